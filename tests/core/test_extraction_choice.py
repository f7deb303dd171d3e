"""Which of several tables and lists are the action items, and what stands before the words of one."""

from __future__ import annotations

import pytest
from readings import actions, read

from pmdocs.core.actions.tickets import split_status
from pmdocs.core.findings import Code

TRACKED = "# Action items\n| Action | Owner |\n| Cap the pool at 50 | Ada |\n"


@pytest.mark.parametrize(
    ("line", "counts"),
    [
        ("- Page on replica lag over 30 s", False),
        ("- ☐ Page on replica lag over 30 s", True),
        ("- Page on replica lag over 30 s (Owner: Ben)", True),
        ("- Page on replica lag over 30 s by 2026-12-01", True),
        ("- Page on replica lag over 30 s (OPS-17)", True),
        ("- ☐ Cap the pool at 50", False),
        ("- ☐ Cap the pool at 50 connections", False),
    ],
)
def test_a_list_beside_a_table_counts_where_it_says_more(line: str, counts: bool) -> None:
    """A box, a name, a day or a ticket makes a line an item of its own; a repeated row is none."""
    reading = read(f"{TRACKED}\n{line}")

    assert 1 + counts == len(reading.items)
    assert counts == (Code.ACTION_LIST_IGNORED not in {found.code for found in reading.findings})


def test_tables_that_describe_measures_leave_room_for_a_list_elsewhere() -> None:
    """A table of options without owner, day or status does not hide the items of another heading."""
    text = """# 対策
| 対策 | 優先度 |
| ハッシュ計算を一箇所に集める | 高 |
# アクションアイテム
- 辞書の読み込みに失敗したら警告する
- ハッシュ計算を一箇所に集める
"""
    assert ["ハッシュ計算を一箇所に集める", "辞書の読み込みに失敗したら警告する"] == actions(text)


def test_items_of_lists_and_tables_are_counted_as_they_stand() -> None:
    """Positions run through the document, whichever kind comes first."""
    items = read(f"# Next steps\n- [] Warn on disk space (Owner: Eve)\n{TRACKED}").items

    assert [("Warn on disk space", 1), ("Cap the pool at 50", 2)] == [
        (item.action, item.position) for item in items
    ]


def test_a_table_with_a_header_of_its_own_has_its_actions_where_there_is_most_to_read() -> None:
    """Beside known columns the wordiest unknown one holds the actions, under a heading for action items only."""
    rows = (
        "| Issue | Control | Tag | State |\n| OPS-17 | Open an incident on stale releases | gap | Backlog |"
    )

    (item,) = read(f"# Action items\n{rows}").items
    assert ("Open an incident on stale releases", "OPS-17", {"Tag": "gap"}) == (
        item.action,
        item.ticket,
        dict(item.extra),
    )
    assert [] == actions(f"# Findings of the audit\n{rows}")


@pytest.mark.parametrize(
    "header",
    ["| Owner | Tag |\n| Ada | gap |", "| Owner | Score |\n| Ada | 12 |", "| Owner | Due |\n| Ada | - |"],
)
def test_a_table_without_sentences_has_no_actions(header: str) -> None:
    """Short words are no work to do."""
    assert [] == actions(f"# Action items\n{header}")


@pytest.mark.parametrize(
    ("line", "action", "ticket"),
    [
        ("GH-103: add health checks", "add health checks", "GH-103"),
        ("[OPS-1] add health checks", "add health checks", "OPS-1"),
        ("#104 - add health checks", "add health checks", "#104"),
        ("acme/web#104: add health checks", "add health checks", "acme/web#104"),
        ("UTF-8: refuse other encodings", "UTF-8: refuse other encodings", ""),
        ("SHA-256: sign the archives", "SHA-256: sign the archives", ""),
        ("Add health checks (Jira issue no: OPS-17)", "Add health checks", "OPS-17"),
    ],
)
def test_a_ticket_before_or_behind_the_words(line: str, action: str, ticket: str) -> None:
    """A key that a colon, dash or bracket parts from the words is the ticket; names of standards are not."""
    (item,) = read(f"# Action items\n- {line}").items

    assert (action, ticket) == (item.action, item.ticket)


def test_a_link_named_like_its_ticket_is_the_ticket() -> None:
    """The words lose the key and keep its state; the ticket is the address."""
    text = "# Action items\n- [GH-103](https://github.com/acme/web/issues/103) (Done): add health checks"

    (item,) = read(text).items
    assert ("add health checks", "https://github.com/acme/web/issues/103", "done") == (
        item.action,
        item.ticket,
        item.status,
    )


def test_a_ticket_cell_with_label_and_state() -> None:
    """What a cell says around its only key is its label and the state."""
    (item,) = read("# Action items\n| Action | Ticket |\n| Add checks | (Jira issue no: OPS-17)DONE |").items

    assert ("OPS-17", "done") == (item.ticket, item.status)
    assert ("(Jira issue no: OPS-17)", "DONE") == split_status("(Jira issue no: OPS-17)DONE")


@pytest.mark.parametrize(
    ("line", "action", "status"),
    [
        ("閾値を見直す（Sprint-53で実施済み）", "閾値を見直す", "done"),
        ("閾値を見直す（一部実施済み）", "閾値を見直す（一部実施済み）", "open"),
        ("閾値を見直す（検証環境以外は未対応）", "閾値を見直す（検証環境以外は未対応）", "open"),
    ],
)
def test_a_remark_that_the_work_is_done(line: str, action: str, status: str) -> None:
    """済み in a closing bracket is the state, unless part of it is left."""
    (item,) = read(f"# アクションアイテム\n- {line}").items

    assert (action, status) == (item.action, item.status)


@pytest.mark.parametrize(
    ("line", "owner", "action"),
    [
        ("Platform team: review the mesh", "Platform team", "review the mesh"),
        ("SREチーム：閾値を見直す", "SREチーム", "閾値を見直す"),
        (
            "Platform team members should review the mesh",
            None,
            "Platform team members should review the mesh",
        ),
    ],
)
def test_a_team_before_the_words(line: str, owner: str | None, action: str) -> None:
    """A team owns what a colon or verb parts from its name."""
    (item,) = read(f"# Action items\n- {line}").items

    assert (owner, action) == (item.owner and item.owner.name, item.action)
