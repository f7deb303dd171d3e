"""What templates may say, and what it becomes."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from urllib.parse import quote, unquote
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmdocs.core.model import Incident, Person, Severity, insertable
from pmdocs.core.templates.template import (
    Choice,
    DateChip,
    Fact,
    PersonChip,
    Piece,
    Refused,
    Text,
    durations,
    evaluate,
    evaluate_url,
    facts_of,
    find_units,
    parse_unit,
    plain,
)

ADA = Person(name="Ada", email="ada@example.com")
BOB = Person(email="bob@example.com")
STARTED = datetime(2026, 11, 20, 9, 5, tzinfo=UTC)

FACTS: dict[str, Fact] = {
    "title": "Checkout failed",
    "incident_id": "INC-7",
    "severity": Severity.S1,
    "started": STARTED,
    "incident_date": date(2026, 11, 20),
    "owner": ADA,
    "nameless": BOB,
    "guest": Person(name="Eve"),
    "authors": (ADA, BOB),
    "services": ("cart", "pay"),
    "empty": (),
    "duration": timedelta(minutes=85),
    "near_miss": False,
}


def said(source: str, *, lang: str = "en") -> str | None:
    pieces = evaluate(source, FACTS, lang=lang)
    return None if pieces is None else plain(pieces)


# Finding


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("nothing here\n", []),
        ("{{ a }}\n", ["{{ a }}"]),
        ("x {{ a }} y {{b}} z\n", ["{{ a }}", "{{b}}"]),
        ("{# a note #}x\n", ["{# a note #}"]),
        ("{% if a %}x{% endif %}\n", ["{% if a %}x{% endif %}"]),
        ("{% if a %}x{% else %}{{ b }}{% endif %}.\n", ["{% if a %}x{% else %}{{ b }}{% endif %}"]),
        ("{% if a %}{% if b %}x{% endif %}{% endif %}\n", ["{% if a %}{% if b %}x{% endif %}{% endif %}"]),
        ("{{ a }}{% for x in s %}{{ x }}{% endfor %}\n", ["{{ a }}", "{% for x in s %}{{ x }}{% endfor %}"]),
        ("{%- if a -%}x{%- endif -%}\n", ["{%- if a -%}x{%- endif -%}"]),
        ("{{ a | default('}}') }}\n", ["{{ a | default('}}') }}"]),
        ("{{ a | default(“}}”) }}\n", ["{{ a | default(“}}”) }}"]),
        ("a lone {{ or {% or {# stays\n", []),
        ("code {a: {b: 1}} stays\n", []),
        ("}} {{ a }}\n", ["{{ a }}"]),
        ("{ { a } }\n", []),
        ("{% endif %}\n", ["{% endif %}"]),
        ("{% if a %}never closed {{ b }}\n", ["{% if a %}never closed {{ b }}"]),
        ("{{ a }} {% for x in s %}{{ x }}\n", ["{{ a }}", "{% for x in s %}{{ x }}"]),
        ("{% set a = 1 %}\n", ["{% set a = 1 %}"]),
    ],
)
def test_units_of_a_paragraph(text: str, sources: list[str]) -> None:
    """Placeholders and whole blocks are found; delimiters without a partner are a person's text."""
    units = find_units(text)

    assert [unit.source for unit in units] == sources
    assert all(text[unit.start : unit.end] == unit.source for unit in units)


@given(st.text(alphabet="{}%# \"'abif\nend“’", max_size=60))
def test_units_are_in_order_and_do_not_overlap(text: str) -> None:
    """Whatever a person types, units are disjoint pieces of it."""
    position = 0
    for unit in find_units(text):
        assert position <= unit.start < unit.end <= len(text)
        assert unit.source == text[unit.start : unit.end]
        position = unit.end


# Refusing

