"""copyPaste and cutPaste."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pmdocs.emulator.problems import invalid, unimplemented

from .blocks import Block, moved_cell, put_block, read_block
from .book import Area, Book, Sheet
from .grid import Cell, with_parts
from .ranges import drop_merges, merges_inside
from .registry import request
from .shown import Display
from .writing import cleared, guard

Json = dict[str, Any]

_PASTES = frozenset(
    {
        "PASTE_NORMAL",
        "PASTE_VALUES",
        "PASTE_FORMAT",
        "PASTE_NO_BORDERS",
        "PASTE_FORMULA",
        "PASTE_DATA_VALIDATION",
    }
)


@request("copyPaste")
def copy_paste(book: Book, raw: Json) -> None:
    """Copy a range; a destination that is a multiple of it is filled with repetitions."""
    source, area = book.area(raw.get("source", {}))
    target, room = book.area(raw.get("destination", {}))
    kind = _paste_type(raw)
    merges = merges_inside(source, area) if kind == "PASTE_NORMAL" else []
    block = read_block(source, area)
    display = Display(book)
    pasted = block
    if kind == "PASTE_VALUES":
        pasted = _values_only(display, source, area, block)
    transpose = raw.get("pasteOrientation") == "TRANSPOSE"
    if transpose:
        pasted = [list(column) for column in zip(*pasted, strict=True)]
    height, width = len(pasted), len(pasted[0]) if pasted else 0
    tall = room.height if height and room.height % height == 0 and room.height else height
    wide = room.width if width and room.width % width == 0 and room.width else width
    bottom, right_edge = min(room.top + tall, target.rows), min(room.left + wide, target.columns)
    landing = Area(room.top, bottom, room.left, right_edge)
    guard(book, target, landing)
    if kind == "PASTE_NORMAL":
        drop_merges(target, landing)
    for row in range(room.top, bottom):
        for column in range(room.left, right_edge):
            down, right = (row - room.top) % height, (column - room.left) % width
            origin = (
                (area.top + right, area.left + down) if transpose else (area.top + down, area.left + right)
            )
            moved = moved_cell(pasted[down][right], row - origin[0], column - origin[1])
            target.grid.put(row, column, _pasted(book, target.grid.cell(row, column), moved, kind))
    for merge in merges:
        laid = Area(merge.left, merge.right, merge.top, merge.bottom) if transpose else merge
        for top in range(room.top, bottom, height):
            for left in range(room.left, right_edge, width):
                _put_merge(target, landing, laid, top, left)


def _put_merge(sheet: Sheet, landing: Area, merge: Area, top: int, left: int) -> None:
    """A merge at another place, unless the sheet's edge cuts it."""
    placed = Area(top + merge.top, top + merge.bottom, left + merge.left, left + merge.right)
    if landing.contains(placed):
        sheet.raw["merges"].append(placed.grid_range(sheet.id))


def _paste_type(raw: Json) -> str:
    kind = str(raw.get("pasteType", "PASTE_NORMAL"))
    if kind not in _PASTES:
        raise unimplemented(f"pasteType {kind}")
    return kind


def _values_only(display: Display, sheet: Sheet, area: Area, block: Block) -> Block:
    """What the cells show in place of how it came about."""
    shown: Block = []
    for row, cells in enumerate(block, area.top):
        values = [display.value(sheet, row, column, cell) for column, cell in enumerate(cells, area.left)]
        shown.append([None if value is None else display.plain(value) for value in values])
    return shown


def _pasted(book: Book, old: Cell, new: Cell, kind: str) -> Cell:
    parts = new if isinstance(new, dict) else ({} if new is None else {"v": new})
    data = {"v": parts.get("v"), "f": parts.get("f"), "r": parts.get("r")}
    if kind == "PASTE_NORMAL":
        return new
    if kind in {"PASTE_VALUES", "PASTE_FORMULA"}:
        return with_parts(old, **data)
    if kind == "PASTE_FORMAT":
        return with_parts(old, s=parts.get("s"))
    if kind == "PASTE_DATA_VALIDATION":
        return with_parts(old, d=parts.get("d"))
    bare = {name: value for name, value in book.format_of(new).items() if name != "borders"}
    return with_parts(new, s=book.format_index(bare))


@request("cutPaste")
def cut_paste(book: Book, raw: Json) -> None:
    """Move a range. Formulas keep their references; those of other cells are not redirected."""
    source, area = book.area(raw.get("source", {}))
    place = raw.get("destination", {})
    target = book.sheet(place.get("sheetId", 0))
    kind = _paste_type(raw)
    top, left = place.get("rowIndex", 0), place.get("columnIndex", 0)
    landing = Area(top, top + area.height, left, left + area.width)
    if not target.whole.contains(landing):
        raise invalid(target.outside(landing.bounds()))
    guard(book, source, area)
    guard(book, target, landing)
    merges = merges_inside(source, area) if kind == "PASTE_NORMAL" else []
    if kind == "PASTE_NORMAL":
        drop_merges(source, area)
        drop_merges(target, landing)
    block = read_block(source, area)
    taken: Callable[[Cell], Cell] = (lambda _: None) if kind == "PASTE_NORMAL" else cleared
    put_block(source, area.top, area.left, [[taken(cell) for cell in row] for row in block])
    for down, row in enumerate(block):
        for right, cell in enumerate(row):
            old = target.grid.cell(top + down, left + right)
            target.grid.put(top + down, left + right, _pasted(book, old, cell, kind))
    for merge in merges:
        _put_merge(target, landing, merge, top, left)
