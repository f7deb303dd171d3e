"""Bullets and numbers of list paragraphs.

A paragraph's ``bullet`` names a list and a nesting level; the list says how each of its nine levels
looks. Google keeps no number: it follows from the paragraphs before (Docs v1 discovery schema,
Bullet, ListProperties, NestingLevel).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from .css import Json, points

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
          (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_PLACE = re.compile(r"%(\d)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Glyph:
    """What stands before a list item; indents in points, None where the list does not say."""

    text: str
    checkbox: bool
    style: Json
    level: int
    indent_first: float | None
    indent_start: float | None


class Numbering:
    """Counts list items in document order; one per segment of a tab."""

    def __init__(self, lists: Json) -> None:
        self._lists = lists
        self._counts: dict[str, list[int | None]] = {}

    def next_glyph(self, bullet: Json) -> Glyph:
        """The glyph of the next list paragraph. Counters of deeper levels start anew."""
        list_id = str(bullet.get("listId", ""))
        level = bullet.get("nestingLevel", 0)
        level = level if isinstance(level, int) and 0 <= level <= 8 else 0
        levels = self._levels(list_id)
        properties: Json = levels[level] if level < len(levels) else {}
        self._count(list_id, level, properties)
        return Glyph(
            text=self._text(list_id, level, levels, properties),
            checkbox=_is_checkbox(properties),
            style=properties.get("textStyle", {}) | bullet.get("textStyle", {}),
            level=level,
            indent_first=points(properties.get("indentFirstLine")),
            indent_start=points(properties.get("indentStart")),
        )

    def _levels(self, list_id: str) -> list[Json]:
        found = self._lists.get(list_id, {}).get("listProperties", {}).get("nestingLevels", [])
        return list(found)

    def _count(self, list_id: str, level: int, properties: Json) -> None:
        counts = self._counts.setdefault(list_id, [None] * 9)
        last = counts[level]
        counts[level] = _start(properties) if last is None else last + 1
        counts[level + 1 :] = [None] * (8 - level)

    def _text(self, list_id: str, level: int, levels: list[Json], properties: Json) -> str:
        if _is_checkbox(properties):
            return "☐"
        symbol = properties.get("glyphSymbol")
        default = f"%{level}" if symbol else f"%{level}."
        counts = self._counts[list_id]

        def place(match: re.Match[str]) -> str:
            at = int(match[1])
            if symbol and at == level:
                return str(symbol)
            other = levels[at] if at < len(levels) else {}
            count = counts[at]
            return written(
                count if count is not None else _start(other), str(other.get("glyphType", "DECIMAL"))
            )

        return _PLACE.sub(place, str(properties.get("glyphFormat", default)))


def _start(properties: Json) -> int:
    start = properties.get("startNumber", 1)
    return start if isinstance(start, int) else 1


def _is_checkbox(properties: Json) -> bool:
    """A checklist has neither symbol nor type; whether an item is ticked is not in the JSON."""
    return "glyphSymbol" not in properties and properties.get("glyphType") == "GLYPH_TYPE_UNSPECIFIED"


def written(count: int, glyph_type: str) -> str:
    """A number in the way of a GlyphType."""
    if glyph_type == "NONE":
        return ""
    if glyph_type in {"ALPHA", "UPPER_ALPHA"} and count > 0:
        text = letters(count)
        return text.upper() if glyph_type == "UPPER_ALPHA" else text
    if glyph_type in {"ROMAN", "UPPER_ROMAN"} and 0 < count < 4000:
        text = roman(count)
        return text.upper() if glyph_type == "UPPER_ROMAN" else text
    return f"{count:02d}" if glyph_type == "ZERO_DECIMAL" else str(count)


def letters(count: int) -> str:
    """1 is a, 26 is z, 27 is aa."""
    text = ""
    while count > 0:
        count, rest = divmod(count - 1, 26)
        text = chr(ord("a") + rest) + text
    return text


def roman(count: int) -> str:
    """Lower-case Roman numeral of 1 to 3999."""
    text = ""
    for value, sign in _ROMAN:
        times, count = divmod(count, value)
        text += sign * times
    return text
