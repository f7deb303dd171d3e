"""One store for several threads and processes: atomic, without lost updates, with ids of Google's forms."""

from __future__ import annotations

import re
import sqlite3
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pmdocs.emulator import Emulator, Problem
from pmdocs.emulator.methods import HANDLERS
from pmdocs.emulator.store import OWNER, Store, display_name

Connect = Callable[..., Any]

ROWS = {"values": [["row"]]}


@pytest.fixture(name="store")
def store_(tmp_path: Path) -> Store:
    return Store(tmp_path / "deep" / "er" / "workspace.db")


def count(emulator: Emulator, spreadsheet_id: str) -> int:
    """Rows with a value in column A."""
    values = emulator.client("sheets").spreadsheets().values()
    return len(values.get(spreadsheetId=spreadsheet_id, range="A1:A1000").execute()["values"])


def new_sheet(emulator: Emulator) -> str:
    made = emulator.client("sheets").spreadsheets().create(body={}).execute()
    return str(made["spreadsheetId"])


def test_the_file_is_private_and_its_folders_are_made(store: Store) -> None:
    """Mode 0600, the write-ahead log too, whatever the umask."""
    with store.transaction(write=True) as transaction:
        transaction.put_setting("x", 1)
        modes = {stat.S_IMODE(file.stat().st_mode) for file in store.path.parent.iterdir()}

    assert modes == {0o600}


def test_a_transaction_that_raises_leaves_nothing(store: Store) -> None:
    """Also for exceptions that are no errors, such as Ctrl-C."""

    def write(failure: type[BaseException]) -> None:
        with store.transaction(write=True) as transaction:
            transaction.put_setting("x", 1)
            raise failure

    for failure in (ValueError, KeyboardInterrupt):
        with pytest.raises(failure):
            write(failure)
    with store.transaction(write=True) as transaction:
        assert transaction.setting("x") is None


