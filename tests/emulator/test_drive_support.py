"""What the Drive tests share: builders and a reader of refusals. Holds no tests."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import pytest
from googleapiclient.errors import HttpError

from pmdocs.emulator import Emulator

FOLDER = "application/vnd.google-apps.folder"
DOCUMENT = "application/vnd.google-apps.document"
SPREADSHEET = "application/vnd.google-apps.spreadsheet"
BLOB = "text/plain"

ADA, BOB, CAROL = "ada@example.com", "bob@example.com", "carol@example.com"


@dataclass(frozen=True)
class Refusal:
    status: int
    reason: str
    message: str
    location: str | None = None


def refusal(request: Any) -> Refusal:
    """How Drive refuses a request, checked to be in its older error shape; fails when it is accepted."""
    with pytest.raises(HttpError) as caught:
        request.execute()
    error = json.loads(caught.value.content)["error"]
    (item,) = error["errors"]
    assert (error["code"], error["message"]) == (caught.value.resp.status, item["message"])
    assert item["domain"] in ("global", "usageLimits")
    assert ("location" in item) == ("locationType" in item)
    return Refusal(caught.value.resp.status, item["reason"], item["message"], item.get("location"))


def make(drive: Any, name: str = "Report", *, mime_type: str = BLOB, **body: Any) -> str:
    """The id of a new file; a blob unless said otherwise, since blobs need no other API."""
    made = drive.files().create(body={"name": name, "mimeType": mime_type, **body}).execute()
    return str(made["id"])


def share(drive: Any, file_id: str, email: str, role: str) -> str:
    """Give a user a role; returns the permission's id."""
    body = {"type": "user", "role": role, "emailAddress": email}
    return str(drive.permissions().create(fileId=file_id, body=body).execute()["id"])


def names(drive: Any, q: str | None = None, **parameters: Any) -> list[str]:
    """Names that a search finds, sorted."""
    found = drive.files().list(q=q, fields="files(name)", **parameters).execute()
    return sorted(entry["name"] for entry in found["files"])


def setting(emulator: Emulator, key: str, value: Any) -> None:
    """Change a control setting."""
    with emulator.store.transaction(write=True) as transaction:
        transaction.put_setting(key, value)


def pass_time(emulator: Emulator, seconds: float) -> None:
    """Move the workspace's clock."""
    with emulator.store.transaction(write=True) as transaction:
        transaction.put_setting("clock_offset", transaction.setting("clock_offset", 0.0) + seconds)
