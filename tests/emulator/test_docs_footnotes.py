"""Footnotes: a reference in the body, a segment of their own, numbers in reading order."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from docs_paper import Paper, comment, delete, insert, shared_connect, shared_emulator, span, table

__all__ = ["shared_connect", "shared_emulator"]  # fixtures of this module

Json = dict[str, Any]
Connect = Callable[..., Any]


def footnote(paper: Paper, index: int) -> str:
    """Make a footnote; its id."""
    made: str = paper.reply({"createFootnote": {"location": {"index": index}}})["footnoteId"]
    return made


def references(paper: Paper) -> list[tuple[str, str]]:
    """Id and number of the footnotes that the paragraphs of the body refer to."""
    elements = [element for block in paper.blocks() for element in block["paragraph"]["elements"]]
    found = [element["footnoteReference"] for element in elements if "footnoteReference" in element]
    return [(one["footnoteId"], one["footnoteNumber"]) for one in found]


def text(paper: Paper, footnote_id: str) -> str:
    """The words of a footnote."""
    content = paper.tab()["footnotes"][footnote_id]["content"]
    runs = [element["textRun"] for block in content for element in block["paragraph"]["elements"]]
    return "".join(run["content"] for run in runs)


def test_a_new_footnote(connect: Connect) -> None:
    """It takes one index in the body and begins with a space and a line feed, indexes from zero."""
    paper = Paper.new(connect, "cause and effect")
    made = footnote(paper, 6)

    assert paper.text() == "cause¤ and effect\n"
    assert references(paper) == [(made, "1")]
    assert text(paper, made) == " \n"
    assert paper.tab()["footnotes"][made]["content"][0]["endIndex"] == 2


def test_numbers_follow_the_text(connect: Connect) -> None:
    """A footnote before another is number one from then on."""
    paper = Paper.new(connect, "cause and effect")
    second = footnote(paper, 17)
    first = footnote(paper, 6)

    assert references(paper) == [(first, "1"), (second, "2")]


def test_writing_in_a_footnote(connect: Connect) -> None:
    """Its segment id names it in every request: text, deletion, comment, named range, replacement."""
    paper = Paper.new(connect, "cause")
    made = footnote(paper, 6)
    paper.batch(
        insert(1, "see 障害 {{id}}", segmentId=made),
        delete(0, 1, segmentId=made),
        {"createNamedRange": {"name": "source", "range": span(0, 3, segmentId=made)}},
        {"replaceAllText": {"containsText": {"text": "{{id}}"}, "replaceText": "INC-7"}},
    )

    assert text(paper, made) == "see 障害 INC-7\n"
    (named,) = paper.tab()["namedRanges"]["source"]["namedRanges"]
    assert named["ranges"] == [{"endIndex": 3, "segmentId": made}]


def test_a_footnote_goes_with_its_reference(connect: Connect) -> None:
    """Deleted, its segment is gone, and what lay in it; the comment on it is detached."""
    paper = Paper.new(connect, "cause")
    made = footnote(paper, 6)
    raw = comment(0, 1)
    raw["insertComment"]["range"]["segmentId"] = made
    paper.batch(raw, {"createNamedRange": {"name": "n", "range": span(0, 1, segmentId=made)}})
    paper.batch(delete(6, 7))

    assert not {"footnotes", "namedRanges", "commentAnchors"} & set(paper.tab())
    assert paper.refusal(insert(0, "x", segmentId=made)) == (
        400,
        f"Invalid requests[0].insertText: Segment with ID {made} was not found.",
    )


@pytest.mark.parametrize(
    ("request_", "what"),
    [
        (table(0, 1, 1), "A table"),
        ({"insertInlineImage": {"uri": "https://example.com/a.png", "location": {}}}, "An inline image"),
    ],
)
def test_what_cannot_stand_in_a_footnote(connect: Connect, request_: Json, what: str) -> None:
    """Tables and images are refused there, at an index and at the end."""
    paper = Paper.new(connect, "cause")
    made = footnote(paper, 6)
    ((kind, raw),) = request_.items()
    for place in ("location", "endOfSegmentLocation"):
        rest = {key: value for key, value in raw.items() if key != "location"}
        status, message = paper.refusal({kind: rest | {place: {"segmentId": made}}})

        assert status == 400
        assert message == f"Invalid requests[0].{kind}: {what} cannot be inserted inside a footnote."


def test_only_the_body_has_footnotes(connect: Connect) -> None:
    """In a header, a footer or a footnote none can be made; in a cell one can."""
    paper = Paper.new(connect, "cause")
    made = footnote(paper, 6)
    header = paper.reply({"createHeader": {"type": "DEFAULT"}})["headerId"]
    for segment_id in (made, header):
        request = {"createFootnote": {"endOfSegmentLocation": {"segmentId": segment_id}}}
        assert "only be inserted inside the body" in paper.refusal(request)[1]
    paper.batch(table(1, 1, 1), {"createFootnote": {"location": {"index": 5}}})

    assert len(paper.tab()["footnotes"]) == 2


def test_the_last_line_feed_stays(connect: Connect) -> None:
    """A footnote keeps its last line feed."""
    paper = Paper.new(connect, "cause")
    made = footnote(paper, 6)

    assert "newline character at the end" in paper.refusal(delete(0, 2, segmentId=made))[1]
