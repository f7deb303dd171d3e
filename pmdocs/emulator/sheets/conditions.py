"""Boolean conditions: of conditional formats, filters and data validation (discovery schema, ConditionType).

Relative references in a formula count from the cell the condition was written for, its origin. Formulas are
computed by the evaluator of the cells; one with a function it lacks is refused by name, so that whoever asks
can say what does not count.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Any

from .calc import FUNCTIONS, Array, Failure, FormulaError, Result, Surroundings, compile_formula
from .calc.criteria import shown as shown_value
from .calc.values import checked, compare, text, truth
from .entry import parse_entry
from .grid import Value
from .serials import moment, serial

Json = dict[str, Any]

Test = Callable[[int, int, Result, str], bool]
"""Row, column, value and shown text of a cell: does the condition hold? Raises `FormulaError`."""

_Ask = Callable[[int, int], Value | None]
"""What an operand is at a row and column."""

_ANY_DAY = date(2000, 1, 1)


class UnsupportedError(Exception):
    """A condition that is not computed here; the text says what."""


def compile_condition(condition: Json, around: Surroundings, *, origin: tuple[int, int]) -> Test:
    """The test a ``BooleanCondition`` means. Raises `UnsupportedError`."""
    kind = str(condition.get("type", "no condition"))
    values: list[Json] = condition.get("values", [])
    if kind in _SIMPLE_TESTS:
        return _SIMPLE_TESTS[kind]
    if kind == "CUSTOM_FORMULA":
        ask = _formula(_only(values), origin, around)
        return lambda row, column, _value, _shown: truth(ask(row, column))
    if kind == "ONE_OF_LIST":
        return _one_of([str(each.get("userEnteredValue", "")) for each in values])
    if kind == "ONE_OF_RANGE":
        return _in_range(_only(values), origin, around)
    if kind == "BOOLEAN":
        return _boolean([str(each.get("userEnteredValue", "")) for each in values])
    for prefix, choices in (("TEXT_", _TEXT_TESTS), ("NUMBER_", _ORDER_TESTS), ("DATE_", _ORDER_TESTS)):
        name = kind.removeprefix(prefix)
        if name == kind or name not in choices:
            continue
        if prefix == "TEXT_":
            return _text_test(name, _typed(_only(values), origin, around))
        read = _typed_date if prefix == "DATE_" else _typed_number
        return _order_test(name, [read(each, origin, around) for each in values])
    raise UnsupportedError(kind)


def holds(test: Test, row: int, column: int, value: Result, shown: str) -> bool:
    """The test's answer; one that computes an error does not hold."""
    try:
        return test(row, column, value, shown)
    except FormulaError:
        return False


_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+")
_URL = re.compile(r"(?:(?:https?|ftp|mailto):\S+|[^\s.]+(?:\.[^\s.]+)+\S*)", re.IGNORECASE)
_SIMPLE_TESTS: dict[str, Test] = {
    "BLANK": lambda _row, _column, value, _shown: value is None or value == "",
    "NOT_BLANK": lambda _row, _column, value, _shown: value is not None and value != "",
    "TEXT_IS_EMAIL": lambda _row, _column, _value, shown: bool(_EMAIL.fullmatch(shown)),
    "TEXT_IS_URL": lambda _row, _column, _value, shown: bool(_URL.fullmatch(shown)),
    "DATE_IS_VALID": lambda _row, _column, value, _shown: (
        isinstance(value, (int, float)) and not isinstance(value, bool) and moment(value) is not None
    ),
}


def _one_of(allowed: list[str]) -> Test:
    return lambda _row, _column, value, shown: shown in allowed or shown_value(value) in allowed


def _boolean(values: list[str]) -> Test:
    """A checkbox: TRUE or FALSE, or the values it was given for them."""
    if not values:
        return lambda _row, _column, value, _shown: isinstance(value, bool)
    return _one_of(values)


def _in_range(written: str, origin: tuple[int, int], around: Surroundings) -> Test:
    formula = compile_formula(f"COUNTA({written.removeprefix('=')})")
    if formula.failure is not None:
        raise UnsupportedError("range cannot be read")
    places = formula.ranges

    def test(row: int, column: int, value: Result, _shown: str) -> bool:
        down, across = row - origin[0], column - origin[1]
        arrays: list[Array] = formula.arrays(around, down=down, across=across) if places else []
        return any(
            each is not None and not isinstance(each, Failure) and shown_value(each) == shown_value(value)
            for array in arrays
            for each in array.given()
        )

    return test


