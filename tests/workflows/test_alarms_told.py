"""No alarm goes quiet by words that tell of something else than the work; what cannot be read or written is spoken of."""

from __future__ import annotations

from pathlib import Path

import pytest
from sync_world import Team, new_team_, prepared_, team_  # noqa: F401 - fixtures
from test_sync_apart import imported

from pmdocs.core.sheet.tracker import CHANGES
from pmdocs.workflows.check import check
from pmdocs.workflows.remind import remind

DAY = 86_400
KEY = "LST-1/AI-1"
BULLET = "## Action items\n\n- Bound the retries of the importer (Ken, 2026-12-01)"
NAMED = "## Next steps\n\n- Ken: bound the retries of the importer by 2026-12-01"
TABLE = "## Action items\n\n| Action | Owner | Due |\n|---|---|---|\n| Bound the retries of the importer | Ken | 2026-12-01 |"
JAPANESE = "## アクションアイテム\n\n- 再試行の上限を設ける（担当：Ken、期限：2026-12-01）"
MARKED = "## 議論\n\n【TODO】再試行の上限を設ける（Ken 2026-12-01）"


def paper(body: str) -> str:
    head = "# Parcels stuck\n\nParticipants: Ken Ito, Zoe Baker\n\n- Incident: LST-1\n- Date: 2026-11-20\n\n"
    return f"{head}{body}\n\n## Thanks\n\nTo all.\n"


def type_over(team: Team, document_id: str, old: str, new: str) -> None:
    request = {"containsText": {"text": old, "matchCase": True}, "replaceText": new}
    team.batch(None, {"replaceAllText": request}, document_id=document_id)
    team.settle()


def late_and_reminded(team: Team, key: str = KEY) -> tuple[bool, bool]:
    """Whether check calls the item overdue a month later, and whether a reminder names it."""
    team.world.clock.sleep(30 * DAY)
    team.sync(full=True)
    ports = team.world.ports()
    found = {(one.key, one.rule.value) for one in check(ports).violations}
    named = {key for sent in remind(ports, dry_run=True, anyway=True).outcomes for key in sent.keys}
    return (key, "overdue") in found, key in named


@pytest.mark.parametrize(
    ("body", "old", "new"),
    [
        (BULLET, "Bound", "Started to bound"),
        (BULLET, "Bound", "Asked Bob to bound"),
        (BULLET, "Bound", "Planned to bound"),
        (NAMED, "bound the", "began bounding the"),
        (TABLE, "Bound", "Asked Bob to bound"),
        (JAPANESE, "設ける", "設ける作業に着手した"),
        (JAPANESE, "12-01）", "12-01）。ベンダーに相談した。"),
        (MARKED, "設ける", "設けることを相談した"),
    ],
)
def test_begun_or_talked_of_is_not_done(team: Team, tmp_path: Path, body: str, old: str, new: str) -> None:
    """The item stays open, late and spoken of, also when its line is edited once more."""
    document_id = imported(team, tmp_path, paper(body))
    type_over(team, document_id, old, new)
    type_over(team, document_id, "Ken", "Zoe")

    assert "Open" == team.sheet().get(KEY, "status")
    assert (True, True) == late_and_reminded(team)


@pytest.mark.parametrize(
    ("body", "old", "new"),
    [
        (BULLET.replace("Bound", "Ask Bob to bound"), "Ask Bob", "Asked Bob"),
        (BULLET.replace("Bound", "Limit"), "Limit", "We have limited"),
        (JAPANESE.replace("設ける", "調査する"), "調査する", "調査した"),
    ],
    ids=["asked for", "its own verb", "Japanese"],
)
def test_what_was_to_be_done_is_done(team: Team, tmp_path: Path, body: str, old: str, new: str) -> None:
    """Told in the past tense of the task's own verb, and nobody is asked."""
    document_id = imported(team, tmp_path, paper(body))
    type_over(team, document_id, old, new)

    assert "Done" == team.sheet().get(KEY, "status")
    assert {"not_needed"} >= {one["state"] for one in team.sheet(CHANGES).records() if one["key"] == KEY}


def test_a_line_turned_into_a_heading_is_spoken_of(team: Team, tmp_path: Path) -> None:
    """Nothing is written into a heading, yet the question and the reminder stand beside its words."""
    body = BULLET.replace("- Bound", "- ☐ Bound") + "\n- ☐ Write the runbook for the queue (Zoe, 2026-12-08)"
    document_id = imported(team, tmp_path, paper(body))
    place = team.find("☐ Write the runbook", document_id)
    style = {"paragraphStyle": {"namedStyleType": "HEADING_3"}, "fields": "namedStyleType"}
    team.batch(None, {"updateParagraphStyle": {"range": place, **style}}, document_id=document_id)
    team.settle()

    assert (True, True) == late_and_reminded(team, "LST-1/AI-2")
    type_over(team, document_id, "2026-12-08", "2027-03-01")
    assert any("LST-1/AI-2" in thread["headPost"]["content"] for thread in team.threads(document_id))


def test_what_stands_unread_is_spoken_of(team: Team, tmp_path: Path) -> None:
    """Beside the heading of the action items, or what else there is: the line that nothing reads has no place of its own."""
    body = "## Discussion\n\nThe pool ran out.\n\n- Bound the retries (Ken, 2026-12-01)\n- Write the runbook (Zoe, 2026-12-08)"
    document_id = imported(team, tmp_path, paper(body))
    type_over(team, document_id, "Write the runbook (Zoe, 2026-12-08)", "")

    assert "Open" == team.sheet().get(KEY, "status")
    assert (True, True) == late_and_reminded(team)
