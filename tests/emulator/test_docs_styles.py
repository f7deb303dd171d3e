"""Text, paragraph, named and document styles, and bullets."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from docs_paper import Paper, insert, shared_connect, shared_emulator, span, table

from pmdocs.emulator.docs.masks import normal

__all__ = ["shared_connect", "shared_emulator"]  # fixtures of this module

Json = dict[str, Any]
Connect = Callable[..., Any]


def text_style(start: int, end: int, fields: str, **style: Any) -> Json:
    return {"updateTextStyle": {"range": span(start, end), "textStyle": style, "fields": fields}}


def paragraph_style(start: int, end: int, fields: str, **style: Any) -> Json:
    return {"updateParagraphStyle": {"range": span(start, end), "paragraphStyle": style, "fields": fields}}


def bullets(start: int, end: int, preset: str = "BULLET_DISC_CIRCLE_SQUARE") -> Json:
    return {"createParagraphBullets": {"range": span(start, end), "bulletPreset": preset}}


def test_runs_split_and_merge(connect: Connect) -> None:
    """Styling part of a run splits it; making neighbours equal again merges them."""
    paper = Paper.new(connect, "abcdef")
    paper.batch(text_style(3, 5, "bold", bold=True))
    assert paper.runs() == [("ab", {}), ("cd", {"bold": True}), ("ef\n", {})]

    paper.batch(text_style(3, 5, "bold"))
    assert paper.runs() == [("abcdef\n", {})]


def test_a_value_equal_to_the_inherited_one_is_not_stored(connect: Connect) -> None:
    """Setting what the named style says already leaves the run inheriting it."""
    paper = Paper.new(connect, "abc")
    size = {"magnitude": 11, "unit": "PT"}
    paper.batch(text_style(1, 4, "bold,fontSize", bold=False, fontSize=size))
    assert paper.runs() == [("abc\n", {})]

    paper.batch(paragraph_style(1, 2, "namedStyleType", namedStyleType="HEADING_1"))
    paper.batch(text_style(1, 4, "fontSize", fontSize=size))
    assert paper.runs() == [("abc", {"fontSize": size}), ("\n", {})]


def test_half_a_character_is_never_styled(connect: Connect) -> None:
    """A range that splits a surrogate pair styles the whole character."""
    paper = Paper.new(connect, "a😀b")
    paper.batch(text_style(1, 3, "bold", bold=True))

    assert paper.runs() == [("a😀", {"bold": True}), ("b\n", {})]
    paper.batch(text_style(1, 2, "bold"), text_style(3, 4, "italic", italic=True))
    assert paper.runs()[1] == ("😀", {"bold": True, "italic": True})


def test_an_unspecified_value_is_no_value(connect: Connect) -> None:
    """An enum's zero value unsets the field, as leaving it out does."""
    paper = Paper.new(connect, "abc")
    paper.batch(paragraph_style(1, 2, "namedStyleType,alignment", namedStyleType="TITLE", alignment="END"))
    unspecified = {"namedStyleType": "NAMED_STYLE_TYPE_UNSPECIFIED", "alignment": "ALIGNMENT_UNSPECIFIED"}
    paper.batch(paragraph_style(1, 2, "namedStyleType,alignment", **unspecified))

    expected = {"namedStyleType": "NORMAL_TEXT", "direction": "LEFT_TO_RIGHT"}
    assert expected == paper.blocks()[0]["paragraph"]["paragraphStyle"]


def test_links_look_like_links_and_skip_line_feeds(connect: Connect) -> None:
    """A link brings colour and underline, keeps off the line feed, and takes its looks along when removed."""
    paper = Paper.new(connect, "ab\ncd")
    paper.batch(text_style(1, 6, "link", link={"url": "https://example.com/"}))
    looks = {
        "foregroundColor": {"color": {"rgbColor": {"red": 0.06666667, "green": 0.33333334, "blue": 0.8}}},
        "underline": True,
    }
    linked = {"link": {"url": "https://example.com/"}, **looks}
    assert paper.runs(0) == [("ab", linked), ("\n", {})]
    assert paper.runs(1) == [("cd", linked), ("\n", {})]

    paper.batch(text_style(1, 6, "link"))
    assert paper.runs(0) == [("ab\n", {})]


