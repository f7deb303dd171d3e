"""Comment threads through documents.batchUpdate, and the refusals around them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from docs_paper import (
    ADA,
    BOB,
    Paper,
    comment,
    delete,
    insert,
    shared_connect,
    shared_emulator,
    span,
    switched,
)

from pmdocs.emulator import Emulator
from pmdocs.emulator.discovery import conform

__all__ = ["shared_connect", "shared_emulator"]  # fixtures of this module

Json = dict[str, Any]
Connect = Callable[..., Any]


def thread_on(paper: Paper, start: int = 1, end: int = 5, **more: Any) -> Json:
    request = comment(start, end)
    request["insertComment"] |= more
    thread: Json = paper.reply(request)["commentThread"]
    return thread


def answer(comment_id: str, content: str = "", **post: str) -> Json:
    words = {"content": content} if content else {}
    return {"addCommentReply": {"commentId": comment_id, "post": words | post}}


def test_insert_comment_answers_with_the_thread(connect: Connect) -> None:
    """The reply holds the thread as a read shows it, with what Google omits omitted."""
    paper = Paper.new(connect, "Pool & more")
    answer_ = paper.batch(comment(1, 7, "Which <pool>?\nWhy?"))
    thread = answer_["replies"][0]["insertComment"]["commentThread"]

    assert conform("docs", "BatchUpdateDocumentResponse", answer_) == []
    assert set(answer_) == {"replies", "documentId", "suggestionResponses", "commentUpdateState"}
    assert answer_["commentUpdateState"] == "ALL_SAVED"
    assert answer_["suggestionResponses"] == [{}]
    assert set(thread) == {"commentId", "anchorId", "headPost", "status", "plainTextQuote"}
    assert set(thread["headPost"]) == {
        "postId",
        "content",
        "contentHtml",
        "author",
        "createTime",
        "updateTime",
        "commentAction",
    }
    assert thread["headPost"]["postId"] == thread["commentId"]
    assert thread["headPost"]["contentHtml"] == "Which &lt;pool&gt;?<br>Why?"
    assert thread["plainTextQuote"] == "Pool &"
    assert thread["status"] == "OPEN"
    assert paper.full()["comments"] == [thread]
    anchor = {"anchorId": thread["anchorId"], "ranges": [{"startIndex": 1, "endIndex": 7}]}
    assert paper.tab()["commentAnchors"] == {thread["anchorId"]: anchor}


def test_me_is_the_reader(connect: Connect) -> None:
    """An author is a name and a people id, never an address; me appears for the reader's own posts only."""
    paper = Paper.new(connect, "Some text")
    thread = thread_on(paper)
    author = thread["headPost"]["author"]
    seen = paper.shared(BOB, "commenter").full()["comments"][0]["headPost"]["author"]

    assert set(author) == {"displayName", "me", "user"}
    assert author["user"].startswith("users/")
    assert seen == {key: value for key, value in author.items() if key != "me"}


def test_anchors_of_tabs_are_apart(connect: Connect) -> None:
    """Each tab maps its own anchors, and only ranges outside the first tab name their tab."""
    paper = Paper.new(connect, "Some text")
    tab = paper.reply({"addDocumentTab": {}})["tabProperties"]["tabId"]
    paper.batch(insert(1, "Other", tabId=tab))
    thread_on(paper, range=span(1, 5, tabId="t.0"))
    thread_on(paper, range=span(1, 4, tabId=tab))
    first, second = paper.tab(0)["commentAnchors"], paper.tab(1)["commentAnchors"]

    assert set(first).isdisjoint(second)
    assert [anchor["ranges"] for anchor in first.values()] == [[{"startIndex": 1, "endIndex": 5}]]
    assert [anchor["ranges"] for anchor in second.values()] == [
        [{"startIndex": 1, "endIndex": 4, "tabId": tab}]
    ]


def test_resolve_and_reopen(connect: Connect) -> None:
    """A reply with RESOLVE resolves, one with REOPEN opens again; both stay as replies and need no words."""
    paper = Paper.new(connect, "Some text")
    comment_id = thread_on(paper)["commentId"]
    post = paper.reply(answer(comment_id, "Done.", commentAction="RESOLVE"))["post"]
    assert post["commentAction"] == "RESOLVE"
    assert paper.full()["comments"][0]["status"] == "RESOLVED"

    paper.batch(answer(comment_id, commentAction="REOPEN"))
    thread = paper.full()["comments"][0]
    assert thread["status"] == "OPEN"
    assert [reply["commentAction"] for reply in thread["replies"]] == ["RESOLVE", "REOPEN"]
    assert "content" not in thread["replies"][1]


