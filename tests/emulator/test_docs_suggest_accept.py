"""Where suggestions and edits could part: merged paragraphs, styles around deletions, what changed meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from docs_paper import BOB, Paper, delete, insert, shared_connect, shared_emulator, span, table
from docs_suggested import (
    ACCEPTED,
    WITHOUT,
    created,
    open_ids,
    preview,
    settle,
    suggest,
    summaries,
    without_ids,
)

__all__ = ["shared_connect", "shared_emulator"]  # fixtures of this module

Json = dict[str, Any]
Connect = Callable[..., Any]


def heading(start: int, end: int, kind: str = "HEADING_1") -> Json:
    style = {"paragraphStyle": {"namedStyleType": kind}, "fields": "namedStyleType"}
    return {"updateParagraphStyle": {"range": span(start, end), **style}}


def align(start: int, end: int, alignment: str) -> Json:
    style = {"paragraphStyle": {"alignment": alignment}, "fields": "alignment"}
    return {"updateParagraphStyle": {"range": span(start, end), **style}}


def bold(start: int, end: int) -> Json:
    return {"updateTextStyle": {"range": span(start, end), "textStyle": {"bold": True}, "fields": "bold"}}


def replace(old: str, new: str) -> Json:
    return {"replaceAllText": {"containsText": {"text": old}, "replaceText": new}}


def row(kind: str, index: int) -> Json:
    location = {"tableStartLocation": {"index": 2}, "rowIndex": index, "columnIndex": 0}
    return {kind: {"tableCellLocation": location}}


CASES: dict[str, tuple[list[Json], list[Json]]] = {
    "a merged paragraph takes the first one's style": ([delete(3, 6)], [delete(3, 6)]),
    "a deletion within words joined by another": ([delete(5, 6), delete(4, 5)], [delete(5, 6), delete(4, 5)]),
    "a merged paragraph is styled as one": (
        [delete(5, 6), align(1, 3, "END")],
        [delete(5, 6), align(1, 3, "END")],
    ),
    "words beside a deletion are styled as what stays": (
        [bold(2, 3), delete(2, 3), insert(3, "x")],
        [bold(2, 3), delete(2, 3), insert(2, "x")],
    ),
    "words at a start that goes": (
        [bold(1, 2), delete(1, 2), insert(2, "x")],
        [delete(1, 2), insert(1, "x")],
    ),
    "a match across a deletion": ([delete(2, 4), replace("oe", "ab")], [delete(2, 4), replace("oe", "ab")]),
    "a match that is gone": ([delete(1, 3), replace("on", "ab")], [delete(1, 3), replace("on", "ab")]),
    "two line feeds one after the other": (
        [delete(5, 6), delete(9, 10)],
        [delete(5, 6), delete(8, 9)],
    ),
    "a heading is split": ([insert(3, "a\nb\nc")], [insert(3, "a\nb\nc")]),
    "a heading is merged with a new paragraph": (
        [insert(8, "x\n"), delete(3, 7)],
        [insert(8, "x\n"), delete(3, 7)],
    ),
    "own line feeds are taken back": ([insert(3, "a\nb"), delete(3, 6)], []),
    "styles are set twice": (
        [align(1, 2, "END"), align(1, 2, "START"), heading(1, 2, "TITLE"), heading(1, 2, "NORMAL_TEXT")],
        [align(1, 2, "END"), align(1, 2, "START"), heading(1, 2, "TITLE"), heading(1, 2, "NORMAL_TEXT")],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_accepted_as_edited(connect: Connect, case: str) -> None:
    """Accepted, suggestions have made what the edits make; without them all is as before."""
    suggested, edited = (Paper.new(connect, "once\ntwo\nthree") for _ in range(2))
    for paper in (suggested, edited):
        paper.batch(heading(1, 2), align(6, 7, "CENTER"))
    before = suggested.full()["tabs"]
    suggestions, edits = CASES[case]
    suggest(suggested, *suggestions)
    if edits:
        edited.batch(*edits)

    assert without_ids(preview(suggested, ACCEPTED)) == without_ids(edited.full()["tabs"])
    assert preview(suggested, WITHOUT) == before
    for suggestion_id in open_ids(suggested):
        suggested.batch(settle("acceptSuggestion", suggestion_id))
    assert without_ids(suggested.full()["tabs"]) == without_ids(edited.full()["tabs"])


def test_paragraphs_join_over_a_table_that_goes(connect: Connect) -> None:
    """What is suggested before and behind a table that is suggested to go meets when all is accepted."""
    suggested, edited = (Paper.new(connect, "once\ntwo\nthree") for _ in range(2))
    for paper in (suggested, edited):
        paper.batch(heading(1, 2), table(8, 1, 1), bold(6, 7), bold(15, 16))
    before = suggested.full()["tabs"]
    bob = suggested.shared(BOB, "commenter")
    suggest(suggested, delete(8, 15))
    suggest(bob, delete(4, 6), align(15, 16, "CENTER"), insert(15, "x"), insert(4, "y"))
    edited.batch(delete(8, 15), delete(4, 6), align(6, 7, "CENTER"), insert(6, "x"), insert(4, "y"))

    assert without_ids(preview(suggested, ACCEPTED)) == without_ids(edited.full()["tabs"])
    assert preview(suggested, WITHOUT) == before


@pytest.mark.parametrize("first", [0, 1])
def test_the_order_of_acceptance_does_not_matter(connect: Connect, first: int) -> None:
    """Of two people's styles for one paragraph the later one wins, whichever is accepted first."""
    paper = Paper.new(connect, "text")
    bob = paper.shared(BOB, "commenter")
    ids = [created(paper, align(1, 2, "END")), created(bob, align(1, 2, "CENTER"))]
    paper.batch(settle("acceptSuggestion", ids[first]))
    for suggestion_id in open_ids(paper):
        paper.batch(settle("acceptSuggestion", suggestion_id))

    assert paper.blocks()[0]["paragraph"]["paragraphStyle"]["alignment"] == "CENTER"


