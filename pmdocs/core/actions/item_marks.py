"""The words of the place that an item stands in, as a short mark: while it stays, nobody edited what is said there.

Names are known from the whole document, and a later version reads more of the same line: so an item may be read
otherwise though nobody touched it. Its place is its line with what is nested below, or its row with the row of headers;
what stands above both says things for them as well: headings, the lines that it is nested in, the text before a list.
A value that was found elsewhere adds the line where it stands, and a light before a line those that tell what it means.
"""

from __future__ import annotations

from base64 import b64encode
from bisect import bisect_right
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from hashlib import blake2b
from itertools import accumulate

from pmdocs.core.actions.item_rows import CellPlace, CellPlaces, ItemRow
from pmdocs.core.actions.traffic_lights import first_light, has_light
from pmdocs.core.documents.blocks import Block, Cell, Element, Paragraph, Table, walk
from pmdocs.core.documents.document import Document

_SIZE = 6
"""Bytes of a mark; eight characters."""
_PARTS = "\x1f"


def with_marks(items: Iterable[ItemRow], document: Document) -> Iterator[ItemRow]:
    """The items, numbered from 1, with the mark of their place in a document; two items of one line have the same.

    What is only suggested is no part of it, what is struck through is.
    """
    items = tuple(items)
    places = {
        tab.tab_id: _Places(tab.segments[0].blocks, starts)
        for tab in document.tabs
        if (starts := [item.start for item in items if item.tab_id == tab.tab_id])
    }
    for number, item in enumerate(items, 1):
        mark = places[item.tab_id].mark(item.start, item.cells) if item.tab_id in places else ""
        yield replace(item, position=number, mark=mark)


def standing_marks(document: Document) -> Counter[str]:
    """How often each mark stands in a document, of all its lines and rows, whether they are work or not.

    An item of which a value stands outside of its own line has another mark, and is not among them.
    """
    found = Counter[str]()
    for tab in document.tabs:
        blocks = tab.segments[0].blocks
        starts = [start for block in blocks for start in _starts_of(block)]
        places = _Places(blocks, starts)
        found.update(places.mark(start, {}) for start in starts)
    return found


def _starts_of(block: Block) -> Iterator[int]:
    if isinstance(block, Table):
        yield from (row[0].start for row in block.rows if row)
    elif isinstance(block, Paragraph) and block.end - block.start > 1:
        yield block.start


class _Places:
    """The blocks of one tab, and what stands above those with items."""

    def __init__(self, blocks: Sequence[Block], items: Iterable[int]) -> None:
        """``items`` are the indexes at which those begin that are asked for."""
        self._blocks = blocks
        self._starts = [block.start for block in blocks]
        self._above = dict(_all_above(blocks, {bisect_right(self._starts, start) - 1 for start in items}))
        self._grids: dict[int, tuple[list[int], tuple[tuple[Cell, ...], ...], str]] = {}
        self._contexts: dict[tuple[int, ...], str] = {}
        self._told: dict[int, list[str]] = {}
        self._lit = [
            at for at, block in enumerate(blocks) if isinstance(block, Paragraph) and has_light(block.shown)
        ]
        self._lights: str | None = None

    def mark(self, start: int, cells: CellPlaces | Mapping[str, CellPlace]) -> str:
        """The mark of the place at an index, with the lines of values elsewhere; empty where the document has nothing there."""
        at = bisect_right(self._starts, start) - 1
        if at < 0:
            return ""
        block = self._blocks[at]
        last = at if isinstance(block, Table) else self._last(at)
        said = self._row(at, block, start) if isinstance(block, Table) else self._lines(at, last)
        said = [self._context(at), *said, *self._elsewhere(cells, at, last), *self._told_by_lights(block)]
        return _short(_PARTS.join(said))

    def _context(self, at: int) -> str:
        headings, texts, count, parents = self._above[at]
        block = self._blocks[at]
        if isinstance(block, Paragraph) and block.bullet is None:
            # Beside other lines a line speaks for itself.
            lead = texts[count - 1] if count else -1
            above, told = (*headings, *([lead] if self._announces(lead) else [])), ""
        else:
            above, told = (*headings, *parents), self._told_by(texts, count)
        if above not in self._contexts:
            self._contexts[above] = _PARTS.join(map(self._said, above))
        return f"{self._contexts[above]}{_PARTS}{told}" if told else self._contexts[above]

    def _told_by(self, texts: Sequence[int], count: int) -> str:
        """What stands between a heading and a list or table, in short: any line of it may say what becomes of those."""
        if not count:
            return ""
        known = self._told.setdefault(texts[0], [])
        for at in texts[len(known) : count]:
            so_far = known[-1] if known else ""
            known.append(_short(f"{so_far}{_PARTS}{self._said(at)}"))
        return known[count - 1]

    def _told_by_lights(self, block: Block) -> list[str]:
        """All lines with a light for one that begins with one: a legend, or other lines, say what it stands for."""
        if not (isinstance(block, Paragraph) and first_light(block.shown)):
            return []
        if self._lights is None:
            self._lights = _PARTS.join(map(self._said, self._lit))
        return [self._lights]

    def _announces(self, at: int) -> bool:
        block = self._blocks[at] if at >= 0 else None
        return isinstance(block, Paragraph) and block.shown.rstrip().endswith((":", "："))

    def _said(self, at: int) -> str:
        return _PARTS.join(_shown(self._blocks[at]))

    def _lines(self, first: int, last: int) -> list[str]:
        return [said for at in range(first, last + 1) if (said := self._said(at))]

    def _last(self, at: int) -> int:
        """The last block of an item: a heading has all until the next one, a line of a list what is nested below it."""
        first = self._blocks[at]
        for number in range(at + 1, len(self._blocks)):
            if not _belongs(self._blocks[number], first):
                return number - 1
        return len(self._blocks) - 1

    def _row(self, at: int, table: Table, start: int) -> list[str]:
        """A row below its headers; one that begins with the table is a table of its own."""
        if at not in self._grids:
            grid = table.grid()
            begins = [row[0].start if row else 0 for row in table.rows]
            self._grids[at] = list(accumulate(begins, max)), grid, _row(grid[0])
        starts, grid, headers = self._grids[at]
        number = bisect_right(starts, start) - 1
        return [headers, _row(grid[number])] if number > 0 else [_row(row) for row in grid]

    def _elsewhere(self, cells: CellPlaces | Mapping[str, CellPlace], first: int, last: int) -> list[str]:
        """The lines of values that stand outside of the item's own; those of a row stand in it."""
        if isinstance(cells, CellPlaces):
            return []
        found = {bisect_right(self._starts, place.start) - 1 for place in cells.values()}
        return [self._said(at) for at in sorted(found) if not first <= at <= last]


