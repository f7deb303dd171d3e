"""What a line of text says beside its action: who, until when, how urgent, which ticket, done or not.

Parts are lifted out of the words only where a reader takes them for that; what is left is the action.
"""

from __future__ import annotations

import re
from datetime import date

from pmdocs.core.actions.beside_done import has_done_alone
from pmdocs.core.actions.date_grammar import WRITTEN
from pmdocs.core.actions.date_words import EN_MONTH
from pmdocs.core.actions.dates import parse_due
from pmdocs.core.actions.item_dates import find_due, without_due
from pmdocs.core.actions.item_draft import Draft, cut, lift_elements
from pmdocs.core.actions.item_fields import lift_fields
from pmdocs.core.actions.item_flags import lift_flag
from pmdocs.core.actions.item_names import lift_name_beside, lift_names, may_be_owner
from pmdocs.core.actions.item_reasons import lift_reason
from pmdocs.core.actions.item_scope import Scope
from pmdocs.core.actions.item_states import counts_parts, lift_told_states, with_state_apart
from pmdocs.core.actions.leading_names_ja import lift_leading_name_ja
from pmdocs.core.actions.partial_states import box_is_left, is_in_part, takes_back, told_with
from pmdocs.core.actions.sentence_dues import due_in_sentence
from pmdocs.core.actions.tail_names import lift_tail
from pmdocs.core.actions.tickets import NO_TICKET, is_tracker
from pmdocs.core.actions.told_behind import lift_behind, lift_party
from pmdocs.core.actions.traffic_lights import first_light
from pmdocs.core.actions.worded_dues import find_words_for_due
from pmdocs.core.documents.blocks import OBJECT_CHARACTER, Element, Paragraph
from pmdocs.core.documents.instructions import unbraced
from pmdocs.core.documents.list_marks import MARK, NUMBERED_LABEL
from pmdocs.core.european_words import ALSO_ENGLISH
from pmdocs.core.vocabulary import SIGNS_AGAINST_DONE, is_unset, parse_priority, parse_status, parse_type

