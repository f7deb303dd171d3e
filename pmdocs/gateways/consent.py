"""Sign-in to Google: how it is made, checked and ended.

Nothing here prints, and no error repeats what a file or Google's answer said.
"""

from __future__ import annotations

import enum
import functools
import json
import logging
import os
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import requests
from google.auth import exceptions as google_errors
from google.auth.transport.requests import Request as AuthRequest

from pmdocs.config import Settings, token_file, write_private
from pmdocs.errors import AuthError, ConfigError, PmdocsError, Unreachable
from pmdocs.gateways.auth import (
    AGAIN,
    BUILDERS,
    ORIGIN_LOGIN,
    WRITE_SCOPES,
    SignIn,
    Source,
    lacks,
    make_sign_in,
    missing_scopes,
    read_json,
    refuse_local,
    unusable,
)
from pmdocs.gateways.transport import TIMEOUT_SECONDS, refresh_error

AUTH_URI = "https://accounts.google.com/o/oauth2/auth"
TOKEN_URI = "https://oauth2.googleapis.com/token"  # noqa: S105 - an address
REVOKE_URI = "https://oauth2.googleapis.com/revoke"

_TALKATIVE = ("oauthlib", "requests_oauthlib", "google_auth_oauthlib")
"""Loggers that would write codes and tokens at DEBUG or INFO."""


def find_client(settings: Settings, given: Path | None = None) -> Path:
    """The client file for ``login``: the one given, the ``credentials`` setting, ``./credentials.json``.

    Raises ConfigError when there is none.
    """
    refuse_local(settings)
    path = given or settings.credentials or Path.cwd() / "credentials.json"
    if given is None and settings.credentials is None and not path.exists():
        raise ConfigError(
            "There is no client file to sign in with.",
            hint="In the Google Cloud console create an OAuth client of type 'Desktop app', download it as "
            "credentials.json into this directory or name it with --client.",
        )
    return path


def login(
    client: Path, *, visit: Callable[[str], None], port: int = 0, timeout_seconds: float = 300
) -> SignIn:
    """Ask for consent in a browser and keep the sign-in.

    ``visit`` is called once with the address of Google's page, when the loopback port already listens.
    Authorization code with PKCE (S256) and a state, answered on 127.0.0.1 (Google, "OAuth 2.0 for Mobile &
    Desktop Apps"). What is kept: client and refresh token, no access token, mode 0600 in a 0700 directory.
    Raises AuthError when it does not come to consent for all scopes, ConfigError for the client file or a
    place that cannot be written, Unreachable when Google does not answer. Then an older sign-in is still there.
    """
    config = _read_client(client)
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    credentials = _consent(_flow(config, visit), port=port, timeout_seconds=timeout_seconds)
    granted = credentials.granted_scopes
    missing = tuple(scope for scope in WRITE_SCOPES if granted is not None and scope not in granted)
    if missing:
        raise lacks(missing, "Run 'pmdocs auth login' again and tick every box on Google's page.")
    if not credentials.refresh_token:
        raise AuthError(
            "Google gave no lasting sign-in (no refresh token).",
            hint="Remove pmdocs at https://myaccount.google.com/permissions, then run 'pmdocs auth login' again.",
        )
    info = {
        "type": "authorized_user",
        "client_id": config["client_id"],
        "client_secret": config["client_secret"],
        "refresh_token": credentials.refresh_token,
        "scopes": list(WRITE_SCOPES),
    }
    _store(info)
    return make_sign_in(Source(path=token_file(), origin=ORIGIN_LOGIN), info, None)


