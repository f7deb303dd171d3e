"""Docs v1: reading a document, filling one, composing one."""

from __future__ import annotations

from typing import Any

from pmdocs.core.documents.document import Document, RawDocument, parse_document
from pmdocs.core.templates.blueprint import Blueprint, DropdownSpec, Grid, Line
from pmdocs.core.templates.fill import FillPlan
from pmdocs.gateways.append import append_requests
from pmdocs.gateways.compose import compose_requests
from pmdocs.gateways.fill_requests import fill_requests, mark_request
from pmdocs.gateways.transport import Repeat, Transport

COMMENTS_INCLUDED = "COMMENTS_VIEW_MODE_INCLUDED"
"""The comments view mode asked for, and what an answer that holds comments echoes."""


class DocsGateway:
    """Calls of the Docs API that pmdocs makes."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @property
    def transport(self) -> Transport:
        """What calls go through, for gateways that join this API with another."""
        return self._transport

    @property
    def _documents(self) -> Any:
        return self._transport.resource("docs", "v1", "documents")

    def fetch_document(self, document_id: str) -> Document:
        """A document with all tabs, at the indexes that edits are based on (suggestions inline)."""
        request = self._documents.get(
            documentId=document_id, includeTabsContent=True, suggestionsViewMode="SUGGESTIONS_INLINE"
        )
        raw = self._transport.call("docs.documents.get", request.execute, repeat=Repeat.READ)
        return parse_document(RawDocument(raw))

    def fetch_raw(self, document_id: str, *, with_comments: bool) -> RawDocument:
        """The answer itself, all tabs; with comment and suggestion threads, or as the caller's role shows it.

        With comments, suggestions are inline (indexes that edits are based on); without, who may only view
        gets the text without suggestions. Raises Forbidden where comments are asked for by such a reader.
        """
        modes = {"suggestionsViewMode": "SUGGESTIONS_INLINE", "commentsViewMode": COMMENTS_INCLUDED}
        request = self._documents.get(
            documentId=document_id, includeTabsContent=True, **(modes if with_comments else {})
        )
        return RawDocument(self._transport.call("docs.documents.get", request.execute, repeat=Repeat.READ))

    def fill(self, document: Document, plan: FillPlan, *, mark: str) -> None:
        """Carry out a fill plan in one batch, pinned to the revision that was read.

        The batch also names a range ``mark``, so that any later run can tell that it was applied. Raises
        RevisionChanged when somebody edited the document meanwhile; nothing is written then.
        """
        self._write(document, [mark_request(document, plan, mark), *fill_requests(plan)])

    def compose(self, document: Document, blueprint: Blueprint) -> None:
        """Write a whole template into a blank document, in one batch pinned to the revision that was read."""
        self._write(document, compose_requests(blueprint))

    def append(self, document: Document, blocks: tuple[Line, Line, Grid], dropdown: DropdownSpec) -> None:
        """Add a heading, a line and a table behind the first tab's text, in one batch pinned to the revision.

        Raises RevisionChanged when somebody edited the document meanwhile; nothing is written then.
        """
        self._write(document, append_requests(document, blocks, dropdown))

    def _write(self, document: Document, requests: list[dict[str, Any]]) -> None:
        body = {"requests": requests, "writeControl": {"requiredRevisionId": document.revision_id}}
        request = self._documents.batchUpdate(documentId=document.document_id, body=body)
        # A repeat of an applied batch names a revision that is no longer the latest, and is refused.
        self._transport.call("docs.documents.batchUpdate", request.execute, repeat=Repeat.SAFE)
