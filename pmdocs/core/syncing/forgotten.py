"""Documents that the tracker once knew and remembers no more: they are not new, and nothing of theirs is written.

Whoever deletes a document's hidden row would else have all that it promised begin anew.
"""

from __future__ import annotations

from collections.abc import Collection

from pmdocs.core.sheet.snapshot import Snapshot
from pmdocs.core.syncing.visit import DocumentRead
from pmdocs.errors import TrackerError

_NAMED = 10
"""Rows that are named one by one."""


def refuse_forgotten(read: DocumentRead, snapshot: Snapshot) -> None:
    """Raise TrackerError for a document without a base that rows or the hidden log show to have been synced."""
    if not read.is_first:
        return
    found = _traces(read, snapshot)
    if not found:
        return
    raise TrackerError(
        f"The tracker {found} but its memory of it is gone (hidden worksheet _pmdocs); nothing of it was written.",
        hint="Take the spreadsheet back to an earlier version.",
    )


def _traces(read: DocumentRead, snapshot: Snapshot) -> str:
    """What shows that a document was synced before; empty for one that is new."""
    items, changes, comments = (snapshot.tables.get(key) for key in ("action_items", "changes", "comments"))
    own = items.family(read.incident_id) if items else {}
    logged = set(changes.family(read.incident_id)) if changes else set()
    # What stands before a slash may be another incident, which has one in its id.
    logged = {key for key in logged if key.rpartition("/")[2].startswith("AI-")}
    if changes and read.incident_id in changes.by_key:
        logged.add(read.incident_id)
    if own:
        lost = _lost(read.incident_id, own, logged)
        return f"has action items of {read.incident_id}{lost}"
    if logged:
        return f"has changes of {read.incident_id} in its log"
    if comments and comments.family(read.document_id):
        return f"has comments of {read.incident_id}"
    return f"had synced {read.incident_id} before" if read.was_synced else ""


def _lost(incident_id: str, own: Collection[str], logged: Collection[str]) -> str:
    """The items whose rows are gone too, as far as numbers and the log of changes tell."""
    begin = f"{incident_id}/AI-"
    numbers = {
        int(number)
        for key in (*own, *logged)
        if key.startswith(begin) and (number := key.removeprefix(begin)).isdecimal()
    }
    last = min(max(numbers, default=0), len(own) + _NAMED)
    lost = [f"AI-{number}" for number in range(1, last + 1) if f"{begin}{number}" not in own]
    return f" (the rows of {', '.join(lost)} are gone as well)" if lost else ""
