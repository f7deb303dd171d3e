"""``pmdocs comments export`` on an embedded workspace."""

from __future__ import annotations

import csv
import io
import json
import os
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from pmdocs.cli.main import pmdocs, run
from pmdocs.emulator import Emulator

SETTINGS = ("PMDOCS_LOCAL", "PMDOCS_CONFIG_DIR", "PMDOCS_DATA_DIR", "TZ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    code: int
    out: str
    err: str


Invoke = Callable[..., Result]


def _main(*arguments: str) -> int:
    import sys

    before, sys.argv = sys.argv, ["pmdocs", *arguments]
    try:
        run(pmdocs)
    except SystemExit as ended:
        return int(ended.code or 0)
    finally:
        sys.argv = before


@pytest.fixture(name="workspace", scope="module")
def workspace_(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A workspace's file, and the id of INC-7's postmortem, on which Ken and Mio have commented."""
    home = tmp_path_factory.mktemp("workspace")
    with pytest.MonkeyPatch.context() as patch:
        for name, value in _settings(home).items():
            patch.setenv(name, value)
        patch.chdir(home)
        assert 0 == _main("init", "--lang", "en", "-q")
        assert 0 == _main("create", "--title", "Checkout failed", "--incident-id", "INC-7", "-q")
    emulator = Emulator(home / "w.db")
    document_id = _comment(emulator)
    emulator.store.close()
    with sqlite3.connect(home / "w.db") as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    return home, document_id


def _settings(home: Path) -> dict[str, str]:
    places = (str(home / "w.db"), str(home / "config"), str(home / "data"), "Asia/Tokyo")
    return dict(zip(SETTINGS, places, strict=True))


def _comment(emulator: Emulator) -> str:
    drive = emulator.client("drive")
    query = "properties has { key='pmdocs_incident' and value='INC-7' }"
    (file,) = drive.files().list(q=query, fields="files(id)").execute()["files"]
    document_id = str(file["id"])
    for who in ("ken", "mio"):
        body = {"type": "user", "role": "commenter", "emailAddress": f"{who}@example.com"}
        drive.permissions().create(fileId=document_id, body=body, sendNotificationEmail=False).execute()
    say = [
        ("ken", "Could we add an alert?", {"startIndex": 1, "endIndex": 11}),
        ("mio", "=cmd|' /C calc'!A0 why?", {"startIndex": 13, "endIndex": 20}),
    ]
    for who, text, place in say:
        requests = [{"insertComment": {"content": text, "range": place}}]
        documents = emulator.client("docs", user=f"{who}@example.com").documents()
        documents.batchUpdate(documentId=document_id, body={"requests": requests}).execute()
    comments = emulator.client("drive", user="mio@example.com").comments()
    comments.create(fileId=document_id, body={"content": "素敵な対応でした 🎉"}, fields="id").execute()
    return document_id


@pytest.fixture(name="invoke")
def invoke_(
    workspace: tuple[Path, str],
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> Invoke:
    """``invoke("INC-7", …)``: exit code, output and messages; the working directory is the test's own."""
    for name, value in _settings(workspace[0]).items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(tmp_path)

    def invoke(*arguments: str) -> Result:
        capfd.readouterr()
        code = _main("comments", "export", *arguments)
        out, err = capfd.readouterr()
        return Result(code=code, out=out, err=err)

    return invoke


def test_markdown_is_the_default(invoke: Invoke) -> None:
    """Without options the export is Markdown on standard output, and nothing else is there."""
    result = invoke("INC-7", "-q")

    assert (0, "") == (result.code, result.err)
    assert result.out.startswith("# Comments: INC-7: Checkout failed\n")
    assert result.out.index("Questions without an answer") < result.out.index("Suggestions")


@pytest.mark.parametrize("document", ["inc-7", "{id}", "https://docs.google.com/document/d/{id}/edit"])
def test_any_way_to_name_a_document(invoke: Invoke, workspace: tuple[Path, str], document: str) -> None:
    """Address, id and incident id lead to the same document."""
    result = invoke(document.format(id=workspace[1]), "--json")
    made = json.loads(result.out)

    assert (0, 1, workspace[1], "INC-7") == (
        result.code, made["schema_version"], made["document_id"], made["incident_id"],
    )  # fmt: skip


def test_filters(invoke: Invoke) -> None:
    """Kind, times and meeting reach the export."""
    made = json.loads(
        invoke("INC-7", "--json", "--kind", "kudos", "--kind", "suggestion", "--unresolved").out
    )
    none = json.loads(invoke("INC-7", "--format", "json", "--until", "2020-01-01").out)
    met = json.loads(
        invoke("INC-7", "--json", "--since", "2020-01-01", "--meeting", "2020-02-01 14:00+30").out
    )

    assert {"kudos", "suggestion"} == {item["kind"] for item in made["threads"]}
    assert [] == none["threads"]
    assert {"post"} == {item["window"] for item in met["threads"]}
    assert {"start": "2020-02-01T05:00:00Z", "end": "2020-02-01T05:30:00Z"} == met["meeting"]


@pytest.mark.parametrize(
    ("name", "options", "begins"),
    [
        ("out.md", [], "# コメント"),
        ("out.html", [], "<!doctype html>"),
        ("out.csv", [], "キー,インシデントID"),
        ("out.json", [], "{"),
        ("out.txt", ["--format", "csv"], "キー"),
        ("out", [], "# コメント"),
    ],
)
def test_files(invoke: Invoke, tmp_path: Path, name: str, options: list[str], begins: str) -> None:
    """A file gets the format of its name unless another is named; standard output stays empty."""
    result = invoke("INC-7", "-o", str(tmp_path / name), "--lang", "ja", *options)

    assert (0, "") == (result.code, result.out)
    assert (tmp_path / name).read_bytes().decode().startswith(begins)
    assert f"3 threads of 'INC-7: Checkout failed' to {tmp_path / name}" in result.err


def test_csv_on_standard_output(invoke: Invoke) -> None:
    """Rows on standard output are whole, and formulas are texts."""
    rows = list(csv.DictReader(io.StringIO(invoke("INC-7", "--format", "csv").out, newline="")))

    assert 3 == len(rows)
    assert ["'=cmd|' /C calc'!A0 why?"] == [row["Comment"] for row in rows if "cmd" in row["Comment"]]


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["INC-9"], 5, "no postmortem of 'INC-9'"),
        (["1" * 44], 5, ""),
        (["https://example.com/x"], 2, "no address of a Google Doc"),
        ([""], 2, "Which document?"),
        (["INC-7", "--since", "tomorrow"], 2, "--since is no time"),
        (["INC-7", "--meeting", "14:00"], 2, "START+MINUTES"),
        (["INC-7", "--since", "2026-11-21", "--until", "2026-11-20"], 2, "--since lies after --until"),
        (["INC-7", "--json", "--format", "csv"], 2, "contradict"),
        (["INC-7", "--kind", "praise"], 2, "praise"),
        (["INC-7", "--format", "pdf"], 2, "pdf"),
        ([], 2, "DOC"),
    ],
)
def test_refusals(invoke: Invoke, arguments: list[str], code: int, says: str) -> None:
    """What is unknown exits with 5, what makes no sense with 2; output stays empty, the message helps."""
    result = invoke(*arguments)

    assert (code, "") == (result.code, result.out)
    assert says in result.err


def test_file_that_cannot_be_written(invoke: Invoke, tmp_path: Path) -> None:
    """A place that cannot be written is an error of use, in one line and a hint."""
    result = invoke("INC-7", "-o", str(tmp_path))

    assert (2, "") == (result.code, result.out)
    assert f"{tmp_path} cannot be written" in result.err


def test_no_comments_is_no_error(invoke: Invoke) -> None:
    """An export that finds nothing succeeds and says so."""
    result = invoke("INC-7", "--kind", "note")

    assert 0 == result.code
    assert "There are no comments." in result.out


def test_environment_is_the_tests_own() -> None:
    """Outside of an invocation nothing of the workspace is left in the environment."""
    assert not set(SETTINGS[:1]) & set(os.environ)


def test_help_names_every_option(invoke: Invoke, capfd: pytest.CaptureFixture[str]) -> None:
    """The command's help tells of its options."""
    result: Any = invoke("--help")

    assert 0 == result.code
    for option in ("--since", "--until", "--meeting", "--kind", "--unresolved", "--format", "--output"):
        assert option in result.out
    assert capfd.readouterr().out == ""
