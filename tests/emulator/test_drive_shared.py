"""Shared drives, shortcuts, the trash and permissions that end."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from googleapiclient.errors import HttpError
from googleapiclient.http import MediaInMemoryUpload
from test_drive_support import (
    ADA,
    BOB,
    CAROL,
    DOCUMENT,
    FOLDER,
    SPREADSHEET,
    make,
    names,
    pass_time,
    refusal,
    share,
)

from pmdocs.emulator import Emulator

Connect = Callable[..., Any]
ALL: dict[str, Any] = {"supportsAllDrives": True}
LISTED: dict[str, Any] = {"supportsAllDrives": True, "includeItemsFromAllDrives": True}
SHORTCUT = "application/vnd.google-apps.shortcut"
ROBOT = "robot@project.iam.gserviceaccount.com"


@pytest.fixture(name="drive")
def drive_(connect: Connect) -> Any:
    return connect("drive", user=ADA)


@pytest.fixture(name="home")
def home_(drive: Any) -> str:
    """A shared drive that Ada organizes."""
    return str(drive.drives().create(requestId="1", body={"name": "SRE"}).execute()["id"])


def put(drive: Any, home: str, name: str = "Report", **body: Any) -> str:
    """The id of a new file in a shared drive."""
    made = drive.files().create(body={"mimeType": DOCUMENT, "name": name, "parents": [home], **body}, **ALL)
    return str(made.execute()["id"])


def join(drive: Any, home: str, email: str, role: str) -> str:
    """Make a user a member."""
    body = {"type": "user", "role": role, "emailAddress": email}
    return str(drive.permissions().create(fileId=home, body=body, **ALL).execute()["id"])


def test_a_drive_is_made_once(drive: Any, home: str) -> None:
    """The same request id is a conflict, another one a second drive; names need not differ."""
    again = refusal(drive.drives().create(requestId="1", body={"name": "SRE"}))
    drive.drives().create(requestId="2", body={"name": "SRE"}).execute()

    assert (again.status, again.reason) == (409, "duplicate")
    assert len(home) == 19
    assert [one["name"] for one in drive.drives().list().execute()["drives"]] == ["SRE", "SRE"]
    assert refusal(drive.drives().create(requestId="3", body={})).reason == "required"


def test_members_alone_see_a_drive(connect: Connect, drive: Any, home: str) -> None:
    """404 for others; hidden is each member's own, and can be searched for."""
    bob = connect("drive", user=BOB)
    assert refusal(bob.drives().get(driveId=home)).status == 404
    assert bob.drives().list().execute()["drives"] == []
    join(drive, home, BOB, "reader")
    bob.drives().hide(driveId=home).execute()

    assert bob.drives().get(driveId=home, fields="name,hidden").execute() == {"name": "SRE", "hidden": True}
    assert drive.drives().get(driveId=home, fields="hidden").execute() == {"hidden": False}
    assert bob.drives().list(q="hidden = false").execute()["drives"] == []
    assert len(bob.drives().list(q="name contains 'sr' ").execute()["drives"]) == 1
    assert refusal(bob.drives().update(driveId=home, body={"name": "Mine"})).status == 403
    assert refusal(bob.drives().list(q="starred = true")).location == "q"


def test_pages_of_drives(drive: Any) -> None:
    """Ten a page unless told; every drive once."""
    for number in range(12):
        drive.drives().create(requestId=f"r{number}", body={"name": f"D{number:02}"}).execute()
    first = drive.drives().list().execute()
    second = drive.drives().list(pageToken=first["nextPageToken"]).execute()

    assert [one["name"] for one in first["drives"] + second["drives"]] == [
        f"D{number:02}" for number in range(12)
    ]


def test_items_need_to_be_asked_for(drive: Any, home: str) -> None:
    """Without supportsAllDrives a file is not found; lists have items of drives only where both are said."""
    file_id = put(drive, home)

    assert refusal(drive.files().get(fileId=file_id)).status == 404
    assert refusal(drive.files().create(body={"name": "x", "parents": [home]})).status == 404
    found = (
        drive.files()
        .get(fileId=file_id, fields="driveId,parents,ownedByMe,owners,permissions", **ALL)
        .execute()
    )
    assert found == {"driveId": home, "parents": [home], "permissions": found["permissions"]}
    assert names(drive) == []
    assert names(drive, supportsAllDrives=True) == []
    assert names(drive, **LISTED) == ["Report"]
    assert names(drive, corpora="drive", driveId=home, **LISTED) == ["Report"]
    assert names(drive, corpora="allDrives", **LISTED) == ["Report"]
    make(drive, "mine")
    assert names(drive, corpora="drive", driveId=home, **LISTED) == ["Report"]


