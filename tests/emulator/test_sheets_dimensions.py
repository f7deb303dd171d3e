"""Rows and columns inserted, deleted, moved, sorted; cells copied, cut, replaced; references follow."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_sheets_requests import refused
from test_sheets_support import Connect, Json, Tab, area, span


@pytest.fixture(name="tab")
def tab_(connect: Connect) -> Tab:
    return Tab(connect)


def insert(dimension: str, start: int, end: int, **options: Any) -> Json:
    return {"insertDimension": {"range": span(dimension, start, end), **options}}


def delete(dimension: str, start: int, end: int) -> Json:
    return {"deleteDimension": {"range": span(dimension, start, end)}}


def rows_of(grid_range: Json) -> tuple[int, int]:
    return grid_range["startRowIndex"], grid_range["endRowIndex"]


def furnish(tab: Tab) -> None:
    """One thing of every kind on rows 5 to 8 (indices 4 to 8), and formulas that point there."""
    place = area(4, 8, 0, 2)
    condition = {"type": "NOT_BLANK"}
    tab.write("A5", [["five"], ["six"], ["seven"], ["eight"]])
    tab.typed("D1", [["=A5", '=COUNTIF(A5:A8,"s*")', "=$A$8"]])
    tab.batch(
        {"addNamedRange": {"namedRange": {"name": "place", "range": place}}},
        {"addProtectedRange": {"protectedRange": {"range": place}}},
        {"addBanding": {"bandedRange": {"range": place, "rowProperties": {"firstBandColor": {"red": 1}}}}},
        {
            "addConditionalFormatRule": {
                "rule": {"ranges": [place], "booleanRule": {"condition": condition, "format": {}}}
            }
        },
        {"mergeCells": {"range": area(4, 8, 4, 6), "mergeType": "MERGE_ALL"}},
        {"setBasicFilter": {"filter": {"range": place}}},
        {
            "updateDimensionProperties": {
                "range": span("ROWS", 4, 5),
                "properties": {"pixelSize": 50},
                "fields": "pixelSize",
            }
        },
    )


def places(tab: Tab) -> set[tuple[int, int]]:
    """The rows of everything furnished; one element when all agree."""
    book = tab.get()
    sheet = book["sheets"][0]
    ranges = [item["range"] for name in ("protectedRanges", "bandedRanges") for item in sheet[name]]
    ranges += [book["namedRanges"][0]["range"], sheet["merges"][0], sheet["basicFilter"]["range"]]
    ranges += sheet["conditionalFormats"][0]["ranges"]
    return {rows_of(item) for item in ranges}


def test_everything_moves_with_rows_inserted_above(tab: Tab) -> None:
    """Ranges, merges, formats, filter, row sizes and formulas point at the same cells as before."""
    furnish(tab)
    tab.batch(insert("ROWS", 2, 5))

    assert places(tab) == {(7, 11)}
    assert tab.read("A8:A11") == [["five"], ["six"], ["seven"], ["eight"]]
    assert tab.read("D1:F1", valueRenderOption="FORMULA") == [["=A8", '=COUNTIF(A8:A11,"s*")', "=$A$11"]]
    assert tab.read("D1:F1") == [["five", "2", "eight"]]
    sizes = [row["pixelSize"] for row in tab.sheet(includeGridData=True)["data"][0]["rowMetadata"][:9]]
    assert sizes == [21] * 7 + [50, 21]


def test_ranges_grow_and_shrink_with_rows_inside_them(tab: Tab) -> None:
    """A row inserted inside makes them longer, one deleted inside shorter."""
    furnish(tab)
    tab.batch(insert("ROWS", 6, 7))

    assert places(tab) == {(4, 9)}

    tab.batch(delete("ROWS", 4, 6))

    assert places(tab) == {(4, 7)}
    assert tab.read("D1:F1", valueRenderOption="FORMULA") == [["=#REF!", '=COUNTIF(A5:A7,"s*")', "=$A$7"]]


def test_what_lay_only_in_deleted_rows_is_gone(tab: Tab) -> None:
    """Named and protected ranges, merges, formats and the filter die with their rows."""
    furnish(tab)
    tab.batch(delete("ROWS", 3, 9))
    book = tab.get()

    assert "namedRanges" not in book
    assert set(book["sheets"][0]) == {"properties"}
    assert tab.read("D1") == [["#REF!"]]


def test_moved_rows_take_their_ranges_along(tab: Tab) -> None:
    """moveDimension counts its destination before the move."""
    furnish(tab)
    tab.batch({"moveDimension": {"source": span("ROWS", 4, 8), "destinationIndex": 2}})

    assert places(tab) == {(2, 6)}
    assert tab.read("A3:A6") == [["five"], ["six"], ["seven"], ["eight"]]


def test_inserted_rows_take_after_their_neighbour(tab: Tab) -> None:
    """inheritFromBefore chooses whose format and validation the new row gets."""
    bold = {"userEnteredFormat": {"textFormat": {"bold": True}}}
    tab.batch({"repeatCell": {"range": area(1, 2, 0, 1), "cell": bold, "fields": "userEnteredFormat"}})
    tab.batch(insert("ROWS", 2, 3, inheritFromBefore=True), insert("ROWS", 3, 4))

    assert tab.cell("A3")["userEnteredFormat"] == bold["userEnteredFormat"]
    assert tab.cell("A4") == {}


def test_columns_are_inserted_deleted_and_moved(tab: Tab) -> None:
    """The same along the other axis."""
    tab.write("A1", [["a", "b", "c"], ["d"]])
    tab.typed("A3", [["=C1"]])
    tab.batch(insert("COLUMNS", 1, 2))

    assert tab.read("A1:E3") == [["a", "", "b", "c"], ["d"], ["c"]]

    tab.batch(
        delete("COLUMNS", 1, 2), {"moveDimension": {"source": span("COLUMNS", 2, 3), "destinationIndex": 0}}
    )

    assert tab.read("A1:E3") == [["c", "a", "b"], ["", "d"], ["", "c"]]
    assert tab.read("B3", valueRenderOption="FORMULA") == [["=A1"]]


@pytest.mark.parametrize(
    ("request_", "message"),
    [
        (
            delete("ROWS", 1000, 1001),
            "deleteDimension: Cannot delete a row that doesn't exist. Tried to delete row index 1000 but "
            "there are only 1000 rows.",
        ),
        (delete("COLUMNS", 0, 26), "deleteDimension: You can't delete all the columns on the sheet."),
        (
            insert("ROWS", 0, 1, inheritFromBefore=True),
            "insertDimension: inheritFromBefore cannot be true if inserting at index 0.",
        ),
        (
            insert("ROWS", 1000, 1001),
            "insertDimension: range.startIndex[1000] must be less than the grid size[1000] "
            "if inheritFromBefore is false.",
        ),
        (
            {"sortRange": {"range": area(0, 9, 0, 2), "sortSpecs": [{"dimensionIndex": 5}]}},
            "sortRange: Sort column 5 is outside the range.",
        ),
    ],
)
def test_impossible_changes_are_refused(tab: Tab, request_: Json, message: str) -> None:
    """Rows that are not there, whole sheets, nothing to inherit from."""
    assert refused(tab, request_) == f"Invalid requests[0].{message}"


def test_frozen_rows_limit_what_may_be_deleted(tab: Tab) -> None:
    """At least one row below the frozen ones stays; frozen rows deleted are no longer frozen."""
    properties = {"gridProperties": {"frozenRowCount": 2}}
    tab.batch(
        {"updateSheetProperties": {"properties": properties, "fields": "gridProperties.frozenRowCount"}}
    )

    assert refused(tab, delete("ROWS", 2, 1000)).endswith("it is not possible to delete all non-frozen rows.")

    tab.batch(delete("ROWS", 0, 1))

    assert tab.sheet()["properties"]["gridProperties"]["frozenRowCount"] == 1


def test_sizes_and_hiding_of_columns(tab: Tab) -> None:
    """Sizes are set, fitted to text and hidden per column; false flags are left out."""
    tab.write("B1", [["a rather long sentence in one cell"]])
    properties = {"pixelSize": 40, "hiddenByUser": True}
    change = {"range": span("COLUMNS", 0, 1), "properties": properties, "fields": "*"}
    tab.batch(
        {"updateDimensionProperties": change}, {"autoResizeDimensions": {"dimensions": span("COLUMNS", 1, 3)}}
    )
    columns = tab.sheet(includeGridData=True)["data"][0]["columnMetadata"]

    assert columns[0] == properties
    assert columns[1]["pixelSize"] > 150
    assert columns[2] == {"pixelSize": 100}


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(st.one_of(st.integers(-5, 5), st.sampled_from(["a", "B", "", True])), st.integers(0, 3)),
        max_size=8,
    )
)
def test_sorting_keeps_every_row_whole(tab: Tab, rows: list[tuple[Any, int]]) -> None:
    """The rows after sorting are the rows before, ordered by kind and value, empty keys last."""
    tab.values.clear(spreadsheetId=tab.id, range="Sheet1").execute()
    tab.write("A1:B20", [[first, second] for first, second in rows])
    specs = [
        {"dimensionIndex": 0, "sortOrder": "ASCENDING"},
        {"dimensionIndex": 1, "sortOrder": "DESCENDING"},
    ]
    tab.batch({"sortRange": {"range": area(0, 20, 0, 2), "sortSpecs": specs}})
    shown = tab.read("A1:B20", valueRenderOption="UNFORMATTED_VALUE")

    def key(row: Any) -> Any:
        first = row[0]
        kind = 3 if first == "" else 2 if first is True else 1 if isinstance(first, str) else 0
        return kind, first.casefold() if isinstance(first, str) else first, -row[1]

    assert shown == [list(row) for row in sorted(rows, key=key)]


def test_sorted_rows_take_formats_and_formulas_along(tab: Tab) -> None:
    """A formula that looks left in its row still does after sorting."""
    tab.typed("A1", [["b", "=A1&1"], ["a", "=A2&1"]])
    bold = {"userEnteredFormat": {"textFormat": {"bold": True}}}
    tab.batch(
        {"repeatCell": {"range": area(0, 1, 0, 1), "cell": bold, "fields": "userEnteredFormat"}},
        {"sortRange": {"range": area(0, 2, 0, 2), "sortSpecs": [{"dimensionIndex": 0}]}},
    )

    assert tab.read("A1:B2") == [["a", "a1"], ["b", "b1"]]
    assert tab.read("B1:B2", valueRenderOption="FORMULA") == [["=A1&1"], ["=A2&1"]]
    assert "userEnteredFormat" in tab.cell("A2")


def test_copy_fills_repeats_and_transposes(tab: Tab) -> None:
    """A destination that is a multiple is filled; formulas follow; values alone lose them."""
    tab.typed("A1", [["1", "=A1+1"]])
    copy = {"source": area(0, 1, 0, 2), "pasteType": "PASTE_NORMAL"}
    tab.batch(
        {"copyPaste": copy | {"destination": area(1, 3, 0, 2)}},
        {
            "copyPaste": copy
            | {"destination": area(0, 1, 3, 4), "pasteType": "PASTE_VALUES", "pasteOrientation": "TRANSPOSE"}
        },
    )

    assert tab.read("A1:D3", valueRenderOption="FORMULA") == [
        [1, "=A1+1", "", 1],
        [1, "=A2+1", "", 2],
        [1, "=A3+1"],
    ]


def test_cut_leaves_nothing_behind(tab: Tab) -> None:
    """Cells move with their format."""
    bold = {"userEnteredFormat": {"textFormat": {"bold": True}}, "userEnteredValue": {"stringValue": "x"}}
    tab.batch(
        {"updateCells": {"start": {}, "fields": "*", "rows": [{"values": [bold]}]}},
        {"cutPaste": {"source": area(0, 1, 0, 1), "destination": {"rowIndex": 2, "columnIndex": 2}}},
    )

    assert tab.cell("A1") == {}
    assert tab.cell("C3")["userEnteredFormat"] == {"textFormat": {"bold": True}}


def test_cells_make_room_and_close_up(tab: Tab) -> None:
    """insertRange and deleteRange undo each other and leave other columns alone."""
    before = [["a", "x"], ["b", "y"], ["c", "z"]]
    tab.write("A1", before)
    tab.batch({"addNamedRange": {"namedRange": {"name": "n", "range": area(1, 2, 0, 1)}}})
    tab.batch({"insertRange": {"range": area(1, 2, 0, 1), "shiftDimension": "ROWS"}})

    assert tab.read("A1:B4") == [["a", "x"], ["", "y"], ["b", "z"], ["c"]]
    assert tab.read("n") == [["b"]]

    tab.batch({"deleteRange": {"range": area(1, 2, 0, 1), "shiftDimension": "ROWS"}})

    assert tab.read("A1:B4") == before

    tab.batch({"insertRange": {"range": area(0, 1, 0, 1), "shiftDimension": "COLUMNS"}})

    assert tab.read("A1:C1") == [["", "a", "x"]]

    tab.batch({"deleteRange": {"range": area(0, 1, 0, 1), "shiftDimension": "COLUMNS"}})

    assert tab.read("A1:B4") == before


def test_replacing_counts_what_it_changed(tab: Tab) -> None:
    """Values in all sheets; formulas only on request; expressions with groups."""
    tab.typed("A1", [["INC-1 and INC-2", '="INC-3"', "7"]])
    plain = {"find": "INC-", "replacement": "SEV", "allSheets": True}
    counts = tab.batch({"findReplace": plain})["replies"][0]["findReplace"]

    assert counts == {"valuesChanged": 1, "rowsChanged": 1, "sheetsChanged": 1, "occurrencesChanged": 2}

    regex = {"find": r"SEV(\d)", "replacement": "<$1>", "searchByRegex": True, "sheetId": 0}
    tab.batch({"findReplace": regex}, {"findReplace": plain | {"includeFormulas": True}})

    assert tab.read("A1:C1") == [["<1> and <2>", "SEV3", "7"]]


def test_groups_nest_and_unnest(tab: Tab) -> None:
    """A group inside another is one level deeper; taking a level off leaves the rest."""
    add = [{"addDimensionGroup": {"range": span("ROWS", *ends)}} for ends in ((0, 6), (2, 4))]
    groups = tab.batch(*add)["replies"][1]["addDimensionGroup"]["dimensionGroups"]

    assert [(rows["range"]["startIndex"], rows["range"]["endIndex"], rows["depth"]) for rows in groups] == [
        (0, 6, 1),
        (2, 4, 2),
    ]

    tab.batch({"deleteDimensionGroup": {"range": span("ROWS", 0, 6)}})

    assert tab.sheet()["rowGroups"] == [
        {"range": {"dimension": "ROWS", "startIndex": 2, "endIndex": 4}, "depth": 1}
    ]
