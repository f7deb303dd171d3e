"""Settings: where pmdocs works, and with which workspace.

Precedence: flag > environment > ``./pmdocs.toml`` > the user's configuration. In the local modes the user's
configuration is a file that belongs to that local workspace, so that trying pmdocs out never touches the ids of
a team's real workspace.
"""

from __future__ import annotations

import os
import re
import shlex
import stat
import tempfile
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import platformdirs
import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import InlineTable

from pmdocs.errors import ConfigError

LANGUAGES = ("en", "ja")
WRITE_BACK = ("suggest", "edit", "off")
ASK = ("ask", "sheet", "off")
LOCAL_HOSTS = {"127.0.0.1", "localhost", "::1"}
PRIVATE_KEYS = (
    "endpoint", "credentials", "token", "subject", "webhook", "webhooks", "slack_webhook", "chat_webhook", "smtp",
    "smtp_host", "smtp_port", "smtp_security", "smtp_username", "smtp_password", "smtp_sender", "github_token",
    "github_host",
)  # fmt: skip
"""Settings a project file may not make: a checked-out repository must not redirect where tokens go."""

SMTP_SECURITY = ("starttls", "tls", "none")
_SMTP_PORTS = {"starttls": 587, "tls": 465, "none": 25}
_TRUE, _FALSE = {"1", "true", "yes", "on"}, {"", "0", "false", "no", "off"}


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


def user_config_dir() -> Path:
    """Directory of the user's configuration and sign-in; ``PMDOCS_CONFIG_DIR`` moves it."""
    override = os.environ.get("PMDOCS_CONFIG_DIR")
    return Path(override) if override else platformdirs.user_config_path("pmdocs")


def user_data_dir() -> Path:
    """Directory of the embedded workspace; ``PMDOCS_DATA_DIR`` moves it."""
    override = os.environ.get("PMDOCS_DATA_DIR")
    return Path(override) if override else platformdirs.user_data_path("pmdocs")


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
    mode, local_db, endpoint = _mode(flags, environ)
    place = "flag" if flags.get("local") or flags.get("local_db") else "environment"
    config_file = _config_file(local_db, endpoint)
    project = _read(project_file)
    for key in PRIVATE_KEYS:
        if key in project:
            raise ConfigError(
                f"{project_file} sets '{key}', which a project file may not do.",
                hint=f"Move it to {user_config_dir() / 'config.toml'} or to the environment.",
            )
    if mode in {"local", "endpoint"}:
        project.pop("workspaces", None)
    own = _read(config_file)
    found = _Layers(flags, environ, project, own, project_file=project_file, config_file=config_file)
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
        lang=_language(found.language(workspace.name) or _locale_language(environ)),
        timezone=_zone(found.text("timezone")),
        write_back=_choice("write_back", found.text("write_back"), WRITE_BACK),
        ask=_choice("ask", found.text("ask"), ASK),
        survey=_web_address("survey", found.text("survey")),
        review_minutes=_minutes("review_minutes", found.number("review_minutes"), 30),
        policy_tables=found.tables("policy", workspace.name),
        reminder_tables=found.tables("reminders", workspace.name),
        outlets=_outlets(found, is_local=mode in {"local", "endpoint"}),
        github_token=found.text("github_token") or "",
        github_host=_matching("github_host", found.text("github_host"), _HOST) or "github.com",
        github_repository=_matching("github_repository", found.text("github_repository"), _REPOSITORY),
        workspace=workspace,
        config_file=config_file,
        origins=found.origins,
    )
    return (
        replace(settings, mode="google") if mode == "none" and _has_account(settings, environ) else settings
    )


