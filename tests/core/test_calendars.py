"""Spans of time and working days."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmdocs.core.policy.calendars import (
    BUSINESS_DAYS,
    DAYS,
    HOURS,
    Calendar,
    Span,
    make_calendar,
    parse_span,
    parse_weekday,
)

FRIDAY = date(2026, 11, 20)
JAPAN = make_calendar(["JP"])


@pytest.mark.parametrize(
    ("text", "span"),
    [
        (3, Span(amount=3)),
        ("3 business days", Span(amount=3, unit=BUSINESS_DAYS)),
        ("１０営業日", Span(amount=10, unit=BUSINESS_DAYS)),
        ("5b", Span(amount=5, unit=BUSINESS_DAYS)),
        ("48 h", Span(amount=48, unit=HOURS)),
        ("48時間", Span(amount=48, unit=HOURS)),
        ("28 days", Span(amount=28)),
        ("7日", Span(amount=7)),
        ("2 weeks", Span(amount=14)),
        ("2週間", Span(amount=14)),
        ("0", Span(amount=0)),
    ],
)
def test_spans_are_read(text: object, span: Span) -> None:
    """Both languages, every unit, any width."""
    assert span == parse_span(text)


def test_a_bare_number_counts_the_given_unit() -> None:
    """What a number means depends on the key it stands under."""
    assert Span(amount=3, unit=BUSINESS_DAYS) == parse_span(3, unit=BUSINESS_DAYS)
    assert Span(amount=3, unit=BUSINESS_DAYS) == parse_span("3", unit=BUSINESS_DAYS)
    assert Span(amount=3, unit=DAYS) == parse_span("3 days", unit=BUSINESS_DAYS)


@pytest.mark.parametrize(
    "text", ["", "soon", "-1", -1, True, 1.5, None, "3 moons", "9999 days", 99_999, [], "d"]
)
def test_what_is_no_span_is_refused(text: object) -> None:
    """Nothing is guessed."""
    with pytest.raises(ValueError, match=r"\w"):
        parse_span(text)


@pytest.mark.parametrize(
    ("span", "end"),
    [
        (Span(amount=0, unit=BUSINESS_DAYS), FRIDAY),
        (Span(amount=1, unit=BUSINESS_DAYS), date(2026, 11, 24)),
        (Span(amount=3, unit=BUSINESS_DAYS), date(2026, 11, 26)),
        (Span(amount=3), date(2026, 11, 23)),
        (Span(amount=25, unit=HOURS), date(2026, 11, 22)),
    ],
)
def test_business_days_leave_out_weekends_and_holidays(span: Span, end: date) -> None:
    """From a Friday before Labour Thanksgiving Day (a Monday) a business day ends on Tuesday."""
    assert end == JAPAN.add(FRIDAY, span)


@pytest.mark.parametrize(
    ("day", "is_working"),
    [
        (date(2026, 5, 6), False),  # the substitute for a holiday on a Sunday
        (date(2026, 9, 22), False),  # a day between two holidays
        (date(2026, 1, 1), False),
        (date(2026, 11, 24), True),
        (date(2027, 3, 22), False),  # the substitute for the equinox
    ],
)
def test_japanese_holidays(day: date, is_working: bool) -> None:
    """Substitutes, days in between and equinoxes come from the library."""
    assert is_working == JAPAN.is_working(day)


def test_places_days_off_and_weekends_are_configured() -> None:
    """Several places add up; a team's own days count; the weekend is what a team says it is."""
    both = make_calendar(["US-CA", "JP"], extra=[date(2026, 12, 30)], weekend=[4, 5])

    assert not both.is_working(date(2026, 3, 31))  # César Chávez Day, California
    assert not both.is_working(date(2026, 11, 23))
    assert not both.is_working(date(2026, 12, 30))
    assert not both.is_working(FRIDAY)
    assert both.is_working(date(2026, 11, 22))
    assert make_calendar(["none"]).is_working(date(2026, 11, 23))


@pytest.mark.parametrize("place", ["Atlantis", "XQ", "US-ZZ", ""])
def test_unknown_places_are_refused(place: str) -> None:
    """A place that the library does not know is an error, not a calendar without holidays."""
    with pytest.raises(ValueError, match="country"):
        make_calendar([place])


def test_hours_end_to_the_minute() -> None:
    """48 hours are 48 hours; days end with their last second."""
    start = datetime(2026, 11, 20, 10, 25, tzinfo=UTC)

    assert datetime(2026, 11, 22, 10, 25, tzinfo=UTC) == JAPAN.end(start, Span(amount=48, unit=HOURS))
    assert datetime(2026, 11, 22, 23, 59, 59, tzinfo=UTC) == JAPAN.end(start, Span(amount=2))


@given(
    st.dates(date(2020, 1, 1), date(2030, 12, 31)),
    st.integers(0, 40),
    st.integers(0, 40),
)
def test_business_days_add_up(start: date, one: int, two: int) -> None:
    """Adding one span and then another is adding both; every end but the start itself is a working day."""
    first = JAPAN.add(start, Span(amount=one, unit=BUSINESS_DAYS))
    both = JAPAN.add(start, Span(amount=one + two, unit=BUSINESS_DAYS))

    assert both == JAPAN.add(first, Span(amount=two, unit=BUSINESS_DAYS))
    assert first == start or JAPAN.is_working(first)


@given(st.dates(date(2020, 1, 1), date(2030, 12, 31)), st.integers(1, 30))
def test_before_undoes_add(start: date, amount: int) -> None:
    """From a working day, so many business days there and back lead to it again."""
    start, span = JAPAN.next_working(start), Span(amount=amount, unit=BUSINESS_DAYS)

    assert start == JAPAN.before(JAPAN.add(start, span), span)


def test_a_week_without_working_days_ends() -> None:
    """A calendar that never works is no endless loop."""
    never = Calendar(weekend=frozenset(range(7)))

    assert FRIDAY < never.add(FRIDAY, Span(amount=1, unit=BUSINESS_DAYS))
    assert FRIDAY < never.next_working(FRIDAY)


def test_weekdays_by_name() -> None:
    """Both languages."""
    assert [4, 5, 6, 0] == [parse_weekday(name) for name in ("Friday", "土", "日曜日", "mon")]
    with pytest.raises(ValueError, match="week"):
        parse_weekday("tomorrow")


def test_spans_are_shown() -> None:
    """In the words of either language."""
    assert "3 business day(s)" == Span(amount=3, unit=BUSINESS_DAYS).shown("en")
    assert "48時間" == Span(amount=48, unit=HOURS).shown("ja")
