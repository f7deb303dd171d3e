"""Scripted faults: errors of every shape, lost connections, slow and broken answers."""

from __future__ import annotations

import http.client
import json
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import requests
from googleapiclient.errors import HttpError

from pmdocs.emulator import Emulator, faults
from pmdocs.emulator.problems import Problem
from pmdocs.emulator.server import LocalServer
from pmdocs.emulator.store import Transaction

Connect = Callable[..., Any]
Json = dict[str, Any]


def script(emulator: Emulator, **fault: Any) -> None:
    """Script a fault the way the control endpoint does."""
    with emulator.store.transaction(write=True) as transaction:
        transaction.add_fault(faults.read(fault))


def log(emulator: Emulator) -> list[int]:
    """Statuses of the requests so far."""
    with emulator.store.transaction(write=False) as transaction:
        return [entry["status"] for entry in transaction.requests()]


def names(emulator: Emulator) -> list[str]:
    """Names of all files."""
    found = emulator.client("drive").files().list().execute()["files"]
    return [file["name"] for file in found]


@pytest.fixture(name="server")
def server_(emulator: Emulator) -> Iterator[LocalServer]:
    """The workspace over HTTP."""
    with LocalServer(emulator) as server:
        yield server


@pytest.mark.parametrize(("when", "expected"), [("before", []), ("after", ["x"])])
def test_a_dropped_connection(
    emulator: Emulator, server: LocalServer, when: str, expected: list[str]
) -> None:
    """The client gets no answer at all; the effect is there only if the fault came after it."""
    script(emulator, method="drive.files.create", kind="drop", when=when)
    with pytest.raises(requests.ConnectionError):
        requests.post(f"{server.url}/drive/v3/files", json={"name": "x"}, timeout=10)

    assert log(emulator) == [0]
    assert names(emulator) == expected


@pytest.mark.parametrize(("when", "expected"), [("before", []), ("after", ["x"])])
def test_a_dropped_connection_in_process(emulator: Emulator, when: str, expected: list[str]) -> None:
    """Both libraries see what they see of a real one: requests its ConnectionError, httplib2 Python's."""
    for _ in range(2):
        script(emulator, method="drive.files.create", kind="drop", when=when)
    with pytest.raises(requests.ConnectionError):
        emulator.session().post("https://www.googleapis.com/drive/v3/files", json={"name": "x"})
    with pytest.raises(ConnectionError):
        emulator.client("drive").files().create(body={"name": "x"}).execute()

    assert names(emulator) == expected * 2


def test_a_truncated_answer(emulator: Emulator, server: LocalServer) -> None:
    """The whole length is announced and half of it comes; the write has happened."""
    for _ in range(3):
        script(emulator, method="drive.files.create", kind="truncate")
    body = {"name": "x"}
    for session, root in (
        (requests.Session(), server.url),
        (emulator.session(), "https://www.googleapis.com"),
    ):
        with pytest.raises(requests.exceptions.ChunkedEncodingError):
            session.post(f"{root}/drive/v3/files", json=body, timeout=10)
    with pytest.raises(http.client.IncompleteRead):
        emulator.client("drive").files().create(body=body).execute()

    assert names(emulator) == ["x"] * 3


def test_a_slow_answer(emulator: Emulator, connect: Connect) -> None:
    """It comes, and not before its time; others are not slowed down."""
    script(emulator, method="drive.files.list", kind="slow", seconds=0.3, user="ada@example.com")
    begun = time.monotonic()
    connect("drive").files().list().execute()
    between = time.monotonic()
    connect("drive", user="ada@example.com").files().list().execute()

    assert time.monotonic() - between >= 0.3
    assert between - begun < 0.3


def test_a_fault_waits_for_its_user_and_its_turn(emulator: Emulator, connect: Connect) -> None:
    """The third call of ada alone is refused, whoever else asks."""
    script(emulator, method="drive.*", user="Ada@example.com", skip=2, status=500)
    statuses = []
    for user in (
        "ada@example.com",
        "bob@example.com",
        "ada@example.com",
        "bob@example.com",
        "ada@example.com",
    ):
        try:
            connect("drive", user=user).files().list().execute()
            statuses.append(200)
        except HttpError as refused:
            statuses.append(refused.resp.status)

    assert statuses == [200, 200, 200, 200, 500]


