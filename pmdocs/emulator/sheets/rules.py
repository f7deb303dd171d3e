"""Whether a value satisfies a data validation rule."""

from __future__ import annotations

from typing import Any

from .calc import Surroundings
from .calc.criteria import shown
from .conditions import UnsupportedError, compile_condition, holds
from .grid import Value
from .references import offset

Json = dict[str, Any]


def satisfies(value: Value, rule: Json, around: Surroundings, *, row: int, column: int) -> bool:
    """Whether the rule of the cell at a place accepts the value; what is not computed accepts everything."""
    try:
        test = compile_condition(rule.get("condition", {}), around, origin=(row, column))
    except UnsupportedError:
        return True
    return holds(test, row, column, value, shown(value))


def moved_rule(rule: Json, down: int, across: int) -> Json:
    """A rule as another cell of its range has it: the relative references of its formulas follow."""
    condition = rule.get("condition", {})
    values = [
        each | {"userEnteredValue": offset(each["userEnteredValue"], down, across)}
        if str(each.get("userEnteredValue", "")).startswith("=")
        else each
        for each in condition.get("values", [])
    ]
    return rule | {"condition": condition | {"values": values}} if values else rule
