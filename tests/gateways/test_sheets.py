"""Sheets calls as they go over the wire."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
import responses
from wire import SHEETS, Json, RecordingClock, clock_, new_error, sent, transport_, wire_

from pmdocs.core.sheet.reservation import LogRow
from pmdocs.core.sheet.tracker import LOG, POSTMORTEMS, STATE, Layout, registration_guard
from pmdocs.errors import ApiError, Forbidden, ServerError, TrackerError
from pmdocs.gateways import tracker_requests as build
from pmdocs.gateways.sheets import SheetsGateway
from pmdocs.gateways.transport import Transport

__all__ = ["clock_", "transport_", "wire_"]

URL = f"{SHEETS}/spreadsheets/t1"
BATCH = f"{URL}:batchUpdate"
ROW = LogRow(
    time=datetime(2026, 11, 20, 9, tzinfo=UTC),
    event="reserve",
    incident="INC-7",
    nonce="n1",
    who="ada@laptop",
)
DONE = LogRow(time=ROW.time, event="done", incident="INC-7", nonce="n1", document="d1")
CELLS = ["2026-11-20T09:00:00.000+00:00", "reserve", "INC-7", "n1", "ada@laptop", ""]
LAYOUT_QUERY = {
    "includeGridData": "False",
    "fields": "properties(title),sheets(properties(sheetId,title)),namedRanges(namedRangeId)",
}
EXISTS = new_error(
    400, "INVALID_ARGUMENT", "Invalid requests[0].addNamedRange: A named range with that id exists."
)
NO_RANGE = new_error(400, "INVALID_ARGUMENT", "Unable to parse range: 'Postmortems'!1:1")


def append(sheet_id: int, *cells: Json) -> Json:
    rows = [{"values": list(cells)}]
    return {"appendCells": {"sheetId": sheet_id, "rows": rows, "fields": "userEnteredValue"}}


def text(value: str) -> Json:
    return {"userEnteredValue": {"stringValue": value}}


def layout(*names: str, **titles: int) -> Json:
    sheets = [
        {"properties": {"sheetId": sheet_id, "title": title} if sheet_id else {"title": title}}
        for title, sheet_id in titles.items()
    ]
    return {
        "properties": {"title": "Tracker"},
        "sheets": sheets,
        "namedRanges": [{"namedRangeId": name} for name in names],
    }


FULL = layout("pmdocs_gen_0", Incidents=POSTMORTEMS.sheet_id, State=STATE.sheet_id, Log=LOG.sheet_id)


@pytest.fixture(name="sheets")
def sheets_(transport: Transport) -> SheetsGateway:
    """The gateway under test, in Tokyo."""
    return SheetsGateway(transport, zone=ZoneInfo("Asia/Tokyo"))


def test_fetch_layout(wire: responses.RequestsMock, sheets: SheetsGateway) -> None:
    """One GET without cells; a first worksheet's id of 0 is omitted by Google."""
    wire.get(URL, json=layout("pmdocs_gen_0", Sheet1=0, Log=1007))

    assert sheets.fetch_layout("t1") == Layout(
        title="Tracker", titles={0: "Sheet1", 1007: "Log"}, named_ranges=frozenset({"pmdocs_gen_0"})
    )
    assert sent(wire) == ("GET", URL, LAYOUT_QUERY, None)


@pytest.mark.parametrize(
    ("title", "quoted"),
    [
        ("Action items", "%27Action%20items%27"),
        ("Ada's", "%27Ada%27%27s%27"),
        ("変更履歴", "%27%E5%A4%89%E6%9B%B4%E5%B1%A5%E6%AD%B4%27"),
        ("A1", "%27A1%27"),
        ("a/b!c", "%27a%2Fb%21c%27"),
    ],
)
def test_fetch_values_quotes_the_title(
    wire: responses.RequestsMock, sheets: SheetsGateway, title: str, quoted: str
) -> None:
    """Whatever people call a worksheet, it is read by its title and as nothing else."""
    wire.get(f"{URL}/values/{quoted}", json={"range": "x", "values": [["a", 1], [], ["b"]]})

    assert sheets.fetch_values("t1", title) == [["a", "1"], [], ["b"]]
    assert sent(wire)[2] == {}


