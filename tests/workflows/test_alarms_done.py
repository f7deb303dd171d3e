"""No alarm goes quiet by way of *done*: what is done, taken away and entered again keeps its promise.

The items are those of `test_alarms`; AI-1 is due on 2026-12-01, and it is 2026-11-20.
"""

from __future__ import annotations

from typing import Any

import pytest
from sync_world import KEYS, Team, choose_severity, new_team_, prepared_, team_  # noqa: F401 - fixtures
from test_alarms import DAY, FIRST, LATER, SECOND, everywhere, rules, stays, told
from world import Killed, kill

from pmdocs.core.documents.document import Table
from pmdocs.core.sheet.tracker import CHANGES, POSTMORTEMS
from pmdocs.workflows.actions import fetch_actions
from pmdocs.workflows.justify import justify
from pmdocs.workflows.report import report
from pmdocs.workflows.sync_run import SyncReport

FOURTH = "INC-7/AI-4"
SAME, PERHAPS, OTHER = (
    "Alert on pool exhaustion soon",
    "Alert on an exhausted pool",
    "Rotate the signing keys",
)


def row(action: str, **values: str) -> dict[str, str]:
    return {"action": action, "priority": "P1", "owner": "ada@example.com", "due": LATER[0]} | values


def note(team: Team) -> str:
    return team.sheet(POSTMORTEMS).get("INC-7", "note")


def done_in_document(team: Team) -> None:
    team.table().change(1, status="Done")


def done_in_sheet(team: Team) -> None:
    team.sheet().type(FIRST, "status", "Done")


def archive(team: Team, way: Any = done_in_document) -> None:
    """AI-1 is done, and its row is deleted later; nobody is asked."""
    way(team)
    team.settle()
    team.table().remove(1)
    team.settle()

    assert everywhere() == told(team)


WAYS = pytest.mark.parametrize("way", [done_in_document, done_in_sheet])


@WAYS
def test_entered_again_in_like_words(team: Team, way: Any) -> None:
    """Like words of the same owner are the item come back: reopened, and its later date lacks a reason."""
    archive(team, way)
    team.table().add(**row(SAME))

    stays(team, AI_1=1)
    assert FOURTH not in team.sheet().by_key()
    assert ("Open", LATER[0], SAME) == tuple(
        team.sheet().get(FIRST, name) for name in ("status", "due", "action")
    )


@WAYS
def test_entered_again_in_other_words(team: Team, way: Any) -> None:
    """What may be the item in other words is new, and the item counts as removed while it was open."""
    archive(team, way)
    team.table().add(**row(PERHAPS))
    team.sync()

    assert {"maybe-reworded: INC-7/AI-1 action", "maybe-reworded: INC-7/AI-4 action"} <= set(
        note(team).split("; ")
    )
    assert ("Removed", "Open") == tuple(team.sheet().get(key, "status") for key in (FIRST, FOURTH))
    stays(team, AI_1=1)


def test_a_second_sync_has_nothing_to_say(team: Team) -> None:
    """The removal that counts is logged once, whatever is read again, and a dry run tells what will be."""
    archive(team)
    team.table().add(**row(PERHAPS))
    planned = team.sync(dry_run=True)
    made = team.sync()
    team.settle()

    assert summary(planned) == summary(made)
    logged = team.sheet(CHANGES).records()
    team.sync(full=True)
    team.table().change(2, status="In progress")
    team.sync()
    assert ["open"] == [
        one["old"].lower() for one in logged if one["field"] == "row" and one["state"] == "unjustified"
    ]
    assert [one for one in logged if one["field"] == "row"] == [
        one for one in team.sheet(CHANGES).records() if one["field"] == "row"
    ]


def summary(synced: SyncReport) -> Any:
    return [one.summary for one in synced.documents]


@pytest.mark.parametrize("when", ["before", "after"])
def test_killed_while_it_was_found(new_team: Any, when: str) -> None:
    """A run that dies at its write leaves what one that was never disturbed leaves."""
    ends = []
    for killed in (False, True):
        team = new_team()
        archive(team)
        team.table().add(**row(PERHAPS))
        if killed:
            team.world.at(len(team.calls(dry_run=True)[1]) + 1, when, kill)
            with pytest.raises(Killed):
                team.sync()
        team.settle()
        ends.append(team.end_state())
        assert everywhere(AI_1=1) == told(team)

    assert ends[0] == ends[1]


