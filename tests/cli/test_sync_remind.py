"""``pmdocs sync --remind``: one line in a schedule that syncs and then reminds."""

from __future__ import annotations

from pathlib import Path

import pytest
from command_line import ActionTable, Terminal, both, copy, day, told_once

ANY_TIME = '[reminders]\nquiet_hours = "none"\nworking_days_only = false\n'


@pytest.fixture(name="told")
def told_(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return told_once(tmp_path_factory, getattr(request, "param", "en"))


@pytest.fixture(name="here")
def here_(
    told: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Terminal:
    here = Terminal(home=copy(told, tmp_path), monkeypatch=monkeypatch, capfd=capfd)
    (here.home / "pmdocs.toml").write_text(ANY_TIME, encoding="utf-8")
    return here


def add_item(here: Terminal, due: str) -> None:
    emulator = here.emulator()
    table = ActionTable(emulator, here.document())
    table.add(action="Rotate the keys", priority="P1", owner="ada@example.com", due=due)
    emulator.store.close()


def test_what_the_sync_found_is_reminded_of(here: Terminal) -> None:
    """An item that this very sync brought and that is late is spoken of by the same run, and only once."""
    add_item(here, day(-1))
    first, second = here("sync", "--remind"), here("sync", "--remind", "--json")

    assert (0, 0) == (first.code, second.code)
    assert "INC-7/AI-3" in first.out.partition("document to owner")[2]
    assert [0, 0] == [second.json["reminders"][name] for name in ("sent", "failed")]


def test_without_the_flag_nobody_is_reminded(here: Terminal) -> None:
    """A plain sync sends nothing and says so in JSON."""
    assert here("sync", "--json").json["reminders"] is None
    assert here("actions", "remind", "-n", "--json").json["messages"]


@both
def test_a_dry_run_shows_both_and_does_neither(here: Terminal) -> None:
    """The plan of the sync and each message in full; the tracker stays as it is."""
    (here.home / "pmdocs.toml").write_text(ANY_TIME, encoding="utf-8")
    add_item(here, day(-1))
    before = here.tracker()
    result = here("sync", "--remind", "-n")

    assert (0, before) == (result.code, here.tracker())
    assert "INC-7/AI-3" in result.out
    assert {"en": "Reminder:", "ja": "リマインダー:"}[here.lang()] in result.out


def test_a_message_that_fails_ends_with_9(here: Terminal) -> None:
    """The sync has landed, the comment is posted, and the exit code says that one message did not go out."""
    here.monkeypatch.setenv("PMDOCS_SLACK_WEBHOOK", "http://127.0.0.1:9/T0SECRET")
    here.monkeypatch.setattr("pmdocs.clock.SystemClock.sleep", lambda *_: None)
    add_item(here, day(-1))
    result = here("sync", "--remind", "--json")

    assert 9 == result.code
    assert ["INC-7"] == [one["incident_id"] for one in result.json["documents"] if one["changes"]]
    assert {"document": None, "slack": 8} == {
        one["channel"]: one["error"] and one["error"]["code"] for one in result.json["reminders"]["messages"]
    }
    assert "T0SECRET" not in result.out + result.err


def test_a_channel_that_is_not_set_up_stops_no_sync(here: Terminal) -> None:
    """What the sync did is told and stays; then comes the error about the reminders."""
    (here.home / "pmdocs.toml").write_text('[reminders]\nchannels = ["slack"]\n', encoding="utf-8")
    add_item(here, day(-1))
    result = here("sync", "--remind")

    assert 10 == result.code
    assert "1 new action item" in result.out
    assert "PMDOCS_SLACK_WEBHOOK" in result.err
    assert "INC-7/AI-3" in str(here.tracker()["values"])
