"""Requests that write cells: updateCells, appendCells, repeatCell, setDataValidation."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pmdocs.emulator.problems import invalid

from .book import Area, Book, Sheet
from .celldata import CellEdit, cell_mask, check_cell, stored_rule
from .grid import Cell, has_data, with_parts
from .registry import request
from .rules import moved_rule
from .table_requests import make_table_room
from .writing import guard

Json = dict[str, Any]


def change_area(sheet: Sheet, area: Area, change: Callable[[int, int, Cell], Cell]) -> None:
    """Replace every cell of an area by ``change(row, column, cell)``, a row at a time."""
    for row in range(area.top, area.bottom):
        cells = sheet.grid.row(row)
        padded = cells + [None] * (area.right - len(cells))
        part = [change(row, at, padded[at]) for at in range(area.left, area.right)]
        if part != padded[area.left : area.right]:
            sheet.grid.set_row(row, padded[: area.left] + part + padded[area.right :])


@request("updateCells")
def update_cells(book: Book, raw: Json) -> None:
    """Put cells into a range (the rest of it is cleared) or from a starting cell on."""
    tree = cell_mask(raw.get("fields", ""))
    rows = [row.get("values", []) for row in raw.get("rows", [])]
    for cell in (cell for row in rows for cell in row):
        check_cell(cell)
    sheet, area, clear = _target(book, raw, rows)
    guard(book, sheet, area)
    if not clear:
        for down, row in enumerate(rows):
            for right, data in enumerate(row):
                place = area.top + down, area.left + right
                sheet.grid.put(*place, CellEdit(book, data, tree).applied(sheet, *place))
        return

    def change(row: int, column: int, _: Cell) -> Cell:
        given = rows[row - area.top] if row - area.top < len(rows) else []
        data = given[column - area.left] if column - area.left < len(given) else {}
        return CellEdit(book, data, tree).applied(sheet, row, column)

    change_area(sheet, area, change)


def _target(book: Book, raw: Json, rows: list[list[Json]]) -> tuple[Sheet, Area, bool]:
    """Sheet, area, and whether cells without data are cleared."""
    width = max((len(row) for row in rows), default=0)
    if "range" in raw:
        sheet, area = book.area(raw["range"])
        _check_fits(area, len(rows), width)
        return sheet, area, True
    if "start" not in raw:
        raise invalid("Must specify either start or range.")
    start = raw["start"]
    top, left = start.get("rowIndex", 0), start.get("columnIndex", 0)
    corner = {
        "startRowIndex": top,
        "endRowIndex": top + 1,
        "startColumnIndex": left,
        "endColumnIndex": left + 1,
    }
    sheet, _ = book.area(corner | {"sheetId": start.get("sheetId", 0)})
    _check_fits(Area(top, sheet.rows, left, sheet.columns), len(rows), width)
    return sheet, Area(top, top + len(rows), left, left + width), False


def _check_fits(area: Area, height: int, width: int) -> None:
    if height > area.height:
        raise invalid(
            f"Attempting to write row: {area.bottom}, beyond the last requested row of: {area.bottom - 1}"
        )
    if width > area.width:
        raise invalid(
            f"Attempting to write column: {area.right}, beyond the last requested column of: {area.right - 1}"
        )


@request("appendCells")
def append_cells(book: Book, raw: Json) -> None:
    """Add rows after the last row with data, in a table after its last row; the grid grows."""
    tree = cell_mask(raw.get("fields", ""))
    rows = [row.get("values", []) for row in raw.get("rows", [])]
    for cell in (cell for row in rows for cell in row):
        check_cell(cell)
    width = max((len(row) for row in rows), default=0)
    if "tableId" in raw:
        sheet, area = make_table_room(book, raw["tableId"], len(rows))
    else:
        sheet = book.sheet(raw.get("sheetId", 0))
        top = sheet.grid.data_end()
        area = Area(top, top + len(rows), 0, sheet.columns)
    _check_fits(area, 0, width)
    sheet.resize(rows=max(sheet.rows, area.bottom))
    book.check_size()
    guard(book, sheet, Area(area.top, area.bottom, area.left, area.left + width))
    for down, row in enumerate(rows):
        for right, data in enumerate(row):
            place = area.top + down, area.left + right
            sheet.grid.put(*place, CellEdit(book, data, tree).applied(sheet, *place))


@request("repeatCell")
def repeat_cell(book: Book, raw: Json) -> None:
    """Put one cell into every cell of a range; relative references of a formula follow."""
    tree = cell_mask(raw.get("fields", ""))
    data = raw.get("cell", {})
    check_cell(data)
    sheet, area = book.area(raw.get("range", {}))
    guard(book, sheet, area)
    edit = CellEdit(book, data, tree)

    def change(row: int, column: int, _: Cell) -> Cell:
        return edit.applied(sheet, row, column, moved=(row - area.top, column - area.left))

    change_area(sheet, area, change)


@request("setDataValidation")
def set_data_validation(book: Book, raw: Json) -> None:
    """Set or, without a rule, clear the validation of a range."""
    sheet, area = book.area(raw.get("range", {}))
    guard(book, sheet, area)
    if "rule" not in raw:
        change_area(sheet, area, lambda _row, _column, cell: with_parts(cell, d=None))
        return
    rule = stored_rule(raw["rule"])

    def change(row: int, column: int, cell: Cell) -> Cell:
        moved = moved_rule(rule, row - area.top, column - area.left)
        return with_parts(cell, d=book.validation_index(moved))

    change_area(sheet, area, change)


def row_has_data(cells: list[Cell], area: Area) -> bool:
    """Whether a row holds data between the area's columns."""
    return any(has_data(cell) for cell in cells[area.left : area.right])
