"""Comment threads as the Docs API shows and writes them. Drive's comment methods see the same threads."""

from __future__ import annotations

from collections.abc import Mapping

from pmdocs.emulator.access import is_given
from pmdocs.emulator.activity import record_post, record_suggestion
from pmdocs.emulator.methods import Call, Json
from pmdocs.emulator.problems import Problem, unimplemented
from pmdocs.emulator.threads import MAX_CONTENT_BYTES, new_thread, reply

from . import suggestions
from .edit import Edit, RefusedError, request
from .posts import author_json, content_json
from .segment import Segment, Span
from .summary import shown
from .units import CELL, OBJECT, ROW, SECTION, TABLE, TABLE_END, to_text

_ACTIONS: Mapping[str | None, str] = {"resolve": "RESOLVE", "reopen": "REOPEN"}
_STORED_ACTIONS = {wire: stored for stored, wire in _ACTIONS.items()}
_NO_TEXT = str.maketrans("", "", SECTION + TABLE + ROW + CELL + TABLE_END + OBJECT)


def thread_json(call: Call, thread: Json) -> Json:
    """A CommentThread: anchor, quote and replies only where there are any."""
    head, *replies = (_post_json(call, post) for post in thread["posts"])
    answer: Json = {"commentId": thread["id"]}
    if thread["anchorId"]:
        answer["anchorId"] = thread["anchorId"]
    answer["headPost"] = head
    if replies:
        answer["replies"] = replies
    answer["status"] = "RESOLVED" if thread["resolved"] else "OPEN"
    # A quote sent with an anchor through Drive is Drive's own: the thread counts as document-level here.
    if thread["anchorId"] and thread["quote"]:
        answer["plainTextQuote"] = thread["quote"]
    return answer


def _post_json(call: Call, post: Json) -> Json:
    """A Post; a deleted one keeps its id and times only. Authors never show an e-mail address."""
    times = {"createTime": post["created"], "updateTime": post["updated"]}
    if post["deleted"]:
        return {"postId": post["id"], **times, "deleted": True}
    answer: Json = {"postId": post["id"], **content_json(post), "author": author_json(call, post["author"])}
    answer |= times
    answer["commentAction"] = _ACTIONS.get(post["action"], "NO_COMMENT_ACTION_CHANGE")
    if post["assignee"]:
        answer["assigneeEmail"] = post["assignee"]
    return answer


@request("insertComment")
def insert_comment(edit: Edit, raw: Json) -> Json:
    """A thread on a range. Its anchor becomes part of the content, so the revision changes."""
    if "range" not in raw:
        raise RefusedError("Insert comment requests must specify a range to anchor to.")
    _, segment, start, end = edit.range(raw["range"])
    content = _content(raw.get("content", ""))
    assignee = _assignee(edit, raw.get("assigneeEmailAddress"))
    anchor_id = edit.new_id("kix.")
    quote = quoted(segment, start, end)
    thread = new_thread(edit.call, content, anchor_id=anchor_id, quote=quote, assignee=assignee)
    segment.spans.append(Span(anchor_id, start, end))
    edit.content_changed = True
    edit.call.store.put_thread(edit.document_id, thread)
    record_post(edit.call, edit.document_id, thread, thread["posts"][0])
    return {"commentThread": thread_json(edit.call, thread)}


def quoted(segment: Segment, start: int, end: int) -> str:
    """The words of a range as plain text; chips count with what they show."""
    text = ""
    for index in range(start, end):
        mark = segment.marks[index]
        text += shown(mark) if "kind" in mark else segment.units[index]
    return to_text(text.translate(_NO_TEXT))


def _content(content: str) -> str:
    """A post's text. Raises `RefusedError` when empty or over 2048 UTF-8 code units."""
    if not content:
        raise RefusedError("The content of the comment must not be empty.")
    _check_length(content)
    return content


def _check_length(content: str) -> None:
    if len(content.encode("utf-8", "surrogatepass")) > MAX_CONTENT_BYTES:
        raise RefusedError(f"The comment must not exceed {MAX_CONTENT_BYTES} UTF-8 code units.")


def _assignee(edit: Edit, email: str | None) -> str | None:
    """Who the post is assigned to: whoever is named, unless the switch ``assignees`` says otherwise.

    Google took an address that does not exist (observed, August 2026); what it does where access comes by a link
    or a group is not known, nor how it would put a refusal.
    """
    if not email:
        return None
    if len(email.encode("utf-8", "surrogatepass")) > MAX_CONTENT_BYTES:
        raise RefusedError(f"The assignee email must not exceed {MAX_CONTENT_BYTES} UTF-8 code units.")
    rule = edit.call.store.setting("assignees", "any")
    record = edit.call.store.file(edit.document_id)
    if rule == "any" or (record and is_given(edit.call.store, record, email, need="commenter")):
        return email
    if rule == "refused":
        raise RefusedError("The assignee does not have access to the document.")
    return None


