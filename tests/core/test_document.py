"""Answers of ``documents.get`` as values: what is read, where it stands, in which units."""

from __future__ import annotations

from typing import Any

import pytest
from documents import (
    IMAGE,
    SectionBreak,
    day,
    definition,
    document,
    dropdown,
    heading,
    p,
    person,
    raw_document,
    rich_link,
    run,
    tab,
    tabbed,
    table,
)
from hypothesis import given
from hypothesis import strategies as st

from pmdocs.core.documents.document import (
    OBJECT_CHARACTER,
    Break,
    Paragraph,
    Table,
    offset_index,
    parse_document,
    place,
    walk,
)
from pmdocs.core.model import insertable, utf16_length


def only_paragraph(*parts: Any) -> Paragraph:
    block = document(p(*parts)).tabs[0].segments[0].blocks[1]
    assert isinstance(block, Paragraph)
    return block


def test_identity_of_the_answer_is_kept() -> None:
    """Id, title and revision come through; a viewer's answer, which has no revision, gives an empty one."""
    raw = raw_document(tab("Hello"), title="Outage", revision="r7")

    assert ("doc-1", "Outage", "r7") == (
        parse_document(raw).document_id,
        parse_document(raw).title,
        parse_document(raw).revision_id,
    )
    del raw["revisionId"]
    assert parse_document(raw).revision_id == ""


def test_first_paragraph_starts_at_index_one() -> None:
    """The body begins with a section break of one unit; a missing ``startIndex`` means 0."""
    blocks = document("Hello").tabs[0].segments[0].blocks

    assert blocks[0] == Break(start=0, end=1)
    assert isinstance(blocks[1], Paragraph)
    assert (blocks[1].start, blocks[1].end) == (1, 7)


@pytest.mark.parametrize("suggested", [{}, {"suggestedInsertionIds": ["s"]}, {"suggestedDeletionIds": ["s"]}])
def test_how_words_look_is_read_of_suggested_ones_too(suggested: dict[str, list[str]]) -> None:
    """Bold behind a typed number, bold at the start and fonts for code are seen whether or not the words are suggested."""
    bold, code = run("Add", bold=True), run("ls", weightedFontFamily={"fontFamily": "Roboto Mono"})
    for element in (bold, code):
        element["textRun"] |= suggested

    assert only_paragraph("1. ", bold).is_bold
    assert only_paragraph(bold, " alerts").begins_bold
    assert only_paragraph(code).is_code
    plain = only_paragraph("1. Add", " alerts")
    assert (False, False, False) == (plain.is_bold, plain.begins_bold, plain.is_code)


def test_header_starts_at_index_zero() -> None:
    """Segments other than the body have index spaces of their own."""
    header = document("Body", headers={"kix.h": ["Head"]}).tabs[0].segments[1]

    assert (header.kind, header.segment_id) == ("header", "kix.h")
    assert [(paragraph.start, paragraph.end) for paragraph, _ in walk(header.blocks)] == [(0, 5)]


def test_segments_of_every_kind_are_read() -> None:
    """Body first, then headers, footers and footnotes."""
    read = document("B", headers={"h": ["H"]}, footers={"f": ["F"]}, footnotes={"n": ["N"]})

    assert [(segment.kind, segment.segment_id) for segment in read.tabs[0].segments] == [
        ("body", ""),
        ("header", "h"),
        ("footer", "f"),
        ("footnote", "n"),
    ]


@pytest.mark.parametrize(
    ("part", "kind", "shown", "url"),
    [
        (run("words"), "text", "words", ""),
        (run("words", "https://example.com/a"), "text", "words", "https://example.com/a"),
        (person("ada@example.com", "Ada"), "person", "Ada", ""),
        (person("ada@example.com"), "person", "ada@example.com", ""),
        (day("2026-11-20"), "date", "2026-11-20", ""),
        (dropdown("kix.sev", "S1"), "dropdown", "S1", ""),
        (rich_link("Plan", "https://example.com/p"), "link", "Plan", "https://example.com/p"),
        (IMAGE, "other", "", ""),
    ],
)
def test_each_kind_of_element(part: dict[str, Any], kind: str, shown: str, url: str) -> None:
    """Each element has its kind, what a person reads, and where it leads."""
    element = only_paragraph("<", part, ">").elements[1]

    assert (element.kind, element.text, element.url) == (kind, shown, url)


def test_dropdown_names_itself_and_its_definition() -> None:
    """A dropdown's own id and its definition's are different things."""
    element = only_paragraph(dropdown("kix.sev", "S1", element_id="kix.d1")).elements[0]

    assert (element.element_id, element.definition_id) == ("kix.d1", "kix.sev")


def test_text_has_one_character_for_each_chip() -> None:
    """In ``text`` positions follow indexes; in ``shown`` chips read as their words."""
    paragraph = only_paragraph("By ", person("ada@example.com", "Ada"), " on ", day("2026-11-20"))

    assert paragraph.text == f"By {OBJECT_CHARACTER} on {OBJECT_CHARACTER}\n"
    assert paragraph.shown == "By Ada on 2026-11-20"


def test_definitions_map_what_is_shown_to_option_ids() -> None:
    """The options of a dropdown definition can be looked up by their words."""
    read = document("x", dropdowns={"kix.sev": definition("Severity", "S1", "S2")})
    dropdowns = read.tabs[0].dropdowns

    assert dropdowns["kix.sev"].title == "Severity"
    assert dropdowns["kix.sev"].options == {"S1": "dropdownItem.S1", "S2": "dropdownItem.S2"}


