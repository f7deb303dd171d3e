"""What is remembered of one fact of a postmortem that policies count from: its last value, and how it was weakened.

A weakening is a change like any other: it is logged under the incident's key and lacks its reason until somebody
gives one, takes it back, or rules it to be a correction. What makes a value weaker is for each fact to say.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from pmdocs.core.comments.markers import find_marker
from pmdocs.core.comments.threads import Thread
from pmdocs.core.policy.policy import folded
from pmdocs.core.syncing.base import JUSTIFIED, REVERTED, UNJUSTIFIED, BaseDocument, Change
from pmdocs.core.syncing.justify import Reason
from pmdocs.core.syncing.reasons import fingerprints, is_reason
from pmdocs.core.syncing.slips import PUT_BACK, left_behind, put_back, without_undone

SEVERITY, TEAM, SERVICES, RESOLVED, INCIDENT_DATE = (
    "severity",
    "team",
    "services",
    "resolved",
    "incident_date",
)
FACTS = (SEVERITY, TEAM, SERVICES, RESOLVED, INCIDENT_DATE)
"""Fields of such changes, and the members of the base's ``extra``."""

Weaker = Callable[[str, str], bool]
"""Whether going from the first value to the second makes less of a promise."""

_KEPT = ("sequence", "old", "new", "time", "state", "ask_id", "reason", "reason_source", "reason_by")


@dataclass(frozen=True, slots=True, kw_only=True)
class FactMemory:
    """What is remembered of one fact."""

    last: str = ""
    """As the last sync read it; empty when it could not."""
    changes: tuple[Change, ...] = ()
    """Weakenings, whatever became of them."""
    next_change: int = 1
    known: tuple[str, ...] = ()
    """Fingerprints of the reasons seen by the last sync: what was there before is no reason."""
    left: str = ""
    """What was left for stricter values lately, and when (see `slips`)."""
    is_new: bool = False
    """Nothing was remembered; the first reading is where it begins."""

    def unexplained(self, excused: Collection[tuple[str, str]] = ()) -> tuple[Change, ...]:
        """Weakenings that lack their reason; ``excused`` holds old and new value of those ruled to be corrections."""
        return tuple(
            change
            for change in self.changes
            if change.state == UNJUSTIFIED and (change.old, change.new) not in excused
        )


def load_fact(extra: Mapping[str, Any], incident_id: str, field: str) -> FactMemory:
    """The memory out of a base's ``extra``; a damaged one begins anew."""
    raw = extra.get(field)
    if not isinstance(raw, dict):
        return FactMemory(is_new=True)
    try:
        return FactMemory(
            last=str(raw.get("last", "")),
            changes=tuple(
                Change(key=incident_id, field=field, needs_reason=True, side="document", **_members(one))
                for one in raw.get("changes", ())
            ),
            next_change=int(raw.get("next", 1)),
            known=tuple(map(str, raw.get("known", ()))),
            left=str(raw.get("left", "")),
        )
    except (TypeError, ValueError, AttributeError):
        return FactMemory(is_new=True)


def _members(raw: Mapping[str, Any]) -> dict[str, Any]:
    return {name: int(value) if name == "sequence" else str(value) for name, value in raw.items()}


def dump_fact(memory: FactMemory) -> dict[str, Any]:
    """The memory as JSON values; members that say nothing are left out."""
    changes = [
        {name: getattr(change, name) for name in _KEPT if getattr(change, name)} for change in memory.changes
    ]
    raw = {
        "last": memory.last,
        "changes": changes,
        "next": memory.next_change,
        "known": list(memory.known),
        "left": memory.left,
    }
    return {name: value for name, value in raw.items() if name == "last" or (value and value != 1)}


def follow_fact(
    memory: FactMemory,
    incident_id: str,
    field: str,
    said: str,
    weaker: Weaker,
    *,
    now: datetime,
    reasons: Sequence[Reason] = (),
) -> tuple[FactMemory, tuple[Change, ...]]:
    """The memory once a sync has read ``said``, and the rows to log; the same reading again changes nothing.

    ``reasons`` is everything that people wrote about the fact, old texts too.
    """
    texts = tuple(dict.fromkeys(each for reason in reasons for each in fingerprints(reason.text)))
    if memory.is_new:
        return FactMemory(last=said, known=texts), ()
    rows: list[Change] = []
    seen, changes, following = frozenset(memory.known), list(memory.changes), memory.next_change
    left, slip = memory.left, None
    if said != memory.last:
        change = Change(
            key=incident_id,
            sequence=following,
            field=field,
            old=memory.last,
            new=said,
            time=now.isoformat(timespec="seconds"),
            side="document",
        )
        following += 1
        is_weaker = weaker(memory.last, said)
        slip = put_back(left, said, now) if is_weaker or memory.unexplained() else None
        if slip is not None:
            change, left = replace(change, flags=(PUT_BACK,)), slip
        elif is_weaker:
            change = replace(change, needs_reason=True, state=UNJUSTIFIED)
            changes.append(change)
        else:
            left = _left_for(memory, field, said, weaker, now)
        rows.append(change)
    fresh = [reason for reason in reasons if is_reason(reason.text, seen)]
    # A slip says again what was said when nothing lacked a reason: what was asked since was a part of it.
    settled = [_settled(change, said, fresh, weaker if slip is None else _never) for change in changes]
    for before, after in zip(changes, settled, strict=True):
        if before.state != after.state:
            if before in rows:
                rows[rows.index(before)] = after
            else:
                rows.append(_answer(after, following, now))
                following += 1
    kept = FactMemory(
        last=said,
        changes=tuple(settled),
        next_change=following,
        known=tuple(dict.fromkeys((*memory.known, *texts))),
        left=left,
    )
    return kept, tuple(rows)


