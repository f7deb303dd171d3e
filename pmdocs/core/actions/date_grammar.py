"""The grammar of dates: what a whole text means by its rules, by what stands around them, and as a span or a move."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from itertools import pairwise

from pmdocs.core.actions.date_accounts import READERS
from pmdocs.core.actions.date_counting import Found, Ground, coming_day, day_of, weekday_in_week
from pmdocs.core.actions.date_rules import FRIDAY, MONTH_NAMED, NEAR_YEARS, TH, match
from pmdocs.core.actions.date_words import (
    ARROW,
    MOVED,
    WEEKDAYS_JA,
    folded,
    in_our_years,
    shortened,
    split_weekday,
)

__all__ = [
    "WRITTEN",
    "WRITTEN_DAY_FIRST",
    "Found",
    "day_of",
    "folded",
    "is_japanese",
    "read_day",
    "split_weekday",
]

MAX_LENGTH, MAX_WORDS = 80, 42
"""Characters with and without a digit; what is longer says more than a day."""
MAX_SPAN = 200
"""Days between the first and the last; what is longer was no span."""

_ALWAYS = re.compile(r"24/7(?:/365)?")
"""Round the clock, in any order of day and month."""
_DIGIT = re.compile(r"[\d〇一二三四五六七八九十]")
_JAPANESE = re.compile(r"[ぁ-んァ-ヶ一-龠]")
_STRUCK = re.compile(r"\s*~~[^~]+~~\s*(?:<br\s?/?>\s*)?")
_APART = re.compile(r"(\d{1,4}) / (\d{1,2})(?: / (\d{1,4}))?(?!\s?/|\d)")
"""``12 / 28``, which opens a text and is no list of numbers."""
_RELATIVE_YEAR = re.compile(r"(?<!再)(?P<rel>[今来明])年の?(?=\d{1,2}(?P<joint>[/月]))")
_NEXT_YEAR = re.compile(rf"(?P<said>(?:.* |^){MONTH_NAMED}(?: \d{{1,2}}{TH})?),? (?:of )?next year$")
_BEFORE = re.compile(r"(?:due )?before\b")


def is_japanese(text: str) -> bool:
    """Whether a text has a character of Japanese script."""
    return not text.isascii() and _JAPANESE.search(text) is not None


def read_day(text: str, reference: date, order: str, *, japanese: bool | None = None) -> Found | None:
    """The day that a folded text means, or None; of a span from day to day the last, of a move the new one.

    ``japanese``: whether it stands in Japanese text, where the month comes first; told from its own letters if None.
    """
    if len(text) > MAX_WORDS and (len(text) > MAX_LENGTH or not _DIGIT.search(text)):
        return None
    if _ALWAYS.fullmatch(text):
        return None
    ground = Ground(reference, order, is_japanese(text) if japanese is None else japanese)
    if "~~" in text:
        text = _STRUCK.sub(" ", text).strip()
    if " / " in text:
        text = (
            _APART.sub(lambda found: "/".join(filter(None, found.groups())), text, count=1)
            if _APART.match(text)
            else text
        )
    text = _RELATIVE_YEAR.sub(lambda found: _year_of(found, reference), in_our_years(text))
    if text.endswith("next year"):
        text = _NEXT_YEAR.sub(rf"\g<said> {reference.year + 1}", text)
    found = _one(text, ground) or _first(text, ground)
    if found is None and (spelt := _spelt(text)) != text:
        found = _one(spelt, ground)
    if found is not None and _BEFORE.match(text):
        return replace(found, ambiguous=True)
    return found


def _first(text: str, ground: Ground) -> Found | None:
    """What the first reader of more than one day makes of a text."""
    readers = (_moved, _span, _glossed, _week_ending, _stages, _slipped)
    found = next(filter(None, (read(text, ground) for read in readers)), None)
    if found is not None or not any(map(str.isdigit, text)):
        return found
    return next(filter(None, (read(text, ground, _one) for read in READERS)), None)


_SLIPS = {
    "mach": "march", "marhc": "march", "janurary": "january", "januray": "january", "janaury": "january", "febuary": "february", "feburary": "february", "februrary": "february",
    "apirl": "april", "agust": "august", "auguest": "august", "septmber": "september", "setpember": "september", "ocotber": "october",
    "novemeber": "november", "decemeber": "december", "decmber": "december", "wendesday": "wednesday", "wensday": "wednesday",
    "wednsday": "wednesday", "thrusday": "thursday", "thurday": "thursday", "tuseday": "tuesday", "teusday": "tuesday",
}  # fmt: skip
_SLIP = re.compile(rf"\b(?:{'|'.join(_SLIPS)})\b")


def _spelt(text: str) -> str:
    """A folded text with the common slips in names of months and weekdays mended."""
    return _SLIP.sub(lambda found: _SLIPS[found.group()], text)


def _year_of(found: re.Match[str], reference: date) -> str:
    """来年1/15 as 2027/1/15 and 来年1月 as 2027年1月."""
    return f"{reference.year + (found['rel'] != '今')}{found['joint'].replace('月', '年')}"


_DAY_ALONE = re.compile(r"(?:by |on |due )?(?:the )?(?P<d>\d{1,2})(?:日(?:までに?)?|st|nd|rd|th)")
"""A day of this or the next month; it needs a weekday that fits: 28日 may be a length, ``2nd`` a second try."""
MAX_MONTH = 30


def _one(text: str, ground: Ground) -> Found | None:
    """The day of a text that names one, with the weekday beside it."""
    bare, weekday = split_weekday(text)
    found = next(filter(None, (match(form, ground) for form in shortened(bare))), None)
    if found is None and weekday is not None and (alone := _DAY_ALONE.fullmatch(bare)):
        day = coming_day(int(alone["d"]), ground.reference, MAX_MONTH)
        found = Found(day, is_counted=True) if day else None
    if found is None or weekday is None:
        return found
    if found.precision == "week":
        day = weekday_in_week(found.day, 0, weekday)
        return replace(found, day=day, precision="day") if day and day >= ground.reference else None
    if found.precision != "day":
        return None
    return replace(found, weekday=weekday)


# Spans and moves

_MOVE = re.compile(rf"\s*(?:{ARROW})\s*")
_MOVED_FROM = re.compile(r"(?P<new>.+?)\s*(?:←|<-)\s*(?P<old>.+)")
_FROM_TO = re.compile(rf"{MOVED} from (?P<old>.+?) to (?P<new>.+)")
_UNSET = re.compile(r"tbd|tba|未定|なし|-")
_MOVED_TO = re.compile(
    r"\s*[にへ](?:延期|変更|延長|後ろ倒し|前倒し|リスケ|再設定|修正)(?:済み?|しました|した)?$"
)
_MOVED_JA = re.compile(rf"(?P<old>.+?)(?:から|より)\s?(?P<new>.+?){_MOVED_TO.pattern}")
_SHORT_SPAN = re.compile(r"(?P<from>\d{1,2}/(?P<d>\d{1,2}))-(?P<to>\d{1,2})")
_TO = r"(?P<to>\d.*|(?:[a-z]{3,9}\.?,? ){1,2}\d.*)"
_SPAN = re.compile(
    r"(?P<from>.*?(?:[\d日)]|\d(?:st|nd|rd|th)|\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}\.?))\s*"
    r"(?:~|〜|–|—|\s-\s|(?<=\d)-(?=\d{1,2}/)|(?<=[a-z]\s\d)-|(?<=[a-z]\s\d\d)-|から|\b(?:to|through|thru)\b)\s*"
    + _TO
)
_BETWEEN = re.compile(r"^between (?P<from>.+) and (?P<to>.+)$")
_DAYS_OF_MONTH = re.compile(
    rf"(?P<from>\d{{1,2}}){TH}\s?(?:[-~〜–—]|to)\s?(?P<to>\d{{1,2}}{TH} (?:of )?[a-z]{{3,9}}.*)"
)
_REST = re.compile(r"(?P<d>\d{1,2})日?")


def _moved(text: str, ground: Ground) -> Found | None:
    """``7/12 → 7/5``, ``7/5 ← 7/12``: the new day, whichever way; every part must be a day, the old ones may be unset."""
    turned = _MOVED_FROM.fullmatch(text) or _FROM_TO.fullmatch(text) or _MOVED_JA.fullmatch(text)
    parts = [turned["old"], turned["new"]] if turned else _MOVE.split(text)
    if len(parts) < 2:
        return None
    *old, new = parts
    if not all(_UNSET.fullmatch(part) or _one(part, ground) for part in old):
        return None
    end = _one(new, ground)
    return replace(end, ambiguous=True) if end and end.precision == "day" else None


def _is_year_or_day_first(short: re.Match[str], ground: Ground) -> bool:
    """Whether ``7/10-27`` may be of 2027, or of October where the day comes first."""
    is_near = abs(2000 + int(short["to"]) - ground.reference.year) <= NEAR_YEARS
    return is_near or (ground.order == "dmy" and not ground.is_japanese)


def _span(text: str, ground: Ground) -> Found | None:
    """``7/5〜7/10``: work is due on the last day, which must follow the first."""
    if days := _DAYS_OF_MONTH.fullmatch(text):
        end = _one(days["to"], ground)
        return replace(end, ambiguous=True) if end and int(days["from"]) < end.day.day else None
    if (short := _SHORT_SPAN.fullmatch(text)) and _is_year_or_day_first(short, ground):
        return None
    spanned = short or _SPAN.fullmatch(_BETWEEN.sub(r"\g<from> to \g<to>", text))
    begin = _one(spanned["from"], ground) if spanned else None
    if spanned is None or begin is None or begin.precision != "day":
        return None
    if rest := _REST.fullmatch(_MOVED_TO.sub("", spanned["to"])):
        last = day_of(begin.day.year, begin.day.month, int(rest["d"]))
        end = Found(last, month_day=begin.month_day and (last.month, last.day)) if last else None
    else:
        end = _one(spanned["to"], replace(ground, reference=begin.day))
    if end is None or end.precision != "day" or not 0 < (end.day - begin.day).days <= MAX_SPAN:
        return None
    return replace(end, ambiguous=True, other=None)


# What explains itself

_GLOSS = re.compile(r"(?P<outer>[^()]+?)\s*\((?P<inner>[^()]+(?:\([^()]+\))?)\)(?:\s*(?:までに?|迄))?")
_QUARTER = re.compile(
    r"(?:by )?(?:the )?(?:end of |eo)?(?:q[1-4]|[1-4]q|quarter|sprint)(?:末| end)?|四半期末|[上下]期末|半期末"
)
_SPRINT = re.compile(r"(?:sprint|iteration|スプリント|s)[\s-]?#?\d{1,4}(?:\.\d{1,2})?")
_TO_WEEKEND = re.compile(r"(?:w/e|(?:the )?week ending)\s(?:on )?(?P<end>.+)")


def _glossed(text: str, ground: Ground) -> Found | None:
    """``来週金曜(3/13)``, ``Q1 (end of March)``, ``3/31(月末)``: read where both say the same day."""
    found = _GLOSS.fullmatch(text)
    if found is not None and _SPRINT.fullmatch(found["outer"]):
        return _span(found["inner"], ground)
    inner = _one(found["inner"], ground) if found else None
    if found is None or inner is None:
        return None
    if _QUARTER.fullmatch(found["outer"]):
        return inner
    outer = _one(found["outer"], ground)
    if outer is None:
        return None
    if outer.day == inner.day:
        return inner if outer.is_counted else outer
    if inner.is_counted or inner.precision != "day":
        return None
    # 来週中(3/11) says which day of the week, "next Friday (3/6)" which Friday
    is_within = outer.precision == "week" and weekday_in_week(inner.day, 0, FRIDAY) == outer.day
    is_either = outer.is_counted and outer.ambiguous and (outer.day - inner.day).days == 7
    return inner if is_within or is_either else None


_OLD_DAYS = re.compile(
    rf"(?P<new>[^()]+?)\s?\((?:{MOVED}|再?延期)(?: once| twice| again| \d times| from|\s?\d回)?\s?(?::\s?|(?<=from)\s)(?P<old>[^()]+)\)"
)


def _slipped(text: str, ground: Ground) -> Found | None:
    """``29 Jan (slipped twice: 8 Jan, 15 Jan)``: the days in brackets are old ones if all are before the other."""
    found = _OLD_DAYS.fullmatch(text)
    new = _one(found["new"], ground) if found else None
    if found is None or new is None or new.precision != "day":
        return None
    olds = [_one(part, ground) for part in re.split(r"\s?[,、]\s?|\sand\s", found["old"])]
    return new if all(old and old.precision == "day" and old.day < new.day for old in olds) else None


def _week_ending(text: str, ground: Ground) -> Found | None:
    """``week ending 13 March`` is that day."""
    ending = _TO_WEEKEND.fullmatch(text)
    return _one(ending["end"], ground) if ending else None


_STAGE = (
    r"(?:第?[1-9一二三](?:次|段階|期)|要件(?:定義)?|設計|調査|試作|開発|実装|修正|レビュー|検証(?:環境)?|試験|テスト|展開|適用|移行|導入|リリース|デプロイ|本番(?:環境)?|ステージング|暫定|恒久|初版|最終版?|周知"
    r"|(?:phase|stage|step|part) [1-9]|(?:first )?draft|design|spec|prototype|poc|investigation|development|implementation|review|testing|tests?|qa|staging|canary|roll-?out|release|deploy(?:ment)?|prod(?:uction)?|migration|interim|permanent|final)"
)
_STAGE_OF_WORK = re.compile(
    rf"{_STAGE}(?:対応|予定)?(?:は|\s?:|\sby)?\s?(?:\((?P<held>[^()]+)\)|(?P<day>\d.*|[a-z]{{3,9}}\.? \d.*))|(?P<first>.*[\d)日])\s?(?:\({_STAGE}\)|{_STAGE})(?:対応|予定)?"
)
_BETWEEN_STAGES = re.compile(
    r"\s?[・、,;](?!\s?\d{4}(?![-/.年]))\s?(?:and |then )?|\s(?:and|then|/|\+)\s|\s?(?:→|⇒|->|=>)\s?"
)


def _stages(text: str, ground: Ground) -> Found | None:
    """``設計 8/10・実装 8/23``: work in stages is due on the day of the last, each with its day and none before the other."""
    parts = [_STAGE_OF_WORK.fullmatch(part) for part in _BETWEEN_STAGES.split(text)]
    if len(parts) < 2:
        return None
    days = [_one(part["held"] or part["day"] or part["first"], ground) if part else None for part in parts]
    known = [day for day in days if day and day.precision == "day"]
    if len(known) < len(days) or any(one.day > other.day for one, other in pairwise(known)):
        return None
    return replace(known[-1], ambiguous=True, other=None)


# In a longer text

_NUMERIC_MONTH, _NUMERIC_DAY = r"(?:0?[1-9]|1[0-2])", r"(?:0?[1-9]|[12]\d|3[01])"
_CAPITAL_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_NO_FRACTION = r"(?!\s*(?:of\b|[の倍]|期(?!限)|に[削減縮落下抑絞す]|以[上下]|程度|ずつ|件|台|(?:が|は)?(?:成功|通過|合格)|(?:\w+ )?(?:pass(?:ing|ed)?|green|healthy|succeed(?:ed|ing)?|fail(?:ing|ed)?|online)\b|(?:tests?|checks?|nodes?|replicas?|hosts?|pods?|jobs?|cases?)\b))"
"""``1/2 of the users``, ``8/8 passing`` and ``1/3に削減`` are no dates."""

_YEAR_BEHIND = r"(?:,?\s(?:19[89]|20)\d{2}(?!\s?(?:UTC|GMT|Z\b|hrs?\b|h\b|[A-Z]{1,3}T\b)))?"
"""``Feb 7 2025``, but in ``Feb 7 1506 UTC`` and ``Feb 7 2025 UTC`` a time of day."""

WRITTEN = re.compile(
    rf"(?<![A-Za-z0-9/.\-#])(?<!\d:)(?:"
    rf"\d{{4}}(?:-\d{{1,2}}-|/\d{{1,2}}/|\.\d{{1,2}}\.)\d{{1,2}}"
    rf"|(?:\d{{4}}年|(?:令和|平成)(?:\d{{1,2}}|元)年)?\s?\d{{1,2}}月\s?\d{{1,2}}日"
    rf"|\d{{1,2}}/\d{{1,2}}/\d{{4}}"
    rf"|{_NUMERIC_MONTH}/{_NUMERIC_DAY}(?![\d/]){_NO_FRACTION}"
    rf"|\d{{4}}-{_CAPITAL_MONTH}-\d{{1,2}}"
    rf"|{_CAPITAL_MONTH}\s\d{{1,2}}{TH}{_YEAR_BEHIND}"
    rf"|\d{{1,2}}{TH}\s(?:of\s)?{_CAPITAL_MONTH}{_YEAR_BEHIND}"
    rf")(?![./\-]\w)(?:\s?[(（](?:[{WEEKDAYS_JA}](?:曜日?)?|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*)[)）])?"
    rf"(?:\s?までに?)?(?![A-Za-z0-9%])"
)

WRITTEN_DAY_FIRST = re.compile(
    WRITTEN.pattern.replace(
        rf"|{_NUMERIC_MONTH}/{_NUMERIC_DAY}",
        rf"|{_NUMERIC_DAY}/{_NUMERIC_MONTH}(?![\d/]){_NO_FRACTION}|{_NUMERIC_MONTH}/{_NUMERIC_DAY}",
        1,
    )
)
"""The same where the day comes first: ``24/12`` as well."""
