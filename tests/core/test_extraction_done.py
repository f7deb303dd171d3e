"""What was done and when, headings that say so, and columns and fields that hold something else than they are called."""

from __future__ import annotations

from datetime import date

import pytest
from readings import actions, read, states

from pmdocs.core.markdown.blocks import Line
from pmdocs.core.markdown.parsing import parse_markdown


@pytest.mark.parametrize(
    "title",
    ["Permanent fixes required", "What stops a repeat", "恒久的再発防止策", "推奨アクション", "修正方針（承認待ち）",
     "5. 未対応事項・フォローアップ", "未対応（要恒久対応）", "9.3 推奨される修正"],
)  # fmt: skip
def test_still_more_headings(title: str) -> None:
    """Headings put together from words for what is to be done."""
    assert ["Cap the retries"] == actions(f"# {title}\n- Cap the retries")


@pytest.mark.parametrize("title", ["What prevented us from seeing it", "修正内容", "What kept it going"])
def test_headings_that_look_back(title: str) -> None:
    """They tell of the incident."""
    assert [] == actions(f"# {title}\n- Cap the retries")


@pytest.mark.parametrize(
    ("line", "status", "ticket"),
    [("Audit the drives - ticket OPS-3214: done 2026-11-09", "done", "OPS-3214"),
     ("Review the SLO - ticket OPS-3219: done - 2026-11-05", "done", "OPS-3219"),
     ("権限を足す（完了 2026-11-09）", "done", ""), ("動作確認済み（2026-11-09）: 全件が通った", "done", ""),
     ("Build a second site. We are working on a design.", "in_progress", "")],
)  # fmt: skip
def test_the_day_on_which_it_was_done_is_no_due_date(line: str, status: str, ticket: str) -> None:
    """``done 2026-11-09`` behind the words."""
    (item,) = read(f"# Action items\n- {line}").items

    assert (None, status, ticket) == (item.due, item.status, item.ticket)


def test_what_stands_where_a_day_should() -> None:
    """``✅ 2026-06-17 完了`` in a column of due dates says that it was done."""
    items = read(
        "# 再発防止策\n| 対策 | 担当 | 期限 |\n| 検知を足す | 佐藤 | ✅ 2026-06-17 完了（#12） |\n| 手順を直す | 林 | 反映済 |\n| 権限を絞る | 谷 | 2026-12-24 |"
    ).items

    assert [("done", None), ("done", None), ("open", date(2026, 12, 24))] == [
        (item.status, item.due) for item in items
    ]


def test_a_legend_below_a_table_is_no_list_of_items() -> None:
    """``Type guide:`` and what its words mean."""
    text = "# Action items\n| ID | Action | Type |\n| 1 | | Prevent / Detect |\n\nType guide:\n- Prevent — fix the cause\n- Detect — alerts"

    assert [] == actions(text)


def test_work_done_in_the_same_change() -> None:
    """A theme that says so gives its state to what stands below."""
    text = "# Follow-ups\n- Code, this PR:\n  - Remove the placeholder\n  - Refuse an empty value\n- Next:\n  - Add a monitor\n  - Rotate the keys"

    assert ["done", "done", "open", "open"] == [item.status for item in read(text).items]


def test_tasks_below_a_numbered_heading_that_names_a_theme() -> None:
    """``3. Name validation`` with tasks below; a protocol's steps explain it."""
    text = """# Permanent fixes
## 1. Name validation
- Verify the name before deployment
- Confirm that the stack is healthy
## 2. Deployment protocol
- Check the plan
- Ask for approval
"""
    assert ["Verify the name before deployment", "Confirm that the stack is healthy"] == [
        item.action for item in read(text).items
    ][:2]
    assert "Ask for approval" not in actions(text)


def test_boxes_among_lessons_and_lasting_fixes() -> None:
    """A box with a task is work wherever it stands; one that was ticked while restoring is not."""
    text = """# 学び・改善点
- [ ] 監視: 許可漏れを検知する検査を追加
- [ ] 中継はこの通信に向かない
# 対応内容
## 恒久対応（完了）
- [x] 許可を追加
## 緊急対応
- [x] 再起動
"""
    assert {"監視: 許可漏れを検知する検査を追加": "open", "許可を追加": "done"} == dict(states(text))


@pytest.mark.parametrize(
    ("cell", "ticket"), [("Dashboard / ops query", ""), ("Bug 5554823", "Bug 5554823"), ("OPS-12", "OPS-12")]
)
def test_a_remark_in_the_ticket_column_is_no_ticket(cell: str, ticket: str) -> None:
    """Words without a number name none."""
    (item,) = read(f"# Action items\n| Action | Ticket |\n| Cap it | {cell} |").items

    assert ticket == item.ticket


