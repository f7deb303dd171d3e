"""The policy's check against a tracker that people edit: no edit quiets an alarm."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from sync_world import KEYS, Team, choose_severity, new_team_, prepared_, team_  # noqa: F401 - fixtures

from pmdocs.core.policy.check_words import why
from pmdocs.core.sheet.tracker import ACTION_ITEMS, CHANGES, PEOPLE, POSTMORTEMS
from pmdocs.errors import ConfigError
from pmdocs.workflows.check import CheckReport, check
from pmdocs.workflows.create import create_postmortem
from pmdocs.workflows.justify import justify

DAY = 86_400
READ = "sheets.spreadsheets.values.batchGet"


def late(team: Team, days: int = 12) -> None:
    """Time passes: AI-1 was due on 2026-12-01, AI-2 on 12-05, AI-3 on 12-10. It was 2026-11-20."""
    team.world.clock.sleep(days * DAY)


def report(team: Team, policy: str = "") -> CheckReport:
    (team.world.db.parent / "pmdocs.toml").write_text(policy, encoding="utf-8")
    return check(team.world.ports())


def rules(team: Team, key: str, policy: str = "") -> list[str]:
    return [one.rule.value for one in report(team, policy).violations if one.key == key]


def test_two_reads_and_no_write(team: Team) -> None:
    """A check costs two reads."""
    team.world.methods()
    report(team)

    assert [READ, READ] == team.world.methods()


def test_overdue_from_the_day_after(team: Team) -> None:
    """On its day an item is not late; a day after it is."""
    late(team, 11)
    assert [] == rules(team, KEYS[0])

    late(team, 1)
    assert ["overdue"] == rules(team, KEYS[0])
    assert [] == rules(team, KEYS[0], "[policy]\ngrace_days = 1")


def _delete_rows(team: Team, worksheet: Any, first: int, last: int) -> None:
    rows = {"sheetId": worksheet.sheet_id, "dimension": "ROWS", "startIndex": first, "endIndex": last}
    team.sheet().batch({"deleteDimension": {"range": rows}})


@pytest.mark.parametrize("column", ["Owner", "Due", "Priority", "Status"])
def test_a_renamed_header_invents_no_violation(team: Team, column: str) -> None:
    """What a column said before somebody renamed it still counts: the check finds the same as before."""
    late(team)
    before = [(one.key, one.rule) for one in report(team).violations]
    place = [known.en for known in ACTION_ITEMS.columns].index(column)
    cell = {"userEnteredValue": {"stringValue": "Our word for it"}}
    start = {"sheetId": ACTION_ITEMS.sheet_id, "rowIndex": 0, "columnIndex": place}
    team.sheet().batch(
        {"updateCells": {"start": start, "rows": [{"values": [cell]}], "fields": "userEnteredValue"}}
    )

    assert before == [(one.key, one.rule) for one in report(team).violations]


QUIET: dict[str, Callable[[Team], None]] = {
    "a later date in the document": lambda team: team.table().change(1, due="2027-01-29"),
    "no date in the document": lambda team: team.table().change(1, due=""),
    "a date that cannot be read": lambda team: team.table().change(1, due="when there is time"),
    "a later date in the sheet": lambda team: team.sheet().type(KEYS[0], "due", "2027-01-29"),
    "no date in the sheet": lambda team: team.sheet().type(KEYS[0], "due", ""),
    "won't do": lambda team: team.table().change(1, status="Won't do"),
    "deferred": lambda team: team.table().change(1, status="Deferred"),
    "lowered": lambda team: team.table().change(1, priority="P4"),
    "the row of the document deleted": lambda team: team.table().remove(1),
    "the row of the sheet deleted": lambda team: _delete_rows(team, team.sheet().worksheet, 1, 2),
    "the first due date edited": lambda team: team.sheet().type(KEYS[0], "original_due", "2027-01-29"),
    "lowered and moved at once": lambda team: team.table().change(1, priority="P4", due="2027-01-29"),
}


@pytest.mark.parametrize("way", QUIET)
def test_no_edit_quiets_an_overdue_item(team: Team, way: str) -> None:
    """Whatever is done to a late item short of finishing it, it stays overdue, before and after the next sync."""
    late(team)
    QUIET[way](team)

    assert "overdue" in rules(team, KEYS[0])
    team.sync()
    assert "overdue" in rules(team, KEYS[0])


def test_moving_a_date_before_it_passes_needs_a_reason(team: Team) -> None:
    """A slip in good time counts as a slip: the old date passes, unless somebody says why."""
    team.table().change(1, due="2026-12-04")
    team.sync()
    late(team)
    assert {"overdue", "unjustified"} == set(rules(team, KEYS[0]))

    justify(team.world.ports(), KEYS[0], reason="Waiting for the vendor")
    assert [] == rules(team, KEYS[0])


@pytest.mark.parametrize(
    ("due", "is_date"), [("2028-11-20", True), ("2028-11-21", False), ("2099-01-01", False)]
)
def test_a_due_date_in_the_far_future_is_none(team: Team, due: str, is_date: bool) -> None:
    """More than two years ahead is a slip of the pen: the alarm stays, before a sync and after; the note names it."""
    team.sheet().type(KEYS[2], "due", "")
    team.sync()
    justify(team.world.ports(), KEYS[2], reason="The vendor gives no date")
    team.sheet().type(KEYS[2], "due", due)
    expected = ["too_late"] if is_date else ["undated"]

    assert expected == rules(team, KEYS[2])
    team.sync()
    assert expected == rules(team, KEYS[2])
    assert due == team.sheet().get(KEYS[2], "due")
    assert is_date == ("date-implausible: INC-7/AI-3 due" not in team.sheet(POSTMORTEMS).get("INC-7", "note"))


def test_a_lost_log_hides_nothing(team: Team) -> None:
    """With every row of the log deleted the change still lacks its reason: the base knows it."""
    team.table().change(1, due="2026-12-04")
    team.sync()
    _delete_rows(team, CHANGES, 1, 40)

    assert ["unjustified"] == rules(team, KEYS[0])


def test_done_items_are_let_be(team: Team) -> None:
    """What is done is neither late nor unowned; what it weakened before still lacks its reason."""
    team.table().change(1, due="2026-12-04")
    team.sync()
    team.sheet().type(KEYS[0], "status", "Done")
    team.sheet().type(KEYS[0], "owner", "")
    late(team)

    assert ["unjustified"] == rules(team, KEYS[0])


def test_a_correction_excuses(team: Team) -> None:
    """A change ruled to be a correction violates nothing, and its old date no longer counts."""
    team.table().change(1, due="2026-12-04")
    team.sync()
    page = team.sheet(CHANGES)
    row = next(n for n, cells in enumerate(page.rows(), 1) if KEYS[0] in cells)
    page.page.update([["訂正"]], f"N{row}")
    late(team)

    assert [] == rules(team, KEYS[0])


def test_the_tracker_of_another_language(new_world: Any) -> None:
    """A Japanese tracker is told in Japanese, and has Japan's holidays: the draft is late a day later."""
    world = new_world("ja")
    world.init()
    create_postmortem(world.ports(), world.incident(severity="S2"), lang="ja")
    # Friday, November 20; Monday is a holiday. Three business days end on Thursday, or on Wednesday.
    world.clock.sleep(6 * DAY)
    (world.db.parent / "pmdocs.toml").write_text("")
    assert "draft_late" not in {one.rule for one in check(world.ports()).violations}

    (world.db.parent / "pmdocs.toml").write_text('[policy]\nholidays = "none"')
    found = check(world.ports())
    (violation,) = [one for one in found.violations if one.rule == "draft_late"]
    assert "ja" == found.lang
    assert "下書きの期限 2026-11-25 を1日過ぎています" == why(violation, found.lang)