def test_a_link_with_its_own_looks(connect: Connect) -> None:
    """Colour and underline given with a link win over the defaults of links."""
    paper = Paper.new(connect, "ab")
    paper.batch(text_style(1, 3, "link,underline", link={"url": "https://example.com/"}, underline=False))

    assert "underline" not in paper.runs()[0][1]
    assert "foregroundColor" in paper.runs()[0][1]


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ("X", "Invalid field: X"),
        ("alignment,spaceAbove.size", "Invalid field: spaceAbove.size"),
        ("headingId", "Invalid field: headingId"),
        ("", "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)"),
    ],
)
def test_field_masks_are_checked(connect: Connect, fields: str, message: str) -> None:
    """Unknown, read-only and missing fields are refused with their name."""
    paper = Paper.new(connect, "abc")
    expected = f"Invalid requests[0].updateParagraphStyle: {message}"

    assert paper.refusal(paragraph_style(1, 2, fields)) == (400, expected)


def test_masks_may_be_in_snake_case_and_nested(connect: Connect) -> None:
    """named_style_type and spaceAbove.magnitude name the fields they seem to; a star means all of them."""
    paper = Paper.new(connect, "abc")
    above = {"magnitude": 6, "unit": "PT"}
    paper.batch(
        paragraph_style(1, 2, "named_style_type,spaceAbove", namedStyleType="HEADING_3", spaceAbove=above),
        paragraph_style(1, 2, "spaceAbove.magnitude", spaceAbove={"magnitude": 9}),
    )
    style = paper.blocks()[0]["paragraph"]["paragraphStyle"]
    assert style["namedStyleType"] == "HEADING_3"
    assert style["headingId"].startswith("h.")
    assert len(style["headingId"]) == 14
    assert style["spaceAbove"] == {"magnitude": 9, "unit": "PT"}

    paper.batch(paragraph_style(1, 2, "*", alignment="END"))
    expected = {"alignment": "END", "namedStyleType": "NORMAL_TEXT", "direction": "LEFT_TO_RIGHT"}
    assert paper.blocks()[0]["paragraph"]["paragraphStyle"] == expected


def test_paragraph_style_reaches_every_overlapping_paragraph(connect: Connect) -> None:
    """A range that touches two paragraphs styles both, and cells inside a range too."""
    paper = Paper.new(connect, "one\ntwo\nthree")
    paper.batch(table(14, 1, 1), paragraph_style(3, 19, "alignment", alignment="CENTER"))
    blocks = paper.blocks()
    styles = [block["paragraph"]["paragraphStyle"] for block in blocks if "paragraph" in block]
    cell = blocks[3]["table"]["tableRows"][0]["tableCells"][0]["content"][0]["paragraph"]

    assert [style.get("alignment") for style in styles] == ["CENTER", "CENTER", "CENTER", None]
    assert cell["paragraphStyle"]["alignment"] == "CENTER"


def test_page_break_before_is_for_the_body(connect: Connect) -> None:
    """pageBreakBefore inside a table is a 400."""
    paper = Paper.new(connect)
    paper.batch(table(1, 1, 1))

    assert paper.refusal(paragraph_style(5, 6, "pageBreakBefore", pageBreakBefore=True))[0] == 400


def test_numbers_read_back_as_google_writes_them() -> None:
    """Zero colours and magnitudes vanish, colours have single precision, whole numbers no point."""
    color = {"rgbColor": {"red": 0.2, "green": 0, "blue": 0.1234567890123}}

    assert normal({"color": color}) == {"color": {"rgbColor": {"red": 0.2, "blue": 0.12345679}}}
    assert repr(normal({"magnitude": 12.0})) == "{'magnitude': 12}"
    assert normal({"magnitude": 0, "unit": "PT"}) == {"unit": "PT"}


def test_named_style_changes_what_is_inherited(connect: Connect) -> None:
    """Updating a named style changes its entry, and decides which run styles are redundant."""
    paper = Paper.new(connect, "abc")
    named = {"namedStyleType": "NORMAL_TEXT", "textStyle": {"bold": True}}
    paper.batch(
        {"updateNamedStyle": {"namedStyle": named, "fields": "namedStyleType,textStyle,textStyle.bold"}},
        text_style(1, 4, "bold,italic", bold=True, italic=True),
    )
    style = paper.tab()["namedStyles"]["styles"][0]

    assert style["textStyle"]["bold"] is True
    assert style["textStyle"]["fontSize"] == {"magnitude": 11, "unit": "PT"}
    assert paper.runs()[0] == ("abc", {"italic": True})
    refused = {"updateNamedStyle": {"namedStyle": {"textStyle": {}}, "fields": "textStyle"}}
    assert paper.refusal(refused)[0] == 400


