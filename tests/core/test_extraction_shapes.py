"""Shapes in which real reports write down their follow-up work: each case failed before it was read so."""

from __future__ import annotations

from datetime import date

import pytest
from documents import document, heading, p, run
from reports import report

from pmdocs.core.actions.dates import day_in_cell
from pmdocs.core.actions.deeds import is_done, progress_of
from pmdocs.core.actions.items import ItemsReading, read_items
from pmdocs.core.actions.promises import is_promise, names_work
from pmdocs.core.documents.document import Document
from pmdocs.core.documents.sections import read_sections

NOW = date(2026, 11, 20)


def read(text: str) -> ItemsReading:
    return of(report(text))


def of(source: Document) -> ItemsReading:
    return read_items(source, read_sections(source), reference=NOW)


def actions(text: str) -> list[str]:
    return [item.action for item in read(text).items]


def states(text: str) -> list[tuple[str, str]]:
    return [(item.action, item.status) for item in read(text).items]


# Tables


def test_a_table_that_calls_itself_so_counts_under_any_heading() -> None:
    """Not where it stands but its header says what it holds; a timeline of actions taken is none."""
    rows = "| {} | Type | Owner | Bug |\n| Sync the versions | prevention | Core team | DONE |"

    assert ["Sync the versions"] == actions("Detection: by users\n" + rows.format("Action item"))
    assert [] == actions("# Timeline\n" + rows.format("Action item"))
    assert [] == actions("# Detection\n" + rows.format("Step"))


@pytest.mark.parametrize(("header", "found"), [("対策", ["手順を直す"]), ("内容", [])])
def test_one_known_column_is_enough_if_it_is_named_for_actions(header: str, found: list[str]) -> None:
    """観点 and 対策 make a table of action items under 再発防止; 観点 and 内容 do not."""
    assert found == actions(f"# 再発防止\n| 観点 | {header} |\n| 移行 | 手順を直す |")


def test_more_headers_for_the_due_date() -> None:
    """``Expected date`` holds due dates."""
    (item,) = read("# Action items\n| Action | Expected Date |\n| Bind the port | Jul 16, 2026 |").items

    assert date(2026, 7, 16) == item.due


def test_a_ticket_linked_from_the_status() -> None:
    """Without a column of its own the ticket is the one that the status or the action links to."""
    link = "[#53](https://github.com/acme/web/issues/53)"
    rows = f"| Action | Status |\n| Alert on restarts | Open ({link}) |\n| Page on OOM {link} | Done |"

    assert [("https://github.com/acme/web/issues/53", "open"), ("https://github.com/acme/web/issues/53", "done")] == [
        (item.ticket, item.status) for item in read(f"# Action items\n{rows}").items
    ]  # fmt: skip


def test_a_row_that_shows_what_to_write_is_no_item() -> None:
    """Choices and repeated headers are a template's; one such cell alone may be somebody's."""
    head = "# Action items\n| Priority | Action | Owner | Status |\n"

    assert [] == actions(head + "| P0/P1/P2 | Concrete, testable action | Owner | Open / Done |")
    assert ["Name an owner"] == actions(head + "| P1 | Name an owner | Owner | Open |")


def test_a_heading_says_the_status_of_a_table_without_one() -> None:
    """即時対応（実施済み） speaks of all rows below it."""
    rows = "| 対策 | PR |\n| 渡し漏れを直す | #41 |"

    assert [("渡し漏れを直す", "done")] == states(f"# 再発防止策\n## 即時対応（実施済み）\n{rows}")
    assert [("渡し漏れを直す", "open")] == states(f"# 再発防止策\n## 中長期\n{rows}")


@pytest.mark.parametrize(
    ("cell", "status"),
    [("implemented (unit harness)", "done"), ("done (unfinished in staging)", "open"), ("already done", "done"),
     ("Already planned", "open"), ("Pending", "open")],
)  # fmt: skip
def test_more_states(cell: str, status: str) -> None:
    """A remark that takes nothing back is harmless."""
    assert [("Cap it", status)] == states(f"# Action items\n| Action | Status |\n| Cap it | {cell} |")


def test_lists_under_another_heading_than_the_table() -> None:
    """They are read although they say no more than their words; what explains the table's types is not."""
    text = """# Next steps
## Agreed
| Action | Owner |
| Cap the pool at 50 | Ada |
## Recommended
- Verify the restored rows
- Cap the pool at 50
- Prevent: keeps it from happening again
"""
    assert ["Cap the pool at 50", "Verify the restored rows"] == actions(text)


