"""The tracker's calls for sync as they go over the wire."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
import responses
from hypothesis import given
from hypothesis import strategies as st
from wire import SHEETS, Json, clock_, new_error, sent, transport_, wire_

from pmdocs.core.sheet.mending import Fix, Spot
from pmdocs.core.sheet.plan import BaseWrite, CellWrite, RowAppend, TrackerPlan
from pmdocs.core.sheet.snapshot import FIRST_BASE_ROW, VISIBLE, Entry, Snapshot, parse_table
from pmdocs.core.sheet.tracker import (
    ACTION_ITEMS,
    CHANGES,
    DASHBOARD,
    LOG,
    POSTMORTEMS,
    STATE,
    Worksheet,
    column_letters,
)
from pmdocs.errors import ApiError, TrackerError
from pmdocs.gateways.tracker import KEPT_GENERATIONS, MAX_SPANS, TrackerGateway, _quoted, _spans
from pmdocs.gateways.transport import Transport

__all__ = ["clock_", "transport_", "wire_"]

URL = f"{SHEETS}/spreadsheets/t1"
VALUES, BATCH = f"{URL}/values:batchGet", f"{URL}:batchUpdate"
TOKYO = ZoneInfo("Asia/Tokyo")
HEADERS = {worksheet.key: [column.en for column in worksheet.columns] for worksheet in VISIBLE}
ROW = ["INC-7/AI-1", "INC-7", "Alert", "Other", "P1"]


@pytest.fixture(name="tracker")
def tracker_(transport: Transport) -> TrackerGateway:
    """The gateway of a workspace in Tokyo."""
    return TrackerGateway(transport, zone=TOKYO)


def _answer(**rows: Sequence[Sequence[object]]) -> Json:
    """What a read answers: state, then each visible worksheet with its header."""
    state = rows.pop("state", [["generation", "3"]])
    tables = [[HEADERS[w.key], *rows.get(w.key, [])] for w in VISIBLE]
    return {"valueRanges": [{"values": values} for values in (state, *tables, [])]}


def _snapshot(*rows: list[str | float | bool]) -> Snapshot:
    items = parse_table(ACTION_ITEMS, [[*HEADERS["action_items"]], *rows])
    changes = parse_table(CHANGES, [[*HEADERS["changes"]]])
    entries = (Entry(row=FIRST_BASE_ROW + 1, document_id="a", incident_id="INC-7", digest="x"),)
    tables = {"action_items": items, "changes": changes}
    return Snapshot(head={"generation": "3"}, directory=entries, tables=tables)


def _read(tracker: TrackerGateway, wire: responses.RequestsMock) -> None:
    """Let the gateway learn the titles."""
    wire.get(VALUES, json=_answer())
    tracker.fetch_snapshot("t1", lang="en")


def _seen(*keys: str, header: list[str] | None = None) -> Json:
    column = [{"values": [{"formattedValue": key}]} if key else {} for key in ("Key", *keys)]
    top = [{"formattedValue": name} if name else {} for name in header or HEADERS["action_items"]]
    data = [{"rowData": column}, {"rowData": [{"values": top}]}]
    sheet = {"properties": {"sheetId": ACTION_ITEMS.sheet_id}, "data": data}
    return {"updatedSpreadsheet": {"sheets": [sheet]}}


def _write(
    column: str = "priority", value: str | date = "P3", row: int = 1, key: str = "INC-7/AI-1"
) -> CellWrite:
    return CellWrite(worksheet=ACTION_ITEMS, row=row, column=column, key=key, value=value)


def test_one_read_brings_everything(tracker: TrackerGateway, wire: responses.RequestsMock) -> None:
    """Head, directory and all visible worksheets come in one call, unformatted, dates as serial numbers."""
    state = [["generation", "3"], *[[]] * FIRST_BASE_ROW, ["a", "INC-7", "x"]]
    wire.get(VALUES, json=_answer(state=state, action_items=[[*ROW, "", "", "", 46357]]))

    snapshot = tracker.fetch_snapshot("t1", lang="en")

    verb, url, query, _ = sent(wire)
    assert ("GET", VALUES) == (verb, url)
    assert ("UNFORMATTED_VALUE", "SERIAL_NUMBER") == (
        query["valueRenderOption"],
        query["dateTimeRenderOption"],
    )
    assert ["'_pmdocs'!A:C", *(f"'{w.en}'" for w in (*VISIBLE, DASHBOARD))] == query["ranges"]
    assert (3, [("a", 11)]) == (snapshot.generation, [(e.document_id, e.row) for e in snapshot.directory])
    assert 46357.0 == snapshot.tables["action_items"].by_key["INC-7/AI-1"].cells["due"]


def test_renamed_worksheets_are_found_by_id(tracker: TrackerGateway, wire: responses.RequestsMock) -> None:
    """Where a title is unknown the titles are read, known from then on, and quoted as a formula would."""
    message = "Unable to parse range: 'Action items'"
    sheets = [
        {"properties": {"sheetId": w.sheet_id, "title": w.en}} for w in (*VISIBLE, STATE, LOG, DASHBOARD)
    ]
    sheets[1]["properties"]["title"] = "Ada's items"
    wire.get(VALUES, status=400, json=new_error(400, "INVALID_ARGUMENT", message))
    wire.get(URL, json={"sheets": sheets})
    wire.get(VALUES, json=_answer())
    wire.get(VALUES, json=_answer())

    tracker.fetch_snapshot("t1", lang="en")
    snapshot = tracker.fetch_snapshot("t1", lang="en")

    assert "'Ada''s items'" in sent(wire, 2)[2]["ranges"]
    assert "'Ada''s items'" in sent(wire, 3)[2]["ranges"]
    assert "Ada's items" == snapshot.titles[ACTION_ITEMS.sheet_id]


def test_another_worksheet_under_the_title_is_noticed(
    tracker: TrackerGateway, wire: responses.RequestsMock
) -> None:
    """A worksheet whose header is another one's makes the titles be read again."""
    swapped = _answer()
    swapped["valueRanges"][2], swapped["valueRanges"][4] = (
        swapped["valueRanges"][4],
        swapped["valueRanges"][2],
    )
    names = {w.sheet_id: w.en for w in (*VISIBLE, STATE, DASHBOARD)}
    names |= {ACTION_ITEMS.sheet_id: "Comments", 1004: "Action items"}
    wire.get(VALUES, json=swapped)
    wire.get(
        URL, json={"sheets": [{"properties": {"sheetId": i, "title": name}} for i, name in names.items()]}
    )
    wire.get(VALUES, json=_answer())

    snapshot = tracker.fetch_snapshot("t1", lang="en")

    assert all(table.is_usable for table in snapshot.tables.values())
    assert "Comments" == snapshot.titles[ACTION_ITEMS.sheet_id]


