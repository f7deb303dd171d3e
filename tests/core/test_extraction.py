"""Action items as people really write them, in both languages: what a careful reader finds, and nothing else."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from documents import document, heading, p, run
from hypothesis import given
from hypothesis import strategies as st
from reports import report

from pmdocs.core.actions.items import ItemRow, ItemsReading, read_items
from pmdocs.core.documents.sections import read_sections
from pmdocs.core.documents.words import Words
from pmdocs.core.findings import Code

NOW = date(2026, 11, 20)
"""A Friday."""
PEOPLE = {"Ada": "ada@example.com", "Ken Mori": "ken@example.com", "田中": "tanaka@example.com"}


def read(text: str) -> ItemsReading:
    document = report(text)
    return read_items(document, read_sections(document), reference=NOW, people=PEOPLE)


def said(item: ItemRow, names: list[str]) -> dict[str, Any]:
    values = {
        "owner": item.owner and (item.owner.email or item.owner.name),
        "due": item.due and item.due.isoformat(),
    }
    return {name: values[name] if name in values else getattr(item, name) for name in names}


Case = tuple[str, list[tuple[str, dict[str, Any]]]]

TABLES: dict[str, Case] = {
    "any column order": (
        """# Action items
| Due | Status | Owner | Action | Priority |
| 12/1 | Done | Ada | Bound the retries | P1 |""",
        [
            (
                "Bound the retries",
                {"due": "2026-12-01", "status": "done", "owner": "ada@example.com", "priority": "P1"},
            )
        ],
    ),
    "decorated headers": (
        """# 再発防止策（案）
| ■ 対策 | 【担当】 | 期限（目安） | 優先度* |
| 入力を検証する | 田中 | 12/1 | 高 |""",
        [("入力を検証する", {"owner": "tanaka@example.com", "due": "2026-12-01", "priority": "P1"})],
    ),
    "decorated values": (
        """# Action items
| Action | Owner | Due | Priority | Status |
| Add an alert | Ada (SRE) | 2026-12-01 (was 2026-11-01) | 🔴 P1 (high) | ✅ Done (2026-12-02) |""",
        [
            (
                "Add an alert",
                {"owner": "ada@example.com", "due": "2026-12-01", "priority": "P1", "status": "done"},
            )
        ],
    ),
    "a remark that turns the status round": (
        """# アクションアイテム
| 対策 | ステータス |
| 監視を足す | 完了（一部未対応） |""",
        [("監視を足す", {"status": "open"})],
    ),
    "status word behind the ticket": (
        """# Action Items
| Action Item | Type | Owner | Bug |
| Update playbook | mitigate | Ada | n/a DONE |
| Lower the limit | prevent | Ada | Bug 5554824 TODO |""",
        [
            ("Update playbook", {"status": "done", "ticket": "", "type": "mitigate"}),
            ("Lower the limit", {"status": "open", "ticket": "Bug 5554824", "type": "prevent"}),
        ],
    ),
    "several tables by theme": (
        """# Action items
## Detection
| Action | Owner |
| Alert on the pool | Ada |
## Database
| Action | Owner |
| Split the cluster | Ken Mori |""",
        [
            ("Alert on the pool", {"type": "detect", "theme": ""}),
            ("Split the cluster", {"type": "other", "theme": "Database"}),
        ],
    ),
    "a table with a caption row": (
        """# Follow-up actions
| Follow-ups |  |  |
| Task | Assigned to | When |
| Write the runbook | Ken Mori | 2026-12-05 |""",
        [("Write the runbook", {"owner": "ken@example.com", "due": "2026-12-05"})],
    ),
    "sample rows of a template": (
        """# Action items
| Action item | Owner | Due | Status |
| [Action item] | [Owner] | YYYY-MM-DD | Open |
| Action item 1 | @name | TBD | |
| Bound the retries | Ada | 12/1 | Open |""",
        [("Bound the retries", {"owner": "ada@example.com"})],
    ),
    "sample rows in Japanese": (
        """# 再発防止策
