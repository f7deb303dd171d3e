"""``pmdocs actions tickets`` in both languages, GitHub answered by `responses`."""

from __future__ import annotations

from pathlib import Path

import pytest
import responses
from command_line import ActionTable, Terminal, both, copy, told_once

ISSUES = "https://api.github.com:443/repos/acme/shop/issues"


@pytest.fixture(name="told")
def told_(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return told_once(tmp_path_factory, getattr(request, "param", "en"))


@pytest.fixture(name="here")
def here_(
    told: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Terminal:
    here = Terminal(home=copy(told, tmp_path), monkeypatch=monkeypatch, capfd=capfd)
    emulator = here.emulator()
    table = ActionTable(emulator, here.document())
    last = len(table.texts()) - 1
    table.change(last - 1, ticket="https://github.com/acme/shop/issues/12")
    table.change(last, ticket="https://acme.backlog.jp/view/OPS-3")
    emulator.store.close()
    assert 0 == here("sync", "--full").code
    return here


def answer(**fields: object) -> None:
    made = {
        "number": 12,
        "title": "Alert",
        "state": "open",
        "state_reason": None,
        "closed_at": None,
        "url": "",
    }
    responses.get(f"{ISSUES}/12", json=made | fields)


@both
@responses.activate
def test_closed_there_and_open_here(here: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    """The item is listed with what its ticket says; --strict makes it a violation; the token is shown nowhere."""
    monkeypatch.setenv("PMDOCS_GITHUB_TOKEN", "made-up-token")
    answer(state="closed", state_reason="completed", closed_at="2026-11-01T10:00:00Z")
    plain, strict = here("actions", "tickets"), here("actions", "tickets", "--strict")

    assert (0, 20) == (plain.code, strict.code)
    assert "INC-7/AI-1" in plain.out
    assert "acme/shop#12" in plain.out
    assert "2026-11-01" in plain.out
    assert "1 of backlog" in plain.err
    assert "made-up-token" not in plain.out + plain.err + here("config", "show", "--origin").out


@responses.activate
def test_json(here: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same as JSON."""
    monkeypatch.setenv("PMDOCS_GITHUB_TOKEN", "made-up-token")
    answer(state="closed", state_reason="not_planned", closed_at="2026-11-01T10:00:00Z")
    made = here("actions", "tickets", "--json").json

    assert (1, {"backlog": 1}) == (made["read"], made["not_read"])
    [found] = made["disagreements"]
    assert ("INC-7/AI-1", "dropped-there", "2026-11-01") == (found["key"], found["rule"], found["closed_on"])


@responses.activate
def test_a_ticket_that_cannot_be_read(here: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is named with the reason, and the exit code says that something is missing."""
    monkeypatch.setenv("PMDOCS_GITHUB_TOKEN", "made-up-token")
    responses.get(f"{ISSUES}/12", status=404, json={"message": "Not Found"})
    result = here("actions", "tickets")

    assert 9 == result.code
    assert "INC-7/AI-1: acme/shop#12" in result.err


@responses.activate
def test_without_a_token(here: Terminal) -> None:
    """Nothing is asked; it is said what to set."""
    result = here("actions", "tickets")

    assert 0 == result.code
    assert "PMDOCS_GITHUB_TOKEN" in result.err
    assert 0 == len(responses.calls)


def test_a_project_file_may_not_set_the_token(here: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    """A checked-out repository must not choose where a token goes."""
    monkeypatch.chdir(here.home)
    (here.home / "pmdocs.toml").write_text('github_host = "evil.example.com"\n')

    assert 10 == here("actions", "tickets").code
