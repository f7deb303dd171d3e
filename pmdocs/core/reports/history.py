"""Action items and their changes as they stood at the end of a day, recomputed from the log of changes.

A field's value at the end of a day is the new value of its last change until then; where there is none, the old
value of the first one after it; where the log has none at all, what stands there now. A row that the document
lost or got back changes the status as the sheet shows it; an item that was done when its row went stays done. Changes
made and undone between two syncs are not seen. What an item that is entered again promises less than the done one
was asked about, but nothing of it moved: it is no slip, and the other's value was never its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from pmdocs.core.syncing.base import JUSTIFIED, NOT_NEEDED, REMOVED, REVERTED, ROW, UNJUSTIFIED
from pmdocs.core.syncing.justify import DONE_IN_TIME, ENTERED_AGAIN, needs_reason
from pmdocs.core.syncing.slips import PUT_BACK

UNKNOWN = "unknown"
"""State of a change on a day in the past of which the log does not tell."""

REASON = "reason"
"""Field of a log row that answers earlier ones; its old value is the field that it answers."""

OPEN = frozenset({"open", "in_progress", "deferred"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """An action item. Dates are ISO; what is not given or cannot be read is empty."""

    key: str
    incident_id: str
    action: str = ""
    type: str = ""
    priority: str = ""
    owner: str = ""
    team: str = ""
    due: str = ""
    original_due: str = ""
    status: str = "open"
    """``open``, ``in_progress``, ``done``, ``deferred``, ``wont_do`` or ``removed``."""
    source: str = ""
    first_seen: str = ""
    done_on: str = ""

    @property
    def is_open(self) -> bool:
        """Still to be done: deferred items count."""
        return self.status in OPEN


@dataclass(frozen=True, slots=True, kw_only=True)
class Logged:
    """A row of the log, or a change that only the base remembers."""

    key: str
    field: str
    old: str
    new: str
    day: date | None
    """When the sync saw it, by the calendar of the team; None when somebody emptied the cell."""
    time: datetime | None = None
    needs_reason: bool = False
    state: str = NOT_NEEDED
    """As the row was written."""
    known: str = ""
    """What has become of it, by the base; empty where that was not read."""
    flags: tuple[str, ...] = ()
    reason: str = ""
    is_correction: bool = False
    """A person ruled that it only corrects a mistake; it counts nowhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """A change with what has become of it, and when."""

    change: Logged
    state: str
    """Today."""
    since: date | None = None
    """Day of that state; None where it is that of the change, or the log does not tell."""
    is_dated: bool = True
    """Whether the log tells since when."""

    def state_on(self, day: date, *, today: date) -> str:
        """Its state at the end of a day that is not before the change; `UNKNOWN` when nobody can tell."""
        if self.state == UNJUSTIFIED or day >= today:
            return self.state
        if not self.is_dated:
            return UNKNOWN
        return self.state if self.since is None or self.since <= day else UNJUSTIFIED


# What became of changes


def settle(log: Iterable[Logged]) -> tuple[Settled, ...]:
    """Every change in the order of the log, without rows that only answer others.

    Where the base tells what became of a change it is believed, since people can edit the log.
    """
    rows = sorted(log, key=_in_order)
    by_key: dict[str, list[Logged]] = defaultdict(list)
    for row in rows:
        by_key[row.key].append(row)
    return tuple(_settled(row, by_key[row.key]) for row in rows if row.field != REASON)


def _in_order(row: Logged) -> float:
    return row.time.timestamp() if row.time else 0.0


def _settled(change: Logged, rows: Sequence[Logged]) -> Settled:
    if not change.needs_reason:
        return Settled(change=change, state=change.state)
    state, since = _outcome(change, rows)
    if not change.known or change.known == state:
        return Settled(change=change, state=state, since=since)
    if change.known == UNJUSTIFIED:
        return Settled(change=change, state=UNJUSTIFIED)
    return Settled(change=change, state=change.known, is_dated=False)


def _outcome(change: Logged, rows: Sequence[Logged]) -> tuple[str, date | None]:
    """State by the log alone, and the day of the row that made it so."""
    if change.state in {JUSTIFIED, REVERTED} and change.known in {"", change.state}:
        return change.state, None
    later = [row for row in rows if _in_order(row) > _in_order(change)]
    answers = [row for row in later if row.field == REASON and row.old == change.field]
    named = [row for row in answers if change.reason and row.new == change.reason]
    for row in later:
        if row.state == REVERTED and row.field == change.field and _is_settled_by(change, row):
            return REVERTED, row.day
        if row in (named or answers):
            return JUSTIFIED, row.day
    return UNJUSTIFIED, None


def _is_settled_by(change: Logged, later: Logged) -> bool:
    if PUT_BACK in later.flags:
        return True  # what was asked since was a part of the slip
    if DONE_IN_TIME in later.flags:
        return later.day is not None and later.day.isoformat() <= iso_day(change.old)
    return not needs_reason(change.field, change.old, later.new)


# Items on a day


