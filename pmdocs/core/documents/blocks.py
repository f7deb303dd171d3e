"""What a Google Doc is made of: paragraphs, tables, and the elements people put into them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field, replace
from datetime import date

from pmdocs.core.documents.values import value
from pmdocs.core.model import utf16_length

OBJECT_CHARACTER = "\ue907"
"""Stands for an element that is not text, in `Paragraph.text` (the Docs API does the same)."""


@value(frozen=True, slots=True, kw_only=True)
class Element:
    """Part of a paragraph. ``start`` and ``end`` are UTF-16 code units, end exclusive."""

    start: int
    end: int
    kind: str
    """``text``, ``person``, ``date``, ``dropdown``, ``link`` (a rich link), or ``other``."""
    text: str
    """What a person reads; for ``text`` exactly the characters of the run."""
    url: str = ""
    """Where a text run or rich link leads."""
    email: str = ""
    """Address of a person."""
    day: date | None = None
    """Day of a date chip, in the chip's own time zone."""
    element_id: str = ""
    """Id of a dropdown."""
    definition_id: str = ""
    """Id of a dropdown's definition."""
    option_id: str = ""
    """Id of the option a dropdown shows."""
    suggested_id: str = ""
    """Id of the option that somebody suggests instead."""
    inserted: bool = False
    """Only suggested: not part of the text until somebody accepts it."""
    deleted: bool = False
    """Suggested to go: part of the text until somebody accepts that."""
    struck: bool = False
    """Struck through: somebody says that it no longer holds."""


@value(frozen=True, slots=True, kw_only=True)
class Bullet:
    """What makes a paragraph a list item."""

    list_id: str
    level: int
    """Nesting, from 0."""
    kind: str
    """``bullet``, ``ordered`` or ``checkbox``; whether a box is ticked cannot be read."""


_LEVELS = {f"HEADING_{level}": level for level in range(1, 7)}


@value(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph, its newline included in ``end``."""

    start: int
    end: int
    style: str
    """Google's named style, such as ``HEADING_1``."""
    elements: tuple[Element, ...]
    heading_id: str = ""
    """Fragment of a link to this heading; empty for what is none."""
    bullet: Bullet | None = None
    is_code: bool = False
    """All of it stands in a font for code."""
    is_bold: bool = False
    """It is a list item, or begins with a typed number, and all the rest is bold by its own style."""
    begins_bold: bool = False
    """Its first element is bold: perhaps a title, alone or with text that runs on from it."""
    written: tuple[Element, ...] = ()
    """All its elements, where some are struck through and left out of ``elements``."""
    shown: str = field(init=False, compare=False, repr=False)
    """What a person reads, chips included, without the newline; asked for so often that it is kept."""

    def __post_init__(self) -> None:
        """Put together what a person reads."""
        elements = self.elements
        text = elements[0].text if len(elements) == 1 else "".join([element.text for element in elements])
        self.shown = text.rstrip("\n")  # type: ignore[misc]  # frozen for others

    @property
    def text(self) -> str:
        """The characters by index, newline included; an `OBJECT_CHARACTER` for what is not text."""
        elements = self.elements
        if len(elements) == 1:
            return _characters(elements[0])
        return "".join([_characters(element) for element in elements])

    @property
    def heading_level(self) -> int | None:
        """1 to 6 for a heading; the title of a document is none."""
        return _LEVELS.get(self.style)

    def part(self, first: int, last: int | None = None) -> Paragraph:
        """Characters ``first`` to ``last`` of `text` as a paragraph whose elements keep their indexes."""
        elements, position = [], 0
        last = len(self.text) if last is None else last
        for element in self.elements:
            text = _characters(element)
            begin, end = max(first - position, 0), min(last - position, len(text))
            position += len(text)
            if begin >= end:
                continue
            start = offset_index(element.start, text, begin)
            stop = start + utf16_length(text[begin:end])
            shown = text[begin:end] if element.kind == "text" else element.text
            elements.append(replace(element, start=start, end=stop, text=shown))
        start, stop = (elements[0].start, elements[-1].end) if elements else (self.end, self.end)
        return replace(self, start=start, end=stop, elements=tuple(elements))


def _characters(element: Element) -> str:
    """What an element occupies, by index."""
    if element.kind == "text":
        return element.text
    return OBJECT_CHARACTER * (element.end - element.start)


@value(frozen=True, slots=True, kw_only=True)
class Break:
    """A section break or table of contents: nothing people wrote, but it separates paragraphs."""

    start: int
    end: int


@value(frozen=True, slots=True, kw_only=True)
class Cell:
    """A table cell. A cell that another one covers is there as well, empty."""

    blocks: tuple[Block, ...]
    start: int = 0
    end: int = 0
    row_span: int = 1
    column_span: int = 1
    inserted: bool = False
    """The cell, or its row or column, is only suggested."""
    deleted: bool = False
    """The cell, or its row or column, is suggested to go."""
    disputed: bool = False
    """Somebody suggests a change of the cell or of something in it."""
    written: tuple[Block, ...] = ()
    """All its blocks, where words are struck through and left out of ``blocks``."""

    @property
    def shown(self) -> str:
        """What a person reads in the cell."""
        blocks = self.blocks
        if len(blocks) == 1 and isinstance(blocks[0], Paragraph):
            return blocks[0].shown.strip()
        return "\n".join([paragraph.shown for paragraph, _ in walk(blocks)]).strip()

    @property
    def elements(self) -> tuple[Element, ...]:
        """Everything in the cell, in order."""
        blocks = self.blocks
        if len(blocks) == 1 and isinstance(blocks[0], Paragraph):
            return blocks[0].elements
        return tuple(element for paragraph, _ in walk(blocks) for element in paragraph.elements)


@value(frozen=True, slots=True, kw_only=True)
class Table:
    """A table; rows may differ in their number of cells."""

    start: int
    end: int
    rows: tuple[tuple[Cell, ...], ...]
    inserted: bool = False
    """The whole table is only suggested."""

    def grid(self) -> tuple[tuple[Cell, ...], ...]:
        """The rows with each covered cell replaced by the one that covers it."""
        if all(cell.row_span == cell.column_span == 1 for row in self.rows for cell in row):
            return self.rows
        filled = [list(row) for row in self.rows]
        for top, row in enumerate(self.rows):
            for left, head in enumerate(row):
                if head.row_span == head.column_span == 1:
                    continue
                for covered in filled[top : top + head.row_span]:
                    width = min(head.column_span, len(covered) - left)
                    covered[left : left + width] = [head] * width
        return tuple(tuple(row) for row in filled)


Block = Paragraph | Table | Break


Path = tuple[tuple[int, int, int], ...]
"""Where in tables a paragraph stands: (table number in its container, row, column), outermost first, from 1."""


def walk(blocks: tuple[Block, ...], path: Path = ()) -> Iterator[tuple[Paragraph, Path]]:
    """Every paragraph in reading order, those in tables too, with its place in them."""
    tables = 0
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block, path
        elif isinstance(block, Table):
            tables += 1
            for row_number, row in enumerate(block.rows, 1):
                for column, cell in enumerate(row, 1):
                    below = (*path, (tables, row_number, column))
                    if len(cell.blocks) == 1 and isinstance(only := cell.blocks[0], Paragraph):
                        yield only, below  # nearly every cell; what follows does the same more slowly
                    else:
                        yield from walk(cell.blocks, below)


def offset_index(start: int, text: str, position: int) -> int:
    """The document index of ``text[position]`` where ``text`` begins at index ``start``."""
    return start + utf16_length(text[:position])
