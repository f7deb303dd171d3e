"""Charts and slicers: stored, checked, moved with the cells, drawn."""

from __future__ import annotations

from typing import Any

import pytest
from test_sheets_requests import refused
from test_sheets_support import ADA, Connect, Json, Tab, area, span

from pmdocs.emulator import Emulator
from pmdocs.emulator.views import show


@pytest.fixture(name="tab")
def tab_(connect: Connect) -> Tab:
    made = Tab(connect)
    made.write("A1", [["Month", "Open"], ["9月", 4], ["10月", 2]])
    return made


def spec(kind: str = "COLUMN", **members: Any) -> Json:
    domain = {"domain": {"sourceRange": {"sources": [area(0, 3, 0, 1)]}}}
    series = {"series": {"sourceRange": {"sources": [area(0, 3, 1, 2)]}}, "targetAxis": "LEFT_AXIS"}
    basic = {"chartType": kind, "domains": [domain], "series": [series], "headerCount": 1}
    return {"title": "Promises", "basicChart": basic, **members}


def added(**members: Any) -> Json:
    anchor = {"sheetId": 0, "rowIndex": 4, "columnIndex": 3}
    chart = {"spec": spec(), "position": {"overlayPosition": {"anchorCell": anchor}}, **members}
    return {"addChart": {"chart": chart}}


def test_a_chart_comes_back_as_it_was_added(tab: Tab) -> None:
    """Reply and spreadsheets.get hold the spec, a fresh id and Google's default size."""
    reply = tab.batch(added())["replies"][0]["addChart"]["chart"]
    stored = tab.sheet(fields="sheets.charts")["charts"]

    assert stored == [reply]
    assert reply["chartId"] > 0
    assert reply["position"] == {
        "overlayPosition": {
            "anchorCell": {"rowIndex": 4, "columnIndex": 3},
            "widthPixels": 600,
            "heightPixels": 371,
        }
    }
    assert reply["spec"] == spec() | {
        "fontName": "Roboto",
        "titleTextFormat": {"fontFamily": "Roboto"},
        "hiddenDimensionStrategy": "SKIP_HIDDEN_ROWS_AND_COLUMNS",
    }


def test_spec_place_and_border_are_changed_and_the_chart_removed(tab: Tab) -> None:
    """Each request changes its own part; fields of a position speak of the overlay."""
    tab.batch(added(chartId=9))
    moved = {"overlayPosition": {"anchorCell": {"columnIndex": 1}, "widthPixels": 300}}
    replies = tab.batch(
        {"updateChartSpec": {"chartId": 9, "spec": spec("LINE", title="Other")}},
        {
            "updateEmbeddedObjectPosition": {
                "objectId": 9,
                "newPosition": moved,
                "fields": "anchorCell,widthPixels",
            }
        },
        {"updateEmbeddedObjectBorder": {"objectId": 9, "border": {"color": {"red": 1}}, "fields": "color"}},
    )["replies"]
    chart = tab.sheet()["charts"][0]
    tab.batch({"deleteEmbeddedObject": {"objectId": 9}})

    assert (chart["spec"]["title"], chart["spec"]["basicChart"]["chartType"]) == ("Other", "LINE")
    assert chart["position"] == replies[1]["updateEmbeddedObjectPosition"]["position"]
    assert chart["position"]["overlayPosition"] == {
        "anchorCell": {"columnIndex": 1},
        "widthPixels": 300,
        "heightPixels": 371,
    }
    assert chart["border"]["colorStyle"] == {"rgbColor": {"red": 1}}
    assert "charts" not in tab.sheet()


@pytest.mark.parametrize(
    ("request_", "words"),
    [
        (added(spec={"title": "nothing"}), "exactly one type of chart"),
        (added(spec=spec() | {"pieChart": {}}), "exactly one type of chart"),
        (added(spec={"basicChart": {"series": []}}), "chartType"),
        (added(spec={"basicChart": {"chartType": "BAR"}}), "at least one series"),
        (added(spec={"pieChart": {"domain": {}}}), "domain and a series"),
        (added(position={}), "position"),
        (added(position={"overlayPosition": {"anchorCell": {"sheetId": 5}}}), "No grid with id: 5"),
        (added(position={"overlayPosition": {"anchorCell": {"rowIndex": 1000}}}), "exceeds grid limits"),
        ({"updateChartSpec": {"chartId": 3, "spec": spec()}}, "No chart with id: 3"),
        ({"deleteEmbeddedObject": {"objectId": 3}}, "No embedded object with id: 3"),
    ],
)
def test_what_makes_no_chart_is_refused(tab: Tab, request_: Json, words: str) -> None:
    """A missing part, place or object is named, and nothing is stored."""
    assert words in refused(tab, request_)
    assert "charts" not in tab.sheet()


