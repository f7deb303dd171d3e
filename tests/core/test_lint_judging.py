"""Lint's model on sentences of writers whom it never learned from, and what it makes of a sentence's parts."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmdocs.core.lint.judging import FAULTS, judge, telling_clause
from pmdocs.core.lint.model import ACTIONS, PROSE, TIMELINE
from pmdocs.core.lint.plain_faults import tells_plain_fault
from pmdocs.core.lint.sentence_features import english, japanese
from pmdocs.core.lint.text import hits_in

BENCHMARKS = Path(__file__).parent.parent.parent / "benchmarks"
FLOORS = {"en": (0.995, 0.98, 0.015), "ja": (0.995, 0.98, 0.015)}
"""At least so much of blame and of other bad sentences, at most so much of clean ones, of all examiners."""
HIDDEN_FLOOR = 0.9
"""Of blame written to be overlooked: quoted, in few words, in polite ones."""


def examples(kind: str, lang: str) -> list[tuple[str, str, str]]:
    return [line for _, *line in written(kind, lang)]  # type: ignore[misc]


def written(kind: str, lang: str) -> list[tuple[str, str, str, str]]:
    """Writer, label, scope and sentence."""
    writer, found = "", []
    for line in (BENCHMARKS / f"lint_{kind}_{lang}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            writer = line.strip("[]")
        elif line.count("\t") == 2:
            label, scope, sentence = line.split("\t")
            found.append((writer, label, scope, sentence))
    return found


def flagged(lang: str, *, examiners: bool) -> dict[str, list[bool]]:
    found: dict[str, list[bool]] = {"blame": [], "bad": [], "clean": []}
    for writer, label, scope, sentence in written("fresh", lang):
        if writer.startswith("examiner") == examiners:
            found[label].append(bool(hits_in(sentence, [ACTIONS if scope == "action" else PROSE])))
    return found


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_held_back_sentences(lang: str) -> None:
    """Of writers who knew neither rules nor examples nearly all blame is found and hardly anything clean flagged."""
    found = flagged(lang, examiners=True)
    blame, bad, clean = (sum(flags) / len(flags) for flags in found.values())
    floor_blame, floor_bad, ceiling = FLOORS[lang]

    assert min(map(len, found.values())) > 250
    assert blame >= floor_blame
    assert bad >= floor_bad
    assert clean <= ceiling


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_held_back_hidden_blame(lang: str) -> None:
    """Of blame that hides most is found, and few of the clean sentences beside it are flagged."""
    found = flagged(lang, examiners=False)
    blame, _, clean = (sum(flags) / len(flags) for flags in found.values())

    assert blame >= HIDDEN_FLOOR
    assert clean <= 0.04


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_held_back_sentences_are_not_trained_on(lang: str) -> None:
    """No held-back sentence stands among the examples."""
    held, trained = ({sentence for _, _, sentence in examples(kind, lang)} for kind in ("fresh", "examples"))

    assert set() == held & trained
    assert len(trained) > 5000


@pytest.mark.parametrize(
    ("sentence", "lang", "clause"),
    [
        ("At 10:02 the pool was full, because the operator carelessly raised the limit.", "en",
         "because the operator carelessly raised the limit"),
        ("10時2分にプールが枯渇したが、これは担当者が確認を怠ったのが原因である。", "ja",
         "これは担当者が確認を怠ったのが原因である"),
        ("The engineer forgot the flag.", "en", "The engineer forgot the flag"),
    ],
)  # fmt: skip
def test_the_telling_clause(sentence: str, lang: str, clause: str) -> None:
    """What is quoted is the clause that is bad by itself, without the sentence's end."""
    start, end = telling_clause(sentence, lang=lang)

    assert clause == sentence[start:end]


def test_a_timeline_hears_of_blame_only() -> None:
    """In a timeline blame is a finding; effort, other pasts and vagueness are no business of it."""
    assert hits_in("The engineer forgot to renew the certificate.", [TIMELINE])
    assert not hits_in("Had there been a canary, the outage would have been avoided.", [TIMELINE])


