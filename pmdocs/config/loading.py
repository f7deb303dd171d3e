"""Settings from flags, environment and files."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from pmdocs.config.layers import Layers, read_file
from pmdocs.config.outlets import read_outlets
from pmdocs.config.places import (
    config_file_of,
    default_credential_files,
    mode_of,
    token_file,
    user_config_dir,
)
from pmdocs.config.settings import ASK, WRITE_BACK, Settings, WorkspaceConfig
from pmdocs.config.values import (
    HOST,
    REPOSITORY,
    choice,
    language,
    locale_language,
    matching,
    minutes,
    web_address,
    zone,
)
from pmdocs.errors import ConfigError

PRIVATE_KEYS = (
    "endpoint", "credentials", "token", "subject", "webhook", "webhooks", "slack_webhook", "chat_webhook", "smtp",
    "smtp_host", "smtp_port", "smtp_security", "smtp_username", "smtp_password", "smtp_sender", "github_token",
    "github_host",
)  # fmt: skip
"""Settings a project file may not make: a checked-out repository must not redirect where tokens go."""


def load(
    flags: Mapping[str, Any] | None = None,
    environ: Mapping[str, str] | None = None,
    *,
    directory: Path | None = None,
) -> Settings:
    """Settings from flags, environment and files.

    ``flags`` are those given on the command line: ``local``, ``local_db``, ``workspace``, ``lang``,
    ``timezone``, ``credentials``, ``subject``. Raises ConfigError for anything unreadable or unknown.
    """
    flags = {name: value for name, value in (flags or {}).items() if value not in (None, False)}
    environ = os.environ if environ is None else environ
    project_file = (directory or Path.cwd()) / "pmdocs.toml"
    mode, local_db, endpoint = mode_of(flags, environ)
    place = "flag" if flags.get("local") or flags.get("local_db") else "environment"
    config_file = config_file_of(local_db, endpoint)
    project = read_file(project_file)
    for key in PRIVATE_KEYS:
        if key in project:
            raise ConfigError(
                f"{project_file} sets '{key}', which a project file may not do.",
                hint=f"Move it to {user_config_dir() / 'config.toml'} or to the environment.",
            )
    if mode in {"local", "endpoint"}:
        project.pop("workspaces", None)
    own = read_file(config_file)
    found = Layers(flags, environ, project, own, project_file=project_file, config_file=config_file)
    workspace = _workspace(found)
    if mode != "none":
        found.origins |= dict.fromkeys(("mode", "local_db", "endpoint"), place)
    credentials = found.text("credentials") if mode not in {"local", "endpoint"} else None
    settings = Settings(
        mode=mode,
        local_db=local_db,
        endpoint=endpoint,
        credentials=Path(credentials).expanduser() if credentials else None,
        subject=found.text("subject"),
        lang=language(found.language(workspace.name) or locale_language(environ)),
        timezone=zone(found.text("timezone")),
        write_back=choice("write_back", found.text("write_back"), WRITE_BACK),
        ask=choice("ask", found.text("ask"), ASK),
        survey=web_address("survey", found.text("survey")),
        review_minutes=minutes("review_minutes", found.number("review_minutes"), 30),
        policy_tables=found.tables("policy", workspace.name),
        reminder_tables=found.tables("reminders", workspace.name),
        outlets=read_outlets(found, is_local=mode in {"local", "endpoint"}),
        github_token=found.text("github_token") or "",
        github_host=matching("github_host", found.text("github_host"), HOST) or "github.com",
        github_repository=matching("github_repository", found.text("github_repository"), REPOSITORY),
        workspace=workspace,
        config_file=config_file,
        origins=found.origins,
    )
    return (
        replace(settings, mode="google") if mode == "none" and _has_account(settings, environ) else settings
    )


def _workspace(found: Layers) -> WorkspaceConfig:
    tables = found.workspaces()
    wanted = found.text("workspace")
    name = wanted or "default"
    if wanted is None and name not in tables and len(tables) == 1:
        name = next(iter(tables))
    if not re.fullmatch(r"[A-Za-z0-9_-]{1,40}", name):
        raise ConfigError(f"'{name}' is no workspace name: use letters, digits, - and _.")
    table = tables.get(name, {})
    found.name_workspace_origins(name)
    return WorkspaceConfig(
        name=name,
        folder_id=_optional_text(table, "folder_id", name),
        tracker_id=_optional_text(table, "tracker_id", name),
        templates=_text_table(table, "templates", name),
        pending=_text_table(table, "pending", name),
    )


def _optional_text(table: Mapping[str, Any], key: str, name: str) -> str | None:
    value = table.get(key)
    if value is not None and not isinstance(value, str):
        raise ConfigError(f"'{key}' of workspace '{name}' must be text.")
    return value or None


def _text_table(table: Mapping[str, Any], key: str, name: str) -> dict[str, str]:
    value = table.get(key, {})
    if not isinstance(value, dict) or not all(isinstance(item, str) for item in value.values()):
        raise ConfigError(f"'{key}' of workspace '{name}' must be a table of texts.")
    return dict(value)


def _has_account(settings: Settings, environ: Mapping[str, str]) -> bool:
    if settings.credentials or environ.get("GOOGLE_APPLICATION_CREDENTIALS") or token_file().exists():
        return True
    return any(path.exists() for path, _ in default_credential_files())