def test_drive_sees_the_same_threads(connect: Connect) -> None:
    """A thread made in Docs is in Drive's list under the same id, and resolved in both."""
    paper = Paper.new(connect, "Some text")
    comment_id = thread_on(paper)["commentId"]
    paper.batch(answer(comment_id, commentAction="RESOLVE"))
    comments = connect("drive", user="ada@example.com").comments()
    listed = comments.list(fileId=paper.id, fields="comments(id,resolved,content)").execute()["comments"]

    assert listed == [{"id": comment_id, "resolved": True, "content": "Why?"}]


def test_threads_made_in_drive_are_on_the_whole_document(connect: Connect) -> None:
    """A thread made through Drive, even with anchor and quote, shows here without either."""
    paper = Paper.new(connect, "Some text")
    body = {"content": "Hm", "anchor": "{'r': 'head'}", "quotedFileContent": {"value": "Some"}}
    comments = connect("drive", user="ada@example.com").comments()
    made = comments.create(fileId=paper.id, body=body, fields="id").execute()
    (thread,) = paper.full()["comments"]

    assert set(thread) == {"commentId", "headPost", "status"}
    assert thread["commentId"] == made["id"]
    paper.batch(answer(made["id"], "Yes"))
    assert paper.full()["comments"][0]["replies"][0]["content"] == "Yes"


def test_only_comments_bump_the_revision(connect: Connect) -> None:
    """insertComment changes the revision id, a reply does not, and neither answers with writeControl."""
    paper = Paper.new(connect, "Some text")
    before = paper.get()["revisionId"]
    thread = thread_on(paper)
    after = paper.get()["revisionId"]
    paper.batch(answer(thread["commentId"], "Yes"))

    assert before != after == paper.get()["revisionId"]


@pytest.mark.parametrize(
    ("request_", "message"),
    [
        (
            {"insertComment": {"content": "x"}},
            "Insert comment requests must specify a range to anchor to.",
        ),
        (
            {"insertComment": {"content": "x", "range": {"tabId": "t.0"}}},
            "Invalid range: must contain a start and end index",
        ),
        (
            {"insertComment": {"content": "x", "range": {}}},
            "Invalid range: must contain a start and end index",
        ),
        (
            comment(1, 900000),
            "Index 900000 must be less than the end index of the referenced segment, 11.",
        ),
        (comment(1, 5, "あ" * 683), "The comment must not exceed 2048 UTF-8 code units."),
        (comment(1, 5, ""), "The content of the comment must not be empty."),
    ],
)
def test_comments_that_are_refused(connect: Connect, request_: Json, message: str) -> None:
    """Missing, empty and impossible ranges and too long or empty words are refused, and nothing is stored."""
    paper = Paper.new(connect, "Some text")

    assert paper.refusal(request_) == (400, f"Invalid requests[0].insertComment: {message}")
    assert "comments" not in paper.full()
    paper.batch(comment(1, 5, "あ" * 682 + "ab"))


def test_unknown_threads_posts_and_suggestions(connect: Connect) -> None:
    """Unknown ids are 404 with Google's words; no suggestion exists, so each is unknown."""
    paper = Paper.new(connect, "Some text")
    comment_id = thread_on(paper)["commentId"]
    update = {"updateCommentPost": {"commentId": comment_id, "postId": "no", "content": "x"}}

    assert paper.refusal(answer("no", "x")) == (404, "Comment with ID no does not exist.")
    assert paper.refusal(update) == (404, "Reply with ID no does not exist.")
    for kind in ("acceptSuggestion", "rejectSuggestion", "deleteSuggestion"):
        assert paper.refusal({kind: {"suggestionId": "no"}}) == (404, "Suggestion with ID no does not exist.")


