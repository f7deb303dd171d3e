"""Promises in the paragraphs of an informal write-up: ``So what now? I'm going to …. Zoe takes the alert for ….``.

The heading asks what comes now, and a sentence says who does what; neither is enough alone. What only may be, or is not
decided, is no promise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from pmdocs.core.actions.item_rows import ItemRow
from pmdocs.core.actions.item_scope import Scope
from pmdocs.core.actions.list_lines import Line
from pmdocs.core.actions.marked_lines import marked_item
from pmdocs.core.actions.names import is_common_name
from pmdocs.core.actions.past_headings import may_hold_work
from pmdocs.core.actions.promises import begins_with_task
from pmdocs.core.actions.remedy_headings import speaks_of_remedies
from pmdocs.core.actions.work_verbs import DID, VERBS
from pmdocs.core.documents.blocks import Element
from pmdocs.core.documents.sections import Reading, Section

_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z\"'(])")
_AND = r"(?:(?:and|also|then|so|next|finally|furthermore|that said),? )*"
_LABEL = r"(?:[A-Z][\w' ]{2,24}: )?"
_OURS = re.compile(
    rf"{_LABEL}{_AND}(?P<who>I|we)(?:['’]m going to|['’]re going to|['’]ll| will| am going to| are going to|['’]d (?:also )?like(?: to)?| would like(?: to)?| want(?: to)?)(?: also| now)? (?P<rest>\S.*)",
    re.IGNORECASE,
)
_THEIRS = re.compile(
    rf"{_LABEL}{_AND}(?P<name>[A-Z][^\W\d_]+|[a-z][a-z0-9_]{{2,}})(?P<verb> will| is going to| volunteers? to| volunteered to| offered to| (?:has |have )?already| takes| writes| makes| adds| prepares| drafts| fixes| moves| builds| sets up| gets| asks| checks)(?: also| now)? (?P<rest>\S.*)",
)
_AS_WELL = re.compile(rf"(?:He|She|They)(?:['’]ll| will)(?: also| now)? (?:{'|'.join(VERBS)})\b")
"""``Zoe has already changed the list. She'll also write a check``."""
_UNDECIDED = re.compile(
    r"\b(?:but (?:we|i|nobody|it)|have(?:n['’]t| not) decided|not decided|not sure|whether|maybe|perhaps|might|hopefully|if we|don['’]t|won['’]t|no longer|never|not going to|used to|every time|usually|normally)\b",
    re.IGNORECASE,
)
_NO_WORK = re.compile(
    r"(?:also )?(?:be|have|see|know|think|thank|apologi[sz]e|say|hope|remember|miss|keep you|continue)\b",
    re.IGNORECASE,
)
_DEED = re.compile(rf"(?:{DID})\b", re.IGNORECASE)
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
        name = _who(said, scope)
        if name is None and held and held[2] and _AS_WELL.match(said) and not _UNDECIDED.search(said):
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


def _who(said: str, scope: Scope) -> str | None:
    """Whose promise a sentence is, empty for the writers'; None for one that is none."""
    if _UNDECIDED.search(said):
        return None
    if (ours := _OURS.match(said)) and not _NO_WORK.match(ours["rest"]):
        return ""
    theirs = _THEIRS.match(said)
    if theirs is None or _NO_WORK.match(theirs["rest"]):
        return None
    name, verb = theirs["name"], theirs["verb"].strip()
    is_somebody = is_common_name(name) or scope.parties.are_people(name) or scope.parties.is_handle(name)
    if verb.endswith(("will", "to")):
        is_work = begins_with_task(theirs["rest"])
    else:
        is_work = not verb.endswith("already") or _DEED.match(theirs["rest"]) is not None
    return name if is_somebody and is_work else None


def _owned(item: ItemRow, name: str, scope: Scope) -> ItemRow:
    """The item with whoever promised it, done where the promise is kept already."""
    if item.status == "open" and _KEPT.match(item.action):
        item = replace(item, status="done")
    if item.owner is not None or not name:
        return item
    people = scope.people.among((Element(start=0, end=0, kind="text", text=name),))
    return replace(item, owner=next(iter(people), None))
