"""What somebody by name says to do until a day, in the midst of a text: ``Zoe will talk with the vendor about it this week.``"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from pmdocs.core.actions.date_words import EN_MONTH
from pmdocs.core.actions.item_rows import ItemRow
from pmdocs.core.actions.item_scope import Scope
from pmdocs.core.actions.marked_lines import marked_item
from pmdocs.core.actions.names import is_free, is_product, may_be_name
from pmdocs.core.actions.past_headings import may_hold_work
from pmdocs.core.actions.promises import begins_with_task
from pmdocs.core.actions.signature_words import PLACE
from pmdocs.core.documents.blocks import Element
from pmdocs.core.documents.sections import Reading, Section
from pmdocs.core.model import Person

_NAME = r"(?:[A-Z][^\W\d_]+(?: [A-Z][\w.’'-]*)?|[a-z][a-z0-9]*[._][a-z0-9_.]+)"
_WILL = re.compile(
    rf"(?:^|(?<=[.!?]\s))(?:(?:The )?[A-Z]\w+ [(])?(?P<name>{_NAME})[)]?(?: and (?:the \w+ team|{_NAME}))? (?:will|is going to) (?P<rest>(?!be\b|have\b|not\b|also be\b)[a-z]+\b[^.!?\n\v]*)",
)
_TO_BE = re.compile(
    rf"(?:^|(?<=[.!?]\s))(?P<rest>(?:The |A |An )?[A-Z][^.!?:;\n\v]{{3,80}}) (?:to be|will be) \w+(?:ed|ten|ne|de) by (?P<name>(?:[A-Z]{{2,3}}|{_NAME})(?: \w+)?(?: ?[(][^()]+[)])?) (?:by|before|until) [^.!?\n\v]{{3,40}}",
)
_IS_TO = re.compile(
    rf"(?:^|(?<=[.!?,;:]\s))(?P<name>{_NAME}) to (?P<rest>(?!be\b|have\b|do\b|go\b)[a-z]+ [^.!?\n\v]*)",
)
"""``…, Ellen to agree the order with publishing by Nov 14``."""
_FORMS = (
    (_WILL, (" will ", " is going to ")),
    (_TO_BE, (" to be ", " will be ")),
    (_IS_TO, (" to ",)),
)
"""Each with the words that it cannot do without."""
_WHEN = re.compile(
    rf"\b(?:this|next) (?:week|month|quarter|sprint)\b|\b(?:by|before|until|on|in|for|from) (?:the )?(?:(?:end|start|beginning|middle|mid|early|late)(?:[ -]of)?[ -])?(?:the )?(?:{EN_MONTH}\b|\d{{1,2}}[ ./-]|\d{{4}}-|monday|tuesday|wednesday|thursday|friday|tomorrow|next|q[1-4]\b|week|month|quarter|year)|\b(?:mid|early|late|end of)[ -]{EN_MONTH}\b|\b(?:tomorrow|today|on (?:mon|tues|wednes|thurs|fri)day)\b",
    re.IGNORECASE,
)
_DOES = re.compile(
    r"(?:talk|speak|meet|ask|chase|call|bring|take|raise|lead|own|present|propose|finish|complete|look|check|go|do|agree|try|sort|see)\b"
)


def named_promises(reading: Reading, scope: Scope) -> Iterator[tuple[Section, ItemRow]]:
    """Sentences with a name that the report knows, a verb of work, and until when."""
    for section in filter(may_hold_work, reading.sections):
        for line in scope.lines(section):
            text = line.paragraph.text
            forms = [form for form, words in _FORMS if any(map(text.__contains__, words))]
            for found in chain.from_iterable(form.finditer(text) for form in forms):
                if not _WHEN.search(found.group()) or not _is_theirs(found, scope):
                    continue
                said = replace(line, paragraph=line.paragraph.part(*found.span()))
                for item in marked_item(said, section, scope, whole=True):
                    owner = item.owner or _owner(found, scope)
                    yield section, replace(item, owner=owner) if owner != item.owner else item


def _owner(found: re.Match[str], scope: Scope) -> Person | None:
    """Whoever the sentence names, in the bracket behind a team before the team."""
    name = found["name"]
    who = name.partition("(")[2].rstrip(")") or name
    return next(iter(scope.people.among((Element(start=0, end=0, kind="text", text=who),))), None)


def _is_theirs(found: re.Match[str], scope: Scope) -> bool:
    rest, name = found["rest"], found["name"]
    if found.re is _TO_BE:
        is_thing = " will be " in found.group() and not _may_do(name.partition(" (")[0])
        return not (is_thing or _WHEN.match(f"by {name}") or _EACH_TIME.search(found.group()))
    if found.re is _IS_TO and _IN_SENTENCE.match(found.string, found.start() - 2):
        return _is_work(rest) and _may_do(name)
    return _is_work(rest) and (scope.parties.are_people(name) or scope.parties.is_handle(name))


def _may_do(name: str) -> bool:
    return may_be_name(name) and is_free(name) and not is_product(name) and not PLACE.fullmatch(name)


_EACH_TIME = re.compile(r"\b(?:each|every)\b")


def _is_work(rest: str) -> bool:
    return begins_with_task(rest) or _DOES.match(rest) is not None


_IN_SENTENCE = re.compile(r"[,;:]\s")
"""Where a capital begins no sentence but a name."""
