"""Batches of Drive requests, through the client's own BatchHttpRequest and by hand."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from googleapiclient.errors import BatchError, HttpError
from test_drive_support import ADA, BOB, make, names

from pmdocs.emulator import Emulator, Request, Response

Connect = Callable[..., Any]


@pytest.fixture(name="drive")
def drive_(connect: Connect) -> Any:
    return connect("drive", user=ADA)


def run(drive: Any, requests: dict[str, Any]) -> dict[str, Any]:
    """Answers, or statuses of refusals, by request id."""
    answers: dict[str, Any] = {}

    def note(request_id: str, answer: Any, error: HttpError | None) -> None:
        answers[request_id] = answer if error is None else error.resp.status

    batch = drive.new_batch_http_request(callback=note)
    for request_id, request in requests.items():
        batch.add(request, request_id=request_id)
    batch.execute()
    return answers


def post(emulator: Emulator, body: bytes, *, path: str = "/batch/drive/v3", **headers: str) -> Response:
    given = {"content-type": "multipart/mixed; boundary=b"} | {
        name.replace("_", "-"): value for name, value in headers.items()
    }
    return emulator.handle(Request(verb="POST", raw_path=path, headers=given, body=body))


def test_each_request_has_its_own_answer(drive: Any) -> None:
    """Reads, writes, empty answers and refusals stand side by side; a refusal stops nothing."""
    first, second = make(drive, "one"), make(drive, "two")
    answers = run(
        drive,
        {
            "read": drive.files().get(fileId=first, fields="name"),
            "missing": drive.files().get(fileId="nowhere"),
            "made": drive.files().create(body={"name": "three, with ümlaut 障害"}, fields="name"),
            "gone": drive.files().delete(fileId=second),
            "bad": drive.files().list(q="name ="),
        },
    )

    assert answers == {
        "read": {"name": "one"},
        "missing": 404,
        "made": {"name": "three, with ümlaut 障害"},
        "gone": "",
        "bad": 400,
    }
    assert names(drive) == ["one", "three, with ümlaut 障害"]


def test_the_log_has_every_call(emulator: Emulator, drive: Any) -> None:
    """Inner requests are logged as if they had come alone, the batch itself is not one."""
    file_id = make(drive)
    with emulator.store.transaction(write=True) as transaction:
        transaction.clear_requests()
    run(drive, {"a": drive.files().get(fileId=file_id), "b": drive.files().get(fileId="x")})

    with emulator.store.transaction(write=False) as transaction:
        logged = [(entry["method"], entry["user"], entry["status"]) for entry in transaction.requests()]
    assert logged == [("drive.files.get", ADA, 200), ("drive.files.get", ADA, 404)]


def test_a_scripted_fault_hits_one_part(emulator: Emulator, drive: Any) -> None:
    """A fault of a method is used up by the first part that calls it."""
    with emulator.store.transaction(write=True) as transaction:
        transaction.add_fault({"method": "drive.files.list", "status": 503, "times": 1, "when": "before"})
    answers = run(drive, {"a": drive.files().list(fields="kind"), "b": drive.files().list(fields="kind")})

    assert answers == {"a": 503, "b": {"kind": "drive#fileList"}}


def test_many_calls(drive: Any) -> None:
    """A hundred calls are a batch, a hundred and one are refused whole."""
    answers = run(drive, {str(n): drive.files().create(body={"name": str(n)}) for n in range(100)})
    assert len(answers) == 100
    assert len(names(drive, pageSize=1000)) == 100
    with pytest.raises((HttpError, BatchError)):
        run(drive, {str(n): drive.files().create(body={"name": str(n)}) for n in range(101)})
    assert len(names(drive, pageSize=1000)) == 100


def test_by_hand_with_bare_line_feeds(emulator: Emulator, drive: Any) -> None:
    """The guide's own form: paths without a host, a Content-ID that comes back with ``response-``."""
    file_id = make(drive, "shared")
    body = (
        f"--b\nContent-Type: application/http\nContent-ID: <item1:x@y>\n\n"
        f"GET /drive/v3/files/{file_id}?fields=name\n\n"
        "--b\nContent-Type: application/http\nContent-ID: item2\n\n"
        'POST /drive/v3/files HTTP/1.1\nContent-Type: application/json\n\n{"name": "x"}\n'
        "--b--\n"
    )
    answer = post(emulator, body.encode(), authorization=f"Bearer user:{ADA}")
    text = answer.body.decode()

    assert answer.status == 200
    assert answer.headers["Content-Type"].startswith("multipart/mixed; boundary=")
    assert "Content-ID: <response-item1:x@y>" in text
    assert "Content-ID: response-item2" in text
    assert text.count("HTTP/1.1 200 OK") == 2
    assert '{"name": "shared"}' in text


def test_a_part_may_speak_for_another_user(emulator: Emulator) -> None:
    """Its own Authorization counts before that of the batch."""
    body = (
        "--b\r\nContent-Type: application/http\r\n\r\n"
        f"GET /drive/v3/about?fields=user/emailAddress HTTP/1.1\r\nAuthorization: Bearer user:{BOB}\r\n\r\n\r\n--b--"
    )

    assert BOB in post(emulator, body.encode(), authorization=f"Bearer user:{ADA}").body.decode()


@pytest.mark.parametrize(
    "line",
    [
        "GET /drive/v3/files/x?alt=media",
        "GET /drive/v3/files/x/export?mimeType=a",
        "POST /batch/drive/v3",
        "POST /upload/drive/v3/files?uploadType=media",
    ],
)
def test_no_media_in_a_batch(emulator: Emulator, line: str) -> None:
    """Media and batches inside a batch are refused one by one."""
    body = f"--b\r\nContent-Type: application/http\r\n\r\n{line} HTTP/1.1\r\n\r\n\r\n--b--"
    text = post(emulator, body.encode()).body.decode()

    assert "HTTP/1.1 400 Bad Request" in text
    assert "inside a batch request is not implemented" in text


@pytest.mark.parametrize("body", [b"", b"--b\r\n\r\nnoise\r\n--b--", b"--b\r\n\r\nGET /x HTTP/1.1\r\n\r\n"])
def test_malformed_batches(emulator: Emulator, body: bytes) -> None:
    """What cannot be read is 400 in Drive's shape."""
    answer = post(emulator, body)

    assert answer.status == 400
    assert json.loads(answer.body)["error"]["errors"]


@pytest.mark.parametrize("path", ["/batch", "/batch/docs/v1", "/batch/sheets/v4"])
def test_other_batches_are_gone(emulator: Emulator, path: str) -> None:
    """The global address was turned off in 2020; Docs and Sheets have none."""
    assert post(emulator, b"", path=path).status == 404


def test_a_batch_takes_no_google_token(emulator: Emulator) -> None:
    """Not around the whole, not inside a part."""
    part = "--b\r\n\r\nGET /drive/v3/about HTTP/1.1\r\nAuthorization: Bearer ya29.secret\r\n\r\n\r\n--b--"

    assert post(emulator, b"", authorization="Bearer ya29.secret").status == 401
    assert "HTTP/1.1 401" in post(emulator, part.encode()).body.decode()
