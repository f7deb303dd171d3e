"""Sign-in to Google: which one is used, how it is made, checked and ended.

Sources, first found wins: the ``credentials`` setting, pmdocs' own token, Application Default Credentials
(``GOOGLE_APPLICATION_CREDENTIALS``, then gcloud's file), gspread's default files. Loading reads one file and
does nothing else: `google.auth.default` is avoided because it starts gcloud and asks the metadata server and
Google's token exchange for a project that pmdocs has no use for.

Nothing here prints, and no error repeats what a file or Google's answer said.
"""

from __future__ import annotations

import enum
import functools
import json
import logging
import os
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import requests
from google.auth import exceptions as google_errors
from google.auth.credentials import Credentials
from google.auth.transport.requests import Request as AuthRequest

from pmdocs.config import Settings, token_file, write_private
from pmdocs.errors import AuthError, ConfigError, PmdocsError, Unreachable
from pmdocs.gateways.transport import TIMEOUT_SECONDS, refresh_error

_SCOPE_ROOT = "https://www.googleapis.com/auth/"

WRITE_SCOPES = tuple(_SCOPE_ROOT + name for name in ("documents", "spreadsheets", "drive"))
"""What pmdocs asks for.

``drive`` and not ``drive.file``: the latter shows an app only the files it made or was handed by a picker, so
templates, folders, documents and comments of colleagues would not exist for it (Drive guide, "Choose scopes").
"""

AUTH_URI = "https://accounts.google.com/o/oauth2/auth"
TOKEN_URI = "https://oauth2.googleapis.com/token"  # noqa: S105 - an address
REVOKE_URI = "https://oauth2.googleapis.com/revoke"

ANONYMOUS = "your Google account"
ORIGIN_LOGIN = "pmdocs auth login"

_AWS = "urn:ietf:params:aws:token-type:aws4_request"
_AGAIN = "Run 'pmdocs auth login' again."
_TALKATIVE = ("oauthlib", "requests_oauthlib", "google_auth_oauthlib")
"""Loggers that would write codes and tokens at DEBUG or INFO."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A file that holds a sign-in, and what led to it."""

    path: Path
    origin: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SignIn:
    """A loaded sign-in. Its printed form holds no secret."""

    source: Source
    kind: str
    """``type`` of Google's credential files: ``service_account``, ``authorized_user``…"""
    account: str
    """How messages name who is asking."""
    scopes: tuple[str, ...]
    """Scopes it is limited to; empty when its file does not say."""
    credentials: Credentials = field(repr=False)

    @property
    def missing(self) -> tuple[str, ...]:
        """Scopes that pmdocs needs and this sign-in is known to lack."""
        return missing_scopes(self.scopes) if self.scopes else ()

    @property
    def expired(self) -> bool | None:
        """Whether the kept access token is over; None when none is kept."""
        return bool(self.credentials.expired) if self.credentials.token else None

    @property
    def refreshable(self) -> bool:
        """Whether a new access token can be had without a person."""
        return bool(getattr(self.credentials, "refresh_token", True))


def load_credentials(settings: Settings) -> tuple[Credentials, str]:
    """Credentials with `WRITE_SCOPES`, and how messages name the account.

    Makes no request. Raises AuthError when there is no sign-in or it is known to lack a scope, ConfigError for
    files that cannot be used, for a subject that cannot be acted for, and in the local modes.
    """
    sign_in = load_sign_in(settings)
    if sign_in.missing:
        raise lacks(sign_in.missing, _AGAIN if sign_in.source.origin == ORIGIN_LOGIN else "")
    return sign_in.credentials, sign_in.account


def load_sign_in(settings: Settings) -> SignIn:
    """The sign-in that the settings lead to, also one that lacks scopes. Errors as `load_credentials`."""
    source = find_source(settings)
    info = _read_json(source.path)
    if _is_client(info):
        source, info = _token_of_client(source, info)
    return _sign_in(source, info, settings.subject)


def find_source(settings: Settings) -> Source:
    """Where the sign-in is read from.

    A file that the user named counts even when it is not there, so that a typing error is reported and not
    passed over. Raises AuthError when nothing is named and nothing found, ConfigError in the local modes.
    """
    refuse_local(settings)
    if settings.credentials is not None:
        origin = settings.origins.get("credentials", "settings")
        named = {"flag": "--credentials", "environment": "PMDOCS_CREDENTIALS"}.get(origin, origin)
        return Source(path=settings.credentials, origin=named)
    if os.path.exists(token_file()):
        return Source(path=token_file(), origin=ORIGIN_LOGIN)
    default = os.environ.get("GOOGLE_APPLICATION_CREDENTIALS")
    if default:
        return Source(path=Path(default).expanduser(), origin="GOOGLE_APPLICATION_CREDENTIALS")
    for path, origin in _default_files():
        if os.path.exists(path):
            return Source(path=path, origin=origin)
    raise AuthError(
        "Not signed in to Google.",
        hint="Run 'pmdocs auth login'; or set PMDOCS_CREDENTIALS or GOOGLE_APPLICATION_CREDENTIALS to the file "
        "of a service account; or work without an account with --local.",
    )


