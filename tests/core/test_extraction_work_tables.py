"""Tables that are work by their columns, a tracker's links, rows without a table, and what their cells tell."""

from __future__ import annotations

from datetime import date

import pytest
from readings import actions, read

from pmdocs.core.actions.day_order import day_order
from pmdocs.core.actions.told_progress import answers, told_progress, who_answers
from pmdocs.core.findings import Code

ROW = "| Pin the client library | Ada | 2026-12-24 |"


@pytest.mark.parametrize("heading", ["After the meeting", "Open points", "Improvements", "残件", "まとめ"])
@pytest.mark.parametrize(
    "header",
    [
        "| Action | Resp. | ETA |",
        "| Measure | By whom | By when |",
        "| Decision | Assignee | Due |",
        "| Initiative | Sponsor | Target date |",
        "| Countermeasure | DRI | Term |",
        "| What | Responsibility | Deadline |",
        "| Recommendation | Assign | Due date |",
        "| 施策 | 主管 | 期日 |",
        "| 対策内容 | 担当 | 期限 |",
        "| 内容 | 担当者 | 予定日 |",
    ],
)
def test_a_table_of_work_is_one_below_any_heading(heading: str, header: str) -> None:
    """It says what is to be done, by whom, and until when."""
    items = read(f"## {heading}\n{header}\n{ROW}\n| Add a canary | Bo | 2026-12-28 |").items

    assert [(item.action, str(item.due)) for item in items] == [
        ("Pin the client library", "2026-12-24"),
        ("Add a canary", "2026-12-28"),
    ]
    assert [item.owner.name for item in items if item.owner] == ["Ada", "Bo"]


@pytest.mark.parametrize(
    "table",
    [
        "## Timeline\n| When | Action | Who |\n| 12:02 | Restart the pods | Ada |",
        "## What we did\n| Time | Action | Who | Status |\n| 12:02 | Restart the pods | Ada | done |",
        "## Response\n| Action | Who | When |\n| Restart the pods | Ada | 12:02 |",
        "## 対応の記録\n| 作業内容 | 作業者 | 完了日時 |\n| 再起動 | 河合 | 2026-11-01 10:00 |",
        "## 切り戻し\n| 作業内容 | 作業者 | 状況 |\n| 旧版を配備 | 河合 | 完了 |",
        "## Changes that week\n| Change summary | Owner | Deployed on |\n| Raise the pool size | Ada | 2026-11-01 |",
        "## Deployment\n| Step description | Owner | Status |\n| Build the image | Ada | done |",
        "## Roles\n| Team | Who is on | Task |\n| SRE | Ada | Command |",
        "## Incident response\n| Action details | Responsible | Stage |\n| Restart the pods | Ada | done |",
        "## Effects\n| Area | Effect | Owner |\n| Checkout | 61 orders late | Ada |",
        "## People\n| Role | Name | Phone |\n| Lead | Ada | 4471 |",
        "## History\n| Version | Date | Description | Author |\n| 1.1 | 2026-11-02 | Add the figures | Ada |",
        "## Metrics\n| Metric | Plan | Actual | Owner |\n| Logins | 99% | 38% | Ada |",
        "## Suppliers\n| Supplier | What | Contact | Status |\n| Acme | Routing | Ada | told |",
        "## Barriers\n| Barrier | Worked? | Comment |\n| Paper forms | Partly | Old number |\n| Hotline | Yes | slow |",
        "## 影響\n| 対象 | 件数 | 所管 |\n| 個人向け | 1,102件 | 企画部 |",
        "## 経過\n| 時刻 | 内容 | 担当 | 状況 |\n| 09:05 | 再起動する | 佐藤 | 済 |",
        "## 体制\n| 内容 | 担当 | 連絡先 |\n| 一次受け | 佐藤 | 内線4400 |",
    ],
)
def test_a_table_of_what_happened_or_who_is_who_is_none(table: str) -> None:
    """Neither names work to be done, with who does it, and by when or how far it is."""
    assert actions(table) == []


