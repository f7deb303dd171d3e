"""The one door to the network: which calls are repeated, what failures mean, and where a token may go."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import requests
import responses
from google.auth import exceptions as google_errors
from google.oauth2.credentials import Credentials
from gspread.http_client import HTTPClient
from wire import (
    DRIVE,
    SHEETS,
    RecordingClock,
    clock_,
    new_error,
    old_error,
    transport_,
    wire_,
)

from pmdocs.errors import (
    ApiError,
    AuthError,
    ConfigError,
    Forbidden,
    NotFound,
    PmdocsError,
    RateLimited,
    RevisionChanged,
    ServerError,
    Unreachable,
    UsageError,
)
from pmdocs.gateways.transport import (
    RATE_ATTEMPTS,
    TIMEOUT_SECONDS,
    EndpointAdapter,
    GoogleSession,
    LocalSession,
    Repeat,
    Transport,
    parse_refusal,
    translate,
)

__all__ = ["clock_", "transport_", "wire_"]

URL = f"{SHEETS}/spreadsheets/t"
OK = (200, {"fine": True})
Answer = tuple[int, Any] | Exception
REVISION = "The required revision ID 'a' does not match the latest revision."


@pytest.fixture(name="jitter", autouse=True)
def jitter_(monkeypatch: pytest.MonkeyPatch) -> None:
    """Half a second of jitter, every time."""
    monkeypatch.setattr("random.random", lambda: 0.5)


def prepare(wire: responses.RequestsMock, *answers: Answer, headers: dict[str, str] | None = None) -> None:
    """Answers to come, in order; an exception breaks the connection."""
    for answer in answers:
        if isinstance(answer, Exception):
            wire.get(URL, body=answer)
        else:
            status, body = answer
            text = body if isinstance(body, (str, bytes)) else json.dumps(body)
            wire.get(URL, body=text, status=status, headers=headers or {})


def ask(transport: Transport, repeat: Repeat, **more: Any) -> Any:
    """One call through gspread."""
    client = HTTPClient(auth=None, session=transport.session)  # type: ignore[arg-type]
    return transport.call("sheets.test", lambda: client.request("get", URL).json(), repeat=repeat, **more)


# What is repeated

REFUSED_FOR_NOW: list[Answer] = [
    (429, new_error(429, "RESOURCE_EXHAUSTED", reason="RATE_LIMIT_EXCEEDED")),
    (429, old_error(429, "rateLimitExceeded")),
    (429, "slow down"),
    (403, old_error(403, "rateLimitExceeded")),
    (403, old_error(403, "userRateLimitExceeded")),
    (403, new_error(403, "RESOURCE_EXHAUSTED", reason="RATE_LIMIT_EXCEEDED")),
]
UNCLEAR: list[Answer] = [
    *((status, new_error(status, "INTERNAL")) for status in (500, 502, 503, 504, 408)),
    (503, "<html>Bad gateway</html>"),
    requests.ConnectTimeout("slow"),
    requests.ReadTimeout("slow"),
    requests.ConnectionError("lost"),
    ConnectionResetError("reset"),
    (200, "<html>Sign in to the network</html>"),
]
FINAL: list[Answer] = [
    (400, new_error(400, "INVALID_ARGUMENT")),
    (400, new_error(400, "FAILED_PRECONDITION", REVISION)),
    (404, old_error(404, "notFound")),
    (404, new_error(404, "NOT_FOUND")),
    (409, new_error(409, "ABORTED")),
    (302, ""),
    *(
        (403, old_error(403, reason))
        for reason in (
            "sharingRateLimitExceeded",
            "storageQuotaExceeded",
            "dailyLimitExceeded",
            "insufficientPermissions",
            "insufficientFilePermissions",
            "domainPolicy",
        )
    ),
    (403, new_error(403, "PERMISSION_DENIED", reason="ACCESS_TOKEN_SCOPE_INSUFFICIENT")),
    (403, new_error(403, "PERMISSION_DENIED", reason="SERVICE_DISABLED")),
    (403, "<html>Forbidden</html>"),
    (401, new_error(401, "UNAUTHENTICATED")),
]
every_repeat = pytest.mark.parametrize("repeat", list(Repeat))


def name_of(answer: Any) -> str:
    if isinstance(answer, Exception):
        return type(answer).__name__
    if isinstance(answer, tuple):
        return f"{answer[0]}-{parse_refusal(json.dumps(answer[1]).encode())[0]}"
    return str(answer)


@every_repeat
@pytest.mark.parametrize("answer", REFUSED_FOR_NOW, ids=name_of)
def test_a_used_up_quota_is_waited_for(
    wire: responses.RequestsMock, transport: Transport, clock: RecordingClock, answer: Answer, repeat: Repeat
) -> None:
    """Nothing was done, so that every call may be sent again."""
    prepare(wire, answer, OK)

    assert ask(transport, repeat) == OK[1]
    assert clock.waits == [1.5]


@every_repeat
@pytest.mark.parametrize("answer", UNCLEAR, ids=name_of)
def test_an_unclear_failure_is_repeated_only_where_that_is_safe(
    wire: responses.RequestsMock, transport: Transport, clock: RecordingClock, answer: Answer, repeat: Repeat
) -> None:
    """Whether the service did its work is unknown: reads and safe writes go again, other writes never."""
    prepare(wire, answer, *([] if repeat is Repeat.REFUSED else [OK]))

    if repeat is Repeat.REFUSED:
        with pytest.raises(ApiError) as caught:
            ask(transport, repeat)
        assert caught.value.maybe_done
        assert isinstance(caught.value, (ServerError, Unreachable))
    else:
        assert ask(transport, repeat) == OK[1]
    assert clock.waits == ([] if repeat is Repeat.REFUSED else [1.5])


@every_repeat
@pytest.mark.parametrize("answer", [a for a in FINAL if a != (302, "")], ids=name_of)
def test_a_refusal_is_final(
    wire: responses.RequestsMock, transport: Transport, clock: RecordingClock, answer: Answer, repeat: Repeat
) -> None:
    """Asking again would be refused again, or is not ours to decide."""
    prepare(wire, answer)

    with pytest.raises(PmdocsError) as caught:
        ask(transport, repeat)
    assert not getattr(caught.value, "maybe_done", False)
    assert clock.waits == []


@pytest.mark.parametrize(
    ("attempts", "waits"),
    [(1, []), (3, [1.5, 2.5]), (5, [1.5, 2.5, 4.5, 8.5]), (8, [1.5, 2.5, 4.5, 8.5, 16.5, 32.0, 32.0])],
)
def test_waits_grow_and_attempts_are_bounded(
    wire: responses.RequestsMock,
    transport: Transport,
    clock: RecordingClock,
    attempts: int,
    waits: list[float],
) -> None:
    """Twice as long each time with some jitter, never above 32 s, and then the error comes out."""
    prepare(wire, *[(503, new_error(503, "UNAVAILABLE"))] * attempts)

    with pytest.raises(ServerError):
        ask(transport, Repeat.READ, attempts=attempts)
    assert clock.waits == waits


def test_five_attempts_by_default(
    wire: responses.RequestsMock, transport: Transport, clock: RecordingClock
) -> None:
    """Who says nothing gets five."""
    prepare(wire, *[(503, new_error(503, "UNAVAILABLE"))] * 5)

    with pytest.raises(ServerError):
        ask(transport, Repeat.READ)
    assert 4 == len(clock.waits)


def test_a_refusal_for_the_rate_is_outlasted(
    wire: responses.RequestsMock, transport: Transport, clock: RecordingClock
) -> None:
    """Google counts calls by the minute: whoever meets a full quota waits for more than one."""
    prepare(wire, *[(429, new_error(429, "RESOURCE_EXHAUSTED"))] * RATE_ATTEMPTS)

    with pytest.raises(RateLimited):
        ask(transport, Repeat.REFUSED)
    assert RATE_ATTEMPTS - 1 == len(clock.waits)
    assert sum(clock.waits) > 60


def test_a_single_attempt_stays_single(
    wire: responses.RequestsMock, transport: Transport, clock: RecordingClock
) -> None:
    """Who asks for one attempt is told of the refusal at once."""
    prepare(wire, (429, new_error(429, "RESOURCE_EXHAUSTED")))

    with pytest.raises(RateLimited):
        ask(transport, Repeat.READ, attempts=1)
    assert [] == clock.waits


@pytest.mark.parametrize(
    ("header", "wait"),
    [
        ("7", 7.0),
        ("1", 1.5),
        ("60", 60.0),
        ("86400", 60.0),
        ("-5", 1.5),
        ("soon", 1.5),
        ("Fri, 20 Nov 2026 09:00:30 GMT", 30.0),
        ("Fri, 20 Nov 2026 08:00:00 GMT", 1.5),
        ("20 Nov 2026 09:00:30", 1.5),
    ],
)
def test_retry_after_is_honoured_and_capped(
    wire: responses.RequestsMock, transport: Transport, clock: RecordingClock, header: str, wait: float
) -> None:
    """As long as the service asks, at most a minute, never shorter than our own wait."""
    prepare(wire, (429, new_error(429, "RESOURCE_EXHAUSTED")), headers={"Retry-After": header})
    prepare(wire, OK)

    ask(transport, Repeat.READ)
    assert clock.waits == [wait]


def test_the_google_client_is_repeated_by_the_same_policy(
    wire: responses.RequestsMock, transport: Transport, clock: RecordingClock
) -> None:
    """Also its answers carry Retry-After, and also its broken connections are repeated."""
    url = f"{DRIVE}/files/f"
    wire.get(url, json=old_error(403, "userRateLimitExceeded"), status=403, headers={"Retry-After": "9"})
    wire.get(url, body=requests.ConnectionError("lost"))
    wire.get(url, body=requests.ReadTimeout("slow"))
    wire.get(url, body="<html>", status=200)
    wire.get(url, json={"id": "f"})
    request = transport.resource("drive", "v3", "files").get(fileId="f")

    assert transport.call("drive.files.get", request.execute, repeat=Repeat.READ) == {"id": "f"}
    assert clock.waits == [9.0, 2.5, 4.5, 8.5]


def test_a_mistake_of_ours_is_not_repeated_nor_disguised(transport: Transport, clock: RecordingClock) -> None:
    """Errors that no service caused come out as they are, and know no cause but their own."""
    for mistake in (ZeroDivisionError("x"), ValueError("x"), UsageError("x")):

        def send(mistake: Exception = mistake) -> None:
            raise mistake

        with pytest.raises(type(mistake)) as caught:
            transport.call("x", send, repeat=Repeat.READ)
        assert caught.value is mistake
        assert mistake.__cause__ is None
    assert clock.waits == []


# What failures mean


@pytest.mark.parametrize(
    ("answer", "kind", "reason", "hint"),
    [
        ((400, old_error(400, "required")), ApiError, "required", ""),
        ((400, new_error(400, "INVALID_ARGUMENT")), ApiError, "INVALID_ARGUMENT", ""),
        ((400, new_error(400, "FAILED_PRECONDITION", REVISION)), RevisionChanged, "FAILED_PRECONDITION", "editing"),
        ((404, old_error(404, "notFound")), NotFound, "notFound", "ada@example.com"),
        ((404, new_error(404, "NOT_FOUND")), NotFound, "NOT_FOUND", "not shared with ada@example.com"),
        ((403, old_error(403, "insufficientFilePermissions")), Forbidden, "insufficientFilePermissions", "owner"),
        ((403, new_error(403, "PERMISSION_DENIED")), Forbidden, "PERMISSION_DENIED", "ada@example.com"),
        ((403, old_error(403, "storageQuotaExceeded")), Forbidden, "storageQuotaExceeded", "shared drive"),
        ((403, new_error(403, "PERMISSION_DENIED", reason="SERVICE_DISABLED")), Forbidden, "SERVICE_DISABLED", "Enable"),
        ((403, old_error(403, "accessNotConfigured")), Forbidden, "accessNotConfigured", "Enable"),
        ((403, old_error(403, "insufficientPermissions")), Forbidden, "insufficientPermissions", "auth login"),
        ((403, old_error(403, "domainPolicy")), Forbidden, "domainPolicy", "administrator"),
        ((403, old_error(403, "sharingRateLimitExceeded")), Forbidden, "sharingRateLimitExceeded", "by hand"),
        ((403, "<html>"), Forbidden, "", "owner"),
        ((429, new_error(429, "RESOURCE_EXHAUSTED", reason="RATE_LIMIT_EXCEEDED")), RateLimited, "RATE_LIMIT_EXCEEDED", "minute"),
        ((403, old_error(403, "rateLimitExceeded")), RateLimited, "rateLimitExceeded", "minute"),
        ((500, old_error(500, "backendError")), ServerError, "backendError", "again"),
        ((503, "<html>"), ServerError, "", "again"),
        ((599, ""), ServerError, "", "again"),
        ((408, ""), ServerError, "", "again"),
        ((302, ""), ApiError, "", ""),
        ((400, json.dumps({"error": "invalid_grant"})), ApiError, "invalid_grant", ""),
    ],
)  # fmt: skip
def test_each_answer_has_its_error(
    answer: tuple[int, Any], kind: type[ApiError], reason: str, hint: str
) -> None:
    """Class, status, Google's machine word, method, and what to do next, from either shape."""
    status, body = answer
    content = body if isinstance(body, str) else json.dumps(body)
    error = translate("docs.test", status, content.encode(), account="ada@example.com")

    assert type(error) is kind
    assert isinstance(error, ApiError)
    assert (error.status, error.reason, error.method_id) == (status, reason, "docs.test")
    assert hint in error.hint
    assert error.message == (body["error"]["message"] if isinstance(body, dict) else f"HTTP {status}")


