"""Requests about looks: conditional formats, banding, borders."""

from __future__ import annotations

from typing import Any

from pmdocs.emulator.problems import invalid

from . import masks
from .book import Area, Book, Sheet, bounds_of, stored_range
from .cells import change_area
from .colors import with_styles
from .grid import Cell, with_parts
from .registry import request
from .writing import guard

Json = dict[str, Any]

# Conditional formats


def _stored_rule(book: Book, sheet: Sheet | None, raw: Json) -> tuple[Sheet, Json]:
    """A conditional format as answered, and the one sheet its ranges are on."""
    sheets = {}
    for item in raw.get("ranges", []):
        target, _ = book.area(item)
        sheets[target.id] = target
    if len(sheets) != 1 or (sheet is not None and sheet.id not in sheets):
        raise invalid("A conditional format rule must have ranges, all on one sheet.")
    if ("booleanRule" in raw) == ("gradientRule" in raw):
        raise invalid("Must specify either a boolean rule or a gradient rule.")
    ranges = [stored_range(item) for item in raw["ranges"]]
    styled: Json = with_styles({name: value for name, value in raw.items() if name != "ranges"})
    return next(iter(sheets.values())), {"ranges": ranges} | styled


def _rule_at(sheet: Sheet, index: int) -> Json:
    rules = sheet.raw["conditionalFormats"]
    if not 0 <= index < len(rules):
        raise invalid(f"No conditional format on sheet: {sheet.id} at index: {index}")
    found: Json = rules[index]
    return found


@request("addConditionalFormatRule")
def add_rule(book: Book, raw: Json) -> None:
    """Add a rule at an index; the ones from there on move down."""
    sheet, rule = _stored_rule(book, None, raw.get("rule", {}))
    index = raw.get("index", 0)
    if not 0 <= index <= len(sheet.raw["conditionalFormats"]):
        raise invalid(f"Index {index} is out of bounds for the conditional formats of sheet {sheet.id}.")
    sheet.raw["conditionalFormats"].insert(index, rule)


@request("updateConditionalFormatRule")
def update_rule(book: Book, raw: Json) -> Json:
    """Replace the rule at an index, or move it to another."""
    index = raw.get("index", 0)
    if "rule" in raw:
        sheet, new = _stored_rule(book, None, raw["rule"])
        old = _rule_at(sheet, index)
        sheet.raw["conditionalFormats"][index] = new
        return {"newRule": new, "oldRule": old} | ({"newIndex": index} if index else {})
    sheet = book.sheet(raw.get("sheetId", 0))
    rule = _rule_at(sheet, index)
    target = raw.get("newIndex", 0)
    _rule_at(sheet, target)
    sheet.raw["conditionalFormats"].pop(index)
    sheet.raw["conditionalFormats"].insert(target, rule)
    places = {"newIndex": target, "oldIndex": index}
    return {"newRule": rule} | {name: value for name, value in places.items() if value}


@request("deleteConditionalFormatRule")
def delete_rule(book: Book, raw: Json) -> Json:
    """Remove the rule at an index; the answer holds it."""
    sheet = book.sheet(raw.get("sheetId", 0))
    rule = _rule_at(sheet, raw.get("index", 0))
    del sheet.raw["conditionalFormats"][raw.get("index", 0)]
    return {"rule": rule}


# Banding


def _banding(book: Book, banded_id: int) -> tuple[Sheet, int]:
    for sheet in book.sheets:
        for at, item in enumerate(sheet.raw["bandedRanges"]):
            if item["bandedRangeId"] == banded_id:
                return sheet, at
    raise invalid(f"No banded range with id: {banded_id}")


def _check_unbanded(sheet: Sheet, area: Area, except_id: int | None) -> None:
    for item in sheet.raw["bandedRanges"]:
        if item["bandedRangeId"] != except_id and sheet.clip(bounds_of(item["range"])).overlap(area):
            raise invalid(
                "You cannot add alternating background colors to a range that already has alternating "
                "background colors."
            )


