"""Which documents a sync reads."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from pmdocs.core.sheet.snapshot import Entry
from pmdocs.core.syncing.cursor import Cursor
from pmdocs.core.syncing.detection import SWEEP, Event, detect, since, sweep_size

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def _entries(*ids: str) -> list[Entry]:
    return [
        Entry(row=11 + n, document_id=name, incident_id=f"INC-{n}", digest="") for n, name in enumerate(ids)
    ]


def _detect(cursor: Cursor, events: list[Event], now: datetime = NOON, **more: object) -> dict[str, str]:
    arguments = {"directory": _entries("a", "b"), "unread": [], "edited_in_sheet": []} | more
    return dict(
        detect(events=events, cursor=cursor, now=now, today="2026-11-20", **arguments).reasons  # type: ignore[arg-type]
    )


def test_changed_documents_are_read() -> None:
    """An event that is new makes its document be read."""
    assert {"a": "changed"} == _detect(Cursor(time=NOON, swept_at=NOON), [Event(file_id="a", time=NOON)])


def test_an_event_inside_the_overlap_is_handled_once() -> None:
    """What a run dealt with is not read again while it is still inside the overlap."""
    event = Event(file_id="a", time=NOON)
    first = detect(
        directory=_entries("a"),
        unread=[],
        events=[event],
        edited_in_sheet=[],
        cursor=Cursor(swept_at=NOON),
        now=NOON,
        today="2026-11-20",
    )

    assert {} == _detect(first.cursor, [event])
    assert {"a": "changed"} == _detect(first.cursor, [Event(file_id="a", time=NOON + timedelta(seconds=1))])


def test_edits_in_the_sheet_and_new_rows_are_read() -> None:
    """A two-way cell that differs and a document without a base are reasons to read."""
    cursor = Cursor(time=NOON, swept_at=NOON)

    assert {"b": "sheet", "c": "new"} == _detect(cursor, [], edited_in_sheet=["b"], unread=["c"])


def test_full_reads_everything() -> None:
    """--full reads every known document."""
    assert {"a": "full", "b": "full"} == _detect(Cursor(time=NOON, swept_at=NOON), [], full=True)


def test_the_time_asked_for_overlaps() -> None:
    """Events reported late are still found by the next run."""
    found = since(Cursor(time=NOON))

    assert found is not None
    assert found < NOON
    assert since(Cursor()) is None


@given(
    count=st.integers(1, 50),
    steps=st.lists(st.integers(900, 7200), min_size=1, max_size=20),
)
def test_a_day_of_runs_sweeps_everything(count: int, steps: list[int]) -> None:
    """However often it runs, within a day and one interval every document is read."""
    names = [f"d{n}" for n in range(count)]
    cursor, now = Cursor(time=NOON, swept_at=NOON), NOON
    seen: set[str] = set()
    while now < NOON + SWEEP + timedelta(seconds=max(steps)):
        now += timedelta(seconds=steps[len(seen) % len(steps)])
        found = detect(
            directory=_entries(*names),
            unread=[],
            events=[],
            edited_in_sheet=[],
            cursor=cursor,
            now=now,
            today="2026-11-20",
        )
        seen |= set(found.reasons)
        cursor = found.cursor if found.reasons else cursor

    assert set(names) == seen


def test_no_slice_is_due_at_once() -> None:
    """Right after a run nothing is due."""
    assert 0 == sweep_size(200, timedelta(seconds=1))
    assert 200 == sweep_size(200, timedelta(days=3))


def test_the_cursor_leaves_a_burst_behind() -> None:
    """A hundred files' old events are not asked for all day: the cursor moves once the overlap has passed."""
    burst = [Event(file_id=f"f{number}", time=NOON) for number in range(150)]
    known = _entries(*(event.file_id for event in burst))

    def run(cursor: Cursor, minutes: int) -> tuple[int, bool, Cursor]:
        found = detect(
            directory=known,
            unread=[],
            events=burst,
            edited_in_sheet=[],
            cursor=cursor,
            now=NOON + timedelta(minutes=minutes),
            today="2026-11-20",
        )
        return list(found.reasons.values()).count("changed"), found.is_behind, found.cursor

    first, _, cursor = run(Cursor(time=NOON, swept_at=NOON, day="2026-11-20"), 1)
    assert (150, (0, False)) == (first, run(cursor, 6)[:2])
    assert (0, True) == run(cursor, 12)[:2]


def test_one_round_after_a_long_pause() -> None:
    """A scheduler that slept for ten days sweeps every document once, not once for each day."""
    cursor = Cursor(time=NOON, swept_at=NOON, day="2026-11-20")
    now = NOON + timedelta(days=10)
    entries = [Entry(row=13, document_id="d", incident_id="A", digest="")]
    first = detect(
        directory=entries,
        unread=(),
        events=(),
        edited_in_sheet=(),
        cursor=cursor,
        now=now,
        today="2026-11-30",
    )
    second = detect(
        directory=entries,
        unread=(),
        events=(),
        edited_in_sheet=(),
        cursor=first.cursor,
        now=now + timedelta(minutes=1),
        today="2026-11-30",
    )

    assert ({"d": "sweep"}, {}) == (first.reasons, second.reasons)
