"""Work that a model finds in the notes of a meeting: on the tracker with a note that says so, and kept there."""

from __future__ import annotations

import pytest
from sync_world import Team, new_team_, prepared_, team_  # noqa: F401 - fixtures

from pmdocs.core.sheet.tracker import POSTMORTEMS

NEW = "INC-7/AI-4"
LINE = "put a cap on the retries of the importer (Tom, 12 December)"
ACTION = "put a cap on the retries of the importer"


def take_notes(team: Team, *lines: str) -> None:
    """A heading at the end of the document, and lines below it."""
    end = team.table()._table().end
    team.batch("ada", {"insertText": {"location": {"index": end}, "text": "\n".join((*lines, "", ""))}})
    style = {"namedStyleType": "HEADING_1"}
    span = {"startIndex": end, "endIndex": end + len(lines[0])}
    rest = {"startIndex": span["endIndex"] + 1, "endIndex": end + sum(len(line) + 1 for line in lines)}
    team.batch(
        "ada",
        {"updateParagraphStyle": {"range": span, "paragraphStyle": style, "fields": "namedStyleType"}},
        {
            "updateParagraphStyle": {
                "range": rest,
                "paragraphStyle": {"namedStyleType": "NORMAL_TEXT"},
                "fields": "namedStyleType",
            }
        },
    )
    team.settle()


@pytest.mark.parametrize("again", [1, 3])
def test_a_guess_is_tracked_and_noted_once(team: Team, again: int) -> None:
    """Its row says what was written, the document's row that it was a guess; more syncs change nothing."""
    take_notes(team, "What bothered us", "The pager was silent because the rota had a gap.", LINE)
    for _ in range(again):
        team.sync(full=True)

    assert ACTION == team.sheet().by_key()[NEW]["action"]
    assert team.sheet(POSTMORTEMS).get("INC-7", "note").count("guessed-item") == 1
    assert "INC-7/AI-5" not in team.sheet().by_key()


def test_other_notes_do_not_take_it_off_again(team: Team) -> None:
    """Lines that come in around it leave its row open and its history whole."""
    take_notes(team, "What bothered us", "The pager was silent because the rota had a gap.", LINE)
    before = team.sheet().by_key()[NEW]
    request = {"containsText": {"text": "The pager was silent", "matchCase": True}}
    text = "Nobody likes the colours. The old tool was the same in 2019. It rained. The pager was silent"
    team.batch("ada", {"replaceAllText": {**request, "replaceText": text}})
    team.settle()

    assert before == team.sheet().by_key()[NEW]


@pytest.mark.parametrize(
    ("old", "new"), [("of the importer", "of the new importer"), ("importer (", "importer, see #ops (")]
)
def test_a_word_mended_in_it_removes_nothing(team: Team, old: str, new: str) -> None:
    """Whoever rewords a guess a little is asked nothing, though the model may no longer take it for work."""
    take_notes(team, "What bothered us", "The pager was silent because the rota had a gap.", LINE)
    request = {"containsText": {"text": old, "matchCase": True}, "replaceText": new}
    team.batch("ada", {"replaceAllText": request})
    team.settle()

    rows = team.sheet().by_key()
    assert ("Open", "2026-12-12") == (rows[NEW]["status"], rows[NEW]["due"])
    assert "INC-7/AI-5" not in rows
    assert not team.asks()
