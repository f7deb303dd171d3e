"""Work handed over in comments: an item of the tracker, until the document has it, or nobody wants it."""

from __future__ import annotations

from sync_world import KEYS, Team, new_team_, prepared_, team_  # noqa: F401 - fixtures

from pmdocs.core.sheet.tracker import COMMENTS

NEW = "INC-7/AI-4"


def hand_over(team: Team, text: str = "Please add a dashboard for the pool.") -> str:
    """Ken assigns a comment to Ada."""
    made = team.say("ken", text, "pool exhaustion", assignee="ada@example.com")
    team.settle()
    return made


def test_an_assigned_task_is_an_item(team: Team) -> None:
    """It has a key, its owner and its source, and nothing else changes."""
    hand_over(team)

    rows = team.sheet().by_key()
    assert [*KEYS, NEW] == sorted(rows)
    assert ("Please add a dashboard for the pool.", "ada@example.com", "Open", "comment") == tuple(
        rows[NEW][name] for name in ("action", "owner", "status", "source")
    )
    assert not team.sync().wrote


def test_a_question_for_somebody_is_none(team: Team) -> None:
    """Assigning a question asks for words, not for work."""
    hand_over(team, "Why did the pool run dry?")

    assert list(KEYS) == sorted(team.sheet().by_key())


def test_the_table_takes_it_over(team: Team) -> None:
    """The same words in the document's table are the same item, with its key and what the sheet says of it."""
    hand_over(team)
    team.sheet().type(NEW, "priority", "P2")
    team.settle()
    team.table("ada").add(
        action="Please add a dashboard for the pool", owner="ada@example.com", priority="P2"
    )
    team.settle()

    rows = team.sheet().by_key()
    assert [*KEYS, NEW] == sorted(rows)
    assert ("P2", "Open") == (rows[NEW]["priority"], rows[NEW]["status"])


def test_resolving_it_is_doing_it(team: Team) -> None:
    """Google's word for a done task is resolved."""
    made = hand_over(team)
    body = {"commentId": made, "post": {"content": "Done.", "commentAction": "RESOLVE"}}
    team.batch("ada", {"addCommentReply": body})
    team.settle()

    assert "Done" == team.sheet().get(NEW, "status")


def test_a_person_says_what_is_work(team: Team) -> None:
    """A note that a facilitator calls an action becomes an item once it is assigned; a corrected kind takes it away."""
    made = team.say("ken", "The pool graph.", "pool exhaustion", assignee="ada@example.com")
    team.settle()
    before = sorted(team.sheet().by_key())
    key = f"{team.document_id}/{made}"
    is_taken = NEW in before
    team.sheet(COMMENTS).type(key, "kind", "note" if is_taken else "action")
    team.sync(full=True)

    status = team.sheet().by_key().get(NEW, {}).get("status", "")
    assert ("Removed" if is_taken else "Open") == status
