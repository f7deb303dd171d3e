"""Reasons, handovers, wrapped fields and leftovers in the words of a list line."""

from __future__ import annotations

import pytest
from readings import actions, read, states

WORK, WORK_JA = "Automate the index rebuild", "索引の再構築を自動化する"


def one(line: str) -> tuple[str, str, str, str]:
    """Action, owner, due date and reason of the only item."""
    (item,) = read(f"# Action items\n- {line}").items
    return item.action.rstrip("."), str(item.owner or ""), str(item.due or ""), item.reason


@pytest.mark.parametrize(
    ("behind", "reason"),
    [
        ("(owner: Bob, due: 2026-12-04, reason: the vendor ships late)", "the vendor ships late"),
        ("(reason: the vendor ships late, owner: Bob, due: 2026-12-04)", "the vendor ships late"),
        ("(owner: Bob, due: 2026-12-04). Reason: the vendor ships late", "the vendor ships late"),
        (
            "(owner: Bob, due: 2026-12-04). Reason for the move: not before 2027-01-08",
            "not before 2027-01-08",
        ),
        ("(owner: Bob, due: 2026-12-04) - moved because it ships late", "moved because it ships late"),
        ("(owner: Bob, due: 2026-12-04) because of the freeze", "because of the freeze"),
        ("(owner: Bob, due: 2026-11-20 → 2026-12-04, vendor shipment slipped)", "vendor shipment slipped"),
        ("(owner: Bob, due: 2026-11-20 -> 2026-12-04)", ""),
    ],
)
def test_a_reason_in_the_line(behind: str, reason: str) -> None:
    """What says why is the reason, and the action is what it was without it."""
    assert (WORK, "Bob", "2026-12-04", reason) == one(f"{WORK} {behind}")


@pytest.mark.parametrize(
    ("behind", "reason"),
    [
        ("（担当：鈴木、期限：12/4、理由：ベンダーの納品遅れ）", "ベンダーの納品遅れ"),
        ("（担当：鈴木、期限：12/4、変更理由：納品（部品）の遅れ）", "納品（部品）の遅れ"),
        ("（担当：鈴木、期限：12/4）理由：調達が遅れるため", "調達が遅れるため"),
        ("（担当：鈴木、期限：12/4）※調達が遅れるため延期", "調達が遅れるため延期"),
        ("（担当：鈴木、期限：12/4※ベンダーの都合で延期）", "ベンダーの都合で延期"),
        ("（担当：鈴木、期限：11/20→12/4 調達が遅れるため）", "調達が遅れるため"),
        ("（担当：鈴木、期限：11/20→12/4）", ""),
    ],
)
def test_a_reason_in_a_japanese_line(behind: str, reason: str) -> None:
    """The same in Japanese."""
    assert (WORK_JA, "鈴木", "2026-12-04", reason) == one(f"{WORK_JA}{behind}")


@pytest.mark.parametrize(
    ("line", "status", "reason"),
    [
        (
            f"{WORK} (due: 2026-12-04) - won't do: the hosted search does it",
            "wont_do",
            "the hosted search does it",
        ),
        (f"{WORK_JA}（期限：12/4）→ 見送り（外部に移行するため）", "wont_do", "外部に移行するため"),
        (f"{WORK_JA}（期限：12/4）【保留：来期の予算承認待ち】", "deferred", "来期の予算承認待ち"),
    ],
)
def test_why_it_was_given_up(line: str, status: str, reason: str) -> None:
    """Behind the state stands why."""
    (item,) = read(f"# Action items\n- {line}").items

    assert (status, reason) == (item.status, item.reason)
    assert (WORK if line.isascii() else WORK_JA) == item.action


@pytest.mark.parametrize(
    "flag", ["[P2, was P1: the index is small]", "(P2, previously P1, the index is small)"]
)
def test_a_lowered_priority(flag: str) -> None:
    """The priority of now, and why."""
    (item,) = read(f"# Action items\n- {flag} {WORK}").items

    assert (WORK, "P2", "the index is small") == (item.action, item.priority, item.reason)


