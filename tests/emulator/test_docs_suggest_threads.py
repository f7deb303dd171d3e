"""Suggestion threads: who settles them, what is left of them, and where they are seen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from docs_paper import (
    ADA,
    BOB,
    Paper,
    comment,
    delete,
    insert,
    refusal,
    shared_connect,
    shared_emulator,
    span,
    switched,
)
from docs_suggested import created, marked_ids, open_ids, settle, suggest, summaries, threads

from pmdocs.emulator import Emulator
from pmdocs.emulator.discovery import conform

__all__ = ["shared_connect", "shared_emulator"]  # fixtures of this module

Json = dict[str, Any]
Connect = Callable[..., Any]

EVE = "eve@example.com"
FORBIDDEN = (403, "The caller does not have permission")


def shown(paper: Paper, mode: str | None = None) -> str:
    """The text of the body in a suggestions view mode."""
    document = paper.get(**({"suggestionsViewMode": mode} if mode else {}))
    runs = [
        element["textRun"]["content"]
        for block in document["body"]["content"]
        for element in block.get("paragraph", {}).get("elements", [])
    ]
    return "".join(runs)


def answer(suggestion_id: str, content: str = "", **post: str) -> Json:
    return {"addCommentReply": {"suggestionId": suggestion_id, "post": {"content": content, **post}}}


@pytest.mark.parametrize(
    ("kind", "member", "status", "text"),
    [
        ("acceptSuggestion", "acceptedSuggestionIds", "ACCEPTED", "01xy456789\n"),
        ("rejectSuggestion", "rejectedSuggestionIds", "REJECTED", "0123456789\n"),
    ],
)
def test_settling(connect: Connect, kind: str, member: str, status: str, text: str) -> None:
    """A settled suggestion leaves no marks, keeps its summary, and its thread says who settled it."""
    paper = Paper.new(connect, "0123456789")
    bob = paper.shared(BOB, "commenter")
    (suggestion_id,) = suggest(bob, delete(3, 5), insert(3, "xy"))[0]["createdSuggestionIds"]
    revision = paper.get()["revisionId"]
    answer_ = paper.batch(settle(kind, suggestion_id))
    document = paper.full()
    (thread,) = document["suggestions"]
    (reply,) = thread["replies"]

    assert answer_["suggestionResponses"] == [{member: [suggestion_id]}]
    assert answer_["replies"] == [{}]
    assert answer_["commentUpdateState"] == "ALL_SAVED"
    assert conform("docs", "Document", document) == []
    assert paper.text() == text
    assert list(marked_ids(document["tabs"])) == []
    assert document["revisionId"] != revision
    assert thread["status"] == status
    assert thread["summaryText"] == "Replace: “23” with “xy”"
    assert "me" not in thread["headPost"]["author"]
    assert reply.keys() == {"postId", "author", "createTime", "updateTime", "suggestionAction"}
    assert reply["suggestionAction"] == status.removesuffix("ED")
    assert reply["author"]["me"] is True
    assert paper.refusal(settle(kind, suggestion_id))[0] == 400


def test_deleting_a_suggestion(connect: Connect) -> None:
    """A deleted suggestion is out of the text, and its thread is gone."""
    paper = Paper.new(connect, "0123456789")
    suggestion_id = created(paper, insert(3, "xy"))
    answer_ = paper.batch(settle("deleteSuggestion", suggestion_id))

    assert answer_["suggestionResponses"] == [{"deletedSuggestionIds": [suggestion_id]}]
    assert "suggestions" not in paper.full()
    assert paper.text() == "0123456789\n"
    message = f"Suggestion with ID {suggestion_id} does not exist."
    assert paper.refusal(settle("acceptSuggestion", suggestion_id)) == (404, message)


def test_roles(connect: Connect) -> None:
    """Commenters suggest; editors accept; editors and the author reject; only the author deletes."""
    paper = Paper.new(connect, "0123456789")
    bob, eve = paper.shared(BOB, "commenter"), paper.shared(EVE, "commenter")
    reader = paper.shared("rita@example.com", "reader")
    suggestion_id = created(bob, insert(3, "xy"))

    assert reader.refusal(insert(1, "x"), writeMode="SUGGEST") == FORBIDDEN
    assert bob.refusal(insert(1, "x")) == FORBIDDEN
    assert bob.refusal(settle("acceptSuggestion", suggestion_id)) == FORBIDDEN
    assert eve.refusal(settle("rejectSuggestion", suggestion_id)) == FORBIDDEN
    assert paper.refusal(settle("deleteSuggestion", suggestion_id)) == FORBIDDEN
    assert open_ids(paper) == [suggestion_id]
    bob.batch(settle("rejectSuggestion", suggestion_id))
    assert threads(paper)[0]["status"] == "REJECTED"


def test_replies(connect: Connect) -> None:
    """Replies to suggestions are written, changed and deleted by their authors and change no text."""
    paper = Paper.new(connect, "0123456789")
    bob = paper.shared(BOB, "commenter")
    suggestion_id = created(paper, insert(3, "xy"))
    revision = paper.get()["revisionId"]
    post = bob.reply(answer(suggestion_id, "Why?"))["post"]
    change = {"suggestionId": suggestion_id, "postId": post["postId"]}

    assert post["suggestionAction"] == "NO_SUGGESTION_ACTION_CHANGE"
    assert "commentAction" not in post
    assert threads(bob)[0]["replies"] == [post]
    bob.batch({"updateCommentPost": {**change, "content": "Why not?"}})
    assert threads(paper)[0]["replies"][0]["contentHtml"] == "Why not?"
    assert paper.refusal({"updateCommentPost": {**change, "content": "x"}})[0] == 400
    assert paper.refusal({"deleteCommentReply": change})[0] == 400
    bob.batch({"deleteCommentReply": change})
    assert threads(paper)[0]["replies"][0].keys() == {"postId", "createTime", "updateTime", "deleted"}
    assert paper.get()["revisionId"] == revision


def test_posts_that_are_refused(connect: Connect) -> None:
    """No empty reply, no assignee, no comment action, no change of the head post or of an action."""
    paper = Paper.new(connect, "0123456789")
    suggestion_id = created(paper, insert(3, "xy"))
    head = threads(paper)[0]["headPost"]["postId"]
    update = {"suggestionId": suggestion_id, "postId": head, "content": "x"}
    refused = [
        answer(suggestion_id),
        answer(suggestion_id, "x", assigneeEmail=BOB),
        answer(suggestion_id, "x", commentAction="RESOLVE"),
        answer(suggestion_id, "x", suggestionAction="ACCEPT"),
        {"updateCommentPost": update},
    ]
    for request in refused:
        assert paper.refusal(request)[0] == 400
    assert "replies" not in threads(paper)[0]

    paper.batch(settle("rejectSuggestion", suggestion_id))
    action = threads(paper)[0]["replies"][0]["postId"]
    drop = {"deleteCommentReply": {"suggestionId": suggestion_id, "postId": action}}
    assert paper.refusal(drop)[0] == 400


@pytest.mark.parametrize("kind", ["acceptSuggestion", "rejectSuggestion", "deleteSuggestion"])
def test_unknown_suggestions(connect: Connect, kind: str) -> None:
    """An unknown id is 404 with Google's words; comments are no suggestions."""
    paper = Paper.new(connect, "text")
    comment_id = paper.reply(comment(1, 3))["commentThread"]["commentId"]
    for unknown in ("no", comment_id):
        message = f"Suggestion with ID {unknown} does not exist."
        assert paper.refusal(settle(kind, unknown)) == (404, message)


