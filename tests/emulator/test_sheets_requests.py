"""batchUpdate: the batch as a whole, sheets, cells, named and protected ranges, looks."""

from __future__ import annotations

from typing import Any

import pytest
from test_sheets_support import ADA, BOB, Connect, Json, Tab, area, number, text
from test_sheets_values import refusal


@pytest.fixture(name="tab")
def tab_(connect: Connect) -> Tab:
    return Tab(connect)


def refused(tab: Tab, *requests: Json) -> str:
    """The message with which a batch is refused."""
    code, status, message = refusal(
        tab.api.batchUpdate(spreadsheetId=tab.id, body={"requests": list(requests)})
    )
    assert (code, status) == (400, "INVALID_ARGUMENT")
    return message


def put(rows: list[list[Json]], **start: Any) -> Json:
    return {
        "updateCells": {
            "start": start,
            "fields": "userEnteredValue",
            "rows": [{"values": row} for row in rows],
        }
    }


# The batch


def test_one_refused_request_undoes_the_batch(tab: Tab) -> None:
    """Requests before the refused one leave no trace; the message names its place."""
    before = tab.get(includeGridData=True)
    message = refused(tab, put([[text("x")]]), {"addSheet": {}}, {"deleteSheet": {"sheetId": 99}})

    assert message == "Invalid requests[2].deleteSheet: No grid with id: 99"
    assert tab.get(includeGridData=True) == before


def test_a_data_source_is_refused_as_google_does(tab: Tab) -> None:
    """Without its scope none can be added; the refusal stops the batch, whatever else is in it."""
    body = {"requests": [put([[text("x")]]), {"addDataSource": {"dataSource": {}}}]}
    refused_as = refusal(tab.api.batchUpdate(spreadsheetId=tab.id, body=body))

    assert refused_as == (
        403,
        "PERMISSION_DENIED",
        "Invalid requests[1].addDataSource: Request had insufficient authentication scopes.",
    )
    assert tab.read("A1") == []


@pytest.mark.parametrize(
    ("request_", "lacking"),
    [
        (put([[{"chipRuns": [{"startIndex": 0}]}]]), "cell field chipRuns"),
        ({"addSheet": {"properties": {"sheetType": "OBJECT"}}}, "sheet type OBJECT"),
    ],
)
def test_parts_of_requests_are_refused_by_name_too(tab: Tab, request_: Json, lacking: str) -> None:
    """Where only a part of a request is lacking, that part is named and nothing is done."""
    tab.batch({"mergeCells": {"range": area(2, 3, 0, 2), "mergeType": "MERGE_ALL"}})
    before = tab.get(includeGridData=True)
    refused_as = refusal(tab.api.batchUpdate(spreadsheetId=tab.id, body={"requests": [request_]}))

    assert refused_as == (400, "UNIMPLEMENTED", f"{lacking} is not implemented by the local workspace.")
    assert tab.get(includeGridData=True) == before


def test_ranges_run_forwards_inside_the_sheet(tab: Tab) -> None:
    """Negative indices and ends before starts are refused; an end past the grid is drawn in."""
    assert "must not be negative" in refused(tab, {"unmergeCells": {"range": area(-1, 2, 0, 1)}})
    assert "must not be less than" in refused(tab, {"unmergeCells": {"range": area(3, 2, 0, 1)}})

    tab.batch(
        {"repeatCell": {"range": area(999, 1003, 0, 1), "cell": text("x"), "fields": "userEnteredValue"}}
    )

    assert tab.read("A999:A1000") == [[], ["x"]]
    assert tab.sheet()["properties"]["gridProperties"]["rowCount"] == 1000


def test_replies_match_requests_and_the_state_can_come_along(tab: Tab) -> None:
    """One reply each; updatedSpreadsheet shows the state after the batch, narrowed to ranges."""
    answer = tab.batch(
        put([[text("x")]]),
        {"addSheet": {"properties": {"sheetId": 7, "title": "Changes"}}},
        includeSpreadsheetInResponse=True,
        responseIncludeGridData=True,
        responseRanges=["Sheet1!A1"],
    )

    assert [list(reply) for reply in answer["replies"]] == [[], ["addSheet"]]
    sheets = answer["updatedSpreadsheet"]["sheets"]
    assert [sheet["properties"]["title"] for sheet in sheets] == ["Sheet1"]
    assert sheets[0]["data"][0]["rowData"][0]["values"][0]["formattedValue"] == "x"


