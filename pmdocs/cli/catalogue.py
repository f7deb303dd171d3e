"""``list``, ``show`` and ``open``: the repository of postmortems."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, NoReturn

import click

from pmdocs.cli.context import Context, common_options, local_page, pass_context, say_where_to_look
from pmdocs.cli.tables import field_lines, one_line, screen_columns, table_lines
from pmdocs.core.actions.dates import parse_full_date
from pmdocs.core.model import Severity, document_url
from pmdocs.core.sheet.rows import IN_WORDS, in_words
from pmdocs.core.sheet.tracker import ACTION_ITEMS, POSTMORTEMS, Worksheet
from pmdocs.core.vocabulary import SEVERITY_SHOWN, parse_doc_status, parse_severity
from pmdocs.errors import UsageError

if TYPE_CHECKING:
    from pmdocs.core.references import DocumentReference
    from pmdocs.workflows.catalogue import ActionItem, Catalogue, Postmortem
    from pmdocs.workflows.ports import Ports

NOTHING_FOUND = 3

_LISTED = (
    "incident_id", "incident_date", "severity", "status", "team", "owner", "title",
    "open_actions", "overdue", "unjustified",
)  # fmt: skip
_ITEM_COLUMNS = ("key", "priority", "status", "due", "owner", "team", "action")
_LIMITS = {"title": 48, "action": 48, "owner": 28, "team": 16}
"""Greatest width of a column on the screen."""


@click.command("list", short_help="The postmortems of the tracker, the latest first.")
@click.option("--status", metavar="STATUS", help="draft, in_review, reviewed or closed.")
@click.option("--team", help="Of this team.")
@click.option("--severity", metavar="SEVERITY", help="S1 to S4, or near_miss.")
@click.option("--since", metavar="DATE", help="Incidents of that day or later.")
@click.option("--until", metavar="DATE", help="Incidents of that day or earlier.")
@click.option("--search", metavar="TEXT", help="All these words in title, people, services or action items.")
@common_options
@pass_context
def list_postmortems(context: Context, /, **options: str | None) -> None:
    """List the postmortems of the tracker, the latest first.

    Open and overdue items are counted as of now, as `report` counts them: what document and sheet do not agree on
    counts by no less than they last did. Exits with 3 when --search finds nothing.
    """
    from pmdocs.wiring import connect
    from pmdocs.workflows.actions import fetch_remembered
    from pmdocs.workflows.catalogue import Filter, select

    wanted = Filter(
        status=_status(options["status"]),
        severity=_severity(options["severity"]),
        team=options["team"] or "",
        since=parse_day(options["since"], name="--since"),
        until=parse_day(options["until"], name="--until"),
        search=options["search"] or "",
    )
    catalogue, _ = fetch_remembered(connect(context.settings, say=context.say))
    found = select(catalogue, wanted)
    if context.json:
        context.out_json(
            {
                "tracker_id": catalogue.tracker_id,
                "postmortems": [postmortem_json(one) for one in found],
            }
        )
    elif found:
        rows = [[_shown(one, name, catalogue.lang) for name in _LISTED] for one in found]
        out_table(context, POSTMORTEMS, _LISTED, rows, catalogue.lang)
    else:
        context.say(
            "  No postmortem matches." if catalogue.postmortems else "  There are no postmortems yet."
        )
    if wanted.search and not found:
        raise click.exceptions.Exit(NOTHING_FOUND)


@click.command("show", short_help="One postmortem with its action items.")
@click.argument("document", metavar="DOC")
@common_options
@pass_context
def show(context: Context, /, *, document: str) -> None:
    """Show what the tracker knows of a postmortem, with its action items.

    DOC is its address, its id or its incident's id. Exits with 3 when the tracker does not know it.
    """
    from pmdocs.core.references import parse_document_reference
    from pmdocs.wiring import connect
    from pmdocs.workflows.actions import fetch_remembered

    reference = parse_document_reference(document)
    catalogue, _ = fetch_remembered(connect(context.settings, say=context.say))
    found = catalogue.find(reference)
    if found is None:
        nothing_found(
            context, f"The tracker has no postmortem '{document}'.", "'pmdocs sync' brings new ones."
        )
    items = catalogue.items_of(found)
    if context.json:
        shown = [item_json(item, catalogue.today) for item in items]
        context.out_json(
            {"tracker_id": catalogue.tracker_id, **postmortem_json(found), "action_items": shown}
        )
        return
    _tell(context, catalogue, found, items)


@click.command("open", short_help="Open a postmortem in the browser.")
@click.argument("document", metavar="DOC")
@click.option("--print", "print_only", is_flag=True, help="Print the address; open nothing.")
@common_options
@pass_context
def open_document(context: Context, /, *, document: str, print_only: bool) -> None:
    """Open a postmortem in the browser: in a local workspace, the page of its local server.

    DOC is its address, its id or its incident's id. Exits with 3 when there is none.
    """
    from pmdocs.core.references import parse_document_reference
    from pmdocs.wiring import connect

    reference = parse_document_reference(document)
    document_id = _find(connect(context.settings, say=context.say), reference)
    if document_id is None:
        nothing_found(
            context, f"There is no postmortem '{document}'.", "'pmdocs list' shows those there are."
        )
    page = local_page(context.settings, f"/documents/{document_id}")
    url = page or document_url(document_id)
    if context.json:
        context.out_json({"document_id": document_id, "url": url})
        return
    context.out(url)
    if page is None:
        say_where_to_look(context, f"/documents/{document_id}")
    # Without a server Google's address leads nowhere in a local workspace.
    if not print_only and (page or context.settings.mode != "local"):
        click.launch(url)


def _find(ports: Ports, reference: DocumentReference) -> str | None:
    """The document that a reference names, if it exists."""
    from pmdocs.errors import NotFound
    from pmdocs.workflows.catalogue import fetch_catalogue, find_document

    known = fetch_catalogue(ports).find(reference)
    if known is not None and known.document_id:
        return known.document_id
    try:
        return ports.drive.fetch_file(find_document(ports, reference)).file_id
    except NotFound:
        return None


# Shared with the other commands that read the tracker


def nothing_found(context: Context, message: str, hint: str) -> NoReturn:
    """Say that what was asked for is not there, and end with 3."""
    if context.json:
        context.out_json({"found": None})
    click.echo(f"pmdocs: {one_line(message)}\n  {hint}", err=True)
    raise click.exceptions.Exit(NOTHING_FOUND)


def parse_day(text: str | None, *, name: str) -> date | None:
    """A day behind an option. Raises UsageError naming it."""
    if text is None:
        return None
    day = parse_full_date(text)
    if day is None:
        raise UsageError(f"{name} is no date: '{text}'.", hint="Write it as 2026-11-20.")
    return day


def out_table(
    context: Context, worksheet: Worksheet, names: Sequence[str], rows: Sequence[Sequence[str]], lang: str
) -> None:
    """Print rows under the headers that their columns have in the tracker."""
    headers = {column.key: column.header(lang) for column in worksheet.columns}
    limits = [_LIMITS.get(name, 0) for name in names]
    for line in table_lines([headers[name] for name in names], rows, limits=limits, width=screen_columns()):
        context.out(line)


def out_items(context: Context, items: Sequence[ActionItem], lang: str) -> None:
    """Print action items as a table."""
    rows = [[item_cell(item, name, lang) for name in _ITEM_COLUMNS] for item in items]
    out_table(context, ACTION_ITEMS, _ITEM_COLUMNS, rows, lang)


def item_cell(item: ActionItem, name: str, lang: str) -> str:
    """A field of an action item in the tracker's words."""
    if name == "due":
        return item.due.isoformat() if item.due else item.due_text
    value = getattr(item, name)
    if name in IN_WORDS:
        return in_words(name, value, lang)
    return "" if value is None else str(value)