def test_one_batch_suggests_and_settles(connect: Connect) -> None:
    """Comment and suggestion requests take effect in a batch of suggestions, next to edits."""
    paper = Paper.new(connect, "0123456789")
    first, second = created(paper, insert(3, "xy")), created(paper, insert(8, "z"))
    responses = suggest(
        paper, settle("acceptSuggestion", first), delete(12, 13), settle("rejectSuggestion", second)
    )

    assert responses[0] == {"acceptedSuggestionIds": [first]}
    assert responses[1].keys() == {"createdSuggestionIds"}
    assert responses[2] == {"rejectedSuggestionIds": [second]}
    assert paper.text() == "01xy23456789\n"
    assert [thread["status"] for thread in threads(paper)] == ["ACCEPTED", "REJECTED", "OPEN"]


def test_what_depends_on_another_goes_with_it(connect: Connect) -> None:
    """An insertion inside one that is rejected, and words inside a deletion that is accepted, are deleted."""
    paper = Paper.new(connect, "0123456789")
    bob = paper.shared(BOB, "commenter")
    outer = created(paper, insert(3, "xyz"))
    inner = created(bob, insert(4, "b"))
    response = paper.batch(settle("rejectSuggestion", outer))["suggestionResponses"]

    assert response == [{"deletedSuggestionIds": [inner], "rejectedSuggestionIds": [outer]}]
    assert paper.text() == "0123456789\n"
    assert open_ids(paper) == []