def test_only_authors_change_and_delete(connect: Connect) -> None:
    """Posts are changed and deleted by their authors alone, once in a batch, never one with an action."""
    paper = Paper.new(connect, "Some text")
    bob = paper.shared(BOB, "commenter")
    comment_id = thread_on(paper)["commentId"]
    reply = bob.reply(answer(comment_id, "Mine"))["post"]["postId"]
    action = bob.reply(answer(comment_id, commentAction="RESOLVE"))["post"]["postId"]

    def change(post_id: str) -> Json:
        return {"updateCommentPost": {"commentId": comment_id, "postId": post_id, "content": "New"}}

    def drop(post_id: str) -> Json:
        return {"deleteCommentReply": {"commentId": comment_id, "postId": post_id}}

    for refused in (change(comment_id), drop(action), {"deleteComment": {"commentId": comment_id}}):
        assert bob.refusal(refused)[0] == 400
    assert bob.refusal(change(reply), change(reply))[0] == 400
    assert paper.refusal(drop(reply))[0] == 400
    assert bob.batch(change(reply))["replies"] == [{}]
    assert bob.full()["comments"][0]["replies"][0]["content"] == "New"
    bob.batch(drop(reply))
    gone = bob.full()["comments"][0]["replies"][0]
    assert set(gone) == {"postId", "createTime", "updateTime", "deleted"}
    paper.batch({"deleteComment": {"commentId": comment_id}})
    assert "comments" not in paper.full()
    assert "commentAnchors" not in paper.tab()


def test_assignees(connect: Connect) -> None:
    """An assignee is accepted unchecked, and on a reply only in an assigned thread without an action."""
    paper = Paper.new(connect, "Some text")
    plain = thread_on(paper)["commentId"]
    assigned = thread_on(paper, assigneeEmailAddress="nobody@example.invalid")

    assert assigned["headPost"]["assigneeEmail"] == "nobody@example.invalid"
    assert paper.refusal(answer(plain, "x", assigneeEmail=BOB))[0] == 400
    with_action = answer(assigned["commentId"], "x", assigneeEmail=BOB, commentAction="RESOLVE")
    assert paper.refusal(with_action)[0] == 400
    post = paper.reply(answer(assigned["commentId"], "x", assigneeEmail=BOB))["post"]
    assert post["assigneeEmail"] == BOB


def test_roles(connect: Connect) -> None:
    """Commenters comment but do not edit, readers do neither."""
    paper = Paper.new(connect, "Some text")
    reader = paper.shared("eve@example.com", "reader")
    commenter = paper.shared(BOB, "commenter")

    commenter.batch(comment(1, 5))
    assert commenter.refusal(insert(1, "x")) == (403, "The caller does not have permission")
    assert commenter.refusal(comment(1, 5), insert(1, "x"))[0] == 403
    assert reader.refusal(comment(1, 5))[0] == 403


def test_a_mixed_batch(connect: Connect) -> None:
    """Edits and comments may be mixed: a comment is on the document its predecessors left."""
    paper = Paper.new(connect, "Some text")
    answer_ = paper.batch(delete(1, 6), comment(1, 5))

    assert answer_["replies"][1]["insertComment"]["commentThread"]["plainTextQuote"] == "text"
    assert answer_["commentUpdateState"] == "ALL_SAVED"
    assert answer_["writeControl"]["requiredRevisionId"] == paper.get()["revisionId"]


def test_threads_may_be_lost_with_status_200(connect: Connect, emulator: Emulator) -> None:
    """With the comments_fail switch the text is saved, the threads are not, and the state says so."""
    paper = Paper.new(connect, "Some text")
    with switched(emulator, "comments_fail", value=True):
        answer_ = paper.batch(insert(1, "X"), comment(1, 5))

    assert answer_["commentUpdateState"] == "ALL_FAILED_UNKNOWN_REASON"
    assert answer_["replies"] == [{}, {}]
    assert paper.text() == "XSome text\n"
    assert "comments" not in paper.full()


@pytest.mark.parametrize("rule", ["refused", "dropped"])
def test_assignees_by_their_own_access(connect: Connect, emulator: Emulator, rule: str) -> None:
    """With the switch only who was given the right to comment by name is assigned; a link, a domain or reading is none."""
    paper = Paper.new(connect, "Some text")
    for grant in (
        {"type": "anyone", "role": "writer"},
        {"type": "domain", "domain": "example.com", "role": "writer"},
        {"type": "user", "emailAddress": "eve@example.com", "role": "reader"},
    ):
        connect("drive", user=ADA).permissions().create(fileId=paper.id, body=grant).execute()
    paper.shared(BOB, "commenter")

    with switched(emulator, "assignees", value=rule):
        assert thread_on(paper, assigneeEmailAddress=BOB)["headPost"]["assigneeEmail"] == BOB
        for stranger in ("carol@example.com", "eve@example.com"):
            if rule == "refused":
                request = comment(1, 5)["insertComment"] | {"assigneeEmailAddress": stranger}
                assert paper.refusal({"insertComment": request})[0] == 400
            else:
                assert "assigneeEmail" not in thread_on(paper, assigneeEmailAddress=stranger)["headPost"]
    assert len(paper.full()["comments"]) == (1 if rule == "refused" else 3)
