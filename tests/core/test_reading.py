"""What a document holds beyond its text, and what the words in it mean."""

from __future__ import annotations

import sys
import unicodedata
from datetime import date
from typing import Any

import pytest
from documents import (
    Json,
    P,
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
    table,
)
from hypothesis import given
from hypothesis import strategies as st

from pmdocs.core.documents.document import Document, Element, Paragraph, Table, parse_document, walk
from pmdocs.core.findings import LEVELS, Code, Finding, in_document_order
from pmdocs.core.model import Severity, utf16_length
from pmdocs.core.templates.blueprint import Grid, Line
from pmdocs.core.vocabulary import (
    COLUMNS,
    HEADINGS,
    PRIORITY_WORDS,
    STATUS_WORDS,
    TYPE_WORDS,
    header_key,
    is_unset,
    likeness,
    match_column,
    match_heading,
    normalise,
    parse_doc_status,
    parse_priority,
    parse_severity,
    parse_status,
    parse_type,
    split_names,
)
from pmdocs.templates_dir import load_blueprint

# Elements


def inserted(text: str) -> Json:
    return {"textRun": {"content": text, "textStyle": {}, "suggestedInsertionIds": ["suggest.1"]}}


def deleted(text: str) -> Json:
    return {"textRun": {"content": text, "textStyle": {}, "suggestedDeletionIds": ["suggest.1"]}}


def chip(timestamp: str, zone: str = "", shown: str = "") -> Json:
    properties = {"timestamp": timestamp, "displayText": shown or timestamp[:10]}
    return {"dateElement": {"dateElementProperties": properties | ({"timeZoneId": zone} if zone else {})}}


def only_element(part: Json) -> Element:
    block = document(p(part)).tabs[0].segments[0].blocks[1]
    assert isinstance(block, Paragraph)
    return block.elements[0]


@pytest.mark.parametrize(
    ("timestamp", "zone", "day"),
    [
        ("2026-11-30T15:00:00Z", "Asia/Tokyo", date(2026, 12, 1)),
        ("2026-11-30T14:59:59Z", "Asia/Tokyo", date(2026, 11, 30)),
        ("2026-12-01T04:00:00Z", "America/New_York", date(2026, 11, 30)),
        ("2026-12-01T00:00:00Z", "etc/UTC", date(2026, 12, 1)),
        ("2026-01-08T12:00:00Z", "", date(2026, 1, 8)),
        ("2026-12-01T00:00:00Z", "Nowhere/Land", date(2026, 12, 1)),
        ("someday", "", None),
    ],
)
def test_a_date_chip_has_the_day_of_its_own_zone(timestamp: str, zone: str, day: date | None) -> None:
    """The timestamp is UTC: midnight in Tokyo is the afternoon before."""
    assert day == only_element(chip(timestamp, zone)).day


def test_chips_carry_what_identifies_them() -> None:
    """Address of a person, address of a link, option of a dropdown."""
    assert "ada@example.com" == only_element(person("ada@example.com", "Ada")).email
    assert "https://example.com/p" == only_element(rich_link("Plan", "https://example.com/p")).url
    assert "x" == only_element(dropdown("kix.pri", "P1")).option_id


def test_a_renamed_option_shows_its_present_name() -> None:
    """The option's id decides; the words that came with the chip may be old."""
    old = dropdown("kix.pri", "High")
    old["dropdown"]["dropdownProperties"]["selectedOptionId"] = "dropdownItem.P1"
    block = document(p(old), dropdowns={"kix.pri": definition("Priority", "P0", "P1")}).tabs[0].segments[0]
    (paragraph, *_) = [found for found, _ in walk(block.blocks)]

    assert "P1" == paragraph.elements[0].text


# Lists and headings


def with_lists(*items: tuple[str, int]) -> Document:
    """Paragraphs that are list items of a list of this kind and level."""
    raw = raw_document(tab(*(p(kind) for kind, _ in items)))
    content = raw["tabs"][0]["documentTab"]
    glyphs: dict[str, Json] = {
        "bullet": {"glyphSymbol": "●"},
        "ordered": {"glyphType": "DECIMAL"},
        "checkbox": {"glyphType": "GLYPH_TYPE_UNSPECIFIED"},
    }
    content["lists"] = {
        kind: {"listProperties": {"nestingLevels": [glyph] * 9}} for kind, glyph in glyphs.items()
    }
    for block, (kind, level) in zip(content["body"]["content"][1:], items, strict=True):
        block["paragraph"]["bullet"] = {"listId": kind} | ({"nestingLevel": level} if level else {})
    return parse_document(raw)


