"""Ways for unmodified client libraries to reach an emulator in the same process."""

from __future__ import annotations

import copy
import io
from collections.abc import Mapping
from http.client import IncompleteRead
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import requests
import requests.adapters
from urllib3 import HTTPHeaderDict, HTTPResponse

from . import discovery
from .app import Emulator
from .exchange import Request, Response, phrase
from .faults import DroppedConnection


class EmulatorAdapter(requests.adapters.BaseAdapter):
    """A requests adapter that answers every request from an emulator; nothing leaves the process."""

    def __init__(self, emulator: Emulator) -> None:
        super().__init__()
        self._emulator = emulator

    def send(
        self,
        request: requests.PreparedRequest,
        stream: bool = False,  # noqa: ARG002 - requests' own signature
        timeout: Any = None,  # noqa: ARG002
        verify: Any = True,  # noqa: ARG002
        cert: Any = None,  # noqa: ARG002
        proxies: Any = None,  # noqa: ARG002
    ) -> requests.Response:
        """Answer one prepared request."""
        try:
            answer = ask(
                self._emulator, request.method or "GET", request.url or "", request.headers, request.body
            )
        except DroppedConnection as error:
            raise requests.ConnectionError(error, request=request) from error
        # As a server announces it: less than that is an answer cut off.
        announced = {} if answer.length is None else {"Content-Length": str(answer.length)}
        response = requests.Response()
        response.status_code = answer.status
        response.headers = requests.structures.CaseInsensitiveDict(answer.headers)
        response.raw = HTTPResponse(
            body=io.BytesIO(answer.body),
            headers=HTTPHeaderDict({**answer.headers, **announced}),
            status=answer.status,
            preload_content=False,
        )
        response.encoding = "utf-8"
        response.url = request.url or ""
        response.request = request
        response.reason = phrase(answer.status)
        return response

    def close(self) -> None:
        """Nothing is held open."""


def ask(emulator: Emulator, verb: str, url: str, headers: Mapping[str, str | bytes], body: Any) -> Response:
    """Send a request, given in the parts that HTTP libraries have, to an emulator."""
    parts = urlsplit(url)
    if isinstance(body, str):
        body = body.encode()
    elif body is not None and not isinstance(body, bytes):
        body = body.read() if hasattr(body, "read") else b"".join(body)
    return emulator.handle(
        Request(
            verb=verb,
            raw_path=parts.path,
            query=parse_qsl(parts.query, keep_blank_values=True),
            headers={
                name.lower(): value.decode() if isinstance(value, bytes) else str(value)
                for name, value in headers.items()
            },
            body=body or b"",
            origin=f"{parts.scheme}://{parts.netloc}",
        )
    )


def session(emulator: Emulator, *, user: str | None = None) -> requests.Session:
    """A requests session whose every request the emulator answers, as ``user`` (default: the owner)."""
    made = requests.Session()
    made.trust_env = False
    made.mount("https://", EmulatorAdapter(emulator))
    made.mount("http://", EmulatorAdapter(emulator))
    if user is not None:
        made.headers["Authorization"] = f"Bearer user:{user}"
    return made


class EmulatorHttp:
    """The part of ``httplib2.Http`` that google-api-python-client calls, answered by an emulator."""

    def __init__(self, emulator: Emulator, *, user: str | None = None) -> None:
        self._emulator = emulator
        self._authorization = {} if user is None else {"authorization": f"Bearer user:{user}"}

    def request(
        self,
        uri: str,
        method: str = "GET",
        body: Any = None,
        headers: Mapping[str, str] | None = None,
        redirections: int = 5,  # noqa: ARG002 - httplib2's own signature
        connection_type: Any = None,  # noqa: ARG002
    ) -> tuple[Any, bytes]:
        """Response and content, as httplib2 gives them."""
        import httplib2

        answer = ask(self._emulator, method, uri, {**(headers or {}), **self._authorization}, body)
        if answer.length is not None:
            raise IncompleteRead(answer.body, answer.length - len(answer.body))
        info = {name.lower(): value for name, value in answer.headers.items()}
        return httplib2.Response(info | {"status": str(answer.status)}), answer.body

    def close(self) -> None:
        """Nothing is held open."""


def client(emulator: Emulator, api: str, *, user: str | None = None) -> Any:
    """An unmodified google-api-python-client service (``docs``, ``drive``, ``sheets``) over an emulator."""
    from googleapiclient.discovery import build_from_document

    # A copy, because the client adds its own parameters to the methods of the document it is given.
    document = copy.deepcopy(discovery.document(api))
    return build_from_document(document, http=EmulatorHttp(emulator, user=user))
