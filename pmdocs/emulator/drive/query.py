r"""The search language of ``files.list``: text to tree.

Grammar (guides "Search for files and folders" and "Search query terms and operators")::

    query   = operand { ("and" | "or") operand }     evaluated from left to right, no precedence
    operand = "not" operand | "(" query ")" | term
    term    = field operator value | text "in" collection | collection "in" text
            | ("properties" | "appProperties") "has" "{" "key=" text "and" "value=" text "}"
            | "sharedWithMe"
    value   = text | "true" | "false"
    text    = '…' or "…", with \' \" and \\ inside

Everything else is refused: 400 ``Invalid Value``, location ``q``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from pmdocs.emulator.problems import Problem, unimplemented

from .refusals import invalid_value

_EQUALITY = frozenset({"=", "!="})
_ORDER = frozenset({"=", "!=", "<", "<=", ">", ">="})

TEXT_FIELDS: Mapping[str, frozenset[str]] = {
    "name": _EQUALITY | {"contains"},
    "mimeType": _EQUALITY | {"contains"},
    "fullText": frozenset({"contains"}),
    "shortcutDetails.targetId": _EQUALITY,
    "visibility": _EQUALITY,
}
BOOLEAN_FIELDS = frozenset({"trashed", "starred", "sharedWithMe", "hidden"})
TIME_FIELDS = frozenset({"modifiedTime", "createdTime", "viewedByMeTime"})
COLLECTIONS = frozenset({"parents", "owners", "writers", "readers"})
PROPERTY_FIELDS = frozenset({"properties", "appProperties"})
VISIBILITIES = frozenset({"anyoneCanFind", "anyoneWithLink", "domainCanFind", "domainWithLink", "limited"})

_LACKING = ("sharedWithMeTime", "labels", "memberCount", "organizerCount")


@dataclass(frozen=True, slots=True)
class Term:
    """One condition. ``value`` is text, a truth value, an aware time, or a property (key, value)."""

    field: str
    operator: str
    value: str | bool | datetime | tuple[str, str]


@dataclass(frozen=True, slots=True)
class Not:
    """The opposite of a condition."""

    inner: Node


@dataclass(frozen=True, slots=True)
class Both:
    """Two conditions joined by ``and``."""

    left: Node
    right: Node


@dataclass(frozen=True, slots=True)
class Either:
    """Two conditions joined by ``or``."""

    left: Node
    right: Node


Node = Term | Not | Both | Either


def parse(text: str) -> Node:
    """The tree of a query. Raises `Problem` 400 for text outside the grammar, by name for terms we lack."""
    parser = _Parser(_tokens(text))
    try:
        node = parser.query()
    except RecursionError:
        raise invalid_query() from None
    parser.expect("end", "")
    return node


def invalid_query() -> Problem:
    """The refusal of a query, as terse as Drive's."""
    return invalid_value("q")


def fields_of(node: Node) -> set[str]:
    """Every field that a query names."""
    if isinstance(node, Term):
        return {node.field}
    if isinstance(node, Not):
        return fields_of(node.inner)
    return fields_of(node.left) | fields_of(node.right)


def required_terms(node: Node) -> list[Term]:
    """Terms that hold for every match, so that a search may start from any of them."""
    if isinstance(node, Term):
        return [node]
    if isinstance(node, Both):
        return required_terms(node.left) + required_terms(node.right)
    return []


_TOKEN = re.compile(
    r"""\s*(?:
        (?P<text>'(?:[^'\\]|\\.)*' | "(?:[^"\\]|\\.)*")
      | (?P<sign><=|>=|!=|<|>|=|\(|\)|\{|\})
      | (?P<word>[A-Za-z][A-Za-z0-9_.]*)
    )""",
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    value: str


def _tokens(text: str) -> list[_Token]:
    tokens, position = [], 0
    end = len(text.rstrip())
    while position < end:
        found = _TOKEN.match(text, position)
        if found is None or found.lastgroup is None:
            raise invalid_query()
        value = found[found.lastgroup]
        tokens.append(_Token(found.lastgroup, _unescaped(value) if found.lastgroup == "text" else value))
        position = found.end()
    return [*tokens, _Token("end", "")]


def _unescaped(literal: str) -> str:
    if re.search(r"""(?:^|[^\\])(?:\\\\)*\\[^\\'"]""", literal[1:-1], re.DOTALL):
        raise invalid_query()
    return re.sub(r"\\(.)", r"\1", literal[1:-1], flags=re.DOTALL)


class _Parser:
    """Recursive descent over the tokens of one query."""

    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self._at = 0

    def query(self) -> Node:
        node = self._operand()
        while self._peek() in (_Token("word", "and"), _Token("word", "or")):
            join = Both if self._next().value == "and" else Either
            node = join(node, self._operand())
        return node

    def expect(self, kind: str, value: str | None = None) -> str:
        token = self._next()
        if token.kind != kind or (value is not None and token.value != value):
            raise invalid_query()
        return token.value

    def _peek(self) -> _Token:
        return self._tokens[self._at]

    def _next(self) -> _Token:
        token = self._tokens[self._at]
        self._at = min(self._at + 1, len(self._tokens) - 1)
        return token

    def _operand(self) -> Node:
        token = self._next()
        if token == _Token("word", "not"):
            return Not(self._operand())
        if token == _Token("sign", "("):
            node = self.query()
            self.expect("sign", ")")
            return node
        if token.kind == "text":
            self.expect("word", "in")
            return _membership(token.value, self.expect("word"))
        if token.kind == "word":
            return self._term(token.value)
        raise invalid_query()

    def _term(self, field: str) -> Term:
        if field.split(".")[0] in _LACKING:
            raise unimplemented(f"The search term {field}")
        if field in PROPERTY_FIELDS:
            return self._property(field)
        if field in COLLECTIONS:
            # Undocumented, but understood: gspread writes it.
            self.expect("word", "in")
            return Term(field, "in", self.expect("text"))
        if field == "sharedWithMe" and self._peek().value not in _EQUALITY:
            return Term(field, "=", True)
        operator = self._next()
        if operator.kind not in ("sign", "word"):
            raise invalid_query()
        return _comparison(field, operator.value, self._next())

    def _property(self, field: str) -> Term:
        self.expect("word", "has")
        self.expect("sign", "{")
        key = self._pair("key")
        self.expect("word", "and")
        value = self._pair("value")
        self.expect("sign", "}")
        return Term(field, "has", (key, value))

    def _pair(self, name: str) -> str:
        self.expect("word", name)
        self.expect("sign", "=")
        return self.expect("text")


def _membership(value: str, collection: str) -> Term:
    if collection not in COLLECTIONS:
        raise invalid_query()
    return Term(collection, "in", value)


def _comparison(field: str, operator: str, value: _Token) -> Term:
    if field in BOOLEAN_FIELDS and operator in _EQUALITY:
        if value.kind == "word" and value.value in ("true", "false"):
            return Term(field, operator, value.value == "true")
    elif value.kind == "text":
        if operator in TEXT_FIELDS.get(field, ()):
            if field == "visibility" and value.value not in VISIBILITIES:
                raise invalid_query()
            return Term(field, operator, value.value)
        if field in TIME_FIELDS and operator in _ORDER:
            return Term(field, operator, parse_time(value.value))
    raise invalid_query()


def parse_time(text: str) -> datetime:
    """RFC 3339, or its date and time alone, in UTC where no zone is given; aware."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise invalid_query() from None
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
