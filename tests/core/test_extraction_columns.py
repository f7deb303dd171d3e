"""Columns of action tables by further names: proposed days, decisions, trackers; and tickets as people write them."""

from __future__ import annotations

from datetime import date

import pytest
from readings import actions, read

from pmdocs.core.actions.dates import parse_due
from pmdocs.core.actions.items import normalise_ticket
from pmdocs.core.actions.tickets import read_ticket
from pmdocs.core.findings import Code

NOW = date(2026, 11, 20)


@pytest.mark.parametrize(
    "header",
    [
        "期限案",
        "期日案",
        "期限（案）",
        "完了目安",
        "目標期限",
        "Proposed due",
        "Tentative due date",
        "Target",
    ],
)
def test_a_proposed_day_is_the_due_date(header: str) -> None:
    """It is the only one there is."""
    (item,) = read(f"## Action items\n| Action | {header} |\n| Bound the retries | 2026-12-24 |").items

    assert item.due == date(2026, 12, 24)


@pytest.mark.parametrize(
    "header",
    ["追跡", "追跡先", "追跡issue", "トラッキング", "対応PR", "Tracking", "Tracked in", "PR/Issue", "PR"],
)
@pytest.mark.parametrize(
    "cell", ["OPS-12", "PR #93", "#93", "[web#93](https://github.com/acme/web/issues/93)"]
)
def test_a_column_of_trackers_holds_tickets(header: str, cell: str) -> None:
    """Whether they are keys, numbers or links."""
    rows = f"| Bound the retries | {cell} |\n| Add an alert | - |"
    items = read(f"## Action items\n| Action | {header} |\n{rows}").items

    assert [bool(normalise_ticket(item.ticket)) for item in items] == [True, False]


def test_a_column_about_how_work_is_followed_is_no_ticket() -> None:
    """追跡 may as well say who looks after it."""
    items = read("## 対策\n| 対策 | 担当 | 追跡 |\n| 上限を設ける | 佐藤 | 第3回定例で確認 |").items

    assert [(item.action, item.ticket) for item in items] == [("上限を設ける", "")]


@pytest.mark.parametrize("header", ["決定", "採否", "判断", "対応方針", "Decision", "Verdict"])
def test_decisions_are_states(header: str) -> None:
    """What was adopted is still to be done, what was rejected will not be; prose among them is told of."""
    cells = [
        "採用（新規）",
        "**不採用**（#5102 で足りる）",
        "Adopted",
        "rejected",
        "却下",
        "見送り",
        "設計の後で決める",
    ]
    rows = "\n".join(f"| 対策の案 {number} | {cell} |" for number, cell in enumerate(cells))
    items = read(f"## 対策\n| 対策 | {header} |\n{rows}").items

    assert [item.status for item in items] == [
        "open",
        "wont_do",
        "open",
        "wont_do",
        "wont_do",
        "wont_do",
        "open",
    ]
    assert Code.UNKNOWN_VALUE in {finding.code for finding in items[-1].findings}


def test_a_column_of_decisions_in_prose_is_no_state() -> None:
    """How the work will be done says nothing of whether it is."""
    text = "## 対策\n| 対策 | 対応方針 |\n| 監視 | 秒単位で測る |\n| 上限 | 却下せず待つ |"

    assert [(item.status, item.findings[0].code) for item in read(text).items] == [
        ("open", Code.AI_NO_DUE)
    ] * 2


def test_a_decision_beside_a_state_is_none() -> None:
    """The column for the state says it."""
    text = "## Actions\n| Action | Decision | Status |\n| Add an alert | Adopted | Done |\n| Cut it | Rejected | Open |"

    assert [item.status for item in read(text).items] == ["done", "open"]


def test_a_label_of_a_decision_makes_no_record() -> None:
    """``Decision: …`` below a theme is work beside other work, and no field of one item."""
    parts = "  - Decision: Choose one of the stores\n  - Document: Write down which"

    assert actions(f"## Action items\n1. **Storage**:\n{parts}") == [
        "Decision: Choose one of the stores",
        "Document: Write down which",
    ]


