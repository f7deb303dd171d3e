"""No way to quiet an alarm by editing: fourteen ways of promising less, each told in every place a team looks at.

AI-1 is P1 and due on 2026-12-01, AI-2 is P0 and due on 12-05, AI-3 is P2 and due on 12-10; it is 2026-11-20.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from sync_world import KEYS, Team, choose_severity, new_team_, prepared_, team_  # noqa: F401 - fixtures

from pmdocs.core.reports.dashboard import FIGURES_ROW, HEADLINES, LISTED, UNEXPLAINED_ROW
from pmdocs.core.sheet.tracker import ACTION_ITEMS, CHANGES, DASHBOARD, POSTMORTEMS, Worksheet
from pmdocs.workflows.actions import ItemFilter, fetch_actions, select_items
from pmdocs.workflows.check import check
from pmdocs.workflows.remind import remind
from pmdocs.workflows.report import report

DAY = 86_400
LATER = ("2027-01-29", "2027-02-26", "2027-03-26")
FIRST, SECOND, THIRD = KEYS
UNJUSTIFIED = {"unjustified"}


def rules(team: Team, key: str = FIRST) -> set[str]:
    return {one.rule.value for one in check(team.world.ports()).violations if one.key == key}


def told(team: Team) -> dict[str, dict[str, int]]:
    """Changes without a reason by item, in every place that lists them by item."""
    ports = team.world.ports()
    actions = fetch_actions(ports)
    chosen = {item.key for item in select_items(actions, ItemFilter(unjustified=True))}
    board = team.book(None).get_worksheet_by_id(DASHBOARD.sheet_id).get_all_values()
    return {
        "list --unjustified": {key: number for key, number in actions.unexplained.items() if key in chosen},
        "check": Counter(one.key for one in check(ports).violations if one.rule == "unjustified"),
        "report": Counter(one.change.key for one in report(ports).report.unexplained),
        "Dashboard": Counter(row[0] for row in board[UNEXPLAINED_ROW + 2 :][:LISTED] if row[0]),
        "numbers": {"Postmortems": int(team.sheet(POSTMORTEMS).get("INC-7", "unjustified"))}
        | {"Dashboard": int(dict(zip(HEADLINES, board[FIGURES_ROW + 1], strict=False))["unjustified"])},
    }


def everywhere(**counts: int) -> dict[str, dict[str, int]]:
    """The same in every place; ``AI_1=2`` is two changes of INC-7/AI-1."""
    by_key = {f"INC-7/{name.replace('_', '-')}": count for name, count in counts.items() if count}
    places = dict.fromkeys(("list --unjustified", "check", "report", "Dashboard"), by_key)
    total = sum(by_key.values())
    return {**places, "numbers": {"Postmortems": total, "Dashboard": total}}


def stays(team: Team, **counts: int) -> None:
    """Once synced, and a month later after everything was read anew, each place tells of them; the items are late."""
    team.sync()
    assert everywhere(**counts) == told(team)

    team.world.clock.sleep(30 * DAY)
    team.sync(full=True)
    assert everywhere(**counts) == told(team)
    for name in counts:
        assert {"overdue", "unjustified"} <= rules(team, f"INC-7/{name.replace('_', '-')}")


def late(team: Team) -> list[str]:
    """The items that are overdue by check, reminders, report and lists, which all tell the same."""
    ports = team.world.ports()
    found = [one.key for one in check(ports).violations if one.rule == "overdue"]
    listed = [item.key for item in select_items(fetch_actions(ports), ItemFilter(overdue=True))]
    reported = [one.item.key for one in report(ports).report.late]

    assert set(found) <= reminded(team)
    assert sorted(found) == sorted(listed)
    assert sorted(found) == sorted(reported)
    return sorted(found)


def reminded(team: Team) -> set[str]:
    """The items that reminders would name today."""
    sent = remind(team.world.ports(), dry_run=True, anyway=True).outcomes
    return {key for one in sent for key in one.keys}


def delete_rows(team: Team, worksheet: Worksheet, first: int, last: int) -> None:
    rows = {"sheetId": worksheet.sheet_id, "dimension": "ROWS", "startIndex": first, "endIndex": last}
    team.sheet(worksheet).batch({"deleteDimension": {"range": rows}})


def test_01_lowered_priority(team: Team) -> None:
    """A lowered priority lacks its reason, in the document as in the sheet, and satisfies no rule of the policy."""
    team.table().change(1, priority="P4")
    team.sheet().type(SECOND, "priority", "P1")

    stays(team, AI_1=1, AI_2=1)


def test_02_later_before_it_passed(team: Team) -> None:
    """A date moved in good time does not excuse the first one."""
    team.table().change(1, due=LATER[0])
    team.sheet().type(SECOND, "due", LATER[0])

    stays(team, AI_1=1, AI_2=1)


def test_03_later_after_it_passed(team: Team) -> None:
    """A date moved when it had passed is flagged besides, and goes on being late; the first date stays."""
    team.world.clock.sleep(16 * DAY)
    team.table().change(1, due=LATER[0])
    team.sheet().type(SECOND, "due", LATER[0])

    stays(team, AI_1=1, AI_2=1)
    assert ["overdue_then_moved"] * 2 == [row["flags"] for row in team.sheet(CHANGES).records()]
    assert "2026-12-01" == team.sheet().get(FIRST, "original_due")


@pytest.mark.parametrize("name", ["due", "priority"])
def test_04_emptied_or_unreadable(team: Team, name: str) -> None:
    """Nothing, a placeholder and a text that nobody can read promise less than what stood there."""
    team.table().change(1, **{name: ""})
    team.table().change(2, **{name: "来年のどこか"})
    team.sheet().type(THIRD, name, "未定")

    stays(team, AI_1=1, AI_2=1, AI_3=1)
    assert ("undated" if name == "due" else "unprioritised") in rules(team, FIRST)


def test_04_a_later_date_by_way_of_none(team: Team) -> None:
    """Emptying a date first and giving a later one afterwards is a move all the same."""
    team.table().change(1, due="TBD")
    team.sheet().type(SECOND, "due", "")
    team.settle()
    team.table().change(1, due=LATER[0])
    team.sheet().type(SECOND, "due", LATER[0])

    stays(team, AI_1=1, AI_2=1)


def test_05_given_up(team: Team) -> None:
    """An item that is deferred or dropped without a reason is still owed, until it is taken up again."""
    team.table().change(1, status="Won't do")
    team.table().change(2, status="保留")
    team.sheet().type(THIRD, "status", "Won't do")

    stays(team, AI_1=1, AI_2=1, AI_3=1)
    team.table().change(2, status="未着手")
    team.sync()
    assert everywhere(AI_1=1, AI_3=1) == told(team)


def test_06_row_deleted(team: Team) -> None:
    """An item whose row is deleted while it is open is still owed, and its row in the sheet says what happened."""
    team.table().remove(1)

    stays(team, AI_1=1)
    assert "Removed" == team.sheet().get(FIRST, "status")


def test_06_a_deleted_row_is_asked_about(team: Team) -> None:
    """The question stands beside the heading and names the item; the reply is the reason, once."""
    team.table().remove(1)
    team.sync()
    (ask,) = team.asks()

    assert "Alert on pool exhaustion" in ask["headPost"]["content"]
    team.reply("ada", ask["commentId"], "The pool goes away with the old payment client.")
    team.sync()
    assert everywhere() == told(team)
    assert [] == [one for one in team.asks() if one["status"] == "OPEN"]


def test_06_a_row_that_comes_back_takes_its_question_back(team: Team) -> None:
    """Nothing is left to explain then, and nobody is asked any more."""
    team.table().remove(1)
    team.sync()
    team.table().add(
        action="Alert on pool exhaustion", priority="P1", owner="ada@example.com", due="2026-12-01"
    )
    team.sync()

    assert everywhere() == told(team)
    assert [] == [one for one in team.asks() if one["status"] == "OPEN"]


def test_06_table_deleted(team: Team) -> None:
    """So are all items of a table that is deleted."""
    table = team.table()._table()
    team.batch("ada", {"deleteContentRange": {"range": {"startIndex": table.start, "endIndex": table.end}}})

    stays(team, AI_1=1, AI_2=1, AI_3=1)


def test_06_section_renamed(team: Team) -> None:
    """Headers that name no columns any more hide no item: its due date and priority are gone, and lack a reason."""
    team.table().change(
        0, action="Ideas", owner="Friends", status="Mood", due="Moon phase", priority="Colour"
    )

    stays(team, AI_1=2, AI_2=2, AI_3=2)


def trash(team: Team) -> None:
    files = team.world.emulator.client("drive").files()
    files.update(fileId=team.document_id, body={"trashed": True}).execute()


def move_out(team: Team) -> None:
    files = team.world.emulator.client("drive").files()
    (parent,) = files.get(fileId=team.document_id, fields="parents").execute()["parents"]
    files.update(fileId=team.document_id, removeParents=parent, addParents="root").execute()


def delete_file(team: Team) -> None:
    team.world.emulator.client("drive").files().delete(fileId=team.document_id).execute()


@pytest.mark.parametrize("way", [trash, move_out, delete_file])
def test_06_document_gone(team: Team, way: Any) -> None:
    """The items of a document in the trash, elsewhere, or deleted for good stay, and go on being late."""
    team.table().change(1, priority="P3")
    team.sync()
    way(team)

    stays(team, AI_1=1)
    assert "overdue" in rules(team, SECOND)
    assert "3" == team.sheet(POSTMORTEMS).get("INC-7", "overdue")


def test_07_done_with_a_new_date_then_reopened(team: Team) -> None:
    """What is done may be dated anyhow; once reopened it is held to what it promised before."""
    team.table().change(1, status="Done", due=LATER[0], priority="P4")
    team.sheet().type(SECOND, "status", "Done")
    team.settle()
    team.sheet().type(SECOND, "due", LATER[0])
    team.settle()
    assert everywhere() == told(team)

    team.table().change(1, status="Open")
    team.sheet().type(SECOND, "status", "Open")
    stays(team, AI_1=2, AI_2=1)


def test_08_reworded_and_moved(team: Team) -> None:
    """An item reworded and re-dated in one edit keeps its promise: as itself, or, past recognition, as removed."""
    team.table().change(1, action="Alert on pool exhaustion soon", due=LATER[0])
    team.table().change(
        2, action="Think about what clients do on failures", due=LATER[0], owner="ken@example.com"
    )

    stays(team, AI_1=1, AI_2=1)
    assert "Removed" == team.sheet().get(SECOND, "status")


def test_09_split(team: Team) -> None:
    """Two halves with later dates do not take the place of the whole."""
    team.table().change(1, action="Alert on pool exhaustion: orders", due=LATER[0])
    team.table().add(
        action="Alert on pool exhaustion: payments", priority="P1", owner="ada@example.com", due=LATER[1]
    )

    stays(team, AI_1=1)


def test_10_ask_resolved_or_deleted(team: Team) -> None:
    """Who closes or deletes the question has not answered it."""
    for number in (1, 2):
        team.table().change(number, due=LATER[0])
    team.settle()
    first, second = (ask["commentId"] for ask in team.asks())
    post = {"content": "", "commentAction": "RESOLVE"}
    team.batch("ada", {"addCommentReply": {"commentId": first, "post": post}})
    team.world.emulator.client("drive").comments().delete(fileId=team.document_id, commentId=second).execute()

    stays(team, AI_1=1, AI_2=1)


def test_11_reply_without_a_reason(team: Team) -> None:
    """Questions, emoji and words of assent are no reasons, one after the other; the core's tests have hundreds."""
    team.table().change(1, due=LATER[0])
    team.settle()
    [ask] = team.asks()
    for text in (
        "Why do you ask?",
        "なぜですか",
        "🙏",
        "了解です！",
        "検討中です",
        "後で書きます",
        "OK, moved to next month",
    ):
        team.reply("ada", ask["commentId"], text)

    stays(team, AI_1=1)
    assert "OPEN" == team.asks()[0]["status"]


