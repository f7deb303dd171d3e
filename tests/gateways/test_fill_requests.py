"""A filled document differs from its template in its placeholders and in nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from blank import Desk, Json, characters, desk_, text
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pmdocs.core.documents.document import Document
from pmdocs.core.model import Person, Severity, utf16_length
from pmdocs.core.templates.fill import FillPlan, Replace, plan_fill
from pmdocs.core.templates.template import Fact, Text
from pmdocs.errors import RevisionChanged
from pmdocs.gateways.fill_requests import fill_requests, mark_request

__all__ = ["desk_"]

TOKYO = ZoneInfo("Asia/Tokyo")
STYLES: list[Json] = [
    {},
    {"bold": True},
    {"italic": True, "fontSize": {"magnitude": 14, "unit": "PT"}},
    {"link": {"url": "https://x.example/"}, "underline": True},
]

LETTERS = st.characters(codec="utf-8", exclude_categories=("Cc", "Co", "Cs", "Zl", "Zp"))
HOSTILE = st.sampled_from(
    ["{{ 7*7 }}", "{{ one }}", "{% if x %}", "{#", "}}", "'\"", "😀", "👩‍💻", "🇯🇵", "\u202eرتل", "a\nb", "\v"]
)
FACTS = st.lists(HOSTILE | st.text(alphabet=LETTERS, max_size=4), min_size=1, max_size=4).map("".join)
LITERALS = st.text(alphabet=st.sampled_from("ab é漢😀.\t"), max_size=4)


@dataclass(frozen=True)
class Piece:
    """Part of a template paragraph: a text or a placeholder, in one style."""

    text: str
    style: int


PIECES = st.builds(
    Piece,
    text=st.sampled_from(["{{ one }}", "{{two}}", "{{ three | trim }}", "{{ unknown }}"]) | LITERALS,
    style=st.integers(0, len(STYLES) - 1),
)
PARAGRAPHS = st.lists(PIECES, min_size=1, max_size=5).filter(
    lambda pieces: any(p.text.strip() for p in pieces)
)


@dataclass
class Place:
    """Where a paragraph is written: a segment of a tab, at an index."""

    tab_id: str
    segment_id: str
    index: int

    def at(self, offset: int) -> Json:
        """A location."""
        place: Json = {"index": self.index + offset, "tabId": self.tab_id}
        return place | ({"segmentId": self.segment_id} if self.segment_id else {})

    def span(self, start: int, end: int) -> Json:
        """A range."""
        place = self.at(start)
        first = place.pop("index")
        return place | {"startIndex": first, "endIndex": first + end - start}


def writing(place: Place, pieces: list[Piece]) -> list[Json]:
    """Requests that write one paragraph with its styles."""
    whole = "".join(piece.text for piece in pieces)
    requests: list[Json] = [{"insertText": {"location": place.at(0), "text": whole}}]
    position = 0
    for piece in pieces:
        end = position + utf16_length(piece.text)
        style = STYLES[piece.style]
        if style and end > position:
            area = place.span(position, end)
            requests.append(
                {"updateTextStyle": {"range": area, "textStyle": style, "fields": ",".join(style)}}
            )
        position = end
    return requests


def prepared(desk: Desk) -> tuple[str, list[Place]]:
    """A document with a body, a table, a header and a second tab, and the places to write in, last first."""
    document_id = desk.new().document_id
    answers = desk.write(
        document_id,
        {"insertTable": {"location": {"index": 1}, "rows": 1, "columns": 2}},
        {"createHeader": {"type": "DEFAULT"}},
        {"addDocumentTab": {"tabProperties": {"title": "Two"}}},
        {"insertText": {"location": {"index": 1}, "text": "Kept\n"}},
    )
    header = answers[1]["createHeader"]["headerId"]
    second = answers[2]["addDocumentTab"]["tabProperties"]["tabId"]
    # Body: "Kept", an empty paragraph, the table at 7 with cells at 10 and 12, the last paragraph at 14.
    places = [Place("t.0", "", 14), Place("t.0", "", 12), Place("t.0", "", 10), Place("t.0", "", 6)]
    return document_id, [*places, Place("t.0", header, 0), Place(second, "", 1)]


def segments(desk: Desk, document_id: str) -> list[list[tuple[str, str]]]:
    """The characters of every segment with their styles."""
    found = []
    for tab in desk.read(document_id):
        found.append(characters(tab["body"]["content"]))
        found.extend(characters(header["content"]) for header in tab.get("headers", {}).values())
    return found


def expected(before: list[tuple[str, str]], facts: dict[str, str]) -> list[tuple[str, str]]:
    """A segment with each placeholder become its fact, in the style the placeholder begins with."""
    sources = {
        "{{ one }}": facts["one"],
        "{{two}}": facts["two"],
        "{{ three | trim }}": facts["three"].strip(),
    }
    plain = "".join(char for char, _ in before)
    made: list[tuple[str, str]] = []
    position = 0
    while position < len(before):
        source = next((source for source in sources if plain.startswith(source, position)), None)
        if source is None:
            made.append(before[position])
            position += 1
        else:
            style = before[position][1]
            made.extend((char, "" if char == "\n" else style) for char in sources[source])
            position += len(source)
    return made


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(paragraphs=st.lists(PARAGRAPHS, min_size=6, max_size=6), facts=st.lists(FACTS, min_size=3, max_size=3))
def test_each_placeholder_becomes_its_fact_and_nothing_else_changes(
    desk: Desk, paragraphs: list[list[Piece]], facts: list[str]
) -> None:
    """In body, table, header and another tab: every other character and its style stay as they were."""
    document_id, places = prepared(desk)
    for place, pieces in zip(places, paragraphs, strict=True):
        desk.write(document_id, *writing(place, pieces))
    before = segments(desk, document_id)
    named = dict(zip(("one", "two", "three"), facts, strict=True))
    document = desk.docs.fetch_document(document_id)
    plan = plan_fill(document, dict(named), lang="en", zone=UTC)
    desk.docs.fill(document, plan, mark="pmdocs_filled_x")

    if all(fact.strip() for fact in facts):
        assert segments(desk, document_id) == [expected(segment, named) for segment in before]
    else:
        kept = ["".join(c for c, _ in segment) for segment in segments(desk, document_id)]
        wanted = ["".join(c for c, _ in expected(segment, named)) for segment in before]
        assert ["".join(one.split()) for one in kept] == ["".join(one.split()) for one in wanted]
    assert "pmdocs_filled_x" in desk.docs.fetch_document(document_id).tabs[0].range_names


def filled(desk: Desk, template: str, *requests: Json, **facts: Fact) -> tuple[str, list[Json]]:
    """The body of a document of this text, filled; with its id."""
    document_id = desk.new().document_id
    desk.write(document_id, {"insertText": {"location": {"index": 1}, "text": template}}, *requests)
    document = desk.docs.fetch_document(document_id)
    desk.docs.fill(document, plan_fill(document, facts, lang="en", zone=TOKYO), mark="m")
    return document_id, desk.read(document_id)[0]["body"]["content"]


def test_chips(desk: Desk) -> None:
    """People and dates are chips; a moment is told in the project's zone, a day stays that day anywhere."""
    ada = Person(name="Ada", email="ada@example.com")
    _, content = filled(
        desk,
        "By {{ authors }} on {{ day }} from {{ started }}.\nend",
        authors=(ada, Person(name="Eve"), Person(email="bob@example.com")),
        day=date(2026, 11, 20),
        started=datetime(2026, 11, 20, 20, 5, 30, tzinfo=UTC),
    )

    assert text(content) == (
        "By <ada@example.com>, Eve, <bob@example.com> on <2026-11-20T12:00:00Z 2026-11-20> from "
        "<2026-11-20T20:05:30Z 2026-11-21 5:05 AM GMT+9>.\nend\n"
    )


