"""What a cell shows: its effective value, its text, its effective format. Formulas are computed here."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import cached_property
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from . import a1
from .book import Book, Sheet
from .formulas import Block, Failure, FormulaError, Outcome, Result, evaluate
from .grid import Cell, Value, formula_of, has_data, value_of
from .render import render
from .serials import serial

Json = dict[str, Any]

_RUNNING = Outcome(value=Failure("REF", "Circular dependency detected."))


class Display:
    """Effective values of one spreadsheet, each formula computed at most once."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._outcomes: dict[tuple[int, int, int], Outcome] = {}

    @property
    def locale(self) -> str:
        """The spreadsheet's locale, such as ``en_US``."""
        return str(self._book.content["properties"]["locale"])

    @cached_property
    def local_time(self) -> datetime:
        """Now on the spreadsheet's own clock, naive."""
        try:
            zone: Any = ZoneInfo(self._book.content["properties"]["timeZone"])
        except (ZoneInfoNotFoundError, ValueError):
            zone = None
        return self._book.call.now.astimezone(zone or self._book.call.now.tzinfo).replace(tzinfo=None)

    def value(self, sheet: Sheet, row: int, column: int, cell: Cell) -> Result:
        """The effective value: a constant, a formula's result, or None."""
        if not isinstance(cell, dict) or "f" not in cell:
            return value_of(cell)
        return self.outcome(sheet, row, column, cell).value

    def outcome(self, sheet: Sheet, row: int, column: int, cell: Cell) -> Outcome:
        """A formula's result; for other cells their value."""
        formula = formula_of(cell)
        if formula is None:
            return Outcome(value=value_of(cell))
        key = (sheet.id, row, column)
        if key not in self._outcomes:
            self._outcomes[key] = _RUNNING
            self._outcomes[key] = self._evaluate(sheet, formula)
        return self._outcomes[key]

    def _evaluate(self, sheet: Sheet, formula: str) -> Outcome:
        def lookup(title: str | None, bounds: a1.Bounds) -> Block:
            return self._block(self._referenced(sheet, title), bounds)

        now = serial(self.local_time)
        try:
            outcome = evaluate(formula, lookup, today=int(now), now=now)
        except RecursionError:
            return _RUNNING
        if outcome.source is not None and outcome.source[1].is_cell:
            title, bounds = outcome.source
            source = self._referenced(sheet, title)
            found = source.grid.cell(bounds.top or 0, bounds.left or 0)
            outcome.number_format = self.number_format(source, bounds.top or 0, bounds.left or 0, found)
        return outcome

    def _referenced(self, own: Sheet, title: str | None) -> Sheet:
        found = own if title is None else self._book.titled(title)
        if found is None:
            raise FormulaError("REF", f"Unresolved sheet name '{title}'.")
        return found

    def _block(self, sheet: Sheet, bounds: a1.Bounds) -> Block:
        area = sheet.clip(bounds)
        block = []
        for index, cells in sheet.grid.rows(area.top, area.bottom):
            part = cells[area.left : area.right]
            block.append([self.value(sheet, index, area.left + at, cell) for at, cell in enumerate(part)])
        return block

    def number_format(self, sheet: Sheet, row: int, column: int, cell: Cell) -> Mapping[str, str]:
        """The number format in effect: entered, or brought along by a formula."""
        entered = self._book.format_of(cell).get("numberFormat")
        if entered:
            found: Mapping[str, str] = entered
            return found
        if formula_of(cell) is not None:
            return self.outcome(sheet, row, column, cell).number_format or {}
        return {}

    def text(self, sheet: Sheet, row: int, column: int, cell: Cell) -> str:
        """The formatted value, empty for a cell without data."""
        if isinstance(cell, str):
            return cell
        if not has_data(cell):
            return ""
        return self.text_of(
            self.value(sheet, row, column, cell), self.number_format(sheet, row, column, cell)
        )

    def text_of(self, value: Result, number_format: Mapping[str, str]) -> str:
        """A value in a number format."""
        if value is None:
            return ""
        if isinstance(value, Failure):
            return value.shown
        return render(value, number_format, locale=self.locale)

    def plain(self, value: Result) -> Value:
        """An unformatted value as JSON: an error by its sign."""
        if isinstance(value, Failure):
            return value.shown
        return "" if value is None else value
