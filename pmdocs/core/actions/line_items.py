"""A line of a list or a paragraph on its way to an item, with the details that stand below it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from types import MappingProxyType

from pmdocs.core.actions.asides import asks_to_diagnose, is_denied, only_announces, tells_finding, tells_news
from pmdocs.core.actions.beside_done import has_done_alone
from pmdocs.core.actions.date_grammar import WRITTEN, is_japanese
from pmdocs.core.actions.dates import DueReading, parse_due
from pmdocs.core.actions.deeds import progress_of, tells_delivery, tells_own_deed
from pmdocs.core.actions.doers import doer_in, named_alone
from pmdocs.core.actions.item_dates import codes_of
from pmdocs.core.actions.item_draft import Draft
from pmdocs.core.actions.item_places import add_detail, add_places
from pmdocs.core.actions.item_rows import ItemRow, paragraph_place
from pmdocs.core.actions.item_scope import Scope, due_of, heading, urgency_of
from pmdocs.core.actions.item_values import is_doubtful, read_word
from pmdocs.core.actions.item_words import read_words, tidied
from pmdocs.core.actions.list_lines import Line
from pmdocs.core.actions.mark_brackets import field_of, parts_of, says_values
from pmdocs.core.actions.names import may_be_name
from pmdocs.core.actions.partial_states import box_is_left, is_in_part
from pmdocs.core.actions.promises import (
    begins_like_work,
    begins_with_task,
    is_promise,
    might_have_been,
    tells_only_chance,
)
from pmdocs.core.actions.struck_items import read_struck, words_before
from pmdocs.core.actions.tickets import NO_TICKET, is_tracker, read_ticket
from pmdocs.core.actions.titled_lines import broken, rest_of, says_work
from pmdocs.core.actions.titled_rests import learn_rest
from pmdocs.core.documents.blocks import Element, Paragraph
from pmdocs.core.documents.instructions import is_example, is_instruction, is_placeholder
from pmdocs.core.documents.list_marks import at_colon, unmarked
from pmdocs.core.documents.people import or_named_above, without_team
from pmdocs.core.documents.sections import Section
from pmdocs.core.documents.struck_lines import is_dropped
from pmdocs.core.documents.work_marks import WorkMark, work_mark
from pmdocs.core.findings import Code
from pmdocs.core.model import Person
from pmdocs.core.vocabulary import (
    is_unset,
    match_column,
    match_heading,
    parse_priority,
    parse_status,
    parse_type,
)

_NOTHING = frozenset({
    "特になし", "該当なし", "今後検討", "不要", "対応不要", "ありません", "nothing", "none needed", "none required", "none identified", "not needed",
    "not required", "no action items",
})  # fmt: skip
LABELLED = re.compile(
    r"\s*(?:action (?:items?|points?)|ai|todo|follow[- ]?up|アクション(?:アイテム)?|対応策?|再発防止策|フォローアップ)\s*(?:#?\d{1,2})?\s*[:：]\s*(?=\S)|\s*\[todo\]\s*[:：]?\s*(?=\S)",
    re.IGNORECASE,
)


@dataclass(slots=True)
class LineItem:
    """A list item, until the details below it are read."""

    draft: Draft
    line: Line
    section: Section
    theme: str
    scope: Scope
    default_status: str = ""
    default_owners: tuple[Person, ...] = ()
    """Whoever a line above names for all below it."""

    def takes(self, paragraph: Paragraph, scope: Scope) -> bool:
        """Take a detail that is a label with a value, ``Owner: Ada``, ``期限：12/24``, or several in one line.

        One that is struck through says something only of an item that is so itself.
        """
        if bracket := _IN_BRACKETS.fullmatch(paragraph.text):
            paragraph = paragraph.part(*bracket.span("said"))
        if self._is_void(paragraph):
            return bool(self._key_of(paragraph))
        if self.learns(paragraph) or self._is_signature(paragraph):
            return True
        parts = _fields_of(paragraph)
        if len(parts) == 1 or not all(map(self._key_of, parts)):
            return self._take(paragraph, scope)
        for part in parts:
            self._take(part, scope)
        return True

    def _is_signature(self, paragraph: Paragraph) -> bool:
        """Take who does it and until when from a line that says nothing else: ``営業 川端さん、10/2 まで``, ``10/9(金)の夜間に作業``."""
        said = unmarked(paragraph.shown).strip()
        if not is_japanese(said) or len(said) > MAX_SIGNATURE:
            return False
        on_day = _ON_DAY.fullmatch(said)
        signed = None if on_day else self.scope.signatures_ja.alone(said)
        names, day = ((), on_day["day"]) if on_day else (signed.names, signed.day) if signed else ((), "")
        if not (names or day):
            return False
        draft = self.draft
        if names and not draft.people:
            draft.people += [
                person
                for name in names
                for person in self.scope.people.among((Element(start=0, end=0, kind="text", text=name),))
            ]
            draft.raw.setdefault("owner", "・".join(names))
        if day and draft.due is None:
            due = parse_due(day, reference=self.scope.reference, order=self.scope.order)
            if due.day is not None:
                draft.due, draft.raw["due"] = due, day
        return True

    def _is_void(self, paragraph: Paragraph) -> bool:
        return is_dropped(paragraph.elements) and not self.line.is_struck

    def _take(self, paragraph: Paragraph, scope: Scope) -> bool:
        key = self._key_of(paragraph)
        if not key:
            return False
        value = _label_of(paragraph)[1]
        if not is_unset(value) and not is_placeholder(value):
            self._put(key, value.strip(), paragraph, scope)
        return True

    def _key_of(self, paragraph: Paragraph) -> str:
        """Which field a line's label names, empty for none of an item's."""
        label, value, _ = _label_of(paragraph)
        match = match_column(label) if label and len(label) <= 30 else None
        if match is None or match.key in {"action", "id"} or not self._can_take(match.key):
            return ""
        is_unsaid = match.decides and read_word(value.strip(), parse_status) is None
        return "" if is_unsaid else match.key

    def hears(self, paragraph: Paragraph) -> None:
        """Take from a detail in words what the item lacks: who it names, the ticket it links to, and that the work was done."""
        if self._is_void(paragraph):
            return
        draft = self.draft
        ticket = next((each.url for each in paragraph.elements if each.url and is_tracker(each.url)), "")
        if ticket and not draft.ticket:
            draft.ticket = draft.raw["ticket"] = ticket
        told = unmarked(paragraph.shown).strip()
        if not draft.people and (named := named_alone(told, self.scope)):
            draft.people += self.scope.people.among((Element(start=0, end=0, kind="text", text=named),))
        if not draft.status and _DONE_ALREADY.match(told):
            draft.status = _how_done(told, draft.text)
            if draft.status and WRITTEN.search(told):
                draft.raw.setdefault("status", _FIRST_ONE.split(told, maxsplit=1)[0])

    def learns(self, paragraph: Paragraph) -> bool:
        """Take from an update of the item that its work was done, and its ticket; whether a paragraph is one."""
        told, draft = _update_in(paragraph), self.draft
        if told is None:
            return False
        ticket = only_ticket(told)
        if ticket and not draft.ticket:
            draft.ticket = draft.raw["ticket"] = ticket
        if draft.status in {"", "open"} and tells_delivery(told.shown.strip()):
            draft.status = "done"
        return True

    def is_linked(self, paragraph: Paragraph) -> bool:
        """Take a line of its own right below that is nothing but a ticket, or a link to one; whether it is that."""
        said = [each for each in paragraph.elements if each.text.strip()]
        is_link = bool(said) and all(each.url and is_tracker(each.url) for each in said)
        key = _TICKET_KEY.fullmatch(paragraph.shown.strip())
        if not (is_link or key) or self._is_void(paragraph):
            return False
        if not self.draft.ticket:
            self.draft.ticket = self.draft.raw["ticket"] = said[0].url if is_link else paragraph.shown.strip()
        return True

    def is_marked(self, said: Paragraph, scope: Scope) -> None:
        """Take what stands in the bracket of its mark, ``TODO(ken, by Friday): …``: until when, how far, how urgent, else who."""
        for part in parts_of(said):
            self._put(field_of(part, scope) or "owner", part.shown.strip(), part, scope)

    def follows(self, mark: WorkMark) -> None:
        """Take from a ticked box before its mark, ``[x] TODO(ken): …``, that it was done, or that something is left."""
        if mark.is_ticked and self.draft.status in {"", "open"}:
            is_left = box_is_left(self.line.paragraph.text)
            self.draft.status = "in_progress" if is_left else "done"

    def _can_take(self, key: str) -> bool:
        return key in {"owner", "due", "priority", "status", "ticket", "type", "team", "reason", "done_on"}

    def _put(self, key: str, value: str, paragraph: Paragraph, scope: Scope) -> None:
        draft = self.draft
        behind = paragraph.part(_label_of(paragraph)[2])
        is_first = key not in draft.raw
        draft.raw.setdefault(key, value)
        if key == "owner":
            draft.people += scope.people.among(behind.elements)
        elif key == "due" and draft.due is None:
            days = [element.day for element in behind.elements if element.day]
            draft.due = (
                DueReading(day=days[0], raw=value)
                if days
                else parse_due(value, reference=scope.reference, order=scope.order)
            )
        elif key == "ticket":
            draft.ticket = draft.ticket or read_ticket(behind.elements, value)
        elif key == "status":
            draft.status = draft.status or read_word(value, parse_status) or ""
        elif key == "priority":
            draft.priority = draft.priority or read_word(value, parse_priority) or ""
        elif key == "type":
            draft.type = draft.type or read_word(value, parse_type) or ""
        if is_first:
            add_detail(draft, key, behind, self.section.tab_id)


MAX_SIGNATURE = 40
_ON_DAY = re.compile(
    r"(?P<day>(?:20\d\d[/-])?\d{1,2}(?:/|月)\d{1,2}日?(?:\s?[(（][月火水木金土日][)）])?)の?(?:夜間?|深夜|早朝|朝|午前中?|午後|日中)?に"
    r"(?:作業|実施|リリース|適用|公開|切り?替え|移行|交換|施工)(?:する|します|予定|の予定)?(?:です)?。?"
)
_BLANK_LABEL = re.compile(
    r"\s*(?P<label>担当者?|主担当|期限|期日|納期)[ \u3000]+(?P<value>[^\sをにがはで][^をにがは。:：]{0,15})\s*"
)
"""``担当 今泉``: a label with no more than a blank before its value."""


def _label_of(paragraph: Paragraph) -> tuple[str, str, int]:
    """A line's label, the value behind it and where that begins in the text; an empty label for none."""
    label, colon, value = at_colon(unmarked(paragraph.shown))
    if colon:
        found = re.search("[:：]", paragraph.text)
        return label, value, found.end() if found else 0
    blank = _BLANK_LABEL.fullmatch(paragraph.text)
    return (blank["label"], blank["value"], blank.start("value")) if blank else ("", "", 0)


