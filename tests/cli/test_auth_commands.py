"""``pmdocs auth`` as a person or a script meets it: words, JSON, exit codes, and no secret anywhere."""

from __future__ import annotations

import json
import os
import threading
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
import requests
import responses

from pmdocs.cli.auth import auth_group
from pmdocs.cli.main import run

SECRETS = ("test-access", "test-refresh", "test-secret", "test-code")
TOKEN_URI = "https://oauth2.googleapis.com/token"
REVOKE_URI = "https://oauth2.googleapis.com/revoke"
SCOPES = [f"https://www.googleapis.com/auth/{name}" for name in ("documents", "spreadsheets", "drive")]
CLIENT = {"installed": {"client_id": "123-test", "client_secret": "test-secret"}}
PERSON = {
    "type": "authorized_user",
    "client_id": "123-test",
    "client_secret": "test-secret",
    "refresh_token": "test-refresh",
    "scopes": SCOPES,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Invoke = Callable[..., Result]


@pytest.fixture(name="home", autouse=True)
def home_(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own: nothing of the machine's sign-ins is seen."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.chdir(home)
    for name in list(os.environ):
        if name.startswith(("PMDOCS_", "GOOGLE_", "CLOUDSDK_")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("PMDOCS_CONFIG_DIR", str(home / "pmdocs"))
    monkeypatch.setenv("PMDOCS_DATA_DIR", str(home / "data"))
    monkeypatch.setenv("CLOUDSDK_CONFIG", str(home / "gcloud"))
    return home


@pytest.fixture(name="google", autouse=True)
def google_() -> Iterator[responses.RequestsMock]:
    """Google's token endpoints; any other address refuses the connection."""
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        yield mock


@pytest.fixture(name="invoke")
def invoke_(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Invoke:
    """``invoke("status", "--json")``, through the one place that turns errors into text and codes."""

    def invoke(*arguments: str) -> Result:
        monkeypatch.setattr("sys.argv", ["auth", *arguments])
        with pytest.raises(SystemExit) as ended:
            run(auth_group)
        out, err = capfd.readouterr()
        assert [secret for secret in SECRETS if secret in out + err] == []
        return Result(code=int(ended.value.code or 0), out=out, err=err)

    return invoke


def put(path: Path, value: Any) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value), encoding="utf-8")
    return path


def grant(google: responses.RequestsMock, **changes: Any) -> None:
    answer: dict[str, Any] = {
        "access_token": "test-access",
        "refresh_token": "test-refresh",
        "expires_in": 3599,
        "scope": " ".join(SCOPES),
    }
    google.post(TOKEN_URI, json=answer | changes)


@pytest.fixture(name="browser")
def browser_(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The default browser: consents at once and goes back to the loopback port. Gives the pages opened."""
    opened: list[str] = []
    threads: list[threading.Thread] = []

    def answer(url: str) -> None:
        asked = parse_qs(urlsplit(url).query)
        query = urlencode({"state": asked["state"][0], "code": "test-code"})
        with urllib.request.urlopen(f"{asked['redirect_uri'][0]}?{query}", timeout=10) as reply:  # noqa: S310
            reply.read()

    def browse(url: str, *_: Any, **__: Any) -> bool:
        opened.append(url)
        threads.append(threading.Thread(target=answer, args=(url,)))
        threads[-1].start()
        return True

    monkeypatch.setattr("webbrowser.open", browse)
    yield opened
    for thread in threads:
        thread.join(10)


# ---- login ----


def test_login_then_status(
    home: Path, google: responses.RequestsMock, browser: list[str], invoke: Invoke
) -> None:
    """After a login with ./credentials.json, status finds the sign-in; data and talk keep to their streams."""
    grant(google)
    put(home / "credentials.json", CLIENT)
    login = invoke("login")
    status = invoke("status")

    assert (login.code, login.out) == (0, "")
    assert browser[0] in login.err
    assert f"kept in {home / 'pmdocs/token.json'}" in login.err
    assert "7 days" in login.err
    assert (status.code, status.err) == (0, "")
    for words in ("your Google account", "pmdocs auth login", str(home / "pmdocs/token.json"), *SCOPES):
        assert words in status.out


def test_login_as_json(
    home: Path, google: responses.RequestsMock, browser: list[str], invoke: Invoke
) -> None:
    """With --json the result is one JSON value on standard output, also with --client."""
    grant(google)
    result = invoke("login", "--json", "--client", str(put(home / "elsewhere.json", CLIENT)))

    assert len(browser) == 1
    assert result.code == 0
    assert result.json["schema_version"] == 1
    assert (result.json["signed_in"], result.json["scopes"]) == (True, SCOPES)


def test_login_without_browser(
    home: Path,
    google: responses.RequestsMock,
    browser: list[str],
    invoke: Invoke,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """--no-browser opens nothing and prints the address to standard error, even with --quiet."""
    import click

    grant(google)
    put(home / "credentials.json", CLIENT)
    echo, browse = click.echo, __import__("webbrowser").open
    printed: list[str] = []

    def follow(message: Any = None, *arguments: Any, **options: Any) -> None:
        echo(message, *arguments, **options)
        address = str(message).rpartition("\n")[2]
        if address.startswith("https://accounts.google.com/"):
            assert browser == []
            printed.append(address)
            browse(address)

    monkeypatch.setattr(click, "echo", follow)
    result = invoke("login", "--no-browser", "--quiet")

    assert (result.code, result.out) == (0, "")
    assert printed == browser
    assert result.err == f"Open in a browser:\n{printed[0]}\n"


def test_login_that_will_not_be_used(
    home: Path,
    google: responses.RequestsMock,
    browser: list[str],
    invoke: Invoke,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """When PMDOCS_CREDENTIALS comes first, login says that commands go on using that."""
    grant(google)
    monkeypatch.setenv("PMDOCS_CREDENTIALS", str(put(home / "other.json", PERSON)))
    result = invoke("login", "--client", str(put(home / "client.json", CLIENT)))

    assert len(browser) == 1
    assert f"commands use {home / 'other.json'}, because PMDOCS_CREDENTIALS comes first" in result.err


def test_login_with_client_in_environment(
    home: Path,
    google: responses.RequestsMock,
    browser: list[str],
    invoke: Invoke,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """PMDOCS_CREDENTIALS on a client file: status asks for a login, login uses it, status is content."""
    grant(google)
    monkeypatch.setenv("PMDOCS_CREDENTIALS", str(put(home / "client.json", CLIENT)))
    before, login, after = invoke("status"), invoke("login"), invoke("status")

    assert (before.code, login.code, after.code) == (4, 0, 0)
    assert "is a client file" in before.err
    assert "pmdocs auth login" in before.err
    assert len(browser) == 1


def test_login_without_client_file(invoke: Invoke) -> None:
    """Without a client file the words say how to get one (10)."""
    result = invoke("login")

    assert result.code == 10
    assert "Desktop app" in result.err


def test_login_with_fewer_scopes(
    home: Path, google: responses.RequestsMock, browser: list[str], invoke: Invoke
) -> None:
    """A box left unticked ends with 4, names the permission, and keeps nothing."""
    grant(google, scope=" ".join(SCOPES[:2]))
    put(home / "credentials.json", CLIENT)
    result = invoke("login")

    assert len(browser) == 1
    assert result.code == 4
    assert "lacks permission(s) that pmdocs needs: drive." in result.err
    assert not (home / "pmdocs/token.json").exists()


# ---- status ----


def test_status_without_sign_in(invoke: Invoke) -> None:
    """No sign-in is 4 and names the ways; with --json there is data all the same."""
    text, data = invoke("status"), invoke("status", "--json")

    assert (text.code, text.out) == (4, "")
    assert "Not signed in to Google." in text.err
    assert "PMDOCS_CREDENTIALS" in text.err
    assert data.code == 4
    assert data.json == {"schema_version": 1, "mode": "google", "signed_in": False}
    assert json.loads(data.err)["error"]["kind"] == "AuthError"


def test_status_as_json(home: Path, invoke: Invoke, monkeypatch: pytest.MonkeyPatch) -> None:
    """The keys that scripts read."""
    path = put(home / "me.json", PERSON)
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(path))

    assert invoke("status", "--json").json == {
        "schema_version": 1,
        "mode": "google",
        "signed_in": True,
        "account": "your Google account",
        "kind": "authorized_user",
        "source": "GOOGLE_APPLICATION_CREDENTIALS",
        "file": str(path),
        "scopes": SCOPES,
        "missing_scopes": [],
        "expired": None,
        "refreshable": True,
        "check": None,
    }


def test_status_of_an_expired_token(home: Path, invoke: Invoke) -> None:
    """A token that is over is fine while it can be renewed, and 4 when it cannot."""
    over = {"token": "test-access", "expiry": "2020-01-01T00:00:00Z"}
    put(home / "pmdocs/token.json", PERSON | over)
    renewable = invoke("status")
    put(home / "pmdocs/token.json", PERSON | over | {"refresh_token": ""})
    lost = invoke("status")

    assert renewable.code == 0
    assert "expired, renewed when needed" in renewable.out
    assert lost.code == 4
    assert "expired, cannot be renewed" in lost.out
    assert "pmdocs auth login" in lost.err


def test_status_with_too_few_scopes(home: Path, invoke: Invoke) -> None:
    """Scopes that are lacking are shown, and the sign-in counts as unusable (4)."""
    put(home / "pmdocs/token.json", PERSON | {"scopes": SCOPES[:1]})
    result = invoke("status", "--json")

    assert result.code == 4
    assert result.json["missing_scopes"] == SCOPES[1:]


def test_status_of_a_garbled_file(home: Path, invoke: Invoke) -> None:
    """A damaged file is a matter of configuration (10), named but not quoted."""
    path = put(home / "pmdocs/token.json", "test-refresh")
    result = invoke("status")

    assert result.code == 10
    assert str(path) in result.err


@pytest.mark.parametrize(
    ("answer", "check", "code"),
    [
        ({"json": {"access_token": "test-access", "scope": " ".join(SCOPES)}}, "ok", 0),
        ({"status": 400, "json": {"error": "invalid_grant"}}, "expired_or_revoked", 4),
        ({"status": 401, "json": {"error": "invalid_client"}}, "refused", 4),
        ({"body": requests.ConnectionError("test-refresh")}, "unreachable", 8),
    ],
)
def test_status_check(
    home: Path,
    google: responses.RequestsMock,
    invoke: Invoke,
    monkeypatch: pytest.MonkeyPatch,
    answer: dict[str, Any],
    check: str,
    code: int,
) -> None:
    """--check tells a sign-in that is over from one that is refused and from a network that is away."""
    monkeypatch.setattr("google.auth._exponential_backoff.time.sleep", lambda _: None)
    google.post(TOKEN_URI, **answer)
    put(home / "pmdocs/token.json", PERSON)
    data, text = invoke("status", "--check", "--json"), invoke("status", "--check")

    assert (data.json["check"], data.code, text.code) == (check, code, code)
    assert check.replace("_", " ").lower() in text.out.lower()


@pytest.mark.parametrize("command", [["status"], ["status", "--check"]])
@pytest.mark.parametrize("name", ["PMDOCS_ENDPOINT", "PMDOCS_LOCAL", "--local"])
def test_local_modes(
    home: Path,
    google: responses.RequestsMock,
    invoke: Invoke,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    command: list[str],
) -> None:
    """In the local modes status opens no credential file, asks nobody, and says that none is used."""
    opened: list[str] = []
    read = Path.read_text

    def watch(path: Path, *arguments: Any, **options: Any) -> str:
        opened.append(path.name)
        return read(path, *arguments, **options)

    path = put(home / "key.json", PERSON)
    put(home / "pmdocs/token.json", PERSON)
    monkeypatch.setenv("PMDOCS_CREDENTIALS", str(path))
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(path))
    if name.startswith("PMDOCS"):
        monkeypatch.setenv(name, "http://127.0.0.1:9" if name == "PMDOCS_ENDPOINT" else "1")
    else:
        command = [*command, name]
    monkeypatch.setattr(Path, "read_text", watch)
    monkeypatch.setattr("google.auth.default", lambda *_, **__: pytest.fail("asked google.auth"))
    text, data = invoke(*command), invoke(*command, "--json")

    assert (text.code, data.code) == (0, 0)
    assert "no sign-in is used" in text.out
    assert data.json["signed_in"] is False
    assert {"key.json", "token.json"} & set(opened) == set()
    assert len(google.calls) == 0


@pytest.mark.parametrize("command", ["login", "logout"])
def test_local_modes_refuse(home: Path, invoke: Invoke, command: str) -> None:
    """Signing in or out makes no sense in a local mode, and leaves the token alone."""
    token = put(home / "pmdocs/token.json", PERSON)
    result = invoke(command, "--local")

    assert result.code == 10
    assert "PMDOCS_LOCAL" in result.err
    assert token.exists()


# ---- logout ----


@pytest.mark.parametrize(
    ("answer", "result", "words"),
    [
        ({"json": {}}, "revoked", "revoked at Google"),
        ({"status": 400, "json": {"error": "invalid_token"}}, "already_over", "over already"),
        ({"status": 500}, "not_revoked", "https://myaccount.google.com/permissions"),
    ],
)
def test_logout(
    home: Path,
    google: responses.RequestsMock,
    invoke: Invoke,
    answer: dict[str, Any],
    result: str,
    words: str,
) -> None:
    """Logout removes the token whatever Google says, tells how far it got, and ends with 0."""
    google.post(REVOKE_URI, **answer)
    token = put(home / "pmdocs/token.json", PERSON)
    text = invoke("logout")
    gone = not token.exists()
    put(token, PERSON)
    data = invoke("logout", "--json")

    assert gone
    assert (text.code, text.out, data.code) == (0, "", 0)
    assert words in text.err
    assert data.json["result"] == result


def test_logout_without_token(google: responses.RequestsMock, invoke: Invoke) -> None:
    """Without a token logout says so and ends with 0."""
    text, data = invoke("logout"), invoke("logout", "--json")

    assert (text.code, data.code) == (0, 0)
    assert "Not signed in" in text.err
    assert data.json["result"] == "not_signed_in"
    assert len(google.calls) == 0


def test_help_names_every_command(invoke: Invoke) -> None:
    """The group's help lists its three commands, each with a line of help."""
    result = invoke("--help")

    assert result.code == 0
    for name, command in auth_group.commands.items():
        assert f"  {name}  " in result.out
        assert command.get_short_help_str()
    assert set(auth_group.commands) == {"login", "status", "logout"}
