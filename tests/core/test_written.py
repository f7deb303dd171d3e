"""Questions and answers as the section of a postmortem holds them, in tables and in lines."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from pmdocs.core.comments.kinds import in_document
from pmdocs.core.comments.threads import Author, Post, Thread
from pmdocs.core.comments.written import Minutes, read_minutes
from pmdocs.core.documents.sections import read_sections
from pmdocs.core.lint.markdown import read_file

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def minutes(lines: str, heading: str = "Questions & answers") -> Minutes:
    text = f"# Postmortem: INC-1\n\n## Summary\n\nIt broke.\n\n## {heading}\n\n{lines}\n"
    return read_minutes(read_sections(read_file(text, name="a.md").document))


def asked(text: str) -> Thread:
    head = Post(post_id="h", author=Author(name="Mio"), text=text, created=NOON, updated=NOON)
    return Thread(comment_id="c", document_id="d", head=head, source="docs")


@pytest.mark.parametrize(
    "lines",
    [
        "| Question | Answer |\n|---|---|\n| Why did the pool not grow? | It is fixed at 50. |",
        "- Q: Why did the pool not grow?\n- A: It is fixed at 50.",
        "- Q1: Why did the pool not grow? (Mio)\n- A1: It is fixed at 50. (Ken)",
        "Q: Why did the pool not grow?\n\nA: It is fixed at 50.",
        "- 質問: Why did the pool not grow?\n  - 回答: It is fixed at 50.",
        "- Why did the pool not grow?\n  - A: It is fixed at 50.",
        "- Q: Was it seen?\n- A: Yes.\n- It was on the graph.\n- Why did the pool not grow?\n- A: It is fixed at 50.",
        "Some came up in the meeting.\n\nWhy did the pool not grow?\n\nAnswer: It is fixed at 50.",
    ],
)
def test_an_answer_that_stands_there_counts(lines: str) -> None:
    """Whatever form the section has, a question with its answer is written; its number or a name is no part."""
    assert in_document(asked("Question: why did the pool not grow"), minutes(lines))


@pytest.mark.parametrize(
    "lines",
    [
        "",
        "- Q: Why did the pool not grow?",
        "- Q: Why did the pool not grow?\n- A:",
        "- Q: Why did the pool not grow?\n- Q: Was it seen?\n- A: Yes.",
        "- Why did the pool not grow?\n- It is on the list.",
        "- A: It is fixed at 50.\n- Q: Why did the pool not grow?",
        "| Question | Answer |\n|---|---|\n| Why did the pool not grow? |  |\n| Was it seen? | Yes. |",
    ],
)
def test_a_question_without_its_own_answer_does_not(lines: str) -> None:
    """A question alone, or with an answer that belongs to another one, is not written yet."""
    assert not in_document(asked("Why did the pool not grow?"), minutes(lines))


def test_lines_are_read_in_order() -> None:
    """Every question of a list gets what follows it, also in Japanese and over several lines."""
    found = minutes(
        "- 質問：なぜプールは広がらなかったのですか？\n- 回答：上限が50のためです。\n- プロキシにも上限があります。\n"
        "- 質問：もっと早く気づけますか？\n- 回答：通知を加えます。",
        "質問と回答",
    )

    assert [
        ("なぜプールは広がらなかったのですか？", "上限が50のためです。 プロキシにも上限があります。"),
        ("もっと早く気づけますか？", "通知を加えます。"),
    ] == list(found.rows)


def test_other_sections_say_nothing() -> None:
    """Lines that look like questions count only in the section made for them."""
    assert not minutes("- Q: Why did the pool not grow?\n- A: It is fixed at 50.", "Lessons learned").rows
