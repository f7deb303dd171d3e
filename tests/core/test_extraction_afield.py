"""What an examiner found wrong in reports of other organisations: each case failed before it was mended."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from documents import document, heading, p
from reports import report

from pmdocs.core.actions.dates import parse_due
from pmdocs.core.actions.items import ItemsReading, read_items
from pmdocs.core.documents.people import people_in
from pmdocs.core.documents.sections import read_sections
from pmdocs.core.findings import Code

NOW = date(2026, 11, 20)
"""A Friday."""
PEOPLE = {
    "Ada": "ada@example.com",
    "Ken Mori": "ken@example.com",
    "KM": "ken@example.com",
    "田中": "tanaka@example.com",
}


def read(text: str) -> ItemsReading:
    source = report(text)
    return read_items(source, read_sections(source), reference=NOW, people=PEOPLE)


def actions(text: str) -> list[str]:
    return [item.action for item in read(text).items]


def only(line: str) -> dict[str, Any]:
    """What the one item of a list says."""
    (item,) = read(f"# Action items\n- {line}").items
    return {
        "action": item.action,
        "owner": item.owner and (item.owner.email or item.owner.name),
        "team": item.team,
        "due": item.due and item.due.isoformat(),
        "status": item.status,
        "priority": item.priority,
    }


# Sections


def test_a_list_item_can_be_the_heading_of_those_below() -> None:
    """A report that is one list has its actions under ``Review actions:``, and nothing else in it is one."""
    text = """# Incident on 2026-11-03
- Impact:
  - Logins failed
- Review actions:
  - Add a check for free addresses
  - Review the upgrade steps
- Time to repair: 27m"""

    assert ["Add a check for free addresses", "Review the upgrade steps"] == actions(text)


def test_emoji_by_name_do_not_hide_a_heading() -> None:
    """``:ballot_box_with_check: Follow-up tasks`` is a heading for action items."""
    assert ["Limit the workers"] == actions("## :ballot_box_with_check: Follow-up tasks\n- Limit the workers")


@pytest.mark.parametrize(
    "title", ["再発防止・改善案", "再発防止に関して実施すること", "Review actions", "根本対策"]
)
def test_more_names_for_action_items(title: str) -> None:
    """Headings that reports use for their action items."""
    assert ["監視を追加する"] == actions(f"# {title}\n- 監視を追加する")


def test_titles_without_a_style_are_sections() -> None:
    """Where nobody used heading styles, lines that are three sections' titles part the document."""
    lines = [
        "Summary",
        "Logins failed.",
        "Action items",
        "Add an alert by 12/4",
        "Timeline",
        "10:00 Add capacity",
    ]
    source = document(*map(p, lines))
    reading = read_items(source, read_sections(source), reference=NOW)

    assert [("Add an alert", date(2026, 12, 4))] == [(item.action, item.due) for item in reading.items]


def test_one_line_that_reads_like_a_title_is_prose() -> None:
    """A single such line parts nothing."""
    source = document(p("Action items"), p("Add an alert by 12/4"))

    assert () == read_items(source, read_sections(source), reference=NOW).items


def test_a_label_for_action_items_may_stand_below_another_heading() -> None:
    """``Action items:`` on its own line counts under Lessons learned, too."""
    text = """# Lessons learned
- Alerts were late
Action items:
- Add an alert"""

    assert ["Add an alert"] == actions(text)


PERMANENT = {
    "planned": ("- S3へ退避する設定を入れる 担当：山田\n- 使用率80%で通知する", 2),
    "done": ("- ディスクを拡張した（11/5 完了）\n- 設定を直しました", 0),
    "done, told before": ("以下を追加した。\n1. モーダル除去を実行する\n2. 再試行する", 0),
    "not told": ("1. 呼び出し追加\n2. 末尾移動", 0),
}


@pytest.mark.parametrize(("lines", "count"), PERMANENT.values(), ids=PERMANENT)
def test_permanent_measures_are_items_where_they_are_planned(lines: str, count: int) -> None:
    """恒久対応 tells what was done, or what will be; only the latter is work."""
    assert count == len(actions(f"# 暫定対応\n- 再起動した\n# 恒久対応\n{lines}"))


