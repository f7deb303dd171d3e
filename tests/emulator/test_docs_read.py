"""documents.create and documents.get: shapes, view modes, refusals."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from docs_paper import ADA, BOB, Paper, comment, insert, refusal, shared_connect, shared_emulator, switched
from docs_validity import faults

from pmdocs.emulator import Emulator
from pmdocs.emulator.discovery import conform

__all__ = ["shared_connect", "shared_emulator"]  # fixtures of this module

Json = dict[str, Any]
Connect = Callable[..., Any]

INCLUDED = {
    "includeTabsContent": True,
    "suggestionsViewMode": "SUGGESTIONS_INLINE",
    "commentsViewMode": "COMMENTS_VIEW_MODE_INCLUDED",
}

PLAIN = {
    "body",
    "documentStyle",
    "namedStyles",
    "title",
    "documentId",
    "revisionId",
    "suggestionsViewMode",
    "commentsViewMode",
}


def shortcomings(api_schema: str, value: Json, present: set[str], absent: set[str]) -> list[str]:
    """Departures from the schema, members that are missing, and members that should not be there."""
    return [
        *conform("docs", api_schema, value),
        *(f"{name} is missing" for name in sorted(present - set(value))),
        *(f"{name} is there" for name in sorted(absent & set(value))),
    ]


def test_create_answers_with_a_blank_document(connect: Connect) -> None:
    """create answers with a schema-true blank document of the given title and ignores other content."""
    body = {"title": "Outage", "body": {"content": [{"endIndex": 9}]}}
    made = connect("docs", user=ADA).documents().create(body=body).execute()

    assert shortcomings("Document", made, PLAIN, {"tabs", "comments", "lists", "namedRanges"}) == []
    assert shortcomings("Document", {}, PLAIN, set())
    assert made["title"] == "Outage"
    assert [block["endIndex"] for block in made["body"]["content"]] == [1, 2]


def test_plain_read_has_content_on_top_and_no_tabs(connect: Connect) -> None:
    """Without tabs asked for, the first tab's content is at the top and comments are omitted."""
    answer = Paper.new(connect, "Text").get()

    assert shortcomings("Document", answer, PLAIN, {"tabs", "comments", "dropdownDefinitions"}) == []
    assert answer["commentsViewMode"] == "COMMENTS_VIEW_MODE_OMITTED"
    assert answer["suggestionsViewMode"] == "SUGGESTIONS_INLINE"


def test_read_with_tabs_moves_content_into_tabs(connect: Connect) -> None:
    """With tabs asked for, the content is in tabs only, at the same indexes, and defaults are left out."""
    paper = Paper.new(connect, "Text")
    answer = paper.get(includeTabsContent=True)

    present = {"tabs", "title", "documentId", "revisionId", "suggestionsViewMode", "commentsViewMode"}
    absent = {"body", "namedStyles", "documentStyle", "comments"}
    assert shortcomings("Document", answer, present, absent) == []
    (tab,) = answer["tabs"]
    assert tab["tabProperties"] == {"tabId": "t.0", "title": "Tab 1", "index": 0}
    assert set(tab["documentTab"]) == {"body", "documentStyle", "namedStyles"}
    assert tab["documentTab"]["body"] == paper.get()["body"]
    assert "childTabs" not in tab
    assert len(tab["documentTab"]["namedStyles"]["styles"]) == 9


def test_blank_body_in_every_detail(connect: Connect) -> None:
    """A one-word document reads as Google shows it: no zero start index, an empty style as {}."""
    expected = [
        {
            "endIndex": 1,
            "sectionBreak": {
                "sectionStyle": {
                    "columnSeparatorStyle": "NONE",
                    "contentDirection": "LEFT_TO_RIGHT",
                    "sectionType": "CONTINUOUS",
                }
            },
        },
        {
            "startIndex": 1,
            "endIndex": 5,
            "paragraph": {
                "elements": [
                    {"startIndex": 1, "endIndex": 5, "textRun": {"content": "😀a\n", "textStyle": {}}}
                ],
                "paragraphStyle": {"namedStyleType": "NORMAL_TEXT", "direction": "LEFT_TO_RIGHT"},
            },
        },
    ]

    assert expected == Paper.new(connect, "😀a").get()["body"]["content"]


def test_mask_that_names_tabs_implies_tabs(connect: Connect) -> None:
    """A field mask below tabs asks for tabs content, also for the comments rule."""
    paper = Paper.new(connect, "Text")
    mode = {"suggestionsViewMode": "SUGGESTIONS_INLINE", "commentsViewMode": "COMMENTS_VIEW_MODE_INCLUDED"}

    assert paper.get(fields="tabs(tabProperties/tabId)") == {"tabs": [{"tabProperties": {"tabId": "t.0"}}]}
    assert "tabs" in paper.get(fields="title,tabs/documentTab/body,commentsViewMode", **mode)
    status, message = refusal(lambda: paper.get(fields="comments/status", **mode))
    assert (status, message) == (
        400,
        "Comments view mode may only be specified if tabs content is also requested.",
    )


