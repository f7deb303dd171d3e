"""The grammar of dates: each rule matches a whole text, and together they are what is understood.

Nothing is guessed: a number that could be a version, a fraction, a month with its year or a time is no day.
"""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

FRIDAY = 4
_WEEKDAYS_JA = "月火水木金土日"
_WEEKDAYS_EN = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ERAS = {"令和": 2018, "r": 2018, "平成": 1988, "h": 1988, "昭和": 1925, "s": 1925}


@dataclass(frozen=True, slots=True)
class Found:
    """A day as the grammar saw it."""

    day: date
    precision: str = "day"
    ambiguous: bool = False
    month_day: tuple[int, int] | None = None
    """Given where no year was written."""


_Rule = tuple[re.Pattern[str], Callable[[re.Match[str], date, str], Found | None]]


# What stands around a date

_EN_NAMES = r"(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\.?"
_WEEKDAY = re.compile(rf"\s*\(\s*(?:([{_WEEKDAYS_JA}])(?:曜日?)?|{_EN_NAMES})\s*(?:祝|・祝)?\)\s*")
_WEEKDAY_FIRST = re.compile(rf"^{_EN_NAMES},?\s+(?=.*\d)")
_REMARK = re.compile(
    r"\s*(?:\((?:仮|予定|目標|暫定|目安|目途|必達|期限|締切|変更後|延期後|(?:was|from|旧|元|変更前|当初)\s*[:：]?\s*(?:[\d年月日/.\-()月火水木金土日]+|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2} [a-z]{3,9})"
    r"|tentative|target|tbc|est\.?|estimate[d]?|estimation|planned|hard|soft|new|jst|utc)\)|※.*)$"
)
_SUFFIX = re.compile(r"\s*(?:までに?|以内|頃|ごろ|中|予定|目途|目処|目標|〆切?|締切|期限|必達)$")
_ZONE = r"(?:z|utc|gmt|jst|p[sd]?t|e[sd]?t|c[sd]?t|cest|cet|bst|[+-]\d{2}:?\d{2})"
_TIME_OF_DAY = re.compile(
    rf"(?:(?:\s+|t)(?:at )?\d{{1,2}}:\d{{2}}(?::\d{{2}}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?\s*{_ZONE}?"
    rf"|\s+(?:at )?\d{{1,2}}\s?[ap]\.?m\.?\s*{_ZONE}?|\s*(?:午前|午後|朝|夜)?\s?\d{{1,2}}時(?:\d{{1,2}}分|半)?|\s*(?:午前|午後)中?|\s+(?:eod|cob))$"
)
_LEAD = re.compile(
    r"^(?:(?:due(?: date| by| on)?|deadline|eta|target(?: date)?|期限|期日|締切|〆切?)\s*[:：]?\s*)?"
    r"(?:(?:by|before|until|on|no later than|(?:by )?(?:the )?(?:eod|cob|end of day)(?: on)?|[~〜→])\s*:?\s*)?(?=\w)"
)
_ALWAYS = re.compile(r"24/7(?:/365)?")
"""Round the clock, in any order of day and month."""


def folded(text: str) -> str:
    """A text as the rules compare it: NFKC, case-folded, white space collapsed."""
    text = unicodedata.normalize("NFKC", text).casefold().strip().strip("。.")
    return re.sub(r"\s+", " ", text)


def split_weekday(text: str) -> tuple[str, int | None]:
    """A folded text without its weekday, and that as 0 for Monday to 6."""
    for pattern in (_WEEKDAY, _WEEKDAY_FIRST):
        if found := pattern.search(text):
            words = [word for word in found.groups() if word]
            name = words[0]
            weekday = _WEEKDAYS_JA.index(name) if name in _WEEKDAYS_JA else _WEEKDAYS_EN.index(name[:3])
            return f"{text[: found.start()]} {text[found.end() :]}".strip(), weekday
    return text, None


def _shortened(text: str) -> Iterator[str]:
    """The text, then with what may stand before and behind a date taken off, one after the other."""
    yield text
    for pattern in (_REMARK, _TIME_OF_DAY, _SUFFIX, _TIME_OF_DAY, _LEAD):
        shorter = pattern.sub("", text).strip()
        if shorter != text and shorter:
            text = shorter
            yield text


# Days


