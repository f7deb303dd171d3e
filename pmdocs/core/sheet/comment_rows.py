"""Rows of comment threads, with what people corrected in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pmdocs.core.comments.kinds import answered, answers, in_document, kind_of
from pmdocs.core.comments.markers import find_marker, without_marker
from pmdocs.core.comments.threads import Thread
from pmdocs.core.comments.written import Minutes, read_minutes
from pmdocs.core.model import document_url
from pmdocs.core.sheet.row_changes import SheetEdits
from pmdocs.core.sheet.rows import clipped, in_words, word_key
from pmdocs.core.sheet.snapshot import Row
from pmdocs.core.sheet.tracker import COMMENTS, CellValue
from pmdocs.core.syncing.base import digest
from pmdocs.core.syncing.merge import DocumentOutcome
from pmdocs.core.syncing.visit import DocumentRead


def plan_comments(
    read: DocumentRead, outcome: DocumentOutcome, edits: SheetEdits
) -> tuple[DocumentOutcome, int]:
    """Rows of comment threads, and how many questions have no answer yet.

    A person's correction of kind, answer or in-document stays.
    """
    lang = edits.world.lang
    table = edits.world.snapshot.tables.get(COMMENTS.key)
    rows = table.family(read.document_id) if table else {}
    known: dict[str, list[str]] = dict(read.base.extra.get("comments", {}))
    written: dict[str, list[str]] = {}
    minutes = read_minutes(read.reading)
    gone: dict[str, CellValue] = {"state": in_words("comment_state", "deleted", lang)}
    unanswered = 0
    for thread in read.threads:
        if thread.is_suggestion or find_marker(thread.head.text):
            continue
        row = rows.get(thread.key)
        if thread.state == "deleted":
            if row is not None:
                edits.put(COMMENTS, thread.key, gone, row)
                written[thread.comment_id] = known.get(thread.comment_id, [""] * len(_TWO_WAY))
            continue
        before = known.get(thread.comment_id, []) if row is not None else []
        taken = kind_of(thread).kind
        kind = corrected_kind(row, before, taken)
        values = _cells(thread, read, minutes, lang, taken=taken, is_question=kind == "question")
        written[thread.comment_id] = _keep_corrections(values, row, before)
        unanswered += kind == "question" and not answered(thread)
        edits.put(COMMENTS, thread.key, values, row)
    seen = {thread.key for thread in read.threads}
    for key, row in rows.items():
        if key not in seen:
            edits.put(COMMENTS, key, gone, row)
    extra = {name: value for name, value in outcome.base.extra.items() if name != "comments"}
    if written:
        extra["comments"] = written
    return replace(outcome, base=replace(outcome.base, extra=extra)), unanswered


def corrected_kind(row: Row | None, before: Sequence[str], kind: str) -> str:
    """The kind a person wrote into the sheet, else what the thread was taken for."""
    if row is None or not _is_theirs(row.text("kind"), _last(before, "kind")):
        return kind
    return word_key("comment_kind", row.text("kind")) or kind


def _keep_corrections(values: dict[str, CellValue], row: Row | None, before: Sequence[str]) -> list[str]:
    """Put what people wrote into ``values``; the marks to remember of these cells."""
    marks = []
    for name in _TWO_WAY:
        mark = _mark(values[name])
        if row is not None and _is_theirs(row.text(name), _last(before, name)):
            values[name], mark = row.text(name), _THEIRS
        marks.append(mark)
    return marks


def _last(before: Sequence[str], name: str) -> str | None:
    """The mark of a cell at the last sync; None for a thread that was not known then."""
    return before[_TWO_WAY.index(name)] if before else None


def _is_theirs(text: str, last: str | None) -> bool:
    """Whether a person wrote a cell: it differs from what was written last. Emptied, it is given back."""
    return bool(text) and last is not None and _mark(text) != last


_THEIRS = "!"
"""The mark of a cell that a person corrected; no text has it."""

_TWO_WAY = ("kind", "answer", "in_document")


def _mark(value: CellValue) -> str:
    """A few letters that tell whether a cell was changed; the base of a thousand threads has to stay small."""
    return digest({"text": str(value or "")})[:8] if value else ""


def _cells(
    thread: Thread, read: DocumentRead, minutes: Minutes, lang: str, *, taken: str, is_question: bool
) -> dict[str, CellValue]:
    replies = answers(thread)
    found = in_document(thread, minutes) if is_question and answered(thread) else False
    last = next((post for post in reversed(thread.replies) if post.text.strip()), None)
    return {
        "key": thread.key,
        "incident_id": read.incident_id,
        "kind": in_words("comment_kind", taken, lang),
        "section": " › ".join(thread.section),
        "quote": clipped(thread.quote or "", 500),
        "author": thread.head.author.name,
        "assignee": thread.assignee or "",
        "created": thread.head.created,
        "comment": clipped(thread.head.text),
        "replies": len([post for post in thread.replies if post.text.strip() and not post.deleted]),
        "last_reply": clipped(without_marker(last.text), 500) if last else "",
        "answer": clipped("\n".join(post.text for post in replies)) if is_question else "",
        "in_document": in_words("yes_no", "yes" if found else "no", lang) if is_question else "",
        "state": in_words("comment_state", thread.state, lang),
        "resolved_by": thread.resolved_by.name if thread.resolved_by else "",
        "resolved_at": thread.resolved_at or "",
        "link": f"{document_url(thread.document_id)}?disco={thread.comment_id}",
    }
