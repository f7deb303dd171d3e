"""The read-only pages: nothing lost, nothing executed, comments on their words, looks kept."""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date
from html.parser import HTMLParser
from typing import Any

import page_fixtures as made
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pmdocs.emulator import page
from pmdocs.emulator.page.lists import letters, roman
from pmdocs.emulator.page.sheet import written_range
from pmdocs.emulator.page.text import cut, width
from pmdocs.emulator.page.words import LANGUAGES

Json = dict[str, Any]

VOID = frozenset({"br", "meta", "col"})
TODAY = date(2026, 11, 25)
PARAGRAPHS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6"})


class Page(HTMLParser):
    """What a browser would take from a page; fails when tags do not nest."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[tuple[str, dict[str, str]]] = []
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.paragraphs: list[str] = []
        self.marks: dict[str, str] = defaultdict(str)
        self.changes: dict[str, str] = defaultdict(str)
        self.cards: dict[str, str] = defaultdict(str)
        self.by_class: dict[str, list[str]] = defaultdict(list)
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        self.tags.append((tag, found))
        for name in found.get("class", "").split():
            self.by_class[name].append("")
        if tag in PARAGRAPHS and "para" in found.get("class", "").split():
            self.paragraphs.append("")
        if tag == "br" and self._inside_paragraph():
            self.paragraphs[-1] += "\v"
        if tag not in VOID:
            self.open.append((tag, found))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        if self._inside_paragraph():
            self.paragraphs[-1] += data
        for tag, attributes in self.open:
            if tag == "mark":
                self.marks[attributes["data-thread"]] += data
            if tag in {"ins", "del"}:
                self.changes[tag] += data
            if "card" in attributes.get("class", "").split():
                self.cards[attributes["data-thread"]] += data
            for name in attributes.get("class", "").split():
                self.by_class[name][-1] += data

    def _inside_paragraph(self) -> bool:
        return any(tag in PARAGRAPHS and "para" in found.get("class", "").split() for tag, found in self.open)

    def attribute(self, name: str) -> list[str]:
        return [found[name] for _, found in self.tags if name in found]


def show(document: Json, lang: str = "en") -> Page:
    return Page(page.render_document(document, file=made.FILE, lang=lang))


def show_sheet(*sheets: Json, sheet_id: int | None = None, **members: Any) -> Page:
    raw = made.spreadsheet(*sheets, **members)
    return Page(page.render_spreadsheet(raw, file=made.FILE, sheet_id=sheet_id, today=TODAY, lang="en"))


wild_text = st.one_of(
    st.text(
        alphabet=st.characters(exclude_categories=("Cc", "Cs", "Cn", "Co"), codec="utf-8"),
        min_size=1,
        max_size=30,
    ),
    st.lists(
        st.sampled_from(
            [
                "<script>alert(1)</script>",
                "&amp;",
                "{{ 7*7 }}",
                "{% raw %}",
                "'\"><b>",
                "🔥👩‍🚒",
                "שלום",
                "مهلة",
                "復旧",
                "</style>",
                "<!--",
                "]]>",
                " ",
                "  x",
            ]
        ),
        min_size=1,
        max_size=5,
    ).map("".join),
)


@settings(deadline=None, max_examples=60)
@given(st.lists(wild_text, min_size=1, max_size=8), wild_text, wild_text)
def test_every_text_is_on_the_page_once(texts: list[str], in_cell: str, in_header: str) -> None:
    """Each paragraph of body, cell and header appears once, in order, with exactly its characters."""
    header = {"content": [made.para(in_header)]}
    made.index(header["content"], 0)
    raw = made.tab(
        [*(made.para(text) for text in texts), made.table([[in_cell, "fixed"]])],
        headers={"kix.h": header},
    )

    shown = show(made.document(raw, title=texts[0]))

    assert [in_header, *texts, in_cell, "fixed"] == shown.paragraphs


@settings(deadline=None, max_examples=80)
@given(st.data())
def test_comments_mark_exactly_their_words(data: st.DataObject) -> None:
    """Whatever ranges overlap, the marks of a thread hold the units of its range and the text stays whole."""
    text = data.draw(st.text(alphabet="ab <&🔥👩水ש", min_size=1, max_size=24))
    style = data.draw(st.integers(0, len(text)))
    pieces = [made.run(text[:style]), made.run(text[style:], bold=True)]
    raw = made.tab([made.para("before"), made.para(*(each for each in pieces if each["textRun"]["content"]))])
    base = raw["documentTab"]["body"]["content"][2]["startIndex"]
    comments, wanted, anchors = [], {}, {}
    for number in range(data.draw(st.integers(1, 5))):
        low = data.draw(st.integers(0, len(text) - 1))
        high = data.draw(st.integers(low + 1, len(text)))
        name = f"thread-{number}"
        span = {"startIndex": base + made.utf16(text[:low]), "endIndex": base + made.utf16(text[:high])}
        anchors[f"kix.{number}"] = {"anchorId": f"kix.{number}", "ranges": [span]}
        comments.append(made.thread(name, made.post("why?"), anchorId=f"kix.{number}", plainTextQuote="-"))
        wanted[name] = text[low:high]
    raw["documentTab"]["commentAnchors"] = anchors

    shown = show(made.document(raw, comments=tuple(comments)))

    assert wanted == shown.marks
    assert ["before", text] == shown.paragraphs
    assert set(wanted) == set(shown.cards)


def test_every_thread_is_on_the_page_with_all_it_says() -> None:
    """Anchored, resolved, detached and document-level threads each have one card with posts and assignee."""
    raw = made.tab([made.para("The pool ran out 🔥 at nine."), made.table([["AI-1", "Alert <earlier>"]])])
    child = made.tab([made.para("Logs of the pool")], tab_id="t.child", title="Logs")
    raw["childTabs"] = [child]
    comments = (
        made.anchored(
            raw,
            "open",
            "ran out 🔥",
            made.post("Which <pool>?", assigneeEmail="ken@example.com"),
            made.post("The database's", "Ken Example"),
        ),
        made.anchored(raw, "cell", "<earlier>", made.post("How early?")),
        made.anchored(
            raw,
            "done",
            "nine",
            made.post("UTC?"),
            made.post("Yes", commentAction="RESOLVE"),
            status="RESOLVED",
        ),
        made.anchored(child, "tabbed", "pool", made.post("Elsewhere")),
        made.thread("gone", made.post("Still true?"), anchorId="kix.gone", plainTextQuote="lost words"),
        made.thread("whole", made.post("Well written")),
    )

    shown = show(made.document(raw, comments=comments))

    assert {"open", "cell", "done", "tabbed", "gone", "whole"} == set(shown.cards)
    assert shown.marks == {"open": "ran out 🔥", "cell": "<earlier>", "done": "nine", "tabbed": "pool"}
    assert all(
        words in shown.cards["open"]
        for words in ("Which <pool>?", "The database's", "Ken Example", "ken@example.com")
    )
    assert "lost words" in shown.cards["gone"]
    assert "Original content deleted" in shown.cards["gone"]
    assert [
        (tag, found["data-thread"])
        for tag, found in shown.tags
        if "resolved" in found.get("class", "").split()
    ] == [("details", "done")]
    assert len(set(shown.attribute("id"))) == len(shown.attribute("id"))


def test_suggestions_are_marked_and_have_a_card() -> None:
    """Inserted and deleted words stand in ins and del, and the suggestion's summary is beside them."""
    added, removed = made.run("twelve "), made.run("five ")
    added["textRun"]["suggestedInsertionIds"] = ["s1"]
    removed["textRun"]["suggestedDeletionIds"] = ["s1"]
    raw = made.document(made.tab([made.para("We had ", removed, added, "minutes.")]))
    head = {"author": {"displayName": "Mio"}, "createTime": "2026-11-20T01:02:03Z"}
    raw["suggestions"] = [
        {"suggestionId": "s1", "headPost": head, "status": "OPEN", "summaryText": "Replace: “five ”"},
        {"suggestionId": "s2", "headPost": head, "status": "ACCEPTED", "summaryText": "Add row"},
    ]

    shown = show(raw)

    assert shown.changes == {"ins": "twelve ", "del": "five "}
    assert shown.paragraphs == ["We had five twelve minutes."]
    assert "Replace: “five ”" in shown.cards["s1"]
    assert "Add row" in shown.cards["s2"]


