"""Where pmdocs works: which layer counts, what a project file may not say, and how files are written."""

from __future__ import annotations

import os
import stat
import tomllib
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmdocs import config
from pmdocs.config import Settings, WorkspaceConfig, check_endpoint, load, save_workspace
from pmdocs.errors import ConfigError


@pytest.fixture(name="project")
def project_(tmp_path: Path) -> Path:
    """A directory to work in."""
    made = tmp_path / "project"
    made.mkdir()
    return made


def user_file() -> Path:
    path = config.user_config_dir() / "config.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def settings(
    project: Path,
    *,
    flags: dict[str, Any] | None = None,
    environ: dict[str, str] | None = None,
    own: str = "",
    shared: str = "",
) -> Settings:
    """Settings as they follow from each layer."""
    if own:
        user_file().write_text(own, encoding="utf-8")
    if shared:
        (project / "pmdocs.toml").write_text(shared, encoding="utf-8")
    return load(flags, environ or {}, directory=project)


# Precedence


@pytest.mark.parametrize("name", ["timezone", "workspace", "lang"])
def test_flag_then_environment_then_project_then_user(project: Path, name: str) -> None:
    """The nearest layer that says something counts, and is remembered as the origin."""
    values = {
        "timezone": ["Asia/Tokyo", "Europe/Paris", "America/Lima", "Africa/Cairo"],
        "workspace": ["flag", "env", "project", "user"],
        "lang": ["ja", "en", "ja", "en"],
    }[name]

    def found(made: Settings) -> str:
        shown = {"timezone": str(made.timezone), "workspace": made.workspace.name, "lang": made.lang}
        return shown[name]

    user_file().write_text(f'{name} = "{values[3]}"\n', encoding="utf-8")
    made = load({}, {}, directory=project)
    assert (found(made), made.origins[name]) == (values[3], str(user_file()))
    (project / "pmdocs.toml").write_text(f'{name} = "{values[2]}"\n', encoding="utf-8")
    made = load({}, {}, directory=project)
    assert (found(made), made.origins[name]) == (values[2], str(project / "pmdocs.toml"))
    environ = {f"PMDOCS_{name.upper()}": values[1]}
    made = load({}, environ, directory=project)
    assert (found(made), made.origins[name]) == (values[1], "environment")
    made = load({name: values[0]}, environ, directory=project)
    assert (found(made), made.origins[name]) == (values[0], "flag")


def test_empty_values_say_nothing(project: Path) -> None:
    """An empty variable or a flag not given leaves the next layer its say."""
    made = settings(project, flags={"lang": None}, environ={"PMDOCS_LANG": ""}, own='lang = "ja"')

    assert made.lang == "ja"


def test_without_files_there_are_defaults(project: Path) -> None:
    """No configuration at all is fine, until a command needs a place to work."""
    made = settings(project)

    assert (made.mode, made.lang, made.workspace) == ("none", "en", WorkspaceConfig())
    with pytest.raises(ConfigError) as refused:
        config.require_place(made)
    assert refused.value.exit_code == 10
    assert all(way in refused.value.hint for way in ("--local", "PMDOCS_ENDPOINT", "auth login"))


@pytest.mark.parametrize(
    ("environ", "lang"),
    [
        ({"LANG": "ja_JP.UTF-8"}, "ja"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LC_ALL": "C", "LANG": "ja_JP.UTF-8"}, "en"),
        ({"LC_MESSAGES": "ja_JP", "LANG": "en_US"}, "ja"),
        ({}, "en"),
    ],
)
def test_language_of_the_machine(project: Path, environ: dict[str, str], lang: str) -> None:
    """Where nobody chose a language, the locale does."""
    assert settings(project, environ=environ).lang == lang


@pytest.mark.parametrize(
    ("tz", "zone"), [("Asia/Tokyo", "Asia/Tokyo"), (":Asia/Tokyo", "Asia/Tokyo"), ("JST-9", "UTC")]
)
def test_time_zone_of_the_machine(project: Path, monkeypatch: pytest.MonkeyPatch, tz: str, zone: str) -> None:
    """Where nobody chose a zone, the machine's counts; UTC where it has no usable name."""
    monkeypatch.setenv("TZ", tz)

    assert settings(project).timezone == ZoneInfo(zone)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('lang = "de"', "language"),
        ('timezone = "Mars/Olympus"', "time zone"),
        ('timezone = "America"', "time zone"),
        ('timezone = "../../etc/passwd"', "time zone"),
        ("lang = 5", "'lang'"),
        ('workspace = ["a"]', "'workspace'"),
        ('workspace = "a b"', "workspace name"),
        ('workspace = "../x"', "workspace name"),
        ('workspace = "' + "x" * 41 + '"', "workspace name"),
        ('[workspaces."a b"]\nfolder_id = "f"', "workspace name"),
        ('workspaces = "x"', "'workspaces'"),
        ('[workspaces]\ndefault = "x"', "'workspaces'"),
        ("[workspaces.default]\nfolder_id = 5", "'folder_id'"),
        ('[workspaces.default]\ntemplates = "x"', "'templates'"),
        ("[workspaces.default.templates]\nstandard = 5", "'templates'"),
        ("lang = ", "TOML"),
        ("[a\n", "TOML"),
    ],
)
def test_settings_that_are_refused(project: Path, text: str, said: str) -> None:
    """What cannot be meant is refused, with a word on what it is, in either file."""
    with pytest.raises(ConfigError, match=said):
        settings(project, own=text)
    user_file().unlink()
    with pytest.raises(ConfigError, match=said):
        settings(project, shared=text)


