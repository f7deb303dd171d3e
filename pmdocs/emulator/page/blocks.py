"""What a page of a document consists of: paragraphs, tables, tables of contents, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .comments import Thread
from .inline import Fragment


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """One paragraph. ``tag`` is p or h1 to h6; ``direction`` the value of ``dir``."""

    kind: ClassVar[str] = "paragraph"
    tag: str
    role: str
    anchor: str
    css: str
    direction: str
    glyph: str
    glyph_css: str
    checkbox: bool
    restyled: bool
    fragments: tuple[Fragment, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One drawn table cell; cells that a merged neighbour covers are not drawn."""

    columns: int
    rows: int
    css: str
    change: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One table row."""

    css: str
    change: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table; ``header`` holds the pinned rows at its top, ``columns`` one style per column."""

    kind: ClassVar[str] = "table"
    css: str
    columns: tuple[str, ...]
    header: tuple[Row, ...]
    rows: tuple[Row, ...]
    change: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """A table of contents as it stands in the document."""

    kind: ClassVar[str] = "contents"
    blocks: tuple[Block, ...]


Block = Paragraph | Table | Contents


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A block at the top level of the page, with the threads whose cards stand beside it."""

    block: Block
    cards: tuple[Thread, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """Blocks that share margins and columns."""

    css: str
    columns: int
    placed: tuple[Placed, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A header, footer or footnote with what names it: a kind, or the footnote's number."""

    label: str
    anchor: str
    placed: tuple[Placed, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A line of the outline."""

    level: int
    text: str
    href: str


def changed(raw: dict[str, object]) -> str:
    """``del`` or ``ins`` for a part of a document that somebody suggests to delete or insert, else empty."""
    if raw.get("suggestedDeletionIds"):
        return "del"
    return "ins" if raw.get("suggestedInsertionIds") else ""
