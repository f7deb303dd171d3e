"""Rows and columns as such: insert, delete, move, append, sizes, groups."""

from __future__ import annotations

from typing import Any

from pmdocs.emulator.problems import invalid, unimplemented

from . import masks
from .book import Area, Book, Sheet
from .grid import Cell, Row, part_of, with_parts
from .registry import request
from .shifts import GROUPS, METADATA, deleting, inserting, moving, shift_sheet
from .shown import Display
from .writing import guard

Json = dict[str, Any]

_NOUNS = {"ROWS": "row", "COLUMNS": "column"}
_FROZEN = {"ROWS": "frozenRowCount", "COLUMNS": "frozenColumnCount"}


def size_of(sheet: Sheet, dimension: str) -> int:
    """Rows or columns of a sheet."""
    return sheet.rows if dimension == "ROWS" else sheet.columns


def _resize(sheet: Sheet, dimension: str, size: int) -> None:
    if dimension == "ROWS":
        sheet.resize(rows=size)
    else:
        sheet.resize(columns=size)


def _span(book: Book, raw: Json) -> tuple[Sheet, str, int, int]:
    """A ``DimensionRange``; open sides end at the sheet's edges."""
    sheet = book.sheet(raw.get("sheetId", 0))
    dimension = raw.get("dimension", "DIMENSION_UNSPECIFIED")
    if dimension not in METADATA:
        raise invalid("No dimension specified.")
    start = raw.get("startIndex", 0)
    end = raw.get("endIndex", size_of(sheet, dimension))
    if start < 0 or end < 0:
        raise invalid(f"{'startIndex' if start < 0 else 'endIndex'} cannot be negative.")
    return sheet, dimension, start, end


def _strip(sheet: Sheet, dimension: str, start: int, end: int) -> Area:
    if dimension == "ROWS":
        return Area(start, end, 0, sheet.columns)
    return Area(0, sheet.rows, start, end)


# Insert, delete, move


@request("insertDimension")
def insert(book: Book, raw: Json) -> None:
    """Put empty rows or columns before an index."""
    sheet, dimension, start, end = _span(book, raw.get("range", {}))
    before = bool(raw.get("inheritFromBefore"))
    size = size_of(sheet, dimension)
    if end <= start:
        raise invalid(f"range.endIndex[{end}] must be greater than range.startIndex[{start}].")
    if before and start == 0:
        raise invalid("inheritFromBefore cannot be true if inserting at index 0.")
    if start > size or (start == size and not before):
        raise invalid(
            f"range.startIndex[{start}] must be less than the grid size[{size}] "
            "if inheritFromBefore is false."
        )
    insert_dimension(book, sheet, dimension, start, end - start, inherit_before=before)


def insert_dimension(
    book: Book, sheet: Sheet, dimension: str, at: int, count: int, *, inherit_before: bool
) -> None:
    """Insert ``count`` rows or columns before ``at``; they take format and validation of their neighbour."""
    model = at - 1 if inherit_before else at
    if dimension == "ROWS":
        cells = [_blank(cell) for cell in sheet.grid.row(model)]
        sheet.grid.insert_rows(at, [cells[:] if any(cells) else [] for _ in range(count)])
    else:
        sheet.grid.map_rows(lambda row: _widened(row, at, count, model))
    properties = sheet.raw[METADATA[dimension]].get(str(model), {})
    shift_sheet(book, sheet, dimension, inserting(at, count))
    inherited = {name: value for name, value in properties.items() if name == "pixelSize"}
    if inherited:
        sheet.raw[METADATA[dimension]] |= {str(at + offset): dict(inherited) for offset in range(count)}
    _resize(sheet, dimension, size_of(sheet, dimension) + count)
    frozen = sheet.raw["properties"]["gridProperties"].get(_FROZEN[dimension], 0)
    if at < frozen:
        sheet.raw["properties"]["gridProperties"][_FROZEN[dimension]] = frozen + count
    book.check_size()


def _blank(cell: Cell) -> Cell:
    """An empty cell with the format and validation of another."""
    return with_parts(None, s=part_of(cell, "s"), d=part_of(cell, "d"))


def _widened(row: Row, at: int, count: int, model: int) -> Row:
    if len(row) < at and len(row) <= model:
        return row
    blank = _blank(row[model]) if model < len(row) else None
    padded = row + [None] * (at - len(row))
    return padded[:at] + [blank] * count + padded[at:]


@request("deleteDimension")
def delete(book: Book, raw: Json) -> None:
    """Remove rows or columns with everything in them."""
    sheet, dimension, start, end = _span(book, raw.get("range", {}))
    noun, size = _NOUNS[dimension], size_of(sheet, dimension)
    if start >= size or end > size:
        missing = max(start, size)
        raise invalid(
            f"Cannot delete a {noun} that doesn't exist. Tried to delete {noun} index {missing} but there "
            f"are only {size} {noun}s."
        )
    if end <= start:
        raise invalid(f"range.endIndex[{end}] must be greater than range.startIndex[{start}].")
    frozen = sheet.raw["properties"]["gridProperties"].get(_FROZEN[dimension], 0)
    if start == 0 and end == size:
        raise invalid(f"You can't delete all the {noun}s on the sheet.")
    if start <= frozen and end == size:
        raise invalid(f"Sorry, it is not possible to delete all non-frozen {noun}s.")
    guard(book, sheet, _strip(sheet, dimension, start, end))
    delete_dimension(book, sheet, dimension, start, end)


