"""``local serve --quota``, as a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import requests


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [([], "none"), (["--quota", "real"], "real"), (["--quota", "none"], "none")],
)
def test_serve_with_quotas(tmp_path: Path, arguments: list[str], expected: str) -> None:
    """The server applies Google's limits where it is told to, and keeps them until told otherwise."""
    command = [sys.executable, "-m", "pmdocs", "local", "serve", "--json", "--db", str(tmp_path / "w.db")]
    environ = {"PATH": os.environ["PATH"], "HOME": str(tmp_path)}
    found = []
    for given in (arguments, []):
        process = subprocess.Popen([*command, *given], env=environ, stdout=subprocess.PIPE, text=True)
        try:
            assert process.stdout is not None
            url = json.loads(process.stdout.readline())["url"]
            found.append(requests.get(f"{url}/_local/quota", timeout=10).json()["quota"])
        finally:
            process.terminate()
            process.communicate(timeout=20)

    assert found == [expected, expected]
