"""Due dates as people write them, in Japanese and English.

A text is resolved once, against the day it was first seen, and read again only when it changes: otherwise
来週金曜 would move with every sync and never be overdue. What the grammar does not know stays unread.
"""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from pmdocs.core.findings import Code
from pmdocs.core.vocabulary import is_unset

MAX_AHEAD = 300
"""Days; a year that nobody wrote is a guess beyond them."""
MAX_YEARS = 2
"""What lies further from the reference is rejected as a slip of the pen."""

FRIDAY = 4
_WEEKDAYS_JA = "月火水木金土日"
_WEEKDAYS_EN = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ERAS = {"令和": 2018, "r": 2018, "平成": 1988, "h": 1988, "昭和": 1925, "s": 1925}
_NO_DUE = ("継続", "継続的", "ongoing", "asap", "随時", "順次", "要調整", "早急に", "適宜")


@dataclass(frozen=True, slots=True, kw_only=True)
class DueReading:
    """What a text says about when."""

    day: date | None
    """The last day, or None when there is none or it could not be read."""
    precision: str = "day"
    """``day``, ``third`` (上旬), ``week`` or ``month``: the end of that span is the day."""
    codes: tuple[Code, ...] = ()
    """``date-…`` or ``ai-no-due``."""
    raw: str = ""
    """As written."""


@dataclass(frozen=True, slots=True)
class _Found:
    """A day as the grammar saw it."""

    day: date
    precision: str = "day"
    ambiguous: bool = False
    month_day: tuple[int, int] | None = None
    """Given where no year was written."""


_Rule = tuple[re.Pattern[str], Callable[[re.Match[str], date, str], _Found | None]]


def parse_due(text: str, *, reference: date, order: str = "mdy") -> DueReading:
    """The day a whole text means.

    A day without a year is the nearest one on or after ``reference``, the day the text was first seen.
    ``order`` (``mdy`` or ``dmy``) says how to read ``5/7/2024``. A weekday that does not fit a written date
    moves a guessed year when exactly one fits, and is reported otherwise. An unset text or one such as 随時
    has ``ai-no-due``; anything not understood has ``date-unreadable``.
    """
    folded = _folded(text)
    if is_unset(folded) or folded in _NO_DUE:
        return DueReading(day=None, codes=(Code.AI_NO_DUE,), raw=text)
    bare, weekday = _split_weekday(folded)
    found = _read(bare, reference, order)
    if found is None:
        return DueReading(day=None, codes=(Code.DATE_UNREADABLE,), raw=text)
    return _checked(found, weekday, reference, text)


def parse_full_date(text: str, *, order: str = "mdy") -> date | None:
    """The first date in a text that names its year, as in a header's ``2026-11-20 09:00 – 10:25``."""
    for found in _WRITTEN.finditer(unicodedata.normalize("NFKC", text)):
        bare, _ = _split_weekday(_folded(found.group()))
        read = _read(bare, date(2000, 1, 1), order)
        if read is not None and read.month_day is None:
            return read.day
    return None


@dataclass(frozen=True, slots=True)
class DateInText:
    """A date in a longer text, at characters ``start`` to ``end`` with what belongs to it (``7/5(金)まで``)."""

    start: int
    end: int
    reading: DueReading


def find_date(text: str, *, reference: date, order: str = "mdy") -> DateInText | None:
    """The first date that a longer text names by its day and month."""
    if len(unicodedata.normalize("NFKC", text)) == len(text):
        text = unicodedata.normalize("NFKC", text)
    for found in _WRITTEN.finditer(text):
        reading = parse_due(found.group(), reference=reference, order=order)
        if reading.day is not None:
            return DateInText(found.start(), found.end(), reading)
    return None


# What stands around a date

