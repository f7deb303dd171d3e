"""Requests about whole sheets and the spreadsheet itself."""

from __future__ import annotations

import copy
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pmdocs.emulator.problems import invalid, unimplemented

from . import masks
from .book import Book, Sheet
from .colors import with_styles
from .dimensions import delete_dimension, size_of
from .embedded import fresh_object_id
from .references import retitled
from .registry import request
from .state import new_sheet
from .writing import guard

Json = dict[str, Any]

_TITLE_LIMIT = 100


@request("updateSpreadsheetProperties")
def update_spreadsheet(book: Book, raw: Json) -> None:
    """Title (which is the file's name), locale, time zone and so on."""
    tree = masks.parse(raw.get("fields", ""))
    masks.check(tree, "SpreadsheetProperties")
    given = raw.get("properties", {})
    if masks.whole(tree):
        tree = {name: {} for name in given}
    if "title" in tree:
        if not given.get("title"):
            raise invalid("The spreadsheet title cannot be empty.")
        book.record["name"] = given["title"]
        del tree["title"]
    check_properties(given, tree)
    book.content["properties"] = masks.merge(book.content["properties"], with_styles(given), tree)


def check_properties(given: Json, tree: masks.Tree) -> None:
    """Refuse an unknown time zone or a locale that is none."""
    if "timeZone" in tree:
        try:
            ZoneInfo(given.get("timeZone", ""))
        except (ZoneInfoNotFoundError, ValueError):
            raise invalid(f"Invalid time zone: {given.get('timeZone', '')}") from None
    if "locale" in tree and not given.get("locale", "").replace("_", "").isalpha():
        raise invalid(f"Unsupported locale: {given.get('locale', '')}")


def properties_of(book: Book, sheet: Sheet) -> Json:
    """``SheetProperties`` as answered, in the order of the recordings."""
    raw = sheet.raw["properties"]
    answer = {"sheetId": raw["sheetId"], "title": raw["title"], "index": book.sheets.index(sheet)}
    return answer | {name: value for name, value in raw.items() if name not in answer}


@request("addSheet")
def add_sheet(book: Book, raw: Json) -> Json:
    """A new sheet at the end or at an index."""
    sheet = build_sheet(book, raw.get("properties", {}))
    insert_sheet(book, sheet, raw.get("properties", {}).get("index"))
    return {"properties": properties_of(book, sheet)}


def build_sheet(book: Book, given: Json) -> Sheet:
    """A sheet with the properties given and Google's defaults; not yet part of the book."""
    if given.get("sheetType", "GRID") not in {"GRID", "SHEET_TYPE_UNSPECIFIED"}:
        raise unimplemented(f"sheet type {given['sheetType']}")
    title = given.get("title") or _free_title(book, "Sheet", len(book.sheets) + 1)
    sheet = Sheet(new_sheet(_new_sheet_id(book, given.get("sheetId")), check_title(book, title)))
    properties = sheet.raw["properties"]
    properties["gridProperties"] |= _kept(given.get("gridProperties", {}))
    _check_grid(properties["gridProperties"])
    extras = with_styles({name: given[name] for name in given.keys() - {"gridProperties"}})
    for name in ("hidden", "tabColor", "tabColorStyle", "rightToLeft"):
        if extras.get(name):
            properties[name] = extras[name]
    return sheet


def _new_sheet_id(book: Book, wanted: int | None) -> int:
    if wanted is None:
        return book.fresh_id("sheet", (sheet.id for sheet in book.sheets))
    if wanted < 0:
        raise invalid(f"Invalid sheet ID: {wanted}. Sheet IDs must be non-negative.")
    if any(sheet.id == wanted for sheet in book.sheets):
        raise invalid(f"A sheet with the ID {wanted} already exists. Please enter another ID.")
    return wanted


def insert_sheet(book: Book, sheet: Sheet, index: int | None) -> None:
    """Put a new sheet among the others."""
    if index is not None and not 0 <= index <= len(book.sheets):
        raise invalid(f"Sheet index {index} is out of bounds.")
    book.sheets.insert(len(book.sheets) if index is None else index, sheet)
    book.check_size()


