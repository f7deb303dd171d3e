"""Requests that tidy data: trimWhitespace, deleteDuplicates, randomizeRange, textToColumns, pasteData."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from html.parser import HTMLParser
from typing import Any

from pmdocs.emulator.problems import invalid, unimplemented

from .blocks import moved_cell, put_block, read_block
from .book import Area, Book, Sheet
from .calc import Failure, Result
from .entry import parse_entry
from .grid import Cell, Row, value_of, with_parts
from .ranges import has_merges
from .registry import request
from .shown import Display
from .writing import entered, guard

Json = dict[str, Any]


def _used(sheet: Sheet, area: Area) -> Area:
    """The part of an area in which rows are stored."""
    return Area(area.top, max(area.top, min(area.bottom, sheet.grid.stored_rows)), area.left, area.right)


@request("trimWhitespace")
def trim_whitespace(book: Book, raw: Json) -> Json:
    """Take spaces off the ends of texts and leave one between words; line breaks inside stay."""
    sheet, area = book.area(raw.get("range", {}))
    guard(book, sheet, area)
    count = 0
    for row, cells in list(sheet.grid.rows(area.top, area.bottom)):
        for column in range(area.left, min(area.right, len(cells))):
            value = value_of(cells[column])
            if not isinstance(value, str):
                continue
            trimmed = re.sub(r"[^\S\n]+", " ", value.strip())
            if trimmed != value:
                sheet.grid.put(row, column, entered(book, sheet, row, column, value=trimmed))
                count += 1
    return {"cellsChangedCount": count} if count else {}


@request("deleteDuplicates")
def delete_duplicates(book: Book, raw: Json) -> Json:
    """Take out rows whose values repeat an earlier one's; cells below in the range move up.

    Values are compared without regard to case, formats and formulas (discovery schema).
    """
    sheet, area = book.area(raw.get("range", {}))
    guard(book, sheet, area)
    if has_merges(sheet, area):
        raise invalid("You can't remove duplicates from a range with merged cells.")
    columns = _compared(area, raw.get("comparisonColumns", []))
    display = Display(book)
    used = _used(sheet, area)
    seen: set[tuple[tuple[str, object], ...]] = set()
    kept: list[Row] = []
    for row, cells in enumerate(read_block(sheet, used), used.top):
        key = tuple(_key(display.value(sheet, row, column, cells[column - area.left])) for column in columns)
        if key not in seen:
            seen.add(key)
            kept.append([moved_cell(cell, used.top + len(kept) - row, 0) for cell in cells])
    removed = used.height - len(kept)
    blank: list[Row] = [[None] * area.width for _ in range(removed)]
    put_block(sheet, used.top, used.left, kept + blank)
    return {"duplicatesRemovedCount": removed} if removed else {}


def _compared(area: Area, spans: list[Json]) -> list[int]:
    columns: list[int] = []
    for span in spans:
        if span.get("dimension", "COLUMNS") != "COLUMNS":
            raise invalid("Comparison columns must be columns.")
        columns += range(span.get("startIndex", 0), span.get("endIndex", area.right))
    if any(not area.left <= column < area.right for column in columns):
        raise invalid("Comparison columns must lie inside the range.")
    return columns or list(range(area.left, area.right))


def _key(value: Result) -> tuple[str, object]:
    if isinstance(value, Failure):
        return "error", value.kind
    return type(value).__name__ if isinstance(value, (bool, str)) else "other", (
        value.casefold() if isinstance(value, str) else value
    )


@request("randomizeRange")
def randomize(book: Book, raw: Json) -> None:
    """Shuffle the rows of a range; which order comes out follows from the workspace's seed."""
    sheet, area = book.area(raw.get("range", {}))
    guard(book, sheet, area)
    if has_merges(sheet, area):
        raise invalid("You can't randomize a range with merged cells.")
    rows = [
        (book.call.store.token("shuffle", length=12, alphabet="lower"), row, cells)
        for row, cells in enumerate(read_block(sheet, area), area.top)
    ]
    shuffled = [
        [moved_cell(cell, area.top + at - row, 0) for cell in cells]
        for at, (_, row, cells) in enumerate(sorted(rows, key=lambda entry: entry[0]))
    ]
    put_block(sheet, area.top, area.left, shuffled)


_DELIMITERS = {"COMMA": ",", "SEMICOLON": ";", "PERIOD": ".", "SPACE": " "}
_DETECTED = (",", ";", "\t", "|", ".", " ")


