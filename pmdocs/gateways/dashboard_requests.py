"""The Dashboard worksheet as requests of ``spreadsheets.batchUpdate``: the sheet with its charts, and its cells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from pmdocs.core.reports.dashboard import (
    FIGURES_ROW,
    FOOT_ROW,
    HEADLINES,
    LATE_ROW,
    LISTED,
    MONTHS,
    MONTHS_ROW,
    SHARES,
    TEAMS,
    TEAMS_ROW,
    UNEXPLAINED_ROW,
    WIDTH,
    Block,
    DashboardPlan,
)
from pmdocs.core.sheet.tracker import DASHBOARD, CellValue, to_serial

Request = dict[str, Any]

TREND_CHART, TEAM_CHART = 100801, 100802
"""Ids of the two charts, chosen like that of the worksheet."""

_WIDTHS = (160, 190, 120, 120, 110, 110, 110, 320, 30)
"""Pixels, by column; the last one keeps the charts off the cells."""

_HEAD, _LATE, _UNEXPLAINED, _QUIET = "#e8eaed", "#f9d6d5", "#fde9c8", "#5f6368"

_TITLES = {
    "en": ("Completion and on-time rate by month", "Open and overdue by team"),
    "ja": ("月別の完了率と期日どおりの割合", "チーム別の未完了と期限超過"),
}
_WARNING = {
    "en": "Written by pmdocs at each sync; what is typed here is replaced.",
    "ja": "同期のたびにpmdocsが書き込みます。ここに入力しても置き換えられます。",
}

_BLOCKS = (
    (0, 2, 1),
    (FIGURES_ROW, 3, WIDTH),
    (LATE_ROW, LISTED + 2, WIDTH),
    (UNEXPLAINED_ROW, LISTED + 2, WIDTH),
    (TEAMS_ROW, TEAMS + 3, WIDTH),
    (MONTHS_ROW, MONTHS + 2, WIDTH),
    (FOOT_ROW, 1, 1),
)
"""First row, number of rows and of columns of each of pmdocs' blocks."""


def dashboard_requests(plan: DashboardPlan, *, lang: str, title: str, zone: ZoneInfo) -> list[Request]:
    """Everything a plan wants, to stand at the end of a batch (see `blames_dashboard`)."""
    requests = list(sheet_requests(lang=lang, title=title)) if plan.make else []
    return requests + [_block_request(block, zone) for block in plan.blocks]


def sheet_requests(*, lang: str, title: str) -> Iterator[Request]:
    """The worksheet before all others, with widths, formats, colours, warnings and charts, and no values yet."""
    grid = {"rowCount": 100, "columnCount": 26, "hideGridlines": True}
    properties = {"sheetId": DASHBOARD.sheet_id, "title": title, "index": 0, "gridProperties": grid}
    yield {"addSheet": {"properties": properties}}
    for index, width in enumerate(_WIDTHS):
        span = {
            "sheetId": DASHBOARD.sheet_id,
            "dimension": "COLUMNS",
            "startIndex": index,
            "endIndex": index + 1,
        }
        yield {
            "updateDimensionProperties": {
                "range": span,
                "properties": {"pixelSize": width},
                "fields": "pixelSize",
            }
        }
    yield from _formats()
    yield from _colours()
    for row, rows, columns in _BLOCKS:
        protected = {
            "range": _area(row, rows, 0, columns),
            "description": _WARNING[lang],
            "warningOnly": True,
        }
        yield {"addProtectedRange": {"protectedRange": protected}}
    yield from _charts(lang)


def blames_dashboard(message: str, *, first: int) -> bool:
    """Whether Google refused a batch because of a request from place ``first`` on, counted from 0.

    Then the batch without them may pass: a title that is taken, or rows that a person removed, must not stop a
    sync. Google names the place as ``Invalid requests[7].addSheet: …``.
    """
    found = re.search(r"requests\[(\d+)\]", message)
    return found is not None and int(found[1]) >= first


# Cells


def _block_request(block: Block, zone: ZoneInfo) -> Request:
    start = {"sheetId": DASHBOARD.sheet_id, "rowIndex": block.row, "columnIndex": block.column}
    rows = [{"values": [_cell(value, zone) for value in cells]} for cells in block.cells]
    return {"updateCells": {"start": start, "rows": rows, "fields": "userEnteredValue"}}


def _cell(value: CellValue, zone: ZoneInfo) -> dict[str, Any]:
    """A value as a cell holds it; text is a string value, never a formula."""
    if value in (None, ""):
        return {}
    if isinstance(value, str):
        return {"userEnteredValue": {"stringValue": value}}
    number = to_serial(value, zone) if isinstance(value, date) else value
    return {"userEnteredValue": {"numberValue": number}}


# Looks


