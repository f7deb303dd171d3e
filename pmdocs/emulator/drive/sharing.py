"""Permissions in effect: a file's own and those of the folders it lies in."""

from __future__ import annotations

from collections.abc import Iterator

from pmdocs.emulator.access import in_force, rank, role_of
from pmdocs.emulator.methods import Call, Json
from pmdocs.emulator.store import FOLDER, Transaction, User


def chain(store: Transaction, record: Json) -> Iterator[Json]:
    """The record and its folders, from the inside out."""
    current: Json | None = record
    seen: set[str] = set()
    while current is not None and current["id"] not in seen:
        yield current
        seen.add(current["id"])
        current = store.file(current["parents"][0]) if current["parents"] else None


def effective(store: Transaction, record: Json) -> list[Json]:
    """Stored permissions in effect on a file, one per id with its greatest role.

    An inherited one has ``"inherited": True``; who owns a folder inherits as a writer.
    """
    found: dict[str, Json] = {}
    for place in chain(store, record):
        for permission in place["permissions"]:
            if not in_force(store, permission):
                continue
            entry = dict(permission)
            if place is not record:
                entry["inherited"] = True
                if entry["role"] == "owner":
                    entry["role"] = "writer"
            known = found.get(entry["id"])
            if known is None or rank(entry["role"]) > rank(known["role"]):
                found[entry["id"]] = entry
    return list(found.values())


def sees(call: Call, file_id: str) -> bool:
    """Whether a file exists and the caller has any role on it."""
    record = call.store.file(file_id)
    return record is not None and role_of(call.store, record, call.user) is not None


def may_share(call: Call, record: Json) -> bool:
    """Whether the caller may change permissions.

    In My Drive owners, and writers unless ``writersCanShare`` is false. In shared drives writers share files,
    organizers folders too, and they alone the drive itself (guide "Shared drives overview").
    """
    role = role_of(call.store, record, call.user)
    if role == "owner":
        return True
    if record.get("driveId"):
        needed = "organizer" if record["mimeType"] == FOLDER else "writer"
        return rank(role) >= rank(needed)
    return rank(role) >= rank("writer") and bool(record.get("writersCanShare", True))


def own_permission(record: Json, user: User) -> Json | None:
    """The permission given to this very user on this very file."""
    for permission in record["permissions"]:
        if str(permission.get("emailAddress", "")).lower() == user.email:
            found: Json = permission
            return found
    return None


def is_listed(store: Transaction, record: Json, user: User) -> bool:
    """Whether ``files.list`` shows a file to a user.

    Permissions for a link or a domain count only with ``allowFileDiscovery`` (discovery, Permission).
    """
    for place in chain(store, record):
        for permission in place["permissions"]:
            if not in_force(store, permission):
                continue
            if str(permission.get("emailAddress", "")).lower() == user.email:
                return True
            if not permission.get("allowFileDiscovery"):
                continue
            domain = str(permission.get("domain", "")).lower()
            if permission["type"] == "anyone" or user.email.endswith("@" + domain):
                return True
    return False


def visibility(store: Transaction, record: Json) -> str:
    """The widest audience, in the words of the search term ``visibility``."""
    kinds = {
        (permission["type"], bool(permission.get("allowFileDiscovery")))
        for permission in effective(store, record)
    }
    for kind, name in (
        (("anyone", True), "anyoneCanFind"),
        (("anyone", False), "anyoneWithLink"),
        (("domain", True), "domainCanFind"),
        (("domain", False), "domainWithLink"),
    ):
        if kind in kinds:
            return name
    return "limited"


def permission_resource(call: Call, permission: Json) -> Json:
    """Drive's Permission for a stored one."""
    kind = permission["type"]
    resource: Json = {
        "kind": "drive#permission",
        "id": permission["id"],
        "type": kind,
        "role": permission["role"],
    }
    if permission.get("expirationTime"):
        resource["expirationTime"] = permission["expirationTime"]
    if kind in ("user", "group"):
        resource["emailAddress"] = permission["emailAddress"]
        resource["displayName"] = call.store.user(permission["emailAddress"]).display_name
        resource["deleted"] = False
        if kind == "user":
            resource["pendingOwner"] = False
    else:
        resource["allowFileDiscovery"] = bool(permission.get("allowFileDiscovery"))
    if kind == "domain":
        resource["domain"] = resource["displayName"] = permission["domain"]
    return resource