| 対策 | 担当 | 期限 |
| 【対策内容を記入してください】 | ○○ | YYYY/MM/DD |
| 例：監視を追加する | XXX | |
| 設定を検査する | 田中 | 12/1 |""",
        [("設定を検査する", {"due": "2026-12-01"})],
    ),
    "rows that a template presets": (
        """# 再発防止（Action Items）
| 優先度 | 対応 | オーナー | 期限 | Issue |
| P0 |  |  |  | # |
| P1 | e.g., Add a panel to the dashboard | @username | YYYY-MM-DD | # |
| P1 | 設定を検査する | 田中 | 12/1 | #12 |""",
        [("設定を検査する", {"priority": "P1", "ticket": "#12"})],
    ),
    "tables by urgency": (
        """# Action Items
## Immediate (This Week)
| Action | Owner | Due | Status |
| Bound the retries | Ada | 12/1 | Done |
## Long-term (This Quarter)
| Action | Owner | Due | Status |
|  |  |  |  |
| Split the cluster | Ken Mori | TBD | Blocked |
# Prevention
## How Do We Prevent Recurrence?
-""",
        [
            ("Bound the retries", {"theme": "Immediate (This Week)", "status": "done"}),
            ("Split the cluster", {"theme": "Long-term (This Quarter)", "status": "deferred", "due": None}),
        ],
    ),
    "cells of several paragraphs": (
        """# Action items
| Action | Owner | Due |
| Bound the retries⏎and log each one | Ada⏎Ken Mori | 12/1⏎(仮) |""",
        [("Bound the retries and log each one", {"owner": "ada@example.com", "due": "2026-12-01"})],
    ),
    "boxes in the action column": (
        """# Action items
| Task | Owner |
| [x] Page the on-call | Ada |
| [ ] Write the runbook | Ada |""",
        [("Page the on-call", {"status": "done"}), ("Write the runbook", {"status": "open"})],
    ),
    "chips": (
        """# Action items
| Action | Owner | Due | Ticket |
| Bound the retries | <eve@example.com> | {2026-12-03} | [OPS-12](https://example.atlassian.net/browse/OPS-12) |""",
        [
            (
                "Bound the retries",
                {
                    "owner": "eve@example.com",
                    "due": "2026-12-03",
                    "ticket": "https://example.atlassian.net/browse/OPS-12",
                },
            )
        ],
    ),
    "a due date that is no day": (
        """# Action items
| Action | Due |
| One | Q3 |
| Two | 1/2 done |
| Three | v2026.12.1 |
| Four | 24/7 |""",
        [("One", {"due": None}), ("Two", {"due": None}), ("Three", {"due": None}), ("Four", {"due": None})],
    ),
    "a value that changed": (
        """# アクションアイテム
| アクション | 優先度 | 期日 | 状態 |
| 上限を下げる | P2→P1 | 12/1→12/8 | 未着手→対応中 |""",
        [("上限を下げる", {"priority": "P1", "due": "2026-12-08", "status": "in_progress"})],
    ),
    "a completed column of ticks": (
        """# Action items
| Action | Completed |
| One | Done |
| Two | Open |""",
        [("One", {"status": "done"}), ("Two", {"status": "open"})],
    ),
    "a table that is no table of actions": (
        """# Timeline
| Time | Action | Owner |
| 09:00 | Rolled back | Ada |
# Action items
- Bound the retries""",
        [("Bound the retries", {})],
    ),
    "Japanese table with a team": (
        """# 再発防止に向けた取り組み
| No | 対応内容 | 担当部署 | 対応者 | 対応期限 | 対応状況 | チケット番号 |
| 1 | 手順書に確認手順を記載する | SRE | 田中さん | 12月1日（火）まで | 対応完了 | OPS-9 |""",
        [
            (
                "手順書に確認手順を記載する",
                {
                    "team": "SRE",
                    "owner": "tanaka@example.com",
                    "due": "2026-12-01",
                    "status": "done",
                    "ticket": "OPS-9",
                },
            )
        ],
    ),
}

