"""The story of a postmortem, played by several people through unmodified clients, and what a sync costs."""

from __future__ import annotations

import copy

import pytest
from action_rows import ActionTable
from sync_world import KEYS, Team, new_team_, prepared_, team_  # noqa: F401 - fixtures

from pmdocs.core.sheet.tracker import ACTION_ITEMS, CHANGES, COMMENTS, POSTMORTEMS

READ, WRITE = "sheets.spreadsheets.values.batchGet", "sheets.spreadsheets.batchUpdate"
ACTIVITY, GET = "driveactivity.activity.query", "docs.documents.get"


def test_the_whole_story(team: Team) -> None:
    """Comments, own columns, a sort, a lowered priority, the ask, its answer: each where it belongs, once."""
    team.tables = ActionTable
    why = team.say("ken", "Why was there no alert?", "pool exhaustion")
    team.say("bob", "Please check the dashboards.", "Bound the retries", assignee="ada@example.com")
    team.settle()
    comments = team.sheet(COMMENTS).records()

    assert {"Why was there no alert?", "Please check the dashboards."} == {row["comment"] for row in comments}

    handed = team.sheet().by_key()["INC-7/AI-4"]
    assert ("Please check the dashboards.", "ada@example.com", "comment") == (
        handed["action"], handed["owner"], handed["source"],
    )  # fmt: skip
    keys = [*KEYS, "INC-7/AI-4"]

    sheet = team.sheet()
    sheet.column("Memo")
    sheet.column("Mine", before=1)
    for key in keys:
        sheet.type(key, "Memo", f"memo of {key}")
        sheet.type(key, "Mine", "=1+1")
    sheet.sort("priority", descending=True)
    team.table("bob").change(1, priority="P3")
    team.settle()

    assert [KEYS[0]] == [row["key"] for row in team.sheet(CHANGES).records() if row["state"] == "unjustified"]
    [ask] = team.asks()
    assert ask["headPost"]["assigneeEmail"] == "ada@example.com"
    assert ask["plainTextQuote"] == "P3"

    team.sheet().sort("due", descending=True)
    team.reply(None, ask["commentId"], "The dashboard covers it until Q1.")
    team.settle()

    row = team.sheet().by_key()[KEYS[0]]
    assert ("P3", "P1", "The dashboard covers it until Q1.") == (
        row["priority"],
        row["original_priority"],
        row["justification"],
    )
    assert ["RESOLVED"] == [thread["status"] for thread in team.asks()]
    assert {"OPEN"} == {t["status"] for t in team.threads() if t["commentId"] != ask["commentId"]}
    assert 3 == len(team.threads())
    assert why in {thread["commentId"] for thread in team.threads()}
    for key, record in team.sheet().by_key().items():
        assert (f"memo of {key}", "2") == (record["Memo"], record["Mine"])
    reason = team.sheet(CHANGES).records()[-1]
    assert ("reason", "priority", "justified", "reply") == (
        reason["field"],
        reason["old"],
        reason["state"],
        reason["reason_source"],
    )
    assert ["0"] == [row["unjustified"] for row in team.sheet(POSTMORTEMS).records()]


def test_a_second_sync_is_silent(team: Team) -> None:
    """Once at rest a sync makes two calls, writes nothing and says nothing."""
    before = team.end_state()

    report, calls = team.calls()

    assert ([READ, ACTIVITY], False, (), ()) == (calls, report.wrote, report.documents, report.lines)
    assert before == team.end_state()


def test_idle_for_a_day_costs_a_sweep_only(team: Team) -> None:
    """A day later the document is read once, the new day noted, and the sync after that is idle again."""
    team.world.clock.sleep(86_400)

    first, calls = team.calls()

    assert [READ, ACTIVITY, GET, READ, WRITE] == calls
    assert ["sweep"] == [document.reason for document in first.documents]
    assert [READ, ACTIVITY] == team.calls()[1]


def test_an_edit_in_the_sheet_alone_is_found(team: Team) -> None:
    """A two-way cell that a person changed is noticed without any event, judged alike and asked about."""
    team.sheet().type(KEYS[1], "due", "2026-12-24")

    report = team.sync()

    assert ["sheet"] == [document.reason for document in report.documents]
    assert [("due", "2026-12-05", "2026-12-24", "unjustified")] == [
        (row["field"], row["old"], row["new"], row["state"]) for row in team.sheet(CHANGES).records()
    ]
    assert 1 == len(team.asks())


