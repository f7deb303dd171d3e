"""gspread, unmodified, over a session answered by the emulator."""

from __future__ import annotations

import gspread
import pytest

from pmdocs.emulator import Emulator

HEADER = ["Key", "Action", "Due"]


@pytest.fixture(name="client")
def client_(emulator: Emulator) -> gspread.Client:
    return gspread.Client(auth=None, session=emulator.session(user="ada@example.com"))  # type: ignore[arg-type]


@pytest.fixture(name="book")
def book_(client: gspread.Client) -> gspread.Spreadsheet:
    return client.create("Tracker")


@pytest.fixture(name="sheet")
def sheet_(book: gspread.Spreadsheet) -> gspread.Worksheet:
    sheet = book.sheet1
    sheet.append_row(HEADER)
    sheet.append_rows([["AI-2", "Write runbook", "2026-12-01"], ["AI-1", "Add alert", "2026-11-30"]])
    return sheet


def test_rows_come_back_as_records(sheet: gspread.Worksheet) -> None:
    """append_row and append_rows fill what get_all_records and get_all_values read."""
    assert sheet.get_all_values()[0] == HEADER
    assert sheet.get_all_records()[1] == {"Key": "AI-1", "Action": "Add alert", "Due": "2026-11-30"}


def test_worksheets_are_added_found_and_removed(book: gspread.Spreadsheet) -> None:
    """add_worksheet, worksheet, reorder and del_worksheet agree with the list of titles."""
    second = book.add_worksheet("Changes", rows=5, cols=3)
    book.add_worksheet("People", rows=2, cols=2, index=0)

    assert [sheet.title for sheet in book.worksheets()] == ["People", "Sheet1", "Changes"]
    assert (book.worksheet("Changes").row_count, book.worksheet("Changes").col_count) == (5, 3)

    book.reorder_worksheets([second, book.sheet1])
    book.del_worksheet(book.worksheet("People"))

    assert [sheet.title for sheet in book.worksheets()] == ["Changes", "Sheet1"]


def test_a_book_is_opened_by_title_and_key(client: gspread.Client, book: gspread.Spreadsheet) -> None:
    """The Drive room and this one speak of the same file."""
    assert client.open("Tracker").id == book.id
    assert client.open_by_key(book.id).title == "Tracker"

    book.update_title("Actions")

    assert client.open_by_key(book.id).title == "Actions"


def test_cells_are_found_and_updated(sheet: gspread.Worksheet) -> None:
    """find gives the place that update_acell then changes; update_acell types."""
    found = sheet.find("Add alert")

    assert found is not None
    assert (found.row, found.col) == (3, 2)

    sheet.update_acell("D3", "=1+1")
    sheet.batch_update([{"range": "B2:C2", "values": [["Runbook", "soon"]]}])

    assert sheet.acell("D3").value == "2"
    assert sheet.row_values(2) == ["AI-2", "Runbook", "soon"]


def test_rows_are_inserted_deleted_and_sorted(sheet: gspread.Worksheet) -> None:
    """insert_row, delete_rows, add_rows and sort keep every other row."""
    sheet.insert_row(["AI-3", "Third", ""], index=2)
    sheet.sort((1, "asc"), range="A2:C4")

    assert sheet.col_values(1) == ["Key", "AI-1", "AI-2", "AI-3"]

    sheet.delete_rows(2)
    before = sheet.row_count
    sheet.add_rows(10)

    assert sheet.col_values(1) == ["Key", "AI-2", "AI-3"]
    assert sheet.spreadsheet.worksheet(sheet.title).row_count == before + 10


def test_looks_and_notes(sheet: gspread.Worksheet) -> None:
    """format, freeze, notes, hiding, colours and merges are accepted and read back."""
    sheet.format("A1:C1", {"textFormat": {"bold": True}, "backgroundColor": {"red": 1}})
    sheet.freeze(rows=1)
    sheet.insert_note("A2", "from the review")
    sheet.update_tab_color("#ff0000")
    sheet.merge_cells("E1:F2")
    sheet.hide_rows(4, 6)
    again = sheet.spreadsheet.worksheet(sheet.title)

    assert again.frozen_row_count == 1
    assert again.get_note("A2") == "from the review"
    assert again.get_tab_color() == "#FF0000"
    assert sheet.spreadsheet.fetch_sheet_metadata()["sheets"][0]["merges"] == [
        {"startRowIndex": 0, "endRowIndex": 2, "startColumnIndex": 4, "endColumnIndex": 6}
    ]


def test_copies_are_independent(client: gspread.Client, sheet: gspread.Worksheet) -> None:
    """duplicate and copy_to carry values and formats; later changes stay apart."""
    sheet.format("A1:C1", {"textFormat": {"bold": True}})
    twin = sheet.duplicate(new_sheet_name="Twin")
    other = client.create("Other")
    sheet.copy_to(other.id)
    sheet.update_acell("A1", "Changed")
    copied = other.worksheet("Copy of Sheet1")

    assert twin.row_values(1) == HEADER
    assert copied.row_values(1) == HEADER
    formats = other.fetch_sheet_metadata({"ranges": "'Copy of Sheet1'!A1", "includeGridData": "true"})
    cell = formats["sheets"][0]["data"][0]["rowData"][0]["values"][0]
    assert cell["userEnteredFormat"]["textFormat"] == {"bold": True}


def test_a_refusal_is_gspreads_own_error(book: gspread.Spreadsheet) -> None:
    """gspread reads our error bodies."""
    with pytest.raises(gspread.exceptions.APIError) as caught:
        book.add_worksheet("Sheet1", rows=1, cols=1)

    assert caught.value.code == 400
    assert 'A sheet with the name "Sheet1" already exists. Please enter another name.' in str(caught.value)
