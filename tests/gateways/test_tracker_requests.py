"""Requests that make and write the tracker: what each says, and what an emulated Sheets makes of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wire import RecordingClock

from pmdocs.core.model import Incident, Person, Severity
from pmdocs.core.sheet.reservation import LogRow
from pmdocs.core.sheet.tracker import (
    ACTION_ITEMS,
    CHANGES,
    COMMENTS,
    GUARD_UNPROVEN,
    LOG,
    POSTMORTEMS,
    STATE,
    WORKSHEETS,
    Worksheet,
    Writer,
    lay_out,
    parse_header,
    postmortem_row,
    to_serial,
)
from pmdocs.emulator import Emulator
from pmdocs.emulator.clients import EmulatorAdapter
from pmdocs.errors import ApiError
from pmdocs.gateways.sheets import SheetsGateway
from pmdocs.gateways.tracker_requests import (
    MAX_CELL,
    append_request,
    guard_request,
    head_requests,
    unguard_request,
    worksheet_requests,
)
from pmdocs.gateways.transport import LocalSession, Transport

Json = dict[str, Any]

TOKYO = ZoneInfo("Asia/Tokyo")
TITLES = {worksheet.key: worksheet.en for worksheet in WORKSHEETS}


def cells(*values: Any, zone: ZoneInfo = TOKYO) -> list[Json]:
    """What `append_request` makes of values."""
    (row,) = append_request(1, values, zone)["appendCells"]["rows"]
    found: list[Json] = row["values"]
    return found


def kinds(requests: list[Json], kind: str) -> list[Json]:
    return [request[kind] for request in requests if kind in request]


# Cells


@given(st.text(min_size=1, max_size=50))
def test_text_is_never_a_formula(text: str) -> None:
    """Whatever a document says goes in as a string value."""
    assert cells(text) == [{"userEnteredValue": {"stringValue": text}}]


def test_values_by_kind() -> None:
    """Nothing stays nothing, numbers are numbers, dates are serial numbers."""
    assert cells(None, 0, 1.5, date(1899, 12, 31)) == [
        {},
        {"userEnteredValue": {"numberValue": 0}},
        {"userEnteredValue": {"numberValue": 1.5}},
        {"userEnteredValue": {"numberValue": 1}},
    ]


def test_over_long_text_is_cut() -> None:
    """A cell takes 50,000 characters; one more would fail the whole batch."""
    (whole,), (cut,) = cells("x" * MAX_CELL), cells("x" * (MAX_CELL + 1))

    assert whole["userEnteredValue"]["stringValue"] == "x" * MAX_CELL
    assert cut["userEnteredValue"]["stringValue"] == "x" * (MAX_CELL - 1) + "…"


@pytest.mark.parametrize(
    ("moment", "serial"),
    [
        (date(2026, 11, 20), 46346),
        (datetime(2026, 11, 20, tzinfo=TOKYO), 46346),
        (datetime(2026, 11, 19, 15, tzinfo=UTC), 46346),
        (datetime(2026, 11, 20, 12, tzinfo=TOKYO), 46346.5),
        (datetime(2026, 11, 19, 21, tzinfo=UTC), 46346.25),
    ],
)
def test_serial_dates(moment: date, serial: float) -> None:
    """Days since 1899-12-30, moments by the clock on the wall."""
    assert to_serial(moment, TOKYO) == serial


@given(
    st.datetimes(min_value=datetime(1990, 1, 1), max_value=datetime(2090, 1, 1)),  # noqa: DTZ001 - a wall clock
    st.sampled_from(["UTC", "Asia/Tokyo", "America/New_York"]),
)
def test_serial_moments_read_back(wall: datetime, zone: str) -> None:
    """The number is the wall clock of the zone, to the second."""
    moment = wall.replace(tzinfo=ZoneInfo(zone))
    shown = datetime(1899, 12, 30) + timedelta(days=to_serial(moment, ZoneInfo(zone)))  # noqa: DTZ001
    real = moment.astimezone(UTC).astimezone(ZoneInfo(zone)).replace(tzinfo=None)

    assert abs(shown - real) < timedelta(seconds=1)


# The head


def test_head_entries_have_rows_of_their_own() -> None:
    """Entries that are not given are left alone; one that nobody knows has no row."""
    updates = [request["updateCells"] for request in head_requests({"guard": "none", "schema_version": "1"})]
    written = {
        update["start"]["rowIndex"]: [
            cell["userEnteredValue"]["stringValue"] for row in update["rows"] for cell in row["values"]
        ]
        for update in updates
    }

    assert written == {0: ["schema_version", "1"], 2: ["guard", "none"]}
    assert {(update["start"]["sheetId"], update["start"]["columnIndex"]) for update in updates} == {
        (STATE.sheet_id, 0)
    }
    with pytest.raises(ValueError, match="not in tuple"):
        head_requests({"unknown": "1"})


def test_guards() -> None:
    """A guard is a named range with a chosen id on the hidden log, taken away by that id."""
    named = guard_request("pmdocs_gen_1")["addNamedRange"]["namedRange"]

    assert (named["namedRangeId"], named["name"]) == ("pmdocs_gen_1", "pmdocs_gen_1")
    assert named["range"]["sheetId"] == LOG.sheet_id
    assert unguard_request("pmdocs_gen_1") == {"deleteNamedRange": {"namedRangeId": "pmdocs_gen_1"}}


# Worksheets


@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize("worksheet", WORKSHEETS, ids=lambda worksheet: worksheet.key)
def test_a_worksheet_by_itself(worksheet: Worksheet, lang: str) -> None:
    """Id, title, visibility, frozen header and dropdown words of one worksheet."""
    requests = worksheet_requests([worksheet], lang=lang, titles={worksheet.key: "T"}, drop_sheet=None)
    (added,) = kinds(requests, "addSheet")
    properties = added["properties"]

    assert (properties["sheetId"], properties["title"]) == (worksheet.sheet_id, "T")
    assert properties.get("hidden", False) is worksheet.hidden
    assert properties["gridProperties"].get("frozenRowCount", 0) == (1 if worksheet.columns else 0)
    assert properties["gridProperties"]["columnCount"] >= len(worksheet.columns)
    rules = kinds(requests, "setDataValidation")
    offered = {
        rule["range"]["startColumnIndex"]: [
            v["userEnteredValue"] for v in rule["rule"]["condition"]["values"]
        ]
        for rule in rules
    }
    assert offered == {
        index: list(column.choices[lang]) for index, column in enumerate(worksheet.columns) if column.choices
    }
    assert all(rule["range"]["startRowIndex"] == 1 for rule in rules)
    assert not any(rule["rule"]["strict"] for rule in rules)


def test_formats_and_widths() -> None:
    """Dates look like dates below the header, and each column has its width."""
    requests = worksheet_requests([POSTMORTEMS], lang="en", titles=TITLES, drop_sheet=None)
    formats = {
        request["range"]["startColumnIndex"]: request["cell"]["userEnteredFormat"]["numberFormat"]["pattern"]
        for request in kinds(requests, "repeatCell")
        if request["fields"] == "userEnteredFormat.numberFormat"
    }
    widths = [request["properties"]["pixelSize"] for request in kinds(requests, "updateDimensionProperties")]

    patterns = {"date": "yyyy-mm-dd", "datetime": "yyyy-mm-dd hh:mm"}
    assert formats == {
        index: patterns[column.form]
        for index, column in enumerate(POSTMORTEMS.columns)
        if column.form in patterns
    }
    assert widths == [column.width for column in POSTMORTEMS.columns]


def test_sentences_and_keys_wrap() -> None:
    """No column that people must read to its end is cut by its neighbour: a key's number stands at its end."""
    for worksheet in (ACTION_ITEMS, CHANGES, COMMENTS):
        requests = worksheet_requests([worksheet], lang="ja", titles=TITLES, drop_sheet=None)
        wrapped = {
            worksheet.columns[request["range"]["startColumnIndex"]].key
            for request in kinds(requests, "repeatCell")
            if request["cell"]["userEnteredFormat"].get("wrapStrategy") == "WRAP"
        }
        long = {column.key for column in worksheet.columns if column.width > 300}
        assert wrapped == long | {"key"}


