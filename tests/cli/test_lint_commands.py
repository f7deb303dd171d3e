"""lint and checklist at the command line: exit codes, formats, files without account or network."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from pmdocs.cli.lint import is_file
from pmdocs.cli.main import pmdocs

BLAME = "# Postmortem\n\n## Root causes\n\nThe engineer forgot the flag, 100 %:\nsee above.\n"


@pytest.fixture(name="file")
def file_(tmp_path: Path) -> Path:
    path = tmp_path / "pm.md"
    path.write_text(BLAME, encoding="utf-8")
    return path


def run(*args: object, **options: object) -> Result:
    return CliRunner().invoke(pmdocs, [str(arg) for arg in args], **options)  # type: ignore[arg-type]


def test_text(file: Path) -> None:
    """A finding is told with file, line, rule, words, reason and rewrite; without --strict the exit code is 0."""
    answer = run("lint", file, "--rule", "person-subject")

    assert 0 == answer.exit_code
    assert f'{file}:5: warning [person-subject] "engineer forgot"' in answer.stdout
    assert "    → Who did it" in answer.stdout


@pytest.mark.parametrize(("rule", "code"), [("person-subject", 20), ("ai-no-ticket", 0)])
def test_strict(file: Path, rule: str, code: int) -> None:
    """--strict exits 20 when anything but a hint is left."""
    assert code == run("lint", file, "--strict", "--rule", rule).exit_code


def test_json(file: Path) -> None:
    """JSON holds each finding with its place, and the files that could not be read."""
    answer = run("lint", file, file.with_name("none.md"), "--json", "--skip", "missing-section")
    value = json.loads(answer.stdout)

    assert 9 == answer.exit_code
    assert 1 == value["schema_version"]
    assert [("person-subject", 5, 5)] == [
        (finding["rule"], finding["line"], finding["column"])
        for finding in value["documents"][0]["findings"]
        if finding["rule"] == "person-subject"
    ]
    assert [str(file.with_name("none.md"))] == [error["source"] for error in value["errors"]]


def test_github(tmp_path: Path) -> None:
    """Annotations name file, line and rule; words of the file cannot begin a command of their own."""
    path = tmp_path / "a,b.md"
    path.write_text("## Impact\n\nThe engineer forgot 100 %\n\n{{ a%0A::error::x }}\n", encoding="utf-8")
    answer = run("lint", path, "--format", "github")
    lines = answer.stdout.splitlines()

    assert all(line.startswith(("::error file=", "::warning file=", "::notice file=")) for line in lines)
    assert any("a%2Cb.md,line=3,title=person-subject::" in line for line in lines)
    assert not any("%0A::error::x" in line.replace("%250A", "") for line in lines)


@pytest.mark.parametrize("form", ["text", "github"])
def test_what_is_missing_is_told_as_one(tmp_path: Path, form: str) -> None:
    """Parts that are missing from the whole document make one finding for people, each of them named."""
    path = tmp_path / "a.md"
    path.write_text("# Postmortem: INC-1\n\n## Summary\n\nIt broke at 10:00.\n", encoding="utf-8")
    told = [
        line for line in run("lint", path, "--format", form).stdout.splitlines() if "missing-section" in line
    ]

    assert 1 == len(told)
    assert all(f'"{part}"' in told[0] for part in ("Owner", "Severity", "Root causes"))


def test_one_unreadable_file(tmp_path: Path) -> None:
    """A single file that cannot be read is an error with its reason."""
    answer = run("lint", tmp_path / "none.md")

    assert "cannot be read" in str(answer.exception)


def test_not_utf8(tmp_path: Path, file: Path) -> None:
    """A file in another encoding is told, the others are linted all the same."""
    other = tmp_path / "sjis.md"
    other.write_bytes("障害".encode("shift_jis"))
    answer = run("lint", other, file, "--rule", "person-subject")

    assert 9 == answer.exit_code
    assert "engineer forgot" in answer.stdout
    assert "is no UTF-8 text" in answer.stderr


def test_standard_input() -> None:
    """- is standard input."""
    answer = run("lint", "-", "--rule", "person-subject", input=BLAME)

    assert "-:5: warning" in answer.stdout


def test_language(file: Path) -> None:
    """--lang chooses the language of the messages."""
    assert "人を主語に" in run("lint", file, "--lang", "ja").stdout


def test_unknown_rule(file: Path) -> None:
    """A rule that does not exist is refused, with those that do."""
    answer = run("lint", file, "--skip", "blame")

    assert "no rule 'blame'" in str(answer.exception)


def test_person(tmp_path: Path) -> None:
    """--person makes a name known."""
    path = tmp_path / "p.md"
    path.write_text("## Root causes\n\nZyxquil skipped the second step.\n", encoding="utf-8")

    assert "person-subject" not in run("lint", path).stdout
    assert "person-subject" in run("lint", path, "--person", "Zyxquil").stdout


def test_what_is_a_file(file: Path) -> None:
    """Addresses and incident ids are documents; what exists or ends like a text file is a file."""
    assert [True, True, True, False, False] == [
        is_file(target)
        for target in (str(file), "-", "gone.md", "INC-7", "https://docs.google.com/document/d/x/edit")
    ]


def test_files_need_nothing(file: Path) -> None:
    """A file is linted without configuration, home folder, Google's libraries or the emulator."""
    code = (
        "import sys\nfrom click.testing import CliRunner\nfrom pmdocs.cli.main import pmdocs\n"
        "answer = CliRunner().invoke(pmdocs, ['lint', sys.argv[1], '--strict'])\n"
        "heavy = {'googleapiclient', 'gspread', 'pmdocs.emulator', 'google_auth_oauthlib', 'requests', 'sqlite3'}\n"
        "print(answer.exit_code, sorted(heavy & set(sys.modules)))"
    )
    environ = {"PATH": os.environ["PATH"], "PMDOCS_CONFIG_DIR": "/dev/null/none", "HOME": "/dev/null"}
    answer = subprocess.run(
        [sys.executable, "-c", code, str(file)], capture_output=True, text=True, check=True, env=environ
    )

    assert "20 []" == answer.stdout.strip()


def test_documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Documents and files together; the checklist is shown, fails --strict, and is not added twice."""
    monkeypatch.setenv("PMDOCS_LOCAL", str(tmp_path / "w.db"))
    monkeypatch.setenv("PMDOCS_CONFIG_DIR", str(tmp_path))
    assert 0 == run("init", "--lang", "en", "-q").exit_code
    assert 0 == run("create", "--title", "T", "--incident-id", "INC-7", "-q").exit_code
    linted = run("lint", "INC-7", "--strict", "--json")
    shown = run("checklist", "INC-7")
    strict = run("checklist", "INC-7", "--strict", "--json")
    again = run("checklist", "INC-7", "--add")

    assert 20 == linted.exit_code
    assert json.loads(linted.stdout)["documents"][0]["document_id"]
    assert (0, 9) == (shown.exit_code, shown.stdout.count("[-]"))
    assert (20, 9) == (strict.exit_code, json.loads(strict.stdout)["open"])
    assert "has its checklist already" in again.stderr
