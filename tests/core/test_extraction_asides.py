"""What stands among action items and is none: questions, news, cautions, rules; and who is meant by initials."""

from __future__ import annotations

import pytest
from readings import actions, read, states

from pmdocs.core.findings import Code

# Questions to diagnose with

QUESTIONS = """
1. **Is the load real?** Group requests by user agent.
2. **Which endpoints fail?** Mostly slow ones point to crawling.
3. **Cache or database?** Look for the pool's error.
"""
QUESTIONS_JA = """
1. 負荷は本物か？ ユーザーエージェントごとに集計する。
2. どの経路が失敗しているか？ 重いページに偏っていればクローラーである。
3. エラーが増えていないか？ ダッシュボードで確認する。
"""
WORK = "- Add an alert on the depth of the queue\n- Bound the retries\n"


@pytest.mark.parametrize("heading", ["Diagnostic checklist", "Troubleshooting", "Quick look"])
def test_a_list_of_questions_is_no_list_of_work(heading: str) -> None:
    """Whatever the heading above it says, the model takes it for no section of action items."""
    assert [] == actions(f"# Timeline\n# {heading}\n{QUESTIONS}")
    assert [] == actions(f"# タイムライン\n# 切り分け\n{QUESTIONS_JA}")


@pytest.mark.parametrize(
    "title",
    [
        "Diagnostic checklist",
        "Troubleshooting runbook",
        "Debugging notes",
        "切り分けチェックリスト",
        "診断用メモ",
    ],
)
def test_how_to_find_what_is_wrong_is_no_work(title: str) -> None:
    """Neither under a heading of its own nor below that of the action items."""
    steps = "- Check the logs of the router\n- Restart the worker if it hangs\n- Run the query by hand\n"

    assert [] == actions(f"# {title}\n{steps}")
    assert ["Add an alert on the depth of the queue", "Bound the retries"] == actions(
        f"# Action items\n{WORK}\n## {title}\n{steps}"
    )


@pytest.mark.parametrize(
    "title", ["Prevention checklist", "Checklist for prevention", "再発防止チェックリスト"]
)
def test_a_checklist_for_prevention_is_work(title: str) -> None:
    """It says what is to be done, and not how to look."""
    boxes = WORK.replace("- ", "- [ ] ") + "- [ ] Write down who is paged\n"

    assert [line.removeprefix("- [ ] ") for line in boxes.splitlines()] == actions(f"# {title}\n{boxes}")


def test_a_troubleshooting_guide_to_be_written_is_work() -> None:
    """A numbered heading among the items is one, and so is a line that says so."""
    assert ["Troubleshooting guide"] == actions(
        "# Action items\n## 1. Troubleshooting guide\nWe will write one.\n"
    )
    assert ["Add a rollback procedure"] == actions(
        "# Action items\n## 2. Add a rollback procedure\nIt will be tested.\n"
    )


@pytest.mark.parametrize(
    "question",
    [
        "Is the load real? Group requests by user agent.",
        "Did something deploy just before? Compare the build history.",
        "Pool or database? Look for the pool's error.",
        "直前にデプロイがあったか？ リビジョンを比較する。",
        "ロボット設定は正しいか。設定を確認する。",
        "How many requests fail? Count them, then compare with the day before.",
    ],
)
def test_a_question_with_its_answer_is_no_task(question: str) -> None:
    """Among tasks it tells how to look; the tasks beside it stay."""
    assert ["Bound the retries"] == actions(f"# Action items\n- {question}\n- Bound the retries\n")


@pytest.mark.parametrize(
    "work",
    [
        "Can we alert on the depth? Discuss with storage.",
        "Should we shard the queue? Numbers are in the review.",
        "Is there an alert on the queue? Add one.",
        "Why was nobody paged? Fix the routing.",
        "Set a short timeout (ten minutes?) after which we revert.",
        "Is the threshold still right?",
        "Why did failover take ten minutes? Review the logs with the storage team.",
        "Is the checklist in use? Ask the reviewers and add a step.",
        "監視を追加できないか？ 費用による。",
        "なぜ検知が遅れたのか？ 原因を調査する。",
        "ログは欠けていないか？ ログを確認し、設定を追加する。",
        "なぜ通知されなかったか？ 通知設定を修正する。",
        "閾値を下げたほうがよいか？ 基盤チームと話す。",
    ],
)
def test_a_question_whether_to_do_something_is_a_task(work: str) -> None:
    """So is one that is answered with work, or that stands alone."""
    assert [work, "Bound the retries"] == actions(f"# Action items\n- {work}\n- Bound the retries\n")


