"""``spreadsheets.batchUpdate``: all requests or none, replies in their order."""

from __future__ import annotations

from typing import Any

from pmdocs.emulator.methods import Call, method
from pmdocs.emulator.problems import Problem, invalid, unimplemented

from . import (  # noqa: F401 - each registers its requests
    cells,
    cleaning,
    closing,
    comments,
    copying,
    data_sources,
    dimensions,
    embedded,
    filling,
    filters,
    formats,
    metadata,
    ranges,
    searching,
    sheet_requests,
    sorting,
    table_requests,
)
from .book import Book, open_book
from .read import LOOKS, Wanted, asks_for, spreadsheet
from .registry import REQUESTS

Json = dict[str, Any]


@method("sheets.spreadsheets.batchUpdate")
def batch_update(call: Call) -> Json:
    """Apply every request in order; the first refused one undoes all (discovery document)."""
    book = open_book(call, need="writer")
    with_comments = comments.comments_wanted(book, call.body)
    requests = call.body.get("requests", [])
    if not requests:
        raise invalid("Must specify at least one request.")
    kinds = [_kind(index, raw) for index, raw in enumerate(requests)]
    replies = [
        _apply(book, index, kind, raw[kind])
        for index, (kind, raw) in enumerate(zip(kinds, requests, strict=True))
    ]
    book.save()
    answer: Json = {"spreadsheetId": book.id, "replies": replies}
    if comments.REQUESTS & set(kinds):
        # The recordings of batches without comments lack the member.
        answer["commentUpdateState"] = "ALL_SAVED"
    if call.body.get("includeSpreadsheetInResponse"):
        wanted = Wanted(
            ranges=call.body.get("responseRanges", []),
            grid=bool(call.body.get("responseIncludeGridData")),
            comments=with_comments,
            looks=asks_for(call.params.get("fields"), "updatedSpreadsheet", *LOOKS),
        )
        answer["updatedSpreadsheet"] = spreadsheet(book, wanted)
    return answer


def _kind(index: int, raw: Json) -> str:
    """Which request this is; one that is not implemented is refused before any other is applied."""
    if len(raw) != 1:
        raise invalid(f"Invalid requests[{index}]: No request set.")
    kind = next(iter(raw))
    if kind not in REQUESTS:
        raise unimplemented(f"batchUpdate request {kind}")
    return kind


def _apply(book: Book, index: int, kind: str, raw: Json) -> Json:
    try:
        reply = REQUESTS[kind](book, raw)
    except Problem as problem:
        if problem.status_name == "UNIMPLEMENTED":
            raise
        message = f"Invalid requests[{index}].{kind}: {problem.message}"
        raise Problem(problem.status, message, status_name=problem.status_name) from problem
    return {} if reply is None else {kind: reply}
