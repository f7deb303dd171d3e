"""The agenda of a review as Markdown, as a page to print, or as JSON. Nobody is named in it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import Any

from pmdocs.core.comments.export import Entry
from pmdocs.core.meetings.agenda import OPENING, Agenda
from pmdocs.formats import meeting_words as meeting
from pmdocs.formats import text as shown
from pmdocs.formats.markdown import escaped, escaped_lines, quoted

SCHEMA_VERSION = 1


def render_markdown(agenda: Agenda) -> str:
    """The agenda, ending in one line break; people's texts are escaped."""
    return "\n".join(_lines(agenda)) + "\n"


def _lines(agenda: Agenda) -> Iterator[str]:
    export, lang = agenda.review.export, agenda.review.export.lang
    said = meeting.words(lang)
    yield f"# {said['agenda']}: {escaped(shown.one_line(export.title))}"
    yield ""
    yield f"- {said['document']}: <{export.url}>"
    if agenda.start is not None:
        yield f"- {said['time']}: {shown.shown_time(agenda.start, export)} ({agenda.minutes} {said['min']})"
    yield f"- {escaped(meeting.shown_voices(agenda.review.voices, lang))}"
    if agenda.review.survey:
        yield f"- {said['survey']}: <{agenda.review.survey}>"
    yield from ("", f"## {said['before_we_begin']}", "")
    yield from (f"- {line}" for line in OPENING.get(lang, OPENING["en"]))
    yield from ("", f"## {said['timetable']}", "")
    yield from (f"| {said['time']} | {said['what']} | {said['who']} |", "|---|---|---|")
    for step in agenda.steps:
        what, who = step_words(step.part, lang)
        yield f"| {meeting.shown_step(step, agenda)} | {what} | {who} |"
    for title, entries in chapters(agenda):
        yield from ("", f"## {said[title]} ({len(entries)})")
        if not entries:
            yield from ("", said["none_yet"])
        for number, entry in enumerate(entries, 1):
            yield from ("", *_entry(number, entry, agenda))
    yield from ("", f"## {said['kudos']}", "", f"*{said['kudos_hint']}*", "")
    yield from (f"- {_brief(entry)}" for entry in agenda.review.of("kudos"))


def step_words(part: str, lang: str) -> tuple[str, str]:
    """What is done in a part of the meeting, and by whom."""
    said = meeting.words(lang)
    return said.get(f"{part}_step", said.get(part, "")), said[f"{part}_who"]


def chapters(agenda: Agenda) -> Sequence[tuple[str, Sequence[Entry]]]:
    """What is taken up, in order: questions, those without an answer on top, then open suggestions."""
    return ("questions", agenda.review.questions), ("suggestions", open_suggestions(agenda))


def open_suggestions(agenda: Agenda) -> tuple[Entry, ...]:
    """Suggestions that nobody has decided."""
    return tuple(entry for entry in agenda.review.of("suggestions") if entry.thread.state != "resolved")


def mark_of(entry: Entry, lang: str) -> str:
    """What became of a question so far, or nothing."""
    said = meeting.words(lang)
    if entry.group == "silent":
        return said["resolved_aloud"]
    if entry.group == "answered":
        return said["in_document_mark"] if entry.in_document else said["answered_mark"]
    return shown.words(lang)["doubtful"] if entry.doubtful_answers else ""


def _entry(number: int, entry: Entry, agenda: Agenda) -> Iterator[str]:
    lang = agenda.review.export.lang
    yield f"### {number}. {escaped(shown.shown_place(entry, lang)) or meeting.words(lang)['whole']}"
    yield ""
    if entry.thread.quote:
        yield from (*quoted(entry.thread.quote), "")
    lines = escaped_lines(meeting.thread_words(entry)) or [""]
    yield "  \n".join(lines)
    mark = mark_of(entry, lang)
    link = f"[{shown.words(lang)['open_link']}]({entry.url})"
    yield from ("", f"{mark} · {link}" if mark else link)


def _brief(entry: Entry) -> str:
    return " ".join(escaped_lines(meeting.thread_words(entry)))


# As a page


@cache
def _environment() -> Any:
    from pmdocs.formats.pages import page_environment

    return page_environment(shown=shown, meeting=meeting, step_words=step_words, mark_of=mark_of)


def render_html(agenda: Agenda) -> str:
    """One page that needs nothing else and prints on A4; every text of a person is escaped by the engine."""
    export = agenda.review.export
    template = _environment().get_template("agenda.html.jinja")
    page: str = template.render(
        agenda=agenda,
        export=export,
        review=agenda.review,
        said=meeting.words(export.lang),
        opening=OPENING.get(export.lang, OPENING["en"]),
        chapters=chapters(agenda),
    )
    return page + "\n"


# As data


def as_data(agenda: Agenda) -> dict[str, Any]:
    """The agenda for programs; names and words do not depend on the language."""
    review, export = agenda.review, agenda.review.export
    voices = review.voices
    return {
        "document_id": export.document_id,
        "incident_id": export.incident_id or None,
        "title": shown.plain(export.title),
        "url": export.url,
        "start": agenda.start.isoformat() if agenda.start else None,
        "minutes": agenda.minutes,
        "steps": [{"part": step.part, "start": step.start, "end": step.end} for step in agenda.steps],
        "comments": {
            "author_team": voices.author_team,
            "other_teams": voices.other_teams,
            "unknown": voices.unknown,
        },
        "questions": [_data(entry) for entry in review.questions],
        "suggestions": [_data(entry) for entry in open_suggestions(agenda)],
        "kudos": [_data(entry) for entry in review.of("kudos")],
        "survey": review.survey or None,
    }


def _data(entry: Entry) -> dict[str, Any]:
    thread = entry.thread
    return {
        "comment_id": thread.comment_id,
        "group": entry.group,
        "section": [shown.plain(title) for title in thread.section],
        "quote": shown.plain(thread.quote) if thread.quote is not None else None,
        "text": shown.post_text(thread.head),
        "in_document": entry.in_document,
        "url": entry.url,
    }


def _json(agenda: Agenda) -> str:
    value = {"schema_version": SCHEMA_VERSION, **as_data(agenda)}
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


AGENDA_FORMATS: Mapping[str, Callable[[Agenda], str]] = MappingProxyType(
    {"md": render_markdown, "html": render_html, "json": _json}
)
"""Renderers of an agenda by the name of their format."""
