"""What stands around items: states behind words, owners above lists, samples of templates, asides, what things are like."""

from __future__ import annotations

from datetime import date

import pytest
from readings import actions, read, states

from pmdocs.core.findings import Code
from pmdocs.core.markdown.blocks import Line
from pmdocs.core.markdown.parsing import parse_markdown

# Tables


def test_a_state_behind_the_action_of_a_row() -> None:
    """``(done)`` counts where no column tells the state, and is no part of the words; a remark stays."""
    text = "# Action items\n| Action | Owner |\n| Pin the lock file (done) | Ada |\n| Cap the retries (see the graph) | Bo |"

    assert [("Pin the lock file", "done"), ("Cap the retries (see the graph)", "open")] == states(text)


@pytest.mark.parametrize(
    ("cell", "status", "ticket"),
    [("✅ PR #42", "done", "PR #42"), ("✅ PR #45 / ADR 008", "done", "PR #45"), ("✅ Not yet merged: PR #7", "open", "PR #7"),
     ("open", "open", ""), ("✅ PR #1, PR #2", "done", "")],
)  # fmt: skip
def test_a_tick_before_what_it_was_done_by(cell: str, status: str, ticket: str) -> None:
    """A tick and a pull request: done, and the only number is the ticket; words of doubt turn it round."""
    (item,) = read(f"# Action items\n| Action | Owner | Status |\n| Cap the retries | Ada | {cell} |").items

    assert (status, ticket) == (item.status, item.ticket)


def test_user_is_an_owner() -> None:
    """In reports written with an agent the other one is the user."""
    (item,) = read(
        "# Action items\n| Action | Owner | Status |\n| Query the database | User | PENDING |"
    ).items

    assert "User" == str(item.owner or item.team)


# Lists


def test_owner_and_day_above_a_list_are_those_of_all() -> None:
    """``Owner:`` and ``Due:`` before the first item; what an item names itself comes first."""
    items = read(
        "# Action items\n## Short-term\nOwner: Grace Hopper\vDue: 2026-12-15\n- Add a pre-commit hook\n- Update the runbook (@ada)"
    ).items

    assert [("Grace Hopper", date(2026, 12, 15)), ("ada", date(2026, 12, 15))] == [
        (str(item.owner), item.due) for item in items
    ]


def test_a_line_for_another_section_between_lists() -> None:
    """``Lessons learned`` above a list under the heading for actions makes it one of lessons."""
    text = "# Corrective measures\n- Cap the retries\n\nLessons learned\n- The pager called at once"

    assert ["Cap the retries"] == actions(text)


@pytest.mark.parametrize(
    "caption",
    ["Validates:", "Exit codes:", "Automated script that validates:", "Updated files:", "終了コード："],
)
def test_what_a_thing_is_like_is_no_work(caption: str) -> None:
    """A list of what a script checks tells of the script."""
    text = f"# Action items\n- Write the release check\n\n{caption}\n- Lint results\n- Coverage of tests"

    assert ["Write the release check"] == actions(text)


def test_agreed_work_is_never_an_aside() -> None:
    """Who is named, by when, or a box: then a line counts whatever the caption above it is called."""
    text = "# Action items\n- Write the check\n\nIntegrations:\n- Wire it to the pager (owner: Ada)\n- ☐ Wire it to chat\n- Chat and pager"

    assert ["Write the check", "Wire it to the pager", "Wire it to chat"] == actions(text)


def test_what_is_ruled_out_defines() -> None:
    """Crosses among the lines below say what does not count: all of them explain the line above."""
    text = '# Action items\n1. Define "review" of an agent file:\n  - ✅ Load the checklist\n  - ❌ NOT just the version'

    assert ['Define "review" of an agent file'] == actions(text)


def test_a_ticked_heading_is_what_was_done() -> None:
    """Below it stands what it is like; a heading for a group of items is none."""
    text = "# Action items\n## ✅ Release check\nChecks these:\n- Build results\n## ✅ Immediate fixes\n- Raise the limit"

    assert ["Release check", "Raise the limit"] == actions(text)


@pytest.mark.parametrize(
    ("name", "parts", "found"),
    [("ログ強化", ["例外をログに記録", "番号を画面に表示する"], 2), ("Audit logging", ["Enable audit logs", "Track deletions"], 2),
     ("検証環境の構築", ["変更前にテスト", "危険な作業は検証環境で"], 1), ("権限を絞る", ["ロールを追加", "鍵を削除する"], 1),
     ("Audit the drives", ["Read the logs", "List the owners"], 1)],
)  # fmt: skip
def test_a_bold_name_above_whole_tasks(name: str, parts: list[str], found: int) -> None:
    """The tasks are the items where the name alone says nothing that could be done."""
    made = parse_markdown(f"# Action items\n\n1. **{name}**\n" + "\n".join(f"   - {part}" for part in parts))
    assert made.blocks
    text = f"# Action items\n1. **{name}**\n" + "\n".join(f"  - {part}" for part in parts)

    assert found == len(actions(text))


