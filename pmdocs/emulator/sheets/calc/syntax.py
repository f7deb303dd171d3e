"""Formula text to a tree. Precedence as in Sheets: comparison, ``&``, ``+ -``, ``* /``, ``^``, sign, ``%``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pmdocs.emulator.sheets import a1
from pmdocs.emulator.sheets.entry import tidy
from pmdocs.emulator.sheets.grid import Value
from pmdocs.emulator.sheets.references import REFERENCE

from .values import FormulaError

COMPARISONS = frozenset({"=", "<>", "<", ">", "<=", ">="})
_BINDING: Mapping[str, int] = {
    **dict.fromkeys(COMPARISONS, 1),
    "&": 2,
    "+": 3,
    "-": 3,
    "*": 4,
    "/": 4,
    "^": 5,
}
_SIGN_BINDING = 6
_TOKEN = re.compile(
    rf'\s*(?:(?P<text>"(?:[^"]|"")*")|(?P<reference>{REFERENCE})|(?P<number>\d+\.?\d*(?:[eE][-+]?\d+)?|\.\d+)'
    r"|(?P<name>[^\W\d][\w.]*)|(?P<gone>(?:(?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?#REF!)"
    r"|(?P<failure>#(?:N/A|DIV/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!))"
    r"|(?P<mark><>|<=|>=|[-+*/^&=<>(),;%{}]))"
)
_FAILURES = {
    "#N/A": "N_A",
    "#DIV/0!": "DIVIDE_BY_ZERO",
    "#VALUE!": "VALUE",
    "#NAME?": "NAME",
    "#NUM!": "NUM",
    "#NULL!": "NULL_VALUE",
}
_MOST_TOKENS = 20_000


@dataclass(frozen=True, slots=True)
class Constant:
    """A number, text, or TRUE and FALSE."""

    value: Value


@dataclass(frozen=True, slots=True)
class Broken:
    """An error written out, or a reference to deleted cells."""

    kind: str
    message: str


@dataclass(frozen=True, slots=True)
class Cells:
    """A reference. The four flags tell which sides ``$`` holds in place: top, bottom, left, right."""

    sheet: str | None
    bounds: a1.Bounds
    fixed: tuple[bool, bool, bool, bool]


@dataclass(frozen=True, slots=True)
class Name:
    """A lone word: a named range."""

    name: str


@dataclass(frozen=True, slots=True)
class Unary:
    """``-x``, ``+x`` or ``x%``."""

    mark: str
    operand: Node


@dataclass(frozen=True, slots=True)
class Binary:
    """Two operands and what is between them."""

    mark: str
    left: Node
    right: Node


@dataclass(frozen=True, slots=True)
class Call:
    """A function, its name in capitals. A missing argument is None."""

    name: str
    arguments: tuple[Node | None, ...]


@dataclass(frozen=True, slots=True)
class Literal:
    """``{1,2;3,4}``, row by row."""

    rows: tuple[tuple[Node, ...], ...]


Node = Constant | Broken | Cells | Name | Unary | Binary | Call | Literal


def walk(node: Node | None) -> Iterator[Node]:
    """A tree's nodes, from the root on."""
    waiting = [node]
    while waiting:
        found = waiting.pop()
        if found is None:
            continue
        yield found
        if isinstance(found, Unary):
            waiting.append(found.operand)
        elif isinstance(found, Binary):
            waiting += [found.left, found.right]
        elif isinstance(found, Call):
            waiting += found.arguments
        elif isinstance(found, Literal):
            waiting += [item for row in found.rows for item in row]


def parse(text: str) -> Node:
    """The tree of a formula without its equals sign. Raises `FormulaError` of kind ERROR."""
    parser = _Parser(text)
    try:
        return parser.run()
    except RecursionError:
        raise _parse_error() from None


def _parse_error() -> FormulaError:
    return FormulaError("ERROR", "Formula parse error.")


