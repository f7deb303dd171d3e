"""What differs between a row as it should be and as it stands."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from pmdocs.core.sheet.plan import CellWrite, RowAppend
from pmdocs.core.sheet.rows import same_cell, sheet_cells
from pmdocs.core.sheet.snapshot import Row
from pmdocs.core.sheet.tracker import CellValue, Worksheet, to_serial
from pmdocs.core.syncing.visit import Circumstances


class SheetEdits:
    """Rows to append and cells to write, as they are found; what already stands there is left alone."""

    def __init__(self, world: Circumstances) -> None:
        self.world = world
        self.cells: list[CellWrite] = []
        self.appends: list[RowAppend] = []

    def put(self, worksheet: Worksheet, key: str, values: Mapping[str, CellValue], row: Row | None) -> bool:
        """Write what differs of a row, or append it where there is none; whether anything did.

        Nothing is written into a worksheet that is gone or whose header cannot be used.
        """
        table = self.world.snapshot.tables.get(worksheet.key)
        if table is None or not table.is_usable:
            return False
        if row is None:
            self.appends.append(RowAppend(worksheet=worksheet, values=values))
            return True
        forms = {column.key: column.form for column in worksheet.columns}
        serials = {k: to_serial(v, self.world.zone) for k, v in values.items() if isinstance(v, date)}
        before = len(self.cells)
        for name, value in values.items():
            if name not in table.places or same_cell(value, row, name, forms[name], to_serial=serials):
                continue
            self.cells.append(
                CellWrite(
                    worksheet=worksheet,
                    row=row.number,
                    column=name,
                    key=key,
                    value=value,
                    before=sheet_cells(row, worksheet)[name],
                )
            )
        return len(self.cells) > before
