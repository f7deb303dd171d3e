"""``pmdocs actions remind``: what is printed and sent, and that no secret is either."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
from command_line import Terminal, both, copy, told_once

SECRET = "T0SECRET"


@pytest.fixture(name="told")
def told_(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return told_once(tmp_path_factory, getattr(request, "param", "en"))


@pytest.fixture(name="here")
def here_(
    told: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Terminal:
    return Terminal(home=copy(told, tmp_path), monkeypatch=monkeypatch, capfd=capfd)


@contextmanager
def listening(status: int = 200) -> Iterator[tuple[str, list[Any]]]:
    """A webhook on this machine: its address, and what was posted there."""
    got: list[Any] = []

    class Hook(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            got.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(status)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: Any) -> None:
            """Nothing is printed."""

    with HTTPServer(("127.0.0.1", 0), Hook) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/{SECRET}", got
        finally:
            server.shutdown()
            thread.join()


@both
def test_dry_run_shows_each_message(here: Terminal) -> None:
    """Every message in full, as text and as JSON; nothing is written or sent."""
    before = here.tracker()
    with listening() as (address, got):
        here.monkeypatch.setenv("PMDOCS_SLACK_WEBHOOK", address)
        result = here("actions", "remind", "-n", "--now")
        made = here("actions", "remind", "-n", "--now", "--json").json

    assert 0 == result.code
    assert (1, True, 0, ["document", "slack"]) == (
        made["schema_version"], made["dry_run"], made["sent"], [one["channel"] for one in made["messages"]],
    )  # fmt: skip
    for message in made["messages"]:
        for line in message["text"].splitlines():
            assert " ".join(line.split()) in " ".join(result.out.split())
    assert {"en": "Reminder", "ja": "リマインダー"}[here.lang()] in result.out
    assert (before, []) == (here.tracker(), got)
    assert SECRET not in result.out + result.err


def test_reminders_are_sent_once(here: Terminal) -> None:
    """The webhook is called once; the second run says that there is nothing to send."""
    with listening() as (address, got):
        here.monkeypatch.setenv("PMDOCS_SLACK_WEBHOOK", address)
        first, second = here("actions", "remind", "--now"), here("actions", "remind", "--now")

    assert (0, 0, 1) == (first.code, second.code, len(got))
    assert "INC-7/AI-1" in first.out
    assert "INC-7/AI-1" in got[0]["text"]
    assert ("", "  0 messages sent.\n") == (second.out, second.err)


def test_a_failure_ends_with_9(here: Terminal) -> None:
    """The comment is posted all the same; the address is printed nowhere, and the next run sends what failed."""
    with listening(status=404) as (address, _):
        here.monkeypatch.setenv("PMDOCS_SLACK_WEBHOOK", address)
        result = here("actions", "remind", "--now", "--json")
    with listening() as (address, got):
        here.monkeypatch.setenv("PMDOCS_SLACK_WEBHOOK", address)
        again = here("actions", "remind", "--now", "--json")

    assert (9, 0) == (result.code, again.code)
    assert [None, 404] == [one["error"] and 404 for one in result.json["messages"]]
    assert "HTTP 404" in result.err
    assert SECRET not in result.out + result.err + again.out + again.err
    assert (["slack"], 1) == ([one["channel"] for one in again.json["messages"]], len(got))


def test_quiet_hours_are_told(here: Terminal) -> None:
    """Held back by the clock, nothing is sent; the message says until when and how to send."""
    (here.home / "pmdocs.toml").write_text(
        '[policy]\nweekend = ["mon", "tue", "wed", "thu", "fri", "sat"]\nextra_holidays = []\n'
        '[reminders]\nquiet_hours = "00:00-23:59"\n'
    )
    result = here("actions", "remind")
    made = here("actions", "remind", "--json").json

    assert (0, "") == (result.code, result.out)
    assert "--now" in result.err
    assert made["held_until"]
    assert 0 == made["sent"]


def test_a_drill_calls_nobody(here: Terminal) -> None:
    """In a local workspace the environment's webhook to the outside is not used."""
    here.monkeypatch.setenv("PMDOCS_SLACK_WEBHOOK", f"https://hooks.slack.com/services/{SECRET}")
    made = here("actions", "remind", "-n", "--now", "--json").json

    assert ["document"] == [one["channel"] for one in made["messages"]]


def test_a_webhook_in_the_project_is_refused(here: Terminal) -> None:
    """A checked-out repository does not say where messages go."""
    (here.home / "pmdocs.toml").write_text(f'[webhooks]\nslack = "https://hooks.slack.com/{SECRET}"\n')
    result = here("actions", "remind")

    assert (10, "") == (result.code, result.out)
    assert SECRET not in result.err
