"""Prose around action items: guides to a table, updates, limits, what was done since, mitigations, and groups of people."""

from __future__ import annotations

from datetime import date

import pytest
from readings import actions, read, states

LINK = "[OPS-12](https://acme.atlassian.net/browse/OPS-12)"


# Updates


@pytest.mark.parametrize(
    ("update", "status"),
    [
        ("Update (July 02, 2026) This was addressed in OPS-12 and deployed.", "done"),
        ("Update 2026-07-02: OPS-12 has been merged.", "done"),
        ("追記（2026-07-02）：OPS-12 で対応し、本番へ反映済み。", "done"),
        ("Update (July 02, 2026): OPS-12 was partially deployed.", "open"),
        ("Update (July 02, 2026): OPS-12 was merged and then reverted.", "open"),
        ("更新（2026-07-02）：OPS-12 は一部のみ反映した。", "open"),
    ],
)
@pytest.mark.parametrize("between", ["", "It was not possible at first.\n"])
def test_an_update_tells_of_the_item_before(update: str, status: str, between: str) -> None:
    """It is no item; it gives the ticket, and the state if all was delivered."""
    text = f"## Corrective actions\n### Keys\nWe should rotate the keys.\n{between}{update}"

    assert [(item.action, item.status, item.ticket, item.due) for item in read(text).items] == [
        ("We should rotate the keys.", status, "OPS-12", None)
    ]


def test_an_update_below_a_heading_that_is_an_item_tells_of_that() -> None:
    """And so does the only ticket of its paragraphs."""
    text = f"## Corrective actions\n### Disable the endpoint\nA ticket ({LINK}) was created for this.\n### Remove the user\n{{}}"
    update = "It adds bugs. Update (August 27, 2026) OPS-13 was deployed."
    (first, second) = read(text.format("It adds bugs.\nUpdate (August 27, 2026) OPS-13 was deployed.")).items

    assert (first.status, first.ticket) == ("open", "https://acme.atlassian.net/browse/OPS-12")
    assert (second.status, second.ticket) == ("done", "OPS-13")
    assert len(read(text.format(update)).items) == 2


@pytest.mark.parametrize(
    "line", ["Update 2026-12-01 release notes of the alert.", "更新: 2026-12-31までに検証環境も更新します。"]
)
def test_work_that_begins_with_update_is_work(line: str) -> None:
    """A day that is not set off is a word of the sentence, and まで says until when."""
    assert len(actions(f"## Action items\n### Keys\nWe will rotate the keys.\n{line}")) == 2


@pytest.mark.parametrize(
    "line",
    [
        f"A ticket ({LINK}) was created to find the rest.",
        "We added a ticket to the backlog to drop this user.",
        "監視を追加するチケットを起票した",
    ],
)
def test_a_ticket_that_was_made_is_work_to_do(line: str) -> None:
    """To file it is not to do it."""
    assert [status for _, status in states(f"## Action items\n- {line}")] == ["open"]


# Guides and limits


@pytest.mark.parametrize(
    "guide",
    [
        "担当は個人ではなくロールで割り当て、個人へのアサインは各追跡 issue 側で行う（最終承認: チーム）。",
        "各対策は別途チケットで追跡する。",
        "Owners are assigned per issue. Due dates will be tracked in Jira.",
        "Each action item must have an owner and a due date.",
    ],
)
def test_how_a_table_is_to_be_read_is_no_item(guide: str) -> None:
    """And nothing is told of it: only work that stands above a table is."""
    table = "| 対策 | 担当 |\n| 上限を設ける | 佐藤 |"
    found = read(f"## 恒久対策\n{guide}\n{table}")

    assert [item.action for item in found.items] == ["上限を設ける"]
    assert "action-list-ignored" not in {finding.code.value for finding in found.findings}


@pytest.mark.parametrize(
    "line", ["IDを再発行します（田中さん、12/5）。", "Owners of each topic will add an alert (owner: Zoe)."]
)
def test_work_above_a_table_is_read(line: str) -> None:
    """If it says who does it, as before."""
    table = "| 対策 | 担当 |\n| 上限を設ける | 佐藤 |"

    assert len(actions(f"## 恒久対策\n{line}\n{table}")) == 2


def test_a_limit_to_the_work_is_none() -> None:
    """What must stay as it is, and what was missing, only explain; who says *will* promises all the same."""
    text = (
        "## Corrective actions\n### Operations\n"
        "The query was found open. However, some of them must be left open. However, we will check the others.\n"
        "Additionally, we had only one contact. It is unreasonable to ask more of one. All reports should be sent to two.\n"
        "### 操作\n一部の操作は認証なしのままとする。"
    )

    assert actions(text) == ["However, we will check the others.", "All reports should be sent to two."]


def test_the_proper_fix_is_work() -> None:
    """``The proper fix is to …`` says what is to be done."""
    text = "## Corrective actions\nThe proper fix, is to modify the manifest and change a line. It fails silently."

    assert [status for _, status in states(text)] == ["open"]
    assert actions("## Corrective actions\nThe proper fix was to restart the node.") == []


# What was done since


@pytest.mark.parametrize(
    ("cause", "title"),
    [
        ("Why did this happen?", "What has been done"),
        ("Root cause", "What we have done since"),
        ("根本原因", "実施済みの対策"),
    ],
)
def test_what_was_done_about_the_causes_is_done_follow_up_work(cause: str, title: str) -> None:
    """But for lines that say it will be, or is under way."""
    text = (
        f"## {cause}\nA pool ran dry.\n## {title}\n"
        "1. Firstly, a small upgrade was released\n2. Introduced seeds for the peers\n3. 再試行の上限を追加\n"
        "4. We are also replacing the engine\n5. Lastly, we will also be re-evaluating the price\n6. 鍵は今後更新する予定"
    )

    assert [status for _, status in states(text)] == ["done", "done", "done", "in_progress", "open", "open"]


