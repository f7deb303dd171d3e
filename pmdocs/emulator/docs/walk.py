"""Finding paragraphs and tables in the flat units of a segment."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .edit import RefusedError
from .segment import Segment
from .units import BREAKS, CELL, CONTENTS, ROW, STRUCTURE, TABLE, TABLE_END

_TABLE_PARTS = re.compile(f"[{TABLE}{ROW}{CELL}{TABLE_END}]")


def paragraph_start(segment: Segment, index: int) -> int:
    """Where the paragraph that holds ``index`` begins; in a draft, at the first unit that stays."""
    if not segment.is_draft:
        newline = segment.units.rfind("\n", 0, index)
        return max(newline, *(segment.units.rfind(unit, newline + 1, index) for unit in STRUCTURE)) + 1
    while (before := segment.before(index)) >= 0 and segment.units[before] not in BREAKS:
        index = before
    return index


def paragraph_end(segment: Segment, index: int) -> int:
    """Where the line feed of the paragraph that holds ``index`` stands.

    In a draft the paragraph may reach beyond a table that is suggested to go.
    """
    end = segment.units.index("\n", index)
    while segment.is_gone(end) and _TABLE_PARTS.search(segment.units, index, end):
        end = segment.units.index("\n", end + 1)
    return end


def paragraphs(segment: Segment, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Start and line feed of every paragraph that overlaps a range."""
    at = start
    if segment.units[at] not in STRUCTURE:
        at = paragraph_start(segment, at)
    while at < end:
        if segment.units[at] in STRUCTURE:
            at += 1
            continue
        stop = paragraph_end(segment, at)
        yield at, stop
        at = stop + 1


def in_table(segment: Segment, index: int) -> bool:
    """Whether ``index`` lies inside a table."""
    before = segment.units[:index]
    return before.count(TABLE) > before.count(TABLE_END)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: its own unit at ``start``, its content up to ``end``."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Row:
    """A row: its own unit at ``start``, then its cells."""

    start: int
    end: int
    cells: list[Cell]


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its own unit at ``start``, its rows, and an end unit just before ``end``."""

    start: int
    end: int
    rows: list[Row]

    @property
    def columns(self) -> int:
        """Number of columns."""
        return max(len(row.cells) for row in self.rows)


def table_at(segment: Segment, start: int) -> Table:
    """The table that starts at ``start``. Raises `RefusedError` where none does."""
    if not (0 <= start < len(segment) and segment.units[start] == TABLE) or CONTENTS in segment.marks[start]:
        raise RefusedError("The provided table start location is invalid.")
    depth = 0
    row_starts: list[int] = []
    cell_starts: list[list[int]] = []
    for found in _TABLE_PARTS.finditer(segment.units, start):
        unit, at = found[0], found.start()
        if unit == TABLE:
            depth += 1
        elif unit == TABLE_END:
            depth -= 1
            if depth == 0:
                return _table(start, at, row_starts, cell_starts)
        elif depth == 1 and unit == ROW:
            row_starts.append(at)
            cell_starts.append([])
        elif depth == 1:
            cell_starts[-1].append(at)
    raise AssertionError("a table without an end")


def _table(start: int, last: int, row_starts: list[int], cell_starts: list[list[int]]) -> Table:
    rows = []
    for row_start, row_end, starts in zip(row_starts, [*row_starts[1:], last], cell_starts, strict=True):
        cells = [Cell(*pair) for pair in zip(starts, [*starts[1:], row_end], strict=True)]
        rows.append(Row(row_start, row_end, cells))
    return Table(start, last + 1, rows)