def test_severity(desk: Desk) -> None:
    """A dropdown is chosen beside its label, inserted for a placeholder, and text where there is none."""
    options = [{"optionId": f"dropdownItem.{key}", "displayValue": key} for key in ("TBD", "S1", "S2")]
    properties = {"title": "Severity", "options": options}
    definition = {"dropdownDefinitionId": "kix.sev", "dropdownDefinitionProperties": properties}
    _, content = filled(
        desk,
        "{{ severity }}!\n",
        {"createDropdownDefinition": {"dropdownDefinition": definition}},
        {"insertTable": {"location": {"index": 17}, "rows": 1, "columns": 2}},
        {"insertDropdown": {"location": {"index": 23}, "dropdownDefinitionId": "kix.sev"}},
        {"insertText": {"location": {"index": 21}, "text": "Severity"}},
        severity=Severity.S2,
    )
    assert text(content) == "<S2>!\n\nSeverity\n<S2>\n\n"

    _, content = filled(desk, "{{ severity }}!\n", severity=Severity.NEAR_MISS)
    assert text(content) == "Near miss!\n\n"


def test_links(desk: Desk) -> None:
    """An address gets its facts, its words stay, and words that are a placeholder keep the address."""
    link = {"url": "https://x.example/%7B%7B%20id%20%7D%7D"}
    area = {"startIndex": 5, "endIndex": 13}
    _, content = filled(
        desk,
        "See {{ id }} or that.\nend",
        {"updateTextStyle": {"range": area, "textStyle": {"link": link}, "fields": "link"}},
        id="INC 7/8",
    )
    styled = [(char, "INC%207%2F8" in style) for char, style in characters(content)]

    assert text(content) == "See INC 7/8 or that.\nend\n"
    assert "".join(char for char, linked in styled if linked) == "INC 7/8"


