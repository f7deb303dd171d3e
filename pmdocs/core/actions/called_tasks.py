"""What people are told to do in the midst of notes, outside of the sections for it.

By chip or handle, ``[chip] to rotate the keys``; behind a name and a colon, 「鈴木さん：監視を追加（12/10）」; before an arrow
that leads to a name or says how far it is, ``Add a canary → Kevin``, 「ログを90日へ → 見積もり待ち」; and among decisions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain, islice

from pmdocs.core.actions.date_grammar import is_japanese
from pmdocs.core.actions.deeds import is_done
from pmdocs.core.actions.item_names import NAMES_APART
from pmdocs.core.actions.item_rows import ItemRow
from pmdocs.core.actions.item_scope import Scope
from pmdocs.core.actions.item_values import read_word
from pmdocs.core.actions.item_words import read_words
from pmdocs.core.actions.list_lines import Line
from pmdocs.core.actions.marked_lines import marked_item
from pmdocs.core.actions.parties import CALLED, is_told
from pmdocs.core.actions.past_headings import may_hold_work, tells_past_ja
from pmdocs.core.actions.promises import begins_like_work, begins_with_task, is_promise
from pmdocs.core.actions.tickets import NO_TICKET
from pmdocs.core.actions.told_behind import knows_name
from pmdocs.core.documents.blocks import OBJECT_CHARACTER, Paragraph
from pmdocs.core.documents.list_marks import unmarked
from pmdocs.core.documents.sections import Reading, Section
from pmdocs.core.model import Person
from pmdocs.core.vocabulary import parse_status

_BEFORE = " \t\n\u3000・•☐□*-"
_SENTENCE_ENDS = tuple(".!?。！？;；:：→⇒>–—\v")
MAX_CALLED = 20
"""Names in a line; more are a list of people."""
_NOTES = re.compile(r"メモ$|議事")
_WILL = re.compile(r"(?:will|is going to)\s")
_ENDS = re.compile(r"(?<=[.!?])\s+(?=[A-Z@\ue907])|(?<=[。！？])|[\v\n]")


def called_tasks(reading: Reading, scope: Scope) -> Iterator[tuple[Section, ItemRow]]:
    """Sentences in which somebody is called by chip or handle, and told what to do.

    Behind other words only *will* counts: who *paged @ken to restart it* told of the incident.
    """
    for section in reading.sections:
        if not may_hold_work(section) or (tells_past_ja(section) and not _NOTES.search(section.title)):
            continue
        lines = scope.lines(section)
        answered = frozenset(_answered(lines, scope))
        for number, line in enumerate(lines):
            if number in answered:
                for item in _behind_arrow(line, section, scope):
                    yield section, item
                continue
            for said, name in chain(
                _told(line),
                _addressed(line, section, scope),
                _handed_over(line, scope),
                _pointed_at(line, scope),
                _signed(line),
            ):
                for item in marked_item(said, section, scope, whole=True):
                    owner = item.owner or (Person(name=name) if name else None)
                    if owner is not None:
                        yield section, replace(item, owner=owner)


_DECISIONS = re.compile(
    r"[\W\d]*(?:decisions?(?: (?:made|taken))?|(?:what )?(?:we )?(?:agreed|decided)|agreements?|resolutions passed|(?:決定|合意|確定)(?:した)?(?:事項|内容|こと)?)\W*$",
    re.IGNORECASE,
)
_OWNED = re.compile(r"\b(?:owner|assignee|dri)\s*[:：]|(?:担当者?|責任者)\s*[:：]", re.IGNORECASE)
_ADDRESSED = re.compile(
    r"\s*(?P<name>(?:[一-龯々ヶ]{1,4}|[ァ-ヶー]{2,8})(?:さん|氏)?|[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)\s*[:：]\s*(?=\S)"
)


def _addressed(line: Line, section: Section, scope: Scope) -> Iterator[tuple[Line, str]]:
    """A list item behind a known name and a colon that says what is to be done, and the name; in English or few words, if it says until when.

    Among decisions a line counts that names somebody, as its owner or with a day or work: who is only spoken of has none.
    """
    if line.is_listed and _DECISIONS.match(section.title) and not is_done(line.paragraph.shown):
        draft = read_words(line.paragraph, section.tab_id, scope)
        is_work = begins_like_work(draft.text) or is_promise(draft.text) or _OWNED.search(line.paragraph.text)
        if draft.people and (draft.due or is_work):
            yield line, ""
        return
    found = _ADDRESSED.match(line.paragraph.text) if line.is_listed else None
    if found is None or not knows_name(found["name"], scope):
        return
    rest = line.paragraph.text[found.end() :].strip()
    if _QUOTES.match(rest) or _AWAY.search(rest):
        return
    is_said = rest.endswith(("。", "?", "？")) or not (
        is_japanese(rest) or is_promise(rest) or _UNTIL.match(rest)
    )
    if (is_japanese(rest) and is_told(rest)) or (
        not is_said and read_words(line.paragraph, section.tab_id, scope).due
    ):
        yield replace(line, paragraph=line.paragraph.part(found.end())), found["name"]


_UNTIL = re.compile(
    r"(?!(?:the|an?|no|not|i|we|it|there|this|that|he|she|they|my|our)\b)[^.?!]{4,}\b(?:by|due)\s",
    re.IGNORECASE,
)
"""``key rotation by 12/4``; ``the pool fills by 12/4`` tells what happens."""
_QUOTES = re.compile(r"[「『\"“]|.*(?:とのこと|だそう|そうです|と言[っう])")
_AWAY = re.compile(
    r"休み|休暇|退職|異動|出張|外出|不在|\b(?:on (?:leave|holiday|vacation)|out of (?:the )?office|ooo|travell?ing)\b",
    re.IGNORECASE,
)
"""Who is not there until a day takes nothing on."""
_TO_NAME = re.compile(
    r"(?:→|⇒|->|=>)[ \u3000]*(?P<names>[^\s、。,:：→⇒()（）をがはに@]{1,12}(?:(?:と|[&＆/／・+]| and )[^\s、。,:：→⇒()（）をがはに@]{1,12})?)"
    r"(?P<rest>(?:[ \u3000]*[(（][^()（）]{1,24}[)）])?(?:[、, \u3000]*[\d/月日末中頭上旬下まで今来週年内〜~-]{2,12})?)[。.]?\s*$"
)

_HANDLE = re.compile(r"[@＠][^\s@＠、。,]{1,20}[。.]?")


def _handed_over(line: Line, scope: Scope) -> Iterator[tuple[Line, str]]:
    """A list item that ends with an arrow to somebody the report knows, or with their handles behind what is to be done."""
    text = line.paragraph.text
    if not line.is_listed:
        return
    found = _TO_NAME.search(text)
    if found is not None and not text.lstrip().startswith(("→", "⇒", "->", "=>")):
        names = NAMES_APART.split(found["names"])
        if all(knows_name(name, scope) for name in names) and not text[: found.start()].rstrip().endswith(
            ("?", "？")
        ):
            yield line, names[0]
        return
    if _HANDLE.fullmatch(text.rsplit(maxsplit=1)[-1] if text.strip() else "") and is_told(
        _without_handles(text)
    ):
        yield line, ""


def _without_handles(text: str) -> str:
    words = text.split()
    while words and _HANDLE.fullmatch(words[-1]):
        words.pop()
    return " ".join(words)


_WAITS = re.compile(
    r"(?:→|⇒)[ \u3000]*(?P<said>[^→⇒]{1,40}?)(?:[ \u3000]*[(（][^()（）]{1,24}[)）])?[。.]?\s*$"
)
_GOES_ON = re.compile(
    r"(?:[^。、]{0,12}(?:待ち|調整中|手配中|確認中|検討中|交渉中|依頼中|依頼済み?|作業中|準備中)|(?:対応|実施|反映|設定)?(?:済み?|完了))(?:[、,][^。]{0,20})?"
)


def _answered(lines: Sequence[Line], scope: Scope) -> Iterator[int]:
    """List items behind whose arrow stands how far they are, where the same section hands over or answers a second one."""
    tops = [(number, line) for number, line in enumerate(lines) if line.is_listed]
    waits = [
        number
        for number, line in tops
        if (found := _WAITS.search(line.paragraph.text)) and _GOES_ON.fullmatch(found["said"].strip())
    ]
    if waits and len(waits) + sum(any(True for _ in _handed_over(line, scope)) for _, line in tops) > 1:
        yield from waits


def _behind_arrow(line: Line, section: Section, scope: Scope) -> Iterator[ItemRow]:
    """The item of such a line, with how far it is."""
    found = _WAITS.search(line.paragraph.text)
    state = found and (read_word(found["said"].strip(), parse_status) or "in_progress")
    part = replace(line, paragraph=line.paragraph.part(0, found.start())) if found else line
    for item in marked_item(part, section, scope, whole=True):
        yield replace(item, status=state) if state and item.status == "open" else item


_ARROW = r"(?:→|⇒|➡\ufe0f?|->|=>)"
_LED = re.compile(rf"\s*(?:[-*•]\s+)?{_ARROW}\s*")
_TASK_LED = re.compile(
    rf"{_ARROW}\s*(?P<said>[a-z][^→⇒()\v\n]{{8,160}}[(]@?(?P<name>[A-Z]?[a-z][\w'’.-]+)(?:[,/ ]+(?P<beside>[^()]{{1,40}}))?[)])"
)
"""``… → route errors to the pager (pieter, DP-931)``."""
_KEY = re.compile(rf"(?<![\w-]){NO_TICKET}[A-Z][A-Z0-9_]+-\d{{1,7}}(?![\w-])")
_HANDED_TO = re.compile(rf"\s{_ARROW}\s*@?(?P<name>[A-Z]?[a-z][\w'’.-]+)[.!]?\s*$")
"""``… has a branch, needs review → oleks``."""
_OPEN = re.compile(
    r"\b(?:needs?|needed|to ?do|to be \w+|to check|should|must|missing|open|unclear|still|pending|review|follow[ -]?up)\b",
    re.IGNORECASE,
)


def _pointed_at(line: Line, scope: Scope) -> Iterator[tuple[Line, str]]:
    """Notes that an arrow hands to somebody whom the report knows: ``→ nadia: a banner …``, ``… needs review → oleks``."""
    paragraph, text = line.paragraph, line.paragraph.text
    if not any(map(text.__contains__, ("→", "⇒", "➡", "->", "=>"))) or is_japanese(text):
        return
    if led := _LED.match(text):
        name, behind = scope.parties.called(text[led.end() :])
        if name:
            yield replace(line, paragraph=paragraph.part(led.end() + behind)), name
        return
    for found in _TASK_LED.finditer(text):
        is_task = begins_with_task(found["said"]) or _KEY.search(found["beside"] or "")
        if is_task and scope.parties.names_somebody(found["name"]):
            yield replace(line, paragraph=paragraph.part(*found.span("said"))), found["name"]
            return
    handed = _HANDED_TO.search(text)
    if handed and scope.parties.names_somebody(handed["name"]) and not knows_name(handed["name"], scope):
        before = text[: handed.start()]
        if _OPEN.search(before) or begins_with_task(unmarked(before).strip()):
            yield replace(line, paragraph=paragraph.part(0, handed.start())), handed["name"]


_SIGNED = re.compile(rf"[(（]\s*(?:[@＠][\w.-]+|{OBJECT_CHARACTER})\s*[)）]\s*。?\s*$")
_WISHED = re.compile(r"(?:[」』]|(?:たい|ほしい|欲しい|べき(?:だ|です)?|[よい]い|ましょう|しよう))\s*$")


def _signed(line: Line) -> Iterator[tuple[Line, str]]:
    """The last sentence of a Japanese paragraph, where a handle or chip signs it: ``会議を 7/10 に入れる(@tsukasa)``.

    Who signs what somebody said or wished for said it.
    """
    text = line.paragraph.text
    found = _SIGNED.search(text) if not line.is_listed and is_japanese(text) else None
    if found is None:
        return
    start = max((stop.end() for stop in _STOPS.finditer(text[: found.start()].rstrip("。 "))), default=0)
    said = text[start : found.start()].rstrip("。 ")
    if is_promise(said) and not (_WISHED.search(said) or is_done(said)):
        yield replace(line, paragraph=line.paragraph.part(start), below=()), ""


_STOPS = re.compile(r"[。！？\v]\s*")


def _told(line: Line) -> Iterator[tuple[Line, str]]:
    text = line.paragraph.text
    if OBJECT_CHARACTER not in text and "@" not in text and "＠" not in text:
        return
    people = _people_at(line.paragraph)
    at = 0
    for found in islice(CALLED.finditer(text), MAX_CALLED):
        who = found.start()
        if who < at or (text[who] == OBJECT_CHARACTER and who not in people):
            continue
        cut = _ENDS.search(text, found.end())
        end = cut.start() if cut else len(text)
        rest = text[found.end() : end]
        if is_told(rest) and (_begins(text, who) or _WILL.match(rest)):
            yield replace(line, paragraph=line.paragraph.part(who, end)), ""
            at = end


def _begins(text: str, at: int) -> bool:
    """Whether a name begins a sentence there, or is pointed at."""
    before = text[:at].rstrip(_BEFORE)
    return not before or before.endswith(_SENTENCE_ENDS) or " - " in text[len(before) : at]


def _people_at(paragraph: Paragraph) -> frozenset[int]:
    """Where person chips stand, in characters of its text."""
    found, at = [], 0
    for element in paragraph.elements:
        found += [at] if element.kind == "person" else []
        at += len(element.text) if element.kind == "text" else element.end - element.start
    return frozenset(found)