def test_a_fault_for_every_method(emulator: Emulator, connect: Connect) -> None:
    """``*`` stands for all of them."""
    script(emulator, method="*", times=2)
    for request in (connect("docs").documents().create(body={}), connect("drive").files().list()):
        with pytest.raises(HttpError) as caught:
            request.execute()
        assert caught.value.resp.status == 503


@pytest.mark.parametrize(
    ("reason", "status"),
    [
        ("rateLimitExceeded", 403),
        ("userRateLimitExceeded", 403),
        ("sharingRateLimitExceeded", 403),
        ("storageQuotaExceeded", 403),
        ("dailyLimitExceeded", 403),
        ("insufficientPermissions", 403),
        ("insufficientFilePermissions", 403),
        ("ACCESS_TOKEN_SCOPE_INSUFFICIENT", 403),
        ("SERVICE_DISABLED", 403),
        ("domainPolicy", 403),
        ("RATE_LIMIT_EXCEEDED", 429),
        ("authError", 401),
        ("internalError", 500),
        ("backendError", 503),
    ],
)
def test_a_reason_brings_its_status(emulator: Emulator, connect: Connect, reason: str, status: int) -> None:
    """Every reason that clients tell apart comes with Google's status, in either shape of error."""
    for shape in ("drive", "rpc"):
        script(emulator, method="drive.about.get", reason=reason, shape=shape)
    found = []
    for _ in range(2):
        with pytest.raises(HttpError) as caught:
            connect("drive").about().get(fields="user").execute()
        found.append(json.loads(caught.value.content)["error"])

    assert [error["code"] for error in found] == [status, status]
    assert found[0]["errors"][0]["reason"] == reason
    assert "errors" not in found[1]
    assert isinstance(found[1]["status"], str)


def test_a_page_and_when_to_come_back(emulator: Emulator) -> None:
    """Front ends answer with HTML; a header may say how long to wait; both as scripted, markup as text."""
    script(emulator, method="drive.files.list", status=502, html=True, retry_after=7, message="<b>no</b>")
    answer = emulator.session().get("https://www.googleapis.com/drive/v3/files")

    assert (502, "7") == (answer.status_code, answer.headers["Retry-After"])
    assert answer.headers["Content-Type"].startswith("text/html")
    assert "&lt;b&gt;no&lt;/b&gt;" in answer.text


@pytest.mark.parametrize(
    "given",
    [
        {"method": "drive.nothing.*"},
        {"method": "*.get"},
        {"method": "*", "kind": "explode"},
        {"method": "*", "skip": -1},
        {"method": "*", "skip": True},
        {"method": "*", "user": 7},
        {"method": "*", "seconds": "3"},
        {"method": "*", "seconds": 601},
        {"method": "*", "retry_after": -1},
        {"method": "*", "shape": "xml"},
        {"method": "*", "html": "yes"},
        {"method": "*", "message": 4},
        {"method": "*", "status": 200},
        {"method": "*", "colour": "red"},
    ],
)
def test_what_is_no_fault_is_refused(given: Json) -> None:
    """400 with what is accepted, so that a misspelt fault does not make a test pass."""
    with pytest.raises(Problem) as caught:
        faults.read(given)

    assert caught.value.status == 400


def test_an_old_entry_without_its_kind_still_works(emulator: Emulator) -> None:
    """A fault put straight into the store with the least members is an error before the effect."""
    with emulator.store.transaction(write=True) as transaction:
        transaction.add_fault({"method": "drive.files.list", "times": 1})
        assert isinstance(transaction, Transaction)
    with pytest.raises(HttpError) as caught:
        emulator.client("drive").files().list().execute()

    assert caught.value.resp.status == 503