@pytest.mark.parametrize(
    "text",
    [
        "## Root cause\nA pool ran dry.\n## Resolution\nWe acted.\n**What has been done**\n1. Restarted the nodes\n2. Moved the traffic",
        "## 根本原因\n枯渇。\n## 対応\n対応した。\n**対策済み**\n- ノードを再起動\n- 切り戻し",
        "## Timeline\nAt noon.\n## What has been done\n1. Restarted the nodes\n2. Moved the traffic",
        "## Root cause\nA pool ran dry.\n## What we did\n- Restarted the nodes\n- Moved the traffic",
    ],
)
def test_what_responders_did_is_no_follow_up_work(text: str) -> None:
    """Behind the recovery or the timeline the same words tell of the incident."""
    assert actions(f"{text}\n## 今後の対策\n- 手順書を整備する") == ["手順書を整備する"]


def test_among_tasks_a_line_without_was_tells_what_was_done() -> None:
    """Unless it has an owner or a day, which only work to do needs."""
    text = (
        "## Action items\n1. Add alerting\n2. Script updated to handle all pages\n"
        "3. Runbook updated with the steps, due 2026-12-01\n4. Monitor added for the queue (owner: Zoe)\n5. Data to be moved to the store"
    )

    assert [status for _, status in states(text)] == ["open", "done", "open", "open", "open"]
    alone = "## Action items\n1. Script updated to handle all pages\n2. Runbook updated with the steps"
    assert [status for _, status in states(alone)] == ["open", "open"]


# Mitigations


@pytest.mark.parametrize("title", ["Mitigations", "緩和策"])
@pytest.mark.parametrize(
    "before", ["## Lessons learned\nAlerts help.\n", "## Action items\n- Bound the retries\n"]
)
def test_mitigations_behind_the_lessons_or_beside_the_items_are_work(title: str, before: str) -> None:
    """They say what is still to be done, or was since."""
    text = f"{before}## {title}\n- Add an alert on the queue\n- We have subscribed to the feed\n- See action items below"
    found = dict(states(text))

    assert (found["Add an alert on the queue"], found["We have subscribed to the feed"]) == ("open", "done")
    assert "See action items below" not in found


@pytest.mark.parametrize(
    "text",
    [
        "## Lessons learned\nAlerts help.\n## Mitigations\n- Restarted the nodes\n- Added a node",
        "## Lessons learned\nAlerts help.\n## Mitigations\n- Add a node at 12:30\n- Increase the limit at 12:40",
        "## Impact\nNone.\n## Mitigations\n- Scale the nodes up\n- Drain the queue\n## Timeline\nAt noon.",
    ],
)
def test_mitigations_of_the_incident_are_no_items(text: str) -> None:
    """What was done, when, or stands before all that looks back, stopped the incident."""
    assert actions(f"{text}\n## Cause\nA pool.\n## Action items\n- Bound the retries") == [
        "Bound the retries"
    ]


# Who


@pytest.mark.parametrize(
    ("line", "action", "owner", "due"),
    [
        (
            "利用者影響の調査: {}(表示側アプリ担当、期限案 2026-12-07)",
            "利用者影響の調査",
            "表示側アプリ担当",
            date(2026, 12, 7),
        ),
        ("空白の経緯記録: {}（当日対応者=調査オーナー）", "空白の経緯記録", "当日対応者=調査オーナー", None),
        (
            "Survey the impact: {} (owner: Zoe, due: 2026-12-07)",
            "Survey the impact",
            "Zoe",
            date(2026, 12, 7),
        ),
        (
            "Survey the impact - {} (release manager, proposed due 2026-12-07)",
            "Survey the impact",
            "release manager",
            date(2026, 12, 7),
        ),
    ],
)
def test_a_bracket_behind_a_ticket_says_who_and_when(
    line: str, action: str, owner: str, due: date | None
) -> None:
    """The words of the link are the ticket, and none of the work."""
    (item,) = read(f"## Action items\n- {line.format(LINK)}").items

    assert (item.action, str(item.owner and item.owner.name), item.due) == (action, owner, due)
    assert item.ticket.endswith("OPS-12")


@pytest.mark.parametrize("bracket", ["担当", "旧担当", "全担当", "運用担当を含む", "lead engineer"])
def test_a_bracket_that_names_no_part_is_no_owner(bracket: str) -> None:
    """A role beside no day may be what the work is about."""
    (item,) = read(f"## Action items\n- 連絡先を更新する（{bracket}）").items

    assert item.owner is None


@pytest.mark.parametrize(
    ("line", "owner"),
    [
        ("Developers to come up with an approach", "Developers"),
        ("Backend developers to add a test", "Backend developers"),
        ("SRE team to add a probe", "SRE team"),
        ("All engineers will go through the drill", "engineers"),
        ("Developers to be told of it", None),
        ("Tell developers to add more tests", None),
        ("Access for developers to add tests", None),
    ],
)
def test_a_group_before_what_it_is_to_do_is_the_owner(line: str, owner: str | None) -> None:
    """Only where the line begins with it, and it does something itself."""
    (item,) = read(f"## Action items\n- {line}").items

    assert (item.owner.name if item.owner else None) == owner
