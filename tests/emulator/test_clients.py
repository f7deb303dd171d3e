"""Unmodified client libraries at the emulator: from another process, over HTTP, and in the same process."""

from __future__ import annotations

import copy
import io
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import google.oauth2.credentials
import gspread
import httplib2
import pytest
import requests
from googleapiclient.discovery import build_from_document
from googleapiclient.errors import HttpError

from pmdocs.emulator import Emulator
from pmdocs.emulator.discovery import document
from pmdocs.emulator.server import LocalServer

Connect = Callable[..., Any]


@pytest.fixture(name="server")
def server_(emulator: Emulator) -> Iterator[LocalServer]:
    with LocalServer(emulator) as server:
        yield server


ANOTHER_PROCESS = '''
"""What any program of any team may do: Google's client and gspread as installed, pointed at the server."""

import json
import re
import sys
from importlib import resources

import gspread
import requests
from google.oauth2.credentials import Credentials
from googleapiclient.discovery import build_from_document

ROOT = sys.argv[1]


def service(api, user):
    """google-api-python-client: the packaged discovery document, with another root."""
    packaged = resources.files("googleapiclient") / "discovery_cache" / "documents" / f"{api}.json"
    document = json.loads(packaged.read_text())
    document["rootUrl"] = ROOT + "/"
    document.pop("mtlsRootUrl", None)
    return build_from_document(document, credentials=Credentials(f"user:{user}"))


class Rebased(requests.Session):
    """gspread: a session that sends every request to the server."""

    def request(self, method, url, **options):
        return super().request(method, re.sub("^https://[^/]+", ROOT, url), **options)


# Ada writes a template and copies it, as one copies a document for a new incident.
drive, docs = service("drive.v3", "ada@example.com"), service("docs.v1", "ada@example.com").documents()
template = docs.create(body={"title": "Template"}).execute()["documentId"]
text = "Summary 要約 😀\\nThe pool ran out.\\n"
insert = {"insertText": {"text": text, "location": {"index": 1}}}
docs.batchUpdate(documentId=template, body={"requests": [insert]}).execute()
copied = drive.files().copy(fileId=template, body={"name": "Outage"}).execute()["id"]

# She comments on "pool" through Docs, and on the whole document through Drive.
start = 1 + len(text[: text.index("pool")].encode("utf-16-le")) // 2
comment = {"insertComment": {"content": "Which pool?", "range": {"startIndex": start, "endIndex": start + 4}}}
answer = docs.batchUpdate(documentId=copied, body={"requests": [comment]}).execute()
on_pool = answer["replies"][0]["insertComment"]["commentThread"]["commentId"]
body = {"content": "Who writes the summary?"}
drive.comments().create(fileId=copied, body=body, fields="id").execute()

# Bob, a commenter, answers; Ada resolves and edits the text.
share = {"type": "user", "role": "commenter", "emailAddress": "bob@example.com"}
drive.permissions().create(fileId=copied, body=share).execute()
bob = service("drive.v3", "bob@example.com")
body = {"content": "The database pool."}
bob.replies().create(fileId=copied, commentId=on_pool, body=body, fields="id").execute()
resolve = {"addCommentReply": {"commentId": on_pool, "post": {"commentAction": "RESOLVE"}}}
replace = {"replaceAllText": {"containsText": {"text": "ran out", "matchCase": True}, "replaceText": "was empty"}}
docs.batchUpdate(documentId=copied, body={"requests": [resolve, replace]}).execute()

# A tracker, written with gspread and shared.
session = Rebased()
session.headers["Authorization"] = "Bearer user:ada@example.com"
tracker = gspread.Client(auth=None, session=session).create("Actions")
sheet = tracker.sheet1
sheet.append_rows([["Key", "Action"], ["AI-1", "Alert on an empty pool"]])
sheet.update_acell("C2", "=1+1")
tracker.share("bob@example.com", perm_type="user", role="reader", notify=False)

# Read back, as Bob where he may.
seen = service("docs.v1", "bob@example.com").documents().get(
    documentId=copied, includeTabsContent=True, suggestionsViewMode="SUGGESTIONS_INLINE",
    commentsViewMode="COMMENTS_VIEW_MODE_INCLUDED",
).execute()
bobs = Rebased()
bobs.headers["Authorization"] = "Bearer user:bob@example.com"
print(json.dumps({
    "title": seen["title"],
    "text": "".join(
        element["textRun"]["content"]
        for block in seen["tabs"][0]["documentTab"]["body"]["content"] if "paragraph" in block
        for element in block["paragraph"]["elements"]
    ),
    "threads": [
        (thread.get("plainTextQuote"), thread["status"],
         [post.get("content", "") for post in [thread["headPost"], *thread.get("replies", [])]])
        for thread in seen["comments"]
    ],
    "in_drive": bob.comments().list(
        fileId=copied, fields="comments(content,resolved,author(me,displayName))"
    ).execute()["comments"],
    "rows": gspread.Client(auth=None, session=bobs).open_by_key(tracker.id).sheet1.get_all_values(),
    "people": sorted((entry["emailAddress"], entry["role"]) for entry in tracker.list_permissions()),
}))
'''


