"""The Dashboard as requests: text stays text, charts stand beside the cells, and only blocks are written."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmdocs.core.reports.dashboard import (
    FOOT_ROW,
    MONTHS,
    MONTHS_ROW,
    TEAMS,
    TEAMS_ROW,
    WIDTH,
    Block,
    DashboardPlan,
)
from pmdocs.core.sheet.tracker import DASHBOARD
from pmdocs.gateways.dashboard_requests import blames_dashboard, dashboard_requests, sheet_requests

ZONE = ZoneInfo("Asia/Tokyo")


@given(text=st.text(min_size=1))
def test_text_is_never_a_formula(text: str) -> None:
    """Whatever a document says goes in as a string value."""
    plan = DashboardPlan(blocks=(Block(row=9, column=2, cells=((text, 3, 0.5, date(2026, 2, 1), None),)),))
    (request,) = dashboard_requests(plan, lang="en", title="Dashboard", zone=ZONE)
    update = request["updateCells"]

    assert {"sheetId": 1008, "rowIndex": 9, "columnIndex": 2} == update["start"]
    assert "userEnteredValue" == update["fields"]
    assert [
        {"userEnteredValue": {"stringValue": text}},
        {"userEnteredValue": {"numberValue": 3}},
        {"userEnteredValue": {"numberValue": 0.5}},
        {"userEnteredValue": {"numberValue": 46054}},
        {},
    ] == update["rows"][0]["values"]


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_charts_are_drawn_from_its_tables(lang: str) -> None:
    """Both charts read the month and team tables with their headers, and stand right of the cells."""
    charts = [
        request["addChart"]["chart"]
        for request in sheet_requests(lang=lang, title=DASHBOARD.title(lang))
        if "addChart" in request
    ]
    spans = []
    for chart in charts:
        basic = chart["spec"]["basicChart"]
        sources = [basic["domains"][0]["domain"], *(series["series"] for series in basic["series"])]
        ranges = [source["sourceRange"]["sources"][0] for source in sources]
        spans.append({(area["startRowIndex"], area["endRowIndex"]) for area in ranges})

        assert 1 == basic["headerCount"]
        assert chart["position"]["overlayPosition"]["anchorCell"]["columnIndex"] > WIDTH

    assert [{(MONTHS_ROW + 1, MONTHS_ROW + 2 + MONTHS)}, {(TEAMS_ROW + 1, TEAMS_ROW + 2 + TEAMS)}] == spans


def test_every_block_warns_who_types_into_it() -> None:
    """The protected ranges warn and forbid nothing; none reaches beyond the blocks."""
    protected = [
        request["addProtectedRange"]["protectedRange"]
        for request in sheet_requests(lang="ja", title="ダッシュボード")
        if "addProtectedRange" in request
    ]

    assert all(one["warningOnly"] for one in protected)
    assert all(one["range"]["endColumnIndex"] <= WIDTH for one in protected)
    assert FOOT_ROW + 1 == max(one["range"]["endRowIndex"] for one in protected)


def test_the_worksheet_comes_first_only_when_it_is_made() -> None:
    """Only a plan that makes it adds it, and nothing is added to a worksheet that is there."""
    made = dashboard_requests(DashboardPlan(make=True), lang="en", title="Dashboard 2", zone=ZONE)

    assert {"sheetId": 1008, "title": "Dashboard 2", "index": 0} == {
        name: value for name, value in made[0]["addSheet"]["properties"].items() if name != "gridProperties"
    }
    assert [] == dashboard_requests(DashboardPlan(), lang="en", title="Dashboard", zone=ZONE)


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ('Invalid requests[7].addSheet: A sheet with the name "Dashboard" already exists.', True),
        ("Invalid requests[12].updateCells: Attempting to write row: 61, beyond the last row", True),
        ("Invalid requests[0].addNamedRange: already exists", False),
        ("The caller does not have permission", False),
    ],
)
def test_a_refusal_of_the_dashboard_is_told_from_others(message: str, expected: bool) -> None:
    """Requests from the given place on are its own; the guard's refusal never counts as such."""
    assert expected == blames_dashboard(message, first=7)