def test_nobody_takes_back_what_another_suggested(connect: Connect) -> None:
    """Suggesting the old style over another's new one is a suggestion too; both stay, and the later one wins."""
    paper = Paper.new(connect, "text")
    bob = paper.shared(BOB, "commenter")
    before = paper.full()["tabs"]
    ids = [created(paper, align(1, 2, "END"))]
    back = {"range": span(1, 2), "paragraphStyle": {}, "fields": "alignment"}
    ids.append(created(bob, {"updateParagraphStyle": back}))

    assert open_ids(paper) == ids
    assert preview(paper, ACCEPTED) == before


def test_a_style_for_own_words_that_another_styled(connect: Connect) -> None:
    """On words one inserted oneself, a later style wins over the one another suggested for them."""
    paper = Paper.new(connect, "text")
    bob = paper.shared(BOB, "commenter")
    created(paper, insert(3, "new"))
    created(bob, bold(3, 6))
    plain = {"range": span(3, 6), "textStyle": {"bold": False}, "fields": "bold"}
    suggest(paper, {"updateTextStyle": plain})
    (tab,) = preview(paper, ACCEPTED)
    (run,) = tab["documentTab"]["body"]["content"][1]["paragraph"]["elements"]

    assert run["textRun"] == {"content": "tenewxt\n", "textStyle": {}}


def test_a_rejected_join_leaves_both_paragraphs(connect: Connect) -> None:
    """The style a merged paragraph would take is not shown, and gone with the rejection."""
    paper = Paper.new(connect, "one\ntwo")
    paper.batch(heading(1, 2))
    before = paper.full()["tabs"]
    suggestion_id = created(paper, delete(3, 5))

    assert not any("suggestedParagraphStyleChanges" in block["paragraph"] for block in paper.blocks())
    assert summaries(paper) == ["Delete: “e ”"]
    paper.batch(settle("rejectSuggestion", suggestion_id))
    assert paper.full()["tabs"] == before


def test_a_heading_split_by_an_edit_meanwhile(connect: Connect) -> None:
    """Headings keep ids of their own, also where an edit split one of two that a suggestion merges."""
    paper = Paper.new(connect, "one\ntwo")
    paper.batch(heading(1, 8))
    suggestion_id = created(paper, delete(3, 5))
    paper.batch(insert(2, "\n"))
    paper.batch(settle("acceptSuggestion", suggestion_id))

    assert paper.text() == "o\nntwo\n"
    ids = [block["paragraph"]["paragraphStyle"]["headingId"] for block in paper.blocks()]
    assert len(set(ids)) == 2


@pytest.mark.parametrize("kind", ["TITLE", "NORMAL_TEXT"])
def test_one_of_two_suggested_headings(connect: Connect, kind: str) -> None:
    """What is left after the first of two named styles is rejected has a heading id exactly if a heading."""
    paper = Paper.new(connect, "text")
    bob = paper.shared(BOB, "commenter")
    first = created(paper, heading(1, 2))
    second = created(bob, heading(1, 2, kind))
    paper.batch(settle("rejectSuggestion", first), settle("acceptSuggestion", second))
    style = paper.blocks()[0]["paragraph"]["paragraphStyle"]

    assert style["namedStyleType"] == kind
    assert ("headingId" in style) == (kind == "TITLE")


