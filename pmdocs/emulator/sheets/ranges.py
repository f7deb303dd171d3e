"""Requests about named ranges, protected ranges and merged cells."""

from __future__ import annotations

import re
from typing import Any

from pmdocs.emulator.problems import invalid, unimplemented

from . import a1, masks
from .book import Area, Book, Sheet, bounds_of, stored_range
from .grid import has_data
from .registry import request
from .state import new_id
from .writing import cleared, guard, may_edit

Json = dict[str, Any]

# Named ranges

_NAME = re.compile(r"[^\W\d]\w{0,249}")


@request("addNamedRange")
def add_named(book: Book, raw: Json) -> Json:
    """Name a range, with a chosen id or a fresh one. A taken id or name is refused, and with it the batch.

    That a taken id is an error: discovery schema, AddNamedRangeRequest. Its wording is not known; that of
    a taken name was observed by others.
    """
    given = raw.get("namedRange", {})
    named_id = given.get("namedRangeId") or str(new_id(book.call.store, "named range"))
    if any(item["namedRangeId"] == named_id for item in book.content["namedRanges"]):
        raise invalid(
            f"Cannot add named range with ID {named_id}, a named range with that ID already exists."
        )
    name = _check_name(book, given.get("name", ""), own=None, verb="add")
    book.area(given.get("range", {}))
    named = {"namedRangeId": named_id, "name": name, "range": stored_range(given.get("range", {}))}
    book.content["namedRanges"].append(named)
    return {"namedRange": named}


def _check_name(book: Book, name: str, *, own: Json | None, verb: str) -> str:
    if not _NAME.fullmatch(name) or a1.parse_bounds(name) or name.lower() in {"true", "false"}:
        raise invalid(f"Invalid named range name: {name}")
    if book.named(name) not in (None, own):
        raise invalid(
            f"Cannot {verb} named range with name {name}, a named range with that name already exists."
        )
    return name


def _named(book: Book, named_id: str) -> Json:
    for item in book.content["namedRanges"]:
        if item["namedRangeId"] == named_id:
            found: Json = item
            return found
    raise invalid(f"No NamedRange with id: {named_id}")


@request("updateNamedRange")
def update_named(book: Book, raw: Json) -> None:
    """Rename or move a named range."""
    given = raw.get("namedRange", {})
    tree = masks.parse(raw.get("fields", ""))
    masks.check(tree, "NamedRange")
    named = _named(book, given.get("namedRangeId", ""))
    if "name" in tree or masks.whole(tree):
        named["name"] = _check_name(book, given.get("name", ""), own=named, verb="update")
    if "range" in tree or masks.whole(tree):
        book.area(given.get("range", {}))
        named["range"] = stored_range(given.get("range", {}))


@request("deleteNamedRange")
def delete_named(book: Book, raw: Json) -> None:
    """Forget a name; the cells stay."""
    named = _named(book, raw.get("namedRangeId", ""))
    book.content["namedRanges"].remove(named)


# Protected ranges


def _protected(book: Book, protected_id: int) -> tuple[Sheet, Json]:
    for sheet in book.sheets:
        for item in sheet.raw["protectedRanges"]:
            if item["protectedRangeId"] == protected_id:
                return sheet, item
    raise invalid(f"No protected range with ID: {protected_id}")


@request("addProtectedRange")
def add_protected(book: Book, raw: Json) -> Json:
    """Protect a range or a sheet. The caller can always edit it.

    The reply shows only the editors that were sent; later answers show the caller too (recordings).
    """
    given = raw.get("protectedRange", {})
    taken = {item["protectedRangeId"] for sheet in book.sheets for item in sheet.raw["protectedRanges"]}
    protected_id = given.get("protectedRangeId")
    if protected_id is None:
        protected_id = book.fresh_id("protected range", iter(taken))
    elif protected_id in taken:
        raise invalid(f"A protected range with ID {protected_id} already exists.")
    sheet, item = _place(book, given)
    item = {"protectedRangeId": protected_id} | item
    for name in ("description", "warningOnly"):
        if given.get(name):
            item[name] = given[name]
    item["editors"] = _editors(book, given.get("editors", {}))
    sheet.raw["protectedRanges"].append(item)
    shown = shown_protected(book, item)
    shown["editors"] = {name: value for name, value in given.get("editors", {}).items() if value}
    return {"protectedRange": shown}


def _place(book: Book, given: Json) -> tuple[Sheet, Json]:
    """The sheet of a protection, and the members that say where it is."""
    if "tableId" in given:
        raise unimplemented("protected range of a table")
    if "namedRangeId" in given:
        named = _named(book, given["namedRangeId"])
        sheet, _ = book.area(named["range"])
        item: Json = {"range": named["range"], "namedRangeId": given["namedRangeId"]}
    else:
        sheet, _ = book.area(given.get("range", {}))
        item = {"range": stored_range(given.get("range", {}))}
    if given.get("unprotectedRanges"):
        item["unprotectedRanges"] = [stored_range(each) for each in given["unprotectedRanges"]]
    return sheet, item


