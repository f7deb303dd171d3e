"""Tables: arithmetic, rows and columns, merging, styles."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from docs_paper import Paper, block_text, comment, insert, shared_connect, shared_emulator, span, table

from pmdocs.emulator import Emulator

__all__ = ["shared_connect", "shared_emulator"]  # fixtures of this module

Json = dict[str, Any]
Connect = Callable[..., Any]


def grid(paper: Paper, place: int = 1) -> list[list[str]]:
    """Text of the cells of the table at a place among the body's blocks, without final line feeds."""
    rows = paper.blocks()[place]["table"]["tableRows"]
    return [
        ["".join(block_text(block) for block in cell["content"])[:-1] for cell in row["tableCells"]]
        for row in rows
    ]


def cell(row: int, column: int, start: int = 2) -> Json:
    return {"tableStartLocation": {"index": start}, "rowIndex": row, "columnIndex": column}


def area(row: int, column: int, height: int, width: int) -> Json:
    return {"tableCellLocation": cell(row, column), "rowSpan": height, "columnSpan": width}


def filled(connect: Connect, rows: int, columns: int) -> Paper:
    """A document with a table whose cells hold their own coordinates."""
    paper = Paper.new(connect)
    places = [
        (4 + 1 + row * (2 * columns + 1) + 2 * column, f"{row}{column}")
        for row in range(rows)
        for column in range(columns)
    ]
    paper.batch(table(1, rows, columns), *(insert(index, text) for index, text in reversed(places)))
    return paper


@pytest.mark.parametrize(("index", "rows", "columns"), [(1, 2, 2), (3, 1, 1), (6, 3, 4)])
def test_insert_table_arithmetic(connect: Connect, index: int, rows: int, columns: int) -> None:
    """Table, rows and cells stand where the arithmetic says, behind a line feed that is inserted first."""
    paper = Paper.new(connect, "words")
    paper.batch(table(index, rows, columns))
    found = next(block for block in paper.blocks() if "table" in block)

    assert found["startIndex"] == index + 1
    assert found["endIndex"] == index + 3 + rows * (2 * columns + 1)
    for number, row in enumerate(found["table"]["tableRows"]):
        assert row["startIndex"] == index + 2 + number * (2 * columns + 1)
        for column, held in enumerate(row["tableCells"]):
            text_at = index + 4 + number * (2 * columns + 1) + 2 * column
            assert held["startIndex"] == text_at - 1
            assert held["content"][0]["startIndex"] == text_at


def test_insert_table_splits_the_paragraph(connect: Connect) -> None:
    """A table in the middle of a paragraph stands between its two halves."""
    paper = Paper.new(connect, "words")
    paper.batch(table(3, 1, 1))

    assert [block_text(block) for block in paper.blocks()] == ["wo\n", "\n", "rds\n"]


def test_no_table_at_a_table_start_or_without_cells(connect: Connect) -> None:
    """A table's start index is no place for a table, and there are no tables of zero rows."""
    paper = Paper.new(connect)
    paper.batch(table(1, 1, 1))

    assert paper.refusal(table(2, 1, 1))[0] == 400
    assert paper.refusal(table(1, 0, 1))[0] == 400
    assert paper.refusal({"insertTable": {"location": {"index": 1}, "rows": 1}})[0] == 400


def test_tables_nest(connect: Connect) -> None:
    """A table inside a cell is whole, and the outer one is still addressed as before."""
    paper = filled(connect, 1, 2)
    paper.batch(table(5, 2, 1), {"insertTableRow": {"tableCellLocation": cell(0, 0), "insertBelow": True}})
    outer = paper.blocks()[1]["table"]

    assert outer["rows"] == 2
    assert outer["tableRows"][0]["tableCells"][0]["content"][1]["table"]["rows"] == 2
    assert grid(paper)[0] == ["\n\n\n00", "01"]


def test_rows_and_columns_come_and_go(connect: Connect) -> None:
    """Rows and columns are inserted beside the cell named, and deleted with their text."""
    paper = filled(connect, 2, 2)
    paper.batch({"insertTableRow": {"tableCellLocation": cell(0, 1), "insertBelow": True}})
    assert grid(paper) == [["00", "01"], ["", ""], ["10", "11"]]

    paper.batch({"insertTableColumn": {"tableCellLocation": cell(0, 0), "insertRight": False}})
    assert grid(paper) == [["", "00", "01"], ["", "", ""], ["", "10", "11"]]

    paper.batch(
        {"deleteTableRow": {"tableCellLocation": cell(1, 0)}},
        {"deleteTableColumn": {"tableCellLocation": cell(0, 1)}},
    )
    assert grid(paper) == [["", "01"], ["", "11"]]


