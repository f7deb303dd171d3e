"""Suggested tables, columns, lists, breaks, footnotes and images; suggestions about a whole tab."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from docs_paper import BOB, Paper, delete, insert, shared_connect, shared_emulator, span, table
from docs_suggested import (
    ACCEPTED,
    WITHOUT,
    created,
    marked_ids,
    open_ids,
    preview,
    settle,
    suggest,
    summaries,
)

from pmdocs.emulator.discovery import conform

__all__ = ["shared_connect", "shared_emulator"]  # fixtures of this module

Json = dict[str, Any]
Connect = Callable[..., Any]


def cell(kind: str, row: int, column: int, **more: Any) -> Json:
    """A request about a cell of the table at index 2."""
    location = {"tableStartLocation": {"index": 2}, "rowIndex": row, "columnIndex": column}
    return {kind: {"tableCellLocation": location, **more}}


def first_table(tabs: list[Json]) -> Json:
    """The first table of a document's tabs."""
    content = tabs[0]["documentTab"]["body"]["content"]
    found: Json = next(block["table"] for block in content if "table" in block)
    return found


def test_a_suggested_table(connect: Connect) -> None:
    """A table of 2 by 2 carries twelve marks (observed 2026-09-10): itself, rows, cells, runs, a line feed."""
    paper = Paper.new(connect, "text")
    suggestion_id = created(paper, table(1, 2, 2))

    assert list(marked_ids(paper.full()["tabs"])) == [suggestion_id] * 12
    assert preview(paper, WITHOUT)[0]["documentTab"]["body"]["content"][1]["endIndex"] == 6
    paper.batch(insert(5, "x"), writeMode="SUGGEST")
    assert open_ids(paper) == [suggestion_id]
    assert suggest(paper, delete(1, 15)) == [{"deletedSuggestionIds": [suggestion_id]}]
    assert paper.text() == "text\n"


def test_suggested_columns(connect: Connect) -> None:
    """Cells of a new column and of one that goes are marked; only what is settled changes the table."""
    paper = Paper.new(connect)
    paper.batch(table(1, 2, 2))
    before = paper.full()["tabs"]
    added = created(paper, cell("insertTableColumn", 0, 0))
    removed = created(paper, cell("deleteTableColumn", 1, 2))
    rows = first_table(paper.full()["tabs"])["tableRows"]

    for row in rows:
        assert [set(marked_ids(one)) for one in row["tableCells"]] == [{added}, set(), {removed}]
    assert first_table(preview(paper, ACCEPTED))["columns"] == 2
    assert summaries(paper) == ["Add column", "Delete column"]
    assert preview(paper, WITHOUT) == before
    assert suggest(paper, cell("deleteTableColumn", 0, 0)) == [{"deletedSuggestionIds": [added]}]
    paper.batch(settle("acceptSuggestion", removed))
    assert first_table(paper.full()["tabs"])["columns"] == 1


def test_rows_and_columns_of_two_people(connect: Connect) -> None:
    """A row of one in which another's column crosses goes whole, and so does the column."""
    paper = Paper.new(connect)
    paper.batch(table(1, 1, 1))
    before = paper.full()["tabs"]
    bob = paper.shared(BOB, "commenter")
    for is_column_first in (True, False):
        column = created(bob, cell("insertTableColumn", 0, 0, insertRight=True))
        row = created(paper, cell("insertTableRow", 0, 0, insertBelow=True))
        assert first_table(paper.full()["tabs"])["rows"] == 2
        order = (column, row) if is_column_first else (row, column)
        paper.batch(*(settle("rejectSuggestion", one) for one in order))
        assert paper.full()["tabs"] == before


def test_the_last_column(connect: Connect) -> None:
    """With its last column accepted to go, a table goes."""
    paper = Paper.new(connect)
    paper.batch(table(1, 2, 2))
    suggest(paper, cell("deleteTableColumn", 0, 0), cell("deleteTableColumn", 0, 1))

    assert first_table(paper.full()["tabs"])["columns"] == 2
    (tab,) = preview(paper, ACCEPTED)
    assert not any("table" in block for block in tab["documentTab"]["body"]["content"])


def test_suggested_cell_and_row_styles(connect: Connect) -> None:
    """New values stand beside the old ones, masked; a shared border is suggested on both cells."""
    paper = Paper.new(connect)
    paper.batch(table(1, 2, 1))
    border = {"color": {}, "width": {"magnitude": 2, "unit": "PT"}, "dashStyle": "DASH"}
    area = {**cell("x", 0, 0)["x"], "rowSpan": 1, "columnSpan": 1}
    styled = {"tableRange": area, "tableCellStyle": {"borderBottom": border}, "fields": "borderBottom"}
    height = {"minRowHeight": {"magnitude": 30, "unit": "PT"}}
    first = created(paper, {"updateTableCellStyle": styled})
    rows = {"tableStartLocation": {"index": 2}, "rowIndices": [1], "tableRowStyle": height}
    suggest(paper, {"updateTableRowStyle": {**rows, "fields": "minRowHeight"}})
    upper, lower = first_table(paper.full()["tabs"])["tableRows"]

    assert upper["tableCells"][0]["suggestedTableCellStyleChanges"][first] == {
        "tableCellStyle": {"borderBottom": border},
        "tableCellStyleSuggestionState": {"borderBottomSuggested": True},
    }
    shared = lower["tableCells"][0]["suggestedTableCellStyleChanges"][first]
    assert shared["tableCellStyleSuggestionState"] == {"borderTopSuggested": True}
    (change,) = lower["suggestedTableRowStyleChanges"].values()
    assert change == {
        "tableRowStyle": height,
        "tableRowStyleSuggestionState": {"minRowHeightSuggested": True},
    }
    assert conform("docs", "Document", paper.full()) == []