def test_scopes_differ() -> None:
    """An action is judged as one: the same words in prose have other features."""
    words = "Improve the checks"

    assert english(words, is_action=False) < english(words, is_action=True)
    assert japanese("監視を強化する", is_action=False) < japanese("監視を強化する", is_action=True)


def test_nothing_to_judge() -> None:
    """A word alone is no sentence."""
    assert judge("Retries.", lang="en").score < 0
    assert judge("なし", lang="ja").score < 0


@given(st.text(max_size=200), st.sampled_from(["en", "ja"]), st.booleans())
def test_any_text_can_be_judged(text: str, lang: str, is_action: bool) -> None:
    """Whatever is written has a likeliest fault and a clause within its bounds."""
    start, end = telling_clause(text, lang=lang, is_action=is_action)

    assert judge(text, lang=lang, is_action=is_action).fault in FAULTS
    assert 0 <= end <= len(text)
    assert 0 <= start <= len(text)


@pytest.mark.parametrize(
    ("sentence", "is_blame"),
    [
        ("オンコールの人がアラートを無視していたので、検知から対応開始まで30分かかった。", True),
        ("電子カルテの更新で、ベンダーの作業員が手順書の3ページ目を読み飛ばした。", True),
        ("担当者は、切り戻し条件を確認し忘れた。", True),
        ("「担当者が確認を怠った」という初版の記述は、第2版で削除された。", False),
        ("担当者が忘れていても実行されるように、更新を自動化する。", False),
        (
            "The operator entered the wrong date in the timetable tool, which invalidated all tickets of that morning.",
            True,
        ),
        ("The network team opened the firewall ticket but got the port range wrong.", True),
        ("The operator picked the wrong cluster because both are shown under the same label.", False),
        ("The script entered the wrong date in the timetable tool.", False),
        ("スクリプトが戻り値を無視していたため、担当者に通知されなかった。", False),
    ],
)
def test_a_fault_in_so_many_words(sentence: str, is_blame: bool) -> None:
    """Who ignored, skipped or forgot something is blamed whatever is told behind it; a quotation or a script is not."""
    rules = {hit.rule for hit in hits_in(sentence, [PROSE])}

    assert is_blame == bool(rules & {"person-subject", "blame-word"})


@pytest.mark.parametrize(
    "sentence",
    [
        "検索が遅延した。",
        "注文が失敗した。",
        "サーバーが停止した。",
        "決済が止まった。",
        "返信が遅れた。",
        "証明書が失効した。",
    ],
)
def test_a_bare_event_blames_nobody(sentence: str) -> None:
    """What happened to a thing, in a few words."""
    assert not {hit.rule for hit in hits_in(sentence, [PROSE])}


@pytest.mark.parametrize(
    ("sentence", "lang"),
    [
        ("Detection took 50 minutes because the responder was too slow to look at the dashboard.", "en"),
        ("Ada knew that the freeze was in effect and deployed anyway.", "en"),
        ("The duty engineer restarted the node without checking the graph.", "en"),
        ("The network team broke the fallback and left.", "en"),
        ("一次対応者が誤って主系のDBを停止した。", "ja"),
        ("新人が承認なしで本番の設定を書き換えた。", "ja"),
        ("運用チームが勝手に閾値を変更した。", "ja"),
    ],
)
def test_faults_in_so_many_words(sentence: str, lang: str) -> None:
    """Who did it wrongly, too slowly or against what they knew is blamed, whatever stands beside it."""
    assert tells_plain_fault(sentence, lang)
    assert "blame" == judge(sentence, lang=lang).fault


@pytest.mark.parametrize(
    ("sentence", "lang"),
    [
        ("The load balancer was too slow to remove the node.", "en"),
        ("Would it matter if the engineer deployed without checking the graph?", "en"),
        ('The ticket said: "the engineer was too slow to react".', "en"),
        ("担当者が誤って本番のホストを選べてしまう画面構成だった。", "ja"),
        ("利用者が誤って二重に送信した場合でも、取引は1件だけ記録される。", "ja"),
        ("スケジューラーが祝日の設定を誤って解釈した。", "ja"),
    ],
)
def test_no_fault_in_so_many_words(sentence: str, lang: str) -> None:
    """Machines, cases, questions and other people's words."""
    assert not tells_plain_fault(sentence, lang)