def test_child_tabs_follow_their_parent() -> None:
    """All tabs come in reading order, children after their parent and before its sibling."""
    child = tab("c", tab_id="t.1", title="Child", children=[tab("g", tab_id="t.2", title="Grandchild")])
    read = tabbed(tab("a", children=[child]), tab("z", tab_id="t.9", title="Last"))

    assert [found.tab_id for found in read.tabs] == ["t.0", "t.1", "t.2", "t.9"]


def test_walk_reaches_nested_tables_in_reading_order() -> None:
    """Paragraphs of cells come where a reader meets them; paths count tables, rows and columns from 1."""
    inner = table(["x", "y"])
    read = document("one", table(["a", "b"], ["c", ["d", inner, "e"]]), "two", table(["f"]), "three")
    walked = [(paragraph.shown, path) for paragraph, path in walk(read.tabs[0].segments[0].blocks)]

    assert walked == [
        ("one", ()),
        ("a", ((1, 1, 1),)),
        ("b", ((1, 1, 2),)),
        ("c", ((1, 2, 1),)),
        ("d", ((1, 2, 2),)),
        ("x", ((1, 2, 2), (1, 1, 1))),
        ("y", ((1, 2, 2), (1, 1, 2))),
        ("e", ((1, 2, 2),)),
        ("two", ()),
        ("f", ((2, 1, 1),)),
        ("three", ()),
    ]


def test_cell_shows_its_paragraphs_on_lines() -> None:
    """A cell reads as its paragraphs, one a line, chips included."""
    read = document("t", table([["one", p("by ", person("a@example.com", "Ada"))]]), "end")
    block = read.tabs[0].segments[0].blocks[2]
    assert isinstance(block, Table)

    assert block.rows[0][0].shown == "one\nby Ada"


@pytest.mark.parametrize(
    ("blocks", "blank"),
    [
        ((), True),
        (("",), True),
        (("", " \t", ""), True),
        (("word",), False),
        (("", table([""]), ""), False),
        ((p(IMAGE),), False),
        ((p(day("2026-11-20")),), False),
    ],
)
def test_blank_means_nobody_put_anything_into_it(blocks: tuple[Any, ...], blank: bool) -> None:
    """Empty paragraphs are nothing; a table, an image or a chip is something."""
    assert document(*blocks).is_blank is blank


def test_second_tab_or_header_text_is_not_blank() -> None:
    """What stands outside of the first body counts as well."""
    assert not tabbed(tab(), tab(tab_id="t.1")).is_blank
    assert not document(headers={"h": ["Confidential"]}).is_blank
    assert document(headers={"h": [""]}).is_blank


def test_named_ranges_and_styles_are_read() -> None:
    """Range names and paragraph styles come through; no style means normal text."""
    read = document(heading("Impact"), named_ranges=["pmdocs_filled_1"])
    block = read.tabs[0].segments[0].blocks[1]
    assert isinstance(block, Paragraph)

    assert read.tabs[0].range_names == {"pmdocs_filled_1"}
    assert block.style == "HEADING_1"


def test_table_of_contents_and_section_break_separate() -> None:
    """What nobody typed is a `Break` with its indexes."""
    blocks = document("a", SectionBreak(), "b").tabs[0].segments[0].blocks

    assert [type(block).__name__ for block in blocks] == ["Break", "Paragraph", "Break", "Paragraph"]


@pytest.mark.parametrize(
    ("kind", "under", "path", "tabs", "said"),
    [
        ("body", "", (), 1, "body"),
        ("body", "Impact", (), 1, "under 'Impact'"),
        ("header", "", (), 1, "header"),
        ("body", "Impact", ((2, 3, 1),), 1, "under 'Impact', table 2, row 3, column 1"),
        ("footer", "", (), 2, "tab 'Main', footer"),
        ("body", "", ((1, 1, 1), (1, 2, 2)), 1, "table 1, row 1, column 1, table 1, row 2, column 2"),
    ],
)
def test_place_as_a_person_would_find_it(
    kind: str, under: str, path: tuple[tuple[int, int, int], ...], tabs: int, said: str
) -> None:
    """Tab where there are several, segment, heading, then table, row and column."""
    found = tabbed(tab("x", title="Main", headers={"h": [""]}, footers={"f": [""]})).tabs[0]
    (segment,) = (segment for segment in found.segments if segment.kind == kind)

    assert place(found, segment, under, path, tabs=tabs) == said


@given(st.text())
def test_length_counts_utf16_code_units(text: str) -> None:
    """A character outside of the basic plane counts two, every other one, lone surrogates too."""
    assert utf16_length(text) == sum(2 if ord(char) > 0xFFFF else 1 for char in text)


def test_offset_counts_from_the_start_of_the_text() -> None:
    """An index behind an emoji is two further."""
    assert offset_index(10, "a😀b", 2) == 13


@given(st.text(alphabet=st.characters(codec=None)))
def test_insertable_text_loses_nothing_when_inserted(text: str) -> None:
    """What Docs would take out is gone, what it would refuse is replaced, and the rest is unchanged."""
    kept = insertable(text)

    assert not any(ord(char) <= 8 or 0xC <= ord(char) <= 0x1F for char in kept)
    assert not any(0xD800 <= ord(char) <= 0xDFFF or 0xE000 <= ord(char) <= 0xF8FF for char in kept)
    assert insertable(kept) == kept