def time_json(moment: datetime | None) -> str | None:
    """A moment as ISO 8601 with its offset."""
    return moment.isoformat(timespec="seconds") if moment else None


def postmortem_json(one: Postmortem) -> dict[str, Any]:
    """A postmortem for programs: words do not depend on the language, what is not known is null."""
    return {
        "incident_id": one.incident_id,
        "document_id": one.document_id or None,
        "url": one.url or None,
        "title": one.title,
        "severity": one.severity or None,
        "status": one.status or None,
        "team": one.team or None,
        "owner": one.owner or None,
        "incident_date": one.incident_date or None,
        "started": time_json(one.started),
        "detected": time_json(one.detected),
        "mitigated": time_json(one.mitigated),
        "resolved": time_json(one.resolved),
        "services": list(one.services),
        "created": one.created or None,
        "review_held": one.review_held or None,
        "published": one.published or None,
        "open_actions": one.open_actions,
        "overdue": one.overdue,
        "unjustified": one.unjustified,
        "unanswered": one.unanswered,
        "note": one.note or None,
    }


def item_json(item: ActionItem, today: date) -> dict[str, Any]:
    """An action item for programs, as `postmortem_json`."""
    return {
        "key": item.key,
        "incident_id": item.incident_id,
        "document_id": item.document_id or None,
        "action": item.action,
        "type": item.type,
        "priority": item.priority or None,
        "original_priority": item.original_priority or None,
        "owner": item.owner or None,
        "team": item.team or None,
        "due": item.due.isoformat() if item.due else None,
        "due_text": item.due_text or None,
        "original_due": item.original_due or None,
        "status": item.status,
        "open": item.is_open,
        "overdue": item.is_overdue(today),
        "ticket": item.ticket or None,
        "justification": item.justification or None,
        "changes": item.changes,
        "slip_days": item.slip_days,
        "source": item.source or None,
        "conflict": item.conflict or None,
        "first_seen": item.first_seen or None,
        "done_on": item.done_on or None,
    }


def _tell(context: Context, catalogue: Catalogue, found: Postmortem, items: Sequence[ActionItem]) -> None:
    hidden = {"last_read", "document"}
    fields = [
        (column.header(catalogue.lang), _shown(found, column.key, catalogue.lang))
        for column in POSTMORTEMS.columns
        if column.key not in hidden
    ]
    document = next(column for column in POSTMORTEMS.columns if column.key == "document")
    page = local_page(context.settings, f"/documents/{found.document_id}")
    for line in field_lines([*fields, (document.header(catalogue.lang), page or found.url)]):
        context.out(line)
    if items:
        context.out("")
        out_items(context, items, catalogue.lang)


def _shown(one: Postmortem, name: str, lang: str) -> str:
    value = getattr(one, name)
    if name == "severity" and value in set(Severity):
        return SEVERITY_SHOWN[lang][Severity(value)]
    if name == "status":
        return in_words("document_status", value, lang)
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M")
    if isinstance(value, tuple):
        return ", ".join(value)
    return "" if value is None else str(value)


def _status(text: str | None) -> str:
    status = parse_doc_status(text) if text else ""
    if status is None or (text and not status):
        raise UsageError(f"--status is no status: '{text}'.", hint="draft, in_review, reviewed or closed.")
    return status


def _severity(text: str | None) -> str:
    severity = parse_severity(text) if text else None
    if text and severity is None:
        raise UsageError(f"--severity is no severity: '{text}'.", hint="S1, S2, S3, S4 or near_miss.")
    return severity.value if severity else ""
