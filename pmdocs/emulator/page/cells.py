"""One cell of a spreadsheet: its value, its shown text in parts, and its look as CSS."""

from __future__ import annotations

from dataclasses import dataclass

from pmdocs.emulator.sheets.calc import Failure, Result
from pmdocs.emulator.sheets.calc.values import text as as_text

from .conditions import written_date
from .css import Declaration, Json, declarations, font_family, number, plain, px, sheets_color
from .links import safe_url
from .text import cut, width

_BORDERS = {
    "DOTTED": "1px dotted", "DASHED": "1px dashed", "SOLID": "1px solid", "SOLID_MEDIUM": "2px solid",
    "SOLID_THICK": "3px solid", "DOUBLE": "3px double",
}  # fmt: skip
_ALIGNMENTS = {"LEFT": "left", "CENTER": "center", "RIGHT": "right"}
_VERTICAL = {"TOP": "top", "MIDDLE": "middle", "BOTTOM": "bottom"}
_DATES = frozenset({"DATE", "DATE_TIME"})
_LISTS = frozenset({"ONE_OF_LIST", "ONE_OF_RANGE"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A stretch of a cell's text with one look; ``chip`` is person, file or empty."""

    text: str
    css: str = ""
    href: str | None = None
    chip: str = ""


def value_of(cell: Json) -> Result:
    """The effective value, None for an empty cell."""
    raw = cell.get("effectiveValue") or cell.get("userEnteredValue") or {}
    if "errorValue" in raw:
        return Failure(str(raw["errorValue"].get("type", "ERROR")), str(raw["errorValue"].get("message", "")))
    if "numberValue" in raw:
        return number(raw["numberValue"])
    if "boolValue" in raw:
        return bool(raw["boolValue"])
    return str(raw["stringValue"]) if "stringValue" in raw else None


def shown_text(cell: Json) -> str:
    """Google's ``formattedValue``; without one, the plain value, dates in ISO form."""
    if "formattedValue" in cell:
        return str(cell["formattedValue"])
    value = value_of(cell)
    if isinstance(value, Failure):
        return value.shown
    if isinstance(value, float) and format_of(cell).get("numberFormat", {}).get("type") in _DATES:
        return written_date(value)
    return as_text(value)


def format_of(cell: Json) -> Json:
    """The effective format; an answer without it still has what was entered."""
    found: Json = cell.get("effectiveFormat") or cell.get("userEnteredFormat") or {}
    return found


def is_dropdown(cell: Json) -> bool:
    """Whether Sheets shows a list to choose from: a list rule with ``showCustomUi``."""
    rule = cell.get("dataValidation", {})
    return rule.get("condition", {}).get("type") in _LISTS and bool(rule.get("showCustomUi"))


def is_checkbox(cell: Json) -> bool:
    """Whether the cell is a tick box."""
    return bool(cell.get("dataValidation", {}).get("condition", {}).get("type") == "BOOLEAN")


def choices(cell: Json) -> list[str]:
    """The values that a list rule allows."""
    condition = cell.get("dataValidation", {}).get("condition", {})
    if condition.get("type") not in _LISTS:
        return []
    return [str(each.get("userEnteredValue", "")) for each in condition.get("values", [])]


def parts_of(cell: Json) -> list[Part]:
    """The shown text, cut where text formats, links or chips change (UTF-16 code units)."""
    text = shown_text(cell)
    starts = {
        run.get("startIndex", 0) for name in ("textFormatRuns", "chipRuns") for run in cell.get(name, [])
    }
    edges = sorted({0, *(at for at in starts if 0 < at < width(text))})
    hyperlink = safe_url(cell.get("hyperlink"))
    return [
        _part(cell, cut(text, low, high), low, hyperlink)
        for low, high in zip(edges, [*edges[1:], width(text)], strict=True)
        if low < high
    ]


def _part(cell: Json, text: str, at: int, hyperlink: str | None) -> Part:
    style = _run_at(cell.get("textFormatRuns", []), at).get("format", {})
    chip = _run_at(cell.get("chipRuns", []), at).get("chip", {})
    link = style.get("link", {}).get("uri")
    href = safe_url(link) if link else hyperlink
    if "richLinkProperties" in chip:
        href = safe_url(chip["richLinkProperties"].get("uri"))
    kind = "person" if "personProperties" in chip else "file" if "richLinkProperties" in chip else ""
    return Part(text=text, css=declarations(text_pairs(style)), href=href, chip=kind)


def _run_at(runs: list[Json], at: int) -> Json:
    begun = [run for run in runs if run.get("startIndex", 0) <= at]
    return begun[-1] if begun else {}


def text_pairs(style: Json) -> list[Declaration]:
    """A TextFormat as CSS."""
    lines = [
        css
        for name, css in (("underline", "underline"), ("strikethrough", "line-through"))
        if style.get(name)
    ]
    size = number(style.get("fontSize"))
    return [
        ("color", sheets_color(style, "foregroundColor")),
        ("font-family", font_family(style.get("fontFamily"))),
        ("font-size", f"{plain(size)}pt" if size else None),
        ("font-weight", "700" if style.get("bold") else None),
        ("font-style", "italic" if style.get("italic") else None),
        ("text-decoration", " ".join(lines) or None),
    ]


def cell_css(cell: Json, conditional: Json, band: str | None) -> str:
    """The look of a cell: a banding colour, its own format, then the conditional one on top."""
    own = format_of(cell)
    background = sheets_color(own, "backgroundColor")
    if background == "#ffffff":
        background = None
    pairs = [
        ("background-color", sheets_color(conditional, "backgroundColor") or background or band),
        ("text-align", _ALIGNMENTS.get(str(own.get("horizontalAlignment"))) or _natural(cell)),
        ("vertical-align", _VERTICAL.get(str(own.get("verticalAlignment")))),
    ]
    pairs += [(f"border-{edge}", _border(own.get("borders", {}).get(edge))) for edge in _EDGES]
    pairs += [(f"padding-{edge}", px(own.get("padding", {}).get(edge))) for edge in ("left", "right")]
    pairs += text_pairs(own.get("textFormat", {})) + text_pairs(conditional.get("textFormat", {}))
    return declarations(pairs)


_EDGES = ("top", "right", "bottom", "left")


def _natural(cell: Json) -> str | None:
    """Numbers stand at the right, truth values and errors in the middle, text at its own side."""
    value = value_of(cell)
    if isinstance(value, bool) or "errorValue" in cell.get("effectiveValue", {}):
        return "center"
    return "right" if isinstance(value, float) else None


def _border(raw: object) -> str | None:
    if not isinstance(raw, dict):
        return None
    line = _BORDERS.get(str(raw.get("style")))
    return f"{line} {sheets_color(raw, 'color') or '#000000'}" if line else None