def test_files_that_cannot_be_read(project: Path) -> None:
    """Bytes that are no UTF-8, and a directory in the file's place, are told with their path."""
    (project / "pmdocs.toml").write_bytes(b'lang = "\xff"')
    with pytest.raises(ConfigError, match=r"pmdocs\.toml cannot be read"):
        settings(project)
    (project / "pmdocs.toml").unlink()
    (project / "pmdocs.toml").mkdir()
    with pytest.raises(ConfigError, match=r"pmdocs\.toml cannot be read"):
        settings(project)


# Project files


@pytest.mark.parametrize("key", ["endpoint", "credentials", "token", "subject", "webhook", "webhooks"])
@pytest.mark.parametrize("environ", [{}, {"PMDOCS_LOCAL": "1"}, {"PMDOCS_ENDPOINT": "http://127.0.0.1:80"}])
def test_a_project_file_may_not_say_where_tokens_go(project: Path, key: str, environ: dict[str, str]) -> None:
    """A repository somebody checked out cannot redirect credentials, not even with an empty value."""
    for value in ('"x"', '""', "{}"):
        with pytest.raises(ConfigError, match=f"'{key}'"):
            settings(project, shared=f"{key} = {value}", environ=environ)


def test_the_user_may(project: Path) -> None:
    """Credentials and subject come from the user's file, the environment, and flags."""
    made = settings(project, own='credentials = "~/key.json"\nsubject = "ada@example.com"')

    assert made.credentials == Path.home() / "key.json"
    assert (made.subject, made.mode) == ("ada@example.com", "google")
    assert settings(project, environ={"PMDOCS_CREDENTIALS": "/k"}).credentials == Path("/k")
    assert settings(project, flags={"credentials": "/f"}).credentials == Path("/f")


# Workspaces

TWO = """
[workspaces.default]
folder_id = "folder-d"
tracker_id = "tracker-d"
templates = {standard = "doc-s"}
[workspaces.secret]
folder_id = "folder-s"
"""


def test_workspaces_by_name(project: Path) -> None:
    """The chosen one is used, ``default`` without a choice, and one that is not there is empty."""
    made = settings(project, own=TWO).workspace

    assert (made.folder_id, made.tracker_id, made.templates) == (
        "folder-d",
        "tracker-d",
        {"standard": "doc-s"},
    )
    assert settings(project, flags={"workspace": "secret"}).workspace.folder_id == "folder-s"
    assert settings(project, flags={"workspace": "new"}).workspace == WorkspaceConfig(name="new")


def test_a_single_workspace_needs_no_choice(project: Path) -> None:
    """Whatever its name is."""
    assert settings(project, own='[workspaces.sre]\nfolder_id = "f"').workspace.name == "sre"


def test_a_project_names_its_workspace(project: Path) -> None:
    """Of two workspaces of one name the project's counts; the user's others stay."""
    shared = '[workspaces.default]\nfolder_id = "folder-p"\n'

    assert settings(project, own=TWO, shared=shared).workspace.folder_id == "folder-p"
    assert settings(project, flags={"workspace": "secret"}).workspace.folder_id == "folder-s"


def test_require_workspace(project: Path) -> None:
    """A workspace without folder or templates is not set up."""
    assert config.require_workspace(settings(project, own=TWO)).folder_id == "folder-d"
    with pytest.raises(ConfigError, match="not set up"):
        config.require_workspace(settings(project, flags={"workspace": "secret"}))


# Modes


