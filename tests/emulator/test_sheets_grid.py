"""The stored cells: what comes back is what was put in, however rows with and without data lie in blocks."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from pmdocs.emulator.sheets.grid import Grid, has_data, with_parts

CELLS = st.sampled_from([None, {"s": 1}, "text", {"v": 2, "s": 1}, {"f": "=1"}, {"n": "a note"}])
ROWS = st.lists(CELLS, max_size=3)
EDITS = st.one_of(
    st.tuples(st.just("put"), st.integers(0, 900), st.tuples(st.integers(0, 3), CELLS)),
    st.tuples(st.just("fill"), st.integers(0, 900), st.tuples(st.integers(1, 700), ROWS)),
    st.tuples(st.just("insert"), st.integers(0, 900), st.lists(ROWS, max_size=3)),
    st.tuples(st.just("delete"), st.integers(0, 900), st.integers(1, 400)),
)

Edit = tuple[str, int, Any]


def _apply(grid: Grid, rows: list[list[object]], edit: Edit) -> None:
    """One edit, on the grid and on plain rows."""
    kind, at, what = edit
    if kind == "delete":
        grid.delete_rows(at, at + what)
        del rows[at : at + what]
        return
    if kind == "insert":
        grid.insert_rows(at, what)
        rows += [[] for _ in range(at - len(rows))]
        rows[at:at] = what
        return
    if kind == "put":
        column, cell = what
        grid.put(at, column, cell)
        rows += [[] for _ in range(at + 1 - len(rows))]
        before = rows[at] + [None] * (column + 1 - len(rows[at]))
        rows[at] = [*before[:column], cell, *before[column + 1 :]]
        return
    count, cells = what
    grid.replace_rows(at, [cells] * count)
    rows += [[] for _ in range(at + count - len(rows))]
    rows[at : at + count] = [cells] * count


def _cells(row: list[object]) -> list[object]:
    return row[: max((at for at, cell in enumerate(row, 1) if cell is not None), default=0)]


def _plain(rows: list[list[object]]) -> list[list[object]]:
    trimmed = [_cells(row) for row in rows]
    return trimmed[: max((at for at, cells in enumerate(trimmed, 1) if cells), default=0)]


@settings(max_examples=150)
@given(st.lists(st.lists(EDITS, max_size=4), max_size=5))
def test_stored_cells_equal_a_plain_table(sessions: list[list[Edit]]) -> None:
    """Writing, filling, inserting, deleting and storing in blocks never loses or moves a cell."""
    grid, rows = Grid(), list[list[object]]()
    for edits in sessions:
        for edit in edits:
            _apply(grid, rows, edit)
        grid = Grid(json.loads(json.dumps(grid.dump())))
        expected = _plain(rows)
        assert _plain([cells for _, cells in grid.rows()]) == expected
        assert all(grid.cell(index, 0) == (cells or [None])[0] for index, cells in enumerate(expected))
        end = max((at for at, cells in enumerate(expected, 1) if any(map(has_data, cells))), default=0)
        assert grid.data_end() == end
        filled = [cells for _, cells in grid.filled_rows(2, 600)]
        assert [_cells(row) for row in filled] == expected[2 : min(end, 600)]


def test_cells_take_their_smallest_form() -> None:
    """A cell without format, note or validation is stored as its bare value."""
    assert with_parts({"v": 1, "s": 3}, s=None) == 1
    assert with_parts(1, s=3) == {"v": 1, "s": 3}
    assert with_parts({"s": 3}, s=None) is None


def test_blocks_stay_few_when_rows_are_filled_one_by_one() -> None:
    grid = Grid()
    grid.replace_rows(0, [[{"s": 1}]] * 1000)
    for row in range(600):
        grid.put(row, 0, "filled")
        grid = Grid(grid.dump())
    assert len(grid.dump()) <= 2 * (1000 // 256 + 1)


def test_blocks_of_an_earlier_version_are_read() -> None:
    grid = Grid([[2, '[["a"],[{"s":1}]]'], [1, '[["b"]]']])
    assert (grid.data_end(), grid.cell(2, 0)) == (3, "b")