_FIELD_LABEL = (
    r"(?:owner|assignee|dri|responsible(?: (?:party|person|officer|team))?|due(?: date)?|deadline|status|priority|ticket|type|team|reason"
    r"|担当者?|期限|期日|状態|状況|ステータス|優先度|重要度|チケット|種別|(?:変更)?理由)\s*[:：]"
)
_IN_BRACKETS = re.compile(rf"\s*[(（]\s*(?P<said>{_FIELD_LABEL}[^()（）]*)[)）]\s*", re.IGNORECASE)
"""「（担当：鈴木）」 on a line of its own."""
_NEXT_FIELD = re.compile(
    rf"(?:[.。]|(?<!\s))\s*+[.;,。；、，|／]\s*+(?={_FIELD_LABEL})|(?<!\s)[^\S\v\n]*+[\v\n]\s*+(?={_FIELD_LABEL})"
    rf"|(?<![ \u3000])[ \u3000]++(?=(?-i:[A-Z]|[^\x00-\x7f]))(?={_FIELD_LABEL})",
    re.IGNORECASE,
)
"""Behind a mere blank a label begins with a capital, as one that stood on a line of its own before the line was wrapped."""


def _fields_of(paragraph: Paragraph) -> list[Paragraph]:
    """A line at the labels within it: ``Owner: Ada. Due: 2026-12-01.``."""
    text = paragraph.text
    cuts = list(_NEXT_FIELD.finditer(text)) if ":" in text or "：" in text else []
    if not cuts:
        return [paragraph]
    starts, ends = [0, *(found.end() for found in cuts)], [found.start() for found in cuts]
    return [
        paragraph.part(start, end)
        for start, end in zip(starts, [*ends, len(text.rstrip(" \n.。"))], strict=True)
    ]