def test_lists_have_kind_and_level() -> None:
    """A checkbox list is the one with neither symbol nor number; an absent level is 0."""
    read = with_lists(("bullet", 0), ("ordered", 2), ("checkbox", 0))
    bullets = [paragraph.bullet for paragraph, _ in walk(read.tabs[0].segments[0].blocks)]

    assert [("bullet", 0), ("ordered", 2), ("checkbox", 0)] == [
        (found.kind, found.level) for found in bullets if found
    ]


@pytest.mark.parametrize(
    ("style", "level"), [("HEADING_1", 1), ("HEADING_6", 6), ("TITLE", None), ("NORMAL_TEXT", None)]
)
def test_headings_have_a_level(style: str, level: int | None) -> None:
    """The document's title is no heading."""
    block = document(p("x", style=style)).tabs[0].segments[0].blocks[1]
    assert isinstance(block, Paragraph)

    assert level == block.heading_level


TEXT = st.text(alphabet=st.sampled_from("aあ😀:　 \v"), max_size=12)


@given(st.lists(TEXT, min_size=1, max_size=4), st.data())
def test_a_part_keeps_its_indexes(texts: list[str], data: st.DataObject) -> None:
    """Any part of a paragraph has the characters asked for, at the indexes they have in the document."""
    parts: list[Any] = [run(text) for text in texts if text] + [person("a@example.com"), "end"]
    whole = document(p(*parts)).tabs[0].segments[0].blocks[1]
    assert isinstance(whole, Paragraph)
    first = data.draw(st.integers(0, len(whole.text)))
    last = data.draw(st.integers(first, len(whole.text)))
    part = whole.part(first, last)

    assert whole.text[first:last] == part.text
    if part.elements:
        assert whole.start + utf16_length(whole.text[:first]) == part.start
        assert whole.start + utf16_length(whole.text[:last]) == part.end


# Tables


def merged(*spans: tuple[int, int, int, int]) -> Table:
    """A table of three rows and columns whose cells name themselves; spans are row, column, height, width."""
    rows = [[f"{row}{column}" for column in range(3)] for row in range(3)]
    raw = raw_document(tab("x", table(*rows), "y"))
    cells = raw["tabs"][0]["documentTab"]["body"]["content"][2]["table"]["tableRows"]
    for row, column, height, width in spans:
        style = {"rowSpan": height, "columnSpan": width}
        cells[row]["tableCells"][column]["tableCellStyle"] = style
    block = parse_document(raw).tabs[0].segments[0].blocks[2]
    assert isinstance(block, Table)
    return block


@pytest.mark.parametrize(
    ("spans", "shown"),
    [
        ((), ["00 01 02", "10 11 12", "20 21 22"]),
        (((0, 0, 1, 3),), ["00 00 00", "10 11 12", "20 21 22"]),
        (((1, 0, 2, 1),), ["00 01 02", "10 11 12", "10 21 22"]),
        (((0, 1, 3, 2),), ["00 01 01", "10 01 01", "20 01 01"]),
    ],
)
def test_covered_cells_read_as_the_one_that_covers_them(
    spans: tuple[tuple[int, int, int, int], ...], shown: list[str]
) -> None:
    """Docs lists covered cells too, empty; a person sees the merged one."""
    assert shown == [" ".join(cell.shown for cell in row) for row in merged(*spans).grid()]


# Suggestions


def texts(read: Document) -> list[str]:
    return [paragraph.shown for paragraph, _ in walk(read.tabs[0].segments[0].blocks)]


@pytest.mark.parametrize(
    ("blocks", "kept"),
    [
        ((p("due ", inserted("soon "), "Friday"),), ["due Friday"]),
        ((p("due ", deleted("soon "), "Friday"),), ["due soon Friday"]),
        ((p("one"), p(inserted("two")), p("three")), ["one", "three"]),
        ((p("on", inserted("x")), p("e")), ["one"]),
        ((p("one"), table(["a"], ["b"]), p("two")), ["one", "a", "b", "two"]),
    ],
)
def test_suggested_text_is_left_out_and_doomed_text_kept(blocks: tuple[P, ...], kept: list[str]) -> None:
    """What nobody accepted yet is as it was: also a paragraph that a suggestion splits is one again."""
    read = document(*blocks)

    assert kept == texts(read.without_suggested_insertions())
    assert read.tabs[0].segments[0].blocks[1].start == 1


