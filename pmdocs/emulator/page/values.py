"""Values of spreadsheet cells, and how Sheets compares and converts them.

A value is None (empty), float, str or bool; dates are serial days since 1899-12-30 (Sheets API guide,
date and time values).
"""

from __future__ import annotations

from datetime import date

Value = float | str | bool | None

EPOCH = date(1899, 12, 30)


class EvaluationError(Exception):
    """An evaluation that Sheets would answer with an error value; a rule then does not match."""


def serial(day: date) -> float:
    """A date as Sheets counts it."""
    return float((day - EPOCH).days)


def compare(left: Value, right: Value) -> int:
    """-1, 0 or 1 as Sheets orders values: numbers, then text regardless of case, then truth values.

    An empty cell equals 0, the empty text and FALSE.
    """
    left, right = _filled(left, right), _filled(right, left)
    if _rank(left) != _rank(right):
        return -1 if _rank(left) < _rank(right) else 1
    if isinstance(left, str) and isinstance(right, str):
        low, high = left.casefold(), right.casefold()
        return (low > high) - (low < high)
    return (as_number(left) > as_number(right)) - (as_number(left) < as_number(right))


def _filled(value: Value, other: Value) -> Value:
    if value is not None:
        return value
    return "" if isinstance(other, str) else False if isinstance(other, bool) else 0.0


def _rank(value: Value) -> int:
    return 2 if isinstance(value, bool) else 1 if isinstance(value, str) else 0


def as_number(value: Value) -> float:
    """A value in arithmetic; text that is no number is an error."""
    if value is None:
        return 0.0
    try:
        return float(value)
    except ValueError as error:
        raise EvaluationError("#VALUE!") from error


def as_text(value: Value) -> str:
    """A value joined to text."""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float):
        return f"{value:.15g}"
    return value or ""


def as_truth(value: Value) -> bool:
    """A value as a condition; text other than TRUE and FALSE is an error."""
    if isinstance(value, str):
        if value.upper() not in {"TRUE", "FALSE"}:
            raise EvaluationError("#VALUE!")
        return value.upper() == "TRUE"
    return bool(value)
