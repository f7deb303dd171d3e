"""Measures behind arrows in Japanese reports: ``→ 閾値を見直す。担当：河合　12月末`` below a problem, or behind an opinion in its line.

An arrow may lead to what happened then as well. It leads to work where its section has two or more that say what is to
be done or what became of it, and one of the document names who, until when or how far; those that tell a deed are too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from pmdocs.core.actions.date_grammar import is_japanese
from pmdocs.core.actions.dates import parse_due
from pmdocs.core.actions.deeds import has_done, is_done
from pmdocs.core.actions.item_draft import Draft
from pmdocs.core.actions.item_rows import ItemRow
from pmdocs.core.actions.item_scope import Scope
from pmdocs.core.actions.item_words import read_words
from pmdocs.core.actions.japanese_states import is_refused
from pmdocs.core.actions.list_lines import Line
from pmdocs.core.actions.marked_lines import marked_item
from pmdocs.core.actions.past_headings import may_hold_work, tells_past_ja, tells_story_ja
from pmdocs.core.actions.titled_lines import says_work
from pmdocs.core.actions.told_behind import takes_on
from pmdocs.core.documents.sections import Reading, Section

SEVERAL = 2
_HAS_ARROW = re.compile(r"[→⇒➡]")
_LED = re.compile(r"[\s\u3000]*(?:[・•‣-]\s*)?(?P<arrow>[→⇒➡]\s*)(?=\S)")
_ANSWERED = re.compile(
    r"(?P<before>.{6,}?(?:[)）]|[?？]|[。」]))[\s\u3000]*[→⇒➡]\s*(?P<said>[^→⇒➡]{4,})$", re.DOTALL
)
"""``…にまとめてほしい（看護部長）→ 桑原が作成する``: an opinion, by its bracket or mark, and the answer in the same line."""
_BEHIND = re.compile(r"(?:(?<=[^\s\d])\s*[→⇒➡]\s*|(?<=\d)\s*[→⇒➡](?!\s*\d)\s*)(?=[^→⇒➡]{4,}$)")
_NOT_YET = re.compile(r"(?:まだ|未着手|未対応|これから|途中|進行中|対応中)(?:です|まだ)?[。、,]")
"""``負荷試験の更新 → まだ。松尾さんが9月中にやる``: what stands before the arrow is the work."""
_HAPPENED = re.compile(r"(?:た|だった|です|済み?)[。]?\s*$")
_AHEAD = re.compile(
    r"^[^、。]*(?:中|する|します|予定|[一-龯])。?\s*$|まで|予定|次回|[今来]週|[今来]月|月末|に(?:配布|公開|提出|回答|報告|共有)"
)
"""Behind who takes it on: nothing more, or something to come; ``…対応、12:40 に復旧`` tells what happened."""
_SPEAKER = re.compile(r"\s*[^\s:：、。]{1,12}\s*[:：](?!\d)\s*")
_ASKED = re.compile(
    r"(?:ほしい|欲しい|べき(?:だ|では(?:ない|ないか)?)?|ないか|たい|必要|よい(?:のでは)?|いい(?:のでは)?)[。]?(?:\s*[(（][^()（）]{1,16}[)）])?$"
)
_QUESTION = re.compile(r"[?？](?:[^。]{0,20})$")
_OPEN = frozenset({"in_progress", "deferred"})


@dataclass(frozen=True, slots=True)
class _Answer:
    """What stands behind an arrow."""

    section: Section
    line: Line
    is_work: bool
    is_signed: bool
    is_assigned: bool
    """Says by itself what is to be done and who does it, 「→ 鈴木さんが閾値を見直す」: one such arrow is enough."""


def behind_arrows(reading: Reading, scope: Scope) -> Iterator[tuple[Section, ItemRow]]:
    """Items behind the arrows of sections that have several which lead to work."""
    found = [
        [each for each in _answers(section, scope) if each.is_work]
        for section in filter(may_hold_work, reading.sections)
    ]
    is_any_signed = any(each.is_signed for leads in found for each in leads)
    for leads in found:
        are_several = is_any_signed and len(leads) >= SEVERAL
        for each in (each for each in leads if are_several or each.is_assigned):
            for item in marked_item(each.line, each.section, scope, whole=True):
                yield each.section, item


def _answers(section: Section, scope: Scope) -> Iterator[_Answer]:
    lines = [line for line in scope.lines(section) if _HAS_ARROW.search(line.paragraph.text)]
    if not lines or tells_story_ja(section):
        return
    are_notes = tells_past_ja(section)
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
        elif behind := _BEHIND.search(text):
            start = behind.end()
            if _NOT_YET.match(text, start):
                start = 0
            elif takes_on(text[start:]):
                if _HAPPENED.search(text, 0, behind.start()) or not _AHEAD.search(text[start:]):
                    continue
                if "を" not in text[start:]:
                    start = spoken.end() if (spoken := _SPEAKER.match(text)) else 0
            said = replace(line, paragraph=line.paragraph.part(start), below=())
        else:
            continue
        draft = read_words(said.paragraph, section.tab_id, scope)
        if is_refused(draft.text) or _QUESTION.search(draft.text.strip()):
            continue
        takes = takes_on(draft.text)
        is_assigned = bool(draft.people) and (
            (not draft.status and (says_work(draft.text) or _is_to_tell(draft, scope)))
            or (takes and draft.status in {"", "in_progress"})
        )
        if said is not line and not led and not is_assigned:
            continue
        if are_notes and not is_assigned:
            continue
        is_signed = bool(draft.people or draft.due or draft.status)
        yield _Answer(section, said, is_assigned or _leads_to_work(draft), is_signed, is_assigned)


_TELLS = re.compile(r"(?:依頼|回答|報告|共有|連絡|相談|説明|提出|話す|聞く|伝える)(?:する|します|予定)?。?$")

_DAY = re.compile(r"(?<![\d/])\d{1,2}(?:/|\s?月\s?)\d{1,2}(?![\d/])")


def _is_to_tell(draft: Draft, scope: Scope) -> bool:
    """Whether somebody has a day to come on which to tell others: 「木下さんから BI に依頼、10/17 の定例で話す」."""
    if _TELLS.search(draft.text) is None:
        return False
    found = _DAY.search(draft.text)
    due = draft.due or (parse_due(found.group(), reference=scope.reference) if found else None)
    return due is not None and due.day is not None


def _leads_to_work(draft: Draft) -> bool:
    """Whether it says what is to be done, or tells a deed or a state as only follow-up work has one."""
    text = draft.text.rstrip("。")
    if (
        says_work(text)
        or takes_on(text)
        or has_done(text)
        or draft.status in _OPEN
        or (draft.people and draft.status)
    ):
        return True
    return is_done(text) and _DATED.search(text) is not None


_DATED = re.compile(r"[(（][^()（）]{0,12}\d{1,2}[/月]\d{1,2}日?[^()（）]{0,12}[)）]$")
"""``…に載せた（11/9 河合）``."""
