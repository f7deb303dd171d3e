"""A Markdown file as the blocks of a document: what a reader of it sees, line by line.

CommonMark with GitHub's tables, strikethrough, task lists, bare links and footnotes, and front matter.
Everything is a paragraph or a table; lists, quotes and code are properties of paragraphs, as in Docs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

from pmdocs.core.markdown.blocks import MAX_LEVEL, Block, Grid, Item, Line, Manuscript
from pmdocs.core.markdown.front import split_front_matter
from pmdocs.core.markdown.html import HtmlReader, read_html
from pmdocs.core.markdown.html_tables import read_table, split_tables
from pmdocs.core.markdown.line_breaks import with_breaks
from pmdocs.core.markdown.spans import (
    LINE_BREAK,
    SOFT,
    Links,
    Span,
    Spans,
    SpanWriter,
    flow,
    plain,
    split_soft,
)
from pmdocs.core.model import insertable
from pmdocs.core.vocabulary import match_heading
from pmdocs.errors import DocumentError

MAX_NESTING = 100
"""Lists and quotes within each other; what is deeper is refused, since the parser would leave it out."""


def parse_markdown(text: str, *, base_url: str = "", head: Sequence[Block] | None = None) -> Manuscript:
    """Read a Markdown file.

    Relative links are resolved against ``base_url`` and are plain text without one. ``head`` stands where the front
    matter would. Raises DocumentError when lists or quotes are nested too deeply.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    facts, front, body = split_front_matter(text)
    builder = _Builder(Links(base_url))
    try:
        for token in _parser().parse(with_breaks(body)):
            builder.take(token)
    except RecursionError:
        builder.refuse()
    blocks = _with_title(builder.blocks)
    title = next((block.text for block in blocks if isinstance(block, Line) and block.kind == "title"), "")
    first = 1 if _is_title(blocks) else 0
    blocks[first:first] = front if head is None else head
    notes = builder.notes()
    if insertable(text) != text:
        notes.append("characters that Google Docs does not keep were left out")
    return Manuscript(
        title=" ".join((title or facts.get("title", "")).replace(LINE_BREAK, " ").split()),
        facts=facts,
        blocks=_framed(blocks),
        notes=tuple(notes),
    )


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"maxNesting": MAX_NESTING}).enable(["table", "strikethrough"])
    return parser.use(footnote_plugin, inline=False)


def _is_title(blocks: Sequence[Block]) -> bool:
    return bool(blocks) and isinstance(blocks[0], Line) and blocks[0].kind == "title"


def _with_title(blocks: Sequence[Block]) -> list[Block]:
    """The first heading of level 1 is the title, unless the heading of a section that we know stands before it."""
    made = list(blocks)
    for number, block in enumerate(made):
        if isinstance(block, Line) and block.kind == "heading" and block.item is None:
            if block.level == 1:
                made[number] = replace(block, kind="title", level=0)
            elif not match_heading(block.text).keys:
                continue
            break
    return made


