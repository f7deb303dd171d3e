"""Placeholders: what a template may say between ``{{ }}`` and ``{% %}``, and what it becomes.

Expressions are parsed with Jinja2's parser and never run by Jinja2: a small evaluator below knows names,
attributes, constants, the listed filters, ``if``, and ``for`` over a list fact. Everything else is refused
with its place before anything is rendered. A block (``{% if %} … {% endif %}``) stays within one paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any
from urllib.parse import quote

from jinja2 import Environment, TemplateSyntaxError, nodes

from pmdocs.core.model import Incident, Person, Severity, insertable
from pmdocs.core.vocabulary import SEVERITY_SHOWN, show_duration

Fact = str | bool | date | datetime | timedelta | Person | Severity | tuple["Fact", ...]

MAX_PIECES = 10_000
MAX_DEPTH = 50
"""Of an expression; far more than anybody writes."""


@dataclass(frozen=True, slots=True)
class Text:
    """Plain text."""

    text: str


@dataclass(frozen=True, slots=True)
class PersonChip:
    """A person, as a chip."""

    person: Person


@dataclass(frozen=True, slots=True)
class DateChip:
    """A date, or an aware moment shown with its time of day."""

    moment: date


@dataclass(frozen=True, slots=True)
class Choice:
    """A severity: a dropdown where the tab has one that offers it, else text."""

    severity: Severity
    shown: str


Piece = Text | PersonChip | DateChip | Choice


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """One placeholder or block of a paragraph: ``source`` at ``start`` to ``end``, in characters."""

    start: int
    end: int
    source: str


class Refused(Exception):
    """An expression outside of what templates may say; the message names what."""


def facts_of(incident: Incident, *, lang: str) -> dict[str, Fact]:
    """Everything a template can name. What is not known is not in it, so that its placeholder stays."""
    started, created = incident.started, incident.created
    facts: dict[str, Fact | None] = {
        "title": incident.title,
        "incident_id": incident.incident_id,
        "severity": incident.severity,
        "started": started,
        "detected": incident.detected,
        "mitigated": incident.mitigated,
        "resolved": incident.resolved,
        "incident_date": started.date() if started else None,
        "created": created,
        "owner": incident.owner,
        "authors": incident.authors,
        "services": incident.services,
        "team": incident.team,
        "trigger": incident.trigger,
        "summary": incident.summary,
        "near_miss": incident.near_miss,
        "lang": lang,
    }
    facts |= dict(incident.extra)
    facts |= durations(incident)
    return {name: fact for name, fact in facts.items() if fact is not None and fact not in ("", ())}


def durations(incident: Incident) -> dict[str, timedelta]:
    """Time to detect, mitigate and resolve, each from the start; ``duration`` is the last.

    Time that passed: two moments of one zone would be subtracted by their clocks, which change twice a year.
    """
    ends = {
        "time_to_detect": incident.detected,
        "time_to_mitigate": incident.mitigated,
        "time_to_resolve": incident.resolved,
        "duration": incident.resolved,
    }
    started = incident.started
    if started is None:
        return {}
    begin = started.astimezone(UTC)
    return {name: end.astimezone(UTC) - begin for name, end in ends.items() if end is not None}


# Finding

_OPENERS = {"{{": "}}", "{%": "%}", "{#": "#}"}
_STRAIGHT = str.maketrans("“”„‟‘’‚‛\u00a0", "\"\"\"\"'''' ")
_BLOCK_WORD = re.compile(r"\{%[-+]?\s*(\w+)")
_RAW = re.compile(r"\{%[-+]?\s*(?:end)?raw\b")


def find_units(text: str) -> list[Unit]:
    """Placeholders and whole blocks of one paragraph's text, in order, not overlapping.

    A delimiter without its partner is left alone: it may be what a person wants to say.
    """
    units: list[Unit] = []
    open_at: list[int] = []
    for start, end in _delimited(text):
        word = _BLOCK_WORD.match(text, start, end)
        keyword = word.group(1) if word else ""
        if keyword.startswith("end") and open_at:
            first = open_at.pop()
            if not open_at:
                units = [unit for unit in units if unit.end <= first]
                units.append(Unit(start=first, end=end, source=text[first:end]))
        elif keyword in {"if", "for"}:
            open_at.append(start)
        elif not open_at or not keyword:
            units.append(Unit(start=start, end=end, source=text[start:end]))
    if open_at:
        # A block that its paragraph does not close: the parser will say so, with this place.
        units = [unit for unit in units if unit.end <= open_at[0]]
        units.append(
            Unit(start=open_at[0], end=len(text.rstrip("\n")), source=text[open_at[0] :].rstrip("\n"))
        )
    return units


def _delimited(text: str) -> Iterator[tuple[int, int]]:
    position = 0
    while True:
        found = re.compile(r"\{[{%#]").search(text, position)
        if found is None:
            return
        end = _closing(text, found.end(), _OPENERS[found.group()])
        if end is None:
            position = found.start() + 1
            continue
        yield found.start(), end
        position = end


def _closing(text: str, position: int, closer: str) -> int | None:
    """Index after the next ``closer`` that is not inside quotes."""
    quoted = ""
    straight = text.translate(_STRAIGHT)
    while position < len(text):
        char = straight[position]
        if quoted:
            quoted = "" if char == quoted else quoted
        elif text.startswith(closer, position):
            return position + 2
        elif closer != "#}" and char in "\"'":
            quoted = char
        position += 1
    return None


# Checking

_ALLOWED: tuple[type[nodes.Node], ...] = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.Getattr,
    nodes.Const,
    nodes.Filter,
    nodes.If,
    nodes.For,
)
PERSON_ATTRIBUTES = ("name", "email")


@cache
def _environment() -> Environment:
    return Environment(autoescape=False, keep_trailing_newline=True)  # noqa: S701 - it only parses


def parse_unit(source: str) -> nodes.Template:
    """The syntax tree of a unit, every node of it allowed.

    Curly quotes and no-break spaces, which Docs types for people, count as straight ones. Raises `Refused`.
    """
    straight = source
    for start, end in _delimited(source):
        straight = straight[:start] + source[start:end].translate(_STRAIGHT) + straight[end:]
    if _RAW.search(straight):
        # The lexer swallows it: no node of the tree would show it.
        raise Refused("'raw' is not allowed in a template")
    try:
        tree = _environment().parse(straight)
    except TemplateSyntaxError as error:
        raise Refused(f"not understood ({error.message})") from None
    except ValueError:
        raise Refused("not understood (a number is too long)") from None
    except RecursionError:
        raise Refused("nested too deeply") from None
    for node in _descendants(tree):
        _check(node)
    return tree


def _descendants(tree: nodes.Node) -> Iterator[nodes.Node]:
    """Every node below, without recursion: the parser builds chains of filters of any length in a loop."""
    waiting = [(tree, 0)]
    while waiting:
        node, depth = waiting.pop()
        if depth > MAX_DEPTH:
            raise Refused("nested too deeply")
        for child in node.iter_child_nodes():
            yield child
            waiting.append((child, depth + 1))


def _check(node: nodes.Node) -> None:
    if not isinstance(node, _ALLOWED):
        raise Refused(f"'{type(node).__name__}' is not allowed in a template")
    if isinstance(node, nodes.Getattr) and node.attr not in PERSON_ATTRIBUTES:
        raise Refused(f"the attribute '{node.attr}' is not allowed in a template")
    if isinstance(node, nodes.Filter):
        if node.name not in _FILTERS:
            raise Refused(f"the filter '{node.name}' is not allowed (known: {', '.join(sorted(_FILTERS))})")
        more = node.kwargs or node.dyn_args or node.dyn_kwargs
        if more or not all(isinstance(argument, nodes.Const) for argument in node.args):
            raise Refused(f"the filter '{node.name}' takes constants only")
    if isinstance(node, nodes.For) and not (
        isinstance(node.iter, nodes.Name)
        and isinstance(node.target, nodes.Name)
        and node.test is None
        and not node.recursive
    ):
        raise Refused("'for' goes over a list fact only: {% for x in services %}")


# Evaluating


class _Missing(Exception):
    """A fact the expression needs is not known."""


class _Unknown:
    """The value of a name that stands for nothing; ``default`` and ``if`` may still use it."""


_UNKNOWN = _Unknown()
_Value = Fact | _Unknown | int | float | None


def evaluate(source: str, facts: Mapping[str, Fact], *, lang: str) -> tuple[Piece, ...] | None:
    """What a unit becomes; None when a fact it needs is not known, so that it stays.

    Raises `Refused` for an expression that is not allowed.
    """
    tree = parse_unit(source)
    pieces: list[Piece] = []
    try:
        _render(tree.body, dict(facts), lang, pieces)
    except _Missing:
        return None
    return _joined(pieces)


def evaluate_url(source: str, facts: Mapping[str, Fact], *, lang: str) -> str | None:
    """A link's address with its placeholders filled; each fact is percent-encoded, so that it stays one part."""
    result, position = "", 0
    for unit in find_units(source):
        pieces = evaluate(unit.source, facts, lang=lang)
        if pieces is None:
            return None
        result += source[position : unit.start] + quote(plain(pieces), safe="")
        position = unit.end
    return result + source[position:]


