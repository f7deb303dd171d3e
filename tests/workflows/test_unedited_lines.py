"""Lines that nobody edited, read otherwise since somebody is named elsewhere: what people typed into the sheet stays."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sync_world import Team, new_team_, prepared_, team_  # noqa: F401 - fixtures
from test_sync_apart import imported, lines, mode

from pmdocs.core.documents.document import walk
from pmdocs.core.sheet.tracker import CHANGES, POSTMORTEMS, STATE

PAPER = """# Parcels stuck

Participants: Ken Ito, Zoe Baker

- Incident: LST-1
- Date: 2026-11-20

## Action items

- Alarm on the depth of the queue (Sietske)
- Second route for label prints (Sietske)
"""
ALARM, ROUTE = "LST-1/AI-1", "LST-1/AI-2"


def join(team: Team, document_id: str) -> None:
    """Sietske is entered among those who took part; nobody touches the list."""
    request = {"containsText": {"text": "Zoe Baker", "matchCase": True}, "replaceText": "Zoe Baker, Sietske"}
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
    assert ["Bob Marsh", "Sietske"] == [rows[key]["owner"] for key in (ALARM, ROUTE)]
    assert [line.replace("Baker", "Baker, Sietske") for line in before] == lines(team, document_id)
    assert not team.threads(document_id)
    assert {"not_needed"} >= {state for key, *_, state in logged(team) if key in {ALARM, ROUTE}}
    assert ("'Bob Marsh'; the document says 'Sietske'" in rows[ALARM]["conflict"]) is (write_back != "off")


def test_who_edits_the_line_is_heard(team: Team, tmp_path: Path) -> None:
    """Another owner written into the line counts as an edit of the document, as ever."""
    mode(team, "off")
    document_id = imported(team, tmp_path, PAPER)
    team.sheet().type(ALARM, "owner", "Bob Marsh")
    team.settle()
    join(team, document_id)
    team.settle()
    request = {
        "containsText": {"text": "queue (Sietske)", "matchCase": True},
        "replaceText": "queue (Zoe Baker)",
    }
    team.batch(None, {"replaceAllText": request}, document_id=document_id)
    team.settle()

    assert "Zoe Baker" == team.sheet().by_key()[ALARM]["owner"]


TALK = """# Parcels stuck

- Incident: LST-1
- Date: 2026-11-20

## Discussion

The pool ran out.

- Bound the retries (Ken, 2026-12-01)
- Write the runbook (Zoe, 2026-12-08)

## Thanks

To all.
"""


def cut(team: Team, document_id: str, words: str) -> None:
    """Delete the line that says these words."""
    [tab, *_] = team.world.ports().docs.fetch_document(document_id).tabs
    [line] = [one for one, _ in walk(tab.segments[0].blocks) if words in one.shown]
    span = {"startIndex": line.start, "endIndex": line.end}
    team.batch(None, {"deleteContentRange": {"range": span}}, document_id=document_id)


def test_what_nothing_reads_any_more_is_not_removed(team: Team, tmp_path: Path) -> None:
    """A signed line counts beside others: one that is left alone stands as it was, open and told, until it is edited."""
    document_id = imported(team, tmp_path, TALK)
    cut(team, document_id, "Write the runbook")
    team.settle()

    rows = team.sheet().by_key()
    assert ["Open", "Removed"] == [rows[key]["status"] for key in (ALARM, ROUTE)]
    assert ["2026-12-01", "Ken"] == [rows[ALARM][name] for name in ("due", "owner")]
    assert {ROUTE} == {key for key, *_ in logged(team)}
    assert f"not-read: {ALARM} row" in team.sheet(POSTMORTEMS).by_key()["LST-1"]["note"]

    cut(team, document_id, "Bound the retries")
    team.settle()
    assert "Removed" == team.sheet().by_key()[ALARM]["status"]
    assert (ALARM, "row", "Removed", "unjustified") in logged(team)


def test_of_like_lines_only_those_that_stand_are_kept(team: Team, tmp_path: Path) -> None:
    """Two items in the same words, of which one line was deleted: that one was removed."""
    twice = TALK.replace("Write the runbook (Zoe, 2026-12-08)", "Bound the retries (Ken, 2026-12-01)")
    document_id = imported(team, tmp_path, twice)
    [tab, *_] = team.world.ports().docs.fetch_document(document_id).tabs
    line = next(one for one, _ in walk(tab.segments[0].blocks) if "Bound" in one.shown)
    span = {"startIndex": line.start, "endIndex": line.end}
    team.batch(None, {"deleteContentRange": {"range": span}}, document_id=document_id)
    team.settle()

    assert ["Open", "Removed"] == sorted(team.sheet().by_key()[key]["status"] for key in (ALARM, ROUTE))


def test_a_value_typed_into_the_sheet_is_asked_about_still(team: Team, tmp_path: Path) -> None:
    """The sheet goes on speaking for an item that only stands."""
    document_id = imported(team, tmp_path, TALK)
    cut(team, document_id, "Write the runbook")
    team.settle()
    team.sheet().type(ALARM, "due", "2027-04-01")
    team.settle()

    assert (ALARM, "due", "2027-04-01", "unjustified") in logged(team)


LIGHTS = """# Parcels stuck

