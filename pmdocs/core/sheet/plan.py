"""What a sync would do, as plain data: the text of ``--dry-run``, and all that applying needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

from pmdocs.core.sheet.reservation import LogRow
from pmdocs.core.sheet.tracker import CellValue, Column, Worksheet

if TYPE_CHECKING:
    from pmdocs.core.reports.dashboard import DashboardPlan


@dataclass(frozen=True, slots=True, kw_only=True)
class CellWrite:
    """One cell of a visible worksheet. ``row`` counts from 0; ``key`` names the row, to notice a sort."""

    worksheet: Worksheet
    row: int
    column: str
    key: str
    value: CellValue
    before: CellValue = None
    """What stood there at the read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowAppend:
    """A new row of a visible worksheet, by column key."""

    worksheet: Worksheet
    values: Mapping[str, CellValue]


@dataclass(frozen=True, slots=True, kw_only=True)
class BaseWrite:
    """The base of one document; ``row`` is None for a document new to the tracker."""

    document_id: str
    incident_id: str
    digest: str
    text: str
    row: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackerPlan:
    """Everything one ``spreadsheets.batchUpdate`` writes: rows, base and head together or not at all."""

    generation: int
    """The generation that was read; the batch writes the next."""
    cells: tuple[CellWrite, ...] = ()
    appends: tuple[RowAppend, ...] = ()
    bases: tuple[BaseWrite, ...] = ()
    head: Mapping[str, str] = field(default_factory=dict)
    log: tuple[LogRow, ...] = ()
    """Rows for the hidden log."""
    dashboard: DashboardPlan | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing would be written but how far the run has come."""
        return not (self.cells or self.appends or self.bases)

    def lines(self, zone: tzinfo) -> tuple[str, ...]:
        """The plan in words, one line a step; moments by the wall clock of ``zone``."""
        lines = [
            f"{write.worksheet.en}, {write.key}: {_column(write).en} {_change(write, zone)}"
            for write in self.cells
        ]
        for append in self.appends:
            told = [_shown(append.values.get(name), zone) for name in _TELLING.get(append.worksheet.key, ())]
            lines.append(f"{append.worksheet.en}: new row {' '.join(text for text in told if text)}")
        return tuple(lines)


_TELLING = {
    "postmortems": ("incident_id", "title"),
    "action_items": ("key", "action", "owner", "due", "priority"),
    "changes": ("key", "field", "old", "new", "state", "reason"),
    "comments": ("kind", "author", "comment"),
}
"""Columns that tell what a new row is about."""

_HALF_A_SECOND = timedelta(milliseconds=500)
"""Days as a fraction are not exact to the microsecond."""

_LONGEST = 200
"""Characters of a value in a plan's text."""


def _column(write: CellWrite) -> Column:
    return next(column for column in write.worksheet.columns if column.key == write.column)


def _change(write: CellWrite, zone: tzinfo) -> str:
    """What stands in a cell and what will; moments to the minute, as cells show them, unless seconds differ only."""
    before, after = _before(write, zone), write.value
    old, new = (_shown(value, zone) for value in (before, after))
    if old == new:
        exact = [_shown(value, zone, form="%Y-%m-%d %H:%M:%S") for value in (before, after)]
        old, new = exact if exact[0] != exact[1] else (old, new)
    return f"{old or '(empty)'} → {new or '(empty)'}"


def _before(write: CellWrite, zone: tzinfo) -> CellValue:
    """What stood in a cell: a moment is kept there as a number of days."""
    text = str(write.before or "")
    if _column(write).form != "datetime" or not text:
        return text
    try:
        return datetime(1899, 12, 30, tzinfo=zone) + timedelta(days=float(text))
    except (ValueError, OverflowError):
        return text


def _shown(value: CellValue, zone: tzinfo, *, form: str = "%Y-%m-%d %H:%M") -> str:
    if isinstance(value, datetime):
        return (value.astimezone(zone) + _HALF_A_SECOND).strftime(form)
    text = " ".join(str("" if value is None else value).split())
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