class _Layers:
    """The layers of configuration, asked for one setting at a time; remembers which layer answered."""

    def __init__(
        self,
        flags: Mapping[str, Any],
        environ: Mapping[str, str],
        project: Mapping[str, Any],
        own: Mapping[str, Any],
        *,
        project_file: Path,
        config_file: Path,
    ) -> None:
        self._layers = (
            ("flag", flags),
            ("environment", {n[7:].lower(): v for n, v in environ.items() if n.startswith("PMDOCS_")}),
            (str(project_file), project),
            (str(config_file), own),
        )
        self.origins: dict[str, str] = {}

    def text(self, name: str) -> str | None:
        """One setting as text."""
        for origin, layer in self._layers:
            value = layer.get(name)
            if value in (None, ""):
                continue
            if not isinstance(value, (str, Path)):
                raise ConfigError(f"'{name}' in {origin} must be text, not {value!r}.")
            self.origins[name] = origin
            return str(value)
        return None

    def language(self, workspace: str) -> str | None:
        """The language: a workspace's own in a file goes before the files' general one."""
        general = self.text("lang")
        if self.origins.get("lang") in {"flag", "environment"}:
            return general
        for origin, layer in self._layers[2:]:
            own = layer.get("workspaces", {}).get(workspace, {}).get("lang")
            if own:
                self.origins["lang"] = origin
                return str(own)
        return general

    def number(self, name: str) -> str | None:
        """One setting as the digits of a whole number: TOML has numbers, the environment texts."""
        for _, layer in self._layers:
            value = layer.get(name)
            if isinstance(value, int) and not isinstance(value, bool):
                return str(value)
            if value not in (None, ""):
                break
        return self.text(name)

    def name_workspace_origins(self, name: str) -> None:
        """Note which file a workspace's ids come from."""
        for origin, layer in self._layers[2:]:
            table = layer.get("workspaces", {}).get(name)
            if table:
                self.origins |= dict.fromkeys(("folder_id", "tracker_id", "templates"), origin)
                return

    def tables(self, key: str, workspace: str) -> tuple[tuple[str, str, Mapping[str, Any]], ...]:
        """File, header and content of each table of this name, the workspace's own behind the general ones."""
        found: list[tuple[str, str, Mapping[str, Any]]] = []
        for is_own in (False, True):
            for origin, layer in reversed(self._layers[2:]):
                holder = layer.get("workspaces", {}).get(workspace, {}) if is_own else layer
                name = f"workspaces.{workspace}.{key}" if is_own else key
                table = holder.get(key) if isinstance(holder, dict) else None
                if table is not None and not isinstance(table, dict):
                    raise ConfigError(f"'{key}' in {origin} must be a table, such as [{name}].")
                if table:
                    found.append((origin, name, table))
        return tuple(found)

    def private_table(self, key: str) -> tuple[str, Mapping[str, Any]]:
        """A table of the user's own configuration with its file; empty when it is not there."""
        origin, layer = self._layers[3]
        table = layer.get(key, {})
        if not isinstance(table, dict):
            raise ConfigError(f"'{key}' in {origin} must be a table, such as [{key}].")
        return origin, table

    def environment(self, name: str) -> str:
        """A setting of the environment alone."""
        return str(self._layers[1][1].get(name, ""))

    def workspaces(self) -> dict[str, dict[str, Any]]:
        """All configured workspaces; of two with one name the nearer layer's counts."""
        merged: dict[str, dict[str, Any]] = {}
        for origin, layer in reversed(self._layers[2:]):
            tables = layer.get("workspaces", {})
            if not isinstance(tables, dict) or not all(isinstance(t, dict) for t in tables.values()):
                raise ConfigError(f"'workspaces' in {origin} must be tables, such as [workspaces.default].")
            merged |= tables
        return merged


def _mode(flags: Mapping[str, Any], environ: Mapping[str, str]) -> tuple[str, Path | None, str | None]:
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


def _config_file(local_db: Path | None, endpoint: str | None) -> Path:
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


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path} cannot be read: {error}.") from error
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path} is not valid TOML: {error}.", hint="Mend that line.") from error


def _workspace(found: _Layers) -> WorkspaceConfig:
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


