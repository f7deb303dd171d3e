"""One incident, one holder: the log of reservations under any interleaving."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from pmdocs.core.sheet.reservation import COLUMNS, LEASE, LogRow, Standing, parse_log, standing

T0 = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


def at(seconds: float) -> datetime:
    return T0 + timedelta(seconds=seconds)


def row(seconds: float, event: str, nonce: str, *, incident: str = "INC-7", document: str = "") -> LogRow:
    return LogRow(time=at(seconds), event=event, incident=incident, nonce=nonce, document=document)


R, V, D = "reserve", "void", "done"

CASES = [
    # log (seconds, event, nonce), asker, at; expected holder, whether the asker is the first
    ("nobody asked", [], "a", 0, None, True),
    ("own", [(0, R, "a")], "a", 1, "a", True),
    ("another's", [(0, R, "b"), (1, R, "a")], "a", 1, "b", False),
    ("the first of three", [(0, R, "c"), (1, R, "b"), (2, R, "a")], "a", 3, "c", False),
    ("another's, a moment before its end", [(0, R, "b"), (1, R, "a")], "a", 119.9, "b", False),
    ("another's lease has ended", [(0, R, "b"), (1, R, "a")], "a", 120, "a", False),
    ("nobody is left", [(0, R, "b")], "a", 120, None, False),
    ("own lease has ended, another's lives", [(0, R, "a"), (100, R, "b")], "a", 130, "b", False),
    ("own lease has ended", [(0, R, "a")], "a", 130, None, True),
    ("renewed in time keeps its place", [(0, R, "b"), (1, R, "a"), (119, R, "b")], "a", 130, "b", False),
    ("renewed at the very end is too late", [(0, R, "b"), (1, R, "a"), (120, R, "b")], "a", 120, "a", False),
    ("renewed too late goes to the end", [(0, R, "b"), (100, R, "a"), (125, R, "b")], "b", 126, "a", False),
    ("renewed too late, alone", [(0, R, "a"), (125, R, "a")], "a", 126, "a", True),
    ("given up", [(0, R, "b"), (1, R, "a"), (2, V, "b")], "a", 3, "a", True),
    ("given up leaves no copy behind", [(0, R, "b"), (2, V, "b")], "a", 3, None, True),
    ("given up and asked again", [(0, R, "b"), (1, R, "a"), (2, V, "b"), (3, R, "b")], "b", 4, "a", False),
    ("done without a document is nothing", [(0, R, "b"), (1, D, "b")], "a", 2, "b", False),
]  # fmt: skip


@pytest.mark.parametrize(
    ("log", "asker", "now", "holder", "is_first"),
    [case[1:] for case in CASES],
    ids=[case[0] for case in CASES],
)
def test_who_holds(
    log: list[tuple[float, str, str]], asker: str, now: float, holder: str | None, is_first: bool
) -> None:
    """The first live reservation holds; whoever came before and did not give up may have left a copy."""
    found = standing([row(*entry) for entry in log], "INC-7", nonce=asker, now=at(now))

    assert (found.holder.nonce if found.holder else None, found.is_first) == (holder, is_first)


def test_a_standing_says_until_when() -> None:
    """Who waits knows how long: the holder's lease from its last renewal."""
    found = standing([row(0, R, "b"), row(60, R, "b")], "INC-7", nonce="a", now=at(61))

    assert found.until == at(60) + LEASE
    assert found.holder == row(0, R, "b")


def test_done_wins_for_ever() -> None:
    """A registered document stays the incident's, whatever is written after it."""
    log = [row(0, R, "a"), row(1, D, "a", document="doc-1"), row(2, V, "a"), row(3, R, "b")]
    log += [row(4, D, "b", document="doc-2")]

    assert standing(log, "INC-7", nonce="b", now=at(9999)) == Standing(document="doc-1", incident="INC-7")


@pytest.mark.parametrize("spelt", ["inc-7", "ＩＮＣ－７", " INC-7 "])
def test_incidents_compare_whatever_their_spelling(spelt: str) -> None:
    """Width, case and white space around do not make another incident; another id does."""
    log = [row(0, R, "b", incident=spelt)]

    assert standing(log, "INC-7", nonce="a", now=at(1)).holder == log[0]
    assert standing(log, "INC-70", nonce="a", now=at(1)) == Standing()


