"""Markdown files read as blocks: what a reader of the file sees, and nothing else."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given, settings
from markdown_soup import markdown_texts, shown_by_a_browser, squeeze

from pmdocs.core.markdown.blocks import Grid, Item, Line, Manuscript
from pmdocs.core.markdown.identity import content_digest, distinct_id, find_incident_id, made_up_id
from pmdocs.core.markdown.line_breaks import with_breaks
from pmdocs.core.markdown.parsing import parse_markdown
from pmdocs.core.markdown.spans import Span, plain
from pmdocs.errors import DocumentError


def lines(text: str, **options: Any) -> list[Line]:
    return [block for block in parse_markdown(text, **options).blocks if isinstance(block, Line)]


def texts(text: str, **options: Any) -> list[str]:
    return [line.text for line in lines(text, **options)]


def spans(text: str, **options: Any) -> tuple[Span, ...]:
    """The spans of the only paragraph."""
    (line,) = lines(text, **options)
    return line.spans


def read(manuscript: Manuscript) -> list[str]:
    """Every text of a manuscript in order, cells one by one, white space and typed numbers aside."""
    found: list[str] = []
    for block in manuscript.blocks:
        if isinstance(block, Grid):
            found.extend(plain(cell) for row in block.rows for cell in row)
        else:
            found.append(plain(block.spans[1:] if block.is_numbered else block.spans))
    return [squeezed for text in found if (squeezed := squeeze(text))]


# What a reader sees


@settings(max_examples=300, deadline=None)
@given(text=markdown_texts())
@example(text="word | | word\nword | | word")
def test_the_text_is_what_a_browser_shows(text: str) -> None:
    """Block by block the characters that Markdown's HTML has, white space aside; nothing lost, nothing added.

    Rows without the line that makes a table of them are paragraphs, parted as their writer saw them.
    """
    assert shown_by_a_browser(with_breaks(text)) == read(parse_markdown(text))


@given(text=markdown_texts())
@example(text="word | | word\nword | | word")
def test_only_blank_lines_part_what_its_writer_saw_apart(text: str) -> None:
    """Blank lines are all that is put between the lines; none is changed, lost or moved."""
    parted, whole = (each.split("\n") for each in (with_breaks(text), text))

    assert [line for line in parted if line.strip()] == [line for line in whole if line.strip()]


@settings(max_examples=100, deadline=None)
@given(text=markdown_texts())
def test_every_table_stands_between_lines(text: str) -> None:
    """As Docs needs it: a line before each table, and one after the last."""
    blocks = parse_markdown(text).blocks

    for before, block in zip((None, *blocks), blocks, strict=False):
        assert not isinstance(block, Grid) or isinstance(before, Line)
    assert not blocks or isinstance(blocks[-1], Line)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("one\ntwo  three", ["one two three"]),
        ("one  \ntwo\\\nthree<br>four", ["one\vtwo\vthree\vfour"]),
        ("障害が\n発生した。", ["障害が発生した。"]),
        ("障害 が\nA", ["障害 が A"]),
        ("a `b  c` d", ["a b  c d"]),
        ("&copy; &lt;none&gt; 2 \\* 3", ["© <none> 2 * 3"]),
        ("Ada <ada@example.com>", ["Ada ada@example.com"]),
        ("pod <none> in <pod-name> is </gone>", ["pod <none> in <pod-name> is </gone>"]),
        ("a <b>bold</b> <u>word</u> <!-- hidden -->", ["a bold word"]),
        ("~13:30-13:45", ["~13:30-13:45"]),
        ("- [ ] open\n- [x] done\n- [X] done\n- [y] no", ["☐ open", "☑ done", "☑ done", "[y] no"]),
        ("- [ ]not a box", ["[ ]not a box"]),
        ("text [ ] no item", ["text [ ] no item"]),
        ("```\na\n\n  b\n```", ["a\v\v  b"]),
        ("    a\n    b", ["a\vb"]),
        ("```\n```", []),
        ("[Discussion in #ops]", ["[Discussion in #ops]"]),
        ("a[^x] b\n\n[^x]: note\n    goes on\n\nc", ["a[x] b", "c", "[x] note goes on"]),
        ("<details>\n<summary>Log</summary>\n\n*text*\n\n</details>", ["Log", "text"]),
        ("<pre>\na\n  b\n</pre>", ["a\v  b"]),
        ("<table><tr><td colspan=many>a</td><td>b</td></tr></table>", ["a | b"]),
        ("<ul><li>a<li>b</ul>", ["• a", "• b"]),
        ("<script>x()</script>", ["<script>x()</script>"]),
        ("<?xml version='1'?>", ["<?xml version='1'?>"]),
        ("\x00a\x07\ue000b", ["\ufffdab"]),
        ("a\r\nb\rc", ["a b c"]),
        ("", []),
    ],
)  # fmt: skip
def test_words(text: str, shown: list[str]) -> None:
    """Breaks, spaces, entities, HTML, code and boxes come out as a reader sees them."""
    assert shown == texts(text)


def test_styles_of_words() -> None:
    """Each style on its own words, nested ones together, neighbours of one style in one span."""
    assert (
        Span(text="a "),
        Span(text="b ", bold=True),
        Span(text="c", bold=True, italic=True),
        Span(text=" d", bold=True),
        Span(text=" "),
        Span(text="e", code=True),
        Span(text=" "),
        Span(text="f", strike=True),
        Span(text=" g"),
    ) == spans("a **b *c* d** `e` ~~f~~ g")


# Links and images


@pytest.mark.parametrize(
    ("text", "shown", "url"),
    [
        ("[l](https://e.example/a)", "l", "https://e.example/a"),
        ("[l][r]\n\n[r]: https://e.example/r", "l", "https://e.example/r"),
        ("<https://e.example>", "https://e.example", "https://e.example"),
        ("<a@b.example>", "a@b.example", "mailto:a@b.example"),
        ("![alt *x*](https://e.example/i.png)", "alt x", "https://e.example/i.png"),
        ("![](https://e.example/a/i%20j.png?x=1)", "i j.png", "https://e.example/a/i%20j.png?x=1"),
        ("[![badge](https://e.example/b.svg)](https://e.example/ci)", "badge", "https://e.example/ci"),
        ('<a href="https://e.example/h">h</a>', "h", "https://e.example/h"),
        ('<img src="https://e.example/i.png" alt="chart">', "chart", "https://e.example/i.png"),
        ('<iframe src="https://e.example/graph?x=1"></iframe>', "graph", "https://e.example/graph?x=1"),
        ("[l](../up.md)", "l", ""),
        ("[l](#here)", "l", ""),
        ("![](./images/i.png)", "i.png", ""),
        ("![](data:image/png;base64,AAAA)", "image", ""),
        ("[l](ftp://e.example/x)", "l", ""),
        ('<a href="https://[broken">l</a>', "l", ""),
    ],
)
def test_links(text: str, shown: str, url: str) -> None:
    """Absolute web and mail addresses are links; whatever else is named as one is its text."""
    assert (Span(text=shown, url=url),) == spans(text)


def test_a_script_address_is_no_link() -> None:
    """It stays as it is written."""
    assert (Span(text="[l](javascript:x)"),) == spans("[l](javascript:x)")


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("see https://e.example/a_b.", "https://e.example/a_b"),
        ("(https://e.example/a)", "https://e.example/a"),
        ("https://e.example/a_(b)", "https://e.example/a_(b)"),
        ("参照：https://e.example/a。次", "https://e.example/a"),
    ],
)
def test_bare_addresses(text: str, url: str) -> None:
    """They are links as far as they go, punctuation behind them left out."""
    assert [url] == [span.url for span in spans(text) if span.url]
    assert text == plain(spans(text))


def test_addresses_in_code_stay_code() -> None:
    """Nobody means to follow them."""
    assert (Span(text="https://e.example", code=True),) == spans("`https://e.example`")


def test_relative_links_with_a_base() -> None:
    """They lead where they would from the file's own place."""
    text = "[a](../up.md) ![](i.png) [h](#x)"
    found = [span.url for span in spans(text, base_url="https://e.example/docs/pm/") if span.url]

    base = "https://e.example/docs"
    assert [f"{base}/up.md", f"{base}/pm/i.png", f"{base}/pm/#x"] == found


