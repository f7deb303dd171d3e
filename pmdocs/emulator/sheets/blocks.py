"""Rectangles of cells lifted out of a sheet and put down again."""

from __future__ import annotations

from .book import Area, Sheet
from .grid import Cell, Row, formula_of, with_parts
from .references import offset

Block = list[Row]


def read_block(sheet: Sheet, area: Area) -> Block:
    """Copies of the rows of an area, padded to its width."""
    rows = []
    for row in range(area.top, area.bottom):
        part = sheet.grid.row(row)[area.left : area.right]
        rows.append(part + [None] * (area.width - len(part)))
    return rows


def put_block(sheet: Sheet, top: int, left: int, block: Block) -> None:
    """Put a block over the cells from ``top`` and ``left`` on; None clears a cell."""
    for down, part in enumerate(block):
        cells = sheet.grid.row(top + down)
        padded = cells + [None] * (left + len(part) - len(cells))
        sheet.grid.set_row(top + down, padded[:left] + part + padded[left + len(part) :])


def moved_cell(cell: Cell, rows: int, columns: int) -> Cell:
    """A cell at another place: relative references of its formula follow."""
    formula = formula_of(cell)
    return cell if formula is None else with_parts(cell, f=offset(formula, rows, columns))
