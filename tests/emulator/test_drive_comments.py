"""drive.comments and drive.replies through the real client."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest
from test_drive_support import ADA, BOB, CAROL, DOCUMENT, Refusal, make, pass_time, refusal, share

from pmdocs.emulator import Emulator

Connect = Callable[..., Any]
NO_RIGHT = Refusal(
    403, "insufficientFilePermissions", "The user does not have sufficient permissions for this file."
)
REPLIES = "replies(id,content,action,deleted,assigneeEmailAddress,author(displayName,me))"
FULL = (
    "id,content,htmlContent,createdTime,modifiedTime,deleted,resolved,anchor,quotedFileContent,"
    f"assigneeEmailAddress,author,{REPLIES}"
)


@pytest.fixture(name="drive")
def drive_(connect: Connect) -> Any:
    return connect("drive", user=ADA)


@pytest.fixture(name="file_id")
def file_id_(drive: Any) -> str:
    """A document of Ada's on which Bob comments and which Carol reads."""
    made = make(drive, mime_type=DOCUMENT)
    share(drive, made, BOB, "commenter")
    share(drive, made, CAROL, "reader")
    return made


def say(client: Any, file_id: str, content: str, **body: Any) -> str:
    """The id of a new comment."""
    made = client.comments().create(fileId=file_id, body={"content": content, **body}, fields="id")
    return str(made.execute()["id"])


def act(client: Any, file_id: str, comment_id: str, **body: Any) -> Any:
    """A reply, in full."""
    return client.replies().create(fileId=file_id, commentId=comment_id, body=body, fields="*").execute()


def read(client: Any, file_id: str, comment_id: str, **parameters: Any) -> Any:
    """One comment, in full."""
    mask = parameters.pop("fields", FULL)
    return client.comments().get(fileId=file_id, commentId=comment_id, fields=mask, **parameters).execute()


def contents(client: Any, file_id: str, **parameters: Any) -> list[str]:
    """What the comments of a file say, in the order of the list."""
    found = client.comments().list(fileId=file_id, fields="comments(content)", **parameters).execute()
    return [comment.get("content", "deleted") for comment in found["comments"]]


def test_fresh_comment(drive: Any, file_id: str) -> None:
    """A new comment shows deleted and replies, and neither resolved nor anchor nor quote; no address."""
    comment_id = say(drive, file_id, 'Which <pool>? It\'s "small"\nreally')
    found = read(drive, file_id, comment_id)

    assert found.pop("createdTime") == found.pop("modifiedTime")
    assert found == {
        "id": comment_id,
        "content": 'Which <pool>? It\'s "small"\nreally',
        "htmlContent": "Which &lt;pool&gt;? It&#39;s &quot;small&quot;<br>really",
        "deleted": False,
        "author": {"kind": "drive#user", "displayName": "Ada", "me": True},
        "replies": [],
    }


def test_fields_are_required(drive: Any, file_id: str) -> None:
    """Every comment method but delete, and about.get, refuse a call without `fields`."""
    comment_id = say(drive, file_id, "first")
    comments = drive.comments()
    required = Refusal(400, "required", "The 'fields' parameter is required for this method.", "fields")

    for request in (
        drive.about().get(),
        comments.list(fileId=file_id),
        comments.get(fileId=file_id, commentId=comment_id),
        comments.create(fileId=file_id, body={"content": "second"}),
        comments.update(fileId=file_id, commentId=comment_id, body={"content": "changed"}),
    ):
        assert refusal(request) == required
    assert contents(drive, file_id) == ["first"]
    assert comments.delete(fileId=file_id, commentId=comment_id).execute() == ""
    assert drive.replies().list(fileId=file_id, commentId=say(drive, file_id, "x")).execute() == {
        "kind": "drive#replyList",
        "replies": [],
    }


def test_output_members_are_dropped(drive: Any, file_id: str) -> None:
    """Assignee, mentions, resolved and author in a body are silently ignored."""
    body = {
        "assigneeEmailAddress": BOB,
        "mentionedEmailAddresses": [BOB],
        "resolved": True,
        "author": {"displayName": "Eve"},
    }
    found = read(drive, file_id, say(drive, file_id, "x", **body))

    assert not {"assigneeEmailAddress", "mentionedEmailAddresses", "resolved"} & set(found)
    assert found["author"]["displayName"] == "Ada"


