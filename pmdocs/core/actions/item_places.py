"""Where the values of a list item stand in its words: what a sheet's value may take the place of.

A reader notes what it took for a value (`Draft.raw`); here those words are found again in the line. A wrong guess
does no harm: nothing is written unless the changed line would read as meant (`pmdocs.core.syncing.rereading`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmdocs.core.actions.item_draft import Draft
from pmdocs.core.actions.item_rows import CellPlace, element_place
from pmdocs.core.actions.item_scope import Scope
from pmdocs.core.actions.item_values import read_word
from pmdocs.core.documents.blocks import Element, Paragraph
from pmdocs.core.model import Person, utf16_length
from pmdocs.core.vocabulary import parse_status

_WRITTEN = frozenset({"owner", "due", "priority", "status", "type", "team", "ticket"})
"""Fields that a sheet may change in the document."""


def add_places(draft: Draft, paragraph: Paragraph, tab_id: str, scope: Scope) -> None:
    """Note where the values of a line stand in its words; one that is a chip has its place already."""
    text = paragraph.text
    for name, said in draft.raw.items():
        if name == "owner":
            _add(draft, name, paragraph, _owner_in(text, said, draft, scope), tab_id)
        elif name == "ticket" and (links := [each for each in paragraph.elements if each.url == said]):
            _add_link(draft, links, tab_id)
        elif name == "priority":
            _add(draft, name, paragraph, _found(text, said) or _found(text, said.lower()), tab_id)
        elif name in _WRITTEN and (name != "status" or read_word(said, parse_status) == draft.status):
            _add(draft, name, paragraph, _found(text, said), tab_id)


def add_detail(draft: Draft, name: str, behind: Paragraph, tab_id: str) -> None:
    """Note where the value of a line of its own stands: ``Owner: Ada`` below the item."""
    if name not in _WRITTEN:
        return
    written = [element for element in behind.elements if element.kind != "text" or element.text.strip()]
    if len(written) == 1 and written[0].kind in {"person", "date", "dropdown"}:
        draft.places.setdefault(name, element_place(written[0], tab_id))
    elif name == "ticket" and (links := [each for each in written if each.url == draft.ticket]):
        _add_link(draft, links, tab_id)
    else:
        text = behind.text
        _add(draft, name, behind, (len(text) - len(text.lstrip()), len(text.rstrip())), tab_id)


def _add(draft: Draft, name: str, paragraph: Paragraph, span: tuple[int, int] | None, tab_id: str) -> None:
    if name not in draft.places and span and (place := text_place(paragraph, *span, tab_id)):
        draft.places[name] = place


def _add_link(draft: Draft, links: list[Element], tab_id: str) -> None:
    """Words that lead to the ticket, where they are of one piece; a chip of a file cannot be written."""
    is_words = len(links) == 1 and links[0].kind == "text" and not links[0].struck
    if is_words and "\n" not in links[0].text:
        draft.places.setdefault("ticket", element_place(links[0], tab_id))


def _found(text: str, said: str) -> tuple[int, int] | None:
    """Where words stand in a line: where it begins with them, else the last time."""
    spans = [*_spans(text, said)]
    if not spans:
        return None
    return spans[0] if not text[: spans[0][0]].strip(_MARKS) else spans[-1]


_MARKS = " \t-*・•●‣–[(（【"
"""What may stand before the words that a line begins with."""


def _spans(text: str, said: str) -> Iterator[tuple[int, int]]:
    """Where a text stands, never as a part of a longer word or number."""
    at = text.find(said) if said.strip() else -1
    while at >= 0:
        end = at + len(said)
        if not (_is_word(text[at - 1 : at] + said[0]) or _is_word(said[-1] + text[end : end + 1])):
            yield at, end
        at = text.find(said, at + 1)


def _is_word(pair: str) -> bool:
    return len(pair) == 2 and pair.isascii() and pair.isalnum()


_BETWEEN = re.compile(r"(?:(?![-=]>)[^,、，;；/／|()（）\[\]【】:：=→⇒➡])+")
_BEFORE_NAME = re.compile(r"^\s*(?:assigned to\s|→|⇒|->|=>)?\s*", re.IGNORECASE)


def _owner_in(text: str, said: str, draft: Draft, scope: Scope) -> tuple[int, int] | None:
    """Where the owner's name stands, the ``@`` before it included, without others, labels or a day beside it."""
    begin, end = _found(text, said) or (0, len(text))
    for part in _names(said):
        if _people(scope, part) == draft.people[:1] and (span := _found(text[begin:end], part)):
            return begin + span[0], begin + span[1]
    return None


def _names(said: str) -> Iterator[str]:
    for part in _BETWEEN.findall(said):
        yield _BEFORE_NAME.sub("", part, count=1).strip()


def _people(scope: Scope, text: str) -> list[Person]:
    return [*scope.people.among((Element(start=0, end=0, kind="text", text=text.rstrip(".")),))]


def text_place(paragraph: Paragraph, start: int, end: int, tab_id: str) -> CellPlace | None:
    """Characters of a paragraph's `text` as a place; None where they are not plain words at indexes of their own."""
    part = paragraph.part(start, end)
    if start >= end or not part.elements or not all(_is_plain(each) for each in part.elements):
        return None
    if paragraph.written and any(_gaps(part)):
        return None  # struck words stand within
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
    """Whether an element is words that nobody struck out or linked."""
    return (
        element.kind == "text"
        and not element.url
        and not element.struck
        and element.end - element.start == utf16_length(element.text)
    )


def _gaps(paragraph: Paragraph) -> Iterator[bool]:
    """Whether something only suggested stands between two elements."""
    for before, behind in zip(paragraph.elements, paragraph.elements[1:], strict=False):
        yield before.end != behind.start
