"""When an item is spoken of, and what is then known of it.

An item has at most one *occasion* a day: some days before its due date, on it, and every so many days after it. A
postmortem has them after the last day of its draft, review or publication only, and stands for itself as an item.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from pmdocs.core.policy.calendars import BUSINESS_DAYS, HOURS, Calendar, Span
from pmdocs.core.policy.policy import Policy, folded


class Step(StrEnum):
    """When, as seen from the due date."""

    BEFORE = "before"
    DUE = "due"
    LATE = "late"


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """Why an item is spoken of today."""

    step: Step
    due: date
    number: int = 0
    """Of the period after the due date, from 0."""
    about: str = ""
    """Of a postmortem the step that is late: ``draft``, ``review`` or ``publish``."""

    @property
    def name(self) -> str:
        """``late:2026-12-01:2``, of a postmortem ``late:2026-12-01:2:review``; the same all through its period."""
        number = [str(self.number)] if self.step is Step.LATE else []
        return ":".join((self.step, self.due.isoformat(), *number, *filter(None, (self.about,))))


def occasion(due: date, today: date, policy: Policy) -> Occasion | None:
    """What today is for an item due on a day; None while it is too early."""
    if today > due:
        every = policy.remind_every_days
        passed = days_passed(due, today, every, policy.calendar)
        return Occasion(step=Step.LATE, due=due, number=(passed - 1) // period_days(every))
    if today == due:
        return Occasion(step=Step.DUE, due=due)
    if today >= policy.calendar.before(due, policy.remind_before_days):
        return Occasion(step=Step.BEFORE, due=due)
    return None


def period_days(every: Span) -> int:
    """Days of a period, in its unit."""
    return -(-every.amount // 24) if every.unit == HOURS else every.amount


def days_passed(due: date, today: date, every: Span, calendar: Calendar) -> int:
    """Days since the due date, at least 1, in the unit of the period."""
    days = (today - due).days
    if every.unit != BUSINESS_DAYS:
        return days
    return max(1, sum(calendar.is_working(due + timedelta(days=number)) for number in range(1, days + 1)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """An item or postmortem that somebody is to be reminded of."""

    key: str
    """Of the item, or the incident's id."""
    document_id: str
    incident_id: str
    action: str
    priority: str
    severity: str
    owner: str
    """As written; of a postmortem its own."""
    address: str
    """The owner's, empty when nobody knows it."""
    team: str
    due: date
    """The one that counts."""
    shown_due: date | None
    """The one its row shows; another one where it was moved without a reason."""
    today: date
    occasion: Occasion
    stand_in: str = ""
    """Address of its postmortem's owner, who hears of what nobody owns."""
    tell: tuple[str, ...] = ()
    """Addresses told besides, ``manager`` for the owner's."""
    may_comment: bool = False
    """pmdocs may write into its document."""
    given_up: str = ""
    """``wont_do``, ``deferred`` or ``removed`` where that has no reason; empty for all others."""

    @property
    def is_postmortem(self) -> bool:
        """Whether it is about a whole document."""
        return bool(self.occasion.about)

    @property
    def recipient(self) -> str:
        """Who it is addressed to, in eight characters: the owner, by address where that is known."""
        return person_code(self.address or self.owner)

    @property
    def days_late(self) -> int:
        """Days since the due date; negative before it."""
        return (self.today - self.due).days


def person_code(text: str) -> str:
    """Who somebody is, by address or name, in eight characters."""
    return hashlib.sha256(folded(text).encode("utf-8", "surrogatepass")).hexdigest()[:8]
