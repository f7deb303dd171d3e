"""Dates as spreadsheet numbers: days since 1899-12-30, the time of day as the fraction.

Source: discovery schema, DateTimeRenderOption SERIAL_NUMBER. No time zone is involved.
"""

from __future__ import annotations

from calendar import day_name, month_name
from datetime import date, datetime, time, timedelta

MONTHS = tuple(month_name)[1:]
"""English names, January first."""
DAYS = tuple(day_name)
"""English names, Monday first."""

_EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001 - spreadsheet dates have no zone
_DAY = 86_400


def serial(moment: date | datetime) -> float | int:
    """A date as a whole number, a naive datetime with its fraction."""
    if not isinstance(moment, datetime):
        moment = datetime.combine(moment, time())
    elapsed = moment - _EPOCH
    return elapsed.days if not elapsed.seconds else elapsed.days + elapsed.seconds / _DAY


def moment(number: float) -> datetime | None:
    """The naive datetime of a number, to the second; None outside the years 1 to 9999."""
    try:
        return _EPOCH + timedelta(seconds=round(number * _DAY))
    except OverflowError:
        return None
