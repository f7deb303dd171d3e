"""Headings that people put together themselves: those of follow-up work are told by their words, others stay unknown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmdocs.core.heading_words import MAX_HEADING, speaks_of_work
from pmdocs.core.vocabulary import match_heading

WORK = """
Incident action items and owners | Action items by priority | Agreed actions and due dates | Assigned tasks
Improvements to our monitoring | Process improvements we will make | Technical and process improvements | Detection improvements
Follow-up tickets | Jira tickets for follow-up | GitHub issues opened as a result of this incident | Bugs raised as follow-up
Repair items | Repair work and owners | Remediation backlog | Remediation tasks | Risk treatment plan | Clean-up tasks
Long-term fix | Permanent fixes and rollout plan | Lasting measures | Structural changes | Systemic fixes
Commitments to our customers | Our commitments | Suggested improvements | Plan of action and milestones | 30/60/90 day plan
Things we need to fix | Changes we intend to make | Documentation to update | Alerting gaps to close | Runbook updates needed
What we do next | What I will do now | What we're doing from here on | How we will do better next time | What must change | What we still need to fix
Changes needed | Work planned | Work items | What needs to happen next | Who does what by when | Items requiring action
Preventing a repeat | Plan to prevent recurrence | Steps we're taking to improve | Actions arising | The path forward | Technical initiatives | CAPA | To-do list
恒久対策の実施計画 | 改善策と実施時期 | 対策スケジュール | 対策と期限 | 監視強化策 | 監視の改善 | 類似障害の防止策 | 未然防止策 | 流出防止策
アクションリスト | フォローアップチケット | 次のステップ | ToDoリスト | 宿題事項 | 継続対応事項 | 横展開計画 | 是正措置計画 | 手順書の見直し
今後実施する対策 | 今後の進め方 | 検討中の対策 | 実施予定の対策 | 未着手の対策 | 信頼性向上に向けた取り組み | 安定稼働に向けた施策 | 改修計画
決まったこと・やること | 前回からの持ち越し | 持ち越し案件 | 継続案件 | やり残し | 引き継ぎ事項 | Carry-over | Carried over from last meeting | Matters arising | Loose ends
What are the next steps for Acme? | Next steps for Acme | How we're avoiding this in the future | How are we fixing it? | What is Acme doing about it? | How is Acme going to improve? | Actions taken and future prevention
学習塾としての再発防止 | 委託先の管理を含む再発防止策 | 再発防止に関して実施すること | 改善・再発防止策の概要 | 第三者委員会の提言 | 委託先に対する是正要求 | 要対応事項 | 担当と期限 | 直したいところ | 教育・訓練計画 | 振り返りから出たアクション
"""

OTHER = """
Action items from previous incidents | Improvements made before the outage | Actions taken | Actions taken during the incident | Recovery actions | Emergency actions
Existing preventive controls | Preventive controls that failed | Prevention controls in place at the time | Why prevention failed
The planned change | Planned maintenance that triggered the outage | The migration plan | Rollback plan executed | Response plan activation
Changes that caused the incident | Recent changes | Work in progress at the time | Tasks running at the time | Tickets received
Improvement since the last outage | How the improvement broke production | The fix that made things worse | How we fixed it
Steps to fix the issue | Actions to fix the incident | Steps for fixing the outage | Follow-up incident | Incident management actions | What we did next
Timeline of remediation | Action log | Steps to resolve | Steps to reproduce | What you need to do | What customers need to do
Next steps for customers | Customer communication plan that was used | Escalation path | Status page updates | Open questions | Issues
What are the next steps for you? | How we fixed it | How you can avoid this | What are users doing about it? | How did we fix it? | What was Acme doing to prevent it | Plans for customers
Our recommendations are to | We will be | The following improvements of
前回の再発防止策が有効でなかった理由 | 既存の対策が機能しなかった理由 | 再発防止策が守られなかった背景 | これまでの再発防止策 | 再発防止策の効果 | なぜ再発防止策があっても起きたか | 事前に講じていた対策 | 再発の経緯
障害の原因となった作業計画 | 予定していたメンテナンス作業 | 対策本部の設置 | 対策会議の出席者 | 対応体制 | 対応履歴 | 障害対応チケット
改善前の構成 | 改善命令への対応経緯 | 今後の返金について | お客様にお願いしたい対応 | 計画停止の概要 | 見直し前の手順 | 強化学習基盤の概要
復旧計画 | 復旧見込み | 原因 | 影響範囲 | 初動対応 | 暫定対応 | 切り戻し作業 | 関連チケット | 対策として
"""


def _cells(text: str) -> list[str]:
    return [cell.strip() for line in text.strip().splitlines() for cell in line.split("|")]


@pytest.mark.parametrize("heading", _cells(WORK))
def test_headings_of_work_are_known(heading: str) -> None:
    """However it is put together, a heading whose words all speak of work to come begins the action items."""
    assert "action_items" in match_heading(heading).keys


@pytest.mark.parametrize("heading", _cells(OTHER))
def test_other_headings_are_not(heading: str) -> None:
    """The same words beside one of the past, of the response or of somebody else's part make no action items."""
    assert "action_items" not in match_heading(heading).keys


@given(st.sampled_from(_cells(WORK)), st.sampled_from(["yesterday", "wombat", "経緯", "以前"]))
def test_one_unknown_word_is_enough_to_leave_a_heading(heading: str, word: str) -> None:
    """A heading with a word that is not known stays unknown, wherever the word stands."""
    form = heading.casefold()
    assert not speaks_of_work(f"{word} {form}")
    assert not speaks_of_work(f"{form} {word}")


@given(st.text(alphabet="to do action items and 対策の改善と計画 -/", max_size=400))
def test_any_text_has_an_answer_at_once(text: str) -> None:
    """What is long is no heading; what is short is read from the left, each word once."""
    assert speaks_of_work(text) in {True, False}
    if len(text) > MAX_HEADING:
        assert not speaks_of_work(text)
