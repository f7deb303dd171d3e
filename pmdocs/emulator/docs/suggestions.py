"""Suggestion threads, which Docs alone knows: Drive's comment methods never show them.

A thread, as part of the stored content (`state`)::

    {"id": "suggest.…",
     "status": "OPEN" | "ACCEPTED" | "REJECTED",
     "summary": str | None,   # set when it is finished; until then it follows from the marks
     "lost": bool,            # saved without its thread, see the switch ``comments_fail``
     "posts": [post, …]}      # as in `threads`; the head post is its author's and has no words

Which words it concerns is noted beside the units of the segments, see `pending`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pmdocs.emulator.access import rank, role_of
from pmdocs.emulator.activity import record_suggestion
from pmdocs.emulator.methods import Call, Json
from pmdocs.emulator.problems import Problem
from pmdocs.emulator.threads import new_post

from .edit import Edit, RefusedError, request
from .posts import author_json, content_json
from .resolving import resolve
from .state import Document
from .summary import summaries, summary_html

_ACTIONS: Mapping[str | None, str] = {"accept": "ACCEPT", "reject": "REJECT"}


def suggestions_json(call: Call, document: Document) -> list[Json]:
    """The SuggestionThreads of a document, finished ones too, oldest first."""
    listed = [thread for thread in document.suggestions if not thread["lost"]]
    current = summaries(document) if listed else {}
    return [_thread_json(call, thread, current.get(thread["id"], "")) for thread in listed]


def _thread_json(call: Call, thread: Json, current: str) -> Json:
    head, *replies = (suggestion_post_json(call, post) for post in thread["posts"])
    answer: Json = {"suggestionId": thread["id"], "headPost": head}
    if replies:
        answer["replies"] = replies
    answer["status"] = thread["status"]
    summary = current if thread["summary"] is None else thread["summary"]
    if summary:
        answer |= {"summaryText": summary, "summaryHtml": summary_html(summary)}
    return answer


def suggestion_post_json(call: Call, post: Json) -> Json:
    """A Post of a suggestion thread; a deleted one keeps its id and times only."""
    times = {"createTime": post["created"], "updateTime": post["updated"]}
    if post["deleted"]:
        return {"postId": post["id"], **times, "deleted": True}
    return {
        "postId": post["id"],
        **content_json(post),
        "author": author_json(call, post["author"]),
        **times,
        "suggestionAction": _ACTIONS.get(post["action"], "NO_SUGGESTION_ACTION_CHANGE"),
    }


def open_threads(document: Document) -> list[Json]:
    """Threads of the suggestions that can still be accepted or rejected."""
    return [thread for thread in document.suggestions if thread["status"] == "OPEN"]


def own_open(edit: Edit) -> set[str]:
    """Ids of the caller's open suggestions."""
    return {thread["id"] for thread in open_threads(edit.document) if _is_author(edit, thread)}


def _is_author(edit: Edit, thread: Json) -> bool:
    return bool(thread["posts"][0]["author"] == edit.call.user.email)


def create(edit: Edit) -> str:
    """Open a thread for a new suggestion by the caller; its id."""
    made = edit.new_id("suggest.")
    edit.document.suggestions.append(
        {
            "id": made,
            "status": "OPEN",
            "summary": None,
            "lost": edit.loses_threads,
            "posts": [new_post(edit.call, "")],
        }
    )
    edit.suggestions_changed = True
    record_suggestion(edit.call, edit.document_id, made, "ADDED")
    return made


def drop(edit: Edit, thread: Json) -> None:
    """Forget a suggestion of which nothing is left."""
    edit.document.suggestions.remove(thread)
    edit.suggestions_changed = True
    record_suggestion(edit.call, edit.document_id, thread["id"], "DELETED")


def find(edit: Edit, suggestion_id: str) -> Json:
    """The thread of a suggestion. Raises `Problem` 404 for an unknown one."""
    for thread in edit.document.suggestions:
        if thread["id"] == suggestion_id and not thread["lost"]:
            return thread
    raise Problem(404, f"Suggestion with ID {suggestion_id or repr('')} does not exist.")


@request("acceptSuggestion")
def accept_suggestion(edit: Edit, raw: Json) -> None:
    """Make a suggestion part of the document. Raises `Problem` 403 for callers who may not edit."""
    thread = find(edit, raw.get("suggestionId", ""))
    if not _may_edit(edit):
        raise _forbidden()
    _finish(edit, thread, "accept", "ACCEPTED")


@request("rejectSuggestion")
def reject_suggestion(edit: Edit, raw: Json) -> None:
    """Take a suggestion out of the document. Raises `Problem` 403 unless by an editor or its author."""
    thread = find(edit, raw.get("suggestionId", ""))
    if not _may_edit(edit) and not _is_author(edit, thread):
        raise _forbidden()
    _finish(edit, thread, "reject", "REJECTED")


@request("deleteSuggestion")
def delete_suggestion(edit: Edit, raw: Json) -> None:
    """Take one's own suggestion out of the document, and its thread. Raises `Problem` 403 for others."""
    thread = find(edit, raw.get("suggestionId", ""))
    if not _is_author(edit, thread):
        raise _forbidden()
    _check_open(thread)
    _resolve(edit, thread["id"], accepted=False)
    edit.response["deletedSuggestionIds"] = [thread["id"]]
    drop(edit, thread)


def _finish(edit: Edit, thread: Json, action: str, status: str) -> None:
    """Settle a suggestion; its thread stays, with a reply that says who settled it."""
    _check_open(thread)
    thread["summary"] = summaries(edit.document).get(thread["id"], "")
    _resolve(edit, thread["id"], accepted=action == "accept")
    post = new_post(edit.call, "", action=action)
    thread["posts"].append(post)
    thread["status"] = status
    edit.response[f"{status.lower()}SuggestionIds"] = [thread["id"]]
    edit.suggestions_changed = True
    record_suggestion(edit.call, edit.document_id, thread["id"], status, post_id=post["id"])


def _resolve(edit: Edit, suggestion_id: str, *, accepted: bool) -> None:
    for tab in edit.document.all_tabs():
        resolve(tab, lambda other: accepted if other == suggestion_id else None)
    edit.content_changed = True


def _check_open(thread: Json) -> None:
    if thread["status"] != "OPEN":
        raise RefusedError("The suggestion is not open.")


def _may_edit(edit: Edit) -> bool:
    record: Any = edit.call.store.file(edit.document_id)
    return rank(role_of(edit.call.store, record, edit.call.user)) >= rank("writer")


def _forbidden() -> Problem:
    return Problem(403, "The caller does not have permission")