def test_an_empty_worksheet_has_no_values(wire: responses.RequestsMock, sheets: SheetsGateway) -> None:
    """Google omits what is empty."""
    wire.get(f"{URL}/values/%27x%27", json={"range": "x"})

    assert sheets.fetch_values("t1", "x") == []


def test_reserve_is_one_call(wire: responses.RequestsMock, sheets: SheetsGateway) -> None:
    """It appends the row and gets log, head and header back in its answer."""

    def grid(sheet_id: int, *rows: list[str]) -> Json:
        data = [{"values": [{"formattedValue": cell} if cell else {} for cell in row]} for row in rows]
        return {"properties": {"sheetId": sheet_id, "title": "x"}, "data": [{"rowData": [*data, {}]}]}

    answer = {
        "sheets": [
            grid(LOG.sheet_id, ["time", "event"], CELLS),
            grid(STATE.sheet_id, ["schema_version", "1"], ["guard", "named-range"], ["lang"]),
            grid(POSTMORTEMS.sheet_id, ["Incident ID", "", "Title"]),
        ],
        "namedRanges": [{"namedRangeId": "pmdocs_gen_0"}],
    }
    wire.post(BATCH, json={"updatedSpreadsheet": answer})
    head = sheets.reserve("t1", ROW, lang="ja")

    assert head.log == (ROW,)
    assert head.header == ("Incident ID", "", "Title")
    assert head.settings == {"schema_version": "1", "guard": "named-range", "lang": ""}
    assert head.named_ranges == {"pmdocs_gen_0"}
    verb, url, query, body = sent(wire)
    assert (verb, url) == ("POST", BATCH)
    assert set(query) == {"fields"}
    assert query["fields"].startswith("updatedSpreadsheet(")
    assert body == {
        "requests": [append(LOG.sheet_id, *map(text, CELLS))],
        "includeSpreadsheetInResponse": True,
        "responseIncludeGridData": True,
        "responseRanges": ["'_pmdocs_log'!A:F", "'_pmdocs'!A1:B9", "'ポストモーテム'!1:1"],
    }


def test_an_empty_answer_to_reserve(wire: responses.RequestsMock, sheets: SheetsGateway) -> None:
    """What is not in the answer is empty, not an error."""
    wire.post(BATCH, json={})
    head = sheets.reserve("t1", ROW, lang="en")

    assert (head.log, head.header, head.settings, head.named_ranges) == ((), (), {}, frozenset())


def test_reserve_finds_renamed_worksheets(wire: responses.RequestsMock, sheets: SheetsGateway) -> None:
    """By their ids, at the cost of one read, which the next calls do not need again."""
    wire.post(BATCH, json=NO_RANGE, status=400)
    wire.get(URL, json=FULL)
    wire.post(BATCH, json={})
    wire.post(BATCH, json={})
    sheets.reserve("t1", ROW, lang="en")
    sheets.reserve("t1", ROW, lang="en")

    ranges = ["'Log'!A:F", "'State'!A1:B9", "'Incidents'!1:1"]
    assert [sent(wire, number)[3]["responseRanges"] for number in (2, 3)] == [ranges, ranges]


def test_reserve_without_our_worksheets(wire: responses.RequestsMock, sheets: SheetsGateway) -> None:
    """Somebody deleted them: that is said, with what puts them back."""
    wire.post(BATCH, json=NO_RANGE, status=400)
    wire.get(URL, json=layout(Sheet1=0))

    with pytest.raises(TrackerError) as caught:
        sheets.reserve("t1", ROW, lang="en")
    assert "pmdocs init" in caught.value.hint


