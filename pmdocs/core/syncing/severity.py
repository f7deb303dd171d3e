"""The severity that counts: the highest a document ever said, unless lowering it was explained.

A lower severity makes deadlines longer and takes demands away, so it must not be a way to quiet an alarm. It is
remembered like the other facts that policies count from (`fact_memory`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from pmdocs.core.comments.threads import Thread
from pmdocs.core.policy.policy import strictest_severity
from pmdocs.core.syncing.base import Change
from pmdocs.core.syncing.fact_memory import (
    SEVERITY,
    FactMemory,
    dump_fact,
    follow_fact,
    load_fact,
    reasons_in_threads,
)
from pmdocs.core.syncing.justify import Reason


def follow_severity(
    memory: FactMemory,
    incident_id: str,
    said: str,
    *,
    now: datetime,
    reasons: Sequence[Reason] = (),
    registered: str = "",
) -> tuple[FactMemory, tuple[Change, ...]]:
    """The memory once a sync has read ``said`` (a member of `SEVERITIES`, or empty), and the rows to log.

    ``registered`` is what the tracker showed when nothing was remembered: a document that says less by its first
    sync was lowered before it.
    """
    if memory.is_new and said and _is_lower(registered, said):
        memory = FactMemory(last=registered)
    return follow_fact(memory, incident_id, SEVERITY, said, _is_lower, now=now, reasons=reasons)


def _is_lower(old: str, new: str) -> bool:
    return strictest_severity((old, new)) == old and old != new and bool(old)


def counted_severity(memory: FactMemory, shown: str, *, excused: Collection[tuple[str, str]] = ()) -> str:
    """The severity that counts, of what is remembered and what the tracker shows.

    ``excused`` holds old and new value of lowerings that a person ruled to be corrections.
    """
    olds = (change.old for change in memory.unexplained(excused))
    return strictest_severity((shown, memory.last, *olds))


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

    ``said`` is the header's severity, empty when it has none. ``registered`` as in `follow_severity`.
    """
    before = load_fact(extra, incident_id, SEVERITY)
    reasons = reasons_in_threads(before, incident_id, SEVERITY, threads)
    memory, rows = follow_severity(before, incident_id, said, now=now, reasons=reasons, registered=registered)
    return {**extra, SEVERITY: dump_fact(memory)}, rows
