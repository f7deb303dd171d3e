from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from test_item_identity import ADA, BOB, a_row

from pmdocs.core.actions.items import ItemRow
from pmdocs.core.model import Person
from pmdocs.core.syncing.base import BaseDocument, BaseItem, dump_base, load_base, not_proposed
from pmdocs.core.syncing.field_merge import merge_field
from pmdocs.core.syncing.item_merge import ItemOutcome, merge_item
from pmdocs.core.syncing.justify import Reason
from pmdocs.core.syncing.merge import DocumentOutcome, merge_document
from pmdocs.core.syncing.outgoing import conflict_text

TODAY = date(2026, 6, 1)
NOW = datetime(2026, 6, 1, 9, tzinfo=UTC)
KEY = "INC-7/AI-1"


class Desk:
    """One item through several syncs, a day apart; the sheet shows what the last sync put there."""

    def __init__(self, row: ItemRow | None = None, **values: Any) -> None:
        self.row: ItemRow | None = row or a_row(**values)
        self.sheet: dict[str, str] | None = None
        self.base: BaseItem | None = None
        self.days = 0
        self.last = self.sync()

    def sync(self, *reasons: Reason, **cells: str) -> ItemOutcome:
        """Edit cells of the sheet, then sync on the next day."""
        if self.sheet is not None:
            self.sheet |= cells
        self.days += 1
        self.last = merge_item(
            self.row,
            self.sheet,
            self.base,
            key=KEY,
            now=NOW + timedelta(days=self.days),
            today=TODAY + timedelta(days=self.days),
            reasons=reasons,
            people={"Carla": "carla@example.com"},
        )
        self.base, self.sheet = self.last.base, dict(self.last.sheet_values)
        return self.last

    def edit(self, *reasons: Reason, days: int = 1, **values: Any) -> ItemOutcome:
        """Edit the document, then sync."""
        self.row = a_row(**values)
        self.days += days - 1
        return self.sync(*reasons)

    @property
    def item(self) -> BaseItem:
        assert self.base is not None
        return self.base


def told(outcome: ItemOutcome) -> list[tuple[str, str, str, str]]:
    return [(change.field, change.old, change.new, change.state) for change in outcome.changes]


def noticed(outcome: ItemOutcome) -> list[tuple[str, str]]:
    return [(notice.code, notice.field) for notice in outcome.notices]


# The truth table


@pytest.mark.parametrize(
    ("document", "sheet", "base_document", "base_sheet", "agreed", "expected"),
    [
        pytest.param("a", "a", "a", "a", "a", ("a", False), id="nothing new"),
        pytest.param("b", "a", "a", "a", "a", ("b", False), id="document changed"),
        pytest.param("a", "b", "a", "a", "a", ("b", False), id="sheet changed"),
        pytest.param("b", "b", "a", "a", "a", ("b", False), id="both to the same"),
        pytest.param("b", "c", "a", "a", "a", ("a", True), id="conflict"),
        pytest.param("", "c", "a", "a", "a", ("a", True), id="emptied against changed"),
        pytest.param("a", "", "a", "a", "a", ("", False), id="sheet emptied"),
        pytest.param("a", "b", "a", "b", "b", ("b", False), id="a proposal waits"),
        pytest.param("b", "b", "a", "b", "b", ("b", False), id="a proposal was accepted"),
        pytest.param("b", "c", "a", "b", "b", ("c", False), id="accepted, and the sheet moved on"),
        pytest.param("a", "a", "a", "b", "b", ("a", False), id="the sheet takes its proposal back"),
        pytest.param("c", "b", "a", "b", "b", ("c", False), id="the document overrules a proposal"),
        pytest.param("c", "d", "a", "b", "b", ("b", True), id="both moved on from a proposal"),
    ],
)
def test_truth_table(
    document: str, sheet: str, base_document: str, base_sheet: str, agreed: str, expected: tuple[str, bool]
) -> None:
    """Each line of the table in the module's docstring."""
    merged = merge_field(document, sheet, base_document, base_sheet, agreed)

    assert expected == (merged.value, merged.conflict)


# One item


