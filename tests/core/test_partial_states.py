"""What was done only in part is not done: in one environment, with caveats, and taken back since."""

from __future__ import annotations

from datetime import date

import pytest
from readings import read

from pmdocs.core.actions.item_states import state_in_cell
from pmdocs.core.vocabulary import parse_status

BRACKET = "## Action items\n\n- Bound the retries (Ken, {})\n- Alert on the pool (Zoe)\n"
DASH = "## Action items\n\n- Bound the retries - {}\n- Alert on the pool (Zoe)\n"
LABEL = "## Action items\n\n- Bound the retries (owner: Ken, status: {})\n- Alert on the pool (Zoe)\n"
CELL = "## Action items\n\n| Action | Owner | Due | Status |\n|---|---|---|---|\n| Bound the retries | Ken | 2026-12-01 | {} |\n"
JA = "## 再発防止策\n\n- 上限を設ける（河合、{}）\n- 台帳を直す（江藤 12/4）\n"
JA_ALONE = "## 再発防止策\n\n- 上限を設ける（{}）\n- 台帳を直す（江藤 12/4）\n"
JA_BLANK = "## 再発防止策\n\n- 上限を設ける\u3000{}\n- 台帳を直す（江藤 12/4）\n"
JA_ARROW = "## 再発防止策\n\n- 上限を設ける → {}\n- 台帳を直す（江藤 12/4）\n"
JAPANESE = (JA, JA_ALONE, JA_BLANK, JA_ARROW)


def state(text: str) -> str:
    return next(item.status for item in read(text).items if "Bound" in item.action or "上限" in item.action)


@pytest.mark.parametrize("form", JAPANESE)
@pytest.mark.parametrize(
    "told",
    ["検証環境 済", "stg 済", "dev環境 済", "テスト環境 済", "試験環境で実施済み", "検証機 済", "1号機 済", "検証環境済", "ステージング済", "暫定対応済", "検証済み（本番未適用）"],
)  # fmt: skip
def test_one_place_alone_is_not_done(form: str, told: str) -> None:
    assert state(form.format(told)) in {"open", "in_progress"}


@pytest.mark.parametrize(
    ("form", "told"),
    [
        *((form, told) for form in (BRACKET, LABEL) for told in ("done, pending review", "done, needs verification", "done, awaiting deploy", "done; rollout pending", "merged, not deployed", "done, then reverted", "fixed, regressed", "done, only tests left")),
        *((form, told) for form in (BRACKET, DASH) for told in ("done with caveats", "done with exceptions", "done - with known issues", "done in QA", "done on the dev environment", "Done in pre-prod", "done on canary", "done on one node", "done in staging")),
        (DASH, "staging: done"),
    ],
)  # fmt: skip
def test_what_stands_beside_done_may_leave_something(form: str, told: str) -> None:
    """Also where the parts of a bracket are read one by one."""
    assert state(form.format(told)) in {"open", "in_progress"}


@pytest.mark.parametrize(
    "told",
    ["done (staging)", "done (staging only)", "done (reverted)", "done (rolled back)", "done, awaiting deploy", "done, then reverted", "fixed, regressed", "done - with known issues", "done (temporarily)", "検証環境のみ完了", "ステージング完了", "STG完了", "開発環境で完了", "本番以外完了", "一部を除き完了", "概ね完了", "暫定対応済", "完了（切り戻し）", "完了（ロールバック）", "対応済（恒久対応は別途）", "完了（条件付き）", "東京のみ完了", "設計まで完了", "実装のみ完了"],
)  # fmt: skip
def test_a_cell_that_tells_a_part_is_in_progress(told: str) -> None:
    """In the document's table; the tracker's cell is read by the same reader and says done no more than it."""
    assert "in_progress" == state(CELL.format(told))
    assert "done" != state_in_cell(told, date(2026, 11, 20))


