"""``capabilities`` of a file by the caller's role (guide "Understand file capabilities")."""

from __future__ import annotations

from pmdocs.emulator.access import rank, role_of
from pmdocs.emulator.methods import Call, Json
from pmdocs.emulator.store import FOLDER

from .rights import may_delete, may_trash
from .sharing import may_share

_COMMENTER = ("canComment",)
_WRITER = (
    "canEdit",
    "canModifyContent",
    "canModifyContentRestriction",
    "canModifyEditorContentRestriction",
    "canModifyLabels",
    "canMoveItemWithinDrive",
    "canRename",
    "canReadRevisions",
    "canChangeCopyRequiresWriterPermission",
    "canChangeViewersCanCopyContent",
)
_OWNER = (
    "canDelete",
    "canTrash",
    "canUntrash",
    "canModifyOwnerContentRestriction",
    "canRemoveContentRestriction",
    "canMoveItemOutOfDrive",
)
_NEVER = (
    "canAcceptOwnership",
    "canAddMyDriveParent",
    "canChangeSecurityUpdateEnabled",
    "canDisableInheritedPermissions",
    "canEnableInheritedPermissions",
    "canRemoveMyDriveParent",
    "canReadLabels",
)
_ON_MY_DRIVE = {"canEdit", "canModifyContent", "canAddChildren", "canListChildren", "canRemoveChildren"}


def _in_shared_drive(call: Call, record: Json, level: int) -> Json:
    """What differs where nobody is the owner."""
    folder, manages = record["mimeType"] == FOLDER, level >= rank("organizer")
    return dict.fromkeys(_OWNER, False) | {
        "canDelete": may_delete(call, record) and "drive" not in record,
        "canTrash": may_trash(call, record) and "drive" not in record,
        "canUntrash": may_trash(call, record) and "drive" not in record,
        "canMoveItemOutOfDrive": manages and not folder,
        "canReadDrive": True,
        "canDeleteChildren": folder and manages,
        "canTrashChildren": folder and level >= rank("fileOrganizer"),
        "canMoveChildrenOutOfDrive": folder and manages,
    }


def capabilities(call: Call, record: Json) -> Json:
    """What the caller may do with a file he can see; every capability as true or false."""
    level = rank(role_of(call.store, record, call.user))
    folder = record["mimeType"] == FOLDER
    writer = level >= rank("writer")
    found = dict.fromkeys(_NEVER, False)
    for names, role in ((_COMMENTER, "commenter"), (_WRITER, "writer"), (_OWNER, "owner")):
        found |= dict.fromkeys(names, level >= rank(role))
    if record.get("driveId"):
        found |= _in_shared_drive(call, record, level)
    may_take = writer or not record.get("copyRequiresWriterPermission", False)
    found |= {
        "canCopy": may_take and not folder,
        "canDownload": may_take,
        "canShare": may_share(call, record),
        "canListChildren": folder,
        "canAddChildren": folder and writer,
        "canRemoveChildren": folder and writer,
        "canMoveChildrenWithinDrive": folder and writer,
    }
    if record["id"] == call.user.root:
        found = {name: value and name in _ON_MY_DRIVE for name, value in found.items()}
    return dict(sorted(found.items()))
