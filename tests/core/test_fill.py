"""Planning how a template's copy is filled: every place, exact indexes, and nothing where anything is refused."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

import pytest
from documents import (
    IMAGE,
    SectionBreak,
    definition,
    document,
    dropdown,
    heading,
    p,
    person,
    rich_link,
    run,
    sliced,
    tab,
    tabbed,
    table,
)
from hypothesis import given
from hypothesis import strategies as st

from pmdocs.core.documents.document import Document
from pmdocs.core.model import Person, Severity
from pmdocs.core.templates.fill import (
    ChosenOption,
    FillPlan,
    Relink,
    RemoveParagraph,
    Replace,
    Select,
    Unfilled,
    check_expressions,
    plan_fill,
)
from pmdocs.core.templates.template import Choice, Fact, PersonChip, Text
from pmdocs.errors import DocumentError

FACTS: dict[str, Fact] = {
    "title": "Checkout failed",
    "incident_id": "INC 7",
    "owner": Person(name="Ada", email="ada@example.com"),
    "services": ("cart", "pay"),
    "summary": "It broke.",
}


def plan(paper: Document, **more: Fact) -> FillPlan:
    return plan_fill(paper, FACTS | more, lang="en", zone=UTC)


def replaced(paper: Document, **more: Fact) -> list[tuple[str, str, str]]:
    """Source, new text and place of every replacement; asserts that its indexes hold its source."""
    found = []
    for edit in plan(paper, **more).edits:
        assert isinstance(edit, Replace)
        assert sliced(paper, edit.tab_id, edit.segment_id, edit.start, edit.end) == edit.source
        text = "".join(piece.text if isinstance(piece, Text) else "¤" for piece in edit.pieces)
        found.append((edit.source, text, edit.where))
    return found


def test_placeholder_in_the_body() -> None:
    """A placeholder is replaced where it stands, and its place is the heading above it."""
    paper = document("{{ title }}", heading("Impact"), "on {{ title }}!", "end")

    assert replaced(paper) == [
        ("{{ title }}", "Checkout failed", "body"),
        ("{{ title }}", "Checkout failed", "under 'Impact'"),
    ]


def test_placeholders_in_tables_and_nested_tables() -> None:
    """Cells are filled as well, at any depth, and their row and column said."""
    inner = table(["{{ owner }}"])
    paper = document("t", table(["a", "{{ title }}"], ["b", ["x", inner, "y"]]), "end")

    assert replaced(paper) == [
        ("{{ title }}", "Checkout failed", "table 1, row 1, column 2"),
        ("{{ owner }}", "¤", "table 1, row 2, column 2, table 1, row 1, column 1"),
    ]


def test_placeholders_in_headers_footers_and_footnotes() -> None:
    """Other segments are filled at their own indexes, which begin at 0."""
    paper = document(
        "x",
        headers={"h": ["{{ title }}"]},
        footers={"f": ["p. {{ title }}"]},
        footnotes={"n": [" {{ title }}"]},
    )
    edits = plan(paper).edits

    assert [source for source, _, _ in replaced(paper)] == ["{{ title }}"] * 3
    assert [(edit.segment_id, edit.start) for edit in edits if isinstance(edit, Replace)] == [
        ("h", 0),
        ("f", 3),
        ("n", 1),
    ]
    assert [edit.where for edit in edits] == ["header", "footer", "footnote"]


def test_placeholders_in_every_tab() -> None:
    """Second tabs and child tabs are filled; with several tabs the place names the tab."""
    child = tab("{{ title }}", tab_id="t.1", title="Child", headers={"h": ["{{ title }}"]})
    paper = tabbed(tab("x", title="Main", children=[child]), tab("{{ title }}", tab_id="t.2", title="More"))

    assert replaced(paper) == [
        ("{{ title }}", "Checkout failed", "tab 'Child'"),
        ("{{ title }}", "Checkout failed", "tab 'Child', header"),
        ("{{ title }}", "Checkout failed", "tab 'More'"),
    ]


def test_placeholder_split_over_several_runs() -> None:
    """Formatting inside of a placeholder cuts it into runs; it is one placeholder all the same."""
    paper = document(p("Re: {", run("{ ti", bold=True), run("tle", italic=True), " }} ok"), "end")

    assert replaced(paper) == [("{{ title }}", "Checkout failed", "body")]


def test_curly_quotes_and_no_break_spaces() -> None:
    """What Docs makes of straight quotes while a person types is understood."""
    paper = document("{{ unknown | default(“none”) }}", "{{\u00a0title\u00a0}}", "end")

    assert [text for _, text, _ in replaced(paper)] == ["none", "Checkout failed"]


def test_placeholders_beside_chips_keep_their_indexes() -> None:
    """Chips and images before a placeholder count one unit each."""
    paper = document(p("By ", person("ada@example.com", "Ada Lovelace"), " ", IMAGE, ": {{ title }}"), "end")

    assert replaced(paper) == [("{{ title }}", "Checkout failed", "body")]
    assert next(edit.start for edit in plan(paper).edits if isinstance(edit, Replace)) == 9


def test_a_block_that_holds_a_chip_stays() -> None:
    """A chip cannot be moved by text edits, so the block around it is left and reported."""
    paper = document(p("{% if title %}", person("ada@example.com"), "{% endif %} {{ title }}"), "end")
    planned = plan(paper)

    assert [edit.source for edit in planned.edits if isinstance(edit, Replace)] == ["{{ title }}"]
    assert [unfilled.source[:14] for unfilled in planned.unfilled] == ["{% if title %}"]


@given(st.lists(st.text(alphabet="aé漢😀🇯🇵👩‍💻 ", max_size=6), min_size=2, max_size=5))
def test_indexes_are_utf16_code_units(words: list[str]) -> None:
    """Whatever stands before it, a replacement covers exactly its placeholder."""
    paper = document(p(*[part for word in words for part in (word, "{{ title }}")]), "end")

    assert [source for source, _, _ in replaced(paper)] == ["{{ title }}"] * len(words)


def test_unknown_names_stay_and_are_reported_with_their_place() -> None:
    """A placeholder without a fact is no error; it is left and named."""
    paper = document(heading("Impact"), "{{ title }} {{ users }}", table(["{{ money }}"]), "end")
    planned = plan(paper)

    assert planned.unfilled == (
        Unfilled(source="{{ users }}", where="under 'Impact'"),
        Unfilled(source="{{ money }}", where="under 'Impact', table 1, row 1, column 1"),
    )
    assert [edit.source for edit in planned.edits if isinstance(edit, Replace)] == ["{{ title }}"]


def test_a_lone_brace_is_a_persons_text() -> None:
    """Delimiters without a partner are neither filled nor reported nor refused."""
    planned = plan(document("a {{ b", "c }} d", "{% e", "end"))

    assert (planned.edits, planned.unfilled) == ((), ())


def test_facts_become_chips_with_their_words_between() -> None:
    """A list of persons is chips with separators."""
    eve = Person(name="Eve")
    (edit,) = plan(document("{{ authors }}", "end"), authors=(FACTS["owner"], eve)).edits
    assert isinstance(edit, Replace)

    assert edit.pieces == (PersonChip(Person(name="Ada", email="ada@example.com")), Text(", Eve"))


# Refusing


@pytest.mark.parametrize(
    ("paper", "where"),
    [
        (document("{{ 7*7 }}"), "body"),
        (document(heading("Impact"), "{{ title.upper() }}"), "under 'Impact'"),
        (document("t", table(["a"], ["{% set x = 1 %}"]), ""), "table 1, row 2, column 1"),
        (document("x", headers={"h": ["{% include 'x' %}"]}), "header"),
        (document("x", footers={"h": ["{{ a[0] }}"]}), "footer"),
        (document("x", footnotes={"h": ["{{ a }} {{ a() }}"]}), "footnote"),
        (tabbed(tab("x"), tab("{{ 1+1 }}", tab_id="t.1", title="Two")), "tab 'Two'"),
        (document(p(run("here", url="https://x.example/{{ 7*7 }}"))), "body"),
        (document(p(run("here", url="https://x.example/%7B%7B%207*7%20%7D%7D"))), "body"),
        (document(p(rich_link("here", "https://x.example/%7b%7bx()%7d%7d"))), "body"),
        (document("{% if title %}never closed"), "body"),
        (document("{% if title %}", "in another paragraph", "{% endif %}"), "body"),
        (document(p("{{ ", person("ada@example.com"), " }}")), "body"),
    ],
)
def test_a_refused_expression_names_its_place_and_nothing_is_planned(paper: Document, where: str) -> None:
    """One expression that is not allowed, anywhere, and the whole document is refused."""
    with pytest.raises(DocumentError) as refused:
        plan(paper)
    with pytest.raises(DocumentError):
        check_expressions(paper)

    assert refused.value.where == where
    assert where in refused.value.message


def test_every_refused_expression_is_listed() -> None:
    """Who mends a template learns of all its mistakes at once; long ones are cut."""
    with pytest.raises(DocumentError, match="2 expression") as refused:
        plan(document("{{ 1+1 }}", "{{ title }}", "{{ " + "a+" * 200 + "a }}"))

    assert "{{ 1+1 }}" in refused.value.message
    assert len(refused.value.message) < 400


@pytest.mark.parametrize("source", ["{{ title | time }}", "{% for x in title %}{{ x }}{% endfor %}"])
def test_an_expression_that_does_not_fit_its_fact_is_refused_with_its_place(source: str) -> None:
    """What only the facts show to be wrong is said like what the syntax shows, also in links."""
    with pytest.raises(DocumentError) as refused:
        plan(document(heading("Impact"), source, "end"))
    with pytest.raises(DocumentError):
        plan(document(p(run("here", url=f"https://x.example/{source}"))))

    assert refused.value.where == "under 'Impact'"


# Removing


@pytest.mark.parametrize(
    ("blocks", "removed"),
    [
        (("{{ none | default('') }}", "next"), [(1, 26)]),
        (("  {{ none | default('') }} ", "next"), [(1, 29)]),
        (("{% if none %}x{% endif %}{# y #}", "next"), [(1, 34)]),
        (("Text {{ none | default('') }}", "next"), []),
        (("{{ none | default('') }}",), []),
        (("{{ none | default('') }}", table(["x"]), "end"), []),
        (("{{ none | default('') }}", SectionBreak(), "end"), []),
        (("{{ none | default('') }}{{ other }}", "next"), []),
        (("{{ none | default('') }}{{ title }}", "next"), []),
        ((p("{{ none | default('') }}", IMAGE), "next"), []),
        (("t", table(["{{ none | default('') }}"]), "end"), []),
        (("t", table([["{{ none | default('') }}", "x"]]), "end"), [(6, 31)]),
        (("t", table([["x", "{{ none | default('') }}"]]), "end"), []),
    ],
)
def test_an_emptied_paragraph_goes_where_docs_lets_it(
    blocks: tuple[Any, ...], removed: list[tuple[int, int]]
) -> None:
    """Only a paragraph that held nothing else, followed by another paragraph of the same container."""
    planned = plan(document(*blocks))

    assert [(e.start, e.end) for e in planned.edits if isinstance(e, RemoveParagraph)] == removed


def test_an_emptied_paragraph_that_must_stay_loses_its_placeholder() -> None:
    """Before a table the newline stays, and what stood before it goes."""
    (edit,) = plan(document("{{ none | default('') }}", table(["x"]), "end")).edits

    assert isinstance(edit, Replace)
    assert (edit.pieces, edit.start, edit.end) == ((), 1, 25)


# Links


@pytest.mark.parametrize(
    ("url", "filled"),
    [
        ("https://x.example/{{ incident_id }}", "https://x.example/INC%207"),
        ("https://x.example/%7B%7B%20incident_id%20%7D%7D", "https://x.example/INC%207"),
        ("https://x.example/%7b%7bincident_id%7d%7d?a=b", "https://x.example/INC%207?a=b"),
        (
            "https://x.example/a%20b?q=%7B%7Btitle%7Cupper%7D%7D",
            "https://x.example/a%20b?q=CHECKOUT%20FAILED",
        ),
        (
            "https://x.example/%7C/%7B%7B%20x%20%7C%20default(%22n%22)%20%7D%7D/%20",
            "https://x.example/%7C/n/%20",
        ),
        ("https://x.example/%7B%7B%20x%20%7C%20default(%E2%80%9Cn%E2%80%9D)%20%7D%7D", "https://x.example/n"),
        ("https://x.example/{{%20incident_id%20}}", "https://x.example/INC%207"),
        ("https://x.example/%7B%25%20if%20x%20%25%7Dy%7B%25%20endif%20%25%7Dz", "https://x.example/z"),
    ],
)
def test_placeholders_in_links(url: str, filled: str) -> None:
    """An address is filled also where an editor has percent-encoded it; the rest of it stays as it is."""
    (edit,) = plan(document(p("see ", run("ticket", url=url)), "end")).edits

    assert isinstance(edit, Relink)
    assert (edit.url, edit.start, edit.end) == (filled, 5, 12)
    assert edit.where == "body, link"


def test_a_link_without_placeholders_or_with_unknown_ones_stays() -> None:
    """Addresses are touched only to be filled."""
    planned = plan(
        document(
            p(run("a", url="https://x.example/%20%7Bx%7D"), run("b", url="https://x.example/{{ users }}"))
        )
    )

    assert planned.edits == ()
    assert planned.unfilled == (Unfilled(source="https://x.example/{{ users }}", where="body, link"),)


def test_words_and_address_of_one_link_are_both_filled() -> None:
    """A link may say its placeholder and lead to it."""
    edits = plan(document(p(run("{{ title }}", url="https://x.example/{{ title }}")), "end")).edits

    assert {type(edit).__name__ for edit in edits} == {"Replace", "Relink"}


# Severity


@pytest.mark.parametrize(
    ("label", "options", "severity", "chosen"),
    [
        ("Severity", ("TBD", "S1", "S2"), Severity.S1, "S1"),
        ("Severity:", ("TBD", "S1", "S2"), Severity.S2, "S2"),
        ("重大度", ("未定", "S1", "S2"), Severity.S1, "S1"),
        ("■ 障害レベル", ("未定", "重大", "軽微"), Severity.S4, "軽微"),
        ("重大度", ("ヒヤリハット", "S4"), Severity.NEAR_MISS, "ヒヤリハット"),
        ("Sev", ("SEV-1", "SEV-2"), Severity.S2, "SEV-2"),
        ("Severity", ("TBD", "S1"), Severity.S3, None),
        ("Status", ("S1", "S2"), Severity.S1, None),
    ],
)
def test_severity_is_chosen_beside_its_label(
    label: str, options: tuple[str, ...], severity: Severity, chosen: str | None
) -> None:
    """The dropdown in the row of a severity label gets the option that means the severity."""
    paper = document(
        "t",
        table(["Owner", p(dropdown("kix.sev", "x", element_id="no"))], [label, p(dropdown("kix.sev", "x"))]),
        "end",
        dropdowns={"kix.sev": definition("Severity", *options)},
    )
    edits = plan(paper, severity=severity).edits

    assert [(e.dropdown_id, e.option_id) for e in edits if isinstance(e, Select)] == (
        [("kix.dropdown", f"dropdownItem.{chosen}")] if chosen else []
    )


def test_no_severity_chooses_nothing() -> None:
    """Without a severity the template's first option stays."""
    paper = document(
        "t",
        table(["Severity", p(dropdown("k", "S1"))]),
        "end",
        dropdowns={"k": definition("Severity", "S1", "S2")},
    )

    assert plan(paper).edits == ()


