"""The reading club on the emulator: sessions are made once, what was read is known, to-dos land once."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from world import Killed, World, kill

from pmdocs.core.meetings.reading_club import Text, Wanted
from pmdocs.core.references import parse_document_reference
from pmdocs.core.sheet.tracker import ACTION_ITEMS
from pmdocs.emulator import Emulator
from pmdocs.errors import NotFound, UsageError
from pmdocs.formats.reading import render_session
from pmdocs.gateways.write_markdown import MarkdownGateway
from pmdocs.workflows.create import create_postmortem
from pmdocs.workflows.paper import make_paper
from pmdocs.workflows.reading import Session, SessionExport, export_session, pick_reading, start_session
from pmdocs.workflows.sync import sync

DAY = date(2026, 11, 20)
OUTSIDE = "https://sre.google/sre-book/example-postmortem/"


@pytest.fixture(name="told", scope="module")
def told_(initialised: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Files of a workspace with three postmortems."""
    directory = tmp_path_factory.mktemp("club") / "world"
    shutil.copytree(initialised, directory)
    world = World(Emulator(directory / "w.db"), directory / "w.db")
    for number, (title, service, summary) in enumerate(
        (
            ("Checkout failed", "checkout", "The connection pool ran dry after a rollout."),
            ("Mail was late", "mail", "A certificate had expired."),
            ("Search was slow", "search", "The pool of connections was exhausted by a rollout."),
        ),
        1,
    ):
        facts = {"incident_id": f"INC-{number}", "title": title, "services": service, "summary": summary}
        create_postmortem(world.ports(), world.incident(**facts), lang="en")
    sync(world.ports())
    world.methods()
    with sqlite3.connect(world.db) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    world.emulator.store.close()
    return directory


@pytest.fixture(name="club")
def club_(told: Path, tmp_path: Path) -> Iterator[World]:
    """A workspace with three postmortems."""
    directory = tmp_path / "club"
    shutil.copytree(told, directory)
    world = World(Emulator(directory / "w.db"), directory / "w.db")
    yield world
    world.emulator.store.close()


def _start(world: World, *names: str, day: date = DAY, lang: str = "en", dry_run: bool = False) -> Session:
    ports = world.ports()

    def render(texts: Sequence[Text]) -> str:
        return render_session(texts, day=day, start=None, lang=lang)

    return start_session(
        ports,
        MarkdownGateway.beside(ports.docs),
        names,
        day=day,
        title=lambda _: "Reading",
        render=render,
        dry_run=dry_run,
    )


def _export(world: World, name: str, **more: Any) -> SessionExport:
    return export_session(world.ports(), name, lang="en", **more)


def _sessions(world: World) -> list[dict[str, Any]]:
    return [record for record in world.files() if record["properties"].get("pmdocs_kind") == "reading"]


def _say(world: World, document_id: str, text: str, **more: Any) -> None:
    documents = world.emulator.client("docs").documents()
    place = {"startIndex": 1, "endIndex": 5}
    request = {"insertComment": {"content": text, "range": place, **more}}
    documents.batchUpdate(documentId=document_id, body={"requests": [request]}).execute()


def _items(world: World) -> list[dict[str, str]]:
    header, *rows = world.rows(ACTION_ITEMS.sheet_id)
    return [dict(zip(header, row, strict=False)) for row in rows]


def test_a_session_is_made_once(club: World) -> None:
    """One document for a day and what is read, in any order; another day or text makes another."""
    first = _start(club, "INC-1", OUTSIDE)
    again = _start(club, OUTSIDE, "INC-1")
    later = _start(club, "INC-1", OUTSIDE, day=date(2026, 11, 27))

    assert (True, False, True) == (first.paper.created, again.paper.created, later.paper.created)
    assert first.paper.document_id == again.paper.document_id
    assert 2 == len(_sessions(club))
    assert "Could this cause hit our own product?" in club.text(first.paper.document_id)
    assert OUTSIDE in club.text(first.paper.document_id)