class _Parser:
    def __init__(self, text: str) -> None:
        self._tokens = list(_tokens(text))
        if len(self._tokens) > _MOST_TOKENS:
            raise _parse_error()
        self._at = 0

    def run(self) -> Node:
        node = self._expression(0)
        if self._at != len(self._tokens):
            raise _parse_error()
        return node

    def _peek(self) -> tuple[str, str]:
        return self._tokens[self._at] if self._at < len(self._tokens) else ("", "")

    def _take(self) -> tuple[str, str]:
        token = self._peek()
        if not token[0]:
            raise _parse_error()
        self._at += 1
        return token

    def _expression(self, least: int) -> Node:
        left = self._operand()
        while True:
            kind, mark = self._peek()
            if kind == "mark" and mark == "%":
                self._at += 1
                left = Unary("%", left)
                continue
            binding = _BINDING.get(mark, 0) if kind == "mark" else 0
            if not binding or binding < least:
                return left
            self._at += 1
            left = Binary(mark, left, self._expression(binding + 1))

    def _operand(self) -> Node:
        kind, text = self._take()
        if kind == "number":
            return Constant(_constant(text))
        if kind == "text":
            return Constant(text[1:-1].replace('""', '"'))
        if kind == "reference":
            return _cells(text)
        if kind == "gone":
            return Broken("REF", "Reference does not exist.")
        if kind == "failure":
            return Broken(_FAILURES.get(text, "ERROR"), "")
        if kind == "name":
            return self._named(text)
        if text == "(":
            node = self._expression(0)
            self._expect(")")
            return node
        if text in {"+", "-"}:
            return Unary(text, self._expression(_SIGN_BINDING))
        if text == "{":
            return self._literal()
        raise _parse_error()

    def _expect(self, mark: str) -> None:
        if self._take()[1] != mark:
            raise _parse_error()

    def _named(self, name: str) -> Node:
        if self._peek() == ("mark", "("):
            self._at += 1
            return Call(name.upper(), self._arguments())
        if name.upper() in {"TRUE", "FALSE"}:
            return Constant(name.upper() == "TRUE")
        return Name(name)

    def _arguments(self) -> tuple[Node | None, ...]:
        """Separated by commas or, in locales that write decimals with one, by semicolons."""
        if self._peek()[1] == ")":
            self._at += 1
            return ()
        found: list[Node | None] = []
        while True:
            found.append(None if self._peek()[1] in {",", ";", ")"} else self._expression(0))
            mark = self._take()[1]
            if mark == ")":
                return tuple(found)
            if mark not in {",", ";"}:
                raise _parse_error()

    def _literal(self) -> Literal:
        rows: list[tuple[Node, ...]] = []
        row: list[Node] = []
        while True:
            row.append(self._expression(0))
            mark = self._take()[1]
            if mark in {";", "}"}:
                rows.append(tuple(row))
                row = []
            if mark == "}":
                return Literal(tuple(rows))
            if mark not in {",", ";"}:
                raise _parse_error()


def _constant(text: str) -> float | int:
    number = float(text)
    if number == float("inf"):
        raise FormulaError("NUM", "The result is no number that can be shown.")
    return tidy(number)


def _tokens(text: str) -> Iterator[tuple[str, str]]:
    at = 0
    text = text.rstrip()
    while at < len(text):
        found = _TOKEN.match(text, at)
        if not found:
            raise _parse_error()
        at = found.end()
        yield found.lastgroup or "", found[found.lastgroup or 0]


def _cells(text: str) -> Node:
    prefix, mark, cells = text.rpartition("!")
    reference = a1.parse(prefix + mark + cells.replace("$", ""))
    if reference is None:
        return Broken("REF", "Reference does not exist.")
    if reference.bounds is None:
        return Name(text)
    return Cells(reference.sheet, reference.bounds, _fixed(cells))


def _fixed(cells: str) -> tuple[bool, bool, bool, bool]:
    first, colon, second = cells.partition(":")
    corners = [first, second if colon else first]
    rows = [bool(re.search(r"\$\d", corner)) for corner in corners]
    columns = [bool(re.match(r"\$[A-Za-z]", corner)) for corner in corners]
    return rows[0], rows[1], columns[0], columns[1]


def moved(cells: Cells, down: int, across: int) -> Cells | None:
    """The reference as seen from a cell further down and right; None when it leaves the grid's start."""
    if not down and not across:
        return cells
    bounds = cells.bounds
    sides = [
        side if side is None or fixed else side + by
        for side, fixed, by in zip(
            (bounds.top, bounds.bottom, bounds.left, bounds.right),
            cells.fixed,
            (down, down, across, across),
            strict=True,
        )
    ]
    top, bottom = _ordered(sides[0], sides[1])
    left, right = _ordered(sides[2], sides[3])
    if (top or 0) < 0 or (left or 0) < 0:
        return None
    return Cells(cells.sheet, a1.Bounds(top=top, bottom=bottom, left=left, right=right), cells.fixed)


def _ordered(first: int | None, last: int | None) -> tuple[int | None, int | None]:
    """A half-open side again in order, after one corner may have passed the other (``$A2:$A$9`` below row 9)."""
    if first is None or last is None or first < last:
        return first, last
    return last - 1, first + 1