LISTS: dict[str, Case] = {
    "owner, date and priority at the end": (
        """# Action items
- Bound the retries @Ada 12/24 P1
- Add an alert (owner: Ken Mori, due: 2026-12-01)
- Write the runbook - Owner: Ada - Due: Dec 5, 2026 - Status: In progress""",
        [
            ("Bound the retries", {"owner": "ada@example.com", "due": "2026-12-24", "priority": "P1"}),
            ("Add an alert", {"owner": "ken@example.com", "due": "2026-12-01"}),
            ("Write the runbook", {"owner": "ada@example.com", "due": "2026-12-05", "status": "in_progress"}),
        ],
    ),
    "dates that are part of the sentence": (
        """# Action items
- Fix what broke on 10/24
- Document the outage of October 24 in the wiki
- Review the changes (October 21, 28, and 29-30)
- Reproduce the failure from 2026-11-01
- Serve 1/2 of the traffic from the new cluster
- Migrate the shards (1/2)""",
        [
            ("Fix what broke on 10/24", {"due": None}),
            ("Document the outage of October 24 in the wiki", {"due": None}),
            ("Review the changes (October 21, 28, and 29-30)", {"due": None}),
            ("Reproduce the failure from 2026-11-01", {"due": None}),
            ("Serve 1/2 of the traffic from the new cluster", {"due": None}),
            ("Migrate the shards (1/2)", {"due": None}),
        ],
    ),
    "Japanese dates that are part of the sentence": (
        """# 再発防止策
- 11/19のリリースを見直す
- 10月24日の障害の記録を残す
- 監視を追加する（12/1まで、担当：田中）
- 12/5までに設定を検査する
- 手順書を更新する 期限：12/8""",
        [
            ("11/19のリリースを見直す", {"due": None}),
            ("10月24日の障害の記録を残す", {"due": None}),
            ("監視を追加する", {"due": "2026-12-01", "owner": "tanaka@example.com"}),
            ("設定を検査する", {"due": "2026-12-05"}),
            ("手順書を更新する", {"due": "2026-12-08"}),
        ],
    ),
    "labelled dates in other words": (
        """# 再発防止策
- プール監視を自動化する（担当：田中、期限：2026年12月末）
- Bound the retries (Owner: Ada, Due: end of December)
- Add an alert - ETA: Q3
- 負荷試験をする 期限：未定""",
        [
            ("プール監視を自動化する", {"owner": "tanaka@example.com", "due": "2026-12-31"}),
            ("Bound the retries", {"owner": "ada@example.com", "due": "2026-12-31"}),
            ("Add an alert", {"due": None}),
            ("負荷試験をする", {"due": None}),
        ],
    ),
    "details of an item": (
        """# Action items
- Alert on the pool
  - see the dashboard first
  - Owner: Ada
  - Due: 2026-12-01
- Bound the retries
  - 担当：田中
  - 優先度：高
  - ステータス：対応中""",
        [
            ("Alert on the pool", {"owner": "ada@example.com", "due": "2026-12-01"}),
            ("Bound the retries", {"owner": "tanaka@example.com", "priority": "P1", "status": "in_progress"}),
        ],
    ),
    "groups": (
        """# Action items
- Monitoring:
  - Alert on the pool
  - Alert on the queue
- Prevent
  - Bound the retries""",
        [
            ("Alert on the pool", {"theme": "Monitoring"}),
            ("Alert on the queue", {"theme": "Monitoring"}),
            ("Bound the retries", {"type": "prevent"}),
        ],
    ),
    "an item that ends in a colon is one when somebody is to do it": (
        """# Action items
- Move the database @Ada:
  - first the schema
  - then the data""",
        [("Move the database", {"owner": "ada@example.com"})],
    ),
    "bullets between numbers": (
        """# Action items
1. Move to the new cluster
- first the schema
- then the data
2. Bound the retries
- in the client""",
        [("Move to the new cluster", {}), ("Bound the retries", {})],
    ),
    "numbers, then bullets of their own": (
        """# Action items
1. Move to the new cluster
2. Bound the retries
- Alert on the pool""",
        [("Move to the new cluster", {}), ("Bound the retries", {}), ("Alert on the pool", {})],
    ),
    "headings that say the status": (
        """# Remediation
## Immediate actions (completed)
- Rolled the release back
## Planned improvements
- Bound the retries
## 対応済み
- 上限を下げた""",
        [
            ("Rolled the release back", {"status": "done"}),
            ("Bound the retries", {"status": "open"}),
            ("上限を下げた", {"status": "done"}),
        ],
    ),
    "captions": (
        """# Action items
In progress (next two weeks):
- Bound the retries
Long term:
- Split the cluster
We are committed to:
- Test the restore""",
        [
            ("Bound the retries", {"status": "in_progress"}),
            ("Split the cluster", {"status": "open", "theme": "Long term"}),
            ("Test the restore", {"theme": ""}),
        ],
    ),
    "done marks": (
        """# Action items
- ✅ Page the on-call
- [x] Add a test
- Add a metric (DONE)
- Use the new chart. done in grafana.
- Done: rotate the keys
- 【完了】上限を下げる
- 監視を追加する（対応済み）
- Done-ness of a deploy is unclear""",
        [
            ("Page the on-call", {"status": "done"}),
            ("Add a test", {"status": "done"}),
            ("Add a metric", {"status": "done"}),
            ("Use the new chart.", {"status": "done"}),
            ("rotate the keys", {"status": "done"}),
            ("上限を下げる", {"status": "done"}),
            ("監視を追加する", {"status": "done"}),
            ("Done-ness of a deploy is unclear", {"status": "open"}),
        ],
    ),
    "links": (
        """# Action items
- Bound the retries ([issue](https://github.com/a/b/issues/7))
- Remove the job (see [#8](https://github.com/a/b/pull/8)).
- Add an inventory (for example https://example.com/recon)
- https://github.com/a/b/issues/9
- Add hardening — [PR](https://github.com/a/b/pull/10)
- Read [the guide](https://example.com/guide)""",
        [
            ("Bound the retries", {"ticket": "https://github.com/a/b/issues/7"}),
            ("Remove the job.", {"ticket": "https://github.com/a/b/pull/8"}),
            ("Add an inventory (for example https://example.com/recon)", {"ticket": ""}),
            ("https://github.com/a/b/issues/9", {"ticket": "https://github.com/a/b/issues/9"}),
            ("Add hardening", {"ticket": "https://github.com/a/b/pull/10"}),
            ("Read the guide", {"ticket": ""}),
        ],
    ),
    "labels and tags": (
        """# Preventive actions
- [x] 監視を追加 (PR: #123, 担当: @田中)
- Implement a breaker — Owner: Bob Smith — Due: Feb 20, 2027
- Increase the pool to 100 ✅ Done
- [HIGH] Upgrade the driver by end of Q2 (@alice)
- 【高】上限を下げる
- Write the failover runbook (assigned to Carol, due 12/1)
- Document what issue: a label means""",
        [
            ("監視を追加", {"ticket": "#123", "owner": "tanaka@example.com", "status": "done"}),
            ("Implement a breaker", {"owner": "Bob Smith", "due": "2027-02-20"}),
            ("Increase the pool to 100", {"status": "done"}),
            ("Upgrade the driver by end of Q2", {"priority": "P1", "owner": "alice", "due": None}),
            ("上限を下げる", {"priority": "P1"}),
            ("Write the failover runbook", {"owner": "Carol", "due": "2026-12-01"}),
            ("Document what issue: a label means", {"ticket": ""}),
        ],
    ),
    "keys that are no tickets": (
        """# Action items
- Switch to UTF-8
- Sign with SHA-256
- Fix the probe: OPS-12""",
        [
            ("Switch to UTF-8", {"ticket": ""}),
            ("Sign with SHA-256", {"ticket": ""}),
            ("Fix the probe", {"ticket": "OPS-12"}),
        ],
    ),
    "native checkboxes": (
        """# Action items
[] Bound the retries
[] 監視を追加する @田中""",
        [
            ("Bound the retries", {"status": "unknown"}),
            ("監視を追加する", {"status": "unknown", "owner": "tanaka@example.com"}),
        ],
    ),
    "known names in brackets": (
        """# Action items
- Bound the retries (Ada)
- Add an alert (Ken Mori, 12/1)
- Discuss the layout (Rasmus calls a meeting)
- Teach scanning (Docker images etc)""",
        [
            ("Bound the retries", {"owner": "ada@example.com"}),
            ("Add an alert", {"owner": "ken@example.com", "due": "2026-12-01"}),
            ("Discuss the layout (Rasmus calls a meeting)", {"owner": None}),
            ("Teach scanning (Docker images etc)", {"owner": None}),
        ],
    ),
    "typed bullets": (
        """# アクションアイテム
= ・監視を追加する @田中
= ① 上限を下げる
= (2) 手順書を更新する
= ☑ 周知する""",
        [
            ("監視を追加する", {"owner": "tanaka@example.com"}),
            ("上限を下げる", {}),
            ("手順書を更新する", {}),
            ("周知する", {"status": "done"}),
        ],
    ),
    "what a template says": (
        """# Action items
- List the action items here, each with an owner and a due date
- What can we do better next time?
- [ ] [対策内容] (期限: YYYY-MM-DD, 担当: XXX)
- Action - Owner - Due date
- e.g. add an alert
- 例：監視を追加する
- ここに対策を書く
- List all services without an alert""",
        [("List all services without an alert", {})],
    ),
    "nothing to do": (
        """# Action items
- None
- TBD
- 特になし
- -
- {{ action_items }}""",
        [],
    ),
}

