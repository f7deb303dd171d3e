"""``drive.permissions``: who may do what with a file.

Inherited permissions come from folders and shared drives; they can be raised on the file but neither lowered
nor removed there (403 ``cannotModifyInheritedPermission``). The members of a shared drive are the permissions on
the drive itself.
"""

from __future__ import annotations

import copy
import re
from datetime import timedelta

from pmdocs.emulator.access import open_file, rank, role_of
from pmdocs.emulator.activity import record_changes
from pmdocs.emulator.methods import Call, Json, method, rfc3339
from pmdocs.emulator.problems import Problem, unimplemented
from pmdocs.emulator.store import FOLDER

from .files import note_removal
from .paging import page
from .query import parse_time
from .refusals import bad_member, not_allowed, not_found, not_writable
from .sharing import effective, may_share, permission_resource

_ROLES = ("owner", "organizer", "fileOrganizer", "writer", "commenter", "reader")
_TYPES = ("user", "group", "domain", "anyone")
_LACKING = ("view", "pendingOwner", "inheritedPermissionsDisabled")
_LONGEST = timedelta(days=366)
_ADDRESS = re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+")
_DOMAIN = re.compile(r"[^@\s.]+(\.[^@\s.]+)+")


@method("drive.permissions.create")
def create(call: Call) -> Json:
    """Share a file; who already has more keeps it. No mail is ever sent.

    ``role: owner`` hands the file over and needs ``transferOwnership=true``; the former owner stays a
    writer. Raises `Problem` 400 for an incomplete or malformed permission, 403 without the right to share.
    """
    _refuse_lacking(call)
    record = _open_to_share(call)
    permission = _requested(call)
    _check_role(call, record, permission)
    if permission["role"] == "owner":
        return _transfer(call, record, permission)
    known = next((entry for entry in record["permissions"] if entry["id"] == permission["id"]), None)
    if known is None:
        known = permission
        record["permissions"].append(permission)
    elif rank(permission["role"]) > rank(known["role"]):
        known["role"] = permission["role"]
        known.pop("expirationTime", None)
    if "expirationTime" in permission:
        known["expirationTime"] = permission["expirationTime"]
    _store(call, record)
    return permission_resource(call, known)


@method("drive.permissions.list", writes=False)
def list_permissions(call: Call) -> Json:
    """All permissions in effect, for those who may share; in one page unless ``pageSize`` is given."""
    record = _open_to_share(call)
    part, token = page(call, effective(call.store, record), default=None, greatest=100)
    answer: Json = {
        "kind": "drive#permissionList",
        "permissions": [permission_resource(call, permission) for permission in part],
    }
    if token is not None:
        answer["nextPageToken"] = token
    return answer


@method("drive.permissions.get", writes=False)
def get(call: Call) -> Json:
    """One permission in effect. 404 if there is none with this id."""
    record = _open_to_share(call)
    return permission_resource(call, _find(call, effective(call.store, record)))


@method("drive.permissions.update")
def update(call: Call) -> Json:
    """Change a role and when it ends; nothing else of a permission can change (403 ``fieldNotWritable``)."""
    _refuse_lacking(call)
    record = _open_to_share(call)
    if set(call.body) - {"role", "kind", "id", "expirationTime"}:
        raise not_writable()
    shown = _find(call, effective(call.store, record))
    ending = "expirationTime" in call.body or bool(call.params.get("removeExpiration"))
    role = shown["role"] if ending and "role" not in call.body else _choice(call, "role", _ROLES)
    _check_role(call, record, shown | {"role": role})
    if role == "owner":
        return _transfer(call, record, shown)
    if shown["role"] == "owner":
        raise _owner_stays()
    permission = _direct(record, shown)
    permission["role"] = role
    if call.params.get("removeExpiration"):
        permission.pop("expirationTime", None)
    permission |= _expiration(call, permission["type"])
    _store(call, record)
    return permission_resource(call, permission)


@method("drive.permissions.delete")
def delete(call: Call) -> None:
    """Take a permission away: those who may share anybody's but the owner's, others their own."""
    record = open_file(call, call.params["fileId"])
    if call.params["permissionId"] != call.user.number:
        record = _open_to_share(call)
    shown = _find(call, effective(call.store, record))
    if shown["role"] == "owner":
        raise _owner_stays()
    before = copy.deepcopy(record)
    record["permissions"].remove(_direct(record, shown))
    if "drive" in record and not any(entry["role"] == "organizer" for entry in record["permissions"]):
        raise Problem(
            403, "A shared drive must have at least one organizer.", reason="cannotRemoveLastOrganizer"
        )
    _store(call, record)
    note_removal(call, record, before=before)


def _open_to_share(call: Call) -> Json:
    record = open_file(call, call.params["fileId"])
    if not may_share(call, record):
        raise not_allowed()
    if record["id"] == call.user.root and call.method == "drive.permissions.create":
        raise Problem(403, "The root folder of My Drive cannot be shared.", reason="sharingNotSupported")
    return record


