"""Cues of blame in English are evidence, found alike whether or not they are looked for the quick way."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmdocs.core.lint.cues.english import english_cues
from pmdocs.core.lint.cues.literals import necessary
from pmdocs.core.lint.judging import judge
from pmdocs.core.lint.text import normal


@pytest.mark.parametrize(
    ("sentence", "is_met"),
    [
        ("The operator overlooked the warning and confirmed the removal.", True),
        ("Nina's typo in the route map took the office offline.", True),
        ("Nobody on the team checked the backup.", True),
        ("Somebody deployed the wrong branch.", True),
        ("The scheduler overlooked the lease because it had no expiry.", False),
        ("The operator was shown no warning.", False),
        ("09:31 The incident lead asked the storage team to join.", False),
    ],
)
def test_people_who_fail_are_cues(sentence: str, is_met: bool) -> None:
    """Somebody as the subject of a failing is one; a program, or somebody who was failed, is none."""
    assert is_met == bool(english_cues(normal(sentence)))


@given(st.text(alphabet="the operator did not check forgot by mistake of who. ", max_size=120))
def test_any_text_can_be_asked(text: str) -> None:
    """Names of cues are few and distinct, whatever the text."""
    found = english_cues(normal(text))

    assert len(found) == len(set(found))


@pytest.mark.parametrize(
    ("pattern", "text"), [(r"\bfor(?:got|gets)\b", "he forgot"), (r"x?y+z", "ayyz"), (r"a|b", "b")]
)
def test_necessary_letters_are_in_every_match(pattern: str, text: str) -> None:
    """A text that the pattern matches holds one of the strings, or none are demanded."""
    words = necessary(pattern)

    assert not words or any(word in text for word in words)


@pytest.mark.parametrize(
    ("lang", "sentence", "is_action"),
    [
        ("ja", "ダブルチェックを徹底するのではなく、承認が2件ないと進めない設定にする", True),
        ("ja", "更新し忘れても切れないよう、証明書を自動で更新する", True),
        ("en", "Make the environment a required flag instead of asking people to check it.", True),
    ],
)
def test_what_is_turned_round_does_not_count(lang: str, sentence: str, is_action: bool) -> None:
    """What a sentence names only to leave it behind makes no finding; what it says instead would."""
    assert judge(normal(sentence), lang=lang, is_action=is_action).score < 0


def test_what_stands_behind_the_turn_counts() -> None:
    """目視確認ではなく、確認を徹底する: effort again."""
    assert judge("目視確認ではなく、確認を徹底する", lang="ja", is_action=True).score > 0
