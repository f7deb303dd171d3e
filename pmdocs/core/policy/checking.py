"""Action items and postmortems held to a policy: every violation with its rule, its level, and whom it concerns.

Items count by what was promised (`commitments`), documents by the worst severity they ever had (`severity`): promising
less without a reason satisfies no rule. Where type, team or services changed without a reason, or no sync has seen the
edit, the policy is read for every value there was; the earliest deadline, the shortest grace and the gravest level hold.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from pmdocs.core.policy.commitments import Commitment, Earlier
from pmdocs.core.policy.policy import REVIEW_DAYS, URGENT, Level, Policy, Rule, folded
from pmdocs.core.policy.postmortem_facts import PostmortemFacts, Reading
from pmdocs.core.policy.staff import Staff
from pmdocs.core.policy.steps import last_day, moved_days, steps_left
from pmdocs.core.vocabulary import is_unset, split_names

MANY = 3
"""Items from which on it says something that all have one priority."""
_DEMANDING = frozenset({"S1", "S2"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Unexplained:
    """A change that lacks its reason, of an item or of a document's severity."""

    key: str
    incident_id: str
    field: str
    old: str
    new: str
    time: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Violation:
    """One rule that an item or a document does not keep."""

    rule: Rule
    level: Level
    key: str
    """Of the item, or the incident's id."""
    incident_id: str
    what: str = ""
    """Which sentence of `check_words` tells why; the rule's own name when empty."""
    facts: Mapping[str, object] = field(default_factory=dict)
    """What the sentence is about, by name."""
    owner: str = ""
    team: str = ""
    action: str = ""
    due: date | None = None
    """The one that counts."""
    who: tuple[str, ...] = ()
    """Who is to be told: addresses, or a name or team where no address is known."""
    change: Unexplained | None = None
    because: tuple[Earlier, ...] = ()
    """Values no longer shown by which it is one, or is as grave."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """What all rules share."""

    policy: Policy
    today: date
    staff: Staff = field(default_factory=Staff)

    def deadline(self, document: PostmortemFacts, item: Commitment) -> date | None:
        """The policy's latest day for an item: from the review that was held, else the document's creation.

        A review counts from the last day it was due on at the latest: no later day in its cell buys time.
        """
        return self.strictest(document, item)[0]

    def strictest(
        self, document: PostmortemFacts, item: Commitment
    ) -> tuple[date | None, tuple[Earlier, ...]]:
        """`deadline`, and the values no longer shown by which it is as early as that."""
        start, moved = self._start(document)
        if start is None:
            return None, ()
        found = [
            (day, one.earlier)
            for one in document.readings(item)
            if (day := self.policy.deadline(one.subject, start)) is not None
        ]
        day, earlier = min(found, key=lambda one: one[0], default=(None, ()))
        return day, () if day is None else (*earlier, *moved)

    def _start(self, document: PostmortemFacts) -> tuple[date | None, tuple[Earlier, ...]]:
        held = document.review_held
        if held is None or held > self.today:
            return document.created or document.incident_date, ()
        latest = last_day(document, self.policy, {**REVIEW_DAYS, **self.policy.review_days}, self.today)
        return (held, ()) if latest is None or held <= latest else (latest, moved_days(document, self.today))

    def due(self, document: PostmortemFacts, item: Commitment) -> date | None:
        """When an item has to be done: as promised, or without a date by the policy's deadline."""
        return item.due or self.deadline(document, item)


def find_violations(
    documents: Iterable[PostmortemFacts], unexplained: Iterable[Unexplained], check: Check
) -> tuple[Violation, ...]:
    """Every violation of a rule that is not switched off; by document and item as given, then by rule.

    A change without a reason violates until it has one, is taken back or ruled to be a correction, whatever became
    of its item.
    """
    by_id: dict[str, PostmortemFacts] = {}
    found: list[Violation] = []
    for document in documents:
        by_id[document.incident_id] = document
        for item in document.items:
            found += _of_item(document, item, check)
        found += _of_document(document, check)
    for change in unexplained:
        found += _of_change(by_id.get(change.incident_id), change, check)
    return tuple(found)


def _of_item(document: PostmortemFacts, item: Commitment, check: Check) -> Iterator[Violation]:
    if not item.is_owed:
        return
    found = _Reporter(check, document, item)
    yield from _lateness(item, check, found)
    if not item.is_open:
        return
    if not item.now.owner:
        yield from found(Rule.UNOWNED)
    elif _are_several(item.now.owner, check):
        yield from found(Rule.SINGLE_OWNER, what="many_owners", owners=item.now.owner)
    if item.now.due is None and any(check.policy.needs_due(one.subject) for one in found.readings):
        if not is_unset(item.now.due_text):
            yield from found(Rule.UNDATED, what="unreadable", text=item.now.due_text)
        else:
            yield from found(
                Rule.UNDATED,
                what="undated_by" if found.deadline else "",
                because=found.because,
                deadline=found.deadline,
            )
    if not item.now.priority:
        yield from found(Rule.UNPRIORITISED)


def _lateness(item: Commitment, check: Check, found: _Reporter) -> Iterator[Violation]:
    deadline, due = found.deadline, found.due
    ends, by_grace = found.end_of_grace(due) if due is not None else (check.today, ())
    if due is not None and ends < check.today:
        what = "overdue"
        if item.due is None:
            what = "overdue_undated"
        elif item.now.due != item.due:
            what = "overdue_moved"
        elif not item.is_open:
            what = "overdue_dropped"
        because = (*(found.because if item.due is None else ()), *by_grace)
        yield from found(
            Rule.OVERDUE,
            what=what,
            because=because,
            due=due,
            days=(check.today - due).days,
            now=item.now.due,
        )
    if item.now.due is not None and deadline is not None and item.now.due > deadline:
        yield from found(
            Rule.TOO_LATE,
            because=found.because,
            due=item.now.due,
            deadline=deadline,
            priority=item.priority,
            severity=found.subject.severity,
        )


