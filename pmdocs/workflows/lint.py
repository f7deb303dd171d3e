"""lint: a Google Doc read for its words and parts. Reads only; nothing is stored, counted or posted."""

from __future__ import annotations

from pmdocs.core.lint.linting import LintReport, guidance_of, lint_document
from pmdocs.core.references import DocumentReference
from pmdocs.core.sheet.tracker import PEOPLE
from pmdocs.errors import ConfigError, PmdocsError
from pmdocs.templates_dir import load_blueprint
from pmdocs.workflows.catalogue import find_document
from pmdocs.workflows.check import load_policy
from pmdocs.workflows.ports import Ports


def template_guidance() -> frozenset[str]:
    """The advice in the templates that ship with pmdocs, in both languages: nobody here wrote it."""
    blueprints = []
    for name in ("standard", "near_miss"):
        for lang in ("en", "ja"):
            try:
                blueprints.append(load_blueprint(name, lang))
            except ConfigError:
                continue
    return guidance_of(blueprints)


def lint(ports: Ports, reference: DocumentReference, *, lang: str | None = None) -> tuple[str, LintReport]:
    """The document's id and what lint says of it; comments saying ``lint:ok RULE`` excuse findings.

    Raises NotFound and the other errors of reading a document, ConfigError for a policy that cannot be read.
    """
    document_id = find_document(ports, reference)
    discussion = ports.comments.fetch_threads(document_id)
    report = lint_document(
        discussion.document,
        today=ports.clock.now().astimezone(ports.settings.timezone).date(),
        threads=discussion.threads,
        people=known_people(ports),
        guidance=template_guidance(),
        lang=lang,
        policy=load_policy(ports.settings, lang=ports.settings.lang),
    )
    return document_id, report


def known_people(ports: Ports) -> tuple[str, ...]:
    """Names in the tracker's People worksheet; none without a tracker, or where it cannot be read."""
    tracker_id = ports.settings.workspace.tracker_id
    if not tracker_id:
        return ()
    for title in (PEOPLE.title("en"), PEOPLE.title("ja")):
        try:
            rows = ports.sheets.fetch_values(tracker_id, title)
        except PmdocsError:
            continue
        cells = (row[0] for row in rows[1:] if row)
        return tuple(
            name.strip() for cell in cells for name in cell.replace("、", ",").split(",") if name.strip()
        )
    return ()