HOSTILE_URLS = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\tscript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "//evil.example",
    "/documents/x",
    "http:evil",
    'https://a"onclick=1',
    "\x01javascript:alert(1)",
    "ftp://host/x",
    "http://[",
]


@pytest.mark.parametrize("url", HOSTILE_URLS)
def test_hostile_links_are_inert(url: str) -> None:
    """An address that is not plainly http, https or mailto never becomes a link, anywhere on any page."""
    raw = made.tab(
        [made.para(made.run("words", link={"url": url})), made.para(made.rich_link("chip", url))],
    )
    book = made.sheet(
        [
            [
                made.cell("cell", hyperlink=url),
                made.cell("run", textFormatRuns=[{"format": {"link": {"uri": url}}}]),
            ]
        ]
    )

    document, sheet = show(made.document(raw)), show_sheet(book)

    assert document.paragraphs == ["words", "chip"]
    for href in document.attribute("href") + sheet.attribute("href"):
        assert re.match(r"https?://[\w.]|mailto:|#|/folders/|\?sheet=", href)
        assert "evil" not in href


STYLE_NAMES = frozenset(
    {
        "--edge",
        "background-color",
        "border-bottom",
        "border-color",
        "border-left",
        "border-right",
        "border-top",
        "color",
        "column-count",
        "font-family",
        "font-size",
        "font-style",
        "font-variant",
        "font-weight",
        "height",
        "left",
        "line-height",
        "margin-inline-end",
        "margin-inline-start",
        "margin-bottom",
        "margin-top",
        "min-height",
        "min-width",
        "padding-bottom",
        "padding-left",
        "padding-right",
        "padding-top",
        "text-align",
        "text-decoration",
        "text-indent",
        "vertical-align",
        "width",
        "border-bottom-color",
    }
)
HOSTILE_STYLES = [
    "red; background: url(https://evil.example/x)",
    "</style><script>",
    "expression(alert(1))",
    '"; color: red',
    "url(javascript:1)",
    "1e9999",
    "Arial'; } body { display: none",
    {"magnitude": "9pt; x: y"},
    -1,
    1e300,
    True,
    [],
    float("nan"),
]


