"""``drive.drives``: shared drives.

A shared drive is stored as a folder without parents whose record has ``driveId`` (its own id) and ``drive``; its
members are the permissions on it, which everything inside inherits. Facts: discovery document (Drive) and the
guide "Shared drives overview".
"""

from __future__ import annotations

from pmdocs.emulator.access import rank, role_of
from pmdocs.emulator.activity import record as record_activity
from pmdocs.emulator.activity import record_changes
from pmdocs.emulator.methods import Call, Json, method
from pmdocs.emulator.problems import Problem, unimplemented
from pmdocs.emulator.store import FOLDER

from .paging import page
from .query import Term, parse
from .refusals import bad_member, invalid_value, not_found, not_writable

_DRIVES = "shared_drives"
"""Control setting: ids of all shared drives, oldest first."""

_LOOKS = ("themeId", "colorRgb")
_RESTRICTIONS = (
    "adminManagedRestrictions",
    "copyRequiresWriterPermission",
    "domainUsersOnly",
    "driveMembersOnly",
    "sharingFoldersRequiresOrganizerPermission",
)
_READER = ("canCopy", "canDownload", "canListChildren")
_WRITER = ("canAddChildren", "canEdit", "canReadRevisions", "canRename", "canShare")
_CONTENT_MANAGER = ("canTrashChildren",)
_ORGANIZER = (
    "canChangeCopyRequiresWriterPermissionRestriction",
    "canChangeDomainUsersOnlyRestriction",
    "canChangeDriveBackground",
    "canChangeDriveMembersOnlyRestriction",
    "canChangeSharingFoldersRequiresOrganizerPermissionRestriction",
    "canDeleteChildren",
    "canDeleteDrive",
    "canManageMembers",
    "canRenameDrive",
    "canResetDriveRestrictions",
)


@method("drive.drives.create")
def create(call: Call) -> Json:
    """A shared drive whose organizer is the caller; the same ``requestId`` makes no second one (409)."""
    _refuse_admin(call)
    name, request_id = call.body.get("name"), call.params.get("requestId")
    if not request_id:
        raise Problem(400, "Required parameter: requestId", reason="required", location="requestId")
    if not name:
        raise bad_member("The name field is required.", "drive.name", reason="required")
    if call.user.is_service_account and call.store.setting("service_accounts_make_drives", True) is False:
        raise Problem(403, "The user cannot create new shared drives.", reason="userCannotCreateTeamDrives")
    key = f"shared_drive_request:{call.user.email}:{request_id}"
    if call.store.setting(key) is not None:
        raise Problem(409, "A shared drive already exists with the provided request ID.", reason="duplicate")
    drive_id = "0A" + call.store.token("drive", length=14) + "PVA"
    call.store.create_user(call.user.email)
    member: Json = {
        "id": call.user.number,
        "type": "user",
        "role": "organizer",
        "emailAddress": call.user.email,
    }
    record: Json = {
        "id": drive_id,
        "driveId": drive_id,
        "drive": {name: call.body[name] for name in _LOOKS if name in call.body},
        "name": name,
        "mimeType": FOLDER,
        "parents": [],
        "trashed": False,
        "createdTime": call.timestamp,
        "modifiedTime": call.timestamp,
        "stored": call.timestamp,
        "owner": call.user.email,
        "lastModifyingUser": call.user.email,
        "permissions": [member],
        "properties": {},
        "appProperties": {},
        "version": 1,
    }
    if "restrictions" in call.body:
        record["drive"]["restrictions"] = _restrictions(call)
    call.store.put_file(record)
    record_activity(call, drive_id, {"case": "CREATE", "how": "new"})
    call.store.put_setting(key, drive_id)
    call.store.put_setting(_DRIVES, [*call.store.setting(_DRIVES, []), drive_id])
    return drive_resource(call, record)


@method("drive.drives.get", writes=False)
def get(call: Call) -> Json:
    """One shared drive, for its members. 404 for others."""
    _refuse_admin(call)
    return drive_resource(call, open_drive(call))


@method("drive.drives.list", writes=False)
def list_drives(call: Call) -> Json:
    """The caller's shared drives by name, 10 or up to 100 a page; ``q`` knows name and hidden."""
    _refuse_admin(call)
    term = _term(call.params["q"]) if call.params.get("q", "").strip() else None
    records = [call.store.file(drive_id) for drive_id in call.store.setting(_DRIVES, [])]
    mine = [one for one in records if one is not None and role_of(call.store, one, call.user) is not None]
    mine = [one for one in mine if term is None or _holds(call, one, term)]
    part, token = page(
        call, sorted(mine, key=lambda one: (one["name"].casefold(), one["id"])), default=10, greatest=100
    )
    answer: Json = {"kind": "drive#driveList", "drives": [drive_resource(call, one) for one in part]}
    if token is not None:
        answer["nextPageToken"] = token
    return answer


