"""Batches: ``POST /batch/drive/v3``, one multipart/mixed body of HTTP requests.

Guide "Send batch requests": each part is answered by a part of its own, in order, with its own status; a part's
``Content-ID`` comes back with ``response-`` before it. Media cannot be up- or downloaded in a batch.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from urllib.parse import parse_qsl, urlsplit

from .problems import Problem, unimplemented
from .uploads import Part, header_lines, split

LIMIT = 100
"""Calls in one batch (same guide)."""

Inner = Callable[
    [str, str, list[tuple[str, str]], Mapping[str, str], bytes], tuple[int, str, Mapping[str, str], bytes]
]
"""Answers one inner request (verb, raw path, query, headers, body): status, phrase, headers, body."""

_START = re.compile(r"([A-Z]+) (\S+)(?: HTTP/\d(?:\.\d)?)?")
_NOT_INHERITED = {"content-type", "content-length", "content-id", "content-transfer-encoding", "host"}


def answer(body: bytes, headers: Mapping[str, str], boundary: str, ask: Inner) -> bytes:
    """The body of the answer, whose parts ``boundary`` divides. Raises `Problem` 400."""
    parts = split(body, headers.get("content-type", ""))
    if len(parts) > LIMIT:
        raise Problem(
            400,
            f"The batch request has {len(parts)} calls; the limit is {LIMIT}.",
            reason="batchSizeTooLarge",
        )
    outer = {name: value for name, value in headers.items() if name not in _NOT_INHERITED}
    answered = [_answered(part, outer, ask) for part in parts]
    mark = b"--" + boundary.encode()
    return b"".join(mark + b"\r\n" + part + b"\r\n" for part in answered) + mark + b"--\r\n"


def _answered(part: Part, outer: Mapping[str, str], ask: Inner) -> bytes:
    verb, path, query, own, body = _request(part)
    status, phrase, headers, content = ask(verb, path, query, {**outer, **own}, body)
    lines = ["Content-Type: application/http"]
    if given := part.headers.get("content-id"):
        bare = given.removeprefix("<").removesuffix(">")
        lines.append(
            f"Content-ID: <response-{bare}>" if given.startswith("<") else f"Content-ID: response-{bare}"
        )
    sent = {name: value for name, value in headers.items() if name.lower() != "content-length"}
    lines += ["", f"HTTP/1.1 {status} {phrase}"]
    lines += [f"{name}: {value}" for name, value in sent.items()]
    lines += [f"Content-Length: {len(content)}", "", ""]
    return "\r\n".join(lines).encode("latin-1", "replace") + content


def _request(part: Part) -> tuple[str, str, list[tuple[str, str]], dict[str, str], bytes]:
    head, _, body = part.body.replace(b"\r\n", b"\n").lstrip(b"\n").partition(b"\n\n")
    if b"\r\n" in part.body:
        # The body itself is not touched: it may hold CRLF of its own.
        body = part.body.lstrip(b"\r\n").partition(b"\r\n\r\n")[2]
    first, _, rest = head.partition(b"\n")
    start = _START.fullmatch(first.decode("latin-1").strip())
    if start is None:
        raise Problem(
            400, "Failed to parse batch request: a part holds no HTTP request.", reason="badRequest"
        )
    address = urlsplit(start[2])
    headers = header_lines(rest)
    length = headers.pop("content-length", "")
    if length.isdecimal():
        body = body[: int(length)]
    query = parse_qsl(address.query, keep_blank_values=True)
    return start[1], address.path, query, headers, body


def refuse_inner(path: str, query: list[tuple[str, str]]) -> None:
    """Raise `Problem` 400 for what cannot stand in a batch: media and batches."""
    media = (
        ("alt", "media") in query or path.startswith(("/upload/", "/resumable/")) or path.endswith("/export")
    )
    if media or path.startswith("/batch"):
        raise unimplemented("Media, or a batch, inside a batch request")