def test_a_batch_needs_a_request(tab: Tab) -> None:
    """An empty list is refused."""
    assert refused(tab) == "Must specify at least one request."


# Sheets


def test_a_sheet_is_added_as_described(tab: Tab) -> None:
    """Chosen id, place, size, frozen rows, hiding and colour; defaults are left out of the answer."""
    given = {
        "sheetId": 42,
        "title": "_pmdocs",
        "index": 0,
        "hidden": True,
        "gridProperties": {"rowCount": 10, "columnCount": 2, "frozenRowCount": 1},
        "tabColor": {"red": 1},
    }
    reply = tab.batch({"addSheet": {"properties": given}})["replies"][0]["addSheet"]["properties"]

    assert reply == given | {"sheetType": "GRID", "tabColorStyle": {"rgbColor": {"red": 1}}}


@pytest.mark.parametrize(
    ("request_", "message"),
    [
        (
            {"addSheet": {"properties": {"title": "sheet1"}}},
            'addSheet: A sheet with the name "sheet1" already exists. Please enter another name.',
        ),
        (
            {"addSheet": {"properties": {"title": "x" * 101}}},
            "addSheet: The sheet name cannot be greater than 100 characters.",
        ),
        ({"deleteSheet": {"sheetId": 0}}, "deleteSheet: You can't remove all the sheets in a document."),
        (
            {"updateSheetProperties": {"properties": {"hidden": True}, "fields": "hidden"}},
            "updateSheetProperties: You can't hide all the sheets in a document.",
        ),
        (
            {"updateSheetProperties": {"properties": {"title": "x"}, "fields": "titel"}},
            "updateSheetProperties: Invalid field: titel",
        ),
        (
            {"addSheet": {"properties": {"gridProperties": {"rowCount": 500_000, "columnCount": 20}}}},
            "addSheet: This action would increase the number of cells in the workbook above the limit of "
            "10000000 cells.",
        ),
    ],
)
def test_impossible_sheets_are_refused(tab: Tab, request_: Json, message: str) -> None:
    """Taken and overlong titles, the last sheet, unknown fields, too many cells."""
    assert refused(tab, request_) == f"Invalid requests[0].{message}"


def test_sheets_move_as_counted_before_the_move(tab: Tab) -> None:
    """To put the first sheet before the third, its index is 2 (discovery schema)."""
    tab.batch(
        *[
            {"addSheet": {"properties": {"title": title, "sheetId": at}}}
            for at, title in ((1, "S2"), (2, "S3"))
        ]
    )
    tab.batch({"updateSheetProperties": {"properties": {"sheetId": 0, "index": 2}, "fields": "index"}})

    assert [sheet["properties"]["title"] for sheet in tab.get()["sheets"]] == ["S2", "Sheet1", "S3"]


def test_a_new_title_reaches_the_file_and_formulas(tab: Tab, connect: Connect) -> None:
    """The spreadsheet's title is the file's name; a sheet's new title is followed by formulas."""
    tab.batch({"addSheet": {"properties": {"title": "Old", "sheetId": 1}}})
    tab.typed("A1", [["=Old!A1"]])
    tab.write("Old!A1", [["here"]])
    tab.batch(
        {"updateSpreadsheetProperties": {"properties": {"title": "Tracker"}, "fields": "title"}},
        {"updateSheetProperties": {"properties": {"sheetId": 1, "title": "It's new"}, "fields": "title"}},
    )

    assert connect("drive", user=ADA).files().get(fileId=tab.id).execute()["name"] == "Tracker"
    assert tab.get()["properties"]["title"] == "Tracker"
    assert tab.read("A1", valueRenderOption="FORMULA") == [["='It''s new'!A1"]]
    assert tab.read("A1") == [["here"]]


def test_shrinking_a_sheet_takes_what_lies_outside(tab: Tab) -> None:
    """Cells and named ranges past the new size are gone; the rest stays."""
    tab.write("A1", [["a", "b"], ["c", "d"]])
    tab.batch({"addNamedRange": {"namedRange": {"name": "low", "range": area(5, 9, 0, 1)}}})
    size = {"gridProperties": {"rowCount": 1, "columnCount": 1}}
    tab.batch(
        {"updateSheetProperties": {"properties": size, "fields": "gridProperties(rowCount,columnCount)"}}
    )
    size = {"gridProperties": {"rowCount": 5, "columnCount": 5}}
    tab.batch(
        {"updateSheetProperties": {"properties": size, "fields": "gridProperties(rowCount,columnCount)"}}
    )

    assert tab.read("Sheet1") == [["a"]]
    assert "namedRanges" not in tab.get()