@pytest.mark.parametrize(
    ("header", "cell", "ticket"),
    [
        ("詳細", "PR #93", "PR #93"), ("Details", "#93", "#93"), ("備考", "OPS-12", "OPS-12"),
        ("Notes", "web#93", "web#93"), ("詳細", "PR #93 を参照しつつ進める", ""), ("Notes", "took 12 days", ""),
        ("Risk", "PR #93", ""),
    ],
)  # fmt: skip
def test_a_remark_that_is_nothing_but_a_ticket_is_the_rows(header: str, cell: str, ticket: str) -> None:
    """Only where no column holds tickets, and only a column for details."""
    text = "## 再発防止策\n| 対策 | 状態 | {} |\n| 全廃する | 完了 | {} |"
    own = "## 再発防止策\n| 対策 | チケット | {} |\n| 全廃する | OPS-1 | {} |"

    assert [read(form.format(header, cell)).items[0].ticket for form in (text, own)] == [ticket, "OPS-1"]


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("PR #93", "#93"),
        ("MR !7", "#7"),
        ("チケット #4", "#4"),
        ("PR #12, #13", "#12"),
        ("PR 93", ""),
        ("#12 #13", "#12"),
    ],
)
def test_a_word_before_a_number_does_not_part_tickets(text: str, same: str) -> None:
    """``PR #93`` is ``#93``: an issue and a pull request share their numbers."""
    assert normalise_ticket(text) == same


@pytest.mark.parametrize(
    ("text", "ticket"),
    [
        ("（案 3 に含む）", ""),
        ("(part of item 3)", ""),
        ("(OPS-12)", "(OPS-12)"),
        ("Bug 5554823", "Bug 5554823"),
    ],
)
def test_a_reason_for_no_ticket_is_none(text: str, ticket: str) -> None:
    """Words in brackets tell why the cell is empty."""
    assert read_ticket((), text) == ticket


@pytest.mark.parametrize(
    "text",
    [
        "設計 2026-12-10・実装 2026-12-23", "12/10 設計、12/23 実装", "設計（12/10）・実装（12/23）",
        "design 2026-12-10, rollout 2026-12-23", "Phase 1: 12/10; Phase 2: 12/23", "staging Dec 10, 2026, prod Dec 23, 2026",
        "Design by Dec 10 and rollout by Dec 23",
    ],
)  # fmt: skip
def test_work_in_stages_is_due_on_the_day_of_the_last(text: str) -> None:
    """And told to be doubtful, for somebody may mean the first."""
    found = parse_due(text, reference=NOW)

    assert (found.day, found.codes) == (date(2026, 12, 23), (Code.DATE_AMBIGUOUS,))


@pytest.mark.parametrize(
    "text",
    [
        "12/10, 12/23",
        "旧 12/10・新 12/23",
        "実装 12/23・設計 12/10",
        "設計 12/10・実装 未定",
        "設計完了 12/10・実装 12/23",
        "was 12/10, now 12/23",
    ],
)
def test_two_days_without_stages_in_their_order_stay_unread(text: str) -> None:
    """Nobody can tell which one counts."""
    assert parse_due(text, reference=NOW).codes == (Code.DATE_UNREADABLE,)


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ("OPS-3214", ("open", "OPS-3214", "")),
        ("OPS-12, in progress", ("in_progress", "OPS-12", "")),
        ("DONE (OPS-5)", ("done", "OPS-5", "")),
        ("OPS-8 対応中", ("in_progress", "OPS-8", "")),
        ("Platform team", ("open", "", "Platform team")),
        ("Platform team⏎OPS-77", ("open", "OPS-77", "Platform team")),
        ("Platform team⏎[Jira ticket](https://acme.atlassian.net/browse/OPS-9)", ("open", "https://acme.atlassian.net/browse/OPS-9", "Platform team")),
        ("Pulled into Sprint 4", ("in_progress", "", "")),
        ("in the current sprint", ("in_progress", "", "")),
        ("今スプリントで対応中", ("in_progress", "", "")),
        ("Planned for Sprint 12", ("open", "", "")),
        ("Moved out of the sprint", ("open", "", "")),
        ("waiting for OPS-9", ("open", "", "")),
        ("blocked by OPS-8", ("open", "", "")),
        ("OPS-8 待ち", ("open", "", "")),
        ("Q3-2026", ("open", "", "")),
        ("SHA-256", ("open", "", "")),
        ("P1-3", ("open", "", "")),
    ],
)  # fmt: skip
def test_what_else_stands_in_a_column_of_states(cell: str, said: tuple[str, str, str]) -> None:
    """A ticket, a team, a sprint: words for the state beside them still count."""
    (item,) = read(f"# Action items\n| Action | Status |\n| Bound the retries | {cell} |").items

    assert said == (item.status, item.ticket, str(item.owner or ""))