@request("textToColumns")
def text_to_columns(book: Book, raw: Json) -> None:
    """Split texts of one column over the columns right of it, each part as if typed."""
    sheet, area = book.area(raw.get("source", {}))
    if area.width != 1:
        raise invalid("The source data must span exactly one column.")
    display = Display(book)
    texts = {
        row: display.text(sheet, row, area.left, sheet.grid.cell(row, area.left))
        for row in range(area.top, _used(sheet, area).bottom)
    }
    mark = _delimiter(raw, list(texts.values()))
    split = {row: _split(text, mark) for row, text in texts.items() if text}
    width = max((len(parts) for parts in split.values()), default=1)
    guard(book, sheet, Area(area.top, area.bottom, area.left, area.left + width))
    sheet.resize(columns=max(sheet.columns, area.left + width))
    book.check_size()
    for row, parts in split.items():
        for at, part in enumerate(parts):
            sheet.grid.put(row, area.left + at, typed_cell(book, sheet, display, row, area.left + at, part))


def _delimiter(raw: Json, texts: list[str]) -> str:
    kind = raw.get("delimiterType", "DELIMITER_TYPE_UNSPECIFIED")
    if kind == "CUSTOM":
        if not raw.get("delimiter"):
            raise invalid("A custom delimiter must be specified.")
        return str(raw["delimiter"])
    if kind in _DELIMITERS:
        return _DELIMITERS[kind]
    if kind != "AUTODETECT":
        raise invalid("Must specify a delimiterType.")
    counts = Counter({mark: sum(mark in text for text in texts) for mark in _DETECTED})
    best = max(_DETECTED, key=lambda mark: (counts[mark], -_DETECTED.index(mark)))
    return best if counts[best] else ","


def _split(text: str, mark: str) -> list[str]:
    if len(mark) == 1 and mark not in '"\n\r':
        rows = list(csv.reader([text], delimiter=mark, skipinitialspace=mark != " "))
        return rows[0] if len(rows) == 1 else text.split(mark)
    return text.split(mark)


def typed_cell(book: Book, sheet: Sheet, display: Display, row: int, column: int, text: str) -> Cell:
    """A cell after a text was typed into it."""
    entry = parse_entry(text, locale=display.locale, today=display.local_time.date())
    cell = entered(book, sheet, row, column, value=entry.value, formula=entry.formula)
    number_format = book.format_of(cell).get("numberFormat", {})
    if entry.number_format and number_format.get("type") != entry.number_format["type"]:
        changed = book.format_of(cell) | {"numberFormat": dict(entry.number_format)}
        cell = with_parts(cell, s=book.format_index(changed))
    return cell


@request("pasteData")
def paste_data(book: Book, raw: Json) -> None:
    """Put text split by a delimiter, or the tables of an HTML text, into cells as if typed."""
    kind = raw.get("type", "PASTE_NORMAL")
    if kind not in {"PASTE_NORMAL", "PASTE_VALUES", "PASTE_NO_BORDERS", "PASTE_FORMULA"}:
        raise unimplemented(f"pasteData of {kind}")
    if raw.get("html"):
        rows = _html_rows(raw.get("data", ""))
    elif raw.get("delimiter"):
        rows = _delimited(raw.get("data", ""), raw["delimiter"])
    else:
        raise invalid("Must specify either a delimiter or html.")
    place = raw.get("coordinate", {})
    sheet = book.sheet(place.get("sheetId", 0))
    top, left = place.get("rowIndex", 0), place.get("columnIndex", 0)
    height, width = len(rows), max((len(row) for row in rows), default=0)
    if top < 0 or left < 0 or top >= sheet.rows or left >= sheet.columns:
        raise invalid("The coordinate is outside the sheet.")
    guard(book, sheet, Area(top, top + height, left, left + width))
    sheet.resize(rows=max(sheet.rows, top + height), columns=max(sheet.columns, left + width))
    book.check_size()
    display = Display(book)
    for row, values in enumerate(rows, top):
        for column, value in enumerate(values, left):
            sheet.grid.put(row, column, typed_cell(book, sheet, display, row, column, value))


def _delimited(data: str, mark: str) -> list[list[str]]:
    if len(mark) == 1 and mark not in '"\n\r':
        return list(csv.reader(io.StringIO(data, newline=""), delimiter=mark))
    return [line.split(mark) for line in data.splitlines()]


class _Tables(HTMLParser):
    """The texts of table cells, row by row; text outside tables stands in a row of its own."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[list[str]] = []
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag == "tr":
            self.rows.append([])
        elif tag in {"td", "th"}:
            if not self.rows:
                self.rows.append([])
            self.rows[-1].append("")
            self._inside = True
        elif tag == "br" and self._inside:
            self.rows[-1][-1] += "\n"

    def handle_endtag(self, tag: str) -> None:
        if tag in {"td", "th"}:
            self._inside = False

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.rows[-1][-1] += data
        elif data.strip():
            self.rows.append([data.strip()])


def _html_rows(data: str) -> list[list[str]]:
    tables = _Tables()
    tables.feed(data)
    tables.close()
    return [[cell.strip() for cell in row] for row in tables.rows]
