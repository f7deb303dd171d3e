"""``spreadsheets.values``: rows of plain values behind A1 ranges."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pmdocs.emulator.methods import Call, method
from pmdocs.emulator.problems import Problem, invalid

from . import a1
from .book import Area, Book, Sheet, open_book
from .entry import parse_entry
from .grid import Cell, Value, with_parts
from .rendering import Rendering, rendering_of, value_range
from .shown import Display
from .tables import last_table
from .writing import cleared, entered, guard

Json = dict[str, Any]


# Reading


@method("sheets.spreadsheets.values.get", writes=False)
def get(call: Call) -> Json:
    """One range."""
    book = open_book(call, need="reader")
    return _read(book, Display(book), call.params["range"], rendering_of(call.params))


@method("sheets.spreadsheets.values.batchGet", writes=False)
def batch_get(call: Call) -> Json:
    """Several ranges, in the order asked for."""
    book = open_book(call, need="reader")
    display = Display(book)
    rendering = rendering_of(call.params)
    answers = [_read(book, display, text, rendering) for text in call.params.get("ranges", [])]
    return {"spreadsheetId": book.id} | ({"valueRanges": answers} if answers else {})


def _read(book: Book, display: Display, text: str, rendering: Rendering) -> Json:
    sheet, bounds = book.resolve(text)
    return value_range(display, sheet, _inside(sheet, bounds), rendering)


def _inside(sheet: Sheet, bounds: a1.Bounds) -> Area:
    """Bounds drawn in to the grid; refused when they start outside (observed by others, 2026)."""
    if (bounds.top or 0) >= sheet.rows or (bounds.left or 0) >= sheet.columns:
        raise invalid(sheet.outside(bounds))
    return sheet.clip(bounds)


# Writing


@dataclass(slots=True)
class Written:
    """What one write did: where, and which rows and columns it touched."""

    sheet: Sheet
    area: Area
    rows: set[int]
    columns: set[int]
    cells: int

    def answer(self, book: Book, options: Mapping[str, Any], display: Display | None = None) -> Json:
        """An ``UpdateValuesResponse``; counts that are zero are left out."""
        counts = {
            "updatedRows": len(self.rows),
            "updatedColumns": len(self.columns),
            "updatedCells": self.cells,
        }
        result: Json = {"spreadsheetId": book.id, "updatedRange": self.sheet.label(self.area)}
        result |= {name: count for name, count in counts.items() if count}
        if options.get("includeValuesInResponse"):
            rendering = rendering_of(options, prefix="response")
            result["updatedData"] = value_range(display or Display(book), self.sheet, self.area, rendering)
        return result


def input_option(options: Mapping[str, Any]) -> bool:
    """Whether values are read as if typed. Raises `Problem` 400 when nothing is said."""
    option = options.get("valueInputOption", "INPUT_VALUE_OPTION_UNSPECIFIED")
    if option not in {"RAW", "USER_ENTERED"}:
        raise invalid("'valueInputOption' is required but not specified")
    return bool(option == "USER_ENTERED")


@method("sheets.spreadsheets.values.update")
def update(call: Call) -> Json:
    """Write one range. null leaves a cell alone, the empty text clears it."""
    typed = input_option(call.params)
    book = open_book(call, need="writer")
    written = write_range(book, call.params["range"], call.body, typed=typed)
    book.save()
    return written.answer(book, call.params)


@method("sheets.spreadsheets.values.batchUpdate")
def batch_update(call: Call) -> Json:
    """Write several ranges; one that cannot be written stops all."""
    typed = input_option(call.body)
    book = open_book(call, need="writer")
    done = []
    for index, data in enumerate(call.body.get("data", [])):
        try:
            done.append(write_range(book, data.get("range", ""), data, typed=typed))
        except Problem as problem:
            raise Problem(problem.status, f"Invalid data[{index}]: {problem.message}") from problem
    book.save()
    answer: Json = {"spreadsheetId": book.id} | totals(done)
    display = Display(book)
    responses = [write.answer(book, call.body, display) for write in done]
    return answer | ({"responses": responses} if responses else {})


def totals(done: Sequence[Written]) -> Json:
    """The counts of several writes together; zeros are left out."""
    counts = {
        "totalUpdatedRows": len({(write.sheet.id, row) for write in done for row in write.rows}),
        "totalUpdatedColumns": len({(write.sheet.id, column) for write in done for column in write.columns}),
        "totalUpdatedCells": sum(write.cells for write in done),
        "totalUpdatedSheets": len({write.sheet.id for write in done if write.cells}),
    }
    return {name: count for name, count in counts.items() if count}


def write_range(book: Book, text: str, data: Json, *, typed: bool) -> Written:
    """Write a ``ValueRange`` to a range. Raises `Problem` 400 where it does not fit."""
    sheet, bounds = book.resolve(text)
    start = _inside(sheet, bounds)
    rows = _by_rows(data)
    _check_fits(sheet, bounds, rows, text)
    return _write(book, sheet, start.top, start.left, rows, typed=typed)


def _by_rows(data: Json) -> list[list[Any]]:
    """The values of a ``ValueRange`` row by row."""
    values: list[list[Any]] = data.get("values", [])
    if data.get("majorDimension") != "COLUMNS":
        return values
    height = max((len(column) for column in values), default=0)
    # A column that ends early leaves the cells below alone.
    return [[column[row] if row < len(column) else None for column in values] for row in range(height)]


def _check_fits(sheet: Sheet, bounds: a1.Bounds, rows: Sequence[Sequence[Any]], text: str) -> None:
    """Values must stay in the range; a single cell is only a starting point, the grid its limit."""
    area = sheet.clip(a1.Bounds(top=bounds.top, left=bounds.left) if bounds.is_cell else bounds)
    refused = f"Requested writing within range [{text}], but tried writing to"
    if len(rows) > area.height:
        raise invalid(f"{refused} row [{area.bottom + 1}]")
    if max((len(row) for row in rows), default=0) > area.width:
        raise invalid(f"{refused} column [{a1.column_letters(area.right)}]")


def _write(
    book: Book, sheet: Sheet, top: int, left: int, rows: Sequence[Sequence[Any]], *, typed: bool
) -> Written:
    height, width = len(rows), max((len(row) for row in rows), default=0)
    area = Area(top, top + max(height, 1), left, left + max(width, 1))
    written = Written(sheet, area, set(), set(), 0)
    guard(book, sheet, area)
    display = Display(book)
    for row, column, value in _given(rows, top, left):
        sheet.grid.put(row, column, _enter(book, sheet, row, column, value, display if typed else None))
        written.rows.add(row)
        written.columns.add(column)
        written.cells += 1
    return written


def _given(rows: Sequence[Sequence[Any]], top: int, left: int) -> Iterator[tuple[int, int, Value]]:
    """Every value that is not null, with its place."""
    for down, values in enumerate(rows):
        for right, value in enumerate(values):
            if value is None:
                continue
            if not isinstance(value, (str, int, float, bool)):
                kind = "list_value" if isinstance(value, list) else "struct_value"
                raise invalid(f"Invalid values[{down}][{right}]: {kind} {{\n}}\n")
            yield top + down, left + right, value


def _enter(book: Book, sheet: Sheet, row: int, column: int, value: Value, typed: Display | None) -> Cell:
    if typed is None:
        return entered(book, sheet, row, column, value=value)
    number_format = book.format_of(sheet.grid.cell(row, column)).get("numberFormat", {})
    entry = parse_entry(
        value,
        locale=typed.locale,
        today=typed.local_time.date(),
        as_text=number_format.get("type") == "TEXT",
    )
    cell = entered(book, sheet, row, column, value=entry.value, formula=entry.formula)
    if entry.number_format and number_format.get("type") != entry.number_format["type"]:
        changed = book.format_of(cell) | {"numberFormat": dict(entry.number_format)}
        cell = with_parts(cell, s=book.format_index(changed))
    return cell


@method("sheets.spreadsheets.values.append")
def append(call: Call) -> Json:
    """Write below the table found in the range (Sheets guide, "Append values"), or at the range's start."""
    typed = input_option(call.params)
    book = open_book(call, need="writer")
    sheet, bounds = book.resolve(call.params["range"])
    area = _inside(sheet, bounds)
    rows = _by_rows(call.body)
    table = last_table(sheet.grid, area)
    top, left = (area.top, area.left) if table is None else (table.bottom, table.left)
    _make_room(book, sheet, top, left, rows, insert=call.params.get("insertDataOption") == "INSERT_ROWS")
    written = _write(book, sheet, top, left, rows, typed=typed)
    book.save()
    answer: Json = {"spreadsheetId": book.id}
    if table is not None:
        answer["tableRange"] = sheet.label(table)
    return answer | {"updates": written.answer(book, call.params)}