REFUSED = [
    "{{ 7 * 7 }}", "{{ 1 + 1 }}", "{{ 10 ** 9 }}", "{{ a ~ b }}", "{{ -a }}", "{{ not a }}", "{{ a and b }}",
    "{{ a == b }}", "{{ a in b }}", "{{ a is defined }}", "{{ a if b else c }}", "{{ a() }}",
    "{{ title.upper() }}", "{{ range(9) }}", "{{ a[0] }}", "{{ a['b'] }}", "{{ a[1:2] }}", "{{ [a] }}",
    "{{ (a, b) }}", "{{ {'a': b} }}", "{{ self }}{{ self._x }}", "{{ title.__class__ }}",
    "{{ owner.__init__ }}", "{{ owner.email.name.secret }}", "{{ loop.index }}", "{{ a | attr('x') }}",
    "{{ a | safe }}", "{{ a | map('upper') }}", "{{ a | default(b) }}", "{{ a | default(1 + 1) }}",
    "{{ a | join(sep=',') }}", "{{ a | default(*b) }}", "{{ a | default(**b) }}", "{{ a b }}", "{{ }}",
    "{{ 'open }}", "{{ a | }}",
    "{% set a = 1 %}", "{% include 'x' %}", "{% import 'x' as y %}", "{% from 'x' import y %}",
    "{% extends 'x' %}", "{% block a %}", "{% macro a() %}", "{% raw %}", "{% if a %}{% raw %}{{ 7*7 }}{% endraw %}{% endif %}", "{% filter upper %}",
    "{% with a = 1 %}", "{% call a() %}", "{% do a %}", "{% autoescape true %}", "{% else %}", "{% endif %}",
    "{% if a %}x", "{% if a == 1 %}x{% endif %}", "{% if not a %}x{% endif %}",
    "{% if a %}{% set b = 1 %}{% endif %}", "{% if a %}{{ 7*7 }}{% endif %}",
    "{% if a %}x{% elif 1 < 2 %}y{% endif %}", "{% for x in range(9) %}x{% endfor %}",
    "{% for x in a.b %}x{% endfor %}", "{% for x, y in a %}x{% endfor %}",
    "{% for x in a if x %}x{% endfor %}", "{% for x in a recursive %}x{% endfor %}",
    "{% for x in a %}{{ loop.index }}{% endfor %}", "{% for x in a %}{% break %}{% endfor %}",
    "{% for x in a | trim %}x{% endfor %}", "{% for x in 'abc' %}x{% endfor %}",
]  # fmt: skip


@pytest.mark.parametrize("source", REFUSED)
def test_everything_outside_the_list_is_refused(source: str) -> None:
    """Arithmetic, calls, subscripts, attributes, tests, statements: none is understood, whatever the facts."""
    with pytest.raises(Refused):
        parse_unit(source)
    with pytest.raises(Refused):
        evaluate(source, FACTS, lang="en")


NAMES = st.sampled_from(["title", "owner", "services", "unknown", "x"])
CONSTANTS = st.sampled_from(["'a'", '"b"', "1", "1.5", "true", "none"])
ATOMS = NAMES | CONSTANTS
FORBIDDEN = st.one_of(
    st.tuples(ATOMS, st.sampled_from(["+", "-", "*", "/", "//", "%", "**", "~"]), ATOMS).map(" ".join),
    st.tuples(ATOMS, st.sampled_from(["==", "!=", "<", ">", "<=", ">=", "in", "not in"]), ATOMS).map(
        " ".join
    ),
    st.tuples(ATOMS, st.sampled_from(["and", "or"]), ATOMS).map(" ".join),
    ATOMS.map("not {}".format),
    NAMES.map("-{}".format),
    NAMES.map("{}()".format),
    st.tuples(NAMES, ATOMS).map(lambda pair: f"{pair[0]}({pair[1]})"),
    st.tuples(NAMES, ATOMS).map(lambda pair: f"{pair[0]}[{pair[1]}]"),
    NAMES.map("{}[1:2]".format),
    NAMES.map("{}.__class__".format),
    NAMES.map("{}.format".format),
    NAMES.map("[{}]".format),
    NAMES.map("({},)".format),
    NAMES.map("{{'k': {}}}".format),
    st.tuples(NAMES, NAMES).map(lambda pair: f"{pair[0]} if {pair[1]}"),
    NAMES.map("{} is defined".format),
    NAMES.map("{} | safe".format),
    st.tuples(NAMES, NAMES).map(lambda pair: f"{pair[0]} | default({pair[1]})"),
)
WRAPPERS = st.sampled_from(
    [
        "{{{{ {} }}}}",
        "{{{{ ({}) | upper }}}}",
        "{{{{ ({}) | default('x') }}}}",
        "{{{{ title | default({}) }}}}",
        "{{{{ ({}).name }}}}",
        "{{% if {} %}}x{{% endif %}}",
        "{{% if title %}}{{{{ {} }}}}{{% endif %}}",
        "{{% if unknown %}}x{{% elif {} %}}y{{% endif %}}",
        "{{% for x in services %}}{{{{ {} }}}}{{% endfor %}}",
        "{{% for x in {} %}}x{{% endfor %}}",
    ]
)