def test_beside_its_cause_a_decision_is_the_work() -> None:
    """Who carries it out and by when says so; the cause is not to be done."""
    items = read(
        "## Causes and decisions\n| Cause | Decision | Resp. | ETA |\n"
        "| The collector ignores a failed rename, so files are lost | Stop on any error | Storage team | DONE |\n"
        "| No copy is kept | Keep a second copy | Ada | done for A, B; C until 31.01.2027 |"
    ).items

    assert [(item.action, item.status, str(item.due or "")) for item in items] == [
        ("Stop on any error", "done", ""),
        ("Keep a second copy", "in_progress", "2027-01-31"),
    ]


def test_a_suggestion_counts_as_its_answer_says() -> None:
    """Taken up it is open, else it was not pursued; who takes it up is told behind."""
    items = read(
        "## Discussed in the review\n| Theme | Suggestion | Taken forward? |\n"
        "| Rollout | Flags go up in steps of ten | Yes, Ada to write the policy |\n"
        "| Alerts | Pool use on the main dashboard | Yes – OPS-12, Bo |\n"
        "| Size | Double the instance | No, treats the symptom |"
    ).items

    assert [(item.status, item.owner.name if item.owner else "", item.ticket) for item in items] == [
        ("open", "Ada", ""),
        ("open", "Bo", "OPS-12"),
        ("wont_do", "", ""),
    ]


@pytest.mark.parametrize(
    ("header", "work", "others"),
    [
        (
            "| Link type | Key | Summary | Status | Assignee |",
            ["action item", "is remediated by"],
            ["is caused by", "duplicates"],
        ),
        ("| 関係 | キー | 要約 | ステータス | 担当者 |", ["是正措置", "再発防止"], ["原因", "重複"]),
        (
            "| Type | Issue | Title | State | Owner |",
            ["Follow-up", "corrective action"],
            ["relates to", "blocks"],
        ),
    ],
)
def test_of_issue_links_only_those_that_are_work_count(
    header: str, work: list[str], others: list[str]
) -> None:
    """A cause or a duplicate stands in the same table."""
    rows = [
        f"| {kind} | OPS-{n} | Bound the retries in part {n} | To Do | Ada |"
        for n, kind in enumerate(work, 10)
    ]
    rows += [
        f"| {kind} | OPS-{n} | Read the limit from file {n} | Closed | Bo |"
        for n, kind in enumerate(others, 20)
    ]
    items = read("## Issue links\n" + "\n".join([header, *rows])).items

    assert [(item.ticket, item.status, item.owner.name if item.owner else "") for item in items] == [
        ("OPS-10", "open", "Ada"),
        ("OPS-11", "open", "Ada"),
    ]


def test_links_without_work_hold_no_items() -> None:
    """All of them tell what it has to do with."""
    rows = "| relates to | OPS-1 | Printing is slow at the site | Closed |\n| caused by | OPS-2 | Read the limit from a file | Open |"

    assert actions(f"## Links\n| Link | Key | Summary | Status |\n{rows}") == []


LINES = (
    "SEC-80 | Replace all tokens of the bots | platform | P1 | due 2026-12-31 | in progress 14/23\n"
    "SEC-81 | Stream the audit log instead of a batch | n.okafor | P2 | no date | done\n"
    "SEC-82 | Make all public projects private | — | — | — | closed, won't do (commitments)"
)


@pytest.mark.parametrize("heading", ["Tracker", "Action items", "Remediation"])
@pytest.mark.parametrize("between", [" | ", "\t"])
def test_lines_alike_are_rows(heading: str, between: str) -> None:
    """Ticket, priority, day and state tell which field is which."""
    items = read(f"## {heading}\n\n" + LINES.replace(" | ", between).replace("\n", "\n\n")).items

    assert [
        (item.ticket, item.owner.name if item.owner else "", item.priority, str(item.due or ""), item.status)
        for item in items
    ] == [
        ("SEC-80", "platform", "P1", "2026-12-31", "in_progress"),
        ("SEC-81", "n.okafor", "P2", "", "done"),
        ("SEC-82", "", "", "", "wont_do"),
    ]
    assert items[0].action == "Replace all tokens of the bots"
    assert all(place.is_part for item in items for place in item.cells.values())


