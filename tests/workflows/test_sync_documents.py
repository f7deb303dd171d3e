"""Documents of every kind in the folder: what a sync makes of them, and that it stays out of those not its own."""

from __future__ import annotations

from typing import Any

import pytest
from sync_world import KEYS, Team, new_team_, prepared_, team_  # noqa: F401 - fixtures

from pmdocs.core.files import ADOPTED, DOCUMENT, KIND, SOURCE
from pmdocs.core.sheet.tracker import CHANGES, COMMENTS, POSTMORTEMS

HEADINGS = ("Summary", "Impact", "Root cause", "Action items", "Lessons learned")


def _hand_made(team: Team, name: str, *headings: str, properties: dict[str, str] | None = None) -> str:
    """A document that a person made in the folder; below its headings a sentence, and a table of two items."""
    files = team.world.emulator.client("drive").files()
    folder = team.world.settings().workspace.folder_id
    body = {"name": name, "mimeType": DOCUMENT, "parents": [folder], "properties": properties or {}}
    made: str = files.create(body=body, fields="id").execute()["id"]
    for heading in reversed(headings):
        _insert_section(team, made, heading, at=1)
    if "Action items" in headings:
        _insert_table(team, made)
    return made


def _insert_section(team: Team, document_id: str, heading: str, *, at: int) -> None:
    """A heading with a sentence below it."""
    end = at + len(heading)
    style = {"paragraphStyle": {"namedStyleType": "HEADING_2"}, "fields": "namedStyleType"}
    plain = {"paragraphStyle": {"namedStyleType": "NORMAL_TEXT"}, "fields": "namedStyleType"}
    team.batch(
        None,
        {"insertText": {"location": {"index": at}, "text": f"{heading}\nSomething about it.\n"}},
        {"updateParagraphStyle": {"range": {"startIndex": at, "endIndex": end}, **style}},
        {"updateParagraphStyle": {"range": {"startIndex": end + 1, "endIndex": end + 2}, **plain}},
        document_id=document_id,
    )


def _insert_table(team: Team, document_id: str, *, rows: int = 3, name: str = "Measure") -> None:
    """A plain table of action items below the heading of that name."""
    at = team.find("Action items", document_id)["endIndex"] + 1
    team.batch(
        None,
        {"insertTable": {"location": {"index": at}, "rows": rows, "columns": 4}},
        document_id=document_id,
    )
    start = at + 1
    cells = [["Action item", "Owner", "Priority", "Due"]]
    cells += [[f"{name} {n}", "ada@example.com", "P1", "2026-12-01"] for n in range(1, rows)]
    requests = []
    for number in reversed(range(rows)):
        for place in reversed(range(4)):
            index = start + 1 + number * 9 + 2 * place + 2
            requests.append({"insertText": {"location": {"index": index}, "text": cells[number][place]}})
    team.batch(None, *requests, document_id=document_id)


def _set(team: Team, file_id: str, **changes: Any) -> None:
    files = team.world.emulator.client("drive").files()
    add, remove = changes.pop("add_parents", None), changes.pop("remove_parents", None)
    files.update(fileId=file_id, body=changes, addParents=add, removeParents=remove, fields="id").execute()


def _items(team: Team, prefix: str) -> list[dict[str, str]]:
    return [row for key, row in team.sheet().by_key().items() if key.startswith(prefix)]


# Found


def test_a_document_lying_in_the_folder(team: Team) -> None:
    """A hand-made document with the headings of a postmortem is registered and read, and not written into."""
    made = _hand_made(team, "Outage of the shop", *HEADINGS)
    before = team.world.text(made)
    team.settle()
    team.table(None, made).change(1, priority="P3")
    team.settle()

    assert ["P3", "P1"] == [row["priority"] for row in _items(team, f"DOC-{made[:8]}/")]
    assert before.replace("P1", "P3", 1) == team.world.text(made)
    assert [] == team.threads(made)
    assert "unjustified" == team.sheet(CHANGES).records()[-1]["state"]


