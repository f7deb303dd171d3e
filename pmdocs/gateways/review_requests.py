"""Rows of a review as requests of one ``documents.batchUpdate``: edits, or suggestions that an author accepts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pmdocs.core.documents.document import Document
from pmdocs.core.meetings.review_forms import CellText, NewLines, NewRows, NewTable
from pmdocs.core.meetings.review_rows import RowsPlan
from pmdocs.core.model import utf16_length
from pmdocs.errors import ApiError
from pmdocs.gateways.docs import DocsGateway
from pmdocs.gateways.docs_requests import (
    Request,
    cell_ranges,
    insert_text,
    paragraph_style,
    table_end,
    text_style,
)
from pmdocs.gateways.transport import Repeat, Transport

_LOOKS = {"bold", "italic", "strikethrough", "underline", "link", "foregroundColor", "backgroundColor"}


class ReviewGateway:
    """Writes what a review adds into documents."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @classmethod
    def beside(cls, docs: object) -> ReviewGateway:
        """Over the transport of a `DocsGateway` that is there already."""
        if not isinstance(docs, DocsGateway):
            raise TypeError("A review is written over a DocsGateway's transport.")
        return cls(docs.transport)

    def write(self, document: Document, plan: RowsPlan, *, names: Sequence[str], as_suggestion: bool) -> None:
        """Write a plan in one batch, pinned to the revision that was read.

        ``names`` are ranges that remember what was written: of edits they are part of the batch; as a
        suggestion cannot name a range (Docs refuses it), those of suggestions follow in a batch of their own.
        Raises RevisionChanged when somebody edited the document since it was read; nothing is written then.
        """
        marks, rows = list(mark_requests(plan, names)), rows_requests(plan)
        if as_suggestion:
            if rows:
                self._send(document, rows, {"writeMode": "SUGGEST"})
            self.remember(document, plan, names=names)
        else:
            self._send(document, [*marks, *rows], {})

    def remember(self, document: Document, plan: RowsPlan, *, names: Sequence[str]) -> None:
        """Name ranges only. They carry no words, so they are not pinned to a revision; where the document became
        too short for them in the meantime, the next run names them.
        """
        marks = list(mark_requests(plan, names))
        if not marks:
            return
        try:
            self._call(document.document_id, {"requests": marks})
        except ApiError as error:
            if error.status != 400:
                raise

    def _send(self, document: Document, requests: Sequence[Request], mode: Mapping[str, str]) -> None:
        control = {"requiredRevisionId": document.revision_id, **mode}
        self._call(document.document_id, {"requests": list(requests), "writeControl": control})

    def _call(self, document_id: str, body: Mapping[str, Any]) -> None:
        documents: Any = self._transport.resource("docs", "v1", "documents")
        request = documents.batchUpdate(documentId=document_id, body=body)
        # A repeat of an applied batch names a revision that is no longer the latest, and is refused; a range
        # that is named twice means what it means once.
        self._transport.call("docs.documents.batchUpdate", request.execute, repeat=Repeat.SAFE)


def mark_requests(plan: RowsPlan, names: Sequence[str]) -> Iterator[Request]:
    """Named ranges over the plan's words; they come first, while its indexes hold."""
    start, end = plan.mark_at
    for name in names:
        place = {"startIndex": start, "endIndex": end, "tabId": plan.tab_id}
        yield {"createNamedRange": {"name": name, "range": place}}


def rows_requests(plan: RowsPlan) -> list[Request]:
    """Everything a plan adds, from the end of the document to its start, so that no index moves before its use."""
    groups = [(fill.index, _fill(fill)) for fill in plan.fills if fill.text]
    match plan.added:
        case NewRows() as added:
            groups.append((added.index, list(_rows(added))))
        case NewLines() as added:
            groups.append((added.index, list(_lines(added))))
        case NewTable() as added:
            groups.append((added.index, list(_table(added))))
    groups.sort(key=lambda group: group[0], reverse=True)
    return [_in_tab(request, plan.tab_id) for _, requests in groups for request in requests]


def _fill(fill: CellText) -> list[Request]:
    return [insert_text(fill.index, fill.text)]


def _rows(added: NewRows) -> Iterator[Request]:
    """Empty rows, then their texts, the last cell first."""
    location = {
        "tableStartLocation": {"index": added.table_start},
        "rowIndex": added.row,
        "columnIndex": 0,
    }
    for _ in added.rows:
        yield {"insertTableRow": {"tableCellLocation": location, "insertBelow": added.below}}
    lengths = [[0] * len(row) for row in added.rows]
    # Rows stand in a table from the index behind its own; here the table would begin right before them.
    for row, column, start, _ in reversed(list(cell_ranges(lengths, added.index - 1))):
        if added.rows[row][column]:
            yield insert_text(start, added.rows[row][column])


def _lines(added: NewLines) -> Iterator[Request]:
    above = f"\n{added.title}" if added.title else ""
    text = above + "".join(f"\n{line}" for line in added.lines)
    yield insert_text(added.index, text)
    begin, end = added.index + 1 + utf16_length(above), added.index + utf16_length(text)
    if added.is_plain:
        yield from _heading(added)
        yield from _plain(begin, end, after_item=added.after_item)
    # Text takes the looks of what is before it; a link or bold words at the end of a list are not ours.
    yield {
        "updateTextStyle": {
            "range": {"startIndex": added.index + 1, "endIndex": end},
            "textStyle": {},
            "fields": ",".join(sorted(_LOOKS)),
        }
    }


def _heading(added: NewTable | NewLines) -> Iterator[Request]:
    """Make a heading of the title, which was inserted behind a newline."""
    if added.title:
        begin = added.index + 1
        end = begin + utf16_length(added.title)
        if added.after_item:
            yield {"deleteParagraphBullets": {"range": {"startIndex": begin, "endIndex": end}}}
        yield paragraph_style(begin, end, namedStyleType=f"HEADING_{added.level}")


def _plain(start: int, end: int, *, after_item: bool) -> Iterator[Request]:
    """Ordinary paragraphs, whatever the one above is: a heading, an item of a list."""
    if after_item:
        yield {"deleteParagraphBullets": {"range": {"startIndex": start, "endIndex": end}}}
    yield paragraph_style(start, end, namedStyleType="NORMAL_TEXT")


def _table(added: NewTable) -> Iterator[Request]:
    start = added.index
    if added.title:
        yield insert_text(start, f"\n{added.title}")
        start += 1 + utf16_length(added.title)
    columns = len(added.rows[0])
    yield {"insertTable": {"rows": len(added.rows), "columns": columns, "location": {"index": start}}}
    start += 1  # Docs ends the paragraph before an inserted table
    after = table_end([[0] * columns for _ in added.rows], start)
    # What is left of that paragraph stands behind the table, as a heading or an item where it was one.
    yield from _plain(after, after + 1, after_item=added.after_item)
    yield from _heading(added)
    empty = list(cell_ranges([[0] * columns for _ in added.rows], start))
    for row, column, at, _ in reversed(empty):
        if added.rows[row][column]:
            yield insert_text(at, added.rows[row][column])
    lengths = [[utf16_length(text) for text in row] for row in added.rows]
    for row, _, at, end in cell_ranges(lengths, start):
        if row == 0 and end > at:
            yield text_style(at, end, bold=True)


def _in_tab(value: Any, tab_id: str) -> Any:
    """A request with its places in a tab; without one they are in the first."""
    if not isinstance(value, dict):
        return value
    made = {key: _in_tab(item, tab_id) for key, item in value.items()}
    if "index" in made or {"startIndex", "endIndex"} <= made.keys():
        made["tabId"] = tab_id
    return made
