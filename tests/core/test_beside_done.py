"""What stands beside *done* has to be known and harmless: beside any other word it is not all of it."""

from __future__ import annotations

from datetime import date

import pytest
from readings import read

from pmdocs.core.actions.beside_done import has_done_alone
from pmdocs.core.actions.item_states import counts_parts, state_in_cell
from pmdocs.core.vocabulary import parse_status

CELL = (
    "## Action items\n| Action | Owner | Status |\n| {action} | Zoe | {said} |\n| Add a test | Ken | Open |"
)
DASH = "## Action items\n- {action} (Zoe) – {said}\n- Add a test (Ken)"
BRACKET = "## Action items\n- {action} (Zoe) ({said})\n- Add a test (Ken)"
BELOW = "## Action items\n- {action} (Zoe)\n  - {said}\n- Add a test (Ken)"
BOX = "## Action items\n- [x] {action} {said}\n- [ ] Add a test (Ken)"
QUEUE = "Add an alert for the queue"
TODAY = date(2026, 11, 20)


def status(form: str, said: str, action: str = QUEUE) -> str:
    text = form.format(action=action, said=said)
    return next(item.status for item in read(text).items if action.split()[-1] in item.action)


LEFT = """
done; monitoring | Done, watching it for a week | Done (backend) | Done (ish) | Done, more to come | fixed; root cause open | Merged (feature flag off)
Done; validate in March | Done - soaking | Merged (except retries) | Done for EU | 完了（様子見） | 対応済み、経過観察中 | 完了（条件） | 完了（今回分） | 完了（国内）
完了、引き続き監視 | 対応済（片系） | 3件中2件完了 | 東京は完了 | Done on 3/5 hosts | ✔ design | コード完了 | PRは作成済み
"""
WHOLE = """
Done (see PR 12) | done, thanks Ken | Done (Joost) | Done - Ken Ito | done in grafana | Done by Alice | Done in staging and production | closed as fixed | Done 2026-11-03 (Ken)
Done – no further action needed | Done (runbook updated) | Done, verified in prod | Done (git 0e14844) | Done (v2.1) | Fixed in #123 | Done as of 2021-06-30 | Done (all 3 of 3 nodes)
✅ deployed in v1.2 | ✔ granted 10/18 | 完了（西脇） | 完了（伊藤・佐藤） | 完了（11/3、佐藤） | 完了（PR #12） | 完了（2024/3/5 リリース） | 対応済み（確認済み） | 完了（問題なし） | 本番・検証とも完了
Resolved by PR #45 — Python (urllib3, idna) and npm upgrades | Done; follow-up idea tracked separately in OPS-340 | 全8件中8件完了 | 完了（インフラチーム）
"""


def cells(text: str) -> list[str]:
    return [cell.strip() for line in text.strip().splitlines() for cell in line.split(" | ")]


@pytest.mark.parametrize("said", cells(LEFT))
def test_other_words_leave_something(said: str) -> None:
    """In the document's table; the tracker's cell says no more than it."""
    assert status(CELL, said) in {"open", "in_progress"}
    assert "done" != state_in_cell(said, TODAY)


@pytest.mark.parametrize("said", cells(WHOLE))
def test_what_is_known_leaves_nothing(said: str) -> None:
    """When, by whom, by what, with thanks, and what else was done."""
    assert "done" == status(CELL, said)


@pytest.mark.parametrize("form", [DASH, BRACKET, BELOW])
@pytest.mark.parametrize(
    "said", ["done; monitoring", "Done, watching", "完了（様子見）", "対応済み・経過観察"]
)
def test_in_lines_too(form: str, said: str) -> None:
    """Wherever a line has them, and beside it what is known counts as ever."""
    assert status(form, said) in {"open", "in_progress"}
    assert "done" == status(form, "Done 2026-11-03")


@pytest.mark.parametrize(
    "said",
    ["(only staging so far)", "(half of them)", "– needs review", "(2 of 3)", "(monitoring)", "(pending deploy)", "— reopened", "(80%)", "(docs missing)", "- done for EU", "(moved to OPS-9)", "→ deferred", "(skipped)", "⏳", "（一部）", "（様子見）", "（監視継続）", "（次期へ）"],
)  # fmt: skip
def test_a_remark_behind_a_ticked_box_takes_it_back(said: str) -> None:
    assert "done" != status(BOX, said)


@pytest.mark.parametrize(
    "said",
    ["", "(Ken, 2026-11-03)", "(#12)", "- thanks Ken", "(alerts and dashboards)", "(see runbook)", "(both regions)", "（11/3）", "（本番・検証）", "（手順書あり）", "🎉"],
)  # fmt: skip
def test_a_ticked_box_stays_ticked(said: str) -> None:
    """What a bracket tells of the work is no sign against the tick."""
    assert "done" == status(BOX, said)


@pytest.mark.parametrize("sign", "⏳🚧🔄❌⚠☐🟡❓")
def test_a_sign_may_say_the_opposite(sign: str) -> None:
    """Beside the word, and behind a tick before the words of a line."""
    for said in (f"{sign} Done", f"完了{sign}"):
        assert "in_progress" == parse_status(said)
    assert "done" == parse_status("🎉 Done")


def test_a_second_tick_counts() -> None:
    assert "done" != read(f"## Action items\n- ✅⏳ {QUEUE} (Zoe)\n- Add a test (Ken)").items[0].status
    assert (
        "done" != read(f"## Action items\n- ✅ (partial) {QUEUE} (Zoe)\n- Add a test (Ken)").items[0].status
    )


@pytest.mark.parametrize(
    ("action", "said", "expected"),
    [
        ("Add an alert for the queue", "Done for EU", "in_progress"), ("Add an alert for the EU", "Done for EU", "done"),
        ("Add labels", "done in lab", "in_progress"), ("Rebuild the lab", "done in lab", "done"),
    ],
)  # fmt: skip
def test_an_action_speaks_of_a_place_in_a_word_of_its_own(action: str, said: str, expected: str) -> None:
    """*Queue* has the letters of EU, and *labels* those of lab."""
    assert expected == status(BELOW, said, action)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Done (9/10)", True), ("9/10 done", True), ("完了（3/5）", True), ("Done (11/12)", False), ("Done (12/4)", False), ("Done on 3/5", False), ("3/5 完了", False), ("Done (5/5)", False)],
)  # fmt: skip
def test_a_share_that_is_no_day_of_the_report_s(text: str, expected: bool) -> None:
    """Nine of ten, where the ninth of October is long before the report; in its own season it is a day."""
    assert expected is counts_parts(text, TODAY)
    assert not counts_parts("完了（3/5）", date(2026, 2, 20))


def test_what_was_merged_into_another_ticket_is_not_done() -> None:
    assert "done" != status(CELL, "Done (merged into OPS-9)")


def test_one_clause_that_nobody_knows_is_for_other_readers() -> None:
    assert has_done_alone("予定より早く済んだ") is None
    assert has_done_alone("no word of it") is None
    assert has_done_alone("done; who knows") is False
    assert has_done_alone("Done, tested") is True


@pytest.mark.parametrize("lead", ["Completed in staging:", "一部対応済："])
def test_a_title_before_the_work_that_tells_a_part(lead: str) -> None:
    assert "done" != read(f"## Action items\n- {lead} {QUEUE} (Zoe)\n- Add a test (Ken)").items[0].status
