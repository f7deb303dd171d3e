"""create: one incident, one registered document, whatever happens in between.

The plain path is five calls: reserve in the tracker's log, copy the template, read the copy, fill it, register
it. A reservation holds for a lease; who finds another's waits it out, then looks for the copy it may have left.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pmdocs.config import require_workspace
from pmdocs.core.documents.document import Document
from pmdocs.core.files import (
    INCIDENT,
    KIND,
    MAX_PROPERTY_BYTES,
    NONCE,
    TEMPLATE,
    WORKSPACE,
    File,
    Grant,
    incident_key,
)
from pmdocs.core.model import Incident, Person, Severity, document_url
from pmdocs.core.sheet.reservation import LEASE, Standing
from pmdocs.core.templates.fill import (
    Edit,
    FillPlan,
    Relink,
    RemoveParagraph,
    Replace,
    Select,
    Unfilled,
    plan_fill,
)
from pmdocs.core.templates.template import facts_of
from pmdocs.errors import ApiError, AuthError, ConfigError, DocumentError, RevisionChanged, UsageError
from pmdocs.workflows.ports import Ports
from pmdocs.workflows.registration import (
    Bid,
    claim,
    elect,
    find_files,
    give_up,
    make_once,
    put_aside,
    register,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateReport:
    """What became of one create."""

    incident: Incident
    document_id: str
    url: str
    created: bool
    """False when the incident had its document already."""
    registered: bool
    """Whether the tracker knows it; else the next sync will register it."""
    unfilled: tuple[Unfilled, ...] = ()
    filled: int = 0
    """Places that got a fact."""
    shared: tuple[Grant, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(slots=True, kw_only=True)
class _Run(Bid):
    """One create."""

    template: str
    template_id: str


def create_postmortem(
    ports: Ports,
    incident: Incident,
    *,
    lang: str,
    template: str = "standard",
    share: Sequence[Grant] = (),
) -> CreateReport:
    """Create the postmortem of an incident, or find the one it has.

    ``template`` is a name of the workspace's configuration or a document id. Raises DocumentError for a
    template with expressions that are not allowed (the copy is put into the trash and the incident is free
    again), ApiError and AuthError where Google refuses; run again, it continues where it stopped.
    """
    run = _prepare(ports, incident, lang=lang, template=template)
    claimed = claim(run)
    if claimed is not None and claimed.document:
        run.incident = replace(run.incident, incident_id=claimed.incident)
        return _existing(run, claimed.document, share)
    file, is_ours = _obtain_copy(run, claimed)
    if not is_ours:
        return _existing(run, file.file_id, share, registered=False)
    plan = _fill(run, file)
    registered_id = register(run, file, claimed)
    if registered_id != file.file_id:
        put_aside(run, file)
        return _existing(run, registered_id, share)
    return CreateReport(
        incident=run.incident,
        document_id=file.file_id,
        url=document_url(file.file_id),
        created=True,
        registered=claimed is not None and run.head is not None,
        unfilled=plan.unfilled,
        filled=plan.filled,
        shared=_share(run, file.file_id, share, is_new=True),
        warnings=tuple(run.warnings),
    )


def plan_create(
    ports: Ports, incident: Incident, *, lang: str, template: str = "standard"
) -> tuple[str, ...]:
    """What create would do, in words, from the template and the log as they are; writes nothing."""
    run = _prepare(ports, incident, lang=lang, template=template)
    document = ports.docs.fetch_document(run.template_id)
    plan = _plan(run, document)
    steps = []
    if run.workspace.tracker_id:
        log = ports.sheets.fetch_log(run.workspace.tracker_id)
        found = run.standing(log)
        if found.document:
            return (f"{run.incident.incident_id} has its document already: {document_url(found.document)}",)
        steps.append(f"would reserve {run.incident.incident_id} in the tracker")
    steps.append(f"would copy the template '{document.title}' as '{_document_name(run)}'")
    steps.extend(f"would fill {edit.where}: {_shown(edit)}" for edit in plan.edits)
    steps.extend(f"would leave {unfilled.where}: {unfilled.source} (not known)" for unfilled in plan.unfilled)
    if run.workspace.tracker_id:
        steps.append("would add its row to the tracker")
    return tuple(steps)


def _shown(edit: Edit) -> str:
    """An edit in words."""
    match edit:
        case Replace():
            return f"{edit.source} → {edit.shown or '(nothing)'}"
        case RemoveParagraph():
            return f"{edit.source} → (the paragraph goes)"
        case Relink():
            return edit.url
        case Select():
            return edit.shown


def _prepare(ports: Ports, incident: Incident, *, lang: str, template: str) -> _Run:
    workspace = require_workspace(ports.settings)
    template_id = workspace.templates.get(template, template)
    if template_id == template and len(template) < 20:
        known = ", ".join(sorted(workspace.templates))
        raise ConfigError(
            f"There is no template '{template}'.", hint=f"Known: {known}; or give a document id."
        )
    today = ports.clock.now().astimezone(ports.settings.timezone).date()
    incident = replace(incident, created=incident.created or today)
    if not incident.incident_id:
        incident = replace(incident, incident_id=_made_up_id(incident))
    if len(f"{INCIDENT}{incident_key(incident.incident_id)}".encode()) > MAX_PROPERTY_BYTES:
        raise UsageError("The incident id is too long.", hint="Use at most 100 letters (fewer in Japanese).")
    if incident.near_miss and incident.severity is None:
        incident = replace(incident, severity=Severity.NEAR_MISS)
    return _Run(
        ports=ports,
        workspace=workspace,
        template=template,
        template_id=template_id,
        incident=incident,
        lang=lang,
        nonce=ports.new_nonce(),
        wanted={KIND: "postmortem", INCIDENT: incident_key(incident.incident_id)},
    )


def _made_up_id(incident: Incident) -> str:
    """An id for who gave none: the same title on the same day is the same incident."""
    digest = hashlib.sha256(incident.title.encode()).hexdigest()[:6].upper()
    return f"PM-{incident.created:%Y%m%d}-{digest}"


# Copying


def _obtain_copy(run: _Run, claimed: Standing | None) -> tuple[File, bool]:
    """The incident's document file, and whether this run is the one to fill it."""
    found = find_files(run) if claimed is None or not claimed.is_first else ()
    if claimed is None:
        return (found[0], _needs_filling(run, found[0])) if found else elect(run, lambda: _copy(run))
    return found[0] if found else make_once(run, lambda: _copy(run)), True


