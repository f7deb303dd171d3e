"""Edits as suggestions: where the marks lie, which suggestion they belong to, and what it says."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from docs_paper import BOB, Paper, comment, delete, insert, shared_connect, shared_emulator, span, table
from docs_suggested import ACCEPTED, WITHOUT, created, marked_ids, open_ids, preview, suggest, summaries

from pmdocs.emulator.discovery import conform

__all__ = ["shared_connect", "shared_emulator"]  # fixtures of this module

Json = dict[str, Any]
Connect = Callable[..., Any]

NOT_SUGGESTIBLE = (
    "addDocumentTab",
    "createNamedRange",
    "deleteFooter",
    "deleteHeader",
    "deleteNamedRange",
    "deleteTab",
    "updateDocumentTabProperties",
    "updateTableColumnProperties",
)


def style(start: int, end: int, **values: Any) -> Json:
    return {"updateTextStyle": {"range": span(start, end), "textStyle": values, "fields": ",".join(values)}}


def align(start: int, end: int, alignment: str = "CENTER") -> Json:
    return {
        "updateParagraphStyle": {
            "range": span(start, end),
            "paragraphStyle": {"alignment": alignment},
            "fields": "alignment",
        }
    }


def replace(old: str, new: str) -> Json:
    return {"replaceAllText": {"containsText": {"text": old}, "replaceText": new}}


def row(kind: str, index: int = 0, **more: Any) -> Json:
    location = {"tableStartLocation": {"index": 2}, "rowIndex": index, "columnIndex": 0}
    return {kind: {"tableCellLocation": location, **more}}


def pieces(paper: Paper, paragraph: int = 0) -> list[tuple[str, str]]:
    """Words of a paragraph with + for suggested insertions and - for deletions."""
    found = []
    for element in paper.blocks()[paragraph]["paragraph"]["elements"]:
        kind = next(key for key in element if not key.endswith("Index"))
        inner = element[kind]
        signs = ("+" if "suggestedInsertionIds" in inner else "") + (
            "-" if "suggestedDeletionIds" in inner else ""
        )
        found.append((signs, inner.get("content", "¤")))
    return found


def test_inserted_and_deleted_words(connect: Connect) -> None:
    """Inserted words stand in the inline text, deleted ones stay there; only insertions move indexes."""
    paper = Paper.new(connect, "0123456789")
    suggest(paper, insert(1, "AAAA"), insert(5, "B"))
    assert paper.text() == "AAAAB0123456789\n"

    paper = Paper.new(connect, "0123456789")
    suggest(paper, delete(1, 5), insert(6, "Z"))
    assert paper.text() == "01234Z56789\n"
    assert pieces(paper) == [("-", "0123"), ("", "4"), ("+", "Z"), ("", "56789\n")]


def test_the_answer_of_a_batch_of_suggestions(connect: Connect) -> None:
    """It names the new suggestion, says that threads were saved, and holds no writeControl."""
    paper = Paper.new(connect, "some data")
    before = paper.get()["revisionId"]
    answer = paper.batch(insert(6, "more "), comment(11, 15), writeMode="SUGGEST")
    (suggestion,) = paper.full()["suggestions"]

    assert conform("docs", "BatchUpdateDocumentResponse", answer) == []
    assert set(answer) == {"replies", "documentId", "suggestionResponses", "commentUpdateState"}
    assert answer["replies"][0] == {}
    assert answer["replies"][1]["insertComment"]["commentThread"]["plainTextQuote"] == "data"
    assert answer["suggestionResponses"] == [{"createdSuggestionIds": [suggestion["suggestionId"]]}, {}]
    assert answer["commentUpdateState"] == "ALL_SAVED"
    assert suggestion["suggestionId"].startswith("suggest.")
    assert before != paper.get()["revisionId"]


def test_the_thread_of_a_suggestion(connect: Connect) -> None:
    """It has a head post without words, a status and a summary; it is listed only along with comments."""
    paper = Paper.new(connect, "some data")
    suggestion_id = created(paper, insert(6, "<more> "))
    (thread,) = paper.full()["suggestions"]

    assert thread.keys() == {"suggestionId", "headPost", "status", "summaryText", "summaryHtml"}
    assert thread["suggestionId"] == suggestion_id
    assert thread["headPost"].keys() == {"postId", "author", "createTime", "updateTime", "suggestionAction"}
    assert thread["headPost"]["suggestionAction"] == "NO_SUGGESTION_ACTION_CHANGE"
    assert thread["headPost"]["author"]["me"] is True
    assert thread["status"] == "OPEN"
    assert thread["summaryText"] == "Add: “<more> ”"
    assert thread["summaryHtml"] == "<div>Add: “&lt;more&gt; ”</div>"
    assert "suggestions" not in paper.get(includeTabsContent=True, suggestionsViewMode="SUGGESTIONS_INLINE")


def test_what_touches_grows(connect: Connect) -> None:
    """An edit without a gap to one's own suggestion makes that grow; a gap of one unit makes another."""
    paper = Paper.new(connect, "0123456789")
    first = created(paper, insert(3, "ab"))

    assert suggest(paper, insert(5, "c")) == [{"updatedSummarySuggestionIds": [first]}]
    assert suggest(paper, delete(6, 7)) == [{"updatedSummarySuggestionIds": [first]}]
    second = created(paper, insert(8, "far"))
    assert {first, second} == set(open_ids(paper))
    assert summaries(paper) == ["Replace: “2” with “abc”", "Add: “far”"]


