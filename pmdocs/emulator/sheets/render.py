"""How a value looks in its cell: ``FORMATTED_VALUE``.

Patterns: Sheets guide "Date and number formats". Supported are dates and times, digits with grouping,
decimals, percent, exponents, literals, and up to four sections; colours and conditions are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from .grid import Value
from .serials import DAYS, MONTHS, moment

Json = dict[str, Any]

_DATE_KINDS = frozenset({"DATE", "TIME", "DATE_TIME"})
_PATTERNS: Mapping[str, str] = {
    "TEXT": "@",
    "NUMBER": "#,##0.00",
    "PERCENT": "0.00%",
    "CURRENCY": "$#,##0.00",
    "TIME": "h:mm:ss am/pm",
    "SCIENTIFIC": "0.00E+00",
}
_DATE_PATTERNS: Mapping[str, str] = {
    "en_US": "m/d/yyyy",
    "ja": "yyyy/mm/dd",
    "zh": "yyyy/m/d",
    "ko": "yyyy. m. d",
    "de": "dd.mm.yyyy",
}
_TOKEN = re.compile(
    r'"[^"]*"|\\.|\[\$[^\]]*\]|\[[hms]+\]|\[[^\]]*\]|[aA]/[pP]|[aA][mM]/[pP][mM]|'
    r"[yY]+|[mM]+|[dD]+|[hH]+|[sS]+|\.0+|."
)
_SECTION = re.compile(r'((?:"[^"]*"|\\.|[^;"\\])*)(?:;|$)')
_DIGITS = re.compile(r"[#0?,]*[#0?](?:\.[#0?]*)?(?:[eE][-+]0+)?|\.[#0?]+")


def is_date_format(number_format: Mapping[str, str]) -> bool:
    """Whether numbers in this format are dates or times."""
    return number_format.get("type") in _DATE_KINDS


def pattern_of(number_format: Mapping[str, str], locale: str) -> str:
    """The pattern, or the locale's own for the type; empty for none."""
    pattern = number_format.get("pattern")
    if pattern:
        return pattern
    kind = number_format.get("type", "")
    day = _DATE_PATTERNS.get(locale) or _DATE_PATTERNS.get(locale.split("_")[0]) or "dd/mm/yyyy"
    if kind == "DATE":
        return day
    if kind == "DATE_TIME":
        return f"{day} h:mm:ss"
    return _PATTERNS.get(kind, "")