_UPDATE = re.compile(
    r"\W*(?:update[ds]?|edit(?:ed)?|(?:追記|更新|アップデート|その後))\W*(?:on |as of )?(?=\w)", re.IGNORECASE
)
"""``Update (July 02, 2021) …``, ``追記（7/2）: …``: what became of the line above."""


def _update_in(paragraph: Paragraph) -> Paragraph | None:
    """What a paragraph tells behind ``Update`` and a day, of the item before it; None for any other."""
    found = _UPDATE.match(paragraph.text)
    day = WRITTEN.match(paragraph.text, found.end()) if found else None
    rest = _SET_OFF.match(paragraph.text, day.end()) if day else None
    return paragraph.part(rest.end()) if rest and rest.end() < len(paragraph.text) else None


_SET_OFF = re.compile(r"\s*[)）\]】:：–—-]\W*")


def only_ticket(*paragraphs: Paragraph) -> str:
    """The only ticket that paragraphs link to or else name by its key; empty for none or several."""
    elements = [element for paragraph in paragraphs for element in paragraph.elements]
    links = {element.url for element in elements if element.url and is_tracker(element.url)}
    keys = {key for paragraph in paragraphs for key in _TICKET_KEY.findall(paragraph.text)}
    named = links or keys
    return named.pop() if len(named) == 1 else ""


