"""Figures of a report: shares, spreads and counts that always say over how many they were taken.

A share with nothing to divide by is None, never 0 or 1. A percentile is the nearest rank (value number ⌈p·n⌉ of
the sorted list), so that it is a value that occurred; the median is the mean of the two in the middle.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from math import ceil

SHARE, DAYS, MINUTES, COUNT = "share", "days", "minutes", "count"
"""Units: of 1, calendar days, minutes, pieces."""

P90 = Fraction(9, 10)
P50 = Fraction(1, 2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Metric:
    """One metric over one set. Values that cannot be told are None; then ``missing`` may say why."""

    key: str
    unit: str
    n: int
    """Size of the set that it was taken over: a denominator, or how many values there were."""
    values: Mapping[str, float | None] = field(default_factory=dict)
    """By name, in order; ``value`` where there is but one."""
    counts: Mapping[str, int] = field(default_factory=dict)
    """Numerators, by the name of their value."""
    missing: str = ""
    """Why nothing can be said, as a key of `report_words.MISSING`."""
    notes: Mapping[str, int] = field(default_factory=dict)
    """How many were left out or stood in for, by key of `report_words.NOTES`."""

    @property
    def value(self) -> float | None:
        """The first of its values."""
        return next(iter(self.values.values()), None)


def ratio(part: float, whole: float) -> float | None:
    """A part of a whole, or None of nothing."""
    return part / whole if whole else None


def percentile(values: Sequence[float], share: Fraction) -> float | None:
    """The nearest rank among values in any order, 0 < share ≤ 1; None of none."""
    if not values:
        return None
    return sorted(values)[ceil(share * len(values)) - 1]


def median(values: Sequence[float]) -> float | None:
    """The middle value, or the mean of the two in the middle; None of none."""
    if not values:
        return None
    ordered, middle = sorted(values), len(values) // 2
    return ordered[middle] if len(values) % 2 else (ordered[middle - 1] + ordered[middle]) / 2


def mean(values: Sequence[float]) -> float | None:
    """The mean; None of none."""
    return ratio(sum(values), len(values))


def share_of(
    key: str, counts: Mapping[str, int], n: int, *, notes: Mapping[str, int] | None = None
) -> Metric:
    """Shares of one set."""
    values = {name: ratio(count, n) for name, count in counts.items()}
    return Metric(key=key, unit=SHARE, n=n, values=values, counts=dict(counts), notes=_some(notes))


def spread_of(
    key: str, values: Iterable[float], *, unit: str, notes: Mapping[str, int] | None = None
) -> Metric:
    """Median, 90th percentile and greatest of some values."""
    found = list(values)
    shown = {"median": median(found), "p90": percentile(found, P90), "max": max(found, default=None)}
    return Metric(key=key, unit=unit, n=len(found), values=shown, notes=_some(notes))


def count_of(
    key: str,
    values: Mapping[str, float | None],
    *,
    n: int,
    unit: str = COUNT,
    notes: Mapping[str, int] | None = None,
) -> Metric:
    """Numbers that stand beside each other, taken over ``n``."""
    return Metric(key=key, unit=unit, n=n, values=dict(values), notes=_some(notes))


def not_known(key: str, unit: str, why: str, *, n: int = 0) -> Metric:
    """A metric of which nothing can be said."""
    return Metric(key=key, unit=unit, n=n, missing=why)


def _some(notes: Mapping[str, int] | None) -> dict[str, int]:
    return {name: count for name, count in (notes or {}).items() if count}
