"""Every answer of the Drive API against the discovery document and against lists of members.

A discovery schema requires nothing, so conforming is not enough: each method also names what must be
there and what must not, and that check is shown to fail on an empty answer.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from test_drive_support import ADA, BOB, DOCUMENT, FOLDER, make, share

from pmdocs.emulator import discovery
from pmdocs.emulator.methods import HANDLERS

Connect = Callable[..., Any]

FILE = [
    "kind",
    "id",
    "name",
    "mimeType",
    "webViewLink",
    "iconLink",
    "spaces",
    "createdTime",
    "modifiedTime",
    "version",
    "trashed",
    "explicitlyTrashed",
    "starred",
    "owners",
    "ownedByMe",
    "lastModifyingUser",
    "shared",
    "permissions",
    "permissionIds",
    "capabilities",
    "parents",
    "properties",
    "copyRequiresWriterPermission",
    "writersCanShare",
    "modifiedByMe",
]
NOT_IN_FILE = [
    "description",
    "appProperties",
    "trashingUser",
    "sharedWithMeTime",
    "sharingUser",
    "size",
    "driveId",
]
COMMENT = [
    "kind",
    "id",
    "createdTime",
    "modifiedTime",
    "author",
    "htmlContent",
    "content",
    "deleted",
    "replies",
]
NOT_IN_COMMENT = [
    "resolved",
    "anchor",
    "quotedFileContent",
    "assigneeEmailAddress",
    "mentionedEmailAddresses",
]
REPLY = ["kind", "id", "createdTime", "modifiedTime", "author", "htmlContent", "content", "deleted"]
PERMISSION = ["kind", "id", "type", "role", "emailAddress", "displayName", "deleted", "pendingOwner"]
NOT_IN_PERMISSION = ["domain", "allowFileDiscovery", "expirationTime", "view"]


@dataclass(frozen=True)
class Expected:
    """What one method's answer holds: members at the top, and those of the first entry of a list in it."""

    present: list[str]
    absent: list[str] = field(default_factory=list)
    entry: str | None = None


DRIVE = ["kind", "id", "name", "createdTime", "hidden", "capabilities", "restrictions"]
REVISION = ["kind", "id", "mimeType", "modifiedTime", "lastModifyingUser"]

_DRIVES = Expected(DRIVE, ["colorRgb", "themeId"])
_REVISIONS = Expected([*REVISION, "published"], ["keepForever", "md5Checksum", "size"])
_FILES = Expected(FILE, NOT_IN_FILE)
_COMMENTS = Expected(COMMENT, NOT_IN_COMMENT)
_REPLIES = Expected(REPLY, ["action", "assigneeEmailAddress"])
_PERMISSIONS = Expected(PERMISSION, NOT_IN_PERMISSION)

EXPECTED = {
    "drive.about.get": Expected(["kind", "user", "storageQuota", "maxUploadSize", "canCreateDrives"]),
    "drive.drives.create": _DRIVES,
    "drive.drives.get": _DRIVES,
    "drive.drives.hide": _DRIVES,
    "drive.drives.unhide": _DRIVES,
    "drive.drives.update": _DRIVES,
    "drive.drives.list": Expected(DRIVE, ["colorRgb"], entry="drives"),
    "drive.changes.getStartPageToken": Expected(["kind", "startPageToken"]),
    "drive.changes.list": Expected(
        ["kind", "type", "changeType", "time", "removed", "fileId", "file"], ["drive"], entry="changes"
    ),
    "drive.revisions.get": _REVISIONS,
    "drive.revisions.update": _REVISIONS,
    "drive.revisions.list": Expected(REVISION, ["keepForever"], entry="revisions"),
    "drive.files.create": _FILES,
    "drive.files.get": _FILES,
    "drive.files.copy": _FILES,
    "drive.files.update": _FILES,
    "drive.files.list": Expected(FILE, NOT_IN_FILE, entry="files"),
    "drive.files.generateIds": Expected(["kind", "space", "ids"]),
    "drive.permissions.create": _PERMISSIONS,
    "drive.permissions.get": _PERMISSIONS,
    "drive.permissions.update": _PERMISSIONS,
    "drive.permissions.list": Expected(PERMISSION, NOT_IN_PERMISSION, entry="permissions"),
    "drive.comments.create": _COMMENTS,
    "drive.comments.get": _COMMENTS,
    "drive.comments.update": _COMMENTS,
    "drive.comments.list": Expected(COMMENT, NOT_IN_COMMENT, entry="comments"),
    "drive.replies.create": _REPLIES,
    "drive.replies.get": _REPLIES,
    "drive.replies.update": _REPLIES,
    "drive.replies.list": Expected(REPLY, ["action"], entry="replies"),
}
NO_ANSWER = {
    "drive.drives.delete",
    "drive.files.delete",
    "drive.files.emptyTrash",
    "drive.revisions.delete",
    "drive.permissions.delete",
    "drive.comments.delete",
    "drive.replies.delete",
}


def faults(method_id: str, answer: Any) -> list[str]:
    """Everything that is wrong with an answer of a method."""
    schema = discovery.methods()[method_id].response
    assert schema is not None
    expected = EXPECTED[method_id]
    found = discovery.conform("drive", schema, answer)
    if expected.entry is not None:
        entries = answer.get(expected.entry) or [{}]
        found += [f"missing {name}" for name in ("kind", expected.entry) if name not in answer]
        answer = entries[0]
    found += [f"missing {name}" for name in expected.present if name not in answer]
    return found + [f"surplus {name}" for name in expected.absent if name in answer]