@pytest.mark.parametrize("value", HOSTILE_STYLES)
def test_styles_carry_nothing_but_validated_values(value: object) -> None:
    """Colours, sizes, fonts and widths of the wrong kind leave no trace in any style attribute."""
    hostile = {"color": {"rgbColor": {"red": value, "green": 0.5}}}
    size = value if isinstance(value, dict) else {"magnitude": value}
    style = {
        "foregroundColor": hostile,
        "backgroundColor": hostile,
        "fontSize": size,
        "weightedFontFamily": {"fontFamily": value, "weight": value},
    }
    content = made.table([["x"]])
    content["table"]["tableRows"][0]["tableCells"][0]["tableCellStyle"] |= {
        "backgroundColor": hostile,
        "paddingLeft": size,
        "borderTop": {"width": size, "color": hostile},
    }
    raw = made.tab(
        [made.para(made.run("y", **style), spaceAbove=size, alignment=value, lineSpacing=value), content]
    )
    raw["documentTab"]["documentStyle"] |= {"marginLeft": size, "pageSize": {"width": size}}
    cell_format = {
        "backgroundColor": {"red": value},
        "horizontalAlignment": str(value),
        "textFormat": {
            "fontFamily": value,
            "fontSize": value,
            "foregroundColorStyle": {"themeColor": str(value)},
        },
    }
    book = made.sheet([[made.cell("z", effectiveFormat=cell_format)]])

    styles = show(made.document(raw)).attribute("style") + show_sheet(book).attribute("style")

    assert styles
    for text in styles:
        for declaration in filter(None, (part.strip() for part in text.split(";"))):
            name, _, found = declaration.partition(":")
            assert name in STYLE_NAMES
            assert re.fullmatch(r'[\w #.,"%-]+', found), declaration


def test_pages_need_nothing_from_elsewhere() -> None:
    """No script, no handler, no image and no address in the stylesheet; the policy forbids the rest."""
    html = page.render_document(made.document(made.tab([made.para("x")])), file=made.FILE, lang="en")
    shown = Page(html)

    assert not {"script", "img", "iframe", "link", "form", "object"} & {tag for tag, _ in shown.tags}
    assert [name for _, found in shown.tags for name in found if name.startswith("on")] == []
    assert not re.search(r"@import|url\(|https?:", page.stylesheet())
    assert "default-src 'none'" in page.CONTENT_SECURITY_POLICY
    assert "script" not in page.CONTENT_SECURITY_POLICY


def test_texts_that_html_cannot_hold_do_not_break_the_page() -> None:
    """Lone surrogates and control characters come out as replacement characters in valid UTF-8."""
    raw = made.tab([made.para("a\ud83dz"), made.para("b\x00\x1bc")])

    html = page.render_document(made.document(raw, title="t\udc00"), file=made.FILE, lang="ja")

    assert html.encode("utf-8")
    assert Page(html).paragraphs == ["a\ufffdz", "b\ufffd\ufffdc"]


def test_line_breaks_headings_and_directions_are_kept() -> None:
    """A soft break is a line break, a heading keeps level, id and outline line, a paragraph its direction."""
    raw = made.tab(
        [
            made.heading("Root <causes>", 2, "h.root"),
            made.para("one\vtwo"),
            made.para("עברית", direction="RIGHT_TO_LEFT"),
            made.para("auto"),
            made.para(made.run("up", link={"headingId": "h.root"})),
        ]
    )

    shown = show(made.document(raw))

    headings = [found for tag, found in shown.tags if tag == "h2" and "para" in found.get("class", "")]
    assert [(found["id"], found["class"]) for found in headings] == [("t.0.h.root", "para heading-2")]
    assert shown.by_class["outline-heading"] == ["Root <causes>"]
    assert shown.attribute("href").count("#t.0.h.root") == 2
    assert "one\vtwo" in shown.paragraphs
    assert [found["dir"] for _, found in shown.tags if "para" in found.get("class", "").split()] == [
        "auto",
        "auto",
        "rtl",
        "auto",
        "auto",
    ]


