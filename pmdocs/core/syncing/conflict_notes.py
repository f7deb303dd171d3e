"""Telling the people of a document that it and the sheet disagree, and ending that when they no longer do.

The sheet shows a conflict in its own column; the document gets a comment beside the cell. The comment is known
again by its recorded id and by its marker, never by its author.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from pmdocs.core.actions.items import CellPlace
from pmdocs.core.comments.markers import Marker, find_marker, make_marker
from pmdocs.core.sheet.tracker import ACTION_ITEMS
from pmdocs.core.syncing.authors import authors_of
from pmdocs.core.syncing.base import BaseDocument
from pmdocs.core.syncing.conversation import cell_of, may_speak
from pmdocs.core.syncing.merge import DocumentOutcome
from pmdocs.core.syncing.outgoing import Conflict, quoted, written_by
from pmdocs.core.syncing.visit import Closing, DocumentRead

PREFIX = "conflict:"
"""Stands before the field in the marker of such a comment."""
_RECORD = "conflict_notes"
_OPEN = {"open", "detached"}

_TEXT = {
    "en": "{field}: this document says {document}{by_document}, the tracker says {sheet}{by_sheet}. Both were "
    "changed since they last agreed, so pmdocs left both as they are. Make them equal, or take one back.",
    "ja": "{field}：この文書では{document}{by_document}、管理表では{sheet}{by_sheet}になっています。"
    "最後に一致した後に両方が変更されたため、どちらもそのままにしました。"
    "どちらかに揃えるか、片方を元に戻してください。",
}
_NONE = {"en": "nothing", "ja": "空欄"}
SETTLED = {
    "en": "Document and tracker no longer disagree.",
    "ja": "文書と管理表の食い違いはなくなりました。",
}
"""The last reply to such a comment, by language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConflictNote:
    """A comment to post beside a cell that document and sheet changed to different values."""

    key: str
    conflict: Conflict
    place: CellPlace
    authors: tuple[str, str] = ("", "")
    """Who wrote in the document and who in the sheet, empty where that is not known."""


def conflict_notes(read: DocumentRead, outcome: DocumentOutcome) -> Iterable[ConflictNote]:
    """Comments to post: one for each conflict that has none yet and a cell to stand beside."""
    if not may_speak(read):
        return
    told = set(_recorded(outcome.base).values())
    rows = dict(zip(outcome.row_keys, read.items.items, strict=True))
    for item in outcome.items:
        for conflict in item.conflicts:
            row = rows.get(item.base.key)
            place = cell_of(row, conflict.field) if row else None
            if place is not None and _topic(item.base.key, conflict.field) not in told:
                authors = authors_of(outcome, item, conflict)
                yield ConflictNote(key=item.base.key, conflict=conflict, place=place, authors=authors)


def conflict_words(note: ConflictNote, lang: str) -> str:
    """The post, with its marker as the last line."""
    by_document, by_sheet = (written_by(name, lang) for name in note.authors)
    column = next(column for column in ACTION_ITEMS.columns if column.key == note.conflict.field)
    text = _TEXT[lang].format(
        field=column.header(lang),
        document=_value(note.conflict.field, note.conflict.document, lang),
        sheet=_value(note.conflict.field, note.conflict.sheet, lang),
        by_document=by_document,
        by_sheet=by_sheet,
    )
    return f"{text}\n{_marker(note)}"


def _value(field: str, value: str, lang: str) -> str:
    return quoted(field, value, lang) if value else _NONE[lang]


def _marker(note: ConflictNote) -> str:
    conflict = note.conflict
    return make_marker(note.key, PREFIX + conflict.field, old=conflict.document[:60], new=conflict.sheet[:60])


def with_posted(base: BaseDocument, posted: Mapping[str, ConflictNote]) -> BaseDocument:
    """The base once these comments were posted, by their ids."""
    added = {comment_id: _topic(note.key, note.conflict.field) for comment_id, note in posted.items()}
    return _with_record(base, _recorded(base) | added) if added else base


def with_found(read: DocumentRead, outcome: DocumentOutcome) -> DocumentOutcome:
    """Comments that a run posted and did not come to record, known by their marker; closed ones are forgotten."""
    recorded = _recorded(outcome.base)
    current = _current(outcome)
    state = {thread.comment_id: thread.state for thread in read.threads}
    kept = {
        comment_id: topic
        for comment_id, topic in recorded.items()
        if topic in current or state.get(comment_id, "open") in _OPEN
    }
    for thread in read.threads:
        marker = find_marker(thread.head.text)
        topic = _topic_of(marker) if marker else ""
        if topic in current - set(kept.values()) and thread.state in _OPEN:
            kept[thread.comment_id] = topic
    if kept == recorded:
        return outcome
    return replace(outcome, base=_with_record(outcome.base, kept))


def settled_conflicts(read: DocumentRead, outcome: DocumentOutcome) -> Iterable[Closing]:
    """Own comments whose conflict is over."""
    if not may_speak(read):
        return
    recorded, current = _recorded(outcome.base), _current(outcome)
    before = {_topic(item.key, name) for item in read.base.items for name in item.conflicts}
    for thread in read.threads:
        topic = recorded.get(thread.comment_id)
        is_ours = topic is not None and find_marker(thread.head.text) is not None
        if is_ours and topic not in current and thread.state in _OPEN:
            yield Closing(comment_id=thread.comment_id, outcome="settled", is_new=topic in before)


def _current(outcome: DocumentOutcome) -> set[str]:
    return {_topic(item.base.key, one.field) for item in outcome.items for one in item.conflicts}


def _topic(key: str, field: str) -> str:
    return f"{key} {field}"


def _topic_of(marker: Marker) -> str:
    is_note = marker.field.startswith(PREFIX)
    return _topic(marker.key, marker.field.removeprefix(PREFIX)) if is_note else ""


def _recorded(base: BaseDocument) -> dict[str, str]:
    """What each comment is about, by its id."""
    return dict(base.extra.get(_RECORD, {}))


def _with_record(base: BaseDocument, record: Mapping[str, str]) -> BaseDocument:
    extra = {name: value for name, value in base.extra.items() if name != _RECORD}
    return replace(base, extra=extra | {_RECORD: dict(record)} if record else extra)
