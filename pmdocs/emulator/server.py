"""The emulator over HTTP, on the loopback interface only.

A browser on the same machine can be led to send requests to a local port by any page it shows. So the
server answers only requests addressed to itself by a loopback name, refuses those another origin started,
and never sends a CORS header.
"""

from __future__ import annotations

import socket
import threading
import time
import traceback
from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from werkzeug.serving import ThreadedWSGIServer, WSGIRequestHandler

from .app import Emulator
from .exchange import Request, Response, phrase
from .problems import Problem

LOOPBACK_NAMES = {"127.0.0.1", "localhost", "[::1]"}
MAX_BODY_BYTES = 64 * 1024 * 1024

IDLE_SECONDS = 120
"""How long an open connection may say nothing."""

CLOSING_SECONDS = 5.0
DRAIN_SECONDS, DRAIN_READS = 0.2, 1000
WHOLE_BODY = "pmdocs.whole_body"
"""Set in the environment of a request whose body was read to its end, and whose answer goes out whole."""


class _Handler(WSGIRequestHandler):
    """Sends headers and body in one write, keeps the connection open where that is safe, and stays silent.

    It is safe when the whole body of a request was read. After any other the connection is closed, so that
    nothing a client sends behind a refused request is read as another one.
    """

    protocol_version = "HTTP/1.1"
    wbufsize = -1
    disable_nagle_algorithm = True
    timeout = IDLE_SECONDS
    server: _Server

    def setup(self) -> None:
        """Remember the connection, for the server to end it when it stops."""
        super().setup()
        self.server.connections.add(self.connection)

    def finish(self) -> None:
        """The thread of this connection ends, and with it its connection to the database."""
        try:
            super().finish()
        finally:
            self.server.connections.discard(self.connection)
            self.server.emulator.store.close()

    def run_wsgi(self) -> None:
        """Answer one request.

        Werkzeug's own way waits 10 ms behind every answer for bytes to throw away, and always closes.
        """
        self.environ = environ = self.make_environ()
        begun: list[Any] = []

        def start_response(status: str, headers: Any, _exc_info: Any = None) -> Any:
            begun[:] = [status, headers]

        try:
            body = b"".join(self.server.app(environ, start_response))
        except (ConnectionError, TimeoutError) as error:
            self.connection_dropped(error, environ)
            return
        except Exception:
            begun[:] = ["500 Internal Server Error", [("Content-Length", "0")]]
            body = b""
            self._keep_open(environ, is_kept=False)
            traceback.print_exc()
        is_kept = self._keep_open(environ, is_kept=bool(environ.get(WHOLE_BODY)))
        status, headers = begun
        self._write(status, headers, body)
        if not is_kept:
            self._drain()

    def _keep_open(self, environ: Mapping[str, Any], *, is_kept: bool) -> bool:
        asked = self.headers.get("Connection", "").lower()
        kept = is_kept and "close" not in asked and environ["SERVER_PROTOCOL"] == "HTTP/1.1"
        self.close_connection = not kept or self.close_connection
        return not self.close_connection

    def _write(self, status: str, headers: Iterable[tuple[str, str]], body: bytes) -> None:
        code, _, words = status.partition(" ")
        self.send_response(int(code), words)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Connection", "close" if self.close_connection else "keep-alive")
        self.end_headers()
        self.wfile.write(body)
        self.wfile.flush()

    def _drain(self) -> None:
        """Take what is still on its way, for a moment: a reset would hide the answer from the client."""
        try:
            self.connection.shutdown(socket.SHUT_WR)
            self.connection.settimeout(DRAIN_SECONDS)
            for _ in range(DRAIN_READS):
                if not self.connection.recv(1 << 20):
                    return
        except OSError:
            return

    def log(self, type: str, message: str, *args: Any) -> None:  # noqa: A002 - werkzeug's own signature
        """Requests are in ``/_local/requests``; a log line could carry a token in its query."""

    def handle_expect_100(self) -> bool:
        """Tell a waiting client at once to send its body; the base class would, into the buffer and twice."""
        going_on = super().handle_expect_100()
        self.wfile.flush()
        del self.headers["Expect"]
        return going_on

    def connection_dropped(self, error: BaseException, environ: Any = None) -> None:  # noqa: ARG002
        """Hang up; the base class would leave the client waiting for an answer."""
        self.close_connection = True

    def make_environ(self) -> dict[str, Any]:
        """The WSGI environment; a request line that is no address gets one that is not found."""
        try:
            return super().make_environ()
        except ValueError:
            self.path = "/_no_address"
            return super().make_environ()


class _Server(ThreadedWSGIServer):
    """Werkzeug's server with what its handlers need of ours."""

    emulator: Emulator
    connections: set[socket.socket]