def explain_in_cell(team: Team) -> None:
    team.sheet().type(FIRST, "justification", "The pool went with the proxy; this alert is for its successor")


def explain_by_command(team: Team) -> None:
    justify(team.world.ports(), FIRST, reason="The pool went with the proxy; this alert is for its successor")


def explain_in_comment(team: Team) -> None:
    team.say("ada", f"{FIRST}: the pool went with the proxy, this alert is for its successor", PERHAPS)


@pytest.mark.parametrize("way", [explain_in_cell, explain_by_command, explain_in_comment])
def test_a_reason_ends_it(team: Team, way: Any) -> None:
    """A reason in the tracker, by command or in a comment that names the item ends the doubt for good."""
    archive(team)
    team.table().add(**row(PERHAPS))
    team.settle()
    assert everywhere(AI_1=1) == told(team)
    way(team)
    team.settle()

    assert everywhere() == told(team)
    team.world.clock.sleep(30 * DAY)
    team.sync(full=True)
    assert everywhere() == told(team)
    assert set() == rules(team)


def test_the_old_row_comes_back(team: Team) -> None:
    """Who puts the old row back has taken its removal back; with a later date that is asked about."""
    archive(team)
    team.table().add(**row(PERHAPS))
    team.settle()
    team.table().add(**row("Alert on pool exhaustion", status="Done", due="2026-12-01"))
    team.settle()
    assert everywhere() == told(team)

    team.table().change(4, status="Open", due=LATER[1])
    stays(team, AI_1=1)


def test_the_new_row_goes_or_changes(team: Team) -> None:
    """Once found, the doubt does not end with the row that brought it up."""
    archive(team)
    team.table().add(**row(PERHAPS))
    team.settle()
    team.table().change(3, action=OTHER)
    team.settle()

    assert 1 == told(team)["check"][FIRST]


def test_entered_done_and_opened_later(team: Team) -> None:
    """A row that is entered done brings nothing up; opened, it is looked at as any that is entered."""
    archive(team)
    team.table().add(**row(PERHAPS, status="Done"))
    team.settle()
    assert everywhere() == told(team)

    team.table().change(3, status="Open")
    stays(team, AI_1=1)


def test_dated_later_while_done(team: Team) -> None:
    """What counts is the date from before the item was done, whatever it was moved to since."""
    team.table().change(1, status="Done", due="2027-06-01", priority="P4")
    team.settle()
    team.table().remove(1)
    team.settle()
    team.table().add(**row(PERHAPS, due="2027-06-01"))

    stays(team, AI_1=1)


def test_done_and_deleted_at_once(team: Team) -> None:
    """Of a row that is done and deleted between two syncs nobody ever saw that it was done."""
    team.table().change(1, status="Done")
    team.table().remove(1)
    stays(team, AI_1=1)


def test_done_in_the_sheet_and_deleted_at_once(team: Team) -> None:
    """Done in the sheet and replaced in the document by one edit each is no way around either."""
    team.sheet().type(FIRST, "status", "Done")
    team.table().change(1, **row(PERHAPS))
    team.sync()

    assert everywhere(AI_1=1) == told(team)


@pytest.mark.parametrize(
    ("action", "key", "count"), [(SAME, FIRST, 1), (PERHAPS, FOURTH, 1), (OTHER, FOURTH, 0)]
)
@WAYS
def test_overwritten_where_it_stood(team: Team, way: Any, action: str, key: str, count: int) -> None:
    """A done row overwritten by another is what its words say: the item reopened, perhaps the item, or new work."""
    way(team)
    team.settle()
    team.table().change(1, **row(action, status="Open"))
    team.sync()
    if (done_in_sheet, SAME) == (way, action):  # as the sheet alone says: nothing is open again yet
        assert "Done" == team.sheet().get(FIRST, "status")
        team.sheet().type(FIRST, "status", "Open")
        team.sync()

    assert everywhere(AI_1=count) == told(team)
    assert action == team.sheet().get(key, "action")
    if count:
        stays(team, AI_1=count)