ROLES = ["reader", "commenter", "writer", "fileOrganizer", "organizer"]


@pytest.mark.parametrize("role", ROLES)
def test_roles_of_members(connect: Connect, drive: Any, home: str, role: str) -> None:
    """Reading, commenting, writing, trashing and deleting each begin at a role; all APIs agree."""
    file_id, sheet_id = put(drive, home), put(drive, home, mimeType=SPREADSHEET)
    join(drive, home, BOB, role)
    bob, docs, sheets = (connect(api, user=BOB) for api in ("drive", "docs", "sheets"))
    insert = {"requests": [{"insertText": {"location": {"index": 1}, "text": "x"}}]}
    write = {"range": "A1", "valueInputOption": "RAW", "body": {"values": [["x"]]}}
    acts = {
        "reader": [docs.documents().get(documentId=file_id), bob.files().get(fileId=file_id, **ALL)],
        "commenter": [bob.comments().create(fileId=file_id, body={"content": "?"}, fields="id")],
        "writer": [
            docs.documents().batchUpdate(documentId=file_id, body=insert),
            sheets.spreadsheets().values().update(spreadsheetId=sheet_id, **write),
            bob.files().update(fileId=file_id, body={"name": "New"}, **ALL),
            bob.files().create(body={"name": "y", "parents": [home]}, **ALL),
            bob.permissions().create(
                fileId=file_id, body={"type": "user", "role": "reader", "emailAddress": CAROL}, **ALL
            ),
        ],
        "fileOrganizer": [
            bob.files().update(fileId=sheet_id, body={"trashed": True}, **ALL),
            bob.files().update(fileId=sheet_id, body={"trashed": False}, **ALL),
        ],
        "organizer": [
            bob.drives().update(driveId=home, body={"name": "New"}),
            bob.permissions().create(
                fileId=home, body={"type": "user", "role": "writer", "emailAddress": CAROL}, **ALL
            ),
            bob.files().delete(fileId=sheet_id, **ALL),
        ],
    }
    done = {name: [_succeeds(request) for request in requests] for name, requests in acts.items()}

    allowed = ROLES[: ROLES.index(role) + 1]
    assert done == {name: [name in allowed] * len(requests) for name, requests in acts.items()}


def _succeeds(request: Any) -> bool:
    try:
        request.execute()
    except HttpError:
        return False
    return True


def test_capabilities_say_so(connect: Connect, drive: Any, home: str) -> None:
    """What a member may do is what the capabilities tell."""
    file_id = put(drive, home)
    join(drive, home, BOB, "fileOrganizer")
    bob = connect("drive", user=BOB)
    wanted = "capabilities(canEdit,canTrash,canDelete,canShare,canMoveItemOutOfDrive)"
    found = bob.files().get(fileId=file_id, fields=wanted, **ALL).execute()["capabilities"]

    assert found == {
        "canEdit": True,
        "canTrash": True,
        "canDelete": False,
        "canShare": True,
        "canMoveItemOutOfDrive": False,
    }
    able = bob.drives().get(driveId=home, fields="capabilities").execute()["capabilities"]
    assert (able["canManageMembers"], able["canTrashChildren"], able["canDeleteDrive"]) == (
        False,
        True,
        False,
    )


def test_roles_that_do_not_fit(drive: Any, home: str) -> None:
    """Nobody owns what lies in a drive, only drives have organizers, the last one stays."""
    file_id, mine = put(drive, home), make(drive)

    def given(file: str, role: str, **options: Any) -> str:
        body = {"type": "user", "role": role, "emailAddress": BOB}
        return refusal(drive.permissions().create(fileId=file, body=body, **ALL, **options)).reason

    assert given(file_id, "owner", transferOwnership=True) == "invalid"
    assert given(file_id, "organizer") == "invalid"
    assert given(file_id, "fileOrganizer") == "invalid"
    assert given(mine, "organizer") == "invalid"
    me = drive.about().get(fields="user/permissionId").execute()["user"]["permissionId"]
    answer = refusal(drive.permissions().delete(fileId=home, permissionId=me, **ALL))
    assert answer.reason == "cannotRemoveLastOrganizer"


