"""Lines that are signed: their last bracket, what stands behind their dashes, or their last sentence says who does it.

``… (Zoe)``, ``… [ZB] – ordered 27/8``, ``… (Comms, Jo)``, ``… – Logistics – 3 May – in hand``, ``… ZB, by end of May``. A
name in such a place may as well be a component or a place. It counts where the report shows it to be somebody's, and
where most of a list's lines that end so are signed by such people.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from pmdocs.core.actions.date_grammar import is_japanese
from pmdocs.core.actions.dates import DueReading
from pmdocs.core.actions.deed_verbs import past_of
from pmdocs.core.actions.item_values import is_doubtful
from pmdocs.core.actions.known_names import is_common
from pmdocs.core.actions.line_tails import DAY_FIRST, Tail, fields_of, state_with_remark
from pmdocs.core.actions.names import are_people, is_free, is_product, may_be_name
from pmdocs.core.actions.owner_titles import may_be_initials
from pmdocs.core.actions.partial_states import is_in_part
from pmdocs.core.actions.signature_words import DEPARTMENT, LABEL_OPEN, PERIOD, PLACE, UPDATE
from pmdocs.core.documents.list_marks import unmarked
from pmdocs.core.documents.sections import Reading
from pmdocs.core.findings import Code
from pmdocs.core.vocabulary import parse_priority

if TYPE_CHECKING:
    from pmdocs.core.actions.item_scope import Scope

_BRACKET = re.compile(r"\s*(?P<open>[(\[])(?P<said>[^()\[\]]{2,80})[)\]](?P<behind>[^()\[\]]{0,40})$")
_IN_BRACKET = re.compile(r"\s*[,;]\s+|\s+[-–—]\s+")
_DASH = re.compile(r"\s+[-–—]{1,2}\s+")
_SENTENCE = re.compile(
    r"(?:(?<=[a-z0-9)\"”'’][.!?:])|(?<=[a-z0-9)\"”'’][.!?][\"”*_)]))\s+(?P<said>[^.!?:]{2,60})[.]?$"
)
_HANDED = re.compile(r"\s*(?:→|⇒|->|=>)\s*")
_PARTS = re.compile(r"(?:(?<!\s)\s++)?(?:/|\+|&|,|\band\b)\s*")
_WITH_TICKET = re.compile(r"(?P<key>[A-Z][A-Z0-9_]+-\d{1,7}|#\d{1,7})\s+(?P<rest>[A-Z].*)")
_WHEN = re.compile(
    r"(?:at|by|before|after|until|from|in|during|with|this|next|once|when|as soon as|end|early|mid|late|asap|tb[cd])\b.{0,50}",
    re.IGNORECASE,
)
_REMARK = re.compile(r"[a-z][\w’'-]*(?: [\w’'/.-]+){0,5}")
SEVERAL = 2
MIN_ACTION = 2


MAX_LINE = 600
"""Characters; who signs a longer line is not looked for."""


def lines_to_sign(reading: Reading, scope: Scope, *, japanese: bool) -> Iterator[str]:
    """The items of a document's lists in one language, where work may be signed, as they show."""
    for section in reading.sections:
        if {"timeline", "kudos", "impact"} & {*section.belongs_to}:
            continue
        for line in scope.lines(section):
            text = line.paragraph.shown
            if line.is_listed and len(text) <= MAX_LINE and is_japanese(text) == japanese:
                yield text


@dataclass(frozen=True, slots=True)
class Signature:
    """Whom the end of a line names, if they are people."""

    mark: str
    """``(``, ``[``, ``-`` or ``.``: what parts the names from the action."""
    names: tuple[str, ...]
    tail: Tail
    remark: str = ""
    """What else stands between the brackets."""

    @property
    def is_backed(self) -> bool:
        """Whether a day, a state or a ticket stands beside the names."""
        return self.tail.signs > 1


