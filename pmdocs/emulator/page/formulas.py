"""The formulas that conditional formats are made of: comparisons, AND, ISBLANK, TODAY, ``$A2``.

A formula becomes a function of the cell it is asked about. What is not understood is refused while
parsing, by name, so that a page can say which rule it does not draw.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from .values import EvaluationError, Value, as_number, as_text, as_truth, compare, serial

Read = Callable[[int, int], Value]


class UnsupportedError(Exception):
    """A formula or condition that this page cannot evaluate; the text says what."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a formula is asked: how far the cell lies from the formula's own, and how to read others."""

    down: int
    across: int
    read: Read
    today: date


Formula = Callable[[Place], Value]

_TOKEN = re.compile(
    r"""\s*(?:(?P<number>\d+(?:\.\d+)?)
      |"(?P<text>(?:[^"]|"")*)"
      |(?P<call>[A-Za-z][A-Za-z0-9.]*)\s*\(
      |(?P<cell>\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})(?![A-Za-z0-9_(!:])
      |(?P<word>TRUE|FALSE)(?![A-Za-z0-9_(!:])
      |(?P<sign><>|<=|>=|[-+*/&=<>(),;]))""",
    re.VERBOSE | re.IGNORECASE,
)
_CELL = re.compile(r"(\$?)([A-Za-z]+)(\$?)(\d+)")
_COMPARE: dict[str, Callable[[int, int], bool]] = {
    "=": operator.eq,
    "<>": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_BINDING = {**dict.fromkeys(_COMPARE, 1), "&": 2, "+": 3, "-": 3, "*": 4, "/": 4}


def compile_formula(text: str) -> Formula:
    """A formula with or without its ``=``; UnsupportedError for what lies outside the small language."""
    parser = _Parser(text.strip().removeprefix("="))
    formula = parser.expression(0)
    parser.finish()
    return formula


def column_index(letters: str) -> int:
    """A is 0, Z is 25, AA is 26."""
    index = 0
    for letter in letters.upper():
        index = index * 26 + ord(letter) - ord("A") + 1
    return index - 1


class _Parser:
    def __init__(self, text: str) -> None:
        self._tokens: list[tuple[str, str]] = []
        at = 0
        while at < len(text.rstrip()):
            match = _TOKEN.match(text, at)
            if match is None:
                raise UnsupportedError(f"formula at “{text[at : at + 20].strip()}”")
            kind = str(match.lastgroup)
            self._tokens.append((kind, match[kind]))
            at = match.end()
        if len(self._tokens) > 500:
            raise UnsupportedError("formula of more than 500 parts")
        self._at = 0

    def finish(self) -> None:
        if self._at < len(self._tokens):
            raise UnsupportedError(f"formula at “{self._tokens[self._at][1]}”")

    def expression(self, binding: int) -> Formula:
        left = self._operand()
        while (kind_sign := self._peek())[0] == "sign" and _BINDING.get(kind_sign[1], 0) > binding:
            sign = self._next()[1]
            left = _binary(sign, left, self.expression(_BINDING[sign]))
        return left

    def _operand(self) -> Formula:
        kind, text = self._next()
        if kind == "number":
            return _constant(float(text))
        if kind == "text":
            return _constant(text.replace('""', '"'))
        if kind == "word":
            return _constant(text.upper() == "TRUE")
        if kind == "cell":
            return _cell(text)
        if kind == "call":
            return _call(text, self._arguments())
        if text in {"-", "+"}:
            return _binary(text, _constant(0.0), self.expression(4))
        if text == "(":
            inner = self.expression(0)
            self._expect(")")
            return inner
        raise UnsupportedError(f"formula at “{text}”")

    def _arguments(self) -> list[Formula]:
        found: list[Formula] = []
        if self._peek() == ("sign", ")"):
            self._next()
            return found
        while True:
            found.append(self.expression(0))
            sign = self._next()[1]
            if sign == ")":
                return found
            if sign not in {",", ";"}:
                raise UnsupportedError(f"formula at “{sign}”")

    def _peek(self) -> tuple[str, str]:
        return self._tokens[self._at] if self._at < len(self._tokens) else ("end", "end of formula")

    def _next(self) -> tuple[str, str]:
        token = self._peek()
        self._at += 1
        return token

    def _expect(self, sign: str) -> None:
        if self._next() != ("sign", sign):
            raise UnsupportedError("formula with unbalanced brackets")


def _constant(value: Value) -> Formula:
    return lambda _place: value


def _cell(text: str) -> Formula:
    match = _CELL.fullmatch(text)
    if match is None:
        raise UnsupportedError(f"reference {text}")
    fixed_column, letters, fixed_row, digits = match.groups()
    row, column = int(digits) - 1, column_index(letters)

    def read(place: Place) -> Value:
        return place.read(
            row if fixed_row else row + place.down, column if fixed_column else column + place.across
        )

    return read


def _binary(sign: str, left: Formula, right: Formula) -> Formula:
    if sign in _COMPARE:
        test = _COMPARE[sign]
        return lambda place: test(compare(left(place), right(place)), 0)
    if sign == "&":
        return lambda place: as_text(left(place)) + as_text(right(place))
    return lambda place: _arithmetic(sign, as_number(left(place)), as_number(right(place)))


def _arithmetic(sign: str, left: float, right: float) -> float:
    if sign == "/":
        if right == 0:
            raise EvaluationError("#DIV/0!")
        return left / right
    return {"+": left + right, "-": left - right, "*": left * right}[sign]


def _call(name: str, arguments: list[Formula]) -> Formula:
    function = _FUNCTIONS.get(name.upper())
    if function is None:
        raise UnsupportedError(f"function {name.upper()}")
    least, most, body = function
    if not least <= len(arguments) <= most:
        raise UnsupportedError(f"{name.upper()} with {len(arguments)} arguments")
    return lambda place: body(place, arguments)


Body = Callable[[Place, list[Formula]], Value]


def _truths(place: Place, arguments: list[Formula]) -> list[bool]:
    """All of them, because an error in any makes the whole an error."""
    return [as_truth(each(place)) for each in arguments]


def _if(place: Place, arguments: list[Formula]) -> Value:
    if as_truth(arguments[0](place)):
        return arguments[1](place)
    return arguments[2](place) if len(arguments) > 2 else False


def _search(place: Place, arguments: list[Formula]) -> Value:
    found = as_text(arguments[1](place)).casefold().find(as_text(arguments[0](place)).casefold())
    if found < 0:
        raise EvaluationError("#VALUE!")
    return float(found + 1)


def _is_error(place: Place, arguments: list[Formula]) -> Value:
    try:
        arguments[0](place)
    except EvaluationError:
        return True
    return False


def _if_error(place: Place, arguments: list[Formula]) -> Value:
    try:
        return arguments[0](place)
    except EvaluationError:
        return arguments[1](place) if len(arguments) > 1 else None


def _date(place: Place, arguments: list[Formula]) -> Value:
    year, month, day = (int(as_number(each(place))) for each in arguments)
    try:
        return serial(date(year, month, day))
    except ValueError as error:
        raise EvaluationError("#NUM!") from error


def _on_text(change: Callable[[str], Value]) -> Body:
    return lambda place, arguments: change(as_text(arguments[0](place)))


_FUNCTIONS: dict[str, tuple[int, int, Body]] = {
    "AND": (1, 99, lambda place, each: all(_truths(place, each))),
    "OR": (1, 99, lambda place, each: any(_truths(place, each))),
    "NOT": (1, 1, lambda place, each: not as_truth(each[0](place))),
    "IF": (2, 3, _if),
    "IFERROR": (1, 2, _if_error),
    "ISERROR": (1, 1, _is_error),
    "ISBLANK": (1, 1, lambda place, each: each[0](place) is None),
    "ISNUMBER": (1, 1, lambda place, each: isinstance(_or_none(place, each[0]), float)),
    "ISTEXT": (1, 1, lambda place, each: isinstance(_or_none(place, each[0]), str)),
    "TODAY": (0, 0, lambda place, _each: serial(place.today)),
    "DATE": (3, 3, _date),
    "TRUE": (0, 0, lambda _place, _each: True),
    "FALSE": (0, 0, lambda _place, _each: False),
    "LEN": (1, 1, _on_text(lambda text: float(len(text)))),
    "LOWER": (1, 1, _on_text(str.lower)),
    "UPPER": (1, 1, _on_text(str.upper)),
    "TRIM": (1, 1, _on_text(lambda text: " ".join(text.split()))),
    "SEARCH": (2, 2, _search),
    "EXACT": (2, 2, lambda place, each: as_text(each[0](place)) == as_text(each[1](place))),
    "ABS": (1, 1, lambda place, each: abs(as_number(each[0](place)))),
    "MOD": (2, 2, lambda place, each: _modulo(as_number(each[0](place)), as_number(each[1](place)))),
}


def _or_none(place: Place, formula: Formula) -> Value:
    try:
        return formula(place)
    except EvaluationError:
        return None


def _modulo(left: float, right: float) -> float:
    if right == 0:
        raise EvaluationError("#DIV/0!")
    return left % right
