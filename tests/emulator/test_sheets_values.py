"""spreadsheets.values through google-api-python-client: reading, writing, appending, clearing, refusals."""

from __future__ import annotations

import json
from typing import Any

import pytest
from googleapiclient.errors import HttpError
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_sheets_support import ADA, BOB, Connect, Tab, number, text

from pmdocs.emulator import Emulator


@pytest.fixture(name="tab")
def tab_(connect: Connect) -> Tab:
    return Tab(connect)


def refusal(request: Any) -> tuple[int, str, str]:
    """Status, status name and message of a refused request."""
    with pytest.raises(HttpError) as caught:
        request.execute()
    error = json.loads(caught.value.content)["error"]
    assert error["code"] == caught.value.resp.status
    assert "errors" not in error
    return error["code"], error["status"], error["message"]


# Reading


def test_reading_drops_empty_cells_and_rows_at_the_end(tab: Tab) -> None:
    """Rows are as long as their last value; a gap in between stays."""
    tab.write("B2", [["a", "", "c", ""], ["", ""], ["d"]])

    assert tab.read("Sheet1") == [[], ["", "a", "", "c"], [], ["", "d"]]


def test_an_empty_range_has_no_values_member(tab: Tab) -> None:
    """Google leaves ``values`` out altogether."""
    answer = tab.values.get(spreadsheetId=tab.id, range="A1:B2").execute()

    assert answer == {"range": "Sheet1!A1:B2", "majorDimension": "ROWS"}


def test_columns_can_come_first(tab: Tab) -> None:
    """majorDimension=COLUMNS transposes on reading and on writing."""
    body = {"majorDimension": "COLUMNS", "values": [["a", "b"], ["c"]]}
    tab.values.update(spreadsheetId=tab.id, range="A1", valueInputOption="RAW", body=body).execute()

    assert tab.read("A1:C2") == [["a", "c"], ["b"]]
    assert tab.read("A1:C2", majorDimension="COLUMNS") == [["a", "b"], ["c"]]


def test_the_same_cell_in_three_renderings(tab: Tab) -> None:
    """A date is text, a serial number or, on request, text again; a formula shows itself only as FORMULA."""
    tab.typed("A1", [["2026-11-20", "=1+2", True, 0.5]])

    assert tab.read("A1:D1") == [["2026-11-20", "3", "TRUE", "0.5"]]
    assert tab.read("A1:D1", valueRenderOption="UNFORMATTED_VALUE") == [[46346, 3, True, 0.5]]
    assert tab.read("A1:D1", valueRenderOption="FORMULA") == [[46346, "=1+2", True, 0.5]]
    strings = tab.read("A1", valueRenderOption="UNFORMATTED_VALUE", dateTimeRenderOption="FORMATTED_STRING")
    assert strings == [["2026-11-20"]]


def test_several_ranges_come_in_the_order_asked_for(tab: Tab) -> None:
    """batchGet names each range in full."""
    tab.write("A1", [["a", "b"]])
    answer = tab.values.batchGet(spreadsheetId=tab.id, ranges=["B:B", "A1"]).execute()

    assert answer == {
        "spreadsheetId": tab.id,
        "valueRanges": [
            {"range": "Sheet1!B1:B1000", "majorDimension": "ROWS", "values": [["b"]]},
            {"range": "Sheet1!A1", "majorDimension": "ROWS", "values": [["a"]]},
        ],
    }


def test_titles_named_ranges_and_hidden_sheets_in_ranges(tab: Tab) -> None:
    """A range without title is on the first visible sheet; a name stands for its range; case is ignored."""
    tab.batch(
        {"addSheet": {"properties": {"title": "アクション", "index": 0, "hidden": True}}},
        {"addNamedRange": {"namedRange": {"name": "head", "range": {"endRowIndex": 1, "endColumnIndex": 2}}}},
    )
    tab.write("A1", [["x", "y", "z"]])

    assert tab.read("sheet1!A1:C1") == [["x", "y", "z"]]
    assert tab.read("HEAD") == [["x", "y"]]
    assert tab.read("アクション!A1") == []


@pytest.mark.parametrize(
    ("where", "message"),
    [
        ("Nowhere!A1", "Unable to parse range: Nowhere!A1"),
        ("Nowhere", "Unable to parse range: Nowhere"),
        ("A1:B2:C3", "Unable to parse range: A1:B2:C3"),
        ("A1001", "Range (Sheet1!A1001) exceeds grid limits. Max rows: 1000, max columns: 26"),
        ("AA1:AB2", "Range (Sheet1!AA1:AB2) exceeds grid limits. Max rows: 1000, max columns: 26"),
        ("A1001:B", "Range (Sheet1!A1001:B) exceeds grid limits. Max rows: 1000, max columns: 26"),
    ],
)
def test_bad_ranges_are_refused_in_googles_words(tab: Tab, where: str, message: str) -> None:
    """Unknown sheets, no ranges, and ranges that start outside the grid."""
    request = tab.values.get(spreadsheetId=tab.id, range=where)

    assert refusal(request) == (400, "INVALID_ARGUMENT", message)


