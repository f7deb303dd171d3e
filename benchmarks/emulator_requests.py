"""What single requests of the emulator cost as files grow: each figure is the time at ten times the size, as a ratio.

    python benchmarks/emulator_requests.py

Inserting into a document, suggesting, and appending below a long worksheet. A ratio near 1 does not grow with the
file, one near 10 grows with it.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pmdocs.emulator import Emulator

LINE = "a line of forty characters, more or less\n"
SMALL, LARGE = 100, 1_000
ROUNDS = 5


def main() -> None:
    """Print one line a request."""
    with tempfile.TemporaryDirectory() as directory:
        emulator = Emulator(Path(directory) / "workspace.db")
        documents = emulator.client("docs").documents()
        sheets = emulator.client("sheets").spreadsheets()
        for name, measure in (
            ("90 inserts", lambda lines: _insert(documents, lines, {})),
            ("90 suggestions", lambda lines: _insert(documents, lines, {"writeMode": "SUGGEST"})),
            ("append 20 rows", lambda lines: _append(sheets, 10 * lines)),
        ):
            small, large = _best(measure, SMALL), _best(measure, LARGE)
            print(f"{name:16} {1000 * small:7.0f} ms  {1000 * large:7.0f} ms  x{large / small:.1f}")
        emulator.store.close()


def _best(measure: Callable[[int], float], size: int) -> float:
    return min(measure(size) for _ in range(ROUNDS))


def _insert(documents: Any, lines: int, control: dict[str, str]) -> float:
    made = documents.create(body={"title": "Paper"}).execute()["documentId"]
    text = {"insertText": {"location": {"index": 1}, "text": LINE * lines}}
    documents.batchUpdate(documentId=made, body={"requests": [text]}).execute()
    requests = [{"insertText": {"location": {"index": 1 + 43 * n}, "text": "ab"}} for n in range(90)]
    body: dict[str, Any] = {"requests": requests}
    if control:
        body["writeControl"] = control
    started = time.perf_counter()
    documents.batchUpdate(documentId=made, body=body).execute()
    return time.perf_counter() - started


def _append(sheets: Any, rows: int) -> float:
    made = sheets.create(body={"properties": {"title": "Tracker"}}).execute()["spreadsheetId"]
    values = [["INC-7/AI-3", "INC-7", "Add an alert", 46346, True]] * rows
    places = {"spreadsheetId": made, "range": "A1", "valueInputOption": "RAW"}
    sheets.values().append(**places, body={"values": values}).execute()
    started = time.perf_counter()
    sheets.values().append(**places, body={"values": values[:20]}).execute()
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