def test_notes_are_never_overwritten(club: World) -> None:
    """What people wrote into a session stays when it is started again."""
    session = _start(club, "INC-1")
    documents = club.emulator.client("docs").documents()
    note = {"insertText": {"location": {"index": 1}, "text": "Our notes. "}}
    documents.batchUpdate(documentId=session.paper.document_id, body={"requests": [note]}).execute()
    expected = club.text(session.paper.document_id)

    _start(club, "INC-1")

    assert expected == club.text(session.paper.document_id)


def test_a_dry_run_makes_nothing(club: World) -> None:
    """A dry run tells the label and makes no document."""
    session = _start(club, "INC-1", dry_run=True)

    assert [] == _sessions(club)
    assert session.paper.created
    assert "" == session.paper.document_id


@pytest.mark.parametrize("phase", ["before", "after"])
def test_start_killed_anywhere(club: World, phase: str) -> None:
    """Killed at any call and run again, there is one session, and it is complete."""
    killed = 0
    for number in range(1, 9):
        day = date(2026, 12, number)
        club.ports()
        club.at(number, phase, kill)
        try:
            _start(club, "INC-1", day=day)
        except Killed:
            killed += 1
        club.emulator.observers.clear()
        session = _start(club, "INC-1", day=day)
        counting = [
            each
            for each in _sessions(club)
            if each["properties"]["pmdocs_day"] == day.isoformat() and not each["trashed"]
        ]

        assert [session.paper.document_id] == [each["id"] for each in counting]
        assert 1 == club.text(session.paper.document_id).count("Could this cause hit our own product?")

    assert killed >= 6


def test_two_that_start_at_once_agree(club: World) -> None:
    """A session started inside another leaves one that counts; the other is put aside."""
    club.ports()
    made: list[Session] = []
    club.at(4, "before", lambda: made.append(_start(club, "INC-2")))

    outer = _start(club, "INC-2")

    assert made[0].paper.document_id == outer.paper.document_id
    assert 1 == len(_sessions(club))


def test_what_was_read_is_picked_last(club: World) -> None:
    """Unread postmortems come first; a session says on which day it read."""
    _start(club, "INC-1")

    picks = pick_reading(club.ports(), Wanted(seed=1))

    assert "INC-1" == picks[-1].candidate.incident_id
    assert ("2026-11-20",) == picks[-1].candidate.read_on
    assert 2 == len(pick_reading(club.ports(), Wanted(unread_only=True)))


def test_related_ones_are_found_by_their_causes(club: World) -> None:
    """The other outage with an exhausted pool is nearer than the expired certificate; nothing is written."""
    club.methods()
    picks = pick_reading(club.ports(), Wanted(), like=parse_document_reference("INC-1"))

    assert ["INC-3", "INC-2"] == [each.candidate.incident_id for each in picks]
    assert "pool" in picks[0].shared
    assert not [name for name in club.methods() if "atchUpdate" in name]


def test_picks_can_be_narrowed(club: World) -> None:
    """By service and by words; what nothing fits gives nothing."""
    ports = club.ports()

    assert ["INC-2"] == [each.candidate.incident_id for each in pick_reading(ports, Wanted(service="MAIL"))]
    assert ["INC-3"] == [each.candidate.incident_id for each in pick_reading(ports, Wanted(words="slow"))]
    assert [] == pick_reading(ports, Wanted(words="volcano"))


def test_todos_become_rows_once(club: World) -> None:
    """Comments with a mark or an assignee, and rows of the table, land in the tracker with their source."""
    session = _start(club, "INC-1")
    document_id = session.paper.document_id
    _say(club, document_id, "TODO: add a pool limit")
    _say(club, document_id, "AI: 証明書の期限を監視する")
    _say(club, document_id, "We had the same last year.")
    first = _export(club, session.incident_id)
    second = _export(club, document_id)
    found = [each for each in _items(club) if each["Source"] == "reading-club"]

    assert 2 == len(first.added)
    assert () == second.added
    assert ["add a pool limit", "証明書の期限を監視する"] == sorted(each["Action"] for each in found)
    assert {session.incident_id} == {each["Incident ID"] for each in found}