def _read_client(path: Path) -> dict[str, str]:
    """A desktop client. Google's addresses are not taken from the file: it may lie in a checked-out folder."""
    info = read_json(path)
    if info.get("type") in BUILDERS:
        raise ConfigError(
            f"{path} is a sign-in of its own, not a client file.",
            hint=f"It needs no 'auth login': set PMDOCS_CREDENTIALS={path}.",
        )
    if "web" in info:
        raise ConfigError(
            f"{path} is the client of a web application.",
            hint="Create an OAuth client of type 'Desktop app'.",
        )
    client = info.get("installed")
    names = ("client_id", "client_secret")
    if not isinstance(client, dict) or not all(isinstance(client.get(name), str) for name in names):
        raise unusable(path, "it is not the client file of a desktop app")
    if any("EXAMPLE" in client[name] for name in names):
        raise ConfigError(
            f"{path} is only the example: its client does not exist.",
            hint="Put the client file of your own Google Cloud project in its place (see the README).",
        )
    return {name: client[name] for name in names}


def _flow(config: Mapping[str, str], visit: Callable[[str], None]) -> Any:
    from google_auth_oauthlib.flow import InstalledAppFlow

    class Flow(InstalledAppFlow):  # type: ignore[misc]  # the library ships without types
        def authorization_url(self, **kwargs: Any) -> tuple[str, str]:
            url, state = super().authorization_url(**kwargs)
            visit(url)
            return url, state

        def fetch_token(self, **kwargs: Any) -> Any:
            try:
                return super().fetch_token(timeout=TIMEOUT_SECONDS, **kwargs)
            except Warning as changed:  # oauthlib raises this when other scopes were granted than asked for
                token = getattr(changed, "token", None)
                if token is None:
                    raise
                self.oauth2session.token = token
                return token

    client = {"installed": {**config, "auth_uri": AUTH_URI, "token_uri": TOKEN_URI}}
    return Flow.from_client_config(client, scopes=list(WRITE_SCOPES), autogenerate_code_verifier=True)


def _consent(flow: Any, *, port: int, timeout_seconds: float) -> Any:
    from google_auth_oauthlib.flow import WSGITimeoutError
    from oauthlib.oauth2.rfc6749.errors import OAuth2Error  # type: ignore[import-untyped]

    try:
        return flow.run_local_server(
            host="127.0.0.1",
            port=port,
            authorization_prompt_message=None,
            success_message="pmdocs has Google's answer. Close this page and go back to the terminal.",
            open_browser=False,
            timeout_seconds=timeout_seconds,
            prompt="consent",
        )
    except WSGITimeoutError:
        raise AuthError(
            f"No answer came from the browser within {timeout_seconds:g} seconds.",
            hint="Run 'pmdocs auth login' again; on a remote machine forward the port with ssh -L and use --port.",
        ) from None
    except OAuth2Error as refused:
        raise _flow_error(str(refused.error)) from None
    except requests.RequestException:
        raise _no_answer() from None
    except OSError as error:
        raise AuthError(
            f"Port {port} of 127.0.0.1 cannot be used: {error.strerror}.",
            hint="Leave out --port to take a free one.",
        ) from None


_POLICY = (
    "Your organisation does not allow this app ({code}).",
    "Ask the administrator of your Google Workspace to trust its client id.",
)
_FLOW_ERRORS = {
    "mismatching_state": (
        "The browser's answer does not belong to this sign-in (its state differs); nothing was kept.",
        "Run 'pmdocs auth login' again and use only the page it opens.",
    ),
    "access_denied": (
        "Access was declined on Google's page (access_denied).",
        "Run 'pmdocs auth login' again and accept. If the page did not let you: be added to the app's test users, "
        "or ask your organisation's administrator to allow the app.",
    ),
    "admin_policy_enforced": _POLICY,
    "org_internal": _POLICY,
    "invalid_grant": (
        "Google no longer accepts the browser's answer (invalid_grant): it was too late or used twice.",
        AGAIN,
    ),
    "invalid_client": (
        "Google does not know the client of the client file ({code}).",
        "Download the client file again; a client deleted in the console has to be created anew.",
    ),
}
_FLOW_ERRORS["unauthorized_client"] = _FLOW_ERRORS["deleted_client"] = _FLOW_ERRORS["invalid_client"]


