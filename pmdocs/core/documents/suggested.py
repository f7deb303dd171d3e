"""Text that is only suggested: what reading leaves out, and what it keeps though suggested to go.

What stays reads as it did before anybody suggested something: a link that suggestions split is one again.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pmdocs.core.documents.blocks import Block, Break, Cell, Element, Paragraph, Path, Table, walk


def settled(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Blocks without what is only suggested. A paragraph whose newline is suggested runs into the next."""
    kept: list[Block] = []
    waiting: Paragraph | None = None
    for block in blocks:
        if isinstance(block, Paragraph):
            elements = _whole_links(block.elements)
            if waiting is not None:
                elements = waiting.elements + elements
            start = elements[0].start if elements else block.start
            whole = replace(block, start=start, elements=elements)
            ends = not block.elements or not block.elements[-1].inserted
            waiting = None if ends or not elements else whole
            kept += [whole] if ends else []
            continue
        if waiting is not None:
            kept.append(waiting)
            waiting = None
        if isinstance(block, Break):
            kept.append(block)
        elif not block.inserted and (rows := _settled_rows(block)):
            kept.append(replace(block, rows=rows))
    return (*kept, waiting) if waiting is not None else tuple(kept)


def inserted(blocks: tuple[Block, ...]) -> tuple[Element, ...]:
    """The elements that are only suggested, in reading order."""
    return tuple(
        element for paragraph, _ in walk(blocks) for element in paragraph.elements if element.inserted
    )


def _whole_links(elements: tuple[Element, ...]) -> tuple[Element, ...]:
    """Elements without those only suggested. Words of one link come together again, about all of which they stood."""
    kept: list[Element] = []
    for element in elements:
        if element.inserted:
            continue
        last = kept[-1] if kept else None
        if last is not None and element.url and _were_one(last, element):
            kept[-1] = replace(
                last, end=element.end, text=last.text + element.text, deleted=last.deleted or element.deleted
            )
        else:
            kept.append(element)
    return tuple(kept)


def _were_one(last: Element, element: Element) -> bool:
    """Whether only a suggestion, to come or to go, stands between two runs that lead to the same address."""
    is_split = last.end < element.start or last.deleted != element.deleted
    is_alike = (last.kind, last.url, last.struck) == (element.kind, element.url, element.struck)
    return is_split and is_alike and element.kind == "text"


def _settled_rows(table: Table) -> tuple[tuple[Cell, ...], ...]:
    rows = (
        tuple(replace(cell, blocks=settled(cell.blocks)) for cell in row if not cell.inserted)
        for row in table.rows
    )
    return tuple(row for row in rows if row)


Suggested = tuple[Paragraph, Path, str, tuple[Element, ...]]
"""A paragraph, its place in tables, ``inserted`` or ``deleted``, and the elements it is about."""


def suggestions(blocks: tuple[Block, ...]) -> Iterator[Suggested]:
    """Every suggestion that holds words, in reading order."""
    marks = dict(_cell_marks(blocks))
    for paragraph, path in walk(blocks):
        inserted, deleted = marks.get(paragraph.start, (False, False))
        for kind, whole in (("inserted", inserted), ("deleted", deleted)):
            concerned = tuple(element for element in paragraph.elements if whole or getattr(element, kind))
            if "".join(element.text for element in concerned).strip():
                yield paragraph, path, kind, concerned


_Marks = tuple[bool, bool]
"""Whether something stands in what is suggested to come, and to go."""


def _cell_marks(blocks: tuple[Block, ...], above: _Marks = (False, False)) -> Iterator[tuple[int, _Marks]]:
    """Start of each paragraph in a table, with its marks."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block.start, above
        elif isinstance(block, Table):
            for row in block.rows:
                for cell in row:
                    inserted = above[0] or block.inserted or cell.inserted
                    yield from _cell_marks(cell.blocks, (inserted, above[1] or cell.deleted))
