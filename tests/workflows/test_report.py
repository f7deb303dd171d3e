"""The report and the Dashboard over a real story, through the emulator and the real clients."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

import gspread
import pytest
from sync_world import KEYS, Team, new_team_, prepared_, team_  # noqa: F401 - fixtures
from world import World, new_world

from pmdocs.core.documents.sections import read_sections
from pmdocs.core.reports.dashboard import FIGURES_ROW, HEADLINES, LATE_ROW, UNEXPLAINED_ROW, DashboardPlan
from pmdocs.core.reports.figures import Metric
from pmdocs.core.reports.reporting import Report
from pmdocs.core.sheet.plan import CellWrite, TrackerPlan
from pmdocs.core.sheet.snapshot import Cell
from pmdocs.core.sheet.tracker import CHANGE_STATE, CHANGES, DASHBOARD, POSTMORTEMS, formula
from pmdocs.core.syncing.milestones import REQUIRED_SECTIONS, filled_sections, guidance_of
from pmdocs.gateways.dashboard_requests import dashboard_requests
from pmdocs.templates_dir import load_blueprint
from pmdocs.workflows.actions import ItemFilter, fetch_actions, select_items
from pmdocs.workflows.check import check
from pmdocs.workflows.create import create_postmortem
from pmdocs.workflows.justify import justify
from pmdocs.workflows.report import plan_dashboard, report

READ = "sheets.spreadsheets.values.batchGet"
DAY = 86_400


def made(team: Team, **options: Any) -> Report:
    return report(team.world.ports(), **options).report


def of(found: Report) -> dict[str, Metric]:
    return {metric.key: metric for metric in found.whole.total}


def comparable(found: Report) -> dict[str, Any]:
    """What a report says of its day, without what can only be told of today."""
    kept = [metric for metric in found.whole.total if not metric.missing]
    only_now = {"unanswered_questions", "answered_in_document", "section_fill", "structural_findings"}
    return {
        "metrics": [(m.key, m.n, dict(m.values)) for m in kept if m.key not in only_now],
        "late": [(late.item, late.days) for late in found.late],
        "lacking": [(one.change.key, one.change.field, one.days) for one in found.unexplained],
        "trend": found.trend,
    }


# The report


def test_it_reads_twice_and_writes_nothing(team: Team) -> None:
    """Two reads of the tracker, whatever is asked."""
    team.world.methods()
    found = made(team)

    assert [READ, READ] == team.world.methods()
    assert (3, 0) == (of(found)["open"].value, len(found.late))


def test_a_tracker_without_documents_has_a_report(tmp_path: Any) -> None:
    """Right after init there is nothing to tell, and it is told."""
    world = new_world(tmp_path / "w", "ja")
    world.init()
    found = report(world.ports())

    assert ("ja", 0) == (found.lang, of(found.report)["postmortems"].n)
    world.emulator.store.close()


def test_the_past_is_what_the_report_said_then(team: Team) -> None:
    """Each evening's report is had again later, after edits on both sides, a reason, a removal and a return."""
    table, told = team.table(), {}

    def evening(act: Callable[[], Any] = lambda: None, days: int = 1) -> None:
        team.world.clock.sleep(days * DAY)
        act()
        # A long pause leaves syncs more to read than one run reads; what people did is in after two.
        team.sync()
        team.sync()
        now = made(team)
        told[now.day] = comparable(now)

    evening()
    evening(lambda: table.change(1, due="2026-12-20"))
    evening(lambda: team.sheet().type(KEYS[1], "status", "Done"))
    evening(lambda: justify(team.world.ports(), KEYS[0], reason="Waiting for the vendor"))
    evening(lambda: table.change(3, priority="P4", status="Deferred"))
    evening(lambda: team.sheet().type(KEYS[1], "status", "Open"), days=10)
    evening(lambda: table.change(3, priority="P2", status="Open"), days=3)
    team.world.clock.sleep(30 * DAY)
    # Typed and not synced: the past does not know of it.
    team.sheet().type(KEYS[2], "due", "2027-01-31")

    for day, then in told.items():
        assert then == comparable(made(team, day=day)), day


def test_a_laptop_further_west(team: Team) -> None:
    """What a sync saw on its own today counts where it is still yesterday."""
    team.world.clock.sleep(5 * 3600)
    team.table().add(action="Page earlier", owner="ada@example.com", due="2026-12-24")
    team.settle()
    ports = team.world.ports()
    west = replace(ports, settings=replace(ports.settings, timezone=ZoneInfo("America/New_York")))

    assert "2026-11-21" == team.sheet().get("INC-7/AI-4", "first_seen")
    assert (4, 4) == (of(made(team))["open"].value, of(report(west).report)["open"].value)


