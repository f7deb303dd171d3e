"""Slips of the pen: a value that was said for a short while only, and put back to exactly the one before it.

Whoever promises more by mistake and takes that back promises no less than before: nobody is asked why. What was left
is remembered only where it was no weakening itself, lest a change that was taken back be made again in two steps.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta

from pmdocs.core.syncing.base import BaseItem, Change, known
from pmdocs.core.syncing.justify import needs_reason

PUT_BACK = "put_back"
"""Flag of a change that only takes such a value back."""

FIELDS = ("due", "priority")
"""Of an item; of a postmortem it is the severity."""

SHORT = timedelta(days=3)
"""How long, from sync to sync: over a weekend, and before anybody will have acted on it."""


def left_behind(value: str, now: datetime) -> str:
    """A value and when a sync saw it left for a stricter one, as it is remembered; empty for no value."""
    return f"{now.isoformat(timespec='seconds')} {value}" if value else ""


def is_put_back(left: str, new: str, now: datetime) -> bool:
    """Whether ``new`` is what `left_behind` remembers of a short while ago; a damaged memory remembers nothing."""
    time, _, value = left.partition(" ")
    try:
        return bool(value) and value == new and now - datetime.fromisoformat(time) <= SHORT
    except (ValueError, TypeError):
        return False


def is_slip(before: BaseItem, field: str, old: str, new: str, *, now: datetime, today: date) -> bool:
    """Whether an item's field only gets its value back.

    A due date that has passed is none, nor is what stands for one that came and went in between: it was missed. One
    that lay in the past when it was typed was never meant.
    """
    left, day = before.left.get(field, ""), today.isoformat()
    if field == "due" and (new < day or left[:10] <= old < day):
        return False
    return is_put_back(left, new, now)


def with_left(
    item: BaseItem, before: BaseItem, stricter: Mapping[str, bool], now: datetime
) -> Mapping[str, str]:
    """What an item remembers once these fields changed; ``stricter`` tells of each whether it promises no less now.

    What is done promises nothing; what lacks a reason is not to be had back without one, nor is what was explained
    and then taken back.
    """
    is_open = "done" not in {item.value("status"), before.value("status")}
    unexplained = {change.field for change in before.unjustified}
    kept = {field: left for field, left in before.left.items() if field not in stricter}
    for field in FIELDS:
        value = before.agreed.get(field, "")
        if not stricter.get(field) or not is_open or field in unexplained or not known(value):
            continue
        if not _is_taken_back(before.changes, field, value, item.value(field)):
            kept[field] = left_behind(value, now)
    return kept


def _is_taken_back(changes: Sequence[Change], field: str, weaker: str, now: str) -> bool:
    """Whether what is said now undoes a whole weakening, which would be a new one if it were made again."""
    return any(
        (change.field, change.new) == (field, weaker) and not needs_reason(field, change.old, now)
        for change in changes
    )