@given(FORBIDDEN, WRAPPERS)
def test_a_forbidden_node_is_refused_wherever_it_stands(expression: str, wrapper: str) -> None:
    """Neither parentheses, filters, branches not taken nor loops hide a node that is not allowed."""
    with pytest.raises(Refused):
        parse_unit(wrapper.format(expression))


@given(st.text(max_size=40))
def test_any_text_is_understood_or_refused(text: str) -> None:
    """No text between delimiters raises anything but `Refused`, and none runs."""
    for source in (f"{{{{{text}}}}}", f"{{%{text}%}}", f"{{#{text}#}}"):
        try:
            evaluate(source, FACTS, lang="en")
        except Refused:
            continue


@pytest.mark.parametrize(
    "source",
    [
        "{{ title" + " | trim" * 5000 + " }}",
        "{{ owner" + ".name" * 5000 + " }}",
        "{{ " + "(" * 5000 + "title" + ")" * 5000 + " }}",
        "{% if title %}" * 400 + "x" + "{% endif %}" * 400,
        "{{ " + "9" * 5000 + " }}",
    ],
    ids=["filters", "attributes", "parentheses", "blocks", "digits"],
)
def test_monstrous_expressions_are_refused(source: str) -> None:
    """Depth and length are refused like anything else, not met with a crash."""
    with pytest.raises(Refused):
        evaluate(source, FACTS, lang="en")


# Evaluating


