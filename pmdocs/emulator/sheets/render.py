"""How a value looks in its cell: ``FORMATTED_VALUE``.

Patterns: Sheets guide "Date and number formats". Supported are dates and times, digits with grouping,
decimals, percent, exponents, fractions, thousands, literals, conditions and up to four sections; colours
are passed over.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping
from decimal import ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction
from typing import Any

from .date_texts import render_date
from .grid import Value
from .literals import general, literal

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
_LOCAL_PATTERNS: Mapping[tuple[str, str], str] = {
    ("ja", "CURRENCY"): "[$¥]#,##0",
    ("ja", "TIME"): "h:mm:ss",
    ("de", "CURRENCY"): "#,##0.00 [$€]",
    ("fr", "CURRENCY"): "#,##0.00 [$€]",
    ("en_GB", "CURRENCY"): "[$£]#,##0.00",
}
"""Where a locale's own pattern differs from the American one."""
_DATE_PATTERNS: Mapping[str, str] = {
    "en_US": "m/d/yyyy",
    "ja": "yyyy/mm/dd",
    "zh": "yyyy/m/d",
    "ko": "yyyy. m. d",
    "de": "dd.mm.yyyy",
}
_SECTION = re.compile(r'((?:"[^"]*"|\\.|[^;"\\])*)(?:;|$)')
_DIGITS = re.compile(r"[#0?,]*[#0?](?:\.[#0?]*)?(?:[eE][-+]0+)?,*|\.[#0?]+,*")
_FRACTION = re.compile(r"(?P<whole>[#0?]+ +)?[#0?]+/(?P<below>[?#0]+|[1-9]\d*)")
_CONDITION = re.compile(r"\[(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)\]")
_COMPARE: Mapping[str, Callable[[float, float], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "=": operator.eq,
    "<>": operator.ne,
}


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
    for place in (locale, locale.split("_")[0]):
        if (place, kind) in _LOCAL_PATTERNS:
            return _LOCAL_PATTERNS[place, kind]
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
        return render_date(value, pattern, locale=locale)
    return _sections(value, pattern, locale)


def _decimal_mark(locale: str) -> str:
    return "," if locale.split("_")[0] in {"de", "fr", "es", "it", "nl", "pt", "ru", "pl"} else "."


def _text(value: str, pattern: str) -> str:
    sections = _split(pattern)
    chosen = sections[3] if len(sections) > 3 else ""
    if "@" not in chosen:
        return value
    return literal(chosen.replace("@", "\0")).replace("\0", value)


def _split(pattern: str) -> list[str]:
    sections = [found[1] for found in _SECTION.finditer(pattern)]
    # The expression also matches the empty rest behind the last section.
    return sections[:-1] if len(sections) > 1 and not pattern.endswith(";") else sections


def _looks_like_date(pattern: str) -> bool:
    bare = re.sub(r'"[^"]*"|\\.|\[\$[^\]]*\]', "", pattern)
    return not re.search(r"[0#]", bare) and bool(re.search(r"[ymdhs]", bare, re.IGNORECASE))


def _sections(value: float, pattern: str, locale: str) -> str:
    chosen, size = _section(value, _split(pattern))
    stripped = _hide_literals(chosen)
    found = _DIGITS.search(stripped)
    if not found:
        return literal(chosen)
    head, digits, tail = chosen[: found.start()], found[0], chosen[found.end() :]
    number = Decimal(repr(size)) * (100 if "%" in stripped else 1)
    # Commas at the end divide by a thousand each.
    number = number.scaleb(-3 * (len(digits) - len(digits.rstrip(","))))
    digits = digits.rstrip(",")
    fraction = _FRACTION.search(stripped)
    if fraction:
        return (
            literal(chosen[: fraction.start()])
            + _fraction(number, fraction)
            + literal(chosen[fraction.end() :])
        )
    text = _exponent(number, digits) if "e" in digits.lower() else _digits(number, digits)
    sign = "-" if text.startswith("-") else ""
    if _decimal_mark(locale) == ",":
        text = text.translate(str.maketrans(",.", ".,"))
    return sign + literal(head) + text.removeprefix("-") + literal(tail)


def _section(value: float, sections: list[str]) -> tuple[str, float]:
    """The section for a value: by its own conditions, else positive, negative, zero. The size it shows."""
    for at, section in enumerate(sections):
        found = _CONDITION.search(section)
        if found and _COMPARE[found[1]](value, float(found[2])):
            return section, abs(value) if at else value
    if any(_CONDITION.search(section) for section in sections):
        plain = [section for section in sections if not _CONDITION.search(section)]
        return (plain[0] if plain else "General"), value
    if value < 0 and len(sections) > 1:
        return sections[1], -value
    if value == 0 and len(sections) > 2:
        return sections[2], value
    return sections[0], value


def _fraction(number: Decimal, found: re.Match[str]) -> str:
    """``# ?/?``: a whole part and a fraction with as many digits below as there are signs."""
    size = abs(number)
    whole = int(size) if found["whole"] else 0
    below = found["below"]
    if below.isdigit():
        part = Fraction(round((size - whole) * int(below)), int(below) or 1)
        top, bottom = part.numerator * (int(below) // part.denominator), int(below)
    else:
        part = Fraction(size - whole).limit_denominator(10 ** len(below) - 1)
        top, bottom = part.numerator, part.denominator
    if found["whole"] and bottom and top == bottom:
        whole, top = whole + 1, 0
    sign = "-" if number < 0 else ""
    if not top and found["whole"]:
        return f"{sign}{whole}"
    return f"{sign}{whole} {top}/{bottom}" if whole else f"{sign}{top}/{bottom}"


def _hide_literals(section: str) -> str:
    """The section with literals blanked out, every character in its place."""
    return re.sub(r'"[^"]*"|\\.|\[[^\]]*\]', lambda found: "\0" * len(found[0]), section)


def _digits(number: Decimal, pattern: str) -> str:
    whole, _, places = pattern.partition(".")
    quantum = Decimal(1).scaleb(-len(places))
    with localcontext() as context:
        # Enough for every double with every pattern: the usual 28 digits are not.
        context.prec = 400 + len(places)
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
