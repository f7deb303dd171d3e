"""Comment threads that hand somebody work: candidates for action items, until a person accepts them.

A thread is one when it is assigned, or when it begins with a mark such as ``[TODO]``. It stays a candidate until
its words stand in the document's table or list; then that row is the item, and the thread is its origin.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from pmdocs.core.actions.dates import DueReading
from pmdocs.core.actions.item_draft import Draft
from pmdocs.core.actions.item_rows import ItemRow, identity_text
from pmdocs.core.actions.item_scope import Scope
from pmdocs.core.actions.item_words import read_words
from pmdocs.core.comments.markers import find_marker
from pmdocs.core.comments.threads import Post, Thread
from pmdocs.core.documents.blocks import Element, Paragraph
from pmdocs.core.documents.sections import Reading
from pmdocs.core.model import Person
from pmdocs.core.vocabulary import is_unset

SOURCE = "comment"
"""`BaseItem.source` of an item that began as a comment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommentItem:
    """A candidate that a thread holds."""

    thread_key: str
    """`Thread.key`: document and comment."""
    action: str
    """The comment's own words, without mark, mention, date and priority."""
    context: str
    """The words that are commented, or empty."""
    section: tuple[str, ...]
    owner: Person | None
    due: date | None
    due_raw: str
    priority: str
    status: str
    """``open``, or ``done`` for a resolved thread."""
    row: int | None
    """Index of the document's row that says the same: the candidate was accepted."""


_MARK = re.compile(
    r"\s*(?:\[\s*(?:todo|action|action item|ai)\s*\]|【\s*(?:todo|アクション|対応)\s*】|(?:todo|action item|action|ai|アクション|タスク)\s*[:：])\s*",
    re.IGNORECASE,
)
_MENTION = re.compile(r"[@+＠][\w.+-]+@[\w-]+(?:\.[\w-]+)+\s*")


def comment_items(
    threads: Iterable[Thread],
    rows: Sequence[ItemRow],
    reading: Reading,
    *,
    reference: date,
    people: Mapping[str, str] | None = None,
    order: str = "mdy",
) -> tuple[CommentItem, ...]:
    """The candidates among a document's threads, in their order.

    ``rows`` are the document's own items, ``reading`` its sections; ``reference``, ``people`` and ``order`` as
    for `read_items`. Suggestions, deleted threads and posts of pmdocs are none.
    """
    scope = Scope(reading.document, reading, reference, people or {}, order)
    texts = {identity_text(row.action): index for index, row in reversed(list(enumerate(rows)))}
    return tuple(
        found
        for thread in threads
        if not thread.is_suggestion and thread.state != "deleted"
        for found in _candidate(thread, texts, scope)
    )


def _candidate(thread: Thread, rows: Mapping[str, int], scope: Scope) -> Iterator[CommentItem]:
    post = _task(thread)
    if post is None or find_marker(post.text) is not None:
        return
    draft = _read(post.text, scope)
    action = draft.text
    if is_unset(action):
        return
    owner = Person(email=thread.assignee) if thread.assignee else next(iter(draft.people), None)
    due = draft.due or DueReading(day=None)
    yield CommentItem(
        thread_key=thread.key,
        action=action,
        context=" ".join((thread.quote or "").split()),
        section=thread.section,
        owner=owner,
        due=due.day,
        due_raw=due.raw,
        priority=draft.priority,
        status="done" if thread.state == "resolved" or draft.status == "done" else "open",
        row=_same_row(action, rows),
    )


def _task(thread: Thread) -> Post | None:
    """The post that says what is to be done: a marked one, else the one that assigns, else the head."""
    posts = [post for post in (thread.head, *thread.replies) if not post.deleted]
    marked = next((post for post in posts if _MARK.match(post.text)), None)
    if marked is not None or thread.assignee is None:
        return marked
    assigning = (post for post in reversed(posts) if post.assignee == thread.assignee)
    return next((post for post in assigning if _MENTION.sub("", post.text).strip()), thread.head)


def _read(text: str, scope: Scope) -> Draft:
    """A comment's words in their parts; everything in one line, since a comment has no lists."""
    bare = " ".join(_MARK.sub("", _MENTION.sub("", text), count=1).split())
    run = Element(start=0, end=len(bare), kind="text", text=bare)
    line = Paragraph(start=0, end=len(bare), style="NORMAL_TEXT", elements=(run,))
    return read_words(line, "", scope)


def _same_row(action: str, rows: Mapping[str, int]) -> int | None:
    return rows.get(identity_text(action))


def waiting(candidates: Iterable[CommentItem], known: Collection[str] = ()) -> tuple[CommentItem, ...]:
    """Candidates that nobody has accepted yet; ``known`` holds thread keys that became items otherwise."""
    return tuple(found for found in candidates if found.row is None and found.thread_key not in known)
