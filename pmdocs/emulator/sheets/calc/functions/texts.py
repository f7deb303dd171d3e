"""Text: joining, cutting, searching, formatting. Positions count characters from 1."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from urllib.parse import quote

from pmdocs.emulator.sheets.calc.criteria import wildcard
from pmdocs.emulator.sheets.calc.values import (
    FormulaError,
    Operand,
    checked,
    flat,
    number,
    number_in,
    text,
    truth,
    whole,
)
from pmdocs.emulator.sheets.grid import Value
from pmdocs.emulator.sheets.render import render

from .table import over_ranges, over_values

MOST = 50_000
"""Characters a cell can hold, and so the longest text a function makes."""


def _limited(result: str) -> str:
    if len(result) > MOST:
        raise FormulaError("VALUE", f"Text result is longer than the limit of {MOST} characters.")
    return result


def _texts(arguments: Sequence[Operand]) -> list[str]:
    return [text(checked(value)) for value in flat(arguments)]


over_ranges("CONCATENATE", 1, None)(lambda arguments: _limited("".join(_texts(arguments))))
over_ranges("JOIN", 2, None)(lambda arguments: _limited(text(arguments[0]).join(_texts(arguments[1:]))))


@over_ranges("TEXTJOIN", 3, None)
def _text_join(arguments: Sequence[Operand]) -> Operand:
    parts = _texts(arguments[2:])
    return _limited(text(arguments[0]).join(part for part in parts if part or not truth(arguments[1])))


def _on_text(name: str, change: Callable[[str], Value]) -> None:
    over_values(name, 1, 1)(lambda values: change(text(values[0])))


_on_text("LEN", len)
_on_text("UPPER", str.upper)
_on_text("LOWER", str.lower)
_on_text("PROPER", lambda value: re.sub(r"[^\W\d_]+", lambda found: found[0].capitalize(), value))
_on_text("TRIM", lambda value: " ".join(part for part in value.split(" ") if part))
_on_text("CLEAN", lambda value: "".join(letter for letter in value if ord(letter) > 31))
_on_text("ENCODEURL", lambda value: quote(value, safe="-_.~"))
_on_text("TO_TEXT", lambda value: value)
over_values("EXACT", 2, 2)(lambda values: text(values[0]) == text(values[1]))
over_values("T", 1, 1)(lambda values: values[0] if isinstance(values[0], str) else "")
over_values("N", 1, 1)(lambda values: 0 if isinstance(values[0], str) else number(values[0]))
over_values("REPT", 2, 2)(lambda values: _repeated(text(values[0]), whole(values[1])))


def _repeated(part: str, times: int) -> str:
    if times < 0 or len(part) * times > MOST:
        raise FormulaError("VALUE", "Function REPT parameter 2 is out of range.")
    return part * times


def _count_of(name: str, values: Sequence[Value | None], at: int, default: int) -> int:
    count = whole(values[at]) if len(values) > at else default
    if count < 0:
        raise FormulaError(
            "VALUE", f"Function {name} parameter {at + 1} value is {count}. It should be 0 or more."
        )
    return count


over_values("LEFT", 1, 2)(lambda values: text(values[0])[: _count_of("LEFT", values, 1, 1)])


@over_values("RIGHT", 1, 2)
def _right(values: Sequence[Value | None]) -> Value:
    count = _count_of("RIGHT", values, 1, 1)
    return text(values[0])[-count:] if count else ""


@over_values("MID", 3, 3)
def _mid(values: Sequence[Value | None]) -> Value:
    start, count = whole(values[1]), _count_of("MID", values, 2, 0)
    if start < 1:
        raise FormulaError("VALUE", f"Function MID parameter 2 value is {start}. It should be 1 or more.")
    return text(values[0])[start - 1 : start - 1 + count]


@over_values("SUBSTITUTE", 3, 4)
def _substitute(values: Sequence[Value | None]) -> Value:
    whole_text, old, new = (text(value) for value in values[:3])
    if not old:
        return whole_text
    if len(values) < 4:
        return _limited(whole_text.replace(old, new))
    parts = whole_text.split(old)
    at = whole(values[3])
    if not 1 <= at < len(parts):
        return whole_text
    return _limited(old.join(parts[:at]) + new + old.join(parts[at:]))


@over_values("REPLACE", 4, 4)
def _replace(values: Sequence[Value | None]) -> Value:
    start, count = whole(values[1]) - 1, _count_of("REPLACE", values, 2, 0)
    if start < 0:
        raise FormulaError("VALUE", "Function REPLACE parameter 2 should be 1 or more.")
    return _limited(text(values[0])[:start] + text(values[3]) + text(values[0])[start + count :])


def _searching(name: str, find: Callable[[str, str, int], int]) -> None:
    def body(values: Sequence[Value | None]) -> Value:
        wanted, inside = text(values[0]), text(values[1])
        start = _count_of(name, values, 2, 1)
        at = find(wanted, inside, max(start, 1) - 1)
        if at < 0:
            raise FormulaError("VALUE", f"In {name} evaluation, cannot find '{wanted}' within '{inside}'.")
        return at + 1

    over_values(name, 2, 3)(body)


def _wild_find(wanted: str, inside: str, start: int) -> int:
    found = wildcard(wanted).search(inside, start)
    return found.start() if found else -1


_searching("FIND", lambda wanted, inside, start: inside.find(wanted, start))
_searching("SEARCH", _wild_find)


def _pattern(name: str, written: str) -> re.Pattern[str]:
    """RE2 in Sheets, Python's own here: what both read is meant alike, back references RE2 lacks pass."""
    if len(written) > 1000:
        raise FormulaError("VALUE", f"Function {name} parameter 2 is too long.")
    try:
        return re.compile(written)
    except (re.error, RecursionError, OverflowError):
        raise FormulaError(
            "REF", f'Function {name} parameter 2 value "{written}" is not a valid regular expression.'
        ) from None


