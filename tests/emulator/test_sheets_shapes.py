"""Every answer of the Sheets API against the discovery document and against lists of members.

A discovery schema requires nothing, so conforming is not enough: each method also names what must be there
and what Google leaves out, and that check is shown to fail on an empty answer.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from test_sheets_support import Connect, Json, Tab, area, number, span, text

from pmdocs.emulator import discovery
from pmdocs.emulator.methods import HANDLERS
from pmdocs.emulator.sheets.registry import REQUESTS


@dataclass(frozen=True, kw_only=True)
class Case:
    method: str
    call: Callable[[Tab], Any]
    present: tuple[str, ...]
    absent: tuple[str, ...] = ()


def members(value: Any, path: str = "") -> set[str]:
    """Every path of members in a JSON value; list positions are left out."""
    if isinstance(value, list):
        return {found for item in value for found in members(item, path)}
    if not isinstance(value, dict):
        return set()
    here = {f"{path}.{name}".lstrip(".") for name in value}
    return here | {found for name, item in value.items() for found in members(item, f"{path}.{name}")}


def faults(case: Case, answer: Any) -> list[str]:
    """What an answer lacks or has too much."""
    found = members(answer)
    lacking = [f"lacks {name}" for name in case.present if name not in found]
    return lacking + [f"has {name}" for name in case.absent if name in found]


def _values(name: str, **arguments: Any) -> Callable[[Tab], Any]:
    return lambda tab: getattr(tab.values, name)(spreadsheetId=tab.id, **arguments).execute()


BOOK = (
    "spreadsheetId",
    "spreadsheetUrl",
    "properties.title",
    "properties.locale",
    "properties.timeZone",
    "properties.autoRecalc",
    "properties.defaultFormat.textFormat.bold",
    "properties.spreadsheetTheme.themeColors.color",
    "sheets.properties.sheetId",
    "sheets.properties.index",
    "sheets.properties.sheetType",
    "sheets.properties.gridProperties.rowCount",
)
NOT_IN_A_FRESH_BOOK = (
    "namedRanges",
    "sheets.data",
    "sheets.merges",
    "sheets.protectedRanges",
    "sheets.conditionalFormats",
    "sheets.tables",
    "sheets.properties.hidden",
    "sheets.properties.gridProperties.frozenRowCount",
)
WRITTEN = ("spreadsheetId", "updatedRange", "updatedRows", "updatedColumns", "updatedCells")
DATA = {"values": [["a", 1], ["b"]]}

CASES = [
    Case(
        method="spreadsheets.create",
        call=lambda tab: tab.api.create(body={"properties": {"title": "New"}}).execute(),
        present=BOOK,
        absent=NOT_IN_A_FRESH_BOOK,
    ),
    Case(
        method="spreadsheets.get",
        call=lambda tab: tab.get(),
        present=BOOK,
        absent=("namedRanges", "sheets.data"),
    ),
    Case(
        method="spreadsheets.batchUpdate",
        call=lambda tab: tab.batch(
            {"addSheet": {}}, includeSpreadsheetInResponse=True, responseIncludeGridData=True
        ),
        present=(
            "spreadsheetId",
            "replies.addSheet.properties.title",
            "updatedSpreadsheet.sheets.data.rowData.values.formattedValue",
        ),
        absent=("updatedSpreadsheet.namedRanges",),
    ),
    Case(
        method="spreadsheets.sheets.copyTo",
        call=lambda tab: (
            tab.api.sheets()
            .copyTo(spreadsheetId=tab.id, sheetId=0, body={"destinationSpreadsheetId": tab.id})
            .execute()
        ),
        present=("sheetId", "title", "index", "sheetType", "gridProperties"),
        absent=("hidden",),
    ),
    Case(
        method="spreadsheets.values.get",
        call=_values("get", range="A1:B9"),
        present=("range", "majorDimension", "values"),
    ),
    Case(
        method="spreadsheets.values.batchGet",
        call=_values("batchGet", ranges=["A1", "Z9"]),
        present=("spreadsheetId", "valueRanges.range", "valueRanges.values"),
    ),
    Case(
        method="spreadsheets.values.update",
        call=_values("update", range="A1", valueInputOption="RAW", body=DATA),
        present=WRITTEN,
        absent=("updatedData",),
    ),
    Case(
        method="spreadsheets.values.batchUpdate",
        call=_values("batchUpdate", body={"valueInputOption": "RAW", "data": [DATA | {"range": "A1"}]}),
        present=("spreadsheetId", "totalUpdatedRows", "totalUpdatedSheets", "responses.updatedRange"),
        absent=("responses.updatedData",),
    ),
    Case(
        method="spreadsheets.values.append",
        call=_values("append", range="A1", valueInputOption="RAW", body=DATA),
        present=("spreadsheetId", "tableRange", *(f"updates.{name}" for name in WRITTEN)),
        absent=("updates.updatedData",),
    ),
    Case(
        method="spreadsheets.values.clear",
        call=_values("clear", range="A1", body={}),
        present=("spreadsheetId", "clearedRange"),
    ),
    Case(
        method="spreadsheets.values.batchClear",
        call=_values("batchClear", body={"ranges": ["A1"]}),
        present=("spreadsheetId", "clearedRanges"),
    ),
    Case(
        method="spreadsheets.getByDataFilter",
        call=lambda tab: tab.api.getByDataFilter(
            spreadsheetId=tab.id, body={"dataFilters": [{"a1Range": "A1"}], "includeGridData": True}
        ).execute(),
        present=(*BOOK, "sheets.data.rowData.values.formattedValue"),
        absent=("developerMetadata",),
    ),
    Case(
        method="spreadsheets.values.batchGetByDataFilter",
        call=_values("batchGetByDataFilter", body={"dataFilters": [{"a1Range": "A1:B1"}]}),
        present=("spreadsheetId", "valueRanges.valueRange.values", "valueRanges.dataFilters.a1Range"),
    ),
    Case(
        method="spreadsheets.values.batchUpdateByDataFilter",
        call=_values(
            "batchUpdateByDataFilter",
            body={"valueInputOption": "RAW", "data": [DATA | {"dataFilter": {"a1Range": "A1:B2"}}]},
        ),
        present=(
            "spreadsheetId",
            "totalUpdatedRows",
            "responses.updatedRange",
            "responses.dataFilter.a1Range",
        ),
        absent=("responses.updatedData", "responses.spreadsheetId"),
    ),
    Case(
        method="spreadsheets.values.batchClearByDataFilter",
        call=_values("batchClearByDataFilter", body={"dataFilters": [{"a1Range": "A1"}]}),
        present=("spreadsheetId", "clearedRanges"),
    ),
    Case(
        method="spreadsheets.developerMetadata.get",
        call=lambda tab: tied(tab).get(spreadsheetId=tab.id, metadataId=3).execute(),
        present=("metadataId", "metadataKey", "location.locationType", "visibility"),
        absent=("metadataValue",),
    ),
    Case(
        method="spreadsheets.developerMetadata.search",
        call=lambda tab: (
            tied(tab)
            .search(
                spreadsheetId=tab.id,
                body={"dataFilters": [{"developerMetadataLookup": {"metadataKey": "k"}}]},
            )
            .execute()
        ),
        present=(
            "matchedDeveloperMetadata.developerMetadata.metadataId",
            "matchedDeveloperMetadata.dataFilters.developerMetadataLookup.metadataKey",
        ),
    ),
]


def tied(tab: Tab) -> Any:
    """The collection of developer metadata, after one entry was tied to the spreadsheet."""
    entry = {"metadataId": 3, "metadataKey": "k", "location": {"spreadsheet": True}, "visibility": "DOCUMENT"}
    tab.batch({"createDeveloperMetadata": {"developerMetadata": entry}})
    return tab.api.developerMetadata()


@pytest.fixture(name="tab")
def tab_(connect: Connect) -> Tab:
    tab = Tab(connect)
    tab.write("A1", [["x", 2]])
    return tab


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.method)
def test_answers_fit_their_schema_and_member_lists(tab: Tab, case: Case) -> None:
    """Nothing unknown, nothing missing, nothing that Google leaves out; an empty answer would not pass."""
    answer = case.call(tab)
    schema = discovery.methods()[f"sheets.{case.method}"].response
    assert schema is not None

    assert discovery.conform("sheets", schema, answer) == []
    assert faults(case, answer) == []
    assert faults(case, {}) != []


def test_every_implemented_method_is_checked() -> None:
    """A method without a case here fails."""
    implemented = {name.removeprefix("sheets.") for name in HANDLERS if name.startswith("sheets.")}

    assert implemented == {case.method for case in CASES}


def test_every_implemented_request_is_googles() -> None:
    """Names registered for batchUpdate are members of the discovery document's Request."""
    assert REQUESTS.keys() <= discovery.document("sheets")["schemas"]["Request"]["properties"].keys()


