"""A review as values: corrections of the tracker, who spoke, the half hour, and what to read next."""

from __future__ import annotations

from datetime import UTC, date, datetime
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmdocs.core.meetings.agenda import REVIEW_SCRIPT, divide
from pmdocs.core.meetings.reading_club import (
    Candidate,
    Text,
    Wanted,
    alike,
    pick,
    session_digest,
    session_id,
    tokens,
)
from pmdocs.core.meetings.reading_todos import Known, Todo, marked, new_rows
from pmdocs.core.meetings.review import Ruling, parse_ruling
from pmdocs.core.meetings.review_forms import comparable, without_prefix
from pmdocs.core.sheet.snapshot import Row

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def _row(**cells: str) -> Row:
    return Row(number=1, cells=cells)


# The tracker's word


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ({"kind": "質問", "in_document": "はい"}, Ruling(kind="question", in_document=True)),
        ({"kind": "Kudos", "answer": " So. "}, Ruling(kind="kudos", answer="So.")),
        ({"kind": "よくわからない", "in_document": "maybe"}, Ruling()),
        ({"in_document": "No"}, Ruling(in_document=False)),
    ],
)
def test_a_row_of_the_tracker_is_read_in_both_languages(cells: dict[str, str], expected: Ruling) -> None:
    """Words offered in either language count, others say nothing."""
    assert expected == parse_ruling(_row(**cells))


# Words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Question: Which pool?", "which  POOL"),
        ("質問：なぜですか？", "なぜですか"),
        ("ｱﾗｰﾄは？", "アラートは?"),
    ],
)
def test_same_words(one: str, other: str) -> None:
    """Prefix, width, case, white space and closing marks make no difference."""
    assert comparable(without_prefix(one)) == comparable(other)


def test_a_prefix_alone_is_not_taken_away() -> None:
    """Text that is nothing but a prefix stays."""
    assert "質問:" == without_prefix("質問:")


# The half hour


def test_the_script_of_thirty_minutes() -> None:
    """Half of the time is read; questions, suggestions and praise follow."""
    steps = [(step.part, step.start, step.end) for step in divide(REVIEW_SCRIPT, 30)]

    assert [("reading", 0, 15), ("questions", 15, 22), ("suggestions", 22, 27), ("kudos", 27, 30)] == steps


@given(st.integers(10, 240))
def test_parts_fill_the_time_without_gaps(minutes: int) -> None:
    """Whatever the length, parts follow each other, take at least a minute, and end with the meeting."""
    steps = divide(REVIEW_SCRIPT, minutes)

    assert 0 == steps[0].start
    assert minutes == steps[-1].end
    assert all(before.end == after.start for before, after in pairwise(steps))
    assert all(step.end > step.start for step in steps)


# What to read


def _candidate(number: int, **more: Any) -> Candidate:
    return Candidate(document_id=f"d{number}", incident_id=f"INC-{number}", title=f"T{number}", **more)


def test_unread_comes_before_read() -> None:
    """What no session has read comes first, however alike the others are; --unread leaves the rest out."""
    read, fresh = _candidate(1, services=("checkout",), read_on=("2026-11-01",)), _candidate(2)

    picks = pick([read, fresh], Wanted(service="", like=_candidate(9, services=("checkout",))))

    assert ["d2", "d1"] == [each.candidate.document_id for each in picks]
    assert ["d2"] == [each.candidate.document_id for each in pick([read, fresh], Wanted(unread_only=True))]


@given(st.integers(), st.permutations([_candidate(number) for number in range(8)]))
def test_lots_depend_on_the_seed_alone(seed: int, candidates: list[Candidate]) -> None:
    """One seed draws the same order, however the tracker is sorted."""
    expected = pick(sorted(candidates, key=lambda one: one.document_id), Wanted(seed=seed))

    assert expected == pick(candidates, Wanted(seed=seed))


def test_seeds_differ() -> None:
    """Lots are drawn: other seeds begin with other postmortems."""
    candidates = [_candidate(number) for number in range(8)]
    first = {pick(candidates, Wanted(seed=seed))[0].candidate.document_id for seed in range(40)}

    assert len(first) > 4


