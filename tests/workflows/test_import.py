"""Files imported once each: what is there afterwards, after a second run, and after trouble at every call."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from markdown_soup import markdown_texts, squeeze
from world import Killed, World, kill, new_world

from pmdocs.core.files import DIGEST, INCIDENT, KIND, SOURCE
from pmdocs.core.markdown.blocks import Grid
from pmdocs.core.markdown.parsing import parse_markdown
from pmdocs.core.markdown.spans import plain
from pmdocs.core.sheet.tracker import LOG
from pmdocs.emulator import Emulator
from pmdocs.errors import AuthError, ConfigError, PmdocsError, UsageError
from pmdocs.gateways.write_markdown import MarkdownGateway
from pmdocs.workflows.check import check
from pmdocs.workflows.create import create_postmortem
from pmdocs.workflows.import_files import Failed, Imported, import_files, plan_import
from pmdocs.workflows.sync import sync

REPORT = """# Checkout failed

Status: Final

## Action items

1. Fix it
   - soon
2. Test it

| A | B |
|---|---|
| x | y |
"""

CALLS = 8
METHODS = [
    "drive.files.list",
    "sheets.spreadsheets.values.get",
    "sheets.spreadsheets.batchUpdate",
    "drive.files.list",
    "drive.files.create",
    "docs.documents.get",
    "docs.documents.batchUpdate",
    "sheets.spreadsheets.batchUpdate",
]

Write = Callable[..., str]


@pytest.fixture(name="write")
def write_(tmp_path: Path) -> Write:
    """Writes a file; its path."""

    def write(text: str | bytes = REPORT, name: str = "2019-01-23.md") -> str:
        path = tmp_path / "files" / name
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return str(path)

    return write


def run(world: World, *paths: str, **options: Any) -> list[Imported | Failed]:
    ports = world.ports()
    return list(import_files(ports, MarkdownGateway.beside(ports.docs), paths, lang=world.lang, **options))


def plan(world: World, *paths: str, **options: Any) -> list[Imported | Failed]:
    ports = world.ports()
    return list(plan_import(ports, MarkdownGateway.beside(ports.docs), paths, lang=world.lang, **options))


def one(world: World, path: str, **options: Any) -> Imported:
    (result,) = run(world, path, **options)
    if isinstance(result, Failed):
        raise result.error
    return result


def failure(results: list[Imported | Failed]) -> PmdocsError:
    """The error of the only file that failed."""
    (failed,) = [result for result in results if isinstance(result, Failed)]
    return failed.error


def postmortems(world: World) -> list[dict[str, Any]]:
    """Documents that count as postmortems."""
    return [
        record
        for record in world.files()
        if record["properties"].get(KIND) == "postmortem" and not record["trashed"]
    ]


def registered(world: World) -> list[str]:
    return [row[0] for row in world.rows()[1:]]


# What is there afterwards


def test_a_file_becomes_a_registered_document(ready: World, write: Write) -> None:
    """One document in the folder with the file's title, text and properties, and its row; eight calls."""
    ready.methods()
    result = one(ready, write())

    assert METHODS == ready.methods()
    (record,) = postmortems(ready)
    assert (result.document_id, "Checkout failed") == (record["id"], record["name"])
    assert [ready.settings().workspace.folder_id] == record["parents"]
    properties = record["properties"]
    assert ("IMP-2019-01-23", "import", 32) == (
        properties[INCIDENT],
        properties[SOURCE],
        len(properties[DIGEST]),
    )
    assert (True, True, ()) == (result.created, result.registered, result.warnings)
    row = dict(zip(ready.rows()[0], ready.rows()[1], strict=False))
    assert ("IMP-2019-01-23", "Checkout failed", result.url) == (
        row["Incident ID"],
        row["Title"],
        row["Document"],
    )
    assert ["IMP-2019-01-23"] == [row[2] for row in ready.rows(LOG.sheet_id) if row[1] == "done"]
    words = ["Checkout failed", "Status: Final", "Action items", "Fix it", "soon", "Test it", *"ABxy", ""]
    assert words == ready.text(result.document_id).split("\n")