def test_the_last_row_or_column_takes_the_table_along(connect: Connect) -> None:
    """Deleting the only row or column deletes the table."""
    for name in ("deleteTableRow", "deleteTableColumn"):
        paper = filled(connect, 1, 1)
        paper.batch({name: {"tableCellLocation": cell(0, 0)}})

        assert paper.text() == "\n\n"


def test_bad_table_places_are_refused(connect: Connect) -> None:
    """A start that is none and cells outside the table are refused."""
    paper = filled(connect, 2, 2)
    request = {
        "tableStartLocation": {"index": 3},
        "tableColumnProperties": {"widthType": "EVENLY_DISTRIBUTED"},
        "fields": "widthType",
    }
    message = "Invalid requests[0].updateTableColumnProperties: The provided table start location is invalid."

    assert paper.refusal({"updateTableColumnProperties": request}) == (400, message)
    assert paper.refusal({"insertTableRow": {"tableCellLocation": cell(2, 0)}})[0] == 400
    assert paper.refusal({"deleteTableColumn": {"tableCellLocation": cell(0, 2)}})[0] == 400
    assert paper.refusal({"mergeTableCells": {"tableRange": area(1, 1, 2, 1)}})[0] == 400


def test_merging_gathers_text_and_its_comments(connect: Connect) -> None:
    """Merged text moves into the head cell and comments with it; covered cells stay as empty cells."""
    paper = filled(connect, 2, 2)
    paper.batch(comment(18, 20))
    assert paper.full()["comments"][0]["plainTextQuote"] == "11"
    paper.batch({"mergeTableCells": {"tableRange": area(0, 0, 2, 2)}})
    style = paper.blocks()[1]["table"]["tableRows"][0]["tableCells"][0]["tableCellStyle"]
    (anchor,) = paper.tab()["commentAnchors"].values()
    (place,) = anchor["ranges"]

    assert grid(paper) == [["00\n01\n10\n11", ""], ["", ""]]
    assert (style["rowSpan"], style["columnSpan"]) == (2, 2)
    assert (place["startIndex"], place["endIndex"]) == (14, 16)
    paper.batch({"unmergeTableCells": {"tableRange": area(1, 1, 1, 1)}})
    assert grid(paper) == [["00\n01\n10\n11", ""], ["", ""]]


def test_merged_cells_and_new_rows(connect: Connect) -> None:
    """A row inside a merged block makes it taller, deleting the block's rows makes it shorter."""
    paper = filled(connect, 3, 2)
    paper.batch(
        {"mergeTableCells": {"tableRange": area(0, 0, 2, 1)}},
        {"insertTableRow": {"tableCellLocation": cell(0, 1), "insertBelow": True}},
    )
    table_ = paper.blocks()[1]["table"]
    assert table_["tableRows"][0]["tableCells"][0]["tableCellStyle"]["rowSpan"] == 3
    assert paper.refusal({"mergeTableCells": {"tableRange": area(1, 0, 3, 2)}})[0] == 400

    paper.batch({"deleteTableRow": {"tableCellLocation": cell(1, 1)}})
    table_ = paper.blocks()[1]["table"]
    assert table_["tableRows"][0]["tableCells"][0]["tableCellStyle"]["rowSpan"] == 2
    paper.batch({"deleteTableRow": {"tableCellLocation": cell(1, 0)}})
    assert grid(paper) == [["20", "21"]]


def test_merged_cells_and_new_columns(connect: Connect) -> None:
    """A column inside a merged block makes it wider, deleting one of its columns narrower again."""
    paper = filled(connect, 2, 3)

    def width() -> int:
        head = paper.blocks()[1]["table"]["tableRows"][0]["tableCells"][0]
        return int(head["tableCellStyle"]["columnSpan"])

    paper.batch(
        {"mergeTableCells": {"tableRange": area(0, 0, 1, 2)}},
        {"insertTableColumn": {"tableCellLocation": cell(1, 0), "insertRight": True}},
    )
    assert width() == 3
    paper.batch({"deleteTableColumn": {"tableCellLocation": cell(1, 1)}})
    assert width() == 2
    paper.batch({"deleteTableColumn": {"tableCellLocation": cell(1, 0)}})
    assert width() == 1
    assert len(grid(paper)[0]) == 2


