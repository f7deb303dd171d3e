"""``import``: postmortems that exist as Markdown files become Google Docs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any
from urllib.parse import urlsplit

import click

from pmdocs.cli.context import Context, common_options, pass_context, say_where_to_look
from pmdocs.config import LANGUAGES
from pmdocs.errors import PmdocsError, UsageError

PARTIAL = 9
"""Exit code when some files failed and the others landed."""


@click.command("import", short_help="Make Google Docs of Markdown files.")
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@click.option(
    "--incident-id", default="", help="The incident of a single FILE (default: found in it, or made up)."
)
@click.option(
    "--base-url",
    default="",
    metavar="URL",
    help="Where relative links lead: the address of the files' folder, ending in /.",
)
@click.option(
    "--lang", type=click.Choice(LANGUAGES), help="Language of the tracker's words (default: the settings')."
)
@click.option("-n", "--dry-run", is_flag=True, help="Say what would be done; do nothing.")
@common_options
@pass_context
def import_files(
    context: Context,
    /,
    *,
    files: tuple[str, ...],
    incident_id: str,
    base_url: str,
    lang: str | None,
    dry_run: bool,
) -> None:
    """Make a Google Doc of each Markdown FILE and register it as a postmortem.

    Safe to run again: a file that has its document makes nothing. pmdocs does not write into imported
    documents before they are adopted.
    """  # fmt: skip
    from pmdocs.gateways.write_markdown import MarkdownGateway
    from pmdocs.wiring import connect
    from pmdocs.workflows.import_files import import_files, plan_import

    _check_base(base_url)
    settings = context.settings
    ports = connect(settings, say=context.say)
    results = (plan_import if dry_run else import_files)(
        ports,
        MarkdownGateway.beside(ports.docs),
        files,
        lang=lang or settings.lang,
        incident_id=incident_id,
        base_url=base_url,
    )
    imported, failed = _follow(context, results, dry_run=dry_run)
    if context.json:
        value: dict[str, Any] = {"dry_run": True} if dry_run else {}
        value["tracker_id"] = settings.workspace.tracker_id
        value["documents"] = [_json(result) for result in imported]
        value["failed"] = [_error_json(result.path, result.error) for result in failed]
        context.out_json(value)
    elif any(result.url for result in imported):
        folder = f"/folders/{settings.workspace.folder_id}"
        say_where_to_look(context, f"/documents/{imported[0].document_id}" if len(files) == 1 else folder)
    if failed:
        raise SystemExit(_exit_code(imported, [result.error for result in failed]))


def _check_base(base_url: str) -> None:
    try:
        parts = urlsplit(base_url)
    except ValueError:
        parts = urlsplit("")
    if base_url and not (parts.scheme in {"http", "https"} and parts.netloc):
        raise UsageError(f"'{base_url}' is no address to resolve links against.", hint="Use https://….")


def _follow(context: Context, results: Iterable[Any], *, dry_run: bool) -> tuple[list[Any], list[Any]]:
    """Tell of each file as soon as it is done; what landed, and what failed."""
    from pmdocs.workflows.import_files import Failed

    imported, failed = [], []
    for result in results:
        if isinstance(result, Failed):
            failed.append(result)
            click.echo(f"pmdocs: {result.path} was not imported: {result.error.message}", err=True)
            if result.error.hint:
                click.echo(f"  {result.error.hint}", err=True)
            continue
        imported.append(result)
        _tell(context, result, dry_run=dry_run)
    return imported, failed


def _tell(context: Context, result: Any, *, dry_run: bool) -> None:
    size = ", ".join(
        f"{count} {one}{'s' * (count != 1)}"
        for count, one in ((result.paragraphs, "paragraph"), (result.tables, "table"))
    )
    if not result.created:
        context.say(f"  {result.path} has its document already: {result.incident_id}; nothing was made.")
    elif dry_run:
        _out(context, f"would import {result.path} as {result.incident_id}: '{result.title}' ({size})")
    else:
        context.say(f"  Imported {result.path} as {result.incident_id}: '{result.title}' ({size}).")
    for note in result.notes:
        context.say(f"  Note: {note}.")
    for warning in result.warnings:
        context.say(f"  Warning: {warning}")
    if result.url:
        _out(context, result.url)


def _out(context: Context, text: str) -> None:
    if not context.json:
        context.out(text)


def _json(result: Any) -> dict[str, Any]:
    return {
        "file": result.path,
        "incident_id": result.incident_id,
        "title": result.title,
        "document_id": result.document_id or None,
        "url": result.url or None,
        "created": result.created,
        "registered": result.registered,
        "paragraphs": result.paragraphs,
        "tables": result.tables,
        "notes": list(result.notes),
        "warnings": list(result.warnings),
    }


def _error_json(path: str, error: PmdocsError) -> dict[str, Any]:
    return {
        "file": path,
        "code": error.exit_code,
        "kind": type(error).__name__,
        "message": error.message,
        "hint": error.hint,
    }


def _exit_code(imported: Sequence[Any], errors: Sequence[PmdocsError]) -> int:
    """9 when something landed; else the code that all failures share, or 1."""
    if imported:
        return PARTIAL
    codes = {error.exit_code for error in errors}
    return codes.pop() if len(codes) == 1 else 1