def _outlets(found: _Layers, *, is_local: bool) -> Outlets:
    """Webhooks and mail out of the environment and the user's own file.

    In the local modes an address of the environment counts only on this machine: drills call nobody.
    """
    origin, table = found.private_table("webhooks")
    known = {"slack", "chat"}
    _only_known(table, known | {"teams"}, f"[webhooks] of {origin}")
    urls: dict[str, dict[str, str]] = {name: {} for name in sorted(known)}
    _take_urls(urls, table, "", f"[webhooks] of {origin}")
    for team, more in _tables_in(table, "teams", f"[webhooks] of {origin}").items():
        _only_known(more, known, f"[webhooks.teams.{team}] of {origin}")
        _take_urls(urls, more, team, f"[webhooks.teams.{team}] of {origin}")
    for name, mine in urls.items():
        address = found.environment(f"{name}_webhook")
        if address and (not is_local or _is_loopback(address)):
            mine[""] = address
    return Outlets(slack=urls["slack"], chat=urls["chat"], smtp=_smtp(found, is_local=is_local))


def _take_urls(urls: dict[str, dict[str, str]], table: Mapping[str, Any], team: str, where: str) -> None:
    for name, mine in urls.items():
        value = table.get(name, "")
        if not isinstance(value, str):
            raise ConfigError(f"'{name}' in {where} must be text.")
        if value:
            mine[team] = value


def _tables_in(table: Mapping[str, Any], key: str, where: str) -> Mapping[str, Mapping[str, Any]]:
    found = table.get(key, {})
    if not isinstance(found, dict) or not all(isinstance(one, dict) for one in found.values()):
        raise ConfigError(f"'{key}' in {where} must be tables, one a team.")
    return found


def _only_known(table: Mapping[str, Any], known: set[str], where: str) -> None:
    for name in table:
        if name not in known:
            raise ConfigError(
                f"{where} has an unknown key '{name}'.", hint=f"Known are {', '.join(sorted(known))}."
            )


def _is_loopback(url: str) -> bool:
    try:
        return urlsplit(url).hostname in LOCAL_HOSTS
    except ValueError:
        return False


_SMTP_KEYS = ("host", "port", "security", "username", "password", "sender")


def _smtp(found: _Layers, *, is_local: bool) -> SmtpConfig | None:
    origin, table = found.private_table("smtp")
    where = f"[smtp] of {origin}"
    _only_known(table, {*_SMTP_KEYS, "teams"}, where)
    values = {name: table[name] for name in _SMTP_KEYS if table.get(name) not in (None, "")}
    named = {name: found.environment(f"smtp_{name}") for name in _SMTP_KEYS}
    if not is_local or named["host"] in LOCAL_HOSTS:
        values |= {name: text for name, text in named.items() if text}
    teams = table.get("teams", {})
    if not isinstance(teams, dict) or not all(isinstance(one, str) for one in teams.values()):
        raise ConfigError(f"'teams' in {where} must be a table of addresses.")
    if "host" not in values:
        return None
    port = values.pop("port", None)
    wrong = [name for name, value in values.items() if not isinstance(value, str)]
    if wrong:
        raise ConfigError(f"'{wrong[0]}' in {where} must be text.")
    if "sender" not in values:
        raise ConfigError(f"{where} lacks 'sender', the address that mail comes from.")
    security = _choice("security", values.pop("security", None), SMTP_SECURITY)
    return SmtpConfig(
        **values,
        security=security,
        port=_port(port, where) if port else _SMTP_PORTS[security],
        teams=dict(teams),
    )


def _port(value: object, where: str) -> int:
    text = str(value)
    if isinstance(value, bool) or not text.isdecimal() or not 0 < int(text[:6]) < 65_536:
        raise ConfigError(f"'port' in {where} is no number of a port.")
    return int(text)


def _choice(name: str, text: str | None, choices: tuple[str, ...]) -> str:
    if text is not None and text not in choices:
        raise ConfigError(f"'{name}' cannot be '{text}'.", hint=f"Use {', '.join(choices)}.")
    return text or choices[0]


def _web_address(name: str, text: str | None) -> str:
    """An address that people open in a browser, or nothing."""
    if not text:
        return ""
    try:
        parts = urlsplit(text.strip())
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in {"http", "https"} or not parts.netloc or not text.strip().isprintable():
        raise ConfigError(
            f"'{name}' is no web address.", hint="Give one such as https://forms.example.com/…."
        )
    return text.strip()