@pytest.mark.parametrize(
    "lines",
    [
        "12:02 | Restart the pods of checkout | Ada | done\n\n12:10 | Block the address of the caller | Bo | done",
        "Tuesday 2026-10-15 | Sev: 1 of 5 | IC: Ada | Scribe: Bo",
        "Version 1.2 (Final) | 2026-09-14 | Prepared by the team\n\nVersion 1.1 | 2026-09-02 | Prepared by the team",
        "Ada Byron | platform | 4471\n\nBo Diddley | network | 4472",
        "SEC-80 | The token was printed in a log | Ada\n\nSEC-81 | Nobody looked at the alert | Bo",
    ],
)
def test_lines_of_other_things_are_none(lines: str) -> None:
    """One line is no table, and two fields that only work has must be among them."""
    assert actions(f"## Notes\n\n{lines}") == []


@pytest.mark.parametrize(
    ("cell", "status"),
    [
        ("Complete 07/02", "done"),
        ("Finished 15/09", "done"),
        ("9/16リリース完了", "done"),
        ("完了。初回訓練 12月", "done"),
        ("22 of 71 apps reviewed", "in_progress"),
        ("in progress 14/23", "in_progress"),
        ("Half; the formats still differ", "in_progress"),
        ("West done, North ordered", "in_progress"),
        ("一部のみ反映", "in_progress"),
        ("Not started, no licence left", "open"),
        ("Rejected by the supplier; too dear", "wont_do"),
        ("Not accepted by the board: costs", "wont_do"),
        ("クローズ: コスト見合わず", "wont_do"),
        ("❌ not now, no capacity", "deferred"),
        ("Awaiting a quote", None),
        ("設計レビュー遅れ。1週間の遅延見込み", None),
        ("Done, but the second site is still open", None),
        ("督促2回、未回答", None),
        ("3/5", None),
        ("未完了", "open"),
        ("Dropped packets are counted", None),
        ("Won't scale beyond ten sites", None),
        ("No longer needed once the migration is through", None),
        ("2 of 3 sites affected", None),
        ("不要なインデックスの一覧はこちら", None),
        ("一部の顧客は旧版を使う", None),
        ("Mostly a matter of training", None),
        ("Rejected requests must be logged", None),
        ("今回は見送り", "wont_do"),
        ("Mostly done", "in_progress"),
    ],
)
def test_a_sentence_tells_how_far_it_is(cell: str, status: str | None) -> None:
    """By its first words; *done* only where nothing is said to remain."""
    assert told_progress(cell) == status


@pytest.mark.parametrize("column", ["Update", "Remarks", "備考", "Progress"])
def test_a_column_of_news_tells_the_state(column: str) -> None:
    """Where no other column does; a colour says whether it is late, and not how far it is."""
    items = read(
        f"## Action items\n| RAG | Measure | Who | Due | {column} |\n"
        "| 🟢 | Pin the client | Ada | 2026-12-01 | Complete 07/02 |\n"
        "| 🔴 | Add a canary | Bo | 2026-12-24 | Rejected by the vendor; cost |\n"
        "| 🟠 | Test the failover | Cy | 2026-12-24 | 22 of 71 reviewed |"
    ).items

    assert [item.status for item in items] == ["done", "wont_do", "in_progress"]


@pytest.mark.parametrize(
    ("texts", "order"),
    [
        (["29/03/2024", "01/03/2024"], "dmy"),
        (["03/29/2024", "01/03/2024"], "mdy"),
        (["01/03/2024"], "mdy"),
        (["29/03/2024", "03/29/2024"], "mdy"),
        (["at 14/12/08:30"], "mdy"),
    ],
)
def test_a_documents_own_days_show_their_order(texts: list[str], order: str) -> None:
    """Where all that show it agree."""
    assert day_order(texts, "mdy") == order


def test_a_day_of_a_row_is_read_as_the_others_are() -> None:
    """The second row shows that the day comes first."""
    items = read(
        "## Action items\n| Action | Owner | Due |\n| Pin the client | Ada | 01/12/2026 |\n| Add a canary | Bo | 29/12/2026 |"
    ).items

    assert [item.due for item in items] == [date(2026, 12, 1), date(2026, 12, 29)]