def refuse_local(settings: Settings) -> None:
    """Raise ConfigError in the local modes: they load, make and send no Google credential."""
    if settings.mode in {"local", "endpoint"}:
        raise ConfigError(
            "The local workspace uses no sign-in.",
            hint="To use a Google account, leave out --local and unset PMDOCS_LOCAL and PMDOCS_ENDPOINT.",
        )


def missing_scopes(granted: Iterable[str]) -> tuple[str, ...]:
    """Those of `WRITE_SCOPES` that are not covered.

    ``drive`` covers the other two: every Docs and Sheets method accepts it (v1 and v4 discovery documents).
    """
    granted = set(granted)
    if _SCOPE_ROOT + "drive" in granted:
        return ()
    return tuple(scope for scope in WRITE_SCOPES if scope not in granted)


def lacks(scopes: tuple[str, ...], hint: str = "") -> AuthError:
    """The error that these missing scopes amount to."""
    names = ", ".join(scope.removeprefix(_SCOPE_ROOT) for scope in scopes)
    return AuthError(
        f"The sign-in lacks permission(s) that pmdocs needs: {names}.",
        hint=hint or "Run 'pmdocs auth login' and accept all, or name other credentials.",
    )


def _default_files() -> tuple[tuple[Path, str], ...]:
    """Files that gcloud and gspread write, as their own documentation places them."""
    roaming = os.environ.get("APPDATA") if os.name == "nt" else None
    home = Path(roaming) if roaming else Path.home() / ".config"
    gcloud = Path(os.environ.get("CLOUDSDK_CONFIG") or home / "gcloud")
    return (
        (gcloud / "application_default_credentials.json", "gcloud auth application-default login"),
        (home / "gspread" / "service_account.json", "gspread"),
        (home / "gspread" / "authorized_user.json", "gspread"),
    )


def _read_json(path: Path) -> dict[str, Any]:
    try:
        value = json.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        raise ConfigError(f"{path} does not exist.", hint="Correct the path of the credentials.") from None
    except OSError as error:
        raise ConfigError(f"{path} cannot be read: {error.strerror}.") from None
    except (ValueError, RecursionError):  # the decoders' own errors quote the file
        value = None
    if not isinstance(value, dict):
        raise _unusable(path, "it is not a JSON file of credentials")
    return value


def _unusable(path: Path, why: str) -> ConfigError:
    own = path == token_file()
    hint = _AGAIN if own else "Download it again, or name another file."
    return ConfigError(f"{path} cannot be used: {why}.", hint=hint)


def _is_client(info: Mapping[str, Any]) -> bool:
    return "installed" in info or "web" in info


def _token_of_client(source: Source, info: Mapping[str, Any]) -> tuple[Source, dict[str, Any]]:
    """The sign-in made with a named client file, which may stay named after ``auth login``."""
    path = token_file()
    if not os.path.exists(path):
        raise AuthError(
            f"{source.path} is a client file: it names the app, it is no sign-in yet.",
            hint=f"Run 'pmdocs auth login --client {source.path}'.",
        )
    token = _read_json(path)
    client = info.get("installed")
    if not isinstance(client, dict) or client.get("client_id") != token.get("client_id"):
        raise AuthError(
            f"{source.path} is a client file, and the sign-in kept here was made with another one.",
            hint=f"Run 'pmdocs auth login --client {source.path}'.",
        )
    return Source(path=path, origin=ORIGIN_LOGIN), token


def _sign_in(source: Source, info: Mapping[str, Any], subject: str | None) -> SignIn:
    kind = info.get("type")
    builder = _BUILDERS.get(kind) if isinstance(kind, str) else None
    if builder is None or not isinstance(kind, str):
        raise _unusable(source.path, f"its type is none of {', '.join(_BUILDERS)}")
    if subject and kind != "service_account":
        raise ConfigError(
            f"'subject' is set, but {source.path} cannot act for another person: it is no service account.",
            hint="Use a service account with domain-wide delegation, or remove 'subject' (PMDOCS_SUBJECT).",
        )
    try:
        credentials = builder(info)
    except PmdocsError:
        raise
    except Exception:  # Google's parsers raise half a dozen classes, and some quote the file
        raise _unusable(source.path, f"a field that {kind} needs is missing or damaged") from None
    if subject:
        credentials = credentials.with_subject(subject)
    if source.origin.startswith(("GOOGLE_APPLICATION", "gcloud")):
        credentials = _with_quota_project(credentials)
    address = getattr(credentials, "service_account_email", None) or getattr(credentials, "account", None)
    return SignIn(
        source=source,
        kind=kind,
        account=subject or address or ANONYMOUS,
        scopes=tuple(credentials.scopes or ()) if kind == "authorized_user" else WRITE_SCOPES,
        credentials=credentials,
    )


