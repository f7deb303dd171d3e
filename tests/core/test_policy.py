"""Policies: defaults, what the configuration may say, and what it means for an item."""

from __future__ import annotations

import tomllib
from datetime import date, time
from typing import Any

import pytest

from pmdocs.core.policy.calendars import BUSINESS_DAYS, HOURS, Span
from pmdocs.core.policy.policy import Level, Policy, Rule, Subject, strictest_severity
from pmdocs.core.policy.policy_tables import ConfigTable, parse_policy, parse_reminders
from pmdocs.core.policy.reminders import ReminderRules
from pmdocs.errors import ConfigError

MADE = date(2026, 11, 20)


def policy(text: str = "", *, lang: str = "en") -> Policy:
    """A policy from TOML."""
    return parse_policy(
        [ConfigTable(origin="pmdocs.toml", name="policy", values=tomllib.loads(text))], lang=lang
    )


def test_defaults_are_those_of_practice() -> None:
    """Deadlines of practice §11."""
    found = policy()

    assert Span(amount=48, unit=HOURS) == found.draft_days["S1"]
    assert Span(amount=3, unit=BUSINESS_DAYS) == found.draft_days["S2"]
    assert Span(amount=5, unit=BUSINESS_DAYS) == found.review_days["S3"]
    assert (Span(amount=7), Span(amount=14)) == (found.publish_days["S1"], found.publish_days["near_miss"])
    assert {"P0": 7, "P1": 28, "P2": 56} == {
        name: span.amount for name, span in found.due_by_priority.items()
    }
    assert {"S1": 15, "S2": 30} == {name: span.amount for name, span in found.max_days_by_severity.items()}


@pytest.mark.parametrize(
    ("severity", "priority", "deadline"),
    [
        ("S1", "P1", date(2026, 12, 5)),
        ("S1", "P0", date(2026, 11, 27)),
        ("S2", "P1", date(2026, 12, 18)),
        ("S1", "P2", date(2027, 1, 15)),
        ("S3", "P1", date(2026, 12, 18)),
        ("S1", "P3", None),
        ("", "", None),
    ],
)
def test_the_earlier_deadline_wins(severity: str, priority: str, deadline: date | None) -> None:
    """Severity limits P0 and P1 only, priority each of P0 to P2."""
    assert deadline == Policy().deadline(Subject(severity=severity, priority=priority), MADE)


def test_who_needs_a_due_date() -> None:
    """P3 and P4 need none; an item without a priority does, or emptying it would take the demand away."""
    needs = {name: Policy().needs_due(Subject(priority=name)) for name in ("P0", "P2", "P3", "P4", "")}

    assert {"P0": True, "P2": True, "P3": False, "P4": False, "": True} == needs


def test_spans_are_merged_by_entry() -> None:
    """A table changes what it names; one value holds for all; none takes away."""
    found = policy('due_by_priority = { p0 = "2 business days", P2 = "none" }\nreview_days = 8')

    assert {"P0": Span(amount=2, unit=BUSINESS_DAYS), "P1": Span(amount=28)} == found.due_by_priority
    assert {Span(amount=8, unit=BUSINESS_DAYS)} == set(found.review_days.values())


def test_later_tables_outweigh_earlier_ones() -> None:
    """A workspace's own policy changes single keys of the general one."""
    tables = [
        ConfigTable(
            origin="a", name="policy", values={"grace_days": 3, "due_by_priority": {"P0": 3, "P3": 90}}
        ),
        ConfigTable(origin="a", name="workspaces.x.policy", values={"due_by_priority": {"P0": 1}}),
    ]
    found = parse_policy(tables, lang="en")

    assert (3, 1, 90) == (
        found.grace_days.amount,
        found.due_by_priority["P0"].amount,
        found.due_by_priority["P3"].amount,
    )


def test_holidays_follow_the_language_unless_they_are_named() -> None:
    """Japan for Japanese, none otherwise; what is configured counts."""
    day = date(2026, 11, 23)

    assert (True, False) == (policy().calendar.is_working(day), policy(lang="ja").calendar.is_working(day))
    assert policy('holidays = "none"', lang="ja").calendar.is_working(day)
    assert not policy('holidays = ["US", "JP"]').calendar.is_working(day)
    assert not policy("extra_holidays = [2026-12-30]").calendar.is_working(date(2026, 12, 30))
    assert policy('weekend = ["sun"]').calendar.is_working(date(2026, 11, 21))


CASES = """
grace_days = 1

[[cases]]
severity = ["s1"]
team = "ＰＡＹＭＥＮＴＳ"
priority = ["P0", "P1"]
deadline = "5 business days"
tell = ["owner", "manager", "leads@example.com"]

[[cases]]
type = "予防"
service = ["checkout"]
grace = "2 business days"
levels = { overdue = "warning" }
"""


