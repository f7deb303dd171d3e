"""drive.permissions through the real client."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from test_drive_support import ADA, BOB, CAROL, FOLDER, Refusal, make, refusal, share

Connect = Callable[..., Any]
NO_RIGHT = Refusal(
    403, "insufficientFilePermissions", "The user does not have sufficient permissions for this file."
)


@pytest.fixture(name="drive")
def drive_(connect: Connect) -> Any:
    return connect("drive", user=ADA)


def roles(drive: Any, file_id: str) -> dict[str, str]:
    """Role by address, domain or id."""
    found = (
        drive.permissions().list(fileId=file_id, fields="permissions(id,role,emailAddress,domain)").execute()
    )
    return {
        entry.get("emailAddress") or entry.get("domain") or entry["id"]: entry["role"]
        for entry in found["permissions"]
    }


def test_share_with_everybody(drive: Any) -> None:
    """Users, groups, domains and the public get roles; notification parameters are accepted."""
    file_id = make(drive)
    for body in (
        {"type": "user", "role": "writer", "emailAddress": "Bob@Example.com"},
        {"type": "group", "role": "commenter", "emailAddress": "sre@example.com"},
        {"type": "domain", "role": "reader", "domain": "example.com"},
        {"type": "anyone", "role": "reader"},
    ):
        drive.permissions().create(
            fileId=file_id, body=body, sendNotificationEmail=False, emailMessage="hello"
        ).execute()

    assert roles(drive, file_id) == {
        ADA: "owner",
        BOB: "writer",
        "sre@example.com": "commenter",
        "example.com": "reader",
        "anyoneWithLink": "reader",
    }


def test_default_members(drive: Any) -> None:
    """Without `fields` a permission has four members."""
    file_id = make(drive)
    body = {"type": "user", "role": "reader", "emailAddress": BOB}
    made = drive.permissions().create(fileId=file_id, body=body).execute()
    expected = {"kind": "drive#permission", "id": made["id"], "type": "user", "role": "reader"}

    assert made == expected
    assert drive.permissions().get(fileId=file_id, permissionId=made["id"]).execute() == expected
    listed = drive.permissions().list(fileId=file_id).execute()
    assert listed["kind"] == "drive#permissionList"
    assert listed["permissions"][1] == expected


def test_permission_id_is_the_users(connect: Connect, drive: Any) -> None:
    """A permission's id is the permissionId under which the user appears everywhere."""
    file_id = make(drive)
    permission_id = share(drive, file_id, BOB, "reader")
    me = connect("drive", user=BOB).about().get(fields="user(permissionId)").execute()

    assert me == {"user": {"permissionId": permission_id}}


def test_rights_follow(connect: Connect, drive: Any) -> None:
    """A change of role takes effect at once, and so does its end."""
    file_id = make(drive)
    bob = connect("drive", user=BOB)
    permission_id = share(drive, file_id, BOB, "reader")
    assert refusal(bob.files().update(fileId=file_id, body={"name": "new"})) == NO_RIGHT
    drive.permissions().update(fileId=file_id, permissionId=permission_id, body={"role": "writer"}).execute()
    bob.files().update(fileId=file_id, body={"name": "new"}).execute()
    drive.permissions().delete(fileId=file_id, permissionId=permission_id).execute()

    assert refusal(bob.files().get(fileId=file_id)).status == 404


def test_sharing_again_never_takes_away(drive: Any) -> None:
    """A second permission for the same user raises the role or leaves it; there is still one."""
    file_id = make(drive)
    first = share(drive, file_id, BOB, "reader")
    assert share(drive, file_id, BOB, "writer") == first
    share(drive, file_id, BOB, "commenter")

    assert roles(drive, file_id) == {ADA: "owner", BOB: "writer"}