def test_as_of_today_is_the_report(team: Team) -> None:
    """Today by its date is today, also with what was typed and not synced yet."""
    team.sheet().type(KEYS[2], "due", "2026-11-10")
    now = made(team)

    assert now == made(team, day=now.today)
    assert [KEYS[2]] == [late.item.key for late in now.late]


def test_a_conflict_hides_nothing(team: Team) -> None:
    """While document and sheet name different later days, the agreed one is late in every place that counts."""
    other = team.create(8, items=1)
    team.world.clock.sleep(12 * DAY)
    team.settle()
    team.table("ada").change(1, due="2027-03-01")
    team.sheet().type(KEYS[0], "due", "2027-02-01")
    team.settle()
    late_at_once = overdue(team)

    # Later syncs write for the other document, and once for the new day.
    team.table(None, other).change(1, owner="bob@example.com")
    team.settle()
    late_then = overdue(team)
    team.world.clock.sleep(DAY)
    team.settle()

    assert {place: [KEYS[0]] for place in late_at_once} == late_at_once
    assert late_at_once == late_then == overdue(team)
    assert "2027-02-01" == team.sheet().get(KEYS[0], "due")
    assert "2026-12-01" == made(team).late[0].item.due


def overdue(team: Team) -> dict[str, list[str]]:
    """What is late by every place that tells; a place that only counts names as many of the first keys."""
    ports = team.world.ports()
    wall = team.book(None).get_worksheet_by_id(DASHBOARD.sheet_id).get_all_values()
    figures = dict(zip(HEADLINES, wall[FIGURES_ROW + 1], strict=False))
    return {
        "check": [one.key for one in check(ports).violations if one.rule == "overdue"],
        "report": [late.item.key for late in made(team).late],
        "list": [item.key for item in select_items(fetch_actions(ports), ItemFilter(overdue=True))],
        "Dashboard": [row[0] for row in wall[LATE_ROW + 2 :][:1] if row[0]],
        "its figure": list(KEYS[: int(figures["overdue"])]),
        "Postmortems": list(KEYS[: int(team.sheet(POSTMORTEMS).get("INC-7", "overdue"))]),
    }


def test_the_log_cannot_be_edited_to_look_better(team: Team) -> None:
    """A state forged in Changes, or a row that is deleted there, hides no change without a reason."""
    team.table().change(1, due="2026-12-20")
    team.table().change(2, priority="P3")
    team.settle()
    sheet = team.sheet(CHANGES)
    sheet.type(KEYS[0], "state", "justified")
    row, _ = sheet.place(KEYS[1], "key")
    sheet.page.delete_rows(row)

    assert [KEYS[0], KEYS[1]] == sorted(one.change.key for one in made(team).unexplained)


def test_a_ruling_takes_a_mistyped_date_out(team: Team) -> None:
    """A person's ruling that a change only corrects a mistake leaves it in the log and in no counter."""
    team.table().change(1, due="2026-12-20")
    team.settle()

    assert (1, 1) == (of(made(team))["slip_count"].values["total"], len(made(team).unexplained))

    team.sheet(CHANGES).type(KEYS[0], "ruling", "Correction")
    found = made(team)

    assert (0, 0) == (of(found)["slip_count"].values["total"], len(found.unexplained))
    assert {"corrections": 1} == of(found)["justification_rate"].notes


# Sections of a fresh document


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_a_fresh_postmortem_has_nothing_filled(tmp_path: Any, lang: str) -> None:
    """What the template brings along is guidance: no required section counts as written before a person writes."""
    world = new_world(tmp_path / lang, lang)
    world.init()
    bare = world.incident(
        title="Down", summary="", started="", detected="", mitigated="", resolved="", severity="S3"
    )
    document_id = create_postmortem(world.ports(), bare, lang=lang).document_id
    reading = read_sections(world.ports().docs.fetch_document(document_id))
    found = filled_sections(reading, guidance=guidance_of(load_blueprint("standard", lang)))

    assert set(REQUIRED_SECTIONS) <= found.keys()
    assert [] == [key for key in REQUIRED_SECTIONS if found[key]]
    world.emulator.store.close()


# The Dashboard, written as a sync would