def test_11_a_question_without_its_marker(team: Team) -> None:
    """Our own question stays one when its account edits the last line away; a reply to it still is the reason."""
    team.table().change(1, due=LATER[0])
    team.settle()
    [ask] = team.asks()
    comments = team.world.emulator.client("drive").comments()
    words = ask["headPost"]["content"].rpartition("\n")[0]
    for text in (words, words.rpartition(" Your reply")[0], "Nothing to see here, the vendor is late"):
        body = {"content": text}
        comments.update(fileId=team.document_id, commentId=ask["commentId"], fields="id", body=body).execute()
        stays(team, AI_1=1)

    team.reply("ada", ask["commentId"], words)
    stays(team, AI_1=1)
    team.reply("ada", ask["commentId"], f"> {words}\nThe vendor ships the pool in January")
    team.settle()
    assert everywhere() == told(team)


def test_11_a_severity_question_without_its_marker(team: Team) -> None:
    """So does the question why a severity was lowered."""
    choose_severity(team, "S4")
    team.settle()
    [ask] = team.asks()
    body = {"content": ask["headPost"]["content"].rpartition("\n")[0]}
    comments = team.world.emulator.client("drive").comments()
    comments.update(fileId=team.document_id, commentId=ask["commentId"], fields="id", body=body).execute()

    team.settle()
    assert UNJUSTIFIED <= rules(team, "INC-7")


