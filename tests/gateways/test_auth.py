"""Sign-in without Google: files in a private home, `responses` for the token endpoints, a browser made of urllib."""

from __future__ import annotations

import base64
import hashlib
import json
import logging
import os
import socket
import stat
import threading
import traceback
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import google.auth
import pytest
import requests
import responses
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from pmdocs.config import Settings
from pmdocs.errors import AuthError, ConfigError, PmdocsError, Unreachable
from pmdocs.gateways import auth, consent
from pmdocs.gateways.consent import Ended, Health

SECRETS = ("test-access", "test-refresh", "test-secret", "test-code", "PRIVATE KEY")
CLIENT_ID = "123-test.apps.googleusercontent.com"
CLIENT = {
    "installed": {
        "client_id": CLIENT_ID,
        "client_secret": "test-secret",
        "auth_uri": "https://evil.example/auth",
        "token_uri": "https://evil.example/token",
    }
}
ROBOT = "robot@test-project.iam.gserviceaccount.com"
ALL_SCOPES = " ".join(auth.WRITE_SCOPES)


@pytest.fixture(name="home", autouse=True)
def home_(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own: nothing of the machine's sign-ins is seen."""
    home = tmp_path / "home"
    home.mkdir()
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.chdir(work)
    for name in list(os.environ):
        if name.startswith(("PMDOCS_", "GOOGLE_", "CLOUDSDK_")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("PMDOCS_CONFIG_DIR", str(home / "pmdocs"))
    monkeypatch.setenv("CLOUDSDK_CONFIG", str(home / "gcloud"))
    return home


@pytest.fixture(name="google")
def google_() -> Iterator[responses.RequestsMock]:
    """Google's token endpoints; any other address refuses the connection."""
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        yield mock


@pytest.fixture(name="key", scope="module")
def key_() -> str:
    private = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    return private.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    ).decode()


def settings(tmp: Path, **changes: Any) -> Settings:
    values: dict[str, Any] = {"mode": "google", "config_file": tmp / "config.toml"} | changes
    return Settings(**values)


def robot(key: str, **changes: Any) -> dict[str, Any]:
    return {
        "type": "service_account",
        "client_email": ROBOT,
        "private_key": key,
        "token_uri": consent.TOKEN_URI,
        **changes,
    }


def person(**changes: Any) -> dict[str, Any]:
    return {
        "type": "authorized_user",
        "client_id": CLIENT_ID,
        "client_secret": "test-secret",
        "refresh_token": "test-refresh",
        **changes,
    }


def put(path: Path, value: Any) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(value if isinstance(value, str) else json.dumps(value), encoding="utf-8")
    return path


def told(error: PmdocsError) -> str:
    """Everything a person could get to see of an error, also with a traceback."""
    return "".join(traceback.format_exception(error)) + error.hint


def assert_no_secret(text: str) -> None:
    assert [secret for secret in SECRETS if secret in text] == []


# ---- which sign-in ----


def fill_every_place(home: Path, key: str, monkeypatch: pytest.MonkeyPatch) -> dict[str, Path]:
    """A different service account in each place, in the order of precedence."""

    def place(path: Path) -> Path:
        return put(path, robot(key, client_email=f"{path.stem}@x.iam.gserviceaccount.com"))

    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(place(home / "named-by-google.json")))
    return {
        "flag": place(home / "flag.json"),
        "pmdocs auth login": put(home / "pmdocs/token.json", person(account="own@example.com")),
        "GOOGLE_APPLICATION_CREDENTIALS": home / "named-by-google.json",
        "gcloud auth application-default login": place(home / "gcloud/application_default_credentials.json"),
        "gspread": place(home / ".config/gspread/service_account.json"),
    }


