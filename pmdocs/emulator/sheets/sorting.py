"""sortRange."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pmdocs.emulator.problems import invalid, unimplemented

from .blocks import moved_cell, put_block, read_block
from .book import Area, Book, Sheet
from .calc import Failure
from .colors import with_styles
from .grid import Row
from .ranges import has_merges
from .registry import request
from .shown import Display
from .writing import guard

Json = dict[str, Any]


@request("sortRange")
def sort_range(book: Book, raw: Json) -> None:
    """Sort the rows of a range. Numbers come before text, text before booleans, empty cells last."""
    sort_rows(book, raw.get("range", {}), raw.get("sortSpecs", []))


def sort_rows(book: Book, grid_range: Json, specs: list[Json]) -> None:
    """Sort a range by one column after another; rows that are equal keep their order."""
    sheet, area = book.area(grid_range)
    guard(book, sheet, area)
    if has_merges(sheet, area):
        raise invalid("You can't sort a range with merged cells.")
    area = Area(area.top, min(area.bottom, max(area.top, sheet.grid.stored_rows)), area.left, area.right)
    display = Display(book)
    rows = list(enumerate(read_block(sheet, area), area.top))
    for spec in reversed(specs):
        if spec.keys() & _COLORS.keys():
            rows = _by_color(book, area, rows, spec)
            continue
        rows = _sorted(
            rows, _key(sheet, area, spec, display), descending=spec.get("sortOrder") == "DESCENDING"
        )
    moved = [_carried(cells, area.top + at - row, 0) for at, (row, cells) in enumerate(rows)]
    put_block(sheet, area.top, area.left, moved)


_COLORS = {"backgroundColor": "backgroundColor", "foregroundColor": "textFormat"} | {
    "backgroundColorStyle": "backgroundColor",
    "foregroundColorStyle": "textFormat",
}


def _column(area: Area, spec: Json) -> int:
    if "dataSourceColumnReference" in spec:
        raise unimplemented("sortSpecs with dataSourceColumnReference")
    column = int(spec.get("dimensionIndex", 0))
    if not area.left <= column < area.right:
        raise invalid(f"Sort column {column} is outside the range.")
    return column


def _by_color(book: Book, area: Area, rows: list[tuple[int, Row]], spec: Json) -> list[tuple[int, Row]]:
    """Rows whose cell has the colour come first, or last when descending."""
    column = _column(area, spec)
    styled = with_styles(spec)
    default = book.content["properties"]["defaultFormat"]

    def other(row: tuple[int, Row]) -> bool:
        look = default | book.format_of(row[1][column - area.left])
        text = default["textFormat"] | look.get("textFormat", {})
        wanted, found = styled.get("backgroundColor"), look.get("backgroundColor", {})
        if "foregroundColor" in styled:
            wanted, found = styled["foregroundColor"], text.get("foregroundColor", {})
        return bool(found != wanted) != (spec.get("sortOrder") == "DESCENDING")

    return sorted(rows, key=other)


_Keyed = Callable[[int, Row], tuple[int, Any] | None]


def _key(sheet: Sheet, area: Area, spec: Json, display: Display) -> _Keyed:
    """What a row is sorted by; None for an empty cell."""
    column = _column(area, spec)

    def key(row: int, cells: Row) -> tuple[int, Any] | None:
        value = display.value(sheet, row, column, cells[column - area.left])
        if value is None or value == "":
            return None
        if isinstance(value, bool):
            return 2, value
        if isinstance(value, Failure):
            return 3, value.kind
        return (1, value.casefold()) if isinstance(value, str) else (0, value)

    return key


def _sorted(rows: list[tuple[int, Row]], key: _Keyed, *, descending: bool) -> list[tuple[int, Row]]:
    keyed = [(key(*row), row) for row in rows]
    filled = [(found, row) for found, row in keyed if found is not None]
    filled.sort(key=lambda entry: entry[0], reverse=descending)
    return [row for _, row in filled] + [row for found, row in keyed if found is None]


def _carried(cells: Row, rows: int, columns: int) -> Row:
    """Cells at another place: relative references of their formulas follow."""
    if not rows and not columns:
        return cells
    return [moved_cell(cell, rows, columns) for cell in cells]