@pytest.mark.parametrize(
    ("source", "pieces"),
    [
        ("{{ title }}", (Text("Checkout failed"),)),
        ("{{title}}", (Text("Checkout failed"),)),
        ("{{\u00a0title\u00a0}}", (Text("Checkout failed"),)),
        ("{{ owner }}", (PersonChip(ADA),)),
        ("{{ guest }}", (Text("Eve"),)),
        ("{{ owner.name }}", (Text("Ada"),)),
        ("{{ owner.email }}", (Text("ada@example.com"),)),
        ("{{ owner | text }}", (Text("Ada"),)),
        ("{{ authors }}", (PersonChip(ADA), Text(", "), PersonChip(BOB))),
        ("{{ services }}", (Text("cart, pay"),)),
        ("{{ services | join(' / ') }}", (Text("cart / pay"),)),
        ("{{ authors | join }}", (Text("Ada, bob@example.com"),)),
        ("{{ started }}", (DateChip(STARTED),)),
        ("{{ started | date }}", (DateChip(date(2026, 11, 20)),)),
        ("{{ started | time }}", (Text("09:05"),)),
        ("{{ incident_date }}", (DateChip(date(2026, 11, 20)),)),
        ("{{ duration }}", (Text("1 h 25 min"),)),
        ("{{ severity }}", (Choice(Severity.S1, "S1"),)),
        ("{{ title | upper }}", (Text("CHECKOUT FAILED"),)),
        ("{{ title | upper | lower }}", (Text("checkout failed"),)),
        ("{{ '  x ' | trim }}", (Text("x"),)),
        ("{{ unknown | default('?') }}", (Text("?"),)),
        ("{{ unknown | default(“?”) }}", (Text("?"),)),
        ("{{ unknown | default(‘?’) }}", (Text("?"),)),
        ("{{ unknown | upper | default('?') }}", (Text("?"),)),
        ("{{ unknown | default('') }}", ()),
        ("{{ unknown | default }}", ()),
        ("{{ title | default('?') }}", (Text("Checkout failed"),)),
        ("{{ none }}", ()),
        ("{# a note #}", ()),
        ("{% if duration %}Took {{ duration }}.{% endif %}", (Text("Took 1 h 25 min."),)),
        ("{% if unknown %}x{% endif %}", ()),
        ("{% if near_miss %}x{% else %}y{% endif %}", (Text("y"),)),
        ("{% if unknown %}x{% elif title %}y{% else %}z{% endif %}", (Text("y"),)),
        ("{% if unknown %}x{% elif near_miss %}y{% else %}z{% endif %}", (Text("z"),)),
        ("{% if title %}{% if unknown %}a{% else %}b{% endif %}c{% endif %}", (Text("bc"),)),
        ("{% for s in services %}[{{ s }}]{% endfor %}", (Text("[cart][pay]"),)),
        (
            "{% for p in authors %}{{ p }};{% endfor %}",
            (PersonChip(ADA), Text(";"), PersonChip(BOB), Text(";")),
        ),
        ("{% for s in empty %}x{% endfor %}", ()),
        ("{% for s in unknown %}x{% else %}none{% endfor %}", (Text("none"),)),
        ("{% for s in services %}{% if s %}{{ s }}{% endif %}{% endfor %}", (Text("cartpay"),)),
    ],
)
def test_what_a_unit_becomes(source: str, pieces: tuple[Piece, ...]) -> None:
    """Facts become chips where there are chips, else text; neighbouring texts are one piece."""
    assert evaluate(source, FACTS, lang="en") == pieces


@pytest.mark.parametrize(
    "source",
    [
        "{{ unknown }}",
        "{{ unknown | upper }}",
        "{{ unknown.name }}",
        "{{ title.name }}",
        "{{ guest.email }}",
        "{{ nameless.name }}",
        "{% if title %}{{ unknown }}{% endif %}",
        "{% for s in unknown %}x{% endfor %}",
    ],
)
def test_a_unit_that_needs_an_unknown_fact_stays(source: str) -> None:
    """What is not known leaves the whole unit as it is."""
    assert evaluate(source, FACTS, lang="en") is None


@pytest.mark.parametrize(
    "source",
    [
        "{{ title | time }}",
        "{{ incident_date | time }}",
        "{{ title | join }}",
        "{{ owner | join }}",
        "{{ services | join(5) }}",
        "{{ title | upper(1) }}",
        "{% for c in title %}{{ c }}{% endfor %}",
        "{% for c in owner %}x{% endfor %}",
    ],
)
def test_a_filter_or_loop_that_does_not_fit_is_refused(source: str) -> None:
    """Of a text no letters are joined or looped over, and no time is taken from what has none."""
    with pytest.raises(Refused):
        evaluate(source, FACTS, lang="en")


def test_japanese_lists_and_durations() -> None:
    """In Japanese lists are joined with 、 and durations have Japanese units."""
    assert said("{{ services }} {{ duration }}", lang="ja") == "cart、pay 1時間25分"
    near_miss = evaluate("{{ severity }}", {"severity": Severity.NEAR_MISS}, lang="ja")
    assert near_miss == (Choice(Severity.NEAR_MISS, "ヒヤリハット"),)


def test_a_loop_cannot_grow_without_end() -> None:
    """Nested loops over long lists are refused before they fill the memory."""
    facts: dict[str, Fact] = {"s": ("x",) * 1000}
    source = "{% for a in s %}{% for b in s %}{% for c in s %}{{ c }}{% endfor %}{% endfor %}{% endfor %}"

    with pytest.raises(Refused, match="too long"):
        evaluate(source, facts, lang="en")