def test_a_range_that_ends_outside_is_drawn_in(tab: Tab) -> None:
    """Only the start must lie inside the grid."""
    answer = tab.values.get(spreadsheetId=tab.id, range="Y999:AB2000").execute()

    assert answer["range"] == "Sheet1!Y999:Z1000"


# Writing


def test_the_answer_to_a_write_counts_what_it_touched(tab: Tab) -> None:
    """null skips a cell, the empty text clears one and counts."""
    tab.write("A1", [["old", "old"]])
    answer = tab.write("A1:B2", [[None, ""], ["new", None]])

    assert answer == {
        "spreadsheetId": tab.id,
        "updatedRange": "Sheet1!A1:B2",
        "updatedRows": 2,
        "updatedColumns": 2,
        "updatedCells": 2,
    }
    assert tab.read("A1:B2") == [["old"], ["new"]]


def test_values_can_come_back_with_the_answer(tab: Tab) -> None:
    """includeValuesInResponse shows the range as it is now."""
    answer = tab.values.update(
        spreadsheetId=tab.id,
        range="A1",
        valueInputOption="USER_ENTERED",
        includeValuesInResponse=True,
        responseValueRenderOption="UNFORMATTED_VALUE",
        body={"values": [["50%"]]},
    ).execute()

    assert answer["updatedData"] == {"range": "Sheet1!A1", "majorDimension": "ROWS", "values": [[0.5]]}


@pytest.mark.parametrize(
    ("where", "values", "message"),
    [
        (
            "A1:B1",
            [["a", "b", "c"]],
            "Requested writing within range [A1:B1], but tried writing to column [C]",
        ),
        ("A1:B1", [["a"], ["b"]], "Requested writing within range [A1:B1], but tried writing to row [2]"),
        (
            "'Sheet1'!A999",
            [["a"]] * 3,
            "Requested writing within range ['Sheet1'!A999], but tried writing to row [1001]",
        ),
        (
            "A1",
            [["x" * 50_001]],
            "Your input contains more than the maximum of 50000 characters in a single cell.",
        ),
        ("Z1001", [["a"]], "Range (Sheet1!Z1001) exceeds grid limits. Max rows: 1000, max columns: 26"),
    ],
)
def test_writes_that_do_not_fit_are_refused(tab: Tab, where: str, values: Any, message: str) -> None:
    """Nothing is written past the range, the grid, or a cell's capacity."""
    body = {"values": values}
    request = tab.values.update(spreadsheetId=tab.id, range=where, valueInputOption="RAW", body=body)

    assert refusal(request) == (400, "INVALID_ARGUMENT", message)
    assert tab.read("Sheet1") == []


def test_the_input_option_must_be_said(tab: Tab) -> None:
    """Google guesses nothing here."""
    request = tab.values.update(spreadsheetId=tab.id, range="A1", body={"values": [["a"]]})

    assert refusal(request)[2] == "'valueInputOption' is required but not specified"


def test_one_bad_range_stops_a_batch_of_writes(tab: Tab) -> None:
    """values.batchUpdate writes all ranges or none, and says which was wrong."""
    data = [{"range": "A1", "values": [["a"]]}, {"range": "B1:B2", "values": [["b", "c"]]}]
    body = {"valueInputOption": "RAW", "data": data}
    request = tab.values.batchUpdate(spreadsheetId=tab.id, body=body)

    assert refusal(request)[2].startswith("Invalid data[1]: Requested writing within range [B1:B2]")
    assert tab.read("Sheet1") == []


def test_a_batch_of_writes_adds_up(tab: Tab) -> None:
    """Totals count distinct rows, columns and sheets."""
    data = [{"range": "A1:B1", "values": [["a", "b"]]}, {"range": "A1:A2", "values": [["c"], ["d"]]}]
    body = {"valueInputOption": "RAW", "data": data}
    answer = tab.values.batchUpdate(spreadsheetId=tab.id, body=body).execute()
    totals = {name: value for name, value in answer.items() if name.startswith("total")}

    assert totals == {
        "totalUpdatedRows": 2,
        "totalUpdatedColumns": 2,
        "totalUpdatedCells": 4,
        "totalUpdatedSheets": 1,
    }
    assert [part["updatedRange"] for part in answer["responses"]] == ["Sheet1!A1:B1", "Sheet1!A1:A2"]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(st.characters(codec="utf-8"), max_size=12), min_size=1, max_size=8))
