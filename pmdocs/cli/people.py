"""People of the demonstration: what they do in documents and in the sheet, each through a client of their own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pmdocs.core.documents.document import Document, Paragraph, RawDocument, Table, parse_document, walk
from pmdocs.emulator import Emulator


@dataclass(frozen=True, slots=True, kw_only=True)
class Someone:
    """A person with an account in the local workspace, working on one document."""

    emulator: Emulator
    email: str
    document_id: str

    def comment(self, words: str, text: str) -> str:
        """Comment on words of the document; the id of the new thread."""
        place = _find(self._read(), words)
        reply = self._write([{"insertComment": {"content": text, "range": place}}])[0]
        return str(reply["insertComment"]["commentThread"]["commentId"])

    def reply(self, comment_id: str, text: str) -> None:
        """Answer in a thread."""
        self._write([{"addCommentReply": {"commentId": comment_id, "post": {"content": text}}}])

    def fill_item(self, row: int, *, action: str, owner: str, due: str, kind: int, priority: int) -> None:
        """Fill a row of the action-item table, the last cell first, so that no index moves."""
        document = self._read()
        requests: list[dict[str, Any]] = [
            _choose(document, row, 2, kind),
            _choose(document, row, 3, priority),
        ]
        date = {
            "timestamp": f"{due}T12:00:00Z",
            "timeZoneId": "Etc/UTC",
            "dateFormat": "DATE_FORMAT_ISO8601",
            "timeFormat": "TIME_FORMAT_DISABLED",
        }
        at = {column: {"index": _cell(document, row, column).start} for column in (1, 4, 5)}
        requests.append({"insertDate": {"location": at[5], "dateElementProperties": date}})
        requests.append({"insertPerson": {"location": at[4], "personProperties": {"email": owner}}})
        requests.append({"insertText": {"location": at[1], "text": action}})
        self._write(requests)

    def change_item(self, row: int, *, priority: int, due: str) -> None:
        """Lower a priority and move a date, without a word."""
        document = self._read()
        cell = _cell(document, row, 5)
        date = {
            "timestamp": f"{due}T12:00:00Z",
            "timeZoneId": "Etc/UTC",
            "dateFormat": "DATE_FORMAT_ISO8601",
            "timeFormat": "TIME_FORMAT_DISABLED",
        }
        gone = {"startIndex": cell.start, "endIndex": cell.end - 1}
        self._write(
            [
                _choose(document, row, 3, priority),
                {"insertDate": {"location": {"index": cell.end - 1}, "dateElementProperties": date}},
                {"deleteContentRange": {"range": gone}},
            ]
        )

    def threads(self) -> list[dict[str, Any]]:
        """Comment threads of the document, as the API tells them."""
        raw: list[dict[str, Any]] = self._raw().get("comments", [])
        return raw

    def _raw(self) -> dict[str, Any]:
        request = (
            self.emulator.client("docs", user=self.email)
            .documents()
            .get(
                documentId=self.document_id,
                includeTabsContent=True,
                suggestionsViewMode="SUGGESTIONS_INLINE",
                commentsViewMode="COMMENTS_VIEW_MODE_INCLUDED",
            )
        )
        raw: dict[str, Any] = request.execute()
        return raw

    def _read(self) -> Document:
        return parse_document(RawDocument(self._raw()))

    def _write(self, requests: list[dict[str, Any]]) -> list[dict[str, Any]]:
        documents = self.emulator.client("docs", user=self.email).documents()
        answer = documents.batchUpdate(documentId=self.document_id, body={"requests": requests}).execute()
        replies: list[dict[str, Any]] = answer["replies"]
        return replies


def _find(document: Document, words: str) -> dict[str, int]:
    for paragraph, _ in walk(document.tabs[0].segments[0].blocks):
        at = paragraph.text.find(words)
        if at >= 0:
            start = paragraph.start + len(paragraph.text[:at].encode("utf-16-le")) // 2
            return {"startIndex": start, "endIndex": start + len(words.encode("utf-16-le")) // 2}
    raise LookupError(words)


def _cell(document: Document, row: int, column: int) -> Paragraph:
    """The paragraph of a cell of the action-item table: the second table of the template."""
    tables = [block for block in document.tabs[0].segments[0].blocks if isinstance(block, Table)]
    block = tables[1].rows[row][column].blocks[0]
    if not isinstance(block, Paragraph):
        raise LookupError(f"row {row}, column {column}")
    return block


def _choose(document: Document, row: int, column: int, option: int) -> dict[str, Any]:
    element = _cell(document, row, column).elements[0]
    options = list(document.tabs[0].dropdowns[element.definition_id].options.values())
    return {
        "updateDropdownProperties": {
            "dropdownId": element.element_id,
            "dropdownProperties": {"selectedOptionId": options[option]},
            "fields": "selectedOptionId",
        }
    }
