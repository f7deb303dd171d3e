"""insertRange and deleteRange: cells that make room or close up, without whole rows or columns.

Named and protected ranges follow. Where merges, tables, banding, conditional formats or the filter would
have to follow, the request is refused as not implemented; references in formulas stay as they are.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pmdocs.emulator.problems import invalid, unimplemented

from .blocks import put_block, read_block
from .book import Area, Book, Sheet, bounds_of
from .grid import Row
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
    for name, ranges in _attached(sheet).items():
        if any(sheet.clip(bounds_of(item)).overlap(tail) for item in ranges):
            raise unimplemented(f"insertRange and deleteRange beside {name}")
    return tail


def _attached(sheet: Sheet) -> dict[str, list[Json]]:
    """Ranges of things that would have to be moved or split."""
    raw = sheet.raw
    return {
        "merged cells": raw["merges"],
        "a table": [item["range"] for item in raw["tables"]],
        "banding": [item["range"] for item in raw["bandedRanges"]],
        "a conditional format": [item for rule in raw["conditionalFormats"] for item in rule["ranges"]],
        "a filter": [raw["basicFilter"]["range"]] if "basicFilter" in raw else [],
    }


def _shift_ranges(
    book: Book, sheet: Sheet, area: Area, down: bool, change: Callable[[int, int], Shift]
) -> None:
    """Named and protected ranges that lie wholly in the moving rows or columns move along."""
    named = [item for item in book.content["namedRanges"] if item["range"].get("sheetId", 0) == sheet.id]
    if down:
        keys, first, last = KEYS["ROWS"], area.top, area.bottom
    else:
        keys, first, last = KEYS["COLUMNS"], area.left, area.right
    shift = change(first, last - first) if change is inserting else change(first, last)
    for item in [*named, *sheet.raw["protectedRanges"]]:
        where = sheet.clip(bounds_of(item["range"]))
        inside = (
            area.left <= where.left and where.right <= area.right
            if down
            else area.top <= where.top and where.bottom <= area.bottom
        )
        moved = shift(item["range"].get(keys[0]), item["range"].get(keys[1])) if inside else None
        if moved is not None:
            item["range"] |= {key: at for key, at in zip(keys, moved, strict=True) if at is not None}
