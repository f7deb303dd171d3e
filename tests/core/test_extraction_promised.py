"""Work that is promised, proposed or led by a word for its state, but not put as an order."""

from __future__ import annotations

import pytest
from readings import NOW, actions, read, states

from pmdocs.core.actions.item_states import state_in_cell
from pmdocs.core.actions.promises import is_promise

# Sentences in which nobody is named


@pytest.mark.parametrize(
    "sentence",
    ["A fallback resolver is to be provisioned in the second zone.", "Old tokens are scheduled to be rotated in May.",
     "Ownership of the import queue remains to be clarified.", "It is recommended to pin the base image.",
     "We suggest that canary checks run before each rollout.", "Overcharged tenants will be refunded.",
     "Expired grants need to be renewed by hand.", "The importer will be rewritten in the spring.",
     "We can add a dry-run mode to the importer.", "We could automate the failover drill."],
)  # fmt: skip
def test_work_that_is_promised_for_nobody_in_particular(sentence: str) -> None:
    """What is to be done to a thing is work below a heading for it, and open."""
    assert [(sentence, "open")] == states(f"# Recommendations\n{sentence}\n")


@pytest.mark.parametrize(
    "sentence",
    ["Operators should be able to log in with their old keys.", "Queries will be slower until the cache is warm.",
     "Some exports will be unavailable on Monday.", "We can see the spike in the graph.", "We can confirm that no data was lost.",
     "What is to be decided was sent to the board.", "We could have caught this with a canary.",
     "It was recommended by the vendor that we wait.", "We recommend that customers rotate their keys.", "Most tenants were refunded by noon."],
)  # fmt: skip
def test_what_will_be_so_is_no_work(sentence: str) -> None:
    """How things will be, what one can see and what others did is nothing to do."""
    assert [] == actions(f"# Recommendations\n{sentence}\n")


@pytest.mark.parametrize(
    "sentence",
    ["監視の追加が必要。", "手順書を見直す必要がある。", "夜間バッチの分離が必要である。", "当番表を変更する必要があります。",
     "証明書の更新を自動化する予定です。", "閾値の見直しを予定しています。", "次回のリリースで修正される予定です。",
     "影響のあった店舗へ返金を行う予定です。", "定期訓練が実施される予定。", "権限の棚卸しを行う必要がある。"],
)  # fmt: skip
def test_work_that_is_needed_or_planned(sentence: str) -> None:
    """必要 and 予定 say that something is still to be done."""
    assert [(sentence, "open")] == states(f"# 今後の対応\n{sentence}\n")


@pytest.mark.parametrize(
    "sentence",
    ["利用者は再ログインする必要がある。", "お客様は設定を変更する必要があります。", "反映にはキャッシュの削除が必要。", "失敗した場合は設定の変更が必要。",
     "復旧には再起動が必要だった。", "原因を調査する必要があった。", "遅延が発生する可能性がある。", "続報は18時に公開する予定です。",
     "詳細は改めてご報告する予定です。", "障害時は手動での切り替えとなっている。"],
)  # fmt: skip
def test_what_users_or_a_step_need_is_no_work(sentence: str) -> None:
    """What users must do, what a step takes and when news follow is not the team's work."""
    assert [] == actions(f"# 今後の対応\n{sentence}\n")


@pytest.mark.parametrize(
    ("text", "count"),
    [("Restore drills should be scheduled each quarter. Runbooks should be tested by someone new. A second approver must be required.", 3),
     ("Snapshots must be verified weekly. The snapshots should be kept for a month. It should also be documented.", 1),
     ("We will add an alert. The alert should be configured to fire at 80 %.", 1), ("Add a limit. Values should be tuned per region.", 1)],
)  # fmt: skip
def test_obligations_one_after_another(text: str, count: int) -> None:
    """Each of something new is an item; what goes on about the one before explains it."""
    assert count == len(actions(f"# Recommendations\n{text}\n"))


# Words for the state


@pytest.mark.parametrize(
    ("lines", "expected"),
    [("# Mitigations\n- Implemented: Read replica ready\n- Proposed: Wider on-call training\n", [("Read replica ready", "done"), ("Wider on-call training", "open")]),
     ("# Measures\n- Suggested: Quieter alarms for the batch\n", [("Quieter alarms for the batch", "open")]),
     ("# 緩和策\n- 対応済み：予備系の用意\n- 提案：当番の教育\n- 予定：手順の一本化\n", [("予備系の用意", "done"), ("当番の教育", "open"), ("手順の一本化", "open")]),
     ("# Mitigations\n- Implemented: drained the queue\n- Done: rolled back\n", []),
     ("# Mitigations\n- Restarted the pods\n- Planned: a second zone\n- Drained it\n", [])],
)  # fmt: skip
def test_lines_that_begin_with_their_state(lines: str, expected: list[tuple[str, str]]) -> None:
    """All of them do and not all is done: then it is follow-up work, whatever the words; else the response."""
    assert expected == states(f"# Root cause\nA lock.\n{lines}")


