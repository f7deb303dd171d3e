"""The filter of an activity query.

Terms, with or without ``AND`` between them (discovery document, QueryDriveActivityRequest.filter)::

    time >= "2026-11-20T09:00:00Z"          # > >= < <= =; RFC 3339 in quotes, or milliseconds since 1970
    detail.action_detail_case:EDIT
    detail.action_detail_case:(CREATE EDIT)
    -detail.action_detail_case:MOVE
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from pmdocs.emulator.problems import Problem, invalid, unimplemented

from .cases import ALL, bits
from .times import microseconds

CASE = "detail.action_detail_case"

_TOKEN = re.compile(r'\s*("[^"]*"|[<>!]=|[<>=:()-]|[\w.]+)')
_RFC_3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)")
_MILLISECONDS = re.compile(r"[0-9]{1,15}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What passes: a span of milliseconds since 1970, both ends included, and a set of cases as bits."""

    earliest: int | None = None
    latest: int | None = None
    cases: int = ALL

    def both(self, other: Filter) -> Filter:
        """What passes the two of them."""
        starts = [bound for bound in (self.earliest, other.earliest) if bound is not None]
        ends = [bound for bound in (self.latest, other.latest) if bound is not None]
        return Filter(
            earliest=max(starts, default=None),
            latest=min(ends, default=None),
            cases=self.cases & other.cases,
        )


def parse(text: str) -> Filter:
    """A filter; the empty one lets everything pass. Raises `Problem` 400 for what it cannot read."""
    tokens = _Tokens(text)
    found = Filter()
    while tokens.next is not None:
        found = found.both(_term(tokens))
        if tokens.next == "AND":
            tokens.take()
            if tokens.next is None:
                raise tokens.refusal()
    return found


class _Tokens:
    def __init__(self, text: str) -> None:
        self.text = text
        self._rest = self._split()
        self.next = next(self._rest, None)

    def _split(self) -> Iterator[str]:
        at = 0
        while self.text[at:].strip():
            found = _TOKEN.match(self.text, at)
            if found is None:
                raise self.refusal()
            yield found[1]
            at = found.end()

    def take(self) -> str:
        """The next token, which has to be there."""
        token = self.next
        if token is None:
            raise self.refusal()
        self.next = next(self._rest, None)
        return token

    def refusal(self) -> Problem:
        return invalid(f"Invalid filter: {self.text}")


def _term(tokens: _Tokens) -> Filter:
    field = tokens.take()
    excluded = field == "-"
    if excluded:
        field = tokens.take()
    if field == CASE:
        cases = _cases(tokens)
        return Filter(cases=ALL & ~cases if excluded else cases)
    if field == "time":
        if excluded:
            raise unimplemented("The filter term -time")
        return _time(tokens)
    raise tokens.refusal()


def _cases(tokens: _Tokens) -> int:
    if tokens.take() != ":":
        raise tokens.refusal()
    names = [tokens.take()]
    if names == ["("]:
        names = []
        while (name := tokens.take()) != ")":
            names.append(name)
    try:
        cases = bits(names)
    except ValueError:
        raise tokens.refusal() from None
    if not cases:
        raise tokens.refusal()
    return cases


def _time(tokens: _Tokens) -> Filter:
    operator = tokens.take()
    if operator == "!=":
        raise unimplemented(f"The filter operator {operator} for time")
    at = _moment(tokens)
    match operator:
        case ">=":
            return Filter(earliest=-(-at // 1000))
        case ">":
            return Filter(earliest=at // 1000 + 1)
        case "=":
            return Filter(earliest=-(-at // 1000), latest=at // 1000)
        case "<=":
            return Filter(latest=at // 1000)
        case "<":
            return Filter(latest=-(-at // 1000) - 1)
    raise tokens.refusal()


def _moment(tokens: _Tokens) -> int:
    """Microseconds since 1970."""
    token = tokens.take()
    if _MILLISECONDS.fullmatch(token):
        return int(token) * 1000
    if len(token) > 1 and token[0] == token[-1] == '"' and _RFC_3339.fullmatch(token[1:-1]):
        try:
            return microseconds(datetime.fromisoformat(token[1:-1]))
        except ValueError:
            pass
    raise tokens.refusal()