def test_emptied_paragraphs(desk: Desk) -> None:
    """They go where Docs lets them, also several in a row; the one before a table stays, empty."""
    _, content = filled(
        desk,
        "a\n{{ x | default('') }}\n{% if x %}y{% endif %}\nb\n{{ x | default('') }}",
        {"insertTable": {"location": {"index": 71}, "rows": 1, "columns": 1}},
        {"insertText": {"location": {"index": 75}, "text": "{{ x | default('') }}\nkept\n{# note #}"}},
    )

    assert [text([block]) for block in content[1:]] == ["a\n", "b\n", "\n", "kept\n\n", "\n"]


def test_a_second_fill_of_one_reading_is_refused(desk: Desk) -> None:
    """The batch is pinned to the revision that was read, so that no fact is ever filled in twice."""
    document_id = desk.new().document_id
    desk.write(document_id, {"insertText": {"location": {"index": 1}, "text": "{{ x }}"}})
    document = desk.docs.fetch_document(document_id)
    plan = plan_fill(document, {"x": "{{ x }}"}, lang="en", zone=UTC)
    desk.docs.fill(document, plan, mark="m")

    with pytest.raises(RevisionChanged):
        desk.docs.fill(document, plan, mark="m2")
    assert text(desk.read(document_id)[0]["body"]["content"]) == "{{ x }}\n"
    assert desk.docs.fetch_document(document_id).tabs[0].range_names == {"m"}


def test_a_comment_on_a_placeholder_keeps_its_place(desk: Desk) -> None:
    """Somebody's question on the title of the template's copy is on the title afterwards."""
    document_id = desk.new().document_id
    comment = {"range": {"startIndex": 4, "endIndex": 11}, "content": "Really?"}
    desk.write(
        document_id,
        {"insertText": {"location": {"index": 1}, "text": "On {{ x }}!"}},
        {"insertComment": comment},
    )
    document = desk.docs.fetch_document(document_id)
    desk.docs.fill(document, plan_fill(document, {"x": "Monday"}, lang="en", zone=UTC), mark="m")
    (anchor,) = desk.read(document_id)[0]["commentAnchors"].values()

    assert [(area["startIndex"], area["endIndex"]) for area in anchor["ranges"]] == [(4, 10)]


# Requests by themselves


def replacement(start: int, **more: Any) -> Replace:
    values: dict[str, Any] = {
        "tab_id": "t.0", "segment_id": "", "start": start, "end": start + 7, "pieces": (Text("X"),),
        "shown": "X", "source": "{{ a }}", "where": "body",
    }  # fmt: skip
    return Replace(**values | more)


def indexes(requests: list[Json]) -> list[int]:
    return [request["insertText"]["location"]["index"] for request in requests if "insertText" in request]


def test_edits_go_from_the_end_to_the_start() -> None:
    """So that each planned index is still true when its turn comes."""
    plan = FillPlan(
        edits=(replacement(5), replacement(50), replacement(20)), unfilled=(), lang="en", zone=UTC
    )

    assert indexes(fill_requests(plan)) == [51, 21, 6]


def test_every_request_names_its_tab_and_segment() -> None:
    """Without them a request would land in the first tab's body."""
    plan = FillPlan(
        edits=(replacement(5, tab_id="t.1", segment_id="kix.h"),), unfilled=(), lang="en", zone=UTC
    )
    for request in fill_requests(plan):
        ((_, body),) = request.items()
        place = body.get("location") or body["range"]
        assert (place["tabId"], place["segmentId"]) == ("t.1", "kix.h")


def read(desk: Desk, content: str) -> Document:
    document_id = desk.new().document_id
    desk.write(document_id, {"insertText": {"location": {"index": 1}, "text": content}})
    return desk.docs.fetch_document(document_id)


@pytest.mark.parametrize(
    ("content", "start", "end"),
    [
        ("{{ a }}\nwords\n{{ a }}", 9, 14),
        ("words\n{{ a }}", 1, 6),
        ("\n\n{{ a }}\nwords", 11, 16),
        ("{{ a }}", 8, 9),
        ("{{ a }} and {{ a }}\n", 21, 22),
    ],
)
def test_the_mark_stands_on_words_that_stay(desk: Desk, content: str, start: int, end: int) -> None:
    """On a paragraph no edit touches; where there is none, on the last line end."""
    document = read(desk, content)
    plan = plan_fill(document, {"a": "A"}, lang="en", zone=UTC)
    area = mark_request(document, plan, "m")["createNamedRange"]["range"]

    assert (area["startIndex"], area["endIndex"], area["tabId"]) == (start, end, "t.0")
    desk.docs.fill(document, plan, mark="m")
    assert "m" in desk.docs.fetch_document(document.document_id).tabs[0].range_names