def test_a_deletion_over_two_suggestions(connect: Connect) -> None:
    """Of two suggestions that an edit touches the one with the greater id grows; both stay."""
    paper = Paper.new(connect, "0123456789")
    ids = [created(paper, delete(1, 2)), created(paper, delete(5, 6))]

    assert suggest(paper, delete(2, 5)) == [{"updatedSummarySuggestionIds": [max(ids)]}]
    assert open_ids(paper) == ids


def test_a_replacement_is_one_suggestion(connect: Connect) -> None:
    """Deleting and inserting at the start of it, in one batch, makes one suggestion that says Replace."""
    paper = Paper.new(connect, "prio P2 now")
    first, second = suggest(paper, delete(6, 8), insert(6, "P0"))

    assert second == {"updatedSummarySuggestionIds": first["createdSuggestionIds"]}
    assert pieces(paper) == [("", "prio "), ("+", "P0"), ("-", "P2"), ("", " now\n")]
    assert summaries(paper) == ["Replace: “P2” with “P0”"]


def test_other_authors_suggest_apart(connect: Connect) -> None:
    """Nobody's suggestion grows by another's edit; an insertion inside another's depends on both."""
    paper = Paper.new(connect, "0123456789")
    bob = paper.shared(BOB, "commenter")
    ada_s = created(paper, insert(3, "xyz"))
    beside, inside = created(bob, insert(6, "B")), created(bob, insert(4, "b"))
    runs = paper.blocks()[0]["paragraph"]["elements"]
    inserted = [(run["textRun"]["content"], run["textRun"].get("suggestedInsertionIds")) for run in runs]

    assert inserted == [
        ("01", None),
        ("x", [ada_s]),
        ("b", [ada_s, inside]),
        ("yz", [ada_s]),
        ("B", [beside]),
        ("23456789\n", None),
    ]
    assert summaries(paper) == ["Add: “xyz”", "Add: “B”", "Add: “b”"]
    assert suggest(bob, delete(3, 4)) == [{"updatedSummarySuggestionIds": [inside]}]
    assert paper.text() == "01xbyzB23456789\n"
    assert runs_by_text(paper)["x"]["suggestedDeletionIds"] == [inside]


def runs_by_text(paper: Paper) -> dict[str, Json]:
    elements = paper.blocks()[0]["paragraph"]["elements"]
    return {element["textRun"]["content"]: element["textRun"] for element in elements}


def test_deleting_what_one_inserted(connect: Connect) -> None:
    """One's own insertion is really removed, and with its last word the suggestion."""
    paper = Paper.new(connect, "0123456789")
    first = created(paper, insert(3, "xyz"))

    assert suggest(paper, delete(3, 4)) == [{"updatedSummarySuggestionIds": [first]}]
    assert paper.text() == "01yz23456789\n"
    assert summaries(paper) == ["Add: “yz”"]
    assert suggest(paper, delete(3, 5)) == [{"deletedSuggestionIds": [first]}]
    assert paper.text() == "0123456789\n"
    assert "suggestions" not in paper.full()


