"""Periods of a report: spans of days, by month, quarter or year."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

ALL = "all"
LENGTHS = {"month": 1, "quarter": 3, "year": 12}
"""Kinds of period, in months."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """Days from ``since`` to ``until``, both included; None is no bound."""

    since: date | None = None
    until: date | None = None

    def holds(self, day: date | None) -> bool:
        """Whether a day lies in it; one that is not known only where nothing bounds it."""
        if day is None:
            return self.since is None and self.until is None
        return (self.since is None or day >= self.since) and (self.until is None or day <= self.until)

    def meets(self, other: Period) -> Period:
        """The days of both."""
        starts = [one.since for one in (self, other) if one.since]
        ends = [one.until for one in (self, other) if one.until]
        return Period(since=max(starts, default=None), until=min(ends, default=None))


def split(first: date, last: date, kind: str) -> Iterator[tuple[str, Period]]:
    """The months, quarters or years that hold the days from ``first`` to ``last``, whole, with their names."""
    months = LENGTHS[kind]
    start = first.year * 12 + (first.month - 1) // months * months
    while (begin := _first_of(start)) <= last:
        yield _name(begin, kind), Period(since=begin, until=_first_of(start + months) - timedelta(days=1))
        start += months


def _first_of(month: int) -> date:
    return date(month // 12, month % 12 + 1, 1)


def _name(begin: date, kind: str) -> str:
    if kind == "year":
        return str(begin.year)
    return f"{begin:%Y-%m}" if kind == "month" else f"{begin.year}-Q{(begin.month + 2) // 3}"
