"""What Drive answers when a request has no ``fields``: a few members, or a refusal.

Files after recordings; permissions after the reference's examples. Replies have no documented default:
the least is assumed, so that nobody relies on more.
"""

from __future__ import annotations

from collections.abc import Mapping

from pmdocs.emulator.methods import Call
from pmdocs.emulator.problems import Problem

_FILE = "kind,id,name,mimeType"
_PERMISSION = "kind,id,type,role"
_REPLY = "kind,id"
_REVISION = "kind,id,mimeType,modifiedTime"
_DRIVE = "kind,id,name"
_CHANGE = f"kind,type,changeType,time,removed,fileId,file({_FILE}),driveId,drive({_DRIVE})"

DEFAULT_FIELDS: Mapping[str, str] = {
    "drive.files.create": _FILE,
    "drive.files.get": _FILE,
    "drive.files.copy": _FILE,
    "drive.files.update": _FILE,
    "drive.files.list": f"kind,nextPageToken,incompleteSearch,files({_FILE})",
    "drive.permissions.create": _PERMISSION,
    "drive.permissions.get": _PERMISSION,
    "drive.permissions.update": _PERMISSION,
    "drive.permissions.list": f"kind,nextPageToken,permissions({_PERMISSION})",
    "drive.replies.create": _REPLY,
    "drive.replies.get": _REPLY,
    "drive.replies.update": _REPLY,
    "drive.replies.list": f"kind,nextPageToken,replies({_REPLY})",
    "drive.revisions.get": _REVISION,
    "drive.revisions.update": _REVISION,
    "drive.revisions.list": f"kind,nextPageToken,revisions({_REVISION})",
    "drive.changes.list": f"kind,nextPageToken,newStartPageToken,changes({_CHANGE})",
    "drive.drives.create": _DRIVE,
    "drive.drives.get": _DRIVE,
    "drive.drives.update": _DRIVE,
    "drive.drives.hide": _DRIVE,
    "drive.drives.unhide": _DRIVE,
    "drive.drives.list": f"kind,nextPageToken,drives({_DRIVE})",
}
"""Mask by method id; a method in neither table answers in full."""

FIELDS_REQUIRED = frozenset(
    {
        "drive.about.get",
        "drive.comments.create",
        "drive.comments.get",
        "drive.comments.list",
        "drive.comments.update",
    }
)
"""Methods refused without ``fields`` (guide "Use the fields parameter")."""


def require_fields(call: Call) -> None:
    """Refuse a call of a method in `FIELDS_REQUIRED` that has no ``fields`` (400)."""
    if call.method in FIELDS_REQUIRED and not call.params.get("fields"):
        raise Problem(
            400,
            "The 'fields' parameter is required for this method.",
            reason="required",
            location="fields",
        )