def test_a_question_that_somebody_owns_is_a_task() -> None:
    """Who names somebody, or ticks a box, tracks it."""
    owned = read(
        "# Action items\n- Is the load real? Group requests. (owner: Ada)\n- [ ] Is it fast? Look at p95.\n"
    ).items

    assert ["Ada", "None"] == [str(item.owner) for item in owned]


# News of the items

TABLE = "| Action | Owner | Status |\n| Bound the retries | Ada | Open |\n"


@pytest.mark.parametrize(
    "news",
    [
        "2026-11-04 follow-up status: completed. The queue now owns the bound.",
        "Status update: all were delivered by 2026-11-04.",
        "Status update 2026-11-04: the queue now owns the bound.",
        "進捗（2026/11/04）：すべて完了した。",
        "Update: the index was rebuilt on 2026-11-04.",
        "追記（11/4）：対応は完了した。",
        "2026-11-04 追記: 監視を追加しました。",
        "進捗：2件中1件が完了（2026-11-04）。",
    ],
)
def test_a_paragraph_with_news_of_the_items_is_none(news: str) -> None:
    """Below their table it tells what became of them, whatever day it names."""
    assert ["Bound the retries"] == actions(f"# Follow-up actions\n{TABLE}{news}\n")


@pytest.mark.parametrize(
    ("said", "work"),
    [
        ("Update: we will add an alert by 2026-12-04.", "Update: we will add an alert."),
        ("Update the runbook by 2026-12-04.", "Update the runbook."),
        ("追記：2026-12-04までに監視を追加する。", "追記： 監視を追加する。"),
    ],
)
def test_news_that_promise_work_are_work(said: str, work: str) -> None:
    """Neither an order nor a promise is news."""
    assert ["Bound the retries", work] == actions(f"# Follow-up actions\n{TABLE}{said}\n")


# Cautions


@pytest.mark.parametrize(
    "caution",
    [
        "The same message came from another layer. Keep in mind that a symptom may have two causes.",
        "Be careful with defaults of the client.",
        "症状が消えたかに見えても、別の原因が残っている可能性を疑う。",
        "一覧と詳細では構造が違うので注意する。",
    ],
)
def test_a_row_that_only_warns_is_no_task(caution: str) -> None:
    """Where nothing in the table tracks work it is reported as a row without an action."""
    found = read(f"# 再発防止\n| 観点 | 対策 |\n| 契約 | レスポンスの型を確認する |\n| 症状 | {caution} |\n")

    assert ["レスポンスの型を確認する"] == [item.action for item in found.items]
    assert Code.AI_NO_ACTION in {finding.code for finding in found.findings}


@pytest.mark.parametrize(
    "work",
    [
        "Keep in mind that lists are thin. Add a test of their shape.",
        "Be careful with defaults: set each one.",
        "Never assume that the cache is warm; add a step that fills it.",
        "Keep in mind that lists are thin and test their shape.",
        "Never forget to rotate the keys.",
        "型を確認する。読み違えに注意する。",
        "差分を確認し、設定の漏れに注意する。",
        "手順書に注意点を追記する",
    ],
)
def test_a_row_that_says_what_to_do_is_a_task(work: str) -> None:
    """Whatever it warns of besides."""
    assert work in actions(f"# 再発防止\n| 観点 | 対策 |\n| 契約 | {work} |\n")


def test_a_caution_that_somebody_owns_is_tracked() -> None:
    """A table that says who and until when tracks what it says."""
    assert ["設定に注意する"] == actions("# 対策\n| 対策 | 担当 | 期限 |\n| 設定に注意する | 田中 | 12/4 |\n")


# Rules that hold already


@pytest.mark.parametrize(
    "title",
    [
        "7.1 画面の操作ルール（既存、再徹底）",
        "7.2 検証コマンド（手順書の候補）",
        "3. Commands",
        "4. Access rules (already in force)",
    ],
)
def test_a_rule_that_holds_is_no_item(title: str) -> None:
    """Nor is what is to be typed, and nor are the lines that spell it out."""
    assert ["監視を追加する"] == actions(
        f"# 再発防止策\n## {title}\n- ボタンは押さない\n- 変更は保存のみ\n## 5. 監視を追加する\n深さを見る。\n"
    )