def test_the_first_sync_is_the_baseline() -> None:
    """An item's first sync makes no change and proposes nothing, whatever is read; the sheet shows all of it."""
    desk = Desk(due=date(2020, 1, 1), status="wont_do", priority="", reason="old news")

    assert ((), {}, ()) == (desk.last.changes, desk.last.document_values, desk.item.changes)
    assert {
        "key": KEY,
        "incident_id": "INC-7",
        "action": "Alert on error rate",
        "type": "prevent",
        "priority": "",
        "original_priority": "",
        "owner": "ada@example.com",
        "team": "",
        "due": "2020-01-01",
        "original_due": "2020-01-01",
        "status": "wont_do",
        "ticket": "",
        "justification": "old news",
        "changes": "0",
        "slip_days": "0",
        "source": "document",
        "conflict": "",
        "first_seen": "2026-06-02",
        "done_on": "",
        "last_changed": "2026-06-02T09:00:00+00:00",
    } == desk.last.sheet_values


def test_document_to_sheet() -> None:
    """A value changed in the document arrives in the sheet and is logged with where it was made."""
    desk = Desk()
    outcome = desk.edit(owner=BOB, due=date(2026, 6, 15))

    assert ("bob@example.com", "2026-06-15") == (outcome.sheet_values["owner"], outcome.sheet_values["due"])
    assert [
        ("owner", "ada@example.com", "bob@example.com", "not_needed"),
        ("due", "2026-07-01", "2026-06-15", "not_needed"),
    ] == told(outcome)
    assert {"document"} == {change.side for change in outcome.changes}
    assert {} == outcome.document_values


def test_sheet_to_document_once() -> None:
    """A value changed in the sheet is proposed to the document once, also while nobody takes it up."""
    desk = Desk()
    first = desk.sync(priority="P0", status="対応中", owner="Carla")
    second = desk.sync()

    assert {"owner": "carla@example.com", "priority": "P0", "status": "in_progress"} == first.document_values
    assert {"sheet"} == {change.side for change in first.changes}
    assert ({}, ()) == (second.document_values, second.changes)
    assert first.document_values == second.base.proposed


def test_a_proposal_accepted_or_overruled() -> None:
    """Accepting a proposal changes nothing more; another value in the document overrules it."""
    accepted, overruled = Desk(), Desk()
    for desk in (accepted, overruled):
        desk.sync(priority="P0")

    assert [] == told(accepted.edit(priority="P0"))
    assert {} == accepted.item.proposed
    assert [("priority", "P0", "P2", "unjustified")] == told(overruled.edit(priority="P2"))
    assert "P2" == overruled.last.sheet_values["priority"]


def test_a_proposal_that_failed_is_made_again() -> None:
    """What could not be written is not in the base, so the next sync proposes it again."""
    desk = Desk()
    desk.sync(priority="P0")
    desk.base = not_proposed(desk.item, {"priority"})

    assert {"priority": "P0"} == desk.sync().document_values


def test_a_sheet_that_moves_on_before_the_document_is_read() -> None:
    """A second edit of the sheet after its first was written into the document is no conflict."""
    desk = Desk()
    desk.sync(priority="P0")
    desk.row = a_row(priority="P0")
    outcome = desk.sync(priority="P2")

    assert () == outcome.conflicts
    assert {"priority": "P2"} == outcome.document_values


def test_conflict_leaves_both_sides() -> None:
    """A field changed differently on both sides keeps its agreed value; both values are named, none is written."""
    desk = Desk()
    desk.row = a_row(due=date(2026, 8, 1))
    outcome = desk.sync(due="2026-09-01")

    assert "2026-09-01" == outcome.sheet_values["due"]
    assert "2026-07-01" == outcome.base.value("due")
    assert ({}, ()) == (outcome.document_values, outcome.changes)
    assert "Due: document '2026-08-01', sheet '2026-09-01'" == outcome.sheet_values["conflict"]
    assert "期日: 文書「2026-08-01」 シート「2026-09-01」" == conflict_text(outcome.conflicts, "ja")
    assert [("conflict", "due")] == noticed(outcome)


