"""``reading``: the club in which postmortems are read again."""

from __future__ import annotations

import secrets
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pmdocs.cli.context import Context, common_options, pass_context
from pmdocs.cli.output import paper_json, tell_paper, write_file
from pmdocs.cli.tables import one_line
from pmdocs.config import LANGUAGES
from pmdocs.core.model import document_url
from pmdocs.errors import UsageError

if TYPE_CHECKING:
    from pmdocs.core.meetings.reading_club import Pick

NOTHING_FOUND = 3

_lang = click.option(
    "--lang", type=click.Choice(LANGUAGES), help="Language of the words (default: the settings')."
)


@click.group("reading", short_help="The reading club: what to read, its hour, its to-dos.")
def reading_group() -> None:
    """The reading club: what to read next, the hour itself, what came of it."""


@reading_group.command("pick")
@click.option("--like", metavar="DOC", help="Related to this one: its services, its causes, its words.")
@click.option("--service", metavar="NAME", default="", help="About this service.")
@click.option("--words", metavar="TEXT", default="", help="About these words.")
@click.option("--unread", is_flag=True, help="Only what no session has read (default: those first).")
@click.option("--seed", type=int, help="Draw the same lots again (default: new ones, and told).")
@click.option(
    "--count", type=click.IntRange(1, 100), default=3, show_default=True, help="How many to propose."
)
@common_options
@pass_context
def pick(
    context: Context,
    /,
    *,
    like: str | None,
    service: str,
    words: str,
    unread: bool,
    seed: int | None,
    count: int,
) -> None:
    """Propose postmortems to read, own or imported: unread ones first, then related ones, then by lot.

    What was read is known from the documents of the sessions. Nothing is written.
    """
    from pmdocs.core.meetings.reading_club import Wanted
    from pmdocs.core.references import parse_document_reference
    from pmdocs.wiring import connect
    from pmdocs.workflows.reading import pick_reading

    reference = parse_document_reference(like) if like else None
    lot = secrets.randbelow(10**6) if seed is None else seed
    ports = connect(context.settings, say=context.say)
    wanted = Wanted(service=service, words=words, unread_only=unread, seed=lot)
    picks = pick_reading(ports, wanted, like=reference)[:count]
    if context.json:
        context.out_json({"seed": lot, "picks": [_pick_json(each) for each in picks]})
    else:
        for each in picks:
            _tell_pick(context, each)
        if picks and seed is None:
            context.say(f"  drawn with --seed {lot}")
    if not picks:
        context.say("  There is nothing like that to read.")
        raise click.exceptions.Exit(NOTHING_FOUND)


def _tell_pick(context: Context, each: Pick) -> None:
    one = each.candidate
    context.out(f"{one_line(one.incident_id)}  {one_line(one.title)}")
    reasons = ["read on " + ", ".join(one.read_on) if one.read_on else "unread"]
    if each.services:
        reasons.append("shares " + ", ".join(each.services))
    if each.shared:
        reasons.append("words: " + ", ".join(each.shared))
    context.out(f"    {one_line('; '.join(reasons))}")
    context.out(f"    {document_url(one.document_id)}")


def _pick_json(each: Pick) -> dict[str, Any]:
    one = each.candidate
    return {
        "incident_id": one.incident_id,
        "title": one.title,
        "document_id": one.document_id,
        "url": document_url(one.document_id),
        "services": list(one.services),
        "read_on": list(one.read_on),
        "score": round(each.score, 4),
        "shared_services": list(each.services),
        "shared_words": list(each.shared),
    }


