"""``checklist``: what a postmortem still needs before it is published."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from pmdocs.cli.context import Context, common_options, pass_context, say_where_to_look
from pmdocs.config import LANGUAGES
from pmdocs.errors import UsageError

if TYPE_CHECKING:
    from pmdocs.core.meetings.checklist import Answer
    from pmdocs.workflows.checklist import ChecklistReport

VIOLATED = 20
_MARKS = {"yes": "✓", "no": "✗", "n/a": "–", "": "·"}


@click.command("checklist", short_help="What is missing before a postmortem is published.")
@click.argument("document", metavar="DOC")
@click.option("--strict", is_flag=True, help="Exit 20 while an answer is No or missing.")
@click.option("--add", "adding", is_flag=True, help="Write the table at the end of a document that lacks it.")
@click.option("-n", "--dry-run", is_flag=True, help="With --add: say what would be written; write nothing.")
@click.option(
    "--lang", type=click.Choice(LANGUAGES), help="Language of the questions (default: the document's)."
)
@common_options
@pass_context
def checklist(
    context: Context, /, document: str, strict: bool, adding: bool, dry_run: bool, lang: str | None
) -> None:
    """Show the review checklist of a postmortem and what is missing before publication.

    DOC is its address, its id or its incident's id. The answers are given in the document; what pmdocs can see
    by itself is printed beside them as a hint. A postmortem is reviewed when no answer is No or open.
    """
    if dry_run and not adding:
        raise UsageError("--dry-run goes with --add; without it nothing is written anyway.")
    from pmdocs.core.references import parse_document_reference
    from pmdocs.wiring import connect
    from pmdocs.workflows import checklist as workflow

    reference = parse_document_reference(document)
    ports = connect(context.settings, say=context.say)
    if adding:
        report = workflow.add(ports, reference, lang=lang, dry_run=dry_run)
    else:
        report = workflow.read(ports, reference, lang=lang)
    if context.json:
        context.out_json(_as_json(report, dry_run))
    else:
        _show(context, report, adding=adding, dry_run=dry_run)
    if strict and report.checklist.open:
        click.get_current_context().exit(VIOLATED)


def _show(context: Context, report: ChecklistReport, *, adding: bool, dry_run: bool) -> None:
    from pmdocs.core.meetings.checklist import SHOWN

    hints = {hint.key: hint for hint in report.hints}
    for answer in report.checklist.answers:
        state = SHOWN[report.lang][answer.state] if answer.understood else f"? {answer.written}"
        context.out(f"{_MARKS[answer.state]} {answer.question}  [{state}]{_absent(report, answer)}")
        if answer.note:
            context.out(f"    {answer.note}")
        if answer.is_open and answer.key in hints:
            hint = hints[answer.key]
            context.out(f"    {'+' if hint.good else '-'} {hint.text(report.lang)}")
    _say_result(context, report, adding=adding, dry_run=dry_run)


def _absent(report: ChecklistReport, answer: Answer) -> str:
    if answer.present or not report.checklist.present:
        return ""
    return " (この文書にはない項目)" if report.lang == "ja" else " (not asked in this document)"


def _say_result(context: Context, report: ChecklistReport, *, adding: bool, dry_run: bool) -> None:
    if report.added:
        context.say(f"  {'Would add' if dry_run else 'Added'} the checklist at the end of '{report.title}'.")
        if not dry_run:
            say_where_to_look(context, f"/documents/{report.document_id}")
    elif adding:
        context.say(f"  '{report.title}' has its checklist already; nothing was written.")
    elif not report.checklist.present:
        context.say(f"  '{report.title}' has no checklist; --add writes one.")
    count = len(report.checklist.open)
    context.say(f"  {count} of {len(report.checklist.answers)} open." if count else "  Nothing is open.")


def _as_json(report: ChecklistReport, dry_run: bool) -> dict[str, object]:
    hints = {hint.key: hint for hint in report.hints}
    return {
        "document_id": report.document_id,
        "title": report.title,
        "lang": report.lang,
        "present": report.checklist.present,
        "added": report.added,
        "dry_run": dry_run,
        "open": len(report.checklist.open),
        "items": [
            {
                "key": answer.key or None,
                "question": answer.question,
                "state": answer.state,
                "written": answer.written,
                "understood": answer.understood,
                "note": answer.note,
                "present": answer.present,
                "open": answer in report.checklist.open,
                "hint": hints[answer.key].text(report.lang) if answer.key in hints else None,
                "hint_good": hints[answer.key].good if answer.key in hints else None,
            }
            for answer in report.checklist.answers
        ],
    }
