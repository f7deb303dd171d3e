"""No case of a policy is left, and no deadline moved, by changing what it asks about.

AI-1 is P1 and due on 2026-12-01, AI-2 is P0 and due on 12-05, AI-3 is P2 and due on 12-10; it is 2026-11-20.
"""

from __future__ import annotations

from typing import Any

import pytest
from sync_world import KEYS, Team, new_team_, prepared_, team_  # noqa: F401 - fixtures

from pmdocs.core.policy.check_words import why
from pmdocs.core.policy.checking import Violation
from pmdocs.core.sheet.tracker import CHANGES, POSTMORTEMS
from pmdocs.workflows.actions import fetch_remembered
from pmdocs.workflows.check import check
from pmdocs.workflows.justify import justify
from pmdocs.workflows.remind import remind

DAY = 86_400
ITEM = KEYS[0]
STRICT = 'deadline = "3 days"\nlevels = { unprioritised = "error" }\n'
BY_TYPE = f'[[policy.cases]]\ntype = "prevent"\n{STRICT}'
BY_TEAM = f'[[policy.cases]]\nteam = "Payments"\n{STRICT}'
BY_SERVICE = f'[[policy.cases]]\nservice = "checkout"\n{STRICT}'


def under(team: Team, policy: str) -> None:
    (team.world.db.parent / "pmdocs.toml").write_text(policy, encoding="utf-8")


def violation(team: Team, rule: str, key: str = ITEM) -> Violation | None:
    return next(
        (one for one in check(team.world.ports()).violations if (one.key, one.rule) == (key, rule)), None
    )


def log(team: Team) -> list[tuple[str, ...]]:
    return [
        tuple(row[name] for name in ("key", "field", "old", "new", "state"))
        for row in team.sheet(CHANGES).records()
    ]


def rule_on(team: Team, new: str, ruling: str) -> None:
    """Rule on the change to this value."""
    page = team.sheet(CHANGES)
    row = next(number for number, one in enumerate(page.records(), 2) if one["new"] == new)
    page.page.update_cell(row, page.header().index("Ruling") + 1, ruling)


def begin(team: Team, policy: str, field: str, value: str) -> None:
    """An item with this value, held to a policy by it, at rest and in violation."""
    under(team, policy)
    team.table().change(1, **{field: value})
    team.settle()
    assert violation(team, "too_late") is not None


EDITS = {
    "type in the document": (BY_TYPE, "type", "Prevent", "Mitigate", "document"),
    "type in the sheet": (BY_TYPE, "type", "Prevent", "Mitigate", "sheet"),
    "no type": (BY_TYPE, "type", "Prevent", "", "sheet"),
    "team in the sheet": (BY_TEAM, "team", "Payments", "Search", "sheet"),
    "no team": (BY_TEAM, "team", "Payments", "", "sheet"),
}


@pytest.mark.parametrize("way", EDITS)
def test_no_other_type_or_team_leaves_a_case(team: Team, way: str) -> None:
    """The deadline holds before the next sync and after it, the text says by what, until somebody gives a reason."""
    policy, field, old, new, side = EDITS[way]
    under(team, policy)
    if field == "team":
        team.sheet().type(ITEM, field, old)
    else:
        team.table().change(1, **{field: old})
    team.settle()
    before = violation(team, "too_late")
    assert before is not None
    assert () == before.because

    if side == "sheet":
        team.sheet().type(ITEM, field, new)
        unseen = violation(team, "too_late")
        assert unseen is not None
        assert "of the last sync" in why(unseen, "en")
        assert "前回の同期時" in why(unseen, "ja")
    else:
        team.table().change(1, **{field: new})
    team.sync()
    after = violation(team, "too_late")
    assert after is not None
    assert before.facts["deadline"] == after.facts["deadline"]
    assert f"by its earlier {field.capitalize()} {old}, changed on 2026-11-20 without a reason" in why(
        after, "en"
    )
    assert "理由なしに変更される前の" in why(after, "ja")
    assert violation(team, "unjustified") is not None

    justify(team.world.ports(), ITEM, reason="It only makes the outage shorter", field=field)
    assert [None, None] == [violation(team, rule) for rule in ("too_late", "unjustified")]
    team.settle()
    assert None is violation(team, "too_late")


