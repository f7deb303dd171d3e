"""The tracker as one read gives it: head, directory of the base, and every visible worksheet by key."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta, tzinfo
from functools import cached_property

from pmdocs.core.sheet.plan import TrackerPlan
from pmdocs.core.sheet.tracker import (
    ACTION_ITEMS,
    CHANGES,
    COMMENTS,
    HEAD_ROWS,
    PEOPLE,
    POSTMORTEMS,
    Worksheet,
    parse_header,
)
from pmdocs.core.syncing.base import digest
from pmdocs.errors import HeaderMismatch

Cell = str | float | bool

VISIBLE = (POSTMORTEMS, ACTION_ITEMS, CHANGES, COMMENTS, PEOPLE)
KEY_COLUMN = {
    "postmortems": "incident_id",
    "action_items": "key",
    "changes": "key",
    "comments": "key",
    "people": "names",
}
"""The column that names a row, by worksheet."""

BASE_HEADER = ("document", "incident", "digest", "base")
FIRST_BASE_ROW = HEAD_ROWS + 1
"""Row of the base's header, counted from 0; documents follow."""
CHUNK = 45_000
"""Characters of the base in one cell; Sheets takes 50,000."""
MAX_CHUNKS = 22


def cell_text(value: Cell) -> str:
    """A cell as text; numbers without a needless fraction."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else str(value)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of a visible worksheet. ``number`` counts from 0 and includes the header."""

    number: int
    cells: Mapping[str, Cell]
    """Known columns by key; empty cells are left out."""

    def text(self, key: str) -> str:
        """A cell as text; numbers without a needless fraction."""
        return cell_text(self.cells.get(key, ""))


