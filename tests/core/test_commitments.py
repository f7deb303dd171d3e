"""Items count by what was promised."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmdocs.core.policy.commitments import Commitment, Present, Weakening, commitment_of
from pmdocs.core.syncing.base import BaseItem, at_least_agreed

SOON, LATER = date(2026, 12, 1), date(2026, 12, 24)


def item(*weakened: tuple[str, str, str], base: dict[str, str] | None = None, **values: object) -> Commitment:
    """An item with changes that lack their reason: field, old, new."""
    now = Present(key="INC-7/AI-1", incident_id="INC-7", **values)  # type: ignore[arg-type]
    known = BaseItem(number=1, key="INC-7/AI-1", agreed=base) if base is not None else None
    changes = [Weakening(field=field, old=old, new=new) for field, old, new in weakened]
    return commitment_of(now, known, changes)


def test_unchanged_items_count_as_they_are() -> None:
    """Without weaker promises the row counts."""
    found = item(priority="P2", due=SOON)

    assert ("P2", SOON, True, True) == (found.priority, found.due, found.is_open, found.is_owed)


@pytest.mark.parametrize("now", ["P3", ""])
def test_a_lowered_priority_counts_as_before(now: str) -> None:
    """Lowered or emptied."""
    assert "P1" == item(("priority", "P1", now), priority=now).priority


@pytest.mark.parametrize("now", [LATER, None])
def test_a_moved_date_counts_as_before(now: date | None) -> None:
    """Later or emptied; an old text that was no date says nothing."""
    assert SOON == item(("due", SOON.isoformat(), ""), due=now).due
    assert now == item(("due", "soon", ""), due=now).due


@pytest.mark.parametrize(
    ("change", "status", "is_owed"),
    [
        (("status", "open", "wont_do"), "wont_do", True),
        (("status", "open", "deferred"), "deferred", True),
        (("row", "open", "removed"), "removed", True),
        (("status", "open", "wont_do"), "done", False),
        (("due", "2026-12-01", ""), "wont_do", False),
        (("status", "open", "wont_do"), "unknown", False),
    ],
)
def test_giving_up_without_a_reason_is_still_owed(
    change: tuple[str, str, str], status: str, is_owed: bool
) -> None:
    """Dropped or removed items are owed until somebody says why, or they are done."""
    assert is_owed == item(change, status=status).is_owed


def test_an_edit_that_no_sync_has_seen_weakens_nothing() -> None:
    """What the last sync agreed on counts, where it is stricter; where it is laxer, the row does."""
    base = {"priority": "P1", "due": SOON.isoformat()}

    assert ("P1", SOON) == (item(base=base, priority="P3", due=LATER).priority, item(base=base, due=None).due)
    assert ("P0", date(2026, 11, 1)) == (
        item(base=base, priority="P0").priority,
        item(base=base, due=date(2026, 11, 1)).due,
    )


def test_an_unreadable_tick_is_never_owed() -> None:
    """Nobody is reminded of an item whose state nobody can read."""
    assert not item(status="unknown").is_owed


@given(
    st.lists(st.sampled_from(["P0", "P1", "P2", "P3", "P4", ""]), min_size=1, max_size=6),
    st.lists(st.one_of(st.none(), st.dates(date(2026, 1, 1), date(2027, 12, 31))), min_size=1, max_size=6),
)
def test_no_row_of_edits_promises_less(priorities: list[str], dues: list[date | None]) -> None:
    """However often priority and date are changed without a reason, the strictest of all counts."""
    changes = [("priority", old, new) for old, new in pairwise(priorities)]
    changes += [
        ("due", old.isoformat() if old else "", new.isoformat() if new else "") for old, new in pairwise(dues)
    ]
    found = item(*changes, priority=priorities[-1], due=dues[-1])

    assert min((text for text in priorities if text), default="") == found.priority
    assert min((day for day in dues if day), default=None) == found.due


@pytest.mark.parametrize(
    ("status", "expected"), [("removed", (SOON, "P1")), ("open", (SOON, "P1")), ("done", (LATER, "P3"))]
)
def test_what_is_not_done_after_all(status: str, expected: tuple[date, str]) -> None:
    """What was promised before an item was done counts again once it is not, however it was edited meanwhile."""
    said = {"status": "done", "due": LATER.isoformat(), "priority": "P3"}
    before = {"status": "open", "due": SOON.isoformat(), "priority": "P1"}
    known = BaseItem(number=1, key="INC-7/AI-1", agreed=said, before_done=before)
    now = Present(key="INC-7/AI-1", incident_id="INC-7", status=status, due=LATER, priority="P3")
    found = commitment_of(now, known, [])

    assert expected == (found.due, found.priority)


@pytest.mark.parametrize(
    ("agreed", "shown", "counts"),
    [
        ("open", "done", "open"),
        ("in_progress", "wont_do", "in_progress"),
        ("open", "in_progress", "in_progress"),
        ("done", "in_progress", "in_progress"),
        ("done", "wont_do", "wont_do"),
        ("open", "removed", "removed"),
    ],
)
def test_undecided_states_count_as_agreed(agreed: str, shown: str, counts: str) -> None:
    """While both sides differ, an item ends by neither alone; for checks and reminders as for lists and reports."""
    base = BaseItem(number=1, key="INC-7/AI-1", agreed={"status": agreed}, conflicts=("status",))
    now = Present(key="INC-7/AI-1", incident_id="INC-7", status=shown, due=SOON)

    found = commitment_of(now, base, [])
    assert counts == found.now.status == at_least_agreed(base, "status", shown)
    assert shown == commitment_of(now, replace(base, conflicts=()), []).now.status
