"""Dates without a year, in a report that is imported long after it was written."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from sync_world import Team
from world import World

from pmdocs.core.sheet.tracker import ACTION_ITEMS, CHANGES
from pmdocs.gateways.write_markdown import MarkdownGateway
from pmdocs.workflows.import_files import Imported, import_files
from pmdocs.workflows.sync import sync

REPORT = """# 障害報告書（第2版）

## 概要
2026年6月3日 02:15から03:40まで、夜間バッチが止まった。

## 影響
約1,200件の集計が遅れた。

## 再発防止策
- ログローテーションの設定を見直す（6/30まで）
- 閾値の監視を追加する
"""


def test_a_report_dates_its_own_promises(world: World, tmp_path: Path) -> None:
    """Its 6/30 is that of the year it tells of, not the next one after the import."""
    path = tmp_path / "report.md"
    path.write_text(REPORT, encoding="utf-8")
    world.init()
    ports = world.ports()
    (imported,) = import_files(ports, MarkdownGateway.beside(ports.docs), [str(path)], lang="ja")
    assert isinstance(imported, Imported)

    sync(world.ports())

    header, *rows = world.rows(ACTION_ITEMS.sheet_id)
    due, action = header.index("Due"), header.index("Action")
    assert [
        ("ログローテーションの設定を見直す", "2026-06-30"),
        ("閾値の監視を追加する", ""),
    ] == [(row[action], row[due] if due < len(row) else "") for row in rows if row]


UNDATED = """# 障害報告書

## 概要
夜間バッチが止まった。

## 再発防止策
- 監視を追加する（田中、明日まで）
- 手順を来週金曜までに直す
- Tell the vendor (due: tomorrow)
"""


def test_a_day_counted_from_the_first_reading_does_not_move(world: World, tmp_path: Path) -> None:
    """In a report without any date, whoever edits it later: nor is anything told as a change of the day."""
    path = tmp_path / "report.md"
    path.write_text(UNDATED, encoding="utf-8")
    world.init()
    ports = world.ports()
    (imported,) = import_files(ports, MarkdownGateway.beside(ports.docs), [str(path)], lang="ja")
    assert isinstance(imported, Imported)
    team = Team(world=world, document_id=imported.document_id)
    first = world.clock.now().date()
    wanted = [first + timedelta(days=1), _friday_of_next_week(first), first + timedelta(days=1)]

    for old, new in (("", ""), ("夜間バッチが", "夜間のバッチが"), ("監視を追加", "遅延の監視を追加")):
        if old:
            text = {"text": old, "matchCase": True}
            team.batch(None, {"replaceAllText": {"containsText": text, "replaceText": new}})
        team.sync(full=True)

        header, *rows = world.rows(ACTION_ITEMS.sheet_id)
        assert [day.isoformat() for day in wanted] == [row[header.index("Due")] for row in rows if row]
        assert not [row for row in world.rows(CHANGES.sheet_id)[1:] if "due" in map(str.casefold, row)]
        world.clock.sleep(24 * 60 * 60)


def _friday_of_next_week(day: date) -> date:
    return day + timedelta(days=7 - day.weekday() + 4)
