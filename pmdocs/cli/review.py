"""``review``: the half hour in which a postmortem is reviewed."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pmdocs.cli.context import Context, common_options, pass_context
from pmdocs.cli.output import choose_format, paper_json, tell_paper, write_file
from pmdocs.cli.tables import one_line
from pmdocs.config import LANGUAGES
from pmdocs.errors import UsageError

if TYPE_CHECKING:
    from pmdocs.core.comments.kinds import Meeting
    from pmdocs.core.meetings.review_forms import Entry
    from pmdocs.workflows.paper import Paper
    from pmdocs.workflows.ports import Ports
    from pmdocs.workflows.review import RowsReport

FORMATS = ("md", "html", "json")

_lang = click.option(
    "--lang", type=click.Choice(LANGUAGES), help="Language of the words (default: the settings')."
)
_dry_run = click.option("-n", "--dry-run", is_flag=True, help="Say what would be written; write nothing.")
_mode = click.option(
    "--as",
    "mode",
    type=click.Choice(("edit", "suggestion")),
    default="suggestion",
    show_default=True,
    help="Write at once, or suggest it to the document's author.",
)
_again = click.option(
    "--again", is_flag=True, help="Also write again what somebody has taken out since an earlier run."
)


@click.group("review", short_help="The half hour in which a postmortem is reviewed.")
def review_group() -> None:
    """The half hour in which a postmortem is reviewed: agenda, answers, thanks, what is left to do."""


@review_group.command("agenda")
@click.argument("document", metavar="DOC")
@click.option("--minutes", type=int, help="How long it takes (default: 30, or as configured).")
@click.option(
    "--start", metavar="TIME", help="When it begins, to show the time of day: '2026-11-20 14:00', 14:00."
)
@click.option("--format", "form", type=click.Choice(FORMATS), help="Default: as FILE is called, else md.")
@click.option("-o", "--output", metavar="FILE", default="-", help="Where to write; - is standard output.")
@click.option("--as-doc", is_flag=True, help="Make a Google Doc of it in the workspace's folder.")
@_lang
@_dry_run
@common_options
@pass_context
def agenda(
    context: Context,
    /,
    document: str,
    *,
    minutes: int | None,
    start: str | None,
    form: str | None,
    output: str,
    as_doc: bool,
    lang: str | None,
    dry_run: bool,
) -> None:
    """Print the script of the meeting: times, opening rules, questions in the order of the document, suggestions.

    Nobody is named in it. DOC is the postmortem's address, its id or its incident's id. With --as-doc the
    agenda becomes a document of its own, once a day.
    """
    from pmdocs.core.meetings.agenda import make_agenda
    from pmdocs.core.references import parse_document_reference
    from pmdocs.formats.agenda import AGENDA_FORMATS, as_data, render_markdown
    from pmdocs.wiring import connect
    from pmdocs.workflows.review import read_review

    reference = parse_document_reference(document)
    settings = context.settings
    form = choose_format(context, form, output, FORMATS)
    length = minutes if minutes is not None else settings.review_minutes
    begins = _meeting(context, start, length)
    ports = connect(settings, say=context.say)
    sitting = read_review(ports, reference, lang=lang or settings.lang, meeting=begins)
    made = make_agenda(sitting.review, minutes=length, start=begins.start if begins else None)
    if as_doc:
        paper = _paper(ports, made.review, render_markdown(made), kind="agenda", dry_run=dry_run)
        tell_paper(context, paper, dry_run=dry_run, data={"paper": paper_json(paper), **as_data(made)})
    elif output == "-":
        context.out(AGENDA_FORMATS[form](made).removesuffix("\n"))
    elif dry_run:
        context.say(f"  would write {output}")
    else:
        write_file(Path(output), AGENDA_FORMATS[form](made))
        context.say(f"  Wrote the agenda of '{one_line(made.review.export.title)}' to {output}.")


def _meeting(context: Context, start: str | None, minutes: int) -> Meeting | None:
    from pmdocs.core.moments import parse_meeting

    if start is None:
        return None
    zone = context.settings.timezone
    return parse_meeting(f"{start}+{minutes}", zone=zone, today=datetime.now(UTC).astimezone(zone).date())


def _paper(ports: Ports, review: Any, text: str, *, kind: str, dry_run: bool, day: str = "") -> Paper:
    """The agenda or the minutes of a review as a document; one a day."""
    from pmdocs.core.files import DAY, OF
    from pmdocs.formats.meeting_words import words
    from pmdocs.gateways.write_markdown import MarkdownGateway
    from pmdocs.workflows.paper import make_paper

    day = day or ports.clock.now().astimezone(ports.settings.timezone).date().isoformat()
    return make_paper(
        ports,
        MarkdownGateway.beside(ports.docs),
        text,
        title=f"{day} {words(review.export.lang)[kind]}: {review.export.title}",
        kind=kind,
        properties={OF: review.export.document_id, DAY: day},
        dry_run=dry_run,
    )


# Into the document


@review_group.command("answers")
@click.argument("document", metavar="DOC")
@_mode
@_again
@_lang
@_dry_run
@common_options
@pass_context
def answers(
    context: Context, /, document: str, *, mode: str, again: bool, lang: str | None, dry_run: bool
) -> None:
    """Write questions with their answers into the section of the document that is for them.

    Answers are the replies in the threads, or what stands in the tracker's column Answer. Rows that are there
    are never changed, what somebody took out is not written again. Safe to run again.
    """
    from pmdocs.workflows.review import write_answers

    report = _run_rows(context, document, write_answers, mode=mode, again=again, lang=lang, dry_run=dry_run)
    _tell_rows(context, report, "question", lead="question", dry_run=dry_run)
    if not context.json:
        _tell_open(context, report)


@review_group.command("kudos")
@click.argument("document", metavar="DOC")
@_mode
@_again
@_lang
@_dry_run
@common_options
@pass_context
def kudos(
    context: Context, /, document: str, *, mode: str, again: bool, lang: str | None, dry_run: bool
) -> None:
    """Write the thanks among the comments onto the document's Kudo wall.

    Whom they are for is left for people to fill in. Safe to run again.
    """
    from pmdocs.workflows.review import write_kudos

    report = _run_rows(context, document, write_kudos, mode=mode, again=again, lang=lang, dry_run=dry_run)
    _tell_rows(context, report, "word of thanks", lead="words", dry_run=dry_run)


def _run_rows(
    context: Context, document: str, write: Any, *, mode: str, again: bool, lang: str | None, dry_run: bool
) -> RowsReport:
    from pmdocs.core.references import parse_document_reference
    from pmdocs.gateways.review_requests import ReviewGateway
    from pmdocs.wiring import connect

    reference = parse_document_reference(document)
    ports = connect(context.settings, say=context.say)
    report: RowsReport = write(
        ports,
        ReviewGateway.beside(ports.docs),
        reference,
        as_suggestion=mode == "suggestion",
        lang=lang or context.settings.lang,
        again=again,
        dry_run=dry_run,
    )
    return report


def _tell_rows(context: Context, report: RowsReport, what: str, *, lead: str, dry_run: bool) -> None:
    export = report.review.export
    groups = {
        "written": report.written,
        "present": report.present,
        "pending": report.pending,
        "gone": report.gone,
    }
    if context.json:
        value: dict[str, Any] = {
            "dry_run": dry_run,
            "document_id": export.document_id,
            "incident_id": export.incident_id or None,
            "mode": "suggestion" if report.as_suggestion else "edit",
            "unanswered": [entry.thread.comment_id for entry in report.review.open_questions],
        }
        context.out_json(value | {name: [_row(entry) for entry in rows] for name, rows in groups.items()})
        return
    verb = "suggest" if report.as_suggestion else "write"
    done = f"would {verb}" if dry_run else {"suggest": "suggested", "write": "wrote"}[verb]
    for entry in report.written:
        context.out(f"{done}: {one_line(entry.cells[lead])}")
    for name, text in (
        ("present", "in the document already"),
        ("pending", "waiting as a suggestion for the author"),
        ("gone", "written once and taken out or reworded by somebody; left alone (--again writes it)"),
    ):
        if groups[name]:
            context.say(f"  {len(groups[name])} {text}")
    if not any(groups.values()):
        context.say(f"  There is no {what} to write.")


def _row(entry: Entry) -> dict[str, Any]:
    return {"comment_id": entry.comment_id, **entry.cells}


def _tell_open(context: Context, report: RowsReport) -> None:
    silent, unanswered = report.review.of("silent"), report.review.of("unanswered")
    if unanswered:
        context.say(f"  {len(unanswered)} question(s) have no answer yet.")
    if silent:
        context.say(
            f"  {len(silent)} question(s) were resolved without a written answer: reply in the thread, or fill in "
            "the column Answer of the tracker."
        )


# Afterwards


@review_group.command("close")
@click.argument("document", metavar="DOC")
@click.option("--held", metavar="DATE", help="The day of the review (default: today).")
@click.option(
    "--meeting", metavar="START+MINUTES", help="When it was, for the minutes: '2026-11-20 14:00+30'."
)
@click.option(
    "--minutes-doc", is_flag=True, help="Make a Google Doc of the minutes in the workspace's folder."
)
@_lang
@_dry_run
@common_options
@pass_context
def close(
    context: Context,
    /,
    document: str,
    *,
    held: str | None,
    meeting: str | None,
    minutes_doc: bool,
    lang: str | None,
    dry_run: bool,
) -> None:
    """List what is still to be edited, and mark the review as held in the tracker.

    A date that somebody wrote there stays. Safe to run again until nothing is left to edit.
    """
    from pmdocs.core.moments import parse_meeting
    from pmdocs.core.references import parse_document_reference
    from pmdocs.formats.minutes import edits_lines, render_minutes
    from pmdocs.wiring import connect
    from pmdocs.workflows.review import close_review

    reference = parse_document_reference(document)
    settings = context.settings
    zone = settings.timezone
    ports = connect(settings, say=context.say)
    today = ports.clock.now().astimezone(zone).date()
    at = parse_meeting(meeting, zone=zone, today=today) if meeting else None
    day = _day(held) if held else at.start.astimezone(zone).date() if at else today
    report = close_review(ports, reference, held=day, lang=lang or settings.lang, meeting=at, dry_run=dry_run)
    paper = None
    if minutes_doc:
        shown_day = report.held or day.isoformat()
        text = render_minutes(report.review, held=shown_day)
        paper = _paper(ports, report.review, text, kind="minutes", dry_run=dry_run, day=day.isoformat())
    if context.json:
        context.out_json(_close_json(report, paper, dry_run=dry_run))
        return
    context.out("\n".join(edits_lines(report.review)).strip())
    if report.review.survey:
        context.out(f"\n{_survey_words(lang or settings.lang)}: {report.review.survey}")
    _tell_held(context, report, dry_run=dry_run)
    if paper is not None:
        tell_paper(context, paper, dry_run=dry_run, data={"paper": paper_json(paper)})


def _day(text: str) -> date:
    from pmdocs.core.actions.dates import parse_full_date

    day = parse_full_date(text)
    if day is None:
        raise UsageError(f"--held is no date: '{text}'.", hint="Write it as 2026-11-20.")
    return day


def _survey_words(lang: str) -> str:
    from pmdocs.formats.meeting_words import words

    return words(lang)["survey"]


def _tell_held(context: Context, report: Any, *, dry_run: bool) -> None:
    if report.marked:
        context.say(f"  {'would mark' if dry_run else 'Marked'} the review as held on {report.held}.")
    elif report.held:
        context.say(f"  The tracker says already that the review was held on {one_line(report.held)}.")
    else:
        context.say(
            "  The tracker has no row of this postmortem with a column 'Review held'; run 'pmdocs sync'."
        )
    if report.review.open_questions:
        context.say(f"  {len(report.review.open_questions)} question(s) have no written answer.")


def _close_json(report: Any, paper: Paper | None, *, dry_run: bool) -> dict[str, Any]:
    review = report.review
    return {
        "dry_run": dry_run,
        "document_id": review.export.document_id,
        "incident_id": review.export.incident_id or None,
        "held": report.held or None,
        "marked": report.marked,
        "edits": [
            {
                "comment_id": entry.thread.comment_id,
                "kind": entry.verdict.kind,
                "section": list(entry.thread.section),
                "text": entry.thread.head.text,
                "waits_as_suggestion": entry.thread.comment_id in review.waiting,
                "url": entry.url,
            }
            for entry in review.edits
        ],
        "open_questions": [entry.thread.comment_id for entry in review.open_questions],
        "checklist_gaps": list(review.gaps),
        "survey": review.survey or None,
        "minutes_document_id": (paper.document_id or None) if paper else None,
        "minutes_url": (paper.url or None) if paper else None,
    }
