"""Tables: named ranges of rows under a header, with typed columns."""

from __future__ import annotations

from typing import Any

from pmdocs.emulator.problems import invalid

from . import masks
from .book import Area, Book, Sheet, bounds_of, stored_range
from .dimensions import insert_dimension
from .grid import has_data
from .registry import request
from .shown import Display

Json = dict[str, Any]


def _find(book: Book, table_id: str) -> tuple[Sheet, int]:
    for sheet in book.sheets:
        for at, table in enumerate(sheet.raw["tables"]):
            if table["tableId"] == table_id:
                return sheet, at
    raise invalid(f"No table with id: {table_id}")


@request("addTable")
def add_table(book: Book, raw: Json) -> Json:
    """Make a range a table; column names come from its first row where none are given."""
    given = raw.get("table", {})
    sheet, area = book.area(given.get("range", {}))
    if area.height < 1 or area.width < 1:
        raise invalid("A table must have at least one row and one column.")
    table_id = given.get("tableId") or book.call.store.token("table", length=12, alphabet="lower")
    tables = [table for other in book.sheets for table in other.raw["tables"]]
    if any(table["tableId"] == table_id for table in tables):
        raise invalid(f"A table with the id {table_id} already exists.")
    _check_free(sheet, area, None)
    name = given.get("name") or f"Table{len(tables) + 1}"
    if any(table["name"].casefold() == name.casefold() for table in tables):
        raise invalid(f"A table with the name {name} already exists.")
    table = given | {
        "tableId": table_id,
        "name": name,
        "range": area.grid_range(sheet.id),
        "columnProperties": _columns(book, sheet, area, given.get("columnProperties", [])),
    }
    sheet.raw["tables"].append(table)
    return {"table": table}


def _check_free(sheet: Sheet, area: Area, except_id: str | None) -> None:
    for table in sheet.raw["tables"]:
        if table["tableId"] != except_id and sheet.clip(bounds_of(table["range"])).overlap(area):
            raise invalid("You can't create a table that overlaps another table.")


def _columns(book: Book, sheet: Sheet, area: Area, given: list[Json]) -> list[Json]:
    """Column properties for every column; ``columnIndex`` 0 is left out as a default."""
    display = Display(book)
    known = {item.get("columnIndex", 0): item for item in given}
    columns = []
    for at in range(area.width):
        header = display.text(sheet, area.top, area.left + at, sheet.grid.cell(area.top, area.left + at))
        column: Json = {"columnIndex": at} if at else {}
        column["columnName"] = known.get(at, {}).get("columnName") or header or f"Column {at + 1}"
        columns.append(column | {name: value for name, value in known.get(at, {}).items() if value})
    return columns


@request("updateTable")
def update_table(book: Book, raw: Json) -> None:
    """Change name, range or columns of a table."""
    given = raw.get("table", {})
    tree = masks.parse(raw.get("fields", ""))
    masks.check(tree, "Table")
    sheet, at = _find(book, given.get("tableId", ""))
    table = sheet.raw["tables"][at]
    changed = masks.merge(table, given, {name: {} for name in tree} if not masks.whole(tree) else tree)
    changed["tableId"] = table["tableId"]
    target, area = book.area(changed.get("range", table["range"]))
    if target is not sheet:
        raise invalid("A table can't be moved to another sheet.")
    _check_free(sheet, area, table["tableId"])
    changed["range"] = area.grid_range(sheet.id)
    changed["columnProperties"] = _columns(book, sheet, area, changed.get("columnProperties", []))
    sheet.raw["tables"][at] = changed


@request("deleteTable")
def delete_table(book: Book, raw: Json) -> None:
    """Remove a table; its cells stay (the reference says nothing of them)."""
    sheet, at = _find(book, raw.get("tableId", ""))
    del sheet.raw["tables"][at]


def make_table_room(book: Book, table_id: str, count: int) -> tuple[Sheet, Area]:
    """Where ``count`` rows go at the end of a table, which grows as needed.

    Rows below it are pushed down when they hold data in the table's columns.
    """
    sheet, at = _find(book, table_id)
    table = sheet.raw["tables"][at]
    area = sheet.clip(bounds_of(table["range"]))
    top = area.top + 1
    for index, cells in sheet.grid.rows(area.top + 1, area.bottom):
        if any(has_data(cell) for cell in cells[area.left : area.right]):
            top = index + 1
    bottom = top + count
    if bottom > area.bottom:
        below = sheet.grid.rows(area.bottom, bottom)
        taken = any(has_data(cell) for _, cells in below for cell in cells[area.left : area.right])
        if taken:
            insert_dimension(book, sheet, "ROWS", area.bottom, bottom - area.bottom, inherit_before=True)
        grown = Area(area.top, bottom, area.left, area.right)
        sheet.raw["tables"][at] = sheet.raw["tables"][at] | {
            "range": stored_range(grown.grid_range(sheet.id))
        }
    return sheet, Area(top, bottom, area.left, area.right)