@pytest.mark.parametrize(("item_id", "ticket"), [("OPS-arx", "OPS-arx"), ("AI-12", ""), ("7", "")])
def test_an_id_that_a_tracker_gave_is_the_ticket(item_id: str, ticket: str) -> None:
    """Ids of the report's own are none."""
    (item,) = read(f"# Action items\n| ID | Action | Owner |\n| {item_id} | Cap it | Ada |").items

    assert (item_id, ticket) == (item.item_id, item.ticket)


def test_actions_in_a_column_without_a_header() -> None:
    """The column called Task holds keys there."""
    (item,) = read("# Action items\n| | Owner | Task |\n| Replace the memory | Ada | T111 |").items

    assert ("Replace the memory", "T111") == (item.action, item.ticket)


@pytest.mark.parametrize(("sign", "status"), [("🔄", "in_progress"), ("⬜", "open"), ("✅", "done")])
def test_signs_in_the_status_column(sign: str, status: str) -> None:
    """As people draw them."""
    (item,) = read(f"# Action items\n| Status | Action | Owner |\n| {sign} | Cap it | Ada |").items

    assert status == item.status


@pytest.mark.parametrize("lead", ["Next release and to-do's: version 2.4", "Things I have to do:"])
def test_a_line_that_announces_what_is_to_be_done(lead: str) -> None:
    """In a report without a section for it."""
    assert ["Cap the retries", "Log the reason"] == actions(
        f"# Epilogue\n{lead}\n- Cap the retries\n- Log the reason"
    )


def test_work_that_is_under_way() -> None:
    """``A few efforts are underway to …:`` above a list."""
    text = (
        "# Followup\nA few efforts are underway to help prevent this issue going forward:\n- Add monitoring"
    )

    assert [("Add monitoring", "in_progress")] == states(text)


@pytest.mark.parametrize(
    "title",
    [
        "Permanent controls",
        "Guardrails added",
        "What changed as a result",
        "What is being done about this?",
        "是正（実施済み）",
    ],
)
def test_headings_of_what_was_put_in_place(title: str) -> None:
    """They hold follow-up work, though some of it is done."""
    assert ["Cap the retries"] == actions(f"# {title}\n- Cap the retries")


@pytest.mark.parametrize(
    ("title", "status"),
    [("Guardrails added", "done"), ("What changed as a result", "done"), ("Permanent controls", "open")],
)
def test_what_such_a_heading_says_of_all_below_it(title: str, status: str) -> None:
    """A line in between that speaks of what comes next takes it back."""
    text = f"# {title}\n- Retries\n\nThe next hardening steps are:\n- Limits"

    assert [status, "open"] == [item.status for item in read(text).items]


@pytest.mark.parametrize(("title", "found"), [("Follow-up actions required", 1), ("Long-term actions", 0)])
def test_headings_below_the_resolution(title: str, found: int) -> None:
    """One that speaks of what is still to be done holds items; the other tells what was done."""
    assert found == len(actions(f"# Resolution\nWe restarted it.\n## {title}\n- Cap the retries"))


def test_fields_between_dashes() -> None:
    """``who — what — until when — what came of it``; a theme is nobody, and a day of completion no due date."""
    items = read(
        """# Action items
- ☑ **me** — Run two replicas — 2026-10-23 — landed in commit a3f291
- Ada Byron — Bound the retries — 2026-12-24 — tests pass
- Monitoring — add a panel — 2026-12-24
- Review the SLO - ticket OPS-9: done - 2026-11-05
"""
    ).items

    assert [
        ("Run two replicas — landed in commit a3f291", "me", date(2026, 10, 23), "done"),
        ("Bound the retries — tests pass", "Ada Byron", date(2026, 12, 24), "open"),
        ("Monitoring — add a panel", "", date(2026, 12, 24), "open"),
        ("Review the SLO", "", None, "done"),
    ] == [(item.action, item.owner.name if item.owner else "", item.due, item.status) for item in items]


def test_a_state_in_the_column_of_priorities() -> None:
    """``DONE`` there is the status; nothing is left that could be written over."""
    first, second = read(
        "# Action items\n| Action | Owner | Priority | Tracking |\n| Cap it | Ada | DONE | commit 3917ffb |\n| Log it | Bob | P1 | none yet |"
    ).items

    assert ("done", "", "") == (first.status, first.priority, first.ticket)
    assert "priority" not in first.raw
    assert "priority" not in first.cells
    assert ("open", "P1", "") == (second.status, second.priority, second.ticket)