@pytest.mark.parametrize(
    ("body", "reason", "location"),
    [
        ({"role": "reader"}, "required", "permission.type"),
        ({"type": "anyone"}, "required", "permission.role"),
        ({"type": "robot", "role": "reader"}, "invalid", "permission.type"),
        ({"type": "anyone", "role": "organizer"}, "invalid", "permission.role"),
        ({"type": "user", "role": "reader"}, "invalid", "permission.emailAddress"),
        ({"type": "user", "role": "reader", "emailAddress": "bob"}, "invalid", "permission.emailAddress"),
        (
            {"type": "group", "role": "reader", "emailAddress": "b@c"},
            "invalid",
            "permission.emailAddress",
        ),
        ({"type": "domain", "role": "reader", "domain": "@"}, "invalid", "permission.domain"),
    ],
)
def test_malformed(drive: Any, body: dict[str, Any], reason: str, location: str) -> None:
    """Incomplete and malformed permissions are refused at the member that is wrong."""
    file_id = make(drive)
    answer = refusal(drive.permissions().create(fileId=file_id, body=body))

    assert (answer.status, answer.reason, answer.location) == (400, reason, location)
    assert roles(drive, file_id) == {ADA: "owner"}


def test_lacking(drive: Any) -> None:
    """Views and an administrator's rights are refused by name: there is neither."""
    view = {"type": "user", "role": "reader", "emailAddress": BOB, "view": "published"}
    answer = refusal(drive.permissions().create(fileId=make(drive), body=view))

    assert answer.reason == "unimplemented"
    assert "view" in answer.message
    body = {"type": "user", "role": "reader", "emailAddress": BOB}
    request = drive.permissions().create(fileId=make(drive), body=body, useDomainAdminAccess=True)
    assert "useDomainAdminAccess" in refusal(request).message


@pytest.mark.parametrize("role", ["reader", "commenter"])
def test_who_may_share(connect: Connect, drive: Any, role: str) -> None:
    """Readers and commenters neither share nor see with whom a file is shared."""
    file_id = make(drive)
    share(drive, file_id, BOB, role)
    bob = connect("drive", user=BOB)
    body = {"type": "user", "role": "reader", "emailAddress": CAROL}

    assert refusal(bob.permissions().create(fileId=file_id, body=body)) == NO_RIGHT
    assert refusal(bob.permissions().list(fileId=file_id)) == NO_RIGHT
    assert bob.files().get(fileId=file_id, fields="permissions,permissionIds").execute() == {}


def test_writers_share_unless_told(connect: Connect, drive: Any) -> None:
    """Writers may share until the owner says otherwise."""
    file_id = make(drive)
    share(drive, file_id, BOB, "writer")
    bob = connect("drive", user=BOB)
    share(bob, file_id, CAROL, "reader")
    drive.files().update(fileId=file_id, body={"writersCanShare": False}).execute()

    body = {"type": "anyone", "role": "reader"}
    assert refusal(bob.permissions().create(fileId=file_id, body=body)) == NO_RIGHT


def test_leaving(connect: Connect, drive: Any) -> None:
    """A reader may give up his own permission, and nobody else's."""
    file_id = make(drive)
    mine = share(drive, file_id, BOB, "reader")
    other = share(drive, file_id, CAROL, "reader")
    bob = connect("drive", user=BOB).permissions()

    assert refusal(bob.delete(fileId=file_id, permissionId=other)) == NO_RIGHT
    bob.delete(fileId=file_id, permissionId=mine).execute()
    assert roles(drive, file_id) == {ADA: "owner", CAROL: "reader"}


def test_owner_stays(connect: Connect, drive: Any) -> None:
    """The owner's permission can be neither removed nor lowered, by anybody."""
    file_id = make(drive)
    share(drive, file_id, BOB, "writer")
    owner = drive.about().get(fields="user(permissionId)").execute()["user"]["permissionId"]

    for client in (drive, connect("drive", user=BOB)):
        permissions = client.permissions()
        taken = permissions.delete(fileId=file_id, permissionId=owner)
        assert refusal(taken).message == "The owner of a file cannot be removed."
        assert (
            refusal(permissions.update(fileId=file_id, permissionId=owner, body={"role": "reader"})).status
            == 403
        )
    assert roles(drive, file_id) == {ADA: "owner", BOB: "writer"}


