"""Who may do what with a file: one answer for all APIs.

Roles are Drive's. A file's own permissions and those of its folders add up (Drive guide "Share files,
folders, and drives"); the greatest role counts.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from . import discovery
from .history import note_revision
from .methods import Call
from .problems import Problem, file_not_found
from .store import Json, Transaction, User

ROLES = ("reader", "commenter", "writer", "fileOrganizer", "organizer", "owner")


def rank(role: str | None) -> int:
    """Greater is more; 0 for no role."""
    return 0 if role is None else ROLES.index(role) + 1


def role_of(store: Transaction, record: Json, user: User) -> str | None:
    """The greatest role ``user`` has on a file, own or inherited; None without access."""
    best: str | None = None
    for one, permission in _permissions(store, record):
        if _grants(permission, user) and in_force(store, permission):
            role = permission["role"]
            # Who owns a folder edits what others put into it, but does not own that.
            if role == "owner" and one is not record:
                role = "writer"
            if rank(role) > rank(best):
                best = role
    return best


def is_given(store: Transaction, record: Json, email: str, *, need: str) -> bool:
    """Whether this very address was given a role on a file or its folders; links, groups and domains do not count."""
    return any(
        permission["type"] == "user"
        and permission["emailAddress"].lower() == email.lower()
        and rank(permission["role"]) >= rank(need)
        and in_force(store, permission)
        for _, permission in _permissions(store, record)
    )


def _permissions(store: Transaction, record: Json) -> Iterator[tuple[Json, Json]]:
    """Permissions of a file and of the folders it lies in, each with the one that has it."""
    current: Json | None = record
    seen: set[str] = set()
    while current is not None and current["id"] not in seen:
        seen.add(current["id"])
        for permission in current["permissions"]:
            yield current, permission
        current = store.file(current["parents"][0]) if current["parents"] else None


def in_force(store: Transaction, permission: Json) -> bool:
    """Whether a permission has not expired."""
    expires = permission.get("expirationTime")
    return expires is None or datetime.fromisoformat(expires) > store.now()


def _grants(permission: Json, user: User) -> bool:
    kind = permission["type"]
    if kind == "anyone":
        return True
    if kind == "domain":
        return user.email.endswith("@" + str(permission.get("domain", "")).lower())
    return str(permission.get("emailAddress", "")).lower() == user.email


def open_file(call: Call, file_id: str, *, need: str = "reader", mime_type: str | None = None) -> Json:
    """The record of a file the caller may use in the role ``need``.

    Raises `Problem`: 404 in Drive and Docs for an unknown or unshared file, 403 in Sheets for an unshared
    one (seen in recordings), 403 everywhere for too small a role, 404 where the file is of another kind.
    """
    record = call.store.file(call.user.root if file_id == "root" else file_id)
    if record is None or hidden_in_shared_drive(call, record):
        raise file_not_found(call.api, file_id)
    role = role_of(call.store, record, call.user)
    if role is None:
        if call.api == "sheets":
            raise Problem(403, "The caller does not have permission")
        raise file_not_found(call.api, file_id)
    if mime_type is not None and record["mimeType"] != mime_type:
        raise file_not_found(call.api, file_id)
    if rank(role) < rank(need):
        if call.api == "drive":
            raise Problem(
                403,
                "The user does not have sufficient permissions for this file.",
                reason="insufficientFilePermissions",
            )
        raise Problem(403, "The caller does not have permission")
    return record


def hidden_in_shared_drive(call: Call, record: Json) -> bool:
    """Whether a file is out of sight because the request does not say ``supportsAllDrives``.

    Methods without that parameter, and the other APIs, see everything (guide "Implement shared drive support").
    """
    if call.api != "drive" or not record.get("driveId"):
        return False
    known = discovery.methods()[call.method].parameters
    told = call.params.get("supportsAllDrives") or call.params.get("supportsTeamDrives")
    return "supportsAllDrives" in known and not told


def touch(call: Call, record: Json) -> None:
    """Note that the caller changed a file's content now, as a revision too, and store its record."""
    record["modifiedTime"] = call.timestamp
    record["lastModifyingUser"] = call.user.email
    record["version"] = record.get("version", 0) + 1
    record.setdefault("modifiedBy", {})[call.user.email] = call.timestamp
    call.store.put_file(record)
    note_revision(call, record)