_OVERLAY = {"overlayPosition": {"anchorCell": {"rowIndex": 9}}}
_SOURCE = {"sourceRange": {"sources": [area(0, 2, 0, 1)]}}

FURNITURE: list[Json] = [
    {"addNamedRange": {"namedRange": {"name": "n", "range": area(0, 1, 0, 1)}}},
    {"addProtectedRange": {"protectedRange": {"range": area(0, 1, 0, 1), "warningOnly": True}}},
    {
        "addBanding": {
            "bandedRange": {"range": area(0, 2, 0, 2), "rowProperties": {"headerColor": {"red": 1}}}
        }
    },
    {"mergeCells": {"range": area(4, 5, 0, 2), "mergeType": "MERGE_ALL"}},
    {"setBasicFilter": {"filter": {"range": area(0, 2, 0, 2), "criteria": {"0": {"hiddenValues": ["x"]}}}}},
    {"addDimensionGroup": {"range": span("ROWS", 2, 4)}},
    {"addFilterView": {"filter": {"title": "Open", "range": area(0, 2, 0, 2)}}},
    {
        "addChart": {
            "chart": {"spec": {"pieChart": {"domain": _SOURCE, "series": _SOURCE}}, "position": _OVERLAY}
        }
    },
    {"addSlicer": {"slicer": {"spec": {"dataRange": area(0, 2, 0, 2)}, "position": _OVERLAY}}},
    {
        "createDeveloperMetadata": {
            "developerMetadata": {"metadataKey": "k", "visibility": "PROJECT", "location": {"sheetId": 0}}
        }
    },
    {"addTable": {"table": {"name": "T", "range": area(7, 9, 0, 2)}}},
    {
        "addConditionalFormatRule": {
            "rule": {
                "ranges": [area(0, 2, 0, 2)],
                "booleanRule": {
                    "condition": {"type": "NOT_BLANK"},
                    "format": {"backgroundColor": {"red": 1}},
                },
            }
        }
    },
    {
        "updateCells": {
            "start": {"rowIndex": 1},
            "fields": "*",
            "rows": [
                {
                    "values": [
                        number(46346) | {"userEnteredFormat": {"numberFormat": {"type": "DATE"}}},
                        {"userEnteredValue": {"formulaValue": '=HYPERLINK("https://example.com","here")'}},
                        {"userEnteredValue": {"formulaValue": "=NOSUCH()"}, "note": "why"},
                        text("done")
                        | {"dataValidation": {"condition": {"type": "NOT_BLANK"}, "strict": True}},
                    ]
                }
            ],
        }
    },
]