def test_a_severity_placeholder_becomes_a_dropdown_of_its_own_tab() -> None:
    """Definitions belong to a tab: where there is none, the severity is text."""
    paper = tabbed(
        tab("{{ severity }}", dropdowns={"kix.sev": definition("Severity", "TBD", "S2", "S1")}),
        tab("{{ severity }}", tab_id="t.1"),
    )
    pieces = [edit.pieces for edit in plan(paper, severity=Severity.S1).edits if isinstance(edit, Replace)]

    assert pieces == [
        (ChosenOption(definition_id="kix.sev", option_id="dropdownItem.S1"),),
        (Choice(Severity.S1, "S1"),),
    ]


# Whatever a fact contains

HOSTILE = st.lists(
    st.sampled_from(
        ["{{ 7*7 }}", "{{ owner.email }}", "{% if", "%}", "{#", "}}", "'", '"', "😀", "\u202eرتل", "{"]
    )
    | st.text(alphabet=st.characters(codec="utf-8", exclude_categories=("Cc", "Co")), max_size=4),
    max_size=6,
).map("".join)


@given(HOSTILE)
def test_facts_arrive_unchanged(text: str) -> None:
    """A fact is a piece of text, also when it looks like a placeholder; in a link it is percent-encoded."""
    paper = document("{{ fact }}", p("<{{ fact }}>", run("x", url="https://x.example/{{ fact }}")), "end")
    edits = plan(paper, fact=text).edits
    pieces = [edit.pieces for edit in edits if isinstance(edit, Replace)]

    assert all(given_pieces == ((Text(text),) if text else ()) for given_pieces in pieces)
    assert [e.url for e in edits if isinstance(e, Relink)] == [f"https://x.example/{quote(text, safe='')}"]


def test_places_that_get_a_fact_are_counted() -> None:
    """What only becomes empty, goes or stays is not counted."""
    paper = document(
        "{{ title }}",
        "{{ none | default('') }}",
        "a{{ none | default('') }}",
        "{{ users }}",
        p(run("x", url="https://x.example/{{ title }}")),
        "end",
    )

    assert plan(paper).filled == 2


def test_plan_names_language_and_zone() -> None:
    """What writes the plan knows how to write its dates."""
    planned = plan_fill(
        document("{{ started }}", "end"), {"started": datetime(2026, 11, 20, tzinfo=UTC)}, lang="ja", zone=UTC
    )

    assert (planned.lang, planned.zone) == ("ja", UTC)