def suggested_table(where: str, kind: str) -> Document:
    raw = raw_document(tab("x", table(["a", "b"], ["c", "d"]), "y"))
    found = raw["tabs"][0]["documentTab"]["body"]["content"][2]["table"]
    mark = {f"suggested{kind}Ids": ["suggest.1"]}
    if where == "table":
        found.update(mark)
    elif where == "row":
        found["tableRows"][1].update(mark)
    else:
        for row in found["tableRows"]:
            row["tableCells"][1].update(mark)
    return parse_document(raw)


@pytest.mark.parametrize(
    ("where", "kept"),
    [("table", ["x", "y"]), ("row", ["x", "a", "b", "y"]), ("column", ["x", "a", "c", "y"])],
)
def test_suggested_rows_columns_and_tables_are_left_out(where: str, kept: list[str]) -> None:
    """Structure is suggested like text."""
    assert kept == texts(suggested_table(where, "Insertion").without_suggested_insertions())


def test_rows_suggested_to_go_stay_and_are_disputed() -> None:
    """Until somebody accepts it, a deleted row is there; nobody should write into it."""
    read = suggested_table("row", "Deletion").without_suggested_insertions()
    block = read.tabs[0].segments[0].blocks[2]
    assert isinstance(block, Table)

    assert ["x", "a", "b", "c", "d", "y"] == texts(read)
    assert [[False, False], [True, True]] == [[cell.disputed for cell in row] for row in block.rows]


def test_a_cell_stays_disputed_when_its_suggestion_is_left_out() -> None:
    """That somebody wants another value is known after the value is gone."""
    read = document("x", table([p("P1", inserted("P2"))])).without_suggested_insertions()
    block = read.tabs[0].segments[0].blocks[2]
    assert isinstance(block, Table)

    assert ("P1", True) == (block.rows[0][0].shown, block.rows[0][0].disputed)


def test_what_was_passed_over_is_told_with_its_place() -> None:
    """Left out and kept suggestions are listed in order, where a person finds them."""
    read = document(heading("Impact"), p("a", inserted("b")), "x", table([p(deleted("c"))]))

    assert [
        ("inserted", "b", "under 'Impact'"),
        ("deleted", "c", "under 'Impact', table 1, row 1, column 1"),
    ] == [(found.kind, found.text, found.where) for found in read.suggestions()]


def test_a_document_without_suggestions_reads_as_it_is() -> None:
    """Leaving out nothing changes nothing."""
    read = document(heading("Impact"), p("a", person("a@example.com")), table(["b"]), "c")

    assert read == read.without_suggested_insertions()
    assert () == read.suggestions()


# Headings as words


def test_no_heading_means_two_things() -> None:
    """Whatever the language and notation, an entry of the table belongs to one key."""
    seen: dict[str, str] = {}
    for key, words in HEADINGS.items():
        for word in words:
            assert key == seen.setdefault(normalise(word), key)


@pytest.mark.parametrize(
    ("key", "word"), [(key, word) for key, words in HEADINGS.items() for word in words if "*" not in word]
)
def test_every_entry_is_found_in_every_dress(key: str, word: str) -> None:
    """Numbers, brackets, bullets, colons, emoji, case and full width do not hide a heading."""
    full_width = "".join(chr(ord(char) + 0xFEE0) if "!" <= char <= "~" else char for char in word)
    for dressed in (
        word, word.upper(), f"1. {word}", f"（2） {word}", f"第3章　{word}", f"2.1 {word}", f"■ {word}",
        f"【{word}】", f"{word}：", f"⚠️ {word}", f"1️⃣ {word}", f"{word} (TBD)", full_width,
    ):  # fmt: skip
        match = match_heading(dressed)

        assert ((key,), "exact") == (match.keys, match.certainty), dressed