def test_what_could_not_be_kept_is_told() -> None:
    """Relative links, comments, depth and characters; nothing when all is as it was."""
    text = "[a](b.md) <!-- c -->\n\n<!-- d -->\n\n\ue000" + "".join(
        "\n" + "  " * n + "- x" for n in range(12)
    )
    relative, comments, depth, characters = parse_markdown(text).notes

    assert relative.startswith("1 relative link")
    assert comments.startswith("2 HTML comment")
    assert "nested deeper" in depth
    assert "does not keep" in characters
    assert () == parse_markdown("# T\n\n[a](https://e.example)").notes


# Structure


def test_headings_and_title() -> None:
    """The first heading of level 1 is the title; the others keep their level."""
    found = [
        (line.kind, line.level, line.text) for line in lines("> q\n\n# A **b**\n\n## S\n\n# T\n\nU\n---")
    ]

    assert [
        ("text", 0, "q"),
        ("title", 0, "A b"),
        ("heading", 2, "S"),
        ("heading", 1, "T"),
        ("heading", 2, "U"),
    ] == found
    assert "A b" == parse_markdown("> q\n\n# A **b**").title
    assert "" == parse_markdown("## S").title


def test_nested_lists() -> None:
    """Levels count from 0; lists of one kind within each other are one group, of another kind a new one."""
    text = "1. a\n   1. b\n   - c\n     - d\n2. e\n\n- f"
    found = [(line.text, line.item) for line in lines(text)]

    assert [
        ("a", Item(group=1, ordered=True, level=0)),
        ("b", Item(group=1, ordered=True, level=1)),
        ("c", Item(group=2, ordered=False, level=1)),
        ("d", Item(group=2, ordered=False, level=2)),
        ("e", Item(group=1, ordered=True, level=0)),
        ("f", Item(group=3, ordered=False, level=0)),
    ] == found


