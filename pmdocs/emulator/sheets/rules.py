"""Whether a value satisfies a data validation rule (discovery schema, ConditionType)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from .entry import parse_entry
from .grid import Value

Json = dict[str, Any]

_NUMBERS: Mapping[str, Callable[[float, list[float]], bool]] = {
    "NUMBER_GREATER": lambda value, limits: value > limits[0],
    "NUMBER_GREATER_THAN_EQ": lambda value, limits: value >= limits[0],
    "NUMBER_LESS": lambda value, limits: value < limits[0],
    "NUMBER_LESS_THAN_EQ": lambda value, limits: value <= limits[0],
    "NUMBER_EQ": lambda value, limits: value == limits[0],
    "NUMBER_NOT_EQ": lambda value, limits: value != limits[0],
    "NUMBER_BETWEEN": lambda value, limits: limits[0] <= value <= limits[1],
    "NUMBER_NOT_BETWEEN": lambda value, limits: not limits[0] <= value <= limits[1],
    "DATE_BEFORE": lambda value, limits: value < limits[0],
    "DATE_AFTER": lambda value, limits: value > limits[0],
    "DATE_EQ": lambda value, limits: value == limits[0],
    "DATE_ON_OR_BEFORE": lambda value, limits: value <= limits[0],
    "DATE_ON_OR_AFTER": lambda value, limits: value >= limits[0],
    "DATE_BETWEEN": lambda value, limits: limits[0] <= value <= limits[1],
    "DATE_IS_VALID": lambda value, limits: True,  # noqa: ARG005 - one signature for all
}
_TEXTS: Mapping[str, Callable[[str, str], bool]] = {
    "TEXT_CONTAINS": lambda value, part: part in value,
    "TEXT_NOT_CONTAINS": lambda value, part: part not in value,
    "TEXT_STARTS_WITH": lambda value, part: value.startswith(part),
    "TEXT_ENDS_WITH": lambda value, part: value.endswith(part),
    "TEXT_EQ": lambda value, part: value == part,
    "TEXT_IS_EMAIL": lambda value, part: "@" in value[1:-1],  # noqa: ARG005
    "TEXT_IS_URL": lambda value, part: "." in value and " " not in value,  # noqa: ARG005
}


def satisfies(value: Value, rule: Json) -> bool:
    """Whether the rule accepts the value. Conditions over ranges and formulas accept everything here."""
    condition = rule.get("condition", {})
    kind = condition.get("type", "")
    operands = [str(item.get("userEnteredValue", "")) for item in condition.get("values", [])]
    if kind == "ONE_OF_LIST":
        return _plain(value) in operands
    if kind == "BOOLEAN":
        return isinstance(value, bool) if not operands else _plain(value) in operands
    if kind in _NUMBERS:
        limits = [_limit(operand) for operand in operands]
        if not isinstance(value, (int, float)) or isinstance(value, bool):
            return False
        return None in limits or _NUMBERS[kind](value, [limit for limit in limits if limit is not None])
    if kind in _TEXTS:
        return _TEXTS[kind](_plain(value).casefold(), operands[0].casefold() if operands else "")
    return True


def _plain(value: Value) -> str:
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    return str(value)


def _limit(operand: str) -> float | None:
    """An operand as it would be typed; None for a formula."""
    found = parse_entry(operand, locale="en_US", today=date(2000, 1, 1)).value
    return found if isinstance(found, (int, float)) else None
