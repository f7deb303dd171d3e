"""The emulator over HTTP, on the loopback interface only.

A browser on the same machine can be led to send requests to a local port by any page it shows. So the
server answers only requests addressed to itself by a loopback name, refuses those another origin started,
and never sends a CORS header.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from werkzeug.serving import BaseWSGIServer, WSGIRequestHandler, make_server

from .app import Emulator, Request, Response, phrase

LOOPBACK_NAMES = {"127.0.0.1", "localhost", "::1"}
MAX_BODY_BYTES = 64 * 1024 * 1024


class _Handler(WSGIRequestHandler):
    """Keeps connections open, sends headers and body in one write, and stays silent."""

    protocol_version = "HTTP/1.1"
    wbufsize = -1
    disable_nagle_algorithm = True

    def log(self, type: str, message: str, *args: Any) -> None:  # noqa: A002 - werkzeug's own signature
        """Requests are in ``/_local/requests``; a log line could carry a token in its query."""

    def run_wsgi(self) -> None:
        """Answer one request and flush it whole."""
        super().run_wsgi()
        self.wfile.flush()


class LocalServer:
    """An emulator listening on 127.0.0.1; a context manager that serves in a background thread."""

    def __init__(self, emulator: Emulator, *, port: int = 0) -> None:
        """Bind now. Port 0 takes a free one. Raises OSError when the port is taken."""
        self.emulator = emulator
        self._server: BaseWSGIServer = make_server(
            "127.0.0.1", port, self._application, threaded=True, request_handler=_Handler
        )
        self._thread: threading.Thread | None = None

    @property
    def port(self) -> int:
        """The port listened on."""
        return int(self._server.server_port)

    @property
    def url(self) -> str:
        """Root of all APIs, without a slash at the end."""
        return f"http://127.0.0.1:{self.port}"

    def serve_forever(self) -> None:
        """Serve in this thread until interrupted."""
        self._server.serve_forever()

    def __enter__(self) -> LocalServer:
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        if self._thread is not None:
            self._thread.join()

    def _application(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        headers = _headers(environ)
        response = refusal(headers, port=self.port) or self._answer(environ, headers)
        head = environ["REQUEST_METHOD"] == "HEAD"
        fields = [(name, value) for name, value in response.headers.items() if name.lower() != "date"]
        if response.status != 204:
            fields.append(("Content-Length", str(len(response.body))))
        start_response(f"{response.status} {phrase(response.status)}", fields)
        return [b"" if head else response.body]

    def _answer(self, environ: dict[str, Any], headers: Mapping[str, str]) -> Response:
        parts = urlsplit(environ.get("REQUEST_URI") or environ.get("RAW_URI") or environ["PATH_INFO"])
        try:
            length = int(headers.get("content-length") or 0)
        except ValueError:
            length = -1
        if not 0 <= length <= MAX_BODY_BYTES:
            return _plain(413, "The request body is too large for the local workspace.")
        return self.emulator.handle(
            Request(
                verb=environ["REQUEST_METHOD"],
                raw_path=parts.path,
                query=parse_qsl(parts.query, keep_blank_values=True),
                headers=headers,
                body=environ["wsgi.input"].read(length) if length else b"",
            )
        )


def refusal(headers: Mapping[str, str], *, port: int) -> Response | None:
    """Why a request may not come in: 421 for a foreign Host, 403 for a foreign origin; None if it may."""
    if not _is_own(headers.get("host", ""), port):
        return _plain(421, "This local workspace answers only to its own loopback address and port.")
    origin = headers.get("origin")
    if origin is not None:
        parts = urlsplit(origin)
        if parts.scheme != "http" or not _is_own(parts.netloc, port):
            return _plain(403, "Requests from another origin are refused.")
    if headers.get("sec-fetch-site", "none") in {"cross-site", "same-site"}:
        return _plain(403, "Requests started by another site are refused.")
    return None


def _is_own(host: str, port: int) -> bool:
    try:
        parts = urlsplit("//" + host)
        return parts.hostname in LOOPBACK_NAMES and parts.port == port and parts.username is None
    except ValueError:
        return False


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
