"""What a cell shows: its effective value, its text, its effective format. Formulas are computed here."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import cached_property
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from . import a1
from .book import Area, Book, Sheet, bounds_of
from .calc import Array, Failure, FormulaError, Outcome, Result, Surroundings, compile_formula
from .grid import Cell, Value, formula_of, has_data, value_of
from .render import render
from .serials import serial

Json = dict[str, Any]

CIRCULAR = Failure(
    "REF",
    "Circular dependency detected. To resolve with iterative calculation, see File > Settings.",
)
_RUNNING = Outcome(value=CIRCULAR)
_DEEPEST = 25
"""Formulas computed inside each other before the inner ones are put first: well within Python's stack."""

_Place = tuple[Sheet, int, int, str]
"""Sheet, row, column and text of a formula."""


class _LaterError(Exception):
    """This formula has to be computed before the one that asked for it."""

    def __init__(self, place: _Place) -> None:
        super().__init__()
        self.place = place


class Display:
    """Effective values of one spreadsheet, each formula computed at most once."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._outcomes: dict[tuple[int, int, int], Outcome] = {}
        self._depth = 0
        self._arrays: dict[tuple[int, Area], Array] = {}

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
            if self._depth:
                self._compute(sheet, row, column, formula)
            else:
                self._compute_all((sheet, row, column, formula))
        return self._outcomes[key]

    def _compute_all(self, first: _Place) -> None:
        """Compute a formula and, before it, what lies too deep below it: a chain of 10,000 cells is no error."""
        waiting = [first]
        while waiting:
            try:
                self._compute(*waiting[-1])
            except _LaterError as later:
                if any(place[:3] == later.place[:3] for place in waiting):
                    self._outcomes[later.place[0].id, later.place[1], later.place[2]] = _RUNNING
                else:
                    waiting.append(later.place)
            else:
                waiting.pop()

    def _compute(self, sheet: Sheet, row: int, column: int, formula: str) -> None:
        key = (sheet.id, row, column)
        if key in self._outcomes:
            return
        if self._depth >= _DEEPEST:
            raise _LaterError((sheet, row, column, formula))
        self._depth += 1
        self._outcomes[key] = _RUNNING
        try:
            self._outcomes[key] = self._evaluate(sheet, row, column, formula)
        except _LaterError:
            del self._outcomes[key]
            raise
        finally:
            self._depth -= 1

    @cached_property
    def memo(self) -> dict[object, object]:
        """What formulas keep for each other while no cell changes."""
        return {}

    def around(self, sheet: Sheet) -> Surroundings:
        """What a formula on ``sheet`` sees."""
        now = serial(self.local_time)

        def lookup(title: str | None, bounds: a1.Bounds) -> Array:
            return self._array(self._referenced(sheet, title), bounds)

        return Surroundings(lookup=lookup, today=int(now), now=now, named=self._named, memo=self.memo)

    def _named(self, name: str) -> tuple[str | None, a1.Bounds] | None:
        named = self._book.named(name)
        if named is None:
            return None
        return self._book.sheet(named["range"].get("sheetId", 0)).title, bounds_of(named["range"])

    def _evaluate(self, sheet: Sheet, row: int, column: int, formula: str) -> Outcome:
        try:
            outcome = compile_formula(formula).run(self.around(sheet), row=row, column=column)
        except RecursionError:
            return _RUNNING
        if outcome.source is not None and not isinstance(outcome.value, Failure):
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

    def _array(self, sheet: Sheet, bounds: a1.Bounds) -> Array:
        """The values of a range; the same one is computed once."""
        area = sheet.clip(bounds)
        if not area.height or not area.width:
            raise FormulaError("REF", "Reference is outside the sheet.")
        key = sheet.id, area
        found = self._arrays.get(key)
        if found is None:
            rows = [
                [
                    self.value(sheet, index, area.left + at, cell)
                    for at, cell in enumerate(cells[area.left : area.right])
                ]
                for index, cells in sheet.grid.rows(area.top, area.bottom)
            ]
            found = Array(rows, area.height, area.width, area.top, area.left, key)
            if not any(value is CIRCULAR for row in rows for value in row):
                self._arrays[key] = found
        return found

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
