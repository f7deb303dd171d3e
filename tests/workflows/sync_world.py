"""A postmortem with a few action items, the people around it, and everything that a sync leaves behind."""

from __future__ import annotations

import re
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import gspread
import pytest
import requests
from action_rows import ActionTable
from world import World
from world import new_world as make_world

from pmdocs.core.documents.document import walk
from pmdocs.core.sheet.snapshot import FIRST_BASE_ROW
from pmdocs.core.sheet.tracker import ACTION_ITEMS, CHANGES, COMMENTS, POSTMORTEMS, STATE, Worksheet
from pmdocs.core.syncing.base import BaseDocument, load_base
from pmdocs.emulator import Emulator
from pmdocs.emulator.clients import session
from pmdocs.workflows.create import create_postmortem
from pmdocs.workflows.sync import sync
from pmdocs.workflows.sync_run import SyncReport

PEOPLE = ("ada", "bob", "ken")
ITEMS = (
    {"action": "Alert on pool exhaustion", "priority": "P1", "owner": "ada@example.com", "due": "2026-12-01"},
    {"action": "Bound the retries", "priority": "P0", "owner": "bob@example.com", "due": "2026-12-05"},
    {"action": "Write the runbook", "priority": "P2", "owner": "ken@example.com", "due": "2026-12-10"},
)
KEYS = ("INC-7/AI-1", "INC-7/AI-2", "INC-7/AI-3")
IDLE = ["sheets.spreadsheets.values.batchGet", "driveactivity.activity.query"]
"""What a sync calls that finds nothing to do."""

_TIMES = {"last_read", "last_changed", "time", "created", "resolved_at"}
_ID = re.compile(r"[\w-]{12,}")


class _Documents:
    """The methods of ``documents`` over plain HTTP: building a client takes longer than most tests."""

    def __init__(self, emulator: Emulator, user: str | None) -> None:
        self._session = session(emulator, user=user)

    def get(self, *, documentId: str, **params: Any) -> _Answer:  # noqa: N803 - the client's own name
        texts = {name: str(value).lower() if value is True else value for name, value in params.items()}
        return _Answer(self._session.get(f"{_DOCUMENTS}/{documentId}", params=texts))

    def batchUpdate(self, *, documentId: str, body: Any) -> _Answer:  # noqa: N802, N803 - the client's own names
        return _Answer(self._session.post(f"{_DOCUMENTS}/{documentId}:batchUpdate", json=body))


_DOCUMENTS = "https://docs.googleapis.com/v1/documents"


@dataclass
class _Answer:
    response: requests.Response

    def execute(self) -> Any:
        assert self.response.ok, self.response.text

        return self.response.json()


class _Table(ActionTable):
    """The table through `_Documents`."""

    def __init__(self, emulator: Emulator, document_id: str, *, user: str | None = None) -> None:
        self.documents = _Documents(emulator, user)
        self.document_id = document_id