def test_11_a_reason_counts_once(team: Team) -> None:
    """The reason of an earlier change explains no later one, wherever and however it is written again."""
    team.table().change(1, due="2026-12-03")
    team.settle()
    team.reply("ada", team.asks()[0]["commentId"], "Waiting for the vendor")
    team.settle()
    assert everywhere() == told(team)

    team.table().change(1, due=LATER[0], reason="waiting for the vendor.")
    team.settle()
    team.reply("ada", team.asks()[-1]["commentId"], "ＷＡＩＴＩＮＧ for the vendor!")
    team.sheet().type(FIRST, "justification", "Waiting for the vendor\nWaiting  for the vendor…")
    team.say("ken", "Waiting for the vendor", "Alert on pool")

    stays(team, AI_1=1)


def test_12_machine_columns(team: Team) -> None:
    """What is typed into columns of the machine counts nowhere, and is put back."""
    team.table().change(1, due=LATER[0])
    team.settle()
    items, postmortems = team.sheet().by_key()[FIRST], team.sheet(POSTMORTEMS).by_key()["INC-7"]
    for name in ("original_due", "original_priority", "changes", "slip_days", "first_seen", "source"):
        team.sheet().type(FIRST, name, "2027-03-01" if name in {"original_due", "first_seen"} else "0")
    for name in ("unjustified", "severity", "created", "open_actions"):
        team.sheet(POSTMORTEMS).type("INC-7", name, "2027-03-01" if name == "created" else "0")
    assert {"too_late", "unjustified"} <= rules(team)
    team.world.clock.sleep(DAY)

    stays(team, AI_1=1)
    after = team.sheet().by_key()[FIRST]
    assert items | {"last_changed": ""} == after | {"last_changed": ""}
    for name in ("severity", "created", "open_actions"):
        assert postmortems[name] == team.sheet(POSTMORTEMS).get("INC-7", name)