# Headings


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("1) Stream less @ada [repair]", "Stream less"),
        ("(1) ビルド忘れ防止", "ビルド忘れ防止"),
        ("Removal of the trust flag", "Removal of the trust flag"),
        ("監視の追加", "監視の追加"),
        ("Background", None),
    ],
)
def test_a_heading_can_be_the_item_that_its_prose_explains(title: str, found: str | None) -> None:
    """With a number, an owner or words that name work; the prose below adds nothing of its own."""
    items = read(f"# Action items\n## {title}\nIt was four times what the host takes.").items

    assert ([found] if found else []) == [item.action for item in items]


def test_what_a_heading_says_of_its_item() -> None:
    """Owner and type stand in the heading, the state in the words below."""
    (item,) = read(
        "# Action items\n## 1) Stream less @ada [repair]\nReduced the streams from 16 to 12."
    ).items

    assert ("ada", "repair", "done") == (item.owner and item.owner.name, item.type, item.status)


def test_a_heading_above_a_list_is_its_theme() -> None:
    """Work that stands in a list is not the heading's."""
    (item,) = read("# Action items\n## 1. Alerting\n- Alert on lag").items

    assert ("Alert on lag", "1. Alerting") == (item.action, item.theme)


@pytest.mark.parametrize("title", ["Recommended workflow", "確認手順", "リリース前チェックリスト"])
def test_how_something_is_done_is_not_what_will_be(title: str) -> None:
    """Steps under such a heading are instructions."""
    assert ["Alert on lag"] == actions(
        f"# Action items\n## {title}\n1. Check the status\n## Work\n- Alert on lag"
    )


@pytest.mark.parametrize(
    "title", ["Future works", "What we're doing about it", "How will we prevent that?", "改善への取り組み"]
)
def test_more_headings_of_action_items(title: str) -> None:
    """They promise work."""
    assert ["Add a gate"] == actions(f"# {title}\n- Add a gate")


@pytest.mark.parametrize("line", ["【今後の対策】", "■ 再発防止策", "◆対策"])
def test_a_decorated_line_is_a_heading(line: str) -> None:
    """As in reports without styles; what follows the next such line is about something else."""
    assert ["冗長化する"] == actions(f"{line}\n1.冗長化する\n【原因】\n1.機器の故障")


def test_a_bare_heading_above_typed_bullets() -> None:
    """``Action plan`` above lines with bullets of their own."""
    assert [("Create tests", "done")] == states("= Action Plan\n= • Create tests - COMPLETED 20/08/2026")


# Lists


@pytest.mark.parametrize(
    ("title", "below"),
    [
        ("If it still fails, add a capture", "Check the hop count"),
        ("手順の確立", "コンソールを最初に確認する"),
    ],
)
def test_a_bold_number_that_names_work_is_the_item(title: str, below: str) -> None:
    """Bullets below it are its parts; below a plain one, or one that only names a theme, they are the items."""
    assert [title] == actions(f"# Action items\n1. **{title}**:\n  - {below}")
    assert [below] == actions(f"# Action items\n1. {title}:\n  - {below}")
    assert [below] == actions(f"# Action items\n1. **Network**:\n  - {below}")


def test_a_line_that_tells_what_was_done_keeps_its_parts() -> None:
    """``Updated x:`` with bullets is one item, done."""
    text = "# Action items\n- Updated .gitleaks.toml:\n  - Added patterns to the list\n- Add a gate"

    assert [("Updated .gitleaks.toml", "done"), ("Add a gate", "open")] == states(text)


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("Switched to pnpm 10", "done"),
        ("We've significantly tightened the release workflow", "done"),
        ("The flag has been removed from all repositories", "done"),
        ("Prompts now carry the instruction", "done"),
        ("We are improving the runbook", "in_progress"),
        ("Improved alerting on full disks", "open"),
        ("Automated failover tests", "open"),
        ("Set up a dashboard", "open"),
        ("Remove the job that was replaced", "open"),
        ("閾値を下げた。", "done"),
        ("手順書を整備しています", "in_progress"),
        ("監視を追加する", "open"),
    ],
)
def test_the_words_say_how_far_it_is(line: str, status: str) -> None:
    """Past forms of doing tell of work done; forms that also describe what is wanted do not."""
    assert [(line.rstrip("。"), status)] == [
        (action.rstrip("。"), state) for action, state in states(f"# Action items\n- {line}")
    ]


