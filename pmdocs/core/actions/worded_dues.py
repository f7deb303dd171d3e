"""Due dates in other words than day and month: ``(田中、来月末まで)``, ``月末までに試す``, ``test by end of March``."""

from __future__ import annotations

import re
from datetime import date

from pmdocs.core.actions.date_words import EN_MONTH, MOVED
from pmdocs.core.actions.dates import DateInText, parse_due
from pmdocs.core.actions.item_dates import GOES_ON, PART
from pmdocs.core.actions.names import is_common_name
from pmdocs.core.actions.other_days import EARLIEST, OF_A_THING, TELLS_WHICH, counts_no_longer, ends_in_term

_IN_BRACKETS = re.compile(r"[(（\[【]([^()（）\[\]【】]{2,40})[)）\]】]")
_AN_END = re.compile(
    r"まで|[末中旬内週曜]|\b(?:by|end of|next|this|eo[mwy]|week commencing|(?:first|second|third|fourth|last) \w+day)\b",
    re.IGNORECASE,
)
_UNMARKED = re.compile(r"\s*(?:20\d{6}|R\d{1,2}\.\d{1,2}\.\d{1,2})\s*")
"""Digits that may be of a build or a version: a day only beside a name."""
_A_WHILE = re.compile(r"以内|後\s*$|\b(?:in|within)\b", re.IGNORECASE)


def find_words_for_due(text: str, *, reference: date, order: str) -> DateInText | None:
    """A due date in other words than day and month: ``(田中、来月末まで)``, ``月末までに試す``, ``test by end of March``.

    It stands alone between brackets or their commas, opens a Japanese sentence with まで, or closes an English one;
    so does a move from one day to another, ``- moved from 3 Aug to 7 Aug``.
    """
    for bracket in _IN_BRACKETS.finditer(text):
        if GOES_ON.match(text[bracket.end() :]):
            continue
        for part in re.finditer(rf"[^{PART}]+", bracket.group(1)):
            start, end = bracket.start(1) + part.start(), bracket.start(1) + part.end()
            said = _LABELLED.sub("", part.group())
            is_an_end = _AN_END.search(said) and not _A_WHILE.search(said)
            if said == part.group() and not is_an_end and not _is_beside_name(said, bracket.group(1)):
                continue
            reading = parse_due(said, reference=reference, order=order)
            if reading.day is not None and not counts_no_longer(text, start, end):
                return DateInText(start, end, reading)
    return _in_sentence(text, reference, order) or _within_a_while(text, reference, order)


_WITHIN = re.compile(
    r"\s*(?P<who>[^\s\d:：、。()（）]{1,8}?)(?:さん)?\s*[:：]\s*(?P<due>[\d一二三四五六]{1,2}\s?(?:週間|[かヶカヵケ箇]月)以内に)(?P<work>[^。]{4,})。?\s*$"
)
_HABIT_OR_WHICH = re.compile(
    r"運用|ルール|ように|仕組|体制|場合|ないか|なければ|ないと|たら|れば|必ず|都度|毎|されな|[うくすつぬむるぐぶたい](?=[一-龠ァ-ヶA-Za-z])"
)
"""A rule for all times, a condition, or a clause that tells which things: ``失効する鍵``."""


def _within_a_while(text: str, reference: date, order: str) -> DateInText | None:
    """``長谷川: 2週間以内に案を作る``: somebody's own term; without a name it may as well be a rule to be followed."""
    found = _WITHIN.match(text) if "以内に" in text else None
    if found is None or not is_common_name(found["who"]) or _HABIT_OR_WHICH.search(found["work"]):
        return None
    reading = parse_due(found["due"], reference=reference, order=order)
    return DateInText(*found.span("due"), reading) if reading.day else None


_SET_TIME = re.compile(
    r"\s*(?:(?:in|within) (?!.*\bh)[\w ]{5,16}|\d{1,2}\s?(?:日|週間|[かヶカヵケ箇]月)以内)\s*"
)


def _is_beside_name(part: str, bracket: str) -> bool:
    """Whether a part of a bracket that alone may be of the work itself, ``in two weeks``, stands there with somebody's name."""
    others = (other.strip() for other in re.split(rf"[{PART}]", bracket) if other != part)
    may_be = _SET_TIME.fullmatch(part) or _UNMARKED.fullmatch(part)
    return may_be is not None and any(
        other[:1] in "@＠" or is_common_name(other) for other in others if other
    )


