"""Docs calls as they go over the wire."""

from __future__ import annotations

from datetime import UTC

import pytest
import responses
from wire import DOCS, Json, RecordingClock, clock_, new_error, sent, transport_, wire_

from pmdocs.core.documents.document import Document, RawDocument, parse_document
from pmdocs.core.templates.blueprint import Blueprint, Line
from pmdocs.core.templates.fill import FillPlan, Replace
from pmdocs.core.templates.template import Text
from pmdocs.errors import RevisionChanged, ServerError
from pmdocs.gateways.compose import compose_requests
from pmdocs.gateways.docs import DocsGateway
from pmdocs.gateways.fill_requests import fill_requests
from pmdocs.gateways.transport import Transport

__all__ = ["clock_", "transport_", "wire_"]

URL = f"{DOCS}/documents/d1"
BATCH = f"{URL}:batchUpdate"
RUN = {"endIndex": 15, "startIndex": 1, "textRun": {"content": "On {{ title }}\n", "textStyle": {}}}
RAW: Json = {
    "documentId": "d1",
    "title": "T",
    "revisionId": "r1",
    "tabs": [
        {
            "tabProperties": {"tabId": "t.0", "title": "Tab 1"},
            "documentTab": {
                "body": {
                    "content": [
                        {"endIndex": 1, "sectionBreak": {}},
                        {
                            "startIndex": 1,
                            "endIndex": 16,
                            "paragraph": {"elements": [RUN | {"endIndex": 16}]},
                        },
                    ]
                }
            },
        }
    ],
}
EDIT = Replace(
    tab_id="t.0",
    segment_id="",
    start=4,
    end=15,
    pieces=(Text("X"),),
    shown="X",
    source="{{ title }}",
    where="body",
)
PLAN = FillPlan(edits=(EDIT,), unfilled=(), lang="en", zone=UTC)
BLUEPRINT = Blueprint(
    name="N", lang="en", font="Arial", page_width=600, page_height=800, margin=50, dropdowns=(),
    blocks=(Line(kind="title", text="Hello"),),
)  # fmt: skip


@pytest.fixture(name="docs")
def docs_(transport: Transport) -> DocsGateway:
    """The gateway under test."""
    return DocsGateway(transport)


@pytest.fixture(name="document")
def document_() -> Document:
    """A document as read."""
    return parse_document(RawDocument(RAW))


def test_fetch_document(wire: responses.RequestsMock, docs: DocsGateway) -> None:
    """One GET with all tabs, at the indexes that edits are based on."""
    wire.get(URL, json=RAW)

    assert docs.fetch_document("d1") == parse_document(RawDocument(RAW))
    query = {"includeTabsContent": "true", "suggestionsViewMode": "SUGGESTIONS_INLINE"}
    assert sent(wire) == ("GET", URL, query, None)


def test_fill(wire: responses.RequestsMock, docs: DocsGateway, document: Document) -> None:
    """One batch, pinned to the revision read, that leaves its mark over words it does not touch."""
    wire.post(BATCH, json={"documentId": "d1", "replies": []})
    docs.fill(document, PLAN, mark="pmdocs_filled_n1")
    verb, url, query, body = sent(wire)

    assert (verb, url, query) == ("POST", BATCH, {})
    assert body["writeControl"] == {"requiredRevisionId": "r1"}
    mark = {"name": "pmdocs_filled_n1", "range": {"startIndex": 15, "endIndex": 16, "tabId": "t.0"}}
    assert body["requests"] == [{"createNamedRange": mark}, *fill_requests(PLAN)]


def test_compose(wire: responses.RequestsMock, docs: DocsGateway, document: Document) -> None:
    """One batch, pinned to the revision read."""
    wire.post(BATCH, json={"documentId": "d1", "replies": []})
    docs.compose(document, BLUEPRINT)

    control = {"requiredRevisionId": "r1"}
    assert sent(wire) == (
        "POST",
        BATCH,
        {},
        {"requests": compose_requests(BLUEPRINT), "writeControl": control},
    )


def test_a_changed_document_is_told_apart(
    wire: responses.RequestsMock, docs: DocsGateway, document: Document, clock: RecordingClock
) -> None:
    """An edit in between is no failure of the service: nothing was written, and nothing is sent again."""
    message = "The required revision ID 'r1' does not match the latest revision."
    wire.post(BATCH, json=new_error(400, "FAILED_PRECONDITION", message), status=400)

    with pytest.raises(RevisionChanged) as caught:
        docs.fill(document, PLAN, mark="m")
    assert (caught.value.method_id, clock.waits) == ("docs.documents.batchUpdate", [])


def test_a_lost_answer_is_asked_again(
    wire: responses.RequestsMock, docs: DocsGateway, document: Document, clock: RecordingClock
) -> None:
    """The revision makes a repeat safe: where the first attempt was applied, the second is refused."""
    message = "The required revision ID 'r1' does not match the latest revision."
    wire.post(BATCH, json=new_error(503, "UNAVAILABLE"), status=503)
    wire.post(BATCH, json=new_error(400, "FAILED_PRECONDITION", message), status=400)

    with pytest.raises(RevisionChanged):
        docs.compose(document, BLUEPRINT)
    assert len(clock.waits) == 1


def test_reading_is_repeated_five_times(
    wire: responses.RequestsMock, docs: DocsGateway, clock: RecordingClock
) -> None:
    """And then given up."""
    for _ in range(5):
        wire.get(URL, json=new_error(500, "INTERNAL"), status=500)

    with pytest.raises(ServerError):
        docs.fetch_document("d1")
    assert len(clock.waits) == 4