@pytest.mark.parametrize(
    ("head", "team"),
    [
        ("---\nteam: Payments\n---\n# Checkout failed\n", "Payments"),
        ("---\nteam: [Payments, Search]\n---\n# Checkout failed\n", "Payments, Search"),
        ("# Checkout failed\n\n**Team:** Payments\n", "Payments"),
        ("# 決済障害\n\n- 担当チーム：決済\n", "決済"),
        ("# Checkout failed\n\n| Status | Final |\n|---|---|\n| Team | Payments |\n", "Payments"),
        ("# Checkout failed\n\nTeam: TBD\n", ""),
        ("# Checkout failed\n\n| Team | Owner |\n|---|---|\n| Payments | Ada |\n", ""),
        ("# Checkout failed\n\n## Summary\nText\n\n## Response\nTeam: Payments\n", ""),
    ],
)
def test_the_team_of_a_file_is_its_rows(ready: World, write: Write, head: str, team: str) -> None:
    """What a file's head names as the team stands in the column Team, where policies and reports look."""
    one(ready, write(head))
    row = dict(zip(ready.rows()[0], ready.rows()[1], strict=False))

    assert team == row["Team"]


EN_FRONT = """---
title: "Checkout: slow"
incident_id: INC-21
severity: S1
status: reviewed
started: 2026-11-04 09:00
detected: 2026-11-04 09:10
resolved: 2026-11-04T01:25Z
services: [api, web]
owner: ada@example.com
author: =HYPERLINK("https://example.com")
date: 2026-11-05
---
# Checkout failed

## Summary

Text
"""
JA_FRONT = """---
インシデントID: INC-21
重大度: S1
ステータス: レビュー済み
発生: 2026年11月4日 9:00
検知: 2026/11/4 9:10
復旧: 2026-11-04 10:25
対象サービス: api、web
オーナー: ada@example.com
日付: 2026-11-05
---
# 決済障害

## 概要

あ
"""


@pytest.mark.parametrize("text", [EN_FRONT, JA_FRONT])
def test_what_front_matter_says_of_the_incident_is_kept(ready: World, write: Write, text: str) -> None:
    """The row has it, also after syncs, which read it from the document, and policies see its severity."""
    path = write(text)
    result = one(ready, path)
    expected = {
        "Incident ID": "INC-21", "Severity": "S1", "Status": "Reviewed", "Owner": "ada@example.com",
        "Incident date": "2026-11-04", "Started": "2026-11-04 09:00", "Detected": "2026-11-04 09:10",
        "Mitigated": "", "Resolved": "2026-11-04 10:25", "Services": "api, web", "Created": "2026-11-05", "Note": "",
    }  # fmt: skip
    for _ in range(2):
        ready.clock.sleep(60)
        sync(ready.ports())
        row = dict(zip(*ready.rows(), strict=False))
        assert expected == {name: row.get(name, "") for name in expected}
    assert not sync(ready.ports()).wrote
    assert "require_prevent" in {one.rule for one in check(ready.ports()).violations}

    before = ready.end_state()
    again = one(ready, path)

    assert (result.document_id, False, before) == (again.document_id, again.created, ready.end_state())
    assert () == result.notes


def test_the_text_counts_before_front_matter(ready: World, write: Write) -> None:
    """What the text says holds; what the front matter says otherwise stays in the document, and is told."""
    result = one(ready, write("---\nseverity: S1\nstatus: Closed\n---\n# T\n\nSeverity: S2\nStatus: final\n"))
    ready.clock.sleep(60)
    sync(ready.ports())
    row = dict(zip(*ready.rows(), strict=False))

    assert ("S2", "Closed", "") == (row["Severity"], row["Status"], row.get("Note", ""))
    assert ["T", "severity: S1", "Severity: S2", "Status: final"] == ready.text(result.document_id).split(
        "\n"
    )[:4]
    assert 1 == len(result.notes)


