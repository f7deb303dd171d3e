"""The HTTP face over real sockets: who may come in, and what no request may do."""

from __future__ import annotations

import http.client
import json
import re
import socket
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from pmdocs.emulator import Emulator
from pmdocs.emulator.server import MAX_BODY_BYTES, LocalServer

JSON_TYPE = {"Content-Type": "application/json"}


@dataclass(frozen=True, kw_only=True)
class Answer:
    """An answer as it came from the socket; ``first`` is what the first read held."""

    status: int
    headers: dict[str, str]
    body: bytes
    first: bytes

    def json(self) -> Any:
        return json.loads(self.body)


def exchange(port: int, data: bytes, *, shut: bool = False) -> Answer | None:
    """Send bytes and read the answer, to the end of the stream with ``shut``; None when it is no HTTP."""
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        connection.sendall(data)
        if shut:
            connection.shutdown(socket.SHUT_WR)
        pieces = [connection.recv(1 << 20)]
        while pieces[-1] and (shut or not _whole(b"".join(pieces))):
            try:
                pieces.append(connection.recv(1 << 20))
            except ConnectionResetError:
                break
    head, _, body = b"".join(pieces).partition(b"\r\n\r\n")
    if not head.startswith(b"HTTP/"):
        return None
    status, *lines = head.decode("latin-1").split("\r\n")
    headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
    return Answer(status=int(status.split()[1]), headers=headers, body=body, first=pieces[0])


def _whole(received: bytes) -> bool:
    head, _, body = received.partition(b"\r\n\r\n")
    if head.startswith(b"HTTP/1.1 204"):
        return head != received
    length = re.search(rb"(?i)content-length: (\d+)", head)
    return length is not None and len(body) >= int(length[1])


def ask(
    server: LocalServer,
    verb: str,
    path: str,
    *,
    body: bytes = b"",
    headers: dict[str, str] | None = None,
    host: str | None = None,
) -> Answer:
    """One request over a socket of its own. ``host`` "" sends no Host at all."""
    given = {"Host": f"127.0.0.1:{server.port}" if host is None else host} | (headers or {})
    if body:
        given = {"Content-Length": str(len(body))} | given
    lines = [f"{verb} {path} HTTP/1.1"] + [f"{name}: {value}" for name, value in given.items() if value != ""]
    answer = exchange(server.port, "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body)
    assert answer is not None, "the server closed without an answer"
    return answer


@pytest.fixture(scope="module", name="server")
def server_(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalServer]:
    """One running server for this module."""
    emulator = Emulator(tmp_path_factory.mktemp("server") / "workspace.db")
    with LocalServer(emulator) as server:
        yield server
    emulator.store.close()


def names(server: LocalServer) -> list[str]:
    """Names of the owner's files."""
    listed = ask(server, "GET", "/drive/v3/files?fields=files(name)").json()
    return [file["name"] for file in listed["files"]]


# Where a request comes from

DOORS = ["/", "/drive/v3/files", "/v1/documents/x", "/_local/requests", "/_page/style.css", "/nowhere"]


@pytest.mark.parametrize("path", DOORS)
@pytest.mark.parametrize(
    "host",
    [
        "evil.example:{port}",
        "evil.example",
        "127.0.0.1:1",
        "127.0.0.1",
        "127.0.0.1.:{port}",
        "localhost.:{port}",
        "user@127.0.0.1:{port}",
        "127.0.0.1:{port}@evil.example",
        "127.0.0.1:{port}/x",
        "127.0.0.1:{port}, evil.example",
        "0.0.0.0:{port}",
        "127.1:{port}",
        "[",
        "",
    ],
)
def test_a_host_that_is_not_its_own_is_misdirected(server: LocalServer, path: str, host: str) -> None:
    """No page of any kind is shown to a name that DNS rebinding could have brought here."""
    answer = ask(server, "GET", path, host=host.format(port=server.port))

    assert answer.status == 421
    assert b"Drive" not in answer.body


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost", "LOCALHOST", "[::1]"])
def test_its_own_names_are_served(server: LocalServer, name: str) -> None:
    """The three loopback names with the own port are answered."""
    assert ask(server, "GET", "/drive/v3/files", host=f"{name}:{server.port}").status == 200


def test_an_absolute_target_counts_as_the_host(server: LocalServer) -> None:
    """A proxy's request line is judged by the host it names, not by the Host header."""
    assert ask(server, "GET", "http://evil.example/drive/v3/files").status == 421
    assert ask(server, "GET", f"{server.url}/drive/v3/files").status == 200


@pytest.mark.parametrize("path", DOORS)
@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:1"},
        {"Origin": "https://127.0.0.1:{port}"},
        {"Origin": "http://127.0.0.1:{port}.evil.example"},
        {"Origin": "http://user@127.0.0.1:{port}"},
        {"Origin": "file://"},
        {"Origin": "http://["},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "Cross-Site"},
        {"Sec-Fetch-Site": "none, cross-site"},
    ],
)
def test_what_another_origin_started_is_forbidden(
    server: LocalServer, path: str, headers: dict[str, str]
) -> None:
    """Reads, pages and controls included; nothing is told to the other origin."""
    given = {name: value.format(port=server.port) for name, value in headers.items()}
    answer = ask(server, "GET", path, headers=given)

    assert answer.status == 403
    assert not [name for name in answer.headers if name.startswith("access-control")]


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://127.0.0.1:{port}"},
        {"Origin": "http://localhost:{port}", "Sec-Fetch-Site": "same-origin"},
        {"Sec-Fetch-Site": "none"},
    ],
)
def test_its_own_pages_and_typed_addresses_come_in(server: LocalServer, headers: dict[str, str]) -> None:
    """What the own page starts, or a person types, is answered."""
    given = {name: value.format(port=server.port) for name, value in headers.items()}

    assert ask(server, "GET", "/", headers=given).status == 200


