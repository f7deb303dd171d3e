"""Exports of a postmortem's comments, from creation to the sorted threads."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from world import World

from pmdocs.core.comments.export import Export, Selection
from pmdocs.core.comments.kinds import Meeting
from pmdocs.core.files import INCIDENT
from pmdocs.core.references import parse_document_reference
from pmdocs.emulator.clients import session
from pmdocs.errors import NotFound
from pmdocs.workflows.create import create_postmortem
from pmdocs.workflows.export import export_comments, find_postmortem

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
DOCS, DRIVE = "https://docs.googleapis.com/v1/documents", "https://www.googleapis.com/drive/v3/files"


class Readers:
    """People who comment on a postmortem, over plain HTTP."""

    def __init__(self, world: World, document_id: str) -> None:
        self.world, self.document_id = world, document_id

    def post(self, who: str, url: str, body: Any, **params: Any) -> Any:
        answer = session(self.world.emulator, user=(who and f"{who}@example.com") or None).post(
            url, json=body, params=params
        )
        assert answer.ok, answer.text
        return answer.json()

    def share(self, *people: str) -> None:
        for who in people:
            body = {"type": "user", "role": "commenter", "emailAddress": f"{who}@example.com"}
            self.post("", f"{DRIVE}/{self.document_id}/permissions", body, sendNotificationEmail="false")

    def batch(self, who: str, request: Any) -> Any:
        return self.post(who, f"{DOCS}/{self.document_id}:batchUpdate", {"requests": [request]})["replies"][0]

    def say(self, who: str, text: str, words: str) -> str:
        """A comment on the first place where these words stand, ten minutes after the last."""
        self.world.clock.sleep(600)
        at = self.find(words)
        made = self.batch(who, {"insertComment": {"content": text, "range": at}})
        return str(made["insertComment"]["commentThread"]["commentId"])

    def reply(self, who: str, comment_id: str, text: str, action: str = "NO_COMMENT_ACTION_CHANGE") -> None:
        body = {"commentId": comment_id, "post": {"content": text, "commentAction": action}}
        self.batch(who, {"addCommentReply": body})

    def whole(self, who: str, text: str) -> None:
        self.post(who, f"{DRIVE}/{self.document_id}/comments", {"content": text}, fields="id")

    def find(self, words: str) -> dict[str, Any]:
        from pmdocs.core.documents.words import Words

        document = self.world.ports().docs.fetch_document(self.document_id)
        at = Words(document).find(words, limit=1)[0]
        return {"startIndex": at.start, "endIndex": at.end}


@pytest.fixture(name="readers")
def readers_(ready: World) -> Readers:
    """Ken's and Mio's comments on INC-7's postmortem."""
    report = create_postmortem(ready.ports(), ready.incident(), lang="en")
    readers = Readers(ready, report.document_id)
    readers.share("ken", "mio")
    readers.say("ken", "Could we add an alert here?", "OUTAGE BEGINS")
    why = readers.say("mio", "Why not a managed database?", "obvious others")
    readers.say("ken", "How many orders were lost?", "Orders failed for 85")
    readers.reply("ken", why, "It was too slow in our region.")
    silent = readers.say("mio", "Is the error budget used up?", "error budget")
    readers.reply("ken", silent, "", "RESOLVE")
    readers.whole("mio", "Nice work everybody 👏")
    ready.methods()
    return readers


def export(world: World, reference: str, *, lang: str = "en", **more: Any) -> Export:
    ports = world.ports()
    return export_comments(
        ports,
        ports.comments,
        parse_document_reference(reference),
        selection=Selection(**more),
        lang=lang,
    )


def texts(made: Export) -> list[str]:
    return [entry.thread.head.text.split()[0] for entry in made.entries]


def test_export_of_an_incident(ready: World, readers: Readers) -> None:
    """An incident id is enough: questions come first, unanswered on top, each group in document order."""
    made = export(ready, "inc-7")

    assert ["How", "Is", "Why", "Could", "Nice"] == texts(made)
    assert ["unanswered", "silent", "answered", "suggestions", "kudos"] == [
        entry.group for entry in made.entries
    ]
    assert [("Summary",), ("Impact",)] == [entry.thread.section for entry in made.entries[:2]]
    assert ("INC-7", readers.document_id) == (made.incident_id, made.document_id)
    assert {"drive.files.list", "docs.documents.get"} == set(ready.methods())


@pytest.mark.parametrize("form", ["{id}", "https://docs.google.com/document/d/{id}/edit#heading=h.1"])
def test_export_by_id_and_address(ready: World, readers: Readers, form: str) -> None:
    """By id or address no search is needed, and the incident is known all the same."""
    made = export(ready, form.format(id=readers.document_id))

    assert ["How", "Is", "Why", "Could", "Nice"] == texts(made)
    assert "INC-7" == made.incident_id
    assert "drive.files.list" not in ready.methods()


def test_export_changes_nothing(ready: World, readers: Readers) -> None:
    """Two exports are the same, and nothing was written for either."""
    before = ready.end_state()
    first = export(ready, "INC-7")
    second = export(ready, "INC-7")

    assert first.entries == second.entries
    assert before == ready.end_state()
    assert readers.document_id == first.document_id