# Cells


def test_update_cells_clears_what_the_rows_do_not_cover(tab: Tab) -> None:
    """In a range larger than its rows the rest loses the masked fields; from a start nothing else changes."""
    tab.write("A1", [["a", "b"], ["c", "d"], ["e", "f"]])
    rows = [{"values": [text("A")]}]
    tab.batch(put([[text("E")]], rowIndex=2))
    tab.batch({"updateCells": {"range": area(0, 2, 0, 2), "fields": "userEnteredValue", "rows": rows}})

    assert tab.read("A1:B3") == [["A"], [], ["E", "f"]]


def test_masks_decide_what_a_cell_keeps(tab: Tab) -> None:
    """A value alone keeps the format, a deep mask changes one member, ``*`` replaces the cell."""
    bold = {"userEnteredFormat": {"textFormat": {"bold": True, "italic": True}}, "note": "n"}
    tab.batch({"updateCells": {"start": {}, "fields": "*", "rows": [{"values": [text("x") | bold]}]}})
    tab.batch(put([[number(5)]]))
    change = {"userEnteredFormat": {"textFormat": {"italic": False}}}
    repeat = {"range": area(0, 1, 0, 1), "cell": change, "fields": "userEnteredFormat.textFormat.italic"}
    tab.batch({"repeatCell": repeat})

    cell = tab.cell("A1")
    assert cell["userEnteredValue"] == {"numberValue": 5}
    assert cell["userEnteredFormat"] == {"textFormat": {"bold": True, "italic": False}}
    assert cell["note"] == "n"

    tab.batch({"updateCells": {"start": {}, "fields": "*", "rows": [{"values": [text("y")]}]}})

    assert {"note", "userEnteredFormat"}.isdisjoint(tab.cell("A1"))


@pytest.mark.parametrize(
    ("request_", "message"),
    [
        (put([[text("x")] * 27]), "Attempting to write column: 26, beyond the last requested column of: 25"),
        (
            put([[text("x")]] * 2, rowIndex=999),
            "Attempting to write row: 1000, beyond the last requested row of: 999",
        ),
        (
            put([[text("x")]], rowIndex=1000),
            "Range (Sheet1!A1001) exceeds grid limits. Max rows: 1000, max columns: 26",
        ),
        (
            {"updateCells": {"start": {}, "rows": []}},
            "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
        ),
        ({"updateCells": {"rows": [], "fields": "note"}}, "Must specify either start or range."),
    ],
)
def test_cells_that_do_not_fit_are_refused(tab: Tab, request_: Json, message: str) -> None:
    """updateCells never grows the grid."""
    assert refused(tab, request_) == f"Invalid requests[0].updateCells: {message}"


def test_appended_cells_land_after_the_last_data(tab: Tab) -> None:
    """Formats, notes and gaps are no data; the grid grows when it is full."""
    tab.write("A3", [["last"]])
    noted = {
        "updateCells": {"start": {"rowIndex": 8}, "fields": "note", "rows": [{"values": [{"note": "n"}]}]}
    }
    append = {"appendCells": {"fields": "userEnteredValue", "rows": [{"values": [text("new")]}]}}
    tab.batch(noted, append)

    assert tab.read("A:A") == [[], [], ["last"], ["new"]]

    tab.write("A1000", [["end"]])
    tab.batch(append)

    assert tab.read("A1000:A1001") == [["end"], ["new"]]


def test_text_is_never_taken_for_a_formula(tab: Tab) -> None:
    """stringValue keeps the equals sign, formulaValue computes."""
    tab.batch(put([[text("=1+1"), {"userEnteredValue": {"formulaValue": "=1+1"}}]]))

    assert tab.read("A1:B1") == [["=1+1", "2"]]
    assert tab.cell("A1")["effectiveValue"] == {"stringValue": "=1+1"}


