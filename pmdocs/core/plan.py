"""What a sync would do, as plain data: the text of ``--dry-run``, and all that applying needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from pmdocs.core.tracker import CellValue, Worksheet


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

    @property
    def is_empty(self) -> bool:
        """Whether nothing would be written but how far the run has come."""
        return not (self.cells or self.appends or self.bases)

    def lines(self) -> tuple[str, ...]:
        """The plan in words, one line a step."""
        lines = [
            f"{write.worksheet.en}, {write.key}: {write.column} {_shown(write.before)} → {_shown(write.value)}"
            for write in self.cells
        ]
        for append in self.appends:
            named = next((str(value) for value in append.values.values() if value), "")
            lines.append(f"{append.worksheet.en}: new row {named}")
        return tuple(lines)


def _shown(value: CellValue) -> str:
    return "(empty)" if value in (None, "") else str(value)
