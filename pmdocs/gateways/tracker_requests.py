"""Tracker writes as requests of ``spreadsheets.batchUpdate``. Text goes in as string values, never as formulas."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from pmdocs.core.sheet.looks import STATE_COLUMNS, ColourRule
from pmdocs.core.sheet.reservation import COLUMNS as LOG_COLUMNS
from pmdocs.core.sheet.tracker import (
    DASHBOARD,
    GUARD_UNPROVEN,
    LOG,
    SCHEMA_VERSION,
    STATE,
    CellValue,
    Column,
    Highlight,
    Worksheet,
    Writer,
    formula,
    generation_guard,
    to_serial,
)
from pmdocs.gateways.dashboard_requests import sheet_requests

Request = dict[str, Any]

GUARD_PROBE = generation_guard(0)
"""The first of the ranges that keep a second writer out; `init` proves the guard with it."""

_HEADER_FILLS = {Writer.MACHINE: "#e8eaed", Writer.TWO_WAY: "#d2e3fc", Writer.HUMAN: "#ceead6"}
_HEADER_NOTES = {
    "en": {
        Writer.MACHINE: "Written by pmdocs; what is typed here is put back.",
        Writer.TWO_WAY: "May be edited here and in the document.",
        Writer.HUMAN: "Yours; pmdocs only reads it.",
    },
    "ja": {
        Writer.MACHINE: "pmdocsが書き込む列です。入力しても元に戻ります。",
        Writer.TWO_WAY: "ここでも文書でも編集できます。",
        Writer.HUMAN: "自由に使える列です。pmdocsは読むだけです。",
    },
}
_PATTERNS = {"date": ("DATE", "yyyy-mm-dd"), "datetime": ("DATE_TIME", "yyyy-mm-dd hh:mm")}

MAX_CELL = 50_000
"""Characters that a cell takes; longer text is cut, since one such cell would fail the whole batch."""

_HEAD_KEYS = ("schema_version", "generation", "guard", "lang", "cursor", "dashboard", "reminded")
"""Order of the head's entries in the hidden worksheet, one a row."""


def worksheet_requests(
    worksheets: Sequence[Worksheet], *, lang: str, titles: Mapping[str, str], drop_sheet: int | None
) -> list[Request]:
    """Everything that makes these worksheets."""
    requests: list[Request] = []
    for worksheet in worksheets:
        title = titles[worksheet.key]
        is_board = worksheet is DASHBOARD
        requests.extend(
            sheet_requests(lang=lang, title=title) if is_board else _worksheet(worksheet, lang, title)
        )
    if drop_sheet is not None:
        requests.append({"deleteSheet": {"sheetId": drop_sheet}})
    return requests


def _worksheet(worksheet: Worksheet, lang: str, title: str) -> Iterator[Request]:
    width = STATE_COLUMNS if worksheet is STATE else max(len(worksheet.columns), 6)
    grid: dict[str, Any] = {"rowCount": 200, "columnCount": width}
    if worksheet.columns:
        grid["frozenRowCount"] = 1
    properties: dict[str, Any] = {
        "sheetId": worksheet.sheet_id,
        "title": title,
        "gridProperties": grid,
    }
    if worksheet.hidden:
        properties["hidden"] = True
    yield {"addSheet": {"properties": properties}}
    if worksheet is STATE:
        head = {
            "schema_version": str(SCHEMA_VERSION),
            "generation": "0",
            "guard": GUARD_UNPROVEN,
            "lang": lang,
        }
        yield head_request(head)
    elif worksheet is LOG:
        yield _cells(LOG.sheet_id, 0, [[_text(name) for name in LOG_COLUMNS]])
    else:
        yield _header(worksheet, lang)
        for index, column in enumerate(worksheet.columns):
            yield from _column(worksheet, index, column, lang)
        for number, highlight in enumerate(worksheet.highlights):
            yield _highlight(worksheet, highlight, number, lang)


def _header(worksheet: Worksheet, lang: str) -> Request:
    cells = [
        _text(column.header(lang))
        | {
            "userEnteredFormat": {
                "backgroundColor": _colour(_HEADER_FILLS[column.writer]),
                "textFormat": {"bold": True},
                "wrapStrategy": "WRAP",
                "verticalAlignment": "MIDDLE",
            },
            "note": _HEADER_NOTES[lang][column.writer],
        }
        for column in worksheet.columns
    ]
    return _cells(worksheet.sheet_id, 0, [cells], fields="userEnteredValue,userEnteredFormat,note")