def test_moved_to_another_table(team: Team) -> None:
    """Another table of the same document is no other place to hide."""
    archive(team)
    table = team.table()._table()
    team.batch("ada", {"insertTable": {"rows": 2, "columns": 4, "location": {"index": table.end}}})
    for label, cell in zip(
        ("Action item", "Owner", "Due", "Priority"), (PERHAPS, "ada@example.com", LATER[0], "P1"), strict=True
    ):
        _fill(team, label, cell)
    team.sync()

    assert PERHAPS == team.sheet().get(FOURTH, "action")
    assert everywhere(AI_1=1) == told(team)


def _fill(team: Team, label: str, cell: str) -> None:
    """Write a column into the first empty cells of the second table."""
    blocks = team.world.ports().docs.fetch_document(team.document_id).tabs[0].segments[0].blocks
    tables = [block for block in blocks if isinstance(block, Table)]
    place = next(number for number, one in enumerate(tables) if one.start == team.table()._table().start)
    made = tables[place + 1]
    at = next(number for number, one in enumerate(made.rows[0]) if not one.shown.strip())
    for line, text in ((1, cell), (0, label)):
        start = made.rows[line][at].blocks[0].start
        team.batch("ada", {"insertText": {"location": {"index": start}, "text": text}})


# The order of things, and names that move


def add_again(team: Team) -> None:
    team.table().add(**row("Alert on pool exhaustion", owner="bob@example.com", priority="P4"))


@pytest.mark.parametrize("steps", [(done_in_document, add_again), (add_again, done_in_document)])
def test_entered_before_the_done_row_goes(team: Team, steps: tuple[Any, Any]) -> None:
    """Entered again before or after it was done: both are named, and the promise is the new row's, whatever goes then."""
    for step in steps:
        step(team)
        team.sync()

    assert {"maybe-reworded: INC-7/AI-1 action", "maybe-reworded: INC-7/AI-4 action"} <= set(
        note(team).split("; ")
    )
    assert everywhere(AI_4=2) == told(team)
    team.table().remove(1)
    stays(team, AI_4=2)


def test_given_up_when_entered_again(team: Team) -> None:
    """What is entered again as given up promises less than anything."""
    archive(team)
    team.table().add(**row(PERHAPS, due="2026-12-01", status="Won't do"))

    stays(team, AI_1=1)


def test_reworded_away_and_entered_again(team: Team) -> None:
    """An item that was turned into another piece by piece is known by its first words as well."""
    for words in (
        "Alert on pool exhaustion or drink",
        "Alert on pool or drink coffee",
        "Alert or drink coffee",
        "Drink coffee",
    ):
        team.table().change(1, action=words)
        team.sync()
    done_in_document(team)
    add_again(team)
    team.sync()

    assert "Drink coffee" == team.sheet().get(FIRST, "action")
    assert "maybe-reworded: INC-7/AI-4 action" in note(team)
    team.table().remove(1)
    stays(team, AI_4=2)


def id_on_a_done_row(team: Team) -> None:
    team.table().add(id="AI-1", action="Open the ticket", status="Done", owner="ada@example.com")


def ticket_on_a_done_row(team: Team) -> None:
    team.table().add(ticket="OPS-12", action="Open the ticket", status="Done", owner="ada@example.com")


@pytest.mark.parametrize("way", [id_on_a_done_row, ticket_on_a_done_row])
def test_a_done_row_with_the_name_of_an_open_item(team: Team, way: Any) -> None:
    """The item is the row with its words, to which its later date is told, and the done row is an item of its own."""
    team.table().change(1, ticket="OPS-12")
    team.settle()
    team.table().change(1, ticket="OPS-13" if way is ticket_on_a_done_row else "OPS-12", due=LATER[0])
    way(team)
    team.sync()

    assert "moved-id: INC-7/AI-1 action" in note(team)
    assert ("Alert on pool exhaustion", "Open", LATER[0]) == tuple(
        team.sheet().get(FIRST, name) for name in ("action", "status", "due")
    )
    assert "Open the ticket" == team.sheet().get(FOURTH, "action")
    stays(team, AI_1=1)


