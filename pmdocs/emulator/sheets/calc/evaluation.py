"""Computing a formula's tree for one cell."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field

from pmdocs.emulator.sheets import a1
from pmdocs.emulator.sheets.grid import Value

from .functions import FUNCTIONS
from .functions.table import Function
from .syntax import COMPARISONS, Binary, Broken, Call, Cells, Constant, Literal, Name, Node, Unary, moved
from .values import (
    Array,
    Failure,
    FormulaError,
    Operand,
    Result,
    array_of,
    checked,
    finite,
    holds,
    number,
    text,
)

Lookup = Callable[[str | None, a1.Bounds], Array]


def _no_names(_name: str) -> tuple[str | None, a1.Bounds] | None:
    return None


@dataclass(slots=True, kw_only=True)
class Surroundings:
    """What a formula sees of its spreadsheet. ``today`` and ``now`` are serial numbers of the local clock.

    ``lookup`` gives the values of a range on a sheet (None: the formula's own) and raises `FormulaError` for
    an unknown one; ``named`` finds a named range. ``memo`` keeps what many formulas ask for; it lives as
    long as no cell changes.
    """

    lookup: Lookup
    today: float
    now: float
    named: Callable[[str], tuple[str | None, a1.Bounds] | None] = _no_names
    memo: dict[object, object] = field(default_factory=dict)


class Evaluation:
    """One computation. ``link`` is where a HYPERLINK on the way led; ``arrays`` whether operators work cell by cell."""

    def __init__(self, around: Surroundings, *, row: int, column: int, down: int, across: int) -> None:
        self.around = around
        self.row, self.column = row, column
        self.link: str | None = None
        self.arrays = False
        self._down, self._across = down, across

    # Nodes

    def shown(self, node: Node) -> Value | None:
        """What the cell shows: one value."""
        value = self.value(node)
        if isinstance(value, Array) and value.top is None and value.height * value.width > 1:
            raise FormulaError("ERROR", "The local workspace does not spread an array over several cells.")
        return self.scalar(value)

    def value(self, node: Node | None) -> Operand:
        """A node's value; None for an argument left out."""
        if isinstance(node, Constant):
            return node.value
        if isinstance(node, Cells):
            return self.cells(node)
        if isinstance(node, Call):
            return self._call(node)
        if isinstance(node, Binary):
            return self._binary(node)
        if isinstance(node, Unary):
            return self._each(lambda value: _unary(node.mark, value), self.value(node.operand))
        if isinstance(node, Name):
            return self.reference(self.place(node))
        if isinstance(node, Literal):
            return self._literal(node)
        if isinstance(node, Broken):
            raise FormulaError(node.kind, node.message)
        return None

    def place(self, node: Node | None) -> tuple[str | None, a1.Bounds]:
        """Where a reference points. Raises REF for what is none, NAME for an unknown name."""
        if isinstance(node, Cells):
            seen = moved(node, self._down, self._across)
            if seen is None:
                raise FormulaError("REF", "Reference does not exist.")
            return seen.sheet, seen.bounds
        if isinstance(node, Name):
            named = self.around.named(node.name)
            if named is None:
                raise FormulaError("NAME", f"Unknown range name: '{node.name.upper()}'.")
            return named
        raise FormulaError("N_A", "Argument must be a range.")

    def cells(self, node: Cells) -> Array:
        """The values of a reference."""
        return self.reference(self.place(node))

    def reference(self, place: tuple[str | None, a1.Bounds]) -> Array:
        """The values of a range."""
        return self.around.lookup(*place)

    def _literal(self, node: Literal) -> Array:
        rows = [[self.scalar(self.value(item)) for item in row] for row in node.rows]
        if len({len(row) for row in rows}) > 1:
            raise FormulaError(
                "VALUE", "Function ARRAY_ROW parameter 2 has mismatched row size. Expected: 1."
            )
        return array_of(rows)

    # Operators

    def scalar(self, operand: Operand) -> Value | None:
        """One value. A range of several cells means the one in the formula's own row or column."""
        if not isinstance(operand, Array):
            return checked(operand)
        if operand.height == 1 and operand.width == 1:
            return checked(operand.at(0, 0))
        if operand.top is None or operand.left is None:
            return checked(operand.at(0, 0))
        down, across = self.row - operand.top, self.column - operand.left
        if operand.width == 1 and 0 <= down < operand.height:
            return checked(operand.at(down, 0))
        if operand.height == 1 and 0 <= across < operand.width:
            return checked(operand.at(0, across))
        raise FormulaError("VALUE", "An array value could not be found.")

    def _binary(self, node: Binary) -> Operand:
        left, right = self.value(node.left), self.value(node.right)
        return self._each(lambda first, second: _binary(node.mark, first, second), left, right)

    def _each(self, compute: Callable[..., Value], *operands: Operand) -> Operand:
        """Compute once, or, where arrays are worked through, for every cell of the largest operand."""
        if not self.arrays or not any(isinstance(operand, Array) for operand in operands):
            return compute(*(self.scalar(operand) for operand in operands))
        arrays = [operand for operand in operands if isinstance(operand, Array)]
        height = max(array.height for array in arrays)
        width = max(array.width for array in arrays)
        rows = [
            [
                _safely(compute, [_spread(operand, row, column) for operand in operands])
                for column in range(width)
            ]
            for row in range(height)
        ]
        return array_of(rows)

    # Functions

    def _call(self, node: Call) -> Operand:
        function = FUNCTIONS.get(node.name)
        if function is None:
            raise FormulaError("NAME", f"Unknown function: '{node.name}'.")
        count = len(node.arguments)
        if count < function.least or (function.most is not None and count > function.most):
            raise FormulaError(
                "N_A",
                f"Wrong number of arguments to {node.name}. Expected {function.expected}, but got {count}.",
            )
        try:
            result = self._applied(function, node)
            return finite(result) if isinstance(result, float) else result
        except (OverflowError, ZeroDivisionError):
            raise FormulaError("NUM", f"The result of {node.name} is no number that can be shown.") from None
        except (ValueError, IndexError):
            raise FormulaError("VALUE", f"{node.name} cannot use these arguments.") from None

    def _applied(self, function: Function, node: Call) -> Operand:
        if function.lazy is not None:
            return function.lazy(self, node.arguments)
        arguments = [self.value(argument) for argument in node.arguments]
        if function.over_ranges is not None:
            return function.over_ranges(arguments)
        compute = function.over_values
        return None if compute is None else self._each(lambda *values: compute(values), *arguments)


def _spread(operand: Operand, row: int, column: int) -> Result:
    """The operand's part for one cell of the result: a single row or column is repeated."""
    if not isinstance(operand, Array):
        return operand
    down, across = (0 if operand.height == 1 else row), (0 if operand.width == 1 else column)
    if down >= operand.height or across >= operand.width:
        return Failure("N_A", "Array arguments are of different size.")
    return operand.at(down, across)


def _safely(compute: Callable[..., Value], operands: list[Result]) -> Result:
    try:
        return compute(*(checked(operand) for operand in operands))
    except FormulaError as error:
        return error.failure


def _unary(mark: str, value: Value | None) -> Value:
    if mark == "+":
        return 0 if value is None else value
    return finite(-number(value) if mark == "-" else number(value) / 100)


def _binary(mark: str, left: Value | None, right: Value | None) -> Value:
    if mark in COMPARISONS:
        return holds(mark, left, right)
    if mark == "&":
        return text(left) + text(right)
    first, second = float(number(left)), float(number(right))
    if mark == "/":
        if not second:
            raise FormulaError("DIVIDE_BY_ZERO", "Function DIVIDE parameter 2 cannot be zero.")
        return finite(first / second)
    if mark == "^":
        try:
            return finite(first**second)
        except (OverflowError, ZeroDivisionError):
            return finite(math.inf)
    return finite({"+": first + second, "-": first - second, "*": first * second}[mark])
