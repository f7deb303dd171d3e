"""``actions check``: what violates the policy."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import click

from pmdocs.cli.catalogue import time_json
from pmdocs.cli.context import Context, common_options, pass_context
from pmdocs.cli.tables import screen_columns, table_lines

if TYPE_CHECKING:
    from pmdocs.core.policy.checking import Violation
    from pmdocs.workflows.check import CheckReport

VIOLATED = 20

_HEADERS = {
    "en": ("Key", "Level", "Rule", "Why", "Tell", "Action"),
    "ja": ("キー", "レベル", "規則", "理由", "連絡先", "アクション"),
}


@click.command("check")
@common_options
@pass_context
def check(context: Context, /) -> None:
    """Hold action items and postmortems to the policy; exits with 20 when there is an error.

    The policy stands under [policy] of pmdocs.toml. Promising less without a reason satisfies no rule: an item
    counts by the priority and date that it had before, a postmortem by its highest severity. Warnings are told and
    do not make it fail.
    """
    from pmdocs.core.policy.policy import Rule
    from pmdocs.wiring import connect
    from pmdocs.workflows.check import check as run_check

    report = run_check(connect(context.settings, say=context.say))
    counts = Counter(one.rule for one in report.violations)
    if context.json:
        context.out_json(
            {
                "tracker_id": report.tracker_id,
                "checked": report.checked,
                "errors": len(report.errors),
                "warnings": len(report.violations) - len(report.errors),
                "counts": {rule.value: counts[rule] for rule in Rule},
                "violations": [_as_json(one, report.lang) for one in report.violations],
            }
        )
    else:
        _tell(context, report)
        said = ", ".join(f"{counts[rule]} {rule.value}" for rule in Rule if counts[rule]) or "no violation"
        context.say(f"  {report.checked} open items: {said}.")
    if report.errors:
        raise click.exceptions.Exit(VIOLATED)


def _tell(context: Context, report: CheckReport) -> None:
    from pmdocs.core.policy.check_words import why

    rows = [
        [one.key, one.level.value, one.rule.value, why(one, report.lang), ", ".join(one.who), one.action]
        for one in report.violations
    ]
    if rows:
        for line in table_lines(
            _HEADERS[report.lang], rows, limits=[0, 0, 0, 90, 40, 40], width=screen_columns()
        ):
            context.out(line)


def _as_json(one: Violation, lang: str) -> dict[str, Any]:
    from pmdocs.core.policy.check_words import why

    return {
        "rule": one.rule.value,
        "level": one.level.value,
        "key": one.key,
        "incident_id": one.incident_id,
        "why": why(one, lang),
        "why_en": why(one, "en"),
        "why_ja": why(one, "ja"),
        "who": list(one.who),
        "owner": one.owner or None,
        "team": one.team or None,
        "due": one.due.isoformat() if one.due else None,
        "action": one.action or None,
        "field": one.change.field if one.change else None,
        "old": (one.change.old or None) if one.change else None,
        "new": (one.change.new or None) if one.change else None,
        "time": time_json(one.change.time) if one.change else None,
    }
