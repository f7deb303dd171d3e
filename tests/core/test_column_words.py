"""Headers of action-item tables that people put together themselves: told by their words, others stay unknown."""

from __future__ import annotations

from datetime import date

import pytest
from readings import read

from pmdocs.core.column_words import column_key
from pmdocs.core.vocabulary import match_column

KNOWN = {
    "action": "Proposed action | Description of action | Corrective action required | What needs to be done? | Agreed actions | 恒久対策 | 是正措置の内容 | やること | 何をするか | 今後の対応",
    "owner": "Action owner | Directly responsible individual | Responsible person | Who will do it | Assigned to | Ticket assignee | 対応責任者 | 作業者 | 割当先 | タスクオーナー | やる人",
    "due": "Revised due date | Committed date | To be completed by | New deadline | Expected by | Target resolution date | 対応完了予定日 | 見直し後の期限 | 締め切り日 | 目標完了日 | デッドライン",
    "done_on": "Actual completion date | Closed at | Date resolved | Shipped on | 対策完了日 | 対応が終わった日 | クローズ日",
    "status": "Action status | % complete | Open/Closed | RAG status | Stage | 進捗率 | 対応ステータス | 済/未 | チケットの状態 | 完了",
    "priority": "Action priority | Priority level | P0/P1/P2 | H/M/L | 対応優先度 | 優先ランク | 高/中/低",
    "ticket": "Jira key | Bug ID | Issue URL | Asana task | Work item link | 課題リンク | Jiraチケット | Redmine番号 | 起票先",
    "type": "Type of action | Prevent / Mitigate / Detect | Action category | 対応区分 | 予防/緩和/検知 | 恒久/暫定",
    "team": "Squad | Department | Assigned team | 主管部門 | 対応部署 | 担当グループ",
    "reason": "Reason for delay | Why was the due date changed? | Date change reason | 延期理由 | 期限変更理由 | リスケ理由",
    "id": "Item # | S/N | Seq. | 通番 | 連番",
}
OTHER = """
Original due | Original deadline | Incident owner | Service owner | Reported by | Requested by | Reviewer | Approver | Approved by
Start date | Raised on | Date raised | Date identified | Last updated | Incident status | Incident ticket | Root cause | Contributing factor
Risk | Impact | Effort | Story points | Estimated hours | Evidence | Acceptance criteria | Success metric | Expected benefit | Finding
Problem | Observation | Lesson | Dependency | Affected system | Detected by | Action taken | Time of action | Response time | Resolution time
発生日 | 起票日 | 開始日 | 更新日 | 当初期限 | 変更前の期日 | 承認者 | 確認者 | 報告者 | 起票者 | 依頼者 | 原因 | 問題点 | 現状 | 影響 | 影響範囲
根拠 | 期待効果 | 工数 | 障害の状態 | 発生状況 | 対応開始日 | 連絡先 | 検知者
"""


def _cells(text: str) -> list[str]:
    return [cell.strip() for line in text.strip().splitlines() for cell in line.split("|")]


@pytest.mark.parametrize(
    ("key", "header"), [(key, each) for key, text in KNOWN.items() for each in _cells(text)]
)
def test_a_header_says_what_its_column_holds(key: str, header: str) -> None:
    """However it is put together, where every word of it is known."""
    found = match_column(header)

    assert found is not None
    assert key == found.key


@pytest.mark.parametrize("header", _cells(OTHER))
def test_other_headers_stay_unknown(header: str) -> None:
    """What was, what the incident was, and who looks on is nothing that an item has."""
    assert match_column(header) is None


def test_a_column_of_a_table_wins_over_one_told_by_its_words() -> None:
    """``Due`` counts beside ``Revised due date``, which may be empty where nothing was revised."""
    due, revised = match_column("Due"), match_column("Revised due date")

    assert due is not None
    assert revised is not None
    assert due.rank < revised.rank


def test_a_sentence_is_no_header() -> None:
    """Nor is nothing."""
    assert column_key("the status of the action item that was agreed on in the review") is None
    assert column_key("") is None


TABLE = "## Action items\n\n| Action | Owner | {} |\n| Bound the retries | Ken | {} |\n| Alert | Zoe | {} |\n"


@pytest.mark.parametrize(
    ("header", "cells"),
    [("Delivery", ("by courier", "in person")), ("Finish", ("Yes", "No")), ("End", ("10:05", "10:30")), ("Completion", ("Done", "Open"))],
)  # fmt: skip
def test_a_column_without_days_is_not_for_due_dates(header: str, cells: tuple[str, str]) -> None:
    """Unless its header speaks of days: nothing is kept as a due date, and none is written over what stands there."""
    assert [""] * 2 == [item.raw.get("due", "") for item in read(TABLE.format(header, *cells)).items]
    dated = read(TABLE.format(header, "2026-12-01", "2026-12-08")).items
    assert [date(2026, 12, 1), date(2026, 12, 8)] == [item.due for item in dated]


def test_when_work_ends_is_no_day_of_completion() -> None:
    """「終了日」 of open work is to come, as ``End date`` is."""
    text = "## 対策\n\n| 対策 | 担当 | 開始日 | 終了日 |\n| 上限を設ける | 河合 | 2026-11-18 | 2027-03-01 |\n"
    [item] = read(text).items

    assert (date(2027, 3, 1), None) == (item.due, item.done_on)