def test_anchor_and_quote(drive: Any, file_id: str) -> None:
    """Anchor and quote are each shown when given; the quote is plain text in and escaped HTML out."""
    quote = {"mimeType": "text/plain", "value": "it's <5>"}
    both = read(drive, file_id, say(drive, file_id, "x", anchor="kix.1", quotedFileContent=quote))
    anchor = read(drive, file_id, say(drive, file_id, "x", anchor="{'r': 'head'}"))
    only_quote = read(drive, file_id, say(drive, file_id, "x", quotedFileContent=quote))

    assert both["anchor"] == "kix.1"
    assert both["quotedFileContent"] == {"mimeType": "text/html", "value": "it&#39;s &lt;5&gt;"}
    assert (anchor["anchor"], "quotedFileContent" in anchor) == ("{'r': 'head'}", False)
    assert ("anchor" in only_quote, "quotedFileContent" in only_quote) == (False, True)


def test_resolve_and_reopen(drive: Any, file_id: str) -> None:
    """resolved is absent, then true, then false; actions need no content, and the replies are the trail."""
    comment_id = say(drive, file_id, "open?")
    act(drive, file_id, comment_id, content="soon")
    assert "resolved" not in read(drive, file_id, comment_id)
    resolving = act(drive, file_id, comment_id, action="resolve")
    assert (resolving["content"], resolving["action"], resolving["deleted"]) == ("", "resolve", False)
    assert read(drive, file_id, comment_id)["resolved"] is True
    act(drive, file_id, comment_id, action="reopen", content="not yet")
    found = read(drive, file_id, comment_id)

    assert found["resolved"] is False
    assert [(reply["content"], reply.get("action")) for reply in found["replies"]] == [
        ("soon", None),
        ("", "resolve"),
        ("not yet", "reopen"),
    ]


def test_bad_replies(drive: Any, file_id: str) -> None:
    """A reply needs content or one of the two actions; a comment needs content."""
    comment_id = say(drive, file_id, "x")

    def reply(**body: Any) -> Refusal:
        return refusal(drive.replies().create(fileId=file_id, commentId=comment_id, body=body, fields="id"))

    assert (reply().status, reply().reason) == (400, "required")
    assert reply(content="").status == 400
    assert reply(action="close", content="x").location == "action"
    assert refusal(drive.comments().create(fileId=file_id, body={}, fields="id")).reason == "required"
    assert read(drive, file_id, comment_id)["replies"] == []


def test_soft_deletion(drive: Any, file_id: str) -> None:
    """A deleted comment vanishes, and with includeDeleted only id, times and the mark remain."""
    comment_id = say(drive, file_id, "secret", anchor="kix.1", quotedFileContent={"value": "words"})
    reply_id = act(drive, file_id, comment_id, action="resolve", content="secret too")["id"]
    drive.comments().delete(fileId=file_id, commentId=comment_id).execute()

    assert contents(drive, file_id) == []
    gone = Refusal(404, "notFound", f"Comment not found: {comment_id}.", "commentId")
    assert refusal(drive.comments().get(fileId=file_id, commentId=comment_id, fields="id")) == gone
    assert refusal(drive.comments().delete(fileId=file_id, commentId=comment_id)) == gone
    listed = drive.comments().list(fileId=file_id, includeDeleted=True, fields="comments").execute()
    (found,) = listed["comments"]
    assert set(found) == {"kind", "id", "createdTime", "modifiedTime", "deleted", "replies"}
    assert found["deleted"] is True
    assert "secret" not in str(listed)
    masked = read(drive, file_id, comment_id, includeDeleted=True)
    assert masked["replies"] == [{"id": reply_id, "deleted": True}]


def test_deleted_reply(drive: Any, file_id: str) -> None:
    """A deleted reply is hidden; with includeDeleted it shows without content and author."""
    comment_id = say(drive, file_id, "x")
    reply_id = act(drive, file_id, comment_id, content="secret")["id"]
    act(drive, file_id, comment_id, content="kept")
    where = {"fileId": file_id, "commentId": comment_id, "replyId": reply_id}
    drive.replies().delete(**where).execute()

    gone = Refusal(404, "notFound", f"Reply not found: {reply_id}.", "replyId")
    assert refusal(drive.replies().get(**where, fields="*")) == gone
    assert refusal(drive.replies().update(**where, body={"content": "again"})) == gone
    assert [reply["content"] for reply in read(drive, file_id, comment_id)["replies"]] == ["kept"]
    found = drive.replies().get(**where, includeDeleted=True, fields="*").execute()
    assert set(found) == {"kind", "id", "createdTime", "modifiedTime", "deleted", "htmlContent"}
    assert (found["deleted"], found["htmlContent"]) == (True, "")
    both = drive.replies().list(fileId=file_id, commentId=comment_id, includeDeleted=True).execute()
    assert len(both["replies"]) == 2