def test_service_accounts_write_into_drives(connect: Connect, drive: Any, home: str) -> None:
    """They own no storage, but a drive does."""
    join(drive, home, ROBOT, "writer")
    robot = connect("drive", user=ROBOT)
    file_id = put(robot, home, "by a robot")
    media = MediaInMemoryUpload(b"x", mimetype="text/plain")

    assert drive.files().get(fileId=file_id, fields="name", **ALL).execute() == {"name": "by a robot"}
    robot.files().create(body={"name": "u", "parents": [home]}, media_body=media, **ALL).execute()
    assert robot.files().copy(fileId=file_id, body={"parents": [home]}, **ALL).execute()["id"] != file_id
    assert refusal(robot.files().create(body={"name": "x"})).reason == "storageQuotaExceeded"


def test_moving_in_and_out(connect: Connect, drive: Any, home: str) -> None:
    """A file that moves in loses its owner, one that an organizer takes out becomes his."""
    file_id = make(drive, mime_type=DOCUMENT)
    root = drive.files().get(fileId="root").execute()["id"]
    update = drive.files().update
    update(fileId=file_id, addParents=home, removeParents=root, **ALL).execute()
    assert drive.files().get(fileId=file_id, fields="driveId,owners", **ALL).execute() == {"driveId": home}
    join(drive, home, BOB, "organizer")
    bob = connect("drive", user=BOB)
    bobs = bob.files().get(fileId="root").execute()["id"]
    bob.files().update(fileId=file_id, addParents=bobs, removeParents=home, **ALL).execute()

    assert bob.files().get(fileId=file_id, fields="driveId,ownedByMe").execute() == {"ownedByMe": True}
    assert refusal(drive.files().get(fileId=file_id, **ALL)).status == 404


def test_a_drive_with_files_stays(drive: Any, home: str) -> None:
    """An empty one, or one with nothing but trash, can be deleted."""
    file_id = put(drive, home)
    assert refusal(drive.drives().delete(driveId=home)).status == 403
    drive.files().update(fileId=file_id, body={"trashed": True}, **ALL).execute()
    drive.drives().delete(driveId=home).execute()

    assert refusal(drive.drives().get(driveId=home)).status == 404
    assert refusal(drive.files().get(fileId=file_id, **ALL)).status == 404


# Shortcuts


def test_shortcuts(connect: Connect, drive: Any) -> None:
    """A shortcut names its target and its type, is found by it, and gives nobody access."""
    target = make(drive, "Target", mime_type=DOCUMENT)
    body = {"name": "Link", "mimeType": SHORTCUT, "shortcutDetails": {"targetId": target}}
    made = drive.files().create(body=body, fields="id,mimeType,shortcutDetails").execute()
    bob = connect("drive", user=BOB)
    share(drive, made["id"], BOB, "reader")

    assert made["shortcutDetails"] == {"targetId": target, "targetMimeType": DOCUMENT}
    assert names(drive, f"shortcutDetails.targetId = '{target}'") == ["Link"]
    seen = bob.files().get(fileId=made["id"], fields="shortcutDetails").execute()
    assert seen == {"shortcutDetails": {"targetId": target}}
    assert refusal(bob.files().get(fileId=target)).status == 404


def test_shortcuts_that_lead_nowhere(connect: Connect, drive: Any) -> None:
    """No target, one out of sight, and another shortcut are refused."""
    target = make(drive)
    link = make(drive, mime_type=SHORTCUT, shortcutDetails={"targetId": target})
    bob = connect("drive", user=BOB)

    def refused(user: Any, target_id: str | None) -> str:
        details = {} if target_id is None else {"shortcutDetails": {"targetId": target_id}}
        return refusal(user.files().create(body={"mimeType": SHORTCUT, **details})).reason

    assert refused(drive, None) == "required"
    assert refused(drive, "nowhere") == "notFound"
    assert refused(bob, target) == "notFound"
    assert refused(drive, link) == "shortcutTargetInvalid"


# Trash


