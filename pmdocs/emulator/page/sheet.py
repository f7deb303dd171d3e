"""A spreadsheet as a person sees it: one worksheet's grid, and the tabs of all."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pmdocs.emulator.sheets.a1 import Bounds
from pmdocs.emulator.sheets.book import bounds_of
from pmdocs.emulator.sheets.calc import Array, FormulaError, Surroundings
from pmdocs.emulator.sheets.serials import serial

from .charts import CellAt, parse_charts
from .comments import Thread, parse_threads
from .conditions import Area, area, parse_rules
from .css import Json, number, sheets_color
from .grid import Grid, GridBuilder, Worksheet

MAX_ROWS = 500
"""Rows drawn at most; the page says how many more have content."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetTab:
    """A worksheet in the strip at the bottom."""

    title: str
    sheet_id: int
    color: str | None
    active: bool
    protected: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RangeLine:
    """A named or protected range, or a note, with its place in A1 notation."""

    name: str
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SpreadsheetView:
    """One worksheet to draw and what surrounds it."""

    title: str
    visible: tuple[SheetTab, ...]
    hidden: tuple[SheetTab, ...]
    right_to_left: bool
    gridlines: bool
    grid: Grid
    not_drawn: tuple[str, ...]
    named: tuple[RangeLine, ...]
    protected: tuple[RangeLine, ...]
    notes: tuple[RangeLine, ...]
    threads: tuple[tuple[str, Thread], ...]


def view_spreadsheet(spreadsheet: Json, *, sheet_id: int | None, today: date) -> SpreadsheetView:
    """A ``spreadsheets.get?includeGridData=true`` answer as values to draw.

    Without ``sheet_id``, or with one that is not there, the first worksheet that is not hidden is drawn.
    """
    sheets: list[Json] = sorted(
        spreadsheet.get("sheets", []), key=lambda each: _properties(each).get("index", 0)
    )
    chosen = _chosen(sheets, sheet_id)
    properties = _properties(chosen)
    worksheet = Worksheet(chosen, spreadsheet.get("properties", {}).get("defaultFormat", {}))
    rules, refused = parse_rules(chosen.get("conditionalFormats", []), _around(worksheet, spreadsheet, today))
    places = _comment_places(chosen)
    charts, undrawn = parse_charts(chosen, _cell_at(sheets))
    grid = GridBuilder(
        worksheet, rules, max_rows=MAX_ROWS, commented=frozenset(places.values()), charts=charts
    ).grid()
    tabs = [_tab(each, each is chosen) for each in sheets]
    return SpreadsheetView(
        title=str(spreadsheet.get("properties", {}).get("title", "")),
        visible=tuple(
            tab for tab, each in zip(tabs, sheets, strict=True) if not _properties(each).get("hidden")
        ),
        hidden=tuple(tab for tab, each in zip(tabs, sheets, strict=True) if _properties(each).get("hidden")),
        right_to_left=bool(properties.get("rightToLeft")),
        gridlines=not properties.get("gridProperties", {}).get("hideGridlines"),
        grid=grid,
        not_drawn=(*refused, *undrawn, *_undrawn_objects(chosen)),
        named=tuple(_named_ranges(spreadsheet, sheets)),
        protected=tuple(_protected_ranges(chosen)),
        notes=tuple(RangeLine(name=note, place=a1(*at)) for at, note in worksheet.notes()),
        threads=tuple(_threads(spreadsheet, sheets, chosen, places)),
    )


def _cell_at(sheets: list[Json]) -> CellAt:
    """Cells of every worksheet of the answer: a chart may show another one's."""
    read: dict[int, Worksheet] = {}
    raws = {_properties(sheet).get("sheetId", 0): sheet for sheet in sheets}

    def cell_at(sheet_id: int, at: tuple[int, int]) -> Json:
        if sheet_id not in read:
            read[sheet_id] = Worksheet(raws.get(sheet_id, {}), {})
        return read[sheet_id].cell(at)

    return cell_at


def _around(worksheet: Worksheet, spreadsheet: Json, today: date) -> Surroundings:
    """What the formulas of conditional formats see: this worksheet and the names on it."""

    def lookup(title: str | None, bounds: Bounds) -> Array:
        if title is not None and title.casefold() != worksheet.title.casefold():
            raise FormulaError("REF", "Conditional formats see their own sheet only.")
        return worksheet.values(bounds)

    def named(name: str) -> tuple[str | None, Bounds] | None:
        own = _properties(worksheet.raw).get("sheetId", 0)
        for each in spreadsheet.get("namedRanges", []):
            if each.get("name", "").casefold() == name.casefold() and each["range"].get("sheetId", 0) == own:
                return None, bounds_of(each["range"])
        return None

    return Surroundings(lookup=lookup, today=serial(today), now=serial(today), named=named)


