"""Blocks into the content of a new document, through the same requests that ``documents.batchUpdate`` takes.

What no request can make is set beside them: horizontal rules, and lists whose levels differ in kind.
"""

from __future__ import annotations

import copy
from collections.abc import Iterable, Sequence
from itertools import groupby

from pmdocs.emulator.docs import batch as _batch  # noqa: F401 - registers the handlers of all requests
from pmdocs.emulator.docs.bullets import list_of
from pmdocs.emulator.docs.edit import REQUESTS, Edit
from pmdocs.emulator.docs.segment import Segment
from pmdocs.emulator.docs.state import Document, new_content
from pmdocs.emulator.docs.text import put_object
from pmdocs.emulator.docs.units import OBJECT, clean
from pmdocs.emulator.docs.walk import table_at
from pmdocs.emulator.methods import Call, Json

from .blocks import Block, Bullet, Look, Paragraph, Rule, Table

CODE_FONT = "Roboto Mono"
"""The font that marks code, as the editor's own Markdown import sets it; `document_markdown` reads it back."""

_PRESETS = {
    "bullet": "BULLET_DISC_CIRCLE_SQUARE",
    "number": "NUMBERED_DECIMAL_ALPHA_ROMAN",
    "check": "BULLET_CHECKBOX",
}
INDENT_POINTS = 36
"""One level of a list, as the editor indents it, and of a quotation."""

_STYLED = "namedStyleType,indentStart,indentFirstLine"
_MAX_COLUMNS = 20
"""Widest table the editor makes (Docs Help, "Add and edit tables")."""


def content_of(call: Call, blocks: Sequence[Block]) -> Json:
    """The content of a new document that holds these blocks, as `docs.state` stores it."""
    document = Document.load(new_content(call.store))
    edit = Edit(call=call, document_id="", document=document)
    segment = document.first.body
    writer = _Writer(edit, segment, at=len(segment) - 1)
    for is_list, group in groupby(blocks, key=_list_group):
        if is_list:
            items = [
                (block, block.bullet) for block in group if isinstance(block, Paragraph) and block.bullet
            ]
            writer.items(items)
        else:
            for block in group:
                writer.block(block)
    return document.dump()


def _list_group(block: Block) -> int:
    return block.bullet.group if isinstance(block, Paragraph) and block.bullet else 0


