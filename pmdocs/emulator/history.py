"""Revisions as they come about: whenever content is written, whichever API wrote it.

A revision as stored::

    {"id", "modifiedTime": RFC 3339, "user": e-mail, "mimeType", "keepForever": bool,
     "published", "publishAuto", "publishedOutsideDomain": bool,         # where set
     "size": bytes, "md5", "originalFilename"}                           # uploaded files only

The bytes of an uploaded revision are the blob named after its id.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from .methods import Call, Json

GOOGLE_TYPES = "application/vnd.google-apps."

SESSION = timedelta(minutes=10)
"""Edits of one person this close together are one revision of a document. Google merges too; when is not said."""


def note_revision(call: Call, record: Json, **extra: object) -> str:
    """Add a revision of a file by the caller, now, and return its id.

    Documents and spreadsheets number theirs from 1; uploaded files have opaque ids.
    """
    own = record["mimeType"].startswith(GOOGLE_TYPES)
    last = call.store.last_revision(record["id"])
    number = last[0] + 1 if last else 1
    value: Json = {
        "id": str(number) if own else "0B" + call.store.token("revision", length=49),
        "modifiedTime": record["modifiedTime"],
        "user": call.user.email,
        "mimeType": record["mimeType"],
        "keepForever": False,
        **extra,
    }
    if own and last is not None and _is_same_session(last[1], value):
        number, value = last[0], {**last[1], "modifiedTime": value["modifiedTime"]}
    call.store.put_revision(record["id"], number, value)
    return str(value["id"])


def _is_same_session(before: Json, now: Json) -> bool:
    kept = before["keepForever"] or before.get("published")
    if kept or before["user"] != now["user"]:
        return False
    times = [datetime.fromisoformat(value["modifiedTime"]) for value in (before, now)]
    return times[1] - times[0] < SESSION
