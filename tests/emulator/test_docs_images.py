"""Images by reference: addresses Google could read, objects and elements in step, replacement."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from docs_paper import Paper, delete, insert, shared_connect, shared_emulator

from pmdocs.emulator.discovery import conform

__all__ = ["shared_connect", "shared_emulator"]  # fixtures of this module

Json = dict[str, Any]
Connect = Callable[..., Any]

UNREADABLE = (
    "There was a problem retrieving the image. The provided image should be publicly accessible, "
    "within size limit, and in supported formats."
)


def image(
    uri: str = "https://example.com/a.png", index: int = 1, size: dict[str, float] | None = None
) -> Json:
    """An insertInlineImage request; sizes in points."""
    sides = {name: {"magnitude": value, "unit": "PT"} for name, value in (size or {}).items()}
    return {
        "insertInlineImage": {"uri": uri, "location": {"index": index}}
        | ({"objectSize": sides} if sides else {})
    }


def embedded(paper: Paper, object_id: str) -> Json:
    """The EmbeddedObject of an inline object."""
    found: Json = paper.tab()["inlineObjects"][object_id]["inlineObjectProperties"]["embeddedObject"]
    return found


def test_an_image_in_the_text(connect: Connect) -> None:
    """The answer names the object; an element of one index shows where it stands; both fit the schema."""
    paper = Paper.new(connect, "before after")
    made = paper.reply(image(index=8))["objectId"]
    element = paper.blocks()[0]["paragraph"]["elements"][1]

    assert element == {
        "startIndex": 8,
        "endIndex": 9,
        "inlineObjectElement": {"inlineObjectId": made, "textStyle": {}},
    }
    properties = embedded(paper, made)["imageProperties"]
    assert properties["sourceUri"] == properties["contentUri"] == "https://example.com/a.png"
    assert conform("docs", "Document", paper.full()) == []


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"width": 100, "height": 50}, (100, 50)),
        ({"width": 100}, (100, 100)),
        ({"height": 50.5}, (50.5, 50.5)),
        ({}, (225, 225)),
    ],
)
def test_sizes(connect: Connect, given: dict[str, float], expected: tuple[float, float]) -> None:
    """Given sides are kept; as nothing is fetched, an image counts as square."""
    paper = Paper.new(connect)
    size = embedded(paper, paper.reply(image(size=given))["objectId"])["size"]

    assert (size["width"]["magnitude"], size["height"]["magnitude"]) == expected


@pytest.mark.parametrize(
    "uri",
    [
        "data:image/png;base64,AAAA",
        "file:///pictures/a.png",
        "/pictures/a.png",
        "http://localhost/a.png",
        "http://192.168.0.7/a.png",
        "http://[::1]/a.png",
        "http://[oops/a.png",
        "https://wiki.internal/a.png",
        "https://example.com/a.svg",
        "https://example.com/a b.png",
    ],
)
def test_addresses_that_cannot_be_read(connect: Connect, uri: str) -> None:
    """No web address, a private host, another format: refused in Google's words, for a new image and another."""
    paper = Paper.new(connect)
    made = paper.reply(image())["objectId"]

    assert paper.refusal(image(uri)) == (400, f"Invalid requests[0].insertInlineImage: {UNREADABLE}")
    replaced = {"replaceImage": {"imageObjectId": made, "uri": uri}}
    assert paper.refusal(replaced) == (400, f"Invalid requests[0].replaceImage: {UNREADABLE}")


def test_other_refusals(connect: Connect) -> None:
    """A missing or too long address, a size without extent, a place that is none, an unknown image."""
    paper = Paper.new(connect)

    assert "must be specified" in paper.refusal(image(""))[1]
    assert "at most 2 kB" in paper.refusal(image("https://example.com/" + "a" * 2048))[1]
    assert "width must be greater than 0" in paper.refusal(image(size={"width": 0}))[1]
    assert "less than the end index" in paper.refusal(image(index=9))[1]
    unknown = {"replaceImage": {"imageObjectId": "kix.no", "uri": "https://example.com/a.png"}}
    assert "kix.no was not found" in paper.refusal(unknown)[1]
    assert "was not found" in paper.refusal({"deletePositionedObject": {"objectId": "kix.no"}})[1]


def test_another_picture(connect: Connect) -> None:
    """Replaced, the image keeps its id, its place and its bounds."""
    paper = Paper.new(connect, "text")
    made = paper.reply(image(size={"width": 80}))["objectId"]
    before = embedded(paper, made)
    uri = "https://example.com/b.gif"
    paper.batch({"replaceImage": {"imageObjectId": made, "uri": uri, "imageReplaceMethod": "CENTER_CROP"}})
    after = embedded(paper, made)

    assert after["imageProperties"]["sourceUri"] == uri
    assert {**before, "imageProperties": 0} == {**after, "imageProperties": 0}


def test_an_image_goes_with_its_element(connect: Connect) -> None:
    """Deleted with text around it, the object is gone too; merged away in a table's cell it stays."""
    paper = Paper.new(connect, "text")
    paper.batch(image(index=3))
    paper.batch(delete(2, 5))
    assert "inlineObjects" not in paper.tab()

    paper.batch(
        {"insertTable": {"location": {"index": 1}, "rows": 1, "columns": 2}}, image(index=7), insert(7, "b")
    )
    location = {"tableStartLocation": {"index": 2}, "rowIndex": 0, "columnIndex": 0}
    area = {"tableCellLocation": location, "rowSpan": 1, "columnSpan": 2}
    paper.batch({"mergeTableCells": {"tableRange": area}})
    assert len(paper.tab()["inlineObjects"]) == 1
