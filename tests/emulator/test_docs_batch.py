"""documents.batchUpdate as a whole: atomic, progressive, tied to revisions, open about what it lacks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from docs_paper import ADA, Paper, comment, delete, insert, shared_connect, shared_emulator, span

from pmdocs.emulator.discovery import conform, document
from pmdocs.emulator.docs.edit import REQUESTS

__all__ = ["shared_connect", "shared_emulator"]  # fixtures of this module

Json = dict[str, Any]
Connect = Callable[..., Any]

SAY_NOTHING = frozenset(("addDocumentTab",))
"""Kinds all of whose members may be left out."""


def test_requests_see_what_earlier_ones_left(connect: Connect) -> None:
    """Deleting first and inserting then happens in that order (observed example of the live API)."""
    paper = Paper.new(connect, "0123456789")
    paper.batch(delete(1, 5), insert(6, "Z"))

    assert paper.text() == "45678Z9\n"


def test_a_refused_request_undoes_the_batch(connect: Connect) -> None:
    """When the third request is refused, text, comments and revision are as before."""
    paper = Paper.new(connect, "Some text")
    before = paper.full()
    status, message = paper.refusal(insert(1, "x"), comment(1, 5), insert(99, "y"))

    assert (status, message.split(":")[0]) == (400, "Invalid requests[2].insertText")
    assert before == paper.full()


def test_answer_of_an_edit(connect: Connect) -> None:
    """An edit answers with one reply and one suggestion response per request, and with the new revision."""
    paper = Paper.new(connect)
    answer = paper.batch(insert(1, "ab"), {"createNamedRange": {"name": "n", "range": span(1, 2)}})

    assert conform("docs", "BatchUpdateDocumentResponse", answer) == []
    assert set(answer) == {
        "replies",
        "documentId",
        "suggestionResponses",
        "commentUpdateState",
        "writeControl",
    }
    assert answer["replies"][0] == {}
    assert set(answer["replies"][1]["createNamedRange"]) == {"namedRangeId"}
    assert answer["suggestionResponses"] == [{}, {}]
    assert answer["commentUpdateState"] == "NO_UPDATES_REQUESTED"
    assert answer["writeControl"] == {"requiredRevisionId": paper.get()["revisionId"]}


def test_required_revision(connect: Connect) -> None:
    """A write on the latest revision is applied; sent again, it is refused and changes nothing."""
    paper = Paper.new(connect)
    revision = paper.get()["revisionId"]
    paper.batch(insert(1, "a"), requiredRevisionId=revision)
    message = f"The required revision ID '{revision}' does not match the latest revision."

    assert paper.refusal(insert(1, "a"), requiredRevisionId=revision) == (400, message)
    assert paper.text() == "a\n"


def test_target_revision(connect: Connect) -> None:
    """A recent revision is accepted as target, a made-up one is not."""
    paper = Paper.new(connect)
    revision = paper.get()["revisionId"]
    paper.batch(insert(1, "a"))
    paper.batch(insert(1, "b"), targetRevisionId=revision)

    assert paper.text() == "ba\n"
    assert paper.refusal(insert(1, "c"), targetRevisionId="made-up")[0] == 400


def test_empty_requests(connect: Connect) -> None:
    """An empty request object is named by its place; an empty batch is refused."""
    paper = Paper.new(connect)

    assert paper.refusal(insert(1, "a"), {}) == (400, "Invalid requests[1]: No request set.")
    assert paper.refusal()[0] == 400


def test_every_kind_is_implemented() -> None:
    """There is a handler for exactly the requests of the discovery document."""
    kinds = set(document("docs")["schemas"]["Request"]["properties"])

    assert kinds == set(REQUESTS)


@pytest.mark.parametrize("kind", sorted(REQUESTS))
def test_a_request_without_members_is_refused(connect: Connect, kind: str) -> None:
    """A request that says nothing is refused in the grammar of its kind, or not found; never a failure."""
    paper = Paper.new(connect, "text")
    if kind in SAY_NOTHING:
        paper.batch({kind: {}})
        return
    status, message = paper.refusal(insert(1, "x"), {kind: {}})

    assert status == 404 or message.startswith(f"Invalid requests[1].{kind}: ")
    assert status in {400, 404}
    assert paper.text() == "text\n"


def test_suggest_mode(connect: Connect) -> None:
    """What Google refuses there is refused first, then what is missing here, by name; comments pass."""
    paper = Paper.new(connect, "Some text")
    refused = {"createNamedRange": {"name": "n"}}
    message = "Invalid requests[0].createNamedRange: Request does not support application as suggestion."

    assert paper.refusal(refused, writeMode="SUGGEST") == (400, message)
    missing: Json = {"mergeTableCells": {}}
    assert paper.refusal(missing, refused, writeMode="SUGGEST") == (400, message.replace("[0]", "[1]"))
    status, message = paper.refusal(insert(1, "x"), missing, writeMode="SUGGEST")
    assert status == 400
    assert "writeMode SUGGEST for batchUpdate request mergeTableCells is not implemented" in message
    assert paper.batch(comment(1, 5), writeMode="SUGGEST")["commentUpdateState"] == "ALL_SAVED"


def test_an_edit_touches_the_file(connect: Connect) -> None:
    """An edit moves the file's modifiedTime, a comment does not."""
    paper = Paper.new(connect, "Some text")
    files = connect("drive", user=ADA).files()

    def version() -> Any:
        return files.get(fileId=paper.id, fields="version,modifiedTime").execute()

    before = version()
    paper.batch(comment(1, 5))
    assert before == version()
    paper.batch(insert(1, "x"))
    assert before != version()
