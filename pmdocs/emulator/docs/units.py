"""Text as UTF-16 code units, the unit of every index in the Docs API.

Inside this room text is a ``str`` with one character per code unit: an emoji is two surrogate characters,
so that ``len`` and slices agree with Google's indexes. `to_units` and `to_text` convert at the border.
Structure is marked by private-use characters, which `clean` keeps out of inserted text as Google does.
"""

from __future__ import annotations

import re
import unicodedata

SECTION = "\ue001"
TABLE = "\ue002"
ROW = "\ue003"
CELL = "\ue004"
TABLE_END = "\ue005"
OBJECT = "\ue907"
"""One element that is no text: a chip, a page break (Docs shows U+E907 for these inside a TextRun)."""

CONTENTS = "tableOfContents"
"""Member of the mark of a `TABLE` that has no rows but the paragraphs of a table of contents."""
EQUATION = "equation"
"""Kind of an element that may take several units, all but the first with ``rest`` in their marks."""

STRUCTURE = frozenset((SECTION, TABLE, ROW, CELL, TABLE_END))
BREAKS = STRUCTURE | {"\n"}
"""What may stand directly before a paragraph."""

_TABLE_PARTS = re.compile(f"[{TABLE}{ROW}{CELL}{TABLE_END}]")
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_STRIPPED = re.compile("[\x00-\x08\x0c-\x1f\ue000-\uf8ff]")
_ZERO_WIDTH_JOINER = "\u200d"


def to_units(text: str) -> str:
    """Ordinary text as code units; a lone surrogate becomes U+FFFD."""
    if text.isascii():
        return text
    return _ASTRAL.sub(_pair, _SURROGATE.sub("\ufffd", text))


def _pair(match: re.Match[str]) -> str:
    offset = ord(match[0]) - 0x10000
    return chr(0xD800 + (offset >> 10)) + chr(0xDC00 + (offset & 0x3FF))


def to_text(units: str) -> str:
    """Code units as ordinary text."""
    if not _SURROGATE.search(units):
        return units
    return units.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def clean(text: str) -> str:
    """What ``insertText`` keeps of a text, as code units.

    U+0000-U+0008, U+000C-U+001F and U+E000-U+F8FF go (discovery document, InsertTextRequest); tab, line
    feed and vertical tab stay.
    """
    return _STRIPPED.sub("", to_units(text))


def is_high(unit: str) -> bool:
    """Whether a code unit is the first of a surrogate pair."""
    return "\ud800" <= unit <= "\udbff"


def is_low(unit: str) -> bool:
    """Whether a code unit is the second of a surrogate pair."""
    return "\udc00" <= unit <= "\udfff"


def splits_pair(units: str, index: int) -> bool:
    """Whether ``index`` lies inside a surrogate pair."""
    return 0 < index < len(units) and is_low(units[index]) and is_high(units[index - 1])


def splits_cluster(units: str, index: int) -> bool:
    """Whether ``index`` lies inside what a reader sees as one character.

    A small part of Unicode's rules: pairs, combining marks, variation selectors, skin tones, tags, joined
    emoji, flags and Hangul syllables.
    """
    if not 0 < index < len(units) or units[index - 1] in BREAKS:
        return False
    if splits_pair(units, index):
        return True
    after, before = _code_point_at(units, index), _code_point_before(units, index)
    if _extends(after):
        return True
    if before == _ZERO_WIDTH_JOINER:
        return unicodedata.category(after) == "So"
    if _is_flag_letter(before) and _is_flag_letter(after):
        return _flag_letters_before(units, index) % 2 == 1
    return "\u1100" <= before <= "\u115f" and "\u1160" <= after <= "\u11a7"


def _code_point_at(units: str, index: int) -> str:
    return to_text(units[index : index + (2 if is_high(units[index]) else 1)])


def _code_point_before(units: str, index: int) -> str:
    return to_text(units[index - (2 if is_low(units[index - 1]) else 1) : index])


def _extends(point: str) -> bool:
    """Whether a code point belongs to the one before it."""
    if point == _ZERO_WIDTH_JOINER or unicodedata.category(point) in {"Mn", "Me"}:
        return True
    return "\U0001f3fb" <= point <= "\U0001f3ff" or "\U000e0020" <= point <= "\U000e007f"


def _is_flag_letter(point: str) -> bool:
    return "\U0001f1e6" <= point <= "\U0001f1ff"


def _flag_letters_before(units: str, index: int) -> int:
    count = 0
    while index >= 2 and _is_flag_letter(_code_point_before(units, index)):
        count, index = count + 1, index - 2
    return count


def block_end(units: str, start: int) -> int:
    """Where the table, the row or the cell that starts at ``start`` ends."""
    is_row, is_cell = units[start] == ROW, units[start] == CELL
    depth = 1
    for found in _TABLE_PARTS.finditer(units, start + 1):
        unit, at = found[0], found.start()
        if unit == TABLE:
            depth += 1
        elif unit == TABLE_END:
            depth -= 1
            if depth == 0:
                return at if is_row or is_cell else at + 1
        elif depth == 1 and (is_cell or (is_row and unit == ROW)):
            return at
    raise AssertionError("a table without an end")


def table_start(units: str, end: int) -> int:
    """Where the table begins whose end unit stands at ``end``."""
    depth, at = 1, end
    while depth:
        at = max(units.rfind(TABLE, 0, at), units.rfind(TABLE_END, 0, at))
        depth += 1 if units[at] == TABLE_END else -1
    return at