def _properties(sheet: Json) -> Json:
    found: Json = sheet.get("properties", {})
    return found


def _chosen(sheets: list[Json], sheet_id: int | None) -> Json:
    for sheet in sheets:
        if sheet_id is not None and _properties(sheet).get("sheetId", 0) == sheet_id:
            return sheet
    shown = [sheet for sheet in sheets if not _properties(sheet).get("hidden")]
    return next(iter([*shown, *sheets]), {})


def _tab(sheet: Json, active: bool) -> SheetTab:
    properties = _properties(sheet)
    return SheetTab(
        title=str(properties.get("title", "")),
        sheet_id=int(number(properties.get("sheetId")) or 0),
        color=sheets_color(properties, "tabColor")
        if {"tabColor", "tabColorStyle"} & properties.keys()
        else None,
        active=active,
        protected=any(_covers_sheet(each) for each in sheet.get("protectedRanges", [])),
    )


def _covers_sheet(protected: Json) -> bool:
    return "range" in protected and not {name for name in protected["range"] if name.endswith("Index")}


def _undrawn_objects(sheet: Json) -> list[str]:
    """What else stands on the worksheet and is not drawn, by its name in the API."""
    return [f"{name}: {len(sheet[name])}" for name in ("slicers",) if sheet.get(name)]


def a1(row: int, column: int) -> str:
    """A cell in A1 notation, from indexes that count from 0."""
    return f"{column_letters(column)}{row + 1}"


def column_letters(column: int) -> str:
    """0 is A, 25 is Z, 26 is AA."""
    letters, left = "", column + 1
    while left > 0:
        left, rest = divmod(left - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def written_range(raw: Json, title: str = "") -> str:
    """A GridRange in A1 notation, after the sheet's title if given; all cells are the title alone."""
    found: Area = area(raw)
    has_columns = bool({"startColumnIndex", "endColumnIndex"} & raw.keys())
    has_rows = bool({"startRowIndex", "endRowIndex"} & raw.keys())
    low = (column_letters(found.left) if has_columns else "") + (str(found.top + 1) if has_rows else "")
    high = (column_letters(found.right - 1) if "endColumnIndex" in raw else "") + (
        str(found.bottom) if "endRowIndex" in raw else ""
    )
    one_cell = has_columns and has_rows and low == high
    cells = low if one_cell or not (has_columns or has_rows) else f"{low}:{high}"
    return "!".join(part for part in (title, cells) if part)


def _named_ranges(spreadsheet: Json, sheets: list[Json]) -> list[RangeLine]:
    titles = {
        _properties(sheet).get("sheetId", 0): str(_properties(sheet).get("title", "")) for sheet in sheets
    }
    return [
        RangeLine(
            name=str(each.get("name", "")),
            place=written_range(
                each.get("range", {}), titles.get(each.get("range", {}).get("sheetId", 0), "")
            ),
        )
        for each in spreadsheet.get("namedRanges", [])
    ]


def _protected_ranges(sheet: Json) -> list[RangeLine]:
    title = str(_properties(sheet).get("title", ""))
    return [
        RangeLine(name=str(each.get("description", "")), place=written_range(each.get("range", {}), title))
        for each in sheet.get("protectedRanges", [])
    ]


def _comment_places(sheet: Json) -> dict[str, tuple[int, int]]:
    """Anchor id to the cell it stands on (Sheets v4 discovery schema, CommentAnchor)."""
    return {
        str(anchor.get("anchorId")): (area(anchor.get("range", {})).top, area(anchor.get("range", {})).left)
        for anchor in sheet.get("commentAnchors", [])
    }


def _threads(
    spreadsheet: Json, sheets: list[Json], chosen: Json, places: dict[str, tuple[int, int]]
) -> list[tuple[str, Thread]]:
    """The threads of this worksheet with their cells, and those that stand on none."""
    elsewhere = {anchor for sheet in sheets if sheet is not chosen for anchor in _comment_places(sheet)}
    return [
        (a1(*places[thread.anchor_id]) if thread.anchor_id in places else "", thread)
        for thread in parse_threads({"comments": spreadsheet.get("comments", [])})
        if thread.anchor_id not in elsewhere
    ]