def test_lists_count_the_way_google_does() -> None:
    """Numbers follow level and list, deeper levels start anew, bullets and check boxes keep their glyph."""

    def item(name: str, level: int = 0) -> Json:
        bullet = {"listId": f"kix.{name}", **({"nestingLevel": level} if level else {})}
        return made.para("x", bullet=bullet)

    items = [
        ("numbers", 0),
        ("numbers", 1),
        ("numbers", 1),
        ("bullets", 0),
        ("numbers", 0),
        ("numbers", 1),
        ("numbers", 2),
        ("bullets", 1),
        ("checks", 0),
    ]
    shown = show(made.document(made.tab([item(*each) for each in items])))

    assert shown.attribute("data-glyph") == ["1.", "a.", "b.", "●", "2.", "a.", "i.", "○", "☐"]
    assert [letters(each) for each in (26, 27, 52)] == ["z", "aa", "az"]
    assert [roman(each) for each in (4, 40, 1999)] == ["iv", "xl", "mcmxcix"]


def test_chips_show_what_is_selected() -> None:
    """Person, date, dropdown and file chips show their text; a dropdown follows its option."""
    cells: list[list[Json] | str] = [
        [made.person("Ada Lovelace", "ada@example.com")],
        [made.day("2026-12-01")],
        [made.dropdown("kix.priority", "dropdownItem.P0")],
        [made.rich_link("Channel", "https://example.com/c")],
    ]
    shown = show(made.document(made.tab([made.table([cells], header=False)])))

    assert shown.paragraphs == ["Ada Lovelace", "2026-12-01", "P0", "Channel"]
    pill = next(found for _, found in shown.tags if "dropdown" in found.get("class", ""))
    assert pill["style"] == "background-color: #b20f0f; color: #ffffff"
    assert "ada@example.com" in shown.attribute("title")
    assert "https://example.com/c" in shown.attribute("href")


def test_tables_keep_header_rows_widths_and_merges() -> None:
    """Pinned rows are the table's head, columns have their points, a covered cell is not drawn."""
    raw = made.table([["a", "b", "c"], ["d", "", "f"]], widths=[100, 200, 50.5])
    cells = raw["table"]["tableRows"][1]["tableCells"]
    cells[0]["tableCellStyle"] |= {"columnSpan": 2, "backgroundColor": made.color(1, 0, 0)}

    shown = show(made.document(made.tab([raw])))

    assert shown.paragraphs == ["a", "b", "c", "d", "f"]
    assert sum(tag == "thead" for tag, _ in shown.tags) == 1
    assert [f["style"] for tag, f in shown.tags if tag == "col"] == [
        "width: 100pt",
        "width: 200pt",
        "width: 50.5pt",
    ]
    assert [(found["colspan"], found["style"]) for _, found in shown.tags if "colspan" in found] == [
        ("2", "background-color: #ff0000")
    ]


def test_named_styles_are_merged_under_own_settings() -> None:
    """A heading has its named style's size, the normal style's font, and its own colour on the run."""
    raw = made.tab(
        [made.para(made.run("x", foregroundColor=made.color(0, 0, 1)), namedStyleType="HEADING_1")]
    )

    shown = show(made.document(raw))

    heading = next(found["style"] for tag, found in shown.tags if tag == "h1")
    assert 'font-family: "Arial"' in heading
    assert "font-size: 20pt" in heading
    assert "padding-top: 20pt" in heading
    assert "color: #0000ff" in shown.attribute("style")


def test_page_breaks_begin_a_sheet() -> None:
    """Text after a page break stands on the next sheet; a pageless document has one."""
    raw = made.tab([made.para("one"), made.para({"pageBreak": {"textStyle": {}}}, "two"), made.para("three")])
    pages = show(made.document(raw))
    raw["documentTab"]["documentStyle"]["documentFormat"] = {"documentMode": "PAGELESS"}
    pageless = show(made.document(raw))

    assert ["one", "two", "three"] == pages.paragraphs == pageless.paragraphs
    assert (len(pages.by_class["sheet"]), len(pageless.by_class["sheet"])) == (2, 1)
    assert "three" not in pages.by_class["sheet"][0]


def test_a_cell_is_shown_as_google_formatted_it() -> None:
    """Numbers stand right, dropdowns are pills, ticks are boxes, parts of a text keep their look."""
    runs = [{"format": {}}, {"startIndex": 2, "format": {"bold": True}}]
    row = [
        made.cell(0.5, "50 %"),
        made.cell("P1", dataValidation=made.choice("P0", "P1")),
        made.cell(True, dataValidation={"condition": {"type": "BOOLEAN"}}),
        made.cell("🔥bold", textFormatRuns=runs),
        made.cell(None, dataValidation=made.choice("P0")),
        made.cell("<b>&"),
    ]

    shown = show_sheet(made.sheet([row], grid={"frozenRowCount": 1}))

    cells = [found for tag, found in shown.tags if tag == "td"]
    assert "text-align: right" in cells[0]["style"]
    assert shown.by_class["pill"] == ["P1", ""]
    assert len(shown.by_class["ticked"]) == 1
    assert [text for text in shown.by_class["cell"] if text] == ["50 %", "🔥bold", "<b>&"]
    assert "font-weight: 700" in shown.attribute("style")


