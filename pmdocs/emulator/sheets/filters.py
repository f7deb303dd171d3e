"""The basic filter and filter views: what they hide, and their requests.

A filter stands on a header row; the rows below it that miss a criterion are hidden. Filter views hide
nothing in answers: a person chooses one while looking.
"""

from __future__ import annotations

from typing import Any

from pmdocs.emulator.problems import invalid

from . import masks
from .book import Book, Sheet, bounds_of
from .colors import with_styles
from .conditions import Test, UnsupportedError, compile_condition, holds
from .grid import Cell
from .registry import request
from .shown import Display
from .sorting import sort_rows

Json = dict[str, Any]

_COLORS = {
    "visibleBackgroundColor": ("backgroundColor",),
    "visibleForegroundColor": ("textFormat", "foregroundColor"),
}


def hidden_rows(book: Book, display: Display, sheet: Sheet) -> set[int]:
    """Rows hidden by the basic filter."""
    basic = sheet.raw.get("basicFilter", {})
    if not basic.get("criteria"):
        return set()
    area = sheet.clip(bounds_of(basic["range"]))
    checks = [
        (int(column), criteria, _condition(display, sheet, criteria, (area.top + 1, int(column))))
        for column, criteria in basic["criteria"].items()
    ]
    hidden = set()
    for index in range(area.top + 1, min(area.bottom, max(sheet.grid.stored_rows, area.top + 1))):
        cells = sheet.grid.row(index)
        for column, criteria, test in checks:
            cell = cells[column] if column < len(cells) else None
            if _misses(book, display, sheet, (index, column), cell, criteria, test):
                hidden.add(index)
                break
    return hidden


def _condition(display: Display, sheet: Sheet, criteria: Json, origin: tuple[int, int]) -> Test | None:
    """The compiled condition. Raises `Problem` 400 for one that cannot be computed."""
    if "condition" not in criteria:
        return None
    try:
        return compile_condition(criteria["condition"], display.around(sheet), origin=origin)
    except UnsupportedError as reason:
        raise invalid(f"Invalid filter condition: {reason}") from None


def _misses(
    book: Book,
    display: Display,
    sheet: Sheet,
    place: tuple[int, int],
    cell: Cell,
    criteria: Json,
    test: Test | None,
) -> bool:
    shown = display.text(sheet, *place, cell)
    if shown in criteria.get("hiddenValues", []):
        return True
    if test is not None and not holds(test, *place, display.value(sheet, *place, cell), shown):
        return True
    entered = book.content["properties"]["defaultFormat"] | book.format_of(cell)
    for name, path in _COLORS.items():
        if name in criteria:
            found: Any = entered
            for step in path:
                found = found.get(step, {})
            if found != criteria[name]:
                return True
    return False


def _stored(book: Book, given: Json) -> tuple[Sheet, Json]:
    """A filter as answered: a whole range, criteria in both of their forms."""
    if "namedRangeId" in given:
        named = [
            item for item in book.content["namedRanges"] if item["namedRangeId"] == given["namedRangeId"]
        ]
        if not named:
            raise invalid(f"No NamedRange with id: {given['namedRangeId']}")
        given = given | {"range": named[0]["range"]}
    if "tableId" in given:
        tables = [table for sheet in book.sheets for table in sheet.raw["tables"]]
        found = [table["range"] for table in tables if table["tableId"] == given["tableId"]]
        if not found:
            raise invalid(f"No table with id: {given['tableId']}")
        given = given | {"range": found[0]}
    sheet, area = book.area(given.get("range", {}))
    kept: Json = {name: given[name] for name in ("title", "namedRangeId", "tableId") if given.get(name)}
    kept["range"] = area.grid_range(sheet.id)
    if given.get("sortSpecs"):
        kept["sortSpecs"] = with_styles(given["sortSpecs"])
    criteria = {str(int(at)): with_styles(item) for at, item in given.get("criteria", {}).items()}
    for spec in given.get("filterSpecs", []):
        if "columnIndex" not in spec and "dataSourceColumnReference" in spec:
            raise invalid("A filter of a grid has no data source columns.")
        criteria[str(spec.get("columnIndex", 0))] = with_styles(spec.get("filterCriteria", {}))
    display = Display(book)
    for column, item in criteria.items():
        if not area.left <= int(column) < area.right:
            raise invalid(f"Filter column {column} is outside the filter's range.")
        _condition(display, sheet, item, (area.top + 1, int(column)))
    if criteria:
        ordered = sorted(criteria.items(), key=lambda entry: int(entry[0]))
        kept["criteria"] = dict(ordered)
        kept["filterSpecs"] = [
            # A column index of 0 is shown: it is one of two ways to name the column.
            {"columnIndex": int(at), "filterCriteria": item}
            for at, item in ordered
        ]
    return sheet, kept