_PRIORITY_LABEL = re.compile(
    r"[(（\[【]?\s*(?:priority|prio|優先度)\s*[:：=]\s*([^\s,、，;()（）\[\]【】/|]+)\s*[)）\]】]?",
    re.IGNORECASE,
)
_OWNER = re.compile(
    r"(?:(?:担当者?|主管(?:部署)?|所管|オーナー|owner|assignee|dri|who)\s*[:：=]|\bassigned to\s*[:：]?(?=\s))\s*([^,、，;()（）\[\]【】\n|／]+?)"
    r"(?=\s*(?:[,、，;()（）\[\]【】/／|]|$|[.。]?\s+(?:due|期限|期日|by|eta|status|priority|ticket|優先度|状態)\b|[.。]\s*$|期限|期日)|\s[-–—]\s)"
    r"(?:\s*[(（]\s*(?:was|formerly|previously|(?:旧|元は?|前は?|前任)(?=[:：\s]|[^ぁ-ん]))\s*[:：]?\s*[^()（）]{1,40}[)）])?",
    re.IGNORECASE,
)
_NAME_SET_OFF = re.compile(
    r"\s[-–—]\s+(?P<name>[A-Z][\w'’]+(?: [A-Z][\w'’-]+)?)\s*,\s*(?=(?:due|by|deadline|eta)\b)", re.ASCII
)
"""``… — Ada, due 2026-12-04``."""
_NAME_UNMARKED = re.compile(
    r"(?P<before>[(（\[【,、，;；|/。]\s*|\s)(?P<label>担当者?)[ \u3000](?P<name>[^\s\d,、，;；:：()（）\[\]【】/|ぁ-ん]{1,10}(?:さん)?)"
    r"(?=\s*(?:[,、，;；)）\]】|/]|$|(?:期限|期日|優先度|状態)))"
)
"""``担当 田中``."""
_TICKET_LABEL = re.compile(
    r"(?:[(（\[【]|(?<!\s))\s*+(?:(?:(?:jira|github|gitlab|backlog)\s+)?(?:pr|ticket|issue|bug)|jira|チケット|課題)(?:\s*(?:no\.?|number|id|key|番号))?"
    r"\s*[:：=]\s*((?:[\w.-]+/[\w.-]+)?#\d+|[A-Z][A-Z0-9_]+-\d+|https?://[^\s<>()（）]+)"
    r"\s*(?=[,、，;)）\]】|.。]|$)[)）\]】]?",
    re.IGNORECASE,
)
_URGENCY = re.compile(r"\s*[(（\[【]([^()（）\[\]【】]{1,10})[)）\]】]\s*[:：]?\s*")
_URGENCY_BEFORE = re.compile(
    r"\s*(?:(CRITICAL|HIGHEST|HIGH|MEDIUM|MED|LOW|LOWEST)(?:\s*[:：\-–—]\s*|\s+(?=[A-Z@]))|(Critical|High|Medium|Low|[高中低])\s*[:：]\s*)"
)
"""``HIGH Add an alert``, ``高：監視を追加``: how urgent it is, before the words of the action."""
_STATUS_LABEL = re.compile(
    r"[(（\[【]?\s*(?:status|state|ステータス|状態|状況)\s*[:：=]\s*([^,、，;()（）\[\]【】\n|]+?)\s*(?=[,、，;)）\]】|]|[.。]\s|[.。]?\s*$)",
    re.IGNORECASE,
)
_TRAILING_TICKET = re.compile(
    r"(?:(?<!\s)\s++)?(?:[(（\[]\s*(?:(?:see|cf\.?|in|(?:tracked|filed|opened) (?:in|by|as|at|under))\s+)?"
    r"(?:(?:(?i:jira|github|gitlab|linear|backlog|youtrack|redmine|shortcut)\s*)?(?:(?i:ticket|issue|bug|pr|mr|task|story)\s*)?[:：]?\s*)"
    rf"((?:{NO_TICKET}[A-Z][A-Z0-9_]+-\d+|(?:[\w.-]+/[\w.-]+)?#\d+)(?:\s*[,、/&]\s*(?:[A-Z][A-Z0-9_]+-\d+|#\d+))*)\s*[)）\]]"
    r"|[(（\[]?\s*((?:[\w.-]+/[\w.-]+)?#\d+|https?://[^\s<>()（）]+)\s*[)）\]]?)[.。]?\s*$"
)
_BARE_KEY = re.compile(
    rf"(?:^\s*|[:：,、|/]\s*|\s[-–—]\s*|(?<=[a-z0-9)][.!])\s+)(?:(?:[Tt]icket|[Ii]ssue|[Bb]ug)\s+)?({NO_TICKET}[A-Z][A-Z0-9_]{{1,9}}-\d{{1,6}})[.。]?\s*$"
)
_LEADING_TICKET = re.compile(
    r"\s*(?:(?:PR|MR|Issue|Bug|Ticket|チケット)\s+(?=#|[A-Z]))?(?:(?P<bug>[Bb]ug #?\d{4,8})(?:\s*[:：]|\s+[\-–—](?=\s))"
    r"|(?P<number>#\d{3,6})\s(?=\s*[A-Z\u3040-\u30ff\u4e00-\u9fff])"
    rf"|[(（\[【](?P<closed>{NO_TICKET}[A-Z][A-Z0-9_]+-\d{{1,7}}|(?:[\w.-]+/[\w.-]+)?#\d+)[)）\]】]\s*[:：\-–—]?"
    rf"|(?P<key>{NO_TICKET}(?!(?:ACT(?:ION)?|TASK|ITEM|REC|FU|PM|INC)-)[A-Z][A-Z0-9_]+-\d{{2,7}}"
    r"|(?:[\w.-]+/[\w.-]+)?#\d{2,})(?:\s*[:：]|\s+[\-–—](?=\s)|\s*(?=[(（][^()（）]{2,16}[)）]\s*[:：])))\s*(?=\S)"
)
"""``GH-101: add …``, ``[ABC-12] …``, ``#903 Add …``: a ticket before the words; ids of our own kind and standards are none."""
_TRAILING_STATUS = re.compile(
    r"(?:(?<!\s)\s++)?(?:[(（\[【]([^()（）\[\]【】]{1,24})[)）\]】]|(?:(?<=\s)[-–—]|[:：→])\s*([^-–—:：→]{1,24})|,\s*+((?i:in (?:review|progress)|wip|ongoing|under ?way|under review)))[.。]?\s*$"
)
_NUMERIC_DAY = re.compile(r"\s*\d{1,4}[/.]\d{1,2}[/.]\d{2,4}")
"""A day in whatever order, behind a state."""
_SINCE = re.compile(r"(?<!\s)\s++(?:as of|on|since|in|at)$", re.IGNORECASE)
_DONE_JA = re.compile(
    r"^(?!.*(?:未|一部|残|予定|見込|除)).*(?:実施|対応|修正|反映|適用|リリース|導入|追加|設定|作成|完了|共有|確認|点検|検証|更新|配布|登録|移行|交換|納品|発注)済み?$"
)
"""``Sprint-53で実施済み`` in a bracket behind the action."""
_DONE_AT = re.compile(r"(?<!未)(?:\d\s?日?|夜間?|深夜|早朝|朝|午[前後]|中|中に|[\s、,])\s?済み?$")
"""``11月6日夜間 済``: done, behind when."""
_LAST_WORD = re.compile(
    r"\s(DONE|TODO|WIP|FIXED|CLOSED|RESOLVED|WON'?T ?(?:DO|FIX)|DEFERRED|CANCELL?ED)[.。]?\s*$"
)
"""In capitals a last word is no part of the sentence."""
_FIRST_WORD = re.compile(
    r"\s*([(\[]?P[0-4][)\]]?[:：]?\s+)?(DONE|WIP|FIXED|RESOLVED|WON'?T ?(?:DO|FIX)|DEFERRED|CANCELL?ED)\s+(?=[A-Z][a-z])"
)
"""``[P2] DONE Alert on …``: nor is a first one."""
_WORD_ALONE = re.compile(
    r"(?<![\s→⇒：:])(?<!一部)(?<!半分)(?<!ほぼ)(?<!まだ)(?<!のみ)(?<!だけ)(?<!割)(?<!OK)[ \u3000]+(?P<ended>(?:\d{1,2}/\d{1,2}\s?)?済み?(?:です)?(?:[ \u3000]*[(（]?\d{1,2}/\d{1,2}[)）]?)?)[。]?\s*$"
    r"|(?<=[^\x00-\x7f→⇒：])[ \u3000]+(未着手|未対応|未完了|対応中|進行中|作業中|着手中|着手済み?|完了|対応済み?|実施済み?|完了済み?|保留|見送り|中止)[。]?\s*$"
)
"""``手順書を書く 未着手``."""
_AT_IT_UNTIL = re.compile(
    r"(?<=[^\s→⇒：:])[ \u3000]+(?P<state>対応中|進行中|作業中|着手中|着手済み?|実装中|開発中|作成中|準備中|調整中)[、,][ \u3000]*"
    r"(?P<day>\d{1,2}[/月]\s?\d{1,2}日?)[ \u3000]?(?:に|まで)?(?:[^\s\d、。()（）]{0,10}(?:予定|見込み?|目標|めど|目処))。?\s*$"
)
"""``… 対応中、8/31 リリース予定``: how far it is, and until when."""
_SIGNS = re.compile(
    r"[\u2190-\u21ff\u2300-\u23ff\u25a0-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff\ufe0f\s]+(?=\S)"
)
"""Arrows and emoji before the words."""
_LEADING_STATUS = re.compile(
    r"\s*(?:[(（\[【]([^()（）\[\]【】]{1,16})[)）\]】]\s*[:：]?|([A-Za-z'’ ]{2,12}|[^\s:：]{1,5})(?:[:：]|\s[-–—](?=\s)))\s*"
)
_HOLLOW = re.compile(
    r"(?<![A-Za-z0-9_])[(（\[【]\s*(?:(?:see|cf\.?|via|in|related to|参照|詳細は|→)?\s*[,、/／;:：]*)\s*[)）\]】]",
    re.IGNORECASE,
)
_EMPTY_LABEL = re.compile(
    r"(?<!\w)(?:担当者?|オーナー|owner|assignee|assigned to|期日|期限|due(?: date)?|ticket|issue|チケット|priority|優先度)"
    r"\s*[:：]\s*(?=$|[,、，;()（）\[\]【】/|.。])|(?<!\S)[@＠](?!\S)",
    re.IGNORECASE,
)
ITEM_ID = re.compile(r"\s*[(（\[]?(AI-?\d{1,4})[)）\]]?(?:\s*[:：.]|\s+[-–—](?=\s)|\s)\s*")


