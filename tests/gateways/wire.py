"""What the gateway tests share: a clock that records, a transport over `responses`, and Google's error bodies."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
import responses

from pmdocs.gateways.transport import Transport

Json = dict[str, Any]

DRIVE = "https://www.googleapis.com/drive/v3"
DOCS = "https://docs.googleapis.com/v1"
SHEETS = "https://sheets.googleapis.com/v4"


class RecordingClock:
    """A clock that only sleeping moves on; ``waits`` are the seconds slept."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
        self.waits: list[float] = []

    def now(self) -> datetime:
        """The current time."""
        return self.time

    def sleep(self, seconds: float) -> None:
        """Record a wait."""
        self.waits.append(seconds)
        self.time += timedelta(seconds=seconds)


@pytest.fixture(name="clock")
def clock_() -> RecordingClock:
    """A clock of the test's own."""
    return RecordingClock()


_SHARED = Transport(requests.Session(), clock=RecordingClock(), account="ada@example.com")


@pytest.fixture(name="transport")
def transport_(clock: RecordingClock) -> Transport:
    """A transport; the clients are built once for all tests, since the library takes 0.1 s over each."""
    _SHARED._clock = clock
    return _SHARED


@pytest.fixture(name="wire")
def wire_() -> Iterator[responses.RequestsMock]:
    """Answers by URL; every one of them has to be asked for, in order."""
    registry = responses.registries.OrderedRegistry
    with responses.RequestsMock(registry=registry, assert_all_requests_are_fired=True) as mock:
        yield mock


def sent(wire: responses.RequestsMock, number: int = 0) -> tuple[str, str, Json, Any]:
    """Verb, URL without query, query (single values plain) and JSON body of a request."""
    request = wire.calls[number].request
    parts = urlsplit(request.url or "")
    query = {
        name: values[0] if len(values) == 1 else values
        for name, values in parse_qs(parts.query, keep_blank_values=True).items()
    }
    query.pop("alt", None)
    body = json.loads(request.body) if request.body else None
    return str(request.method), parts._replace(query="").geturl(), query, body


def old_error(status: int, reason: str, message: str = "No.") -> Json:
    """A refusal in Drive's shape."""
    errors = [{"domain": "global", "reason": reason, "message": message}]
    return {"error": {"errors": errors, "code": status, "message": message}}


def new_error(status: int, word: str, message: str = "No.", reason: str = "") -> Json:
    """A refusal in the shape of Docs and Sheets."""
    error: Json = {"code": status, "message": message, "status": word}
    if reason:
        kind = "type.googleapis.com/google.rpc.ErrorInfo"
        error["details"] = [
            {"@type": "type.googleapis.com/google.rpc.Help"},
            {"@type": kind, "reason": reason},
        ]
    return {"error": error}