@pytest.fixture(name="shared", scope="module")
def shared_(initialised: Path, tmp_path_factory: pytest.TempPathFactory) -> World:
    """A workspace that many examples fill."""
    directory = tmp_path_factory.mktemp("shared") / "w"
    shutil.copytree(initialised, directory)
    return World(Emulator(directory / "w.db"), directory / "w.db")


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=markdown_texts())
def test_the_document_says_what_the_file_says(shared: World, tmp_path: Path, text: str) -> None:
    """Every paragraph and cell of the file in order, read back from the document; a blank file is refused."""
    path = tmp_path / "file.md"
    path.write_text(text, encoding="utf-8")
    expected: list[str] = []
    for block in parse_markdown(text).blocks:
        cells = (
            [plain(cell) for row in block.rows for cell in row] if isinstance(block, Grid) else [block.text]
        )
        expected.extend(squeezed for cell in cells if (squeezed := squeeze(cell)))
    if not expected:
        assert "empty" in failure(run(shared, str(path))).message
        return

    lines = shared.text(one(shared, str(path)).document_id).split("\n")

    assert expected == [squeeze(line) for line in lines if squeeze(line)]


def test_a_second_run_makes_nothing(ready: World, write: Write) -> None:
    """It finds the document by two reads, names its incident, and writes nothing, not even to the log."""
    path = write()
    first = one(ready, path)
    before = ready.end_state(), ready.rows(LOG.sheet_id)
    ready.methods()

    second = one(ready, path)

    assert METHODS[:2] == ready.methods()
    assert (first.document_id, first.incident_id, False) == (
        second.document_id,
        second.incident_id,
        second.created,
    )
    assert before == (ready.end_state(), ready.rows(LOG.sheet_id))


def test_a_second_run_while_search_lags(ready: World, write: Write) -> None:
    """The log tells of the document that search does not show yet."""
    ready.set("search_lag_seconds", 60)
    path = write()
    first = one(ready, path)

    assert first.document_id == one(ready, path).document_id
    assert 1 == len(postmortems(ready))
    assert ["IMP-2019-01-23"] == registered(ready)


def test_people_may_edit_move_and_rename_it(ready: World, write: Write) -> None:
    """A second run leaves the document as people made it."""
    path = write()
    first = one(ready, path)
    drive, docs = ready.emulator.client("drive").files(), ready.emulator.client("docs").documents()
    root = drive.get(fileId="root").execute()["id"]
    folder = ready.settings().workspace.folder_id
    drive.update(
        fileId=first.document_id, addParents=root, removeParents=folder, body={"name": "Ours"}
    ).execute()
    edit = {"insertText": {"location": {"index": 1}, "text": "Edited. "}}
    docs.batchUpdate(documentId=first.document_id, body={"requests": [edit]}).execute()

    assert first.document_id == one(ready, path).document_id
    assert ready.text(first.document_id).startswith("Edited. Checkout failed")
    assert 1 == len(postmortems(ready))


def test_the_same_content_twice_in_one_run(ready: World, write: Write) -> None:
    """Two names of one content are one document."""
    first, second = run(ready, write(), write(name="copy.md"))

    assert isinstance(first, Imported)
    assert isinstance(second, Imported)
    assert first.document_id == second.document_id
    assert (True, False) == (first.created, second.created)
    assert 1 == len(postmortems(ready))


# Incident ids


def test_two_files_of_one_day(ready: World, write: Write) -> None:
    """The second gets an id of its own, the same in every run and in either order."""
    paths = write(name="2019-01-23-a.md"), write(REPORT + "\nother\n", name="2019-01-23-b.md")
    first, second = run(ready, *paths)
    again, first_again = run(ready, *reversed(paths))

    assert isinstance(first, Imported)
    assert isinstance(second, Imported)
    assert "IMP-2019-01-23" == first.incident_id
    assert second.incident_id.startswith("IMP-2019-01-23-")
    assert (second.document_id, first.document_id) == tuple(
        result.document_id for result in (again, first_again) if isinstance(result, Imported)
    )
    assert 2 == len(postmortems(ready))
    assert [first.incident_id, second.incident_id] == registered(ready)


def test_an_id_in_the_file_or_beside_it(ready: World, write: Write) -> None:
    """The option counts before the file's own words, those before its name."""
    named = write("# T\n\nIncident ID: INC-9\n", name="named.md")
    other = write("# U\n\nIncident ID: INC-10\n", name="other.md")

    assert "INC-9" == one(ready, named).incident_id
    assert "OPS-1" == one(ready, other, incident_id="OPS-1").incident_id
    assert ["INC-9", "OPS-1"] == registered(ready)