class _Reporter:
    """Makes violations of one item or, without an item, one document, where the policy wants to know."""

    def __init__(self, check: Check, document: PostmortemFacts, item: Commitment | None = None) -> None:
        self.check, self.document, self.item = check, document, item
        self.subject = document.subject_of(item) if item else document.subject
        self.readings = document.readings(item)
        self.deadline, self.because = check.strictest(document, item) if item else (None, ())
        self.due = (item.due or self.deadline) if item else None

    def end_of_grace(self, due: date) -> tuple[date, tuple[Earlier, ...]]:
        """The last day on which lateness is let be, and by which values no longer shown."""
        policy = self.check.policy
        ends = ((policy.calendar.add(due, policy.grace(one.subject)), one.earlier) for one in self.readings)
        return min(ends, key=lambda one: one[0])

    def __call__(
        self,
        rule: Rule,
        *,
        what: str = "",
        change: Unexplained | None = None,
        because: Iterable[Earlier] = (),
        **facts: object,
    ) -> Iterator[Violation]:
        level, earlier = gravest(self.check.policy, rule, self.readings)
        if level is Level.OFF:
            return
        item, document = self.item, self.document
        owner = item.now.owner if item else document.owner
        yield Violation(
            rule=rule,
            level=level,
            key=item.key if item else document.incident_id,
            incident_id=document.incident_id,
            what=what or rule.value,
            facts=facts,
            owner=owner,
            team=self.subject.team,
            action=item.now.action if item else "",
            due=self.due,
            who=told(self.check.policy.told(self.subject), owner, self.subject.team, self.check.staff),
            change=change,
            because=tuple(dict.fromkeys((*because, *earlier))),
        )


def gravest(policy: Policy, rule: Rule, readings: Iterable[Reading]) -> tuple[Level, tuple[Earlier, ...]]:
    """The gravest level of a rule by any reading, and the values no longer shown by which it is."""
    order = list(Level)
    levels = ((policy.level(rule, one.subject), one.earlier) for one in readings)
    return min(levels, key=lambda one: order.index(one[0]))


def told(names: Iterable[str], owner: str, team: str, staff: Staff) -> tuple[str, ...]:
    """Whom ``owner``, ``manager``, ``team`` and addresses mean here; an item nobody owns is its team's."""
    address = staff.address(owner)
    found: list[str] = []
    for name in names:
        if name == "owner":
            found.append(address or owner or team)
        elif name == "manager":
            found.append(staff.manager(address) if address else "")
        elif name == "team":
            found.append(team)
        else:
            found.append(name)
    return tuple(dict.fromkeys(name for name in found if name))


# Documents


def _of_document(document: PostmortemFacts, check: Check) -> Iterator[Violation]:
    found = _Reporter(check, document)
    still_there = [item for item in document.items if item.now.status not in {"removed", "wont_do"}]
    yield from _timeliness(document, check, found)
    if document.severity in _DEMANDING and _is_due_to_be_complete(document, check):
        if not any(_is_urgent(item) for item in still_there):
            yield from found(Rule.REQUIRE_P0P1, severity=document.severity)
        if not any(item.now.type == "prevent" for item in still_there):
            yield from found(Rule.REQUIRE_PREVENT, severity=document.severity)
    yield from _ownership(document, found)
    priorities = {item.now.priority for item in still_there}
    if len(still_there) >= MANY and len(priorities) == 1 and priorities != {""}:
        yield from found(Rule.ALL_SAME_PRIORITY, count=len(still_there), priority=priorities.pop())


def _is_urgent(item: Commitment) -> bool:
    """P0 or P1 now, or lowered from there with a reason; a lowering without one satisfies nothing."""
    return item.now.priority in URGENT or any(old in URGENT for old in item.now.excused_priorities)


def _are_several(owner: str, check: Check) -> bool:
    """Whether a text names several people; a name that the People worksheet has is one."""
    return len(split_names(owner)) > 1 and folded(owner) not in check.staff.addresses


def _ownership(document: PostmortemFacts, found: _Reporter) -> Iterator[Violation]:
    if not document.owner:
        if document.document_id:  # items of a reading club, or typed into the sheet, have no postmortem
            yield from found(Rule.SINGLE_OWNER, what="no_document_owner")
    elif _are_several(document.owner, found.check):
        yield from found(Rule.SINGLE_OWNER, what="many_document_owners", owners=document.owner)
    for place in document.many_owners:
        yield from found(Rule.SINGLE_OWNER, what="many_owners_at", place=place)


def _is_due_to_be_complete(document: PostmortemFacts, check: Check) -> bool:
    """Whether a document should have its items by now: it left the draft, or its draft is due."""
    if document.status not in {"", "draft"}:
        return True
    day = last_day(document, check.policy, check.policy.draft_days, check.today)
    return day is not None and check.today > day


def _timeliness(document: PostmortemFacts, check: Check, found: _Reporter) -> Iterator[Violation]:
    for rule, day in steps_left(document, check.policy, check.today):
        if day < check.today:
            because = moved_days(document, check.today)
            yield from found(rule, because=because, deadline=day, days=(check.today - day).days)


# Changes


def _of_change(document: PostmortemFacts | None, change: Unexplained, check: Check) -> Iterator[Violation]:
    document = document or PostmortemFacts(incident_id=change.incident_id)
    item = next((one for one in document.items if one.key == change.key), None)
    found = _Reporter(check, document, item)
    for violation in found(
        Rule.UNJUSTIFIED, change=change, field=change.field, old=change.old, new=change.new
    ):
        yield replace(violation, key=change.key)