_TICKET_KEY = re.compile(rf"(?<![\w-]){NO_TICKET}[A-Z][A-Z0-9_]+-\d{{2,7}}(?![\w-])")
_DONE_ALREADY = re.compile(
    r"(?:this (?:is|was|has been) )?(?:already |now )?(?:done|fixed|merged|completed|implemented|deployed)\b(?! when| if| once)|(?:対応|実施|修正|完了)済み?|(?:対応|実施|修正)?完了してい(?:る|ます)[。.]?$",
    re.IGNORECASE,
)
"""How a line below an item begins that says it was done: ``Already done in …``."""


_TO_COME = re.compile(
    r"\bby (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\bby (?:tomorrow|eo[dwmq])\b|\bin theory\b",
    re.IGNORECASE,
)


_FIRST_ONE = re.compile(r"(?<=[.!])\s|。")


def _how_done(told: str, action: str) -> str:
    """What a line that begins with *done* says in its first sentence: it may be of a part, or not yet so."""
    first = _FIRST_ONE.split(told, maxsplit=1)[0]
    if is_in_part(first, action) or has_done_alone(first, action) is False:
        return "in_progress"
    return "" if is_doubtful(first) or _TO_COME.search(first) else "done"


def item_of(line: Line, section: Section, theme: str, scope: Scope) -> LineItem | None:
    """A line as an item; None for what is hollow, or left from a template."""
    mark = work_mark(line.paragraph.text)
    if mark is not None and mark.who is not None and mark.is_signed and not line.is_struck:
        return signed_item(line, mark, section, theme, scope)
    return _unsigned_item(line, section, theme, scope)


def _unsigned_item(line: Line, section: Section, theme: str, scope: Scope) -> LineItem | None:
    told = None if line.is_struck else rest_of(line.paragraph)
    paragraph = told[0] if told else broken(line.paragraph)
    draft = (read_struck if line.is_struck else read_words)(paragraph, section.tab_id, scope)
    if told:
        learn_rest(draft, told[1], section.tab_id, scope)
    bare = tidied(unmarked(paragraph.shown))
    if is_unset(draft.text) and draft.ticket:
        draft.text = draft.link_words or draft.ticket
    action = draft.text
    if _ABOUT_PAPER.match(action) and not (
        draft.people or draft.due or draft.ticket or _PASSES_ON.match(action)
    ):
        return None
    if _SIGNED.match(bare) or _AT_A_TIME.match(bare) or describes(bare):
        return None
    if not draft.says_more and (_only_lacks(action) or _only_asks(action, line)):
        return None
    if is_denied(bare):
        if "action_items" not in section.belongs_to:
            return None
        draft.status = "wont_do" if draft.status in {"", "open"} else draft.status
    if not draft.says_more and _DECISIONS.search(section.title) and _DECIDED.search(action):
        return None
    if line.kind != "checkbox" and not draft.ticket and tells_finding(bare):
        return None
    if not line.is_listed and (tells_news(bare) or only_announces(bare)):
        return None
    if not draft.says_more and _REMARKS.fullmatch(action):
        return None
    if _says_nothing(action, is_tracked=bool(draft.people or draft.due or draft.ticket)):
        return None
    is_agreed = bool(draft.due or draft.ticket or draft.places)
    if is_example(bare) or is_instruction(bare) or (is_instruction(action) and not is_agreed):
        return None
    if not draft.people and (doer := doer_in(bare, scope)):
        draft.people += scope.people.among((Element(start=0, end=0, kind="text", text=doer),))
    draft.raw["action"] = action
    draft.places["action"] = paragraph_place(paragraph, section.tab_id)
    if not line.is_struck:
        add_places(draft, paragraph, section.tab_id, scope)
    return LineItem(draft, line, section, theme, scope)