@pytest.mark.parametrize("path", DOORS)
@pytest.mark.parametrize("origin", ["https://evil.example", "http://127.0.0.1:{port}", ""])
def test_no_preflight_succeeds(server: LocalServer, path: str, origin: str) -> None:
    """OPTIONS is refused or unknown, and no answer carries a CORS header."""
    headers = {
        "Origin": origin.format(port=server.port),
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Private-Network": "true",
    }
    answer = ask(server, "OPTIONS", path, headers=headers)

    assert answer.status in {403, 404, 405}
    assert not [name for name in answer.headers if name.startswith("access-control")]


def test_nothing_is_read_behind_a_refused_request(server: LocalServer) -> None:
    """A request hidden in the body of a refused one is not run."""
    body = b'{"name": "smuggled"}'
    host = f"Host: 127.0.0.1:{server.port}\r\n".encode()
    hidden = b"POST /drive/v3/files HTTP/1.1\r\n" + host + b"Content-Type: application/json\r\n"
    hidden += b"Content-Length: %d\r\n\r\n" % len(body) + body
    for first in (b"Origin: https://evil.example\r\n", b"Content-Type: text/plain\r\n"):
        outer = b"POST /drive/v3/files HTTP/1.1\r\n" + host + first
        outer += b"Content-Length: %d\r\n\r\n" % len(hidden) + hidden
        answer = exchange(server.port, outer, shut=True)

        assert answer is not None
        assert answer.status in {403, 415}
        assert answer.body.count(b"HTTP/1.1") == 0
    assert "smuggled" not in names(server)


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""]
)
@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/drive/v3/files", b'{"name": "planted"}'),
        ("/v1/documents", b'{"title": "planted"}'),
        ("/v4/spreadsheets", b'{"properties": {"title": "planted"}}'),
        ("/_local/faults", b'{"method": "drive.files.list", "times": 99}'),
        ("/_local/clock", b'{"advance_seconds": 99999}'),
    ],
)
def test_a_body_that_needs_no_preflight_is_refused(
    server: LocalServer, kind: str, path: str, body: bytes
) -> None:
    """JSON under a media type that a foreign page may send has no effect, whatever its face."""
    before = ask(server, "GET", "/_local/clock").json()["now"][:13]
    answer = ask(server, "POST", path, body=body, headers={"Content-Type": kind})

    assert answer.status == 415
    assert "planted" not in names(server)
    assert ask(server, "GET", "/_local/faults").json() == []
    assert ask(server, "GET", "/_local/clock").json()["now"][:13] == before


def test_only_127_0_0_1_is_bound(server: LocalServer) -> None:
    """Neither another loopback address nor IPv6 reaches the server."""
    for family, host in ((socket.AF_INET, "127.0.0.2"), (socket.AF_INET6, "::1")):
        with pytest.raises(OSError, match=r"refused|assign|available|unreach|supported"):
            reach(family, host, server.port)


def reach(family: int, host: str, port: int) -> None:
    with socket.socket(family) as connection:
        connection.connect((host, port))


def test_a_taken_port_is_an_os_error(server: LocalServer) -> None:
    """The caller can tell the person what to do; the program does not end by itself."""
    with pytest.raises(OSError, match="in use"):
        LocalServer(server.emulator, port=server.port)


