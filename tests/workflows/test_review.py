"""Answers, thanks and the end of a review: nothing that a person wrote is lost, whatever happens in between."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sync_world import Team, close, new_team_, open_team, prepared_, team_  # noqa: F401 - fixtures
from world import Killed, kill

from pmdocs.core.documents.document import Table, walk
from pmdocs.core.documents.sections import read_sections
from pmdocs.core.meetings.review_rows import with_suggested_insertions
from pmdocs.core.references import parse_document_reference
from pmdocs.core.sheet.tracker import COMMENTS, POSTMORTEMS
from pmdocs.errors import UsageError
from pmdocs.gateways.review_requests import ReviewGateway
from pmdocs.workflows.review import (
    CloseReport,
    RowsReport,
    close_review,
    read_review,
    write_answers,
    write_kudos,
)

MODES = (False, True)
"""Edits, suggestions."""

ANSWERED = {
    "Is that measured at the load balancer?": "From the orders: the first failed one to the last.",
    "Which pool ran dry?": "The one of checkout.",
    "=1+1 と {{ title }} は何ですか？": "式ではなく、ただの文字です。",
}
THANKS = ("Thank you for rolling back within the hour!", "素早い切り戻しをありがとうございました")


def _meet(team: Team) -> None:
    """Everything that a meeting leaves in the comments."""
    for question, answer in ANSWERED.items():
        team.reply("ada", team.say("bob", question, "Orders failed"), answer)
    team.say("ken", "Why did nobody see it sooner?", "85 minutes")
    silent = team.say("ken", "Who approved the rollout?", "85 minutes")
    body = {"commentId": silent, "post": {"commentAction": "RESOLVE"}}
    team.batch("ada", {"addCommentReply": body})
    team.say("bob", "Suggestion: please name the version.", "Orders failed")
    for words in THANKS:
        team.say("bob", words, "Orders failed")


@pytest.fixture(name="met", scope="module")
def met_(prepared: tuple[Path, str], tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """Files of a team after its meeting."""
    directory = tmp_path_factory.mktemp("met") / "world"
    team = open_team(directory, prepared)
    _meet(team)
    team.settle()
    close(team)
    return directory, prepared[1]


@pytest.fixture(name="meeting")
def meeting_(met: tuple[Path, str], tmp_path: Path) -> Iterator[Callable[[], Team]]:
    """Makes separate teams after their meeting."""
    made: list[Team] = []

    def meeting() -> Team:
        made.append(open_team(tmp_path / f"met{len(made)}", met))
        return made[-1]

    yield meeting
    for team in made:
        team.world.emulator.store.close()


def _write(team: Team, what: str, *, suggest: bool, **more: Any) -> RowsReport:
    """A run of a command, as a new process."""
    ports = team.world.ports()
    run = {"answers": write_answers, "kudos": write_kudos}[what]
    reference = parse_document_reference(team.document_id)
    writer = ReviewGateway.beside(ports.docs)
    return run(ports, writer, reference, as_suggestion=suggest, lang="en", **more)


def _close(team: Team, **more: Any) -> CloseReport:
    ports = team.world.ports()
    day = ports.clock.now().date()
    return close_review(ports, parse_document_reference(team.document_id), held=day, lang="en", **more)


def _table(team: Team, key: str) -> list[list[str]]:
    """Rows of a section's table, suggested ones too, blank ones left out."""
    document = team.world.ports().docs.fetch_document(team.document_id)
    sections = read_sections(with_suggested_insertions(document)).sections_of(key)
    tables = [block for section in sections for block in section.blocks if isinstance(block, Table)]
    rows = [[cell.shown for cell in row] for table in tables for row in table.rows[1:]]
    return [row for row in rows if any(row)]


def _lines(team: Team) -> list[str]:
    """Every line of the document that says something, suggestions too."""
    return [line for line in team.world.text(team.document_id).split("\n") if line.strip()]


def _is_within(few: list[str], many: list[str]) -> bool:
    """Whether lines stand among others in the same order, unchanged."""
    rest = iter(many)
    return all(line in rest for line in few)


@pytest.mark.parametrize("suggest", MODES)
def test_answers_stand_in_the_section(meeting: Callable[[], Team], suggest: bool) -> None:
    """Each answered question becomes one row, as it was said; unanswered and silent ones do not."""
    team = meeting()
    before = _lines(team)

    report = _write(team, "answers", suggest=suggest)

    rows = _table(team, "questions")

    assert {(q, "Bob", a, "Ada") for q, a in ANSWERED.items()} == {(r[0], r[1], r[2], r[3]) for r in rows}
    assert len(ANSWERED) == len(rows) == len(report.written)
    assert _is_within(before, _lines(team))


