"""Calls a minute: never more than granted, never a wait without need."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from wire import RecordingClock

from pmdocs.gateways.pace import QUOTAS, Pace
from pmdocs.gateways.transport import LocalSession, Repeat, Transport

READ, WRITE = ("sheets", False), ("sheets", True)


def most_in_a_minute(starts: list[datetime]) -> int:
    """The largest number of calls that start within any 60 seconds."""
    minute = timedelta(seconds=60)
    return max(sum(first <= other < first + minute for other in starts) for first in starts)


@settings(max_examples=60)
@given(limit=st.integers(1, 6), gaps=st.lists(st.floats(0, 90), min_size=1, max_size=40))
def test_never_more_than_granted(limit: int, gaps: list[float]) -> None:
    """However calls come, no 60 seconds hold more of them than the quota."""
    clock, starts = RecordingClock(), []
    pace = Pace(clock, {READ: limit})
    for gap in gaps:
        clock.time += timedelta(seconds=gap)
        pace.wait("sheets.spreadsheets.get", writes=False)
        starts.append(clock.now())

    assert limit >= most_in_a_minute(starts)


@settings(max_examples=60)
@given(limit=st.integers(1, 6), count=st.integers(1, 30))
def test_no_wait_without_need(limit: int, count: int) -> None:
    """Calls in a row wait as long as the quota makes them, and no longer."""
    clock = RecordingClock()
    pace = Pace(clock, {READ: limit})
    for _ in range(count):
        pace.wait("sheets.spreadsheets.get", writes=False)

    assert 60 * ((count - 1) // limit) == sum(clock.waits)


def test_reads_and_writes_and_apis_are_counted_apart() -> None:
    """A full quota of reads keeps no write waiting, nor another API; what has no quota never waits."""
    clock = RecordingClock()
    pace = Pace(clock, {READ: 1, WRITE: 1, ("docs", False): 1})
    calls = [("sheets.a", False), ("sheets.b", True), ("docs.c", False), ("drive.d", True), ("drive.d", True)]

    assert [0.0] * 5 == [pace.wait(name, writes=writes) for name, writes in calls]
    assert 60.0 == pace.wait("sheets.e", writes=True)


def test_threads_share_the_quota() -> None:
    """Four readers at once together stay under the quota: each waits for a turn of its own."""

    class Frozen:
        """A clock that stands still, so that every wait tells the turn it was given."""

        def now(self) -> datetime:
            return datetime(2026, 11, 20, tzinfo=UTC)

        def sleep(self, seconds: float) -> None:
            waits.append(seconds)

    waits: list[float] = []
    pace = Pace(Frozen(), {READ: 5})
    threads = [
        threading.Thread(target=lambda: [pace.wait("sheets.a", writes=False) for _ in range(10)])
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert [60.0 * turn for turn in range(1, 8) for _ in range(5)] == sorted(waits)


def test_the_transport_waits_before_it_calls() -> None:
    """Calls through a transport with a pace are held back, repeats too."""
    clock, started = RecordingClock(), []
    pace = Pace(clock, {READ: 2})
    transport = Transport(LocalSession.__new__(LocalSession), clock=clock, account="you", pace=pace)
    for _ in range(5):
        transport.call("sheets.spreadsheets.get", lambda: started.append(clock.now()), repeat=Repeat.READ)

    assert 2 == most_in_a_minute(started)
    assert 120.0 == sum(clock.waits)


def test_the_quotas_are_those_of_the_usage_limits() -> None:
    """Docs grants 300 reads and 60 writes a minute and user, Sheets 60 of each."""
    assert {
        ("docs", False): 300,
        ("docs", True): 60,
        ("sheets", False): 60,
        ("sheets", True): 60,
    } == QUOTAS