def _formula(written: str, origin: tuple[int, int], around: Surroundings) -> _Ask:
    formula = compile_formula(written.strip())
    if formula.failure is not None:
        raise UnsupportedError("formula cannot be read")
    lacking = sorted(formula.functions - FUNCTIONS.keys())
    if lacking:
        raise UnsupportedError(f"function {lacking[0]}")

    def ask(row: int, column: int) -> Value | None:
        outcome = formula.run(around, row=row, column=column, down=row - origin[0], across=column - origin[1])
        return checked(outcome.value)

    return ask


_TEXT_TESTS: dict[str, Callable[[str, str], bool]] = {
    "EQ": lambda shown, wanted: shown == wanted,
    "NOT_EQ": lambda shown, wanted: shown != wanted,
    "CONTAINS": lambda shown, wanted: wanted in shown,
    "NOT_CONTAINS": lambda shown, wanted: wanted not in shown,
    "STARTS_WITH": lambda shown, wanted: shown.startswith(wanted),
    "ENDS_WITH": lambda shown, wanted: shown.endswith(wanted),
}


def _text_test(name: str, wanted: _Ask) -> Test:
    check = _TEXT_TESTS[name]
    return lambda row, column, _value, shown: check(shown.casefold(), text(wanted(row, column)).casefold())


_ORDER_TESTS: dict[str, tuple[int, Callable[[int, int], bool]]] = {
    "EQ": (1, lambda low, _: low == 0),
    "NOT_EQ": (1, lambda low, _: low != 0),
    "GREATER": (1, lambda low, _: low > 0),
    "AFTER": (1, lambda low, _: low > 0),
    "GREATER_THAN_EQ": (1, lambda low, _: low >= 0),
    "ON_OR_AFTER": (1, lambda low, _: low >= 0),
    "LESS": (1, lambda low, _: low < 0),
    "BEFORE": (1, lambda low, _: low < 0),
    "LESS_THAN_EQ": (1, lambda low, _: low <= 0),
    "ON_OR_BEFORE": (1, lambda low, _: low <= 0),
    "BETWEEN": (2, lambda low, high: low >= 0 and high <= 0),
    "NOT_BETWEEN": (2, lambda low, high: low < 0 or high > 0),
}
"""How many values a condition has, and what must hold of the comparisons with the first and the last."""


def _order_test(name: str, bounds: list[_Ask]) -> Test:
    count, check = _ORDER_TESTS[name]
    if len(bounds) != count:
        raise UnsupportedError(f"{name} with {len(bounds)} values")

    def test(row: int, column: int, value: Result, _shown: str) -> bool:
        if isinstance(value, (bool, str, Failure)) or value is None:
            return False
        return check(compare(value, bounds[0](row, column)), compare(value, bounds[-1](row, column)))

    return test


def _only(values: list[Json]) -> str:
    if len(values) != 1:
        raise UnsupportedError(f"{len(values)} values")
    return str(values[0].get("userEnteredValue", ""))


def _typed(written: str, origin: tuple[int, int], around: Surroundings) -> _Ask:
    """An operand as a person types it: a formula, a number or text."""
    if written.startswith("="):
        return _formula(written, origin, around)
    try:
        typed: Value = float(written)
    except ValueError:
        typed = written
    return lambda _row, _column: typed


def _typed_number(raw: Json, origin: tuple[int, int], around: Surroundings) -> _Ask:
    return _typed(str(raw.get("userEnteredValue", "")), origin, around)


def _typed_date(raw: Json, origin: tuple[int, int], around: Surroundings) -> _Ask:
    if "relativeDate" in raw:
        day = _relative(str(raw["relativeDate"]), around)
        return lambda _row, _column: day
    written = str(raw.get("userEnteredValue", ""))
    if written.startswith("="):
        return _formula(written, origin, around)
    found = parse_entry(written, locale="en_US", today=_ANY_DAY).value
    if not isinstance(found, (int, float)):
        raise UnsupportedError(f"date “{written}”")
    return lambda _row, _column: found


def _relative(name: str, around: Surroundings) -> Value:
    """A ``RelativeDate`` as a serial day: one year, month or week before today, or a day beside it."""
    today = moment(around.today)
    days = {"PAST_WEEK": -7, "YESTERDAY": -1, "TODAY": 0, "TOMORROW": 1}.get(name)
    if days is not None:
        return around.today + days
    months = {"PAST_MONTH": 1, "PAST_YEAR": 12}.get(name)
    if months is None or today is None:
        raise UnsupportedError(f"relative date {name}")
    found = compile_formula(f"EDATE({serial(today.date())},-{months})").run(around, row=0, column=0).value
    return checked(found) or 0