def test_an_id_that_has_a_postmortem(ready: World, write: Write) -> None:
    """Nothing is made; the error names the document there is."""
    made = create_postmortem(ready.ports(), ready.incident(), lang="en")
    before = ready.end_state()
    error = failure(run(ready, write(), incident_id="inc-7"))

    assert isinstance(error, UsageError)
    assert made.document_id in error.message
    assert before == ready.end_state()


def test_one_id_for_several_files(ready: World, write: Write) -> None:
    """It cannot be meant."""
    with pytest.raises(UsageError):
        run(ready, write(), write("x", "b.md"), incident_id="INC-1")


# Files that cannot be imported


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"\xef\xbb\xbf \n\n", "is empty"),
        (b"---\n", "is empty"),
        (b"caf\xe9", "not UTF-8: byte 4"),
        ("x".encode("utf-16"), "not UTF-8: byte 1"),
        (b"x" * 5_000_001, "larger than"),
        (b"x " * 600_000, "a million"),
        (b">" * 200 + b" x", "too deeply"),
        (b"Incident ID: " + b"1" * 200, ""),
    ],
)  # fmt: skip
def test_bad_files(ready: World, write: Write, content: bytes, words: str) -> None:
    """Each is told by what is wrong, and the file after it is imported all the same."""
    results = run(ready, write(content, "bad.md"), write())

    assert isinstance(results[1], Imported)
    if words:
        assert words in failure(results).message
    assert ["IMP-2019-01-23"] == registered(ready)[-1:]


def test_paths_that_are_no_files(ready: World, tmp_path: Path) -> None:
    """Missing ones and folders."""
    missing, folder = run(ready, str(tmp_path / "no.md"), str(tmp_path))

    assert isinstance(missing, Failed)
    assert isinstance(folder, Failed)
    assert "There is no file" in missing.error.message
    assert "directory" in folder.error.message


def test_a_byte_order_mark_is_no_text(ready: World, write: Write) -> None:
    """It is not in the title."""
    assert "T" == one(ready, write(b"\xef\xbb\xbf# T")).title


def test_a_text_that_docs_refuses(ready: World, write: Write) -> None:
    """The blank document goes to the trash, the incident is free again, the other file lands."""
    ready.fault("docs.documents.batchUpdate", status=400, reason="invalidArgument")
    results = run(ready, write(), write("# T", "b.md"))

    assert isinstance(results[1], Imported)
    assert 400 == getattr(failure(results), "status", 0)
    assert ["T"] == [record["name"] for record in postmortems(ready)]
    ready.clock.slept.clear()
    assert "IMP-2019-01-23" == one(ready, write()).incident_id
    assert [] == ready.clock.slept


def test_no_workspace_and_no_sign_in(world: World, ready: World, write: Write) -> None:
    """What concerns all files ends the run."""
    with pytest.raises(ConfigError):
        run(world, write())
    ready.fault("drive.files.create", status=401, reason="authError")
    with pytest.raises(AuthError):
        run(ready, write())


# Dry run


def test_a_plan_writes_nothing(ready: World, write: Write) -> None:
    """It names the ids that the import then gives, and what is there already."""
    one(ready, write("# Old", "old.md"))
    paths = [
        write("# Old", "old.md"),
        write(name="2019-01-23-a.md"),
        write(REPORT + "\nb\n", name="2019-01-23-b.md"),
        write(b"", "bad.md"),
    ]
    before = ready.end_state(), ready.rows(LOG.sheet_id)
    planned = plan(ready, *paths)

    assert before == (ready.end_state(), ready.rows(LOG.sheet_id))
    done = run(ready, *paths)
    assert [(r.incident_id, r.created) for r in planned if isinstance(r, Imported)] == [
        (r.incident_id, r.created) for r in done if isinstance(r, Imported)
    ]
    assert [True, False, False, False][::-1] == [isinstance(r, Failed) for r in planned]


def test_a_plan_tells_of_ids_that_are_taken(ready: World, write: Write) -> None:
    """By a document, and by a file before."""
    create_postmortem(ready.ports(), ready.incident(), lang="en")
    results = plan(
        ready,
        write("# A\n\nIncident: INC-7\n", "a.md"),
        write("# B\n\nIncident: INC-8\n", "b.md"),
        write("# C\n\nIncident: INC-8\n", "c.md"),
    )

    assert [Failed, Imported, Failed] == [type(result) for result in results]


