"""Whatever valid or invalid requests arrive, the document stays a document."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from docs_paper import Paper, comment, shared_connect, shared_emulator, span
from docs_validity import faults, utf16
from googleapiclient.errors import HttpError
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st

from pmdocs.emulator.discovery import conform

__all__ = ["shared_connect", "shared_emulator"]  # fixtures of this module

Json = dict[str, Any]
Connect = Callable[..., Any]

INDEX = st.integers(0, 70)
TEXT = st.text(alphabet="ab \n\té😀\u0301\u200d\U0001f1ef", min_size=1, max_size=5)
STYLES = ("NORMAL_TEXT", "TITLE", "HEADING_1", "HEADING_2")
PRESETS = ("BULLET_CHECKBOX", "NUMBERED_DECIMAL_NESTED", "BULLET_DISC_CIRCLE_SQUARE")
OPTIONS = [{"optionId": f"dropdownItem.P{number}", "displayValue": str(number)} for number in range(3)]


@st.composite
def ranges(draw: st.DrawFn) -> Json:
    start = draw(INDEX)
    return span(start, start + draw(st.integers(1, 12)))


def located(name: str, more: st.SearchStrategy[Json]) -> st.SearchStrategy[Json]:
    return st.builds(lambda index, rest: {name: {"location": {"index": index}, **rest}}, INDEX, more)


def ranged(name: str, more: st.SearchStrategy[Json]) -> st.SearchStrategy[Json]:
    return st.builds(lambda range_, rest: {name: {"range": range_, **rest}}, ranges(), more)


def cells(name: str, flag: str | None = None) -> st.SearchStrategy[Json]:
    def build(start: int, row: int, column: int, *, value: bool) -> Json:
        location = {"tableStartLocation": {"index": start}, "rowIndex": row, "columnIndex": column}
        return {name: {"tableCellLocation": location} | ({flag: value} if flag else {})}

    small = st.sampled_from((0, 0, 1, 1, 2))
    return st.builds(build, st.integers(0, 3), small, small, value=st.booleans())


def areas(name: str) -> st.SearchStrategy[Json]:
    def build(start: int, row: int, column: int, height: int, width: int) -> Json:
        location = {"tableStartLocation": {"index": start}, "rowIndex": row, "columnIndex": column}
        return {name: {"tableRange": {"tableCellLocation": location, "rowSpan": height, "columnSpan": width}}}

    small = st.sampled_from((0, 0, 1, 1, 2))
    return st.builds(build, st.integers(0, 3), small, small, st.integers(1, 2), st.integers(1, 2))


REQUESTS: st.SearchStrategy[Json] = st.one_of(
    located("insertText", st.builds(lambda text: {"text": text}, TEXT)),
    ranged("deleteContentRange", st.just({})),
    located(
        "insertTable", st.builds(lambda r, c: {"rows": r, "columns": c}, st.integers(1, 3), st.integers(1, 3))
    ),
    cells("insertTableRow", "insertBelow"),
    cells("insertTableColumn", "insertRight"),
    cells("deleteTableRow"),
    cells("deleteTableColumn"),
    areas("mergeTableCells"),
    areas("unmergeTableCells"),
    ranged(
        "updateTextStyle",
        st.builds(
            lambda bold, link: {
                "textStyle": {"bold": bold, "link": {"url": link}} if link else {"bold": bold},
                "fields": "bold,link",
            },
            st.booleans(),
            st.sampled_from(("", "https://example.com/")),
        ),
    ),
    ranged(
        "updateParagraphStyle",
        st.builds(
            lambda kind: {"paragraphStyle": {"namedStyleType": kind}, "fields": "namedStyleType"},
            st.sampled_from(STYLES),
        ),
    ),
    ranged(
        "createParagraphBullets", st.builds(lambda preset: {"bulletPreset": preset}, st.sampled_from(PRESETS))
    ),
    ranged("deleteParagraphBullets", st.just({})),
    located("insertPerson", st.just({"personProperties": {"email": "a@example.com"}})),
    located("insertDropdown", st.just({"dropdownDefinitionId": "kix.priority"})),
    located("insertPageBreak", st.just({})),
    located("insertSectionBreak", st.just({"sectionType": "CONTINUOUS"})),
    ranged("createNamedRange", st.just({"name": "mark"})),
    ranged("insertComment", st.just({"content": "Why?"})),
    st.builds(
        lambda find, by: {"replaceAllText": {"containsText": {"text": find}, "replaceText": by}},
        st.sampled_from(("a", "b", "ab", "\t", "😀")),
        TEXT,
    ),
    st.builds(
        lambda text: {"replaceNamedRangeContent": {"namedRangeName": "mark", "text": text}},
        TEXT,
    ),
)


def table_starts(blocks: list[Json]) -> list[int]:
    """Start indexes of all tables, nested ones too."""
    starts = []
    for block in blocks:
        if "table" in block:
            starts.append(block["startIndex"])
            for row in block["table"]["tableRows"]:
                for cell in row["tableCells"]:
                    starts += table_starts(cell["content"])
    return starts


def resolved(value: Any, starts: list[int]) -> Any:
    """A request whose table number is exchanged for the start of such a table."""
    if not isinstance(value, dict):
        return value
    if "tableStartLocation" in value and starts:
        number = value["tableStartLocation"]["index"] % len(starts)
        value = value | {"tableStartLocation": {"index": starts[number]}}
    return {key: resolved(item, starts) for key, item in value.items()}


def send(paper: Paper, request: Json) -> bool:
    """Whether a request was accepted."""
    try:
        paper.batch(request)
    except HttpError as error:
        if error.resp.status != 400:
            raise
        return False
    return True


def prepared(connect: Connect) -> Paper:
    """Three paragraphs, a table, a heading, a comment and a named range to start from."""
    paper = Paper.new(connect, "first 😀 line\nsecond\nthird one")
    paper.batch(
        {
            "createDropdownDefinition": {
                "dropdownDefinition": {
                    "dropdownDefinitionId": "kix.priority",
                    "dropdownDefinitionProperties": {"options": OPTIONS},
                }
            }
        },
        {"insertTable": {"location": {"index": 3}, "rows": 2, "columns": 2}},
        comment(22, 26),
        {"createNamedRange": {"name": "mark", "range": span(30, 36)}},
    )
    return paper


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
@given(requests=st.lists(REQUESTS, min_size=5, max_size=25))
def test_any_sequence_of_requests_keeps_the_document_valid(connect: Connect, requests: list[Json]) -> None:
    """After each request, accepted or refused, the document is valid and fits the schema.

    Contiguous indexes, runs as long as their UTF-16 text, whole tables, a paragraph last everywhere,
    ranges inside. A refused request changes nothing.
    """
    paper = prepared(connect)
    before = paper.full()
    for request in requests:
        request_ = resolved(request, table_starts(before["tabs"][0]["documentTab"]["body"]["content"]))
        accepted = send(paper, request_)
        note(f"{'accepted' if accepted else 'refused'}: {request_}")
        after = paper.full()
        assert accepted or before == after
        before = after
    assert conform("docs", "Document", before) == []


@settings(max_examples=40, deadline=None, derandomize=True)
@given(index=st.integers(0, 60), text=TEXT)
def test_an_insertion_changes_the_text_at_its_place_only(connect: Connect, index: int, text: str) -> None:
    """The document grows by the length of the text, and what was there stays in order around it."""
    paper = prepared(connect)
    before = paper.text()
    request = {"insertText": {"location": {"index": index}, "text": text}}
    if not send(paper, request):
        assert before == paper.text()
        return
    after = paper.text()

    assert utf16(after) == utf16(before) + utf16(text)
    assert any(after == before[:place] + text + before[place:] for place in range(len(before) + 1))


@settings(max_examples=40, deadline=None, derandomize=True)
@given(requests=st.lists(REQUESTS, min_size=1, max_size=6))
def test_a_batch_does_what_its_requests_do_one_by_one(connect: Connect, requests: list[Json]) -> None:
    """One batch and its requests sent singly end in the same text, or one of them is refused in both."""
    together, singly = prepared(connect), prepared(connect)
    before = together.text()
    try:
        together.batch(*requests)
    except HttpError:
        assert not all(send(singly, request) for request in requests)
        assert before == together.text()
        return

    for request in requests:
        assert send(singly, request)
    assert together.text() == singly.text()
    assert faults(together.full()) == []
