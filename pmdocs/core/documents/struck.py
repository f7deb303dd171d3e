"""Words struck through: what no longer holds.

Beside live words, in one paragraph or one table cell, they are left out, with the arrow or bracket that joined them;
``written`` keeps them, since a thing that is struck and marked as done beside it is still that thing. Where nothing
else stands they stay, and whoever reads a value or an item there asks `is_struck`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from pmdocs.core.documents.blocks import Block, Cell, Element, Paragraph, Table, offset_index
from pmdocs.core.vocabulary import parse_status


def without_struck(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Blocks without the words struck through that have live ones beside them; indexes stay those of the document."""
    return tuple([_live_block(block) for block in blocks])


def is_struck(elements: Iterable[Element]) -> bool:
    """Whether there are words here, and all of them are struck through."""
    parts = tuple(elements)
    if not any(element.struck for element in parts):  # nearly always, and words are slow to look at
        return False
    said = [element.struck for element in parts if _says(element)]
    return bool(said) and all(said)


def unstruck(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Blocks without the paragraphs that are struck through as a whole."""
    return tuple(
        [block for block in blocks if not (isinstance(block, Paragraph) and is_struck(block.elements))]
    )


def only_struck(blocks: Iterable[Block]) -> tuple[Paragraph, ...]:
    """The paragraphs of blocks that have words struck through, with these alone."""
    parts = (
        replace(block, elements=tuple(each for each in block.elements if each.struck), written=())
        for block in blocks
        if isinstance(block, Paragraph)
    )
    return tuple(part for part in parts if part.elements)


def has_struck(cell: Cell) -> bool:
    """Whether anything in a cell is struck through."""
    return bool(cell.written) or any(element.struck for element in cell.elements)


def emptied(cell: Cell) -> Cell:
    """A cell whose words are all struck through, as one that says nothing; any other as it is."""
    if cell.written or not is_struck(cell.elements):
        return cell
    return replace(cell, blocks=(), written=cell.blocks)


def _live_block(block: Block) -> Block:
    if isinstance(block, Paragraph):
        return _live_paragraph(block)
    if not isinstance(block, Table):
        return block
    rows = tuple([tuple([_live_cell(cell) for cell in row]) for row in block.rows])
    return block if rows == block.rows else replace(block, rows=rows)


def _live_paragraph(paragraph: Paragraph) -> Paragraph:
    if not any(element.struck for element in paragraph.elements):
        return paragraph
    live = live_elements(paragraph.elements)
    return replace(paragraph, elements=live, written=paragraph.elements) if _any_says(live) else paragraph


def _live_cell(cell: Cell) -> Cell:
    if not any(element.struck for element in cell.elements):
        return cell
    if not _any_says(live_elements(cell.elements)):
        return cell
    blocks = unstruck(map(_live_block, cell.blocks))
    return replace(cell, blocks=blocks, written=cell.blocks)


def _any_says(elements: Iterable[Element]) -> bool:
    return any(map(_says, elements))


def _says(element: Element) -> bool:
    """Whether an element says something: a letter or digit, a chip, or a tick."""
    if element.kind != "text":
        return element.kind != "other"
    text = element.text
    return any(map(str.isalnum, text)) or (
        text.strip(" \n-–—") != "" and parse_status(text.strip()) is not None
    )


# What joins old words and new

_BEFORE, _BEHIND = re.compile(r"\s*(?:←|<-)\s*$"), re.compile(r"\s*(?:→|⇒|➡\ufe0f?|->|=>)\s*")
"""``old → new``, ``new ← old``."""
_OPENS = re.compile(
    r"\s*[(（\[【]\s*(?:(?:was|previously|originally|formerly|旧|元は?|当初は?|変更前)\s*[:：]?)?\s*$",
    re.IGNORECASE,
)
_CLOSES = re.compile(r"\s*[)）\]】]")
_FIRST, _LAST = re.compile(r"\s*[,、，;；/／]\s*"), re.compile(r"\s*[,、，;；/／]\s*$")
"""What parts a list whose first or last name is struck."""


def live_elements(elements: Sequence[Element]) -> tuple[Element, ...]:
    """Elements that are not struck through, without what only joined them to those that are."""
    kept: list[Element] = []
    joins = False
    for struck, found in groupby(elements, key=lambda element: element.struck):
        group = list(found)
        if struck:
            joins = True
            continue
        if joins:
            _part(kept, group)
        kept += group
        joins = False
    if joins and kept:
        kept[-1] = _cut_end(_cut_end(kept[-1], _BEFORE), _LAST)
        kept += _newline(elements[-1])
    return tuple(element for element in kept if element.text or element.kind != "text")


def _newline(last: Element) -> list[Element]:
    """The end of a paragraph, which no line goes through."""
    is_end = last.kind == "text" and last.text.endswith("\n")
    return [replace(last, start=last.end - 1, text="\n", struck=False)] if is_end else []


def _part(before: list[Element], behind: list[Element]) -> None:
    """Take away, on both sides of struck words, what joined them."""
    if before and _opens(before[-1]) and _CLOSES.match(behind[0].text) and behind[0].kind == "text":
        before[-1], behind[0] = _cut_end(before[-1], _OPENS), _cut_start(behind[0], _CLOSES)
        return
    behind[0] = _cut_start(behind[0], _BEHIND)
    if before:
        before[-1] = _cut_end(before[-1], _BEFORE)
    else:
        behind[0] = _cut_start(behind[0], _FIRST)


def _opens(element: Element) -> bool:
    return element.kind == "text" and _OPENS.search(element.text) is not None


def _cut_start(element: Element, pattern: re.Pattern[str]) -> Element:
    found = pattern.match(element.text) if element.kind == "text" and not element.url else None
    if found is None:
        return element
    # One blank stays between what stood before the struck words and what follows.
    end = found.end() - (element.text[: found.end()][-1:] == " ")
    return replace(element, start=offset_index(element.start, element.text, end), text=element.text[end:])


def _cut_end(element: Element, pattern: re.Pattern[str]) -> Element:
    found = pattern.search(element.text) if element.kind == "text" and not element.url else None
    if found is None:
        return element
    start = found.start()
    return replace(element, end=offset_index(element.start, element.text, start), text=element.text[:start])