def _says_nothing(action: str, *, is_tracked: bool) -> bool:
    """Whether a line says that there is nothing to do, also behind a label: ``Follow-up: none.``, 「対応：不要」.

    What follows a label is work all the same where somebody tracks it: ``Follow-up: none, see OPS-12``.
    """
    label, colon, value = at_colon(action)
    is_labelled = colon and not is_tracked and (LABELLED.match(action) or _names_action(label))
    said = (value if is_labelled else action).strip(" \u3000.。")
    return (
        is_unset(said) or said.casefold() in _NOTHING or re.fullmatch(r"\{\{.*\}\}|[\W_]*", said) is not None
    )


def _names_action(label: str) -> bool:
    column = match_column(label)
    is_column = column is not None and column.key == "action"
    return is_column or "action_items" in match_heading(label).keys


def signed_item(line: Line, mark: WorkMark, section: Section, theme: str, scope: Scope) -> LineItem | None:
    """A line behind its mark with a bracket, ``TODO(ken): …``; none where the bracket is as a template has it."""
    said = line.paragraph.part(*mark.who) if mark.who else line.paragraph
    who = said.shown.strip()
    is_anybody = is_unset(who) or _ANYBODY.fullmatch(who) is not None
    if not is_anybody and (is_placeholder(who) or _TO_FILL_IN.fullmatch(who)):
        return None
    is_todo = _TODO.match(line.paragraph.text, mark.start) is not None
    if not is_anybody and not says_values(said, scope, is_todo=is_todo):
        whole = line.paragraph.part(mark.start, mark.stop)
        return _unsigned_item(replace(line, paragraph=whole), section, theme, scope)
    item = item_of(replace(line, paragraph=line.paragraph.part(mark.end, mark.stop)), section, theme, scope)
    handed = _HANDED_OVER.search(line.paragraph.text, mark.end)
    if item is not None:
        item.follows(mark)
    if item is None or is_anybody:
        return item
    if handed is None:
        item.is_marked(said, scope)
    elif handed["name"] and may_be_name(handed["name"]):
        item.is_marked(line.paragraph.part(*handed.span("name")), scope)
    return item


_TODO = re.compile(r"\W*(?:x\]\W*)?TO-?DO", re.IGNORECASE)
_HANDED_OVER = re.compile(
    r"(?:→|⇒|->|=>|[-–—,;.])\s*(?:(?:was|is|now|been|has been) )*(?:moved|handed(?: over)?|passed on|reassigned|transferred) to (?!(?:the )?(?:next|backlog|later|q[1-4]|h[12]|v?\d|p[0-4]|icebox|roadmap|staging|prod)\b)"
    r"(?:[^()\v\n.;]{2,60}[(](?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)[)])?",
    re.IGNORECASE,
)
"""``TODO(pieter): rotate the account → moved to grace's platform person (Ibrahim)``: whoever the bracket named has it no longer."""
_TO_FILL_IN = re.compile(r"(?:your|first|full|their)? ?names?|who|whom|担当者?名?|氏名|名前", re.IGNORECASE)
"""``TODO(name): what, when``: how a template says what the bracket is for."""
_ANYBODY = re.compile(r"some(?:one|body)|any(?:one|body)|nobody|no one|[?？]+|(?:誰|だれ)か?", re.IGNORECASE)
"""``TODO(someone): …`` is work that nobody has taken yet."""


def _only_asks(action: str, line: Line) -> bool:
    is_numbered_or_bullet = line.is_listed and line.kind != "checkbox"
    return is_numbered_or_bullet and asks_to_diagnose(action, has_more=bool(line.below))


