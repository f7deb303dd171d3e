"""drive.files through the real client: records, copies, moves, limits, refusals."""

from __future__ import annotations

import time
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
    Refusal,
    make,
    names,
    refusal,
    share,
)

from pmdocs.emulator import Emulator

Connect = Callable[..., Any]
ROBOT = "robot@project.iam.gserviceaccount.com"
NO_RIGHT = Refusal(
    403, "insufficientFilePermissions", "The user does not have sufficient permissions for this file."
)


@pytest.fixture(name="drive")
def drive_(connect: Connect) -> Any:
    return connect("drive", user=ADA)


def missing(file_id: str) -> Refusal:
    return Refusal(404, "notFound", f"File not found: {file_id}.", "fileId")


def test_default_members(drive: Any) -> None:
    """Without `fields`, create, get, copy and list answer with the four members seen in recordings."""
    made = drive.files().create(body={"name": "Tracker", "mimeType": SPREADSHEET}).execute()
    expected = {"kind": "drive#file", "id": made["id"], "name": "Tracker", "mimeType": SPREADSHEET}

    assert made == expected
    assert drive.files().get(fileId=made["id"]).execute() == expected
    assert drive.files().list().execute() == {
        "kind": "drive#fileList",
        "incompleteSearch": False,
        "files": [expected],
    }
    assert set(drive.files().copy(fileId=made["id"]).execute()) == set(expected)


@pytest.mark.parametrize(("mime_type", "length"), [(DOCUMENT, 44), (SPREADSHEET, 44), (FOLDER, 33)])
def test_ids(drive: Any, mime_type: str, length: int) -> None:
    """Ids look like Google's and differ between files."""
    first, second = make(drive, mime_type=mime_type), make(drive, mime_type=mime_type)

    assert len(first) == len(second) == length
    assert first != second


def test_unnamed(drive: Any) -> None:
    """A file without name and type is an untitled blob in My Drive."""
    made = drive.files().create(body={}, fields="name,mimeType,parents").execute()
    root = drive.files().get(fileId="root", fields="id,name").execute()

    assert made == {"name": "Untitled", "mimeType": "application/octet-stream", "parents": [root["id"]]}
    assert root["name"] == "My Drive"


def test_unknown_and_foreign_files(connect: Connect, drive: Any) -> None:
    """An unknown file and one that is not shared are refused alike, by every method."""
    kept = make(drive)
    bob = connect("drive", user=BOB).files()

    for file_id in (kept, "1nothing"):
        assert refusal(bob.get(fileId=file_id)) == missing(file_id)
        assert refusal(bob.update(fileId=file_id, body={"name": "mine"})) == missing(file_id)
        assert refusal(bob.copy(fileId=file_id)) == missing(file_id)
        assert refusal(bob.delete(fileId=file_id)) == missing(file_id)
        assert refusal(bob.create(body={"parents": [file_id]})) == missing(file_id)


def test_parent_rules(connect: Connect, drive: Any) -> None:
    """A parent must be one folder that the caller may write to."""
    blob, folder = make(drive), make(drive, "F", mime_type=FOLDER)
    share(drive, folder, BOB, "reader")
    bob = connect("drive", user=BOB).files()

    assert refusal(drive.files().create(body={"parents": [blob]})).reason == "parentNotAFolder"
    assert refusal(drive.files().create(body={"parents": [folder, blob]})).reason == "cannotAddParent"
    assert refusal(bob.create(body={"parents": [folder]})).reason == "insufficientParentPermissions"


def test_update_names_and_properties(drive: Any) -> None:
    """An update changes what it names; in properties null clears a key and others stay."""
    file_id = make(drive, "old", properties={"a": "1", "b": "2"}, appProperties={"p": "1"})
    body = {"name": "new", "properties": {"a": None, "c": "3"}, "description": "why"}
    changed = drive.files().update(
        fileId=file_id, body=body, fields="name,properties,appProperties,description,version"
    )

    assert changed.execute() == {
        "name": "new",
        "properties": {"b": "2", "c": "3"},
        "appProperties": {"p": "1"},
        "description": "why",
        "version": "2",
    }
    drive.files().update(fileId=file_id, body={"properties": {"b": None, "c": None}}).execute()
    assert drive.files().get(fileId=file_id, fields="properties").execute() == {}


