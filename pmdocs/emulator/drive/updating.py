"""``drive.files.update``: metadata, moves and the trash."""

from __future__ import annotations

from pmdocs.emulator.access import open_file
from pmdocs.emulator.activity import EDIT, record_changes
from pmdocs.emulator.activity import record as record_activity
from pmdocs.emulator.methods import Call, Json, Media, method
from pmdocs.emulator.problems import Problem, file_not_found, unimplemented
from pmdocs.emulator.store import FOLDER

from .body import apply_plain, body_time, check_body
from .media import replace_content
from .properties import check_limits, merged
from .records import GOOGLE_TYPES, cannot_add_parent, owner_permission, resolve_parent
from .refusals import not_allowed
from .resource import file_resource
from .rights import may_delete, may_trash
from .sharing import chain, sees

_PERSONAL = {"starred", "kind", "viewedByMeTime"}
_TRASH = {"trashed"}
_OWNERS = {"writersCanShare"}
_SHOWN = {"name", "description", "mimeType"}


@method("drive.files.update")
def update(call: Call) -> Json:
    """Change what the body names; in ``properties`` and ``appProperties`` a null clears one key.

    Stars and views need read access, the trash and ``writersCanShare`` the owner, everything else a writer.
    An upload replaces the content, of documents and spreadsheets too.
    Names and descriptions move ``modifiedTime``; other changes only raise ``version`` (unverified).
    """
    check_body(call)
    record = open_file(call, call.params["fileId"], need=_needed_role(call))
    if record["id"] == call.user.root and not set(call.body) <= _PERSONAL:
        raise not_allowed()
    if set(call.body) & _TRASH and ("drive" in record or not may_trash(call, record)):
        raise not_allowed()
    _retype(call, record)
    _move(call, record)
    _apply(call, record)
    check_limits(record)
    record["version"] += 1
    if call.media is not None:
        _put(call, record, call.media)
    record_changes(call, record)
    call.store.put_file(record)
    return file_resource(call, record)


def _retype(call: Call, record: Json) -> None:
    """Uploaded files may be called another type; what Google edits stays what it is."""
    wanted = str(call.body.get("mimeType", record["mimeType"]))
    if wanted == record["mimeType"]:
        return
    if wanted.startswith(GOOGLE_TYPES) or record["mimeType"].startswith(GOOGLE_TYPES):
        raise unimplemented("drive.files.update with another mimeType")
    record["mimeType"] = wanted


def _put(call: Call, record: Json, media: Media) -> None:
    record |= {"modifiedTime": call.timestamp, "lastModifyingUser": call.user.email}
    record.setdefault("modifiedBy", {})[call.user.email] = call.timestamp
    if not record["mimeType"].startswith(GOOGLE_TYPES) and "mimeType" not in call.body:
        record["mimeType"] = media.type
    replace_content(call, record, media)
    record_activity(call, record["id"], EDIT)


def _needed_role(call: Call) -> str:
    names = set(call.body)
    if names & _OWNERS:
        return "owner"
    moving = "addParents" in call.params or "removeParents" in call.params
    return "writer" if moving or not names or names - _PERSONAL - _TRASH else "reader"


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
        record["trashedTime"] = call.timestamp
    if set(body) & _SHOWN:
        record["modifiedTime"] = call.timestamp
        record["lastModifyingUser"] = call.user.email
        record.setdefault("modifiedBy", {})[call.user.email] = call.timestamp
    if "viewedByMeTime" in body:
        record.setdefault("viewedBy", {})[call.user.email] = body_time(call, "viewedByMeTime")
    if body.get("originalFilename"):
        record["originalFilename"] = body["originalFilename"]
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
    _check_drive(call, record, place or {})
    record["parents"] = [target]


def _check_drive(call: Call, record: Json, place: Json) -> None:
    """Files move into a shared drive with their owner's will, out of one with an organizer's; folders do not."""
    old, new = record.get("driveId"), place.get("driveId")
    if old == new:
        return
    if record["mimeType"] == FOLDER:
        raise unimplemented("drive.files.update that moves a folder between drives")
    if not may_delete(call, record):
        raise not_allowed()
    if new:
        record["driveId"] = new
        record["permissions"] = [entry for entry in record["permissions"] if entry["role"] != "owner"]
    else:
        del record["driveId"]
        record["owner"] = call.user.email
        others = [entry for entry in record["permissions"] if entry["id"] != call.user.number]
        record["permissions"] = [owner_permission(call.user), *others]


def _ids(call: Call, name: str) -> list[str]:
    given = str(call.params.get(name, "")).split(",")
    ids = [call.user.root if item.strip() == "root" else item.strip() for item in given]
    return list(dict.fromkeys(item for item in ids if item))
