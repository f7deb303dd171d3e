"""The tracker for sync: one read of everything visible, one of the bases wanted, one write of all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

from pmdocs.core.sheet.mending import Fix, Miss, Seen, find_misses, fix_of
from pmdocs.core.sheet.plan import BaseWrite, RowAppend, TrackerPlan
from pmdocs.core.sheet.reservation import LogRow, parse_log
from pmdocs.core.sheet.snapshot import (
    BASE_HEADER,
    FIRST_BASE_ROW,
    VISIBLE,
    Cell,
    Entry,
    Snapshot,
    Table,
    next_base_row,
    parse_state,
    parse_table,
    split_base,
)
from pmdocs.core.sheet.tracker import DASHBOARD, LOG, STATE, column_letters, generation_guard
from pmdocs.errors import ApiError, TrackerError
from pmdocs.gateways import tracker_requests as build
from pmdocs.gateways.dashboard_requests import blames_dashboard, dashboard_requests
from pmdocs.gateways.transport import Repeat, Transport

KEPT_GENERATIONS = 10
MAX_SPANS = 100
"""Ranges of base rows in one read: they all stand in its address."""
_SEEN_FIELDS = "updatedSpreadsheet(sheets(properties(sheetId),data(rowData(values(formattedValue)))))"


class TrackerGateway:
    """Calls of the Sheets API that sync makes."""

    def __init__(self, transport: Transport, *, zone: ZoneInfo) -> None:
        self._transport = transport
        self._zone = zone
        self._titles: dict[str, dict[int, str]] = {}

    @property
    def _client(self) -> Any:
        from gspread.http_client import HTTPClient

        return HTTPClient(auth=None, session=self._transport.session)  # type: ignore[arg-type]  # not used beside a session

    def fetch_snapshot(self, tracker_id: str, *, lang: str) -> Snapshot:
        """Head, directory and visible worksheets, in one call.

        ``lang`` is the language worksheet titles are expected in; renamed ones cost one more read, and one
        again. Raises TrackerError when the hidden state worksheet is gone.
        """
        return self._fetch(tracker_id, lang, ())[0]

    def _fetch(
        self, tracker_id: str, lang: str, state_ranges: Sequence[str], *, with_log: bool = False
    ) -> tuple[Snapshot, list[list[list[Cell]]]]:
        """A snapshot, and these ranges of the hidden state worksheet besides; the log last, where it is there."""
        titles = self._titles.get(tracker_id) or {
            w.sheet_id: w.title(lang) for w in (*VISIBLE, STATE, LOG, DASHBOARD)
        }
        try:
            found = self._fetch_all(tracker_id, titles, state_ranges, with_log=with_log)
        except ApiError as error:
            if error.status != 400 or "parse range" not in error.message:
                raise
        else:
            if not any(table.is_strange for table in found[0].tables.values()):
                return found
        # Worksheets are known by id, but read by title: these are not where they were.
        now = self._fetch_titles(tracker_id)
        if STATE.sheet_id not in now:
            raise TrackerError(
                "The tracker's hidden worksheet _pmdocs is gone.",
                hint="Take it back with the spreadsheet's version history; 'pmdocs init' makes an empty one, "
                "with which only new postmortems are synced.",
            )
        return self._fetch_all(tracker_id, now, state_ranges, with_log=with_log)

    def _fetch_all(
        self, tracker_id: str, titles: Mapping[int, str], state_ranges: Sequence[str], *, with_log: bool
    ) -> tuple[Snapshot, list[list[list[Cell]]]]:
        worksheets = [worksheet for worksheet in VISIBLE if worksheet.sheet_id in titles]
        state = _quoted(titles[STATE.sheet_id])
        ranges = [f"{state}!{name}" for name in ("A:C", *state_ranges)]
        ranges += [_quoted(titles[LOG.sheet_id])] if with_log and LOG.sheet_id in titles else []
        asked = len(ranges)
        ranges += [_quoted(titles[worksheet.sheet_id]) for worksheet in worksheets]
        if DASHBOARD.sheet_id in titles:
            ranges.append(_quoted(titles[DASHBOARD.sheet_id]))
        parameters = {"valueRenderOption": "UNFORMATTED_VALUE", "dateTimeRenderOption": "SERIAL_NUMBER"}
        raw = self._transport.call(
            "sheets.spreadsheets.values.batchGet",
            lambda: self._client.values_batch_get(tracker_id, ranges, parameters),
            repeat=Repeat.READ,
        )
        found = [_typed(item.get("values", [])) for item in raw["valueRanges"]]
        head, directory = parse_state(found[0])
        dashboard = found.pop() if DASHBOARD.sheet_id in titles else None
        tables = {
            worksheet.key: parse_table(worksheet, values)
            for worksheet, values in zip(worksheets, found[asked:], strict=True)
        }
        self._titles[tracker_id] = dict(titles)
        size = sum(len(str(item)) for item in raw["valueRanges"])
        shown = [worksheet.sheet_id for worksheet in (*worksheets, DASHBOARD)]
        known = {sheet_id: titles[sheet_id] for sheet_id in shown if sheet_id in titles}
        snapshot = Snapshot(
            head=head, directory=directory, tables=tables, titles=known, size=size, dashboard=dashboard
        )
        return snapshot, found[1:asked]

    def _fetch_titles(self, tracker_id: str) -> dict[int, str]:
        raw = self._transport.call(
            "sheets.spreadsheets.get",
            lambda: self._client.fetch_sheet_metadata(
                tracker_id, params={"includeGridData": False, "fields": "sheets(properties(sheetId,title))"}
            ),
            repeat=Repeat.READ,
        )
        return {
            sheet["properties"].get("sheetId", 0): sheet["properties"]["title"] for sheet in raw["sheets"]
        }

    def fetch_bases(
        self, tracker_id: str, entries: Sequence[Entry], *, lang: str
    ) -> tuple[Snapshot, dict[str, str]]:
        """The base of each document, as text, and everything visible once more, in one call.

        Reading documents takes its time: what is planned from here on is planned for the tracker as it is now.
        """
        spans = _spans([entry.row for entry in entries])
        snapshot, found = self._fetch(
            tracker_id, lang, [f"A{first + 1}:Z{last + 1}" for first, last in spans]
        )
        return snapshot, _bases(found)

    def fetch_bases_and_log(
        self, tracker_id: str, entries: Sequence[Entry], *, lang: str
    ) -> tuple[Snapshot, dict[str, str], tuple[LogRow, ...]]:
        """As `fetch_bases`, and the hidden log in the same call; it is empty where somebody deleted it."""
        spans = _spans([entry.row for entry in entries])
        ranges = [f"A{first + 1}:Z{last + 1}" for first, last in spans]
        snapshot, found = self._fetch(tracker_id, lang, ranges, with_log=True)
        log = [[str(cell) for cell in row] for values in found[len(spans) :] for row in values]
        return snapshot, _bases(found[: len(spans)]), tuple(parse_log(log))

    def write(self, tracker_id: str, plan: TrackerPlan, snapshot: Snapshot) -> list[Miss]:
        """Write a plan in one batch; cells that were other ones by then, because a person moved something.

        Raises ApiError with status 400 when another writer came first: the guard fails the whole batch.
        """
        fixes = [fix_of(write, snapshot.tables[write.worksheet.key]) for write in plan.cells]
        requests = [*self._guards(plan.generation + 1), *self._requests(plan, snapshot), *self._puts(fixes)]
        board = self._dashboard(plan, snapshot)
        try:
            return self._send(tracker_id, [*requests, *board], fixes, snapshot)
        except ApiError as error:
            if error.status != 400:
                raise
            if blames_dashboard(error.message, first=len(requests)):
                board = []  # its title is taken, or a person shrank it: the rows do not wait for that
            elif "deleteNamedRange" in error.message:
                # A person has removed the old guard; there is nothing left to remove.
                requests = [request for request in requests if "deleteNamedRange" not in request]
            else:
                raise
        return self._send(tracker_id, [*requests, *board], fixes, snapshot)

    def _dashboard(self, plan: TrackerPlan, snapshot: Snapshot) -> list[build.Request]:
        if plan.dashboard is None:
            return []
        lang = snapshot.head.get("lang", "en")
        title = snapshot.titles.get(DASHBOARD.sheet_id, DASHBOARD.title(lang))
        return dashboard_requests(plan.dashboard, lang=lang, title=title, zone=self._zone)

    def restore(self, tracker_id: str, fixes: Sequence[Fix], snapshot: Snapshot) -> list[Miss]:
        """Write cells where ``snapshot`` found them; those that were other ones by then, again."""
        return self._send(tracker_id, self._puts(fixes), fixes, snapshot)

    def _send(
        self, tracker_id: str, requests: Sequence[build.Request], fixes: Sequence[Fix], snapshot: Snapshot
    ) -> list[Miss]:
        touched = list({fix.spot.worksheet.key: fix.spot.worksheet for fix in fixes}.values())
        body: dict[str, Any] = {"requests": list(requests)}
        params = {"fields": "spreadsheetId"}
        if touched:
            ranges = [self._ranges(tracker_id, snapshot.tables[worksheet.key]) for worksheet in touched]
            body |= {
                "includeSpreadsheetInResponse": True,
                "responseIncludeGridData": True,
                "responseRanges": [name for pair in ranges for name in pair],
            }
            params = {"fields": _SEEN_FIELDS}
        raw = self._transport.call(
            "sheets.spreadsheets.batchUpdate",
            lambda: self._client.request(
                "post",
                f"https://sheets.googleapis.com/v4/spreadsheets/{tracker_id}:batchUpdate",
                params=params,
                json=body,
            ).json(),
            repeat=Repeat.SAFE,
        )
        sheets = raw.get("updatedSpreadsheet", {}).get("sheets", [])
        seen = {sheet["properties"].get("sheetId", 0): _seen(sheet) for sheet in sheets}
        return find_misses(fixes, seen)

    def _puts(self, fixes: Sequence[Fix]) -> list[build.Request]:
        return [
            build.put_request(fix.spot.worksheet, fix.row, fix.place, fix.value, fix.form, self._zone)
            for fix in fixes
        ]

    def _ranges(self, tracker_id: str, table: Table) -> tuple[str, str]:
        """The key column, and the header row."""
        title = _quoted(self._titles[tracker_id][table.worksheet.sheet_id])
        letter, number = column_letters(table.places[table.key_column]), table.header_row + 1
        return f"{title}!{letter}:{letter}", f"{title}!{number}:{number}"

    def _guards(self, following: int) -> list[build.Request]:
        requests = [build.guard_request(generation_guard(following))]
        if following > KEPT_GENERATIONS:
            requests.append(build.unguard_request(generation_guard(following - KEPT_GENERATIONS)))
        return requests

    def _requests(self, plan: TrackerPlan, snapshot: Snapshot) -> list[build.Request]:
        head = {**plan.head, "generation": str(plan.generation + 1)}
        return [
            *build.head_requests(head),
            *self._base_requests(plan.bases, snapshot),
            *(self._append(append, snapshot) for append in plan.appends),
            *(build.append_request(LOG.sheet_id, row.cells(), self._zone) for row in plan.log),
        ]

    def _append(self, append: RowAppend, snapshot: Snapshot) -> dict[str, Any]:
        table = snapshot.tables[append.worksheet.key]
        return build.append_row_request(append.worksheet, append.values, table.places, self._zone)

    def _base_requests(self, bases: Sequence[BaseWrite], snapshot: Snapshot) -> list[dict[str, Any]]:
        following = next_base_row(snapshot.directory)
        requests = [build.text_row_request(STATE.sheet_id, FIRST_BASE_ROW, BASE_HEADER, width=26)]
        last = following
        for base in bases:
            row = base.row
            if row is None:
                row, last = last, last + 1
            cells = [base.document_id, base.incident_id, base.digest, *split_base(base.text)]
            requests.append(build.text_row_request(STATE.sheet_id, row, cells, width=26))
        if last > following:
            requests.insert(0, build.grow_request(STATE.sheet_id, rows=last - following))
        return requests if bases else []


def _bases(found: Iterable[Sequence[Sequence[Cell]]]) -> dict[str, str]:
    rows = (row for values in found for row in values if row)
    return {str(row[0]): "".join(str(cell) for cell in row[3:]) for row in rows}


def _typed(values: Sequence[Sequence[Any]]) -> list[list[Cell]]:
    return [
        [float(cell) if isinstance(cell, int) and not isinstance(cell, bool) else cell for cell in row]
        for row in values
    ]


def _spans(rows: Iterable[int]) -> list[tuple[int, int]]:
    """First and last of neighbouring rows; the smallest gaps are read along where there would be too many."""
    spans = [(row, row) for row in sorted(set(rows))]
    gaps = sorted(after[0] - before[1] for before, after in pairwise(spans))
    widest = max(1, gaps[-MAX_SPANS] if len(gaps) >= MAX_SPANS else 1)
    joined: list[tuple[int, int]] = []
    for first, last in spans:
        if joined and first - joined[-1][1] <= widest:
            joined[-1] = (joined[-1][0], last)
        else:
            joined.append((first, last))
    return joined


def _seen(sheet: Mapping[str, Any]) -> Seen:
    """The key column and the header row, in the order in which they were asked for."""
    column, header = sheet["data"]
    keys = [_shown(row)[:1] for row in column.get("rowData", [])]
    top = header.get("rowData", [{}])[0]
    return Seen(keys=[cells[0] if cells else "" for cells in keys], header=_shown(top))


def _shown(row: Mapping[str, Any]) -> list[str]:
    return [cell.get("formattedValue", "") for cell in row.get("values", [])]


def _quoted(title: str) -> str:
    return "'" + title.replace("'", "''") + "'"
