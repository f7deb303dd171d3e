"""Lists and activities are read in the order of an index: as far as a page goes, and no further."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from pmdocs.emulator import Emulator
from pmdocs.emulator.store import ORDERS, Store, Transaction

Json = dict[str, Any]


def record(number: int, parent: str | None = "folder") -> Json:
    """A file record with what the store looks at; times run against names."""
    return {
        "id": f"f{number:05d}",
        "name": f"Ärger {number % 7} 障害" if number % 2 else f"ärger {number % 7}",
        "mimeType": "text/plain",
        "parents": [parent] if parent else [],
        "createdTime": f"2026-01-01T00:00:{number % 60:02d}.000Z",
        "modifiedTime": f"2026-01-02T00:{number % 13:02d}:00.000Z",
        "properties": {},
    }


def distinct(number: int) -> Json:
    """The same, but no two are equal in anything that they are ordered by."""
    time = f"2026-01-01T{number // 3600:02d}:{number // 60 % 60:02d}:{number % 60:02d}.000Z"
    return record(number) | {"name": f"n{number:05d}", "createdTime": time, "modifiedTime": time}


Fill = Callable[..., Path]


@pytest.fixture(name="fill")
def fill_(tmp_path: Path) -> Fill:
    """``fill(20)`` is a workspace with twenty files in one folder, each with two activities."""

    def fill(count: int, *, make: Callable[[int], Json] = distinct) -> Path:
        path = tmp_path / f"{count}.db"
        store = Store(path)
        with store.transaction(write=True) as transaction:
            transaction.put_file(record(99_999, None) | {"id": "folder"})
            for number in range(count):
                transaction.put_file(make(number))
                for case in (1, 2):
                    transaction.add_activity(
                        {"n": number}, file_id=f"f{number:05d}", place=f"f{number:05d}", at=number, cases=case
                    )
        store.close()
        return path

    return fill


def steps(path: Path, ask: Callable[[Transaction], Iterator[Any]]) -> int:
    """Instructions of SQLite's machine until ten answers are there."""
    counted = 0

    def count() -> int:
        nonlocal counted
        counted += 1
        return 0

    with closing(sqlite3.connect(path)) as connection:
        connection.set_progress_handler(count, 1)
        assert 10 == len(list(islice(ask(Transaction(connection)), 10)))
    return counted


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("descending", [False, True])
def test_a_page_of_a_folder_costs_the_same_in_a_large_one(fill: Fill, order: str, descending: bool) -> None:
    """Ten of two thousand files take no more work than ten of three hundred."""

    def ask(transaction: Transaction) -> Iterator[Any]:
        return transaction.files(parent="folder", order=order, descending=descending)

    assert steps(fill(2000), ask) < steps(fill(300), ask) * 1.2


@pytest.mark.parametrize("name", ["folder", "everything"])
def test_a_query_costs_the_same_in_a_large_workspace(fill: Fill, name: str) -> None:
    """The newest ten activities below a folder of two thousand files take no more work than of three hundred."""

    def ask(transaction: Transaction) -> Iterator[Any]:
        return transaction.activities(ancestor="folder" if name == "folder" else None, cases=4095)

    assert steps(fill(2000), ask) < steps(fill(300), ask) * 1.5


def test_an_idle_query_looks_at_nothing_old(fill: Fill) -> None:
    """Asking for what is newer than everything costs next to nothing, however much there is."""
    store = Store(fill(2000))
    with store.transaction(write=False) as transaction:
        assert [] == list(transaction.activities(ancestor="folder", earliest=2000, cases=4095))
    store.close()


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("descending", [False, True])
def test_pages_by_key_are_the_whole_list(fill: Fill, order: str, descending: bool) -> None:
    """Read in pieces, each behind the last one's key, the list is what it is in one; sorted as Python would."""
    store = Store(fill(100, make=record))
    with store.transaction(write=False) as transaction:
        key = transaction.file_key
        whole = list(transaction.files(parent="folder", order=order, descending=descending))
        pieces: list[Json] = []
        while len(pieces) < 100:
            after = key(pieces[-1], order=order) if pieces else None
            found = transaction.files(parent="folder", order=order, descending=descending, after=after)
            pieces += islice(found, 7)
        expected = sorted(whole, key=lambda one: key(one, order=order)[1:])
        expected.sort(key=lambda one: key(one, order=order)[0], reverse=descending)
    store.close()

    assert expected == whole == pieces


def test_a_file_of_an_earlier_version_is_brought_up_to_date(tmp_path: Path) -> None:
    """A workspace made before files had columns to be ordered by lists them in order, and loses none."""
    path = tmp_path / "old.db"
    with closing(sqlite3.connect(path)) as old:
        old.execute(
            "CREATE TABLE files (id TEXT PRIMARY KEY, parent TEXT, mime_type TEXT NOT NULL, "
            "created TEXT NOT NULL, value TEXT NOT NULL)"
        )
        old.execute("CREATE INDEX files_by_parent ON files (parent, created)")
        for number in range(30):
            one = record(number)
            row = (one["id"], "folder", one["mimeType"], one["createdTime"], json.dumps(one))
            old.execute("INSERT INTO files VALUES (?, ?, ?, ?, ?)", row)
        old.commit()
    for _ in range(2):
        store = Store(path)
        with store.transaction(write=True) as transaction:
            names = [one["name"].casefold() for one in transaction.files(parent="folder", order="name")]
            transaction.put_file(record(3))
        store.close()

        assert 30 == len(names)
        assert sorted(names) == names


@pytest.mark.parametrize("order", ["", "name", "name desc", "createdTime desc", "modifiedTime"])
def test_pages_of_files_list(emulator: Emulator, order: str) -> None:
    """Pages of ``files.list`` are seamless, also when a file already shown goes for good in between."""
    files = emulator.client("drive").files()
    made = [files.create(body={"name": f"n{number % 4}"}).execute()["id"] for number in range(11)]
    arguments = {"pageSize": 3} | ({"orderBy": order} if order else {})
    whole = [one["id"] for one in files.list(**arguments | {"pageSize": 100}).execute()["files"]]
    shown: list[str] = []
    token = None
    while token or not shown:
        answer = files.list(**arguments, pageToken=token).execute()
        shown += [one["id"] for one in answer["files"]]
        token = answer.get("nextPageToken")
        if len(shown) == 6:
            files.delete(fileId=shown[5]).execute()

    assert set(made) == set(whole)
    assert whole == shown
