"""A world for workflow tests: an emulator behind the real clients, and a clock that both share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import requests
from requests.adapters import BaseAdapter

from pmdocs.config import Settings, load
from pmdocs.core.documents.document import walk
from pmdocs.core.facts import parse_incident
from pmdocs.core.model import Incident
from pmdocs.core.sheet.tracker import LOG, POSTMORTEMS, WORKSHEETS
from pmdocs.emulator import Emulator
from pmdocs.emulator.clients import EmulatorAdapter
from pmdocs.gateways.activity import ActivityGateway
from pmdocs.gateways.asks import AsksGateway
from pmdocs.gateways.comments import CommentsGateway
from pmdocs.gateways.docs import DocsGateway
from pmdocs.gateways.drive import DriveGateway
from pmdocs.gateways.sheets import SheetsGateway
from pmdocs.gateways.tracker import TrackerGateway
from pmdocs.gateways.transport import LocalSession, Transport
from pmdocs.gateways.write_back import WriteBackGateway
from pmdocs.workflows.init import InitReport, init_workspace
from pmdocs.workflows.ports import Ports

FACTS = {
    "title": "Checkout {{ 7*7 }} failed",
    "incident_id": "INC-7",
    "severity": "S1",
    "started": "2026-11-20 09:00",
    "detected": "2026-11-20 09:05",
    "mitigated": "2026-11-20 10:00",
    "resolved": "2026-11-20 10:25",
    "owner": "Ada <ada@example.com>",
    "authors": ["Ada <ada@example.com>", "bob@example.com"],
    "services": "checkout, payments",
    "summary": "Orders failed for 85 minutes.",
}


class _CurrentEmulator(BaseAdapter):
    """Answers from whichever emulator's turn it is, so that the clients are built once for all tests."""

    adapter: EmulatorAdapter | None = None

    def send(self, *args: Any, **kwargs: Any) -> requests.Response:
        assert self.adapter is not None

        return self.adapter.send(*args, **kwargs)

    def close(self) -> None:
        """Nothing is held open."""


class _CurrentClock:
    """The clock of whichever world's turn it is."""

    clock: SharedClock | None = None

    def now(self) -> datetime:
        assert self.clock is not None

        return self.clock.now()

    def sleep(self, seconds: float) -> None:
        assert self.clock is not None

        self.clock.sleep(seconds)


_ADAPTER, _CLOCK = _CurrentEmulator(), _CurrentClock()
_TRANSPORT = Transport(LocalSession(_ADAPTER), clock=_CLOCK, account="you")


class Killed(BaseException):
    """Stands for SIGKILL: nothing catches it."""


class SharedClock:
    """Tells the emulator's time; sleeping moves that time on."""

    def __init__(self, emulator: Emulator) -> None:
        self._emulator = emulator
        self.slept: list[float] = []

    def now(self) -> datetime:
        with self._emulator.store.transaction(write=False) as transaction:
            return transaction.now()

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        with self._emulator.store.transaction(write=True) as transaction:
            offset = transaction.setting("clock_offset", 0.0)
            transaction.put_setting("clock_offset", offset + seconds)


