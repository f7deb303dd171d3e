"""Which workspace is meant, and where its files lie on this machine."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import platformdirs

from pmdocs.errors import ConfigError

LOCAL_HOSTS = {"127.0.0.1", "localhost", "::1"}


_TRUE, _FALSE = {"1", "true", "yes", "on"}, {"", "0", "false", "no", "off"}


def user_config_dir() -> Path:
    """Directory of the user's configuration and sign-in; ``PMDOCS_CONFIG_DIR`` moves it."""
    override = os.environ.get("PMDOCS_CONFIG_DIR")
    return Path(override) if override else platformdirs.user_config_path("pmdocs")


def user_data_dir() -> Path:
    """Directory of the embedded workspace; ``PMDOCS_DATA_DIR`` moves it."""
    override = os.environ.get("PMDOCS_DATA_DIR")
    return Path(override) if override else platformdirs.user_data_path("pmdocs")


def mode_of(flags: Mapping[str, Any], environ: Mapping[str, str]) -> tuple[str, Path | None, str | None]:
    """The mode with the file or address of a local workspace. Raises ConfigError for two at once."""
    endpoint = environ.get("PMDOCS_ENDPOINT") or None
    local = environ.get("PMDOCS_LOCAL", "")
    wants_local = bool(flags.get("local") or flags.get("local_db"))
    if not wants_local and endpoint is not None:
        if local.lower() not in _FALSE:
            raise ConfigError("PMDOCS_LOCAL and PMDOCS_ENDPOINT are both set.", hint="Unset one of them.")
        return "endpoint", None, check_endpoint(endpoint)
    if flags.get("local_db"):
        return "local", _database(flags["local_db"]), None
    if wants_local or local.lower() not in _FALSE:
        is_path = local.lower() not in _TRUE | _FALSE
        return "local", _database(local) if is_path else user_data_dir() / "workspace.db", None
    return "none", None, None


def _database(text: str) -> Path:
    """A file for a local workspace; see `beside` for its configuration."""
    path = Path(text).expanduser().absolute()
    if not path.name or path.suffix.lower() == ".toml":
        raise ConfigError(f"{path} cannot be a local workspace.", hint="Name a file such as drill.db.")
    twin = path.with_suffix({"": ".db", ".db": ""}.get(path.suffix, path.suffix))
    if twin != path and _is_database(twin):
        raise ConfigError(
            f"{path.name} and {twin.name} beside it would share one configuration, {beside(path).name}.",
            hint="Give one of the two files another name.",
        )
    return path


def _is_database(path: Path) -> bool:
    try:
        with path.open("rb") as stream:
            return stream.read(16) == b"SQLite format 3\x00"
    except OSError:
        return False


def check_endpoint(text: str) -> str:
    """A usable ``PMDOCS_ENDPOINT``, without a slash at the end.

    Raises ConfigError for anything but plain http to a literal loopback name with a port.
    """
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        parts, port = urlsplit(""), None
    plain = parts.username is None and parts.password is None and not parts.query and not parts.fragment
    if (
        parts.scheme != "http"
        or parts.hostname not in LOCAL_HOSTS
        or port is None
        or not plain
        or parts.path.strip("/")
    ):
        raise ConfigError(
            "PMDOCS_ENDPOINT is not an address of a local server.",
            hint="Give http://127.0.0.1:PORT as printed by 'pmdocs local serve'.",
        )
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
    return f"http://{host}:{port}"


def config_file_of(local_db: Path | None, endpoint: str | None) -> Path:
    """The configuration that belongs to a place: beside a local workspace, else the user's own."""
    if local_db is not None:
        return beside(local_db)
    if endpoint is not None:
        return user_data_dir() / f"endpoint-{re.sub(r'[^0-9A-Za-z]+', '-', endpoint[7:]).strip('-')}.toml"
    return user_config_dir() / "config.toml"


def beside(local_db: Path) -> Path:
    """The configuration of a local workspace: ``drill.toml`` for ``drill.db``, ``drill.sqlite.toml`` for others.

    Two workspaces in one directory thus never share one. Earlier versions wrote ``drill.toml`` for any ending; that
    is kept to while no other file beside it could be the one it belongs to.
    """
    plain, whole = local_db.with_suffix(".toml"), local_db.with_name(f"{local_db.name}.toml")
    if local_db.suffix == ".db" or (plain != whole and _is_of_old(local_db, plain, whole)):
        return plain
    return whole


def _is_of_old(local_db: Path, plain: Path, whole: Path) -> bool:
    if whole.exists() or not (plain.exists() and local_db.exists()):
        return False
    own = {local_db.name, plain.name}
    beside_it = (file for file in local_db.parent.iterdir() if file.stem == local_db.stem)
    return not any(_is_database(file) for file in beside_it if file.name not in own)


def token_file() -> Path:
    """Where ``auth login`` keeps the sign-in."""
    return user_config_dir() / "token.json"


def default_credential_files() -> tuple[tuple[Path, str], ...]:
    """Files that gcloud and gspread write, as their own documentation places them, and who writes them."""
    roaming = os.environ.get("APPDATA") if os.name == "nt" else None
    home = Path(roaming) if roaming else Path.home() / ".config"
    gcloud = Path(os.environ.get("CLOUDSDK_CONFIG") or home / "gcloud")
    return (
        (gcloud / "application_default_credentials.json", "gcloud auth application-default login"),
        (home / "gspread" / "service_account.json", "gspread"),
        (home / "gspread" / "authorized_user.json", "gspread"),
    )
