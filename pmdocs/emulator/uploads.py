"""Uploads: what a request brings besides its JSON, and the sessions of resumable ones.

The three protocols of the guide "Upload file data": ``uploadType=media`` (the body is the file),
``multipart`` (multipart/related, metadata first) and ``resumable`` (a session, then chunks). Sessions live in
the store, so that they survive the server and are seen by every process.
"""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import Message
from typing import Any

from .methods import Media
from .problems import Problem, unimplemented
from .store import Store, Transaction

Json = dict[str, Any]

CHUNK = 256 * 1024
"""Bytes: every chunk but the last is a multiple of this (guide "Upload file data")."""

SESSION = timedelta(days=7)
"""How long a resumable session lasts (same guide)."""

_BINARY = "application/octet-stream"
_DATA = "data"
_RANGE = re.compile(r"bytes (?:(\d{1,15})-(\d{1,15})|\*)/(\d{1,15}|\*)")


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a multipart body; header names are lower case."""

    headers: Mapping[str, str]
    body: bytes


def kind(query: list[tuple[str, str]]) -> str:
    """The protocol that a request to an upload address names. Raises `Problem` 400 for an unknown one."""
    named = [value for name, value in query if name in ("uploadType", "upload_protocol")]
    given = named[0] if named else "media"
    known = {"media": "media", "raw": "media", "multipart": "multipart", "resumable": "resumable"}
    if given not in known:
        raise Problem(400, f"Invalid value '{given}'.", reason="invalidParameter", location="uploadType")
    return known[given]


def whole(body: bytes, headers: Mapping[str, str]) -> Media:
    """The media of a simple upload."""
    return Media(data=body, type=media_type(headers.get("content-type")))


def related(body: bytes, headers: Mapping[str, str]) -> tuple[bytes, str, Media]:
    """Metadata, its media type, and the media of a multipart upload. Raises `Problem` 400."""
    parts = split(body, headers.get("content-type", ""))
    if len(parts) != 2:
        raise _malformed(
            f"A multipart upload has two parts, metadata and media, but this one has {len(parts)}."
        )
    metadata, media = parts
    return (
        metadata.body,
        metadata.headers.get("content-type", "application/json"),
        Media(data=_decoded(media), type=media_type(media.headers.get("content-type"))),
    )


def split(body: bytes, content_type: str) -> list[Part]:
    """The parts of a multipart body; line ends may be CRLF or bare LF, the boundary quoted or not.

    Raises `Problem` 400 when there is no boundary, or no end.
    """
    header = Message()
    header["content-type"] = content_type
    boundary = header.get_param("boundary")
    if (
        not header.get_content_type().startswith("multipart/")
        or not isinstance(boundary, str)
        or not boundary
    ):
        raise _malformed("Missing or malformed multipart boundary.")
    mark = re.compile(
        rb"(?:\A|\r?\n)--" + re.escape(boundary.encode("latin-1", "replace")) + rb"(--)?[ \t]*(?=\r?\n|\Z)"
    )
    found = list(mark.finditer(body))
    if not found or not found[-1][1]:
        raise _malformed("The multipart body has no closing boundary.")
    return [_part(body[one.end() : other.start()]) for one, other in itertools.pairwise(found)]


def _part(raw: bytes) -> Part:
    """Headers and body of one part; a part may have no headers, then it begins with an empty line."""
    raw = re.sub(rb"\A\r?\n", b"", raw, count=1)
    gap = re.search(rb"(?:\A|\r?\n)\r?\n", raw)
    if gap is None:
        raise _malformed("A part of the multipart body has no empty line behind its headers.")
    headers = header_lines(raw[: gap.start()])
    return Part(headers, raw[gap.end() :])


def header_lines(raw: bytes) -> dict[str, str]:
    """``Name: value`` lines; names in lower case."""
    lines = re.sub(rb"\r?\n[ \t]+", b" ", raw).decode("latin-1").splitlines()
    pairs = (line.partition(":") for line in lines if ":" in line)
    return {name.strip().lower(): value.strip() for name, _, value in pairs}


def _decoded(part: Part) -> bytes:
    """A part's bytes without their transfer encoding."""
    encoding = part.headers.get("content-transfer-encoding", "binary").lower()
    if encoding == "base64":
        import base64
        import binascii

        try:
            return base64.b64decode(part.body)
        except (binascii.Error, ValueError):
            raise _malformed("The media part is not base64, as its header says.") from None
    return part.body


def media_type(header: str | None) -> str:
    """A media type without its parameters."""
    return (header or "").split(";")[0].strip().lower() or _BINARY


def _malformed(message: str) -> Problem:
    return Problem(400, message, reason="badContent")


