"""What a Markdown file consists of, as values: paragraphs and tables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pmdocs.core.markdown.spans import Spans, plain

MAX_LEVEL = 8
"""The deepest level of a list in Docs, counted from 0."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """What makes a line a list item."""

    group: int
    """Items of one group are numbered on together."""
    ordered: bool
    level: int
    """Nesting, from 0 to `MAX_LEVEL`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A paragraph. ``kind`` is ``title``, ``heading``, ``text``, ``code`` or ``rule``; line breaks are VT."""

    kind: str = "text"
    spans: Spans = ()
    level: int = 0
    """1 to 6, of a heading."""
    item: Item | None = None
    quoted: int = 0
    """Depth of block quotes."""
    indent: int = 0
    """Levels of lists that it stands under without being an item of its own."""
    is_numbered: bool = False
    """Begins with a number that is typed, because no list of Docs would count so."""

    @property
    def text(self) -> str:
        """The characters alone."""
        return plain(self.spans)


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A table. All rows have as many cells as the first."""

    rows: tuple[tuple[Spans, ...], ...]
    alignments: tuple[str, ...]
    """``left``, ``right``, ``center`` or empty, by column."""
    has_header: bool = True
    """Whether the first row is one; else the first column holds labels."""


Block = Line | Grid


@dataclass(frozen=True, slots=True, kw_only=True)
class Manuscript:
    """A Markdown file, read."""

    title: str
    """The first heading of level 1, else the title of the front matter, else empty."""
    facts: Mapping[str, str]
    """The front matter."""
    blocks: tuple[Block, ...]
    """A line before every table and after the last one, as Docs needs; it may be empty."""
    notes: tuple[str, ...]
    """What is not as in the file, in words."""
