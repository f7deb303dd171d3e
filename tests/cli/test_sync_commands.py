"""``pmdocs sync`` and ``pmdocs adopt`` as people and scripts use them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from command_line import ACTIONS, ActionTable, Terminal, copy, told_once


@pytest.fixture(name="told")
def told_(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return told_once(tmp_path_factory, getattr(request, "param", "en"))


@pytest.fixture(name="here")
def here_(
    told: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Terminal:
    return Terminal(home=copy(told, tmp_path), monkeypatch=monkeypatch, capfd=capfd)


def edit(here: Terminal, **cells: str) -> None:
    emulator = here.emulator()
    table = ActionTable(emulator, here.document())
    table.change(len(table.texts()) - 1, **cells)
    emulator.store.close()


def make_document(here: Terminal, **body: Any) -> str:
    emulator = here.emulator()
    made = emulator.client("drive").files().create(body=body, fields="id").execute()
    emulator.store.close()
    return str(made["id"])


def test_what_changed_is_printed(here: Terminal) -> None:
    """Each document with news has a line on standard output; the counts go to standard error."""
    edit(here, due="2026-12-24", owner="ken@example.com")
    result = here("sync", "-v")

    assert 0 == result.code
    assert result.out.startswith("INC-7  ")
    assert "INC-7/AI-2 owner: (none) → ken@example.com" in result.out
    assert "INC-8" not in result.out
    assert "bytes" in result.err
    assert "0 questions asked" in result.err


def test_a_second_run_is_silent(here: Terminal) -> None:
    """When nothing is new, nothing is printed and nothing is written."""
    here("sync")
    before = here.tracker()
    result = here("sync")

    assert (0, "") == (result.code, result.out)
    assert "nothing to write" in result.err
    assert before == here.tracker()


def test_dry_run(here: Terminal) -> None:
    """A dry run prints the plan and leaves the workspace as it is; the real run writes it."""
    edit(here, due="2026-12-24")
    before = here.tracker()
    result = here("sync", "-n")

    assert 0 == result.code
    assert "  Action items, INC-7/AI-2: Due (empty) → 2026-12-24" in result.out.splitlines()
    assert "would be written" in result.err
    assert before == here.tracker()
    assert "due: (none) → 2026-12-24" in here("sync").out


def test_json(here: Terminal) -> None:
    """With --json the output is one object with schema_version, ids, counts and what changed."""
    edit(here, due="2026-12-24")
    made = here("sync", "--json", "-q").json
    tracker = here.tracker()["id"]

    assert (1, tracker, True, False) == (
        made["schema_version"], made["tracker_id"], made["wrote"], made["dry_run"],
    )  # fmt: skip
    found = {one["incident_id"]: one for one in made["documents"]}
    assert here.document() == found["INC-7"]["document_id"]
    assert ["INC-7/AI-2 due: (none) → 2026-12-24"] == found["INC-7"]["changes"]
    assert (None, 0, 0) == (found["INC-7"]["error"], made["failed"], made["asked"])


def test_asks_are_counted(here: Terminal) -> None:
    """Questions that were posted are counted in the output."""
    edit(here, priority="P1", due="2026-12-01")
    here("sync")
    edit(here, due="2026-12-24")
    result = here("sync")

    assert "(no reason yet)" in result.out
    assert "1 question asked, 0 waiting" in result.err


@pytest.mark.parametrize("form", ["inc-7", "{id}", "https://docs.google.com/document/d/{id}/edit"])
def test_one_document(here: Terminal, form: str) -> None:
    """--doc takes an incident's id, a document's id or an address, and reads that one only."""
    made = here("sync", "--json", "--doc", form.format(id=here.document())).json

    assert ["INC-7"] == [one["incident_id"] for one in made["documents"]]


def test_full_reads_all(here: Terminal) -> None:
    """--full reads every document though nothing changed."""
    here("sync")
    made = here("sync", "--json", "--full").json

    assert {"INC-7", "INC-8"} == {one["incident_id"] for one in made["documents"]}


def lose_one(here: Terminal) -> None:
    """Let the next document that is read be gone."""
    emulator = here.emulator()
    fault = {
        "method": "docs.documents.get",
        "times": 1,
        "when": "before",
        "status": 404,
        "reason": "notFound",
    }
    with emulator.store.transaction(write=True) as transaction:
        transaction.add_fault(fault)
    emulator.store.close()


def test_one_document_fails(here: Terminal) -> None:
    """A document that cannot be read is named with a hint, the others land, and the exit code is 9."""
    edit(here, due="2026-12-24")
    lose_one(here)
    result = here("sync", "--full", "--json")
    made = result.json

    assert 9 == result.code
    assert 1 == made["failed"]
    (failed,) = [one for one in made["documents"] if one["error"]]
    assert (5, "NotFound") == (failed["error"]["code"], failed["error"]["kind"])
    assert {"INC-7", "INC-8"} == {one["incident_id"] for one in made["documents"]}
    assert here("sync", "--full").code == 0


def test_failures_are_said_quietly_too(here: Terminal) -> None:
    """With --quiet a failure is still named on standard error, with what to do."""
    lose_one(here)
    result = here("sync", "--full", "-q")

    assert (9, "") == (result.code, result.out)
    assert "failed:" in result.err


@pytest.mark.parametrize(
    ("document", "code"), [("INC-99", 5), ("x" * 44, 5), ("https://example.com/", 2), ("", 2)]
)
def test_unknown_document(here: Terminal, document: str, code: int) -> None:
    """A document that is not there, or no document at all, ends with its own exit code."""
    result = here("sync", "--doc", document)

    assert (code, "") == (result.code, result.out)


def test_no_postmortem(here: Terminal) -> None:
    """A document that looks like no postmortem is not read; the way to adopt it is told, and works."""
    kind = "application/vnd.google-apps.document"
    document_id = make_document(here, name="Lunch", mimeType=kind)
    result = here("sync", "--doc", document_id)

    assert 1 == result.code
    assert f"pmdocs adopt {document_id}" in result.err
    assert 0 == here("adopt", document_id).code
    assert 0 == here("sync", "--doc", document_id).code


def test_adopt(here: Terminal) -> None:
    """adopt prints the document's address; a dry run only says what would be done."""
    kind = "application/vnd.google-apps.document"
    document_id = make_document(here, name="障害報告\u202e", mimeType=kind)
    planned, first, again = (here("adopt", document_id, *more) for more in (["-n"], ["--json"], ["--json"]))

    assert (0, f"https://docs.google.com/document/d/{document_id}/edit\n") == (planned.code, planned.out)
    assert "would adopt '障害報告'" in planned.err
    assert (1, True, document_id) == (
        first.json["schema_version"], first.json["adopted"], first.json["document_id"],
    )  # fmt: skip
    assert (0, False) == (again.code, again.json["adopted"])


def test_adopt_refuses(here: Terminal) -> None:
    """Unknown documents end with 5, folders with 2; with --json the error is an object."""
    folder = make_document(here, name="F", mimeType="application/vnd.google-apps.folder")

    assert 5 == here("adopt", "x" * 44).code
    result = here("adopt", folder, "--json")
    assert (2, "") == (result.code, result.out)
    assert '"kind": "UsageError"' in result.err


def test_nothing_set_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """Before init every command says what to run."""
    (tmp_path / "new").mkdir()
    here = Terminal(home=tmp_path / "new", monkeypatch=monkeypatch, capfd=capfd)

    for command in (["sync"], ["list"], ["show", "INC-7"], ["actions", "check"], ["adopt", "INC-7"]):
        result = here(*command)
        assert (10, "") == (result.code, result.out)
        assert "pmdocs init" in result.err
    assert ACTIONS["en"][0] not in result.err
