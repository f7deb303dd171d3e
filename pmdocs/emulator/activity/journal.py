"""Where the other rooms report what a caller has just done.

An activity as stored, told apart from Google's shapes (`shapes` draws those for each reader)::

    {"actor": e-mail,
     "item": {"id", "title", "mimeType", "root": bool, "owner": e-mail,    # right after the action
              "drive"?: {"id", "title"}},                                  # the shared drive it lies in, or is
     "actions": [action, …],                        # the primary one first
     "comment": {"discussion", "comment"}}          # Drive comment ids; only for actions on comments

    action = {"case": "EDIT"}
           | {"case": "CREATE", "how": "new" | "upload"}
           | {"case": "CREATE", "how": "copy", "source": item}
           | {"case": "MOVE", "added": [item, …], "removed": [item, …]}
           | {"case": "RENAME", "old", "new"}
           | {"case": "DELETE", "type": "TRASH" | "PERMANENT_DELETE"}
           | {"case": "RESTORE", "type": "UNTRASH"}
           | {"case": "PERMISSION_CHANGE", "added": [stored permission, …], "removed": […]}
           | {"case": "SETTINGS_CHANGE", "changes": [[feature, restricted: bool], …]}
           | {"case": "COMMENT", "kind": "post" | "assignment" | "suggestion", "subtype", "assignee"?}

Not every change is one: properties, stars, descriptions and new words in an old comment leave no trace.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pmdocs.emulator.methods import Call, Json
from pmdocs.emulator.store import FOLDER, Transaction

from .cases import bits
from .times import milliseconds

EDIT: Json = {"case": "EDIT"}

_GOOGLE_TYPES = "application/vnd.google-apps."
_FEATURES = {
    "copyRequiresWriterPermission": "READERS_CAN_DOWNLOAD",
    "domainUsersOnly": "SHARING_OUTSIDE_DOMAIN",
    "driveMembersOnly": "DIRECT_SHARING",
    "sharingFoldersRequiresOrganizerPermission": "FILE_ORGANIZER_CAN_SHARE_FOLDERS",
}
"""RestrictionChange.feature for Drive's settings of files and shared drives, matched by their descriptions."""
_ACTIONS = {"resolve": "RESOLVED", "reopen": "REOPENED"}


def record(call: Call, file_id: str, *actions: Json) -> None:
    """Note that the caller has just done this to a file: one activity, its primary action first."""
    stored = call.store.file(file_id)
    if stored is not None:
        _write(call, stored, actions)


def record_creation(call: Call, record: Json, *, source: Json | None) -> None:
    """Note a new file, or a copy of ``source``, once its record is stored.

    Its place, and what it inherits from a shared folder, are actions of the same activity (seen in a
    recording of 2020).
    """
    if source is not None:
        created: Json = {"case": "CREATE", "how": "copy", "source": _item(source, call.store)}
    else:
        own = record["mimeType"].startswith(_GOOGLE_TYPES)
        created = {"case": "CREATE", "how": "new" if own else "upload"}
    unshared = record | {"parents": []}
    moved = {"case": "MOVE", "added": _folders(call, record["parents"]), "removed": []}
    _write(call, record, [created, *_sharing(call, unshared, record), moved])


def record_changes(call: Call, record: Json) -> None:
    """Note renames, moves, the trash, permissions and settings: ``record`` against the one still stored.

    Each is an activity of its own, but permissions that come with a new place belong to the move (seen in
    a recording of 2020).
    """
    before = call.store.file(record["id"])
    if before is None:
        return
    if before["name"] != record["name"]:
        _write(call, record, [{"case": "RENAME", "old": before["name"], "new": record["name"]}])
    moved: list[Json] = []
    if before["parents"] != record["parents"]:
        added, removed = _folders(call, record["parents"]), _folders(call, before["parents"])
        moved.append({"case": "MOVE", "added": added, "removed": removed})
    if moved or before["permissions"] != record["permissions"]:
        moved += _sharing(call, before, record)
    _write(call, record, moved)
    changes = _settings(before, record)
    if changes:
        _write(call, record, [{"case": "SETTINGS_CHANGE", "changes": changes}])
    if record["trashed"] and not before["trashed"]:
        _write(call, record, [{"case": "DELETE", "type": "TRASH"}])
    if before["trashed"] and not record["trashed"]:
        _write(call, record, [{"case": "RESTORE", "type": "UNTRASH"}])


