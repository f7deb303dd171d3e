"""Comments for people who have no grant of their own: assigned where they can be, told of where not, posted once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from sync_world import KEYS, Team, choose_severity, new_team_, prepared_, team_  # noqa: F401 - fixtures

from pmdocs.core.policy.reminder_words import FIELD
from pmdocs.core.sheet.tracker import POSTMORTEMS
from pmdocs.workflows.remind import RemindReport, remind

DAY = 86_400
ADA = "ada@example.com"
DOMAIN = {"type": "domain", "domain": "example.com", "role": "commenter"}
LINK = {"type": "anyone", "role": "writer"}
GROUP = {"type": "group", "emailAddress": "sre@example.com", "role": "commenter"}
READER = {"type": "user", "emailAddress": ADA, "role": "reader"}
READ_LINK = {"type": "anyone", "role": "reader"}
OWN = {"type": "user", "emailAddress": ADA, "role": "commenter"}
NOBODY: Mapping[str, str] = {}


@pytest.fixture(name="due")
def due_(team: Team) -> Team:
    """December 1, when Ada's AI-1 is due; the document is shared with nobody by name."""
    permissions = team.world.emulator.client("drive").permissions()
    for one in permissions.list(fileId=team.document_id).execute()["permissions"]:
        if one["role"] == "writer":
            permissions.delete(fileId=team.document_id, permissionId=one["id"]).execute()
    team.sheet(POSTMORTEMS).type("INC-7", "published", "2026-11-21")
    team.world.clock.sleep(10 * DAY + 14 * 3_600)
    return team


def share(team: Team, grant: Mapping[str, str]) -> None:
    if grant:
        permissions = team.world.emulator.client("drive").permissions()
        permissions.create(fileId=team.document_id, body=dict(grant), sendNotificationEmail=False).execute()


def run(team: Team, **options: Any) -> RemindReport:
    return remind(team.world.ports(), **options)


def assignees(team: Team, kind: str = f" {FIELD} ") -> list[str | None]:
    heads = [thread["headPost"] for thread in team.asks()]
    return [head.get("assigneeEmail") for head in heads if kind in head["content"]]


@pytest.mark.parametrize("grant", [OWN, DOMAIN, LINK, GROUP], ids=lambda one: one["type"])
def test_who_can_comment_is_assigned(due: Team, grant: Mapping[str, str]) -> None:
    """By their own grant, their domain's, a link or a group; a dry run and the run tell of no barrier."""
    share(due, grant)
    said = [
        [one.unassigned for one in run(due, dry_run=dry).outcomes if KEYS[0] in one.keys]
        for dry in (True, False)
    ]

    assert [[""], [""]] == said
    assert ADA in assignees(due)


@pytest.mark.parametrize("grant", [NOBODY, READER, READ_LINK, DOMAIN | {"domain": "example.org"}])
def test_who_cannot_comment_is_named(due: Team, grant: Mapping[str, str]) -> None:
    """The comment stands there for nobody; dry run and run say for whom and where, once, and nobody is given access."""
    share(due, grant)
    permissions = due.world.emulator.client("drive").permissions()
    before = permissions.list(fileId=due.document_id).execute()
    dry, real, again = run(due, dry_run=True), run(due), run(due)

    (foreseen,), (told,) = (
        [one.unassigned for one in x.outcomes if KEYS[0] in one.keys] for x in (dry, real)
    )
    assert foreseen == told
    assert all(part in told for part in (ADA, due.document_id, "share the document"))
    assert [one.letter for one in dry.outcomes] == [one.letter for one in real.outcomes]
    assert ([], [None]) == (again.outcomes, assignees(due))
    assert before == permissions.list(fileId=due.document_id).execute()


@pytest.mark.parametrize("rule", ["refused", "dropped"])
@pytest.mark.parametrize("grant", [DOMAIN, LINK, GROUP], ids=lambda one: one["type"])
def test_google_does_not_take_them(due: Team, grant: Mapping[str, str], rule: str) -> None:
    """Where Google refuses or leaves out who has access through others, the comment is posted once, and it is said."""
    share(due, grant)
    due.world.set("assignees", rule)
    (outcome,) = [one for one in run(due).outcomes if KEYS[0] in one.keys]

    assert "Google did not assign" in outcome.unassigned
    assert outcome.error is None
    assert [None] == assignees(due)
    assert [] == run(due).outcomes


def test_one_refusal_takes_nothing_from_the_others(due: Team) -> None:
    """Who has a grant of their own is assigned, though the batch was refused for another."""
    share(due, OWN)
    share(due, LINK)
    due.world.set("assignees", "refused")
    due.world.clock.sleep(4 * DAY)
    report = run(due, anyway=True)

    assert {KEYS[0]: False, KEYS[1]: True} == {
        one.keys[0]: bool(one.unassigned) for one in report.outcomes if one.keys[0] in KEYS
    }
    assert {ADA, None} == set(assignees(due))


def test_who_has_access_cannot_be_read(due: Team) -> None:
    """Nobody is assigned then, and that is said."""
    share(due, OWN)
    due.world.fault("drive.permissions.list", status=403, reason="insufficientFilePermissions")
    (outcome,) = [one for one in run(due).outcomes if KEYS[0] in one.keys]

    assert "may not see" in outcome.unassigned
    assert [None] == assignees(due)


@pytest.mark.parametrize(("grant", "rule", "words"), [
    (DOMAIN, "any", ""), (LINK, "any", ""), (LINK, "refused", "did not assign"), (NOBODY, "any", "no right to comment"),
])  # fmt: skip
@pytest.mark.parametrize("asked", ["reason", "severity"])
def test_questions_of_a_sync(due: Team, asked: str, grant: Mapping[str, str], rule: str, words: str) -> None:
    """A question is assigned by the same rule, and the sync says where it is nobody's."""
    share(due, grant)
    due.world.set("assignees", rule)
    if asked == "reason":
        due.table(None).change(1, priority="P3")
    else:
        choose_severity(due, "S3", who=None)
    notices = [notice for report in (due.sync(), due.sync()) for notice in report.notices]
    barriers = [notice for notice in notices if "assigned to nobody" in notice]

    assert [None if words else ADA] == assignees(due, "")
    assert bool(words) == bool(barriers)
    assert all(words in notice and ADA in notice and due.document_id in notice for notice in barriers)