def test_raw_text_comes_back_as_it_went_in(tab: Tab, texts: list[str]) -> None:
    """RAW text is never a formula, number, date or boolean, whatever it looks like."""
    texts = [*texts, "=1+2", "+1", "'x", "007", "TRUE", "2026-11-20", "#REF!"]
    tab.values.clear(spreadsheetId=tab.id, range="Sheet1").execute()
    tab.write("A1", [texts])

    assert tab.read("A1:Z1", valueRenderOption="FORMULA") == [texts]
    assert tab.read("A1:Z1") == [texts]


def test_typing_keeps_the_format_of_the_cell(tab: Tab) -> None:
    """A date typed over a date keeps the old pattern; plain-text cells take no numbers."""
    plain = {"userEnteredFormat": {"numberFormat": {"type": "TEXT"}}}
    dated = {"userEnteredFormat": {"numberFormat": {"type": "DATE", "pattern": "d.m.yyyy"}}}
    rows = [{"values": [plain, dated]}]
    tab.batch({"updateCells": {"start": {}, "fields": "userEnteredFormat", "rows": rows}})
    tab.typed("A1", [["007", "2026-11-20"]])

    assert tab.read("A1:B1") == [["007", "20.11.2026"]]


_FORMULA_LETTERS = "=+-*/^()$A1:B2!'\"%,.#<>&;eE SUM IF TODAY Sheet1!"


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(_FORMULA_LETTERS, max_size=14), min_size=1, max_size=6))
def test_whatever_is_typed_can_be_read(tab: Tab, texts: list[str]) -> None:
    """Odd formulas, dates and numbers give some text, in every rendering; never a failure of the service."""
    tab.typed("A1", [[*texts, *("=" + text for text in texts)]])
    for option in ("FORMATTED_VALUE", "UNFORMATTED_VALUE", "FORMULA"):
        tab.read("Sheet1", valueRenderOption=option)

    assert "=" + texts[0] in tab.read("A1:Z1", valueRenderOption="FORMULA")[0] or texts[0] == ""


# Appending


def append(tab: Tab, where: str, values: list[list[Any]], **options: Any) -> Any:
    request = tab.values.append(
        spreadsheetId=tab.id, range=where, valueInputOption="RAW", body={"values": values}, **options
    )
    return request.execute()


def test_appending_goes_below_the_table_of_the_range(tab: Tab) -> None:
    """The answer names the table found and the rows written; an empty sheet has no table."""
    first = append(tab, "Sheet1", [["Key", "Text"]])
    second = append(tab, "A1", [["1", "one"], ["2", "two"]])

    assert "tableRange" not in first
    assert first["updates"]["updatedRange"] == "Sheet1!A1:B1"
    assert second["tableRange"] == "Sheet1!A1:B1"
    assert second["updates"]["updatedRange"] == "Sheet1!A2:B3"


def test_appending_inserts_or_overwrites(tab: Tab) -> None:
    """INSERT_ROWS pushes down what lies below the table, OVERWRITE writes over it."""
    tab.write("A1", [["a"], [""], ["below"]])
    append(tab, "A1", [["b"]], insertDataOption="INSERT_ROWS")

    assert tab.read("A:A") == [["a"], ["b"], [], ["below"]]

    append(tab, "A1", [["c"], ["d"]], insertDataOption="OVERWRITE")

    assert tab.read("A:A") == [["a"], ["b"], ["c"], ["d"]]


def test_appending_grows_the_grid(tab: Tab) -> None:
    """Past the last row the sheet gets longer."""
    tab.write("A1000", [["last"]])
    append(tab, "A1000", [["more"], ["and more"]])

    assert tab.sheet()["properties"]["gridProperties"]["rowCount"] == 1002
    assert tab.read("A1000:A1002") == [["last"], ["more"], ["and more"]]


# Clearing


def test_clearing_leaves_formats_and_notes(tab: Tab) -> None:
    """Only values and formulas go; several ranges at once, each named in the answer."""
    cell = text("x") | {"note": "why", "userEnteredFormat": {"textFormat": {"bold": True}}}
    tab.batch(
        {"updateCells": {"start": {}, "fields": "*", "rows": [{"values": [cell, text("y"), text("z")]}]}}
    )
    body = {"ranges": ["A1", "B1:B"]}
    answer = tab.values.batchClear(spreadsheetId=tab.id, body=body).execute()

    assert answer["clearedRanges"] == ["Sheet1!A1", "Sheet1!B1:B1000"]
    assert tab.read("A1:C1") == [["", "", "z"]]
    assert tab.cell("A1")["note"] == "why"
    assert tab.cell("A1")["userEnteredFormat"]["textFormat"] == {"bold": True}
    assert "userEnteredValue" not in tab.cell("A1")