_WEEKDAY = re.compile(
    rf"\s*\(\s*(?:([{_WEEKDAYS_JA}])(?:曜日?)?|({'|'.join(_WEEKDAYS_EN)})[a-z]*\.?)\s*(?:祝|・祝)?\)\s*"
)
_WEEKDAY_FIRST = re.compile(rf"^({'|'.join(_WEEKDAYS_EN)})[a-z]*\.?,?\s+(?=.*\d)")
_SUFFIX = re.compile(r"\s*(?:までに?|以内|頃|ごろ|中|予定|目途|目処|目標|〆切?|締切|\(予定\))$")
_TIME_OF_DAY = re.compile(r"(?:\s+|t)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:z|utc|jst|[+-]\d{2}:?\d{2})?$")
_LEAD = re.compile(r"^(?:by|before|until|due|on|[~〜→])\s*:?\s*(?=[\w])")


def _folded(text: str) -> str:
    text = unicodedata.normalize("NFKC", text).casefold().strip().strip("。.")
    return re.sub(r"\s+", " ", text)


def _split_weekday(text: str) -> tuple[str, int | None]:
    for pattern in (_WEEKDAY, _WEEKDAY_FIRST):
        if found := pattern.search(text):
            words = [word for word in found.groups() if word]
            name = words[0]
            weekday = _WEEKDAYS_JA.index(name) if name in _WEEKDAYS_JA else _WEEKDAYS_EN.index(name)
            return f"{text[: found.start()]} {text[found.end() :]}".strip(), weekday
    return text, None


def _shortened(text: str) -> Iterator[str]:
    """The text, then with what may stand before and behind a date taken off, one after the other."""
    yield text
    for pattern in (_TIME_OF_DAY, _SUFFIX, _TIME_OF_DAY, _LEAD):
        shorter = pattern.sub("", text).strip()
        if shorter != text and shorter:
            text = shorter
            yield text


def _checked(found: _Found, weekday: int | None, reference: date, raw: str) -> DueReading:
    day, codes = found.day, [Code.DATE_AMBIGUOUS] if found.ambiguous else []
    if weekday is not None and day.weekday() != weekday:
        fitting = [near for near in _nearby(found, reference) if near.weekday() == weekday]
        if len(fitting) == 1:
            day = fitting[0]
        else:
            codes.append(Code.DATE_WEEKDAY_MISMATCH)
    if abs(day - reference) > _span(reference):
        return DueReading(day=None, codes=(*codes, Code.DATE_IMPLAUSIBLE), raw=raw)
    if found.month_day and (day - reference).days > MAX_AHEAD:
        codes.append(Code.DATE_YEAR_GUESSED)
    return DueReading(day=day, precision=found.precision, codes=tuple(codes), raw=raw)


def _nearby(found: _Found, reference: date) -> Iterator[date]:
    """The same day of last, this and next year, where no year was written and it is not far away."""
    if found.month_day is None:
        return
    for year in (reference.year - 1, reference.year, reference.year + 1):
        near = _day(year, *found.month_day)
        if near is not None and abs((near - reference).days) <= MAX_AHEAD:
            yield near


def _span(reference: date) -> timedelta:
    later = _day(reference.year + MAX_YEARS, reference.month, reference.day)
    return (later or date(reference.year + MAX_YEARS, 3, 1)) - reference


# Days


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month_end(year: int, month: int) -> date | None:
    return _day(year, month, monthrange(year, month)[1]) if 1 <= month <= 12 and 1 <= year <= 9999 else None


def _next_day(month: int, day: int, reference: date) -> _Found | None:
    """The nearest such day on or after the reference; 29 February waits for its year."""
    for year in range(reference.year, min(reference.year + 9, 9999)):
        found = _day(year, month, day)
        if found is not None and found >= reference:
            return _Found(found, month_day=(month, day))
    return None


def _next_month_end(month: int, reference: date) -> date | None:
    end = _month_end(reference.year, month)
    return _month_end(reference.year + 1, month) if end is not None and end < reference else end


