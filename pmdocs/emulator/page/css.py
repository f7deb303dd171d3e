"""CSS values made from Google's JSON: numbers, colours and names that cannot carry anything else.

Everything that ends in a ``style`` attribute passes through this module, so a document cannot write
CSS of its own: a value of the wrong type or form is dropped, never copied.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from typing import Any

Json = dict[str, Any]
Declaration = tuple[str, str | None]

_FONT_NAME = re.compile(r"[\w][\w .&+-]{0,60}")
_SERIF = ("times", "georgia", "garamond", "merriweather", "cambria", "serif", "mincho", "playfair", "lora")
_MONO = ("mono", "courier", "consolas", "code", "menlo")

THEME_COLORS: dict[str, str] = {
    "TEXT": "#000000",
    "BACKGROUND": "#ffffff",
    "ACCENT1": "#4285f4",
    "ACCENT2": "#ea4335",
    "ACCENT3": "#fbbc04",
    "ACCENT4": "#34a853",
    "ACCENT5": "#ff6d01",
    "ACCENT6": "#46bdc6",
    "LINK": "#1155cc",
}
"""The standard theme of a new spreadsheet (observed in recorded ``spreadsheets.get`` answers, 2023-2026)."""


def number(value: object) -> float | None:
    """A finite number, or None; booleans and numbers written as text are not numbers."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        return None
    return float(value)


def plain(value: float) -> str:
    """A number as CSS writes it: at most three decimals, no exponent."""
    return f"{max(-99999.0, min(99999.0, value)):.3f}".rstrip("0").rstrip(".")


def points(dimension: object) -> float | None:
    """The magnitude of a Dimension in points; an object without magnitude is 0, no object is None."""
    if not isinstance(dimension, dict):
        return None
    return number(dimension.get("magnitude", 0))


def pt(value: float | None) -> str | None:
    """Points as a CSS length."""
    return None if value is None else f"{plain(value)}pt"


def px(value: object) -> str | None:
    """Pixels (Sheets) as a CSS length; None for what is no number."""
    found = number(value)
    return None if found is None else f"{plain(found)}px"


def rgb(color: object) -> str | None:
    """An RgbColor (Docs) or Color (Sheets), channels 0 to 1 and absent when 0, as ``#rrggbb``."""
    if not isinstance(color, dict):
        return None
    channels = [number(color.get(name, 0)) for name in ("red", "green", "blue")]
    if None in channels:
        return None
    return "#" + "".join(f"{round(255 * max(0.0, min(1.0, channel or 0.0))):02x}" for channel in channels)


def docs_color(optional: object) -> str | None:
    """An OptionalColor of Docs; None when it is absent or transparent (``{}``)."""
    color = optional.get("color") if isinstance(optional, dict) else None
    return rgb(color.get("rgbColor")) if isinstance(color, dict) else None


def sheets_color(holder: object, name: str) -> str | None:
    """The colour ``name`` of a Sheets object: ``{name}Style`` wins over the older plain member."""
    if not isinstance(holder, dict):
        return None
    style = holder.get(f"{name}Style")
    if isinstance(style, dict):
        if "themeColor" in style:
            return THEME_COLORS.get(str(style["themeColor"]))
        if "rgbColor" in style:
            return rgb(style["rgbColor"])
    return rgb(holder.get(name))


def font_family(name: object) -> str | None:
    """A quoted family and a generic fallback with Japanese faces; None for a name that is no font name."""
    if not isinstance(name, str) or not _FONT_NAME.fullmatch(name):
        return None
    lowered = name.lower()
    if any(part in lowered for part in _MONO):
        fallback = '"Roboto Mono", "Liberation Mono", Consolas, monospace'
    elif any(part in lowered for part in _SERIF) and "sans" not in lowered:
        fallback = '"Liberation Serif", "Noto Serif CJK JP", "Hiragino Mincho ProN", serif'
    else:
        fallback = 'Arial, "Liberation Sans", "Noto Sans CJK JP", "Hiragino Sans", Meiryo, sans-serif'
    return f'"{name}", {fallback}'


def declarations(pairs: Iterable[Declaration]) -> str:
    """The text of a ``style`` attribute; pairs without a value are left out."""
    return "; ".join(f"{name}: {value}" for name, value in pairs if value is not None)


def readable_on(background: str) -> str:
    """Black or white, whichever reads better on ``#rrggbb``."""
    red, green, blue = (int(background[at : at + 2], 16) for at in (1, 3, 5))
    return "#000000" if red * 299 + green * 587 + blue * 114 > 140_000 else "#ffffff"
