"""What the bracket of a mark says, ``TODO(ken, by Friday): …``: who, until when, how far, how urgent, or something else."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmdocs.core.actions.dates import parse_due
from pmdocs.core.actions.item_scope import Scope
from pmdocs.core.actions.item_values import read_word
from pmdocs.core.actions.names import are_people, is_free, is_product
from pmdocs.core.actions.tickets import NO_TICKET
from pmdocs.core.actions.told_behind import is_unit, knows_name
from pmdocs.core.documents.blocks import Paragraph
from pmdocs.core.vocabulary import parse_priority, parse_status

_PARTS = re.compile(
    r"(?<![A-Za-z])(?!(?:by|until|before)\s)(?:(?!\s(?:by|until|before)\s|\s\d{1,2}[/月]\d)[^,、，;；])+"
)
_NAMES_APART = re.compile(r"[ \u3000]?(?:[/／&＆・+]|\band\b|と)[ \u3000]?")
_KEY = re.compile(rf"{NO_TICKET}[A-Z][A-Z0-9_]+-\d{{1,7}}")
_WEEKDAY = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day", re.IGNORECASE)
_CAPITALISED = re.compile(r"(?:[A-Z][a-zà-ÿ'’-]+\.?)(?: (?:[a-z]{2,3} )?[A-Z][\w.'’-]*){0,2}")
_HANDLE = re.compile(r"[A-Za-z]{2}[\w.-]*|[^\x00-\x7f]{1,8}")


def parts_of(bracket: Paragraph) -> Iterator[Paragraph]:
    """The parts of what stands in a bracket: ``ken`` and ``by Friday``."""
    return (bracket.part(*found.span()) for found in _PARTS.finditer(bracket.text))


def field_of(part: Paragraph, scope: Scope) -> str:
    """The field whose value a part is, empty for a name or any other word."""
    text = part.shown.strip()
    if parse_due(text, reference=scope.reference, order=scope.order).day or _WEEKDAY.fullmatch(text):
        return "due"
    if read_word(text, parse_status):
        return "status"
    if read_word(text, parse_priority):
        return "priority"
    return "ticket" if _KEY.fullmatch(text) else ""


def says_values(bracket: Paragraph, scope: Scope, *, is_todo: bool) -> bool:
    """Whether a bracket holds names and values only: that of ``Action (manual): …`` is a part of the words.

    Behind ``TODO`` any single word is what somebody is called, as in code.
    """
    if any(element.kind != "text" for element in bracket.elements):
        return True
    words = [part.shown.strip() for part in parts_of(bracket) if not field_of(part, scope)]
    names = [name for part in words for name in _NAMES_APART.split(part)]
    return all((is_todo and _HANDLE.fullmatch(name)) or _may_be_called(name, scope) for name in names)


def _may_be_called(name: str, scope: Scope) -> bool:
    if name.startswith(("@", "＠")) or name.endswith("さん"):
        return True
    if knows_name(name, scope) or scope.parties.shows(name) or is_unit(name) or are_people(name):
        return True
    return _CAPITALISED.fullmatch(name) is not None and is_free(name) and not is_product(name)
