"""The pure parts of sync: tables as people leave them, cursors, digests, caps, and mending what a write hit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from pmdocs.core.actions.items import CellPlace
from pmdocs.core.comments.markers import find_marker
from pmdocs.core.sheet.digests import NO_ROWS, digests_now, edited_documents, head_digest, sheet_digest
from pmdocs.core.sheet.mending import Seen, find_misses, fix_of, plan_mending
from pmdocs.core.sheet.plan import BaseWrite, CellWrite, RowAppend, TrackerPlan
from pmdocs.core.sheet.postmortem_row import plan_daily
from pmdocs.core.sheet.rows import MAX_CELL, clipped, names_to_addresses, same_cell, sheet_cells
from pmdocs.core.sheet.snapshot import (
    CHUNK,
    MAX_CHUNKS,
    Cell,
    Entry,
    Row,
    Snapshot,
    Table,
    as_written,
    cell_date,
    cell_text,
    is_emptied,
    parse_table,
    split_base,
    troubles,
)
from pmdocs.core.sheet.tracker import ACTION_ITEMS, CHANGES, COMMENTS, PEOPLE, POSTMORTEMS, to_serial
from pmdocs.core.syncing.asking import MAX_A_DOCUMENT, MAX_A_RUN, MAX_AN_OWNER, choose, last_word, question
from pmdocs.core.syncing.base import Change
from pmdocs.core.syncing.cursor import Cursor, mark
from pmdocs.core.syncing.detection import Event, detect
from pmdocs.core.syncing.visit import Ask, Closing

TOKYO = ZoneInfo("Asia/Tokyo")
NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
HEADER = [column.en for column in ACTION_ITEMS.columns]


def _row(key: str, **cells: Cell) -> list[Cell]:
    known = {"key": key, **cells}
    return [known.get(column.key, "") for column in ACTION_ITEMS.columns]


def _table(*rows: Sequence[Cell], header: Sequence[Cell] = HEADER) -> Table:
    return parse_table(ACTION_ITEMS, [header, *rows])


def _snapshot(*tables: Table, directory: Sequence[Entry] = ()) -> Snapshot:
    return Snapshot(
        head={"generation": "3"},
        directory=tuple(directory),
        tables={table.worksheet.key: table for table in tables},
    )


# Tables


def test_a_header_below_other_rows_is_found() -> None:
    """Rows above the header shift everything and change nothing."""
    rows = [_row("INC-7/AI-1", status="Open")]
    table = parse_table(ACTION_ITEMS, [[], ["Our action items"], HEADER, *rows])

    assert (2, 3, ()) == (table.header_row, table.rows[0].number, table.missing)
    assert "Open" == table.by_key["INC-7/AI-1"].text("status")


@pytest.mark.parametrize("values", [[], [[]], [[""], ["x"]], [["Keys", "Action"]]])
def test_a_table_without_its_key_is_not_usable(values: list[list[Cell]]) -> None:
    """Without the key column rows cannot be told apart."""
    table = parse_table(ACTION_ITEMS, values)

    assert (False, {}) == (table.is_usable, table.by_key)


def test_a_missing_column_says_nothing() -> None:
    """A deleted column is left out of a row's cells; an empty cell is told as empty."""
    header = [name for name in HEADER if name != "Due"]
    cells = [
        value for name, value in zip(HEADER, _row("INC-7/AI-1", status="Open"), strict=True) if name != "Due"
    ]
    table = _table(cells, header=header)

    found = sheet_cells(table.rows[0], ACTION_ITEMS, table.places)

    assert "due" not in found
    assert ("", "Open") == (found["priority"], found["status"])
    assert ("Due",) == table.missing


def test_doubled_keys_are_told_where_a_key_is_one_row() -> None:
    """Two rows with one key are named, but not in the log, nor among people."""
    table = _table(_row("INC-7/AI-1"), _row("INC-7/AI-1"), _row(""), _row(""))
    log = parse_table(CHANGES, [["Key", "Field"], ["INC-7/AI-1", "due"], ["INC-7/AI-1", "due"]])

    assert (("INC-7/AI-1",), ()) == (table.doubled, log.doubled)