_TO_BE_DONE = re.compile(
    r"(?:(?<!\s)\s++)?[-–—,]?\s*+\b(?:to be )?(?:done|completed?|finished|fixed) by\s+(?=(?:the )?(?:\d|end\b|next\b|q[1-4]\b|"
    rf"{EN_MONTH}\b))",
    re.IGNORECASE,
)
"""``… - done by 2027-03-01`` says until when, and not that it is."""
_BRACKETED_LABEL = re.compile(r"\s*【(担当者?|期限|期日|優先度|状態|ステータス|チケット)】\s*(?=\S)")
"""``【担当】小林【期限】12/3 …``: labels as a form has them."""


def read_words(paragraph: Paragraph, tab_id: str, scope: Scope) -> Draft:
    """A line of a document in its parts; what is left as text is the action."""
    draft = Draft(text="")
    lift_elements(draft, paragraph, tab_id)
    draft.text = _BREAK_BEHIND_TITLE.sub(": ", draft.text, count=1) if "\v" in draft.text else draft.text
    draft.text = _BRACKETED_LABEL.sub(r"、\1：", unbraced(_WIDE_GAP.sub(" ", draft.text)))
    draft.text = with_state_apart(
        _TO_BE_DONE.sub(" by ", draft.text) if " by" in draft.text.lower() else draft.text
    )
    light, whole = first_light(draft.text), draft.text
    lift_reason(draft)
    lift_behind(draft, scope)
    lift_tail(draft, scope)
    _label_names(draft, scope)
    _lift_marks(draft)
    lift_fields(draft, scope)
    _lift_labels(draft, scope)
    _lift_date(draft, scope)
    lift_names(draft, scope)
    lift_leading_name_ja(draft, scope)
    _lift_ends(draft)
    if draft.due is None:
        _lift_date(draft, scope)
    _lift_due_label(draft, scope)
    lift_party(draft)
    _note_due(draft, scope)
    if light and not draft.status:
        draft.status = scope.lights.get(light, "")
    draft.text = tidied(draft.text)
    if draft.status == "done" and _is_left(whole, draft, scope.reference):
        draft.status = "in_progress"
    return draft