def test_401_is_about_the_sign_in() -> None:
    """It says how to sign in again."""
    error = translate("x", 401, b"", account="ada@example.com")

    assert isinstance(error, AuthError)
    assert "auth login" in error.hint


@pytest.mark.parametrize(
    "content",
    [b"", b"<html>", b"\xff\xfe", b"[]", b"null", b"5", b'"x"', b"{}", b'{"error": null}', b'{"error": []}',
     b'{"error": {}}', b'{"error": {"errors": null}}', b'{"error": {"errors": ["x"], "details": [5]}}',
     b'{"error": {"errors": [{}], "status": null}}'],
)  # fmt: skip
@pytest.mark.parametrize("status", [400, 403, 500])
def test_any_body_is_understood(content: bytes, status: int) -> None:
    """An error body of any form gives an error, with words."""
    error = translate("x", status, content, account="ada@example.com")

    assert isinstance(error, ApiError)
    assert error.message


def test_no_answer_says_so(wire: responses.RequestsMock, transport: Transport) -> None:
    """A lost connection has status 0, is marked as perhaps done, and shows nothing of the request."""
    prepare(wire, requests.ConnectionError("https://sheets.googleapis.com/?secret=1"))

    with pytest.raises(Unreachable) as caught:
        ask(transport, Repeat.REFUSED)
    assert (caught.value.status, caught.value.maybe_done, caught.value.method_id) == (0, True, "sheets.test")
    assert "secret" not in caught.value.message


