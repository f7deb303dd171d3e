"""``review`` and ``reading`` at the command line, in workspaces of both languages."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from command_line import Terminal, both, copy, told_once

from pmdocs.core.documents.document import RawDocument, parse_document
from pmdocs.core.documents.words import Words

SAID = {
    "en": ("Why was it not noticed?", "The alert was muted.", "Thank you for the rollback!"),
    "ja": (
        "なぜ気づかなかったのですか？",
        "アラートが止められていたためです。",
        "切り戻しをありがとうございました！",
    ),
}


@pytest.fixture(name="told")
def told_(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files of a workspace in the language asked for."""
    return told_once(tmp_path_factory, request.param)


@pytest.fixture(name="here")
def here_(
    told: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Terminal:
    """A terminal in that workspace."""
    return Terminal(home=copy(told, tmp_path), monkeypatch=monkeypatch, capfd=capfd)


@pytest.fixture(name="met")
def met_(here: Terminal) -> Terminal:
    """A terminal in that workspace, after a meeting on INC-7."""
    question, answer, thanks = SAID[here.lang()]
    thread = _say(here, "mio", {"insertComment": {"content": question}})
    _say(here, "ada", {"addCommentReply": {"commentId": thread, "post": {"content": answer}}})
    _say(here, "mio", {"insertComment": {"content": thanks}})
    return here


def _say(here: Terminal, who: str, request: dict[str, Any]) -> str:
    emulator = here.emulator()
    document_id = here.document()
    permission = {"type": "user", "role": "writer", "emailAddress": f"{who}@example.com"}
    emulator.client("drive").permissions().create(
        fileId=document_id, body=permission, sendNotificationEmail=False
    ).execute()
    documents = emulator.client("docs", user=f"{who}@example.com").documents()
    raw = documents.get(documentId=document_id, includeTabsContent=True).execute()
    at = Words(parse_document(RawDocument(raw))).find("INC-7", limit=1)[0]
    if "insertComment" in request:
        request["insertComment"]["range"] = {"startIndex": at.start, "endIndex": at.end}
    answer = documents.batchUpdate(documentId=document_id, body={"requests": [request]}).execute()
    emulator.store.close()
    reply = answer["replies"][0]
    return str(reply["insertComment"]["commentThread"]["commentId"]) if "insertComment" in reply else ""


@both
def test_a_meeting_from_agenda_to_minutes(met: Terminal) -> None:
    """The half hour as its facilitator goes through it; a second run of each command changes nothing."""
    question, answer, _ = SAID[met.lang()]
    agenda = met("review", "agenda", "INC-7", "--minutes", "40")
    dry = met("review", "answers", "INC-7", "--dry-run", "--json")
    written = met("review", "answers", "INC-7", "--as", "edit", "--json")
    again = met("review", "answers", "INC-7", "--as", "edit", "--json")
    thanks = met("review", "kudos", "INC-7", "--as", "edit", "--json")
    closing = met("review", "close", "INC-7", "--minutes-doc", "--json")
    reclosing = met("review", "close", "INC-7", "--minutes-doc", "--json")

    assert question in agenda.out
    assert "Mio" not in agenda.out
    assert [(question, answer)] == [(row["question"], row["answer"]) for row in dry.json["written"]]
    assert dry.json["written"] == written.json["written"]
    assert ([], 1) == (again.json["written"], len(again.json["present"]))
    assert 1 == len(thanks.json["written"])
    assert (True, False) == (closing.json["marked"], reclosing.json["marked"])
    assert closing.json["minutes_document_id"] == reclosing.json["minutes_document_id"]
    assert closing.json["held"] in json.dumps(met.tracker())
    assert [] == closing.json["edits"]


@both
def test_suggested_answers_wait(met: Terminal) -> None:
    """Suggestions are the default; until they are accepted, close says that the row waits."""
    written = met("review", "answers", "INC-7")
    closing = met("review", "close", "INC-7", "-n", "--json")

    assert SAID[met.lang()][0] in written.out
    assert [True] == [edit["waits_as_suggestion"] for edit in closing.json["edits"]]


@both
def test_an_agenda_goes_into_a_file_or_a_document(here: Terminal) -> None:
    """Printable page by the file's name, a document with --as-doc; a dry run makes neither."""
    page = here.home / "agenda.html"
    dry = here("review", "agenda", "INC-7", "-o", str(page), "-n")
    dry_doc = here("review", "agenda", "INC-7", "--as-doc", "-n", "--json")

    assert not page.exists()
    assert (0, 0) == (dry.code, dry_doc.code)
    assert dry_doc.json["paper"]["document_id"] is None

    here("review", "agenda", "INC-7", "-o", str(page), "--start", "14:00")
    made = here("review", "agenda", "INC-7", "--as-doc", "--json")
    again = here("review", "agenda", "INC-7", "--as-doc", "--json")

    assert "<!doctype html>" in page.read_text(encoding="utf-8")
    assert (True, False) == (made.json["created"], again.json["created"])
    assert made.json["paper"]["document_id"] == again.json["paper"]["document_id"]


@both
def test_the_reading_club(here: Terminal) -> None:
    """Picked, started, exported: what was read is not picked again, and starting twice makes one document."""
    one = here("reading", "pick", "--seed", "1", "--count", "1", "--json").json["picks"][0]["incident_id"]
    started = here("reading", "start", one, "--json")
    again = here("reading", "start", one, "--json")
    rest = here("reading", "pick", "--unread", "--json")
    exported = here("reading", "export", started.json["session"], "--json")

    assert started.json["document_id"] == again.json["document_id"]
    assert one not in [each["incident_id"] for each in rest.json["picks"]]
    assert [] == exported.json["todos"]
    assert 0 == exported.code


english = pytest.mark.parametrize("told", ["en"], indirect=True)
"""For what has no words of its own."""


@english
def test_nothing_to_pick_is_told_by_the_exit_code(here: Terminal) -> None:
    """Where nothing fits, the exit code is 3 and nothing is printed."""
    found = here("reading", "pick", "--words", "volcano")

    assert (3, "") == (found.code, found.out)


@english
@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("review", "agenda", "INC-99"), 5),
        (("review", "agenda", "INC-7", "--minutes", "3"), 2),
        (("review", "agenda", "INC-7", "--start", "noon"), 2),
        (("review", "close", "INC-7", "--held", "soon"), 2),
        (("review", "agenda", "INC-7", "--json", "--format", "md"), 2),
        (("reading", "start", "INC-99"), 5),
        (("reading", "start", "INC-7", "--day", "someday"), 2),
        (("reading", "export", "INC-7"), 5),
    ],
)
def test_what_makes_no_sense_is_refused(here: Terminal, arguments: tuple[str, ...], code: int) -> None:
    """Each refusal has its exit code and says what to do instead."""
    answer = here(*arguments)

    assert code == answer.code
    assert answer.err
    assert "" == answer.out


@english
def test_a_survey_is_shown(here: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    """The survey's address from the settings stands in the agenda and at the end; no other text passes as one."""
    monkeypatch.setenv("PMDOCS_SURVEY", "https://forms.example.com/1")
    agenda, closing = here("review", "agenda", "INC-7"), here("review", "close", "INC-7", "-n")
    monkeypatch.setenv("PMDOCS_SURVEY", "javascript:alert(1)")
    refused = here("review", "agenda", "INC-7")

    assert "https://forms.example.com/1" in agenda.out
    assert "https://forms.example.com/1" in closing.out
    assert 10 == refused.code