class Signatures:
    """The signed lines of one document; its lists are only read once a line asks for them."""

    def __init__(self, reading: Reading, scope: Scope) -> None:
        self._reading, self._scope = reading, scope
        self._known: dict[str, Signature | None] = {}

    def tail(self, text: str) -> tuple[Tail, str] | None:
        """The fields at the end of a line that is signed, and the remark that stays; None for any other line."""
        if is_japanese(text) or len(text) > MAX_LINE:
            return None
        found = self._read(text.rstrip())
        return (found.tail, found.remark) if found is not None and self._counts(found) else None

    def _counts(self, found: Signature) -> bool:
        if not found.names:  # behind a label
            return True
        if any(PLACE.fullmatch(name) or is_product(name) for name in found.names):
            return False
        if all(map(self._is_somebody, found.names)) and (
            found.mark != "(" or found.is_backed or any(map(self._is_told, found.names))
        ):
            return True
        if found.is_backed and found.mark in ".-":
            may_be = found.mark == "-" or all(map(_may_sign, found.names))
            return may_be and found.mark in self._usual_backed
        return found.mark in self._usual and self._may_stand_among(found.names)

    @cached_property
    def _usual(self) -> frozenset[str]:
        """The brackets in which most of the lines that end so name somebody."""
        usual: set[str] = set()
        for mark in "([":
            peers = [each for each in self._signed if each.mark == mark and each.names]
            sure = sum(all(map(self._is_somebody, each.names)) for each in peers)
            if sure >= SEVERAL and 2 * (len(peers) - sure) <= sure:
                usual.add(mark)
        return frozenset(usual)

    @cached_property
    def _usual_backed(self) -> frozenset[str]:
        """The marks where several lines end with a day or a ticket: what stands in the place of the name is one."""
        usual: set[str] = set()
        for mark in ".-":
            backed = [each for each in self._signed if each.mark == mark and each.names and each.is_backed]
            people = sum(any(map(self._is_like_person, each.names)) for each in backed)
            if people >= SEVERAL and 2 * people >= len(backed):
                usual.add(mark)
        return frozenset(usual)

    def _is_like_person(self, name: str) -> bool:
        return self._is_somebody(name) or _INITIALED.fullmatch(name) is not None

    def _may_stand_among(self, names: tuple[str, ...]) -> bool:
        """Whether names among those of people are departments, or stand beside one, or beside somebody."""
        known = [self._is_somebody(name) or DEPARTMENT.fullmatch(name) is not None for name in names]
        return all(known) or (any(known) and all(map(_may_sign, names)))

    def _is_somebody(self, name: str) -> bool:
        scope = self._scope
        if name in self._backed or are_people(name):
            return True
        return bool(scope.people.only(name)) or (
            not is_product(name)
            and is_free(name)
            and (scope.told_people.knows(name) or scope.parties.are_people(name))
        )

    def _is_told(self, name: str) -> bool:
        """Whether the report itself shows it, and the name is not only a common one."""
        scope = self._scope
        is_shown = scope.told_people.knows(name) or (scope.parties.are_people(name) and not is_common(name))
        return (
            is_shown
            or scope.parties.shows(name)
            or name in self._backed
            or are_people(name)
            or bool(scope.people.only(name))
        )

    @cached_property
    def _backed(self) -> frozenset[str]:
        """Names that sign several lines, one of them with a day, a state or a ticket."""
        count: dict[str, int] = defaultdict(int)
        backed: set[str] = set()
        for found in self._signed:
            for name in found.names:
                if _may_sign(name) and not PLACE.fullmatch(name):
                    count[name] += 1
                    backed |= {name} if found.is_backed and found.mark != "." else set()
        return frozenset(name for name in backed if count[name] >= SEVERAL)

    @cached_property
    def _signed(self) -> list[Signature]:
        lines = (
            unmarked(text).rstrip() for text in lines_to_sign(self._reading, self._scope, japanese=False)
        )
        return [found for text in lines if (found := self._read(text)) is not None]

    def _read(self, text: str) -> Signature | None:
        """What may be a signature, whether it counts or not; several readers ask for a line."""
        if text not in self._known:
            self._known[text] = self._made_out(text)
        return self._known[text]

    def _made_out(self, text: str) -> Signature | None:
        status = ""
        shorter = LABEL_OPEN.sub("", text)
        if (told := UPDATE.search(shorter)) and (state := self._fields(told["state"], ".").get("status", "")):
            status, shorter = state, shorter[: told.start()]
        if shorter != text:
            return self._labelled(shorter, status)
        return self._in_bracket(text) or self._behind_dashes(text) or self._last_sentence(text)

    def _labelled(self, text: str, status: str) -> Signature | None:
        """``Lead: Zoe. Target: TBC.``: the label of the owner before one that says nothing."""
        found = self._scope.tails.tail(text)
        if found is None or not found.is_labelled:
            return None
        told = replace(found, status=status, told=status) if status else found
        return Signature("(", (), told)

    def _fields(self, part: str, before: str) -> dict[str, Any]:
        scope = self._scope
        if PERIOD.fullmatch(part.strip(" .")):
            return {"due": DueReading(day=None, raw=part.strip(), codes=(Code.DATE_UNREADABLE,))}
        order = "dmy" if DAY_FIRST.fullmatch(part.strip(" .")) else scope.order
        return fields_of(part, scope.reference, order, scope.parties.is_handle, before)

    def _in_bracket(self, text: str) -> Signature | None:
        found = _BRACKET.search(text.rstrip("."))
        if found is None or len(text[: found.start()].split()) < MIN_ACTION or ":" in found["said"]:
            return None
        values: dict[str, Any] = {}
        if behind := found["behind"].strip(" .-–—:→;,"):
            values = self._behind(behind, text[: found.start()])
            if not values:
                return None
        parts = _IN_BRACKET.split(found["said"])
        return self._signed_by(parts, values, found["open"], found.start())

    def _behind(self, said: str, action: str) -> dict[str, Any]:
        """A day or state behind a bracket; what was to be done, said as done, is a state too: ``Order … – ordered 3/4``."""
        values = self._fields(said, "-")
        if not values and (did := past_of(action)) and re.match(rf"{did}\b", said, re.IGNORECASE):
            is_begun = is_doubtful(said) or is_in_part(said)  # ``ordered, not arrived``
            return {"status": "in_progress" if is_begun else "done", "told": said, "is_told": True}
        return {} if "owner" in values else values

    def _behind_dashes(self, text: str) -> Signature | None:
        values, end = state_with_remark(text)
        cuts, remarks = list(_DASH.finditer(text[:end])), 0
        for cut in reversed(cuts[-MAX_DASHES:]):
            part = text[cut.end() : end].strip(" .*_")
            if len(text[: cut.start()].split()) < MIN_ACTION:
                return None
            fields = self._fields(part, "-")
            if not fields or "owner" in fields:
                names = _names(part)
                if names:
                    return self._signed_by([part], values, "-", cut.start())
                remarks += 1
                if remarks > 1 or values or not _REMARK.fullmatch(part):
                    return None
            values = {**fields, **values}
            end = cut.start()
        return None

    def _last_sentence(self, text: str) -> Signature | None:
        found = _SENTENCE.search(text)
        if found is None or len(text[: found.start()].split()) < MIN_ACTION:
            return None
        return self._signed_by(_IN_BRACKET.split(found["said"]), {}, ".", found.start())

    def _signed_by(self, parts: list[str], values: dict[str, Any], mark: str, start: int) -> Signature | None:
        """A signature of parts that are names, fields, and behind a name one remark at most."""
        if not any(_MAY_NAME.search(part) for part in parts):
            return None
        values = dict(values)
        names: list[str] = []
        remarks: list[str] = []
        urgency = ""
        for part in parts:
            if keyed := _WITH_TICKET.fullmatch(part):
                values.setdefault("ticket", keyed["key"])
                part = keyed["rest"]
            fields = self._fields(part, "(")
            if not fields or "owner" in fields:
                said = _names(_HANDED.split(part)[-1])
                if said and (not remarks):
                    names += said
                    continue
                if names and not remarks and (_WHEN.fullmatch(part) or _REMARK.fullmatch(part)):
                    remarks.append(part)
                    continue
                if not parse_priority(part):
                    return None
                urgency = part
                continue
            values |= {key: value for key, value in fields.items() if key not in values}
        if not names:
            return None
        values = {key: value for key, value in values.items() if key not in {"label", "does", "release"}}
        tail = Tail(start=start, owner=", ".join(names), is_apart=True, mark=mark, **values)
        return Signature(
            mark, tuple(names), tail, ", ".join([*remarks, urgency]) if urgency else "".join(remarks)
        )