@pytest.mark.parametrize(
    ("above", "status"),
    [
        ("The following action items are already completed:", "done"),
        ("These will be completed:", "open"),
        ("以下は対応済みです：", "done"),
        ("以下は一部対応済みです：", "open"),
    ],
)
def test_a_line_above_says_the_status(above: str, status: str) -> None:
    """Of all items below it, unless it only hopes so."""
    assert [("Hide the chart", status)] == states(f"# Action items\n= {above}\n- Hide the chart")


@pytest.mark.parametrize(
    ("line", "action"),
    [
        ("🔄 Next: Run it in CI", "Run it in CI"),
        ("(Already planned) Set up rotations", "Set up rotations"),
        ("Pending — Reduce memory pressure", "Reduce memory pressure"),
        ("PR #4831 — populate the column", "populate the column"),
        (
            "{{ Write reports after each outage }} [link to issue]",
            "Write reports after each outage [link to issue]",
        ),
        ("@acme/ui の版を調べる", "@acme/ui の版を調べる"),
    ],
)
def test_what_stands_before_the_words(line: str, action: str) -> None:
    """Signs, states and tickets go; braces around real words go; the name of a package stays."""
    assert [action] == actions(f"# Action items\n- {line}")


@pytest.mark.parametrize(
    "line",
    ["☐ Incident has been dealt with or is over", "☐ All sections above are filled out", "☐ [改善内容] (ワークフロー: XXX)",
     "{{ summary }} [link to issue]", "Review closed by: ________", "承認：…………"],
)  # fmt: skip
def test_what_a_template_has_in_its_place_is_no_item(line: str) -> None:
    """A checklist of the document itself and placeholders are not work."""
    assert ["Add a gate"] == actions(f"# Action items\n- {line}\n- Add a gate")


# Elsewhere


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("TODO: watch systemd", [("watch systemd", "open")]),
        ("DONE: added the blog to the monitors", [("added the blog to the monitors", "done")]),
        ("DOING the import checks for space", [("the import checks for space", "in_progress")]),
        ("TODO コメントは未完成のコード", []),
        ("TODO comments hide work", []),
        ("Done in a hurry", []),
    ],
)
def test_capitals_mark_work_wherever_it_stands(line: str, found: list[tuple[str, str]]) -> None:
    """TODO and DONE at the start of a line, but not in a timeline."""
    assert found == states(f"# Lessons learned\n{line}")
    assert [] == states(f"# Timeline\n{line}")


@pytest.mark.parametrize(("title", "count"), [("実装状況", 1), ("Remaining work", 1), ("Smoke tests", 0)])
def test_boxes_under_a_heading_about_work(title: str, count: int) -> None:
    """Boxes to tick elsewhere may be anything."""
    assert 1 + count == len(read(f"# Action items\n- Add a gate\n# {title}\n- ☐ Find the cause").items)


def test_a_sentence_can_announce_the_items_of_a_document_that_has_no_heading_for_them() -> None:
    """Only where nothing else is found."""
    text = "# Hardening\nThe next hardening priorities are:\n- non-root containers\n- image scanning"

    assert ["non-root containers", "image scanning"] == actions(text)
    assert ["Add a gate"] == actions(f"{text}\n# Action items\n- Add a gate")


# Words


@pytest.mark.parametrize(
    ("text", "promise", "work", "done"),
    [
        ("Reduction of the pool", False, True, False),
        ("Once it is stable, remove the flag", True, True, False),
        ("Monitoring", False, False, False),
        ("採用しないこと", False, False, False),
        ("既存手順の活用徹底", True, True, False),
        ("Wrote the runbook", False, False, True),
    ],
)
def test_what_words_promise(text: str, promise: bool, work: bool, done: bool) -> None:
    """A promise says what will be done; a title may name it as a noun; the past tells it is done."""
    assert (promise, work, done) == (is_promise(text), names_work(text), is_done(text))


def test_a_past_form_never_stands_for_a_promise() -> None:
    """What reads as done is no promise, and the other way round."""
    for text in (
        "Add alerts",
        "Added alerts",
        "Cut costs",
        "We rotated the keys",
        "Rotate keys",
        "監視を足した",
    ):
        assert not (progress_of(text) == "done" and is_promise(text))


@pytest.mark.parametrize(("text", "day"), [("2019-01-31", date(2019, 1, 31)), ("soon", None), ("", None)])
def test_a_full_date_in_the_tracker_counts_however_old(text: str, day: date | None) -> None:
    """An item that is late for years is still late."""
    assert day == day_in_cell(text, today=NOW)