def test_header_cells_say_who_writes() -> None:
    """Each kind of column has a colour and a note of its own."""
    requests = worksheet_requests([CHANGES, POSTMORTEMS], lang="ja", titles=TITLES, drop_sheet=None)
    looks: dict[Writer, set[tuple[str, str]]] = {}
    for update, worksheet in zip(kinds(requests, "updateCells"), (CHANGES, POSTMORTEMS), strict=True):
        for cell, column in zip(update["rows"][0]["values"], worksheet.columns, strict=True):
            assert cell["userEnteredValue"]["stringValue"] == column.ja
            colour = str(cell["userEnteredFormat"]["backgroundColor"])
            looks.setdefault(column.writer, set()).add((colour, cell["note"]))

    assert set(looks) == set(Writer)
    assert all(len(look) == 1 for look in looks.values())
    assert len({next(iter(look)) for look in looks.values()}) == 3


def test_highlights_cover_their_columns() -> None:
    """Whole rows where no column is named, else exactly the named ones, from the first data row on."""
    (whole,) = kinds(
        worksheet_requests([CHANGES], lang="en", titles=TITLES, drop_sheet=None), "addConditionalFormatRule"
    )
    (area,) = whole["rule"]["ranges"]

    assert (area["startRowIndex"], area["startColumnIndex"], area["endColumnIndex"]) == (
        1,
        0,
        len(CHANGES.columns),
    )
    overdue, _ = kinds(
        worksheet_requests([POSTMORTEMS], lang="en", titles=TITLES, drop_sheet=None),
        "addConditionalFormatRule",
    )
    (area,) = overdue["rule"]["ranges"]
    assert POSTMORTEMS.columns[area["startColumnIndex"]].key == "overdue"