def check_title(book: Book, title: str, *, own: Sheet | None = None) -> str:
    """Refuse an empty, overlong or taken title."""
    if not title:
        raise invalid("The sheet name cannot be empty.")
    if len(title) > _TITLE_LIMIT:
        raise invalid(f"The sheet name cannot be greater than {_TITLE_LIMIT} characters.")
    if book.titled(title) not in {None, own}:
        raise invalid(f'A sheet with the name "{title}" already exists. Please enter another name.')
    return title


def _free_title(book: Book, stem: str, number: int) -> str:
    while book.titled(f"{stem}{number}") is not None:
        number += 1
    return f"{stem}{number}"


def copy_title(book: Book, title: str) -> str:
    """``Copy of Plan``, then ``Copy of Plan 1``."""
    stem = f"Copy of {title}"
    return stem if book.titled(stem) is None else _free_title(book, stem + " ", 1)


def _kept(properties: Json) -> Json:
    return {name: value for name, value in properties.items() if value not in (0, False)}


def _check_grid(grid: Json) -> None:
    for size, frozen, noun in (
        ("rowCount", "frozenRowCount", "row"),
        ("columnCount", "frozenColumnCount", "column"),
    ):
        if grid[size] < 1:
            raise invalid(f"{size} must be greater than 0.")
        if grid.get(frozen, 0) >= grid[size] and grid.get(frozen, 0):
            raise invalid(f"You can't freeze all visible {noun}s on the sheet.")
        if grid.get(frozen, 0) < 0:
            raise invalid(f"{frozen} must not be negative.")


@request("deleteSheet")
def delete_sheet(book: Book, raw: Json) -> None:
    """Remove a sheet and the named ranges on it."""
    sheet = book.sheet(raw.get("sheetId", 0))
    rest = [other for other in book.sheets if other is not sheet]
    if not rest:
        raise invalid("You can't remove all the sheets in a document.")
    if all(other.hidden for other in rest):
        raise invalid("You can't remove all the visible sheets in a document.")
    guard(book, sheet, sheet.whole)
    book.sheets.remove(sheet)
    named = book.content["namedRanges"]
    book.content["namedRanges"] = [item for item in named if item["range"].get("sheetId", 0) != sheet.id]


@request("duplicateSheet")
def duplicate_sheet(book: Book, raw: Json) -> Json:
    """A copy of a sheet within its spreadsheet, with new ids for what has ids."""
    source = book.sheet(raw.get("sourceSheetId", 0))
    title = raw.get("newSheetName") or copy_title(book, source.title)
    sheet = clone(source, _new_sheet_id(book, raw.get("newSheetId")), check_title(book, title))
    insert_sheet(book, sheet, raw.get("insertSheetIndex", 0))
    _renew_ids(book, sheet)
    return {"properties": properties_of(book, sheet)}


def clone(source: Sheet, sheet_id: int, title: str) -> Sheet:
    """A sheet's copy under another id; everything that names the sheet's id follows."""
    source.raw["blocks"] = source.grid.dump()
    raw = _with_sheet_id(copy.deepcopy(source.raw), source.id, sheet_id)
    for item in (*raw["charts"], *raw["slicers"]):
        anchor = item["position"]["overlayPosition"]["anchorCell"]
        anchor.pop("sheetId", None)
        anchor |= {"sheetId": sheet_id} if sheet_id else {}
    # Metadata stays with the place it was put on; a copy is another place.
    raw["developerMetadata"] = []
    raw["commentAnchors"] = []
    raw["properties"] |= {"sheetId": sheet_id, "title": title}
    return Sheet(raw)


def placed(value: Json, sheet_id: int) -> Json:
    """What a new sheet was sent with, its ranges on that sheet where they name none."""
    moved: Json = _with_sheet_id(value, 0, sheet_id)
    overlay = moved.get("position", {}).get("overlayPosition")
    if overlay is not None:
        overlay["anchorCell"] = {"sheetId": sheet_id} | overlay.get("anchorCell", {})
    if moved.get("location", {}).keys() == {"locationType"}:
        moved["location"] = {"sheetId": sheet_id}
    return moved