PROSE: dict[str, Case] = {
    "paragraphs that promise": (
        """# Corrective and Preventative Measures
Develop better techniques for questioning users. This finds false alarms sooner.
We will rebuild the deployment so that it can fail over.
The employee did a fantastic job of noticing.
Our customers were informed on Monday.""",
        [
            ("Develop better techniques for questioning users. This finds false alarms sooner.", {}),
            ("We will rebuild the deployment so that it can fail over.", {}),
        ],
    ),
    "Japanese paragraphs that promise": (
        """# 今後の対応
設定の変更を自動で検査する。
監視の閾値を見直します。
今回は当番がすぐに気づいた。""",
        [("設定の変更を自動で検査する。", {}), ("監視の閾値を見直します。", {})],
    ),
    "labelled paragraphs beside a list": (
        """# Remediation
- Rolled back
Action item: Start incidents earlier. Owner: @Ada
Thanks to everybody.""",
        [("Rolled back", {}), ("Start incidents earlier.", {"owner": "ada@example.com"})],
    ),
    "an item over several paragraphs": (
        """# Action items
1. Make the timeout configurable
= It is a constant today.
= See the design.
2. Bound the retries""",
        [("Make the timeout configurable", {}), ("Bound the retries", {})],
    ),
    "headings whose lines are labels": (
        """# Action items
## 1. Bound the retries
- Owner: Ada
- Due: 2026-12-01
- Priority: P1
- Status: In progress
## 監視を追加する
担当：田中
期限：12/8""",
        [
            (
                "Bound the retries",
                {"owner": "ada@example.com", "due": "2026-12-01", "priority": "P1", "status": "in_progress"},
            ),
            ("監視を追加する", {"owner": "tanaka@example.com", "due": "2026-12-08"}),
        ],
    ),
    "a paragraph with an owner": (
        """# Next steps
Bound the retries in the client (owner: Ada, by 2026-12-01)""",
        [("Bound the retries in the client", {"owner": "ada@example.com", "due": "2026-12-01"})],
    ),
    "guidance": (
        """# Action items
Every action item should have an issue, so that it is not forgotten.
These are only sample subheadings.
Please describe what we can do.""",
        [],
    ),
    "empty groups": (
        """# Action items
## Process improvements
## Documentation improvements
- Write the runbook""",
        [("Write the runbook", {"theme": "Documentation improvements"})],
    ),
    "other sections": (
        """# What went well
- The alert fired
# Lessons learned
- Retries need a bound
# Timeline
- 09:00 Ada added an alert
# Action items
- Bound the retries
# Appendix
- Add the logs here""",
        [("Bound the retries", {})],
    ),
}