def test_validation_is_set_and_cleared(tab: Tab) -> None:
    """The rule shows on each cell of the range, without its false members, until it is cleared."""
    condition = {"type": "BOOLEAN"}
    place = area(1, 3, 0, 1)
    rule = {"condition": condition, "strict": True, "showCustomUi": False}
    tab.batch({"setDataValidation": {"range": place, "rule": rule}})

    assert tab.cell("A3")["dataValidation"] == {"condition": condition, "strict": True}
    assert "dataValidation" not in tab.cell("A4")

    tab.batch({"setDataValidation": {"range": place}})

    assert tab.cell("A3") == {}


# Named ranges


def test_a_chosen_name_or_id_can_be_taken_only_once(tab: Tab) -> None:
    """The primitive under pmdocs' lock: adding it again is a 400 that stops the whole batch."""
    lock = {
        "addNamedRange": {"namedRange": {"namedRangeId": "lock1", "name": "lock", "range": area(0, 1, 0, 1)}}
    }
    reply = tab.batch(lock)["replies"][0]["addNamedRange"]["namedRange"]
    same_id = {
        "addNamedRange": {"namedRange": {"namedRangeId": "lock1", "name": "b", "range": area(0, 1, 0, 1)}}
    }
    same_name = {"addNamedRange": {"namedRange": {"name": "LOCK", "range": area(0, 1, 0, 1)}}}

    assert reply["namedRangeId"] == "lock1"
    assert "lock1" in refused(tab, put([[text("x")]]), same_id)
    assert refused(tab, put([[text("x")]]), same_name) == (
        "Invalid requests[1].addNamedRange: Cannot add named range with name LOCK, "
        "a named range with that name already exists."
    )
    assert tab.read("A1") == []

    tab.batch({"deleteNamedRange": {"namedRangeId": "lock1"}}, same_id)

    assert tab.get()["namedRanges"][0]["name"] == "b"


def test_a_named_range_is_renamed_and_moved(tab: Tab) -> None:
    """updateNamedRange changes what its mask names."""
    tab.batch(
        {"addNamedRange": {"namedRange": {"namedRangeId": "n", "name": "a", "range": area(0, 1, 0, 1)}}}
    )
    named = {"namedRangeId": "n", "name": "b", "range": area(1, 2, 1, 2)}
    tab.batch({"updateNamedRange": {"namedRange": named, "fields": "name"}})
    shown = tab.get()["namedRanges"][0]

    assert (shown["name"], shown["range"]["startRowIndex"]) == ("b", 0)
    assert refused(tab, {"deleteNamedRange": {"namedRangeId": "none"}}).endswith(
        "No NamedRange with id: none"
    )


# Protected ranges


def test_protected_ranges_stop_other_editors(tab: Tab, connect: Connect) -> None:
    """Editors not named are refused until the protection only warns or is lifted."""
    body = {"type": "user", "role": "writer", "emailAddress": BOB}
    connect("drive", user=ADA).permissions().create(fileId=tab.id, body=body).execute()
    bob = Tab(connect, user=BOB, spreadsheet_id=tab.id)
    protected = {"protectedRangeId": 5, "range": area(0, 1, 0, 26), "description": "header"}
    tab.batch({"addProtectedRange": {"protectedRange": protected}})
    write = put([[text("x")]])

    assert "You are trying to edit a protected cell or object." in refused(bob, write)
    assert "editors" not in bob.sheet()["protectedRanges"][0]
    bob.batch(put([[text("y")]], rowIndex=1))
    tab.batch(write)

    change = {"protectedRangeId": 5, "warningOnly": True}
    tab.batch({"updateProtectedRange": {"protectedRange": change, "fields": "warningOnly"}})
    bob.batch(write)
    tab.batch({"deleteProtectedRange": {"protectedRangeId": 5}})

    assert "protectedRanges" not in tab.sheet()


# Looks


def test_merging_keeps_the_upper_left_value(tab: Tab) -> None:
    """Merged cells lose the other values; a merge cannot be cut through."""
    tab.write("A1", [["a", "b"], ["c", "d"]])
    tab.batch({"mergeCells": {"range": area(0, 2, 0, 2), "mergeType": "MERGE_ROWS"}})

    assert tab.read("A1:B2") == [["a"], ["c"]]
    assert len(tab.sheet()["merges"]) == 2
    assert refused(tab, {"unmergeCells": {"range": area(0, 1, 0, 1)}}).endswith(
        "You must select all cells in a merged range to merge or unmerge them."
    )


