"""Real documents of an emulated workspace, read back through the real client."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from wire import RecordingClock

from pmdocs.core.documents.document import Document
from pmdocs.emulator import Emulator
from pmdocs.emulator.clients import EmulatorAdapter
from pmdocs.gateways.docs import DocsGateway
from pmdocs.gateways.transport import LocalSession, Transport

Json = dict[str, Any]


class Desk:
    """A workspace with the gateway under test, and the bare client to look at what it did."""

    def __init__(self, emulator: Emulator) -> None:
        transport = Transport(LocalSession(EmulatorAdapter(emulator)), clock=RecordingClock(), account="you")
        self.docs = DocsGateway(transport)
        self._documents = transport.resource("docs", "v1", "documents")

    def new(self) -> Document:
        """A blank document."""
        made = self._documents.create(body={"title": "Paper"}).execute()
        return self.docs.fetch_document(made["documentId"])

    def write(self, document_id: str, *requests: Json) -> list[Json]:
        """Send a batch; the replies."""
        body = {"requests": list(requests)}
        replies: list[Json] = self._documents.batchUpdate(documentId=document_id, body=body).execute()[
            "replies"
        ]
        return replies

    def read(self, document_id: str) -> list[Json]:
        """The ``documentTab`` of every tab, in order, children after their parent; comments included."""
        raw = self._documents.get(
            documentId=document_id,
            includeTabsContent=True,
            suggestionsViewMode="SUGGESTIONS_INLINE",
            commentsViewMode="COMMENTS_VIEW_MODE_INCLUDED",
        ).execute()
        return list(_tabs(raw["tabs"]))


def _tabs(tabs: list[Json]) -> Iterator[Json]:
    for tab in tabs:
        yield tab["documentTab"]
        yield from _tabs(tab.get("childTabs", []))


@pytest.fixture(scope="module", name="desk")
def desk_(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """One workspace for a module: each test makes documents of its own."""
    emulator = Emulator(tmp_path_factory.mktemp("desk") / "workspace.db")
    yield Desk(emulator)
    emulator.store.close()


def characters(content: list[Json]) -> list[tuple[str, str]]:
    """Every character of a segment with its style, cells in reading order; chips in angle brackets."""
    return [pair for block in content for pair in _characters(block)]


def _characters(block: Json) -> Iterator[tuple[str, str]]:
    if "table" in block:
        for row in block["table"]["tableRows"]:
            for cell in row["tableCells"]:
                yield from characters(cell["content"])
    for element in block.get("paragraph", {}).get("elements", []):
        if "textRun" in element:
            style = json.dumps(element["textRun"].get("textStyle", {}), sort_keys=True)
            yield from ((char, "" if char == "\n" else style) for char in element["textRun"]["content"])
        else:
            yield _chip(element), ""


def _chip(element: Json) -> str:
    if "person" in element:
        return f"<{element['person']['personProperties']['email']}>"
    if "dateElement" in element:
        properties = element["dateElement"]["dateElementProperties"]
        return f"<{properties['timestamp']} {properties['displayText']}>"
    if "dropdown" in element:
        return f"<{element['dropdown']['dropdownProperties']['displayValue']}>"
    return "<?>"


def text(content: list[Json]) -> str:
    """The characters alone."""
    return "".join(char for char, _ in characters(content))
