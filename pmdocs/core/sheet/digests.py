"""Whether people edited the two-way cells of a document's action items, told from one short text."""

from __future__ import annotations

from collections.abc import Container, Mapping

from pmdocs.core.sheet.rows import sheet_cells
from pmdocs.core.sheet.snapshot import Snapshot
from pmdocs.core.sheet.tracker import ACTION_ITEMS, CellValue, Writer
from pmdocs.core.syncing.base import digest

TWO_WAY = tuple(column.key for column in ACTION_ITEMS.columns if column.writer is Writer.TWO_WAY)


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
        return {entry.incident_id: entry.digest for entry in snapshot.directory}
    rows: dict[str, dict[str, Mapping[str, CellValue]]] = {}
    for key, row in table.by_key.items():
        incident, _, number = key.rpartition("/")
        if number.startswith("AI-"):
            rows.setdefault(incident, {})[key] = sheet_cells(row, ACTION_ITEMS, table.places)
    return {incident: sheet_digest(cells, table.places) for incident, cells in rows.items()}


NO_ROWS = sheet_digest({})
"""The digest of a document without action items."""
