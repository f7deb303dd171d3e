"""A spreadsheet while a request works on it: sheets with decoded cells, ranges resolved to bounds."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from pmdocs.emulator.access import open_file, touch
from pmdocs.emulator.activity import EDIT, record
from pmdocs.emulator.methods import Call
from pmdocs.emulator.problems import invalid
from pmdocs.emulator.store import SPREADSHEET

from . import a1
from .grid import Cell, Grid, part_of
from .state import LISTS, new_id

Json = dict[str, Any]

MAX_CELLS = 10_000_000
"""Cells of a whole spreadsheet (Google help, "Files you can store in Google Drive")."""


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle inside a sheet: zero-based, half-open, with all four sides."""

    top: int
    bottom: int
    left: int
    right: int

    @property
    def height(self) -> int:
        """Rows."""
        return max(self.bottom - self.top, 0)

    @property
    def width(self) -> int:
        """Columns."""
        return max(self.right - self.left, 0)

    def contains(self, other: Area) -> bool:
        """Whether ``other`` lies wholly inside."""
        return (
            self.top <= other.top
            and other.bottom <= self.bottom
            and self.left <= other.left
            and other.right <= self.right
        )

    def overlap(self, other: Area) -> Area | None:
        """The common part, or None."""
        common = Area(
            max(self.top, other.top),
            min(self.bottom, other.bottom),
            max(self.left, other.left),
            min(self.right, other.right),
        )
        return common if common.height and common.width else None

    def bounds(self) -> a1.Bounds:
        """The same as A1 bounds."""
        return a1.Bounds(top=self.top, bottom=self.bottom, left=self.left, right=self.right)

    def grid_range(self, sheet_id: int) -> Json:
        """The same as a ``GridRange``, without ``sheetId`` when that is 0."""
        return ({"sheetId": sheet_id} if sheet_id else {}) | {
            "startRowIndex": self.top,
            "endRowIndex": self.bottom,
            "startColumnIndex": self.left,
            "endColumnIndex": self.right,
        }


class Sheet:
    """One tab: its raw state, its cells decoded on demand."""

    def __init__(self, raw: Json) -> None:
        self.raw = raw
        for name in LISTS:
            # A workspace of an earlier version lacks the newer ones.
            raw.setdefault(name, [])
        self.grid = Grid(raw["blocks"])

    @property
    def id(self) -> int:
        """The ``sheetId``."""
        return int(self.raw["properties"]["sheetId"])

    @property
    def title(self) -> str:
        """The name on the tab."""
        return str(self.raw["properties"]["title"])

    @property
    def _size(self) -> Json:
        size: Json = self.raw["properties"]["gridProperties"]
        return size

    @property
    def rows(self) -> int:
        """How many rows the sheet has."""
        return int(self._size["rowCount"])

    @property
    def columns(self) -> int:
        """How many columns the sheet has."""
        return int(self._size["columnCount"])

    def resize(self, *, rows: int | None = None, columns: int | None = None) -> None:
        """Set the size; what lies outside is the caller's business."""
        if rows is not None:
            self._size["rowCount"] = rows
        if columns is not None:
            self._size["columnCount"] = columns

    @property
    def whole(self) -> Area:
        """All cells."""
        return Area(0, self.rows, 0, self.columns)

    @property
    def hidden(self) -> bool:
        """Whether the tab is hidden."""
        return bool(self.raw["properties"].get("hidden"))

    def clip(self, bounds: a1.Bounds) -> Area:
        """Bounds as an area of this sheet: open sides end at its edges, sides outside are drawn in."""
        return Area(
            bounds.top or 0,
            self.rows if bounds.bottom is None else min(bounds.bottom, self.rows),
            bounds.left or 0,
            self.columns if bounds.right is None else min(bounds.right, self.columns),
        )

    def outside(self, bounds: a1.Bounds) -> str:
        """The refusal of bounds that leave the grid, in Google's words."""
        text = a1.format_reference(self.title, bounds)
        return f"Range ({text}) exceeds grid limits. Max rows: {self.rows}, max columns: {self.columns}"

    def label(self, area: Area) -> str:
        """``Sheet1!A1:B2``."""
        return a1.format_reference(self.title, area.bounds())