def test_hidden_worksheets_are_marked_and_not_the_first_choice() -> None:
    """Without a wish the first visible worksheet is drawn; a hidden one stands in the hidden group."""
    sheets = (
        made.sheet([[made.cell("base")]], sheet_id=3, title="_pmdocs", index=0, properties={"hidden": True}),
        made.sheet([[made.cell("item")]], sheet_id=0, title="Actions", index=1),
    )

    shown, chosen = show_sheet(*sheets), show_sheet(*sheets, sheet_id=3)

    assert shown.by_class["active"] == ["Actions"]
    assert "item" in shown.by_class["grid"][0]
    assert [re.sub(r"\s", "", text) for text in shown.by_class["hidden-tabs"]] == ["hidden_pmdocs"]
    assert "base" in chosen.by_class["grid"][0]


def rule(kind: str, *values: Json, area: Json | None = None) -> Json:
    condition = {"type": kind, "values": list(values)}
    return {
        "ranges": [area or {"sheetId": 0, "startRowIndex": 1, "endRowIndex": 3}],
        "booleanRule": {"condition": condition, "format": {"backgroundColor": {"red": 1}}},
    }


def typed(text: str) -> Json:
    return {"userEnteredValue": text}


DUE = 46350.0
"""2026-11-24, the day before today."""

CONDITIONS = [
    (rule("TEXT_EQ", typed("open")), True),
    (rule("TEXT_EQ", typed("ope")), False),
    (rule("TEXT_CONTAINS", typed("PE")), True),
    (rule("NOT_BLANK"), True),
    (rule("BLANK"), False),
    (rule("CUSTOM_FORMULA", typed('=$A2="Open"')), True),
    (rule("CUSTOM_FORMULA", typed('=AND($B2<TODAY(), $A2<>"Done")')), True),
    (rule("CUSTOM_FORMULA", typed("=AND(NOT(ISBLANK($C2)), $B2<TODAY())")), False),
    (rule("CUSTOM_FORMULA", typed("=$B2 >= TODAY()-1")), True),
    (rule("CUSTOM_FORMULA", typed('=A2="Open"')), True),
    (rule("CUSTOM_FORMULA", typed("=1/0")), False),
    (rule("NUMBER_GREATER", typed("1")), False),
]


@pytest.mark.parametrize(("conditional", "holds"), CONDITIONS)
def test_conditional_formats_colour_the_cells_they_hold_for(conditional: Json, holds: bool) -> None:
    """A rule colours A2 exactly when its condition holds there, and nothing is reported as not drawn."""
    rows = [[made.cell("Status"), made.cell("Due")], [made.cell("Open"), made.cell(DUE, "2026-11-24")]]

    shown = show_sheet(made.sheet(rows, conditionalFormats=[conditional]))

    first = next(found.get("style", "") for tag, found in shown.tags[_row_at(shown, "2") :] if tag == "td")
    assert holds == ("background-color: #ff0000" in first)
    assert shown.by_class["remarks"] == []


def _row_at(shown: Page, number: str) -> int:
    rows = [at for at, (tag, _) in enumerate(shown.tags) if tag == "tr"]
    return rows[int(number)]


@pytest.mark.parametrize(
    ("condition", "holds"),
    [
        (rule("DATE_BEFORE", {"relativeDate": "TODAY"}), True),
        (rule("DATE_BEFORE", typed("2026-11-24")), False),
        (rule("DATE_BEFORE", typed("=TODAY()-0")), True),
        (rule("DATE_AFTER", {"relativeDate": "YESTERDAY"}), False),
        (rule("DATE_EQ", {"relativeDate": "YESTERDAY"}), True),
        (rule("DATE_BEFORE", {"relativeDate": "PAST_WEEK"}), False),
        (rule("DATE_AFTER", {"relativeDate": "PAST_MONTH"}), True),
        (rule("NUMBER_BETWEEN", typed("46349"), typed("46350")), True),
    ],
)
def test_date_conditions_compare_with_the_given_day(condition: Json, holds: bool) -> None:
    """Relative and written dates are compared with the serial day of the cell."""
    rows = [[made.cell("Due")], [made.cell(DUE, "2026-11-24")]]

    shown = show_sheet(made.sheet(rows, conditionalFormats=[condition]))

    assert holds == any("background-color: #ff0000" in style for style in shown.attribute("style"))


