"""init: a folder, two templates and a tracker, each made once, whatever happens in between.

Every thing is looked for before it is made: by the id in the configuration, then by the properties that init
puts on it. An attempt is noted in the configuration first, so that a run that follows one that was killed
waits until Drive's search would show what that one may have made.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from pmdocs.config import WorkspaceConfig, save_workspace
from pmdocs.core.files import KIND, TEMPLATE, WORKSPACE, File
from pmdocs.core.model import document_url, spreadsheet_url
from pmdocs.core.sheet.looks import plan_looks
from pmdocs.core.sheet.reservation import LEASE
from pmdocs.core.sheet.snapshot import VISIBLE, generation_of
from pmdocs.core.sheet.tracker import GUARD_NAMED_RANGE, GUARD_NONE, STATE, WORKSHEETS, Layout, Worksheet
from pmdocs.core.templates.blueprint import Blueprint
from pmdocs.errors import ConfigError, NotFound, RevisionChanged
from pmdocs.templates_dir import load_blueprint
from pmdocs.workflows.ports import Ports

TEMPLATES = ("standard", "near_miss")
POLL_SECONDS = 5.0

_NAMES = {
    "en": {"folder": "Postmortems", "tracker": "Postmortem tracker"},
    "ja": {"folder": "ポストモーテム", "tracker": "ポストモーテム管理表"},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class InitReport:
    """What a workspace consists of, and what this run did."""

    workspace: str
    lang: str
    folder_id: str
    tracker_id: str
    templates: Mapping[str, str]
    config_file: Path
    done: tuple[str, ...]
    """What was made or mended, in words; nothing when all was there."""
    guard: str
    """How a second writer is kept out of the tracker."""


@dataclass(slots=True)
class _Run:
    """One run of init: the ports, the configuration as it grows, and what was done."""

    ports: Ports
    lang: str
    dry_run: bool
    workspace: WorkspaceConfig
    done: list[str] = field(default_factory=list)

    def note(self, past: str, infinitive: str, what: str) -> None:
        """Remember a step, in the words that fit whether it is taken or only planned."""
        self.done.append(f"would {infinitive} {what}" if self.dry_run else f"{past} {what}")

    def save(self, workspace: WorkspaceConfig) -> None:
        self.workspace = workspace
        if not self.dry_run:
            save_workspace(self.ports.settings.config_file, workspace, lang=self.lang)


def init_workspace(
    ports: Ports, *, lang: str, templates_directory: Path | None = None, dry_run: bool = False
) -> InitReport:
    """Set up the workspace of the settings; idempotent, and safe to repeat after being killed anywhere.

    With ``dry_run`` nothing is written; ``done`` says what would be.
    """
    blueprints = {name: load_blueprint(name, lang, directory=templates_directory) for name in TEMPLATES}
    run = _Run(ports, lang, dry_run, ports.settings.workspace)
    folder_id = _folder(run)
    templates = {name: _template(run, name, blueprints[name], folder_id) for name in TEMPLATES}
    tracker_id = _tracker(run, folder_id)
    guard = _tracker_content(run, tracker_id)
    return InitReport(
        workspace=run.workspace.name,
        lang=lang,
        folder_id=folder_id,
        tracker_id=tracker_id,
        templates=templates,
        config_file=ports.settings.config_file,
        done=tuple(run.done),
        guard=guard,
    )


def _folder(run: _Run) -> str:
    drive, name = run.ports.drive, _NAMES[run.lang]["folder"]
    properties = {KIND: "folder", WORKSPACE: run.workspace.name}
    folder_id = _ensure(
        run,
        "folder",
        known=run.workspace.folder_id,
        properties=properties,
        folder_id=None,
        make=lambda: drive.create_folder(name, properties=properties),
        what=f"the folder '{name}'",
    )
    run.save(replace(run.workspace, folder_id=folder_id, pending=_without(run.workspace, "folder")))
    return folder_id


def _template(run: _Run, name: str, blueprint: Blueprint, folder_id: str) -> str:
    drive = run.ports.drive
    properties = {KIND: "template", WORKSPACE: run.workspace.name, TEMPLATE: name}
    document_id = _ensure(
        run,
        name,
        known=run.workspace.templates.get(name),
        properties=properties,
        folder_id=folder_id,
        make=lambda: drive.create_document(blueprint.name, folder_id=folder_id, properties=properties),
        what=f"the template document '{blueprint.name}'",
    )
    templates = dict(run.workspace.templates) | {name: document_id}
    run.save(replace(run.workspace, templates=templates, pending=_without(run.workspace, name)))
    _compose_if_blank(run, document_id, blueprint)
    return document_id


def _compose_if_blank(run: _Run, document_id: str, blueprint: Blueprint) -> None:
    """Write the template's text, once: from then on the document belongs to people."""
    document = run.ports.docs.fetch_document(document_id) if document_id else None
    if document is not None and not document.is_blank:
        return
    run.note("wrote", "write", f"the text of '{blueprint.name}'")
    if run.dry_run or document is None:
        return
    try:
        run.ports.docs.compose(document, blueprint)
    except RevisionChanged:
        # Applied by a first attempt whose answer was lost, or somebody wrote into it: either way, theirs now.
        if run.ports.docs.fetch_document(document_id).is_blank:
            raise


