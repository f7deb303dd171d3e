"""Comment threads on cells: the requests that write them, and how a spreadsheet shows them.

A thread is the same record that Drive's comments are; ``anchorId`` ties it to an entry of its sheet's
``commentAnchors``. Rules: discovery schemas InsertCommentRequest, AddCommentReplyRequest and their neighbours;
bodies as in Docs, whose schemas are the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pmdocs.emulator.access import role_of
from pmdocs.emulator.activity import record_post
from pmdocs.emulator.docs.comments import thread_json
from pmdocs.emulator.methods import Call
from pmdocs.emulator.problems import Problem, invalid
from pmdocs.emulator.threads import MAX_CONTENT_BYTES, new_thread, reply

from .book import Book, Sheet
from .registry import request
from .shown import Display

Json = dict[str, Any]

INCLUDED = "COMMENTS_VIEW_MODE_INCLUDED"
_FOR_ACCESS = "COMMENTS_VIEW_MODE_DEFAULT_FOR_CURRENT_ACCESS"
_ACTIONS = {"RESOLVE": "resolve", "REOPEN": "reopen"}
REQUESTS = frozenset(
    {"insertComment", "addCommentReply", "updateCommentPost", "deleteComment", "deleteCommentReply"}
)
"""The requests that speak of comments: a batch says in ``commentUpdateState`` what became of them."""


def comments_wanted(book: Book, options: Mapping[str, Any]) -> bool:
    """Whether comments are shown. Raises `Problem` 403 for a reader who asks for them outright."""
    mode = options.get("commentsViewMode")
    role = role_of(book.call.store, book.record, book.call.user)
    may_comment = role in {"commenter", "writer", "fileOrganizer", "organizer", "owner"}
    if mode == INCLUDED and not may_comment:
        raise Problem(403, "The caller does not have permission")
    return mode == INCLUDED or (mode == _FOR_ACCESS and may_comment)


def threads_json(book: Book) -> list[Json]:
    """The spreadsheet's ``comments``: every thread that is not deleted."""
    threads = [thread for thread in book.call.store.threads(book.id) if not thread["deleted"]]
    return [thread_json(book.call, thread) for thread in threads]


def anchors_json(book: Book, sheet: Sheet) -> list[Json]:
    """The ``commentAnchors`` of a sheet whose threads are still there."""
    alive = {thread["anchorId"] for thread in book.call.store.threads(book.id) if not thread["deleted"]}
    return [item for item in sheet.raw["commentAnchors"] if item["anchorId"] in alive]


def _content(text: str) -> str:
    if not text:
        raise invalid("The content of the comment must not be empty.")
    return _short(text, "The comment")


def _short(text: str, noun: str) -> str:
    if len(text.encode("utf-8", "surrogatepass")) > MAX_CONTENT_BYTES:
        raise invalid(f"{noun} must not exceed {MAX_CONTENT_BYTES} UTF-8 code units.")
    return text


def _thread(book: Book, raw: Json) -> Json:
    comment_id = raw.get("commentId", "")
    thread = book.call.store.thread(book.id, comment_id)
    if thread is None or thread["deleted"]:
        raise Problem(404, f"Comment with ID {comment_id} does not exist.")
    return thread


def _post(thread: Json, post_id: str) -> Json:
    for post in thread["posts"]:
        if post["id"] == post_id and not post["deleted"]:
            found: Json = post
            return found
    raise Problem(404, f"Reply with ID {post_id} does not exist.")


def _check_author(call: Call, post: Json) -> None:
    if post["author"] != call.user.email:
        raise invalid("The requesting user is not the author of the post.")


def _keep(book: Book, thread: Json, post: Json) -> None:
    book.call.store.put_thread(book.id, thread)
    record_post(book.call, book.id, thread, post)


@request("insertComment")
def insert(book: Book, raw: Json) -> Json:
    """A thread on one cell; its text is quoted."""
    place = raw.get("coordinate")
    if place is None:
        raise invalid("Insert comment requests must specify a coordinate to anchor to.")
    row, column = place.get("rowIndex", 0), place.get("columnIndex", 0)
    sheet, area = book.area(
        {
            "sheetId": place.get("sheetId", 0),
            "startRowIndex": row,
            "endRowIndex": row + 1,
            "startColumnIndex": column,
            "endColumnIndex": column + 1,
        }
    )
    content = _content(raw.get("content", ""))
    assignee = _short(raw.get("assigneeEmailAddress", ""), "The assignee email") or None
    anchor_id = book.call.store.token("comment anchor", length=12, alphabet="lower")
    quote = Display(book).text(sheet, row, column, sheet.grid.cell(row, column))
    thread = new_thread(book.call, content, anchor_id=anchor_id, quote=quote or None, assignee=assignee)
    sheet.raw["commentAnchors"].append({"anchorId": anchor_id, "range": area.grid_range(sheet.id)})
    _keep(book, thread, thread["posts"][0])
    return {"commentThread": thread_json(book.call, thread)}


@request("addCommentReply")
def add_reply(book: Book, raw: Json) -> Json:
    """A reply, which may resolve or reopen the thread; only such a one may be without words."""
    thread, given = _thread(book, raw), raw.get("post", {})
    action = _ACTIONS.get(given.get("commentAction", ""))
    content = given.get("content", "")
    if action is None:
        _content(content)
    _short(content, "The comment")
    assignee = _short(given.get("assigneeEmail", ""), "The assignee email") or None
    if assignee and (action is not None or not thread["posts"][0]["assignee"]):
        raise invalid("An assignee may only be set on a reply without an action to an assigned comment.")
    post = reply(book.call, thread, content, action=action, assignee=assignee)
    _keep(book, thread, post)
    return {"post": thread_json(book.call, thread)["replies"][-1]}


@request("updateCommentPost")
def update_post(book: Book, raw: Json) -> None:
    """Change the words of one's own post."""
    thread = _thread(book, raw)
    post = _post(thread, raw.get("postId", ""))
    _check_author(book.call, post)
    post |= {"content": _content(raw.get("content", "")), "updated": book.call.timestamp}
    book.call.store.put_thread(book.id, thread)


@request("deleteComment")
def delete(book: Book, raw: Json) -> None:
    """Delete one's own thread."""
    thread = _thread(book, raw)
    head = thread["posts"][0]
    _check_author(book.call, head)
    thread["deleted"] = True
    for post in thread["posts"]:
        post["deleted"] = True
    head["updated"] = book.call.timestamp
    _keep(book, thread, head)


@request("deleteCommentReply")
def delete_reply(book: Book, raw: Json) -> None:
    """Delete one's own reply, unless it resolves, reopens or assigns."""
    thread = _thread(book, raw)
    post = _post(thread, raw.get("postId", ""))
    if post is thread["posts"][0]:
        raise Problem(404, f"Reply with ID {post['id']} does not exist.")
    _check_author(book.call, post)
    if post["action"] or post["assignee"]:
        raise invalid("A reply with an action or an assignee cannot be deleted.")
    post |= {"deleted": True, "content": "", "updated": book.call.timestamp}
    _keep(book, thread, post)
