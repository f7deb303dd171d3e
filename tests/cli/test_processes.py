"""The command line as separate processes on a local server: killed for real, racing for real, and watched."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from pmdocs.emulator import Emulator
from pmdocs.emulator.server import LocalServer

CREATE = ["create", "--title", "Checkout failed", "--incident-id", "INC-7", "--json", "--no-input"]
SECRET = "test-refresh-token"


@pytest.fixture(name="home")
def home_(tmp_path: Path) -> Path:
    """A home of its own for every process."""
    home = tmp_path / "home"
    home.mkdir()
    return home


@pytest.fixture(name="server")
def server_(tmp_path: Path) -> Iterator[LocalServer]:
    """A local server on a fresh workspace."""
    emulator = Emulator(tmp_path / "server.db")
    with LocalServer(emulator) as server:
        yield server
    emulator.store.close()


@pytest.fixture(name="workspace", scope="session")
def workspace_(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What init leaves: the server's workspace and what this machine noted down, made once."""
    directory = tmp_path_factory.mktemp("initialised")
    emulator = Emulator(directory / "server.db")
    with LocalServer(emulator) as server:
        assert 0 == run(directory, "init", PMDOCS_ENDPOINT=server.url)[0]
    emulator.store.close()
    return directory


@pytest.fixture(name="initialised")
def initialised_(workspace: Path, tmp_path: Path, home: Path) -> Iterator[LocalServer]:
    """A local server on a workspace of its own, initialised from this home."""
    for part in workspace.glob("server.db*"):
        shutil.copy(part, tmp_path)
    emulator = Emulator(tmp_path / "server.db")
    with LocalServer(emulator) as server:
        (home / "data").mkdir()
        [noted] = (workspace / "data").glob("endpoint-*.toml")
        shutil.copy(noted, home / "data" / f"endpoint-127-0-0-1-{server.url.rpartition(':')[2]}.toml")
        yield server
    emulator.store.close()


