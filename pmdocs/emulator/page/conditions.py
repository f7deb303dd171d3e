"""Boolean conditions of Sheets: which conditional format colours a cell.

The first rule whose condition holds decides the look of a cell. Relative references in a custom
formula count from the top left cell of the rule's first range.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from .css import Json
from .formulas import Formula, Place, Read, UnsupportedError, compile_formula
from .values import EPOCH, EvaluationError, Value, as_text, as_truth, compare, serial

Test = Callable[[int, int, Value, str], bool]
"""Row, column, value and shown text of a cell: does the condition hold?"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A GridRange with its ends filled in; rows and columns from 0, ends exclusive."""

    top: int
    bottom: int
    left: int
    right: int

    def __contains__(self, place: tuple[int, int]) -> bool:
        return self.top <= place[0] < self.bottom and self.left <= place[1] < self.right


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A conditional format that this page can evaluate, and the CellFormat it gives."""

    areas: tuple[Area, ...]
    test: Test
    format: Json


_UNBOUNDED = 1 << 30


def area(raw: Json) -> Area:
    """A GridRange; absent starts are 0, absent ends have no bound (Sheets v4 discovery schema)."""
    return Area(
        top=raw.get("startRowIndex", 0),
        bottom=raw.get("endRowIndex", _UNBOUNDED),
        left=raw.get("startColumnIndex", 0),
        right=raw.get("endColumnIndex", _UNBOUNDED),
    )


def parse_rules(raw_rules: list[Json], *, read: Read, today: date) -> tuple[list[Rule], list[str]]:
    """The rules to draw in order of precedence, and a description of each that cannot be drawn."""
    rules, refused = [], []
    for raw in raw_rules:
        try:
            rules.append(_rule(raw, read, today))
        except UnsupportedError as reason:
            refused.append(f"{describe(raw)} ({reason})")
    return rules, refused


def describe(raw: Json) -> str:
    """A rule in a few words: its condition and values."""
    condition = raw.get("booleanRule", {}).get("condition", {})
    values = [
        str(each.get("userEnteredValue") or each.get("relativeDate", ""))
        for each in condition.get("values", [])
    ]
    return " ".join([str(condition.get("type", "gradientRule")), ", ".join(values)]).strip()


def matching_format(rules: list[Rule], row: int, column: int, value: Value, shown: str) -> Json:
    """The format of the first rule that holds for a cell, or an empty one."""
    for rule in rules:
        if any((row, column) in each for each in rule.areas) and _holds(rule.test, row, column, value, shown):
            return rule.format
    return {}


def _holds(test: Test, row: int, column: int, value: Value, shown: str) -> bool:
    try:
        return test(row, column, value, shown)
    except EvaluationError:
        return False


def _rule(raw: Json, read: Read, today: date) -> Rule:
    if "booleanRule" not in raw:
        raise UnsupportedError("colour scale")
    areas = tuple(area(each) for each in raw.get("ranges", []))
    if not areas:
        raise UnsupportedError("no range")
    condition = raw["booleanRule"].get("condition", {})
    return Rule(
        areas=areas,
        test=_test(condition, areas[0], read, today),
        format=raw["booleanRule"].get("format", {}),
    )


def _test(condition: Json, origin: Area, read: Read, today: date) -> Test:
    kind = str(condition.get("type", "no condition"))
    values: list[Json] = condition.get("values", [])
    if kind == "CUSTOM_FORMULA":
        return _custom(_only(values), origin, read, today)
    if kind in {"BLANK", "NOT_BLANK"}:
        return lambda _row, _column, value, _shown: (value in {None, ""}) == (kind == "BLANK")
    for prefix, choices, make in (
        ("TEXT_", _TEXT_TESTS, _text_test),
        ("NUMBER_", _ORDER_TESTS, _number_test),
        ("DATE_", _ORDER_TESTS, _date_test),
    ):
        name = kind.removeprefix(prefix)
        if name != kind and name in choices:
            return make(name, values, Place(down=0, across=0, read=read, today=today))
    raise UnsupportedError(kind)


def _custom(text: str, origin: Area, read: Read, today: date) -> Test:
    formula = compile_formula(text)

    def test(row: int, column: int, _value: Value, _shown: str) -> bool:
        place = Place(down=row - origin.top, across=column - origin.left, read=read, today=today)
        return as_truth(formula(place))

    return test


_TEXT_TESTS: dict[str, Callable[[str, str], bool]] = {
    "EQ": lambda shown, wanted: shown == wanted,
    "NOT_EQ": lambda shown, wanted: shown != wanted,
    "CONTAINS": lambda shown, wanted: wanted in shown,
    "NOT_CONTAINS": lambda shown, wanted: wanted not in shown,
    "STARTS_WITH": lambda shown, wanted: shown.startswith(wanted),
    "ENDS_WITH": lambda shown, wanted: shown.endswith(wanted),
}


def _text_test(name: str, values: list[Json], place: Place) -> Test:
    wanted = as_text(_condition_value(_only(values))(place)).casefold()
    check = _TEXT_TESTS[name]
    return lambda _row, _column, _value, shown: check(shown.casefold(), wanted)


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


def _number_test(name: str, values: list[Json], place: Place) -> Test:
    return _order_test(
        name, [_condition_value(str(each.get("userEnteredValue", ""))) for each in values], place
    )


def _date_test(name: str, values: list[Json], place: Place) -> Test:
    return _order_test(name, [_date_value(each) for each in values], place)


def _order_test(name: str, bounds: list[Formula], place: Place) -> Test:
    count, check = _ORDER_TESTS[name]
    if len(bounds) != count:
        raise UnsupportedError(f"{name} with {len(bounds)} values")

    def test(_row: int, _column: int, value: Value, _shown: str) -> bool:
        if not isinstance(value, float):
            return False
        return check(compare(value, bounds[0](place)), compare(value, bounds[-1](place)))

    return test


def _only(values: list[Json]) -> str:
    if len(values) != 1:
        raise UnsupportedError(f"{len(values)} values")
    return str(values[0].get("userEnteredValue", ""))


def _condition_value(text: str) -> Formula:
    """A value as a person types it: a formula, a number or text."""
    if text.startswith("="):
        return compile_formula(text)
    try:
        typed: Value = float(text)
    except ValueError:
        typed = text
    return lambda _place: typed


_RELATIVE_DAYS = {"YESTERDAY": -1, "TODAY": 0, "TOMORROW": 1}


def _date_value(raw: Json) -> Formula:
    if "relativeDate" in raw:
        days = _RELATIVE_DAYS.get(str(raw["relativeDate"]))
        if days is None:
            raise UnsupportedError(f"relative date {raw['relativeDate']}")
        return lambda place: serial(place.today + timedelta(days=days))
    text = str(raw.get("userEnteredValue", ""))
    if text.startswith("="):
        return compile_formula(text)
    try:
        day = date.fromisoformat(text.replace("/", "-"))
    except ValueError:
        raise UnsupportedError(f"date “{text}”") from None
    return lambda _place: serial(day)


def written_date(value: float) -> str:
    """A serial day as an ISO date; only where Google's own formatted text is missing."""
    return (EPOCH + timedelta(days=int(value))).isoformat()