def _is_left(whole: str, draft: Draft, reference: date) -> bool:
    """Whether what a line tells beside the words, or behind the box, that say *done* leaves something of it."""
    state = draft.raw.get("status", "")
    if (box := MARK.fullmatch(state)) and box["tick"]:
        return box_is_left(whole)
    told, action = told_with(whole, state)
    behind = told[told.find(state) :]
    if is_in_part(told, action) or counts_parts(behind, reference):
        return True
    is_before = draft.text[:_BEGINNING] in behind
    return not is_before and has_done_alone(behind, action) is False


_BEGINNING = 12
"""Characters of an action by which it is found behind its state: ``[OPS-1] (done): …``."""
_WIDE_GAP = re.compile(r"[^\S\n\v]{16,}")
"""Blanks that mean no more than one, and that no pattern below has to try each of."""
_BREAK_BEHIND_TITLE = re.compile(r"(?<=[^\s.:：。!?])\s*\v\s*(?=\S)")
"""The line break behind a title, see `pmdocs.core.actions.list_lines`, is read like a colon."""


# Words


_HALF_TICKED = {
    "⬜": "open",
    "⬜️": "open",
    "🔲": "open",
    "⏳": "open",
    "🔄": "in_progress",
    "🚧": "in_progress",
} | {"[~]": "in_progress", "[/]": "in_progress", "[>]": "deferred", "[-]": "wont_do"}
"""Boxes as note-takers mark them."""


