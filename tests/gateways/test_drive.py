"""Drive calls as they go over the wire: verb, address, parameters, body, and what comes back as a value."""

from __future__ import annotations

from typing import Any

import pytest
import responses
from wire import DRIVE, Json, RecordingClock, clock_, old_error, sent, transport_, wire_

from pmdocs.core.files import DOCUMENT, FOLDER, SPREADSHEET, File, Grant
from pmdocs.errors import ApiError, Forbidden, NotFound, ServerError
from pmdocs.gateways.drive import DriveGateway
from pmdocs.gateways.transport import Transport

__all__ = ["clock_", "transport_", "wire_"]

FIELDS = (
    "id,name,mimeType,parents,trashed,createdTime,modifiedTime,properties,"
    "capabilities(canCopy,canAddChildren,canEdit),owners(emailAddress,displayName),"
    "lastModifyingUser(displayName)"
)
RAW: Json = {
    "id": "f1",
    "name": "INC-7: Checkout",
    "mimeType": DOCUMENT,
    "createdTime": "2026-11-20T09:00:00.000Z",
    "properties": {"pmdocs_kind": "postmortem"},
    "trashed": True,
    "capabilities": {"canCopy": False},
    "owners": [{"emailAddress": "ada@example.com", "displayName": "Ada"}],
}
FILE = File(
    file_id="f1",
    name="INC-7: Checkout",
    mime_type=DOCUMENT,
    created="2026-11-20T09:00:00.000Z",
    properties={"pmdocs_kind": "postmortem"},
    trashed=True,
    can_copy=False,
    owner_email="ada@example.com",
    owner_name="Ada",
)


@pytest.fixture(name="drive")
def drive_(transport: Transport) -> DriveGateway:
    """The gateway under test."""
    return DriveGateway(transport)


def test_fetch_file(wire: responses.RequestsMock, drive: DriveGateway) -> None:
    """One GET with the fields that are read; shared drives included."""
    wire.get(f"{DRIVE}/files/f1", json=RAW)

    assert drive.fetch_file("f1") == FILE
    assert sent(wire) == ("GET", f"{DRIVE}/files/f1", {"fields": FIELDS, "supportsAllDrives": "true"}, None)


def test_a_file_without_owner_or_properties(wire: responses.RequestsMock, drive: DriveGateway) -> None:
    """Files in shared drives have no owner; absent means none, not in the trash, and copyable."""
    wire.get(f"{DRIVE}/files/f1", json={"id": "f1", "name": "N", "mimeType": FOLDER, "createdTime": "2026"})

    assert drive.fetch_file("f1") == File(file_id="f1", name="N", mime_type=FOLDER, created="2026")


def test_a_file_id_cannot_leave_its_place_in_the_address(
    wire: responses.RequestsMock, drive: DriveGateway
) -> None:
    """What a person pasted as an id stays one part of the path."""
    wire.get(f"{DRIVE}/files/a%2F..%2Fb%3Fc", json=old_error(404, "notFound"), status=404)

    with pytest.raises(NotFound):
        drive.fetch_file("a/../b?c")


def test_find_asks_and_sorts(wire: responses.RequestsMock, drive: DriveGateway) -> None:
    """All properties, the folder, not the trash; pages to the end; oldest first, ties by id."""
    pages: list[Json] = [
        {
            "files": [{"id": "c", "createdTime": "2026-03"}, {"id": "b", "createdTime": "2026-01"}],
            "nextPageToken": "p2",
        },
        {"nextPageToken": "p3"},
        {"files": [{"id": "a", "createdTime": "2026-03"}]},
    ]
    for page in pages:
        wire.get(f"{DRIVE}/files", json=page)
    found = drive.find({"pmdocs_kind": "postmortem", "pmdocs_incident": "INC-7"}, folder_id="folder")

    assert [file.file_id for file in found] == ["b", "a", "c"]
    query = (
        "properties has { key='pmdocs_kind' and value='postmortem' } and "
        "properties has { key='pmdocs_incident' and value='INC-7' } and "
        "'folder' in parents and trashed = false"
    )
    expected = {
        "q": query,
        "pageSize": "100",
        "supportsAllDrives": "true",
        "includeItemsFromAllDrives": "true",
        "fields": f"nextPageToken,files({FIELDS})",
    }
    assert sent(wire, 0) == ("GET", f"{DRIVE}/files", expected, None)
    assert [sent(wire, number)[2].get("pageToken") for number in range(3)] == [None, "p2", "p3"]


