"""What a command needs to know before it connects, as values."""

from __future__ import annotations

import shlex
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from pmdocs.config.places import user_data_dir
from pmdocs.errors import ConfigError

LANGUAGES = ("en", "ja")


WRITE_BACK = ("suggest", "edit", "off")


ASK = ("ask", "sheet", "off")


SMTP_SECURITY = ("starttls", "tls", "none")


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkspaceConfig:
    """One folder with its tracker and templates. Ids are Google's."""

    name: str = "default"
    folder_id: str | None = None
    tracker_id: str | None = None
    templates: Mapping[str, str] = field(default_factory=dict)
    """Document id by template name: ``standard``, ``near_miss``."""
    pending: Mapping[str, str] = field(default_factory=dict)
    """Things that ``init`` set out to make: RFC 3339 time by name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SmtpConfig:
    """An SMTP account; the password is not shown in its repr."""

    host: str
    port: int
    security: str = "starttls"
    """``starttls``, ``tls`` or ``none``."""
    username: str = ""
    password: str = field(default="", repr=False)
    sender: str
    teams: Mapping[str, str] = field(default_factory=dict)
    """Addresses of teams by name; an empty name is that of all others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlets:
    """Where messages may go besides Google; made from private settings only, and shown nowhere."""

    slack: Mapping[str, str] = field(default_factory=dict, repr=False)
    """Webhook by team; an empty name is that of all others. ``chat`` as well."""
    chat: Mapping[str, str] = field(default_factory=dict, repr=False)
    smtp: SmtpConfig | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything a command needs to know before it connects."""

    mode: str
    """``google``, ``local`` (embedded), ``endpoint`` (a local server), or ``none``."""
    local_db: Path | None = None
    endpoint: str | None = None
    credentials: Path | None = None
    subject: str | None = None
    lang: str = "en"
    timezone: ZoneInfo = field(default_factory=lambda: ZoneInfo("UTC"))
    write_back: str = "suggest"
    """What becomes of values changed in the sheet: ``suggest``, ``edit`` or ``off``."""
    ask: str = "ask"
    """Where reasons are asked for: ``ask`` in the document, ``sheet`` only there, ``off``."""
    survey: str = ""
    """Address of the survey that participants of a review are asked to fill in."""
    review_minutes: int = 30
    """How long a review takes."""
    policy_tables: tuple[tuple[str, str, Mapping[str, Any]], ...] = ()
    """File, header and content of each ``[policy]``, the heaviest last; read by core.policy.policy_tables."""
    reminder_tables: tuple[tuple[str, str, Mapping[str, Any]], ...] = ()
    """The same of each ``[reminders]``."""
    outlets: Outlets = field(default_factory=Outlets, repr=False)
    github_token: str = field(default="", repr=False)
    """Reads the state of issues; goes to ``github_host`` only."""
    github_host: str = "github.com"
    github_repository: str = ""
    """``owner/name``, which a bare ``#12`` in a ticket cell is of."""
    workspace: WorkspaceConfig = field(default_factory=WorkspaceConfig)
    config_file: Path
    """Where ``init`` writes."""
    origins: Mapping[str, str] = field(default_factory=dict)
    """Where each setting came from, by name."""


def require_place(settings: Settings) -> None:
    """Raise ConfigError (exit 10) when nothing says where to work."""
    if settings.mode == "none":
        raise ConfigError(
            "Nothing says where to work.",
            hint="Try it out with --local (or PMDOCS_LOCAL=1); use a running local server with "
            "PMDOCS_ENDPOINT=http://127.0.0.1:PORT; or sign in to Google with 'pmdocs auth login'.",
        )


def require_workspace(settings: Settings) -> WorkspaceConfig:
    """The chosen workspace, complete. Raises ConfigError when ``init`` has not finished for it."""
    workspace = settings.workspace
    if not workspace.folder_id or not workspace.templates:
        raise ConfigError(
            f"Workspace '{workspace.name}' is not set up here.",
            hint=f"Run '{_init_command(settings)}' (its ids are kept in {settings.config_file}).",
        )
    return workspace


def _init_command(settings: Settings) -> str:
    """The init of this place, with the flags that chose it."""
    words = ["pmdocs"]
    if settings.local_db and settings.origins.get("local_db") == "flag":
        is_usual = settings.local_db == user_data_dir() / "workspace.db"
        words += ["--local"] if is_usual else ["--local-db", str(settings.local_db)]
    if settings.workspace.name != "default":
        words += ["--workspace", settings.workspace.name]
    return shlex.join([*words, "init"])
