"""Google's limits per minute, as the switch ``quota`` applies them."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from googleapiclient.errors import HttpError

from pmdocs.emulator import Emulator, Request
from pmdocs.emulator.discovery import methods
from pmdocs.emulator.quotas import LIMITS, cost

Connect = Callable[..., Any]
Json = dict[str, Any]


def control(emulator: Emulator, verb: str, name: str, payload: Any = None) -> Any:
    """The answer of a control request."""
    body = b"" if payload is None else json.dumps(payload).encode()
    headers = {"content-type": "application/json"}
    answer = emulator.handle(Request(verb=verb, raw_path=f"/_local/{name}", headers=headers, body=body))
    assert answer.status == 200, answer.body
    return json.loads(answer.body)


@pytest.fixture(name="limited")
def limited_(emulator: Emulator) -> Emulator:
    """A workspace with Google's quotas, at the beginning of a minute."""
    control(emulator, "POST", "faults", {"quota": "real"})
    control(emulator, "POST", "clock", {"now": "2026-11-20T09:00:00Z"})
    return emulator


def use(emulator: Emulator, bucket: str, amount: int) -> None:
    """Say that so much of a quota is used up in this minute."""
    with emulator.store.transaction(write=True) as transaction:
        transaction.use_quota(bucket, int(transaction.now().timestamp()) // 60, amount)


def error(request: Any) -> Json:
    """The error of a refused request."""
    with pytest.raises(HttpError) as caught:
        request.execute()
    assert "retry-after" not in caught.value.resp
    found: Json = json.loads(caught.value.content)["error"]
    assert found["code"] == caught.value.resp.status
    return found


def test_the_sixty_first_write_of_a_minute_is_refused(limited: Emulator, connect: Connect) -> None:
    """Sixty documents can be made in a minute; the next is refused as Google does, and made in the next minute."""
    docs = connect("docs", user="ada@example.com").documents()
    for _ in range(60):
        docs.create(body={}).execute()
    refused = error(docs.create(body={}))

    assert (429, "RESOURCE_EXHAUSTED") == (refused["code"], refused["status"])
    assert refused["message"] == (
        "Quota exceeded for quota metric 'Write requests' and limit 'Write requests per minute per user' "
        "of service 'docs.googleapis.com' for consumer 'project_number:1'."
    )
    info = refused["details"][0]
    assert ("RATE_LIMIT_EXCEEDED", "WriteRequestsPerMinutePerUser", "60") == (
        info["reason"],
        info["metadata"]["quota_limit"],
        info["metadata"]["quota_limit_value"],
    )
    assert connect("docs", user="bob@example.com").documents().create(body={}).execute()["documentId"]
    control(limited, "POST", "clock", {"advance_seconds": 60})
    assert docs.create(body={}).execute()["documentId"]


@pytest.mark.parametrize(
    ("api", "kind", "ask"),
    [
        ("docs", "read", lambda connect: connect("docs").documents().get(documentId="x")),
        ("sheets", "read", lambda connect: connect("sheets").spreadsheets().get(spreadsheetId="x")),
        ("sheets", "write", lambda connect: connect("sheets").spreadsheets().create(body={})),
        ("driveactivity", "queries", lambda connect: connect("driveactivity").activity().query(body={})),
    ],
)
def test_each_limit_is_per_user_and_for_the_project(
    limited: Emulator, connect: Connect, api: str, kind: str, ask: Callable[[Connect], Any]
) -> None:
    """At the user's limit the message names it; at the project's, everybody is refused."""
    limit = LIMITS[api, kind]
    use(limited, f"{api}.{kind} owner@example.com", limit.user)
    assert f"{limit.title} per minute per user" in error(ask(connect))["message"]

    control(limited, "POST", "clock", {"advance_seconds": 60})
    if limit.project is None:
        return
    use(limited, f"{api}.{kind}", limit.project)
    assert f"limit '{limit.title} per minute'" in error(ask(connect))["message"]


def test_drive_counts_units_and_answers_403(limited: Emulator, connect: Connect) -> None:
    """A list that would pass the limit is refused in Drive's shape, while a cheaper call still goes through."""
    drive = connect("drive")
    use(limited, "drive.units owner@example.com", 325_000 - 50)
    refused = error(drive.files().list())

    assert (403, "userRateLimitExceeded", "usageLimits") == (
        refused["code"],
        refused["errors"][0]["reason"],
        refused["errors"][0]["domain"],
    )
    assert drive.files().create(body={"name": "x"}).execute()["name"] == "x"
    control(limited, "POST", "clock", {"advance_seconds": 60})
    use(limited, "drive.units", 1_000_000)
    assert error(drive.files().list())["errors"][0]["reason"] == "rateLimitExceeded"


def test_failed_writes_count_and_refused_ones_do_not(limited: Emulator, connect: Connect) -> None:
    """A 404 uses quota; what the quota refuses does not use more of it."""
    error(connect("docs").documents().batchUpdate(documentId="nothing", body={"requests": []}))
    use(limited, "docs.write owner@example.com", 59)
    error(connect("docs").documents().create(body={}))

    used = {
        (entry["kind"], entry.get("user")): entry["used"]
        for entry in control(limited, "GET", "quota")["minute"]
    }
    assert used == {("write", None): 1, ("write", "owner@example.com"): 60}


def test_quota_user_is_who_is_counted(limited: Emulator, connect: Connect) -> None:
    """With quotaUser one token may ask for many people, each with a limit of their own."""
    documents = connect("docs").documents()
    use(limited, "docs.write anna", 60)

    def create(quota_user: str) -> Any:
        request = documents.create(body={})
        request.uri += f"&quotaUser={quota_user}"
        return request

    assert error(create("anna"))["code"] == 429
    assert create("ben").execute()["documentId"]


def test_every_call_of_a_batch_counts(limited: Emulator, connect: Connect) -> None:
    """A batch of two lists costs what two lists cost."""
    drive = connect("drive")
    batch = drive.new_batch_http_request()
    for _ in range(2):
        batch.add(drive.files().list())
    batch.execute()

    assert {entry["used"] for entry in control(limited, "GET", "quota")["minute"]} == {200}


def test_without_the_switch_nothing_is_counted(emulator: Emulator, connect: Connect) -> None:
    """A plain workspace has no limits and keeps no count."""
    documents = connect("docs").documents()
    for _ in range(70):
        documents.create(body={}).execute()

    assert control(emulator, "GET", "quota") == {"quota": "none", "minute": []}


def test_every_method_has_its_price() -> None:
    """Each method of the discovery documents counts against a limit that exists."""
    for method in methods().values():
        kind, amount = cost(method.id, method.http_method, [])
        assert (method.api, kind) in LIMITS, method.id
        assert amount > 0


@pytest.mark.parametrize(
    ("method_id", "verb", "query", "expected"),
    [
        ("drive.files.get", "GET", [], ("units", 5)),
        ("drive.files.get", "GET", [("alt", "media")], ("units", 200)),
        ("drive.files.export", "GET", [], ("units", 200)),
        ("drive.comments.list", "GET", [], ("units", 100)),
        ("drive.files.copy", "POST", [], ("units", 50)),
        ("drive.files.delete", "DELETE", [], ("units", 50)),
        ("drive.files.generateIds", "GET", [], ("units", 5)),
        ("sheets.spreadsheets.getByDataFilter", "POST", [], ("read", 1)),
        ("sheets.spreadsheets.values.append", "POST", [], ("write", 1)),
        ("docs.documents.create", "POST", [], ("write", 1)),
    ],
)
def test_prices(method_id: str, verb: str, query: list[tuple[str, str]], expected: tuple[str, int]) -> None:
    """What the guides say a call costs; a POST that only asks is a read."""
    assert cost(method_id, verb, query) == expected


@pytest.mark.parametrize(
    "payload", [{"quota": "fast"}, {"quota": True}, {"quota": 1}, {"latency_ms": "real"}]
)
def test_the_switch_takes_its_two_words_only(emulator: Emulator, payload: Json) -> None:
    """Another word, or its word for another switch, is 400, so that a misspelt quota does not pass as none."""
    answer = emulator.handle(
        Request(
            verb="POST",
            raw_path="/_local/faults",
            headers={"content-type": "application/json"},
            body=json.dumps(payload).encode(),
        )
    )

    assert answer.status == 400
    assert control(emulator, "GET", "quota")["quota"] == "none"
