"""``init`` and ``config show``."""

from __future__ import annotations

import click

from pmdocs.cli.context import Context, common_options, pass_context, say_where_to_look
from pmdocs.config import LANGUAGES


@click.command("init", short_help="Make folder, templates and tracker, each once.")
@click.option("--lang", type=click.Choice(LANGUAGES), help="Language of the templates and the tracker.")
@click.option(
    "--templates",
    "templates_directory",
    type=click.Path(exists=True, file_okay=False),
    help="Directory with template descriptions of your own.",
)
@click.option("-n", "--dry-run", is_flag=True, help="Say what would be made; make nothing.")
@common_options
@pass_context
def init(context: Context, lang: str | None, templates_directory: str | None, dry_run: bool) -> None:
    """Make the folder, the template documents and the tracker, each once.

    Safe to run again: what is there is kept, what is missing is added, nothing of yours is changed.
    """
    from pathlib import Path

    from pmdocs.wiring import connect
    from pmdocs.workflows.init import init_links, init_workspace

    ports = connect(context.settings, say=context.say)
    _check_language(context, lang)
    report = init_workspace(
        ports,
        lang=lang or context.settings.lang,
        templates_directory=Path(templates_directory) if templates_directory else None,
        dry_run=dry_run,
    )
    if context.json:
        context.out_json(
            {
                "workspace": report.workspace,
                "lang": report.lang,
                "folder_id": report.folder_id,
                "tracker_id": report.tracker_id,
                "templates": dict(report.templates),
                "config_file": str(report.config_file),
                "guard": report.guard,
                "dry_run": dry_run,
                "done": list(report.done),
            }
        )
        return
    for step in report.done:
        context.say(f"  {step}")
    if not report.done:
        context.say("  everything was there already")
    if dry_run:
        return
    links = init_links(report)
    for name, url in links.items():
        context.out(f"{name:10} {url}")
    context.say(f"  kept in {report.config_file}")
    say_where_to_look(context, f"/folders/{report.folder_id}")


def _check_language(context: Context, lang: str | None) -> None:
    """Nothing is translated that is there: say so, rather than seem to have done it."""
    settings = context.settings
    if lang not in (None, settings.lang) and settings.workspace.tracker_id:
        context.say(
            f"  Note: workspace '{settings.workspace.name}' exists, with lang = \"{settings.lang}\"; what is there is "
            f"not translated. For another one: pmdocs --workspace NAME init --lang {lang}"
        )


@click.group("config")
def config_group() -> None:
    """Look at the configuration."""


@config_group.command("show")
@click.option("--origin", is_flag=True, help="Say where each setting comes from.")
@common_options
@pass_context
def show(context: Context, origin: bool) -> None:
    """Print the settings in force; never a secret."""
    settings = context.settings
    values = {
        "mode": settings.mode,
        "local_db": str(settings.local_db) if settings.local_db else None,
        "endpoint": settings.endpoint,
        "credentials": str(settings.credentials) if settings.credentials else None,
        "subject": settings.subject,
        "lang": settings.lang,
        "timezone": str(settings.timezone),
        "survey": settings.survey or None,
        "review_minutes": settings.review_minutes,
        "config_file": str(settings.config_file),
        "workspace": settings.workspace.name,
        "folder_id": settings.workspace.folder_id,
        "tracker_id": settings.workspace.tracker_id,
        "templates": dict(settings.workspace.templates),
    }
    if context.json:
        extra = {"origins": dict(settings.origins)} if origin else {}
        context.out_json(values | extra)
        return
    for name, value in values.items():
        source = f"  ({settings.origins.get(name, 'default')})" if origin else ""
        shown = value if isinstance(value, dict) else {"": value}
        for part, text in shown.items():
            if text is not None:
                context.out(f"{name + '.' * bool(part) + part:20} {text}{source}")
