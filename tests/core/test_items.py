"""Action items: rows of tables, list items, and what their cells mean."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from documents import Json, document, dropdown, heading, p, person, raw_document, rich_link, run, tab, table
from hypothesis import given
from hypothesis import strategies as st

from pmdocs.core.actions.items import (
    ItemRow,
    ItemsReading,
    identity_text,
    normalise_ticket,
    read_items,
    split_status,
)
from pmdocs.core.documents.document import Document, parse_document
from pmdocs.core.documents.sections import read_sections
from pmdocs.core.findings import Code
from pmdocs.core.model import Person

NOW = date(2026, 11, 20)
"""A Friday."""
PEOPLE = {"Ada": "ada@example.com", "田中": "tanaka@example.com"}
EN = ["ID", "Action item", "Type", "Priority", "Owner", "Due", "Status", "Ticket", "Reason for change"]
JA = ["ID", "アクション", "種別", "優先度", "担当", "期日", "ステータス", "チケット", "変更理由"]


def day(timestamp: str, zone: str = "") -> Json:
    properties = {"timestamp": timestamp, "displayText": "a day"} | ({"timeZoneId": zone} if zone else {})
    return {"dateElement": {"dateElementProperties": properties}}


def items_of(source: Document, people: Mapping[str, str] = PEOPLE) -> ItemsReading:
    return read_items(source, read_sections(source), reference=NOW, people=people)


def read(*blocks: Any, **more: Any) -> ItemsReading:
    """The items below a heading for them."""
    return items_of(document(heading("Action items"), *blocks, **more))


def rows(header: list[str], *lines: list[Any]) -> ItemsReading:
    """The items of one table."""
    return read("x", table(header, *lines), "y")


def one(*parts: Any, kind: str = "bullet") -> ItemRow:
    """The one item of a list with one line."""
    (item,) = listed((kind, 0, parts)).items
    return item


def listed(*lines: tuple[str, int, tuple[Any, ...]], title: str = "Action items") -> ItemsReading:
    """Items of a list: kind, level and parts of each line; the kind ``text`` is no list item."""
    raw = raw_document(tab(heading(title), *(p(*parts) for _, _, parts in lines)))
    content = raw["tabs"][0]["documentTab"]
    glyphs: dict[str, Json] = {
        "bullet": {"glyphSymbol": "●"},
        "ordered": {"glyphType": "DECIMAL"},
        "checkbox": {"glyphType": "GLYPH_TYPE_UNSPECIFIED"},
    }
    content["lists"] = {k: {"listProperties": {"nestingLevels": [g] * 9}} for k, g in glyphs.items()}
    for block, (kind, level, _) in zip(content["body"]["content"][2:], lines, strict=True):
        if kind == "heading":
            block["paragraph"]["paragraphStyle"]["namedStyleType"] = f"HEADING_{level}"
        elif kind != "text":
            block["paragraph"]["bullet"] = {"listId": kind, "nestingLevel": level}
    return items_of(parse_document(raw))


def codes(reading: ItemsReading) -> list[Code]:
    return [found.code for found in reading.findings]


# Rows


def test_typed_cells_win() -> None:
    """Chips give address, ISO day, value and link; their words are kept as displayed."""
    due = day("2026-11-30T15:00:00Z", "Asia/Tokyo")
    reading = rows(
        EN,
        [
            "AI-1", "Alert on  errors", [p(dropdown("t", "Detect"))], [p(dropdown("p", "P1"))],
            [p(person("eve@example.com", "Eve"))], [p(due)], [p(dropdown("s", "In progress", element_id="kix.s"))],
            [p(rich_link("Issue", "https://github.com/a/b/issues/7"))], "No capacity",
        ],
    )  # fmt: skip
    (item,) = reading.items

    assert ("AI-1", "Alert on errors", "detect", "P1") == (
        item.item_id,
        item.action,
        item.type,
        item.priority,
    )
    assert (Person(name="Eve", email="eve@example.com"), ()) == (item.owner, item.collaborators)
    assert (date(2026, 12, 1), "day", "in_progress") == (item.due, item.due_precision, item.status)
    assert ("https://github.com/a/b/issues/7", "No capacity", 1) == (item.ticket, item.reason, item.position)
    assert ("a day", "Issue") == (item.raw["due"], item.raw["ticket"])
    assert "under 'Action items', table 1, row 2" == item.where
    assert () == reading.findings


def test_words_are_read_where_there_are_no_chips() -> None:
    """A Japanese table of plain text gives the same."""
    reading = rows(JA, ["", "設定を検査する", "予防", "高", "田中さん", "12/24(木)", "完了", "ABC-12", ""])
    (item,) = reading.items

    assert ("", "設定を検査する", "prevent", "P1") == (item.item_id, item.action, item.type, item.priority)
    assert Person(name="田中さん", email="tanaka@example.com") == item.owner
    assert (date(2026, 12, 24), "done", "ABC-12", "") == (item.due, item.status, item.ticket, item.reason)
    assert () == reading.findings


def untouched() -> list[Any]:
    return [
        "",
        "",
        [p(dropdown("t", "-"))],
        [p(dropdown("p", "-"))],
        "",
        "",
        [p(dropdown("s", "Open"))],
        "",
        "",
    ]


def test_rows_nobody_filled_are_silent() -> None:
    """A row as the template has it, an empty one and one with only a number are no items and no findings."""
    reading = rows(
        EN, untouched(), [""] * 9, ["3", *[""] * 8], ["", "TBD", "未定", "-", "-", "TBD", "", "", ""]
    )

    assert ((), ()) == (reading.items, reading.findings)


def test_a_row_without_an_action_is_not_lost_in_silence() -> None:
    """With an owner but no action it is reported; with a ticket the ticket stands for the action."""
    lost, kept = untouched(), untouched()
    lost[4], kept[7] = "Ada", "ABC-9"
    reading = rows(EN, lost, kept)

    assert ["ABC-9"] == [item.action for item in reading.items]
    assert 2 == codes(reading).count(Code.AI_NO_ACTION)


@pytest.mark.parametrize(
    ("column", "text", "code", "field", "value"),
    [
        (2, "fun", Code.UNKNOWN_VALUE, "type", "other"),
        (3, "1", Code.UNKNOWN_VALUE, "priority", ""),
        (6, "完了？", Code.UNKNOWN_VALUE, "status", "open"),
        (4, "Ada, Bob", Code.AI_MANY_OWNERS, "owner", Person(name="Ada", email="ada@example.com")),
        (5, "Q3", Code.DATE_UNREADABLE, "due", None),
        (5, "TBD", Code.AI_NO_DUE, "due", None),
        (5, "", Code.AI_NO_DUE, "due", None),
        (5, "2019-01-01", Code.DATE_IMPLAUSIBLE, "due", None),
        (5, "next Friday", Code.DATE_AMBIGUOUS, "due", date(2026, 11, 27)),
    ],
)
def test_doubts_are_findings_at_the_item(column: int, text: str, code: Code, field: str, value: Any) -> None:
    """What is not understood counts as unset, stays readable, and is reported with its row and words."""
    cells = ["", "Do it", "Fix", "P1", "Ada", "2026-12-01", "Open", "", ""]
    cells[column] = text
    reading = rows(EN, cells)
    (item,) = reading.items
    (finding,) = item.findings

    assert value == getattr(item, field)
    assert (code, text, item.where) == (finding.code, finding.text, "under 'Action items', table 1, row 2")
    assert text in item.raw.values()
    assert (finding,) == reading.findings


def test_a_finished_item_needs_no_date() -> None:
    """Done and dropped items without a date are not complained about."""
    reading = rows(["Action", "Status"], ["a", "Done"], ["b", "見送り"], ["c", "Open"])

    assert [("c", Code.AI_NO_DUE)] == [(item.action, f.code) for item in reading.items for f in item.findings]


def test_collaborators_are_the_later_owners() -> None:
    """Chips and names in one cell are people of one list."""
    reading = rows(["Action", "Owner"], ["a", [p(person("eve@example.com", "Eve"), ", Ada")]])
    (item,) = reading.items

    assert "Eve" == str(item.owner)
    assert (Person(name="Ada", email="ada@example.com"),) == item.collaborators


# Which tables, which columns


@pytest.mark.parametrize(
    ("header", "is_one"),
    [
        (["Action", "Owner"], True), (["対策", "担当", "期日"], True), (["Action"], False), (["Owner", "Due"], False),
        (["Question", "Answer"], False), (["Item", "Colour"], False),
    ],
)  # fmt: skip
def test_two_known_columns_make_a_table(header: list[str], is_one: bool) -> None:
    """At least two columns are known, and one of them is the action."""
    assert is_one is bool(rows(header, ["fill it"] * len(header)).items)


def test_a_title_row_may_stand_above_the_header() -> None:
    """The header may be the second row; a header that is repeated is no item."""
    reading = rows(["Measures", ""], ["Action", "Owner"], ["a", "Ada"], ["Action", "Owner"], ["b", "Ada"])

    assert ["a", "b"] == [item.action for item in reading.items]


def test_of_two_columns_with_one_key_the_better_counts() -> None:
    """A note is no reason where there is a reason; what lost stays readable."""
    (item,) = rows(["内容", "アクション", "備考", "変更理由"], ["背景", "直す", "メモ", ""]).items

    assert ("直す", "") == (item.action, item.reason)
    assert {"内容": "背景", "備考": "メモ"} == item.extra


@pytest.mark.parametrize(
    ("header", "cells", "expected"),
    [
        ("課題", ["ABC-1", "https://github.com/a/b/issues/2"], {"ticket": "ABC-1"}),
        ("課題", ["監視がない", "手順がない"], {"ticket": ""}),
        ("Issue", ["#12", ""], {"ticket": "#12"}),
        ("Issue", ["No alert", "No test"], {"ticket": ""}),
        ("By", ["2026-12-01", "12/24"], {"due": date(2026, 12, 1), "owner": None}),
        ("By", ["Ada", "田中"], {"due": None, "owner": Person(name="Ada", email="ada@example.com")}),
        ("Target", ["12/1", "TBD"], {"due": date(2026, 12, 1)}),
        ("Target", ["99.9 %", "5 minutes"], {"due": None}),
    ],
)
def test_cells_decide_what_an_open_header_means(
    header: str, cells: list[str], expected: dict[str, Any]
) -> None:
    """課題 and issue are tickets, by and target dates, only where most cells are."""
    reading = rows(["Action", "Priority", header], *([f"do {cell}", "P1", cell] for cell in cells))

    assert expected == {field: getattr(reading.items[0], field) for field in expected}


def test_status_behind_a_ticket() -> None:
    """Without a status column the ticket's last word may be it, as in the SRE book's example."""
    reading = rows(
        ["Action item", "Type", "Bug"], ["a", "mitigate", "n/a DONE"], ["b", "prevent", "Bug 5554823 TODO"]
    )

    assert [("done", ""), ("open", "Bug 5554823")] == [(item.status, item.ticket) for item in reading.items]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("ABC-1 in progress", ("ABC-1", "in progress")), ("ABC-1 (DONE)", ("ABC-1", "DONE")), ("完了", ("", "完了")),
        ("ABC-1", ("ABC-1", "")), ("", ("", "")), ("未完了", ("未完了", "")),
    ],
)  # fmt: skip
def test_splitting_a_status_off(text: str, parts: tuple[str, str]) -> None:
    """Only whole words at the end that mean a status are split off."""
    assert parts == split_status(text)


def test_tables_by_theme() -> None:
    """The heading or line above a table is its items' type where it is one, else their theme."""
    reading = read(
        "予防", table(["対策", "担当"], ["a", "Ada"]), p("Database", style="HEADING_2"), "One owner each, please. Really.",
        table(["対策", "担当"], ["b", "Ada"]), "z",
    )  # fmt: skip

    assert [("a", "prevent", ""), ("b", "other", "Database")] == [
        (item.action, item.type, item.theme) for item in reading.items
    ]
    assert Code.TWO_ACTION_TABLES not in codes(reading)