def _with_quota_project(credentials: Any) -> Any:
    """Bill where ``GOOGLE_CLOUD_QUOTA_PROJECT`` says, as Application Default Credentials do."""
    adopt = getattr(credentials, "with_quota_project_from_environment", None)
    return adopt() if adopt else credentials


def _service_account(info: Mapping[str, Any]) -> Any:
    from google.oauth2 import service_account

    if not str(info["token_uri"]).startswith("https://"):
        raise ConfigError(
            "This service account belongs to a local workspace, not to Google.",
            hint="Set PMDOCS_ENDPOINT to the local server, or name a file from Google Cloud.",
        )
    factory: Any = service_account.Credentials
    return factory.from_service_account_info(info, scopes=WRITE_SCOPES)


def _authorized_user(info: Mapping[str, Any]) -> Any:
    from google.oauth2 import credentials

    if not all(isinstance(info[name], str) for name in ("refresh_token", "client_id", "client_secret")):
        raise TypeError
    factory: Any = credentials.Credentials
    return factory.from_authorized_user_info(info)


def _external_account(info: Mapping[str, Any]) -> Any:
    from google.auth import aws, identity_pool, pluggable

    factory: Any = identity_pool.Credentials
    if info["subject_token_type"] == _AWS:
        factory = aws.Credentials
    elif "executable" in info["credential_source"]:
        factory = pluggable.Credentials
    return factory.from_info(info, scopes=WRITE_SCOPES)


def _impersonated(info: Mapping[str, Any]) -> Any:
    from google.auth import impersonated_credentials

    factory: Any = impersonated_credentials.Credentials
    return factory.from_impersonated_service_account_info(info, scopes=WRITE_SCOPES)


_BUILDERS: Mapping[str, Callable[[Mapping[str, Any]], Any]] = {
    "service_account": _service_account,
    "authorized_user": _authorized_user,
    "external_account": _external_account,
    "impersonated_service_account": _impersonated,
}


# ---- making a sign-in ----


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
    return _sign_in(Source(path=token_file(), origin=ORIGIN_LOGIN), info, None)


def _read_client(path: Path) -> dict[str, str]:
    """A desktop client. Google's addresses are not taken from the file: it may lie in a checked-out folder."""
    info = _read_json(path)
    if info.get("type") in _BUILDERS:
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
        raise _unusable(path, "it is not the client file of a desktop app")
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
        _AGAIN,
    ),
    "invalid_client": (
        "Google does not know the client of the client file ({code}).",
        "Download the client file again; a client deleted in the console has to be created anew.",
    ),
}
_FLOW_ERRORS["unauthorized_client"] = _FLOW_ERRORS["deleted_client"] = _FLOW_ERRORS["invalid_client"]


def _flow_error(code: str) -> AuthError:
    code = code if re.fullmatch(r"[a-z_]{1,40}", code) else "unknown"
    message, hint = _FLOW_ERRORS.get(code, ("Google refused the sign-in ({code}).", _AGAIN))
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


# ---- what a sign-in is worth ----


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
        return _refusal(refused, sign_in)
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


def _refusal(refused: google_errors.RefreshError, sign_in: SignIn) -> tuple[Health, PmdocsError]:
    text = str(refused)
    if refused.retryable:
        return Health.UNREACHABLE, _no_answer()
    if "Reauthentication is needed" in text:  # google-auth's words for invalid_rapt, which it does not name
        return Health.EXPIRED, refresh_error(google_errors.RefreshError("invalid_rapt"))
    if "admin_policy_enforced" in text or "access_denied" in text or "org_internal" in text:
        message, hint = _POLICY
        return Health.REFUSED, AuthError(message.format(code="admin_policy_enforced"), hint=hint)
    if "invalid_scope" in text:
        return Health.REFUSED, lacks(sign_in.scopes or WRITE_SCOPES)
    if "invalid_grant" in text and sign_in.kind == "service_account":
        return Health.REFUSED, AuthError(
            "Google does not accept this service account's key (invalid_grant).",
            hint="Was the key deleted, is this machine's clock wrong, or does the subject not exist?",
        )
    expired = "invalid_grant" in text or "invalid_rapt" in text
    return Health.EXPIRED if expired else Health.REFUSED, refresh_error(refused)


# ---- ending it ----


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
        token = _read_json(path).get("refresh_token")
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