@pytest.mark.parametrize(
    ("flags", "environ", "mode", "database"),
    [
        ({"local": True}, {}, "local", "DATA/workspace.db"),
        ({"local": False}, {}, "none", None),
        ({"local_db": "/x/drill.db"}, {}, "local", "/x/drill.db"),
        ({"local": True, "local_db": "/x/drill.db"}, {}, "local", "/x/drill.db"),
        ({}, {"PMDOCS_LOCAL": "1"}, "local", "DATA/workspace.db"),
        ({}, {"PMDOCS_LOCAL": "TRUE"}, "local", "DATA/workspace.db"),
        ({}, {"PMDOCS_LOCAL": "0"}, "none", None),
        ({}, {"PMDOCS_LOCAL": "off"}, "none", None),
        ({}, {"PMDOCS_LOCAL": ""}, "none", None),
        ({}, {"PMDOCS_LOCAL": "/x/drill.db"}, "local", "/x/drill.db"),
        ({}, {"PMDOCS_ENDPOINT": "http://127.0.0.1:8080"}, "endpoint", None),
        ({}, {"PMDOCS_ENDPOINT": "http://127.0.0.1:8080", "PMDOCS_LOCAL": "0"}, "endpoint", None),
        ({"local": True}, {"PMDOCS_ENDPOINT": "http://127.0.0.1:8080"}, "local", "DATA/workspace.db"),
        ({}, {"GOOGLE_APPLICATION_CREDENTIALS": "/key.json"}, "google", None),
        ({"credentials": "/key.json"}, {}, "google", None),
        ({"local": True, "credentials": "/key.json"}, {}, "local", "DATA/workspace.db"),
    ],
)
def test_modes(
    project: Path, flags: dict[str, Any], environ: dict[str, str], mode: str, database: str | None
) -> None:
    """Flags before the environment, a local place before an account."""
    made = settings(project, flags=flags, environ=environ)
    expected = database and Path(database.replace("DATA", str(config.user_data_dir())))

    assert (made.mode, made.local_db) == (mode, expected or None)