def test_troubles_speak_of_columns_as_the_tracker_does() -> None:
    """In a Japanese tracker a lost column is named in Japanese, so that people can give it its name back."""
    header = [column.ja for column in ACTION_ITEMS.columns if column.key != "owner"]
    snapshot = _snapshot(parse_table(ACTION_ITEMS, [header]))
    told = troubles(replace(snapshot, head={"lang": "ja"}, titles={ACTION_ITEMS.sheet_id: ACTION_ITEMS.ja}))

    assert any("'アクションアイテム': '担当' not found" in line for line in told)


def test_troubles_name_rows_without_an_address() -> None:
    """An e-mail cell that holds none is told with the row as people count it; empty ones and addresses are in order."""
    rows = [["Names", "E-mail"], ["Ada", "Ada <ADA@example.com>"], ["Bob", "not-an-address"], ["Cyd", " "]]
    people = parse_table(PEOPLE, rows)

    (told,) = (line for line in troubles(_snapshot(people)) if "e-mail" in line)
    assert "row 3: the e-mail 'not-an-address'" in told
    assert {"Ada": "ada@example.com"} == names_to_addresses(people.rows)


def test_troubles_name_what_is_wrong() -> None:
    """Missing worksheets, key columns, columns and doubled keys are each told by name."""
    renamed = parse_table(POSTMORTEMS, [["ID", "Title"]])
    items = _table(_row("A/AI-1"), _row("A/AI-1"), header=[*HEADER[:3], "Kind", *HEADER[4:]])
    told = "\n".join(troubles(_snapshot(renamed, items, parse_table(PEOPLE, [["Names"]]))))

    assert "'Changes' is gone" in told
    assert "no column 'Incident ID'" in told
    assert "'Type' not found" in told
    assert "the key A/AI-1" in told
    assert "People" not in told


@pytest.mark.parametrize(
    ("value", "text"), [(1.0, "1"), (1.5, "1.5"), (True, "TRUE"), (False, "FALSE"), ("x", "x"), ("", "")]
)
def test_cells_as_texts(value: Cell, text: str) -> None:
    """Numbers lose a needless fraction; ticks are told as Sheets shows them."""
    assert text == cell_text(value)


@pytest.mark.parametrize(
    ("value", "day"),
    [(46357.0, "2026-12-01"), (46357.9, "2026-12-01"), (1e300, "1e+300"), ("soon", "soon"), (True, "True")],
)
def test_cells_as_dates(value: Cell, day: str) -> None:
    """Serial numbers are days; whatever is none stays as typed."""
    assert day == cell_date(value)


def test_a_text_too_long_for_a_cell_counts_as_written() -> None:
    """A text that was cut when it was written is the same at the next sync."""
    text = "x" * (MAX_CELL + 10)
    row = Row(number=1, cells={"action": clipped(text, MAX_CELL)})

    assert same_cell(text, row, "action", "text", to_serial={})


# Digests


def test_the_digest_tells_every_edit() -> None:
    """Any two-way cell, a row more or less, and a column that comes or goes make another digest."""
    rows = {"A/AI-1": {"due": "2026-12-01", "status": "Open"}, "A/AI-2": {"status": "Done"}}
    columns = [column.key for column in ACTION_ITEMS.columns]
    found = [
        sheet_digest(rows, columns),
        sheet_digest(rows | {"A/AI-1": {"due": "2026-12-02", "status": "Open"}}, columns),
        sheet_digest({"A/AI-1": rows["A/AI-1"]}, columns),
        sheet_digest(rows | {"A/AI-3": {}}, columns),
        sheet_digest(rows, [name for name in columns if name != "ticket"]),
        NO_ROWS,
    ]

    assert len(found) == len(set(found))
    assert found[0] == sheet_digest(rows | {"A/AI-1": rows["A/AI-1"] | {"action": "machine"}}, columns)


