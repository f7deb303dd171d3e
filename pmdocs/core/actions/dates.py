"""Due dates as people write them, in Japanese and English.

A text is resolved once, against the day it was first seen, and read again only when it changes: otherwise
来週金曜 would move with every sync and never be overdue. What the grammar does not know stays unread.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from pmdocs.core.actions.date_grammar import WRITTEN, WRITTEN_DAY_FIRST, Found, day_of, folded, read_day
from pmdocs.core.actions.date_words import EN_MONTH, OVERDUE
from pmdocs.core.findings import Code
from pmdocs.core.vocabulary import is_unset

MAX_AHEAD = 300
"""Days; beyond them a day without a year may as well be the last one with a slip in its weekday: it is not read."""
MAX_YEARS = 2
"""What lies further from the reference is rejected as a slip of the pen."""

_NO_DUE = ("継続", "継続的", "ongoing", "asap", "随時", "順次", "要調整", "早急に", "適宜")


_KANA = re.compile(r"[ぁ-んァ-ヶ]")
"""Letters of a Japanese sentence; a name in kanji may stand in an English one."""
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


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


def parse_due(text: str, *, reference: date, order: str = "mdy") -> DueReading:
    """The day a whole text means.

    A day without a year is the nearest one on or after ``reference``, the day the text was first seen; one that
    lies just behind it may be meant of this year or the next and is not read (``date-year-guessed``).
    ``order`` (``mdy`` or ``dmy``) says how to read ``5/7/2024``. A weekday that does not fit a written date
    moves a guessed year when exactly one fits, and is reported otherwise. An unset text or one such as 随時
    has ``ai-no-due``; anything not understood has ``date-unreadable``.
    """
    if _ISO.fullmatch(text) and (day := _iso_day(text)):
        return _checked(Found(day), reference, text)
    return _read(text, reference, order)


def _read(text: str, reference: date, order: str, *, japanese: bool | None = None) -> DueReading:
    line = folded(text)
    if is_unset(line) or line in _NO_DUE:
        return DueReading(day=None, codes=(Code.AI_NO_DUE,), raw=text)
    found = read_day(line, reference, order, japanese=japanese)
    if found is None:
        return DueReading(day=None, codes=(Code.DATE_UNREADABLE,), raw=text)
    return _checked(found, reference, text)


def day_in_cell(text: str, *, today: date | None) -> date | None:
    """The day that a cell of the tracker holds: a full date as it is, however long past, other words against today."""
    day = _iso_day(text)
    return day if day or not text or today is None else parse_due(text, reference=today).day


def due_in_cell(text: str, *, today: date) -> date | None:
    """The due date that a cell of the tracker holds, as `day_in_cell`; one too far ahead is a slip of the pen, no date."""
    day = day_in_cell(text, today=today)
    return None if day is not None and day - today > _span(today) else day


def _iso_day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


_AND = r"\s?(?:[-–—/&~〜]|and|to|から|・)\s?"
_NAMED = rf"{EN_MONTH}\b\.?"
_LATER_DAY = re.compile(
    rf"(?<![\d/.-])(?P<first>(?:{_NAMED}\s?)\d{{1,2}}|20\d\d年\s?\d{{1,2}}月\s?\d{{1,2}}(?=日?{_AND}\d{{1,2}}日)"
    rf"|\d{{1,2}}(?=(?:st|nd|rd|th)?{_AND}\d{{1,2}}(?:st|nd|rd|th)?\s(?:of )?{_NAMED}))(?:st|nd|rd|th|日)?{_AND}\d{{1,2}}(?:st|nd|rd|th)?"
    rf"(?P<rest>,?\s20\d\d|日|\s(?:of )?{_NAMED},?\s20\d\d)",
    re.IGNORECASE,
)


def parse_full_date(text: str, *, order: str = "mdy") -> date | None:
    """The first date in a text that names its year, as in a header's ``2026-11-20 09:00 – 10:25``."""
    return next(find_full_dates(text, order=order), None)


def find_full_dates(text: str, *, order: str = "mdy") -> Iterator[date]:
    """The dates in a text that name their year; of days that share one the first (``Nov 4–6, 2024``)."""
    single = _LATER_DAY.sub(r"\g<first>\g<rest>", unicodedata.normalize("NFKC", text))
    for found in WRITTEN.finditer(single):
        read = read_day(folded(found.group()), date(2000, 1, 1), order)
        if read is not None and read.month_day is None:
            yield read.day


