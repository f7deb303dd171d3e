"""Wording: what a sentence is told, by which rule, with which words, and what is left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmdocs.core.lint.judging import judge, with_roles
from pmdocs.core.lint.model import ACTIONS, PROSE, TIMELINE
from pmdocs.core.lint.text import MAX_SENTENCE, hits_in, is_japanese, names_of, normal, split_sentences
from pmdocs.core.model import Person

BLAME = {"person-subject", "blame-word"}


def rules(sentence: str, *scopes: str, names: frozenset[str] = frozenset()) -> set[str]:
    return {hit.rule for hit in hits_in(sentence, scopes or (PROSE, ACTIONS, TIMELINE), names=names)}


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("次回から気をつける", "effort-only"),
        ("ダブルチェックを徹底する", "effort-only"),
        ("担当者の確認不足が原因", "person-subject"),
        ("作業者が手順を見落とした", "person-subject"),
        ("設定を変えていれば防げた", "counterfactual"),
        ("目視確認ではなく、確認を徹底する", "effort-only"),
        ("The engineer failed to notice", "person-subject"),
        ("X deployed by mistake", "person-subject"),
        ("Improve monitoring", "weak-action"),
        ("fix soon", "vague-when"),
        ("ASAPで直す", "vague-when"),
        ("もっと早く判断すべきでした。", "counterfactual"),
        ("ｏｐｅｒａｔｏｒ　ｅｒｒｏｒ", "blame-word"),
        ("He didn’t bother to check.", "person-subject"),
        ("誰かがアラートを調整する", "ai-unowned"),
        ("目視確認を行う", "eye-check"),
        ("Speed up the search", "no-measure"),
        ("It is ridiculous!!!", "animated"),
        ("Just restart it", "minimiser"),
    ],
)
def test_probes_are_flagged(sentence: str, rule: str) -> None:
    """The probe sentences of the practice, in full width and with curly quotes too, meet their rule."""
    assert rule in rules(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "頑張って見直すのではなく、差分を小さくする",
        "「至急」ラベルの付いたチケットを、当番の呼び出しキューへ自動で転送する",
        "気をつけなくて済むように入力を検証する",
        "注意事項を手順書に追記する",
        "意識調査を実施する",
        "徹底的に調査した結果を残す",
        "確認がなくてもリリースできる手順になっていた",
        "rather than remind people, block the button",
        "blameless review",
        "Run `git blame` on the file.",
        "誤って削除できないよう、削除保護を有効にする。",
        "The deploy tool failed to validate the target.",
        "The Postgres operator failed to reconcile the custom resource.",
        "Users who failed to log in saw an error.",
        "Every service should have an owner.",
    ],
)
def test_probes_stay_clean(sentence: str) -> None:
    """Exempt words, machines as subjects and turned-round cues are left alone."""
    assert set() == rules(sentence)


def test_cue_after_the_marker_still_counts() -> None:
    """Of 「目視確認ではなく、確認を徹底する」 only 徹底 is told."""
    sentence = "目視確認ではなく、確認を徹底する"

    assert ["徹底"] == [sentence[hit.start : hit.end] for hit in hits_in(sentence)]


def test_names_make_people() -> None:
    """A name that nobody could know is read as somebody in a role once it is among the known people."""
    known = names_of([Person(name="Zyxquil Orr"), "ada@example.com"])

    assert frozenset({"Zyxquil Orr", "Zyxquil", "Orr"}) == known
    assert "the engineer skipped the step." == with_roles("Zyxquil skipped the step.", known, "en")
    assert "担当者が手順を飛ばした。" == with_roles("鴻巣さんが手順を飛ばした。", frozenset({"鴻巣"}), "ja")
    assert judge("The Zyx failed.", lang="en") == judge("The Zyx failed.", lang="en", names=known)
    assert "person-subject" in rules("Zyxquil skipped the staging step.", names=known)


def test_names_are_no_patterns() -> None:
    """A name with signs of regular expressions is text."""
    assert set() == rules("The queue was full.", names=frozenset({"(.*", "a|queue"}))


def test_scopes() -> None:
    """A promise in a timeline is no finding, and a weak verb is one only among actions."""
    assert "weak-action" not in rules("Improve monitoring", PROSE)
    assert set() == rules("Be more careful.", TIMELINE)


def test_blame_is_told_once() -> None:
    """Words that two rules of blame share make one finding."""
    assert 1 == len([hit for hit in hits_in("The engineer forgot the flag.") if hit.rule in BLAME])


def test_systems_only_earn_a_hint() -> None:
    """Another past of a system is a hint; of a person it is blame, and a warning."""
    (system,) = hits_in("The alert should have fired.", [PROSE])
    (person,) = hits_in("The responder should have called.", [PROSE])

    assert ("counterfactual", "hint") == (system.rule, system.level.value)
    assert ("person-subject", "warning") == (person.rule, person.level.value)


def test_sentences() -> None:
    """Sentences end at their marks in both languages, not within abbreviations, numbers or names."""
    text = "It took 4.2 s, e.g. twice. Then it stopped.\n遅延した。復旧した!"

    assert ["It took 4.2 s, e.g. twice.", "Then it stopped.", "遅延した。", "復旧した!"] == [
        sentence.text for sentence in split_sentences(text)
    ]


@given(st.text(max_size=3000))
def test_sentences_lie_where_they_say(text: str) -> None:
    """Every sentence stands at its start in the text, is bounded, and none overlaps another."""
    last = 0
    for sentence in split_sentences(text):
        assert text[sentence.start :].startswith(sentence.text)
        assert len(sentence.text) <= MAX_SENTENCE
        assert sentence.start >= last

        last = sentence.start + len(sentence.text)


@given(st.text(alphabet="担当者がは確認せずに誤ってthe engineer forgot、。 .", max_size=200))
def test_any_text_can_be_read(text: str) -> None:
    """Hits lie within the sentence as patterns see it, whatever is written."""
    for hit in hits_in(text):
        assert 0 <= hit.start < hit.end <= len(normal(text))


def test_languages() -> None:
    """A Japanese text with English names is Japanese."""
    assert is_japanese("Kubernetesのノードが停止した")
    assert not is_japanese("The node 東京 stopped at noon")
