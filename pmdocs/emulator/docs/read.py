"""``docs.documents.get`` and ``docs.documents.create``."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from pmdocs.emulator.access import open_file, rank, role_of
from pmdocs.emulator.methods import Call, Json, method
from pmdocs.emulator.problems import Problem, file_not_found, invalid
from pmdocs.emulator.store import DOCUMENT

from . import render
from .comments import thread_json
from .legacy import with_legacy_links
from .orphans import forget_orphans
from .resolving import resolve
from .revisions import revision_id
from .state import Document, Tab
from .suggestions import suggestions_json

OMITTED = "COMMENTS_VIEW_MODE_OMITTED"
INCLUDED = "COMMENTS_VIEW_MODE_INCLUDED"
FOR_ACCESS = "COMMENTS_VIEW_MODE_DEFAULT_FOR_CURRENT_ACCESS"
INLINE = "SUGGESTIONS_INLINE"

_MASK_NAMES_TABS = re.compile(r"(?:^|,)\s*tabs\b")


@method("docs.documents.get", writes=False)
def get(call: Call) -> Json:
    """A Document.

    Refuses with Google's words: comments without tabs, comments included without inline suggestions or
    with a preview (400), comments or suggestions the caller may not view (403), and the comments
    parameter altogether where the ``native_comments`` switch is off (400).
    """
    record = open_file(call, call.params["documentId"], mime_type=DOCUMENT)
    role = role_of(call.store, record, call.user)
    tabs_wanted = _tabs_wanted(call)
    suggestions, comments = _view_modes(
        call, tabs_wanted=tabs_wanted, may_comment=rank(role) >= rank("commenter")
    )
    document = load(call, record["id"])
    return document_json(
        call,
        record,
        document,
        tabs_wanted=tabs_wanted,
        suggestions=suggestions,
        comments=comments,
        may_edit=rank(role) >= rank("writer"),
    )


@method("docs.documents.create")
def create(call: Call) -> Json:
    """A blank document in the caller's My Drive. Only the title of the request counts."""
    from pmdocs.emulator.drive.files import create_record

    title = call.body.get("title") or "Untitled document"
    record = create_record(call, name=title, mime_type=DOCUMENT, parents=None)
    return document_json(
        call,
        record,
        load(call, record["id"]),
        tabs_wanted=False,
        suggestions=INLINE,
        comments=OMITTED,
        may_edit=True,
    )


def load(call: Call, document_id: str) -> Document:
    """The content of a document that is known to exist."""
    stored = call.store.content(document_id)
    if stored is None:
        raise file_not_found("docs", document_id)
    return Document.load(stored)


def _tabs_wanted(call: Call) -> bool:
    """``includeTabsContent``, which a field mask that names ``tabs`` implies."""
    mask = call.params.get("fields", "")
    return bool(call.params.get("includeTabsContent", False) or _MASK_NAMES_TABS.search(_top_level(mask)))


def _top_level(mask: str) -> str:
    """A field mask without what stands in brackets."""
    while "(" in mask:
        mask, before = re.sub(r"\([^()]*\)", "", mask), mask
        if mask == before:
            break
    return mask


def _view_modes(call: Call, *, tabs_wanted: bool, may_comment: bool) -> tuple[str, str]:
    """The suggestions and comments view modes that apply, both as echoed."""
    suggestions = call.params.get("suggestionsViewMode", "DEFAULT_FOR_CURRENT_ACCESS")
    comments = call.params.get("commentsViewMode")
    if comments is not None:
        _check_comments_mode(call, comments, suggestions, tabs_wanted=tabs_wanted)
    if suggestions in {INLINE, "PREVIEW_SUGGESTIONS_ACCEPTED"} and not may_comment:
        raise Problem(403, "The caller does not have permission")
    if comments == INCLUDED and not may_comment:
        raise Problem(403, "The caller does not have permission")
    if suggestions == "DEFAULT_FOR_CURRENT_ACCESS":
        suggestions = INLINE if may_comment else "PREVIEW_WITHOUT_SUGGESTIONS"
    if comments == FOR_ACCESS and may_comment:
        comments = INCLUDED
    return suggestions, INCLUDED if comments == INCLUDED else OMITTED


def _check_comments_mode(call: Call, comments: str, suggestions: str, *, tabs_wanted: bool) -> None:
    if not call.store.setting("native_comments", True):
        raise invalid(
            'Invalid JSON payload received. Unknown name "comments_view_mode": Cannot bind query parameter. '
            "Field 'comments_view_mode' could not be found in request message."
        )
    if not tabs_wanted:
        raise invalid("Comments view mode may only be specified if tabs content is also requested.")
    if comments in {INCLUDED, FOR_ACCESS} and suggestions.startswith("PREVIEW_"):
        raise invalid("Comments may not be requested when previewing suggestions.")
    if comments == INCLUDED and suggestions != INLINE:
        raise invalid(
            "Comments may only be explicitly included if inline suggestions are also explicitly requested"
        )


def document_json(
    call: Call,
    record: Json,
    document: Document,
    *,
    tabs_wanted: bool,
    suggestions: str,
    comments: str,
    may_edit: bool,
) -> Json:
    """The Document resource; a preview mode changes ``document`` to what it shows."""
    if suggestions != INLINE:
        _preview(document, accepted=suggestions == "PREVIEW_SUGGESTIONS_ACCEPTED")
    threads = [
        thread
        for thread in (call.store.threads(record["id"]) if comments == INCLUDED else [])
        if not thread["deleted"]
    ]
    anchors = {thread["anchorId"] for thread in threads} if comments == INCLUDED else None
    answer: Json = {"title": record["name"]}
    if tabs_wanted:
        answer["tabs"] = _tabs(document, document.tabs, anchors)
    else:
        first = render.document_tab(document.first, is_first=True, anchors=None)
        first.pop("dropdownDefinitions", None)
        is_only = len(list(document.all_tabs())) == 1
        answer |= with_legacy_links(first) if is_only else first
    if may_edit:
        answer["revisionId"] = revision_id(call, record["id"], document.edits)
    answer |= {"suggestionsViewMode": suggestions, "documentId": record["id"]}
    if call.store.setting("native_comments", True):
        answer["commentsViewMode"] = comments
    if threads:
        answer["comments"] = [thread_json(call, thread) for thread in threads]
    if comments == INCLUDED and (listed := suggestions_json(call, document)):
        answer["suggestions"] = listed
    return answer


def _preview(document: Document, *, accepted: bool) -> None:
    for tab in document.all_tabs():
        resolve(tab, lambda _: accepted)
        forget_orphans(tab)


def _tabs(
    document: Document,
    tabs: Sequence[Tab],
    anchors: Collection[str] | None,
    parent: Tab | None = None,
    level: int = 0,
) -> list[Json]:
    found = []
    for index, tab in enumerate(tabs):
        one: Json = {
            "tabProperties": render.tab_properties(tab, index=index, parent=parent, level=level),
            "documentTab": render.document_tab(tab, is_first=tab is document.first, anchors=anchors),
        }
        if tab.children:
            one["childTabs"] = _tabs(document, tab.children, anchors, tab, level + 1)
        found.append(one)
    return found
