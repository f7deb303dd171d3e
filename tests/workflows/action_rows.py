"""People's edits of the action-item table of a document, through an unmodified client."""

from __future__ import annotations

from typing import Any

from pmdocs.core.documents.document import Paragraph, RawDocument, Table, parse_document
from pmdocs.core.vocabulary import match_column
from pmdocs.emulator import Emulator


class ActionTable:
    """The first table of a document whose header names an action and an owner."""

    def __init__(self, emulator: Emulator, document_id: str, *, user: str | None = None) -> None:
        self.documents: Any = emulator.client("docs", user=user).documents()
        self.document_id = document_id

    def add(self, **cells: str) -> None:
        """Append a row with these texts, by column key."""
        table = self._table()
        below = {
            "tableStartLocation": {"index": table.start},
            "rowIndex": len(table.rows) - 1,
            "columnIndex": 0,
        }
        self._write([{"insertTableRow": {"tableCellLocation": below, "insertBelow": True}}])
        self.change(len(table.rows), **cells)

    def change(self, row: int, **cells: str) -> None:
        """Put other texts into cells of a row, counted from 1 below the header; the last cell first."""
        table = self._table()
        columns = {_key(cell.shown): index for index, cell in enumerate(table.rows[0])}
        requests: list[dict[str, Any]] = []
        for key, text in sorted(cells.items(), key=lambda pair: columns[pair[0]], reverse=True):
            block = table.rows[row][columns[key]].blocks[0]
            assert isinstance(block, Paragraph)
            if block.end - 1 > block.start:
                gone = {"startIndex": block.start, "endIndex": block.end - 1}
                requests.append({"deleteContentRange": {"range": gone}})
            if text:
                requests.append({"insertText": {"location": {"index": block.start}, "text": text}})
        self._write(requests)

    def remove(self, row: int) -> None:
        """Delete a row."""
        start = {"index": self._table().start}
        at = {"tableStartLocation": start, "rowIndex": row, "columnIndex": 0}
        self._write([{"deleteTableRow": {"tableCellLocation": at}}])

    def texts(self) -> list[list[str]]:
        """What the table shows."""
        return [[cell.shown.strip() for cell in row] for row in self._table().rows]

    def threads(self) -> list[dict[str, Any]]:
        """Comment threads of the document."""
        found: list[dict[str, Any]] = self._raw().get("comments", [])
        return found

    def _table(self) -> Table:
        for block in parse_document(RawDocument(self._raw())).tabs[0].segments[0].blocks:
            if isinstance(block, Table) and {"action", "owner"} <= {
                _key(cell.shown) for cell in block.rows[0]
            }:
                return block
        raise LookupError("no table of action items")

    def _raw(self) -> dict[str, Any]:
        request = self.documents.get(
            documentId=self.document_id,
            includeTabsContent=True,
            suggestionsViewMode="SUGGESTIONS_INLINE",
            commentsViewMode="COMMENTS_VIEW_MODE_INCLUDED",
        )
        raw: dict[str, Any] = request.execute()
        return raw

    def _write(self, requests: list[dict[str, Any]]) -> None:
        self.documents.batchUpdate(documentId=self.document_id, body={"requests": requests}).execute()


def _key(label: str) -> str:
    column = match_column(label.strip())
    return column.key if column else ""
