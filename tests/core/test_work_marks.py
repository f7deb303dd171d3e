"""Work that running notes mark outside of the sections for it: by a word, by an arrow, by somebody's chip or handle."""

from __future__ import annotations

from datetime import date

import pytest
from readings import read
from reports import report

from pmdocs.core.actions.items import ItemRow, read_items
from pmdocs.core.documents.sections import read_sections
from pmdocs.core.documents.work_marks import marks_within, work_mark


def _items(text: str, heading: str = "Discussion") -> list[ItemRow]:
    document = report(f"# Checkout outage 2026-11-02\n## {heading}\n{text}")
    return list(read_items(document, read_sections(document), reference=date(2026, 11, 20)).items)


def _told(text: str, heading: str = "Discussion") -> list[tuple[str, str, str]]:
    return [
        (
            item.action,
            (item.owner.email or item.owner.name) if item.owner else "",
            item.due.isoformat() if item.due else "",
        )
        for item in _items(text, heading)
    ]


@pytest.mark.parametrize(
    ("line", "action", "owner", "due"),
    [
        ("TODO: rename the dashboards", "rename the dashboards", "", ""),
        ("TODO(frank): remove the old cron", "remove the old cron", "frank", ""),
        ("TODO <ken@example.com>: check the limits", "check the limits", "ken@example.com", ""),
        ("AI: Bob to add an alert by 11/30", "Bob to add an alert", "Bob", "2026-11-30"),
        ("AI(Alice): rotate the keys", "rotate the keys", "Alice", ""),
        ("AI #3: Lee to test the failover", "Lee to test the failover", "Lee", ""),
        ("AI - Hugo to check the limits", "Hugo to check the limits", "Hugo", ""),
        ("[AI] @carol – write the runbook", "write the runbook", "carol", ""),
        ("ACTION (Dan): ask the vendor for a report, due 30 Nov", "ask the vendor for a report", "Dan", "2026-11-30"),
        ("**Action item (Kim):** write the doc", "write the doc", "Kim", ""),
        ("- Action point: Oli to review limits", "Oli to review limits", "Oli", ""),
        ("TODO (12/5): check the limits", "check the limits", "", "2026-12-05"),
        ("Nobody knew the owner (AI: Kim to add CODEOWNERS)", "Kim to add CODEOWNERS", "Kim", ""),
        ("Backups untested. ACTION: Hana to run a drill by 12/1", "Hana to run a drill", "Hana", "2026-12-01"),
        ("- The alert came late → Erin to lower the threshold", "Erin to lower the threshold", "Erin", ""),
        ("<bob@example.com> will add an alert by {2026-12-01}", "add an alert", "bob@example.com", "2026-12-01"),
        ("<bob@example.com> to rotate the keys", "rotate the keys", "bob@example.com", ""),
        ("- <bob@example.com> please verify the backups", "verify the backups", "bob@example.com", ""),
        ("@erin will add a second alert", "add a second alert", "erin", ""),
        ("We agreed that @erin will add a second alert", "add a second alert", "erin", ""),
        ("【TODO】佐藤さん：監視を追加する", "監視を追加する", "佐藤さん", ""),
        ("TODO（田中）：手順書を更新（12/5まで）", "手順書を更新", "田中", "2026-12-05"),
        ("AI：鈴木さんがアラートを見直す", "鈴木さんがアラートを見直す", "鈴木さん", ""),
        ("【AI】高橋 ベンダーに確認する", "ベンダーに確認する", "高橋", ""),
        ("宿題：伊藤さん、容量の見積もり", "容量の見積もり", "伊藤さん", ""),
        ("アクション：渡辺がリハーサルを実施", "渡辺がリハーサルを実施", "渡辺", ""),
        ("手順書がない（TODO: 田中さん 手順書を作成する）", "手順書を作成する", "田中さん", ""),
        ("- 通知が遅れた → 鈴木さんが閾値を見直す", "鈴木さんが閾値を見直す", "鈴木さん", ""),
        ("→ 山本さんが確認する", "山本さんが確認する", "山本さん", ""),
        ("<ken@example.com> さんが監視を追加する {2026-12-05}", "監視を追加する", "ken@example.com", "2026-12-05"),
        ("<ken@example.com> 手順書を直す", "手順書を直す", "ken@example.com", ""),
    ],
)  # fmt: skip
def test_a_mark_in_the_notes_makes_one_item(line: str, action: str, owner: str, due: str) -> None:
    """Whoever the mark, the bracket or the line names does it; no other line of the notes is work."""
    prose = "The pool was exhausted at noon.\n"
    assert [(action, owner, due)] == _told(f"{prose}{line}\n{prose}")