_HOST = re.compile(r"[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_REPOSITORY = re.compile(r"[A-Za-z0-9-]+/[A-Za-z0-9._-]+")


def _matching(name: str, text: str | None, pattern: re.Pattern[str]) -> str:
    if text and not pattern.fullmatch(text):
        example = "github.example.com" if pattern is _HOST else "owner/name"
        raise ConfigError(f"'{name}' cannot be '{text}'.", hint=f"Write it like {example}.")
    return text or ""


def _minutes(name: str, text: str | None, default: int) -> int:
    if text is None:
        return default
    if not text.isdecimal() or not 10 <= int(text[:4]) <= 240:
        raise ConfigError(f"'{name}' cannot be '{text}'.", hint="Give minutes from 10 to 240.")
    return int(text)


def _language(text: str) -> str:
    if text not in LANGUAGES:
        raise ConfigError(f"'{text}' is no known language.", hint="Use en or ja.")
    return text


def _locale_language(environ: Mapping[str, str]) -> str:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if environ.get(name):
            return "ja" if environ[name].startswith("ja") else "en"
    return "en"


def _zone(text: str | None) -> ZoneInfo:
    name = text or _system_zone()
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        if text is None:
            return ZoneInfo("UTC")
        raise ConfigError(f"'{name}' is no known time zone.", hint="Use a name such as Asia/Tokyo.") from None


def _system_zone() -> str:
    """This machine's zone: ``TZ``, else what /etc/localtime points to, else UTC."""
    named = os.environ.get("TZ", "").lstrip(":")
    if named and not named.startswith("/"):
        return named
    try:
        target = os.path.realpath("/etc/localtime")
    except OSError:
        return "UTC"
    return target.partition("zoneinfo/")[2] or "UTC"


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


def _has_account(settings: Settings, environ: Mapping[str, str]) -> bool:
    if settings.credentials or environ.get("GOOGLE_APPLICATION_CREDENTIALS") or token_file().exists():
        return True
    return any(path.exists() for path, _ in default_credential_files())


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


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """One writer of a configuration file at a time, where the system can lock."""
    try:
        import fcntl
    except ImportError:  # Windows has no fcntl; the replace below is still atomic
        yield
        return
    descriptor = os.open(path.with_name(path.name + ".lock"), os.O_CREAT | os.O_RDWR, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def save_workspace(path: Path, workspace: WorkspaceConfig, *, lang: str | None = None) -> None:
    """Write one workspace into a configuration file; everything else in it, comments too, stays.

    Atomic: a reader sees the old file or the new one. Raises ConfigError when it cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with _locked(path):
            text = path.read_text(encoding="utf-8") if path.exists() else ""
            write_private(path, _with_workspace(text, workspace, lang))
    except (OSError, UnicodeDecodeError, TOMLKitError) as error:
        raise ConfigError(f"{path} cannot be written: {error}.") from error


def _with_workspace(text: str, workspace: WorkspaceConfig, lang: str | None) -> str:
    document = tomlkit.parse(text)
    if lang is not None and "lang" not in document:
        document.add("lang", lang)
    has_own_language = lang is not None and document.get("lang") != lang
    workspaces = document.setdefault("workspaces", tomlkit.table(is_super_table=True))
    inline = isinstance(workspaces, InlineTable)
    is_new = workspace.name not in workspaces
    table = workspaces.setdefault(workspace.name, tomlkit.inline_table() if inline else tomlkit.table())
    if is_new and has_own_language:
        table["lang"] = lang
    for key, value in (("folder_id", workspace.folder_id), ("tracker_id", workspace.tracker_id)):
        if value is not None:
            table[key] = value
        elif key in table:
            del table[key]
    for key, values in (("templates", workspace.templates), ("pending", workspace.pending)):
        if values:
            table[key] = dict(values)
        elif key in table:
            del table[key]
    return tomlkit.dumps(document)


def write_private(path: Path, text: str) -> None:
    """Replace a file's content in one step; only its owner may read it (mode 0600)."""
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        os.fchmod(descriptor, stat.S_IRUSR | stat.S_IWUSR)
        with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
