"""Which fields at the end of a line count: a name there may as well be a component, and needs a second sign.

The sign is a label, a day, a state or a ticket beside it, or that the report has the name in such a place elsewhere.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from pmdocs.core.actions.item_values import is_doubtful
from pmdocs.core.actions.known_names import may_be_person
from pmdocs.core.actions.line_tails import Tail, refusal_of, tail_of
from pmdocs.core.actions.names import may_be_name
from pmdocs.core.actions.owner_titles import may_be_initials
from pmdocs.core.actions.partial_states import is_in_part
from pmdocs.core.documents.blocks import Element
from pmdocs.core.documents.sections import Reading

if TYPE_CHECKING:
    from pmdocs.core.actions.item_draft import Draft
    from pmdocs.core.actions.item_scope import Scope

_PARTS = re.compile(r"\s*(?:/|\+|&|,| and )\s*")


class TailNames:
    """The names that stand behind actions in one document; its lists are only read once a line asks for them."""

    def __init__(self, reading: Reading, scope: Scope) -> None:
        self._reading, self._scope = reading, scope
        self._read: dict[str, Tail | None] = {}

    def tail(self, text: str, *, beside_day: bool = False) -> Tail | None:
        """The fields at the end of a line, where they count as such; a chip with the day may have stood behind them."""
        if not _MAY_END_SO.search(text) or _LABELLED_BRACKET.search(text):
            return None
        found = self._tail_of(text)
        if found is None or not self._counts(found, beside_day=beside_day):
            return None
        return None if _turns_round(found, text) or self._explains(found, text) else found

    def _explains(self, tail: Tail, text: str) -> bool:
        """Whether a bracket names those of whom the words before it tell: ``Call the two who didn't answer (Hart and Pim)``."""
        if not tail.owner or tail.is_labelled or not _OF_WHOM.search(text[: tail.start]):
            return False
        return not all(map(self._scope.told_people.knows, filter(None, _PARTS.split(tail.owner))))

    def _tail_of(self, text: str) -> Tail | None:
        """The same whether they count or not; several readers ask for a line."""
        if text not in self._read:
            scope = self._scope
            self._read[text] = tail_of(text, scope.reference, scope.order, scope.parties.is_handle)
        return self._read[text]

    def _counts(self, tail: Tail, *, beside_day: bool = False) -> bool:
        if not tail.owner:
            is_until = bool(tail.is_until and tail.due and tail.due.day)
            return tail.signs > 1 or is_until or (tail.is_told and tail.status != "open")
        if tail.is_labelled:
            return True
        names = [part for part in _PARTS.split(tail.owner) if part]
        if tail.signs + (beside_day and tail.is_apart) > 1:
            return tail.is_apart or all(map(_may_own, names))
        if not tail.is_apart or not all(map(_may_own, names)):
            return False
        if tail.mark == "[" and self._found[1] >= SEVERAL:
            return True
        return (tail.mark != "(" and self._scope.parties.are_people(*names)) or (
            self._found[0].issuperset(map(_first, names))
        )

    @cached_property
    def _found(self) -> tuple[frozenset[str], int]:
        """First words of the names that stand beside a day or a state somewhere in the lists, and how many stand in ``[…]``."""
        found: set[str] = set()
        bracketed = 0
        for section in self._reading.sections:
            if {"timeline", "kudos"} & {*section.belongs_to}:
                continue
            for line in self._scope.lines(section):
                text = line.paragraph.shown
                tail = self._tail_of(text) if line.is_listed and _MAY_END_SO.search(text) else None
                bracketed += bool(tail and tail.mark == "[")
                if tail and tail.owner and tail.is_apart and tail.signs > 1:
                    found |= {_first(name) for name in _PARTS.split(tail.owner) if may_be_person(name)}
        return frozenset(found), bracketed


