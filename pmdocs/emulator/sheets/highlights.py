"""Which conditional format applies to a cell: the first whose condition holds, as ``effectiveFormat`` shows it.

Colour scales and conditions that are not computed are passed over.
"""

from __future__ import annotations

from typing import Any

from .book import Area, Sheet, bounds_of
from .conditions import Test, UnsupportedError, compile_condition, holds
from .grid import Cell
from .shown import Display

Json = dict[str, Any]


class Highlights:
    """The conditional formats of one sheet, compiled once; of no sheet where nobody asks for them."""

    def __init__(self, display: Display, sheet: Sheet | None) -> None:
        self._display = display
        self._sheet = sheet
        self._rules: list[tuple[list[Area], Test, Json]] = []
        if sheet is None:
            return
        for rule in sheet.raw["conditionalFormats"]:
            areas = [sheet.clip(bounds_of(item)) for item in rule["ranges"]]
            boolean = rule.get("booleanRule")
            if boolean is None:
                continue
            origin = (areas[0].top, areas[0].left)
            try:
                test = compile_condition(boolean.get("condition", {}), display.around(sheet), origin=origin)
            except UnsupportedError:
                continue
            self._rules.append((areas, test, boolean.get("format", {})))

    def format_of(self, row: int, column: int, cell: Cell) -> Json:
        """The format of the first rule that holds, ``{}`` for none."""
        if self._sheet is None:
            return {}
        for areas, test, look in self._rules:
            if not any(area.top <= row < area.bottom and area.left <= column < area.right for area in areas):
                continue
            value = self._display.value(self._sheet, row, column, cell)
            if holds(test, row, column, value, self._display.text(self._sheet, row, column, cell)):
                return look
        return {}
