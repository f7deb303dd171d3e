"""Bytes in and out of Drive: the three kinds of upload, downloads, parts, revisions of uploaded files."""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Callable
from typing import Any

import pytest
from googleapiclient.errors import HttpError
from googleapiclient.http import MediaFileUpload, MediaInMemoryUpload, MediaIoBaseDownload, MediaIoBaseUpload
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_drive_support import ADA, BOB, DOCUMENT, FOLDER, make, pass_time, refusal, share

from pmdocs.emulator import Emulator, Problem, Request, Response
from pmdocs.emulator.uploads import CHUNK, split

Connect = Callable[..., Any]
DATA = bytes(range(256)) * 4
UPLOAD = "/upload/drive/v3/files"


@pytest.fixture(name="drive")
def drive_(connect: Connect) -> Any:
    return connect("drive", user=ADA)


def ask(
    emulator: Emulator, verb: str, path: str, *, body: bytes = b"", headers: dict[str, str] | None = None
) -> Response:
    """One raw request as Ada; the path may have a query."""
    bare, _, query = path.partition("?")
    pairs = [(name, value) for name, _, value in (pair.partition("=") for pair in query.split("&") if pair)]
    given = {"authorization": f"Bearer user:{ADA}"} | (headers or {})
    return emulator.handle(Request(verb=verb, raw_path=bare, query=pairs, headers=given, body=body))


def upload(drive: Any, data: bytes = DATA, *, kind: str = "image/png", **options: Any) -> dict[str, Any]:
    """A new file made by the client's own multipart upload."""
    media = MediaInMemoryUpload(data, mimetype=kind)
    made: dict[str, Any] = (
        drive.files().create(body={"name": "p.png"}, media_body=media, fields="*", **options).execute()
    )
    return made


def test_an_upload_in_one_request(drive: Any) -> None:
    """Name and type of the metadata, size, checksums and extension of the bytes; the bytes come back."""
    made = upload(drive)

    assert made["mimeType"] == "image/png"
    assert (made["size"], made["quotaBytesUsed"], made["fileExtension"]) == ("1024", "1024", "png")
    assert made["md5Checksum"] == hashlib.md5(DATA).hexdigest()  # noqa: S324 - Drive's own checksum
    assert made["sha256Checksum"] == hashlib.sha256(DATA).hexdigest()
    assert drive.files().get_media(fileId=made["id"]).execute() == DATA


def test_an_upload_without_metadata(emulator: Emulator, drive: Any) -> None:
    """``uploadType=media``, and an upload address without a type: an untitled file of the body's type."""
    for query in ("?uploadType=media", ""):
        answer = ask(
            emulator, "POST", UPLOAD + query, body=b"hi", headers={"content-type": "text/csv; charset=utf-8"}
        )
        made = json.loads(answer.body)
        assert (made["name"], made["mimeType"]) == ("Untitled", "text/csv")
        assert drive.files().get_media(fileId=made["id"]).execute() == b"hi"


@pytest.mark.parametrize("line", [b"\r\n", b"\n"])
@pytest.mark.parametrize("quote", ['"', ""])
def test_multipart_by_hand(emulator: Emulator, drive: Any, line: bytes, quote: str) -> None:
    """Line ends of either kind, a quoted boundary or a bare one; bytes that look like a boundary are kept."""
    media = b"\r\n--other--\r\n\r\n--xy z\r\n\n"
    parts = [b"", b"--xyz", b"Content-Type: application/json; charset=UTF-8", b"", b'{"name": "n"}']
    parts += [b"--xyz", b"Content-Type: application/x-thing", b"", media, b"--xyz--", b""]
    kind = f"multipart/related; boundary={quote}xyz{quote}"
    answer = ask(
        emulator,
        "POST",
        UPLOAD + "?uploadType=multipart",
        body=line.join(parts),
        headers={"content-type": kind},
    )
    made = json.loads(answer.body)

    assert (made["name"], made["mimeType"]) == ("n", "application/x-thing")
    assert drive.files().get_media(fileId=made["id"]).execute() == media


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("multipart/related", b"--x\r\n\r\n{}\r\n--x\r\n\r\nd\r\n--x--"),
        ("multipart/related; boundary=x", b"--x\r\n\r\n{}\r\n--x--"),
        ("multipart/related; boundary=x", b"--x\r\n\r\n{}\r\n--x\r\n\r\nd"),
        ("multipart/related; boundary=x", b""),
        ("multipart/related; boundary=x", b"--x\r\nno end of headers\r\n--x\r\n\r\nd\r\n--x--"),
        ("application/json; boundary=x", b"--x\r\n\r\n{}\r\n--x\r\n\r\nd\r\n--x--"),
        ("multipart/related; boundary=x", b"--x\r\n\r\n{oh\r\n--x\r\n\r\nd\r\n--x--"),
    ],
)
def test_malformed_multipart(emulator: Emulator, drive: Any, kind: str, body: bytes) -> None:
    """A body that cannot be divided is 400, and no file is left behind."""
    answer = ask(
        emulator, "POST", UPLOAD + "?uploadType=multipart", body=body, headers={"content-type": kind}
    )

    assert answer.status == 400
    assert drive.files().list().execute()["files"] == []


