"""A blueprint composed into a blank document is that document, exactly, through the real client."""

from __future__ import annotations

from typing import Any

import pytest
from blank import Desk, Json, desk_, text
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pmdocs.core.templates.blueprint import Blueprint, CellSpec, DropdownSpec, Grid, Line, Option
from pmdocs.gateways.compose import compose_requests, definition_id, option_id
from pmdocs.templates_dir import load_blueprint

__all__ = ["desk_"]

NAMED = {"title": "TITLE", "heading": "HEADING_1", "heading2": "HEADING_2"}

LETTERS = st.characters(codec="utf-8", exclude_categories=("Cc", "Co", "Cs", "Zl", "Zp"))
PLAIN = st.text(alphabet=LETTERS, min_size=1, max_size=8) | st.sampled_from(
    ["漢字", "👩‍💻 ok", "🇯🇵", "x {{ y }}", "é"]
)
WORDS = PLAIN.filter(str.strip)
LINES = st.builds(Line, kind=st.sampled_from(["title", "heading", "heading2", "quiet", "text"]), text=WORDS)
CELLS = st.builds(CellSpec, text=st.just("") | WORDS) | st.just(CellSpec(dropdown="check"))
DROPDOWN = DropdownSpec(
    key="check", title="Check", options=(Option(shown="-"), Option(shown="Yes", colour="#d9ead3"))
)


@st.composite
def grids(draw: st.DrawFn) -> Grid:
    columns = draw(st.integers(1, 4))
    rows = draw(
        st.lists(st.lists(CELLS, min_size=columns, max_size=columns).map(tuple), min_size=1, max_size=3)
    )
    return Grid(rows=tuple(rows), shares=(1 / columns,) * columns, has_header=draw(st.booleans()))


@st.composite
def blueprints(draw: st.DrawFn) -> Blueprint:
    """Lines, with a table here and there between two of them."""
    blocks: list[Line | Grid] = [draw(LINES)]
    for _ in range(draw(st.integers(0, 3))):
        if draw(st.booleans()):
            blocks.append(draw(grids()))
        blocks.append(draw(LINES))
    return Blueprint(
        name="N", lang="en", font="Arial", page_width=600, page_height=800, margin=50,
        dropdowns=(DROPDOWN,), blocks=tuple(blocks),
    )  # fmt: skip


def composed(desk: Desk, blueprint: Blueprint) -> tuple[Json, list[Json]]:
    """The tab that a blueprint becomes, and its body without the section break."""
    document = desk.new()
    desk.docs.compose(document, blueprint)
    (tab,) = desk.read(document.document_id)
    return tab, tab["body"]["content"][1:]


def cell_text(spec: CellSpec) -> str:
    return f"<{DROPDOWN.options[0].shown}>\n" if spec.dropdown == "check" else f"{spec.text}\n"


def check_is_the_blueprint(blueprint: Blueprint, content: list[Json], cell: Any = cell_text) -> None:
    """Block by block the same, with nothing between."""
    assert len(content) == len(blueprint.blocks)
    for block, made in zip(blueprint.blocks, content, strict=True):
        if isinstance(block, Line):
            assert text([made]) == block.text + "\n"
            style = made["paragraph"]["paragraphStyle"]["namedStyleType"]
            assert style == NAMED.get(block.kind, "NORMAL_TEXT")
        else:
            rows = [[text(c["content"]) for c in row["tableCells"]] for row in made["table"]["tableRows"]]
            assert rows == [[cell(spec) for spec in row] for row in block.rows]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(blueprint=blueprints())
def test_a_document_is_its_blueprint(desk: Desk, blueprint: Blueprint) -> None:
    """Lines and cells in order, named styles on their lines alone, and no empty paragraph outside of cells."""
    _, content = composed(desk, blueprint)

    check_is_the_blueprint(blueprint, content)
    assert all(text([block]).strip() for block in content if "paragraph" in block)


@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize("name", ["standard", "near_miss"])
def test_the_templates_of_pmdocs(desk: Desk, name: str, lang: str) -> None:
    """Each becomes a document that has all its dropdowns, filled with their first options."""
    blueprint = load_blueprint(name, lang)
    tab, content = composed(desk, blueprint)
    first = {dropdown.key: dropdown.options[0].shown for dropdown in blueprint.dropdowns}

    check_is_the_blueprint(
        blueprint, content, lambda spec: (f"<{first[spec.dropdown]}>" if spec.dropdown else spec.text) + "\n"
    )
    found = {
        key: [option["displayValue"] for option in definition["dropdownDefinitionProperties"]["options"]]
        for key, definition in tab["dropdownDefinitions"].items()
    }
    assert found == {
        definition_id(dropdown.key): [option.shown for option in dropdown.options]
        for dropdown in blueprint.dropdowns
    }


EXAMPLE = Blueprint(
    name="N",
    lang="en",
    font="Noto Sans JP",
    page_width=600,
    page_height=800,
    margin=50,
    dropdowns=(DROPDOWN,),
    blocks=(
        Line(kind="title", text="Title 😀"),
        Line(kind="quiet", text="Guidance"),
        Grid(
            rows=((CellSpec(text="Label"), CellSpec(text="Value")),) * 2,
            shares=(0.26, 0.74),
            has_header=False,
        ),
        Line(kind="heading", text="Heading"),
        Line(kind="text", text="Words"),
        Grid(
            rows=((CellSpec(text="A"), CellSpec(text="B")), (CellSpec(text="x"), CellSpec(dropdown="check"))),
            shares=(0.5, 0.5),
            has_header=True,
        ),
        Line(kind="text", text="End"),
    ),
)