def test_other_refusals_of_reserve_come_out(wire: responses.RequestsMock, sheets: SheetsGateway) -> None:
    """Only a range that cannot be read leads to a second look."""
    wire.post(BATCH, json=new_error(403, "PERMISSION_DENIED"), status=403)
    with pytest.raises(Forbidden):
        sheets.reserve("t1", ROW, lang="en")
    wire.post(BATCH, json=new_error(400, "INVALID_ARGUMENT"), status=400)
    with pytest.raises(ApiError):
        sheets.reserve("t1", ROW, lang="en")


def test_reserve_tries_three_times(
    wire: responses.RequestsMock, sheets: SheetsGateway, clock: RecordingClock
) -> None:
    """A row appended twice means the same; but nobody waits a minute for a tracker that is down."""
    for _ in range(3):
        wire.post(BATCH, json=new_error(503, "UNAVAILABLE"), status=503)

    with pytest.raises(ServerError):
        sheets.reserve("t1", ROW, lang="en")
    assert len(clock.waits) == 2


def test_log(wire: responses.RequestsMock, sheets: SheetsGateway) -> None:
    """Rows are appended as they are and read back as they were."""
    wire.post(BATCH, json={})
    wire.get(f"{URL}/values/%27_pmdocs_log%27", json={"values": [["time"], CELLS[:5], ["damaged"]]})
    sheets.append_log("t1", ROW)

    assert sheets.fetch_log("t1") == (ROW,)
    assert sent(wire)[3] == {"requests": [append(LOG.sheet_id, *map(text, CELLS))]}


VISIBLE = ["INC-7", None, date(2026, 11, 20), datetime(2026, 11, 20, 0, 30, tzinfo=UTC), 3, "=1+2"]
VISIBLE_CELLS: list[Json] = [
    text("INC-7"),
    {},
    {"userEnteredValue": {"numberValue": 46346}},
    {"userEnteredValue": {"numberValue": 46346 + 9.5 / 24}},
    {"userEnteredValue": {"numberValue": 3}},
    text("=1+2"),
]


@pytest.mark.parametrize("guarded", [True, False])
def test_register_writes_row_and_done_together(
    wire: responses.RequestsMock, sheets: SheetsGateway, guarded: bool
) -> None:
    """One batch: guard, visible row, done, and stale guards away. Dates are serial, by the zone's clock."""
    wire.post(BATCH, json={})
    sheets.register("t1", row=VISIBLE, done=DONE, guarded=guarded, stale_guards=["pmdocs_reg_old"])
    (guard, *rest) = sent(wire)[3]["requests"] if guarded else (None, *sent(wire)[3]["requests"])

    assert rest == [
        append(POSTMORTEMS.sheet_id, *VISIBLE_CELLS),
        append(LOG.sheet_id, *map(text, DONE.cells())),
        {"deleteNamedRange": {"namedRangeId": "pmdocs_reg_old"}},
    ]
    if guarded:
        name = registration_guard("INC-7")
        named = guard["addNamedRange"]["namedRange"]
        assert (named["namedRangeId"], named["name"], named["range"]["sheetId"]) == (name, name, LOG.sheet_id)


@pytest.mark.parametrize("guarded", [True, False])
def test_register_is_repeated_only_with_the_guard(
    wire: responses.RequestsMock, sheets: SheetsGateway, clock: RecordingClock, guarded: bool
) -> None:
    """Without it a repeat would register the incident twice."""
    wire.post(BATCH, json=new_error(503, "UNAVAILABLE"), status=503)
    if guarded:
        wire.post(BATCH, json={})
        sheets.register("t1", row=["x"], done=DONE, guarded=True)
    else:
        with pytest.raises(ServerError):
            sheets.register("t1", row=["x"], done=DONE, guarded=False)
    assert len(clock.waits) == int(guarded)


def test_head(wire: responses.RequestsMock, sheets: SheetsGateway) -> None:
    """Entries of the head are found by the worksheet's id and read by name."""
    wire.get(URL, json=FULL)
    wire.get(
        f"{URL}/values/%27State%27", json={"values": [["guard", "none"], [], ["lang"], *[["x", "y"]] * 9]}
    )

    assert sheets.fetch_head("t1") == {"guard": "none", "lang": "", "x": "y"}