# Access


def test_others_are_kept_out_and_readers_only_read(tab: Tab, connect: Connect) -> None:
    """403 for an unshared spreadsheet (404 only for none); a reader may read and not write."""
    others = Tab(connect, user=BOB, spreadsheet_id=tab.id)

    assert refusal(others.api.get(spreadsheetId=tab.id)) == (
        403,
        "PERMISSION_DENIED",
        "The caller does not have permission",
    )
    assert refusal(others.api.get(spreadsheetId="missing")) == (
        404,
        "NOT_FOUND",
        "Requested entity was not found.",
    )
    body = {"type": "user", "role": "reader", "emailAddress": BOB}
    connect("drive", user=ADA).permissions().create(fileId=tab.id, body=body).execute()

    assert others.read("A1") == []
    assert refusal(others.values.clear(spreadsheetId=tab.id, range="A1"))[:2] == (
        403,
        "PERMISSION_DENIED",
    )


# Strict validation


@pytest.mark.parametrize("refuses", [False, True])
def test_strict_validation_is_a_switch(tab: Tab, emulator: Emulator, refuses: bool) -> None:
    """Whether Google enforces strict rules on API writes is unknown: both worlds can be had."""
    with emulator.store.transaction(write=True) as transaction:
        transaction.put_setting("strict_validation_refuses", refuses)
    condition = {"type": "ONE_OF_LIST", "values": [{"userEnteredValue": "P1"}, {"userEnteredValue": "P2"}]}
    tab.batch(
        {
            "setDataValidation": {
                "range": {"startRowIndex": 1, "endRowIndex": 3, "endColumnIndex": 1},
                "rule": {"condition": condition, "strict": True},
            }
        }
    )
    tab.write("A2", [["P2"]])
    body = {"values": [["P9"]]}
    request = tab.values.update(spreadsheetId=tab.id, range="A3", valueInputOption="RAW", body=body)
    if refuses:
        message = "The data you entered in cell A3 violates the data validation rules set on this cell."
        assert refusal(request) == (400, "INVALID_ARGUMENT", message)
    else:
        request.execute()

    assert tab.read("A2:A3") == ([["P2"]] if refuses else [["P2"], ["P9"]])


def test_a_long_tracker_takes_new_rows(connect: Connect, emulator: Emulator) -> None:
    """Twenty rows after 100,000 land behind the last one."""
    tab = Tab(connect)
    with emulator.store.transaction(write=True) as transaction:
        content = transaction.content(tab.id)
        assert content is not None
        row = ["INC-7/AI-3", "INC-7", "Add an alert on the queue", 46346, True] * 4
        block = json.dumps([row] * 250)
        content["sheets"][0]["blocks"] = [[250, block] for _ in range(400)]
        content["sheets"][0]["properties"]["gridProperties"]["rowCount"] = 100_000
        transaction.put_content(tab.id, content)
    rows = [{"values": [text(f"new {index}"), number(index)]} for index in range(20)]
    tab.batch({"appendCells": {"sheetId": 0, "fields": "userEnteredValue", "rows": rows}})

    assert tab.read("A100000:B100001") == [["INC-7/AI-3", "INC-7"], ["new 0", "0"]]
    assert tab.sheet()["properties"]["gridProperties"]["rowCount"] == 100_020


# What gspread's own tests expect of Google


def test_of_two_tables_that_end_together_the_right_one_grows(tab: Tab) -> None:
    """A row with a gap is two tables; an append to the whole sheet goes below the last of them."""
    tab.write("A1", [["one", "", "three"]])
    answer = tab.values.append(
        spreadsheetId=tab.id, range="Sheet1", valueInputOption="RAW", body={"values": [["x"]]}
    ).execute()

    assert (answer["tableRange"], answer["updates"]["updatedRange"]) == ("Sheet1!C1", "Sheet1!C2")


def test_a_named_range_may_stand_behind_its_sheet(tab: Tab) -> None:
    """``'Sheet1'!name`` is the named range; behind another sheet, or unknown, it is no range."""
    tab.write("A1", [["a", "b"]])
    place = {"startRowIndex": 0, "endRowIndex": 1, "startColumnIndex": 1, "endColumnIndex": 2}
    tab.batch(
        {"addNamedRange": {"namedRange": {"name": "second", "range": place}}},
        {"addSheet": {"properties": {"title": "Other"}}},
    )

    assert tab.read("'Sheet1'!second") == [["b"]]
    for text_ in ("Other!second", "Sheet1!third"):
        assert (
            refusal(tab.values.get(spreadsheetId=tab.id, range=text_))[2] == f"Unable to parse range: {text_}"
        )
