"""Requests that make, widen, narrow and remove tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pmdocs.emulator.methods import Json

from .defaults import paragraph_mark, points
from .edit import Edit, RefusedError, request
from .segment import Segment
from .text import marks_for, text_style_at
from .units import CELL, ROW, TABLE, TABLE_END
from .walk import Table, table_at


def cell_mark() -> Json:
    """The mark of a new cell."""
    return {
        "tableCellStyle": {
            "rowSpan": 1,
            "columnSpan": 1,
            "backgroundColor": {},
            **{f"padding{side}": points(5) for side in ("Left", "Right", "Top", "Bottom")},
            "contentAlignment": "TOP",
        }
    }


def row_mark() -> Json:
    """The mark of a new row."""
    return {"tableRowStyle": {"minRowHeight": points(0)}}


def _table_mark(columns: int) -> Json:
    return {"tableStyle": {"tableColumnProperties": [{"widthType": "EVENLY_DISTRIBUTED"}] * columns}}


@request("insertTable")
def insert_table(edit: Edit, raw: Json) -> None:
    """Insert a line feed and an empty table behind it, which so starts at the given index + 1."""
    rows, columns = raw.get("rows", 0), raw.get("columns", 0)
    if rows < 1 or columns < 1:
        raise RefusedError("The number of rows and columns must be at least 1.")
    tab, segment, index = edit.insertion(raw)
    edit.refuse_in_footnote(tab, raw, "A table")
    row, marks = ROW + (CELL + "\n") * columns, [row_mark(), *[cell_mark(), paragraph_mark()] * columns]
    before = marks_for(segment, index, "\n", text_style_at(segment, index), edit.new_id)
    segment.insert(
        index,
        "\n" + TABLE + row * rows + TABLE_END,
        [*before, _table_mark(columns), *marks * rows, {}],
    )


def table_in(edit: Edit, location: Json | None) -> tuple[Segment, Table]:
    """The table a ``tableStartLocation`` names. Raises `RefusedError` where none starts."""
    if location is None:
        raise RefusedError("The table start location must be specified.")
    _, segment = edit.segment(location)
    return segment, table_at(segment, location.get("index", 0))


def cell_in(edit: Edit, location: Json | None) -> tuple[Segment, Table, int, int]:
    """The cell a TableCellLocation names: segment, table, row and column."""
    if location is None:
        raise RefusedError("The table cell location must be specified.")
    segment, table = table_in(edit, location.get("tableStartLocation"))
    row, column = location.get("rowIndex", 0), location.get("columnIndex", 0)
    if not 0 <= row < len(table.rows):
        raise RefusedError(f"Invalid row index: {row}. The table has {len(table.rows)} rows.")
    if not 0 <= column < len(table.rows[row].cells):
        raise RefusedError(f"Invalid column index: {column}. The table has {table.columns} columns.")
    return segment, table, row, column


def spans_at(segment: Segment, table: Table, row: int, column: int) -> tuple[int, int]:
    """How many rows and columns a cell spans; covered cells are listed too and span 1 and 1."""
    style = segment.marks[table.rows[row].cells[column].start]["tableCellStyle"]
    return style.get("rowSpan", 1), style.get("columnSpan", 1)


def put_spans(segment: Segment, table: Table, row: int, column: int, spans: tuple[int, int]) -> None:
    """Let a cell span that many rows and columns."""
    at = table.rows[row].cells[column].start
    style = {**segment.marks[at]["tableCellStyle"], "rowSpan": spans[0], "columnSpan": spans[1]}
    segment.put_geometry(at, {"tableCellStyle": style})


def heads(segment: Segment, table: Table) -> Iterator[tuple[int, int, int, int]]:
    """Merged cells: row, column, row span, column span of each upper-left cell."""
    for row, held in enumerate(table.rows):
        for column in range(len(held.cells)):
            height, width = spans_at(segment, table, row, column)
            if (height, width) != (1, 1):
                yield row, column, height, width


def head_of(segment: Segment, table: Table, row: int, column: int) -> tuple[int, int, int, int]:
    """The block of cells a cell belongs to: row, column, row span, column span."""
    for top, left, height, width in heads(segment, table):
        if top <= row < top + height and left <= column < left + width:
            return top, left, height, width
    return row, column, 1, 1


@request("insertTableRow")
def insert_table_row(edit: Edit, raw: Json) -> None:
    """Insert an empty row above or below a cell, in the style of that cell's row; blocks it cuts grow."""
    segment, table, row, column = cell_in(edit, raw.get("tableCellLocation"))
    top, _, height, _ = head_of(segment, table, row, column)
    target = top + height if raw.get("insertBelow", False) else top
    for other, left, tall, wide in list(heads(segment, table)):
        if other < target < other + tall:
            put_spans(segment, table, other, left, (tall + 1, wide))
    at = table.rows[target].start if target < len(table.rows) else table.end - 1
    marks: list[Json] = [row_mark()]
    for cell in table.rows[row].cells:
        marks += [_single(segment.marks[cell.start]), paragraph_mark()]
    segment.insert(at, ROW + (CELL + "\n") * len(table.rows[row].cells), marks)