def test_two_tables_of_one_theme_are_reported() -> None:
    """They are read as one, with a hint."""
    reading = read(
        "x", table(["Action", "Owner"], ["a", "Ada"]), "", table(["Action", "Owner"], ["b", "Ada"]), "z"
    )

    assert [1, 2] == [item.position for item in reading.items]
    assert 1 == codes(reading).count(Code.TWO_ACTION_TABLES)


def spanning(row: int, column: int, height: int, width: int, *lines: list[Any]) -> ItemsReading:
    raw = raw_document(tab(heading("Action items"), "x", table(*lines), "y"))
    cells = raw["tabs"][0]["documentTab"]["body"]["content"][3]["table"]["tableRows"][row]["tableCells"]
    cells[column]["tableCellStyle"] = {"rowSpan": height, "columnSpan": width}
    return items_of(parse_document(raw))


def test_a_row_across_the_table_is_a_theme() -> None:
    """It is no item, and those below it stand under it."""
    reading = spanning(1, 0, 1, 2, ["Action", "Owner"], ["Detect", ""], ["a", "Ada"])

    assert [("a", "detect")] == [(item.action, item.type) for item in reading.items]


def test_a_struck_row_across_the_table_is_no_theme() -> None:
    """Those below it stand under nothing."""
    old = p(run("Completed", strikethrough=True))
    reading = spanning(1, 0, 1, 2, ["Action", "Owner"], [old, ""], ["a", "Ada"])

    assert [("a", "open", "")] == [(item.action, item.status, item.theme) for item in reading.items]