@pytest.mark.parametrize(
    ("text", "status", "who"),
    [
        ("Yes, Ada to write it up", "open", "Ada"),
        ("Yes – OPS-9, Bo", "open", "Bo"),
        ("Agreed", "open", ""),
        ("No, treats the symptom", "wont_do", ""),
        ("Already done since June", "done", ""),
        ("Nobody knows", None, ""),
        ("Yesterday", None, ""),
    ],
)
def test_an_answer_tells_what_becomes_of_a_suggestion(text: str, status: str | None, who: str) -> None:
    """A yes, a no, or that it is so already; as a whole word."""
    assert (answers(text), who_answers(text)) == (status, who)


@pytest.mark.parametrize(
    ("header", "cell", "status"),
    [
        ("Done?", "Yes", "done"),
        ("Done?", "No", "open"),
        ("Accepted?", "Yes", "open"),
        ("Accepted?", "No, too dear", "wont_do"),
        ("Status", "No news", "open"),
    ],
)
def test_yes_and_no_mean_what_the_header_asks(header: str, cell: str, status: str) -> None:
    """Whether it is done, or whether it is to be."""
    items = read(
        f"## Action items\n| Action | Owner | {header} |\n| Pin it | Ada | {cell} |\n| Add it | Bo | {cell} |"
    ).items

    assert [item.status for item in items] == [status, status]


@pytest.mark.parametrize("owner", ["Unassigned", "TBC", "未割り当て", "未アサイン", "-"])
def test_nobody_is_no_owner(owner: str) -> None:
    """However it is said."""
    (item,) = read(f"## Action items\n| Action | Owner | Status |\n| Pin the client | {owner} | Open |").items

    assert item.owner is None


@pytest.mark.parametrize(
    ("cell", "ticket", "status"),
    [
        ("Bug 55831 WONTFIX (they need it there)", "Bug 55831", "wont_do"),
        ("SRCH-12 (クローズ: コスト見合わず)", "SRCH-12", "wont_do"),
        ("SRCH-12 完了", "SRCH-12", "done"),
        ("OPS-4 (part of OPS-3)", "OPS-4 (part of OPS-3)", "open"),
    ],
)
def test_a_ticket_s_cell_tells_its_state_before_a_remark(cell: str, ticket: str, status: str) -> None:
    """In capitals behind the number, or in brackets with a reason."""
    (item,) = read(
        f"## Action items\n| Action item | Type | Owner | Bug |\n| Pin it | prevent | Ada | {cell} |"
    ).items

    assert (item.ticket, item.status) == (ticket, status)


@pytest.mark.parametrize(
    "text",
    [
        "### Prevent\n| # | Action | Owner | Status | Date |\n| 1 | Reject feeds over 60 MB | Ada | Done | 21 Nov |\n| 2 | Check prices at 06:00 | Bo | In progress | 26 Nov |",
        "## Changes\n### Respond better\n| # | Action | Owner | Status | Date |\n| 1 | Reject feeds over 60 MB | Ada | Done | 21 Nov |\n| 2 | Check prices at 06:00 | Bo | Parked | |",
        "## Summary of actions\n| Who | What | When |\n| Ada | Reject feeds over 60 MB | Dec 15 |\n| Bo | Check prices at 06:00 | ✔ Dec 8 |\n| Cy | Mail the shops | ✔ |",
        "## Overview of open follow-ups\n| Who | What |\n| Ada | Reject feeds over 60 MB |\n| Bo | Check prices at 06:00 |",
    ],
)
def test_a_time_of_day_or_a_column_for_the_date_hides_no_work(text: str) -> None:
    """Only a column for times, or one that begins with them, tells of what happened."""
    assert actions(text)[:2] == ["Reject feeds over 60 MB", "Check prices at 06:00"]


def test_ticks_in_a_column_for_when() -> None:
    items = read(
        "## Action items\n| Who | What | When |\n| Ada | Pin the client | Dec 15 |\n| Bo | Add a canary | ✔ |\n| Cy | Mail the shops | Dec 20 |"
    ).items

    assert [(str(item.due or ""), item.status) for item in items] == [
        ("2026-12-15", "open"),
        ("", "done"),
        ("2026-12-20", "open"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "## Course of the day\n| What | Who | When |\n| Called the vendor | Ada | 3 Oct |\n| Restarted all hosts | Bo | 4 Oct |",
        "## 当日の記録\n| 対応内容 | 担当 | 期日 |\n| 再起動した | 佐藤 | 12/3 |\n| 顧客に電話した | 鈴木 | 12/4 |",
        "## 連絡先への連絡\n| いつ | だれ | 内容 |\n| 12/3 | 佐藤 | 顧客に電話した |\n| 12/4 | 鈴木 | 掲示を出した |",
    ],
)
def test_deeds_with_a_day_are_no_work(text: str) -> None:
    """Where nothing tracks the rows, what somebody did on a day is told, not to be done."""
    assert actions(text) == []


