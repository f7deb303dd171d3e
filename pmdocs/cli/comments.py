"""``comments``: what readers wrote beside a postmortem."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from pmdocs.cli.context import Context, common_options, pass_context
from pmdocs.cli.output import choose_format, write_file
from pmdocs.config import LANGUAGES, Settings
from pmdocs.errors import UsageError

FORMATS = ("md", "html", "csv", "json")
KINDS = ("question", "suggestion", "kudos", "action", "note")


@click.group("comments")
def comments_group() -> None:
    """The comments of a postmortem: questions, suggestions, praise."""


@comments_group.command("export")
@click.argument("document", metavar="DOC")
@click.option(
    "--since", metavar="TIME", help="Only threads begun then or later: 2026-11-20, 2026-11-20 14:00."
)
@click.option("--until", metavar="TIME", help="Only threads begun until then; a date means its whole day.")
@click.option(
    "--meeting",
    metavar="START+MINUTES",
    help="Tell of each thread whether it is from before, in or after the meeting: '2026-11-20 14:00+30'.",
)
@click.option("--kind", "kinds", type=click.Choice(KINDS), multiple=True, help="Only these; may be repeated.")
@click.option("--unresolved", is_flag=True, help="Only threads that are not resolved.")
@click.option("--format", "form", type=click.Choice(FORMATS), help="Default: as FILE is called, else md.")
@click.option("-o", "--output", metavar="FILE", default="-", help="Where to write; - is standard output.")
@click.option("--lang", type=click.Choice(LANGUAGES), help="Language of headings (default: the settings').")
@common_options
@pass_context
def export(
    context: Context, /, document: str, form: str | None, output: str, lang: str | None, **options: Any
) -> None:
    """Print the comments of a postmortem, questions first, those without an answer on top.

    DOC is its address, its id or its incident's id. Nothing is changed in the document.
    """
    from pmdocs.core.references import parse_document_reference
    from pmdocs.formats import FORMATS as RENDERERS
    from pmdocs.wiring import connect
    from pmdocs.workflows.export import export_comments

    reference = parse_document_reference(document)
    form = choose_format(context, form, output, FORMATS)
    settings = context.settings
    selection = _selection(settings, **options)
    ports = connect(settings, say=context.say)
    made = export_comments(ports, ports.comments, reference, selection=selection, lang=lang or settings.lang)
    text = RENDERERS[form](made)
    if made.source == "drive":
        context.say("  Note: read through Drive: places are inferred, suggested edits are missing.")
    if output == "-":
        context.out(text.removesuffix("\n").removesuffix("\r"))
    else:
        write_file(Path(output), text)
        context.say(f"  Wrote {len(made.entries)} threads of '{made.title}' to {output}.")


def _selection(settings: Settings, **options: Any) -> Any:
    from pmdocs.core.comments.export import Selection
    from pmdocs.core.moments import parse_meeting, parse_moment

    zone = settings.timezone
    since, until, meeting = options["since"], options["until"], options["meeting"]
    selection = Selection(
        since=parse_moment(since, zone=zone, name="--since") if since else None,
        until=parse_moment(until, zone=zone, name="--until", is_end=True) if until else None,
        meeting=(
            parse_meeting(meeting, zone=zone, today=datetime.now(UTC).astimezone(zone).date())
            if meeting
            else None
        ),
        kinds=frozenset(options["kinds"]),
        unresolved=options["unresolved"],
    )
    if selection.since and selection.until and selection.since > selection.until:
        raise UsageError("--since lies after --until.")
    return selection