@pytest.mark.parametrize(
    ("raised", "kind"),
    [
        (google_errors.RefreshError("invalid_grant: gone"), AuthError),
        (google_errors.DefaultCredentialsError("none"), AuthError),
        (google_errors.TransportError("no route"), Unreachable),
        (OSError("no route"), Unreachable),
    ],
)
def test_errors_of_the_sign_in_library(
    transport: Transport, raised: Exception, kind: type[PmdocsError]
) -> None:
    """A refused sign-in and a network that is down are different things."""

    def send() -> None:
        raise raised

    with pytest.raises(kind):
        transport.call("x", send, repeat=Repeat.REFUSED)


# Google's session


class Recorder(requests.adapters.BaseAdapter):
    """Answers every request with a status and headers, and keeps what was sent."""

    def __init__(self, status: int = 200, **headers: str) -> None:
        super().__init__()
        self.sent: list[tuple[requests.PreparedRequest, dict[str, Any]]] = []
        self._status, self._headers = status, headers

    def send(self, request: requests.PreparedRequest, **kwargs: Any) -> requests.Response:  # type: ignore[override]
        self.sent.append((request, kwargs))
        response = requests.Response()
        response.status_code, response.url, response.request = self._status, request.url or "", request
        response.headers.update(self._headers)
        response._content = b"{}"
        return response

    def close(self) -> None:
        """Nothing is held open."""


