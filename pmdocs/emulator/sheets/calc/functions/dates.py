"""Dates and times: serial days in, serial days out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, timedelta

from pmdocs.emulator.sheets.calc.values import FormulaError, Operand, number, numbers, text, whole
from pmdocs.emulator.sheets.grid import Value
from pmdocs.emulator.sheets.serials import moment, serial

from .table import lazy, over_ranges, over_values

lazy("TODAY", 0, 0)(lambda ask, _nodes: ask.around.today)
lazy("NOW", 0, 0)(lambda ask, _nodes: ask.around.now)


def _moment(value: Operand) -> datetime:
    found = moment(number(value))
    if found is None:
        raise FormulaError("NUM", "The value is no date that can be shown.")
    return found


def _day(value: Operand) -> date:
    return _moment(value).date()


def _shifted(year: int, month: int, day: int) -> date:
    """A date whose month or day may run over: month 13 is next January, day 0 the last of the month before."""
    years, month0 = divmod(month - 1, 12)
    try:
        return date(year + years, month0 + 1, 1) + timedelta(days=day - 1)
    except (ValueError, OverflowError):
        raise FormulaError("NUM", "The value is no date that can be shown.") from None


@over_values("DATE", 3, 3)
def _date(values: Sequence[Value | None]) -> Value:
    year, month, day = (whole(value) for value in values)
    return serial(_shifted(year + 1900 if 0 <= year < 1900 else year, month, day))


@over_values("TIME", 3, 3)
def _time(values: Sequence[Value | None]) -> Value:
    hour, minute, second = (whole(value) for value in values)
    return (hour * 3600 + minute * 60 + second) % 86_400 / 86_400


def _part(name: str, take: Callable[[datetime], int]) -> None:
    over_values(name, 1, 1)(lambda values: take(_moment(values[0])))


_part("YEAR", lambda when: when.year)
_part("MONTH", lambda when: when.month)
_part("DAY", lambda when: when.day)
_part("HOUR", lambda when: when.hour)
_part("MINUTE", lambda when: when.minute)
_part("SECOND", lambda when: when.second)
_part("ISOWEEKNUM", lambda when: when.isocalendar().week)


@over_values("WEEKDAY", 1, 2)
def _weekday(values: Sequence[Value | None]) -> Value:
    iso = _day(values[0]).isoweekday()
    kind = whole(values[1]) if len(values) > 1 else 1
    if kind not in {1, 2, 3}:
        raise FormulaError(
            "NUM", f"Function WEEKDAY parameter 2 value is {kind}. It should be between 1 and 3."
        )
    return {1: iso % 7 + 1, 2: iso, 3: iso - 1}[kind]


@over_values("WEEKNUM", 1, 2)
def _week(values: Sequence[Value | None]) -> Value:
    day, kind = _day(values[0]), whole(values[1]) if len(values) > 1 else 1
    if kind == 21:
        return day.isocalendar().week
    if kind not in {1, 2, *range(11, 18)}:
        raise FormulaError("NUM", f"Function WEEKNUM parameter 2 value {kind} is out of range.")
    first_day = {1: 7, 2: 1}.get(kind, kind - 10)
    january = date(day.year, 1, 1)
    lead = (january.isoweekday() - first_day) % 7
    return ((day - january).days + lead) // 7 + 1


def _read(kind: str) -> Callable[[Sequence[Value | None]], Value]:
    def body(values: Sequence[Value | None]) -> Value:
        try:
            found = number(values[0])
        except FormulaError:
            raise FormulaError(
                "VALUE", f"{kind} parameter '{text(values[0])}' cannot be parsed to date/time."
            ) from None
        return int(found // 1) if kind == "DATEVALUE" else found % 1

    return body


over_values("DATEVALUE", 1, 1)(_read("DATEVALUE"))
over_values("TIMEVALUE", 1, 1)(_read("TIMEVALUE"))
over_values("TO_DATE", 1, 1)(lambda values: number(values[0]))


def _months_later(day: date, months: int) -> date:
    """The same day of another month, its last day where it is shorter."""
    last = _shifted(day.year, day.month + months + 1, 0)
    return last if day.day > last.day else last.replace(day=day.day)


over_values("EDATE", 2, 2)(lambda values: serial(_months_later(_day(values[0]), whole(values[1]))))


@over_values("EOMONTH", 2, 2)
def _month_end(values: Sequence[Value | None]) -> Value:
    day = _day(values[0])
    return serial(_shifted(day.year, day.month + whole(values[1]) + 1, 0))


over_values("DAYS", 2, 2)(lambda values: (_day(values[0]) - _day(values[1])).days)


@over_values("DATEDIF", 3, 3)
def _difference(values: Sequence[Value | None]) -> Value:
    start, end, unit = _day(values[0]), _day(values[1]), text(values[2]).upper()
    if start > end:
        raise FormulaError("NUM", "Function DATEDIF parameter 1 should be on or before parameter 2.")
    months = (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day)
    if unit == "D":
        return (end - start).days
    if unit == "M":
        return months
    if unit == "Y":
        return months // 12
    if unit == "YM":
        return months % 12
    if unit == "MD":
        return (end - _months_later(start, months)).days
    if unit == "YD":
        return (end - _months_later(start, months // 12 * 12)).days
    raise FormulaError("NUM", f'Function DATEDIF parameter 3 value "{unit}" is invalid.')


# Working days

_LONGEST = 100_000
"""Days that counting goes through at most."""


def _holidays(arguments: Sequence[Operand], at: int) -> set[date]:
    return {_day(value) for value in numbers(arguments[at : at + 1])} if len(arguments) > at else set()


def _weekend(operand: Operand) -> set[int]:
    """Days off, Monday 0: a text of seven marks, or one of the numbers 1 to 7 and 11 to 17."""
    if isinstance(operand, str):
        if len(operand) != 7 or set(operand) - {"0", "1"} or operand == "1111111":
            raise FormulaError("VALUE", "The weekend must be seven marks, 0 or 1.")
        return {day for day, mark in enumerate(operand) if mark == "1"}
    kind = 1 if operand is None else whole(operand)
    if 1 <= kind <= 7:
        return {(kind + 4) % 7, (kind + 5) % 7}
    if 11 <= kind <= 17:
        return {(kind - 12) % 7}
    raise FormulaError("NUM", f"Weekend {kind} is out of range.")


def _working(start: date, step: int, off: set[int], holidays: set[date]) -> Iterator[date]:
    day = start
    for _ in range(_LONGEST):
        if day.weekday() not in off and day not in holidays:
            yield day
        day += timedelta(days=step)
    raise FormulaError("NUM", "The dates lie too far apart.")


def _network_days(arguments: Sequence[Operand], off: set[int], holidays_at: int) -> Operand:
    first, last = _day(arguments[0]), _day(arguments[1])
    sign, low, high = (1, first, last) if first <= last else (-1, last, first)
    if (high - low).days >= _LONGEST:
        raise FormulaError("NUM", "The dates lie too far apart.")
    holidays = _holidays(arguments, holidays_at)
    days = (low + timedelta(days=at) for at in range((high - low).days + 1))
    return sign * sum(day.weekday() not in off and day not in holidays for day in days)


def _work_day(arguments: Sequence[Operand], off: set[int], holidays_at: int) -> Operand:
    start, count = _day(arguments[0]), whole(arguments[1])
    if not count:
        return serial(start)
    step = 1 if count > 0 else -1
    days = _working(start + timedelta(days=step), step, off, _holidays(arguments, holidays_at))
    return serial(next(day for at, day in enumerate(days, 1) if at == abs(count)))


over_ranges("NETWORKDAYS", 2, 3)(lambda given: _network_days(given, _weekend(1), 2))
over_ranges("WORKDAY", 2, 3)(lambda given: _work_day(given, _weekend(1), 2))
over_ranges("NETWORKDAYS.INTL", 2, 4)(
    lambda given: _network_days(given, _weekend(given[2] if len(given) > 2 else 1), 3)
)
over_ranges("WORKDAY.INTL", 2, 4)(
    lambda given: _work_day(given, _weekend(given[2] if len(given) > 2 else 1), 3)
)
