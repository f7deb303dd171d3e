"""``createParagraphBullets`` and ``deleteParagraphBullets``."""

from __future__ import annotations

from collections.abc import Mapping

from pmdocs.emulator.methods import Json

from .defaults import points
from .edit import Edit, RefusedError, request
from .lists import forget_unused
from .pending import stretches
from .segment import Segment
from .state import Tab
from .walk import paragraphs

LEVELS = 9
_STEP = 36
"""Points by which each level is indented."""

_SYMBOLS: Mapping[str, str] = {
    "BULLET_DISC_CIRCLE_SQUARE": "●○■",
    "BULLET_DIAMONDX_ARROW3D_SQUARE": "❖➢■",
    "BULLET_ARROW_DIAMOND_DISC": "➔◆●",
    "BULLET_STAR_CIRCLE_SQUARE": "★○■",
    "BULLET_ARROW3D_CIRCLE_SQUARE": "➢○■",
    "BULLET_LEFTTRIANGLE_DIAMOND_DISC": "◀◆●",
    "BULLET_DIAMONDX_HOLLOWDIAMOND_SQUARE": "❖◇■",
    "BULLET_DIAMOND_CIRCLE_SQUARE": "◆○■",
}

_NUMBERS: Mapping[str, tuple[str, str, str]] = {
    "NUMBERED_DECIMAL_ALPHA_ROMAN": ("DECIMAL", "ALPHA", "ROMAN"),
    "NUMBERED_DECIMAL_ALPHA_ROMAN_PARENS": ("DECIMAL", "ALPHA", "ROMAN"),
    "NUMBERED_DECIMAL_NESTED": ("DECIMAL", "DECIMAL", "DECIMAL"),
    "NUMBERED_UPPERALPHA_ALPHA_ROMAN": ("UPPER_ALPHA", "ALPHA", "ROMAN"),
    "NUMBERED_UPPERROMAN_UPPERALPHA_DECIMAL": ("UPPER_ROMAN", "UPPER_ALPHA", "DECIMAL"),
    "NUMBERED_ZERODECIMAL_ALPHA_ROMAN": ("ZERO_DECIMAL", "ALPHA", "ROMAN"),
}


def list_of(preset: str) -> Json:
    """The List a preset makes: nine levels, the first three glyphs repeating.

    A checkbox list shows an unspecified glyph type and no symbol, and nowhere whether a box is checked
    (observed in answers of documents.get).
    """
    return {"listProperties": {"nestingLevels": [_level(preset, level) for level in range(LEVELS)]}}


def _level(preset: str, level: int) -> Json:
    glyph: Json
    if preset in _SYMBOLS:
        glyph = {"glyphSymbol": _SYMBOLS[preset][level % 3], "glyphFormat": f"%{level}"}
    elif preset in _NUMBERS:
        glyph = {"glyphType": _NUMBERS[preset][level % 3], "glyphFormat": _format(preset, level)}
    else:
        glyph = {"glyphType": "GLYPH_TYPE_UNSPECIFIED"}
    return {
        "bulletAlignment": "START",
        **glyph,
        "indentFirstLine": points(_STEP * level + _STEP // 2),
        "indentStart": points(_STEP * (level + 1)),
        "textStyle": {"underline": False},
        "startNumber": 1,
    }


def _format(preset: str, level: int) -> str:
    if preset == "NUMBERED_DECIMAL_NESTED":
        return "".join(f"%{upper}." for upper in range(level + 1))
    return f"%{level}" + (")" if preset.endswith("PARENS") else ".")


@request("createParagraphBullets")
def create_paragraph_bullets(edit: Edit, raw: Json) -> None:
    """Make paragraphs list items; leading tabs become nesting levels and leave the text.

    A list of the same preset directly before the range is continued (discovery document,
    CreateParagraphBulletsRequest).
    """
    tab, segment, start, end = edit.range(raw.get("range"))
    preset = raw.get("bulletPreset", "BULLET_GLYPH_PRESET_UNSPECIFIED")
    if preset == "BULLET_GLYPH_PRESET_UNSPECIFIED":
        raise RefusedError("The bullet preset must be specified.")
    touched = list(paragraphs(segment, start, end))
    if not touched:
        return
    made = list_of(preset)
    list_id = _list_before(tab, segment, touched[0][0], made) or edit.new_id("kix.")
    tab.lists.setdefault(list_id, made)
    replaced = {segment.marks[newline].get("bullet", {}).get("listId") for _, newline in touched}
    for first, newline in reversed(touched):
        tabs = _leading_tabs(segment, first, newline)
        _put_bullet(segment, newline, list_id, min(len(tabs), LEVELS - 1))
        for start, end in stretches(tabs):
            segment.delete(start, end)
    forget_unused(tab, replaced - {None, list_id})


def _leading_tabs(segment: Segment, first: int, newline: int) -> list[int]:
    """Indexes of the tabs a paragraph begins with; in a draft, of those that stay."""
    found: list[int] = []
    for at in range(first, newline):
        if segment.is_gone(at):
            continue
        if segment.units[at] != "\t":
            break
        found.append(at)
    return found


def _list_before(tab: Tab, segment: Segment, start: int, made: Json) -> str | None:
    before = segment.before(start)
    if before < 0 or segment.units[before] != "\n":
        return None
    list_id = segment.marks[before].get("bullet", {}).get("listId")
    return str(list_id) if list_id and tab.lists[list_id] == made else None


def _put_bullet(segment: Segment, newline: int, list_id: str, level: int) -> None:
    mark = segment.marks[newline]
    bullet: Json = {"listId": list_id}
    if level:
        bullet["nestingLevel"] = level
    bullet["textStyle"] = {"underline": False}
    style = {
        **mark["paragraphStyle"],
        "indentFirstLine": points(_STEP * level + _STEP // 2),
        "indentStart": points(_STEP * (level + 1)),
    }
    segment.put_mark(newline, {**mark, "paragraphStyle": style, "bullet": bullet})


@request("deleteParagraphBullets")
def delete_paragraph_bullets(edit: Edit, raw: Json) -> None:
    """Make list items plain paragraphs, indented as deeply as their text was."""
    tab, segment, start, end = edit.range(raw.get("range"))
    lists: set[str] = set()
    for _, newline in paragraphs(segment, start, end):
        mark = dict(segment.marks[newline])
        bullet = mark.pop("bullet", None)
        if bullet is None:
            continue
        lists.add(bullet["listId"])
        indent = points(_STEP * bullet.get("nestingLevel", 0))
        style = {**mark["paragraphStyle"], "indentFirstLine": indent, "indentStart": indent}
        segment.put_mark(newline, mark | {"paragraphStyle": style})
    forget_unused(tab, lists)