@dataclass
class Team:
    """People at work on one document and one tracker, each through a client of their own."""

    world: World
    document_id: str
    tables: type[ActionTable] = _Table
    """`ActionTable` for edits through the unmodified client."""

    @property
    def tracker_id(self) -> str:
        return self.world.settings().workspace.tracker_id or ""

    # Syncs

    def sync(self, **options: Any) -> SyncReport:
        """A sync, as a new process, a minute after whatever was before."""
        self.world.clock.sleep(60)
        return sync(self.world.ports(), **options)

    def settle(self) -> None:
        """Sync until nothing is left to do."""
        for _ in range(5):
            if not self.sync().wrote:
                return
        raise AssertionError("syncs do not come to rest")

    def calls(self, **options: Any) -> tuple[SyncReport, list[str]]:
        """A sync and the API methods it called."""
        self.world.methods()
        report = self.sync(**options)
        return report, self.world.methods()

    # The document

    def table(self, who: str | None = "ada", document_id: str = "") -> ActionTable:
        user = f"{who}@example.com" if who else None
        return self.tables(self.world.emulator, document_id or self.document_id, user=user)

    def batch(self, who: str | None, *edits: dict[str, Any], document_id: str = "") -> Any:
        documents = self.table(who, document_id).documents
        body = {"requests": list(edits)}
        return documents.batchUpdate(documentId=document_id or self.document_id, body=body).execute()

    def find(self, words: str, document_id: str = "") -> dict[str, Any]:
        from pmdocs.core.documents.words import Words

        document = self.world.ports().docs.fetch_document(document_id or self.document_id)
        at = Words(document).find(words, limit=1)[0]
        return {"startIndex": at.start, "endIndex": at.end}

    def say(
        self, who: str | None, text: str, words: str, *, assignee: str = "", document_id: str = ""
    ) -> str:
        """A comment on some words; its id."""
        request: dict[str, Any] = {"content": text, "range": self.find(words, document_id)}
        if assignee:
            request["assigneeEmailAddress"] = assignee
        made = self.batch(who, {"insertComment": request}, document_id=document_id)
        return str(made["replies"][0]["insertComment"]["commentThread"]["commentId"])

    def reply(self, who: str | None, comment_id: str, text: str, *, document_id: str = "") -> None:
        body = {"commentId": comment_id, "post": {"content": text}}
        self.batch(who, {"addCommentReply": body}, document_id=document_id)

    def decide(self, action: str, *, who: str | None = None, document_id: str = "") -> int:
        """``acceptSuggestion`` or ``rejectSuggestion`` for each that waits in a document; how many there were."""
        discussion = self.world.ports().comments.fetch_threads(document_id or self.document_id)
        found = [one for one in discussion.threads if one.is_suggestion and one.state == "open"]
        for one in found:
            self.batch(who, {action: {"suggestionId": one.comment_id}}, document_id=document_id)
        return len(found)

    def threads(self, document_id: str = "") -> list[dict[str, Any]]:
        return self.table(None, document_id).threads()

    def asks(self, document_id: str = "") -> list[dict[str, Any]]:
        """Threads that pmdocs opened."""
        return [
            thread for thread in self.threads(document_id) if "[pmdocs INC-" in thread["headPost"]["content"]
        ]

    def create(self, number: int, *, items: int = 0) -> str:
        """Another postmortem, not yet synced; its id."""
        incident = self.world.incident(incident_id=f"INC-{number}", title=f"Incident {number}")
        made = create_postmortem(self.world.ports(), incident, lang="en").document_id
        for count in range(items):
            self.table(None, made).change(
                count + 1,
                action=f"Measure {count + 1}",
                priority="P1",
                due="2026-12-20",
                owner="ada@example.com",
            )
        return made

    # The sheet

    def book(self, who: str | None = "ken") -> gspread.Spreadsheet:
        user = f"{who}@example.com" if who else None
        client = gspread.Client(auth=None, session=session(self.world.emulator, user=user))  # type: ignore[arg-type]
        return client.open_by_key(self.tracker_id)

    def sheet(self, worksheet: Worksheet = ACTION_ITEMS, who: str | None = "ken") -> Sheet:
        return Sheet(self.book(who), worksheet)

    # What there is

    def base(self, document_id: str = "") -> BaseDocument:
        """What the tracker remembers of a document."""
        return _base(self.sheet(STATE, None).rows(), document_id or self.document_id)

    def end_state(self) -> dict[str, Any]:
        """Everything a sync leaves behind, times and ids aside."""
        state: dict[str, Any] = {}
        book = self.book(None)
        for worksheet in (POSTMORTEMS, ACTION_ITEMS, CHANGES, COMMENTS):
            records = Sheet(book, worksheet).records()
            state[worksheet.key] = sorted(
                repr([(key, _timeless(key, value)) for key, value in record.items()]) for record in records
            )
        memory = Sheet(book, STATE).rows()
        for document_id in sorted({row[0] for row in memory[FIRST_BASE_ROW + 1 :] if row[0]}):
            state[f"base {self._name(document_id)}"] = _base_state(_base(memory, document_id))
        for record in self.world.files():
            if record["properties"].get("pmdocs_kind") == "postmortem":
                threads = [
                    (
                        thread["headPost"]["content"],
                        thread["headPost"].get("assigneeEmail"),
                        thread["status"],
                        [post.get("content") for post in thread.get("replies", [])],
                    )
                    for thread in self.threads(record["id"])
                ]
                state[f"threads {record['name']}"] = sorted(threads, key=repr)
                state[f"text {record['name']}"] = self.world.text(record["id"])
        return state

    def _name(self, document_id: str) -> str:
        return str(next(record["name"] for record in self.world.files() if record["id"] == document_id))


def _base(memory: list[list[str]], document_id: str) -> BaseDocument:
    for row in memory:
        if row and row[0] == document_id:
            return load_base("".join(row[3:]))
    raise AssertionError("no base")


def _timeless(key: str, value: str) -> str:
    return "" if key in _TIMES else _ID.sub("ID", value)


def _base_state(base: BaseDocument) -> Any:
    items = [
        (
            item.key,
            dict(item.agreed),
            dict(item.in_document),
            dict(item.in_sheet),
            dict(item.proposed),
            item.slip_count,
            [(c.field, c.old, c.new, c.state, c.reason, bool(c.ask_id)) for c in item.changes],
        )
        for item in base.items
    ]
    return items, base.next_number, len(base.extra.get("comments", {}))