# Resumable sessions


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A resumable upload: the request it completes and what it said about the media."""

    id: str
    verb: str
    path: str
    query: list[tuple[str, str]]
    metadata: str
    type: str
    length: int | None
    user: str
    answer: Json | None
    """Status and body of the finished upload, as the last chunk was answered."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a session has come: bytes received, and the media once it is whole."""

    received: int
    media: Media | None


def start(
    store: Store,
    *,
    verb: str,
    path: str,
    query: list[tuple[str, str]],
    body: bytes,
    headers: Mapping[str, str],
    user: str,
) -> str:
    """Open a session and return its id. What it is for has been checked before."""
    length = headers.get("x-upload-content-length", "")
    if length and not length.isdecimal():
        raise Problem(400, "Invalid value for: X-Upload-Content-Length", reason="badRequest")
    with store.transaction(write=True) as transaction:
        session_id = transaction.token("upload", length=60)
        value = {
            "verb": verb,
            "path": path,
            "query": [
                pair for pair in query if pair[0] not in ("uploadType", "upload_id", "access_token", "key")
            ],
            "metadata": body.decode("utf-8", "replace"),
            "type": headers.get("x-upload-content-type", ""),
            "length": int(length) if length else None,
            "user": user,
            "expires": (transaction.now() + SESSION).isoformat(),
            "answer": None,
        }
        transaction.put_setting(_key(session_id), value)
    return session_id


def find(transaction: Transaction, session_id: str) -> Session:
    """An open or finished session. Raises `Problem` 404 for an unknown, cancelled or expired one."""
    value = transaction.setting(_key(session_id))
    if value is None or datetime.fromisoformat(value["expires"]) < transaction.now():
        raise Problem(404, "Not Found", reason="notFound")
    return Session(
        id=session_id,
        verb=value["verb"],
        path=value["path"],
        query=[(name, text) for name, text in value["query"]],
        metadata=value["metadata"],
        type=value["type"],
        length=value["length"],
        user=value["user"],
        answer=value["answer"],
    )


def receive(transaction: Transaction, session: Session, body: bytes, headers: Mapping[str, str]) -> Progress:
    """Keep a chunk. Bytes that are there already are passed over; a gap is refused.

    Raises `Problem` 400 for a range that does not fit its body, the session or the chunk size.
    """
    received = transaction.blob_size(session.id, _DATA)
    first, last, total = _content_range(headers, body, session.length)
    kind = media_type(session.type or headers.get("content-type"))
    if first is None:
        return _progress(transaction, session, received, total, kind)
    if last - first + 1 != len(body) or first > received or (total is not None and last >= total):
        raise _bad_range()
    fresh = body[received - first :]
    is_end = total is not None and last + 1 == total
    if not is_end and len(body) % CHUNK:
        raise Problem(
            400, f"A chunk that is not the last has a multiple of {CHUNK} bytes.", reason="badRequest"
        )
    if fresh:
        transaction.add_blob(session.id, _DATA, fresh)
        received += len(fresh)
    return _progress(transaction, session, received, total, kind)


def _content_range(
    headers: Mapping[str, str], body: bytes, length: int | None
) -> tuple[int | None, int, int | None]:
    """First and last byte of a chunk (none for a mere question) and the whole size, if known."""
    text = headers.get("content-range")
    if text is None:
        return (0, len(body) - 1, len(body)) if body else (None, 0, length if length is not None else 0)
    found = _RANGE.fullmatch(text.strip())
    if found is None:
        raise _bad_range()
    total = length if found[3] == "*" else int(found[3])
    if found[1] is None:
        return None, 0, total
    return int(found[1]), int(found[2]), total


def _progress(
    transaction: Transaction, session: Session, received: int, total: int | None, kind: str
) -> Progress:
    if total is None or received < total:
        return Progress(received, None)
    data = transaction.blob(session.id, _DATA) or b""
    return Progress(received, Media(data=data, type=kind))


def _bad_range() -> Problem:
    return Problem(400, "Failed to parse Content-Range header.", reason="badRequest")


def finish(transaction: Transaction, session: Session, status: int, body: bytes) -> None:
    """Remember how an upload was answered, for clients that lost the answer; forget the bytes."""
    value = transaction.setting(_key(session.id)) or {}
    value["answer"] = {"status": status, "body": json.loads(body or b"null")}
    transaction.put_setting(_key(session.id), value)
    transaction.delete_blob(session.id, _DATA)


def cancel(transaction: Transaction, session: Session) -> None:
    """Drop a session and its bytes."""
    transaction.delete_setting(_key(session.id))
    transaction.delete_blob(session.id, _DATA)


def refuse_foreign_protocol(headers: Mapping[str, str]) -> None:
    """The ``X-Goog-Upload-*`` protocol is another one, which Drive's guides do not describe."""
    if "x-goog-upload-protocol" in headers or "x-goog-upload-command" in headers:
        raise unimplemented("An upload with X-Goog-Upload headers")


def _key(session_id: str) -> str:
    return f"upload:{session_id}"
