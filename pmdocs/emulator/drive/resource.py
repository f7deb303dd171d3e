"""A file record as Drive's File resource, for one caller."""

from __future__ import annotations

from pmdocs.emulator.methods import Call, Json
from pmdocs.emulator.store import DOCUMENT, FOLDER, SPREADSHEET

from .capabilities import capabilities
from .people import person
from .records import GOOGLE_TYPES, is_trashed
from .sharing import effective, may_share, own_permission, permission_resource, sees

_LINKS = {
    DOCUMENT: "https://docs.google.com/document/d/{id}/edit?usp=drivesdk",
    SPREADSHEET: "https://docs.google.com/spreadsheets/d/{id}/edit?usp=drivesdk",
    FOLDER: "https://drive.google.com/drive/folders/{id}",
}
_OTHER_LINK = "https://drive.google.com/file/d/{id}/view?usp=drivesdk"
_ICON = "https://drive-thirdparty.googleusercontent.com/16/type/{type}"


def file_resource(call: Call, record: Json) -> Json:
    """All members of a File that this workspace knows, before any ``fields`` mask.

    Members without a value are absent (``properties``, ``description`` …). ``parents`` names a folder
    only if the caller can see it; ``permissions`` is there only for callers who can share.
    """
    return {
        **_identity(record),
        **_state(call, record),
        **_people(call, record),
        **_sharing(call, record),
        "capabilities": capabilities(call, record),
        **_optional(call, record),
    }


def _identity(record: Json) -> Json:
    return {
        "kind": "drive#file",
        "id": record["id"],
        "name": record["name"],
        "mimeType": record["mimeType"],
        "webViewLink": _LINKS.get(record["mimeType"], _OTHER_LINK).format(id=record["id"]),
        "iconLink": _ICON.format(type=record["mimeType"]),
        "spaces": ["drive"],
    }


def _state(call: Call, record: Json) -> Json:
    guarded = bool(record.get("copyRequiresWriterPermission", False))
    return {
        "createdTime": record["createdTime"],
        "modifiedTime": record["modifiedTime"],
        "version": str(record["version"]),
        "trashed": is_trashed(call.store, record),
        "explicitlyTrashed": record["trashed"],
        "starred": call.user.email in record.get("starredBy", []),
        "copyRequiresWriterPermission": guarded,
        "viewersCanCopyContent": not guarded,
        "writersCanShare": bool(record.get("writersCanShare", True)),
        "hasThumbnail": False,
        "isAppAuthorized": True,
        "quotaBytesUsed": "0",
    }


def _people(call: Call, record: Json) -> Json:
    mine = record["lastModifyingUser"] == call.user.email
    found: Json = {
        "owners": [person(call, record["owner"])],
        "ownedByMe": record["owner"] == call.user.email,
        "lastModifyingUser": person(call, record["lastModifyingUser"]),
        "modifiedByMe": mine,
    }
    if mine:
        found["modifiedByMeTime"] = record["modifiedTime"]
    if record["trashed"] and "trashedBy" in record:
        found["trashingUser"] = person(call, record["trashedBy"])
    return found


def _sharing(call: Call, record: Json) -> Json:
    everyone = effective(call.store, record)
    found: Json = {
        "shared": any(permission["id"] != call.store.user(record["owner"]).number for permission in everyone)
    }
    if may_share(call, record):
        found["permissions"] = [permission_resource(call, permission) for permission in everyone]
        found["permissionIds"] = [permission["id"] for permission in everyone]
    mine = own_permission(record, call.user)
    if mine is not None and "sharedBy" in mine:
        found["sharedWithMeTime"] = mine["sharedTime"]
        found["sharingUser"] = person(call, mine["sharedBy"])
    return found


def _optional(call: Call, record: Json) -> Json:
    found: Json = {}
    if visible := [folder for folder in record["parents"] if sees(call, folder)]:
        found["parents"] = visible
    for name in ("properties", "appProperties", "description", "folderColorRgb"):
        if record.get(name):
            found[name] = record[name]
    if not record["mimeType"].startswith(GOOGLE_TYPES):
        found |= {"size": "0", "originalFilename": record["name"]}
    return found
