"""The Dashboard in the life of a tracker: made by init or sync, written with the rest, left alone when deleted."""

from __future__ import annotations

from sync_world import KEYS, Team, new_team_, prepared_, team_  # noqa: F401 - fixtures

from pmdocs.core.reports.dashboard import FIGURES_ROW, HEADLINES, LATE_ROW, UNEXPLAINED_ROW
from pmdocs.core.sheet.tracker import DASHBOARD

READ, WRITE = "sheets.spreadsheets.values.batchGet", "sheets.spreadsheets.batchUpdate"


def shown(team: Team) -> list[list[str]]:
    return team.book(None).get_worksheet_by_id(DASHBOARD.sheet_id).get_all_values()


def figures(team: Team) -> dict[str, str]:
    return dict(zip(HEADLINES, shown(team)[FIGURES_ROW + 1], strict=False))


def test_it_shows_what_the_same_sync_wrote(team: Team) -> None:
    """A change without a reason and a late item stand on the Dashboard after the sync that saw them."""
    assert ("3", "0", "0") == tuple(figures(team)[key] for key in ("open", "overdue", "unjustified"))

    team.table().change(1, priority="P4", due="2026-11-01")
    _, methods = team.calls()

    assert 1 == methods.count(WRITE)
    assert ("3", "1", "1") == tuple(figures(team)[key] for key in ("open", "overdue", "unjustified"))
    assert (KEYS[0], KEYS[0]) == (shown(team)[LATE_ROW + 2][0], shown(team)[UNEXPLAINED_ROW + 2][0])


def test_an_idle_sync_writes_nothing(team: Team) -> None:
    """With the Dashboard there an idle sync still costs two calls."""
    report, methods = team.calls()

    assert (False, 2) == (report.wrote, len(methods))


def test_it_has_its_charts(team: Team) -> None:
    """Completion by month and open items by team stand beside the figures, as charts of the sheet."""
    raw = team.book(None).fetch_sheet_metadata(
        params={"fields": "sheets(properties(sheetId),charts(chartId,spec(title)))"}
    )
    charts = {sheet["properties"].get("sheetId", 0): len(sheet.get("charts", [])) for sheet in raw["sheets"]}

    assert 2 == charts[DASHBOARD.sheet_id]


def test_a_deleted_one_stays_away(team: Team) -> None:
    """Syncs go on without it, and do not make it again."""
    team.book().del_worksheet_by_id(DASHBOARD.sheet_id)
    team.table().change(1, priority="P4")
    report = team.sync()

    assert report.wrote
    assert DASHBOARD.sheet_id not in {page.id for page in team.book().worksheets()}
    assert "1" == team.sheet().get(KEYS[0], "changes")


def test_one_that_a_person_shrank_stops_no_sync(team: Team) -> None:
    """Where its cells cannot be written, the rows are."""
    page = team.book().get_worksheet_by_id(DASHBOARD.sheet_id)
    page.clear()
    page.resize(rows=20)
    team.table().change(1, priority="P4")

    assert team.sync().wrote
    assert "P4" == team.sheet().get(KEYS[0], "priority")