def test_unknown_permission(drive: Any) -> None:
    """An unknown permission id is a 404 at permissionId."""
    request = drive.permissions().get(fileId=make(drive), permissionId="1")

    assert refusal(request) == Refusal(404, "notFound", "Permission not found: 1.", "permissionId")


def test_only_roles_change(drive: Any) -> None:
    """An update writes the role and nothing else."""
    file_id = make(drive)
    permission_id = share(drive, file_id, BOB, "reader")
    body = {"role": "writer", "emailAddress": CAROL}

    request = drive.permissions().update(fileId=file_id, permissionId=permission_id, body=body)
    assert refusal(request).reason == "fieldNotWritable"
    assert roles(drive, file_id)[BOB] == "reader"


def test_inherited(connect: Connect, drive: Any) -> None:
    """A folder's permissions count for what lies in it; there they can be raised, not taken away."""
    folder = make(drive, "F", mime_type=FOLDER)
    file_id = make(drive, parents=[folder])
    permission_id = share(drive, folder, BOB, "reader")

    assert connect("drive", user=BOB).files().get(fileId=file_id).execute()["id"] == file_id
    assert roles(drive, file_id) == {ADA: "owner", BOB: "reader"}
    taken = drive.permissions().delete(fileId=file_id, permissionId=permission_id)
    assert refusal(taken).reason == "cannotModifyInheritedPermission"
    share(drive, file_id, BOB, "reader")
    drive.permissions().delete(fileId=file_id, permissionId=permission_id).execute()
    share(drive, file_id, BOB, "writer")
    assert roles(drive, file_id) == {ADA: "owner", BOB: "writer"}
    assert roles(drive, folder) == {ADA: "owner", BOB: "reader"}
    drive.permissions().delete(fileId=file_id, permissionId=permission_id).execute()
    assert roles(drive, file_id) == {ADA: "owner", BOB: "reader"}


def test_transfer(connect: Connect, drive: Any) -> None:
    """Ownership changes only with transferOwnership, only by the owner; he stays a writer."""
    file_id = make(drive)
    share(drive, file_id, BOB, "writer")
    body = {"type": "user", "role": "owner", "emailAddress": BOB}
    bob = connect("drive", user=BOB)

    plain = refusal(drive.permissions().create(fileId=file_id, body=body))
    assert (plain.status, plain.reason, plain.location) == (403, "forbidden", "transferOwnership")
    seized = bob.permissions().create(fileId=file_id, body=body, transferOwnership=True)
    assert refusal(seized) == NO_RIGHT
    drive.permissions().create(fileId=file_id, body=body, transferOwnership=True).execute()
    assert roles(bob, file_id) == {BOB: "owner", ADA: "writer"}
    assert len(bob.permissions().list(fileId=file_id).execute()["permissions"]) == 2
    owners = bob.files().get(fileId=file_id, fields="owners(emailAddress),ownedByMe").execute()
    assert owners == {"owners": [{"emailAddress": BOB}], "ownedByMe": True}


def test_pages(drive: Any) -> None:
    """Permissions come in one page, or in pages of the size asked for."""
    file_id = make(drive)
    for index in range(4):
        share(drive, file_id, f"user{index}@example.com", "reader")
    mask = "nextPageToken,permissions(id)"
    first = drive.permissions().list(fileId=file_id, pageSize=3, fields=mask).execute()
    second = (
        drive.permissions()
        .list(fileId=file_id, pageSize=3, pageToken=first["nextPageToken"], fields=mask)
        .execute()
    )

    assert len(first["permissions"]) == 3
    assert len(second["permissions"]) == 2
    assert "nextPageToken" not in second
    assert len(drive.permissions().list(fileId=file_id).execute()["permissions"]) == 5
