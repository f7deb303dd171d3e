"""Developer metadata: keys and values tied to a row, a column, a sheet or the whole spreadsheet.

Entries of a sheet are kept with it and move with its rows and columns; those of the spreadsheet stand in its
content. Rules: Sheets guide, "Read and write metadata", and the discovery schemas DeveloperMetadata,
DeveloperMetadataLocation and DeveloperMetadataLookup. Wording of refusals is ours.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pmdocs.emulator.methods import Call, method
from pmdocs.emulator.problems import Problem, invalid

from . import masks
from .book import Area, Book, Sheet, open_book
from .registry import request

Json = dict[str, Any]

_INDEXES = {"ROWS": "ROW", "COLUMNS": "COLUMN"}
_SHOWN = ("metadataId", "metadataKey", "metadataValue", "location", "visibility")


def entries(book: Book) -> Iterator[tuple[list[Json], Json]]:
    """Every entry with the list that holds it: the spreadsheet's first, then sheet by sheet."""
    for holder in (
        book.content["developerMetadata"],
        *(sheet.raw["developerMetadata"] for sheet in book.sheets),
    ):
        for item in list(holder):
            yield holder, item


def of_sheet(sheet: Sheet) -> list[Json]:
    """The entries tied to a sheet as such."""
    return [item for item in sheet.raw["developerMetadata"] if item["location"]["locationType"] == "SHEET"]


def of_dimension(sheet: Sheet, dimension: str) -> dict[int, list[Json]]:
    """The entries of rows or columns, by index."""
    found: dict[int, list[Json]] = {}
    for item in sheet.raw["developerMetadata"]:
        span = item["location"].get("dimensionRange", {})
        if span.get("dimension") == dimension:
            found.setdefault(span.get("startIndex", 0), []).append(item)
    return found


# Places


def _location(book: Book, raw: Json) -> tuple[list[Json], Json]:
    """A location as answered, and the list for entries there."""
    given: list[str] = [name for name in ("sheetId", "dimensionRange") if name in raw]
    given += ["spreadsheet"] if raw.get("spreadsheet") else []
    if len(given) != 1:
        raise invalid("Must specify exactly one of spreadsheet, sheetId or dimensionRange as the location.")
    if given == ["spreadsheet"]:
        return book.content["developerMetadata"], {"locationType": "SPREADSHEET", "spreadsheet": True}
    if given == ["sheetId"]:
        sheet = book.sheet(raw["sheetId"])
        return sheet.raw["developerMetadata"], {"locationType": "SHEET"} | _sheet_id(sheet)
    span = raw["dimensionRange"]
    sheet, dimension = book.sheet(span.get("sheetId", 0)), span.get("dimension", "")
    start, end = span.get("startIndex", 0), span.get("endIndex")
    size = sheet.rows if dimension == "ROWS" else sheet.columns
    if dimension not in _INDEXES or end != start + 1 or not 0 <= start < size:
        raise invalid("The dimensionRange of developer metadata must be a single row or column of the sheet.")
    place = _sheet_id(sheet) | {"dimension": dimension, "startIndex": start, "endIndex": end}
    return sheet.raw["developerMetadata"], {
        "locationType": _INDEXES[dimension],
        "dimensionRange": place,
    }


def _sheet_id(sheet: Sheet) -> Json:
    return {"sheetId": sheet.id} if sheet.id else {}


def area_of(book: Book, location: Json) -> list[tuple[Sheet, Area]]:
    """The cells a location stands for: one area for each sheet it covers."""
    if location["locationType"] == "SPREADSHEET":
        return [(sheet, sheet.whole) for sheet in book.sheets]
    if location["locationType"] == "SHEET":
        sheet = book.sheet(location.get("sheetId", 0))
        return [(sheet, sheet.whole)]
    span = location["dimensionRange"]
    sheet = book.sheet(span.get("sheetId", 0))
    start, end = span.get("startIndex", 0), span["endIndex"]
    if span["dimension"] == "ROWS":
        return [(sheet, Area(start, end, 0, sheet.columns))]
    return [(sheet, Area(0, sheet.rows, start, end))]


# Finding


def matching(book: Book, data_filter: Json) -> list[Json]:
    """The entries a ``DataFilter`` selects; a range selects those whose place meets it."""
    kinds = [name for name in ("developerMetadataLookup", "a1Range", "gridRange") if name in data_filter]
    if len(kinds) != 1:
        raise invalid(
            "A data filter must specify exactly one of developerMetadataLookup, a1Range, gridRange."
        )
    if kinds == ["developerMetadataLookup"]:
        lookup = data_filter["developerMetadataLookup"]
        return [item for _, item in entries(book) if _matches(book, item, lookup)]
    sheet, area = filter_area(book, data_filter)
    return [
        item
        for _, item in entries(book)
        if any(place is sheet and where.overlap(area) for place, where in area_of(book, item["location"]))
    ]


