"""The minutes of a review as Markdown: what was asked and answered, what was decided, what is left to do."""

from __future__ import annotations

from collections.abc import Iterator

from pmdocs.core.comments.export import Entry
from pmdocs.core.meetings.review import Review, names_of_answers
from pmdocs.formats import meeting_words as meeting
from pmdocs.formats import text as shown
from pmdocs.formats.markdown import escaped, escaped_lines, quoted


def render_minutes(review: Review, *, held: str) -> str:
    """The minutes, ending in one line break. ``held`` is the day as it is to be shown; people's texts are escaped."""
    return "\n".join(_lines(review, held)) + "\n"


def _lines(review: Review, held: str) -> Iterator[str]:
    export, lang = review.export, review.export.lang
    said = meeting.words(lang)
    yield f"# {said['minutes']}: {escaped(shown.one_line(export.title))}"
    yield ""
    yield f"- {said['document']}: <{export.url}>"
    if held:
        yield f"- {said['held']}: {escaped(held)}"
    if export.meeting is not None:
        yield f"- {said['time']}: {shown.shown_meeting(export)}"
    yield f"- {escaped(meeting.shown_voices(review.voices, lang))}"
    if review.survey:
        yield f"- {said['survey']}: <{review.survey}>"
    yield from _questions(review)
    yield from _chapter(said["suggestions"], review.of("suggestions"), review, said["none_yet"])
    yield from ("", f"## {said['kudos']}", "")
    kudos = review.of("kudos")
    yield from ((_item(entry, review, with_name=True) for entry in kudos) if kudos else [said["none_yet"]])
    if review.actions:
        yield from _chapter(said["actions"], review.actions, review, "")
    yield from edits_lines(review)


def _questions(review: Review) -> Iterator[str]:
    said = meeting.words(review.export.lang)
    yield from ("", f"## {said['questions']} ({len(review.questions)})")
    if not review.questions:
        yield from ("", said["no_questions"])
    answered = review.of("answered")
    for number, entry in enumerate(answered, 1):
        yield from ("", *_question(number, entry, review))
    if review.open_questions:
        yield from ("", f"### {said['open_questions']} ({len(review.open_questions)})", "")
        yield from (_item(entry, review) for entry in review.open_questions)


def _question(number: int, entry: Entry, review: Review) -> Iterator[str]:
    lang = review.export.lang
    said = meeting.words(lang)
    yield f"### {number}. {escaped(shown.shown_place(entry, lang)) or said['whole']}"
    yield ""
    if entry.thread.quote:
        yield from (*quoted(entry.thread.quote), "")
    question = "  \n".join(escaped_lines(meeting.thread_words(entry)))
    yield f"**{said['asked_by']} {escaped(shown.author_name(entry.thread.head, lang))}:** {question}"
    answer = "  \n".join(escaped_lines(shown.plain(review.answers.get(entry.thread.comment_id, ""))))
    names = ", ".join(map(shown.one_line, names_of_answers(entry.answers)))
    who = f"{said['answered_by']} {escaped(names)}" if names else said["answer"]
    yield from ("", f"**{who}:** {answer}")


def _chapter(title: str, entries: tuple[Entry, ...], review: Review, empty: str) -> Iterator[str]:
    yield from ("", f"## {title} ({len(entries)})", "")
    yield from ((_item(entry, review) for entry in entries) if entries else [empty])


def _item(entry: Entry, review: Review, *, with_name: bool = False) -> str:
    lang = review.export.lang
    text = " ".join(escaped_lines(meeting.thread_words(entry)))
    if with_name:
        text += f" — {escaped(shown.author_name(entry.thread.head, lang))}"
    details = [escaped(shown.shown_place(entry, lang))]
    if entry.group == "suggestions" and entry.thread.state == "resolved":
        details.append(meeting.words(lang)["decided"])
    if entry.thread.comment_id in review.waiting:
        details.append(meeting.words(lang)["waits"])
    if entry.thread.assignee:
        details.append(escaped(f"{shown.words(lang)['assigned']} {shown.one_line(entry.thread.assignee)}"))
    link = f"[{shown.words(lang)['open_link']}]({entry.url})"
    return f"- {text} ({', '.join([*filter(None, details), link])})"


def edits_lines(review: Review) -> Iterator[str]:
    """What is left to do after the meeting: edits, and open items of the checklist."""
    said = meeting.words(review.export.lang)
    yield from ("", f"## {said['edits']} ({len(review.edits)})", "")
    if review.edits:
        yield from (f"*{said['edits_hint']}*", "")
    yield from (
        (f"- [ ] {_item(entry, review)[2:]}" for entry in review.edits)
        if review.edits
        else [said["all_edited"]]
    )
    if review.gaps:
        yield from ("", f"## {said['gaps']} ({len(review.gaps)})", "")
        yield from (f"- [ ] {escaped(shown.one_line(gap))}" for gap in review.gaps)
