"""Suggestions in answers of documents.get: where they lie, and what a document is without its ids."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from docs_paper import Paper
from docs_validity import faults

Json = dict[str, Any]

SUGGEST = {"writeMode": "SUGGEST"}
ACCEPTED = "PREVIEW_SUGGESTIONS_ACCEPTED"
WITHOUT = "PREVIEW_WITHOUT_SUGGESTIONS"

_IDS = (
    "headingId",
    "personId",
    "dateId",
    "richLinkId",
    "dropdownId",
    "listId",
    "footnoteId",
    "inlineObjectId",
)


def suggest(paper: Paper, *requests: Json) -> list[Json]:
    """Send a batch as suggestions; the suggestion responses."""
    responses: list[Json] = paper.batch(*requests, writeMode="SUGGEST")["suggestionResponses"]
    return responses


def created(paper: Paper, request: Json) -> str:
    """Make one suggestion; its id."""
    ((suggestion_id,),) = (response["createdSuggestionIds"] for response in suggest(paper, request))
    return str(suggestion_id)


def settle(kind: str, suggestion_id: str) -> Json:
    """An acceptSuggestion, rejectSuggestion or deleteSuggestion request."""
    return {kind: {"suggestionId": suggestion_id}}


def threads(paper: Paper) -> list[Json]:
    """The suggestion threads."""
    found: list[Json] = paper.full().get("suggestions", [])
    return found


def open_ids(paper: Paper) -> list[str]:
    """Ids of the suggestions that are still open."""
    return [thread["suggestionId"] for thread in threads(paper) if thread["status"] == "OPEN"]


def summaries(paper: Paper) -> list[str]:
    """What the suggestions say."""
    return [thread["summaryText"] for thread in threads(paper)]


def preview(paper: Paper, mode: str) -> list[Json]:
    """The tabs in a preview mode; checked for validity."""
    document = paper.get(includeTabsContent=True, suggestionsViewMode=mode)
    assert faults(document) == []
    assert not set(marked_ids(document))
    tabs: list[Json] = document["tabs"]
    return tabs


def marked_ids(value: Any) -> Iterator[str]:
    """Every suggestion id that marks anything in a part of a document."""
    if isinstance(value, list):
        for item in value:
            yield from marked_ids(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            if key in {"suggestedInsertionIds", "suggestedDeletionIds"} or (
                key.startswith("suggested") and key.endswith("Changes")
            ):
                yield from item
            else:
                yield from marked_ids(item)


def gone(document: Json) -> tuple[set[int], set[int]]:
    """Indexes of the body that are suggested to be deleted; of these, those in rows or tables that go whole."""
    found: set[int] = set()
    buried: set[int] = set()
    (tab,) = document["tabs"]
    _gone(tab["documentTab"]["body"]["content"], found, buried)
    return found | buried, buried


def _gone(blocks: list[Json], found: set[int], buried: set[int]) -> None:
    for block in blocks:
        for element in block.get("paragraph", {}).get("elements", []):
            (inner,) = (item for key, item in element.items() if not key.endswith("Index"))
            if inner.get("suggestedDeletionIds"):
                found |= _units(element)
        if block.get("sectionBreak", {}).get("suggestedDeletionIds"):
            found |= _units(block)
        if "table" in block:
            rows, columns = live_parts(block["table"])
            if block["table"].get("suggestedDeletionIds") or not rows or not columns:
                buried |= _units(block)
            for number, row in enumerate(block["table"]["tableRows"]):
                buried |= _units(row) if number not in rows else set()
                for column, cell in enumerate(row["tableCells"]):
                    buried |= _units(cell) if column not in columns else set()
                    _gone(cell["content"], found, buried)


def live_parts(table: Json) -> tuple[list[int], list[int]]:
    """Indexes of the rows and of the columns of a table that nobody suggests to delete.

    A column goes where its cell is marked in a row that stays.
    """
    rows = [at for at, row in enumerate(table["tableRows"]) if not row.get("suggestedDeletionIds")]
    marked = {
        column
        for at in rows
        for column, cell in enumerate(table["tableRows"][at]["tableCells"])
        if cell.get("suggestedDeletionIds")
    }
    return rows, [column for column in range(table["columns"]) if column not in marked]


def _units(place: Json) -> set[int]:
    return set(range(place.get("startIndex", 0), place["endIndex"]))


def without_ids(value: Any) -> Any:
    """A part of a document without the ids that every element gets anew."""
    if isinstance(value, list):
        return [without_ids(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {key: without_ids(item) for key, item in value.items() if key not in _IDS}
