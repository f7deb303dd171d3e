"""insertRange and deleteRange: cells that make room or close up, without whole rows or columns.

What lies wholly in the rows or columns that move goes along: merges, named and protected ranges,
conditional formats, banding, filters, tables, references in formulas. A merge or table that would be torn
apart is a refusal; other ranges that reach past the moving cells stay where they are.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from pmdocs.emulator.problems import invalid

from .a1 import Bounds
from .blocks import put_block, read_block
from .book import Area, Book, Sheet, bounds_of
from .grid import Row
from .references import rewrite
from .registry import request
from .shifts import KEYS, Shift, deleting, inserting
from .writing import guard

Json = dict[str, Any]


@request("insertRange")
def insert_range(book: Book, raw: Json) -> None:
    """Push cells right or down to make room; the grid grows rather than lose one."""
    sheet, area, down = _shifted_area(book, raw)
    tail = _tail(sheet, area, down)
    block = read_block(sheet, tail)
    guard(book, sheet, tail)
    put_block(sheet, tail.top, tail.left, [[None] * tail.width for _ in block])
    top, left = (tail.top + area.height, tail.left) if down else (tail.top, tail.left + area.width)
    used = [at for at, row in enumerate(block) if any(cell is not None for cell in row)]
    height = used[-1] + 1 if down and used else (0 if down else tail.height)
    if down:
        sheet.resize(rows=max(sheet.rows, top + height))
    else:
        widest = max((len(_stripped(row)) for row in block), default=0)
        sheet.resize(columns=max(sheet.columns, left + widest))
    rows = [_stripped(row) for row in (block[:height] if down else block)]
    put_block(sheet, top, left, rows)
    _shift_ranges(book, sheet, area, down, inserting)


@request("deleteRange")
def delete_range(book: Book, raw: Json) -> None:
    """Take cells out; those right of or below them close up."""
    sheet, area, down = _shifted_area(book, raw)
    tail = _tail(sheet, area, down)
    guard(book, sheet, tail)
    block = read_block(sheet, tail)
    blank: Row = [None]
    if down:
        rows = block[area.height :] + [blank * tail.width for _ in range(area.height)]
    else:
        rows = [row[area.width :] + blank * area.width for row in block]
    put_block(sheet, tail.top, tail.left, rows)
    _shift_ranges(book, sheet, area, down, deleting)


def _stripped(row: Row) -> Row:
    end = len(row)
    while end and row[end - 1] is None:
        end -= 1
    return row[:end]


def _shifted_area(book: Book, raw: Json) -> tuple[Sheet, Area, bool]:
    dimension = raw.get("shiftDimension")
    if dimension not in KEYS:
        raise invalid("No shift dimension specified.")
    sheet, area = book.area(raw.get("range", {}))
    return sheet, area, dimension == "ROWS"


def _tail(sheet: Sheet, area: Area, down: bool) -> Area:
    """The cells that move: the range and everything behind it."""
    if down:
        tail = Area(area.top, sheet.rows, area.left, area.right)
    else:
        tail = Area(area.top, area.bottom, area.left, sheet.columns)
    for name, noun in (("merges", "merged cells"), ("tables", "a table")):
        for item in sheet.raw[name]:
            where = sheet.clip(bounds_of(item.get("range", item)))
            if where.overlap(tail) and not (tail.contains(where) or _spans(area, where, down)):
                raise invalid(f"This operation would break {noun}: {sheet.label(where)}.")
    return tail


def _spans(area: Area, where: Area, down: bool) -> bool:
    """Whether a range has no cells beside the rows or columns that move."""
    if down:
        return area.left <= where.left and where.right <= area.right
    return area.top <= where.top and where.bottom <= area.bottom


def _shift_ranges(
    book: Book, sheet: Sheet, area: Area, down: bool, change: Callable[[int, int], Shift]
) -> None:
    """Move everything that stands only in the moving rows or columns."""
    keys = KEYS["ROWS" if down else "COLUMNS"]
    first, last = (area.top, area.bottom) if down else (area.left, area.right)
    shift = change(first, last - first) if change is inserting else change(first, last)

    def moved(grid_range: Json) -> Json | None:
        if not _spans(area, sheet.clip(bounds_of(grid_range)), down):
            return grid_range
        sides = shift(grid_range.get(keys[0]), grid_range.get(keys[1]))
        if sides is None:
            return None
        return grid_range | {key: at for key, at in zip(keys, sides, strict=True) if at is not None}

    raw = sheet.raw
    raw["merges"] = [found for item in raw["merges"] if (found := moved(item)) is not None]
    for name in ("protectedRanges", "bandedRanges", "tables", "filterViews", "commentAnchors"):
        raw[name] = [found for item in raw[name] if (found := _held(item, moved)) is not None]
    if "basicFilter" in raw:
        kept = _held(raw.pop("basicFilter"), moved)
        raw |= {} if kept is None else {"basicFilter": kept}
    raw["conditionalFormats"] = [
        rule | {"ranges": ranges}
        for rule in raw["conditionalFormats"]
        if (ranges := [found for item in rule["ranges"] if (found := moved(item)) is not None])
    ]
    book.content["namedRanges"] = [
        found
        for item in book.content["namedRanges"]
        if (found := item if item["range"].get("sheetId", 0) != sheet.id else _held(item, moved)) is not None
    ]
    _follow(book, sheet, area, down, shift)


def _held(item: Json, moved: Callable[[Json], Json | None]) -> Json | None:
    """Something with a ``range``, moved; None when its cells are gone."""
    if "range" not in item:
        return item
    found = moved(item["range"])
    return None if found is None else item | {"range": found}


def _follow(book: Book, sheet: Sheet, area: Area, down: bool, shift: Shift) -> None:
    """References in formulas to the moving cells."""
    for other in book.sheets:
        own = other is sheet

        def move(title: str | None, bounds: Bounds, own: bool = own) -> Bounds | None:
            meant = own if title is None else title.casefold() == sheet.title.casefold()
            if not meant or not _spans(area, sheet.clip(bounds), down):
                return bounds
            sides = shift(bounds.top, bounds.bottom) if down else shift(bounds.left, bounds.right)
            if sides is None:
                return None
            changed = {"top": sides[0], "bottom": sides[1]} if down else {"left": sides[0], "right": sides[1]}
            return replace(bounds, **changed)

        other.grid.map_formulas(lambda formula, move=move: rewrite(formula, move))  # type: ignore[misc]