class LocalServer:
    """An emulator listening on 127.0.0.1; a context manager that serves in a background thread."""

    def __init__(self, emulator: Emulator, *, port: int = 0) -> None:
        """Bind now. Port 0 takes a free one. Raises OSError when the port is taken."""
        self.emulator = emulator
        # Werkzeug would end the whole program when it cannot bind.
        with socket.create_server(("127.0.0.1", port), backlog=128) as listener:
            port = listener.getsockname()[1]
            self._server = _Server(
                "127.0.0.1", port, self._application, handler=_Handler, fd=listener.fileno()
            )
        self.connections: set[socket.socket] = set()
        self._server.emulator, self._server.connections = emulator, self.connections
        self._thread: threading.Thread | None = None

    @property
    def port(self) -> int:
        """The port listened on."""
        return int(self._server.port)

    @property
    def url(self) -> str:
        """Root of all APIs, without a slash at the end."""
        return f"http://127.0.0.1:{self.port}"

    def serve_forever(self) -> None:
        """Serve in this thread until interrupted."""
        self._server.serve_forever()

    def __enter__(self) -> LocalServer:
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True
        )
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        if self._thread is not None:
            self._thread.join()
        self._hang_up()

    def _hang_up(self) -> None:
        """End the connections that clients keep open: a server that has stopped answers nobody."""
        deadline = time.monotonic() + CLOSING_SECONDS
        while self.connections and time.monotonic() < deadline:
            for connection in list(self.connections):
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
            time.sleep(0.005)

    def _application(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        headers = _headers(environ)
        response = refusal(headers, port=self.port) or self._answer(environ, headers)
        head = environ["REQUEST_METHOD"] == "HEAD"
        # Werkzeug writes a date of its own.
        sent = {"X-Content-Type-Options": "nosniff", **response.headers}
        fields = [(name, value) for name, value in sent.items() if name.lower() != "date"]
        if response.status != 204:
            fields.append(("Content-Length", str(response.length or len(response.body))))
        if response.length is not None:
            environ[WHOLE_BODY] = False
        start_response(f"{response.status} {phrase(response.status)}", fields)
        return [b"" if head else response.body]

    def _answer(self, environ: dict[str, Any], headers: Mapping[str, str]) -> Response:
        parts = urlsplit(environ.get("REQUEST_URI") or environ.get("RAW_URI") or environ["PATH_INFO"])
        try:
            body = _body(environ, headers)
        except Problem as problem:
            return _plain(problem.status, problem.message)
        environ[WHOLE_BODY] = True
        return self.emulator.handle(
            Request(
                verb=environ["REQUEST_METHOD"],
                raw_path=parts.path,
                query=parse_qsl(parts.query, keep_blank_values=True),
                headers=headers,
                body=body,
                origin=f"http://{headers.get('host', '')}",
            )
        )


def refusal(headers: Mapping[str, str], *, port: int) -> Response | None:
    """Why a request may not come in: 421 for a foreign Host, 403 for a foreign origin; None if it may."""
    if not _is_own(headers.get("host", ""), port):
        return _plain(421, "This local workspace answers only to its own loopback address and port.")
    origin = headers.get("origin")
    if origin is not None:
        scheme, _, host = origin.partition("://")
        if scheme != "http" or not _is_own(host, port):
            return _plain(403, "Requests from another origin are refused.")
    if headers.get("sec-fetch-site", "none").strip().lower() not in {"none", "same-origin"}:
        return _plain(403, "Requests started by another site are refused.")
    return None


def _is_own(host: str, port: int) -> bool:
    """Compared as written: what a URL parser would make of ``user@127.0.0.1`` or ``127.0.0.1/x`` is no matter."""
    own = {f"{name}:{port}" for name in LOOPBACK_NAMES}
    return host.strip().lower() in (own | LOOPBACK_NAMES if port == 80 else own)


def _body(environ: Mapping[str, Any], headers: Mapping[str, str]) -> bytes:
    """The whole body, sent with its length or in chunks. Raises `Problem` 400 or 413."""
    if environ.get("wsgi.input_terminated"):
        try:
            body: bytes = environ["wsgi.input"].read(MAX_BODY_BYTES + 1)
        except (OSError, BufferError, ValueError):
            raise Problem(400, "The chunks of the request body are malformed.") from None
        length = len(body)
    else:
        length = _length(headers.get("content-length", "0"))
        body = environ["wsgi.input"].read(length) if 0 < length <= MAX_BODY_BYTES else b""
    if length > MAX_BODY_BYTES:
        raise Problem(413, "The request body is too large for the local workspace.")
    if len(body) < length:
        raise Problem(400, "The request body is shorter than it says.")
    return body


def _length(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 20):
        raise Problem(400, "The Content-Length is not a number of bytes.")
    return int(text)


def _headers(environ: Mapping[str, Any]) -> dict[str, str]:
    headers = {
        name[5:].replace("_", "-").lower(): str(value)
        for name, value in environ.items()
        if name.startswith("HTTP_")
    }
    for name in ("CONTENT_TYPE", "CONTENT_LENGTH"):
        if environ.get(name):
            headers[name.replace("_", "-").lower()] = str(environ[name])
    return headers


def _plain(status: int, text: str) -> Response:
    return Response(
        status=status, body=(text + "\n").encode(), headers={"Content-Type": "text/plain; charset=utf-8"}
    )
