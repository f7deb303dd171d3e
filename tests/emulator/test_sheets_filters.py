"""The basic filter, filter views, sorting by colour, validation by conditions."""

from __future__ import annotations

from typing import Any

import pytest
from test_sheets_requests import refused
from test_sheets_support import Connect, Json, Tab, area
from test_sheets_values import refusal

from pmdocs.emulator import Emulator

ROWS: list[list[Any]] = [
    ["id", "status", "due", "days"],
    ["a", "open", 46340, 5],
    ["b", "Done", 46350, -2],
    ["c", "open", 46360, 9],
]


@pytest.fixture(name="tab")
def tab_(connect: Connect) -> Tab:
    made = Tab(connect)
    made.write("A1", ROWS)
    return made


def condition(kind: str, *values: str) -> Json:
    return {"condition": {"type": kind, "values": [{"userEnteredValue": value} for value in values]}}


def shown(tab: Tab) -> str:
    """First cells of the rows that the filter leaves."""
    data = tab.sheet(includeGridData=True)["data"][0]
    rows = zip(data["rowData"], data["rowMetadata"], strict=False)
    return "".join(
        row["values"][0]["formattedValue"]
        for row, metadata in list(rows)[1:]
        if not metadata.get("hiddenByFilter")
    )


@pytest.mark.parametrize(
    ("column", "criteria", "left"),
    [
        (1, {"hiddenValues": ["open"]}, "b"),
        (1, condition("TEXT_EQ", "OPEN"), "ac"),
        (1, condition("TEXT_NOT_EQ", "open"), "b"),
        (3, condition("NUMBER_BETWEEN", "-2", "5"), "ab"),
        (2, condition("DATE_BEFORE", "=DATE(2026,11,20)"), "a"),
        (3, condition("CUSTOM_FORMULA", '=AND($B2="open",$D2>6)'), "c"),
        (3, condition("CUSTOM_FORMULA", "=COUNTIF($B$2:$B,$B2)=1"), "b"),
        (0, condition("ONE_OF_LIST", "a", "c"), "ac"),
        (1, condition("NOT_BLANK"), "abc"),
    ],
)
def test_rows_that_miss_a_criterion_are_hidden(tab: Tab, column: int, criteria: Json, left: str) -> None:
    """Listed values and conditions, formulas among them, decide which rows stay in view."""
    tab.batch({"setBasicFilter": {"filter": {"range": {"sheetId": 0}, "criteria": {str(column): criteria}}}})

    assert shown(tab) == left


def test_a_filter_is_answered_with_its_whole_range_and_both_forms(tab: Tab) -> None:
    """Open sides are filled in (recorded by gspread's tests); criteria appear as a map and as a list."""
    spec = {"columnIndex": 1, "filterCriteria": {"hiddenValues": ["open"]}}
    tab.batch({"setBasicFilter": {"filter": {"range": {"sheetId": 0}, "filterSpecs": [spec]}}})

    assert tab.sheet()["basicFilter"] == {
        "range": {"startRowIndex": 0, "endRowIndex": 1000, "startColumnIndex": 0, "endColumnIndex": 26},
        "criteria": {"1": {"hiddenValues": ["open"]}},
        "filterSpecs": [spec],
    }


def test_a_filter_sorts_below_its_header(tab: Tab) -> None:
    """sortSpecs order the rows once, the header stays."""
    specs = [{"dimensionIndex": 3, "sortOrder": "DESCENDING"}]
    tab.batch({"setBasicFilter": {"filter": {"range": area(0, 4, 0, 4), "sortSpecs": specs}}})

    assert [row[0] for row in tab.read("A1:A4")] == ["id", "c", "a", "b"]


def test_rows_are_sorted_and_filtered_by_colour(tab: Tab) -> None:
    """Cells of the colour come first; a filter by colour hides the others."""
    red = {"backgroundColor": {"red": 1}}
    cell = {"cell": {"userEnteredFormat": red}, "fields": "userEnteredFormat.backgroundColor"}
    tab.batch({"repeatCell": {"range": area(3, 4, 0, 1), **cell}})
    tab.batch({"sortRange": {"range": area(1, 4, 0, 4), "sortSpecs": [red]}})
    visible = {"visibleBackgroundColor": {"red": 1}}
    tab.batch({"setBasicFilter": {"filter": {"range": area(0, 4, 0, 4), "criteria": {"0": visible}}}})

    assert [row[0] for row in tab.read("A2:A4")] == ["c", "a", "b"]
    assert shown(tab) == "c"


