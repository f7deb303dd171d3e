"""Which rows are a document's where people moved cells: no value goes from one item to another by that."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmdocs.core.sheet.own_rows import own_rows
from pmdocs.core.sheet.rows import item_cells, sheet_cells
from pmdocs.core.sheet.snapshot import Cell, Row, Table, parse_table
from pmdocs.core.sheet.tracker import ACTION_ITEMS, to_serial
from pmdocs.core.syncing.base import BaseDocument, BaseItem, compact
from pmdocs.core.syncing.outgoing import machine_values

INCIDENT = "INC-7"
PROMISES = ("owner", "due", "priority")
TYPED = ("type", "priority", "owner", "team", "due", "status", "ticket")
OURS = ("original_priority", "original_due", "changes", "slip_days", "source", "first_seen")
COLUMNS = tuple(column.key for column in ACTION_ITEMS.columns)
DATES = frozenset(column.key for column in ACTION_ITEMS.columns if column.form == "date")
WORDS = ("Alert on pool exhaustion", "Bound the retries", "手順書を作成する")


def item(number: int, words: str, first_due: str = "2026-12-01", **values: str) -> BaseItem:
    said = compact({"status": "open", "type": "other", "due": "2026-12-01", "priority": "P1", **values})
    return BaseItem(
        number=number,
        key=f"{INCIDENT}/AI-{number}",
        agreed={**said, "action": words},
        in_document={**said, "action": words},
        in_sheet=said,
        original_due=first_due,
        original_priority="P1",
        first_seen="2026-11-20",
    )


def grid(items: Sequence[BaseItem]) -> list[list[Cell]]:
    """The rows of items as the tracker shows them, dates as serial numbers."""

    def cell(name: str, value: object) -> Cell:
        if name in DATES and value:
            return to_serial(date.fromisoformat(str(value)), ZoneInfo("UTC"))
        return float(value) if isinstance(value, int) else str(value or "")

    shown = [item_cells({**one.in_sheet, **machine_values(one)}, "doc", "en") for one in items]
    return [[cell(name, cells.get(name, "")) for name in COLUMNS] for cells in shown]


def table_of(values: Sequence[Sequence[Cell]]) -> Table:
    return parse_table(ACTION_ITEMS, [[column.en for column in ACTION_ITEMS.columns], *values])


def moved(values: Sequence[Sequence[Cell]], columns: Sequence[str], order: Sequence[int]) -> list[list[Cell]]:
    """The grid with the cells of these columns in another order of rows."""
    return [
        [values[order[at] if name in columns else at][place] for place, name in enumerate(COLUMNS)]
        for at in range(len(values))
    ]


def found(values: Sequence[Sequence[Cell]], items: Sequence[BaseItem]) -> Mapping[str, Row]:
    base = BaseDocument(document_id="doc", incident_id=INCIDENT, items=tuple(items))
    return own_rows(table_of(values), base)


def promises(row: Row) -> dict[str, str]:
    cells = sheet_cells(row, ACTION_ITEMS)
    return {name: cells[name] for name in PROMISES}


def remembered(one: BaseItem) -> dict[str, str]:
    return {name: one.in_sheet.get(name, "") for name in PROMISES}


@st.composite
def items_(draw: st.DrawFn, *, least_unlike: int = 1) -> list[BaseItem]:
    """Two or three items that may be alike in anything but their words."""
    count = draw(st.integers(2, 3))
    few = {
        "owner": st.sampled_from(["ada@example.com", "ben@example.com", ""]),
        "due": st.sampled_from(["2026-12-01", "2026-12-10", ""]),
        "priority": st.sampled_from(["P0", "P2"]),
        "status": st.sampled_from(["open", "done"]),
    }
    dues = st.sampled_from(["2026-12-01", "2026-12-05", "2026-12-09"])
    first = draw(
        st.lists(dues, min_size=count, max_size=count).filter(lambda all_: len(set(all_)) >= least_unlike)
    )
    return [item(at + 1, WORDS[at], first[at], **draw(st.fixed_dictionaries(few))) for at in range(count)]


@given(data=st.data(), column=st.sampled_from(["key", "action"]))
def test_one_column_moved(data: st.DataObject, column: str) -> None:
    """Keys or words in any other order: each item has the row that says its owner, due date and priority."""
    items = data.draw(items_())
    order = data.draw(st.permutations(range(len(items))))

    rows = found(moved(grid(items), [column], order), items)

    assert {one.key: remembered(one) for one in items} == {key: promises(row) for key, row in rows.items()}


@given(data=st.data())
def test_keys_and_words_moved(data: st.DataObject) -> None:
    """Both moved together, as a range that was sorted: what the tracker wrote beside them tells whose rows they are."""
    items = data.draw(items_(least_unlike=3).filter(lambda all_: len(all_) == 3))
    order = data.draw(st.permutations(range(len(items))))

    rows = found(moved(grid(items), ["key", "action"], order), items)

    assert {one.key: remembered(one) for one in items} == {key: promises(row) for key, row in rows.items()}


@given(data=st.data())
def test_any_columns_moved(data: st.DataObject) -> None:
    """Another's value comes only with the item's own key, or in a row of its words or first values and of most else."""
    items = data.draw(items_())
    order = data.draw(st.permutations(range(len(items))))
    columns = data.draw(st.lists(st.sampled_from(("key", "action", *TYPED, *OURS)), unique=True))
    values = moved(grid(items), columns, order)

    for key, row in found(values, items).items():
        own = next(one for one in items if one.key == key)
        if row.text("key") == key or promises(row) == remembered(own):
            continue
        keyed = next(one for one in items if one.key == row.text("key"))
        says_words = row.text("action") == own.agreed["action"]
        others = (*TYPED, *OURS) if says_words else TYPED
        assert says_words or alike(row, own, OURS) == len(OURS)
        assert alike(row, own, others) >= alike(row, keyed, others)


def alike(row: Row, one: BaseItem, names: Sequence[str]) -> int:
    cells = sheet_cells(row, ACTION_ITEMS)
    shown = sheet_cells(table_of(grid([one])).rows[0], ACTION_ITEMS)
    return sum(cells[name] == shown[name] for name in names)


@given(data=st.data())
def test_every_row_is_one_items(data: st.DataObject) -> None:
    """Whatever cells were moved and typed over, no row is two items', and none with a key of an item is lost."""
    items = data.draw(items_())
    values = grid(items)
    for _ in range(data.draw(st.integers(1, 6))):
        name = data.draw(st.sampled_from(("action", *TYPED, *OURS)))
        at, other = (data.draw(st.integers(0, len(items) - 1)) for _ in range(2))
        values[at][COLUMNS.index(name)] = values[other][COLUMNS.index(name)]
    order = data.draw(st.permutations(range(len(items))))

    rows = found(moved(values, ["key"], order), items)

    assert sorted(row.number for row in rows.values()) == list(range(1, len(items) + 1))
    assert {one.key for one in items} == rows.keys()


