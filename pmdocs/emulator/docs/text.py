"""``insertText`` and ``deleteContentRange``, and the text primitives other requests share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from pmdocs.emulator.methods import Json

from .edit import Edit, RefusedError, request
from .segment import Segment
from .units import BREAKS, CELL, ROW, SECTION, TABLE, TABLE_END, block_end, clean, splits_pair
from .walk import paragraph_end, paragraph_start

NewId = Callable[[str], str]

TETHER = "positionedObjectIds"
"""Member of a line feed's mark: the objects beside the text that are tethered to its paragraph."""

_LAST_NEWLINE = "The range cannot include the newline character at the end of the segment."
_INVALID_DELETION = "Invalid deletion range. Cannot delete the requested range."


@request("insertText")
def insert_text(edit: Edit, raw: Json) -> None:
    """Insert text; line feeds make paragraphs in the style of the one they are put into."""
    if not raw.get("text"):
        raise RefusedError("Insert text requests must specify text to insert.")
    _, segment, index = edit.insertion(raw)
    put_text(segment, index, clean(raw["text"]), edit.new_id)


@request("deleteContentRange")
def delete_content_range(edit: Edit, raw: Json) -> None:
    """Delete a range unless that broke the document's structure."""
    if "range" not in raw:
        raise RefusedError("Delete content range requests must specify a range to delete.")
    _, segment, start, end = edit.range(raw["range"], exact=True)
    delete_text(segment, start, end)


def text_style_at(segment: Segment, index: int) -> Json:
    """The style that text inserted at ``index`` takes.

    That of the unit before it; at the start of a paragraph that of the first unit after it.
    """
    source = segment.before(index)
    if source < 0 or segment.units[source] in BREAKS:
        source = index
        while segment.is_gone(source) and segment.units[source] != "\n":
            source = block_end(segment.units, source) if segment.units[source] == TABLE else source + 1
    style: Json = segment.marks[source]["textStyle"]
    return style


def marks_for(segment: Segment, index: int, units: str, style: Json, new_id: NewId) -> list[Json]:
    """Marks for text about to be inserted at ``index``; line feeds copy the paragraph there.

    A heading keeps its id on its first part, every further paragraph gets an id of its own. The rest of
    a heading that is split is given its new id in place.
    """
    marks: list[Json] = [{"textStyle": style}] * len(units)
    if "\n" not in units:
        return marks
    end = paragraph_end(segment, index)
    paragraph = segment.marks[end]
    shared = _paragraph_part(paragraph)
    newline_style = {key: value for key, value in style.items() if key != "link"}
    for position, unit in enumerate(units):
        if unit == "\n":
            marks[position] = {"textStyle": newline_style, **shared}
    heading_id = paragraph["paragraphStyle"].get("headingId")
    if heading_id:
        _number_headings(segment, index, units, marks, end, new_id)
    return marks


def _number_headings(
    segment: Segment, index: int, units: str, marks: list[Json], end: int, new_id: NewId
) -> None:
    # A suggested line feed takes the new id, so that the paragraph there keeps its own whatever comes of it.
    keeper = -1 if segment.is_draft or begins_paragraph(segment, index) else units.index("\n")
    for position, unit in enumerate(units):
        if unit == "\n" and position != keeper:
            marks[position] = with_heading_id(marks[position], new_id("h."))
    if keeper >= 0:
        segment.put_mark(end, with_heading_id(segment.marks[end], new_id("h.")))


def with_heading_id(mark: Json, heading_id: str) -> Json:
    """A paragraph mark with another heading id."""
    return {
        **mark,
        "paragraphStyle": {"headingId": heading_id, **_without(mark["paragraphStyle"], "headingId")},
    }


def _paragraph_part(mark: Json) -> Json:
    """What a line feed's mark says about its paragraph."""
    return {key: value for key, value in mark.items() if key in {"paragraphStyle", "bullet"}}


def _without(value: Json, key: str) -> Json:
    return {name: item for name, item in value.items() if name != key}


def put_text(segment: Segment, index: int, units: str, new_id: NewId, *, style: Json | None = None) -> None:
    """Insert cleaned text at a checked index, by default in the style that belongs there."""
    if not units:
        return
    if style is None:
        style = text_style_at(segment, index)
    segment.insert(index, units, marks_for(segment, index, units, style, new_id))


def put_object(segment: Segment, index: int, unit: str, mark: Json) -> None:
    """Insert one element that is no text."""
    segment.insert(index, unit, [{"textStyle": text_style_at(segment, index), **mark}])


def delete_text(segment: Segment, start: int, end: int) -> None:
    """Delete a checked range, merging paragraphs as needed.

    What is left of the first paragraph keeps that paragraph's style; where the first paragraph goes
    whole, the last one keeps its own. Raises `RefusedError` for the invalid deletions the reference lists.
    """
    check_deletable(segment, start, end)
    _merge_paragraphs(segment, start, end)
    segment.delete(start, end)


def _merge_paragraphs(segment: Segment, start: int, end: int) -> None:
    if "\n" not in segment.units[start:end] or begins_paragraph(segment, start):
        return
    first, last = segment.marks[paragraph_end(segment, start)], paragraph_end(segment, end)
    merged = {"textStyle": segment.marks[last]["textStyle"], **_paragraph_part(first)}
    tethered = [*first.get(TETHER, ()), *segment.marks[last].get(TETHER, ())]
    if segment.is_draft:
        # What is tethered to the other paragraph stays with it until the suggestion is settled.
        tethered = segment.marks[last].get(TETHER, [])
    segment.join(last, merged | ({TETHER: tethered} if tethered else {}))


def begins_paragraph(segment: Segment, index: int) -> bool:
    """Whether nothing that stays stands between the start of a paragraph and ``index``."""
    return index == paragraph_start(segment, index)


def replace_text(segment: Segment, start: int, end: int, units: str, new_id: NewId) -> None:
    """Put cleaned text where a checked range was, in the style of that range's first unit.

    Spans over the whole range stay over the new text. Raises `RefusedError` as `delete_text` does.
    """
    check_deletable(segment, start, end)
    marks = marks_for(segment, start, units, segment.marks[start]["textStyle"], new_id)
    _merge_paragraphs(segment, start, end)
    segment.replace(start, end, units, marks)


def check_deletable(segment: Segment, start: int, end: int) -> None:
    """Raises `RefusedError` where a deletion would leave an invalid document."""
    units = segment.units
    if splits_pair(units, start) or splits_pair(units, end):
        raise RefusedError("The range cannot split a surrogate pair.")
    if "rest" in segment.marks[start] or (end < len(units) and "rest" in segment.marks[end]):
        raise RefusedError(_INVALID_DELETION)
    if not _is_whole(units[start:end]) or (start == 0 and units[0] == SECTION):
        raise RefusedError(_INVALID_DELETION)
    following = units[end] if end < len(units) else TABLE_END
    if following in {CELL, ROW, TABLE_END}:
        raise RefusedError(_LAST_NEWLINE)
    if following in {TABLE, SECTION}:
        raise RefusedError(_INVALID_DELETION)


def _is_whole(units: Sequence[Any]) -> bool:
    """Whether every table that is touched is held whole."""
    depth = 0
    for unit in units:
        if unit == TABLE:
            depth += 1
        elif unit == TABLE_END:
            depth -= 1
        elif unit in {ROW, CELL} and depth == 0:
            return False
        if depth < 0:
            return False
    return depth == 0