def _editors(book: Book, given: Json) -> Json:
    users = list(dict.fromkeys([*given.get("users", []), book.call.user.email, book.record["owner"]]))
    kept: Json = {"users": users}
    return kept | {name: value for name, value in given.items() if value and name != "users"}


def shown_protected(book: Book, item: Json) -> Json:
    """A ``ProtectedRange`` as the caller sees it: the editors only when they may edit it."""
    can_edit = bool(item.get("warningOnly")) or may_edit(book, item)
    shown = {name: value for name, value in item.items() if name != "editors"}
    if can_edit:
        shown |= {"requestingUserCanEdit": True, "editors": item["editors"]}
    return shown


@request("updateProtectedRange")
def update_protected(book: Book, raw: Json) -> None:
    """Change place, description, warning or editors of a protection."""
    given = raw.get("protectedRange", {})
    tree = masks.parse(raw.get("fields", ""))
    masks.check(tree, "ProtectedRange")
    sheet, item = _protected(book, given.get("protectedRangeId", 0))
    if not may_edit(book, item):
        raise invalid("You do not have permission to edit this protected range.")
    if masks.whole(tree):
        tree = {name: {} for name in given}
    if {"range", "namedRangeId", "unprotectedRanges"} & tree.keys():
        target, place = _place(book, {"range": item["range"]} | given)
        if target is not sheet:
            raise invalid("A protected range can't be moved to another sheet.")
        item.pop("unprotectedRanges", None)
        item.pop("namedRangeId", None)
        item |= place
    for name in ("description", "warningOnly"):
        if name in tree:
            item.pop(name, None)
            item |= {name: given[name]} if given.get(name) else {}
    if "editors" in tree:
        item["editors"] = _editors(book, given.get("editors", {}))


@request("deleteProtectedRange")
def delete_protected(book: Book, raw: Json) -> None:
    """Lift a protection."""
    sheet, item = _protected(book, raw.get("protectedRangeId", 0))
    if not may_edit(book, item):
        raise invalid("You do not have permission to delete this protected range.")
    sheet.raw["protectedRanges"].remove(item)


# Merged cells


@request("mergeCells")
def merge(book: Book, raw: Json) -> None:
    """Merge a range as one, by rows or by columns. Only the upper left value of each merge stays."""
    sheet, area = book.area(raw.get("range", {}))
    kind = raw.get("mergeType", "MERGE_ALL")
    guard(book, sheet, area)
    drop_merges(sheet, area)
    if kind == "MERGE_ROWS":
        pieces = [Area(row, row + 1, area.left, area.right) for row in range(area.top, area.bottom)]
    elif kind == "MERGE_COLUMNS":
        pieces = [Area(area.top, area.bottom, at, at + 1) for at in range(area.left, area.right)]
    else:
        pieces = [area]
    for piece in pieces:
        if piece.height * piece.width > 1:
            _keep_corner(sheet, piece)
            sheet.raw["merges"].append(piece.grid_range(sheet.id))


def _keep_corner(sheet: Sheet, piece: Area) -> None:
    for row, cells in sheet.grid.rows(piece.top, piece.bottom):
        for column in range(piece.left, min(piece.right, len(cells))):
            if (row, column) != (piece.top, piece.left) and has_data(cells[column]):
                sheet.grid.put(row, column, cleared(cells[column]))


@request("unmergeCells")
def unmerge(book: Book, raw: Json) -> None:
    """Undo the merges inside a range."""
    sheet, area = book.area(raw.get("range", {}))
    guard(book, sheet, area)
    drop_merges(sheet, area)


def merges_inside(sheet: Sheet, area: Area) -> list[Area]:
    """The merges of an area, counted from its corner. `Problem` 400 where one reaches out of it."""
    found = []
    for item in sheet.raw["merges"]:
        merged = sheet.clip(bounds_of(item))
        if merged.overlap(area) is None:
            continue
        if not area.contains(merged):
            raise invalid("You must select all cells in a merged range to copy or move them.")
        found.append(
            Area(
                merged.top - area.top,
                merged.bottom - area.top,
                merged.left - area.left,
                merged.right - area.left,
            )
        )
    return found


def drop_merges(sheet: Sheet, area: Area) -> None:
    """Undo the merges inside an area. `Problem` 400 where one reaches out of it."""
    kept = []
    for item in sheet.raw["merges"]:
        merged = sheet.clip(bounds_of(item))
        if merged.overlap(area) is None:
            kept.append(item)
        elif not area.contains(merged):
            raise invalid("You must select all cells in a merged range to merge or unmerge them.")
    sheet.raw["merges"] = kept


def has_merges(sheet: Sheet, area: Area) -> bool:
    """Whether a merge touches the area."""
    return any(sheet.clip(bounds_of(item)).overlap(area) for item in sheet.raw["merges"])