def _months_later(reference: date, months: int) -> date | None:
    year, month = divmod(reference.year * 12 + reference.month - 1 + months, 12)
    end = _month_end(year, month + 1)
    return _day(year, month + 1, min(reference.day, end.day)) if end else None


def _days_later(reference: date, days: int) -> date | None:
    try:
        return reference + timedelta(days=days)
    except OverflowError:
        return None


def _weekday_of(reference: date, weeks: int, weekday: int) -> date | None:
    """A weekday of a week counted from that of the reference; weeks start on Monday."""
    return _days_later(reference, 7 * weeks + weekday - reference.weekday())


def _exactly(day: date | None, precision: str = "day") -> _Found | None:
    return None if day is None else _Found(day, precision)


def _number(text: str | None) -> int:
    return int(text) if text else 0


# Rules: each matches a whole text


def _full(found: re.Match[str], _: date, __: str) -> _Found | None:
    return _exactly(_day(int(found["y"]), _month(found["m"]), int(found["d"])))


def _era(found: re.Match[str], _: date, __: str) -> _Found | None:
    year = 1 if found["y"] == "元" else int(found["y"])
    return _exactly(_day(_ERAS[found["era"]] + year, int(found["m"]), int(found["d"])))


def _year_month(found: re.Match[str], _: date, __: str) -> _Found | None:
    precision = "day" if found.groupdict().get("end") else "month"
    return _exactly(_month_end(int(found["y"]), int(found["m"])), precision)


def _end_of_month(found: re.Match[str], reference: date, _: str) -> _Found | None:
    words = found.group(0)
    months = 2 if words.startswith("再来") else 1 if words.startswith("来") or "next" in words else 0
    later = _months_later(reference.replace(day=1), months)
    precision = "day" if found.groupdict().get("span") is None else "month"
    return _exactly(_month_end(later.year, later.month), precision) if later else None


def _end_of_named_month(found: re.Match[str], reference: date, _: str) -> _Found | None:
    precision = "month" if found.groupdict().get("span") else "day"
    end = _next_month_end(_month(found["m"]), reference)
    return _Found(end, precision, month_day=(end.month, end.day)) if end else None


def _end_of_year(found: re.Match[str], reference: date, _: str) -> _Found | None:
    year = reference.year + ("来" in found.group(0))
    precision = "month" if "内" in found.group(0) or "中" in found.group(0) else "day"
    return _exactly(_day(year, 12, 31), precision)


def _end_of_fiscal_year(_: re.Match[str], reference: date, __: str) -> _Found | None:
    return _exactly(_next_month_end(3, reference))


def _third(found: re.Match[str], reference: date, _: str) -> _Found | None:
    if found["rel"]:
        months = {"今月": 0, "来月": 1, "再来月": 2}[found["rel"]]
        first = _months_later(reference.replace(day=1), months)
    elif found["y"]:
        first = _day(int(found["y"]), int(found["m"]), 1)
    else:
        first = _next_month_end(int(found["m"]), reference)
    end = _month_end(first.year, first.month) if first else None
    if end is None:
        return None
    last = end.replace(day={"上": 10, "中": 20, "下": end.day}[found["part"]])
    if found["y"] or found["rel"]:
        return _Found(last, "third")
    named = (last.month, last.day)
    later = _next_day(*named, reference)
    return _Found(later.day if later else last, "third", month_day=named)


def _month_and_day(found: re.Match[str], reference: date, _: str) -> _Found | None:
    return _next_day(_month(found["m"]), int(found["d"]), reference)


def _month(text: str) -> int:
    return int(text) if text.isdigit() else _MONTHS.index(text[:3]) + 1


_AWAY = {
    "今日": 0, "本日": 0, "today": 0, "eod": 0,
    "明日": 1, "あした": 1, "tomorrow": 1, "明後日": 2, "あさって": 2,
}  # fmt: skip


def _named_day(found: re.Match[str], reference: date, _: str) -> _Found | None:
    return _exactly(_days_later(reference, _AWAY[found.group(0)]))


