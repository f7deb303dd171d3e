"""Values of the sheet for items in lists: written where they have a place of their own, else said to stand apart."""

from __future__ import annotations

from pathlib import Path

import pytest
from sync_world import KEYS, Team, new_team_, prepared_, team_  # noqa: F401 - fixtures
from world import Killed, kill

from pmdocs.core.documents.document import walk
from pmdocs.core.references import parse_document_reference
from pmdocs.core.sheet.tracker import POSTMORTEMS
from pmdocs.core.syncing.apart import Apart, apart_text
from pmdocs.gateways.write_markdown import MarkdownGateway
from pmdocs.workflows.actions import ItemFilter, fetch_actions, select_items
from pmdocs.workflows.adopt import adopt
from pmdocs.workflows.import_files import Imported, import_files
from pmdocs.workflows.report import gather

LISTED = """# Postmortem: Cache

- Incident: LST-1
- Date: 2026-11-20

## Action items

- Write the failover guide (owner: Ken, due: 2026-12-10, P2)
- 手順書を更新する（担当: 佐藤、期限: 12月12日）
- [ ] Delete stale flags @zoe 12/20
- Bound the retries
  - Owner: Ada Byron
  - Due: 2026-12-24
"""
GUIDE, MANUAL, FLAGS, RETRIES = (f"LST-1/AI-{number}" for number in (1, 2, 3, 4))


def imported(team: Team, path: Path, text: str = LISTED, *, adopted: bool = True) -> str:
    """A document with its items in lists, synced; its id."""
    file = path / "list.md"
    file.write_text(text)
    ports = team.world.ports()
    [made] = import_files(ports, MarkdownGateway.beside(ports.docs), [str(file)], lang="en")
    assert isinstance(made, Imported)
    if adopted:
        adopt(team.world.ports(), parse_document_reference(made.document_id))
    team.settle()
    return made.document_id


def mode(team: Team, write_back: str) -> None:
    team.world.environ["PMDOCS_WRITE_BACK"] = write_back


def lines(team: Team, document_id: str) -> list[str]:
    """What the document shows, line by line, without what is only suggested."""
    [tab, *_] = team.world.ports().docs.fetch_document(document_id).tabs
    return [paragraph.shown for paragraph, _ in walk(tab.segments[0].blocks)]


def accept_all(team: Team, document_id: str, action: str = "acceptSuggestion") -> int:
    return team.decide(action, document_id=document_id)


@pytest.mark.parametrize("write_back", ["edit", "suggest"])
def test_labelled_words_of_a_line_are_written(team: Team, tmp_path: Path, write_back: str) -> None:
    """What stands behind a label is replaced in place, or suggested, the rest of the line stays, and both agree."""
    mode(team, write_back)
    document_id = imported(team, tmp_path)
    for key, column, text in (
        (GUIDE, "due", "2026-12-08"),
        (GUIDE, "owner", "bob@example.com"),
        (GUIDE, "priority", "P1"),
        (MANUAL, "due", "2026-12-11"),
        (RETRIES, "due", "2026-12-20"),
        (RETRIES, "owner", "ada@example.com"),
    ):
        team.sheet().type(key, column, text)
    report = team.sync()
    if write_back == "suggest":
        team.settle()
        assert [""] * 4 == [team.sheet().get(key, "conflict") for key in (GUIDE, MANUAL, FLAGS, RETRIES)]
        assert accept_all(team, document_id)
    team.settle()

    assert () == report.notices
    shown = "\n".join(lines(team, document_id))
    assert "Write the failover guide (owner: bob@example.com, due: 2026-12-08, P1)" in shown
    assert "手順書を更新する（担当: 佐藤、期限: 12月11日）" in shown
    assert "Owner: ada@example.com" in shown
    assert "Due: 2026-12-20" in shown
    assert [""] * 4 == [team.sheet().get(key, "conflict") for key in (GUIDE, MANUAL, FLAGS, RETRIES)]
    assert ("2026-12-08", "bob@example.com", "P1") == tuple(
        team.sheet().get(GUIDE, name) for name in ("due", "owner", "priority")
    )


