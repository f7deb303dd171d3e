"""What every writer of whole documents needs: blocks in order, table geometry, and styles as requests.

Blocks go into a blank document from the last to the first, each at index 1, so that no index has to be
counted. Docs puts an empty paragraph before an inserted table; the text before the table is typed into it,
so that none is left over.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

Request = dict[str, Any]

CellContent = str | Request
"""The text of a cell, or a request that inserts an element, without its location."""

Rows = Sequence[Sequence[CellContent]]
"""A table's cells; all rows have the same number."""


# Inserting


def insertions(blocks: Sequence[str | Rows]) -> Iterator[Request]:
    """Requests that make a blank document these paragraphs (without their newlines) and tables.

    A table needs a paragraph before it, and one must follow the last table; both may be empty.
    """
    waiting = True  # an empty paragraph at index 1 that the text before is typed into
    for is_text, group in groupby(reversed(blocks), key=lambda block: isinstance(block, str)):
        run = list(group)
        if is_text:
            text = "\n".join(reversed([block for block in run if isinstance(block, str)]))
            text += "" if waiting else "\n"
            if text:
                yield insert_text(1, text)
            waiting = False
            continue
        for block in run:
            if not isinstance(block, str):
                yield from _insert_table(block)
        waiting = True


def insert_text(index: int, text: str) -> Request:
    """Insert text at a UTF-16 index of the body."""
    return {"insertText": {"location": {"index": index}, "text": text}}


def _insert_table(rows: Rows) -> Iterator[Request]:
    columns = len(rows[0])
    yield {"insertTable": {"rows": len(rows), "columns": columns, "location": {"index": 1}}}
    for row in reversed(range(len(rows))):
        for column in reversed(range(columns)):
            # Of a fresh table at index i, cell (r, c) takes text at i + 4 + r(2C+1) + 2c.
            index = 5 + row * (2 * columns + 1) + 2 * column
            content = rows[row][column]
            if not isinstance(content, str):
                ((kind, value),) = content.items()
                yield {kind: {"location": {"index": index}, **value}}
            elif content:
                yield insert_text(index, content)


# Tables that are there


Lengths = Sequence[Sequence[int]]
"""Length of what stands in each cell of a table, in UTF-16 code units, its last newline excluded."""


def cell_ranges(lengths: Lengths, start: int) -> Iterator[tuple[int, int, int, int]]:
    """Row, column, and where the content of each cell starts and ends, of a table at ``start``."""
    position = start + 1
    for row, cells in enumerate(lengths):
        position += 1
        for column, length in enumerate(cells):
            yield row, column, position + 1, position + 1 + length
            position += length + 2


def table_end(lengths: Lengths, start: int) -> int:
    """Index behind a table at ``start``."""
    return start + 2 + len(lengths) + sum(length + 2 for row in lengths for length in row)


def frame(start: int, *, rule: str, padding: float) -> Request:
    """Thin borders, padding and centred content for all cells of a table. Padding is points."""
    border = {"color": colour(rule), "width": points(0.75), "dashStyle": "SOLID"}
    style: dict[str, Any] = {f"border{side}": border for side in _SIDES}
    style |= {f"padding{side}": points(padding) for side in _SIDES}
    style["contentAlignment"] = "MIDDLE"
    return {
        "updateTableCellStyle": {
            "tableStartLocation": {"index": start},
            "tableCellStyle": style,
            "fields": ",".join(style),
        }
    }


_SIDES = ("Top", "Bottom", "Left", "Right")


def fill_cells(start: int, *, rows: int, columns: int, fill: str) -> Request:
    """Colour the upper-left ``rows`` by ``columns`` cells of a table."""
    location = {"tableStartLocation": {"index": start}, "rowIndex": 0, "columnIndex": 0}
    return {
        "updateTableCellStyle": {
            "tableRange": {"tableCellLocation": location, "rowSpan": rows, "columnSpan": columns},
            "tableCellStyle": {"backgroundColor": colour(fill)},
            "fields": "backgroundColor",
        }
    }


def pin_header(start: int) -> Request:
    """Let a table's first row be repeated on every page."""
    return {"pinTableHeaderRows": {"tableStartLocation": {"index": start}, "pinnedHeaderRowsCount": 1}}


# Styles


def text_style(start: int, end: int, **style: Any) -> Request:
    """Style text; the fields are those given."""
    return {
        "updateTextStyle": {
            "range": {"startIndex": start, "endIndex": end},
            "textStyle": style,
            "fields": ",".join(style),
        }
    }


def paragraph_style(start: int, end: int, **style: Any) -> Request:
    """Style the paragraphs that a range touches; the fields are those given."""
    return {
        "updateParagraphStyle": {
            "range": {"startIndex": start, "endIndex": end},
            "paragraphStyle": style,
            "fields": ",".join(style),
        }
    }


def points(magnitude: float) -> dict[str, Any]:
    """A dimension."""
    return {"magnitude": magnitude, "unit": "PT"}


def colour(code: str) -> dict[str, Any]:
    """An optional colour from ``#rrggbb``."""
    red, green, blue = (int(code[index : index + 2], 16) / 255 for index in (1, 3, 5))
    return {"color": {"rgbColor": {"red": red, "green": green, "blue": blue}}}
