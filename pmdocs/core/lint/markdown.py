"""A Markdown file as a document whose indexes lead back to lines, and the remarks that excuse findings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token

from pmdocs.core.documents.document import (
    Block,
    Bullet,
    Cell,
    Document,
    Element,
    Paragraph,
    Segment,
    Tab,
    Table,
)
from pmdocs.core.lint.passages import CODE, Lines
from pmdocs.core.markdown.blocks import Grid
from pmdocs.core.markdown.front import split_front_matter
from pmdocs.core.model import utf16_length
from pmdocs.core.vocabulary import match_heading

EXCUSE = re.compile(r"lint\s*:\s*ok\s+([a-z0-9][a-z0-9, -]*)", re.IGNORECASE)
"""What a comment says that switches rules off for its line."""

_REMARK = re.compile(r"<!--(.*?)-->", re.DOTALL)
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_WIDE = re.compile(r"[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]")
_BOX = re.compile(r"\[([ xX])\](?=\s)")
MAX_NESTING = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """A Markdown file, read for lint."""

    document: Document
    lines: Lines
    excuses: tuple[tuple[int, str], ...]
    """Line and rule of each ``lint:ok`` remark; a remark alone on its line speaks of the next text's lines."""


def excused_rules(text: str) -> tuple[str, ...]:
    """The rules that a comment's words switch off: ``lint:ok blame-word``, several with commas."""
    return tuple(
        rule
        for found in EXCUSE.finditer(text)
        for rule in re.findall(r"[a-z0-9]+(?:-[a-z0-9]+)*", found[1].casefold().rstrip(" -"))
    )