MAX_DASHES = 4


def _names(said: str) -> list[str]:
    """The parts of a text that may be names, where all of them may."""
    parts = [part.strip(" .*_@") for part in _PARTS.split(said.strip())]
    return parts if parts and all(_NAME.fullmatch(part) and _is_plain(part) for part in parts) else []


_MAY_NAME = re.compile(
    r"(?:^|[/+&,→>]\s*|\d\s+|\band\s+)@?(?:[A-ZÀ-Þ][^\s]*+|(?:the )?[a-z]+ team)(?:[ /+&,.*_-]++(?:[A-ZÀ-Þ(&][^\s]*+|and|de|van|von|der|da|di|la|el|bin|team|leads?|devs|ops|desk|engineers|managers?|on-?call|squad|group))*\W*$"
)
"""What a part has to look like at least, before it is read."""
_WORD = r"(?:[A-ZÀ-Þ][\w’'-]*\.?)"
_NAME = re.compile(
    rf"(?:{_WORD}(?: (?:(?:de|van|von|der|da|di|la|el|bin) )?{_WORD}){{0,2}}(?: (?:team|leads?|devs|ops|desk|engineers|managers?|on-?call|squad|group))?|(?:the )?[a-z]+ team)"
)


def _is_plain(name: str) -> bool:
    return is_free(name) and parse_priority(name) is None


_INITIALED = re.compile(r"(?:[A-Z](?:-[A-Z])?\. ?){1,2}[A-Z][\w'’-]+|Dr\.? [A-Z]\w+|[A-Z][\w’']+ [A-Z]\.?")


def _may_sign(name: str) -> bool:
    """Whether a name has the form of one and is no product."""
    if is_product(name) or name[:1].islower():
        return False
    return may_be_name(name) or may_be_initials(name) or _INITIALED.fullmatch(name) is not None