def test_deleting_an_action(drive: Any, file_id: str) -> None:
    """A reply that resolved the thread cannot be deleted."""
    comment_id = say(drive, file_id, "x")
    reply_id = act(drive, file_id, comment_id, action="resolve")["id"]
    request = drive.replies().delete(fileId=file_id, commentId=comment_id, replyId=reply_id)

    assert refusal(request).status == 400
    assert read(drive, file_id, comment_id)["resolved"] is True


def test_editing(drive: Any, file_id: str) -> None:
    """Editing a comment or a reply changes the content and moves the comment's modifiedTime only forward."""
    comment_id = say(drive, file_id, "befor")
    first = read(drive, file_id, comment_id)
    time.sleep(0.002)
    reply_id = act(drive, file_id, comment_id, content="a")["id"]
    second = read(drive, file_id, comment_id)
    time.sleep(0.002)
    drive.replies().update(
        fileId=file_id, commentId=comment_id, replyId=reply_id, body={"content": "b"}
    ).execute()
    drive.comments().update(
        fileId=file_id, commentId=comment_id, body={"content": "before"}, fields="id"
    ).execute()
    third = read(drive, file_id, comment_id)

    assert first["modifiedTime"] < second["modifiedTime"] < third["modifiedTime"]
    assert first["createdTime"] == third["createdTime"]
    assert (third["content"], third["replies"][0]["content"]) == ("before", "b")


def test_comments_leave_the_file_alone(drive: Any, file_id: str) -> None:
    """Comments and replies move neither the file's modifiedTime nor its version (pessimistic choice)."""
    before = drive.files().get(fileId=file_id, fields="modifiedTime,version").execute()
    act(drive, file_id, say(drive, file_id, "x"), action="resolve")

    assert drive.files().get(fileId=file_id, fields="modifiedTime,version").execute() == before


def test_roles(connect: Connect, drive: Any, file_id: str) -> None:
    """Readers read; commenters write and resolve their own; others' words are touched by nobody."""
    bob, carol = connect("drive", user=BOB), connect("drive", user=CAROL)
    adas, bobs = say(drive, file_id, "ada's"), say(bob, file_id, "bob's")

    reply_id = act(bob, file_id, adas, content="reply")["id"]
    bobs_reply = {"fileId": file_id, "commentId": adas, "replyId": reply_id}
    assert sorted(contents(carol, file_id)) == ["ada's", "bob's"]
    assert read(carol, file_id, bobs)["author"] == {
        "kind": "drive#user",
        "displayName": "Bob",
        "me": False,
    }
    for request in (
        carol.comments().create(fileId=file_id, body={"content": "x"}, fields="id"),
        carol.replies().create(fileId=file_id, commentId=adas, body={"content": "x"}),
        bob.replies().create(fileId=file_id, commentId=adas, body={"action": "resolve"}),
        bob.comments().update(fileId=file_id, commentId=adas, body={"content": "x"}, fields="id"),
        bob.comments().delete(fileId=file_id, commentId=adas),
        drive.comments().delete(fileId=file_id, commentId=bobs),
        drive.replies().update(**bobs_reply, body={"content": "x"}),
        drive.replies().delete(**bobs_reply),
    ):
        assert refusal(request) == NO_RIGHT
    act(bob, file_id, bobs, action="resolve")
    share(drive, file_id, "dan@example.com", "writer")
    act(connect("drive", user="dan@example.com"), file_id, bobs, action="reopen")
    assert read(drive, file_id, bobs)["resolved"] is False


def test_unknown_ids(connect: Connect, drive: Any, file_id: str) -> None:
    """Unknown files, comments and replies are 404s at the parameter that names them."""
    comment_id = say(drive, file_id, "x")
    stranger = connect("drive", user="eve@example.com")

    assert refusal(stranger.comments().list(fileId=file_id, fields="*")).location == "fileId"
    assert refusal(drive.comments().get(fileId=file_id, commentId="A", fields="*")) == Refusal(
        404, "notFound", "Comment not found: A.", "commentId"
    )
    assert refusal(drive.replies().get(fileId=file_id, commentId=comment_id, replyId="R")) == Refusal(
        404, "notFound", "Reply not found: R.", "replyId"
    )