def test_the_first_rule_that_holds_wins() -> None:
    """Order decides between two rules that both hold."""
    second = rule("NOT_BLANK")
    second["booleanRule"]["format"] = {"backgroundColor": {"blue": 1}}
    rows = [[made.cell("a")], [made.cell("b")]]

    styles = show_sheet(made.sheet(rows, conditionalFormats=[rule("NOT_BLANK"), second])).attribute("style")

    assert any("#ff0000" in style for style in styles)
    assert not any("#0000ff" in style for style in styles)


@pytest.mark.parametrize(
    ("conditional", "named"),
    [
        (rule("CUSTOM_FORMULA", typed("=QUERY(A:A, 1)")), "QUERY"),
        (rule("CUSTOM_FORMULA", typed("=1+")), "formula"),
        (rule("DATE_BEFORE", {"relativeDate": "NEXT_AGE"}), "NEXT_AGE"),
        (rule("FILTER_EXPRESSION"), "FILTER_EXPRESSION"),
        ({"ranges": [{}], "gradientRule": {}}, "gradientRule"),
    ],
)
def test_rules_that_cannot_be_drawn_are_named(conditional: Json, named: str) -> None:
    """An unsupported rule is listed with its condition, and the rules around it still colour."""
    rules = [conditional, rule("NOT_BLANK")]

    shown = show_sheet(made.sheet([[made.cell("a")], [made.cell("b")]], conditionalFormats=rules))

    assert "not drawn:" in shown.by_class["remarks"][0]
    assert named in shown.by_class["remarks"][0]
    assert any("#ff0000" in style for style in shown.attribute("style"))


LOG = [
    [made.cell(text) for text in ("", "Item", "Kind", "What")],
    [made.cell(""), made.cell("AI-1"), made.cell("due"), made.cell("reason")],
    [made.cell(""), made.cell("AI-2*"), made.cell("due"), made.cell("asked")],
]


@pytest.mark.parametrize(
    ("formula", "coloured"),
    [
        ('=COUNTIFS($B$2:$B,$B2,$D$2:$D,"reason",$C$2:$C,"d*")=0', ["AI-2*"]),
        ('=COUNTIFS($B$2:$B,$B2&"",$D$2:$D,"<>reason")=0', ["AI-1"]),
        ("=SUMIFS($E$2:$E,$B$2:$B,$B2)>=0", ["AI-1", "AI-2*"]),
        ('=COUNTIF(B$2:B2,"*~*")=1', ["AI-2*"]),
        ("=COUNTIFS($B$2:$B,$B2,$Z$2:$Z,Other!A1)=0", []),
    ],
)
def test_custom_formulas_over_open_ranges_are_computed_as_in_cells(formula: str, coloured: list[str]) -> None:
    """Open ends, joined criteria, wildcards and their escape decide which cells of a column are coloured."""
    where = {"startRowIndex": 1, "endRowIndex": 3, "startColumnIndex": 1, "endColumnIndex": 2}
    conditional = rule("CUSTOM_FORMULA", typed(formula), area=where)
    raw = made.spreadsheet(made.sheet(LOG, conditionalFormats=[conditional]))

    html = page.render_spreadsheet(raw, file=made.FILE, sheet_id=None, today=TODAY, lang="en")

    assert coloured == re.findall(r'<td[^>]*#ff0000[^>]*><div class="cell" dir="auto">([^<]*)', html)


# Charts


def source(left: int, bottom: int = 4, sheet_id: int = 0) -> Json:
    grid = {
        "sheetId": sheet_id,
        "startRowIndex": 0,
        "endRowIndex": bottom,
        "startColumnIndex": left,
        "endColumnIndex": left + 1,
    }
    return {"sourceRange": {"sources": [grid]}}


def chart(kind: str, **members: Any) -> Json:
    series = [{"series": source(1), "targetAxis": "LEFT_AXIS"}, {"series": source(2)}]
    basic = {
        "chartType": kind,
        "domains": [{"domain": source(0)}],
        "series": series,
        "headerCount": 1,
    } | members
    return {
        "chartId": 7,
        "spec": {"title": "Open & <done>", "basicChart": basic},
        "position": {
            "overlayPosition": {"anchorCell": {"columnIndex": 4}, "widthPixels": 400, "heightPixels": 300}
        },
    }


COUNTS = [
    [made.cell(text) for text in ("Month", "Open", "Done")],
    [made.cell("9月"), made.cell(4), made.cell(1)],
    [made.cell("10月"), made.cell(2), made.cell(3)],
    [made.cell("11月"), made.cell(0), made.cell(6)],
]


def shapes(raw: Json, *others: Json) -> tuple[Page, list[tuple[str, dict[str, str]]]]:
    shown = show_sheet(made.sheet(COUNTS, charts=[raw]), *others)
    start = next(at for at, (tag, _) in enumerate(shown.tags) if tag == "svg")
    return shown, [
        (tag, found) for tag, found in shown.tags[start:] if tag in {"rect", "polyline", "path", "circle"}
    ]


