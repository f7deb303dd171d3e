"""Tables of Docs: column widths, cell looks, and merged cells.

A merged table still lists every covered cell, empty, at its own place in ``tableCells`` (seen in real
``documents.get`` answers), so a cell's column is its position in the row.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import takewhile

from .blocks import Block, Cell, Row, Table, changed
from .css import Json, declarations, docs_color, number, plain, points, pt
from .styles import border_css

_VERTICAL = {"TOP": "top", "MIDDLE": "middle", "BOTTOM": "bottom"}
_EDGES = ("Top", "Right", "Bottom", "Left")


class TableBuilder:
    """Turns one table into rows of drawn cells; ``blocks`` builds the content of a cell."""

    def __init__(
        self, blocks: Callable[[list[Json]], tuple[Block, ...]], note_suggestions: Callable[[Json], None]
    ) -> None:
        self._blocks = blocks
        self._note_suggestions = note_suggestions

    def table(self, raw: Json) -> Table:
        """A ``table`` member of a structural element as a value to draw."""
        self._note_suggestions(raw)
        raw_rows: list[Json] = raw.get("tableRows", [])
        covered: set[tuple[int, int]] = set()
        rows = tuple(self._row(row, position, covered) for position, row in enumerate(raw_rows))
        pinned = len(list(takewhile(lambda row: row.get("tableRowStyle", {}).get("tableHeader"), raw_rows)))
        css, columns = _columns(raw)
        return Table(css=css, columns=columns, header=rows[:pinned], rows=rows[pinned:], change=changed(raw))

    def _row(self, raw: Json, position: int, covered: set[tuple[int, int]]) -> Row:
        self._note_suggestions(raw)
        cells = []
        for column, cell in enumerate(raw.get("tableCells", [])):
            if (position, column) not in covered:
                _cover(covered, cell, position, column)
                cells.append(self._cell(cell))
            elif _has_text(cell):
                cells.append(self._cell(cell))
        height = points(raw.get("tableRowStyle", {}).get("minRowHeight"))
        return Row(
            css=declarations([("height", pt(height or None))]), change=changed(raw), cells=tuple(cells)
        )

    def _cell(self, raw: Json) -> Cell:
        self._note_suggestions(raw)
        style = raw.get("tableCellStyle", {})
        return Cell(
            columns=_span(style, "columnSpan"),
            rows=_span(style, "rowSpan"),
            css=_cell_css(style),
            change=changed(raw),
            blocks=self._blocks(raw.get("content", [])),
        )


def _span(style: Json, name: str) -> int:
    span = style.get(name, 1)
    return span if isinstance(span, int) and 1 <= span <= 1000 else 1


def _cover(covered: set[tuple[int, int]], cell: Json, row: int, column: int) -> None:
    style = cell.get("tableCellStyle", {})
    covered.update(
        (row + down, column + across)
        for down in range(_span(style, "rowSpan"))
        for across in range(_span(style, "columnSpan"))
        if down or across
    )


def _has_text(cell: Json) -> bool:
    """Whether a covered cell holds something after all; it is then drawn rather than lost."""
    return any(
        "textRun" not in element or element["textRun"].get("content", "").strip("\n")
        for item in cell.get("content", [])
        for element in item.get("paragraph", {}).get("elements", [])
    )


def _cell_css(style: Json) -> str:
    """Defaults are Google's for a new table: black lines of 1 pt, 5 pt of padding."""
    pairs = [
        ("background-color", docs_color(style.get("backgroundColor"))),
        ("vertical-align", _VERTICAL.get(str(style.get("contentAlignment")))),
    ]
    for edge in _EDGES:
        padding = points(style.get(f"padding{edge}"))
        pairs.append((f"padding-{edge.lower()}", pt(padding)))
        if f"border{edge}" in style:
            pairs.append((f"border-{edge.lower()}", border_css(style[f"border{edge}"]) or "none"))
    return declarations(pairs)


def _columns(raw: Json) -> tuple[str, tuple[str, ...]]:
    """The table's style and one per column: fixed widths in points, or equal shares of the line."""
    properties = raw.get("tableStyle", {}).get("tableColumnProperties", [])
    widths = [
        points(each.get("width")) if each.get("widthType") == "FIXED_WIDTH" else None for each in properties
    ]
    count = number(raw.get("columns")) or len(widths) or 1
    if not widths or None in widths:
        share = f"{plain(100 / count)}%"
        return "width: 100%", tuple(f"width: {pt(width) or share}" for width in widths)
    total = sum(width or 0.0 for width in widths)
    return f"width: {pt(total)}", tuple(f"width: {pt(width)}" for width in widths)
