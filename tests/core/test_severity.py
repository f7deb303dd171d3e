"""The highest severity a document said counts until lowering it was explained."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmdocs.core.comments.markers import make_marker
from pmdocs.core.comments.threads import Author, Post, Thread
from pmdocs.core.policy.policy import SEVERITIES, strictest_severity
from pmdocs.core.syncing.base import BaseDocument, Change, dump_base, load_base
from pmdocs.core.syncing.fact_memory import SEVERITY, FactMemory, dump_fact, load_fact, reasons_in_threads
from pmdocs.core.syncing.justify import Reason
from pmdocs.core.syncing.severity import (
    counted_severity,
    follow_severity,
    remember_severity,
)

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
WHY = Reason(source="comment", text="Severity lowered: three users were affected", by="Ada")


def read(
    *said: str, reasons: Sequence[Reason] = (), apart: timedelta = timedelta(hours=1)
) -> tuple[FactMemory, list[Change]]:
    """The memory after syncs that read these; the reasons are there from the last on."""
    memory = load_fact({}, "INC-7", SEVERITY)
    rows: list[Change] = []
    for number, text in enumerate(said):
        now, is_last = NOW + apart * number, number == len(said) - 1
        memory, new = follow_severity(memory, "INC-7", text, now=now, reasons=reasons if is_last else ())
        rows += new
    return memory, rows


def test_the_first_reading_logs_nothing() -> None:
    """What a document says at first is where it begins."""
    memory, rows = read("S2")

    assert ([], "S2") == (rows, counted_severity(memory, "S2"))


@pytest.mark.parametrize("lower", ["S3", "near_miss", ""])
def test_lowering_keeps_the_alarm(lower: str) -> None:
    """Lower, near miss, or unreadable: the higher one counts, and the change lacks its reason."""
    memory, rows = read("S1", lower)

    assert "S1" == counted_severity(memory, lower)
    assert [("INC-7", SEVERITY, "S1", lower, True, "unjustified")] == [
        (row.key, row.field, row.old, row.new, row.needs_reason, row.state) for row in rows
    ]


def test_many_small_steps_keep_the_highest() -> None:
    """S1 to S2 to S3 counts as S1; raising it again takes only so much back."""
    assert "S1" == counted_severity(read("S1", "S2", "S3")[0], "S3")
    assert "S1" == counted_severity(read("S1", "S2", "S3", "S2")[0], "S2")


def test_raising_needs_no_reason() -> None:
    """A higher severity is logged and counts at once."""
    memory, (row,) = read("S3", "S1")

    assert ("S1", False, "not_needed") == (counted_severity(memory, "S1"), row.needs_reason, row.state)


def test_taking_it_back_is_reverted() -> None:
    """Back at the old severity nothing lacks a reason."""
    memory, rows = read("S1", "S3", "S1")

    assert ["reverted"] == [change.state for change in memory.changes]
    assert "S1" == counted_severity(memory, "S1")
    assert ["unjustified", "not_needed", "reverted"] == [row.state for row in rows]


def test_a_new_reason_lets_the_lower_one_count() -> None:
    """A comment that says why, and was not there before the change, excuses it; the log gets a row of its own."""
    memory, _ = read("S1", "S3")
    after, rows = follow_severity(memory, "INC-7", "S3", now=NOW, reasons=[WHY])

    assert "S3" == counted_severity(after, "S3")
    assert [("reason", SEVERITY, WHY.text, "justified", "Ada")] == [
        (row.field, row.old, row.new, row.state, row.reason_by) for row in rows
    ]


def test_a_reason_in_the_same_sync_goes_into_the_row_itself() -> None:
    """Lowering and saying why at once is one row."""
    memory, (row,) = read("S1", "S3", reasons=[WHY])

    assert ("S3", "justified", WHY.text) == (counted_severity(memory, "S3"), row.state, row.reason)


def test_old_texts_are_no_reason() -> None:
    """What was said before the change does not explain it."""
    memory, _ = follow_severity(load_fact({}, "INC-7", SEVERITY), "INC-7", "S1", now=NOW, reasons=[WHY])
    memory, _ = follow_severity(memory, "INC-7", "S3", now=NOW, reasons=[WHY])

    assert "S1" == counted_severity(memory, "S3")


def test_a_correction_excuses_that_change_only() -> None:
    """A person's ruling takes one lowering out."""
    memory, _ = read("S1", "S2", "S4")

    assert "S2" == counted_severity(memory, "S4", excused={("S1", "S2")})
    assert "S1" == counted_severity(memory, "S4", excused={("S2", "S4")})


def test_an_edited_cell_lowers_nothing() -> None:
    """What the tracker's own cell shows can only raise what counts."""
    memory, _ = read("S1")

    assert ("S1", "S1") == (counted_severity(memory, "S4"), counted_severity(memory, ""))


@pytest.mark.parametrize(
    "damaged", [None, 3, [], {"changes": 3}, {"changes": [{"sequence": "x"}]}, {"next": "x"}]
)
def test_a_damaged_memory_begins_anew(damaged: object) -> None:
    """Nothing fails on what cannot be read."""
    assert load_fact({SEVERITY: damaged}, "INC-7", SEVERITY).is_new


def test_which_posts_say_why() -> None:
    """Posts count that name the severity and say something."""
    posts = {
        "山田": "重大度を下げた理由：影響は3名のみ",
        "Bob": "Why was the severity lowered?",
        "Ken": "The graph is wrong",
    }
    threads = [
        Thread(comment_id=by, document_id="d", head=post(text, author=Author(name=by)), source="docs")
        for by, text in posts.items()
    ]
    found = reasons_in_threads(load_fact({}, "INC-7", SEVERITY), "INC-7", SEVERITY, threads)

    assert [("comment", "山田")] == [(reason.source, reason.by) for reason in found]