def test_the_database_is_private(server: LocalServer) -> None:
    """The file and its companions are for the owner's eyes."""
    path = server.emulator.store.path
    for name in (path, *path.parent.glob(path.name + "-*")):
        assert stat.S_IMODE(Path(name).stat().st_mode) == 0o600, name


# Google's credentials

SECRETS = [
    "ya29.a0AfB_byC-secret",
    "1//0gSecretRefresh-x",
    "AIzaSySecretKey-000",
    "eyJhbGciOiJSUzI1NiIsImtpZCI6IngifQ.eyJpc3MiOiJnIn0.c2VjcmV0c2VjcmV0",
    "eyJhbGciOiJub25lIn0.eyJpc3MiOiJnIn0.",
]


@pytest.mark.parametrize(
    "path", ["/drive/v3/files", "/v1/documents/x", "/nowhere", "/_local/clock", "/", "/v4/zz"]
)
@pytest.mark.parametrize("secret", SECRETS)
def test_google_credentials_are_refused_and_forgotten(server: LocalServer, path: str, secret: str) -> None:
    """401 wherever the credential stands; neither the log nor the file keeps it, or the request."""
    ask(server, "DELETE", "/_local/requests")
    ways: list[tuple[str, dict[str, str]]] = [
        (path, {"Authorization": f"Bearer {secret}"}),
        (path, {"Authorization": f"OAuth {secret}"}),
        (path, {"Authorization": secret}),
        (path, {"X-Goog-Api-Key": secret}),
        (f"{path}?key={secret}", {}),
        (f"{path}?access_token={secret}&access_token=x", {"Authorization": "Bearer user:ada@example.com"}),
    ]
    statuses = [ask(server, "GET", target, headers=headers).status for target, headers in ways]

    assert statuses == [401] * len(ways)
    assert ask(server, "GET", "/_local/requests").json() == []
    files = server.emulator.store.path.parent.iterdir()
    assert not [file for file in files if secret.encode() in file.read_bytes()]


def test_the_refusal_of_a_credential_has_the_shape_of_its_api(server: LocalServer) -> None:
    """Drive's clients look for a reason, the others' for a status."""
    headers = {"Authorization": "Bearer ya29.x"}
    drive = ask(server, "GET", "/drive/v3/files", headers=headers).json()["error"]
    docs = ask(server, "GET", "/v1/documents/x", headers=headers).json()["error"]

    assert (drive["code"], drive["errors"][0]["reason"]) == (401, "authError")
    assert (docs["code"], docs["status"]) == (401, "UNAUTHENTICATED")


# What is not HTTP, or not JSON


@pytest.mark.parametrize(
    ("length", "status"),
    [
        ("-1", 400),
        ("ten", 400),
        ("1_0", 400),
        ("+5", 400),
        ("5, 5", 400),
        ("9" * 30, 400),
        (str(MAX_BODY_BYTES + 1), 413),
        ("9" * 18, 413),
    ],
)
def test_a_strange_content_length_is_refused(server: LocalServer, length: str, status: int) -> None:
    """Before anything of the body is read."""
    headers = {"Content-Length": length, **JSON_TYPE}

    assert ask(server, "POST", "/v1/documents", body=b"{}", headers=headers).status == status


def test_half_a_body_is_refused(server: LocalServer) -> None:
    """A body shorter than announced is not taken for the whole."""
    head = f"POST /drive/v3/files HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\n".encode()
    head += b"Content-Type: application/json\r\nContent-Length: 99\r\n\r\n"
    answer = exchange(server.port, head + b'{"name": "half"}', shut=True)

    assert answer is not None
    assert answer.status == 400
    assert "half" not in names(server)


@pytest.mark.parametrize(
    ("chunks", "status"),
    [
        (b'10\r\n{"title": "chunk\r\n3\r\ns"}\r\n0\r\n\r\n', 200),
        (b"zz\r\n{}\r\n0\r\n\r\n", 400),
        (b"5\r\n{}", 400),
        (b"", 400),
    ],
)
def test_bodies_in_chunks(server: LocalServer, chunks: bytes, status: int) -> None:
    """A chunked body is read whole; a malformed one is refused."""
    head = f"POST /v1/documents HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\n".encode()
    head += b"Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
    answer = exchange(server.port, head + chunks, shut=True)

    assert answer is not None
    assert answer.status == status
    assert status != 200 or answer.json()["title"] == "chunks"


