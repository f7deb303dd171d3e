"""Comment threads as stored: one record for what Docs calls a comment thread and Drive a comment.

A thread::

    {"id": "AAAB…",              # Docs commentId = head postId = Drive comment id
     "anchorId": "kix.…" | None,  # where in the document; ranges live in the document's tabs
     "driveAnchor": str | None,   # an anchor sent through Drive: stored, shown, ignored by the editors
     "quote": str | None,         # quoted words when created
     "resolved": None | bool,     # None until first resolved
     "deleted": bool,
     "posts": [post, …]}          # the head post, then replies

A post::

    {"id", "author": e-mail, "content", "created", "updated": RFC 3339, "deleted": bool,
     "action": None | "resolve" | "reopen", "assignee": e-mail | None}
"""

from __future__ import annotations

from .methods import Call
from .store import Json

MAX_CONTENT_BYTES = 2048
"""UTF-8 code units of a post written through Docs (discovery document, InsertCommentRequest)."""


def new_post(
    call: Call,
    content: str,
    *,
    post_id: str | None = None,
    action: str | None = None,
    assignee: str | None = None,
) -> Json:
    """A post by the caller, now."""
    return {
        "id": post_id or new_comment_id(call),
        "author": call.user.email,
        "content": content,
        "created": call.timestamp,
        "updated": call.timestamp,
        "deleted": False,
        "action": action,
        "assignee": assignee,
    }


def new_thread(
    call: Call,
    content: str,
    *,
    anchor_id: str | None = None,
    drive_anchor: str | None = None,
    quote: str | None = None,
    assignee: str | None = None,
) -> Json:
    """A thread opened by the caller, now; not yet stored."""
    head = new_post(call, content, assignee=assignee)
    return {
        "id": head["id"],
        "anchorId": anchor_id,
        "driveAnchor": drive_anchor,
        "quote": quote,
        "resolved": None,
        "deleted": False,
        "posts": [head],
    }


def reply(
    call: Call, thread: Json, content: str, *, action: str | None = None, assignee: str | None = None
) -> Json:
    """Add a reply by the caller to a thread (in place) and return it; an action changes the state."""
    post = new_post(call, content, action=action, assignee=assignee)
    thread["posts"].append(post)
    if action is not None:
        thread["resolved"] = action == "resolve"
    return post


def modified(thread: Json) -> str:
    """When the thread or any of its posts last changed, RFC 3339."""
    return str(max(post["updated"] for post in thread["posts"]))


def new_comment_id(call: Call) -> str:
    """Ids of comments and replies look like ``AAAB`` and eight characters."""
    return "AAAB" + call.store.token("comment", length=8)