@reading_group.command("start")
@click.argument("documents", metavar="DOC...", nargs=-1, required=True)
@click.option("--day", metavar="DATE", help="Day of the session (default: today).")
@click.option("--start", metavar="TIME", help="When it begins, to show the time of day: 14:00.")
@_lang
@click.option("-n", "--dry-run", is_flag=True, help="Say what would be made; make nothing.")
@common_options
@pass_context
def start(
    context: Context,
    /,
    *,
    documents: tuple[str, ...],
    day: str | None,
    start: str | None,
    lang: str | None,
    dry_run: bool,
) -> None:
    """Make the document of a session: script of the hour, the readers' three questions, links, action items.

    DOC is a postmortem's address, id or incident id, or the address of a page from outside. One document is made
    for a day and what is read; a second run finds it.
    """
    from pmdocs.formats.reading import render_session, session_title
    from pmdocs.gateways.write_markdown import MarkdownGateway
    from pmdocs.wiring import connect
    from pmdocs.workflows.reading import start_session

    settings = context.settings
    language = lang or settings.lang
    ports = connect(settings, say=context.say)
    today = ports.clock.now().astimezone(settings.timezone).date()
    on = _day(day) if day else today
    at = _time(start, on, context) if start else None
    session = start_session(
        ports,
        MarkdownGateway.beside(ports.docs),
        documents,
        day=on,
        title=lambda texts: session_title(on, texts, language),
        render=lambda texts: render_session(texts, day=on, start=at, lang=language),
        dry_run=dry_run,
    )
    data = {
        "session": session.incident_id,
        **paper_json(session.paper),
        "reads": [{"title": text.title, "url": text.url} for text in session.texts],
    }
    tell_paper(context, session.paper, dry_run=dry_run, data=data, label=session.incident_id)


def _day(text: str) -> date:
    from pmdocs.core.actions.dates import parse_full_date

    day = parse_full_date(text)
    if day is None:
        raise UsageError(f"--day is no date: '{text}'.", hint="Write it as 2026-11-20.")
    return day


def _time(text: str, day: date, context: Context) -> datetime:
    from pmdocs.core.moments import parse_meeting

    return parse_meeting(f"{text}+60", zone=context.settings.timezone, today=day).start


@reading_group.command("export")
@click.argument("session", metavar="DOC")
@click.option(
    "--format", "form", type=click.Choice(("md", "json")), help="Default: as FILE is called, else md."
)
@click.option("-o", "--output", metavar="FILE", default="-", help="Where to write; - is standard output.")
@_lang
@click.option("-n", "--dry-run", is_flag=True, help="Print; write no action item into the tracker.")
@common_options
@pass_context
def export(
    context: Context, /, *, session: str, form: str | None, output: str, lang: str | None, dry_run: bool
) -> None:
    """Print a session's comments by section, and bring its to-dos into the tracker as action items.

    DOC is the session's address or label (READING-…). To-dos are its table of action items, lines and comments
    that begin with TODO: or AI:, and comments assigned to somebody. Each is written once, with the source
    reading-club; from then on its row belongs to people. Safe to run again.
    """
    from pmdocs.formats.reading import as_data, render_export
    from pmdocs.wiring import connect
    from pmdocs.workflows.reading import export_session

    if context.json and form == "md":
        raise UsageError("--json and --format md contradict each other.")
    is_json = context.json or form == "json" or (form is None and Path(output).suffix.lower() == ".json")
    ports = connect(context.settings, say=context.say)
    found = export_session(ports, session, lang=lang or context.settings.lang, dry_run=dry_run)
    if output != "-":
        write_file(Path(output), _text(found, is_json=is_json, dry_run=dry_run))
        context.say(f"  Wrote {len(found.export.entries)} threads to {output}.")
    elif is_json:
        context.out_json({"dry_run": dry_run, **as_data(found.export, found.todos, keys=found.added)})
    else:
        context.out(render_export(found.export, found.todos, keys=()).removesuffix("\n"))
    verb = "would add" if dry_run else "Added"
    if found.added:
        context.say(f"  {verb} to the tracker: {', '.join(found.added)}")
    elif found.todos:
        context.say("  The tracker has all of its action items.")


def _text(found: Any, *, is_json: bool, dry_run: bool) -> str:
    import json

    from pmdocs.cli.context import SCHEMA_VERSION
    from pmdocs.formats.reading import as_data, render_export

    if not is_json:
        return render_export(found.export, found.todos, keys=())
    data = {"schema_version": SCHEMA_VERSION, "dry_run": dry_run}
    return (
        json.dumps(data | as_data(found.export, found.todos, keys=found.added), ensure_ascii=False, indent=2)
        + "\n"
    )
