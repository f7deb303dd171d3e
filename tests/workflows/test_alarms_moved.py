"""Cells moved in the sheet, and rows copied in the document: no value goes to another item, and nobody is asked.

The items are those of `test_alarms`; AI-1 is P1 and due on 2026-12-01, and it is 2026-11-20.
"""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from sync_world import KEYS, Team, new_team_, prepared_, team_  # noqa: F401 - fixtures
from test_alarms import DAY, FIRST, LATER, SECOND, everywhere, stays, told
from test_alarms_done import FOURTH

from pmdocs.core.sheet.tracker import POSTMORTEMS

WORK, OTHER = "Alert on pool exhaustion", "Page on replica lag"
OWNER = "ada@example.com"


def exchange(team: Team, columns: Sequence[str], keys: Sequence[str] = (FIRST, SECOND)) -> None:
    """Pass the cells of these columns around the rows of the keys."""
    sheet = team.sheet()
    cells = [[(*sheet.place(key, name), sheet.get(key, name)) for name in columns] for key in keys]
    for ours, theirs in zip(cells, [*cells[1:], cells[0]], strict=True):
        for (row, column, _), (*_, value) in zip(ours, theirs, strict=True):
            sheet.page.update_cell(row, column, value)


@pytest.mark.parametrize("keys", [(FIRST, SECOND), KEYS], ids=["two", "three"])
@pytest.mark.parametrize("columns", [["action"], ["key", "action"], ["key"]], ids="+".join)
def test_moved_cells_are_put_back(team: Team, columns: Sequence[str], keys: Sequence[str]) -> None:
    """Keys, words or both: each item keeps its owner, due date and priority in both places, and a note tells."""
    before, document = team.sheet().by_key(), team.table().texts()
    exchange(team, columns, keys)
    team.sync(full=True)
    team.settle()

    assert before == team.sheet().by_key()
    assert document == team.table().texts()
    assert (everywhere(), []) == (told(team), team.asks())
    note = team.sheet(POSTMORTEMS).get("INC-7", "note")
    assert all(f"machine-column-edited: {key} {name}" in note for key in keys for name in columns)


def test_words_moved_and_found_later(team: Team) -> None:
    """Nothing is read anew for words alone; whenever it is, the owner of the row is the owner of its item."""
    before = team.sheet().by_key()
    exchange(team, ["action"])
    team.settle()
    team.world.clock.sleep(DAY)
    team.table().change(3, status="In progress")
    team.settle()

    after = team.sheet().by_key()
    assert {key: before[key] for key in (FIRST, SECOND)} == {key: after[key] for key in (FIRST, SECOND)}
    assert (everywhere(), []) == (told(team), team.asks())


def test_words_moved_and_a_later_date(team: Team) -> None:
    """A later date that is typed beside moved words is the change of its row."""
    exchange(team, ["action"])
    team.sheet().type(FIRST, "due", LATER[0])
    team.settle()

    assert (WORK, "P1") == tuple(team.sheet().get(FIRST, name) for name in ("action", "priority"))
    stays(team, AI_1=1)


# Rows copied in the document


def done_and_copied(team: Team, due: str = "2026-12-01") -> None:
    """AI-1 is marked done and serves as the pattern of a new row, in one sync."""
    team.table().change(1, status="Done")
    team.table().add(action=WORK, priority="P1", owner=OWNER, due=due)
    team.settle()


def items(team: Team) -> dict[str, tuple[str, str, str]]:
    return {key: (one["action"], one["status"], one["due"]) for key, one in team.sheet().by_key().items()}


@pytest.mark.parametrize("due", ["2026-12-01", ""], ids=["the same", "no due date"])
def test_the_row_that_was_done_stays_the_item(team: Team, due: str) -> None:
    """Its copy is new, in whatever order they stand; no row is missing."""
    done_and_copied(team, due)

    known = items(team)
    assert (WORK, "Done", "2026-12-01") == known[FIRST]
    assert (WORK, "Open", due) == known[FOURTH]
    assert {*KEYS, FOURTH} == known.keys()


def test_a_copy_that_stood_for_a_week(team: Team) -> None:
    """Then it was an item: its work is missing."""
    done_and_copied(team)
    team.world.clock.sleep(7 * DAY)
    team.table().change(4, action=OTHER)
    team.settle()

    assert everywhere(AI_4=1) == told(team)


def test_a_copy_that_is_reworded_a_little(team: Team) -> None:
    """Work that was done and is promised for later in like words stays asked about."""
    done_and_copied(team, LATER[0])
    team.table().change(4, action="Alert on pool exhaustion early")
    team.settle()

    assert everywhere(AI_4=1) == told(team)


def test_the_copy_stays_and_the_first_is_reworded(team: Team) -> None:
    """Who copies a row to reword the first of both has still dropped what it promised."""
    team.table().add(action=WORK, priority="P1", owner=OWNER, due=LATER[0])
    team.settle()
    team.table().change(1, action=OTHER, due=LATER[1])
    team.settle()

    assert everywhere(AI_1=1) == told(team)
