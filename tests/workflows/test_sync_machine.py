"""People at both ends for hours, syncs in between: a random play against a simple model of what each should see."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from sync_world import KEYS, Team, open_team, prepared_  # noqa: F401 - fixture

from pmdocs.core.actions.dates import parse_due
from pmdocs.core.sheet.tracker import CHANGES

VALUES = {
    "priority": ("P0", "P1", "P2", "P3", "P4"),
    "due": ("2026-12-01", "2026-12-24", "2027-01-15", ""),
    "ticket": ("OPS-1", "OPS-2", ""),
}
START = {
    "priority": dict(zip(KEYS, ("P1", "P0", "P2"), strict=True)),
    "due": dict(zip(KEYS, ("2026-12-01", "2026-12-05", "2026-12-10"), strict=True)),
    "ticket": dict.fromkeys(KEYS, ""),
}
FIELDS = st.sampled_from(sorted(VALUES))
ROWS = st.integers(0, 2)


@dataclass
class _Cell:
    """A field of an item: what each side shows, what each showed when they last agreed, and on what."""

    document: str
    sheet: str
    base_document: str
    base_sheet: str
    agreed: str
    conflict: bool = False

    def merge(self) -> None:
        """What a sync makes of it when values go into the document at once."""
        news_document = self.document not in {self.base_document, self.agreed}
        news_sheet = self.sheet not in {self.base_sheet, self.agreed}
        self.conflict = news_document and news_sheet and self.document != self.sheet
        if self.conflict:
            return
        if self.document == self.sheet or news_document:
            value = self.document
        else:
            value = self.sheet if news_sheet else self.agreed
        self.document = self.sheet = self.base_document = self.base_sheet = self.agreed = value


class Play(RuleBasedStateMachine):
    """One play; ``prepared`` and ``directory`` are set by the test."""

    prepared: tuple[Path, str]
    directory: Path
    numbers = itertools.count()

    def __init__(self) -> None:
        super().__init__()
        self.place = self.directory / f"play{next(self.numbers)}"
        self.team = open_team(self.place, self.prepared)
        self.team.world.environ["PMDOCS_WRITE_BACK"] = "edit"
        self.cells = {
            (key, name): _Cell(value, value, value, value, value)
            for name, values in START.items()
            for key, value in values.items()
        }
        self.memos: dict[str, str] = {}
        self.log: list[Any] = []

    @initialize()
    def own_column(self) -> None:
        """A person adds a column for memos."""
        self.team.sheet().column("Memo")

    @rule(row=ROWS, name=FIELDS, data=st.data())
    def edit_document(self, row: int, name: str, data: st.DataObject) -> None:
        """A person changes a cell of the document's table."""
        text = data.draw(st.sampled_from(VALUES[name]))
        if text != self.cells[KEYS[row], name].document:
            self.team.table("ada").change(row + 1, **{name: text})
        self.cells[KEYS[row], name].document = text

    @rule(row=ROWS, name=FIELDS, data=st.data())
    def edit_sheet(self, row: int, name: str, data: st.DataObject) -> None:
        """A person changes a two-way cell of the sheet."""
        text = data.draw(st.sampled_from(VALUES[name]))
        self.team.sheet().type(KEYS[row], name, text)
        self.cells[KEYS[row], name].sheet = text

    @rule(row=ROWS, text=st.sampled_from(("a", "b", "c")))
    def edit_memo(self, row: int, text: str) -> None:
        """A person writes into a cell of the column they added."""
        self.team.sheet().type(KEYS[row], "Memo", text)
        self.memos[KEYS[row]] = text

    @rule(name=st.sampled_from(("key", "due", "priority", "Memo")), descending=st.booleans())
    def sort(self, name: str, descending: bool) -> None:
        """A person sorts the sheet."""
        self.team.sheet().sort(name, descending=descending)

    @rule(row=st.integers(2, 4))
    def insert_row(self, row: int) -> None:
        """A person puts a blank row between the others."""
        self.team.sheet().blank_row(row)

    @rule(place=st.integers(1, 8))
    def insert_column(self, place: int) -> None:
        """A person puts a column of their own between the others."""
        if len(self.team.sheet().header()) < 26:
            self.team.sheet().column(f"Own {next(self.numbers)}", before=place)

    @rule()
    def sync(self) -> None:
        """Syncs until nothing is left to do."""
        self.team.settle()
        for cell in self.cells.values():
            cell.merge()
        self._compare()

    @rule(move=st.sampled_from((None, "sort", "insert_row")), number=st.integers(3, 5))
    def sync_amid(self, move: str | None, number: int) -> None:
        """Syncs while a person sorts or inserts at some call."""
        acts: dict[str | None, Callable[[], None]] = {
            "sort": lambda: self.team.sheet().sort("due", descending=True),
            "insert_row": lambda: self.team.sheet().blank_row(2),
            None: lambda: None,
        }
        self.team.world.ports()
        self.team.world.at(number, "before", acts[move])
        self.sync()
        self.team.world.emulator.observers.clear()

    def _compare(self) -> None:
        sheet = self.team.sheet().by_key()
        document = {KEYS[number]: row for number, row in enumerate(self._document_rows())}

        assert set(KEYS) == set(sheet)
        for (key, name), cell in self.cells.items():
            assert cell.sheet == sheet[key][name], (key, name, cell)
            assert cell.document == document[key][name], (key, name, cell)
            assert cell.conflict == (f"{name.capitalize()}: document" in sheet[key]["conflict"]), (
                key,
                name,
                cell,
            )
        assert not self.team.sync().wrote

    def _document_rows(self) -> list[dict[str, str]]:
        header, *rows = self.team.table(None).texts()
        places = {
            "priority": header.index("Priority"),
            "due": header.index("Due"),
            "ticket": header.index("Ticket"),
        }
        found = [{name: row[place] for name, place in places.items()} for row in rows]
        for row in found:
            day = parse_due(row["due"], reference=date(2026, 11, 20)).day
            row["due"] = day.isoformat() if day else ""
            row["priority"] = row["priority"].removeprefix("-")
        return found

    @invariant()
    def memos_stay(self) -> None:
        """A memo is beside its key, whatever was sorted, inserted or synced."""
        if self.memos:
            rows = self.team.sheet().by_key()
            assert self.memos == {key: rows[key]["Memo"] for key in self.memos}

    @invariant()
    def the_log_only_grows(self) -> None:
        """Rows of the Changes worksheet are never edited or removed."""
        rows = self.team.sheet(CHANGES).records()

        assert self.log == rows[: len(self.log)]
        self.log = rows

    def teardown(self) -> None:
        """Leave no files."""
        self.team.world.emulator.store.close()
        shutil.rmtree(self.place)


@pytest.mark.timeout(110)
def test_both_sides_agree_or_show_a_conflict(prepared: tuple[Path, str], tmp_path: Path) -> None:
    """After syncs both sides show the same or a conflict, no person's value is lost, and the next is silent."""
    Play.prepared, Play.directory = prepared, tmp_path
    run_state_machine_as_test(
        Play,
        settings=settings(
            max_examples=12,
            stateful_step_count=14,
            deadline=None,
            derandomize=True,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        ),
    )
