"""The cells of one sheet, stored compactly: a tracker has 100,000 rows and most requests touch twenty.

Rows are kept in blocks, each a row count, the JSON text of its rows and how many of them reach up to the
last one with data (a tracker formats thousands of rows that nobody has filled). A block is decoded when one
of its rows is asked for and encoded again only when it changed.

A cell is None (nothing in it), a plain value (text, number or boolean), or a dict::

    {"v": value, "f": "=formula text", "s": format index, "d": validation index, "n": note,
     "r": textFormatRuns}

with only the members it has. Cells and rows handed out must not be changed in place; `Grid.put` and
`Grid.set_row` replace them.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from typing import Any

Value = str | int | float | bool
Cell = Any
Row = list[Cell]

_BLOCK = 256
"""Rows of a block when it is written; one that grew past twice that is split."""


def value_of(cell: Cell) -> Value | None:
    """The constant entered into a cell; None for a formula or nothing."""
    found: Value | None = cell.get("v") if isinstance(cell, dict) else cell
    return found


def formula_of(cell: Cell) -> str | None:
    """The formula of a cell, with its equals sign."""
    return cell.get("f") if isinstance(cell, dict) else None


def part_of(cell: Cell, key: str) -> Any:
    """Another member of a cell (``s``, ``d``, ``n``, ``r``), or None."""
    return cell.get(key) if isinstance(cell, dict) else None


def has_data(cell: Cell) -> bool:
    """Whether a value or formula was entered; formats, notes and validations are no data."""
    if isinstance(cell, dict):
        return "v" in cell or "f" in cell
    return cell is not None


def with_parts(cell: Cell, **parts: Any) -> Cell:
    """The cell with these members replaced; None removes one. Takes the smallest form that holds it."""
    members = dict(cell) if isinstance(cell, dict) else ({} if cell is None else {"v": cell})
    for key, part in parts.items():
        if part is None:
            members.pop(key, None)
        else:
            members[key] = part
    if not members:
        return None
    return members["v"] if members.keys() == {"v"} else members


def _with_formula(cell: Cell, change: Callable[[str], str]) -> Cell:
    formula = formula_of(cell)
    return cell if formula is None else with_parts(cell, f=change(formula))


def _dump(rows: list[Row]) -> str:
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


class _Block:
    __slots__ = ("_data", "_rows", "_text", "count")

    def __init__(self, count: int, text: str | None, rows: list[Row] | None, data: int | None = None) -> None:
        self.count = count
        self._text = text
        self._rows = rows
        self._data = data

    def read(self) -> list[Row]:
        if self._rows is None:
            self._rows = json.loads(self._text or "[]")
        return self._rows

    def write(self) -> list[Row]:
        """The rows, to be changed: the text is no longer true."""
        rows = self.read()
        self._text = self._data = None
        return rows

    def data_end(self) -> int:
        """The row of this block after the last one with data, 0 without any."""
        if self._data is None:
            rows = self.read()
            self._data = next((at for at in range(len(rows), 0, -1) if any(map(has_data, rows[at - 1]))), 0)
        return self._data

    def may_hold_formulas(self) -> bool:
        return self._rows is not None or '"f":' in (self._text or "")

    def text(self) -> str:
        if self._text is None:
            self._text = _dump(self._rows or [])
        return self._text

    def pieces(self) -> Iterator[_Block]:
        """What to store: rows with data and those after them apart, neither longer than a block should be."""
        data = self.data_end()
        if data in (0, self.count) and self.count <= 2 * _BLOCK:
            yield self
            return
        rows = self.read()
        for low, high in ((0, data), (data, len(rows))):
            for at in range(low, high, _BLOCK):
                part = rows[at : min(at + _BLOCK, high)]
                yield _Block(len(part), None, part)

    def takes(self, other: _Block) -> bool:
        """Whether the next block can be put behind this one: both full of data, together not too long."""
        return bool(self.count + other.count <= _BLOCK and self.data_end() == self.count and other.data_end())

    def joined(self, other: _Block) -> _Block:
        """This block with the next one behind it; neither is decoded for it."""
        text = self.text()[:-1] + "," + other.text()[1:]
        return _Block(self.count + other.count, text, None, self.count + other.data_end())


class Grid:
    """Sparse cells. Rows past the stored ones are empty; the sheet's size is kept elsewhere."""

    def __init__(self, blocks: Iterable[list[Any]] = ()) -> None:
        """From what `dump` gave; the blocks of an earlier version lack how far their data reach."""
        self._blocks = [_Block(count, text, None, *data) for count, text, *data in blocks]
        self._starts: list[int] | None = None

    def dump(self) -> list[list[Any]]:
        """Blocks to store; large ones split, empty rows at the end dropped.

        Rows with data and rows after them are kept apart: who reads values decodes no formatted blanks.
        """
        self._trim()
        blocks: list[_Block] = []
        for block in self._blocks:
            for piece in block.pieces():
                if blocks and blocks[-1].takes(piece):
                    blocks[-1] = blocks[-1].joined(piece)
                else:
                    blocks.append(piece)
        return [[block.count, block.text(), block.data_end()] for block in blocks]

    def _trim(self) -> None:
        while self._blocks:
            block = self._blocks[-1]
            rows = block.read()
            if rows and rows[-1]:
                return
            while rows and not rows[-1]:
                block.write().pop()
            block.count = len(rows)
            self._starts = None
            if not rows:
                self._blocks.pop()

    @property
    def stored_rows(self) -> int:
        """How many rows are stored; all later ones are empty."""
        return sum(block.count for block in self._blocks)

    def _locate(self, row: int) -> tuple[_Block, int] | None:
        if self._starts is None:
            self._starts, total = [], 0
            for block in self._blocks:
                self._starts.append(total)
                total += block.count
        at = bisect_right(self._starts, row) - 1
        if at < 0:
            return None
        offset = row - self._starts[at]
        block = self._blocks[at]
        return (block, offset) if offset < block.count else None

    def row(self, row: int) -> Row:
        """The cells of one row up to the last one that holds anything."""
        found = self._locate(row)
        return found[0].read()[found[1]] if found else []

    def rows(self, start: int = 0, stop: int | None = None) -> Iterator[tuple[int, Row]]:
        """Stored rows from ``start`` to ``stop``, each with its index."""
        first = 0
        for block in self._blocks:
            after = first + block.count
            if stop is not None and first >= stop:
                return
            if after > start:
                low, high = max(start, first), after if stop is None else min(stop, after)
                rows = block.read()
                for index in range(low, high):
                    yield index, rows[index - first]
            first = after

    def filled_rows(self, start: int, stop: int) -> Iterator[tuple[int, Row]]:
        """As `rows`, but none after the last one with data."""
        return self.rows(start, min(stop, self.data_end()))

    def cell(self, row: int, column: int) -> Cell:
        """One cell."""
        cells = self.row(row)
        return cells[column] if column < len(cells) else None

    def set_row(self, row: int, cells: Row) -> None:
        """Replace a row; trailing empty cells are dropped."""
        end = len(cells)
        while end and cells[end - 1] is None:
            end -= 1
        cells = cells[:end]
        found = self._locate(row)
        if found is None:
            if not cells:
                return
            self._extend(row + 1)
            found = self._locate(row)
        if found is not None:
            found[0].write()[found[1]] = cells

    def put(self, row: int, column: int, cell: Cell) -> None:
        """Replace one cell."""
        cells = self.row(row)
        if column < len(cells):
            changed = cells[:]
        elif cell is None:
            return
        else:
            changed = cells + [None] * (column + 1 - len(cells))
        changed[column] = cell
        self.set_row(row, changed)

    def _extend(self, count: int) -> None:
        missing = count - self.stored_rows
        if missing <= 0:
            return
        last = self._blocks[-1] if self._blocks else None
        if last is None or last.count >= _BLOCK or missing > _BLOCK:
            last = _Block(0, None, [])
            self._blocks.append(last)
        last.write().extend([] for _ in range(missing))
        last.count += missing
        self._starts = None

    def data_end(self) -> int:
        """The row after the last one with data, 0 without any."""
        end = self.stored_rows
        for block in reversed(self._blocks):
            end -= block.count
            if data := block.data_end():
                return end + data
        return 0

    def insert_rows(self, at: int, rows: list[Row]) -> None:
        """Put rows before row ``at``; later ones move down."""
        found = self._locate(at)
        if found is None:
            # Past the end everything is empty anyway.
            for offset, cells in enumerate(rows):
                self.set_row(at + offset, cells)
            return
        block, offset = found
        block.write()[offset:offset] = rows
        block.count += len(rows)
        self._starts = None

    def delete_rows(self, start: int, stop: int) -> None:
        """Remove rows; later ones move up."""
        first = 0
        kept = []
        for block in self._blocks:
            after = first + block.count
            low, high = max(start, first) - first, min(stop, after) - first
            if low < high:
                del block.write()[low:high]
                block.count -= high - low
            if block.count:
                kept.append(block)
            first = after
        self._blocks = kept
        self._starts = None

    def replace_rows(self, start: int, rows: list[Row]) -> None:
        """Put rows over the ones from ``start`` on."""
        for offset, cells in enumerate(rows):
            self.set_row(start + offset, cells)

    def map_formulas(self, change: Callable[[str], str]) -> None:
        """Pass every formula through ``change``; blocks without one are not decoded."""
        first = 0
        for block in self._blocks:
            if block.may_hold_formulas():
                for offset, cells in enumerate(block.read()):
                    changed = [_with_formula(cell, change) for cell in cells]
                    if changed != cells:
                        self.set_row(first + offset, changed)
            first += block.count

    def map_rows(self, change: Callable[[Row], Row]) -> None:
        """Pass every stored non-empty row through ``change``."""
        for index, cells in self.rows():
            if cells:
                self.set_row(index, change(cells))