@pytest.fixture(name="netrc")
def netrc_() -> None:
    """A .netrc with an entry for every host there is."""
    (Path.home() / ".netrc").write_text("default login eve password eve-password\n", encoding="utf-8")
    (Path.home() / ".netrc").chmod(0o600)


def google(recorder: Recorder) -> GoogleSession:
    session = GoogleSession(Credentials("test-token"))
    session.mount("https://", recorder)
    session.mount("http://", recorder)
    return session


@pytest.mark.parametrize(
    "url",
    [
        "http://www.googleapis.com/drive/v3/files",
        "https://example.com/",
        "https://googleapis.com.example.com/",
        "https://evilgoogleapis.com/",
        "https://www.googleapis.com@example.com/",
        "https://example.com#www.googleapis.com",
        "https://example.com?www.googleapis.com",
        "https://example.com\\.googleapis.com/",
        "https://example.com/.googleapis.com",
        "https://127.0.0.1/",
        "ftp://www.googleapis.com/",
        "//www.googleapis.com/",
        "https://[::1",
        "https://www.googleapis.com:x/",
        "",
    ],
)
def test_a_token_is_not_sent_anywhere_else(url: str) -> None:
    """Other hosts, plain http, and addresses that two parsers might read differently are refused unsent."""
    recorder = Recorder()

    with pytest.raises(ConfigError):
        google(recorder).request("GET", url)
    with pytest.raises(ConfigError):
        google(recorder).get(url)
    assert recorder.sent == []


