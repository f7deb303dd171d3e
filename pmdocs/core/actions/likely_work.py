"""Follow-up work that no rule finds, in prose and notes: lines that a model of such documents takes for it."""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from pmdocs.core.actions.item_rows import ItemRow, identity_text
from pmdocs.core.actions.item_scope import Scope
from pmdocs.core.actions.likeness import SIMILAR, holds, similarity
from pmdocs.core.actions.list_lines import Line
from pmdocs.core.actions.marked_lines import item_called, marked_item
from pmdocs.core.actions.past_headings import lists_no_work, may_hold_work, tells_story_ja
from pmdocs.core.actions.people_cues import PeopleCues
from pmdocs.core.actions.work_features import WorkLine
from pmdocs.core.actions.work_model import work_scores
from pmdocs.core.documents.blocks import OBJECT_CHARACTER
from pmdocs.core.documents.list_marks import unmarked
from pmdocs.core.documents.sections import Reading, Section
from pmdocs.core.documents.work_marks import work_mark
from pmdocs.core.findings import Code

BAR = 0.5
"""Score from which a line counts as work if it names an owner or a day: few lines do that and are none."""
HINT = 1.0
"""Score from which a line that names neither is told of: in a report that names nobody less than half of those are work."""
NAMED = 0.6
"""Share of the items that name an owner or a day, above which a document is one where work is handed out in talk.

There a line that names neither counts from `HINT`: in technical reports, which explain and advise, it does not.
"""
CHARGED = -2.0
"""Score from which a line counts that tells somebody by name to do it, ``Zoe to …``, ``… → Zoe``: nearly all of those are work."""
STAYS = 2.0
"""By how much a line that was read before may score lower."""
MOST_HINTS = 5
"""Lines of a document that are told of."""
_SENTENCE_ENDS = re.compile(rf"(?<=[.!?])\s+(?=[A-Z\"“(<@{OBJECT_CHARACTER}])|(?<=[。！？])|[\v\n]")
_COMES = re.compile(r"(?:より|から)[^。]{0,80}(?:受け取る|受領する|届く|来る)(?:予定)?。?\s*$")
"""``総務部より資料を受け取る``: others do it."""
_ASKED = re.compile(r"[?？]\s*(?:[→⇒➡>]\s*\S{1,14})?\s*$")
"""A question, though it is put to somebody: ``Shall we? → Zoe``."""
_IF = re.compile(r"\W*(?:if|when(?:ever)?|unless|until|once|in case|should)\b", re.IGNORECASE)
"""``If it fails again, Zoe will restart it``: how things are done."""
_CLOCK = re.compile(r"(?<![\d:/])[01]?\d:[0-5]\d(?![\d:/])")
_CAUSES = frozenset({"root_causes", "trigger"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A line of a list or a sentence, and where it stands."""

    section: Section
    line: Line
    work: WorkLine
    is_charged: bool
    """Whether somebody is told by name to do it, ``Zoe to …``."""


def said_in(sections: Iterable[Section], scope: Scope, read: Collection[ItemRow]) -> list[Said]:
    """Every line and sentence of some sections, in their order; ``read`` are the items known already."""
    starts: dict[str, list[int]] = {}
    for item in read:
        starts.setdefault(item.tab_id, []).append(item.start)
    people = PeopleCues(scope)
    return [
        _said(section, line, starts.get(section.tab_id, []), people)
        for section in sections
        for whole in scope.lines(section)
        for line in _sentences(whole)
    ]


def _said(section: Section, line: Line, starts: Collection[int], people: PeopleCues) -> Said:
    paragraph = line.paragraph
    text = unmarked(paragraph.shown).strip() if line.is_listed else paragraph.shown.strip()
    spoken = list(people.spoken_of(text))
    work = WorkLine(
        text=text,
        people=frozenset(cue for each in spoken for cue in each.cues),
        kind=line.kind,
        level=line.level,
        title=section.title,
        above=section.path[-1] if section.path else "",
        keys=frozenset(section.belongs_to),
        is_read=any(paragraph.start <= start < paragraph.end for start in starts),
    )
    is_charged = _IF.match(text) is None and any(each.is_charged for each in spoken)
    return Said(section=section, line=line, work=work, is_charged=is_charged)


def _sentences(line: Line) -> Iterator[Line]:
    if line.kind != "prose":
        yield line
        return
    text = line.paragraph.text
    cuts = [0, *(found.end() for found in _SENTENCE_ENDS.finditer(text)), len(text)]
    for begin, end in pairwise(cuts):
        if text[begin:end].strip():
            yield replace(line, paragraph=line.paragraph.part(begin, end))


def likely_work(
    reading: Reading,
    scope: Scope,
    read: Sequence[ItemRow],
    tracked_before: Collection[str] = (),
    summed_up: Sequence[ItemRow] = (),
) -> tuple[list[tuple[Section, ItemRow]], list[tuple[Section, ItemRow]]]:
    """Lines that a model takes for work where no rule of its own reads or refuses them.

    First the items: lines above `BAR` with an owner or a day, above `CHARGED` where somebody is told to, and above
    `HINT` without either where the ``read`` items have them; each says that it is a guess. What was ``tracked_before``
    (`identity_text`) stays one with a lower score, also in like words, so that an edit in it or around it takes nothing
    off the list.
    Then all others that name neither, the likeliest first: they are told of, and nothing is made of them.
    What was ``summed_up`` elsewhere is read as well, and not said again.
    """
    bars = {"named": BAR, "bare": HINT if hands_out(read) else math.inf, "charged": CHARGED}
    said = said_in(filter(_may_tell, reading.sections), scope, [*read, *summed_up])
    unread = unread_of(tracked_before, read)
    items: list[tuple[Section, ItemRow]] = []
    bare: list[tuple[float, Section, ItemRow]] = []
    for each, score in zip(said, work_scores([each.work for each in said], len(read)), strict=True):
        text = each.work.text
        is_open = not (each.work.is_read or leads_on(text))
        is_open = is_open and (each.is_charged or holds_talk(each.section))
        lowest = CHARGED if each.is_charged else BAR - (STAYS if tracked_before else 0)
        if not is_open or score <= lowest:
            continue
        for item in _item_in(each, scope):
            was_tracked = is_one_of(unread, identity_text(item.action))
            if not was_tracked and (item.status == "done" or _of_story(item, scope.reference)):
                continue
            kind = "charged" if each.is_charged else "named" if item.owner or item.due else "bare"
            if was_tracked or score > bars[kind]:
                guess = scope.finding_at(item, Code.GUESSED_ITEM, "taken for an action item by its words")
                items.append((each.section, replace(item, findings=(*item.findings, guess))))
            elif score > HINT:
                bare.append((score, each.section, item))
    return items, [(section, item) for _, section, item in sorted(bare, key=lambda found: -found[0])]


def leads_on(text: str) -> bool:
    """Whether a line only leads on to what follows, or asks: it says no work itself."""
    return text.endswith((":", "：")) or _ASKED.search(text) is not None


def hands_out(read: Collection[ItemRow]) -> bool:
    """Whether most of a document's items, and more than one, say who does them or until when."""
    named = sum(1 for item in read if item.owner or item.due)
    return named > 1 and named > NAMED * len(read)


def _item_in(said: Said, scope: Scope) -> Iterator[ItemRow]:
    """The item of a line, behind the name that it begins with where that is known to be somebody present."""
    name, _ = scope.parties.called(text := said.line.paragraph.text)
    if not name or work_mark(text) or not scope.parties.is_present(name):
        yield from marked_item(said.line, said.section, scope, whole=True)
        return
    yield from item_called(said.line, said.section, scope)


def unread_of(tracked_before: Collection[str], read: Iterable[ItemRow]) -> frozenset[str]:
    """The words of those items tracked before that nothing has read so far."""
    return frozenset(tracked_before) - {identity_text(item.action) for item in read}


def is_one_of(tracked: Collection[str], words: str) -> bool:
    """Whether words are those of an item that no rule reads, or so like them that they are taken for it, or hold them."""
    return words in tracked or any(
        holds(words, text) or similarity(words, text) >= SIMILAR for text in tracked
    )


def _of_story(item: ItemRow, reference: date) -> bool:
    """Whether others bring it, its day has passed, or it has a time and no day: so the incident is told."""
    is_past = item.due < reference if item.due else _CLOCK.search(item.action) is not None
    return is_past or _COMES.search(item.action) is not None


def holds_talk(section: Section) -> bool:
    """Whether a section is none that rules read by themselves, or that tells of the incident, or lists other things."""
    return _may_tell(section) and not lists_no_work(section)


def _may_tell(section: Section) -> bool:
    """The same of sections that may list others: who is told by name there takes it on all the same."""
    is_account = bool(_CAUSES & {*section.belongs_to, *section.above}) or tells_story_ja(section)
    return may_hold_work(section) and not is_account