def _with_sheet_id(value: Any, old: int, sheet_id: int) -> Any:
    """Ranges on the sheet ``old`` inside ``value``, moved to another sheet."""
    if isinstance(value, list):
        return [_with_sheet_id(item, old, sheet_id) for item in value]
    if not isinstance(value, dict):
        return value
    result = {name: _with_sheet_id(item, old, sheet_id) for name, item in value.items()}
    marks = {"startRowIndex", "startColumnIndex", "endRowIndex", "endColumnIndex", "dimension"}
    if (marks & value.keys() or value.keys() == {"sheetId"}) and value.get("sheetId", 0) == old:
        result.pop("sheetId", None)
        return ({"sheetId": sheet_id} if sheet_id else {}) | result
    return result


def _renew_ids(book: Book, sheet: Sheet) -> None:
    for protected in sheet.raw["protectedRanges"]:
        protected["protectedRangeId"] = book.fresh_id("protected range", iter(()))
        # The name stays with the sheet it was made for.
        protected.pop("namedRangeId", None)
    for chart in sheet.raw["charts"]:
        chart["chartId"] = fresh_object_id(book)
    for slicer in sheet.raw["slicers"]:
        slicer["slicerId"] = fresh_object_id(book)
    for view in sheet.raw["filterViews"]:
        view["filterViewId"] = book.fresh_id("filter view", iter(()))
    for banded in sheet.raw["bandedRanges"]:
        banded["bandedRangeId"] = book.fresh_id("banded range", iter(()))
    for number, table in enumerate(sheet.raw["tables"], 1):
        table["tableId"] = book.call.store.token("table", length=12, alphabet="lower")
        table["name"] += f"_{number}"


@request("updateSheetProperties")
def update_sheet(book: Book, raw: Json) -> None:
    """Title, place, size, frozen rows, hiding, colour."""
    given = with_styles(raw.get("properties", {}))
    tree = masks.parse(raw.get("fields", ""))
    masks.check(tree, "SheetProperties")
    sheet = book.sheet(given.get("sheetId", 0))
    if masks.whole(tree):
        tree = {name: {} for name in given}
    if "title" in tree:
        _retitle(book, sheet, given.get("title", ""))
    if "gridProperties" in tree:
        _update_grid(book, sheet, given.get("gridProperties", {}), tree["gridProperties"])
    if {"tabColor", "tabColorStyle"} & tree.keys():
        tree |= {"tabColor": {}, "tabColorStyle": {}}
    simple: masks.Tree = {
        name: {} for name in ("hidden", "tabColor", "tabColorStyle", "rightToLeft") if name in tree
    }
    changed = masks.merge(sheet.raw["properties"], given, simple) if simple else sheet.raw["properties"]
    sheet.raw["properties"] = {name: value for name, value in changed.items() if value is not False}
    if all(other.hidden for other in book.sheets):
        raise invalid("You can't hide all the sheets in a document.")
    if "index" in tree:
        _move_sheet(book, sheet, given.get("index", len(book.sheets)))


def _retitle(book: Book, sheet: Sheet, title: str) -> None:
    old = sheet.title
    sheet.raw["properties"]["title"] = check_title(book, title, own=sheet)
    for other in book.sheets:
        other.grid.map_formulas(lambda formula: retitled(formula, old, title))


def _move_sheet(book: Book, sheet: Sheet, index: int) -> None:
    """Indices count before the move (discovery schema, SheetProperties.index)."""
    if not 0 <= index <= len(book.sheets):
        raise invalid(f"Sheet index {index} is out of bounds.")
    now = book.sheets.index(sheet)
    if index in {now, now + 1}:
        return
    book.sheets.remove(sheet)
    book.sheets.insert(index if index < now else index - 1, sheet)


def _update_grid(book: Book, sheet: Sheet, given: Json, tree: masks.Tree) -> None:
    old = sheet.raw["properties"]["gridProperties"]
    changed = _kept(masks.merge(old, given, tree or {"*": {}}))
    changed = {"rowCount": old["rowCount"], "columnCount": old["columnCount"]} | changed
    _check_grid(changed)
    for dimension, name in (("ROWS", "rowCount"), ("COLUMNS", "columnCount")):
        size, now = changed[name], size_of(sheet, dimension)
        if size < now:
            delete_dimension(book, sheet, dimension, size, now)
    sheet.raw["properties"]["gridProperties"] = changed
    book.check_size()