def test_filter_views_are_kept_changed_copied_and_removed(tab: Tab) -> None:
    """A view hides nothing by itself; its copy has an id and a title of its own."""
    given = {"title": "Open", "range": area(0, 4, 0, 4), "criteria": {"1": {"hiddenValues": ["Done"]}}}
    view = tab.batch({"addFilterView": {"filter": given}})["replies"][0]["addFilterView"]["filter"]
    view_id = view["filterViewId"]
    copied = tab.batch({"duplicateFilterView": {"filterId": view_id}})["replies"][0]
    change = {"filterViewId": view_id, "title": "未完了", "criteria": {"0": {"hiddenValues": ["a"]}}}
    tab.batch({"updateFilterView": {"filter": change, "fields": "title,criteria"}})
    both = tab.sheet()["filterViews"]
    tab.batch({"deleteFilterView": {"filterId": view_id}})

    assert shown(tab) == "abc"
    assert [item["title"] for item in both] == ["未完了", "Copy of Open"]
    assert both[0]["filterSpecs"] == [{"columnIndex": 0, "filterCriteria": {"hiddenValues": ["a"]}}]
    assert copied["duplicateFilterView"]["filter"]["filterViewId"] != view_id
    assert [item["title"] for item in tab.sheet()["filterViews"]] == ["Copy of Open"]
    assert "No filter view" in refused(tab, {"deleteFilterView": {"filterId": view_id}})


def test_criteria_stay_inside_and_can_be_read(tab: Tab) -> None:
    """A column outside the range and a formula that is none are refused."""
    outside = {"range": area(0, 4, 0, 2), "criteria": {"2": {"hiddenValues": []}}}
    broken = {"range": area(0, 4, 0, 2), "criteria": {"1": condition("CUSTOM_FORMULA", "=1+")}}

    assert "outside the filter's range" in refused(tab, {"setBasicFilter": {"filter": outside}})
    assert "Invalid filter condition" in refused(tab, {"addFilterView": {"filter": broken}})


@pytest.mark.parametrize(
    ("rule", "good", "bad"),
    [
        (condition("ONE_OF_RANGE", "=$B$2:$B$4"), "open", "lost"),
        (condition("CUSTOM_FORMULA", "=LEN(F2)=3"), "abc", "abcd"),
        (condition("TEXT_IS_EMAIL"), "ada@example.com", "ada"),
        (condition("NUMBER_GREATER", "3"), "4", "2"),
        (condition("BOOLEAN"), "TRUE", "maybe"),
    ],
)
def test_strict_validation_knows_ranges_and_formulas(
    tab: Tab, emulator: Emulator, rule: Json, good: str, bad: str
) -> None:
    """With the switch on, a value that a strict rule rejects is refused, in every cell of its range."""
    with emulator.store.transaction(write=True) as transaction:
        transaction.put_setting("strict_validation_refuses", True)
    tab.batch({"setDataValidation": {"range": area(1, 4, 5, 6), "rule": rule | {"strict": True}}})
    tab.typed("F2", [[good], [good]])
    write = tab.values.update(
        spreadsheetId=tab.id, range="F3", valueInputOption="USER_ENTERED", body={"values": [[bad]]}
    )

    assert "violates the data validation rules" in refusal(write)[2]
    assert tab.read("F2:F3") == [[good], [good]]


def test_formulas_of_a_validation_follow_the_cell(tab: Tab) -> None:
    """A custom rule is the same rule for every cell: relative references move with it."""
    rule = condition("CUSTOM_FORMULA", "=AND(F2>$A$1,F2<E2)")
    tab.batch({"setDataValidation": {"range": area(1, 4, 5, 6), "rule": rule}})

    stored = [tab.cell(place)["dataValidation"]["condition"]["values"][0] for place in ("F2", "F4")]
    assert [value["userEnteredValue"] for value in stored] == ["=AND(F2>$A$1,F2<E2)", "=AND(F4>$A$1,F4<E4)"]


def test_unknown_places_are_refused(tab: Tab) -> None:
    """A filter over a sheet that is not there names its id."""
    code, status, message = refusal(
        tab.api.batchUpdate(
            spreadsheetId=tab.id,
            body={"requests": [{"setBasicFilter": {"filter": {"range": {"sheetId": 4}}}}]},
        )
    )

    assert (code, status) == (400, "INVALID_ARGUMENT")
    assert message == "Invalid requests[0].setBasicFilter: No grid with id: 4"
