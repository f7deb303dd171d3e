"""Done on a day to come: a plan, kept as it is written, and no work done."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from readings import read
from test_merge import NOW, TODAY, Desk, noticed, told

from pmdocs.core.actions.item_values import read_word
from pmdocs.core.syncing.base import UNREAD, BaseDocument
from pmdocs.core.syncing.both_sides import is_planned
from pmdocs.core.syncing.merge import merge_document
from pmdocs.core.vocabulary import parse_status

AHEAD = date(2026, 9, 1)


def dated(day: str) -> list[str]:
    return [
        f"| Action | Status |\n| Cap the retries | Done ({day}) |",
        f"| Action | Status |\n| Cap the retries | ✅ {day} |",
        f"| Action | Status |\n| Cap the retries | 完了（{day}） |",
        f"| Action | Status | Done on |\n| Cap the retries | 完了 | {day} |",
        f"| Action | Owner |\n| Cap the retries Done {day} | Ada |",
        f"| Action | Owner | Due |\n| Cap the retries | Ada | ✅ {day} 完了 |",
        f"- Cap the retries: done {day}",
        f"- リトライに上限を設ける（完了 {day}）",
        f"- Cap the retries\n  - done {day}",
    ]


@pytest.mark.parametrize("shape", range(9))
def test_in_every_shape(shape: int) -> None:
    """Cells and list lines that say done on a day count as done once the day is there, and not before."""
    states = []
    for day in ("2026-05-01", "2026-06-01", "2026-06-02", "2027-03-01"):
        items = read(f"# Action items\n{dated(day)[shape]}").items
        outcome = merge_document(
            items, {}, BaseDocument(document_id="d", incident_id="INC-7"), now=NOW, today=TODAY
        )
        states.append([item.base.value("status") for item in outcome.items])

    assert [["done"], ["done"], ["open"], ["open"]] == states


@pytest.mark.parametrize(
    "line", ["| Cap the retries | 2027-03-01 | Done |", "| Cap it by 2027-03-01 | | Done |"]
)
def test_other_days_are_none_of_its(line: str) -> None:
    """What is done may have been due later, and name any day in its words."""
    items = read(f"# Action items\n| Action | Due | Status |\n{line}").items
    outcome = merge_document(
        items, {}, BaseDocument(document_id="d", incident_id="INC-7"), now=NOW, today=TODAY
    )

    assert ["done"] == [item.base.value("status") for item in outcome.items]


def row(status: str, **values: Any) -> dict[str, Any]:
    return {"status": "done", "raw": {"status": status}, **values}


def test_its_day_comes() -> None:
    """A plan stays one when its day has come, until somebody edits it."""
    desk = Desk(**row("Done (2026-06-05)"))
    for _ in range(5):
        desk.sync()
    assert ("open", "Done (2026-06-05)") == (desk.item.value("status"), desk.last.sheet_values["status"])
    assert [("done-ahead", "status")] == noticed(desk.last)

    assert "done" == desk.edit(**row("Done (2026-06-06)")).base.value("status")
    assert [] == noticed(desk.last)


def test_in_the_sheet() -> None:
    """A day to come beside Done makes a plan of it; the day stays until it is corrected or the item is opened."""
    desk = Desk()
    desk.sync(status="完了", done_on="2026-09-01")
    assert ("open", "完了", "2026-09-01") == (
        desk.item.value("status"),
        desk.last.sheet_values["status"],
        desk.last.sheet_values["done_on"],
    )
    assert {} == desk.last.document_values
    assert [] == told(desk.sync())

    assert "done" == desk.sync(done_on="2026-06-03").sheet_values["status"]
    assert "2026-06-03" == desk.last.sheet_values["done_on"]
    desk.sync(done_on="2026-09-01")
    assert "" == desk.sync(status="Open").sheet_values["done_on"]


@pytest.mark.parametrize(
    ("cell", "status"),
    [("Done (2026-05-20)", "done"), ("完了（2026-09-01）", "open"), ("Done (2026-05-20, partly)", "open")],
)
def test_a_day_beside_the_word_in_the_sheet(cell: str, status: str) -> None:
    """One that has come says when it was done; one to come, or a doubt beside it, that it was not."""
    desk = Desk()
    desk.sync(status=cell)

    assert status == desk.item.value("status")


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("Done (May 20)", "done"), ("完了（5/20）", "done"), ("5/20 完了", "done"), ("Done 20 May", "done"), ("☑ 5/28", "done"),
        ("Done (Nov 9)", "open"), ("完了(8/25)", "open"), ("完了（年末）", "open"), ("済(7月末)", "open"), ("Done (8/9)", "open"),
        ("Done (2/12)", "open"), ("クローズ(重複)", "wont_do"), ("Closed (moved)", "open"),
    ],
)  # fmt: skip
def test_days_without_a_year_are_told_from_the_day_of_the_news(words: str, status: str) -> None:
    """An open item that says it was done lately is done; on a day to come, at the end of the year or in part it is not."""
    desk = Desk()
    read_as = "wont_do" if status == "wont_do" else "open" if "moved" in words else "done"
    desk.edit(status=read_as, raw={"status": words})

    assert status == desk.item.value("status")
    assert read_word(words, parse_status) in {read_as, None}


def test_what_was_done_without_a_year_stays_done() -> None:
    """An old report tells of its own year, and next year the day lies ahead again."""
    desk = Desk(**row("Done (Dec 25)"))
    assert "done" == desk.item.value("status")

    assert "done" == desk.edit(**row("Done (Dec 25)"), days=120).base.value("status")


def test_far_ahead() -> None:
    """A day too far ahead to be one is no day on which it was done either."""
    desk = Desk(**row("Done"))
    desk.sync(done_on="2036-09-01")

    assert "open" == desk.item.value("status")


def test_a_plan_for_what_was_done_reopens_it() -> None:
    """Its due date is held against the one before it was done, as of any item that is opened again."""
    desk = Desk(status="open")
    desk.edit(**row("Done", due=AHEAD))
    ahead = {"done_on": date(2026, 8, 1), "raw": {"status": "Done", "done_on": "2026-08-01"}}
    outcome = desk.edit(**{**row("Done", due=AHEAD), **ahead})

    assert ("due", "2026-07-01", "2026-09-01", "unjustified") in told(outcome)


def test_a_day_that_a_sync_wrote_stays_done() -> None:
    """A run whose calendar is a day behind takes nothing back that another one recorded today."""
    desk = Desk()
    desk.sync(status="Done")
    desk.days -= 2
    desk.sync()

    assert "done" == desk.item.value("status")


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (f"{UNREAD}Done", True), (f"{UNREAD}完了（2027年3月1日）", True), ("done", False), (f"{UNREAD}Done (#12)", True),
        (f"{UNREAD}soon", False), (f"{UNREAD}?done", False), ("", False),
    ],
)  # fmt: skip
def test_what_a_plan_is(status: str, expected: bool) -> None:
    """Words that say done, kept as they were written because of their day, which may stand in the column for it."""
    assert expected is is_planned(status)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Done (May 20)", "2026-05-20"), ("Done on 2026-05-20", "2026-05-20"), ("完了（5/20）", "2026-05-20"), ("✅ 2026-05-20", "2026-05-20"),
        ("Merged 2026-05-20, deployed 2026-05-28", "2026-05-28"), ("Done", "2026-06-03"), ("Done (2025-05-20)", "2026-06-03"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("side", ["document", "sheet"])
def test_the_day_that_is_told_is_the_day_of_completion(words: str, day: str, side: str) -> None:
    """On either side; without one, or with one long before the item was there, it is that of the sync."""
    desk = Desk()
    if side == "document":
        desk.edit(**row(words))
    else:
        desk.sync(status=words)

    assert ("done", day, day) == (
        desk.item.value("status"),
        desk.item.done_on,
        desk.last.sheet_values["done_on"],
    )
    assert [] == told(desk.sync())


def test_what_a_person_gave_as_the_day_stays() -> None:
    """A day in the column for it goes before one beside the status, then and later."""
    typed = Desk()
    typed.sheet = {**(typed.sheet or {}), "done_on": "2026-05-25"}
    typed.edit(**row("Done (2026-05-20)"))
    written = Desk()
    written.edit(**{**row("Done (2026-05-20)"), "done_on": date(2026, 5, 25)})
    late = Desk()
    late.edit(**row("Done (2026-05-20)"))
    late.sync(done_on="2026-05-25")
    late.sync()

    assert ["2026-05-25"] * 3 == [desk.item.done_on for desk in (typed, written, late)]


def test_the_first_sync_takes_whole_days_only() -> None:
    """An old report's ``Done (May 20)`` is of a year that nobody knows."""
    assert ["2024-05-20", ""] == [
        Desk(**row(words)).item.done_on for words in ("Done (2024-05-20)", "Done (May 20)")
    ]