def test_view_modes(connect: Connect) -> None:
    """Previews show the text with and without suggestions; by default readers see it without, others inline."""
    paper = Paper.new(connect, "0123456789")
    commenter, reader = paper.shared(BOB, "commenter"), paper.shared(EVE, "reader")
    suggest(paper, delete(3, 5), insert(3, "xy"))

    assert shown(paper, "SUGGESTIONS_INLINE") == "01xy23456789\n"
    assert shown(paper, "PREVIEW_SUGGESTIONS_ACCEPTED") == "01xy456789\n"
    assert shown(paper, "PREVIEW_WITHOUT_SUGGESTIONS") == "0123456789\n"
    assert shown(commenter) == shown(commenter, "DEFAULT_FOR_CURRENT_ACCESS") == "01xy23456789\n"
    assert shown(reader) == "0123456789\n"
    assert reader.get()["suggestionsViewMode"] == "PREVIEW_WITHOUT_SUGGESTIONS"
    for mode in ("SUGGESTIONS_INLINE", "PREVIEW_SUGGESTIONS_ACCEPTED"):
        assert refusal(partial(reader.get, suggestionsViewMode=mode)) == FORBIDDEN


def test_a_preview_changes_nothing(connect: Connect) -> None:
    """Named ranges that a preview lacks are missing in it only."""
    paper = Paper.new(connect, "0123456789")
    suggest(paper, insert(3, "xy"))
    paper.batch({"createNamedRange": {"name": "new", "range": span(3, 5)}})
    before = paper.full()

    assert "namedRanges" not in paper.get(suggestionsViewMode="PREVIEW_WITHOUT_SUGGESTIONS")
    assert before == paper.full()


def test_anchors_stay_with_their_words(connect: Connect) -> None:
    """Accepted or rejected, comments stay on their words; with all of them gone the thread is detached."""
    paper = Paper.new(connect, "0123456789")
    ids = [created(paper, insert(3, "xy")), created(paper, delete(6, 8)), created(paper, delete(11, 13))]
    paper.batch(comment(10, 11), comment(11, 12), comment(6, 8))
    for suggestion_id, kind in zip(ids, ("reject", "accept", "accept"), strict=True):
        paper.batch(settle(f"{kind}Suggestion", suggestion_id))
    anchors = paper.tab()["commentAnchors"]
    by_quote = {thread["plainTextQuote"]: thread["anchorId"] for thread in paper.full()["comments"]}

    assert paper.text() == "012567\n"
    assert anchors.keys() == {by_quote["7"]}
    (range_,) = anchors[by_quote["7"]]["ranges"]
    assert paper.text()[range_["startIndex"] - 1 : range_["endIndex"] - 1] == "7"


