"""Fixtures of the emulator's tests: a fresh workspace and unmodified clients over it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from checked import CheckedEmulator

from pmdocs.emulator import Emulator

Connect = Callable[..., Any]


@pytest.fixture(name="emulator")
def emulator_(tmp_path: Path) -> Iterator[Emulator]:
    """A fresh local workspace."""
    made = CheckedEmulator(tmp_path / "workspace.db")
    yield made
    made.store.close()


@pytest.fixture(name="connect")
def connect_(emulator: Emulator) -> Connect:
    """``connect("docs", user="ada@example.com")`` is a real google-api-python-client service."""

    def connect(api: str, *, user: str | None = None) -> Any:
        return emulator.client(api, user=user)

    return connect
