"""The cells of one worksheet, laid out in rows: widths, frozen parts, merges, what lies over what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pmdocs.emulator.sheets.a1 import Bounds
from pmdocs.emulator.sheets.calc import Array, FormulaError

from .cells import (
    Part,
    cell_css,
    choices,
    format_of,
    is_checkbox,
    is_dropdown,
    parts_of,
    shown_text,
    value_of,
)
from .charts import Chart
from .conditions import Area, Rule, area, matching_format
from .css import Json, declarations, number, px, sheets_color

At = tuple[int, int]

_ROOM_BELOW = 12
_LEAST_ROWS, _LEAST_COLUMNS = 30, 10
_DEFAULT_WIDTH, _DEFAULT_HEIGHT = 100.0, 21.0
"""Pixels of a new sheet's columns and rows (observed in recorded answers, 2023-2026)."""
_NUMBERS_WIDTH = 46.0


@dataclass(frozen=True, slots=True, kw_only=True)
class GridCell:
    """One drawn cell. ``kind`` is text, dropdown or checkbox; ``flags`` are class names of its marks."""

    columns: int
    rows: int
    css: str
    kind: str
    checked: bool
    flags: str
    title: str
    parts: tuple[Part, ...]
    charts: tuple[Chart, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GridRow:
    """A drawn row; ``number`` counts from 1, as on the screen."""

    number: int
    css: str
    cells: tuple[GridCell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """``frozen`` rows stay on top; ``more`` rows with content are not drawn."""

    columns: tuple[tuple[int, str, str], ...]
    frozen: tuple[GridRow, ...]
    rows: tuple[GridRow, ...]
    more: int
    css: str


class Worksheet:
    """Cells, sizes and areas of a ``sheets[]`` member, by row and column from 0."""

    def __init__(self, raw: Json, default_format: Json) -> None:
        self.raw = raw
        self._cells: dict[At, Json] = {}
        self._rows: dict[int, Json] = {}
        self._columns: dict[int, Json] = {}
        self._default_format = default_format
        self._arrays: dict[object, Array] = {}
        for block in raw.get("data", []):
            self._read(block)
        self._end = 1 + max((row for row, _ in self._cells), default=-1)
        properties = raw.get("properties", {}).get("gridProperties", {})
        self.row_count = int(number(properties.get("rowCount")) or 0)
        self.column_count = int(number(properties.get("columnCount")) or 0)
        self.frozen_rows = int(number(properties.get("frozenRowCount")) or 0)
        self.frozen_columns = int(number(properties.get("frozenColumnCount")) or 0)
        filled = [at for at, cell in self._cells.items() if is_filled(cell)]
        self.filled_rows = 1 + max((row for row, _ in filled), default=-1)
        self.filled_columns = 1 + max((column for _, column in filled), default=-1)

    def _read(self, block: Json) -> None:
        top, left = block.get("startRow", 0), block.get("startColumn", 0)
        for down, row in enumerate(block.get("rowData", [])):
            for across, cell in enumerate(row.get("values", [])):
                if cell:
                    self._cells[top + down, left + across] = cell
        self._rows |= dict(enumerate(block.get("rowMetadata", []), start=top))
        self._columns |= dict(enumerate(block.get("columnMetadata", []), start=left))

    @property
    def title(self) -> str:
        """The name on the tab."""
        return str(self.raw.get("properties", {}).get("title", ""))

    def cell(self, at: At) -> Json:
        """The CellData at a place; an empty one where nothing is."""
        return self._cells.get(at, {})

    def values(self, bounds: Bounds) -> Array:
        """The values of a range, for formulas and charts."""
        where = (bounds.top, bounds.bottom, bounds.left, bounds.right)
        if where not in self._arrays:
            self._arrays[where] = self._array(bounds)
        return self._arrays[where]

    def _array(self, bounds: Bounds) -> Array:
        top, left = bounds.top or 0, bounds.left or 0
        bottom = self.row_count if bounds.bottom is None else min(bounds.bottom, self.row_count)
        right = self.column_count if bounds.right is None else min(bounds.right, self.column_count)
        if top >= bottom or left >= right:
            raise FormulaError("REF", "Reference is outside the sheet.")
        rows = [
            [value_of(self.cell((row, column))) for column in range(left, right)]
            for row in range(top, min(bottom, self._end))
        ]
        key = (top, bottom, left, right)
        return Array(rows, bottom - top, right - left, top, left, key)

    def notes(self) -> list[tuple[At, str]]:
        """Cells with a note, in reading order."""
        return [(at, str(cell["note"])) for at, cell in sorted(self._cells.items()) if cell.get("note")]

    def width(self, column: int) -> float:
        """Pixels; 0 for a hidden column."""
        return _size(self._columns.get(column, {}), _DEFAULT_WIDTH)

    def height(self, row: int) -> float:
        """Pixels; 0 for a hidden or filtered row."""
        return _size(self._rows.get(row, {}), _DEFAULT_HEIGHT)


def is_filled(cell: Json) -> bool:
    """Whether a person sees something in the cell."""
    return bool(shown_text(cell) or cell.get("note") or cell.get("userEnteredValue"))


def _size(raw: Json, default: float) -> float:
    if raw.get("hiddenByUser") or raw.get("hiddenByFilter"):
        return 0.0
    size = number(raw.get("pixelSize"))
    return default if size is None else size


class GridBuilder:
    """Lays out what is drawn of one worksheet."""

    def __init__(
        self,
        worksheet: Worksheet,
        rules: list[Rule],
        *,
        max_rows: int,
        commented: frozenset[At],
        charts: list[Chart],
    ) -> None:
        self._sheet = worksheet
        self._rules = rules
        self._commented = commented
        raw = worksheet.raw
        self._protected = [area(each["range"]) for each in raw.get("protectedRanges", []) if "range" in each]
        self._unprotected = [
            area(open_)
            for each in raw.get("protectedRanges", [])
            for open_ in each.get("unprotectedRanges", [])
        ]
        self._merges = [area(each) for each in raw.get("merges", [])]
        self._bands = list(_bands(raw))
        filtered = raw.get("basicFilter", {}).get("range")
        self._filter = area(filtered) if filtered else None
        self._max_rows = max_rows
        rows, columns = worksheet.filled_rows + _ROOM_BELOW, worksheet.filled_columns + 2
        for chart in charts:
            rows = max(rows, chart.anchor[0] + 2 + int((chart.top + chart.height) / _DEFAULT_HEIGHT))
            columns = max(columns, chart.anchor[1] + 2 + int((chart.left + chart.width) / _DEFAULT_WIDTH))
        self._last_row = min(max_rows, worksheet.row_count, max(rows, _LEAST_ROWS))
        self._last_column = min(worksheet.column_count, max(columns, _LEAST_COLUMNS))
        self._offsets = self._column_offsets()
        self._charts: dict[At, list[Chart]] = {}
        for chart in charts:
            self._charts.setdefault(self._standing(chart.anchor), []).append(chart)

    def grid(self) -> Grid:
        """Everything to draw; hidden rows and columns are left out, as on the screen."""
        columns = [column for column in range(self._last_column) if self._sheet.width(column)]
        rows = [row for row in range(self._last_row) if self._sheet.height(row)]
        frozen = self._sheet.frozen_rows
        total = _NUMBERS_WIDTH + sum(self._sheet.width(column) for column in columns)
        return Grid(
            columns=tuple((column, self._column_css(column), self._sticky(column)) for column in columns),
            frozen=tuple(self._row(row, columns) for row in rows if row < frozen),
            rows=tuple(self._row(row, columns) for row in rows if row >= frozen),
            more=max(0, self._sheet.filled_rows - self._max_rows),
            css=declarations([("width", px(total))]),
        )

    def _standing(self, at: At) -> At:
        """The drawn cell that an object over this one is fastened to: hidden and covered ones are not there."""
        merge = self._merge_at(at)
        row, column = (merge.top, merge.left) if merge else at
        row, column = min(row, self._last_row - 1), min(column, self._last_column - 1)
        while row and not self._sheet.height(row):
            row -= 1
        while column and not self._sheet.width(column):
            column -= 1
        return row, column

    def _column_offsets(self) -> list[float]:
        offsets, at = [], _NUMBERS_WIDTH
        for column in range(self._last_column):
            offsets.append(at)
            at += self._sheet.width(column)
        return offsets

    def _column_css(self, column: int) -> str:
        return declarations([("width", px(self._sheet.width(column)))])

    def _sticky(self, column: int) -> str:
        return f"left: {px(self._offsets[column])}" if column < self._sheet.frozen_columns else ""

    def _row(self, row: int, columns: list[int]) -> GridRow:
        cells = [self._cell((row, column)) for column in columns if not self._covered((row, column))]
        return GridRow(
            number=row + 1, css=declarations([("height", px(self._sheet.height(row)))]), cells=tuple(cells)
        )

    def _merge_at(self, at: At) -> Area | None:
        return next((merge for merge in self._merges if at in merge), None)

    def _covered(self, at: At) -> bool:
        merge = self._merge_at(at)
        return merge is not None and at != (merge.top, merge.left)

    def _cell(self, at: At) -> GridCell:
        cell = self._sheet.cell(at)
        merge = self._merge_at(at)
        shown = shown_text(cell)
        conditional = matching_format(self._rules, *at, value_of(cell), shown) if self._rules else {}
        kind = "dropdown" if is_dropdown(cell) else "checkbox" if is_checkbox(cell) else "text"
        css = cell_css(cell, conditional, self._band_at(at))
        return GridCell(
            columns=self._span(merge, across=True),
            rows=self._span(merge, across=False),
            css="; ".join(part for part in (css, self._sticky(at[1])) if part),
            kind=kind,
            checked=value_of(cell) is True,
            flags=" ".join(self._flags(at, cell, shown)),
            title=_title(cell),
            parts=tuple(parts_of(cell)) if kind != "checkbox" else (),
            charts=tuple(self._charts.get(at, ())),
        )

    def _span(self, merge: Area | None, *, across: bool) -> int:
        if merge is None:
            return 1
        if across:
            drawn = range(merge.left, min(merge.right, self._last_column))
            return sum(self._sheet.width(column) > 0 for column in drawn) or 1
        return (
            sum(self._sheet.height(row) > 0 for row in range(merge.top, min(merge.bottom, self._last_row)))
            or 1
        )

    def _flags(self, at: At, cell: Json, shown: str) -> Iterator[str]:
        row, column = at
        if at in self._charts:
            yield "anchors"
        if cell.get("note"):
            yield "noted"
        if at in self._commented:
            yield "commented"
        if any(at in each for each in self._protected) and not any(at in each for each in self._unprotected):
            yield "protected"
        if column < self._sheet.frozen_columns:
            yield "frozen edge" if column == self._sheet.frozen_columns - 1 else "frozen"
        if self._filter and row == self._filter.top and at in self._filter:
            yield "filter"
        wrap = format_of(cell).get("wrapStrategy")
        if wrap == "WRAP":
            yield "wrap"
        elif wrap == "CLIP" or (shown and shown_text(self._sheet.cell((row, column + 1)))):
            yield "clip"

    def _band_at(self, at: At) -> str | None:
        for where, header, colors in self._bands:
            if at in where:
                if header and at[0] == where.top:
                    return header
                return colors[(at[0] - where.top - bool(header)) % 2]
        return None


def _title(cell: Json) -> str:
    allowed = choices(cell)
    parts = [str(cell.get("note", "")), " | ".join(allowed)]
    return "\n".join(part for part in parts if part)


def _bands(raw: Json) -> Iterator[tuple[Area, str | None, tuple[str | None, str | None]]]:
    """Row colours of banded ranges and tables: where, the header's colour, the two alternating ones."""
    sources = [(each.get("range"), each.get("rowProperties", {})) for each in raw.get("bandedRanges", [])]
    sources += [(each.get("range"), each.get("rowsProperties", {})) for each in raw.get("tables", [])]
    for where, colors in sources:
        if where is not None:
            first, second = sheets_color(colors, "firstBandColor"), sheets_color(colors, "secondBandColor")
            yield area(where), sheets_color(colors, "headerColor"), (first, second)