class Wall:
    """The Dashboard of a tracker: planned and written the way a sync does it."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.head: dict[str, str] = {}

    @property
    def tracker_id(self) -> str:
        return self.world.settings().workspace.tracker_id or ""

    @property
    def book(self) -> gspread.Spreadsheet:
        from pmdocs.emulator.clients import session

        client = gspread.Client(auth=None, session=session(self.world.emulator))  # type: ignore[arg-type]
        return client.open_by_key(self.tracker_id)

    def shown(self) -> list[list[Cell]] | None:
        try:
            page = self.book.get_worksheet_by_id(DASHBOARD.sheet_id)
        except gspread.WorksheetNotFound:
            return None
        rows = page.get_all_values(
            value_render_option=gspread.utils.ValueRenderOption.unformatted,
            date_time_render_option=gspread.utils.DateTimeOption.serial_number,
        )
        return [[float(cell) if isinstance(cell, (int, float)) else cell for cell in row] for row in rows]

    def write(self, *cells: CellWrite) -> DashboardPlan:
        ports = self.world.ports()
        snapshot = ports.tracker.fetch_snapshot(self.tracker_id, lang=self.world.lang)
        found = plan_dashboard(
            ports,
            self.tracker_id,
            snapshot,
            TrackerPlan(generation=snapshot.generation, cells=cells, head=self.head),
            shown=self.shown(),
        )
        requests = dashboard_requests(
            found, lang=self.world.lang, title=DASHBOARD.title(self.world.lang), zone=ports.settings.timezone
        )
        if requests:
            self.book.batch_update({"requests": requests})
        self.head |= found.head
        return found

    def figures(self) -> dict[str, Cell]:
        return dict(zip(HEADLINES, (self.shown() or [])[FIGURES_ROW + 1], strict=False))


def test_peoples_rows_and_columns_stay(team: Team) -> None:
    """Notes beside it, rows above and a column before it stay, and it is written where it stands now."""
    wall = Wall(team.world)
    wall.write()
    page = wall.book.get_worksheet_by_id(DASHBOARD.sheet_id)
    page.insert_rows([["Our week"]], row=1)
    page.insert_cols([["note"]], col=1)
    page.update([["=1+1"]], "L40", value_input_option=gspread.utils.ValueInputOption.user_entered)
    team.table().change(1, due="2026-12-20")
    team.settle()

    assert wall.write().blocks
    shown = wall.shown() or []
    assert ("note", "Our week", 2.0) == (shown[0][0], shown[0][1], shown[39][11])
    assert KEYS[0] == shown[UNEXPLAINED_ROW + 3][1]


def test_text_from_documents_is_text(team: Team) -> None:
    """An action that looks like a formula is shown as it was written."""
    team.table().change(1, action='=HYPERLINK("http://example.com")', due="2026-11-01")
    team.settle()
    wall = Wall(team.world)
    wall.write()

    assert '=HYPERLINK("http://example.com")' == (wall.shown() or [])[LATE_ROW + 2][7]


# The colour of Changes


def test_a_change_is_coloured_until_its_reason_comes(team: Team) -> None:
    """The rule of the Changes worksheet holds for rows without a reason, and no longer once one answers them."""
    team.table().change(1, due="2026-12-20", priority="P3")
    team.table().change(2, due="2026-12-24")
    team.settle()

    assert {(KEYS[0], "due"), (KEYS[0], "priority"), (KEYS[1], "due")} == coloured(team)

    team.world.clock.sleep(DAY)
    justify(team.world.ports(), KEYS[0], reason="Waiting for the vendor", field="due")

    assert {(KEYS[0], "priority"), (KEYS[1], "due")} == coloured(team)

    team.world.clock.sleep(DAY)
    team.table().change(1, due="2026-12-31")
    team.settle()

    assert [("due", "2026-12-31")] == [
        (row["field"], row["new"])
        for row in coloured_rows(team)
        if row["key"] == KEYS[0] and row["field"] == "due"
    ]


def coloured(team: Team) -> set[tuple[str, str]]:
    return {(row["key"], row["field"]) for row in coloured_rows(team)}


def coloured_rows(team: Team) -> list[dict[str, str]]:
    """Rows of Changes for which the rule's formula holds, computed in cells beside them."""
    sheet = team.sheet(CHANGES)
    rule = formula(CHANGES, CHANGES.highlights[0], "en")
    rows = sheet.rows()
    formulas = [[re.sub(r"(\$[A-Z])2", rf"\g<1>{number}", rule)] for number in range(2, len(rows) + 1)]
    page = sheet.page
    if page.col_count < 20:
        page.resize(cols=20)
    page.update(formulas, "T2", value_input_option=gspread.utils.ValueInputOption.user_entered)
    holds = [row[0] if row else "" for row in page.get("T2:T")]
    page.batch_clear(["T2:T"])
    found = [dict(zip((column.key for column in CHANGES.columns), row, strict=False)) for row in rows[1:]]
    assert {"TRUE", "FALSE"} >= set(holds), holds
    assert all(row["state"] in CHANGE_STATE["en"] for row in found), json.dumps(found)
    return [row for row, is_coloured in zip(found, holds, strict=True) if is_coloured == "TRUE"]
