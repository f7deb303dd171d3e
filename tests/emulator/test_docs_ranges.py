"""Named ranges, and how they and comment anchors move with edits."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from docs_paper import Paper, comment, delete, insert, shared_connect, shared_emulator, span

__all__ = ["shared_connect", "shared_emulator"]  # fixtures of this module

Json = dict[str, Any]
Connect = Callable[..., Any]


def name(name_: str, start: int, end: int) -> Json:
    return {"createNamedRange": {"name": name_, "range": span(start, end)}}


def anchored(paper: Paper) -> list[tuple[int, int]]:
    """Where the document's anchors lie."""
    anchors = paper.tab().get("commentAnchors", {}).values()
    return [(one["startIndex"], one["endIndex"]) for anchor in anchors for one in anchor["ranges"]]


# The text is "0123456789" from index 1; the comment is on "3456" (4..8).
@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        ([insert(2, "ab")], [(6, 10)]),
        ([insert(4, "ab")], [(6, 10)]),
        ([insert(5, "ab")], [(4, 10)]),
        ([insert(8, "ab")], [(4, 8)]),
        ([insert(6, "\n")], [(4, 9)]),
        ([delete(1, 3)], [(2, 6)]),
        ([delete(2, 6)], [(2, 4)]),
        ([delete(6, 10)], [(4, 6)]),
        ([delete(5, 7)], [(4, 6)]),
        ([delete(4, 8)], []),
        ([delete(1, 11)], []),
        ([insert(5, "new"), delete(4, 5), delete(7, 10)], [(4, 7)]),
        ([delete(4, 8), insert(4, "3456")], []),
        (
            [{"replaceAllText": {"containsText": {"text": "3456"}, "replaceText": "words"}}],
            [(4, 9)],
        ),
        ([{"replaceAllText": {"containsText": {"text": "3456"}, "replaceText": ""}}], []),
        ([{"replaceAllText": {"containsText": {"text": "23"}, "replaceText": "x"}}], [(4, 7)]),
        ([{"insertTable": {"location": {"index": 6}, "rows": 1, "columns": 1}}], [(4, 14)]),
    ],
)
def test_anchors_move_with_edits(
    connect: Connect, edits: list[Json], expected: list[tuple[int, int]]
) -> None:
    """Insertions inside grow a range and at its edges do not; deletions shrink it; one without text is gone.

    The thread keeps its anchor id and quote in any case.
    """
    paper = Paper.new(connect, "0123456789")
    paper.batch(comment(4, 8))
    thread = paper.full()["comments"][0]
    paper.batch(*edits)

    assert anchored(paper) == expected
    assert paper.full()["comments"] == [thread]
    assert thread["plainTextQuote"] == "3456"


def test_an_element_put_inside_keeps_the_anchor(connect: Connect) -> None:
    """A new chip inside the old range, then the old words deleted: the comment is on the chip."""
    paper = Paper.new(connect, "due: someday")
    paper.batch(comment(6, 13))
    person = {"insertPerson": {"location": {"index": 7}, "personProperties": {"email": "a@example.com"}}}
    paper.batch(person, delete(8, 14), delete(6, 7))

    assert paper.text() == "due: ¤\n"
    assert anchored(paper) == [(6, 7)]


def test_named_ranges_read_back_by_name(connect: Connect) -> None:
    """Ranges that share a name are grouped; those of the first tab carry no tab id, others do."""
    paper = Paper.new(connect, "one two")
    first = paper.reply(name("mark", 1, 4))["namedRangeId"]
    second = paper.reply(name("mark", 5, 8))["namedRangeId"]
    tab = paper.reply({"addDocumentTab": {}})["tabProperties"]["tabId"]
    paper.batch(
        insert(1, "x", tabId=tab),
        {"createNamedRange": {"name": "other", "range": span(1, 2, tabId=tab)}},
    )

    assert paper.tab()["namedRanges"] == {
        "mark": {
            "name": "mark",
            "namedRanges": [
                {"namedRangeId": first, "name": "mark", "ranges": [{"startIndex": 1, "endIndex": 4}]},
                {"namedRangeId": second, "name": "mark", "ranges": [{"startIndex": 5, "endIndex": 8}]},
            ],
        }
    }
    (other,) = paper.tab(1)["namedRanges"]["other"]["namedRanges"]
    assert other["ranges"] == [{"startIndex": 1, "endIndex": 2, "tabId": tab}]


def test_names_are_measured_in_utf16(connect: Connect) -> None:
    """A name has 1 to 256 UTF-16 code units."""
    paper = Paper.new(connect, "text")
    paper.batch(name("😀" * 128, 1, 2))

    assert paper.refusal(name("😀" * 128 + "a", 1, 2))[0] == 400
    assert paper.refusal(name("", 1, 2))[0] == 400


def test_named_ranges_are_deleted_by_name_or_id(connect: Connect) -> None:
    """All of a name go, or the one of an id; neither given, or an id unknown, is refused."""
    paper = Paper.new(connect, "one two")
    paper.batch(name("a", 1, 2), name("a", 3, 4), name("b", 5, 6))
    paper.batch({"deleteNamedRange": {"name": "a"}})
    assert list(paper.tab()["namedRanges"]) == ["b"]

    message = "Invalid requests[0].deleteNamedRange: ID or name for named range must be set"
    assert paper.refusal({"deleteNamedRange": {}}) == (400, message)
    assert paper.refusal({"deleteNamedRange": {"namedRangeId": "kix.none"}})[0] == 400
    paper.batch(delete(5, 6))
    assert "namedRanges" not in paper.tab()


@pytest.mark.parametrize(("text", "left"), [("longer text", "a longer text b\n"), ("", "a  b\n")])
def test_named_range_content_is_replaced(connect: Connect, text: str, left: str) -> None:
    """The text of every range of the name is exchanged, and a range over new text stays for the next time."""
    paper = Paper.new(connect, "a old b")
    paper.batch(name("n", 3, 6))
    paper.batch({"replaceNamedRangeContent": {"namedRangeName": "n", "text": text}})

    assert paper.text() == left
    if text:
        paper.batch({"replaceNamedRangeContent": {"namedRangeName": "n", "text": "x"}})
        assert paper.text() == "a x b\n"
    else:
        assert "namedRanges" not in paper.tab()
