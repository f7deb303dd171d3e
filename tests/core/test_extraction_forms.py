"""Forms that items are written in: a table each, a ticket in the heading, numbered labels, lists of what is done."""

from __future__ import annotations

from datetime import date

import pytest
from documents import sliced
from readings import actions, read, read_document, states
from reports import report

from pmdocs.core.actions.promises import is_promise, might_have_been
from pmdocs.core.findings import Code

# A table for each item

EN = (
    "| Action | {} |\n| Owner | {} |\n| Due | {} |\n| Priority | P1 |\n| Status | {} |\n| Ticket | OPS-12 |\n"
)
JA = "| 対応 | {} |\n| 担当 | {} |\n| 期限 | {} |\n| 優先度 | 高 |\n| 状態 | {} |\n| チケット | OPS-12 |\n"


@pytest.mark.parametrize("between", ["", "and then\n", "### More\n"])
@pytest.mark.parametrize(
    ("form", "first", "second"),
    [
        (
            EN,
            ("Bound the retries", "Zoe", "2026-12-01", "Open"),
            ("Add an alert", "Tom", "2026-12-02", "Done"),
        ),
        (JA, ("上限を設ける", "佐藤", "2026-12-01", "未着手"), ("監視を足す", "鈴木", "12/2", "完了")),
    ],
)
@pytest.mark.parametrize("header", ["", "| Field | Value |\n", "| 項目 | 内容 |\n"])
def test_a_table_of_labels_and_values_is_one_item(
    between: str, form: str, first: tuple[str, ...], second: tuple[str, ...], header: str
) -> None:
    """Several in a row, or one below the other in a single table, are as many."""
    if not between and header:
        between = "= and\n"
    found = read(f"# Action items\n{header}{form.format(*first)}{between}{header}{form.format(*second)}")

    assert [
        (first[0], first[1], date(2026, 12, 1), "P1", "open", "OPS-12"),
        (second[0], second[1], date(2026, 12, 2), "P1", "done", "OPS-12"),
    ] == [
        (item.action, str(item.owner), item.due, item.priority, item.status, item.ticket)
        for item in found.items
    ]
    assert not found.findings


def test_the_values_of_such_a_table_can_be_written() -> None:
    """Each place is that of the cell beside the label."""
    source = report("# Action items\n" + EN.format("Bound the retries", "Zoe", "2026-12-01", "Open"))
    (item,) = read_document(source).items

    assert {"Bound the retries", "Zoe", "2026-12-01", "P1", "Open", "OPS-12"} == {
        sliced(source, place.tab_id, "", place.start, place.end) for place in item.cells.values()
    }


def test_the_heading_above_may_say_the_action() -> None:
    """With its id and its ticket; nobody writes to a heading."""
    table = "| Owner | Zoe |\n| Due | 2026-12-01 |\n| Notes | twice in May |\n| Status | Done |\n"
    link = "[#7](https://github.com/acme/web/issues/7)"
    (item,) = read(f"# Action items\n### AI-3: Bound the retries ({link})\n{table}").items

    assert ("AI-3", "Bound the retries", "Zoe", "done") == (
        item.item_id,
        item.action,
        str(item.owner),
        item.status,
    )
    assert "https://github.com/acme/web/issues/7" == item.ticket
    assert "action" not in item.cells


def test_a_heading_that_names_no_work_is_none() -> None:
    """One table about who tracks it all is no item; where each of several headings has its table, they are."""
    table = "| Owner | Zoe |\n| Due | 2026-12-01 |\n| Status | Open |\n"

    assert [] == actions(f"# Action items\n### Tracking\n{table}")
    assert ["Add an alert"] == actions(f"# Action items\n### Add an alert\n{table}")
    assert ["Retry storms", "Stale caches"] == actions(
        f"# Action items\n### Retry storms\n{table}### Stale caches\n{table}"
    )


