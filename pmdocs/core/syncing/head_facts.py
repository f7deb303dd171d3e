"""Team, services and days of a postmortem: what policies count from besides its severity.

The day an incident was resolved, else its date, starts every deadline; a later day typed afterwards would buy time.
Team and services choose the policy's cases. Each is remembered (`fact_memory`): what makes it weaker lacks a reason.
A day that is gone says nothing, and as a first value a day to come does not either.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, tzinfo
from typing import Any

from pmdocs.core.comments.threads import Thread
from pmdocs.core.policy.policy import folded
from pmdocs.core.syncing.base import BaseItem, Change
from pmdocs.core.syncing.fact_memory import (
    FACTS,
    INCIDENT_DATE,
    RESOLVED,
    SERVICES,
    TEAM,
    FactMemory,
    Weaker,
    dump_fact,
    follow_fact,
    load_fact,
    reasons_in_threads,
)
from pmdocs.core.syncing.loosening import Loosening

DAYS = (RESOLVED, INCIDENT_DATE)


def services_text(names: Iterable[str]) -> str:
    """Services as they are remembered."""
    return ", ".join(names)


def services_of(text: str) -> tuple[str, ...]:
    """The services that `services_text` shows."""
    return tuple(part.strip() for part in text.split(",") if part.strip())


def moment_text(moment: datetime | None) -> str:
    """A local time as it is remembered, ``2026-11-20 10:25``; empty for none."""
    return "" if moment is None else moment.strftime("%Y-%m-%d %H:%M")


def moment_said(text: str, zone: tzinfo) -> datetime | None:
    """The local time that `moment_text` shows; None for any other text."""
    try:
        return datetime.strptime(text, "%Y-%m-%d %H:%M").replace(tzinfo=zone)
    except ValueError:
        return None


def earlier_values(
    memory: FactMemory, excused: frozenset[tuple[str, str]] = frozenset()
) -> dict[str, date | None]:
    """What still counts of a fact besides what is shown now, with the day on which a sync saw it change.

    None for what the last sync read: an edit since then is not yet judged. ``excused`` holds ruled corrections.
    """
    found: dict[str, date | None] = {memory.last: None} if memory.last else {}
    for change in memory.unexplained(excused):
        found[change.old] = datetime.fromisoformat(change.time).date() if change.time else None
    return found


def lights(extra: Mapping[str, Any], incident_id: str, field: str, said: str) -> tuple[str, ...]:
    """What a fact says, and what it said before without a reason."""
    memory = load_fact(extra, incident_id, field)
    return tuple(dict.fromkeys((said, *earlier_values(memory))))


def remember_facts(
    extra: Mapping[str, Any],
    incident_id: str,
    said: Mapping[str, str],
    threads: Iterable[Thread],
    loosening: Loosening,
    items: Iterable[BaseItem],
    *,
    now: datetime,
) -> tuple[dict[str, Any], tuple[Change, ...]]:
    """A base's ``extra`` once a sync has read these facts, and the rows to log: weakenings and their answers.

    ``said`` has a text for each field but the severity, ``items`` are those that the postmortem had before.
    """
    kept, threads, items = dict(extra), tuple(threads), tuple(items)
    rows: list[Change] = []
    for field in FACTS:
        if field not in said:
            continue
        before = load_fact(extra, incident_id, field)
        value = said[field] or (before.last if field in DAYS else "")
        if field in DAYS and not before.last and value[:10] > loosening.today.isoformat():
            value = ""
        counts = field != INCIDENT_DATE or not _is_resolved(kept, incident_id, loosening.today)
        weaker = _weaker(field, loosening, items) if counts else _never
        memory, made = follow_fact(
            before,
            incident_id,
            field,
            value,
            weaker,
            now=now,
            reasons=reasons_in_threads(before, incident_id, field, threads),
        )
        rows += (row for row in made if row.needs_reason or row.answers)
        if memory.last or memory.changes or field in kept:
            kept[field] = dump_fact(memory)
    return kept, tuple(rows)


def _is_resolved(extra: Mapping[str, Any], incident_id: str, today: date) -> bool:
    """Whether a resolution is known; then nothing counts from the incident's date."""
    return "" < load_fact(extra, incident_id, RESOLVED).last[:10] <= today.isoformat()


def _weaker(field: str, loosening: Loosening, items: tuple[BaseItem, ...]) -> Weaker:
    if field == TEAM:
        return lambda old, new: folded(old) != folded(new) and loosening.of_team(items, old, new)
    if field == SERVICES:
        return lambda old, new: loosening.of_services(items, services_of(old), services_of(new))
    return lambda old, new: bool(old) and new[:10] > old[:10]


def _never(_old: str, _new: str) -> bool:
    return False