def test_a_reason_in_the_sheet_closes_the_ask(team: Team) -> None:
    """What is typed into Justification counts as the reason, and the open question is resolved with thanks."""
    team.table("ada").change(1, priority="P2")
    team.settle()

    team.sheet().type(KEYS[0], "justification", "Traffic halved since.")
    team.settle()

    [ask] = team.asks()
    assert "RESOLVED" == ask["status"]
    assert "Thank you" in ask["replies"][-1]["content"]


def test_a_change_taken_back_closes_the_ask_with_that_note(team: Team) -> None:
    """A priority that is raised again needs no reason any more; the question says so and is not counted."""
    team.table("ada").change(1, priority="P2")
    team.settle()
    team.table("ada").change(1, priority="P1")
    team.settle()

    [ask] = team.asks()
    assert "RESOLVED" == ask["status"]
    assert "taken back" in ask["replies"][-1]["content"]
    assert "0" == team.sheet().get(KEYS[0], "changes")


def test_the_same_change_again_is_asked_about_again(team: Team) -> None:
    """A lowering that was explained, undone and made once more is a new change with a question of its own."""
    for reason in ("Traffic halved.", ""):
        team.table("ada").change(1, priority="P2")
        team.settle()
        if reason:
            team.reply("ada", team.asks()[-1]["commentId"], reason)
            team.settle()
            team.table("ada").change(1, priority="P1")
            team.settle()

    assert ["OPEN", "RESOLVED"] == sorted(thread["status"] for thread in team.asks())
    assert "unjustified" == team.sheet(CHANGES).records()[-1]["state"]


@pytest.mark.parametrize("text", ["OK", "了解です", "Why do you ask?", "👍", "TBD"])
def test_what_is_no_reason_leaves_the_ask_open(team: Team, text: str) -> None:
    """An acknowledgement, a question or a placeholder does not close the question."""
    team.table("ada").change(1, priority="P2")
    team.settle()
    team.reply("ada", team.asks()[0]["commentId"], text)
    team.settle()

    assert "OPEN" == team.asks()[0]["status"]
    assert "unjustified" == team.sheet(CHANGES).records()[-1]["state"]


def test_a_comment_that_names_another_key_is_no_reason(team: Team) -> None:
    """A comment about INC-7/AI-12 says nothing of INC-7/AI-1."""
    team.table("ada").change(1, priority="P2")
    team.settle()
    team.say("ken", "INC-7/AI-12 was merged with the platform team's work.", "Orders failed")
    team.settle()

    assert "unjustified" == team.sheet(CHANGES).records()[-1]["state"]

    team.say("ken", "INC-7/AI-1 was merged with the platform team's work.", "Orders failed")
    team.settle()

    assert "comment" == team.sheet(CHANGES).records()[-1]["reason_source"]


def test_one_changed_document_of_twenty(team: Team) -> None:
    """With twenty documents one edit costs five calls: two reads, the activity, the document, one write."""
    _multiply(team, 20)
    team.settle()
    team.table("ada").change(1, ticket="OPS-1")

    report, calls = team.calls()

    assert [READ, ACTIVITY, GET, READ, WRITE] == calls
    assert ["INC-7"] == [document.incident_id for document in report.documents]


def test_one_changed_document_of_a_hundred(team: Team) -> None:
    """With a hundred documents idle is two calls and one edit five; every document has its rows once."""
    _multiply(team, 100)
    team.settle()

    assert 100 == len(team.sheet(POSTMORTEMS).by_key()) == len(team.sheet(POSTMORTEMS).records())
    assert 300 == len(team.sheet(ACTION_ITEMS).by_key()) == len(team.sheet(ACTION_ITEMS).records())
    assert [READ, ACTIVITY] == team.calls()[1]
    team.table("ada").change(1, ticket="OPS-1")
    report, calls = team.calls()

    assert [READ, ACTIVITY, GET, READ, WRITE] == calls
    assert [("INC-7", None)] == [(one.incident_id, one.error) for one in report.documents]


def _multiply(team: Team, count: int) -> None:
    """Copies of the postmortem's stored records, as many documents in all."""
    with team.world.emulator.store.transaction(write=True) as store:
        record, content = store.file(team.document_id), store.content(team.document_id)
        assert record is not None
        assert content is not None
        for number in range(1, count):
            made = copy.deepcopy(record)
            made["id"] = f"{number:04d}{team.document_id[4:]}"
            made["name"] = f"INC-{1000 + number}: Incident"
            made["properties"]["pmdocs_incident"] = f"INC-{1000 + number}"
            store.put_file(made)
            store.put_content(made["id"], content)
    team.sync(full=True)
