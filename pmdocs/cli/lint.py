"""``lint``: blameless and concrete wording, missing parts; in Google Docs and in Markdown files."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pmdocs.cli.context import Context, common_options, pass_context, read_text
from pmdocs.config import LANGUAGES
from pmdocs.errors import PmdocsError, UsageError

if TYPE_CHECKING:
    from pmdocs.core.lint.linting import LintReport
    from pmdocs.core.lint.model import LintFinding
    from pmdocs.workflows.ports import Ports

FORMATS = ("text", "json", "github")
PARTIAL, VIOLATED = 9, 20
_ENDINGS = {".md", ".markdown", ".mdown", ".mkd", ".txt"}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Result:
    target: str
    document_id: str = ""
    report: LintReport | None = None
    error: PmdocsError | None = None


@click.command("lint", short_help="Wording and parts to look at again, for you alone.")
@click.argument("targets", metavar="DOC|FILE…", nargs=-1, required=True)
@click.option(
    "--strict", is_flag=True, help="Exit 20 when an error or a warning is found; hints do not count."
)
@click.option(
    "--format", "form", type=click.Choice(FORMATS), help="Default: text; github prints annotations."
)
@click.option(
    "--lang", type=click.Choice(LANGUAGES), help="Language of the messages (default: the document's)."
)
@click.option("--rule", "only", metavar="ID", multiple=True, help="Only this rule; may be repeated.")
@click.option("--skip", metavar="ID", multiple=True, help="Not this rule; may be repeated.")
@click.option("--person", "people", metavar="NAME", multiple=True, help="A name that sentences may speak of.")
@common_options
@pass_context
def lint(
    context: Context, /, targets: tuple[str, ...], strict: bool, form: str | None, **options: Any
) -> None:
    """Look for blame, might-have-beens, promises of effort, vague actions and missing parts.

    DOC is an address, an id or an incident's id; FILE is a Markdown file, read without account or network.
    Findings are printed for you alone. A comment 'lint:ok RULE' on the line (in a file <!-- lint:ok RULE -->)
    switches a rule off there.
    """
    if context.json and form not in {None, "json"}:
        raise UsageError(f"--json and --format {form} contradict each other.")
    form = "json" if context.json else form or "text"
    _known_rules((*options["only"], *options["skip"]))
    reader = _Reader(context, lang=options["lang"], people=options["people"])
    results = [_filtered(reader.read(target), options["only"], options["skip"]) for target in targets]
    if len(results) == 1 and results[0].error:
        raise results[0].error
    {"text": _text, "json": _json, "github": _github}[form](context, results)
    if any(result.error for result in results):
        click.get_current_context().exit(PARTIAL)
    if strict and any(result.report and result.report.fails for result in results):
        click.get_current_context().exit(VIOLATED)


def _known_rules(rules: tuple[str, ...]) -> None:
    from pmdocs.core.lint.messages import RULES

    for rule in rules:
        if rule not in RULES:
            raise UsageError(f"There is no rule '{rule}'.", hint="Known: " + ", ".join(RULES) + ".")


class _Reader:
    """Reads one target after another; connects when the first document is named, never for files."""

    def __init__(self, context: Context, *, lang: str | None, people: tuple[str, ...]) -> None:
        self._context, self._lang, self._people = context, lang, people
        self._ports: Ports | None = None

    def read(self, target: str) -> _Result:
        try:
            if is_file(target):
                return _Result(target=target, report=self._file(target))
            document_id, report = self._document(target)
        except PmdocsError as error:
            return _Result(target=target, error=error)
        return _Result(target=target, document_id=document_id, report=report)

    def _file(self, target: str) -> LintReport:
        from pmdocs.core.lint.linting import lint_text
        from pmdocs.workflows.check import load_policy
        from pmdocs.workflows.lint import template_guidance

        settings = self._context.settings
        try:
            text = read_text(target)
        except OSError as error:
            raise UsageError(f"{target} cannot be read: {error.strerror}.") from error
        except UnicodeDecodeError as error:
            raise UsageError(f"{target} is no UTF-8 text.", hint="Save it as UTF-8.") from error
        return lint_text(
            text,
            name=target,
            today=datetime.now(settings.timezone).date(),
            people=self._people,
            guidance=template_guidance(),
            lang=self._lang,
            policy=load_policy(settings, lang=settings.lang),
        )

    def _document(self, target: str) -> tuple[str, LintReport]:
        from pmdocs.core.references import parse_document_reference
        from pmdocs.wiring import connect
        from pmdocs.workflows.lint import lint as lint_one

        reference = parse_document_reference(target)
        if self._ports is None:
            self._ports = connect(self._context.settings, say=self._context.say)
        return lint_one(self._ports, reference, lang=self._lang)


def is_file(target: str) -> bool:
    """Whether a target is a file: standard input, something that exists, or what is called like one."""
    return (
        target == "-"
        or Path(target).suffix.lower() in _ENDINGS
        or ("://" not in target and Path(target).is_file())
    )


def _filtered(result: _Result, only: tuple[str, ...], skip: tuple[str, ...]) -> _Result:
    from dataclasses import replace

    if result.report is None or not (only or skip):
        return result
    kept = tuple(
        finding
        for finding in result.report.findings
        if (not only or finding.rule in only) and finding.rule not in skip
    )
    return replace(result, report=replace(result.report, findings=kept))


# Text


def _text(context: Context, results: list[_Result]) -> None:
    from pmdocs.core.lint.messages import ADVICE

    worded = ""
    for result in results:
        if result.error:
            _say_error(result)
        elif result.report is not None:
            _text_report(context, result, result.report)
            if any(finding.sentence for finding in result.report.findings):
                worded = worded or result.report.lang
    if worded:
        context.say(f"\n  {ADVICE[worded]}")


def _say_error(result: _Result) -> None:
    # Also with --quiet: an error is no remark.
    click.echo(f"pmdocs: {result.target}: {result.error and result.error.message}", err=True)
    if result.error and result.error.hint:
        click.echo(f"  {result.error.hint}", err=True)


def _text_report(context: Context, result: _Result, report: LintReport) -> None:
    ja = report.lang == "ja"
    for finding, quotes in _grouped(report):
        place = f"{result.target}:{finding.line}" if finding.line else result.target
        quoted = (
            "".join(f"「{quote}」" for quote in quotes) if ja else ", ".join(f'"{quote}"' for quote in quotes)
        )
        context.out(f"{place}: {finding.level.value} [{finding.rule}] {quoted}")
        if finding.sentence and finding.sentence != finding.quote:
            context.out(f"    {finding.sentence}")
        context.out(f"    {finding.where}")
        context.out(f"    {finding.why}")
        context.out(f"    → {finding.rewrite}")
        if finding.url:
            context.out(f"    {finding.url}")
    counts = {level: report.count(level) for level in _levels()}
    words = ", ".join(
        f"{number} {level.value}{'' if ja or number == 1 else 's'}" for level, number in counts.items()
    )
    excused = f"; {report.excused} lint:ok" if report.excused else ""
    context.say(f"  {result.target}: {words}{excused}")


def _grouped(report: LintReport) -> Iterator[tuple[LintFinding, list[str]]]:
    """Findings for people: those that differ only in what they are about (missing parts) told as one."""
    from dataclasses import replace

    for _, group in groupby(
        report.findings, key=lambda one: one if one.sentence or one.line else replace(one, quote="")
    ):
        alike = list(group)
        yield alike[0], [one.quote for one in alike]


def _levels() -> tuple[Any, ...]:
    from pmdocs.core.findings import Level

    return (Level.ERROR, Level.WARNING, Level.HINT)


# JSON and GitHub


def _json(context: Context, results: list[_Result]) -> None:
    context.out_json(
        {
            "documents": [
                {
                    "source": result.target,
                    "document_id": result.document_id or None,
                    "title": result.report.title,
                    "lang": result.report.lang,
                    "excused": result.report.excused,
                    "findings": [_as_json(finding) for finding in result.report.findings],
                }
                for result in results
                if result.report is not None
            ],
            "errors": [
                {"source": result.target, "code": result.error.exit_code, "message": result.error.message}
                for result in results
                if result.error is not None
            ],
        }
    )


def _as_json(finding: LintFinding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "level": finding.level.value,
        "section": finding.section,
        "where": finding.where,
        "line": finding.line or None,
        "column": finding.column or None,
        "url": finding.url or None,
        "quote": finding.quote,
        "sentence": finding.sentence or None,
        "why": finding.why,
        "rewrite": finding.rewrite,
    }


_COMMANDS = {"error": "error", "warning": "warning", "hint": "notice"}


def _github(context: Context, results: list[_Result]) -> None:
    """GitHub's workflow commands; text from documents cannot end one (%, CR and LF are escaped)."""
    for result in results:
        if result.error:
            _say_error(result)
            context.out(f"::error file={_property(result.target)}::{_data(result.error.message)}")
        for finding, quotes in _grouped(result.report) if result.report else ():
            properties = [f"file={_property(result.target)}"] if is_file(result.target) else []
            properties += [f"line={finding.line}"] if finding.line else []
            properties.append(f"title={_property(finding.rule)}")
            quoted = ", ".join(json.dumps(quote, ensure_ascii=False) for quote in quotes)
            message = f"{quoted}: {finding.why} {finding.rewrite}"
            context.out(f"::{_COMMANDS[finding.level.value]} {','.join(properties)}::{_data(message)}")


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
