"""The one door to the network.

One `requests` session carries google-api-python-client, gspread and token refresh. What differs between
Google, a local server and the in-process emulator is the adapter mounted below it, nothing above.

`Transport.call` is the one place that repeats calls and the one that turns failures into `ApiError`.
"""

from __future__ import annotations

import enum
import json
import random
from collections.abc import Callable, Mapping
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

import requests
import tenacity
from google.auth import exceptions as google_errors
from google.auth.transport.requests import AuthorizedSession
from google.auth.transport.requests import Request as AuthRequest
from requests.adapters import BaseAdapter, HTTPAdapter
from urllib3.exceptions import LocationParseError
from urllib3.util import parse_url

from pmdocs.errors import (
    ApiError,
    AuthError,
    ConfigError,
    Forbidden,
    NotFound,
    PmdocsError,
    RateLimited,
    RevisionChanged,
    ServerError,
    Unreachable,
)

if TYPE_CHECKING:
    from pmdocs.clock import Clock
    from pmdocs.gateways.pace import Pace

T = TypeVar("T")

TIMEOUT_SECONDS = (10.0, 60.0)
"""Connect, and wait for the next byte."""

ATTEMPTS = 5
RATE_ATTEMPTS = 7
"""Of a call that was refused for its rate: Google counts by the minute, and six waits are 63 seconds or more."""
MAX_WAIT_SECONDS = 32.0
MAX_RETRY_AFTER_SECONDS = 60.0


class Repeat(enum.Enum):
    """What makes it right to send a call again."""

    READ = "it changes nothing"
    SAFE = "a repeat of what was already done is refused or has no effect"
    REFUSED = "only where the service says that it did nothing"


RATE_REASONS = {"rateLimitExceeded", "userRateLimitExceeded", "RATE_LIMIT_EXCEEDED", "RESOURCE_EXHAUSTED"}
_SERVER_STATUSES = {408, 500, 502, 503, 504}


class _NoImplicitAuth(requests.auth.AuthBase):
    """Keeps requests from putting a ``.netrc`` entry over the Authorization header."""

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        return request


def _allow(url: str) -> None:
    """A Google token may only leave for Google. Raises ConfigError for any other address."""
    try:
        # The parser that requests goes by: two parsers can read two hosts from one address.
        parts = parse_url(url)
    except LocationParseError:
        raise ConfigError("A Google credential is not sent to an address that cannot be read.") from None
    host = parts.host or ""
    if parts.scheme != "https" or not (host == "googleapis.com" or host.endswith(".googleapis.com")):
        raise ConfigError(f"A Google credential is not sent to {parts.scheme}://{host}.")


class GoogleSession(AuthorizedSession):
    """The session used with a Google account: tokens go only to https hosts under googleapis.com."""

    def __init__(self, credentials: Any) -> None:
        refresher = requests.Session()
        refresher.auth = _NoImplicitAuth()
        refresher.max_redirects = 0
        super().__init__(credentials, auth_request=AuthRequest(refresher))  # type: ignore[no-untyped-call]
        self.auth = _NoImplicitAuth()

    def request(self, method: Any, url: Any, *args: Any, **kwargs: Any) -> requests.Response:
        """Send one request. Redirects are never followed: they would carry the token along."""
        _allow(url)
        kwargs["timeout"] = kwargs.get("timeout") or TIMEOUT_SECONDS
        kwargs["allow_redirects"] = False
        response: requests.Response = super().request(method, url, *args, **kwargs)  # type: ignore[no-untyped-call]
        return response


class LocalSession(requests.Session):
    """The session of both local modes: no credential, no proxy, no netrc, no redirect."""

    def __init__(self, adapter: BaseAdapter) -> None:
        super().__init__()
        self.trust_env = False
        self.auth = _NoImplicitAuth()
        self.adapters.clear()
        self.mount("https://", adapter)

    def request(  # type: ignore[override]  # keywords are passed on as they are
        self, method: str, url: str, **kwargs: Any
    ) -> requests.Response:
        """Send one request to the local workspace."""
        kwargs["timeout"] = kwargs.get("timeout") or TIMEOUT_SECONDS
        kwargs["allow_redirects"] = False
        return super().request(method, url, **kwargs)


