"""Values said for a short while and put back are slips of the pen; nothing gets weaker than it was by way of them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_item_identity import a_row
from test_merge import NOW, TODAY, Desk, told

from pmdocs.core.policy.commitments import Present, Weakening, commitment_of
from pmdocs.core.syncing.base import BaseItem, dump_base, load_base
from pmdocs.core.syncing.justify import Reason
from pmdocs.core.syncing.slips import PUT_BACK, left_behind, put_back

PLANNED, TYPED = date(2026, 12, 5), date(2026, 11, 5)
PAST, PASSES = date(2026, 5, 5), date(2026, 6, 4)
"""`TODAY` is 2026-06-01, and each sync of a desk is a day later."""


def unexplained(desk: Desk) -> list[str]:
    return [change.field for change in desk.item.unjustified]


@pytest.mark.parametrize(
    ("first", "slip"),
    [
        pytest.param({"priority": "P2"}, {"priority": "P1"}, id="priority"),
        pytest.param({"due": PLANNED}, {"due": TYPED}, id="a month too early"),
        pytest.param({"due": PLANNED}, {"due": PAST}, id="in the past"),
        pytest.param({"due": PLANNED, "priority": "P3"}, {"due": TYPED, "priority": "P0"}, id="both"),
    ],
)
@pytest.mark.parametrize("days", [1, 2, 3, 4])
def test_put_back(first: dict[str, Any], slip: dict[str, Any], days: int) -> None:
    """Within three days nobody is asked, and the log says that it was put back; later it is a weaker promise."""
    desk = Desk(**first)
    desk.edit(**first | slip)
    outcome = desk.edit(**first, days=days)

    assert (sorted(slip) if days > 3 else []) == sorted(unexplained(desk))
    assert {days <= 3} == {PUT_BACK in change.flags for change in outcome.changes}
    assert (days > 3) * ("due" in slip) == desk.item.slip_count


def test_put_back_in_the_sheet() -> None:
    """It does not matter on which side the slip is made and mended."""
    desk = Desk(priority="P2")
    desk.sync(priority="P1")
    outcome = desk.sync(priority="P2")

    assert ("priority", "P1", "P2", "not_needed") in told(outcome)
    assert [] == unexplained(desk)


STEPWISE: dict[str, list[dict[str, Any]]] = {
    "a weaker step": [{"due": PLANNED}, {"due": TYPED}, {"due": date(2026, 11, 20)}, {"due": PLANNED}],
    "a step beyond": [{"due": PLANNED}, {"due": TYPED}, {"due": date(2026, 12, 20)}, {"due": PLANNED}],
    "emptied and typed again": [{"priority": "P1"}, {"priority": "P0"}, {"priority": ""}, {"priority": "P1"}],
    "two stricter steps": [{"priority": "P2"}, {"priority": "P1"}, {"priority": "P0"}, {"priority": "P2"}],
    "one step after the other": [
        {"priority": "P2"},
        {"priority": "P1"},
        {"priority": "P0"},
        {"priority": "P1"},
        {"priority": "P2"},
    ],
}


@pytest.mark.parametrize("way", STEPWISE)
def test_put_back_in_steps(way: str) -> None:
    """Back at a value left within three days nothing lacks a reason, not even a weaker step that was asked about."""
    desk = Desk(**STEPWISE[way][0])
    for values in STEPWISE[way][1:]:
        outcome = desk.edit(**values)

    assert [] == unexplained(desk)
    assert PUT_BACK in outcome.changes[-1].flags
    assert all(change.state == "reverted" for change in desk.item.changes)
    assert sorted(outcome.changes[-1].answers) == [change.sequence for change in desk.item.changes]
    assert [] == told(desk.edit(**STEPWISE[way][0], days=20))


@pytest.mark.parametrize("way", ["a weaker step", "emptied and typed again"])
def test_put_back_in_steps_too_late(way: str) -> None:
    """The weaker step does not make the three days begin anew."""
    desk = Desk(**STEPWISE[way][0])
    *steps, last = STEPWISE[way][1:]
    for values in steps:
        desk.edit(**values)
    desk.edit(days=3, **last)

    assert [] != unexplained(desk)


WAYS: dict[str, list[dict[str, Any]]] = {
    "below what stood there": [{"priority": "P2"}, {"priority": "P1"}, {"priority": "P3"}],
    "to nothing": [{"priority": "P2"}, {"priority": "P1"}, {"priority": ""}],
    "nothing put back": [{"due": None}, {"due": PLANNED}, {"due": None}],
    "a move taken back and made again": [{"due": TYPED}, {"due": PLANNED}, {"due": TYPED}, {"due": PLANNED}],
    "a move half taken back": [
        {"due": TYPED},
        {"due": PLANNED},
        {"due": date(2026, 11, 20)},
        {"due": PLANNED},
    ],
    "overdue all the while": [{"due": PAST}, {"due": date(2026, 5, 1)}, {"due": PAST}],
    "another date": [{"due": PLANNED}, {"due": TYPED}, {"due": date(2026, 12, 4)}],
    "a weaker step, and another date": [
        {"due": PLANNED},
        {"due": TYPED},
        {"due": date(2026, 11, 20)},
        {"due": date(2026, 12, 4)},
    ],
    "set while it was done": [
        {"due": TYPED},
        {"due": TYPED, "status": "done"},
        {"due": PLANNED, "status": "done"},
        {"due": TYPED, "status": "done"},
        {"due": PLANNED},
    ],
    "opened with the day it was done on": [
        {"due": TYPED},
        {"due": PLANNED, "status": "done"},
        {"due": TYPED},
        {"due": PLANNED},
    ],
    "given up": [{"status": "open"}, {"status": "in_progress"}, {"status": "wont_do"}],
}


@pytest.mark.parametrize("way", WAYS)
def test_no_slip(way: str) -> None:
    """What is weaker than the first promise, or was a weakening before, lacks its reason however fast it goes."""
    desk = Desk(**WAYS[way][0])
    for values in WAYS[way][1:]:
        desk.edit(**values)

    assert [] != unexplained(desk)


def test_a_deadline_missed_in_between() -> None:
    """An earlier date that came and went was a promise broken, whoever says that it was never meant."""
    desk = Desk(due=PLANNED)
    desk.edit(due=PASSES)
    desk.edit(due=PLANNED, days=3)

    assert ["due"] == unexplained(desk)


def test_a_deadline_missed_before_another_step() -> None:
    """One that was missed stays so, though it was moved again before the first date came back."""
    desk = Desk(due=PLANNED)
    desk.edit(due=date(2026, 6, 3))
    desk.edit(due=PASSES)
    desk.edit(due=PLANNED, days=2)

    assert ["due", "due"] == unexplained(desk)


@pytest.mark.parametrize("step", [TYPED, PAST])
def test_a_deadline_missed_behind_another_step(step: date) -> None:
    """Whether the step after it was weaker, or a stricter one that never was meant."""
    desk = Desk(due=PLANNED)
    desk.edit(due=PASSES)
    desk.edit(due=step)
    desk.edit(due=PLANNED, days=2)

    assert [] != unexplained(desk)


def test_a_deadline_that_was_moved_long_before() -> None:
    """With a reason, before the slip: its day comes while the slip lasts, and nobody missed it."""
    desk = Desk(due=PASSES)
    desk.edit(Reason(source="reply", text="The vendor is late"), due=PLANNED)
    desk.edit(due=TYPED)
    desk.edit(due=PLANNED)

    assert [] == unexplained(desk)


def test_a_weakening_that_was_explained_undone_in_steps_and_made_again() -> None:
    """As in one step: that reason was of its own day."""
    desk = Desk(due=TYPED)
    desk.edit(Reason(source="reply", text="The vendor is late"), due=PLANNED)
    desk.edit(due=date(2026, 11, 20))
    desk.edit(due=TYPED)
    desk.edit(due=PLANNED)

    assert ["due"] == unexplained(desk)


def test_a_weakening_that_was_explained() -> None:
    """What got its reason is the promise from then on: a slip beside it is none of it."""
    desk = Desk(due=TYPED)
    desk.edit(Reason(source="reply", text="The vendor is late"), due=PLANNED)
    desk.edit(due=date(2026, 11, 15))
    desk.edit(due=PLANNED)

    assert [] == unexplained(desk)


def test_a_weakening_that_was_explained_taken_back_and_made_again() -> None:
    """What got its reason and was undone whole has to be explained anew: that reason was of its own day."""
    desk = Desk(due=TYPED)
    desk.edit(Reason(source="reply", text="The vendor is late"), due=PLANNED)
    desk.edit(due=TYPED)
    desk.edit(due=PLANNED)

    assert ["due"] == unexplained(desk)


STEPS = st.lists(
    st.fixed_dictionaries(
        {
            "priority": st.sampled_from(["P1", "P2", "P3", ""]),
            "due": st.sampled_from([None, PAST, PASSES, TYPED, PLANNED]),
            "status": st.sampled_from(["open", "open", "done", "in_progress"]),
            "days": st.sampled_from([0.25, 1, 4]),
        }
    ),
    min_size=1,
    max_size=7,
)


@given(STEPS)
def test_never_below_the_first_promise(steps: list[dict[str, Any]]) -> None:
    """Whatever is typed without a reason, however fast, an open item counts by no less than it first promised."""
    first = {name: value for name, value in steps[0].items() if name != "days"} | {"status": "open"}
    desk = Desk(**first)
    for values in [*steps[1:], steps[-1] | {"status": "open"}]:
        desk.edit(**values)
    item = desk.item
    weakened = [Weakening(field=one.field, old=one.old, new=one.new) for one in item.unjustified]
    due = item.value("due")
    now = Present(
        key=item.key,
        incident_id="INC-7",
        priority=item.value("priority"),
        due=date.fromisoformat(due) if due else None,
        status=item.value("status"),
    )
    counted = commitment_of(now, item, weakened)

    assert not first["priority"] or counted.priority <= first["priority"]
    assert first["due"] is None or (counted.due is not None and counted.due <= first["due"])
    assert item == reloaded(desk)


def reloaded(desk: Desk) -> BaseItem:
    from pmdocs.core.syncing.base import BaseDocument

    base = BaseDocument(document_id="d", incident_id="INC-7", items=(desk.item,))
    return load_base(dump_base(base)).items[0]


@pytest.mark.parametrize("left", ["", "P2", "x P2", "2026-06-02 P2", "2026-06-02T09:00:00+00:00"])
def test_a_damaged_memory(left: str) -> None:
    """What was not written as it should be is no value to put back."""
    assert put_back(left, "P2", NOW) is None
    assert put_back(left_behind("P2", NOW, left), "P2", NOW) is not None


def test_a_memory_does_not_grow() -> None:
    """What is too old to be put back is forgotten with the next value."""
    assert left_behind("P2", NOW) == left_behind("P2", NOW, left_behind("P1", NOW - timedelta(days=4)))


def test_the_row_is_no_slip() -> None:
    """A row that goes and comes back is told as before."""
    desk = Desk(due=PLANNED)
    desk.row = None
    desk.sync()
    desk.row = a_row(due=PLANNED)
    desk.sync()

    assert [] == unexplained(desk)
    assert TODAY.isoformat() < desk.item.last_changed