EDITS = {
    "key": "x", "incident_id": "x", "field": "owner", "old": "x", "new": "2026-12-01", "state": "justified",
    "needs_reason": "no", "time": "", "reason": "Because of the vendor",
}  # fmt: skip


def test_12_edited_log(team: Team) -> None:
    """Rows of the log that somebody rewrote, in every column, explain nothing and count once."""
    for number, due in enumerate(LATER, 1):
        team.table().change(number, due=due)
    team.sync()
    for number, name in enumerate(EDITS):
        page = team.sheet(CHANGES)
        page.page.update_cell(*page.place(KEYS[number % 3], name), EDITS[name])
        assert "unjustified" in rules(team, KEYS[number % 3])
        if name in {"field", "needs_reason"}:
            team.world.clock.sleep(DAY)
            team.sync()
            assert everywhere(AI_1=1, AI_2=1, AI_3=1) == told(team)
    team.world.clock.sleep(DAY)

    stays(team, AI_1=1, AI_2=1, AI_3=1)


def test_12_deleted_rows(team: Team) -> None:
    """Rows of the log, the item and the postmortem that somebody deleted come back with what they owed."""
    team.table().change(1, due=LATER[0])
    team.settle()
    delete_rows(team, CHANGES, 1, 40)
    delete_rows(team, ACTION_ITEMS, 1, 2)
    delete_rows(team, POSTMORTEMS, 1, 2)
    assert "unjustified" in rules(team)
    team.world.clock.sleep(DAY)

    stays(team, AI_1=1)
    assert ["due"] == [row["field"] for row in team.sheet(CHANGES).records() if row["key"] == FIRST]


