"""``spreadsheets.get``: a spreadsheet as JSON, with the cells of the ranges asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pmdocs.emulator.methods import Call, method
from pmdocs.emulator.problems import Problem, invalid

from . import masks
from .book import Area, Book, Sheet, bounds_of, open_book
from .calc import Failure, Result
from .comments import INCLUDED, anchors_json, comments_wanted, threads_json
from .filters import hidden_rows
from .grid import Cell, formula_of, has_data, part_of
from .highlights import Highlights
from .metadata import of_dimension, of_sheet
from .ranges import shown_protected
from .sheet_requests import properties_of
from .shown import Display
from .state import LISTS

Json = dict[str, Any]

_ROW_PIXELS, _COLUMN_PIXELS = 21, 100
"""Sizes of untouched rows and columns (recorded answers)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which sheets and cells to answer: A1 ranges (none: everything), and whether cells and
    comments at all."""

    ranges: Sequence[str] = ()
    grid: bool = False
    comments: bool = False
    looks: bool = True
    """Whether conditional formats are computed for ``effectiveFormat``."""


@method("sheets.spreadsheets.get", writes=False)
def get(call: Call) -> Json:
    """A spreadsheet. A field mask, not includeGridData, then says whether cells come (discovery schema)."""
    book = open_book(call, need="reader")
    grid = bool(call.params.get("includeGridData"))
    fields = call.params.get("fields")
    if fields:
        grid = asks_for(fields, "sheets", "data")
    wanted = Wanted(
        ranges=call.params.get("ranges", []),
        grid=grid,
        comments=comments_wanted(book, call.params),
        looks=asks_for(fields, *LOOKS),
    )
    return spreadsheet(book, wanted)


LOOKS = ("sheets", "data", "rowData", "values", "effectiveFormat")
"""Where the formats in effect stand in a spreadsheet."""


def asks_for(fields: str | None, *path: str) -> bool:
    """Whether a ``fields`` parameter selects anything at a path; none selects everything."""
    try:
        return not fields or masks.selects(masks.parse(fields), *path)
    except Problem:
        return True


def spreadsheet(book: Book, wanted: Wanted) -> Json:
    """A ``Spreadsheet``: only the sheets that the ranges are on, when there are ranges."""
    properties = {"title": book.record["name"]} | book.content["properties"]
    areas = _areas(book, wanted.ranges)
    display = Display(book)
    sheets = []
    for sheet in book.sheets:
        if wanted.ranges and sheet.id not in areas:
            continue
        shown = _sheet(book, sheet, comments=wanted.comments)
        if wanted.grid:
            places = areas.get(sheet.id, [sheet.whole])
            shown["data"] = [_grid_data(book, display, sheet, area, looks=wanted.looks) for area in places]
        sheets.append(shown)
    answer: Json = {"spreadsheetId": book.id, "properties": properties, "sheets": sheets}
    named = [item for item in book.content["namedRanges"] if _meets(book, item, wanted, areas)]
    if named:
        answer["namedRanges"] = named
    if wanted.comments:
        answer["commentsViewMode"] = INCLUDED
        if threads := threads_json(book):
            answer["comments"] = threads
    if book.content["developerMetadata"]:
        answer["developerMetadata"] = book.content["developerMetadata"]
    answer["spreadsheetUrl"] = f"https://docs.google.com/spreadsheets/d/{book.id}/edit"
    return answer


def _areas(book: Book, ranges: Sequence[str]) -> dict[int, list[Area]]:
    areas: dict[int, list[Area]] = {}
    for text in ranges:
        sheet, bounds = book.resolve(text)
        if (bounds.top or 0) >= sheet.rows or (bounds.left or 0) >= sheet.columns:
            raise invalid(sheet.outside(bounds))
        areas.setdefault(sheet.id, []).append(sheet.clip(bounds))
    return areas


def _meets(book: Book, named: Json, wanted: Wanted, areas: dict[int, list[Area]]) -> bool:
    """Whether a named range touches what was asked for."""
    if not wanted.ranges:
        return True
    sheet_id = named["range"].get("sheetId", 0)
    where = book.sheet(sheet_id).clip(bounds_of(named["range"]))
    return any(area.overlap(where) for area in areas.get(sheet_id, []))


def _sheet(book: Book, sheet: Sheet, *, comments: bool) -> Json:
    shown: Json = {"properties": properties_of(book, sheet)}
    for name in LISTS:
        found = of_sheet(sheet) if name == "developerMetadata" else sheet.raw[name]
        if name == "commentAnchors":
            found = anchors_json(book, sheet) if comments else []
        if found:
            shown[name] = found
    if "protectedRanges" in shown:
        shown["protectedRanges"] = [shown_protected(book, item) for item in shown["protectedRanges"]]
    if "basicFilter" in sheet.raw:
        shown["basicFilter"] = sheet.raw["basicFilter"]
    return shown


# Cells


def _grid_data(book: Book, display: Display, sheet: Sheet, area: Area, *, looks: bool) -> Json:
    """A ``GridData``; a start of 0 and rows without anything at the end are left out."""
    data: Json = {}
    if area.top:
        data["startRow"] = area.top
    if area.left:
        data["startColumn"] = area.left
    rows = []
    highlights = Highlights(display, sheet if looks else None)
    for index, cells in sheet.grid.rows(area.top, area.bottom):
        part = enumerate(cells[area.left : area.right], area.left)
        values = [cell_data(book, display, highlights, sheet, (index, column), cell) for column, cell in part]
        rows.append({"values": values} if values else {})
    while rows and not rows[-1]:
        rows.pop()
    if rows:
        data["rowData"] = rows
    hidden = hidden_rows(book, display, sheet)
    tied = {dimension: of_dimension(sheet, dimension) for dimension in ("ROWS", "COLUMNS")}
    data["rowMetadata"] = [
        _dimension(sheet.raw["rows"], index, _ROW_PIXELS, tied["ROWS"], filtered=index in hidden)
        for index in range(area.top, area.bottom)
    ]
    data["columnMetadata"] = [
        _dimension(sheet.raw["columns"], index, _COLUMN_PIXELS, tied["COLUMNS"])
        for index in range(area.left, area.right)
    ]
    return data


def _dimension(
    entries: Json, index: int, pixels: int, tied: dict[int, list[Json]], *, filtered: bool = False
) -> Json:
    hidden = {"hiddenByFilter": True} if filtered else {}
    own: Json = entries.get(str(index), {})
    metadata = {"developerMetadata": tied[index]} if index in tied else {}
    return {"pixelSize": pixels} | own | hidden | metadata


def cell_data(
    book: Book, display: Display, highlights: Highlights, sheet: Sheet, place: tuple[int, int], cell: Cell
) -> Json:
    """A ``CellData`` with what Google answers for a cell; ``{}`` for an empty one."""
    if cell is None:
        return {}
    entered_format = book.format_of(cell)
    shown: Json = {}
    value: Result = None
    link = entered_format.get("textFormat", {}).get("link", {}).get("uri")
    number_format = display.number_format(sheet, *place, cell)
    if has_data(cell):
        outcome = display.outcome(sheet, *place, cell)
        value, link = outcome.value, outcome.link or link
        formula = formula_of(cell)
        shown["userEnteredValue"] = _extended(value) if formula is None else {"formulaValue": formula}
        if value is not None:
            shown["effectiveValue"] = _extended(value)
            shown["formattedValue"] = display.text_of(value, number_format)
    if entered_format:
        shown["userEnteredFormat"] = entered_format
    if has_data(cell) or entered_format:
        look = highlights.format_of(*place, cell)
        shown["effectiveFormat"] = _effective(book, entered_format, look, value, number_format, link)
    if link:
        shown["hyperlink"] = link
    for key, name in (("n", "note"), ("r", "textFormatRuns")):
        if part_of(cell, key) is not None:
            shown[name] = part_of(cell, key)
    rule = book.validation_of(cell)
    if rule is not None:
        shown["dataValidation"] = rule
    return shown


def _extended(value: Result) -> Json:
    if isinstance(value, Failure):
        return {"errorValue": {"type": value.kind, "message": value.message}}
    if isinstance(value, bool):
        return {"boolValue": value}
    return {"stringValue": value} if isinstance(value, str) else {"numberValue": value}


def _effective(
    book: Book, entered: Json, highlight: Json, value: Result, number_format: Any, link: str | None
) -> Json:
    """The format in effect: the default, the entered one over it, a conditional one, an alignment by kind."""
    default = book.content["properties"]["defaultFormat"]
    text = default["textFormat"] | {"fontFamily": "Arial"} | entered.get("textFormat", {})
    text |= highlight.get("textFormat", {})
    shown: Json = default | {"hyperlinkDisplayType": "LINKED" if link else "PLAIN_TEXT"} | entered | highlight
    shown["textFormat"] = text
    if value is not None:
        shown.setdefault("horizontalAlignment", _alignment(value))
    if number_format:
        shown["numberFormat"] = dict(number_format)
    return shown


def _alignment(value: Result) -> str:
    if isinstance(value, (bool, Failure)):
        return "CENTER"
    return "LEFT" if isinstance(value, str) else "RIGHT"
