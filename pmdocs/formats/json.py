"""An export as JSON, for programs: names and words do not depend on the language."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from pmdocs.core.comments.export import GROUPS, Entry, Export
from pmdocs.core.comments.threads import Author, Post
from pmdocs.core.documents.places import Place
from pmdocs.formats.text import plain

SCHEMA_VERSION = 1


def render(export: Export) -> str:
    """One object, ending in a line break. What is not known is null; times are UTC."""
    value = {
        "schema_version": SCHEMA_VERSION,
        "document_id": export.document_id,
        "incident_id": plain(export.incident_id) or None,
        "title": plain(export.title),
        "url": export.url,
        "source": export.source,
        "exported": _time(export.exported),
        "meeting": (
            {"start": _time(export.meeting.start), "end": _time(export.meeting.end)}
            if export.meeting
            else None
        ),
        "counts": {group: len(export.of(group)) for group in GROUPS},
        "threads": [_entry(entry) for entry in export.entries],
    }
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _entry(entry: Entry) -> dict[str, Any]:
    thread = entry.thread
    return {
        "comment_id": thread.comment_id,
        "key": thread.key,
        "group": entry.group,
        "kind": entry.verdict.kind,
        "confidence": entry.verdict.confidence,
        "also": entry.verdict.also,
        "is_suggested_edit": thread.is_suggestion,
        "state": thread.state,
        "in_document": entry.in_document,
        "needs_edit": entry.needs_edit,
        "window": entry.window,
        "section": [plain(title) for title in thread.section],
        "quote": _text(thread.quote),
        "words_now": _text(thread.words_now),
        "location": thread.location,
        "places": [_place(place) for place in thread.places],
        "assignee": _text(thread.assignee),
        "resolved_by": _author(thread.resolved_by) if thread.resolved_by else None,
        "resolved_at": _time(thread.resolved_at),
        "url": entry.url,
        "post": _post(thread.head),
        "replies": [_post(post) for post in thread.replies],
        "answers": [post.post_id for post in entry.answers],
        "doubtful_answers": [post.post_id for post in entry.doubtful_answers],
    }


def _post(post: Post) -> dict[str, Any]:
    return {
        "post_id": post.post_id,
        "author": _author(post.author),
        "text": plain(post.text),
        "created": _time(post.created),
        "updated": _time(post.updated),
        "deleted": post.deleted,
        "action": post.action or None,
        "assignee": _text(post.assignee),
    }


def _author(author: Author) -> dict[str, Any]:
    return {"name": plain(author.name) or None, "user_id": author.user_id, "is_me": author.is_me}


def _place(place: Place) -> dict[str, Any]:
    return {
        "tab_id": place.tab_id,
        "segment_id": place.segment_id,
        "start": place.start,
        "end": place.end,
    }


def _text(text: str | None) -> str | None:
    return None if text is None else plain(text)


def _time(moment: datetime | None) -> str | None:
    return None if moment is None else moment.astimezone(UTC).isoformat().replace("+00:00", "Z")
