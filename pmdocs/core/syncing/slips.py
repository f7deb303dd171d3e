"""Slips of the pen: values that were said for a short while only, and put back to exactly the one before them.

Whoever promises more by mistake and takes that back promises no less than before: nobody is asked why, and what was
asked on the way there is settled. What was left is remembered only where it was no weakening itself, lest a change that
was taken back be made again in two steps.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta

from pmdocs.core.syncing.base import BaseItem, Change, known
from pmdocs.core.syncing.justify import needs_reason

PUT_BACK = "put_back"
"""Flag of a change that only takes such a value back."""

FIELDS = ("due", "priority")
"""Of an item; of a postmortem it is the severity."""

SHORT = timedelta(days=3)
"""How long, from sync to sync: over a weekend, and before anybody will have acted on it."""

_BETWEEN = "; "
"""Between the values of one memory, the earliest first."""


def left_behind(value: str, now: datetime, left: str = "") -> str:
    """A value and when a sync saw it left for a stricter one, behind those ``left`` lately; empty for no value."""
    entries = [one for one in _entries(left) if _is_lately(one, now)]
    return _BETWEEN.join([*entries, f"{now.isoformat(timespec='seconds')} {value}"]) if value else ""


def put_back(left: str, new: str, now: datetime) -> str | None:
    """What `left_behind` remembers up to ``new``, if that is a value left a short while ago; else None.

    A damaged memory remembers nothing.
    """
    entries = _entries(left)
    for number in reversed(range(len(entries))):
        if new and _value(entries[number]) == new and _is_lately(entries[number], now):
            return _BETWEEN.join(entries[: number + 1])
    return None


def without_undone(left: str, changes: Sequence[Change], is_undone: Callable[[Change], bool]) -> str:
    """A memory from behind the last value that a weakening led to which what is said now undoes whole.

    It would be a new weakening if it were made again.
    """
    undone = {change.new for change in changes if is_undone(change)}
    entries = _entries(left)
    last = max((number for number, one in enumerate(entries, 1) if _value(one) in undone), default=0)
    return _BETWEEN.join(entries[last:])


def _entries(left: str) -> list[str]:
    return left.split(_BETWEEN) if left else []


def _value(entry: str) -> str:
    return entry.partition(" ")[2]


def _when(entry: str) -> datetime | None:
    try:
        return datetime.fromisoformat(entry.partition(" ")[0])
    except ValueError:
        return None


def _is_lately(entry: str, now: datetime) -> bool:
    when = _when(entry)
    return when is not None and when.tzinfo is not None and now - when <= SHORT


def is_slip(before: BaseItem, field: str, old: str, new: str, *, now: datetime, today: date) -> bool:
    """Whether an item's field only gets a value back.

    A due date that has passed is none, nor is what stands for one that came and went in between: it was missed. One
    that lay in the past when it was typed was never meant.
    """
    left, day = before.left.get(field, ""), today.isoformat()
    found = put_back(left, new, now)
    if found is None or field != "due":
        return found is not None
    since = found.rpartition(_BETWEEN)[2][: len(day)]
    later = [_value(one) for one in _entries(left)[len(_entries(found)) :]]
    asked = [
        value
        for change in before.changes
        if change.field == field and change.time[: len(day)] >= since
        for value in (change.old, change.new)
    ]
    return new >= day and not any(since <= value < day for value in (old, *later, *asked))


def with_left(
    item: BaseItem,
    before: BaseItem,
    stricter: Mapping[str, bool],
    taken_back: Mapping[str, str],
    now: datetime,
) -> Mapping[str, str]:
    """What an item remembers once these fields changed; ``stricter`` tells of each whether it promises no less now.

    ``taken_back`` has the value of each field that a slip put back. What is done promises nothing; what lacks a reason
    is not to be had back without one, nor is what was explained and then taken back. What is less is asked about: it
    leaves the memory as it is, so that it may be put back as well.
    """
    is_open = "done" not in {item.value("status"), before.value("status")}
    unexplained = {change.field for change in before.unjustified}
    kept = dict(before.left)
    for field in FIELDS:
        if field not in stricter:
            continue
        left, value = kept.pop(field, ""), before.agreed.get(field, "")
        if field in taken_back:
            left = put_back(left, taken_back[field], now) or ""
        elif stricter[field]:
            is_kept = is_open and field not in unexplained and known(value)
            left = _left_for(item, field, left_behind(value, now, left)) if is_kept else ""
        kept |= {field: left} if left else {}
    return kept


def _left_for(item: BaseItem, field: str, left: str) -> str:
    now = item.value(field)
    return without_undone(
        left,
        item.changes,
        lambda change: change.field == field and not needs_reason(field, change.old, now),
    )
