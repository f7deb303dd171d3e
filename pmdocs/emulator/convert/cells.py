"""Spreadsheets from and to text with separators."""

from __future__ import annotations

import csv
import io
import re

from pmdocs.emulator.methods import Call, Json
from pmdocs.emulator.problems import Problem
from pmdocs.emulator.sheets.book import Book
from pmdocs.emulator.sheets.entry import parse_entry
from pmdocs.emulator.sheets.grid import with_parts
from pmdocs.emulator.sheets.shown import Display
from pmdocs.emulator.sheets.state import COLUMNS, ROWS, new_content

MAX_CELLS = 10_000_000
"""Cells of a spreadsheet (Google help, "Files you can store in Google Drive")."""


def separated(call: Call, record: Json, content: Json, *, comma: bool) -> str:
    """The first visible sheet as it is shown: up to its last row and column with something in it.

    Lines end in CRLF, without one behind the last (seen in a recording). A tab or a line break inside a cell
    becomes a space in TSV, which knows no quotes.
    """
    book = Book(call, record, content)
    sheet, display = book.first_visible, Display(book)
    rows = [
        [
            display.text(sheet, row, column, cell) if cell is not None else ""
            for column, cell in enumerate(cells)
        ]
        for row, cells in sheet.grid.rows(0, sheet.rows)
    ]
    while rows and not any(rows[-1]):
        rows.pop()
    width = max((len(_stripped(row)) for row in rows), default=0)
    even = [(row + [""] * width)[:width] for row in rows]
    if not comma:
        return "\r\n".join("\t".join(re.sub(r"[\t\r\n]+", " ", text) for text in row) for row in even)
    written = io.StringIO()
    csv.writer(written, lineterminator="\r\n").writerows(even)
    return written.getvalue().removesuffix("\r\n")


def _stripped(row: list[str]) -> list[str]:
    end = len(row)
    while end and not row[end - 1]:
        end -= 1
    return row[:end]


def content_of_text(call: Call, text: str, *, title: str, comma: bool) -> Json:
    """The content of a spreadsheet whose one sheet holds these rows, read as if they were typed in."""
    content = new_content(call.store)
    content["sheets"][0]["properties"]["title"] = title[:100] or "Sheet1"
    book = Book(call, {"id": "", "name": title, "permissions": [], "parents": []}, content)
    sheet, display = book.sheets[0], Display(book)
    try:
        reader = csv.reader(
            io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter="," if comma else "\t"
        )
        rows = list(reader)
    except csv.Error:
        raise Problem(400, "Bad Request", reason="badRequest") from None
    height, width = max(len(rows), 1), max((len(row) for row in rows), default=1)
    if height * width > MAX_CELLS:
        raise Problem(400, "Bad Request", reason="badRequest")
    sheet.resize(rows=max(height, ROWS), columns=max(width, COLUMNS))
    for at, row in enumerate(rows):
        for column, typed in enumerate(row):
            if not typed:
                continue
            entry = parse_entry(typed, locale=display.locale, today=display.local_time.date())
            cell = with_parts(None, v=entry.value, f=entry.formula)
            if entry.number_format:
                cell = with_parts(cell, s=book.format_index({"numberFormat": dict(entry.number_format)}))
            sheet.grid.put(at, column, cell)
    sheet.raw["blocks"] = sheet.grid.dump()
    content["sheets"] = [sheet.raw]
    return content