def test_a_merged_owner_counts_for_each_row() -> None:
    """One cell across two rows is shown, and so meant, for both; whoever writes into it changes both."""
    reading = spanning(1, 1, 2, 1, ["Action", "Owner"], ["a", "Ada"], ["b", ""])

    assert ["Ada", "Ada"] == [str(item.owner) for item in reading.items]
    assert [2, 2] == [item.cells["owner"].rows for item in reading.items]


def test_a_merged_action_is_one_item() -> None:
    """The rows beside it are reported, because no item can hold them."""
    reading = spanning(1, 0, 2, 1, ["Action", "Owner"], ["a", "Ada"], ["", "Bob"])

    assert [("a", "Ada")] == [(item.action, str(item.owner)) for item in reading.items]
    assert [("Bob", Code.AI_NO_ACTION)] == [
        (f.text, f.code) for f in reading.findings if f.code == "ai-no-action"
    ]


def test_tables_elsewhere_need_to_be_plain_action_tables() -> None:
    """Without a heading three known columns are needed; timelines and question tables never count."""
    assert 1 == len(items_of(document("x", table(["Action", "Owner", "Due"], ["a", "Ada", "12/1"]))).items)
    for title in ("Timeline", "Questions", "Kudo wall"):
        reading = items_of(document(heading(title), "x", table(["内容", "担当", "状況"], ["a", "Ada", "済"])))
        assert () == reading.items