def _make_room(
    book: Book, sheet: Sheet, top: int, left: int, rows: Sequence[Sequence[Any]], *, insert: bool
) -> None:
    from .dimensions import insert_dimension

    if insert and rows and top < sheet.rows:
        insert_dimension(book, sheet, "ROWS", top, len(rows), inherit_before=top > 0)
    width = max((len(row) for row in rows), default=0)
    sheet.resize(rows=max(sheet.rows, top + len(rows)), columns=max(sheet.columns, left + width))
    book.check_size()


@method("sheets.spreadsheets.values.clear")
def clear(call: Call) -> Json:
    """Remove values and formulas; formats, notes and validations stay."""
    book = open_book(call, need="writer")
    label = _clear(book, call.params["range"])
    book.save()
    return {"spreadsheetId": book.id, "clearedRange": label}


@method("sheets.spreadsheets.values.batchClear")
def batch_clear(call: Call) -> Json:
    """Clear several ranges."""
    book = open_book(call, need="writer")
    labels = []
    for index, text in enumerate(call.body.get("ranges", [])):
        try:
            labels.append(_clear(book, text))
        except Problem as problem:
            raise Problem(problem.status, f"Invalid range[{index}]: {problem.message}") from problem
    book.save()
    return {"spreadsheetId": book.id} | ({"clearedRanges": labels} if labels else {})


def _clear(book: Book, text: str) -> str:
    sheet, bounds = book.resolve(text)
    return clear_area(book, sheet, _inside(sheet, bounds))


def clear_area(book: Book, sheet: Sheet, area: Area) -> str:
    """Remove the values of an area; the answer is its A1 text."""
    guard(book, sheet, area)
    for index, cells in sheet.grid.rows(area.top, area.bottom):
        part = cells[area.left : area.right]
        if any(cell is not None for cell in part):
            changed = cells[: area.left] + [cleared(cell) for cell in part] + cells[area.right :]
            sheet.grid.set_row(index, changed)
    return sheet.label(area)