@pytest.mark.parametrize("suggest", MODES)
def test_thanks_stand_on_the_wall(meeting: Callable[[], Team], suggest: bool) -> None:
    """Each thanks becomes one row; whom it is for is left to people."""
    team = meeting()

    _write(team, "kudos", suggest=suggest)

    assert {("", words, "Bob") for words in THANKS} == {tuple(row) for row in _table(team, "kudos")}


@pytest.mark.parametrize("what", ["answers", "kudos"])
@pytest.mark.parametrize("suggest", MODES)
@pytest.mark.parametrize("then", MODES)
def test_a_second_run_writes_nothing(
    meeting: Callable[[], Team], what: str, suggest: bool, then: bool
) -> None:
    """Run again, in the same mode or the other, nothing is written into the document."""
    team = meeting()
    _write(team, what, suggest=suggest)
    expected = team.world.text(team.document_id)
    team.world.methods()

    report = _write(team, what, suggest=then)

    assert expected == team.world.text(team.document_id)
    assert () == report.written
    assert "docs.documents.batchUpdate" not in team.world.methods()


def test_a_dry_run_writes_nothing(meeting: Callable[[], Team]) -> None:
    """A dry run tells what would be written and writes nothing."""
    team = meeting()
    before = team.world.text(team.document_id)
    team.world.methods()

    report = _write(team, "answers", suggest=False, dry_run=True)
    closing = _close(team, dry_run=True)

    assert len(ANSWERED) == len(report.written)
    assert closing.marked
    assert not [name for name in team.world.methods() if "atchUpdate" in name]
    assert before == team.world.text(team.document_id)


CALLS = {False: 4, True: 5}
"""API calls of a run by mode: tracker, file, document, edits; the names of ranges after suggestions."""


@pytest.mark.parametrize("suggest", MODES)
def test_the_points_below_reach_every_call(meeting: Callable[[], Team], suggest: bool) -> None:
    """The kill tests cover each call of a run."""
    team = meeting()
    team.world.methods()

    _write(team, "answers", suggest=suggest)

    seen = team.world.methods()

    assert CALLS[suggest] == len(seen), seen


@pytest.mark.parametrize(("what", "suggest"), [("answers", False), ("answers", True), ("kudos", False)])
def test_killed_anywhere(meeting: Callable[[], Team], what: str, suggest: bool) -> None:
    """Killed before or after the effect of any call and run again, the document is as after one run."""
    undisturbed = meeting()
    _write(undisturbed, what, suggest=suggest)
    expected = undisturbed.world.text(undisturbed.document_id)
    killed = 0
    for number in range(1, CALLS[suggest] + 1):
        for phase in ("before", "after"):
            team = meeting()
            team.world.ports()
            team.world.at(number, phase, kill)
            try:
                _write(team, what, suggest=suggest)
            except Killed:
                killed += 1
            team.world.emulator.observers.clear()
            _write(team, what, suggest=suggest)

            assert expected == team.world.text(team.document_id), (number, phase)

    assert killed >= 6


@pytest.mark.parametrize("suggest", MODES)
def test_a_lost_answer_writes_once(meeting: Callable[[], Team], suggest: bool) -> None:
    """A write whose answer is lost is not done a second time, and counts as written."""
    undisturbed, team = meeting(), meeting()
    _write(undisturbed, "answers", suggest=suggest)
    team.world.fault("docs.documents.batchUpdate", when="after")

    report = _write(team, "answers", suggest=suggest)

    assert undisturbed.world.text(undisturbed.document_id) == team.world.text(team.document_id)
    assert len(ANSWERED) == len(report.written)


def _paragraphs(team: Team) -> list[Any]:
    document = team.world.ports().docs.fetch_document(team.document_id)
    return [p for p, _ in walk(document.tabs[0].segments[0].blocks)]


def _author_edits(team: Team, seed: int, typed: list[str]) -> None:
    """A person types somewhere, anywhere; ``typed`` takes the words."""
    choose = random.Random(seed)  # noqa: S311 - a dice
    places = _paragraphs(team)
    typed += [f"Author {seed}.{number} schrieb 日本語🎉" for number in range(2)]
    for words in typed:
        at = choose.choice(places)
        index = choose.choice([at.start, at.end - 1])
        team.batch("ada", {"insertText": {"location": {"index": index}, "text": words}})
        places = _paragraphs(team)


