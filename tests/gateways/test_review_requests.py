"""What a review adds, on the wire: one pinned batch, from the end of the document to its start."""

from __future__ import annotations

import json
from typing import Any

import pytest
import responses
from wire import DOCS, clock_, transport_, wire_

from pmdocs.core.documents.document import Document
from pmdocs.core.meetings.review_forms import CellText, NewLines, NewRows, NewTable
from pmdocs.core.meetings.review_rows import RowsPlan
from pmdocs.errors import ApiError, RevisionChanged
from pmdocs.gateways.docs import DocsGateway
from pmdocs.gateways.review_requests import ReviewGateway, rows_requests
from pmdocs.gateways.transport import Transport

__all__ = ["clock_", "transport_", "wire_"]

URL = f"{DOCS}/documents/doc-1:batchUpdate"
DOCUMENT = Document(document_id="doc-1", title="", revision_id="r7", tabs=())
FILL = RowsPlan(tab_id="t.1", fills=(CellText(index=9, text="Why?"),), mark_at=(1, 5))
MARK = {"createNamedRange": {"name": "pmdocs_x", "range": {"startIndex": 1, "endIndex": 5, "tabId": "t.1"}}}
INSERT = {"insertText": {"location": {"index": 9, "tabId": "t.1"}, "text": "Why?"}}


def _bodies(wire: responses.RequestsMock) -> list[Any]:
    return [json.loads(call.request.body or "{}") for call in wire.calls]


def test_edits_and_their_memory_are_one_batch(transport: Transport, wire: responses.RequestsMock) -> None:
    """Ranges are named before anything moves, in the batch that writes; it is pinned to what was read."""
    wire.post(URL, json={"documentId": "doc-1"})

    ReviewGateway(transport).write(DOCUMENT, FILL, names=["pmdocs_x"], as_suggestion=False)

    assert [{"requests": [MARK, INSERT], "writeControl": {"requiredRevisionId": "r7"}}] == _bodies(wire)


def test_suggestions_are_remembered_afterwards(transport: Transport, wire: responses.RequestsMock) -> None:
    """Suggestions go in SUGGEST mode, pinned; the range that remembers them follows and carries no words."""
    wire.post(URL, json={"documentId": "doc-1"})
    wire.post(URL, json={"documentId": "doc-1"})

    ReviewGateway(transport).write(DOCUMENT, FILL, names=["pmdocs_x"], as_suggestion=True)

    assert [
        {"requests": [INSERT], "writeControl": {"requiredRevisionId": "r7", "writeMode": "SUGGEST"}},
        {"requests": [MARK]},
    ] == _bodies(wire)


def test_a_changed_document_is_told(transport: Transport, wire: responses.RequestsMock) -> None:
    """A stale revision is RevisionChanged, for whoever plans to plan again; nothing else is sent."""
    message = "The required revision ID 'r7' does not match the latest revision."
    wire.post(
        URL, status=400, json={"error": {"code": 400, "message": message, "status": "INVALID_ARGUMENT"}}
    )

    with pytest.raises(RevisionChanged):
        ReviewGateway(transport).write(DOCUMENT, FILL, names=["pmdocs_x"], as_suggestion=True)

    assert 1 == len(wire.calls)


@pytest.mark.parametrize(("status", "is_raised"), [(400, False), (403, True)])
def test_memory_that_fails_is_no_failure_of_the_words(
    transport: Transport, wire: responses.RequestsMock, status: int, is_raised: bool
) -> None:
    """A document that became too short for the range keeps its suggestions; other refusals are told."""
    wire.post(URL, json={"documentId": "doc-1"})
    wire.post(URL, status=status, json={"error": {"code": status, "message": "Index 9 must be less"}})
    caught = None
    try:
        ReviewGateway(transport).write(DOCUMENT, FILL, names=["pmdocs_x"], as_suggestion=True)
    except ApiError as error:
        caught = error

    assert is_raised == (caught is not None)


def test_only_a_docs_gateway_lends_its_transport(transport: Transport) -> None:
    """Anything else has no transport to write over."""
    assert isinstance(ReviewGateway.beside(DocsGateway(transport)), ReviewGateway)

    with pytest.raises(TypeError):
        ReviewGateway.beside(object())


def _kinds(plan: RowsPlan) -> list[str]:
    return [next(iter(request)) for request in rows_requests(plan)]


def test_new_rows_are_filled_from_the_last_cell() -> None:
    """Rows are made first; texts follow at indexes of empty rows, the last one first, so that none moves."""
    added = NewRows(table_start=10, row=1, below=True, index=30, rows=(("a", ""), ("🎉", "c")))
    requests = rows_requests(RowsPlan(tab_id="t", added=added))
    texts = [request["insertText"] for request in requests[2:]]

    assert ["insertTableRow"] * 2 == _kinds(RowsPlan(tab_id="t", added=added))[:2]
    assert {"index": 10, "tabId": "t"} == requests[0]["insertTableRow"]["tableCellLocation"][
        "tableStartLocation"
    ]
    # A row takes 1 + 2 · cells: the first begins at 30, its cells hold text at 32 and 34; the second at 37 and 39.
    assert [(39, "c"), (37, "🎉"), (32, "a")] == [(each["location"]["index"], each["text"]) for each in texts]


def test_what_stands_later_is_written_first() -> None:
    """Cells before a new row keep their indexes, since they are filled after it."""
    plan = RowsPlan(
        tab_id="t",
        fills=(CellText(index=12, text="x"), CellText(index=15, text="y")),
        added=NewRows(table_start=10, row=1, below=True, index=30, rows=(("a",),)),
    )
    texts = [request["insertText"]["text"] for request in rows_requests(plan) if "insertText" in request]

    assert ["a", "y", "x"] == texts


def test_every_place_is_in_its_tab() -> None:
    """No location is left to mean the first tab."""
    table = NewTable(index=5, rows=(("Q", "A"), ("q", "a")), title="T", level=2, after_item=True)
    lines = NewLines(index=5, lines=("a",), is_plain=True, title="T", after_item=True)
    for added in (table, lines):
        for request in rows_requests(RowsPlan(tab_id="t.9", added=added)):
            text = json.dumps(request)

            assert text.count('"index"') + text.count('"startIndex"') == text.count('"tabId": "t.9"'), text
