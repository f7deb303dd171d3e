"""What somebody by name says to do until a day, in the midst of a text: ``Zoe will talk with the vendor about it this week.``"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from types import MappingProxyType

from pmdocs.core.actions.date_words import EN_MONTH
from pmdocs.core.actions.dates import parse_due
from pmdocs.core.actions.item_rows import ItemRow
from pmdocs.core.actions.item_scope import Scope
from pmdocs.core.actions.list_lines import Line
from pmdocs.core.actions.marked_lines import marked_item
from pmdocs.core.actions.names import is_common_name, is_free, is_product, may_be_name
from pmdocs.core.actions.parties import is_undertaken, names_no_one
from pmdocs.core.actions.past_headings import may_hold_work, tells_past
from pmdocs.core.actions.signature_words import DEPARTMENT, PLACE
from pmdocs.core.documents.blocks import Element
from pmdocs.core.documents.sections import Reading, Section
from pmdocs.core.documents.work_marks import work_mark
from pmdocs.core.model import Person

_NAME = r"(?:[A-Z][^\W\d_]+(?: [A-Z][\w.’'-]*)?|[a-z][a-z0-9]*[._][a-z0-9_.]+)"
_BEGINS = r"(?:^|(?<=[.!?:;→]\s))(?:(?:Dr|Prof|Mrs?|Ms)\.? )?"
_WILL = re.compile(
    rf"{_BEGINS}(?:(?:The )?[A-Z]\w+ [(])?(?P<name>{_NAME})[)]?(?: and (?:the \w+ team|{_NAME}))?(?: [-–—])? (?:will|is going to) (?P<rest>(?!be\b|have\b|not\b|also be\b)[a-z]+\b[^.!?\n\v]*)",
)
_TO_BE = re.compile(
    rf"(?:^|(?<=[.!?]\s))(?P<rest>(?:The |A |An )?[A-Z][^.!?:;\n\v]{{3,80}}) (?:(?:is (?:due )?|are (?:due )?)?to be|will be) \w+(?:ed|ten|ne|de) by (?P<name>(?:[A-Z]{{2,3}}|{_NAME})(?: \w+)?(?: ?[(][^()]+[)])?) (?:by|before|until|(?:not|no) later than) [^.!?\n\v]{{3,40}}",
)
_IS_TO = re.compile(
    rf"(?:^|(?<=[.!?,;:]\s))(?P<name>{_NAME}) to (?P<rest>(?!be\b|have\b|do\b|go\b)[a-z]+ [^.!?\n\v]*)",
)
"""``…, Ellen to agree the order with publishing by Nov 14``."""
_UNDERTOOK = re.compile(
    rf"{_BEGINS}(?P<name>{_NAME}) (?:[a-z][^.!?;:\n\v]{{0,120}} and )?(?:undertook|agreed) to (?P<rest>[a-z]+ [^.!?\n\v]*)"
)
"""``Mr Rao confirmed that 11 were checked and undertook to check the other six by 24 March``."""
_IS_BOUND = re.compile(
    rf"{_BEGINS}(?:The )?(?P<name>{_NAME}) (?:is|are) to (?P<rest>(?!be\b|have\b|go\b)[a-z]+ [^.!?\n\v]*)"
)
"""``Payments Operations is to complete this by 20 March``: a department, as minutes say it."""
_AT_IT = re.compile(
    rf"(?:^|(?<=[.!?] )|(?<= [-–—] )|(?<=[→(] ))(?P<name>{_NAME}) (?:is )?(?P<rest>(?:checking|chasing|asking|clarifying|confirming|arranging|organi[sz]ing|drafting|writing up|following up|looking into)\b[^.!?\n\v]*)"
)
"""``Was the patient told? - Lorraine checking with the ward, today``."""
_TAKES = re.compile(rf"{_BEGINS}(?P<name>{_NAME}|[a-z]{{3,}}) (?P<rest>(?P<verb>[a-z]{{2,}}s) [^.!?;→\n\v]*)")
"""``Agreed: Jeroen sets up the scanning before 1 April``."""
_FORMS = (
    (_WILL, (" will ", " is going to ")),
    (_UNDERTOOK, (" undertook to ", " agreed to ")),
    (_IS_BOUND, (" is to ", " are to ")),
    (_AT_IT, ("ing ",)),
    (_TO_BE, (" to be ", " will be ")),
    (_IS_TO, (" to ",)),
    (_TAKES, ("s ",)),
)
"""Each with the words that it cannot do without."""
_WHEN = re.compile(
    rf"\b(?:this|next) (?:week|month|quarter|sprint)\b|\b(?:by|before|until|on|in|for|from|later than) (?:the )?(?:(?:end|start|beginning|middle|mid|early|late)(?:[ -]of)?[ -])?(?:the )?(?:{EN_MONTH}\b|\d{{1,2}}[ ./-]|\d{{4}}-|monday|tuesday|wednesday|thursday|friday|tomorrow|next|q[1-4]\b|week|month|quarter|year)|\bin the (?:first|second|third|fourth) quarter\b|\b(?:mid|early|late|end of)[ -]{EN_MONTH}\b|\b(?:tomorrow|today|on (?:mon|tues|wednes|thurs|fri)day)\b",
    re.IGNORECASE,
)


def named_promises(reading: Reading, scope: Scope) -> Iterator[tuple[Section, ItemRow]]:
    """Sentences with a name that the report knows, a verb of work, and until when; whoever was there needs no day."""
    for section in reading.sections:
        for line in _lines(section, scope):
            text = line.paragraph.text
            forms = [form for form, words in _FORMS if any(map(text.__contains__, words))]
            for found in chain.from_iterable(form.finditer(text) for form in forms):
                is_timed = _WHEN.search(found.group()) is not None
                if not (is_timed or _promises(found, scope)) or not _is_theirs(found, scope):
                    continue
                begin = found.start("rest" if found.re is _UNDERTOOK else 0)
                begin = 0 if found.re is _AT_IT and _answers(found) else begin
                said = replace(line, paragraph=line.paragraph.part(begin, found.end()))
                for part in marked_item(said, section, scope, whole=True):
                    item = _with_what_it_is(part, found, line, section, scope)
                    named = _owner(found, scope)
                    owner = (
                        named
                        if item is not part or found.re is _TAKES or found["name"] in _PRONOUNS
                        else item.owner or named
                    )
                    item = replace(item, owner=owner) if owner != item.owner else item
                    item = _with_last_day(item, found, scope)
                    if item.due or found.re is not _UNDERTOOK:  # of a day gone by it is part of the story
                        yield section, item


def _answers(found: re.Match[str]) -> bool:
    """Whether what somebody is at stands behind the question that it is about: ``Was it sent? - Zoe checking``."""
    return (
        found.start() <= MAX_POINT
        and re.search(r"\?[^?.!]{0,60}$", found.string[: found.start()]) is not None
    )


_ON_DAY = re.compile(
    rf"\b(?:on (?=the |\d|[A-Z])|(?=today|tomorrow))(?P<day>today|tomorrow|(?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)?(?: (?:of )?{EN_MONTH}\b)?|\d{{1,2}}[./]\d{{1,2}}|{EN_MONTH} \d{{1,2}}|(?:mon|tues|wednes|thurs|fri)day))\W*$|\bin (?P<month>{EN_MONTH})\W*$",
    re.IGNORECASE,
)


def _with_last_day(item: ItemRow, found: re.Match[str], scope: Scope) -> ItemRow:
    """The item with the day that a promise ends with, ``… and report back on 24 March``, where it has none."""
    said = _ON_DAY.search(found.group()) if item.due is None and "due" not in item.raw else None
    if said is None:
        return item
    day = said["day"] or f"end of {said['month']}"
    day = f"the {day}" if _ORDINAL.fullmatch(day) else day
    due = parse_due(day, reference=scope.reference, order=scope.order)
    if due.day is None or due.day < scope.reference:
        return item
    raw = MappingProxyType({**item.raw, "due": said["day"] or said["month"]})
    return replace(item, due=due.day, due_precision=due.precision, raw=raw)


_ORDINAL = re.compile(r"\d{1,2}(?:st|nd|rd|th)")


def _lines(section: Section, scope: Scope) -> list[Line]:
    """Lines of a section in which people may take something on; of one for action items what stands below its lists."""
    if may_hold_work(section):
        return scope.lines(section)
    if set(section.belongs_to) != {"action_items"} or tells_past(section):
        return []
    lines = scope.lines(section)
    last = max((at for at, line in enumerate(lines) if line.is_listed), default=len(lines))
    return lines[last + 1 :]


_POINTS_BACK = re.compile(
    r"(?:\w+ ){1,2}(?:it|them|(?:this|that|these|those)(?= (?:to|in|on|up|with|at|by|before)\b))\b"
)
"""``Sanne raises it in the review``, ``takes that to HR``; *that list* says what it is."""
MAX_POINT = 250
"""Characters of a line that makes a single point."""


def _with_what_it_is(
    item: ItemRow, found: re.Match[str], line: Line, section: Section, scope: Scope
) -> ItemRow:
    """The item of the whole short line where its sentence only speaks of *it*, if day and state are the same there."""
    text = line.paragraph.text
    if len(text) > MAX_POINT or work_mark(text) or not _POINTS_BACK.match(found["rest"]):
        return item
    until = found.end() if found.re is _IS_BOUND else None
    told = replace(line, paragraph=line.paragraph.part(0, until)) if until else line
    whole = next(marked_item(told, section, scope, whole=True), item)
    is_same = (whole.due, whole.status, whole.ticket) == (item.due, item.status, item.ticket)
    return replace(whole, owner=None) if is_same and whole is not item else item


_PRONOUNS = frozenset({"She", "He"})
_SUBJECT = re.compile(rf"(?:^|(?<=[.!?]\s))(?P<name>{_NAME}) (?=[a-z])")


def _meant(found: re.Match[str], scope: Scope) -> str:
    """The name of a sentence; for *she* or *he* the only one that a sentence before it in the paragraph is about."""
    if found["name"] not in _PRONOUNS:
        return found["name"]
    before = {each["name"] for each in _SUBJECT.finditer(found.string[: found.start()])}
    people = {name for name in before if not names_no_one(name) and scope.parties.are_people(name)}
    return people.pop() if len(people) == 1 else ""


def _promises(found: re.Match[str], scope: Scope) -> bool:
    """Whether somebody who was there *will*, or somebody by name is *to*, do it: that is agreed without a day."""
    name = _meant(found, scope)
    if not name or found.re not in {_WILL, _IS_TO} or _VAGUE.match(found["rest"]):
        return False
    if found.string[: found.start()].rstrip().endswith(","):
        return False
    return scope.parties.is_present(name) or (found.re is _IS_TO and is_common_name(name))


_VAGUE = re.compile(
    r"(?:probably|maybe|perhaps|likely|possibly|hopefully|ideally|try|know|learn|get|see|have|keep|use|work|start|stop|find|reach|need|give|ignore|begin)\b"
)
"""What somebody *will* do that is work only where it has a day: ``Zoe will know more after the call``."""


def _owner(found: re.Match[str], scope: Scope) -> Person | None:
    """Whoever the sentence names, in the bracket behind a team before the team."""
    name = _meant(found, scope)
    who = name.partition("(")[2].rstrip(")") or name
    return next(iter(scope.people.among((Element(start=0, end=0, kind="text", text=who),))), None)


def _is_theirs(found: re.Match[str], scope: Scope) -> bool:
    rest, name = found["rest"], found["name"]
    if found.re is _TO_BE:
        is_thing = " will be " in found.group() and not _may_do(name.partition(" (")[0])
        return not (is_thing or _WHEN.match(f"by {name}") or _EACH_TIME.search(found.group()))
    if found.re is _IS_TO and _IN_SENTENCE.match(found.string, found.start() - 2):
        return is_undertaken(rest) and _may_do(name)
    if found.re is _TAKES:
        return _is_taken(found, scope)
    if found.re is _AT_IT:
        return scope.parties.is_present(name) and not (_CLOCK.search(rest) or _USUALLY.search(rest))
    if found.re is _IS_BOUND and DEPARTMENT.fullmatch(name.rpartition(" ")[2]) and name.istitle():
        return is_undertaken(rest) and not rest.startswith("see ")
    if DEPARTMENT.fullmatch(name):
        return is_undertaken(rest) and _WHEN.search(rest) is not None
    name = _meant(found, scope)
    return bool(name) and is_undertaken(rest) and scope.parties.names_somebody(name)


def _is_taken(found: re.Match[str], scope: Scope) -> bool:
    """Whether somebody who was there does something until a day to come, and no moment of the incident is told."""
    if not scope.parties.is_present(found["name"]) or _CLOCK.search(found.group()):
        return False
    return _UNDERTAKES.match(found["rest"]) is not None and not _USUALLY.search(found.group())


_CLOCK = re.compile(r"\b\d{1,2}:\d\d\b")
_USUALLY = re.compile(
    r"\b(?:every|each|always|usually|normally|often|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b",
    re.IGNORECASE,
)
_UNDERTAKES = re.compile(
    r"(?!(?:asks|writes|checks|clarifies|documents) (?:if|whether|that|why|how|what|when)\b|moves to\b)(?:adds|arranges|asks|books|brings|changes|chases|checks|clarifies|collects|contacts|creates|documents|drafts|files|finishes|fixes|follows up|looks into|migrates|moves|opens|orders"
    r"|organi[sz]es|prepares|presents|proposes|publishes|puts|raises|removes|replaces|reviews|rewrites|rolls out|schedules|sends|sets up|shares|ships|speaks|takes|talks|tests|updates|writes)\b"
)
"""What people take on; who *works*, *knows* or *needs* something has taken on nothing."""


def _may_do(name: str) -> bool:
    return may_be_name(name) and is_free(name) and not is_product(name) and not PLACE.fullmatch(name)


_EACH_TIME = re.compile(r"\b(?:each|every)\b")


_IN_SENTENCE = re.compile(r"[,;:]\s")
"""Where a capital begins no sentence but a name."""