def test_a_deleted_state_is_an_error_with_advice(
    tracker: TrackerGateway, wire: responses.RequestsMock
) -> None:
    """Without the hidden worksheet nothing can be read or written."""
    wire.get(
        VALUES, status=400, json=new_error(400, "INVALID_ARGUMENT", "Unable to parse range: '_pmdocs'!A:C")
    )
    wire.get(URL, json={"sheets": [{"properties": {"title": "Sheet1"}}]})

    with pytest.raises(TrackerError, match="_pmdocs is gone"):
        tracker.fetch_snapshot("t1", lang="en")


def test_other_refusals_are_raised_as_they_are(tracker: TrackerGateway, wire: responses.RequestsMock) -> None:
    """A refusal that is about something else is no reason to look for titles."""
    wire.get(VALUES, status=400, json=new_error(400, "INVALID_ARGUMENT", "Something else."))

    with pytest.raises(ApiError) as caught:
        tracker.fetch_snapshot("t1", lang="en")

    assert (400, "Something else.") == (caught.value.status, caught.value.message)


def test_bases_come_with_a_new_look_at_the_tracker(
    tracker: TrackerGateway, wire: responses.RequestsMock
) -> None:
    """Bases of neighbouring rows are one range; everything visible is read again in the same call."""
    answer = _answer(action_items=[ROW])
    answer["valueRanges"][1:1] = [
        {"values": [["a", "INC-7", "x", "{", "}"], ["b", "INC-8", "y", "[]"]]},
        {"values": [["c", "INC-9", "z", "1"]]},
    ]
    wire.get(VALUES, json=answer)
    entries = [
        Entry(row=row, document_id=name, incident_id="", digest="")
        for row, name in ((15, "c"), (12, "b"), (11, "a"))
    ]

    snapshot, bases = tracker.fetch_bases("t1", entries, lang="en")

    assert ["'_pmdocs'!A:C", "'_pmdocs'!A12:Z13", "'_pmdocs'!A16:Z16"] == sent(wire)[2]["ranges"][:3]
    assert {"a": "{}", "b": "[]", "c": "1"} == bases
    assert ["INC-7/AI-1"] == list(snapshot.tables["action_items"].by_key)


