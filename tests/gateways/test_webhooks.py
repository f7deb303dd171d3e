"""Incoming webhooks: what is posted, what is repeated, and that the address stays secret."""

from __future__ import annotations

import json
import traceback
from typing import Any

import pytest
import requests
import responses
from wire import RecordingClock

from pmdocs.core.policy.claims import CHAT, SLACK
from pmdocs.core.policy.reminder_words import Letter
from pmdocs.errors import ApiError, ConfigError, RateLimited, ServerError, Unreachable
from pmdocs.gateways.webhooks import MAX_BYTES, WebhookGateway, check_webhook

SECRET = "T0SECRET"
HOOK = f"https://hooks.slack.com/services/{SECRET}/B0/xyz"
TEAM_HOOK = f"https://hooks.slack.com/services/{SECRET}/B1/abc"
CHAT_HOOK = f"https://chat.googleapis.com/v1/spaces/AAA/messages?key={SECRET}&token=t"


def letter(body: str = "INC-7/AI-1 is due", to: str = "") -> Letter:
    return Letter(channel=SLACK, to=to, subject="", body=body, reference="r")


def gateway(clock: RecordingClock | None = None) -> WebhookGateway:
    return WebhookGateway(SLACK, {"": HOOK, "Payments": TEAM_HOOK}, clock=clock or RecordingClock())


def sent(index: int = -1) -> Any:
    return json.loads(responses.calls[index].request.body or "")


@responses.activate
def test_slack_gets_plain_text() -> None:
    """One POST of JSON, without formatting and previews."""
    responses.post(HOOK, body="ok")
    gateway().send(letter("a &lt;b&gt;"))

    assert {"text": "a &lt;b&gt;", "mrkdwn": False, "unfurl_links": False, "unfurl_media": False} == sent()
    assert 1 == len(responses.calls)


@responses.activate
def test_chat_gets_text() -> None:
    """The message of Google Chat has only a text."""
    responses.post(CHAT_HOOK, json={})
    WebhookGateway(CHAT, {"": CHAT_HOOK}, clock=RecordingClock()).send(letter())

    assert {"text": "INC-7/AI-1 is due"} == sent()


@responses.activate
def test_teams_have_their_own_channel() -> None:
    """A team's message goes to its webhook, however the team is written; all others to the general one."""
    for url in (HOOK, TEAM_HOOK):
        responses.post(url, body="ok")
    outlet = gateway()
    for team in ("ＰＡＹＭＥＮＴＳ", "Search", ""):
        outlet.send(letter(to=team))

    assert [TEAM_HOOK, HOOK, HOOK] == [call.request.url for call in responses.calls]
    assert {"", "payments"} == outlet.teams


def test_no_webhook_for_a_team() -> None:
    """Where neither has one, nothing is sent anywhere."""
    with pytest.raises(ApiError, match="team"):
        WebhookGateway(SLACK, {"Payments": HOOK}, clock=RecordingClock()).send(letter(to="Search"))


@responses.activate
def test_one_message_a_second() -> None:
    """Two messages to one address have a pause between them."""
    responses.post(HOOK, body="ok")
    clock = RecordingClock()
    outlet = gateway(clock)
    outlet.send(letter())
    outlet.send(letter())

    assert [1.0] == clock.waits


@pytest.mark.parametrize("status", [429, 503])
@responses.activate
def test_refused_for_now_is_repeated(status: int) -> None:
    """The service says that it took nothing: sent again, after as long as it asks for."""
    responses.post(HOOK, status=status, headers={"Retry-After": "30"})
    responses.post(HOOK, body="ok")
    clock = RecordingClock()
    gateway(clock).send(letter())

    assert 2 == len(responses.calls)
    assert [30.0] == clock.waits


@responses.activate
def test_refusals_end() -> None:
    """After some attempts it is told, and surely was not sent."""
    responses.post(HOOK, status=429)
    with pytest.raises(RateLimited) as caught:
        gateway().send(letter())

    assert 4 == len(responses.calls)
    assert not caught.value.maybe_done


@pytest.mark.parametrize("status", [500, 502, 504])
@responses.activate
def test_an_unclear_failure_is_not_repeated(status: int) -> None:
    """It may have arrived: never sent again."""
    responses.post(HOOK, status=status)
    with pytest.raises(ServerError) as caught:
        gateway().send(letter())

    assert 1 == len(responses.calls)
    assert caught.value.maybe_done


@pytest.mark.parametrize("status", [301, 400, 403, 404, 410])
@responses.activate
def test_a_refusal_is_told(status: int) -> None:
    """Not repeated, not redirected, surely not sent; the body of the answer is not repeated to anybody."""
    responses.post(
        HOOK, status=status, body=f"invalid_token {SECRET}", headers={"Location": "https://evil.example"}
    )
    with pytest.raises(ApiError) as caught:
        gateway().send(letter())

    assert 1 == len(responses.calls)
    assert not caught.value.maybe_done
    assert (str(status) in caught.value.message, False) == (True, SECRET in str(vars(caught.value)))


@pytest.mark.parametrize(
    ("failure", "maybe_done"),
    [
        (requests.ReadTimeout(f"Read timed out {HOOK}"), True),
        (requests.ConnectionError(f"reset by peer {HOOK}"), True),
        (requests.ConnectTimeout(f"timed out {HOOK}"), False),
        (requests.exceptions.SSLError(f"bad certificate {HOOK}"), False),
    ],
)
@responses.activate
def test_no_answer(failure: Exception, maybe_done: bool) -> None:
    """A connection never made is tried again; a lost answer is not. The address is in no part of the error."""
    responses.post(HOOK, body=failure)
    with pytest.raises(Unreachable) as caught:
        gateway().send(letter())
    told = "".join(traceback.format_exception(caught.value, chain=True))

    assert (maybe_done, 1 if maybe_done else 4) == (caught.value.maybe_done, len(responses.calls))
    assert SECRET not in told


def test_a_refused_connection_was_not_sent() -> None:
    """Nothing listens there: surely not sent."""
    with pytest.raises(Unreachable) as caught:
        WebhookGateway(SLACK, {"": f"http://127.0.0.1:9/{SECRET}"}, clock=RecordingClock()).send(letter())

    assert not caught.value.maybe_done


@pytest.mark.parametrize(
    "url",
    [
        f"http://hooks.slack.com/{SECRET}",
        f"ftp://x/{SECRET}",
        SECRET,
        f"https://u:{SECRET}@x.com/",
        f"https://[{SECRET}",
    ],
)
def test_only_https(url: str) -> None:
    """Other addresses are refused before anything is sent, without repeating them."""
    with pytest.raises(ConfigError) as caught:
        check_webhook(url, name="Slack")

    assert SECRET not in f"{caught.value.message} {caught.value.hint} {caught.value.__cause__}"


@responses.activate
def test_long_messages_are_cut_at_a_line() -> None:
    """No message is larger than the service takes."""
    responses.post(HOOK, body="ok")
    gateway().send(letter("\n".join(["期日を過ぎています"] * 3_000)))
    text = sent()["text"]

    assert len(text.encode()) <= MAX_BYTES[SLACK]
    assert {"期日を過ぎています", "…"} == set(text.splitlines())
