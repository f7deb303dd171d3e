"""findReplace."""

from __future__ import annotations

import re
from typing import Any

from pmdocs.emulator.problems import invalid

from .book import Area, Book, Sheet
from .entry import parse_entry
from .grid import Cell, formula_of, has_data, value_of
from .registry import request
from .shown import Display
from .writing import entered, guard

Json = dict[str, Any]


@request("findReplace")
def find_replace(book: Book, raw: Json) -> Json:
    """Replace text in cells; what remains is read as if typed. Formulas only where asked for."""
    pattern, replacement = _pattern(raw)
    counts = dict.fromkeys(
        ("valuesChanged", "formulasChanged", "rowsChanged", "sheetsChanged", "occurrencesChanged"), 0
    )
    display = Display(book)
    for sheet, area in _searched(book, raw):
        rows = set()
        for row, cells in list(sheet.grid.rows(area.top, area.bottom)):
            for column in range(area.left, min(area.right, len(cells))):
                changed = _replaced(book, display, sheet, (row, column), pattern, replacement, raw)
                if changed is None:
                    continue
                guard(book, sheet, Area(row, row + 1, column, column + 1))
                sheet.grid.put(row, column, changed[0])
                rows.add(row)
                counts["occurrencesChanged"] += changed[1]
                counts["formulasChanged" if formula_of(cells[column]) else "valuesChanged"] += 1
        counts["rowsChanged"] += len(rows)
        counts["sheetsChanged"] += bool(rows)
    return {name: count for name, count in counts.items() if count}


def _pattern(raw: Json) -> tuple[re.Pattern[str], str]:
    find, replacement = raw.get("find", ""), raw.get("replacement", "")
    if not find:
        raise invalid("Find string must not be empty.")
    if raw.get("searchByRegex"):
        replacement = re.sub(r"\$(\d+)", r"\\g<\1>", replacement.replace("\\", "\\\\"))
    else:
        find, replacement = re.escape(find), replacement.replace("\\", "\\\\")
    if raw.get("matchEntireCell"):
        find = rf"\A(?:{find})\Z"
    try:
        return re.compile(find, 0 if raw.get("matchCase") else re.IGNORECASE), replacement
    except re.error as error:
        raise invalid(f"Invalid regular expression: {error}") from None


def _searched(book: Book, raw: Json) -> list[tuple[Sheet, Area]]:
    if raw.get("allSheets"):
        return [(sheet, sheet.whole) for sheet in book.sheets]
    if "range" in raw:
        return [book.area(raw["range"])]
    if "sheetId" in raw:
        sheet = book.sheet(raw["sheetId"])
        return [(sheet, sheet.whole)]
    raise invalid("Must specify one of range, sheetId or allSheets.")


def _replaced(
    book: Book,
    display: Display,
    sheet: Sheet,
    place: tuple[int, int],
    pattern: re.Pattern[str],
    replacement: str,
    raw: Json,
) -> tuple[Cell, int] | None:
    """The new cell and how many replacements, or None where nothing matches."""
    cell = sheet.grid.cell(*place)
    formula = formula_of(cell)
    if not has_data(cell) or (formula is not None and not raw.get("includeFormulas")):
        return None
    text = display.text(sheet, *place, cell) if formula is None else formula
    changed, count = pattern.subn(replacement, text)
    if not count:
        return None
    if formula is None and isinstance(value_of(cell), str):
        return entered(book, sheet, *place, value=changed), count
    entry = parse_entry(changed, locale=display.locale, today=display.local_time.date())
    return entered(book, sheet, *place, value=entry.value, formula=entry.formula), count
