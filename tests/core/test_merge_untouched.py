"""Items to which nothing happened take a short way through the merge; it leads to the same place."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_item_identity import a_row

from pmdocs.core.model import Person
from pmdocs.core.syncing import item_merge
from pmdocs.core.syncing.base import BaseItem
from pmdocs.core.syncing.item_merge import ItemOutcome, merge_item

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
KEY = "INC-7/AI-1"

ROWS = st.fixed_dictionaries(
    {
        "action": st.sampled_from(["Alert on error rate", "Alert on the error rate", "手順書を更新する"]),
        "due": st.sampled_from([date(2026, 12, 1), date(2026, 12, 8), None, "soon", "随時"]),
        "priority": st.sampled_from(["P0", "P2", ""]),
        "status": st.sampled_from(["open", "in_progress", "done", "deferred", "unknown"]),
        "owner": st.sampled_from([None, Person(name="Ada", email="ada@example.com"), Person(name="Bob")]),
        "ticket": st.sampled_from(["", "OPS-1"]),
        "reason": st.sampled_from(["", "", "", "vendor is late"]),
        "position": st.sampled_from([1, 2]),
        "done_on": st.sampled_from([None, None, date(2026, 11, 30)]),
    }
)
CELLS = st.dictionaries(
    st.sampled_from(["status", "due", "priority", "owner", "justification", "slip_days", "action", "team"]),
    st.sampled_from(["done", "Open", "2026-12-15", "P1", "", "ada@example.com", "because", "7"]),
    max_size=2,
)


def merged(
    values: dict[str, Any], sheet: dict[str, str] | None, base: BaseItem | None, day: int
) -> ItemOutcome:
    now = NOW + timedelta(days=day)
    return merge_item(a_row(**values), sheet, base, key=KEY, now=now, today=now.date())


@given(ROWS, ROWS, CELLS, st.integers(0, 3))
def test_the_short_way_leads_to_the_same_place(
    first: dict[str, Any], last: dict[str, Any], edits: dict[str, str], repeats: int
) -> None:
    """Whatever was agreed and whatever happens next, the outcome is that of the whole merge."""
    start = merged(first, None, None, 0)
    versions = [first] * repeats + [last, last]
    sheet: dict[str, str] = dict(start.sheet_values)
    base = start.base
    for day, values in enumerate(versions, 1):
        cells = sheet | (edits if day == len(versions) else {})
        quick = merged(values, cells, base, day)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(item_merge, "_is_untouched", lambda *_: False)
            whole = merged(values, cells, base, day)

        assert whole == quick
        sheet, base = dict(quick.sheet_values), quick.base


def test_most_items_take_it() -> None:
    """A row that says what was agreed leaves its base as it was, to the very object."""
    values = {"due": date(2026, 12, 1), "priority": "P1"}
    first = merged(values, None, None, 0)
    again = merged(values, dict(first.sheet_values), first.base, 1)

    assert again.base is first.base
    assert first.sheet_values == again.sheet_values
    assert replace(again, sheet_values={}) == ItemOutcome(base=first.base)


def test_a_row_that_only_moved_takes_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """A row above it that goes or comes changes its place and nothing else; no field is merged for that."""
    values = {"due": date(2026, 12, 1), "priority": "P1"}
    first = merged(values | {"position": 2}, None, None, 0)
    monkeypatch.delattr(item_merge, "merge_fields")
    again = merged(values | {"position": 1}, dict(first.sheet_values), first.base, 1)

    assert (first.sheet_values, replace(first.base, position=1)) == (again.sheet_values, again.base)
    assert 2 == first.base.position
