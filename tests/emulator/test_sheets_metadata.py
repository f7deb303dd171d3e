"""Developer metadata, and the methods that name cells by data filters."""

from __future__ import annotations

from typing import Any

import pytest
from test_sheets_requests import refused
from test_sheets_support import Connect, Json, Tab, area, span
from test_sheets_values import refusal


@pytest.fixture(name="tab")
def tab_(connect: Connect) -> Tab:
    made = Tab(connect)
    made.write("A1", [["id", "status"], ["AI-1", "open"], ["AI-2", "done"]])
    return made


def tie(key: str, location: Json, **members: Any) -> Json:
    entry = {"metadataKey": key, "location": location, "visibility": "DOCUMENT", **members}
    return {"createDeveloperMetadata": {"developerMetadata": entry}}


def row(index: int) -> Json:
    return {"dimensionRange": span("ROWS", index, index + 1)}


def by_key(key: str, **members: Any) -> Json:
    return {"developerMetadataLookup": {"metadataKey": key, **members}}


def found(tab: Tab, *filters: Json) -> list[Json]:
    answer = (
        tab.api.developerMetadata()
        .search(spreadsheetId=tab.id, body={"dataFilters": list(filters)})
        .execute()
    )
    return [item["developerMetadata"] for item in answer.get("matchedDeveloperMetadata", [])]


def test_metadata_goes_along_with_its_row_and_dies_with_it(tab: Tab) -> None:
    """Inserting above moves it, deleting the row removes it; row metadata shows it beside the row."""
    tab.batch(tie("item", row(1), metadataValue="AI-1"), tie("item", row(2), metadataValue="AI-2"))

    tab.batch({"insertDimension": {"range": span("ROWS", 0, 3), "inheritFromBefore": False}})
    moved = [item["location"]["dimensionRange"]["startIndex"] for item in found(tab, by_key("item"))]
    rows = tab.sheet(includeGridData=True)["data"][0]["rowMetadata"]
    tab.batch({"deleteDimension": {"range": span("ROWS", 4, 5)}})

    assert moved == [4, 5]
    assert rows[4]["developerMetadata"][0]["metadataValue"] == "AI-1"
    assert [item["metadataValue"] for item in found(tab, by_key("item"))] == ["AI-2"]


def test_lookups_compare_every_member(tab: Tab) -> None:
    """Key, value, id, kind of place, exact and meeting places, and ranges each narrow what is found."""
    tab.batch(
        tie("a", row(1), metadataId=1),
        tie("a", {"sheetId": 0}, metadataId=2, metadataValue="v"),
        tie("b", {"spreadsheet": True}, metadataId=3),
        tie("a", {"dimensionRange": span("COLUMNS", 1, 2)}, metadataId=4),
    )

    def ids(data_filter: Json) -> list[int]:
        return [item["metadataId"] for item in found(tab, data_filter)]

    strategy = {"metadataLocation": row(1), "locationMatchingStrategy": "INTERSECTING_LOCATION"}
    assert ids(by_key("a")) == [1, 2, 4]
    assert ids(by_key("a", metadataValue="v")) == [2]
    assert ids(by_key("a", locationType="COLUMN")) == [4]
    assert ids(by_key("a", metadataLocation=row(1))) == [1]
    assert ids({"developerMetadataLookup": strategy}) == [3, 1, 2, 4]
    assert ids({"a1Range": "A2:A2"}) == [3, 1, 2]


