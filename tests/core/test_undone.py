"""What tells of something done beside an action, but not of the work: put off, refused, handed on, only begun or talked about."""

from __future__ import annotations

from time import perf_counter

import pytest
from readings import read

from pmdocs.core.actions.undone import talks_only

LISTS = (
    "- 上限を設ける（河合 12/3）。{}",
    "- 上限を設ける（河合 12/3）　{}",
    "- 上限を設ける（河合 12/3）→ {}",
    "- 上限を設ける。担当：河合、期限：12/3。{}",
    "- 上限を設けるが、{}",
)
HEADING = "## Action items\n\n### {}\n\n= Owner: Ken\n\n= {}\n\n### Alert on the pool\n\n= Owner: Zoe\n"


def state_ja(line: str) -> str:
    text = f"= 参加：河合、江藤\n## 再発防止策\n\n{line}\n- 台帳を直す（江藤 12/4）\n"
    return next(item.status for item in read(text).items if "台帳" not in item.action)


@pytest.mark.parametrize("form", LISTS)
@pytest.mark.parametrize(
    "told",
    ["延期しました。", "来期に回した", "見送った。", "却下された。", "中止しました。", "予算がないのでやめた。", "検討しました。", "依頼した。", "着手しました。", "優先度を下げた。", "期限を延長しました。", "対応しないことにした。", "先方都合により延期となった。"],
)  # fmt: skip
def test_what_was_done_instead_leaves_the_work(form: str, told: str) -> None:
    """Behind the action, in the past tense of a deed."""
    assert "done" != state_ja(form.format(told))


@pytest.mark.parametrize(
    "line", ["- 上限の設定を来週に延期した", "- 更改を見送った", "- 交換を来期に持ち越しました"]
)
def test_what_was_put_off_is_no_deed(line: str) -> None:
    """Though it has an object: that is the work."""
    assert "done" != state_ja(line)


@pytest.mark.parametrize(
    "line",
    ["- 上限を設ける（河合 12/3）。設定しました。", "- 深夜の配信を中止した。", "- ログの保存期間を延長した。", "- 深夜の配信を中止する（河合 12/3）。中止しました。", "- 手順書を作成し、周知を依頼した。"],
)  # fmt: skip
def test_a_deed_is_the_work(line: str) -> None:
    """Where it has an object of its own, or is what the action speaks of."""
    assert "done" == state_ja(line)


@pytest.mark.parametrize(
    "told",
    ["Moved to the backlog.", "Moved to next quarter.", "Pushed to Q2.", "Rejected by the board.", "We considered but decided against it.", "Dropped for cost.", "Blocked by the vendor.", "Started in November.", "Assigned to Zoe.", "Extended to March.", "Removed from scope.", "Replaced by another plan.", "Merged into another item."],
)  # fmt: skip
def test_below_a_heading_too(told: str) -> None:
    [item, *_] = read(HEADING.format("Bound the retries", told)).items

    assert "done" != item.status


@pytest.mark.parametrize(
    ("action", "told"),
    [("Extend the retention", "Extended to 30 days."), ("Bound the retries", "Moved the bound to the client."), ("Bound the retries", "Dropped the old limit."), ("Remove the flag", "Removed from all services.")],
)  # fmt: skip
def test_what_was_done_below_a_heading_is_done(action: str, told: str) -> None:
    [item, *_] = read(HEADING.format(action, told)).items

    assert "done" == item.status


def test_merged_into_other_work_is_not_done() -> None:
    """The other item is to be done still."""
    text = "## Action items\n\n- Bound the retries (Ken, 2026-12-01) - Merged into AI-2\n- Alert on the pool (Zoe)\n"
    [item, _] = read(text).items

    assert "done" != item.status


