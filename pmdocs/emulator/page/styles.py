"""Paragraph and text styles of Docs as CSS.

Docs merges three layers: the named style NORMAL_TEXT, the paragraph's own named style, and what is set
on the paragraph or run itself; an absent member inherits (Docs v1 discovery schema, NamedStyles).
"""

from __future__ import annotations

from .css import Declaration, Json, declarations, docs_color, font_family, number, plain, points, pt

_ALIGNMENTS = {"START": "start", "CENTER": "center", "END": "end", "JUSTIFIED": "justify"}
_DASHES = {"SOLID": "solid", "DOT": "dotted", "DASH": "dashed"}
_SIDES = ("Top", "Bottom", "Left", "Right")
_LEVELS = {f"HEADING_{level}": level for level in range(1, 7)}


class Stylebook:
    """The named styles of one tab: what a paragraph has before its own settings."""

    def __init__(self, named_styles: Json) -> None:
        self._styles = {str(style.get("namedStyleType")): style for style in named_styles.get("styles", [])}

    def paragraph(self, own: Json) -> Json:
        """The full paragraph style of a paragraph whose own style is ``own``."""
        return self._inherited(own, "paragraphStyle") | own

    def text(self, own: Json) -> Json:
        """The text style that the runs of such a paragraph start from."""
        return self._inherited(own, "textStyle")

    def _inherited(self, own: Json, member: str) -> Json:
        normal: Json = self._styles.get("NORMAL_TEXT", {}).get(member, {})
        named: Json = self._styles.get(str(own.get("namedStyleType", "NORMAL_TEXT")), {}).get(member, {})
        return normal | named


def heading_level(own: Json) -> int | None:
    """1 to 6 for headings, None for titles and ordinary text."""
    return _LEVELS.get(str(own.get("namedStyleType")))


def text_css(style: Json) -> str:
    """A TextStyle, or the members of it that a run overrides, as CSS declarations."""
    return declarations(_text_pairs(style))


def _text_pairs(style: Json) -> list[Declaration]:
    weighted = style.get("weightedFontFamily")
    family = weighted if isinstance(weighted, dict) else {}
    background = style.get("backgroundColor")
    return [
        ("font-family", font_family(family.get("fontFamily"))),
        ("font-weight", _weight(style, family)),
        ("font-style", _switch(style, "italic", "italic", "normal")),
        ("font-size", _font_size(style)),
        ("font-variant", _switch(style, "smallCaps", "small-caps", "normal")),
        ("color", docs_color(style.get("foregroundColor"))),
        ("background-color", docs_color(background) if background else None),
        ("text-decoration", _decoration(style)),
        (
            "vertical-align",
            {"SUPERSCRIPT": "super", "SUBSCRIPT": "sub"}.get(str(style.get("baselineOffset"))),
        ),
    ]


def _switch(style: Json, member: str, on: str, off: str) -> str | None:
    return None if member not in style else on if style[member] else off


def _weight(style: Json, family: Json) -> str | None:
    """Bold adds to the family's weight: 400 becomes 700 (Docs v1 discovery schema, WeightedFontFamily)."""
    if style.get("bold"):
        return "700"
    weight = number(family.get("weight"))
    return plain(weight) if weight else "400" if "bold" in style else None


def _font_size(style: Json) -> str | None:
    small = style.get("baselineOffset") in {"SUPERSCRIPT", "SUBSCRIPT"}
    size = points(style.get("fontSize"))
    if size is None:
        return "0.6em" if small else None
    return pt(size * (0.6 if small else 1))


def _decoration(style: Json) -> str | None:
    if not {"underline", "strikethrough"} & style.keys():
        return None
    lines = [
        css
        for name, css in (("underline", "underline"), ("strikethrough", "line-through"))
        if style.get(name)
    ]
    return " ".join(lines) or "none"


def paragraph_css(
    style: Json, *, indent_start: float | None = None, indent_first: float | None = None
) -> str:
    """A merged ParagraphStyle as CSS; a list item passes its own indents, in points.

    Space above and below is padding, because Docs adds up the spaces of neighbours and CSS margins
    collapse; a filled or framed paragraph keeps its space outside.
    """
    start = (points(style.get("indentStart")) if indent_start is None else indent_start) or 0.0
    first = (points(style.get("indentFirstLine")) if indent_first is None else indent_first) or 0.0
    shading = style.get("shading")
    fill = docs_color(shading.get("backgroundColor")) if isinstance(shading, dict) else None
    borders = [pair for side in _SIDES for pair in _border_pairs(style.get(f"border{side}"), side.lower())]
    room = "margin" if fill or borders else "padding"
    pairs: list[Declaration] = [
        ("text-align", _ALIGNMENTS.get(str(style.get("alignment")))),
        ("line-height", _line_height(style)),
        (f"{room}-top", pt(points(style.get("spaceAbove")))),
        (f"{room}-bottom", pt(points(style.get("spaceBelow")))),
        ("margin-inline-start", pt(start) if start else None),
        ("margin-inline-end", pt(points(style.get("indentEnd")) or None)),
        ("text-indent", pt(first - start) if first != start else None),
        ("background-color", fill),
    ]
    return declarations(pairs + borders)


def _line_height(style: Json) -> str | None:
    """Docs counts 100 as single spacing, which is about 1.2 times the size of the usual fonts."""
    spacing = number(style.get("lineSpacing"))
    return plain(spacing * 1.2 / 100) if spacing else None


def _border_pairs(border: object, side: str) -> list[Declaration]:
    line = border_css(border)
    if line is None or not isinstance(border, dict):
        return []
    return [(f"border-{side}", line), (f"padding-{side}", pt(points(border.get("padding")) or None))]


def border_css(border: object) -> str | None:
    """A ParagraphBorder or TableCellBorder as one value; None for a border of no width."""
    if not isinstance(border, dict):
        return None
    width = points(border.get("width")) or 0.0
    if width <= 0:
        return None
    dash = _DASHES.get(str(border.get("dashStyle")), "solid")
    return f"{plain(width)}pt {dash} {docs_color(border.get('color')) or '#000000'}"