@given(st.sets(st.integers(11, 3000), max_size=400))
def test_spans_cover_every_row_and_stay_few(rows: set[int]) -> None:
    """However scattered rows are, few ranges hold them all, in order, without overlap."""
    spans = _spans(rows)

    assert rows <= {row for first, last in spans for row in range(first, last + 1)}
    assert len(spans) <= MAX_SPANS
    assert all(one[1] < other[0] for one, other in pairwise(spans))
    if len(rows) <= MAX_SPANS:
        assert sum(last - first + 1 for first, last in spans) == len(rows)


def test_a_write_is_one_guarded_batch(tracker: TrackerGateway, wire: responses.RequestsMock) -> None:
    """Guard, head, bases, cells and new rows go in one batch; it answers with key column and header."""
    _read(tracker, wire)
    wire.post(BATCH, json=_seen("INC-7/AI-1"))
    plan = TrackerPlan(
        generation=3,
        cells=(_write(), _write("due", date(2026, 12, 1))),
        appends=(
            RowAppend(worksheet=CHANGES, values={"key": "=1+1", "time": datetime(2026, 11, 20, tzinfo=UTC)}),
        ),
        bases=(
            BaseWrite(document_id="a", incident_id="INC-7", digest="x", text="{}", row=11),
            BaseWrite(document_id="b", incident_id="INC-8", digest="y", text="=1", row=None),
        ),
        head={"cursor": "c"},
    )

    misses = tracker.write("t1", plan, _snapshot([*ROW]))

    _, url, query, body = sent(wire, 1)
    kinds = [next(iter(request)) for request in body["requests"]]
    guard = body["requests"][0]["addNamedRange"]["namedRange"]
    assert [] == misses
    assert (BATCH, "pmdocs_gen_4", "pmdocs_gen_4") == (url, guard["namedRangeId"], guard["name"])
    assert ("addNamedRange", 1) == (kinds[0], kinds.count("appendCells"))
    assert 1 == kinds.count("appendDimension")
    assert ["'Action items'!A:A", "'Action items'!1:1"] == body["responseRanges"]
    assert "formattedValue" in query["fields"]
    written = [r["updateCells"] for r in body["requests"] if "updateCells" in r]
    starts = [(w["start"]["sheetId"], w["start"]["rowIndex"], w["start"]["columnIndex"]) for w in written]
    assert (STATE.sheet_id, FIRST_BASE_ROW + 2, 0) in starts
    assert [(ACTION_ITEMS.sheet_id, 1, 4), (ACTION_ITEMS.sheet_id, 1, 8)] == starts[-2:]
    values = [w["rows"][0]["values"][0]["userEnteredValue"] for w in written[-2:]]
    assert [{"stringValue": "P3"}, {"numberValue": 46357}] == values
    assert "formulaValue" not in str(body)


def test_old_guards_are_removed(tracker: TrackerGateway, wire: responses.RequestsMock) -> None:
    """The last ten generations stay; the one before them goes."""
    _read(tracker, wire)
    wire.post(BATCH, json={})

    tracker.write("t1", TrackerPlan(generation=KEPT_GENERATIONS + 4), _snapshot())

    body = sent(wire, 1)[3]
    assert {"deleteNamedRange": {"namedRangeId": "pmdocs_gen_5"}} in body["requests"]
    assert "responseRanges" not in body


def test_a_guard_that_is_gone_already_is_no_matter(
    tracker: TrackerGateway, wire: responses.RequestsMock
) -> None:
    """Where a person removed the old guard, the batch is sent again without its removal."""
    _read(tracker, wire)
    message = "Invalid requests[1].deleteNamedRange: There is no named range with that ID."
    wire.post(BATCH, status=400, json=new_error(400, "INVALID_ARGUMENT", message))
    wire.post(BATCH, json={})

    tracker.write("t1", TrackerPlan(generation=20), _snapshot())

    first, second = sent(wire, 1)[3]["requests"], sent(wire, 2)[3]["requests"]
    assert first == [second[0], {"deleteNamedRange": {"namedRangeId": "pmdocs_gen_11"}}, *second[1:]]


