"""Lists of follow-up work that no heading names, below a sentence that leads on to them: ``So these are now somebody's job:``."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from pmdocs.core.actions.elsewhere import list_below
from pmdocs.core.actions.item_lists import read_announced
from pmdocs.core.actions.item_rows import ItemRow, identity_text
from pmdocs.core.actions.item_scope import Scope
from pmdocs.core.actions.lead_model import BAR, lead_score
from pmdocs.core.actions.likely_work import STAYS, holds_talk, is_one_of
from pmdocs.core.actions.list_lines import Line
from pmdocs.core.documents.list_marks import unmarked
from pmdocs.core.documents.section_features import SectionLine
from pmdocs.core.documents.sections import Reading, Section
from pmdocs.core.findings import Code

_LEADS_ON = re.compile(r"[:：]\W*$|(?:以下|次|下記)[^。]{0,30}。?\s*$")
MAX_LEAD = 600
"""Characters; what is longer tells a story."""


def led_lists(
    reading: Reading, scope: Scope, tracked_before: Collection[str] = ()
) -> Iterator[tuple[Section, ItemRow]]:
    """Items of the lists in talk and prose that a model takes for work by the sentence above; each says that it is a guess.

    A list of which an item was ``tracked_before`` (`identity_text`) stays one with a lower score, also in like words.
    """
    for section in (each for each in reading.sections if holds_talk(each) and "wrong" not in each.belongs_to):
        lines = scope.lines(section)
        for at, line in enumerate(lines):
            below = list_below(lines[at + 1 :])
            if line.is_listed or not below or not _may_lead(line):
                continue
            stays = any(is_one_of(tracked_before, identity_text(_words(each))) for each in below)
            if _score(line, section, below) > BAR - (STAYS if stays else 0):
                for item in read_announced(line, below, section, scope):
                    guess = scope.finding_at(
                        item, Code.GUESSED_ITEM, "taken for an action item by the sentence above"
                    )
                    yield section, replace(item, findings=(*item.findings, guess))


def _may_lead(line: Line) -> bool:
    shown = line.paragraph.shown.strip()
    return len(shown) <= MAX_LEAD and _LEADS_ON.search(shown) is not None


def _score(line: Line, section: Section, below: Sequence[Line]) -> float:
    first = below[0].level
    items = [SectionLine(kind="bullet", text=_words(each)) for each in below if each.level == first]
    return lead_score(line.paragraph.shown.strip(), section.title, items)


def _words(line: Line) -> str:
    return unmarked(line.paragraph.shown).strip()