def describes(text: str) -> bool:
    """Whether a line with a label only tells more of another one."""
    pointed = _POINTS.match(text)
    return _DESCRIBES.match(text) is not None or (
        pointed is not None and not begins_like_work(text[pointed.end() :])
    )


def _only_lacks(action: str) -> bool:
    """Whether a line says what was missing, and in no part of it what to do: ``The page was not sent. Fix the route.``."""
    if tells_only_chance(action):
        return not any(map(begins_like_work, re.split(r"(?<=[.!?])\s+|(?<=。)", action)[1:]))
    if _HAD_TO.match(action):
        return not any(map(begins_like_work, re.split(r"(?<=[.!?])\s+|(?<=。)", action)[1:]))
    parts = re.split(r"(?:(?<=[.;:!?,])\s+|\s(?:[-–—→]+|->)\s|\sso\s)(?:(?:so|then|and|please)\s+)?", action)
    is_lack = _LACKED.match(action) is not None or might_have_been(action)
    return is_lack and not any(map(begins_like_work, parts))


_REMARKS = re.compile(
    r"(?:but |and |i think |actually,? |well,? )*(?:we|i|they) (?:(?:sort of|kind of|kinda|mostly|partly|probably|already|now|actually) )*(?:have|do|did|had|tried) (?:(?:that|this|it|one|those|these|some)(?: of (?:that|this|those))?)(?: already| now| (?:though|too))?[.!]?"
    r"|(?:ただし、?|すでに|既に|もう|一応)(?:ある|あります|やっている|やっています|している|対応している)(?:はず|気がする|と思う)?。?",
    re.IGNORECASE,
)
"""``we sort of already have that``: what somebody said of the line above."""
_DECISIONS = re.compile(r"決定(?:事項|した)|決まった|合意(?:事項|した)")
_DECIDED = re.compile(r"[はを][^。]{2,60}(?:とする|とします|とした|としました)。?$")
"""Below a heading for decisions: ``判断者は当直長とする`` is one, and nobody's work."""
_HAD_TO = re.compile(
    r"(?:(?:we|i|they|he|she|(?:the |our )?(?:team|on-?call|engineers?|developers?|responders?|users?)|somebody|someone|people) )?"
    r"(?:also )?(?:had to|were forced to|was forced to|struggled to|tried to|forgot to|had (?:trouble|difficulty|difficulties|a hard time)|took (?:too |very )?long to|failed to|(?:was|were) (?:not able|unable) to)\b"
    r"|[^。]{4,}(?:ざるを得なかった|なければならなかった|する羽目になった|に手間取った|に苦労した|に時間を要した|に時間[がを](?:かかっ|要し|掛かっ)た)[。.]?$",
    re.IGNORECASE,
)
"""What it took to end the incident: ``Had to search the chat for the addresses``."""
_LACKED = re.compile(
    r"(?:we|i|it|this|that|they) could(?:n['’]t| not)? have\b|"
    r"(?!we\b|i\b|to\b)(?:(?!\b(?:so|because|that|which|who|when|if|where|why|to|will|should)\b)[^.:;,(]){2,60}?\b(?:(?:did|was|were|had|could)(?:n['’]t| not| never)|had been|only had|never had)\b(?! be\b)",
    re.IGNORECASE,
)
"""What was missing: ``The export never had a test …`` is a cause, and none of the work."""
_ABOUT_PAPER = re.compile(
    r"(?:the )?(?:tickets?|issues?|tasks?|cards?|action items?) (?:(?:have|has) been|were|was|are|is) (?:\w+ and )?(?:created|filed|opened|raised|assigned|tracked|logged)\b[^.]*\.?$|"
    r"see (?:the )?(?:action items?|follow-?ups?|next steps|tasks?)\b[^.]*\b(?:below|above)\b|(?:下記|上記|後述|以下)の(?:アクションアイテム|対策|タスク)(?:を|の表を)参照|"
    r"(?:アクションアイテム|本書|本レポート|この(?:文書|レポート|テンプレート)|本テンプレート|ポストモーテム)(?:は|には|を).*(?:必須|すること|する|ください|記載|記入)[^。]*。?$|"
    r"(?:all (?:\w+ )?)?(?:(?:the )?sections? (?:above|below)|(?:this|the) (?:incident )?(?:document|report|post-?mortem|review|issue)"
    r"|incident (?:title|report|has been|is over)|(?:action|actionable) items? (?:above|below)|after-action report)\b.*\b(?:is|are|has|have|was|over|with)\b",
    re.IGNORECASE,
)
"""A line of a checklist about the document itself: ``All sections above are filled out``."""
_PASSES_ON = re.compile(
    r"(?:this|the) (?:\w+ )?(?:document|report|post-?mortem|review) (?:will|should|needs? to|is to)(?: be)? (?:shared|presented|sent|circulated|distributed|translated)\b",
    re.IGNORECASE,
)
"""``This report will be shared with support``: work with the document, once it is written."""
_SIGNED = re.compile(
    r"(?:report|document|post-?mortem)? ?(?:created|prepared|written|authored|reviewed|approved|(?:last )?updated)(?: (?:by|on|at))? ?[:：]|last updated\b"
    r"|(?:date|time|date (?:and|&) time|attendees|participants|agenda|location|facilitator|duration|next (?:review|meeting|check-in|session)(?: (?:date|of [^:：]{3,40}))?|作成者|作成日|更新日|最終更新|承認者|日時|出席者|参加者|議題|場所)\s*[:：]",
    re.IGNORECASE,
)
"""Who wrote the document and when, or when people meet."""
_DESCRIBES = re.compile(
    r"(?:対象|効果|リスク|注意点|備考|目的|理由|背景|根拠|前提|補足|参考|影響|ファイル|ツール)\s*[:：]\s*\S"
    r"|(?:effects?|benefits?|risks?|rationale|reason|evidence|background|trade-?offs?|scope|notes?|files?|tools?)\s*:\s*\S",
    re.IGNORECASE,
)
"""``効果: …``, ``Rationale: …``: more about what another line says."""
_POINTS = re.compile(
    r"(?:related(?: to)?|see also|via|sources?|originally posted|関連(?:情報|資料|事象|障害)?|出典|引用元|転載元)\s*[:：]\s*(?=\S)",
    re.IGNORECASE,
)
"""``Related: …`` leads to something else to read."""
_AT_A_TIME = re.compile(
    r"(?:\d{4}[-/]\d{1,2}[-/]\d{1,2}[ T])?\d{1,2}:\d\d(?::\d\d)?\s*(?:[AaPp][Mm]\b)?\s*(?:\(?[A-Z]{2,4}\)?)?\s*(?:[:：|–—-])\s*\S"
)
"""``15:20 UTC: Status page updated``: an event, wherever it stands."""