def test_sources_are_single_rows_or_columns_of_existing_sheets(tab: Tab) -> None:
    """A rectangle and an unknown sheet are no chart data; a taken id is refused."""
    wide, elsewhere = spec(), spec()
    for each, grid in ((wide, area(0, 3, 0, 2)), (elsewhere, area(0, 3, 0, 1, sheet_id=8))):
        each["basicChart"]["series"][0]["series"]["sourceRange"]["sources"] = [grid]
    tab.batch(added(chartId=2))

    assert "one row high or one column wide" in refused(tab, added(spec=wide))
    assert "No grid with id: 8" in refused(tab, added(spec=elsewhere))
    assert "already exists" in refused(tab, added(chartId=2))


def test_charts_follow_inserted_and_deleted_rows(tab: Tab) -> None:
    """Sources and anchor move with their cells, on this sheet only."""
    tab.batch(added(chartId=2))

    tab.batch({"insertDimension": {"range": span("ROWS", 0, 2), "inheritFromBefore": False}})
    chart = tab.sheet()["charts"][0]

    series = chart["spec"]["basicChart"]["series"][0]["series"]["sourceRange"]["sources"][0]
    assert (series["startRowIndex"], series["endRowIndex"]) == (2, 5)
    assert chart["position"]["overlayPosition"]["anchorCell"] == {"rowIndex": 6, "columnIndex": 3}


def test_a_duplicated_sheet_has_charts_of_its_own(tab: Tab) -> None:
    """The copy's chart has another id, stands on the copy and shows the copy's cells."""
    tab.batch(added(chartId=2))
    copy = tab.batch({"duplicateSheet": {"sourceSheetId": 0, "newSheetId": 77}})["replies"][0]

    chart = next(each for each in tab.get()["sheets"] if each["properties"]["sheetId"] == 77)["charts"][0]
    source = chart["spec"]["basicChart"]["series"][0]["series"]["sourceRange"]["sources"][0]

    assert copy["duplicateSheet"]["properties"]["sheetId"] == source["sheetId"] == 77
    assert chart["position"]["overlayPosition"]["anchorCell"]["sheetId"] == 77
    assert chart["chartId"] != 2


def test_slicers_are_stored_and_changed(tab: Tab) -> None:
    """A slicer is answered with its spec; a column outside its data is refused."""
    slicer = {
        "slicerId": 4,
        "spec": {"dataRange": area(0, 3, 0, 2), "columnIndex": 1, "title": "Open"},
        "position": {"overlayPosition": {"anchorCell": {"rowIndex": 8}}},
    }
    tab.batch({"addSlicer": {"slicer": slicer}})
    tab.batch({"updateSlicerSpec": {"slicerId": 4, "spec": {"title": "開いている"}, "fields": "title"}})

    assert tab.sheet()["slicers"][0]["spec"]["title"] == "開いている"
    assert "columnIndex" in tab.sheet()["slicers"][0]["spec"]
    outside = {"updateSlicerSpec": {"slicerId": 4, "spec": {"columnIndex": 2}, "fields": "columnIndex"}}
    assert "outside the data range" in refused(tab, outside)


def test_the_local_page_draws_the_chart(tab: Tab, emulator: Emulator) -> None:
    """A chart added through the API stands on the page as SVG with a column per number."""
    tab.batch(added())

    status, html, _ = show(emulator.store, "GET", f"/spreadsheets/{tab.id}", {"as": ADA})

    assert status == 200
    assert html.count('<svg class="chart"') == 1
    assert "Promises" in html
    # The square of the legend and two columns.
    assert html.count('fill="#4285f4"') >= 3


def test_black_is_a_colour_whichever_way_the_mask_names_it(tab: Tab) -> None:
    """A colour of zeros is stored as given, not taken for none."""
    black = {"userEnteredFormat": {"backgroundColor": {"red": 0, "green": 0, "blue": 0}}}
    for column, fields in enumerate(("", ".red", "(red,green,blue)")):
        mask = "userEnteredFormat.backgroundColor" + fields
        tab.batch({"repeatCell": {"range": area(8, 9, column, column + 1), "cell": black, "fields": mask}})

    row = tab.sheet(ranges=["A9:C9"], includeGridData=True)["data"][0]["rowData"][0]["values"]
    assert [cell["userEnteredFormat"]["backgroundColor"] for cell in row] == [{}, {}, {}]


def test_effective_formats_know_conditional_ones(tab: Tab) -> None:
    """The first rule that holds shows in effectiveFormat alone (expected of Google by gspread-formatting's tests)."""
    condition = {"type": "CUSTOM_FORMULA", "values": [{"userEnteredValue": "=$B2>3"}]}
    rule = {
        "ranges": [area(1, 9, 0, 2)],
        "booleanRule": {"condition": condition, "format": {"textFormat": {"bold": True}}},
    }
    tab.batch({"addConditionalFormatRule": {"rule": rule}})

    assert tab.cell("A2")["effectiveFormat"]["textFormat"]["bold"] is True
    assert tab.cell("A3")["effectiveFormat"]["textFormat"]["bold"] is False
    assert "userEnteredFormat" not in tab.cell("A2")
