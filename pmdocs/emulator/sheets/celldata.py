"""``CellData`` of requests, put into cells under a field mask."""

from __future__ import annotations

from typing import Any

from pmdocs.emulator.problems import invalid, unimplemented

from . import masks
from .book import Book, Sheet
from .colors import with_styles
from .entry import tidy
from .grid import Cell, Value, part_of, with_parts
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


class CellEdit:
    """``CellData`` to be put into cells under a mask: what is the same for all of them is worked out once."""

    def __init__(self, book: Book, data: Json, tree: masks.Tree) -> None:
        self._book = book
        self._tree = tree
        self._value, self._formula = (
            _extended(data.get("userEnteredValue", {})) if "userEnteredValue" in tree else (None, None)
        )
        self._format = with_styles(data.get("userEnteredFormat", {}))
        self._format_mask = _with_twins(tree.get("userEnteredFormat", {}))
        self._formats: dict[int | None, int | None] = {}
        self._note = data.get("note") or None
        rule = data.get("dataValidation") if "dataValidation" in tree else None
        self._rule = None if rule is None else stored_rule(rule)
        self._runs = with_styles(data.get("textFormatRuns")) or None

    def applied(self, sheet: Sheet, row: int, column: int, *, moved: tuple[int, int] = (0, 0)) -> Cell:
        """The cell after the data was put into it; selected fields that the data lack are cleared.

        ``moved`` is how far down and right of the formula's own place the cell lies (repeatCell).
        """
        cell = sheet.grid.cell(row, column)
        if "userEnteredValue" in self._tree:
            formula = self._formula
            if formula is not None and moved != (0, 0):
                formula = offset(formula, *moved)
            cell = entered(self._book, sheet, row, column, value=self._value, formula=formula)
        if "userEnteredFormat" in self._tree:
            cell = with_parts(cell, s=self._format_index(cell))
        if "note" in self._tree:
            cell = with_parts(cell, n=self._note)
        if "dataValidation" in self._tree:
            rule = None if self._rule is None else moved_rule(self._rule, *moved)
            cell = with_parts(cell, d=None if rule is None else self._book.validation_index(rule))
        if "textFormatRuns" in self._tree:
            cell = with_parts(cell, r=self._runs)
        return cell

    def _format_index(self, cell: Cell) -> int | None:
        """The cell's format with the new one in it."""
        before = part_of(cell, "s")
        if before not in self._formats:
            mask = self._format_mask
            changed = masks.merge(self._book.format_of(cell), self._format, mask) if mask else self._format
            self._formats[before] = self._book.format_index(changed)
        return self._formats[before]


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