_HANDS_ON = re.compile(
    r"(?:→|⇒|->|=>)[ \u3000]*@?(?P<who>[^\s、。,:：→⇒>]{1,16}(?: [A-Z][^\s、。,:：→⇒>]{0,15})?)[.。]?\s*$"
)


def _is_handed_on(item: LineItem) -> bool:
    """Whether a line ends with an arrow to its owner: ``the alert was missed → Kevin``, a fact and who deals with it."""
    found = _HANDS_ON.search(item.line.paragraph.text)
    return found is not None and found["who"] in item.draft.raw.get("owner", "")


def titles_task(paragraph: Paragraph) -> bool:
    """Whether a bold title stands before what to do: ``**Domain checks:** Check the range …``."""
    title, colon, rest = at_colon(unmarked(paragraph.shown))
    first = paragraph.elements[0].text.strip() if paragraph.begins_bold else ""
    is_title = bool(first) and first.rstrip(":：") == title.strip() and len(title) <= MAX_TITLE
    return (
        bool(colon)
        and is_title
        and (is_promise(rest) if is_japanese(rest) else begins_with_task(rest.strip()))
    )


_WATCH = re.compile(
    r"(?:(?:an?|better|more|improved|additional|automatic|automated|proactive|new|earlier|finer|synthetic) ){0,2}(?:alert(?:s|ing)?|monitor(?:s|ing)?|dashboards?|health checks?|probes?)"
    r" (?:based on|for|on|of|when|if|to (?:detect|catch|warn)|around|against)\b"
    r"(?!.*(?<!\bof )(?<!\bon )(?<!\bfor )(?<!\bthe )(?<!\bany )\b(?:was|were|is|are|am|be|been|being|did|didn['’]?t|do|does|doesn['’]?t|had|has|have|went|came|gave|seems?|failed|fired|fires|triggered|showed?|shown|caught|missed|missing|lack(?:s|ed|ing)?"
    r"|worked|works|helped|alerted|paged|started|recovered|detected|noticed|not|no|never|none|too|only|existed|exists|took|sent|confirmed|indicated|reported|raised|arrived)\b)",
    re.IGNORECASE,
)
_WATCH_JA = re.compile(
    r"(?![^。]*(?:不足|欠如|漏れ|不備|遅れ|なし|された|した|だった))[^。]{3,60}(?:に基づく|に対する|に応じた|をもとにした|を条件とする)(?:アラート|監視|通知|検知)(?:設定|ルール)?[。.]?$"
)


