"""The simplest pieces of number formats: a number without one, and literal text."""

from __future__ import annotations

import re


def general(value: float, *, decimal: str = ".") -> str:
    """A number without a format: ten significant digits at most after the point, exponents when huge."""
    if value == int(value) and abs(value) < 1e15:
        return str(int(value))
    size = abs(value)
    if size >= 1e15 or size < 1e-9:
        mantissa, _, power = f"{value:.5E}".partition("E")
        mantissa = mantissa.rstrip("0").rstrip(".")
        return f"{mantissa.replace('.', decimal)}E{int(power):+03d}"
    places = max(0, 10 - len(str(int(size)).lstrip("0")))
    text = f"{value:.{places}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text.replace(".", decimal)


def literal(text: str) -> str:
    """The text of a pattern without digits: quotes and brackets taken off."""
    shown = ""
    for found in re.finditer(r'"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|_.|\*.|(.)', text):
        shown += found[1] or found[2] or found[3] or found[4] or ""
    return shown