def test_renaming_moves_modified_time(drive: Any) -> None:
    """A new name is a modification; a star, a property and a move are not."""
    file_id, folder = make(drive), make(drive, "F", mime_type=FOLDER)

    def modified() -> str:
        return str(drive.files().get(fileId=file_id, fields="modifiedTime").execute()["modifiedTime"])

    before = modified()
    time.sleep(0.002)
    drive.files().update(fileId=file_id, body={"starred": True, "properties": {"a": "1"}}).execute()
    drive.files().update(fileId=file_id, addParents=folder, removeParents="root").execute()
    assert modified() == before
    drive.files().update(fileId=file_id, body={"name": "new"}).execute()
    assert modified() > before


def test_move(drive: Any) -> None:
    """A move names the new and the old parent; adding a second parent, a cycle or a wrong old one fails."""
    outer, file_id = make(drive, "outer", mime_type=FOLDER), make(drive)
    inner = make(drive, "inner", mime_type=FOLDER, parents=[outer])
    update = drive.files().update

    assert refusal(update(fileId=file_id, addParents=inner)).reason == "cannotAddParent"
    moved = update(fileId=file_id, addParents=inner, removeParents="root", fields="parents").execute()
    assert moved == {"parents": [inner]}
    assert refusal(update(fileId=file_id, addParents=inner)).reason == "badRequest"
    assert refusal(update(fileId=file_id, addParents=outer, removeParents="root")).status == 404
    assert refusal(update(fileId=outer, addParents=inner, removeParents="root")).reason == "badRequest"
    direct = refusal(update(fileId=file_id, body={"parents": [outer]}))
    assert (direct.status, direct.reason) == (403, "fieldNotWritable")
    assert "addParents" in direct.message
    assert refusal(update(fileId=file_id, removeParents=inner)).reason == "unimplemented"


def test_hidden_parents(connect: Connect, drive: Any) -> None:
    """A folder the caller cannot see is not named."""
    folder = make(drive, "F", mime_type=FOLDER)
    file_id = make(drive, parents=[folder])
    share(drive, file_id, BOB, "writer")
    bob = connect("drive", user=BOB)

    assert bob.files().get(fileId=file_id, fields="id,parents").execute() == {"id": file_id}


@pytest.mark.parametrize("member", ["webViewLink", "owners", "capabilities", "size"])
def test_computed_members(drive: Any, member: str) -> None:
    """What Drive computes cannot be written."""
    value: Any = {"owners": [], "capabilities": {}}.get(member, "1")

    assert refusal(drive.files().create(body={member: value})).reason == "fieldNotWritable"
    assert refusal(drive.files().update(fileId=make(drive), body={member: value})).status == 403


@pytest.mark.parametrize(
    ("body", "what"),
    [
        ({"contentRestrictions": [{"readOnly": True}]}, "contentRestrictions"),
        ({"mimeType": "application/vnd.google-apps.presentation"}, "presentation"),
        ({"trashed": True}, "trashed"),
    ],
)
def test_lacking_members(drive: Any, body: dict[str, Any], what: str) -> None:
    """What is missing here is refused by name, never accepted silently."""
    answer = refusal(drive.files().create(body=body))

    assert (answer.status, answer.reason) == (400, "unimplemented")
    assert what in answer.message


def test_lacking_methods(drive: Any) -> None:
    """Watching, unknown formats and other spaces are refused by name, not answered emptily."""
    file_id, document = make(drive), make(drive, mime_type=DOCUMENT)
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    media = MediaInMemoryUpload(b"text", mimetype=word)

    for request, what in (
        (drive.files().create(body={"mimeType": DOCUMENT}, media_body=media), word),
        (drive.files().export(fileId=document, mimeType="application/pdf"), "application/pdf"),
        (drive.files().watch(fileId=file_id, body={}), "drive.files.watch"),
        (drive.changes().watch(pageToken="1", body={}), "drive.changes.watch"),
        (drive.files().copy(fileId=file_id, copyComments=True), "copyComments"),
        (drive.files().copy(fileId=document, body={"mimeType": SPREADSHEET}), "mimeType"),
        (drive.files().update(fileId=file_id, body={"mimeType": DOCUMENT}), "mimeType"),
        (drive.files().generateIds(space="appDataFolder"), "appDataFolder"),
        (drive.files().list(spaces="appDataFolder"), "appDataFolder"),
        (drive.drives().delete(driveId="x", allowItemDeletion=True), "allowItemDeletion"),
    ):
        answer = refusal(request)
        assert answer.reason == "unimplemented"
        assert what in answer.message