def test_cell_styles_and_shared_borders(connect: Connect) -> None:
    """A style reaches the cells of its range only, but a border belongs to the neighbour too."""
    paper = filled(connect, 1, 3)
    red = {"color": {"rgbColor": {"red": 1}}}
    border = {"color": red, "width": {"magnitude": 2, "unit": "PT"}, "dashStyle": "SOLID"}
    request = {
        "tableRange": area(0, 0, 1, 1),
        "tableCellStyle": {"backgroundColor": red, "borderRight": border},
        "fields": "backgroundColor,borderRight",
    }
    paper.batch({"updateTableCellStyle": request})
    styles = [held["tableCellStyle"] for held in paper.blocks()[1]["table"]["tableRows"][0]["tableCells"]]

    assert [style["backgroundColor"] for style in styles] == [red, {}, {}]
    assert styles[0]["borderRight"] == styles[1]["borderLeft"] == border
    assert "borderRight" not in styles[1]
    request |= {"tableCellStyle": {"rowSpan": 2}, "fields": "rowSpan"}
    expected = "Invalid requests[0].updateTableCellStyle: Invalid field: rowSpan"
    assert paper.refusal({"updateTableCellStyle": request}) == (400, expected)


def test_rows_columns_and_headers(connect: Connect) -> None:
    """Row heights, column widths and pinned header rows read back; too narrow a column is refused."""
    paper = filled(connect, 2, 2)
    start = {"index": 2}
    height = {"magnitude": 30, "unit": "PT"}
    width = {"magnitude": 90, "unit": "PT"}
    columns = {
        "tableStartLocation": start,
        "columnIndices": [1],
        "tableColumnProperties": {"width": width, "widthType": "FIXED_WIDTH"},
        "fields": "*",
    }
    paper.batch(
        {"pinTableHeaderRows": {"tableStartLocation": start, "pinnedHeaderRowsCount": 1}},
        {
            "updateTableRowStyle": {
                "tableStartLocation": start,
                "rowIndices": [1],
                "tableRowStyle": {"minRowHeight": height},
                "fields": "min_row_height",
            }
        },
        {"updateTableColumnProperties": columns},
    )
    found = paper.blocks()[1]["table"]

    assert [row["tableRowStyle"] for row in found["tableRows"]] == [
        {"minRowHeight": {"unit": "PT"}, "tableHeader": True},
        {"minRowHeight": height},
    ]
    assert found["tableStyle"]["tableColumnProperties"] == [
        {"widthType": "EVENLY_DISTRIBUTED"},
        {"width": width, "widthType": "FIXED_WIDTH"},
    ]
    columns["tableColumnProperties"] = {"width": {"magnitude": 4, "unit": "PT"}, "widthType": "FIXED_WIDTH"}
    assert paper.refusal({"updateTableColumnProperties": columns})[0] == 400
    assert (
        paper.refusal({"pinTableHeaderRows": {"tableStartLocation": start, "pinnedHeaderRowsCount": 3}})[0]
        == 400
    )


def test_styling_text_across_cells(connect: Connect) -> None:
    """A text style over a whole table reaches the text of every cell and nothing else."""
    paper = filled(connect, 1, 2)
    paper.batch({"updateTextStyle": {"range": span(1, 13), "textStyle": {"bold": True}, "fields": "bold"}})
    cells = paper.blocks()[1]["table"]["tableRows"][0]["tableCells"]
    runs = [held["content"][0]["paragraph"]["elements"][0]["textRun"] for held in cells]

    assert [run["textStyle"] for run in runs] == [{"bold": True}, {"bold": True}]


def test_cells_that_look_alike_are_stored_once(emulator: Emulator, connect: Connect) -> None:
    """However many cells, each style is stored once; workspaces of older versions, with one a cell, read the same."""
    paper = Paper.new(connect)
    paper.batch(table(1, 12, 5))
    before = paper.full()
    with emulator.store.transaction(write=True) as transaction:
        content = transaction.content(paper.id)
        assert content is not None
        body = content["tabs"][0]["body"]
        kinds = body.pop("kinds")
        assert 1 == len([mark for mark in kinds if "tableCellStyle" in mark])
        body["marks"] = [[count, kinds[place]] for count, place in body["marks"]]
        transaction.put_content(paper.id, content)

    assert before == paper.full()