def test_planned_permanent_measures_beside_action_items_are_none() -> None:
    """Where the document has a section for its action items, 恒久対応 is none."""
    assert ["監視を追加する"] == actions("# 恒久対応\n- 設定を見直す\n# アクションアイテム\n- 監視を追加する")


@pytest.mark.parametrize(
    "line",
    [
        "what are the things that can be improved/fixed",
        "a list of tasks to address the issue",
        "List of ways to prevent it",
    ],
)
def test_how_to_fill_in_the_section_is_no_item(line: str) -> None:
    """Bullets that a template leaves for its writers."""
    assert ["Add an alert"] == actions(f"# Corrective and preventative measures\n- {line}\n- Add an alert")


# Lines and those below them

NESTED: dict[str, tuple[str, list[tuple[str, str]]]] = {
    "a theme with a colon": (
        "- Improve monitoring:\n  - Add an alert\n  - Add a probe",
        [("Add an alert", "Improve monitoring"), ("Add a probe", "Improve monitoring")],
    ),
    "a theme without one": (
        "- Short term\n  - Add an alert\n  - Page on-call",
        [("Add an alert", "Short term"), ("Page on-call", "Short term")],
    ),
    "work and its parts": (
        "- Update the runbook to cover:\n  - failover\n  - restore",
        [("Update the runbook to cover", "")],
    ),
    "work that names its parts": (
        "- 新しい種別を追加する際は、以下の箇所を更新するチェックリストを作成:\n  - 型に追加\n  - 画面に追加",
        [("新しい種別を追加する際は、以下の箇所を更新するチェックリストを作成", "")],
    ),
    "the following work": (
        "- 以下の対策を実施する:\n  - 監視を追加する\n  - 手順書を更新する",
        [("監視を追加する", "以下の対策を実施する"), ("手順書を更新する", "以下の対策を実施する")],
    ),
    "all of it indented": ("  - Add an alert\n  - Add a probe", [("Add an alert", ""), ("Add a probe", "")]),
}


@pytest.mark.parametrize(("lines", "found"), NESTED.values(), ids=NESTED)
def test_a_line_above_others_is_a_theme_or_the_work_itself(lines: str, found: list[tuple[str, str]]) -> None:
    """Tasks below a line make it their theme; names below a task are its parts."""
    assert found == [(item.action, item.theme) for item in read(f"# Action items\n{lines}").items]


def test_a_counted_sentence_is_as_many_items() -> None:
    """``① … ② …`` in one paragraph are items of their own, each with its status and date."""
    text = "# 再発防止策\n① 上限を5分にする（対応済み） ② 監視を追加する（11月末まで）③ 訓練を行う"

    assert [
        ("上限を5分にする", "done", None),
        ("監視を追加する", "open", date(2026, 11, 30)),
        ("訓練を行う", "open", None),
    ] == [(item.action, item.status, item.due) for item in read(text).items]


def test_numbers_out_of_order_do_not_part_a_sentence() -> None:
    """A reference to ② inside a sentence is no item."""
    assert ["手順②を①の前に行う"] == actions("# 再発防止策\n- 手順②を①の前に行う")


# Who

WHO: dict[str, tuple[str, dict[str, Any]]] = {
    "name first": ("Ada: Add an alert", {"action": "Add an alert", "owner": "ada@example.com"}),
    "name to do": ("Ken Mori to add an alert", {"action": "add an alert", "owner": "ken@example.com"}),
    "name and verb": ("KM Add an alert", {"action": "Add an alert", "owner": "ken@example.com"}),
    "arrow": ("監視を追加する → 田中 (OPS-1)", {"action": "監視を追加する", "owner": "tanaka@example.com"}),
    "spoken": ("監視を追加する 鈴木さん", {"action": "監視を追加する", "owner": "鈴木さん"}),
    "spoken in brackets": (
        "監視を追加する（鈴木さん／12月末／#12）",
        {"action": "監視を追加する", "owner": "鈴木さん", "due": "2026-12-31"},
    ),
    "labels with a wide slash": (
        "監視を追加する（担当：決済チーム／期限：12月15日）",
        {"action": "監視を追加する", "owner": "決済チーム", "due": "2026-12-15"},
    ),
    "team in brackets": ("設定を点検する（インフラ課）", {"action": "設定を点検する", "owner": "インフラ課"}),
    "team and person": (
        "SREチーム/田中：手順書を更新する",
        {"action": "手順書を更新する", "owner": "tanaka@example.com", "team": "SREチーム"},
    ),
    "a theme is nobody": ("Monitoring: add an alert", {"action": "Monitoring: add an alert", "owner": None}),
    "unknown initials are nobody": ("API Add an alert", {"action": "API Add an alert", "owner": None}),
    "a team that is told about": (
        "Publish the report (for the SRE team)",
        {"action": "Publish the report (for the SRE team)", "owner": None},
    ),
}