@pytest.mark.parametrize(
    "line",
    [
        "AI: the assistant proposed a query", "AI: I found the failing pod", "AI: a short history of our models",
        "[AI] and machine learning teams were affected", "AP: not applicable", "TODO: TBD", "TODO", "[TODO]",
        "Todo lists are hard", "We use TODO: comments in code", "Action: the on-call restarted the pods",
        "Actions: see below", "Action items: none", "Follow-up: none needed",
        "<bob@example.com> restarted the pods at 10:05", "We paged <bob@example.com> to restart the database",
        "We asked @bob to restart the database", "<bob@example.com> was on call", "cc @erin", "@erin FYI",
        "<bob@example.com> thinks the alert will never fire", "Thanks to <bob@example.com> for the quick response",
        "Owner: <bob@example.com>", "{2026-12-01} will see a release", "Load rose → Redis to the limit",
        "AI：大規模言語モデルの誤回答だった", "【AI】推論基盤が落ちた", "アクション：切り戻しを実施した", "アクション：なし",
        "宿題：なし", "宿題は特になかった", "<ken@example.com> が気づいた", "<ken@example.com> さんが調査した",
        "<ken@example.com> に連絡した", "- 負荷が上がる → サーバーが再起動する", "- 通知が来た → 鈴木さんが確認した",
        "- @nao ボタンの場所は全員が知っていたほうがいい",
    ],
)  # fmt: skip
def test_what_only_looks_like_a_mark_is_no_work(line: str) -> None:
    """What was done, who spoke, what is thought, and nothing at all."""
    assert [] == _told(line)


@pytest.mark.parametrize(
    "heading", ["Timeline", "Resolution", "Impact", "時系列", "復旧対応", "What went well", "What happened"]
)
@pytest.mark.parametrize(
    "line", ["AI: roll back the release", "Action: restart the pods", "<bob@example.com> will restart the pods",
             "→ 山本さんが確認する", "@dave: will look into it"],
)  # fmt: skip
def test_what_was_done_meanwhile_is_no_work(heading: str, line: str) -> None:
    """In the account of the incident such a line tells a step of it."""
    assert [] == _told(line, heading)


@pytest.mark.parametrize(
    ("heading", "line", "expected"),
    [
        ("議論", "- 鈴木さん：外形監視を追加（12/10）", [("外形監視を追加", "鈴木さん", "2026-12-10")]),
        ("議論", "- 鈴木さん：外形監視を追加する", [("外形監視を追加する", "鈴木さん", "")]),
        ("議論", "- 鈴木さん：監視が足りないと思う", []),
        ("議論", "- 鈴木さん：12/1 に発生していた。", []),
        ("議論", "- お客さん：電話がつながらない", []),
        ("Discussion", "- Alice: rotate the keys by Dec 10", [("rotate the keys", "Alice", "2026-12-10")]),
        ("Discussion", "- Alice: key rotation by Dec 10", [("key rotation", "Alice", "2026-12-10")]),
        ("Discussion", "- Alice: the pool fills up by Dec 10", []),
        ("Discussion", "- Alice: no alerts until Dec 10", []),
        ("Discussion", "- Alice: try to restart it", []),
        ("Discussion", "- Alice: on leave until Dec 10", []),
        ("議論", "- 鈴木さん：来週休みます（12/10）", []),
        ("Discussion", "- Redis: rotate the keys by Dec 10", []),
        ("決定事項", "- 障害訓練を四半期ごとに行う（担当：SRE）", [("障害訓練を四半期ごとに行う", "SRE", "")]),
        ("決定事項", "- 金曜のリリースはしない", []),
        ("Decisions", "- Freeze deploys on Fridays (owner: Kim)", [("Freeze deploys on Fridays", "Kim", "")]),
    ],
)  # fmt: skip
def test_who_begins_a_line_of_a_discussion_is_told_what_to_do(
    heading: str, line: str, expected: list[tuple[str, str, str]]
) -> None:
    """What somebody only says, or said, is no work; among decisions a name or a day is enough."""
    assert expected == _told(line, heading)