def test_an_id_kept_while_the_work_moves_on(team: Team) -> None:
    """A row that takes its id along when its words go, and a row entered with these words, are told apart by the words."""
    team.table().change(1, id="AI-1")
    team.settle()
    team.table().change(1, action="Drink coffee", status="Done")
    team.table().add(**row("Alert on pool exhaustion"))

    stays(team, AI_1=1)


# Nothing to hear for people who do nothing wrong


def test_a_task_that_comes_round_again(team: Team) -> None:
    """The same work entered again in the next quarter is new, though the done row went only then."""
    done_in_document(team)
    team.settle()
    team.world.clock.sleep(100 * DAY)
    team.table().add(**row(PERHAPS, due="2027-08-01"))
    team.settle()
    assert "maybe-reworded" not in note(team)
    team.table().remove(1)
    team.settle()

    assert FIRST not in told(team)["check"]


@WAYS
def test_put_away(team: Team, way: Any) -> None:
    """Deleting the row of a done item undoes nothing: rules, shares and lists go on counting it as done."""
    choose_severity(team, "S1")
    for number in (1, 2, 3):
        team.table().change(number, type="Prevent" if number == 1 else "Detect", priority="P4")
    team.table().change(1, priority="P1")
    team.settle()
    for key in (SECOND, KEYS[2]):
        justify(team.world.ports(), key, reason="The proxy that is to come takes most of this over")
    way(team)
    team.settle()
    before = rules(team, "INC-7"), done_share(team)
    assert not {"require_p0p1", "require_prevent"} & before[0]
    team.table().remove(1)
    team.settle()

    assert "Done" == team.sheet().get(FIRST, "status")
    for word in ("Done", "Removed", "削除"):
        team.sheet().type(FIRST, "status", word)
        assert before == (rules(team, "INC-7"), done_share(team))
        assert "done" == {item.key: item.status for item in fetch_actions(team.world.ports()).items}[FIRST]
        team.settle()
        assert before == (rules(team, "INC-7"), done_share(team))
        assert "Done" == team.sheet().get(FIRST, "status")
    team.table().remove(1)
    team.settle()
    assert "Removed" == team.sheet().get(SECOND, "status")


def done_share(team: Team) -> tuple[Any, ...]:
    metrics = {one.key: one for one in report(team.world.ports()).report.whole.total}
    return metrics["completion_rate"].counts, metrics["on_time_rate"].value


@pytest.mark.parametrize("is_reopened", [False, True])
def test_done_by_the_date_before(team: Team, is_reopened: bool) -> None:
    """A date moved and the item done by the first one: the question is closed; reopened, it is asked again."""
    team.table().change(1, due=LATER[0])
    team.settle()
    assert everywhere(AI_1=1) == told(team)
    team.table().change(1, status="Done")
    team.settle()

    assert everywhere() == told(team)
    (asked,) = team.asks()
    assert "RESOLVED" == asked["status"].upper()
    assert "done by the earlier due date" in asked["replies"][-1]["content"]
    if is_reopened:
        team.table().change(1, status="Open")
        stays(team, AI_1=1)
        return
    team.world.clock.sleep(60 * DAY)
    team.sync(full=True)
    assert everywhere() == told(team)
    assert set() == rules(team)


def test_unlike_work(team: Team) -> None:
    """Done items archived together, and other work entered in their place, bring nothing up."""
    for number in (1, 2):
        team.table().change(number, status="Done")
    team.settle()
    team.table().remove(1)
    team.table().remove(1)
    team.table().add(**row(OTHER))
    team.table().add(**row("Alert on queue depth", owner="ken@example.com"))
    team.table().add(**row("Limit what one tenant may send", owner="bob@example.com"))
    team.settle()

    assert everywhere() == told(team)
    assert "maybe-reworded" not in note(team)


@pytest.mark.parametrize(
    "values",
    [
        pytest.param({"due": "2026-11-30"}, id="no later"),
        pytest.param({"status": "Done"}, id="done"),
        pytest.param({"owner": "bob@example.com"}, id="another's, elsewhere"),
    ],
)
def test_work_that_hides_nothing(team: Team, values: dict[str, str]) -> None:
    """What promises no less, is done itself, or is another person's elsewhere in the document brings nothing up."""
    archive(team)
    team.table().add(**row(PERHAPS, **values))
    team.settle()

    assert everywhere() == told(team)