class EndpointAdapter(HTTPAdapter):
    """Sends requests meant for Google's hosts to a local server instead, path and query unchanged."""

    def __init__(self, endpoint: str) -> None:
        super().__init__()
        self._endpoint = endpoint.rstrip("/")

    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> requests.Response:
        """Re-base one prepared request and send it; proxies do not apply to loopback."""
        parts = urlsplit(request.url or "")
        request.url = self._endpoint + parts.path + (f"?{parts.query}" if parts.query else "")
        kwargs["proxies"] = {}
        return super().send(request, *args, **kwargs)


class SessionHttp:
    """The part of ``httplib2.Http`` that google-api-python-client calls, over a requests session."""

    def __init__(self, session: requests.Session) -> None:
        self._session = session

    def request(
        self,
        uri: str,
        method: str = "GET",
        body: Any = None,
        headers: Mapping[str, str] | None = None,
        redirections: int = 5,  # noqa: ARG002 - httplib2's own signature
        connection_type: Any = None,  # noqa: ARG002
    ) -> tuple[Any, bytes]:
        """Response and content, as httplib2 gives them."""
        import httplib2

        reply = self._session.request(method, uri, data=body, headers=headers)
        info = {name.lower(): value for name, value in reply.headers.items()}
        response = httplib2.Response(info | {"status": str(reply.status_code)})
        response.reason = reply.reason
        return response, reply.content

    def close(self) -> None:
        """Close the session."""
        self._session.close()


class Transport:
    """A session, the clients built on it, and the one way to make a call."""

    def __init__(
        self,
        session: requests.Session,
        *,
        clock: Clock,
        account: str,
        attempts: int = ATTEMPTS,
        pace: Pace | None = None,
    ) -> None:
        """``account`` is how messages name who is asking; ``attempts`` bounds every call.

        ``pace`` keeps calls under the quotas of the service; without one only its refusals slow them down.
        """
        self.session = session
        self.account = account
        self._clock = clock
        self._attempts = attempts
        self._pace = pace
        self._resources: dict[str, Any] = {}

    def resource(self, api: str, version: str, collection: str) -> Any:
        """A collection of an unmodified google-api-python-client service, such as ``files`` of ``drive``.

        Built once: the client writes the documentation of every method each time a collection is asked for,
        which takes a tenth of a second.
        """
        name = f"{api}.{collection}"
        if name not in self._resources:
            from googleapiclient.discovery import build

            if api not in self._resources:
                http = SessionHttp(self.session)
                self._resources[api] = build(
                    api, version, http=http, static_discovery=True, cache_discovery=False
                )
            self._resources[name] = getattr(self._resources[api], collection)()
        return self._resources[name]

    def call(
        self, method_id: str, send: Callable[[], T], *, repeat: Repeat, attempts: int | None = None
    ) -> T:
        """Make one call and return its answer.

        Waits ``min(2**n + up to 1 s, 32 s)`` between attempts, or as long as Retry-After says (Google's
        guides on errors of Drive, Docs and Sheets). Raises `ApiError` or `AuthError`; for an error with
        ``maybe_done`` the caller has to look before it writes again.
        """
        most = attempts or self._attempts
        retrying = tenacity.Retrying(
            stop=lambda state: state.attempt_number >= _most_attempts(state, most),
            wait=_wait,
            retry=tenacity.retry_if_exception(lambda error: _repeatable(error, repeat)),
            sleep=self._clock.sleep,
            reraise=True,
        )
        answer: T = retrying(self._once, method_id, send, writes=repeat is not Repeat.READ)
        return answer

    def _once(self, method_id: str, send: Callable[[], T], *, writes: bool) -> T:
        if self._pace is not None:
            self._pace.wait(method_id, writes=writes)
        try:
            answer = send()
        except Exception as caught:
            error = self._translate(method_id, caught)
            if error is caught:
                raise
            raise error from caught
        if isinstance(answer, str) and answer:
            # google-api-python-client hands over text that is not JSON as it is.
            raise _not_understood(method_id)
        return answer

    def _asked_to_wait(self, after: str) -> float:
        """Seconds that a Retry-After asks for: a number or a date (RFC 9110, section 10.2.3); 0 for neither."""
        if after.isdecimal():
            return float(after)
        try:
            moment = parsedate_to_datetime(after)
            return max(0.0, (moment - self._clock.now()).total_seconds())
        except (TypeError, ValueError):
            return 0.0

    def _translate(self, method_id: str, caught: Exception) -> Exception:
        if isinstance(caught, PmdocsError):
            return caught
        answer = _answer_of(caught)
        if answer is not None:
            status, content, headers = answer
            error = translate(method_id, status, content, account=self.account)
            if isinstance(error, ApiError):
                error.retry_after = self._asked_to_wait(headers.get("retry-after", ""))
            return error
        if isinstance(caught, google_errors.RefreshError):
            return refresh_error(caught, getattr(self.session, "credentials", None))
        if isinstance(caught, google_errors.DefaultCredentialsError):
            return AuthError(str(caught), hint="Run 'pmdocs auth login'.")
        if isinstance(caught, (requests.RequestException, google_errors.TransportError, OSError)):
            message = f"No answer from the service ({type(caught).__name__})."
            hint = "Check the network, then run the command again: it continues where it stopped."
            if isinstance(self.session, LocalSession):
                hint = (
                    "Start the local server, 'pmdocs local serve', and name its address in PMDOCS_ENDPOINT."
                )
            return Unreachable(message, method_id=method_id, hint=hint)
        if isinstance(caught, (json.JSONDecodeError, UnicodeDecodeError)):
            return _not_understood(method_id)
        return caught