def plain(pieces: tuple[Piece, ...]) -> str:
    """Pieces as text, for where no chip can stand."""
    return "".join(_plain(piece) for piece in pieces)


def _plain(piece: Piece) -> str:
    match piece:
        case Text():
            return piece.text
        case PersonChip():
            return str(piece.person)
        case DateChip():
            moment = piece.moment
            return f"{moment:%Y-%m-%d %H:%M}" if isinstance(moment, datetime) else moment.isoformat()
        case Choice():
            return piece.shown


def _joined(pieces: list[Piece]) -> tuple[Piece, ...]:
    merged: list[Piece] = []
    for piece in pieces:
        last = merged[-1] if merged else None
        if isinstance(piece, Text) and isinstance(last, Text):
            merged[-1] = Text(last.text + piece.text)
        elif piece != Text(""):
            merged.append(piece)
    return tuple(merged)


def _render(body: Sequence[nodes.Node], scope: dict[str, Any], lang: str, out: list[Piece]) -> None:
    for node in body:
        if len(out) > MAX_PIECES:
            raise Refused("it becomes too long")
        if isinstance(node, nodes.TemplateData):
            out.append(Text(node.data))
        elif isinstance(node, nodes.Output):
            _render(node.nodes, scope, lang, out)
        elif isinstance(node, nodes.If):
            _render(_branch(node, scope, lang), scope, lang, out)
        elif isinstance(node, nodes.For):
            _render_for(node, scope, lang, out)
        elif isinstance(node, nodes.Expr):
            _show(_value(node, scope, lang), lang, out)


