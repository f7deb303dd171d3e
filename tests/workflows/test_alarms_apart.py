"""No alarm goes quiet while document and sheet differ on whether an item is done.

The items are those of `test_alarms`; AI-1 is due on 2026-12-01, and it is 2026-11-20.
"""

from __future__ import annotations

import pytest
from sync_world import KEYS, Team, new_team_, prepared_, team_  # noqa: F401 - fixtures
from test_alarms import DAY, FIRST, LATER, everywhere, late, rules, stays, told

from pmdocs.core.sheet.tracker import CHANGES, POSTMORTEMS
from pmdocs.workflows.justify import justify


def decline(team: Team, word: str = "Done") -> None:
    """Ken says in the sheet that AI-1 ended; Ada rejects that in the document."""
    team.sheet().type(FIRST, "status", word)
    team.settle()
    assert 1 == team.decide("rejectSuggestion", who="ada")


def a_month_later(team: Team) -> list[str]:
    team.world.clock.sleep(40 * DAY)
    team.sync(full=True)
    return late(team)


def counted(team: Team) -> tuple[str, str]:
    """Open and overdue items in the row of the postmortem."""
    row = team.sheet(POSTMORTEMS)
    return row.get("INC-7", "open_actions"), row.get("INC-7", "overdue")


@pytest.mark.parametrize(
    ("document", "sheet"),
    [("In progress", "Done"), ("Won't do", "Done"), ("Done", "In progress"), ("Done", "Won't do")],
)
def test_a_conflict_counts_as_open_until_it_is_settled(team: Team, document: str, sheet: str) -> None:
    """Whichever side says that it ended: it is late everywhere and spoken of, and over once both say done."""
    team.table().change(1, status=document)
    team.sheet().type(FIRST, "status", sheet)
    team.settle()

    assert list(KEYS) == a_month_later(team)
    assert ("3", "3") == counted(team)
    assert sheet == team.sheet().get(FIRST, "status")
    team.table().change(1, status="Done")
    team.sheet().type(FIRST, "status", "Done")
    team.settle()
    assert list(KEYS[1:]) == late(team)
    assert ("2", "2") == counted(team)


def test_a_declined_end_is_none(team: Team) -> None:
    """It counts as open again, the log says so, what Ken typed stays, and nothing is suggested twice."""
    decline(team)
    team.settle()

    logged = [(row["old"], row["new"]) for row in team.sheet(CHANGES).records() if row["field"] == "status"]
    assert [("Open", "Done"), ("Done", "Open")] == logged
    assert list(KEYS) == a_month_later(team)
    assert ("3", "3") == counted(team)
    assert 0 == team.decide("acceptSuggestion", who="ada")
    assert everywhere() == told(team)
    row = team.sheet().by_key()[FIRST]
    assert "Done" == row["status"]
    assert row["done_on"]
    assert "declined" in row["conflict"]
    assert not team.sync().wrote


@pytest.mark.parametrize("side", ["document", "sheet"])
def test_a_declined_end_is_settled_by_either_side(team: Team, side: str) -> None:
    """Done in the document, or open in the sheet, and both say the same; nothing is told any more."""
    decline(team)
    team.settle()
    if side == "document":
        team.table().change(1, status="Done")
    else:
        team.sheet().type(FIRST, "status", "Open")
    team.settle()

    assert "" == team.sheet().get(FIRST, "conflict")
    assert (side == "sheet") == (FIRST in a_month_later(team))
    assert (side == "document") == bool(team.sheet().get(FIRST, "done_on"))


def test_done_again_after_an_end_was_declined(team: Team) -> None:
    """Once the document went on, the sheet follows; another Done there is offered again, and counts."""
    decline(team)
    team.settle()
    team.table().change(1, status="In progress")
    team.settle()
    assert ("In progress", "", "") == tuple(
        team.sheet().get(FIRST, name) for name in ("status", "done_on", "conflict")
    )
    team.sheet().type(FIRST, "status", "Done")
    team.settle()
    assert 1 == team.decide("acceptSuggestion", who="ada")
    team.settle()
    assert FIRST not in a_month_later(team)


def test_a_later_date_after_an_end_was_declined(team: Team) -> None:
    """It is the date of an open item, whatever the sheet says."""
    decline(team)
    team.settle()
    team.table().change(1, due=LATER[0])

    stays(team, AI_1=1)


def test_a_later_date_with_the_words_that_decline(team: Team) -> None:
    """Who types over the suggestion, and another date beside it, declines it and moves the date of an open item."""
    team.sheet().type(FIRST, "status", "Done")
    team.settle()
    team.table().change(1, status="Open", due=LATER[0])

    stays(team, AI_1=1)


@pytest.mark.parametrize("side", ["document", "sheet"])
def test_a_later_date_before_an_end_is_declined(team: Team, side: str) -> None:
    """A date that moved while the item was said to be done is compared with the one before."""
    team.sheet().type(FIRST, "status", "Done")
    if side == "sheet":
        team.sheet().type(FIRST, "due", LATER[0])
    team.settle()
    if side == "document":
        team.table().change(1, due=LATER[0])
        team.settle()
    assert everywhere() == told(team)
    assert team.decide("rejectSuggestion", who="ada")

    stays(team, AI_1=1)


def test_a_row_deleted_after_an_end_was_declined(team: Team) -> None:
    """It was open when it went."""
    decline(team)
    team.settle()
    team.table().remove(1)

    stays(team, AI_1=1)


def test_given_up_with_a_reason_and_declined(team: Team) -> None:
    """A reason does not end what the document keeps open."""
    team.sheet().type(FIRST, "status", "Won't do")
    team.sync()
    justify(team.world.ports(), FIRST, reason="The vendor takes the pool over with the new contract.")
    team.settle()
    assert 1 == team.decide("rejectSuggestion", who="ada")
    team.settle()

    assert list(KEYS) == a_month_later(team)
    assert everywhere() == told(team)


@pytest.mark.parametrize("way", ["suggest", "edit", "off"])
def test_done_in_the_sheet_and_not_declined(team: Team, way: str) -> None:
    """Waiting as a suggestion, written, or kept out of the document: nobody is asked or reminded."""
    team.world.environ["PMDOCS_WRITE_BACK"] = way
    team.sheet().type(FIRST, "status", "Done")
    team.settle()

    assert list(KEYS[1:]) == a_month_later(team)
    assert set() == rules(team)
    assert everywhere() == told(team)
    assert "" == team.sheet().get(FIRST, "conflict")
