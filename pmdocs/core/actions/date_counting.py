"""Days on the calendar: what a rule finds, against what it reads, and how it counts.

Every count ends in None where the calendar does, so that no text is an error.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class Found:
    """A day as the grammar saw it."""

    day: date
    precision: str = "day"
    ambiguous: bool = False
    month_day: tuple[int, int] | None = None
    """Given where no year was written."""
    other: date | None = None
    """The day with its numbers in the other order, where that is one."""
    is_counted: bool = False
    """Whether it was counted from the reference (明日) and not written down."""
    weekday: int | None = None
    """As written beside it, 0 for Monday."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What a text is read against."""

    reference: date
    order: str = "mdy"
    """``mdy`` or ``dmy`` for ``5/7/2026``."""
    is_japanese: bool = False
    """Japanese text writes the month first, whatever the order."""


def day_of(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def month_end(year: int, month: int) -> date | None:
    """The last day of a month, or None where there is no such month."""
    return day_of(year, month, monthrange(year, month)[1]) if 1 <= month <= 12 and 1 <= year <= 9999 else None


def next_day(month: int, day: int, reference: date) -> Found | None:
    """The nearest such day on or after the reference, this year or next."""
    for year in range(reference.year, min(reference.year + 2, 9999)):
        found = day_of(year, month, day)
        if found is not None and found >= reference:
            return Found(found, month_day=(month, day))
    return None


def coming_day(day: int, reference: date, within: int) -> date | None:
    """The nearest day of that number on or after the reference, or None where it is more than ``within`` days ahead."""
    for months in (0, 1):
        first = months_later(reference.replace(day=1), months)
        found = day_of(first.year, first.month, day) if first else None
        if found is not None and 0 <= (found - reference).days <= within:
            return found
    return None


def next_month_end(month: int, reference: date) -> date | None:
    """The nearest end of that month on or after the reference."""
    end = month_end(reference.year, month)
    return month_end(reference.year + 1, month) if end is not None and end < reference else end


def months_later(reference: date, months: int) -> date | None:
    """The same day of a later month, or its last one where it is shorter."""
    year, month = divmod(reference.year * 12 + reference.month - 1 + months, 12)
    end = month_end(year, month + 1)
    return day_of(year, month + 1, min(reference.day, end.day)) if end else None


def days_later(reference: date, days: int) -> date | None:
    """So many days later, or None behind the year 9999."""
    try:
        return reference + timedelta(days=days)
    except OverflowError:
        return None


def weekday_in_week(reference: date, weeks: int, weekday: int) -> date | None:
    """A weekday of a week counted from that of the reference; weeks start on Monday."""
    return days_later(reference, 7 * weeks + weekday - reference.weekday())