def test_an_overtaken_write_is_raised(tracker: TrackerGateway, wire: responses.RequestsMock) -> None:
    """The guard of another writer fails the whole batch, which is not sent again."""
    _read(tracker, wire)
    message = "Invalid requests[0].addNamedRange: Cannot add named range with ID pmdocs_gen_4, it exists."
    wire.post(BATCH, status=400, json=new_error(400, "INVALID_ARGUMENT", message))

    with pytest.raises(ApiError, match="addNamedRange"):
        tracker.write("t1", TrackerPlan(generation=3, cells=(_write(),)), _snapshot([*ROW]))


@pytest.mark.parametrize(
    ("answer", "hit"),
    [
        (_seen("INC-7/AI-2", "INC-7/AI-1"), ("INC-7/AI-2", "Priority")),
        (_seen("", "INC-7/AI-1"), ("", "Priority")),
        (_seen(), ("", "Priority")),
        (_seen("INC-7/AI-1", header=["Key", "Mine", *HEADERS["action_items"][1:]]), ("INC-7/AI-1", "Type")),
        (_seen("INC-7/AI-1", header=["Key"]), ("INC-7/AI-1", "")),
    ],
)
def test_what_was_hit_is_told(
    tracker: TrackerGateway, wire: responses.RequestsMock, answer: Json, hit: tuple[str, str]
) -> None:
    """Sorted rows and inserted columns show in the answer: which cell was written instead."""
    _read(tracker, wire)
    wire.post(BATCH, json=answer)

    [miss] = tracker.write("t1", TrackerPlan(generation=3, cells=(_write(),)), _snapshot([*ROW]))

    assert hit == (miss.hit.key, miss.hit.header)
    assert miss.wanted is not None
    assert ("INC-7/AI-1", "Priority", "P3") == (
        miss.wanted.spot.key,
        miss.wanted.spot.header,
        miss.wanted.value,
    )


@pytest.mark.parametrize(
    ("value", "form", "sent_as"),
    [
        ("P3", "text", {"userEnteredValue": {"stringValue": "P3"}}),
        ("=1+1", "text", {"userEnteredValue": {"stringValue": "=1+1"}}),
        (46357.0, "text", {"userEnteredValue": {"numberValue": 46357.0}}),
        (True, "text", {"userEnteredValue": {"boolValue": True}}),
        ("", "text", {}),
        (None, "text", {}),
        ("2026-12-01", "date", {"userEnteredValue": {"numberValue": 46357}}),
        ("soon", "date", {"userEnteredValue": {"stringValue": "soon"}}),
    ],
)
def test_cells_are_put_back_as_they_were(
    tracker: TrackerGateway,
    wire: responses.RequestsMock,
    value: str | float | bool | None,
    form: str,
    sent_as: Json,
) -> None:
    """A restored cell has its type again, a text never becomes a formula, and the answer is looked at again."""
    _read(tracker, wire)
    wire.post(BATCH, json=_seen("INC-7/AI-2"))
    spot = Spot(worksheet=ACTION_ITEMS, key="INC-7/AI-1", header="Priority")

    misses = tracker.restore(
        "t1", [Fix(spot=spot, row=1, place=4, value=value, form=form)], _snapshot([*ROW])
    )

    [request] = sent(wire, 1)[3]["requests"]
    assert [{"values": [sent_as]}] == request["updateCells"]["rows"]
    assert ["INC-7/AI-2"] == [miss.hit.key for miss in misses]


@pytest.mark.parametrize(("index", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
def test_columns_have_letters(index: int, letters: str) -> None:
    """Columns are counted as in the sheet."""
    assert letters == column_letters(index)


@pytest.mark.parametrize("worksheet", [ACTION_ITEMS, POSTMORTEMS])
def test_titles_are_quoted(worksheet: Worksheet) -> None:
    """A title with apostrophes is one title."""
    assert f"'{worksheet.en}''s'" == _quoted(f"{worksheet.en}'s")