def _flow_error(code: str) -> AuthError:
    code = code if re.fullmatch(r"[a-z_]{1,40}", code) else "unknown"
    message, hint = _FLOW_ERRORS.get(code, ("Google refused the sign-in ({code}).", AGAIN))
    return AuthError(message.format(code=code), hint=hint)


def _no_answer() -> Unreachable:
    return Unreachable(
        "Google's sign-in service cannot be reached.",
        method_id="oauth2.token",
        hint="Check the network, then run the command again.",
    )


def _store(info: Mapping[str, Any]) -> None:
    path = token_file()
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.parent.chmod(0o700)
        write_private(path, json.dumps(info, indent=2) + "\n")
    except OSError as error:
        raise ConfigError(f"{path} cannot be written: {error.strerror}.") from None


class Health(enum.Enum):
    """What Google says to a sign-in."""

    OK = "ok"
    EXPIRED = "expired_or_revoked"
    REFUSED = "refused"
    UNREACHABLE = "unreachable"


def check(sign_in: SignIn) -> tuple[Health, PmdocsError | None]:
    """Ask Google for an access token: the verdict, and the error it amounts to.

    One request to the token endpoint, repeated by google-auth when the service fails. Nothing is kept.
    """
    session = requests.Session()
    session.auth = _no_netrc
    ask = functools.partial(AuthRequest(session), timeout=TIMEOUT_SECONDS)
    credentials: Any = sign_in.credentials
    try:
        credentials.refresh(ask)
    except google_errors.RefreshError as refused:
        return _refusal(refused, credentials)
    except google_errors.TransportError:
        return Health.UNREACHABLE, _no_answer()
    except google_errors.GoogleAuthError:
        return Health.REFUSED, AuthError("The sign-in could not be renewed.", hint="Check its file.")
    finally:
        session.close()
    granted = getattr(credentials, "granted_scopes", None)
    missing = missing_scopes(granted) if granted else ()
    return (Health.REFUSED, lacks(missing)) if missing else (Health.OK, None)


def _no_netrc(request: requests.PreparedRequest) -> requests.PreparedRequest:
    """Keeps requests from sending a ``.netrc`` entry along."""
    return request


def _refusal(refused: google_errors.RefreshError, credentials: Any) -> tuple[Health, PmdocsError]:
    error = refresh_error(refused, credentials)
    if isinstance(error, Unreachable):
        return Health.UNREACHABLE, error
    expired = "has expired" in error.message or "invalid_rapt" in error.message
    return Health.EXPIRED if expired else Health.REFUSED, error


class Ended(enum.Enum):
    """How ``logout`` went."""

    NOTHING = "not_signed_in"
    REVOKED = "revoked"
    OVER = "already_over"
    UNREVOKED = "not_revoked"


def logout(settings: Settings) -> Ended:
    """Revoke pmdocs' own sign-in at Google, as far as it can be reached, and remove its file.

    Other credentials are left alone. Raises ConfigError when the file cannot be removed, and in the local modes.
    """
    refuse_local(settings)
    path = token_file()
    if not os.path.lexists(path):
        return Ended.NOTHING
    try:
        token = read_json(path).get("refresh_token")
    except ConfigError:
        token = None
    ended = _revoke(token) if isinstance(token, str) and token else Ended.UNREVOKED
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise ConfigError(f"{path} cannot be removed: {error.strerror}.", hint="Remove it by hand.") from None
    return ended


def _revoke(token: str) -> Ended:
    """The token travels in the body, so that no log of addresses holds it."""
    try:
        reply = requests.post(
            REVOKE_URI, {"token": token}, auth=_no_netrc, timeout=TIMEOUT_SECONDS, allow_redirects=False
        )
    except requests.RequestException:
        return Ended.UNREVOKED
    if reply.status_code == 200:
        return Ended.REVOKED
    return Ended.OVER if reply.status_code == 400 and b"invalid_token" in reply.content else Ended.UNREVOKED
