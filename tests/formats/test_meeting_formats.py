"""Agendas, minutes and reading sessions as text: nobody's words change what they stand in."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from datetime import timedelta
from html.parser import HTMLParser

import pytest
from exports import HOSTILE, NOON, export, post, thread
from markdown_it import MarkdownIt

from pmdocs.core.comments.export import Export
from pmdocs.core.documents.document import Document
from pmdocs.core.documents.sections import read_sections
from pmdocs.core.markdown.parsing import parse_markdown
from pmdocs.core.meetings.agenda import OPENING, Agenda, make_agenda
from pmdocs.core.meetings.reading_club import READER_QUESTIONS, Text
from pmdocs.core.meetings.reading_todos import Todo
from pmdocs.core.meetings.review import Review
from pmdocs.core.meetings.voices import Voices
from pmdocs.errors import UsageError
from pmdocs.formats.agenda import AGENDA_FORMATS
from pmdocs.formats.minutes import render_minutes
from pmdocs.formats.reading import render_export, render_session

LANGS = ("en", "ja")


def _review(made: Export, **more: object) -> Review:
    empty = Document(document_id="doc-1", title="", revision_id="", tabs=())
    answers = {
        entry.thread.comment_id: "\n".join(post.text for post in entry.answers) for entry in made.entries
    }
    known = {
        "answers": answers,
        "voices": Voices(author_team=1, other_teams=2),
        "survey": "https://s.example/1",
    }
    return Review(export=made, reading=read_sections(empty), **known | more)  # type: ignore[arg-type]


def _agenda(lang: str = "en", *texts: str, minutes: int = 30) -> Agenda:
    threads = [
        thread(text, post("Since 14:00.", "Ada", minutes=2), comment_id=f"c{number}")
        for number, text in enumerate(texts or ("Why?", "Suggestion: say more", "Thank you!"))
    ]
    waiting = thread("Who?", comment_id="open")
    made = export(*threads, waiting, lang=lang, title="Outage <of> [x]")
    return make_agenda(_review(made), minutes=minutes, start=NOON + timedelta(hours=1))


class _Page(HTMLParser):
    """Tags and addresses of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [value or "" for name, value in attrs if name in {"href", "src"}]


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("form", AGENDA_FORMATS)
def test_an_agenda_names_nobody(lang: str, form: str) -> None:
    """Neither who asked nor who answered stands in an agenda; how many came from which side does."""
    text = AGENDA_FORMATS[form](_agenda(lang))

    assert not re.search(r"\b(?:Mio|Ada)\b", text)
    assert "Who?" in text
    if form != "json":
        assert all(line in text for line in OPENING[lang])


@pytest.mark.parametrize("form", ["md", "html"])
def test_an_agenda_has_times_rules_and_questions_in_order(form: str) -> None:
    """Times of the clock in the team's zone; what has no answer stands above what has one."""
    text = AGENDA_FORMATS[form](_agenda())

    assert "22:00–22:15" in text
    assert text.index("22:15–22:22") < text.index("Who?") < text.index("Why?") < text.index("say more")
    assert "https://s.example/1" in text


def test_json_is_for_programs() -> None:
    """The agenda as data tells steps, counts and groups, whatever the language."""
    english, japanese = (json.loads(AGENDA_FORMATS["json"](_agenda(lang))) for lang in LANGS)

    assert english == japanese
    assert ["unanswered", "answered"] == [each["group"] for each in english["questions"]]
    assert {"author_team": 1, "other_teams": 2, "unknown": 0} == english["comments"]


@pytest.mark.parametrize("words", HOSTILE)
def test_nobody_s_words_change_the_page(words: str) -> None:
    """The page has the same elements with hostile words as with harmless ones, and loads nothing."""
    hostile, harmless = (
        _Page(AGENDA_FORMATS["html"](_agenda("en", f"質問: {text} ?", "Suggestion: x", "Thank you!")))
        for text in (words, "harmless")
    )

    assert harmless.tags == hostile.tags
    assert not {"script", "img", "iframe", "link"} & set(hostile.tags)
    assert all(link.startswith("https://") for link in hostile.links)


@pytest.mark.parametrize("words", HOSTILE)
def test_nobody_s_words_are_markup_in_the_minutes(words: str) -> None:
    """Headings and links of agenda and minutes are ours, whatever people wrote."""
    agenda = _agenda("en", f"Question: {words}", f"Suggestion: {words}", f"Kudos: {words}")
    plain = _agenda("en", "Question: x", "Suggestion: x", "Kudos: x")
    for hostile, harmless in (
        (AGENDA_FORMATS["md"](agenda), AGENDA_FORMATS["md"](plain)),
        (
            render_minutes(agenda.review, held="2026-11-20"),
            render_minutes(plain.review, held="2026-11-20"),
        ),
    ):
        kinds = [_markup(text) for text in (hostile, harmless)]

        assert kinds[0] == kinds[1]


def _markup(text: str) -> list[str]:
    """Every element but text and breaks of a Markdown text, in order."""
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    flat = [child for token in tokens for child in [token, *(token.children or [])]]
    return [each.type for each in flat if each.type not in {"text", "softbreak", "hardbreak", "text_special"}]


@pytest.mark.parametrize("lang", LANGS)
def test_minutes_tell_who_asked_and_answered(lang: str) -> None:
    """Questions with answers and names, those left open, suggestions, thanks, and what is still to edit."""
    text = render_minutes(_agenda(lang).review, held="2026-11-20")

    assert {"Mio", "Ada"} <= set(re.findall(r"Mio|Ada", text))
    assert "Since 14:00." in text
    assert "Who?" in text
    assert "2026-11-20" in text
    assert "- [ ] " in text


@pytest.mark.parametrize("minutes", [9, 241, -1])
def test_a_review_has_a_sensible_length(minutes: int) -> None:
    """Lengths that make no meeting are refused with advice."""
    with pytest.raises(UsageError) as caught:
        _agenda(minutes=minutes)

    assert "30" in caught.value.hint


@pytest.mark.parametrize("lang", LANGS)
def test_a_session_s_paper_has_script_questions_and_actions(lang: str) -> None:
    """The paper can be made a document of: three questions for each text, and a table for the to-dos."""
    texts = [
        Text(title="INC-1: [x](y) | z", url="https://docs.google.com/document/d/a/edit", document_id="a")
    ]
    text = render_session(texts, day=NOON.date(), start=None, lang=lang)
    manuscript = parse_markdown(text)

    assert all(text.count(question) == 1 for question in READER_QUESTIONS[lang])
    assert "0–25" in text
    assert "25–55" in text
    assert "55–60" in text
    assert () == manuscript.notes


def test_a_session_s_export_tells_what_todos_lack() -> None:
    """What the last minutes have to settle stands behind each to-do."""
    made = export(thread("TODO: add a limit"), title="Reading")
    text = render_export(made, [Todo(action="add a *limit*", owner="Ken")], keys=["R/AI-1"])

    assert "- [ ] add a \\*limit\\* (owner Ken; lacks: team, due)" in text
    assert "R/AI-1" in text
    assert "### Impact › Numbers" in text