def _lift_marks(draft: Draft) -> None:
    """Bullets typed as characters, boxes whose tick is one, an id, a status word before the rest."""
    while found := MARK.match(draft.text):
        if found["tick"] and not draft.status:
            draft.status = (
                _HALF_TICKED.get(found["tick"])
                or parse_status(found["tick"].casefold().replace("[✓", "[x"))
                or ""
            )
            draft.raw["status"] = found["tick"]
        elif draft.status == "done" and SIGNS_AGAINST_DONE.search(found["tick"] or ""):
            draft.status = "in_progress"
        draft.text = draft.text[found.end() :]
    if signs := _SIGNS.match(draft.text):
        if draft.status == "done" and SIGNS_AGAINST_DONE.search(signs.group()):
            draft.status = "in_progress"
        draft.text = draft.text[signs.end() :]
    if numbered := NUMBERED_LABEL.match(draft.text):
        draft.text = draft.text[numbered.end() :]
    if named := ITEM_ID.match(draft.text):
        draft.item_id = draft.raw["id"] = named.group(1)
        draft.text = draft.text[named.end() :]
    _lift_leading_ticket(draft)
    if urgent := _URGENCY.match(draft.text) or _URGENCY_BEFORE.match(draft.text):
        _set_priority(draft, next(filter(None, urgent.groups())), draft.text[urgent.end() :])
    if leading := _LEADING_STATUS.match(draft.text):
        word = next(filter(None, leading.groups()), "").strip()
        known = "wont_do" if leading[1] and word.casefold() in {"n/a", "不要"} else ""
        rest = draft.text[leading.end() :]
        if draft.status == "done" and leading[1] and takes_back(word):
            draft.status = "in_progress"
        if word != "予定" or not rest[:1].isdigit():  # before a number the label of a day
            _set_status(draft, word, rest, known)
    if loud := _FIRST_WORD.match(draft.text):
        _set_status(draft, loud[2], f"{loud[1] or ''}{draft.text[loud.end() :]}")
    if at_it := _AT_IT_UNTIL.search(draft.text):
        _set_status(
            draft, at_it["state"], f"{draft.text[: at_it.start()]}、期限：{at_it['day']}", "in_progress"
        )
    if (alone := _WORD_ALONE.search(draft.text)) and draft.text[: alone.start()].strip():
        rest = "" if alone["ended"] and "←" in draft.text else draft.text[: alone.start()]
        _set_status(draft, alone["ended"] or alone[2], rest, "done" if alone["ended"] else "")


def _lift_leading_ticket(draft: Draft) -> None:
    """Take ``GH-101:`` before the words; where it is the text of a link to the ticket, the link stays the ticket."""
    found = _LEADING_TICKET.match(draft.text)
    if found is None:
        return
    key = found["closed"] or found["key"] or found["bug"] or found["number"]
    number = re.sub(r".*\D", "", key)
    if not draft.ticket or re.search(rf"(?<!\d){number}$", draft.ticket):
        draft.ticket = draft.ticket or key
        draft.raw.setdefault("ticket", draft.ticket)
        draft.text = draft.text[found.end() :]


def _set_priority(draft: Draft, word: str, rest: str) -> None:
    """Take ``[HIGH]`` before the words for the priority; a single letter is too little."""
    is_word = (len(word.strip()) > 1 or not word.isascii()) and word.casefold() not in ALSO_ENGLISH
    priority = parse_priority(word) if is_word else None
    if priority and rest.strip() and not draft.priority:
        draft.priority, draft.raw["priority"], draft.text = priority, word, rest


def _set_status(draft: Draft, word: str, rest: str, known: str = "") -> bool:
    """Take a word for the status if it is one, or is ``known`` to mean one, and leave the rest as text."""
    status = known or (None if is_unset(word) else parse_status(word))
    if status is None or not rest.strip():
        return False
    if draft.status in {"", "open"} or status in {"wont_do", "deferred"}:  # a word says more than a box
        draft.status, draft.raw["status"] = status, word
    draft.text = rest
    return True


def _label_names(draft: Draft, scope: Scope) -> None:
    """Put the label, or its colon, before a name that stands where a reader takes it for the owner's."""
    if (found := _NAME_SET_OFF.search(draft.text)) and not parse_status(found["name"]):
        draft.text = f"{draft.text[: found.start()]} (owner: {found['name']}), {draft.text[found.end() :]}"
    found = _NAME_UNMARKED.search(draft.text)
    if found and (found["before"].strip() or may_be_owner(found["name"], scope)):
        draft.text = f"{draft.text[: found.end('label')]}：{draft.text[found.start('name') :]}"


def _lift_labels(draft: Draft, scope: Scope) -> None:
    """``Owner: Ada``, ``優先度：高``, ``Status: done``."""
    for found in _OWNER.finditer(draft.text):
        named = Element(start=0, end=0, kind="text", text=found.group(1).strip(" ."))
        draft.people += scope.people.among((named,))
        draft.raw.setdefault("owner", found.group(0))
    draft.text = _OWNER.sub(" ", draft.text)
    _lift_ticket_label(draft)
    if (urgency := _PRIORITY_LABEL.search(draft.text)) and not draft.priority:
        priority = parse_priority(urgency.group(1))
        if priority:
            draft.priority, draft.raw["priority"] = priority, urgency.group(1)
            draft.text = cut(draft.text, urgency.start(), urgency.end())
    if (state := _STATUS_LABEL.search(draft.text)) and not draft.status:
        status = parse_status(state.group(1))
        if status:
            draft.status, draft.raw["status"] = status, state.group(1)
            draft.text = cut(draft.text, state.start(), state.end())


