"""Which changes of type, team, services and days make a policy ask less, and what counts until they are explained."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmdocs.core.policy.calendars import Span
from pmdocs.core.policy.check_words import why
from pmdocs.core.policy.checking import Check, find_violations
from pmdocs.core.policy.commitments import Commitment, Earlier, Present, Weakening, commitment_of
from pmdocs.core.policy.policy import Case, Level, Policy, Rule, Subject
from pmdocs.core.policy.postmortem_facts import PostmortemFacts
from pmdocs.core.policy.steps import steps_left
from pmdocs.core.syncing.base import UNJUSTIFIED, BaseDocument, BaseItem, Change, dump_base, load_base
from pmdocs.core.syncing.fact_memory import FACTS, load_fact
from pmdocs.core.syncing.head_facts import earlier_values, remember_facts
from pmdocs.core.syncing.loosening import Loosening

TODAY = date(2026, 12, 10)
NOW = datetime(2026, 12, 10, 12, tzinfo=UTC)
SOON, WEEK, LONG = Span(amount=3), Span(amount=7), Span(amount=90)
PREVENT = Case(type=frozenset({"prevent"}), deadline=SOON)


def item(*left: tuple[str, str, str], **agreed: str) -> BaseItem:
    """An item with changes that lack their reason: field, old, new."""
    changes = tuple(
        Change(key="INC-7/AI-1", sequence=number, field=field, old=old, new=new, state=UNJUSTIFIED)
        for number, (field, old, new) in enumerate(left, 1)
    )
    return BaseItem(number=1, key="INC-7/AI-1", agreed={"priority": "P2", **agreed}, changes=changes)


def loosening(*cases: Case, **values: Any) -> Loosening:
    return Loosening(policy=Policy(cases=cases), today=TODAY, **values)


LATER = Case(type=frozenset({"mitigate"}), grace=WEEK)
MILDER = Case(type=frozenset({"mitigate"}), levels={Rule.UNOWNED: Level.WARNING})


@pytest.mark.parametrize(
    ("case", "old", "new", "expected"),
    [
        (PREVENT, "prevent", "mitigate", True),
        (PREVENT, "prevent", "other", True),
        (PREVENT, "mitigate", "prevent", False),
        (PREVENT, "mitigate", "detect", False),
        (PREVENT, "other", "mitigate", False),
        (LATER, "prevent", "mitigate", True),
        (LATER, "mitigate", "prevent", False),
        (MILDER, "prevent", "mitigate", True),
        (MILDER, "other", "mitigate", False),
        (Case(type=frozenset({"prevent"}), tell=("team",)), "prevent", "mitigate", False),
        (Case(type=frozenset({"prevent"}), deadline=LONG), "prevent", "mitigate", False),
    ],
)
def test_a_type_is_weaker_where_the_policy_asks_less(case: Case, old: str, new: str, expected: bool) -> None:
    """A later deadline, more grace or a milder level; who is told is no promise, filling in weakens nothing."""
    assert expected is loosening(case).of_item("type", old, new, item(type=new))


def test_a_team_of_its_own_takes_an_item_out_of_its_postmortems_case() -> None:
    """An empty team is the postmortem's: another one written into the cell leaves the case, the same one does not."""
    judge = loosening(Case(team=frozenset({"payments"}), deadline=SOON), teams=("Payments",))

    assert judge.of_item("team", "", "Search", item())
    assert not judge.of_item("team", "", "ＰＡＹＭＥＮＴＳ", item())
    assert not judge.of_item("team", "Search", "", item())


def test_a_change_is_judged_by_what_was_left_before() -> None:
    """Where the team was changed without a reason, the type is judged by the earlier one too, and the other way round."""
    case = Case(team=frozenset({"payments"}), type=frozenset({"prevent"}), deadline=SOON)

    assert loosening(case, teams=("Search", "Payments")).of_item("type", "prevent", "mitigate", item())
    assert not loosening(case, teams=("Search",)).of_item("type", "prevent", "mitigate", item())
    left = item(("type", "prevent", "mitigate"), type="mitigate")
    assert loosening(case).of_team([left], "Payments", "Search")
    assert not loosening(case).of_team([item(type="mitigate")], "Payments", "Search")


def test_services_matter_only_as_a_case_names_them() -> None:
    """Another spelling or one more service is none; the one of a case taken away is."""
    judge = loosening(Case(service=frozenset({"checkout"}), deadline=SOON))

    assert judge.of_services([item()], ("checkout",), ("search",))
    assert not judge.of_services([item()], ("checkout",), ("search", "Checkout"))
    assert not judge.of_services([item()], (), ("search",))


def test_without_cases_nothing_is_weaker() -> None:
    """The policy by default asks by no type, team or service."""
    assert not loosening().of_item("type", "prevent", "mitigate", item())


