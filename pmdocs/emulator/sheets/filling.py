"""autoFill: cells continued from those beside them.

Numbers and dates go on in their step, texts that end in a number count on, names of months and weekdays
follow each other, formulas move, anything else repeats. The lists and steps are those of the editor's
fill handle, which Google does not document in detail.
"""

from __future__ import annotations

import itertools
import re
from typing import Any

from pmdocs.emulator.problems import invalid

from .blocks import moved_cell
from .book import Area, Book, Sheet
from .entry import tidy
from .grid import Cell, formula_of, has_data, value_of, with_parts
from .registry import request
from .render import is_date_format
from .serials import DAYS, MONTHS, moment, serial
from .writing import guard

Json = dict[str, Any]

_COUNTED = re.compile(r"(.*?)(\d{1,15})(\D*)", re.DOTALL)
_LISTS = (
    MONTHS,
    tuple(name[:3] for name in MONTHS),
    DAYS,
    tuple(name[:3] for name in DAYS),
    tuple(f"{month}月" for month in range(1, 13)),
    tuple(f"{day}曜日" for day in "月火水木金土日"),
    tuple("月火水木金土日"),
)


@request("autoFill")
def auto_fill(book: Book, raw: Json) -> None:
    """Fill a range from the cells in it that hold data, or from a source for a number of rows or columns."""
    sheet, source, target, down = _areas(book, raw)
    guard(book, sheet, target)
    repeat = bool(raw.get("useAlternateSeries"))
    lines = range(source.left, source.right) if down else range(source.top, source.bottom)
    for line in lines:
        _fill_line(book, sheet, source, target, line, down=down, repeat=repeat)


def _areas(book: Book, raw: Json) -> tuple[Sheet, Area, Area, bool]:
    """The sheet, the cells continued, the cells filled, and whether filling goes along the rows' order."""
    if "sourceAndDestination" in raw:
        given = raw["sourceAndDestination"]
        sheet, source = book.area(given.get("source", {}))
        down, length = given.get("dimension") == "ROWS", given.get("fillLength", 0)
        if given.get("dimension") not in {"ROWS", "COLUMNS"} or not length:
            raise invalid("Must specify the dimension and a fillLength that is not 0.")
        target = _beside(source, length, down=down)
        if not sheet.whole.contains(target):
            raise invalid(sheet.outside(target.bounds()))
        return sheet, source, target, down
    if "range" not in raw:
        raise invalid("Must specify either range or sourceAndDestination.")
    sheet, area = book.area(raw["range"])
    return _detected(sheet, area)


def _beside(source: Area, length: int, *, down: bool) -> Area:
    if down:
        edges = (source.bottom, source.bottom + length) if length > 0 else (source.top + length, source.top)
        return Area(*edges, source.left, source.right)
    edges = (source.right, source.right + length) if length > 0 else (source.left + length, source.left)
    return Area(source.top, source.bottom, *edges)


def _detected(sheet: Sheet, area: Area) -> tuple[Sheet, Area, Area, bool]:
    """The data in a range, and its empty rest below or to the right."""
    filled = [
        (row, column)
        for row, cells in sheet.grid.rows(area.top, area.bottom)
        for column in range(area.left, min(area.right, len(cells)))
        if has_data(cells[column])
    ]
    if not filled:
        return sheet, Area(area.top, area.top, area.left, area.left), area, True
    bottom, right = max(row for row, _ in filled) + 1, max(column for _, column in filled) + 1
    if bottom < area.bottom:
        source = Area(area.top, bottom, area.left, area.right)
        return sheet, source, Area(bottom, area.bottom, area.left, area.right), True
    source = Area(area.top, area.bottom, area.left, right)
    return sheet, source, Area(area.top, area.bottom, right, area.right), False


def _fill_line(
    book: Book, sheet: Sheet, source: Area, target: Area, line: int, *, down: bool, repeat: bool
) -> None:
    start, end = (source.top, source.bottom) if down else (source.left, source.right)
    first, last = (target.top, target.bottom) if down else (target.left, target.right)
    places = [(at, line) if down else (line, at) for at in range(start, end)]
    cells = [sheet.grid.cell(*place) for place in places]
    if not cells:
        return
    backwards = first < start
    for step, at in enumerate(range(first, last) if not backwards else reversed(range(first, last))):
        index = end - start + step if not backwards else -1 - step
        model = index % len(cells)
        origin = places[model]
        place = (at, line) if down else (line, at)
        cell = moved_cell(cells[model], place[0] - origin[0], place[1] - origin[1])
        value = None if repeat else _continued(book, cells, index)
        if value is not None and formula_of(cell) is None:
            cell = with_parts(cell, v=value)
        sheet.grid.put(*place, cell)


def _continued(book: Book, cells: list[Cell], index: int) -> Any:
    """The value at ``index`` of the series the cells begin; None where they are none."""
    values = [value_of(cell) for cell in cells]
    if any(isinstance(value, bool) or value is None for value in values):
        return None
    numbers = [float(value) for value in values if isinstance(value, (int, float))]
    if len(numbers) == len(values):
        return _number(book, cells, numbers, index)
    texts = [value for value in values if isinstance(value, str)]
    return _text(texts, index) if len(texts) == len(values) else None


def _number(book: Book, cells: list[Cell], values: list[float], index: int) -> float | int | None:
    dated = is_date_format(book.format_of(cells[0]).get("numberFormat", {}))
    if len(values) == 1:
        return tidy(values[0] + index) if dated else None
    if dated and (monthly := _monthly(values, index)) is not None:
        return monthly
    steps = {round(after - before, 9) for before, after in itertools.pairwise(values)}
    if len(steps) == 1:
        return tidy(values[0] + steps.pop() * index)
    return None


def _monthly(values: list[float], index: int) -> float | int | None:
    """Dates on one day of months that are equally far apart."""
    days = [found for value in values if (found := moment(value)) is not None]
    months = [day.year * 12 + day.month - 1 for day in days]
    steps = {after - before for before, after in itertools.pairwise(months)}
    if len(days) != len(values) or len({day.day for day in days}) != 1 or len(steps) != 1 or steps == {0}:
        return None
    year, month = divmod(months[0] + steps.pop() * index, 12)
    try:
        return serial(days[0].replace(year=year, month=month + 1))
    except ValueError:
        return None


def _text(texts: list[str], index: int) -> str | None:
    for names in _LISTS:
        known = [name.casefold() for name in names]
        if all(text.casefold() in known for text in texts):
            places = [known.index(text.casefold()) for text in texts]
            step = (places[1] - places[0]) % len(names) if len(places) > 1 else 1
            return names[(places[0] + step * index) % len(names)]
    found = [_COUNTED.fullmatch(text) for text in texts]
    if not all(found):
        return None
    parts = [(match[1], int(match[2]), match[3], len(match[2])) for match in found if match]
    if len({(head, tail) for head, _, tail, _ in parts}) != 1:
        return None
    step = parts[1][1] - parts[0][1] if len(parts) > 1 else 1
    head, number, tail, width = parts[0]
    return f"{head}{abs(number + step * index):0{width}d}{tail}"
