"""Where the values of a list item stand in its words, where a value can be told from what is around it.

Only what a reader takes for a value of its own has a place: behind a label (``Owner: Ada``, ``期限：12/24``), or a
lone ``P2``. A value that the words name twice, or that more than one reading would fit, has none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmdocs.core.actions.dates import parse_due
from pmdocs.core.actions.item_draft import Draft
from pmdocs.core.actions.item_rows import CellPlace, element_place
from pmdocs.core.actions.item_scope import Scope
from pmdocs.core.documents.blocks import OBJECT_CHARACTER, Element, Paragraph
from pmdocs.core.model import utf16_length
from pmdocs.core.vocabulary import parse_priority, parse_status

_VALUE = rf"\s*[:：=]\s*([^,、，;()（）\[\]【】\n|／{OBJECT_CHARACTER}]+?)\s*(?=[,、，;)）\]】|／\n]|$)"
"""A value up to the next mark. A bracket that opens behind it would tell of the old value: ``12/5（土）``."""
_LABELLED = {
    "owner": re.compile(rf"(?:担当者?|オーナー|\b(?:owner|assignee|dri))(?:{_VALUE})", re.IGNORECASE),
    "due": re.compile(
        rf"(?:期日|期限|締切|納期|\b(?:due(?: date)?|deadline|eta))(?:{_VALUE})", re.IGNORECASE
    ),
    "priority": re.compile(rf"(?:優先度|\b(?:priority|prio))(?:{_VALUE})", re.IGNORECASE),
    "status": re.compile(rf"(?:ステータス|状態|状況|\b(?:status|state))(?:{_VALUE})", re.IGNORECASE),
}
_FLAG = re.compile(r"(?<![A-Za-z0-9])(P[0-4])(?![A-Za-z0-9]|\.\d|\s*[(（])", re.IGNORECASE)


def add_places(draft: Draft, paragraph: Paragraph, tab_id: str, scope: Scope) -> None:
    """Note where the values of a line stand in its words; one that is a chip has its place already."""
    text = paragraph.text
    for name, pattern in _LABELLED.items():
        spans = [found.span(1) for found in pattern.finditer(text)]
        if name == "priority":
            spans = [*spans, *(found.span(1) for found in _FLAG.finditer(text))]
        spans = list(dict.fromkeys(spans))
        if name in draft.places or len(spans) != 1:
            continue
        start, end = spans[0]
        place = text_place(paragraph, start, end, tab_id)
        if place is not None and _is_whole(draft, name, text[start:end], scope):
            draft.places[name] = place


def add_detail(draft: Draft, name: str, behind: Paragraph, tab_id: str, scope: Scope) -> None:
    """Note where the value of a line of its own stands: ``Owner: Ada`` below the item."""
    if name in draft.places:
        return
    written = [element for element in behind.elements if element.kind != "text" or element.text.strip()]
    if len(written) == 1 and written[0].kind in {"person", "date", "dropdown"}:
        draft.places[name] = element_place(written[0], tab_id)
        return
    text = behind.text
    start, end = len(text) - len(text.lstrip()), len(text.rstrip())
    place = text_place(behind, start, end, tab_id)
    if place is not None and _is_whole(draft, name, text[start:end], scope):
        draft.places[name] = place


def _is_whole(draft: Draft, name: str, text: str, scope: Scope) -> bool:
    """Whether these words are all that the item's value was read from."""
    if name == "owner":
        people = scope.people.among((Element(start=0, end=0, kind="text", text=text),))
        return len(people) == 1 and draft.people == [*people]
    if name == "due":
        day = parse_due(text, reference=scope.reference, order=scope.order).day
        return draft.due is not None and day is not None and day == draft.due.day
    if name == "priority":
        return bool(draft.priority) and parse_priority(text) == draft.priority
    if name == "status":
        return bool(draft.status) and parse_status(text) == draft.status and draft.raw.get("status") == text
    return name == "team" and draft.raw.get("team") == text


def text_place(paragraph: Paragraph, start: int, end: int, tab_id: str) -> CellPlace | None:
    """Characters of a paragraph's `text` as a place; None where they are not plain words at indexes of their own."""
    part = paragraph.part(start, end)
    if start >= end or not part.elements or not all(_is_plain(each) for each in part.elements):
        return None
    return CellPlace(
        tab_id=tab_id,
        segment_id="",
        start=part.start,
        end=part.end,
        kind="text",
        disputed=any(each.deleted for each in part.elements) or any(_gaps(part)),
        is_part=True,
    )


def _is_plain(element: Element) -> bool:
    return (
        element.kind == "text"
        and not element.url
        and element.end - element.start == utf16_length(element.text)
    )


def _gaps(paragraph: Paragraph) -> Iterator[bool]:
    """Whether something only suggested stands between two elements."""
    for before, behind in zip(paragraph.elements, paragraph.elements[1:], strict=False):
        yield before.end != behind.start