@pytest.mark.parametrize(
    ("table", "found"),
    [
        ("| Action | Owner |\n| Bound the retries | Zoe |\n| Add an alert | Tom |", ["Bound the retries", "Add an alert"]),
        ("| 対応 | 期限 |\n| 上限を設ける | 12/2 |\n| 手順書を直す | 12/3 |", ["上限を設ける", "手順書を直す"]),
        ("| Owner | Action |\n| Due | Bound the retries |\n| Status | Add an alert |", ["Bound the retries", "Add an alert"]),
        ("| Owner | Zoe |\n| Status | Draft |\n| Due | 2026-12-01 |", []),
        ("| Metric | Value |\n| Action | 3 |\n| Latency | 2 s |\n| Errors | 12 |", []),
    ],
)  # fmt: skip
def test_other_tables_of_two_columns_are_no_record(table: str, found: list[str]) -> None:
    """Columns stay columns; labels without an action, or mostly unknown ones, are facts of something else."""
    assert found == actions(f"# Action items\n{table}")


# Tickets of headings

JIRA = "https://acme.atlassian.net/browse/OPS-12"


@pytest.mark.parametrize(
    "title", [f"[OPS-12]({JIRA}) {{}}", f"{{}} ([OPS-12]({JIRA}))", "[OPS-12] {}", "OPS-12: {}"]
)
def test_a_heading_with_a_ticket_that_is_a_task_is_the_item(title: str) -> None:
    """The list below tells of it; a list of somebody's tasks holds the items."""
    heading = f"# Action items\n### {title.format('Limit the retry queue')}\n"
    (item,) = read(f"{heading}- A token bucket\n- The limit is 500").items
    tracked = read(f"{heading}- Add a token bucket (@zoe)\n- Add an alert (@tom)").items

    assert "Limit the retry queue" == item.action
    assert item.ticket in {JIRA, "OPS-12"}
    assert ["", ""] == [each.ticket for each in tracked]


@pytest.mark.parametrize(
    "title", [f"[OPS-12]({JIRA})", f"[OPS-12]({JIRA}) Monitoring", "OPS-12", f"監視（[OPS-12]({JIRA})）"]
)
def test_the_only_item_below_a_ticket_has_it(title: str) -> None:
    """Of several nobody can tell whose it is, and one that has a ticket keeps that."""
    heading = f"# Action items\n### {title}\n"
    (only,) = read(f"{heading}- Add an alert on depth").items
    (own,) = read(f"{heading}- Add an alert on depth (OPS-9)").items
    several = read(f"{heading}- Add an alert on depth\n- Write the runbook").items

    assert only.ticket in {JIRA, "OPS-12"}
    assert "OPS-9" == own.ticket
    assert ["", ""] == [item.ticket for item in several]


def test_a_number_of_the_incident_is_no_ticket() -> None:
    """``INC-7`` as a heading says what the items are of."""
    (item,) = read("# Action items\n### INC-7\n- Add an alert on depth").items

    assert "" == item.ticket


def test_several_tickets_of_one_item_are_kept() -> None:
    """In a cell and behind a line; the first is the one that counts."""
    one, other = "https://acme.atlassian.net/browse/OPS-1", "https://acme.atlassian.net/browse/OPS-2"
    links = f"[OPS-1]({one}), [OPS-2]({other})"
    cell = f"# Action items\n| Action | Ticket |\n| Bound it | {links} |\n| Page us | {one}⏎{other} |\n| Pin it | {one} and [a graph](https://example.com/g) |"

    assert [f"{one}, {other}", f"{one}, {other}", one] == [item.ticket for item in read(cell).items]
    assert [("Bound it", f"{one}, {other}")] == [
        (item.action, item.ticket) for item in read(f"# Action items\n- Bound it ({links})").items
    ]
    assert [("Bound it", "OPS-3, OPS-4")] == [
        (item.action, item.ticket) for item in read("# Action items\n- Bound it (OPS-3, OPS-4)").items
    ]


def test_a_link_within_the_words_stays_there() -> None:
    """Only links that say no more than their address go together."""
    one, other = "https://github.com/acme/web/pull/1", "https://github.com/acme/web/issues/2"
    (item,) = read(f"# Action items\n- Follow [#1]({one}) and roll it out ([#2]({other}))").items

    assert ("Follow #1 and roll it out", other) == (item.action, item.ticket)


# Numbered labels