def test_a_ruled_correction_lets_it_go(team: Team) -> None:
    """Who rules in the log that the type was a slip needs no reason; so does who takes it back."""
    begin(team, BY_TYPE, "type", "Prevent")
    team.table().change(1, type="Mitigate")
    team.settle()
    rule_on(team, "Mitigate", "Correction")
    assert [None, None] == [violation(team, rule) for rule in ("too_late", "unjustified")]

    rule_on(team, "Mitigate", "")
    assert violation(team, "too_late") is not None
    team.table().change(1, type="Prevent")
    team.settle()
    assert None is violation(team, "unjustified")


def test_the_question_and_its_reply(team: Team) -> None:
    """It is asked about beside the item like every weaker promise, and the reply is the reason."""
    begin(team, BY_TYPE, "type", "Prevent")
    team.table().change(1, type="Mitigate")
    team.settle()
    [ask] = team.asks()
    assert "the type changed from Prevent to Mitigate. Why?" in ask["headPost"]["content"]

    team.reply("ada", ask["commentId"], "It only makes the outage shorter")
    team.settle()
    assert ("RESOLVED", None) == (team.asks()[0]["status"], violation(team, "too_late"))


@pytest.mark.parametrize(
    "policy", ["", BY_TEAM, '[[policy.cases]]\ntype = "mitigate"\ndeadline = "2 days"\n']
)
def test_who_leaves_no_case_is_asked_nothing(team: Team, policy: str) -> None:
    """Without a case by type, or going into a stricter one, another type is another type."""
    under(team, policy)
    team.table().change(1, type="Prevent")
    team.settle()
    team.table().change(1, type="Mitigate")
    team.settle()

    assert ([], None) == (team.asks(), violation(team, "unjustified"))


def test_the_log_deleted_and_the_grace_taken(team: Team) -> None:
    """A shorter grace of the earlier type goes on counting, though every row of the log is gone."""
    policy = '[policy]\ngrace_days = 60\n[[policy.cases]]\ntype = "prevent"\ngrace = "0 days"\n'
    under(team, policy)
    team.table().change(1, type="Prevent")
    team.settle()
    team.table().change(1, type="Mitigate")
    team.settle()
    team.sheet(CHANGES).page.delete_rows(2, 5)
    team.world.clock.sleep(13 * DAY)

    late = violation(team, "overdue")
    assert late is not None
    assert "by its earlier Type Prevent" in why(late, "en")


def test_two_changes_together_leave_no_case(team: Team) -> None:
    """A case by team and type holds though the postmortem's team and the item's type went one after the other."""
    policy = f'[[policy.cases]]\nteam = "Payments"\ntype = "prevent"\n{STRICT}'
    under(team, policy)
    team.sheet(POSTMORTEMS).type("INC-7", "team", "Payments")
    team.table().change(1, type="Prevent")
    team.settle()
    team.sync(full=True)
    assert violation(team, "too_late") is not None

    team.sheet(POSTMORTEMS).type("INC-7", "team", "Search")
    assert violation(team, "too_late") is not None
    team.sync(full=True)
    team.table().change(1, type="Mitigate")
    team.sync(full=True)
    found = violation(team, "too_late")
    assert found is not None
    assert {"team", "type"} == {one.field for one in found.because}

    justify(team.world.ports(), "INC-7", reason="Search runs this service now", field="team")
    justify(team.world.ports(), ITEM, reason="It only makes the outage shorter", field="type")
    assert None is violation(team, "too_late")


def test_the_services_of_a_postmortem(team: Team) -> None:
    """Taking a service out of the head leaves no case, until the change has its reason."""
    under(team, BY_SERVICE)
    team.settle()
    assert violation(team, "too_late") is not None
    team.batch("ada", replace_all("checkout", "search"))
    team.settle()

    found = violation(team, "too_late")
    assert found is not None
    assert "by its earlier Services checkout" in why(found, "en")
    justify(
        team.world.ports(), "INC-7", reason="Checkout was never hit, the graph was wrong", field="services"
    )
    assert None is violation(team, "too_late")


def replace_all(old: str, new: str) -> dict[str, Any]:
    match = {"text": old, "matchCase": True}
    return {"replaceAllText": {"containsText": match, "replaceText": new}}


# Days


def late_review(team: Team) -> Violation | None:
    return violation(team, "review_late", "INC-7")