def test_edits_that_change_nothing_suggest_nothing(connect: Connect) -> None:
    """Deleting again, or a style the text has already, makes no suggestion."""
    paper = Paper.new(connect, "0123456789")
    suggest(paper, delete(1, 4))

    assert suggest(paper, delete(2, 3), style(6, 8, bold=False), replace("nowhere", "x")) == [{}, {}, {}]


def test_suggested_styles(connect: Connect) -> None:
    """New values stand beside the old style, with a mask; set back, the suggestion is gone."""
    paper = Paper.new(connect, "0123456789")
    suggestion_id = created(paper, style(3, 5, bold=True))
    run = runs_by_text(paper)["23"]

    assert run["textStyle"] == {}
    assert run["suggestedTextStyleChanges"] == {
        suggestion_id: {"textStyle": {"bold": True}, "textStyleSuggestionState": {"boldSuggested": True}}
    }
    assert summaries(paper) == ["Format: bold"]
    assert suggest(paper, style(3, 5, bold=False)) == [{"deletedSuggestionIds": [suggestion_id]}]
    assert pieces(paper) == [("", "0123456789\n")]


def test_suggested_paragraph_styles(connect: Connect) -> None:
    """A paragraph style marks the paragraph and no run; another named style marks runs, whose font changes."""
    paper = Paper.new(connect, "first\nsecond")
    first = created(paper, align(2, 3))
    plain, _ = (block["paragraph"] for block in paper.blocks())
    assert plain["suggestedParagraphStyleChanges"] == {
        first: {
            "paragraphStyle": {"alignment": "CENTER"},
            "paragraphStyleSuggestionState": {"alignmentSuggested": True},
        }
    }
    assert list(marked_ids(plain["elements"])) == []
    assert summaries(paper) == ["Format: alignment"]

    heading = {
        "range": span(8, 9),
        "paragraphStyle": {"namedStyleType": "HEADING_1"},
        "fields": "namedStyleType",
    }
    second = created(paper, {"updateParagraphStyle": heading})
    changed = paper.blocks()[1]["paragraph"]
    state = changed["suggestedParagraphStyleChanges"][second]["paragraphStyleSuggestionState"]
    (run,) = (element["textRun"] for element in changed["elements"])

    assert changed["paragraphStyle"]["namedStyleType"] == "NORMAL_TEXT"
    assert state == {"headingIdSuggested": True, "namedStyleTypeSuggested": True}
    fonts = run["suggestedTextStyleChanges"][second]["textStyleSuggestionState"]
    assert fonts == {"fontSizeSuggested": True}


@pytest.mark.parametrize(
    ("request_", "kind", "summary"),
    [
        (
            {"insertPerson": {"personProperties": {"email": "x@example.com", "name": "X Y"}}},
            "person",
            "Add: “X Y”",
        ),
        (
            {"insertDate": {"dateElementProperties": {"timestamp": "2026-12-01T00:00:00Z"}}},
            "dateElement",
            "Add: “Dec 1, 2026”",
        ),
        (
            {"insertRichLink": {"richLinkProperties": {"uri": "https://docs.google.com/x"}}},
            "richLink",
            "Add: “https://docs.google.com/x”",
        ),
    ],
)
def test_suggested_chips(connect: Connect, request_: Json, kind: str, summary: str) -> None:
    """A suggested chip carries the id itself; suggested again to go, it is gone."""
    paper = Paper.new(connect, "Owner: ")
    for raw in request_.values():
        raw["location"] = {"index": 8}
    suggestion_id = created(paper, request_)
    (chip,) = (e[kind] for e in paper.blocks()[0]["paragraph"]["elements"] if kind in e)

    assert chip["suggestedInsertionIds"] == [suggestion_id]
    assert summaries(paper) == [summary]
    assert suggest(paper, delete(8, 9)) == [{"deletedSuggestionIds": [suggestion_id]}]


