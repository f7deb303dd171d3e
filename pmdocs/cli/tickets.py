"""``actions tickets``: where an action item and its ticket do not tell the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from pmdocs.cli.context import Context, common_options, pass_context
from pmdocs.cli.tables import one_line, screen_columns, table_lines

if TYPE_CHECKING:
    from pmdocs.core.actions.ticket_states import Disagreement
    from pmdocs.workflows.tickets import TicketReport

VIOLATED, PARTIAL = 20, 9

_HEADERS = {
    "en": ("Key", "Ticket", "What", "Action"),
    "ja": ("キー", "チケット", "内容", "アクション"),
}
_WHY = {
    "en": {
        "done-there": "the ticket was closed as done{on}; the item is still open",
        "dropped-there": "the ticket was closed without being done{on}; the item is still open",
        "open-there": "the item is settled; the ticket is still open",
        "not-done-there": "the item is called done; the ticket was closed without being done{on}",
    },
    "ja": {
        "done-there": "チケットは完了としてクローズ済み{on}、アイテムは未完了",
        "dropped-there": "チケットは未実施のままクローズ済み{on}、アイテムは未完了",
        "open-there": "アイテムは決着済み、チケットはオープンのまま",
        "not-done-there": "アイテムは完了、チケットは未実施のままクローズ済み{on}",
    },
}
_ON = {"en": " on {}", "ja": "（{}）"}


@click.command("tickets")
@click.option("--strict", is_flag=True, help="Exit with 20 when an item and its ticket disagree.")
@common_options
@pass_context
def tickets(context: Context, /, *, strict: bool) -> None:
    """Compare action items with the tickets they name, and list those that disagree.

    Reads issues and pull requests of GitHub with the token in PMDOCS_GITHUB_TOKEN (or github_token of the user's
    configuration); a bare #12 is one of github_repository. Jira and Backlog links are recognised and counted, not
    read. Nothing is written anywhere. Exits with 9 when some tickets could not be read.
    """
    from pmdocs.wiring import connect, connect_tickets
    from pmdocs.workflows.actions import fetch_actions
    from pmdocs.workflows.tickets import check_tickets

    settings = context.settings
    readers = connect_tickets(settings)
    actions = fetch_actions(connect(settings, say=context.say))
    report = check_tickets(
        actions.items,
        readers,
        repository=settings.github_repository,
        github_host=settings.github_host,
    )
    lang = actions.catalogue.lang
    titles = {item.key: item.action for item in actions.items}
    if context.json:
        context.out_json({"tracker_id": actions.catalogue.tracker_id, **_as_json(report)})
    elif report.disagreements:
        rows = [
            (one.key, one.link.name, why(one, lang), one_line(titles[one.key]))
            for one in report.disagreements
        ]
        for line in table_lines(_HEADERS[lang], rows, limits=(0, 0, 0, 60), width=screen_columns()):
            context.out(line)
    _say(context, report, has_reader=bool(readers))
    if report.failures:
        raise click.exceptions.Exit(PARTIAL)
    if strict and report.disagreements:
        raise click.exceptions.Exit(VIOLATED)


def why(found: Disagreement, lang: str) -> str:
    """A disagreement in words."""
    on = _ON[lang].format(found.state.closed_on) if found.state.closed_on else ""
    return _WHY[lang][found.rule].format(on=on)


def _say(context: Context, report: TicketReport, *, has_reader: bool) -> None:
    for key, link, error in report.failures:
        context.say(f"  {key}: {link.name}: {error.message} {error.hint}".rstrip())
    others = ", ".join(f"{count} of {system}" for system, count in report.not_read.items())
    context.say(
        f"  {report.read} tickets read, {len(report.disagreements)} disagree"
        + (f"; not read: {others}." if others else ".")
    )
    if not has_reader:
        context.say("  No GitHub token is configured: set PMDOCS_GITHUB_TOKEN to read issues there.")


def _as_json(report: TicketReport) -> dict[str, Any]:
    return {
        "disagreements": [
            {
                "key": one.key,
                "rule": one.rule,
                "system": one.link.system,
                "ticket": one.link.name,
                "is_closed": one.state.is_closed,
                "outcome": one.state.outcome or None,
                "closed_on": one.state.closed_on.isoformat() if one.state.closed_on else None,
                "title": one.state.title,
            }
            for one in report.disagreements
        ],
        "failures": [
            {"key": key, "ticket": link.name, "message": error.message}
            for key, link, error in report.failures
        ],
        "read": report.read,
        "not_read": dict(report.not_read),
    }