@pytest.mark.parametrize("write_back", ["edit", "suggest"])
def test_what_has_no_place_is_said_to_stand_in_the_sheet_only(
    team: Team, tmp_path: Path, write_back: str
) -> None:
    """The row says both values for as long as they differ, the sync that finds it says once how to settle it."""
    mode(team, write_back)
    document_id = imported(team, tmp_path)
    before = lines(team, document_id)
    team.sheet().type(GUIDE, "status", "Done")
    team.sheet().type(FLAGS, "status", "In progress")
    team.sheet().type(FLAGS, "owner", "")
    report = team.sync()

    said = [team.sheet().get(key, "conflict") for key in (GUIDE, FLAGS)]
    assert "Status: only in the sheet: 'Done'; the document says 'Open'" in said[0]
    assert "Status: only in the sheet: 'In progress'; the document says 'Open'" in said[1]
    assert "Owner: only in the sheet: ''; the document says 'zoe'" in said[1]
    assert 3 == sum("edit the document" in notice for notice in report.notices)
    assert before == lines(team, document_id)
    assert () == team.sync(full=True).notices
    assert said == [team.sheet().get(key, "conflict") for key in (GUIDE, FLAGS)]

    at = team.find("@zoe ", document_id)
    team.batch(None, {"deleteContentRange": {"range": at}}, document_id=document_id)
    team.settle()
    assert "Owner" not in team.sheet().get(FLAGS, "conflict")
    assert "Status" in team.sheet().get(FLAGS, "conflict")


UNLABELLED = """# Postmortem: Cache

- Incident: LST-1
- Date: 2026-11-20

## Action items

- [ ] Delete stale flags @zoe 12/20
- TODO: Write the failover guide (Zoe, 2026-12-01) [P2]
- 手順書を更新する（12/1まで、@佐藤）(OPS-9)
- ☐ 監視を追加する 期限 12/1
"""


@pytest.mark.parametrize("write_back", ["edit", "suggest"])
def test_words_without_a_label_are_written(team: Team, tmp_path: Path, write_back: str) -> None:
    """Names, days, boxes, states, priorities and tickets of a line change in their own form; comments keep their place."""
    mode(team, write_back)
    document_id = imported(team, tmp_path, UNLABELLED)
    quotes = ("Delete stale", "zoe 12", "TODO: Write", "P2", "を更新する（12")
    asked = [team.say(None, "Sure?", quote, document_id=document_id) for quote in quotes]
    team.settle()
    for number, values in enumerate(
        (
            {"status": "Done", "owner": "Ken", "due": "2026-12-15"},
            {"status": "Done", "due": "2027-12-01", "priority": "P1"},
            {"due": "2026-11-30", "owner": "鈴木", "ticket": "OPS-12"},
            {"status": "完了", "due": "2026-11-28"},
        ),
        1,
    ):
        for column, text in values.items():
            team.sheet().type(f"LST-1/AI-{number}", column, text)
    report = team.sync()
    if write_back == "suggest":
        team.settle()
        assert 11 == accept_all(team, document_id)
    team.settle()

    assert () == report.notices
    assert [
        "☑ Delete stale flags @Ken 12/15",
        "DONE: Write the failover guide (Zoe, 2027-12-01) [P1]",
        "手順書を更新する（11/30まで、@鈴木）(OPS-12)",
        "☑ 監視を追加する 期限 11/28",
    ] == lines(team, document_id)[-4:]
    assert [""] * 4 == [team.sheet().get(f"LST-1/AI-{number}", "conflict") for number in (1, 2, 3, 4)]
    assert ("Done", "Ken", "2026-12-15") == tuple(
        team.sheet().get("LST-1/AI-1", name) for name in ("status", "owner", "due")
    )
    threads = team.world.ports().comments.fetch_threads(document_id).threads
    assert dict.fromkeys(asked, "exact") == {
        one.comment_id: one.location for one in threads if one.comment_id in asked
    }


