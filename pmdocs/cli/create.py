"""``create``, also installed as ``create-postmortem``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import click

from pmdocs.cli.context import (
    Context,
    common_options,
    local_page,
    pass_context,
    read_text,
    say_where_to_look,
)
from pmdocs.config import LANGUAGES
from pmdocs.errors import UsageError

MAX_FACTS_BYTES = 2_000_000


@click.command("create", short_help="Create the postmortem of an incident.")
@click.option("--title", help="What happened, in one line.")
@click.option("--incident-id", help="Your id of the incident, such as INC-7.")
@click.option("--severity", help="S1 to S4, or near_miss.")
@click.option("--started", metavar="TIME", help="When it began: 2026-11-20 09:30.")
@click.option("--detected", metavar="TIME", help="When it was noticed.")
@click.option("--mitigated", metavar="TIME", help="When users were safe again.")
@click.option("--resolved", metavar="TIME", help="When it was over.")
@click.option("--owner", metavar="PERSON", help="Contact for the postmortem: 'Ada <ada@example.com>'.")
@click.option("--author", "authors", metavar="PERSON", multiple=True, help="Who writes it; may be repeated.")
@click.option("--service", "services", metavar="NAME", multiple=True, help="Affected; may be repeated.")
@click.option("--team", help="The team whose postmortem it is.")
@click.option("--trigger", help="What set it off.")
@click.option("--summary", help="Two or three sentences.")
@click.option("--near-miss", is_flag=True, help="Nothing broke, but nearly.")
@click.option("--template", metavar="NAME|ID", help="A template of the workspace, or a document.")
@click.option("--lang", type=click.Choice(LANGUAGES), help="Language of dates, durations and lists.")
@click.option(
    "--share", metavar="EMAIL[:ROLE]", multiple=True, help="Give access: writer, commenter, reader."
)
@click.option("--from", "source", metavar="FILE|-", help="Facts from a JSON or YAML file; flags win.")
@click.option("--open", "open_browser", is_flag=True, help="Open the document in the browser.")
@click.option("-n", "--dry-run", is_flag=True, help="Say what would be done; do nothing.")
@common_options
@pass_context
def create(
    context: Context,
    /,
    *,
    source: str | None,
    template: str | None,
    lang: str | None,
    share: tuple[str, ...],
    open_browser: bool,
    dry_run: bool,
    **flags: Any,
) -> None:
    """Create the postmortem of an incident from the template, filled with what is known.

    Safe to run again: an incident that has its document keeps it, and its address is printed.
    """
    from pmdocs.core.facts import parse_grant, parse_incident
    from pmdocs.wiring import connect
    from pmdocs.workflows.create import create_postmortem, plan_create

    facts = _facts(source) if source else {}
    facts |= {name: "yes" if value is True else value for name, value in flags.items() if value}
    settings = context.settings
    incident, warnings = parse_incident(facts, zone=settings.timezone)
    grants = [parse_grant(text) for text in share]
    template = template or ("near_miss" if incident.near_miss else "standard")
    ports = connect(settings, say=context.say)
    for warning in warnings:
        context.say(f"  Note: {warning}")
    if dry_run:
        steps = plan_create(ports, incident, lang=lang or settings.lang, template=template)
        if context.json:
            context.out_json({"dry_run": True, "steps": list(steps)})
        else:
            for step in steps:
                context.out(step)
        return
    report = create_postmortem(ports, incident, lang=lang or settings.lang, template=template, share=grants)
    for warning in report.warnings:
        context.say(f"  Warning: {warning}")
    if context.json:
        context.out_json(
            {
                "incident_id": report.incident.incident_id,
                "document_id": report.document_id,
                "url": report.url,
                "tracker_id": settings.workspace.tracker_id,
                "created": report.created,
                "registered": report.registered,
                "filled": report.filled,
                "unfilled": [{"placeholder": item.source, "where": item.where} for item in report.unfilled],
                "shared": [{"email": grant.email, "role": grant.role} for grant in report.shared],
                "warnings": [*warnings, *report.warnings],
            }
        )
    else:
        _tell(context, report)
        context.out(report.url)
        say_where_to_look(context, f"/documents/{report.document_id}")
    if open_browser:
        click.launch(local_page(settings, f"/documents/{report.document_id}") or report.url)


def _tell(context: Context, report: Any) -> None:
    identity = report.incident.incident_id
    if not report.created:
        context.say(f"  {identity} has its postmortem already; nothing was made.")
    else:
        context.say(f"  Created the postmortem of {identity}; {report.filled} places filled.")
    for item in report.unfilled:
        context.say(f"  Still to fill: {item.source} ({item.where})")
    for grant in report.shared:
        context.say(f"  Shared with {grant.email} as {grant.role}.")


def _facts(source: str) -> dict[str, Any]:
    """Facts from a file; every scalar stays the text it is written as (007, 1:30, no, 2026-11-20)."""
    import yaml

    name = "standard input" if source == "-" else source
    try:
        text = read_text(source)
    except FileNotFoundError as error:
        raise UsageError(f"There is no file {name}.") from error
    except OSError as error:
        raise UsageError(f"The facts in {name} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        hint = "Save it as UTF-8 first."
        raise UsageError(f"{name} is not UTF-8: byte {error.start + 1} is not.", hint=hint) from error
    if len(text.encode()) > MAX_FACTS_BYTES:
        raise UsageError(f"The facts in {name} are larger than {MAX_FACTS_BYTES:,} bytes.")
    try:
        raw = json.loads(text, parse_int=str, parse_float=str, parse_constant=str)
    except (ValueError, RecursionError):
        try:
            raw = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 - builds plain texts, lists and maps only
        except (yaml.YAMLError, RecursionError) as error:
            raise UsageError(f"{name} is neither JSON nor YAML: {error}") from error
    if not isinstance(raw, Mapping):
        raise UsageError(f"{name} must hold facts by name, such as 'title: Checkout outage'.")
    return {str(key): _fact(str(key), value) for key, value in raw.items() if value not in (None, "")}


def _fact(name: str, value: Any) -> Any:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, str):
        return value
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return value
    raise UsageError(f"'{name}' must be a text or a list of texts.")
