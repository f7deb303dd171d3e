"""Lines that nobody edited, read otherwise since somebody is named elsewhere: what people typed into the sheet stays."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sync_world import Team, new_team_, prepared_, team_  # noqa: F401 - fixtures
from test_sync_apart import imported, lines, mode

from pmdocs.core.sheet.tracker import CHANGES, STATE

PAPER = """# Parcels stuck

Participants: Ken Ito, Zoe Baker

- Incident: LST-1
- Date: 2026-11-20

## Action items

- Alarm on the depth of the queue (Joost)
- Second route for label prints (Joost)
"""
ALARM, ROUTE = "LST-1/AI-1", "LST-1/AI-2"


def join(team: Team, document_id: str) -> None:
    """Joost is entered among those who took part; nobody touches the list."""
    request = {"containsText": {"text": "Zoe Baker", "matchCase": True}, "replaceText": "Zoe Baker, Joost"}
    team.batch(None, {"replaceAllText": request}, document_id=document_id)


def forget_marks(team: Team, document_id: str) -> None:
    """Make the base one of an earlier version, which knew nothing of the words of a place."""
    page = team.sheet(STATE, None).page
    rows = team.sheet(STATE, None).rows()
    [place] = [number for number, row in enumerate(rows) if row[0] == document_id and '"items"' in row[3]]
    base = json.loads("".join(rows[place][3:]))
    assert all(item.pop("mark") for item in base["items"])
    page.update_cell(place + 1, 4, json.dumps(base))


def logged(team: Team) -> list[tuple[str, str, str, str]]:
    records = team.sheet(CHANGES).records()
    return [(one["key"], one["field"], one["new"], one["state"]) for one in records]


@pytest.mark.parametrize("is_upgraded", [False, True], ids=["same version", "earlier base"])
@pytest.mark.parametrize("write_back", ["edit", "suggest", "off"])
def test_whoever_joins_takes_no_item_over(
    team: Team, tmp_path: Path, write_back: str, is_upgraded: bool
) -> None:
    """The owner typed into the sheet stays, so do the document's words; an empty cell is filled; nobody is asked."""
    mode(team, write_back)
    document_id = imported(team, tmp_path, PAPER)
    assert ["", ""] == [team.sheet().by_key()[key]["owner"] for key in (ALARM, ROUTE)]
    team.sheet().type(ALARM, "owner", "Bob Marsh")
    team.settle()
    if is_upgraded:
        forget_marks(team, document_id)
    before = lines(team, document_id)
    join(team, document_id)
    team.settle()

    rows = team.sheet().by_key()
    assert ["Bob Marsh", "Joost"] == [rows[key]["owner"] for key in (ALARM, ROUTE)]
    assert [line.replace("Baker", "Baker, Joost") for line in before] == lines(team, document_id)
    assert not team.threads(document_id)
    assert {"not_needed"} >= {state for key, *_, state in logged(team) if key in {ALARM, ROUTE}}
    assert ("'Bob Marsh'; the document says 'Joost'" in rows[ALARM]["conflict"]) is (write_back != "off")


def test_who_edits_the_line_is_heard(team: Team, tmp_path: Path) -> None:
    """Another owner written into the line counts as an edit of the document, as ever."""
    mode(team, "off")
    document_id = imported(team, tmp_path, PAPER)
    team.sheet().type(ALARM, "owner", "Bob Marsh")
    team.settle()
    join(team, document_id)
    team.settle()
    request = {
        "containsText": {"text": "queue (Joost)", "matchCase": True},
        "replaceText": "queue (Zoe Baker)",
    }
    team.batch(None, {"replaceAllText": request}, document_id=document_id)
    team.settle()

    assert "Zoe Baker" == team.sheet().by_key()[ALARM]["owner"]