@pytest.mark.parametrize("form", ["- Bound the retries (Ken, 2026-12-01) - {}", "- Bound the retries: {}"])
@pytest.mark.parametrize(
    "told",
    ["This was deferred.", "It has been postponed", "It was rejected by the board", "Now blocked", "Now planned for Q3", "No longer planned", "Now in the backlog", "We have moved this to the backlog", "We moved the deadline", "Lowered the priority", "Ticket was created", "The work was cancelled", "Merged with another item"],
)  # fmt: skip
def test_in_a_line_too(form: str, told: str) -> None:
    """Behind a dash or a colon, however the sentence is put together."""
    text = f"## Action items\n\n{form.format(told)}\n- Alert on the pool (Zoe)\n"
    [item, _] = read(text).items

    assert "done" != item.status


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("**Bound the retries** Now blocked.", "open"), ("**Bound the retries** Now done.", "done"),
        ("Bound the queue of the importer - Fixed in another item", "open"), ("Bound the queue of the importer - Fixed in #12", "done"),
        ("上限を設ける 12/3 河合 中止しました", "open"), ("閾値を見直す 河合 依頼しました", "open"), ("手順を直す 河合 完了しました", "done"),
        ("The importer now retries with a bound", "done"), ("Alerts are now required for each queue", "done"),
        ("手動配信を中止しました", "done"),
    ],
)  # fmt: skip
def test_behind_a_title_or_blanks_too(line: str, status: str) -> None:
    """Only what tells that the work itself was done ends it, however little parts the two."""
    heading = "再発防止策" if line[-1] == "た" else "Action items"
    (item,) = read(f"# {heading}\n- {line}").items

    assert status == item.status


TASK, TASK_JA = "Bound the retries of the importer", "再試行の上限を設ける"


@pytest.mark.parametrize(
    ("text", "task"),
    [(said, TASK) for said in (
        "Started to bound the retries of the importer", "Asked Bob to bound the retries of the importer", "We have now discussed bounding the retries",
        "Planned to bound the retries", "Looked into bounding the retries", "Created a follow-up ticket to bound the retries", "Wrote the plan to bound the retries",
        "Moved the bound of the retries to Q2", "Already begun bounding the retries",
    )]
    + [(said, TASK_JA) for said in (
        "再試行の上限を設ける作業に着手した", "再試行の上限を設けることを相談しました。", "再試行の上限の設定を依頼済み", "再試行の上限を設け始めた", "再試行の上限の案を作成した", "再試行の上限を設けようとした",
    )],
)  # fmt: skip
def test_to_begin_or_talk_of_a_task_does_not_end_it(text: str, task: str) -> None:
    """Nor does it once the task is written so: what was open in these words stays open in them."""
    assert talks_only(text, task)
    assert talks_only(text, text)


@pytest.mark.parametrize(
    ("text", "task"),
    [
        ("Bounded the retries of the importer", TASK), ("Deployed the bound of the retries", TASK), ("Tested the bound of the retries", TASK),
        ("Asked Bob to bound the retries", "Ask Bob to bound the retries"), ("Created a ticket for the retries", "Create a ticket for the retries"),
        ("Discussed the retries with Ops", "Discuss the retries with Ops"), ("Moved the job to the backlog", "Move the job to the backlog"),
        ("再試行の上限を設けた", TASK_JA), ("再試行の上限の設定を完了した", TASK_JA), ("原因を調査した", "原因を調査する"), ("ベンダーへの相談を済ませた", "ベンダーに相談する"),
    ],
)  # fmt: skip
def test_what_the_task_asked_for_ends_it(text: str, task: str) -> None:
    """Its own verb, or one that completes any work."""
    assert not talks_only(text, task)


@pytest.mark.parametrize(
    "text",
    [
        "We " + "already " * 600,
        "added " + "a " * 2_000,
        "moved " + " to the" * 600,
        "案を作成" * 1_000,
        "created " + "new-" * 1_000,
    ],
)
def test_talk_is_told_quickly(text: str) -> None:
    start = perf_counter()
    talks_only(text, text)

    assert perf_counter() - start < 0.1