@given(
    bodies=st.lists(st.binary(max_size=60), min_size=1, max_size=4),
    line=st.sampled_from([b"\r\n", b"\n"]),
)
def test_splitting_undoes_joining(bodies: list[bytes], line: bytes) -> None:
    """Whatever the bytes of the parts are, they come out as they went in."""
    mark = b"--=====never=in=the=data=="
    head = b"X-Part: 1"
    body = b"".join(mark + line + head + line + line + one + line for one in bodies) + mark + b"--" + line
    parts = split(body, 'multipart/mixed; boundary="=====never=in=the=data=="')

    # A carriage return at the end of a part cannot be told from the line end that follows it.
    expected = [one.removesuffix(b"\r") if line == b"\n" else one for one in bodies]
    assert expected == [part.body for part in parts]
    assert [{"x-part": "1"}] * len(bodies) == [part.headers for part in parts]


@given(st.binary(max_size=200))
def test_noise_is_refused_not_raised(body: bytes) -> None:
    """Any bytes either divide or are a `Problem` 400."""
    statuses = []
    try:
        split(body, "multipart/related; boundary=a")
    except Problem as problem:
        statuses.append(problem.status)

    assert statuses in ([], [400])


def test_a_resumable_upload_in_chunks(drive: Any, tmp_path: Any) -> None:
    """The client's own chunks: progress is reported, the last answer is the file, its bytes are whole."""
    data = DATA * 700
    path = tmp_path / "large.bin"
    path.write_bytes(data)
    media = MediaFileUpload(str(path), mimetype="application/x-large", chunksize=CHUNK, resumable=True)
    request = drive.files().create(body={"name": "large"}, media_body=media, fields="id,name,size,mimeType")
    progress, made = [], None
    while made is None:
        status, made = request.next_chunk()
        if status:
            progress.append(status.resumable_progress)

    assert progress == [CHUNK, 2 * CHUNK]
    assert made == {
        "id": made["id"],
        "name": "large",
        "size": str(len(data)),
        "mimeType": "application/x-large",
    }
    assert drive.files().get_media(fileId=made["id"]).execute() == data


def start(emulator: Emulator, **headers: str) -> str:
    """The address of a new resumable session, without the host."""
    given = {"content-type": "application/json"} | {
        name.replace("_", "-"): value for name, value in headers.items()
    }
    answer = ask(
        emulator,
        "POST",
        UPLOAD + "?uploadType=resumable&fields=id,size",
        body=b'{"name": "r"}',
        headers=given,
    )
    assert (answer.status, answer.body) == (200, b"")
    return answer.headers["Location"].removeprefix("https://www.googleapis.com")


def put(emulator: Emulator, where: str, body: bytes = b"", content_range: str = "") -> Response:
    return ask(
        emulator, "PUT", where, body=body, headers={"content-range": content_range} if content_range else {}
    )


def test_an_interrupted_upload_goes_on(emulator: Emulator, drive: Any) -> None:
    """How far it is can be asked; bytes sent twice count once; the finished answer can be had again."""
    where, size = start(emulator), CHUNK + 10
    data = bytes(CHUNK) + b"0123456789"
    first = put(emulator, where, data[:CHUNK], f"bytes 0-{CHUNK - 1}/{size}")
    asked = put(emulator, where, b"", f"bytes */{size}")
    again = put(emulator, where, data[:CHUNK], f"bytes 0-{CHUNK - 1}/{size}")
    last = put(emulator, where, data[CHUNK:], f"bytes {CHUNK}-{size - 1}/{size}")
    lost = put(emulator, where, b"", f"bytes */{size}")

    assert [(one.status, one.headers.get("Range")) for one in (first, asked, again)] == [
        (308, f"bytes=0-{CHUNK - 1}")
    ] * 3
    assert (last.status, json.loads(last.body)["size"]) == (200, str(size))
    assert (lost.status, json.loads(lost.body)) == (200, json.loads(last.body))
    assert drive.files().get_media(fileId=json.loads(last.body)["id"]).execute() == data
    assert len(drive.files().list().execute()["files"]) == 1


