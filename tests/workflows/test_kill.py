"""Killed at any point, then run again: the same end state as without."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from world import Killed, World, kill

from pmdocs.emulator import Emulator
from pmdocs.workflows.create import create_postmortem

FIND, MAKE, READ, FILL = (
    "drive.files.list",
    "drive.files.create",
    "docs.documents.get",
    "docs.documents.batchUpdate",
)
BOOK, CELLS, DRESS = (
    "sheets.spreadsheets.get",
    "sheets.spreadsheets.values.get",
    "sheets.spreadsheets.batchUpdate",
)
INIT = (
    *(FIND, MAKE),
    *(FIND, MAKE, READ, FILL),
    *(FIND, MAKE, READ, FILL),
    *(FIND, MAKE, BOOK, CELLS, DRESS, BOOK, CELLS, BOOK, DRESS, DRESS, DRESS),
)
"""The calls of init: a folder, two templates, a tracker."""

INIT_POINTS = [
    (number, phase, lag)
    for number, method in enumerate(INIT, 1)
    for phase in ("before", "after")
    for lag in (0, 30)
    # Reading changes nothing: killed around it is killed once the call before has been noted down.
    if method in (MAKE, FILL, DRESS) or (phase, lag) == ("before", 30)
]
CREATE_CALLS = 5


def _create(world: World) -> str:
    return create_postmortem(world.ports(), world.incident(), lang=world.lang).document_id


_SEEN: dict[str, dict[str, Any]] = {}


@pytest.fixture(name="undisturbed_init")
def undisturbed_init_(new_world: Callable[..., World]) -> dict[str, Any]:
    """The end state of an init that nothing disturbed."""
    if "init" not in _SEEN:
        world = new_world()
        world.init()
        _SEEN["init"] = world.end_state()
    return _SEEN["init"]


@pytest.fixture(name="undisturbed")
def undisturbed_(initialised: Path, tmp_path: Path) -> dict[str, Any]:
    """The end state of a create that nothing disturbed."""
    if "create" not in _SEEN:
        directory = tmp_path / "undisturbed"
        shutil.copytree(initialised, directory)
        world = World(Emulator(directory / "w.db"), directory / "w.db")
        _create(world)
        _SEEN["create"] = world.end_state()
        world.emulator.store.close()
    return _SEEN["create"]


def test_init_makes_as_many_calls_as_are_killed_below(world: World) -> None:
    """The kill tests reach every call of init."""
    world.init()

    assert INIT == tuple(world.methods())


@pytest.mark.parametrize(("number", "phase", "lag"), INIT_POINTS)
def test_init_killed_anywhere(
    world: World, undisturbed_init: dict[str, Any], number: int, phase: str, lag: int
) -> None:
    """Killed around any call of init, also while search lags, a second run ends where one alone would."""
    world.set("search_lag_seconds", lag)
    world.at(number, phase, kill)
    with pytest.raises(Killed):
        world.init()

    world.init()

    assert undisturbed_init == world.end_state()


@pytest.mark.parametrize("phase", ["before", "after"])
@pytest.mark.parametrize("number", range(1, CREATE_CALLS + 1))
@pytest.mark.parametrize("lag", [0, 30])
def test_create_killed_anywhere(
    ready: World, undisturbed: dict[str, Any], number: int, phase: str, lag: int
) -> None:
    """Killed around any call of create, also while search lags, a second run ends where one alone would."""
    ready.set("search_lag_seconds", lag)
    ready.at(number, phase, kill)
    with pytest.raises(Killed):
        _create(ready)

    _create(ready)

    assert undisturbed == ready.end_state()


@pytest.mark.parametrize("number", range(1, CREATE_CALLS + 1))
@pytest.mark.parametrize("again", range(1, CREATE_CALLS + 3))
def test_create_killed_twice(ready: World, undisturbed: dict[str, Any], number: int, again: int) -> None:
    """Killed after a call, and the run that takes it up killed as well: a third ends where one alone would."""
    ready.set("search_lag_seconds", 30)
    for kill_at in (number, again):
        observers = len(ready.emulator.observers)
        ready.at(kill_at, "after", kill)
        try:
            _create(ready)
        except Killed:
            continue
        del ready.emulator.observers[observers:]

    _create(ready)

    assert undisturbed == ready.end_state()


@pytest.mark.parametrize(
    "method",
    [
        "sheets.spreadsheets.batchUpdate",
        "drive.files.copy",
        "docs.documents.get",
        "docs.documents.batchUpdate",
    ],
)
@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("lag", [0, 30])
def test_create_with_a_lost_answer(
    ready: World, undisturbed: dict[str, Any], method: str, when: str, lag: int
) -> None:
    """A call that fails with 503, done or not, ends in the same state, at once or when run again."""
    ready.set("search_lag_seconds", lag)
    ready.fault(method, when=when, status=503)

    try:
        _create(ready)
    except Exception:  # whatever it is: the second run has to mend it
        _create(ready)

    assert undisturbed == ready.end_state()


@pytest.mark.parametrize("when", ["before", "after"])
def test_create_with_a_lost_registration(ready: World, undisturbed: dict[str, Any], when: str) -> None:
    """A lost answer of the last call does not double the row."""

    def spoil() -> None:
        ready.fault("sheets.spreadsheets.batchUpdate", when=when, status=503)

    ready.at(4, "after", spoil)
    _create(ready)

    assert undisturbed == ready.end_state()
