"""Texts that say more than a day: that it has passed, which one is only wished for, where work begins and ends.

Each reader takes the whole of a folded text and gives the day by which the work is due, or None.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from pmdocs.core.actions.date_counting import Found, Ground, day_of, weekday_in_week
from pmdocs.core.actions.date_words import OVERDUE

Reader = Callable[[str, Ground], Found | None]
"""Reads the day of a text that names one."""

MAX_OVERDUE, MAX_FROM_DONE = 120, 90
"""Days between a day without its year and the reference, when it is overdue, and when the work was done before it."""
_MAX_WORK = 200
"""Days between the first and the last of a piece of work."""
_FRIDAY = 4

_OVERDUE = (
    re.compile(
        rf"(?=[^()\d]*\d)(?P<due>[^()]+?)(?:\s?\((?:{OVERDUE})!*(?:[,、;:]?\s?[^()\d]*)\)|[,、;]?\s?(?:[-–—]\s)?(?:{OVERDUE})!*)"
    ),
    re.compile(rf"(?:{OVERDUE})\s?(?:[:、,]\s?(?P<due>\d.*|[a-z].*)|\((?P<held>[^()]+)\))"),
)


def overdue(text: str, ground: Ground, one: Reader) -> Found | None:
    """``19 Feb (overdue)``: a day that has passed; without its year the last such day, where that is not long ago."""
    found = next(filter(None, (pattern.fullmatch(text) for pattern in _OVERDUE)), None)
    said = (found["due"] or found.groupdict().get("held") or "") if found else ""
    due = one(said.strip(), ground) if said else None
    if due is None or due.precision != "day" or due.is_counted:
        return None
    if due.month_day is None:
        return due
    for year in (ground.reference.year, ground.reference.year - 1):
        past = day_of(year, *due.month_day)
        if past is not None and 0 < (ground.reference - past).days <= MAX_OVERDUE:
            return replace(due, day=past, month_day=None, other=None)
    return None


_DONE = r"(?:done|completed?|finished|closed|fixed)(?: on)?"
_DONE_JA = r"(?:に?(?:完了|対応|実施)(?:済み?)?|済み?)"
_DUE_AND_DONE = re.compile(
    rf"(?:(?P<due>[^()]+?)\s?\((?:{_DONE}:? (?P<on>[^()]+)|(?P<on_ja>[^()]+?)\s?{_DONE_JA})\)"
    rf"|(?:due|期限)[\s::]+(?P<label>[^(),、]+)[,、;]\s?(?:{_DONE}:? (?P<on_label>[^()]+)|(?P<on_label_ja>[^()]+?)\s?{_DONE_JA}))"
)


def due_and_done(text: str, ground: Ground, one: Reader) -> Found | None:
    """``3/5 (2/22完了)``: the work was due on the first; without its year it must lie just ahead, for it may have passed."""
    found = _DUE_AND_DONE.fullmatch(text)
    if found is None:
        return None
    due = one(found["due"] or found["label"], ground)
    done = one(found["on"] or found["on_ja"] or found["on_label"] or found["on_label_ja"], ground)
    if due is None or done is None or due.precision != "day" or done.precision != "day" or due.is_counted:
        return None
    is_near = due.month_day is None or (due.day - ground.reference).days <= MAX_FROM_DONE
    return due if is_near else None


_WISHED = r"(?:できれば|出来れば|可能なら(?:ば)?|可能であれば|理想は|ideally|preferably|hopefully|if possible)[,、:]?\s?"
_LATEST = (
    r"(?:遅くとも|遅くても|最遅|最終|(?:but )?(?:no|not) later than|(?:at the )?latest(?: by)?|by)[:は]?\s?"
)
_AND_WISHED = (
    re.compile(rf"(?P<due>[^()]+?)\s?\({_WISHED}(?P<wish>[^()]+)\)"),
    re.compile(rf"(?P<due>[^()、,]+?)[、,]\s?{_WISHED}(?P<wish>[^()]+)"),
    re.compile(
        rf"{_WISHED}(?P<wish>[^()、,]+?)[、,]\s?(?P<due>{_LATEST}.+|[^()]+ at the latest|[^()]+まで(?:に)?)"
    ),
)
_URGENT = re.compile(
    r"(?:asap|as soon as possible|urgent(?:ly)?|至急|大至急|早急に?|早めに|(?:なるべく|できるだけ|出来るだけ)早[くめ]に?)\s?[,、;:(]?\s?(?:but |and |or |or at least )?"
    rf"(?P<due>{_LATEST}[^()]+|[^()]+ at the latest|[^()]+まで(?:に)?)\)?"
)


def not_wished(text: str, ground: Ground, one: Reader) -> Found | None:
    """``3/19（できれば3/12）``, ``ASAP, 19 March at the latest``: the last day, before which the other one must lie."""
    if urgent := _URGENT.fullmatch(text):
        return one(urgent["due"], ground)
    found = next(filter(None, (pattern.fullmatch(text) for pattern in _AND_WISHED)), None)
    due, wish = (one(found["due"], ground), one(found["wish"], ground)) if found else (None, None)
    return due if due and wish and wish.day < due.day else None


_PLANNED = r"(?:予定|目標|見込み?|期限)"
_FROM_AND_TO = re.compile(
    rf"(?P<from>\d.*?)\s?に?(?:着手|開始)(?:予定)?(?:[、,→]|\s)\s?(?P<to>\d.*?)\s?に?(?:(?:完了|終了|リリース|公開){_PLANNED}|{_PLANNED}|期限|〆|まで(?:に完了)?)"
    r"|(?:start|begin)s?:?(?: on)? (?P<from_en>[^,;]+)[,;]\s?(?:and )?(?:finish|complete|end|due|deadline|done by)(?:es|s)?:?(?: by| on)? (?P<to_en>.+)"
)


def begun_and_ended(text: str, ground: Ground, one: Reader) -> Found | None:
    """``3/8 着手、3/26 完了予定``: the day on which work is to be done, which must follow that of its begin."""
    found = _FROM_AND_TO.fullmatch(text)
    begin = one(found["from"] or found["from_en"], ground) if found else None
    if found is None or begin is None or begin.precision != "day":
        return None
    end = one(found["to"] or found["to_en"], replace(ground, reference=begin.day))
    if end is None or end.precision != "day" or not 0 < (end.day - begin.day).days <= _MAX_WORK:
        return None
    return replace(end, ambiguous=True, other=None)


_THEN_AND_NOW = re.compile(
    r"(?:当初|元々?は?|旧)の?(?:予定|期限)?[はが:]?\s?(?P<old>\d[^、,()]*?)[、,]\s?(?:現在は?|今は?|変更後は?|新)[:]?\s?(?P<new>\d.*)"
)


def then_and_now(text: str, ground: Ground, one: Reader) -> Found | None:
    """``当初2/12、現在3/19``: the day that counts now."""
    found = _THEN_AND_NOW.fullmatch(text)
    new = one(found["new"], ground) if found and any(map(str.isdigit, found["old"])) else None
    return replace(new, ambiguous=True) if new and new.precision == "day" else None


_FROM_MONDAY = re.compile(r"(?:w/c|wc|week commencing|week beginning|week starting) (?:on |the )?(?P<day>.+)")
_WEEK_OF = re.compile(
    r"(?:the )?week of (?:the )?(?P<day>.+)|(?P<day_ja>\d.*?[\d日)])\s?(?:の週|週)(?:[中内]に?|まで)?"
)


def week_of(text: str, ground: Ground, one: Reader) -> Found | None:
    """``w/c 9 March`` and ``3/9の週`` are that week as 来週 is the next: its Friday. A week commences on a Monday."""
    monday, within = _FROM_MONDAY.fullmatch(text), _WEEK_OF.fullmatch(text)
    found = monday or within
    said = (found["day"] or found.groupdict().get("day_ja")) if found else None
    day = one(said, ground) if said else None
    if day is None or day.precision != "day" or day.is_counted:
        return None
    if day.weekday not in {None, day.day.weekday()} or day.day.weekday() > (0 if monday else _FRIDAY):
        return None
    friday = weekday_in_week(day.day, 0, _FRIDAY)
    return replace(day, day=friday, precision="week", weekday=None, other=None) if friday else None


_PERIOD = r"(?:(?:this |the |current )?(?:sprint|iteration)|スプリント|今スプリント|s)[\s-]?#?\d{0,4}(?:\.\d{1,2})?|fy\s?'?\d{2,4}|\d{2,4}年度|(?:\d{4} )?q[1-4](?: \d{4})?"
_ENDS = re.compile(
    rf"(?:{_PERIOD})\s?\((?:(?:ends?|ending|finishes|closes|until)(?: on)? (?P<day>[^()]+)|(?P<day_ja>[^()]+?)\s?(?:終了|まで|〆|締め?切?り?))\)"
)
_MEETING = re.compile(
    r"(?:(?:by|at|before|until) )?(?:the |our )?next (?:\w+ )?(?:review|meeting|sync|check-?in|stand-?up|retro(?:spective)?)\s?\((?P<day>[^()]+)\)"
    r"|次回の?(?:\w{1,6})?(?:定例|会議|ミーティング|mtg|レビュー|打ち?合わ?せ|会)(?:会議?)?(?:まで(?:に)?)?\s?\((?P<day_ja>[^()]+(?:\([月火水木金土日]\))?)\)(?:まで(?:に)?)?"
)


def at_occasion(text: str, ground: Ground, one: Reader) -> Found | None:
    """``Sprint 12 (ends 19 March)``, ``次回定例（3/10）``: the end of a period, or when people meet next."""
    found = _ENDS.fullmatch(text) or _MEETING.fullmatch(text)
    day = one(found["day"] or found["day_ja"], ground) if found else None
    return day if day and day.precision == "day" and not day.is_counted else None


READERS = (overdue, due_and_done, not_wished, begun_and_ended, then_and_now, week_of, at_occasion)