def test_rows_of_a_session_belong_to_people(club: World) -> None:
    """A due date and an owner typed into the tracker stay, through exports and syncs."""
    session = _start(club, "INC-1")
    _say(club, session.paper.document_id, "TODO: add a pool limit")
    _export(club, session.incident_id)
    number = next(n for n, each in enumerate(_items(club), 2) if each["Source"] == "reading-club")
    sheets = club.emulator.client("sheets").spreadsheets().values()
    tracker_id = club.settings().workspace.tracker_id
    place = {"range": f"'Action items'!I{number}", "values": [["2026-12-24"]]}
    sheets.batchUpdate(
        spreadsheetId=tracker_id, body={"valueInputOption": "USER_ENTERED", "data": [place]}
    ).execute()

    _export(club, session.incident_id)
    sync(club.ports(), full=True)
    (found,) = (each for each in _items(club) if each["Source"] == "reading-club")

    assert "2026-12-24" == found["Due"]


@pytest.mark.parametrize("phase", ["before", "after"])
def test_export_killed_anywhere(club: World, phase: str) -> None:
    """Killed at any call and run again, each to-do has one row."""
    session = _start(club, "INC-1")
    for number in range(1, 6):
        _say(club, session.paper.document_id, f"TODO: do thing {number}")
        club.ports()
        club.at(number, phase, kill)
        try:
            _export(club, session.incident_id)
        except Killed:
            club.emulator.observers.clear()
        club.emulator.observers.clear()
        _export(club, session.incident_id)

        assert [f"do thing {each}" for each in range(1, number + 1)] == [
            each["Action"] for each in _items(club) if each["Source"] == "reading-club"
        ]


def test_a_dry_export_writes_nothing(club: World) -> None:
    """A dry run names the rows it would add and adds none."""
    session = _start(club, "INC-1")
    _say(club, session.paper.document_id, "TODO: add a pool limit")
    before = _items(club)

    report = _export(club, session.incident_id, dry_run=True)

    assert 1 == len(report.added)
    assert before == _items(club)


@pytest.mark.parametrize(
    ("name", "error"),
    [("READING-20200101-XXXX", NotFound), ("ftp://example.com/x", UsageError), ("INC-99", NotFound)],
)
def test_what_is_not_there_is_said(club: World, name: str, error: type[Exception]) -> None:
    """Sessions, texts and addresses that lead nowhere are named with what to do instead."""
    run: Callable[[], object] = (
        (lambda: _export(club, name)) if name.startswith("READING") else (lambda: _start(club, name))
    )

    with pytest.raises(error):
        run()


def test_a_postmortem_is_no_session(club: World) -> None:
    """Exporting a postmortem as a session is refused; its comments have a command of their own."""
    document_id = next(
        each["id"] for each in club.files() if each["properties"].get("pmdocs_incident") == "INC-1"
    )

    with pytest.raises(UsageError) as caught:
        _export(club, document_id)

    assert "comments export" in caught.value.hint


def test_a_paper_belongs_to_people_once_made(club: World) -> None:
    """An agenda of the same day is found again and left as it is, whatever it would say now."""
    ports = club.ports()
    writer = MarkdownGateway.beside(ports.docs)
    known = {"kind": "agenda", "properties": {"pmdocs_of": "x", "pmdocs_day": "2026-11-20"}}
    first = make_paper(ports, writer, "# One\n\ntext\n", title="A", **known)  # type: ignore[arg-type]
    second = make_paper(ports, writer, "# Two\n\nother\n", title="B", **known)  # type: ignore[arg-type]

    assert (True, False) == (first.created, second.created)
    assert "One" in club.text(second.document_id)
