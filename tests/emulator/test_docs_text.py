"""Inserting, deleting and replacing text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from docs_paper import Paper, delete, insert, shared_connect, shared_emulator, span, table

from pmdocs.emulator.docs.units import clean, splits_cluster, to_text, to_units

__all__ = ["shared_connect", "shared_emulator"]  # fixtures of this module

Connect = Callable[..., Any]

INSIDE = (
    "The insertion index must be inside the bounds of an existing paragraph. "
    "You can still create new paragraphs by inserting newlines."
)
FAMILY = "\U0001f469\u200d\U0001f469\u200d\U0001f466"
FLAGS = "\U0001f1ef\U0001f1f5\U0001f1e9\U0001f1ea"


def test_indexes_are_utf16_code_units(connect: Connect) -> None:
    """An emoji takes two indexes, so text behind it is reached two further."""
    paper = Paper.new(connect, "😀b")
    paper.batch(insert(3, "a"))

    assert paper.text() == "😀ab\n"


def test_control_and_private_characters_are_stripped(connect: Connect) -> None:
    """insertText drops U+0000-0008, U+000C-001F and U+E000-F8FF; tab, line feed and vertical tab stay."""
    paper = Paper.new(connect, "a\x00\x08\x0c\r\x1f\ue000\ue907\uf8ffb\tc\x0bd")

    assert paper.text() == "ab\tc\x0bd\n"
    assert clean("\x08\x09\x0a\x0b\x0c") == "\t\n\x0b"


def test_line_feeds_make_paragraphs_of_the_same_kind(connect: Connect) -> None:
    """A new paragraph copies style and bullet of the one it is inserted into; each heading has its own id."""
    paper = Paper.new(connect, "Heading")
    paper.batch(
        {
            "updateParagraphStyle": {
                "range": span(1, 2),
                "paragraphStyle": {"namedStyleType": "HEADING_2", "alignment": "CENTER"},
                "fields": "namedStyleType,alignment",
            }
        },
        {"createParagraphBullets": {"range": span(1, 2), "bulletPreset": "NUMBERED_DECIMAL_NESTED"}},
    )
    before = paper.blocks()[0]["paragraph"]
    paper.batch(insert(5, "A\nB"))
    first, second = [block["paragraph"] for block in paper.blocks()]

    assert paper.text() == "HeadA\nBing\n"
    assert first["bullet"] == second["bullet"] == before["bullet"]
    assert first["paragraphStyle"] == before["paragraphStyle"]
    assert second["paragraphStyle"]["alignment"] == "CENTER"
    assert second["paragraphStyle"]["headingId"] != first["paragraphStyle"]["headingId"]


def test_inserted_text_takes_the_style_before_it(connect: Connect) -> None:
    """Text takes the style of the character before; at a paragraph's start that of the first one after."""
    paper = Paper.new(connect, "plainbold\nbold")
    bold = {"textStyle": {"bold": True}, "fields": "bold"}
    paper.batch(
        {"updateTextStyle": {"range": span(6, 10), **bold}},
        {"updateTextStyle": {"range": span(11, 15), **bold}},
        insert(11, "X"),
        insert(10, "Y"),
        insert(6, "Z"),
    )

    assert paper.runs(0) == [("plainZ", {}), ("boldY", {"bold": True}), ("\n", {})]
    assert paper.runs(1) == [("Xbold", {"bold": True}), ("\n", {})]


@pytest.mark.parametrize(
    ("index", "message"),
    [
        (0, INSIDE),
        (2, INSIDE),
        (3, INSIDE),
        (4, INSIDE),
        (8, "Index 8 must be less than the end index of the referenced segment, 8."),
        (30, "Index 30 must be less than the end index of the referenced segment, 8."),
    ],
)
def test_text_goes_into_paragraphs_only(connect: Connect, index: int, message: str) -> None:
    """The section break, a table's start, its row, its cell's own index and the segment's end are refused."""
    paper = Paper.new(connect)
    paper.batch(table(1, 1, 1))

    assert paper.refusal(insert(index, "x")) == (400, f"Invalid requests[0].insertText: {message}")


def test_nothing_is_inserted_inside_a_character(connect: Connect) -> None:
    """Inside a surrogate pair, a joined emoji, a flag or before a combining mark there is no place."""
    paper = Paper.new(connect, f"😀{FAMILY}{FLAGS}e\u0301")
    units = to_units(f"😀{FAMILY}{FLAGS}e\u0301")
    places = [index for index in range(1, len(units)) if not splits_cluster(units, index)]

    assert places == [2, 10, 14, 18]
    for index in set(range(1, len(units))) - set(places):
        assert paper.refusal(insert(index + 1, "x"))[0] == 400
    paper.batch(*(insert(index + 1, "|") for index in reversed(places)))
    assert paper.text() == f"😀|{FAMILY}|{FLAGS[:2]}|{FLAGS[2:]}|e\u0301\n"


def test_units_and_text_are_inverse() -> None:
    """Every text survives the way into code units and back; a lone surrogate becomes U+FFFD."""
    assert to_text(to_units(f"a😀{FAMILY}\u0301")) == f"a😀{FAMILY}\u0301"
    assert len(to_units("😀")) == 2
    assert to_text(to_units("a\ud83d")) == "a\ufffd"


def test_empty_text_is_refused(connect: Connect) -> None:
    """Inserting nothing is an error, as with Google."""
    message = "Invalid requests[0].insertText: Insert text requests must specify text to insert."

    assert Paper.new(connect).refusal(insert(1, "")) == (400, message)


def test_end_of_segment_is_before_the_last_line_feed(connect: Connect) -> None:
    """endOfSegmentLocation appends to the last paragraph."""
    paper = Paper.new(connect, "one\ntwo")
    paper.batch({"insertText": {"endOfSegmentLocation": {}, "text": "!"}})

    assert paper.text() == "one\ntwo!\n"


