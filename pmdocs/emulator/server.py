"""The emulator over HTTP, on the loopback interface only.

A browser on the same machine can be led to send requests to a local port by any page it shows. So the
server answers only requests addressed to itself by a loopback name, refuses those another origin started,
and never sends a CORS header.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from werkzeug.serving import BaseWSGIServer, WSGIRequestHandler, make_server

from .app import Emulator, Request, Response, phrase
from .problems import Problem

LOOPBACK_NAMES = {"127.0.0.1", "localhost", "[::1]"}
MAX_BODY_BYTES = 64 * 1024 * 1024


class _Handler(WSGIRequestHandler):
    """Sends headers and body in one write, closes the connection after each answer, and stays silent.

    Werkzeug's server always closes, so nothing that a client sends behind a refused request is read as
    another one.
    """

    protocol_version = "HTTP/1.1"
    wbufsize = -1
    disable_nagle_algorithm = True

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


class LocalServer:
    """An emulator listening on 127.0.0.1; a context manager that serves in a background thread."""

    def __init__(self, emulator: Emulator, *, port: int = 0) -> None:
        """Bind now. Port 0 takes a free one. Raises OSError when the port is taken."""
        self.emulator = emulator
        # Werkzeug would end the whole program when it cannot bind.
        with socket.create_server(("127.0.0.1", port), backlog=128) as listener:
            self._server: BaseWSGIServer = make_server(
                "127.0.0.1",
                listener.getsockname()[1],
                self._application,
                threaded=True,
                request_handler=_Handler,
                fd=listener.fileno(),
            )
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

    def _application(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        headers = _headers(environ)
        try:
            response = refusal(headers, port=self.port) or self._answer(environ, headers)
        finally:
            # Each connection has a thread of its own, and so would leave a database connection behind.
            self.emulator.store.close()
        head = environ["REQUEST_METHOD"] == "HEAD"
        # Werkzeug writes a date of its own.
        sent = {"X-Content-Type-Options": "nosniff", **response.headers}
        fields = [(name, value) for name, value in sent.items() if name.lower() != "date"]
        if response.status != 204:
            fields.append(("Content-Length", str(len(response.body))))
        start_response(f"{response.status} {phrase(response.status)}", fields)
        return [b"" if head else response.body]

    def _answer(self, environ: dict[str, Any], headers: Mapping[str, str]) -> Response:
        parts = urlsplit(environ.get("REQUEST_URI") or environ.get("RAW_URI") or environ["PATH_INFO"])
        try:
            body = _body(environ, headers)
        except Problem as problem:
            return _plain(problem.status, problem.message)
        return self.emulator.handle(
            Request(
                verb=environ["REQUEST_METHOD"],
                raw_path=parts.path,
                query=parse_qsl(parts.query, keep_blank_values=True),
                headers=headers,
                body=body,
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
