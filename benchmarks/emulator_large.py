"""The local workspace with ten thousand documents of 40 KB beside one with ten.

Prints how long opening a document, a page of a folder and an activity query take with few and with many
documents, with their ratios, and the server's memory while the documents are made. A ratio above 3, or memory
that grows by more than a tenth over the second half of the documents, ends the run with status 1.

    python benchmarks/emulator_large.py            # 10,000 documents: some minutes
    python benchmarks/emulator_large.py --documents 1000
"""

from __future__ import annotations

import argparse
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import requests

FEW = 10
KILOBYTES = 40
GREATEST_RATIO = 3.0
GREATEST_GROWTH = 0.10
REPEATS = 60
PAGE = 10
"""Entries of a page: as many as the small workspace has, so that both answers are of one size."""

SERVE = """
import sys
from pmdocs.emulator import open_emulator
from pmdocs.emulator.server import LocalServer
server = LocalServer(open_emulator(sys.argv[1]))
print(server.url, flush=True)
server.serve_forever()
"""

Json = dict[str, Any]


class Workspace:
    """A server of its own process over a new file, and a folder in it with documents."""

    def __init__(self, path: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", SERVE, str(path)], stdout=subprocess.PIPE, text=True
        )
        self.url = self._process.stdout.readline().strip() if self._process.stdout else ""
        self.http = requests.Session()
        self.folder = self._post(
            "/drive/v3/files", {"name": "Postmortems", "mimeType": "application/vnd.google-apps.folder"}
        )["id"]
        self.first = self._first_document()
        self.documents: list[str] = []

    def _first_document(self) -> str:
        made: str = self._post("/v1/documents", {"title": "Incident"})["documentId"]
        line = "The checkout service lost 3% of its requests. 決済の一部が失敗した。\n"
        text = line * (KILOBYTES * 1024 // len(line.encode()))
        insert = {"insertText": {"location": {"index": 1}, "text": text}}
        self._post(f"/v1/documents/{made}:batchUpdate", {"requests": [insert]})
        return made

    def _post(self, path: str, body: Json) -> Json:
        answer = self.http.post(self.url + path, json=body, timeout=60)
        answer.raise_for_status()
        made: Json = answer.json()
        return made

    def get(self, path: str, **params: str | int) -> Json:
        """The JSON of a GET."""
        answer = self.http.get(self.url + path, params=params, timeout=60)
        answer.raise_for_status()
        found: Json = answer.json()
        return found

    def add(self, number: int) -> None:
        """Make one more document in the folder."""
        body = {"name": f"Incident {number:05d}", "parents": [self.folder]}
        self.documents.append(self._post(f"/drive/v3/files/{self.first}/copy", body)["id"])

    def query(self, **body: Any) -> Json:
        """One page of the folder's activity."""
        return self._post("/v2/activity:query", {"ancestorName": f"items/{self.folder}", **body})

    def memory(self) -> float:
        """The server's resident memory in MB."""
        status = Path(f"/proc/{self._process.pid}/status").read_text()
        found = re.search(r"VmRSS:\s+(\d+) kB", status)
        return int(found[1]) / 1024 if found else 0.0

    def close(self) -> None:
        """End the server."""
        self._process.terminate()
        self._process.wait()


def questions(workspace: Workspace) -> Mapping[str, Callable[[], object]]:
    """What is asked of a workspace, by what it is called."""
    pick = random.Random(7)  # noqa: S311 - which document is opened
    inside = f"'{workspace.folder}' in parents and trashed=false"
    now = int(time.time() * 1000)

    def page(**params: str) -> Callable[[], object]:
        return lambda: workspace.get("/drive/v3/files", q=inside, pageSize=PAGE, **params)

    def query(**body: Any) -> Callable[[], object]:
        return lambda: workspace.query(pageSize=PAGE, **body)

    legacy: Json = {"consolidationStrategy": {"legacy": {}}}
    return {
        "open a document": lambda: workspace.get(f"/v1/documents/{pick.choice(workspace.documents)}"),
        "folder page": page(),
        "folder page by name": page(orderBy="name"),
        "activity query": query(),
        "activity, only edits": query(filter="detail.action_detail_case:EDIT", **legacy),
        "activity, nothing new": query(filter=f"time > {now + 60_000}"),
    }


def measure(few: Workspace, many: Workspace) -> dict[str, tuple[float, float]]:
    """Milliseconds of each question in both, asked in turns so that other work on the machine meets both."""
    asked = [questions(few), questions(many)]
    return {name: _timed(asked[0][name], asked[1][name]) for name in asked[0]}


def _timed(one: Callable[[], object], other: Callable[[], object]) -> tuple[float, float]:
    taken: tuple[list[float], list[float]] = ([], [])
    for _ in range(REPEATS):
        for question, times in zip((one, other), taken, strict=True):
            begun = time.perf_counter()
            question()
            times.append((time.perf_counter() - begun) * 1000)
    return statistics.median(taken[0]), statistics.median(taken[1])


def fill(workspace: Workspace, count: int) -> list[float]:
    """Make the documents; memory in MB at each twentieth of the way."""
    memory = []
    for number in range(count):
        workspace.add(number)
        if (number + 1) % max(1, count // 20) == 0:
            memory.append(workspace.memory())
    return memory


def main() -> int:
    """Print the comparison; 1 where a promise is broken."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--documents", type=int, default=10_000)
    count = parser.parse_args().documents
    with tempfile.TemporaryDirectory() as directory:
        few, many = Workspace(Path(directory) / "few.db"), Workspace(Path(directory) / "many.db")
        try:
            fill(few, FEW)
            begun = time.perf_counter()
            memory = fill(many, count)
            print(
                f"{count} documents of {KILOBYTES} KB made, {(time.perf_counter() - begun) / count * 1000:.1f} ms each"
            )
            found = measure(few, many)
        finally:
            few.close()
            many.close()
    ratios = {name: large / small for name, (small, large) in found.items()}
    for name, (small, large) in found.items():
        print(f"{name:22} {small:7.2f} ms with {FEW}, {large:7.2f} ms with {count}: {ratios[name]:.2f}x")
    half = memory[len(memory) // 2 :]
    growth = max(half) / half[0] - 1
    print(f"server memory: {memory[0]:.0f} MB at first, {half[0]:.0f} halfway, {memory[-1]:.0f} at the end")
    failed = max(ratios.values()) > GREATEST_RATIO or growth > GREATEST_GROWTH
    print("FAILED" if failed else "holds")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
