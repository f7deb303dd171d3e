"""Calls and time of creating one postmortem, beside the sequences that other tools send, at 100 ms a call.

Run by hand: ``.venv/bin/python benchmarks/create_calls.py``. Every sequence goes over HTTP to a local server that
waits 100 ms before each answer, through the real client library, connections and clients made beforehand. The other
tools' sequences are those of their public code: Netflix/dispatch (copy, look up the parents, move, read, replace)
and cds-snc/sre-bot (copy into the folder, replace); neither registers the document in the same breath nor guards
against a second one.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import requests

from pmdocs.clock import SystemClock
from pmdocs.config import load
from pmdocs.core.facts import parse_incident
from pmdocs.emulator import Emulator
from pmdocs.emulator.server import LocalServer
from pmdocs.gateways.transport import EndpointAdapter, LocalSession, Transport
from pmdocs.wiring import connect
from pmdocs.workflows.create import create_postmortem
from pmdocs.workflows.init import init_workspace

LATENCY_MS = 100
RUNS = 5


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as directory:
        emulator = Emulator(Path(directory) / "w.db")
        with LocalServer(emulator) as server:
            environ = {"PMDOCS_ENDPOINT": server.url, "PMDOCS_DATA_DIR": directory}
            sequences = _sequences(environ, directory, server.url)
            requests.post(f"{server.url}/_local/faults", json={"latency_ms": LATENCY_MS}, timeout=10)
            rows = [(name, *_measure(run, server.url)) for name, run in sequences.items()]
        emulator.store.close()
    own = next(seconds for name, _, seconds in rows if name == "pmdocs")
    print(f"{'':18}{'calls':>6}{'seconds':>9}{'ratio':>7}   calls made")
    for name, calls, seconds in rows:
        print(f"{name:18}{len(calls):>6}{seconds:>9.2f}{seconds / own:>7.2f}   {', '.join(calls)}")


def _measure(run: Callable[[int], object], url: str) -> tuple[list[str], float]:
    """Method ids of one run, and the median seconds of several."""
    took = []
    for number in range(RUNS):
        requests.delete(f"{url}/_local/requests", timeout=10)
        began = time.perf_counter()
        run(number)
        took.append(time.perf_counter() - began)
    calls = [item["method"] for item in requests.get(f"{url}/_local/requests", timeout=10).json()]
    return calls, statistics.median(took)


def _sequences(environ: dict[str, str], directory: str, url: str) -> dict[str, Callable[[int], object]]:
    settings = load({}, environ, directory=Path(directory))
    settings = replace(settings, config_file=Path(directory) / "c.toml")
    report = init_workspace(connect(settings), lang="en")
    workspace = replace(
        settings.workspace,
        folder_id=report.folder_id,
        tracker_id=report.tracker_id,
        templates=report.templates,
    )
    ports = connect(replace(settings, workspace=workspace))
    transport = Transport(LocalSession(EndpointAdapter(url)), clock=SystemClock(), account="you")
    drive = transport.resource("drive", "v3", "files")
    docs = transport.resource("docs", "v1", "documents")
    template, folder = report.templates["standard"], report.folder_id
    replacing = {
        "replaceAllText": {"containsText": {"text": "{{ title }}"}, "replaceText": "Checkout failed"}
    }

    def pmdocs(number: int) -> object:
        facts = {"title": "Checkout failed", "incident_id": f"INC-{number}", "severity": "S1"}
        incident, _ = parse_incident(facts, zone=settings.timezone)
        return create_postmortem(ports, incident, lang="en")

    def dispatch(_: int) -> object:
        copy = drive.copy(fileId=template, body={"name": "INC"}, fields="id").execute()["id"]
        parents = drive.get(fileId=copy, fields="parents").execute()["parents"]
        moved = {"fileId": copy, "addParents": folder, "removeParents": ",".join(parents), "fields": "id"}
        drive.update(**moved).execute()
        docs.get(documentId=copy).execute()
        return docs.batchUpdate(documentId=copy, body={"requests": [replacing]}).execute()

    def sre_bot(_: int) -> object:
        body: dict[str, Any] = {"name": "INC", "parents": [folder]}
        copy = drive.copy(fileId=template, body=body, fields="id").execute()["id"]
        return docs.batchUpdate(documentId=copy, body={"requests": [replacing]}).execute()

    return {"pmdocs": pmdocs, "Netflix/dispatch": dispatch, "cds-snc/sre-bot": sre_bot}


if __name__ == "__main__":
    main()
