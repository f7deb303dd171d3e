"""Where lint looks for people: the quick look finds every place that the patterns would."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmdocs.core.lint.english import english_rules
from pmdocs.core.lint.japanese import japanese_rules
from pmdocs.core.lint.model import ANYWHERE, Wording
from pmdocs.core.lint.people import PERSON_EN, PERSON_JA, people_en, people_ja, with_names_signed
from pmdocs.core.lint.text import hits_in, normal

SENTENCES = Path(__file__).parent / "lint_sentences"
NAMES = frozenset({"Zyxquil Orr", "Will", "鴻巣"})
WORDS = (
    "the engineer on-call team lead who nobody Ken Will will @mio someone operations new hire Zyxquil Orr s ' - . , "
    "担当者 運用 チーム が は 佐藤 さん 彼 に 誰 も 鴻巣 人 管理者 画面 本番 した なかった SRE"
)
PIECES = st.sampled_from(WORDS.split())


def lines(lang: str) -> list[str]:
    return [
        normal(line)
        for path in sorted(SENTENCES.glob(f"*_{lang}*.txt"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]


def everywhere(pattern: str, sentence: str) -> tuple[int, ...]:
    person = re.compile(pattern, re.IGNORECASE)
    return tuple(place for place in range(len(sentence)) if person.match(sentence, place))


@given(st.lists(st.tuples(PIECES, st.sampled_from(["", " "])), max_size=12))
def test_no_place_is_overlooked(pieces: list[tuple[str, str]]) -> None:
    """The places found are those where the pattern for people matches, in any mixture of words."""
    sentence = with_names_signed("".join(word + blank for word, blank in pieces), NAMES)

    assert everywhere(PERSON_EN, sentence) == people_en(sentence)
    assert everywhere(PERSON_JA, sentence) == people_ja(sentence)


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_no_place_is_overlooked_in_sentences(lang: str) -> None:
    """The same holds in every third sentence of the sets."""
    people, person = {"en": (people_en, PERSON_EN), "ja": (people_ja, PERSON_JA)}[lang]
    sentences = lines(lang)[::3]

    assert len(sentences) > 200
    assert [everywhere(person, one) for one in sentences] == [people(one) for one in sentences]


def slow(rule: Wording, sentence: str) -> set[tuple[int, int]]:
    """What the patterns of a rule match without looking anywhere first, as it is written."""
    return {
        match.span()
        for pattern in rule.patterns
        for match in re.finditer(pattern.pattern, sentence, re.IGNORECASE)
        if match.end() > match.start() and not rule.unless(sentence, match)
    }


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_quick_looks_change_no_result(lang: str) -> None:
    """Patterns tried only where they may match, or in lower case, find what they find without both."""
    rules = english_rules() if lang == "en" else japanese_rules()
    for sentence in lines(lang)[::4]:
        for rule in rules:
            found = {(hit.start, hit.end) for hit in rule.hits(sentence, sentence.lower())}
            assert slow(rule, sentence) == found, sentence


def test_a_name_is_written_like_one() -> None:
    """Somebody called Will does not make a person of every "will"."""
    assert not hits_in("The engineer saw that the job will have skipped the step.", ANYWHERE, names=NAMES)
    assert hits_in("Will skipped the step.", ANYWHERE, names=NAMES)