def _short(text: str) -> str:
    return b64encode(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=_SIZE).digest()).decode()


def _belongs(block: Block, first: Block) -> bool:
    level = block.heading_level if isinstance(block, Paragraph) else None
    if isinstance(first, Paragraph) and first.heading_level is not None:
        return level is None
    if not (isinstance(first, Paragraph) and isinstance(block, Paragraph)):
        return False
    return first.bullet is not None and block.bullet is not None and block.bullet.level > first.bullet.level


_Above = tuple[tuple[int, ...], Sequence[int], int, tuple[int, ...]]
"""Headings, the lines of text below them and how many of these stand above, the lines of a list that one is nested in; indexes."""


def _all_above(blocks: Sequence[Block], wanted: Container[int]) -> Iterator[tuple[int, _Above]]:
    levels: list[int] = []
    headings: tuple[int, ...] = ()
    depths: list[int] = []
    parents: tuple[int, ...] = ()
    texts: list[int] = []
    for at, block in enumerate(blocks):
        is_text = isinstance(block, Paragraph)
        level = block.heading_level if isinstance(block, Paragraph) else None
        bullet = block.bullet if isinstance(block, Paragraph) else None
        if level is not None:
            levels = [each for each in levels if each < level]
            headings, texts = headings[: len(levels)], []
        if bullet is not None:
            depths = [each for each in depths if each < bullet.level]
            parents = parents[: len(depths)]
        if at in wanted:
            yield at, (headings, texts, len(texts), parents if bullet is not None else ())
        if level is not None:
            levels.append(level)
            headings, depths, parents = (*headings, at), [], ()
        elif bullet is not None:
            depths.append(bullet.level)
            parents = (*parents, at)
        elif is_text and block.end - block.start > 1:
            depths, parents = [], ()
            texts.append(at)


def _shown(block: Block) -> Iterator[str]:
    if isinstance(block, Table):
        yield from map(_row, block.rows)
    elif isinstance(block, Paragraph) and (words := _words(block.written or block.elements)):
        nesting = f"{block.bullet.level}{block.bullet.kind}" if block.bullet else ""
        yield f"{nesting}{'b' * block.is_bold}{'t' * block.begins_bold} {words}"


def _row(cells: Iterable[Cell]) -> str:
    return _PARTS.join([_cell(cell) for cell in cells])


def _cell(cell: Cell) -> str:
    blocks = cell.written or cell.blocks
    if len(blocks) == 1 and isinstance(only := blocks[0], Paragraph):
        return _words(only.written or only.elements)
    return "\n".join([_words(paragraph.written or paragraph.elements) for paragraph, _ in walk(blocks)])


def _words(elements: Sequence[Element]) -> str:
    if len(elements) == 1 and elements[0].kind == "text" and not elements[0].url:
        only = elements[0]
        if not (only.struck or only.inserted):
            return only.text.rstrip("\n")
    return "".join([_part(element) for element in elements if not element.inserted]).rstrip("\n")


def _part(element: Element) -> str:
    """What a person can change of an element: runs of text are told apart by their links and by being struck through."""
    struck = "~" * element.struck
    if element.kind == "text":
        return f"{struck}{element.text}{struck}{element.url and f'<{element.url}>'}"
    day = element.day.isoformat() if element.day else element.text
    return f"{struck}[{element.kind} {day} {element.email} {element.url}]{struck}"