CASES = TABLES | LISTS | PROSE


@pytest.mark.parametrize("name", CASES)
def test_what_a_reader_finds(name: str) -> None:
    """Each item is found with its fields, in its order, and nothing is invented."""
    text, expected = CASES[name]
    items = read(text).items

    assert [action for action, _ in expected] == [item.action for item in items]
    assert [fields for _, fields in expected] == [
        said(item, list(fields)) for item, (_, fields) in zip(items, expected, strict=True)
    ]


HEADINGS = (
    "Action items", "ACTION ITEMS:", "5. Action Items", "✅ Action items", "Follow-ups", "Follow-up improvements",
    "Next steps", "Corrective and Preventative Measure", "Preventive measures", "Remediation", "Action plan", "To-do",
    "How will we prevent this from happening again?", "Lessons learned & action items", "アクションアイテム (Action items)",
    "再発防止策", "【再発防止策】", "■今後の対応", "再発防止（期限/担当）", "再発防止に向けた取り組み", "恒久対策", "残課題", "再発防止策について", "６．対策",
    "Technical debt to address", "Gaps still to be closed", "What needs to change", "やるべきこと",
)  # fmt: skip


@pytest.mark.parametrize("heading", HEADINGS)
def test_headings_for_action_items(heading: str) -> None:
    """However the heading is worded and decorated, the list below it holds the items."""
    items = read(f"# Summary\n- no item\n# {heading}\n- Bound the retries @Ada").items

    assert ["Bound the retries"] == [item.action for item in items]


