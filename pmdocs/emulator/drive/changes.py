"""``drive.changes``: what happened since a page token. A file appears once, with its newest change.

Watching is refused by name: nothing here can call back.
"""

from __future__ import annotations

from collections.abc import Iterator

from pmdocs.emulator.access import role_of
from pmdocs.emulator.methods import Call, Json, method

from .drives import drive_resource
from .refusals import invalid_value, out_of_range
from .resource import file_resource

GREATEST = 1000


@method("drive.changes.getStartPageToken", writes=False)
def get_start_page_token(call: Call) -> Json:
    """The token behind everything that has happened so far."""
    return {"kind": "drive#startPageToken", "startPageToken": str(call.store.next_change())}


@method("drive.changes.list", writes=False)
def list_changes(call: Call) -> Json:
    """Changes from a token on that the caller may see, 100 or up to 1000 a page."""
    token, size = str(call.params.get("pageToken", "")), call.params.get("pageSize", 100)
    if not token.isdecimal() or len(token) > 15:
        raise invalid_value("pageToken")
    if not 1 <= size <= GREATEST:
        raise out_of_range("pageSize", size, GREATEST)
    end = call.store.next_change()
    answer: Json = {"kind": "drive#changeList", "changes": []}
    for seq, change in _visible(call, int(token)):
        if len(answer["changes"]) == size:
            answer["nextPageToken"] = str(seq)
            return answer
        answer["changes"].append(change)
    return answer | {"newStartPageToken": str(end)}


def _visible(call: Call, since: int) -> Iterator[tuple[int, Json]]:
    drive_id = call.params.get("driveId") or call.params.get("teamDriveId")
    everything = bool(
        call.params.get("includeItemsFromAllDrives") or call.params.get("includeTeamDriveItems")
    )
    for seq, file_id, value in call.store.changes(since=since):
        if file_id == call.user.root:
            continue
        record = call.store.file(file_id)
        role = role_of(call.store, record, call.user) if record is not None else None
        if record is None or role is None:
            removed = _removal(call, file_id, value)
            if removed is not None and not drive_id:
                yield seq, removed
            continue
        home = record.get("driveId")
        if (drive_id and home != drive_id) or (home and not everything):
            continue
        if home and call.params.get("restrictToMyDrive"):
            continue
        yield seq, _change(call, record, value)


def _change(call: Call, record: Json, value: Json) -> Json:
    change: Json = {
        "kind": "drive#change",
        "time": value.get("time") or record["modifiedTime"],
        "removed": False,
    }
    if "drive" in record:
        shown = drive_resource(call, record)
        return change | {"changeType": "drive", "type": "drive", "driveId": record["id"], "drive": shown}
    shown = file_resource(call, record)
    return change | {"changeType": "file", "type": "file", "fileId": record["id"], "file": shown}


def _removal(call: Call, file_id: str, value: Json) -> Json | None:
    """A file that is gone, or no longer shared with the caller, who could see it before."""
    if call.user.email not in value.get("seenBy", []) or call.params.get("includeRemoved") is False:
        return None
    return {
        "kind": "drive#change",
        "changeType": "file",
        "type": "file",
        "time": value["time"],
        "removed": True,
        "fileId": file_id,
    }