def test_another_process_works_as_with_google(server: LocalServer) -> None:
    """Create, copy, comment, reply, resolve, edit and share with real clients; all of it is read back."""
    ran = subprocess.run(
        [sys.executable, "-c", ANOTHER_PROCESS, server.url], capture_output=True, text=True, timeout=60
    )
    assert ran.returncode == 0, ran.stderr[-2000:]
    seen = json.loads(ran.stdout)

    assert seen["title"] == "Outage"
    assert seen["text"] == "Summary 要約 😀\nThe pool was empty.\n\n"
    assert seen["threads"] == [
        ["pool", "RESOLVED", ["Which pool?", "The database pool.", ""]],
        [None, "OPEN", ["Who writes the summary?"]],
    ]
    ada = {"displayName": "Ada", "me": False}
    assert sorted(seen["in_drive"], key=lambda comment: str(comment["content"])) == [
        {"content": "Which pool?", "resolved": True, "author": ada},
        {"content": "Who writes the summary?", "author": ada},
    ]
    assert seen["rows"] == [["Key", "Action", ""], ["AI-1", "Alert on an empty pool", "2"]]
    assert seen["people"] == [["ada@example.com", "owner"], ["bob@example.com", "reader"]]


# google-api-python-client and httplib2, unpatched, over HTTP


@pytest.fixture(name="http_service")
def http_service_(server: LocalServer) -> Iterator[Connect]:
    """``http_service("drive", user=…)``: the packaged document with its root replaced; httplib2 as it is."""

    made: list[Any] = []

    def service(api: str, *, user: str | None = None, http: Any = None) -> Any:
        made.append(_service(api, user=user, http=http))
        return made[-1]

    def _service(api: str, *, user: str | None, http: Any) -> Any:
        raw = copy.deepcopy(document(api)) | {"rootUrl": f"{server.url}/"}
        raw.pop("mtlsRootUrl", None)
        if user is None:
            return build_from_document(raw, http=http or httplib2.Http(timeout=10))
        return build_from_document(
            raw,
            credentials=google.oauth2.credentials.Credentials(f"user:{user}"),
        )

    yield service
    for each in made:
        each.close()


def test_one_http_object_serves_many_requests(http_service: Connect) -> None:
    """httplib2 keeps and reuses its connection, or opens another when the server closed it."""
    files = http_service("drive", http=httplib2.Http(timeout=10)).files()
    made = [files.create(body={"name": f"n{number}"}).execute()["id"] for number in range(5)]
    for file_id in made[:2]:
        assert files.delete(fileId=file_id).execute() in ("", b"", None)

    assert len(files.list().execute()["files"]) == 3


def test_refusals_are_http_errors(http_service: Connect) -> None:
    """Status, message and details as the library reads them, in both wire shapes."""
    with pytest.raises(HttpError) as drive:
        http_service("drive").files().get(fileId="x").execute()
    with pytest.raises(HttpError) as docs:
        http_service("docs").documents().batchUpdate(
            documentId="x", body={"requests": [{"huh": {}}]}
        ).execute()

    assert (drive.value.status_code, drive.value.reason) == (404, "File not found: x.")
    assert drive.value.error_details[0]["reason"] == "notFound"
    assert docs.value.status_code == 400
    assert docs.value.error_details[0]["fieldViolations"][0]["field"] == "requests[0]"


@pytest.mark.parametrize("face", ["over HTTP", "in process"])
def test_a_long_get_is_sent_as_post(
    emulator: Emulator, connect: Connect, http_service: Connect, face: str
) -> None:
    """Above 2048 characters the client posts a form with x-http-method-override; it is the same read."""
    drive = (http_service if face == "over HTTP" else connect)("drive", user="ada@example.com")
    drive.files().create(body={"name": "要約 a+b&c=d"}).execute()
    query = "name = '要約 a+b&c=d'" + " and name != 'x'" * 150
    request = drive.files().list(q=query, fields="files(name)")

    assert len(request.uri) > 2048
    assert request.execute() == {"files": [{"name": "要約 a+b&c=d"}]}
    with emulator.store.transaction(write=False) as transaction:
        assert transaction.requests()[-1]["method"] == "drive.files.list"


def test_what_is_missing_is_refused_by_name(http_service: Connect) -> None:
    """A method without implementation: 400 UNIMPLEMENTED, never a made-up success."""
    drive = http_service("drive")
    for request in (drive.changes().watch(pageToken="1", body={}), drive.apps().list()):
        with pytest.raises(HttpError) as caught:
            request.execute()
        error = json.loads(caught.value.content)["error"]
        assert (caught.value.status_code, error["status"]) == (400, "UNIMPLEMENTED")
        assert "is not implemented by the local workspace" in error["message"]