@pytest.mark.parametrize(
    ("params", "message"),
    [
        (
            {"commentsViewMode": "COMMENTS_VIEW_MODE_OMITTED"},
            "Comments view mode may only be specified if tabs content is also requested.",
        ),
        (
            {"includeTabsContent": True, "commentsViewMode": "COMMENTS_VIEW_MODE_INCLUDED"},
            "Comments may only be explicitly included if inline suggestions are also explicitly requested",
        ),
        (
            INCLUDED | {"suggestionsViewMode": "PREVIEW_WITHOUT_SUGGESTIONS"},
            "Comments may not be requested when previewing suggestions.",
        ),
        (
            {
                "includeTabsContent": True,
                "suggestionsViewMode": "PREVIEW_SUGGESTIONS_ACCEPTED",
                "commentsViewMode": "COMMENTS_VIEW_MODE_DEFAULT_FOR_CURRENT_ACCESS",
            },
            "Comments may not be requested when previewing suggestions.",
        ),
    ],
)
def test_view_modes_that_exclude_each_other(connect: Connect, params: Json, message: str) -> None:
    """Each combination Google refuses is refused with Google's words."""
    paper = Paper.new(connect)

    assert refusal(lambda: paper.get(**params)) == (400, message)


def test_readers_get_less(connect: Connect) -> None:
    """A reader gets no revision id, a preview without suggestions, and 403 for comments or suggestions."""
    reader = Paper.new(connect, "Text").shared(BOB, "reader")
    answer = reader.get()

    assert "revisionId" not in answer
    assert answer["suggestionsViewMode"] == "PREVIEW_WITHOUT_SUGGESTIONS"
    assert refusal(lambda: reader.get(**INCLUDED))[0] == 403
    assert refusal(lambda: reader.get(suggestionsViewMode="SUGGESTIONS_INLINE"))[0] == 403
    degraded = reader.get(
        includeTabsContent=True, commentsViewMode="COMMENTS_VIEW_MODE_DEFAULT_FOR_CURRENT_ACCESS"
    )
    assert degraded["commentsViewMode"] == "COMMENTS_VIEW_MODE_OMITTED"


def test_commenters_see_comments_but_no_revision(connect: Connect) -> None:
    """A commenter reads threads, as DEFAULT_FOR_CURRENT_ACCESS also shows, and still gets no revision id."""
    paper = Paper.new(connect, "Some text")
    paper.batch(comment(1, 5))
    commenter = paper.shared(BOB, "commenter")

    assert "revisionId" not in commenter.get(**INCLUDED)
    default = commenter.get(
        includeTabsContent=True, commentsViewMode="COMMENTS_VIEW_MODE_DEFAULT_FOR_CURRENT_ACCESS"
    )
    assert default["commentsViewMode"] == "COMMENTS_VIEW_MODE_INCLUDED"
    assert len(default["comments"]) == 1


def test_strangers_get_404(connect: Connect) -> None:
    """A document that is not shared and one that does not exist answer alike."""
    paper = Paper.new(connect)
    stranger = Paper(connect, paper.id, BOB)
    missing = Paper(connect, "no-such-document")

    assert refusal(stranger.get) == (404, "Requested entity was not found.")
    assert refusal(missing.get) == (404, "Requested entity was not found.")


def test_revision_follows_changes_and_the_reader(connect: Connect) -> None:
    """Equal reads have equal revisions, every edit changes it, and two users never share one."""
    paper = Paper.new(connect, "Text")
    other = paper.shared(BOB, "writer")
    before = paper.get()["revisionId"]

    assert before == paper.get()["revisionId"]
    assert before != other.get()["revisionId"]
    paper.batch(insert(1, "x"))
    assert before != paper.get()["revisionId"]


def test_native_comments_switched_off(connect: Connect, emulator: Emulator) -> None:
    """With the switch off, the comments parameter is unknown and comment requests are not set."""
    paper = Paper.new(connect, "Some text")
    with switched(emulator, "native_comments", value=False):
        status, message = refusal(lambda: paper.get(**INCLUDED))

        assert status == 400
        expected = 'Invalid JSON payload received. Unknown name "comments_view_mode": Cannot bind query'
        assert message.startswith(expected)
        assert "commentsViewMode" not in paper.get()
        assert paper.refusal(insert(1, "x"), comment(1, 5)) == (400, "Invalid requests[1]: No request set.")


def test_links_to_headings_have_two_shapes(connect: Connect) -> None:
    """In a document of one tab a heading link reads as headingId without tabs, with id and tab otherwise."""
    paper = Paper.new(connect, "Go there\n")
    paper.batch(
        {
            "updateTextStyle": {
                "range": {"startIndex": 1, "endIndex": 3},
                "textStyle": {"link": {"headingId": "h.abc"}},
                "fields": "link",
            }
        }
    )
    plain = paper.get()["body"]["content"][1]["paragraph"]["elements"][0]["textRun"]

    assert plain["textStyle"]["link"] == {"headingId": "h.abc"}
    assert paper.runs()[0][1]["link"] == {"heading": {"id": "h.abc", "tabId": "t.0"}}


@pytest.mark.parametrize(
    "spoil",
    [
        lambda body: body[1].update(endIndex=4),
        lambda body: body[1]["paragraph"]["elements"][0]["textRun"].update(content="Tex\n"),
        lambda body: body[1]["paragraph"]["elements"][0]["textRun"].update(content="Text😀"),
        lambda body: body[1]["paragraph"]["paragraphStyle"].update(headingId="h.1"),
        lambda body: body.pop(0),
        lambda body: body.pop(),
    ],
)
def test_the_validity_check_can_fail(connect: Connect, spoil: Callable[[list[Json]], object]) -> None:
    """Each way of spoiling a document is found by the check the other tests rely on."""
    document = Paper.new(connect, "Text").full()
    spoil(document["tabs"][0]["documentTab"]["body"]["content"])

    assert faults(document)