def test_trash_is_the_owners(connect: Connect, drive: Any) -> None:
    """Only the owner trashes and deletes; others still read a trashed file."""
    file_id = make(drive)
    share(drive, file_id, BOB, "writer")
    bob = connect("drive", user=BOB)

    assert refusal(bob.files().update(fileId=file_id, body={"trashed": True})) == NO_RIGHT
    assert refusal(bob.files().delete(fileId=file_id)) == NO_RIGHT
    drive.files().update(fileId=file_id, body={"trashed": True}).execute()
    seen = bob.files().get(fileId=file_id, fields="trashed,trashingUser(displayName)").execute()
    assert seen == {"trashed": True, "trashingUser": {"displayName": "Ada"}}
    restored = drive.files().update(fileId=file_id, body={"trashed": False}, fields="trashed,trashingUser")
    assert restored.execute() == {"trashed": False}


def test_delete(connect: Connect, drive: Any) -> None:
    """Deleting a folder takes its owner's files along; what others own moves to their My Drive."""
    folder = make(drive, "F", mime_type=FOLDER)
    inner = make(drive, "inner", mime_type=FOLDER, parents=[folder])
    mine = make(drive, "mine", parents=[inner])
    share(drive, folder, BOB, "writer")
    bob = connect("drive", user=BOB)
    bobs = make(bob, "bobs", parents=[inner])

    assert drive.files().delete(fileId=folder).execute() == ""
    assert refusal(drive.files().get(fileId=mine)) == missing(mine)
    assert names(drive) == []
    root = bob.files().get(fileId="root").execute()["id"]
    assert bob.files().get(fileId=bobs, fields="parents").execute() == {"parents": [root]}


def test_my_drive_stays(drive: Any) -> None:
    """The root folder can be neither deleted nor renamed nor shared, and no search finds it."""
    assert refusal(drive.files().delete(fileId="root")) == NO_RIGHT
    assert refusal(drive.files().update(fileId="root", body={"name": "Mine"})) == NO_RIGHT
    body = {"type": "anyone", "role": "reader"}
    assert refusal(drive.permissions().create(fileId="root", body=body)).status == 403
    assert names(drive) == []


def test_stars_are_personal(connect: Connect, drive: Any) -> None:
    """A reader stars a file for himself only."""
    file_id = make(drive)
    share(drive, file_id, BOB, "reader")
    bob = connect("drive", user=BOB)
    bob.files().update(fileId=file_id, body={"starred": True}).execute()

    assert names(bob, "starred = true") == ["Report"]
    assert names(drive, "starred = true") == []
    assert refusal(bob.files().update(fileId=file_id, body={"name": "mine"})) == NO_RIGHT
    moved = bob.files().update(fileId=file_id, body={"starred": False}, addParents="root")
    assert refusal(moved) == NO_RIGHT


# Copies


@pytest.mark.parametrize("mime_type", [DOCUMENT, SPREADSHEET])
def test_contents(emulator: Emulator, drive: Any, mime_type: str) -> None:
    """New documents and spreadsheets have a content, a copy has its own, and both go with their files."""
    source = make(drive, mime_type=mime_type)
    copied = drive.files().copy(fileId=source).execute()["id"]
    drive.files().delete(fileId=source).execute()
    with emulator.store.transaction(write=False) as transaction:
        kept, gone = transaction.content(copied), transaction.content(source)

    assert kept
    assert gone is None


def test_copied_content(connect: Connect, drive: Any) -> None:
    """A copied document reads like its original at that moment, and then goes its own way."""
    docs = connect("docs", user=ADA).documents()

    def write(document_id: str, text: str) -> None:
        request = {"insertText": {"location": {"index": 1}, "text": text}}
        docs.batchUpdate(documentId=document_id, body={"requests": [request]}).execute()

    def read(document_id: str) -> str:
        return str(docs.get(documentId=document_id).execute()["body"]["content"])

    source = make(drive, mime_type=DOCUMENT)
    write(source, "before")
    copied = drive.files().copy(fileId=source).execute()["id"]
    write(source, "after")

    assert "before" in read(copied)
    assert "after" not in read(copied)


