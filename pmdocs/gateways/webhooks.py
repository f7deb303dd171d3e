"""Incoming webhooks of Slack and Google Chat: one message, one POST.

The address is the secret, so it stands in no error, log or repr. A message is never sent again where it may have
arrived: repeated are only answers that say it was not taken (429, 503) and connections that were never made.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import requests
import tenacity

from pmdocs.core.policy.claims import CHAT, SLACK
from pmdocs.core.policy.policy import folded
from pmdocs.core.policy.reminder_words import Letter
from pmdocs.errors import ApiError, ConfigError, RateLimited, ServerError, Unreachable

if TYPE_CHECKING:
    from pmdocs.clock import Clock

TIMEOUT_SECONDS = (5.0, 15.0)
"""Connect, and wait for the next byte."""
ATTEMPTS = 4
MAX_WAIT_SECONDS = 60.0
PAUSE_SECONDS = 1.0
"""Between two messages to one address: both services take about one a second (their guides on rate limits)."""
MAX_BYTES: Mapping[str, int] = {SLACK: 35_000, CHAT: 30_000}
"""Slack cuts texts at 40,000 characters, Chat refuses messages of more than 32,000 bytes."""

_NAMES = {SLACK: "Slack", CHAT: "Google Chat"}
_LOOPBACK = {"127.0.0.1", "localhost", "::1"}
_REPEATED = {429, 503}


def check_webhook(url: str, *, name: str) -> str:
    """The address if it may be used. Raises ConfigError, without the address, for anything but https.

    Plain http is for loopback alone.
    """
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        parts, host = urlsplit(""), ""
    is_safe = parts.scheme == "https" or (parts.scheme == "http" and host in _LOOPBACK)
    if not is_safe or not host or parts.username is not None:
        raise ConfigError(
            f"The {name} webhook is not an https address.",
            hint="Copy it again from the channel's settings into your own config.toml or the environment.",
        )
    return url


class WebhookGateway:
    """Posts to the webhooks of one service; each team may have its own, an empty name is that of all others."""

    def __init__(self, channel: str, urls: Mapping[str, str], *, clock: Clock) -> None:
        self._channel = channel
        self._urls = {
            folded(team): check_webhook(url, name=_NAMES[channel]) for team, url in urls.items() if url
        }
        self._clock = clock
        self._session = requests.Session()
        self._session.auth = _no_auth
        self._sent: set[str] = set()

    @property
    def teams(self) -> frozenset[str]:
        """Teams (`folded`) with an address of their own; empty: that of all others."""
        return frozenset(self._urls)

    def send(self, letter: Letter) -> None:
        """Post one message.

        Raises ApiError; where ``maybe_done`` is set it may have arrived all the same.
        """
        url = self._urls.get(folded(letter.to)) or self._urls.get("", "")
        if not url:
            raise ApiError(f"{self._name} has no webhook for this team.", method_id=self._method)
        if url in self._sent:
            self._clock.sleep(PAUSE_SECONDS)
        self._sent.add(url)
        body = _cut(letter.body, MAX_BYTES[self._channel])
        retrying = tenacity.Retrying(
            stop=tenacity.stop_after_attempt(ATTEMPTS),
            wait=_wait,
            retry=tenacity.retry_if_exception(_was_not_taken),
            sleep=self._clock.sleep,
            reraise=True,
        )
        retrying(self._post, url, self._payload(body))

    @property
    def _name(self) -> str:
        return _NAMES[self._channel]

    @property
    def _method(self) -> str:
        return f"{self._channel}.webhook"

    def _payload(self, body: str) -> dict[str, object]:
        if self._channel == CHAT:
            return {"text": body}
        # No formatting, and no previews of the documents that are linked.
        return {"text": body, "mrkdwn": False, "unfurl_links": False, "unfurl_media": False}

    def _post(self, url: str, payload: Mapping[str, object]) -> None:
        try:
            answer = self._session.post(
                url, json=payload, timeout=TIMEOUT_SECONDS, allow_redirects=False, stream=False
            )
        except requests.RequestException as caught:
            # The text and the request of this exception hold the address: it is not chained.
            is_unclear = not _never_connected(caught)
            error = Unreachable(
                f"No answer from {self._name} ({type(caught).__name__})"
                + ("; the message may have arrived." if is_unclear else "."),
                method_id=self._method,
                hint="It is not sent again in this period."
                if is_unclear
                else "Check the network and the webhook's host.",
            )
            error.maybe_done = is_unclear
        else:
            if answer.status_code == 200:
                return
            raise self._refusal(answer.status_code, answer.headers.get("Retry-After", ""))
        raise error from None

    def _refusal(self, status: int, retry_after: str) -> ApiError:
        if status in _REPEATED:
            limited = RateLimited(
                f"{self._name} takes no more messages now (HTTP {status}).",
                method_id=self._method,
                status=status,
                hint="Run the command again later.",
            )
            limited.retry_after = float(retry_after) if retry_after.isdecimal() else 0.0
            return limited
        if status >= 500:
            return ServerError(
                f"{self._name} failed (HTTP {status}); the message may have arrived.",
                method_id=self._method,
                status=status,
                hint="It is not sent again in this period.",
            )
        return ApiError(
            f"{self._name} refused the message (HTTP {status}).",
            method_id=self._method,
            status=status,
            hint="Was the webhook or its channel removed? Make a new one, then run the command again.",
        )


def _no_auth(request: requests.PreparedRequest) -> requests.PreparedRequest:
    """Keeps requests from reading ``.netrc``."""
    return request


def _never_connected(caught: requests.RequestException) -> bool:
    """Whether the request cannot have left: no connection was made."""
    from urllib3.exceptions import MaxRetryError, NameResolutionError, NewConnectionError, SSLError

    if isinstance(caught, (requests.ConnectTimeout, requests.exceptions.SSLError)):
        return True
    reason = caught.args[0] if caught.args else None
    if isinstance(reason, MaxRetryError):
        reason = reason.reason
    return isinstance(reason, (NewConnectionError, NameResolutionError, SSLError))


def _was_not_taken(error: BaseException) -> bool:
    return isinstance(error, RateLimited) or (isinstance(error, Unreachable) and not error.maybe_done)


def _wait(state: tenacity.RetryCallState) -> float:
    wait = 2.0 ** (state.attempt_number - 1) + random.random()  # noqa: S311 - jitter
    error = state.outcome.exception() if state.outcome else None
    asked = error.retry_after if isinstance(error, ApiError) else 0.0
    return min(max(wait, asked), MAX_WAIT_SECONDS)


def _cut(text: str, limit: int) -> str:
    """The text in at most so many bytes of UTF-8, whole lines."""
    if len(text.encode()) <= limit:
        return text
    lines: list[str] = []
    left = limit - 4
    for line in text.splitlines():
        left -= len(line.encode()) + 1
        if left < 0:
            break
        lines.append(line)
    return "\n".join([*lines, "…"])
