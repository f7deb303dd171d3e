"""Cells as rows of plain values: ``ValueRange``, in the ways a caller can ask for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .book import Area, Sheet
from .grid import Cell, Value, formula_of
from .render import is_date_format
from .shown import Display

Json = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendering:
    """How values are shown: ``ValueRenderOption``, ``DateTimeRenderOption``, ``Dimension``."""

    values: str = "FORMATTED_VALUE"
    dates: str = "SERIAL_NUMBER"
    columns: bool = False


def rendering_of(options: Mapping[str, Any], *, prefix: str = "") -> Rendering:
    """The rendering asked for by parameters or a body; ``prefix`` is ``response`` in answers to writes."""

    def option(name: str, default: str) -> str:
        found = str(options.get(prefix + (name[0].upper() + name[1:] if prefix else name)) or default)
        return default if found.endswith("UNSPECIFIED") else found

    return Rendering(
        values=option("valueRenderOption", "FORMATTED_VALUE"),
        dates=option("dateTimeRenderOption", "SERIAL_NUMBER"),
        columns=not prefix and options.get("majorDimension") == "COLUMNS",
    )


def value_range(display: Display, sheet: Sheet, area: Area, rendering: Rendering) -> Json:
    """A ``ValueRange``: empty cells and rows at the end are left out."""
    rows = (
        _columns(display, sheet, area, rendering)
        if rendering.columns
        else _rows(display, sheet, area, rendering)
    )
    while rows and not rows[-1]:
        rows.pop()
    answer: Json = {
        "range": sheet.label(area),
        "majorDimension": "COLUMNS" if rendering.columns else "ROWS",
    }
    return answer | ({"values": rows} if rows else {})


def _rows(display: Display, sheet: Sheet, area: Area, rendering: Rendering) -> list[list[Value]]:
    shown = []
    for index, cells in sheet.grid.filled_rows(area.top, area.bottom):
        part = enumerate(cells[area.left : area.right], area.left)
        shown.append(_trimmed([_show(display, sheet, index, at, cell, rendering) for at, cell in part]))
    return shown


def _columns(display: Display, sheet: Sheet, area: Area, rendering: Rendering) -> list[list[Value]]:
    columns: list[list[Value]] = [[] for _ in range(area.width)]
    for row in _rows(display, sheet, area, rendering):
        for at, column in enumerate(columns):
            column.append(row[at] if at < len(row) else "")
    return [_trimmed(column) for column in columns]


def _trimmed(values: list[Value]) -> list[Value]:
    while values and values[-1] == "" and isinstance(values[-1], str):
        values.pop()
    return values


def _show(display: Display, sheet: Sheet, row: int, column: int, cell: Cell, rendering: Rendering) -> Value:
    if cell is None:
        return ""
    if rendering.values == "FORMATTED_VALUE":
        return display.text(sheet, row, column, cell)
    formula = formula_of(cell)
    if formula is not None and rendering.values == "FORMULA":
        return formula
    value = display.value(sheet, row, column, cell)
    if (
        rendering.dates == "FORMATTED_STRING"
        and isinstance(value, (int, float))
        and not isinstance(value, bool)
    ):
        number_format = display.number_format(sheet, row, column, cell)
        if is_date_format(number_format):
            return display.text_of(value, number_format)
    return display.plain(value)
