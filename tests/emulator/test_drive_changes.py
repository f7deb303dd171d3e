"""``changes`` and the revisions of documents and spreadsheets."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_drive_support import ADA, BOB, DOCUMENT, FOLDER, SPREADSHEET, make, pass_time, refusal, share

from pmdocs.emulator import Emulator

Connect = Callable[..., Any]


@pytest.fixture(name="drive")
def drive_(connect: Connect) -> Any:
    return connect("drive", user=ADA)


def token(drive: Any) -> str:
    return str(drive.changes().getStartPageToken().execute()["startPageToken"])


def since(drive: Any, page_token: str, **options: Any) -> list[tuple[str, bool]]:
    """File id and whether it is gone, of all changes since a token, over all pages."""
    found: list[tuple[str, bool]] = []
    while True:
        answer = drive.changes().list(pageToken=page_token, **options).execute()
        found += [
            (change.get("fileId") or change["driveId"], change["removed"]) for change in answer["changes"]
        ]
        if "newStartPageToken" in answer:
            assert "nextPageToken" not in answer
            assert answer["newStartPageToken"] == token(drive)
            return found
        page_token = answer["nextPageToken"]


def test_what_changed_since(connect: Connect, drive: Any) -> None:
    """New, renamed and edited files, each once with its newest state, oldest change first."""
    old = make(drive, "old", mime_type=DOCUMENT)
    start = token(drive)
    assert since(drive, start) == []
    new, book = make(drive, "new"), make(drive, "book", mime_type=SPREADSHEET)
    drive.files().update(fileId=new, body={"name": "newer"}).execute()
    body = {"requests": [{"insertText": {"location": {"index": 1}, "text": "x"}}]}
    connect("docs", user=ADA).documents().batchUpdate(documentId=old, body=body).execute()

    assert since(drive, start) == [(book, False), (new, False), (old, False)]
    (first, *_) = (
        drive.changes().list(pageToken=start, fields="changes(file(name),changeType)").execute()["changes"]
    )
    assert first == {"file": {"name": "book"}, "changeType": "file"}


def test_what_is_gone(connect: Connect, drive: Any) -> None:
    """Deleted files for all who saw them, unshared ones for those who no longer do; others learn nothing."""
    bob, carol = connect("drive", user=BOB), connect("drive", user="carol@example.com")
    folder = make(drive, "F", mime_type=FOLDER)
    inner, kept = make(drive, parents=[folder]), make(drive)
    share(drive, folder, BOB, "reader")
    permission = share(drive, kept, BOB, "reader")
    starts = {user: token(user) for user in (drive, bob, carol)}
    drive.files().delete(fileId=folder).execute()
    drive.permissions().delete(fileId=kept, permissionId=permission).execute()

    assert sorted(since(drive, starts[drive])) == sorted([(inner, True), (folder, True), (kept, False)])
    assert sorted(since(bob, starts[bob])) == sorted([(inner, True), (folder, True), (kept, True)])
    assert since(carol, starts[carol]) == []
    assert since(bob, starts[bob], includeRemoved=False) == []


def test_a_new_user_has_no_changes(connect: Connect, drive: Any) -> None:
    """The root folder that comes with an account is none."""
    start = token(drive)

    assert since(connect("drive", user="new@example.com"), start) == []


def test_shared_drives_in_changes(drive: Any) -> None:
    """The drive and its items only where asked for, or alone."""
    start = token(drive)
    home = drive.drives().create(requestId="1", body={"name": "D"}).execute()["id"]
    mine = make(drive)
    item = drive.files().create(body={"name": "x", "parents": [home]}, supportsAllDrives=True).execute()["id"]

    assert since(drive, start) == [(mine, False)]
    assert since(drive, start, includeItemsFromAllDrives=True, supportsAllDrives=True) == [
        (home, False),
        (mine, False),
        (item, False),
    ]
    assert since(drive, start, driveId=home, includeItemsFromAllDrives=True, supportsAllDrives=True) == [
        (home, False),
        (item, False),
    ]


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(size=st.integers(1, 7), count=st.integers(0, 12))
def test_pages_of_changes(connect: Connect, size: int, count: int) -> None:
    """However large the pages are, every change comes once and in order."""
    drive = connect("drive", user=ADA)
    start = token(drive)
    made = [make(drive, str(number)) for number in range(count)]

    assert since(drive, start, pageSize=size) == [(file_id, False) for file_id in made]


@pytest.mark.parametrize("page_token", ["x", "-1", "1.5", "9" * 20])
def test_tokens_that_are_none(drive: Any, page_token: str) -> None:
    """400 that names the parameter."""
    answer = refusal(drive.changes().list(pageToken=page_token))

    assert (answer.status, answer.location) == (400, "pageToken")


# Revisions


def revisions(drive: Any, file_id: str) -> list[tuple[str, str]]:
    listed = (
        drive.revisions()
        .list(fileId=file_id, fields="revisions(id,lastModifyingUser/emailAddress)")
        .execute()
    )
    return [(entry["id"], entry["lastModifyingUser"]["emailAddress"]) for entry in listed["revisions"]]


@pytest.mark.parametrize("mime_type", [DOCUMENT, SPREADSHEET])
def test_revisions_of_documents(emulator: Emulator, connect: Connect, drive: Any, mime_type: str) -> None:
    """One for each person's sitting: edits soon after each other are merged, a published one is left alone."""
    file_id = make(drive, mime_type=mime_type)
    share(drive, file_id, BOB, "writer")

    def edit(user: str) -> None:
        if mime_type == DOCUMENT:
            body: dict[str, Any] = {"requests": [{"insertText": {"location": {"index": 1}, "text": "x"}}]}
            connect("docs", user=user).documents().batchUpdate(documentId=file_id, body=body).execute()
        else:
            values = connect("sheets", user=user).spreadsheets().values()
            values.update(
                spreadsheetId=file_id, range="A1", valueInputOption="RAW", body={"values": [["x"]]}
            ).execute()

    edit(ADA)
    assert revisions(drive, file_id) == [("1", ADA)]
    edit(BOB)
    edit(BOB)
    assert revisions(drive, file_id) == [("1", ADA), ("2", BOB)]
    pass_time(emulator, 3600)
    edit(BOB)
    drive.revisions().update(fileId=file_id, revisionId="3", body={"published": True}).execute()
    edit(BOB)
    assert revisions(drive, file_id) == [("1", ADA), ("2", BOB), ("3", BOB), ("4", BOB)]


def test_rules_of_revisions(connect: Connect, drive: Any) -> None:
    """Writers only; a document's revisions can be neither deleted nor kept, an upload's not published."""
    document, blob = make(drive, mime_type=DOCUMENT), make(drive)
    share(drive, document, BOB, "commenter")
    bob = connect("drive", user=BOB)
    update = drive.revisions().update

    assert refusal(bob.revisions().list(fileId=document)).status == 403
    assert refusal(drive.revisions().delete(fileId=document, revisionId="1")).status == 403
    assert (
        refusal(update(fileId=document, revisionId="1", body={"keepForever": True})).reason
        == "fieldNotWritable"
    )
    assert (
        refusal(update(fileId=blob, revisionId="head", body={"published": True})).reason == "fieldNotWritable"
    )
    assert refusal(drive.revisions().get(fileId=document, revisionId="9")).location == "revisionId"
