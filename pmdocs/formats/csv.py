"""An export as CSV (RFC 4180), with the headers of the tracker's Comments worksheet where it has them.

Cells that a spreadsheet would take for a formula begin with an apostrophe (OWASP, "CSV Injection").
"""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping

from pmdocs.core.comments.export import Entry, Export
from pmdocs.core.sheet.tracker import COMMENTS
from pmdocs.formats import text as shown

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""First characters that make a formula; the wide ones in Japanese editions of Excel."""


def render(export: Export) -> str:
    """A header and a row for each thread, lines ended by CR LF; times in the export's zone."""
    words = shown.words(export.lang)
    headers = {column.key: column.header(export.lang) for column in COMMENTS.columns}
    headers |= {"window": words["window"], "place": words["place"]}
    stream = io.StringIO()
    writer = csv.DictWriter(stream, list(headers), lineterminator="\r\n")
    writer.writerow(headers)
    for entry in export.entries:
        writer.writerow({key: _safe(value) for key, value in _row(entry, export).items()})
    return stream.getvalue()


def _safe(value: str) -> str:
    return f"'{value}" if value.startswith(_FORMULA) else value


def _row(entry: Entry, export: Export) -> Mapping[str, str]:
    thread, lang = entry.thread, export.lang
    talk = [(post, shown.reply_text(post, lang)) for post in thread.replies if not post.deleted]
    said = [f"{shown.author_name(post, lang)}: {shown.post_text(post)}" for post in entry.answers]
    last = talk[-1] if talk else None
    return {
        "key": thread.key,
        "incident_id": shown.one_line(export.incident_id),
        "kind": shown.shown_kind(entry, lang),
        "section": shown.shown_section(entry),
        "quote": shown.plain(thread.quote or ""),
        "author": shown.author_name(thread.head, lang),
        "assignee": shown.one_line(thread.assignee or ""),
        "created": shown.shown_time(thread.head.created, export),
        "comment": shown.post_text(thread.head),
        "replies": str(len(talk)),
        "last_reply": f"{shown.author_name(last[0], lang)}: {last[1]}" if last else "",
        "answer": "\n".join(said),
        "in_document": shown.shown_in_document(entry, lang),
        "state": shown.shown_state(entry, lang),
        "resolved_by": shown.one_line(thread.resolved_by.name) if thread.resolved_by else "",
        "resolved_at": shown.shown_time(thread.resolved_at, export) if thread.resolved_at else "",
        "link": entry.url,
        "window": shown.words(lang)[entry.window] if entry.window else "",
        "place": thread.location,
    }
