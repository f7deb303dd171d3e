"""A document taken from an answer of documents.get is given back as that answer, and can be worked on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from docs_paper import ADA, BOB, Paper, delete, insert, refusal, shared_connect, shared_emulator, span, table
from docs_suggested import ACCEPTED, WITHOUT, preview, settle
from docs_validity import faults

from pmdocs.emulator import Emulator
from pmdocs.emulator.docs.intake import document_from_json

__all__ = ["shared_connect", "shared_emulator"]  # fixtures of this module

Json = dict[str, Any]
Connect = Callable[..., Any]

CREATED = "2026-11-20T09:00:00.000Z"


def take(emulator: Emulator, connect: Connect, raw: Json) -> Paper:
    """A document of Ada's with the content of an answer."""
    paper = Paper.new(connect)
    content = document_from_json(raw, author=ADA, created=CREATED).dump()
    with emulator.store.transaction(write=True) as transaction:
        transaction.put_content(paper.id, content)
    return paper


def run(start: int, text: str, **more: Any) -> Json:
    """A text run; a start of zero is left out."""
    place = {"startIndex": start} if start else {}
    length = len(text.encode("utf-16-le")) // 2
    return {**place, "endIndex": start + length, "textRun": {"content": text, "textStyle": {}, **more}}


def paragraph(*elements: Json, **more: Any) -> Json:
    """A paragraph of elements."""
    style = {"namedStyleType": "NORMAL_TEXT", "direction": "LEFT_TO_RIGHT"}
    place = {"startIndex": elements[0]["startIndex"], "endIndex": elements[-1]["endIndex"]}
    return {**place, "paragraph": {"elements": list(elements), "paragraphStyle": style, **more}}


def rare(blank: Json) -> Json:
    """The tabs of a blank document, with what no request can make."""
    content = blank["tabs"][0]["documentTab"]
    drawing = {
        "objectId": "kix.drawing",
        "positionedObjectProperties": {
            "embeddedObject": {"imageProperties": {"contentUri": "https://example.com/a.png"}},
            "positioning": {"layout": "IN_FRONT_OF_TEXT"},
        },
    }
    content["positionedObjects"] = {"kix.drawing": drawing}
    content["body"]["content"] = [
        content["body"]["content"][0],
        {
            "startIndex": 1,
            "endIndex": 10,
            "tableOfContents": {"content": [paragraph(run(2, "Impact\n"))]},
        },
        paragraph(run(10, "a"), {"startIndex": 11, "endIndex": 17, "equation": {}}, run(17, "b\n")),
        paragraph(
            {"startIndex": 19, "endIndex": 20, "horizontalRule": {"textStyle": {}}},
            {"startIndex": 20, "endIndex": 21, "columnBreak": {"textStyle": {}}},
            {"startIndex": 21, "endIndex": 22, "autoText": {"type": "PAGE_NUMBER", "textStyle": {}}},
            run(22, "😀\ue907\n"),
            positionedObjectIds=["kix.drawing"],
        ),
        paragraph(
            run(26, "old", suggestedDeletionIds=["suggest.1"]),
            run(29, "new", suggestedInsertionIds=["suggest.1"]),
            run(32, "\n"),
        ),
    ]
    return blank


@pytest.fixture(name="paper")
def paper_(emulator: Emulator, connect: Connect) -> Paper:
    """A document with everything rare in it."""
    return take(emulator, connect, rare(Paper.new(connect).get(includeTabsContent=True)))


def read(paper: Paper) -> Json:
    """The answer with tabs; what stands in it as U+E907 is no fault here."""
    return paper.get(includeTabsContent=True, suggestionsViewMode="SUGGESTIONS_INLINE")


def test_rare_content_is_given_back(connect: Connect, paper: Paper) -> None:
    """Contents, equations, rules, breaks, page numbers, drawings, suggestions: member for member."""
    expected = rare(Paper.new(connect).get(includeTabsContent=True))["tabs"]

    assert read(paper)["tabs"] == expected


