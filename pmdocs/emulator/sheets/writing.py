"""Rules for changing cells that every writing method obeys: protection, validation, size."""

from __future__ import annotations

import math

from pmdocs.emulator.access import role_of
from pmdocs.emulator.problems import Problem, invalid

from . import a1
from .book import Area, Book, Sheet, bounds_of
from .entry import tidy
from .grid import Cell, Value, formula_of, part_of, value_of, with_parts
from .rules import satisfies
from .shown import Display

MAX_CHARACTERS = 50_000
"""Characters of one cell (Google help, "Files you can store in Google Drive")."""


def guard(book: Book, sheet: Sheet, area: Area) -> None:
    """Refuse to touch a protected range whose editors do not include the caller.

    A warning-only protection stops nobody here (discovery schema, ProtectedRange.warningOnly).
    """
    for protected in sheet.raw["protectedRanges"]:
        if protected.get("warningOnly") or not _covers(book, sheet, protected, area):
            continue
        if not may_edit(book, protected):
            raise invalid(
                "You are trying to edit a protected cell or object. Please contact the spreadsheet owner "
                "to remove protection if you need to edit."
            )


def may_edit(book: Book, protected: dict[str, object]) -> bool:
    """Whether the caller may edit a protected range: its editors and the owner of the file."""
    caller = book.call.user
    if role_of(book.call.store, book.record, caller) == "owner":
        return True
    editors = protected.get("editors")
    users = editors.get("users", []) if isinstance(editors, dict) else []
    return caller.email in {str(user).lower() for user in users}


def _covers(book: Book, sheet: Sheet, protected: dict[str, object], area: Area) -> bool:
    grid_range = protected.get("range")
    if not isinstance(grid_range, dict):
        named = (item for item in book.content["namedRanges"])
        grid_range = next(
            (item["range"] for item in named if item["namedRangeId"] == protected.get("namedRangeId")), {}
        )
    if sheet.clip(bounds_of(grid_range)).overlap(area) is None:
        return False
    free = protected.get("unprotectedRanges")
    ranges = free if isinstance(free, list) else []
    return not any(sheet.clip(bounds_of(item)).contains(area) for item in ranges)


def entered(
    book: Book,
    sheet: Sheet,
    row: int,
    column: int,
    *,
    value: Value | None = None,
    formula: str | None = None,
) -> Cell:
    """The cell after a value or formula was entered; format, note and validation stay, text runs go.

    Raises `Problem` 400 for too long a text, and where the workspace is set to enforce strict validation.
    """
    if len(formula or "") > MAX_CHARACTERS or (isinstance(value, str) and len(value) > MAX_CHARACTERS):
        raise invalid(
            f"Your input contains more than the maximum of {MAX_CHARACTERS} characters in a single cell."
        )
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        value = _finite(value)
    old = sheet.grid.cell(row, column)
    if value == "" and isinstance(value, str):
        value = None
    cell = with_parts(old, v=value, f=formula, r=None) if isinstance(old, dict) or formula else value
    if value is not None and part_of(cell, "d") is not None:
        _validate(book, sheet, row, column, cell)
    return cell


def _finite(value: float) -> float | int:
    """A number as a double can hold it."""
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        raise invalid(f"Invalid number value: {str(value)[:40]}")
    return tidy(number)


def _validate(book: Book, sheet: Sheet, row: int, column: int, cell: Cell) -> None:
    rule = book.validation_of(cell)
    value = value_of(cell)
    if rule is None or value is None or not rule.get("strict"):
        return
    if not book.call.store.setting("strict_validation_refuses", False):
        return
    # A formula may speak of the cell itself; a refusal undoes the whole call.
    sheet.grid.put(row, column, cell)
    if not satisfies(value, rule, Display(book).around(sheet), row=row, column=column):
        place = a1.column_letters(column) + str(row + 1)
        raise Problem(
            400, f"The data you entered in cell {place} violates the data validation rules set on this cell."
        )


def cleared(cell: Cell) -> Cell:
    """The cell without value and formula."""
    return with_parts(cell, v=None, f=None, r=None) if isinstance(cell, dict) else None


def is_formula(cell: Cell) -> bool:
    """Whether a formula was entered."""
    return formula_of(cell) is not None
