"""Text measured and cut in UTF-16 code units, the unit of every index in Docs and Sheets."""

from __future__ import annotations

import re

_NOT_IN_HTML = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")

NON_TEXT = "\ue907"
"""Stands in a text run for something that is no text (Docs v1 discovery schema, TextRun)."""


def width(text: str) -> int:
    """Length in UTF-16 code units; most emoji count two."""
    return len(text) + sum(character > "\uffff" for character in text)


def cut(text: str, start: int, end: int) -> str:
    """The characters that begin in ``[start, end)``, in UTF-16 code units.

    A cut inside a surrogate pair leaves the character with the part that holds its first half, so
    neighbouring cuts together give the text again.
    """
    if text.isascii():
        return text[start:end]
    at, kept = 0, []
    for character in text:
        if start <= at < end:
            kept.append(character)
        at += 2 if character > "\uffff" else 1
    return "".join(kept)


def printable(text: str) -> str:
    """The text with what HTML cannot hold (lone surrogates, control characters) as U+FFFD."""
    return _NOT_IN_HTML.sub("�", text)