def test_what_stands_in_an_item_besides_its_first_line() -> None:
    """More paragraphs, code and tables are under the item, not items."""
    text = "1. a\n\n   more\n\n   ```\n   code\n   ```\n\n   | x |\n   |---|\n   | y |\n2. b"
    found = [(line.text, line.item is not None, line.indent) for line in lines(text)]

    assert [("a", True, 0), ("more", False, 1), ("code", False, 1), ("b", True, 0)] == found


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("3. a\n4. b", ["3. a", "4. b"]),
        ("0) a", ["0) a"]),
        ("- x\n\n  5. a", ["x", "5. a"]),
        ("1. x\n   1. a\n\n   p\n\n   1. b", ["x", "a", "p", "1. b"]),
    ],
)
def test_numbers_that_docs_cannot_count(text: str, shown: list[str]) -> None:
    """A list that does not begin with 1 has its numbers typed."""
    assert shown == texts(text)


def test_items_without_words() -> None:
    """An item that holds only a list, a table or nothing has an empty line."""
    assert ["", "a", "", "b"] == texts("- - a\n-\n- b")
    assert [("", True), ("c", True)] == [
        (line.text, line.item is not None) for line in lines("- | x |\n  |---|\n- c")
    ]


def test_an_item_never_begins_with_a_tab() -> None:
    """Docs would take the tab for the item's level."""
    assert ["    x"] == texts("- `\tx`")


def test_quotes() -> None:
    """Depth is kept, also of lists and code in quotes."""
    found = [(line.text, line.quoted) for line in lines("> a\n> > b\n>\n> - c\n\nd")]

    assert [("a", 1), ("b", 2), ("c", 1), ("d", 0)] == found


def test_rules() -> None:
    """A rule is an empty line of its own kind."""
    assert [("text", "a"), ("rule", ""), ("text", "b")] == [
        (line.kind, line.text) for line in lines("a\n\n***\nb")
    ]


def test_tables() -> None:
    """Header, alignment, styles in cells, cells cut or filled to the header's number."""
    text = "| A | B |\n|--:|:-:|\n| **x** | y\\|z | gone |\n| <br>`w` |"
    line, grid, end = parse_markdown(text).blocks

    assert isinstance(grid, Grid)
    assert [["A", "B"], ["x", "y|z"], ["w", ""]] == [[plain(cell) for cell in row] for row in grid.rows]
    assert ("right", "center") == grid.alignments
    assert (Span(text="x", bold=True),) == grid.rows[1][0]
    assert grid.has_header
    assert (Line(), Line()) == (line, end)


def test_facts_at_the_head_keep_their_lines() -> None:
    """Lines of label and value before the first section stay lines; further down they flow as in Markdown."""
    head = "Created By: Ada\nLast Modified: 2026-11-20"

    assert ["T", *head.split("\n"), "S", head.replace("\n", " ")] == texts(f"# T\n{head}\n## S\n{head}")
    assert ["Note: one goes on"] == texts("Note: one\ngoes on")


def test_what_is_nested_too_deeply_is_refused() -> None:
    """Rather than left out, as the parser would."""
    with pytest.raises(DocumentError, match="too deeply"):
        parse_markdown(">" * 150 + " lost")


# Front matter


