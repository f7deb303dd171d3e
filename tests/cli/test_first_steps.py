"""What a person sees in the first minutes: init and its dry run, languages, settings, facts that cannot be read."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from command_line import Terminal


@pytest.fixture(name="pmdocs")
def pmdocs_(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Terminal:
    """A terminal where nothing is set up yet."""
    return Terminal(home=tmp_path, monkeypatch=monkeypatch, capfd=capfd)


def test_a_dry_run_tells_every_step_of_init(pmdocs: Terminal) -> None:
    """What `init -n` announces is, step by step, what `init` does."""
    planned = pmdocs("--json", "init", "-n").json["done"]
    done = pmdocs("--json", "init").json["done"]

    words = {"would make": "made", "would write": "wrote", "would add": "added", "would try": "tried"}
    told = [f"{words[' '.join(step.split()[:2])]} {' '.join(step.split()[2:])}" for step in planned]
    assert done == told
    assert 8 == len(done)


def test_asking_for_another_language_is_answered(pmdocs: Terminal) -> None:
    """init translates nothing that is there, and says so; the workspace keeps its language."""
    pmdocs("init", "--lang", "en")
    again = pmdocs("init", "--lang", "ja")

    assert "is not translated" in again.err
    assert "en" == pmdocs("--json", "config", "show").json["lang"]


def test_two_workspaces_have_a_language_each(pmdocs: Terminal) -> None:
    """A second workspace in Japanese beside an English one: each command speaks the language of its own."""
    pmdocs("init", "--lang", "en")
    pmdocs("--workspace", "tokyo", "init", "--lang", "ja")
    languages = [
        pmdocs("--workspace", name, "--json", "config", "show").json["lang"] for name in ("default", "tokyo")
    ]

    assert ["en", "ja"] == languages


def test_a_row_is_in_the_words_of_its_tracker(pmdocs: Terminal) -> None:
    """A document in Japanese is registered in an English tracker in English: the next sync changes no word of it."""
    pmdocs("init", "--lang", "en")
    pmdocs("create", "--title", "x", "--incident-id", "INC-1", "--near-miss", "--lang", "ja")
    plan = pmdocs("--json", "sync", "-n").json["plan"]

    assert [] == [line for line in plan if "Severity" in line or "Status" in line]


def test_a_dry_run_names_columns_as_the_sheet_does(pmdocs: Terminal) -> None:
    """What sync would write is told by the headers that people see."""
    pmdocs("init", "--lang", "en")
    pmdocs("create", "--title", "x", "--incident-id", "INC-1")

    assert "Postmortems, INC-1: Open actions (empty) → 0" in pmdocs("sync", "-n").out


def test_settings_tell_where_they_come_from(pmdocs: Terminal) -> None:
    """Where pmdocs works is chosen by the environment here, and ``config show --origin`` says so, a line each."""
    pmdocs("init")
    lines = pmdocs("config", "show", "--origin").out.splitlines()
    place = next(line for line in lines if line.startswith("local_db "))

    assert place.endswith("(environment)")
    assert 1 == sum(line.startswith("templates.near_miss ") for line in lines)


def test_facts_that_cannot_be_read_are_named(pmdocs: Terminal) -> None:
    """A file that is not there, and one in another encoding, are told apart without a stack of codes."""
    pmdocs("init")
    (pmdocs.home / "sjis.yaml").write_bytes("title: 障害".encode("shift_jis"))
    gone, strange = pmdocs("create", "--from", "gone.yaml"), pmdocs("create", "--from", "sjis.yaml")

    assert (2, "pmdocs: There is no file gone.yaml.\n") == (gone.code, gone.err)
    assert (2, True) == (strange.code, "sjis.yaml is not UTF-8: byte 8 is not." in strange.err)


def test_several_imports_name_one_place_to_look(pmdocs: Terminal) -> None:
    """Importing many files says once where to see them."""
    pmdocs("init")
    for number in range(3):
        (pmdocs.home / f"{number}.md").write_text(f"# Outage {number}\n", encoding="utf-8")
    result = pmdocs("import", "0.md", "1.md", "2.md")

    assert 1 == result.err.count("pmdocs local serve")
    assert "(1 paragraph, 0 tables)" in result.err


def test_the_hint_is_the_command_to_type(pmdocs: Terminal) -> None:
    """Where nothing is set up the hint names the init of that very place: its workspace, its file."""
    named = pmdocs("--workspace", "tokyo", "list")
    elsewhere = pmdocs("--local-db", "drill.db", "list")

    assert (10, True) == (named.code, "Run 'pmdocs --workspace tokyo init'" in named.err)
    assert f"Run 'pmdocs --local-db {pmdocs.home / 'drill.db'} init'" in elsewhere.err


def test_a_server_that_is_not_there_is_told(pmdocs: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    """With PMDOCS_ENDPOINT the network is not to blame: the hint says how the local server is started."""
    monkeypatch.delenv("PMDOCS_LOCAL")
    monkeypatch.setenv("PMDOCS_ENDPOINT", "http://127.0.0.1:1")
    monkeypatch.setattr("pmdocs.clock.SystemClock.sleep", lambda *_: None)
    result = pmdocs("init")

    assert (8, True) == (result.code, "pmdocs local serve" in result.err)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_said_in_words(pmdocs: Terminal) -> None:
    """Output that cannot be written ends with 1 and a line, not with a stack."""
    pmdocs("init")
    with open("/dev/full", "w", encoding="utf-8") as full:
        command = [sys.executable, "-m", "pmdocs", "config", "show"]
        ended = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)

    assert (1, "pmdocs: No space left on device.\n") == (ended.returncode, ended.stderr)


def test_no_summary_of_a_command_is_cut_off(pmdocs: Terminal) -> None:
    """The list of commands fits a terminal of 80 columns with whole sentences."""
    lines = pmdocs("--help").out.partition("Commands:")[2].splitlines()

    assert 15 < len(lines)
    assert [] == [line for line in lines if line.endswith("...") or len(line) > 80]
