"""The catalogue: postmortems and action items as the tracker shows them, in both languages."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from world import World

from pmdocs.core.references import parse_document_reference
from pmdocs.core.sheet.tracker import ACTION_ITEMS, POSTMORTEMS
from pmdocs.emulator import Emulator
from pmdocs.errors import HeaderMismatch, NotFound, TrackerError
from pmdocs.workflows.catalogue import (
    Filter,
    fetch_catalogue,
    find_document,
    natural,
    parse_item_status,
    select,
)
from pmdocs.workflows.create import create_postmortem

DOCUMENT = "https://docs.google.com/document/d/{}/edit"


class Sheet:
    """Somebody at the tracker, through an unmodified client."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.book: Any = world.emulator.client("sheets").spreadsheets()
        self.tracker_id = world.settings().workspace.tracker_id

    def append(self, worksheet: Any, **cells: Any) -> None:
        row = [cells.get(column.key, "") for column in worksheet.columns]
        self.book.values().append(
            spreadsheetId=self.tracker_id,
            range=worksheet.title(self.world.lang),
            valueInputOption="USER_ENTERED",
            body={"values": [row]},
        ).execute()

    def batch(self, request: dict[str, Any]) -> None:
        self.book.batchUpdate(spreadsheetId=self.tracker_id, body={"requests": [request]}).execute()


def fill(world: World) -> Sheet:
    """Three postmortems with action items, as sync would have written them; today is 2026-11-20."""
    sheet = Sheet(world)
    ja = world.lang == "ja"
    for number, (day, severity, status, title) in enumerate(
        [
            ("2026-10-01", "S2", "下書き" if ja else "Draft", "Checkout failed"),
            ("2026-11-05", "ヒヤリハット" if ja else "Near miss", "完了" if ja else "Closed", "検索が遅延"),
            ("2026-09-30", "S1", "", "Mail lost"),
        ],
        9,
    ):
        sheet.append(
            POSTMORTEMS,
            incident_id=f"INC-{number}",
            title=title,
            severity=severity,
            status=status,
            team="Payments" if number == 9 else "検索",
            owner="ada@example.com",
            incident_date=day,
            started=f"{day} 09:30",
            services="checkout, ＭＡＩＬ",
            document=DOCUMENT.format(f"doc{number}"),
            unjustified=2,
        )
    items = [
        ("INC-9/AI-2", "Open", "2026-11-19", "ada@example.com"),
        ("INC-9/AI-10", "対応中", "2026-11-20", "青木"),
        ("INC-9/AI-1", "Deferred", "soon", "-"),
        ("INC-10/AI-1", "完了", "2026-01-01", "Ken"),
        ("INC-10/AI-2", "削除", "2026-01-01", "Ken"),
    ]
    for key, status, due, owner in items:
        incident, _, _ = key.partition("/")
        sheet.append(
            ACTION_ITEMS, key=key, incident_id=incident, action=f"Do {key}", status=status, due=due,
            owner=owner, priority="P1", type="Detect", document=DOCUMENT.format(f"doc{incident[4:]}"),
        )  # fmt: skip
    world.methods()
    return sheet


@pytest.fixture(name="filled")
def filled_(ready: World) -> Sheet:
    """A tracker with three postmortems."""
    return fill(ready)


@pytest.fixture(name="shared", scope="module")
def shared_(initialised: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """The same, for tests that only read."""
    directory = tmp_path_factory.mktemp("catalogue") / "shared"
    shutil.copytree(initialised, directory)
    world = World(Emulator(directory / "w.db"), directory / "w.db")
    fill(world)
    yield world
    world.emulator.store.close()


def ids(world: World, **wanted: Any) -> list[str]:
    return [one.incident_id for one in select(fetch_catalogue(world.ports()), Filter(**wanted))]


def test_one_read_nothing_written(shared: World) -> None:
    """A catalogue takes one call, and that one reads."""
    fetch_catalogue(shared.ports())

    assert ["sheets.spreadsheets.values.batchGet"] == shared.methods()


def test_postmortem(shared: World) -> None:
    """Words become keys, times are aware, and open and overdue items are counted as of today."""
    catalogue = fetch_catalogue(shared.ports())
    nine = catalogue.postmortems[0]
    ten = catalogue.postmortems[1]

    assert ("INC-9", "S2", "draft", "Payments") == (nine.incident_id, nine.severity, nine.status, nine.team)
    assert datetime(2026, 10, 1, 0, 30, tzinfo=UTC) == nine.started
    assert (3, 1, 2) == (nine.open_actions, nine.overdue, nine.unjustified)
    assert ("near_miss", "closed", 0) == (ten.severity, ten.status, ten.open_actions)
    assert DOCUMENT.format("doc9") == nine.url
    assert ("checkout", "ＭＡＩＬ") == nine.services
    assert shared.settings().workspace.tracker_id == catalogue.tracker_id


def test_items(shared: World) -> None:
    """An item is overdue from the day after its date; an unreadable date is kept as text; - is no owner."""
    catalogue = fetch_catalogue(shared.ports())
    items = catalogue.items_of(catalogue.postmortems[0])

    assert ["INC-9/AI-1", "INC-9/AI-2", "INC-9/AI-10"] == [item.key for item in items]
    assert [False, True, False] == [item.is_overdue(catalogue.today) for item in items]
    assert ["deferred", "open", "in_progress"] == [item.status for item in items]
    assert (None, "soon", "") == (items[0].due, items[0].due_text, items[0].owner)
    assert (date(2026, 11, 20), "Payments", "detect") == (items[2].due, items[2].team, items[2].type)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({}, ["INC-10", "INC-9", "INC-11"]),
        ({"status": "closed"}, ["INC-10"]),
        ({"severity": "near_miss"}, ["INC-10"]),
        ({"team": "payments"}, ["INC-9"]),
        ({"since": date(2026, 10, 1)}, ["INC-10", "INC-9"]),
        ({"until": date(2026, 9, 30)}, ["INC-11"]),
        ({"search": "CHECKOUT failed"}, ["INC-9"]),
        ({"search": "検索"}, ["INC-10", "INC-11"]),
        ({"search": "mail"}, ["INC-10", "INC-9", "INC-11"]),
        ({"search": "inc-9/ai-10"}, ["INC-9"]),
        ({"search": "nowhere"}, []),
    ],
)
def test_select(shared: World, wanted: dict[str, Any], found: list[str]) -> None:
    """Filters look at keys, dates and words, whatever their width and case; the latest incident is first."""
    assert found == ids(shared, **wanted)


