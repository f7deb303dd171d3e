"""Comment threads as candidates for action items."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from reports import report

from pmdocs.core.actions.items import read_items
from pmdocs.core.comments.item_comments import CommentItem, comment_items, waiting
from pmdocs.core.comments.markers import make_marker
from pmdocs.core.comments.threads import Author, Post, Thread
from pmdocs.core.documents.sections import read_sections
from pmdocs.core.model import Person

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
NOW = NOON.date()
REPORT = "# Summary\nOrders failed.\n# Action items\n| Action | Owner |\n| Bound the retries | Ada |"


def a_post(text: str, **more: Any) -> Post:
    return Post(post_id="p", author=Author(name="Mio"), text=text, created=NOON, updated=NOON, **more)


def a_thread(text: str, *replies: Post, assignee: str | None = None, **more: Any) -> Thread:
    head = a_post(text, assignee=assignee)
    return Thread(
        comment_id="c", document_id="d", head=head, replies=replies, source="docs", assignee=assignee, **more
    )


def found(*threads: Thread) -> tuple[CommentItem, ...]:
    document = report(REPORT)
    reading = read_sections(document)
    rows = read_items(document, reading, reference=NOW).items
    return comment_items(threads, rows, reading, reference=NOW, people={"Ken": "ken@example.com"})


def test_an_assigned_comment_is_a_candidate() -> None:
    """Its own words are the action, the quoted ones the context, the assignee the owner."""
    thread = a_thread(
        "@ada@example.com Add an alert by 12/24 P1", assignee="ada@example.com", quote="orders  failed"
    )
    (item,) = found(thread)

    assert ("Add an alert", "orders failed", "P1") == (item.action, item.context, item.priority)
    assert (Person(email="ada@example.com"), date(2026, 12, 24)) == (item.owner, item.due)
    assert ("d/c", "open", None) == (item.thread_key, item.status, item.row)


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("[TODO] Add an alert", "Add an alert"), ("TODO: Add an alert", "Add an alert"), ("AI: Add an alert @Ken", "Add an alert"),
        ("【TODO】監視を追加する", "監視を追加する"), ("アクション：監視を追加する", "監視を追加する"),
    ],
)  # fmt: skip
def test_a_marked_comment_is_a_candidate(text: str, action: str) -> None:
    """A mark at the beginning is enough; a name in the words is the owner."""
    (item,) = found(a_thread(text))

    assert action == item.action
    assert ("ken@example.com" if "@Ken" in text else None) == (item.owner and item.owner.email)


@pytest.mark.parametrize(
    "thread",
    [
        a_thread("Why not a managed database?"),
        a_thread("We could do this todo list later"),
        a_thread("[TODO] Add an alert", state="deleted"),
        a_thread("[TODO] Add an alert", is_suggestion=True),
        a_thread("[TODO]"),
        a_thread(
            f"Why did the date move?\n{make_marker('INC-7/AI-1', 'due', old='a', new='b')}",
            assignee="a@example.com",
        ),
    ],
)
def test_other_threads_are_none(thread: Thread) -> None:
    """Questions, deleted threads, suggestions and what pmdocs itself asks hand nobody any work."""
    assert () == found(thread)


def test_the_post_that_assigns_says_the_task() -> None:
    """A talk may end in a task: then the reply's words count, and a bare mention falls back on the first post."""
    task = a_post("@ken@example.com please add an alert", assignee="ken@example.com")
    mention = a_post("@ken@example.com", assignee="ken@example.com")
    said = [
        found(a_thread("Nobody noticed.", reply, assignee="ken@example.com"))[0].action
        for reply in (task, mention)
    ]

    assert ["please add an alert", "Nobody noticed."] == said


def test_a_candidate_in_the_table_is_accepted() -> None:
    """The same words in the table are the item; only the others wait for a decision."""
    threads = (a_thread("[TODO] bound the retries."), a_thread("[TODO] Add an alert", state="resolved"))
    items = found(*threads)

    assert [0, None] == [item.row for item in items]
    assert ["Add an alert"] == [item.action for item in waiting(items)]
    assert "done" == items[1].status
    assert () == waiting(items, known={"d/c"})