def test_a_client_that_waits_is_told_to_go_on(server: LocalServer) -> None:
    """``Expect: 100-continue`` gets its interim answer before the body is sent, once."""
    head = f"POST /v1/documents HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\nExpect: 100-continue\r\n"
    head += "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n"
    with socket.create_connection(("127.0.0.1", server.port), timeout=5) as connection:
        connection.sendall(head.encode())
        interim = connection.recv(4096)
        connection.sendall(b"{}")
        final = connection.recv(1 << 16)

    assert interim.startswith(b"HTTP/1.1 100 Continue")
    assert final.startswith(b"HTTP/1.1 200 ")


NONSENSE = [
    (b'{"title": ', "broken"),
    (b'{"title": NaN}', "NaN"),
    (b'{"title": "\\ud800"}', "half a surrogate pair"),
    (b'{"title": "\xff\xfe"}', "no UTF-8"),
    ('{"title": "x"}'.encode("utf-16"), "UTF-16"),
    (b"[" * 100_000, "open brackets"),
    (b'{"body":' * 5_000 + b"1" + b"}" * 5_000, "deep"),
    (b'{"body":' * 150 + b"1" + b"}" * 150, "rather deep"),
    (b"[]", "a list"),
    (b"null", "null"),
    (b'"text"', "a string"),
    (b'{"title": ' + b"9" * 5_000 + b"}", "a long number"),
]


@pytest.mark.parametrize(("body", "what"), NONSENSE, ids=[what for _, what in NONSENSE])
@pytest.mark.parametrize(
    "path", ["/v1/documents", "/drive/v3/files", "/v4/spreadsheets", "/_local/faults", "/_local/clock"]
)
def test_a_body_that_makes_no_sense_is_refused(
    server: LocalServer, path: str, body: bytes, what: str
) -> None:
    """400 from every face, and the server lives on."""
    answer = ask(server, "POST", path, body=body, headers=JSON_TYPE)

    assert answer.status == 400, what
    assert answer.json()["error"]["code"] == 400


@pytest.mark.parametrize(
    "path",
    [
        "/../../etc/passwd",
        "/_page/../../../etc/passwd",
        "/_page/%2e%2e/%2e%2e/etc/passwd",
        "/documents/..%2f..%2fetc%2fpasswd",
        "/drive/v3/files/..%2F..%2Fetc",
        "/drive/v3/files/%00",
        "/drive/v3/files/%ff%fe",
        "/v1/documents/\xff",
        "/documents/\xe3\x81\x82",
        "/drive/v3/files?q=%ff%00&fields=%ff",
        "/drive/v3/files?fields=" + "a/" * 5_000 + "a",
        "/drive/v3/files?fields=" + "a(" * 5_000,
        "/v1/documents/x?fields=" + "tabs/childTabs/" * 800 + "childTabs",
        "/spreadsheets/x?sheet=" + "9" * 6_000,
        "/?lang=" + "x" * 5_000,
        "//drive/v3/files",
        "//[/x",
        "http://[/x",
        "*",
        "/" + "x" * 60_000,
        "/batch/drive/v3",
        "/v4/spreadsheets/x/values/a:b:c:d",
        "/token",
        "/_local",
        "/_local/",
        "/_local/requests/x",
        "/favicon.ico",
    ],
)
def test_no_address_breaks_the_server(server: LocalServer, path: str) -> None:
    """Whatever the path, the answer is a refusal (or a page) and never 5xx; HEAD has no body."""
    for verb in ("GET", "POST", "DELETE", "BREW"):
        answer = ask(server, verb, path)
        assert 200 <= answer.status < 500, verb
        assert b"root:" not in answer.body
    request = f"HEAD {path} HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\n\r\n"
    head = exchange(server.port, request.encode("latin-1"), shut=True)

    assert head is not None
    assert (head.status < 500, head.body) == (True, b"")
    assert ask(server, "GET", "/drive/v3/about?fields=user").status == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"Authorization": "Bearer user:\xff\xfe@x"},
        {"Authorization": "Bearer user:"},
        {"Authorization": "Bearer user:no-address"},
        {"Authorization": "Bearer local:forged"},
        {"Authorization": "Basic " + "A" * 5_000},
        {"Content-Type": "\xff\xff"},
        {"X-HTTP-Method-Override": "GET", "Content-Type": "application/x-www-form-urlencoded"},
        {"X-HTTP-Method-Override": "\xff"},
        {"Accept": "\x01\x02"},
        {"Cookie": "a=b; " * 1_000},
    ],
)
def test_no_header_breaks_the_server(server: LocalServer, headers: dict[str, str]) -> None:
    """Strange bytes in headers, together with a body of strange bytes, end in an ordinary answer."""
    for path in ("/drive/v3/files", "/token", "/v1/documents/x", "/_local/faults"):
        assert 200 <= ask(server, "POST", path, body=b"\xff\xfe=\xff&%zz", headers=headers).status < 500