@pytest.mark.parametrize(
    ("document", "sheet", "agreed"),
    [
        pytest.param("2026-09-01", "2026-09-01", "2026-09-01", id="both equal"),
        pytest.param("2026-07-01", "2026-09-01", "2026-09-01", id="document goes back"),
        pytest.param("2026-08-01", "2026-07-01", "2026-08-01", id="sheet goes back"),
    ],
)
def test_how_a_conflict_ends(document: str, sheet: str, agreed: str) -> None:
    """A conflict lasts over syncs and ends when the sides become equal or one goes back; then the change counts."""
    desk = Desk()
    desk.row = a_row(due=date(2026, 8, 1))
    desk.sync(due="2026-09-01")
    desk.sync()
    assert ["due"] == [conflict.field for conflict in desk.last.conflicts]

    desk.row = a_row(due=date.fromisoformat(document))
    outcome = desk.sync(due=sheet)

    assert ((), "") == (outcome.conflicts, outcome.sheet_values["conflict"])
    assert [("due", "2026-07-01", agreed, "unjustified")] == told(outcome)
    assert agreed == outcome.sheet_values["due"]


def test_an_unreadable_cell_is_kept() -> None:
    """A due date typed as 'soon' stays as typed, counts as none, needs a reason and is reported."""
    desk = Desk()
    outcome = desk.sync(due="soon")
    again = desk.sync()

    assert ("soon", "") == (again.sheet_values["due"], again.base.value("due"))
    assert [("due", "2026-07-01", "soon", "unjustified")] == told(outcome)
    assert ({}, {}) == (outcome.document_values, again.document_values)
    assert [("date-unreadable", "due")] == noticed(outcome) == noticed(again)
    assert [] == told(again)


def test_an_unreadable_document_date_is_shown_as_written() -> None:
    """What the document says and nobody understands is shown in the sheet and not read there again."""
    desk = Desk(due="第3四半期")
    outcome = desk.edit(due="2099-01-01", raw={"due": "2099-01-01"})
    desk.row = a_row(due=None, raw={"due": "2099-01-01"})
    outcome = desk.sync()

    assert "2099-01-01" == outcome.sheet_values["due"]
    assert [] == told(desk.sync())


@pytest.mark.parametrize("text", ["TBD", "未定", "-", "随時", ""])
def test_words_for_no_date_are_none(text: str) -> None:
    """A date that is not set yet is none, in whichever word; losing one needs a reason."""
    desk = Desk()
    outcome = desk.edit(due=None, raw={"due": text})

    assert [("due", "2026-07-01", "", "unjustified")] == told(outcome)
    assert "" == outcome.sheet_values["due"]


@pytest.mark.parametrize("kinds", [{}, {"due": "date"}])
def test_a_relative_date_does_not_slide(kinds: dict[str, str]) -> None:
    """来週金曜 stays the day it meant when it was first read; a moved chip is seen though its words are the same."""
    desk = Desk(due=date(2026, 6, 12), raw={"due": "来週金曜"}, kinds=kinds)
    outcome = desk.edit(due=date(2026, 6, 19), raw={"due": "来週金曜"}, kinds=kinds)

    assert ("2026-06-19" if kinds else "2026-06-12") == outcome.sheet_values["due"]


def test_a_relative_date_does_not_slide_during_a_conflict() -> None:
    """The text is read once also while document and sheet disagree about it."""
    desk = Desk()
    desk.row = a_row(due=date(2026, 6, 12), raw={"due": "来週金曜"})
    desk.sync(due="2026-08-01")
    outcome = desk.edit(due=date(2026, 6, 19), raw={"due": "来週金曜"})

    assert "2026-06-12" == outcome.conflicts[0].document


def test_spellings_are_no_changes() -> None:
    """Another way to write the same value in the sheet is no change, and is brought into one form."""
    desk = Desk()
    outcome = desk.sync(
        priority="高 (P1)", due="2026/7/1", owner="Ada <ADA@example.com>", status="未着手", type="予防"
    )

    assert [] == told(outcome)
    assert ("P1", "2026-07-01", "ada@example.com", "open") == tuple(
        outcome.sheet_values[name] for name in ("priority", "due", "owner", "status")
    )