class Sheet:
    """A worksheet as a person sees it: columns by key wherever they stand, rows by key."""

    def __init__(self, book: gspread.Spreadsheet, worksheet: Worksheet) -> None:
        self.worksheet = worksheet
        self.page = book.get_worksheet_by_id(worksheet.sheet_id)
        self.headers = {column.en: column.key for column in worksheet.columns}
        self.key_header = worksheet.columns[1 if worksheet is CHANGES else 0].en if worksheet.columns else ""

    def rows(self) -> list[list[str]]:
        """Cells as shown."""
        return self.page.get_all_values()

    def header(self) -> list[str]:
        return next(row for row in self.rows() if self.key_header in row)

    def records(self) -> list[dict[str, str]]:
        """Rows below the header: known columns by key, others by their header; rows without anything left out."""
        rows = self.rows()
        at = next(number for number, row in enumerate(rows) if self.key_header in row)
        names = [self.headers.get(name, name) for name in rows[at]]
        return [dict(zip(names, row, strict=False)) for row in rows[at + 1 :] if any(row)]

    def by_key(self) -> dict[str, dict[str, str]]:
        key = self.headers[self.key_header]
        return {record[key]: record for record in self.records() if record.get(key)}

    def place(self, key: str, column: str) -> tuple[int, int]:
        """Row and column of a cell, counted from 1."""
        rows = self.rows()
        header = next(row for row in rows if self.key_header in row)
        named = next((name for name, known in self.headers.items() if known == column), column)
        at = header.index(self.key_header)
        row = next(number for number, cells in enumerate(rows, 1) if len(cells) > at and cells[at] == key)
        return row, header.index(named) + 1

    def get(self, key: str, column: str) -> str:
        return self.by_key()[key].get(column, "")

    def type(self, key: str, column: str, text: Any) -> None:
        """Type into a cell, as in the browser."""
        row, place = self.place(key, column)
        cell = gspread.utils.rowcol_to_a1(row, place)
        self.page.update([[text]], cell, value_input_option=gspread.utils.ValueInputOption.user_entered)

    def sort(self, column: str, *, descending: bool = False) -> None:
        """Sort the rows below the header by a column."""
        order = "des" if descending else "asc"
        place = self.place(next(iter(self.by_key())), column)[1]
        last = gspread.utils.rowcol_to_a1(self.page.row_count, self.page.col_count)
        self.page.sort((place, order), range=f"A2:{last}")  # type: ignore[arg-type]

    def column(self, header: str, *, before: int = 0) -> None:
        """Insert a column of one's own before the one at this place, from 1; at the end when 0."""
        place = before or len(self.header()) + 1
        self.page.insert_cols([[header]], col=place, inherit_from_before=place > 1)

    def blank_row(self, at: int) -> None:
        self.page.insert_rows([[]], row=at)

    def batch(self, *requests: dict[str, Any]) -> None:
        self.page.spreadsheet.batch_update({"requests": list(requests)})


def prepare(directory: Path) -> str:
    """Files of a workspace where INC-7 has three items, is shared with everybody, and is synced."""
    world = make_world(directory, "en")
    world.init()
    document_id = create_postmortem(world.ports(), world.incident(), lang="en").document_id
    team = Team(world, document_id)
    permissions = world.emulator.client("drive").permissions()
    for who in PEOPLE:
        for file_id in (document_id, team.tracker_id):
            body = {"type": "user", "role": "writer", "emailAddress": f"{who}@example.com"}
            permissions.create(fileId=file_id, body=body, sendNotificationEmail=False).execute()
    for number, item in enumerate(ITEMS, 1):
        team.table(None).change(number, **item)
    team.settle()
    world.clock.sleep(3600)
    team.settle()
    close(team)
    return document_id


def close(team: Team) -> None:
    """End a world so that its files can be copied."""
    team.world.methods()
    with sqlite3.connect(team.world.db) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    team.world.emulator.store.close()


_PREPARED: dict[str, tuple[Path, str]] = {}


def open_team(directory: Path, prepared: tuple[Path, str]) -> Team:
    """A team of its own at this place, from prepared files."""
    shutil.copytree(prepared[0], directory)
    return Team(World(Emulator(directory / "w.db"), directory / "w.db"), prepared[1])


@pytest.fixture(name="prepared", scope="session")
def prepared_(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """Files of `prepare` and the document's id, made once."""
    if "team" not in _PREPARED:
        directory = tmp_path_factory.mktemp("prepared") / "world"
        _PREPARED["team"] = directory, prepare(directory)
    return _PREPARED["team"]


@pytest.fixture(name="new_team")
def new_team_(prepared: tuple[Path, str], tmp_path: Path) -> Iterator[Callable[[], Team]]:
    """Makes separate teams."""
    made: list[Team] = []

    def new_team() -> Team:
        made.append(open_team(tmp_path / f"team{len(made)}", prepared))
        return made[-1]

    yield new_team
    for team in made:
        team.world.emulator.store.close()


@pytest.fixture(name="team")
def team_(new_team: Callable[[], Team]) -> Team:
    """A postmortem with three items, synced and at rest."""
    return new_team()


def choose_severity(team: Team, word: str, who: str | None = "ada") -> None:
    """Choose another severity in the document's header."""
    for tab in team.world.ports().docs.fetch_document(team.document_id).tabs:
        for segment in tab.segments:
            for paragraph, _ in walk(segment.blocks):
                for element in paragraph.elements:
                    options = tab.dropdowns[element.definition_id].options if element.definition_id else {}
                    if word in options:
                        team.batch(who, _choose(tab.tab_id, element.element_id, options[word]))
                        return
    raise LookupError(word)


def _choose(tab_id: str, dropdown_id: str, option_id: str) -> dict[str, Any]:
    return {
        "updateDropdownProperties": {
            "tabId": tab_id,
            "dropdownId": dropdown_id,
            "dropdownProperties": {"selectedOptionId": option_id},
            "fields": "selectedOptionId",
        }
    }