@pytest.mark.parametrize("word", ["Open", "pending", "deferred", "won't do"])
def test_another_state_does_not_do_away_with_a_priority(word: str) -> None:
    """It stays to be seen as a priority that cannot be read."""
    (item,) = read(f"# Action items\n| Action | Owner | Priority |\n| Cap it | Ada | {word} |").items

    assert ("open", "", word) == (item.status, item.priority, item.raw["priority"])
    assert "priority" in item.cells


def test_a_list_of_what_was_done() -> None:
    """Words that also describe what is wanted tell of the past among others that do."""
    text = "# Preventive actions\n- Added alerts\n- Fixed the retry loop\n- Limited the queue to one tenant\n- Rotate the keys"

    assert ["done", "done", "done", "open"] == [item.status for item in read(text).items]


@pytest.mark.parametrize(
    ("line", "status"),
    [("Alerting: Added alerts for the pool", "done"), ("Monthly check added: A task queries both servers", "done"),
     ("Checks to be added: A task queries both", "open"), ("AGENTS.md now states one rule", "done"),
     ("We have started improving our playbooks", "in_progress"), ("The limit is now 100", "done"), ("The alert is now in place", "done"),
     ("The runbook is now under review", "open"), ("The pool is now being resized", "open"), ("The list is now in draft", "open"),
     ("We have added the alert in staging", "in_progress"), ("We have added the alert in production", "done"),
     ("閾値を見直す – 前回は 10/3 だった", "open"), ("通知が漏れていた", "open"), ("通知先を絞った", "done"),
     ("The pager now pages the wrong team", "open"), ("The fix is now merged but not deployed", "open"), ("The runbook is now out of date", "open"),
     ("Backups are now less reliable", "open"), ("鍵の更新は完了している", "done"),
     ("Rotate the keys — Zoe — closed (won't fix)", "wont_do"), ("Rotate the keys — Zoe — closed (duplicate of OPS-1)", "wont_do"),
     ("Rotate the keys — Zoe — done (PR open)", "in_progress")],
)  # fmt: skip
def test_states_that_words_tell(line: str, status: str) -> None:
    """Labels in the past, and what holds now."""
    assert [status] == [item.status for item in read(f"# Action items\n- {line}").items]


def test_a_sentence_about_the_one_before_is_no_item_of_its_own() -> None:
    """``These will be …`` goes on about the promise."""
    text = "# What is being done about this?\nIn the coming weeks we will set maintenance windows aside. These will be announced on the status page.\n\nWe will also test updates on few servers. This will be in addition to what we do."

    assert 2 == len(actions(text))


def test_a_placeholder_in_braces() -> None:
    """``{Description of measure 1}`` waits to be filled in."""
    assert ["Cap it"] == actions("# Preventative measures\n- {Description of measure 1}\n- Cap it")


def test_a_version_is_no_priority() -> None:
    """``P3.2`` names a plan's step."""
    (item,) = read("# Action items\n- Write the runbook (step P3.2)").items

    assert "" == item.priority


def test_a_choice_is_no_list_of_items() -> None:
    """One of the ways below is to be taken."""
    assert [] == actions("# Notes\n今後の対応は以下のどちらかに統一する:\n- 税率として扱う\n- 区分として扱う")


def test_tasks_beside_lessons() -> None:
    """Below a combined heading what promises is an item, the rest a lesson."""
    assert ["Pin all dependencies"] == actions(
        "# Action items & lessons learned\n- Pin all dependencies\n- The breakdown pointed at the image"
    )


def test_lists_that_their_writer_parted_by_a_line() -> None:
    """A number that goes on below ``**Priority 2:**`` is a list, and a line that leads on ends the list above."""
    text = "**Now:**\n1. Call them\n\n**Later:**\n4. Test it\n5. Tell them\n\n- It was slow\nWe have planned this work:\n- Add alerts\n```\na:\n4. b\n```\n"

    listed = [
        block.text
        for block in parse_markdown(text).blocks
        if isinstance(block, Line) and (block.item or block.is_numbered)
    ]

    assert ["Call them", "4. Test it", "5. Tell them", "It was slow", "Add alerts"] == listed


def test_what_comes_next_below_a_heading_of_what_changed() -> None:
    """The line above the list says that it is still to be done."""
    text = "# What changed after the incident\nWe upgraded it.\n\nThe next hardening steps are:\n- Non-root containers"

    assert [("Non-root containers", "open")] == states(text)


