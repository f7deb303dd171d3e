"""Blocks of Markdown written into a blank document are that document, through the real client."""

from __future__ import annotations

import pytest
from blank import Desk, Json, desk_, text
from hypothesis import HealthCheck, example, given, settings
from markdown_soup import markdown_texts

from pmdocs.core.documents.document import Document, Paragraph, Table
from pmdocs.core.markdown.blocks import Block, Line
from pmdocs.core.markdown.parsing import parse_markdown
from pmdocs.core.markdown.spans import plain
from pmdocs.errors import RevisionChanged
from pmdocs.gateways.write_markdown import MarkdownGateway, markdown_requests

__all__ = ["desk_"]

Shape = list[str | list[list[str]]]


def written(desk: Desk, source: str) -> tuple[tuple[Block, ...], Document, list[Json]]:
    """The blocks of a text, the document they become, and that document's raw body."""
    blocks = parse_markdown(source).blocks
    blank = desk.new()
    MarkdownGateway.beside(desk.docs).write(blank, blocks)
    (tab,) = desk.read(blank.document_id)
    return blocks, desk.docs.fetch_document(blank.document_id), tab["body"]["content"][1:]


def shape_of_blocks(blocks: tuple[Block, ...]) -> Shape:
    return [
        block.text if isinstance(block, Line) else [[plain(cell) for cell in row] for row in block.rows]
        for block in blocks
    ]


def shape_of_document(document: Document) -> Shape:
    """Paragraphs and cells, character by character."""
    shape: Shape = []
    for block in document.tabs[0].segments[0].blocks:
        if isinstance(block, Paragraph):
            shape.append(block.text.removesuffix("\n"))
        elif isinstance(block, Table):
            shape.append([[_cell(cell.blocks) for cell in row] for row in block.rows])
    return shape


def _cell(blocks: tuple[object, ...]) -> str:
    return "\n".join(block.text for block in blocks if isinstance(block, Paragraph)).removesuffix("\n")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(source=markdown_texts())
@example(source="3.       word")
def test_a_document_is_its_markdown(desk: Desk, source: str) -> None:
    """Block by block the same text; bullets with their level on items alone; looks on their words alone."""
    blocks, document, content = written(desk, source)

    assert (shape_of_blocks(blocks) or [""]) == shape_of_document(document)
    for block, made in zip(blocks, content, strict=False):
        if isinstance(block, Line):
            check_line(block, made["paragraph"])
    check_groups(blocks, content)


def check_line(line: Line, made: Json) -> None:
    style = made["paragraphStyle"]
    named = {"title": "TITLE", "heading": f"HEADING_{line.level}"}.get(line.kind, "NORMAL_TEXT")
    assert named == style["namedStyleType"]
    assert (line.item is not None) == ("bullet" in made)
    if line.item is not None:
        assert line.item.level == made["bullet"].get("nestingLevel", 0)
    else:
        indent = 36 * line.indent + 18 * line.quoted
        assert indent == style.get("indentStart", {}).get("magnitude", 0)
    assert ("borderLeft" in style) == (line.quoted > 0 and line.item is None)
    assert looks_of_line(line) == looks_of_paragraph(made)


Looks = list[tuple[str, bool, bool, bool, bool, str]]


def looks_of_line(line: Line) -> Looks:
    """Character, bold, italic, struck, code, address."""
    return [
        (char, span.bold, span.italic, span.strike, span.code, span.url)
        for span in line.spans
        for char in span.text
    ]


def looks_of_paragraph(made: Json) -> Looks:
    looks: Looks = []
    for element in made["elements"]:
        style = element["textRun"].get("textStyle", {})
        font = style.get("weightedFontFamily", {}).get("fontFamily", "")
        look = (
            style.get("bold", False),
            style.get("italic", False),
            style.get("strikethrough", False),
            font == "Roboto Mono",
            style.get("link", {}).get("url", ""),
        )
        looks.extend((char, *look) for char in element["textRun"]["content"] if char != "\n")
    return looks


def check_groups(blocks: tuple[Block, ...], content: list[Json]) -> None:
    """One list in Docs for each group, and of the right kind."""
    found: dict[int, set[str]] = {}
    for block, made in zip(blocks, content, strict=False):
        if isinstance(block, Line) and block.item:
            found.setdefault(block.item.group, set()).add(made["paragraph"]["bullet"]["listId"])
    assert all(len(ids) == 1 for ids in found.values())
    assert len(found) == len(set.union(set(), *found.values()))


LIST = """
1. one
   - a
   - b
     1. deep

   between

   | x | y |
   |---|--:|
   | 1 | **2** |
2. two

text

1. other
"""


