"""States and priorities that people type in words of their own: a whole cell says one, or it stays unread."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmdocs.core.actions.cell_words import MAX_WORDS, priority_in_words, state_in_words
from pmdocs.core.actions.item_values import read_word
from pmdocs.core.vocabulary import parse_priority, parse_status

STATES = {
    "open": "Not begun | Yet to start | Ready for dev | Needs an owner | Queued | 0% | Selected for development | Reopened | Ticket filed | Planned for next sprint | 未 | オープン | 着手待ち | 手つかず | 来週から着手予定 | 要対応 | 進捗0％",
    "in_progress": "PR open | Draft PR up | In QA | Working on it | 50% | ~80% complete | Rolled out to 10% | Merged, not deployed yet | Waiting for deploy | Code review | Partially done | Almost done | PRレビュー待ち | 仕掛中 | 8割完了 | 進捗50% | 一部完了 | もうすぐ完了 | 部分対応済 | リリース待ち | 修正済み・未リリース | 実装済、テスト中 | ステージング反映済(本番未)",
    "done": "100% | Delivered | PR merged | Fix deployed | All done | Done & verified | Done during the incident | Shipped in v2.8.1 | Live since Monday | Merged to main | Nothing left to do | 完 | 対応しました | 全件完了 | 完了確認済み | 作業完了 | マージ・デプロイ済み | 残作業なし | v2.8.1で修正済 | 完了・効果確認済",
    "deferred": "Parked | Icebox | Pushed to Q3 | Moved to next half | Delayed till the DC move | Paused until after the freeze | Backburner | Someday | Deprioritized | 後回し | 先送り | 棚上げ | 来期に延期 | 次四半期へ | 来月以降に持ち越し | 一旦保留",
    "wont_do": "dup | Duplicate of INFRA-12 | Descoped | Decided against | Not planned | Closed as not planned | Overtaken by events | Will not be done | 取りやめ | 断念 | 撤回 | 実施不要と判断 | 対応しないことに決定 | 重複のためクローズ",
}
PRIORITIES = {
    "P0": "Emergency | Immediate | 至急 | 即時対応 | 最重要",
    "P1": "H | High priority | Prio: high | Pri-1 | 高い | 優先度:高 | 【高】 | 高優先",
    "P2": "M | Moderate | Mid | 通常 | 中程度 | 標準",
    "P3": "L | Low priority | Minor | Pri-3 | 低め | 優先度低 | 急がない",
    "P4": "Nice to have | Very low | Cosmetic | 余裕があれば | できれば | 手が空いたら",
}
UNREAD = """
Ken | see the ticket | ask Ana | Done? | moved | with Tom | yes and no | the vendor says it is fine | ✅ later | 佐藤 | 確認します | ベンダー
担当に確認 | 別件に統合 | https://example.com/1 | INFRA-12 | Q3 | next week | 来週 | 担当者 | 要確認 | Done (not verified) | 完了？
"""


def _cells(text: str) -> list[str]:
    return [cell.strip() for line in text.strip().splitlines() for cell in line.split("|")]


@pytest.mark.parametrize(
    ("state", "text"), [(state, each) for state, text in STATES.items() for each in _cells(text)]
)
def test_a_cell_says_a_state(state: str, text: str) -> None:
    """In whatever words, where the whole cell is about it."""
    assert state == read_word(text, parse_status)


@pytest.mark.parametrize(
    ("priority", "text"), [(priority, each) for priority, text in PRIORITIES.items() for each in _cells(text)]
)
def test_a_cell_says_a_priority(priority: str, text: str) -> None:
    """As a word, a letter, or with the word for priority beside it."""
    assert priority == read_word(text, parse_priority)


@pytest.mark.parametrize("text", _cells(UNREAD))
def test_what_may_mean_anything_is_not_read(text: str) -> None:
    """Names, days, questions and what somebody else says are no states."""
    assert read_word(text, parse_status) is None


@pytest.mark.parametrize(
    "remark", ["prod pending", "本番は未", "only in Tokyo", "残り2台", "to be verified", "一部のみ"]
)
def test_a_remark_may_take_done_back(remark: str) -> None:
    """What is left of the work stands in the bracket behind it."""
    for done in ("PR merged", "全件完了", "Delivered"):
        assert read_word(f"{done} ({remark})", parse_status) != "done"


NOT_DONE = """
Released in 2027 | Live in 2027 | Done in 3d | Fixed in 2w | Fixed in PR review | Fixed in pr draft | Released on hold | Deployed on request | Deployed on one | Live since tomorrow
Done by vendor on Friday | Fix released, problem confirmed | Fix deployed, regression confirmed | Design merged | RFC landed | Draft PR merged | Proposal confirmed | Live in all dev
Deployed to all dev | Rolled out to all next | Deployed to production tomorrow | Released to prod Monday | Rolled out to 100% canary | Delivered (draft) | Delivered (tomorrow)
Verified (failed) | Signed off (design) | Fixed in #123 (open) | PR merged (flag off) | Merged to main (CI red) | Confirmed fixed (no) | Done (probably) | Done (I think) | 完了（たぶん） | 完了（あと少し）
テスト完了 NG参照 | 実装済 次回参照 | 残件なし（確認中） | 措置済み（仮） | 対応しました（効果なし） | 全件完了（失敗） | マージ済み（デプロイ前） | テスト完了（NG） | Merged into the backlog | 終わった気がする | 100% sure we need it
"""


@pytest.mark.parametrize("text", _cells(NOT_DONE))
def test_what_sounds_like_done_is_not(text: str) -> None:
    """A day to come, a place alone, a plan for it, or a remark that nobody can weigh."""
    assert read_word(text, parse_status) != "done"


@pytest.mark.parametrize(
    "text",
    ["Fixed in v2.8 (PR #12)", "PR merged (#123)", "Delivered (2026-11-18)", "Live in all regions", "Rolled out to 100% of users", "Deployed to production", "Fix deployed and verified", "Done since last week", "全件完了（確認済み）", "テスト完了 #12参照"],
)  # fmt: skip
def test_done_with_what_it_was_done_by(text: str) -> None:
    assert "done" == read_word(text, parse_status)


@pytest.mark.parametrize("text", ["Pushed to the release branch", "Moved to the new cluster"])
def test_what_was_moved_is_not_put_off(text: str) -> None:
    assert read_word(text, parse_status) is None


@given(st.text(alphabet="done pr merged not 未完了済 0123456789%/()、-", max_size=MAX_WORDS * 2))
def test_any_cell_has_an_answer(text: str) -> None:
    """One of the five states or none; the same in a wider cell."""
    said = state_in_words(text)

    assert said in {None, *STATES}
    assert said == state_in_words(f"  {text}\n")
    assert priority_in_words(text) in {None, *PRIORITIES}