def _single(mark: Json) -> Json:
    return {"tableCellStyle": {**mark["tableCellStyle"], "rowSpan": 1, "columnSpan": 1}}


@request("insertTableColumn")
def insert_table_column(edit: Edit, raw: Json) -> None:
    """Insert an empty column left or right of a cell, in the style of that cell's column."""
    segment, table, row, column = cell_in(edit, raw.get("tableCellLocation"))
    _, left, _, width = head_of(segment, table, row, column)
    target = left + width if raw.get("insertRight", False) else left
    for top, other, tall, wide in list(heads(segment, table)):
        if other < target < other + wide:
            put_spans(segment, table, top, other, (tall, wide + 1))
    for held in reversed(table.rows):
        at = held.cells[target].start if target < len(held.cells) else held.end
        style = _single(segment.marks[held.cells[min(column, len(held.cells) - 1)].start])
        segment.insert(at, CELL + "\n", [style, paragraph_mark()])
    columns = list(segment.marks[table.start]["tableStyle"]["tableColumnProperties"])
    columns.insert(target, columns[column])
    put_columns(segment, table, columns)


def put_columns(segment: Segment, table: Table, columns: Sequence[Json]) -> None:
    """Store the TableColumnProperties of a table."""
    segment.put_geometry(table.start, {"tableStyle": {"tableColumnProperties": list(columns)}})


@request("deleteTableRow")
def delete_table_row(edit: Edit, raw: Json) -> None:
    """Delete the rows a cell spans; with the last row goes the table."""
    segment, table, row, column = cell_in(edit, raw.get("tableCellLocation"))
    first, _, height, _ = head_of(segment, table, row, column)
    remove_rows(segment, table, first, first + height)


def remove_rows(segment: Segment, table: Table, first: int, last: int) -> None:
    """Remove the rows from ``first`` to before ``last``; blocks they cut shrink, with all rows goes the table.

    In a draft the rows of others stay, and with them what cells span.
    """
    if last - first == len(table.rows):
        segment.delete(table.start, table.end)
        return
    for number in range(last - 1, first - 1, -1):
        row = table.rows[number]
        if segment.owns([row.start]):
            _shrink_blocks_down(segment, table_at(segment, table.start), number)
        segment.delete(row.start, row.end)


def _shrink_blocks_down(segment: Segment, table: Table, row: int) -> None:
    """Let no merged block span a row that is about to go."""
    for top, left, tall, wide in list(heads(segment, table)):
        before, after = _outside(top, tall, row, row + 1)
        if before:
            put_spans(segment, table, top, left, (before + after, wide))
        elif after:
            put_spans(segment, table, row + 1, left, (after, wide))


@request("deleteTableColumn")
def delete_table_column(edit: Edit, raw: Json) -> None:
    """Delete the columns a cell spans; with the last column goes the table."""
    segment, table, row, column = cell_in(edit, raw.get("tableCellLocation"))
    _, first, _, width = head_of(segment, table, row, column)
    remove_columns(segment, table, first, first + width)


def remove_columns(segment: Segment, table: Table, first: int, last: int) -> None:
    """Remove the columns from ``first`` to before ``last``, as `remove_rows` does rows."""
    if last - first == table.columns:
        segment.delete(table.start, table.end)
        return
    for number in range(last - 1, first - 1, -1):
        held = table_at(segment, table.start)
        cells = [(row.cells[number].start, row.cells[number].end) for row in held.rows]
        if segment.owns([start for start, _ in cells]):
            _shrink_blocks_across(segment, held, number)
        segment.delete_cells(cells)


def _shrink_blocks_across(segment: Segment, table: Table, column: int) -> None:
    """Let no merged block span a column that is about to go, and forget its properties."""
    for top, left, tall, wide in list(heads(segment, table)):
        before, after = _outside(left, wide, column, column + 1)
        if before:
            put_spans(segment, table, top, left, (tall, before + after))
        elif after:
            put_spans(segment, table, top, column + 1, (tall, after))
    columns = segment.marks[table.start]["tableStyle"]["tableColumnProperties"]
    put_columns(segment, table, [*columns[:column], *columns[column + 1 :]])


def _outside(start: int, length: int, first: int, last: int) -> tuple[int, int]:
    """How much of a span lies before and after the part that is deleted."""
    end = start + length
    return max(0, min(end, first) - start), max(0, end - max(start, last))