def _formats() -> Iterator[Request]:
    yield _look(_area(0, 1, 0, 1), textFormat={"bold": True, "fontSize": 16})
    quiet = {"fontSize": 9, "foregroundColor": _colour(_QUIET)}
    for area in (_area(1, 1, 0, 1), _area(FOOT_ROW, 1, 0, 1), _area(FIGURES_ROW + 2, 1, 0, WIDTH)):
        yield _look(area, textFormat=quiet, horizontalAlignment="LEFT")
    label = {"bold": True, "fontSize": 10}
    yield _look(
        _area(FIGURES_ROW, 1, 0, WIDTH), textFormat=label, wrapStrategy="WRAP", verticalAlignment="BOTTOM"
    )
    yield _look(
        _area(FIGURES_ROW + 1, 1, 0, WIDTH),
        textFormat={"bold": True, "fontSize": 20},
        horizontalAlignment="LEFT",
    )
    for row in (LATE_ROW, UNEXPLAINED_ROW, TEAMS_ROW, MONTHS_ROW):
        yield _look(_area(row, 1, 0, WIDTH), textFormat={"bold": True, "fontSize": 12})
        yield _look(
            _area(row + 1, 1, 0, WIDTH),
            textFormat={"bold": True},
            backgroundColor=_colour(_HEAD),
            wrapStrategy="WRAP",
        )
        yield _look(_area(row + 1, MONTHS + 1, 0, WIDTH), horizontalAlignment="LEFT")
    for row in (LATE_ROW, UNEXPLAINED_ROW):  # a long action must not run below the charts
        yield _look(_area(row + 2, LISTED, 0, 1), wrapStrategy="WRAP")  # a key's number stands at its end
        yield _look(_area(row + 2, LISTED, 1, WIDTH - 1), wrapStrategy="CLIP")
    yield _look(_area(TEAMS_ROW + 2 + TEAMS, 1, 0, WIDTH), textFormat={"bold": True})
    shares = [_area(FIGURES_ROW + 1, 1, HEADLINES.index(key), 1) for key in HEADLINES if key in SHARES]
    for area in (*shares, _area(TEAMS_ROW + 2, TEAMS + 1, 2, 2), _area(MONTHS_ROW + 2, MONTHS, 2, 2)):
        yield _look(area, numberFormat={"type": "PERCENT", "pattern": "0%"})
    for area in (
        _area(LATE_ROW + 2, LISTED, 4, 1),
        _area(LATE_ROW + 2, LISTED, 6, 1),
        _area(UNEXPLAINED_ROW + 2, LISTED, 6, 1),
    ):
        yield _look(area, numberFormat={"type": "DATE", "pattern": "yyyy-mm-dd"})


def _colours() -> Iterator[Request]:
    """What should be nought stands out while it is not."""
    late = [_area(FIGURES_ROW + 1, 1, 1, 1), _area(TEAMS_ROW + 2, TEAMS + 1, 5, 1)]
    unexplained = [_area(FIGURES_ROW + 1, 1, 2, 1), _area(TEAMS_ROW + 2, TEAMS + 1, 6, 1)]
    for number, (areas, colour) in enumerate(((late, _LATE), (unexplained, _UNEXPLAINED))):
        condition = {"type": "NUMBER_GREATER", "values": [{"userEnteredValue": "0"}]}
        rule = {"condition": condition, "format": {"backgroundColor": _colour(colour)}}
        yield {"addConditionalFormatRule": {"rule": {"ranges": areas, "booleanRule": rule}, "index": number}}


def _look(area: dict[str, Any], **form: Any) -> Request:
    fields = ",".join(f"userEnteredFormat.{name}" for name in form)
    return {"repeatCell": {"range": area, "cell": {"userEnteredFormat": form}, "fields": fields}}


def _area(row: int, rows: int, column: int, columns: int) -> dict[str, Any]:
    return {
        "sheetId": DASHBOARD.sheet_id,
        "startRowIndex": row,
        "endRowIndex": row + rows,
        "startColumnIndex": column,
        "endColumnIndex": column + columns,
    }


def _colour(code: str) -> dict[str, float]:
    red, green, blue = (int(code[index : index + 2], 16) / 255 for index in (1, 3, 5))
    return {"red": red, "green": green, "blue": blue}


# Charts


def _charts(lang: str) -> Iterator[Request]:
    trend, teams = _TITLES[lang]
    share = {"position": "LEFT_AXIS", "viewWindowOptions": {"viewWindowMin": 0, "viewWindowMax": 1}}
    yield _chart(
        TREND_CHART,
        trend,
        kind="LINE",
        top=FIGURES_ROW,
        head=MONTHS_ROW + 1,
        rows=MONTHS,
        columns=(2, 3),
        axis=share,
    )
    yield _chart(
        TEAM_CHART, teams, kind="COLUMN", top=UNEXPLAINED_ROW, head=TEAMS_ROW + 1, rows=TEAMS, columns=(4, 5),
        axis={"position": "LEFT_AXIS"},
    )  # fmt: skip


def _chart(
    chart_id: int,
    title: str,
    *,
    kind: str,
    top: int,
    head: int,
    rows: int,
    columns: tuple[int, ...],
    axis: Request,
) -> Request:
    """A chart over some columns of a block, named by its header row; the first column names the points."""

    def source(column: int) -> dict[str, Any]:
        return {"sourceRange": {"sources": [_area(head, rows + 1, column, 1)]}}

    basic = {
        "chartType": kind,
        "legendPosition": "BOTTOM_LEGEND",
        "headerCount": 1,
        "axis": [{"position": "BOTTOM_AXIS"}, axis],
        "domains": [{"domain": source(0)}],
        "series": [{"series": source(column), "targetAxis": "LEFT_AXIS"} for column in columns],
    }
    anchor = {"sheetId": DASHBOARD.sheet_id, "rowIndex": top, "columnIndex": len(_WIDTHS)}
    place = {"overlayPosition": {"anchorCell": anchor, "widthPixels": 560, "heightPixels": 320}}
    return {
        "addChart": {
            "chart": {"chartId": chart_id, "spec": {"title": title, "basicChart": basic}, "position": place}
        }
    }