def filter_area(book: Book, data_filter: Json) -> tuple[Sheet, Area]:
    """Where an ``a1Range`` or ``gridRange`` filter points."""
    if "gridRange" in data_filter:
        return book.area(data_filter["gridRange"])
    sheet, bounds = book.resolve(data_filter["a1Range"])
    if (bounds.top or 0) >= sheet.rows or (bounds.left or 0) >= sheet.columns:
        raise invalid(sheet.outside(bounds))
    return sheet, sheet.clip(bounds)


def _matches(book: Book, item: Json, lookup: Json) -> bool:
    for name in ("metadataId", "metadataKey", "metadataValue", "visibility"):
        if name in lookup and lookup[name] != item.get(name):
            return False
    kind = lookup.get("locationType", "DEVELOPER_METADATA_LOCATION_TYPE_UNSPECIFIED")
    if not kind.endswith("UNSPECIFIED") and kind != item["location"]["locationType"]:
        return False
    if "metadataLocation" not in lookup:
        return True
    _, wanted = _location(book, lookup["metadataLocation"])
    if lookup.get("locationMatchingStrategy") == "INTERSECTING_LOCATION":
        places = area_of(book, wanted)
        return any(
            sheet is other and area.overlap(where)
            for sheet, area in area_of(book, item["location"])
            for other, where in places
        )
    return bool(wanted == item["location"])


# Methods and requests


@method("sheets.spreadsheets.developerMetadata.get", writes=False)
def get(call: Call) -> Json:
    """One entry by its id."""
    book = open_book(call, need="reader")
    for _, item in entries(book):
        if item["metadataId"] == call.params["metadataId"]:
            return item
    raise Problem(404, f"No developer metadata with ID {call.params['metadataId']}.")


@method("sheets.spreadsheets.developerMetadata.search", writes=False)
def search(call: Call) -> Json:
    """Entries that any of the filters selects, each once, with the filters that did."""
    book = open_book(call, need="reader")
    filters = call.body.get("dataFilters", [])
    if not filters:
        raise invalid("At least one data filter must be specified.")
    selected = [(each, [item["metadataId"] for item in matching(book, each)]) for each in filters]
    found = []
    for _, item in entries(book):
        by = [each for each, ids in selected if item["metadataId"] in ids]
        if by:
            found.append({"developerMetadata": item, "dataFilters": by})
    return {"matchedDeveloperMetadata": found} if found else {}


def build(book: Book, given: Json) -> Json:
    """A new entry, put where it belongs."""
    if not given.get("metadataKey"):
        raise invalid("Developer metadata must have a metadataKey.")
    if given.get("visibility") not in {"DOCUMENT", "PROJECT"}:
        raise invalid("Developer metadata must have a visibility.")
    taken = {item["metadataId"] for _, item in entries(book)}
    metadata_id = given.get("metadataId")
    if metadata_id is None:
        metadata_id = book.fresh_id("developer metadata", iter(taken))
    elif metadata_id in taken:
        raise invalid(f"Developer metadata with ID {metadata_id} already exists.")
    holder, location = _location(book, given.get("location", {}))
    item = given | {"metadataId": metadata_id, "location": location}
    item = {name: item[name] for name in _SHOWN if item.get(name) not in (None, "")}
    holder.append(item)
    return item


@request("createDeveloperMetadata")
def create(book: Book, raw: Json) -> Json:
    """Tie a new entry to a place; several of one key may stand there."""
    return {"developerMetadata": build(book, raw.get("developerMetadata", {}))}


@request("updateDeveloperMetadata")
def update(book: Book, raw: Json) -> Json:
    """Change every entry that any of the filters selects."""
    given = raw.get("developerMetadata", {})
    tree = masks.parse(raw.get("fields", ""))
    masks.check(tree, "DeveloperMetadata")
    if masks.whole(tree):
        tree = {name: {} for name in ("metadataKey", "metadataValue", "location", "visibility")}
    if "metadataId" in tree:
        raise invalid("The metadataId can't be changed.")
    wanted = {item["metadataId"] for each in raw.get("dataFilters", []) for item in matching(book, each)}
    changed = []
    for holder, item in entries(book):
        if item["metadataId"] in wanted:
            holder.remove(item)
            changed.append(build(book, masks.merge(item, given, tree)))
    return {"developerMetadata": changed} if changed else {}


@request("deleteDeveloperMetadata")
def delete(book: Book, raw: Json) -> Json:
    """Remove every entry the filter selects; the answer holds them."""
    wanted = matching(book, raw.get("dataFilter", {}))
    ids = {item["metadataId"] for item in wanted}
    for holder, item in entries(book):
        if item["metadataId"] in ids:
            holder.remove(item)
    return {"deletedDeveloperMetadata": wanted} if wanted else {}
