"""An action item as it counts: by what was promised, where promising less was never explained.

============================ ==================================================================
weakened without a reason    what counts
============================ ==================================================================
priority lowered, emptied    the highest from before any such change, or the present one
due later, emptied           the earliest from before any such change, or the present one
deferred, dropped, removed   still to be done
edited or given up in the    what the last sync agreed on, where that is stricter: the next sync
sheet, and not synced yet    judges the edit
============================ ==================================================================

A change that has its reason, was taken back, or that a person ruled to be a correction counts as made.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from pmdocs.core.policy.policy import PRIORITIES, Subject
from pmdocs.core.syncing.base import OPEN, REMOVED, ROW, BaseItem

GIVEN_UP = frozenset({"wont_do", "deferred", REMOVED})
"""Statuses that promise less than to do it."""
UNKNOWN = "unknown"
"""Status of an item whose tick cannot be read: neither open nor done, and nobody is reminded of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Weakening:
    """A change that lacks its reason; values as they are shown."""

    field: str
    """``priority``, ``due``, ``status`` or ``row``."""
    old: str
    new: str


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

    def subject(self, *, severity: str, team: str, services: tuple[str, ...]) -> Subject:
        """The item as conditions of a policy see it; without a team of its own it is of the document's."""
        return Subject(
            severity=severity,
            team=self.now.team or team,
            services=services,
            type=self.now.type,
            priority=self.priority,
        )


def commitment_of(now: Present, base: BaseItem | None, weakened: Iterable[Weakening]) -> Commitment:
    """What counts of an item; ``base`` is what the last sync agreed on, None where that is not known."""
    olds: dict[str, list[Weakening]] = {}
    for change in weakened:
        olds.setdefault(change.field, []).append(change)
    priorities = [now.priority, *(change.old for change in olds.get("priority", ()))]
    dues = [now.due, *(_day(change.old) for change in olds.get("due", ()))]
    if base is not None:
        priorities.append(base.value("priority"))
        dues.append(_day(base.value("due")))
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
    )


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
