"""``drive.files.update``: metadata, moves and the trash."""

from __future__ import annotations

from pmdocs.emulator.access import open_file
from pmdocs.emulator.activity import record_changes
from pmdocs.emulator.methods import Call, Json, method
from pmdocs.emulator.problems import Problem, file_not_found, unimplemented

from .body import apply_plain, body_time, check_body
from .properties import check_limits, merged
from .records import cannot_add_parent, resolve_parent
from .refusals import not_allowed
from .resource import file_resource
from .sharing import chain, sees

_PERSONAL = {"starred", "kind"}
_OWNERS = {"trashed", "writersCanShare"}
_SHOWN = {"name", "description", "mimeType"}


@method("drive.files.update")
def update(call: Call) -> Json:
    """Change what the body names; in ``properties`` and ``appProperties`` a null clears one key.

    Stars need read access, the trash and ``writersCanShare`` the owner, everything else a writer.
    Names and descriptions move ``modifiedTime``; other changes only raise ``version`` (unverified).
    """
    check_body(call)
    record = open_file(call, call.params["fileId"], need=_needed_role(call))
    if record["id"] == call.user.root and not set(call.body) <= _PERSONAL:
        raise not_allowed()
    if call.body.get("mimeType", record["mimeType"]) != record["mimeType"]:
        raise unimplemented("drive.files.update with another mimeType")
    _move(call, record)
    _apply(call, record)
    check_limits(record)
    record["version"] += 1
    record_changes(call, record)
    call.store.put_file(record)
    return file_resource(call, record)


def _needed_role(call: Call) -> str:
    names = set(call.body)
    if names & _OWNERS:
        return "owner"
    moving = "addParents" in call.params or "removeParents" in call.params
    return "writer" if moving or not names or names - _PERSONAL else "reader"


def _apply(call: Call, record: Json) -> None:
    body = call.body
    if body.get("name"):
        record["name"] = body["name"]
    for name in ("properties", "appProperties"):
        record[name] = merged(record[name], body.get(name, {}))
    apply_plain(call, record)
    if "trashed" in body:
        record["trashed"] = body["trashed"]
        record["trashedBy"] = call.user.email
    if set(body) & _SHOWN:
        record["modifiedTime"] = call.timestamp
        record["lastModifyingUser"] = call.user.email
    if "modifiedTime" in body:
        record["modifiedTime"] = body_time(call, "modifiedTime")


def _move(call: Call, record: Json) -> None:
    """Exchange the parent: one in, one out (guide "Single-parenting behavior")."""
    added, removed = _ids(call, "addParents"), _ids(call, "removeParents")
    if not added and not removed:
        return
    for folder in removed:
        if folder not in record["parents"] or not sees(call, folder):
            raise file_not_found("drive", folder)
    if not added:
        raise unimplemented("drive.files.update with removeParents alone")
    if any(folder in record["parents"] for folder in added if folder not in removed):
        raise Problem(400, "The file already has this parent.", reason="badRequest", location="addParents")
    if len(record["parents"]) - len(removed) + len(added) > 1:
        raise cannot_add_parent()
    target = resolve_parent(call, added)
    place = call.store.file(target)
    if place is not None and any(above["id"] == record["id"] for above in chain(call.store, place)):
        raise Problem(400, "A folder cannot lie in itself.", reason="badRequest", location="addParents")
    record["parents"] = [target]


def _ids(call: Call, name: str) -> list[str]:
    given = str(call.params.get(name, "")).split(",")
    ids = [call.user.root if item.strip() == "root" else item.strip() for item in given]
    return list(dict.fromkeys(item for item in ids if item))
