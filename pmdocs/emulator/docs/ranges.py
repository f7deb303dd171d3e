"""Named ranges. They are not private: every reader of the document sees them."""

from __future__ import annotations

from collections.abc import Iterator

from pmdocs.emulator.methods import Json

from .edit import Edit, RefusedError, request
from .segment import Segment, Span
from .state import Tab
from .text import delete_text, replace_text
from .units import STRUCTURE, clean, to_units

_LONGEST_NAME = 256
"""UTF-16 code units (discovery document, CreateNamedRangeRequest)."""


@request("createNamedRange")
def create_named_range(edit: Edit, raw: Json) -> Json:
    """Name a range. Names need not be unique."""
    name = raw.get("name", "")
    if not 1 <= len(to_units(name)) <= _LONGEST_NAME:
        raise RefusedError(f"The name of a named range must have 1 to {_LONGEST_NAME} characters.")
    tab, segment, start, end = edit.range(raw.get("range"))
    range_id = edit.new_id("kix.")
    tab.names[range_id] = name
    segment.spans.append(Span(range_id, start, end))
    return {"namedRangeId": range_id}


def _chosen(
    edit: Edit, range_id: str | None, name: str | None, criteria: Json | None
) -> list[tuple[Tab, str]]:
    """Tabs and ids of the named ranges that an id or a name means."""
    if bool(range_id) == bool(name):
        raise RefusedError("ID or name for named range must be set")
    found = [
        (tab, known)
        for tab in edit.tabs(criteria)
        for known, held in tab.names.items()
        if (known == range_id or (name and held == name)) and any(_spans(tab, known))
    ]
    if range_id and not found:
        raise RefusedError(f"Named range with ID {range_id} was not found.")
    return found


@request("deleteNamedRange")
def delete_named_range(edit: Edit, raw: Json) -> None:
    """Forget one named range by id, or all of a name; the text stays."""
    chosen = _chosen(edit, raw.get("namedRangeId"), raw.get("name"), raw.get("tabsCriteria"))
    for tab, range_id in chosen:
        forget(tab, range_id)


def forget(tab: Tab, owner: str) -> None:
    """Drop a named range or an anchor from a tab."""
    tab.names.pop(owner, None)
    for _, segment in tab.segments():
        segment.spans = [span for span in segment.spans if span.owner != owner]


@request("replaceNamedRangeContent")
def replace_named_range_content(edit: Edit, raw: Json) -> None:
    """Put a text where a named range is; without text the content is deleted and the range with it."""
    chosen = _chosen(edit, raw.get("namedRangeId"), raw.get("namedRangeName"), raw.get("tabsCriteria"))
    text = clean(raw.get("text", ""))
    for tab, range_id in chosen:
        for segment in edit.segments(tab):
            for span in [span for span in segment.spans if span.owner == range_id]:
                _replace(edit, segment, span, text)


def _spans(tab: Tab, owner: str) -> Iterator[tuple[Segment, Span]]:
    return ((segment, span) for _, segment in tab.segments() for span in segment.spans if span.owner == owner)


def _replace(edit: Edit, segment: Segment, span: Span, text: str) -> None:
    stay = [at for at in range(span.start, span.end) if not segment.is_gone(at)]
    if not stay:
        return
    start, end = stay[0], stay[-1] + 1
    if not text:
        delete_text(segment, start, end)
        return
    if segment.units[start] in STRUCTURE:
        raise RefusedError("The content of the named range cannot be replaced.")
    replace_text(segment, start, end, text, edit.new_id)
