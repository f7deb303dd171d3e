"""checklist: the review checklist of a document, read; or added to a document that lacks it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pmdocs.core.actions.items import read_items
from pmdocs.core.documents.document import Document
from pmdocs.core.documents.sections import read_sections
from pmdocs.core.files import ADOPTED, KIND, SOURCE, File
from pmdocs.core.lint.linting import language_of
from pmdocs.core.meetings.checklist import Checklist, Hint, checklist_part, hints, read_checklist
from pmdocs.core.references import DocumentReference
from pmdocs.errors import Forbidden, RevisionChanged, UsageError
from pmdocs.templates_dir import load_blueprint
from pmdocs.workflows.catalogue import find_document
from pmdocs.workflows.lint import template_guidance
from pmdocs.workflows.ports import Ports

_TRIES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class ChecklistReport:
    """The checklist as it stands, or as it was found missing."""

    document_id: str
    title: str
    lang: str
    """Of the document."""
    checklist: Checklist
    hints: tuple[Hint, ...]
    added: bool = False
    """The table was added, or would be with a dry run."""


def read(ports: Ports, reference: DocumentReference, *, lang: str | None = None) -> ChecklistReport:
    """What a document's checklist says, and what can be seen without judging. One read, nothing written."""
    return _read(ports, find_document(ports, reference), lang)


def _read(ports: Ports, document_id: str, lang: str | None) -> ChecklistReport:
    return _report(ports, ports.docs.fetch_document(document_id), lang)


def _report(ports: Ports, document: Document, lang: str | None) -> ChecklistReport:
    reading = read_sections(document)
    today = ports.clock.now().astimezone(ports.settings.timezone).date()
    items = read_items(reading.document, reading, reference=reading.reference_day(today)).items
    language = lang or language_of(document)
    return ChecklistReport(
        document_id=document.document_id,
        title=document.title,
        lang=language,
        checklist=read_checklist(reading, language),
        hints=hints(reading, items, template_guidance()),
    )


def add(
    ports: Ports, reference: DocumentReference, *, lang: str | None = None, dry_run: bool = False
) -> ChecklistReport:
    """Add the table at the end of a document that has none; one that has it is left alone.

    The batch is pinned to the revision that was read: whoever edits, or adds the table, in between makes
    this read again. Raises UsageError for a document that pmdocs may not write into, Forbidden for one that
    this account may not edit, RevisionChanged when it does not come to rest.
    """
    document_id = find_document(ports, reference)
    _refuse_others(ports.drive.fetch_file(document_id))
    for attempt in range(1, _TRIES + 1):
        document = ports.docs.fetch_document(document_id)
        report = _report(ports, document, lang)
        if report.checklist.present:
            return report
        if not document.revision_id:
            raise Forbidden(
                f"You may not edit '{document.title}'.",
                method_id="docs.documents.batchUpdate",
                hint="Ask its owner for the right to edit.",
            )
        blocks, dropdown = checklist_part(load_blueprint("standard", report.lang))
        if dry_run:
            return _as_added(report)
        try:
            ports.docs.append(document, blocks, dropdown)
        except RevisionChanged:
            if attempt == _TRIES:
                raise
            continue
        break
    return _as_added(_read(ports, document_id, lang))


def _as_added(report: ChecklistReport) -> ChecklistReport:
    return replace(report, added=True)


def _refuse_others(file: File) -> None:
    """Only what create made or a person adopted is written into (see adopt)."""
    properties = file.properties
    may = properties.get(KIND) == "postmortem" and (properties.get(ADOPTED) or not properties.get(SOURCE))
    if not may or file.trashed:
        raise UsageError(
            f"pmdocs may not write into '{file.name}'.",
            hint="It was not made by create. Allow it with: pmdocs adopt DOC",
        )
