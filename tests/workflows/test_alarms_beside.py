"""No alarm goes quiet by a word of *done* beside which something is left, nor by a plan to be done.

The items are those of `test_alarms`; AI-1 is due on 2026-12-01, and it is 2026-11-20.
"""

from __future__ import annotations

import pytest
from sync_world import Team, new_team_, prepared_, team_  # noqa: F401 - fixtures
from test_alarms import DAY, FIRST, LATER, everywhere, late, stays, told

LEFT = pytest.mark.parametrize(
    "words", ["done; monitoring", "完了（様子見）", "⏳ Done", "Done (9/10)", "3件中2件完了"]
)
SIDES = pytest.mark.parametrize("side", ["document", "sheet"])


def say(team: Team, side: str, words: str) -> None:
    if side == "document":
        team.table().change(1, status=words)
    else:
        team.sheet().type(FIRST, "status", words)


@LEFT
@SIDES
def test_it_stays_late(team: Team, side: str, words: str) -> None:
    """Once the day has passed, in every list and reminder, and further syncs have nothing to say."""
    team.world.clock.sleep(30 * DAY)
    say(team, side, words)
    team.settle()
    assert FIRST in late(team)

    end = team.end_state()
    team.sync(full=True)
    assert FIRST in late(team)
    assert end == team.end_state()


@LEFT
@SIDES
def test_done_is_taken_back(team: Team, side: str, words: str) -> None:
    """First done, then done but for something, then gone: it was removed while it was open."""
    say(team, side, "Done")
    team.settle()
    say(team, side, words)
    team.settle()
    team.table().remove(1)

    stays(team, AI_1=1)


@LEFT
def test_a_day_that_moved_while_it_was_done(team: Team, words: str) -> None:
    """What is done may be due whenever; once something of it is left, the first day counts again."""
    say(team, "document", "Done")
    team.settle()
    team.table().change(1, due=LATER[0])
    team.settle()
    assert everywhere() == told(team)
    say(team, "document", words)

    stays(team, AI_1=1)


@pytest.mark.parametrize("words", ["done, thanks Ken", "完了（PR #12）", "Done by Alice"])
@SIDES
def test_what_is_done_is_late_no_more(team: Team, side: str, words: str) -> None:
    team.world.clock.sleep(30 * DAY)
    say(team, side, words)
    team.settle()

    assert FIRST not in late(team)


@pytest.mark.parametrize("words", ["Done 2027-02-02", "完了（2027/2/2）"])
def test_a_plan_to_be_done_is_reminded_of(team: Team, words: str) -> None:
    """Reminders name what check and report call late, until somebody says that it is done."""
    team.world.clock.sleep(30 * DAY)
    say(team, "document", words)
    team.settle()

    assert FIRST in late(team)
