"""Criteria of COUNTIF and its relatives: ``>=5``, ``<>open``, text with ``*`` and ``?``, or a plain value."""

from __future__ import annotations

import re
from collections.abc import Callable

from pmdocs.emulator.sheets.grid import Value

from .values import Failure, Result, holds, number_in, text

_MARK = re.compile(r"<>|<=|>=|=|<|>")
Test = Callable[[Result], bool]


def criterion(wanted: Value | None) -> Test:
    """The test that a criterion means. ``~`` takes the meaning from a wildcard."""
    if isinstance(wanted, bool):
        return lambda value: value is wanted
    written = text(wanted)
    found = _MARK.match(written)
    mark, operand = (found[0], written[found.end() :]) if found else ("=", written)
    if not operand:
        return _emptiness(mark, explicit=found is not None)
    if operand.upper() in {"TRUE", "FALSE"} and mark in {"=", "<>"}:
        flag = operand.upper() == "TRUE"
        return lambda value: (value is flag) == (mark == "=")
    number = number_in(operand)
    if number is not None:
        return _numeric(mark, number)
    if mark in {"=", "<>"}:
        expression = wildcard(operand)
        return lambda value: bool(expression.fullmatch(shown(value))) == (mark == "=")
    return lambda value: isinstance(value, str) and holds(mark, value, operand)


def exact(wanted: Value | None) -> str | float | None:
    """What `index_key` is of every value that a plain criterion counts; None for one that is no plain value."""
    if wanted is None or isinstance(wanted, bool):
        return None
    written = text(wanted)
    if not written or _MARK.match(written) or has_wildcards(written) or written.upper() in {"TRUE", "FALSE"}:
        return None
    number = number_in(written)
    return written.casefold() if number is None else float(number)


def index_key(value: Result) -> str | float:
    """By what a value is found where a criterion names it."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return float(value)
    return shown(value).casefold()


def _emptiness(mark: str, *, explicit: bool) -> Test:
    """Without operand: ``""`` counts empty cells and empty texts, ``=`` and ``<>`` look at cells alone."""
    if mark == "<>":
        return lambda value: value is not None
    if mark != "=":
        return lambda _: False
    return (lambda value: value is None) if explicit else (lambda value: value is None or value == "")


def _numeric(mark: str, number: float) -> Test:
    def test(value: Result) -> bool:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            return mark == "<>"
        return holds(mark, value, number)

    return test


def shown(value: Result) -> str:
    """A value as text, errors by their sign."""
    return value.shown if isinstance(value, Failure) else text(value)


def has_wildcards(pattern: str) -> bool:
    """Whether a text holds ``*``, ``?`` or ``~``."""
    return any(letter in pattern for letter in "*?~")


def wildcard(pattern: str) -> re.Pattern[str]:
    """``a*b?`` as an expression that ignores case."""
    parts, at = [], 0
    while at < len(pattern):
        letter = pattern[at]
        if letter == "~" and at + 1 < len(pattern) and pattern[at + 1] in "*?~":
            at += 1
            parts.append(re.escape(pattern[at]))
        else:
            parts.append({"*": ".*", "?": "."}.get(letter) or re.escape(letter))
        at += 1
    return re.compile("".join(parts), re.IGNORECASE | re.DOTALL)