@pytest.mark.parametrize("headings", [(), ("Summary", "Agenda"), ("Notes",)])
def test_other_documents_are_left_alone(team: Team, headings: tuple[str, ...]) -> None:
    """Minutes and notes in the folder are no postmortems; they cost nothing once they are known."""
    _hand_made(team, "Notes", *headings)
    report = team.sync()

    assert ((), ()) == (report.failed, report.documents)
    assert 1 == len(team.sheet(POSTMORTEMS).records())
    assert not team.sync().wrote


def test_imported_documents_are_read_only(team: Team) -> None:
    """An import is registered and never written into, whatever changes, until a person adopts it."""
    made = _hand_made(team, "Imported", *HEADINGS, properties={KIND: "postmortem", SOURCE: "report.md"})
    team.settle()
    team.table(None, made).change(1, due="2027-01-15")
    team.settle()

    assert [] == team.threads(made)

    _set(team, made, properties={ADOPTED: "yes"})
    team.sync(full=True)
    team.settle()

    assert ["OPEN"] == [thread["status"] for thread in team.threads(made)]


def test_a_first_sync_writes_nothing_into_a_document(team: Team) -> None:
    """Whatever a document holds at first contact, it is the baseline: no question, no change, no suggestion."""
    made = team.create(8, items=3)
    before = team.world.text(made)
    _, calls = team.calls()
    report = team.sync(full=True)

    assert "docs.documents.batchUpdate" not in calls
    assert () == report.failed
    assert (before, []) == (team.world.text(made), team.threads(made))
    assert [] == team.sheet(CHANGES).records()
    assert 3 == len(_items(team, "INC-8/"))


def test_what_is_tracked_stays_when_action_items_come(team: Team) -> None:
    """Lines below Prevention that were items stay items when a table of action items is added; new ones are none."""
    made = _hand_made(team, "Outage", "Summary", "Impact", "Root cause", "Prevention", "Lessons learned")
    below = team.find("Lessons learned", made)["startIndex"] - 1
    lines = {"text": "\n- Page on stalled exports\n- Test on a copy"}
    team.batch(None, {"insertText": {"location": {"index": below}, **lines}}, document_id=made)
    team.settle()
    _insert_section(team, made, "Action items", at=team.find("Lessons learned", made)["startIndex"])
    _insert_table(team, made)
    late = {"location": {"index": team.find("Test on a copy", made)["endIndex"]}, "text": "\n- Ask twice"}
    team.batch(None, {"insertText": late}, document_id=made)
    team.settle()

    assert [
        ("Page on stalled exports", "Open"), ("Test on a copy", "Open"), ("Measure 1", "Open"), ("Measure 2", "Open"),
    ] == [(row["action"], row["status"]) for row in _items(team, f"DOC-{made[:8]}/")]  # fmt: skip
    assert [] == [row for row in team.sheet(CHANGES).records() if row["key"].startswith(f"DOC-{made[:8]}/")]


# Gone


def test_a_document_that_is_gone(team: Team) -> None:
    """A deleted document is named once, its rows stay, the others go on, and the next sync is silent."""
    other = team.create(8, items=1)
    team.settle()
    team.world.emulator.client("drive").files().delete(fileId=other).execute()
    team.table("ada").change(1, ticket="OPS-1")

    report = team.sync(full=True)
    team.settle()

    assert [(other, "INC-8", 5)] == [
        (f.document_id, f.incident_id, f.error.exit_code) for f in report.failed if f.error
    ]
    assert "OPS-1" == team.sheet().get(KEYS[0], "ticket")
    assert 1 == len(_items(team, "INC-8/"))