def _branch(node: nodes.If, scope: dict[str, Any], lang: str) -> list[nodes.Node]:
    for candidate in [node, *node.elif_]:
        value = _value(candidate.test, scope, lang)
        if value and value is not _UNKNOWN:
            return candidate.body
    return node.else_


def _render_for(node: nodes.For, scope: dict[str, Any], lang: str, out: list[Piece]) -> None:
    items = _value(node.iter, scope, lang)
    if items is _UNKNOWN and not node.else_:
        raise _Missing
    if not isinstance(items, tuple):
        if items is not _UNKNOWN:
            raise Refused("'for' goes over a list fact only")
        items = ()
    for item in items:
        _render(node.body, scope | {str(getattr(node.target, "name", "")): item}, lang, out)
    if not items:
        _render(node.else_, scope, lang, out)


def _value(node: nodes.Node, scope: Mapping[str, Any], lang: str) -> Any:
    if isinstance(node, nodes.Const):
        return node.value
    if isinstance(node, nodes.Name):
        return scope.get(node.name, _UNKNOWN)
    if isinstance(node, nodes.Getattr):
        owner = _value(node.node, scope, lang)
        value = getattr(owner, node.attr) if isinstance(owner, Person) else _UNKNOWN
        return value or _UNKNOWN
    if isinstance(node, nodes.Filter) and node.node is not None:
        arguments = [argument.value for argument in node.args if isinstance(argument, nodes.Const)]
        return _apply(node.name, _value(node.node, scope, lang), arguments, lang)
    raise Refused(f"'{type(node).__name__}' is not allowed here")


def _apply(name: str, value: Any, arguments: list[Any], lang: str) -> Any:
    if name == "default":
        return (arguments[0] if arguments else "") if value is _UNKNOWN else value
    if value is _UNKNOWN:
        return value
    try:
        return _FILTERS[name](value, lang, *arguments)
    except (TypeError, ValueError, AttributeError):
        raise Refused(f"the filter '{name}' does not fit what it is given") from None


def _as_text(value: Any, lang: str) -> str:
    pieces: list[Piece] = []
    _show(value, lang, pieces)
    return plain(tuple(pieces))


def _items(value: Any) -> tuple[Fact, ...]:
    if not isinstance(value, tuple):
        raise TypeError
    return value


def _moment(value: Any) -> datetime:
    if not isinstance(value, datetime):
        raise TypeError
    return value


_FILTERS: Mapping[str, Callable[..., Any]] = {
    "default": lambda value, _lang, *_: value,
    "date": lambda value, _lang: value.date() if isinstance(value, datetime) else value,
    "time": lambda value, _lang: f"{_moment(value):%H:%M}",
    "join": lambda value, lang, separator=", ": separator.join(
        _as_text(item, lang) for item in _items(value)
    ),
    "lower": lambda value, lang: _as_text(value, lang).lower(),
    "upper": lambda value, lang: _as_text(value, lang).upper(),
    "trim": lambda value, lang: _as_text(value, lang).strip(),
    "text": lambda value, lang: _as_text(value, lang),
}
"""What may stand behind ``|``; ``text`` gives a chip's text instead of the chip."""


def _show(value: _Value, lang: str, out: list[Piece]) -> None:
    match value:
        case _Unknown():
            raise _Missing
        case Person():
            out.append(PersonChip(value) if value.email else Text(insertable(value.name)))
        case Severity():
            out.append(Choice(value, SEVERITY_SHOWN[lang][value]))
        case datetime() | date():
            out.append(DateChip(value))
        case timedelta():
            out.append(Text(show_duration(value.total_seconds(), lang)))
        case tuple():
            for number, item in enumerate(value):
                if number:
                    out.append(Text("、" if lang == "ja" else ", "))
                _show(item, lang, out)
        case None:
            pass
        case _:
            out.append(Text(insertable(str(value))))
