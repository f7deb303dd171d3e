"""Cell edits as requests of one ``documents.batchUpdate``: suggestions that a person accepts, or plain edits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from zoneinfo import ZoneInfo

from pmdocs.core.documents.document import Document
from pmdocs.core.model import utf16_length
from pmdocs.core.syncing.write_back import CellEdit
from pmdocs.core.templates.template import DateChip, PersonChip, Text
from pmdocs.gateways.fill_requests import date_properties
from pmdocs.gateways.transport import Repeat, Transport

Request = dict[str, Any]


class WriteBackGateway:
    """Writes values of the sheet into documents."""

    def __init__(self, transport: Transport, *, zone: ZoneInfo) -> None:
        self._transport = transport
        self._zone = zone

    def write(self, document: Document, edits: Sequence[CellEdit], *, as_suggestion: bool, lang: str) -> None:
        """Write cells in one batch, pinned to the revision that was read.

        Raises RevisionChanged when somebody edited meanwhile; nothing is written then.
        """
        ordered = sorted(edits, key=lambda edit: edit.place.start, reverse=True)
        requests = [request for edit in ordered for request in self._requests(edit, lang)]
        control = {"requiredRevisionId": document.revision_id}
        if as_suggestion:
            control["writeMode"] = "SUGGEST"
        documents = self._transport.resource("docs", "v1", "documents")
        request = documents.batchUpdate(
            documentId=document.document_id, body={"requests": requests, "writeControl": control}
        )
        self._transport.call("docs.documents.batchUpdate", request.execute, repeat=Repeat.SAFE)

    def _requests(self, edit: CellEdit, lang: str) -> list[Request]:
        place = edit.place
        if edit.option_id:
            return [
                {
                    "updateDropdownProperties": {
                        "tabId": place.tab_id,
                        "dropdownId": place.element_id,
                        "dropdownProperties": {"selectedOptionId": edit.option_id},
                        "fields": "selectedOptionId",
                    }
                }
            ]
        requests, added = [], 0
        if edit.content is not None:
            requests.append(self._insert(edit, edit.index, lang))
            added = utf16_length(edit.content.text) if isinstance(edit.content, Text) else 1
        if added and edit.link is not None:
            requests.append(_lead(edit, edit.index, edit.index + added, edit.link))
        if edit.index < place.end:
            requests.append(_delete(edit, edit.index + added, place.end + added))
        if place.start < edit.index:
            requests.append(_delete(edit, place.start, edit.index))
        return requests

    def _insert(self, edit: CellEdit, index: int, lang: str) -> Request:
        location: dict[str, Any] = {"index": index, "tabId": edit.place.tab_id}
        if edit.place.segment_id:
            location["segmentId"] = edit.place.segment_id
        match edit.content:
            case PersonChip(person=person):
                return {"insertPerson": {"location": location, "personProperties": {"email": person.email}}}
            case DateChip(moment=moment):
                properties = date_properties(moment, lang=lang, zone=self._zone)
                return {"insertDate": {"location": location, "dateElementProperties": properties}}
            case Text(text=text):
                return {"insertText": {"location": location, "text": text}}
        raise AssertionError("unreachable")


def _delete(edit: CellEdit, start: int, end: int) -> Request:
    return {"deleteContentRange": {"range": _area(edit, start, end)}}


def _lead(edit: CellEdit, start: int, end: int, url: str) -> Request:
    """Inserted text takes the link of what is around it; it gets its own, or none."""
    style = {"link": {"url": url}} if url else {}
    return {"updateTextStyle": {"range": _area(edit, start, end), "textStyle": style, "fields": "link"}}


def _area(edit: CellEdit, start: int, end: int) -> dict[str, Any]:
    area: dict[str, Any] = {"startIndex": start, "endIndex": end, "tabId": edit.place.tab_id}
    if edit.place.segment_id:
        area["segmentId"] = edit.place.segment_id
    return area