def test_suggested_rows_are_not_items_yet() -> None:
    """A row that is only suggested is left out and reported by the sections' reading."""
    raw = raw_document(
        tab(heading("Action items"), "x", table(["Action", "Owner"], ["a", "Ada"], ["b", "Ada"]))
    )
    table_rows = raw["tabs"][0]["documentTab"]["body"]["content"][3]["table"]["tableRows"]
    table_rows[2]["suggestedInsertionIds"] = ["s"]
    source = parse_document(raw)

    assert ["a"] == [item.action for item in items_of(source).items]
    assert {Code.SUGGESTED_INSERTION} == {found.code for found in read_sections(source).findings}


# Places


def test_places_for_writing_back() -> None:
    """Kind, exact range without the last newline, ids of a dropdown, and whether somebody suggests a change."""
    due = day("2026-12-01T00:00:00Z")
    new = {"textRun": {"content": "Bob", "textStyle": {}, "suggestedInsertionIds": ["s"]}}
    reading = rows(
        EN,
        ["", "😀 do", [p(dropdown("kix.t", "Fix", element_id="kix.9"))], "P1", [p("Ada", new)], [p(due)], "a", "", [p("x", due)]],
    )  # fmt: skip
    cells = reading.items[0].cells

    assert {
        "id": "empty", "action": "text", "type": "dropdown", "priority": "text", "owner": "text", "due": "date",
        "status": "text", "ticket": "empty", "reason": "mixed",
    } == {key: cells[key].kind for key in cells}  # fmt: skip
    assert ("kix.9", "kix.t") == (cells["type"].element_id, cells["type"].definition_id)
    assert [5, 1, 0] == [cells[key].end - cells[key].start for key in ("action", "due", "ticket")]
    assert ["owner"] == [key for key, cell in cells.items() if cell.disputed]
    assert {("t.0", "")} == {(cell.tab_id, cell.segment_id) for cell in cells.values()}


# Lists


