"""A document as it would read with some of its words replaced: for reading again, before anything is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from pmdocs.core.documents.blocks import Block, Element, Paragraph, Table
from pmdocs.core.documents.tabs import Document


@dataclass(frozen=True, slots=True, kw_only=True)
class Rewording:
    """What stands in a tab's body from ``start`` to ``end`` (UTF-16 code units, within one paragraph), and what would."""

    tab_id: str
    start: int
    end: int
    element: Element | None
    """Its indexes do not count; None takes the old words away."""

    def meets(self, other: Rewording) -> bool:
        """Whether both are about some of the same words."""
        return self.tab_id == other.tab_id and self.start < other.end and other.start < self.end


def reworded(document: Document, changes: Sequence[Rewording]) -> Document:
    """The document with these changes, no two of which meet. Indexes of all that is left stay as they were."""
    tabs = []
    for tab in document.tabs:
        own = [change for change in changes if change.tab_id == tab.tab_id]
        body, *others = tab.segments
        blocks = tuple(_reworded(body.blocks, own)) if own else body.blocks
        tabs.append(replace(tab, segments=(replace(body, blocks=blocks), *others)))
    return replace(document, tabs=tuple(tabs))


def _reworded(blocks: Iterable[Block], changes: Sequence[Rewording]) -> Iterator[Block]:
    for block in blocks:
        own = [change for change in changes if block.start <= change.start and change.end <= block.end]
        if own and isinstance(block, Paragraph):
            elements = block.elements
            for change in own:
                elements = tuple(_replaced(elements, change))
            yield replace(block, elements=elements)
        elif own and isinstance(block, Table):
            cells = (
                (replace(cell, blocks=tuple(_reworded(cell.blocks, own))) for cell in row)
                for row in block.rows
            )
            yield replace(block, rows=tuple(map(tuple, cells)))
        else:
            yield block


def _replaced(elements: Iterable[Element], change: Rewording) -> Iterator[Element]:
    waiting = change.element
    for element in elements:
        if element.start < change.start:
            yield _part(element, element.start, change.start)
        if element.end > change.start and waiting is not None:
            yield replace(waiting, start=change.start, end=change.end)
            waiting = None
        if element.end > change.end:
            yield _part(element, change.end, element.end)


def _part(element: Element, start: int, end: int) -> Element:
    """What of an element stands between two indexes."""
    first, last = max(start, element.start), min(end, element.end)
    if (first, last) == (element.start, element.end) or element.kind != "text":
        return element
    units = element.text.encode("utf-16-le", "surrogatepass")
    words = units[2 * (first - element.start) : 2 * (last - element.start)]
    return replace(element, start=first, end=last, text=words.decode("utf-16-le", "surrogatepass"))
