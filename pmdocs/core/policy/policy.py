"""What a team promises itself: deadlines, and which rules matter how much; the defaults are those of practice.

A policy is a value; `policy_tables` reads it out of the configuration, `checking` holds items and documents to it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from pmdocs.core.policy.calendars import BUSINESS_DAYS, HOURS, NOTHING, Calendar, Span

PRIORITIES = ("P0", "P1", "P2", "P3", "P4")
SEVERITIES = ("S1", "S2", "S3", "S4", "near_miss")
URGENT = ("P0", "P1")
"""Priorities that `max_days_by_severity` and `require_p0p1` speak of."""


class Level(StrEnum):
    """How much a violated rule matters; only errors make `actions check` fail."""

    ERROR = "error"
    WARNING = "warning"
    OFF = "off"

    def is_milder(self, other: Level) -> bool:
        """Whether a violation matters less than at another level."""
        return list(Level).index(self) > list(Level).index(other)


class Rule(StrEnum):
    """What `actions check` looks for, in the order in which it tells."""

    OVERDUE = "overdue"
    TOO_LATE = "too_late"
    UNOWNED = "unowned"
    UNDATED = "undated"
    UNPRIORITISED = "unprioritised"
    UNJUSTIFIED = "unjustified"
    REQUIRE_P0P1 = "require_p0p1"
    REQUIRE_PREVENT = "require_prevent"
    SINGLE_OWNER = "single_owner"
    ALL_SAME_PRIORITY = "all_same_priority"
    DRAFT_LATE = "draft_late"
    REVIEW_LATE = "review_late"
    PUBLISH_LATE = "publish_late"


LEVELS: Mapping[Rule, Level] = MappingProxyType(
    dict.fromkeys(Rule, Level.WARNING)
    | dict.fromkeys(
        (
            Rule.OVERDUE,
            Rule.TOO_LATE,
            Rule.UNOWNED,
            Rule.UNDATED,
            Rule.UNJUSTIFIED,
            Rule.REQUIRE_P0P1,
            Rule.REQUIRE_PREVENT,
        ),
        Level.ERROR,
    )
)
"""Level of each rule unless the policy says otherwise (practice §11, §9.2)."""

TOLD = ("owner", "manager", "team")
"""Whom a policy can name besides addresses."""


def folded(name: str) -> str:
    """A name of a team or service as it is compared: one width and case, white space as single blanks."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """An action item or a postmortem as conditions see it; for a postmortem the item's fields are empty.

    ``severity`` and ``priority`` are those that count: lowering them without a reason changes neither.
    """

    severity: str = ""
    team: str = ""
    services: tuple[str, ...] = ()
    type: str = ""
    priority: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A condition and what differs where it holds. An empty condition does not matter; None changes nothing."""

    severity: frozenset[str] = frozenset()
    team: frozenset[str] = frozenset()
    """As `folded` makes them, like ``service``."""
    service: frozenset[str] = frozenset()
    type: frozenset[str] = frozenset()
    priority: frozenset[str] = frozenset()
    deadline: Span | None = None
    """Instead of what priority and severity give."""
    grace: Span | None = None
    tell: tuple[str, ...] | None = None
    levels: Mapping[Rule, Level] = field(default_factory=dict, hash=False)

    def holds(self, subject: Subject) -> bool:
        """Whether every condition is met."""
        return (
            (not self.severity or subject.severity in self.severity)
            and (not self.team or folded(subject.team) in self.team)
            and (not self.service or bool({folded(name) for name in subject.services} & self.service))
            and (not self.type or subject.type in self.type)
            and (not self.priority or subject.priority in self.priority)
        )


def _frozen(**values: Span) -> Mapping[str, Span]:
    return MappingProxyType(values)


_DRAFT = {name: Span(amount=3, unit=BUSINESS_DAYS) for name in SEVERITIES} | {
    "S1": Span(amount=48, unit=HOURS)
}
REVIEW_DAYS: Mapping[str, Span] = MappingProxyType(
    dict.fromkeys(SEVERITIES, Span(amount=5, unit=BUSINESS_DAYS))
)
"""When a review is due by default, by severity."""
_PUBLISH = dict.fromkeys(SEVERITIES, Span(amount=7)) | {"near_miss": Span(amount=14)}