def _lift_ticket_label(draft: Draft) -> None:
    if (found := _TICKET_LABEL.search(draft.text)) and not draft.ticket:
        draft.ticket = draft.raw["ticket"] = found.group(1)
        is_closed = found.group()[0] in "(（[【" and found.group()[-1] in ")）]】"
        is_open = not is_closed and found.group()[-1] in ")）]】"
        end = found.end() - 1 if is_open else found.end()
        start = found.start() + 1 if not is_closed and found.group()[0] in "(（[【" else found.start()
        draft.text = cut(draft.text, start, end)


def _lift_ends(draft: Draft) -> None:
    lift_flag(draft)
    lift_told_states(draft)
    for _ in range(2):
        before = draft.text
        _lift_trailing_status(draft)
        _lift_trailing_ticket(draft)
        if draft.text == before:
            break
    _lift_trailing_type(draft)
    if (urgent := _URGENCY_BEHIND.search(draft.text)) and draft.text[: urgent.start()].strip():
        _set_priority(draft, urgent.group(1), draft.text[: urgent.start()])


_URGENCY_BEHIND = re.compile(
    r"\s*[(（\[【](critical|high|medium|low)(?: priority)?[)）\]】]\s*$", re.IGNORECASE
)
"""``Watch the balloon (Medium Priority)``."""


_DANGLING = " \t\n\v\u00a0\u3000-–—,、，;"
_EMPTY_PART = re.compile(
    r"(?<=[(（\[【])(?:\s*[,、，;/／|])++\s*|(?<![\s,、，;/／|])(?:\s*[,、，;/／|])++\s*(?=[)）\]】])"
)


def _ended(text: str) -> str:
    """A text without the brackets, commas and dashes that held what was lifted out of its end."""
    return _EMPTY_PART.sub("", _HOLLOW.sub("", text)).rstrip(_DANGLING)


def _lift_trailing_ticket(draft: Draft) -> None:
    text = _ended(draft.text)
    found = _TRAILING_TICKET.search(text) or _BARE_KEY.search(text)
    if found is None or draft.ticket:
        return
    ticket = next(filter(None, found.groups()))
    before = text[: found.start()]
    is_ticket = not ticket.startswith("http") or is_tracker(ticket)
    if not is_ticket and (_REPOSITORY.fullmatch(ticket) or not _stands_alone(found.group(), before)):
        return
    draft.ticket = draft.raw["ticket"] = ticket.rstrip(".,。、")
    draft.text = before


_REPOSITORY = re.compile(r"https?://(?:www\.)?(?:github|gitlab)\.com/[\w.-]+/[\w.-]+/?", re.IGNORECASE)
"""Where something lies that was made, and no ticket."""


def _stands_alone(matched: str, before: str) -> bool:
    """Whether an address that is no ticket's at least stands apart, and is no word of the sentence."""
    return (
        not before.strip()
        or before.rstrip().endswith((":", "：", "-", "–", "—"))
        or matched.lstrip()[0] in "(（["
    )


def _lift_trailing_status(draft: Draft) -> None:
    text = _ended(draft.text)
    found = _TRAILING_STATUS.search(text) or _LAST_WORD.search(text)
    if found is not None:
        word = next(filter(None, found.groups()), "").strip().rstrip("!！")
        dated = _SINCE.sub("", _NUMERIC_DAY.sub("", WRITTEN.sub("", word)).strip(" :：、,に"))
        is_done = parse_status(dated) == "done" or bool(_DONE_JA.search(dated) or _DONE_AT.search(word))
        _set_status(draft, word, text[: found.start()], "done" if is_done else "")


_TRAILING_TYPE = re.compile(
    r"\s*(?:\[([A-Za-z]{3,14})\]|[(（\[【]\s*(?:[,、，;；/|]\s*)+([A-Za-z]{3,14}|[^\x00-\x7f]{2,4})(?:\s*[,、，;；/|])*\s*[)）\]】])\s*$"
)


