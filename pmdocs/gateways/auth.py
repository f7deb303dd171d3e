"""Sign-in to Google: which one is used.

Sources, first found wins: the ``credentials`` setting, pmdocs' own token, Application Default Credentials
(``GOOGLE_APPLICATION_CREDENTIALS``, then gcloud's file), gspread's default files. Loading reads one file and
does nothing else. Only the setting ``adc`` runs the whole search of `google.auth.default`, which starts gcloud
and asks the metadata server: it is for jobs on Google Cloud that have an identity and no file.

Nothing here prints, and no error repeats what a file said. How a sign-in is made, checked and ended is in
`consent`.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from google.auth import exceptions as google_errors
from google.auth.credentials import Credentials

from pmdocs.config import Settings, default_credential_files, token_file
from pmdocs.errors import AuthError, ConfigError, PmdocsError

_SCOPE_ROOT = "https://www.googleapis.com/auth/"

WRITE_SCOPES = tuple(_SCOPE_ROOT + name for name in ("documents", "spreadsheets", "drive"))
"""What pmdocs asks for.

``drive`` and not ``drive.file``: the latter shows an app only the files it made or was handed by a picker, so
templates, folders, documents and comments of colleagues would not exist for it (Drive guide, "Choose scopes").
"""

ANONYMOUS = "your Google account"
ORIGIN_LOGIN = "pmdocs auth login"
METADATA = Path("adc")
"""The ``credentials`` setting that asks for the machine's own identity."""

_AWS = "urn:ietf:params:aws:token-type:aws4_request"
AGAIN = "Run 'pmdocs auth login' again."


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
        raise lacks(sign_in.missing, AGAIN if sign_in.source.origin == ORIGIN_LOGIN else "")
    return sign_in.credentials, sign_in.account


def load_sign_in(settings: Settings) -> SignIn:
    """The sign-in that the settings lead to, also one that lacks scopes. Errors as `load_credentials`."""
    source = find_source(settings)
    if source.path == METADATA:
        return _default_sign_in(source, settings.subject)
    info = read_json(source.path)
    if _is_client(info):
        source, info = _token_of_client(source, info)
    return make_sign_in(source, info, settings.subject)


def _default_sign_in(source: Source, subject: str | None) -> SignIn:
    """The identity of the machine, as `google.auth.default` finds it."""
    import google.auth

    if subject:
        raise ConfigError("'subject' needs a service account's file.", hint="Name it instead of 'adc'.")
    try:
        credentials, _ = google.auth.default(scopes=WRITE_SCOPES)
    except google_errors.DefaultCredentialsError:
        raise AuthError(
            "This machine has no default credentials.",
            hint="Attach a service account to the job, or set PMDOCS_CREDENTIALS to a file.",
        ) from None
    account = getattr(credentials, "service_account_email", None)
    return SignIn(
        source=source,
        kind="application_default",
        account=account if account and "@" in account else ANONYMOUS,
        scopes=WRITE_SCOPES,
        credentials=credentials,
    )


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
    for path, origin in default_credential_files():
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


def read_json(path: Path) -> dict[str, Any]:
    """A JSON object from a file. Raises ConfigError, which never quotes the file."""
    try:
        value = json.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        raise ConfigError(f"{path} does not exist.", hint="Correct the path of the credentials.") from None
    except OSError as error:
        raise ConfigError(f"{path} cannot be read: {error.strerror}.") from None
    except (ValueError, RecursionError):  # the decoders' own errors quote the file
        value = None
    if not isinstance(value, dict):
        raise unusable(path, "it is not a JSON file of credentials")
    return value


def unusable(path: Path, why: str) -> ConfigError:
    """The error for a file that holds no usable sign-in or client."""
    own = path == token_file()
    hint = AGAIN if own else "Download it again, or name another file."
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
    token = read_json(path)
    client = info.get("installed")
    if not isinstance(client, dict) or client.get("client_id") != token.get("client_id"):
        raise AuthError(
            f"{source.path} is a client file, and the sign-in kept here was made with another one.",
            hint=f"Run 'pmdocs auth login --client {source.path}'.",
        )
    return Source(path=path, origin=ORIGIN_LOGIN), token


def make_sign_in(source: Source, info: Mapping[str, Any], subject: str | None) -> SignIn:
    """A sign-in from what a credentials file holds. Raises ConfigError for what cannot be one."""
    kind = info.get("type")
    builder = BUILDERS.get(kind) if isinstance(kind, str) else None
    if builder is None or not isinstance(kind, str):
        raise unusable(source.path, f"its type is none of {', '.join(BUILDERS)}")
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
        raise unusable(source.path, f"a field that {kind} needs is missing or damaged") from None
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


BUILDERS: Mapping[str, Callable[[Mapping[str, Any]], Any]] = {
    "service_account": _service_account,
    "authorized_user": _authorized_user,
    "external_account": _external_account,
    "impersonated_service_account": _impersonated,
}