@pytest.mark.parametrize(
    ("title", "below"),
    [
        ("検証コマンドの追加", "反映の直後に実行する。"),
        ("検証コマンド", "担当: 田中\n期限: 12/24"),
        ("操作ルール", "- ボタンは押さない"),
        ("Add commands", "They will be run after each deploy."),
    ],
)
def test_a_rule_to_be_made_is_an_item(title: str, below: str) -> None:
    """So is one that somebody tracks below."""
    assert [title] == actions(f"# 再発防止策\n## 1. {title}\n{below}\n")


# Initials


def owners(text: str) -> list[str]:
    return [str(item.owner or "") for item in read(text).items]


BELOW_INITIALS = "# Actions\n**{}**\n- Bound the retries\n- Add an alert\n**{}**\n- Change the script\n"


@pytest.mark.parametrize(
    "evidence",
    [
        "# Timeline\n15.41 GE: I released it",
        "# Timeline\n- 15:41 UTC GE: we rolled back",
        "# Timeline\n15:41 GE suggested a rollback",
        "# Participants\nAda, GE, Tom",
        "Present: KT, GE",
        "参加者：KT、GE",
        "# 経緯\n15:41 GEさんが切り戻した",
    ],
)
def test_initials_that_speak_own_what_stands_below(evidence: str) -> None:
    """One voice speaks for all initials beside it."""
    assert ["GE", "GE", "DMc"] == owners(f"{evidence}\n{BELOW_INITIALS.format('GE', 'DMc')}")


@pytest.mark.parametrize(
    ("evidence", "titles"),
    [
        ("# Timeline\n15:41 a deploy", ("GE", "DMc")),
        ("# Timeline\n15:41 DB: failing over\n15:43 DNS confirmed", ("DB", "DNS")),
        ("# Timeline\n15:41 GE: I released it", ("GE", "Monitoring")),
        ("# Timeline\n15:41 GE: 502 on all routes", ("GE", "KT")),
    ],
)
def test_capitals_that_nobody_speaks_under_name_a_theme(evidence: str, titles: tuple[str, str]) -> None:
    """A thing in capitals, or one beside a theme, owns nothing."""
    assert ["", "", ""] == owners(f"{evidence}\n{BELOW_INITIALS.format(*titles)}")


# Fields and labels


@pytest.mark.parametrize(
    "fields",
    [
        "(owner=ada, priority=high, due=2026-12)",
        "(owner=ada priority=high due=2026-12-31)",
        "(owner=ada, due=2026-12, status=open, ticket=OPS-12)",
        "（担当=ada、期限=2026-12）",
    ],
)
def test_fields_behind_an_equals_sign_are_read(fields: str) -> None:
    """As those behind a colon are."""
    item = read(f"# Action items\n- Bound the retries {fields}\n").items[0]

    assert ("Bound the retries", "ada", "2026-12-31") == (item.action, str(item.owner), str(item.due))
    assert ("OPS-12" if "OPS" in fields else "") == item.ticket


def test_a_setting_is_no_field() -> None:
    """An equals sign in the words of the action belongs to it; one in brackets that names no day is reported."""
    found = read("# Action items\n- Set deadline=30s in the client\n- Bound the retries (due=next sprint)\n")

    assert ["Set deadline=30s in the client", "Bound the retries"] == [item.action for item in found.items]
    assert 1 == [finding.code for finding in found.findings].count(Code.DATE_UNREADABLE)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "**Impact:** none **Next action:** Run the import again and compare the counts.",
            "Run the import again and compare the counts.",
        ),
        (
            "**影響:** なし **次のアクション:** 取り込みを再実行し、件数を確認する。 **保存先:** 別表",
            "取り込みを再実行し、件数を確認する。",
        ),
    ],
)
def test_a_label_within_a_paragraph_is_read(text: str, expected: str) -> None:
    """Where the lines of a form run together, the next action stands up to the next label."""
    assert [(expected, "open")] == states(f"# 障害レポート\n{text}\n")


@pytest.mark.parametrize(
    "text",
    [
        "The **next action:** was to restart it.",
        "**影響:** なし **次のアクション:** 再実行した。",
        "As a next action: we restarted it.",
    ],
)
def test_what_tells_of_the_past_is_no_next_action(text: str) -> None:
    """Nor are the same words in a sentence."""
    assert [] == actions(f"# 障害レポート\n{text}\n")
