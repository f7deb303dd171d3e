"""Lines of a list that people go on writing in: the item stays the item, and what they say is heard."""

from __future__ import annotations

import pytest
from sync_world import Team, new_team_, prepared_, team_  # noqa: F401 - fixtures

from pmdocs.core.documents.document import walk
from pmdocs.core.sheet.tracker import CHANGES
from pmdocs.workflows.check import check

NEW = "INC-7/AI-4"
LINES = [
    ("Automate the index rebuild (owner: Bob, due: 2026-12-20)", "2026-12-20", "2027-01-08, reason: the vendor ships late"),
    ("索引の再構築を自動化する（担当：Bob、期限：2026-12-20）", "2026-12-20", "2026-12-20→2027-01-08、理由：ベンダーの納品遅れ"),
]  # fmt: skip


def add_line(team: Team, line: str) -> None:
    """A list item below the table of action items."""
    end = team.table()._table().end
    team.batch("ada", {"insertText": {"location": {"index": end}, "text": f"{line}\n"}})
    span = {"startIndex": end, "endIndex": end + 1}
    plain = {"namedStyleType": "NORMAL_TEXT"}
    team.batch(
        "ada",
        {"updateParagraphStyle": {"range": span, "paragraphStyle": plain, "fields": "namedStyleType"}},
        {"createParagraphBullets": {"range": span, "bulletPreset": "BULLET_DISC_CIRCLE_SQUARE"}},
    )
    team.settle()


def edit(team: Team, old: str, new: str) -> None:
    """Type over some words, all that stand there once."""
    request = {"containsText": {"text": old, "matchCase": True}, "replaceText": new}
    team.batch("ada", {"replaceAllText": request})
    team.settle()


def unjustified(team: Team) -> list[str]:
    return [one.key for one in check(team.world.ports()).violations if one.rule == "unjustified"]


@pytest.mark.parametrize(("line", "old", "new"), LINES)
def test_a_later_day_with_its_reason(team: Team, line: str, old: str, new: str) -> None:
    """The reason in the line answers for the later day: the same item, nobody asked, and nothing in the check."""
    add_line(team, line)
    before = team.sheet().by_key()[NEW]["action"]
    edit(team, old, new)

    row = team.sheet().by_key()[NEW]
    (change,) = [
        one for one in team.sheet(CHANGES).records() if one["key"] == NEW and one["field"] in {"due", "Due"}
    ]
    assert (before, "2027-01-08") == (row["action"], row["due"])
    assert new.rpartition("reason: ")[2].rpartition("理由：")[2] == change["reason"]
    assert not team.asks()
    assert not unjustified(team)


def test_the_reason_after_the_question(team: Team) -> None:
    """Without a reason the later day is asked about; one written into the line later answers."""
    line, old, new = LINES[0]
    add_line(team, line)
    edit(team, old, "2027-01-08")
    asked = len(team.asks())
    edit(team, "2027-01-08", new)

    assert (1, "resolved") == (asked, str(team.asks()[0]["status"]).casefold())
    assert not unjustified(team)


def test_more_detail_in_a_row(team: Team) -> None:
    """A row that says more of the same work stays its item; a later day with it is asked about as ever."""
    team.table().change(3, action="Write the runbook, with the commands for the pool and for the retry queue")
    team.settle()
    rows = team.sheet().by_key()
    team.table().change(3, action="Write the runbook", due="2027-02-01")
    team.settle()

    assert {"Open"} == {row["status"] for row in rows.values()}
    assert sorted(rows) == sorted(team.sheet().by_key())
    assert 1 == len(team.asks())


def test_a_line_handed_over(team: Team) -> None:
    """Behind the arrow stands the owner; another one in the sheet is suggested in its place, and who had it stays."""
    add_line(team, LINES[0][0])
    edit(team, "owner: Bob", "owner: Bob → Ken")
    now = team.sheet().get(NEW, "owner")
    team.sheet().type(NEW, "owner", "Ada")
    team.settle()

    assert "ken" in now.casefold()
    document = team.world.ports().docs.fetch_document(team.document_id)
    lines = [paragraph for tab in document.tabs for paragraph, _ in walk(tab.segments[0].blocks)]
    (line,) = [paragraph.elements for paragraph in lines if "index rebuild" in paragraph.text]
    assert ("Ken", "Ada") == (
        "".join(each.text for each in line if each.deleted),
        "".join(each.text for each in line if each.inserted),
    )