def test_a_native_checkbox_says_nothing() -> None:
    """The status of an item whose tick cannot be read is the sheet's alone, and not written back."""
    desk = Desk(status="unknown")
    assert "unknown" == desk.last.sheet_values["status"]

    outcome = desk.sync(status="Done")

    assert ("done", {}) == (outcome.base.value("status"), outcome.document_values)
    assert "done" == desk.sync().sheet_values["status"]


def test_turning_a_table_into_a_checklist_keeps_the_status() -> None:
    """An open item does not get out of sight by becoming a checkbox, nor by the word in the sheet."""
    desk = Desk()

    assert "open" == desk.edit(status="unknown").base.value("status")
    assert "open" == desk.edit(status="open").base.value("status")
    assert "open" == desk.sync(status="unknown").base.value("status")
    assert "unknown" == desk.last.sheet_values["status"]


def test_no_cell_no_proposal() -> None:
    """A field that the document has no cell for lives in the sheet alone; a disputed cell is left to its people."""
    desk = Desk(columns=("action", "due"))
    outcome = desk.sync(priority="P0", due="2026-06-20")

    assert {"due": "2026-06-20"} == outcome.document_values
    assert {} == Desk(disputed=("due",)).sync(due="2026-06-20").document_values
    assert "P0" == desk.sync().sheet_values["priority"]


def test_a_lost_row_of_the_sheet_comes_back() -> None:
    """A row deleted in the sheet is no edit: all of it is shown again, the justification too."""
    desk = Desk()
    desk.sync(justification="waiting for the vendor")
    values = desk.last.sheet_values
    desk.sheet = None
    outcome = desk.sync()

    assert values == outcome.sheet_values
    assert [] == told(outcome)


def test_a_column_that_is_not_there_is_no_edit() -> None:
    """A field whose column the sheet lacks keeps its value."""
    desk = Desk()
    desk.sheet = {"status": "Done"}
    outcome = desk.sync()

    assert ("done", "P1") == (outcome.base.value("status"), outcome.base.value("priority"))


def test_done_on() -> None:
    """The day an item was seen done is filled in, a day that a person gives is kept, reopening clears it."""
    desk = Desk()

    assert "2026-06-03" == desk.edit(status="done").sheet_values["done_on"]
    assert "2026-05-30" == desk.sync(done_on="2026-05-30").sheet_values["done_on"]
    assert {} == desk.last.document_values
    assert "" == desk.edit(status="open").sheet_values["done_on"]
    assert "2026-06-05" == Desk(status="open").edit(
        status="done", done_on=date(2026, 6, 5)
    ).sheet_values["done_on"]  # fmt: skip


def test_the_text_belongs_to_the_document() -> None:
    """A rename in the document is logged; in the sheet it is a machine column, written again and reported."""
    desk = Desk()

    assert [("action", "Alert on error rate", "Alert", "not_needed")] == told(desk.edit(action="Alert"))
    outcome = desk.sync(action="Nothing at all")
    assert ("Alert", [("machine-column-edited", "action")]) == (
        outcome.sheet_values["action"],
        noticed(outcome),
    )


def test_justification_is_the_union() -> None:
    """What the reason cell, the sheet and a reply say stands in the sheet, each once."""
    desk = Desk(reason="部品待ち")
    desk.sync(justification="部品待ち\nparts are late")
    desk.edit(priority="P2", reason="部品待ち")
    outcome = desk.sync(Reason(source="reply", text="The team\nshrank", by="Ada"))

    assert "部品待ち\nparts are late\nThe team shrank" == outcome.sheet_values["justification"]
    assert (
        outcome.sheet_values
        == desk.sync(Reason(source="reply", text="The team\nshrank", by="Ada")).sheet_values
    )


def test_an_unused_remark_leaves_with_its_cell() -> None:
    """A text that goes from the reason cell goes from the sheet, unless it has answered a change."""
    desk = Desk(reason="first thought")

    assert "second thought" == desk.edit(reason="second thought").sheet_values["justification"]
    desk.edit(reason="vendor is late", priority="P3")
    assert "vendor is late" == desk.edit(reason="", priority="P3").sheet_values["justification"]


