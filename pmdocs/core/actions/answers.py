"""Action items that answer what went wrong, right where it stands: ``→ T. …`` below a problem, boxes below a question.

An arrow alone may lead to what happened then. It leads to work where two or more lines are alike and each of them says
what is to be done or who does it; a box below a question is one where somebody is named for it, or for one beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from pmdocs.core.actions.item_rows import ItemRow
from pmdocs.core.actions.item_scope import Scope
from pmdocs.core.actions.item_words import read_words
from pmdocs.core.actions.line_items import finished, item_of
from pmdocs.core.actions.list_lines import Line
from pmdocs.core.actions.titled_lines import says_work
from pmdocs.core.documents.list_marks import lift_mark, unmarked
from pmdocs.core.documents.sections import Reading, Section

_NEVER = frozenset({"action_items", "timeline", "review_checklist", "kudos", "resolution", "impact"})
_TRY = re.compile(r"(?:^|(?<=\s))(?:[→⇒]\s*)(?:T|Try|トライ|対策|改善策?|アクション)\s*[.．:：]\s*(?=\S)")
"""``→ T. …``: what is tried next, in a retrospective of keep, problem and try."""
_HAS_ARROW = re.compile(r"[→⇒➡]")
_ARROW = re.compile(r"\s*[→⇒➡]\s*(?=\S)")
_ASKED = re.compile(
    r"[→⇒➡]\s*[^\s、。,:：→]{1,10}(?:さん|様|氏)[^→]{0,24}お願い(?:します|しました)。?\s*$|(?:こと|する)。?\s*[→⇒➡]\s*[^。→]{2,30}(?:へ|に)(?:申し送り|引き継ぎ|依頼済み?|依頼)。?\s*$"
)
SEVERAL = 2


def answered(reading: Reading, scope: Scope) -> Iterator[tuple[Section, ItemRow]]:
    """Items among the problems, questions and remarks of a document."""
    sections = [each for each in reading.sections if not _NEVER & {*each.belongs_to, *each.above}]
    arrows, boxes = [], []
    for section in sections:
        if _HAS_ARROW.search(section.text):
            arrows.append((section, scope.lines(section)))
        if "questions" in section.belongs_to:
            boxes.append((section, scope.lines(section)))
    yield from _tries(arrows, scope)
    yield from _below_problems(arrows, scope)
    for section, lines in arrows:
        for line in lines:
            if line.is_listed and _ASKED.search(line.paragraph.text):
                yield from _items(line, section, scope)
    for section, lines in boxes:
        yield from _boxes(lines, section, scope)


Found = list[tuple[Section, list[Line]]]


def _items(line: Line, section: Section, scope: Scope) -> Iterator[tuple[Section, ItemRow]]:
    for row in finished(item_of(line, section, "", scope)):
        yield section, row


def _tries(found: Found, scope: Scope) -> Iterator[tuple[Section, ItemRow]]:
    """What stands behind ``→ T.``, up to the next arrow."""
    parts = []
    for section, lines in found:
        for line in lines:
            text = line.paragraph.text
            for at in _TRY.finditer(text):
                end = re.search(r"\s[→⇒]\s|\v|$", text[at.end() :])
                stop = at.end() + end.start() if end else len(text)
                parts.append(
                    (section, replace(line, paragraph=line.paragraph.part(at.end(), stop), below=()))
                )
    if len(parts) >= SEVERAL:
        for section, line in parts:
            yield from _items(line, section, scope)


def _below_problems(found: Found, scope: Scope) -> Iterator[tuple[Section, ItemRow]]:
    """List items that begin with an arrow below others, and those beside them that name somebody and a day."""
    led, beside = [], []
    nested = [(section, line) for section, lines in found for line in lines if line.is_listed and line.level]
    if sum(_ARROW.match(unmarked(line.paragraph.text)) is not None for _, line in nested) >= SEVERAL:
        for section, line in nested:
            said = read_words(line.paragraph, section.tab_id, scope)
            is_led = _ARROW.match(unmarked(line.paragraph.text)) is not None
            if is_led and (said.people or said.due or says_work(said.text)):
                led.append((section, line))
            elif said.people and (said.due or said.status) and said.status != "wont_do":
                beside.append((section, line))
    named = [line for section, line in led if read_words(line.paragraph, section.tab_id, scope).people]
    if len(led) >= SEVERAL and named:
        for section, line in sorted([*led, *beside], key=lambda each: each[1].paragraph.start):
            yield from _items(line, section, scope)


def _boxes(lines: list[Line], section: Section, scope: Scope) -> Iterator[tuple[Section, ItemRow]]:
    boxed = [
        line
        for line in lines
        if line.kind == "checkbox" or (line.is_listed and lift_mark(line.paragraph.shown)[0])
    ]
    if any(read_words(line.paragraph, section.tab_id, scope).people for line in boxed):
        for line in boxed:
            yield from _items(line, section, scope)
