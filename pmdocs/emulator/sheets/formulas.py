"""The few formulas this emulator computes.

Computed: constants, ``+ - * / ^ &`` and comparisons, cell and range references (also to other sheets),
TODAY, NOW, SUM, COUNT, COUNTA, COUNTIF, AVERAGE, MIN, MAX, IF, HYPERLINK, TRUE, FALSE. Any other function
keeps its text and shows ``#NAME?``.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from . import a1
from .entry import tidy
from .grid import Value
from .references import REFERENCE

_TOKEN = re.compile(
    rf'\s*(?:(?P<text>"(?:[^"]|"")*")|(?P<reference>{REFERENCE})|(?P<number>\d+\.?\d*(?:[eE][-+]?\d+)?|\.\d+)'
    r"|(?P<name>[A-Za-z_][\w.]*)|(?P<gone>#REF!)|(?P<mark><>|<=|>=|[-+*/^&=<>(),;%]))"
)
_BINDING: Mapping[str, int] = {
    **dict.fromkeys(("=", "<>", "<", ">", "<=", ">="), 1),
    "&": 2,
    "+": 3,
    "-": 3,
    "*": 4,
    "/": 4,
    "^": 5,
}


@dataclass(frozen=True, slots=True)
class Failure:
    """A computed error: ``ErrorValue`` of the API. ``kind`` is its type (``NAME``, ``REF``, …)."""

    kind: str
    message: str

    @property
    def shown(self) -> str:
        """What the cell displays."""
        texts = {
            "NAME": "#NAME?",
            "REF": "#REF!",
            "DIVIDE_BY_ZERO": "#DIV/0!",
            "VALUE": "#VALUE!",
            "NUM": "#NUM!",
            "N_A": "#N/A",
        }
        return texts.get(self.kind, "#ERROR!")


Result = Value | None | Failure
Block = Sequence[Sequence[Result]]
"""The values of a referenced range, row by row."""
Lookup = Callable[[str | None, a1.Bounds], Block]
"""Values of a range on a sheet (None: the formula's own); raises `FormulaError` for an unknown sheet."""


class FormulaError(Exception):
    """Evaluation ended with an error value."""

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.failure = Failure(kind, message)


@dataclass(slots=True)
class Outcome:
    """What a formula shows: its value, the number format it suggests, and its link."""

    value: Result
    number_format: Mapping[str, str] | None = None
    link: str | None = None
    source: tuple[str | None, a1.Bounds] | None = None
    """The single cell the formula merely repeats, whose format it then takes."""


def evaluate(formula: str, lookup: Lookup, *, today: float, now: float) -> Outcome:
    """Compute a formula (with its equals sign). Errors become a `Failure`, never an exception."""
    try:
        parser = _Parser(formula, lookup, today=today, now=now)
        value = parser.run()
    except FormulaError as error:
        return Outcome(value=error.failure)
    outcome = Outcome(value=value, link=parser.link)
    bare = formula[1:].strip().upper()
    if bare == "TODAY()":
        outcome.number_format = {"type": "DATE"}
    elif bare == "NOW()":
        outcome.number_format = {"type": "DATE_TIME"}
    elif parser.lone_reference is not None:
        outcome.source = parser.lone_reference
    return outcome


class _Parser:
    """Precedence climbing over the tokens, computing as it goes."""

    def __init__(self, formula: str, lookup: Lookup, *, today: float, now: float) -> None:
        self._tokens = list(_tokens(formula[1:]))
        self._at = 0
        self._lookup = lookup
        self._clock = {"TODAY": today, "NOW": now}
        self.link: str | None = None
        self.lone_reference: tuple[str | None, a1.Bounds] | None = None

    def run(self) -> Value | None:
        value = self._expression(0)
        if self._at != len(self._tokens):
            raise _parse_error()
        if len(self._tokens) == 1 and self._tokens[0][0] == "reference":
            self.lone_reference = _bounds(self._tokens[0][1])
        return _single(value)

    def _peek(self) -> tuple[str, str]:
        return self._tokens[self._at] if self._at < len(self._tokens) else ("", "")

    def _take(self) -> tuple[str, str]:
        token = self._peek()
        if not token[0]:
            raise _parse_error()
        self._at += 1
        return token

    def _expression(self, least: int) -> Any:
        left = self._operand()
        while True:
            kind, mark = self._peek()
            if kind == "mark" and mark == "%":
                self._at += 1
                left = _number(left) / 100
                continue
            binding = _BINDING.get(mark, 0) if kind == "mark" else 0
            if not binding or binding < least:
                return left
            self._at += 1
            left = _apply(mark, left, self._expression(binding + 1))

    def _operand(self) -> Any:
        kind, text = self._take()
        if kind == "number":
            return _arithmetic("+", float(text), 0)
        if kind == "text":
            return text[1:-1].replace('""', '"')
        if kind == "reference":
            return self._lookup(*_bounds(text))
        if kind == "gone":
            raise FormulaError("REF", "Reference does not exist.")
        if kind == "name":
            return self._named(text.upper())
        if text == "(":
            value = self._expression(0)
            self._expect(")")
            return value
        if text in "+-":
            value = _number(self._expression(5))
            return -value if text == "-" else value
        raise _parse_error()

    def _expect(self, mark: str) -> None:
        if self._take()[1] != mark:
            raise _parse_error()

    def _named(self, name: str) -> Any:
        if self._peek()[1] != "(":
            if name in {"TRUE", "FALSE"}:
                return name == "TRUE"
            raise FormulaError("NAME", f"Unknown range name: '{name}'.")
        self._at += 1
        arguments = self._arguments()
        if name in self._clock:
            return self._clock[name]
        if name == "HYPERLINK":
            self.link = str(_single(arguments[0])) if arguments else None
            return _single(arguments[-1]) if arguments else ""
        function = _FUNCTIONS.get(name)
        if function is None:
            raise FormulaError("NAME", f"Unknown function: '{name}'.")
        try:
            return function(arguments)
        except IndexError:
            raise FormulaError("N_A", f"Wrong number of arguments to {name}.") from None

    def _arguments(self) -> list[Any]:
        arguments: list[Any] = []
        if self._peek()[1] == ")":
            self._at += 1
            return arguments
        while True:
            arguments.append(self._expression(0))
            if self._take()[1] == ")":
                return arguments


def _tokens(text: str) -> Iterator[tuple[str, str]]:
    at = 0
    text = text.rstrip()
    while at < len(text):
        found = _TOKEN.match(text, at)
        if not found:
            raise _parse_error()
        at = found.end()
        yield found.lastgroup or "", found[found.lastgroup or 0]


def _parse_error() -> FormulaError:
    return FormulaError("ERROR", "Formula parse error.")


def _bounds(text: str) -> tuple[str | None, a1.Bounds]:
    reference = a1.parse(text.replace("$", "") if "'" not in text else text)
    if reference is None or reference.bounds is None:
        raise FormulaError("REF", "Reference does not exist.")
    return reference.sheet, reference.bounds


# Values


def _single(value: Any) -> Value | None:
    while isinstance(value, (list, tuple)):
        value = value[0] if value else None
    if isinstance(value, Failure):
        raise FormulaError(value.kind, value.message)
    result: Value | None = value
    return result


def _flat(arguments: Sequence[Any]) -> Iterator[Any]:
    for argument in arguments:
        if isinstance(argument, (list, tuple)):
            yield from _flat(argument)
        else:
            yield argument


def _number(value: Any) -> float | int:
    value = _single(value)
    if value is None or value == "":
        return 0
    if isinstance(value, str):
        try:
            return _arithmetic("+", float(value), 0)
        except ValueError:
            raise FormulaError("VALUE", f"'{value}' is a text and cannot be coerced to a number.") from None
    return int(value) if isinstance(value, bool) else value


def _as_text(value: Any) -> str:
    value = _single(value)
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    return "" if value is None else str(value)


def _apply(mark: str, left: Any, right: Any) -> Value:
    if mark == "&":
        return _as_text(left) + _as_text(right)
    if mark in {"=", "<>", "<", ">", "<=", ">="}:
        return _compare(mark, _single(left), _single(right))
    first, second = _number(left), _number(right)
    if mark == "/":
        if not second:
            raise FormulaError("DIVIDE_BY_ZERO", "Function DIVIDE parameter 2 cannot be zero.")
        return tidy(first / second)
    return _arithmetic(mark, float(first), float(second))


def _arithmetic(mark: str, first: float, second: float) -> float | int:
    try:
        result = {"+": first + second, "-": first - second, "*": first * second}.get(mark)
        if result is None:
            result = first**second
    except (OverflowError, ZeroDivisionError):
        result = math.inf
    if isinstance(result, complex) or not math.isfinite(result):
        raise FormulaError("NUM", "The result is no number that can be shown.")
    return tidy(result)


def _compare(mark: str, left: Value | None, right: Value | None) -> bool:
    low, high = _sort_key(left, right), _sort_key(right, left)
    return {
        "=": low == high,
        "<>": low != high,
        "<": low < high,
        ">": low > high,
        "<=": low <= high,
        ">=": low >= high,
    }[mark]


def _sort_key(value: Value | None, other: Value | None) -> tuple[int, Any]:
    if value is None:
        value = "" if isinstance(other, str) else 0
    if isinstance(value, bool):
        return 2, value
    return (1, value.casefold()) if isinstance(value, str) else (0, value)


def _numbers(arguments: Sequence[Any]) -> list[float]:
    values = []
    for value in _flat(arguments):
        if isinstance(value, Failure):
            raise FormulaError(value.kind, value.message)
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            values.append(value)
    return values


def _average(arguments: Sequence[Any]) -> float:
    values = _numbers(arguments)
    if not values:
        raise FormulaError("DIVIDE_BY_ZERO", "Evaluation of function AVERAGE caused a divide by zero error.")
    return sum(values) / len(values)


def _count_if(arguments: Sequence[Any]) -> int:
    matches = criterion(_single(arguments[1]))
    return sum(matches(value) for value in _flat(arguments[:1]))


def criterion(wanted: Value | None) -> Callable[[Any], bool]:
    """A COUNTIF criterion: ``>=5``, ``<>open``, text with ``*`` and ``?``, or a plain value."""
    text = _as_text(wanted)
    found = re.match(r"<>|<=|>=|=|<|>", text)
    mark, operand = (found[0], text[found.end() :]) if found else ("=", text)
    try:
        number: float | None = float(operand)
    except ValueError:
        number = None
    if number is not None:
        return lambda value: (
            _compare(mark, value, number)
            if isinstance(value, (int, float)) and not isinstance(value, bool)
            else mark == "<>"
        )
    pattern = re.escape(operand).replace(r"\*", ".*").replace(r"\?", ".")
    expression = re.compile(pattern, re.IGNORECASE | re.DOTALL)
    if mark in {"=", "<>"}:
        return lambda value: bool(expression.fullmatch(_plain(value))) == (mark == "=")
    return lambda value: isinstance(value, str) and _compare(mark, value, operand)


def _plain(value: Any) -> str:
    return value.shown if isinstance(value, Failure) else _as_text(value)


_FUNCTIONS: Mapping[str, Callable[[Sequence[Any]], Any]] = {
    "SUM": lambda arguments: sum(_numbers(arguments)),
    "COUNT": lambda arguments: len(_numbers(arguments)),
    "COUNTA": lambda arguments: sum(value is not None for value in _flat(arguments)),
    "COUNTIF": _count_if,
    "AVERAGE": _average,
    "MIN": lambda arguments: min(_numbers(arguments), default=0),
    "MAX": lambda arguments: max(_numbers(arguments), default=0),
    "IF": lambda arguments: (
        arguments[1] if _number(arguments[0]) else (arguments[2] if len(arguments) > 2 else False)
    ),
    "TRUE": lambda _: True,
    "FALSE": lambda _: False,
}
