"""``actions``: what was promised, what changed of it, and why."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import click

from pmdocs.cli.catalogue import (
    item_cell,
    item_json,
    nothing_found,
    out_items,
    parse_day,
    time_json,
)
from pmdocs.cli.context import Context, common_options, pass_context
from pmdocs.cli.policy import check
from pmdocs.cli.remind import remind
from pmdocs.cli.tables import field_lines, one_line, screen_columns, table_lines
from pmdocs.cli.tickets import tickets
from pmdocs.core.model import document_url
from pmdocs.core.policy.check_words import field_name, shown_value
from pmdocs.core.sheet.rows import in_words
from pmdocs.core.sheet.tracker import ACTION_ITEMS, CHANGES

if TYPE_CHECKING:
    from pmdocs.workflows.actions import Actions, ItemChange
    from pmdocs.workflows.catalogue import ActionItem
    from pmdocs.workflows.justify import JustifyReport


@click.group("actions")
def actions_group() -> None:
    """The action items of all postmortems."""


@actions_group.command("list")
@click.option("--open", "only_open", is_flag=True, help="Not done yet; deferred ones too.")
@click.option("--overdue", is_flag=True, help="Open, and the due date has passed.")
@click.option("--owner", metavar="WHO", help="An address, the part before its @, or a name.")
@click.option("--team", help="Of this team, or of its postmortems.")
@click.option("--incident", metavar="ID", help="Of this incident.")
@click.option("--unjustified", is_flag=True, help="With a change that lacks its reason.")
@common_options
@pass_context
def list_items(
    context: Context,
    /,
    *,
    only_open: bool,
    overdue: bool,
    unjustified: bool,
    owner: str | None,
    team: str | None,
    incident: str | None,
) -> None:
    """List action items as the tracker has them now."""
    from pmdocs.workflows.actions import ItemFilter, select_items

    wanted = ItemFilter(
        open=only_open,
        overdue=overdue,
        unjustified=unjustified,
        owner=owner or "",
        team=team or "",
        incident=incident or "",
    )
    actions = _fetch(context)
    found = select_items(actions, wanted)
    lang = actions.catalogue.lang
    if context.json:
        lacking = actions.unexplained
        shown = [_item_json(item, actions, lacking.get(item.key, 0)) for item in found]
        context.out_json({"tracker_id": actions.catalogue.tracker_id, "action_items": shown})
    elif found:
        out_items(context, found, lang)
    else:
        context.say("  No action item matches." if actions.items else "  There are no action items yet.")


@actions_group.command("show")
@click.argument("key", metavar="KEY")
@common_options
@pass_context
def show(context: Context, /, *, key: str) -> None:
    """Show an action item with the history of its changes and their reasons.

    KEY is as in the tracker, such as INC-7/AI-3. Exits with 3 when there is none.
    """
    actions = _fetch(context)
    item = actions.find(key)
    if item is None:
        nothing_found(context, f"There is no action item '{key}'.", "'pmdocs actions list' shows the keys.")
    changes, lang = actions.changes_of(item.key), actions.catalogue.lang
    if context.json:
        context.out_json(
            {
                "tracker_id": actions.catalogue.tracker_id,
                **_item_json(item, actions, actions.unexplained.get(item.key, 0)),
                "history": [_change_json(change) for change in changes],
            }
        )
        return
    hidden = {"document", "last_changed", "incident_id"}
    names = [column for column in ACTION_ITEMS.columns if column.key not in hidden]
    fields = [
        (column.header(lang), item_cell(item, column.key, lang).replace("\n", " / ")) for column in names
    ]
    document = next(column for column in ACTION_ITEMS.columns if column.key == "document")
    url = document_url(item.document_id) if item.document_id else ""
    for line in field_lines([*fields, (document.header(lang), url)]):
        context.out(line)
    if changes:
        context.out("")
        _out_changes(context, changes, lang, with_key=False)


@actions_group.command("changes")
@click.option("--unjustified", is_flag=True, help="Only those that lack their reason.")
@click.option("--since", metavar="DATE", help="Seen that day or later.")
@common_options
@pass_context
def changes(context: Context, /, *, unjustified: bool, since: str | None) -> None:
    """List what changed of action items, oldest first, with the state that each change has today."""
    first = parse_day(since, name="--since")
    actions = _fetch(context)
    zone, lang = actions.catalogue.zone, actions.catalogue.lang
    found = [
        change
        for change in actions.changes
        if (not unjustified or change.counts)
        and (first is None or (change.time is not None and change.time.astimezone(zone).date() >= first))
    ]
    if context.json:
        context.out_json(
            {
                "tracker_id": actions.catalogue.tracker_id,
                "changes": [_change_json(change) for change in found],
            }
        )
    elif found:
        _out_changes(context, found, lang)
    else:
        context.say("  No change matches." if actions.changes else "  Nothing has changed yet.")


@actions_group.command("justify")
@click.argument("key", metavar="KEY")
@click.option("--reason", metavar="TEXT", required=True, help="Why it changed.")
@click.option(
    "--field",
    type=click.Choice(
        [
            "priority",
            "due",
            "status",
            "type",
            "row",
            "severity",
            "team",
            "services",
            "resolved",
            "incident_date",
        ]
    ),
    help="Only for changes of this field (row: the item was removed).",
)
@click.option("-n", "--dry-run", is_flag=True, help="Say what would be written; write nothing.")
@common_options
@pass_context
def justify(context: Context, /, *, key: str, reason: str, field: str | None, dry_run: bool) -> None:
    """Record why an action item promises less, or why an incident's severity was lowered or its day moved.

    KEY is as in the tracker: INC-7/AI-3, or INC-7 for the incident's severity, days, team and services.
    The reason goes into the tracker at once: to the change, into the log of changes and as a further line into
    the Justification column. A question about it in the document is closed by the next sync. Safe to run again.
    """
    from pmdocs.wiring import connect
    from pmdocs.workflows.justify import justify as run_justify

    ports = connect(context.settings, say=context.say)
    report = run_justify(ports, key, reason=reason, field=field, dry_run=dry_run)
    if context.json:
        context.out_json(
            {
                "dry_run": dry_run,
                "tracker_id": context.settings.workspace.tracker_id,
                "key": report.key,
                "reason": report.reason,
                "reason_source": "cli",
                "answered": [
                    {"field": change.field, "old": change.old, "new": change.new}
                    for change in report.answered
                ],
                "still_unjustified": [change.field for change in report.waiting],
                "plan": list(report.lines),
            }
        )
        return
    _tell_justified(context, report, dry_run=dry_run)


def _fetch(context: Context) -> Actions:
    from pmdocs.wiring import connect
    from pmdocs.workflows.actions import fetch_actions

    return fetch_actions(connect(context.settings, say=context.say))


def _out_changes(context: Context, found: Iterable[ItemChange], lang: str, *, with_key: bool = True) -> None:
    names = ("time", "key", "field", "old", "new", "state", "reason", "reason_by", "flags")
    headers = {column.key: column.header(lang) for column in CHANGES.columns}
    rows = [
        [
            change.time.strftime("%Y-%m-%d %H:%M") if change.time else "",
            change.key if with_key else "",
            field_name(change.field, lang),
            shown_value(change.field, change.old, lang),
            shown_value(change.field, change.new, lang),
            in_words("change_state", change.state, lang),
            change.reason,
            change.reason_by,
            ", ".join(in_words("change_flag", flag, lang) for flag in change.flags),
        ]
        for change in found
    ]
    limits = [0, 0, 0, 24, 24, 0, 60, 28, 0]
    for line in table_lines([headers[name] for name in names], rows, limits=limits, width=screen_columns()):
        context.out(line)


def _tell_justified(context: Context, report: JustifyReport, *, dry_run: bool) -> None:
    if not report.answered:
        context.say(f"  This reason is recorded at {report.key} already; nothing was written.")
        return
    what = ", ".join(
        f"{change.field} {change.old or '(none)'} → {change.new or '(none)'}" for change in report.answered
    )
    verb = "would be" if dry_run else "is"
    context.out(one_line(f"{report.key}: '{report.reason}' {verb} the reason for {what}."))
    if dry_run:
        for line in report.lines:
            context.out(f"  {one_line(line)}")
    if report.closes:
        context.say("  The next sync closes the question about it in the document.")
    for change in report.waiting:
        context.say(f"  Still without a reason: {change.field} {change.old} → {change.new}")


def _item_json(item: ActionItem, actions: Actions, lacking: int) -> dict[str, Any]:
    return item_json(item, actions.catalogue.today) | {"unjustified": lacking}


def _change_json(change: ItemChange) -> dict[str, Any]:
    return {
        "time": time_json(change.time),
        "key": change.key,
        "incident_id": change.incident_id,
        "document_id": change.document_id or None,
        "field": change.field,
        "old": change.old or None,
        "new": change.new or None,
        "needs_reason": change.needs_reason,
        "state": change.state,
        "reason": change.reason or None,
        "reason_source": change.reason_source or None,
        "reason_by": change.reason_by or None,
        "flags": list(change.flags),
        "ruling": change.ruling or None,
    }


actions_group.add_command(check)
actions_group.add_command(remind)
actions_group.add_command(tickets)