def _properties(run: _Run) -> dict[str, str]:
    return {
        KIND: "postmortem",
        WORKSPACE: run.workspace.name,
        INCIDENT: incident_key(run.incident.incident_id),
        NONCE: run.nonce,
        # A copy carries its template's properties over; what it came from is of use, that it is one is not.
        TEMPLATE: run.template if run.template in run.workspace.templates else "custom",
    }


def _document_name(run: _Run) -> str:
    return f"{run.incident.incident_id}: {run.incident.title}"


def _copy(run: _Run) -> File:
    return run.ports.drive.copy(
        run.template_id,
        name=_document_name(run),
        folder_id=run.workspace.folder_id or "",
        properties=_properties(run),
    )


def _needs_filling(run: _Run, file: File) -> bool:
    """Whether a copy found by search was left behind unfilled: nobody finished it within a lease."""
    document = run.ports.docs.fetch_document(file.file_id)
    if _mark(file) in document.tabs[0].range_names:
        return False
    run.ports.say("Found an unfinished copy; waiting whether its maker goes on…")
    run.ports.clock.sleep(LEASE.total_seconds())
    document = run.ports.docs.fetch_document(file.file_id)
    return _mark(file) not in document.tabs[0].range_names


# Filling


def _mark(file: File) -> str:
    """Name of the range that the filling batch leaves behind, so that nothing is ever filled twice."""
    return f"pmdocs_filled_{file.properties.get(NONCE, '')}"


def _plan(run: _Run, document: Document) -> FillPlan:
    facts = facts_of(run.incident, lang=run.lang)
    return plan_fill(document, facts, lang=run.lang, zone=run.ports.settings.timezone)


def _fill(run: _Run, file: File) -> FillPlan:
    """Fill the copy, once: in one batch pinned to the revision read, planned again if somebody edits."""
    run.incident = _with_creator(run.incident, file)
    mark = _mark(file)
    for attempt in (1, 2, 3):
        document = run.ports.docs.fetch_document(file.file_id)
        if mark in document.tabs[0].range_names:
            return FillPlan(edits=(), unfilled=(), lang=run.lang, zone=run.ports.settings.timezone)
        try:
            plan = _plan(run, document)
        except DocumentError:
            give_up(run, file)
            raise
        try:
            run.ports.docs.fill(document, plan, mark=mark)
        except RevisionChanged:
            # Somebody edited, or a first attempt was applied and its answer lost: the next look tells.
            if attempt == 3:
                raise
            continue
        return plan
    raise AssertionError("unreachable")


def _with_creator(incident: Incident, file: File) -> Incident:
    """Who creates a postmortem is its author and owner until somebody else is named."""
    creator = Person(name=file.owner_name, email=file.owner_email)
    if not file.owner_email or file.owner_email.endswith(".gserviceaccount.com"):
        return incident
    authors = incident.authors or ((incident.owner,) if incident.owner else (creator,))
    return replace(incident, authors=authors, owner=incident.owner or authors[0])


# Ending


def _existing(
    run: _Run, document_id: str, share: Sequence[Grant], *, registered: bool = True
) -> CreateReport:
    return CreateReport(
        incident=run.incident,
        document_id=document_id,
        url=document_url(document_id),
        created=False,
        registered=registered,
        shared=_share(run, document_id, share, is_new=False),
        warnings=tuple(run.warnings),
    )


def _share(run: _Run, document_id: str, share: Sequence[Grant], *, is_new: bool) -> tuple[Grant, ...]:
    """Give the access asked for, to who does not have it; nothing else is opened."""
    if not share:
        return ()
    have = () if is_new else run.ports.drive.fetch_grants(document_id)
    given = []
    for grant in share:
        if any(old.email == grant.email for old in have):
            continue
        try:
            run.ports.drive.share(document_id, grant)
        except AuthError:
            raise
        except ApiError as error:
            run.warn(f"It could not be shared with {grant.email}: {error.message}")
        else:
            given.append(grant)
    return tuple(given)