@pytest.mark.parametrize(
    ("form", "told"),
    [
        *((CELL, told) for told in ("done (see PR 12)", "done, thanks Ken", "完了（PR #12）", "本番・検証とも完了", "done in prod", "done, verified in staging", "done (verified in production)", "done (with tests)", "done - see the doc", "done (all 3 of 3 nodes)", "本番 済", "全環境完了", "全台完了", "全拠点で完了", "実施済み（検証環境で確認）", "完了（検証環境でも確認済）", "完了（手順書あり）", "対応済み（PR #12）", "本番反映済み")),
        *((DASH, told) for told in ("done, thanks Ken", "Done in staging and production", "done in staging and prod", "done in all environments", "done on all nodes", "done, tested in staging", "done by Ken", "done in #1234", "done with PR 12", "done in sprint 12", "done in EU and US", "done without exceptions")),
        *((BRACKET, told) for told in ("done, thanks Ken", "Done, no caveats", "done, verified in staging", "done in staging and prod")),
        *((form, told) for form in JAPANESE for told in ("本番 済", "本番・検証環境 済", "検証・本番 済", "検証環境で確認済み、本番適用済み", "本番反映済み")),
    ],
)  # fmt: skip
def test_all_of_it_stays_done(form: str, told: str) -> None:
    """Both places, where it was tried before, who did it and by what."""
    assert "done" == state(form.format(told))


@pytest.mark.parametrize(
    "line",
    ["Rebuild staging - done in staging", "Move staging to v2 — done in staging (#12)", "Revert the change (Ken, done)", "Add a staging alert (Ken, done 11/21)", "Remove the canary - done", "Limit it to one region (done)", "Done - Only page the on-call", "Fix all but the last (Ken, due next week, done)", "検証環境を増強する　済", "検証環境の構築（河合、済）", "テスト環境を分離済み", "残件を一覧にする（江藤、済）", "未使用の鍵を削除する（河合、11/21 済）", "一部の権限を外す → 完了", "暫定対応をやめる（江藤、済）", "切り戻し手順を整備済み", "ロールバック手順を書く（完了）", "閾値を下げた（11/5 完了）"],
)  # fmt: skip
def test_what_the_action_speaks_of_is_no_part(line: str) -> None:
    assert "done" == read(f"## Action items\n\n- {line}\n- Alert on the pool (Zoe)\n").items[0].status


def test_plain_words_stay_what_they_are() -> None:
    assert "done" == parse_status("完了") == state_in_cell("Done", date(2026, 11, 20))


@pytest.mark.parametrize(
    ("lead", "said"),
    [("Completed:", "done"), ("Done so far:", "done"), ("The following were completed:", "done"), ("実施した：", "done"), ("Temporary fixes applied:", "done"), ("Partially completed:", "open"), ("Most of these were completed:", "open"), ("検証環境のみ実施した：", "open"), ("以下は検証環境で実施済み：", "open")],
)  # fmt: skip
def test_a_line_above_that_tells_a_part_ends_nothing_below(lead: str, said: str) -> None:
    """Nor is it an item itself that takes those below for its details."""
    items = read(
        f"## Action items\n\n{lead}\n- Bound the retries (Ken, 2026-12-01)\n- Alert on the pool\n"
    ).items

    assert [("Bound the retries", said), ("Alert on the pool", said)] == [
        (one.action, one.status) for one in items
    ]