def test_13_lowered_severity(team: Team) -> None:
    """A severity that is lowered so that deadlines fall away lacks its reason, and the deadlines stay."""
    policy = '[policy]\nmax_days_by_severity = { S1 = 10 }\ndue_by_priority = "none"'
    (team.world.db.parent / "pmdocs.toml").write_text(policy, encoding="utf-8")
    assert "too_late" in rules(team, FIRST)
    choose_severity(team, "S4")
    team.sync()

    assert "too_late" in rules(team, FIRST)
    assert "unjustified" in rules(team, "INC-7")
    for place in ("check", "report", "Dashboard", "numbers"):
        assert 1 == max(told(team)[place].values())


def test_14_many_small_slips(team: Team) -> None:
    """Ten slips of a day each are ten changes without a reason, counted together from the first date."""
    for day in range(2, 12):
        team.table().change(1, due=f"2026-12-{day:02}")
        team.sync()

    assert ("10", "10") == tuple(team.sheet().get(FIRST, name) for name in ("slip_days", "changes"))
    stays(team, AI_1=10)


@pytest.mark.parametrize("word", ["Removed", "削除"])
def test_15_a_word_of_the_machine(team: Team, word: str) -> None:
    """``Removed`` is for syncs to say: typed into either status cell it quiets nothing, neither before nor after."""
    team.world.clock.sleep(30 * DAY)
    team.settle()
    team.sheet().type(FIRST, "status", word)
    team.table().change(2, status=word)

    assert [FIRST, SECOND, THIRD] == late(team)
    team.sync()
    assert [FIRST, SECOND, THIRD] == late(team)
    team.world.clock.sleep(3 * DAY)
    team.sync(full=True)
    assert [FIRST, SECOND, THIRD] == late(team)
    assert [word, word] == [team.sheet().get(key, "status") for key in (FIRST, SECOND)]
    board = team.book(None).get_worksheet_by_id(DASHBOARD.sheet_id).get_all_values()
    assert "3" == dict(zip(HEADLINES, board[FIGURES_ROW + 1], strict=False))["overdue"]
    assert "3" == team.sheet(POSTMORTEMS).get("INC-7", "overdue")


@pytest.mark.parametrize("word", ["Won't do", "見送り", "Deferred"])
def test_15_given_up_and_not_synced(team: Team, word: str) -> None:
    """An item dropped in the sheet is owed before a sync has seen it as well as after, until its reason is known."""
    team.world.clock.sleep(30 * DAY)
    team.settle()
    team.sheet().type(FIRST, "status", word)

    for synced in (False, True):
        assert "overdue" in rules(team)
        assert {FIRST, SECOND, THIRD} <= reminded(team)
        assert FIRST in {one.item.key for one in report(team.world.ports()).report.late} or synced
        team.settle()
    team.reply("ada", team.asks()[0]["commentId"], "The proxy that replaced it needs no alert of ours")
    team.settle()
    assert ("overdue" in rules(team)) is (word == "Deferred")
