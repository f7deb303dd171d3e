"""``docs.documents.batchUpdate``: validates and applies requests one after another, all or nothing."""

from __future__ import annotations

from pmdocs.emulator.access import open_file, touch
from pmdocs.emulator.methods import Call, Json, method
from pmdocs.emulator.problems import Problem, invalid, unimplemented
from pmdocs.emulator.store import DOCUMENT

from . import (  # noqa: F401 - imported so that their handlers are registered
    bullets,
    cells,
    comments,
    dropdowns,
    elements,
    named_styles,
    paragraph_styles,
    ranges,
    replacing,
    segments,
    tables,
    tabs,
    text,
    text_styles,
)
from .edit import REQUESTS, Edit, RefusedError
from .read import load
from .revisions import check, revision_id

COMMENT_REQUESTS = frozenset(
    (
        "insertComment",
        "addCommentReply",
        "updateCommentPost",
        "deleteComment",
        "deleteCommentReply",
        "acceptSuggestion",
        "rejectSuggestion",
        "deleteSuggestion",
    )
)

NOT_SUGGESTIBLE = frozenset(
    (
        "addDocumentTab",
        "createNamedRange",
        "deleteNamedRange",
        "deleteHeader",
        "deleteFooter",
        "deleteTab",
        "updateDocumentTabProperties",
        "updateTableColumnProperties",
    )
)
"""RefusedError in a SUGGEST batch (observed 2026-08-02)."""

_WITHOUT_WRITE_CONTROL = COMMENT_REQUESTS | {"addDocumentTab"}
"""Batches of these alone were answered without ``writeControl`` (observed 2026-08-02)."""


@method("docs.documents.batchUpdate")
def batch_update(call: Call) -> Json:
    """Apply a batch; later requests see what earlier ones left.

    Raises `Problem`, and then nothing is kept: 400 naming the request, 403 without the writer role
    (commenter for comments alone), 404 for unknown documents and comments.
    """
    requests: list[Json] = call.body.get("requests", [])
    control: Json = call.body.get("writeControl", {})
    kinds = [_kind(call, number, request) for number, request in enumerate(requests)]
    need = "commenter" if kinds and COMMENT_REQUESTS.issuperset(kinds) else "writer"
    record = open_file(call, call.params["documentId"], need=need, mime_type=DOCUMENT)
    if not requests:
        raise invalid("Must specify at least one request.")
    _check_mode(kinds, control)
    document = load(call, record["id"])
    try:
        check(call, record["id"], document, control)
    except RefusedError as refusal:
        raise invalid(str(refusal)) from None
    edit = Edit(call=call, document_id=record["id"], document=document)
    # A fault of its own: Google may save the text and lose the threads, with status 200.
    lost = bool(call.store.setting("comments_fail", False)) and not COMMENT_REQUESTS.isdisjoint(kinds)
    replies = [
        {} if lost and kind in COMMENT_REQUESTS else _apply(edit, number, kind, request[kind])
        for number, (kind, request) in enumerate(zip(kinds, requests, strict=True))
    ]
    _save(call, record, edit, kinds)
    return _answer(call, edit, kinds, replies, lost=lost)


def _kind(call: Call, number: int, request: Json) -> str:
    kind = next(iter(request), None)
    if kind is None or (kind in COMMENT_REQUESTS and not call.store.setting("native_comments", True)):
        raise invalid(f"Invalid requests[{number}]: No request set.")
    return kind


def _check_mode(kinds: list[str], control: Json) -> None:
    if control.get("writeMode") != "SUGGEST":
        return
    for number, kind in enumerate(kinds):
        if kind in NOT_SUGGESTIBLE:
            raise invalid(
                f"Invalid requests[{number}].{kind}: Request does not support application as suggestion."
            )
    if not COMMENT_REQUESTS.issuperset(kinds):
        raise unimplemented("writeMode SUGGEST")


def _apply(edit: Edit, number: int, kind: str, request: Json) -> Json:
    handler = REQUESTS.get(kind)
    if handler is None:
        raise unimplemented(f"batchUpdate request {kind}")
    try:
        answer = handler(edit, request)
    except RefusedError as refusal:
        raise Problem(400, f"Invalid requests[{number}].{kind}: {refusal}") from None
    if kind not in COMMENT_REQUESTS:
        edit.content_changed = True
    return {} if answer is None else {kind: answer}


def _save(call: Call, record: Json, edit: Edit, kinds: list[str]) -> None:
    if edit.content_changed:
        edit.document.edits += 1
        for tab in edit.document.all_tabs():
            ranges.forget_emptied(tab)
        call.store.put_content(record["id"], edit.document.dump())
    if not COMMENT_REQUESTS.issuperset(kinds):
        touch(call, record)


def _answer(call: Call, edit: Edit, kinds: list[str], replies: list[Json], *, lost: bool) -> Json:
    answer: Json = {
        "replies": replies,
        "documentId": edit.document_id,
        "suggestionResponses": [{} for _ in replies],
    }
    if lost:
        answer["commentUpdateState"] = "ALL_FAILED_UNKNOWN_REASON"
    elif COMMENT_REQUESTS.isdisjoint(kinds):
        answer["commentUpdateState"] = "NO_UPDATES_REQUESTED"
    else:
        answer["commentUpdateState"] = "ALL_SAVED"
    if not _WITHOUT_WRITE_CONTROL.issuperset(kinds):
        revision = revision_id(call, edit.document_id, edit.document.edits)
        answer["writeControl"] = {"requiredRevisionId": revision}
    return answer
