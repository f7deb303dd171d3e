"""What a spreadsheet holds, as JSON in the store.

A content::

    {"properties": {"locale", "autoRecalc", "timeZone", "defaultFormat", "spreadsheetTheme"},
     "formats": [CellFormat, …],        # cells name theirs by index
     "validations": [DataValidationRule, …],
     "namedRanges": [NamedRange, …],
     "developerMetadata": [DeveloperMetadata, …],      # of the whole spreadsheet
     "sheets": [sheet, …]}              # in the order of the tabs

A sheet::

    {"properties": SheetProperties without its index,
     "blocks": [[row count, JSON text of the rows, end of data], …],   # see grid
     "rows": {"5": DimensionProperties}, "columns": {…},       # only those that differ from a fresh one
     "merges", "conditionalFormats", "protectedRanges", "bandedRanges", "tables", "charts", "slicers",
     "filterViews", "developerMetadata", "commentAnchors", "rowGroups", "columnGroups": lists as the API answers them,
     "basicFilter": BasicFilter}

The title is no part of it: it is the name of the file. Ranges are kept the way the API answers them,
without ``sheetId`` when that is 0 (recorded answers).
"""

from __future__ import annotations

import copy
from typing import Any

from pmdocs.emulator.store import Transaction

from .colors import rgb

Json = dict[str, Any]

LISTS = (
    "merges",
    "conditionalFormats",
    "protectedRanges",
    "bandedRanges",
    "rowGroups",
    "columnGroups",
    "tables",
    "charts",
    "slicers",
    "filterViews",
    "developerMetadata",
    "commentAnchors",
)
"""Members of a sheet that are lists of things in it."""

ROWS, COLUMNS = 1000, 26
"""Size of a sheet when nothing else is said (recorded answers)."""

_ACCENTS = ("4285F4", "EA4335", "FBBC04", "34A853", "FF6D01", "46BDC6")


def default_format() -> Json:
    """The ``defaultFormat`` of a new spreadsheet (recorded answers, 2023 to 2026)."""
    white = {"red": 1, "green": 1, "blue": 1}
    return {
        "backgroundColor": dict(white),
        "padding": {"top": 2, "right": 3, "bottom": 2, "left": 3},
        "verticalAlignment": "BOTTOM",
        "wrapStrategy": "OVERFLOW_CELL",
        "textFormat": {
            "foregroundColor": {},
            "fontFamily": "arial,sans,sans-serif",
            "fontSize": 10,
            "bold": False,
            "italic": False,
            "strikethrough": False,
            "underline": False,
            "foregroundColorStyle": {"rgbColor": {}},
        },
        "backgroundColorStyle": {"rgbColor": dict(white)},
    }


def default_theme() -> Json:
    """The ``spreadsheetTheme`` of a new spreadsheet (recorded answers)."""
    colors = {"TEXT": {}, "BACKGROUND": rgb("FFFFFF")}
    colors |= {f"ACCENT{number}": rgb(value) for number, value in enumerate(_ACCENTS, 1)}
    colors["LINK"] = rgb("1155CC")
    return {
        "primaryFontFamily": "Arial",
        "themeColors": [{"colorType": kind, "color": {"rgbColor": value}} for kind, value in colors.items()],
    }


def new_sheet(sheet_id: int, title: str) -> Json:
    """An empty sheet of the usual size."""
    return {
        "properties": {
            "sheetId": sheet_id,
            "title": title,
            "sheetType": "GRID",
            "gridProperties": {"rowCount": ROWS, "columnCount": COLUMNS},
        },
        "blocks": [],
        "rows": {},
        "columns": {},
    } | {name: [] for name in LISTS}


def new_content(store: Transaction) -> Json:  # noqa: ARG001 - the same signature as copy_content
    """What a new spreadsheet holds: one sheet ``Sheet1`` with id 0, 1000 rows, 26 columns."""
    return {
        "properties": {
            "locale": "en_US",
            "autoRecalc": "ON_CHANGE",
            "timeZone": "Etc/GMT",
            "defaultFormat": default_format(),
            "spreadsheetTheme": default_theme(),
        },
        "formats": [],
        "validations": [],
        "namedRanges": [],
        "developerMetadata": [],
        "sheets": [new_sheet(0, "Sheet1")],
    }


def copy_content(store: Transaction, content: Json) -> Json:
    """What a copy of a spreadsheet holds.

    Sheet ids stay. Named ranges get fresh ids: Google documents nothing, and code that relies on the old
    ones should fail here first.
    """
    copied = copy.deepcopy(content)
    fresh: dict[str, str] = {}
    for named in copied["namedRanges"]:
        fresh[named["namedRangeId"]] = str(new_id(store, "named range"))
        named["namedRangeId"] = fresh[named["namedRangeId"]]
    for sheet in copied["sheets"]:
        for protected in sheet["protectedRanges"]:
            if protected.get("namedRangeId") in fresh:
                protected["namedRangeId"] = fresh[protected["namedRangeId"]]
    return copied


def new_id(store: Transaction, purpose: str) -> int:
    """A fresh number as Google gives to sheets, named ranges and protected ranges: positive, below 2**31."""
    return int(store.token(purpose, length=9, alphabet="digits")) + 1