def test_suggested_bullets(connect: Connect) -> None:
    """The paragraph shows the list it would belong to, its tabs as going; rejected, the list is gone."""
    paper = Paper.new(connect, "one\n\ttwo")
    before = paper.full()["tabs"]
    bullets = {"createParagraphBullets": {"range": span(1, 8), "bulletPreset": "BULLET_CHECKBOX"}}
    suggestion_id = created(paper, bullets)
    first, second = (block["paragraph"] for block in paper.blocks())
    ((list_id, held),) = paper.tab()["lists"].items()

    assert "bullet" not in first
    assert first["suggestedBulletChanges"][suggestion_id] == {
        "bullet": {"listId": list_id, "textStyle": {"underline": False}},
        "bulletSuggestionState": {
            "listIdSuggested": True,
            "textStyleSuggestionState": {"underlineSuggested": True},
        },
    }
    assert second["suggestedBulletChanges"][suggestion_id]["bullet"]["nestingLevel"] == 1
    assert second["elements"][0]["textRun"]["suggestedDeletionIds"] == [suggestion_id]
    assert held["suggestedInsertionId"] == suggestion_id
    assert preview(paper, WITHOUT) == before
    paper.batch(settle("rejectSuggestion", suggestion_id))
    assert paper.full()["tabs"] == before


def test_suggested_end_of_a_list(connect: Connect) -> None:
    """Taking bullets away shows a change to no list; accepted, the list that nobody uses goes too."""
    paper = Paper.new(connect, "one")
    paper.batch({"createParagraphBullets": {"range": span(1, 2), "bulletPreset": "BULLET_CHECKBOX"}})
    suggestion_id = created(paper, {"deleteParagraphBullets": {"range": span(1, 2)}})
    (paragraph,) = (block["paragraph"] for block in paper.blocks())
    change = paragraph["suggestedBulletChanges"][suggestion_id]

    assert "listId" not in change["bullet"]
    assert change["bulletSuggestionState"]["listIdSuggested"] is True
    assert "suggestedInsertionId" not in next(iter(paper.tab()["lists"].values()))
    paper.batch(settle("acceptSuggestion", suggestion_id))
    assert "lists" not in paper.tab()
    assert "bullet" not in paper.blocks()[0]["paragraph"]


@pytest.mark.parametrize(
    ("request_", "held"),
    [
        ({"createFootnote": {"location": {"index": 3}}}, "footnotes"),
        (
            {"insertInlineImage": {"location": {"index": 3}, "uri": "https://example.com/a.png"}},
            "inlineObjects",
        ),
        ({"insertPageBreak": {"location": {"index": 3}}}, None),
        ({"insertSectionBreak": {"location": {"index": 3}, "sectionType": "NEXT_PAGE"}}, None),
    ],
)
def test_what_comes_with_a_suggestion(connect: Connect, request_: Json, held: str | None) -> None:
    """A footnote or an image is there while it is suggested and goes when that is rejected; so do breaks."""
    paper = Paper.new(connect, "text")
    before = paper.full()["tabs"]
    suggestion_id = created(paper, request_)

    assert suggestion_id in set(marked_ids(paper.full()["tabs"]))
    assert held is None or len(paper.tab()[held]) == 1
    assert preview(paper, WITHOUT) == before
    paper.batch(settle("rejectSuggestion", suggestion_id))
    assert paper.full()["tabs"] == before


def test_the_object_of_a_suggested_image(connect: Connect) -> None:
    """It names the suggestion that brings it, and one that takes it."""
    paper = Paper.new(connect, "text")
    paper.batch({"insertInlineImage": {"location": {"index": 5}, "uri": "https://example.com/b.png"}})
    going = created(paper, delete(5, 6))
    coming = created(
        paper, {"insertInlineImage": {"location": {"index": 1}, "uri": "https://example.com/a.png"}}
    )
    objects = paper.tab()["inlineObjects"].values()

    assert [one.get("suggestedInsertionId") for one in objects] == [None, coming]
    assert [one.get("suggestedDeletionIds") for one in objects] == [[going], None]


