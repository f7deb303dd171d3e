"""Columns of a Japanese tracker: words that people read, and that other commands go by."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from pmdocs.core.sheet.tracker import ACTION_ITEMS
from pmdocs.gateways.write_markdown import MarkdownGateway
from pmdocs.workflows.actions import fetch_actions
from pmdocs.workflows.check import check
from pmdocs.workflows.import_files import Imported, import_files
from pmdocs.workflows.sync import sync

REPORT = """# 決済障害 INC-7

重大度：S3

## アクションアイテム

| 対策 | 担当 | 期限 | 状態 |
|---|---|---|---|
| リトライに上限を設ける | 佐藤、鈴木 | 2026-12-01 | だいたい終わり |
| 監視を足す | 林 | 2026-12-01 | 未着手 |
"""


@pytest.fixture(name="world")
def world_(new_world: Any, tmp_path: Path) -> Any:
    """A Japanese workspace with a report that has two owners and a state that nobody understands, at rest."""
    world = new_world("ja")
    world.init()
    path = tmp_path / "2026-11-19.md"
    path.write_text(REPORT, encoding="utf-8")
    ports = world.ports()
    (made,) = import_files(ports, MarkdownGateway.beside(ports.docs), [str(path)], lang="ja")
    assert isinstance(made, Imported)
    assert made.registered
    for _ in range(2):
        sync(world.ports(), full=True)
    return world


def test_it_is_in_japanese(world: Any) -> None:
    """What was found, and where, without a code."""
    row = dict(zip(*world.rows()[:2], strict=False))

    assert {
        "担当者が複数います: 「アクションアイテム」の下、表1、2行目",
        "読み取れない値です: IMP-2026-11-19/AI-1 ステータス",
    } <= set(row["備考"].split("; "))
    assert not any(word in row["備考"] for word in ("ai-many", "unknown", "under", "status"))


def test_other_commands_understand_it(world: Any) -> None:
    """What has several owners violates a policy, at that place; what has an unknown state counts as open."""
    found = check(world.ports())
    places = [one.facts["place"] for one in found.violations if one.what == "many_owners_at"]

    assert ["「アクションアイテム」の下、表1、2行目"] == places
    assert 2 == sum(item.is_open for item in fetch_actions(world.ports()).items)


def test_it_is_written_once(world: Any) -> None:
    """A further sync of the same document leaves the row as it is, its last reading too."""
    before = world.rows()
    world.clock.sleep(3_600)
    sync(world.ports(), full=True)

    assert before == world.rows()


def test_the_source_is_in_japanese(world: Any) -> None:
    """What an earlier version wrote as a code is brought up to date, and blamed on nobody; other commands read either."""
    assert ("文書", "文書") == _sources(world)
    _type_sources(world, "document", "ｄocument")
    assert {"document"} == {item.source for item in fetch_actions(world.ports()).items}
    before = world.rows()
    sync(world.ports(), full=True)

    assert (("文書", "文書"), before) == (_sources(world), world.rows())
    assert {"document"} == {item.source for item in fetch_actions(world.ports()).items}
    _type_sources(world, "文書", "コメント")
    sync(world.ports(), full=True)
    assert ("文書", "文書") == _sources(world)
    note = dict(zip(*world.rows()[:2], strict=False))["備考"]
    assert "IMP-2026-11-19/AI-2 出所" in note
    assert "IMP-2026-11-19/AI-1 出所" not in note


def _sources(world: Any) -> tuple[str, ...]:
    header, *rows = world.rows(ACTION_ITEMS.sheet_id)
    return tuple(row[header.index("出所")] for row in rows)


def _type_sources(world: Any, *words: str) -> None:
    """Put words into the column of the first rows."""
    letter = ACTION_ITEMS.letter("source")
    world.emulator.client("sheets").spreadsheets().values().update(
        spreadsheetId=world.settings().workspace.tracker_id,
        range=f"{ACTION_ITEMS.ja}!{letter}2:{letter}{1 + len(words)}",
        valueInputOption="RAW",
        body={"values": [[word] for word in words]},
    ).execute()