def test_a_made_document_is_given_back(emulator: Emulator, connect: Connect) -> None:
    """What requests made comes back equal: tabs, segments, footnotes, images, lists, ranges, suggestions."""
    paper = Paper.new(connect, "Ti😀\nfirst\nlast")
    answers = paper.batch(
        {"createHeader": {"type": "DEFAULT"}},
        table(8, 2, 2),
        {"createFootnote": {"location": {"index": 3}}},
        {"insertInlineImage": {"uri": "https://example.com/a.png", "location": {"index": 1}}},
        {"insertPerson": {"personProperties": {"email": BOB}, "location": {"index": 2}}},
        {"createParagraphBullets": {"range": span(1, 4), "bulletPreset": "BULLET_CHECKBOX"}},
        {"createNamedRange": {"name": "mark", "range": span(2, 4)}},
        {"addDocumentTab": {"tabProperties": {"parentTabId": "t.0", "iconEmoji": "🔥"}}},
    )["replies"]
    header = answers[0]["createHeader"]["headerId"]
    paper.batch(
        insert(0, "head", segmentId=header),
        {"createNamedRange": {"name": "top", "range": span(0, 2, segmentId=header)}},
    )
    bold = {"textStyle": {"bold": True}, "fields": "bold"}
    paper.batch(
        insert(2, "sug"),
        delete(12, 14),
        {"updateTextStyle": {"range": span(2, 9), **bold}},
        {"deleteParagraphBullets": {"range": span(2, 3)}},
        {"insertTableRow": {"tableCellLocation": {"tableStartLocation": {"index": table_start(paper) + 3}}}},
        {"updateDocumentStyle": {"documentStyle": {"pageNumberStart": 3}, "fields": "pageNumberStart"}},
        writeMode="SUGGEST",
    )
    before = read(paper)
    taken = take(emulator, connect, before)

    assert before["tabs"] == read(taken)["tabs"]
    for mode in (ACCEPTED, WITHOUT):
        assert preview(paper, mode) == preview(taken, mode)


def table_start(paper: Paper) -> int:
    """Where the first table starts."""
    return next(int(block["startIndex"]) for block in paper.blocks() if "table" in block)


def test_working_on_rare_content(paper: Paper) -> None:
    """Equations and contents are whole or gone; a drawing can be deleted; a suggestion can be accepted."""
    assert "inside an equation" in paper.refusal(insert(13, "x"))[1]
    for start, end in ((10, 13), (13, 19), (5, 11), (8, 11)):
        assert "requests[0].deleteContentRange" in paper.refusal(delete(start, end))[1]
    location = {"tableStartLocation": {"index": 1}}
    assert "table start" in paper.refusal({"insertTableRow": {"tableCellLocation": location}})[1]
    paper.batch(
        {"deletePositionedObject": {"objectId": "kix.drawing"}},
        settle("acceptSuggestion", "suggest.1"),
        insert(3, "!"),
        delete(12, 18),
    )
    content = read(paper)["tabs"][0]["documentTab"]

    assert "positionedObjects" not in content
    assert [block.get("startIndex", 0) for block in content["body"]["content"]] == [0, 1, 11, 14, 21]
    assert content["body"]["content"][-1]["paragraph"]["elements"] == [run(21, "new\n")]


def test_a_drawing_goes_with_its_paragraph_or_stays(paper: Paper) -> None:
    """Merged into another paragraph its tether moves along; with the paragraph gone it is gone."""
    paper.batch(delete(18, 19))
    tethered = read(paper)["tabs"][0]["documentTab"]["body"]["content"][2]["paragraph"]
    assert tethered["positionedObjectIds"] == ["kix.drawing"]
    paper.batch(delete(10, 25))

    assert "positionedObjects" not in read(paper)["tabs"][0]["documentTab"]


def test_replacing_a_positioned_image(paper: Paper) -> None:
    """An image beside the text can be replaced too."""
    paper.batch({"replaceImage": {"imageObjectId": "kix.drawing", "uri": "https://example.com/b.png"}})
    held = read(paper)["tabs"][0]["documentTab"]["positionedObjects"]["kix.drawing"]

    embedded = held["positionedObjectProperties"]["embeddedObject"]
    assert embedded["imageProperties"]["sourceUri"] == "https://example.com/b.png"


def test_answers_without_tabs(emulator: Emulator, connect: Connect) -> None:
    """An answer in the older shape makes one tab."""
    paper = Paper.new(connect, "text")
    taken = take(emulator, connect, paper.get())

    assert faults(read(taken)) == []
    assert taken.text() == "text\n"


def test_indexes_have_to_fit(connect: Connect) -> None:
    """An answer whose indexes do not follow from its content is refused with the place."""
    raw = Paper.new(connect, "text").get(includeTabsContent=True)
    raw["tabs"][0]["documentTab"]["body"]["content"][1]["endIndex"] = 7

    with pytest.raises(ValueError, match="endIndex 7 where 6 was expected"):
        document_from_json(raw, author=ADA, created=CREATED)


def test_only_the_author_deletes_a_taken_suggestion(paper: Paper) -> None:
    """Suggestions taken in belong to the author given."""
    bob = paper.shared(BOB, "writer")

    assert refusal(lambda: bob.batch(settle("deleteSuggestion", "suggest.1")))[0] == 403
    paper.batch(settle("deleteSuggestion", "suggest.1"))
