"""Averages, ranks and spread."""

from __future__ import annotations

import math
import statistics
from collections.abc import Callable, Sequence
from typing import Any

from pmdocs.emulator.sheets.calc.values import (
    Array,
    FormulaError,
    Operand,
    checked,
    flat,
    number,
    numbers,
    whole,
)

from .mathematics import sum_of_products
from .table import Asked, lazy, over_ranges

Numbers = list[float | int]


def _over(name: str, compute: Callable[[Numbers], float], *, least: int = 1) -> None:
    """A function of all numbers; ``#DIV/0!`` for fewer than ``least``."""

    def body(arguments: Sequence[Operand]) -> Operand:
        values = numbers(arguments)
        if len(values) < least:
            raise FormulaError(
                "DIVIDE_BY_ZERO", f"Evaluation of function {name} caused a divide by zero error."
            )
        return compute(values)

    over_ranges(name, 1, None)(body)


def _valued(arguments: Sequence[Operand]) -> Numbers:
    """Numbers, with text as 0 and booleans as 0 and 1 (AVERAGEA and the like)."""
    values = (checked(value) for value in flat(arguments))
    return [0 if isinstance(value, str) else value for value in values if value is not None]


def _mode(values: Numbers) -> float:
    common = statistics.multimode(values)
    if len(values) == len(common):
        raise FormulaError("N_A", "No value occurs more than once.")
    return common[0]


_over("AVERAGE", lambda values: math.fsum(values) / len(values))
_over("MEDIAN", statistics.median)
_over("MODE", _mode)
_over("STDEV", statistics.stdev, least=2)
_over("STDEV.S", statistics.stdev, least=2)
_over("STDEVP", statistics.pstdev)
_over("STDEV.P", statistics.pstdev)
_over("VAR", statistics.variance, least=2)
_over("VAR.S", statistics.variance, least=2)
_over("VARP", statistics.pvariance)
_over("VAR.P", statistics.pvariance)
_over("MIN", lambda values: min(values, default=0), least=0)
_over("MAX", lambda values: max(values, default=0), least=0)
_over("GEOMEAN", lambda values: statistics.geometric_mean(values))
over_ranges("MINA", 1, None)(lambda arguments: min(_valued(arguments), default=0))
over_ranges("MAXA", 1, None)(lambda arguments: max(_valued(arguments), default=0))


@over_ranges("AVERAGEA", 1, None)
def _average_all(arguments: Sequence[Operand]) -> Operand:
    values = _valued(arguments)
    if not values:
        raise FormulaError("DIVIDE_BY_ZERO", "Evaluation of function AVERAGEA caused a divide by zero error.")
    return math.fsum(values) / len(values)


@over_ranges("COUNT", 1, None)
def _count(arguments: Sequence[Operand]) -> Operand:
    """Numbers in ranges; written arguments count when they can be read as numbers. Errors are passed over."""
    return sum(isinstance(value, (int, float)) and not isinstance(value, bool) for value in flat(arguments))


def _nth(name: str, *, largest: bool) -> None:
    def body(arguments: Sequence[Operand]) -> Operand:
        values = sorted(numbers(arguments[:1]), reverse=largest)
        at = whole(arguments[1])
        if not 1 <= at <= len(values):
            raise FormulaError("NUM", f"Function {name} parameter 2 value {at} is out of range.")
        return values[at - 1]

    over_ranges(name, 2, 2)(body)


_nth("LARGE", largest=True)
_nth("SMALL", largest=False)


def _percentile(name: str, scale: float) -> None:
    def body(arguments: Sequence[Operand]) -> Operand:
        values, share = sorted(numbers(arguments[:1])), number(arguments[1]) / scale
        if not values or not 0 <= share <= 1:
            raise FormulaError("NUM", f"Function {name} parameter 2 value is out of range.")
        place = share * (len(values) - 1)
        low = math.floor(place)
        high = min(low + 1, len(values) - 1)
        return values[low] + (values[high] - values[low]) * (place - low)

    over_ranges(name, 2, 2)(body)


_percentile("PERCENTILE", 1)
_percentile("PERCENTILE.INC", 1)
_percentile("QUARTILE", 4)


@over_ranges("RANK", 2, 3)
def _rank(arguments: Sequence[Operand]) -> Operand:
    wanted, values = number(arguments[0]), numbers(arguments[1:2])
    if wanted not in values:
        raise FormulaError("N_A", f"Value {wanted} was not found.")
    rising = len(arguments) > 2 and number(arguments[2]) != 0
    return 1 + sum(value < wanted if rising else value > wanted for value in values)


@lazy("SUMPRODUCT", 1, None)
def _sum_product(ask: Asked, nodes: Sequence[Any]) -> Operand:
    """Operators inside work cell by cell."""
    before, ask.arrays = ask.arrays, True
    try:
        values = [ask.value(node) for node in nodes]
    finally:
        ask.arrays = before
    factor = math.prod(number(value) for value in values if not isinstance(value, Array))
    arrays = [value for value in values if isinstance(value, Array)]
    return factor * sum_of_products(arrays) if arrays else factor