NO_HEADINGS = (
    "Summary", "Impact", "Timeline", "What went well", "うまくいったこと", "Detection", "検知", "対応", "Resolution", "Actions taken",
    "Appendix", "Kudo wall", "Open questions", "背景", "Attendees", "Known issues", "Things to know", "やるべきだったこと",
)  # fmt: skip


@pytest.mark.parametrize("heading", NO_HEADINGS)
def test_headings_for_something_else(heading: str) -> None:
    """Lists elsewhere hold no items, whatever they say."""
    assert () == read(f"# {heading}\n- Bound the retries @Ada 12/24 P1\n- [x] Rolled back").items


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Add an alert", True), ("We need to add an alert.", True), ("The limit should be lowered.", True),
        ("Users were not affected.", False), ("This was a hard week", False), ("The following items:", False),
        ("監視を追加", True), ("閾値を見直すこと", True), ("復旧した。", False), ("影響はなかった", False),
    ],
)  # fmt: skip
def test_only_promises_among_paragraphs_are_items(text: str, words: bool) -> None:
    """A paragraph under the heading is an item when it says what is to be done."""
    assert words == bool(read(f"# Action items\n{text}").items)


def test_findings_name_what_was_not_understood() -> None:
    """A date that is no day and two owners are told with their row; the item is there all the same."""
    reading = read("# Action items\n| Action | Owner | Due |\n| One | Ada, Ken Mori | soon |")

    assert ["One"] == [item.action for item in reading.items]
    assert {Code.AI_MANY_OWNERS, Code.DATE_UNREADABLE} == {finding.code for finding in reading.findings}
    assert {"under 'Action items', table 1, row 2"} == {finding.where for finding in reading.findings}


def test_a_labelled_detail_has_its_value_as_place() -> None:
    """The place of ``Owner: Ada`` below an item is the name alone, whether it stands in a line of its own or not."""
    (below,) = read("# Action items\n- Bound the retries\n  - Owner: Ada").items
    (beside,) = read("# Action items\n- Bound the retries (owner: Ada, 優先度：高)").items

    assert {"action", "owner"} == set(below.cells)
    assert {"action", "owner", "priority"} == set(beside.cells)
    assert "Ada" == below.raw["owner"]
    for item in (below, beside):
        place = item.cells["owner"]
        assert (3, "text", True) == (place.end - place.start, place.kind, place.is_part)


