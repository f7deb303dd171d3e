"""GitHub's tickets: one call each, the token to its own host only, every failure in our words."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
import requests
import responses

from pmdocs.core.actions.ticket_states import TicketLink, TicketState
from pmdocs.errors import (
    ApiError,
    AuthError,
    Forbidden,
    NotFound,
    PmdocsError,
    RateLimited,
    ServerError,
    Unreachable,
)
from pmdocs.gateways.github import GitHubGateway

API = "https://api.github.com"
URL = f"{API}:443/repos/acme/shop/issues/12"
LINK = TicketLink(system="github", name="acme/shop#12")
TOKEN = "made-up-token"


def issue(**more: Any) -> dict[str, Any]:
    made = {
        "number": 12,
        "title": "Alert",
        "state": "open",
        "state_reason": None,
        "closed_at": None,
        "url": URL,
    }
    return made | more


@pytest.fixture(name="github")
def github_() -> GitHubGateway:
    return GitHubGateway(TOKEN, api_url=API)


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        (issue(), TicketState(is_closed=False, title="Alert")),
        (
            issue(state="closed", state_reason="completed", closed_at="2026-11-01T10:00:00Z"),
            TicketState(is_closed=True, outcome="completed", closed_on=date(2026, 11, 1), title="Alert"),
        ),
        (
            issue(state="closed", state_reason="not_planned", closed_at="2026-11-01T10:00:00Z"),
            TicketState(is_closed=True, outcome="not_planned", closed_on=date(2026, 11, 1), title="Alert"),
        ),
        (
            issue(
                state="closed",
                closed_at="2026-11-01T10:00:00Z",
                pull_request={"merged_at": "2026-11-01T10:00:00Z"},
            ),
            TicketState(is_closed=True, outcome="merged", closed_on=date(2026, 11, 1), title="Alert"),
        ),
        (
            issue(state="closed", closed_at="2026-11-01T10:00:00Z", pull_request={"merged_at": None}),
            TicketState(is_closed=True, outcome="unmerged", closed_on=date(2026, 11, 1), title="Alert"),
        ),
        (issue(state_reason="reopened"), TicketState(is_closed=False, title="Alert")),
    ],
)
@responses.activate
def test_states(github: GitHubGateway, answer: dict[str, Any], state: TicketState) -> None:
    """Issues and pull requests, open, done and dropped, each from one call that carries the token."""
    responses.get(URL, json=answer)

    assert state == github.fetch_state(LINK)
    assert 1 == len(responses.calls)
    assert f"token {TOKEN}" == responses.calls[0].request.headers["Authorization"]


@pytest.mark.parametrize(
    ("status", "message", "kind"),
    [
        (401, "Bad credentials", AuthError),
        (403, "Resource not accessible by personal access token", Forbidden),
        (403, "API rate limit exceeded for user ID 1.", RateLimited),
        (404, "Not Found", NotFound),
        (410, "This issue was deleted", NotFound),
        (422, "Odd", ApiError),
        (502, "Bad gateway", ServerError),
    ],
)
@responses.activate
def test_refusals(github: GitHubGateway, status: int, message: str, kind: type[PmdocsError]) -> None:
    """Each says what is wrong and what to do, never with the token in it, and after one call."""
    responses.get(URL, status=status, body=json.dumps({"message": message}))

    with pytest.raises(kind) as caught:
        github.fetch_state(LINK)
    assert TOKEN not in f"{caught.value} {caught.value.hint}"
    assert 1 == len(responses.calls)


@responses.activate
def test_no_answer(github: GitHubGateway) -> None:
    """A lost connection and a late answer are one kind of failure."""
    responses.get(URL, body=requests.ConnectionError("secret host"))

    with pytest.raises(Unreachable) as caught:
        github.fetch_state(LINK)
    assert "secret host" not in str(caught.value)


@responses.activate
def test_a_companys_own_github() -> None:
    """The call goes to the configured host."""
    own = "https://git.example.com/api/v3"
    responses.get("https://git.example.com:443/api/v3/repos/acme/shop/issues/12", json=issue())

    assert not GitHubGateway(TOKEN, api_url=own).fetch_state(LINK).is_closed