def test_a_word_for_a_proposal_goes() -> None:
    """A tick says more than it; where it only begins a title it stays."""
    text = "# Action items\n- [x] Proposed: Rename the queue\n- [Suggested] Quieter alarms\n- Proposed limits: raise to 40\n"

    assert [
        ("Rename the queue", "done"),
        ("Quieter alarms", "open"),
        ("Proposed limits: raise to 40", "open"),
    ] == states(text)


@pytest.mark.parametrize("word", ["Suggested", "proposed", "Recommended", "提案", "推奨", "予定"])
def test_a_proposal_is_a_state_in_a_cell_too(word: str) -> None:
    """The same words mean the same before a line's work and in a column for the state."""
    assert "open" == state_in_cell(word, NOW)
    assert [("監視を直す", "open")] == states(f"# Action items\n- {word}: 監視を直す\n")


def test_a_label_before_a_day_is_no_state() -> None:
    """予定：12/24 says when, not that the work is planned."""
    assert ["予定：12/24 に手順を直す"] == actions("# 今後の対応\n- 予定：12/24 に手順を直す\n")


# Headings


@pytest.mark.parametrize(
    ("text", "expected"),
    [("# Mitigation\nStuck jobs will be re-run by the data group. The storage team will resize the disks.\n", 2),
     ("# 対応\n監視を追加する予定です。\n", 1), ("# Mitigation\nTraffic was moved to the second zone. The first will be rebuilt.\n", 0),
     ("# Mitigation\nAt 14:10 the team decided that traffic will be moved.\n", 0), ("# 対応\n設定を変更する。\n", 0),
     ("# 対応\n再起動し、復旧した。今後、監視を追加する予定です。\n", 0),
     ("# Resolving actions\n- A patch will be released that bounds the queue\n- As well as raising the quota\n# Proactive measures\n- Pin the image\n", 3),
     ("# Resolving actions\n- validators restarted\n- nodes were upgraded\n# Proactive measures\n- Pin the image\n", 1)],
)  # fmt: skip
def test_a_mitigation_that_is_still_to_come(text: str, expected: int) -> None:
    """What speaks of nothing but the future is work; what tells what was done is the response."""
    assert expected == len(actions(f"# Root cause\nA lock.\n{text}"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [("# Corrective actions\n- [x] Rotate all keys\n## Test results (May)\nTwo of nine were off:\n- edge-3 has the old key\n- edge-7 is fine\n", ["Rotate all keys"]),
     ("# Corrective actions\n- [x] Audit all buckets\n## Audit findings\n- Close the cdn bucket\n- logs are private\n", ["Audit all buckets", "Close the cdn bucket", "logs are private"]),
     ("# Action items\n- Pin the image\n## Review findings\n- The pager has no backup (owner: Zoe)\n", ["Pin the image", "The pager has no backup"]),
     ("# 再発防止策\n- 権限を棚卸しする\n## 棚卸し結果\n- ログ用は非公開だった\n- 配信用は設計どおりである\n", ["権限を棚卸しする"])],
)  # fmt: skip
def test_what_an_item_brought_to_light(text: str, expected: list[str]) -> None:
    """Results that only tell how things are hold no item; one that is to be mended, or is somebody's, does."""
    assert expected == actions(text)


@pytest.mark.parametrize(
    ("line", "is_item"),
    [("Related: the outage of May", False), ("See also: the runbook", False), ("関連：5月の障害", False),
     ("Related: add the same alert to staging", True), ("This report will be shared with support", True),
     ("The postmortem should be presented at the guild", True), ("This document has been reviewed by all", False)],
)  # fmt: skip
def test_lines_about_other_papers(line: str, is_item: bool) -> None:
    """A pointer is no item, nor what the document is; to pass it on is work."""
    assert ["Pin the image", *[line] * is_item] == actions(f"# Action items\n- Pin the image\n- {line}\n")


@pytest.mark.parametrize(
    ("line", "is_item"),
    [("Mechanical: paint-mark the coupling", True), ("Process: document the rollback", True), ("Alarm: compares the counts", False),
     ("After any repair: run the tester", False), ("Docs: the page says so", False)],
)  # fmt: skip
def test_an_order_behind_a_label_beside_follow_ups(line: str, is_item: bool) -> None:
    """Below *Prevention* it is work of its own; what is in place, or is done each time, is not."""
    text = f"# Prevention\n- {line}\n# Follow-ups\n- Close the cdn bucket\n- Rotate the keys\n"

    assert is_item == (line in actions(text))


@pytest.mark.parametrize(
    ("text", "count"),
    [("# Update (May)\nBefore retrying (see docs/plan.md):\n1. Measure the queue under load.\n2. Reduce the batch size.\n", 2),
     ("# 追記\n再実施の前に：\n- 閾値を見直す\n- 監視を追加する\n", 2), ("# Retry procedure\nBefore retrying:\n- Stop the node.\n- Check the log.\n", 0),
     ("# Resolution\nBefore the next attempt:\n- Stop the node.\n- Check the log.\n", 0), ("# Details\nBefore re-enabling it:\n- We stopped the node.\n- We checked the log.\n", 0)],
)  # fmt: skip
def test_what_comes_before_the_next_attempt(text: str, count: int) -> None:
    """Tasks below such a line are work wherever it stands, but for the recovery and what tells how it is done."""
    assert count == len(actions(f"# Root cause\nA lock.\n{text}"))


@pytest.mark.parametrize(
    "sentence", ["The host is to be re-imaged by the desk.", "All shards are to be re-balanced at night."]
)
def test_work_that_is_to_be_done_again(sentence: str) -> None:
    """A verb with *re-* is one of work, whichever it is."""
    assert is_promise(sentence)


@pytest.mark.parametrize(
    ("lead", "state"),
    [
        ("Within the next 24 hours we will be rolling out:", "open"),
        ("We are also working on:", "open"),
        ("So far we've rolled out:", "done"),
        ("The following patches were applied to the system:", "done"),
        ("The following changes will be applied to the system:", "open"),
        ("To be implemented in the next release:", "open"),
    ],
)
def test_a_line_that_breaks_off_leads_on_to_the_list(lead: str, state: str) -> None:
    """It is no item, and what it says of those below holds for them."""
    text = f"# Preventive measures\n{lead}\n- Rate limits per tenant\n- Retries with a bound"

    assert [("Rate limits per tenant", state), ("Retries with a bound", state)] == [
        (item.action, item.status) for item in read(text).items
    ]


def test_an_address_named_among_others_is_no_owner() -> None:
    """What is only one of many is an example."""
    text = "# Action items\n- Forward mails of the vendor (billing@example.com etc.) to the pager\n- 通知メール（billing@example.com 等）を転送する"

    assert [item.owner for item in read(text).items] == [None, None]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "We need a channel to reach people in a hurry (added an on-call role to the chat)",
            ("We need a channel to reach people in a hurry", "done"),
        ),
        (
            "Probe the docs site itself (fixed by adding an entry of its own)",
            ("Probe the docs site itself", "done"),
        ),
        (
            "Probe the docs site itself (added to the backlog)",
            ("Probe the docs site itself (added to the backlog)", "open"),
        ),
        *(
            (f"Fix the leak of the importer ({deed})", (f"Fix the leak of the importer ({deed})", "open"))
            for deed in (
                "added a nightly restart",
                "implemented a workaround",
                "updated the design doc",
                "changed owner to Ken",
                "enabled tracing meanwhile",
            )
        ),
        (
            "Replace the balancer (replaced it with another)",
            ("Replace the balancer", "done"),
        ),
        (
            "Probe the docs site itself (created a ticket for it)",
            ("Probe the docs site itself (created a ticket for it)", "open"),
        ),
        (
            "Limits: Fixed the limit of the proxy (configured it to trust the balancer)",
            ("Limits: Fixed the limit of the proxy (configured it to trust the balancer)", "done"),
        ),
        (
            "Probes: Work has begun to move them out of the cluster",
            ("Probes: Work has begun to move them out of the cluster", "in_progress"),
        ),
    ],
)
def test_a_deed_in_the_last_bracket(line: str, expected: tuple[str, str]) -> None:
    """It tells that the work was done, if it is the deed that was ordered and not where the work was filed; what is told as done keeps its words."""
    assert [expected] == states(f"# Follow-up\n- {line}")


def test_tickets_that_were_created_to_track_the_work() -> None:
    """Bare links below the sentence that says so are the actions, by the words of the link."""
    text = (
        "# What we learned\nWe learned a lot. We have created tickets in the build repository to track the work needed:\n"
        "- https://github.com/acme/build/issues/35\n- https://github.com/acme/build/issues/36"
    )

    assert ["https://github.com/acme/build/issues/35", "https://github.com/acme/build/issues/36"] == actions(
        text
    )


def test_steps_that_were_taken_are_not_guessed_to_be_work() -> None:
    """Nor is what was not taken, where no heading says what is to be done."""
    steps = "\n".join(f"{number}. 設定{number}を確認し、反映した。" for number in range(1, 9))
    text = f"# 概要\n停止した。\n# 実施手順と判断\n{steps}\n# 採用しなかった対応\n- 強制停止: 影響が大きいため不採用。\n- 再作成: 不要なため行わない。"

    assert actions(text) == []