# In a spreadsheet


@pytest.fixture(scope="module", name="emulator")
def emulator_(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Emulator]:
    """One workspace for the module."""
    made = Emulator(tmp_path_factory.mktemp("tracker") / "workspace.db")
    yield made
    made.store.close()


@pytest.fixture(scope="module", name="sheets")
def sheets_(emulator: Emulator) -> SheetsGateway:
    """The gateway over it."""
    session = LocalSession(EmulatorAdapter(emulator))
    return SheetsGateway(Transport(session, clock=RecordingClock(), account="you"), zone=TOKYO)


@pytest.fixture(scope="module", name="tracker")
def tracker_(emulator: Emulator, sheets: SheetsGateway) -> str:
    """A tracker, made."""
    body = {"properties": {"title": "Tracker"}}
    made: str = emulator.client("sheets").spreadsheets().create(body=body).execute()["spreadsheetId"]
    (blank,) = sheets.fetch_layout(made).titles
    sheets.add_worksheets(made, WORKSHEETS, lang="en", titles=TITLES, drop_sheet=blank)
    return made


def test_a_tracker_is_made_in_one_batch(sheets: SheetsGateway, tracker: str) -> None:
    """Every worksheet is there with its header, the blank first one is gone, the head is written."""
    layout = sheets.fetch_layout(tracker)

    assert dict(layout.titles) == {worksheet.sheet_id: worksheet.en for worksheet in WORKSHEETS}
    for worksheet in WORKSHEETS:
        if worksheet.columns:
            (header, *_) = sheets.fetch_values(tracker, worksheet.en)
            keys = [column.key for column in worksheet.columns]
            assert parse_header(worksheet, header, needed=keys) == {key: i for i, key in enumerate(keys)}
    head = sheets.fetch_head(tracker)
    assert head == {"schema_version": "1", "generation": "0", "guard": GUARD_UNPROVEN, "lang": "en"}


def test_making_it_twice_is_refused(sheets: SheetsGateway, tracker: str) -> None:
    """A repeat of an applied batch changes nothing: its sheet ids exist."""
    with pytest.raises(ApiError) as caught:
        sheets.add_worksheets(tracker, [STATE], lang="en", titles={"state": "Other"}, drop_sheet=None)

    assert caught.value.status == 400


def test_guard_and_head(sheets: SheetsGateway, tracker: str) -> None:
    """The emulated Sheets refuses an id twice, as Google says it does; entries of the head change alone."""
    assert sheets.prove_guard(tracker)
    assert sheets.prove_guard(tracker)
    sheets.write_head(tracker, {"guard": "named-range"})

    assert sheets.fetch_head(tracker)["guard"] == "named-range"
    assert sheets.fetch_head(tracker)["generation"] == "0"


def test_reserving_and_registering(sheets: SheetsGateway, tracker: str) -> None:
    """The log comes back as written, hostile text stays text, and a second registration is refused whole."""
    now = datetime(2026, 11, 20, 9, tzinfo=UTC)
    name = '=HYPERLINK("https://x.example")'
    row = LogRow(time=now, event="reserve", incident=name, nonce="007", who="+ada@laptop")
    head = sheets.reserve(tracker, row, lang="en")
    incident = Incident(
        title="=1+2",
        incident_id=name,
        severity=Severity.S1,
        started=now,
        owner=Person(name="@Ada"),
        team="-x",
    )
    places = parse_header(POSTMORTEMS, head.header, needed=("incident_id", "document"))
    cells_of = lay_out(postmortem_row(incident, "d1", lang="en"), places)
    done = LogRow(time=now, event="done", incident=name, nonce="007", document="d1")
    sheets.register(tracker, row=cells_of, done=done, guarded=True)

    assert head.log[-1] == row
    assert sheets.fetch_log(tracker)[-2:] == (row, done)
    written = sheets.fetch_values(tracker, "Postmortems")[-1]
    assert written[:8] == [name, "=1+2", "S1", "Draft", "-x", "@Ada", "2026-11-20", "2026-11-20 18:00"]
    before = (sheets.fetch_log(tracker), sheets.fetch_values(tracker, "Postmortems"))
    with pytest.raises(ApiError) as caught:
        sheets.register(tracker, row=cells_of, done=done, guarded=True)
    assert caught.value.status == 400
    assert (sheets.fetch_log(tracker), sheets.fetch_values(tracker, "Postmortems")) == before