@pytest.mark.parametrize(
    ("title", "counts"),
    [
        ("今後の改善アクション", True),
        ("中長期的な対策", True),
        ("再発防止に向けた対応計画", True),
        ("Short-term and long-term fixes", True),
        ("Recommended follow-up actions", True),
        ("応急対応", False),
        ("Immediate actions taken", False),
        ("Short-term memory", False),
    ],
)
def test_headings_put_together_from_words_for_such_work(title: str, counts: bool) -> None:
    """No table of words has them all; what was done at once to mitigate is not follow-up work."""
    assert (["Add a gate"] if counts else []) == actions(f"# {title}\n- Add a gate")


@pytest.mark.parametrize(
    ("line", "action", "status"),
    [
        ("Ask the vendor - done and list updated on 20/10", "Ask the vendor", "done"),
        ("Ask the vendor - done: nothing found", "Ask the vendor", "done"),
        ("Find what to do - not yet known", "Find what to do - not yet known", "open"),
        ("[N/A] Replace the mode", "Replace the mode", "wont_do"),
    ],
)
def test_a_state_told_around_the_words(line: str, action: str, status: str) -> None:
    """Behind a dash with how it came to be, or in brackets before."""
    assert [(action, status)] == states(f"# Action items\n- {line}")


def test_a_ticket_with_its_state_behind_a_dash() -> None:
    """Without a status column the words behind the ticket tell it."""
    rows = "| Action | Tracking issue |\n| Drop tracing | [#86](https://github.com/acme/web/issues/86) — complete in hotfix |"

    assert [("Drop tracing", "done")] == states(f"# Action items\n{rows}")


def test_a_remark_between_boxes_is_no_item() -> None:
    """Where most lines have a box, one without it counts only if it promises something."""
    text = "# Action items\n- ☐ Add a gate\n- ☑ Mend the docs\n- Production: the leak is the same\n- Page on leaks"

    assert ["Add a gate", "Mend the docs", "Page on leaks"] == actions(text)


@pytest.mark.parametrize(
    ("line", "owner"),
    [
        ("nodeinfo キャッシュ: 定期的に取る", None),
        ("curl --data-binary @file で送る", None),
        ("SREチーム: 定期的に取る", "SREチーム"),
    ],
)
def test_what_is_no_name(line: str, owner: str | None) -> None:
    """A topic before a colon and a file behind an option are nobody."""
    (item,) = read(f"# アクションアイテム\n- {line}").items

    assert owner == (item.owner and item.owner.name)


def test_a_numbered_heading_above_nothing_but_commands() -> None:
    """The heading is the item; the commands are none."""
    source = document(
        heading("Action items"), p("② Start it by itself", style="HEADING_2"),
        p(run("systemctl enable app", weightedFontFamily={"fontFamily": "Roboto Mono"})),
    )  # fmt: skip

    assert ["Start it by itself"] == [item.action for item in of(source).items]


def test_lists_of_another_chapter_bring_what_the_table_does_not_have() -> None:
    """Work that the table has in other words is not read twice."""
    text = """# Action Items
| Owner | Task | Status |
| Platform | Implement cluster auto-scaling | Open |
# Recommended Follow-up
1. Implement auto-scaling: deploy HPA for cluster nodes
2. Schedule failure simulations
"""
    assert ["Implement cluster auto-scaling", "Schedule failure simulations"] == actions(text)


@pytest.mark.parametrize(
    ("title", "count"),
    [
        ("Preventive measures — implemented and recommended", 1),
        ("Prevention — what would have caught this", 0),
        ("Remediation - next quarter", 1),
    ],
)
def test_a_remark_behind_a_heading(title: str, count: int) -> None:
    """The words before a dash tell what the section is, unless the remark looks back."""
    assert count == len(actions(f"# {title}\n- Add a gate"))


def test_actions_taken_while_it_lasted_are_no_follow_up() -> None:
    """Under a list item or a heading that says so; long-term ones of the mitigation too."""
    text = "# Remediation\n- During incident:\n  - Paused the worker\n- Post-incident:\n  - Added a check"

    assert ["Added a check"] == actions(text)
    assert [] == actions("# Resolution\n## Long-term actions\n1. Update the configuration")
    assert ["Update the configuration"] == actions(
        "# Overview\n## Long-term actions\n1. Update the configuration"
    )


