"""Work handed over in comments, as items beside those of the document's own table.

A thread that is assigned or begins with a mark such as ``[TODO]`` is an item while its kind is ``action``: as it was
taken, or as a person says in the tracker. Once the same words stand in the document's table or list, that row is
the item and keeps the key.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from pmdocs.core.actions.items import ItemRow, ItemsReading
from pmdocs.core.comments.item_comments import SOURCE, CommentItem, comment_items, waiting
from pmdocs.core.comments.kinds import kind_of
from pmdocs.core.sheet.comment_rows import corrected_kind
from pmdocs.core.sheet.tracker import COMMENTS
from pmdocs.core.syncing.visit import Circumstances, DocumentRead


def with_handovers(read: DocumentRead, world: Circumstances) -> DocumentRead:
    """The document's items with those that stand in comments only."""
    reference = date.fromisoformat(read.base.reference)
    candidates = comment_items(
        read.threads, read.items.items, read.reading, reference=reference, people=world.people
    )
    if not candidates:
        return read
    threads = {thread.key: thread for thread in read.threads}
    table = world.snapshot.tables.get(COMMENTS.key)
    rows = table.family(read.document_id) if table else {}
    marks = read.base.extra.get("comments", {})
    accepted = [
        found
        for found in waiting(candidates)
        if corrected_kind(
            rows.get(found.thread_key),
            marks.get(threads[found.thread_key].comment_id, ()),
            kind_of(threads[found.thread_key]).kind,
        )
        == "action"
    ]
    if not accepted:
        return read
    items = (*read.items.items, *_as_rows(accepted, after=read.items.items))
    return replace(read, items=ItemsReading(items=items, findings=read.items.findings))


def _as_rows(found: Iterable[CommentItem], *, after: tuple[ItemRow, ...]) -> Iterator[ItemRow]:
    position = max((row.position for row in after), default=0)
    for one in found:
        position += 1
        raw: Mapping[str, str] = {"due": one.due_raw} if one.due_raw else {}
        yield ItemRow(
            item_id="",
            action=one.action,
            type="other",
            priority=one.priority,
            owner=one.owner,
            collaborators=(),
            team="",
            due=one.due,
            due_precision="day",
            status=one.status,
            ticket="",
            reason="",
            done_on=None,
            theme="",
            position=position,
            where=f"comment on '{one.context}'" if one.context else "comment",
            tab_id="",
            start=0,
            raw=raw,
            extra={},
            cells={},
            findings=(),
            source=SOURCE,
        )