def test_a_document_in_the_trash_keeps_its_rows(team: Team) -> None:
    """A trashed document loses nothing in the tracker and goes on where it was once it is back."""
    before = team.end_state()["action_items"]
    _set(team, team.document_id, trashed=True)
    team.settle()

    assert before == team.end_state()["action_items"]

    _set(team, team.document_id, trashed=False)
    team.table("ada").change(1, ticket="OPS-1")
    team.settle()

    assert "OPS-1" == team.sheet().get(KEYS[0], "ticket")


def test_a_document_trashed_before_its_first_sync(team: Team) -> None:
    """A registered document that nobody ever read and that is in the trash is named once a day, not each time."""
    other = team.create(8)
    _set(team, other, trashed=True)

    report = team.sync()

    assert ["The document is in the trash."] == [str(failed.error) for failed in report.failed]
    assert () == team.sync().failed
    assert not team.sync().wrote

    team.world.clock.sleep(86_400)

    assert [other] == [failed.document_id for failed in team.sync().failed]


def test_a_document_moved_out_of_the_folder(team: Team) -> None:
    """A registered document that is moved elsewhere is still read, by the sweep at the latest."""
    folder = team.world.settings().workspace.folder_id
    _set(team, team.document_id, add_parents="root", remove_parents=folder)
    team.table(None).change(1, ticket="OPS-1")
    team.sync()
    team.world.clock.sleep(86_400)
    team.settle()

    assert "OPS-1" == team.sheet().get(KEYS[0], "ticket")


def test_a_file_in_office_mode(team: Team) -> None:
    """A Word file that the tracker names is reported with advice; nothing else suffers."""
    other = team.create(8)
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    with team.world.emulator.store.transaction(write=True) as store:
        record = store.file(other)
        assert record is not None
        store.put_file(record | {"mimeType": word})
    team.table("ada").change(1, ticket="OPS-1")

    report = team.sync()

    assert ["This is not a Google Doc."] == [str(failed.error) for failed in report.failed]
    assert "Save as Google Docs" in str(report.failed[0].error and report.failed[0].error.hint)
    assert "OPS-1" == team.sheet().get(KEYS[0], "ticket")


# Odd contents


def test_two_tables_of_action_items(team: Team) -> None:
    """Items of two tables arrive, each once, and the note says that there are two."""
    made = _hand_made(team, "Two tables", *HEADINGS)
    _insert_table(team, made, name="Remedy")
    team.settle()

    rows = _items(team, f"DOC-{made[:8]}/")
    assert 4 == len(rows) == len({row["action"] for row in rows})


def test_merged_cells(team: Team) -> None:
    """A merged cell counts for each of its rows and is never written into; nothing fails."""
    table = team.table(None)._table()
    where = {"tableStartLocation": {"index": table.start}, "rowIndex": 1, "columnIndex": 4}
    span = {"tableCellLocation": where, "rowSpan": 2, "columnSpan": 1}
    team.batch(None, {"mergeTableCells": {"tableRange": span}})
    report = team.sync()
    team.settle()

    assert () == report.failed
    assert 3 == len(team.sheet().records())


def test_surrogate_pairs_around_an_anchor(team: Team) -> None:
    """With emoji before and inside the commented words quote and section are right, and so is an ask's place."""
    team.table("ada").change(1, action="🔥🔥 Alert on pool exhaustion 🔥")
    team.batch(None, {"insertText": {"location": {"index": 1}, "text": "🧯🧯🧯 "}})
    team.settle()
    team.say("ken", "Which pool?", "🔥🔥 Alert on")
    team.table("ada").change(1, priority="P2")
    team.settle()

    [row] = team.sheet(COMMENTS).records()
    assert ("🔥🔥 Alert on", True) == (row["quote"], "Action items" in row["section"])
    assert ["P2"] == [thread["plainTextQuote"] for thread in team.asks()]