@pytest.mark.parametrize(
    ("parts", "action", "fields"),
    [
        (
            ["☐ Add an alert @Ada 12/24 P1"],
            "Add an alert",
            {"owner": Person(name="Ada", email="ada@example.com"), "due": date(2026, 12, 24), "priority": "P1", "status": "open"},
        ),
        (["Fix the probe (ABC-12)"], "Fix the probe", {"ticket": "ABC-12"}),
        (["Fix the probe #12"], "Fix the probe", {"ticket": "#12"}),
        (["Fix the probe: https://example.com/x"], "Fix the probe", {"ticket": "https://example.com/x"}),
        (["Fix (", run("Issue", "https://github.com/a/b/issues/1"), ")"], "Fix", {"ticket": "https://github.com/a/b/issues/1"}),
        (["Fix. ", run("Issue", "https://github.com/a/b/issues/1")], "Fix.", {"ticket": "https://github.com/a/b/issues/1"}),
        (["See ", run("this guide", "https://example.com/guide")], "See this guide", {"ticket": ""}),
        (["Mail everybody (DONE)"], "Mail everybody", {"status": "done"}),
        (["[x] Mail everybody"], "Mail everybody", {"status": "done"}),
        (["☑ 通知する"], "通知する", {"status": "done"}),
        (["設定を検査する（担当：田中、期日：12/24(木)）"], "設定を検査する", {"owner": Person(name="田中", email="tanaka@example.com"), "due": date(2026, 12, 24)}),
        (["検査する 【P0】 2026年12月1日まで"], "検査する", {"priority": "P0", "due": date(2026, 12, 1)}),
        (["Do it ", person("eve@example.com", "Eve"), " ", day("2026-12-01T00:00:00Z")], "Do it", {"owner": Person(name="Eve", email="eve@example.com"), "due": date(2026, 12, 1)}),
        (["Do it ", dropdown("p", "P2"), dropdown("s", "Done")], "Do it", {"priority": "P2", "status": "done"}),
        (["AI-3: Do it"], "Do it", {"item_id": "AI-3"}),
        (["Switch to UTF-8"], "Switch to UTF-8", {"ticket": ""}),
        (["Halve it to 1/2 of today"], "Halve it to 1/2 of today", {"due": None}),
        (["Write to sre@example.com"], "Write to sre@example.com", {"owner": None}),
        (["Keep (in brackets) what matters"], "Keep (in brackets) what matters", {"status": "open"}),
    ],
)  # fmt: skip
def test_parts_are_lifted_out_of_a_list_item(parts: list[Any], action: str, fields: dict[str, Any]) -> None:
    """Name, first date, priority, ticket and done mark become values; the rest is the action, nothing else."""
    item = one(*parts)

    assert action == item.action
    assert fields == {name: getattr(item, name) for name in fields}


@pytest.mark.parametrize("mark", ["- ", "* ", "・", "• ", "1. ", "2) ", "☐ ", "[ ] "])
def test_bullets_typed_as_characters_are_bullets(mark: str) -> None:
    """Plain paragraphs that begin like a list item are list items."""
    assert ["Do it"] == [item.action for item in read("Some words.", mark + "Do it").items]


def test_what_is_no_bullet_is_no_item() -> None:
    """Guidance and instructions stand in the text, not in the list; nor are hollow bullets items."""
    reading = listed(
        ("text", 0, ("One owner and one due date each. Every item has an issue.",)),
        ("bullet", 0, ("TBD",)),
        ("bullet", 0, ("{{ action }}",)),
        ("bullet", 0, ("",)),
        ("bullet", 0, ("特になし",)),
        ("bullet", 0, ("Do it",)),
    )

    assert ["Do it"] == [item.action for item in reading.items]


def test_groups_give_type_or_theme() -> None:
    """Sub-headings and bullets that only announce others group what stands below them."""
    reading = listed(
        ("heading", 2, ("Process",)),
        ("ordered", 0, ("a",)),
        ("heading", 2, ("Local development",)),
        ("ordered", 0, ("b",)),
        ("bullet", 0, ("Database:",)),
        ("bullet", 1, ("c",)),
        ("bullet", 0, ("d",)),
        ("bullet", 1, ("a detail of d",)),
    )

    assert [("a", "process", ""), ("b", "other", "Local development"), ("c", "other", "Database"), ("d", "other", "Local development")] == [
        (item.action, item.type, item.theme) for item in reading.items
    ]  # fmt: skip


def test_ticks_of_checklists_are_unknown_and_said_once() -> None:
    """A native checkbox tells nothing; the finding gives a way out, once a document."""
    reading = listed(("checkbox", 0, ("a",)), ("checkbox", 0, ("b",)), ("checkbox", 1, ("c",)))

    assert ["unknown"] * 3 == [item.status for item in reading.items]
    assert [Code.CHECKLIST_UNREADABLE] == codes(reading)


