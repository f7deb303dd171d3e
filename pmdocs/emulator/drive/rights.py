"""Who may trash, delete and move: owners in My Drive, managers in shared drives.

Guide "Shared drives overview": content managers (``fileOrganizer``) trash, managers (``organizer``) delete for good
and move items out; nobody owns anything there.
"""

from __future__ import annotations

from pmdocs.emulator.access import rank, role_of
from pmdocs.emulator.methods import Call, Json


def may_trash(call: Call, record: Json) -> bool:
    """Whether the caller may put a file into the trash and take it out."""
    return _reaches(call, record, in_shared_drive="fileOrganizer")


def may_delete(call: Call, record: Json) -> bool:
    """Whether the caller may delete a file for good."""
    return _reaches(call, record, in_shared_drive="organizer")


def _reaches(call: Call, record: Json, *, in_shared_drive: str) -> bool:
    role = role_of(call.store, record, call.user)
    if record.get("driveId"):
        return rank(in_shared_drive) <= rank(role)
    return role == "owner"