def render(value: Value, number_format: Mapping[str, str], *, locale: str = "en_US") -> str:
    """The text shown for a value."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    pattern = pattern_of(number_format, locale)
    if isinstance(value, str):
        return _text(value, pattern)
    if not pattern or pattern == "@" or pattern.lower() == "general":
        return general(value, decimal=_decimal_mark(locale))
    if is_date_format(number_format) or _looks_like_date(pattern):
        return _date(value, pattern)
    return _sections(value, pattern, locale)


def _decimal_mark(locale: str) -> str:
    return "," if locale.split("_")[0] in {"de", "fr", "es", "it", "nl", "pt", "ru", "pl"} else "."


def general(value: float, *, decimal: str = ".") -> str:
    """A number without a format: ten significant digits at most after the point, exponents when huge."""
    if value == int(value) and abs(value) < 1e15:
        return str(int(value))
    size = abs(value)
    if size >= 1e15 or size < 1e-9:
        mantissa, _, power = f"{value:.5E}".partition("E")
        mantissa = mantissa.rstrip("0").rstrip(".")
        return f"{mantissa.replace('.', decimal)}E{int(power):+03d}"
    places = max(0, 10 - len(str(int(size)).lstrip("0")))
    text = f"{value:.{places}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text.replace(".", decimal)


def _text(value: str, pattern: str) -> str:
    sections = _split(pattern)
    chosen = sections[3] if len(sections) > 3 else ""
    if "@" not in chosen:
        return value
    return _literal(chosen.replace("@", "\0")).replace("\0", value)


def _split(pattern: str) -> list[str]:
    sections = [found[1] for found in _SECTION.finditer(pattern)]
    # The expression also matches the empty rest behind the last section.
    return sections[:-1] if len(sections) > 1 and not pattern.endswith(";") else sections


def _looks_like_date(pattern: str) -> bool:
    bare = re.sub(r'"[^"]*"|\\.|\[\$[^\]]*\]', "", pattern)
    return not re.search(r"[0#]", bare) and bool(re.search(r"[ymdhs]", bare, re.IGNORECASE))


def _sections(value: float, pattern: str, locale: str) -> str:
    sections = _split(pattern)
    size = value
    if value < 0 and len(sections) > 1:
        chosen, size = sections[1], -value
    elif value == 0 and len(sections) > 2:
        chosen = sections[2]
    else:
        chosen = sections[0]
    stripped = _hide_literals(chosen)
    found = _DIGITS.search(stripped)
    if not found:
        return _literal(chosen)
    head, digits, tail = chosen[: found.start()], found[0], chosen[found.end() :]
    number = Decimal(repr(size)) * (100 if "%" in stripped else 1)
    text = _exponent(number, digits) if "e" in digits.lower() else _digits(number, digits)
    sign = "-" if text.startswith("-") else ""
    if _decimal_mark(locale) == ",":
        text = text.translate(str.maketrans(",.", ".,"))
    return sign + _literal(head) + text.removeprefix("-") + _literal(tail)


def _hide_literals(section: str) -> str:
    """The section with literals blanked out, every character in its place."""
    return re.sub(r'"[^"]*"|\\.|\[[^\]]*\]', lambda found: "\0" * len(found[0]), section)


def _literal(text: str) -> str:
    shown = ""
    for found in re.finditer(r'"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|_.|\*.|(.)', text):
        shown += found[1] or found[2] or found[3] or found[4] or ""
    return shown


def _digits(number: Decimal, pattern: str) -> str:
    whole, _, places = pattern.partition(".")
    quantum = Decimal(1).scaleb(-len(places))
    rounded = abs(number).quantize(quantum, rounding=ROUND_HALF_UP)
    integer, _, fraction = f"{rounded:f}".partition(".")
    least = places.rstrip("#?")
    while len(fraction) > len(least) and fraction.endswith("0"):
        fraction = fraction[:-1]
    minimum = whole.replace(",", "").count("0")
    integer = integer.lstrip("0").rjust(minimum, "0")
    if "," in whole:
        integer = re.sub(r"(?<=\d)(?=(\d{3})+$)", ",", integer)
    sign = "-" if number < 0 and rounded else ""
    return sign + integer + ("." + fraction if fraction or pattern.endswith(".") else "")


def _exponent(number: Decimal, pattern: str) -> str:
    mantissa, _, power = re.split(r"([eE])", pattern)
    exponent = number.adjusted() if number else 0
    scaled = _digits(number.scaleb(-exponent), mantissa)
    return f"{scaled}E{exponent:+0{len(power)}d}"


# Dates


def _date(value: float, pattern: str) -> str:
    when = moment(value)
    if when is None:
        return general(value)
    tokens = _TOKEN.findall(pattern)
    half = any(re.fullmatch(r"a/p|am/pm", token, re.IGNORECASE) for token in tokens)
    shown = []
    for at, token in enumerate(tokens):
        kind = token[0].lower()
        if token[0] == '"' or token.startswith("[$") or token[0] == "\\":
            shown.append(_literal(token))
        elif token[0] == "[" and len(token) > 1:
            shown.append(_elapsed(value, token))
        elif kind == "a" and len(token) > 1:
            shown.append(("AM", "PM")[when.hour >= 12] if len(token) > 3 else "ap"[when.hour >= 12])
        elif kind == "m":
            shown.append(
                f"{when.minute:0{min(len(token), 2)}d}"
                if _is_minute(tokens, at)
                else _month(when.month, token)
            )
        elif kind == "y":
            shown.append(f"{when.year % 100:02d}" if len(token) <= 2 else f"{when.year:04d}")
        elif kind == "d":
            shown.append(_day(when.day, when.weekday(), token))
        elif kind == "h":
            hour = (when.hour % 12 or 12) if half else when.hour
            shown.append(f"{hour:0{min(len(token), 2)}d}")
        elif kind == "s":
            shown.append(f"{when.second:0{min(len(token), 2)}d}")
        elif re.fullmatch(r"\.0+", token):
            shown.append("." + "0" * (len(token) - 1))
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


def _month(month: int, token: str) -> str:
    name = MONTHS[month - 1]
    forms = {1: str(month), 2: f"{month:02d}", 3: name[:3], 5: name[:1]}
    return forms.get(len(token), name)


def _day(day: int, weekday: int, token: str) -> str:
    forms = {1: str(day), 2: f"{day:02d}", 3: DAYS[weekday][:3]}
    return forms.get(len(token), DAYS[weekday])


def _elapsed(value: float, token: str) -> str:
    unit = token[1].lower()
    if unit not in "hms":
        return ""
    seconds = round(value * 86_400)
    amount = seconds // {"h": 3600, "m": 60, "s": 1}[unit]
    return f"{amount:0{len(token) - 2}d}"