def _framed(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Blocks with an empty line where a table has none before it, or none behind it at the end."""
    framed: list[Block] = []
    for block in blocks:
        if isinstance(block, Grid) and not (framed and isinstance(framed[-1], Line)):
            framed.append(Line())
        framed.append(block)
    if framed and isinstance(framed[-1], Grid):
        framed.append(Line())
    return tuple(framed)


@dataclass(slots=True)
class _List:
    """A list that is open."""

    ordered: bool
    level: int
    group: int | None
    """None for numbers that are typed."""
    number: int = 1
    """The next typed number."""
    mark: str = "."
    has_ordered_child: bool = False
    """Whether the item that is open has a numbered list already."""


@dataclass(slots=True)
class _Builder:
    """Walks the parser's tokens, which are flat, and keeps what is open."""

    links: Links
    blocks: list[Block] = field(default_factory=list)
    lists: list[_List] = field(default_factory=list)
    quoted: int = 0
    groups: int = 0
    heading: int = 0
    pending: bool = False
    """An item is open that has no line yet."""
    label: str = ""
    """Of a footnote that has no line yet."""
    rows: list[list[Spans]] | None = None
    alignments: list[str] = field(default_factory=list)
    in_section: bool = False
    """A heading below the title has come: the head is over."""
    comments: int = 0
    flattened: int = 0
    """HTML tables that became lines."""
    deepest: int = 0

    def take(self, token: Token) -> None:
        """One token."""
        if token.level >= MAX_NESTING - 1:
            self.refuse()
        handler = getattr(self, f"_{token.type}", None)
        if handler is not None:
            handler(token)

    def refuse(self) -> None:
        """Say that something is nested too deeply."""
        raise DocumentError(
            "Lists or quotes are nested too deeply.", where=f"after {len(self.blocks)} paragraphs"
        )

    def notes(self) -> list[str]:
        """What is not as in the file."""
        notes = []
        if count := len(self.links.unresolved):
            notes.append(f"{_number(count, 'relative link')} became plain text; --base-url resolves them")
        if self.comments:
            notes.append(f"{_number(self.comments, 'HTML comment')}, invisible to readers, left out")
        if self.flattened:
            notes.append(f"{_number(self.flattened, 'HTML table')} with nested or broken cells became lines")
        if self.deepest > MAX_LEVEL:
            notes.append("lists are nested deeper than Google Docs allows; the deepest levels became one")
        return notes

    # Paragraphs

    def _heading_open(self, token: Token) -> None:
        self.heading = int(token.tag[1])

    def _heading_close(self, _: Token) -> None:
        self.heading = 0

    def _inline(self, token: Token) -> None:
        spans = self._spans(token.children or [])
        if self.rows is not None:
            self.rows[-1].append(flow(spans))
        elif self.heading:
            self._put(Line(kind="heading", level=self.heading, spans=flow(spans)))
        else:
            if self.pending:
                spans = _with_box(spans)
            for part in self._parts(spans):
                self._put(Line(spans=flow(part)))

    def _parts(self, spans: list[Span]) -> list[list[Span]]:
        """Facts at a report's head, one a source line, stay lines of their own; anything else is one paragraph."""
        lines = split_soft(spans)
        is_head = not self.lists and not self.quoted and not self.in_section
        if is_head and len(lines) > 1 and all(_LABELLED.match(plain(line).strip()) for line in lines):
            return lines
        is_text = not self.lists and not self.quoted
        if is_text and any(_BY_HAND.match(plain(line)) for line in lines[1:]):
            return [line for line in lines if plain(line).strip()]
        if is_text and len(lines) > 1 and _TITLE_BY_HAND.fullmatch(plain(lines[0])):
            rest = [each for line in lines[1:] for each in (Span(text=SOFT), *line)][1:]
            return [lines[0], rest]
        return [spans]

    def _spans(self, children: Sequence[Token]) -> list[Span]:
        writer = SpanWriter(self.links)
        reader = HtmlReader(writer, inline=True)
        for child in children:
            self._inline_token(child, writer, reader)
        self.comments += reader.comments
        self.flattened += reader.tables
        return writer.take()

    def _inline_token(self, child: Token, writer: SpanWriter, reader: HtmlReader) -> None:
        if child.type in _STYLED:
            writer.turn(_STYLED[child.type], child.nesting)
        elif child.type == "link_open":
            writer.open_link(str(child.attrGet("href") or ""))
        elif child.type == "link_close":
            writer.close_link()
        elif child.type == "image":
            writer.image(str(child.attrGet("src") or ""), _alternative(child.children or []))
        elif child.type == "code_inline":
            writer.text(child.content, code=True)
        elif child.type == "html_inline":
            reader.feed(child.content)
            reader.close()
        elif child.type == "footnote_ref":
            writer.text(f"[{_footnote(child)}]")
        else:
            writer.text({"softbreak": "\n", "hardbreak": LINE_BREAK}.get(child.type, child.content))

    def _put(self, line: Line) -> None:
        """Add a line under what is open."""
        if self.label:
            line = replace(line, spans=flow((Span(text=f"[{self.label}] "), *line.spans)))
            self.label = ""
        if self.lists:
            line = self._listed(line)
        self.blocks.append(replace(line, quoted=self.quoted))
        self.in_section |= line.kind == "heading" and line.level > 1

    def _listed(self, line: Line) -> Line:
        """A line of a list: the first of an item has its bullet or number, others stand under it."""
        inner = self.lists[-1]
        level = min(inner.level, MAX_LEVEL)
        if not self.pending:
            return replace(line, indent=level + 1)
        self.pending = False
        if inner.group is not None:
            item = Item(group=inner.group, ordered=inner.ordered, level=level)
            return replace(line, item=item, spans=_without_tabs(line.spans))
        number = Span(text=f"{inner.number}{inner.mark} ")
        inner.number += 1
        return replace(line, indent=level + 1, is_numbered=True, spans=(number, *line.spans))

    def _fence(self, token: Token) -> None:
        self._put_code(token.content.removesuffix("\n"))

    def _code_block(self, token: Token) -> None:
        """Text pushed far behind a bullet or number is meant as the item, and pushed-in sentences as prose."""
        text = token.content.strip()
        lines = [line.strip() for line in text.split("\n") if line.strip()]
        if (self.pending and "\n" not in text) or (lines and all(map(_SENTENCE.fullmatch, lines))):
            for line in lines:
                self._put(Line(spans=(Span(text=insertable(line)),)))
        else:
            self._fence(token)

    def _put_code(self, text: str) -> None:
        text = insertable(text).replace("\n", LINE_BREAK)
        if text or self.pending:
            self._put(Line(kind="code", spans=(Span(text=text, code=True),) if text else ()))

    def _hr(self, _: Token) -> None:
        self._put(Line(kind="rule"))

    def _html_block(self, token: Token) -> None:
        for text, is_table in split_tables(token.content):
            found = read_table(text, self.links) if is_table else None
            if found is None:
                self._put_html(text)
                continue
            caption, grid, comments = found
            self.comments += comments
            self._settle()
            if caption:
                self._put(Line(spans=caption))
            self.blocks.append(grid)

    def _put_html(self, text: str) -> None:
        lines, comments, tables = read_html(text, self.links)
        self.comments += comments
        self.flattened += tables
        for line in lines:
            if line.is_code:
                self._put_code(plain(line.spans).strip(LINE_BREAK))
            elif spans := flow(line.spans):
                kind = "heading" if line.level else "text"
                self._put(Line(kind=kind, level=line.level, spans=spans))

    # Containers

    def _blockquote_open(self, _: Token) -> None:
        self.quoted += 1

    def _blockquote_close(self, _: Token) -> None:
        self.quoted -= 1

    def _bullet_list_open(self, _: Token) -> None:
        self._open_list(ordered=False)

    def _ordered_list_open(self, token: Token) -> None:
        start = token.attrGet("start")
        self._open_list(ordered=True, start=1 if start is None else int(start), mark=token.markup or ".")

    def _open_list(self, *, ordered: bool, start: int = 1, mark: str = ".") -> None:
        self._settle()
        parent = self.lists[-1] if self.lists else None
        level = len(self.lists)
        self.deepest = max(self.deepest, level)
        again = ordered and parent is not None and parent.has_ordered_child
        if ordered and parent is not None:
            parent.has_ordered_child = True
        if ordered and (start != 1 or again):
            # No request of the Docs API lets a list begin with another number.
            self.lists.append(_List(ordered=True, level=level, group=None, number=start, mark=mark))
            return
        if parent is not None and parent.ordered == ordered and parent.group is not None:
            group = parent.group
        else:
            self.groups += 1
            group = self.groups
        self.lists.append(_List(ordered=ordered, level=level, group=group, mark=mark))

    def _bullet_list_close(self, _: Token) -> None:
        self.lists.pop()

    _ordered_list_close = _bullet_list_close

    def _list_item_open(self, _: Token) -> None:
        self.pending = True
        self.lists[-1].has_ordered_child = False

    def _list_item_close(self, _: Token) -> None:
        self._settle()

    def _settle(self) -> None:
        """An item that has no words of its own gets an empty line."""
        if self.pending:
            self._put(Line())

    def _footnote_open(self, token: Token) -> None:
        self.label = _footnote(token)

    # Tables

    def _table_open(self, _: Token) -> None:
        self._settle()
        self.rows, self.alignments = [], []

    def _tr_open(self, _: Token) -> None:
        if self.rows is not None:
            self.rows.append([])

    def _th_open(self, token: Token) -> None:
        self.alignments.append(str(token.attrGet("style") or "").partition(":")[2])

    def _table_close(self, _: Token) -> None:
        rows = tuple(tuple(row) for row in self.rows or [])
        self.rows = None
        self.blocks.append(Grid(rows=rows, alignments=tuple(self.alignments)))


_STYLED = {
    f"{kind}_{end}": style
    for kind, style in (("strong", "bold"), ("em", "italic"), ("s", "strike"))
    for end in ("open", "close")
}

_LABELLED = re.compile(r"[^\W\d][^:：\n]{0,40}[:：](?!//)")


def _number(count: int, one: str) -> str:
    return f"{count} {one}{'s' * (count > 1)}"


_TITLE_BY_HAND = re.compile(
    r"\s*(?:【[^【】]{2,30}】|[■◆●□◇▼★〓]\s*\S{2,30}|[^\W\da-z][^\s:：。、]{1,19}[:：])\s*"
)
"""A source line that is the title of those right below it."""
_BY_HAND = re.compile(r"\s*(?:[•・‣●■◆▪◇□▼★※][^\n]|【[^【】]+】|[①-⑳]|\d{1,2}[.)．、）][^\s\d.])")
"""How a source line begins that is a list item or a title without Markdown's marks: its paragraph keeps its lines."""


def _footnote(token: Token) -> str:
    return str(token.meta.get("label") or token.meta.get("id", 0) + 1)


def _alternative(children: Sequence[Token]) -> str:
    """An image's alternative text without its markup."""
    return "".join(
        _alternative(child.children)
        if child.children
        else "\n"
        if child.type == "softbreak"
        else child.content
        for child in children
    )


_SENTENCE = re.compile(
    r"(?:\d{1,2}:\d\d[^:]{0,12}: )?[A-Z](?:[a-z]+|) (?:[\w'’,()/-]+ )+[\w'’,()/-]+[.:]?|(?=.*[ぁ-ん]{2})[^{}<>$;=|\\]{8,}[。るたす]"
)
"""A line that nobody would take for code."""
_BOX = re.compile(r"\[([ xX])\](?=\s)")


def _with_box(spans: list[Span]) -> list[Span]:
    """The spans of an item with the box of a task list as a character."""
    box = _BOX.match(spans[0].text) if spans and not spans[0].code else None
    if box is None:
        return spans
    shown = "☐" if box.group(1) == " " else "☑"
    return [replace(spans[0], text=shown + spans[0].text[box.end() :]), *spans[1:]]


def _without_tabs(spans: Spans) -> Spans:
    """Spans that do not begin with a tab: Docs would take it for the level of the item."""
    text = plain(spans)
    tabs = len(text) - len(text.lstrip("\t"))
    return (replace(spans[0], text="    " * tabs + spans[0].text[tabs:]), *spans[1:]) if tabs else spans