def _after(found: re.Match[str], reference: date, _: str) -> _Found | None:
    count = _number(found["n"]) if found["n"].isdigit() else 1
    unit = found["unit"]
    if unit.startswith(("日", "day")):
        return _exactly(_days_later(reference, count))
    if unit.startswith(("週", "week")):
        return _exactly(_days_later(reference, 7 * count))
    return _exactly(_months_later(reference, count) if count < 1200 else None)


def _week(found: re.Match[str], reference: date, _: str) -> _Found | None:
    weeks = {"来": 1, "再来": 2, "next": 1}.get(found["rel"] or "", 0)
    return _exactly(_weekday_of(reference, weeks, FRIDAY), "week")


def _weekday_of_week(found: re.Match[str], reference: date, _: str) -> _Found | None:
    weeks = {"今": 0, "来": 1, "再来": 2}[found["rel"]]
    return _exactly(_weekday_of(reference, weeks, _WEEKDAYS_JA.index(found["day"])))


def _coming_weekday(found: re.Match[str], reference: date, _: str) -> _Found | None:
    name = found["day"]
    weekday = _WEEKDAYS_JA.index(name) if name in _WEEKDAYS_JA else _WEEKDAYS_EN.index(name[:3])
    return _exactly(_days_later(reference, (weekday - reference.weekday()) % 7))


def _english_weekday(found: re.Match[str], reference: date, _: str) -> _Found | None:
    """ "Next Friday" is that of next week; many mean the coming one, so it is ambiguous."""
    following = found["rel"] == "next"
    day = _weekday_of(reference, int(following), _WEEKDAYS_EN.index(found["day"][:3]))
    return _Found(day, ambiguous=following) if day else None


def _slashed(found: re.Match[str], _: date, order: str) -> _Found | None:
    first, second, year = (int(found[name]) for name in ("a", "b", "y"))
    month_first, day_first = _day(year, first, second), _day(year, second, first)
    day = (day_first or month_first) if order == "dmy" else (month_first or day_first)
    doubtful = month_first is not None and day_first is not None and first != second
    return _Found(day, ambiguous=doubtful) if day else None


