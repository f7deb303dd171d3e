"""``replaceAllText``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmdocs.emulator.methods import Json

from .edit import Edit, RefusedError, request
from .segment import Segment
from .text import begins_paragraph, marks_for
from .units import OBJECT, STRUCTURE, clean, splits_pair, to_text, to_units

_STOPS = "".join(sorted(STRUCTURE)) + "\n" + OBJECT
_STRETCHES = re.compile(f"[^{_STOPS}]+")


@request("replaceAllText")
def replace_all_text(edit: Edit, raw: Json) -> Json:
    """Replace matches inside paragraphs, in headers and footers too, and tell how many there were.

    A replacement takes the style of the first character it replaces. ``occurrencesChanged`` is left out
    when it is zero.
    """
    criteria = raw.get("containsText", {})
    if not criteria.get("text"):
        raise RefusedError("The text to search for must not be empty.")
    pattern = _pattern(criteria)
    text = clean(raw.get("replaceText", ""))
    count = 0
    for tab in edit.tabs(raw.get("tabsCriteria")):
        for segment in edit.segments(tab):
            count += _replace(edit, segment, pattern, text)
    return {"occurrencesChanged": count} if count else {}


def _pattern(criteria: Json) -> re.Pattern[str]:
    flags = 0 if criteria.get("matchCase", False) else re.IGNORECASE
    if not criteria.get("searchByRegex", False):
        return re.compile(re.escape(criteria["text"]), flags)
    try:
        return re.compile(criteria["text"], flags)
    except re.error:
        raise RefusedError("The regular expression is invalid.") from None


def _replace(edit: Edit, segment: Segment, pattern: re.Pattern[str], text: str) -> int:
    found = list(_matches(segment, pattern))
    for start, end in reversed(found):
        style = segment.marks[start]["textStyle"]
        # Measured from inside the match: the part before it decides which half of a heading keeps its id.
        at = start if begins_paragraph(segment, start) else end
        segment.replace(start, end, text, marks_for(segment, at, text, style, edit.new_id))
    return len(found)


def _matches(segment: Segment, pattern: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Non-overlapping matches in code units, never across a paragraph's end or an element.

    In a draft the words around a suggested deletion count as joined.
    """
    places = [at for at in range(len(segment)) if not segment.is_gone(at)] if segment.is_draft else None
    units = segment.units if places is None else "".join(segment.units[at] for at in places)
    for stretch in _STRETCHES.finditer(units):
        text = to_text(stretch[0])
        for match in pattern.finditer(text):
            if match.start() == match.end():
                continue
            start = stretch.start() + len(to_units(text[: match.start()]))
            end = start + len(to_units(match[0]))
            if not (splits_pair(units, start) or splits_pair(units, end)):
                yield (start, end) if places is None else (places[start], places[end - 1] + 1)
