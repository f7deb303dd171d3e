"""Tables of text for a terminal, where Japanese characters are two columns wide and marks on letters none."""

from __future__ import annotations

import re
import shutil
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

GAP = "  "

_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+")
"""Line breaks, escape sequences and changes of direction: cells come from documents and must not steer."""


def screen_columns() -> int:
    """How wide the terminal is; 0 where output goes into a file or another program, which get everything."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else 0


def screen_width(text: str) -> int:
    """Columns that a text takes on the screen (Unicode Standard Annex 11; ambiguous characters count one)."""
    return sum(_width(char) for char in text)


def _width(char: str) -> int:
    if unicodedata.category(char) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def padded(text: str, width: int) -> str:
    """Text filled up with spaces to a width on the screen."""
    return text + " " * max(0, width - screen_width(text))


def clipped(text: str, width: int) -> str:
    """Text cut off where it would be wider than ``width``, with an ellipsis as its last character."""
    if screen_width(text) <= width:
        return text
    kept, used = [], 1
    for char in text:
        used += _width(char)
        if used > width:
            break
        kept.append(char)
    return "".join(kept) + "…"


def one_line(text: str) -> str:
    """Text without line breaks and without anything that a terminal would obey."""
    return _UNPRINTABLE.sub(" ", text).strip()


def table_lines(
    headers: Sequence[str], rows: Iterable[Sequence[str]], *, limits: Sequence[int] = (), width: int = 0
) -> Iterator[str]:
    """A header line and one line a row, columns aligned on the screen; columns that are empty throughout go.

    ``limits`` holds the greatest width of each column, 0 for none. Within ``width``, 0 for none, the widest
    columns are cut as far as that serves; the first one, which names the row, never is.
    """
    cells = [[one_line(cell) for cell in row] for row in rows]
    limits = [*limits, *[0] * (len(headers) - len(limits))]
    kept = [index for index in range(len(headers)) if any(row[index] for row in cells)]
    lines = [
        [clipped(row[index], limits[index]) if limits[index] else row[index] for index in kept]
        for row in [list(headers), *cells]
    ]
    widths = [max(screen_width(line[place]) for line in lines) for place in range(len(kept))]
    fitted = _fitted(widths, width) if width else widths
    for line in lines:
        cells_of = zip(line, fitted, strict=True)
        yield GAP.join(padded(clipped(cell, wide), wide) for cell, wide in cells_of).rstrip()


NARROWEST = 12
"""Columns on the screen below which a cell says nothing any more."""


def _fitted(widths: Sequence[int], total: int) -> list[int]:
    """Widths that add up to no more than ``total``, taken from the widest columns behind the first."""
    fitted = list(widths)
    left = sum(widths) + len(GAP) * (len(widths) - 1) - total
    while left > 0 and max(fitted[1:], default=0) > NARROWEST:
        fitted[1 + fitted[1:].index(max(fitted[1:]))] -= 1
        left -= 1
    return fitted


def field_lines(fields: Iterable[tuple[str, str]], *, indent: str = "") -> Iterator[str]:
    """Names and values below each other; what has no value is left out."""
    shown = [(name, one_line(value)) for name, value in fields if value]
    width = max((screen_width(name) for name, _ in shown), default=0)
    for name, value in shown:
        yield f"{indent}{padded(name, width)}{GAP}{value}"