_TWO_DAYS, _WEEK = Span(amount=2), Span(amount=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """A policy as it is in force. Spans by severity have an entry for each of `SEVERITIES`, or for fewer: none."""

    draft_days: Mapping[str, Span] = field(default_factory=lambda: _frozen(**_DRAFT))
    """After the incident was resolved; ``review_days`` and ``publish_days`` as well."""
    review_days: Mapping[str, Span] = field(default_factory=lambda: REVIEW_DAYS)
    publish_days: Mapping[str, Span] = field(default_factory=lambda: _frozen(**_PUBLISH))
    due_by_priority: Mapping[str, Span] = field(
        default_factory=lambda: _frozen(P0=Span(amount=7), P1=Span(amount=28), P2=Span(amount=56))
    )
    """Priorities without an entry need no due date."""
    max_days_by_severity: Mapping[str, Span] = field(
        default_factory=lambda: _frozen(S1=Span(amount=15), S2=Span(amount=30))
    )
    remind_before_days: Span = _TWO_DAYS
    remind_every_days: Span = _WEEK
    grace_days: Span = NOTHING
    """How long an item may be late before that is a violation."""
    hollow_threshold: float = 0.3
    """A section filled in less than this share of five or more documents is hollow."""
    tell: tuple[str, ...] = ("owner",)
    levels: Mapping[Rule, Level] = field(default_factory=lambda: LEVELS)
    cases: tuple[Case, ...] = ()
    """The first that holds and says something decides."""
    calendar: Calendar = field(default_factory=Calendar)

    def level(self, rule: Rule, subject: Subject) -> Level:
        """How much a rule matters here."""
        found = (case.levels[rule] for case in self.cases if rule in case.levels and case.holds(subject))
        return next(found, self.levels.get(rule, LEVELS[rule]))

    def grace(self, subject: Subject) -> Span:
        """How long lateness is let be."""
        found = (case.grace for case in self.cases if case.grace is not None and case.holds(subject))
        return next(found, self.grace_days)

    def told(self, subject: Subject) -> tuple[str, ...]:
        """Who is told: ``owner``, ``manager``, ``team``, addresses."""
        found = (case.tell for case in self.cases if case.tell is not None and case.holds(subject))
        return next(found, self.tell)

    def needs_due(self, subject: Subject) -> bool:
        """Whether an item needs a due date: where the policy sets a deadline, and where nobody set a priority."""
        return not subject.priority or bool(self._spans(subject))

    def deadline(self, subject: Subject, start: date) -> date | None:
        """The latest day for an item, from the review or the document's creation on; the earlier of two wins."""
        return min((self.calendar.add(start, span) for span in self._spans(subject)), default=None)

    def asks_less(self, before: Subject, after: Subject, day: date) -> bool:
        """Whether it holds the second to less than the first: a later deadline, more grace, or a milder rule."""
        return (
            self.deadline_of(after, day) > self.deadline_of(before, day)
            or self.calendar.add(day, self.grace(after)) > self.calendar.add(day, self.grace(before))
            or any(self.level(rule, after).is_milder(self.level(rule, before)) for rule in Rule)
        )

    def deadline_of(self, subject: Subject, start: date) -> date:
        """`deadline`, the last of all days where there is none."""
        return self.deadline(subject, start) or date.max

    def _spans(self, subject: Subject) -> list[Span]:
        own = next(
            (case.deadline for case in self.cases if case.deadline is not None and case.holds(subject)), None
        )
        if own is not None:
            return [own]
        spans = [self.due_by_priority.get(subject.priority)]
        if subject.priority in URGENT:
            spans.append(self.max_days_by_severity.get(subject.severity))
        return [span for span in spans if span is not None]


def strictest_severity(values: Iterable[str]) -> str:
    """The worst of these; what is no severity does not count."""
    found = [SEVERITIES.index(value) for value in values if value in SEVERITIES]
    return SEVERITIES[min(found)] if found else ""