def test_head_of_a_tracker_without_state(wire: responses.RequestsMock, sheets: SheetsGateway) -> None:
    """Is empty."""
    wire.get(URL, json=layout(Sheet1=0))

    assert sheets.fetch_head("t1") == {}


def test_write_head(wire: responses.RequestsMock, sheets: SheetsGateway) -> None:
    """One entry, in its own row."""
    wire.post(BATCH, json={})
    sheets.write_head("t1", {"guard": "none"})

    assert sent(wire)[3] == {"requests": build.head_requests({"guard": "none"})}


def test_add_worksheets(wire: responses.RequestsMock, sheets: SheetsGateway) -> None:
    """All in one batch."""
    wire.post(BATCH, json={})
    titles = {"log": "Mine"}
    sheets.add_worksheets("t1", [LOG], lang="en", titles=titles, drop_sheet=0)

    expected = build.worksheet_requests([LOG], lang="en", titles=titles, drop_sheet=0)
    assert sent(wire)[3] == {"requests": expected}
    assert expected[-1] == {"deleteSheet": {"sheetId": 0}}


# The write guard

GUARD = {"requests": [build.guard_request(build.GUARD_PROBE)]}
UNGUARD = {"requests": [build.unguard_request(build.GUARD_PROBE)]}


def test_a_guard_that_holds(wire: responses.RequestsMock, sheets: SheetsGateway) -> None:
    """The same id a second time fails: the guard holds, and the first one stays."""
    wire.get(URL, json=layout(Log=1007))
    wire.post(BATCH, json={})
    wire.post(BATCH, json=EXISTS, status=400)

    assert sheets.prove_guard("t1")
    assert [sent(wire, number)[3] for number in (1, 2)] == [GUARD, GUARD]


def test_a_guard_that_was_tried_before(wire: responses.RequestsMock, sheets: SheetsGateway) -> None:
    """The first one is there already: one try is enough."""
    wire.get(URL, json=FULL)
    wire.post(BATCH, json=EXISTS, status=400)

    assert sheets.prove_guard("t1")


def test_a_guard_that_does_not_hold(wire: responses.RequestsMock, sheets: SheetsGateway) -> None:
    """The same id is taken twice: no guard, and it is taken away."""
    wire.get(URL, json=layout(Log=1007))
    wire.post(BATCH, json={})
    wire.post(BATCH, json={})
    wire.post(BATCH, json={})

    assert not sheets.prove_guard("t1")
    assert sent(wire, 3)[3] == UNGUARD


def test_an_id_that_is_not_accepted(wire: responses.RequestsMock, sheets: SheetsGateway) -> None:
    """Refused at once, and not there afterwards: ids of this form cannot be chosen here."""
    wire.get(URL, json=layout(Log=1007))
    wire.post(BATCH, json=new_error(400, "INVALID_ARGUMENT"), status=400)
    wire.get(URL, json=layout(Log=1007))

    assert not sheets.prove_guard("t1")


def test_a_lost_answer_does_not_disprove_the_guard(
    wire: responses.RequestsMock, sheets: SheetsGateway
) -> None:
    """The first attempt was applied and its repeat refused: that is the guard holding."""
    wire.get(URL, json=layout(Log=1007))
    wire.post(BATCH, json=new_error(503, "UNAVAILABLE"), status=503)
    wire.post(BATCH, json=EXISTS, status=400)
    wire.get(URL, json=FULL)
    wire.post(BATCH, json=EXISTS, status=400)

    assert sheets.prove_guard("t1")


@pytest.mark.parametrize("first", [True, False])
def test_other_failures_prove_nothing(
    wire: responses.RequestsMock, sheets: SheetsGateway, first: bool
) -> None:
    """Without the right to write nothing is known about the guard."""
    wire.get(URL, json=layout(Log=1007) if first else FULL)
    wire.post(BATCH, json=new_error(403, "PERMISSION_DENIED"), status=403)

    with pytest.raises(Forbidden):
        sheets.prove_guard("t1")
