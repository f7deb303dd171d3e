"""Docs v1: reading a document, filling one, composing one."""

from __future__ import annotations

from typing import Any

from pmdocs.core.blueprint import Blueprint
from pmdocs.core.document import Document, RawDocument, parse_document
from pmdocs.core.fill import FillPlan
from pmdocs.gateways.compose import compose_requests
from pmdocs.gateways.fill_requests import fill_requests, mark_request
from pmdocs.gateways.transport import Repeat, Transport


class DocsGateway:
    """Calls of the Docs API that pmdocs makes."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

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

    def fill(self, document: Document, plan: FillPlan, *, mark: str) -> None:
        """Carry out a fill plan in one batch, pinned to the revision that was read.

        The batch also names a range ``mark``, so that any later run can tell that it was applied. Raises
        RevisionChanged when somebody edited the document meanwhile; nothing is written then.
        """
        self._write(document, [mark_request(document, plan, mark), *fill_requests(plan)])

    def compose(self, document: Document, blueprint: Blueprint) -> None:
        """Write a whole template into a blank document, in one batch pinned to the revision that was read."""
        self._write(document, compose_requests(blueprint))

    def _write(self, document: Document, requests: list[dict[str, Any]]) -> None:
        body = {"requests": requests, "writeControl": {"requiredRevisionId": document.revision_id}}
        request = self._documents.batchUpdate(documentId=document.document_id, body=body)
        # A repeat of an applied batch names a revision that is no longer the latest, and is refused.
        self._transport.call("docs.documents.batchUpdate", request.execute, repeat=Repeat.SAFE)
