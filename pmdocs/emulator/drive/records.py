"""Drive file records as stored, and how a new one comes about.

A record::

    {"id", "name", "mimeType", "parents": [one folder id] | [],
     "trashed": bool,                     # explicitly; folders pass it on, see `is_trashed`
     "createdTime", "modifiedTime", "stored": RFC 3339,   # stored: by the workspace's clock, never chosen
     "owner", "lastModifyingUser": e-mail,
     "permissions": [{"id", "type", "role", "emailAddress" | "domain", …}],
     "properties", "appProperties": {key: value},
     "version": int}

and, where set, ``description``, ``folderColorRgb``, ``copyRequiresWriterPermission``,
``writersCanShare`` (absent: true), ``starredBy`` (e-mails), ``modifiedBy`` and ``viewedBy`` ({e-mail: time}),
``trashedTime``, ``shortcutDetails`` {"targetId"}; of uploaded files ``size`` in bytes, ``md5``, ``sha1``,
``sha256``, ``originalFilename`` and ``headRevision``; ``driveId`` of what lies in a shared drive, where nobody is
the owner and ``owner`` only says who made it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pmdocs.emulator.access import hidden_in_shared_drive, rank, role_of
from pmdocs.emulator.activity import record_creation
from pmdocs.emulator.history import note_revision
from pmdocs.emulator.methods import Call, Json, Media
from pmdocs.emulator.problems import Problem, file_not_found, unimplemented
from pmdocs.emulator.store import DOCUMENT, FOLDER, SPREADSHEET, Transaction, User

from .properties import check_limits, merged
from .sharing import chain

GOOGLE_TYPES = "application/vnd.google-apps."
SHORTCUT = "application/vnd.google-apps.shortcut"
BLOB = "application/octet-stream"

Properties = Mapping[str, str | None]


def create_record(
    call: Call,
    *,
    name: str,
    mime_type: str,
    parents: Sequence[str] | None = None,
    properties: Properties | None = None,
    app_properties: Properties | None = None,
    file_id: str | None = None,
    extra: Json | None = None,
    content: Json | None = None,
    source: Json | None = None,
    media: Media | None = None,
) -> Json:
    """Store a new file of the caller and return its record.

    ``parents`` are folder ids or ``root`` (default: the caller's My Drive); ``extra`` holds optional
    members of the record; ``content`` is what the file holds, by default a blank document or
    spreadsheet; ``source`` is the record of the file it is a copy of; ``media`` is what an uploaded file holds. Raises `Problem`: 404 for an unknown parent, 403 for one the caller may not write to,
    403 for a service account (it has no storage), 400 for properties beyond the limits.
    """
    check_type(mime_type)
    parent = resolve_parent(call, parents)
    place = call.store.file(parent) or {}
    home: Json = {"driveId": place["driveId"]} if "driveId" in place else {}
    if not home:
        check_storage(call, mime_type)
    record: Json = {
        "id": file_id or new_file_id(call, mime_type),
        "name": name,
        "mimeType": mime_type,
        "parents": [parent],
        "trashed": False,
        "createdTime": call.timestamp,
        "modifiedTime": call.timestamp,
        "stored": call.timestamp,
        "owner": call.user.email,
        "lastModifyingUser": call.user.email,
        "permissions": [] if home else [owner_permission(call.user)],
        "properties": merged({}, properties or {}),
        "appProperties": merged({}, app_properties or {}),
        "version": 1,
        "modifiedBy": {call.user.email: call.timestamp},
        **home,
        **(extra or {}),
    }
    check_limits(record)
    call.store.create_user(call.user.email)
    if mime_type in (DOCUMENT, SPREADSHEET):
        note_revision(call, record)
    elif not mime_type.startswith(GOOGLE_TYPES):
        from .media import put_media

        put_media(call, record, media or Media(data=b"", type=mime_type))
    call.store.put_file(record)
    record_creation(call, record, source=source)
    if content is None:
        content = _blank_content(call.store, mime_type)
    if content is not None:
        call.store.put_content(record["id"], content)
    return record


def owner_permission(user: User) -> Json:
    """The permission every file has: its owner's."""
    return {"id": user.number, "type": "user", "role": "owner", "emailAddress": user.email}


def new_file_id(call: Call, mime_type: str) -> str:
    """Ids of Docs editors' files have 44 characters, all others 33 (seen in recordings)."""
    length = 44 if mime_type in (DOCUMENT, SPREADSHEET) else 33
    return "1" + call.store.token("file", length=length - 1)


def check_type(mime_type: str) -> None:
    """Refuse by name what only real Google editors can hold."""
    if mime_type.startswith(GOOGLE_TYPES) and mime_type not in (DOCUMENT, SPREADSHEET, FOLDER, SHORTCUT):
        raise unimplemented(f"drive.files of type {mime_type}")


def check_storage(call: Call, mime_type: str) -> None:
    """Service accounts own no storage: folders yes, files no, wherever in My Drives they would lie (reported, 2026)."""
    if not call.user.is_service_account or mime_type == FOLDER:
        return
    if call.api != "drive":
        raise Problem(403, "The caller does not have permission")
    raise Problem(
        403,
        "The user's Drive storage quota has been exceeded.",
        reason="storageQuotaExceeded",
        domain="usageLimits",
    )


def resolve_parent(call: Call, parents: Sequence[str] | None) -> str:
    """The one folder a file goes into, checked: it exists, is a folder, and the caller may write to it."""
    if not parents:
        return call.user.root
    if len(parents) > 1:
        raise cannot_add_parent()
    folder_id = parents[0]
    if folder_id in ("root", call.user.root):
        return call.user.root
    folder = call.store.file(folder_id)
    role = None if folder is None else role_of(call.store, folder, call.user)
    if folder is None or role is None or hidden_in_shared_drive(call, folder):
        raise file_not_found(call.api, folder_id)
    if folder["mimeType"] != FOLDER:
        raise Problem(403, "The specified parent is not a folder.", reason="parentNotAFolder")
    if rank(role) < rank("writer"):
        raise Problem(
            403, "Insufficient permissions for the specified parent.", reason="insufficientParentPermissions"
        )
    return folder_id


def cannot_add_parent() -> Problem:
    """Since 2020 a file has one parent at most (guide "Single-parenting behavior")."""
    return Problem(403, "Increasing the number of parents is not allowed", reason="cannotAddParent")


def is_trashed(store: Transaction, record: Json) -> bool:
    """Whether the file or a folder above it lies in the trash."""
    return any(place["trashed"] for place in chain(store, record))


def _blank_content(store: Transaction, mime_type: str) -> Json | None:
    if mime_type == DOCUMENT:
        from pmdocs.emulator.docs import state as documents

        return documents.new_content(store)
    if mime_type == SPREADSHEET:
        from pmdocs.emulator.sheets import state as spreadsheets

        return spreadsheets.new_content(store)
    return None
