"""The control endpoints: request log, scripted faults, switches, clock."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from googleapiclient.errors import HttpError

from pmdocs.emulator import Emulator, Request, Response

Connect = Callable[..., Any]


@pytest.fixture(name="control")
def control_(emulator: Emulator) -> Callable[..., tuple[int, Any]]:
    """``control("POST", "faults", {…})`` is the status and JSON of a control request."""

    def control(verb: str, name: str, payload: Any = None) -> tuple[int, Any]:
        body = b"" if payload is None else json.dumps(payload).encode()
        headers = {"content-type": "application/json"}
        answer: Response = emulator.handle(
            Request(verb=verb, raw_path=f"/_local/{name}", headers=headers, body=body)
        )
        return answer.status, json.loads(answer.body)

    return control


Control = Callable[..., tuple[int, Any]]


def refusal(request: Any) -> dict[str, Any]:
    """The ``error`` of a refused request."""
    with pytest.raises(HttpError) as caught:
        request.execute()
    error: dict[str, Any] = json.loads(caught.value.content)["error"]
    assert error["code"] == caught.value.resp.status
    return error


def test_the_log_of_requests(control: Control, connect: Connect) -> None:
    """Method, user and status of each API request since the log was emptied; refused ones too, controls not."""
    docs = connect("docs", user="ada@example.com")
    made = docs.documents().create(body={}).execute()["documentId"]
    refusal(connect("docs", user="bob@example.com").documents().get(documentId=made))
    control("GET", "faults")

    assert control("GET", "requests") == (200, [
        {"method": "docs.documents.create", "user": "ada@example.com", "status": 200},
        {"method": "docs.documents.get", "user": "bob@example.com", "status": 404},
    ])  # fmt: skip
    assert control("DELETE", "requests") == (200, {})
    assert control("GET", "requests") == (200, [])


def test_an_unknown_or_unimplemented_method_is_logged(control: Control, emulator: Emulator) -> None:
    """Under its id, or verb and path, so that a test can see what a client tried."""
    emulator.handle(Request(verb="GET", raw_path="/drive/v3/changes"))
    emulator.handle(Request(verb="GET", raw_path="/drive/v9/files"))

    assert control("GET", "requests")[1] == [
        {"method": "drive.changes.list", "user": "owner@example.com", "status": 400},
        {"method": "GET /drive/v9/files", "user": "owner@example.com", "status": 404},
    ]


def test_a_fault_before_keeps_the_effect_away(control: Control, connect: Connect) -> None:
    """The request is refused as scripted and has done nothing; then all is well again."""
    drive = connect("drive")
    fault = {
        "method": "drive.files.create",
        "status": 503,
        "reason": "backendError",
        "times": 1,
        "when": "before",
    }
    assert control("POST", "faults", fault) == (200, fault)
    error = refusal(drive.files().create(body={"name": "lost"}))

    assert (error["code"], error["errors"][0]["reason"]) == (503, "backendError")
    assert drive.files().list().execute()["files"] == []
    assert control("GET", "faults") == (200, [])
    assert drive.files().create(body={"name": "kept"}).execute()["name"] == "kept"


def test_a_fault_after_loses_the_answer_only(control: Control, connect: Connect) -> None:
    """The effect is there although the caller was refused."""
    drive = connect("drive")
    control("POST", "faults", {"method": "drive.files.create", "status": 500, "when": "after"})

    assert refusal(drive.files().create(body={"name": "kept"}))["code"] == 500
    assert [file["name"] for file in drive.files().list().execute()["files"]] == ["kept"]


def test_a_fault_comes_as_often_as_it_says_and_for_its_method_alone(
    control: Control, connect: Connect
) -> None:
    """Twice for files.list, never for others; those left over can be seen and cleared."""
    drive = connect("drive")
    control("POST", "faults", {"method": "drive.files.list", "times": 3})
    drive.about().get(fields="user").execute()

    assert [refusal(drive.files().list())["code"] for _ in range(2)] == [503, 503]
    assert [fault["times"] for fault in control("GET", "faults")[1]] == [1]
    assert control("DELETE", "faults") == (200, {})
    assert drive.files().list().execute()["files"] == []


def test_faults_come_in_the_order_they_were_scripted(control: Control, connect: Connect) -> None:
    """The oldest of a method first."""
    for status in (429, 500, 403):
        control("POST", "faults", {"method": "drive.files.list", "status": status})

    assert [refusal(connect("drive").files().list())["code"] for _ in range(3)] == [429, 500, 403]


@pytest.mark.parametrize(
    ("status", "reason", "name", "drive_reason"),
    [
        (429, "RATE_LIMIT_EXCEEDED", "RESOURCE_EXHAUSTED", "RATE_LIMIT_EXCEEDED"),
        (429, None, "RESOURCE_EXHAUSTED", "rateLimitExceeded"),
        (403, "userRateLimitExceeded", "PERMISSION_DENIED", "userRateLimitExceeded"),
        (403, "SERVICE_DISABLED", "PERMISSION_DENIED", "SERVICE_DISABLED"),
        (500, None, "INTERNAL", "internalError"),
        (502, None, "UNAVAILABLE", "backendError"),
        (503, None, "UNAVAILABLE", "backendError"),
        (504, None, "DEADLINE_EXCEEDED", "backendError"),
    ],
)
def test_a_fault_has_the_shape_of_its_api(
    control: Control, connect: Connect, status: int, reason: str | None, name: str, drive_reason: str
) -> None:
    """Drive's has a reason, the others' a status; a reason in capitals brings an ErrorInfo everywhere."""
    scripted = {"status": status} | ({} if reason is None else {"reason": reason})
    for method in ("drive.files.get", "docs.documents.get", "sheets.spreadsheets.get"):
        assert control("POST", "faults", {"method": method, **scripted})[0] == 200
    drive = refusal(connect("drive").files().get(fileId="x"))
    docs = refusal(connect("docs").documents().get(documentId="x"))
    sheets = refusal(connect("sheets").spreadsheets().get(spreadsheetId="x"))

    assert [drive["code"], docs["code"], sheets["code"]] == [status] * 3
    assert drive["errors"][0]["reason"] == drive_reason
    assert drive["errors"][0]["domain"] == ("usageLimits" if status in {403, 429} else "global")
    assert ("status" in drive) == bool(reason and reason.isupper())
    assert docs["status"] == sheets["status"] == name
    assert "errors" not in docs
    shown = [detail["reason"] for detail in docs.get("details", [])]
    assert shown == ([reason] if reason and reason.isupper() else [])


@pytest.mark.parametrize(
    "payload",
    [
        {"method": "drive.files.invent"},
        {"method": ["drive.files.get"]},
        {"method": None},
        {"method": "drive.files.get", "status": 200},
        {"method": "drive.files.get", "status": "503"},
        {"method": "drive.files.get", "status": True},
        {"method": "drive.files.get", "times": 0},
        {"method": "drive.files.get", "times": "x"},
        {"method": "drive.files.get", "times": 1.5},
        {"method": "drive.files.get", "when": "during"},
        {"method": "drive.files.get", "when": ["before"]},
        {"method": "drive.files.get", "reason": 5},
        {"method": "drive.files.get", "delay": 5},
        {"search_lag": 5},
        {"latency_ms": -1},
        {"latency_ms": "5"},
        {"latency_ms": True},
        {"latency_ms": 1e300},
        {"native_comments": 0},
        {"assignees": "real"},
        {"quota": "any"},
        {"search_lag_seconds": 30, "nope": 1},
        {},
        [],
        "latency_ms",
    ],
)
def test_what_makes_no_sense_is_refused(control: Control, connect: Connect, payload: Any) -> None:
    """With 400 and a sentence, and nothing is switched."""
    status, answer = control("POST", "faults", payload)

    assert status == 400
    assert answer["error"]["message"].endswith(".")
    assert control("GET", "faults") == (200, [])
    assert refusal(connect("drive").files().get(fileId="x"))["code"] == 404


def test_an_unknown_control_names_the_known_ones(control: Control) -> None:
    """404 with the list."""
    for verb, name in (("GET", "fault"), ("PUT", "faults"), ("DELETE", "clock"), ("POST", "requests")):
        status, answer = control(verb, name)
        assert status == 404
        assert "/_local/clock" in answer["error"]["message"]


def test_latency_delays_each_call(control: Control, connect: Connect) -> None:
    """Until it is cleared."""
    drive = connect("drive")
    assert control("POST", "faults", {"latency_ms": 60}) == (200, {"latency_ms": 60})
    start = time.perf_counter()
    drive.about().get(fields="user").execute()
    slow = time.perf_counter() - start
    control("DELETE", "faults")
    start = time.perf_counter()
    drive.about().get(fields="user").execute()

    assert slow >= 0.06 > time.perf_counter() - start


def test_search_lags_and_get_does_not(control: Control, connect: Connect) -> None:
    """A new file is found when the lag has passed on the workspace's clock, and got at once."""
    drive = connect("drive")
    control("POST", "faults", {"search_lag_seconds": 30})
    made = drive.files().create(body={"name": "x"}).execute()["id"]
    found = [drive.files().list(q="name = 'x'").execute()["files"]]
    control("POST", "clock", {"advance_seconds": 31})
    found.append(drive.files().list(q="name = 'x'").execute()["files"])

    assert [len(files) for files in found] == [0, 1]
    assert drive.files().get(fileId=made).execute()["name"] == "x"