def _left_for(memory: FactMemory, field: str, said: str, weaker: Weaker, now: datetime) -> str:
    """What is remembered once a fact says more; of days and teams nothing is."""
    if field != SEVERITY or memory.unexplained():
        return ""
    left = left_behind(memory.last, now, memory.left)
    return without_undone(left, memory.changes, lambda change: not weaker(change.old, said))


def _never(_old: str, _new: str) -> bool:
    return False


def _settled(change: Change, said: str, fresh: Sequence[Reason], weaker: Weaker) -> Change:
    if change.state != UNJUSTIFIED:
        return change
    if not weaker(change.old, said):
        return replace(change, state=REVERTED)
    if not fresh:
        return change
    return replace(
        change,
        state=JUSTIFIED,
        reason=" / ".join(reason.text.strip() for reason in fresh),
        reason_source=fresh[0].source,
        reason_by=fresh[0].by,
    )


def _answer(change: Change, sequence: int, now: datetime) -> Change:
    """The row that tells what became of an earlier one."""
    is_reason = change.state == JUSTIFIED
    return replace(
        change,
        ask_id="",
        sequence=sequence,
        field="reason" if is_reason else change.field,
        old=change.field if is_reason else change.new,
        new=change.reason if is_reason else change.old,
        time=now.isoformat(timespec="seconds"),
        needs_reason=False,
        answers=(change.sequence,),
    )


def explain_fact(
    base: BaseDocument, field: str, reason: Reason, *, now: datetime
) -> tuple[BaseDocument, tuple[Change, ...]]:
    """The base once a reason for the weakenings that lack one was given at the command line, and the rows to log."""
    memory = load_fact(base.extra, base.incident_id, field)
    if not memory.unexplained():
        return base, ()
    # Nothing is taken back by giving a reason: whatever lacks one is as weak as it was.
    memory, rows = follow_fact(
        memory, base.incident_id, field, memory.last, lambda _old, _new: True, now=now, reasons=[reason]
    )
    return replace(base, extra={**base.extra, field: dump_fact(memory)}), rows


def weakened_facts(base: BaseDocument) -> tuple[Change, ...]:
    """Changes of a postmortem's own facts that needed a reason, whatever became of them."""
    return tuple(
        change for field in FACTS for change in load_fact(base.extra, base.incident_id, field).changes
    )


def unexplained(base: BaseDocument) -> int:
    """How many changes of a postmortem lack their reason: those of its items and of its own facts."""
    return sum(len(item.unjustified) for item in base.items) + sum(
        change.state == UNJUSTIFIED for change in weakened_facts(base)
    )


_NAMES: Mapping[str, tuple[str, ...]] = {
    SEVERITY: ("severity", "重大度", "深刻度", "影響度"),
    TEAM: ("team", "チーム"),
    SERVICES: ("service", "サービス"),
    RESOLVED: ("resolved", "resolution", "復旧", "解決"),
    INCIDENT_DATE: ("incident date", "date of the incident", "発生日"),
}
"""By which a comment tells that it speaks of a fact."""


def reasons_in_threads(
    memory: FactMemory, incident_id: str, field: str, threads: Iterable[Thread]
) -> list[Reason]:
    """Reasons out of people's posts: replies to our questions about a fact, then comments that name it."""
    replies: list[Reason] = []
    comments: list[Reason] = []
    recorded = {change.ask_id for change in memory.changes if change.ask_id}
    for thread in threads:
        if thread.is_suggestion or thread.state == "deleted":
            continue
        asked = find_marker(thread.head.text)
        is_recorded = thread.comment_id in recorded
        is_ours = is_recorded or (asked is not None and (asked.key, asked.field) == (incident_id, field))
        source, found = ("reply", replies) if is_ours else ("comment", comments)
        found += (
            Reason(source=source, text=post.text, by=post.author.name)
            for post in (*(() if is_recorded else (thread.head,)), *thread.replies)
            if not post.deleted
            and find_marker(post.text) is None
            and (is_ours or any(name in folded(post.text) for name in _NAMES[field]))
            and is_reason(post.text, names=(incident_id,))
        )
    return replies + comments
