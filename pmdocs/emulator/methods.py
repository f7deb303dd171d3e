"""What an emulated method sees, and the table of methods by Google's own ids."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from .store import Transaction, User

Json = dict[str, Any]
Handler = Callable[["Call"], Json | None]
Downloader = Callable[["Call"], "Media"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Media:
    """Bytes with their media type: what an upload brings and what a download answers."""

    data: bytes
    type: str
    ranges: bool = False
    """Whether a part may be asked for with ``Range``; exports are made anew and have none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One authenticated, validated request inside its transaction.

    ``params`` holds path and query parameters, converted to their types (booleans, integers), only
    those sent. ``body`` is the request body after validation against the discovery document: names
    in camelCase, nulls dropped. ``now`` is aware, UTC, milliseconds. ``media`` is what was uploaded with it.
    """

    method: str
    params: Mapping[str, Any]
    body: Json
    user: User
    now: datetime
    store: Transaction
    media: Media | None = None

    @property
    def api(self) -> str:
        """``docs``, ``drive``, ``sheets`` or ``driveactivity``."""
        return self.method.split(".", 1)[0]

    @property
    def timestamp(self) -> str:
        """``now`` as RFC 3339 with milliseconds, the way the APIs write times."""
        return rfc3339(self.now)


def rfc3339(moment: datetime) -> str:
    """An aware UTC time as ``2026-11-20T09:00:00.000Z``."""
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"


HANDLERS: dict[str, Handler] = {}
READ_ONLY: set[str] = set()


def method(method_id: str, *, writes: bool = True) -> Callable[[Handler], Handler]:
    """Register the implementation of one method of a discovery document, such as ``drive.files.copy``.

    A handler returns the response body (before the ``fields`` mask) or None for an empty answer; it
    raises `Problem` to refuse, and then nothing it stored is kept.
    """

    def register(handler: Handler) -> Handler:
        if method_id in HANDLERS:
            raise ValueError(f"{method_id} is registered twice")
        HANDLERS[method_id] = handler
        if not writes:
            READ_ONLY.add(method_id)
        return handler

    return register


REFUSED: dict[str, str] = {}
"""Methods, and batchUpdate requests as ``sheets.addDataSource``, that are answered with the refusal they would meet
at Google in a workspace like this, and why."""


DOWNLOADS: dict[str, Downloader] = {}
"""Methods that answer bytes: always, or with ``alt=media`` where `HANDLERS` has them too."""


def download(method_id: str) -> Callable[[Downloader], Downloader]:
    """Register how a method answers bytes instead of JSON; it never writes."""

    def register(downloader: Downloader) -> Downloader:
        if method_id in DOWNLOADS:
            raise ValueError(f"{method_id} is registered twice")
        DOWNLOADS[method_id] = downloader
        return downloader

    return register


def implemented(method_id: str) -> bool:
    """Whether a method is there, in JSON or in bytes."""
    return method_id in HANDLERS or method_id in DOWNLOADS
