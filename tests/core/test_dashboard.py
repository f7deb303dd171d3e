"""The Dashboard's cells: where they stand, what they say, and when they are left alone."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from report_story import START, Story

from pmdocs.core.reports.dashboard import (
    FIGURES_ROW,
    FOOT_ROW,
    HEADLINES,
    LATE_ROW,
    LISTED,
    MONTHS_ROW,
    NOTED,
    TEAMS,
    TEAMS_ROW,
    UNEXPLAINED_ROW,
    WIDTH,
    DashboardPlan,
    after,
    dashboard_blocks,
    plan_dashboard,
)
from pmdocs.core.reports.history import Item
from pmdocs.core.reports.reporting import Facts, Report, make_report
from pmdocs.core.sheet.plan import CellWrite, RowAppend, TrackerPlan
from pmdocs.core.sheet.snapshot import Cell, Snapshot, parse_table
from pmdocs.core.sheet.tracker import ACTION_ITEMS, CellValue, to_serial

ZONE = ZoneInfo("Asia/Tokyo")
NOW = datetime(2026, 2, 20, 3, tzinfo=UTC)
Grid = list[list[Cell]]


def story() -> Story:
    """Two items, one of them late and moved without a reason."""
    made = Story()
    made.values = {
        "INC-1/AI-1": {"action": "=HYPERLINK(1)", "due": date(2026, 1, 30)},
        "INC-2/AI-1": {"action": "再試行に上限を設ける", "due": date(2026, 3, 30)},
    }
    made.evening()
    made.sleep()
    made.values["INC-1/AI-1"]["due"] = date(2026, 2, 10)
    made.evening()
    made.sleep(25)
    return made


REPORT = make_report(story().facts())


def plan(
    shown: Grid | None,
    head: dict[str, str] | None = None,
    *,
    report: Report = REPORT,
    lang: str = "en",
    unjustified: int = 0,
) -> DashboardPlan:
    return plan_dashboard(
        report,
        lang=lang,
        title="Dashboard",
        shown=shown,
        head={NOTED: "made"} if head is None else head,
        zone=ZONE,
        now=NOW,
        unjustified=unjustified,
    )


def drawn(made: DashboardPlan, grid: Grid | None = None) -> Grid:
    """The worksheet once a plan is written, as a read gives it back."""
    grid = [list(row) for row in grid or []]
    for block in made.blocks:
        for down, cells in enumerate(block.cells):
            for across, value in enumerate(cells):
                while len(grid) <= block.row + down:
                    grid.append([])
                row = grid[block.row + down]
                row += [""] * (block.column + across + 1 - len(row))
                row[block.column + across] = as_read(value)
    return grid


def as_read(value: CellValue) -> Cell:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    return float(to_serial(value, ZONE)) if isinstance(value, date) else float(value)


def row_of(grid: Grid, row: int) -> list[Cell]:
    return [*grid[row], *[""] * WIDTH][:WIDTH]


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_it_is_made_once_and_then_at_rest(lang: str) -> None:
    """A tracker that never had one gets it with all blocks; written, the same report writes nothing."""
    first = plan(None, {}, lang=lang)

    assert first.make
    assert {NOTED: "made"} == first.head

    again = plan(drawn(first), {NOTED: "made"}, lang=lang)

    assert again.is_empty


def test_who_deleted_it_does_not_get_it_back() -> None:
    """Once it was made, a missing worksheet is a person's wish; a worksheet made by init is taken over."""
    assert plan(None, {NOTED: "made"}).is_empty

    found = plan([], {})

    assert (False, {NOTED: "made"}, 7) == (found.make, found.head, len(found.blocks))


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_an_sre_sees_what_is_late_and_what_lacks_a_reason(lang: str) -> None:
    """The lists name key, owner, team, dates and the item; the figures beside them agree."""
    grid = drawn(plan([], lang=lang))
    figures = dict(zip(HEADLINES, row_of(grid, FIGURES_ROW + 1), strict=True))
    late = row_of(grid, LATE_ROW + 2)
    lacking = row_of(grid, UNEXPLAINED_ROW + 2)

    assert (2.0, 1.0, 1.0) == (figures["open"], figures["overdue"], figures["unjustified"])
    assert ["INC-1/AI-1", "ada@example.com", "Payments", "P1"] == late[:4]
    assert [as_read(date(2026, 2, 10)), 10.0, as_read(date(2026, 1, 30)), "=HYPERLINK(1)"] == late[4:]
    assert ["INC-1/AI-1", "2026-01-30", "2026-02-10"] == [lacking[0], *lacking[4:6]]


def test_the_log_cannot_be_emptied_to_look_better() -> None:
    """Where the Postmortems worksheet counts more changes without a reason than the log, its number stands."""
    grid = drawn(plan([], unjustified=5))

    assert 5.0 == row_of(grid, FIGURES_ROW + 1)[HEADLINES.index("unjustified")]
    assert "Changes without a reason (1 of 5)" == grid[UNEXPLAINED_ROW][0]


# People's cells