def test_without_the_worksheet_nothing_has_changed() -> None:
    """A worksheet that is gone or cannot be used makes no document look edited."""
    entries = [Entry(row=11, document_id="d", incident_id="A", digest="1234")]

    assert {"A": "1234"} == digests_now(_snapshot(directory=entries))
    assert {"A": "1234"} == digests_now(_snapshot(parse_table(ACTION_ITEMS, [["x"]]), directory=entries))


def test_a_postmortem_row_counts_as_edited() -> None:
    """Another Team, a deleted row and a lost column do; other cells, a useless worksheet and an old digest do not."""
    header = ["Incident ID", "Team", "Resolved", "Title"]
    known = head_digest({"team": "Search", "resolved": "2026-11-20 12:00"}, {"team", "resolved"})
    entry = Entry(row=11, document_id="d", incident_id="A", digest=f"{NO_ROWS}.{known}")

    def edited(*rows: list[str | float], digest: str = entry.digest) -> list[str]:
        directory = [replace(entry, digest=digest)]
        return list(
            edited_documents(_snapshot(_table(), parse_table(POSTMORTEMS, rows), directory=directory))
        )

    assert [] == edited([*header], ["A", "Search", 46346.5, "Outage"])
    assert [] == edited([*header], ["A", "Search", 46346.5, "Other"])
    assert ["d"] == edited([*header], ["A", "Payments", 46346.5])
    assert ["d"] == edited([*header], ["A", "Search", 46347.5])
    assert ["d"] == edited([*header], ["B", "Search", 46346.5])
    assert ["d"] == edited(["Incident ID", "Squad", "Resolved"], ["A", "Search", 46346.5])
    assert [] == edited(["Squad"], ["Payments"])
    assert [] == edited([*header], ["A", "Payments"], digest=NO_ROWS)


def test_an_emptied_tracker_is_told_from_a_new_one() -> None:
    """Empty worksheets are an alarm only where documents with action items are known."""
    empty = (_table(), parse_table(POSTMORTEMS, [["Incident ID"]]))
    entry = Entry(row=11, document_id="d", incident_id="A", digest=NO_ROWS)

    assert not is_emptied(_snapshot(*empty))
    assert not is_emptied(_snapshot(*empty, directory=[entry]))
    assert is_emptied(_snapshot(*empty, directory=[replace(entry, digest="1234")]))
    assert not is_emptied(_snapshot(_table(_row("A/AI-1")), directory=[replace(entry, digest="1234")]))


def test_overdue_counts_follow_the_day() -> None:
    """Only open items with a day in the past count; junk in the due column is no day."""
    items = _table(
        _row("A/AI-1", status="Open", due=46300.0),
        _row("A/AI-2", status="Done", due=46300.0),
        _row("A/AI-3", status="Open", due="1 day"),
        _row("A/AI-4", status="Open", due=99999.0),
        _row("", status="Open", due=46300.0),
        _row("A/AI-5", status="Open (blocked by Ken)", due=46300.0),
        _row("A/AI-6", status="Done (#12)", due=46300.0),
    )
    rows: list[list[Cell]] = [["A", 0.0], ["B", 4.0]]
    postmortems = parse_table(POSTMORTEMS, [["Incident ID", "Overdue"], *rows])

    writes = list(plan_daily(_snapshot(items, postmortems), "2026-11-20", skip=set()))

    assert [("A", 2), ("B", 0)] == [(write.key, write.value) for write in writes]
    assert [] == list(plan_daily(_snapshot(postmortems), "2026-11-20", skip=set()))


# Detection


def _detect(cursor: Cursor, **more: Any) -> Any:
    usual: dict[str, Any] = {"directory": [], "unread": [], "events": [], "edited_in_sheet": []}
    return detect(cursor=cursor, now=NOON, **{"today": "2026-11-20", **usual, **more})


def test_what_was_left_is_read_again_once() -> None:
    """Documents that a run left to the next are read by it, and by that one only."""
    found = _detect(Cursor(time=NOON, again={"a": NOON}))

    assert ({"a": "again"}, {}) == (found.reasons, found.cursor.again)


