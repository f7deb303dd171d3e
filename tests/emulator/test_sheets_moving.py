"""Cells that move with what stands on them: insertRange, deleteRange, copies and cuts of merged cells."""

from __future__ import annotations

import pytest
from test_sheets_requests import refused
from test_sheets_support import Connect, Json, Tab, area, span


@pytest.fixture(name="tab")
def tab_(connect: Connect) -> Tab:
    made = Tab(connect)
    made.write("A1", [["a", "b", "c"], ["d", "e", "f"], ["g", "h", "i"]])
    return made


def merge(*sides: int) -> Json:
    return {"mergeCells": {"range": area(*sides), "mergeType": "MERGE_ALL"}}


def merges(tab: Tab) -> list[tuple[int, ...]]:
    sheet = tab.sheet()
    return [tuple(item.values()) for item in sheet.get("merges", [])]


def rule(*sides: int) -> Json:
    boolean = {"condition": {"type": "NOT_BLANK"}, "format": {"backgroundColor": {"red": 1}}}
    return {"addConditionalFormatRule": {"rule": {"ranges": [area(*sides)], "booleanRule": boolean}}}


def test_what_stands_in_the_moving_columns_goes_along(tab: Tab) -> None:
    """Merges, formats, names and references below an inserted range move down, those beside it stay."""
    tab.typed("E1", [["=A3", "=B3", "=SUM(A2:A3)"]])
    tab.batch(
        merge(4, 6, 0, 1),
        merge(4, 6, 1, 2),
        rule(2, 3, 0, 1),
        rule(2, 3, 1, 2),
        {"addNamedRange": {"namedRange": {"name": "g", "range": area(2, 3, 0, 1)}}},
    )

    tab.batch({"insertRange": {"range": area(1, 2, 0, 1), "shiftDimension": "ROWS"}})
    sheet = tab.sheet()

    assert tab.read("A1:B4") == [["a", "b"], ["", "e"], ["d", "h"], ["g"]]
    assert merges(tab) == [(5, 7, 0, 1), (4, 6, 1, 2)]
    assert sorted(rule["ranges"][0]["startRowIndex"] for rule in sheet["conditionalFormats"]) == [2, 3]
    assert tab.get()["namedRanges"][0]["range"]["startRowIndex"] == 3
    assert tab.read("E1:G1", valueRenderOption="FORMULA") == [["=A4", "=B3", "=SUM(A3:A4)"]]


def test_deleted_cells_take_their_things_with_them(tab: Tab) -> None:
    """A reference to deleted cells is broken, a name on them gone, what is right of them closes up."""
    tab.typed("A5", [["=B1", "=C1"]])
    tab.batch({"addNamedRange": {"namedRange": {"name": "gone", "range": area(0, 1, 1, 2)}}})

    tab.batch({"deleteRange": {"range": area(0, 1, 1, 2), "shiftDimension": "COLUMNS"}})

    assert tab.read("A1:C1") == [["a", "c"]]
    assert tab.read("A5:B5", valueRenderOption="FORMULA") == [["=#REF!", "=B1"]]
    assert "namedRanges" not in tab.get()


def test_a_merge_or_table_is_not_torn_apart(tab: Tab) -> None:
    """Where only a part of a merge or table would move, nothing does."""
    tab.batch(merge(4, 5, 0, 2), {"addTable": {"table": {"range": area(7, 9, 1, 3)}}})
    push = {"range": area(0, 1, 0, 1), "shiftDimension": "ROWS"}

    assert "would break merged cells" in refused(tab, {"insertRange": push})
    assert "would break a table" in refused(tab, {"deleteRange": push | {"range": area(6, 7, 2, 3)}})


def test_copies_take_merges_along(tab: Tab) -> None:
    """Each repetition of a copied block has its merges; what was merged at the destination no longer is."""
    tab.batch(merge(0, 1, 0, 2), merge(5, 6, 0, 2))
    copy = {"source": area(0, 1, 0, 2), "destination": area(5, 7, 0, 2)}

    tab.batch({"copyPaste": copy})
    tab.batch({"copyPaste": copy | {"destination": area(8, 10, 3, 4), "pasteOrientation": "TRANSPOSE"}})

    assert merges(tab) == [(0, 1, 0, 2), (5, 6, 0, 2), (6, 7, 0, 2), (8, 10, 3, 4)]
    assert "all cells in a merged range" in refused(tab, {"copyPaste": copy | {"source": area(0, 1, 0, 1)}})


def test_cuts_move_merges(tab: Tab) -> None:
    """A cut merge stands at the destination only."""
    tab.batch(merge(0, 2, 0, 1))
    tab.batch({"cutPaste": {"source": area(0, 2, 0, 1), "destination": {"rowIndex": 4, "columnIndex": 4}}})

    assert merges(tab) == [(4, 6, 4, 5)]
    assert tab.read("E5") == [["a"]]
    assert tab.read("A1:A2") == []


def test_protected_cells_keep_their_lines(connect: Connect, tab: Tab) -> None:
    """Somebody who may not edit a protected range can neither draw borders on it nor move cells through it."""
    connect("drive", user="ada@example.com").permissions().create(
        fileId=tab.id, body={"role": "writer", "type": "user", "emailAddress": "bob@example.com"}
    ).execute()
    tab.batch({"addProtectedRange": {"protectedRange": {"range": area(1, 2, 0, 1)}}})
    bob = Tab(connect, user="bob@example.com", spreadsheet_id=tab.id)
    solid = {"style": "SOLID"}

    for request in (
        {"updateBorders": {"range": area(1, 2, 0, 1), "top": solid}},
        {"insertRange": {"range": area(0, 1, 0, 1), "shiftDimension": "ROWS"}},
        {"deleteDimension": {"range": span("ROWS", 1, 2)}},
        {"trimWhitespace": {"range": area(0, 3, 0, 1)}},
        {"randomizeRange": {"range": area(0, 3, 0, 1)}},
        {"autoFill": {"range": area(0, 3, 0, 1)}},
    ):
        if "autoFill" in request:
            tab.batch({"updateCells": {"range": area(1, 3, 0, 1), "fields": "userEnteredValue"}})
        assert "protected cell" in refused(bob, request)


def test_formulas_of_conditional_formats_follow(tab: Tab) -> None:
    """Inserted rows and columns move the cells that a conditional format's formula speaks of, with its ranges."""
    condition = {
        "type": "CUSTOM_FORMULA",
        "values": [{"userEnteredValue": '=AND($B2="x",COUNTIF($C:$C,$B2)>0)'}],
    }
    boolean = {"condition": condition, "format": {"backgroundColor": {"red": 1}}}
    tab.batch({"addConditionalFormatRule": {"rule": {"ranges": [area(1, 3, 0, 3)], "booleanRule": boolean}}})

    tab.batch({"insertDimension": {"range": span("COLUMNS", 1, 2)}})
    tab.batch({"insertDimension": {"range": span("ROWS", 0, 1)}})
    (moved,) = tab.sheet()["conditionalFormats"]

    assert moved["ranges"][0]["startRowIndex"] == 2
    assert moved["booleanRule"]["condition"]["values"] == [
        {"userEnteredValue": '=AND($C3="x",COUNTIF($D:$D,$C3)>0)'}
    ]
