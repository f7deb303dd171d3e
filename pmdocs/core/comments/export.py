"""What a facilitator takes out of a document's comments, before it is Markdown, HTML, CSV or JSON."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Literal

from pmdocs.core.comments.kinds import (
    Kind,
    Meeting,
    Verdict,
    Window,
    answered,
    answers,
    doubtful_answers,
    in_document,
    kind_of,
    needs_edit,
    resolved_silently,
)
from pmdocs.core.comments.threads import Discussion, Post, Source, Thread, in_meeting_order
from pmdocs.core.comments.written import read_minutes
from pmdocs.core.model import document_url
from pmdocs.core.references import comment_url

Group = Literal["unanswered", "silent", "answered", "suggestions", "kudos", "others"]

GROUPS: tuple[Group, ...] = ("unanswered", "silent", "answered", "suggestions", "kudos", "others")
"""The order of an export: questions first, of them those that still need an answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """Which threads to take; nothing given takes all but deleted ones."""

    since: datetime | None = None
    until: datetime | None = None
    """Both ends included; what counts is when the first post was written."""
    kinds: Collection[Kind] = ()
    unresolved: bool = False
    meeting: Meeting | None = None
    """Leaves nothing out: it tells of each thread whether it is from before, in or after the meeting."""

    def takes(self, thread: Thread, verdict: Verdict) -> bool:
        """Whether a thread is wanted."""
        created = thread.head.created
        return not (
            thread.state == "deleted"
            or (self.since is not None and created < self.since)
            or (self.until is not None and created > self.until)
            or (self.unresolved and thread.state == "resolved")
            or (self.kinds and verdict.kind not in self.kinds)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thread of an export."""

    thread: Thread
    verdict: Verdict
    group: Group
    window: Window | None
    """Relative to the meeting; None when no meeting was named."""
    in_document: bool | None
    """Of a question, whether its answer was found in the document's section for it; else None."""
    needs_edit: bool
    """Whether the document has still to be changed for it."""

    @property
    def url(self) -> str:
        """Where a person opens the thread; for a suggestion, whose links are not documented, its document."""
        if self.thread.is_suggestion:
            return document_url(self.thread.document_id)
        return comment_url(self.thread.document_id, self.thread.comment_id)

    @property
    def answers(self) -> tuple[Post, ...]:
        """Replies that answer."""
        return answers(self.thread)

    @property
    def doubtful_answers(self) -> tuple[Post, ...]:
        """Replies to a question without an answer by somebody of the asker's name, who may be the asker."""
        return doubtful_answers(self.thread) if self.group in {"unanswered", "silent"} else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """A document's threads, sorted for a meeting."""

    document_id: str
    title: str
    incident_id: str = ""
    """Empty where it is not known."""
    entries: tuple[Entry, ...]
    """By group in the order of `GROUPS`; within one, as a meeting walks through the document."""
    source: Source
    exported: datetime
    meeting: Meeting | None = None
    lang: str
    zone: tzinfo
    """In which times are shown."""

    @property
    def url(self) -> str:
        """Where a person opens the document."""
        return document_url(self.document_id)

    @property
    def edits(self) -> tuple[Entry, ...]:
        """The entries for which the document has still to be changed."""
        return tuple(entry for entry in self.entries if entry.needs_edit)

    def of(self, group: Group) -> tuple[Entry, ...]:
        """The entries of one group."""
        return tuple(entry for entry in self.entries if entry.group == group)


def make_export(
    discussion: Discussion,
    *,
    selection: Selection,
    exported: datetime,
    lang: str,
    zone: tzinfo,
    incident_id: str = "",
) -> Export:
    """Choose, judge and sort the threads of a document."""
    document = discussion.document
    return Export(
        document_id=document.document_id,
        title=document.title,
        incident_id=incident_id,
        entries=_entries(discussion, selection),
        source=discussion.source,
        exported=exported,
        meeting=selection.meeting,
        lang=lang,
        zone=zone,
    )


def _entries(discussion: Discussion, selection: Selection) -> tuple[Entry, ...]:
    minutes = read_minutes(discussion.reading)
    made: dict[Group, list[Entry]] = {group: [] for group in GROUPS}
    for thread in in_meeting_order(discussion.threads):
        verdict = kind_of(thread)
        if selection.takes(thread, verdict):
            group = _group(thread, verdict.kind)
            is_question = verdict.kind == "question"
            entry = Entry(
                thread=thread,
                verdict=verdict,
                group=group,
                window=selection.meeting.window(thread.head.created) if selection.meeting else None,
                in_document=in_document(thread, minutes) if is_question else None,
                needs_edit=needs_edit(thread, minutes),
            )
            made[group].append(entry)
    return tuple(entry for entries in made.values() for entry in entries)


def _group(thread: Thread, kind: Kind) -> Group:
    if kind == "question":
        if resolved_silently(thread):
            return "silent"
        return "answered" if answered(thread) else "unanswered"
    if kind == "suggestion":
        return "suggestions"
    return "kudos" if kind == "kudos" else "others"
