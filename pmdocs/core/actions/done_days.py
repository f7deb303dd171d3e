"""Which of the days beside a word such as *done* are days of completion: those with nothing else beside them.

A status cell also names when work was due, begun or talked of. There are too many ways to say so, so what may stand with
the day of completion is listed instead: words that say *done*, time, weekday and place, and who did it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date

from pmdocs.core.actions.date_grammar import WRITTEN
from pmdocs.core.actions.item_states import DONE_DAY, told_days
from pmdocs.core.actions.names import is_common_name
from pmdocs.core.vocabulary import parse_status

_DAY = re.compile(
    rf"{WRITTEN.pattern}|(?<![\w.-])(?:20\d{{6}}|\d{{1,2}}-[A-Z][a-z]{{2}}-\d{{4}}|\d{{1,2}}\.\d{{1,2}}\.\d{{4}}|[RH]\d{{1,2}}(?:\.\d{{1,2}}){{2}})(?![\w-])"
)
_UNTIL = re.compile(r"までに?\s*$")
_CLAUSE_ENDS = re.compile(r"[()（）\[\]【】,、，;；。\n]|[.!](?=\s)|(?<=\0)\s*[-–—→]\s")
_DONE = (
    r"done|completed?|completion|finished|closed|fixed|resolved|solved|merged|implemented|deployed|shipped|released"
    r"|landed|launched|delivered|verified|rolled[ -]out|(?:went |gone |now )?live"
)
_DONE_JA = "完了|終了|対応|実施|修正|解決|解消|完成|リリース|デプロイ|マージ|適用|反映|公開|クローズ|確認済み?|済み?|ずみ"
_SAYS_DONE = re.compile(rf"\b(?:{_DONE})\b|{_DONE_JA}", re.IGNORECASE)
_TIME = re.compile(
    r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]?|[月火水木金土日]曜日?"
    r"|\d{1,2}:\d{2}(?::\d{2})?|\b\d{1,2}(?=\s?[ap]m\b)|\b(?:am|pm|utc|gmt|jst|[pmce][sd]?t|cest)\b|\d{1,2}時(?:\d{1,2}分|半)?[頃ごろ]*"
    r"|\b(?:morning|afternoon|evening|night|noon|midnight)\b|午前|午後|早朝|深夜|[朝昼夜]",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    rf"\b(?:{_DONE}|on|at|as of|date|(?:in|to) prod(?:uction)?|(?:in)?to (?:main|master|trunk)|everywhere|and|all|already|fully|successfully"
    rf"|(?:was|were|is|has been|have been)(?= (?:{_DONE})\b))\b"
    rf"|{_DONE_JA}|本番(?:環境)?|全て|すべて|既に|すでに|(?:いた|致)?しました|されました|した|です|付け?|日|[にでへはをのも&＆]",
    re.IGNORECASE,
)
_WHO = re.compile(
    r"(?i:\bby) (?:[A-Z][\w'’.-]*(?: (?=[A-Z]))?)+|(?i:\bby )?@[\w.-]+|(?i:\bby )?[\w.+-]+@[\w.-]+|\b[A-Z]\b\.?"
    r"|[一-龠ァ-ヶ]{1,6}(?:さん|氏|様)"
)
_WHAT = r"(?i:\b[PM]R\s*)?(?:#\d+|\b[A-Z][A-Z0-9_]+-\d+|https?://\S+)"
_BY_WHAT = re.compile(rf"(?i:\b(?:in|via|with|by))\s+{_WHAT}")
_TICKET = re.compile(_WHAT)
_MARKS = re.compile(r"[\s\0:：/~〜✅☑✔️.!！|・+\-–—]+")


def days_of_completion(raw: Mapping[str, str], today: date | None) -> Iterator[date]:
    """The days on which a row says that it was done, ``raw`` is what it shows by column; ``today`` as in `told_days`."""
    yield from told_days(raw.get("done_on", ""), today)
    owner = raw.get("owner", "")
    if status := raw.get("status", ""):
        yield from days_beside(status, today, owner)
        return
    if dated := DONE_DAY.search(raw.get("action", "")):
        yield from told_days(dated.group(), today)
    due = raw.get("due", "")
    # A day that leads is the due date itself: ``2026-12-01 (done)``.
    if parse_status(_leading(due)) == "done":
        yield from days_beside(due, today, owner)


def _leading(due: str) -> str:
    return due[: found.start()].strip(" :：-–—(（") if (found := WRITTEN.search(due)) else ""


def days_beside(text: str, today: date | None, owner: str = "") -> Iterator[date]:
    """The days of completion in the text of a status; ``owner`` is who may stand beside one."""
    if any(map(str.isdigit, text)):
        yield from told_days(" ".join(f"({day})" for day in _alone(text, owner)), today)


def says_more(text: str) -> bool:
    """Whether the text of a status has words that no column for a state or a day can hold: ``Done (#12), 5/20 by Ken``."""
    rest = _AROUND_DAY.sub(" ", _DAY.sub(" ", text)).strip()
    return bool(rest) and parse_status(rest) is None


_AROUND_DAY = re.compile(
    r"[()（）\[\]【】,、，;；:：。]|\b(?:on|since|as of|at)\b|日?に(?!\w)", re.IGNORECASE
)


def _alone(text: str, owner: str) -> Iterator[str]:
    """The days in a text with nothing beside them, as they are written."""
    days = [found.group() for found in _DAY.finditer(text) if not _UNTIL.search(found.group())]
    marked = _DAY.sub(lambda found: found.group() if _UNTIL.search(found.group()) else "\0", text)
    before, number = "", 0
    for clause in _CLAUSE_ENDS.split(_TIME.sub(" ", marked)):
        count = clause.count("\0")
        is_hung = _SAYS_DONE.search(clause) or _SAYS_DONE.search(before) or not _rest(before, owner, _TICKET)
        if is_hung and not _rest(clause, owner):
            yield from days[number : number + count]
        number, before = number + count, clause if clause.strip() else before


def _rest(clause: str, owner: str, *others: re.Pattern[str]) -> str:
    """What is left of a clause without the words that may stand beside a day."""
    names = (name for name in (owner, *re.split(r"[\s,、@.]+", owner), _initials(owner)) if len(name) > 1)
    known = "|".join(re.escape(name) for name in names) or "(?!)"
    own = re.compile(rf"(?<![A-Za-z])(?:by )?(?:{known})(?![A-Za-z])")
    for pattern in (own, _WHO, _BY_WHAT, *others, _BESIDE):
        clause = pattern.sub(" ", clause)
    words = (word for word in _MARKS.split(clause) if word and not is_common_name(word))
    return " ".join(words)


def _initials(owner: str) -> str:
    return "".join(word[0] for word in owner.split() if word[0].isupper())
