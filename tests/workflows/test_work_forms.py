"""Items of many forms through whole syncs: what the sheet says reaches the document only where nothing else is lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from sync_world import Team
from world import World, new_world

from pmdocs.core.references import DocumentReference
from pmdocs.gateways.write_markdown import MarkdownGateway
from pmdocs.workflows.adopt import adopt
from pmdocs.workflows.import_files import Imported, import_files

HEAD = "# Parcels stuck\n\nParticipants: Ken Ito, Zoe Baker\n\nDate: 2026-11-20\n\n"
HEAD_JA = "# 配信停止の振り返り\n\n参加：河合、江藤\n\n日付: 2026-11-20\n\n"
SUGGESTED = (
    "## Discussed in the review\n\n| Theme | Suggestion | Taken forward? |\n|---|---|---|\n"
    "| Rollout | Flags go up in steps of ten | Yes, Zoe to write the policy |\n| Size | Double the instance | No, treats the symptom |\n"
)
DECIDED = (
    "## Causes and decisions\n\n| Cause | Decision | Resp. | ETA |\n|---|---|---|---|\n"
    "| A failed rename is ignored | Stop on any error | Ken | DONE |\n| Nobody looks | Show it on the board | Zoe | 2026-12-24 |\n"
)
ROWS = (
    "## Tracker\n\nSEC-80 | Replace all tokens of the bots | Ken | P1 | 2026-12-31 | in progress (14 teams)\n\n"
    "SEC-81 | Stream the audit log in batches | Zoe | P2 | 2026-12-24 | open\n"
)
NEWS = (
    "## Action items\n\n| Measure | Who | Due | Update |\n|---|---|---|---|\n"
    "| Pin the client | Ken | 2026-12-01 | {} |\n| Add a canary | Zoe | 2026-12-24 | {} |\n"
)
MEASURES = "## 恒久対策\n\n- 上限を設ける（河合 12/3）\n- 台帳を直す（江藤 12/4）\n"

NewTeam = Callable[[str], Team]


@pytest.fixture(name="team_with")
def team_with_(tmp_path: Path) -> NewTeam:
    """Makes a team whose only document is an adopted file, synced and at rest."""

    def team_with(text: str) -> Team:
        world: World = new_world(tmp_path / "world", "en")
        world.init()
        path = tmp_path / "report.md"
        path.write_text(text, encoding="utf-8")
        ports = world.ports()
        writer = MarkdownGateway.beside(ports.docs)
        (made,) = import_files(ports, writer, [str(path)], lang="en", incident_id="INC-7")
        assert isinstance(made, Imported)
        team = Team(world, made.document_id)
        team.settle()
        adopt(world.ports(), DocumentReference(document_id=made.document_id))
        team.settle()
        return team

    return team_with


@pytest.mark.parametrize("mode", ["edit", "suggest"])
@pytest.mark.parametrize(
    ("text", "key", "field", "value"),
    [(SUGGESTED, "INC-7/AI-1", "status", "In progress"), (DECIDED, "INC-7/AI-1", "due", "2027-01-15")],
)
def test_a_cell_that_tells_more_than_its_column_is_left(
    team_with: NewTeam, text: str, key: str, field: str, value: str, mode: str
) -> None:
    """That a table is one of work, or that an item is done; the sheet keeps what was typed, and says so."""
    team = team_with(HEAD + text)
    team.world.environ["PMDOCS_WRITE_BACK"] = mode
    before, written = team.sheet(who=None).by_key(), team.world.text(team.document_id)
    team.sheet(who=None).type(key, field, value)
    team.settle()
    team.decide("acceptSuggestion")
    team.settle()

    after = team.sheet(who=None).by_key()
    assert written == team.world.text(team.document_id)
    assert after[key][field] == value
    assert "only in the sheet" in after[key]["conflict"]
    assert {**before[key], field: ""}["status"] == {**after[key], field: ""}["status"]
    assert all(after[other]["status"] == row["status"] for other, row in before.items() if other != key)


def test_a_row_s_remark_beside_its_state_is_kept(team_with: NewTeam) -> None:
    """As in a cell of a table: the words that say the state change, and no others."""
    team = team_with(HEAD + ROWS)
    team.world.environ["PMDOCS_WRITE_BACK"] = "edit"
    team.sheet(who=None).type("INC-7/AI-1", "status", "Done")
    team.settle()

    assert "| 2026-12-31 | done (14 teams)" in team.world.text(team.document_id)
    assert team.sheet(who=None).get("INC-7/AI-1", "status") == "Done"


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        (HEAD + NEWS.format("Half; the rest is late", "Half"), "Half; the rest is late", "Complete 12/30"),
        (HEAD + DECIDED.replace("DONE", "2026-12-20"), "2026-12-20", "done 2027-03-01"),
        (HEAD_JA + MEASURES, "河合 12/3", "河合、12/18 済"),
    ],
    ids=["remark", "due", "bracket"],
)
def test_done_on_a_day_to_come_is_a_plan_wherever_it_is_told(
    team_with: NewTeam, text: str, old: str, new: str
) -> None:
    """In a remark, in the column for the day, and in a bracket."""
    team = team_with(text)
    place = team.find(old)
    insertion = {"insertText": {"location": {"index": place["endIndex"]}, "text": new}}
    team.batch(None, insertion, {"deleteContentRange": {"range": place}})
    team.settle()

    assert team.sheet(who=None).get("INC-7/AI-1", "status") != "Done"
    assert team.base().items[0].agreed["status"] != "done"