def test_without_a_base_the_document_speaks() -> None:
    """A row of the sheet without a base that says something else is shown as a conflict, not overwritten."""
    sheet = {"priority": "P3", "team": "SRE", "status": "Done"}
    outcome = merge_item(a_row(), sheet, None, key=KEY, now=NOW, today=TODAY)
    again = merge_item(a_row(), outcome.sheet_values, outcome.base, key=KEY, now=NOW, today=TODAY)
    cleared = merge_item(
        a_row(), {**again.sheet_values, "priority": ""}, again.base, key=KEY, now=NOW, today=TODAY
    )

    assert ("P1", "SRE", "done") == tuple(outcome.base.value(name) for name in ("priority", "team", "status"))
    for shown in (outcome, again):
        assert [("priority", "P1", "P3")] == [
            (conflict.field, conflict.document, conflict.sheet) for conflict in shown.conflicts
        ]
    assert () == outcome.changes == again.changes == cleared.changes
    assert ("P1", ()) == (cleared.sheet_values["priority"], cleared.conflicts)


def test_neither_row_nor_base() -> None:
    """An item nobody ever saw is a mistake of the caller."""
    with pytest.raises(ValueError, match="row or a base"):
        merge_item(None, {}, None, key=KEY, now=NOW, today=TODAY)


# Rows that go and come


def test_a_removed_row() -> None:
    """An open item whose row is gone stays in the sheet as removed, and needs a reason."""
    desk = Desk()
    desk.row = None
    outcome = desk.sync()

    assert [("row", "open", "removed", "unjustified")] == told(outcome)
    assert "removed" == outcome.sheet_values["status"]
    assert [] == told(desk.sync())
    assert [("reason", "row", "The feature is gone", "justified")] == told(
        desk.sync(justification="The feature is gone")
    )


def test_a_row_that_comes_back() -> None:
    """A restored row takes its removal back and is compared with what it was before."""
    desk = Desk()
    desk.row = None
    desk.sync()
    outcome = desk.edit(due=date(2026, 12, 1))

    assert [
        ("row", "removed", "open", "reverted"),
        ("due", "2026-07-01", "2026-12-01", "unjustified"),
    ] == told(outcome)
    assert ("restored",) == outcome.changes[0].flags
    assert "open" == outcome.sheet_values["status"]


def test_a_done_row_may_go() -> None:
    """A done item that is removed needs no reason; it is reported."""
    desk = Desk(status="done")
    desk.row = None
    outcome = desk.sync()

    assert [("row", "done", "removed", "not_needed")] == told(outcome)
    assert [("removed", "row")] == noticed(outcome)


def test_the_sheet_says_what_became_of_a_removed_item() -> None:
    """A status that somebody gives a removed item in the sheet stays there."""
    desk = Desk()
    desk.row = None
    desk.sync()

    assert "done" == desk.sync(status="完了").sheet_values["status"]
    assert "done" == desk.sync().sheet_values["status"]


# A document


def synced(rows: list[ItemRow], base: BaseDocument, sheet: dict[str, dict[str, str]]) -> DocumentOutcome:
    outcome = merge_document(rows, sheet, base, now=NOW, today=TODAY)
    sheet.clear()
    sheet.update({item.base.key: dict(item.sheet_values) for item in outcome.items})
    return outcome


def test_a_document_through_three_syncs() -> None:
    """Rows get keys, keep them when sorted, and a number is not given out again after its row has gone."""
    base = BaseDocument(document_id="d", incident_id="INC-7")
    sheet: dict[str, dict[str, str]] = {}
    alert, runbook = a_row("Alert", position=1), a_row("Write a runbook", position=2)
    first = synced([alert, runbook], base, sheet)
    second = synced([runbook], load_base(dump_base(first.base)), sheet)
    third = synced([a_row("Rotate keys"), runbook], second.base, sheet)

    assert ("INC-7/AI-1", "INC-7/AI-2") == first.row_keys
    assert ("INC-7/AI-2",) == second.row_keys
    assert ("INC-7/AI-3", "INC-7/AI-2") == third.row_keys
    assert {"INC-7/AI-1", "INC-7/AI-2", "INC-7/AI-3"} == set(sheet)
    assert "removed" == sheet["INC-7/AI-1"]["status"]


