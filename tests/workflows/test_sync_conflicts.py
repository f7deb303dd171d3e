"""What people are told when document and sheet were both changed, in both places, and that it ends."""

from __future__ import annotations

from typing import Any

import pytest
from sync_world import KEYS, Team, new_team_, prepared_, team_  # noqa: F401 - fixtures
from world import Killed, kill

from pmdocs.core.comments.markers import find_marker


def notes(team: Team) -> list[dict[str, Any]]:
    """Threads by pmdocs about a conflict."""
    found = []
    for thread in team.threads():
        marker = find_marker(thread["headPost"]["content"])
        if marker is not None and marker.field.startswith("conflict:"):
            found.append(thread)
    return found


def disagree(team: Team, *, document: str = "2026-12-03", sheet: str = "2026-12-04") -> None:
    """Ada changes a due date in the document, Ken the same one in the sheet; both earlier than it was."""
    team.table("ada").change(2, due=document)
    team.sheet().type(KEYS[1], "due", sheet)


def test_both_places_tell_of_a_conflict(team: Team) -> None:
    """The sheet's column and a comment on the cell say what each side says and who wrote it."""
    disagree(team)
    team.sync()

    [note] = notes(team)
    text = note["headPost"]["content"]
    assert "2026-12-03" == note["plainTextQuote"]
    assert "this document says '2026-12-03' (by Ada)" in text
    assert "the tracker says '2026-12-04' (by Ken)" in text
    shown = team.sheet().get(KEYS[1], "conflict")
    assert "Due: document '2026-12-03' (by Ada), sheet '2026-12-04' (by Ken)" == shown
    assert "2026-12-03" in team.table().texts()[2]
    assert "2026-12-04" == team.sheet().get(KEYS[1], "due")


def test_nobody_is_named_for_what_another_may_have_written(team: Team) -> None:
    """Where several people edited a file since both sides agreed, the last of them is not called the author."""
    disagree(team)
    team.world.clock.sleep(30)
    team.table("bob").change(3, action="Write the whole runbook")
    team.sheet(who="bob").type(KEYS[0], "team", "SRE")
    team.sync()

    [note] = notes(team)
    assert "(by " not in note["headPost"]["content"]
    assert "Due: document '2026-12-03', sheet '2026-12-04'" == team.sheet().get(KEYS[1], "conflict")


def test_an_edit_that_activity_does_not_report_yet_leaves_the_author_open(team: Team) -> None:
    """Drive's own time of change tells of a later edit by somebody whom the activities do not show yet."""
    disagree(team)
    team.world.clock.sleep(300)
    with team.world.emulator.store.transaction(write=True) as transaction:
        transaction.put_setting("activity_delay_seconds", 120)
    team.table("bob").change(3, action="Write the whole runbook")
    team.sync()

    [note] = notes(team)
    assert "this document says '2026-12-03', the tracker" in note["headPost"]["content"]


def test_names_stay_while_their_values_stand(team: Team) -> None:
    """Later syncs still name both; once a side says something else, its name goes and the other one stays."""
    disagree(team)
    team.settle()
    before = team.sheet().get(KEYS[1], "conflict")
    team.sync(full=True)
    again = team.sheet().get(KEYS[1], "conflict")
    team.world.clock.sleep(3600)
    team.table("bob").change(2, due="2026-12-02")
    team.settle()

    assert before == again
    assert "Due: document '2026-12-02', sheet '2026-12-04' (by Ken)" == team.sheet().get(KEYS[1], "conflict")


def test_a_conflict_is_told_in_words(team: Team) -> None:
    """The sheet shows states as people read them."""
    team.table("ada").change(2, status="Done")
    team.sheet().type(KEYS[1], "status", "In progress")
    team.sync()

    assert "Status: document 'Done' (by Ada), sheet 'In progress' (by Ken)" == team.sheet().get(
        KEYS[1], "conflict"
    )


