"""Dates and times in a pattern (Sheets guide, "Date and number formats"), with names in the sheet's language."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from .literals import general, literal
from .serials import DAYS, MONTHS, moment

_TOKEN = re.compile(
    r'"[^"]*"|\\.|\[\$[^\]]*\]|\[[hms]+\]|\[[^\]]*\]|[aA]/[pP]|[aA][mM]/[pP][mM]|'
    r"[yY]+|[mM]+|[dD]+|[hH]+|[sS]+|\.0+|."
)


@dataclass(frozen=True, slots=True)
class _Words:
    """Names and short names of months and days (Monday first), and the halves of a day."""

    months: tuple[tuple[str, str], ...]
    days: tuple[tuple[str, str], ...]
    halves: tuple[str, str]


_ENGLISH = _Words(
    tuple((name, name[:3]) for name in MONTHS), tuple((name, name[:3]) for name in DAYS), ("AM", "PM")
)
_WORDS = {
    "ja": _Words(
        tuple((f"{month}月", f"{month}月") for month in range(1, 13)),
        tuple((f"{day}曜日", day) for day in "月火水木金土日"),
        ("午前", "午後"),
    )
}
"""Languages whose names are known; the others get English ones."""


def render_date(value: float, pattern: str, *, locale: str) -> str:
    """A serial number in a date or time pattern; one outside the calendar as the bare number."""
    tokens = _TOKEN.findall(pattern)
    fraction = any(re.fullmatch(r"\.0+", token) for token in tokens)
    # Shown parts of a second are cut off, not rounded up into the next one.
    exact = round(value * 86_400, 4)
    seconds = math.floor(exact) if fraction else value * 86_400
    when = moment(seconds / 86_400)
    if when is None:
        return general(value)
    words = _WORDS.get(locale.split("_")[0], _ENGLISH)
    half = any(re.fullmatch(r"a/p|am/pm", token, re.IGNORECASE) for token in tokens)
    shown = []
    for at, token in enumerate(tokens):
        kind = token[0].lower()
        if token[0] == '"' or token.startswith("[$") or token[0] == "\\":
            shown.append(literal(token))
        elif token[0] == "[" and len(token) > 1:
            shown.append(_elapsed(value, token))
        elif kind == "a" and len(token) > 1:
            shown.append(words.halves[when.hour >= 12] if len(token) > 3 else "ap"[when.hour >= 12])
        elif kind == "m":
            shown.append(
                f"{when.minute:0{min(len(token), 2)}d}"
                if _is_minute(tokens, at)
                else _month(when.month, token, words)
            )
        elif kind == "y":
            shown.append(f"{when.year % 100:02d}" if len(token) <= 2 else f"{when.year:04d}")
        elif kind == "d":
            shown.append(_day(when.day, when.weekday(), token, words))
        elif kind == "h":
            hour = (when.hour % 12 or 12) if half else when.hour
            shown.append(f"{hour:0{min(len(token), 2)}d}")
        elif kind == "s":
            shown.append(f"{when.second:0{min(len(token), 2)}d}")
        elif re.fullmatch(r"\.0+", token):
            shown.append(f"{exact % 1:.{len(token) - 1}f}"[1:])
        else:
            shown.append(token)
    return "".join(shown)


def _is_minute(tokens: list[str], at: int) -> bool:
    """An ``m`` is a minute after hours or before seconds."""
    if len(tokens[at]) > 2:
        return False
    before = [token for token in tokens[:at] if re.match(r"\[?[ymdhs]", token, re.IGNORECASE)]
    after = [token for token in tokens[at + 1 :] if re.match(r"\[?[ymdhs]", token, re.IGNORECASE)]
    return bool(before and before[-1].strip("[").lower().startswith("h")) or bool(
        after and after[0].strip("[").lower().startswith("s")
    )


def _month(month: int, token: str, words: _Words) -> str:
    name, short = words.months[month - 1]
    forms = {1: str(month), 2: f"{month:02d}", 3: short, 5: name[:1]}
    return forms.get(len(token), name)


def _day(day: int, weekday: int, token: str, words: _Words) -> str:
    name, short = words.days[weekday]
    forms = {1: str(day), 2: f"{day:02d}", 3: short}
    return forms.get(len(token), name)


def _elapsed(value: float, token: str) -> str:
    unit = token[1].lower()
    if unit not in "hms":
        return ""
    seconds = round(value * 86_400)
    amount = seconds // {"h": 3600, "m": 60, "s": 1}[unit]
    return f"{amount:0{len(token) - 2}d}"
