"""What a sync costs with 100 and with 1,000 postmortems, over HTTP from another process.

Run by hand: ``.venv/bin/python benchmarks/sync_scale.py [documents…]``. Every document has six action items and three
comments. Prints seconds, processor seconds of pmdocs itself, calls and writes of each run, and what each costs at the
larger size beside the smaller one: a first and a full sync should cost as much for each document, an idle one and one
with a single changed document as much in calls.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import requests

from pmdocs.clock import SystemClock
from pmdocs.config import load
from pmdocs.core.documents.document import Table, parse_document
from pmdocs.core.facts import parse_incident
from pmdocs.gateways.transport import EndpointAdapter, LocalSession, Transport
from pmdocs.wiring import connect
from pmdocs.workflows.create import create_postmortem
from pmdocs.workflows.init import init_workspace
from pmdocs.workflows.ports import Ports
from pmdocs.workflows.sync import sync

SIZES = (100, 1_000)
ITEMS = 6
COMMENTS = (
    "Why did the alert take 12 minutes?",
    "Thanks for the quick rollback!",
    "We should also page the DBAs.",
)
WRITES = {"sheets.spreadsheets.batchUpdate", "docs.documents.batchUpdate"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What one run took."""

    seconds: float
    own_seconds: float
    calls: int
    writes: int
    documents: int


def main() -> None:
    """Measure every size and print."""
    sizes = tuple(int(text) for text in sys.argv[1:]) or SIZES
    found = {size: measure(size) for size in sizes}
    print(f"{'':24}{'seconds':>9}{'own':>8}{'calls':>8}{'writes':>8}{'read':>7}{'own ms/document':>18}")
    for size, costs in found.items():
        for name, cost in costs.items():
            each = 1000 * cost.own_seconds / max(1, cost.documents)
            print(
                f"{size:>6,} {name:17}{cost.seconds:>9.2f}{cost.own_seconds:>8.2f}{cost.calls:>8}{cost.writes:>8}"
                f"{cost.documents:>7}{each:>18.1f}"
            )
    small, large = found[min(sizes)], found[max(sizes)]
    for name, cost in large.items():
        documents = cost.documents / max(1, small[name].documents)
        own = cost.own_seconds / small[name].own_seconds
        print(f"{name:17} {documents:5.1f} times the documents read: own time × {own:.1f}")
    print(f"memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MiB at most")


