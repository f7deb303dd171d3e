"""``spreadsheets.create`` and ``spreadsheets.sheets.copyTo``."""

from __future__ import annotations

from typing import Any

from pmdocs.emulator.methods import Call, method
from pmdocs.emulator.problems import unimplemented
from pmdocs.emulator.store import SPREADSHEET

from . import masks
from .book import Book, Sheet, load, open_book
from .celldata import CellEdit, cell_mask, check_cell
from .colors import with_styles
from .grid import Cell, part_of, with_parts
from .metadata import build
from .read import Wanted, spreadsheet
from .registry import REQUESTS
from .sheet_requests import (
    build_sheet,
    check_properties,
    check_title,
    clone,
    copy_title,
    insert_sheet,
    placed,
    properties_of,
)
from .state import new_content

Json = dict[str, Any]


@method("sheets.spreadsheets.create")
def create(call: Call) -> Json:
    """A new spreadsheet in the caller's My Drive, with the sheets and cells of the body."""
    from pmdocs.emulator.drive.files import create_record

    given = call.body.get("properties", {})
    if call.body.get("dataSources"):
        raise unimplemented("spreadsheets.create with dataSources")
    title = given.get("title") or "Untitled spreadsheet"
    record = create_record(call, name=title, mime_type=SPREADSHEET, parents=None)
    book = Book(call, record, new_content(call.store))
    tree: masks.Tree = {name: {} for name in given if name != "title"}
    if tree:
        check_properties(given, tree)
        book.content["properties"] = masks.merge(book.content["properties"], with_styles(given), tree)
    if call.body.get("sheets"):
        book.sheets.clear()
    added = [(_add(book, raw), raw) for raw in call.body.get("sheets", [])]
    for named in call.body.get("namedRanges", []):
        REQUESTS["addNamedRange"](book, {"namedRange": named})
    # Charts and filters may speak of any sheet and name: they come when all of these are there.
    for sheet, raw in added:
        _add_parts(book, sheet, raw)
    for entry in call.body.get("developerMetadata", []):
        build(book, entry | {"location": entry.get("location") or {"spreadsheet": True}})
    book.save()
    return spreadsheet(book, Wanted())


_ADDED = {
    "conditionalFormats": ("addConditionalFormatRule", "rule"),
    "protectedRanges": ("addProtectedRange", "protectedRange"),
    "bandedRanges": ("addBanding", "bandedRange"),
    "tables": ("addTable", "table"),
    "filterViews": ("addFilterView", "filter"),
    "basicFilter": ("setBasicFilter", "filter"),
    "charts": ("addChart", "chart"),
    "slicers": ("addSlicer", "slicer"),
    "developerMetadata": ("createDeveloperMetadata", "developerMetadata"),
}
"""Members of a sheet in ``spreadsheets.create``, and the request that makes the same."""


def _add(book: Book, raw: Json) -> Sheet:
    """A sheet with its cells and merges."""
    lacking = sorted(
        raw.keys() - {"properties", "data", "merges", "rowGroups", "columnGroups"} - _ADDED.keys()
    )
    if lacking:
        raise unimplemented(f"spreadsheets.create with sheets.{lacking[0]}")
    sheet = build_sheet(book, raw.get("properties", {}))
    insert_sheet(book, sheet, None)
    for data in raw.get("data", []):
        _fill(book, sheet, data)
    for merged in raw.get("merges", []):
        REQUESTS["mergeCells"](book, {"range": merged | {"sheetId": sheet.id}, "mergeType": "MERGE_ALL"})
    return sheet


def _add_parts(book: Book, sheet: Sheet, raw: Json) -> None:
    for name in ("rowGroups", "columnGroups"):
        for group in raw.get(name, []):
            REQUESTS["addDimensionGroup"](book, {"range": placed(group["range"], sheet.id)})
    for name, (kind, member) in _ADDED.items():
        given = raw.get(name, [])
        for item in given if isinstance(given, list) else [given]:
            REQUESTS[kind](book, {member: placed(item, sheet.id)})


def _fill(book: Book, sheet: Sheet, data: Json) -> None:
    tree = cell_mask("*")
    top, left = data.get("startRow", 0), data.get("startColumn", 0)
    for row, cells in enumerate(data.get("rowData", []), top):
        for column, cell in enumerate(cells.get("values", []), left):
            check_cell(cell)
            if cell:
                sheet.grid.put(row, column, CellEdit(book, cell, tree).applied(sheet, row, column))
            sheet.resize(rows=max(sheet.rows, row + 1), columns=max(sheet.columns, column + 1))
    for name, entries in (("rowMetadata", "rows"), ("columnMetadata", "columns")):
        start = top if entries == "rows" else left
        for index, properties in enumerate(data.get(name, []), start):
            if properties:
                sheet.raw[entries][str(index)] = properties


@method("sheets.spreadsheets.sheets.copyTo")
def copy_to(call: Call) -> Json:
    """Copy one sheet into another spreadsheet, under the title ``Copy of …``."""
    source = open_book(call, need="reader")
    sheet = source.sheet(call.params["sheetId"])
    target_id = call.body.get("destinationSpreadsheetId", "")
    target = load(call, target_id, need="writer")
    sheet_id = target.fresh_id("sheet", (other.id for other in target.sheets))
    copied = clone(sheet, sheet_id, check_title(target, copy_title(target, sheet.title)))
    copied.raw["protectedRanges"] = []
    copied.raw["properties"].pop("hidden", None)
    _adopt(source, target, copied)
    insert_sheet(target, copied, None)
    target.save()
    return properties_of(target, copied)


def _adopt(source: Book, target: Book, sheet: Sheet) -> None:
    """Formats and validations of the copied cells in the numbering of their new spreadsheet."""

    def renumbered(cell: Cell) -> Cell:
        if part_of(cell, "s") is None and part_of(cell, "d") is None:
            return cell
        rule = source.validation_of(cell)
        return with_parts(
            cell,
            s=target.format_index(source.format_of(cell)),
            d=None if rule is None else target.validation_index(rule),
        )

    sheet.grid.map_rows(lambda row: [renumbered(cell) for cell in row])