def answers(drive: Any) -> dict[str, Any]:
    """One answer of every method, asked for in full."""
    files, comments, replies, permissions = (
        drive.files(),
        drive.comments(),
        drive.replies(),
        drive.permissions(),
    )
    folder = make(drive, "F", mime_type=FOLDER)
    body = {"name": "Report", "mimeType": DOCUMENT, "parents": [folder], "properties": {"a": "1"}}
    found = {"drive.files.create": files.create(body=body, fields="*").execute()}
    of = {"fileId": found["drive.files.create"]["id"]}
    comment = comments.create(**of, body={"content": "x"}, fields="*").execute()
    in_thread = of | {"commentId": comment["id"]}
    reply = replies.create(**in_thread, body={"content": "y"}, fields="*").execute()
    in_reply = in_thread | {"replyId": reply["id"]}
    bob = {"type": "user", "role": "reader", "emailAddress": BOB}
    requests = {
        "drive.about.get": drive.about().get(fields="*"),
        "drive.changes.getStartPageToken": drive.changes().getStartPageToken(),
        "drive.changes.list": drive.changes().list(pageToken="1", fields="*"),
        "drive.revisions.list": drive.revisions().list(**of, fields="*"),
        "drive.revisions.get": drive.revisions().get(**of, revisionId="head", fields="*"),
        "drive.revisions.update": drive.revisions().update(
            **of, revisionId="1", body={"published": True}, fields="*"
        ),
        "drive.files.get": files.get(**of, fields="*"),
        "drive.files.copy": files.copy(**of, fields="*"),
        "drive.files.update": files.update(**of, body={"name": "New"}, fields="*"),
        "drive.files.list": files.list(q=f"'{folder}' in parents", fields="*"),
        "drive.files.generateIds": files.generateIds(count=2),
        "drive.comments.get": comments.get(**in_thread, fields="*"),
        "drive.comments.update": comments.update(**in_thread, body={"content": "z"}, fields="*"),
        "drive.comments.list": comments.list(**of, fields="*"),
        "drive.replies.get": replies.get(**in_reply, fields="*"),
        "drive.replies.update": replies.update(**in_reply, body={"content": "z"}, fields="*"),
        "drive.replies.list": replies.list(**in_thread, fields="*"),
        "drive.permissions.create": permissions.create(**of, body=bob, fields="*"),
        "drive.permissions.list": permissions.list(**of, fields="*"),
    }
    found |= {method_id: request.execute() for method_id, request in requests.items()}
    home = {
        "driveId": drive.drives().create(requestId="1", body={"name": "D"}).execute()["id"],
        "fields": "*",
    }
    requests = {
        "drive.drives.create": drive.drives().create(requestId="2", body={"name": "E"}, fields="*"),
        "drive.drives.get": drive.drives().get(**home),
        "drive.drives.hide": drive.drives().hide(**home),
        "drive.drives.unhide": drive.drives().unhide(**home),
        "drive.drives.update": drive.drives().update(**home, body={"name": "F"}),
        "drive.drives.list": drive.drives().list(fields="*"),
    }
    found |= {method_id: request.execute() for method_id, request in requests.items()}
    given = of | {"permissionId": found["drive.permissions.create"]["id"], "fields": "*"}
    found["drive.permissions.get"] = permissions.get(**given).execute()
    found["drive.permissions.update"] = permissions.update(**given, body={"role": "writer"}).execute()
    return found | {"drive.comments.create": comment, "drive.replies.create": reply}


def test_answers(connect: Connect) -> None:
    """Every method answers within its schema, with all expected members and without the others."""
    found = answers(connect("drive", user=ADA))

    assert {method_id: faults(method_id, answer) for method_id, answer in found.items()} == {
        method_id: [] for method_id in EXPECTED
    }


def test_every_method_is_covered() -> None:
    """No Drive method is registered without an expectation here."""
    registered = {method_id for method_id in HANDLERS if method_id.startswith("drive.")}

    assert registered == set(EXPECTED) | NO_ANSWER


@pytest.mark.parametrize("method_id", sorted(EXPECTED))
def test_the_check_can_fail(method_id: str) -> None:
    """An empty answer is found wanting, although it fits the schema."""
    schema = discovery.methods()[method_id].response or ""

    assert discovery.conform("drive", schema, {}) == []
    assert faults(method_id, {})
    assert faults(method_id, {"invented": 1, EXPECTED[method_id].entry or "kind": [{}]})


def test_a_shared_file(connect: Connect) -> None:
    """A reader sees from whom and since when, but not who else; the shape stays Google's."""
    drive, bob = connect("drive", user=ADA), connect("drive", user=BOB)
    file_id = make(drive)
    share(drive, file_id, BOB, "reader")
    found = bob.files().get(fileId=file_id, fields="*").execute()

    assert discovery.conform("drive", "File", found) == []
    assert found["sharingUser"]["emailAddress"] == ADA
    assert (
        found["sharedWithMeTime"] == found["createdTime"] or found["sharedWithMeTime"] > found["createdTime"]
    )
    assert (found["ownedByMe"], found["shared"]) == (False, True)
    assert not {"permissions", "permissionIds", "parents"} & set(found)