@pytest.mark.parametrize(("line", "said"), WHO.values(), ids=WHO)
def test_who_a_line_names(line: str, said: dict[str, Any]) -> None:
    """Names that are known, spoken of, or a team's; nothing else is a person."""
    found = only(line)

    assert said == {key: found[key] for key in said}


def test_a_line_with_a_name_speaks_of_those_below() -> None:
    """Until the next line of prose, which may be another name or none."""
    text = """# Actions
Ada
- Turn on monitoring
Everybody
- Read the runbook
KM Have badges for:
- the main build
- integration tests
Ken Mori - for planning
- Move the alert"""

    assert [
        ("Turn on monitoring", "ada@example.com"),
        ("Read the runbook", None),
        ("Have badges for", "ken@example.com"),
        ("Move the alert", "ken@example.com"),
    ] == [(item.action, item.owner and item.owner.email) for item in read(text).items]


def test_a_list_item_with_a_name_speaks_of_those_below() -> None:
    """``Ada:`` above two tasks is whose they are, not their theme."""
    found = read("# Action items\n- Ada:\n  - Add one\n  - Add two\n- Add three").items

    assert [("Add one", "Ada", ""), ("Add two", "Ada", ""), ("Add three", None, "")] == [
        (item.action, item.owner and item.owner.name, item.theme) for item in found
    ]


@pytest.mark.parametrize(
    ("cell", "owner", "team"),
    [
        ("SREチーム/田中", "tanaka@example.com", "SREチーム"),
        ("SRE 田中", "tanaka@example.com", ""),
        ("SRE team", "SRE team", ""),
        ("インフラ課 田中", "tanaka@example.com", ""),
        ("SREチーム", "SREチーム", ""),
    ],
)
def test_teams_in_the_owners_column(cell: str, owner: str, team: str) -> None:
    """A team beside somebody is the team; alone it is the owner."""
    (item,) = read(f"# Action items\n| Action | Owner |\n| Add an alert | {cell} |").items

    assert (owner, team) == (item.owner and (item.owner.email or item.owner.name), item.team)


def test_a_full_name_is_not_somebody_else_of_one_name() -> None:
    """``Ada Smith`` is not the Ada that the People worksheet knows."""
    (person,) = people_in(document(heading("x"), p("Ada Smith")).tabs[0].segments[0].blocks[-1:], PEOPLE)

    assert "" == person.email


# How urgent, and how far

STATES: dict[str, tuple[str, dict[str, Any]]] = {
    "capitals before": ("HIGH Add an alert", {"action": "Add an alert", "priority": "P1"}),
    "a word before": ("中：監視を追加する", {"action": "監視を追加する", "priority": "P2"}),
    "no urgency": (
        "High availability needs a test",
        {"action": "High availability needs a test", "priority": ""},
    ),
    "capitals behind": (
        "Switch the feature off WONTDO",
        {"action": "Switch the feature off", "status": "wont_do"},
    ),
    "done and when": (
        "再起動を設定（8月21日対応済み）",
        {"action": "再起動を設定", "status": "done", "due": None},
    ),
    "done where": (
        "Rotate the key - done in https://example.com/x/pull/8",
        {"status": "done"},
    ),
}


@pytest.mark.parametrize(("line", "said"), STATES.values(), ids=STATES)
def test_how_urgent_and_how_far(line: str, said: dict[str, Any]) -> None:
    """Words for priority and status at either end of a line."""
    found = only(line)

    assert said == {key: found[key] for key in said}


