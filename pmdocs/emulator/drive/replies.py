"""``drive.replies``: answers in a thread, and the only way to resolve and reopen it."""

from __future__ import annotations

from pmdocs.emulator.access import open_file, rank, role_of
from pmdocs.emulator.activity import record_post
from pmdocs.emulator.methods import Call, Json, method
from pmdocs.emulator.threads import reply as add_reply

from .discussion import (
    open_reply,
    open_thread,
    reply_resource,
    required_content,
    save,
    starved,
)
from .paging import page
from .refusals import bad_member, invalid_value, not_allowed


@method("drive.replies.create")
def create(call: Call) -> Json:
    """A reply by a commenter; with an ``action`` the content may be empty.

    Writers and the author of the thread may resolve and reopen (403 for others).
    """
    thread = open_thread(call, need="commenter")
    action = _action(call, thread)
    content = str(call.body.get("content", "")) if action else required_content(call)
    post = add_reply(call, thread, content, action=action)
    save(call, thread)
    record_post(call, call.params["fileId"], thread, post)
    return starved(call, reply_resource(call, post, thread))


@method("drive.replies.get", writes=False)
def get(call: Call) -> Json:
    """One reply; a deleted one only with ``includeDeleted``, else 404."""
    include = bool(call.params.get("includeDeleted"))
    thread = open_thread(call, need="reader", deleted=include)
    return starved(call, reply_resource(call, open_reply(call, thread, deleted=include), thread))


@method("drive.replies.list", writes=False)
def list_replies(call: Call) -> Json:
    """Replies of a thread, oldest first, 20 or up to 100 a page."""
    include = bool(call.params.get("includeDeleted"))
    thread = open_thread(call, need="reader", deleted=include)
    posts = [post for post in thread["posts"][1:] if include or not post["deleted"]]
    part, token = page(call, posts, default=20, greatest=100)
    answer: Json = {
        "kind": "drive#replyList",
        "replies": [starved(call, reply_resource(call, post, thread), "replies") for post in part],
    }
    if token is not None:
        answer["nextPageToken"] = token
    return answer


@method("drive.replies.update")
def update(call: Call) -> Json:
    """New content, by the author only (403)."""
    thread, post = _own_reply(call)
    post["content"] = required_content(call)
    post["updated"] = call.timestamp
    save(call, thread)
    return starved(call, reply_resource(call, post, thread))


@method("drive.replies.delete")
def delete(call: Call) -> None:
    """Delete softly, by the author only (403).

    A reply that resolved or reopened stays, as in Docs' ``deleteCommentReply`` (400; for Drive unverified).
    """
    thread, post = _own_reply(call)
    if post["action"]:
        raise invalid_value("replyId")
    post |= {"deleted": True, "content": "", "updated": call.timestamp}
    save(call, thread)
    record_post(call, call.params["fileId"], thread, post)


def _own_reply(call: Call) -> tuple[Json, Json]:
    thread = open_thread(call, need="commenter")
    post = open_reply(call, thread)
    if post["author"] != call.user.email:
        raise not_allowed()
    return thread, post


def _action(call: Call, thread: Json) -> str | None:
    action: str | None = call.body.get("action")
    if action is None:
        return None
    if action not in ("resolve", "reopen"):
        raise bad_member("Invalid Value", "action")
    record = open_file(call, call.params["fileId"])
    writer = rank(role_of(call.store, record, call.user)) >= rank("writer")
    if not writer and thread["posts"][0]["author"] != call.user.email:
        raise not_allowed()
    return action