def test_front_matter_is_a_table() -> None:
    """Its facts are a table below the title; lists are joined."""
    title, grid, line = parse_markdown("---\nid: 007\nauthors: [Ada, Bob]\nx: {a: 1}\n---\n# T\ntext").blocks

    assert isinstance(title, Line)
    assert isinstance(grid, Grid)
    rows = [[plain(cell) for cell in row] for row in grid.rows]
    assert [["id", "007"], ["authors", "Ada, Bob"], ["x", "{a: '1'}"]] == rows
    assert not grid.has_header
    assert Line(spans=(Span(text="text"),)) == line


def test_front_matter_may_name_the_title() -> None:
    """Where the file has no heading of level 1."""
    assert "From above" == parse_markdown("---\ntitle: From above\n---\n## S").title
    assert "T" == parse_markdown("---\ntitle: From above\n---\n# T").title


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("---\na: b: c\nd: [\n---\ntext", ["a: b: c\vd: [", "text"]),
        ("---\nwords\n\n---\ntext", ["", "words", "", "text"]),
        ("---\n---\ntext", ["", "", "text"]),
        ("---words\n---\ntext", ["---words", "text"]),
        ("---\na: 1", ["", "a: 1"]),
    ],
)
def test_front_matter_that_is_none(text: str, shown: list[str]) -> None:
    """Facts that are no YAML stay as they are written; text between rules is text."""
    assert shown == texts(text)


def test_front_matter_with_a_colon_too_many() -> None:
    """Facts of one line each are facts, though a title with a colon makes them no YAML."""
    facts = parse_markdown(
        "---\ntitle: Checkout: slow\nseverity: 'S1'\nservices: [a, b]\nowner:\n---\n# T"
    ).facts

    assert {"title": "Checkout: slow", "severity": "S1", "services": "a, b", "owner": ""} == facts


# Which incident


@pytest.mark.parametrize(
    ("text", "incident_id"),
    [
        ("---\nincident id: INC-7\n---\n# T", "INC-7"),
        ("---\nincident_id: ＩＮＣ－７\n---\n# T", "INC-7"),
        ("# T\n\n**Incident ID:** INC-7", "INC-7"),
        ("# T\nIncident: INC-7\nDate: 2026-11-20", "INC-7"),
        ("# T\n- Incident number: 1234", "1234"),
        ("# T\n\nインシデントID：INC-7", "INC-7"),
        ("# T\n\n| Incident Number | INC-7 | Severity | S1 |\n|-|-|-|-|", "INC-7"),
        ("# T\n\n## Summary\n\n| X | |\n|-|-|\n| Incident # | INC-7 |", "INC-7"),
        ("# T\n\n## A\n\n## B\n\nIncident: INC-7", ""),
        ("# T\nIncident: the 2019 outage", ""),
        ("# T\nIncident: TBD", ""),
        ("# T\nOwner: INC-7", ""),
        ("# T", ""),
    ],
)
def test_incident_ids_in_a_file(text: str, incident_id: str) -> None:
    """One word with a digit under a label that means the incident, at the head; anything else is none."""
    assert incident_id == find_incident_id(parse_markdown(text))


@pytest.mark.parametrize(
    ("stem", "incident_id"),
    [
        ("2019-01-23", "IMP-2019-01-23"),
        ("2018-04-18-cull-flood", "IMP-2018-04-18"),
        ("pm_20180418", "IMP-2018-04-18"),
        ("2018-13-40", "IMP-2018-13-40"),
        ("Checkout outage (final)", "IMP-CHECKOUT-OUTAGE-FINAL"),
        ("障害報告", "IMP-障害報告"),
        ("...", "IMP-FILE"),
    ],
)
def test_incident_ids_of_file_names(stem: str, incident_id: str) -> None:
    """A date that there is, else the words."""
    assert incident_id == made_up_id(stem)


def test_made_up_ids_are_short() -> None:
    """However long the name; whole characters only."""
    assert len(distinct_id(made_up_id("長" * 200), "0" * 32).encode()) <= 60


def test_digests() -> None:
    """Line ends make no difference, any other character does."""
    assert content_digest("a\nb\n") == content_digest("a\r\nb\r\n")
    assert content_digest("a\nb") != content_digest("a\nb ")
    assert distinct_id("IMP-1", content_digest("x")) == f"IMP-1-{content_digest('x')[:6].upper()}"


def test_the_head_ends_with_the_first_section() -> None:
    """Facts above it are lines of their own, the same words below it one paragraph."""
    text = "# T\n\nOwner: ada\nTeam: core\n\n## S\n\nOwner: ada\nTeam: core\n"
    lines = [
        block for block in parse_markdown(text).blocks if isinstance(block, Line) and block.kind == "text"
    ]

    assert 3 == len(lines)