@pytest.mark.parametrize(
    ("cell", "status"),
    [
        (
            "Done ([[ADR-757]] decision 1, commit 1c76798, and what follows from it in the other service)",
            "done",
        ),
        ("Done (partially, see [[ADR-757]])", "open"),
        ("完了（[[ADR-757]] 参照）", "done"),
    ],
)
def test_a_status_with_a_long_remark(cell: str, status: str) -> None:
    """What stands before the remark counts, unless the remark doubts it."""
    (item,) = read(f"# Action items\n| Action | Status |\n| Add an alert | {cell} |").items

    assert status == item.status


# When

SENTENCES = [
    "Reduce the latency by 1/2",
    "Deploy 2026.12.4",
    "Migrate off the API which will be shut down 2027-01-15",
    "Drop clients built before 2026-12-01",
    "Remove the workaround added 12/18",
    "Publish the report dated Dec 4",
    "2027/1/15期限の証明書を更新する",
    "12/4リリース予定の機能を止める",
    "Keep the logs (in 3 days)",
    "ログを保存する（3日以内）",
]


@pytest.mark.parametrize("line", SENTENCES)
def test_a_date_that_tells_of_something_else_is_not_when_it_is_due(line: str) -> None:
    """No wrong date is stored: what the sentence needs stays in it."""
    assert (line, None) == (only(line)["action"], only(line)["due"])


@pytest.mark.parametrize(
    ("line", "due"),
    [
        ("監視を追加する（来月末まで）", "2026-12-31"),
        ("監視を追加する（田中、来週金曜）", "2026-11-27"),
        ("Add an alert (end of December)", "2026-12-31"),
        ("Complete the drill before 2027-01-15", "2027-01-15"),
        ("Add an alert by 12/4", "2026-12-04"),
    ],
)
def test_a_due_date_in_other_words(line: str, due: str) -> None:
    """In brackets a month's end or a weekday is as good as a day."""
    assert due == only(line)["due"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Dec 2026", "2026-12-31"),
        ("December 2027", "2027-12-31"),
        ("next month", "2026-12-31"),
        ("Dec 1-4", "2026-12-04"),
        ("Dec 4 (was Nov 27)", "2026-12-04"),
        ("Dec 26", "2026-12-26"),
        ("2/29", None),
        ("11/10", None),
        ("10/1", None),
        ("11/10(火)", "2026-11-10"),
    ],
)
def test_more_ways_to_write_a_day(text: str, day: str | None) -> None:
    """Read as a person would; a day that has just passed without its year is not made next year's."""
    assert day == (found.isoformat() if (found := parse_due(text, reference=NOW).day) else None)


def test_why_a_passed_day_is_not_read() -> None:
    """The reading says that the year is missing."""
    assert (Code.DATE_YEAR_GUESSED,) == parse_due("11/10", reference=NOW).codes


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("# Summary\n作成日：2026-06-05\n# 概要\n2026年6月3日に停止した。", date(2026, 6, 5)),
        ("# 2026-07-14 検索障害\n# 概要\n停止した。", date(2026, 7, 14)),
        ("# 障害報告\n2026年6月3日 02:15に停止し、2026年6月4日に復旧した。", date(2026, 6, 4)),
        ("# 障害報告\n停止した。\n# アクションアイテム\n- 監視を追加する（2026/7/1まで）", NOW),
        ("# 障害報告\n2027年1月に廃止予定の機能（2027/1/5）が停止した。", NOW),
    ],
)
def test_from_which_day_dates_without_a_year_count(text: str, day: date) -> None:
    """The head, the title, else the latest day until today that the text tells of, else today."""
    assert day == read_sections(report(text)).reference_day(NOW)


@pytest.mark.parametrize("title", ["Action Items", "アクションアイテム"])
def test_a_bare_line_above_a_list_is_its_heading(title: str) -> None:
    """Where it says action items and no more, also among headings with a style; what comes after is not below it."""
    text = f"# Paper\n## Detection\nPeople told us.\n{title}\n- Alert on certificates\n- Move the instance\n## Notes\n- a note"

    assert ["Alert on certificates", "Move the instance"] == actions(text)


def test_a_bare_line_in_prose_is_none() -> None:
    """Without a list or table right below it is a line like any other."""
    assert [] == actions("# Paper\n## Detection\nAction items\nNone were needed.\n## Notes\n- a note")