def test_japanese_tracker(new_world: Callable[..., World]) -> None:
    """A Japanese tracker gives the same values as an English one."""
    world = new_world("ja")
    world.init()
    fill(world)
    catalogue = fetch_catalogue(world.ports())

    assert "ja" == catalogue.lang
    assert ["draft", "closed", ""] == [one.status for one in catalogue.postmortems]
    assert ["S2", "near_miss", "S1"] == [one.severity for one in catalogue.postmortems]
    assert [3, 0, 0] == [one.open_actions for one in catalogue.postmortems]


@pytest.mark.parametrize("text", ["inc-9", "ＩＮＣ－９", DOCUMENT.format("doc9")])
def test_find(shared: World, text: str) -> None:
    """A postmortem is found by its incident, in any width and case, and by its document."""
    found = fetch_catalogue(shared.ports()).find(parse_document_reference(text))

    assert found is not None
    assert "INC-9" == found.incident_id


def test_find_document(ready: World) -> None:
    """The tracker names a document without a search; an address needs no read; an unknown incident is refused."""
    report = create_postmortem(ready.ports(), ready.incident(), lang="en")
    ready.methods()

    assert report.document_id == find_document(ready.ports(), parse_document_reference("inc-7"))
    assert ["sheets.spreadsheets.values.batchGet"] == ready.methods()
    assert report.document_id == find_document(ready.ports(), parse_document_reference(report.document_id))
    ready.methods()
    assert report.document_id == find_document(ready.ports(), parse_document_reference(report.url))
    assert [] == ready.methods()
    with pytest.raises(NotFound):
        find_document(ready.ports(), parse_document_reference("INC-99"))


def test_unregistered_document_is_found_by_drive(ready: World) -> None:
    """Where the tracker could not be written, Drive still knows the incident's document."""
    ready.fault("sheets.spreadsheets.batchUpdate", status=403, reason="forbidden", times=9)
    report = create_postmortem(ready.ports(), ready.incident(), lang="en")

    assert report.document_id == find_document(ready.ports(), parse_document_reference("INC-7"))


def test_missing_worksheet_and_column(ready: World, filled: Sheet) -> None:
    """A lost key column or worksheet is named; another lost column only leaves its values empty."""
    column = {"sheetId": POSTMORTEMS.sheet_id, "dimension": "COLUMNS", "startIndex": 1, "endIndex": 2}
    filled.batch({"deleteDimension": {"range": column}})
    assert ["", "", ""] == [one.title for one in fetch_catalogue(ready.ports()).postmortems]

    filled.batch({"deleteDimension": {"range": column | {"startIndex": 0, "endIndex": 1}}})
    with pytest.raises(HeaderMismatch, match="Incident ID"):
        fetch_catalogue(ready.ports())

    filled.batch({"deleteSheet": {"sheetId": ACTION_ITEMS.sheet_id}})
    with pytest.raises(TrackerError):
        fetch_catalogue(ready.ports())


@pytest.mark.parametrize(
    ("text", "status"),
    [("Open", "open"), ("", "open"), ("見送り", "wont_do"), ("Removed", "removed"), ("削除", "removed"),
     ("DONE", "done"), ("未完了", "open"), ("whatever", "open"), ("Live", "done"), ("Done (2026-11-19)", "done"),
     ("Done (2026-11-21)", "open"), ("2026-11-19", "open"), ("Not filed — risk accepted", "wont_do")],
)  # fmt: skip
def test_item_status(text: str, status: str) -> None:
    """A status in either language is understood; what nobody understands does not hide an item."""
    assert status == parse_item_status(text, date(2026, 11, 20))


def test_natural_order() -> None:
    """Numbers in keys are compared as numbers, whatever their length."""
    keys = ["INC-10/AI-1", "INC-9/AI-10", "INC-9/AI-2", "DOC-x", f"INC-{'9' * 5000}"]

    assert ["DOC-x", "INC-9/AI-2", "INC-9/AI-10", "INC-10/AI-1"] == sorted(keys, key=natural)[:4]