@pytest.mark.parametrize("write_back", ["edit", "suggest"])
@pytest.mark.parametrize("phase", ["before", "after"])
@pytest.mark.parametrize("method", ["docs.documents.batchUpdate", "sheets.spreadsheets.batchUpdate"])
def test_lines_are_written_once_whatever_kills_a_sync(
    team: Team, tmp_path: Path, write_back: str, phase: str, method: str
) -> None:
    """Killed around the write into the document or the one into the tracker: further runs end in the same line."""
    mode(team, write_back)
    document_id = imported(team, tmp_path, UNLABELLED)
    team.sheet().type("LST-1/AI-1", "due", "2026-12-15")
    team.sheet().type("LST-1/AI-3", "owner", "鈴木")

    team.world.at(1, phase, kill, method=method)
    with pytest.raises(Killed):
        team.sync()
    team.settle()
    if write_back == "suggest":
        assert 2 == accept_all(team, document_id)
        team.settle()
    team.sync(full=True)

    assert ["☐ Delete stale flags @zoe 12/15", "手順書を更新する（12/1まで、@鈴木）(OPS-9)"] == lines(
        team, document_id
    )[-4::2]
    assert 0 == accept_all(team, document_id)
    assert [""] * 2 == [team.sheet().get(f"LST-1/AI-{number}", "conflict") for number in (1, 3)]


@pytest.mark.parametrize("action", ["acceptSuggestion", "rejectSuggestion"])
def test_a_suggested_day_of_a_line_is_made_once(team: Team, tmp_path: Path, action: str) -> None:
    """What waits is not suggested again, what was declined is said, and what was accepted is agreed on."""
    mode(team, "suggest")
    document_id = imported(team, tmp_path, UNLABELLED)
    team.sheet().type("LST-1/AI-1", "due", "2026-12-15")
    team.settle()
    team.sync(full=True)
    waiting = team.sheet().get("LST-1/AI-1", "conflict")
    assert 1 == accept_all(team, document_id, action)
    team.settle()
    team.sync(full=True)

    assert "" == waiting
    assert (action == "rejectSuggestion") == ("declined" in team.sheet().get("LST-1/AI-1", "conflict"))
    assert 0 == accept_all(team, document_id)
    day = "12/15" if action == "acceptSuggestion" else "12/20"
    assert f"☐ Delete stale flags @zoe {day}" in lines(team, document_id)


def test_a_document_that_is_not_adopted_is_named(team: Team, tmp_path: Path) -> None:
    """Where pmdocs may not write, the row says so until a person adopts the document; then the value comes in."""
    mode(team, "edit")
    document_id = imported(team, tmp_path, adopted=False)
    team.sheet().type(GUIDE, "due", "2026-12-08")
    report = team.sync()

    assert any("pmdocs adopt" in notice for notice in report.notices)
    assert "only in the sheet: '2026-12-08'" in team.sheet().get(GUIDE, "conflict")
    adopt(team.world.ports(), parse_document_reference(document_id))
    team.sync(full=True)
    team.settle()
    assert "due: 2026-12-08" in "\n".join(lines(team, document_id))
    assert "" == team.sheet().get(GUIDE, "conflict")


def test_write_back_off_says_nothing(team: Team, tmp_path: Path) -> None:
    """Whoever chose that documents are left alone is not told of each value that stays in the sheet."""
    mode(team, "off")
    imported(team, tmp_path)
    team.sheet().type(FLAGS, "due", "2026-12-15")

    assert () == team.sync().notices
    assert "" == team.sheet().get(FLAGS, "conflict")


def test_a_declined_suggestion_is_said(team: Team) -> None:
    """Once somebody rejects what pmdocs suggested, the row says so until both sides agree; it is not suggested again."""
    team.sheet().type(KEYS[1], "due", "2026-12-03")
    team.settle()
    waiting = team.sheet().get(KEYS[1], "conflict")
    assert 1 == accept_all(team, team.document_id, "rejectSuggestion")
    report = team.sync()

    said = team.sheet().get(KEYS[1], "conflict")
    assert "" == waiting
    assert "only in the sheet: '2026-12-03'; the document says '2026-12-05'" in said
    assert "declined" in said
    assert [True] == ["declined" in notice for notice in report.notices]
    team.settle()
    assert () == team.sync(full=True).notices
    assert 0 == accept_all(team, team.document_id)
    assert said == team.sheet().get(KEYS[1], "conflict")
    team.sheet().type(KEYS[1], "due", "2026-12-05")
    team.settle()
    assert "" == team.sheet().get(KEYS[1], "conflict")


