"""Words struck through in a Google Doc: seen by syncs, and no way to quiet an alarm.

AI-1 is P1, Ada's and due on 2026-12-01; it is 2026-11-20.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sync_world import KEYS, Team, new_team_, prepared_, team_  # noqa: F401 - fixtures
from test_alarms import DAY, late, rules, stays
from test_sync_apart import imported

from pmdocs.core.documents.document import Table
from pmdocs.core.sheet.tracker import CHANGES, POSTMORTEMS

FIRST, _, THIRD = KEYS
COLUMNS = ("id", "action", "type", "priority", "owner", "due", "status")


def struck(start: int, end: int) -> dict[str, Any]:
    style = {"textStyle": {"strikethrough": True}, "fields": "strikethrough"}
    return {"updateTextStyle": {"range": {"startIndex": start, "endIndex": end}, **style}}


def strike(team: Team, number: int, *keys: str) -> None:
    """Strike all that stands in cells of a row through, as in the browser: chips and dropdowns too."""
    [tab, *_] = team.world.ports().docs.fetch_document(team.document_id).tabs
    for table in (block for block in tab.segments[0].blocks if isinstance(block, Table)):
        cells = dict(zip(COLUMNS, table.rows[number], strict=False))
        if table.rows[0][1].shown.strip() == "Action item":
            ranges = [(cells[key].elements[0].start, cells[key].elements[-1].end - 1) for key in keys]
            team.batch("ada", *(struck(start, end) for start, end in ranges if start < end))
            return
    raise LookupError("no table of action items")


def write(team: Team, before: str, text: str) -> None:
    """Type live words behind others."""
    end = team.find(before)["endIndex"]
    live = {"textStyle": {"strikethrough": False}, "fields": "strikethrough"}
    at = {"startIndex": end, "endIndex": end + len(text)}
    team.batch(
        "ada",
        {"insertText": {"location": {"index": end}, "text": text}},
        {"updateTextStyle": {"range": at, **live}},
    )


def test_a_struck_date_is_a_date_taken_away(team: Team) -> None:
    """To strike a day without a new one needs a reason, as to delete it does."""
    strike(team, 1, "due")
    stays(team, AI_1=1)

    assert "" == team.sheet().get(FIRST, "due")
    assert [("due", "2026-12-01", "")] == [
        (one["field"], one["old"], one["new"]) for one in team.sheet(CHANGES).records()
    ]


def test_a_struck_date_beside_a_later_one(team: Team) -> None:
    """The live day is the one that counts, and a later one needs its reason."""
    strike(team, 1, "due")
    write(team, "2026-12-01", " 2027-01-29")
    team.sync()

    assert "2027-01-29" == team.sheet().get(FIRST, "due")
    assert "unjustified" in rules(team)


def test_an_item_struck_without_a_word_stays_open(team: Team) -> None:
    """It keeps its key, owner and day and is late in time; the sync says once what to do, and asks nothing."""
    strike(team, 1, *COLUMNS)
    report = team.sync()
    row = team.sheet().by_key()[FIRST]

    assert "struck through" in " ".join(report.notices)
    assert ("Open", "2026-12-01", "P1") == (row["status"], row["due"], row["priority"])
    assert "ada" in row["owner"].casefold()
    assert not team.asks()
    assert "struck through" not in " ".join(team.sync(full=True).notices)

    team.world.clock.sleep(30 * DAY)
    assert FIRST in late(team)


def test_an_item_struck_and_marked_is_done(team: Team) -> None:
    """Teams that strike what they have done are asked nothing: neither of the row nor of its day."""
    team.table().change(1, status="Done")
    strike(team, 1, *COLUMNS)
    report = team.sync()

    assert "Done" == team.sheet().get(FIRST, "status")
    assert "struck through" not in " ".join(report.notices)
    assert not team.asks()
    assert not rules(team)


def test_a_struck_cell_is_not_written(team: Team) -> None:
    """A value of the sheet goes nowhere near struck words: the row says that it stands apart."""
    strike(team, 3, "due")
    team.settle()
    before = team.world.text(team.document_id)
    team.sheet().type(THIRD, "due", "2026-12-04")
    team.settle()

    assert before == team.world.text(team.document_id)
    assert "2026-12-04" in team.sheet().get(THIRD, "conflict")


WRITTEN = """# Postmortem: Cache

- Incident: STR-1
- Incident date: ~~2026-10-20~~ 2026-11-20
- Severity: <s>S3</s> S1

## ~~To do~~ Action items

| Action item | Owner | Due | Priority |
|---|---|---|---|
| Write the guide | ~~Ada~~ <ken@example.com> | ~~2026-12-01~~ 2026-12-08 | P1 |
| ~~Order the disks~~ done | Ada | 2026-12-02 | P2 |
| ~~Rotate the keys~~ | <strike>ada@example.com</strike> | <del>2026-12-03</del> | ~~P2~~ |
"""


def test_markdown_becomes_struck_words(team: Team, tmp_path: Path) -> None:
    """What is struck in a Markdown or HTML way is struck in the document, and read so from there."""
    document_id = imported(team, tmp_path, WRITTEN)
    rows = team.sheet().by_key()
    said = {
        row["action"]: (row["owner"], row["due"], row["priority"], row["status"])
        for key, row in rows.items()
        if key.startswith("STR-1/")
    }

    assert {
        "Write the guide": ("ken@example.com", "2026-12-08", "P1", "Open"),
        "Order the disks": ("Ada", "2026-12-02", "P2", "Done"),
        "Rotate the keys": ("ada@example.com", "2026-12-03", "P2", "Open"),
    } == said
    assert "S1" in team.sheet(POSTMORTEMS).get("STR-1", "severity")
    assert "2026-11-20" == team.sheet(POSTMORTEMS).get("STR-1", "incident_date")
    exported = (
        team.world.emulator.client("drive").files().export(fileId=document_id, mimeType="text/markdown")
    )

    assert "~~Order the disks~~" in exported.execute().decode()