@pytest.mark.parametrize("later", ["2026-11-28 10:00", "2027-03-01 10:00"])
def test_no_later_resolution_buys_time(team: Team, later: str) -> None:
    """A later time, be it to come, moves no review: before the next sync, after it, and once that time has come."""
    team.world.clock.sleep(10 * DAY)
    team.sync(full=True)
    before = late_review(team)
    assert before is not None
    team.sheet(POSTMORTEMS).type("INC-7", "resolved", later)

    assert before.facts["deadline"] == getattr(late_review(team), "facts", {}).get("deadline")
    for days in (0, 120):
        team.world.clock.sleep(days * DAY)
        team.sync(full=True)
        after = late_review(team)
        assert after is not None
        assert before.facts["deadline"] == after.facts["deadline"]
        assert "by its earlier Resolved 2026-11-20" in why(after, "en")
    assert "INC-7" in {
        key for one in remind(team.world.ports(), dry_run=True, anyway=True).outcomes for key in one.keys
    }

    justify(team.world.ports(), "INC-7", reason="It came back and was repaired again", field="resolved")
    moved = late_review(team)
    assert moved is None or before.facts["deadline"] != moved.facts["deadline"]


def test_a_later_resolution_by_way_of_none(team: Team) -> None:
    """Emptying the cell first buys no time either; a ruling that it was a correction does."""
    team.sync(full=True)
    team.sheet(POSTMORTEMS).type("INC-7", "resolved", "")
    team.sync(full=True)
    team.world.clock.sleep(12 * DAY)
    team.sheet(POSTMORTEMS).type("INC-7", "resolved", "2026-11-30 10:00")
    team.sync(full=True)
    assert late_review(team) is not None
    assert ("INC-7", "resolved", "2026-11-20 10:25", "2026-11-30 10:00", "unjustified") in log(team)

    rule_on(team, "2026-11-30 10:00", "訂正")
    assert None is late_review(team)


def test_the_first_time_is_free(team: Team) -> None:
    """Who fills in when it was resolved is asked nothing, nor who moves it within its day or to an earlier one."""
    postmortems = team.sheet(POSTMORTEMS)
    for text in ("", "2026-11-20 11:00", "2026-11-20 12:30", "2026-11-19 10:00"):
        postmortems.type("INC-7", "resolved", text)
        team.sync(full=True)

    assert [] == [row for row in log(team) if row[1] == "resolved"]
    assert None is violation(team, "unjustified", "INC-7")


def test_a_resolution_to_come_is_none(team: Team) -> None:
    """Where no other is known the steps count from the incident, not from a day in the future."""
    team.sheet(POSTMORTEMS).type("INC-7", "resolved", "")
    team.world.clock.sleep(10 * DAY)
    before = late_review(team)
    team.sheet(POSTMORTEMS).type("INC-7", "resolved", "2027-03-01 10:00")

    assert before is not None
    assert before.facts == getattr(late_review(team), "facts", None)


def test_a_status_set_back_and_forth(team: Team) -> None:
    """Reviewed by hand ends the alarm, as draft again it is back where it was; so with a move in between."""
    team.world.clock.sleep(10 * DAY)
    team.sync(full=True)
    before = late_review(team)
    team.sheet(POSTMORTEMS).type("INC-7", "status", "Reviewed")
    assert None is late_review(team)
    team.sheet(POSTMORTEMS).type("INC-7", "resolved", "2026-11-29 10:00")
    team.sync(full=True)
    team.sheet(POSTMORTEMS).type("INC-7", "status", "Draft")

    assert before is not None
    assert before.facts["deadline"] == getattr(late_review(team), "facts", {}).get("deadline")


# list


@pytest.mark.parametrize("word", ["Won't do", "Removed"])
def test_list_counts_as_report_does(team: Team, word: str) -> None:
    """An item given up in the sheet alone is open and overdue in the list until a sync has judged that."""
    team.world.clock.sleep(12 * DAY)
    assert (3, 1) == listed(team)
    team.sheet().type(ITEM, "status", word)

    assert (3, 1) == listed(team)


def test_list_while_document_and_sheet_differ(team: Team) -> None:
    """A due date that both sides moved counts by what they last agreed on."""
    team.table().change(1, due="2027-01-29")
    team.sheet().type(ITEM, "due", "2027-02-26")
    team.settle()
    team.world.clock.sleep(12 * DAY)

    assert (3, 1) == listed(team)


def listed(team: Team) -> tuple[int, int]:
    """Open and overdue items of the postmortem, as `pmdocs list` and `show` print them."""
    catalogue, _ = fetch_remembered(team.world.ports())
    [one] = catalogue.postmortems
    return one.open_actions, one.overdue