- Incident: LST-1
- Date: 2026-11-20

## Action items

The team met.

- 🟢 Bound the retries (Ken, 2026-12-01)
- 🟡 Write the runbook (Zoe, 2026-12-08)

## Thanks

To all.
"""


@pytest.mark.parametrize(
    ("at", "text"),
    [("2026-12-08)", "\n🟡 deferred 🟢 open"), ("Action items", "\nDeferred:")],
    ids=["a legend behind the lines", "a caption before other words"],
)
def test_who_says_for_a_line_what_becomes_of_it_has_edited_it(
    team: Team, tmp_path: Path, at: str, text: str
) -> None:
    """Put off by words elsewhere than in the line: the reason is asked for as if it stood there."""
    document_id = imported(team, tmp_path, LIGHTS)
    place = team.find(at, document_id)["endIndex"]
    edits = [{"insertText": {"location": {"index": place}, "text": text}}]
    if text.endswith(":"):
        below = {"startIndex": place + 1, "endIndex": place + len(text)}
        plain = {"namedStyleType": "NORMAL_TEXT"}
        style = {"range": below, "paragraphStyle": plain, "fields": "namedStyleType"}
        edits.append({"updateParagraphStyle": style})
    team.batch(None, *edits, document_id=document_id)
    team.settle()

    assert (ROUTE, "status", "Deferred", "unjustified") in logged(team)


@pytest.mark.parametrize(
    ("line", "words", "told"),
    [
        ("- Bound the retries (Ken, 2026-11-25)", "2026-11-25)", " - This was deferred."),
        ("- Bound the retries (Ken, 2026-11-25)\n  - Notes", "Notes", ": none\nMerged, not deployed"),
        ("- 上限を設ける（Ken 2026-11-25）", "2026-11-25）", "。延期しました。"),
    ],
    ids=["behind a dash", "below the line", "Japanese"],
)
def test_what_was_done_instead_ends_no_alarm(
    team: Team, tmp_path: Path, line: str, words: str, told: str
) -> None:
    """Late work that was put off, or done in part, in words of the past is as late as before."""
    paper = f"# Parcels stuck\n\n- Incident: LST-1\n- Date: 2026-11-20\n\n## Action items\n\n{line}\n\n## Thanks\n\nTo all.\n"
    document_id = imported(team, tmp_path, paper)
    team.world.clock.sleep(20 * 86_400)
    team.settle()
    place = team.find(words, document_id)["endIndex"]
    insert = {"insertText": {"location": {"index": place}, "text": told}}
    team.batch(None, insert, document_id=document_id)
    team.settle()

    assert team.sheet().by_key()[ALARM]["status"] in {"Open", "In progress"}