def test_columns_are_as_high_as_their_numbers() -> None:
    """Heights stand in the ratio of the values; a zero has no column; series have the theme's colours."""
    _, drawn = shapes(chart("COLUMN"))

    heights = {
        color: [float(found["height"]) for tag, found in drawn if tag == "rect" and found["fill"] == color]
        # The first one of each colour is its square in the legend.
        for color in ("#4285f4", "#ea4335")
    }
    blue, red = heights["#4285f4"][1:], heights["#ea4335"][1:]
    assert [2.0] == [round(blue[0] / blue[1], 2)]
    assert [round(height / red[0], 1) for height in red] == [1.0, 3.0, 6.0]


def test_bars_run_across_and_stacks_add_up() -> None:
    """A bar's width is its number; stacked columns stand on each other and share one place."""
    _, bars = shapes(chart("BAR"))
    _, stacked = shapes(chart("COLUMN", stackedType="STACKED"))

    widths = [float(found["width"]) for tag, found in bars if tag == "rect" and found["fill"] == "#4285f4"][
        1:
    ]
    boxes = [found for tag, found in stacked if tag == "rect" and found["fill"] in {"#4285f4", "#ea4335"}][2:]
    first, second = boxes[:2]
    assert round(widths[0] / widths[1], 2) == 2.0
    assert first["x"] == second["x"]
    assert abs(float(second["y"]) + float(second["height"]) - float(first["y"])) < 0.01


def test_lines_and_slices_are_drawn() -> None:
    """A line has a point per number; a pie has a slice for every number above zero, named with its share."""
    pie = chart("COLUMN")
    pie["spec"] = {"title": "Share", "pieChart": {"domain": source(0), "series": source(1), "pieHole": 0.4}}

    _, line = shapes(chart("LINE"))
    shown, slices = shapes(pie)

    assert sum(tag == "circle" for tag, _ in line) == 6
    assert sum(tag == "polyline" and found["stroke-width"] == "2" for tag, found in line) == 2
    assert (
        sum(
            tag == "path" and "stroke" in found and "d" in found and found["stroke"] == "#ffffff"
            for tag, found in slices
        )
        == 2
    )
    assert "66.7%" in "".join(shown.by_class["chart"])


def test_a_chart_shows_another_sheets_cells_and_escapes_its_title() -> None:
    """Sources on another worksheet are read there; the title is text, whatever it says."""
    raw = chart("COLUMN")
    for each in raw["spec"]["basicChart"]["series"]:
        each["series"]["sourceRange"]["sources"][0]["sheetId"] = 5

    shown, drawn = shapes(raw, made.sheet(COUNTS, sheet_id=5, title="Data", index=1))

    assert "Open & <done>" in shown.by_class["chart"][0]
    assert sum(tag == "rect" and found["fill"] == "#ea4335" for tag, found in drawn) == 4
    assert shown.by_class["remarks"] == []


def test_charts_of_other_kinds_are_named() -> None:
    """A kind that is not drawn is listed with its title."""
    raw = chart("COLUMN") | {"spec": {"title": "Tree", "treemapChart": {}}}

    shown = show_sheet(made.sheet(COUNTS, charts=[raw]))

    assert "treemapChart: Tree" in shown.by_class["remarks"][0]


@settings(deadline=None, max_examples=60)
@given(
    st.lists(st.lists(st.one_of(st.none(), st.floats(), st.text(max_size=4)), max_size=3), max_size=6),
    st.sampled_from(["COLUMN", "BAR", "LINE", "AREA", "SCATTER", "COMBO"]),
    st.sampled_from([{}, {"stackedType": "STACKED"}, {"stackedType": "PERCENT_STACKED"}]),
)
def test_any_numbers_give_a_page(rows: list[list[object]], kind: str, members: Json) -> None:
    """Whatever stands in the cells, the page's tags nest and no number in it is written nan or inf."""
    cells = [[made.cell(value) for value in row] for row in rows]

    shown = show_sheet(made.sheet(cells, charts=[chart(kind, **members)]))

    written = " ".join(
        value
        for tag, found in shown.tags
        if tag in {"rect", "polyline", "circle"}
        for value in found.values()
    )
    assert "nan" not in written
    assert "inf" not in written


def test_long_sheets_say_how_much_is_missing() -> None:
    """Of 620 rows with content 500 are drawn, and the page says that 120 are not."""
    shown = show_sheet(made.sheet([[made.cell(f"row {number}")] for number in range(620)]))

    assert len(shown.by_class["cell"]) == 500
    assert shown.by_class["more"] == ["120 more rows are not drawn here"]


