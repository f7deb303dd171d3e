"""What the workflows need of the world; the gateways are one way to have it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from pmdocs.clock import Clock
from pmdocs.config import Settings
from pmdocs.core.comments.threads import Discussion
from pmdocs.core.documents.document import Document
from pmdocs.core.files import File, Grant
from pmdocs.core.policy.reminder_words import Letter
from pmdocs.core.sheet.looks import LooksPlan, SheetLook
from pmdocs.core.sheet.mending import Fix, Miss
from pmdocs.core.sheet.plan import TrackerPlan
from pmdocs.core.sheet.reservation import LogRow
from pmdocs.core.sheet.snapshot import Entry, Snapshot
from pmdocs.core.sheet.tracker import CellValue, Layout, TrackerHead, Worksheet
from pmdocs.core.syncing.asking import Opened, Question
from pmdocs.core.syncing.authors import FileEdit
from pmdocs.core.syncing.detection import Event
from pmdocs.core.syncing.write_back import CellEdit
from pmdocs.core.templates.blueprint import Blueprint, DropdownSpec, Grid, Line
from pmdocs.core.templates.fill import FillPlan


class Drive(Protocol):
    """Files, search and sharing."""

    def fetch_file(self, file_id: str) -> File: ...

    def find(self, properties: Mapping[str, str], *, folder_id: str | None = None) -> tuple[File, ...]: ...

    def list_documents(self, folder_id: str) -> tuple[File, ...]: ...

    def create_folder(self, name: str, *, properties: Mapping[str, str]) -> File: ...

    def create_document(self, name: str, *, folder_id: str, properties: Mapping[str, str]) -> File: ...

    def create_spreadsheet(self, name: str, *, folder_id: str, properties: Mapping[str, str]) -> File: ...

    def copy(self, file_id: str, *, name: str, folder_id: str, properties: Mapping[str, str]) -> File: ...

    def update_properties(self, file_id: str, properties: Mapping[str, str]) -> None: ...

    def trash(self, file_id: str) -> None: ...

    def fetch_grants(self, file_id: str) -> tuple[Grant, ...]: ...

    def share(self, file_id: str, grant: Grant) -> None: ...


class Docs(Protocol):
    """Documents."""

    def fetch_document(self, document_id: str) -> Document: ...

    def fill(self, document: Document, plan: FillPlan, *, mark: str) -> None: ...

    def compose(self, document: Document, blueprint: Blueprint) -> None: ...

    def append(self, document: Document, blocks: tuple[Line, Line, Grid], dropdown: DropdownSpec) -> None: ...


class Sheets(Protocol):
    """The tracking spreadsheet."""

    def fetch_layout(self, tracker_id: str) -> Layout: ...

    def fetch_values(self, tracker_id: str, worksheet_title: str) -> list[list[str]]: ...

    def add_worksheets(
        self,
        tracker_id: str,
        worksheets: Sequence[Worksheet],
        *,
        lang: str,
        titles: Mapping[str, str],
        drop_sheet: int | None,
    ) -> None: ...

    def fetch_looks(self, tracker_id: str, titles: Mapping[int, str]) -> dict[int, SheetLook]: ...

    def write_looks(self, tracker_id: str, plan: LooksPlan) -> int: ...

    def prove_guard(self, tracker_id: str) -> bool: ...

    def fetch_head(self, tracker_id: str) -> dict[str, str]: ...

    def write_head(self, tracker_id: str, settings: Mapping[str, str]) -> None: ...

    def reserve(self, tracker_id: str, row: LogRow, *, lang: str) -> TrackerHead: ...

    def append_log(self, tracker_id: str, row: LogRow) -> None: ...

    def fetch_log(self, tracker_id: str) -> tuple[LogRow, ...]: ...

    def register(
        self,
        tracker_id: str,
        *,
        row: Sequence[CellValue],
        done: LogRow,
        guarded: bool,
        stale_guards: Sequence[str] = (),
    ) -> None: ...


class Tracker(Protocol):
    """The tracking spreadsheet, for sync."""

    def fetch_snapshot(self, tracker_id: str, *, lang: str) -> Snapshot: ...

    def fetch_bases(
        self, tracker_id: str, entries: Sequence[Entry], *, lang: str
    ) -> tuple[Snapshot, dict[str, str]]: ...

    def fetch_bases_and_log(
        self, tracker_id: str, entries: Sequence[Entry], *, lang: str
    ) -> tuple[Snapshot, dict[str, str], tuple[LogRow, ...]]: ...

    def write(self, tracker_id: str, plan: TrackerPlan, snapshot: Snapshot) -> list[Miss]: ...

    def restore(self, tracker_id: str, fixes: Sequence[Fix], snapshot: Snapshot) -> list[Miss]: ...


class Activity(Protocol):
    """What happened in a folder tree."""

    def fetch_events(self, folder_id: str, *, since: datetime) -> tuple[Event, ...]: ...
    def fetch_edits(self, file_id: str, *, since: datetime) -> tuple[FileEdit, ...]: ...


class Comments(Protocol):
    """Documents with their threads."""

    def fetch_threads(self, document_id: str) -> Discussion: ...


class Asks(Protocol):
    """Questions in documents."""

    def post(self, document: Document, posts: Sequence[Question]) -> list[Opened]: ...

    def resolve(self, document_id: str, posts: Sequence[tuple[str, str]]) -> None: ...


class WriteBack(Protocol):
    """Values of the sheet into documents."""

    def write(
        self, document: Document, edits: Sequence[CellEdit], *, as_suggestion: bool, lang: str
    ) -> None: ...


class Outlet(Protocol):
    """Where messages go besides Google: a service's webhooks, or mail."""

    @property
    def teams(self) -> frozenset[str]: ...

    def send(self, letter: Letter) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Ports:
    """Everything a workflow works with."""

    drive: Drive
    docs: Docs
    sheets: Sheets
    tracker: Tracker
    activity: Activity
    comments: Comments
    asks: Asks
    write_back: WriteBack
    clock: Clock
    settings: Settings
    who: str
    """How this run names itself in the log of reservations."""
    new_nonce: Callable[[], str]
    say: Callable[[str], None]
    """Tells the person at the terminal what is going on."""
    outlets: Callable[[], Mapping[str, Outlet]] = dict
    """Makes them, by channel (core.policy.claims.CHANNELS), as far as they are set up."""