@pytest.mark.parametrize(
    ("text", "keys", "certainty"),
    [
        ("Root causes and trigger", ("root_causes", "trigger"), "combined"),
        ("原因と対策", ("root_causes", "action_items"), "combined"),
        ("うまくいったことと幸運だったこと", ("well", "lucky"), "combined"),
        ("Lessons learned & action items", ("lessons", "action_items"), "combined"),
        ("影響 / Impact", ("impact",), "combined"),
        ("検知・対応", ("detection", "resolution"), "combined"),
        ("timeline/recovery efforts", ("timeline",), "exact"),
        ("質問と回答", ("questions",), "exact"),
        ("Why not Aurora?", ("constraints",), "prefix"),
        ("アクションアイテム (Action items)", ("action_items",), "exact"),
        ("やること (Action items)", ("action_items",), "exact"),
        ("根本原因(群)", ("root_causes",), "exact"),
        ("Root Cause(s)", ("root_causes",), "exact"),
        ("Product(s) affected", ("services",), "exact"),
        ("What didn’t go well", ("wrong",), "exact"),
        ("5 whys", (), "unknown"),
        ("原因と結果", (), "unknown"),
        ("Checkout failed (incident 7)", (), "unknown"),
        ("Title (incident)", (), "unknown"),
        ("対応策", ("action_items",), "exact"),
        ("", (), "unknown"),
    ],
)
def test_what_a_heading_means(text: str, keys: tuple[str, ...], certainty: str) -> None:
    """Whole before parts, exact before prefix; parts count only when each is known."""
    match = match_heading(text)

    assert (keys, certainty) == (match.keys, match.certainty)


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("Appendinx", "appendix"),
        ("Time line", "timeline"),
        ("うまくいかなったこと", ""),
        ("What didn't went well", "what didn't go well"),
        ("対応方", ""),
        ("Conclusion", ""),
    ],
)
def test_likeness_only_suggests(text: str, suggestion: str) -> None:
    """A near miss is never taken for the heading it resembles, and an opposite is not even suggested."""
    match = match_heading(text)

    assert ((), suggestion) == (match.keys, match.suggestion)


def test_opposites_are_not_alike() -> None:
    """Texts whose polarity differs are not alike however many letters they share."""
    assert 0 == likeness("うまくいったこと", "うまくいかなかったこと")
    assert 0 == likeness("what went well", "what went wrong")
    assert 1 == likeness("didn't work", "didn't work")


@given(st.text(max_size=20), st.text(max_size=20))
def test_likeness_is_symmetric(one: str, other: str) -> None:
    """It does not matter which text comes first."""
    assert likeness(one, other) == likeness(other, one)


@given(st.text(max_size=40))
def test_any_text_can_be_matched(text: str) -> None:
    """Whatever stands in a heading or column, the answer is a known key or none."""
    match = match_heading(text)

    column = match_column(text)

    assert bool(match.keys) == (match.certainty != "unknown")
    assert set(match.keys) <= set(HEADINGS)
    assert column is None or column.key in COLUMNS
    assert normalise(normalise(text)) == normalise(text) or match.keys == ()


def test_no_symbol_counts_when_words_are_compared() -> None:
    """Signs, modifiers and invisible characters within a heading are as good as not there, in any script."""
    chars = map(chr, range(sys.maxunicode + 1))
    signs = [char for char in chars if unicodedata.category(char) in {"So", "Sk", "Cf"}]
    own = [char for char in signs if unicodedata.normalize("NFKC", char).casefold() == char]

    assert len(own) > 1000
    assert {"timeline"} == {normalise(f"time{char}line") for char in own}


def test_header_labels_are_not_sections() -> None:
    """Only facts of the head have a header key."""
    assert ("severity", None, None) == (header_key("重大度："), header_key("Impact"), header_key("Colour"))


# Columns and values


@pytest.mark.parametrize(
    ("label", "key"),
    [
        ("#", "id"), ("No.", "id"), ("Bug #", "ticket"), ("対応", "action"), ("重要度", "priority"),
        ("Type (Mitigate/ Prevent/ Process/ Other)", "type"), ("担当者（主）", "owner"), ("〆切", "due"),
        ("優先度・期日の変更理由", "reason"), ("Reason for changed priority/due date", "reason"),
        ("課題", "ticket"), ("ＵＲＬ", "ticket"), ("完了日", "done_on"),
    ],
)  # fmt: skip
def test_columns_by_their_header(label: str, key: str) -> None:
    """Columns have a table of their own; ``#`` is a column, not decoration."""
    match = match_column(label)

    assert match is not None
    assert key == match.key


@pytest.mark.parametrize("label", ["", "質問", "Asked by", "Link or metric", "Answer"])
def test_other_columns_are_unknown(label: str) -> None:
    """Headers of other tables do not map."""
    assert match_column(label) is None


def test_better_column_names_come_first() -> None:
    """Of two columns with one key, the entry that stands earlier has the lower rank."""
    ranks = {
        label: match.rank
        for label in ("変更理由", "備考", "アクション", "内容")
        if (match := match_column(label))
    }

    assert ranks["変更理由"] < ranks["備考"]
    assert ranks["アクション"] < ranks["内容"]


