"""``pmdocs import`` on an embedded workspace, as a person or a script meets it."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click
import pytest

from pmdocs.cli.import_files import import_files
from pmdocs.cli.main import pmdocs, run


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Invoke = Callable[..., Result]


@pytest.fixture(name="home")
def home_(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two reports, in which the commands run."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PMDOCS_LOCAL", str(tmp_path / "w.db"))
    (tmp_path / "2019-01-23.md").write_text(
        "# Outage\n\n[up](../x.md)\n\n| A |\n|---|\n| x |\n", encoding="utf-8"
    )
    (tmp_path / "b.md").write_text("# Other\n\nIncident ID: INC-8\n", encoding="utf-8")
    return tmp_path


@pytest.fixture(name="invoke")
def invoke_(home: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Invoke:
    """``invoke("a.md", "--json")``, through the one place that turns errors into text and codes."""

    def call(command: click.Command, *arguments: str) -> Result:
        monkeypatch.setattr(sys, "argv", ["pmdocs", *arguments])
        with pytest.raises(SystemExit) as ended:
            run(command)
        out, err = capfd.readouterr()
        return Result(code=int(ended.value.code or 0), out=out, err=err)

    assert home.exists()
    assert 0 == call(pmdocs, "init", "--lang", "en", "-q").code
    return lambda *arguments: call(import_files, *arguments)


def test_words_for_people(invoke: Invoke) -> None:
    """Addresses on standard output, one a file; ids, notes and sizes beside."""
    result = invoke("2019-01-23.md", "b.md")

    assert 0 == result.code
    urls = result.out.split()
    assert 2 == len(urls)
    assert all(url.startswith("https://docs.google.com/document/d/") for url in urls)
    assert "Imported 2019-01-23.md as IMP-2019-01-23: 'Outage' (2 paragraphs, 1 table)." in result.err
    assert "1 relative link became plain text" in result.err
    assert "as INC-8: 'Other'" in result.err


def test_again(invoke: Invoke) -> None:
    """The same addresses, and the word that nothing was made."""
    first, second = invoke("b.md"), invoke("b.md")

    assert (0, first.out) == (second.code, second.out)
    assert "b.md has its document already: INC-8; nothing was made." in second.err


def test_json(invoke: Invoke) -> None:
    """One object with everything, also what failed."""
    result = invoke("2019-01-23.md", "no.md", "--json", "--base-url", "https://e.example/pm/")

    assert 9 == result.code
    value = result.json
    (document,), (failed,) = value["documents"], value["failed"]
    assert value["schema_version"] == 1
    assert value["tracker_id"]
    assert ("2019-01-23.md", "IMP-2019-01-23", "Outage", True, True, 2, 1, [], []) == tuple(
        document[key]
        for key in (
            "file", "incident_id", "title", "created", "registered", "paragraphs", "tables", "notes", "warnings",
        )
    )  # fmt: skip
    assert document["document_id"] in document["url"]
    assert ("no.md", 2, "UsageError") == (failed["file"], failed["code"], failed["kind"])


def test_dry_run(invoke: Invoke) -> None:
    """It says what would be done; the run after it does all of it."""
    dry = invoke("-n", "b.md", "--json")
    words = invoke("-n", "b.md")
    real = invoke("b.md", "--json")

    assert (0, True, None) == (dry.code, dry.json["dry_run"], dry.json["documents"][0]["url"])
    assert "would import b.md as INC-8: 'Other' (2 paragraphs, 0 tables)\n" == words.out
    assert real.json["documents"][0]["created"]


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        ((), 2, "Missing argument"),
        (("no.md",), 2, "There is no file no.md."),
        (("no.md", "b.md"), 9, "no.md was not imported"),
        (("b.md", "2019-01-23.md", "--incident-id", "X-1"), 2, "one incident"),
        (("b.md", "--base-url", "docs/"), 2, "is no address"),
        (("b.md", "--base-url", "https://[x"), 2, "is no address"),
        (("b.md", "--lang", "xx"), 2, "--lang"),
    ],
)
def test_what_goes_wrong(invoke: Invoke, arguments: tuple[str, ...], code: int, words: str) -> None:
    """2 for mistakes of the caller, 9 when some files landed; the message says which and why."""
    result = invoke(*arguments)

    assert code == result.code
    assert words in result.err


def test_failures_of_one_kind(invoke: Invoke, home: Path) -> None:
    """When nothing landed, the code is that of the failures."""
    (home / "empty.md").write_text("\n", encoding="utf-8")

    assert 2 == invoke("no.md", "empty.md").code


def test_quiet(invoke: Invoke) -> None:
    """Only results and errors."""
    result = invoke("-q", "b.md", "no.md")

    assert 1 == len(result.out.split())
    assert 1 == len(result.err.strip().splitlines())
