"""One reader for both sides, and what it makes of words that an earlier version could not read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from readings import states
from test_merge import Desk, noticed, told

from pmdocs.core.actions.item_values import read_word
from pmdocs.core.sheet.tracker import STATUSES
from pmdocs.core.syncing.base import UNREAD
from pmdocs.core.vocabulary import parse_status
from pmdocs.workflows.catalogue import parse_item_status

SAID = [
    ("Merged 11:56Z, live", "done"), ("Live", "done"), ("本番稼働中", "done"), ("Done (#12)", "done"), ("Open (blocked by Ken)", "open"),
    ("In progress since 2026-05-20", "in_progress"), ("Not filed — risk accepted", "wont_do"), ("未実施、対応不要", "wont_do"),
]  # fmt: skip
UNTOLD = ["done in #12, the rest open", "merged, Ken is unhappy", "Closed (moved)", "完了（一部未対応）", "?done", "2026-05-20"]  # fmt: skip


def row(words: str, read_as: str) -> dict[str, Any]:
    return {"status": read_as, "raw": {"status": words}}


def upgraded(words: str, *, side: str, **values: Any) -> Desk:
    """An item whose status an earlier version could not read, in the document or as somebody typed it in the sheet."""
    desk = Desk(**(row(words, "open") if side == "document" else {}) | values)
    item, unread = desk.item, {"status": UNREAD + words}
    in_document = {**item.in_document, **unread} if side == "document" else item.in_document
    base = replace(item, agreed={**item.agreed, **unread}, in_document=in_document)
    desk.base = replace(base, in_sheet={**item.in_sheet, **unread})
    desk.sheet = {**(desk.sheet or {}), "status": words}
    return desk


@pytest.mark.parametrize(("words", "status"), SAID)
def test_the_sheet_is_read_as_the_document_is(words: str, status: str) -> None:
    """What says the state and more stays as it was typed, without a finding, until the state changes."""
    before = "open" if status != "open" else "in_progress"
    sheet, document = Desk(status=before), Desk(status=before)
    sheet.sync(status=words)
    document.edit(**row(words, status))

    assert [status, status] == [sheet.item.value("status"), document.item.value("status")]
    assert told(document.last) == told(sheet.last)
    assert (words, []) == (sheet.last.sheet_values["status"], noticed(sheet.last))
    assert [] == told(sheet.sync())
    assert words == sheet.last.sheet_values["status"]
    assert "deferred" == sheet.edit(status="deferred").sheet_values["status"]


@pytest.mark.parametrize("words", UNTOLD)
def test_what_no_reader_understands_stays(words: str) -> None:
    """With its finding, and open."""
    desk = Desk()
    desk.sync(status=words)

    assert ("open", words) == (desk.item.value("status"), desk.last.sheet_values["status"])
    assert [("unknown-value", "status")] == noticed(desk.last)


@pytest.mark.parametrize("words", ["Done", "Live", "Done (#12)"])
def test_a_plan_in_any_words(words: str) -> None:
    """A day to come in the column for it makes a plan of each; corrected or emptied, the words count again."""
    for corrected in ("2026-06-03", ""):
        desk = Desk()
        desk.sync(status=words, done_on="2026-09-01")
        assert ("open", [("done-ahead", "status")]) == (desk.item.value("status"), noticed(desk.last))
        desk.sync()
        assert "open" == desk.item.value("status")
        desk.sync(done_on=corrected)
        assert "done" == desk.item.value("status")


@pytest.mark.parametrize(
    "cells", [{"status": "Done (2026-06-05)"}, {"status": "Live", "done_on": "2026-06-05"}]
)
def test_a_plan_in_the_sheet_is_no_work_done_by_the_coming_of_its_day(cells: dict[str, str]) -> None:
    """It waits for somebody who says so."""
    desk = Desk()
    desk.sync(**cells)
    for _ in range(5):
        desk.sync()

    assert ("open", cells["status"]) == (desk.item.value("status"), desk.last.sheet_values["status"])


@pytest.mark.parametrize("words", ["Merged 11:56Z, deployed 12:10Z", "本番リリース済み"])
def test_words_that_were_once_unread_are_no_plan(words: str) -> None:
    """What an earlier version could not read names no day to come: read by now, it is done without an edit."""
    desk = upgraded(words, side="document")
    desk.edit(**row(words, "done"))

    assert ("done", "done") == (desk.item.value("status"), desk.last.sheet_values["status"])


@pytest.mark.parametrize("words", ["Not filed — risk accepted", "未実施、対応不要"])
def test_nobody_is_asked_about_what_the_reader_learned(words: str) -> None:
    """The log tells that it was read anew; what is edited on that day all the same is a change."""
    read = upgraded(words, side="document")
    read.edit(**row(words, "wont_do"))
    edited = upgraded(words, side="document")
    edited.edit(status="deferred")

    assert [("status", words, "wont_do", "not_needed")] == told(read.last)
    assert [("read_anew",), "wont_do"] == [read.last.changes[0].flags, read.last.sheet_values["status"]]
    assert [("status", words, "deferred", "unjustified")] == told(edited.last)
    assert [] == told(read.sync())


@pytest.mark.parametrize("alarm", ["late", "unexplained"])
def test_no_alarm_goes_quiet_by_a_new_reader(alarm: str) -> None:
    """What is late, or lacks a reason already, is asked about."""
    words, due = "Not filed — risk accepted", date(2026, 6, 1 if alarm == "late" else 30)
    desk = upgraded(words, side="document", due=due)
    if alarm == "unexplained":
        due = date(2026, 7, 30)
        desk.edit(due=due, **row("what?", "open"))
        desk = replace_memory(desk, words)
    desk.edit(due=due, **row(words, "wont_do"))

    assert ("status", words, "wont_do", "unjustified") in told(desk.last)


def replace_memory(desk: Desk, words: str) -> Desk:
    unread = {"status": UNREAD + words}
    agreed, said = ({**one, **unread} for one in (desk.item.agreed, desk.item.in_document))
    desk.base = replace(desk.item, agreed=agreed, in_document=said)
    return desk


def test_what_somebody_typed_into_the_sheet_is_asked_about() -> None:
    """Whoever gave it up there did so after the first sync, and was never asked."""
    desk = upgraded("Not filed — risk accepted", side="sheet")

    assert [("status", "Not filed — risk accepted", "wont_do", "unjustified")] == told(desk.sync())
    done = upgraded("Live", side="sheet")
    assert [("status", "Live", "done", "not_needed")] == told(done.sync())[:1]


def test_a_key_typed_into_the_document_quiets_nothing() -> None:
    """What the tracker would show as a state is read as that state, whatever the sheet says in more words."""
    bare, typed = Desk(), Desk()
    typed.sync(status="Won't do - too dear")
    for desk in (bare, typed):
        desk.edit(**row("wont_do", parse_status("wont_do") or "open"))
        desk.sync()

        assert ["status"] == [change.field for change in desk.item.unjustified]
        assert "wont_do" == desk.item.value("status")
    assert STATUSES[:-1] == tuple(parse_status(key) for key in STATUSES[:-1])


@pytest.mark.parametrize(
    "words", ["Done\n(blocked)", "no\nNot filed — risk accepted", "Won't do (" + " " * 300 + ")"]
)
def test_lines_of_a_cell_are_no_way_around_a_question(words: str) -> None:
    """What is kept as one line says the same as it did in several: nothing is read anew without a new version."""
    line = " ".join(words.split())

    assert read_word(words, parse_status) == read_word(line, parse_status) is not None


@pytest.mark.parametrize(
    "words", ["Done (#12), 5/20 by Ken", "Done - PR #3 merged May 20", "完了（#12、5/20 田中）"]
)
def test_words_beside_a_day_stay(words: str) -> None:
    """For years: the column for the day tells which May is meant."""
    desk = Desk()
    desk.sync(status=words)
    for _ in range(30):
        desk.days += 20
        desk.sync()

        assert (words, "done", []) == (
            desk.last.sheet_values["status"],
            desk.item.value("status"),
            told(desk.last),
        )
    assert "done" == parse_item_status(
        words, date(2027, 4, 20), date.fromisoformat(desk.last.sheet_values["done_on"])
    )


def test_a_due_text_that_is_read_by_now() -> None:
    """It is a day from then on; one that was read stays the day it was."""
    words = "12/1 staging, 12/15 prod"
    desk = Desk(due=None, raw={"due": words})
    assert UNREAD + words == desk.item.read_due
    first = desk.edit(due=date(2026, 12, 15), raw={"due": words})
    second = desk.edit(due=date(2026, 12, 1), raw={"due": words})

    assert [("due", words, "2026-12-15", "not_needed")] == told(first)
    assert ([], "2026-12-15") == (told(second), desk.item.value("due"))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Add an alert (owner: Zoe (SRE), Done)", "done"), ("Add an alert (@zoe (done))", "done"),
        ("Add an alert (owner: Zoe [SRE], due: 2026-12-01, Done).", "done"), ("監視を追加する（担当：田中（SRE）、完了）", "done"),
        ("監視を追加する（@tanaka（完了））", "done"), ("Add an alert (OPS-12 (done))", "done"),
        ("Add an alert (owner: Zoe (SRE), in progress)", "in_progress"), ("Add an alert (owner: Zoe (SRE), won't do)", "wont_do"),
        ("Add an alert (owner: Zoe (SRE), not done)", "open"), ("Add an alert (owner: Zoe (done), open)", "open"),
        ("Reject jobs (waiting, running (done))", "open"), ("Show the states (queued (new), done)", "open"),
        ("Read encodings (utf-8 (done))", "open"),
    ],
)  # fmt: skip
def test_a_state_among_nested_brackets(line: str, expected: str) -> None:
    """Beside an owner, a day or a ticket it is the item's; in a sentence about states it is none."""
    ((action, status),) = states(f"# Action items\n- {line}")

    assert expected == status
    assert "done" not in action.casefold() or expected == "open"
