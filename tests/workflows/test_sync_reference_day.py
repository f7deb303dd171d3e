"""Dates without a year, in a report that is imported long after it was written."""

from __future__ import annotations

from pathlib import Path

from world import World

from pmdocs.core.sheet.tracker import ACTION_ITEMS
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
