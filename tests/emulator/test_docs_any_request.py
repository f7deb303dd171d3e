"""Whatever is sent, the document stays a document: every kind of request, in every segment of every tab."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from docs_paper import BOB, Paper, comment, insert, shared_connect, shared_emulator, span
from docs_requests import known_ids, requests, resolved
from docs_suggested import ACCEPTED, SUGGEST, WITHOUT, preview
from docs_validity import all_tabs, faults
from googleapiclient.errors import HttpError
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st

from pmdocs.emulator.discovery import conform
from pmdocs.emulator.docs.edit import REQUESTS

__all__ = ["shared_connect", "shared_emulator"]  # fixtures of this module

Json = dict[str, Any]
Connect = Callable[..., Any]

EXAMPLES = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)


def furnished(connect: Connect) -> Paper:
    """Two tabs, a header and a footer, a footnote, an image, a table, a list, a section, a named range."""
    paper = Paper.new(connect, "Ti😀\nfirst\nitem\nlast")
    answers = paper.batch(
        {"createHeader": {"type": "DEFAULT"}},
        {"createFooter": {"type": "DEFAULT"}},
        {"insertTable": {"location": {"index": 8}, "rows": 2, "columns": 2}},
        {"createFootnote": {"location": {"index": 3}}},
        {"insertInlineImage": {"uri": "https://example.com/a.png", "location": {"index": 1}}},
        {"insertSectionBreak": {"sectionType": "NEXT_PAGE", "endOfSegmentLocation": {}}},
        {"createParagraphBullets": {"range": span(2, 4), "bulletPreset": "BULLET_CHECKBOX"}},
        {"createNamedRange": {"name": "mark", "range": span(2, 4)}},
        {"addDocumentTab": {"tabProperties": {"title": "Timeline"}}},
        comment(2, 5),
    )["replies"]
    paper.batch(
        insert(0, "head", segmentId=answers[0]["createHeader"]["headerId"]),
        insert(0, "note", segmentId=answers[3]["createFootnote"]["footnoteId"]),
        insert(1, "09:00 😀", tabId=answers[8]["addDocumentTab"]["tabProperties"]["tabId"]),
    )
    paper.batch(insert(2, "sug"), **SUGGEST)
    return paper


def send(paper: Paper, request: Json, **control: str) -> bool:
    """Whether a request was accepted; refusals are 400, 403 and 404."""
    try:
        answer = paper.batch(request, **control)
    except HttpError as error:
        if error.resp.status not in {400, 403, 404}:
            raise
        return False
    assert conform("docs", "BatchUpdateDocumentResponse", answer) == []
    return True


@EXAMPLES
@given(sent=st.lists(st.tuples(requests(), st.booleans()), min_size=6, max_size=16))
def test_random_requests(connect: Connect, sent: list[tuple[Json, bool]]) -> None:
    """Requests made of any members never fail in another way than a refusal, and refused change nothing."""
    paper = furnished(connect)
    before = paper.full()
    for raw, suggests in sent:
        request = resolved(raw, sorted(set(known_ids(before["tabs"]))))
        accepted = send(paper, request, **(SUGGEST if suggests else {}))
        note(f"{'accepted' if accepted else 'refused'}: {request}")
        after = paper.full()
        assert conform("docs", "Document", after) == []
        assert accepted or before == after
        before = after
    for mode in (ACCEPTED, WITHOUT):
        assert faults({"tabs": preview(paper, mode)}) == []


TEXT = st.text(alphabet="ab \n\t😀", min_size=1, max_size=4)
SIZE = {"magnitude": 40, "unit": "PT"}


def somewhere(kind: str, /, **members: Any) -> st.SearchStrategy[Json]:
    """A request that inserts: its place is exchanged for one in some segment."""
    return st.integers(0, 200).map(lambda number: {kind: {"location": {"index": number}, **members}})


def some_range(kind: str, /, **members: Any) -> st.SearchStrategy[Json]:
    """A request about a range in some segment."""
    return st.builds(
        lambda number, length: {kind: {"range": span(number, number + length), **members}},
        st.integers(0, 200),
        st.integers(1, 9),
    )


SENSIBLE: st.SearchStrategy[Json] = st.one_of(
    TEXT.flatmap(lambda text: somewhere("insertText", text=text)),
    some_range("deleteContentRange"),
    some_range("deleteContentRange"),
    some_range("insertComment", content="Why?"),
    some_range("createNamedRange", name="mark"),
    some_range("createParagraphBullets", bulletPreset="NUMBERED_DECIMAL_NESTED"),
    some_range("updateTextStyle", textStyle={"italic": True}, fields="italic"),
    some_range("updateParagraphStyle", paragraphStyle={"namedStyleType": "TITLE"}, fields="namedStyleType"),
    some_range("updateSectionStyle", sectionStyle={"columnProperties": [{}, {}]}, fields="columnProperties"),
    somewhere("insertTable", rows=1, columns=2),
    somewhere("createFootnote"),
    somewhere("createFootnote"),
    somewhere("insertInlineImage", uri="https://example.com/graph.png", objectSize={"height": SIZE}),
    somewhere("insertPageBreak"),
    somewhere("insertSectionBreak", sectionType="CONTINUOUS"),
    somewhere("insertPerson", personProperties={"email": BOB}),
    st.just({"addDocumentTab": {"tabProperties": {"parentTabId": "t.0"}}}),
    st.just({"createHeader": {"type": "DEFAULT"}}),
    st.just({"createFooter": {"type": "DEFAULT"}}),
    st.just(
        {"updateDocumentStyle": {"documentStyle": {"marginTop": SIZE}, "fields": "marginTop,marginBottom"}}
    ),
    st.just({"replaceAllText": {"containsText": {"text": "a"}, "replaceText": "b\n"}}),
    st.just({"replaceNamedRangeContent": {"namedRangeName": "mark", "text": "new"}}),
)


def placed(request: Json, document: Json) -> Json:
    """A request whose place is taken as a number among all places of all segments of all tabs."""
    ((name, raw),) = request.items()
    places = [place for tab in all_tabs(document["tabs"]) for place in _places(tab)]
    if "location" in raw:
        tab_id, segment_id, index = places[raw["location"]["index"] * 7 % len(places)]
        return {name: raw | {"location": {"tabId": tab_id, "segmentId": segment_id, "index": index}}}
    if "range" in raw:
        tab_id, segment_id, index = places[raw["range"]["startIndex"] * 7 % len(places)]
        end = index + raw["range"]["endIndex"] - raw["range"]["startIndex"]
        return {name: raw | {"range": span(index, end, tabId=tab_id, segmentId=segment_id)}}
    return request


def _places(tab: Json) -> list[tuple[str, str, int]]:
    content, tab_id = tab["documentTab"], tab["tabProperties"]["tabId"]
    found = [(tab_id, "", index) for index in range(1, content["body"]["content"][-1]["endIndex"])]
    for kind in ("headers", "footers", "footnotes"):
        for segment_id, segment in content.get(kind, {}).items():
            found += [(tab_id, segment_id, index) for index in range(segment["content"][-1]["endIndex"])]
    return found


@EXAMPLES
@given(sent=st.lists(st.tuples(SENSIBLE, st.booleans()), min_size=5, max_size=16))
def test_every_segment_of_every_tab(connect: Connect, sent: list[tuple[Json, bool]]) -> None:
    """Edits and suggestions in bodies, headers, footers and footnotes of all tabs keep the document valid.

    Footnotes and images are there exactly while the text refers to them, and footnotes stay numbered.
    """
    paper = furnished(connect)
    for raw, suggests in sent:
        before = paper.full()
        request = placed(raw, before)
        accepted = send(paper, request, **(SUGGEST if suggests else {}))
        note(f"{'accepted' if accepted else 'refused'} {suggests}: {request}")
        after = paper.full()
        assert conform("docs", "Document", after) == []
        assert accepted or before == after
        for mode in (ACCEPTED, WITHOUT):
            preview(paper, mode)


@pytest.mark.parametrize("kind", sorted(REQUESTS))
def test_suggesting_nothing_in_particular(connect: Connect, kind: str) -> None:
    """An empty request of any kind, as a suggestion, is refused; nothing of it is left."""
    paper = Paper.new(connect, "text")
    before = paper.full()

    assert not send(paper, {kind: {}}, **SUGGEST)
    assert before == paper.full()