def test_names_are_people() -> None:
    """A name typed in the sheet is the person the document names, or the one the People worksheet knows."""
    desk = Desk(owner=Person(name="Ada", email="ada@example.com"))

    assert [] == told(desk.sync(owner="ada"))
    assert "carla@example.com" == desk.sync(owner="Carla").base.value("owner")
    assert "Dora" == desk.sync(owner="Dora").base.value("owner")
    assert ADA.email.lower() == desk.sync(owner="ada@example.com").base.value("owner")


# Question marks, and values on their way


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("status", "?done"),
        ("status", "? Done"),
        ("type", "?prevent"),
        ("priority", "? High"),
        ("priority", "? see chat"),
    ],
)
def test_a_question_mark_is_a_part_of_what_was_written(name: str, written: str) -> None:
    """Who is unsure whether it is done has not said that it is, and nothing ever turns the doubt into its opposite."""
    default = {"status": "open", "type": "other"}.get(name, "")
    values: dict[str, Any] = {name: default, "raw": {name: written}}
    desk = Desk(**values)
    for _ in range(2):
        desk.base = load_base(
            dump_base(BaseDocument(document_id="d", incident_id="i", items=(desk.item,)))
        ).items[0]
        desk.sync()

        assert written == desk.last.sheet_values[name]
        assert default == desk.item.value(name)
        assert ({}, ()) == (desk.last.document_values, desk.last.changes)


def late(desk: Desk) -> None:
    """The sync could not write into the document this time."""
    names = set(desk.last.document_values)
    desk.base = not_proposed(desk.item, names, waiting=names)


def moved(**cells: str) -> Desk:
    """An item whose values were changed in the sheet, and did not get into the document."""
    desk = Desk(owner=ADA)
    desk.sync(**cells)
    late(desk)
    return desk


def test_a_value_that_waits_is_not_agreed_in_the_document() -> None:
    """A later change there is a conflict, for as long as both differ; nothing of it is logged twice."""
    desk = moved(owner="ken@example.com")
    desk.edit(owner=BOB)
    for _ in range(2):
        assert ["owner"] == [conflict.field for conflict in desk.last.conflicts]
        assert "ken@example.com" == desk.last.sheet_values["owner"]
        assert ({}, ()) == (desk.last.document_values, desk.last.changes)
        desk.sync()
    desk.sync(owner="bob@example.com")

    assert ((), (), "bob@example.com") == (desk.last.conflicts, desk.item.waiting, desk.item.value("owner"))


@pytest.mark.parametrize("side", ["document", "sheet"])
def test_such_a_conflict_ends_when_a_side_goes_back(side: str) -> None:
    """The document goes back to what it said: it gets the sheet's value; the sheet does: it gets the document's."""
    desk = moved(owner="ken@example.com")
    desk.edit(owner=BOB)
    if side == "document":
        desk.edit(owner=ADA)
        assert {"owner": "ken@example.com"} == desk.last.document_values
    else:
        desk.sync(owner="ada@example.com")
        assert "bob@example.com" == desk.last.sheet_values["owner"]

    assert () == desk.last.conflicts


def test_a_value_that_waits_is_offered_by_each_run_until_one_can() -> None:
    """What was offered at last is agreed on, and a later change in the document counts."""
    desk = moved(owner="ken@example.com")
    for _ in range(2):
        desk.sync()
        assert ({"owner": "ken@example.com"}, ()) == (desk.last.document_values, desk.last.changes)
        late(desk)
    desk.sync()
    desk.base = not_proposed(desk.item, ())
    assert () == desk.item.waiting
    desk.edit(owner=BOB)

    assert ((), "bob@example.com") == (desk.last.conflicts, desk.item.value("owner"))


def test_nobody_ends_in_the_sheet_alone_what_the_document_goes_on_with() -> None:
    """Done waits for the document, which then says that work goes on: it counts as what both last agreed on."""
    desk = moved(status="done")
    desk.edit(owner=ADA, status="in_progress")

    assert ["status"] == [conflict.field for conflict in desk.last.conflicts]
    assert "open" == desk.item.value("status")