def delete_dimension(book: Book, sheet: Sheet, dimension: str, start: int, end: int) -> None:
    """Take out rows or columns; what pointed only into them is gone."""
    if dimension == "ROWS":
        sheet.grid.delete_rows(start, end)
    else:
        sheet.grid.map_rows(lambda row: row[:start] + row[end:])
    shift_sheet(book, sheet, dimension, deleting(start, end))
    _resize(sheet, dimension, size_of(sheet, dimension) - (end - start))
    grid = sheet.raw["properties"]["gridProperties"]
    frozen = grid.get(_FROZEN[dimension], 0)
    left = frozen - max(0, min(frozen, end) - start)
    if left != frozen:
        grid[_FROZEN[dimension]] = left
        if not left:
            del grid[_FROZEN[dimension]]


@request("moveDimension")
def move(book: Book, raw: Json) -> None:
    """Put rows or columns before another index (counted before they are taken out)."""
    sheet, dimension, start, end = _span(book, raw.get("source", {}))
    target = raw.get("destinationIndex", 0)
    if not 0 <= target <= size_of(sheet, dimension) or end > size_of(sheet, dimension):
        raise invalid(f"destinationIndex[{target}] is outside the grid.")
    if start < target < end:
        raise invalid("destinationIndex must not lie inside the source.")
    if target in {start, end}:
        return
    guard(book, sheet, _strip(sheet, dimension, start, end))
    landing = target if target < start else target - (end - start)
    if dimension == "ROWS":
        rows = [sheet.grid.row(index) for index in range(start, end)]
        sheet.grid.delete_rows(start, end)
        sheet.grid.insert_rows(landing, rows)
    else:
        sheet.grid.map_rows(lambda row: _rearranged(row, start, end, landing))
    shift_sheet(book, sheet, dimension, moving(start, end, target))


def _rearranged(row: Row, start: int, end: int, landing: int) -> Row:
    padded = row + [None] * max(0, max(end, landing + end - start) - len(row))
    taken, rest = padded[start:end], padded[:start] + padded[end:]
    return rest[:landing] + taken + rest[landing:]


@request("appendDimension")
def append(book: Book, raw: Json) -> None:
    """Add rows or columns at the end."""
    sheet, dimension, _, _ = _span(
        book, {"sheetId": raw.get("sheetId", 0), "dimension": raw.get("dimension")}
    )
    length = raw.get("length", 0)
    if length <= 0:
        raise invalid("length must be greater than 0.")
    _resize(sheet, dimension, size_of(sheet, dimension) + length)
    book.check_size()


# Properties


@request("updateDimensionProperties")
def update_properties(book: Book, raw: Json) -> None:
    """Sizes and hiding."""
    if "dataSourceSheetRange" in raw:
        raise unimplemented("updateDimensionProperties with dataSourceSheetRange")
    sheet, dimension, start, end = _span(book, raw.get("range", {}))
    tree = masks.parse(raw.get("fields", ""))
    masks.check(tree, "DimensionProperties")
    if "developerMetadata" in tree:
        raise unimplemented("updateDimensionProperties with developerMetadata")
    if masks.whole(tree):
        tree = {"pixelSize": {}, "hiddenByUser": {}}
    entries = sheet.raw[METADATA[dimension]]
    for index in range(start, min(end, size_of(sheet, dimension))):
        changed = masks.merge(entries.get(str(index), {}), raw.get("properties", {}), tree)
        _store(entries, index, changed)


def _store(entries: Json, index: int, properties: Json) -> None:
    kept = {name: value for name, value in properties.items() if value is not False}
    if kept:
        entries[str(index)] = kept
    else:
        entries.pop(str(index), None)


_FONT_PIXELS, _CELL_PADDING = 13, 7
"""Size of the default font and what a fitted column adds to its text (from one recorded width)."""


def text_width(text: str) -> int:
    """Pixels a text takes, about: Google measures glyphs, this knows a few classes of letters."""
    return round(sum(_advance(letter) for letter in text) * _FONT_PIXELS)


def _advance(letter: str) -> float:
    if letter in "il.,;:'|!()[] fjtrI":
        return 0.27
    if ord(letter) > 0x2E80:
        return 1.0
    return 0.65234375 if letter.isupper() else 0.55