@pytest.mark.parametrize(
    "label",
    ["Action item {}: ", "Action #{}: ", "Action {} - ", "A{}) ", "A{}. ", "Recommendation {}: ", "Task {}. ",
     "対策{}：", "対策{}: ", "施策{}：", "アクション{}：", "再発防止策{}）"],
)  # fmt: skip
@pytest.mark.parametrize("mark", ["", "- "])
def test_a_numbered_label_is_no_part_of_the_words(label: str, mark: str) -> None:
    """In paragraphs and in lists."""
    first, second = f"{mark}{label.format(1)}Limit the retries", f"{mark}{label.format(2)}上限を設ける"

    assert ["Limit the retries", "上限を設ける"] == actions(f"# Action items\n{first}\n{second}")


@pytest.mark.parametrize(
    "line",
    ["Add A1: the second zone", "Task 1.2 needs a retry limit", "A1 sauce is added to the menu",
     "対策1と2の効果を検証する", "Item 12-34 is moved to cold storage"],
)  # fmt: skip
def test_numbers_within_the_words_stay(line: str) -> None:
    """What no sign parts from the rest belongs to it."""
    assert [line] == actions(f"# Action items\n- {line}")


def test_ids_of_items_are_kept() -> None:
    """``AI-1`` is the id, whatever stands between it and the words."""
    found = read("# Action items\nAI-1 Limit the retries\nAI-2: Add an alert\nAI3 - Rotate the keys").items

    assert ["AI-1", "AI-2", "AI3"] == [item.item_id for item in found]
    assert ["Limit the retries", "Add an alert", "Rotate the keys"] == [item.action for item in found]


def test_a_numbered_heading_that_its_text_explains_is_an_item() -> None:
    """``対策1：…`` is one like ``1. …``; where its list holds the work it names a theme."""
    text = "# 再発防止策\n## 対策1：再試行の上限\n上限がなかったため、500回で打ち切る。\n## 対策2：監視強化\n- 滞留を検知する\n- 通知先を追加する"

    assert ["再試行の上限", "滞留を検知する", "通知先を追加する"] == actions(text)


@pytest.mark.parametrize("line", ["【恒久対応】{}", "【恒久対応】\n{}", "【恒久対応】\n- {}"])
def test_kinds_of_work_in_brackets_group_it(line: str) -> None:
    """Below the heading for action items 恒久対応 and 暫定対応 are no recovery; under another heading they are."""
    work = line.format("再試行の上限を設ける")

    assert ["再試行の上限を設ける", "監視を追加する"] == actions(
        f"# アクションアイテム\n{work}\n【暫定対応】監視を追加する"
    )
    assert ["手順書を直す"] == actions(f"# 経緯\n{work}\n# アクションアイテム\n- 手順書を直す")


# What is done


@pytest.mark.parametrize(
    "title",
    ["Completed action items", "Completed follow-ups", "Closed actions", "Done items", "Resolved tasks", "完了した対応",
     "完了済みのアクションアイテム", "対応済みの課題"],
)  # fmt: skip
@pytest.mark.parametrize("form", ["# {}\n{}", "# Action items\n## {}\n{}", "# Action items\n{}:\n{}"])
def test_what_stands_below_completed_items_is_done(title: str, form: str) -> None:
    """As a section of its own, a heading below that of the action items, or a line; a word of the item's own counts."""
    text = form.format(title, "- Bound the retries\n- Write the runbook (in progress)\n")

    assert [
        ("Bound the retries", "done"),
        ("Write the runbook", "in_progress"),
        ("Rotate the keys", "open"),
    ] == states(f"{text}# Next steps\n- Rotate the keys")


def test_a_table_below_completed_items_is_done_where_its_status_is_empty() -> None:
    """By its heading, the line or the row above; a status in the row counts."""
    rows = "| Action | Owner | Status |\n| Bound it | Zoe | |\n| Page us | Tom | Open |\n"
    done = [("Bound it", "done"), ("Page us", "open")]

    assert done == states(f"# Completed action items\n{rows}")
    assert done == states(f"# Action items\nCompleted:\n{rows}")


