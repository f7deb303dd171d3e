"""An action item as it counts: by what was promised, where promising less was never explained.

============================ ==================================================================
weakened without a reason    what counts
============================ ==================================================================
priority lowered, emptied    the highest from before any such change, or the present one
due later, emptied           the earliest from before any such change, or the present one
deferred, dropped, removed   still to be done
type or team changed         every value it had before any such change, besides the present one:
                             the strictest reading of the policy holds (see `checking`)
edited or given up in the    what the last sync agreed on, where that is stricter: the next sync
sheet, and not synced yet    judges the edit
status in conflict, or an    what both last agreed on, where that is still to be done
end that the document
declined
not done after all           the strictest from before it was done until now
============================ ==================================================================

A change that has its reason, was taken back, or that a person ruled to be a correction counts as made.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from pmdocs.core.policy.policy import PRIORITIES, folded
from pmdocs.core.syncing.base import DEFAULTS, OPEN, REMOVED, ROW, BaseItem, at_least_agreed

GIVEN_UP = frozenset({"wont_do", "deferred", REMOVED})
"""Statuses that promise less than to do it."""
UNKNOWN = "unknown"
"""Status of an item whose tick cannot be read: neither open nor done, and nobody is reminded of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Weakening:
    """A change that lacks its reason; values as they are shown."""

    field: str
    """``priority``, ``due``, ``status``, ``type``, ``team`` or ``row``."""
    old: str
    new: str
    day: date | None = None
    """When a sync saw it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """A value that still counts, of an item or of its postmortem, though another one is shown."""

    field: str
    """``type``, ``team``, ``services``, ``resolved`` or ``incident_date``."""
    value: str
    day: date | None = None
    """When a sync saw it change without a reason; None for an edit that none has seen yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Present:
    """An item as its row shows it now, whether a sync has read that or not."""

    key: str
    incident_id: str
    document_id: str = ""
    action: str = ""
    type: str = ""
    """Key of the vocabulary, like ``status``."""
    priority: str = ""
    owner: str = ""
    team: str = ""
    due: date | None = None
    due_text: str = ""
    status: str = "open"
    excused_priorities: tuple[str, ...] = ()
    """From which it was lowered with a reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment:
    """What counts of an item."""

    now: Present
    priority: str
    """``P0`` to ``P4``, empty when none was ever promised."""
    due: date | None
    given_up: bool = False
    """Deferred, dropped or removed without a reason."""
    earlier: tuple[Earlier, ...] = ()
    """Types and teams besides the present ones; an empty team is the postmortem's."""

    @property
    def key(self) -> str:
        """``INC-7/AI-3``."""
        return self.now.key

    @property
    def is_open(self) -> bool:
        """Still to be done, and its row says so; deferred items count."""
        return self.now.status in OPEN

    @property
    def is_owed(self) -> bool:
        """Still to be done, whatever its row says."""
        return self.is_open or self.given_up


def commitment_of(now: Present, base: BaseItem | None, weakened: Iterable[Weakening]) -> Commitment:
    """What counts of an item; ``base`` is what the last sync agreed on, None where that is not known."""
    now = replace(now, status=at_least_agreed(base, "status", now.status))
    olds: dict[str, list[Weakening]] = {}
    for change in weakened:
        olds.setdefault(change.field, []).append(change)
    priorities = [now.priority, *(change.old for change in olds.get("priority", ()))]
    dues = [now.due, *(_day(change.old) for change in olds.get("due", ()))]
    if base is not None:
        priorities.append(base.value("priority"))
        dues.append(_day(base.value("due")))
        if now.status != "done":
            priorities.append(base.before_done.get("priority", ""))
            dues.append(_day(base.before_done.get("due", "")))
    given_up = any(
        change.field == ROW or change.new in {"wont_do", "deferred"}
        for name in ("status", ROW)
        for change in olds.get(name, ())
    )
    if base is not None and base.present and now.status in GIVEN_UP:
        given_up = given_up or (base.value("status") in OPEN and now.status != base.value("status"))
    return Commitment(
        now=now,
        priority=min((text for text in priorities if text in PRIORITIES), default=""),
        due=min((day for day in dues if day is not None), default=None),
        given_up=given_up and now.status not in {"done", UNKNOWN},
        earlier=tuple(_earlier(now, base, olds)),
    )


def _earlier(
    now: Present, base: BaseItem | None, olds: Mapping[str, Iterable[Weakening]]
) -> Iterator[Earlier]:
    for name, shown in (("type", now.type), ("team", now.team)):
        found = {change.old: change.day for change in olds.get(name, ())}
        if base is not None:
            found.setdefault(base.value(name), None)
        for value, day in found.items():
            is_unset = name == "type" and value in {"", DEFAULTS["type"]}
            if not is_unset and folded(value) != folded(shown):
                yield Earlier(field=name, value=value, day=day)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def by_key(weakened: Iterable[tuple[str, Weakening]]) -> Mapping[str, list[Weakening]]:
    """Changes by the key of their item."""
    found: dict[str, list[Weakening]] = {}
    for key, change in weakened:
        found.setdefault(key, []).append(change)
    return found