def _column(worksheet: Worksheet, index: int, column: Column, lang: str) -> Iterator[Request]:
    yield {
        "updateDimensionProperties": {
            "range": {
                "sheetId": worksheet.sheet_id,
                "dimension": "COLUMNS",
                "startIndex": index,
                "endIndex": index + 1,
            },
            "properties": {"pixelSize": column.width},
            "fields": "pixelSize",
        }
    }
    body = {
        "sheetId": worksheet.sheet_id,
        "startRowIndex": 1,
        "startColumnIndex": index,
        "endColumnIndex": index + 1,
    }
    if column.form in _PATTERNS:
        kind, pattern = _PATTERNS[column.form]
        form = {"numberFormat": {"type": kind, "pattern": pattern}}
        yield _format(body, form, "userEnteredFormat.numberFormat")
    if column.wraps:
        yield _format(body, {"wrapStrategy": "WRAP"}, "userEnteredFormat.wrapStrategy")
    if column.choices is not None:
        values = [{"userEnteredValue": word} for word in column.choices[lang]]
        rule = {"condition": {"type": "ONE_OF_LIST", "values": values}, "showCustomUi": True, "strict": False}
        yield {"setDataValidation": {"range": body, "rule": rule}}


def _format(body: Mapping[str, Any], form: Mapping[str, Any], fields: str) -> Request:
    return {"repeatCell": {"range": dict(body), "cell": {"userEnteredFormat": dict(form)}, "fields": fields}}


def _highlight(worksheet: Worksheet, highlight: Highlight, number: int, lang: str) -> Request:
    keys = [column.key for column in worksheet.columns]
    spans = frozenset(keys.index(key) for key in highlight.columns) or frozenset(range(len(keys)))
    text = formula(worksheet, highlight, lang)
    rule = ColourRule(index=number, formula=text, colour=highlight.colour, columns=spans, first_row=1)
    return {"addConditionalFormatRule": {"rule": _rule(worksheet, rule), "index": number}}


def _rule(worksheet: Worksheet, rule: ColourRule) -> dict[str, Any]:
    ranges = [
        {
            "sheetId": worksheet.sheet_id,
            "startRowIndex": rule.first_row,
            "startColumnIndex": first,
            "endColumnIndex": last + 1,
        }
        for first, last in _spans(rule.columns)
    ]
    condition = {"type": "CUSTOM_FORMULA", "values": [{"userEnteredValue": rule.formula}]}
    look = {"condition": condition, "format": {"backgroundColor": _colour(rule.colour)}}
    return {"ranges": ranges, "booleanRule": look}


def _spans(columns: Iterable[int]) -> list[tuple[int, int]]:
    """First and last of each run of neighbours."""
    spans: list[tuple[int, int]] = []
    for column in sorted(columns):
        if spans and spans[-1][1] == column - 1:
            spans[-1] = (spans[-1][0], column)
        else:
            spans.append((column, column))
    return spans


def rule_request(worksheet: Worksheet, rule: ColourRule) -> Request:
    """Put a conditional format in the place of the one that stands at its index."""
    return {"updateConditionalFormatRule": {"index": rule.index, "rule": _rule(worksheet, rule)}}


def parse_rule(raw: Mapping[str, Any], index: int) -> ColourRule:
    """A conditional format as the API tells it (discovery document, ConditionalFormatRule)."""
    boolean = raw.get("booleanRule", {})
    condition, look = boolean.get("condition", {}), boolean.get("format", {})
    values = condition.get("values", [])
    is_plain = condition.get("type") == "CUSTOM_FORMULA" and len(values) == 1
    if not is_plain or not look or not look.keys() <= {"backgroundColor", "backgroundColorStyle"}:
        return ColourRule(index=index, formula="")
    ranges = raw.get("ranges", [])
    rows = {item.get("startRowIndex", 0) for item in ranges}
    return ColourRule(
        index=index,
        formula=values[0].get("userEnteredValue", ""),
        colour=_code(look.get("backgroundColor") or look["backgroundColorStyle"].get("rgbColor", {})),
        columns=frozenset(
            column
            for item in ranges
            for column in range(item.get("startColumnIndex", 0), item.get("endColumnIndex", 0))
        ),
        first_row=rows.pop() if len(rows) == 1 else -1,
    )


def widen_request(sheet_id: int, *, columns: int) -> Request:
    """Add empty columns at the end of a worksheet."""
    return {"appendDimension": {"sheetId": sheet_id, "dimension": "COLUMNS", "length": columns}}


def head_request(settings: Mapping[str, str]) -> Request:
    """Set entries of the head, each in its own row; rows of entries not given are left alone."""
    numbers = [_HEAD_KEYS.index(name) for name in settings]
    first = min(numbers)
    by_row = {_HEAD_KEYS.index(name): (name, value) for name, value in settings.items()}
    if sorted(numbers) != list(range(first, first + len(numbers))):
        raise ValueError("head entries are written as neighbouring rows")
    rows = [[_text(by_row[number][0]), _text(by_row[number][1])] for number in sorted(by_row)]
    return _cells(STATE.sheet_id, first, rows)


