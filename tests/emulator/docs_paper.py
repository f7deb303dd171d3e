"""A document under test, worked on through the real client."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from types import SimpleNamespace
from typing import Any

import pytest
from checked import CheckedEmulator
from docs_validity import faults
from googleapiclient.errors import HttpError

from pmdocs.emulator import Emulator

Json = dict[str, Any]

ADA = "ada@example.com"
BOB = "bob@example.com"


@pytest.fixture(scope="module", name="emulator")
def shared_emulator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Emulator]:
    """One workspace for a module of tests: each test makes documents of its own."""
    made = CheckedEmulator(tmp_path_factory.mktemp("docs") / "workspace.db")
    yield made
    made.store.close()


@pytest.fixture(scope="module", name="connect")
def shared_connect(emulator: Emulator) -> Callable[..., Any]:
    """As in conftest, but a service's collections are built once: the library takes 0.1 s over each."""

    @cache
    def connect(api: str, *, user: str | None = None) -> Any:
        service = emulator.client(api, user=user)
        if api != "docs":
            return service
        documents = service.documents()
        return SimpleNamespace(documents=lambda: documents)

    return connect


class Paper:
    """One document and the client of one user."""

    def __init__(self, connect: Callable[..., Any], document_id: str, user: str = ADA) -> None:
        self.id = document_id
        self._connect = connect
        self._documents = connect("docs", user=user).documents()

    @classmethod
    def new(cls, connect: Callable[..., Any], text: str = "", title: str = "Outage") -> Paper:
        """A fresh document of Ada's, with a text."""
        made = connect("docs", user=ADA).documents().create(body={"title": title}).execute()
        paper = cls(connect, made["documentId"])
        if text:
            paper.batch(insert(1, text))
        return paper

    def shared(self, user: str, role: str) -> Paper:
        """The same document as another user, who gets a role on it."""
        body = {"type": "user", "role": role, "emailAddress": user}
        permissions = self._connect("drive", user=ADA).permissions()
        permissions.create(fileId=self.id, body=body, sendNotificationEmail=False).execute()
        return Paper(self._connect, self.id, user)

    def batch(self, *requests: Json, **control: str) -> Json:
        """Send a batch."""
        body: Json = {"requests": list(requests)}
        if control:
            body["writeControl"] = control
        answer: Json = self._documents.batchUpdate(documentId=self.id, body=body).execute()
        return answer

    def reply(self, request: Json) -> Any:
        """The reply to a single request, without its name."""
        (reply,) = self.batch(request)["replies"]
        return next(iter(reply.values()), None)

    def refusal(self, *requests: Json, **control: str) -> tuple[int, str]:
        """Status and message of a batch that is refused."""
        return refusal(lambda: self.batch(*requests, **control))

    def get(self, **params: Any) -> Json:
        """A plain read with these parameters."""
        answer: Json = self._documents.get(documentId=self.id, **params).execute()
        return answer

    def full(self) -> Json:
        """The document with tabs and comments; checked for validity."""
        document = self.get(
            includeTabsContent=True,
            suggestionsViewMode="SUGGESTIONS_INLINE",
            commentsViewMode="COMMENTS_VIEW_MODE_INCLUDED",
        )
        assert faults(document) == []
        return document

    def tab(self, index: int = 0) -> Json:
        """The DocumentTab of a tab at the top level."""
        content: Json = self.full()["tabs"][index]["documentTab"]
        return content

    def blocks(self) -> list[Json]:
        """The body of the first tab without its section break."""
        content: list[Json] = self.tab()["body"]["content"]
        return content[1:]

    def text(self) -> str:
        """All text of the body, cells in reading order, elements that are no text as ``¤``."""
        return "".join(block_text(block) for block in self.blocks())

    def runs(self, paragraph: int = 0) -> list[tuple[str, Json]]:
        """Text and style of the runs of one paragraph of the body."""
        elements = self.blocks()[paragraph]["paragraph"]["elements"]
        runs = [element["textRun"] for element in elements if "textRun" in element]
        return [(run["content"], run["textStyle"]) for run in runs]


def block_text(block: Json) -> str:
    """The text of a structural element."""
    if "table" in block:
        rows = block["table"]["tableRows"]
        cells = [cell for row in rows for cell in row["tableCells"]]
        return "".join(block_text(inner) for cell in cells for inner in cell["content"])
    elements = block.get("paragraph", {}).get("elements", [])
    return "".join(element.get("textRun", {}).get("content", "¤") for element in elements)


def refusal(act: Callable[[], object]) -> tuple[int, str]:
    """Status and message of the error that an act ends in."""
    with pytest.raises(HttpError) as caught:
        act()
    body = json.loads(caught.value.content)["error"]
    assert body["code"] == caught.value.resp.status
    return body["code"], body["message"]


@contextmanager
def switched(emulator: Emulator, key: str, *, value: bool | str) -> Iterator[None]:
    """A switch of the workspace, for a while."""
    with emulator.store.transaction(write=True) as transaction:
        transaction.put_setting(key, value)
    try:
        yield
    finally:
        with emulator.store.transaction(write=True) as transaction:
            transaction.put_setting(key, not value)


def span(start: int, end: int, **more: str) -> Json:
    """A Range."""
    return {"startIndex": start, "endIndex": end, **more}


def insert(index: int, text: str, **more: str) -> Json:
    """An insertText request."""
    return {"insertText": {"location": {"index": index, **more}, "text": text}}


def delete(start: int, end: int, **more: str) -> Json:
    """A deleteContentRange request."""
    return {"deleteContentRange": {"range": span(start, end, **more)}}


def comment(start: int, end: int, content: str = "Why?") -> Json:
    """An insertComment request."""
    return {"insertComment": {"range": span(start, end), "content": content}}


def table(index: int, rows: int, columns: int) -> Json:
    """An insertTable request."""
    return {"insertTable": {"location": {"index": index}, "rows": rows, "columns": columns}}