def _not_understood(method_id: str) -> ServerError:
    hint = "If a network sign-in page is in the way, pass it; then run the command again."
    return ServerError("The answer could not be understood.", method_id=method_id, hint=hint)


def _answer_of(caught: Exception) -> tuple[int, bytes, Mapping[str, str]] | None:
    """Status, body and headers behind an exception of either client library."""
    from googleapiclient.errors import HttpError
    from gspread.exceptions import APIError

    if isinstance(caught, HttpError):
        return int(caught.resp.status), caught.content, dict(caught.resp)
    if isinstance(caught, APIError):
        response = caught.response
        headers = {name.lower(): value for name, value in response.headers.items()}
        return response.status_code, response.content, headers
    return None


def _repeatable(error: BaseException, repeat: Repeat) -> bool:
    if isinstance(error, RateLimited):
        return True
    return isinstance(error, (ServerError, Unreachable)) and repeat is not Repeat.REFUSED


def _most_attempts(state: tenacity.RetryCallState, attempts: int) -> int:
    """A call that is to be made once is; any other outlasts a minute's quota."""
    error = state.outcome.exception() if state.outcome else None
    return max(attempts, RATE_ATTEMPTS) if attempts > 1 and isinstance(error, RateLimited) else attempts


def _wait(state: tenacity.RetryCallState) -> float:
    wait = min(2.0 ** (state.attempt_number - 1) + random.random(), MAX_WAIT_SECONDS)  # noqa: S311 - jitter
    error = state.outcome.exception() if state.outcome else None
    asked = error.retry_after if isinstance(error, ApiError) else 0.0
    return max(wait, min(asked, MAX_RETRY_AFTER_SECONDS))


def translate(method_id: str, status: int, content: bytes, *, account: str) -> PmdocsError:
    """The error that an HTTP answer means; see google-api notes on both wire shapes."""
    reason, message = parse_refusal(content)
    message = message or f"HTTP {status}"
    details: dict[str, Any] = {"method_id": method_id, "status": status, "reason": reason}
    if status == 401:
        return AuthError(
            f"The service did not accept the sign-in: {message}", hint="Run 'pmdocs auth login' again."
        )
    if status == 429 or (status == 403 and reason in RATE_REASONS):
        return RateLimited(message, **details, hint="Wait a minute, then run the command again.")
    if status == 403:
        return Forbidden(message, **details, hint=_forbidden_hint(reason, account))
    if status == 404:
        return NotFound(message, **details, hint=f"It does not exist, or it is not shared with {account}.")
    if status == 400 and "required revision ID" in message:
        return RevisionChanged(message, **details, hint="Somebody is editing it; run the command again.")
    if status in _SERVER_STATUSES or status >= 500:
        hint = "Google had a failure; run the command again: it continues where it stopped."
        return ServerError(message, **details, hint=hint)
    return ApiError(message, **details)