@given(st.lists(st.sampled_from([*SEVERITIES, ""]), min_size=1, max_size=8))
def test_nothing_but_reasons_lowers_what_counts(said: list[str]) -> None:
    """Whatever a document says in turn for a week each, its worst severity counts; the base keeps that."""
    memory, rows = read(*said, apart=timedelta(days=7))
    base = BaseDocument(document_id="d", incident_id="INC-7", extra={SEVERITY: dump_fact(memory)})
    again = load_fact(load_base(dump_base(base)).extra, "INC-7", SEVERITY)

    assert strictest_severity(said) == counted_severity(memory, said[-1]) == counted_severity(again, said[-1])
    assert len({row.sequence for row in rows}) == len(rows)
    assert ((), memory.changes) == (
        follow_severity(again, "INC-7", said[-1], now=NOW)[1],
        follow_severity(again, "INC-7", said[-1], now=NOW)[0].changes,
    )


@pytest.mark.parametrize(("days", "is_asked"), [(0, False), (1, False), (3, False), (4, True)])
def test_raised_by_mistake(days: int, is_asked: bool) -> None:
    """What is raised and put back within three days is a slip of the pen, logged as such; later it is a lowering."""
    memory, rows = read("S2", "S1", "S2", apart=timedelta(days=days))

    assert [is_asked] == [row.needs_reason for row in rows[1:]]
    assert ("S1" if is_asked else "S2") == counted_severity(memory, "S2")
    assert is_asked == ("put_back" not in rows[1].flags)


@pytest.mark.parametrize(
    ("said", "counted"),
    [
        (("S2", "S1", "S3"), "S1"),
        (("S1", "S3", "S1", "S3"), "S1"),
        (("S2", "S1", "S3", "S1", "S3"), "S1"),
        (("", "S1", ""), "S1"),
    ],
)
def test_no_lowering_passes_for_a_slip(said: tuple[str, ...], counted: str) -> None:
    """Below what stood there, back to a lowering that had been taken back, or by another way: all lack their reason."""
    assert counted == counted_severity(read(*said)[0], said[-1])


@pytest.mark.parametrize(
    "said", [("S2", "S1", ""), ("S3", "S1", "S2"), ("S3", "S2", "S1"), ("S3", "S2", "S1", "S2")]
)
def test_put_back_in_steps(said: tuple[str, ...]) -> None:
    """Back at what was left within three days it is a slip, and what was asked about on the way is taken back."""
    memory, rows = read(*said, said[0])

    assert (said[0], ()) == (counted_severity(memory, said[0]), memory.unexplained())
    assert "put_back" in {flag for row in rows for flag in row.flags}
    assert {row.sequence for row in rows if row.needs_reason} == {one for row in rows for one in row.answers}


@pytest.mark.parametrize("between", [("S1",), ("S2", "S1")])
def test_a_lowering_that_was_explained_taken_back_and_made_again(between: tuple[str, ...]) -> None:
    """What got its reason and was undone whole has to be explained anew: that reason was of its own day."""
    memory, _ = read("S1", "S3", reasons=[WHY])
    assert () == memory.unexplained()
    for hours, said in enumerate((*between, "S3"), 2):
        memory, _ = follow_severity(memory, "INC-7", said, now=NOW + timedelta(hours=hours), reasons=[WHY])

    assert ("S1", 1) == (counted_severity(memory, "S3"), len(memory.unexplained()))


@given(st.lists(st.sampled_from([*SEVERITIES, ""]), min_size=1, max_size=8))
def test_slips_never_go_below_the_first(said: list[str]) -> None:
    """However fast a document changes its mind, what it said first counts at least; the base keeps what was left."""
    memory, _ = read(*said)
    counted = counted_severity(memory, said[-1])

    assert counted == strictest_severity((said[0], counted))
    assert memory == load_fact({SEVERITY: dump_fact(memory)}, "INC-7", SEVERITY)


def post(text: str, **values: object) -> Post:
    facts = {"post_id": "p", "author": Author(name="Ada"), "text": text, "created": NOW, "updated": NOW}
    return Post(**facts | values)  # type: ignore[arg-type]


def test_a_document_is_remembered_with_its_comments() -> None:
    """Comments and replies count, our own posts and deleted ones do not; everything else in the base stays."""
    ours = f"The severity was lowered because of this reminder\n{make_marker('INC-7', 'severity')}"
    empty = [
        Thread(comment_id="a", document_id="d", head=post(ours), source="docs"),
        Thread(comment_id="b", document_id="d", head=post(WHY.text, deleted=True), source="docs"),
        Thread(comment_id="c", document_id="d", head=post(WHY.text), source="docs", state="deleted"),
    ]
    reply = Thread(comment_id="d", document_id="d", head=post("?"), replies=(post(WHY.text),), source="docs")
    extra, _ = remember_severity({"comments": {"c": ["x"]}}, "INC-7", "S1", (), now=NOW)
    extra, _ = remember_severity(extra, "INC-7", "S3", empty, now=NOW)
    assert "S1" == counted_severity(load_fact(extra, "INC-7", SEVERITY), "S3")

    extra, rows = remember_severity(extra, "INC-7", "S3", [*empty, reply], now=NOW)
    assert ("S3", ["reason"]) == (
        counted_severity(load_fact(extra, "INC-7", SEVERITY), "S3"),
        [row.field for row in rows],
    )
    assert {"c": ["x"]} == extra["comments"]