def test_somebody_elses_suggestion_is_said(team: Team) -> None:
    """A cell under a person's suggestion is left alone, and the row says what it waits for."""
    at = team.find("2026-12-05")
    documents = team.table("bob").documents
    body = {
        "requests": [{"insertText": {"location": {"index": at["endIndex"]}, "text": " or later"}}],
        "writeControl": {"writeMode": "SUGGEST"},
    }
    documents.batchUpdate(documentId=team.document_id, body=body).execute()
    team.sheet().type(KEYS[1], "due", "2026-12-03")
    team.sync()

    assert "a suggestion waits there" in team.sheet().get(KEYS[1], "conflict")
    accept_all(team, team.document_id, "rejectSuggestion")
    team.settle()
    assert 1 == accept_all(team, team.document_id)
    team.settle()
    assert "" == team.sheet().get(KEYS[1], "conflict")


def test_japanese_words() -> None:
    """A Japanese tracker says it in Japanese."""
    one = Apart(key=KEYS[0], field="status", document="open", sheet="in_progress", why="no_place")

    assert (
        "ステータス: シートのみ: 「対応中」 文書は「未着手」（文書に書き込めません。文書を編集してください）"
        == apart_text(one, "ja")
    )


TICKED = """# Postmortem: Queue

- Incident: NAT-1
- Date: 2026-11-20

## Action items

Check each queue in the cluster by 2020-11-20

Add an alert on queue age @bob@example.com 2020-11-21

## Root cause

An index was missing.
"""


def test_the_state_of_a_native_tick_is_unknown_everywhere(team: Team, tmp_path: Path) -> None:
    """Neither open nor overdue in the sheet, in lists and counts, nor in reports; sync says once how to get a state."""
    file = tmp_path / "queue.md"
    file.write_text(TICKED)
    ports = team.world.ports()
    [made] = import_files(ports, MarkdownGateway.beside(ports.docs), [str(file)], lang="en")
    assert isinstance(made, Imported)
    first, last = (team.find(words, made.document_id) for words in ("Check each queue", "Add an alert"))
    team.batch(
        None,
        {
            "createParagraphBullets": {
                "range": {"startIndex": first["startIndex"], "endIndex": last["endIndex"]},
                "bulletPreset": "BULLET_CHECKBOX",
            }
        },
        document_id=made.document_id,
    )
    report = team.sync()
    keys = ("NAT-1/AI-1", "NAT-1/AI-2")

    assert [True] == ["NAT-1" in notice and "checklist" in notice for notice in report.notices]
    assert () == team.sync(full=True).notices
    assert ["unknown"] * 2 == [team.sheet().get(key, "status") for key in keys]
    actions = fetch_actions(team.world.ports())
    found = [item for item in actions.items if item.key in keys]
    assert ["unknown"] * 2 == [item.status for item in found]
    assert () == select_items(actions, ItemFilter(overdue=True, incident="NAT-1"))
    assert () == select_items(actions, ItemFilter(open=True, incident="NAT-1"))
    [row] = [one for one in actions.catalogue.postmortems if one.incident_id == "NAT-1"]
    assert (0, 0) == (row.open_actions, row.overdue)
    assert ("0", "0") == tuple(
        team.sheet(POSTMORTEMS).get("NAT-1", column) for column in ("open_actions", "overdue")
    )
    assert ["unknown"] * 2 == [
        item.status for item in gather(actions.catalogue).items if item.incident_id == "NAT-1"
    ]

    team.sheet().type(keys[0], "status", "Done")
    team.settle()
    item = fetch_actions(team.world.ports()).find(keys[0])
    assert item is not None
    assert "done" == item.status


def test_nobody_hides_an_item_by_calling_it_unknown(team: Team) -> None:
    """Typed into the sheet for an item whose state can be read, the word is no state: the item stays open."""
    team.sheet().type(KEYS[0], "status", "unknown")
    team.settle()
    item = fetch_actions(team.world.ports()).find(KEYS[0])

    assert item is not None
    assert "open" == item.status