def test_an_upload_of_unknown_size(emulator: Emulator) -> None:
    """``*`` as the size until the last chunk names it; nothing received yet has no Range."""
    where = start(emulator)
    begun = put(emulator, where, b"", "bytes */*")
    first = put(emulator, where, bytes(CHUNK), f"bytes 0-{CHUNK - 1}/*")
    last = put(emulator, where, b"end", f"bytes {CHUNK}-{CHUNK + 2}/{CHUNK + 3}")

    assert (begun.status, begun.headers.get("Range")) == (308, None)
    assert (first.status, last.status) == (308, 200)


@pytest.mark.parametrize(
    ("body", "content_range"),
    [
        (b"x", "bytes 5-5/10"),
        (b"xyz", "bytes 0-1/10"),
        (b"x", "bytes 0-0/10"),
        (b"xx", "bytes 0-1/1"),
        (b"x", "0-0/1"),
        (b"x", "bytes 0-0"),
    ],
)
def test_chunks_that_do_not_fit(emulator: Emulator, drive: Any, body: bytes, content_range: str) -> None:
    """Gaps, wrong lengths, small chunks in the middle and unreadable ranges: 400, and the session lives on."""
    where = start(emulator)

    assert put(emulator, where, body, content_range).status == 400
    assert put(emulator, where, b"ok", "bytes 0-1/2").status == 200
    assert len(drive.files().list().execute()["files"]) == 1


def test_a_cancelled_or_expired_upload_is_gone(emulator: Emulator) -> None:
    """499 for the cancel, 404 from then on; a week later the session has ended by itself."""
    where = start(emulator)
    assert ask(emulator, "DELETE", where).status == 499
    assert put(emulator, where, b"x").status == 404
    where = start(emulator)
    pass_time(emulator, 8 * 86400)
    assert put(emulator, where, b"x").status == 404
    assert put(emulator, UPLOAD + "?upload_id=invented", b"x").status == 404


def test_a_session_is_refused_before_bytes_are_sent(emulator: Emulator) -> None:
    """What is wrong with the metadata or the parameters is said at the start."""
    path = UPLOAD + "?uploadType=resumable"
    kind = {"content-type": "application/json"}
    assert ask(emulator, "POST", path, body=b"{", headers=kind).status == 400
    assert ask(emulator, "POST", path + "&supportsAllDrives=x", body=b"{}", headers=kind).status == 400
    assert (
        ask(emulator, "POST", UPLOAD + "?uploadType=carrier-pigeon", body=b"{}", headers=kind).status == 400
    )


def test_new_content_in_every_way(drive: Any) -> None:
    """``files.update`` with media moves size, checksum and modifiedTime; the name stays."""
    made = upload(drive)
    for data, resumable in ((b"second", False), (b"third one", True)):
        media = MediaIoBaseUpload(io.BytesIO(data), mimetype="text/plain", resumable=resumable)
        now = drive.files().update(fileId=made["id"], media_body=media, fields="*").execute()
        assert (now["name"], now["mimeType"], now["size"]) == ("p.png", "text/plain", str(len(data)))
        assert now["md5Checksum"] != made["md5Checksum"]
        assert now["modifiedTime"] >= made["modifiedTime"]
        assert drive.files().get_media(fileId=made["id"]).execute() == data


def test_downloads_in_parts(emulator: Emulator, drive: Any) -> None:
    """``Range`` gives 206 with its place; past the end 416; the client's own download puts parts together."""
    file_id = upload(drive)["id"]
    path = f"/drive/v3/files/{file_id}?alt=media"
    for wanted, place in (
        ("bytes=0-9", "bytes 0-9/1024"),
        ("bytes=1000-", "bytes 1000-1023/1024"),
        ("bytes=-5", "bytes 1019-1023/1024"),
    ):
        answer = ask(emulator, "GET", path, headers={"range": wanted})
        assert (answer.status, answer.headers["Content-Range"]) == (206, place)
    assert ask(emulator, "GET", path, headers={"range": "bytes=0-9"}).body == DATA[:10]
    assert ask(emulator, "GET", path, headers={"range": "bytes=-5"}).body == DATA[-5:]
    past = ask(emulator, "GET", path, headers={"range": "bytes=1024-"})
    assert (past.status, past.headers["Content-Range"]) == (416, "bytes */1024")

    written = io.BytesIO()
    download = MediaIoBaseDownload(written, drive.files().get_media(fileId=file_id), chunksize=300)
    done = False
    while not done:
        _, done = download.next_chunk()
    assert written.getvalue() == DATA


