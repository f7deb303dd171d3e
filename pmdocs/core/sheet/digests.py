"""Whether people edited the cells of a document's rows that syncs read, told from one short text."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from datetime import UTC

from pmdocs.core.sheet.rows import sheet_cells
from pmdocs.core.sheet.snapshot import Row, Snapshot, moment_in
from pmdocs.core.sheet.tracker import ACTION_ITEMS, POSTMORTEMS, CellValue, Writer
from pmdocs.core.syncing.base import digest
from pmdocs.core.syncing.fact_memory import RESOLVED, TEAM
from pmdocs.core.syncing.head_facts import moment_text

TWO_WAY = tuple(column.key for column in ACTION_ITEMS.columns if column.writer is Writer.TWO_WAY)
HEAD = (TEAM, RESOLVED)
"""What people say of a postmortem in its row, and policies count from."""
UNTOLD = "?"
"""Stands for the digest of a row while its worksheet cannot be used."""


def sheet_digest(rows: Mapping[str, Mapping[str, CellValue]], columns: Container[str] = TWO_WAY) -> str:
    """A digest of the two-way cells of action items by key, as the sheet shows them.

    A row counts also when all of its cells are empty: one that a person deleted has to come back.
    """
    cells_of = {
        key: {name: str(cells[name]) for name in TWO_WAY if name in columns and cells.get(name)}
        for key, cells in rows.items()
    }
    missing = [name for name in TWO_WAY if name not in columns] if rows else []
    # A column that is put back empty is a difference, too.
    layout = {"": ",".join(missing)}
    return digest({key: repr(sorted(cells.items())) for key, cells in cells_of.items()} | layout)


def digests_now(snapshot: Snapshot) -> dict[str, str]:
    """The digest of each incident's rows as the sheet shows them now."""
    table = snapshot.tables.get("action_items")
    if table is None or not table.is_usable:
        # Nothing can be told, so nothing has changed.
        return {entry.incident_id: entry.items_digest for entry in snapshot.directory}
    rows: dict[str, dict[str, Mapping[str, CellValue]]] = {}
    for key, row in table.by_key.items():
        incident, _, number = key.rpartition("/")
        if number.startswith("AI-"):
            rows.setdefault(incident, {})[key] = sheet_cells(row, ACTION_ITEMS, table.places)
    return {incident: sheet_digest(cells, table.places) for incident, cells in rows.items()}


NO_ROWS = sheet_digest({})
"""The digest of a document without action items."""


def head_values(row: Row) -> dict[str, str]:
    """What a Postmortems row says of `HEAD`, as it is remembered; the clock on the wall is the same in any zone."""
    return {TEAM: row.text(TEAM), RESOLVED: moment_text(moment_in(row.cells.get(RESOLVED), UTC))}


def head_digest(values: Mapping[str, str], columns: Container[str]) -> str:
    """A digest of `HEAD`, as far as the worksheet has a column for it."""
    missing = ",".join(name for name in HEAD if name not in columns)
    return digest({name: values.get(name, "") for name in HEAD if name in columns} | {"": missing})


def edited_documents(snapshot: Snapshot) -> Iterator[str]:
    """Ids of the documents whose rows are other ones than when they were last written; a deleted row counts."""
    items = digests_now(snapshot)
    table = snapshot.tables.get(POSTMORTEMS.key)
    rows = table.by_key if table is not None and table.is_usable else None
    places = table.places if table is not None else {}
    for entry in snapshot.directory:
        is_edited = items.get(entry.incident_id, NO_ROWS) != entry.items_digest
        if rows is not None and entry.head_digest and not is_edited:
            row = rows.get(entry.incident_id)
            is_edited = row is None or head_digest(head_values(row), places) != entry.head_digest
        if is_edited:
            yield entry.document_id