def test_a_replacement_keeps_the_anchor(connect: Connect) -> None:
    """A comment on replaced words is on the new ones when accepted, on the old ones when rejected."""
    for kind, word in (("acceptSuggestion", "P0!"), ("rejectSuggestion", "P1")):
        paper = Paper.new(connect, "prio P1 now")
        paper.batch(comment(6, 8))
        request = {"replaceAllText": {"containsText": {"text": "P1"}, "replaceText": "P0!"}}
        paper.batch(settle(kind, created(paper, request)))
        (anchor,) = paper.tab()["commentAnchors"].values()

        assert anchor["ranges"] == [{"startIndex": 6, "endIndex": 6 + len(word)}]
        assert paper.text() == f"prio {word} now\n"


def test_drive_does_not_know_suggestions(connect: Connect) -> None:
    """Drive's comments list comments alone, whatever is suggested."""
    paper = Paper.new(connect, "0123456789")
    suggestion_id = created(paper, insert(3, "xy"))
    paper.batch(answer(suggestion_id, "Why?"), comment(1, 3))
    comments = connect("drive", user=ADA).comments()
    listed = comments.list(fileId=paper.id, fields="comments(content)").execute()["comments"]

    assert listed == [{"content": "Why?"}]
    assert len(paper.full()["comments"]) == 1


def test_a_copy_has_no_suggestions(connect: Connect) -> None:
    """A copy has the text as it is without suggestions, and none of their threads."""
    paper = Paper.new(connect, "0123456789")
    suggest(paper, delete(3, 5), insert(3, "xy"))
    made = connect("drive", user=ADA).files().copy(fileId=paper.id, body={}).execute()
    copy = Paper(connect, made["id"])

    assert copy.text() == "0123456789\n"
    assert "suggestions" not in copy.full()
    assert list(marked_ids(copy.full()["tabs"])) == []
    assert len(open_ids(paper)) == 1


def test_finished_suggestions_do_not_grow(connect: Connect) -> None:
    """What touches the place of a settled suggestion is a new one."""
    paper = Paper.new(connect, "0123456789")
    first = created(paper, insert(3, "xy"))
    paper.batch(settle("acceptSuggestion", first))
    second = created(paper, insert(5, "z"))

    assert first != second
    assert summaries(paper) == ["Add: “xy”", "Add: “z”"]


def test_native_comments_off(connect: Connect, emulator: Emulator) -> None:
    """Where the surface is not available the write mode is an unknown name."""
    paper = Paper.new(connect, "text")
    with switched(emulator, "native_comments", value=False):
        status, message = paper.refusal(insert(1, "x"), writeMode="SUGGEST")

    assert status == 400
    assert message == (
        "Invalid JSON payload received. Unknown name \"writeMode\" at 'write_control': Cannot find field."
    )
    assert paper.text() == "text\n"


def test_threads_may_be_lost_with_status_200(connect: Connect, emulator: Emulator) -> None:
    """With the comments_fail switch the marks are saved, the thread is not, and the state says so."""
    paper = Paper.new(connect, "text")
    with switched(emulator, "comments_fail", value=True):
        answer_ = paper.batch(insert(1, "x"), writeMode="SUGGEST")
    ((suggestion_id,),) = (one["createdSuggestionIds"] for one in answer_["suggestionResponses"])

    assert answer_["commentUpdateState"] == "ALL_FAILED_UNKNOWN_REASON"
    assert list(marked_ids(paper.tab())) == [suggestion_id]
    assert "suggestions" not in paper.full()
    assert paper.refusal(settle("acceptSuggestion", suggestion_id))[0] == 404


def test_a_suggestion_touches_the_file(connect: Connect) -> None:
    """Suggesting and accepting move the file's version, a reply to a suggestion does not."""
    paper = Paper.new(connect, "text")
    files = connect("drive", user=ADA).files()

    def version() -> str:
        return str(files.get(fileId=paper.id, fields="version").execute()["version"])

    versions = [version()]
    suggestion_id = created(paper, insert(1, "x"))
    versions.append(version())
    paper.batch(answer(suggestion_id, "Why?"))
    assert versions[-1] == version()
    paper.batch(settle("acceptSuggestion", suggestion_id))
    versions.append(version())
    assert len(set(versions)) == 3
