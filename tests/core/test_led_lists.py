"""Lists that a sentence makes work, wherever they stand: told by a model of such sentences and what follows them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from readings import NOW, actions, read
from reports import report

from pmdocs.core.actions.item_rows import identity_text
from pmdocs.core.actions.items import read_items
from pmdocs.core.actions.lead_model import BAR, lead_score
from pmdocs.core.documents.sections import read_sections
from pmdocs.core.findings import Code

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
STORY = "# Search was away\n## The second day\nThe index had to be built from scratch.\n{lead}\n- {first}\n- {second}\nThat is all."


@pytest.mark.parametrize(
    ("lead", "first", "second"),
    [
        ("Here is what we will do so that it does not come to this again:", "rebuild the index every night", "split the cluster by region"),
        ("So that the next one is dull, we have put the following on the books for this quarter:", "a restore drill", "a canary before each rollout"),
        ("同じ目にあわないよう、次の冬までに片付けると決めたのは以下です：", "索引を毎晩作り直す", "クラスタを地域ごとに分ける"),
        ("振り返りで決まり、各チームが引き受けたのは以下です：", "復旧訓練の定例", "配信のカナリア"),
    ],
)  # fmt: skip
def test_a_list_that_a_sentence_promises_is_work(lead: str, first: str, second: str) -> None:
    """Below no heading of work, in no form that a rule knows; the note says that it is a guess."""
    found = read(STORY.format(lead=lead, first=first, second=second))

    assert [first, second] == [item.action for item in found.items]
    assert 2 == [each.code for each in found.findings].count(Code.GUESSED_ITEM)


@pytest.mark.parametrize(
    ("lead", "first", "second"),
    [
        ("To bring search back we did the following, in this order:", "restarted the nodes", "rebuilt the index"),
        ("Two things made it worse:", "the pager was muted", "the index had no copy"),
        ("If you saw stale results, please:", "clear your cache", "sign in again"),
        ("The index consists of two parts:", "terms", "postings"),
        ("復旧のため、次の作業を順に実施しました：", "ノードを再起動した", "索引を作り直した"),
        ("原因は次の二つでした：", "通知が止まっていた", "控えがなかった"),
    ],
)  # fmt: skip
def test_other_lists_are_not(lead: str, first: str, second: str) -> None:
    """What was done while it lasted, why it happened, what readers should do, how it works."""
    assert not actions(STORY.format(lead=lead, first=first, second=second))


@pytest.mark.parametrize("heading", ["Timeline", "Root cause", "Impact", "復旧手順"])
def test_where_the_incident_is_told_no_list_is_led_to(heading: str) -> None:
    """The same words there are part of the story."""
    lead = "Here is what we will do so that it does not come to this again:"
    text = STORY.format(
        lead=lead, first="rebuild the index every night", second="split the cluster by region"
    )
    assert not actions(text.replace("The second day", heading))


def test_a_list_that_was_tracked_stays_with_a_sentence_in_other_words() -> None:
    """An edit of the sentence takes nothing off the list, unless it now says something else altogether."""
    leads = [
        "What we have since begun:", "What each of us took home:", "What we take on:", "From now on:", "Changes:", "So:", "What is different:", "Plans:", "The team agreed:", "Ideas we liked:",
        "What this means for us:", "Our answer:", "Now:", "With that in mind:",
    ]  # fmt: skip
    stayed = 0
    for lead in leads:
        source = report(
            STORY.format(lead=lead, first="rebuild the index nightly", second="split the cluster")
        )
        sections = read_sections(source)
        if not read_items(source, sections, reference=NOW).items:
            words = frozenset({identity_text("split the cluster")})
            stayed += len(read_items(source, sections, reference=NOW, tracked_before=words).items) == 2

    assert stayed > 1


def test_sentences_of_a_writer_who_taught_nothing() -> None:
    """Most lists of work are told, and hardly one of the others, though they are written to look alike."""
    sys.path.insert(0, str(BENCHMARKS))
    try:
        from sections_train import read_examples
    finally:
        sys.path.remove(str(BENCHMARKS))
    examples = [each for part in read_examples(BENCHMARKS / "leads_fresh.txt").values() for each in part]
    told = {
        label: [
            lead_score(each.heading, each.parent, each.lines) > BAR
            for each in examples
            if each.label == label
        ]
        for label in ("actions", "other")
    }

    assert min(map(len, told.values())) >= 70
    assert sum(told["actions"]) >= 0.85 * len(told["actions"])
    assert sum(told["other"]) <= 0.1 * len(told["other"])
