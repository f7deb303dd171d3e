"""A blueprint as requests of one ``documents.batchUpdate`` on a blank document.

Two passes. The first inserts every block at index 1, last block first, so that each index is known without
counting what follows. The second styles the finished text at indexes counted from the start. Docs puts an
empty paragraph before an inserted table; the line before the table is typed into that paragraph, so that
none is left over.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pmdocs.core.blueprint import Blueprint, CellSpec, DropdownSpec, Grid, Line
from pmdocs.core.model import utf16_length

Request = dict[str, Any]

_NAMED = {"title": "TITLE", "heading": "HEADING_1", "heading2": "HEADING_2"}
_INK, _QUIET, _ACCENT = "#202124", "#80868b", "#1a3a5c"
_LABEL_FILL, _HEADER_FILL, _RULE = "#f1f3f4", "#e8eef5", "#c9ced6"
_CELL_POINTS, _QUIET_POINTS, _NARROW_POINTS = 9.5, 9.5, 8.5
_NARROW_COLUMNS = 6
"""Tables with more columns than this are set smaller."""


def compose_requests(blueprint: Blueprint) -> list[Request]:
    """Everything that turns a blank document into the blueprint's."""
    return [
        *_page(blueprint),
        *(_definition(dropdown) for dropdown in blueprint.dropdowns),
        *_insertions(blueprint),
        *_styles(blueprint),
    ]


def definition_id(key: str) -> str:
    """The dropdown definition's id: ``kix.`` and 2 to 14 of ``[a-zA-Z0-9_-]`` (discovery document)."""
    return f"kix.pm{key.replace('_', '').capitalize()}"[:18]


def option_id(number: int) -> str:
    """The id of the option at this place, counted from 0."""
    return f"dropdownItem.opt{number}"


# Page, named styles and dropdowns


def _page(blueprint: Blueprint) -> Iterator[Request]:
    margins = {
        f"margin{side}": {"magnitude": blueprint.margin, "unit": "PT"}
        for side in ("Top", "Bottom", "Left", "Right")
    }
    size = {
        "width": {"magnitude": blueprint.page_width, "unit": "PT"},
        "height": {"magnitude": blueprint.page_height, "unit": "PT"},
    }
    fields = ",".join(["pageSize", *margins])
    yield {"updateDocumentStyle": {"documentStyle": {"pageSize": size, **margins}, "fields": fields}}
    for name, points, bold, colour, above, below in (
        ("NORMAL_TEXT", 10.5, False, _INK, 0, 4),
        ("TITLE", 22, True, _ACCENT, 0, 6),
        ("HEADING_1", 15, True, _ACCENT, 18, 4),
        ("HEADING_2", 12, True, _INK, 10, 2),
    ):
        yield _named_style(name, blueprint.font, points, bold, colour, above, below)


def _named_style(
    name: str, font: str, points: float, bold: bool, colour: str, above: float, below: float
) -> Request:
    text = {
        "weightedFontFamily": {"fontFamily": font, "weight": 400},
        "fontSize": _points(points),
        "bold": bold,
        "foregroundColor": _colour(colour),
    }
    paragraph = {"spaceAbove": _points(above), "spaceBelow": _points(below), "lineSpacing": 125}
    fields = [
        "namedStyleType",
        *(f"textStyle.{key}" for key in text),
        *(f"paragraphStyle.{k}" for k in paragraph),
    ]
    style = {"namedStyleType": name, "textStyle": text, "paragraphStyle": paragraph}
    return {"updateNamedStyle": {"namedStyle": style, "fields": ",".join(fields)}}


def _definition(dropdown: DropdownSpec) -> Request:
    options = [
        {"optionId": option_id(number), "displayValue": option.shown}
        | ({"textStyle": {"backgroundColor": _colour(option.colour)}} if option.colour else {})
        for number, option in enumerate(dropdown.options)
    ]
    definition = {
        "dropdownDefinitionId": definition_id(dropdown.key),
        "dropdownDefinitionProperties": {"title": dropdown.title, "options": options},
    }
    return {"createDropdownDefinition": {"dropdownDefinition": definition}}


# First pass: what is there


def _insertions(blueprint: Blueprint) -> Iterator[Request]:
    waiting = True  # an empty paragraph at index 1 that the next line is typed into
    for block in reversed(blueprint.blocks):
        if isinstance(block, Line):
            yield _insert_text(1, block.text if waiting else block.text + "\n")
            waiting = False
        else:
            yield from _insert_table(block)
            waiting = True


def _insert_table(grid: Grid) -> Iterator[Request]:
    columns = len(grid.shares)
    yield {"insertTable": {"rows": len(grid.rows), "columns": columns, "location": {"index": 1}}}
    for row in reversed(range(len(grid.rows))):
        for column in reversed(range(columns)):
            # Of a fresh table at index i, cell (r, c) takes text at i + 4 + r(2C+1) + 2c.
            index = 5 + row * (2 * columns + 1) + 2 * column
            cell = grid.rows[row][column]
            if cell.dropdown:
                yield {
                    "insertDropdown": {
                        "location": {"index": index},
                        "dropdownDefinitionId": definition_id(cell.dropdown),
                    }
                }
            elif cell.text:
                yield _insert_text(index, cell.text)