@pytest.mark.parametrize(
    ("line", "places"),
    [
        ("☐ [P1] Bound the retries @Ada by 12/5（土） (OPS-9)", {"status": "☐", "priority": "P1", "owner": "@Ada", "due": "12/5（土）", "ticket": "OPS-9"}),
        ("TODO: Renew what ends 12/5 (due: 12/5, Ada)", {"status": "TODO", "due": "12/5", "owner": "Ada"}),
        ("対応中：監視を追加（担当：佐藤、12/5まで）", {"status": "対応中", "owner": "佐藤", "due": "12/5まで"}),
        ("Bound the retries P2, once P1 is done", {}),
        ("Bound the retries (owner: Ada and Bob)", {}),
        ("Bound the retries", {}),
    ],
)  # fmt: skip
def test_a_value_has_its_own_words_as_place(line: str, places: dict[str, str]) -> None:
    """Labelled or not: the place holds what was read as the value and nothing else; two values in one have none."""
    source = report(f"# Action items\n- {line}")
    (item,) = read_items(source, read_sections(source), reference=NOW).items
    words = Words(source)

    assert places == {
        name: words.between(place.tab_id, place.segment_id, place.start, place.end)
        for name, place in item.cells.items()
        if name != "action"
    }


@pytest.mark.parametrize("struck", ["@Ada", "12/5", "P1"])
def test_what_is_struck_through_has_no_place(struck: str) -> None:
    """Words that somebody struck are not written over, whether they still count as read or not."""
    line = "Bound the retries @Ada 12/5 P1"
    before, behind = line.split(struck)
    source = document(heading("Action items"), p(before, run(struck, strikethrough=True), behind))
    (item,) = read_items(source, read_sections(source), reference=NOW).items
    words = Words(source)

    assert struck not in {
        words.between(place.tab_id, place.segment_id, place.start, place.end)
        for name, place in item.cells.items()
        if name != "action"
    }


LINES = st.lists(
    st.one_of(
        st.builds(
            lambda start, words: start + " ".join(words),
            st.sampled_from(
                ["# ", "## ", "- ", "  - ", "    - ", "1. ", "[] ", "= ・", "= ☑ ", "", "= Owner: ", "= 担当：", "- Due: "]
            ),
            st.lists(
                st.sampled_from(
                    [
                        "Action items", "対策", "Detection", "Add an alert", "追加する", "@Ada", "(Ada, 12/1)", "12/24", "12/1まで", "P1", "(done)", "[x]",
                        "https://github.com/a/b/issues/7", "#12", "OPS-9", "Owner:", "期限：", "<eve@example.com>", "{2026-12-03}", "-", "TBD", "、", "(", ")",
                    ]
                ),
                max_size=5,
            ),
        ),
        st.lists(st.sampled_from(["Action", "担当", "Due", "Status", "Ada", "12/1", "x", "", "TBD", "#", "完了"]), min_size=3, max_size=3).map(
            lambda cells: f"| {' | '.join(cells)} |"
        ),
    ),
    max_size=14,
)  # fmt: skip


@given(LINES)
def test_any_document_is_read(lines: list[str]) -> None:
    """Whatever stands where: items have words, known values and places within the document, in order."""
    document = report("# Action items\n" + "\n".join(lines))
    items = read_items(document, read_sections(document), reference=NOW, people=PEOPLE).items
    end = document.tabs[0].segments[0].blocks[-1].end

    assert all(item.action.strip() for item in items)
    assert {item.status for item in items} <= {
        "open",
        "in_progress",
        "done",
        "deferred",
        "wont_do",
        "unknown",
    }
    assert [item.position for item in items] == list(range(1, len(items) + 1))
    for item in items:
        assert all(0 < place.start <= place.end <= end for place in item.cells.values())
        assert len(item.cells) == len(dict(item.cells))