def test_a_mark_is_no_title_of_what_follows() -> None:
    """Lines below ``TODO(ken): …`` are what they were; a mark alone above a list is the title of it."""
    assert ["remove the old cron"] == [
        item.action for item in _items("TODO(ken): remove the old cron\nThe cache was warm again at noon.")
    ]
    assert ["add an alert", "rotate the keys"] == [
        item.action for item in _items("TODO:\n- add an alert\n- rotate the keys")
    ]
    assert ["add an alert", "rotate the keys"] == [
        item.action for item in _items("TODO: before the next release\n- add an alert\n- rotate the keys")
    ]


def test_marks_stand_beside_a_table_of_items() -> None:
    """What the notes mark is not yet in the table, or is the row that is there."""
    text = (
        "AI: Bob to add an alert for the queue\nAI: Kim to rotate the keys\n## Action items\n"
        "| Action | Owner | Due |\n| Bob to add an alert for the queue | Bob | 2026-12-01 |"
    )
    assert ["Kim to rotate the keys", "Bob to add an alert for the queue"] == [
        item.action for item in _items(text)
    ]


@pytest.mark.parametrize(
    "text", ["TODO" * 2000, "AI " * 2000, "(AI: " * 1500, "[" * 4000, "→ " * 2000, "TODO(" * 1000]
)
def test_long_lines_are_read_in_no_time(text: str) -> None:
    """A line of nothing but marks is none, or ends where the line does."""
    mark = work_mark(text)
    assert mark is None or mark.stop <= len(text)
    assert all(each.end < each.stop <= len(text) for each in marks_within(text))


@pytest.mark.parametrize(
    ("line", "action", "owner"),
    [
        (
            "AI(Tobi) Alert on the heartbeat of the scheduler",
            "Alert on the heartbeat of the scheduler",
            "Tobi",
        ),
        ("Everybody nods. AI(Kim): a plain grep in CI", "a plain grep in CI", "Kim"),
        ("There is a new template, TODO(Kim) see if it fits us", "see if it fits us", "Kim"),
    ],
)
def test_a_bracket_joined_to_its_mark_needs_no_colon(line: str, action: str, owner: str) -> None:
    """And whoever it names is to do what follows, task or noun."""
    assert [(action, owner, "")] == _told(f"The pool was exhausted.\n{line}")


@pytest.mark.parametrize(
    "line", ["AI (artificial intelligence) answered first", "The AI(s) were down", "TODO (maybe)"]
)
def test_a_bracket_apart_is_a_remark(line: str) -> None:
    """It explains the word."""
    assert [] == _told(line)


@pytest.mark.parametrize(
    ("line", "action"),
    [("Nobody has ever restored one. TODO restore test", ["restore test"]), ("It was late. TODO list is long.", []),
     ("We looked at the TODO list of last week", []),
     ("It is the code, TODO marked since 2019", [])],
)  # fmt: skip
def test_todo_behind_a_sentence_needs_no_colon(line: str, action: list[str]) -> None:
    """In capitals it is a mark wherever a sentence ends; a TODO list is one to read."""
    assert action == [item.action for item in read(f"# Notes\n- {line}").items]


@pytest.mark.parametrize("heading", ["Notes", "Action items"])
@pytest.mark.parametrize(
    ("line", "owner", "status"),
    [
        ("☑ TODO: add a cap", "", "done"),
        ("[x] TODO(ken): add a cap", "ken", "done"),
        ("✅ AI (Ken): add a cap", "Ken", "done"),
        ("[x] TODO(ken): add a cap (staging only)", "ken", "in_progress"),
        ("[ ] TODO(ken): add a cap", "ken", "open"),
        ("TODO(ken 12/5): add a cap", "ken", "open"),
    ],
)
def test_a_box_before_a_mark_says_how_far_the_work_is(
    heading: str, line: str, owner: str, status: str
) -> None:
    """Wherever the line stands, and the bracket of the mark is read as ever."""
    (item,) = read(f"# {heading}\n- {line}").items

    assert (owner, status) == (item.owner.name if item.owner else "", item.status)


@pytest.mark.parametrize(
    ("mark", "status"), [("DONE(ken):", "done"), ("DOING（Ken）：", "in_progress"), ("DONE:", "done")]
)
def test_a_mark_that_is_turned_into_done_keeps_its_line(mark: str, status: str) -> None:
    """``TODO(ken): …`` ticked off by its own word is the same work, of the same owner."""
    [item] = _items(f"{mark} remove the old cron")

    assert ("remove the old cron", status) == (item.action, item.status)
    assert ("ken" in mark.casefold()) is (item.owner is not None and item.owner.name.casefold() == "ken")
