"""HTML tables in Markdown: simple ones are tables, of others it is told that they became lines."""

from __future__ import annotations

from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmdocs.core.markdown.blocks import Grid, Line
from pmdocs.core.markdown.line_breaks import with_breaks
from pmdocs.core.markdown.parsing import parse_markdown
from pmdocs.core.markdown.spans import plain


def tables(text: str) -> list[list[list[str]]]:
    """The words of each table's cells."""
    grids = (block for block in parse_markdown(text).blocks if isinstance(block, Grid))
    return [[[plain(cell) for cell in row] for row in grid.rows] for grid in grids]


def lines(text: str) -> list[str]:
    return [block.text for block in parse_markdown(text).blocks if isinstance(block, Line) and block.text]


ACTIONS = """<table>
  <thead>
    <tr><th>アクション</th><th align="right">期日</th></tr>
  </thead>
  <tbody>
    <tr><td><b>接続数</b>を<a href="https://e.example/1">制限</a>する</td><td style="text-align: center">2026-12-01</td></tr>
    <tr><td>Alert on<br>pool exhaustion</td><td></td></tr>
  </tbody>
</table>"""


def test_a_table_is_a_table() -> None:
    """Cells as Markdown's would be: words, emphasis, links, breaks, alignment of the header."""
    (grid,) = (block for block in parse_markdown(ACTIONS).blocks if isinstance(block, Grid))

    assert [
        ["アクション", "期日"], ["接続数を制限する", "2026-12-01"], ["Alert on\vpool exhaustion", ""],
    ] == tables(ACTIONS)[0]  # fmt: skip
    assert (("", "right"), True) == (grid.alignments, grid.has_header)
    assert [
        ("接続数", True, ""),
        ("を", False, ""),
        ("制限", False, "https://e.example/1"),
        ("する", False, ""),
    ] == [(span.text, span.bold, span.url) for span in grid.rows[1][0]]
    assert () == parse_markdown(ACTIONS).notes


WORDS = st.text(alphabet="abc 障害&<>\"'|*_", max_size=8).map(lambda text: " ".join(text.split()))


@given(
    st.integers(1, 4).flatmap(
        lambda n: st.lists(st.lists(WORDS, min_size=n, max_size=n), min_size=1, max_size=4)
    )
)
def test_every_word_stands_in_its_cell(rows: list[list[str]]) -> None:
    """Whatever is written into the cells of a table is read out of the same cells, and nothing else is."""
    cells = ("".join(f"<td>{escape(word)}</td>" for word in row) for row in rows)
    text = "<table>\n" + "\n".join(f"<tr>{row}</tr>" for row in cells) + "\n</table>"

    assert [rows] == tables(text)
    assert [] == lines(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<table><tr><td>a<td>b<tr><td>c</table>", [["a", "b"], ["c", ""]]),
        ("<TABLE><TR><TD>a</TD></TR></TABLE>", [["a"]]),
        ("<table><tr></tr><tr><td>a</td></tr></table>", [["a"]]),
        ("<table><td>a</td><td>b</td></table>", [["a", "b"]]),
        ("<table><tr><td><p>a</p><p>b</p></td></tr></table>", [["a\v\vb"]]),
        ("<table><tr><td><ul><li>a<li>b</ul></td></tr></table>", [["• a\v• b"]]),
        ("<table><tr><td colspan=1 rowspan='1'>a</td></tr></table>", [["a"]]),
        ("<table><colgroup><col></colgroup><tr><td>a</td></tr></table>", [["a"]]),
        ("<table><tr><td>a <!-- not seen --></td></tr></table>", [["a"]]),
    ],
)
def test_ways_to_write_one(text: str, expected: list[list[str]]) -> None:
    """Left-out end tags, short rows, upper case, blocks in cells: as a browser would show them."""
    assert [expected] == tables(text)


