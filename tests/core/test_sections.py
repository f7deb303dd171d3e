"""Sections in all the ways they are written, the facts at the head, and what is doubtful."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from documents import P, document, dropdown, heading, p, person, run, tab, tabbed, table
from hypothesis import given
from hypothesis import strategies as st

from pmdocs.core.documents.document import Document, walk
from pmdocs.core.documents.people import people_in
from pmdocs.core.documents.sections import Reading, looks_like_postmortem, read_sections
from pmdocs.core.findings import Code
from pmdocs.core.model import Person, Severity


def sub(text: str, level: int = 2) -> P:
    """A heading of a lower level."""
    return p(text, style=f"HEADING_{level}")


def read(*blocks: Any, **more: Any) -> Reading:
    return read_sections(document(*blocks, **more))


def outline(reading: Reading) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(found.form, found.title, found.keys) for found in reading.sections if found.form != "opening"]


def codes(reading: Reading) -> list[tuple[Code, str]]:
    return [(found.code, found.text) for found in reading.findings]


# The three ways


def test_headings_begin_sections() -> None:
    """A section has the blocks up to the next heading of any level, and knows the headings above it."""
    reading = read(
        heading("Summary"),
        "It broke.",
        heading("Lessons learned"),
        "We saw:",
        sub("What went well"),
        "Paging.",
    )

    assert [
        (("summary",), "It broke.", ()),
        (("lessons",), "We saw:", ()),
        (("well",), "Paging.", ("Lessons learned",)),
    ] == [(found.keys, found.text, found.path) for found in reading.sections]


def test_labels_begin_sections_in_a_document_without_headings() -> None:
    """``ラベル：`` at the start of a line, its value behind it or below it."""
    reading = read("作成日：2026-11-20", "サマリ: 注文が失敗した", "85分続いた", "影響：", "1,200件", "対応")

    assert [
        ("label", "作成日", ("created",)),
        ("label", "サマリ", ("summary",)),
        ("label", "影響", ("impact",)),
    ] == outline(reading)
    assert "注文が失敗した\n85分続いた" == reading.text_of("summary")
    assert "1,200件\n対応" == reading.text_of("impact")


def test_rows_of_label_and_value_are_sections() -> None:
    """Labels in the left cells of a two-column table; its value is the section."""
    reading = read("x", table(["Status", "Draft"], ["影響範囲", "All users"], ["Colour", "red"]))

    assert [("row", "Status", ("status",)), ("row", "影響範囲", ("impact",))] == outline(reading)
    assert "All users" == reading.text_of("impact")


def test_four_columns_are_two_tables_side_by_side() -> None:
    """Labels may stand in the first and third column."""
    reading = read(
        "x", table(["Incident number", "INC-7", "Severity", "S2"], ["Owner", "Ada", "Colour", "red"])
    )

    assert ("INC-7", Severity.S2, Person(name="Ada")) == (
        reading.header.incident_id,
        reading.header.severity,
        reading.header.owner,
    )


def test_several_facts_in_one_paragraph() -> None:
    """Lines parted by soft breaks are lines, and keep their indexes."""
    reading = read("Owner: 😀 Ada\vStatus: Draft\vDate: 2026-11-20")

    assert ("draft", date(2026, 11, 20)) == (reading.header.status, reading.header.created)
    assert [1, 15, 29] == [found.start for found in reading.sections]


@pytest.mark.parametrize(
    "blocks",
    [
        (heading("Timeline"), "Detection: the pager rang", "Impact: none yet"),
        (heading("Summary"), "Impact: large"),
        (heading("What happened"), p("x")),
        (heading("Impact"), "Status: it was down"),
        ("https://example.com/impact", "Note: Impact is large", "Impact of this: none"),
        (heading("Timeline"), table(["Date", "Event"], ["Impact", "Began"])),
        ("x", table(["Date", "Event"], ["09:00", "Began"])),
        ("x", table(["Action", "Owner"], ["Impact", "Ada"], ["Trigger", "Bob"])),
    ],
)
def test_prose_with_a_colon_is_no_section(blocks: tuple[Any, ...]) -> None:
    """Below a heading that says what its text is, a line with a known word and a colon is text."""
    assert all(form == "heading" for form, _, _ in outline(read(*blocks)))


def test_labels_belong_to_some_headings() -> None:
    """Below lessons and causes stand the labels that part them; below the summary stand facts."""
    reading = read(
        heading("教訓"), "うまくいったこと：連絡", "幸運だったこと：夜だった",
        heading("原因"), "直接原因: 設定の誤り", "根本原因: 検査がない",
        heading("概要"), "重大度: S1",
    )  # fmt: skip

    assert "連絡" == reading.text_of("well")
    assert "設定の誤り" == reading.text_of("trigger")
    assert "検査がない" in reading.text_of("root_causes")
    assert Severity.S1 is reading.header.severity


def test_a_fact_ends_with_its_line_or_the_next_label() -> None:
    """What follows a fact with a value is not part of it; a fact without one takes lines until a label."""
    reading = read("Owner: Ada", "She was on call.", "Authors:", "Bob", "Eve", "Last modified: today")

    assert ("Ada", "Bob\nEve") == (reading.header.raw["owner"], reading.header.raw["authors"])


# What headings mean together


@pytest.mark.parametrize(
    ("headings", "keys", "warned"),
    [
        (["原因"], ["root_causes"], True),
        (["原因", "根本原因"], ["trigger", "root_causes"], False),
        (["原因", "根本原因", "発生要因"], ["root_causes", "root_causes", "trigger"], True),
        (["直接原因"], ["root_causes"], True),
        (["直接原因", "根本原因"], ["trigger", "root_causes"], False),
        (["原因", "直接原因"], ["root_causes", "trigger"], True),
        (["発生原因"], ["trigger"], False),
        (["発生原因", "トリガー"], ["root_causes", "trigger"], False),
        (["発生原因", "トリガー", "真因"], ["trigger", "trigger", "root_causes"], False),
        (["対応"], ["resolution"], False),
        (["恒久対応"], ["resolution"], False),
    ],
)
def test_causes_are_told_apart_by_their_neighbours(
    headings: list[str], keys: list[str], warned: bool
) -> None:
    """A word that may mean cause or trigger means what is missing; alone it is a guess and is reported."""
    reading = read(*(heading(text) for text in headings))

    assert keys == [found.keys[0] for found in reading.sections]
    assert warned == any(code is Code.AMBIGUOUS_HEADING for code, _ in codes(reading))


def test_permanent_measures_with_a_table_are_action_items() -> None:
    """恒久対応 tells what was done, unless it lists what is to do."""
    reading = read(heading("恒久対応"), "x", table(["対策", "担当", "期日"], ["検査する", "田中", "12/24"]))

    assert ("action_items",) == reading.sections[0].keys


def test_one_key_twice_is_read_together_and_reported() -> None:
    """The bodies follow each other; a heading below one of the same key is no duplicate."""
    reading = read(
        heading("Impact"), "a", sub("User impact"), "b", heading("Summary"), "c", heading("影響"), "d"
    )

    assert "a\nb\nd" == reading.text_of("impact")
    assert [(Code.DUPLICATE_HEADING, "影響")] == codes(reading)


def test_unknown_headings_are_kept_and_reported() -> None:
    """Under their own text; not below a known heading, where groups and times stand."""
    reading = read(
        heading("Summary"),
        heading("Conclusion"),
        "x",
        heading("Timeline"),
        sub("13:35"),
        heading("Appendinx"),
    )

    assert [(Code.UNKNOWN_HEADING, "Conclusion"), (Code.UNKNOWN_HEADING, "Appendinx")] == codes(reading)
    assert "did you mean 'appendix'?" == reading.findings[1].advice
    assert ("timeline",) == reading.sections[3].belongs_to


def test_the_title_is_no_unknown_heading() -> None:
    """Many documents have their title in a heading of its own level."""
    reading = read(heading("January outage"), sub("Summary"), "x", sub("Impact"), "y")

    assert [] == codes(reading)
    assert [("January outage",)] * 2 == [found.path for found in reading.sections[1:]]


def test_suggestions_are_reported_and_left_out() -> None:
    """A heading that somebody only suggests is no section yet."""
    new = {"textRun": {"content": "Impact", "textStyle": {}, "suggestedInsertionIds": ["s"]}}
    newline = {"textRun": {"content": "", "textStyle": {}, "suggestedInsertionIds": ["s"]}}
    reading = read(heading("Summary"), "x", p(new, newline, style="HEADING_1"), "y")

    assert ["Summary"] == [found.title for found in reading.sections]
    assert [(Code.SUGGESTED_INSERTION, "Impact")] == codes(reading)


# Header


def test_the_head_of_a_postmortem() -> None:
    """Chips count before their text; everything written is kept as written."""
    moment = {
        "dateElementProperties": {
            "timestamp": "2026-11-19T15:00:00Z",
            "timeZoneId": "Asia/Tokyo",
            "displayText": "20日",
        }
    }
    reading = read(
        p("Postmortem: Incident: x", style="TITLE"),
        table(
            ["Incident", "INC-7"],
            ["Created", [p({"dateElement": moment})]],
            ["Incident date", "2026-11-19 23:00 – 2026-11-20 01:00"],
            ["Authors", [p(person("ada@example.com", "Ada"), ", ", person("bob@example.com"))]],
            ["Owner", "TBD"],
            ["Status", [p(dropdown("kix.status", "In review"))]],
            ["Severity", [p(dropdown("kix.sev", "S1"))]],
            ["Services affected", "checkout, payments、search"],
        ),
    )
    header = reading.header

    assert ("INC-7", date(2026, 11, 20), date(2026, 11, 19)) == (
        header.incident_id,
        header.created,
        header.incident_date,
    )
    assert (Person(name="Ada", email="ada@example.com"), Person(email="bob@example.com")) == header.authors
    assert (None, "in_review", Severity.S1) == (header.owner, header.status, header.severity)
    assert ("checkout", "payments", "search") == header.services
    assert "20日" == header.raw["created"]
    assert "owner" not in header.raw
    assert () == reading.findings


@pytest.mark.parametrize(
    ("label", "text", "code"),
    [
        ("Status", "published", Code.UNKNOWN_VALUE),
        ("Severity", "bad", Code.UNKNOWN_VALUE),
        ("Created", "last week", Code.DATE_UNREADABLE),
        ("Incident date", "11/20", Code.DATE_UNREADABLE),
    ],
)
def test_facts_that_are_not_understood_are_reported(label: str, text: str, code: Code) -> None:
    """They count as missing, and what is written stays readable."""
    reading = read(f"{label}: {text}")

    assert [(code, text)] == codes(reading)
    assert [text] == list(reading.header.raw.values())


@pytest.mark.parametrize("text", ["{{ owner }}", "TBD", "未定", "", "(Names)", "-"])
def test_unfilled_facts_say_nothing(text: str) -> None:
    """An empty cell, a placeholder and a hint in brackets are no owner and no finding."""
    reading = read("x", table(["Owner", text], ["Status", "Draft"]))

    assert (None, ()) == (reading.header.owner, reading.findings)


@pytest.mark.parametrize(
    ("parts", "people"),
    [
        (["Ada Lovelace"], [Person(name="Ada Lovelace", email="ada@example.com")]),
        (["@田中さん、鈴木"], [Person(name="田中さん", email="t@example.com"), Person(name="鈴木")]),
        (["Ada <ada@x.org>, bob@x.org"], [Person(name="Ada", email="ada@x.org"), Person(email="bob@x.org")]),
        (
            [run("Eve", "mailto:eve@x.org"), " and Bob"],
            [Person(name="Eve", email="eve@x.org"), Person(name="Bob")],
        ),
        ([person("ada@x.org"), ", ", person("ada@x.org")], [Person(email="ada@x.org")]),
        (["@", person("ada@x.org", "Ada")], [Person(name="Ada", email="ada@x.org")]),
        (["TBD"], []),
    ],
)
def test_people_by_chip_address_or_name(parts: list[Any], people: list[Person]) -> None:
    """Chips and addresses say who it is; a bare name gets the address known for it."""
    known = {"ada lovelace": "ada@example.com", "田中": "t@example.com"}

    assert people == list(people_in(document(p(*parts)).tabs[0].segments[0].blocks, known))


# Places


def test_the_innermost_section_is_found_by_index() -> None:
    """Any index of a tab's body has at most one section; a row of a table is within its heading's."""
    reading = read(
        "opening",
        heading("Summary"),
        "a",
        table(["Owner", "Ada"], ["Status", "Draft"]),
        heading("Impact"),
        "b",
    )
    for section in reading.sections:
        for paragraph, _ in walk(section.blocks):
            found = reading.section_at("t.0", paragraph.start)
            assert found is not None
            assert found.end - found.start <= section.end - section.start

    (owner,) = (found for found in reading.sections if found.title == "Owner")
    assert owner == reading.section_at("t.0", owner.start)
    assert reading.section_at("t.0", 10_000) is None
    assert reading.section_at("t.9", 1) is None


def test_every_tab_is_read() -> None:
    """Sections know their tab, and findings name it when there are several."""
    reading = read_sections(
        tabbed(tab(heading("Summary"), "a"), tab(heading("Odd"), "b", tab_id="t.1", title="More"))
    )

    assert ["t.0", "t.1"] == [found.tab_id for found in reading.sections]
    assert [("tab 'More'", 1)] == [(found.where, found.tab) for found in reading.findings]


WORDS = [
    "Summary",
    "原因",
    "Impact",
    "Odd",
    "Status: Draft",
    "Owner: Ada",
    "影響：",
    "plain text",
    "",
    "・Detection: x",
]
BLOCKS = st.lists(
    st.one_of(
        st.sampled_from(WORDS),
        st.builds(sub, st.sampled_from(WORDS), st.integers(1, 6)),
        st.sampled_from(
            [table(["Owner", "Ada"], ["Impact", "big"]), table(["a"]), table(["Action", "Owner"])]
        ),
    ),
    max_size=12,
)


@given(BLOCKS)
def test_no_text_is_lost(blocks: list[Any]) -> None:
    """Every paragraph is a heading, a label or in a section; sections come in order and end after they start."""
    # Docs has a paragraph before and after each table.
    source: Document = document("first", *(part for block in blocks for part in (block, "between")))
    reading = read_sections(source)
    shown = "\n".join(f"{found.title}\n{found.text}" for found in reading.sections)

    for paragraph, _ in walk(source.tabs[0].segments[0].blocks):
        assert all(word in shown for word in paragraph.shown.replace(":", " ").replace("：", " ").split())
    assert sorted(found.start for found in reading.sections) == [found.start for found in reading.sections]
    assert all(found.start < found.end for found in reading.sections)


# Which documents


@pytest.mark.parametrize(
    ("blocks", "is_one"),
    [
        ((heading("Summary"), heading("Impact"), heading("Timeline")), True),
        (("サマリ: a", "影響: b", "対応: c"), True),
        ((heading("Summary"), heading("概要"), heading("Timeline")), False),
        ((heading("Date"), heading("Owner"), heading("Status"), heading("Summary")), False),
        ((heading("Plan"), heading("Budget"), "text"), False),
        ((), False),
    ],
)
def test_three_different_sections_make_a_postmortem(blocks: tuple[Any, ...], is_one: bool) -> None:
    """Facts such as owner and status stand in every project document and prove nothing."""
    assert is_one is looks_like_postmortem(document(*blocks))