def test_two_thousand_threads_and_a_huge_one(team: Team) -> None:
    """Two thousand threads and one of a megabyte arrive as one row each; the next sync is silent."""
    thread = team.say("ken", "Why number 0?", "pool exhaustion")
    with team.world.emulator.store.transaction(write=True) as store:
        stored = store.thread(team.document_id, thread)
        assert stored is not None
        for number in range(1, 2000):
            posts = [
                post | {"id": f"p{number}", "content": f"Why number {number}? " + "x" * (number % 400)}
                for post in stored["posts"]
            ]
            store.put_thread(team.document_id, stored | {"id": f"AAAA{number:08d}", "posts": posts})
        posts = [post | {"id": "huge", "content": "x" * 1_000_000} for post in stored["posts"]]
        store.put_thread(team.document_id, stored | {"id": "AAAAhuge0000", "posts": posts})
    team.settle()

    rows = team.sheet(COMMENTS).records()
    assert 2001 == len(rows) == len({row["key"] for row in rows})
    assert max(len(row["comment"]) for row in rows) <= 50_000
    assert not team.sync().wrote


def test_a_deleted_thread_is_marked(team: Team) -> None:
    """A comment that its author deleted stays in the sheet, marked, with what people wrote beside it."""
    thread = team.say("ken", "Why was there no alert?", "pool exhaustion")
    team.settle()
    team.batch("ken", {"deleteComment": {"commentId": thread}})
    team.settle()

    assert [("deleted", "Why was there no alert?")] == [
        (row["state"], row["comment"]) for row in team.sheet(COMMENTS).records()
    ]


# Asking


def test_caps(team: Team) -> None:
    """At most three questions a document, five an owner and day, twenty a run; the rest wait and are counted."""
    made = [team.create(number, items=3) for number in range(8, 13)]
    team.settle()
    for document_id in made:
        for row in (1, 2, 3):
            team.table(None, document_id).change(row, priority="P3")

    first = team.sync()

    assert (5, 10) == (sum(d.asked for d in first.documents), sum(d.waiting for d in first.documents))
    assert 15 == sum(row["state"] == "unjustified" for row in team.sheet(CHANGES).records())

    second = team.sync(full=True)

    assert (0, 10) == (sum(d.asked for d in second.documents), sum(d.waiting for d in second.documents))

    team.world.clock.sleep(86_400)

    assert 5 == sum(document.asked for document in team.sync(full=True).documents)


def test_one_document_asks_three_questions(team: Team) -> None:
    """A document gets three questions a run, the fourth with the next."""
    team.table(None).add(action="Fourth", priority="P1", due="2026-12-01", owner="bob@example.com")
    team.settle()
    for row in (1, 2, 3, 4):
        team.table(None).change(row, priority="P4")

    report = team.sync()

    assert [(3, 1)] == [(document.asked, document.waiting) for document in report.documents]
    assert 3 == len(team.asks())
    team.sync(full=True)

    assert 4 == len(team.asks())


def test_without_native_comments(team: Team) -> None:
    """Where Docs knows no comments the same items, changes and comments arrive; questions stay in the sheet."""
    team.say("ken", "Why was there no alert?", "pool exhaustion")
    team.settle()
    before = team.sheet().records()
    team.world.set("native_comments", False)
    report = team.sync(full=True)
    team.settle()

    assert () == report.failed
    assert before == team.sheet().records()
    assert ["Why was there no alert?"] == [row["comment"] for row in team.sheet(COMMENTS).records()]

    team.sheet().type(KEYS[0], "priority", "P4")
    report = team.sync()

    assert () == report.failed
    assert "unjustified" == team.sheet(CHANGES).records()[-1]["state"]
    assert {"open"} == {row["state"] for row in team.sheet(COMMENTS).records()}
    assert 3 == len(_items(team, "INC-7/"))


def test_what_was_listed_is_not_asked_for_again(team: Team) -> None:
    """A first sync costs one call a document of the folder: the list has told what each is."""
    for number in range(3):
        _hand_made(team, f"Outage {number}", *HEADINGS)
    team.world.methods()
    team.sync(full=True)
    made = team.world.methods()

    assert 0 == made.count("drive.files.get")
    assert 3 <= made.count("docs.documents.get")