def test_around_a_table() -> None:
    """Words before and behind it in one block, its caption and a second table stay in order; comments are counted."""
    table = "<table><caption>Who</caption><tr><td>{}</td></tr></table>"
    text = f"<div>before</div>{table.format('a')}<p>between</p>\n{table.format('b<!-- x -->')}after"
    shown = [
        block.text if isinstance(block, Line) else [[plain(cell) for cell in row] for row in block.rows]
        for block in parse_markdown(text).blocks
    ]

    assert ["before", "Who", [["a"]], "between", "Who", [["b"]], "after"] == shown
    assert ("1 HTML comment, invisible to readers, left out",) == parse_markdown(text).notes


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("<table><tr><td colspan='2000'>a</td></tr><tr><td>b</td><td>c</td></tr></table>", ["a", "b | c"]),
        ("<table><tr><td rowspan=many>a</td><td>b</td></tr><tr><td>c</td></tr></table>", ["a | b", "c"]),
        ("<table><tr><td>a<table><tr><td>b</td></tr></table></td></tr></table>", ["a", "b"]),
        ("<table>words<tr><td>a</td></tr></table>", ["words", "a"]),
        ("<table><tr><td>a</td></tr>\n\n<tr><td>b</td></tr></table>", ["a", "b"]),
        ("In a line <table><tr><td>a</td></tr></table>", ["In a line\v\v| a"]),
    ],
)
def test_others_become_lines_and_that_is_told(text: str, words: list[str]) -> None:
    """Spans that are none, nested, interrupted or stray: no word is lost, and a note says so."""
    manuscript = parse_markdown(text)

    assert [] == tables(text)
    assert words == [line.strip("\v") for line in lines(text)]
    assert 1 == sum("HTML table" in note and "became lines" in note for note in manuscript.notes)


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("<table><tr><td colspan='2'>a</td></tr><tr><td>b</td><td>c</td></tr></table>", [["a", ""], ["b", "c"]]),
        ("<table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>", [["a", "b"], ["a", "c"]]),
        ("<table><tr><td>a</td><td rowspan=3>b</td></tr><tr><td>c</td></tr><tr><td>d</td></tr></table>", [["a", "b"], ["c", "b"], ["d", "b"]]),
        ("<table><tr><td rowspan=2 colspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>", [["a", "", "b"], ["a", "", "c"]]),
        ("<table><tr><td rowspan=9>a</td></tr><tr></tr><tr><td>b</td></tr></table>", [["a", ""], ["a", ""], ["a", "b"]]),
    ],
)  # fmt: skip
def test_merged_cells(text: str, cells: list[list[str]]) -> None:
    """A cell over rows says its words in each of them, one over columns in the first: every row reads as it is meant."""
    assert [cells] == tables(text)


def test_links_of_a_table_are_counted_once() -> None:
    """A relative link is told once, whether its table is read as one or as lines."""
    cell = "<a href='x.md'>x</a>"
    simple = parse_markdown(f"<table><tr><td>{cell}</td></tr></table>").notes
    merged = parse_markdown(f"<table><tr><td colspan=2>{cell}</td></tr></table>").notes

    assert ["1 relative link" in notes[0] for notes in (simple, merged)] == [True, True]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<table><tr><th>Owner</th><td>Ada</td></tr><tr><th>Status</th><td>Draft</td></tr></table>", False),
        ("<table><tr><th>Owner</th><th>Due</th></tr><tr><th>Ada</th><td>x</td></tr></table>", True),
        ("<table><tr><td>Owner</td><td>Due</td></tr><tr><td>Ada</td><td>x</td></tr></table>", True),
    ],
)
def test_labels_or_header(text: str, expected: bool) -> None:
    """With head cells in the first column only, these are labels; else the first row is the header."""
    (grid,) = (block for block in parse_markdown(text).blocks if isinstance(block, Grid))

    assert expected == grid.has_header


def test_a_table_in_a_comment_is_not_seen() -> None:
    """What no reader sees is no table."""
    assert ([], []) == (
        tables("<!-- <table><tr><td>a</td></tr></table> -->"),
        lines("<!-- <table><tr><td>a</td></tr></table> -->"),
    )


def test_lines_with_as_many_bars_are_lines_of_their_own() -> None:
    """Rows that nobody drew a table around; what a table holds, or a sentence with a bar, stays as it is."""
    rows = "OPS-1 | Pin it | Ada | open\nOPS-2 | Test it | Bo | done"

    assert lines(rows) == rows.split("\n")
    assert len(tables("| A | B | C |\n|---|---|---|\n| 1 | 2 | 3 |\n| 4 | 5 | 6 |")[0]) == 3
    assert len(tables("A | B | C\n--- | --- | ---\n1 | 2 | 3\n4 | 5 | 6")[0]) == 3
    assert len(lines("run `a | b | c`\nor stop it")) == 1


def test_a_long_table_without_outer_bars_is_read_once() -> None:
    """No row looks back at all rows before it: forty thousand are parted at once, and none is torn off."""
    rows = "A | B | C\n--- | --- | ---\n" + "1 | 2 | 3\n" * 40_000

    assert with_breaks(rows) == rows