def test_metadata_is_changed_and_removed_by_filters(tab: Tab) -> None:
    """Only the members of the mask change; the answers hold what was changed or removed."""
    tab.batch(
        tie("a", row(1), metadataId=1, metadataValue="old"), tie("b", {"spreadsheet": True}, metadataId=2)
    )
    update = {
        "dataFilters": [by_key("a")],
        "developerMetadata": {"metadataValue": "新"},
        "fields": "metadataValue",
    }

    changed = tab.batch({"updateDeveloperMetadata": update})["replies"][0]["updateDeveloperMetadata"]
    removed = tab.batch({"deleteDeveloperMetadata": {"dataFilter": by_key("b")}})["replies"][0]

    assert [(item["metadataId"], item["metadataValue"]) for item in changed["developerMetadata"]] == [
        (1, "新")
    ]
    assert [
        item["metadataId"] for item in removed["deleteDeveloperMetadata"]["deletedDeveloperMetadata"]
    ] == [2]
    assert "developerMetadata" not in tab.get()


@pytest.mark.parametrize(
    ("request_", "words"),
    [
        (tie("", {"spreadsheet": True}), "metadataKey"),
        (tie("k", {}), "exactly one of"),
        (tie("k", {"dimensionRange": span("ROWS", 1, 4)}), "single row or column"),
        (tie("k", {"sheetId": 9}), "No grid with id: 9"),
        (
            tie("k", {"spreadsheet": True}, visibility="DEVELOPER_METADATA_VISIBILITY_UNSPECIFIED"),
            "visibility",
        ),
    ],
)
def test_metadata_without_key_place_or_visibility_is_refused(tab: Tab, request_: Json, words: str) -> None:
    """What would be tied to nothing is not stored."""
    assert words in refused(tab, request_)


def test_an_unknown_id_is_not_found(tab: Tab) -> None:
    """developerMetadata.get answers 404 for an id nobody gave."""
    get = tab.api.developerMetadata().get(spreadsheetId=tab.id, metadataId=8)

    assert refusal(get)[:2] == (404, "NOT_FOUND")


def test_values_are_read_written_and_cleared_where_metadata_stands(tab: Tab) -> None:
    """A filter by key names the row wherever it has moved; other rows are left alone."""
    tab.batch(tie("item", row(1), metadataValue="AI-1"))
    tab.batch({"insertDimension": {"range": span("ROWS", 1, 2), "inheritFromBefore": False}})
    body = {"dataFilters": [by_key("item"), {"gridRange": area(3, 4, 0, 2)}]}

    read = tab.values.batchGetByDataFilter(spreadsheetId=tab.id, body=body).execute()
    data = {"dataFilter": by_key("item"), "values": [["AI-1", "done"]]}
    wrote = tab.values.batchUpdateByDataFilter(
        spreadsheetId=tab.id, body={"valueInputOption": "RAW", "data": [data]}
    ).execute()
    after = tab.read("A1:B4")
    tab.values.batchClearByDataFilter(spreadsheetId=tab.id, body={"dataFilters": [by_key("item")]}).execute()

    assert [each["valueRange"]["values"] for each in read["valueRanges"]] == [
        [["AI-1", "open"]],
        [["AI-2", "done"]],
    ]
    assert wrote["responses"][0]["updatedRange"] == "Sheet1!A3:B3"
    assert after == [["id", "status"], [], ["AI-1", "done"], ["AI-2", "done"]]
    assert tab.read("A1:B4") == [["id", "status"], [], [], ["AI-2", "done"]]


def test_a_spreadsheet_is_narrowed_by_data_filters(tab: Tab) -> None:
    """getByDataFilter answers the sheets and cells selected, none where nothing is."""
    tab.batch({"addSheet": {"properties": {"title": "Other", "sheetId": 5}}}, tie("item", row(2)))

    def get(data_filter: Json) -> Json:
        body = {"dataFilters": [data_filter], "includeGridData": True}
        answer: Json = tab.api.getByDataFilter(spreadsheetId=tab.id, body=body).execute()
        return answer

    data = get(by_key("item"))["sheets"][0]["data"][0]
    assert (data["startRow"], data["rowData"][0]["values"][0]["formattedValue"]) == (2, "AI-2")
    assert [each["properties"]["title"] for each in get({"a1Range": "Other!A1"})["sheets"]] == ["Other"]
    assert get(by_key("nobody")).get("sheets", []) == []
