"""The rules of the grammar of dates: a pattern that matches a whole text, and the day that it means.

Nothing is guessed: a number that could be a version, a fraction, a month with its year or a time is no day.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from pmdocs.core.actions.date_counting import (
    Found,
    Ground,
    coming_day,
    day_of,
    days_later,
    month_end,
    months_later,
    next_day,
    next_month_end,
    weekday_in_week,
)
from pmdocs.core.actions.date_words import (
    EN_MONTH,
    EN_WEEKDAY,
    WEEKDAYS_JA,
    month_number,
    weekday_of,
    western_year,
)

FRIDAY = 4
NEAR_YEARS = 2
"""Years around the reference among which one of two digits is looked for."""
MAX_DAYS_AHEAD = 25
"""Days; beyond them the 28th may as well be the one that has just passed."""


Rule = Callable[[re.Match[str], Ground], Found | None]


def _exactly(day: date | None, precision: str = "day") -> Found | None:
    return None if day is None else Found(day, precision)


def _counted(day: date | None, precision: str = "day", *, ambiguous: bool = False) -> Found | None:
    return None if day is None else Found(day, precision, ambiguous, is_counted=True)


def _month(text: str) -> int:
    return int(text) if text.isdigit() else month_number(text)


def _year(found: re.Match[str]) -> int | None:
    text = found.groupdict().get("y")
    return int(text) + (2000 if len(text) == 2 else 0) if text else None


# Written days


def _full(found: re.Match[str], _: Ground) -> Found | None:
    return _exactly(day_of(int(found["y"]), _month(found["m"]), int(found["d"])))


def _full_short_year(found: re.Match[str], _: Ground) -> Found | None:
    return _exactly(day_of(2000 + int(found["y"]), _month(found["m"]), int(found["d"])))


def _era(found: re.Match[str], _: Ground) -> Found | None:
    year = western_year(found["era"], found["y"])
    return _exactly(day_of(year, int(found["m"]), int(found["d"]))) if year else None


def _iso_week_day(found: re.Match[str], _: Ground) -> Found | None:
    """``2026-W10-3`` is a day (ISO 8601), ``2026-W10`` a week as 来週 is: its Friday."""
    day, precision = (int(found["d"]), "day") if found["d"] else (FRIDAY + 1, "week")
    try:
        return _exactly(date.fromisocalendar(int(found["y"]), int(found["w"]), day), precision)
    except ValueError:
        return None


def _month_and_day(found: re.Match[str], ground: Ground) -> Found | None:
    return next_day(_month(found["m"]), int(found["d"]), ground.reference)


def _slashed_day(found: re.Match[str], ground: Ground) -> Found | None:
    """``7/5``: the day comes first where the workspace says so, or where nothing else is a date."""
    first, second = int(found["m"]), int(found["d"])
    month_first, day_first = (
        next_day(first, second, ground.reference),
        next_day(second, first, ground.reference),
    )
    if ground.is_japanese:
        return month_first
    best, other = (
        (day_first or month_first, month_first) if ground.order == "dmy" else (month_first, day_first)
    )
    if best is None or other is None or other.day == best.day:
        return best
    return Found(best.day, month_day=best.month_day, other=other.day)


def _slashed(found: re.Match[str], ground: Ground) -> Found | None:
    first, second, year = (int(found[name]) for name in ("a", "b", "y"))
    month_first, day_first = day_of(year, first, second), day_of(year, second, first)
    best, other = (day_first, month_first) if ground.order == "dmy" else (month_first, day_first)
    if best is None or other is None or best == other:
        return _exactly(best or other)
    return Found(best, ambiguous=True, other=other)


def _dotted(found: re.Match[str], ground: Ground) -> Found | None:
    """``6.3.2026`` puts the day first in most of Europe; where the workspace says otherwise it must be the one way."""
    read = _slashed(found, ground)
    return None if read is None or (read.ambiguous and ground.order != "dmy") else read


def _two_digit_year(found: re.Match[str], ground: Ground) -> Found | None:
    """``26/3/15``, ``3/15/26``: read where one order alone gives a day within reach of the reference."""
    first, second, third = (int(found[name]) for name in ("a", "b", "c"))
    orders = ((first, second, third), (third, first, second), (third, second, first))
    days = {day_of(2000 + year, month, day) for year, month, day in orders}
    near = [day for day in days if day and abs(day.year - ground.reference.year) <= NEAR_YEARS]
    return _exactly(near[0]) if len(near) == 1 else None


_ORDINALS = ("first", "second", "third", "fourth")


def _weekday_of_month(found: re.Match[str], ground: Ground) -> Found | None:
    """``last Friday of March``, ``4月第2水曜``: of the year that is written, or else the next one on or after the reference."""
    month, weekday, year = _month(found["m"]), weekday_of(found["day"]), _year(found)
    for candidate in (year,) if year else (ground.reference.year, ground.reference.year + 1):
        end = month_end(candidate, month)
        if end is None:
            return None
        if found.groupdict().get("last"):
            day = end - timedelta(days=(end.weekday() - weekday) % 7)
        else:
            number = found["n"]
            weeks = int(number) - 1 if number.isdigit() else _ORDINALS.index(number)
            first = end.replace(day=1)
            day = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * weeks)
        if year or day >= ground.reference:
            return Found(day, month_day=None if year else (day.month, day.day))
    return None


# Ends of months, years and their parts


def _end_of_written_month(found: re.Match[str], ground: Ground) -> Found | None:
    """The end of a month, of the year that is written or the coming one; ``span`` is the month as a whole."""
    precision = "month" if found.groupdict().get("span") is not None else "day"
    month = _month(found["m"])
    if year := _year(found):
        return _exactly(month_end(year, month), precision)
    end = next_month_end(month, ground.reference)
    return Found(end, precision, month_day=(end.month, end.day)) if end else None


def _end_of_era_month(found: re.Match[str], _: Ground) -> Found | None:
    year = western_year(found["era"], found["y"])
    return _exactly(month_end(year, int(found["m"]))) if year else None


def _end_of_month(found: re.Match[str], ground: Ground) -> Found | None:
    words = found.group(0)
    months = 2 if "再来" in words else 1 if "来" in words or "next" in words else 0
    later = months_later(ground.reference.replace(day=1), months)
    precision = "day" if found.groupdict().get("span") is None else "month"
    return _counted(month_end(later.year, later.month), precision) if later else None


def _end_of_year(found: re.Match[str], ground: Ground) -> Found | None:
    words = found.group(0)
    year = _year(found) or ground.reference.year + ("来" in words or "next" in words)
    precision = "month" if re.search(r"[内中]", words) else "day"
    return _exactly(day_of(year, 12, 31), precision)


def _end_of_fiscal_year(found: re.Match[str], ground: Ground) -> Found | None:
    """A Japanese fiscal year is named after the year it begins in, and ends in March."""
    if year := _year(found):
        return _exactly(day_of(year + 1, 3, 31))
    end = next_month_end(3, ground.reference)
    return _exactly(day_of(end.year + ("来" in found.group(0)), 3, 31)) if end else None


_LAST_OF_PART = {"上": 10, "初": 10, "中": 20, "前": 15, "early": 10, "mid": 20}
"""Any other part is the last."""


def _third(found: re.Match[str], ground: Ground) -> Found | None:
    """Of a month that has begun the third or half that is still ahead; one that has passed is next year's.

    English says less exactly than 中旬 which days are the middle ones: ``mid-July`` is doubtful.
    """
    year, reference = _year(found), ground.reference
    first: date | None
    if rel := found["rel"]:
        first = months_later(reference.replace(day=1), {"今": 0, "当": 0, "来": 1, "再来": 2}[rel])
    else:
        first = day_of(year or reference.year, _month(found["m"]), 1)
    end = month_end(first.year, first.month) if first else None
    if end is None:
        return None
    part = found["part"]
    last = end.replace(day=_LAST_OF_PART.get(part, end.day))
    is_doubtful = part.isascii()
    if rel or year:
        return Found(last, "third", is_doubtful, is_counted=bool(rel))
    if last < reference and (later := month_end(last.year + 1, last.month)):
        last = last.replace(year=later.year) if part in _LAST_OF_PART else later
    return Found(last, "third", is_doubtful, month_day=(last.month, last.day))


# Counted days

AWAY = {
    "今日": 0, "本日": 0, "今夜": 0, "today": 0, "tonight": 0, "eod": 0, "eod today": 0, "end of today": 0,
    "明日": 1, "あした": 1, "tomorrow": 1, "tmrw": 1, "eod tomorrow": 1, "明後日": 2, "あさって": 2, "day after tomorrow": 2,
    "the day after tomorrow": 2,
}  # fmt: skip
_COUNTS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def _day_of_relative_month(found: re.Match[str], ground: Ground) -> Found | None:
    months = {"来月": 1, "再来月": 2}.get(found["rel"], 0)
    first = months_later(ground.reference.replace(day=1), months)
    return _counted(day_of(first.year, first.month, int(found["d"]))) if first else None


def _named_day(found: re.Match[str], ground: Ground) -> Found | None:
    return _counted(days_later(ground.reference, AWAY[found.group(0)]))


def _after(found: re.Match[str], ground: Ground) -> Found | None:
    word, unit = found["n"], found["unit"]
    count = int(word) if word.isdigit() else _COUNTS.index(word) + 1 if word in _COUNTS else 1
    if unit.startswith(("日", "day")):
        return _counted(days_later(ground.reference, count))
    if unit.startswith(("時間", "h")):
        return _counted(days_later(ground.reference, count // 24)) if count and count % 24 == 0 else None
    if unit.startswith(("週", "w", "fortnight")):
        return _counted(days_later(ground.reference, count * (14 if unit.startswith("f") else 7)))
    months = count * (12 if unit.startswith(("年", "y")) else 1)
    return _counted(months_later(ground.reference, months) if months < 1200 else None)


def _half_a_year(_: re.Match[str], ground: Ground) -> Found | None:
    return _counted(months_later(ground.reference, 6))


def _week(found: re.Match[str], ground: Ground) -> Found | None:
    """The Friday of a week; on Saturday nobody means yesterday by "this week"."""
    weeks = {"来": 1, "再来": 2, "next": 1}.get(found["rel"] or "", 0)
    day = weekday_in_week(ground.reference, weeks, FRIDAY)
    return _counted(day, "week") if day and day >= ground.reference else None


def _weekday_of_week(found: re.Match[str], ground: Ground) -> Found | None:
    weeks = {"今": 0, "this": 0, "来": 1, "next": 1, "再来": 2}[found["rel"]]
    day = weekday_in_week(ground.reference, weeks, weekday_of(found["day"]))
    return _counted(day) if day and day >= ground.reference else None


def _coming_weekday(found: re.Match[str], ground: Ground) -> Found | None:
    """The next such day; said on that very day, it may be today or in a week, so it is not read."""
    ahead = (weekday_of(found["day"]) - ground.reference.weekday()) % 7
    return _counted(days_later(ground.reference, ahead)) if ahead else None


def _weekday_and_a_week(found: re.Match[str], ground: Ground) -> Found | None:
    """``Friday week`` is seven days after the coming Friday."""
    coming = _coming_weekday(found, ground)
    return _counted(days_later(coming.day, 7)) if coming else None


def _day_of_this_or_next_month(found: re.Match[str], ground: Ground) -> Found | None:
    return _counted(coming_day(int(found["d"]), ground.reference, MAX_DAYS_AHEAD))


def _english_weekday(found: re.Match[str], ground: Ground) -> Found | None:
    """ "Next Friday" is that of next week; many mean the coming one, so it is ambiguous."""
    following = found["rel"] == "next"
    day = weekday_in_week(ground.reference, int(following), weekday_of(found["day"]))
    return _counted(day, ambiguous=following) if day and day >= ground.reference else None


_M, _D, _Y = r"(?P<m>\d{1,2})", r"(?P<d>\d{1,2})", r"(?P<y>\d{4})"
MONTH_NAMED = rf"(?P<m>{EN_MONTH})\.?"
TH = r"(?:st|nd|rd|th)?"
_DAY_JA, _DAY_EN = rf"(?P<day>[{WEEKDAYS_JA}])", rf"(?P<day>{EN_WEEKDAY})\.?"
_DASH = r"[-‐‑‒–—−ー]"
_IN_ALL = r"(?:[中内]|いっぱい)"
_COUNT_EN = rf"(?P<n>\d{{1,4}}|an?|{'|'.join(_COUNTS)}) (?P<unit>hour|hr|day|week|wk|fortnight|month|year)s?"


def _compiled(*rules: tuple[str, Rule]) -> tuple[tuple[re.Pattern[str], Rule], ...]:
    return tuple((re.compile(pattern), rule) for pattern, rule in rules)


_DIGIT_RULES = _compiled(
    (rf"{_M}/{_D}", _slashed_day),
    (rf"{_Y}{_DASH}{_M}{_DASH}{_D}", _full),
    (rf"{_Y}/{_M}/{_D}", _full),
    (rf"{_M}月{_D}日?", _month_and_day),
    (rf"{_Y}年{_M}月{_D}日?", _full),
    (rf"{_Y}\.\s?{_M}\.\s?{_D}", _full),
    (rf"{_Y}[-/]{_M}(?P<span>)", _end_of_written_month),
    (rf"(?:{_Y}年)?{_M}月の?末日?", _end_of_written_month),
    (rf"{_Y}年{_M}月(?P<span>{_IN_ALL}?)", _end_of_written_month),
    (rf"{_M}月(?P<span>{_IN_ALL})", _end_of_written_month),
    (rf"{_Y}/{_M}/?末日?", _end_of_written_month),
    (rf"{_M}/末日?", _end_of_written_month),
    (rf"(?:{_Y}年)?{_M}月の?(?P<part>[上中下初])旬(?P<rel>)", _third),
    (rf"{_Y}年(?:末|{_IN_ALL})", _end_of_year),
    (rf"{_Y}年度(?:末|{_IN_ALL})", _end_of_fiscal_year),
    (r"(?P<n>\d{1,4})(?P<unit>日|週間?|[かヶカヵケ箇]月間?|年|時間|h|w)(?:後|以内)に?", _after),
    (rf"(?:{_Y}年)?{_M}月の?(?:第(?P<n>[1-4])|(?P<last>最終|最後の))\s?{_DAY_JA}曜?日?", _weekday_of_month),
    (
        rf"(?:the )?(?P<n>[1-4])(?:st|nd|rd|th) {_DAY_EN} (?:of|in) {MONTH_NAMED}(?:,? {_Y})?",
        _weekday_of_month,
    ),
    (rf"{_D}日(?:までに?|迄に?|〆(?:切り?)?|締切り?|締め切り)", _day_of_this_or_next_month),
    (rf"{_M}月の?(?P<part>[前後])半(?P<rel>)", _third),
    (r"(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})", _full),
    (rf"{_D}{TH}[\s-](?:of )?{MONTH_NAMED},?[\s-]{_Y}", _full),
    (rf"{_D}(?P<by>[/.]?){MONTH_NAMED}(?P=by){_Y}", _full),
    (rf"{_D}{TH}(?P<by>[\s/-]?){MONTH_NAMED}(?P=by)'?(?P<y>\d{{2}})", _full_short_year),
    (rf"{_D}{TH}[\s-](?:of )?{MONTH_NAMED}", _month_and_day),
    (rf"{_Y}(?P<by>[-/\s]){MONTH_NAMED}(?P=by){_D}{TH}", _full),
    (rf"(?P<a>\d{{1,2}})/(?P<b>\d{{1,2}})/{_Y}", _slashed),
    (rf"(?P<a>\d{{1,2}})(?P<by>[-.])(?P<b>\d{{1,2}})(?P=by){_Y}", _dotted),
    (r"(?P<a>\d{1,2})/(?P<b>\d{1,2})/(?P<c>\d{2})", _two_digit_year),
    (rf"{_M}/{_Y}(?P<span>)", _end_of_written_month),
    (r"(?P<y>\d{4})-?w(?P<w>\d{2})(?:-?(?P<d>[1-7]))?", _iso_week_day),
    (rf"{_COUNT_EN} from (?:now|today)", _after),
)
_WORD_RULES = _compiled(
    ("|".join(AWAY), _named_day),
    (rf"{MONTH_NAMED}\s(?:the )?{_D}{TH}", _month_and_day),
    (rf"{MONTH_NAMED}-?{_D}(?:st|nd|rd|th)", _month_and_day),
    (rf"{MONTH_NAMED}[\s-]?{_D}{TH},?[\s-]{_Y}", _full),
    (rf"{MONTH_NAMED}\s{_D}{TH},?\s'(?P<y>\d{{2}})", _full_short_year),
    (rf"{MONTH_NAMED},? {_Y}(?P<span>)", _end_of_written_month),
    (rf"{MONTH_NAMED},? '(?P<y>\d{{2}})(?P<span>)", _end_of_written_month),
    (rf"(?P<part>early|mid|late)[\s-](?:in )?{MONTH_NAMED}(?:,? {_Y})?(?P<rel>)", _third),
    (rf"(?:(?:the )?(?:end|last day)(?: of)?|eom) {MONTH_NAMED}(?:,? {_Y})?", _end_of_written_month),
    (rf"{MONTH_NAMED} (?:eom|end)", _end_of_written_month),
    (rf"(?P<era>令和|平成|昭和)(?P<y>\d{{1,2}}|元)年{_M}月{_D}日", _era),
    (rf"(?P<era>[rhs])(?P<y>\d{{1,2}})(?P<by>[./-]){_M}(?P=by){_D}", _era),
    (rf"(?P<era>[rhs])(?P<y>\d{{1,2}})[./]{_M}[月/]?末日?", _end_of_era_month),
    (rf"'(?P<y>\d{{2}})(?P<by>[/.]){_M}(?P=by){_D}", _full_short_year),
    (rf"(?:the )?(?:(?P<n>first|second|third|fourth)|(?P<last>last)) {_DAY_EN} (?:of|in) {MONTH_NAMED}(?:,? {_Y})?", _weekday_of_month),
    (r"(?:今|当|来|再来)?月の?末日?|eom|month[- ]end|(?:the )?(?:end|last day) of (?:the |this |next )?month", _end_of_month),
    (rf"月内|(?:(?:今|当|来|再来)月|(?:this|next) month)(?P<span>{_IN_ALL}?)", _end_of_month),
    (rf"年[末内]|大晦日|[今来]年(?:末|{_IN_ALL})|eoy|year[- ]end|(?:the )?end of (?:the |this |next )?(?:calendar )?year", _end_of_year),
    (rf"(?:eoy|(?:the )?end of) {_Y}", _end_of_year),
    (rf"[今本来]?年度(?:末|{_IN_ALL})", _end_of_fiscal_year),
    (r"(?P<rel>今|当|来|再来)月の?(?P<part>[上中下初])旬", _third),
    (rf"(?P<rel>今月|当月|来月|再来月)の?{_D}日", _day_of_relative_month),
    (r"半年(?:後|以内)に?", _half_a_year),
    (rf"(?:in|within)(?: the next)? {_COUNT_EN}", _after),
    (rf"{_COUNT_EN} from (?:now|today)", _after),
    (rf"(?P<rel>今|来|再来)週の?\s?\(?{_DAY_JA}(?:曜日?)?\)?", _weekday_of_week),
    (rf"(?P<rel>今|来|再来)週{_IN_ALL}?", _week),
    (r"(?:(?:the )?end of |within |during |later )?(?P<rel>this|next) (?:week|wk)|eow|(?:the )?end of (?:the )?week", _week),
    (rf"{_DAY_EN},? (?:of )?(?P<rel>this|next) (?:week|wk)", _weekday_of_week),
    (rf"(?P<rel>this|next) (?:week|wk),? (?:on )?{_DAY_EN}", _weekday_of_week),
    (rf"{_DAY_JA}曜日?", _coming_weekday),
    (rf"(?:(?:this )?coming )?{_DAY_EN}", _coming_weekday),
    (rf"(?P<rel>this|next) {_DAY_EN}", _english_weekday),
    (rf"{_DAY_EN} week", _weekday_and_a_week),
    (rf"a week on {_DAY_EN}", _weekday_and_a_week),
    (rf"(?:(?:by|before|until|due(?: by)?) )?the {_D}(?:st|nd|rd|th)", _day_of_this_or_next_month),
)  # fmt: skip


def match(text: str, ground: Ground) -> Found | None:
    """The day of the first rule that matches the whole of a folded text, or None."""
    for pattern, rule in _DIGIT_RULES if text[:1].isdigit() else _WORD_RULES:
        if found := pattern.fullmatch(text):
            return rule(found, ground)
    return None
