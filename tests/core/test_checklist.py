"""The review checklist: read from tables and lists, in both languages, and its hints."""

from __future__ import annotations

from datetime import date

import pytest

from pmdocs.core.actions.items import read_items
from pmdocs.core.documents.sections import read_sections
from pmdocs.core.lint.markdown import read_file
from pmdocs.core.meetings.checklist import (
    ITEMS,
    Checklist,
    checklist_note,
    checklist_part,
    hints,
    parse_state,
    read_checklist,
)
from pmdocs.templates_dir import load_blueprint

HEAD = {
    "en": "## Review checklist\n\n| Question | Answer | Note |",
    "ja": "## レビューチェックリスト\n\n| 項目 | 回答 | メモ |",
}


def table(lang: str, *answers: str) -> str:
    given = [*answers, *[""] * (len(ITEMS) - len(answers))]
    rows = [
        f"| {item.text(lang)} | {answer} | n{n} |"
        for n, (item, answer) in enumerate(zip(ITEMS, given, strict=True))
    ]
    return "\n".join([HEAD[lang], "|---|---|---|", *rows]) + "\n"


def read(text: str, lang: str = "en") -> Checklist:
    return read_checklist(read_sections(read_file(text).document), lang)


@pytest.mark.parametrize(
    ("lang", "words"),
    [("en", ("Yes", "No", "N/A", "-", "maybe")), ("ja", ("はい", "いいえ", "対象外", "-", "たぶん"))],
)
def test_table(lang: str, words: tuple[str, ...]) -> None:
    """States and notes are read in both languages; an answer that means nothing known stays open and is told."""
    checklist = read(table(lang, *words), lang)
    first = checklist.answers[:5]

    assert ["yes", "no", "n/a", "", ""] == [answer.state for answer in first]
    assert [True, True, True, True, False] == [answer.understood for answer in first]
    assert "n0" == first[0].note
    assert [item.key for item in ITEMS] == [answer.key for answer in checklist.answers]
    assert 7 == len(checklist.open)


def test_complete() -> None:
    """With yes or n/a everywhere nothing is open."""
    checklist = read(table("en", *["Yes", "N/A", "yes", "✓", "ok", "YES", "done", "n/a", "Y"]))

    assert () == checklist.open
    assert "" == checklist_note(checklist, "en")


def test_note() -> None:
    """The tracker's note counts noes and open ones, in its language."""
    checklist = read(table("ja", "はい", "いいえ"), "ja")

    assert "checklist: 1 no, 7 open" == checklist_note(checklist, "en")
    assert "チェックリスト: いいえ1、未記入7" == checklist_note(checklist, "ja")


def test_absent() -> None:
    """Without a checklist every question is open, and the tracker is told nothing."""
    checklist = read("## Summary\n\nx\n")

    assert (False, len(ITEMS)) == (checklist.present, len(checklist.open))
    assert "" == checklist_note(checklist, "en")


def test_questions_left_out_and_added() -> None:
    """A team's checklist may ask fewer questions, and others of its own, which count as well."""
    text = "## Checklist\n\n| Item | OK? |\n|---|---|\n| Have the people concerned been told the outcome? | yes |\n| Legal asked? | no |\n"
    checklist = read(text)

    assert ["Legal asked?"] == [answer.question for answer in checklist.open]
    assert 1 == sum(answer.present and bool(answer.key) for answer in checklist.answers)


def test_slightly_changed_question() -> None:
    """A question is known after a small edit."""
    checklist = read(
        table("en", "Yes").replace("key data of the incident kept", "key data of this incident kept")
    )

    assert "yes" == checklist.answers[0].state


def test_list() -> None:
    """Typed boxes count; an empty one is open."""
    text = f"## Checklist\n\n- [x] {ITEMS[0].en}\n- [ ] {ITEMS[1].en}\n"

    assert ["yes", ""] == [answer.state for answer in read(text).answers[:2]]


@pytest.mark.parametrize("word", ["", "-", "―?", "はいはい", "not yet"])
def test_states(word: str) -> None:
    """Only whole words mean yes, no or n/a."""
    assert parse_state(word) in {"", None}


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_templates_ask_the_same(lang: str) -> None:
    """The questions of the template description are those that are understood, with all three answers."""
    (heading, advice, grid), dropdown = checklist_part(load_blueprint("standard", lang))

    assert [item.text(lang) for item in ITEMS] == [row[0].text for row in grid.rows[1:]]
    assert {"yes", "no", "n/a", ""} == {parse_state(option.shown) for option in dropdown.options}
    assert ("heading", "quiet") == (heading.kind, advice.kind)


def test_a_template_without_a_checklist() -> None:
    """It is refused by name."""
    blueprint = load_blueprint("near_miss", "en")
    with pytest.raises(ValueError, match="no review checklist"):
        checklist_part(blueprint)


def test_hints() -> None:
    """What can be seen without judging is told, good or not."""
    text = (
        "## Impact\n\n12 orders failed.\n\n## System background\n\nA shop.\n\n## Timeline\n\n- 09:00 https://example.com/log\n\n"
        "## Questions\n\n| Question | Asked by | Answer |\n|---|---|---|\n| Why? | Bob |  |\n"
    )
    reading = read_sections(read_file(text).document)
    items = read_items(reading.document, reading, reference=date(2026, 11, 21)).items
    found = {hint.key: hint.good for hint in hints(reading, items)}

    assert {
        "data_collected": True,
        "impact_complete": True,
        "plan_priority": False,
        "overview_alone": True,
        "constraints_explicit": False,
        "answers_in_text": False,
    } == found