class Book:
    """A spreadsheet open in a call."""

    def __init__(self, call: Call, record: Json, content: Json) -> None:
        self.call = call
        self.record = record
        self.content = content
        content.setdefault("developerMetadata", [])
        self.sheets = [Sheet(raw) for raw in content["sheets"]]

    @cached_property
    def _format_index(self) -> dict[str, int]:
        return _indices(self.content["formats"])

    @cached_property
    def _validation_index(self) -> dict[str, int]:
        return _indices(self.content["validations"])

    @property
    def id(self) -> str:
        """The spreadsheet's file id."""
        return str(self.record["id"])

    def save(self) -> None:
        """Store the content and note on the file that the caller changed it now."""
        for sheet in self.sheets:
            sheet.raw["blocks"] = sheet.grid.dump()
        self.content["sheets"] = [sheet.raw for sheet in self.sheets]
        self.call.store.put_content(self.id, self.content)
        touch(self.call, self.record)
        if self.call.method != "sheets.spreadsheets.create":
            record(self.call, self.id, EDIT)

    # Sheets and ranges

    def sheet(self, sheet_id: int) -> Sheet:
        """The sheet with this id; `Problem` 400 without one."""
        for sheet in self.sheets:
            if sheet.id == sheet_id:
                return sheet
        raise invalid(f"No grid with id: {sheet_id}")

    def titled(self, title: str) -> Sheet | None:
        """The sheet of this title; Sheets ignores case here."""
        wanted = title.casefold()
        return next((sheet for sheet in self.sheets if sheet.title.casefold() == wanted), None)

    @property
    def first_visible(self) -> Sheet:
        """The sheet a range without a title means."""
        return next((sheet for sheet in self.sheets if not sheet.hidden), self.sheets[0])

    def area(self, grid_range: Json) -> tuple[Sheet, Area]:
        """A ``GridRange`` as sheet and area.

        A range that starts outside the grid is refused; one that only ends outside is drawn in (both
        observed on Google by others, September 2026).
        """
        sheet = self.sheet(grid_range.get("sheetId", 0))
        bounds = bounds_of(grid_range)
        _check_order(grid_range, "startRowIndex", "endRowIndex")
        _check_order(grid_range, "startColumnIndex", "endColumnIndex")
        if (bounds.top or 0) >= sheet.rows or (bounds.left or 0) >= sheet.columns:
            raise invalid(sheet.outside(bounds))
        return sheet, sheet.clip(bounds)

    def named(self, name: str) -> Json | None:
        """The named range of this name; case is ignored."""
        wanted = name.casefold()
        found: Json | None = next(
            (item for item in self.content["namedRanges"] if item["name"].casefold() == wanted), None
        )
        return found

    def resolve(self, text: str) -> tuple[Sheet, a1.Bounds]:
        """A range text as sheet and bounds, before any check against the grid.

        A lone word is a named range before it is a sheet (Sheets guide, A1 notation).
        Raises `Problem` 400 ``Unable to parse range``.
        """
        reference = a1.parse(text)
        if reference is not None and reference.name is not None:
            named = self.named(reference.name)
            if named is not None:
                return self.sheet(named["range"].get("sheetId", 0)), bounds_of(named["range"])
            sheet = self.titled(reference.name)
            if sheet is not None:
                return sheet, a1.Bounds()
        elif reference is not None and reference.bounds is not None:
            sheet = self.first_visible if reference.sheet is None else self.titled(reference.sheet)
            if sheet is not None:
                return sheet, reference.bounds
        # A named range may be written behind its sheet (recorded by gspread's tests).
        title, mark, name = text.rpartition("!")
        named = self.named(name) if mark else None
        if named is not None:
            sheet = self.sheet(named["range"].get("sheetId", 0))
            written = a1.parse(title)
            if written is not None and sheet.title.casefold() == (written.sheet or title).casefold():
                return sheet, bounds_of(named["range"])
        raise invalid(f"Unable to parse range: {text}")

    def cell_count(self) -> int:
        """Cells of all sheets, empty ones included."""
        return sum(sheet.rows * sheet.columns for sheet in self.sheets)

    def check_size(self) -> None:
        """Refuse to grow past Google's limit."""
        if self.cell_count() > MAX_CELLS:
            raise invalid(
                "This action would increase the number of cells in the workbook above the limit of "
                f"{MAX_CELLS} cells."
            )

    def fresh_id(self, purpose: str, taken: Iterator[int]) -> int:
        """A new number that is not ``taken``."""
        used = set(taken)
        while (number := new_id(self.call.store, purpose)) in used:
            pass
        return number

    # Formats and validations

    def format_of(self, cell: Cell) -> Json:
        """The format entered for a cell, ``{}`` without one. Not to be changed."""
        index = part_of(cell, "s")
        found: Json = {} if index is None else self.content["formats"][index]
        return found

    def format_index(self, value: Json) -> int | None:
        """The index by which cells name this format; None for the empty one."""
        return _intern(self.content["formats"], self._format_index, value)

    def validation_of(self, cell: Cell) -> Json | None:
        """The validation rule of a cell."""
        index = part_of(cell, "d")
        found: Json | None = None if index is None else self.content["validations"][index]
        return found

    def validation_index(self, value: Json) -> int | None:
        """The index by which cells name this rule; None for the empty one."""
        return _intern(self.content["validations"], self._validation_index, value)


def _check_order(grid_range: Json, start: str, end: str) -> None:
    """Refuse negative indices and a range that ends before it starts (Google's wording is not known)."""
    first, last = grid_range.get(start, 0), grid_range.get(end)
    if first < 0 or (last is not None and last < 0):
        raise invalid(f"{start if first < 0 else end} must not be negative.")
    if last is not None and last < first:
        raise invalid(f"{end}[{last}] must not be less than {start}[{first}].")


def _key(value: Json) -> str:
    return json.dumps(value, sort_keys=True)


def _indices(values: list[Json]) -> dict[str, int]:
    return {_key(value): at for at, value in enumerate(values)}


def _intern(values: list[Json], index: dict[str, int], value: Json) -> int | None:
    if not value:
        return None
    key = _key(value)
    if key not in index:
        index[key] = len(values)
        values.append(value)
    return index[key]


def bounds_of(grid_range: Json) -> a1.Bounds:
    """The sides of a ``GridRange``; a missing one is open."""
    return a1.Bounds(
        top=grid_range.get("startRowIndex"),
        bottom=grid_range.get("endRowIndex"),
        left=grid_range.get("startColumnIndex"),
        right=grid_range.get("endColumnIndex"),
    )


def open_book(call: Call, *, need: str) -> Book:
    """The spreadsheet a call names, for a caller with the role ``need``."""
    return load(call, call.params["spreadsheetId"], need=need)


def load(call: Call, file_id: str, *, need: str) -> Book:
    """A spreadsheet by id. Raises `Problem` as `open_file` does."""
    record = open_file(call, file_id, need=need, mime_type=SPREADSHEET)
    content = call.store.content(file_id)
    if content is None:
        raise invalid("This operation is not supported for this document")
    return Book(call, record, content)


def stored_range(raw: Json) -> Json:
    """A ``GridRange`` as the API answers it: no ``sheetId`` when that is 0."""
    return {name: value for name, value in raw.items() if name != "sheetId" or value}