def test_a_caption_that_tells_what_was_done() -> None:
    """``Health check hardened:`` is the item, and the nouns below are its parts."""
    text = "# Corrective actions applied\n1. Health check workflow hardened:\n  - retry and back-off\n  - request timeout"

    assert [("Health check workflow hardened", "done")] == states(text)


def test_we_have_done_it_whatever_the_verb() -> None:
    """The present perfect of any regular verb, but not of one for a plan."""
    text = "# Action items\n- We have purchased a block of addresses\n- We have planned a second review"

    assert ["done", "open"] == [status for _, status in states(text)]


# Sections


def test_remediation_that_only_looks_back() -> None:
    """Beside a section of work to do it is the recovery; alone it is what was done about it."""
    past = "# Remediation actions\n- Removed the stale attachment\n- Rebuilt the index"

    assert ["Add a guard"] == actions(f"{past}\n# Follow-ups\n- Add a guard")
    assert 2 == len(actions(past))


def test_boxes_among_lessons_that_praise() -> None:
    """A tick there says that something worked."""
    assert [] == actions("# Lessons learned\n## What the drill showed\n- ✅ Alert fires within 90 seconds")


def test_settings_of_ones_own_machine() -> None:
    """``… での設定`` tells how, not what."""
    assert [] == actions("# 推奨事項\n## VS Code での設定\n- Encoding を UTF-8 に設定")


# Templates

_SAMPLES = "\n\n# Action items\n| Action | Owner | Due |\n| Add a nil check | @engineer1 | YYYY-MM-DD |\n| Train on-call | @lead | 2026-12-01 |"


def test_samples_of_a_template_that_nobody_filled_in() -> None:
    """Rows without a day count as samples while the head is as the template has it; the reader is told."""
    reading = read(f"Date: YYYY-MM-DD\nAuthor: [name]\nStatus: Draft / Review / Final{_SAMPLES}")

    assert ["Train on-call"] == [item.action for item in reading.items]
    assert Code.TEMPLATE_UNFILLED in [finding.code for finding in reading.findings]


@pytest.mark.parametrize(
    "head", ["Date: 2026-11-20\nAuthor: [name]", "Date: YYYY-MM-DD\nAuthor: Ada", "Status: Draft / Final"]
)
def test_one_fact_makes_a_report_of_a_template(head: str) -> None:
    """Then every row counts."""
    assert 2 == len(actions(f"{head}{_SAMPLES}"))


@pytest.mark.parametrize(
    "line",
    ["Document follow-up tasks with due dates and responsible roles.", "prevent: This action item will contribute to preventing it."],
)  # fmt: skip
def test_how_to_fill_in_the_section(line: str) -> None:
    """A template's words to its writers."""
    assert [] == actions(f"# Action items\n- {line}")


# Markdown


def test_sentences_pushed_in_are_no_code() -> None:
    """Four spaces make code of commands only."""
    prose = parse_markdown(
        "# A\n\n    Configure auto-renewal for all certificates.\n    Ensure that alerts are integrated."
    )
    code = parse_markdown(
        "# A\n\n    sudo systemctl restart nginx\n    Restart-Service -Name spooler | Out-Null"
    )

    assert ["text", "text"] == [block.kind for block in prose.blocks[1:] if isinstance(block, Line)]
    assert ["code"] == [block.kind for block in code.blocks[1:] if isinstance(block, Line)]


@pytest.mark.parametrize(
    ("line", "is_work"),
    [
        ("Alerting based on the rate of failed lookups", True),
        ("Better monitoring of the disk", True),
        ("Dashboards for the on-call", True),
        ("Synthetic probes against the login", True),
        ("エラー率に基づくアラート", True),
        ("Alerts on the queue fired late", False),
        ("Monitoring of the disk was missing", False),
        ("Monitoring external resolvers - this seems unmanageable", False),
        ("Alerting worked well", False),
        ("Monitoring for the queue never existed", False),
        ("キューに対する監視の不足", False),
    ],
)
def test_what_is_to_be_watched_below_a_heading_for_two_things(line: str, is_work: bool) -> None:
    """Named without a verb it is work; a line that tells how it went is none."""
    assert ([line] if is_work else []) == actions(f"# Summary and recommendations\n- {line}")


@pytest.mark.parametrize(
    ("line", "is_work"),
    [
        ("Had to search the chat for the addresses", False),
        ("We had to restart it twice", False),
        ("The on-call struggled to find the runbook", False),
        ("Failed to page anybody", False),
        ("再起動せざるを得なかった", False),
        ("原因の特定に時間を要した", False),
        ("Had to find the owner. Add a file of owners.", True),
        ("Add what we had to look up to the runbook", True),
        ("Have to raise the limit", True),
        ("特定に時間を要したログを集約する", True),
    ],
)
def test_what_it_took_to_end_the_incident(line: str, is_work: bool) -> None:
    """A line of hardship asks for nothing by itself."""
    assert ([line] if is_work else []) == actions(f"# Action items\n- {line}")
