"""Whatever is suggested: rejected, nothing has happened; accepted, it is what the edits would have made."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any

from docs_paper import BOB, Paper, comment, shared_connect, shared_emulator, span
from docs_suggested import (
    ACCEPTED,
    WITHOUT,
    gone,
    live_parts,
    marked_ids,
    preview,
    settle,
    without_ids,
)
from docs_validity import faults
from googleapiclient.errors import HttpError
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st

from pmdocs.emulator.discovery import conform

__all__ = ["shared_connect", "shared_emulator"]  # fixtures of this module

Json = dict[str, Any]
Connect = Callable[..., Any]

INDEX = st.integers(0, 35)
TEXT = st.text(alphabet="ab \n\t😀", min_size=1, max_size=4)
OPTIONS = [{"optionId": f"dropdownItem.P{number}", "displayValue": f"P{number}"} for number in range(3)]
BORDER = {"color": {}, "width": {"magnitude": 2, "unit": "PT"}, "dashStyle": "DOT"}
DATE = {"dateElementProperties": {"timestamp": "2026-12-01T00:00:00Z"}}
EXAMPLES = settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)


def located(name: str, more: st.SearchStrategy[Json]) -> st.SearchStrategy[Json]:
    return st.builds(lambda index, rest: {name: {"location": {"index": index}, **rest}}, INDEX, more)


def ranged(name: str, more: st.SearchStrategy[Json]) -> st.SearchStrategy[Json]:
    return st.builds(
        lambda start, length, rest: {name: {"range": span(start, start + length), **rest}},
        INDEX,
        st.integers(1, 7),
        more,
    )


def rows(name: str, more: st.SearchStrategy[Json]) -> st.SearchStrategy[Json]:
    def build(number: int, row: int, column: int, rest: Json) -> Json:
        location = {"tableStartLocation": {"index": number}, "rowIndex": row, "columnIndex": column}
        return {name: {"tableCellLocation": location, **rest}}

    return st.builds(build, st.integers(0, 1), st.integers(0, 3), st.integers(0, 1), more)


def values(**choices: list[Any]) -> st.SearchStrategy[Json]:
    """Style values and the mask that names them all."""
    return st.fixed_dictionaries({name: st.sampled_from(given) for name, given in choices.items()})


def styled(name: str, member: str, **choices: list[Any]) -> st.SearchStrategy[Json]:
    def build(chosen: Json) -> Json:
        set_ = {key: value for key, value in chosen.items() if value is not None}
        return {member: set_, "fields": ",".join(chosen)}

    return ranged(name, values(**choices).map(build))


SUGGESTIONS: st.SearchStrategy[Json] = st.one_of(
    located("insertText", TEXT.map(lambda text: {"text": text})),
    located("insertText", TEXT.map(lambda text: {"text": text})),
    ranged("deleteContentRange", st.just({})),
    ranged("deleteContentRange", st.just({})),
    located("insertPerson", st.just({"personProperties": {"email": "a@example.com"}})),
    located("insertDate", st.just(DATE)),
    located("insertDropdown", st.just({"dropdownDefinitionId": "kix.priority"})),
    located(
        "insertRichLink", st.just({"richLinkProperties": {"uri": "https://docs.google.com/document/d/x"}})
    ),
    st.builds(
        lambda find, by: {"replaceAllText": {"containsText": {"text": find}, "replaceText": by}},
        st.sampled_from(("a", "b", "ir", "\t", "😀")),
        TEXT | st.just(""),
    ),
    styled("updateTextStyle", "textStyle", bold=[True, False, None], italic=[True, None]),
    styled("updateTextStyle", "textStyle", link=[None, {"url": "https://example.com/"}]),
    styled("updateParagraphStyle", "paragraphStyle", alignment=["START", "CENTER", None]),
    styled("updateParagraphStyle", "paragraphStyle", namedStyleType=["NORMAL_TEXT", "HEADING_1", "TITLE"]),
    rows("insertTableRow", st.booleans().map(lambda below: {"insertBelow": below})),
    rows("deleteTableRow", st.just({})),
    rows("insertTableColumn", st.booleans().map(lambda right: {"insertRight": right})),
    rows("deleteTableColumn", st.just({})),
    located("insertTable", st.just({"rows": 2, "columns": 1})),
    located("insertPageBreak", st.just({})),
    located("insertSectionBreak", st.just({"sectionType": "NEXT_PAGE"})),
    located("createFootnote", st.just({})),
    located("insertInlineImage", st.just({"uri": "https://example.com/graph.png"})),
    ranged(
        "createParagraphBullets",
        st.sampled_from(("BULLET_CHECKBOX", "BULLET_DISC_CIRCLE_SQUARE")).map(
            lambda preset: {"bulletPreset": preset}
        ),
    ),
    ranged("deleteParagraphBullets", st.just({})),
    rows(
        "updateTableCellStyle",
        st.sampled_from(("TOP", "MIDDLE")).map(
            lambda where: {
                "tableCellStyle": {"contentAlignment": where, "borderTop": BORDER},
                "fields": "contentAlignment,borderTop",
            }
        ),
    ),
    rows(
        "updateTableRowStyle",
        st.sampled_from((10, 20)).map(
            lambda height: {
                "tableRowStyle": {"minRowHeight": {"magnitude": height, "unit": "PT"}},
                "fields": "minRowHeight",
            }
        ),
    ),
    st.sampled_from(OPTIONS).map(
        lambda option: {
            "updateDropdownProperties": {
                "dropdownProperties": {"selectedOptionId": option["optionId"]},
                "fields": "selectedOptionId",
            }
        }
    ),
)

REPLACED: st.SearchStrategy[Json] = st.sampled_from(("x\ny", "", "z")).map(
    lambda text: {"replaceNamedRangeContent": {"namedRangeName": "mark", "text": text}}
)

EDITS: st.SearchStrategy[Json] = st.one_of(
    SUGGESTIONS,
    ranged("createNamedRange", st.just({"name": "mark"})),
    REPLACED,
    rows("pinTableHeaderRows", st.just({"pinnedHeaderRowsCount": 1})),
    st.builds(
        lambda row, column: {
            "mergeTableCells": {
                "tableRange": {
                    "tableCellLocation": {
                        "tableStartLocation": {"index": 0},
                        "rowIndex": row,
                        "columnIndex": column,
                    },
                    "rowSpan": 2,
                    "columnSpan": 1,
                }
            }
        },
        st.integers(0, 2),
        st.integers(0, 1),
    ),
    ranged("insertComment", st.just({"content": "Why?"})),
)


def prepared(connect: Connect) -> Paper:
    """A heading, paragraphs with styles, a chip, a list, a table, a comment and a named range."""
    paper = Paper.new(connect, "Ti😀\nfirst\nb a\nirb\nlast")
    definition = {
        "dropdownDefinitionId": "kix.priority",
        "dropdownDefinitionProperties": {"options": OPTIONS},
    }
    bold = {"textStyle": {"bold": True}, "fields": "bold"}
    heading = {"paragraphStyle": {"namedStyleType": "HEADING_1"}, "fields": "namedStyleType"}
    paper.batch(
        {"createDropdownDefinition": {"dropdownDefinition": definition}},
        {"insertTable": {"location": {"index": 18}, "rows": 2, "columns": 2}},
        {"updateTextStyle": {"range": span(8, 12), **bold}},
        {"updateParagraphStyle": {"range": span(1, 2), **heading}},
        {"createParagraphBullets": {"range": span(12, 16), "bulletPreset": "BULLET_DISC_CIRCLE_SQUARE"}},
        {"insertDropdown": {"location": {"index": 3}, "dropdownDefinitionId": "kix.priority"}},
        comment(8, 13),
        {"createNamedRange": {"name": "mark", "range": span(5, 9)}},
    )
    return paper


class View:
    """What the inline view of a document tells about places in it."""

    def __init__(self, paper: Paper) -> None:
        self.document = paper.full()
        self.gone, self.buried = gone(self.document)
        self.body = self.document["tabs"][0]["documentTab"]["body"]["content"]

    def accepted(self, index: int) -> int:
        """An index of this view in the accepted one."""
        return index - sum(1 for at in self.gone if at < index)

    @property
    def places(self) -> list[int]:
        """Indexes in paragraphs, those in rows that are suggested to go left out."""
        return [at for at in _places(self.body) if at not in self.buried]

    @property
    def tables(self) -> list[Json]:
        return [block for block in self.body if "table" in block]

    @property
    def dropdowns(self) -> list[Json]:
        return [
            element["dropdown"]
            for block in self.body
            for element in block.get("paragraph", {}).get("elements", [])
            if "dropdown" in element and element["startIndex"] not in self.gone
        ]


def _places(blocks: list[Json]) -> list[int]:
    found: list[int] = []
    for block in blocks:
        if "paragraph" in block:
            found.extend(range(block["startIndex"], block["endIndex"]))
        for row in block.get("table", {}).get("tableRows", []):
            for cell in row["tableCells"]:
                found.extend(_places(cell["content"]))
    return found


def placed(request: Json, view: View) -> Json | None:
    """A request for the inline view, its numbers taken as places among those that are there.

    A range ends on units that stay; tables and chips exist.
    """
    ((name, raw),) = request.items()
    raw = dict(raw)
    places = view.places
    if "location" in raw:
        raw["location"] = {"index": places[raw["location"]["index"] % len(places)]}
    if "range" in raw:
        first = raw["range"]["startIndex"] % len(places)
        last = min(first + raw["range"]["endIndex"] - raw["range"]["startIndex"], len(places)) - 1
        raw["range"] = span(places[first], places[last] + 1)
        stay = [
            at for at in range(raw["range"]["startIndex"], raw["range"]["endIndex"]) if at not in view.gone
        ]
        if not stay:
            return None
        raw["range"] = span(stay[0], stay[-1] + 1)
    for member in ("tableCellLocation", "tableRange"):
        if member in raw:
            if not view.tables:
                return None
            raw[member] = _in_table(raw[member], view.tables)
    if name in OF_CELLS and "tableCellLocation" in raw:
        return {name: _about_cells(name, raw)}
    if name == "updateDropdownProperties":
        if not view.dropdowns:
            return None
        raw["dropdownId"] = view.dropdowns[0]["dropdownId"]
    return {name: raw}


OF_CELLS = frozenset(("updateTableCellStyle", "updateTableRowStyle", "pinTableHeaderRows"))


def _about_cells(name: str, raw: Json) -> Json:
    """The members that say which cells, made from the location of one."""
    location = raw.pop("tableCellLocation")
    if name == "updateTableCellStyle":
        return raw | {"tableRange": {"tableCellLocation": location, "rowSpan": 1, "columnSpan": 1}}
    start = {"tableStartLocation": location["tableStartLocation"]}
    return raw | start | ({"rowIndices": [location["rowIndex"]]} if name == "updateTableRowStyle" else {})


def _cell_of(raw: Json) -> Json | None:
    """The location of the cell that a request is about."""
    if "tableRange" in raw:
        location: Json = raw["tableRange"]["tableCellLocation"]
        return location
    if "rowIndices" in raw:
        return {"tableStartLocation": raw["tableStartLocation"], "rowIndex": raw["rowIndices"][0]}
    found: Json | None = raw.get("tableCellLocation")
    return found


def _with_cell(raw: Json, location: Json) -> Json:
    """A request about another cell."""
    if "tableRange" in raw:
        return raw | {"tableRange": raw["tableRange"] | {"tableCellLocation": location}}
    if "rowIndices" in raw:
        start = {"tableStartLocation": location["tableStartLocation"]}
        return raw | start | {"rowIndices": [location["rowIndex"]]}
    return raw | {"tableCellLocation": location}


def _in_table(value: Json, tables: list[Json]) -> Json:
    if "tableCellLocation" in value:
        return value | {"tableCellLocation": _in_table(value["tableCellLocation"], tables)}
    number = value["tableStartLocation"]["index"] % len(tables)
    return value | {"tableStartLocation": {"index": tables[number]["startIndex"]}}


def accepted(request: Json, view: View, edited: Paper) -> Json | None:
    """The same request for a document in which everything is accepted, None where nothing is left to do."""
    ((name, raw),) = request.items()
    raw = dict(raw)
    if "location" in raw:
        raw["location"] = {"index": view.accepted(raw["location"]["index"])}
    if "range" in raw:
        raw["range"] = span(*(view.accepted(raw["range"][end]) for end in ("startIndex", "endIndex")))
    location = _cell_of(raw)
    if location is not None:
        start = location["tableStartLocation"]["index"]
        (table,) = (block for block in view.tables if block["startIndex"] == start)
        rows_, columns = live_parts(table["table"])
        if "columnIndex" in location:
            location = location | {"columnIndex": columns.index(location["columnIndex"])}
        moved = {"tableStartLocation": {"index": view.accepted(start)}}
        raw = _with_cell(raw, location | moved | {"rowIndex": rows_.index(location["rowIndex"])})
    if name == "updateDropdownProperties":
        raw["dropdownId"] = View(edited).dropdowns[0]["dropdownId"]
    return {name: raw}


def in_deleted_part(request: Json, view: View) -> bool:
    """Whether a request is about a place in what is suggested to go whole: an edit would have none there."""
    for raw in request.values():
        if raw.get("location", {}).get("index") in view.buried:
            return True
        location = _cell_of(raw)
        if location is not None:
            start = location["tableStartLocation"]["index"]
            (table,) = (block for block in view.tables if block["startIndex"] == start)
            rows_, columns = live_parts(table["table"])
            inside = location["rowIndex"] < table["table"]["rows"] and (
                location.get("columnIndex", 0) < table["table"]["columns"]
            )
            dead = location["rowIndex"] not in rows_ or (
                "columnIndex" in location and location["columnIndex"] not in columns
            )
            if start in view.buried or (inside and dead):
                return True
    return False


def send(paper: Paper, request: Json, **control: str) -> Json | None:
    """The answer, or None where the request was refused with 400."""
    try:
        return paper.batch(request, **control)
    except HttpError as error:
        if error.resp.status != 400:
            raise
        return None


def bodies(tabs: list[Json]) -> Any:
    return [tab["documentTab"]["body"] for tab in tabs]


def check_threads(document: Json) -> None:
    """Every mark belongs to an open suggestion that is listed."""
    threads = document.get("suggestions", [])
    still_open = {thread["suggestionId"] for thread in threads if thread["status"] == "OPEN"}
    assert set(marked_ids(document["tabs"])) <= still_open


@EXAMPLES
@given(
    requests=st.lists(st.tuples(SUGGESTIONS, st.booleans()), min_size=4, max_size=14),
    seed=st.integers(0, 1000),
)
def test_accepted_or_rejected(connect: Connect, requests: list[tuple[Json, bool]], seed: int) -> None:
    """All accepted, a document is as after the same edits; all rejected, as before them.

    Both as previews and when every suggestion is settled, in any order, whoever of two people made it.
    The document is valid all the way.
    """
    # Not Hypothesis' own: how many suggestions there are depends on ids, which are new each time.
    order = Random(seed)  # noqa: S311 - an order, no secret
    suggested, rejected, edited = prepared(connect), prepared(connect), prepared(connect)
    bob = {paper.id: paper.shared(BOB, "commenter") for paper in (suggested, rejected)}
    before = suggested.full()["tabs"]
    before_rejected = rejected.full()["tabs"]
    for raw, by_bob in requests:
        view = View(suggested)
        request = placed(raw, view)
        if request is None or in_deleted_part(request, view):
            continue
        answer = send(bob[suggested.id] if by_bob else suggested, request, writeMode="SUGGEST")
        note(f"{by_bob} {'accepted' if answer else 'refused'}: {request}")
        if answer is None:
            continue
        note(str(answer["suggestionResponses"]))
        mirrored = placed(raw, View(rejected))
        assert mirrored is not None
        assert send(bob[rejected.id] if by_bob else rejected, mirrored, writeMode="SUGGEST")
        plain = accepted(request, view, edited)
        if plain is not None:
            edit = edited.batch(plain)
            if "replaceAllText" in request:
                assert edit["replies"] == answer["replies"]
        document = suggested.full()
        check_threads(document)
        assert conform("docs", "Document", document) == []
        assert without_ids(bodies(preview(suggested, ACCEPTED))) == without_ids(bodies(edited.full()["tabs"]))
        assert bodies(preview(suggested, WITHOUT)) == bodies(before)

    for paper, kind in ((suggested, "acceptSuggestion"), (rejected, "rejectSuggestion")):
        while still_open := [
            thread["suggestionId"]
            for thread in paper.full().get("suggestions", [])
            if thread["status"] == "OPEN"
        ]:
            paper.batch(settle(kind, order.choice(still_open)))
            check_threads(paper.full())
    assert without_ids(bodies(suggested.full()["tabs"])) == without_ids(bodies(edited.full()["tabs"]))
    # The anchor of the comment too is where it was.
    assert rejected.full()["tabs"] == before_rejected


@EXAMPLES
@given(
    steps=st.lists(
        st.one_of(
            st.tuples(st.just("suggest"), SUGGESTIONS | REPLACED, st.booleans()),
            st.tuples(st.just("edit"), EDITS, st.booleans()),
            st.tuples(
                st.sampled_from(("acceptSuggestion", "rejectSuggestion")), st.integers(0, 5), st.booleans()
            ),
        ),
        min_size=4,
        max_size=14,
    )
)
def test_edits_among_suggestions_keep_the_document_valid(connect: Connect, steps: list[Any]) -> None:
    """Edits, suggestions and decisions in any order leave a valid document in every view."""
    paper = prepared(connect)
    bob = paper.shared(BOB, "writer")
    for kind, raw, by_bob in steps:
        view = View(paper)
        writer = bob if by_bob else paper
        if kind in {"suggest", "edit"}:
            request = placed(raw, view)
            control = {"writeMode": "SUGGEST"} if kind == "suggest" else {}
        else:
            still_open = [
                thread for thread in view.document.get("suggestions", []) if thread["status"] == "OPEN"
            ]
            request = settle(kind, still_open[raw % len(still_open)]["suggestionId"]) if still_open else None
            control = {}
        if request is None:
            continue
        note(f"{kind} {send(writer, request, **control) is not None}: {request}")
        document = paper.full()
        check_threads(document)
        assert conform("docs", "Document", document) == []
        for mode in (ACCEPTED, WITHOUT):
            assert faults({"tabs": preview(paper, mode)}) == []