def test_emptying_the_trash(connect: Connect, drive: Any, home: str) -> None:
    """One's own trash with all in it, for good; neither others' files nor what lies in drives."""
    folder = make(drive, "F", mime_type=FOLDER)
    inner, kept = make(drive, "inner", parents=[folder]), make(drive, "kept")
    bob = connect("drive", user=BOB)
    bobs, shared = make(bob, "bobs"), put(drive, home)
    for user, file_id in ((drive, folder), (bob, bobs), (drive, shared)):
        user.files().update(fileId=file_id, body={"trashed": True}, **ALL).execute()
    found = drive.files().get(fileId=folder, fields="trashedTime,explicitlyTrashed").execute()
    assert drive.files().emptyTrash().execute() == ""

    assert found["explicitlyTrashed"]
    assert found["trashedTime"].endswith("Z")
    assert [refusal(drive.files().get(fileId=one)).status for one in (folder, inner)] == [404, 404]
    assert names(drive) == ["kept"]
    assert kept
    assert names(bob, "trashed = true") == ["bobs"]
    assert drive.files().get(fileId=shared, fields="trashed", **ALL).execute() == {"trashed": True}
    drive.files().emptyTrash(driveId=home).execute()
    assert refusal(drive.files().get(fileId=shared, **ALL)).status == 404


# Permissions that end


def test_access_ends_when_it_says(emulator: Emulator, connect: Connect, drive: Any) -> None:
    """Until the time, and not after it, in all APIs; the permission is then no longer listed."""
    file_id = make(drive, mime_type=DOCUMENT)
    now = drive.files().get(fileId=file_id, fields="createdTime").execute()["createdTime"]
    ends = f"{int(now[:4]) + (now[5:7] == '12')}-{int(now[5:7]) % 12 + 1:02}-01T00:00:00.000Z"
    body = {"type": "user", "role": "writer", "emailAddress": BOB, "expirationTime": ends}
    made = drive.permissions().create(fileId=file_id, body=body, fields="id,expirationTime").execute()
    docs = connect("docs", user=BOB).documents()

    assert made["expirationTime"] == ends
    assert docs.get(documentId=file_id).execute()["documentId"] == file_id
    pass_time(emulator, 32 * 86400)
    with pytest.raises(HttpError) as caught:
        docs.get(documentId=file_id).execute()
    assert caught.value.resp.status == 404
    assert len(drive.permissions().list(fileId=file_id).execute()["permissions"]) == 1
    assert names(connect("drive", user=BOB)) == []


def test_ends_can_be_moved_and_taken_away(emulator: Emulator, connect: Connect, drive: Any) -> None:
    """By update, without touching the role; removeExpiration makes it last."""
    file_id, bob = make(drive), connect("drive", user=BOB)
    given = {"fileId": file_id, "permissionId": share(drive, file_id, BOB, "reader")}
    soon = _later(drive, days=2)
    changed = drive.permissions().update(**given, body={"expirationTime": soon}, fields="role,expirationTime")
    assert changed.execute() == {"role": "reader", "expirationTime": soon}
    drive.permissions().update(**given, body={"role": "reader"}, removeExpiration=True).execute()
    pass_time(emulator, 5 * 86400)

    assert bob.files().get(fileId=file_id, fields="id").execute() == {"id": file_id}


def _later(drive: Any, *, days: int) -> str:
    from datetime import datetime, timedelta

    made = drive.files().get(fileId=make(drive), fields="createdTime").execute()["createdTime"]
    return (datetime.fromisoformat(made) + timedelta(days=days)).strftime("%Y-%m-%dT%H:%M:%S.000Z")


@pytest.mark.parametrize(("kind", "days"), [("user", -1), ("user", 400), ("anyone", 5), ("user", None)])
def test_ends_that_are_refused(drive: Any, kind: str, days: int | None) -> None:
    """The past, more than a year, links, and what is no time."""
    when = "soon" if days is None else _later(drive, days=days)
    body = {"type": kind, "role": "reader", "expirationTime": when}
    body |= {"emailAddress": BOB} if kind == "user" else {}

    assert (
        refusal(drive.permissions().create(fileId=make(drive), body=body)).location
        == "permission.expirationTime"
    )


def test_a_transfer_is_told_by_mail(drive: Any) -> None:
    """Ownership cannot be handed over silently."""
    body = {"type": "user", "role": "owner", "emailAddress": BOB}
    request = drive.permissions().create(
        fileId=make(drive), body=body, transferOwnership=True, sendNotificationEmail=False
    )

    assert refusal(request).location == "sendNotificationEmail"