def test_order_of_sources(home: Path, key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The nearest source wins; with each one removed the next comes, and after the last there is none."""
    places = fill_every_place(home, key, monkeypatch)
    here = settings(home, credentials=places["flag"], origins={"credentials": "flag"})
    found = [auth.find_source(here)]
    for origin, path in list(places.items())[1:]:
        found.append(auth.find_source(settings(home)))
        path.unlink()
        if origin == "GOOGLE_APPLICATION_CREDENTIALS":
            monkeypatch.delenv(origin)
    with pytest.raises(AuthError) as caught:
        auth.find_source(settings(home))

    assert [source.path for source in found] == list(places.values())
    assert [source.origin for source in found] == ["--credentials", *list(places)[1:]]
    assert caught.value.exit_code == 4
    assert "auth login" in caught.value.hint
    assert "PMDOCS_CREDENTIALS" in caught.value.hint
    assert "--local" in caught.value.hint


def test_gspread_user_file(home: Path) -> None:
    """gspread's own sign-in works: its drive scope covers documents."""
    scopes = ["https://www.googleapis.com/auth/spreadsheets", "https://www.googleapis.com/auth/drive"]
    put(home / ".config/gspread/authorized_user.json", person(scopes=scopes))

    credentials, account = auth.load_credentials(settings(home))

    assert account == "your Google account"
    assert list(getattr(credentials, "scopes", ())) == scopes


def test_named_file_that_is_missing(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A named file that does not exist is an error, also where a later source would do."""
    put(home / "pmdocs/token.json", person())
    with pytest.raises(ConfigError, match=r"gone\.json does not exist"):
        auth.load_credentials(settings(home, credentials=home / "gone.json"))
    (home / "pmdocs/token.json").unlink()
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(home / "away.json"))
    with pytest.raises(ConfigError, match=r"away\.json does not exist"):
        auth.load_credentials(settings(home))


def test_service_account(home: Path, key: str) -> None:
    """A service account gets the write scopes and is named by its address; a subject by its own."""
    path = put(home / "robot.json", robot(key))
    credentials, account = auth.load_credentials(settings(home, credentials=path))
    acting, acting_account = auth.load_credentials(
        settings(home, credentials=path, subject="ada@example.com")
    )

    assert (account, acting_account) == (ROBOT, "ada@example.com")
    assert getattr(credentials, "scopes", None) == auth.WRITE_SCOPES
    assert getattr(acting, "scopes", None) == auth.WRITE_SCOPES


def test_subject_travels(home: Path, key: str, google: responses.RequestsMock) -> None:
    """The signed request for a token names the subject and exactly the write scopes."""
    google.post(consent.TOKEN_URI, json={"access_token": "test-access", "expires_in": 3600})
    path = put(home / "robot.json", robot(key))
    sign_in = auth.load_sign_in(settings(home, credentials=path, subject="ada@example.com"))

    assert consent.check(sign_in) == (Health.OK, None)
    body = google.calls[0].request.body
    assert isinstance(body, bytes)
    payload = parse_qs(body.decode())["assertion"][0].split(".")[1]
    claims = json.loads(base64.urlsafe_b64decode(payload + "=="))
    assert (claims["sub"], claims["scope"]) == ("ada@example.com", ALL_SCOPES)


def test_subject_of_a_person(home: Path) -> None:
    """A subject with anything but a service account is refused, not ignored."""
    path = put(home / "me.json", person())
    with pytest.raises(ConfigError, match="cannot act for another person") as caught:
        auth.load_credentials(settings(home, credentials=path, subject="ada@example.com"))

    assert caught.value.exit_code == 10


def external(**changes: Any) -> dict[str, Any]:
    return {
        "type": "external_account",
        "audience": "//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/providers/q",
        "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
        "token_url": "https://sts.googleapis.com/v1/token",
        "credential_source": {"file": "/nowhere/token"},
        "service_account_impersonation_url": "https://iamcredentials.googleapis.com/v1/projects/-/"
        f"serviceAccounts/{ROBOT}:generateAccessToken",
        **changes,
    }


def test_keyless_kinds(home: Path) -> None:
    """Workload identity and impersonation load without a request and are named by the account they become."""
    impersonated = {
        "type": "impersonated_service_account",
        "source_credentials": person(),
        "service_account_impersonation_url": external()["service_account_impersonation_url"],
    }
    executable = external(credential_source={"executable": {"command": "/bin/false"}})
    for info in (external(), executable, impersonated):
        sign_in = auth.load_sign_in(settings(home, credentials=put(home / "keyless.json", info)))

        assert (sign_in.kind, sign_in.account) == (info["type"], ROBOT)
        assert sign_in.scopes == auth.WRITE_SCOPES
        assert sign_in.refreshable


def test_quota_project_of_default_credentials(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """GOOGLE_CLOUD_QUOTA_PROJECT counts for Application Default Credentials and for nothing else."""
    monkeypatch.setenv("GOOGLE_CLOUD_QUOTA_PROJECT", "billed")
    put(home / "gcloud/application_default_credentials.json", person())
    default, _ = auth.load_credentials(settings(home))
    named, _ = auth.load_credentials(settings(home, credentials=put(home / "me.json", person())))

    assert getattr(default, "quota_project_id", None) == "billed"
    assert getattr(named, "quota_project_id", None) is None


def test_client_file_is_no_sign_in(home: Path) -> None:
    """A client file in place of credentials says so, and which command to run."""
    path = put(home / "client.json", CLIENT)
    with pytest.raises(AuthError, match="is a client file") as caught:
        auth.load_credentials(settings(home, credentials=path))

    assert caught.value.exit_code == 4
    assert f"pmdocs auth login --client {path}" in caught.value.hint
    assert_no_secret(told(caught.value))


def test_client_file_may_stay_named(home: Path) -> None:
    """With PMDOCS_CREDENTIALS still on the client file, the sign-in made with that client is used, no other."""
    path = put(home / "client.json", CLIENT)
    put(home / "pmdocs/token.json", person())
    sign_in = auth.load_sign_in(settings(home, credentials=path))
    put(home / "pmdocs/token.json", person(client_id="another"))
    with pytest.raises(AuthError, match="made with another one"):
        auth.load_sign_in(settings(home, credentials=path))

    assert sign_in.source.path == home / "pmdocs/token.json"


def test_too_few_scopes(home: Path) -> None:
    """A sign-in known to lack a scope is refused before any request, naming what is missing."""
    scopes = ["https://www.googleapis.com/auth/drive.file"]
    path = put(home / "me.json", person(scopes=scopes))
    with pytest.raises(AuthError, match="documents, spreadsheets, drive") as caught:
        auth.load_credentials(settings(home, credentials=path))

    assert caught.value.exit_code == 4


def test_key_of_a_local_workspace(home: Path, key: str) -> None:
    """A key made by 'local credentials' is not taken for one of Google's."""
    path = put(home / "local.json", robot(key, token_uri="http://127.0.0.1:8080/token"))
    with pytest.raises(ConfigError, match="local workspace"):
        auth.load_credentials(settings(home, credentials=path))


GARBLED: dict[str, Any] = {
    "no JSON": 'test-refresh {"refresh_token": ',
    "no object": '["test-refresh"]',
    "deep": "[" * 100_000,
    "no type": {"refresh_token": "test-refresh"},
    "unknown type": {"type": "test-secret"},
    "type is no text": {"type": ["test-secret"]},
    "no fields": {"type": "authorized_user", "client_secret": "test-secret"},
    "numbers": person(refresh_token=17),
    "bad expiry": person(expiry="test-refresh"),
    "bad key": {
        "type": "service_account",
        "client_email": ROBOT,
        "private_key": "-----BEGIN PRIVATE KEY-----\ntest-secret\n-----END PRIVATE KEY-----\n",
        "token_uri": consent.TOKEN_URI,
    },
    "key is no text": {
        "type": "service_account",
        "private_key": {},
        "client_email": ROBOT,
        "token_uri": "https://x",
    },
    "external without source": {"type": "external_account", "subject_token_type": "test-secret"},
    "impersonated without source": {
        "type": "impersonated_service_account",
        "source_credentials": "test-secret",
    },
    "invalid bytes": b"\xff\xfetest-refresh",
}


@pytest.mark.parametrize("content", GARBLED.values(), ids=GARBLED.keys())
def test_garbled_file(home: Path, content: Any) -> None:
    """A file that cannot be used is a ConfigError that names the file and repeats nothing of it."""
    path = home / "garbled.json"
    if isinstance(content, bytes):
        path.write_bytes(content)
    else:
        put(path, content)
    with pytest.raises(ConfigError, match=r"garbled\.json cannot be used") as caught:
        auth.load_credentials(settings(home, credentials=path))

    assert caught.value.exit_code == 10
    assert_no_secret(told(caught.value))


def test_unreadable_file(home: Path) -> None:
    """A path that is no file is reported with the system's reason."""
    with pytest.raises(ConfigError, match="cannot be read: Is a directory"):
        auth.load_credentials(settings(home, credentials=home))


def test_garbled_token_of_our_own(home: Path) -> None:
    """A damaged token of pmdocs' own leads to signing in again."""
    put(home / "pmdocs/token.json", "test-refresh")
    with pytest.raises(ConfigError) as caught:
        auth.load_credentials(settings(home))

    assert "pmdocs auth login" in caught.value.hint


def test_loading_asks_nobody(home: Path, key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Loading makes no request, starts no process and does not fall back on google.auth.default."""

    def forbidden(*_: Any, **__: Any) -> Any:
        pytest.fail("loading reached out")

    monkeypatch.setattr(google.auth, "default", forbidden)
    monkeypatch.setattr(socket.socket, "connect", forbidden)
    monkeypatch.setattr("subprocess.Popen", forbidden)
    places = fill_every_place(home, key, monkeypatch)
    for path in places.values():
        auth.load_credentials(settings(home, credentials=path))
    for path in list(places.values())[1:]:
        auth.load_credentials(settings(home))
        path.unlink()
        if path.name == "named-by-google.json":
            monkeypatch.delenv("GOOGLE_APPLICATION_CREDENTIALS")


@pytest.mark.parametrize("mode", ["local", "endpoint"])
def test_local_modes_touch_no_credential(
    home: Path, key: str, mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In both local modes every entrance refuses before any credential file is opened."""
    places = fill_every_place(home, key, monkeypatch)

    def forbidden(*_: Any, **__: Any) -> Any:
        pytest.fail("a file was opened")

    here = settings(home, mode=mode, credentials=places["flag"])
    monkeypatch.setattr(google.auth, "default", forbidden)
    monkeypatch.setattr(Path, "read_text", forbidden)
    monkeypatch.setattr("builtins.open", forbidden)
    for entrance in (
        auth.load_credentials,
        auth.load_sign_in,
        auth.find_source,
        consent.find_client,
        consent.logout,
    ):
        with pytest.raises(ConfigError, match="local workspace uses no sign-in"):
            entrance(here)
    monkeypatch.undo()

    assert all(path.exists() for path in places.values())


# ---- signing in ----


class Browser:
    """Goes to Google's page and comes back to the loopback port with the given answer."""

    def __init__(self, **answer: str) -> None:
        self.answer = answer
        self.asked: dict[str, str] = {}
        self.page = ""
        self._thread: threading.Thread | None = None

    def __call__(self, url: str) -> None:
        self.url = url
        self.asked = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
        answer = {"state": self.asked["state"], "scope": ALL_SCOPES} | self.answer
        self._thread = threading.Thread(target=self._return, args=(answer,))
        self._thread.start()

    def _return(self, answer: dict[str, str]) -> None:
        target = f"{self.asked['redirect_uri']}?{urlencode(answer)}"
        with urllib.request.urlopen(target, timeout=10) as reply:  # noqa: S310 - loopback
            self.page = reply.read().decode()

    def close(self) -> None:
        if self._thread:
            self._thread.join(10)


def grant(google: responses.RequestsMock, **changes: Any) -> None:
    answer = {
        "access_token": "test-access",
        "refresh_token": "test-refresh",
        "expires_in": 3599,
        "token_type": "Bearer",
        "scope": ALL_SCOPES,
    }
    google.post(consent.TOKEN_URI, json={k: v for k, v in (answer | changes).items() if v is not None})


def sign_in_with(home: Path, browser: Browser, **options: Any) -> auth.SignIn:
    client = put(home / "client.json", CLIENT)
    try:
        return consent.login(client, visit=browser, timeout_seconds=10, **options)
    finally:
        browser.close()


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_login(home: Path, google: responses.RequestsMock) -> None:
    """Consent leads to a kept sign-in that loads, is private, and holds no access token."""
    grant(google)
    (home / "pmdocs").mkdir(mode=0o755)
    sign_in_with(home, Browser(code="test-code"))
    token = home / "pmdocs/token.json"
    loaded = auth.load_sign_in(settings(home))

    assert (mode_of(token), mode_of(token.parent)) == (0o600, 0o700)
    assert loaded.source == auth.Source(path=token, origin="pmdocs auth login")
    assert (loaded.kind, loaded.missing, loaded.refreshable) == ("authorized_user", (), True)
    assert "test-access" not in token.read_text(encoding="utf-8")
    assert [path.name for path in token.parent.iterdir()] == ["token.json"]


def test_login_uses_pkce_and_googles_addresses(home: Path, google: responses.RequestsMock) -> None:
    """The verifier sent for the token matches the challenge; addresses in the client file are not followed."""
    grant(google)
    browser = Browser(code="test-code")
    sign_in_with(home, browser)
    sent = {name: values[0] for name, values in parse_qs(str(google.calls[0].request.body)).items()}
    digest = hashlib.sha256(sent["code_verifier"].encode()).digest()

    assert browser.asked["code_challenge"] == base64.urlsafe_b64encode(digest).decode().rstrip("=")
    assert browser.asked["code_challenge_method"] == "S256"
    assert browser.asked["scope"] == ALL_SCOPES
    assert (browser.asked["access_type"], browser.asked["prompt"]) == ("offline", "consent")
    assert browser.url.startswith("https://accounts.google.com/")
    assert urlsplit(browser.asked["redirect_uri"]).hostname == "127.0.0.1"
    assert sent["code"] == "test-code"
    assert "go back to the terminal" in browser.page


def test_login_directory_made_private(home: Path, google: responses.RequestsMock) -> None:
    """A configuration directory that does not exist yet is made for its owner alone."""
    grant(google)
    sign_in_with(home, Browser(code="test-code"))

    assert mode_of(home / "pmdocs") == 0o700


def test_login_logs_nothing_secret(
    home: Path,
    google: responses.RequestsMock,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    """With all logging on, neither code nor token reaches a log or an output."""
    for name in ("oauthlib", "requests_oauthlib", "google_auth_oauthlib"):
        logging.getLogger(name).setLevel(logging.NOTSET)
    caplog.set_level(logging.DEBUG)
    grant(google)
    sign_in = sign_in_with(home, Browser(code="test-code"))
    out, err = capfd.readouterr()

    assert_no_secret(caplog.text + out + err + repr(sign_in))


def refused_login(home: Path, browser: Browser, **options: Any) -> PmdocsError:
    """The error of a sign-in that fails; an older sign-in has to survive it."""
    token = put(home / "pmdocs/token.json", person(account="older"))
    before = token.read_bytes()
    with pytest.raises(PmdocsError) as caught:
        sign_in_with(home, browser, **options)
    assert token.read_bytes() == before
    assert_no_secret(told(caught.value))
    return caught.value


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ({"error": "access_denied"}, "Access was declined on Google's page (access_denied)."),
        (
            {"error": "admin_policy_enforced"},
            "Your organisation does not allow this app (admin_policy_enforced).",
        ),
        ({"error": "org_internal"}, "Your organisation does not allow this app (org_internal)."),
        ({"error": "deleted_client"}, "Google does not know the client of the client file (deleted_client)."),
        ({"error": "test-secret test-code"}, "Google refused the sign-in (unknown)."),
        ({}, "Google refused the sign-in (missing_code)."),
        ({"state": "forged", "code": "test-code"}, "The browser's answer does not belong to this sign-in"),
    ],
)
def test_login_refused_by_the_page(home: Path, answer: dict[str, str], words: str) -> None:
    """Each refusal that comes back through the browser has words of its own and exit code 4."""
    error = refused_login(home, Browser(**answer))

    assert error.message.startswith(words)
    assert (type(error), error.exit_code) == (AuthError, 4)
    assert error.hint


@pytest.mark.parametrize(
    ("status", "body", "words"),
    [
        (400, '{"error": "invalid_grant", "error_description": "test-code"}', "Google no longer accepts"),
        (401, '{"error": "invalid_client"}', "Google does not know the client"),
        (401, '{"error": "unauthorized_client"}', "Google does not know the client"),
        (503, "<html>test-code</html>", "Google refused the sign-in (missing_token)"),
    ],
)
def test_login_refused_by_the_token_endpoint(
    home: Path, google: responses.RequestsMock, status: int, body: str, words: str
) -> None:
    """Each refusal of the token endpoint has its words, without what Google's answer said."""
    google.post(consent.TOKEN_URI, status=status, body=body)
    error = refused_login(home, Browser(code="test-code"))

    assert error.message.startswith(words)
    assert error.exit_code == 4


def test_login_when_google_is_away(home: Path, google: responses.RequestsMock) -> None:
    """A token endpoint that cannot be reached is a matter of trying again (8)."""
    google.post(consent.TOKEN_URI, body=requests.ConnectionError("test-code"))
    error = refused_login(home, Browser(code="test-code"))

    assert (type(error), error.exit_code) == (Unreachable, 8)


def test_login_with_fewer_scopes(home: Path, google: responses.RequestsMock) -> None:
    """Boxes left unticked are named, and nothing is kept."""
    grant(google, scope=auth.WRITE_SCOPES[0])
    error = refused_login(home, Browser(code="test-code"))

    assert "spreadsheets, drive" in error.message
    assert "documents" not in error.message
    assert "every box" in error.hint
    assert error.exit_code == 4


def test_login_with_more_scopes(home: Path, google: responses.RequestsMock) -> None:
    """Scopes granted on top of those asked for do no harm."""
    grant(google, scope=f"openid {ALL_SCOPES}")

    assert sign_in_with(home, Browser(code="test-code")).missing == ()


def test_login_without_refresh_token(home: Path, google: responses.RequestsMock) -> None:
    """A sign-in that would end within the hour is not taken for one that lasts."""
    grant(google, refresh_token=None)

    assert "no refresh token" in refused_login(home, Browser(code="test-code")).message


def test_login_timeout(home: Path) -> None:
    """A browser that never answers ends the wait with words about remote machines."""
    client = put(home / "client.json", CLIENT)
    with pytest.raises(AuthError, match=r"within 0\.2 seconds") as caught:
        consent.login(client, visit=lambda _: None, timeout_seconds=0.2)

    assert "ssh -L" in caught.value.hint


def test_login_port_taken(home: Path) -> None:
    """A taken port is named, and Google's page is not opened."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        browser = Browser(code="test-code")
        error = refused_login(home, browser, port=port)

    assert error.message.startswith(f"Port {port} of 127.0.0.1 cannot be used: Address already in use")
    assert (error.exit_code, browser.asked) == (4, {})


def test_failing_replace_keeps_the_old_token(
    home: Path, google: responses.RequestsMock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that fails at the last step leaves the older sign-in and no debris."""

    def failing(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    grant(google)
    monkeypatch.setattr("pmdocs.config.writing.os.replace", failing)
    error = refused_login(home, Browser(code="test-code"))

    assert isinstance(error, ConfigError)
    assert error.message.endswith("token.json cannot be written: No space left on device.")
    assert [path.name for path in (home / "pmdocs").iterdir()] == ["token.json"]


def web(client: dict[str, Any]) -> dict[str, Any]:
    return {"web": client["installed"]}


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (web(CLIENT), "client of a web application"),
        (person(), "is a sign-in of its own"),
        ({"installed": {"client_id": CLIENT_ID}}, "not the client file of a desktop app"),
        ({"installed": "test-secret"}, "not the client file of a desktop app"),
        ({}, "not the client file of a desktop app"),
        ("test-secret", "not a JSON file"),
    ],
)
def test_login_with_a_wrong_client_file(home: Path, content: Any, words: str) -> None:
    """What is no desktop client is refused in its own words before a page is opened."""
    path = put(home / "client.json", content)
    with pytest.raises(ConfigError, match=words) as caught:
        consent.login(path, visit=lambda _: pytest.fail("opened"))

    assert_no_secret(told(caught.value))


def test_the_example_file() -> None:
    """The example in the repository is a desktop client in form, and refused as what it is."""
    path = Path(__file__).parents[2] / "credentials.example.json"
    with pytest.raises(ConfigError, match="only the example"):
        consent.login(path, visit=lambda _: pytest.fail("opened"))

    assert "GOCSPX" not in path.read_text(encoding="utf-8")


def test_where_the_client_file_comes_from(home: Path, tmp_path: Path) -> None:
    """Given, then the setting, then ./credentials.json; then the words say how to get one."""
    local = Path.cwd() / "credentials.json"
    with pytest.raises(ConfigError, match="no client file") as caught:
        consent.find_client(settings(home))
    put(local, CLIENT)
    setting = settings(home, credentials=tmp_path / "b.json")

    assert "Desktop app" in caught.value.hint
    assert consent.find_client(setting, tmp_path / "a.json") == tmp_path / "a.json"
    assert consent.find_client(setting) == tmp_path / "b.json"
    assert consent.find_client(settings(home)) == local


# ---- asking Google, and signing out ----


def refusal_of(info: dict[str, Any], home: Path) -> tuple[Health, PmdocsError | None]:
    return consent.check(auth.load_sign_in(settings(home, credentials=put(home / "c.json", info))))


@pytest.mark.parametrize(
    ("body", "health", "words"),
    [
        (
            {"error": "invalid_grant", "error_description": "test-refresh"},
            Health.EXPIRED,
            "expired or was revoked",
        ),
        ({"error": "invalid_grant", "error_subtype": "invalid_rapt"}, Health.EXPIRED, "invalid_rapt"),
        ({"error": "invalid_client"}, Health.REFUSED, "refused the client"),
        ({"error": "admin_policy_enforced"}, Health.REFUSED, "organisation does not allow"),
        ({"error": "access_denied"}, Health.REFUSED, "organisation does not allow"),
        ({"error": "invalid_scope"}, Health.REFUSED, "lacks permission"),
        ({"error": "something_new"}, Health.REFUSED, "refused to renew"),
    ],
)
def test_check_refused(
    home: Path, google: responses.RequestsMock, body: dict[str, str], health: Health, words: str
) -> None:
    """Each refusal of a refresh has its verdict and words; what Google wrote is not repeated."""
    google.post(consent.TOKEN_URI, status=400, json=body)
    verdict, error = refusal_of(person(), home)

    assert verdict is health
    assert isinstance(error, AuthError)
    assert words in error.message
    assert error.hint
    assert_no_secret(told(error))


def test_check_names_the_seven_days(home: Path, google: responses.RequestsMock) -> None:
    """An ended sign-in mentions that apps in Testing lose theirs after 7 days."""
    google.post(consent.TOKEN_URI, status=400, json={"error": "invalid_grant"})
    _, error = refusal_of(person(), home)

    assert error is not None
    assert "7 days" in error.hint


def test_check_of_a_deleted_key(home: Path, key: str, google: responses.RequestsMock) -> None:
    """A service account is not told to sign in with a browser."""
    google.post(consent.TOKEN_URI, status=400, json={"error": "invalid_grant"})
    verdict, error = refusal_of(robot(key), home)

    assert verdict is Health.REFUSED
    assert error is not None
    assert "key" in error.message
    assert "auth login" not in error.hint


@pytest.mark.parametrize("answer", [503, requests.ConnectionError("test-refresh")], ids=["503", "no network"])
def test_check_unreachable(
    home: Path, google: responses.RequestsMock, answer: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A service that is away says nothing about the sign-in: exit code 8, not 4."""
    monkeypatch.setattr("google.auth._exponential_backoff.time.sleep", lambda _: None)
    if isinstance(answer, int):
        google.post(consent.TOKEN_URI, status=answer, json={"error": "internal_failure"})
    else:
        google.post(consent.TOKEN_URI, body=answer)
    verdict, error = refusal_of(person(), home)

    assert verdict is Health.UNREACHABLE
    assert isinstance(error, Unreachable)
    assert error.exit_code == 8
    assert_no_secret(told(error))


def test_check_finds_missing_scopes(home: Path, google: responses.RequestsMock) -> None:
    """What Google grants counts, not what the file claims."""
    google.post(consent.TOKEN_URI, json={"access_token": "test-access", "scope": auth.WRITE_SCOPES[0]})
    verdict, error = refusal_of(person(scopes=list(auth.WRITE_SCOPES)), home)

    assert verdict is Health.REFUSED
    assert error is not None
    assert "spreadsheets, drive" in error.message


def test_check_sends_no_netrc(home: Path, google: responses.RequestsMock) -> None:
    """A .netrc entry for Google's host is not sent along."""
    put(home / ".netrc", "machine oauth2.googleapis.com login a password b\n").chmod(0o600)
    google.post(consent.TOKEN_URI, json={"access_token": "test-access", "expires_in": 3600})
    google.post(consent.REVOKE_URI, json={})
    put(home / "pmdocs/token.json", person())
    refusal_of(person(), home)
    consent.logout(settings(home))

    assert ["Authorization" in call.request.headers for call in google.calls] == [False, False]


@pytest.mark.parametrize(
    ("answer", "ended"),
    [
        ({"json": {}}, Ended.REVOKED),
        ({"status": 400, "json": {"error": "invalid_token"}}, Ended.OVER),
        ({"status": 503}, Ended.UNREVOKED),
        ({"body": requests.ConnectionError("away")}, Ended.UNREVOKED),
    ],
)
def test_logout(home: Path, google: responses.RequestsMock, answer: dict[str, Any], ended: Ended) -> None:
    """Whatever Google says, the token is gone afterwards; it travels in the body, not in the address."""
    google.post(consent.REVOKE_URI, **answer)
    token = put(home / "pmdocs/token.json", person())

    assert consent.logout(settings(home)) is ended
    assert not token.exists()
    assert google.calls[0].request.url == consent.REVOKE_URI
    assert google.calls[0].request.body == "token=test-refresh"


def test_logout_twice(home: Path, google: responses.RequestsMock) -> None:
    """Without a token there is nothing to do, and nobody is asked."""
    assert consent.logout(settings(home)) is Ended.NOTHING
    assert len(google.calls) == 0


def test_logout_with_a_garbled_token(home: Path, google: responses.RequestsMock) -> None:
    """A damaged token file is removed all the same."""
    token = put(home / "pmdocs/token.json", "garbled")

    assert consent.logout(settings(home)) is Ended.UNREVOKED
    assert not token.exists()
    assert len(google.calls) == 0


def test_logout_leaves_other_credentials(home: Path, key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only pmdocs' own token is ended."""
    places = fill_every_place(home, key, monkeypatch)
    revoke: Callable[[str], Ended] = lambda _: Ended.REVOKED  # noqa: E731
    monkeypatch.setattr(consent, "_revoke", revoke)
    consent.logout(settings(home, credentials=places["flag"]))

    assert [origin for origin, path in places.items() if not path.exists()] == ["pmdocs auth login"]


def test_machine_identity_is_asked_for_by_name(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """``adc`` takes what google.auth.default finds; nothing found is an AuthError, a subject a ConfigError."""

    class MachineCredentials(google.auth.credentials.Credentials):
        service_account_email = ROBOT

        def refresh(self, request: object) -> None:
            """Never called here."""

    def default(scopes: tuple[str, ...]) -> tuple[MachineCredentials, str]:
        assert auth.WRITE_SCOPES == scopes

        return MachineCredentials(), "project"  # type: ignore[no-untyped-call]

    def nothing(**_: object) -> tuple[MachineCredentials, str]:
        raise google.auth.exceptions.DefaultCredentialsError

    monkeypatch.setattr(google.auth, "default", default)
    assert ROBOT == auth.load_credentials(settings(home, credentials=Path("adc")))[1]
    with pytest.raises(ConfigError, match="subject"):
        auth.load_credentials(settings(home, credentials=Path("adc"), subject="ada@example.com"))
    monkeypatch.setattr(google.auth, "default", nothing)

    with pytest.raises(AuthError, match="no default credentials"):
        auth.load_credentials(settings(home, credentials=Path("adc")))
