"""References in formulas: how they follow moving cells, copies and new titles. Other text stays as it is."""

from __future__ import annotations

import re
from collections.abc import Callable

from . import a1

REFERENCE = (
    r"(?:(?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?"
    r"(?:\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}(?:\$?\d+)?|:\$?\d+)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)"
    r"(?![\w(!])"
)
"""A cell or range, perhaps on another sheet, as an expression."""
_REWRITE = re.compile(rf'"(?:[^"]|"")*"|(?<![\w.$])(?P<reference>{REFERENCE})')

Move = Callable[[str | None, a1.Bounds], a1.Bounds | None]
"""New bounds of a reference on a sheet (None: the formula's own sheet); None when its cells are gone."""


def rewrite(formula: str, move: Move) -> str:
    """The formula with every reference moved; a reference to deleted cells becomes ``#REF!``."""

    def replace(found: re.Match[str]) -> str:
        text = found["reference"]
        if text is None:
            return found[0]
        prefix, mark, cells = text.rpartition("!")
        reference = a1.parse(prefix + mark + cells.replace("$", ""))
        if reference is None or reference.bounds is None:
            return text
        moved = move(reference.sheet, reference.bounds)
        if moved is None:
            return prefix + mark + "#REF!"
        return text if moved == reference.bounds else prefix + mark + _spelled(cells, moved)

    return _REWRITE.sub(replace, formula)


def _spelled(cells: str, bounds: a1.Bounds) -> str:
    """The new bounds with the dollar signs of the old text."""
    corners = a1.format_bounds(bounds).split(":")
    old = cells.split(":")
    if len(old) == 2 and len(corners) == 1:
        corners *= 2
    return ":".join(_with_dollars(before, after) for before, after in zip(old, corners, strict=False))


def _with_dollars(before: str, after: str) -> str:
    found = re.fullmatch(r"([A-Z]*)(\d*)", after)
    if not found:
        return after
    column = "$" if before.startswith("$") and found[1] else ""
    row = "$" if re.search(r"\$\d", before) and found[2] else ""
    return column + found[1] + row + found[2]


def offset(formula: str, rows: int, columns: int) -> str:
    """The formula as copied ``rows`` down and ``columns`` right; ``$`` references stay."""

    def replace(found: re.Match[str]) -> str:
        text = found["reference"]
        if text is None:
            return found[0]
        prefix, mark, cells = text.rpartition("!")
        corners = [_offset_corner(corner, rows, columns) for corner in cells.split(":")]
        return prefix + mark + ("#REF!" if None in corners else ":".join(map(str, corners)))

    return _REWRITE.sub(replace, formula)


def _offset_corner(corner: str, rows: int, columns: int) -> str | None:
    found = re.fullmatch(r"(\$?)([A-Za-z]*)(\$?)(\d*)", corner)
    if not found:
        return corner
    column_mark, letters, row_mark, digits = found.groups()
    if letters and not column_mark:
        column = a1.column_index(letters) + columns
        if column < 0:
            return None
        letters = a1.column_letters(column)
    # In ``$5`` the only dollar sign belongs to the row.
    if digits and not row_mark and not (column_mark and not letters):
        row = int(digits) + rows
        if row < 1:
            return None
        digits = str(row)
    return column_mark + letters + row_mark + digits


def retitled(formula: str, old: str, new: str) -> str:
    """The formula with references to a sheet under its new title."""

    def replace(found: re.Match[str]) -> str:
        text = found["reference"]
        if text is None or "!" not in text:
            return found[0]
        prefix, _, cells = text.rpartition("!")
        title = prefix[1:-1].replace("''", "'") if prefix.startswith("'") else prefix
        return f"{a1.quote_title(new)}!{cells}" if title.casefold() == old.casefold() else text

    return _REWRITE.sub(replace, formula)