def test_notes_named_and_protected_ranges_are_listed() -> None:
    """A note, a named range, a protected range and a comment each stand below the grid with their place."""
    area = {"sheetId": 0, "startRowIndex": 1, "endRowIndex": 5, "startColumnIndex": 0, "endColumnIndex": 2}
    book = made.sheet(
        [[made.cell("ID", note="keep <this>")]],
        protectedRanges=[{"protectedRangeId": 1, "range": area, "description": "ids"}],
        commentAnchors=[{"anchorId": "c", "range": area | {"endRowIndex": 2}}],
    )
    comment = made.thread("S1", made.post("Which?"), anchorId="c")

    shown = show_sheet(book, namedRanges=[{"name": "items", "range": area}], comments=[comment])

    facts = "".join(shown.by_class["facts"])
    assert all(text in facts for text in ("keep <this>", "items", "Actions!A2:B5", "ids"))
    assert shown.by_class["thread-place"] == ["A2"]
    assert "Which?" in shown.cards["S1"]
    assert len(shown.by_class["protected"]) == 8
    assert len(shown.by_class["noted"]) == 1


def test_ranges_are_written_in_a1_notation() -> None:
    """One cell, whole columns, whole rows and whole sheets have Google's forms."""
    cell = {"startRowIndex": 0, "endRowIndex": 1, "startColumnIndex": 27, "endColumnIndex": 28}

    assert written_range(cell) == "AB1"
    assert written_range({"startColumnIndex": 0, "endColumnIndex": 2}, "S") == "S!A:B"
    assert written_range({"startColumnIndex": 0, "endColumnIndex": 1}) == "A:A"
    assert written_range({"startRowIndex": 1, "endRowIndex": 4}) == "2:4"
    assert written_range({"sheetId": 4}, "S") == "S"


def test_a_folder_lists_its_files() -> None:
    """Kind, name, owner, comments and properties of each file, with a link to its page; folders first."""
    kind = "application/vnd.google-apps."
    files: list[Json] = [
        {
            "id": "d 1",
            "name": "<b>Outage</b>",
            "mimeType": kind + "document",
            "modifiedTime": "2026-11-20T03:04:00Z",
            "owners": [{"displayName": "Ada"}],
            "openComments": 3,
            "properties": {"pmdocs_incident": "INC-42"},
        },
        {"id": "s", "name": "Tracker", "mimeType": kind + "spreadsheet"},
        {"id": "f", "name": "Templates", "mimeType": kind + "folder"},
        {"id": "i", "name": "graph.png", "mimeType": "image/png"},
    ]
    folder = {"id": "me", "name": "Postmortems"}

    shown = Page(page.render_folder(folder, files, ancestors=[{"id": "root", "name": "My Drive"}], lang="en"))

    names = [text.strip() for text in shown.by_class["file-name"]]
    assert names == ["Templates", "<b>Outage</b>", "graph.png", "Tracker"]
    assert shown.attribute("href") == ["/folders/root", "/folders/f", "/documents/d%201", "/spreadsheets/s"]
    assert shown.by_class["count"] == ["3"]
    assert any("INC-42" in text for text in shown.by_class["muted"])


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_the_chrome_speaks_the_language_and_the_document_its_own(lang: str) -> None:
    """Labels and times change with the language, the document's text does not, links keep it."""
    raw = made.document(made.tab([made.para("Text 本文")]), comments=(made.thread("whole", made.post("ok")),))
    html = page.render_document(raw, file=made.FILE, lang=lang)
    shown = Page(html)

    assert shown.paragraphs == ["Text 本文"]
    assert LANGUAGES[lang]["general_title"] in html
    assert ("2026年11月20日" in html) == (lang == "ja")
    assert ("/folders/folder-1?lang=ja" in shown.attribute("href")) == (lang == "ja")
    assert "404" in page.render_error(404, "File not found: <x>.", lang=lang)


def test_both_languages_have_the_same_words() -> None:
    """No label exists in one language only."""
    assert LANGUAGES["en"].keys() == LANGUAGES["ja"].keys()


@given(st.text(max_size=20), st.integers(0, 20), st.integers(0, 20))
def test_cuts_at_any_units_give_the_text_again(text: str, first: int, second: int) -> None:
    """Neighbouring cuts in UTF-16 units lose and repeat nothing, also inside surrogate pairs."""
    low, high = sorted((first, second))

    assert text == cut(text, 0, low) + cut(text, low, high) + cut(text, high, width(text) + 20)


def test_an_empty_answer_is_a_page() -> None:
    """A new document, a new spreadsheet and an empty folder are pages without complaint."""
    assert show({"documentId": "x", "title": "Untitled"}).paragraphs == []
    assert show(made.document(made.tab([made.para()]))).paragraphs == [""]
    assert show_sheet(made.sheet([])).by_class["grid"]
    assert "This folder is empty." in page.render_folder({"id": "f"}, [], ancestors=[], lang="en")