def test_a_furnished_spreadsheet_fits_its_schema(tab: Tab) -> None:
    """With one thing of every kind the whole answer conforms, and each kind is there."""
    tab.batch(*FURNITURE)
    answer = tab.get(includeGridData=True)
    kinds = {
        "protectedRanges",
        "bandedRanges",
        "merges",
        "basicFilter",
        "rowGroups",
        "tables",
        "conditionalFormats",
        "filterViews",
        "charts",
        "slicers",
        "developerMetadata",
    }

    assert discovery.conform("sheets", "Spreadsheet", answer) == []
    assert kinds <= answer["sheets"][0].keys()
    assert answer["namedRanges"][0]["range"] == {
        "startRowIndex": 0,
        "endRowIndex": 1,
        "startColumnIndex": 0,
        "endColumnIndex": 1,
    }


def test_cells_show_what_they_hold_and_how(tab: Tab) -> None:
    """Dates, links, errors and plain numbers: entered, effective and formatted values with their formats."""
    tab.batch(FURNITURE[-1])
    row = tab.get(ranges=["A2:D2"], includeGridData=True)["sheets"][0]["data"][0]
    dated, link, wrong, valid = row["rowData"][0]["values"]

    assert (row["startRow"], "startColumn" in row) == (1, False)
    assert dated["formattedValue"] == "11/20/2026"
    assert dated["effectiveFormat"]["horizontalAlignment"] == "RIGHT"
    assert (link["hyperlink"], link["effectiveValue"]) == ("https://example.com", {"stringValue": "here"})
    assert wrong["formattedValue"] == "#NAME?"
    assert wrong["effectiveValue"]["errorValue"]["type"] == "NAME"
    assert wrong["note"] == "why"
    assert valid["dataValidation"]["strict"] is True
    assert "userEnteredFormat" not in valid


def test_a_mask_alone_decides_whether_cells_come(tab: Tab) -> None:
    """includeGridData does not matter beside ``fields`` (discovery schema)."""
    with_cells = tab.get(fields="sheets.data.rowData.values.formattedValue", includeGridData=False)
    without = tab.get(fields="sheets.properties.title", includeGridData=True)

    assert with_cells == {
        "sheets": [{"data": [{"rowData": [{"values": [{"formattedValue": "x"}, {"formattedValue": "2"}]}]}]}]
    }
    assert without == {"sheets": [{"properties": {"title": "Sheet1"}}]}


