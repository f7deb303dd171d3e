"""A plan in words, as a dry run prints it: what will change is seen."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from pmdocs.core.sheet.plan import CellWrite, TrackerPlan
from pmdocs.core.sheet.tracker import ACTION_ITEMS, to_serial

TOKYO = ZoneInfo("Asia/Tokyo")


def _line(before: str, value: datetime, column: str = "last_changed") -> str:
    write = CellWrite(
        worksheet=ACTION_ITEMS, row=1, column=column, key="INC-7/AI-1", value=value, before=before
    )
    (line,) = TrackerPlan(generation=1, cells=(write,)).lines(TOKYO)
    return line.partition("Last changed ")[2]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("13:52:05", "13:52:40", "2026-11-20 22:52:05 → 2026-11-20 22:52:40"),
        ("13:52:05", "13:53:05", "2026-11-20 22:52 → 2026-11-20 22:53"),
        ("", "13:53:05", "(empty) → 2026-11-20 22:53"),
    ],
)
def test_moments_that_differ_are_seen_to(old: str, new: str, expected: str) -> None:
    """To the minute, as cells show them; where seconds only differ, with seconds."""
    moments = [datetime.fromisoformat(f"2026-11-20T{text}+00:00") if text else None for text in (old, new)]
    before, value = moments
    assert value is not None

    assert expected == _line(str(to_serial(before, TOKYO)) if before else "", value)


def test_what_is_no_moment_is_shown_as_it_is() -> None:
    """A person's words in a column of moments are told as they stand."""
    assert "yesterday → 2026-11-20 22:52" == _line("yesterday", datetime(2026, 11, 20, 13, 52, tzinfo=UTC))