def test_native_comments_can_be_switched_off(control: Control, connect: Connect) -> None:
    """Docs then knows neither the parameter nor the request; Drive's comments go on."""
    docs = connect("docs").documents()
    made = docs.create(body={}).execute()["documentId"]
    asked = {
        "documentId": made,
        "includeTabsContent": True,
        "suggestionsViewMode": "SUGGESTIONS_INLINE",
        "commentsViewMode": "COMMENTS_VIEW_MODE_INCLUDED",
    }
    docs.get(**asked).execute()
    control("POST", "faults", {"native_comments": False})

    assert refusal(docs.get(**asked))["code"] == 400
    comment = connect("drive").comments().create(fileId=made, body={"content": "x"}, fields="id")
    assert comment.execute()["id"]
    control("DELETE", "faults")
    assert docs.get(**asked).execute()["comments"]


def test_the_clock_can_be_set_and_moved(control: Control, connect: Connect) -> None:
    """It goes on from where it was put, and files carry its time."""
    assert control("POST", "clock", {"now": "2027-01-01T09:00:00Z"})[1]["now"].startswith(
        "2027-01-01T09:00:0"
    )
    assert control("POST", "clock", {"advance_seconds": 86400})[1]["now"].startswith("2027-01-02T09:00:0")
    assert control("POST", "clock", {"now": "2026-06-01T18:00:00+09:00"})[1]["now"].startswith(
        "2026-06-01T09:00:0"
    )
    assert control("GET", "clock")[1]["now"].startswith("2026-06-01T09:00:0")
    made = connect("drive").files().create(body={"name": "x"}, fields="createdTime").execute()
    assert made["createdTime"].startswith("2026-06-01T09:00:0")