@pytest.mark.parametrize("action", ["acceptSuggestion", "rejectSuggestion"])
def test_a_suggested_choice_waits_in_silence(team: Team, action: str) -> None:
    """A choice of a dropdown that pmdocs suggested is no difference while it waits; declined it is one."""
    team.sheet().type(KEYS[0], "status", "In progress")
    team.settle()
    waiting = team.sheet().get(KEYS[0], "conflict")
    assert 1 == accept_all(team, team.document_id, action)
    team.settle()

    assert "" == waiting
    assert (action == "rejectSuggestion") == ("declined" in team.sheet().get(KEYS[0], "conflict"))


@pytest.mark.parametrize("write_back", ["edit", "suggest"])
def test_a_cell_of_words_and_a_chip_is_said_to_be_left(team: Team, write_back: str) -> None:
    """A table's cell that holds more than the value is not written, and the row says so."""
    mode(team, write_back)
    at = next(cell.blocks[0].end for cell in team.table()._table().rows[2] if "bob@" in cell.shown) - 1
    team.batch(
        "ada",
        {"insertText": {"location": {"index": at}, "text": ", "}},
        {"insertPerson": {"location": {"index": at + 2}, "personProperties": {"email": "ken@example.com"}}},
    )
    team.settle()
    before = team.table().texts()
    team.sheet().type(KEYS[1], "owner", "ada@example.com")
    report = team.sync()

    said = team.sheet().get(KEYS[1], "conflict")
    assert "Owner: only in the sheet: 'ada@example.com'; the document says 'bob@example.com'" in said
    assert [True] == [KEYS[1] in notice for notice in report.notices]
    assert before == team.table().texts()


def test_an_item_of_a_comment_has_its_values_in_the_sheet(team: Team) -> None:
    """Work handed out in a comment stands in no table or list: what the sheet says of it is no difference."""
    team.say("ken", "Please add an index test", "pool exhaustion", assignee="ada@example.com")
    team.settle()
    [key] = set(team.sheet().by_key()) - set(KEYS)
    team.sheet().type(key, "due", "2026-12-20")
    report = team.sync()

    assert () == report.notices
    assert "" == team.sheet().get(key, "conflict")


@pytest.mark.parametrize("action", ["acceptSuggestion", "rejectSuggestion"])
@pytest.mark.parametrize("where", ["table", "lines"])
def test_suggestions_of_a_killed_run_are_its_own(team: Team, tmp_path: Path, where: str, action: str) -> None:
    """Killed before the tracker knew of them, they wait in silence, and what is declined is not suggested again."""
    mode(team, "suggest")
    document_id = imported(team, tmp_path, UNLABELLED) if where == "lines" else team.document_id
    values = {"due": "2026-12-15", "owner": "ken@example.com", "status": "Done"}
    values = {"due": "2026-12-16", "status": "In progress", "ticket": "OPS-9"} if where == "table" else values
    key = KEYS[0] if where == "table" else "LST-1/AI-1"
    for column, text in values.items():
        team.sheet().type(key, column, text)

    team.world.at(1, "before", kill, method="sheets.spreadsheets.batchUpdate")
    with pytest.raises(Killed):
        team.sync()
    notices = [*team.sync().notices, *team.sync(full=True).notices]
    waiting = team.sheet().get(key, "conflict")
    assert len(values) == accept_all(team, document_id, action)
    team.settle()

    assert "" == waiting
    assert [] == notices
    said = team.sheet().get(key, "conflict")
    assert said.count("declined") == (len(values) if action == "rejectSuggestion" else 0)
    assert 0 == accept_all(team, document_id)


def test_a_suggestion_of_another_value_is_not_taken_for_ours(team: Team) -> None:
    """What a person suggests where the sheet says something else waits for that person, and the row says so."""
    at = team.find("2026-12-05")
    body = {
        "requests": [{"insertText": {"location": {"index": at["endIndex"]}, "text": " or 2026-12-03"}}],
        "writeControl": {"writeMode": "SUGGEST"},
    }
    team.table("bob").documents.batchUpdate(documentId=team.document_id, body=body).execute()
    team.sheet().type(KEYS[1], "due", "2026-12-03")
    team.settle()

    assert "a suggestion waits there" in team.sheet().get(KEYS[1], "conflict")
