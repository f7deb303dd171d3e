"""Values that formulas compute with, and how Sheets compares and converts them.

A value is None (an empty cell), a number, text or a boolean; dates are serial days (see ``serials``).
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from pmdocs.emulator.sheets.entry import parse_entry, tidy
from pmdocs.emulator.sheets.grid import Value
from pmdocs.emulator.sheets.literals import general

_SIGNS = {
    "NAME": "#NAME?",
    "REF": "#REF!",
    "DIVIDE_BY_ZERO": "#DIV/0!",
    "VALUE": "#VALUE!",
    "NUM": "#NUM!",
    "N_A": "#N/A",
    "NULL_VALUE": "#NULL!",
}
"""``ErrorValue.type`` and what the cell shows (discovery schema, ErrorValue); the rest is ``#ERROR!``."""


@dataclass(frozen=True, slots=True)
class Failure:
    """A computed error: ``ErrorValue`` of the API. ``kind`` is its type (``NAME``, ``REF``, …)."""

    kind: str
    message: str

    @property
    def shown(self) -> str:
        """What the cell displays."""
        return _SIGNS.get(self.kind, "#ERROR!")


Result = Value | None | Failure


class FormulaError(Exception):
    """Evaluation ended with an error value."""

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.failure = Failure(kind, message)


@dataclass(frozen=True, slots=True, eq=False)
class Array:
    """Values of a range or an array literal. Cells past the end of ``rows`` or of a row are empty.

    ``top`` and ``left`` say where a range stands; ``key`` names it while one spreadsheet is computed.
    """

    rows: Sequence[Sequence[Result]]
    height: int
    width: int
    top: int | None = None
    left: int | None = None
    key: object = None

    def at(self, row: int, column: int) -> Result:
        """One value, counted from 0 inside the array."""
        cells = self.rows[row] if row < len(self.rows) else ()
        return cells[column] if column < len(cells) else None

    def given(self) -> Iterator[Result]:
        """Stored values in reading order; the empty rest is left out."""
        for cells in self.rows:
            yield from cells[: self.width]

    def every(self) -> Iterator[Result]:
        """All ``height * width`` values."""
        for row in range(self.height):
            for column in range(self.width):
                yield self.at(row, column)


Operand = Result | Array


def array_of(rows: Sequence[Sequence[Result]]) -> Array:
    """Rows as an array that stands nowhere."""
    return Array(rows, len(rows), max((len(row) for row in rows), default=0))


def checked(value: Result) -> Value | None:
    """A value that is no error; raises the error it is."""
    if isinstance(value, Failure):
        raise FormulaError(value.kind, value.message)
    return value


def single(value: Operand) -> Value | None:
    """One value; of an array its first."""
    return checked(value.at(0, 0) if isinstance(value, Array) else value)


def flat(arguments: Sequence[Operand]) -> Iterator[Result]:
    """Values of all arguments in turn; empty ends of ranges are left out."""
    for argument in arguments:
        if isinstance(argument, Array):
            yield from argument.given()
        else:
            yield argument


_ANY_DAY = date(2000, 1, 1)


def number_in(text: str, locale: str = "en_US", today: date = _ANY_DAY) -> float | int | None:
    """The number, date or time that a text would be if it were typed; None for other text."""
    if text[:1] in {"=", "'"}:
        return None
    found = parse_entry(text, locale=locale, today=today).value
    return found if isinstance(found, (int, float)) and not isinstance(found, bool) else None


def number(value: Operand) -> float | int:
    """A value in arithmetic. Text that is no number is ``#VALUE!``."""
    value = single(value)
    if value is None:
        return 0
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, str):
        found = number_in(value.strip()) if value.strip() else None
        if found is None:
            raise FormulaError("VALUE", f"'{value}' is a text and cannot be coerced to a number.")
        return found
    return value


def whole(value: Operand) -> int:
    """A number without its fraction."""
    return math.trunc(number(value))


def text(value: Operand) -> str:
    """A value joined to text."""
    value = single(value)
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, (int, float)):
        return general(value)
    return value or ""


def truth(value: Operand) -> bool:
    """A value as a condition; text other than TRUE and FALSE is ``#VALUE!``."""
    value = single(value)
    if isinstance(value, str):
        if value.upper() not in {"TRUE", "FALSE", ""}:
            raise FormulaError("VALUE", f"'{value}' is a text and cannot be coerced to a boolean.")
        return value.upper() == "TRUE"
    return bool(value)


def compare(left: Value | None, right: Value | None) -> int:
    """-1, 0 or 1: numbers before text (case ignored) before booleans; an empty cell equals 0, "" and FALSE.

    Numbers that differ only past the fifteenth digit are equal, as 0.1+0.2 and 0.3.
    """
    low, high = _sort_key(left, right), _sort_key(right, left)
    if low[0] == high[0] == 0 and math.isclose(low[1], high[1], rel_tol=1e-15):
        return 0
    return (low > high) - (low < high)


def _sort_key(value: Value | None, other: Value | None) -> tuple[int, Any]:
    if value is None:
        value = "" if isinstance(other, str) else False if isinstance(other, bool) else 0
    if isinstance(value, bool):
        return 2, value
    return (1, value.casefold()) if isinstance(value, str) else (0, value)


def holds(mark: str, left: Value | None, right: Value | None) -> bool:
    """A comparison by its sign."""
    order = compare(left, right)
    return {
        "=": order == 0,
        "<>": order != 0,
        "<": order < 0,
        ">": order > 0,
        "<=": order <= 0,
        ">=": order >= 0,
    }[mark]


def finite(value: float | complex) -> float | int:
    """A result as a cell can hold it; ``#NUM!`` otherwise."""
    if not isinstance(value, (int, float)) or not math.isfinite(value):
        raise FormulaError("NUM", "The result is no number that can be shown.")
    return tidy(float(value))


def numbers(arguments: Sequence[Operand]) -> list[float | int]:
    """The numbers among the arguments: in ranges only cells that hold one, written ones as far as they can be.

    Raises the first error among them.
    """
    found: list[float | int] = []
    for argument in arguments:
        if not isinstance(argument, Array):
            found.append(number(argument))
            continue
        for each in argument.given():
            value = checked(each)
            if isinstance(value, (int, float)) and not isinstance(value, bool):
                found.append(value)
    return found
