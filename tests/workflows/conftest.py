"""Fixtures of the workflow tests."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from world import World
from world import new_world as make_world

from pmdocs.emulator import Emulator


@pytest.fixture(name="new_world")
def new_world_(tmp_path: Path) -> Iterator[Callable[..., World]]:
    """Makes separate empty worlds."""
    made: list[World] = []

    def new_world(lang: str = "en") -> World:
        made.append(make_world(tmp_path / f"world{len(made)}", lang))
        return made[-1]

    yield new_world
    for world in made:
        world.emulator.store.close()


@pytest.fixture(name="world")
def world_(new_world: Callable[..., World]) -> World:
    """An empty local workspace."""
    return new_world()


@pytest.fixture(name="initialised", scope="session")
def initialised_(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files of a workspace after init, to be copied."""
    directory = tmp_path_factory.mktemp("initialised") / "world"
    world = make_world(directory, "en")
    world.init()
    world.methods()
    with sqlite3.connect(world.db) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    world.emulator.store.close()
    return directory


@pytest.fixture(name="ready")
def ready_(initialised: Path, tmp_path: Path) -> Iterator[World]:
    """A local workspace after init."""
    directory = tmp_path / "ready"
    shutil.copytree(initialised, directory)
    world = World(Emulator(directory / "w.db"), directory / "w.db")
    yield world
    world.emulator.store.close()
