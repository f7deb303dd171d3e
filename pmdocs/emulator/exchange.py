"""HTTP as the emulator sees it: a request, a response, and the forms that answers take."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from email.utils import formatdate
from http import HTTPStatus
from typing import Any

from .methods import Media
from .problems import Problem, page, wire


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """An HTTP request. ``raw_path`` is still percent-encoded; header names are lower case."""

    verb: str
    raw_path: str
    query: list[tuple[str, str]] = field(default_factory=list)
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    origin: str = "https://www.googleapis.com"
    """Scheme and host the client used, for addresses that lead back here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """An HTTP response with its whole body."""

    status: int
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    length: int | None = None
    """Bytes announced, where that is more than ``body`` has: the connection ends in the middle."""


_OWN_PHRASES = {308: "Resume Incomplete", 499: "Client Closed Request"}


def phrase(status: int) -> str:
    """The words of an HTTP status."""
    if status in _OWN_PHRASES:
        return _OWN_PHRASES[status]
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""


def json_response(status: int, value: Any) -> Response:
    """A JSON answer on one line; clients do not care, and large ones are written many times faster."""
    body = json.dumps(value, ensure_ascii=False).encode() + b"\n"
    headers = {"Content-Type": "application/json; charset=UTF-8", "Date": formatdate(usegmt=True)}
    return Response(status=status, body=body, headers=headers)


def refused(problem: Problem, *, api: str) -> Response:
    """A refusal in the shape of its API, or as a page."""
    if problem.html:
        headers = {"Content-Type": "text/html; charset=UTF-8", **problem.headers}
        return Response(status=problem.status, body=page(problem).encode(), headers=headers)
    response = json_response(problem.status, wire(problem, api=api))
    return replace(response, headers={**response.headers, **problem.headers})


def truncated(response: Response) -> Response:
    """The first half of an answer that announces the whole."""
    return replace(response, body=response.body[: len(response.body) // 2], length=len(response.body))


_RANGE = re.compile(r"bytes=(\d{0,15})-(\d{0,15})")


def media_response(media: Media, headers: Mapping[str, str]) -> Response:
    """Bytes as an attachment; the part that ``Range`` asks for, where parts can be had (RFC 9110, section 14)."""
    sent = {
        "Content-Type": media.type,
        "Content-Disposition": "attachment",
        "Cache-Control": "private, max-age=0, must-revalidate",
    }
    wanted = _RANGE.fullmatch(headers.get("range", "").replace(" ", "")) if media.ranges else None
    if wanted is None or not (wanted[1] or wanted[2]):
        return Response(status=200, body=media.data, headers=sent)
    size = len(media.data)
    first = int(wanted[1]) if wanted[1] else max(0, size - int(wanted[2]))
    last = min(int(wanted[2]), size - 1) if wanted[1] and wanted[2] else size - 1
    if first >= size or last < first:
        return Response(status=416, headers={"Content-Range": f"bytes */{size}"})
    sent["Content-Range"] = f"bytes {first}-{last}/{size}"
    return Response(status=206, body=media.data[first : last + 1], headers=sent)