def _requested(call: Call) -> Json:
    """The permission that the body asks for, checked, ready to be stored."""
    kind = _choice(call, "type", _TYPES)
    permission: Json = {"type": kind, "role": _choice(call, "role", _ROLES)}
    if kind in ("user", "group"):
        email = _text(call, "emailAddress", _ADDRESS).lower()
        user = call.store.create_user(email) if kind == "user" else call.store.user(email)
        permission |= {"id": user.number, "emailAddress": email}
        permission |= {"sharedTime": call.timestamp, "sharedBy": call.user.email}
        permission |= _expiration(call, kind)
        return permission
    _expiration(call, kind)
    findable = bool(call.body.get("allowFileDiscovery"))
    if kind == "domain":
        domain = _text(call, "domain", _DOMAIN).lower()
        permission |= {"id": call.store.user(f"@{domain}").number + "k", "domain": domain}
    else:
        permission["id"] = "anyone" if findable else "anyoneWithLink"
    if findable:
        permission["allowFileDiscovery"] = True
    return permission


def _check_role(call: Call, record: Json, permission: Json) -> None:
    """Organizers are members of shared drives, their files have no owner (discovery document, Permission.role)."""
    role = permission["role"]
    in_drive, folder = "driveId" in record, record["mimeType"] == FOLDER
    fits = {
        "owner": not in_drive,
        "organizer": "drive" in record,
        "fileOrganizer": in_drive and folder,
    }.get(role, True)
    if not fits or (role in ("organizer", "fileOrganizer") and permission["type"] not in ("user", "group")):
        raise _refusal("The specified role is invalid or not applicable for this item.", "role")
    mine = rank(role_of(call.store, record, call.user))
    if in_drive and rank(role) > mine:
        raise not_allowed()


def _expiration(call: Call, kind: str) -> Json:
    """When a permission ends: for users and groups, in the future, within a year (discovery document)."""
    text = call.body.get("expirationTime")
    if not text:
        return {}
    try:
        moment = parse_time(text)
    except Problem:
        raise _refusal("Invalid value for: expirationTime", "expirationTime") from None
    if kind not in ("user", "group"):
        raise _refusal(
            "Expiration dates can only be set on user and group permissions.",
            "expirationTime",
        )
    if not call.now < moment <= call.now + _LONGEST:
        raise _refusal("The expiration time must be in the future and at most a year away.", "expirationTime")
    return {"expirationTime": rfc3339(moment)}


def _choice(call: Call, name: str, values: tuple[str, ...]) -> str:
    value = call.body.get(name)
    if value is None:
        raise _refusal(f"The permission {name} field is required.", name, reason="required")
    if value not in values:
        raise _refusal(f"The specified {name} is invalid or not applicable for this item.", name)
    return str(value)


def _text(call: Call, name: str, form: re.Pattern[str]) -> str:
    value = str(call.body.get(name, ""))
    if not form.fullmatch(value):
        raise _refusal(
            f"The specified {name} is invalid or not applicable for the given permission type.", name
        )
    return value


def _refusal(message: str, name: str, *, reason: str = "invalid") -> Problem:
    return bad_member(message, f"permission.{name}", reason=reason)


def _refuse_lacking(call: Call) -> None:
    for name in _LACKING:
        if call.body.get(name):
            raise unimplemented(f"The member {name} in {call.method}")
    if call.params.get("useDomainAdminAccess"):
        raise unimplemented(f"{call.method} with useDomainAdminAccess")


def _transfer(call: Call, record: Json, permission: Json) -> Json:
    """Make the grantee the owner and the owner a writer."""
    if not call.params.get("transferOwnership"):
        raise Problem(
            403,
            "The transferOwnership parameter must be enabled when the permission role is 'owner'.",
            reason="forbidden",
            location="transferOwnership",
        )
    if role_of(call.store, record, call.user) != "owner":
        raise not_allowed()
    if call.params.get("sendNotificationEmail") is False:
        raise Problem(
            400,
            "The sendNotificationEmail parameter must be true for ownership transfers.",
            reason="invalidSharingRequest",
            location="sendNotificationEmail",
        )
    if permission["type"] != "user":
        raise _refusal("Only a user can own a file.", "type")
    heir = call.store.create_user(permission["emailAddress"])
    for entry in record["permissions"]:
        if entry["role"] == "owner":
            entry["role"] = "writer"
    others = [entry for entry in record["permissions"] if entry["id"] != heir.number]
    owner: Json = {"id": heir.number, "type": "user", "role": "owner", "emailAddress": heir.email}
    record["permissions"] = [owner, *others]
    record["owner"] = heir.email
    if call.params.get("moveToNewOwnersRoot"):
        record["parents"] = [heir.root]
    _store(call, record)
    return permission_resource(call, owner)


def _find(call: Call, permissions: list[Json]) -> Json:
    permission_id = call.params["permissionId"]
    for permission in permissions:
        if permission["id"] == permission_id:
            return permission
    raise not_found("Permission", permission_id, "permissionId")


def _direct(record: Json, shown: Json) -> Json:
    """The stored permission behind one in effect, unless that comes from a folder."""
    if not shown.get("inherited"):
        for permission in record["permissions"]:
            if permission["id"] == shown["id"]:
                found: Json = permission
                return found
    raise Problem(
        403,
        "Cannot modify a permission that the item inherits from a folder.",
        reason="cannotModifyInheritedPermission",
    )


def _owner_stays() -> Problem:
    return Problem(403, "The owner of a file cannot be removed.", reason="cannotRemoveOwner")


def _store(call: Call, record: Json) -> None:
    record["version"] += 1
    record_changes(call, record)
    call.store.put_file(record)