@pytest.mark.parametrize("action", [SAME, PERHAPS])
def test_long_ago(team: Team, action: str) -> None:
    """Words that are like those of an item archived half a year ago are new work."""
    archive(team)
    team.world.clock.sleep(180 * DAY)
    team.table().add(**row(action, due="2027-08-01"))
    team.settle()

    assert "Open" == team.sheet().get(FOURTH, "status")
    assert FIRST not in told(team)["check"]


def test_done_from_the_first_day(team: Team) -> None:
    """An item that was never seen open promised nothing; what is like it is new."""
    team.table().add(**row("Restart the payment workers", status="Done"))
    team.settle()
    team.table().remove(4)
    team.settle()
    team.table().add(**row("Restart the payment services", due=LATER[2]))
    team.settle()

    assert everywhere() == told(team)
    assert {*KEYS, FOURTH, "INC-7/AI-5"} == {item.key for item in fetch_actions(team.world.ports()).items}


# Done on a day to come


def in_words(team: Team) -> None:
    team.table().change(1, status="Done (2027-03-01)")


def in_words_ja(team: Team) -> None:
    team.table().change(1, status="完了（2027年3月1日）")


def in_both_columns(team: Team) -> None:
    team.sheet().type(FIRST, "status", "Done")
    team.sheet().type(FIRST, "done_on", "2027-03-01")


def in_the_sheet_for_a_done_row(team: Team) -> None:
    done_in_document(team)
    team.settle()
    team.sheet().type(FIRST, "done_on", "2027-03-01")


PLANS = pytest.mark.parametrize("plan", [in_words, in_words_ja, in_both_columns, in_the_sheet_for_a_done_row])


@PLANS
def test_done_on_a_day_to_come(team: Team, plan: Any) -> None:
    """A day to come is a plan: the item is open and goes on being late, before a sync has read it, after it, and when the day has come."""
    plan(team)
    shown = team.sheet().get(FIRST, "done_on")
    assert FIRST in {item.key for item in fetch_actions(team.world.ports()).items if item.is_open}
    synced = team.sync()

    assert [FIRST] == [text.partition(":")[0] for text in synced.notices if "names a day to come" in text]
    for days in (0, 30, 180):
        team.world.clock.sleep(days * DAY)
        team.sync(full=True)
        assert FIRST in {item.key for item in fetch_actions(team.world.ports()).items if item.is_open}
        assert f"done-ahead: {FIRST} status" in note(team)
        assert shown == team.sheet().get(FIRST, "done_on")
        assert ("overdue" in rules(team)) is (days > 0)
        assert not [text for text in team.sync(full=True).notices if "names a day" in text]


def test_a_day_given_after_the_due_date(team: Team) -> None:
    """An overdue item that is in time by the day that somebody types is told of beside the share."""
    team.world.clock.sleep(30 * DAY)
    team.settle()
    for number, key in enumerate((FIRST, SECOND), 1):
        team.sheet().type(key, "done_on", f"2026-12-0{number}")
        team.sheet().type(key, "status", "Done")
    team.settle()

    metrics = {one.key: one for one in report(team.world.ports()).report.whole.total}
    for key in ("on_time_rate", "on_time_rate_current"):
        assert (2 / 3, 2) == (metrics[key].value, metrics[key].notes["dated_back"])


@PLANS
def test_a_plan_comes_true(team: Team, plan: Any) -> None:
    """Whoever writes the day on which it was done, or only that it was, has done it."""
    plan(team)
    team.settle()
    if plan in {in_words, in_words_ja}:
        team.table().change(1, status="完了")
    else:
        team.sheet().type(FIRST, "done_on", "2026-11-19")
    team.settle()

    assert "Done" == team.sheet().get(FIRST, "status")
    assert team.sheet().get(FIRST, "done_on") in {"2026-11-19", "2026-11-20"}
    assert "done-ahead" not in note(team)
    assert set() == rules(team)