def test_the_names_of_functions_stay_whole() -> None:
    """Brackets that hold nothing go only where they stand apart."""
    assert ["list() skips what is gone", "Add a gate"] == actions(
        "# Action items\n- list() skips what is gone\n- Add a gate ()"
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It was slow. Next time we will use more machines.", ["Next time we will use more machines"]),
        ("今後は二重に確認する仕組みを導入する。", ["今後は二重に確認する仕組みを導入する"]),
        ("Next time somebody will notice.", []),
    ],
)
def test_what_prose_promises_for_the_next_time(text: str, found: list[str]) -> None:
    """Only in a document that has no other item."""
    assert found == actions(f"# The game\n{text}")
    assert ["Add a gate"] == actions(f"# The game\n{text}\n# Action items\n- Add a gate")


def test_permanent_measures_beside_a_heading_put_together() -> None:
    """恒久対応 that is planned counts beside 追加推奨, which no table of headings has."""
    text = "# 恒久対応\n- 対象だけを読む。\n- 404 に変換する。\n# 運用上の追加推奨\n- 版管理を検討する。"

    assert 3 == len(actions(text))


def test_every_tracked_table_counts() -> None:
    """Under headings that say nothing to us too, where another table is under one that does."""
    rows = "| Action | Owner | Status |\n| {} | - | Open |"
    text = f"# Preventive measures\n{rows.format('Add a hook')}\n# Detection improvements\n{rows.format('Add a probe')}"

    assert ["Add a hook", "Add a probe"] == actions(text)
    assert [] == actions(f"# Timeline\n{rows.format('Restarted it')}")


def test_a_numbered_heading_explained_by_a_list_is_the_item() -> None:
    """Its bullets are details; below a theme, or with boxes and names, they are the items."""
    assert ["ブランチ戦略の導入（develop / main 分離）"] == actions(
        "# 再発防止策\n## ① ブランチ戦略の導入（develop / main 分離）\n- 日々の開発は develop で行う"
    )
    assert ["アラートを追加する"] == actions("# 再発防止策\n## 1. 監視\n- アラートを追加する")
    assert ["台帳を作る"] == actions("# 再発防止策\n## 1. 台帳の整備\n- ☐ 台帳を作る")
    assert ["Write it down"] == actions("# Action items\n## 1. Naming scheme\n- Write it down (Owner: Ada)")


def test_a_heading_says_that_its_measures_are_in_place() -> None:
    """``Preventive measures implemented``: all below is done."""
    assert [("Page on lag", "done")] == states("# Preventive measures implemented\n- Page on lag")
    assert [("Page on lag", "open")] == states("# Preventive measures to be implemented\n- Page on lag")


def test_a_checklist_to_be_is_one_item() -> None:
    """The boxes below it are its lines, and no work of their own."""
    text = "# 再発防止策\n1. 保護ルールの設定\n2. デプロイ前チェックリスト：\n  - ☐ どこに影響するか確認"

    assert ["保護ルールの設定", "デプロイ前チェックリスト"] == actions(text)


def test_a_report_that_is_one_numbered_list() -> None:
    """The outer items that name sections are their headings."""
    text = """1. Timeline
  - 10:00 It failed
2. Root cause
  - A record was old
3. Preventative Measures
  - Test environments should be created
"""
    assert ["Test environments should be created"] == [
        item.action for item in of(report(text, ending="Colophon")).items
    ]


def test_a_sample_row_with_dots_is_the_template() -> None:
    """``...``, ``@handle`` and ``#...`` stand for something."""
    row = "| 1 | ... | @handle | YYYY-MM-DD | #... |"

    assert [] == actions(f"# Action items\n| # | Action | Owner | Due | Ticket |\n{row}")


@pytest.mark.parametrize(
    ("title", "line", "found"),
    [
        ("今後の再発防止策", "必ず既存の実装を参照する", [("必ず既存の実装を参照する", "open")]),
        ("5. 実施した恒久対策（本 PR）", "readiness の分離", [("readiness の分離", "done")]),
        ("Proposal improvements", "Check it weekly", [("Check it weekly", "open")]),
        ("Leftover tasks", "Regularly review the rules", [("Regularly review the rules", "open")]),
    ],
)
def test_yet_more_headings_put_together(title: str, line: str, found: list[tuple[str, str]]) -> None:
    """Their words tell that work follows, or that it is done."""
    assert found == states(f"# {title}\n- {line}")


def test_problems_under_a_heading_for_work_are_no_work() -> None:
    """What was identified is not what is to be done."""
    text = "# Future work\n## Identified problems:\n- Lack of a fallback\n## Plan\n- Add a fallback"

    assert ["Add a fallback"] == actions(text)