def test_an_empty_file(drive: Any) -> None:
    """No bytes are bytes too: uploaded as none, or never uploaded."""
    for file_id in (upload(drive, b"")["id"], make(drive)):
        found = drive.files().get(fileId=file_id, fields="size,md5Checksum").execute()
        assert found == {"size": "0", "md5Checksum": "d41d8cd98f00b204e9800998ecf8427e"}
        written = io.BytesIO()
        _, done = MediaIoBaseDownload(written, drive.files().get_media(fileId=file_id)).next_chunk()
        assert (done, written.getvalue()) == (True, b"")


def test_who_may_download(connect: Connect, drive: Any) -> None:
    """Strangers find nothing, readers may be kept from copying, documents and folders have no bytes."""
    made, bob = upload(drive), connect("drive", user=BOB)
    assert refusal(bob.files().get_media(fileId=made["id"])).status == 404
    share(drive, made["id"], BOB, "reader")
    assert bob.files().get_media(fileId=made["id"]).execute() == DATA
    drive.files().update(fileId=made["id"], body={"copyRequiresWriterPermission": True}).execute()
    assert refusal(bob.files().get_media(fileId=made["id"])).reason == "cannotDownloadFile"
    for kind in (DOCUMENT, FOLDER):
        answer = refusal(drive.files().get_media(fileId=make(drive, mime_type=kind)))
        assert (answer.status, answer.reason) == (403, "fileNotDownloadable")


def test_a_copy_has_the_bytes(drive: Any) -> None:
    """And its own: later uploads to either leave the other alone."""
    made = upload(drive)
    copy = drive.files().copy(fileId=made["id"], fields="id,size,md5Checksum").execute()
    drive.files().update(
        fileId=made["id"], media_body=MediaInMemoryUpload(b"new", mimetype="image/png")
    ).execute()

    assert (copy["size"], copy["md5Checksum"]) == (made["size"], made["md5Checksum"])
    assert drive.files().get_media(fileId=copy["id"]).execute() == DATA


def test_old_bytes_stay(drive: Any) -> None:
    """Each upload is a revision whose bytes can still be had; kept ones say so; the last one cannot be deleted."""
    made = upload(drive)
    of = {"fileId": made["id"]}
    drive.files().update(**of, media_body=MediaInMemoryUpload(b"new", mimetype="image/png")).execute()
    revisions = (
        drive.revisions()
        .list(**of, fields="revisions(id,size,md5Checksum,keepForever)")
        .execute()["revisions"]
    )
    old, head = (entry["id"] for entry in revisions)

    assert [entry["size"] for entry in revisions] == ["1024", "3"]
    assert drive.files().get(**of, fields="headRevisionId").execute() == {"headRevisionId": head}
    assert drive.revisions().get_media(**of, revisionId=old).execute() == DATA
    kept = drive.revisions().update(**of, revisionId=old, body={"keepForever": True}, fields="keepForever")
    assert kept.execute() == {"keepForever": True}
    drive.revisions().delete(**of, revisionId=head).execute()
    assert drive.files().get_media(**of).execute() == DATA
    assert drive.files().get(**of, fields="size").execute() == {"size": "1024"}
    assert refusal(drive.revisions().delete(**of, revisionId=old)).reason == "cannotDeleteOnlyRevision"
    assert refusal(drive.revisions().get(**of, revisionId=head)).status == 404


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cuts=st.lists(st.integers(1, 4), max_size=3), rest=st.binary(min_size=1, max_size=50))
def test_any_chunks_make_the_same_file(emulator: Emulator, cuts: list[int], rest: bytes) -> None:
    """However an upload is divided, what is stored is what was sent."""
    sizes = [cut * CHUNK for cut in cuts] + [len(rest)]
    data = b"".join(bytes([65 + number]) * size for number, size in enumerate(sizes[:-1])) + rest
    where, at = start(emulator), 0
    answer: Response | None = None
    for size in sizes:
        answer = put(emulator, where, data[at : at + size], f"bytes {at}-{at + size - 1}/{len(data)}")
        at += size
    assert answer is not None
    file_id = json.loads(answer.body)["id"]

    assert ask(emulator, "GET", f"/drive/v3/files/{file_id}?alt=media").body == data


def test_the_lost_answer_of_a_client(emulator: Emulator, drive: Any) -> None:
    """After a failure in between, the client's own next_chunk asks how far it is and finishes."""
    data = bytes(CHUNK) + b"tail"
    media = MediaIoBaseUpload(io.BytesIO(data), mimetype="a/b", chunksize=CHUNK, resumable=True)
    request = drive.files().create(body={"name": "r"}, media_body=media)
    request.next_chunk()
    with emulator.store.transaction(write=True) as transaction:
        transaction.add_fault({"method": "drive.files.create", "status": 503, "times": 1, "when": "before"})
    with pytest.raises(HttpError):
        request.next_chunk()
    _, made = request.next_chunk()

    assert drive.files().get_media(fileId=made["id"]).execute() == data