@method("drive.drives.update")
def update(call: Call) -> Json:
    """Name, looks and restrictions, by organizers."""
    _refuse_admin(call)
    record = open_drive(call, need="organizer")
    if set(call.body) - {"name", "restrictions", "kind", "id", *_LOOKS}:
        raise not_writable()
    if call.body.get("name"):
        record["name"] = call.body["name"]
    record["drive"] |= {name: call.body[name] for name in _LOOKS if name in call.body}
    if "restrictions" in call.body:
        record["drive"]["restrictions"] = record["drive"].get("restrictions", {}) | _restrictions(call)
    record_changes(call, record)
    return _stored(call, record)


@method("drive.drives.delete")
def delete(call: Call) -> None:
    """An empty shared drive, by an organizer; deleting its items along is the administrators'."""
    _refuse_admin(call)
    if call.params.get("allowItemDeletion"):
        raise unimplemented("drive.drives.delete with allowItemDeletion")
    record = open_drive(call, need="organizer")
    if any(not child["trashed"] for child in call.store.files(parent=record["id"])):
        raise Problem(
            403,
            "A shared drive that holds untrashed items cannot be deleted.",
            reason="cannotDeleteNonEmptyDrive",
        )
    for child in list(call.store.files(parent=record["id"])):
        _forget(call, child)
    _forget(call, record)
    left = [drive_id for drive_id in call.store.setting(_DRIVES, []) if drive_id != record["id"]]
    call.store.put_setting(_DRIVES, left)


@method("drive.drives.hide")
def hide(call: Call) -> Json:
    """Take a shared drive out of the caller's default view."""
    return _set_hidden(call, hidden=True)


@method("drive.drives.unhide")
def unhide(call: Call) -> Json:
    """Back into the default view."""
    return _set_hidden(call, hidden=False)


def open_drive(call: Call, *, need: str = "reader") -> Json:
    """The record of the shared drive that ``driveId`` names. Raises `Problem` 404, or 403 for a small role."""
    drive_id = call.params.get("driveId") or call.params.get("teamDriveId", "")
    record = call.store.file(drive_id)
    role = None if record is None or "drive" not in record else role_of(call.store, record, call.user)
    if record is None or role is None:
        raise not_found("Shared drive", drive_id, "driveId")
    if rank(role) < rank(need):
        raise Problem(
            403,
            "The user does not have sufficient permissions for this shared drive.",
            reason="insufficientFilePermissions",
        )
    return record


def drive_resource(call: Call, record: Json) -> Json:
    """Drive's Drive for one member."""
    level = rank(role_of(call.store, record, call.user))
    able = {"canComment": level >= rank("commenter")}
    for names, role in (
        (_READER, "reader"),
        (_WRITER, "writer"),
        (_CONTENT_MANAGER, "fileOrganizer"),
        (_ORGANIZER, "organizer"),
    ):
        able |= dict.fromkeys(names, level >= rank(role))
    restricted = dict.fromkeys(_RESTRICTIONS, False) | record["drive"].get("restrictions", {})
    return {
        "kind": "drive#drive",
        "id": record["id"],
        "name": record["name"],
        "createdTime": record["createdTime"],
        "hidden": call.user.email in record["drive"].get("hiddenBy", []),
        "capabilities": dict(sorted(able.items())),
        "restrictions": restricted,
        **{name: record["drive"][name] for name in _LOOKS if name in record["drive"]},
    }


def _set_hidden(call: Call, *, hidden: bool) -> Json:
    record = open_drive(call)
    others = [email for email in record["drive"].get("hiddenBy", []) if email != call.user.email]
    record["drive"]["hiddenBy"] = [*others, call.user.email] if hidden else others
    return _stored(call, record)


def _stored(call: Call, record: Json) -> Json:
    record["version"] += 1
    call.store.put_file(record)
    return drive_resource(call, record)


def _forget(call: Call, record: Json) -> None:
    for child in list(call.store.files(parent=record["id"])):
        _forget(call, child)
    call.store.delete_file(record["id"])


def _restrictions(call: Call) -> Json:
    given: Json = call.body["restrictions"]
    for name in given:
        if name not in _RESTRICTIONS:
            raise unimplemented(f"The member restrictions.{name} in {call.method}")
    return given


def _refuse_admin(call: Call) -> None:
    if call.params.get("useDomainAdminAccess"):
        raise unimplemented(f"{call.method} with useDomainAdminAccess")


def _term(text: str) -> Term:
    node = parse(text)
    if not isinstance(node, Term) or node.field not in ("name", "hidden"):
        raise invalid_value("q")
    return node


def _holds(call: Call, record: Json, term: Term) -> bool:
    if term.field == "hidden":
        hidden = call.user.email in record["drive"].get("hiddenBy", [])
        return (hidden == term.value) == (term.operator == "=")
    name, wanted = record["name"].casefold(), str(term.value).casefold()
    if term.operator == "contains":
        return wanted in name
    return bool((name == wanted) == (term.operator == "="))