@pytest.mark.parametrize(("what", "suggest"), [("answers", False), ("answers", True), ("kudos", False)])
def test_what_an_author_types_in_between_is_kept(
    meeting: Callable[[], Team], what: str, suggest: bool
) -> None:
    """Whatever is typed before or after any call of a run stays, and every row is written once."""
    lead = {"answers": 0, "kudos": 1}[what]
    wanted = set(ANSWERED) if what == "answers" else set(THANKS)
    key = "questions" if what == "answers" else "kudos"
    for seed, number in enumerate((2, 3, 4)):
        team = meeting()
        team.world.ports()
        typed: list[str] = []
        team.world.at(number, "before", partial(_author_edits, team, seed, typed))
        _write(team, what, suggest=suggest)
        team.world.emulator.observers.clear()
        _write(team, what, suggest=suggest)
        text = team.world.text(team.document_id)
        rows = [row[lead] for row in _table(team, key)]

        assert [] == [words for words in typed if text.count(words) != 1]
        assert dict.fromkeys(wanted, 1) == {
            words: len([row for row in rows if words in row]) for words in wanted
        }, rows


def _row_cell(team: Team, words: str, column: int) -> Any:
    document = team.world.ports().docs.fetch_document(team.document_id)
    for section in read_sections(with_suggested_insertions(document)).sections_of("questions"):
        for block in section.blocks:
            for row in block.rows if isinstance(block, Table) else ():
                if words in row[0].shown:
                    return row[column]
    raise LookupError(words)


def test_a_reworded_question_is_not_written_again(meeting: Callable[[], Team]) -> None:
    """An author rewords a written question and shortens its answer: that stays as it is."""
    team = meeting()
    _write(team, "answers", suggest=False)
    for column, words in ((2, "Orders."), (0, "Where is it measured?")):
        cell = _row_cell(team, "load balancer", column)
        team.batch(
            "ada",
            {"insertText": {"location": {"index": cell.start + 1}, "text": words}},
            {"deleteContentRange": {"range": {"startIndex": cell.start + 1 + len(words), "endIndex": cell.end - 1 + len(words)}}},
        )  # fmt: skip
    expected = team.world.text(team.document_id)

    report = _write(team, "answers", suggest=False)

    assert expected == team.world.text(team.document_id)
    assert ["Is that measured at the load balancer?"] == [entry.cells["question"] for entry in report.gone]


def test_a_deleted_row_comes_back_only_when_asked_for(meeting: Callable[[], Team]) -> None:
    """A row that somebody took out stays out; --again brings it back."""
    team = meeting()
    _write(team, "answers", suggest=False)
    document = team.world.ports().docs.fetch_document(team.document_id)
    section = read_sections(document).sections_of("questions")[0]
    table = next(block for block in section.blocks if isinstance(block, Table))
    place = {"tableStartLocation": {"index": table.start}, "rowIndex": 1, "columnIndex": 0}
    team.batch("ada", {"deleteTableRow": {"tableCellLocation": place}})
    few = _table(team, "questions")

    _write(team, "answers", suggest=False)

    assert few == _table(team, "questions")

    _write(team, "answers", suggest=False, again=True)

    assert len(few) + 1 == len(_table(team, "questions"))


def test_a_rejected_suggestion_is_not_made_again(meeting: Callable[[], Team]) -> None:
    """What the author rejected is not suggested a second time."""
    team = meeting()
    _write(team, "answers", suggest=True)
    raw = team.table("ada").documents.get(
        documentId=team.document_id,
        includeTabsContent=True,
        suggestionsViewMode="SUGGESTIONS_INLINE",
        commentsViewMode="COMMENTS_VIEW_MODE_INCLUDED",
    ).execute()  # fmt: skip
    ours = [each["suggestionId"] for each in raw["suggestions"] if each["status"] == "OPEN"]

    assert 1 == len(ours)

    team.batch("ada", {"rejectSuggestion": {"suggestionId": ours[0]}})
    expected = team.world.text(team.document_id)

    report = _write(team, "answers", suggest=True)

    assert expected == team.world.text(team.document_id)
    assert len(ANSWERED) == len(report.gone)


def test_an_accepted_suggestion_is_in_the_document(meeting: Callable[[], Team]) -> None:
    """Once accepted, the rows count as written, and the next sync says so in the tracker."""
    team = meeting()
    _write(team, "answers", suggest=True)
    sitting = read_review(team.world.ports(), parse_document_reference("INC-7"), lang="en")

    assert len(ANSWERED) == len(sitting.review.waiting)
    assert 1 == len([each for each in sitting.review.edits if each.verdict.kind == "suggestion"])

    raw = team.table("ada").documents.get(
        documentId=team.document_id,
        includeTabsContent=True,
        suggestionsViewMode="SUGGESTIONS_INLINE",
        commentsViewMode="COMMENTS_VIEW_MODE_INCLUDED",
    ).execute()  # fmt: skip
    for each in raw["suggestions"]:
        if each["status"] == "OPEN":
            team.batch("ada", {"acceptSuggestion": {"suggestionId": each["suggestionId"]}})
    team.settle()
    report = _write(team, "answers", suggest=True)
    sitting = read_review(team.world.ports(), parse_document_reference("INC-7"), lang="en")

    assert len(ANSWERED) == len(report.present)
    assert set() == sitting.review.waiting
    assert ["silent", "suggestions"] == [entry.group for entry in sitting.review.edits]


