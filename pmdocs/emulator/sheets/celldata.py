"""``CellData`` of requests, put into cells under a field mask."""

from __future__ import annotations

from typing import Any

from pmdocs.emulator.problems import invalid, unimplemented

from . import masks
from .book import Book, Sheet
from .colors import with_styles
from .entry import tidy
from .grid import Cell, Value, with_parts
from .references import offset
from .rules import moved_rule
from .writing import entered

Json = dict[str, Any]

_WRITABLE = ("userEnteredValue", "userEnteredFormat", "note", "dataValidation", "textFormatRuns")
_LACKING = frozenset({"pivotTable", "chipRuns", "dataSourceTable", "dataSourceFormula"})


def cell_mask(text: str) -> masks.Tree:
    """The mask of a request that writes cells, ``*`` spelled out."""
    tree = masks.parse(text)
    masks.check(tree, "CellData")
    if masks.whole(tree):
        return {name: {} for name in _WRITABLE}
    for name in _LACKING & tree.keys():
        raise unimplemented(f"cell field {name}")
    return tree


def check_cell(data: Json) -> None:
    """Refuse what this emulator cannot keep in a cell."""
    for name in _LACKING & data.keys():
        raise unimplemented(f"cell field {name}")


def applied(
    book: Book,
    sheet: Sheet,
    row: int,
    column: int,
    data: Json,
    tree: masks.Tree,
    *,
    moved: tuple[int, int] = (0, 0),
) -> Cell:
    """The cell after ``data`` was put into it; selected fields that ``data`` lacks are cleared.

    ``moved`` is how far down and right of the formula's own place the cell lies (repeatCell).
    """
    cell = sheet.grid.cell(row, column)
    if "userEnteredValue" in tree:
        value, formula = _extended(data.get("userEnteredValue", {}))
        if formula is not None and moved != (0, 0):
            formula = offset(formula, *moved)
        cell = entered(book, sheet, row, column, value=value, formula=formula)
    if "userEnteredFormat" in tree:
        source = with_styles(data.get("userEnteredFormat", {}))
        below = _with_twins(tree["userEnteredFormat"])
        changed = masks.merge(book.format_of(cell), source, below) if below else source
        cell = with_parts(cell, s=book.format_index(changed))
    if "note" in tree:
        cell = with_parts(cell, n=data.get("note") or None)
    if "dataValidation" in tree:
        rule = data.get("dataValidation")
        moved_here = None if rule is None else moved_rule(stored_rule(rule), *moved)
        cell = with_parts(cell, d=None if moved_here is None else book.validation_index(moved_here))
    if "textFormatRuns" in tree:
        cell = with_parts(cell, r=with_styles(data.get("textFormatRuns")) or None)
    return cell


def stored_rule(rule: Json) -> Json:
    """A validation rule as answered: false members left out."""
    if "condition" not in rule:
        raise invalid("Data validation rule must have a condition.")
    return {name: value for name, value in rule.items() if value is not False}


def _extended(raw: Json) -> tuple[Value | None, str | None]:
    """An ``ExtendedValue`` as value and formula."""
    given = [name for name in ("numberValue", "stringValue", "boolValue", "formulaValue") if name in raw]
    if len(given) > 1:
        raise invalid(f"Invalid value: only one of {', '.join(given)} may be set.")
    if "errorValue" in raw:
        raise invalid("ExtendedValue.errorValue is read-only.")
    if not given:
        return None, None
    value: Any = raw[given[0]]
    if given == ["formulaValue"]:
        if not value.startswith("="):
            raise invalid(f"Invalid formula: {value}")
        return None, value
    return (tidy(value) if isinstance(value, float) else value), None


def _with_twins(tree: masks.Tree) -> masks.Tree:
    """A mask that selects ``…ColorStyle`` wherever it selects ``…Color`` and the reverse."""
    result: masks.Tree = {}
    for name, below in tree.items():
        result[name] = _with_twins(below)
        if name.endswith("ColorStyle"):
            result[name.removesuffix("Style")] = {}
        elif name.endswith("Color"):
            result[name + "Style"] = {}
    return result
