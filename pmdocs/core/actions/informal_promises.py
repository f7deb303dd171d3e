"""Promises in the paragraphs of an informal write-up: ``So what now? I'm going to …. Zoe takes the alert for ….``.

The heading asks what comes now, and a sentence says who does what; neither is enough alone. What only may be, or is not
decided, is no promise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from pmdocs.core.actions.doers import UNDECIDED, whose
from pmdocs.core.actions.item_rows import ItemRow
from pmdocs.core.actions.item_scope import Scope
from pmdocs.core.actions.list_lines import Line
from pmdocs.core.actions.marked_lines import marked_item
from pmdocs.core.actions.past_headings import may_hold_work
from pmdocs.core.actions.remedy_headings import speaks_of_remedies
from pmdocs.core.actions.work_verbs import VERBS
from pmdocs.core.documents.blocks import Element
from pmdocs.core.documents.sections import Reading, Section

_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z\"'(])")
_AS_WELL = re.compile(rf"(?:He|She|They)(?:['’]ll| will)(?: also| now)? (?:{'|'.join(VERBS)})\b")
"""``Zoe has already changed the list. She'll also write a check``."""
_KEPT = re.compile(r"(?:\w+ )?(?:has |have )?already \w")
_GOES_ON = re.compile(r"(?:it|this|that|they|he|she|with|there|nobody)\b", re.IGNORECASE)


def informal_promises(reading: Reading, scope: Scope) -> Iterator[tuple[Section, ItemRow]]:
    """Sentences below *What now* in which somebody says what they do; elsewhere where a paragraph has several of them."""
    for section in filter(may_hold_work, reading.sections):
        lines = [] if section.belongs_to else scope.lines(section)
        if any(line.is_listed for line in lines):
            continue
        asks = speaks_of_remedies(section)
        for line in lines:
            found = list(_promised(line.paragraph.text, scope)) if asks or _may_hand_out(line) else []
            if not asks and (len(found) < SEVERAL or len({name for _, _, name in found}) < MIN_PEOPLE):
                continue
            for start, end, name in found:
                said = replace(line, paragraph=line.paragraph.part(start, end))
                for item in marked_item(said, section, scope, whole=True):
                    yield section, _owned(item, name, scope)


SEVERAL, MIN_PEOPLE = 3, 2
"""Promises in one paragraph, and whose they are, from which on it hands out work under whatever heading."""


def _may_hand_out(line: Line) -> bool:
    """Most of its promises look ahead: who only *does* one thing after the other may as well tell what happened."""
    text = line.paragraph.text
    return text.count(". ") >= SEVERAL - 1 and len(_AHEAD.findall(text)) >= SEVERAL - 1


_AHEAD = re.compile(r"['’](?:ll|d like)\b|\bwill\b|\bgoing to\b")


def _promised(text: str, scope: Scope) -> Iterator[tuple[int, int, str]]:
    """Where promises stand, with the sentences that go on about them, and whose they are."""
    starts = [0, *(found.end() for found in _END.finditer(text))]
    ends = [*starts[1:], len(text)]
    held: tuple[int, int, str] | None = None
    for start, end in zip(starts, ends, strict=True):
        said = text[start:end].strip()
        name = whose(said, scope)
        if name is None and held and held[2] and _AS_WELL.match(said) and not UNDECIDED.search(said):
            name = held[2]
        if name is None:
            goes_on = held is not None and _GOES_ON.match(said) is not None
            if held and goes_on:
                held = (held[0], end, held[2])
            elif held:
                yield held
                held = None
            continue
        if held:
            yield held
        held = (start, end, name)
    if held:
        yield held


def _owned(item: ItemRow, name: str, scope: Scope) -> ItemRow:
    """The item with whoever promised it, done where the promise is kept already."""
    if item.status == "open" and _KEPT.match(item.action):
        item = replace(item, status="done")
    if item.owner is not None or not name:
        return item
    people = scope.people.among((Element(start=0, end=0, kind="text", text=name),))
    return replace(item, owner=next(iter(people), None))
