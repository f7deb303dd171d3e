"""Whom a line of an action list begins with, alone or behind the part of the whole that it is of."""

from __future__ import annotations

from datetime import date

import pytest
from reports import report

from pmdocs.core.actions.items import read_items
from pmdocs.core.documents.sections import read_sections


def _read(line: str) -> tuple[str, str]:
    document = report(f"# Checkout outage 2026-11-02\n## Action items\n- {line}")
    (item,) = read_items(document, read_sections(document), reference=date(2026, 11, 20)).items
    return item.action, item.owner.name if item.owner else ""


@pytest.mark.parametrize(
    ("line", "action", "owner"),
    [
        ("伊藤さん、容量を見積もる", "容量を見積もる", "伊藤さん"),
        ("中村：ログの保持期間を延ばす", "ログの保持期間を延ばす", "中村"),
        ("高橋 ベンダーに確認する", "ベンダーに確認する", "高橋"),
        ("鈴木さんがアラートを見直す", "鈴木さんがアラートを見直す", "鈴木さん"),
        ("田中・佐藤で手順書を直す", "田中・佐藤で手順書を直す", "田中"),
        ("決済：田中がプールを調整する", "決済：田中がプールを調整する", "田中"),
        ("インフラ（鈴木）：監視を追加する", "インフラ（鈴木）：監視を追加する", "鈴木"),
        ("Payments: Carol to add limits", "Payments: Carol to add limits", "Carol"),
        ("Search - Alice will add canaries", "Search - Alice will add canaries", "Alice"),
    ],
)
def test_who_begins_a_line_does_it(line: str, action: str, owner: str) -> None:
    """As the subject of the sentence the name stays in it."""
    assert (action, owner) == _read(line)


@pytest.mark.parametrize(
    "line",
    [
        "監視：閾値を見直す", "手順書 更新する", "サーバーが再起動したら通知する", "お客さんが使う画面を直す", "患者さん、家族への案内を作る",
        "千葉 拠点の回線を二重にする", "容量、性能を見積もる", "決済：サーバーがプールを使い切らないようにする", "インフラ（本番）：監視を追加する",
        "田中、鈴木、佐藤に説明する", "部長が承認しないと進まないのを直す", "佐藤課長が異動するので引き継ぐ",
        "Payments: Redis to be upgraded", "Alerting - Tests to add",
    ],
)  # fmt: skip
def test_what_begins_a_line_may_be_a_thing(line: str) -> None:
    """A part of the system, a kind of people and a place are nobody's name."""
    assert "" == _read(line)[1]
