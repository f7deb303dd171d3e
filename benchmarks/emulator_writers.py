"""Two processes and eight threads that write to one local workspace for a minute.

Every process serves the same file over HTTP; half of its threads write through its server, half through the
emulator inside the process. They share documents and spreadsheets, and every write is one of: a line of text, a
spreadsheet row, a comment, a property, and a counter in a cell's document that is read and then written pinned to the
revision read. In the end everything is counted: a write that was answered with 200 and is not there is lost.
Prints writes per second and how long they took; a lost write, an answer of 500 or above, or a locked database ends
the run with status 1.

    python benchmarks/emulator_writers.py
    python benchmarks/emulator_writers.py --seconds 10
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import Any

import requests

from pmdocs.emulator import Emulator
from pmdocs.emulator.server import LocalServer

PROCESSES = 2
THREADS = 8
"""Of all processes together."""
SHARED = 4
"""Documents, and spreadsheets, that all of them write to."""
GOOGLE = "http://google.invalid"
"""Where the emulator inside a process is: no address is looked at."""

Json = dict[str, Any]


class Writer:
    """One thread's writes to what it shares with the others, and what was answered."""

    def __init__(self, name: str, session: requests.Session, root: str, world: Json) -> None:
        self.name, self._http, self._root, self._world = name, session, root, world
        self.done: Counter[str] = Counter()
        self.tokens: list[str] = []
        self.seconds: list[float] = []
        self.failures: list[str] = []

    def run(self, until: float) -> None:
        """Write until a moment of the clock."""
        kinds = [self._text, self._row, self._comment, self._property, self._count]
        number = 0
        while time.time() < until:
            number += 1
            begun = time.perf_counter()
            try:
                kinds[number % len(kinds)](number)
            except Exception as error:
                self.failures.append(f"{type(error).__name__}: {error}")
            self.seconds.append(time.perf_counter() - begun)

    def _send(self, verb: str, path: str, body: Json | None = None) -> tuple[int, Json]:
        answer = self._http.request(verb, self._root + path, json=body, timeout=60)
        if answer.status_code >= 500:
            raise RuntimeError(f"{answer.status_code} {answer.text[:200]}")
        return answer.status_code, answer.json()

    def _keep(self, kind: str, token: str, answer: tuple[int, Json]) -> None:
        if answer[0] == 200:
            self.done[kind] += 1
            self.tokens.append(token)
        else:
            self.failures.append(json.dumps(answer[1])[:200])

    def _text(self, number: int) -> None:
        token = f"[text {self.name} {number}]"
        insert = {"insertText": {"location": {"index": 1}, "text": token + "\n"}}
        document = self._world["documents"][number % SHARED]
        self._keep(
            "text", token, self._send("POST", f"/v1/documents/{document}:batchUpdate", {"requests": [insert]})
        )

    def _row(self, number: int) -> None:
        token = f"[row {self.name} {number}]"
        sheet = self._world["sheets"][number % SHARED]
        path = f"/v4/spreadsheets/{sheet}/values/Sheet1!A1:append?valueInputOption=RAW"
        self._keep("row", token, self._send("POST", path, {"values": [[token]]}))

    def _comment(self, number: int) -> None:
        token = f"[comment {self.name} {number}]"
        document = self._world["documents"][number % SHARED]
        path = f"/drive/v3/files/{document}/comments?fields=id"
        self._keep("comment", token, self._send("POST", path, {"content": token}))

    def _property(self, number: int) -> None:
        path = f"/drive/v3/files/{self._world['sheets'][0]}"
        body = {"properties": {f"writer-{self.name}": str(number)}}
        status, answer = self._send("PATCH", path, body)
        if status == 200:
            self.done["property"] = number
        else:
            self.failures.append(json.dumps(answer)[:200])

    def _count(self, _: int) -> None:
        """Raise a number that all raise: read, then replace it in the very revision that was read."""
        document = self._world["counter"]
        while True:
            found = self._send("GET", f"/v1/documents/{document}")[1]
            text = found["body"]["content"][1]["paragraph"]["elements"][0]["textRun"]["content"].strip()
            requests_ = [
                {"deleteContentRange": {"range": {"startIndex": 1, "endIndex": 1 + len(text)}}},
                {"insertText": {"location": {"index": 1}, "text": str(int(text) + 1)}},
            ]
            control = {"requiredRevisionId": found["revisionId"]}
            status, answer = self._send(
                "POST",
                f"/v1/documents/{document}:batchUpdate",
                {"requests": requests_, "writeControl": control},
            )
            if status == 200:
                self.done["count"] += 1
                return
            if "revision" not in answer["error"]["message"]:
                self.failures.append(json.dumps(answer)[:200])
                return


def prepare(emulator: Emulator) -> Json:
    """What all write to."""
    docs, sheets = emulator.client("docs"), emulator.client("sheets")
    documents = [
        docs.documents().create(body={"title": "d"}).execute()["documentId"] for _ in range(SHARED + 1)
    ]
    first = {"insertText": {"location": {"index": 1}, "text": "0"}}
    docs.documents().batchUpdate(documentId=documents[-1], body={"requests": [first]}).execute()
    books = [sheets.spreadsheets().create(body={}).execute()["spreadsheetId"] for _ in range(SHARED)]
    return {"documents": documents[:SHARED], "counter": documents[-1], "sheets": books}


