"""The cursor of sync: what one cell of the head can hold, whatever happened."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmdocs.core.sheet.snapshot import Entry
from pmdocs.core.syncing.cursor import MAX_AGAIN, Cursor, load_cursor, mark
from pmdocs.core.syncing.detection import Event, detect

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
CELL = 50_000
"""Characters that Sheets takes in a cell."""

_MARKS = st.frozensets(st.text(max_size=3).map(mark), max_size=3)


@given(
    st.builds(
        Cursor,
        time=st.none() | st.just(NOON),
        handled=_MARKS,
        swept_at=st.none() | st.just(NOON),
        sweep_position=st.integers(0, 99),
        day=st.sampled_from(["", "2026-11-20"]),
        again=st.dictionaries(st.text(max_size=3), st.just(NOON), max_size=2),
        skipped=_MARKS,
        asked=st.dictionaries(st.text(max_size=3), st.integers(1, 9), max_size=2),
    )
)
def test_a_cursor_comes_back_as_it_was(cursor: Cursor) -> None:
    """What the head stores is what the next run reads."""
    assert cursor == load_cursor(cursor.dump())


@pytest.mark.parametrize(
    "text",
    [
        "", "{", "{}", "[]", "null", '{"time": "soon"}', "12",
        '{"time":"","handled":[["a","b"]],"swept":"","position":3,"day":""}',
    ],
)  # fmt: skip
def test_a_damaged_cursor_begins_anew(text: str) -> None:
    """Nothing in the head can stop a sync."""
    assert Cursor() == load_cursor(text)


def test_a_cursor_of_an_earlier_version_is_understood() -> None:
    """Members that were added since are empty."""
    text = '{"time":"","handled":[],"swept":"","position":3,"day":"2026-11-20"}'

    assert Cursor(sweep_position=3, day="2026-11-20") == load_cursor(text)


def test_a_thousand_documents_changed_at_once_are_read_once() -> None:
    """The next run knows each of them as handled: the cursor of a thousand fits into its cell."""
    ids = [f"{number:044}" for number in range(1_000)]
    arguments = {
        "directory": [
            Entry(row=11 + n, document_id=name, incident_id=f"INC-{n}", digest="")
            for n, name in enumerate(ids)
        ],
        "unread": [],
        "events": [Event(file_id=name, time=NOON + timedelta(microseconds=n)) for n, name in enumerate(ids)],
        "edited_in_sheet": [],
        "now": NOON + timedelta(minutes=1),
        "today": "2026-11-20",
    }
    first = detect(cursor=Cursor(time=NOON, swept_at=NOON, day="2026-11-20"), **arguments)  # type: ignore[arg-type]
    second = detect(cursor=load_cursor(first.cursor.dump()), **arguments)  # type: ignore[arg-type]

    assert (1_000, 0) == (len(first.reasons), len(second.reasons))


def test_no_cursor_outgrows_its_cell() -> None:
    """Ten thousand documents in every part at once: still one cell, and still a cursor."""
    names = [f"{number:044}" for number in range(10_000)]
    marks = frozenset(map(mark, names))
    owners = {f"{name[-20:]}@example.com": 3 for name in names}
    again = {name: NOON.replace(microsecond=123456) for name in names[:MAX_AGAIN]}
    text = Cursor(time=NOON, swept_at=NOON, handled=marks, again=again, skipped=marks, asked=owners).dump()

    assert len(text) < CELL
    assert again == load_cursor(text).again


def test_more_to_read_again_than_it_holds_makes_the_next_run_read_everything() -> None:
    """No document is forgotten: the folder is listed anew, and the whole directory is swept."""
    again = {f"{number:044}": NOON for number in range(MAX_AGAIN + 1)}
    cursor = load_cursor(Cursor(time=NOON, swept_at=NOON, day="2026-11-20", again=again).dump())
    directory = [
        Entry(row=11 + n, document_id=name, incident_id="I", digest="") for n, name in enumerate(again)
    ]
    found = detect(
        directory=directory,
        unread=[],
        events=[],
        edited_in_sheet=[],
        cursor=cursor,
        now=NOON + timedelta(minutes=5),
        today="2026-11-20",
    )

    assert cursor.time is None
    assert set(again) == set(found.reasons)