ADA = item(1, WORDS[0], owner="ada@example.com")
BEN = item(2, WORDS[1], "2026-12-10", owner="ben@example.com", due="2026-12-10", priority="P2")


@pytest.mark.parametrize(
    ("columns", "puts_keys_right"),
    [
        pytest.param(["action"], False, id="words"),
        pytest.param(["action", "owner"], False, id="words and one value"),
        pytest.param(["action", *TYPED], True, id="the key, and what pmdocs counts"),
        pytest.param(["key"], True, id="keys"),
        pytest.param(["key", "incident_id"], True, id="keys with their incident"),
        pytest.param(["key", "action"], True, id="keys and words"),
        pytest.param([*TYPED], False, id="all that people type"),
    ],
)
def test_two_rows(columns: Sequence[str], puts_keys_right: bool) -> None:
    """By the other cells it is told whether the keys were moved, or what stands beside them."""
    rows = found(moved(grid([ADA, BEN]), columns, [1, 0]), [ADA, BEN])

    assert puts_keys_right is (rows[ADA.key].text("key") == BEN.key)


def test_cannot_be_told() -> None:
    """Of items that only differ in words, the key says which row is whose: an edit beside it goes to no other item."""
    twin = replace(ADA, number=2, key=f"{INCIDENT}/AI-2", agreed={**ADA.agreed, "action": WORDS[1]})
    values = moved(grid([ADA, twin]), ["action"], [1, 0])
    values[0][COLUMNS.index("due")] = "2027-06-30"

    assert "2027-06-30" == promises(found(values, [ADA, twin])[ADA.key])["due"]


def test_words_copied() -> None:
    """A row that says what another says as well takes nobody's place."""
    values = grid([ADA, BEN])
    values[1][COLUMNS.index("action")] = values[0][COLUMNS.index("action")]

    assert all(row.text("key") == key for key, row in found(values, [ADA, BEN]).items())