def day_of(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month_end(year: int, month: int) -> date | None:
    return day_of(year, month, monthrange(year, month)[1]) if 1 <= month <= 12 and 1 <= year <= 9999 else None


def _next_day(month: int, day: int, reference: date) -> Found | None:
    """The nearest such day on or after the reference, this year or next."""
    for year in range(reference.year, min(reference.year + 2, 9999)):
        found = day_of(year, month, day)
        if found is not None and found >= reference:
            return Found(found, month_day=(month, day))
    return None


def _next_month_end(month: int, reference: date) -> date | None:
    end = _month_end(reference.year, month)
    return _month_end(reference.year + 1, month) if end is not None and end < reference else end


def _months_later(reference: date, months: int) -> date | None:
    year, month = divmod(reference.year * 12 + reference.month - 1 + months, 12)
    end = _month_end(year, month + 1)
    return day_of(year, month + 1, min(reference.day, end.day)) if end else None


def _days_later(reference: date, days: int) -> date | None:
    try:
        return reference + timedelta(days=days)
    except OverflowError:
        return None


def _weekday_of(reference: date, weeks: int, weekday: int) -> date | None:
    """A weekday of a week counted from that of the reference; weeks start on Monday."""
    return _days_later(reference, 7 * weeks + weekday - reference.weekday())


def _exactly(day: date | None, precision: str = "day") -> Found | None:
    return None if day is None else Found(day, precision)


def _number(text: str | None) -> int:
    return int(text) if text else 0


# Rules: each matches a whole text


def _full(found: re.Match[str], _: date, __: str) -> Found | None:
    return _exactly(day_of(int(found["y"]), _month(found["m"]), int(found["d"])))


def _era(found: re.Match[str], _: date, __: str) -> Found | None:
    year = 1 if found["y"] == "元" else int(found["y"])
    if not year:
        return None
    return _exactly(day_of(_ERAS[found["era"]] + year, int(found["m"]), int(found["d"])))


def _year_month(found: re.Match[str], _: date, __: str) -> Found | None:
    precision = "day" if found.groupdict().get("end") else "month"
    return _exactly(_month_end(int(found["y"]), _month(found["m"])), precision)


def _end_of_month(found: re.Match[str], reference: date, _: str) -> Found | None:
    words = found.group(0)
    months = 2 if words.startswith("再来") else 1 if words.startswith("来") or "next" in words else 0
    later = _months_later(reference.replace(day=1), months)
    precision = "day" if found.groupdict().get("span") is None else "month"
    return _exactly(_month_end(later.year, later.month), precision) if later else None


def _end_of_named_month(found: re.Match[str], reference: date, _: str) -> Found | None:
    precision = "month" if found.groupdict().get("span") else "day"
    end = _next_month_end(_month(found["m"]), reference)
    return Found(end, precision, month_day=(end.month, end.day)) if end else None


def _end_of_year(found: re.Match[str], reference: date, _: str) -> Found | None:
    year = reference.year + ("来" in found.group(0))
    precision = "month" if "内" in found.group(0) or "中" in found.group(0) else "day"
    return _exactly(day_of(year, 12, 31), precision)


def _end_of_named_fiscal_year(found: re.Match[str], _: date, __: str) -> Found | None:
    """A Japanese fiscal year is named after the year it begins in, and ends in March."""
    return _exactly(day_of(int(found["y"]) + 1, 3, 31))


def _end_of_named_year(found: re.Match[str], _: date, __: str) -> Found | None:
    return _exactly(day_of(int(found["y"]), 12, 31))


def _end_of_fiscal_year(_: re.Match[str], reference: date, __: str) -> Found | None:
    return _exactly(_next_month_end(3, reference))


def _third(found: re.Match[str], reference: date, _: str) -> Found | None:
    if found["rel"]:
        months = {"今月": 0, "来月": 1, "再来月": 2}[found["rel"]]
        first = _months_later(reference.replace(day=1), months)
    elif found["y"]:
        first = day_of(int(found["y"]), int(found["m"]), 1)
    else:
        first = _next_month_end(int(found["m"]), reference)
    end = _month_end(first.year, first.month) if first else None
    if end is None:
        return None
    last = end.replace(day={"上": 10, "中": 20, "下": end.day}[found["part"]])
    if found["y"] or found["rel"]:
        return Found(last, "third")
    named = (last.month, last.day)
    later = _next_day(*named, reference)
    return Found(later.day if later else last, "third", month_day=named)


def _month_and_day(found: re.Match[str], reference: date, _: str) -> Found | None:
    return _next_day(_month(found["m"]), int(found["d"]), reference)


def _slashed_day(found: re.Match[str], reference: date, order: str) -> Found | None:
    """``7/5``: the day comes first where the workspace says so, or where nothing else is a date."""
    first, second = int(found["m"]), int(found["d"])
    pairs = ((second, first), (first, second)) if order == "dmy" else ((first, second),)
    return next((day for pair in pairs if (day := _next_day(*pair, reference))), None)


def _month(text: str) -> int:
    return int(text) if text.isdigit() else _MONTHS.index(text[:3]) + 1


_AWAY = {
    "今日": 0, "本日": 0, "today": 0, "eod": 0,
    "明日": 1, "あした": 1, "tomorrow": 1, "明後日": 2, "あさって": 2,
}  # fmt: skip


def _day_of_relative_month(found: re.Match[str], reference: date, _: str) -> Found | None:
    months = {"来月": 1, "再来月": 2}.get(found["rel"], 0)
    first = _months_later(reference.replace(day=1), months)
    return _exactly(day_of(first.year, first.month, int(found["d"]))) if first else None


def _named_day(found: re.Match[str], reference: date, _: str) -> Found | None:
    return _exactly(_days_later(reference, _AWAY[found.group(0)]))


def _after(found: re.Match[str], reference: date, _: str) -> Found | None:
    count = _number(found["n"]) if found["n"].isdigit() else 1
    unit = found["unit"]
    if unit.startswith(("日", "day")):
        return _exactly(_days_later(reference, count))
    if unit.startswith(("週", "week")):
        return _exactly(_days_later(reference, 7 * count))
    return _exactly(_months_later(reference, count) if count < 1200 else None)


def _week(found: re.Match[str], reference: date, _: str) -> Found | None:
    weeks = {"来": 1, "再来": 2, "next": 1}.get(found["rel"] or "", 0)
    return _exactly(_weekday_of(reference, weeks, FRIDAY), "week")


def _weekday_of_week(found: re.Match[str], reference: date, _: str) -> Found | None:
    weeks = {"今": 0, "来": 1, "再来": 2}[found["rel"]]
    return _exactly(_weekday_of(reference, weeks, _WEEKDAYS_JA.index(found["day"])))


def _coming_weekday(found: re.Match[str], reference: date, _: str) -> Found | None:
    name = found["day"]
    weekday = _WEEKDAYS_JA.index(name) if name in _WEEKDAYS_JA else _WEEKDAYS_EN.index(name[:3])
    return _exactly(_days_later(reference, (weekday - reference.weekday()) % 7))


def _english_weekday(found: re.Match[str], reference: date, _: str) -> Found | None:
    """ "Next Friday" is that of next week; many mean the coming one, so it is ambiguous."""
    following = found["rel"] == "next"
    day = _weekday_of(reference, int(following), _WEEKDAYS_EN.index(found["day"][:3]))
    return Found(day, ambiguous=following) if day else None


def _slashed(found: re.Match[str], _: date, order: str) -> Found | None:
    first, second, year = (int(found[name]) for name in ("a", "b", "y"))
    month_first, day_first = day_of(year, first, second), day_of(year, second, first)
    day = (day_first or month_first) if order == "dmy" else (month_first or day_first)
    doubtful = month_first is not None and day_first is not None and first != second
    return Found(day, ambiguous=doubtful) if day else None


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
        (rf"(?P<era>[rhs])(?P<y>\d{{1,2}})年{_M}月{_D}日", _era),
        (rf"{_Y}[-/]{_M}", _year_month),
        (rf"{_Y}年\s?{_M}月[中内]?", _year_month),
        (rf"{_EN_MONTH},? {_Y}", _year_month),
        (rf"{_Y}年\s?{_M}月(?P<end>末)日?", _year_month),
        (rf"{_Y}/{_M}(?P<end>末)", _year_month),
        (r"(?:今|当|来|再来)?月末日?|eom|end of (?:the |this |next )?month", _end_of_month),
        (r"(?:(?:今|来|再来)月|(?:this|next) month)(?P<span>[中内]?)", _end_of_month),
        (rf"{_M}月末日?", _end_of_named_month),
        (rf"{_M}/末", _end_of_named_month),
        (rf"end of {_EN_MONTH}", _end_of_named_month),
        (rf"{_M}月(?P<span>[中内])", _end_of_named_month),
        (r"[今来]?年[末内中]|eoy|end of (?:the |this )?year", _end_of_year),
        (r"今?年度[末内]", _end_of_fiscal_year),
        (rf"{_Y}年度末", _end_of_named_fiscal_year),
        (rf"{_Y}年末", _end_of_named_year),
        (rf"(?:(?:{_Y}年\s?)?{_M}月|(?P<rel>今月|来月|再来月))の?(?P<part>[上中下])旬", _third),
        (rf"{_M}/{_D}", _slashed_day),
        (rf"{_M}月\s?{_D}日?", _month_and_day),
        (rf"(?P<rel>今月|当月|来月|再来月)の?{_D}日", _day_of_relative_month),
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
        (rf"{_Y}\s{_EN_MONTH}\s{_D}{_TH}", _full),
        (rf"{_EN_MONTH}\s{_D}{_TH}", _month_and_day),
        (rf"{_EN_MONTH}-?{_D}(?:st|nd|rd|th)", _month_and_day),
        (rf"{_D}{_TH}[\s-](?:of )?{_EN_MONTH}", _month_and_day),
        (rf"(?P<a>\d{{1,2}})/(?P<b>\d{{1,2}})/{_Y}", _slashed),
    )
)