NEWLINE = "The range cannot include the newline character at the end of the segment."
INVALID = "Invalid deletion range. Cannot delete the requested range."


# 0 section, 1 ab, 3 line feed, 4 table, 5 row, 6 and 8 cells, 10 its end, 11 emoji, 13 cd, 15 line feed.
@pytest.mark.parametrize(
    ("start", "end", "message"),
    [
        (0, 2, INVALID),
        (3, 4, INVALID),
        (1, 4, INVALID),
        (4, 6, INVALID),
        (5, 10, INVALID),
        (7, 8, NEWLINE),
        (8, 9, INVALID),
        (9, 13, INVALID),
        (11, 12, "The range cannot split a surrogate pair."),
        (14, 16, NEWLINE),
        (13, 17, "Index 17 must be less than the end index of the referenced segment, 16."),
        (13, 13, "The range should not be empty."),
    ],
)
def test_invalid_deletions(connect: Connect, start: int, end: int, message: str) -> None:
    """What the reference lists as invalid is refused and leaves the document as it was."""
    paper = Paper.new(connect, "ab😀cd")
    paper.batch(table(3, 1, 2))
    before = paper.full()

    assert paper.text() == "ab\n\n\n😀cd\n"
    assert paper.refusal(delete(start, end)) == (400, f"Invalid requests[0].deleteContentRange: {message}")
    assert before == paper.full()


def test_a_table_can_be_deleted_whole(connect: Connect) -> None:
    """A range that holds a table from start to end is fine, with or without text around it."""
    paper = Paper.new(connect, "ab😀cd")
    paper.batch(table(3, 1, 2))
    paper.batch(delete(4, 11))
    assert paper.text() == "ab\n😀cd\n"

    paper.batch(table(2, 2, 2), delete(1, 16))
    assert paper.text() == "\n😀cd\n"


def test_the_line_feed_before_a_section_break_stays(connect: Connect) -> None:
    """It cannot be deleted alone, but together with the break it can."""
    paper = Paper.new(connect, "abcd")
    paper.batch({"insertSectionBreak": {"location": {"index": 3}, "sectionType": "CONTINUOUS"}})

    assert paper.refusal(delete(3, 4)) == (400, f"Invalid requests[0].deleteContentRange: {INVALID}")
    paper.batch(delete(3, 5))
    assert paper.text() == "abcd\n"


def test_merged_paragraph_keeps_the_first_style(connect: Connect) -> None:
    """Deleting from inside a paragraph into the next keeps its style; a whole one takes its own along."""
    paper = Paper.new(connect, "Title\nText\nMore")
    style = {"paragraphStyle": {"namedStyleType": "TITLE"}, "fields": "namedStyleType"}
    paper.batch({"updateParagraphStyle": {"range": span(1, 2), **style}})
    paper.batch(delete(4, 8))
    (first, _) = paper.blocks()
    assert first["paragraph"]["paragraphStyle"]["namedStyleType"] == "TITLE"

    paper.batch(delete(1, 8))
    assert paper.text() == "More\n"
    assert paper.blocks()[0]["paragraph"]["paragraphStyle"]["namedStyleType"] == "NORMAL_TEXT"


def replace(text: str, by: str, **criteria: Any) -> dict[str, Any]:
    return {
        "replaceAllText": {"containsText": {"text": text, **criteria}, "replaceText": by},
    }


def test_replace_all_counts_and_keeps_the_style(connect: Connect) -> None:
    """Every match in body, table and header is replaced in its own style and counted; none gives no count."""
    paper = Paper.new(connect, "{{name}} and {{NAME}}")
    header = paper.reply({"createHeader": {"type": "DEFAULT"}})["headerId"]
    paper.batch(
        {"updateTextStyle": {"range": span(1, 4), "textStyle": {"italic": True}, "fields": "italic"}},
        insert(0, "{{name}}", segmentId=header),
        table(22, 1, 1),
        insert(26, "{{name}}"),
    )

    assert paper.reply(replace("{{name}}", "Ada\nB", matchCase=True)) == {"occurrencesChanged": 3}
    assert paper.text() == "Ada\nB and {{NAME}}\nAda\nB\n\n"
    assert paper.runs(0) == [("Ada\n", {"italic": True})]
    assert paper.reply(replace("{{name}}", "")) == {"occurrencesChanged": 1}
    assert paper.batch(replace("{{name}}", "x"))["replies"] == [{"replaceAllText": {}}]


def test_replace_all_with_a_regular_expression(connect: Connect) -> None:
    """searchByRegex matches whole characters, and a broken expression is refused."""
    paper = Paper.new(connect, "a😀b a😀c")

    assert paper.reply(replace(r"a.[bc]", "-", searchByRegex=True)) == {"occurrencesChanged": 2}
    assert paper.text() == "- -\n"
    assert paper.refusal(replace("(", "-", searchByRegex=True))[0] == 400


def test_replace_all_heeds_tabs(connect: Connect) -> None:
    """With tabsCriteria only those tabs change, without it all do."""
    paper = Paper.new(connect, "word")
    tab = paper.reply({"addDocumentTab": {"tabProperties": {"title": "Two"}}})["tabProperties"]["tabId"]
    paper.batch(insert(1, "word", tabId=tab))
    request = replace("word", "x")
    request["replaceAllText"]["tabsCriteria"] = {"tabIds": [tab]}

    assert paper.reply(request) == {"occurrencesChanged": 1}
    assert paper.text() == "word\n"
    assert paper.reply(replace("word", "y")) == {"occurrencesChanged": 1}
    assert paper.text() == "y\n"
