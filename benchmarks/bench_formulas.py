"""How the time to read a sheet of formulas grows: COUNTIFS over open ranges, running totals, plain cells.

Prints seconds and ratios; a ratio near the factor of the rows says that the work grows with the rows alone.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from pmdocs.emulator import Emulator

COLUMNS = {
    "plain": lambda row: f"value {row}",
    "countifs": lambda row: f'=COUNTIFS($A$1:$A,$A{row},$B$1:$B,"open")',
    "running total": lambda row: f"=C{row - 1}+1" if row > 1 else "1",
}


def seconds(api: Any, rows: int, kind: str) -> float:
    """The time of one values.get over all rows, after they were written."""
    book = api.create(body={"properties": {"title": kind}}).execute()["spreadsheetId"]
    values = [[f"AI-{row}", "open", COLUMNS[kind](row)] for row in range(1, rows + 1)]
    api.values().append(
        spreadsheetId=book, range="A1", valueInputOption="USER_ENTERED", body={"values": values}
    ).execute()
    started = time.perf_counter()
    api.values().get(
        spreadsheetId=book, range=f"C{rows}:C{rows}" if kind == "running total" else "C:C"
    ).execute()
    return time.perf_counter() - started


def main() -> None:
    """Compare two sizes, tenfold."""
    small, large = 1000, 10_000
    with tempfile.TemporaryDirectory() as folder:
        emulator = Emulator(Path(folder) / "workspace.db")
        api = emulator.client("sheets").spreadsheets()
        for kind in COLUMNS:
            first, second = seconds(api, small, kind), seconds(api, large, kind)
            sys.stdout.write(
                f"{kind:14} {small} rows {first:.3f} s, {large} rows {second:.3f} s, ratio {second / first:.1f}\n"
            )
        emulator.store.close()


if __name__ == "__main__":
    main()
