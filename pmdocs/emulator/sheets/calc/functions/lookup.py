"""Finding values and places."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from pmdocs.emulator.sheets import a1
from pmdocs.emulator.sheets.calc.criteria import has_wildcards, shown, wildcard
from pmdocs.emulator.sheets.calc.values import (
    Array,
    Failure,
    FormulaError,
    Operand,
    Result,
    array_of,
    checked,
    compare,
    number,
    text,
    truth,
    whole,
)
from pmdocs.emulator.sheets.grid import Value

from .table import Asked, lazy, over_ranges, over_values


def _array(operand: Operand) -> Array:
    return operand if isinstance(operand, Array) else array_of([[operand]])


def _matcher(wanted: Value | None) -> Callable[[Result], bool]:
    """Equality as lookups mean it: kinds never mix, case is ignored, text may hold wildcards."""
    if isinstance(wanted, str) and has_wildcards(wanted):
        expression = wildcard(wanted)
        return lambda value: isinstance(value, str) and bool(expression.fullmatch(value))

    def same(value: Result) -> bool:
        return (
            value is not None
            and not isinstance(value, Failure)
            and _kind(value) == _kind(wanted)
            and compare(value, wanted) == 0
        )

    return same


def _kind(value: Value | None) -> str:
    return "bool" if isinstance(value, bool) else "text" if isinstance(value, str) else "number"


def _position(wanted: Value | None, values: Sequence[Result], order: int) -> int:
    """Index of the match. ``order`` 0: exact; 1: last not above in rising values; -1: last not below in falling.

    Raises N_A where nothing matches.
    """
    if order == 0:
        matches = _matcher(wanted)
        for at, value in enumerate(values):
            if matches(value):
                return at
        raise FormulaError("N_A", f"Did not find value '{shown(wanted)}' in lookup evaluation.")
    found = -1
    for at, value in enumerate(values):
        if value is None or isinstance(value, Failure) or _kind(value) != _kind(wanted):
            continue
        if compare(value, wanted) * order > 0:
            break
        found = at
    if found < 0:
        raise FormulaError("N_A", f"Did not find value '{shown(wanted)}' in lookup evaluation.")
    return found


def _line(array: Array) -> list[Result]:
    if array.width == 1:
        return [array.at(row, 0) for row in range(len(array.rows))]
    if array.height == 1:
        return [array.at(0, column) for column in range(array.width)]
    raise FormulaError("N_A", "The lookup range must be a single row or a single column.")


@over_ranges("MATCH", 2, 3)
def _match(arguments: Sequence[Operand]) -> Operand:
    order = whole(arguments[2]) if len(arguments) > 2 else 1
    return 1 + _position(_one(arguments[0]), _line(_array(arguments[1])), (order > 0) - (order < 0))


def _one(operand: Operand) -> Value | None:
    return checked(operand.at(0, 0) if isinstance(operand, Array) else operand)


@over_ranges("VLOOKUP", 3, 4)
def _vertical(arguments: Sequence[Operand]) -> Operand:
    array, column = _array(arguments[1]), whole(arguments[2])
    if not 1 <= column <= array.width:
        raise FormulaError("REF", f"VLOOKUP evaluates to an out of bounds range. ({column})")
    keys = [array.at(row, 0) for row in range(len(array.rows))]
    order = 1 if len(arguments) < 4 or truth(arguments[3]) else 0
    return array.at(_position(_one(arguments[0]), keys, order), column - 1)


@over_ranges("HLOOKUP", 3, 4)
def _horizontal(arguments: Sequence[Operand]) -> Operand:
    array, row = _array(arguments[1]), whole(arguments[2])
    if not 1 <= row <= array.height:
        raise FormulaError("REF", f"HLOOKUP evaluates to an out of bounds range. ({row})")
    keys = [array.at(0, column) for column in range(array.width)]
    order = 1 if len(arguments) < 4 or truth(arguments[3]) else 0
    return array.at(row - 1, _position(_one(arguments[0]), keys, order))


@lazy("XLOOKUP", 3, 4)
def _x_lookup(ask: Asked, nodes: Sequence[Any]) -> Operand:
    """Exact match over a single row or column; further modes are not computed."""
    keys, results = _array(ask.value(nodes[1])), _array(ask.value(nodes[2]))
    try:
        at = _position(ask.scalar(ask.value(nodes[0])), _line(keys), 0)
    except FormulaError:
        if len(nodes) > 3:
            return ask.value(nodes[3])
        raise
    return results.at(at, 0) if keys.width == 1 else results.at(0, at)


@over_ranges("INDEX", 1, 3)
def _index(arguments: Sequence[Operand]) -> Operand:
    array = _array(arguments[0])
    row, column = (whole(arguments[at]) if len(arguments) > at else 0 for at in (1, 2))
    if len(arguments) == 2 and array.height == 1 and array.width > 1:
        row, column = 0, row
    if not 0 <= row <= array.height or not 0 <= column <= array.width:
        raise FormulaError("NUM", "INDEX evaluates to an out of bounds range.")
    rows = range(array.height) if row == 0 else range(row - 1, row)
    columns = range(array.width) if column == 0 else range(column - 1, column)
    if len(rows) == len(columns) == 1:
        return array.at(rows[0], columns[0])
    picked = [[array.at(down, across) for across in columns] for down in rows]
    return Array(picked, len(rows), len(columns), array.top, array.left)


# Places


@lazy("ROW", 0, 1)
def _row(ask: Asked, nodes: Sequence[Any]) -> Operand:
    return 1 + (_top_left(ask, nodes)[0] if nodes else ask.row)


@lazy("COLUMN", 0, 1)
def _column(ask: Asked, nodes: Sequence[Any]) -> Operand:
    return 1 + (_top_left(ask, nodes)[1] if nodes else ask.column)


def _top_left(ask: Asked, nodes: Sequence[Any]) -> tuple[int, int]:
    _, bounds = ask.place(nodes[0])
    return bounds.top or 0, bounds.left or 0


over_ranges("ROWS", 1, 1)(lambda arguments: _array(arguments[0]).height)
over_ranges("COLUMNS", 1, 1)(lambda arguments: _array(arguments[0]).width)


@over_values("ADDRESS", 2, 5)
def _address(values: Sequence[Value | None]) -> Value:
    row, column = whole(values[0]), whole(values[1])
    kind = whole(values[2]) if len(values) > 2 and values[2] is not None else 1
    if row < 1 or not 1 <= column <= 18_278 or kind not in {1, 2, 3, 4}:
        raise FormulaError("VALUE", "Function ADDRESS parameters are out of range.")
    letters = ("$" if kind in {1, 3} else "") + a1.column_letters(column - 1)
    place = letters + ("$" if kind in {1, 2} else "") + str(row)
    if len(values) > 3 and values[3] is not None and not truth(values[3]):
        raise FormulaError("VALUE", "The local workspace writes no addresses in R1C1 notation.")
    return f"{a1.quote_title(text(values[4]))}!{place}" if len(values) > 4 else place


@lazy("INDIRECT", 1, 2)
def _indirect(ask: Asked, nodes: Sequence[Any]) -> Operand:
    written = text(ask.scalar(ask.value(nodes[0])))
    reference = a1.parse(written.replace("$", ""))
    if reference is not None and reference.name is not None:
        named = ask.around.named(reference.name)
        if named is not None:
            return ask.reference(named)
    if reference is None or reference.bounds is None:
        raise FormulaError(
            "REF",
            f"Function INDIRECT parameter 1 value is '{written}'. It is not a valid cell/range reference.",
        )
    return ask.reference((reference.sheet, reference.bounds))


@lazy("OFFSET", 3, 5)
def _offset(ask: Asked, nodes: Sequence[Any]) -> Operand:
    sheet, bounds = ask.place(nodes[0])
    base = ask.reference((sheet, bounds))
    down, across, *size = (int(number(ask.scalar(ask.value(node)))) for node in nodes[1:])
    height = size[0] if size else base.height
    width = size[1] if len(size) > 1 else base.width
    top, left = (bounds.top or 0) + down, (bounds.left or 0) + across
    if top < 0 or left < 0 or height < 1 or width < 1:
        raise FormulaError("REF", "Function OFFSET evaluates to an out of bounds range.")
    return ask.reference((sheet, a1.Bounds(top=top, bottom=top + height, left=left, right=left + width)))


@lazy("HYPERLINK", 1, 2)
def _hyperlink(ask: Asked, nodes: Sequence[Any]) -> Operand:
    ask.link = text(ask.scalar(ask.value(nodes[0])))
    return ask.scalar(ask.value(nodes[1])) if len(nodes) > 1 else ask.link
