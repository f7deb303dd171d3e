"""Requests about cells, rows and columns that stay: merging, styles, widths, pinned headers."""

from __future__ import annotations

from pmdocs.emulator.methods import Json

from . import pending
from .defaults import paragraph_mark
from .edit import Edit, RefusedError, request
from .masks import apply, field_paths
from .segment import Segment, Span
from .tables import cell_in, cell_mark, head_of, heads, put_columns, put_spans, row_mark, table_in
from .walk import Cell, Table

_MINIMUM_WIDTH = 5
"""Points (discovery document, UpdateTableColumnPropertiesRequest)."""

_SIDES = (
    ("borderRight", (0, 1), "borderLeft"),
    ("borderLeft", (0, -1), "borderRight"),
    ("borderBottom", (1, 0), "borderTop"),
    ("borderTop", (-1, 0), "borderBottom"),
)
"""Borders in the order Google applies them: name, step to the neighbour, the neighbour's name for it."""

Block = tuple[int, int, int, int]


def _block(edit: Edit, raw: Json | None) -> tuple[Segment, Table, Block]:
    """The cells of a TableRange: top row, left column, and the ends (exclusive)."""
    if raw is None:
        raise RefusedError("The table range must be specified.")
    segment, table, row, column = cell_in(edit, raw.get("tableCellLocation"))
    height, width = raw.get("rowSpan", 0), raw.get("columnSpan", 0)
    if height < 1 or width < 1:
        raise RefusedError("The row span and column span of a table range must be at least 1.")
    if row + height > len(table.rows) or column + width > table.columns:
        raise RefusedError("The provided table range is out of the bounds of the table.")
    return segment, table, (row, column, row + height, column + width)


@request("mergeTableCells")
def merge_table_cells(edit: Edit, raw: Json) -> None:
    """Merge a rectangle; all text goes into its upper-left cell, comments and named ranges with it."""
    segment, table, block = _block(edit, raw.get("tableRange"))
    top, left, bottom, right = block
    for row, column, height, width in heads(segment, table):
        apart = row >= bottom or row + height <= top or column >= right or column + width <= left
        inside = top <= row and row + height <= bottom and left <= column and column + width <= right
        if not apart and not inside:
            raise RefusedError("The provided table range is not rectangular.")
    for row in range(top, bottom):
        for column in range(left, right):
            put_spans(segment, table, row, column, (1, 1))
    put_spans(segment, table, top, left, (bottom - top, right - left))
    cells = [table.rows[row].cells[column] for row in range(top, bottom) for column in range(left, right)]
    _gather(segment, cells[0], cells[1:])


def _gather(segment: Segment, head: Cell, others: list[Cell]) -> None:
    """Move the content of cells into another that stands before them all, with all that is suggested about it.

    The line feed that is last from then on stays whatever becomes of a row or column it came from.
    """
    filled = [cell for cell in others if cell.end - cell.start > 2]
    if not filled:
        return
    units, spans = "", list[Span]()
    marks: list[Json] = []
    notes: list[Json | None] = []
    for cell in filled:
        start, shift = cell.start + 1, len(units)
        spans += [
            Span(span.owner, span.start - start + shift, span.end - start + shift)
            for span in segment.spans
            if start <= span.start and span.end <= cell.end
        ]
        units += segment.units[start : cell.end]
        marks += segment.marks[start : cell.end]
        notes += segment.pending[start : cell.end]
    notes[-1] = pending.note([], [], pending.parts(notes[-1])[2])
    for cell in reversed(filled):
        segment.delete(cell.start + 1, cell.end - 1)
        segment.put_mark(cell.start + 1, paragraph_mark())
        segment.pending[cell.start + 1] = pending.without_changes(segment.pending[cell.start])
    moved = {span.owner for span in spans}
    segment.spans = [span for span in segment.spans if span.owner not in moved]
    segment.insert(head.end, units, marks)
    segment.pending[head.end : head.end + len(units)] = notes
    segment.spans += [Span(span.owner, span.start + head.end, span.end + head.end) for span in spans]
    if head.end - head.start == 2:
        segment.delete(head.start + 1, head.end)


@request("unmergeTableCells")
def unmerge_table_cells(edit: Edit, raw: Json) -> None:
    """Unmerge every merged cell a range touches; the text stays in the upper-left one."""
    segment, table, (top, left, bottom, right) = _block(edit, raw.get("tableRange"))
    touched = {
        head_of(segment, table, row, column)[:2]
        for row in range(top, bottom)
        for column in range(left, right)
    }
    for row, column in touched:
        put_spans(segment, table, row, column, (1, 1))


