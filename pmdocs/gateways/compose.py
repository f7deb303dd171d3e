"""A blueprint as requests of one ``documents.batchUpdate`` on a blank document.

Two passes: the first inserts every block, last block first; the second styles the finished text at indexes
counted from the start.
"""

from __future__ import annotations

from collections.abc import Iterator

from pmdocs.core.model import utf16_length
from pmdocs.core.templates.blueprint import Blueprint, CellSpec, DropdownSpec, Grid, Line
from pmdocs.gateways.docs_requests import (
    CellContent,
    Request,
    Rows,
    cell_ranges,
    colour,
    fill_cells,
    frame,
    insertions,
    paragraph_style,
    pin_header,
    points,
    table_end,
    text_style,
)

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
        *insertions([_content(block) for block in blueprint.blocks]),
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
    for name, size_points, bold, ink, above, below in (
        ("NORMAL_TEXT", 10.5, False, _INK, 0, 4),
        ("TITLE", 22, True, _ACCENT, 0, 6),
        ("HEADING_1", 15, True, _ACCENT, 18, 4),
        ("HEADING_2", 12, True, _INK, 10, 2),
    ):
        yield _named_style(name, blueprint.font, size_points, bold, ink, above, below)


def _named_style(
    name: str, font: str, size_points: float, bold: bool, ink: str, above: float, below: float
) -> Request:
    text = {
        "weightedFontFamily": {"fontFamily": font, "weight": 400},
        "fontSize": points(size_points),
        "bold": bold,
        "foregroundColor": colour(ink),
    }
    paragraph = {"spaceAbove": points(above), "spaceBelow": points(below), "lineSpacing": 125}
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
        | ({"textStyle": {"backgroundColor": colour(option.colour)}} if option.colour else {})
        for number, option in enumerate(dropdown.options)
    ]
    definition = {
        "dropdownDefinitionId": definition_id(dropdown.key),
        "dropdownDefinitionProperties": {"title": dropdown.title, "options": options},
    }
    return {"createDropdownDefinition": {"dropdownDefinition": definition}}


# First pass: what is there


def _content(block: Line | Grid) -> str | Rows:
    return block.text if isinstance(block, Line) else [[_cell(cell) for cell in row] for row in block.rows]


def _cell(cell: CellSpec) -> CellContent:
    if cell.dropdown:
        return {"insertDropdown": {"dropdownDefinitionId": definition_id(cell.dropdown)}}
    return cell.text


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
            position = table_end(_lengths(block), position)


def _line_style(line: Line, start: int, end: int) -> Iterator[Request]:
    if line.kind in _NAMED:
        yield paragraph_style(start, end, namedStyleType=_NAMED[line.kind])
    elif line.kind == "quiet":
        yield text_style(start, end - 1, foregroundColor=colour(_QUIET), fontSize=points(_QUIET_POINTS))


def _table_style(grid: Grid, start: int, text_width: float) -> Iterator[Request]:
    yield from _columns(grid, start, text_width)
    yield frame(start, rule=_RULE, padding=4)
    if grid.has_header:
        yield fill_cells(start, rows=1, columns=len(grid.shares), fill=_HEADER_FILL)
        yield pin_header(start)
    else:
        yield fill_cells(start, rows=len(grid.rows), columns=1, fill=_LABEL_FILL)
    yield from _cell_texts(grid, start)


def _columns(grid: Grid, start: int, text_width: float) -> Iterator[Request]:
    for column, share in enumerate(grid.shares):
        yield {
            "updateTableColumnProperties": {
                "tableStartLocation": {"index": start},
                "columnIndices": [column],
                "tableColumnProperties": {
                    "widthType": "FIXED_WIDTH",
                    "width": points(round(share * text_width, 1)),
                },
                "fields": "widthType,width",
            }
        }


def _cell_texts(grid: Grid, start: int) -> Iterator[Request]:
    """Small type in the whole table, bold in the header row or label column, no space below lines."""
    lengths = _lengths(grid)
    end = table_end(lengths, start)
    size = _NARROW_POINTS if len(grid.shares) > _NARROW_COLUMNS else _CELL_POINTS
    yield text_style(start, end, fontSize=points(size))
    yield paragraph_style(start, end, spaceBelow=points(0), lineSpacing=115)
    for row, column, text_start, text_end in cell_ranges(lengths, start):
        is_head = row == 0 if grid.has_header else column == 0
        if is_head and text_end > text_start:
            yield text_style(text_start, text_end, bold=True)


def _lengths(grid: Grid) -> list[list[int]]:
    return [[1 if cell.dropdown else utf16_length(cell.text) for cell in row] for row in grid.rows]