@pytest.mark.parametrize("mime_type", [DOCUMENT, SPREADSHEET, "text/plain"])
def test_copy(connect: Connect, drive: Any, mime_type: str) -> None:
    """A copy belongs to the copier, keeps properties but the cleared ones, and leaves sharing behind."""
    folder = make(drive, "F", mime_type=FOLDER)
    source = make(drive, "Plan", mime_type=mime_type, parents=[folder], properties={"t": "1", "k": "2"})
    share(drive, source, BOB, "reader")
    bob = connect("drive", user=BOB)
    body = {"properties": {"t": None, "n": "3"}}
    copied = bob.files().copy(
        fileId=source, body=body, fields="id,name,mimeType,properties,ownedByMe,shared,permissions(role)"
    )

    made = copied.execute()
    assert made.pop("id") not in (source, copied.execute()["id"])
    assert made == {
        "name": "Copy of Plan",
        "mimeType": mime_type,
        "properties": {"k": "2", "n": "3"},
        "ownedByMe": True,
        "shared": False,
        "permissions": [{"role": "owner"}],
    }
    assert drive.files().get(fileId=source, fields="properties").execute()["properties"]["t"] == "1"


def test_copy_parents(connect: Connect, drive: Any) -> None:
    """Without parents a copy lands beside the original where the copier may write, else in his My Drive."""
    folder = make(drive, "F", mime_type=FOLDER)
    source = make(drive, parents=[folder])
    share(drive, folder, BOB, "reader")
    bob = connect("drive", user=BOB)
    root = bob.files().get(fileId="root").execute()["id"]

    def parents(client: Any, **body: Any) -> Any:
        return client.files().copy(fileId=source, body=body, fields="parents").execute()["parents"]

    assert parents(drive) == [folder]
    assert parents(bob) == [root]
    share(drive, folder, BOB, "writer")
    assert parents(bob) == [folder]
    assert parents(drive, parents=["root"]) != [folder]


def test_copy_refusals(connect: Connect, drive: Any) -> None:
    """Folders, and files kept from readers, cannot be copied; Docs editors take no chosen id."""
    folder, guarded = make(drive, "F", mime_type=FOLDER), make(drive, copyRequiresWriterPermission=True)
    share(drive, guarded, BOB, "commenter")
    bob = connect("drive", user=BOB)
    ids = drive.files().generateIds(count=1).execute()["ids"]

    assert refusal(drive.files().copy(fileId=folder)).reason == "cannotCopyFile"
    assert refusal(bob.files().copy(fileId=guarded)).reason == "cannotCopyFile"
    share(drive, guarded, CAROL, "writer")
    assert connect("drive", user=CAROL).files().copy(fileId=guarded).execute()["name"] == "Copy of Report"
    mask = "viewersCanCopyContent,capabilities(canCopy)"
    seen = bob.files().get(fileId=guarded, fields=mask).execute()
    assert seen == {"viewersCanCopyContent": False, "capabilities": {"canCopy": False}}
    document = make(drive, mime_type=DOCUMENT)
    assert (
        refusal(drive.files().copy(fileId=document, body={"id": ids[0]})).reason == "generatedIdNotSupported"
    )
    assert drive.files().copy(fileId=guarded, body={"id": ids[0]}).execute()["id"] == ids[0]


def test_generated_ids(connect: Connect, drive: Any) -> None:
    """A generated id serves its owner once; any other id is refused."""
    answer = drive.files().generateIds(count=3).execute()
    one, other, _ = answer["ids"]

    assert (answer["kind"], answer["space"]) == ("drive#generatedIds", "drive")
    assert drive.files().create(body={"id": one}).execute()["id"] == one
    assert refusal(drive.files().create(body={"id": one})).reason == "fileIdInUse"
    assert refusal(connect("drive", user=BOB).files().create(body={"id": other})).status == 400
    assert refusal(drive.files().create(body={"id": "invented"})).status == 400
    assert refusal(drive.files().generateIds(count=1001)).location == "count"


def test_service_accounts(connect: Connect, drive: Any) -> None:
    """A service account has no storage: folders work, files fail, in shared folders too."""
    folder, template = make(drive, "F", mime_type=FOLDER), make(drive, mime_type=DOCUMENT)
    share(drive, folder, ROBOT, "writer")
    share(drive, template, ROBOT, "writer")
    robot = connect("drive", user=ROBOT)
    full = Refusal(403, "storageQuotaExceeded", "The user's Drive storage quota has been exceeded.")

    assert refusal(robot.files().create(body={"name": "x", "parents": [folder]})) == full
    assert refusal(robot.files().copy(fileId=template, body={"parents": [folder]})) == full
    with pytest.raises(HttpError, match="The caller does not have permission"):
        connect("docs", user=ROBOT).documents().create(body={"title": "x"}).execute()
    assert make(robot, "sub", mime_type=FOLDER, parents=[folder])
    assert names(drive, f"'{folder}' in parents") == ["sub"]


# Limits of properties