def test_lists_beside_a_table_are_reported_not_read() -> None:
    """Tables win; an untouched table gives way to the list."""
    filled = read("- Also this", "x", table(["Action", "Owner"], ["a", "Ada"]), "y")
    empty = read("- Only this", "x", table(["Action", "Owner"], ["", ""]), "y")

    assert (["a"], True) == (
        [item.action for item in filled.items],
        Code.ACTION_LIST_IGNORED in codes(filled),
    )
    assert ["Only this"] == [item.action for item in empty.items]


def test_under_a_combined_heading_only_agreed_lines_are_items() -> None:
    """原因と対策 lists causes too: an item has an owner, a date, a priority or a ticket."""
    reading = listed(("bullet", 0, ("検査がない",)), ("bullet", 0, ("検査を足す @田中",)), title="原因と対策")

    assert ["検査を足す"] == [item.action for item in reading.items]


def test_a_document_without_items_has_none() -> None:
    """No section, no items, no findings."""
    assert ItemsReading(items=(), findings=()) == items_of(document(heading("Summary"), "- not an action"))


# Laws

CELL = st.sampled_from(
    ["", "-", "TBD", "Do it", "P1", "Ada", "Ada, Bob", "12/24", "Q3", "完了", "未完了", "ABC-1", "予防", "https://x.org/1", "😀"]
)  # fmt: skip


@given(st.lists(st.lists(CELL, min_size=9, max_size=9), max_size=5))
def test_every_filled_row_is_an_item_or_a_finding(lines: list[list[str]]) -> None:
    """Rows come in order, one item each; a row that says something and became no item is reported."""
    reading = rows(JA, *lines)
    told = {item.start for item in reading.items}

    assert list(range(1, len(reading.items) + 1)) == [item.position for item in reading.items]
    assert sorted(told) == [item.start for item in reading.items]
    with_action = [line for line in lines if line[1] not in {"", "-", "TBD"}]
    assert [line[1] for line in with_action] == [
        item.action for item in reading.items if item.raw["action"] not in {"", "-", "TBD"}
    ]
    for item in reading.items:
        assert item.status in {"open", "in_progress", "done", "deferred", "wont_do"}
        assert set(item.findings) <= set(reading.findings)
        assert all(cell.start <= cell.end for cell in item.cells.values())


@given(st.text(max_size=60))
def test_any_line_is_an_item_or_none(text: str) -> None:
    """Nothing people write into a list is an error, and an item has words."""
    for item in listed(("bullet", 0, (text.replace("\n", " "),))).items:
        assert item.action.strip()


@given(st.text(max_size=60))
def test_identity_text_is_stable(text: str) -> None:
    """Normalising twice changes nothing; case, width and end punctuation do not count."""
    normal = identity_text(text)

    assert normal == identity_text(normal)
    assert normal == identity_text(f"  {text}")


def test_identity_ignores_what_editors_change() -> None:
    """Two spellings of one action are one."""
    assert identity_text("Alert on  Errors.") == identity_text("ａｌｅｒｔ on errors")
    assert identity_text("検査する。") == identity_text("検査する")
    assert identity_text("enable it") != identity_text("disable it")


# Tickets


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("https://github.com/Owner/Repo/issues/12", "owner/repo#12"),
        ("https://github.com/owner/repo/pull/12#issuecomment-1", "owner/repo#12"),
        ("owner/repo#12", "owner/repo#12"),
        ("#12", "#12"),
        ("https://x.atlassian.net/browse/ABC-12?focused=1", "ABC-12"),
        ("abc-12", "ABC-12"),
        ("[ABC-12]", "ABC-12"),
        ("ＡＢＣ-12", "ABC-12"),
        ("https://space.backlog.jp/view/PROJ_X-3#comment-1", "PROJ_X-3"),
        ("https://linear.app/acme/issue/ENG-7/some-title", "ENG-7"),
        ("https://gitlab.com/group/sub/project/-/issues/9", "group/sub/project#9"),
        ("https://bugs.example.com/show_bug.cgi?id=42", "bugs.example.com#42"),
        ("Bug 5554823", "#5554823"),
        ("b/123", "#123"),
        ("https://www.example.com/a/b/?q=1", "example.com/a/b"),
        ("see https://example.com/a.", "example.com/a"),
        ("監視がない", ""),
        ("n/a", ""),
        ("", ""),
    ],
)
def test_tickets_in_one_spelling(text: str, normal: str) -> None:
    """Address and id of one ticket are the same; prose is none."""
    assert normal == normalise_ticket(text)