def _thread(edit: Edit, raw: Json) -> Json:
    """The comment or suggestion thread a request names. Raises `Problem` 404 for unknown and deleted ones."""
    if raw.get("suggestionId"):
        return suggestions.find(edit, raw["suggestionId"])
    comment_id = raw.get("commentId", "")
    thread = edit.call.store.thread(edit.document_id, comment_id)
    if thread is None or thread["deleted"]:
        raise Problem(404, f"Comment with ID {comment_id} does not exist.")
    return thread


def _keep(edit: Edit, thread: Json, post: Json) -> None:
    """Store a thread in which a post was written or deleted."""
    if _is_suggestion(thread):
        edit.suggestions_changed = True
        subtype = "REPLY_DELETED" if post["deleted"] else "REPLY_ADDED"
        record_suggestion(edit.call, edit.document_id, thread["id"], subtype, post_id=post["id"])
    else:
        edit.call.store.put_thread(edit.document_id, thread)
        record_post(edit.call, edit.document_id, thread, post)


def _is_suggestion(thread: Json) -> bool:
    return "status" in thread


def _post(thread: Json, post_id: str) -> Json:
    for post in thread["posts"]:
        if post["id"] == post_id and not post["deleted"]:
            found: Json = post
            return found
    raise Problem(404, f"Reply with ID {post_id} does not exist.")


def _check_author(edit: Edit, post: Json) -> None:
    if post["author"] != edit.call.user.email:
        raise RefusedError("The requesting user is not the author of the post.")


@request("addCommentReply")
def add_comment_reply(edit: Edit, raw: Json) -> Json:
    """A reply, which may resolve or reopen the thread; only such a one may be without words."""
    thread = _thread(edit, raw)
    given = raw.get("post", {})
    action = _STORED_ACTIONS.get(given.get("commentAction", ""))
    content = given.get("content", "")
    if _is_suggestion(thread):
        _check_suggestion_reply(given)
    if action is None:
        _content(content)
    _check_length(content)
    assignee = _assignee(edit, given.get("assigneeEmail"))
    if assignee and (action is not None or not thread["posts"][0]["assignee"] or _is_suggestion(thread)):
        raise RefusedError("An assignee may only be set on a reply without an action to an assigned comment.")
    post = reply(edit.call, thread, content, action=action, assignee=assignee)
    _keep(edit, thread, post)
    shown_as = suggestions.suggestion_post_json if _is_suggestion(thread) else _post_json
    return {"post": shown_as(edit.call, post)}


def _check_suggestion_reply(post: Json) -> None:
    """Raises for what a reply to a suggestion cannot do."""
    if post.get("commentAction") in _STORED_ACTIONS:
        raise RefusedError("A suggestion cannot be resolved or reopened.")
    if post.get("suggestionAction") in {"ACCEPT", "REJECT"}:
        raise unimplemented("addCommentReply with a suggestionAction")


@request("updateCommentPost")
def update_comment_post(edit: Edit, raw: Json) -> None:
    """Change the words of one's own post, once in a batch."""
    thread = _thread(edit, raw)
    post = _post(thread, raw.get("postId", ""))
    _check_author(edit, post)
    if post["id"] in edit.updated_posts:
        raise RefusedError("A post may only be updated once in a batch.")
    if _is_suggestion(thread) and post is thread["posts"][0]:
        raise RefusedError("The head post of a suggestion cannot be updated.")
    edit.updated_posts.add(post["id"])
    post["content"] = _content(raw.get("content", ""))
    post["updated"] = edit.call.timestamp
    if _is_suggestion(thread):
        edit.suggestions_changed = True
    else:
        edit.call.store.put_thread(edit.document_id, thread)


@request("deleteComment")
def delete_comment(edit: Edit, raw: Json) -> None:
    """Delete one's own thread."""
    thread = _thread(edit, raw)
    head = thread["posts"][0]
    _check_author(edit, head)
    thread["deleted"] = True
    for post in thread["posts"]:
        post["deleted"] = True
    head["updated"] = edit.call.timestamp
    edit.call.store.put_thread(edit.document_id, thread)
    record_post(edit.call, edit.document_id, thread, head)


@request("deleteCommentReply")
def delete_comment_reply(edit: Edit, raw: Json) -> None:
    """Delete one's own reply, unless it resolves, reopens or assigns."""
    thread = _thread(edit, raw)
    post = _post(thread, raw.get("postId", ""))
    if post is thread["posts"][0]:
        raise Problem(404, f"Reply with ID {post['id']} does not exist.")
    _check_author(edit, post)
    if post["action"] or post["assignee"]:
        raise RefusedError("A reply with an action or an assignee cannot be deleted.")
    post |= {"deleted": True, "content": "", "updated": edit.call.timestamp}
    _keep(edit, thread, post)