over_values("REGEXMATCH", 2, 2)(
    lambda values: bool(_pattern("REGEXMATCH", text(values[1])).search(text(values[0])))
)


@over_values("REGEXEXTRACT", 2, 2)
def _extract(values: Sequence[Value | None]) -> Value:
    found = _pattern("REGEXEXTRACT", text(values[1])).search(text(values[0]))
    if not found:
        raise FormulaError(
            "N_A",
            f'Function REGEXEXTRACT parameter 2 value "{text(values[1])}" does not match text of '
            "Function REGEXEXTRACT parameter 1.",
        )
    return found[1] or "" if found.re.groups else found[0]


@over_values("REGEXREPLACE", 3, 3)
def _regex_replace(values: Sequence[Value | None]) -> Value:
    pattern = _pattern("REGEXREPLACE", text(values[1]))
    template = re.sub(r"\$(\d)", r"\\g<\1>", text(values[2]).replace("\\", "\\\\"))
    try:
        return _limited(pattern.sub(template, text(values[0])))
    except re.error:
        raise FormulaError(
            "VALUE", "Function REGEXREPLACE parameter 3 names a group that is not there."
        ) from None


@over_values("VALUE", 1, 1)
def _value(values: Sequence[Value | None]) -> Value:
    if isinstance(values[0], str):
        found = number_in(values[0].strip()) if values[0].strip() else None
        if found is None:
            raise FormulaError("VALUE", f"VALUE parameter '{values[0]}' cannot be parsed to number.")
        return found
    return number(values[0])


@over_values("TEXT", 2, 2)
def _text(values: Sequence[Value | None]) -> Value:
    value = values[0] if values[0] is not None else 0
    if isinstance(value, str):
        found = number_in(value)
        value = value if found is None else found
    if isinstance(value, bool):
        return text(value)
    return render(value, {"pattern": text(values[1])})


@over_values("CHAR", 1, 1)
def _char(values: Sequence[Value | None]) -> Value:
    code = whole(values[0])
    if not 1 <= code <= 0x10FFFF or 0xD800 <= code < 0xE000:
        raise FormulaError("NUM", f"Function CHAR parameter 1 value {code} is out of range.")
    return chr(code)


over_values("UNICHAR", 1, 1)(_char)


@over_values("CODE", 1, 1)
def _code(values: Sequence[Value | None]) -> Value:
    written = text(values[0])
    if not written:
        raise FormulaError("VALUE", "Function CODE parameter 1 value should be non-empty.")
    return ord(written[0])


over_values("UNICODE", 1, 1)(_code)
