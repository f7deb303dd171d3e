"""Stored activities in Google's shapes, for one reader.

Sources: the discovery document; the guide "Drive Activity API data model"; recordings of 2020 and 2025,
which still carry the deprecated ``file`` and ``folder`` beside ``driveFile`` and ``driveFolder`` and show
My Drive as a parent without a title.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from pmdocs.emulator.access import role_of
from pmdocs.emulator.methods import Call, Json
from pmdocs.emulator.store import DOCUMENT, FOLDER, SPREADSHEET

_ROLES = {
    "owner": "OWNER",
    "organizer": "ORGANIZER",
    "fileOrganizer": "FILE_ORGANIZER",
    "writer": "EDITOR",
    "commenter": "COMMENTER",
    "reader": "VIEWER",
}

_LINKS = {
    DOCUMENT: "https://docs.google.com/document/d/{id}/edit?disco={discussion}",
    SPREADSHEET: "https://docs.google.com/spreadsheets/d/{id}/edit?disco={discussion}",
}
_OTHER_LINK = "https://drive.google.com/file/d/{id}/view?disco={discussion}"

_CONSUMERS = ("gmail.com", "googlemail.com")


def user(call: Call, email: str) -> Json:
    """A User; ``isCurrentUser`` only where true."""
    known: Json = {"personName": f"people/{call.store.user(email).number}"}
    if email == call.user.email:
        known["isCurrentUser"] = True
    return {"knownUser": known}


def target(call: Call, activity: Json) -> Json:
    """A Target: the file, the comment on it, or the shared drive."""
    item, comment = activity["item"], activity.get("comment")
    if _is_drive(item):
        return {"drive": {**_drive(item["drive"]), "root": drive_item(call, item)}}
    if comment is None:
        return {"driveItem": drive_item(call, item)}
    link = _LINKS.get(item["mimeType"], _OTHER_LINK)
    return {
        "fileComment": {
            "legacyCommentId": comment["comment"],
            "legacyDiscussionId": comment["discussion"],
            "linkToDiscussion": link.format(id=item["id"], discussion=comment["discussion"]),
            "parent": drive_item(call, item),
        }
    }


def drive_item(call: Call, item: Json) -> Json:
    """A DriveItem, with title and owner as they were right after the action; a shared drive owns what is in it."""
    drive = item.get("drive")
    owner: Json = {"user": user(call, item["owner"])} if drive is None else {"drive": _drive(drive)}
    domain = item["owner"].rpartition("@")[2]
    if domain not in _CONSUMERS:
        owner["domain"] = _domain(call, domain)
    return {
        "name": f"items/{item['id']}",
        "title": item["title"],
        "mimeType": item["mimeType"],
        "owner": owner,
        **_kind(item),
    }


def detail(call: Call, action: Json) -> Json:
    """An ActionDetail."""
    return _DETAILS[action["case"]](call, action)


def _kind(item: Json) -> Json:
    if item["mimeType"] != FOLDER:
        return {"driveFile": {}, "file": {}}
    kind = (
        "STANDARD_FOLDER" if not item["root"] else "SHARED_DRIVE_ROOT" if _is_drive(item) else "MY_DRIVE_ROOT"
    )
    return {"driveFolder": {"type": kind}, "folder": {"type": kind.replace("SHARED", "TEAM")}}


def _is_drive(item: Json) -> bool:
    return bool(item.get("drive", {}).get("id") == item["id"])


def _drive(drive: Json) -> Json:
    """A DriveReference."""
    return {"name": f"drives/{drive['id']}", "title": drive["title"]}


def _references(call: Call, items: Sequence[Json]) -> list[Json]:
    """TargetReferences to those items that the caller may read."""
    return [_reference(item) for item in items if _may_read(call, item["id"])]


def _reference(item: Json) -> Json:
    title = {} if item["root"] else {"title": item["title"]}
    return {"driveItem": {"name": f"items/{item['id']}", **title, **_kind(item)}}


def _may_read(call: Call, file_id: str) -> bool:
    record = call.store.file(file_id)
    return record is not None and role_of(call.store, record, call.user) is not None


def _domain(call: Call, name: str) -> Json:
    return {"name": name, "legacyId": call.store.user(f"@{name}").number}


def _permission(call: Call, permission: Json) -> Json:
    shown: Json = {"role": _ROLES[permission["role"]]}
    match permission["type"]:
        case "user":
            shown["user"] = user(call, permission["emailAddress"])
        case "group":
            email = permission["emailAddress"]
            shown["group"] = {"email": email, "title": call.store.user(email).display_name}
        case "domain":
            shown["domain"] = _domain(call, permission["domain"])
        case _:
            shown["anyone"] = {}
    if permission.get("allowFileDiscovery"):
        shown["allowDiscovery"] = True
    return shown


def _create(call: Call, action: Json) -> Json:
    if action["how"] != "copy":
        return {"create": {action["how"]: {}}}
    originals = _references(call, [action["source"]])
    return {"create": {"copy": {"originalObject": originals[0]} if originals else {}}}


def _move(call: Call, action: Json) -> Json:
    added, removed = _references(call, action["added"]), _references(call, action["removed"])
    return {"move": _filled(addedParents=added, removedParents=removed)}


def _permission_change(call: Call, action: Json) -> Json:
    added = [_permission(call, entry) for entry in action["added"]]
    removed = [_permission(call, entry) for entry in action["removed"]]
    return {"permissionChange": _filled(addedPermissions=added, removedPermissions=removed)}


def _settings_change(_: Call, action: Json) -> Json:
    changes = [
        {"feature": feature, "newRestriction": "FULLY_RESTRICTED" if restricted else "UNRESTRICTED"}
        for feature, restricted in action["changes"]
    ]
    return {"settingsChange": {"restrictionChanges": changes}}


def _comment(call: Call, action: Json) -> Json:
    comment: Json = {"subtype": action["subtype"]}
    if action["kind"] == "assignment":
        comment["assignedUser"] = user(call, action["assignee"])
    return {"comment": {action["kind"]: comment}}


def _filled(**lists: list[Json]) -> Json:
    return {name: items for name, items in lists.items() if items}


_DETAILS: Mapping[str, Callable[[Call, Json], Json]] = {
    "CREATE": _create,
    "EDIT": lambda _call, _action: {"edit": {}},
    "MOVE": _move,
    "RENAME": lambda _call, action: {"rename": {"oldTitle": action["old"], "newTitle": action["new"]}},
    "DELETE": lambda _call, action: {"delete": {"type": action["type"]}},
    "RESTORE": lambda _call, action: {"restore": {"type": action["type"]}},
    "PERMISSION_CHANGE": _permission_change,
    "SETTINGS_CHANGE": _settings_change,
    "COMMENT": _comment,
}
