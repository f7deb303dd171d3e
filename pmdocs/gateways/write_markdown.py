"""Blocks of Markdown as requests of one ``documents.batchUpdate`` on a blank document.

Three passes: what is there (`docs_requests.insertions`), lists, and how it looks. No pass but the first
changes an index that a later one uses: the tabs that tell Docs a list item's level are typed right before
``createParagraphBullets``, which takes them out again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from pmdocs.core.documents.document import Document
from pmdocs.core.markdown.blocks import Block, Grid, Item, Line
from pmdocs.core.markdown.spans import Span, Spans, plain
from pmdocs.core.model import utf16_length
from pmdocs.gateways.docs import DocsGateway
from pmdocs.gateways.docs_requests import (
    Request,
    Rows,
    cell_ranges,
    colour,
    fill_cells,
    frame,
    insert_text,
    insertions,
    paragraph_style,
    pin_header,
    points,
    table_end,
    text_style,
)
from pmdocs.gateways.transport import Repeat, Transport

STEP = 36
"""Points by which Docs indents each level of a list."""

_CODE_FONT = {"weightedFontFamily": {"fontFamily": "Roboto Mono", "weight": 400}}
_CODE_POINTS, _SPACE = 9, 6
_CODE_FILL, _HEADER_FILL, _RULE, _QUOTE = "#f1f3f4", "#e8eef5", "#c9ced6", "#9aa0a6"
_ALIGNED = {"right": "END", "center": "CENTER"}
_PRESETS = {False: "BULLET_DISC_CIRCLE_SQUARE", True: "NUMBERED_DECIMAL_ALPHA_ROMAN"}


class MarkdownGateway:
    """Writes Markdown into documents."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @classmethod
    def beside(cls, docs: object) -> MarkdownGateway:
        """Over the transport of a `DocsGateway` that is there already."""
        if not isinstance(docs, DocsGateway):
            raise TypeError("Markdown is written over a DocsGateway's transport.")
        return cls(docs.transport)

    def write(self, document: Document, blocks: Sequence[Block]) -> None:
        """Write blocks into a blank document, in one batch pinned to the revision that was read.

        Raises RevisionChanged when somebody edited the document meanwhile; nothing is written then.
        """
        body = {
            "requests": markdown_requests(blocks),
            "writeControl": {"requiredRevisionId": document.revision_id},
        }
        documents: Any = self._transport.resource("docs", "v1", "documents")
        request = documents.batchUpdate(documentId=document.document_id, body=body)
        # A repeat of an applied batch names a revision that is no longer the latest, and is refused.
        self._transport.call("docs.documents.batchUpdate", request.execute, repeat=Repeat.SAFE)


def markdown_requests(blocks: Sequence[Block]) -> list[Request]:
    """Everything that turns a blank document into these blocks; each table has a line before and after it."""
    placed = list(_placed(blocks))
    return [
        _spacing(),
        *insertions([_content(block) for block in blocks]),
        *_lists(placed),
        *(request for place in placed for request in _style(place)),
    ]


def _spacing() -> Request:
    """Space between paragraphs, where Markdown has an empty line; a new document has none."""
    style = {"namedStyleType": "NORMAL_TEXT", "paragraphStyle": {"spaceBelow": points(_SPACE)}}
    return {"updateNamedStyle": {"namedStyle": style, "fields": "namedStyleType,paragraphStyle.spaceBelow"}}


@dataclass(frozen=True, slots=True)
class _Place:
    """A block and where it stands, its last newline included in ``end``."""

    block: Block
    start: int
    end: int


def _placed(blocks: Sequence[Block]) -> Iterator[_Place]:
    position = 1
    for block in blocks:
        if isinstance(block, Line):
            end = position + utf16_length(block.text) + 1
        else:
            end = table_end(_lengths(block), position)
        yield _Place(block, position, end)
        position = end


def _content(block: Block) -> str | Rows:
    if isinstance(block, Line):
        return block.text
    return [[plain(cell) for cell in row] for row in block.rows]


def _lengths(grid: Grid) -> list[list[int]]:
    return [[utf16_length(plain(cell)) for cell in row] for row in grid.rows]


# Lists


def _lists(placed: Sequence[_Place]) -> Iterator[Request]:
    """Outer lists before those within them, and of neighbours the last first.

    A list that is made is joined to one of its kind right before it (discovery document,
    CreateParagraphBulletsRequest); made from the end, it finds none there.
    """
    groups: dict[int, list[int]] = {}
    for number, place in enumerate(placed):
        if item := _item(place):
            groups.setdefault(item.group, []).append(number)

    def order(members: list[int]) -> tuple[int, int]:
        levels = [item.level for number in members if (item := _item(placed[number]))]
        return min(levels), -members[0]

    for members in sorted(groups.values(), key=order):
        yield from _one_list(placed, members)


