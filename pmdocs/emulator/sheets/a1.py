"""A1 notation: text to bounds and back.

Indices are zero-based and half-open, as in Google's GridRange; A1 text counts rows from 1. An open end
(``A:A``, ``A5:B``) is None. Forms: Sheets guide "Cells", section A1 notation, and R1C1.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_CELL = re.compile(r"\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,8})?")
_R1C1 = re.compile(r"[Rr]([1-9]\d*)[Cc]([1-9]\d*)")
_QUOTED = re.compile(r"'((?:[^']|'')*)'(?:!(.*))?", re.DOTALL)
_PLAIN_TITLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """Rows ``top`` to ``bottom`` and columns ``left`` to ``right``, half-open; None is an open side."""

    top: int | None = None
    bottom: int | None = None
    left: int | None = None
    right: int | None = None

    @property
    def is_cell(self) -> bool:
        """Whether exactly one cell is meant."""
        return (
            self.top is not None
            and self.left is not None
            and self.bottom == self.top + 1
            and self.right == self.left + 1
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A parsed range text. ``sheet`` is a title, None when the text has none.

    ``name`` is set instead of bounds when the text is a lone word: a named range or a sheet title.
    """

    sheet: str | None
    bounds: Bounds | None
    name: str | None = None


def column_letters(index: int) -> str:
    """0 is ``A``, 26 is ``AA``."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def column_index(letters: str) -> int:
    """The reverse of `column_letters`; case does not matter."""
    index = 0
    for letter in letters.upper():
        index = index * 26 + ord(letter) - 64
    return index - 1


def quote_title(title: str) -> str:
    """A sheet title as answers write it: quoted unless a plain word that is no cell (seen in recordings)."""
    plain = _PLAIN_TITLE.fullmatch(title) and not _CELL.fullmatch(title) and not _R1C1.fullmatch(title)
    return title if plain else "'" + title.replace("'", "''") + "'"


def format_bounds(bounds: Bounds) -> str:
    """``A1:B2``, ``D4`` for one cell, ``A5:B`` and ``2:3`` with open ends."""
    if bounds.is_cell:
        return _corner(bounds.top, bounds.left)
    top = bounds.top
    if top is None and (bounds.left is None or bounds.bottom is not None):
        top = 0
    left = bounds.left
    if left is None and bounds.right is not None:
        left = 0
    start = _corner(top, left)
    end = _corner(
        None if bounds.bottom is None else bounds.bottom - 1,
        None if bounds.right is None else bounds.right - 1,
    )
    return f"{start}:{end}" if end else start


def _corner(row: int | None, column: int | None) -> str:
    letters = "" if column is None else column_letters(column)
    return letters + ("" if row is None else str(row + 1))


def format_reference(title: str, bounds: Bounds) -> str:
    """``Sheet1!A1:B2``, the title quoted where needed."""
    return f"{quote_title(title)}!{format_bounds(bounds)}"


def parse(text: str) -> Reference | None:
    """What a range text says, or None when it says nothing in A1 or R1C1 notation."""
    quoted = _QUOTED.fullmatch(text)
    if quoted:
        sheet: str | None = quoted[1].replace("''", "'")
        if quoted[2] is None:
            return Reference(sheet=sheet, bounds=Bounds())
        bounds = parse_bounds(quoted[2])
    elif "!" in text:
        sheet, _, cells = text.rpartition("!")
        bounds = parse_bounds(cells)
    else:
        sheet = None
        bounds = parse_bounds(text)
        if bounds is None or text.isalpha():
            return Reference(sheet=None, bounds=None, name=text) if text else None
    return None if bounds is None else Reference(sheet=sheet, bounds=bounds)


def parse_bounds(text: str) -> Bounds | None:
    """The part behind the exclamation mark: ``A1``, ``A1:B2``, ``A:B``, ``2:3``, ``A5:B``, ``R1C1:R2C2``."""
    first, colon, second = text.partition(":")
    start = _parse_corner(first)
    if start is None:
        return None
    if not colon:
        # A lone column or row is no range in Google's grammar.
        if start[0] is None or start[1] is None:
            return None
        return _between(start, start)
    end = _parse_corner(second)
    return None if end is None else _between(start, end)


def _parse_corner(text: str) -> tuple[int | None, int | None] | None:
    found = _R1C1.fullmatch(text)
    if found:
        return int(found[1]) - 1, int(found[2]) - 1
    found = _CELL.fullmatch(text)
    if not found or not text.strip("$"):
        return None
    return (
        None if found[2] is None else int(found[2]) - 1,
        None if found[1] is None else column_index(found[1]),
    )


def _between(start: tuple[int | None, int | None], end: tuple[int | None, int | None]) -> Bounds:
    top, bottom = _ordered(start[0], end[0])
    left, right = _ordered(start[1], end[1])
    return Bounds(top=top, bottom=bottom, left=left, right=right)


def _ordered(first: int | None, last: int | None) -> tuple[int | None, int | None]:
    """One axis: both given are put in order; a single one is where the range starts."""
    if first is not None and last is not None:
        return min(first, last), max(first, last) + 1
    return (first if first is not None else last), None