def test_find_escapes(wire: responses.RequestsMock, drive: DriveGateway) -> None:
    """A quote or backslash in an incident id ends no string of the query."""
    wire.get(f"{DRIVE}/files", json={})

    assert drive.find({"pmdocs_incident": "O'Neil\\' or name contains 'x"}) == ()
    assert sent(wire)[2]["q"] == (
        "properties has { key='pmdocs_incident' and value='O\\'Neil\\\\\\' or name contains \\'x' } "
        "and trashed = false"
    )


CREATE = {"supportsAllDrives": "true", "ignoreDefaultVisibility": "true", "fields": FIELDS}


@pytest.mark.parametrize(
    ("method", "arguments", "body"),
    [
        ("create_folder", {}, {"mimeType": FOLDER}),
        ("create_document", {"folder_id": "folder"}, {"mimeType": DOCUMENT, "parents": ["folder"]}),
        ("create_spreadsheet", {"folder_id": "folder"}, {"mimeType": SPREADSHEET, "parents": ["folder"]}),
    ],
)
def test_creating(
    wire: responses.RequestsMock, drive: DriveGateway, method: str, arguments: Json, body: Json
) -> None:
    """One POST with name, type, folder and properties; nothing shared beyond the folder."""
    wire.post(f"{DRIVE}/files", json=RAW)
    made = getattr(drive, method)("N", properties={"pmdocs_kind": "x"}, **arguments)

    assert made == FILE
    expected = {"name": "N", "properties": {"pmdocs_kind": "x"}} | body
    assert sent(wire) == ("POST", f"{DRIVE}/files", CREATE, expected)


def test_copy(wire: responses.RequestsMock, drive: DriveGateway) -> None:
    """One POST, with the folder always named and comments left behind."""
    wire.post(f"{DRIVE}/files/t1/copy", json=RAW)
    made = drive.copy("t1", name="N", folder_id="folder", properties={"pmdocs_nonce": "n"})

    assert made == FILE
    assert sent(wire) == (
        "POST",
        f"{DRIVE}/files/t1/copy",
        CREATE | {"copyComments": "false"},
        {"name": "N", "parents": ["folder"], "properties": {"pmdocs_nonce": "n"}},
    )


@pytest.mark.parametrize(
    ("method", "arguments", "body"),
    [
        ("update_properties", ({"pmdocs_kind": "stray"},), {"properties": {"pmdocs_kind": "stray"}}),
        ("rename", ("New name",), {"name": "New name"}),
        ("trash", (), {"trashed": True}),
    ],
)
def test_updating(
    wire: responses.RequestsMock, drive: DriveGateway, method: str, arguments: tuple[Any, ...], body: Json
) -> None:
    """One PATCH with just what changes."""
    wire.patch(f"{DRIVE}/files/f1", json={"id": "f1"})
    getattr(drive, method)("f1", *arguments)

    assert sent(wire) == ("PATCH", f"{DRIVE}/files/f1", {"fields": "id", "supportsAllDrives": "true"}, body)


def test_fetch_grants(wire: responses.RequestsMock, drive: DriveGateway) -> None:
    """Every page: people, groups, domains and links; an account that was deleted has no access."""
    url = f"{DRIVE}/files/f1/permissions"
    ada = {"emailAddress": "Ada@Example.com", "role": "owner", "type": "user"}
    bob = {"emailAddress": "bob@example.com", "role": "reader", "type": "user", "deleted": False}
    gone = {"emailAddress": "", "role": "writer", "type": "user", "deleted": True}
    domain = {"domain": "Example.com", "role": "commenter", "type": "domain"}
    wire.get(url, json={"permissions": [ada, {"role": "reader", "type": "anyone"}], "nextPageToken": "p2"})
    wire.get(url, json={"permissions": [bob, gone, domain]})

    assert drive.fetch_grants("f1") == (
        Grant(email="ada@example.com", role="owner"),
        Grant(email="", role="reader", kind="anyone"),
        Grant(email="bob@example.com", role="reader"),
        Grant(email="", role="commenter", kind="domain", domain="example.com"),
    )
    expected = {
        "pageSize": "100",
        "supportsAllDrives": "true",
        "fields": "nextPageToken,permissions(deleted,domain,emailAddress,role,type)",
    }
    assert sent(wire, 0) == ("GET", url, expected, None)
    assert sent(wire, 1)[2] == expected | {"pageToken": "p2"}