def _names_watch(text: str) -> bool:
    """Whether a line names what is to be watched, and tells nothing of it: ``Alerting based on the rate of …``."""
    return bool(_WATCH_JA.match(text) if is_japanese(text) else _WATCH.match(text))


MAX_TITLE = 60
"""Characters of a bold title before its colon."""


_NOT_YET = re.compile(
    r"[\s、,–—-][^\s、,–—-]{1,12}は(?:まだ)?(?:未[一-龯]{0,2}|まだ)$|\bnot yet$", re.IGNORECASE
)
"""What still stands before a word of done that was taken: ``Rotate the keys - prod not yet - done``, 「…、本番は未 – 済」."""


def finished(item: LineItem | None) -> Iterator[ItemRow]:
    """The item as a row, unless a combined heading (原因と対策) leaves open that it is one."""
    if item is None:
        return
    draft, line, scope = item.draft, item.line, item.scope
    is_open = len(item.section.belongs_to) > 1 and "action_items" in item.section.belongs_to
    if is_open and not (
        draft.says_more
        or is_promise(draft.text)
        or (line.is_listed and is_japanese(draft.text) and says_work(draft.text))
        or titles_task(line.paragraph)
        or (line.is_listed and _names_watch(draft.text))
    ):
        return
    is_native = line.paragraph.bullet is not None and line.paragraph.bullet.kind == "checkbox"
    said = progress_of(draft.text) or "open"
    if said == "done" and _is_handed_on(item) and not tells_own_deed(draft.text):
        said = "open"
    status = draft.status or ("unknown" if is_native else item.default_status or said)
    if status == "done" and _NOT_YET.search(draft.text):
        status = "in_progress"
    is_by_tense = status == "done" and not (draft.status or item.default_status)
    team, people = without_team(or_named_above(tuple(dict.fromkeys(draft.people)), item.default_owners))
    due = draft.due or due_of(item.section, scope) or DueReading(day=None, codes=(Code.AI_NO_DUE,))
    where = (
        f"{scope.where(item.section)}, item {line.number}" if heading(item.section) else f"item {line.number}"
    )
    notes = [(code, due.raw) for code in codes_of(due, is_finished=status in {"done", "wont_do", "unknown"})]
    if len(people) > 1:
        notes.append((Code.AI_MANY_OWNERS, ", ".join(map(str, people))))
    if line.is_struck and status in {"open", "in_progress"}:
        notes.append((Code.STRUCK_ITEM, ""))
    start = line.paragraph.start
    yield ItemRow(
        item_id=draft.item_id,
        action=draft.text,
        type=draft.type or parse_type(item.theme) or "other",
        priority=draft.priority or urgency_of(item.section),
        owner=people[0] if people else None,
        collaborators=people[1:],
        team=draft.raw.get("team", "") or team,
        due=due.day,
        due_precision=due.precision,
        status=status,
        ticket=draft.ticket,
        reason=draft.raw.get("reason", ""),
        done_on=None,
        theme="" if item.theme and parse_type(item.theme) else item.theme,
        position=0,
        where=where,
        tab_id=item.section.tab_id,
        start=start,
        raw=MappingProxyType(draft.raw),
        extra=MappingProxyType({}),
        cells=MappingProxyType(draft.places),
        before=words_before(line.paragraph, item.section.tab_id, scope),
        is_done_by_tense=is_by_tense,
        findings=tuple(
            scope.finding(code, item.section, start, where, text or draft.text) for code, text in notes
        ),
    )
