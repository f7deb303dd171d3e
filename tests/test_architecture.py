"""The rooms import only what the architecture lets them import."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "pmdocs"

ALLOWED = {
    "errors": set(),
    "clock": set(),
    "config": {"config", "errors"},
    "core": {"core", "errors"},
    "templates_dir": {"core", "errors"},
    "gateways": {"clock", "config", "core", "errors", "gateways"},
    "workflows": {"clock", "config", "core", "errors", "templates_dir", "workflows"},
    "formats": {"core", "formats"},
    "emulator": {"emulator"},
    "wiring": {"clock", "config", "emulator", "errors", "gateways", "workflows"},
    "cli": {"cli", "config", "core", "errors", "formats", "gateways", "wiring", "workflows"},
}
"""Rooms of pmdocs that a room may import from."""

MAY_SERVE = {"cli/local.py", "cli/demo.py", "cli/people.py"}
"""Commands that start the emulator themselves, or play people who work in it."""

IMPURE = {
    "click", "datetime.now", "googleapiclient", "gspread", "http", "io", "os", "pathlib", "random", "requests",
    "secrets", "socket", "sqlite3", "subprocess", "tempfile", "threading", "time", "urllib.request", "uuid",
}  # fmt: skip
"""What the core must not know."""

FILES = sorted(path for path in PACKAGE.rglob("*.py"))


def _room(path: Path) -> str:
    relative = path.relative_to(PACKAGE)
    return relative.parts[0].removesuffix(".py")


def _imports(path: Path) -> Iterator[str]:
    """Absolute names of every module that a file imports, at any depth of its code."""
    package = ["pmdocs", *path.relative_to(PACKAGE).parts[:-1]]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            yield module
            yield from (f"{module}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_follow_the_rooms(path: Path) -> None:
    """No room imports from one that it must not know."""
    room = _room(path)
    if room in {"__init__", "__main__"}:
        return
    used = {name.split(".")[1] for name in _imports(path) if name.startswith("pmdocs.")}
    allowed = set(ALLOWED[room]) | {"__version__"}
    if str(path.relative_to(PACKAGE)) in MAY_SERVE:
        allowed.add("emulator")

    assert used <= allowed


@pytest.mark.parametrize("path", [p for p in FILES if _room(p) == "core"], ids=lambda path: path.name)
def test_core_is_pure(path: Path) -> None:
    """The core knows no network, files, clock, randomness, environment or client library."""
    names = set(_imports(path))
    roots = names | {name.split(".")[0] for name in names}
    calls = {
        f"{node.func.value.id}.{node.func.attr}"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
    }

    assert set() == IMPURE & roots
    assert set() == {"datetime.now", "date.today", "datetime.utcnow"} & calls


def test_every_room_is_named_here() -> None:
    """A new room has to say what it may import."""
    rooms = {_room(path) for path in FILES} - {"__init__", "__main__"}

    assert rooms <= set(ALLOWED)


def test_help_needs_no_client_library() -> None:
    """``pmdocs --help`` is quick: it imports neither client library nor the emulator."""
    import subprocess
    import sys

    code = (
        "import sys, pmdocs.cli.main\n"
        "heavy = {'googleapiclient', 'gspread', 'pmdocs.emulator', 'google_auth_oauthlib', 'jinja2', 'yaml'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert "[]" == answer.stdout.strip()
