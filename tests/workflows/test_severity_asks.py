"""A lowered severity is asked about beside it, and explained by a reply, a comment or at the command line."""

from __future__ import annotations

import contextlib
from typing import Any

import pytest
from sync_world import KEYS, Team, choose_severity, new_team_, prepared_, team_  # noqa: F401 - fixtures
from test_sync_severity import log
from world import Killed, kill

from pmdocs.core.sheet.tracker import CHANGES, POSTMORTEMS
from pmdocs.errors import UsageError
from pmdocs.workflows.check import check
from pmdocs.workflows.create import create_postmortem
from pmdocs.workflows.justify import justify
from pmdocs.workflows.sync import sync

WHY = "Only the test shop was hit."


def unjustified(team: Team) -> str:
    return team.sheet(POSTMORTEMS).get("INC-7", "unjustified")


def test_the_question_and_its_answer(team: Team) -> None:
    """Asked once, beside the severity, of the document's owner; any reply with a reason answers and closes it."""
    choose_severity(team, "S3")
    team.settle()
    [ask] = team.asks()
    content = ask["headPost"]["content"]

    assert "In this postmortem the severity changed from S1 to S3. Why?" in content
    assert "ada@example.com" == ask["headPost"]["assigneeEmail"]
    [thread] = team.world.ports().comments.fetch_threads(team.document_id).threads
    assert ("exact", "S3") == (thread.location, thread.words_now)

    team.reply("ada", ask["commentId"], WHY)
    team.settle()

    assert ("INC-7", "reason", "severity", WHY, "justified") in log(team)
    assert ("RESOLVED", "0") == (team.asks()[0]["status"], unjustified(team))
    assert "Thank you" in team.asks()[0]["replies"][-1]["content"]
    assert not team.sync().wrote


@pytest.mark.parametrize("text", ["了解です", "Why do you ask?", "Severity changed.", "重大度を下げました"])
def test_no_reason_leaves_it_open(team: Team, text: str) -> None:
    """An acknowledgement, a question or the change told again explains nothing."""
    choose_severity(team, "S3")
    team.settle()
    team.reply("ada", team.asks()[0]["commentId"], text)
    team.settle()

    assert ("OPEN", "1") == (team.asks()[0]["status"], unjustified(team))


def test_taken_back(team: Team) -> None:
    """Raised again, the question is closed with that note."""
    choose_severity(team, "S3")
    team.settle()
    choose_severity(team, "S1")
    team.settle()

    assert ("RESOLVED", "0") == (team.asks()[0]["status"], unjustified(team))
    assert "taken back" in team.asks()[0]["replies"][-1]["content"]


@pytest.mark.parametrize("phase", ["before", "after"])
def test_a_run_that_dies_asks_once(team: Team, phase: str) -> None:
    """Killed around the batch that posts the question, the next run asks or knows it again; one question in all."""
    choose_severity(team, "S3")
    team.world.at(6, phase, kill)
    with contextlib.suppress(Killed):
        team.sync()
    assert {"before": 0, "after": 1}[phase] == len(team.asks())

    team.settle()
    team.reply("ada", team.asks()[0]["commentId"], WHY)
    team.settle()
    assert (1, "RESOLVED", "0") == (len(team.asks()), team.asks()[0]["status"], unjustified(team))


def test_lowered_before_the_first_sync(team: Team) -> None:
    """A document that was created as S1 and says S3 when it is first read was lowered in between."""
    made = create_postmortem(team.world.ports(), team.world.incident(incident_id="INC-8"), lang="en")
    choose_severity(Team(team.world, made.document_id), "S3", None)
    team.settle()

    assert ("INC-8", "severity", "S1", "S3", "unjustified") in log(team)
    assert "1" == team.sheet(POSTMORTEMS).get("INC-8", "unjustified")
    rules = {one.rule for one in check(team.world.ports()).violations if one.key == "INC-8"}
    assert "unjustified" in rules


def test_in_japanese(new_world: Any) -> None:
    """The question in the words of a Japanese tracker."""
    world = new_world("ja")
    world.init()
    made = create_postmortem(world.ports(), world.incident(), lang="ja")
    team = Team(world, made.document_id)
    sync(world.ports())
    choose_severity(team, "S3", None)
    world.clock.sleep(3600)
    sync(world.ports())

    assert (
        "このポストモーテムで、重大度が「S1」から「S3」に変わりました。"
        in team.asks()[0]["headPost"]["content"]
    )


def test_explained_at_the_command_line(team: Team) -> None:
    """The incident's id names its severity; the next sync closes the question, a second time changes nothing."""
    choose_severity(team, "S3")
    team.settle()
    report = justify(team.world.ports(), "inc-7", reason=WHY)

    assert ([("severity", "S1", "S3")], True) == (
        [(one.field, one.old, one.new) for one in report.answered],
        report.closes,
    )
    assert "0" == unjustified(team)
    assert () == justify(team.world.ports(), "INC-7", reason=WHY).answered
    team.settle()
    assert "RESOLVED" == team.asks()[0]["status"]
    assert [("reason", "cli")] == [
        (row["field"], row["reason_source"]) for row in team.sheet(CHANGES).records()[1:]
    ]


def test_a_reason_for_nothing_is_refused(team: Team) -> None:
    """Where the severity was never lowered, there is nothing to explain."""
    with pytest.raises(UsageError, match="no lowered severity"):
        justify(team.world.ports(), "INC-7", reason=WHY)


def test_an_explained_item_leaves_the_severity_counted(team: Team) -> None:
    """A reason for an item does not take the lowered severity out of the postmortem's count."""
    choose_severity(team, "S3")
    team.table().change(1, due="2026-12-20")
    team.settle()
    assert "2" == unjustified(team)

    justify(team.world.ports(), KEYS[0], reason="Waiting for the vendor")

    assert "1" == unjustified(team)