_M, _D, _Y = r"(?P<m>\d{1,2})", r"(?P<d>\d{1,2})", r"(?P<y>\d{4})"
_EN_MONTH = (
    r"(?P<m>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_EN_DAY = r"(?P<day>mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
_TH = r"(?:st|nd|rd|th)?"
_LATER = r"(?P<unit>日|週間?|[かヶカヵケ箇]月)"

_RULES: tuple[_Rule, ...] = tuple(
    (re.compile(pattern), rule)
    for pattern, rule in (
        (rf"{_Y}-{_M}-{_D}", _full),
        (rf"{_Y}/{_M}/{_D}", _full),
        (rf"{_Y}\.\s?{_M}\.\s?{_D}", _full),
        (rf"{_Y}年\s?{_M}月\s?{_D}日?", _full),
        (rf"(?P<era>令和|平成|昭和)(?P<y>\d{{1,2}}|元)年\s?{_M}月\s?{_D}日", _era),
        (rf"(?P<era>[rhs])(?P<y>\d{{1,2}})[./]{_M}[./]{_D}", _era),
        (rf"{_Y}[-/]{_M}", _year_month),
        (rf"{_Y}年\s?{_M}月[中内]?", _year_month),
        (rf"{_Y}年\s?{_M}月(?P<end>末)日?", _year_month),
        (rf"{_Y}/{_M}(?P<end>末)", _year_month),
        (r"(?:今|当|来|再来)?月末日?|eom|end of (?:the |this |next )?month", _end_of_month),
        (r"(?:今|来|再来)月(?P<span>[中内]?)", _end_of_month),
        (rf"{_M}月末日?", _end_of_named_month),
        (rf"{_M}/末", _end_of_named_month),
        (rf"end of {_EN_MONTH}", _end_of_named_month),
        (rf"{_M}月(?P<span>[中内])", _end_of_named_month),
        (r"[今来]?年[末内中]|eoy|end of (?:the |this )?year", _end_of_year),
        (r"今?年度[末内]", _end_of_fiscal_year),
        (rf"(?:(?:{_Y}年\s?)?{_M}月|(?P<rel>今月|来月|再来月))の?(?P<part>[上中下])旬", _third),
        (rf"{_M}/{_D}", _month_and_day),
        (rf"{_M}月\s?{_D}日?", _month_and_day),
        ("|".join(_AWAY), _named_day),
        (rf"(?P<n>\d{{1,4}}){_LATER}(?:後|以内)", _after),
        (r"(?:in|within) (?P<n>\d{1,4}|an?|one) (?P<unit>day|week|month)s?", _after),
        (rf"(?P<rel>今|来|再来)週の?(?P<day>[{_WEEKDAYS_JA}])(?:曜日?)?", _weekday_of_week),
        (r"(?P<rel>今|来|再来)週[中内]?", _week),
        (r"(?:end of )?(?P<rel>this|next) week|eow|end of (?:the )?week", _week),
        (rf"(?P<day>[{_WEEKDAYS_JA}])曜日?", _coming_weekday),
        (rf"(?P<rel>this|next) {_EN_DAY}", _english_weekday),
        (_EN_DAY, _coming_weekday),
        (r"(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})", _full),
        (rf"{_EN_MONTH}[\s-]?{_D}{_TH},?[\s-]{_Y}", _full),
        (rf"{_D}{_TH}[\s-](?:of )?{_EN_MONTH},?[\s-]{_Y}", _full),
        (rf"{_EN_MONTH}[\s-]?{_D}{_TH}", _month_and_day),
        (rf"{_D}{_TH}[\s-](?:of )?{_EN_MONTH}", _month_and_day),
        (rf"(?P<a>\d{{1,2}})/(?P<b>\d{{1,2}})/{_Y}", _slashed),
    )
)


def _read(text: str, reference: date, order: str) -> _Found | None:
    return next(filter(None, (_match(form, reference, order) for form in _shortened(text))), None)


def _match(text: str, reference: date, order: str) -> _Found | None:
    for pattern, rule in _RULES:
        if found := pattern.fullmatch(text):
            return rule(found, reference, order)
    return None


# In a longer text

_NUMERIC_MONTH, _NUMERIC_DAY = r"(?:0?[1-9]|1[0-2])", r"(?:0?[1-9]|[12]\d|3[01])"
_CAPITAL_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_NO_FRACTION = r"(?!\s*(?:of\b|[の倍期]|に[削減縮落下抑絞す]|以[上下]|程度|ずつ))"
"""``1/2 of the users`` and ``1/3に削減`` are no dates."""

_WRITTEN = re.compile(
    rf"(?<![A-Za-z0-9/.\-#])(?<!\d:)(?:"
    rf"\d{{4}}([-/.])\d{{1,2}}\1\d{{1,2}}"
    rf"|(?:\d{{4}}年|(?:令和|平成)(?:\d{{1,2}}|元)年)?\s?\d{{1,2}}月\s?\d{{1,2}}日"
    rf"|\d{{1,2}}/\d{{1,2}}/\d{{4}}"
    rf"|{_NUMERIC_MONTH}/{_NUMERIC_DAY}(?![\d/]){_NO_FRACTION}"
    rf"|{_CAPITAL_MONTH}\s\d{{1,2}}{_TH}(?:,?\s\d{{4}})?"
    rf"|\d{{1,2}}{_TH}\s(?:of\s)?{_CAPITAL_MONTH}(?:,?\s\d{{4}})?"
    rf")(?:\s?[(（](?:[{_WEEKDAYS_JA}](?:曜日?)?|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*)[)）])?"
    rf"(?:\s?までに?)?(?![A-Za-z0-9%])"
)