def test_the_clock_is_the_machines_at_first(control: Control) -> None:
    """In UTC, with milliseconds."""
    now = datetime.fromisoformat(control("GET", "clock")[1]["now"])

    assert abs(datetime.now(UTC) - now) < timedelta(seconds=5)


@pytest.mark.parametrize(
    "payload",
    [
        {},
        {"now": "tomorrow"},
        {"now": "2027-01-01T09:00:00"},
        {"now": 5},
        {"now": "0001-01-01T00:00:00Z"},
        {"now": "9999-12-31T23:59:59Z"},
        {"advance_seconds": "soon"},
        {"advance_seconds": 1e300},
        {"advance_seconds": [1]},
        {"advance_seconds": 1, "now": "2027-01-01T09:00:00Z"},
        {"set": 1},
        [],
    ],
)
def test_a_clock_that_makes_no_sense_is_refused(control: Control, payload: Any) -> None:
    """Naive times and times out of range too; the clock stays."""
    before = control("GET", "clock")[1]["now"][:15]

    assert control("POST", "clock", payload)[0] == 400
    assert control("GET", "clock")[1]["now"][:15] == before


def test_observers_see_each_phase_and_may_break_the_connection(emulator: Emulator, connect: Connect) -> None:
    """A break before the effect and one after it can be told apart only by what is stored."""
    seen: list[tuple[str, str]] = []
    breaking = ""

    def observe(phase: str, method_id: str) -> None:
        seen.append((phase, method_id))
        if phase == breaking:
            raise ConnectionResetError(phase)

    emulator.observers.append(observe)
    drive = connect("drive")
    drive.files().create(body={"name": "whole"}).execute()
    for breaking in ("before", "after"):
        with pytest.raises(ConnectionResetError, match=breaking):
            drive.files().create(body={"name": breaking}).execute()
    emulator.observers.clear()

    method = "drive.files.create"
    assert seen == [(phase, method) for phase in ("before", "after", "before", "before", "after")]
    assert sorted(file["name"] for file in drive.files().list().execute()["files"]) == ["after", "whole"]