def test_a_relative_database_is_made_absolute(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A later change of directory does not lead to another workspace; ~ is home."""
    monkeypatch.chdir(project)

    assert settings(project, flags={"local_db": "drill.db"}).local_db == project / "drill.db"
    assert settings(project, environ={"PMDOCS_LOCAL": "~/x.db"}).local_db == Path.home() / "x.db"


@pytest.mark.parametrize("path", ["drill.toml", "/", "x/DRILL.TOML"])
def test_a_database_cannot_be_its_own_configuration(project: Path, path: str) -> None:
    """The configuration of a local workspace stands beside it with ``.toml``: it may not be the same file."""
    with pytest.raises(ConfigError, match="local workspace"):
        settings(project, flags={"local_db": path})


def _databases(project: Path, *names: str) -> None:
    for name in names:
        (project / name).write_bytes(b"SQLite format 3\x00")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("drill.db", "drill.toml"),
        ("drill.sqlite", "drill.sqlite.toml"),
        ("drill.sqlite3", "drill.sqlite3.toml"),
        ("drill", "drill.toml"),
        ("drill.v2.db", "drill.v2.toml"),
    ],
)
def test_each_local_workspace_has_its_own_configuration(project: Path, name: str, expected: str) -> None:
    """Files that differ in their ending only do not share a configuration."""
    _databases(project, *([] if name == "drill" else ["drill.db"]))
    (project / "drill.toml").write_text("", encoding="utf-8")

    assert project / expected == settings(project, flags={"local_db": str(project / name)}).config_file


def test_an_old_configuration_is_kept_to(project: Path) -> None:
    """What an earlier version wrote for drill.sqlite still counts, until the name could mean another file."""
    _databases(project, "drill.sqlite")
    (project / "drill.toml").write_text("", encoding="utf-8")
    path = project / "drill.sqlite"

    assert project / "drill.toml" == config.beside(path)

    _databases(project, "drill.db")

    assert project / "drill.sqlite.toml" == config.beside(path)


@pytest.mark.parametrize(("first", "second"), [("drill", "drill.db"), ("drill.db", "drill")])
def test_two_files_that_would_share_are_refused(project: Path, first: str, second: str) -> None:
    """Without an ending there is no second name for the configuration: the error names both files."""
    _databases(project, first)

    with pytest.raises(ConfigError, match=rf"^{second} and {first} beside it"):
        settings(project, flags={"local_db": str(project / second)})


def test_two_local_places_at_once(project: Path) -> None:
    """An environment that names both is refused rather than guessed about."""
    with pytest.raises(ConfigError, match="both"):
        settings(project, environ={"PMDOCS_LOCAL": "1", "PMDOCS_ENDPOINT": "http://127.0.0.1:80"})


@pytest.mark.parametrize(
    "place", [config.token_file, lambda: Path.home() / ".config/gcloud/application_default_credentials.json"]
)
def test_a_sign_in_means_google(project: Path, place: Any) -> None:
    """A token of ours, or gcloud's, is a place to work."""
    place().parent.mkdir(parents=True)
    place().write_text("{}", encoding="utf-8")

    assert settings(project).mode == "google"
    assert settings(project, flags={"local": True}).mode == "local"


LOCAL_ENVIRONMENTS = [{"PMDOCS_LOCAL": "1"}, {"PMDOCS_ENDPOINT": "http://127.0.0.1:8080"}]


@pytest.mark.parametrize("environ", LOCAL_ENVIRONMENTS)
def test_local_modes_have_a_configuration_of_their_own(project: Path, environ: dict[str, str]) -> None:
    """Neither ids nor credentials of the real workspace are seen, whichever file they are in."""
    made = settings(
        project, environ=environ | {"PMDOCS_CREDENTIALS": "/key.json"}, own=TWO + 'lang = "ja"\n', shared=TWO
    )

    assert made.workspace == WorkspaceConfig()
    assert made.credentials is None
    assert made.config_file.parent == config.user_data_dir()


def test_each_endpoint_has_its_own_configuration(project: Path) -> None:
    """Two servers are two workspaces."""
    files = {
        settings(project, environ={"PMDOCS_ENDPOINT": f"http://{host}"}).config_file
        for host in ("127.0.0.1:80", "127.0.0.1:81", "localhost:80", "[::1]:80")
    }

    assert len(files) == 4


# Endpoints


@pytest.mark.parametrize(
    ("text", "usable"),
    [
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://127.0.0.1:8080/", "http://127.0.0.1:8080"),
        ("http://LocalHost:1", "http://localhost:1"),
        ("http://[::1]:8080", "http://[::1]:8080"),
        ("http://127.0.0.1:8080?", "http://127.0.0.1:8080"),
    ],
)
def test_endpoints(text: str, usable: str) -> None:
    """Plain http to a literal loopback name with a port."""
    assert check_endpoint(text) == usable


@pytest.mark.parametrize(
    "text",
    [
        "https://127.0.0.1:8080",
        "127.0.0.1:8080",
        "//127.0.0.1:8080",
        "file:///etc/passwd",
        "http://127.0.0.1",
        "http://127.0.0.1:",
        "http://127.0.0.1:99999",
        "http://127.0.0.1:x",
        "http://example.com:80",
        "http://127.0.0.1.example.com:80",
        "http://localhost.example.com:80",
        "http://127.0.0.2:80",
        "http://127.1:80",
        "http://0.0.0.0:80",
        "http://2130706433:80",
        "http://[::ffff:127.0.0.1]:80",
        "http://[::1%25eth0]:80",
        "http://ada@127.0.0.1:80",
        "http://ada:secret@127.0.0.1:80",
        "http://@127.0.0.1:80",
        "http://127.0.0.1:80@example.com:80",
        "http://127.0.0.1:80\\@example.com:80",
        "http://127.0.0.1:80/drive",
        "http://127.0.0.1:80/?a=b",
        "http://127.0.0.1:80#x",
        "http://[127.0.0.1:80",
        "",
        "http://",
    ],
)
def test_addresses_that_are_no_endpoint(text: str) -> None:
    """Other hosts, schemes, user parts, paths, queries and missing ports are refused; nothing is repeated of it."""
    with pytest.raises(ConfigError) as refused:
        check_endpoint(text)

    assert "secret" not in refused.value.message + refused.value.hint


@given(
    st.text(max_size=30), st.sampled_from(["{}", "http://{}", "http://127.0.0.1{}", "http://127.0.0.1:80{}"])
)
def test_an_accepted_endpoint_is_always_local(text: str, form: str) -> None:
    """Whatever is given, what is accepted is http, loopback, a port, and nothing else."""
    try:
        usable = check_endpoint(form.format(text))
    except ConfigError:
        return
    assert usable.rpartition(":")[0] in {"http://127.0.0.1", "http://localhost", "http://[::1]"}
    assert usable.rpartition(":")[2].isdecimal()


# Saving


def saved(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


WORKSPACE = WorkspaceConfig(
    name="default", folder_id="f", tracker_id="t", templates={"standard": "d"}, pending={"near_miss": "2026"}
)


def test_what_is_saved_is_loaded(project: Path) -> None:
    """A workspace written by ``init`` is the one that the next command sees."""
    path = config.user_config_dir() / "config.toml"
    save_workspace(path, WORKSPACE, lang="ja")
    made = settings(project)

    assert (made.workspace, made.lang) == (WORKSPACE, "ja")


def test_saving_keeps_everything_else(tmp_path: Path) -> None:
    """Comments, other tables, other workspaces and a language chosen before stay as they are."""
    path = tmp_path / "config.toml"
    before = (
        "# Ours\n"
        'lang = "en"  # for now\n'
        "\n"
        "[workspaces.default]\n"
        "# The folder of the team\n"
        'folder_id = "old"\n'
        'note = "keep"\n'
        "[workspaces.secret]\n"
        'folder_id = "s"  # restricted\n'
        "\n"
        "[people]\n"
        'ada = "ada@example.com"\n'
    )
    path.write_text(before, encoding="utf-8")
    save_workspace(path, WORKSPACE, lang="ja")
    after = path.read_text(encoding="utf-8")

    for line in before.splitlines():
        if "old" not in line:
            assert line in after
    assert saved(path)["lang"] == "en"
    assert saved(path)["workspaces"]["default"] == {
        "folder_id": "f", "note": "keep", "tracker_id": "t", "templates": {"standard": "d"},
        "pending": {"near_miss": "2026"},
    }  # fmt: skip
    assert saved(path)["workspaces"]["secret"] == {"folder_id": "s"}
    assert saved(path)["people"] == {"ada": "ada@example.com"}


@pytest.mark.parametrize(
    "before",
    [
        "",
        "# only a comment\n",
        '[people]\nada = "a"\n',
        '[workspaces.other]\nfolder_id = "o"\n',
        'workspaces = {other = {folder_id = "o"}}\n',
        '[workspaces]\nother.folder_id = "o"\n',
        '[workspaces.default]\nfolder_id = "old"\n[workspaces.default.templates]\nstandard = "old"\n',
        'timezone = "Asia/Tokyo"\r\n\r\n[people]\r\nada = "a"\r\n',
    ],
)
def test_saving_into_any_file(tmp_path: Path, before: str) -> None:
    """Whatever form a person gave the file, it stays TOML, with the workspace in it and nothing lost."""
    path = tmp_path / "config.toml"
    path.write_bytes(before.encode())
    save_workspace(path, WORKSPACE, lang="ja")
    expected = tomllib.loads(before)

    after = saved(path)
    assert after["lang"] == "ja"
    assert after["workspaces"]["default"]["folder_id"] == "f"
    assert after["workspaces"]["default"]["templates"] == {"standard": "d"}
    for key in set(expected) - {"workspaces"}:
        assert after[key] == expected[key]
    if "other" in expected.get("workspaces", {}):
        assert after["workspaces"]["other"] == {"folder_id": "o"}


def test_saving_less_removes(tmp_path: Path) -> None:
    """What a workspace no longer has goes from the file."""
    path = tmp_path / "config.toml"
    save_workspace(path, WORKSPACE)
    save_workspace(path, WorkspaceConfig(name="default", folder_id="f"))

    assert saved(path) == {"workspaces": {"default": {"folder_id": "f"}}}


def test_only_the_owner_may_read(tmp_path: Path) -> None:
    """File 0600 also where it was wider before, directory 0700, and no other files are left but the lock."""
    path = tmp_path / "new" / "config.toml"
    old = os.umask(0)
    try:
        save_workspace(path, WORKSPACE)
        path.chmod(0o644)
        save_workspace(path, WORKSPACE)
    finally:
        os.umask(old)

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert {file.name for file in path.parent.iterdir()} == {"config.toml", "config.toml.lock"}
    assert stat.S_IMODE((path.parent / "config.toml.lock").stat().st_mode) == 0o600


def test_a_failed_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file is replaced in one step: where that fails, nothing has changed and nothing is left over."""
    path = tmp_path / "config.toml"
    save_workspace(path, WORKSPACE)
    before = path.read_bytes()

    def full(*_: object) -> None:
        raise OSError("No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(ConfigError, match="No space left"):
        save_workspace(path, WorkspaceConfig(name="default", folder_id="other"))

    assert path.read_bytes() == before
    assert {file.name for file in tmp_path.iterdir()} == {"config.toml", "config.toml.lock"}


@pytest.mark.parametrize("content", [b"lang = ", b'lang = "\xff"'])
def test_a_broken_file_is_not_overwritten(tmp_path: Path, content: bytes) -> None:
    """What cannot be read is somebody's work that went wrong, not ours to replace."""
    path = tmp_path / "config.toml"
    path.write_bytes(content)
    with pytest.raises(ConfigError, match="cannot be written"):
        save_workspace(path, WORKSPACE)

    assert path.read_bytes() == content
