"""Tables written as HTML in Markdown, read as tables where they are as simple as Markdown's own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from pmdocs.core.markdown.blocks import Grid
from pmdocs.core.markdown.html import HtmlReader
from pmdocs.core.markdown.spans import Links, Spans, SpanWriter, flow

_TABLE = re.compile(r"<!--.*?(?:-->|\Z)|(?P<table><table\b.*?</table\s*>)", re.IGNORECASE | re.DOTALL)
_PARTS = frozenset(("table", "thead", "tbody", "tfoot", "tr", "th", "td", "caption", "colgroup", "col"))
MAX_SPAN = 100
"""Rows or columns that one cell may stand for; what claims more is no table that people wrote."""
_ALIGNED = re.compile(r"text-align\s*:\s*(left|right|center)", re.IGNORECASE)


def split_tables(text: str) -> Iterator[tuple[str, bool]]:
    """The text of an HTML block in pieces, and of each whether it is a table, as far as that is closed."""
    done = 0
    for found in _TABLE.finditer(text):
        if found["table"]:
            yield text[done : found.start()], False
            yield found["table"], True
            done = found.end()
    yield text[done:], False


def read_table(text: str, links: Links) -> tuple[Spans, Grid, int] | None:
    """A table's caption, its cells, and how many comments were left out; None where it is not a simple one.

    Simple is what has rows of cells and nothing else: no table within, no words beside the cells. Paragraphs, lists
    and breaks in a cell are line breaks there. A cell over several rows says its words in each, one over several
    columns in the first: Markdown has no merged cells, and so every row reads as it is meant.
    """
    # What the reading of a table notes about links must not stay when it is read as lines after all.
    own = Links(links.base_url)
    reader = _TableReader(SpanWriter(own))
    reader.feed(text)
    reader.close()
    reader.end_row()
    width = max(map(len, reader.rows), default=0)
    if not reader.is_simple or not width:
        return None
    links.unresolved += own.unresolved
    rows = tuple((*row, *[()] * (width - len(row))) for row in reader.rows if row)
    alignments = (*reader.alignments, *[""] * (width - len(reader.alignments)))
    grid = Grid(rows=rows, alignments=alignments, has_header=reader.has_header)
    return reader.caption, grid, reader.comments


class _TableReader(HtmlReader):
    """Reads one table; words go into the cell or caption that is open."""

    def __init__(self, writer: SpanWriter) -> None:
        super().__init__(writer, inline=True)
        self.rows: list[list[Spans]] = []
        self.alignments: list[str] = []
        """Of the first row's cells."""
        self.caption: Spans = ()
        self.is_simple = True
        self._open = ""
        self._depth = 0
        self._heads: list[list[bool]] = []
        """Of each row's cells whether they are ``th``."""
        self._columns = self._lines = 1
        """How many columns and rows the open cell stands for."""
        self._from_above: dict[int, tuple[Spans, int]] = {}
        """By column: what a cell further up says in this row, and in how many from this one on."""
        self._to_below: dict[int, tuple[Spans, int]] = {}

    @property
    def has_header(self) -> bool:
        """Whether the first row is one; with ``th`` in first cells only, these are labels."""
        labels = [row[:1] == [True] and not any(row[1:]) for row in self._heads]
        return not (labels and all(labels) and max(map(len, self._heads)) > 1)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag opens."""
        if tag not in _PARTS:
            super().handle_starttag(tag, attrs)
            return
        self._end_cell()
        given = {name: value or "" for name, value in attrs}
        if tag == "table":
            self._depth += 1
            self.is_simple &= self._depth == 1
        elif tag == "tr":
            self._add_row()
        elif tag in {"td", "th"}:
            self._begin_cell(tag, given)
        elif tag == "caption":
            self._open = tag

    def handle_endtag(self, tag: str) -> None:
        """A tag closes."""
        if tag not in _PARTS:
            super().handle_endtag(tag)
            return
        self._end_cell()
        self._depth -= tag == "table"

    def _add_row(self) -> None:
        self.end_row()
        self.rows.append([])
        self._heads.append([])
        self._from_above, self._to_below = self._to_below, {}

    def end_row(self) -> None:
        """Give the last row what cells further up say in it, behind its own cells."""
        while self._from_above and self.rows:
            self._repeat_above()
            if self._from_above:
                self._add_cell(())

    def _repeat_above(self) -> None:
        while (column := len(self.rows[-1])) in self._from_above:
            words, left = self._from_above.pop(column)
            self._add_cell(words)
            if left > 1:
                self._to_below[column] = (words, left - 1)

    def _add_cell(self, words: Spans) -> None:
        self.rows[-1].append(words)
        self._heads[-1].append(False)

    def _put(self, words: Spans) -> None:
        """Add the open cell's words where the row has room, and note where they stand further down."""
        head = self._heads[-1].pop()
        self._repeat_above()
        for number in range(self._columns):
            if self._lines > 1:
                self._to_below[len(self.rows[-1])] = (() if number else words, self._lines - 1)
            self._add_cell(() if number else words)
        self._heads[-1][-self._columns] = head

    def _begin_cell(self, tag: str, given: Mapping[str, str]) -> None:
        if not self.rows:
            self._add_row()
        spans = [given.get(name, "").strip() or "1" for name in ("colspan", "rowspan")]
        self.is_simple &= all(
            span.isascii() and span.isdigit() and 0 < int(span) <= MAX_SPAN for span in spans
        )
        self._columns, self._lines = map(int, spans) if self.is_simple else (1, 1)
        if len(self.rows) == 1:
            styled = _ALIGNED.search(given.get("style", ""))
            named = styled[1] if styled else given.get("align", "")
            self.alignments.append(named.lower() if named.lower() in {"left", "right", "center"} else "")
        self._heads[-1].append(tag == "th")
        self._open = tag

    def _end_cell(self) -> None:
        words = flow(self._writer.take())
        if self._open in {"td", "th"}:
            self._put(words)
        elif self._open == "caption":
            self.caption = words
        elif words:
            self.is_simple = False
        self._open = ""