def test_a_suggested_option(connect: Connect) -> None:
    """Another option of a dropdown stands beside the old one until it is accepted."""
    paper = Paper.new(connect, "Priority: ")
    options = [{"optionId": f"dropdownItem.P{number}", "displayValue": f"P{number}"} for number in range(2)]
    properties = {"dropdownDefinitionProperties": {"options": options}}
    definition = {"dropdownDefinitionId": "kix.priority", **properties}
    paper.batch({"createDropdownDefinition": {"dropdownDefinition": definition}})
    chip = {"location": {"index": 11}, "dropdownDefinitionId": "kix.priority"}
    dropdown = paper.reply({"insertDropdown": chip})["dropdown"]
    change = {
        "updateDropdownProperties": {
            "dropdownId": dropdown["dropdownId"],
            "dropdownProperties": {"selectedOptionId": "dropdownItem.P1"},
            "fields": "selectedOptionId",
        }
    }
    suggestion_id = created(paper, change)
    (shown,) = (e["dropdown"] for e in paper.blocks()[0]["paragraph"]["elements"] if "dropdown" in e)

    assert shown["dropdownProperties"] == dropdown["dropdownProperties"]
    assert shown["suggestedDropdownPropertiesChanges"] == {
        suggestion_id: {
            "dropdownProperties": {"selectedOptionId": "dropdownItem.P1", "displayValue": "P1"},
            "dropdownPropertiesSuggestionState": {"selectedOptionIdSuggested": True},
        }
    }
    assert summaries(paper) == ["Replace: “P0” with “P1”"]
    paper.batch({"acceptSuggestion": {"suggestionId": suggestion_id}})
    (shown,) = (e["dropdown"] for e in paper.blocks()[0]["paragraph"]["elements"] if "dropdown" in e)
    assert shown["dropdownProperties"]["selectedOptionId"] == "dropdownItem.P1"
    assert "suggestedDropdownPropertiesChanges" not in shown


def test_suggested_replacements(connect: Connect) -> None:
    """Each match is a suggestion of its own, and what is gone for a reader is no match."""
    paper = Paper.new(connect, "P1 and P1, not P2")
    (response,) = suggest(paper, replace("P1", "P0"))

    assert len(response["createdSuggestionIds"]) == 2
    assert summaries(paper) == ["Replace: “P1” with “P0”"] * 2
    assert suggest(paper, replace("P1", "P3")) == [{}]


def test_suggested_rows(connect: Connect) -> None:
    """An inserted row carries the id, as do the runs of a deleted one; both keep their place inline."""
    paper = Paper.new(connect)
    paper.batch(table(1, 3, 2), insert(5, "a"))
    added = created(paper, row("insertTableRow", insertBelow=True))
    removed = created(paper, row("deleteTableRow", 3))
    rows = paper.blocks()[1]["table"]["tableRows"]

    assert [set(marked_ids(one)) for one in rows] == [set(), {added}, set(), {removed}]
    assert rows[1]["suggestedInsertionIds"] == [added]
    assert rows[3]["suggestedDeletionIds"] == [removed]
    assert summaries(paper) == ["Add row", "Delete row"]
    for mode in (ACCEPTED, WITHOUT):
        (tab,) = preview(paper, mode)
        assert tab["documentTab"]["body"]["content"][2]["table"]["rows"] == 3
    assert suggest(paper, row("deleteTableRow", 1)) == [{"deletedSuggestionIds": [added]}]
    assert paper.blocks()[1]["table"]["rows"] == 3


def test_all_rows_deleted_take_the_table_along(connect: Connect) -> None:
    """With its last row accepted to go, a table goes."""
    paper = Paper.new(connect)
    paper.batch(table(1, 2, 2))
    suggest(paper, row("deleteTableRow", 0), row("deleteTableRow", 1))

    assert paper.blocks()[1]["table"]["rows"] == 2
    assert "table" in preview(paper, WITHOUT)[0]["documentTab"]["body"]["content"][2]
    (tab,) = preview(paper, ACCEPTED)
    assert not any("table" in block for block in tab["documentTab"]["body"]["content"])