# The basic filter


@request("setBasicFilter")
def set_filter(book: Book, raw: Json) -> None:
    """Put the filter on a range, sorting the rows below its header where asked to."""
    sheet, kept = _stored(book, raw.get("filter", {}))
    for table in sheet.raw["tables"] if "tableId" not in kept else []:
        if sheet.clip(bounds_of(table["range"])).overlap(sheet.clip(bounds_of(kept["range"]))):
            raise invalid("You can't create a filter over a range that contains part of a table.")
    if kept.get("sortSpecs"):
        body = kept["range"] | {"startRowIndex": kept["range"]["startRowIndex"] + 1}
        if body["startRowIndex"] < body["endRowIndex"]:
            sort_rows(book, body, kept["sortSpecs"])
    sheet.raw["basicFilter"] = {name: value for name, value in kept.items() if name != "title"}


@request("clearBasicFilter")
def clear_filter(book: Book, raw: Json) -> None:
    """Remove a sheet's filter."""
    book.sheet(raw.get("sheetId", 0)).raw.pop("basicFilter", None)


# Filter views


def _view(book: Book, view_id: int) -> tuple[Sheet, int]:
    for sheet in book.sheets:
        for at, item in enumerate(sheet.raw["filterViews"]):
            if item["filterViewId"] == view_id:
                return sheet, at
    raise invalid(f"No filter view with id: {view_id}")


def _new_view_id(book: Book, wanted: int | None) -> int:
    taken = [item["filterViewId"] for sheet in book.sheets for item in sheet.raw["filterViews"]]
    if wanted is None:
        return book.fresh_id("filter view", iter(taken))
    if wanted in taken:
        raise invalid(f"A filter view with ID {wanted} already exists.")
    return wanted


@request("addFilterView")
def add_view(book: Book, raw: Json) -> Json:
    """Keep a filter under a title, for people to choose."""
    given = raw.get("filter", {})
    view_id = _new_view_id(book, given.get("filterViewId"))
    sheet, kept = _stored(book, given)
    count = sum(len(each.raw["filterViews"]) for each in book.sheets)
    view = {"filterViewId": view_id, "title": given.get("title") or f"Filter {count + 1}"} | kept
    sheet.raw["filterViews"].append(view)
    return {"filter": view}


@request("duplicateFilterView")
def duplicate_view(book: Book, raw: Json) -> Json:
    """Add a copy of a filter view."""
    sheet, at = _view(book, raw.get("filterId", 0))
    source = sheet.raw["filterViews"][at]
    copied = source | {"filterViewId": _new_view_id(book, None), "title": f"Copy of {source['title']}"}
    sheet.raw["filterViews"].append(copied)
    return {"filter": copied}


@request("updateFilterView")
def update_view(book: Book, raw: Json) -> None:
    """Change some members of a filter view."""
    given = raw.get("filter", {})
    tree = masks.parse(raw.get("fields", ""))
    masks.check(tree, "FilterView")
    sheet, at = _view(book, given.get("filterViewId", 0))
    old = sheet.raw["filterViews"][at]
    changed = masks.merge(old, given, tree)
    if not masks.whole(tree):
        # The two forms of the criteria follow the one that was sent.
        for one, other in (("criteria", "filterSpecs"), ("filterSpecs", "criteria")):
            if one in tree and other not in tree:
                changed.pop(other, None)
    target, kept = _stored(book, changed)
    if target is not sheet:
        raise invalid("A filter view can't be moved to another sheet.")
    title = changed.get("title") or old["title"]
    sheet.raw["filterViews"][at] = {"filterViewId": old["filterViewId"], "title": title} | kept


@request("deleteFilterView")
def delete_view(book: Book, raw: Json) -> None:
    """Remove a filter view."""
    sheet, at = _view(book, raw.get("filterId", 0))
    del sheet.raw["filterViews"][at]
