"""A file record as Drive's File resource, for one caller."""

from __future__ import annotations

from pmdocs.emulator.methods import Call, Json
from pmdocs.emulator.store import DOCUMENT, FOLDER, SPREADSHEET

from .capabilities import capabilities
from .people import person
from .records import GOOGLE_TYPES, SHORTCUT, is_trashed
from .sharing import effective, may_share, own_permission, permission_resource, sees

_LINKS = {
    DOCUMENT: "https://docs.google.com/document/d/{id}/edit?usp=drivesdk",
    SPREADSHEET: "https://docs.google.com/spreadsheets/d/{id}/edit?usp=drivesdk",
    FOLDER: "https://drive.google.com/drive/folders/{id}",
}
_OTHER_LINK = "https://drive.google.com/file/d/{id}/view?usp=drivesdk"
_CONTENT_LINK = "https://drive.google.com/uc?id={id}&export=download"
_EXPORT_LINKS = {
    DOCUMENT: "https://docs.google.com/feeds/download/documents/export/Export?id={id}&exportFormat={format}",
    SPREADSHEET: "https://docs.google.com/spreadsheets/export?id={id}&exportFormat={format}",
}
EXPORT_FORMATS = {
    "text/plain": "txt",
    "text/markdown": "markdown",
    "text/x-markdown": "md",
    "text/html": "html",
    "application/zip": "zip",
    "text/csv": "csv",
    "text/tab-separated-values": "tsv",
}
"""Words for the formats in export links, by media type."""

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
    size = str(record.get("size", 0))
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
        "quotaBytesUsed": size,
    }


def _people(call: Call, record: Json) -> Json:
    changed = modified_by(record, call.user.email)
    viewed = record.get("viewedBy", {}).get(call.user.email)
    found: Json = {
        "lastModifyingUser": person(call, record["lastModifyingUser"]),
        "modifiedByMe": changed is not None,
        "viewedByMe": viewed is not None,
    }
    if not record.get("driveId"):
        found |= {
            "owners": [person(call, record["owner"])],
            "ownedByMe": record["owner"] == call.user.email,
        }
    if changed is not None:
        found["modifiedByMeTime"] = changed
    if viewed is not None:
        found["viewedByMeTime"] = viewed
    if record["trashed"] and "trashedBy" in record:
        found["trashingUser"] = person(call, record["trashedBy"])
        if "trashedTime" in record:
            found["trashedTime"] = record["trashedTime"]
    return found


def modified_by(record: Json, email: str) -> str | None:
    """When a user last changed a file, or None."""
    if record["lastModifyingUser"] == email:
        return str(record["modifiedTime"])
    found: str | None = record.get("modifiedBy", {}).get(email)
    return found


def _sharing(call: Call, record: Json) -> Json:
    everyone = effective(call.store, record)
    own = "" if record.get("driveId") else call.store.user(record["owner"]).number
    found: Json = {"shared": any(permission["id"] != own for permission in everyone)}
    if record.get("driveId"):
        found |= {"driveId": record["driveId"], "teamDriveId": record["driveId"]}
        direct = any(entry["type"] != "anyone" for entry in record["permissions"])
        found["hasAugmentedPermissions"] = direct and "drive" not in record
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
    if record["mimeType"] == SHORTCUT:
        found["shortcutDetails"] = _shortcut(call, record)
    if record["mimeType"] in _EXPORT_LINKS and found_exports(record):
        found["exportLinks"] = found_exports(record)
    if not record["mimeType"].startswith(GOOGLE_TYPES):
        found |= _binary(record)
    return found


def _shortcut(call: Call, record: Json) -> Json:
    """Where a shortcut leads; of a target out of the caller's sight only the id."""
    target_id = record["shortcutDetails"]["targetId"]
    target = call.store.file(target_id)
    if target is None or not sees(call, target_id):
        return {"targetId": target_id}
    return {"targetId": target_id, "targetMimeType": target["mimeType"]}


def found_exports(record: Json) -> Json:
    """Addresses of a document's or spreadsheet's exports, by media type."""
    from pmdocs.emulator.convert import EXPORTS

    link = _EXPORT_LINKS[record["mimeType"]]
    return {
        kind: link.format(id=record["id"], format=EXPORT_FORMATS[kind])
        for kind in EXPORTS[record["mimeType"]]
    }


def _binary(record: Json) -> Json:
    """Members that only uploaded files have."""
    name = record.get("originalFilename") or record["name"]
    found: Json = {
        "size": str(record.get("size", 0)),
        "originalFilename": name,
        "webContentLink": _CONTENT_LINK.format(id=record["id"]),
    }
    if "." in name.strip("."):
        found |= {"fileExtension": name.rpartition(".")[2], "fullFileExtension": _full_extension(name)}
    for member, key in (
        ("md5Checksum", "md5"),
        ("sha1Checksum", "sha1"),
        ("sha256Checksum", "sha256"),
        ("headRevisionId", "headRevision"),
    ):
        if key in record:
            found[member] = record[key]
    return found


def _full_extension(name: str) -> str:
    """``tar.gz`` of ``x.tar.gz``: everything that looks like extensions (discovery document)."""
    stem, _, last = name.rpartition(".")
    inner = stem.rpartition(".")[2]
    return f"{inner}.{last}" if "." in stem and inner in ("tar", "user") else last