def test_numbers_go_on_after_what_stands_between(desk: Desk) -> None:
    """One list for all items of a level, though bullets, a paragraph and a table come between."""
    _, document, _ = written(desk, LIST)
    paragraphs = [block for block in document.tabs[0].segments[0].blocks if isinstance(block, Paragraph)]
    found = {
        block.shown: (block.bullet.kind, block.bullet.level, block.bullet.list_id)
        for block in paragraphs
        if block.bullet
    }

    assert ["one", "a", "b", "deep", "two", "other"] == list(found)
    assert [("ordered", 0), ("bullet", 1), ("bullet", 1), ("ordered", 2), ("ordered", 0), ("ordered", 0)] == [
        value[:2] for value in found.values()
    ]
    assert found["one"][2] == found["two"][2]
    assert found["a"][2] == found["b"][2]
    assert 4 == len({value[2] for value in found.values()})


def test_cells_in_a_list_are_no_items(desk: Desk) -> None:
    """A table under an item is not part of the list."""
    _, _, content = written(desk, LIST)
    (table,) = [block["table"] for block in content if "table" in block]
    paragraphs = [
        block["paragraph"]
        for row in table["tableRows"]
        for cell in row["tableCells"]
        for block in cell["content"]
    ]

    assert 4 == len(paragraphs)
    assert not [paragraph for paragraph in paragraphs if "bullet" in paragraph]
    assert {0} == {p["paragraphStyle"].get("indentStart", {}).get("magnitude", 0) for p in paragraphs}


def test_neighbouring_lists_stay_two(desk: Desk) -> None:
    """The second begins with 1 again."""
    _, document, _ = written(desk, "1. a\n2. b\n\n1) c")
    blocks = document.tabs[0].segments[0].blocks
    ids = [block.bullet.list_id for block in blocks if isinstance(block, Paragraph) and block.bullet]

    assert ids[0] == ids[1] != ids[2]


def test_tables(desk: Desk) -> None:
    """Header pinned, shaded and bold; columns aligned; styles within cells."""
    _, _, content = written(desk, "| A | B |\n|---|--:|\n| [l](https://e.example/x) | *y* |")
    rows = content[1]["table"]["tableRows"]
    cells = [[cell["content"][0]["paragraph"] for cell in row["tableCells"]] for row in rows]

    assert [True, False] == [row["tableRowStyle"].get("tableHeader", False) for row in rows]
    assert ["A\n", "B\n"] == [text(cell["content"]) for cell in rows[0]["tableCells"]]
    assert [True, True] == [look[1] for cell in cells[0] for look in looks_of_paragraph(cell)]
    assert ["START", "END"] == [cell["paragraphStyle"].get("alignment", "START") for cell in cells[1]]
    assert ("l", False, False, False, False, "https://e.example/x") == looks_of_paragraph(cells[1][0])[0]
    assert looks_of_paragraph(cells[1][1])[0][2]


def test_a_table_of_one_row(desk: Desk) -> None:
    """A header without a body is no header that repeats."""
    _, _, content = written(desk, "| A |\n|---|")

    assert "A\n" == text([content[1]])


def test_code_rules_and_quotes(desk: Desk) -> None:
    """Code is one shaded paragraph in a fixed font; a rule is a border; a quote has one at its left."""
    _, _, content = written(desk, "```\na\n  b\n```\n\n---\n\n> q")
    code, rule, quote = (block["paragraph"] for block in content)

    assert "a\v  b\n" == text([content[0]])
    assert "shading" in code["paragraphStyle"]
    assert all(look[4] for look in looks_of_paragraph(code))
    assert "borderBottom" in rule["paragraphStyle"]
    assert "borderLeft" in quote["paragraphStyle"]


@pytest.mark.parametrize("source", ["> a\n\nb", "# a\n\nb", "`a`\n\nb", "**a**\n\nb", "---\n\nb", "- a\n\nb"])
def test_looks_end_where_they_end(desk: Desk, source: str) -> None:
    """The plain paragraph after anything is plain."""
    _, _, content = written(desk, source)
    last = content[-1]["paragraph"]

    assert "NORMAL_TEXT" == last["paragraphStyle"]["namedStyleType"]
    assert {"namedStyleType", "direction"} >= set(last["paragraphStyle"])
    assert [{}] == [element["textRun"].get("textStyle", {}) for element in last["elements"]]


def test_only_the_revision_that_was_read(desk: Desk) -> None:
    """Whoever writes second is refused, and nothing of it is in the document."""
    blank = desk.new()
    writer = MarkdownGateway.beside(desk.docs)
    writer.write(blank, parse_markdown("first").blocks)

    with pytest.raises(RevisionChanged):
        writer.write(blank, parse_markdown("second").blocks)
    assert ["first"] == shape_of_document(desk.docs.fetch_document(blank.document_id))


def test_it_is_written_over_docs_alone() -> None:
    """Anything but a Docs gateway is a mistake of the caller."""
    with pytest.raises(TypeError):
        MarkdownGateway.beside(object())


def test_requests_stay_few() -> None:
    """Text between tables goes in at once: the number of requests follows what is styled."""
    requests = markdown_requests(parse_markdown("\n\n".join(f"paragraph {n}" for n in range(500))).blocks)

    assert ["updateNamedStyle", "insertText"] == [kind for request in requests for kind in request]
