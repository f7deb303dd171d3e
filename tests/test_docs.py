"""What the documentation says is what happens."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import click
import pytest

from pmdocs.cli.main import pmdocs

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
SESSIONS = re.findall(r"```console\n(.*?)```", README, re.DOTALL)


def _run(command: str, home: Path) -> str:
    """Output and messages of a ``pmdocs`` command line, in the order they were printed."""
    words = shlex.split(command)
    inherited = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    environ = inherited | {
        "HOME": str(home),
        "PMDOCS_DATA_DIR": str(home),
        "PMDOCS_CONFIG_DIR": str(home),
        "PMDOCS_LOCAL": "1",
        "TZ": "UTC",
        "PYTHONUNBUFFERED": "1",
    }
    assert "pmdocs" == words[0]

    answer = subprocess.run(
        [sys.executable, "-m", "pmdocs", *words[1:]],
        env=environ,
        cwd=home,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=True,
    )
    return answer.stdout


def _fits(expected: str, actual: str) -> bool:
    """Whether a text is as shown, where ``…`` stands for anything."""
    pattern = ".*".join(re.escape(part) for part in expected.strip().split("…"))
    return re.fullmatch(pattern, actual.strip(), re.DOTALL) is not None


def test_readme_tour_prints_what_it_shows(tmp_path: Path) -> None:
    """Every command of the README's tour, run in order, prints what the README shows."""
    assert len(SESSIONS) >= 4
    for session in SESSIONS:
        command, _, expected = session.partition("\n")
        actual = _run(command.removeprefix("$ "), tmp_path)

        assert _fits(expected, actual), f"{command}\n{actual}"


def _commands(group: click.Group, path: str) -> list[tuple[str, click.Command]]:
    found: list[tuple[str, click.Command]] = []
    for name, command in group.commands.items():
        found.append((f"{path} {name}", command))
        if isinstance(command, click.Group):
            found.extend(_commands(command, f"{path} {name}"))
    return found


@pytest.mark.parametrize(("path", "command"), _commands(pmdocs, "pmdocs"), ids=lambda value: str(value)[:40])
def test_every_command_and_option_has_help(path: str, command: click.Command) -> None:
    """Nothing on the command line is left unexplained."""
    missing = [p.name for p in command.params if isinstance(p, click.Option) and not p.help]

    assert command.help, path
    assert [] == missing


@pytest.mark.parametrize("path", [path for path, command in _commands(pmdocs, "pmdocs")])
def test_every_command_is_in_readme_or_changelog(path: str) -> None:
    """A new command is told to users."""
    text = README + (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    words = path.split()

    assert words[-1] in text


def test_every_room_is_in_the_architecture() -> None:
    """docs/architecture.md names every module of the core, gateways and workflows."""
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    modules = {
        path.stem
        for room in ("core", "gateways", "workflows")
        for path in (ROOT / "pmdocs" / room).rglob("*.py")
        if path.stem not in {"__init__", "ports"}
    }

    assert set() == {name for name in modules if name not in text}
