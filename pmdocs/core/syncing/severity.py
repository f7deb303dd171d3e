"""The severity that counts: the highest a document ever said, unless lowering it was explained.

A lower severity makes deadlines longer and takes demands away, so it must not be a way to quiet an alarm. What a
document said is remembered in ``extra["severity"]`` of its base; a lowering is a change like any other: it is logged
under the incident's key with field ``severity`` and lacks its reason until somebody gives one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from pmdocs.core.comments.markers import find_marker
from pmdocs.core.comments.threads import Thread
from pmdocs.core.policy.policy import folded, strictest_severity
from pmdocs.core.syncing.base import JUSTIFIED, REVERTED, UNJUSTIFIED, BaseDocument, Change
from pmdocs.core.syncing.justify import Reason
from pmdocs.core.syncing.reasons import fingerprint, is_reason

SEVERITY = "severity"
"""Field of such changes, and the member of the base's ``extra``."""

_WORDS = ("severity", "重大度", "深刻度", "影響度")
_KEPT = ("sequence", "old", "new", "time", "state", "ask_id", "reason", "reason_source", "reason_by")


@dataclass(frozen=True, slots=True, kw_only=True)
class SeverityMemory:
    """What is remembered of a document's severity."""

    last: str = ""
    """As the last sync read it; empty when it could not."""
    changes: tuple[Change, ...] = ()
    """Lowerings, whatever became of them."""
    next_change: int = 1
    known: tuple[str, ...] = ()
    """Fingerprints of the reasons seen by the last sync: what was there before is no reason."""
    is_new: bool = False
    """Nothing was remembered; the first reading is where it begins."""


def load_severity(extra: Mapping[str, Any], incident_id: str) -> SeverityMemory:
    """The memory out of a base's ``extra``; a damaged one begins anew."""
    raw = extra.get(SEVERITY)
    if not isinstance(raw, dict):
        return SeverityMemory(is_new=True)
    try:
        return SeverityMemory(
            last=str(raw.get("last", "")),
            changes=tuple(
                Change(key=incident_id, field=SEVERITY, needs_reason=True, side="document", **_members(one))
                for one in raw.get("changes", ())
            ),
            next_change=int(raw.get("next", 1)),
            known=tuple(map(str, raw.get("known", ()))),
        )
    except (TypeError, ValueError, AttributeError):
        return SeverityMemory(is_new=True)


def _members(raw: Mapping[str, Any]) -> dict[str, Any]:
    return {name: int(value) if name == "sequence" else str(value) for name, value in raw.items()}


def dump_severity(memory: SeverityMemory) -> dict[str, Any]:
    """The memory as JSON values; members that say nothing are left out."""
    changes = [
        {name: getattr(change, name) for name in _KEPT if getattr(change, name)} for change in memory.changes
    ]
    raw = {
        "last": memory.last,
        "changes": changes,
        "next": memory.next_change,
        "known": list(memory.known),
    }
    return {name: value for name, value in raw.items() if name == "last" or (value and value != 1)}


def follow_severity(
    memory: SeverityMemory,
    incident_id: str,
    said: str,
    *,
    now: datetime,
    reasons: Sequence[Reason] = (),
    registered: str = "",
) -> tuple[SeverityMemory, tuple[Change, ...]]:
    """The memory once a sync has read ``said`` (a member of `SEVERITIES`, or empty), and the rows to log.

    ``reasons`` is everything that people wrote about the severity, old texts too; see `severity_reasons`. The same
    reading again changes nothing. ``registered`` is what the tracker showed when nothing was remembered: a document
    that says less by its first sync was lowered before it.
    """
    texts = tuple(dict.fromkeys(fingerprint(reason.text) for reason in reasons))
    if memory.is_new and said and _is_lower(registered, said):
        memory = SeverityMemory(last=registered)
    elif memory.is_new:
        return SeverityMemory(last=said, known=texts), ()
    rows: list[Change] = []
    seen, changes, following = frozenset(memory.known), list(memory.changes), memory.next_change
    if said != memory.last:
        change = Change(
            key=incident_id,
            sequence=following,
            field=SEVERITY,
            old=memory.last,
            new=said,
            time=now.isoformat(timespec="seconds"),
            side="document",
        )
        following += 1
        if _is_lower(memory.last, said):
            change = replace(change, needs_reason=True, state=UNJUSTIFIED)
            changes.append(change)
        rows.append(change)
    fresh = [reason for reason in reasons if is_reason(reason.text, seen)]
    settled = [_settled(change, said, fresh) for change in changes]
    for before, after in zip(changes, settled, strict=True):
        if before.state != after.state:
            if before in rows:
                rows[rows.index(before)] = after
            else:
                rows.append(_answer(after, following, now))
                following += 1
    kept = SeverityMemory(
        last=said,
        changes=tuple(settled),
        next_change=following,
        known=tuple(dict.fromkeys((*memory.known, *texts))),
    )
    return kept, tuple(rows)