def test_share(wire: responses.RequestsMock, drive: DriveGateway) -> None:
    """One POST for one person."""
    url = f"{DRIVE}/files/f1/permissions"
    wire.post(url, json={"id": "p"})
    drive.share("f1", Grant(email="ada@example.com", role="commenter"))

    body = {"type": "user", "role": "commenter", "emailAddress": "ada@example.com"}
    assert sent(wire) == ("POST", url, {"fields": "id", "supportsAllDrives": "true"}, body)


@pytest.mark.parametrize(
    ("verb", "path", "call"),
    [
        ("POST", "files/f1/copy", lambda drive: drive.copy("f1", name="N", folder_id="d", properties={})),
        ("POST", "files", lambda drive: drive.create_folder("N", properties={})),
        ("POST", "files", lambda drive: drive.create_document("N", folder_id="d", properties={})),
        (
            "POST",
            "files/f1/permissions",
            lambda drive: drive.share("f1", Grant(email="ada@example.com", role="reader")),
        ),
    ],
)
def test_what_would_be_done_twice_is_not_repeated(
    wire: responses.RequestsMock, drive: DriveGateway, clock: RecordingClock, verb: str, path: str, call: Any
) -> None:
    """A second file or mail is worse than a question: after an unclear failure nothing is sent again."""
    wire.add(verb, f"{DRIVE}/{path}", json=old_error(503, "backendError"), status=503)

    with pytest.raises(ServerError) as caught:
        call(drive)
    assert caught.value.maybe_done
    assert clock.waits == []


@pytest.mark.parametrize(
    ("verb", "path", "call"),
    [
        ("GET", "files/f1", lambda drive: drive.fetch_file("f1")),
        ("GET", "files", lambda drive: drive.find({"a": "b"})),
        ("GET", "files/f1/permissions", lambda drive: drive.fetch_grants("f1")),
        ("PATCH", "files/f1", lambda drive: drive.update_properties("f1", {})),
        ("PATCH", "files/f1", lambda drive: drive.rename("f1", "N")),
        ("PATCH", "files/f1", lambda drive: drive.trash("f1")),
    ],
)
def test_what_changes_nothing_more_is_repeated(
    wire: responses.RequestsMock, drive: DriveGateway, clock: RecordingClock, verb: str, path: str, call: Any
) -> None:
    """Reads, and writes whose repeat has no effect, survive a failure of the service."""
    wire.add(verb, f"{DRIVE}/{path}", json=old_error(503, "backendError"), status=503)
    wire.add(verb, f"{DRIVE}/{path}", json={"id": "f1"})
    call(drive)

    assert len(clock.waits) == 1


@pytest.mark.parametrize(
    ("status", "reason", "kind"),
    [
        (404, "notFound", NotFound),
        (403, "insufficientFilePermissions", Forbidden),
        (400, "invalid", ApiError),
    ],
)
def test_refusals_name_the_method(
    wire: responses.RequestsMock, drive: DriveGateway, status: int, reason: str, kind: type[ApiError]
) -> None:
    """Errors carry Google's method id and reason."""
    wire.post(f"{DRIVE}/files/t1/copy", json=old_error(status, reason, "File not found: t1."), status=status)

    with pytest.raises(kind) as caught:
        drive.copy("t1", name="N", folder_id="d", properties={})
    assert (caught.value.method_id, caught.value.reason) == ("drive.files.copy", reason)
    assert caught.value.message == "File not found: t1."