def _tracker(run: _Run, folder_id: str) -> str:
    drive, name = run.ports.drive, _NAMES[run.lang]["tracker"]
    properties = {KIND: "tracker", WORKSPACE: run.workspace.name}
    tracker_id = _ensure(
        run,
        "tracker",
        known=run.workspace.tracker_id,
        properties=properties,
        folder_id=folder_id,
        make=lambda: drive.create_spreadsheet(name, folder_id=folder_id, properties=properties),
        what=f"the tracker '{name}'",
    )
    run.save(replace(run.workspace, tracker_id=tracker_id, pending=_without(run.workspace, "tracker")))
    return tracker_id


def _without(workspace: WorkspaceConfig, name: str) -> dict[str, str]:
    return {key: value for key, value in workspace.pending.items() if key != name}


def _ensure(
    run: _Run,
    name: str,
    *,
    known: str | None,
    properties: Mapping[str, str],
    folder_id: str | None,
    make: Callable[[], File],
    what: str,
) -> str:
    """The id of a thing: configured, found, or made; empty where a dry run would make it."""
    if known is not None and _usable(run, known, what):
        return known
    found = _find(run, properties, folder_id, name) if folder_id != "" else None
    if found is not None:
        run.note("found", "use", what)
        return found.file_id
    run.note("made", "make", what)
    if run.dry_run:
        return ""
    pending = dict(run.workspace.pending) | {name: run.ports.clock.now().isoformat(timespec="seconds")}
    run.save(replace(run.workspace, pending=pending))
    return make().file_id


def _usable(run: _Run, file_id: str, what: str) -> bool:
    try:
        file = run.ports.drive.fetch_file(file_id)
    except NotFound:
        run.ports.say(f"The configuration names {what} ({file_id}), which is gone or not shared with you.")
        return False
    if file.trashed:
        run.ports.say(f"The configuration names {what} ({file_id}), which is in the trash.")
        return False
    return True


def _find(run: _Run, properties: Mapping[str, str], folder_id: str | None, name: str) -> File | None:
    """What an earlier init made; waits for the search index where one was killed just now."""
    deadline = _deadline(run.workspace.pending.get(name))
    while True:
        found = run.ports.drive.find(properties, folder_id=folder_id)
        if len(found) > 1 and folder_id is None:
            ids = ", ".join(file.file_id for file in found)
            raise ConfigError(
                f"There are {len(found)} folders of a workspace '{run.workspace.name}': {ids}.",
                hint='Put folder_id = "…" of the right one under [workspaces.NAME] in '
                f"{run.ports.settings.config_file}, or choose another --workspace NAME.",
            )
        if found:
            return found[0]
        if deadline is None or run.ports.clock.now() >= deadline or run.dry_run:
            return None
        run.ports.say("An earlier init may have made it; waiting until the search would show it…")
        run.ports.clock.sleep(POLL_SECONDS)


def _deadline(pending: str | None) -> datetime | None:
    if pending is None:
        return None
    try:
        return datetime.fromisoformat(pending) + LEASE
    except (TypeError, ValueError):
        return None


_NO_LAYOUT = Layout(title="", titles={}, named_ranges=frozenset())
"""Of a tracker that a dry run would make."""