def test_what_was_done_counts_where_its_state_is_tracked() -> None:
    """A column for the state makes rows of deeds items that are done."""
    text = "## Changes\n| Action | Who | When | Status |\n| Added a limit | Ada | 3 Oct | Done |\n| Mailed the shops | Bo | 4 Oct | Done |"

    assert [(item.action, item.status) for item in read(text).items] == [
        ("Added a limit", "done"),
        ("Mailed the shops", "done"),
    ]


def test_a_column_of_bugs_in_words_is_none_of_tickets() -> None:
    """「バグ」 holds keys, perhaps with a state behind them, or tells what is broken: then it is what the rows are about."""
    words = read(
        "## 再発防止策\n| バグ | 担当 | 状態 |\n| 二重に送信される | 佐藤 | 未着手 |\n| 上限を超えて登録できる | 鈴木 | 完了 |"
    ).items
    keys = read(
        "## 再発防止策\n| 対応内容 | 担当 | バグ |\n| 送信を一度にする | 佐藤 | OPS-12 完了 |\n| 上限を設ける | 鈴木 | バグ 4711 |"
    ).items

    assert [(item.action, item.ticket) for item in words] == [
        ("二重に送信される", ""),
        ("上限を超えて登録できる", ""),
    ]
    assert [(item.action, item.status) for item in keys] == [
        ("送信を一度にする", "done"),
        ("上限を設ける", "open"),
    ]
    assert [item.ticket for item in keys] == ["OPS-12", "バグ 4711"]


def test_who_agreed_is_no_day() -> None:
    """*Agreed by* above names says nothing of when, and is not complained about."""
    reading = read(
        "## Action items\n| Action | Owner | Agreed by |\n| Add a limit | Ada | Bo |\n| Mail the shops | Bo | Ada |"
    )

    assert [item.due for item in reading.items] == [None, None]
    assert Code.DATE_UNREADABLE not in {finding.code for finding in reading.findings}


@pytest.mark.parametrize("header", ["Customer-facing?", "Needs downtime?", "Blocking", "停止の要否"])
def test_a_yes_or_no_about_something_else_gives_nothing_up(header: str) -> None:
    """Only a column that asks whether the work is taken up makes a *No* of it."""
    no = "いいえ" if not header.isascii() else "No"
    text = f"## Action items\n| Action | Owner | {header} |\n| Add a limit | Ada | Yes |\n| Mail the shops | Bo | {no} |"

    assert [item.status for item in read(text).items] == ["open", "open"]


@pytest.mark.parametrize("header", ["Taken forward?", "Adopted?", "Do it?", "採否", "やるか"])
def test_a_yes_or_no_to_the_work(header: str) -> None:
    """It is the state of the row, whatever words ask for it."""
    text = f"## Action items\n| Action | Owner | {header} |\n| Add a limit | Ada | Yes |\n| Mail the shops | Bo | No |"

    assert [item.status for item in read(text).items] == ["open", "wont_do"]


@pytest.mark.parametrize("cell", ["8割完了", "90%完了", "第1段階完了", "フェーズ1完了", "暫定対応完了"])
def test_a_part_that_is_done_is_not_all(cell: str) -> None:
    """A share, a stage or a stopgap that is complete does not end the work."""
    assert told_progress(cell) != "done"


@pytest.mark.parametrize(
    "heading", ["Related incidents", "Impact", "Logs of the gateway", "Affected customers"]
)
def test_rows_of_other_things_are_no_work(heading: str) -> None:
    """Keys, priorities and states stand beside incidents and systems too, as their heading says."""
    rows = "INC-1 | P1 | Queue was slow for all the shops | closed\nINC-2 | P2 | Payments were late for shops | closed"

    assert actions(f"## {heading}\n{rows}") == []