def test_a_row_through_merged_cells(connect: Connect) -> None:
    """A row suggested through a merged cell widens it, and rejected leaves it as it was."""
    paper = Paper.new(connect)
    merged = {"tableStartLocation": {"index": 2}, "rowIndex": 0, "columnIndex": 0}
    area = {"tableCellLocation": merged, "rowSpan": 2, "columnSpan": 1}
    paper.batch(table(1, 3, 2), {"mergeTableCells": {"tableRange": area}})
    before = paper.full()
    location = {"tableStartLocation": {"index": 2}, "rowIndex": 1, "columnIndex": 1}
    suggest(paper, {"insertTableRow": {"tableCellLocation": location}})

    head = paper.blocks()[1]["table"]["tableRows"][0]["tableCells"][0]
    assert head["tableCellStyle"]["rowSpan"] == 3
    assert before["tabs"] == preview(paper, WITHOUT)


@pytest.mark.parametrize("kind", NOT_SUGGESTIBLE)
def test_requests_that_are_no_suggestions(connect: Connect, kind: str) -> None:
    """Eight kinds are refused with Google's words, before their own arguments are looked at."""
    paper = Paper.new(connect, "text")
    message = f"Invalid requests[1].{kind}: Request does not support application as suggestion."

    assert paper.refusal(insert(1, "x"), {kind: {}}, writeMode="SUGGEST") == (400, message)
    assert paper.text() == "text\n"


@pytest.mark.parametrize(
    "kind",
    [
        "createDropdownDefinition",
        "deleteDropdownDefinition",
        "deletePositionedObject",
        "mergeTableCells",
        "replaceImage",
        "unmergeTableCells",
        "updateDropdownDefinitionProperties",
        "updateSectionStyle",
    ],
)
def test_what_is_missing_is_refused_by_name(connect: Connect, kind: str) -> None:
    """Edits that cannot yet be suggested are refused by name, and the batch with them."""
    paper = Paper.new(connect, "text")
    status, message = paper.refusal(insert(1, "x"), {kind: {}}, writeMode="SUGGEST")

    assert status == 400
    assert f"writeMode SUGGEST for batchUpdate request {kind} is not implemented" in message
    assert "suggestions" not in paper.full()


def test_suggestions_obey_the_rules_of_edits(connect: Connect) -> None:
    """Half a pair, the last line feed and places outside paragraphs are refused as in edits."""
    paper = Paper.new(connect, "a😀b")
    for request in (delete(2, 3), delete(1, 6), insert(0, "x"), insert(3, "x"), delete(4, 90)):
        assert paper.refusal(request, writeMode="SUGGEST") == paper.refusal(request)

    suggest(paper, delete(2, 4))
    assert paper.refusal(delete(2, 3), writeMode="SUGGEST")[0] == 400


def test_edits_of_suggested_words(connect: Connect) -> None:
    """An edit of a suggestion changes what it says; one that leaves nothing of it deletes it."""
    paper = Paper.new(connect, "0123456789")
    suggestion_id = created(paper, insert(3, "xyz"))

    changed = paper.batch(delete(3, 4))
    assert changed["suggestionResponses"] == [{"updatedSummarySuggestionIds": [suggestion_id]}]
    replaced = paper.batch(replace("yz", "w"))
    assert replaced["suggestionResponses"] == [{"updatedSummarySuggestionIds": [suggestion_id]}]
    assert pieces(paper) == [("", "01"), ("+", "w"), ("", "23456789\n")]
    gone = paper.batch(delete(2, 5))
    assert gone["suggestionResponses"] == [{"deletedSuggestionIds": [suggestion_id]}]
    assert "suggestions" not in paper.full()


def test_suggestions_in_two_tabs(connect: Connect) -> None:
    """One batch in two tabs makes two suggestions, each marked in its own tab."""
    paper = Paper.new(connect, "text")
    tab = paper.reply({"addDocumentTab": {}})["tabProperties"]["tabId"]
    first, second = suggest(paper, insert(1, "a"), insert(1, "b", tabId=tab))

    assert list(marked_ids(paper.tab(0))) == first["createdSuggestionIds"]
    assert list(marked_ids(paper.tab(1))) == second["createdSuggestionIds"]


def test_a_hundred_suggestions_in_one_batch(connect: Connect) -> None:
    """Each is open afterwards, in a document of 40 KB too."""
    paper = Paper.new(connect, "a line of forty characters, more or less\n" * 1000)
    suggest(paper, *(insert(1 + 43 * number, "ab") for number in range(100)))

    assert len(open_ids(paper)) == 100
