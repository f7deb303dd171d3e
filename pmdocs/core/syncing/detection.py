"""Which documents a sync has to read: what changed since, what the tracker says, and a slice of the rest.

Activity is a hint, the sweep is the truth: events may come late or not at all, so the time asked for overlaps the
last one, and every document is read once a day whatever happened. Inside the overlap events already dealt with
are remembered, so that a run that finds nothing new does nothing.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from pmdocs.core.sheet.snapshot import Entry
from pmdocs.core.syncing.cursor import Cursor, mark

OVERLAP = timedelta(minutes=10)
"""How late an event may be reported and still be found by the next run rather than by the sweep."""
SWEEP = timedelta(days=1)
"""In this time every document is read at least once."""
MANY = 100
"""Files with events, all dealt with, that are not asked for at every run of a quiet day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """The latest thing that happened to a file. ``time`` is aware."""

    file_id: str
    time: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Detection:
    """What to read, why, and how far the cursor moves once that is written."""

    reasons: Mapping[str, str]
    """Why each document is read: ``changed``, ``again``, ``sheet``, ``new``, ``sweep``, ``asked`` or ``full``;
    in order."""
    cursor: Cursor
    is_behind: bool = False
    """So much has happened since the cursor last moved that moving it saves more than one write."""


def since(cursor: Cursor) -> datetime | None:
    """From when on events are asked for; None when there is no last run."""
    return cursor.time - OVERLAP if cursor.time else None


def detect(
    *,
    directory: Iterable[Entry],
    unread: Iterable[str],
    events: Iterable[Event],
    edited_in_sheet: Iterable[str],
    cursor: Cursor,
    now: datetime,
    today: str,
    full: bool = False,
) -> Detection:
    """Which documents to read.

    ``unread`` are documents that the tracker names without a base; ``edited_in_sheet`` those whose two-way
    cells differ from what was written last. With ``full`` every known document is read. Those that the last
    run could not finish with are read again; unread ones that turned out to be none are left alone for a day.
    """
    known = [entry.document_id for entry in directory]
    reasons: dict[str, str] = {}
    handled = set()
    for event in events:
        seen = mark(event.file_id, event.time.isoformat())
        handled.add(seen)
        if seen not in cursor.handled:
            reasons.setdefault(event.file_id, "changed")
    for document_id in sorted(cursor.again):
        reasons.setdefault(document_id, "again")
    for document_id in edited_in_sheet:
        reasons.setdefault(document_id, "sheet")
    is_same_day = cursor.day == today
    skipped = cursor.skipped if is_same_day and not full else frozenset()
    for document_id in unread:
        if mark(document_id) not in skipped:
            reasons.setdefault(document_id, "new")
    swept_at, position = cursor.swept_at or now, cursor.sweep_position
    if full:
        for document_id in known:
            reasons.setdefault(document_id, "full")
        swept_at, position = now, 0
    elif known:
        due = sweep_size(len(known), now - swept_at)
        for step in range(due):
            reasons.setdefault(known[(position + step) % len(known)], "sweep")
        if due:
            # What is left of the time counts for the next slice; after a pause one round is enough.
            swept_at = now if due == len(known) else swept_at + due * SWEEP / len(known)
            position = (position + due) % len(known)
    moved = Cursor(
        time=now,
        handled=frozenset(handled),
        swept_at=swept_at,
        sweep_position=position,
        day=today,
        skipped=skipped,
        asked=cursor.asked if is_same_day else {},
    )
    is_past = cursor.time is not None and now - cursor.time > OVERLAP
    return Detection(reasons=reasons, cursor=moved, is_behind=is_past and len(handled) > MANY)


def sweep_size(documents: int, elapsed: timedelta) -> int:
    """How many documents are due for the sweep after this time; none before the first is due."""
    share = max(0.0, elapsed / SWEEP)
    return min(documents, math.floor(documents * share))
