"""``docs.documents.batchUpdate``: validates and applies requests one after another, all or nothing."""

from __future__ import annotations

from pmdocs.emulator.access import open_file, touch
from pmdocs.emulator.activity import EDIT
from pmdocs.emulator.activity import record as record_activity
from pmdocs.emulator.methods import Call, Json, method
from pmdocs.emulator.problems import Problem, invalid, unimplemented
from pmdocs.emulator.store import DOCUMENT

from . import (  # noqa: F401 - imported so that their handlers are registered
    bullets,
    cells,
    comments,
    dropdowns,
    elements,
    footnotes,
    images,
    named_styles,
    paragraph_styles,
    ranges,
    replacing,
    section_styles,
    segments,
    suggestions,
    tables,
    tabs,
    text,
    text_styles,
)
from .edit import REQUESTS, Edit, RefusedError
from .orphans import forget_orphans
from .read import load
from .revisions import check, revision_id
from .suggesting import begin, finish

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

_FINISHING = frozenset(("acceptSuggestion", "rejectSuggestion", "deleteSuggestion"))

_SUGGESTIBLE = frozenset(
    (
        "insertText",
        "deleteContentRange",
        "insertPerson",
        "insertDate",
        "insertDropdown",
        "insertRichLink",
        "replaceAllText",
        "updateTextStyle",
        "updateParagraphStyle",
        "insertTableRow",
        "deleteTableRow",
        "updateDropdownProperties",
        "createFooter",
        "createFootnote",
        "createHeader",
        "createParagraphBullets",
        "deleteParagraphBullets",
        "deleteTableColumn",
        "insertInlineImage",
        "insertPageBreak",
        "insertSectionBreak",
        "insertTable",
        "insertTableColumn",
        "pinTableHeaderRows",
        "replaceNamedRangeContent",
        "updateDocumentStyle",
        "updateNamedStyle",
        "updateTableCellStyle",
        "updateTableRowStyle",
    )
)
"""Edits this emulator can apply as suggestions."""

_WITHOUT_WRITE_CONTROL = COMMENT_REQUESTS | {"addDocumentTab"}
"""Batches of these alone, and suggestions, were answered without ``writeControl`` (observed 2026-08-02)."""


@method("docs.documents.batchUpdate")
def batch_update(call: Call) -> Json:
    """Apply a batch; later requests see what earlier ones left.

    Raises `Problem`, and then nothing is kept: 400 naming the request, 403 without the writer role
    (commenter for comments and suggestions alone), 404 for unknown documents, comments and suggestions.
    """
    requests: list[Json] = call.body.get("requests", [])
    control: Json = call.body.get("writeControl", {})
    kinds = [_kind(call, number, request) for number, request in enumerate(requests)]
    suggests = control.get("writeMode") == "SUGGEST"
    need = "commenter" if kinds and (suggests or COMMENT_REQUESTS.issuperset(kinds)) else "writer"
    record = open_file(call, call.params["documentId"], need=need, mime_type=DOCUMENT)
    if not requests:
        raise invalid("Must specify at least one request.")
    if suggests:
        _check_suggestible(call, kinds)
    document = load(call, record["id"])
    try:
        check(call, record["id"], document, control)
    except RefusedError as refusal:
        raise invalid(str(refusal)) from None
    edit = Edit(call=call, document_id=record["id"], document=document)
    # A fault of its own: Google may save the text and lose the threads, with status 200.
    edit.loses_threads = bool(call.store.setting("comments_fail", False))
    replies, responses = list[Json](), list[Json]()
    for number, (kind, request) in enumerate(zip(kinds, requests, strict=True)):
        is_comment = kind in COMMENT_REQUESTS
        begin(edit, suggesting=suggests and not is_comment)
        skipped = edit.loses_threads and is_comment
        replies.append({} if skipped else _apply(edit, number, kind, request[kind]))
        if edit.content_changed:
            for tab in edit.document.all_tabs():
                forget_orphans(tab)
        responses.append(finish(edit))
    _save(call, record, edit, kinds, suggests=suggests)
    return _answer(edit, kinds, replies, responses, suggests=suggests)


def _kind(call: Call, number: int, request: Json) -> str:
    kind = next(iter(request), None)
    if kind is None or (kind in COMMENT_REQUESTS and not call.store.setting("native_comments", True)):
        raise invalid(f"Invalid requests[{number}]: No request set.")
    return kind


def _check_suggestible(call: Call, kinds: list[str]) -> None:
    if not call.store.setting("native_comments", True):
        raise invalid(
            "Invalid JSON payload received. Unknown name \"writeMode\" at 'write_control': Cannot find field."
        )
    for number, kind in enumerate(kinds):
        if kind in NOT_SUGGESTIBLE:
            raise invalid(
                f"Invalid requests[{number}].{kind}: Request does not support application as suggestion."
            )
    for kind in kinds:
        if kind not in COMMENT_REQUESTS | _SUGGESTIBLE:
            raise unimplemented(f"writeMode SUGGEST for batchUpdate request {kind}")


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


def _save(call: Call, record: Json, edit: Edit, kinds: list[str], *, suggests: bool) -> None:
    if edit.content_changed:
        edit.document.edits += 1
    if edit.content_changed or edit.suggestions_changed:
        call.store.put_content(record["id"], edit.document.dump())
    has_edits = not COMMENT_REQUESTS.issuperset(kinds)
    if has_edits or (edit.content_changed and not _FINISHING.isdisjoint(kinds)):
        touch(call, record)
    if has_edits and not suggests:
        record_activity(call, record["id"], EDIT)


def _answer(
    edit: Edit, kinds: list[str], replies: list[Json], responses: list[Json], *, suggests: bool
) -> Json:
    answer: Json = {"replies": replies, "documentId": edit.document_id, "suggestionResponses": responses}
    if not suggests and COMMENT_REQUESTS.isdisjoint(kinds):
        answer["commentUpdateState"] = "NO_UPDATES_REQUESTED"
    elif edit.loses_threads:
        answer["commentUpdateState"] = "ALL_FAILED_UNKNOWN_REASON"
    else:
        answer["commentUpdateState"] = "ALL_SAVED"
    if not suggests and not _WITHOUT_WRITE_CONTROL.issuperset(kinds):
        revision = revision_id(edit.call, edit.document_id, edit.document.edits)
        answer["writeControl"] = {"requiredRevisionId": revision}
    return answer