def test_a_lowered_severity_keeps_its_deadlines(team: Team) -> None:
    """Lowered from S1 to S4 without a reason, P1 items keep 10 days, and the lowering itself is told."""
    policy = '[policy]\nmax_days_by_severity = { S1 = 10 }\ndue_by_priority = "none"'
    assert ["too_late"] == rules(team, KEYS[1], policy)

    choose_severity(team, "S4")
    team.settle()

    assert "S4" == team.sheet(POSTMORTEMS).get("INC-7", "severity")
    assert ["too_late"] == rules(team, KEYS[1], policy)
    assert "unjustified" in rules(team, "INC-7")


def test_people_are_told(team: Team) -> None:
    """Owner and manager come out of the People worksheet."""
    team.sheet(PEOPLE).page.update(
        [["Ada", "ada@example.com", "Payments", "Grace"], ["Grace", "grace@example.com", "Payments", ""]],
        "A2",
    )
    late(team)
    found = report(team, '[policy]\ntell = ["owner", "manager", "leads@example.com"]')
    (violation,) = [one for one in found.violations if one.rule == "overdue" and one.key == KEYS[0]]

    assert ("ada@example.com", "grace@example.com", "leads@example.com") == violation.who


def test_only_errors_fail(team: Team) -> None:
    """Warnings are told, and are no errors."""
    late(team)
    quiet = report(
        team,
        '[policy]\nrequire_p0p1 = "warning"\n[policy.levels]\noverdue = "warning"\ntoo_late = "off"',
    )

    assert () == quiet.errors
    assert "overdue" in {one.rule for one in quiet.violations}


@pytest.mark.parametrize("text", ["[policy]\ngrace = 3", "[workspaces.default.policy]\ngrace_days = 'x'"])
def test_a_bad_policy_is_told_before_anything_is_read(team: Team, text: str) -> None:
    """The error names the file; nothing was asked of Google."""
    path = team.world.db.with_suffix(".toml")
    before = path.read_text(encoding="utf-8")
    path.write_text(f"{before}\n{text}\n", encoding="utf-8")
    team.world.methods()

    with pytest.raises(ConfigError, match=r"w\.toml"):
        check(team.world.ports())
    assert [] == team.world.methods()


def test_a_workspaces_own_policy_outweighs_the_general_one(team: Team) -> None:
    """Each key counts by itself."""
    late(team)
    path = team.world.db.with_suffix(".toml")
    text = path.read_text(encoding="utf-8")
    path.write_text(f"{text}\n[workspaces.default.policy]\ngrace_days = 3\n", encoding="utf-8")

    assert [] == rules(team, KEYS[0], "[policy]\ngrace_days = 0\n")