def _item(place: _Place) -> Item | None:
    return place.block.item if isinstance(place.block, Line) else None


def _one_list(placed: Sequence[_Place], members: Sequence[int]) -> Iterator[Request]:
    """One list over all from its first to its last item; what stands between is taken out of it again.

    So the items after an insertion are numbered on.
    """
    start, end = placed[members[0]].start, placed[members[-1]].end
    tabs = 0
    for number in reversed(members):
        item = _item(placed[number])
        if item and item.level:
            yield insert_text(placed[number].start, "\t" * item.level)
            tabs += item.level
    first = _item(placed[members[0]])
    yield {
        "createParagraphBullets": {
            "range": {"startIndex": start, "endIndex": end + tabs},
            "bulletPreset": _PRESETS[first is not None and first.ordered],
        }
    }
    for before, after in pairwise(members):
        if after > before + 1:
            between = {"startIndex": placed[before].end, "endIndex": placed[after].start}
            yield {"deleteParagraphBullets": {"range": between}}


# Looks


def _style(place: _Place) -> Iterator[Request]:
    if isinstance(place.block, Line):
        yield from _line_style(place.block, place.start, place.end)
    else:
        yield from _table_style(place.block, place.start, place.end)


def _line_style(line: Line, start: int, end: int) -> Iterator[Request]:
    style = _paragraph(line)
    if style:
        yield paragraph_style(start, end, **style)
    if line.kind == "code":
        yield text_style(start, end, fontSize=points(_CODE_POINTS))
    yield from _span_styles(line.spans, start)


def _paragraph(line: Line) -> dict[str, Any]:
    style: dict[str, Any] = {}
    if line.kind in {"title", "heading"}:
        style["namedStyleType"] = "TITLE" if line.kind == "title" else f"HEADING_{line.level}"
    if line.kind == "code":
        style["shading"] = {"backgroundColor": colour(_CODE_FILL)}
    if line.kind == "rule":
        style["borderBottom"] = _border(_RULE, width=1, padding=1)
    if line.item is None and (line.indent or line.quoted):
        indent = STEP * line.indent + STEP / 2 * line.quoted
        style["indentStart"] = points(indent)
        style["indentFirstLine"] = points(indent - STEP / 2 if line.is_numbered else indent)
    if line.quoted and line.item is None:
        style["borderLeft"] = _border(_QUOTE, width=2, padding=8)
    return style


def _border(ink: str, *, width: float, padding: float) -> dict[str, Any]:
    return {"color": colour(ink), "width": points(width), "padding": points(padding), "dashStyle": "SOLID"}


def _span_styles(spans: Spans, start: int) -> Iterator[Request]:
    position = start
    for span in spans:
        end = position + utf16_length(span.text)
        if style := _text(span):
            yield text_style(position, end, **style)
        position = end


def _text(span: Span) -> dict[str, Any]:
    style: dict[str, Any] = {}
    if span.bold:
        style["bold"] = True
    if span.italic:
        style["italic"] = True
    if span.strike:
        style["strikethrough"] = True
    if span.code:
        style |= _CODE_FONT
    if span.url:
        style["link"] = {"url": span.url}
    return style


def _table_style(grid: Grid, start: int, end: int) -> Iterator[Request]:
    lengths = _lengths(grid)
    yield frame(start, rule=_RULE, padding=4)
    if grid.has_header:
        yield fill_cells(start, rows=1, columns=len(grid.rows[0]), fill=_HEADER_FILL)
        if len(grid.rows) > 1:
            yield pin_header(start)
    else:
        yield fill_cells(start, rows=len(grid.rows), columns=1, fill=_CODE_FILL)
    yield paragraph_style(start, end, spaceBelow=points(0), lineSpacing=115)
    for row, column, text_start, text_end in cell_ranges(lengths, start):
        aligned = _ALIGNED.get(grid.alignments[column])
        if aligned:
            yield paragraph_style(text_start, text_end + 1, alignment=aligned)
        is_head = row == 0 if grid.has_header else column == 0
        if is_head and text_end > text_start:
            yield text_style(text_start, text_end, bold=True)
        yield from _span_styles(grid.rows[row][column], text_start)