def test_a_row_with_words_of_others_is_taken_back_whole(connect: Connect) -> None:
    """An own row really goes, with what an edit put into its cells."""
    paper = Paper.new(connect)
    paper.batch(table(1, 2, 2))
    before = paper.full()["tabs"]
    created(paper, row("insertTableRow", 0))
    paper.batch(insert(5, "words"))
    suggest(paper, row("deleteTableRow", 0))

    assert paper.full()["tabs"] == before
    assert open_ids(paper) == []


def test_words_in_a_row_that_goes(connect: Connect) -> None:
    """Words may still be put into a row that is suggested to go; accepted, they go along."""
    paper = Paper.new(connect)
    paper.batch(table(1, 2, 2))
    suggestion_id = created(paper, row("deleteTableRow", 0))
    paper.batch(insert(5, "edited"))
    suggest(paper, insert(5, "suggested "))
    paper.batch(settle("acceptSuggestion", suggestion_id))

    assert paper.blocks()[1]["table"]["rows"] == 1
    assert paper.text() == "\n\n\n\n"
    assert open_ids(paper) == []


def test_what_a_change_refers_to_may_be_gone(connect: Connect) -> None:
    """Accepting an option that was removed meanwhile leaves the dropdown as it is."""
    paper = Paper.new(connect, "Priority: ")
    options = [{"optionId": f"dropdownItem.P{number}", "displayValue": f"P{number}"} for number in range(3)]
    definition = {
        "dropdownDefinitionId": "kix.priority",
        "dropdownDefinitionProperties": {"options": options},
    }
    paper.batch({"createDropdownDefinition": {"dropdownDefinition": definition}})
    chip = {"location": {"index": 11}, "dropdownDefinitionId": "kix.priority"}
    dropdown_id = paper.reply({"insertDropdown": chip})["dropdown"]["dropdownId"]
    change = {"dropdownProperties": {"selectedOptionId": "dropdownItem.P2"}, "fields": "selectedOptionId"}
    request = {"updateDropdownProperties": {"dropdownId": dropdown_id, **change}}
    suggestion_id = created(paper, request)
    fewer = {"dropdownDefinitionProperties": {"options": options[:2]}, "fields": "options"}
    paper.batch({"updateDropdownDefinitionProperties": {"dropdownDefinitionId": "kix.priority", **fewer}})
    paper.batch(settle("acceptSuggestion", suggestion_id))
    (shown,) = (e["dropdown"] for e in paper.blocks()[0]["paragraph"]["elements"] if "dropdown" in e)

    assert shown["dropdownProperties"]["selectedOptionId"] == "dropdownItem.P0"


def test_merging_cells_with_suggestions(connect: Connect) -> None:
    """What is suggested about words that move into the merged cell is settled there."""
    paper = Paper.new(connect)
    paper.batch(table(1, 2, 2), insert(10, "below"))
    suggestion_id = created(paper, insert(10, "far "))
    location = {"tableStartLocation": {"index": 2}, "rowIndex": 0, "columnIndex": 0}
    area = {"tableCellLocation": location, "rowSpan": 2, "columnSpan": 1}
    paper.batch({"mergeTableCells": {"tableRange": area}})
    (run, _) = paper.blocks()[1]["table"]["tableRows"][0]["tableCells"][0]["content"][0]["paragraph"][
        "elements"
    ]

    assert run["textRun"]["content"] == "far "
    assert run["textRun"]["suggestedInsertionIds"] == [suggestion_id]
    paper.batch(settle("rejectSuggestion", suggestion_id))
    assert paper.text() == "\nbelow\n\n\n\n\n"


def test_merging_into_a_cell_from_a_suggested_row(connect: Connect) -> None:
    """Words of a suggested row that were merged into another go with it; the cell keeps its line feed."""
    paper = Paper.new(connect)
    paper.batch(table(1, 1, 1), insert(5, "stays"))
    location = {"tableStartLocation": {"index": 2}, "rowIndex": 0, "columnIndex": 0}
    row = created(paper, {"insertTableRow": {"tableCellLocation": location, "insertBelow": True}})
    suggest(paper, insert(13, "goes"))
    area = {"tableCellLocation": location, "rowSpan": 2, "columnSpan": 1}
    paper.batch({"mergeTableCells": {"tableRange": area}})
    assert paper.text() == "\nstays\ngoes\n\n\n"
    paper.batch(settle("rejectSuggestion", row))

    assert paper.text() == "\nstays\n\n\n"
