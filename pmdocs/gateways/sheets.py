"""Sheets v4, through gspread's HTTP client with known ids: the tracking spreadsheet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from zoneinfo import ZoneInfo

from pmdocs.core.sheet.looks import LooksPlan, SheetLook
from pmdocs.core.sheet.reservation import LogRow, parse_log
from pmdocs.core.sheet.snapshot import HEADER_SEARCHED
from pmdocs.core.sheet.tracker import (
    HEAD_ROWS,
    LOG,
    POSTMORTEMS,
    STATE,
    CellValue,
    Layout,
    TrackerHead,
    Worksheet,
    registration_guard,
)
from pmdocs.errors import ApiError, TrackerError
from pmdocs.gateways import tracker_requests as build
from pmdocs.gateways.transport import Repeat, Transport

_HEAD_FIELDS = (
    "updatedSpreadsheet(sheets(properties(sheetId,title),data(rowData(values(formattedValue)))),"
    "namedRanges(namedRangeId))"
)


class SheetsGateway:
    """Calls of the Sheets API that pmdocs makes."""

    def __init__(self, transport: Transport, *, zone: ZoneInfo) -> None:
        self._transport = transport
        self._zone = zone
        self._titles: dict[str, dict[int, str]] = {}

    @property
    def _client(self) -> Any:
        from gspread.http_client import HTTPClient

        return HTTPClient(auth=None, session=self._transport.session)  # type: ignore[arg-type]  # not used beside a session

    def fetch_layout(self, tracker_id: str) -> Layout:
        """Worksheets and named ranges."""
        fields = "properties(title),sheets(properties(sheetId,title)),namedRanges(namedRangeId)"
        raw = self._transport.call(
            "sheets.spreadsheets.get",
            lambda: self._client.fetch_sheet_metadata(
                tracker_id, params={"includeGridData": False, "fields": fields}
            ),
            repeat=Repeat.READ,
        )
        titles = {
            sheet["properties"].get("sheetId", 0): sheet["properties"]["title"] for sheet in raw["sheets"]
        }
        self._titles[tracker_id] = titles
        return Layout(
            title=raw.get("properties", {}).get("title", ""),
            titles=titles,
            named_ranges=frozenset(item["namedRangeId"] for item in raw.get("namedRanges", [])),
        )

    def fetch_values(self, tracker_id: str, worksheet_title: str) -> list[list[str]]:
        """All cells of a worksheet as shown, trailing empty ones dropped."""
        name = _quoted(worksheet_title)
        raw = self._transport.call(
            "sheets.spreadsheets.values.get",
            lambda: self._client.values_get(tracker_id, name),
            repeat=Repeat.READ,
        )
        return [[str(cell) for cell in row] for row in raw.get("values", [])]

    # init

    def add_worksheets(
        self,
        tracker_id: str,
        worksheets: Sequence[Worksheet],
        *,
        lang: str,
        titles: Mapping[str, str],
        drop_sheet: int | None,
    ) -> None:
        """Add worksheets with header, widths, dropdowns and colours, in one batch.

        ``titles`` are the titles to give, by worksheet key. ``drop_sheet`` is the blank worksheet that a new
        spreadsheet begins with. A repeat is refused, since the sheet ids then exist.
        """
        requests = build.worksheet_requests(worksheets, lang=lang, titles=titles, drop_sheet=drop_sheet)
        self._write(tracker_id, requests, repeat=Repeat.SAFE)

    def fetch_looks(self, tracker_id: str, titles: Mapping[int, str]) -> dict[int, SheetLook]:
        """Conditional formats, size and first rows of these worksheets, by sheet id, in one call."""
        try:
            raw = self._fetch_tops(tracker_id, titles, HEADER_SEARCHED)
        except ApiError as error:
            if error.status != 400:
                raise
            # A range beyond the last row is refused; people may have left a worksheet a few rows only.
            raw = self._fetch_tops(tracker_id, titles, 1)
        return {
            sheet["properties"].get("sheetId", 0): SheetLook(
                column_count=sheet["properties"].get("gridProperties", {}).get("columnCount", 0),
                top=_shown_cells(sheet),
                rules=tuple(
                    build.parse_rule(rule, index)
                    for index, rule in enumerate(sheet.get("conditionalFormats", []))
                ),
            )
            for sheet in raw["sheets"]
        }

    def _fetch_tops(self, tracker_id: str, titles: Mapping[int, str], rows: int) -> dict[str, Any]:
        fields = (
            "sheets(properties(sheetId,gridProperties(columnCount)),conditionalFormats,"
            "data(rowData(values(formattedValue))))"
        )
        params = {"fields": fields, "ranges": [f"{_quoted(title)}!1:{rows}" for title in titles.values()]}
        answer: dict[str, Any] = self._transport.call(
            "sheets.spreadsheets.get",
            lambda: self._client.fetch_sheet_metadata(tracker_id, params=params),
            repeat=Repeat.READ,
        )
        return answer

    def write_looks(self, tracker_id: str, plan: LooksPlan) -> int:
        """Bring looks up to date, in one batch; how many conditional formats are.

        They are known by their place only. Where a person moved one in between, another one was replaced: the answer
        tells which, and it is put back. A repeat changes nothing.
        """
        requests = [build.rule_request(update.worksheet, update.new) for update in plan.updates]
        if plan.state_columns:
            requests.append(build.widen_request(STATE.sheet_id, columns=plan.state_columns))
        raw = self._write(tracker_id, requests, repeat=Repeat.REFUSED if plan.state_columns else Repeat.SAFE)
        hit: list[build.Request] = []
        for update, reply in zip(plan.updates, raw.get("replies", []), strict=False):
            replaced = reply.get("updateConditionalFormatRule", {}).get("oldRule", {})
            if build.parse_rule(replaced, update.old.index) not in (update.old, update.new):
                body = {"index": update.old.index, "rule": replaced}
                hit.append({"updateConditionalFormatRule": body})
        if hit:
            self._write(tracker_id, hit, repeat=Repeat.SAFE)
        return len(plan.updates) - len(hit)

    def prove_guard(self, tracker_id: str) -> bool:
        """Whether an existing named range id fails a whole batch, as the write guard needs it to.

        Adds one range and then tries to add it again; where the second is taken, both are removed.
        """
        name = build.GUARD_PROBE
        if name not in self.fetch_layout(tracker_id).named_ranges:
            try:
                self._write(tracker_id, [build.guard_request(name)], repeat=Repeat.SAFE)
            except ApiError as error:
                if error.status != 400:
                    raise
                if name not in self.fetch_layout(tracker_id).named_ranges:
                    return False  # a chosen id of this form is not accepted here
                # An attempt whose answer was lost had added it; the repeat was what was refused.
        try:
            self._write(tracker_id, [build.guard_request(name)], repeat=Repeat.SAFE)
        except ApiError as error:
            if error.status != 400:
                raise
            return True
        self._write(tracker_id, [build.unguard_request(name)], repeat=Repeat.REFUSED)
        return False

    def write_head(self, tracker_id: str, settings: Mapping[str, str]) -> None:
        """Set entries of the head; the same again changes nothing."""
        self._write(tracker_id, [build.head_request(settings)], repeat=Repeat.SAFE)

    def fetch_head(self, tracker_id: str) -> dict[str, str]:
        """The head's entries by name."""
        titles = self._titles.get(tracker_id) or dict(self.fetch_layout(tracker_id).titles)
        if STATE.sheet_id not in titles:
            return {}
        return _parse_head(self.fetch_values(tracker_id, titles[STATE.sheet_id])[:HEAD_ROWS])

    # create

    def reserve(self, tracker_id: str, row: LogRow, *, lang: str) -> TrackerHead:
        """Append a row to the log and get back the whole log, head and header, in one call.

        ``lang`` is the language the worksheet titles are expected in; others are found by id, at the cost
        of one read. Raises TrackerError when the spreadsheet lacks pmdocs' worksheets. A repeat appends the same row
        again, which means the same.
        """
        try:
            return self._reserve(tracker_id, row, lang)
        except ApiError as error:
            if error.status != 400 or "parse range" not in error.message:
                raise
        # Somebody renamed a worksheet: find it by its id.
        missing = {POSTMORTEMS.sheet_id, STATE.sheet_id, LOG.sheet_id} - set(
            self.fetch_layout(tracker_id).titles
        )
        if missing:
            raise TrackerError(
                "The tracker lacks worksheets that pmdocs made.", hint="Run 'pmdocs init' to add them again."
            )
        return self._reserve(tracker_id, row, lang)

    def _reserve(self, tracker_id: str, row: LogRow, lang: str) -> TrackerHead:
        titles = self._titles.get(tracker_id, {})
        ranges = [
            f"{_quoted(titles.get(LOG.sheet_id, LOG.en))}!A:F",
            f"{_quoted(titles.get(STATE.sheet_id, STATE.en))}!A1:B{HEAD_ROWS}",
            f"{_quoted(titles.get(POSTMORTEMS.sheet_id, POSTMORTEMS.title(lang)))}!1:1",
        ]
        body = {
            "requests": [build.append_request(LOG.sheet_id, row.cells(), self._zone)],
            "includeSpreadsheetInResponse": True,
            "responseIncludeGridData": True,
            "responseRanges": ranges,
        }
        raw = self._transport.call(
            "sheets.spreadsheets.batchUpdate",
            lambda: self._client.request(
                "post",
                f"https://sheets.googleapis.com/v4/spreadsheets/{tracker_id}:batchUpdate",
                params={"fields": _HEAD_FIELDS},
                json=body,
            ).json(),
            repeat=Repeat.SAFE,
            attempts=3,
        )
        return _parse_tracker_head(raw.get("updatedSpreadsheet", {}))

    def append_log(self, tracker_id: str, row: LogRow) -> None:
        """Append a row to the log."""
        self._write(
            tracker_id, [build.append_request(LOG.sheet_id, row.cells(), self._zone)], repeat=Repeat.SAFE
        )

    def fetch_log(self, tracker_id: str) -> tuple[LogRow, ...]:
        """The log of reservations."""
        titles = self._titles.get(tracker_id, {})
        return tuple(parse_log(self.fetch_values(tracker_id, titles.get(LOG.sheet_id, LOG.en))))

    def register(
        self,
        tracker_id: str,
        *,
        row: Sequence[CellValue],
        done: LogRow,
        guarded: bool,
        stale_guards: Sequence[str] = (),
    ) -> None:
        """Append the visible row and ``done``, both or neither.

        With the guard a second registration of the incident is refused (ApiError, status 400), so that a
        repeat is safe; without it nothing is repeated on an unclear failure.
        """
        requests = [
            build.append_request(POSTMORTEMS.sheet_id, row, self._zone),
            build.append_request(LOG.sheet_id, done.cells(), self._zone),
        ]
        if guarded:
            requests.insert(0, build.guard_request(registration_guard(done.incident)))
        requests.extend(build.unguard_request(name) for name in stale_guards)
        self._write(tracker_id, requests, repeat=Repeat.SAFE if guarded else Repeat.REFUSED)

    def _write(self, tracker_id: str, requests: list[dict[str, Any]], *, repeat: Repeat) -> dict[str, Any]:
        answer: dict[str, Any] = self._transport.call(
            "sheets.spreadsheets.batchUpdate",
            lambda: self._client.batch_update(tracker_id, {"requests": requests}),
            repeat=repeat,
        )
        return answer


def _quoted(title: str) -> str:
    return "'" + title.replace("'", "''") + "'"


def _parse_tracker_head(raw: Mapping[str, Any]) -> TrackerHead:
    cells = {sheet["properties"].get("sheetId", 0): _shown_cells(sheet) for sheet in raw.get("sheets", [])}
    header = cells.get(POSTMORTEMS.sheet_id, [])
    return TrackerHead(
        log=tuple(parse_log(cells.get(LOG.sheet_id, []))),
        header=tuple(header[0]) if header else (),
        settings=_parse_head(cells.get(STATE.sheet_id, [])),
        named_ranges=frozenset(item["namedRangeId"] for item in raw.get("namedRanges", [])),
    )


def _shown_cells(sheet: Mapping[str, Any]) -> list[list[str]]:
    return [
        [cell.get("formattedValue", "") for cell in row.get("values", [])]
        for grid in sheet.get("data", [])
        for row in grid.get("rowData", [])
    ]


def _parse_head(rows: Sequence[Sequence[str]]) -> dict[str, str]:
    return {row[0]: row[1] if len(row) > 1 else "" for row in rows if row and row[0]}