def test_a_handler_that_raises_after_writing_leaves_nothing(
    emulator: Emulator, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither a refusal nor a mistake of the handler keeps half of what was stored; the log has the refusal."""
    original = HANDLERS["drive.files.create"]
    drive = connect("drive")
    for failure in (Problem(400, "after all, no"), RuntimeError("a mistake")):

        def handler(call: Any, failure: Exception = failure) -> Any:
            original(call)
            call.store.put_setting("half", 1)
            raise failure

        monkeypatch.setitem(HANDLERS, "drive.files.create", handler)
        with pytest.raises(Exception, match=r"after all, no|a mistake"):
            drive.files().create(body={"name": "half"}).execute()

    with emulator.store.transaction(write=False) as transaction:
        assert [file["name"] for file in transaction.files()] == ["My Drive"]
        assert transaction.setting("half") is None
        assert [entry["status"] for entry in transaction.requests()] == [400]


def test_a_reader_cannot_write(store: Store) -> None:
    """A method registered as reading fails at once when it stores, instead of now and then under load."""
    with (
        pytest.raises(sqlite3.OperationalError, match="readonly"),
        store.transaction(write=False) as transaction,
    ):
        transaction.put_setting("x", 1)
    with store.transaction(write=True) as transaction:
        transaction.put_setting("x", 2)
    with store.transaction(write=False) as transaction:
        assert transaction.setting("x") == 2


def test_a_reader_sees_one_state(store: Store) -> None:
    """What another connection commits meanwhile is not seen inside a transaction."""
    other = Store(store.path)
    with store.transaction(write=False) as transaction:
        before = transaction.setting("x")
        with other.transaction(write=True) as writer:
            writer.put_setting("x", 1)
        assert transaction.setting("x") == before
    with store.transaction(write=False) as transaction:
        assert transaction.setting("x") == 1
    other.close()


def test_what_is_handed_out_is_a_copy(store: Store) -> None:
    """Changing a record changes nothing that is stored."""
    with store.transaction(write=True) as transaction:
        user = transaction.create_user("ada@example.com")
        record = transaction.file(user.root)
        assert record is not None
        record["name"] = "changed"
        unchanged = transaction.file(user.root)
        assert unchanged is not None
        assert unchanged["name"] == "My Drive"


FORMS = {
    "url": re.compile(r"[A-Za-z0-9]{24}"),
    "digits": re.compile(r"[0-9]{24}"),
    "alnum": re.compile(r"[0-9a-z]{24}"),
}


@pytest.mark.parametrize("alphabet", FORMS)
def test_ids_are_unique_and_of_their_form(store: Store, alphabet: str) -> None:
    """No two tokens are equal, whatever they are for."""
    with store.transaction(write=True) as transaction:
        made = [
            transaction.token(p, length=24, alphabet=alphabet) for p in ("file", "tab") for _ in range(200)
        ]

    assert len(set(made)) == 400
    assert all(FORMS[alphabet].fullmatch(token) for token in made)


def test_ids_follow_from_the_seed(tmp_path: Path) -> None:
    """The same seed gives the same sequence, another seed another."""

    def sequence(name: str, seed: str) -> list[str]:
        store = Store(tmp_path / name)
        with store.transaction(write=True) as transaction:
            transaction.put_setting("seed", seed)
            tokens = [transaction.token("file", length=20) for _ in range(5)]
            tokens.append(transaction.user("ada@example.com").number)
        store.close()
        return tokens

    assert sequence("a", "one") == sequence("b", "one")
    assert not set(sequence("c", "one")) & set(sequence("d", "two"))


def test_a_refused_request_uses_up_no_id(store: Store) -> None:
    """Ids are counted inside the transaction."""
    made = []

    def make(failure: Exception | None) -> None:
        with store.transaction(write=True) as transaction:
            made.append(transaction.token("file", length=20))
            if failure:
                raise failure

    with pytest.raises(ValueError, match="refused"):
        make(ValueError("refused"))
    make(None)

    assert made[0] == made[1]


def test_ids_of_the_apis_have_googles_forms(connect: Connect) -> None:
    """Files, documents and comments are told apart by the form of their id, as clients expect."""
    file_id = connect("drive").files().create(body={"name": "x"}).execute()["id"]
    document_id = connect("docs").documents().create(body={}).execute()["documentId"]
    comments = connect("drive").comments()
    comment_id = comments.create(fileId=document_id, body={"content": "x"}, fields="id").execute()["id"]

    assert re.fullmatch(r"1[\w-]{32}", file_id)
    assert re.fullmatch(r"1[\w-]{43}", document_id)
    assert re.fullmatch(r"AAAB[\w-]{8}", comment_id)


@pytest.mark.parametrize(
    ("email", "shown"),
    [
        ("ada@example.com", "Ada"),
        ("ada.lovelace@example.com", "Ada Lovelace"),
        ("ada_m.lovelace@x", "Ada M Lovelace"),
        ("...@x", "...@x"),
    ],
)
def test_people_are_shown_by_name(email: str, shown: str) -> None:
    """A display name is made of the address."""
    assert display_name(email) == shown


def test_a_user_is_one_user(store: Store) -> None:
    """Number and folder are the same before and after it is stored, in any case of letters."""
    with store.transaction(write=True) as transaction:
        before = transaction.user("Ada@Example.com")
        assert not transaction.knows_user("ada@example.com")
        assert transaction.create_user("ADA@example.com") == before
        assert transaction.user("ada@example.com") == before
        assert transaction.knows_user("aDa@example.com")
        assert re.fullmatch(r"[0-9]{21}", before.number)


def test_clear_empties_everything_but_the_seed(emulator: Emulator, connect: Connect) -> None:
    """A cleared workspace has no files, requests or switches."""
    connect("docs").documents().create(body={}).execute()
    with emulator.store.transaction(write=True) as transaction:
        seed = transaction.setting("seed")
        transaction.put_setting("native_comments", False)
        transaction.clear()
        assert (list(transaction.files()), transaction.requests()) == ([], [])
        assert transaction.setting("native_comments") is None
        assert transaction.setting("seed") == seed
        assert not transaction.knows_user(OWNER)


# Several at once


def test_threads_lose_no_update(emulator: Emulator) -> None:
    """Four threads append to one spreadsheet; every row is there."""
    sheet = new_sheet(emulator)
    failures: list[BaseException] = []

    def append() -> None:
        try:
            values = emulator.client("sheets").spreadsheets().values()
            for _ in range(10):
                values.append(spreadsheetId=sheet, range="A1", valueInputOption="RAW", body=ROWS).execute()
        except BaseException as failure:
            failures.append(failure)
        finally:
            emulator.store.close()

    threads = [threading.Thread(target=append) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert failures == []
    assert count(emulator, sheet) == 40


APPENDING = """
import sys
from pmdocs.emulator import Emulator

emulator = Emulator(sys.argv[1])
values = emulator.client("sheets").spreadsheets().values()
for _ in range(50):
    values.append(
        spreadsheetId=sys.argv[2], range="A1", valueInputOption="RAW", body={"values": [["row"]]}
    ).execute()
"""


def run_together(script: str, *arguments: str) -> None:
    """Two processes with the same script; both have to end well."""
    started = [
        subprocess.Popen(
            [sys.executable, "-c", script, *arguments], stderr=subprocess.PIPE, stdout=subprocess.PIPE
        )
        for _ in range(2)
    ]
    outcomes = [(process.communicate(timeout=60), process.returncode) for process in started]

    assert [code for _, code in outcomes] == [0, 0], [streams[1].decode()[-500:] for streams, _ in outcomes]


def test_processes_lose_no_update(emulator: Emulator) -> None:
    """Two processes with 50 writes each on one file: 100 rows, and nobody met a locked database."""
    sheet = new_sheet(emulator)

    run_together(APPENDING, str(emulator.store.path), sheet)

    assert count(emulator, sheet) == 100
    with emulator.store.transaction(write=False) as transaction:
        appended = [entry for entry in transaction.requests() if entry["method"].endswith("append")]
    assert [entry["status"] for entry in appended] == [200] * 100


OPENING = """
import sys, time
from pathlib import Path
from pmdocs.emulator.store import Store

folder, start = Path(sys.argv[1]), float(sys.argv[2])
for number in range(20):
    time.sleep(max(0.0, start + number * 0.03 - time.time()))
    with Store(folder / f"{number}.db").transaction(write=True) as transaction:
        transaction.put_setting("opened", transaction.setting("opened", 0) + 1)
"""


def test_a_new_file_may_be_opened_by_two_at_once(tmp_path: Path) -> None:
    """Two processes that create the same workspace at the same moment share it."""
    run_together(OPENING, str(tmp_path), str(time.time() + 1.5))

    for number in range(20):
        store = Store(tmp_path / f"{number}.db")
        with store.transaction(write=False) as transaction:
            assert transaction.setting("opened") == 2
        store.close()


WRITING = """
import sys
from pmdocs.emulator.store import Store

store = Store(sys.argv[1])
with store.transaction(write=True) as transaction:
    transaction.put_setting("from_afar", True)
store.close()
"""


def test_a_file_opened_twice_by_one_process_is_still_shared(tmp_path: Path) -> None:
    """A process that opens its workspace again keeps its hold on it: it sees what another one writes, and nothing is lost."""
    path = tmp_path / "workspace.db"
    stores = [Store(path)]
    for number in range(2):
        with stores[-1].transaction(write=True) as transaction:
            transaction.put_setting(f"mine_{number}", value=True)
        stores.append(Store(path))
    subprocess.run([sys.executable, "-c", WRITING, str(path)], check=True)

    with stores[0].transaction(write=True) as transaction:
        assert transaction.setting("from_afar") is True
        transaction.put_setting("after", value=True)
    with Store(path).transaction(write=False) as transaction:
        found = [transaction.setting(name) for name in ("mine_0", "mine_1", "from_afar", "after")]
    assert [True] * 4 == found