@request("updateTableCellStyle")
def update_table_cell_style(edit: Edit, raw: Json) -> None:
    """Style the cells of a range or of a whole table; a shared border is the neighbour's too."""
    if "tableRange" in raw:
        segment, table, block = _block(edit, raw["tableRange"])
    else:
        segment, table = table_in(edit, raw.get("tableStartLocation"))
        block = (0, 0, len(table.rows), table.columns)
    style = raw.get("tableCellStyle", {})
    paths = field_paths(raw.get("fields"), "TableCellStyle", read_only=("rowSpan", "columnSpan"))
    fields = {path[0] for path in paths}
    places = [(row, column) for row in range(block[0], block[2]) for column in range(block[1], block[3])]
    for row, column in places:
        _put_style(segment, table, row, column, apply(_style(segment, table, row, column), style, paths))
    for border, (down, across), opposite in _SIDES:
        if border in fields:
            for row, column in places:
                _share_border(segment, table, (row, column), (row + down, column + across), border, opposite)


def _style(segment: Segment, table: Table, row: int, column: int) -> Json:
    style: Json = segment.marks[table.rows[row].cells[column].start]["tableCellStyle"]
    return style


def _put_style(segment: Segment, table: Table, row: int, column: int, style: Json) -> None:
    complete = {**cell_mark()["tableCellStyle"], **style}
    segment.put_mark(table.rows[row].cells[column].start, {"tableCellStyle": complete})


def _share_border(
    segment: Segment,
    table: Table,
    cell: tuple[int, int],
    neighbour: tuple[int, int],
    border: str,
    opposite: str,
) -> None:
    row, column = neighbour
    if not (0 <= row < len(table.rows) and 0 <= column < len(table.rows[row].cells)):
        return
    style = {key: value for key, value in _style(segment, table, row, column).items() if key != opposite}
    shared = _style(segment, table, *cell)
    if border in shared:
        style[opposite] = shared[border]
    _put_style(segment, table, row, column, style)


def _chosen(indices: list[int] | None, count: int, what: str) -> list[int]:
    """Checked row or column indices; all where none are given."""
    if not indices:
        return list(range(count))
    for index in indices:
        if not 0 <= index < count:
            raise RefusedError(f"Invalid {what} index: {index}. The table has {count} {what}s.")
    return indices


@request("updateTableRowStyle")
def update_table_row_style(edit: Edit, raw: Json) -> None:
    """Style rows, all of them where no indices are given."""
    segment, table = table_in(edit, raw.get("tableStartLocation"))
    paths = field_paths(raw.get("fields"), "TableRowStyle")
    for index in _chosen(raw.get("rowIndices"), len(table.rows), "row"):
        at = table.rows[index].start
        changed = apply(segment.marks[at]["tableRowStyle"], raw.get("tableRowStyle", {}), paths)
        _put_row_style(segment, at, changed)


def _put_row_style(segment: Segment, at: int, style: Json) -> None:
    complete = {**row_mark()["tableRowStyle"], **style}
    segment.put_mark(
        at, {"tableRowStyle": {key: value for key, value in complete.items() if value is not False}}
    )


@request("pinTableHeaderRows")
def pin_table_header_rows(edit: Edit, raw: Json) -> None:
    """Make the first rows headers that repeat on every page, and no others."""
    segment, table = table_in(edit, raw.get("tableStartLocation"))
    count = raw.get("pinnedHeaderRowsCount", 0)
    if not 0 <= count <= len(table.rows):
        raise RefusedError(f"Invalid number of pinned rows: {count}. The table has {len(table.rows)} rows.")
    for index, row in enumerate(table.rows):
        style = {**segment.marks[row.start]["tableRowStyle"], "tableHeader": index < count}
        _put_row_style(segment, row.start, style)


@request("updateTableColumnProperties")
def update_table_column_properties(edit: Edit, raw: Json) -> None:
    """Set column widths, of all columns where no indices are given."""
    segment, table = table_in(edit, raw.get("tableStartLocation"))
    given = raw.get("tableColumnProperties", {})
    paths = field_paths(raw.get("fields"), "TableColumnProperties")
    if "width" in given and given["width"].get("magnitude", 0) < _MINIMUM_WIDTH:
        raise RefusedError(f"The column width must be at least {_MINIMUM_WIDTH} points.")
    columns = list(segment.marks[table.start]["tableStyle"]["tableColumnProperties"])
    for index in _chosen(raw.get("columnIndices"), len(columns), "column"):
        changed = apply(columns[index], given, paths)
        changed.setdefault("widthType", "EVENLY_DISTRIBUTED")
        if changed["widthType"] != "FIXED_WIDTH":
            changed.pop("width", None)
        columns[index] = changed
    put_columns(segment, table, columns)