def head_requests(settings: Mapping[str, str]) -> list[Request]:
    """Set entries of the head that need not be neighbours, one request each."""
    return [head_request({name: value}) for name, value in settings.items()]


def guard_request(name: str) -> Request:
    """Add a named range with a chosen id: an existing one is an error that fails the whole batch."""
    area = {"sheetId": LOG.sheet_id, "startRowIndex": 0, "endRowIndex": 1}
    area |= {"startColumnIndex": 0, "endColumnIndex": 1}
    return {"addNamedRange": {"namedRange": {"namedRangeId": name, "name": name, "range": area}}}


def unguard_request(name: str) -> Request:
    """Remove a guard that is no longer needed."""
    return {"deleteNamedRange": {"namedRangeId": name}}


def append_request(sheet_id: int, row: Sequence[CellValue], zone: ZoneInfo) -> Request:
    """Append one row after the last one with data; formats of the cells stay."""
    cells = [_value(cell, zone) for cell in row]
    return {"appendCells": {"sheetId": sheet_id, "rows": [{"values": cells}], "fields": "userEnteredValue"}}


def append_row_request(
    worksheet: Worksheet, values: Mapping[str, CellValue], places: Mapping[str, int], zone: ZoneInfo
) -> Request:
    """Append a row to a visible worksheet, its cells in the worksheet's own order of columns."""
    cells: list[dict[str, Any]] = [{} for _ in range(max(places.values(), default=0) + 1)]
    forms = {column.key: column.form for column in worksheet.columns}
    for key, value in values.items():
        if key in places:
            cells[places[key]] = _value(value, zone, forms[key])
    return {
        "appendCells": {
            "sheetId": worksheet.sheet_id,
            "rows": [{"values": cells}],
            "fields": "userEnteredValue",
        }
    }


def put_request(
    worksheet: Worksheet, row: int, place: int, value: CellValue | bool, form: str, zone: ZoneInfo
) -> Request:
    """Write one cell wherever it stands, also one of people's own; row and place count from 0."""
    if isinstance(value, bool):
        cell = {"userEnteredValue": {"boolValue": value}}
    else:
        cell = _value(None if value == "" else value, zone, form)
    return _cells(worksheet.sheet_id, row, [[cell]], column=place)


def text_row_request(sheet_id: int, row: int, texts: Sequence[str], *, width: int) -> Request:
    """Write texts from the first column on and empty the rest of the row up to ``width``."""
    padded = [*texts, *[""] * (width - len(texts))]
    return _cells(sheet_id, row, [[_text(text) if text else {} for text in padded]])


def grow_request(sheet_id: int, *, rows: int) -> Request:
    """Add empty rows at the end of a worksheet."""
    return {"appendDimension": {"sheetId": sheet_id, "dimension": "ROWS", "length": rows}}


def _value(cell: CellValue, zone: ZoneInfo, form: str = "text") -> dict[str, Any]:
    if cell is None:
        return {}
    if isinstance(cell, str):
        moment = _iso_date(cell) if form == "date" else None
        if moment is None:
            return _text(cell)
        cell = moment
    if isinstance(cell, (date, datetime)):
        return {"userEnteredValue": {"numberValue": to_serial(cell, zone)}}
    return {"userEnteredValue": {"numberValue": cell}}


def _iso_date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _cells(
    sheet_id: int,
    row: int,
    rows: Sequence[Sequence[dict[str, Any]]],
    *,
    fields: str = "userEnteredValue",
    column: int = 0,
) -> Request:
    start = {"sheetId": sheet_id, "rowIndex": row, "columnIndex": column}
    return {
        "updateCells": {"start": start, "rows": [{"values": list(cells)} for cells in rows], "fields": fields}
    }


def _text(text: str) -> dict[str, Any]:
    if len(text) > MAX_CELL:
        text = text[: MAX_CELL - 1] + "…"
    return {"userEnteredValue": {"stringValue": text}}


def _code(colour: Mapping[str, float]) -> str:
    """A colour as ``#rrggbb``; Sheets answers with parts that are rounded to single precision."""
    parts = (round(colour.get(name, 0) * 255) for name in ("red", "green", "blue"))
    return "#" + "".join(f"{part:02x}" for part in parts)


def _colour(code: str) -> dict[str, float]:
    red, green, blue = (int(code[index : index + 2], 16) / 255 for index in (1, 3, 5))
    return {"red": red, "green": green, "blue": blue}
