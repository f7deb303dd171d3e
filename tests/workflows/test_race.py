"""Several creates of one incident: one registered document, and everybody gets its address."""

from __future__ import annotations

from typing import Any

import pytest
from world import World

from pmdocs.core.sheet.tracker import LOG
from pmdocs.workflows.create import CreateReport, create_postmortem

POINTS = [(number, phase) for number in range(1, 6) for phase in ("before", "after")]


def _create(world: World) -> CreateReport:
    return create_postmortem(world.ports(), world.incident(), lang=world.lang)


def _registered(world: World) -> list[dict[str, Any]]:
    return [
        record
        for record in world.files()
        if record["properties"].get("pmdocs_kind") == "postmortem" and not record["trashed"]
    ]


@pytest.mark.parametrize(("number", "phase"), POINTS)
def test_one_create_inside_another(ready: World, number: int, phase: str) -> None:
    """A create suspended around any call, while another runs from start to end: one document for both.

    The second waits for the first one's lease and takes over; the first then finds that it was overtaken.
    """
    ready.set("search_lag_seconds", 30)
    inner: list[CreateReport] = []
    ready.at(number, phase, lambda: inner.append(_create(ready)))

    outer = _create(ready)

    assert inner[0].url == outer.url
    assert [outer.document_id] == [record["id"] for record in _registered(ready)]
    assert [row[0] for row in ready.rows()[1:]] == ["INC-7"]
    assert [row[2] for row in ready.rows(LOG.sheet_id) if row[1] == "done"] == ["INC-7"]
    assert "{{" not in ready.text(outer.document_id).replace("{{ 7*7 }}", "")


@pytest.mark.parametrize(("number", "phase"), POINTS)
def test_without_the_tracker_the_oldest_copy_wins(ready: World, number: int, phase: str) -> None:
    """With the tracker refusing writes and search lagging, two creates still agree on one document."""
    ready.set("search_lag_seconds", 30)
    ready.fault("sheets.spreadsheets.batchUpdate", status=403, reason="forbidden", times=1000)
    inner: list[CreateReport] = []
    ready.at(number, phase, lambda: inner.append(_create(ready)))

    outer = _create(ready)

    assert inner[0].url == outer.url
    assert [outer.document_id] == [record["id"] for record in _registered(ready)]
    assert not outer.registered
    assert "{{" not in ready.text(outer.document_id).replace("{{ 7*7 }}", "")


def test_second_create_makes_nothing(ready: World) -> None:
    """An incident that has its document keeps it: one call, the same address."""
    first = _create(ready)
    ready.methods()

    second = _create(ready)

    assert (first.url, False) == (second.url, second.created)
    assert ["sheets.spreadsheets.batchUpdate"] == ready.methods()


@pytest.mark.parametrize("spelling", ["inc-7", "ＩＮＣ－７", " INC-7 "])
def test_one_incident_in_several_spellings(ready: World, spelling: str) -> None:
    """Width and case do not make another incident."""
    first = _create(ready)

    other = create_postmortem(ready.ports(), ready.incident(incident_id=spelling), lang="en")

    assert first.url == other.url


def test_guards_do_not_pile_up(ready: World) -> None:
    """A registration removes the guards of those more than a day old."""
    _create(ready)
    ready.clock.sleep(2 * 86400)

    create_postmortem(ready.ports(), ready.incident(incident_id="INC-8"), lang="en")

    tracker_id = ready.settings().workspace.tracker_id
    sheets = ready.emulator.client("sheets").spreadsheets()
    ranges = sheets.get(spreadsheetId=tracker_id).execute()["namedRanges"]
    assert 1 == len([item for item in ranges if item["name"].startswith("pmdocs_reg_")])
