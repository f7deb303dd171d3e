"""``drive.comments``: threads on a file. Every method but delete needs ``fields``."""

from __future__ import annotations

from pmdocs.emulator.access import open_file
from pmdocs.emulator.activity import record_post
from pmdocs.emulator.methods import Call, Json, method
from pmdocs.emulator.problems import Problem
from pmdocs.emulator.threads import modified, new_thread

from .defaults import require_fields
from .discussion import comment_resource, open_thread, required_content, save, starved
from .paging import page
from .query import parse_time
from .refusals import invalid_value, not_allowed


@method("drive.comments.create")
def create(call: Call) -> Json:
    """A new thread by a commenter. ``anchor`` is kept and shown, but no editor heeds it.

    Assignees, mentions and other output members in the body are silently dropped (observed, July 2026).
    """
    require_fields(call)
    open_file(call, call.params["fileId"], need="commenter")
    thread = new_thread(
        call,
        required_content(call),
        drive_anchor=call.body.get("anchor") or None,
        quote=call.body.get("quotedFileContent", {}).get("value") or None,
    )
    save(call, thread)
    record_post(call, call.params["fileId"], thread, thread["posts"][0])
    return starved(call, comment_resource(call, thread))


@method("drive.comments.get", writes=False)
def get(call: Call) -> Json:
    """One thread; a deleted one only with ``includeDeleted``, else 404."""
    require_fields(call)
    include = bool(call.params.get("includeDeleted"))
    thread = open_thread(call, need="reader", deleted=include)
    return starved(call, comment_resource(call, thread, include_deleted=include))


@method("drive.comments.list", writes=False)
def list_comments(call: Call) -> Json:
    """Threads of a file, most recently modified first (order undocumented), 20 or up to 100 a page.

    ``startModifiedTime`` is inclusive.
    """
    require_fields(call)
    open_file(call, call.params["fileId"])
    include = bool(call.params.get("includeDeleted"))
    part, token = page(call, _threads(call, include_deleted=include), default=20, greatest=100)
    answer: Json = {
        "kind": "drive#commentList",
        "comments": [
            starved(call, comment_resource(call, thread, include_deleted=include), "comments")
            for thread in part
        ],
    }
    if token is not None:
        answer["nextPageToken"] = token
    return answer


@method("drive.comments.update")
def update(call: Call) -> Json:
    """New content, by the author of the head post only (403)."""
    require_fields(call)
    thread = open_thread(call, need="commenter")
    head = thread["posts"][0]
    if head["author"] != call.user.email:
        raise not_allowed()
    head["content"] = required_content(call)
    head["updated"] = call.timestamp
    save(call, thread)
    return starved(call, comment_resource(call, thread))


@method("drive.comments.delete")
def delete(call: Call) -> None:
    """Delete softly, by the author only (403): contents go, ids and times stay, replies go along."""
    thread = open_thread(call, need="commenter")
    if thread["posts"][0]["author"] != call.user.email:
        raise not_allowed()
    thread["deleted"] = True
    for post in thread["posts"]:
        post["deleted"] = True
        post["content"] = ""
    thread["posts"][0]["updated"] = call.timestamp
    save(call, thread)
    record_post(call, call.params["fileId"], thread, thread["posts"][0])


def _threads(call: Call, *, include_deleted: bool) -> list[Json]:
    threads = [
        thread
        for thread in reversed(call.store.threads(call.params["fileId"]))
        if include_deleted or not thread["deleted"]
    ]
    if start := call.params.get("startModifiedTime"):
        try:
            earliest = parse_time(start)
        except Problem:
            raise invalid_value("startModifiedTime") from None
        threads = [thread for thread in threads if parse_time(modified(thread)) >= earliest]
    return sorted(threads, key=modified, reverse=True)