def _tracker_content(run: _Run, tracker_id: str) -> str:
    """Add the worksheets that are missing, and prove the write guard once. Returns how it stands."""
    sheets = run.ports.sheets
    layout = sheets.fetch_layout(tracker_id) if tracker_id else _NO_LAYOUT
    missing = [worksheet for worksheet in WORKSHEETS if worksheet.sheet_id not in layout.titles]
    if missing:
        titles = _titles(missing, layout, run.lang)
        named = ", ".join(titles[worksheet.key] for worksheet in missing)
        run.note("added", "add", f"worksheets to the tracker: {named}")
    if not tracker_id:
        run.note("tried", "try", "the tracker's guard against a second writer")
        return ""
    if missing and not run.dry_run:
        drop = _blank_first_sheet(run, tracker_id, layout) if len(missing) == len(WORKSHEETS) else None
        sheets.add_worksheets(tracker_id, missing, lang=run.lang, titles=titles, drop_sheet=drop)
        sheets.fetch_layout(tracker_id)
    head = sheets.fetch_head(tracker_id)
    _generation(run, tracker_id, layout, head)
    looked_at = (worksheet.sheet_id for worksheet in WORKSHEETS if worksheet.highlights or worksheet is STATE)
    kept = {sheet_id: layout.titles[sheet_id] for sheet_id in looked_at if sheet_id in layout.titles}
    if kept:
        _looks(run, tracker_id, kept, lang=head.get("lang", run.lang))
    guard = head.get("guard", "")
    if guard not in {GUARD_NAMED_RANGE, GUARD_NONE}:
        run.note("tried", "try", "the tracker's guard against a second writer")
        if run.dry_run:
            return ""
        guard = GUARD_NAMED_RANGE if sheets.prove_guard(tracker_id) else GUARD_NONE
        sheets.write_head(tracker_id, {"guard": guard})
    return guard


def _generation(run: _Run, tracker_id: str, layout: Layout, head: Mapping[str, str]) -> None:
    """Count on behind the guards that outlived a deleted hidden worksheet: a sync needs one that is free.

    ``layout`` was read before ``head``, so that a sync in between is never counted back.
    """
    if layout.generation <= generation_of(head):
        return
    run.note("resumed", "resume", "the count of the tracker's writes")
    if not run.dry_run:
        run.ports.sheets.write_head(tracker_id, {"generation": str(layout.generation)})


def _looks(run: _Run, tracker_id: str, titles: Mapping[int, str], *, lang: str) -> None:
    """Bring what an earlier version made up to this one; what people made of it is left alone."""
    sheets = run.ports.sheets
    plan = plan_looks(VISIBLE, sheets.fetch_looks(tracker_id, titles), lang=lang)
    if plan.is_empty:
        return
    if plan.updates:
        where = {update.worksheet.sheet_id: titles[update.worksheet.sheet_id] for update in plan.updates}
        run.note("updated", "update", f"colour rules of the tracker: {', '.join(where.values())}")
    if plan.state_columns:
        run.note("widened", "widen", "the tracker's hidden worksheet")
    if run.dry_run:
        return
    left = len(plan.updates) - sheets.write_looks(tracker_id, plan)
    if left:
        run.ports.say(
            f"Somebody moved colour rules meanwhile; {left} stay as they are. Run 'pmdocs init' again."
        )


def _titles(worksheets: list[Worksheet], layout: Layout, lang: str) -> dict[str, str]:
    """Titles to give, none of them taken by a worksheet of somebody else's."""
    taken = {title.casefold() for title in layout.titles.values()}
    titles = {}
    for worksheet in worksheets:
        title, number = worksheet.title(lang), 2
        while title.casefold() in taken:
            title, number = f"{worksheet.title(lang)} {number}", number + 1
        taken.add(title.casefold())
        titles[worksheet.key] = title
    return titles


def _blank_first_sheet(run: _Run, tracker_id: str, layout: Layout) -> int | None:
    """The worksheet a new spreadsheet begins with, while nobody has put anything into it."""
    if len(layout.titles) != 1:
        return None
    ((sheet_id, title),) = layout.titles.items()
    return None if run.ports.sheets.fetch_values(tracker_id, title) else sheet_id


def init_links(report: InitReport) -> dict[str, str]:
    """Where a person opens what init made."""
    return {
        "folder": f"https://drive.google.com/drive/folders/{report.folder_id}",
        "tracker": spreadsheet_url(report.tracker_id),
    } | {name: document_url(document_id) for name, document_id in report.templates.items()}