def _lift_trailing_type(draft: Draft) -> None:
    """Take ``[repair]`` behind the words, and what is left of a bracket that held other values, ``(, repair)``."""
    found = _TRAILING_TYPE.search(draft.text)
    said = (found[1] or found[2]) if found else ""
    kind = parse_type(said) if said else None
    if found and kind and not draft.type and draft.text[: found.start()].strip():
        draft.type, draft.raw["type"], draft.text = kind, said, draft.text[: found.start()]


_DUE_VALUE = re.compile(
    r"(?:(?<![旧元前])(?:期限|期日|締切|締め切り|〆切|納期|完了予定日?)(?:案|目安)?|\b(?:(?:proposed|tentative|suggested) )?due(?: date)?|\bdeadline|\beta|\btarget date)\s*(?:[:：]|(?P<is>=))\s*"
    r"(?P<day>[^,、，;()（）\[\]【】\n|／]+?)\s*(?=[,、，;(（)）\]】|／]|\s[-–—]\s|[.。]?\s*$)",
    re.IGNORECASE,
)


def _lift_due_label(draft: Draft, scope: Scope) -> None:
    """A labelled due date in other words (``期限：5月末``); one that names no day is kept as it is written."""
    found = _DUE_VALUE.search(draft.text) if draft.due is None else None
    if found is not None and draft.text[: found.start()].strip(" (（-"):
        due = parse_due(found["day"], reference=scope.reference, order=scope.order)
        is_apart = draft.text[: found.start()].rstrip().endswith(tuple("(（[【,、，;；|"))
        if found["is"] and due.day is None and not is_apart:  # ``set deadline=30s`` is no field
            return
        draft.due, draft.raw["due"] = due, found["day"]
        draft.text = cut(draft.text, found.start(), found.end())


def _lift_date(draft: Draft, scope: Scope) -> None:
    if draft.due is not None:
        return
    has_company = bool(draft.people or draft.priority)
    found = find_due(
        draft.text, reference=scope.reference, order=scope.order, has_company=has_company
    ) or find_words_for_due(draft.text, reference=scope.reference, order=scope.order)
    if found is not None:
        draft.due, draft.raw["due"] = found.reading, draft.text[found.start : found.end]
        lift_name_beside(draft, found.start, found.end, scope)
        draft.text = without_due(draft.text, found)


def _note_due(draft: Draft, scope: Scope) -> None:
    """A day within a Japanese sentence; its words stay."""
    found = None if draft.due else due_in_sentence(draft.text, reference=scope.reference, order=scope.order)
    if found is not None:
        draft.due, draft.raw["due"] = found


# Text


def tidied(text: str) -> str:
    """Text from which parts were lifted, without the brackets and commas that held them."""
    text = " ".join(text.replace(OBJECT_CHARACTER, "").split())
    for _ in range(2):
        before = text
        text = _EMPTY_LABEL.sub("", text).strip()
        text = _HOLLOW.sub("", text).strip()
        text = re.sub(
            r"^(?:[\s,、，;:：|]|[-–—]\s|/(?![\w.])|(?:[+&]|and\b)(?=\s*[:：,、–—]))+|(?<![\s,、，;:：|/(（\[【])[\s,、，;:：|/(（\[【]+$",
            "",
            text,
        )
        text = re.sub(
            r"(?:\s+[-–—]+)+\s*$|\s*[(（\[]\s*(?:see|cf\.?|via|参照)\s*[:：]?$", "", text, flags=re.IGNORECASE
        )
        text = re.sub(r"\s*[:：]\s*[.。]$", "", text)
        text = re.sub(r"\s+([、，。)）]|[,;.](?=\s|$|[)）\]】]))", r"\1", text)
        text = re.sub(r"(?<=[^\s.;,])(?:\s*[.;,]){2,}$", ".", text)
        text = text[:-1].rstrip() if text[-1:] == ")" and text.count(")") > text.count("(") else text
        text = re.sub(r"[,、，;/／|]\s*(?=[)）\]】])", "", text)
        text = re.sub(r"(?<=[(（\[【])(?:\s*[,、，;/／|])+\s*", "", text)
        text = re.sub(r",(?:\s*,)+", ",", text)
        if text == before:
            break
    return " ".join(text.split())
