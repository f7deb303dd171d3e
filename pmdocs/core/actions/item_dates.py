"""Which date in a line of text is the day by which the work is due, and which is part of the sentence.

A date counts behind a word such as ``by`` or 期限, before まで, or where it stands for itself: in brackets, alone
or beside a name and a priority, or at the end. What follows ``of``, ``on`` or の tells of something else.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from pmdocs.core.actions.date_words import EN_WEEKDAY, OVERDUE
from pmdocs.core.actions.dates import DateInText, DueReading, find_dates
from pmdocs.core.actions.names import is_common_name
from pmdocs.core.actions.other_days import (
    FRACTION,
    HOUR_JA,
    MAX_NEAR,
    MAX_TAIL,
    is_another_day,
    tells_when_done,
)
from pmdocs.core.findings import Code
from pmdocs.core.vocabulary import parse_status

_DUE_LABEL = re.compile(
    r"(?:(?:期日|期限|締切|締め切り|〆切?|納期|完了予定日?|目標日?)(?:案|目安)?"
    r"|\b(?:(?:proposed|tentative|suggested)\s+)?(?:due(?:\s+(?:date|by|on))?|deadline)|\beta|\btarget(?:\s+date)?|\bfinish by|\b(?:no|not) later than|遅くとも|遅くても|最遅)"
    r"\s*(?:は|[:：=＝])?\s*$|\b(?:by|until|before)(?:\s+the)?\s+$|[~〜→]\s*$|[📅📆🗓⏰]\ufe0f?\s*$",
    re.IGNORECASE,
)
_MOVED_HERE = re.compile(r"\s*[にへ](?:延期|リスケ|前倒し|後ろ倒し)(?:済み?|しました|した)?\s*(?:$|[)）。])")
_ALONE_OR_OLD = re.compile(
    r"(?:^|[、。,，(（])\s*(?:[^、。,，(（をは]*の?(?:予定|期限)だった(?:が|ものを|のを))?\s*$"
)
"""``当初8/3、8/7に延期``: the work was moved here, and not the subject of the sentence."""
_DUE_BEHIND = re.compile(
    rf"{HOUR_JA}まで(?!\s*の|.*(?:した|された)。?\s*$)"
    r"|\s*(?:(?:まで|締切|〆|期限|目処|目途|完了予定|リリース予定|deadline\b)(?!\s*(?:の|切れ|が来|を迎))"
    r"|(?:予定|頃|ごろ)\s*(?:$|[)）\]】,、。]))"
)
_SENTENCE_DATE = re.compile(
    r"(?:\b(?:on|of|from|since|in|at|after|during|around|for|as|was|were|is|incident|outage|version|release|the|to|than|and|or|like|between"
    r"|(?:be|been|get|gets)\s+\w+(?:\s+(?:down|off|out|up))?|\w{2,}ed)"
    r"|の|に|は|が|を|で|と|から|以降|時点|頃|年)\s*$",
    re.IGNORECASE,
)
_OPEN, _CLOSE, PART = "(（[【", ")）]】", ",、，;；/／|"
_LEFT_BEHIND = re.compile(r"^\s*(?:予定|締切|期限|〆切?)(?=\s*(?:$|[)）\]】,、]))")


def find_due(text: str, *, reference: date, order: str, has_company: bool) -> DateInText | None:
    """The due date of a line, or None. ``has_company``: somebody or a priority is named as well.

    A date that words call the due date goes before one that merely stands there; two such days leave it open.
    """
    likely: DateInText | None = None
    named: list[DateInText] = []
    days = list(find_dates(text, reference=reference, order=order))
    if (last := _last_version(text, days)) is not None:
        return last
    for found in days:
        if (
            not _is_due(text, found)
            or _is_too_far(text, found, reference)
            or _is_past(text, found, reference)
        ):
            continue
        if _is_named(text, found):
            named.append(found)
        elif likely is None and (has_company or not _is_count(text, found)):
            likely = found
    if named:
        return named[0] if len({found.reading.day for found in named}) == 1 else None
    return likely


MAX_UNSAID = timedelta(days=366)
"""Ahead of the reference; beyond it a day alone in its bracket needs a word that calls it the due date."""
_WITH_OTHERS = re.compile(r"[,、，;；|/／]\s*$|\s[-–—]\s*$")


def _is_too_far(text: str, found: DateInText, reference: date) -> bool:
    """Whether a day more likely tells of the thing, ``the leap-day bug (29 Feb 2028)``, than until when there is time."""
    if found.reading.day is None or found.reading.day - reference <= MAX_UNSAID:
        return False
    before, behind = text[: found.start], text[found.end :]
    if before.rstrip()[-1:] not in _OPEN:
        return False
    is_among = _WITH_OTHERS.search(before) or re.match(rf"\s*[{PART}]", behind)
    return not (is_among or _is_named(text, found) or _DUE_BEHIND.match(behind))


def _is_past(text: str, found: DateInText, reference: date) -> bool:
    """Whether a day right behind the name of what happened is that of it: not one of the weeks to come."""
    day = found.reading.day
    is_ahead = day is not None and timedelta(0) <= day - reference <= _SOON
    return (
        not is_ahead and _WHEN_IT_WAS.search(text[max(found.start - MAX_TAIL, 0) : found.start]) is not None
    )


_SOON = timedelta(days=90)
"""Ahead of the reference; a day without its year that is further ahead may as well be one of last year."""
_FIRST_VERSION = re.compile(
    r"(?:\b(?:first )?draft(?: version)?|初[稿版]|ドラフト版?|一次版|素案)\s*(?:by|on|due|[はを:：])?\s*$",
    re.IGNORECASE,
)
_LAST_VERSION = re.compile(
    r"(?:\bfinal(?: (?:version|one|report|draft))?|(?:最終|完成|確定)[版稿])\s*(?:by|on|due|[はを:：])?\s*$",
    re.IGNORECASE,
)


def _last_version(text: str, days: list[DateInText]) -> DateInText | None:
    """Of ``draft by 5 March, final by 19 March`` the second, where it follows the first."""
    if len(days) != 2:
        return None
    first, last = days
    is_pair = _FIRST_VERSION.search(text[: first.start]) and _LAST_VERSION.search(
        text[first.end : last.start]
    )
    is_later = first.reading.day and last.reading.day and first.reading.day < last.reading.day
    is_whole = _SET_APART.match(text, last.end) and not tells_when_done(text[: first.start])
    return last if is_pair and is_later and is_whole else None


_SET_APART = re.compile(r"\s*(?:$|[(（)）\]:：,、;。.](?!\d))")


def _is_named(text: str, found: DateInText) -> bool:
    """Whether words beside a date call it the day of the work."""
    before = text[max(found.start - MAX_NEAR, 0) : found.start]
    return bool(_DUE_LABEL.search(before)) or "まで" in text[found.start : found.end]


def without_due(text: str, found: DateInText) -> str:
    """A line without its due date and the words that belong to it."""
    before, behind = _DUE_LABEL.sub("", text[: found.start]), text[found.end :]
    if text[found.start : found.end].endswith("に"):
        behind = behind.removeprefix("は")  # ``来週中には終わる``
    return f"{before.rstrip()} {_LEFT_BEHIND.sub('', behind).lstrip()}"


def _is_due(text: str, found: DateInText) -> bool:
    """Whether a reader takes this date for the day by which the work is to be done."""
    if is_another_day(text, found.start, found.end):
        return False
    before, behind = text[: found.start], text[found.end :]
    near = before[-MAX_NEAR:]
    if _DUE_LABEL.search(near) or "まで" in text[found.start : found.end]:
        return True
    if _DUE_BEHIND.match(behind) or (_MOVED_HERE.match(behind) and _ALONE_OR_OLD.search(before)):
        return True
    opened = max((before.rfind(char) for char in _OPEN), default=-1)
    is_inside = opened >= 0 and not any(char in before[opened:] for char in _CLOSE)
    if is_inside:
        closed = min((at for char in _CLOSE if (at := behind.find(char)) >= 0), default=len(behind))
        if GOES_ON.match(behind[closed + 1 :]):
            return False
        inside = _PASSED.sub("", _OLD_DAY.sub("", f"{before[opened + 1 :]}\0{behind[:closed]}"))
        return all(_is_part(part) for part in re.split(rf"[{PART}]|\s[-–—]\s", inside))
    if _WITH_OTHERS.search(near):
        behind = _TIME_BEHIND.sub("", behind)
    ends = not behind.strip(" .。\t\n") or bool(
        re.match(r"\s*[(（\[【,、|;/]\s*(?:P[0-4]|@|$)|\s+[@P(（\[【]", behind)
    )
    is_version = "." in text[found.start : found.end].strip(". ") and before.isascii()
    return ends and not is_version and not _SENTENCE_DATE.search(near) and bool(before.strip())


_WHEN_IT_WAS = re.compile(
    r"(?:(?<=\w)(?:遅延|障害|停止)|\b(?:outage|incident|downtime))\s?[(（]\s*$", re.IGNORECASE
)
"""``配信遅延（12/18）``: the day on which it was, right behind its name."""
_OLD_DAY = re.compile(
    r"(?:\b(?:was|originally|previously|orig\.?)|当初は?|旧|元は?|変更前)\s?(?:due\s)?(?:\d{1,4}(?:[/月.-]\d{1,2}){1,2}日?|\d{1,2} [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8} \d{1,2})\s?[,、，;]\s?(?:now|is now|現在は?|今は?|変更後)[\s:：]*(?=\0)",
    re.IGNORECASE,
)
"""``originally 19/2, now …``."""
_PASSED = re.compile(rf"(?<=\0)\s*(?:{OVERDUE})!*|(?:{OVERDUE})\s*(?=\0)", re.IGNORECASE)
_TIME_BEHIND = re.compile(r"^\s*(?:\d{1,2}:\d{2}|\d{1,2}時(?:半)?)(?:\s*(?:JST|UTC|日本時間))?\s*$")
GOES_ON = re.compile(
    r"\s*(?:[をのとがはもへ]|に(?!て|間に合)|で(?!す|(?:報告|回答|共有|発表|説明|提出)(?:する|します|予定)?(?:[。、]|\s*$))|から|より|以降|時点)"
)
"""Behind a bracket: the sentence goes on with what the day is of, ``証明書の失効日（12/31）を…``."""


def _is_count(text: str, found: DateInText) -> bool:
    """Whether ``(1/2)`` more likely counts parts than names the second of January: nothing else speaks for a day."""
    count = FRACTION.fullmatch(text[found.start : found.end])
    if count is None or "@" in text or _DUE_LABEL.search(text[: found.start]):
        return False
    part, whole = int(count.group(1)), int(count.group(2))
    behind = text[found.end :]
    return part <= whole <= 12 and not (_DUE_BEHIND.match(behind) or _TIME_BEHIND.match(behind))


_FILLED = re.compile(
    r"\s*(?:\0|P[0-4]|[@＠]\S+(?:\s\S+)?|(?:担当者?|owner|assignee)\s*[:：].*|[\w.+-]+@[\w.-]+|#\d+|[A-Z][A-Z0-9_]+-\d+)?\s*",
    re.IGNORECASE,
)
_WEEKDAY_BEFORE = re.compile(rf"^\s*{EN_WEEKDAY}\.?,?\s+(?=\0)", re.IGNORECASE)


def _is_part(part: str) -> bool:
    """Whether a part of a bracket is the date, or something else that is said of an item; a name is short."""
    part = _WEEKDAY_BEFORE.sub("", part)
    if _FILLED.fullmatch(part.strip()):
        return True
    if "\0" in part and is_common_name(part.replace("\0", " ")):
        return True
    if "\0" in part:
        return bool(re.fullmatch(r"[@＠]?\S+\s*\0\s*|\0\s*[@＠]?\S+", part.strip())) and "@" in part
    return (
        len(part.split()) <= 2 and not any(char.isdigit() for char in part) and parse_status(part) != "done"
    )


def codes_of(due: DueReading, *, is_finished: bool) -> list[Code]:
    """Findings of a due date: what is finished needs none."""
    return [code for code in due.codes if code is not Code.AI_NO_DUE or not is_finished]