@pytest.mark.parametrize(
    ("action", "status"),
    [
        ("Added a test for the form on phones", "done"),
        ("Moved the limit into the config. It applies to all jobs", "done"),
        ("We have purchased a second licence", "done"),
        ("監視を追加した", "done"),
        ("Add a test for the form on phones", "open"),
        ("Limited retries for the job", "open"),
        ("Required fields in the form", "open"),
        ("Set up an alert", "open"),
        ("Had to restart it; add a probe", "open"),
        ("Run the drill. It was skipped last year", "open"),
        ("画面を手で確認する。今回は見れば気付けた", "open"),
    ],
)
def test_a_row_in_the_past_tense_was_done(action: str, status: str) -> None:
    """Where no column tells the state; with one, it is for that to say."""
    (item,) = read(f"# Action items\n| Action | Owner |\n| {action} | Zoe |").items
    (told,) = read(f"# Action items\n| Action | Owner | Status |\n| {action} | Zoe | open |").items

    assert (status, "open") == (item.status, told.status)


def test_what_was_drafted_among_what_was_done() -> None:
    """All lines tell what came of it."""
    lines = [
        "Added an alarm on the health of the index",
        "Drafted docs about who may delete it",
        "Enabled logs",
    ]
    text = "# Preventive measures\n" + "\n".join(f"- {line}" for line in lines)

    assert [(line, "done") for line in lines] == states(text)


@pytest.mark.parametrize(
    ("said", "is_work"),
    [
        ("A reminder has already been added for the other key.", True),
        ("The runbooks have since been extended with the new steps.", True),
        ("An alert has now been configured for the disk.", True),
        ("Traffic has since been restored.", False),
        ("The service has now been recovered.", False),
        ("The outage has already been reported to the vendor.", False),
        ("It has already been added.", False),
        ("The key that has already been added was wrong.", False),
        ("The customers have since been notified.", False),
    ],
)
def test_a_sentence_that_tells_what_was_put_in_place(said: str, is_work: bool) -> None:
    """Among the remedies it is one that is done; the end of the incident is none."""
    found = states(f"# Remediations\nConsider renewing keys ahead of time.\n\n{said}")

    assert ([(said, "done")] if is_work else []) == found[1:]


def test_a_paragraph_that_tells_of_a_place_to_try_things_is_not_done() -> None:
    text = "# Action items\nWe have added a probe in staging.\n\nWe have added an alert in production."

    assert ["in_progress", "done"] == [item.status for item in read(text).items]


def test_a_heading_of_what_was_done_and_what_comes_says_nothing_of_either() -> None:
    """The lines above each list do."""
    found = states(
        "# What we have finished and what we will do next\nThese are finished:\n- Emptied the token store\n- Turned off the old keys\n\n"
        "These are being worked on now:\n- Sign the packages\n- Add a second factor to accounts\n\n# Action items\n- Pin it"
    )

    assert not [action for action, status in found if status == "done" and action.startswith(("Sign", "Add"))]


@pytest.mark.parametrize("verb", ["introducing", "taking", "adopting"])
def test_a_sentence_that_says_what_follows_leads_on_to_its_list(verb: str) -> None:
    """However many words stand before it, it is no item and its list no mere part of it."""
    lead = f"With this outage behind us and the next release ahead, we are {verb} the following rules for the pipeline:"

    assert ["Compare the versions before publishing", "A second approval"] == actions(
        f"# Prevention\n{lead}\n- Compare the versions before publishing\n- A second approval"
    )


@pytest.mark.parametrize(
    ("line", "action", "ticket"),
    [("#903 Improve the monitoring", "Improve the monitoring", "#903"), ("#901 監視を追加する", "監視を追加する", "#901"),
     ("#12 Improve the monitoring", "#12 Improve the monitoring", ""), ("#100 of them remain to be moved", "#100 of them remain to be moved", "")],
)  # fmt: skip
def test_a_long_number_before_an_order_is_its_ticket(line: str, action: str, ticket: str) -> None:
    """A short one may count the lines."""
    assert [(action, ticket)] == [
        (item.action, item.ticket) for item in read(f"# Action items\n- {line}").items
    ]


@pytest.mark.parametrize("title", ["Actions in progress", "Ongoing actions", "対応中のアクション"])
def test_headings_of_actions_under_way(title: str) -> None:
    """They are of action items."""
    assert ["Cap the retries"] == actions(f"# {title}\n- Cap the retries")