@pytest.mark.parametrize(
    ("asked", "near", "far"),
    [
        ("The connection pool ran dry", "Pool exhausted, connections refused", "A certificate expired"),
        ("データベースの接続数が枯渇した", "接続プールの枯渇でデータベースが応答せず", "証明書の期限切れ"),
    ],
)
def test_causes_find_their_like(asked: str, near: str, far: str) -> None:
    """Causes in similar words come first, in both languages; the picked words are told."""
    like = _candidate(9)
    picks = pick(
        [_candidate(1), _candidate(2)], Wanted(like=like, causes=asked), causes={"d1": far, "d2": near}
    )

    assert "d2" == picks[0].candidate.document_id
    assert picks[0].shared


def test_lines_of_the_template_make_nothing_alike() -> None:
    """What several documents say word for word came with the template."""
    hint = "What set it off this time – a deployment, a change of configuration."
    picks = pick(
        [_candidate(1), _candidate(2)],
        Wanted(like=_candidate(9), causes=f"{hint}\nDisk full"),
        causes={"d1": f"{hint}\nCertificate", "d2": f"{hint}\nDisk was full"},
    )

    assert ["d2", "d1"] == [each.candidate.document_id for each in picks]
    assert () == picks[1].shared


@given(st.text(), st.text())
def test_likeness_is_a_cosine(one: str, other: str) -> None:
    """It lies between 0 and 1, is the same both ways, and 1 for a text with words and itself."""
    weights: dict[str, float] = {}
    score = alike(one, other, weights)[0]

    assert -1e-9 <= score <= 1 + 1e-9
    assert score == pytest.approx(alike(other, one, weights)[0])
    if tokens(one):
        assert alike(one, one, weights)[0] == pytest.approx(1)


def test_sessions_are_known_by_day_and_texts() -> None:
    """The order of the texts does not matter, the day does; the label is no incident's."""
    texts = [Text(title="A", url="u", document_id="a"), Text(title="B", url="https://b")]
    day = date(2026, 11, 20)
    digest = session_digest(day, texts)

    assert digest == session_digest(day, reversed(texts))
    assert digest != session_digest(date(2026, 11, 21), texts)
    assert session_id(day, digest).startswith("READING-20261120-")


# To-dos


def _new(todos: list[Todo], known: list[Known]) -> tuple[dict[str, Any], ...]:
    return new_rows(
        todos, known, session="READING-1", document_id="doc", now=NOON, today=NOON.date(), lang="ja"
    )


def test_a_todo_becomes_a_row_once() -> None:
    """Known by its words or its thread, it is not written again; numbers go on behind the greatest."""
    todos = [Todo(action="Add a limit", comment_id="c1", owner="Ken"), Todo(action="上限を入れる")]

    first = _new(todos, [])
    known = [Known(key=row["key"], action=str(row["action"]), link=str(row["document"])) for row in first]
    reworded = [Known(key="READING-1/AI-7", action="Another wording", link=known[0].link)]

    assert ["READING-1/AI-1", "READING-1/AI-2"] == [row["key"] for row in first]
    assert {"読書会"} == {row["source"] for row in first}
    assert {"未着手"} == {row["status"] for row in first}
    assert () == _new(todos, known)
    assert ["READING-1/AI-8"] == [row["key"] for row in _new(todos, reworded)]
    assert 2 == len(_new(todos, [Known(key="INC-1/AI-1", action="Add a limit", link="")]))


def test_rows_hold_only_what_was_said() -> None:
    """A to-do without owner and due leaves those cells empty for people."""
    (row,) = _new([Todo(action="x")], [])

    assert not {"owner", "due", "team", "priority"} & row.keys()


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("[TODO] Add a limit", "Add a limit"),
        ("AI：監視を足す", "監視を足す"),
        ("- TODO: x\nmore", "x"),
        ("「TODO:」で始まるコメント", ""),
        ("Say: x", ""),
        ("mail: AI", ""),
    ],
)
def test_marks_of_work(line: str, expected: str) -> None:
    """A mark at the start of a line tells work; a mark that is only spoken of does not."""
    assert expected == marked(line)
