"""The command line in this process, on workspaces that are built once and copied."""

from __future__ import annotations

import json
import shutil
import sqlite3
import sys
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from pmdocs.cli.main import pmdocs, run
from pmdocs.core.sheet.tracker import ACTION_ITEMS, CHANGES, COMMENTS, POSTMORTEMS
from pmdocs.emulator import Emulator

sys.path.insert(0, str(Path(__file__).parent.parent / "workflows"))
from action_rows import ActionTable as ActionTable

TITLES = {"en": "Checkout failed", "ja": "決済が失敗"}
ACTIONS = {
    "en": ("Alert on pool exhaustion", "Roll out zone by zone"),
    "ja": ("接続数の枯渇を検知する", "ゾーンごとに展開する"),
}


def day(offset: int) -> str:
    """A day before or after today, where the workspaces are."""
    return ((datetime.now(UTC) + timedelta(hours=9)).date() + timedelta(days=offset)).isoformat()


STARTED = day(-1)
"""Of the story's incidents: commands tell the time by this machine's clock, and none of their steps is late yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@dataclass(frozen=True, slots=True, kw_only=True)
class Terminal:
    """A person's terminal in a workspace of their own."""

    home: Path
    monkeypatch: pytest.MonkeyPatch
    capfd: pytest.CaptureFixture[str] | None = None

    def __post_init__(self) -> None:
        for name, value in (
            ("PMDOCS_LOCAL", self.home / "w.db"),
            ("PMDOCS_CONFIG_DIR", self.home / "config"),
            ("PMDOCS_DATA_DIR", self.home / "data"),
            ("TZ", "Asia/Tokyo"),
        ):
            self.monkeypatch.setenv(name, str(value))
        self.monkeypatch.chdir(self.home)

    def __call__(self, *arguments: str) -> Result:
        """Exit code, output and messages of a command."""
        if self.capfd is not None:
            self.capfd.readouterr()
        self.monkeypatch.setattr(sys, "argv", ["pmdocs", *arguments])
        code = 0
        try:
            run(pmdocs)
        except SystemExit as ended:
            code = int(ended.code or 0)
        out, err = self.capfd.readouterr() if self.capfd is not None else ("", "")
        return Result(code=code, out=out, err=err)

    def emulator(self) -> Emulator:
        """What the commands talk to; to be closed."""
        return Emulator(self.home / "w.db")

    def document(self, incident: str = "INC-7") -> str:
        """The id of an incident's document."""
        emulator = self.emulator()
        query = f"properties has {{ key='pmdocs_incident' and value='{incident}' }}"
        (file,) = emulator.client("drive").files().list(q=query, fields="files(id)").execute()["files"]
        emulator.store.close()
        return str(file["id"])

    def tracker(self) -> dict[str, Any]:
        """All that people see of the tracker."""
        emulator = self.emulator()
        sheets = emulator.client("sheets").spreadsheets().values()
        (file,) = (
            emulator.client("drive")
            .files()
            .list(q="properties has { key='pmdocs_kind' and value='tracker' }", fields="files(id)")
            .execute()["files"]
        )
        ranges = [
            name.ja if self.lang() == "ja" else name.en
            for name in (POSTMORTEMS, ACTION_ITEMS, CHANGES, COMMENTS)
        ]
        found = sheets.batchGet(spreadsheetId=file["id"], ranges=ranges).execute()["valueRanges"]
        emulator.store.close()
        return {"id": file["id"], "values": [item.get("values") for item in found]}

    def lang(self) -> str:
        """The language that the workspace was made in."""
        return self.home.name


def tell(home: Path, lang: str) -> None:
    """A workspace with INC-7 and INC-8: AI-1 of INC-7 was lowered without a reason, AI-2 lacks everything."""
    with pytest.MonkeyPatch.context() as patch:
        here = Terminal(home=home, monkeypatch=patch)
        assert here("init", "--lang", lang, "-q").code == 0
        for number, severity in ((7, "S1"), (8, "S3")):
            create = ("create", "--title", f"{TITLES[lang]} {number}", "--incident-id", f"INC-{number}")
            more = ("--severity", severity, "--team", "Payments", "--owner", "Ada <ada@example.com>")
            assert here(*create, *more, "--started", f"{STARTED} 09:00", "-q").code == 0
        emulator = here.emulator()
        table = ActionTable(emulator, here.document())
        first = len(table.texts())
        table.add(action=ACTIONS[lang][0], priority="P1", owner="ada@example.com", due=day(-3))
        table.add(action=ACTIONS[lang][1])
        assert here("sync", "-q").code == 0
        table.change(first, priority="P3")
        emulator.store.close()
        assert here("sync", "-q").code == 0
    with sqlite3.connect(home / "w.db") as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


both = pytest.mark.parametrize("told", ["en", "ja"], indirect=True)
"""For tests that run in a workspace of each language."""


def told_once(factory: pytest.TempPathFactory, lang: str) -> Path:
    """The files of a workspace with a story, made once in a test run."""
    home = factory.getbasetemp() / "told" / lang
    if not home.exists():
        home.mkdir(parents=True)
        tell(home, lang)
    return home


def copy(told: Path, home: Path) -> Path:
    """The files of a workspace in another place, under the name of its language."""
    shutil.copytree(told, home / told.name)
    return home / told.name
