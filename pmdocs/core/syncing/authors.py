"""Who wrote the two values of a conflict, where that can be told.

Google tells who edited a file and when, not who wrote a cell. So a name is given only where one person alone edited
the file since it last agreed with the other side; of several nobody is named.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from pmdocs.core.files import File
from pmdocs.core.syncing.item_merge import ItemOutcome
from pmdocs.core.syncing.merge import DocumentOutcome
from pmdocs.core.syncing.outgoing import Conflict, conflict_text
from pmdocs.core.syncing.visit import DocumentRead

_RECORD = "written_by"
_SLACK = timedelta(seconds=60)
"""Between an edit as Drive Activity reports it and the file's own time of change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileEdit:
    """Somebody's edit of a file. ``time`` is aware."""

    actor: str
    """An id of Drive Activity, no name."""
    is_own: bool
    """By the account that pmdocs uses."""
    time: datetime


def only_editor(edits: Iterable[FileEdit], file: File, *, own_until: datetime) -> str:
    """The name of whoever alone made these edits; empty for several, and where Drive knows of a later one.

    What our own account did until ``own_until`` was the last sync.
    """
    counted = [edit for edit in edits if not (edit.is_own and edit.time <= own_until)]
    if len({edit.actor for edit in counted}) != 1 or file.modified is None:
        return ""
    is_last = file.modified <= max(edit.time for edit in counted) + _SLACK
    return file.editor_name if is_last else ""


def new_conflicts(read: DocumentRead, outcome: DocumentOutcome) -> bool:
    """Whether a field is in conflict that agreed when it was last read."""
    return any(_is_new(read, item, one) for item in outcome.items for one in item.conflicts)


def _is_new(read: DocumentRead, item: ItemOutcome, conflict: Conflict) -> bool:
    known = {one.key: one for one in read.base.items}.get(item.base.key)
    return known is not None and conflict.field not in known.conflicts


def with_authors(read: DocumentRead, outcome: DocumentOutcome, lang: str) -> DocumentOutcome:
    """The outcome with the names in the rows; they are remembered for as long as the values stand."""
    known = outcome.base.extra.get(_RECORD, {})
    record: dict[str, list[str]] = {}
    for item in outcome.items:
        for one in item.conflicts:
            names = _names(read, item, one, known)
            if any(names):
                record[_topic(item, one)] = [one.document, one.sheet, *names]
    if not record and not known:
        return outcome
    extra = {name: value for name, value in outcome.base.extra.items() if name != _RECORD}
    base = replace(outcome.base, extra=extra | {_RECORD: record} if record else extra)
    named = replace(outcome, base=base)
    return replace(named, items=tuple(_with_words(named, item, lang) for item in outcome.items))


def _names(
    read: DocumentRead, item: ItemOutcome, conflict: Conflict, known: Mapping[str, list[str]]
) -> tuple[str, str]:
    if _is_new(read, item, conflict):
        return read.authors
    document, sheet, by_document, by_sheet = known.get(_topic(item, conflict), ("", "", "", ""))
    return (
        by_document if document == conflict.document else "",
        by_sheet if sheet == conflict.sheet else "",
    )


def authors_of(outcome: DocumentOutcome, item: ItemOutcome, conflict: Conflict) -> tuple[str, str]:
    """Who wrote in the document and who in the sheet, empty where that is not known."""
    names = outcome.base.extra.get(_RECORD, {}).get(_topic(item, conflict))
    return (names[2], names[3]) if names else ("", "")


def _with_words(outcome: DocumentOutcome, item: ItemOutcome, lang: str) -> ItemOutcome:
    authors = {one.field: authors_of(outcome, item, one) for one in item.conflicts}
    if not any(any(names) for names in authors.values()):
        return item
    words = conflict_text(item.conflicts, lang, authors)
    return replace(item, sheet_values={**item.sheet_values, "conflict": words})


def _topic(item: ItemOutcome, conflict: Conflict) -> str:
    return f"{item.base.key} {conflict.field}"
