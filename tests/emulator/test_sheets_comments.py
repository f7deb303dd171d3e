"""Comments on cells: written through the Sheets API, seen there and by Drive, moved with their cell."""

from __future__ import annotations

from typing import Any

import pytest
from test_sheets_support import ADA, BOB, Connect, Json, Tab, span
from test_sheets_values import refusal

from pmdocs.emulator import Emulator
from pmdocs.emulator.views import show

INCLUDED = "COMMENTS_VIEW_MODE_INCLUDED"


@pytest.fixture(name="tab")
def tab_(connect: Connect) -> Tab:
    made = Tab(connect)
    made.write("A1", [["AI-1", "Rotate keys"]])
    return made


def commented(tab: Tab, **members: Any) -> Json:
    request = {"content": "Why P2?", "coordinate": {"columnIndex": 1}, **members}
    answer = tab.batch({"insertComment": request})
    assert answer["commentUpdateState"] == "ALL_SAVED"
    thread: Json = answer["replies"][0]["insertComment"]["commentThread"]
    return thread


def share(connect: Connect, tab: Tab, role: str) -> Tab:
    connect("drive", user=ADA).permissions().create(
        fileId=tab.id, body={"role": role, "type": "user", "emailAddress": BOB}
    ).execute()
    return Tab(connect, user=BOB, spreadsheet_id=tab.id)


def test_a_thread_stands_on_its_cell_and_moves_with_it(tab: Tab, connect: Connect) -> None:
    """The anchor names the cell, the quote its text; rows above push it down; Drive lists the same comment."""
    thread = commented(tab)
    tab.batch({"insertDimension": {"range": span("ROWS", 0, 2), "inheritFromBefore": False}})
    shown = tab.get(commentsViewMode=INCLUDED)
    listed = (
        connect("drive", user=ADA).comments().list(fileId=tab.id, fields="comments(id,content)").execute()
    )

    anchor = shown["sheets"][0]["commentAnchors"][0]
    assert shown["comments"] == [thread]
    assert anchor["anchorId"] == thread["anchorId"]
    assert (anchor["range"]["startRowIndex"], anchor["range"]["startColumnIndex"]) == (2, 1)
    assert thread["plainTextQuote"] == "Rotate keys"
    assert listed["comments"] == [{"id": thread["commentId"], "content": "Why P2?"}]


def test_comments_come_only_when_asked_for(tab: Tab, connect: Connect) -> None:
    """Without a view mode there are none; a reader who asks for them is refused."""
    commented(tab)
    reader = share(connect, tab, "reader")

    assert "comments" not in tab.get()
    assert "commentAnchors" not in tab.sheet()
    assert refusal(reader.api.get(spreadsheetId=tab.id, commentsViewMode=INCLUDED))[:2] == (
        403,
        "PERMISSION_DENIED",
    )
    mode = "COMMENTS_VIEW_MODE_DEFAULT_FOR_CURRENT_ACCESS"
    assert "comments" not in reader.get(commentsViewMode=mode)
    assert "comments" in tab.get(commentsViewMode=mode)


def test_replies_resolve_and_own_posts_change_and_go(tab: Tab, connect: Connect) -> None:
    """Replies, actions, edits and deletions follow the rules of the schema; others' posts stay."""
    thread = commented(tab)
    comment = {"commentId": thread["commentId"]}
    bob = share(connect, tab, "writer")
    reply = bob.batch({"addCommentReply": {**comment, "post": {"content": "More urgent now"}}})
    post = reply["replies"][0]["addCommentReply"]["post"]
    tab.batch({"addCommentReply": {**comment, "post": {"commentAction": "RESOLVE"}}})
    bob.batch({"updateCommentPost": {**comment, "postId": post["postId"], "content": "緊急になった"}})
    resolved = tab.get(commentsViewMode=INCLUDED)["comments"][0]

    def refused(who: Tab, request: Json) -> str:
        return refusal(who.api.batchUpdate(spreadsheetId=tab.id, body={"requests": [request]}))[2]

    assert resolved["status"] == "RESOLVED"
    assert [each.get("content") for each in resolved["replies"]] == ["緊急になった", None]
    assert "not the author" in refused(bob, {"deleteComment": comment})
    assert "with an action" in refused(
        tab, {"deleteCommentReply": {**comment, "postId": resolved["replies"][1]["postId"]}}
    )
    tab.batch({"deleteComment": comment})
    assert "comments" not in tab.get(commentsViewMode=INCLUDED)
    assert "does not exist" in refused(tab, {"deleteComment": comment})


@pytest.mark.parametrize(
    ("request_", "words"),
    [
        ({"content": ""}, "must not be empty"),
        ({"content": "あ" * 683}, "2048 UTF-8 code units"),
        ({"coordinate": {"rowIndex": 5000}}, "exceeds grid limits"),
    ],
)
def test_comments_have_words_and_a_cell(tab: Tab, request_: Json, words: str) -> None:
    """Empty and overlong texts and places outside the grid are refused."""
    request = {"insertComment": {"content": "x", "coordinate": {}} | request_}

    assert words in refusal(tab.api.batchUpdate(spreadsheetId=tab.id, body={"requests": [request]}))[2]


def test_the_local_page_shows_the_thread_at_its_cell(tab: Tab, emulator: Emulator) -> None:
    """A comment on a cell is drawn below the grid with the cell's name."""
    commented(tab)

    html = show(emulator.store, "GET", f"/spreadsheets/{tab.id}", {"as": ADA})[1]

    assert "Why P2?" in html
    assert '<div class="thread-place">B1</div>' in html
