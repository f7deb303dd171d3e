"""Where ``values.append`` finds a table: the connected block of filled cells it appends below.

The guide shows by examples that tables are separated by empty rows or columns, that the lowest one inside
the range is taken, and that a range beside every table has none. That diagonal neighbours connect is
a guess.
"""

from __future__ import annotations

from collections.abc import Iterator

from .book import Area
from .grid import Grid, Row, has_data


class _Region:
    """A growing block of cells; merged ones point to the block that took them up."""

    __slots__ = ("bottom", "into", "left", "right", "top")

    def __init__(self, row: int, left: int, right: int) -> None:
        self.top, self.bottom, self.left, self.right = row, row + 1, left, right
        self.into: _Region | None = None

    def root(self) -> _Region:
        region = self
        while region.into is not None:
            region = region.into
        return region

    def take(self, other: _Region) -> None:
        self.top = min(self.top, other.top)
        self.bottom = max(self.bottom, other.bottom)
        self.left = min(self.left, other.left)
        self.right = max(self.right, other.right)
        other.into = self


def regions(grid: Grid) -> list[Area]:
    """Every connected block of cells with data, as its bounding rectangle."""
    found: list[_Region] = []
    above: list[tuple[int, int, _Region]] = []
    last = -2
    for row, cells in grid.rows():
        runs = list(_runs(cells)) if cells else []
        if not runs:
            continue
        if row != last + 1:
            above = []
        here = []
        for left, right in runs:
            region = _Region(row, left, right)
            touching = [entry[2].root() for entry in above if entry[0] <= right and entry[1] >= left]
            if touching:
                region, fresh = touching[0], region
                region.take(fresh)
                for other in touching[1:]:
                    if other.root() is not region.root():
                        region.root().take(other.root())
            else:
                found.append(region)
            here.append((left, right, region))
        above, last = here, row
    return [Area(item.top, item.bottom, item.left, item.right) for item in found if item.into is None]


def _runs(cells: Row) -> Iterator[tuple[int, int]]:
    start = None
    for column, cell in enumerate(cells):
        if has_data(cell):
            if start is None:
                start = column
        elif start is not None:
            yield start, column
            start = None
    if start is not None:
        yield start, len(cells)


def last_table(grid: Grid, area: Area) -> Area | None:
    """The lowest block that meets ``area``; of equally low ones the rightmost (recorded by gspread's tests)."""
    met = [region for region in regions(grid) if region.overlap(area)]
    return min(met, key=lambda region: (-region.bottom, -region.left), default=None)
