"""Shares, percentiles and periods."""

from __future__ import annotations

import itertools
import statistics
from calendar import monthrange
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmdocs.core.reports.figures import SHARE, mean, median, not_known, percentile, ratio, share_of, spread_of
from pmdocs.core.reports.periods import LENGTHS, Period, split

NUMBERS = st.lists(st.integers(-50, 500), min_size=1, max_size=60)
DAYS = st.dates(date(2019, 1, 1), date(2027, 12, 31))


@given(values=NUMBERS, share=st.fractions(Fraction(1, 100), 1))
def test_a_percentile_is_the_smallest_value_that_covers_its_share(values: list[int], share: Fraction) -> None:
    """Nearest rank, told the other way round: the least value with at least that share at or below it."""
    covering = [one for one in values if sum(other <= one for other in values) >= share * len(values)]

    assert min(covering) == percentile(values, share)


def test_percentiles_are_not_spoiled_by_fractions_of_floats() -> None:
    """⌈0.9 × 10⌉ is 9, and ⌈0.9 × 20⌉ is 18, whatever 0.9 is in binary."""
    assert 9 == percentile(range(1, 11), Fraction(9, 10))
    assert 18 == percentile(range(1, 21), Fraction(9, 10))
    assert 7 == percentile([7], Fraction(1, 100))


@given(values=NUMBERS)
def test_median_and_mean(values: list[int]) -> None:
    """As the standard library has them."""
    assert statistics.median(values) == median(values)
    assert pytest.approx(statistics.fmean(values)) == mean(values)


def test_of_nothing_nothing_is_said() -> None:
    """An empty denominator is neither 0 nor 1, and n says that it is empty."""
    assert ratio(0, 0) is None
    assert median([]) is mean([]) is percentile([], Fraction(1, 2)) is None

    shares = share_of("x", {"value": 0}, 0)

    assert ({"value": None}, 0) == (dict(shares.values), shares.n)
    assert {"median": None, "p90": None, "max": None} == spread_of("x", [], unit="days").values
    assert not_known("x", SHARE, "why").value is None


@given(part=st.integers(0, 40), rest=st.integers(0, 40))
def test_a_share_and_its_rest_are_the_whole(part: int, rest: int) -> None:
    """The two shares of a set add up to 1, or neither can be told."""
    n = part + rest
    values = share_of("x", {"one": part, "other": rest}, n).values

    if n == 0:
        assert {"one": None, "other": None} == values
    else:
        assert pytest.approx(1) == (values["one"] or 0) + (values["other"] or 0)


@given(first=DAYS, length=st.integers(0, 900), kind=st.sampled_from(sorted(LENGTHS)))
def test_every_day_lies_in_one_period(first: date, length: int, kind: str) -> None:
    """The periods between two days follow each other without gap or overlap, and begin and end months."""
    last = first + timedelta(days=length)
    spans = [span for _, span in split(first, last, kind)]

    assert [1] == sorted({sum(span.holds(day) for span in spans) for day in (first, last)})
    for one, following in itertools.pairwise(spans):
        assert one.until is not None
        assert one.until + timedelta(days=1) == following.since
    for span in spans:
        assert span.since is not None
        assert span.until is not None
        assert (1, monthrange(span.until.year, span.until.month)[1]) == (span.since.day, span.until.day)


def test_names_of_periods() -> None:
    """Months, quarters and years are called as people write them; a year has four quarters."""
    year = date(2026, 1, 31), date(2026, 12, 1)

    assert ["2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"] == [label for label, _ in split(*year, "quarter")]
    assert ["2026"] == [label for label, _ in split(*year, "year")]
    assert ["2026-01", "2026-12"] == [label for label, _ in split(*year, "month")][::11]


def test_a_day_that_is_not_known_lies_only_in_all_time() -> None:
    """An incident without a date is in no month, and in the whole."""
    bounded = Period(since=date(2026, 1, 1))

    assert Period().holds(None)
    assert not bounded.holds(None)
    assert Period(since=date(2026, 3, 1), until=date(2026, 5, 1)) == bounded.meets(
        Period(since=date(2026, 3, 1), until=date(2026, 5, 1))
    )