class History:
    """What the log knows of each item; the same log serves every day asked about."""

    def __init__(self, changes: Iterable[Logged]) -> None:
        self._by_key: dict[str, dict[str, list[Logged]]] = {}
        for change in _without_archiving(sorted(changes, key=_in_order)):
            if change.field != REASON and ENTERED_AGAIN not in change.flags:
                name = "status" if change.field == ROW else change.field
                self._by_key.setdefault(change.key, {}).setdefault(name, []).append(change)

    def __contains__(self, key: str) -> bool:
        """Whether anything ever changed of an item."""
        return key in self._by_key

    def promise_on(self, item: Item, day: date) -> tuple[str, str]:
        """Status and due date at the end of a day on which the item was known."""
        fields = self._by_key.get(item.key)
        if not fields:
            return item.status, item.due
        due = fields.get("due", ())
        status = _value_on(fields.get("status", ()), day, item.status)
        return status, iso_day(_value_on(due, day, item.due)) if due else item.due

    def item_on(self, item: Item, day: date) -> Item | None:
        """The item at the end of a day; None when it was not known yet."""
        if item.first_seen > day.isoformat():
            return None
        fields = self._by_key.get(item.key)
        if not fields or all(_is_until(rows[-1], day) for rows in fields.values()):
            return item
        names = ("action", "type", "priority", "owner", "team")
        values = {name: _value_on(fields.get(name, ()), day, getattr(item, name)) for name in names}
        return replace(
            item,
            **values,
            status=_value_on(fields.get("status", ()), day, item.status),
            due=iso_day(_value_on(fields.get("due", ()), day, item.due)),
            original_due=_original_due(item, fields.get("due", ()), day),
            done_on=_done_on(item, fields, day),
        )

    def slips(self, key: str, day: date) -> int:
        """How often the due date was moved later or away until the end of a day, corrections left out."""
        rows = self._by_key.get(key, {}).get("due", ())
        return sum(row.needs_reason and not row.is_correction and _is_until(row, day) for row in rows)

    def first_promise(self, item: Item) -> str:
        """The due date that slips are counted from: where the first was a mistake, the corrected one."""
        first = item.original_due
        for row in self._by_key.get(item.key, {}).get("due", ()):
            if row.is_correction and row.old == first and iso_day(row.new):
                first = row.new
        return first

    def seen_done(self, item: Item, day: date) -> str:
        """The day, ISO, on which a sync first saw it done as it was at the end of a day; empty where the log tells none."""
        rows = [row for row in self._by_key.get(item.key, {}).get("status", ()) if _is_until(row, day)]
        found = next((row for row in reversed(rows) if row.field != ROW), None)
        return found.day.isoformat() if found and found.new == "done" and found.day else ""

    def is_done_date_logged(self, item: Item, day: date) -> bool:
        """Whether its day of completion is that of the log, since the item was reopened later."""
        fields = self._by_key.get(item.key, {})
        rows = fields.get("status", ())
        is_reopened = any(not _is_until(row, day) for row in rows)
        return is_reopened and _value_on(rows, day, item.status) == "done"


def _without_archiving(changes: Iterable[Logged]) -> Iterator[Logged]:
    """The changes but for rows that went or came back while their item was done: it was done all the while."""
    archived: set[str] = set()
    for change in changes:
        if change.field == ROW:
            if change.key in archived:
                archived.discard(change.key)
                change = replace(change, old="done")
            if (change.old, change.new) == ("done", REMOVED) and not change.needs_reason:
                archived.add(change.key)
                continue
            if change.old == change.new:
                continue
        yield change


def iso_day(text: str) -> str:
    """A text if it is an ISO date, else nothing."""
    try:
        return date.fromisoformat(text).isoformat() if len(text) == 10 else ""
    except ValueError:
        return ""


def _is_until(row: Logged, day: date) -> bool:
    return row.day is None or row.day <= day


def _value_on(rows: Sequence[Logged], day: date, current: str) -> str:
    if not rows or _is_until(rows[-1], day):
        return current
    last = next((row for row in reversed(rows) if _is_until(row, day)), None)
    return last.new if last is not None else rows[0].old


def _original_due(item: Item, rows: Sequence[Logged], day: date) -> str:
    """The first due date ever read is empty until there was one."""
    if not rows or iso_day(rows[0].old):
        return item.original_due
    first = next((row for row in rows if iso_day(row.new)), None)
    return item.original_due if first is None or _is_until(first, day) else ""


def _done_on(item: Item, fields: Mapping[str, Sequence[Logged]], day: date) -> str:
    """The day it was done, while it was done: as written, or when the log saw it done."""
    statuses = fields.get("status", ())
    if _value_on(statuses, day, item.status) != "done":
        return ""
    if all(_is_until(row, day) for row in statuses):
        return iso_day(_value_on(fields.get("done_on", ()), day, item.done_on))
    # A row that came back done was not done on that day.
    done = (row for row in reversed(statuses) if row.new == "done" and row.field != ROW)
    seen = next((row.day for row in done if _is_until(row, day)), None)
    until = next(row for row in statuses if not _is_until(row, day))
    edits = [
        row
        for row in fields.get("done_on", ())
        if _in_order(row) < _in_order(until) and (seen is None or row.day is None or row.day >= seen)
    ]
    fallback = seen.isoformat() if seen else ""
    return iso_day(_value_on(edits, day, edits[-1].new)) if edits else fallback


__all__ = [
    "OPEN",
    "REASON",
    "REMOVED",
    "UNKNOWN",
    "History",
    "Item",
    "Logged",
    "Settled",
    "iso_day",
    "settle",
]