def test_a_row_reads_as_it_was_written() -> None:
    """Every column survives, the time to the millisecond."""
    written = LogRow(time=at(0.123), event=D, incident="=INC", nonce="n", who="ada@laptop", document="doc-1")

    assert parse_log([list(COLUMNS), written.cells()]) == [written]


@pytest.mark.parametrize(
    "cells",
    [
        [],
        [""],
        list(COLUMNS),
        ["yesterday", R, "INC-7", "b"],
        ["2026-11-20", R, "INC-7", "b"],
        ["2026-11-20T09:00:00", R, "INC-7", "b"],
        ["46346.375", R, "INC-7", "b"],
        ["2026-11-20T09:00:00+00:00", "reserved?", "INC-7", "b"],
        ["2026-11-20T09:00:00+00:00"],
        ["9999-12-31T23:59:59+00:00", R, "INC-7", "b"],
        ["0001-01-01T00:00:00+14:00", R, "INC-7", "b"],
    ],
)
def test_damaged_rows_are_passed_over(cells: list[str]) -> None:
    """A row somebody broke says nothing; the others still count."""
    log = parse_log([cells, row(1, R, "a").cells()])

    assert log == [row(1, R, "a")]
    assert standing(log, "INC-7", nonce="a", now=at(2)).holder == row(1, R, "a")


def test_trailing_empty_cells_may_be_missing() -> None:
    """Sheets drops them on reading."""
    assert parse_log([row(0, R, "a").cells()[:4]]) == [row(0, R, "a")]


class Creators(RuleBasedStateMachine):
    """Creators that reserve, renew, give up, finish, or just disappear, under one clock.

    Each believes that it holds the incident from when the log says so until its own lease ends.
    """

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0
        self.log: list[list[str]] = []
        self.believes: dict[str, float] = {}
        self.leases: dict[str, float] = {}
        self.document = ""

    def look(self, nonce: str) -> Standing:
        return standing(parse_log(self.log), "INC-7", nonce=nonce, now=at(self.now))

    nonces = st.sampled_from("abcd")

    @rule(seconds=st.sampled_from([0, 1, 40, 60, 119, 120, 121, 300]))
    def time_passes(self, seconds: int) -> None:
        self.now += seconds

    @rule(nonce=nonces)
    def reserve_or_renew(self, nonce: str) -> None:
        self.log.append(row(self.now, R, nonce).cells())
        self.leases[nonce] = self.now + LEASE.total_seconds()
        found = self.look(nonce)
        if found.holder is not None and found.holder.nonce == nonce:
            self.believes[nonce] = self.leases[nonce]

    @rule(nonce=nonces)
    def look_again(self, nonce: str) -> None:
        found = self.look(nonce)
        if found.holder is not None and found.holder.nonce == nonce:
            self.believes[nonce] = self.leases[nonce]

    @rule(nonce=nonces)
    def give_up(self, nonce: str) -> None:
        self.log.append(row(self.now, V, nonce).cells())
        self.believes.pop(nonce, None)

    @rule(nonce=nonces)
    def finish(self, nonce: str) -> None:
        if self.believes.get(nonce, -1) > self.now and not self.document:
            self.document = f"doc-{nonce}"
            self.log.append(row(self.now, D, nonce, document=self.document).cells())

    @rule(cells=st.lists(st.text(max_size=8), max_size=6))
    def somebody_breaks_a_row(self, cells: list[str]) -> None:
        self.log.append(cells)

    @invariant()
    def at_most_one_sees_itself_as_holder(self) -> None:
        holders = []
        for nonce in "abcd":
            found = self.look(nonce)
            if found.holder is not None and found.holder.nonce == nonce:
                holders.append(nonce)
        assert len(holders) <= 1

    @invariant()
    def at_most_one_believes_to_hold(self) -> None:
        if not self.document:
            assert len([nonce for nonce, until in self.believes.items() if until > self.now]) <= 1

    @invariant()
    def done_wins(self) -> None:
        if self.document:
            assert {self.look(nonce).document for nonce in "abcd"} == {self.document}


TestCreators = Creators.TestCase
TestCreators.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