@pytest.mark.parametrize(
    ("cell", "is_written"),
    [("OPS-12, in progress", False), ("Platform team", False), ("in progress", True), ("waiting", True), ("-", True)],
)  # fmt: skip
def test_a_state_is_not_written_over_a_ticket_or_a_team(cell: str, is_written: bool) -> None:
    """The cell says what no other one does."""
    (item,) = read(f"# Action items\n| Action | Status |\n| Bound the retries | {cell} |").items

    assert is_written is ("status" in item.cells)


def test_issues_said_in_words_are_the_actions() -> None:
    """A table of issues that were filed says in their column what is to be done, and in its outcome how far it is."""
    text = (
        "# Follow-up issues\n| Issue | Triggered by | Outcome |\n"
        "| #41 — no alert on caught failures | Lesson 3 | Resolved by PR #47 — alarm on the log group |\n"
        "| #46 — publish the docs by version | Found on a walk through the docs of the backup engine | Open — waits for the move |"
    )

    assert [("#41 — no alert on caught failures", "done"), ("#46 — publish the docs by version", "open")] == [
        (item.action, item.status) for item in read(text).items
    ]


@pytest.mark.parametrize("title", ["Lead officer", "Responsible officer", "Lead engineer"])
def test_officers_and_leads_own_their_rows(title: str) -> None:
    """As public bodies and plants head the column."""
    (item,) = read(
        f"# Actions\n| Recommendation | {title} | Rating |\n| Keep a register of the rules | Gareth Bevan | High |"
    ).items

    assert ("Gareth Bevan", "P1") == (str(item.owner), item.priority)


@pytest.mark.parametrize("header", ["What | Rating | Who", "Item | Risk rating | Comment | Owner"])
def test_a_rating_makes_no_table_one_of_work(header: str) -> None:
    """Scores of a meeting and of controls have one; among action items it is how urgent each is."""
    row = f"| Failover | High |{' never tested |' * (header.count('|') - 2)} Tom |"

    assert not read(
        f"# Review of controls\n| {header} |\n{row}\n| Pager | Low |{' |' * header.count('|')}"
    ).items
    (item,) = read(f"# Action items\n| {header} |\n{row}").items
    assert ("Failover", "P1", "Tom") == (item.action, item.priority, str(item.owner))


@pytest.mark.parametrize("cell", ["対応待ち", "着手待ち", "担当者待ち", "順番待ち"])
def test_what_waits_for_somebody_to_begin_is_open(cell: str) -> None:
    """And it is a state that we know."""
    found = read(f"# アクションアイテム\n| 対応 | 状況 |\n| 監視を追加する | {cell} |")

    assert ["open"] == [item.status for item in found.items]
    assert Code.UNKNOWN_VALUE not in {each.code for each in found.findings}


@pytest.mark.parametrize(
    ("heading", "rows"),
    [
        ("影響一覧", "| 項目 | 重要度 | 担当 |\n| 受注 | 高 | 営業部 |\n| 出荷 | 中 | 物流部 |"),
        ("役割分担", "| 項目 | 担当者 | 状況 |\n| 全体指揮 | 田中 | 参加 |"),
        ("Affected customers", "| Item | Priority | Owner |\n| Acme | P1 | Tom |"),
    ],
)
def test_things_below_a_heading_of_the_incident_are_no_work(heading: str, rows: str) -> None:
    """Whom it hit and who did what have owners too; below any other heading the same rows are tracked."""
    assert not actions(f"# {heading}\n{rows}")
    assert actions(f"# Next steps\n{rows}")