@request("autoResizeDimensions")
def auto_resize(book: Book, raw: Json) -> None:
    """Fit columns to their longest text. Row heights go back to the usual one: wrapping is not measured."""
    if "dataSourceSheetDimensions" in raw:
        raise unimplemented("autoResizeDimensions with dataSourceSheetDimensions")
    sheet, dimension, start, end = _span(book, raw.get("dimensions", {}))
    entries = sheet.raw[METADATA[dimension]]
    display = Display(book)
    widths: dict[int, int] = {}
    if dimension == "COLUMNS":
        for index, cells in sheet.grid.rows():
            for column in range(start, min(end, len(cells))):
                text = display.text(sheet, index, column, cells[column])
                longest = max((text_width(line) for line in text.split("\n")), default=0)
                widths[column] = max(widths.get(column, 0), longest)
    for index in range(start, min(end, size_of(sheet, dimension))):
        properties = {
            name: value for name, value in entries.get(str(index), {}).items() if name != "pixelSize"
        }
        if widths.get(index):
            properties["pixelSize"] = max(21, widths[index] + _CELL_PADDING)
        _store(entries, index, properties)


# Groups


@request("addDimensionGroup")
def add_group(book: Book, raw: Json) -> Json:
    """Group rows or columns; the answer lists all groups of that dimension."""
    sheet, dimension, start, end = _span(book, raw.get("range", {}))
    depths = _depths(sheet, dimension)
    for index in range(start, end):
        depths[index] = depths.get(index, 0) + 1
    groups = _set_groups(sheet, dimension, depths)
    return {"dimensionGroups": groups} if groups else {}


@request("deleteDimensionGroup")
def delete_group(book: Book, raw: Json) -> Json:
    """Take one level of grouping off a range; the answer lists the groups left."""
    sheet, dimension, start, end = _span(book, raw.get("range", {}))
    depths = _depths(sheet, dimension)
    if not any(depths.get(index) for index in range(start, end)):
        raise invalid("No group exists over the given range.")
    for index in range(start, end):
        depths[index] = max(0, depths.get(index, 0) - 1)
    groups = _set_groups(sheet, dimension, depths)
    return {"dimensionGroups": groups} if groups else {}


@request("updateDimensionGroup")
def update_group(book: Book, raw: Json) -> None:
    """Fold or unfold a group: folding hides its rows or columns, unfolding shows them."""
    given = raw.get("dimensionGroup", {})
    tree = masks.parse(raw.get("fields", ""))
    masks.check(tree, "DimensionGroup")
    sheet, dimension, start, end = _span(book, given.get("range", {}))
    groups = sheet.raw[GROUPS[dimension]]
    wanted = {"startIndex": start, "endIndex": end}, given.get("depth", 0)
    places = [at for at, group in enumerate(groups) if wanted == (_ends(group["range"]), group["depth"])]
    if not places:
        raise invalid("No group exists over the given range and depth.")
    if "collapsed" not in tree and not masks.whole(tree):
        return
    folded = bool(given.get("collapsed"))
    kept = {name: value for name, value in groups[places[0]].items() if name != "collapsed"}
    groups[places[0]] = kept | ({"collapsed": True} if folded else {})
    entries = sheet.raw[METADATA[dimension]]
    for index in range(start, end):
        properties = {
            name: value for name, value in entries.get(str(index), {}).items() if name != "hiddenByUser"
        }
        _store(entries, index, properties | ({"hiddenByUser": True} if folded else {}))


def _ends(place: Json) -> Json:
    return {"startIndex": place["startIndex"], "endIndex": place["endIndex"]}


def _depths(sheet: Sheet, dimension: str) -> dict[int, int]:
    depths: dict[int, int] = {}
    for group in sheet.raw[GROUPS[dimension]]:
        for index in range(group["range"]["startIndex"], group["range"]["endIndex"]):
            depths[index] = max(depths.get(index, 0), group["depth"])
    return depths


def _set_groups(sheet: Sheet, dimension: str, depths: dict[int, int]) -> list[Json]:
    """Groups from the depth of each index: one per unbroken stretch and level."""
    groups: list[Json] = []
    for level in range(1, max(depths.values(), default=0) + 1):
        indices = sorted(index for index, depth in depths.items() if depth >= level)
        groups.extend(_group(sheet, dimension, start, end, level) for start, end in _stretches(indices))
    sheet.raw[GROUPS[dimension]] = groups
    if groups:
        # Appears with the first group and stays (recorded answers).
        control = "rowGroupControlAfter" if dimension == "ROWS" else "columnGroupControlAfter"
        sheet.raw["properties"]["gridProperties"][control] = True
    return groups


def _group(sheet: Sheet, dimension: str, start: int, end: int, level: int) -> Json:
    span: Json = {"sheetId": sheet.id} if sheet.id else {}
    return {"range": span | {"dimension": dimension, "startIndex": start, "endIndex": end}, "depth": level}


def _stretches(indices: list[int]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for index in indices:
        if found and found[-1][1] == index:
            found[-1] = (found[-1][0], index + 1)
        else:
            found.append((index, index + 1))
    return found
