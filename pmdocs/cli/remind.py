"""``actions remind``: tell people what is due."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from pmdocs.cli.context import Context, common_options, pass_context
from pmdocs.cli.tables import one_line

if TYPE_CHECKING:
    from pmdocs.workflows.remind import Outcome, RemindReport

PARTIAL = 9


@click.command("remind")
@click.option("--now", "anyway", is_flag=True, help="Also in quiet hours, on weekends and on holidays.")
@click.option("-n", "--dry-run", is_flag=True, help="Show each message in full; send nothing.")
@common_options
@pass_context
def remind(context: Context, /, *, anyway: bool, dry_run: bool) -> None:
    """Remind owners, their managers and teams of action items: before, on and after the due date.

    A postmortem is spoken of when its draft, review or publication is late, to its owner, until that step is made.
    As comments beside the items, and by Slack, Google Chat and mail where these are set up. Nobody hears the same
    twice in its period, however often and wherever this runs. Exits with 9 when a message failed and the rest went
    out.
    """
    from pmdocs.wiring import connect
    from pmdocs.workflows.remind import remind as run_remind

    report = run_remind(connect(context.settings, say=context.say), dry_run=dry_run, anyway=anyway)
    if context.json:
        context.out_json(reminders_json(report, dry_run=dry_run))
    tell_reminders(context, report, dry_run=dry_run)
    if report.failed:
        raise click.exceptions.Exit(PARTIAL)


def tell_reminders(context: Context, report: RemindReport, *, dry_run: bool) -> None:
    """What was sent, or with a dry run each message; what failed. With ``--json`` only what goes to stderr."""
    if not context.json:
        (_show if dry_run else _tell)(context, report)
    _say(context, report, dry_run=dry_run)


def _show(context: Context, report: RemindReport) -> None:
    """Every message in full."""
    for outcome in report.outcomes:
        context.out(f"--- {_where(outcome)}")
        if outcome.letter.subject:
            context.out(one_line(outcome.letter.subject))
            context.out("")
        for line in outcome.letter.body.splitlines():
            context.out(one_line(line) if line.strip() else "")
        context.out("")


def _tell(context: Context, report: RemindReport) -> None:
    for outcome in report.outcomes:
        if outcome.error is None and report.held_until is None:
            context.out(one_line(f"{_where(outcome)}: {', '.join(outcome.keys)}"))


def _where(outcome: Outcome) -> str:
    to = outcome.letter.to or "(no name)"
    reached = " (assigned to nobody)" if outcome.unassigned else ""
    return one_line(
        f"{outcome.letter.channel} to {_AUDIENCES.get(outcome.audience, outcome.audience)} {to}{reached}"
    )


_AUDIENCES = {"stand_in": "the postmortem's owner"}


def _say(context: Context, report: RemindReport, *, dry_run: bool) -> None:
    for outcome in report.failed:
        error = outcome.error
        if error is not None:
            click.echo(f"pmdocs: {_where(outcome)} failed: {error.message}", err=True)
            if error.hint:
                click.echo(f"  {error.hint}", err=True)
    for outcome in report.outcomes:
        if outcome.unassigned and outcome.error is None:
            context.say(f"  Note: {', '.join(outcome.keys)}: {one_line(outcome.unassigned)}")
    for key in report.unreachable:
        context.say(
            f"  Note: nobody can be told of {key}: neither it nor its postmortem has a known owner, "
            "and no digest takes it."
        )
    for notice in report.notices:
        context.say(f"  Note: {one_line(notice)}")
    if report.held_until is not None:
        until = report.held_until.strftime("%Y-%m-%d %H:%M")
        context.say(f"  Quiet until {until}: {len(report.outcomes)} messages wait; --now sends them.")
        return
    sent = len(report.outcomes) - len(report.failed)
    verb = "to send" if dry_run else "sent"
    parts = [f"{sent} {'message' if sent == 1 else 'messages'} {verb}"]
    if report.failed:
        parts.append(f"{len(report.failed)} failed")
    unassigned = sum(bool(one.unassigned) for one in report.outcomes if one.error is None)
    if unassigned:
        parts.append(f"{unassigned} assigned to nobody")
    if report.waiting:
        parts.append(f"{report.waiting} left to the next run")
    if report.closed:
        parts.append(f"{report.closed} reminders closed")
    context.say(f"  {'; '.join(parts)}.")


def reminders_json(report: RemindReport, *, dry_run: bool) -> dict[str, Any]:
    """What became of one run, as `actions remind --json` gives it."""
    return {
        "dry_run": dry_run,
        "tracker_id": report.tracker_id,
        "held_until": report.held_until.isoformat() if report.held_until else None,
        "sent": 0 if dry_run or report.held_until else len(report.outcomes) - len(report.failed),
        "failed": len(report.failed),
        "waiting": report.waiting,
        "closed": report.closed,
        "unreachable": list(report.unreachable),
        "notices": list(report.notices),
        "messages": [_message_json(one, with_text=dry_run) for one in report.outcomes],
    }


def _message_json(outcome: Outcome, *, with_text: bool) -> dict[str, Any]:
    error = outcome.error
    value: dict[str, Any] = {
        "channel": outcome.letter.channel,
        "audience": outcome.audience,
        "to": outcome.letter.to or None,
        "action_items": list(outcome.keys),
        "unclear": outcome.is_unclear,
        "unassigned": outcome.unassigned or None,
        "error": (
            {
                "code": error.exit_code,
                "kind": type(error).__name__,
                "message": error.message,
                "hint": error.hint,
            }
            if error
            else None
        ),
    }
    if with_text:
        value |= {"subject": outcome.letter.subject or None, "text": outcome.letter.body}
    return value