_LABELLED_BRACKET = re.compile(
    r"[(（\[][^()（）\[\]]*(?:[:：=]|[(（\[][^()（）\[\]]*[)）\]])[^()（）\[\]]*[)）\]]\W*$"
)
"""Labels, or a bracket in a bracket, have a reader of their own."""
_MAY_END_SO = re.compile(
    r"\s[-–—]{1,2}\s|→|->|[,.!?;]\s|[)\]][.!]?\s*$|[)\]] (?:\w+|[\w ]{1,12}\d[\d./]*)[.]?\s*$|📅"
)
"""What at least stands between an action and a field behind it."""


_REMOVES = re.compile(
    r"\W*(?:remove|delete|drop|retire|disable|clean|decommission|get rid|turn off|switch off|stop|uninstall|deprecate|close|archive)\b",
    re.IGNORECASE,
)
_BY_TICKET = re.compile(r"#\d|[A-Z]{2,}-\d")
_OF_NO_USE = re.compile(r"\b(?:needed|required|necessary|wanted)\b", re.IGNORECASE)


def _turns_round(tail: Tail, text: str) -> bool:
    """Whether the state means something else: ``Remove the shim (no longer needed)``, ``… (done, but not in the EU)``."""
    if tail.status == "done" and not tail.owner and (tail.due or _BY_TICKET.search(tail.told)):
        return True  # what is told of the day or the ticket has a reader of its own
    if tail.status == "wont_do":
        return bool(_OF_NO_USE.search(tail.told) and _REMOVES.match(text))
    behind = text[tail.start :].partition(tail.told)[2] if tail.told else ""
    return tail.status == "done" and (
        is_doubtful(tail.told) or is_doubtful(behind) or is_in_part(behind, text[: tail.start])
    )


_OF_WHOM = re.compile(
    r"\b(?:ones|those|both|customers|clients|users|people|two|three|four|five|others) who\b[^.,;:]{0,40}$",
    re.IGNORECASE,
)
SEVERAL = 2
_SHORT_NAME = re.compile(r"(?:[A-Z]\.? ?){1,2}[A-Z][\w'’-]+|Dr\.? [A-Z]\w+|[A-Z][\w’']* (?:team|leads?)")


def _may_own(name: str) -> bool:
    return may_be_name(name) or may_be_initials(name) or _SHORT_NAME.fullmatch(name) is not None


def _first(name: str) -> str:
    return name.strip().lstrip("@").split()[0]


_WHO_IS_TO = re.compile(r"(?P<name>[A-Z][\w’'-]+)(?: (?:and|&) [A-Z][\w’'-]+)? (?:to|will) (?!be\b)[a-z]")


def _says_who(text: str) -> bool:
    """Whether a sentence begins with who is to do it: ``Zoe to add an alert (Kenji)``."""
    found = _WHO_IS_TO.match(text.strip())
    return found is not None and may_be_name(found["name"])


_ENDS_APART = re.compile(r"(?<!\s)\s+[-–—]\s*$")
"""What is left where a chip stood behind a dash: ``… — Zoe — ``."""


def lift_tail(draft: Draft, scope: Scope) -> None:
    """Take the fields that stand apart behind the action; what is known already stays."""
    has_chip = draft.due is not None and _ENDS_APART.search(draft.text) is not None
    text = _ENDS_APART.sub("", draft.text) if has_chip else draft.text
    tail = scope.tails.tail(text, beside_day=has_chip)
    remark = ""
    may_be_signed = not (tail and tail.owner) and not draft.people and not _says_who(draft.text)
    if may_be_signed and (signed := scope.signatures.tail(draft.text)):
        tail, remark = signed
    tail = tail or refusal_of(draft.text)
    if tail is None or (tail.owner and draft.people):
        return
    if tail.owner:
        draft.people += scope.people.among((Element(start=0, end=0, kind="text", text=tail.owner),))
        draft.raw.setdefault("owner", tail.owner)
    if tail.due and draft.due is None:
        draft.due = tail.due
        draft.raw.setdefault("due", tail.due.raw)
    if tail.status and draft.status in {"", "open"}:
        draft.status = tail.status
        draft.raw.setdefault("status", tail.told)
    if tail.ticket and not draft.ticket:
        draft.ticket = draft.raw["ticket"] = tail.ticket
    draft.text = draft.text[: tail.start] + (f" ({remark})" if remark else "")