def record_deletion(call: Call, record: Json) -> None:
    """Note that a file goes for good; seen from then on by those who read the folder it lay in.

    What goes along with a folder is not reported one by one (unverified).
    """
    place = record["parents"][0] if record["parents"] else record["id"]
    _write(call, record, [{"case": "DELETE", "type": "PERMANENT_DELETE"}], place=place)


def record_post(call: Call, file_id: str, thread: Json, post: Json) -> None:
    """Note what has just become of a post: written, deleted, or written to resolve or reopen.

    Threads that were assigned to somebody report assignments.
    """
    stored = call.store.file(file_id)
    if stored is None:
        return
    assignees = [entry["assignee"] for entry in thread["posts"] if entry["assignee"]]
    action: Json = {"case": "COMMENT", "kind": "assignment" if assignees else "post"}
    action["subtype"] = _subtype(thread, post, assignees)
    if assignees:
        action["assignee"] = assignees[-1]
    _write(call, stored, [action], comment={"discussion": thread["id"], "comment": post["id"]})


def record_suggestion(
    call: Call, file_id: str, suggestion_id: str, subtype: str, *, post_id: str = ""
) -> None:
    """Note what has just become of a suggestion, in Google's words (Suggestion.subtype)."""
    stored = call.store.file(file_id)
    if stored is not None:
        action = {"case": "COMMENT", "kind": "suggestion", "subtype": subtype}
        comment = {"discussion": suggestion_id, "comment": post_id or suggestion_id}
        _write(call, stored, [action], comment=comment)


def _subtype(thread: Json, post: Json, assignees: list[str]) -> str:
    if post["id"] == thread["id"]:
        return "DELETED" if thread["deleted"] else "ADDED"
    if post["deleted"]:
        return "REPLY_DELETED"
    if post["action"]:
        return _ACTIONS[post["action"]]
    reassigned = post["assignee"] and assignees[-2:-1] != [post["assignee"]]
    return "REASSIGNED" if reassigned else "REPLY_ADDED"


def _write(
    call: Call,
    record: Json,
    actions: Sequence[Json],
    *,
    comment: Json | None = None,
    place: str | None = None,
) -> None:
    if not actions:
        return
    value: Json = {"actor": call.user.email, "item": _item(record, call.store), "actions": list(actions)}
    if comment is not None:
        value["comment"] = comment
    call.store.add_activity(
        value,
        file_id=record["id"],
        place=place or record["id"],
        at=milliseconds(call.now),
        cases=bits(action["case"] for action in actions),
    )


def _item(record: Json, store: Transaction) -> Json:
    item = {
        "id": record["id"],
        "title": record["name"],
        "mimeType": record["mimeType"],
        "root": record["mimeType"] == FOLDER and not record["parents"],
        "owner": record["owner"],
    }
    drive = record if "drive" in record else store.file(record.get("driveId", ""))
    return item if drive is None else item | {"drive": {"id": drive["id"], "title": drive["name"]}}


def _settings(before: Json, after: Json) -> list[list[Any]]:
    """Features whose restriction changed, with whether they are restricted now."""
    old, new = ({**record, **record.get("drive", {}).get("restrictions", {})} for record in (before, after))
    return [
        [feature, bool(new.get(name))]
        for name, feature in _FEATURES.items()
        if bool(old.get(name)) != bool(new.get(name))
    ]


def _folders(call: Call, ids: Sequence[str]) -> list[Json]:
    found = (call.store.file(folder_id) for folder_id in ids)
    return [_item(folder, call.store) for folder in found if folder is not None]


def _sharing(call: Call, before: Json, after: Json) -> list[Json]:
    """The permission change, if any, between two states of a file, inherited permissions included."""
    from pmdocs.emulator.drive.sharing import effective

    old = {(entry["id"], entry["role"]): entry for entry in effective(call.store, before)}
    new = {(entry["id"], entry["role"]): entry for entry in effective(call.store, after)}
    added = [entry for key, entry in new.items() if key not in old]
    removed = [entry for key, entry in old.items() if key not in new]
    if not added and not removed:
        return []
    return [{"case": "PERMISSION_CHANGE", "added": added, "removed": removed}]
