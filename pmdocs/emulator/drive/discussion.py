"""Comment threads as Drive shows them, and how a call reaches one.

Facts: google-api-python-client's discovery document (Comment, Reply) and probes by the Cloud Security
Alliance's csa-google-workspace, July 2026 (``resolved`` absent until a first resolve, soft deletion).
"""

from __future__ import annotations

import html

from pmdocs.emulator import fields
from pmdocs.emulator.access import open_file
from pmdocs.emulator.methods import Call, Json
from pmdocs.emulator.threads import modified

from .people import author
from .refusals import bad_member, not_found

_HIDDEN_BY_STAR = ("assigneeEmailAddress", "mentionedEmailAddresses")


def open_thread(call: Call, *, need: str, deleted: bool = False) -> Json:
    """The thread of ``fileId`` and ``commentId``; ``deleted`` ones only where asked for.

    Raises `Problem` 404 for an unknown file or comment, 403 for too small a role on the file.
    """
    open_file(call, call.params["fileId"], need=need)
    thread = call.store.thread(call.params["fileId"], call.params["commentId"])
    if thread is None or (thread["deleted"] and not deleted):
        raise not_found("Comment", call.params["commentId"], "commentId")
    return thread


def open_reply(call: Call, thread: Json, *, deleted: bool = False) -> Json:
    """The reply ``replyId`` of a thread. Raises `Problem` 404."""
    for post in thread["posts"][1:]:
        if post["id"] == call.params["replyId"] and (deleted or not post["deleted"]):
            found: Json = post
            return found
    raise not_found("Reply", call.params["replyId"], "replyId")


def save(call: Call, thread: Json) -> None:
    """Store a changed thread. The file's times and version stay: whether Google moves them is unverified."""
    call.store.put_thread(call.params["fileId"], thread)


def required_content(call: Call) -> str:
    """``content`` of the body. Raises `Problem` 400 when it is missing or empty."""
    content = str(call.body.get("content", ""))
    if not content:
        raise bad_member("The content field is required.", "content", reason="required")
    return content


# Resources


def comment_resource(call: Call, thread: Json, *, include_deleted: bool = False) -> Json:
    """Drive's Comment. Of a deleted one only id, times and the mark remain, and the same of its replies.

    ``resolved``, ``anchor`` and ``quotedFileContent`` are absent when there is nothing to say.
    """
    head = thread["posts"][0]
    resource: Json = {
        "kind": "drive#comment",
        "id": thread["id"],
        "createdTime": head["created"],
        "modifiedTime": modified(thread),
        "deleted": thread["deleted"],
        "replies": [
            reply_resource(call, post, thread)
            for post in thread["posts"][1:]
            if include_deleted or not (post["deleted"] or thread["deleted"])
        ],
    }
    if thread["deleted"]:
        return resource
    resource |= _written(call, head)
    if thread["resolved"] is not None:
        resource["resolved"] = thread["resolved"]
    if anchor := thread["anchorId"] or thread["driveAnchor"]:
        resource["anchor"] = anchor
    if thread["quote"]:
        resource["quotedFileContent"] = {"mimeType": "text/html", "value": as_html(thread["quote"])}
    return resource


def reply_resource(call: Call, post: Json, thread: Json) -> Json:
    """Drive's Reply; of a deleted one only id, times, the mark and an empty ``htmlContent`` remain."""
    deleted = post["deleted"] or thread["deleted"]
    resource: Json = {
        "kind": "drive#reply",
        "id": post["id"],
        "createdTime": post["created"],
        "modifiedTime": post["updated"],
        "deleted": deleted,
    }
    if deleted:
        return resource | {"htmlContent": ""}
    resource |= _written(call, post)
    if post["action"]:
        resource["action"] = post["action"]
    return resource


def _written(call: Call, post: Json) -> Json:
    resource: Json = {
        "author": author(call, post["author"]),
        "content": post["content"],
        "htmlContent": as_html(post["content"]),
    }
    if post["assignee"]:
        resource["assigneeEmailAddress"] = post["assignee"]
    return resource


def as_html(text: str) -> str:
    """Escaped the way comments are: ``&#39;``, ``&quot;``, ``<br>`` for a line break."""
    return html.escape(text).replace("&#x27;", "&#39;").replace("\n", "<br>")


# What ``fields`` does to comments beyond masking


def starved(call: Call, resource: Json, *path: str) -> Json:
    """A resource as the ``fields`` of the call leave it, before the mask is applied.

    ``*`` does not bring assignee and mentions, and ``replies`` without members of its own brings replies
    without content (observed, July 2026). ``path`` leads to the resource inside the answer.
    """
    try:
        mask = fields.parse(call.params.get("fields") or "*")
    except ValueError:
        return resource
    return _starved(resource, [mask], path)


def _starved(resource: Json, masks: list[fields.Mask], path: tuple[str, ...]) -> Json:
    for name in path:
        masks = [below for mask in masks for below in (mask.get(name), mask.get("*")) if below is not None]
        # The whole of something is asked for by its name alone: as if by a star.
        masks = [below or {"*": {}} for below in masks]
    named = {name for mask in masks for name in mask}
    kept = {name: item for name, item in resource.items() if name in named or name not in _HIDDEN_BY_STAR}
    if "replies" in kept:
        below = [mask["replies"] for mask in masks if "replies" in mask]
        if below and not any(below):
            kept["replies"] = [{} for _ in kept["replies"]]
        else:
            inner = [mask for mask in below if mask] or [{"*": {}}]
            kept["replies"] = [_starved(reply, inner, ()) for reply in kept["replies"]]
    return kept