def work(path: str, process: int, until: float, world: Json) -> None:
    """One process: a server, writers through it, and writers beside it; prints what they did as JSON."""
    emulator = Emulator(path)
    with LocalServer(emulator) as server:
        writers = []
        for thread in range(THREADS // PROCESSES):
            served = thread % 2 == 0
            session, root = (requests.Session(), server.url) if served else (emulator.session(), GOOGLE)
            writers.append(Writer(f"{process}-{thread}", session, root, world))
        threads = [threading.Thread(target=writer.run, args=(until,)) for writer in writers]
        for started in threads:
            started.start()
        for started in threads:
            started.join()
    print(
        json.dumps(
            [
                {
                    "name": w.name,
                    "done": w.done,
                    "tokens": w.tokens,
                    "seconds": w.seconds,
                    "failures": w.failures,
                }
                for w in writers
            ]
        )
    )


def lost(emulator: Emulator, world: Json, told: list[Json]) -> list[str]:
    """Writes that were answered with 200 and are not there, or are there twice."""
    kept: Counter[str] = Counter()
    for document in world["documents"]:
        content = emulator.client("docs").documents().get(documentId=document).execute()["body"]["content"]
        for paragraph in content[1:]:
            kept[paragraph["paragraph"]["elements"][0]["textRun"]["content"].strip()] += 1
        kept.update(_comments(emulator.client("drive"), document))
    for sheet in world["sheets"]:
        values = emulator.client("sheets").spreadsheets().values()
        found = values.get(spreadsheetId=sheet, range="Sheet1!A1:A").execute()
        kept.update(row[0] for row in found.get("values", []) if row)
    wrong = [token for writer in told for token in writer["tokens"] if kept[token] != 1]
    drive = emulator.client("drive").files()
    properties = drive.get(fileId=world["sheets"][0], fields="properties").execute()["properties"]
    wrong += [
        f"property of {w['name']}" for w in told
        if properties.get(f"writer-{w['name']}") != str(w["done"].get("property"))
    ]  # fmt: skip
    counter = emulator.client("docs").documents().get(documentId=world["counter"]).execute()
    text = counter["body"]["content"][1]["paragraph"]["elements"][0]["textRun"]["content"].strip()
    counted = sum(writer["done"].get("count", 0) for writer in told)
    return wrong if int(text) == counted else [*wrong, f"the counter says {text} after {counted} raises"]


def _comments(drive: Any, document: str) -> list[str]:
    found: list[str] = []
    token: str | None = None
    while True:
        page = (
            drive.comments()
            .list(fileId=document, pageSize=100, pageToken=token, fields="nextPageToken,comments(content)")
            .execute()
        )
        found += [comment["content"] for comment in page["comments"]]
        token = page.get("nextPageToken")
        if token is None:
            return found


def main() -> int:
    """Write, count, print; 1 where anything was lost or refused."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=60.0)
    seconds = parser.parse_args().seconds
    with tempfile.TemporaryDirectory() as directory:
        path = str(Path(directory) / "workspace.db")
        emulator = Emulator(path)
        world = prepare(emulator)
        until = time.time() + seconds + 2
        code = (
            "import sys, json; sys.path.insert(0, sys.argv[1]); import emulator_writers; "
            "emulator_writers.work(sys.argv[2], int(sys.argv[3]), float(sys.argv[4]), json.loads(sys.argv[5]))"
        )
        here = str(Path(__file__).parent)
        running = [
            subprocess.Popen(
                [sys.executable, "-c", code, here, path, str(number), str(until), json.dumps(world)],
                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            )
            for number in range(PROCESSES)
        ]  # fmt: skip
        answers = [process.communicate() for process in running]
        told: list[Json] = [writer for out, _ in answers for writer in json.loads(out or "[]")]
        errors = "".join(error for _, error in answers)
        wrong = lost(emulator, world, told)
        emulator.store.close()
    return _report(told, wrong, errors, seconds)


def _report(told: list[Json], wrong: list[str], errors: str, seconds: float) -> int:
    taken = sorted(value for writer in told for value in writer["seconds"])
    failures = [text for writer in told for text in writer["failures"]]
    writes = len(taken)
    print(
        f"{PROCESSES} processes, {len(told)} threads, {seconds:.0f} s: {writes} writes, {writes / seconds:.0f} a second"
    )
    if taken:
        tail = taken[int(writes * 0.99)]
        print(
            f"a write takes {statistics.median(taken) * 1000:.0f} ms, 99% below {tail * 1000:.0f}, the longest {taken[-1] * 1000:.0f}"
        )
    print(
        f"lost: {len(wrong)}; refused or failed: {len(failures)}; 'database is locked': {_locked(failures, errors)}"
    )
    for text in (*wrong[:5], *failures[:5]):
        print(f"  {text}")
    with suppress(IndexError):
        print(errors.strip().splitlines()[-1])
    return int(bool(wrong or failures or errors or len(told) != THREADS))


def _locked(failures: list[str], errors: str) -> int:
    return sum("database is locked" in text for text in [*failures, *errors.splitlines()])


if __name__ == "__main__":
    sys.exit(main())
