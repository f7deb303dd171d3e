"""Search terms and sort keys that look at content, views, sizes and who changed what."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from googleapiclient.http import MediaInMemoryUpload
from test_drive_support import ADA, BOB, DOCUMENT, SPREADSHEET, make, names, refusal, share

from pmdocs.emulator import Emulator

Connect = Callable[..., Any]


@pytest.fixture(name="drive")
def drive_(connect: Connect) -> Any:
    return connect("drive", user=ADA)


def upload(drive: Any, name: str, text: str, *, kind: str = "text/plain", into: str = "") -> str:
    media = MediaInMemoryUpload(text.encode(), mimetype=kind)
    body = {"name": name, **({"mimeType": into} if into else {})}
    return str(drive.files().create(body=body, media_body=media).execute()["id"])


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("hello", ["book", "doc", "text"]),
        ("HELLO world", ["doc", "text"]),
        ('"hello world"', ["text"]),
        ('"world hello"', ["doc"]),
        ("worl", ["doc", "text"]),
        ("ello", []),
        ("障害", ["doc"]),
        ("hinted", ["hints"]),
        ("described", ["described"]),
        ("binary", []),
        ("text", ["text"]),
        ("a.b", ["doc"]),
    ],
)
def test_full_text(drive: Any, wanted: str, found: list[str]) -> None:
    """Words from their beginning, in any order unless quoted, in names, descriptions, hints and contents."""
    upload(drive, "text", "Hello, world!")
    upload(drive, "doc", "# World\n\nhello a.b 検索障害", kind="text/markdown", into=DOCUMENT)
    upload(drive, "book", "x,hello", kind="text/csv", into=SPREADSHEET)
    upload(drive, "picture", "binary", kind="image/png")
    make(drive, "hints", contentHints={"indexableText": "hinted"})
    make(drive, "described", description="described well")
    quoted = wanted.replace("\\", "\\\\").replace("'", "\\'")

    assert names(drive, f"fullText contains '{quoted}'") == found


def test_full_text_cannot_be_sorted(drive: Any) -> None:
    """Its order is by relevance."""
    answer = refusal(drive.files().list(q="fullText contains 'x' and trashed = false", orderBy="name"))

    assert (answer.status, answer.location) == (400, "orderBy")
    assert refusal(drive.files().list(q="fullText = 'x'")).location == "q"


def test_views_are_personal(connect: Connect, drive: Any) -> None:
    """When a user last looked is what that user said, found by him alone."""
    file_id = make(drive, "seen")
    make(drive, "unseen")
    share(drive, file_id, BOB, "reader")
    bob = connect("drive", user=BOB)
    when = "2026-01-02T03:04:05.000Z"
    seen = bob.files().update(
        fileId=file_id, body={"viewedByMeTime": when}, fields="viewedByMe,viewedByMeTime"
    )

    assert seen.execute() == {"viewedByMe": True, "viewedByMeTime": when}
    assert names(bob, "viewedByMeTime > '2026-01-01T00:00:00'") == ["seen"]
    assert names(bob, "viewedByMeTime > '2026-02-01T00:00:00'") == []
    assert names(drive, "viewedByMeTime > '2000-01-01T00:00:00'") == []


def listed(drive: Any, order: str) -> list[str]:
    found = drive.files().list(orderBy=order, fields="files(name)").execute()
    return [entry["name"] for entry in found["files"]]


def test_sort_keys(connect: Connect, drive: Any) -> None:
    """By size, by one's own changes and by one's own views."""
    small, large = upload(drive, "small", "x"), upload(drive, "large", "x" * 9)
    share(drive, small, BOB, "writer")
    share(drive, large, BOB, "writer")
    bob = connect("drive", user=BOB)
    drive.files().update(fileId=small, body={"viewedByMeTime": "2026-02-02T00:00:00Z"}).execute()
    drive.files().update(fileId=large, body={"viewedByMeTime": "2026-01-01T00:00:00Z"}).execute()
    bob.files().update(fileId=large, body={"description": "mine"}).execute()

    assert listed(drive, "quotaBytesUsed") == ["small", "large"]
    assert listed(drive, "quotaBytesUsed desc") == ["large", "small"]
    assert listed(drive, "viewedByMeTime") == ["large", "small"]
    assert listed(bob, "modifiedByMeTime desc,name") == ["large", "small"]
    assert bob.files().get(fileId=small, fields="modifiedByMe,modifiedByMeTime").execute() == {
        "modifiedByMe": False
    }


def test_who_last_changed_is_each_ones_own(connect: Connect, drive: Any) -> None:
    """modifiedByMeTime stays when somebody else changes the file."""
    file_id = make(drive, mime_type=DOCUMENT)
    share(drive, file_id, BOB, "writer")
    body = {"requests": [{"insertText": {"location": {"index": 1}, "text": "x"}}]}
    connect("docs", user=ADA).documents().batchUpdate(documentId=file_id, body=body).execute()
    before = drive.files().get(fileId=file_id, fields="modifiedByMeTime").execute()
    connect("docs", user=BOB).documents().batchUpdate(documentId=file_id, body=body).execute()

    assert drive.files().get(fileId=file_id, fields="modifiedByMeTime").execute() == before


def test_the_domain_corpus(connect: Connect, drive: Any) -> None:
    """What the whole domain can find, and nothing else."""
    file_id = make(drive, "for all")
    make(drive, "mine")
    body = {"type": "domain", "role": "reader", "domain": "example.com", "allowFileDiscovery": True}
    drive.permissions().create(fileId=file_id, body=body).execute()

    assert names(connect("drive", user=BOB), corpora="domain") == ["for all"]
    assert names(drive, corpora="domain") == ["for all"]


def test_search_lags_for_uploads_too(emulator: Emulator, drive: Any) -> None:
    """An upload is found as late as any other new file; by its id at once."""
    with emulator.store.transaction(write=True) as transaction:
        transaction.put_setting("search_lag_seconds", 60)
    file_id = upload(drive, "fresh", "x")

    assert names(drive, "fullText contains 'fresh'") == []
    assert drive.files().get(fileId=file_id, fields="name").execute() == {"name": "fresh"}


def test_what_can_be_converted_is_listed(drive: Any) -> None:
    """about names the imports and exports that work here."""
    upload(drive, "text", "12345")
    about = (
        drive.about().get(fields="storageQuota/usage,importFormats,exportFormats,canCreateDrives").execute()
    )

    assert about["importFormats"]["text/markdown"] == [DOCUMENT]
    assert about["importFormats"]["text/csv"] == [SPREADSHEET]
    assert set(about["exportFormats"][DOCUMENT]) >= {"text/plain", "text/markdown", "text/html"}
    assert about["canCreateDrives"]
    assert about["storageQuota"] == {"usage": "5"}