def test_bytes_that_are_no_http(server: LocalServer) -> None:
    """Noise is refused or dropped; the next request is served."""
    for noise in (
        b"\x16\x03\x01\x02\x00\x01",
        b"GET\r\n\r\n",
        b"\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"x" * 70_000,
    ):
        answer = exchange(server.port, noise, shut=True)
        assert answer is None or answer.status < 500 or answer.status == 505
    assert ask(server, "GET", "/").status == 200


# How answers travel


@pytest.mark.parametrize("path", ["/drive/v3/about?fields=user", "/v1/documents/none", "/_local/requests"])
def test_headers_and_body_leave_in_one_write(server: LocalServer, path: str) -> None:
    """A small answer is whole in the client's first read: no 40 ms of delayed acknowledgement between."""
    ask(server, "DELETE", "/_local/requests")
    answer = ask(server, "GET", path)

    assert answer.body
    assert answer.first.endswith(answer.body)
    assert int(answer.headers["content-length"]) == len(answer.body)


def test_an_empty_answer_has_no_length(server: LocalServer) -> None:
    """204 carries neither body nor Content-Length (RFC 9110, section 8.6)."""
    made = ask(server, "POST", "/drive/v3/files", body=b'{"name": "short-lived"}', headers=JSON_TYPE).json()
    answer = ask(server, "DELETE", f"/drive/v3/files/{made['id']}")

    assert (answer.status, answer.body) == (204, b"")
    assert "content-length" not in answer.headers


def test_many_requests_leave_no_connection_behind(server: LocalServer) -> None:
    """Each request's thread closes its database connection."""
    descriptors = Path("/proc/self/fd")
    if not descriptors.is_dir():
        pytest.skip("needs /proc")
    ask(server, "GET", "/drive/v3/files")
    before = len(list(descriptors.iterdir()))
    for _ in range(20):
        ask(server, "GET", "/drive/v3/files")

    assert len(list(descriptors.iterdir())) <= before + 4


# Connections that stay open


def test_one_connection_carries_many_requests(server: LocalServer) -> None:
    """Reads, writes, refusals of the APIs and empty answers, one after the other over one socket."""
    host = f"127.0.0.1:{server.port}"
    connection = http.client.HTTPConnection(host, timeout=10)
    try:
        for _ in range(3):
            connection.request("POST", "/drive/v3/files", body=b'{"name": "kept"}', headers=JSON_TYPE)
            used, made = connection.sock, json.loads(connection.getresponse().read())
            connection.request("GET", "/drive/v3/files/nowhere")
            assert json.loads(connection.getresponse().read())["error"]["code"] == 404
            connection.request("DELETE", f"/drive/v3/files/{made['id']}")
            assert connection.getresponse().read() == b""
            assert connection.sock is used
    finally:
        connection.close()


@pytest.mark.parametrize(
    "head",
    [
        b"GET / HTTP/1.1\r\nConnection: close\r\n",
        b"GET / HTTP/1.0\r\n",
        b"GET / HTTP/1.1\r\nOrigin: https://evil.example\r\n",
        b"POST /drive/v3/files HTTP/1.1\r\nContent-Length: nonsense\r\n",
    ],
)
def test_other_connections_are_closed(server: LocalServer, head: bytes) -> None:
    """Where the client wants it so, speaks an older HTTP, or sent what was not read to its end."""
    request = head + f"Host: 127.0.0.1:{server.port}\r\n\r\n".encode()
    with socket.create_connection(("127.0.0.1", server.port), timeout=10) as connection:
        connection.sendall(request)
        received = b""
        while piece := connection.recv(1 << 20):
            received += piece

    assert b"connection: close" in received.lower()


def test_a_stopped_server_answers_nobody(tmp_path: Path) -> None:
    """Connections that clients keep open end with it, and each thread's database connection with them."""
    emulator = Emulator(tmp_path / "workspace.db")
    with LocalServer(emulator) as server:
        connection = http.client.HTTPConnection(f"127.0.0.1:{server.port}", timeout=10)
        connection.request("GET", "/drive/v3/about?fields=user")
        connection.getresponse().read()
        held = connection.sock

    assert server.connections == set()
    held.settimeout(5)
    assert held.recv(1) == b""
    connection.close()
    emulator.store.close()