def _insert_text(index: int, text: str) -> Request:
    return {"insertText": {"location": {"index": index}, "text": text}}


# Second pass: how it looks


def _styles(blueprint: Blueprint) -> Iterator[Request]:
    position = 1
    text_width = blueprint.page_width - 2 * blueprint.margin
    for block in blueprint.blocks:
        if isinstance(block, Line):
            end = position + utf16_length(block.text) + 1
            yield from _line_style(block, position, end)
            position = end
        else:
            yield from _table_style(block, position, text_width)
            position = _table_end(block, position)


def _line_style(line: Line, start: int, end: int) -> Iterator[Request]:
    if line.kind in _NAMED:
        yield {
            "updateParagraphStyle": {
                "range": {"startIndex": start, "endIndex": end},
                "paragraphStyle": {"namedStyleType": _NAMED[line.kind]},
                "fields": "namedStyleType",
            }
        }
    elif line.kind == "quiet":
        yield _text_style(start, end - 1, foregroundColor=_colour(_QUIET), fontSize=_points(_QUIET_POINTS))


def _table_style(grid: Grid, start: int, text_width: float) -> Iterator[Request]:
    yield from _columns(grid, start, text_width)
    border = {"color": _colour(_RULE), "width": _points(0.75), "dashStyle": "SOLID"}
    edges = {f"border{side}": border for side in ("Top", "Bottom", "Left", "Right")}
    padding = {f"padding{side}": _points(4) for side in ("Top", "Bottom", "Left", "Right")}
    cell_style: dict[str, Any] = {**edges, **padding, "contentAlignment": "MIDDLE"}
    yield {
        "updateTableCellStyle": {
            "tableStartLocation": {"index": start},
            "tableCellStyle": cell_style,
            "fields": ",".join(cell_style),
        }
    }
    yield _head_fill(grid, start)
    if grid.has_header:
        yield {"pinTableHeaderRows": {"tableStartLocation": {"index": start}, "pinnedHeaderRowsCount": 1}}
    yield from _cell_texts(grid, start)


def _columns(grid: Grid, start: int, text_width: float) -> Iterator[Request]:
    for column, share in enumerate(grid.shares):
        yield {
            "updateTableColumnProperties": {
                "tableStartLocation": {"index": start},
                "columnIndices": [column],
                "tableColumnProperties": {
                    "widthType": "FIXED_WIDTH",
                    "width": _points(round(share * text_width, 1)),
                },
                "fields": "widthType,width",
            }
        }


def _head_fill(grid: Grid, start: int) -> Request:
    span = (1, len(grid.shares)) if grid.has_header else (len(grid.rows), 1)
    location = {"tableStartLocation": {"index": start}, "rowIndex": 0, "columnIndex": 0}
    fill = _HEADER_FILL if grid.has_header else _LABEL_FILL
    return {
        "updateTableCellStyle": {
            "tableRange": {"tableCellLocation": location, "rowSpan": span[0], "columnSpan": span[1]},
            "tableCellStyle": {"backgroundColor": _colour(fill)},
            "fields": "backgroundColor",
        }
    }


def _cell_texts(grid: Grid, start: int) -> Iterator[Request]:
    """Small type in the whole table, bold in the header row or label column, no space below lines."""
    end = _table_end(grid, start)
    points = _NARROW_POINTS if len(grid.shares) > _NARROW_COLUMNS else _CELL_POINTS
    yield _text_style(start, end, fontSize=_points(points))
    yield {
        "updateParagraphStyle": {
            "range": {"startIndex": start, "endIndex": end},
            "paragraphStyle": {"spaceBelow": _points(0), "lineSpacing": 115},
            "fields": "spaceBelow,lineSpacing",
        }
    }
    for row, column, text_start, text_end in _cells(grid, start):
        is_head = row == 0 if grid.has_header else column == 0
        if is_head and text_end > text_start:
            yield _text_style(text_start, text_end, bold=True)


def _cells(grid: Grid, start: int) -> Iterator[tuple[int, int, int, int]]:
    """Row, column, and where the text of each cell starts and ends (its newline excluded)."""
    position = start + 1
    for row, cells in enumerate(grid.rows):
        position += 1
        for column, cell in enumerate(cells):
            length = _cell_length(cell)
            yield row, column, position + 1, position + 1 + length
            position += length + 2


def _table_end(grid: Grid, start: int) -> int:
    content = sum(_cell_length(cell) + 2 for row in grid.rows for cell in row)
    return start + 2 + len(grid.rows) + content


def _cell_length(cell: CellSpec) -> int:
    return 1 if cell.dropdown else utf16_length(cell.text)


def _text_style(start: int, end: int, **style: Any) -> Request:
    return {
        "updateTextStyle": {
            "range": {"startIndex": start, "endIndex": end},
            "textStyle": style,
            "fields": ",".join(style),
        }
    }


def _points(magnitude: float) -> dict[str, Any]:
    return {"magnitude": magnitude, "unit": "PT"}


def _colour(code: str) -> dict[str, Any]:
    red, green, blue = (int(code[index : index + 2], 16) / 255 for index in (1, 3, 5))
    return {"color": {"rgbColor": {"red": red, "green": green, "blue": blue}}}
