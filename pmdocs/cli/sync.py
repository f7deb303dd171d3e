"""``sync`` and ``adopt``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from pmdocs.cli.context import Context, common_options, pass_context, say_where_to_look
from pmdocs.cli.remind import reminders_json, tell_reminders
from pmdocs.cli.tables import one_line
from pmdocs.core.model import document_url, spreadsheet_url
from pmdocs.errors import DocumentError, PmdocsError

if TYPE_CHECKING:
    from pmdocs.workflows.ports import Ports
    from pmdocs.workflows.remind import RemindReport
    from pmdocs.workflows.sync_run import DocumentReport, SyncReport

PARTIAL = 9


@click.command("sync", short_help="Bring the tracker and the documents together.")
@click.option("--full", is_flag=True, help="Read every document, whether it changed or not.")
@click.option("--doc", "document", metavar="DOC", help="Only this one: its address, id or incident's id.")
@click.option("--remind", is_flag=True, help="Then send what 'pmdocs actions remind' would send.")
@click.option("-n", "--dry-run", is_flag=True, help="Say what would be written and sent; do neither.")
@common_options
@pass_context
def sync(context: Context, /, *, full: bool, document: str | None, remind: bool, dry_run: bool) -> None:
    """Bring the tracker and the documents together: items, changes and their reasons, comments.

    Reads only what changed. Safe to run again at any time, and from several places at once. Exits with 9 when
    some documents could not be read, or some reminders not be sent, and the rest landed.
    """
    from pmdocs.core.references import parse_document_reference
    from pmdocs.wiring import connect
    from pmdocs.workflows.catalogue import find_document
    from pmdocs.workflows.sync import sync as run_sync

    reference = parse_document_reference(document) if document is not None else None
    ports = connect(context.settings, say=context.say)
    only = find_document(ports, reference) if reference else None
    report = run_sync(ports, full=full, only=only, dry_run=dry_run)
    if only is not None:
        _require_read(report, only)
    if context.verbose:
        context.say(f"  The tracker's first read: {report.size:,} bytes.")
    if not context.json:
        _tell(context, report, dry_run=dry_run)
    reminded, trouble = _remind(ports, dry_run=dry_run) if remind else (None, None)
    if context.json:
        tracker_id = context.settings.workspace.tracker_id
        reminders = reminders_json(reminded, dry_run=dry_run) if reminded else None
        context.out_json(_as_json(report, dry_run=dry_run, tracker_id=tracker_id) | {"reminders": reminders})
    if reminded is not None:
        tell_reminders(context, reminded, dry_run=dry_run)
    if trouble is not None:
        raise trouble
    if report.failed or (reminded is not None and reminded.failed):
        raise click.exceptions.Exit(PARTIAL)


def _remind(ports: Ports, *, dry_run: bool) -> tuple[RemindReport | None, PmdocsError | None]:
    """Reminders once the tracker is up to date; their trouble is told after what the sync did."""
    from pmdocs.workflows.remind import remind

    try:
        return remind(ports, dry_run=dry_run), None
    except PmdocsError as error:
        return None, error


def _require_read(report: SyncReport, document_id: str) -> None:
    """One document was asked for: its trouble is that of the command."""
    found = next((one for one in report.documents if one.document_id == document_id), None)
    if found is None:
        raise DocumentError(
            "This document does not look like a postmortem; it was not read.",
            where=document_url(document_id),
            hint=f"If it is one: pmdocs adopt {document_id}",
        )
    if found.error is not None:
        raise found.error


def _tell(context: Context, report: SyncReport, *, dry_run: bool) -> None:
    for one in report.documents:
        if one.error is None and one.summary:
            context.out(one_line(f"{one.incident_id}  {'; '.join(one.summary)}"))
    if dry_run:
        for line in report.lines:
            context.out(f"  {one_line(line)}")
    for one in report.failed:
        _tell_failure(one)
    for notice in report.notices:
        context.say(f"  Note: {one_line(notice)}")
    context.say(f"  {_in_short(report, dry_run=dry_run)}")


def _tell_failure(one: DocumentReport) -> None:
    """A failure is said even with ``--quiet``."""
    error = one.error
    if error is not None:
        click.echo(f"pmdocs: {one.incident_id or one.document_id} failed: {error.message}", err=True)
        if error.hint:
            click.echo(f"  {error.hint}", err=True)


def _in_short(report: SyncReport, *, dry_run: bool) -> str:
    read = len(report.documents) - len(report.failed)
    asked, waiting = _counts(report)
    parts = [f"{_number(read, 'document')} read"]
    if report.failed:
        parts.append(f"{len(report.failed)} failed")
    if dry_run:
        parts.append(f"{_number(len(report.lines), 'cell or row', 'cells and rows')} would be written")
        parts.append(f"{_number(waiting, 'question')} to ask")
    else:
        written = _number(len(report.lines), "cell or row", "cells and rows")
        parts.append(f"{written} written" if report.wrote and report.lines else "nothing to write")
        parts.append(f"{_number(asked, 'question')} asked, {waiting} waiting")
    return "; ".join(parts) + "."


def _number(count: int, one: str, many: str = "") -> str:
    return f"{count} {one if count == 1 else many or one + 's'}"


def _counts(report: SyncReport) -> tuple[int, int]:
    return sum(one.asked for one in report.documents), sum(one.waiting for one in report.documents)


def _as_json(report: SyncReport, *, dry_run: bool, tracker_id: str | None) -> dict[str, Any]:
    asked, waiting = _counts(report)
    return {
        "dry_run": dry_run,
        "tracker_id": tracker_id,
        "url": spreadsheet_url(tracker_id or ""),
        "wrote": report.wrote,
        "asked": asked,
        "waiting": waiting,
        "failed": len(report.failed),
        "bytes_read": report.size,
        "notices": list(report.notices),
        "documents": [
            {
                "document_id": one.document_id,
                "incident_id": one.incident_id or None,
                "changes": list(one.summary),
                "asked": one.asked,
                "waiting": one.waiting,
                "error": (
                    {
                        "code": one.error.exit_code,
                        "kind": type(one.error).__name__,
                        "message": one.error.message,
                        "hint": one.error.hint,
                    }
                    if one.error
                    else None
                ),
            }
            for one in report.documents
        ],
        "plan": list(report.lines),
    }


@click.command("adopt", short_help="Let pmdocs write into a document made by hand.")
@click.argument("document", metavar="DOC")
@click.option("-n", "--dry-run", is_flag=True, help="Say what would be done; do nothing.")
@common_options
@pass_context
def adopt(context: Context, /, *, document: str, dry_run: bool) -> None:
    """Let pmdocs write into a postmortem that it did not make: an imported or hand-made document.

    DOC is its address, its id or its incident's id. Its text stays as it is; from then on sync asks in it why
    a date or a priority changed. Safe to run again.
    """
    from pmdocs.core.references import parse_document_reference
    from pmdocs.wiring import connect
    from pmdocs.workflows.adopt import adopt as run_adopt

    reference = parse_document_reference(document)
    report = run_adopt(connect(context.settings, say=context.say), reference, dry_run=dry_run)
    file = report.file
    if context.json:
        context.out_json(
            {
                "dry_run": dry_run,
                "document_id": file.file_id,
                "title": file.name,
                "url": document_url(file.file_id),
                "adopted": report.adopted,
                "properties": report.properties,
                "in_folder": report.in_folder,
            }
        )
        return
    name = one_line(file.name)
    if not report.adopted:
        context.say(f"  pmdocs may write into '{name}' already; nothing was changed.")
    elif dry_run:
        context.say(f"  would adopt '{name}'")
    else:
        context.say(f"  Adopted '{name}': sync may ask questions in it from now on.")
    if not report.in_folder:
        context.say("  Note: it does not lie in the workspace's folder; move it there for sync to find it.")
    context.out(document_url(file.file_id))
    say_where_to_look(context, f"/documents/{file.file_id}")
