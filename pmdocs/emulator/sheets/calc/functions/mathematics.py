"""Arithmetic and rounding."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from decimal import ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_UP, ROUND_UP, Decimal

from pmdocs.emulator.sheets.calc.values import (
    Array,
    FormulaError,
    Operand,
    array_of,
    checked,
    holds,
    number,
    numbers,
    text,
    whole,
)
from pmdocs.emulator.sheets.grid import Value

from .table import over_ranges, over_values

over_ranges("SUM", 1, None)(lambda arguments: sum(numbers(arguments)))
over_ranges("SUMSQ", 1, None)(lambda arguments: sum(value * value for value in numbers(arguments)))
over_ranges("PRODUCT", 1, None)(lambda arguments: math.prod(numbers(arguments)))
over_ranges("GCD", 1, None)(lambda arguments: math.gcd(*(int(value) for value in numbers(arguments))))
over_ranges("LCM", 1, None)(lambda arguments: math.lcm(*(int(value) for value in numbers(arguments))))


def _one(name: str, compute: Callable[[float], float]) -> None:
    over_values(name, 1, 1)(lambda values: compute(number(values[0])))


def _two(name: str, compute: Callable[[float, float], float]) -> None:
    over_values(name, 2, 2)(lambda values: compute(number(values[0]), number(values[1])))


def _rounded(name: str, rounding: str) -> None:
    def compute(values: Sequence[Value | None]) -> Value:
        value, places = number(values[0]), whole(values[1]) if len(values) > 1 else 0
        if not -300 < places < 300:
            raise FormulaError("NUM", f"Function {name} parameter 2 is out of range.")
        quantum = Decimal(1).scaleb(-places)
        exact = Decimal(repr(value))
        if exact.adjusted() + places > 25:
            return value
        return float(exact.quantize(quantum, rounding=rounding))

    over_values(name, 1, 2)(compute)


for _name, _mode in (
    ("ROUND", ROUND_HALF_UP),
    ("ROUNDUP", ROUND_UP),
    ("ROUNDDOWN", ROUND_DOWN),
    ("TRUNC", ROUND_DOWN),
):
    _rounded(_name, _mode)


def _to_multiple(name: str, rounding: str) -> None:
    def compute(values: Sequence[Value | None]) -> Value:
        value = Decimal(repr(number(values[0])))
        factor = Decimal(repr(number(values[1]))) if len(values) > 1 else Decimal(1)
        if not factor:
            return 0
        if value > 0 > factor:
            raise FormulaError("NUM", f"Parameters of {name} must have the same sign.")
        return float((value / factor).to_integral_value(rounding) * factor)

    over_values(name, 1, 2)(compute)


_to_multiple("CEILING", ROUND_CEILING)
_to_multiple("FLOOR", ROUND_FLOOR)
_to_multiple("MROUND", ROUND_HALF_UP)


def _divided(name: str, dividend: float, divisor: float) -> float:
    if divisor == 0:
        raise FormulaError("DIVIDE_BY_ZERO", f"Function {name} parameter 2 cannot be zero.")
    return dividend / divisor


def _modulo(value: float, divisor: float) -> float:
    if divisor == 0:
        raise FormulaError("DIVIDE_BY_ZERO", "Function MOD parameter 2 cannot be zero.")
    return value % divisor


def _logarithm(values: Sequence[Value | None]) -> Value:
    value, base = number(values[0]), number(values[1]) if len(values) > 1 else 10
    if value <= 0 or base <= 0:
        raise FormulaError("NUM", "Function LOG parameters must be greater than 0.")
    return _divided("LOG", math.log(value), math.log(base))


def _root(value: float) -> float:
    if value < 0:
        raise FormulaError(
            "NUM", f"Function SQRT parameter 1 value is negative. It should be positive or zero. ({value})"
        )
    return math.sqrt(value)


def _power(base: float, exponent: float) -> float:
    result = base**exponent
    if isinstance(result, complex):
        raise FormulaError("NUM", "POWER evaluates to an imaginary number.")
    return float(result)


_one("ABS", abs)
_one("SIGN", lambda value: (value > 0) - (value < 0))
_one("INT", math.floor)
_one("SQRT", _root)
_one("EXP", math.exp)
_one("LN", lambda value: math.log(value))
_one("LOG10", lambda value: math.log10(value))
_one("EVEN", lambda value: math.copysign(2 * math.ceil(abs(value) / 2), value))
_one("ODD", lambda value: math.copysign(2 * math.ceil((abs(value) + 1) / 2) - 1, value))
_one("UMINUS", lambda value: -value)
_one("UPLUS", lambda value: value)
_one("UNARY_PERCENT", lambda value: value / 100)
_one("RADIANS", math.radians)
_one("DEGREES", math.degrees)
_one("SIN", math.sin)
_one("COS", math.cos)
_one("TAN", math.tan)
_one("FACT", lambda value: math.factorial(int(value)) if value <= 170 else math.inf)
_two("MOD", _modulo)
_two("POWER", _power)
_two("POW", _power)
_two("QUOTIENT", lambda value, divisor: math.trunc(_divided("QUOTIENT", value, divisor)))
_two("DIVIDE", lambda value, divisor: _divided("DIVIDE", value, divisor))
_two("ADD", lambda first, second: first + second)
_two("MINUS", lambda first, second: first - second)
_two("MULTIPLY", lambda first, second: first * second)
over_values("LOG", 1, 2)(_logarithm)
over_values("PI", 0, 0)(lambda _: math.pi)
over_values("ISEVEN", 1, 1)(lambda values: int(number(values[0])) % 2 == 0)
over_values("ISODD", 1, 1)(lambda values: int(number(values[0])) % 2 == 1)
over_values("CONCAT", 2, 2)(lambda values: text(values[0]) + text(values[1]))


def _comparison(name: str, mark: str) -> None:
    over_values(name, 2, 2)(lambda values: holds(mark, values[0], values[1]))


for _name, _mark in (("EQ", "="), ("NE", "<>"), ("LT", "<"), ("LTE", "<="), ("GT", ">"), ("GTE", ">=")):
    _comparison(_name, _mark)


def sum_of_products(arguments: Sequence[Operand]) -> float:
    """Text, empty cells and booleans count as 0; arrays must be of one size."""
    arrays = [each if isinstance(each, Array) else array_of([[each]]) for each in arguments]
    if len({(array.height, array.width) for array in arrays}) > 1:
        raise FormulaError("VALUE", "Array arguments to SUMPRODUCT are of different size.")
    total = 0.0
    for row in range(max(len(array.rows) for array in arrays)):
        for column in range(arrays[0].width):
            product = 1.0
            for array in arrays:
                value = checked(array.at(row, column))
                plain = isinstance(value, (int, float)) and not isinstance(value, bool)
                product *= float(value) if plain else 0.0  # type: ignore[arg-type]
            total += product
    return total