def test_order_and_start(drive: Any, file_id: str) -> None:
    """The latest change comes first; startModifiedTime includes its own moment."""
    ids = []
    for text in ("one", "two", "three"):
        ids.append(say(drive, file_id, text))
        time.sleep(0.002)
    assert contents(drive, file_id) == ["three", "two", "one"]
    act(drive, file_id, ids[0], content="bump")
    assert contents(drive, file_id) == ["one", "three", "two"]
    at = read(drive, file_id, ids[2])["modifiedTime"]

    assert contents(drive, file_id, startModifiedTime=at) == ["one", "three"]
    bad = drive.comments().list(fileId=file_id, fields="*", startModifiedTime="monday")
    assert refusal(bad).location == "startModifiedTime"


def test_pages(emulator: Emulator, drive: Any, file_id: str) -> None:
    """20 comments a page, at most 100, each once; tokens expire and serve one file only."""
    for index in range(105):
        say(drive, file_id, str(index))
    mask = "nextPageToken,comments(id)"
    default = drive.comments().list(fileId=file_id, fields=mask).execute()
    assert len(default["comments"]) == 20
    seen: list[str] = []
    request = drive.comments().list(fileId=file_id, fields=mask, pageSize=1000)
    while request is not None:
        answer = request.execute()
        assert len(answer["comments"]) in (100, 5)
        seen += [comment["id"] for comment in answer["comments"]]
        request = drive.comments().list_next(request, answer)

    assert len(seen) == len(set(seen)) == 105
    foreign = Refusal(400, "invalid", "Invalid Value", "pageToken")
    token = default["nextPageToken"]
    other = make(drive)
    assert refusal(drive.comments().list(fileId=other, fields=mask, pageToken=token)) == foreign
    pass_time(emulator, 24 * 3600)
    assert refusal(drive.comments().list(fileId=file_id, fields=mask, pageToken=token)) == foreign
    assert refusal(drive.comments().list(fileId=file_id, fields=mask, pageSize=0)).location == "pageSize"


def test_reply_pages(drive: Any, file_id: str) -> None:
    """Replies are paged from the oldest on."""
    comment_id = say(drive, file_id, "x")
    for index in range(3):
        act(drive, file_id, comment_id, content=str(index))
    where = {"fileId": file_id, "commentId": comment_id, "fields": "nextPageToken,replies(content)"}
    first = drive.replies().list(**where, pageSize=2).execute()
    second = drive.replies().list(**where, pageSize=2, pageToken=first["nextPageToken"]).execute()

    assert [reply["content"] for reply in first["replies"] + second["replies"]] == ["0", "1", "2"]
    assert "nextPageToken" not in second


def test_what_a_star_omits(emulator: Emulator, drive: Any, file_id: str) -> None:
    """Assignees appear only when named; replies without members of their own come back empty."""
    comment_id = say(drive, file_id, "please")
    act(drive, file_id, comment_id, content="done")
    with emulator.store.transaction(write=True) as transaction:
        thread = transaction.thread(file_id, comment_id)
        assert thread is not None
        for post in thread["posts"]:
            post["assignee"] = BOB
        transaction.put_thread(file_id, thread)

    for mask in ("*", "id,replies(*)", FULL.replace(",assigneeEmailAddress", "")):
        assert "assigneeEmailAddress" not in str(read(drive, file_id, comment_id, fields=mask))
    named = read(drive, file_id, comment_id)
    assert named["assigneeEmailAddress"] == named["replies"][0]["assigneeEmailAddress"] == BOB
    assert read(drive, file_id, comment_id, fields="id,replies") == {"id": comment_id, "replies": [{}]}
    listed = drive.comments().list(fileId=file_id, fields="comments(content,replies)").execute()
    assert listed == {"comments": [{"content": "please", "replies": [{}]}]}
    everything = drive.comments().list(fileId=file_id, fields="*").execute()
    assert everything["comments"][0]["replies"][0]["content"] == "done"
    assert "assigneeEmailAddress" not in str(everything)


def test_threads_of_docs_show(emulator: Emulator, drive: Any, file_id: str) -> None:
    """A thread that Docs anchored is the same comment here, with its anchor and quote."""
    comment_id = say(drive, file_id, "x")
    with emulator.store.transaction(write=True) as transaction:
        thread = transaction.thread(file_id, comment_id)
        assert thread is not None
        transaction.put_thread(file_id, thread | {"anchorId": "kix.abc", "quote": "9 o'clock"})
    found = read(drive, file_id, comment_id)

    assert found["anchor"] == "kix.abc"
    assert found["quotedFileContent"]["value"] == "9 o&#39;clock"
