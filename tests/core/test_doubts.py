"""Items that vanished while they were done, and what may be the same; the ends of it are in test_alarms_done."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_item_identity import BOB, a_row
from test_justify import owed, play

from pmdocs.core.actions.items import ItemRow
from pmdocs.core.syncing.base import dump_base, load_base
from pmdocs.core.syncing.doubts import find_doubts

WORK = "Alert on pool exhaustion"
PERHAPS, OTHER = "Alert on an exhausted pool", "Rotate the signing keys"
LATE = date(2026, 12, 1)
OLD = ("INC-7/AI-1", "row")


def then(*rows: ItemRow, work: str = WORK, **values: Any) -> set[tuple[str, str]]:
    """What is owed once work was done, its row deleted, and these rows entered."""
    return owed(play([a_row(work, **values)], [a_row(work, status="done", **values)], [], list(rows)))


@pytest.mark.parametrize(
    ("entered", "expected"),
    [
        pytest.param(a_row(PERHAPS, due=LATE), {OLD}, id="later"),
        pytest.param(a_row(PERHAPS, due=None), {OLD}, id="undated"),
        pytest.param(a_row(PERHAPS, due="soon"), {OLD}, id="unreadable"),
        pytest.param(a_row(PERHAPS, priority="P3"), {OLD}, id="lower"),
        pytest.param(a_row(PERHAPS, due=LATE, status="in_progress"), {OLD}, id="begun"),
        pytest.param(a_row(PERHAPS, due=LATE, status="deferred"), {OLD}, id="deferred"),
        pytest.param(a_row(PERHAPS, due=LATE, status="unknown"), {OLD}, id="a tick nobody can read"),
        pytest.param(a_row(PERHAPS, due=LATE, owner=BOB), {OLD}, id="where it stood"),
        pytest.param(a_row(PERHAPS), set(), id="no weaker"),
        pytest.param(a_row(PERHAPS, due=date(2026, 6, 20), priority="P0"), set(), id="stricter"),
        pytest.param(a_row(PERHAPS, due=LATE, status="done"), set(), id="done"),
        pytest.param(a_row(PERHAPS, due=LATE, status="wont_do"), set(), id="given up"),
        pytest.param(a_row(OTHER, due=LATE), set(), id="unlike"),
        pytest.param(a_row(WORK, due=LATE), {("INC-7/AI-1", "due")}, id="the same words"),
        pytest.param(a_row(WORK + " soon", due=LATE), {("INC-7/AI-1", "due")}, id="like words"),
    ],
)
def test_entered_again(entered: ItemRow, expected: set[tuple[str, str]]) -> None:
    """What is owed, by what is entered when a done item is gone."""
    assert expected == then(entered)


def test_entered_again_in_japanese() -> None:
    """Words without blanks are compared alike."""
    work, perhaps = "決済APIのエラー率に警告を設定する", "決済のエラー率が高いときに警告する"

    assert {OLD} == then(a_row(perhaps, due=LATE), work=work)


@pytest.mark.parametrize("steps", [1, 2])
def test_an_item_that_was_never_open(steps: int) -> None:
    """What was entered done, or given up for good before it was done, hides nothing."""
    first = [a_row(WORK, status="done")] if steps == 1 else [a_row(WORK, status="wont_do")]
    outcome = play(first, [a_row(WORK, status="done")], [], [a_row(PERHAPS, due=LATE)])

    assert set() == owed(outcome)


def test_one_row_is_one_item() -> None:
    """Of several items that a row may be, only the one it is most like is doubted."""
    works = [WORK, WORK + " in the proxy", WORK + " of readers"]
    rows = [a_row(work) for work in works]
    done = [a_row(work, status="done") for work in works]
    outcome = play(rows, done, [], [a_row("Alert on exhausted pool in a proxy", due=LATE)])

    assert {("INC-7/AI-2", "row")} == owed(outcome)


def test_found_once() -> None:
    """A doubt is brought up by one sync, whatever is read again, and by none after the base was stored."""
    outcome = play([a_row(WORK)], [a_row(WORK, status="done")], [], *[[a_row(PERHAPS, due=LATE)]] * 4)
    stored = load_base(dump_base(outcome.base))
    (old, _) = outcome.items

    assert () == outcome.notices
    assert [("row", "open", "removed")] == [(one.field, one.old, one.new) for one in old.base.changes]
    assert stored == outcome.base
    assert () == find_doubts(stored, stored.items, today=date(2026, 6, 5))


def test_found_again_after_it_came_back() -> None:
    """Once the old row was there again, done, its next disappearance is looked at anew."""
    old, new = a_row(WORK, status="done"), a_row(PERHAPS, due=LATE)
    again = a_row("Alert on the exhausted pools", due=LATE)
    scenes = [[a_row(WORK)], [old], [], [new], [old, new]]

    assert set() == owed(play(*scenes))
    assert {OLD} == owed(play(*scenes, [new], [new, again]))


def test_both_are_named() -> None:
    """The sync that finds it names the item that vanished and the one that was entered."""
    outcome = play([a_row(WORK)], [a_row(WORK, status="done")], [], [a_row(PERHAPS, due=LATE)])
    named = [notice.key for notice in outcome.notices if notice.code == "maybe-reworded"]

    assert ["INC-7/AI-1", "INC-7/AI-2"] == named


UNLIKE = st.sampled_from([OTHER, "Write the runbook", "Bound the retries", "再発時の手順を書く", ""])


@given(st.lists(UNLIKE, max_size=4), st.lists(UNLIKE, max_size=4, unique=True))
def test_archiving_brings_nothing_up(before: list[str], after: list[str]) -> None:
    """Done rows that go together, beside and before any unlike rows, owe nothing."""
    done = ["Alert on pool exhaustion", "Limit what one tenant may send"]
    rest = [a_row(action) for action in before]
    outcome = play(
        [a_row(action) for action in done] + rest,
        [a_row(action, status="done") for action in done] + rest,
        rest,
        rest + [a_row(action, due=LATE) for action in after],
    )

    assert {"INC-7/AI-1", "INC-7/AI-2"}.isdisjoint(key for key, _ in owed(outcome))