@pytest.mark.usefixtures("netrc")
@pytest.mark.parametrize(
    "url", [f"{DRIVE}/files", "https://docs.googleapis.com/v1/x", "https://GOOGLEAPIS.com/x"]
)
def test_a_token_is_sent_to_google(url: str) -> None:
    """With the token and nothing from a .netrc, with timeouts, and without following redirects."""
    recorder = Recorder()
    google(recorder).request("GET", url)
    ((request, kwargs),) = recorder.sent

    assert request.headers["Authorization"] == "Bearer test-token"
    assert kwargs["timeout"] == TIMEOUT_SECONDS


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_google_redirects_are_not_followed(status: int) -> None:
    """Not by any of the session's methods: the token would go along."""
    recorder = Recorder(status, Location="https://example.com/")
    session = google(recorder)

    for send in (session.get, session.post, lambda url: session.request("GET", url, allow_redirects=True)):
        assert send(f"{DRIVE}/files").status_code == status
    assert len(recorder.sent) == 3


def test_a_timeout_of_ones_own_is_kept() -> None:
    """gspread passes None, which means ours; a number means itself."""
    recorder = Recorder()
    google(recorder).request("GET", f"{DRIVE}/files", timeout=None)
    google(recorder).request("GET", f"{DRIVE}/files", timeout=3)

    assert [kwargs["timeout"] for _, kwargs in recorder.sent] == [TIMEOUT_SECONDS, 3]


REFRESHED = Credentials(
    None,
    refresh_token="test-refresh",
    token_uri="https://oauth2.googleapis.com/token",
    client_id="c",
    client_secret="s",
)


@pytest.mark.usefixtures("netrc")
def test_renewing_a_token_follows_no_redirect(wire: responses.RequestsMock, clock: RecordingClock) -> None:
    """The refresh token stays with the address it belongs to, and no .netrc is mixed in."""
    wire.post("https://oauth2.googleapis.com/token", status=307, headers={"Location": "https://example.com/"})
    transport = Transport(GoogleSession(REFRESHED), clock=clock, account="a", attempts=1)

    with pytest.raises(Unreachable):
        transport.call("x", lambda: transport.session.get(f"{DRIVE}/files"), repeat=Repeat.REFUSED)
    assert len(wire.calls) == 1
    assert "Authorization" not in wire.calls[0].request.headers


def test_a_token_that_is_refused_is_renewed_once(wire: responses.RequestsMock) -> None:
    """A 401 leads to one renewal and one more try, through the same door."""
    session = GoogleSession(
        Credentials("old", refresh_token="r", token_uri=REFRESHED.token_uri, client_id="c", client_secret="s")
    )
    wire.get(f"{DRIVE}/files", status=401, json={})
    wire.post("https://oauth2.googleapis.com/token", json={"access_token": "new", "expires_in": 3600})
    wire.get(f"{DRIVE}/files", json={"fine": True})

    assert session.get(f"{DRIVE}/files").json() == {"fine": True}
    assert wire.calls[2].request.headers["Authorization"] == "Bearer new"


# The local session


@pytest.mark.usefixtures("netrc")
def test_the_local_session_sends_no_credential(monkeypatch: pytest.MonkeyPatch) -> None:
    """No Authorization header, from wherever it might come; timeouts and no redirects as with Google."""
    monkeypatch.setenv("HTTPS_PROXY", "http://eve:password@127.0.0.1:9")
    recorder = Recorder(302, Location="https://example.com/")
    session = LocalSession(recorder)
    session.get(f"{DRIVE}/files")
    session.request("POST", "https://eve:password@www.googleapis.com/x", json={})

    assert len(recorder.sent) == 2
    for request, kwargs in recorder.sent:
        assert "Authorization" not in request.headers
        assert "Proxy-Authorization" not in request.headers
        assert kwargs["timeout"] == TIMEOUT_SECONDS
        assert not kwargs["proxies"]