def _forbidden_hint(reason: str, account: str) -> str:
    hints = {
        "storageQuotaExceeded": "A service account has no storage of its own: use a folder in a shared drive, "
        "or set a subject so that it acts for a person.",
        "SERVICE_DISABLED": "Enable this API for your project in the Google Cloud console.",
        "accessNotConfigured": "Enable this API for your project in the Google Cloud console.",
        "ACCESS_TOKEN_SCOPE_INSUFFICIENT": "The sign-in lacks a permission: run 'pmdocs auth login' again and accept all.",
        "insufficientPermissions": "The sign-in lacks a permission: run 'pmdocs auth login' again and accept all.",
        "domainPolicy": "Your organisation's administrator does not allow this app.",
        "sharingRateLimitExceeded": "Google limits how much is shared in a day; share the document by hand.",
    }
    return hints.get(reason, f"Ask the owner to give {account} the right to edit it.")


def parse_refusal(content: bytes) -> tuple[str, str]:
    """Reason and message of an error body: ``errors[0].reason``, else a detail's reason, else the status."""
    try:
        error = json.loads(content)["error"]
    except (ValueError, KeyError, TypeError):
        return "", ""
    if not isinstance(error, dict):
        return str(error), ""
    items = [*(error.get("errors") or []), *(error.get("details") or [])]
    reasons = [item.get("reason", "") for item in items if isinstance(item, dict)]
    reasons.append(error.get("status", ""))
    return next((str(reason) for reason in reasons if reason), ""), str(error.get("message", ""))


def refresh_error(caught: google_errors.RefreshError, credentials: Any = None) -> PmdocsError:
    """What a refused token refresh means, in words of its own; never the token or Google's raw body."""
    text = str(caught)
    if caught.retryable:
        return Unreachable(
            "Google's sign-in service cannot be reached.",
            method_id="oauth2.token",
            hint="Check the network, then run the command again.",
        )
    # google-auth says "Reauthentication is needed" where Google's answer was invalid_rapt.
    if "invalid_rapt" in text or "Reauthentication is needed" in text:
        return AuthError(
            "Your organisation asks for a fresh sign-in after some hours (invalid_rapt).",
            hint="Run 'pmdocs auth login' again; for scheduled jobs use a service account.",
        )
    if any(code in text for code in ("admin_policy_enforced", "access_denied", "org_internal")):
        return AuthError(
            "Your organisation does not allow this app (admin_policy_enforced).",
            hint="Ask the administrator of your Google Workspace to trust its client id.",
        )
    if "invalid_scope" in text:
        return AuthError(
            "The sign-in lacks permissions that pmdocs needs (invalid_scope).",
            hint="Run 'pmdocs auth login' and accept all; for a subject, add the scopes to its delegation.",
        )
    if "invalid_grant" in text and hasattr(credentials, "service_account_email"):
        return AuthError(
            "Google does not accept this service account's key (invalid_grant).",
            hint="Was the key deleted, is this machine's clock wrong, or does the subject not exist?",
        )
    if "invalid_grant" in text:
        return AuthError(
            "The sign-in has expired or was revoked (invalid_grant).",
            hint="Run 'pmdocs auth login' again. While the app is in 'Testing', Google ends sign-ins after 7 days.",
        )
    if "invalid_client" in text or "unauthorized_client" in text:
        return AuthError(
            "Google refused the client of this sign-in (invalid_client or unauthorized_client).",
            hint="Check the credentials file; for a subject, the domain-wide delegation and its scopes.",
        )
    return AuthError("Google refused to renew the sign-in.", hint="Run 'pmdocs auth login' again.")


__all__ = [
    "ApiError",
    "EndpointAdapter",
    "GoogleSession",
    "LocalSession",
    "Repeat",
    "SessionHttp",
    "Transport",
    "parse_refusal",
    "refresh_error",
    "translate",
]