def start(home: Path, *arguments: str, **environ: str) -> subprocess.Popen[str]:
    """Start ``pmdocs`` with an environment of its own."""
    inherited = {name: os.environ[name] for name in ("PATH", "LANG", "SYSTEMROOT") if name in os.environ}
    own = {
        "HOME": str(home),
        "PMDOCS_CONFIG_DIR": str(home / "config"),
        "PMDOCS_DATA_DIR": str(home / "data"),
    }
    return subprocess.Popen(
        [sys.executable, "-m", "pmdocs", *arguments],
        env=inherited | own | environ,
        cwd=home,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def run(home: Path, *arguments: str, **environ: str) -> tuple[int, str, str]:
    """Run ``pmdocs`` to its end: exit code, output, messages."""
    process = start(home, *arguments, **environ)
    out, err = process.communicate(timeout=90)
    return process.returncode, out, err


def postmortems(emulator: Emulator) -> list[dict[str, Any]]:
    """Documents that count as postmortems."""
    with emulator.store.transaction(write=False) as transaction:
        records = [r for r in transaction.files() if not r["trashed"]]
    return [r for r in records if r["properties"].get("pmdocs_kind") == "postmortem"]


def test_five_calls_from_another_process(initialised: LocalServer, home: Path) -> None:
    """create, unmodified clients in another process, costs five calls."""
    server = initialised
    with server.emulator.store.transaction(write=True) as transaction:
        transaction.clear_requests()

    code, out, _ = run(home, *CREATE, PMDOCS_ENDPOINT=server.url)

    with server.emulator.store.transaction(write=False) as transaction:
        methods = [request["method"] for request in transaction.requests()]
    assert (0, True) == (code, json.loads(out)["registered"])
    assert [
        "sheets.spreadsheets.batchUpdate",
        "drive.files.copy",
        "docs.documents.get",
        "docs.documents.batchUpdate",
        "sheets.spreadsheets.batchUpdate",
    ] == methods


def test_two_processes_at_the_same_moment(initialised: LocalServer, home: Path) -> None:
    """Two creates of one incident at once, search lagging 30 s: one registered document, both print it."""
    server = initialised
    with server.emulator.store.transaction(write=True) as transaction:
        transaction.put_setting("search_lag_seconds", 30)

    both = [start(home, *CREATE, PMDOCS_ENDPOINT=server.url) for _ in range(2)]
    ended = [process.communicate(timeout=90) for process in both]

    found = {json.loads(out)["document_id"] for out, _ in ended}
    assert [0, 0] == [process.returncode for process in both]
    assert found == {record["id"] for record in postmortems(server.emulator)}
    assert 1 == len(found)


@pytest.mark.parametrize(("number", "phase"), [*((at, "before") for at in range(1, 6)), (5, "after")])
def test_sigkill(initialised: LocalServer, home: Path, number: int, phase: str) -> None:
    """SIGKILL around any call: the log frees the incident after its lease, and a second run ends the work."""
    server = initialised
    process: list[subprocess.Popen[str]] = []
    seen = {"before": 0, "after": 0}

    def watch(now: str, _: str) -> None:
        seen[now] += 1
        if (now, seen[now]) == (phase, number):
            process[0].kill()

    server.emulator.observers.append(watch)
    process.append(start(home, *CREATE, PMDOCS_ENDPOINT=server.url))
    out, _ = process[0].communicate(timeout=60)
    server.emulator.observers.remove(watch)
    assert (-9, "") == (process[0].returncode, out)
    _age_reservations(server.emulator, home)

    code, out, err = run(home, *CREATE, PMDOCS_ENDPOINT=server.url)

    assert (0, "") == (code, err if code else "")
    assert [json.loads(out)["document_id"]] == [record["id"] for record in postmortems(server.emulator)]


def _age_reservations(emulator: Emulator, home: Path) -> None:
    """Make the dead process's reservation five minutes old, instead of waiting for its lease to end."""
    (config,) = (home / "data").glob("endpoint-*.toml")
    tracker_id = config.read_text().split('tracker_id = "')[1].split('"')[0]
    values = emulator.client("sheets").spreadsheets().values()
    rows = values.get(spreadsheetId=tracker_id, range="_pmdocs_log!A2:A").execute().get("values", [])
    old = [["2026-01-01T00:00:00.000+00:00"] for _ in rows]
    if old:
        values.update(
            spreadsheetId=tracker_id, range="_pmdocs_log!A2", valueInputOption="RAW", body={"values": old}
        ).execute()


class Trap(ThreadingHTTPServer):
    """A listener that writes down all it hears and answers nothing useful."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        super().__init__(("127.0.0.1", 0), _TrapHandler)

    @property
    def url(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self.server_port}"


class _TrapHandler(BaseHTTPRequestHandler):
    server: Trap

    def _hear(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length).decode(errors="replace")
        self.server.heard.append(f"{self.requestline}\n{self.headers}\n{body}")
        self.send_error(403)

    do_GET = do_POST = do_PUT = do_PATCH = do_CONNECT = _hear  # noqa: N815 - names of http.server

    def log_message(self, *_: object) -> None:
        """Silent."""


@pytest.fixture(name="trap")
def trap_() -> Iterator[Trap]:
    """A listener on loopback."""
    with Trap() as trap:
        thread = threading.Thread(target=trap.serve_forever, daemon=True)
        thread.start()
        yield trap
        trap.shutdown()
        thread.join()


@pytest.fixture(name="signed_in")
def signed_in_(home: Path) -> dict[str, str]:
    """Every place a sign-in can lie in is filled; the environment that points to them."""
    token = {
        "type": "authorized_user",
        "client_id": "test-client",
        "client_secret": "test-client-secret",
        "refresh_token": SECRET,
        "token": "ya29.test-access-token",
    }
    text = json.dumps(token)
    for place in ("config/token.json", "adc.json", ".config/gcloud/application_default_credentials.json"):
        (home / place).parent.mkdir(parents=True, exist_ok=True)
        (home / place).write_text(text)
    (home / ".netrc").write_text("machine 127.0.0.1 login me password test-netrc-secret\n")
    adc = str(home / "adc.json")
    return {"GOOGLE_APPLICATION_CREDENTIALS": adc, "PMDOCS_CREDENTIALS": adc}


@pytest.mark.parametrize("command", [["init"], CREATE, ["init", "--dry-run"]])
def test_endpoint_hears_no_google_token(
    trap: Trap, home: Path, signed_in: dict[str, str], command: list[str]
) -> None:
    """With an account signed in, a listener on the endpoint's port hears requests and no credential."""
    (home / "data").mkdir()
    name = f"endpoint-127-0-0-1-{trap.server_port}.toml"
    (home / "data" / name).write_text(
        '[workspaces.default]\nfolder_id = "f"\ntracker_id = "t"\ntemplates = { standard = "d" }\n'
    )

    code, _, err = run(home, *command, PMDOCS_ENDPOINT=trap.url, **signed_in)

    heard = "\n".join(trap.heard)
    assert trap.heard
    assert 0 != code
    for secret in (SECRET, "ya29.", "test-client-secret", "netrc", "Authorization", "authorization"):
        assert secret not in heard
        assert secret not in err


def test_proxies_are_ignored(server: LocalServer, trap: Trap, home: Path) -> None:
    """A proxy in the environment hears nothing of what goes to a local server."""
    proxies = dict.fromkeys(("HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "ALL_PROXY"), trap.url)

    code, _, err = run(home, "init", PMDOCS_ENDPOINT=server.url, **proxies)

    assert (0, []) == (code, trap.heard), err


def test_embedded_workspace_opens_no_socket(home: Path, trap: Trap, signed_in: dict[str, str]) -> None:
    """The embedded workspace needs no network and no credential: every proxy is a trap, and stays silent."""
    proxies = dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"), trap.url)

    code, _, err = run(home, "--local", "init", **proxies, **signed_in)

    assert (0, []) == (code, trap.heard), err
    assert 0o600 == (home / "data" / "workspace.db").stat().st_mode & 0o777


Run = Callable[..., tuple[int, str, str]]


def test_local_serve_prints_its_address_first(home: Path) -> None:
    """``local serve --json`` prints one line of JSON, and serves what it says."""
    process = start(home, "local", "serve", "--json", "--port", "0", "--db", str(home / "s.db"))
    try:
        assert process.stdout is not None
        url = json.loads(process.stdout.readline())["url"]
        code, out, _ = run(home, "init", "--json", PMDOCS_ENDPOINT=url)
        folder = json.loads(out)["folder_id"]
        page = subprocess.run(
            [sys.executable, "-c", _FETCH, f"{url}/folders/{folder}"],
            capture_output=True,
            text=True,
            check=True,
        )
    finally:
        process.terminate()
        process.communicate(timeout=20)

    assert 0 == code
    assert "Template: Postmortem" in page.stdout


_FETCH = "import sys, urllib.request as u; print(u.urlopen(sys.argv[1]).read().decode())"