@given(down=st.integers(0, 4), across=st.integers(0, 3))
def test_it_moves_along(down: int, across: int) -> None:
    """Rows above and columns left of it that people insert move it: everything goes where it stands now."""
    grid = drawn(plan([]))
    moved: Grid = [["mine"] * 3 for _ in range(down)]
    moved += [[*["mine"] * across, *row] for row in grid]

    assert plan(moved).is_empty

    grown = story()
    grown.sleep()
    made = plan(moved, report=make_report(grown.facts()))

    assert made.blocks
    assert {across} == {block.column for block in made.blocks}
    assert all(cells[:across] == ["mine"] * across for cells in drawn(made, moved)[down:])


@given(data=st.data())
def test_nothing_is_written_between_or_beside_its_blocks(data: st.DataObject) -> None:
    """What people write outside of the blocks stays, whatever is written after it."""
    grid = drawn(plan([]))
    owned = {(r, c) for r, c, _ in cells_of(plan([]))}
    places = st.tuples(st.integers(0, FOOT_ROW + 5), st.integers(0, 14)).filter(
        lambda place: place not in owned
    )
    row, column = data.draw(places)
    while len(grid) <= row:
        grid.append([])
    grid[row] += [""] * (column + 1 - len(grid[row]))
    grid[row][column] = "a note"
    later = story()
    later.sleep(3)
    made = plan(grid, report=make_report(later.facts()))

    assert made.blocks
    assert "a note" == drawn(made, grid)[row][column]


def cells_of(made: DashboardPlan) -> list[tuple[int, int, CellValue]]:
    return [
        (block.row + down, block.column + across, value)
        for block in made.blocks
        for down, cells in enumerate(block.cells)
        for across, value in enumerate(cells)
    ]


@pytest.mark.parametrize("at", [1, LATE_ROW, LATE_ROW + 4, TEAMS_ROW + 3, MONTHS_ROW + 5, FOOT_ROW])
@pytest.mark.parametrize("change", ["insert", "delete"])
def test_torn_apart_it_is_left_alone(at: int, change: str) -> None:
    """A row inserted or deleted inside means that cells would hit a person's: nothing is written, and it is said."""
    grid = drawn(plan([]))
    if change == "insert":
        grid.insert(at, ["mine"])
    else:
        del grid[at]
    found = plan(grid)

    assert () == found.blocks
    assert "Dashboard" in found.notice


def test_another_worksheet_under_its_id_is_left_alone() -> None:
    """Cells without pmdocs' title, twice the title, or without the last column are not ours to write."""
    grid = drawn(plan([]))
    narrow: Grid = [row[: WIDTH - 1] for row in grid]
    foreign: Grid = [["Budget", 12.0]]
    for shown in (foreign, [*grid, *grid], narrow):
        assert plan(shown).notice


# Its size


@given(
    teams=st.lists(st.text(min_size=1, max_size=9), max_size=30),
    count=st.integers(0, 40),
    lang=st.sampled_from(["en", "ja"]),
)
def test_it_is_of_one_size(teams: list[str], count: int, lang: str) -> None:
    """However much there is, each block keeps its size, and teams beyond the last row are taken together."""
    items = [
        Item(
            key=f"INC-1/AI-{number}",
            incident_id="INC-1",
            team=teams[number % len(teams)] if teams else "",
            due="2026-01-30",
            first_seen="2026-01-26",
        )
        for number in range(count)
    ]
    report = make_report(Facts(today=date(2026, 2, 20), zone_day=lambda moment: moment.date(), items=items))
    blocks = dashboard_blocks(report, lang=lang, zone=ZONE, now=NOW)
    empty = dashboard_blocks(make_report(Story(day=START).facts()), lang=lang, zone=ZONE, now=NOW)

    assert [[len(cells) for cells in block.cells] for block in empty] == [
        [len(cells) for cells in block.cells] for block in blocks
    ]
    table = next(block for block in blocks if block.row == TEAMS_ROW).cells
    opened = [row[4] for row in table[2 : 2 + TEAMS] if row[4] is not None]
    assert count == sum(int(str(number)) for number in opened) == table[-1][4]
    listed = next(block for block in blocks if block.row == LATE_ROW).cells[2:]
    assert min(count, LISTED) == sum(row[0] is not None for row in listed)


# The tracker once a plan is written


def test_it_speaks_of_what_the_sync_writes() -> None:
    """A plan's cells and new rows are in the tables that the Dashboard is made of; other rows stay."""
    header: list[Cell] = [column.en for column in ACTION_ITEMS.columns]
    table = parse_table(ACTION_ITEMS, [header, ["INC-1/AI-1", "INC-1", "Alert"], ["", "", "mine"]])
    made = TrackerPlan(
        generation=1,
        cells=(
            CellWrite(worksheet=ACTION_ITEMS, row=1, column="due", key="INC-1/AI-1", value="2026-02-10"),
            CellWrite(worksheet=ACTION_ITEMS, row=1, column="action", key="INC-1/AI-1", value=""),
        ),
        appends=(RowAppend(worksheet=ACTION_ITEMS, values={"key": "INC-1/AI-2", "changes": 2}),),
    )
    rows = after(Snapshot(head={}, directory=(), tables={"action_items": table}), made, zone=ZONE)
    found = rows.tables["action_items"].by_key

    assert {"key", "incident_id", "due"} == found["INC-1/AI-1"].cells.keys()
    assert as_read(date(2026, 2, 10)) == found["INC-1/AI-1"].cells["due"]
    assert 2.0 == found["INC-1/AI-2"].cells["changes"]
