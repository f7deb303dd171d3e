"""Reminders of postmortems whose draft, review or publication is late: once a period, until the step is made."""

from __future__ import annotations

import pytest
from sync_world import KEYS, Team, choose_severity, new_team_, prepared_, team_  # noqa: F401 - fixtures
from test_remind import DAY, HOUR, WRITE, Outbox, ports, reminders, run, said

from pmdocs.core.sheet.tracker import ACTION_ITEMS, POSTMORTEMS
from pmdocs.workflows.justify import justify
from pmdocs.workflows.remind import remind

ALONE = "[reminders]\nworking_days_only = false"
INCIDENT = ("INC-7",)


@pytest.fixture(name="late")
def late_(team: Team) -> Team:
    """Wednesday, November 25, noon in Tokyo: the draft of an S1 incident of Friday was due on Sunday."""
    team.world.clock.sleep(4 * DAY + 14 * HOUR)
    return team


@pytest.fixture(name="slack")
def slack_() -> Outbox:
    return Outbox()


@pytest.fixture(name="mail")
def mail_() -> Outbox:
    return Outbox(teams=frozenset())


def test_the_owner_and_the_team_hear_once(late: Team, slack: Outbox, mail: Outbox) -> None:
    """A comment for the owner, a letter to them and a digest; nothing and no write the second time."""
    first = run(late, slack=slack, mail=mail)
    late.world.methods()
    second = run(late, slack=slack, mail=mail)

    assert [("document", INCIDENT), ("mail", INCIDENT), ("slack", INCIDENT)] == said(first)
    assert [] == second.outcomes
    assert WRITE not in late.world.methods()
    assert ["ada@example.com"] == [letter.to for letter in mail.letters]
    assert "1 postmortem(s) of yours: INC-7" == mail.letters[0].subject
    assert "INC-7 [S1] — the draft was due on 2026-11-22, 3 day(s) ago" in slack.letters[0].body


def test_the_comment_stands_at_the_status(late: Team) -> None:
    """Assigned to the owner, beside the status that would end it."""
    run(late)
    (comment,) = late.world.ports().comments.fetch_threads(late.document_id).threads

    assert ("exact", "Draft", "ada@example.com") == (comment.location, comment.words_now, comment.assignee)
    assert "set the status to In review" in comment.head.text


def test_it_is_weekly(late: Team) -> None:
    """A week later it is said again, and the comment before is resolved."""
    run(late, ALONE)
    late.world.clock.sleep(3 * DAY)
    between = [one for one in run(late, ALONE).outcomes if one.keys == INCIDENT]
    late.world.clock.sleep(4 * DAY)
    run(late, ALONE)

    mine = [one for one in reminders(late) if one[1].endswith(":draft")]
    assert [] == between
    assert [("RESOLVED", "late:2026-11-22:0:draft"), ("OPEN", "late:2026-11-22:1:draft")] == mine


def test_it_is_weekly_from_the_last_time_too(late: Team, slack: Outbox) -> None:
    """Said on Friday, though it was due on Sunday: next Monday is too soon, the Friday after is not."""
    late.world.clock.sleep(2 * DAY)
    said_on = []
    for day in range(9):
        report = run(late, ALONE, slack=slack)
        said_on += [day for one in report.outcomes if INCIDENT == one.keys]
        late.world.clock.sleep(DAY)

    assert [0, 0, 7, 7] == said_on


def test_the_next_step_follows(late: Team) -> None:
    """Once the draft is in review its comment is closed; when the review is late in turn, that is said."""
    run(late)
    choose_severity(late, "In review")
    late.sync()
    closing = run(late)
    late.world.clock.sleep(3 * DAY)
    run(late, ALONE)

    mine = [one for one in reminders(late) if one[1].endswith((":draft", ":review"))]
    assert 1 == closing.closed
    assert [("RESOLVED", "late:2026-11-22:0:draft"), ("OPEN", "late:2026-11-27:0:review")] == mine


@pytest.mark.parametrize("column", ["review_held", "published"])
def test_a_day_in_the_tracker_ends_it(late: Team, column: str) -> None:
    """Who writes the day of the review, or of the publication, hears no more of the draft."""
    run(late)
    late.sheet(POSTMORTEMS).type("INC-7", column, "2026-11-24")
    report = run(late)

    assert (1, []) == (report.closed, report.outcomes)


def test_a_dry_run_sends_and_writes_nothing(late: Team, slack: Outbox) -> None:
    """Each message in full, and the next run still says it."""
    late.world.methods()
    report = remind(ports(late, slack=slack), dry_run=True)

    assert [("document", INCIDENT), ("slack", INCIDENT)] == said(report)
    assert ([], []) == (slack.letters, reminders(late))
    assert WRITE not in late.world.methods()
    assert 2 == len(run(late, slack=slack).outcomes)


def test_at_night_it_waits(late: Team, slack: Outbox) -> None:
    """Quiet hours hold for postmortems as well."""
    late.world.clock.sleep(10 * HOUR)
    report = run(late, slack=slack)

    assert report.held_until is not None
    assert [] == slack.letters


def test_it_can_be_switched_off(late: Team, slack: Outbox) -> None:
    """``postmortems = false``, and a rule that the policy has off, speak of items only."""
    assert [] == run(late, "[reminders]\npostmortems = false", slack=slack).outcomes
    assert [] == run(late, '[policy.levels]\ndraft_late = "off"', slack=slack).outcomes
    assert [("document", INCIDENT), ("slack", INCIDENT)] == said(run(late, slack=slack))


@pytest.mark.parametrize("number", range(1, 7))
def test_two_at_once_say_it_once(late: Team, slack: Outbox, number: int) -> None:
    """A second run after any call of the first: said once on each channel."""
    other = ports(late, slack=slack)

    def meanwhile() -> None:
        remind(other)

    late.world.at(number, "after", meanwhile)
    run(late, slack=slack)

    assert 1 == len(slack.letters)
    assert 1 == len(reminders(late))


def test_a_reminder_on_a_new_date_stays_open(late: Team) -> None:
    """An item late by another date, for a reason: the old comment is closed, the new one of the same run is not."""
    late.sheet(POSTMORTEMS).type("INC-7", "published", "2026-11-24")
    late.world.clock.sleep(7 * DAY)
    run(late)
    late.table().change(1, due="2026-12-03")
    late.sync()
    justify(late.world.ports(), KEYS[0], reason="Waiting for the vendor")
    late.world.clock.sleep(2 * DAY)
    run(late)

    mine = [one for one in reminders(late) if "12-01" in one[1] or "12-03" in one[1]]
    assert [("RESOLVED", "late:2026-12-01:0"), ("OPEN", "late:2026-12-03:0")] == mine


def test_an_item_without_a_postmortem_is_spoken_of_once(late: Team, slack: Outbox) -> None:
    """A row that a reading club wrote belongs to no document's base; it is not said twice either."""
    row = {"key": "READING-1/AI-1", "incident_id": "READING-1", "action": "Try it", "status": "Open"}
    row |= {"owner": "ada@example.com", "due": "2026-11-25"}
    columns = [column.key for column in ACTION_ITEMS.columns]
    late.sheet(ACTION_ITEMS).page.append_row([row.get(name, "") for name in columns])
    run(late, slack=slack)
    run(late, slack=slack)

    assert 1 == sum("READING-1/AI-1" in letter.body for letter in slack.letters)