def measure(size: int) -> dict[str, Cost]:
    """Costs of a first sync, one that finds nothing, one of a single changed document, and one of all."""
    with tempfile.TemporaryDirectory() as directory, serving(Path(directory) / "w.db") as url:
        ports = workspace(url, Path(directory))
        documents = fill(ports, url, size)
        docs = transport(url).resource("docs", "v1", "documents")
        runs: dict[str, Cost] = {}
        for name, prepare, full in (
            ("first", None, False),
            ("idle", None, False),
            ("one changed", documents[size // 2], False),
            ("full, unchanged", None, True),
        ):
            if prepare is not None:
                change(docs, prepare)
            runs[name] = cost_of(url, ports, full=full)
        return runs


@contextmanager
def serving(path: Path) -> Iterator[str]:
    """A local server in a process of its own."""
    command = [sys.executable, "-m", "pmdocs", "--json", "local", "serve", "--port", "0", "--db", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            line = process.stdout.readline() if process.stdout else ""
            yield json.loads(line)["url"]
        finally:
            process.terminate()


def transport(url: str) -> Transport:
    """A door of its own for what people do."""
    return Transport(LocalSession(EndpointAdapter(url)), clock=SystemClock(), account="you")


def workspace(url: str, directory: Path) -> Ports:
    """A workspace on that server."""
    settings = load({}, {"PMDOCS_ENDPOINT": url, "PMDOCS_DATA_DIR": str(directory)}, directory=directory)
    settings = replace(settings, config_file=directory / "c.toml")
    report = init_workspace(connect(settings), lang="en")
    chosen = replace(
        settings.workspace,
        folder_id=report.folder_id,
        tracker_id=report.tracker_id,
        templates=report.templates,
    )
    return connect(replace(settings, workspace=chosen))


def fill(ports: Ports, url: str, size: int) -> list[str]:
    """Documents made from one that people have filled in, each with comments."""
    facts = {"title": "Checkout failed", "incident_id": "INC-0", "severity": "S1", "owner": "ada@example.com"}
    incident, _ = parse_incident(facts, zone=ports.settings.timezone)
    first = create_postmortem(ports, incident, lang="en").document_id
    door = transport(url)
    docs, drive = door.resource("docs", "v1", "documents"), door.resource("drive", "v3", "files")
    write_items(docs, first)

    def copy(number: int) -> str:
        properties = {"pmdocs_kind": "postmortem", "pmdocs_incident": f"INC-{number}"}
        made = drive.copy(
            fileId=first,
            body={"name": f"INC-{number}: Checkout failed", "properties": properties},
            fields="id",
        )
        document_id = str(made.execute()["id"])
        comment(docs, document_id)
        return document_id

    with ThreadPoolExecutor(max_workers=2) as pool:
        return [first, *pool.map(copy, range(1, size))]


def write_items(docs: Any, document_id: str) -> None:
    """Fill the first rows of the action table, adding rows where it has too few."""
    for _ in range(ITEMS):
        table = action_table(docs, document_id)
        where = {"tableStartLocation": {"index": table.start}, "rowIndex": 1, "columnIndex": 0}
        below = {"insertTableRow": {"tableCellLocation": where, "insertBelow": True}}
        docs.batchUpdate(documentId=document_id, body={"requests": [below]}).execute()
    table = action_table(docs, document_id)
    texts = []
    for number, row in enumerate(table.rows[2 : 2 + ITEMS], 1):
        texts.append((row[1].start, f"Limit the retries of service {number} and alert above 80 %"))
        texts.append((row[4].start, f"engineer{number}@example.com"))
        texts.append((row[5].start, f"2026-12-{number:02}"))
    inserts = [
        {"insertText": {"location": {"index": index + 1}, "text": text}}
        for index, text in sorted(texts, reverse=True)
    ]
    docs.batchUpdate(documentId=document_id, body={"requests": inserts}).execute()


def action_table(docs: Any, document_id: str) -> Table:
    """The table of action items: the one with the most columns."""
    document = parse_document(docs.get(documentId=document_id, includeTabsContent=True).execute())
    tables = [block for block in document.tabs[0].segments[0].blocks if isinstance(block, Table)]
    return max(tables, key=lambda table: len(table.rows[0]))


def comment(docs: Any, document_id: str) -> None:
    """Comments as at a meeting."""
    place = {"startIndex": 1, "endIndex": 6}
    posts = [{"insertComment": {"content": text, "range": place}} for text in COMMENTS]
    docs.batchUpdate(documentId=document_id, body={"requests": posts}).execute()


def change(docs: Any, document_id: str) -> None:
    """One more comment in one document."""
    post = {
        "insertComment": {"content": "Was the canary healthy?", "range": {"startIndex": 1, "endIndex": 6}}
    }
    docs.batchUpdate(documentId=document_id, body={"requests": [post]}).execute()


def cost_of(url: str, ports: Ports, *, full: bool) -> Cost:
    """One run, with the calls that the server counted."""
    requests.delete(f"{url}/_local/requests", timeout=10)
    began, own = time.perf_counter(), time.process_time()
    documents = len(sync(ports, full=full).documents)
    seconds, own_seconds = time.perf_counter() - began, time.process_time() - own
    counted = Counter(item["method"] for item in requests.get(f"{url}/_local/requests", timeout=10).json())
    return Cost(
        seconds=seconds,
        own_seconds=own_seconds,
        calls=sum(counted.values()),
        writes=sum(counted[name] for name in WRITES),
        documents=documents,
    )


if __name__ == "__main__":
    main()