# Trouble


_SEEN: dict[str, dict[str, Any]] = {}


@pytest.fixture(name="undisturbed")
def undisturbed_(initialised: Path, tmp_path: Path, write: Write) -> dict[str, Any]:
    """The end state of an import that nothing disturbed."""
    if "import" not in _SEEN:
        directory = tmp_path / "undisturbed"
        shutil.copytree(initialised, directory)
        world = World(Emulator(directory / "w.db"), directory / "w.db")
        one(world, write())
        _SEEN["import"] = world.end_state()
        world.emulator.store.close()
    return _SEEN["import"]


@pytest.mark.parametrize("phase", ["before", "after"])
@pytest.mark.parametrize("number", range(1, CALLS + 1))
def test_killed_anywhere(
    ready: World, write: Write, undisturbed: dict[str, Any], number: int, phase: str
) -> None:
    """Killed around any call while search lags, a second run ends where one alone would."""
    ready.set("search_lag_seconds", 30)
    ready.at(number, phase, kill)
    with pytest.raises(Killed):
        one(ready, write())

    one(ready, write())

    assert undisturbed == ready.end_state()


@pytest.mark.parametrize("number", range(5, CALLS + 1))
@pytest.mark.parametrize("other", [False, True])
def test_killed_and_another_file_of_that_day_comes_first(
    ready: World, write: Write, number: int, other: bool
) -> None:
    """However the ids fall, each file ends with one document and one row."""
    paths = write(name="2019-01-23-a.md"), write("# Other\n", name="2019-01-23-b.md")
    ready.set("search_lag_seconds", 30)
    ready.at(number, "after", kill)
    with pytest.raises(Killed):
        one(ready, paths[0])

    for path in reversed(paths) if other else paths:
        one(ready, path)

    assert ["Checkout failed", "Other"] == sorted(record["name"] for record in postmortems(ready))
    names = {record["properties"][INCIDENT] for record in postmortems(ready)}
    assert names == set(registered(ready))
    assert 2 == len(registered(ready))


@pytest.mark.parametrize("method", sorted(set(METHODS)))
@pytest.mark.parametrize("when", ["before", "after"])
def test_a_lost_answer(
    ready: World, write: Write, undisturbed: dict[str, Any], method: str, when: str
) -> None:
    """A call that fails with 503, done or not, ends in the same state, at once or when run again."""
    ready.set("search_lag_seconds", 30)
    ready.fault(method, when=when, status=503)

    run(ready, write())
    run(ready, write())

    assert undisturbed == ready.end_state()


@pytest.mark.parametrize("number", range(1, CALLS + 1))
def test_one_import_inside_another(ready: World, write: Write, number: int) -> None:
    """An import suspended at any call while another runs from start to end: one document for both."""
    ready.set("search_lag_seconds", 30)
    inner: list[Imported] = []
    ready.at(number, "before", lambda: inner.append(one(ready, write())))

    outer = one(ready, write())

    assert inner[0].document_id == outer.document_id
    assert [outer.document_id] == [record["id"] for record in postmortems(ready)]
    assert ["IMP-2019-01-23"] == registered(ready)


@pytest.mark.parametrize("lag", [0, 30])
def test_without_the_tracker(ready: World, write: Write, lag: int) -> None:
    """Documents are made all the same, once, and a warning says that they are not registered."""
    ready.set("search_lag_seconds", lag)
    ready.fault("sheets.spreadsheets.batchUpdate", status=403, reason="forbidden", times=1000)
    first = one(ready, write())
    second = one(ready, write())

    assert (first.document_id, True, False) == (second.document_id, first.created, second.created)
    assert not first.registered
    assert "next sync" in first.warnings[0]
    assert 1 == len(postmortems(ready))


def test_an_import_in_a_japanese_workspace(tmp_path: Path, write: Write) -> None:
    """Labels in Japanese are understood; what was written elsewhere is not called a draft."""
    world = new_world(tmp_path / "ja", "ja")
    world.init()
    result = one(world, write("# 決済障害\n\nインシデントID：INC-5\n", "障害.md"))

    assert ["INC-5"] == registered(world)
    assert "下書き" not in world.rows()[1]
    assert "決済障害" == world.text(result.document_id).split("\n")[0]
    world.emulator.store.close()