@pytest.mark.parametrize("member", ["properties", "appProperties"])
def test_property_bytes(drive: Any, member: str) -> None:
    """Key and value together hold 124 bytes of UTF-8, not characters."""
    for value in ("v" * 121, "障" * 40):
        drive.files().create(body={member: {"key": value}}).execute()
    for value in ("v" * 122, "障" * 41):
        answer = refusal(drive.files().create(body={member: {"key": value}}))
        assert (answer.status, answer.location) == (400, member)


def test_property_counts(drive: Any) -> None:
    """30 private properties, 100 in all; a refused update changes nothing."""
    file_id = make(
        drive,
        appProperties={f"p{i}": "" for i in range(30)},
        properties={f"k{i}": "" for i in range(70)},
    )
    update = drive.files().update

    assert refusal(update(fileId=file_id, body={"appProperties": {"more": ""}})).location == "appProperties"
    assert refusal(update(fileId=file_id, body={"properties": {"more": ""}})).location == "properties"
    assert "more" not in drive.files().get(fileId=file_id, fields="properties").execute()["properties"]
    update(fileId=file_id, body={"properties": {"k0": None, "more": ""}}).execute()


@pytest.mark.parametrize(
    ("mime_type", "link"),
    [
        (DOCUMENT, "https://docs.google.com/document/d/{}/edit?usp=drivesdk"),
        (SPREADSHEET, "https://docs.google.com/spreadsheets/d/{}/edit?usp=drivesdk"),
        (FOLDER, "https://drive.google.com/drive/folders/{}"),
    ],
)
def test_links(drive: Any, mime_type: str, link: str) -> None:
    """webViewLink is the address people would open."""
    file_id = make(drive, mime_type=mime_type)

    assert drive.files().get(fileId=file_id, fields="webViewLink").execute() == {
        "webViewLink": link.format(file_id)
    }


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        ("reader", {"canCopy"}),
        ("commenter", {"canCopy", "canComment"}),
        ("writer", {"canCopy", "canComment", "canEdit", "canShare", "canRename"}),
        ("owner", {"canCopy", "canComment", "canEdit", "canShare", "canRename", "canDelete", "canTrash"}),
    ],
)
def test_capabilities(connect: Connect, drive: Any, role: str, expected: set[str]) -> None:
    """Each role brings its capabilities and those of lesser roles."""
    file_id = make(drive)
    asked = drive if role == "owner" else connect("drive", user=BOB)
    if role != "owner":
        share(drive, file_id, BOB, role)
    watched = ("canCopy", "canComment", "canEdit", "canShare", "canRename", "canDelete", "canTrash")
    mask = f"capabilities({','.join(watched)})"
    found = asked.files().get(fileId=file_id, fields=mask).execute()["capabilities"]

    assert {name for name, value in found.items() if value} == expected
    assert set(found) == set(watched)


def test_folder_capabilities(connect: Connect, drive: Any) -> None:
    """Folders take children from writers and cannot be copied; My Drive itself stays as it is."""
    folder = make(drive, "F", mime_type=FOLDER)
    share(drive, folder, BOB, "reader")
    share(drive, folder, CAROL, "writer")

    def able(client: Any, file_id: str) -> set[str]:
        watched = "canAddChildren,canRemoveChildren,canListChildren,canCopy,canRename,canDelete"
        found = client.files().get(fileId=file_id, fields=f"capabilities({watched})").execute()
        return {name for name, value in found["capabilities"].items() if value}

    inside = {"canAddChildren", "canRemoveChildren", "canListChildren"}
    assert able(connect("drive", user=BOB), folder) == {"canListChildren"}
    assert able(connect("drive", user=CAROL), folder) == inside | {"canRename"}
    assert able(drive, folder) == inside | {"canRename", "canDelete"}
    assert able(drive, "root") == inside
    assert able(drive, make(drive)) == {"canCopy", "canRename", "canDelete"}


def test_a_large_folder_is_listed_whole(emulator: Emulator, drive: Any) -> None:
    """A page holds as many as were asked for, and a property finds one among a thousand."""
    template = make(drive)
    with emulator.store.transaction(write=True) as transaction:
        record = transaction.file(template) or {}
        for index in range(1000):
            transaction.put_file(record | {"id": f"{template}{index}", "properties": {"n": str(index)}})
    found = drive.files().list(pageSize=1000, fields="files(id)").execute()["files"]

    assert len(found) == 1000
    assert names(drive, "properties has { key='n' and value='7' }") == ["Report"]