class _Writer:
    """Writes before one line feed, the last of the body or of a cell; ``at`` is where that stands."""

    def __init__(self, edit: Edit, segment: Segment, *, at: int) -> None:
        self._edit = edit
        self._segment = segment
        self._at = at
        self._used = False
        """Whether the paragraph at ``at`` has been given something."""

    def block(self, block: Block) -> None:
        """Write one block that is no list item."""
        if isinstance(block, Table):
            self._table(block)
        elif isinstance(block, Rule):
            self._begin()
            put_object(self._segment, self._at, OBJECT, {"kind": "horizontalRule", "value": {}})
            self._at += 1
        else:
            self._paragraph(block, block.text)

    def items(self, items: Sequence[tuple[Paragraph, Bullet]]) -> None:
        """Write the items of one list, nested ones included."""
        starts = [self._paragraph(item, item.text, tabs=bullet.level) for item, bullet in items]
        begun, bullets = starts[0], [bullet for _, bullet in items]
        before, first = len(self._segment), bullets[0]
        area = {"startIndex": begun, "endIndex": self._at + 1}
        known = set(self._edit.document.first.lists)
        self._do("createParagraphBullets", {"range": area, "bulletPreset": _PRESETS[first.kind]})
        self._at -= before - len(self._segment)
        list_id = self._segment.marks[self._segment.units.index("\n", begun)]["bullet"]["listId"]
        if list_id in known:
            list_id = self._part(begun, list_id)
        self._mix_levels(list_id, bullets)
        self._take_bullets(begun, bullets)

    def _part(self, begun: int, list_id: str) -> str:
        """Make what was taken for the rest of the list before a list of its own; its id."""
        lists = self._edit.document.first.lists
        own = self._edit.new_id("kix.")
        lists[own] = copy.deepcopy(lists[list_id])
        for at in range(begun, self._at + 1):
            mark = self._segment.marks[at]
            if "bullet" in mark:
                self._segment.put_mark(at, {**mark, "bullet": {**mark["bullet"], "listId": own}})
        return own

    def _mix_levels(self, list_id: str, bullets: Iterable[Bullet]) -> None:
        """Give each level of the list the glyphs of its own kind: one list may be numbered and bulleted."""
        tab = self._edit.document.first
        levels = [dict(level) for level in tab.lists[list_id]["listProperties"]["nestingLevels"]]
        for bullet in bullets:
            wanted = list_of(_PRESETS[bullet.kind])["listProperties"]["nestingLevels"][bullet.level]
            levels[bullet.level] = wanted
        tab.lists[list_id] = {"listProperties": {"nestingLevels": levels}}

    def _take_bullets(self, begun: int, bullets: Iterable[Bullet]) -> None:
        """Further paragraphs of an item stand under it, as deep as its text, without a bullet."""
        start = begun
        for bullet in bullets:
            end = self._segment.units.index("\n", start) + 1
            if bullet.goes_on:
                area = {"startIndex": start, "endIndex": end}
                self._do("deleteParagraphBullets", {"range": area})
                self._style_paragraph(area, {"namedStyleType": "NORMAL_TEXT"} | _indent(bullet.level + 1))
            start = end

    def _begin(self) -> int:
        """Make the paragraph at ``at`` an empty plain one, and return where it starts."""
        if self._used:
            self._insert("\n")
            area = {"startIndex": self._at, "endIndex": self._at + 1}
            self._do("deleteParagraphBullets", {"range": area})
            self._style_paragraph(area, {"namedStyleType": "NORMAL_TEXT"})
            self._do("updateTextStyle", {"range": area, "textStyle": {}, "fields": "*"})
        self._used = True
        return self._at

    def _paragraph(self, paragraph: Paragraph, text: str, *, tabs: int = 0) -> int:
        """Write a paragraph and return where it starts."""
        start = self._begin()
        if tabs or clean(text):
            self._insert("\t" * tabs + text)
        style: Json = {"namedStyleType": paragraph.kind}
        if paragraph.indent and paragraph.bullet is None:
            style |= _indent(paragraph.indent)
        self._style_paragraph({"startIndex": start, "endIndex": self._at + 1}, style)
        if self._at > start:
            self._style_runs(paragraph, start, tabs)
        return start

    def _style_runs(self, paragraph: Paragraph, start: int, tabs: int) -> None:
        plain = {"startIndex": start, "endIndex": self._at}
        self._do("updateTextStyle", {"range": plain, "textStyle": {}, "fields": "*"})
        at = start + tabs
        for run in paragraph.runs:
            end = at + len(clean(run.text))
            style = _text_style(run.look)
            if style and end > at:
                area = {"startIndex": at, "endIndex": end}
                fields = ",".join(style)
                self._do("updateTextStyle", {"range": area, "textStyle": style, "fields": fields})
            at = end

    def _table(self, table: Table) -> None:
        columns = min(max(len(row) for row in table.rows), _MAX_COLUMNS)
        before = len(self._segment)
        place = {"location": {"index": self._at}}
        self._do("insertTable", {**place, "rows": len(table.rows), "columns": columns})
        start = self._at + 1
        for row in reversed(range(len(table.rows))):
            for column in reversed(range(min(len(table.rows[row]), columns))):
                cell = table_at(self._segment, start).rows[row].cells[column]
                writer = _Writer(self._edit, self._segment, at=cell.end - 1)
                for paragraph in table.rows[row][column]:
                    writer.block(paragraph)
        self._at += len(self._segment) - before
        self._used = False
        area = {"startIndex": self._at, "endIndex": self._at + 1}
        self._do("deleteParagraphBullets", {"range": area})
        self._style_paragraph(area, {"namedStyleType": "NORMAL_TEXT"})

    def _insert(self, text: str) -> None:
        before = len(self._segment)
        self._do("insertText", {"location": {"index": self._at}, "text": text})
        self._at += len(self._segment) - before

    def _style_paragraph(self, area: Json, style: Json) -> None:
        self._do("updateParagraphStyle", {"range": area, "paragraphStyle": style, "fields": _STYLED})

    def _do(self, kind: str, request: Json) -> None:
        REQUESTS[kind](self._edit, request)


def _indent(levels: int) -> Json:
    indent = {"magnitude": INDENT_POINTS * levels, "unit": "PT"}
    return {"indentStart": indent, "indentFirstLine": indent}


def _text_style(look: Look) -> Json:
    """A look as a TextStyle with only what it sets."""
    style: Json = {}
    for name, is_set in (
        ("bold", look.bold),
        ("italic", look.italic),
        ("underline", look.underline),
        ("strikethrough", look.strike),
    ):
        if is_set:
            style[name] = True
    if look.code:
        style["weightedFontFamily"] = {"fontFamily": CODE_FONT, "weight": 400}
    if look.offset:
        style["baselineOffset"] = look.offset
    if look.link:
        style["link"] = {"url": look.link}
    return style
