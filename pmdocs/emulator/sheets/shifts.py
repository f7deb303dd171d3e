"""How everything that points at rows or columns follows when these are inserted, deleted or moved."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from . import a1
from .book import Book, Sheet
from .references import rewrite
from .sources import moved_sources

Json = dict[str, Any]

Span = tuple[int | None, int | None]
"""Start and end on one axis, half-open; None is an open side."""
Shift = Callable[[int | None, int | None], Span | None]
"""New start and end, or None when everything between them is gone."""

KEYS = {"ROWS": ("startRowIndex", "endRowIndex"), "COLUMNS": ("startColumnIndex", "endColumnIndex")}
METADATA = {"ROWS": "rows", "COLUMNS": "columns"}
GROUPS = {"ROWS": "rowGroups", "COLUMNS": "columnGroups"}


def inserting(at: int, count: int) -> Shift:
    """Rows put before ``at``: what begins there moves, what spans it grows, what ends there stays."""

    def shift(start: int | None, end: int | None) -> Span:
        return (
            start + count if start is not None and start >= at else start,
            end + count if end is not None and end > at else end,
        )

    return shift


def deleting(first: int, last: int) -> Shift:
    """Rows ``first`` to ``last`` (exclusive) taken out."""

    def place(index: int) -> int:
        return index if index <= first else max(first, index - (last - first))

    def shift(start: int | None, end: int | None) -> Span | None:
        moved = (None if start is None else place(start), None if end is None else place(end))
        if end is not None and moved[1] == (moved[0] or 0):
            return None
        return moved

    return shift


def moving(first: int, last: int, target: int) -> Shift:
    """Rows ``first`` to ``last`` put before the row that was at ``target``: ranges inside go along."""
    count = last - first
    landing = target if target <= first else target - count

    def shift(start: int | None, end: int | None) -> Span | None:
        if start is not None and end is not None and first <= start and end <= last:
            return start - first + landing, end - first + landing
        left = deleting(first, last)(start, end)
        return None if left is None else inserting(landing, count)(*left)

    return shift


def shift_sheet(book: Book, sheet: Sheet, dimension: str, shift: Shift) -> None:
    """Move everything that points into ``sheet`` along one dimension (``ROWS`` or ``COLUMNS``)."""
    raw, keys = sheet.raw, KEYS[dimension]
    raw["merges"] = [moved for item in raw["merges"] if (moved := _range(item, keys, shift)) is not None]
    for name in ("protectedRanges", "bandedRanges", "tables", "filterViews", "commentAnchors"):
        raw[name] = [moved for item in raw[name] if (moved := _holder(item, keys, shift)) is not None]
    raw["conditionalFormats"] = [
        moved
        for item in raw["conditionalFormats"]
        if (moved := _rule(item, sheet, dimension, shift)) is not None
    ]
    if "basicFilter" in raw:
        moved = _holder(raw["basicFilter"], keys, shift)
        if moved is None:
            del raw["basicFilter"]
        else:
            raw["basicFilter"] = moved
    _shift_groups(raw, GROUPS[dimension], shift)
    raw[METADATA[dimension]] = _metadata(raw[METADATA[dimension]], shift)
    book.content["namedRanges"] = [
        moved
        for item in book.content["namedRanges"]
        if (moved := _named(item, sheet, keys, shift)) is not None
    ]
    raw["developerMetadata"] = [
        moved for item in raw["developerMetadata"] if (moved := _tied(item, dimension, shift)) is not None
    ]
    _shift_objects(book, sheet, keys, shift)
    _shift_formulas(book, sheet, dimension, shift)


def _shift_objects(book: Book, sheet: Sheet, keys: tuple[str, str], shift: Shift) -> None:
    """Charts and slicers: what they show, on any sheet, and where they stand on this one."""
    for other in book.sheets:
        for item in (*other.raw["charts"], *other.raw["slicers"]):
            item["spec"] = moved_sources(item["spec"], sheet.id, lambda each: _range(each, keys, shift))
    axis = "rowIndex" if keys[0] == "startRowIndex" else "columnIndex"
    for item in (*sheet.raw["charts"], *sheet.raw["slicers"]):
        anchor = item["position"]["overlayPosition"]["anchorCell"]
        at = anchor.get(axis, 0)
        moved = shift(at, at + 1) or shift(at, None)
        anchor.pop(axis, None)
        if moved is not None and moved[0]:
            anchor[axis] = moved[0]


def _range(grid_range: Json, keys: tuple[str, str], shift: Shift) -> Json | None:
    moved = shift(grid_range.get(keys[0]), grid_range.get(keys[1]))
    if moved is None:
        return None
    return grid_range | {key: at for key, at in zip(keys, moved, strict=True) if at is not None}


def _holder(item: Json, keys: tuple[str, str], shift: Shift) -> Json | None:
    """Something with a ``range``, and perhaps ``unprotectedRanges``."""
    result = dict(item)
    if "range" in item:
        moved = _range(item["range"], keys, shift)
        if moved is None:
            return None
        result["range"] = moved
    if "unprotectedRanges" in item:
        ranges = (_range(each, keys, shift) for each in item["unprotectedRanges"])
        result["unprotectedRanges"] = [each for each in ranges if each is not None]
    return result


def _rule(rule: Json, sheet: Sheet, dimension: str, shift: Shift) -> Json | None:
    """A conditional format: its ranges, and the cells that its formulas speak of."""
    keys = KEYS[dimension]
    moved = [each for item in rule.get("ranges", []) if (each := _range(item, keys, shift)) is not None]
    if not moved:
        return None
    boolean = rule.get("booleanRule")
    if boolean is None or "values" not in boolean.get("condition", {}):
        return rule | {"ranges": moved}

    def move(title: str | None, bounds: a1.Bounds) -> a1.Bounds | None:
        is_own = title is None or title.casefold() == sheet.title.casefold()
        return _move_bounds(bounds, dimension, shift) if is_own else bounds

    condition = boolean["condition"]
    values = [
        each | {"userEnteredValue": rewrite(each["userEnteredValue"], move)}
        if str(each.get("userEnteredValue", "")).startswith("=")
        else each
        for each in condition["values"]
    ]
    return rule | {"ranges": moved, "booleanRule": boolean | {"condition": condition | {"values": values}}}


def _named(item: Json, sheet: Sheet, keys: tuple[str, str], shift: Shift) -> Json | None:
    if item["range"].get("sheetId", 0) != sheet.id:
        return item
    return _holder(item, keys, shift)


def _shift_groups(raw: Json, name: str, shift: Shift) -> None:
    kept = []
    for group in raw[name]:
        moved = shift(group["range"].get("startIndex", 0), group["range"].get("endIndex"))
        if moved is not None:
            kept.append(group | {"range": group["range"] | {"startIndex": moved[0], "endIndex": moved[1]}})
    raw[name] = kept


def _tied(item: Json, dimension: str, shift: Shift) -> Json | None:
    """Developer metadata goes along with its row or column, and away with it."""
    span = item["location"].get("dimensionRange", {})
    if span.get("dimension") != dimension:
        return item
    moved = shift(span.get("startIndex", 0), span["endIndex"])
    if moved is None:
        return None
    return item | {
        "location": item["location"]
        | {"dimensionRange": span | {"startIndex": moved[0], "endIndex": moved[1]}}
    }


def _metadata(entries: Json, shift: Shift) -> Json:
    result = {}
    for index, properties in entries.items():
        moved = shift(int(index), int(index) + 1)
        if moved is not None:
            result[str(moved[0])] = properties
    return result


def _shift_formulas(book: Book, sheet: Sheet, dimension: str, shift: Shift) -> None:
    for other in book.sheets:
        own = other is sheet

        def move(title: str | None, bounds: a1.Bounds, own: bool = own) -> a1.Bounds | None:
            meant = own if title is None else title.casefold() == sheet.title.casefold()
            return _move_bounds(bounds, dimension, shift) if meant else bounds

        other.grid.map_formulas(lambda formula, move=move: rewrite(formula, move))  # type: ignore[misc]


def _move_bounds(bounds: a1.Bounds, dimension: str, shift: Shift) -> a1.Bounds | None:
    if dimension == "ROWS":
        moved = shift(bounds.top, bounds.bottom)
        return None if moved is None else replace(bounds, top=moved[0], bottom=moved[1])
    moved = shift(bounds.left, bounds.right)
    return None if moved is None else replace(bounds, left=moved[0], right=moved[1])