@pytest.mark.parametrize(
    "line",
    [
        "Log the reason: why a job failed is lost today",
        "Retry because the queue drops messages",
        "Scale to 12 because the pool is full",
        "Remove the alert (noisy) because it pages nightly",
        "Check that it was moved because of the load",
        "Fix the crash (due to memory)",
        "帳票に※印を付ける",
        "キューが詰まるためリトライする",
        "失敗の理由：をログに出す",
        "検証環境（本番相当）※負荷試験用を作る",
    ],
)
def test_a_cause_that_the_sentence_tells(line: str) -> None:
    """Without values beside it a cause is part of what is to be done."""
    assert [line] == actions(f"# Action items\n- {line}")
    assert "" == one(line)[3]


# Handovers


@pytest.mark.parametrize("said", ["Bob → Ken", "Bob->Ken", "Bob ⇒ Ken", "Ada → Bob → Ken", "Ken (was Bob)"])
def test_the_last_owner(said: str) -> None:
    """Behind an arrow stands who has it now, in a line and in a cell, whether typed or a chip."""
    table = f"# Action items\n\n| Action | Owner |\n| {WORK} | {said} |\n"

    assert (WORK, "Ken") == one(f"{WORK} (owner: {said}, due: 2026-12-04)")[:2]
    (item,) = read(table).items
    assert ("Ken", ()) == (str(item.owner), item.collaborators)


def test_the_last_chip() -> None:
    """A chip behind the arrow, and an arrow behind which nobody stands yet."""
    table = "# Action items\n\n| Action | Owner |\n| Bound it | <bob@example.com> → <ken@example.com> |\n| Count it | Bob → |\n"

    assert ["ken@example.com", "Bob"] == [
        item.owner.email or item.owner.name for item in read(table).items if item.owner
    ]


# Names without a label's colon


@pytest.mark.parametrize(
    ("line", "action", "owner"),
    [
        (f"{WORK} — Ada, due 2026-12-04", WORK, "Ada"),
        (f"{WORK_JA}（担当 田中、期限 12/4）", WORK_JA, "田中"),
        (f"{WORK_JA} 担当 田中 期限 12/4", WORK_JA, "田中"),
        ("次の担当 変更の手順を書く（期限：12/4）", "次の担当 変更の手順を書く", ""),
    ],
)
def test_a_name_set_off(line: str, action: str, owner: str) -> None:
    """A name before the due date, or behind 担当 without a colon."""
    assert (action, owner, "2026-12-04") == one(line)[:3]


@pytest.mark.parametrize("between", [" ", "\v", ". "])
def test_fields_in_one_wrapped_line(between: str) -> None:
    """Labels begin new fields behind a mere blank, too."""
    fields = between.join(("Owner: Bob", "Due: 2026-12-04", "Priority: P1"))
    (item,) = read(f"# Action items\n- {WORK}\n  - {fields}").items

    assert ("Bob", "2026-12-04", "P1") == (str(item.owner), str(item.due), item.priority)


def test_a_label_within_a_sentence() -> None:
    """In small letters behind a blank it is a word of the reason."""
    (item,) = read(f"# Action items\n- {WORK}\n  - Reason: the page shows its status: unknown").items

    assert "the page shows its status: unknown" == item.reason


# What is left


@pytest.mark.parametrize(
    ("values", "rest"), [("P1, @bob, prevent", ""), ("@bob, P1, prevent", ""), ("prevent, P1, @bob", " (prevent)")]
)  # fmt: skip
def test_an_emptied_bracket(values: str, rest: str) -> None:
    """A bracket from which values were taken leaves neither commas nor a half of itself."""
    assert [WORK + rest] == actions(f"# Action items\n- {WORK} ({values})")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (f"[P2] DONE {WORK}", (WORK, "done")),
        ("手順書を書く 未着手", ("手順書を書く", "open")),
        ("手順書を書く　対応中", ("手順書を書く", "in_progress")),
        ("対応完了", ("対応完了", "open")),
        ("移行の完了", ("移行の完了", "open")),
    ],
)
def test_a_state_without_brackets(line: str, said: tuple[str, str]) -> None:
    """A word in capitals before the rest, and in Japanese one alone behind a blank at the end."""
    assert [said] == states(f"# Action items\n- {line}")