def test_document_style_is_updated_and_reset(connect: Connect) -> None:
    """Masked fields change; an unset one returns to its default; header ids cannot be written."""
    paper = Paper.new(connect)
    margin = {"magnitude": 36, "unit": "PT"}
    request = {"documentStyle": {"marginTop": margin}, "fields": "marginTop"}
    paper.batch({"updateDocumentStyle": request})
    assert paper.tab()["documentStyle"]["marginTop"] == margin

    paper.batch({"updateDocumentStyle": {"documentStyle": {}, "fields": "marginTop"}})
    assert paper.tab()["documentStyle"]["marginTop"] == {"magnitude": 72, "unit": "PT"}
    assert (
        paper.refusal({"updateDocumentStyle": {"documentStyle": {}, "fields": "defaultHeaderId"}})[0] == 400
    )


def test_leading_tabs_become_levels_and_move_indexes(connect: Connect) -> None:
    """Tabs in front of a paragraph give its nesting level and are removed, so later text moves."""
    paper = Paper.new(connect, "one\n\ttwo\n\t\tthree")
    paper.batch(bullets(1, 12), insert(1, "X"))
    paragraphs = [block["paragraph"] for block in paper.blocks()]

    assert paper.text() == "Xone\ntwo\nthree\n"
    assert [paragraph["bullet"].get("nestingLevel") for paragraph in paragraphs] == [None, 1, 2]
    assert len({paragraph["bullet"]["listId"] for paragraph in paragraphs}) == 1
    assert paragraphs[1]["paragraphStyle"]["indentStart"] == {"magnitude": 72, "unit": "PT"}


def test_a_list_goes_on_with_the_same_preset_only(connect: Connect) -> None:
    """Paragraphs directly after a list of the same preset join it; another preset makes another list."""
    paper = Paper.new(connect, "a\nb\nc")
    paper.batch(bullets(1, 2), bullets(3, 4), bullets(5, 6, "NUMBERED_DECIMAL_ALPHA_ROMAN"))
    ids = [block["paragraph"]["bullet"]["listId"] for block in paper.blocks()]
    levels = paper.tab()["lists"][ids[2]]["listProperties"]["nestingLevels"]

    assert ids[0] == ids[1] != ids[2]
    assert len(levels) == 9
    assert [level["glyphType"] for level in levels[:4]] == ["DECIMAL", "ALPHA", "ROMAN", "DECIMAL"]
    assert levels[1]["glyphFormat"] == "%1."


def test_checkboxes_have_no_state(connect: Connect) -> None:
    """A checkbox list has an unspecified glyph and says nowhere whether a box is checked."""
    paper = Paper.new(connect, "task")
    paper.batch(bullets(1, 2, "BULLET_CHECKBOX"))
    bullet = paper.blocks()[0]["paragraph"]["bullet"]
    level = paper.tab()["lists"][bullet["listId"]]["listProperties"]["nestingLevels"][0]

    assert set(bullet) == {"listId", "textStyle"}
    assert level["glyphType"] == "GLYPH_TYPE_UNSPECIFIED"
    assert "glyphSymbol" not in level


def test_deleting_bullets_keeps_the_indent(connect: Connect) -> None:
    """A paragraph without its bullet is indented as its text was, and an unused list is forgotten."""
    paper = Paper.new(connect, "\tone")
    paper.batch(bullets(1, 5), {"deleteParagraphBullets": {"range": span(1, 2)}})
    paragraph = paper.blocks()[0]["paragraph"]

    assert "bullet" not in paragraph
    assert paragraph["paragraphStyle"]["indentStart"] == {"magnitude": 36, "unit": "PT"}
    assert "lists" not in paper.tab()


def test_a_bullet_is_styled_with_its_whole_paragraph(connect: Connect) -> None:
    """Styling a list paragraph with its line feed styles the bullet; without it, not."""
    paper = Paper.new(connect, "one\ntwo")
    paper.batch(bullets(1, 8), text_style(1, 4, "bold", bold=True))
    assert "bold" not in paper.blocks()[0]["paragraph"]["bullet"]["textStyle"]

    paper.batch(text_style(1, 5, "bold", bold=True))
    assert paper.blocks()[0]["paragraph"]["bullet"]["textStyle"]["bold"] is True
