"""Working days: spans of time as policies write them, and the days on which people are at work.

A span is ``3 business days``, ``28 days``, ``48 h``, ``2 weeks``, ``3b``, ``7d``, ``3営業日``, ``7日``, ``48時間`` or
``2週間``. Days are counted from the day after the start, so that *3 business days* from a Friday end on a Wednesday.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any

HOURS, DAYS, BUSINESS_DAYS = "hours", "days", "business_days"
"""Units of a span."""

MAX_DAYS = 3_660
"""Longest span in days; whoever writes more has mistyped."""

NO_HOLIDAYS = "none"
_SATURDAY, _SUNDAY = 5, 6
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKDAYS_JA = "月火水木金土日"

_SPAN = re.compile(r"(\d{1,6})\s*([^\d\s].*)?")
_UNITS = {
    HOURS: ("h", "hour", "hours", "時間"),
    DAYS: ("d", "day", "days", "calendar day", "calendar days", "日", "暦日"),
    BUSINESS_DAYS: ("b", "bd", "business day", "business days", "working day", "working days", "営業日"),
    "weeks": ("w", "week", "weeks", "週", "週間"),
}
_UNIT_OF = {word: unit for unit, words in _UNITS.items() for word in words}


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A length of time; ``unit`` is one of `HOURS`, `DAYS` and `BUSINESS_DAYS`."""

    amount: int
    unit: str = DAYS

    def shown(self, lang: str) -> str:
        """In words of this language."""
        words = {
            "en": {HOURS: "h", DAYS: "day(s)", BUSINESS_DAYS: "business day(s)"},
            "ja": {HOURS: "時間", DAYS: "日", BUSINESS_DAYS: "営業日"},
        }[lang]
        return f"{self.amount}{'' if lang == 'ja' else ' '}{words[self.unit]}"


NOTHING = Span(amount=0)


def parse_span(value: object, *, unit: str = DAYS) -> Span:
    """A span as a policy has it; a bare number counts ``unit``. Raises ValueError that says what is wrong."""
    if isinstance(value, int) and not isinstance(value, bool):
        return _checked(Span(amount=value, unit=unit), value)
    found = _SPAN.fullmatch(_plain(value)) if isinstance(value, str) else None
    if found is None:
        raise ValueError(f"{value!r} is no length of time, such as '3 business days', '28 days' or '48 h'")
    amount, named = int(found[1]), _UNIT_OF.get((found[2] or "").strip(), "")
    if found[2] is None:
        named = unit
    if not named:
        raise ValueError(f"{value!r} has an unknown unit: use h, days, business days or weeks")
    return _checked(
        Span(amount=amount * 7, unit=DAYS) if named == "weeks" else Span(amount=amount, unit=named), value
    )


def _plain(value: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", value).casefold().split())


def _checked(span: Span, value: object) -> Span:
    days = span.amount / 24 if span.unit == HOURS else span.amount
    if not 0 <= days <= MAX_DAYS:
        raise ValueError(f"{value!r} lies outside of 0 to {MAX_DAYS} days")
    return span


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """Which days are worked on."""

    weekend: frozenset[int] = frozenset({_SATURDAY, _SUNDAY})
    """Monday is 0."""
    extra: frozenset[date] = frozenset()
    """A team's own days off."""
    is_holiday: Callable[[date], bool] = field(default=lambda _: False, compare=False)

    def is_working(self, day: date) -> bool:
        """Whether people are at work."""
        return day.weekday() not in self.weekend and day not in self.extra and not self.is_holiday(day)

    def add(self, start: date, span: Span) -> date:
        """The day on which a span that begins on ``start`` ends; hours count as the days they begin."""
        if span.unit != BUSINESS_DAYS:
            days = -(-span.amount // 24) if span.unit == HOURS else span.amount
            return start + timedelta(days=days)
        day, left = start, span.amount
        for _ in range(MAX_DAYS * 4):
            if left <= 0:
                break
            day += timedelta(days=1)
            left -= self.is_working(day)
        return day

    def end(self, start: datetime, span: Span) -> datetime:
        """The same to the minute where the span counts hours; else the end of its last day, by the start's zone."""
        if span.unit == HOURS:
            return start + timedelta(hours=span.amount)
        day = self.add(start.date(), span)
        return datetime(day.year, day.month, day.day, 23, 59, 59, tzinfo=start.tzinfo)

    def before(self, day: date, span: Span) -> date:
        """The day that lies this long before another."""
        if span.unit != BUSINESS_DAYS:
            return day - timedelta(days=-(-span.amount // 24) if span.unit == HOURS else span.amount)
        left = span.amount
        for _ in range(MAX_DAYS * 4):
            if left <= 0:
                break
            day -= timedelta(days=1)
            left -= self.is_working(day)
        return day

    def next_working(self, day: date) -> date:
        """This day, or the next that is worked on."""
        for _ in range(MAX_DAYS):
            if self.is_working(day):
                return day
            day += timedelta(days=1)
        return day


def make_calendar(
    places: Sequence[str], *, extra: Iterable[date] = (), weekend: Iterable[int] = (_SATURDAY, _SUNDAY)
) -> Calendar:
    """A calendar with the public holidays of these places: ``JP``, ``US-CA``, or none.

    A day counts as a holiday where any of them has it. Raises ValueError for an unknown place.
    """
    books = [_book(place) for place in places if place.casefold() != NO_HOLIDAYS]
    return Calendar(
        weekend=frozenset(weekend),
        extra=frozenset(extra),
        is_holiday=lambda day: any(day in book for book in books),
    )


@cache
def _book(place: str) -> Any:
    """Public holidays of one place, by year as they are asked for (library holidays, ISO 3166 codes)."""
    # Imported here: it takes as long as all of `pmdocs --help`.
    import holidays

    country, _, part = place.upper().partition("-")
    try:
        return holidays.country_holidays(country, subdiv=part or None)
    except (NotImplementedError, KeyError, AttributeError):
        raise ValueError(f"{place!r} is no country with known holidays, such as JP or US-CA") from None


def parse_weekday(text: str) -> int:
    """A day of the week, Monday 0, by its English or Japanese name. Raises ValueError."""
    plain = _plain(text).removesuffix("曜日").removesuffix("曜")
    if len(plain) == 1 and plain in _WEEKDAYS_JA:
        return _WEEKDAYS_JA.index(plain)
    if len(plain) >= 3 and plain[:3] in _WEEKDAYS:
        return _WEEKDAYS.index(plain[:3])
    raise ValueError(f"{text!r} is no day of the week")
