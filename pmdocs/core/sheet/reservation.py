"""Who may create a postmortem for an incident: the hidden, append-only log of reservations.

A row is (time, event, incident, nonce, who, document). ``reserve`` asks for the incident, ``void`` gives it
up, ``done`` names its document, ``synced`` says that a sync knows it. A reservation holds for a lease; one renewed
before its end keeps its place.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from pmdocs.core.files import incident_key

LEASE = timedelta(seconds=120)
"""Longer than Drive's search index lags, and than a create takes."""

COLUMNS = ("time", "event", "incident", "nonce", "who", "document")

SYNCED = "synced"


@dataclass(frozen=True, slots=True, kw_only=True)
class LogRow:
    """One row of the log. ``time`` is aware."""

    time: datetime
    event: str
    incident: str
    nonce: str
    who: str = ""
    document: str = ""

    def cells(self) -> list[str]:
        """The row as written."""
        return [
            self.time.isoformat(timespec="milliseconds"),
            self.event,
            self.incident,
            self.nonce,
            self.who,
            self.document,
        ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How an incident stands for one asker."""

    document: str = ""
    """Its registered document, if there is one."""
    incident: str = ""
    """The incident as it was registered."""
    holder: LogRow | None = None
    """The reservation that comes first; one's own means: go ahead."""
    until: datetime | None = None
    """When the holder's lease ends."""
    is_first: bool = True
    """Nobody reserved this incident before; else an abandoned copy may exist."""


def parse_log(rows: Sequence[Sequence[str]]) -> list[LogRow]:
    """Log rows that can be read, in order; the header and anything damaged is passed over."""
    parsed = []
    for cells in rows:
        padded = [*cells, *[""] * (len(COLUMNS) - len(cells))]
        time = _moment(padded[0])
        if time is None or padded[1] not in {"reserve", "void", "done", SYNCED}:
            continue
        parsed.append(
            LogRow(
                time=time,
                event=padded[1],
                incident=padded[2],
                nonce=padded[3],
                who=padded[4],
                document=padded[5],
            )
        )
    return parsed


def _moment(text: str) -> datetime | None:
    """An aware time that a lease can be added to, or None."""
    try:
        time = datetime.fromisoformat(text)
        time.astimezone(UTC) + LEASE
    except (ValueError, OverflowError):
        return None
    return time if time.tzinfo is not None else None


def synced_before(log: Iterable[LogRow], document_id: str, incident_id: str) -> bool:
    """Whether a sync has met this document, or another one as this incident's."""
    key = incident_key(incident_id)
    return any(
        row.event == SYNCED and (row.document == document_id or incident_key(row.incident) == key)
        for row in log
    )


def standing(log: Sequence[LogRow], incident_id: str, *, nonce: str, now: datetime) -> Standing:
    """How ``incident_id`` stands for the asker ``nonce`` at ``now``."""
    key = incident_key(incident_id)
    rows = [row for row in log if incident_key(row.incident) == key]
    done = next((row for row in rows if row.event == "done" and row.document), None)
    if done is not None:
        return Standing(document=done.document, incident=done.incident)
    holds: dict[str, tuple[LogRow, datetime]] = {}
    for row in rows:
        if row.event == "void":
            holds.pop(row.nonce, None)
        elif row.event == "reserve":
            first, until = holds.get(row.nonce, (row, row.time))
            if row.nonce in holds and row.time >= until:
                # Not renewed in time: it lost its place, to whoever found it ended.
                holds.pop(row.nonce)
                first = row
            holds[row.nonce] = (first, max(until, row.time + LEASE))
    live = [(first, until) for first, until in holds.values() if until > now]
    is_first = all(row.nonce == nonce for row in rows if row.event == "reserve" and _still_counts(row, rows))
    if not live:
        return Standing(is_first=is_first)
    holder, until = live[0]
    return Standing(holder=holder, until=until, is_first=is_first)


def _still_counts(row: LogRow, rows: Sequence[LogRow]) -> bool:
    """Whether a reservation may have left a copy behind; a voided one has put its copy away."""
    return not any(other.event == "void" and other.nonce == row.nonce for other in rows)