@dataclass(frozen=True, slots=True)
class DateInText:
    """A date in a longer text, at characters ``start`` to ``end`` with what belongs to it (``7/5(金)まで``)."""

    start: int
    end: int
    reading: DueReading


def find_dates(text: str, *, reference: date, order: str = "mdy") -> Iterator[DateInText]:
    """The dates that a longer text names by day and month, from left to right."""
    if len(unicodedata.normalize("NFKC", text)) == len(text):
        text = unicodedata.normalize("NFKC", text)
    japanese = _KANA.search(text) is not None or None
    written = WRITTEN_DAY_FIRST if order == "dmy" and not japanese else WRITTEN
    for found in written.finditer(text):
        said = found.group()
        if _PASSED_BEHIND.match(text, found.end()) or _PASSED_BEFORE.search(
            text, max(found.start() - _NEAR, 0), found.start()
        ):
            said = f"{said} (overdue)"
        reading = _read(said, reference, order, japanese=japanese)
        if reading.day is not None:
            yield DateInText(found.start(), found.end(), reading)


_PASSED_BEHIND = re.compile(
    rf"(?:\s?(?:が|を|に|は))?\s*+[,、(（;；–—-]?\s*+(?:{OVERDUE})!*(?=\s*(?:$|[,、)）;；。.]))",
    re.IGNORECASE,
)
_NEAR = 40
"""Characters before a day among which such words stand."""
_PASSED_BEFORE = re.compile(
    rf"(?:^|[-–—,、;；(（\[|/])\s*(?:{OVERDUE})\s*[:：(（,、]\s*(?:(?:was )?due\s+|期限\s*[:：]?\s*)?$",
    re.IGNORECASE,
)
"""``20 Dec, overdue``, ``遅延（1/15）``: the day has passed; with words before it, it is of an alert that came too late."""


def _checked(found: Found, reference: date, raw: str) -> DueReading:
    day, codes = found.day, [Code.DATE_AMBIGUOUS] if found.ambiguous else []
    weekday = found.weekday
    if weekday is not None and day.weekday() != weekday:
        if fitting := _fitting(found, weekday, reference):
            day = fitting
        else:
            codes.append(Code.DATE_WEEKDAY_MISMATCH)
            if found.is_counted or _fits(found.other, weekday) or _is_last_year(found, weekday, reference):
                return DueReading(day=None, codes=tuple(codes), raw=raw)
    if abs(day - reference) > _span(reference):
        return DueReading(day=None, codes=(*codes, Code.DATE_IMPLAUSIBLE), raw=raw)
    if found.month_day and (day - reference).days > MAX_AHEAD:
        return DueReading(day=None, codes=(*codes, Code.DATE_YEAR_GUESSED), raw=raw)
    return DueReading(day=day, precision=found.precision, codes=tuple(codes), raw=raw)


def _fitting(found: Found, weekday: int, reference: date) -> date | None:
    """The day that a weekday proves: the one year that has it there, or the one order of a written date's numbers."""
    if found.month_day is None:
        return found.other if _fits(found.other, weekday) else None
    if _fits(found.other, weekday):
        return None
    near = [day for day in _nearby(found, reference) if day.weekday() == weekday]
    return near[0] if len(near) == 1 else None


def _is_last_year(found: Found, weekday: int, reference: date) -> bool:
    """Whether a past day was more likely meant of the year after: there its weekday fits, ``2026/1/15(金)`` in November."""
    later = day_of(found.day.year + 1, found.day.month, found.day.day)
    return found.day < reference and _fits(later, weekday)


def _fits(day: date | None, weekday: int) -> bool:
    return day is not None and day.weekday() == weekday


def _nearby(found: Found, reference: date) -> Iterator[date]:
    """The same day of last, this and next year, where no year was written and it is not far away."""
    if found.month_day is None:
        return
    for year in (reference.year - 1, reference.year, reference.year + 1):
        near = day_of(year, *found.month_day)
        if near is not None and abs((near - reference).days) <= MAX_AHEAD:
            yield near


def _span(reference: date) -> timedelta:
    later = day_of(reference.year + MAX_YEARS, reference.month, reference.day)
    return (later or date(reference.year + MAX_YEARS, 3, 1)) - reference