@pytest.mark.parametrize(
    ("bracket", "due", "status"),
    [
        ("河合 2027/3/3", "2027-03-03", "open"), ("河合、2027-03-03", "2027-03-03", "open"), ("河合 2027年3月3日", "2027-03-03", "open"),
        ("河合 2026/11/18 済", "None", "done"), ("河合 11/18、本番 済", "None", "done"), ("河合 12/3、検証環境 済", "2026-12-03", "in_progress"),
    ],
)  # fmt: skip
def test_a_bracket_s_owner_and_day_stay_beside_a_place_and_a_year(
    bracket: str, due: str, status: str
) -> None:
    """Somebody has to hear that the rest is due: of a part that was done its day is still until when."""
    text = f"参加：河合、江藤\n## 再発防止策\n\n- 上限を設ける（{bracket}）\n- 台帳を直す（江藤 12/4）\n"
    item = read(text).items[0]

    assert ("上限を設ける", "河合", due, status) == (
        item.action, item.owner and item.owner.name, str(item.due), item.status,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("action", "told", "said"),
    [("Roll back the release", "Done (rolled back)", "done"), ("Rebuild staging", "Done (in staging)", "done"), ("Pin the client", "Done (rolled back)", "in_progress"), ("Roll back the release", "Done (staging only)", "in_progress")],
)  # fmt: skip
def test_a_row_s_action_tells_what_was_to_be_done(action: str, told: str, said: str) -> None:
    table = (
        f"| Action | Owner | Due | Status |\n|---|---|---|---|\n| {action} | Ken | 2026-12-01 | {told} |\n"
    )
    [item] = [one for one in read(f"## Action items\n\n{table}").items if one.action == action]

    assert said == item.status


@pytest.mark.parametrize(
    "told",
    ["Done in staging", "Fixed in staging only", "Merged, not deployed", "Deployed but reverted", "Fixed for now", "Done by Friday", "Done soon", "Fixed? no", "Merged into AI-2", "Fixed in 2027", "Implemented next week", "Done unless Ken objects", "対応済みとする予定", "対応済み（一部）", "実施済みではない"],
)  # fmt: skip
def test_a_line_below_that_begins_with_done_may_take_it_back(told: str) -> None:
    """All of its first sentence counts."""
    form = "## Action items\n\n- Bound the retries (Ken, 2026-12-01)\n  - {}\n- Alert on the pool (Zoe)\n"

    assert "done" != state(form.format(told))
    assert "done" == state(form.format("Done in #12. Next week we watch it."))


@pytest.mark.parametrize(
    ("said", "status"),
    [("返事待ち", "in_progress"), ("対応待ち", "open"), ("アサイン待ち", "open"), ("Done by January", "open"), ("Done by Ken", "done")],
)  # fmt: skip
def test_who_waits_for_a_beginning_has_not_begun(said: str, status: str) -> None:
    """And a month behind *by* is no name."""
    assert status == state(CELL.format(said))


@pytest.mark.parametrize(
    ("action", "said", "status"),
    [
        ("監視を追加する", "設計完了", "in_progress"), ("冗長構成の設計", "設計完了", "done"), ("訓練を行う", "準備完了", "in_progress"),
        ("訓練の準備", "準備完了", "done"), ("監視を追加する", "実装完了", "done"), ("監視を追加する", "完了", "done"),
        ("監視を追加する", "東京は完了", "in_progress"), ("東京の監視を追加する", "東京は完了", "done"), ("札を貼る", "第二工場完了", "in_progress"),
        ("札を貼る", "全拠点完了", "done"), ("札を貼る", "両拠点で完了", "done"), ("冗長構成にする", "対応は完了", "done"),
    ],
)  # fmt: skip
def test_a_first_stage_is_not_the_whole(action: str, said: str, status: str) -> None:
    """Unless the stage is what was to be done."""
    text = f"# 再発防止策\n| 対策 | 担当 | ステータス |\n| {action} | 河合 | {said} |\n| 手順を直す | 佐藤 | 完了 |"

    assert status == read(text).items[0].status


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("本番は未 – 済", "in_progress"), ("本番はまだ – 完了", "in_progress"), ("本番は未対応 – 済", "in_progress"),
        ("prod not yet - done", "in_progress"), ("本番も – 済", "done"), ("done", "done"),
    ],
)  # fmt: skip
def test_what_is_not_yet_done_before_a_word_of_done(said: str, status: str) -> None:
    """The word ends the work no more than what stands before it allows."""
    assert status == state(DASH.format(said))
