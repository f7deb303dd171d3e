"""A sync killed, robbed of answers, or run beside another: run again, all is as if nothing had happened."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sync_world import KEYS, Team, close, new_team_, open_team, prepared_, team_  # noqa: F401 - fixtures
from world import Killed, kill

from pmdocs.core.sheet.tracker import ACTION_ITEMS, CHANGES, POSTMORTEMS

REGISTER, ASK, RESOLVE = "register", "ask", "resolve"
CALLS = {REGISTER: 8, ASK: 7, RESOLVE: 6}
"""API calls of the sync that each scene ends with."""

POINTS = [
    (scene, number, phase)
    for scene, calls in CALLS.items()
    for number in range(1, calls + 1)
    for phase in ("before", "after")
    # A sync keeps nothing on this machine: after a call is as before the next one.
    if phase == "before" or number == calls
]
_UNDISTURBED: dict[str, dict[str, Any]] = {}


def _play(team: Team, scene: str) -> None:
    """Everything up to the sync that the scene is about."""
    if scene == REGISTER:
        for number in (8, 9):
            made = team.create(number, items=2)
            team.say(None, "Is this measured anywhere?", "Measure 1", document_id=made)
        return
    team.table("ada").change(1, priority="P3", due="2026-12-20")
    if scene == RESOLVE:
        team.settle()
        team.reply(None, team.asks()[0]["commentId"], "The dashboard covers it until Q1.")


@pytest.fixture(name="scenes", scope="module")
def scenes_(
    prepared: tuple[Path, str], tmp_path_factory: pytest.TempPathFactory
) -> dict[str, tuple[Path, str]]:
    """Files of each scene, just before its sync."""
    made = {}
    for scene in CALLS:
        directory = tmp_path_factory.mktemp(scene) / "world"
        team = open_team(directory, prepared)
        _play(team, scene)
        close(team)
        made[scene] = directory, prepared[1]
    return made


@pytest.fixture(name="stage")
def stage_(scenes: dict[str, tuple[Path, str]], tmp_path: Path) -> Iterator[Callable[[str], Team]]:
    """Sets a scene up."""
    made: list[Team] = []

    def stage(scene: str) -> Team:
        made.append(open_team(tmp_path / f"stage{len(made)}", scenes[scene]))
        return made[-1]

    yield stage
    for team in made:
        team.world.emulator.store.close()


def _undisturbed(stage: Callable[[str], Team], scene: str) -> dict[str, Any]:
    """The end state of a scene that nothing disturbed."""
    if scene not in _UNDISTURBED:
        team = stage(scene)
        team.settle()
        _UNDISTURBED[scene] = team.end_state()
    return _UNDISTURBED[scene]


@pytest.mark.parametrize("scene", CALLS)
def test_the_points_below_reach_every_call(stage: Callable[[str], Team], scene: str) -> None:
    """The kill tests cover each call of the sync they are about."""
    _, calls = stage(scene).calls()

    assert CALLS[scene] == len(calls), calls


@pytest.mark.parametrize(("scene", "number", "phase"), POINTS)
def test_killed_anywhere(stage: Callable[[str], Team], scene: str, number: int, phase: str) -> None:
    """Killed before or after the effect of any call, further runs end where one alone would."""
    expected, team = _undisturbed(stage, scene), stage(scene)
    team.world.ports()
    team.world.at(number, phase, kill)
    with pytest.raises(Killed):
        team.sync()

    team.settle()

    assert expected == team.end_state()


@pytest.mark.parametrize("scene", CALLS)
@pytest.mark.parametrize(
    "method", ["sheets.spreadsheets.batchUpdate", "docs.documents.batchUpdate", "docs.documents.get"]
)
@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("times", [1, 9])
def test_lost_answers(
    stage: Callable[[str], Team],
    scene: str,
    method: str,
    when: str,
    times: int,
) -> None:
    """Calls that end in 503, done or not, once or for long, leave nothing that further runs do not mend."""
    expected, team = _undisturbed(stage, scene), stage(scene)
    team.world.fault(method, when=when, status=503, times=times)
    # Whatever it is: the next runs have to mend it.
    with contextlib.suppress(Exception):
        team.sync()
    with team.world.emulator.store.transaction(write=True) as store:
        store.clear_faults()

    team.settle()

    assert expected == team.end_state()


@pytest.mark.parametrize(("scene", "number", "phase"), POINTS)
def test_one_sync_inside_another(stage: Callable[[str], Team], scene: str, number: int, phase: str) -> None:
    """A sync suspended around any call while another runs from start to end: nothing is doubled or lost."""
    expected, team = _undisturbed(stage, scene), stage(scene)
    team.world.clock.sleep(60)
    team.world.ports()

    def another() -> None:
        team.sync()

    team.world.at(number, phase, another)

    team.sync()
    team.settle()

    assert expected == team.end_state()


def test_a_reply_between_the_ask_and_its_record(team: Team) -> None:
    """An ask whose run died before it was recorded, and which was answered meanwhile, is closed all the same."""
    team.table("ada").change(1, priority="P3")
    team.world.ports()
    team.world.at(CALLS[ASK] - 1, "after", kill)
    with pytest.raises(Killed):
        team.sync()
    [ask] = team.asks()
    team.reply("ada", ask["commentId"], "The dashboard covers it until Q1.")

    team.settle()

    assert ["RESOLVED"] == [thread["status"] for thread in team.asks()]
    assert ["justified"] == [row["state"] for row in team.sheet(CHANGES).records()]
    assert "The dashboard covers it until Q1." == team.sheet().get(KEYS[0], "justification")


def test_a_failed_read_is_tried_again(team: Team) -> None:
    """A document that could not be read is named, and read by the next run though its event is old by then."""
    team.table("ada").change(1, ticket="OPS-1")
    team.world.fault("docs.documents.get", status=503, times=9)
    report = team.sync()
    with team.world.emulator.store.transaction(write=True) as store:
        store.clear_faults()

    assert [team.document_id] == [failed.document_id for failed in report.failed]

    team.world.clock.sleep(3000)
    team.settle()

    assert "OPS-1" == team.sheet().get(KEYS[0], "ticket")


def test_large_first_syncs_are_written_in_parts(team: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    """A write too large for one batch goes out in several; killed between them, the next run ends the work."""
    monkeypatch.setattr("pmdocs.workflows.sync_tracker.MAX_BATCH", 1)
    for number in (8, 9, 10):
        team.create(number, items=2)
    team.world.ports()
    writes: list[str] = []
    _, calls = team.calls(dry_run=True)
    team.world.at(len(calls) + 2, "before", kill)
    with pytest.raises(Killed):
        team.sync()
    writes = [row["incident_id"] for row in team.sheet(POSTMORTEMS).records() if row["last_read"]]

    assert 2 <= len(set(writes)) < 4

    team.settle()

    assert ["INC-10", "INC-7", "INC-8", "INC-9"] == sorted(team.sheet(POSTMORTEMS).by_key())
    assert 9 == len(team.sheet(ACTION_ITEMS).records()) == len(team.sheet(ACTION_ITEMS).by_key())