def test_a_day_that_is_told_settles_nothing() -> None:
    """Work seen done after the date it was promised for keeps its question, whatever day it says."""
    desk = Desk(due=date(2026, 6, 3))
    desk.edit(due=date(2026, 6, 30))
    desk.edit(days=5, **row("Done (2026-06-02)", due=date(2026, 6, 30)))

    assert ("2026-06-02", 1) == (desk.item.done_on, len(desk.item.unjustified))


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("Done in June 2027", "open"), ("Live since 2027-02", "open"), ("Shipped 3/4/27", "open"), ("完了（2027年6月）", "open"),
        ("Done (PLAT-2027-02)", "done"), ("Done (June 2027)", "open"), ("完了（2026年5月）", "done"), ("Done (May 2026)", "done"), ("Shipped 3/4/26", "done"),
    ],
)  # fmt: skip
def test_a_month_to_come_has_seen_nothing_done(said: str, status: str) -> None:
    """A month with its year, and a day with two digits of one, are days as well."""
    items = read(f"# Action items\n| Action | Status |\n| Cap the retries | {said} |").items
    outcome = merge_document(
        items, {}, BaseDocument(document_id="d", incident_id="INC-7"), now=NOW, today=TODAY
    )

    assert [status] == [item.base.value("status") for item in outcome.items]