def test_selections(ready: World, readers: Readers) -> None:
    """Threads are chosen by when they began, by kind, and by not being resolved."""
    begun = {entry.thread.head.text: entry.thread.head.created for entry in export(ready, "INC-7").entries}
    why = begun["Why not a managed database?"]

    assert ["How", "Is", "Why", "Nice"] == texts(export(ready, "INC-7", since=why))
    assert ["Why", "Could"] == texts(export(ready, "INC-7", until=why))
    assert ["Why"] == texts(export(ready, "INC-7", since=why, until=why))
    assert ["How", "Why", "Could", "Nice"] == texts(export(ready, "INC-7", unresolved=True))
    assert ["Could", "Nice"] == texts(export(ready, "INC-7", kinds={"suggestion", "kudos"}))
    assert readers.document_id == export(ready, "INC-7", kinds={"note"}).document_id


def test_meeting_windows(ready: World, readers: Readers) -> None:
    """A meeting leaves no thread out; it tells where in time each began."""
    begun = [entry.thread.head.created for entry in export(ready, "INC-7").entries]
    meeting = Meeting(start=sorted(begun)[1] - timedelta(minutes=1), minutes=12)
    made = export(ready, "INC-7", meeting=meeting)

    assert ["in", "post", "in", "pre", "post"] == [entry.window for entry in made.entries]
    assert readers.document_id == made.document_id


def test_answer_in_the_document(ready: World, readers: Readers) -> None:
    """A question whose answer stands in the questions section has no edit left to do."""
    before = export(ready, "INC-7")
    rows = _row_of_questions(ready, readers.document_id)
    for index, text in sorted(rows, reverse=True):
        readers.batch("", {"insertText": {"location": {"index": index}, "text": text}})
    after = export(ready, "INC-7")

    assert [(False, True)] == [(e.in_document, e.needs_edit) for e in before.entries if e.group == "answered"]
    assert [(True, False)] == [(e.in_document, e.needs_edit) for e in after.entries if e.group == "answered"]
    assert {"silent", "answered", "suggestions"} == {e.group for e in before.edits}
    assert {"silent", "suggestions"} == {e.group for e in after.edits}


def _row_of_questions(world: World, document_id: str) -> list[tuple[int, str]]:
    """Where in the first empty row question and answer go."""
    from pmdocs.core.documents.document import Table
    from pmdocs.core.documents.sections import read_sections

    reading = read_sections(world.ports().docs.fetch_document(document_id))
    (section,) = reading.sections_of("questions")
    (table,) = (block for block in section.blocks if isinstance(block, Table))
    question, _, answer, _ = (cell.blocks[0].start for cell in table.rows[1])
    return [(question, "Why not a managed database"), (answer, "Too slow.")]


def test_same_export_without_native_comments(ready: World, readers: Readers) -> None:
    """Where Docs gives no comments, the same threads come in the same order, marked as inferred."""
    native = export(ready, "INC-7")
    ready.set("native_comments", False)
    drive = export(ready, "INC-7")

    assert ("docs", "drive") == (native.source, drive.source)
    assert texts(native) == texts(drive)
    assert [entry.thread.section for entry in native.entries] == [
        entry.thread.section for entry in drive.entries
    ]
    assert [True] * 4 + [False] == [entry.thread.is_inferred for entry in drive.entries]
    assert readers.document_id == drive.document_id


def test_deleted_threads_are_left_out(ready: World, readers: Readers) -> None:
    """A deleted thread, of which Drive still tells, is not exported."""
    readers.say("ken", "Oops", "OUTAGE ENDS")
    listed = session(ready.emulator).get(
        f"{DRIVE}/{readers.document_id}/comments", params={"fields": "comments(id,content)"}
    )
    (oops,) = (item["id"] for item in listed.json()["comments"] if item["content"] == "Oops")
    ken = session(ready.emulator, user="ken@example.com")
    assert ken.delete(f"{DRIVE}/{readers.document_id}/comments/{oops}").ok
    ready.set("native_comments", False)

    assert "Oops" not in texts(export(ready, "INC-7"))


@pytest.mark.parametrize("reference", ["INC-9", "1" * 44, "https://docs.google.com/document/d/" + "2" * 44])
def test_unknown(ready: World, reference: str) -> None:
    """What no document has is NotFound, exit code 5."""
    with pytest.raises(NotFound) as refused:
        export(ready, reference)

    assert 5 == refused.value.exit_code
    assert refused.value.hint


def test_long_incident_id(ready: World) -> None:
    """An incident id as long as a document's is found once no document has it."""
    incident_id = "INC-2026-checkout-database-outage"
    create_postmortem(ready.ports(), ready.incident(incident_id=incident_id), lang="en")

    assert incident_id.upper() == export(ready, incident_id).incident_id


def test_oldest_of_several(ready: World, readers: Readers) -> None:
    """Of two documents of an incident the older counts, and that is said."""
    ports = ready.ports()
    first = ports.drive.fetch_file(readers.document_id)
    ready.clock.sleep(60)
    workspace = ports.settings.workspace
    ports.drive.copy(
        first.file_id, name="Again", folder_id=workspace.folder_id or "", properties={INCIDENT: "INC-7"}
    )
    ready.clock.sleep(60)

    assert readers.document_id == find_postmortem(ports, "INC-7").file_id
    assert any("2 documents" in said for said in ready.said)


def test_times_are_the_emulators(ready: World, readers: Readers) -> None:
    """An export says when it was made, by the workflow's clock."""
    before = ready.clock.now()
    made = export(ready, "INC-7")

    assert before <= made.exported <= ready.clock.now()
    assert timedelta(minutes=40) <= before - NOON
    assert ready.settings().timezone == made.zone or ZoneInfo("UTC") == made.zone
    assert readers.document_id == made.document_id
