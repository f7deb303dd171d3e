"""``demo``: the main job on an embedded workspace, told step by step."""

from __future__ import annotations

from pathlib import Path

import click

from pmdocs.cli.context import Context, common_options, pass_context
from pmdocs.config import LANGUAGES, Settings, load, user_data_dir

_FACTS = {
    "en": {
        "title": "Checkout failed for 85 minutes",
        "incident_id": "INC-42",
        "severity": "S1",
        "started": "2026-11-20 09:00",
        "detected": "2026-11-20 09:05",
        "mitigated": "2026-11-20 10:00",
        "resolved": "2026-11-20 10:25",
        "owner": "Ada <ada@example.com>",
        "authors": ["Ada <ada@example.com>", "Ken <ken@example.com>"],
        "services": ["checkout", "payments"],
        "trigger": "Version 2026.11.3 of the checkout service was rolled out to all zones at once.",
        "summary": "A new version of checkout opened a database connection per request. The pool ran dry within "
        "minutes and four of ten orders failed until the version was rolled back.",
    },
    "ja": {
        "title": "決済が85分間失敗",
        "incident_id": "INC-42",
        "severity": "S1",
        "started": "2026-11-20 09:00",
        "detected": "2026-11-20 09:05",
        "mitigated": "2026-11-20 10:00",
        "resolved": "2026-11-20 10:25",
        "owner": "青木 <aoki@example.com>",
        "authors": ["青木 <aoki@example.com>", "健 <ken@example.com>"],
        "services": ["checkout", "payments"],
        "trigger": "checkout サービスのバージョン 2026.11.3 を、全ゾーンへ同時に展開した。",
        "summary": "checkout の新しいバージョンが、リクエストごとにデータベース接続を開いていた。数分で接続が枯渇し、"
        "ロールバックまでの間、注文の4割が失敗した。",
    },
}


@click.command("demo")
@click.option("--lang", type=click.Choice(LANGUAGES), help="Language of the demonstration's documents.")
@click.option("--db", metavar="PATH", help="Where to keep the demonstration's workspace (made anew).")
@common_options
@pass_context
def demo(context: Context, lang: str | None, db: str | None) -> None:
    """Show the main job on an embedded workspace: no account, nothing leaves this machine."""
    from pmdocs.core.facts import parse_incident
    from pmdocs.wiring import connect
    from pmdocs.workflows.create import create_postmortem
    from pmdocs.workflows.init import init_workspace

    path = Path(db).expanduser().absolute() if db else user_data_dir() / "demo.db"
    _start_afresh(path)
    settings = _settings(path, lang)
    _heading(context, 1, "Set up: a folder, two templates, a tracker  (pmdocs init)")
    report = init_workspace(connect(settings), lang=settings.lang)
    for step in report.done:
        context.out(f"   - {step}")

    settings = _settings(path, lang)
    _heading(context, 2, "An incident is over; its postmortem is born  (pmdocs create)")
    incident, _ = parse_incident(_FACTS[settings.lang], zone=settings.timezone)
    created = create_postmortem(connect(settings), incident, lang=settings.lang)
    context.out(f"   - {created.incident.incident_id}: {created.incident.title}")
    context.out(
        f"   - {created.filled} places filled: people, dates and severity as chips, durations computed"
    )

    _heading(context, 3, "Somebody creates it once more, from another laptop")
    again = create_postmortem(connect(settings), incident, lang=settings.lang)
    same = "the same document, nothing doubled" if again.url == created.url else "another document"
    context.out(f"   - {same}")

    _heading(context, 4, "What came of it")
    _show_document(context, settings, created.document_id)
    _show_tracker(context, settings)
    _where_to_look(context, path)


def _settings(path: Path, lang: str | None) -> Settings:
    return load({"local_db": str(path), "lang": lang, "timezone": "Asia/Tokyo"})


def _start_afresh(path: Path) -> None:
    """Remove an earlier demonstration: its own files only, never one that holds something else."""
    from pmdocs.errors import UsageError

    if path.exists():
        with path.open("rb") as stream:
            if stream.read(16) != b"SQLite format 3\x00":
                raise UsageError(
                    f"{path} is no local workspace; it is left alone.", hint="Give another --db."
                )
    for file in (path, Path(f"{path}-wal"), Path(f"{path}-shm"), path.with_suffix(".toml")):
        file.unlink(missing_ok=True)


def _heading(context: Context, number: int, text: str) -> None:
    context.out("")
    context.out(click.style(f"{number}. {text}", bold=True))


def _show_document(context: Context, settings: Settings, document_id: str) -> None:
    from pmdocs.core.document import Table
    from pmdocs.wiring import connect

    body = connect(settings).docs.fetch_document(document_id).tabs[0].segments[0]
    table = next(block for block in body.blocks if isinstance(block, Table))
    context.out("   The head of the document:")
    for row in table.rows:
        context.out(f"     {_padded(row[0].shown, 18)} {row[1].shown}")


def _show_tracker(context: Context, settings: Settings) -> None:
    from pmdocs.core.tracker import POSTMORTEMS
    from pmdocs.wiring import connect

    tracker_id = settings.workspace.tracker_id or ""
    header, *rows = connect(settings).sheets.fetch_values(tracker_id, POSTMORTEMS.title(settings.lang))
    context.out("   The tracker:")
    for row in rows:
        for name, cell in zip(header, row, strict=False):
            if cell and not cell.startswith("https://"):
                context.out(f"     {_padded(name, 18)} {cell}")


def _padded(text: str, width: int) -> str:
    """Text filled up to a width on the screen, where Japanese characters are two wide."""
    from unicodedata import east_asian_width

    shown = sum(2 if east_asian_width(char) in "WF" else 1 for char in text)
    return text + " " * max(0, width - shown)


def _where_to_look(context: Context, path: Path) -> None:
    context.out("")
    context.out(click.style("Look at it in a browser:", bold=True))
    context.out(f"   .venv/bin/pmdocs local serve --db {_quoted(path)}")
    context.out(click.style("Or go on with it:", bold=True))
    context.out(f"   export PMDOCS_LOCAL={_quoted(path)}")
    context.out('   .venv/bin/pmdocs create --title "Search was slow" --severity S3')


def _quoted(path: Path) -> str:
    import shlex

    return shlex.quote(str(path))