def _set(team: Team, worksheet: Any, key: str, column: str, value: str) -> None:
    rows = team.world.rows(worksheet.sheet_id)
    header = [c.en for c in worksheet.columns]
    at = header.index(next(c.en for c in worksheet.columns if c.key == column))
    number = next(n for n, row in enumerate(rows, 1) if key in row)
    sheets = team.world.emulator.client("sheets").spreadsheets().values()
    name = f"'{worksheet.en}'!{chr(ord('A') + at)}{number}"
    body = {"values": [[value]]}
    sheets.update(
        spreadsheetId=team.tracker_id, range=name, valueInputOption="USER_ENTERED", body=body
    ).execute()


def test_an_answer_typed_into_the_tracker_is_written(meeting: Callable[[], Team]) -> None:
    """What was said aloud and noted in the sheet becomes a row; a corrected kind counts as well."""
    team = meeting()
    _set(team, COMMENTS, "Who approved the rollout?", "answer", "The release bot, by policy.")
    _set(team, COMMENTS, "Which pool ran dry?", "kind", "note")

    _write(team, "answers", suggest=False)

    answers = {row[0]: row[2] for row in _table(team, "questions")}

    assert "The release bot, by policy." == answers["Who approved the rollout?"]
    assert "Which pool ran dry?" not in answers


def test_a_question_somebody_noted_gets_its_answer_beside_it(meeting: Callable[[], Team]) -> None:
    """A row with the question and no answer is completed, not doubled."""
    team = meeting()
    document = team.world.ports().docs.fetch_document(team.document_id)
    section = read_sections(document).sections_of("questions")[0]
    table = next(block for block in section.blocks if isinstance(block, Table))
    at = table.rows[1][0].start + 1
    team.batch("ada", {"insertText": {"location": {"index": at}, "text": "Which pool ran dry"}})

    _write(team, "answers", suggest=False)

    rows = _table(team, "questions")

    assert ["Which pool ran dry", "", "The one of checkout.", "Ada"] == rows[0]
    assert len(ANSWERED) == len(rows)


def test_close_marks_the_review_once(meeting: Callable[[], Team]) -> None:
    """The day is written where there is none, and by a second run left alone."""
    team = meeting()

    first, second = _close(team), _close(team)

    held = [row[14] for row in team.world.rows(POSTMORTEMS.sheet_id)[1:]]

    assert (True, False) == (first.marked, second.marked)
    assert ["2026-11-20"] == held
    assert "2026-11-20" == second.held


def test_close_keeps_the_day_somebody_wrote(meeting: Callable[[], Team]) -> None:
    """A person's date stays, whatever day the command is given."""
    team = meeting()
    _set(team, POSTMORTEMS, "INC-7", "review_held", "2026-11-18")

    report = _close(team)

    assert "2026-11-18" == report.held
    assert not report.marked


@pytest.mark.parametrize("phase", ["before", "after"])
@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_close_killed_anywhere(meeting: Callable[[], Team], number: int, phase: str) -> None:
    """Killed at any call and run again, the day stands there once."""
    team = meeting()
    team.world.ports()
    team.world.at(number, phase, kill)
    try:
        _close(team)
    except Killed:
        team.world.emulator.observers.clear()
    _close(team)
    team.settle()

    assert ["2026-11-20"] == [row[14] for row in team.world.rows(POSTMORTEMS.sheet_id)[1:]]


def test_close_while_a_sync_runs(meeting: Callable[[], Team]) -> None:
    """Another writer's batch between read and write is noticed; both writes stand."""
    team = meeting()
    team.table("ada").change(1, priority="P3")
    team.world.ports()

    def another() -> None:
        team.sync()

    team.world.at(3, "before", another)

    report = _close(team)
    team.settle()

    assert report.marked
    assert ["2026-11-20"] == [row[14] for row in team.world.rows(POSTMORTEMS.sheet_id)[1:]]


def test_only_postmortems_are_reviewed(meeting: Callable[[], Team]) -> None:
    """A template is refused before anything is read or written."""
    team = meeting()
    template = next(iter(team.world.settings().workspace.templates.values()))

    with pytest.raises(UsageError, match="template"):
        read_review(team.world.ports(), parse_document_reference(template), lang="en")