def read_day(text: str, reference: date, order: str) -> Found | None:
    """The day that a folded text means, or None; of a span from day to day the last."""
    if _ALWAYS.fullmatch(text):
        return None
    forms = list(_shortened(text))
    found = next(filter(None, (_match(form, reference, order) for form in forms)), None)
    return found or next(filter(None, (_span(form, reference, order) for form in forms)), None)


_SPAN = re.compile(
    r"(?P<from>.*?[\d日])\s*(?:~|〜|–|—|→|⇒|\s-\s|(?<=\d)-(?=\d{1,2}/)|(?<=[a-z]\s\d)-|(?<=[a-z]\s\d\d)-|から|\bto\b|->)\s*(?P<to>\d.*|[a-z]{3,9}\.? \d.*)"
)
_REST = re.compile(r"(?P<d>\d{1,2})日?")


MAX_SPAN = 200
"""Days between the first and the last; what is longer was no span."""


def _span(text: str, reference: date, order: str) -> Found | None:
    """``7/5〜7/10``: work is due on the last day, which must follow the first; ``7/12 → 7/5`` was moved."""
    spanned = _SPAN.fullmatch(text)
    if spanned is None:
        return None
    is_move = bool(re.search(r"→|⇒|->", text))
    begin = next(filter(None, (_match(form, reference, order) for form in _shortened(spanned["from"]))), None)
    if begin is None or begin.precision != "day":
        return None
    if rest := _REST.fullmatch(spanned["to"]):
        last = day_of(begin.day.year, begin.day.month, int(rest["d"]))
        end = Found(last, month_day=begin.month_day and (last.month, last.day)) if last else None
    else:
        since = reference if is_move else begin.day
        end = next(filter(None, (_match(form, since, order) for form in _shortened(spanned["to"]))), None)
    if end is None or end.precision != "day":
        return None
    if not is_move and not 0 < (end.day - begin.day).days <= MAX_SPAN:
        return None
    return Found(end.day, ambiguous=True, month_day=end.month_day)