@dataclass(frozen=True, kw_only=True)
class Table:
    """A visible worksheet: where its known columns stand, and its rows; made searchable once."""

    worksheet: Worksheet
    places: Mapping[str, int]
    rows: tuple[Row, ...]
    missing: tuple[str, ...] = ()
    """English names of columns that are not found."""
    header_row: int = 0
    """Counted from 0: people put rows above the header."""
    values: Sequence[Sequence[Cell]] = ()
    """Every cell as it was read, people's own columns too, to put back what a write hit by mistake."""

    @property
    def key_column(self) -> str:
        """The column that names a row."""
        return KEY_COLUMN[self.worksheet.key]

    @property
    def is_usable(self) -> bool:
        """Whether rows can be told apart: without the key column nothing is written here."""
        return self.key_column in self.places

    @property
    def is_strange(self) -> bool:
        """Whether this looks like another worksheet under the expected title."""
        return not self.is_usable or 2 * len(self.missing) > len(self.worksheet.columns)

    @cached_property
    def by_key(self) -> Mapping[str, Row]:
        """Rows by key; of two with one key the first counts."""
        found: dict[str, Row] = {}
        for row in self.rows:
            key = row.text(self.key_column)
            if key:
                found.setdefault(key, row)
        return found

    @cached_property
    def by_family(self) -> Mapping[str, Sequence[Row]]:
        """All rows by what stands before the last slash of their key: an incident, or a comment's document."""
        found: dict[str, list[Row]] = {}
        for row in self.rows:
            found.setdefault(row.text(self.key_column).rpartition("/")[0], []).append(row)
        return found

    def family(self, name: str) -> Mapping[str, Row]:
        """Rows of one incident or document by key; of two with one key the first counts."""
        found: dict[str, Row] = {}
        for row in self.by_family.get(name, ()):
            found.setdefault(row.text(self.key_column), row)
        return found

    @cached_property
    def filled(self) -> frozenset[str]:
        """Known columns in which any row with a key has something."""
        return frozenset(name for row in self.by_key.values() for name in row.cells)

    @property
    def doubled(self) -> tuple[str, ...]:
        """Keys that several rows have, in worksheets where a key names one row."""
        if self.worksheet in (CHANGES, PEOPLE):
            return ()
        counted = Counter(row.text(self.key_column) for row in self.rows)
        return tuple(key for key, count in counted.items() if key and count > 1)

    def cell_at(self, row: int, column: int) -> Cell:
        """Any cell as it was read; both counted from 0, empty beyond the end."""
        cells = self.values[row] if 0 <= row < len(self.values) else ()
        return cells[column] if 0 <= column < len(cells) else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One document in the directory of the base."""

    row: int
    document_id: str
    incident_id: str
    digest: str
    """Of its action items' cells and, behind a dot, of those of its Postmortems row; earlier versions lack that part."""

    @property
    def items_digest(self) -> str:
        """The part about action items."""
        return self.digest.partition(".")[0]

    @property
    def head_digest(self) -> str:
        """The part about the Postmortems row; empty where an earlier version wrote the entry."""
        return self.digest.partition(".")[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """Everything the first read of a sync brings."""

    head: Mapping[str, str]
    directory: tuple[Entry, ...]
    tables: Mapping[str, Table]
    """By worksheet key; a worksheet that is gone has no entry."""
    titles: Mapping[int, str] = field(default_factory=dict)
    """Of the worksheets, by id."""
    size: int = 0
    """Bytes read, as far as the client tells."""
    dashboard: Sequence[Sequence[Cell]] | None = None
    """Cells of the Dashboard worksheet; None when it is not there."""

    @property
    def generation(self) -> int:
        """How many batches have been written; the guard's number."""
        return generation_of(self.head)


def generation_of(head: Mapping[str, str]) -> int:
    """The generation that a head names; 0 where it names none."""
    text = head.get("generation", "0")
    return int(text) if text.isdecimal() else 0


def parse_table(worksheet: Worksheet, values: Sequence[Sequence[Cell]]) -> Table:
    """A worksheet from its values; the header is the row among the first few that names the key column."""
    header_row = _header_row(worksheet, values)
    header = [str(cell) for cell in values[header_row]] if values else []
    try:
        places = parse_header(worksheet, header, needed=[column.key for column in worksheet.columns])
        missing: tuple[str, ...] = ()
    except HeaderMismatch as error:
        places, missing = parse_header(worksheet, header, needed=()), error.missing
    rows = []
    for number, cells in enumerate(values[header_row + 1 :], header_row + 1):
        known = {
            key: cells[index] for key, index in places.items() if index < len(cells) and cells[index] != ""
        }
        if known:
            rows.append(Row(number=number, cells=known))
    return Table(
        worksheet=worksheet,
        places=places,
        rows=tuple(rows),
        missing=missing,
        header_row=header_row,
        values=values,
    )


HEADER_SEARCHED = 10
"""Rows from the top among which the header is looked for."""


def _header_row(worksheet: Worksheet, values: Sequence[Sequence[Cell]]) -> int:
    for number, cells in enumerate(values[:HEADER_SEARCHED]):
        if KEY_COLUMN[worksheet.key] in parse_header(worksheet, [str(cell) for cell in cells], needed=()):
            return number
    return 0


def parse_state(values: Sequence[Sequence[Cell]]) -> tuple[dict[str, str], tuple[Entry, ...]]:
    """Head and directory from the first columns of the hidden state worksheet."""
    head = {
        str(row[0]): str(row[1]) if len(row) > 1 else "" for row in values[:HEAD_ROWS] if row and row[0] != ""
    }
    entries = []
    for number, row in enumerate(values):
        if number <= FIRST_BASE_ROW or not row or row[0] == "":
            continue
        cells = [str(cell) for cell in row] + [""] * 3
        entries.append(Entry(row=number, document_id=cells[0], incident_id=cells[1], digest=cells[2]))
    return head, tuple(entries)


def split_base(text: str) -> list[str]:
    """A base as the cells it takes. Raises ValueError when it does not fit into one row."""
    chunks = [text[start : start + CHUNK] for start in range(0, len(text), CHUNK)] or [""]
    if len(chunks) > MAX_CHUNKS:
        raise ValueError(f"a base of {len(text):,} characters does not fit")
    return chunks


def next_base_row(directory: Sequence[Entry]) -> int:
    """Where the next new document goes in the hidden state worksheet."""
    return max([FIRST_BASE_ROW, *(entry.row for entry in directory)]) + 1


def as_written(snapshot: Snapshot, plan: TrackerPlan) -> Snapshot:
    """The snapshot once a plan is written, as far as the next batch has to know."""
    row = next_base_row(snapshot.directory)
    added = [base for base in plan.bases if base.row is None]
    entries = [
        Entry(
            row=row + number, document_id=base.document_id, incident_id=base.incident_id, digest=base.digest
        )
        for number, base in enumerate(added)
    ]
    head = {**snapshot.head, **plan.head, "generation": str(plan.generation + 1)}
    return replace(snapshot, head=head, directory=(*snapshot.directory, *entries))


def is_emptied(snapshot: Snapshot) -> bool:
    """Whether somebody emptied the visible worksheets of a tracker that knows documents with action items."""
    tables = [snapshot.tables.get(key) for key in ("postmortems", "action_items")]
    has_items = any(entry.items_digest != digest({}) for entry in snapshot.directory)
    return has_items and not any(table.by_key for table in tables if table is not None)


def disputed_entries(snapshot: Snapshot) -> list[Entry]:
    """Documents with an item of which, as its row says, document and sheet say different things."""
    table = snapshot.tables.get("action_items")
    rows = table.by_key.items() if table else ()
    said = {key.rpartition("/")[0] for key, row in rows if row.text("conflict")}
    return [entry for entry in snapshot.directory if entry.incident_id in said]


def troubles(snapshot: Snapshot) -> list[str]:
    """What is wrong with the layout of the visible worksheets, by their own names; the rest goes on."""
    lang = "ja" if snapshot.head.get("lang") == "ja" else "en"
    found = []
    for worksheet in VISIBLE:
        table = snapshot.tables.get(worksheet.key)
        if table is None:
            found.append(
                f"Worksheet '{worksheet.title(lang)}' is gone; nothing of it is written. 'pmdocs init' makes a new one."
            )
            continue
        title = snapshot.titles.get(worksheet.sheet_id, worksheet.en)
        if not table.is_usable:
            key = next(column.header(lang) for column in worksheet.columns if column.key == table.key_column)
            found.append(f"Worksheet '{title}' has no column '{key}'; nothing is written there.")
        elif table.missing and worksheet is not PEOPLE:
            lost = (column.header(lang) for column in worksheet.columns if column.en in table.missing)
            names = ", ".join(f"'{name}'" for name in lost)
            found.append(
                f"Worksheet '{title}': {names} not found in its header; "
                "neither read nor written until a column has that name."
            )
        found += [
            f"Worksheet '{title}': several rows have the key {key}; the first counts."
            for key in table.doubled
        ]
        if worksheet is PEOPLE:
            found += _no_addresses(table, title)
    return found


def _no_addresses(table: Table, title: str) -> Iterator[str]:
    for row in table.rows:
        text = row.text("email").strip()
        if text and not address_in(text):
            yield (
                f"Worksheet '{title}', row {row.number + 1}: the e-mail {text!r} holds no address; "
                "nobody is known by that row."
            )


_ADDRESS = re.compile(r"[^\s@,;<>、（）()]+@[^\s@,;<>、（）()]+\.[^\s@,;<>、（）()]+")


def address_in(text: str) -> str:
    """The first e-mail address in a text, in lower case; empty when there is none."""
    found = _ADDRESS.search(text)
    return found.group().lower() if found else ""


_EPOCH = date(1899, 12, 30)


def moment_in(value: Cell | None, zone: tzinfo) -> datetime | None:
    """A cell that holds a time, to the second: days since 1899-12-30 by the wall clock of ``zone``."""
    if not isinstance(value, float):
        return None
    try:
        return datetime.combine(_EPOCH, time(), zone) + timedelta(seconds=round(value * 86_400))
    except OverflowError:
        return None


def cell_date(value: Cell) -> str:
    """A date cell as an ISO date: serial numbers count days since 1899-12-30; text stays as typed."""
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, (int, float)):
        try:
            return (_EPOCH + timedelta(days=int(value))).isoformat()
        except OverflowError:
            return str(value)
    return value.strip()