@pytest.mark.parametrize("side", ["document", "sheet"])
def test_the_note_is_closed_when_the_sides_agree(team: Team, side: str) -> None:
    """Once, by the sync that sees it; what people said in it stays, and no other thread is touched."""
    other = team.say("ken", "Why was there no alert?", "pool exhaustion")
    disagree(team)
    team.settle()
    [note] = notes(team)
    team.reply("ada", note["commentId"], "The sheet is right.")
    if side == "document":
        team.table("ada").change(2, due="2026-12-04")
    else:
        team.sheet().type(KEYS[1], "due", "2026-12-03")
    team.settle()

    [note] = notes(team)
    assert "RESOLVED" == note["status"]
    replies = [post.get("content", "") for post in note["replies"]]
    assert "The sheet is right." == replies[0]
    assert 1 == sum("no longer disagree" in text for text in replies)
    assert "" == team.sheet().get(KEYS[1], "conflict")
    assert ["OPEN"] == [thread["status"] for thread in team.threads() if thread["commentId"] == other]
    assert not team.sync().wrote


def test_told_once(team: Team) -> None:
    """A conflict that lasts gets one comment, also when a side changes again or a person closes the comment."""
    disagree(team)
    team.settle()
    team.table("ada").change(2, due="2026-12-02")
    team.settle()
    [note] = notes(team)
    team.batch(
        "ada",
        {
            "addCommentReply": {
                "commentId": note["commentId"],
                "post": {"content": "I see.", "commentAction": "RESOLVE"},
            }
        },
    )
    team.settle()
    team.sync(full=True)

    assert 1 == len(notes(team))


def test_a_later_conflict_is_told_again(team: Team) -> None:
    """One about the same cell, after the first was over."""
    disagree(team)
    team.settle()
    team.table("ada").change(2, due="2026-12-04")
    team.settle()
    disagree(team, document="2026-12-01", sheet="2026-12-02")
    team.settle()

    assert ["OPEN", "RESOLVED"] == sorted(note["status"] for note in notes(team))


@pytest.mark.parametrize("phase", ["before", "after"])
@pytest.mark.parametrize(
    ("scene", "number"), [("OPEN", n) for n in range(5, 11)] + [("RESOLVED", n) for n in range(4, 7)]
)
def test_killed_at_every_call(team: Team, scene: str, number: int, phase: str) -> None:
    """Whatever call a run dies at, the next ones leave one comment, closed where the conflict is over."""
    disagree(team)
    if scene == "RESOLVED":
        team.settle()
        team.table("ada").change(2, due="2026-12-04")
    team.world.ports()
    team.world.at(number, phase, kill)
    with pytest.raises(Killed):
        team.sync()
    team.settle()

    assert [scene] == [note["status"] for note in notes(team)]


def test_asks_off_tells_in_the_sheet_only(team: Team) -> None:
    """Who wants no questions in documents gets no such comments either."""
    config = team.world.db.with_suffix(".toml")
    config.write_text('ask = "sheet"\n' + config.read_text())
    disagree(team)
    team.settle()

    assert [] == notes(team)
    assert "2026-12-03" in team.sheet().get(KEYS[1], "conflict")


def wait(team: Team) -> None:
    """The owner of a row waits for a later run, because the sync asks about its priority."""
    team.sheet().type(KEYS[2], "owner", "ada@example.com")
    team.sheet().type(KEYS[2], "priority", "P4")


def test_a_value_that_waits_for_a_later_run_is_not_lost(team: Team) -> None:
    """The document never had it: who edits that cell meanwhile disagrees with the sheet, and both are told."""
    wait(team)
    team.sync()
    team.world.clock.sleep(600)
    team.table("bob").change(3, owner="bob@example.com")
    team.settle()

    assert "ada@example.com" == team.sheet().get(KEYS[2], "owner")
    assert "bob@example.com" in team.table().texts()[3]
    assert "Owner: document 'bob@example.com'" in team.sheet().get(KEYS[2], "conflict")
    assert 1 == len(notes(team))


@pytest.mark.parametrize("number", [5, 7, 8, 9, 10, 12, 14, 16])
def test_what_waited_is_offered_whatever_kills_a_sync(team: Team, number: int) -> None:
    """The next runs offer it once; nothing differs when it is accepted."""
    wait(team)
    team.world.ports()
    team.world.at(number, "after", kill)
    with pytest.raises(Killed):
        team.settle()
    team.settle()

    team.decide("acceptSuggestion", who="ada")
    team.settle()

    row = team.table().texts()[3]
    assert ("ada@example.com", "P4") == tuple(
        team.sheet().get(KEYS[2], name) for name in ("owner", "priority")
    )
    assert "ada@example.com" in row
    assert "P4" in row
    assert "" == team.sheet().get(KEYS[2], "conflict")