@pytest.mark.parametrize(
    ("words", "parse"),
    [(STATUS_WORDS, parse_status), (PRIORITY_WORDS, parse_priority), (TYPE_WORDS, parse_type)],
)
def test_every_value_is_found_by_the_whole_cell_only(words: Any, parse: Any) -> None:
    """Each word means its key, alone and upper-cased with spaces around; inside other words it means nothing."""
    for key, values in words.items():
        for value in values:
            assert key == parse(value) == parse(f" {value.upper()} ")
            assert parse(f"x{value}x") is None


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("未完了", None), ("完了", "done"), ("対応しない", "wont_do"), ("", "open"), ("TBD", "open"), ("-", "open"),
        ("Won’t do", "wont_do"), ("In  Progress", "in_progress"), ("✅ Done", "done"), ("☑️", "done"),
        ("Ｄｏｎｅ", "done"), ("done?", None), ("未定", "open"),
    ],
)  # fmt: skip
def test_statuses(text: str, status: str | None) -> None:
    """The whole cell decides; an unset one is open."""
    assert status == parse_status(text)


@pytest.mark.parametrize(
    ("text", "priority"),
    [
        ("高 (P1)", "P1"),
        ("P0!", "P0"),
        ("1", None),
        ("S", "P0"),
        ("P5", None),
        ("", ""),
        ("-", ""),
        ("XP1", None),
    ],
)
def test_priorities(text: str, priority: str | None) -> None:
    """An explicit one wins; a bare digit says nothing, because scales differ."""
    assert priority == parse_priority(text)


def test_states_of_documents() -> None:
    """The wording of well-known templates is understood."""
    assert ["draft", "reviewed", "closed", "", None] == [
        parse_doc_status(text)
        for text in ("下書き", "Complete, action items in progress", "完了", "TBD", "published")
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ada, Bob", ("Ada", "Bob")),
        ("田中、鈴木", ("田中", "鈴木")),
        ("田中と鈴木", ("田中", "鈴木")),
        ("さとう", ("さとう",)),
        ("さとうさんと鈴木さん", ("さとうさん", "鈴木さん")),
        ("アダ・ラブレス", ("アダ・ラブレス",)),
        ("田中・鈴木", ("田中", "鈴木")),
        ("@ada / @bob & eve", ("ada", "bob", "eve")),
        ("Andy and Sandy", ("Andy", "Sandy")),
        ("TBD", ()),
        ("未割当", ()),
        ("?", ()),
    ],
)
def test_names_are_parted_where_people_part_them(text: str, names: tuple[str, ...]) -> None:
    """Separators part names; letters inside a name do not, and placeholders name nobody."""
    assert names == split_names(text)


# Our own templates


@pytest.mark.parametrize("name", ["standard", "near_miss"])
@pytest.mark.parametrize("lang", ["en", "ja"])
def test_our_templates_are_understood_by_ourselves(name: str, lang: str) -> None:
    """Every heading, label, column and option of the templates we ship means something."""
    blueprint = load_blueprint(name, lang)
    for line in (block for block in blueprint.blocks if isinstance(block, Line)):
        assert line.kind not in {"heading", "heading2"} or match_heading(line.text).certainty == "exact"
    grids = [block for block in blueprint.blocks if isinstance(block, Grid)]
    assert all(header_key(row[0].text) for row in grids[0].rows)
    keys = [[match_column(cell.text) for cell in grid.rows[0]] for grid in grids]
    assert [] == [None for row in keys if len(row) == 9 for match in row if match is None]
    parsers: dict[str, Any] = {
        "severity": parse_severity,
        "doc_status": parse_doc_status,
        "type": parse_type,
        "priority": parse_priority,
        "item_status": parse_status,
    }
    for found in blueprint.dropdowns:
        for option in found.options:
            parse = parsers.get(found.key)
            assert parse is None or is_unset(option.shown) or parse(option.shown) is not None


def test_severities_are_known_in_both_languages() -> None:
    """Near misses have Japanese names as well."""
    assert [Severity.NEAR_MISS, Severity.S1] == [parse_severity("ヒヤリハット"), parse_severity("SEV-1")]


# Findings


def test_findings_come_in_document_order_once() -> None:
    """Tab, then index; the same finding twice is one."""

    def found(tab_number: int, index: int) -> Finding:
        return Finding(code=Code.UNKNOWN_VALUE, where="here", text="x", tab=tab_number, index=index)

    assert (found(0, 5), found(0, 9), found(1, 2)) == in_document_order(
        [found(1, 2), found(0, 9), found(0, 5), found(0, 9)]
    )


def test_every_code_has_a_level() -> None:
    """No finding is without weight."""
    assert set(Code) == set(LEVELS)
    assert {"warning"} == {LEVELS[code] for code in Code if code.startswith("date-")}
