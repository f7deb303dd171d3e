"""A lowered severity is no way to quiet an alarm: it is logged, counted, and lacks its reason until somebody gives one."""

from __future__ import annotations

from sync_world import Team, choose_severity, new_team_, prepared_, team_  # noqa: F401 - fixtures

from pmdocs.core.sheet.tracker import CHANGES, POSTMORTEMS


def log(team: Team) -> list[tuple[str, ...]]:
    return [
        tuple(row[name] for name in ("key", "field", "old", "new", "state"))
        for row in team.sheet(CHANGES).records()
    ]


def test_lowering_is_logged_and_counted(team: Team) -> None:
    """One row that calls for a reason, counted with the postmortem's unjustified changes; then silence."""
    choose_severity(team, "S3")
    team.settle()

    assert [("INC-7", "severity", "S1", "S3", "unjustified")] == log(team)
    assert "1" == team.sheet(POSTMORTEMS).get("INC-7", "unjustified")
    assert not team.sync().wrote


def test_raising_calls_for_nothing(team: Team) -> None:
    """A higher severity is logged and needs no reason."""
    choose_severity(team, "S3")
    team.settle()
    choose_severity(team, "S1")
    team.settle()

    assert "0" == team.sheet(POSTMORTEMS).get("INC-7", "unjustified")


def test_a_comment_that_names_it_explains(team: Team) -> None:
    """A new comment about the severity is the reason."""
    choose_severity(team, "S3")
    team.settle()
    team.say("ken", "Severity lowered since only the test shop was hit.", "pool exhaustion")
    team.settle()

    assert (
        "INC-7",
        "reason",
        "severity",
        "Severity lowered since only the test shop was hit.",
        "justified",
    ) in log(team)
    assert "0" == team.sheet(POSTMORTEMS).get("INC-7", "unjustified")


def test_a_deleted_row_comes_back(team: Team) -> None:
    """Deleting the row from the log does not silence it."""
    choose_severity(team, "S3")
    team.settle()
    team.sheet(CHANGES).page.delete_rows(2)
    team.sync(full=True)
    team.settle()

    assert [("INC-7", "severity", "S1", "S3", "unjustified")] == log(team)
