"""Where messages may go: from private settings only, and never printed."""

from __future__ import annotations

from pathlib import Path

import pytest

from pmdocs.config import Settings, load
from pmdocs.errors import ConfigError

SECRET = "T0SECRET"
HOOK = f"https://hooks.slack.com/services/{SECRET}"
SMTP = f'[smtp]\nhost = "smtp.example.com"\nsender = "p@example.com"\npassword = "{SECRET}"\n'


@pytest.fixture(name="home")
def home_(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PMDOCS_CONFIG_DIR", str(tmp_path / "config"))
    (tmp_path / "config").mkdir()
    return tmp_path


def settings(home: Path, own: str = "", project: str = "", **environ: str) -> Settings:
    (home / "config" / "config.toml").write_text(own, encoding="utf-8")
    (home / "pmdocs.toml").write_text(project, encoding="utf-8")
    return load({}, environ, directory=home)


def test_webhooks_of_teams(home: Path) -> None:
    """General and a team's own, per service; the environment's general one counts more."""
    own = f'[webhooks]\nslack = "{HOOK}"\n[webhooks.teams.Payments]\nslack = "{HOOK}/pay"\nchat = "{HOOK}/chat"\n'
    found = settings(home, own, PMDOCS_SLACK_WEBHOOK=f"{HOOK}/env").outlets

    assert {"": f"{HOOK}/env", "Payments": f"{HOOK}/pay"} == found.slack
    assert {"Payments": f"{HOOK}/chat"} == found.chat


def test_smtp(home: Path) -> None:
    """The port follows from the security; password and host may come from the environment."""
    found = settings(home, f'{SMTP}teams = {{ Payments = "pay@example.com" }}').outlets.smtp
    named = settings(
        home, PMDOCS_SMTP_HOST="mx", PMDOCS_SMTP_SENDER="p@example.com", PMDOCS_SMTP_SECURITY="tls",
        PMDOCS_SMTP_PASSWORD="x", PMDOCS_SMTP_PORT="2465",
    ).outlets.smtp  # fmt: skip

    assert found is not None
    assert named is not None
    assert ("smtp.example.com", 587, "starttls", SECRET, {"Payments": "pay@example.com"}) == (
        found.host, found.port, found.security, found.password, dict(found.teams),
    )  # fmt: skip
    assert ("mx", 2465, "tls", "x") == (named.host, named.port, named.security, named.password)
    assert settings(home).outlets.smtp is None


def test_settings_show_no_secret(home: Path) -> None:
    """Printing the settings shows neither address nor password."""
    shown = repr(settings(home, f'{SMTP}[webhooks]\nslack = "{HOOK}"'))

    assert SECRET not in shown
    assert SECRET not in repr(settings(home, f'{SMTP}[webhooks]\nslack = "{HOOK}"').outlets)


@pytest.mark.parametrize(
    "table", [SMTP, f'[webhooks]\nslack = "{HOOK}"', f'slack_webhook = "{HOOK}"', 'smtp_host = "x"']
)
def test_a_project_file_may_not_say_where(home: Path, table: str) -> None:
    """Refused, without repeating what it says."""
    with pytest.raises(ConfigError) as caught:
        settings(home, project=table)

    assert SECRET not in f"{caught.value.message} {caught.value.hint}"


@pytest.mark.parametrize(
    "own",
    [
        f'[webhooks]\nslak = "{HOOK}"',
        "[webhooks]\nslack = 3",
        f'webhooks = "{HOOK}"',
        f'[webhooks.teams]\nPayments = "{HOOK}"',
        f'{SMTP}secure = "tls"',
        f'{SMTP}security = "ssl"',
        f"{SMTP}port = 99999",
        f"{SMTP}username = 3",
        f'[smtp]\nhost = "x"\npassword = "{SECRET}"',
    ],
)
def test_errors_repeat_no_secret(home: Path, own: str) -> None:
    """What is wrong is named by its key, not by its value."""
    with pytest.raises(ConfigError) as caught:
        settings(home, own)

    assert SECRET not in f"{caught.value.message} {caught.value.hint}"


def test_policies_come_by_weight(home: Path) -> None:
    """User before project, general before the workspace's own; each with its file and header."""
    own = "[policy]\ngrace_days = 1\n[workspaces.default]\nfolder_id = 'f'\n[workspaces.default.policy]\ngrace_days = 2\n"
    found = settings(home, own, "[policy]\ngrace_days = 3\n[reminders]\ntexts = true\n")

    assert [
        ("config.toml", "policy"),
        ("pmdocs.toml", "policy"),
        ("config.toml", "workspaces.default.policy"),
    ] == [(Path(origin).name, name) for origin, name, _ in found.policy_tables]
    assert [{"texts": True}] == [dict(values) for _, _, values in found.reminder_tables]
    with pytest.raises(ConfigError, match="table"):
        settings(home, "policy = 3")