def _match(text: str, reference: date, order: str) -> Found | None:
    for pattern, rule in _RULES:
        if found := pattern.fullmatch(text):
            return rule(found, reference, order)
    return None


# In a longer text

_NUMERIC_MONTH, _NUMERIC_DAY = r"(?:0?[1-9]|1[0-2])", r"(?:0?[1-9]|[12]\d|3[01])"
_CAPITAL_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_NO_FRACTION = r"(?!\s*(?:of\b|[の倍期]|に[削減縮落下抑絞す]|以[上下]|程度|ずつ))"
"""``1/2 of the users`` and ``1/3に削減`` are no dates."""

WRITTEN = re.compile(
    rf"(?<![A-Za-z0-9/.\-#])(?<!\d:)(?:"
    rf"\d{{4}}([-/.])\d{{1,2}}\1\d{{1,2}}"
    rf"|(?:\d{{4}}年|(?:令和|平成)(?:\d{{1,2}}|元)年)?\s?\d{{1,2}}月\s?\d{{1,2}}日"
    rf"|\d{{1,2}}/\d{{1,2}}/\d{{4}}"
    rf"|{_NUMERIC_MONTH}/{_NUMERIC_DAY}(?![\d/]){_NO_FRACTION}"
    rf"|{_CAPITAL_MONTH}\s\d{{1,2}}{_TH}(?:,?\s\d{{4}})?"
    rf"|\d{{1,2}}{_TH}\s(?:of\s)?{_CAPITAL_MONTH}(?:,?\s\d{{4}})?"
    rf")(?![./\-]\w)(?:\s?[(（](?:[{_WEEKDAYS_JA}](?:曜日?)?|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*)[)）])?"
    rf"(?:\s?までに?)?(?![A-Za-z0-9%])"
)
