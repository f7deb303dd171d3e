"""A heading, a line and a table behind the text of a document that people have written in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pmdocs.core.documents.document import Document, Dropdown
from pmdocs.core.model import utf16_length
from pmdocs.core.templates.blueprint import DropdownSpec, Grid, Line
from pmdocs.gateways.compose import definition_id, option_id
from pmdocs.gateways.docs_requests import (
    Request,
    cell_ranges,
    colour,
    fill_cells,
    frame,
    insert_text,
    paragraph_style,
    pin_header,
    points,
    table_end,
    text_style,
)

_QUIET, _HEADER_FILL, _RULE = "#80868b", "#e8eef5", "#c9ced6"
_SMALL = 9.5


def append_requests(
    document: Document, blocks: tuple[Line, Line, Grid], dropdown: DropdownSpec
) -> list[Request]:
    """Requests that add the blocks at the end of the first tab's body; none names what people wrote.

    Docs puts a newline before an inserted table (Docs v1 reference, InsertTableRequest), so the table goes to
    the end of the line of advice, and the body's last newline stays behind the table.
    """
    heading, advice, grid = blocks
    tab = document.tabs[0]
    body = tab.segments[0].blocks
    last = body[-1].end - 1 if body else 1
    definitions, chosen = _definition(tab.dropdowns, dropdown)
    first = last + 1
    advice_start = first + utf16_length(heading.text) + 1
    end = advice_start + utf16_length(advice.text)
    return [
        *definitions,
        insert_text(last, f"\n{heading.text}\n{advice.text}"),
        # New text is styled like the text before it, which may be a list or bold.
        {"deleteParagraphBullets": {"range": {"startIndex": first, "endIndex": end + 1}}},
        paragraph_style(first, end + 1, namedStyleType="NORMAL_TEXT"),
        {
            "updateTextStyle": {
                "range": {"startIndex": first, "endIndex": end},
                "textStyle": {},
                "fields": "*",
            }
        },
        paragraph_style(first, advice_start, namedStyleType="HEADING_1"),
        *_table(grid, end, chosen),
        text_style(advice_start, end, foregroundColor=colour(_QUIET), fontSize=points(_SMALL)),
        *_look(grid, end + 1),
    ]


def _table(grid: Grid, index: int, chosen: str) -> Iterator[Request]:
    columns = len(grid.shares)
    yield {"insertTable": {"rows": len(grid.rows), "columns": columns, "location": {"index": index}}}
    for row in reversed(range(len(grid.rows))):
        for column in reversed(range(columns)):
            # Of a table inserted at index i, cell (r, c) takes content at i + 4 + r(2C+1) + 2c.
            at = index + 4 + row * (2 * columns + 1) + 2 * column
            cell = grid.rows[row][column]
            if cell.dropdown:
                yield {"insertDropdown": {"location": {"index": at}, "dropdownDefinitionId": chosen}}
            elif cell.text:
                yield insert_text(at, cell.text)


def _look(grid: Grid, start: int) -> Iterator[Request]:
    lengths = [[1 if cell.dropdown else utf16_length(cell.text) for cell in row] for row in grid.rows]
    end = table_end(lengths, start)
    yield frame(start, rule=_RULE, padding=4)
    yield fill_cells(start, rows=1, columns=len(grid.shares), fill=_HEADER_FILL)
    yield pin_header(start)
    yield text_style(start, end, fontSize=points(_SMALL))
    for row, _, text_start, text_end in cell_ranges(lengths, start):
        if row == 0 and text_end > text_start:
            yield text_style(text_start, text_end, bold=True)


def _definition(known: Mapping[str, Dropdown], dropdown: DropdownSpec) -> tuple[list[Request], str]:
    """The definition the dropdowns use: one with the same choices that the tab has, else a new one."""
    wanted = [option.shown for option in dropdown.options]
    for definition in known.values():
        if list(definition.options) == wanted:
            return [], definition.definition_id
    name = definition_id(dropdown.key)
    made = next(one for one in (name, *(f"{name}{number}" for number in range(2, 99))) if one not in known)
    options = [
        {"optionId": option_id(number), "displayValue": option.shown}
        | ({"textStyle": {"backgroundColor": colour(option.colour)}} if option.colour else {})
        for number, option in enumerate(dropdown.options)
    ]
    properties = {"title": dropdown.title, "options": options}
    return [
        {
            "createDropdownDefinition": {
                "dropdownDefinition": {
                    "dropdownDefinitionId": made,
                    "dropdownDefinitionProperties": properties,
                }
            }
        }
    ], made