DANGEROUS = st.sampled_from(
    [
        "{{ 7*7 }}",
        "{% if x %}",
        "{% endif %}",
        "{#",
        "#}",
        "{{",
        "}}",
        "'",
        '"',
        "“",
        "\\n",
        "😀",
        "\u202e",
        "عربي",
        "é",
        "\v",
    ]
)
HOSTILE = st.lists(DANGEROUS | st.text(max_size=5), max_size=8).map("".join)


@given(HOSTILE, st.lists(HOSTILE, min_size=1, max_size=3))
def test_nothing_in_a_fact_is_evaluated(text: str, items: list[str]) -> None:
    """A fact arrives as the text it is, through placeholders, branches, loops and filters."""
    text, items = insertable(text), [insertable(item) for item in items]
    facts: dict[str, Fact] = {"title": text, "services": tuple(items), "guest": Person(name=text)}

    def shown(source: str) -> str:
        pieces = evaluate(source, facts, lang="en")
        assert pieces is not None
        assert all(isinstance(piece, Text) for piece in pieces)
        return plain(pieces)

    assert shown("{{ title }}") == text
    assert shown("{{ guest }}") == text
    assert shown("<{% if services %}{{ title }}{% endif %}>") == f"<{text}>"
    assert shown("{% for s in services %}{{ s }}|{% endfor %}") == "".join(f"{item}|" for item in items)
    assert shown("{{ services | join('|') }}") == "|".join(items)


def test_characters_docs_would_take_out_never_reach_it() -> None:
    """Their length would be counted although they are not there, and text after them be deleted."""
    assert evaluate("{{ '\\x07a\\ue000' }}", {}, lang="en") == (Text("a"),)
    assert evaluate("{{ x }}", {"x": "a\x00b\ud800"}, lang="en") == (Text("ab\ufffd"),)


# Links


@given(HOSTILE)
def test_a_fact_in_an_address_stays_one_part_of_it(text: str) -> None:
    """No fact can add a path, a query or a host to a link."""
    text = insertable(text)
    url = evaluate_url("https://t.example/i/{{ id }}?x=1", {"id": text}, lang="en")

    assert url == f"https://t.example/i/{quote(text, safe='')}?x=1"
    assert unquote(url.removeprefix("https://t.example/i/").removesuffix("?x=1")) == text


def test_an_address_with_an_unknown_fact_stays() -> None:
    """One unknown fact leaves the whole address alone."""
    assert evaluate_url("https://t.example/{{ incident_id }}/{{ unknown }}", FACTS, lang="en") is None


# Facts


def test_unknown_facts_are_absent() -> None:
    """What is empty or not given has no name, so that its placeholder stays."""
    facts = facts_of(Incident(title="T"), lang="en")

    assert facts == {"title": "T", "near_miss": False, "lang": "en"}


def test_extra_facts_have_names() -> None:
    """A team's own facts can be named like any other; empty ones are absent."""
    facts = facts_of(Incident(title="T", extra={"region": "eu", "links": ("a", "b"), "none": ""}), lang="en")

    assert (facts["region"], facts["links"]) == ("eu", ("a", "b"))
    assert "none" not in facts


def test_durations_are_from_the_start() -> None:
    """Each duration ends at its own moment; without a start there is none."""
    incident = Incident(
        title="T",
        started=STARTED,
        detected=STARTED + timedelta(minutes=5),
        resolved=STARTED + timedelta(hours=2),
    )

    assert durations(incident) == {
        "time_to_detect": timedelta(minutes=5),
        "time_to_resolve": timedelta(hours=2),
        "duration": timedelta(hours=2),
    }
    assert durations(Incident(title="T", resolved=STARTED)) == {}


def test_duration_across_a_change_of_the_clocks_is_time_that_passed() -> None:
    """In the night in which clocks go back, three hours on the clock are four."""
    zone = ZoneInfo("America/New_York")
    incident = Incident(
        title="T",
        started=datetime(2026, 10, 31, 23, 30, tzinfo=zone),
        resolved=datetime(2026, 11, 1, 2, 30, tzinfo=zone),
    )

    assert durations(incident)["duration"] == timedelta(hours=4)