def _rule(red: float) -> Json:
    condition = {"type": "TEXT_EQ", "values": [{"userEnteredValue": "done"}]}
    boolean = {"condition": condition, "format": {"backgroundColor": {"red": red}}}
    return {"ranges": [area(0, 9, 0, 1)], "booleanRule": boolean}


def test_conditional_formats_are_a_list(tab: Tab) -> None:
    """Rules are added, replaced, moved and deleted by index."""
    tab.batch(
        {"addConditionalFormatRule": {"rule": _rule(1), "index": 0}},
        {"addConditionalFormatRule": {"rule": _rule(0.5), "index": 0}},
    )
    moved = tab.batch({"updateConditionalFormatRule": {"sheetId": 0, "index": 0, "newIndex": 1}})
    deleted = tab.batch({"deleteConditionalFormatRule": {"sheetId": 0, "index": 0}})
    rules = tab.sheet()["conditionalFormats"]

    assert moved["replies"][0]["updateConditionalFormatRule"]["newIndex"] == 1
    gone = deleted["replies"][0]["deleteConditionalFormatRule"]["rule"]["booleanRule"]["format"]
    assert gone["backgroundColorStyle"] == {"rgbColor": {"red": 1}}
    assert [rule["booleanRule"]["format"]["backgroundColor"] for rule in rules] == [{"red": 0.5}]
    assert "No conditional format on sheet: 0 at index: 4" in refused(
        tab, {"deleteConditionalFormatRule": {"sheetId": 0, "index": 4}}
    )


def test_banding_borders_and_filter_are_kept(tab: Tab) -> None:
    """Each is read back as set, with the style twins of its colours, and can be taken away."""
    banding = {"range": area(0, 9, 0, 3), "rowProperties": {"headerColor": {"blue": 1}}}
    banded = tab.batch({"addBanding": {"bandedRange": banding}})["replies"][0]["addBanding"]["bandedRange"]
    line = {"style": "SOLID", "color": {"red": 1}}
    tab.batch({"updateBorders": {"range": area(0, 2, 0, 2), "top": line, "innerVertical": line}})
    tab.write("A1", [["Status"], ["open"], ["done"]])
    criteria = {"0": {"hiddenValues": ["done"]}}
    tab.batch({"setBasicFilter": {"filter": {"range": area(0, 3, 0, 1), "criteria": criteria}}})

    assert banded["rowProperties"]["headerColorStyle"] == {"rgbColor": {"blue": 1}}
    assert set(tab.cell("A1")["userEnteredFormat"]["borders"]) == {"top", "right"}
    assert tab.cell("B2")["userEnteredFormat"]["borders"]["left"]["width"] == 1
    rows = tab.sheet(includeGridData=True)["data"][0]["rowMetadata"]
    assert [row.get("hiddenByFilter", False) for row in rows[:3]] == [False, False, True]
    assert "already has alternating" in refused(tab, {"addBanding": {"bandedRange": banding}})

    tab.batch(
        {"clearBasicFilter": {"sheetId": 0}}, {"deleteBanding": {"bandedRangeId": banded["bandedRangeId"]}}
    )

    assert {"basicFilter", "bandedRanges"}.isdisjoint(tab.sheet())


# Tables


def test_rows_appended_to_a_table_stay_inside(tab: Tab) -> None:
    """The table grows downwards and pushes what lies below it."""
    tab.write("A1", [["Key", "Due"], ["AI-1", "x"], ["", ""], ["below", ""]])
    table = {"tableId": "t", "name": "Items", "range": area(0, 2, 0, 2)}
    reply = tab.batch({"addTable": {"table": table}})["replies"][0]["addTable"]["table"]
    rows = [{"values": [text(f"AI-{at}")]} for at in (2, 3, 4)]
    tab.batch({"appendCells": {"tableId": "t", "fields": "userEnteredValue", "rows": rows}})

    assert reply["columnProperties"] == [{"columnName": "Key"}, {"columnIndex": 1, "columnName": "Due"}]
    assert tab.read("A:A") == [["Key"], ["AI-1"], ["AI-2"], ["AI-3"], ["AI-4"], [], ["below"]]
    assert tab.sheet()["tables"][0]["range"]["endRowIndex"] == 5