@request("addBanding")
def add_banding(book: Book, raw: Json) -> Json:
    """Alternate the colours of a range's rows or columns."""
    given = raw.get("bandedRange", {})
    sheet, area = book.area(given.get("range", {}))
    _check_unbanded(sheet, area, None)
    taken = [item["bandedRangeId"] for each in book.sheets for item in each.raw["bandedRanges"]]
    banded_id = given.get("bandedRangeId")
    if banded_id is None:
        banded_id = book.fresh_id("banded range", iter(taken))
    elif banded_id in taken:
        raise invalid(f"A banded range with id {banded_id} already exists.")
    if not {"rowProperties", "columnProperties"} & given.keys():
        raise invalid("A banded range must have row or column properties.")
    banded = {"bandedRangeId": banded_id, "range": stored_range(given.get("range", {}))} | {
        name: with_styles(given[name]) for name in ("rowProperties", "columnProperties") if name in given
    }
    sheet.raw["bandedRanges"].append(banded)
    return {"bandedRange": banded}


@request("updateBanding")
def update_banding(book: Book, raw: Json) -> None:
    """Change range or colours of a banding."""
    given = with_styles(raw.get("bandedRange", {}))
    tree = masks.parse(raw.get("fields", ""))
    masks.check(tree, "BandedRange")
    sheet, at = _banding(book, given.get("bandedRangeId", 0))
    item = sheet.raw["bandedRanges"][at]
    changed = masks.merge(item, given, tree) | {"bandedRangeId": item["bandedRangeId"]}
    target, area = book.area(changed.get("range", item["range"]))
    if target is not sheet:
        raise invalid("A banded range can't be moved to another sheet.")
    _check_unbanded(sheet, area, item["bandedRangeId"])
    changed["range"] = stored_range(changed.get("range", item["range"]))
    sheet.raw["bandedRanges"][at] = changed


@request("deleteBanding")
def delete_banding(book: Book, raw: Json) -> None:
    """Remove a banding."""
    sheet, at = _banding(book, raw.get("bandedRangeId", 0))
    del sheet.raw["bandedRanges"][at]


# Borders


_WIDTHS = {"DOTTED": 1, "DASHED": 1, "SOLID": 1, "SOLID_MEDIUM": 2, "SOLID_THICK": 3, "DOUBLE": 3}


@request("updateBorders")
def update_borders(book: Book, raw: Json) -> None:
    """Draw or, with style NONE, remove the lines of a range; sides not named stay."""
    sheet, area = book.area(raw.get("range", {}))
    guard(book, sheet, area)
    lines = {name: _line(raw[name]) for name in raw if name != "range"}

    def change(row: int, column: int, cell: Cell) -> Cell:
        wanted = {
            "top": "top" if row == area.top else "innerHorizontal",
            "bottom": "bottom" if row == area.bottom - 1 else "innerHorizontal",
            "left": "left" if column == area.left else "innerVertical",
            "right": "right" if column == area.right - 1 else "innerVertical",
        }
        chosen = {side: lines[name] for side, name in wanted.items() if name in lines}
        if not chosen:
            return cell
        old = book.format_of(cell)
        borders = {side: line for side, line in (old.get("borders", {}) | chosen).items() if line}
        rest = {name: value for name, value in old.items() if name != "borders"}
        return with_parts(cell, s=book.format_index(rest | ({"borders": borders} if borders else {})))

    change_area(sheet, area, change)


def _line(raw: Json) -> Json:
    style = raw.get("style", "STYLE_UNSPECIFIED")
    if style not in _WIDTHS:
        return {}
    color: Json = with_styles(
        {"color": {}} | {name: raw[name] for name in ("color", "colorStyle") if name in raw}
    )
    return {"style": style, "width": _WIDTHS[style]} | color
