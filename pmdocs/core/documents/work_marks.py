"""Marks that make the rest of their line work: ``TODO(ken): …``, ``[AI] …``, ``ACTION (Dan): …``, 「【宿題】…」.

People write them into running notes while they talk, in whatever section they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pmdocs.core.documents.blocks import OBJECT_CHARACTER

_WHO = r"[^()（）\[\]【】:：\n\v]{1,40}"
_SURE = (
    r"(?P<sure>TO-?DO|ToDo|Todo|todo|(?i:action[ -](?:item|point)|next action|follow-?up(?: (?:item|action))?)s?"
    r"|アクション(?:アイテム|項目)|宿題|要対応(?:事項)?|対応事項|持ち帰り(?:事項)?)"
)
_WORD = rf"(?:{_SURE}|AIs?|A\.I\.|APs?|ACTION|Action|アクション|タスク|やること)(?:\s?[#＃]?\d{{1,2}})?"
_CALLS = (
    r"(?:ACTION|TO-?DO)\s(?P<called>(?!Items?\b|Points?\b|Lists?\b|Plans?\b|Log\b|Required\b|Needed\b|Taken\b|Owners?\b|Now\b|Next\b|Later\b|Done\b|Open\b)"
    r"[A-Z][a-zà-ÿ]+(?:(?: (?:and|&) |\s?[/+&]\s?| )[A-Z][a-zà-ÿ]+)?)(?=\s?:)"
)
"""``ACTION Tracey: …``: in capitals, and then whose it is."""
_TICK = r"(?:☑️?|✅|✔️?|\[[xX]\])"
_LEAD = rf"[\s*_~`•・‣>☐□→⇒➡\-–]*+(?:(?P<tick>{_TICK})[\s*_]*+|\[ ?\]\s*+)?"
_BEFORE = " \t\u3000*_~`•・‣>☐□→⇒➡-–—"
_BOXED = re.compile(
    rf"{_LEAD}[\[【〔［]\s?{_WORD}(?:\s?[:：@/／]\s?(?P<who>{_WHO}))?\s?[\]】〕］][\s*_]*(?:[:：][\s*_]*)?(?=\S)"
)
_PLAIN = re.compile(
    rf"{_LEAD}(?:{_CALLS}|{_WORD}(?:\s?[(（\[［](?P<who>{_WHO})[)）\]］])?)[*_]*\s*(?:[:：](?!//)|(?P<dash>[-–—](?=\s)))[\s*_]*(?=\S)"
)
_JOINED = re.compile(rf"{_LEAD}{_WORD}[(（\[［](?P<who>{_WHO})[)）\]］][*_]*\s+(?P<dash>(?=[^\s(（]))")
"""``AI(Tobi) Alert on …``: no sign between, where the bracket is joined to the mark."""
_HANDED = re.compile(
    rf"{_LEAD}(?P<sure>AIs?|APs?)[ \u3000]+(?=@[A-Za-z]|{OBJECT_CHARACTER})(?P<who>(?!.))?(?P<dash>(?!.))?"
)
"""``AI @tobi alert on …``: a handle or chip needs no colon before it."""
_WITHIN = re.compile(
    r"(?:(?<=[.!?。！？;；,、])[ \u3000]*+|(?P<open>[(（\[［])[ \u3000]?|(?<=\s)(?:[-–—→⇒]|->|=>)[ \u3000]*|(?<=[→⇒]))(?=(?i:TO-?DO|action|follow|next)|AI|A\.I|AP|アクション|宿題|要対応|対応事項|持ち帰り)"
)
_MAY_MARK = re.compile("[:：)）]")
_BOX_WITHIN = re.compile(r"[【〔](?=[^【】〔〕]{2,40}[】〕](?![とをはがのにでへもや、。」』]))")
"""``「紙がほしい」【宿題】手順 A4 1 枚``; 「【宿題】と書いた行」 speaks of the mark."""
_CLOSING = {"(": ")", "（": "）", "[": "]", "［": "］"}
_ACTION = re.compile(r"ACTION|Action|アクション|タスク|やること")
_CAPITALS = re.compile(r"[A-Z]{2}")
MAX_SAID = 400
"""Characters behind a mark; a longer line tells a story."""


@dataclass(frozen=True, slots=True)
class WorkMark:
    """Where a line's mark is, in characters of its text."""

    start: int
    end: int
    """Where the work begins."""
    stop: int
    """Where it ends: at the end of the line, or of the bracket that the mark opens in its midst."""
    who: tuple[int, int] | None
    """What its bracket says, mostly a name."""
    is_sure: bool
    """A mark that leads to nothing else: ``AI:`` or ``Action:`` may as well tell who spoke or what was done."""
    is_ticked: bool = False
    """Whether a ticked box stands before it."""
    is_boxed: bool = False
    """Whether it stands in a bracket of its own, 「【宿題】…」."""
    is_signed: bool = False
    """Whether a bracket beside it may name somebody, ``TODO(ken):``; that of ``Action items (this week):`` is a title's."""


def work_mark(text: str) -> WorkMark | None:
    """The mark that a line begins with, when something follows it."""
    found = next((match for form in (_PLAIN, _BOXED, _JOINED, _HANDED) if (match := form.match(text))), None)
    return _mark(found, len(text)) if found else None


def marks_within(text: str) -> Iterator[WorkMark]:
    """Marks in the midst of a line, behind the end of a sentence, a dash or an arrow, or in a bracket."""
    boxed = [
        found
        for place in _BOX_WITHIN.finditer(text)
        if place.start() and (found := _BOXED.match(text, place.start())) is not None and found["sure"]
    ]
    for at, found in enumerate(boxed):
        stop = boxed[at + 1].start() if at + 1 < len(boxed) else len(text)
        if mark := _mark(found, stop):
            yield mark
    for place in _WITHIN.finditer(text) if _MAY_MARK.search(text) else ():
        at = place.end()
        found = (_PLAIN.match(text, at) or _JOINED.match(text, at)) if at else None
        if found is None or found["dash"]:
            continue
        stop = text.find(_CLOSING[place["open"]], found.end()) if place["open"] else len(text)
        if mark := _mark(found, stop if stop >= 0 else len(text)):
            yield mark


def _mark(found: re.Match[str], stop: int) -> WorkMark | None:
    if stop - found.end() > MAX_SAID or stop <= found.end():
        return None
    is_boxed = found.re is _BOXED
    if not is_boxed and found["dash"] and not _CAPITALS.search(found.group()):
        return None
    called = found.groupdict().get("called")
    who = found.span("called") if called else found.span("who") if found["who"] else None
    is_sure = (
        who is not None
        or found["sure"] is not None
        or (is_boxed and _ACTION.search(found.group()) is not None)
    )
    is_signed = who is not None and not _TITLES.search(found.group())
    return WorkMark(
        start=found.end() - len(found.group().lstrip(_BEFORE)),
        end=found.end(),
        stop=stop,
        who=who,
        is_sure=is_sure,
        is_ticked=found["tick"] is not None,
        is_boxed=is_boxed,
        is_signed=is_signed,
    )


_TITLES = re.compile(r"(?i:items|points|actions|ups|to-?dos)\b|事項|項目")
