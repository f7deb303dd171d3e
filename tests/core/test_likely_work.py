"""Work that stands in talk and prose, where no rule reads it: a model of such documents tells it from the rest."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from readings import NOW, read
from reports import report

from pmdocs.core.actions.item_rows import ItemsReading, identity_text
from pmdocs.core.actions.items import read_items
from pmdocs.core.actions.likely_work import HINT, MOST_HINTS
from pmdocs.core.actions.work_model import work_scores
from pmdocs.core.documents.sections import read_sections
from pmdocs.core.findings import LEVELS, Code, Level
from pmdocs.core.linear import Linear

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
JA = (
    "# 振り返り\n## 議論\n= ダッシュボードが2つあり、どちらが正しいか分からなかった。\n= 色は好みの問題。\n{line}\n"
    "= 2019年にも同じことがあった。"
)
EN = (
    "# Retro\n## What bothered us\n- the pager was silent because the rota had a gap\n{line}\n"
    "- the old tool had the same gap in 2019\n- nice work by the night shift"
)


def _codes(found: ItemsReading) -> list[tuple[Code, str]]:
    return [(each.code, each.text) for each in found.findings]


@pytest.mark.parametrize(
    ("text", "line", "owner", "due"),
    [
        (JA, "- 当番表の空きは四半期ごとに事前点検、担当は井上、1/15", "井上", "2027-01-15"),
        (EN, "- put a cap on the retries of the importer (Tom, 12 December)", "Tom", "2026-12-12"),
    ],
)
def test_a_line_with_an_owner_or_a_day_is_an_item_that_says_it_is_a_guess(
    text: str, line: str, owner: str, due: str
) -> None:
    """Without the line nothing is read there; with it the reader is told why it is tracked."""
    found = read(text.format(line=line))

    assert not read(text.format(line="")).items
    assert [(owner, due)] == [(str(item.owner), str(item.due)) for item in found.items]
    assert Code.GUESSED_ITEM in [code for code, _ in _codes(found)]


def test_a_line_that_names_neither_is_told_of_and_not_tracked() -> None:
    """Nothing is made of it, so that no row is invented; the hint quotes its words."""
    line = "- 障害時に見るダッシュボードを一つにまとめるようにしておく"
    found = read(JA.format(line=line))

    assert not found.items
    assert (Code.MAYBE_WORK, line.removeprefix("- ")) in _codes(found)
    assert LEVELS[Code.MAYBE_WORK] is Level.HINT


ROWS = (
    "## アクション\n| 対応 | 担当 | 期限 |\n| 監視を追加 | {first} | {day} |\n| 手順を更新 | {second} | |\n"
)


@pytest.mark.parametrize(
    ("first", "second", "is_item"), [("佐藤", "田中", True), ("", "", False), ("佐藤", "", False)]
)
def test_where_work_is_handed_out_by_name_such_a_line_is_an_item(
    first: str, second: str, is_item: bool
) -> None:
    """Where most items say who or until when the likeliest lines are tracked; in a report that names nobody they are not."""
    line = "障害時に見るダッシュボードを一つにまとめるようにしておく"
    rows = ROWS.format(first=first, second=second, day="12/1" if first and second else "")
    found = read(JA.format(line=f"- {line}").replace("## 議論", f"{rows}## 議論"))

    assert is_item == (line in [item.action for item in found.items])
    assert ((Code.GUESSED_ITEM if is_item else Code.MAYBE_WORK), line) in _codes(found)


TOLD = "# Retro\nPresent: Petersen, Ruth, Mark\n## What we talked about\n- the pager was silent because the rota had a gap\n- {line}"


@pytest.mark.parametrize(
    ("line", "owner"),
    [
        ("Petersen to circulate version 1.0", "Petersen"),
        ("Agreed, Mark to sit down with the vendor and Ruth to check", "Mark"),
        ("Mark will sit down with the vendor", "Mark"),
        ("nobody watches the feed → Ruth", "Ruth"),
        ("Sales (Ruth) will ring the two largest customers", "Ruth"),
    ],
)
def test_whoever_was_there_and_is_told_to_owns_the_line(line: str, owner: str) -> None:
    """Whatever the verb: that somebody by name is to do it is the sign."""
    assert [owner] == [str(item.owner) for item in read(TOLD.format(line=line)).items]


def test_who_is_told_by_name_below_a_heading_of_others_takes_it_on() -> None:
    """A list of customers is none of work, but for what somebody is to do about them."""
    text = TOLD.replace("What we talked about", "Customer side")
    assert ["Ruth"] == [
        str(item.owner) for item in read(text.format(line="Ruth will ring the two largest")).items
    ]
    assert not read(text.format(line="put a cap on the retries of the importer, 12 December")).items


@pytest.mark.parametrize(
    "line",
    ["AI: row counts on all tables (Ruth)", "AI: PgBouncer in front of the base, 12 December", "AI @ruth ask them for a mended export"],
)  # fmt: skip
def test_what_a_mark_hands_out_is_work_whatever_its_words(line: str) -> None:
    """``AI:`` may tell who spoke, unless a name, a day or a ticket stands beside what it says."""
    assert 1 == len(read(TOLD.format(line=line)).items)
    assert not read(TOLD.format(line="AI: it was a long night")).items


@pytest.mark.parametrize(
    "line",
    ["Petersen to Berlin, by train", "If the feed stops again, Mark will restart it", "Should we move the feed? → Ruth", "Redis to the rescue", "Ruth (Mark to confirm)"],
)  # fmt: skip
def test_names_that_are_told_nothing(line: str) -> None:
    """A way, a question, a thing, a remark."""
    assert not read(TOLD.format(line=line)).items


def test_a_document_is_told_of_a_few_such_lines_only() -> None:
    """A long document of orders to its readers is no flood of hints."""
    line = "\n".join(f"- {place}の監視に通知を追加するようにしておく" for place in "東西南北上下左右")

    assert 0 < [code for code, _ in _codes(read(JA.format(line=line)))].count(Code.MAYBE_WORK) <= MOST_HINTS


@pytest.mark.parametrize("heading", ["タイムライン", "影響", "根本原因", "復旧手順", "参考資料"])
def test_where_the_incident_is_told_nothing_is_guessed(heading: str) -> None:
    """The same words below such a heading are part of the story."""
    line = "- 当番表の空きは四半期ごとに事前点検、担当は井上、1/15"
    found = read(f"# 障害報告\n## {heading}\n= 遅かった\n{line}")

    assert not {Code.GUESSED_ITEM, Code.MAYBE_WORK} & {code for code, _ in _codes(found)}


def test_what_was_tracked_stays_when_its_neighbours_are_edited() -> None:
    """Its score may sink below the bar with the lines around it: history is not ended by an edit elsewhere."""
    lines = [
        f"{verb} {thing}, {name}, 15 January"
        for name in ("Ines", "Tom")
        for thing in ("the rota for gaps", "the retries of the importer", "the old dashboards", "the vendor")
        for verb in ("somebody has to look at", "we talked about", "checking", "look once more at")
    ]
    stayed = 0
    for line in lines:
        source = report(EN.format(line=f"- {line}"))
        sections = read_sections(source)
        if not read_items(source, sections, reference=NOW).items:
            words = frozenset({identity_text(line), identity_text(line.rsplit(",", 2)[0])})
            stayed += len(read_items(source, sections, reference=NOW, tracked_before=words).items)

    assert stayed > 2


def test_documents_of_writers_who_taught_nothing() -> None:
    """Of the lines above the bar for hints that no rule reads, four of five are work, and a good part of all work is."""
    sys.path.insert(0, str(BENCHMARKS))
    try:
        from work_train import read_examples
    finally:
        sys.path.remove(str(BENCHMARKS))
    examples = [each for part in read_examples(BENCHMARKS / "work_fresh.txt").values() for each in part]
    judged = [
        (score > HINT, mark)
        for each in examples
        for score, mark, line in zip(work_scores(each.lines, each.read), each.marks, each.lines, strict=True)
        if not line.is_read and "action_items" not in line.keys
    ]
    work = [is_above for is_above, mark in judged if mark == 1]
    above = [mark > 0 for is_above, mark in judged if is_above]

    assert len(work) > 100
    assert sum(work) >= 0.2 * len(work)
    assert sum(above) >= 0.8 * len(above)


def test_a_score_does_not_depend_on_the_order_of_a_set() -> None:
    """Features come as sets, whose order differs from run to run: the sum is exact, so a line never flips by it."""
    rows = {"a": (1.0, 1e16, 0.0), "b": (1.0, 1.0, 0.0), "c": (1.0, -1e16, 0.0)}

    assert Linear(rows=rows, columns=2).scores({"a", "b", "c"})[0] == pytest.approx(3**-0.5)


def test_whoever_a_line_begins_with_owns_it() -> None:
    """Somebody present before a colon, also in a Japanese line; the name is no part of the work."""
    text = "参加者: Ken Ito, 佐藤\n" + JA.format(line="= → Ken: 再試行の上限を設ける（2026-12-01まで）")
    [item] = read(text).items

    assert ("再試行の上限を設ける", "Ken") == (item.action, str(item.owner))
