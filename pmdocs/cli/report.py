"""``report``: how postmortems and their action items are doing, now or on any day of the past."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from pmdocs.cli.catalogue import parse_day
from pmdocs.cli.context import SCHEMA_VERSION, Context, common_options, pass_context
from pmdocs.cli.output import choose_format, write_file
from pmdocs.config import LANGUAGES
from pmdocs.errors import UsageError

FORMATS = ("md", "json")
KINDS = ("month", "quarter", "year", "all")


@click.command("report", short_help="What is late, whose it is, and every metric.")
@click.option("--since", metavar="DATE", help="Incidents of that day or later.")
@click.option("--until", metavar="DATE", help="Incidents of that day or earlier.")
@click.option(
    "--period", "kind", type=click.Choice(KINDS), default="all", show_default=True,
    help="Also the metrics of each month, quarter or year.",
)  # fmt: skip
@click.option("--as-of", "as_of", metavar="DATE", help="As things stood at the end of that day.")
@click.option("--format", "form", type=click.Choice(FORMATS), help="Default: as FILE is called, else md.")
@click.option("-o", "--output", metavar="FILE", default="-", help="Where to write; - is standard output.")
@click.option("--lang", type=click.Choice(LANGUAGES), help="Language of the report (default: the tracker's).")
@common_options
@pass_context
def report(
    context: Context,
    /,
    *,
    since: str | None,
    until: str | None,
    kind: str,
    as_of: str | None,
    form: str | None,
    output: str,
    lang: str | None,
) -> None:
    """Say what is late, whose it is, which changes lack a reason, and how that develops.

    Metrics are per team and in total, for the incidents of a period; nobody is ranked. A day of the past is
    recomputed from the log of changes; what cannot be known of it is said to be so. Nothing is written.
    """
    from pmdocs.cli.report_text import render_markdown, report_json
    from pmdocs.core.reports.periods import Period
    from pmdocs.wiring import connect
    from pmdocs.workflows.report import report as run_report

    form = choose_format(context, form, output, FORMATS)
    period = Period(since=parse_day(since, name="--since"), until=parse_day(until, name="--until"))
    if period.since and period.until and period.since > period.until:
        raise UsageError("--since lies after --until.")
    day = parse_day(as_of, name="--as-of")
    made = run_report(connect(context.settings, say=context.say), day=day, period=period, kind=kind)
    if day is not None and day > made.report.today:
        raise UsageError(
            f"--as-of {day.isoformat()} lies in the future.", hint="Give today or an earlier day."
        )
    if form == "json":
        value: dict[str, Any] = {"tracker_id": made.tracker_id, **report_json(made.report)}
        text = json.dumps({"schema_version": SCHEMA_VERSION, **value}, ensure_ascii=False, indent=2) + "\n"
    else:
        text = render_markdown(made.report, lang or made.lang, zone=context.settings.timezone)
    if output == "-":
        context.out(text.removesuffix("\n"))
    else:
        write_file(Path(output), text)
        context.say(f"  Wrote the report as of {made.report.day.isoformat()} to {output}.")