def test_a_suggestion_in_a_suggested_footnote(connect: Connect) -> None:
    """It goes along when the footnote is rejected."""
    paper = Paper.new(connect, "text")
    bob = paper.shared(BOB, "commenter")
    answer = paper.batch({"createFootnote": {"location": {"index": 3}}}, writeMode="SUGGEST")
    made = answer["replies"][0]["createFootnote"]["footnoteId"]
    (outer,) = answer["suggestionResponses"][0]["createdSuggestionIds"]
    inner = created(bob, insert(1, "words", segmentId=made))
    response = paper.batch(settle("rejectSuggestion", outer))["suggestionResponses"]

    assert response == [{"rejectedSuggestionIds": [outer], "deletedSuggestionIds": [inner]}]
    assert open_ids(paper) == []


def test_a_suggested_replacement_of_a_named_range(connect: Connect) -> None:
    """Old and new words stand side by side within the range; replacing again grows the same suggestion."""
    paper = Paper.new(connect, "owner: nobody.")
    paper.batch({"createNamedRange": {"name": "owner", "range": span(8, 14)}})
    replaced = {"replaceNamedRangeContent": {"namedRangeName": "owner", "text": "Zoë"}}
    suggestion_id = created(paper, replaced)

    assert paper.text() == "owner: nobodyZoë.\n"
    assert summaries(paper) == ["Replace: “nobody” with “Zoë”"]
    replaced["replaceNamedRangeContent"]["text"] = "障害班"
    suggest(paper, replaced)
    assert summaries(paper) == ["Replace: “nobody” with “障害班”"]
    paper.batch(settle("acceptSuggestion", suggestion_id))
    assert paper.text() == "owner: 障害班.\n"
    (named,) = paper.tab()["namedRanges"]["owner"]["namedRanges"]
    assert named["ranges"] == [span(8, 11)]


MARGIN = {"magnitude": 10, "unit": "PT"}


def test_suggested_styles_of_the_document(connect: Connect) -> None:
    """Page margins, named styles and a first header of one author are one suggestion about the tab."""
    paper = Paper.new(connect, "text")
    before = paper.full()["tabs"]
    heading = {"namedStyleType": "HEADING_1", "textStyle": {"italic": True}}
    suggestion_id = created(
        paper, {"updateDocumentStyle": {"documentStyle": {"marginTop": MARGIN}, "fields": "marginTop"}}
    )
    grown = suggest(
        paper,
        {"updateNamedStyle": {"namedStyle": heading, "fields": "namedStyleType,textStyle.italic"}},
        {"createHeader": {"type": "DEFAULT"}},
    )
    tab = paper.tab()
    (header_id,) = tab["headers"]

    assert grown == [{"updatedSummarySuggestionIds": [suggestion_id]}] * 2
    assert tab["suggestedDocumentStyleChanges"] == {
        suggestion_id: {
            "documentStyle": {"marginTop": MARGIN, "defaultHeaderId": header_id},
            "documentStyleSuggestionState": {"marginTopSuggested": True, "defaultHeaderIdSuggested": True},
        }
    }
    (named,) = tab["suggestedNamedStylesChanges"].values()
    (state,) = named["namedStylesSuggestionState"]["stylesSuggestionStates"]
    assert state == {
        "namedStyleType": "HEADING_1",
        "textStyleSuggestionState": {"italicSuggested": True},
    }
    assert preview(paper, WITHOUT) == before
    assert preview(paper, ACCEPTED)[0]["documentTab"]["documentStyle"]["marginTop"] == MARGIN
    assert "already exists" in paper.refusal({"createHeader": {"type": "DEFAULT"}}, writeMode="SUGGEST")[1]
    paper.batch(settle("rejectSuggestion", suggestion_id))
    assert paper.full()["tabs"] == before


def test_accepted_styles_of_the_document(connect: Connect) -> None:
    """Accepted, they are what the edits would have made."""
    papers = [Paper.new(connect, "text"), Paper.new(connect, "text")]
    heading = {"namedStyleType": "TITLE", "paragraphStyle": {"alignment": "CENTER"}}
    requests = [
        {"updateDocumentStyle": {"documentStyle": {"marginTop": MARGIN}, "fields": "marginTop"}},
        {"updateNamedStyle": {"namedStyle": heading, "fields": "namedStyleType,paragraphStyle.alignment"}},
    ]
    papers[0].batch(*requests)
    papers[1].batch(*requests, writeMode="SUGGEST")
    papers[1].batch(*(settle("acceptSuggestion", one) for one in open_ids(papers[1])))

    assert papers[0].full()["tabs"] == papers[1].full()["tabs"]


@pytest.mark.parametrize("field", ["documentFormat", "useEvenPageHeaderFooter", "useFirstPageHeaderFooter"])
def test_document_styles_that_are_no_suggestions(connect: Connect, field: str) -> None:
    """Three fields of the document style cannot be suggested."""
    paper = Paper.new(connect, "text")
    request = {"updateDocumentStyle": {"documentStyle": {}, "fields": field}}

    assert "does not support application as suggestion" in paper.refusal(request, writeMode="SUGGEST")[1]