@pytest.fixture(scope="module", name="example")
def example_(desk: Desk) -> tuple[Json, list[Json]]:
    """The example, composed."""
    return composed(desk, EXAMPLE)


def style_of(paragraph: Json) -> Json:
    """The one text style of all its words."""
    (style,) = {
        str(element["textRun"].get("textStyle", {})): element["textRun"].get("textStyle", {})
        for element in paragraph["paragraph"]["elements"]
        if element.get("textRun", {}).get("content", "\n") != "\n"
    }.values()
    found: Json = style
    return found


def test_guidance_is_quiet_and_nothing_else_is(example: tuple[Json, list[Json]]) -> None:
    """Grey and small on the guidance, and none of that spills into the lines around."""
    title, guidance, _, heading, words, _, end = example[1]

    assert style_of(guidance)["fontSize"]["magnitude"] == 9.5
    grey = style_of(guidance)["foregroundColor"]["color"]["rgbColor"]
    assert grey["red"] == pytest.approx(0x80 / 255)
    assert [style_of(line) for line in (title, heading, words, end)] == [{}, {}, {}, {}]


def test_head_cells_are_bold(example: tuple[Json, list[Json]]) -> None:
    """The label column of a table of facts, the first row of any other."""

    def bold(block: Json) -> list[list[bool]]:
        return [
            [
                style_of(cell["content"][0]).get("bold", False) if cell_has_words(cell) else False
                for cell in row["tableCells"]
            ]
            for row in block["table"]["tableRows"]
        ]

    assert bold(example[1][2]) == [[True, False], [True, False]]
    assert bold(example[1][5]) == [[True, True], [False, False]]


def cell_has_words(cell: Json) -> bool:
    return not text(cell["content"]).startswith("<")


def test_tables_fill_the_width_of_the_page(example: tuple[Json, list[Json]]) -> None:
    """Columns have their shares of what is between the margins."""
    for block, widths in ((example[1][2], [130, 370]), (example[1][5], [250, 250])):
        columns = block["table"]["tableStyle"]["tableColumnProperties"]
        assert [column["width"]["magnitude"] for column in columns] == widths
        assert {column["widthType"] for column in columns} == {"FIXED_WIDTH"}


def test_heads_are_shaded_and_pinned(example: tuple[Json, list[Json]]) -> None:
    """A header row repeats on the next page; a label column does not."""

    def shaded(block: Json) -> list[list[bool]]:
        return [
            [
                "rgbColor" in cell["tableCellStyle"].get("backgroundColor", {}).get("color", {})
                for cell in row["tableCells"]
            ]
            for row in block["table"]["tableRows"]
        ]

    facts, other = example[1][2], example[1][5]
    assert shaded(facts) == [[True, False], [True, False]]
    assert shaded(other) == [[True, True], [False, False]]
    pinned = [row.get("tableRowStyle", {}).get("tableHeader", False) for row in other["table"]["tableRows"]]
    assert pinned == [True, False]
    assert not any(row.get("tableRowStyle", {}).get("tableHeader") for row in facts["table"]["tableRows"])


def test_page_and_named_styles(example: tuple[Json, list[Json]]) -> None:
    """Page size, margins and the font for normal text and headings."""
    style = example[0]["documentStyle"]
    named = {item["namedStyleType"]: item for item in example[0]["namedStyles"]["styles"]}

    assert [style["pageSize"][side]["magnitude"] for side in ("width", "height")] == [600, 800]
    assert {style[f"margin{side}"]["magnitude"] for side in ("Top", "Bottom", "Left", "Right")} == {50}
    for name in ("NORMAL_TEXT", "TITLE", "HEADING_1", "HEADING_2"):
        assert named[name]["textStyle"]["weightedFontFamily"]["fontFamily"] == "Noto Sans JP"


def test_dropdown_options_keep_their_colours(example: tuple[Json, list[Json]]) -> None:
    """The definition has the ids that the cells refer to, and the colours of the blueprint."""
    definition = example[0]["dropdownDefinitions"][definition_id("check")]
    options = definition["dropdownDefinitionProperties"]["options"]

    assert [option["optionId"] for option in options] == [option_id(0), option_id(1)]
    assert [option["displayValue"] for option in options] == ["-", "Yes"]
    green = options[1]["textStyle"]["backgroundColor"]["color"]["rgbColor"]["green"]
    assert green == pytest.approx(0xEA / 255, abs=1e-6)


def test_composing_starts_from_a_blank_document_and_ends_with_one_that_is_not(desk: Desk) -> None:
    """The document is blank before and not after, so that it is never composed twice."""
    document = desk.new()
    assert document.is_blank
    desk.docs.compose(document, EXAMPLE)

    assert not desk.docs.fetch_document(document.document_id).is_blank


def test_an_empty_blueprint_writes_only_styles() -> None:
    """Nothing to say is nothing inserted."""
    empty = Blueprint(
        name="N", lang="en", font="Arial", page_width=1, page_height=1, margin=0, dropdowns=(), blocks=()
    )

    assert not [
        request for request in compose_requests(empty) if "insertText" in request or "insertTable" in request
    ]
