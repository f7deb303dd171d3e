"""Measures behind arrows in Japanese reports: ``→ 閾値を見直す。担当：河合　12月末`` below a problem, or behind an opinion in its line.

An arrow may lead to what happened then as well. It leads to work where its section has two or more that say what is to
be done or what became of it, and one of the document names who, until when or how far; those that tell a deed are too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from pmdocs.core.actions.asides import not_taken
from pmdocs.core.actions.date_grammar import is_japanese
from pmdocs.core.actions.deeds import has_done, is_done
from pmdocs.core.actions.item_draft import Draft
from pmdocs.core.actions.item_rows import ItemRow
from pmdocs.core.actions.item_scope import Scope
from pmdocs.core.actions.item_words import read_words
from pmdocs.core.actions.japanese_states import is_refused
from pmdocs.core.actions.labelled_work import may_hold_work
from pmdocs.core.actions.list_lines import Line
from pmdocs.core.actions.marked_lines import marked_item
from pmdocs.core.actions.titled_lines import says_work
from pmdocs.core.documents.sections import Reading, Section

SEVERAL = 2
_HAS_ARROW = re.compile(r"[→⇒➡]")
_LED = re.compile(r"[\s\u3000]*(?:[・•‣-]\s*)?(?P<arrow>[→⇒➡]\s*)(?=\S)")
_ANSWERED = re.compile(
    r"(?P<before>.{6,}?(?:[)）]|[?？]|[。」]))[\s\u3000]*[→⇒➡]\s*(?P<said>[^→⇒➡]{4,})$", re.DOTALL
)
"""``…にまとめてほしい（看護部長）→ 桑原が作成する``: an opinion, by its bracket or mark, and the answer in the same line."""
_ASKED = re.compile(
    r"(?:ほしい|欲しい|べき(?:だ|では(?:ない|ないか)?)?|ないか|たい|必要|よい(?:のでは)?|いい(?:のでは)?)[。]?(?:\s*[(（][^()（）]{1,16}[)）])?$"
)
_NEVER = re.compile(
    r"時系列|経過|経緯|タイムライン|流れ|ながれ|原因|要因|なぜ|手順|連絡先|うまくいった|良かった|よかった|初動|復旧|当日の対応|発生時|障害対応(?:$|の)|影響|概要|メモ$|参考|用語|凡例|検知"
)
"""Headings of what happened, of why, or of how things are done."""
_QUESTION = re.compile(r"[?？](?:[^。]{0,20})$")
_OPEN = frozenset({"in_progress", "deferred"})


@dataclass(frozen=True, slots=True)
class _Answer:
    """What stands behind an arrow."""

    section: Section
    line: Line
    is_work: bool
    is_signed: bool


def behind_arrows(reading: Reading, scope: Scope) -> Iterator[tuple[Section, ItemRow]]:
    """Items behind the arrows of sections that have several which lead to work."""
    found = [
        [each for each in _answers(section, scope) if each.is_work]
        for section in filter(may_hold_work, reading.sections)
    ]
    if not any(each.is_signed for leads in found for each in leads):
        return
    for leads in found:
        for each in leads if len(leads) >= SEVERAL else ():
            for item in marked_item(each.line, each.section, scope, whole=True):
                yield each.section, item


def tells_past_ja(section: Section) -> bool:
    """Whether a Japanese heading, or the one above it, speaks of the incident itself, of why, or of what is not to be done."""
    return not_taken(section.title) or any(map(_NEVER.search, (section.title, *section.path[-1:])))


def _answers(section: Section, scope: Scope) -> Iterator[_Answer]:
    lines = [line for line in scope.lines(section) if _HAS_ARROW.search(line.paragraph.text)]
    if not lines or tells_past_ja(section):
        return
    for line in lines:
        text = line.paragraph.text
        if not is_japanese(text):
            continue
        if led := _LED.match(text):
            said = replace(line, paragraph=line.paragraph.part(led.end()), below=())
        elif (
            line.is_listed
            and (found := _ANSWERED.match(text.rstrip()))
            and _ASKED.search(found["before"].strip())
        ):
            if is_refused(found["said"]):
                continue
            said = line
        else:
            continue
        draft = read_words(said.paragraph, section.tab_id, scope)
        if is_refused(draft.text) or _QUESTION.search(draft.text.strip()):
            continue
        yield _Answer(section, said, _leads_to_work(draft), bool(draft.people or draft.due or draft.status))


def _leads_to_work(draft: Draft) -> bool:
    """Whether it says what is to be done, or tells a deed or a state as only follow-up work has one."""
    text = draft.text.rstrip("。")
    if says_work(text) or has_done(text) or draft.status in _OPEN or (draft.people and draft.status):
        return True
    return is_done(text) and _DATED.search(text) is not None


_DATED = re.compile(r"[(（][^()（）]{0,12}\d{1,2}[/月]\d{1,2}日?[^()（）]{0,12}[)）]$")
"""``…に載せた（11/9 河合）``."""