@given(st.lists(st.sampled_from(["prevent", "mitigate", "detect"]), min_size=1, max_size=6))
def test_the_strictest_type_there_was_counts(types: list[str]) -> None:
    """However often the type changes without a reason, the deadline is the earliest that any of them has."""
    changes = [Weakening(field="type", old=old, new="", day=TODAY) for old in types[:-1]]
    now = Present(key="INC-7/AI-1", incident_id="INC-7", type=types[-1], priority="P2")
    document = PostmortemFacts(incident_id="INC-7", created=TODAY)
    check = Check(policy=Policy(cases=(PREVENT,)), today=TODAY)

    day = check.deadline(document, commitment_of(now, None, changes))
    assert (
        min(check.policy.deadline(Subject(type=kind, priority="P2"), TODAY) or TODAY for kind in types) == day
    )


# Days


def followed(*said: dict[str, str]) -> tuple[dict[str, Any], list[Change]]:
    extra: dict[str, Any] = {}
    rows: list[Change] = []
    for facts in said:
        values = {**dict.fromkeys(FACTS[1:], ""), **facts}
        extra, made = remember_facts(extra, "INC-7", values, (), loosening(), (), now=NOW)
        rows += made
    return extra, rows


@given(
    st.lists(st.sampled_from(["", "2026-11-20 10:25", "2026-11-22 09:00", "2026-12-01 10:00"]), max_size=6)
)
def test_the_earliest_resolution_is_never_forgotten(said: list[str]) -> None:
    """Whatever is typed in turn, the first day of all still counts, and the base keeps that."""
    extra, _ = followed(*({"resolved": text} for text in said))
    base = load_base(dump_base(BaseDocument(document_id="d", incident_id="INC-7", extra=extra)))
    known = earlier_values(load_fact(base.extra, "INC-7", "resolved"))

    assert min(filter(None, said), default="") == min(known, default="")


def test_an_incidents_date_counts_where_no_resolution_is_known() -> None:
    """Moved on a day it lacks its reason; beside a resolution nothing counts from it."""
    days = [{"incident_date": "2026-11-20"}, {"incident_date": "2026-11-24"}]
    assert [("incident_date", UNJUSTIFIED)] == [(row.field, row.state) for row in followed(*days)[1]]
    assert [] == followed(*({**day, "resolved": "2026-11-20 10:25"} for day in days))[1]


def moved(field: str, value: str, **values: Any) -> PostmortemFacts:
    return PostmortemFacts(
        incident_id="INC-7",
        severity="S3",
        status="draft",
        earlier=(Earlier(field=field, value=value, day=date(2026, 12, 2)),),
        **values,
    )


def due(document: PostmortemFacts) -> date:
    return dict(steps_left(document, Policy(), TODAY))[Rule.PUBLISH_LATE]


def test_steps_count_from_the_first_day_that_was_known() -> None:
    """A later one without a reason, none, or one to come does not count; of one day the time that is shown does."""
    first, noon = "2026-11-20 10:25", datetime(2026, 11, 20, 12, tzinfo=UTC)
    for shown in (datetime(2026, 12, 5, tzinfo=UTC), datetime(2027, 3, 1, tzinfo=UTC), None):
        assert date(2026, 11, 27) == due(moved("resolved", first, resolved=shown))
    assert date(2026, 11, 27) == due(moved("resolved", first, resolved=noon))
    assert date(2026, 11, 27) == due(moved("incident_date", "2026-11-20", incident_date=date(2026, 12, 5)))


def test_no_incident_is_younger_than_its_document() -> None:
    """For every step, as for the review that items count from."""
    document = PostmortemFacts(
        incident_id="INC-7", created=date(2026, 11, 20), incident_date=date(2026, 12, 9)
    )

    assert date(2026, 11, 27) == due(document)


def test_a_late_step_says_from_which_day() -> None:
    """In both languages, with the value that it was moved from and what to do."""
    document = moved("resolved", "2026-11-20 10:25", resolved=datetime(2026, 12, 5, tzinfo=UTC))
    found = find_violations([document], (), Check(policy=Policy(), today=TODAY))
    [late] = [one for one in found if one.rule is Rule.PUBLISH_LATE]

    assert (
        "it was to be shared by 2026-11-27, 13 day(s) ago; by its earlier Resolved 2026-11-20 10:25, changed on "
        "2026-12-02 without a reason: give the reason or take it back" == why(late, "en")
    )
    assert "2026-12-02に理由なしに変更される前の復旧「2026-11-20 10:25」によります" in why(late, "ja")


def test_the_gravest_level_of_all_readings_holds() -> None:
    """A rule that the present type switches off is told as the earlier one has it; who is told is as now."""
    cases = (
        Case(type=frozenset({"prevent"}), levels={Rule.UNOWNED: Level.ERROR}, tell=("boss@example.com",)),
        Case(type=frozenset({"mitigate"}), levels={Rule.UNOWNED: Level.OFF}, tell=("now@example.com",)),
    )
    now = Present(key="INC-7/AI-1", incident_id="INC-7", type="mitigate", priority="P3")
    left = Commitment(now=now, priority="P3", due=None, earlier=(Earlier(field="type", value="prevent"),))
    facts = PostmortemFacts(incident_id="INC-7", owner="ada@example.com", items=(left,))
    found = find_violations([facts], (), Check(policy=Policy(cases=cases), today=TODAY))
    [unowned] = [one for one in found if one.rule is Rule.UNOWNED]

    assert (Level.ERROR, ("now@example.com",), left.earlier) == (unowned.level, unowned.who, unowned.because)