def test_ranges_narrow_the_sheets_answered(tab: Tab) -> None:
    """Only sheets that a range is on; one data entry per range."""
    tab.batch({"addSheet": {"properties": {"title": "Other"}}})
    answer = tab.get(ranges=["Other!A1:B2", "Other!C:C"], includeGridData=True)

    assert [sheet["properties"]["title"] for sheet in answer["sheets"]] == ["Other"]
    assert [len(data["columnMetadata"]) for data in answer["sheets"][0]["data"]] == [2, 1]


def test_a_spreadsheet_is_created_with_its_contents(connect: Connect) -> None:
    """Sheets, cells, locale and named ranges of the body are there at once; nothing else is."""
    body = {
        "properties": {"title": "Full", "locale": "ja_JP", "timeZone": "Asia/Tokyo"},
        "sheets": [
            {
                "properties": {"sheetId": 5, "title": "人"},
                "data": [{"startRow": 1, "rowData": [{"values": [text("a"), number(1)]}]}],
            }
        ],
        "namedRanges": [{"name": "head", "range": area(0, 1, 0, 1, sheet_id=5)}],
    }
    api = connect("sheets").spreadsheets()
    made = api.create(body=body).execute()
    tab = Tab(connect, user="owner@example.com", spreadsheet_id=made["spreadsheetId"])

    assert made["properties"]["timeZone"] == "Asia/Tokyo"
    assert [sheet["properties"]["title"] for sheet in made["sheets"]] == ["人"]
    assert made["namedRanges"][0]["range"]["sheetId"] == 5
    assert tab.read("人") == [[], ["a", "1"]]
    file = connect("drive").files().get(fileId=made["spreadsheetId"], fields="name,mimeType").execute()
    assert file == {"name": "Full", "mimeType": "application/vnd.google-apps.spreadsheet"}


def test_a_copied_file_is_a_spreadsheet_of_its_own(tab: Tab, connect: Connect) -> None:
    """files.copy keeps sheets and cells under fresh ids of named ranges."""
    tab.batch(FURNITURE[0])
    made = (
        connect("drive", user="ada@example.com").files().copy(fileId=tab.id, body={"name": "Twin"}).execute()
    )
    twin = Tab(connect, spreadsheet_id=made["id"])
    tab.write("A1", [["changed"]])

    assert twin.read("A1:B1") == [["x", "2"]]
    assert twin.sheet()["properties"]["sheetId"] == 0
    assert twin.get()["namedRanges"][0]["namedRangeId"] != tab.get()["namedRanges"][0]["namedRangeId"]


def test_a_spreadsheet_is_created_with_what_stands_on_its_sheets(connect: Connect) -> None:
    """Filters, formats, charts over another new sheet, groups, protection and metadata are there at once."""
    source = {"sourceRange": {"sources": [area(0, 2, 0, 1, sheet_id=9)]}}
    first = {
        "properties": {"sheetId": 5, "title": "Board"},
        "data": [{"rowData": [{"values": [text("a"), number(1)]}]}],
        "merges": [area(4, 5, 0, 2, sheet_id=5)],
        "charts": [{"spec": {"pieChart": {"domain": source, "series": source}}, "position": _OVERLAY}],
        "basicFilter": {"range": area(0, 2, 0, 2, sheet_id=5)},
        "protectedRanges": [{"range": area(0, 1, 0, 2, sheet_id=5), "warningOnly": True}],
        "rowGroups": [{"range": span("ROWS", 1, 3, sheet_id=5), "depth": 1}],
        "conditionalFormats": [
            {
                "ranges": [area(0, 2, 0, 2, sheet_id=5)],
                "booleanRule": {"condition": {"type": "BLANK"}, "format": {"textFormat": {"bold": True}}},
            }
        ],
        "developerMetadata": [{"metadataKey": "k", "visibility": "DOCUMENT", "location": {"sheetId": 5}}],
    }
    body = {"sheets": [first, {"properties": {"sheetId": 9, "title": "Data"}}]}

    made = connect("sheets").spreadsheets().create(body=body).execute()
    board = made["sheets"][0]

    assert discovery.conform("sheets", "Spreadsheet", made) == []
    assert first.keys() - {"data"} <= board.keys()
    assert board["charts"][0]["position"]["overlayPosition"]["anchorCell"] == {"sheetId": 5, "rowIndex": 9}
    assert board["rowGroups"][0]["range"]["sheetId"] == 5