def test_a_table_of_what_is_done_and_one_of_what_is_not() -> None:
    """Two tables need no remark where their headings tell them apart."""
    table = "| Action | Owner |\n| {} it | Zoe |\n"
    text = "# {}\n" + table.format("Pin") + "# {}\n" + table.format("Turn")
    apart, alike = (
        read(text.format(first, "Next steps")) for first in ("Completed action items", "Action items")
    )

    assert [("done", "open"), ("open", "open")] == [
        tuple(item.status for item in found.items) for found in (apart, alike)
    ]
    assert Code.TWO_ACTION_TABLES not in {finding.code for finding in apart.findings}
    assert Code.TWO_ACTION_TABLES in {finding.code for finding in alike.findings}


@pytest.mark.parametrize(
    "title",
    [
        "To be completed",
        "Not completed",
        "Completion criteria",
        "Definition of done",
        "未完了の対応",
        "完了条件",
    ],
)
def test_headings_that_only_speak_of_completion_say_nothing(title: str) -> None:
    """Items below them are open."""
    assert [("Rotate the keys", "open")] == states(f"# Action items\n## {title}\n- Rotate the keys")


# What might have been


@pytest.mark.parametrize(
    "line",
    [
        "The only thing we could have done is to check the release notes.",
        "The only thing we could have done, check the release notes, would not have helped.",
        "All we could have done: add a canary",
        "唯一できたことはリリースノートの確認だった",
        "We should have added an alert",
        "We should probably have tested the upgrade",
        "It would have been better to have a runbook",
        "If we had an alert, we would have known",
        "An alert would have helped",
        "Could have used a feature flag",
        "事前に確認しておくべきだった",
        "監視があれば気づけた",
        "もっと早く気づけたはず",
        "先に告知すればよかった",
    ],
)
def test_what_might_have_been_is_no_work(line: str) -> None:
    """Neither in a list nor in a paragraph; nobody has done it, and nobody says that they will."""
    assert might_have_been(line)
    assert ["Add an alert"] == actions(f"# Action items\n- {line}\n- Add an alert")
    assert ["We will add an alert."] == actions(f"# Prevention\n{line}\nWe will add an alert.")


@pytest.mark.parametrize(
    "line",
    [
        "Add the alert that would have fired",
        "Reflect on whether the teams should have been told",
        "We should have automated tests for this",
        "We should have an alert on depth",
        "Monitoring of the depth (would have shown it)",
        "We could have caught this. Add a canary.",
        "気づけたはずの警告を通知する",
        "確認しておくべきだったため、手順を追加する",
        "監視を追加する。もっと早く気づけたはず。",
    ],
)
def test_work_that_speaks_of_what_might_have_been_is_work(line: str) -> None:
    """The sentence, or one beside it, says what to do."""
    assert not might_have_been(line) or is_promise(line.rpartition(". ")[2])
    assert [line] == actions(f"# Action items\n- {line}")


# Priorities


@pytest.mark.parametrize(
    ("line", "action", "priority"),
    [
        ("Fix it (Zoe, 12/5, P1)", "Fix it", "P1"),
        ("Fix it (Zoe P1)", "Fix it (Zoe)", "P1"),
        ("Fix it (priority P1)", "Fix it", "P1"),
        ("Fix it P2 (Zoe, 12/5)", "Fix it", "P2"),
        ("P1: fix it", "fix it", "P1"),
        ("Add an alert (P2) for the queue", "Add an alert for the queue", "P2"),
        ("手順書を直す（P1、佐藤、12/5）", "手順書を直す", "P1"),
        ("Test the restore (P1 path) again (Zoe, 12/5)", "Test the restore (P1 path) again", ""),
        ("Page on P1 incidents (Zoe, 12/5)", "Page on P1 incidents", ""),
        ("手順（P1の経路）を直す", "手順（P1の経路）を直す", ""),
        ("P1 の手順を直す", "P1 の手順を直す", ""),
        ("Test the P1 path (Zoe, 12/5, P1)", "Test the P1 path", "P1"),
    ],
)
def test_a_priority_is_a_mark_and_no_word_of_a_sentence(line: str, action: str, priority: str) -> None:
    """Alone in its bracket, beside other values, before or behind the words; what a sentence says stays in it."""
    [item] = read(f"# Action items\n- {line}\n").items

    assert (action, priority) == (item.action, item.priority)