def test_what_cannot_be_registered_is_tried_once_a_day() -> None:
    """A document that turned out to be none is passed over that day, unless something happens to it."""
    cursor = Cursor(time=NOON, day="2026-11-20", skipped=frozenset({mark("a")}))

    assert {} == _detect(cursor, unread=["a"]).reasons
    assert frozenset({mark("a")}) == _detect(cursor, unread=["a"]).cursor.skipped
    assert {"a": "changed"} == _detect(cursor, unread=["a"], events=[Event(file_id="a", time=NOON)]).reasons
    assert {"a": "new"} == _detect(cursor, unread=["a"], today="2026-11-21").reasons
    assert {"a": "new"} == _detect(cursor, unread=["a"], full=True).reasons


def test_questions_are_counted_by_day() -> None:
    """What was asked of an owner counts until the day changes."""
    cursor = Cursor(time=NOON, day="2026-11-20", asked={"ada@example.com": 5})

    assert {"ada@example.com": 5} == _detect(cursor).cursor.asked
    assert {} == _detect(cursor, today="2026-11-21").cursor.asked


# Bases


@given(st.text(max_size=50), st.integers(1, 3))
def test_a_base_is_whole_again(text: str, times: int) -> None:
    """Its cells put together are the base."""
    long = text * (CHUNK * times // max(len(text), 1) + 1)

    assert long == "".join(split_base(long))
    assert all(len(cell) <= CHUNK for cell in split_base(long))


def test_a_base_that_does_not_fit_is_refused() -> None:
    """A base beyond its row is an error, not a cut."""
    with pytest.raises(ValueError, match="does not fit"):
        split_base("x" * (CHUNK * MAX_CHUNKS + 1))


def test_a_written_plan_moves_the_snapshot_on() -> None:
    """The next batch of one run knows the generation and the rows of the documents just added."""
    entry = Entry(row=14, document_id="a", incident_id="A", digest="")
    plan = TrackerPlan(
        generation=3,
        bases=(
            BaseWrite(document_id="a", incident_id="A", digest="x", text="", row=14),
            BaseWrite(document_id="b", incident_id="B", digest="y", text="", row=None),
            BaseWrite(document_id="c", incident_id="C", digest="z", text="", row=None),
        ),
        head={"cursor": "c"},
    )

    after = as_written(_snapshot(directory=[entry]), plan)

    assert (4, "c") == (after.generation, after.head["cursor"])
    assert [("a", 14), ("b", 15), ("c", 16)] == [(one.document_id, one.row) for one in after.directory]


def test_a_plan_in_words() -> None:
    """Each write is one line that names its row, with the value before and after."""
    write = CellWrite(
        worksheet=ACTION_ITEMS, row=1, column="due", key="A/AI-1", value="", before="2026-12-01"
    )
    plan = TrackerPlan(
        generation=1,
        cells=(write,),
        appends=(RowAppend(worksheet=CHANGES, values={"time": None, "key": "A/AI-1", "field": "due"}),),
    )

    assert (
        "Action items, A/AI-1: Due 2026-12-01 → (empty)",
        "Changes: new row A/AI-1 due",
    ) == plan.lines(TOKYO)
    assert not plan.is_empty
    assert TrackerPlan(generation=1, head={"cursor": "x"}).is_empty


def test_moments_in_a_plan() -> None:
    """A moment is shown by the wall clock of the zone, also where the sheet keeps it as a number of days."""
    moment = datetime(2026, 11, 20, 9, 30, 12, 345678, tzinfo=TOKYO)
    write = CellWrite(
        worksheet=ACTION_ITEMS,
        row=1,
        column="last_changed",
        key="A/AI-1",
        value=moment.astimezone(UTC),
        before=str(to_serial(moment, TOKYO)),
    )

    [line] = TrackerPlan(generation=1, cells=(write,)).lines(TOKYO)
    assert "Action items, A/AI-1: Last changed 2026-11-20 09:30 → 2026-11-20 09:30" == line


def test_long_and_broken_texts_in_a_plan() -> None:
    """A text over several lines is one line of the plan, and a long one is cut."""
    write = CellWrite(worksheet=COMMENTS, row=1, column="answer", key="k", value="a\nb " * 200, before="x")

    [line] = TrackerPlan(generation=1, cells=(write,)).lines(TOKYO)
    assert "\n" not in line
    assert "Comments, k: Answer x → a b a b" == line[:31]
    assert 250 > len(line)
    assert line.endswith("…")


# Asking

_PLACE = CellPlace(tab_id="t.0", segment_id="", start=1, end=3, kind="text")


def _ask(owner: str, *, place: CellPlace | None = _PLACE, old: str = "", new: str = "") -> Ask:
    made = Change(key="A/AI-1", sequence=1, field="due", old=old, new=new)
    return Ask(key="A/AI-1", changes=(made,), place=place, owner=owner)


@given(st.lists(st.lists(st.sampled_from(["ada", "bob", "", "ken"]), max_size=6), max_size=14))
def test_the_caps_hold(documents: list[list[str]]) -> None:
    """However many changes there are: so many a document, an owner and a run; none is dropped."""
    asked_today: Counter[str] = Counter()
    posted: list[Ask] = []
    for owners in documents:
        asks = [_ask(owner, new=str(number)) for number, owner in enumerate(owners)]
        now, waiting = choose(asks, asked_today=asked_today)

        assert len(now) <= MAX_A_DOCUMENT
        assert Counter(map(id, asks)) == Counter(map(id, [*now, *waiting]))
        posted += now

    by_owner = Counter(ask.owner for ask in posted if ask.owner)
    assert len(posted) <= MAX_A_RUN
    assert all(count <= MAX_AN_OWNER for count in by_owner.values())


def test_a_question_without_a_place_waits() -> None:
    """Where the row is gone there is nothing to stand beside: the sheet alone tells."""
    now, waiting = choose([_ask("ada", place=None)], asked_today=Counter())

    assert (0, 1) == (len(now), len(waiting))


@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize("new", ["2026-12-01", "", "?いつか\nそのうち", "x" * 5000, "理由" * 900])
def test_a_question_is_known_again_and_not_too_long(lang: str, new: str) -> None:
    """Every question ends with its marker and fits into a comment (2,048 bytes of UTF-8)."""
    text = question(_ask("ada", old="2026-11-01", new=new), lang)

    assert find_marker(text) is not None
    assert len(text.encode()) <= 2048


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_the_last_word_is_no_reason(lang: str) -> None:
    """What closes a question carries a marker, so that it never counts as its answer."""
    closings = [Closing(comment_id="c", outcome=outcome) for outcome in ("reverted", "answered", "settled")]
    words = [last_word(closing, lang) for closing in closings]

    assert 3 == len(set(words))
    assert all(find_marker(text) for text in words)


# Mending

ROWS = [_row(f"A/AI-{n}", status="Open", ticket=f"OPS-{n}", original_due=46357.0 + n) for n in (1, 2, 3)]


def _shown(values: Sequence[Sequence[Cell]], table: Table) -> Seen:
    place = table.places["key"] if table.is_usable else 0
    keys = [cell_text(row[place]) if place < len(row) else "" for row in values]
    header = [cell_text(cell) for cell in values[0]] if values else []
    return Seen(keys=keys, header=header)


def _writes(table: Table) -> list[CellWrite]:
    return [
        CellWrite(
            worksheet=ACTION_ITEMS,
            row=row.number,
            column=column,
            key=row.text("key"),
            value=f"{column} of {row.text('key')}",
        )
        for row in table.rows
        for column in ("status", "ticket", "conflict")
        if row.text("key")
    ]


def _grid(values: Sequence[Sequence[Cell]]) -> list[list[Cell]]:
    width = max(len(row) for row in values)
    return [[*row, *[""] * (width - len(row))] for row in values]


_MOVES = st.lists(
    st.one_of(
        st.tuples(st.just("rows"), st.permutations([1, 2, 3, 4])),
        st.tuples(st.just("row"), st.integers(1, 4)),
        st.tuples(st.just("column"), st.integers(0, 25)),
        st.tuples(st.just("columns"), st.randoms(use_true_random=False)),
    ),
    max_size=3,
)


def _moved(values: list[list[Cell]], moves: Sequence[tuple[str, Any]]) -> list[list[Cell]]:
    for kind, how in moves:
        if kind == "rows":
            values = [values[0], *(values[number] for number in how if number < len(values)), *values[5:]]
        elif kind == "row":
            values = [*values[:how], [""] * len(values[0]), *values[how:]]
        elif kind == "column":
            values = [[*row[:how], "", *row[how:]] for row in values]
        else:
            order = list(range(len(values[0])))
            how.shuffle(order)
            values = [[row[place] for place in order] for row in values]
    return values


def _content(values: Sequence[Sequence[Cell]]) -> Counter[tuple[tuple[str, Cell], ...]]:
    """Rows as what stands under each header, wherever rows and columns are."""
    header = [cell_text(cell) for cell in values[0]]
    rows = (
        tuple(sorted((n, str(v)) for n, v in zip(header, row, strict=True) if v != "")) for row in values[1:]
    )
    return Counter(row for row in rows if row)


@given(moves=_MOVES, own=st.booleans())
def test_mending_puts_every_cell_right(moves: list[tuple[str, Any]], own: bool) -> None:
    """Whatever people moved before a write hit: afterwards every row says what it said, and what was to be written."""
    mine = [["", "", "my own", "x", "high", *[""] * (len(HEADER) - 5)]] if own else []
    before = _grid([[*HEADER, "Memo"], *([*row, f"memo {n}"] for n, row in enumerate(ROWS)), *mine])
    table = parse_table(ACTION_ITEMS, before)
    writes = _writes(table)
    wanted = [list(row) for row in before]
    for write in writes:
        wanted[write.row][table.places[write.column]] = str(write.value)
    sheet = _grid(_moved(before, moves))
    # Where the very keys were overwritten nothing tells rows apart any more.
    assume(sheet[0].index("Key") not in {table.places[write.column] for write in writes})
    for write in writes:
        place = table.places[write.column]
        while write.row >= len(sheet):
            sheet.append([""] * len(sheet[0]))
        sheet[write.row][place] = str(write.value)
    after = parse_table(ACTION_ITEMS, sheet)
    # The answer shows the column and the row where key and header were at the read.
    keys = [cell_text(row[table.places["key"]]) for row in sheet]
    seen = Seen(keys=keys, header=[cell_text(cell) for cell in sheet[0]])
    misses = find_misses([fix_of(write, table) for write in writes], {ACTION_ITEMS.sheet_id: seen})

    for fix in plan_mending(misses, _snapshot(table), _snapshot(after)):
        assert not isinstance(fix.value, date)
        sheet[fix.row][fix.place] = "" if fix.value is None else fix.value

    assert _content(wanted) == _content(sheet)


def test_nothing_is_mended_where_nothing_moved() -> None:
    """A write that found every cell where it was needs nothing."""
    table = _table(*ROWS)
    seen = _shown([HEADER, *ROWS], table)

    assert [] == find_misses(
        [fix_of(write, table) for write in _writes(table)], {ACTION_ITEMS.sheet_id: seen}
    )


def test_dates_are_put_back_as_they_were() -> None:
    """A date cell that was hit gets its serial number again, not a text."""
    table = _table(*ROWS)
    write = CellWrite(
        worksheet=ACTION_ITEMS, row=1, column="original_due", key="A/AI-1", value=date(2027, 1, 1)
    )
    swapped = _table(ROWS[1], ROWS[0], ROWS[2])
    seen = _shown([HEADER, ROWS[1], ROWS[0], ROWS[2]], swapped)
    misses = find_misses([fix_of(write, table)], {ACTION_ITEMS.sheet_id: seen})

    fixes = plan_mending(misses, _snapshot(table), _snapshot(swapped))

    assert [(1, 46359.0, "text"), (2, date(2027, 1, 1), "date")] == [(f.row, f.value, f.form) for f in fixes]