@dataclass
class World:
    """A local workspace with everything a workflow needs."""

    emulator: Emulator
    db: Path
    lang: str = "en"
    said: list[str] = field(default_factory=list)
    environ: dict[str, str] = field(default_factory=dict)
    """Variables of the environment: settings, such as ``PMDOCS_WRITE_BACK``."""

    def __post_init__(self) -> None:
        self.clock = SharedClock(self.emulator)

    def settings(self) -> Settings:
        """Settings as a new process would read them."""
        flags = {"local_db": str(self.db), "lang": self.lang, "timezone": "Asia/Tokyo"}
        return load(flags, self.environ, directory=self.db.parent)

    def ports(self) -> Ports:
        """Fresh gateways, as a new process would make them; it is this world's turn from here on."""
        _ADAPTER.adapter, _CLOCK.clock = EmulatorAdapter(self.emulator), self.clock
        transport, settings = _TRANSPORT, self.settings()
        self._nonces = getattr(self, "_nonces", 0) + 1
        return Ports(
            drive=DriveGateway(transport),
            docs=DocsGateway(transport),
            sheets=SheetsGateway(transport, zone=settings.timezone),
            tracker=TrackerGateway(transport, zone=settings.timezone),
            activity=ActivityGateway(transport),
            comments=CommentsGateway(transport),
            asks=AsksGateway(transport),
            write_back=WriteBackGateway(transport, zone=settings.timezone),
            clock=self.clock,
            settings=settings,
            who="tester@laptop",
            new_nonce=lambda: f"nonce{self._nonces}",
            say=self.said.append,
        )

    def init(self) -> InitReport:
        """Run init."""
        return init_workspace(self.ports(), lang=self.lang)

    def incident(self, **changes: Any) -> Incident:
        """The usual incident, with changes."""
        incident, _ = parse_incident({**FACTS, **changes}, zone=self.settings().timezone)
        return incident

    def methods(self) -> list[str]:
        """Method ids of the requests since the last look."""
        with self.emulator.store.transaction(write=True) as transaction:
            seen = [request["method"] for request in transaction.requests()]
            transaction.clear_requests()
        return seen

    def set(self, switch: str, value: Any) -> None:
        """Flip a switch of the emulator."""
        with self.emulator.store.transaction(write=True) as transaction:
            transaction.put_setting(switch, value)

    def fault(self, method: str, **fault: Any) -> None:
        """Script a fault."""
        with self.emulator.store.transaction(write=True) as transaction:
            transaction.add_fault({"method": method, "times": 1, "when": "before", "status": 503} | fault)

    def files(self) -> list[dict[str, Any]]:
        """Every file but My Drive folders, as stored."""
        with self.emulator.store.transaction(write=False) as transaction:
            return [record for record in transaction.files() if record["parents"]]

    def text(self, document_id: str) -> str:
        """What a person reads in a document, every tab, one line a paragraph, chips in brackets."""
        lines = []
        for tab in self.ports().docs.fetch_document(document_id).tabs:
            for segment in tab.segments:
                for paragraph, _ in walk(segment.blocks):
                    shown = [
                        element.text if element.kind == "text" else f"[{element.kind} {element.text}]"
                        for element in paragraph.elements
                    ]
                    lines.append("".join(shown).rstrip("\n"))
        return "\n".join(lines)

    def rows(self, sheet_id: int = POSTMORTEMS.sheet_id) -> list[list[str]]:
        """Cells of a tracker worksheet as shown."""
        tracker_id = self.settings().workspace.tracker_id
        title = next(w.title(self.lang) for w in WORKSHEETS if w.sheet_id == sheet_id)
        return self.ports().sheets.fetch_values(tracker_id or "", title)

    def end_state(self) -> dict[str, Any]:
        """Everything that counts once a command has ended: times, ids and nonces aside."""
        files = []
        for record in self.files():
            properties = {k: v for k, v in record["properties"].items() if k != "pmdocs_nonce"}
            is_document = record["mimeType"].endswith(".document")
            text = self.text(record["id"]) if is_document else ""
            files.append((record["name"], record["trashed"], sorted(properties.items()), text))
        workspace = self.settings().workspace
        names = {record["id"]: record["name"] for record in self.files()}
        state: dict[str, Any] = {
            "files": sorted(files),
            "folder": names.get(workspace.folder_id or ""),
            "templates": {key: names.get(value) for key, value in workspace.templates.items()},
            "tracker": names.get(workspace.tracker_id or ""),
            "pending": dict(workspace.pending),
        }
        if workspace.tracker_id:
            urls = {record["id"]: record["name"] for record in self.files()}
            state["rows"] = [[_nameless(cell, urls) for cell in row] for row in self.rows()]
            state["done"] = [row[2] for row in self.rows(LOG.sheet_id) if row[1:2] == ["done"]]
        return state

    def at(self, number: int, phase: str, act: Callable[[], None], *, method: str = "") -> None:
        """Do ``act`` at the ``number``-th API request from now, ``before`` or ``after`` its effect, once.

        With ``method`` only requests of that method count.
        """
        seen = {"before": 0, "after": 0}

        def observer(now: str, called: str) -> None:
            seen[now] += method in {"", called}
            if now == phase and seen[now] == number:
                self.emulator.observers.remove(observer)
                act()

        self.emulator.observers.append(observer)


def _nameless(cell: str, names: dict[str, str]) -> str:
    for file_id, name in names.items():
        cell = cell.replace(file_id, name)
    return cell


def kill() -> None:
    """End the process here."""
    raise Killed


def new_world(directory: Path, lang: str) -> World:
    """An empty local workspace in a new directory, at noon UTC on 2026-11-20."""
    directory.mkdir()
    world = World(Emulator(directory / "w.db"), directory / "w.db", lang)
    with world.emulator.store.transaction(write=True) as transaction:
        transaction.put_setting("seed", "test")
        wanted = datetime.fromisoformat("2026-11-20T12:00:00+00:00")
        transaction.put_setting("clock_offset", (wanted - transaction.now()).total_seconds())
    return world