def test_the_local_session_has_one_door() -> None:
    """There is no adapter that could reach a network."""
    session = LocalSession(Recorder())

    assert list(session.adapters) == ["https://"]
    with pytest.raises(requests.exceptions.InvalidSchema):
        session.get("http://127.0.0.1:1/")


class Server:
    """A real server on loopback that keeps the lines it gets."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, str, dict[str, str], bytes]] = []
        seen = self.seen

        class Handler(BaseHTTPRequestHandler):
            def answer(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                seen.append((self.command, self.path, dict(self.headers), body))
                moved = self.path.startswith("/moved")
                self.send_response(302 if moved else 200)
                if moved:
                    self.send_header("Location", "/elsewhere")
                self.send_header("Content-Length", "2")
                self.end_headers()
                self.wfile.write(b"{}")

            do_GET = do_POST = do_PATCH = do_DELETE = answer  # noqa: N815 - the base class's naming

            def log_message(self, *_: Any) -> None:
                """Keep quiet."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def stop(self) -> None:
        """End serving."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@pytest.fixture(name="server")
def server_() -> Iterator[Server]:
    """A server for one test."""
    made = Server()
    yield made
    made.stop()


Visit = Callable[[LocalSession], Any]


@pytest.mark.parametrize(
    ("verb", "url", "path"),
    [
        ("GET", f"{DRIVE}/files?q=a%20%3D%20%27b%27&x=", "/drive/v3/files?q=a%20%3D%20%27b%27&x="),
        ("POST", f"{SHEETS}/spreadsheets/t/values/%27Action%20items%27%21A1%3AB2:append", "/v4/spreadsheets/t/values/%27Action%20items%27%21A1%3AB2:append"),
        ("PATCH", f"{DRIVE}/files/a%2Fb", "/drive/v3/files/a%2Fb"),
        ("DELETE", f"{DRIVE}/files/%E5%A4%A7", "/drive/v3/files/%E5%A4%A7"),
        ("POST", "https://docs.googleapis.com/v1/documents/d:batchUpdate", "/v1/documents/d:batchUpdate"),
    ],
)  # fmt: skip
def test_requests_are_rebased_byte_for_byte(server: Server, verb: str, url: str, path: str) -> None:
    """Path and query arrive as they were encoded, whatever Google host they were meant for."""
    session = LocalSession(EndpointAdapter(server.url + "/"))
    answer = session.request(verb, url, json={"a": 1})

    assert answer.status_code == 200
    assert [(seen_verb, seen_path) for seen_verb, seen_path, _, _ in server.seen] == [(verb, path)]
    assert server.seen[0][2]["Host"] == server.url.removeprefix("http://")
    assert json.loads(server.seen[0][3]) == {"a": 1}
    session.close()


@pytest.mark.usefixtures("netrc")
def test_proxies_netrc_and_redirects_do_not_apply_to_loopback(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A proxy at a closed port is not asked, no password is added, and no redirect is followed."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    session = LocalSession(EndpointAdapter(server.url))

    assert session.get("https://docs.googleapis.com/moved").status_code == 302
    ((_, path, headers, _),) = server.seen
    assert path == "/moved"
    assert "Authorization" not in headers
    session.close()


def test_the_adapter_alone_asks_no_proxy(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also below a session that believes its environment."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    session = requests.Session()
    session.mount("https://", EndpointAdapter(server.url))

    assert session.get(f"{DRIVE}/files").status_code == 200
    session.close()


def test_a_server_that_is_not_there(clock: RecordingClock) -> None:
    """Is told as unreachable."""
    session = LocalSession(EndpointAdapter("http://127.0.0.1:9"))
    transport = Transport(session, clock=clock, account="you", attempts=2)

    with pytest.raises(Unreachable):
        transport.call("x", lambda: session.get(f"{DRIVE}/files"), repeat=Repeat.READ)
    assert len(clock.waits) == 1


def test_the_google_client_over_a_local_server(server: Server, clock: RecordingClock) -> None:
    """An unmodified client service speaks through the session; its collections are built once."""
    session = LocalSession(EndpointAdapter(server.url))
    transport = Transport(session, clock=clock, account="you")
    files = transport.resource("drive", "v3", "files")

    assert files is transport.resource("drive", "v3", "files")
    assert transport.call("x", files.get(fileId="a/b").execute, repeat=Repeat.READ) == {}
    assert server.seen[0][1] == "/drive/v3/files/a%2Fb?alt=json"
    session.close()