def _is_lower(old: str, new: str) -> bool:
    return strictest_severity((old, new)) == old and old != new and bool(old)


def _settled(change: Change, said: str, fresh: Sequence[Reason]) -> Change:
    if change.state != UNJUSTIFIED:
        return change
    if not _is_lower(change.old, said):
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
        field="reason" if is_reason else SEVERITY,
        old=SEVERITY if is_reason else change.new,
        new=change.reason if is_reason else change.old,
        time=now.isoformat(timespec="seconds"),
        needs_reason=False,
        answers=(change.sequence,),
    )


def counted_severity(memory: SeverityMemory, shown: str, *, excused: Collection[tuple[str, str]] = ()) -> str:
    """The severity that counts, of what is remembered and what the tracker shows.

    ``excused`` holds old and new value of lowerings that a person ruled to be corrections.
    """
    olds = (
        change.old
        for change in memory.changes
        if change.state == UNJUSTIFIED and (change.old, change.new) not in excused
    )
    return strictest_severity((shown, memory.last, *olds))


def severity_reasons(
    posts: Iterable[tuple[str, str]], replies: Iterable[tuple[str, str]] = ()
) -> tuple[Reason, ...]:
    """Reasons out of people's posts, pairs of a text and its author: those that name the severity.

    ``replies`` are those to a question of ours about it, which need not name it.
    """
    said = [Reason(source="reply", text=text, by=author) for text, author in replies]
    said += [
        Reason(source="comment", text=text, by=author)
        for text, author in posts
        if any(word in folded(text) for word in _WORDS)
    ]
    return tuple(reason for reason in said if is_reason(reason.text))


def explain_severity(
    base: BaseDocument, reason: Reason, *, now: datetime
) -> tuple[BaseDocument, tuple[Change, ...]]:
    """The base once a reason for the lowerings that lack one was given at the command line, and the rows to log."""
    memory = load_severity(base.extra, base.incident_id)
    memory, rows = follow_severity(memory, base.incident_id, memory.last, now=now, reasons=[reason])
    return replace(base, extra={**base.extra, SEVERITY: dump_severity(memory)}), rows


def unexplained(base: BaseDocument) -> int:
    """How many changes of a postmortem lack their reason, lowerings of its severity among them."""
    lowered = load_severity(base.extra, base.incident_id).changes
    return sum(len(item.unjustified) for item in base.items) + sum(
        change.state == UNJUSTIFIED for change in lowered
    )


def remember_severity(
    extra: Mapping[str, Any],
    incident_id: str,
    said: str,
    threads: Iterable[Thread],
    *,
    now: datetime,
    registered: str = "",
) -> tuple[dict[str, Any], tuple[Change, ...]]:
    """A base's ``extra`` once a sync has read the severity of its document, and the rows to log.

    ``said`` is the header's severity, empty when it has none; reasons come from replies to our questions about it,
    and from comments that name the severity. ``registered`` as in `follow_severity`.
    """
    posts: list[tuple[str, str]] = []
    replies: list[tuple[str, str]] = []
    before = load_severity(extra, incident_id)
    recorded = {change.ask_id for change in before.changes if change.ask_id}
    for thread in threads:
        if thread.is_suggestion or thread.state == "deleted":
            continue
        asked = find_marker(thread.head.text)
        is_recorded = thread.comment_id in recorded
        is_ours = is_recorded or (asked is not None and (asked.key, asked.field) == (incident_id, SEVERITY))
        (replies if is_ours else posts).extend(
            (post.text, post.author.name)
            for post in (*(() if is_recorded else (thread.head,)), *thread.replies)
            if not post.deleted and find_marker(post.text) is None
        )
    reasons = severity_reasons(posts, replies)
    memory, rows = follow_severity(before, incident_id, said, now=now, reasons=reasons, registered=registered)
    return {**extra, SEVERITY: dump_severity(memory)}, rows