_LABELLED = re.compile(
    r"\s*(?:due|deadline|eta|期限|期日|締切|〆切?|納期)(?:\s*[:：=＝]|\s+(?!in\b|within\b))", re.IGNORECASE
)
_MOVE = re.compile(
    rf"(?:^|[、。,，;(（]|\s[-–—]\s)\s*(?P<due>(?:{MOVED} from [\w/ .]{{3,24}}? to|[\d/月日.年]{{3,11}}\s?(?:から|より))\s?[\w/ .]{{3,24}}?(?:(?<=[\d日])[にへ](?:延期|変更|延長|後ろ倒し|前倒し|リスケ))?)"
    r"(?=\s*(?:$|[、。,，;)）]|\.\s|\s[-–—]\s))",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"(?:[、。,，]|\s[-–—―→])\s*(?P<due>\d{1,2}月(?:末|[上中下]旬)[^\s、。,，はがをにのでと()（）]{0,6}|(?:今|来)?年度[末内中]|[年月]内|(?:今|来)月[末中]|今週中|(?:来週|再来週)の?[月火水木金]曜日?|明後日|明日|本日中?)"
    r"\s*(?:[(（][^()（）\d]{1,12}[)）])?\s*$"
)
"""``、8月末目処``, ``— 清水, 年度内``: the last part of a Japanese line, before a name in brackets if any."""
_CLOSING_EN = re.compile(
    r"(?:,|\s[-–—])\s(?P<due>(?:the )?(?:first|second|third|fourth|last) (?:Mon|Tues|Wednes|Thurs|Fri)day (?:of|in) [A-Z][a-z]{2,8}(?: 20\d\d)?)\.?\s*$"
)
_LEADING_EN = re.compile(
    r"^(?P<due>By (?:(?:the )?end of |next |this )?[A-Za-z]{3,9}(?: [A-Za-z]{3,9})?):\s+(?=[A-Za-z])(?!.*\b(?:was|were|had)\b)"
)
"""``By Friday: send the notes``."""
_WORDS_JA = re.compile(
    r"(?:^|[、。,，\])）】])\s*(?P<due>[^、。,，()（）\[\]【】\s]{1,12}?(?:までに?|迄に?|(?<=[日週月年度])[中内]に|を?(?:目処|目途|めど)に)|EO[WMY]\s?まで(?:に)?)"
)
_WORDS_EN = re.compile(
    r"\b(?P<due>by [A-Za-z][A-Za-z ]{2,28}|before (?:the )?end of (?:(?i:"
    rf"{EN_MONTH})|(?:the |this |next )?(?:week|month|year)))(?=\s*(?:[.,;(（\[@]|$))"
)
_TELLS_OF = re.compile(r"\b(?:happened|occurred|outage|incident|since|during)\b[^.!?;]*$", re.IGNORECASE)
_TOLD = re.compile(r"\b(?:had|was|were|would)\b[^.!?;]*$", re.IGNORECASE)
"""``had migrated by the end of August`` tells what happened."""


def _in_sentence(text: str, reference: date, order: str) -> DateInText | None:
    english = [_WORDS_EN, _CLOSING_EN, _LEADING_EN]
    patterns = english if text.isascii() else [_WORDS_JA, *english, _CLOSING]
    if " from " in text or "から" in text or "より" in text:
        patterns.append(_MOVE)
    for pattern in patterns:
        for found in pattern.finditer(text):
            start, end = found.span("due")
            if (
                _A_WHILE.search(found["due"])
                or TELLS_WHICH.match(text, end)
                or OF_A_THING.search(text[:start] + "by ")
                or _TOLD.search(text[:start])
                or ends_in_term(text[end:])
                or (pattern is _CLOSING_EN and _TELLS_OF.search(text[:start]))
                or (found["due"].startswith("before") and EARLIEST.search(f"{text[:start]}before "))
            ):
                continue
            reading = parse_due(found["due"], reference=reference, order=order)
            if reading.day is not None and not counts_no_longer(text, start, end):
                return DateInText(start, end, reading)
    return None