def read_file(text: str, *, name: str = "") -> File:
    """A Markdown file as a document. Code blocks keep their place but are not read."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    _, front, body = split_front_matter(text)
    writer = _Writer(offset=text.count("\n", 0, len(text) - len(body)))
    for block in front:
        if isinstance(block, Grid):
            writer.facts(block)
    for token in _parser().parse(body):
        writer.take(token)
    tab = Tab(
        tab_id="",
        title="",
        segments=(Segment(kind="body", segment_id="", blocks=tuple(writer.blocks)),),
        dropdowns={},
        range_names=frozenset(),
    )
    return File(
        document=Document(document_id="", title=name, revision_id="", tabs=(tab,)),
        lines=Lines(starts=tuple(writer.starts), numbers=tuple(writer.numbers)),
        excuses=tuple(_excuses(text)),
    )


def _excuses(text: str) -> list[tuple[int, str]]:
    found: list[tuple[int, str]] = []
    lines = text.split("\n")
    line, at = 1, 0
    for remark in _REMARK.finditer(text):
        rules = excused_rules(remark[1])
        if not rules:
            continue
        line += text.count("\n", at, remark.start())
        at = remark.start()
        last = line + remark.group().count("\n")
        covered = [line]
        before = text[text.rfind("\n", 0, remark.start()) + 1 : remark.start()]
        if not before.strip() and not text[remark.end() :].partition("\n")[0].strip():
            covered += _next_paragraph(lines, last)
        found += [(number, rule) for number in covered for rule in rules]
    return found


def _next_paragraph(lines: Sequence[str], after: int) -> list[int]:
    """Numbers of the lines of the text that follows a line."""
    first = after
    while first < len(lines) and not lines[first].strip():
        first += 1
    last = first
    while (
        last < len(lines)
        and lines[last].strip()
        and (last == first or not re.match(r"\s*(?:[-*+]|\d+[.)])\s", lines[last]))
    ):
        last += 1
    return list(range(first + 1, last + 1))


@cache
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark", {"maxNesting": MAX_NESTING}).enable(["table", "strikethrough"])


class _Piece(NamedTuple):
    """Words of one link and one look."""

    text: str
    url: str = ""
    struck: bool = False


@dataclass(slots=True)
class _Writer:
    """Writes paragraphs and tables at indexes as a document has them, and notes the lines."""

    offset: int
    """Lines of the front matter."""
    blocks: list[Block] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    index: int = 1
    heading: int = 0
    has_title: bool = False
    lists: list[str] = field(default_factory=list)
    pending: bool = False
    rows: list[list[Cell]] | None = None
    table_start: int = 0

    def take(self, token: Token) -> None:
        """One token of the parser."""
        handler = getattr(self, f"_{token.type}", None)
        if handler is not None:
            handler(token)

    def facts(self, grid: Grid) -> None:
        """The front matter as a table of labels and values, on line 1."""
        start, rows = self.index, []
        for row in grid.rows:
            cells = ("".join(span.text for span in spans) for spans in row)
            rows.append(tuple(self._cell([_Piece(cell)], 1) for cell in cells))
        self.blocks.append(Table(start=start, end=self.index, rows=tuple(rows)))

    def _heading_open(self, token: Token) -> None:
        self.heading = int(token.tag[1])

    def _heading_close(self, _: Token) -> None:
        self.heading = 0

    def _bullet_list_open(self, _: Token) -> None:
        self.lists.append("bullet")

    def _ordered_list_open(self, _: Token) -> None:
        self.lists.append("ordered")

    def _bullet_list_close(self, _: Token) -> None:
        self.lists.pop()

    _ordered_list_close = _bullet_list_close

    def _list_item_open(self, _: Token) -> None:
        self.pending = True

    def _list_item_close(self, _: Token) -> None:
        self.pending = False

    def _fence(self, token: Token) -> None:
        text = token.content.strip("\n").replace("\n", "\v")
        self._paragraph([_Piece(f"`{text}`")], self._line(token), style=CODE)

    _code_block = _fence

    def _html_block(self, token: Token) -> None:
        text = re.sub(r"<[^>]*>", " ", _REMARK.sub("", token.content))
        for number, line in enumerate(text.split("\n")):
            if line.strip():
                self._paragraph([_Piece(line.strip())], self._line(token) + number)

    def _table_open(self, _: Token) -> None:
        self.rows, self.table_start = [], self.index

    def _tr_open(self, _: Token) -> None:
        if self.rows is not None:
            self.rows.append([])

    def _table_close(self, _: Token) -> None:
        rows = tuple(tuple(row) for row in self.rows or [])
        self.blocks.append(Table(start=self.table_start, end=self.index, rows=rows))
        self.rows = None

    def _inline(self, token: Token) -> None:
        lines = _lines(token.children or [])
        first = self._line(token)
        if self.rows is not None:
            self.rows[-1].append(self._cell(lines[0] if lines else [], first))
        elif self.heading:
            style = f"HEADING_{self.heading}"
            if self.heading == 1 and not self.has_title and not self.lists:
                style, self.has_title = "TITLE", True
            elif match_heading(token.content).keys:
                self.has_title = True  # behind the heading of a section it would be one too
            self._paragraph([piece for line in lines for piece in line], first, style=style)
        else:
            self._text(lines, first)

    def _text(self, lines: list[list[_Piece]], first: int) -> None:
        """A paragraph of several lines: facts on lines of their own stay so, anything else is one text."""
        start = len(self.starts)
        labelled = len(lines) > 1 and not self.lists and all(_LABELLED.match(_plain(line)) for line in lines)
        elements: list[Element] = []
        begin = self.index
        for number, line in enumerate(lines):
            before = _plain(lines[number - 1])[-1:] if number else ""
            glue = "" if not number else "\v" if labelled else "" if _WIDE.match(before or " ") else " "
            elements += self._elements([_Piece(glue)])
            self._mark(first + number)
            elements += self._elements(line)
        if self.pending and elements and (box := _BOX.match(elements[0].text)):
            shown = ("☐" if box[1] == " " else "☑") + "  " + elements[0].text[box.end() :]
            elements[0] = replace(elements[0], text=shown)
        if not elements:
            del self.starts[start:], self.numbers[start:]
            return
        self._close(elements, begin, "NORMAL_TEXT")

    def _paragraph(self, pieces: list[_Piece], line: int, *, style: str = "NORMAL_TEXT") -> None:
        self._mark(line)
        begin = self.index
        self._close(self._elements(pieces), begin, style)

    def _close(self, elements: list[Element], begin: int, style: str) -> None:
        end = self._end_of_line(elements)
        bullet = None
        if self.lists and self.pending and style == "NORMAL_TEXT":
            bullet = Bullet(list_id="list", level=len(self.lists) - 1, kind=self.lists[-1])
            self.pending = False
        self.blocks.append(
            Paragraph(start=begin, end=end, style=style, elements=tuple(elements), bullet=bullet)
        )

    def _end_of_line(self, elements: list[Element]) -> int:
        elements.append(Element(start=self.index, end=self.index + 1, kind="text", text="\n"))
        self.index += 1
        return self.index

    def _cell(self, pieces: list[_Piece], line: int) -> Cell:
        self._mark(line)
        begin = self.index
        elements = self._elements(pieces)
        end = self._end_of_line(elements)
        paragraph = Paragraph(start=begin, end=end, style="NORMAL_TEXT", elements=tuple(elements))
        return Cell(blocks=(paragraph,), start=begin, end=end)

    def _elements(self, pieces: list[_Piece]) -> list[Element]:
        made = []
        for piece in pieces:
            if piece.text:
                end = self.index + utf16_length(piece.text)
                made.append(
                    Element(
                        start=self.index,
                        end=end,
                        kind="text",
                        text=piece.text,
                        url=piece.url,
                        struck=piece.struck,
                    )
                )
                self.index = end
        return made

    def _mark(self, line: int) -> None:
        self.starts.append(self.index)
        self.numbers.append(line)

    def _line(self, token: Token) -> int:
        return (token.map[0] if token.map else 0) + 1 + self.offset


_LABELLED = re.compile(r"[^\s:：|][^:：\n]{0,58}[:：](?!//)")


def _plain(line: Sequence[_Piece]) -> str:
    return "".join(piece.text for piece in line).strip()


def _lines(children: Sequence[Token]) -> list[list[_Piece]]:
    """The source lines of inline content in pieces; code keeps its backticks."""
    lines: list[list[_Piece]] = [[]]
    url, struck = "", 0
    for child in children:
        struck += _strikes(child)
        if child.type in {"softbreak", "hardbreak"}:
            lines.append([])
        elif child.type == "link_open":
            url = str(child.attrGet("href") or "")
        elif child.type == "link_close":
            url = ""
        elif child.type == "code_inline":
            lines[-1].append(_Piece(f"`{child.content}`", url, struck > 0))
        elif child.type == "html_inline":
            if _BREAK.match(child.content):
                lines[-1].append(_Piece(" "))
        elif child.type == "image":
            lines[-1].append(_Piece(f"({child.content})" if child.content else "", url))
        elif child.content:
            lines[-1].append(_Piece(child.content, url, struck > 0))
    return lines


_STRIKE = re.compile(r"<(?P<end>/?)(?:s|del|strike)\b[^>]*>", re.IGNORECASE)


def _strikes(token: Token) -> int:
    """Whether words are struck through from here on (1), or no longer (-1)."""
    if token.type in {"s_open", "s_close"}:
        return 1 if token.type == "s_open" else -1
    found = _STRIKE.fullmatch(token.content) if token.type == "html_inline" else None
    return 0 if found is None else -1 if found["end"] else 1
