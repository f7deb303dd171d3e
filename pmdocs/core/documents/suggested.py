"""Text that is only suggested: what reading leaves out, and what it keeps though suggested to go."""

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
            elements = tuple(element for element in block.elements if not element.inserted)
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