def test_conditions() -> None:
    """A case holds where all it names is met, however that is written; the first that says something decides."""
    found = policy(CASES)
    urgent = Subject(severity="S1", team="payments", priority="P1")
    other = Subject(severity="S1", team="search", priority="P1", type="prevent", services=("Checkout", "api"))

    assert date(2026, 11, 27) == found.deadline(urgent, MADE)
    assert date(2026, 12, 5) == found.deadline(other, MADE)
    assert (("owner", "manager", "leads@example.com"), ("owner",)) == (found.told(urgent), found.told(other))
    assert (1, 2) == (found.grace(urgent).amount, found.grace(other).amount)
    assert (Level.ERROR, Level.WARNING) == (
        found.level(Rule.OVERDUE, urgent),
        found.level(Rule.OVERDUE, other),
    )


def test_levels() -> None:
    """Rules are set by name; the names of practice set theirs."""
    found = policy('require_reason = "warning"\nrequire_p0p1 = false\n[levels]\nunprioritised = "error"')
    nothing = Subject()

    assert Level.WARNING == found.level(Rule.UNJUSTIFIED, nothing)
    assert Level.OFF == found.level(Rule.REQUIRE_P0P1, nothing) == found.level(Rule.REQUIRE_PREVENT, nothing)
    assert Level.ERROR == found.level(Rule.UNPRIORITISED, nothing) == found.level(Rule.OVERDUE, nothing)
    assert Level.WARNING == found.level(Rule.REVIEW_LATE, nothing)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("draft_day = 3", "draft_day"),
        ('draft_days = "soon"', "draft_days"),
        ("draft_days = -1", "draft_days"),
        ("draft_days = { S9 = 3 }", "draft_days"),
        ("due_by_priority = { P9 = 3 }", "due_by_priority"),
        ('holidays = "Atlantis"', "holidays"),
        ("extra_holidays = ['soon']", "extra_holidays"),
        ("weekend = ['mon','tue','wed','thu','fri','sat','sun']", "weekend"),
        ("require_p0p1 = 'maybe'", "require_p0p1"),
        ("levels = { late = 'error' }", "levels"),
        ("levels = 3", "levels"),
        ("cases = 3", "cases"),
        ("[[cases]]\nteem = 'x'", "cases"),
        ("[[cases]]\ntype = 'wish'", "cases"),
        ("[[cases]]\ntell = ['the boss']", "cases"),
        ("tell = 3", "tell"),
        ("hollow_threshold = 30", "hollow_threshold"),
        ("remind_every_days = 0", "remind_every_days"),
    ],
)
def test_errors_name_key_and_file(text: str, key: str) -> None:
    """What is unknown or unreadable is an error that says where."""
    with pytest.raises(ConfigError) as caught:
        policy(text)

    assert f"'{key}'" in caught.value.message
    assert "pmdocs.toml" in caught.value.message
    assert "[policy]" in caught.value.message


def test_severities_compare() -> None:
    """The worst counts; what is none does not."""
    assert "S1" == strictest_severity(["S3", "", "S1", "bad"])
    assert "near_miss" == strictest_severity(["near_miss", ""])
    assert "" == strictest_severity(["critical"])


def rules(**values: Any) -> ReminderRules:
    return parse_reminders([ConfigTable(origin="pmdocs.toml", name="reminders", values=values)])


def test_reminders_are_read() -> None:
    """Channels, hours, spans and switches."""
    found = rules(
        channels=["slack", "document"], quiet_hours="19:00-9:00", manager_after_days="none", texts=True
    )

    assert (("slack", "document"), (time(19), time(9)), None, True) == (
        found.channels, found.quiet_hours, found.manager_after_days, found.texts,
    )  # fmt: skip
    assert rules(quiet_hours="off").quiet_hours is None
    assert ReminderRules() == rules()


@pytest.mark.parametrize(
    "values",
    [
        {"channel": "slack"},
        {"channels": ["pager"]},
        {"quiet_hours": "night"},
        {"quiet_hours": "08:00-08:00"},
        {"working_days_only": "yes"},
        {"manager_after_days": -1},
        {"slack": "https://hooks.slack.com/services/T0/B0/secret"},
    ],
)
def test_reminder_errors_name_the_key_and_no_secret(values: dict[str, Any]) -> None:
    """A webhook in the wrong place is an unknown key; its address is not repeated."""
    with pytest.raises(ConfigError, match=next(iter(values))) as caught:
        rules(**values)

    assert "secret" not in f"{caught.value.message} {caught.value.hint}"