def test_media_and_batches_stay_local(http_service: Connect) -> None:
    """Uploads in one and in many requests, downloads and a batch all go to the server the client was given."""
    drive = http_service("drive")
    one = drive.files().create(body={"name": "one"}, media_body=_media()).execute()
    many = drive.files().create(body={"name": "many"}, media_body=_media(resumable=True)).execute()
    assert [drive.files().get_media(fileId=made["id"]).execute() for made in (one, many)] == [b"text"] * 2

    answers: dict[str, Any] = {}
    batch = drive.new_batch_http_request(lambda request_id, answer, _: answers.update({request_id: answer}))
    for made in (one, many):
        batch.add(drive.files().get(fileId=made["id"]), request_id=made["name"])
    batch.execute()

    assert {name: answer["id"] for name, answer in answers.items()} == {"one": one["id"], "many": many["id"]}


def _media(*, resumable: bool = False) -> Any:
    from googleapiclient.http import MediaIoBaseUpload

    return MediaIoBaseUpload(io.BytesIO(b"text"), mimetype="text/plain", resumable=resumable)


def test_requests_keeps_its_session(server: LocalServer) -> None:
    """One session, many requests, with bodies by length and in chunks."""
    with requests.Session() as session:
        for number in range(5):
            answer = session.post(f"{server.url}/drive/v3/files", json={"name": str(number)}, timeout=5)
            assert answer.json()["name"] == str(number)
        pieces = iter([b'{"na', b'me": "pieces"}'])
        headers = {"Content-Type": "application/json"}
        answer = session.post(f"{server.url}/drive/v3/files", data=pieces, headers=headers, timeout=5)

    assert answer.json()["name"] == "pieces"


def test_faults_travel_over_http(server: LocalServer) -> None:
    """Another process can script a fault and read the log."""
    fault = {"method": "drive.files.list", "status": 429, "reason": "rateLimitExceeded"}
    assert requests.post(f"{server.url}/_local/faults", json=fault, timeout=5).status_code == 200
    assert requests.get(f"{server.url}/drive/v3/files", timeout=5).status_code == 429
    assert requests.get(f"{server.url}/_local/requests", timeout=5).json() == [
        {"method": "drive.files.list", "user": "owner@example.com", "status": 429}
    ]
    assert requests.delete(f"{server.url}/_local/requests", timeout=5).json() == {}


def test_an_observer_can_break_the_connection(server: LocalServer) -> None:
    """A reset before the answer is a lost connection to the client, and the server goes on."""

    def cut(phase: str, method_id: str) -> None:
        if phase == "after" and method_id == "drive.files.create":
            raise ConnectionResetError

    server.emulator.observers.append(cut)
    with pytest.raises(requests.ConnectionError):
        requests.post(f"{server.url}/drive/v3/files", json={"name": "lost answer"}, timeout=5)
    server.emulator.observers.clear()
    files = requests.get(f"{server.url}/drive/v3/files", timeout=5).json()["files"]

    assert [file["name"] for file in files] == ["lost answer"]


# In the same process


def test_a_session_answers_for_any_host(emulator: Emulator) -> None:
    """Nothing leaves the process, whatever address a library has built in."""
    with emulator.session(user="ada@example.com") as session:
        for host in ("https://www.googleapis.com", "https://docs.googleapis.com", "http://127.0.0.1:9"):
            answer = session.get(f"{host}/drive/v3/about", params={"fields": "user(emailAddress)"})
            assert answer.json() == {"user": {"emailAddress": "ada@example.com"}}
            assert (answer.reason, answer.headers["content-type"]) == (
                "OK",
                "application/json; charset=UTF-8",
            )


@pytest.mark.parametrize(
    "body",
    [
        '{"name": "é"}',
        '{"name": "é"}'.encode(),
        io.BytesIO('{"name": "é"}'.encode()),
        [b'{"name": ', '"é"}'.encode()],
    ],
)
def test_a_session_sends_any_kind_of_body(emulator: Emulator, body: Any) -> None:
    """Text, bytes, a file and pieces: all that requests takes."""
    data = iter(body) if isinstance(body, list) else body
    headers = {"Content-Type": "application/json"}
    with emulator.session() as session:
        answer = session.post("https://www.googleapis.com/drive/v3/files", data=data, headers=headers)

    assert answer.json()["name"] == "é"


def test_faces_share_one_workspace(emulator: Emulator, connect: Connect, http_service: Connect) -> None:
    """What one client makes, another reads: in process, over HTTP, with gspread."""
    book = gspread.Client(auth=None, session=emulator.session(user="ada@example.com")).create("T")  # type: ignore[arg-type]
    book.sheet1.update_acell("A1", "x")
    ranges = {"spreadsheetId": book.id, "range": "A1"}

    for service in (connect, http_service):
        values = service("sheets", user="ada@example.com").spreadsheets().values()
        assert values.get(**ranges).execute()["values"] == [["x"]]
