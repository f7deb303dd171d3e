"""Why a line's values were changed, told in the line itself: ``… (due: 12/4, reason: …)``, ``…）※…のため延期``.

It is lifted out before all else, so that the action's words stay those that the item is known by, and no day or name
within a reason is taken for a value.
"""

from __future__ import annotations

import re

from pmdocs.core.actions.item_draft import Draft
from pmdocs.core.vocabulary import parse_status

_OPEN, _CLOSE = r"(（\[【", r")）\]】"
_LABEL = (
    r"(?:(?:期限|期日|優先度|日程)?(?:変更|延期|遅延|見送り|中止|保留)?(?:の)?理由"
    r"|reason(?: for (?:the |this )?(?:move|change|delay|new (?:due )?date|postponement))?)\s*[:：]\s*"
)
_FIELD = (
    r"(?:owner|assignee|dri|due(?: date)?|deadline|status|priority|ticket|担当者?|期限|期日|状態|ステータス|優先度|チケット)"
    r"\s*[:：]"
)
_DAY = r"(?:\d{1,4}(?:[-/.]\d{1,4}){1,2}|(?:\d{4}年)?\d{1,2}月\d{1,2}日|[A-Z][a-z]{2,8} \d{1,2})"
_IN_BRACKET = re.compile(
    rf"(?P<before>[,、，;；/／|{_OPEN}]\s*){_LABEL}(?P<reason>[^{_OPEN}{_CLOSE}]*?(?:[(（][^{_OPEN}{_CLOSE}]*[)）])?[^{_OPEN}{_CLOSE}]*?)"
    rf"(?=\s*[,、，;；]\s*{_FIELD}|[{_CLOSE}])",
    re.IGNORECASE,
)
"""``(due: 12/4, reason: the vendor ships late)``."""
_BEHIND = re.compile(
    rf"(?P<before>\S\s*(?:[{_CLOSE}.。,、;；]|\s[-–—※])|\d)\s*[※]?{_LABEL}(?P<reason>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
"""``…). Reason: the vendor ships late``, ``…）理由：…``."""
_MOVED = (
    r"(?:(?:was |is |has been )?(?:moved|postponed|delayed|deferred|pushed(?: back| out)?|rescheduled|lowered|changed|extended|slipped)"
    r"\b[^()\[\]]{0,40}?\b(?:because|since|due to|as|after|until|owing to)\b|because\b)"
)
_DASHED = re.compile(
    rf"(?P<before>[{_CLOSE}]|{_DAY})[.。,;]?\s+(?:[-–—]+\s+)?(?P<reason>{_MOVED}.*)$",
    re.IGNORECASE | re.DOTALL,
)
"""``… (due: 12/4) - moved because the vendor ships late``."""
_MOVED_IN_BRACKET = re.compile(
    rf"(?P<before>\S\s*[{_OPEN}]|{_DAY}(?:\s*[,;]\s*|\s+))(?P<reason>{_MOVED}[^{_OPEN}{_CLOSE}]*)(?=[{_CLOSE}])",
    re.IGNORECASE,
)
_CAUSE = r"(?:ため|ので|により|によって|の都合|遅れ|遅延|待ち|延期|変更|見送り|前倒し|不足)"
_NOTED = re.compile(
    rf"(?P<before>[{_CLOSE}]|{_DAY}(?:まで)?)\s*※\s*(?P<reason>[^※{_OPEN}{_CLOSE}]*{_CAUSE}[^※{_OPEN}{_CLOSE}]*)(?=[{_CLOSE}]|$)"
)
"""``…）※試験環境の調達が遅れるため延期``."""
_ARROW = r"(?:→|⇒|➡️?|->|=>)"
_OF_DUE = r"(?:期日|期限|締切|〆切|納期|\bdue(?: date)?|\bdeadline|\beta)\s*(?:は|[:：=])?\s*"
_BEHIND_DAY = re.compile(
    rf"(?P<before>[{_OPEN}][^{_OPEN}{_CLOSE}]*?(?P<label>{_OF_DUE})(?P<old>{_DAY}\s*{_ARROW}\s*)?"
    rf"{_DAY})(?:\s*[,、，;；]\s*|\s+)(?P<reason>[^\s\d@＠{_OPEN}{_CLOSE}][^{_OPEN}{_CLOSE}]*)(?=[{_CLOSE}])",
    re.IGNORECASE,
)
"""``(due: 2026-11-20 → 2026-12-04, vendor shipment slipped)``."""
_ENDS_AS_CAUSE = re.compile(rf"{_CAUSE}(?:です)?[。.]?$")
_OLD_DAY = re.compile(rf"(?P<label>{_OF_DUE}|[{_OPEN}]\s*){_DAY}\s*{_ARROW}\s*(?={_DAY})", re.IGNORECASE)
"""The day before the arrow: ``期限：11/20→12/4``."""
_WAS_PRIORITY = re.compile(
    rf"(?P<open>[(（\[【])\s*(?P<now>P[0-4])\s*[,、，;；]?\s*(?:[(（]\s*)?(?:was|formerly|previously|旧|元は?)\s*[:：]?\s*P[0-4]\s*[)）]?"
    rf"\s*(?:[:：,、，;；\-–—]\s*(?P<reason>[^{_OPEN}{_CLOSE}]*))?(?P<close>[{_CLOSE}])",
    re.IGNORECASE,
)
"""``[P2, was P1: the index is smaller than thought]``."""
_OLD_PRIORITY = re.compile(rf"(?<![A-Za-z0-9])P[0-4]\s*{_ARROW}\s*(?=P[0-4](?![A-Za-z0-9]))")
"""``P2→P1``: the last counts."""
_GIVEN_UP = re.compile(
    rf"(?P<before>(?:{_ARROW}|\s[-–—])\s*(?P<word>[^\s:：{_OPEN}{_CLOSE}]{{2,8}}|won'?t (?:do|fix)))\s*"
    rf"(?:[(（](?P<reason>[^()（）]+(?:[(（][^()（）]*[)）][^()（）]*)?)[)）]|[:：]\s*(?P<other>\S.*))\s*[。.]?$",
    re.IGNORECASE,
)
"""``→ 見送り（外部サービスに移行するため）``, ``- won't do: we move to the hosted search``."""
_HELD = re.compile(
    rf"(?P<open>[(（\[【])\s*(?P<word>[^\s:：{_OPEN}{_CLOSE}]{{2,8}}|won'?t (?:do|fix))\s*[:：]\s*(?P<reason>[^{_OPEN}{_CLOSE}]+)(?P<close>[{_CLOSE}])\s*$",
    re.IGNORECASE,
)
"""``【保留：来期の予算承認待ち】``."""
_VALUES = re.compile(
    rf"{_FIELD}|{_DAY}|[@＠]\S|(?<![A-Za-z0-9])P[0-4](?![A-Za-z0-9])|[{_OPEN}][\s,、，;；/]*[{_CLOSE}]",
    re.IGNORECASE,
)
"""Words that only give a cause are a reason where the line has values, of which an emptied bracket held chips; else they are of the sentence."""


def lift_reason(draft: Draft) -> None:
    """Take the words that say why out of a line, and the values that others took the place of."""
    _lift_was_priority(draft)
    _lift_given_up(draft)
    for pattern in (_IN_BRACKET, _BEHIND, _MOVED_IN_BRACKET, _DASHED, _NOTED):
        found = pattern.search(draft.text)
        if found is None or not draft.text[: found.start()].strip(" \t-*・•"):
            continue
        kept = f"{draft.text[: found.start()]}{found['before']}"
        if pattern in {_IN_BRACKET, _BEHIND} or _VALUES.search(kept):
            _take(draft, found["reason"], f"{kept}{draft.text[found.end() :]}")
    _lift_behind_day(draft)
    draft.text = _OLD_DAY.sub(r"\g<label>", draft.text)


def _take(draft: Draft, reason: str, rest: str) -> None:
    """The first reason is the one; the words go in any case."""
    if said := reason.strip(" \n\t.。,、-–—※"):
        draft.raw.setdefault("reason", said)
    draft.text = rest


def _lift_behind_day(draft: Draft) -> None:
    """Words in the bracket of a due date: what a changed day is followed by, or what says a cause itself."""
    found = _BEHIND_DAY.search(draft.text)
    if found is None or re.match(_FIELD, found["reason"], re.IGNORECASE):
        return
    is_told = (
        found["old"] and len(found["reason"].split()) + len(re.findall(r"[^\x00-\x7f]", found["reason"])) > 2
    )
    has_field = re.search(_FIELD, found["reason"], re.IGNORECASE)
    if not has_field and (is_told or _ENDS_AS_CAUSE.search(found["reason"])):
        _take(
            draft,
            found["reason"],
            f"{draft.text[: found.start()]}{found['before']}{draft.text[found.end() :]}",
        )


def _lift_was_priority(draft: Draft) -> None:
    draft.text = _OLD_PRIORITY.sub("", draft.text)
    found = _WAS_PRIORITY.search(draft.text)
    if found and not re.search(_FIELD, found["reason"] or "", re.IGNORECASE):
        kept = f"{found['open']}{found['now']}{found['close']}"
        _take(draft, found["reason"] or "", f"{draft.text[: found.start()]}{kept}{draft.text[found.end() :]}")


def _lift_given_up(draft: Draft) -> None:
    """Why an item was given up or put off; the state itself stays for whoever reads it."""
    if (found := _GIVEN_UP.search(draft.text)) and _is_given_up(found["word"]):
        _take(draft, found["reason"] or found["other"], f"{draft.text[: found.start()]}{found['before']}")
    elif (found := _HELD.search(draft.text)) and _is_given_up(found["word"]):
        kept = f"{found['open']}{found['word']}{found['close']}"
        _take(draft, found["reason"], f"{draft.text[: found.start()]}{kept}")


def _is_given_up(word: str) -> bool:
    return parse_status(word) in {"wont_do", "deferred"}
