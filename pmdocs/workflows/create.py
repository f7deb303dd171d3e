"""create: one incident, one registered document, whatever happens in between.

The plain path is five calls: reserve in the tracker's log, copy the template, read the copy, fill it, register
it. A reservation holds for a lease; who finds another's waits it out, then looks for the copy it may have left.
Where the tracker cannot be written, copies elect one of them by age, and the next sync registers it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from pmdocs.config import WorkspaceConfig, require_workspace
from pmdocs.core.document import Document
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
from pmdocs.core.fill import (
    Edit,
    FillPlan,
    Relink,
    RemoveParagraph,
    Replace,
    Select,
    Unfilled,
    plan_fill,
)
from pmdocs.core.model import Incident, Person, Severity, document_url
from pmdocs.core.reservation import LEASE, LogRow, Standing, standing
from pmdocs.core.template import facts_of
from pmdocs.core.tracker import (
    GUARD_NAMED_RANGE,
    POSTMORTEMS,
    TrackerHead,
    lay_out,
    parse_header,
    postmortem_row,
    registration_guard,
)
from pmdocs.errors import (
    ApiError,
    AuthError,
    ConfigError,
    DocumentError,
    RevisionChanged,
    TrackerError,
    UsageError,
)
from pmdocs.workflows.ports import Ports

POLL_SECONDS = 5.0
MAX_CLAIMS = 20
GUARD_KEPT = timedelta(days=1)
"""How long a registration's guard stays: far longer than any create runs."""
MAX_STALE_GUARDS = 20


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


@dataclass(slots=True)
class _Run:
    """One create: what it works with, and what it has learnt so far."""

    ports: Ports
    workspace: WorkspaceConfig
    template: str
    template_id: str
    incident: Incident
    lang: str
    nonce: str
    head: TrackerHead | None = None
    warnings: list[str] = field(default_factory=list)

    def warn(self, text: str) -> None:
        self.warnings.append(text)


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
    claim = _claim(run)
    if claim is not None and claim.document:
        run.incident = replace(run.incident, incident_id=claim.incident)
        return _existing(run, claim.document, share)
    file, is_ours = _obtain_copy(run, claim)
    if not is_ours:
        return _existing(run, file.file_id, share, registered=False)
    plan = _fill(run, file)
    registered_id = _register(run, file, claim)
    if registered_id != file.file_id:
        _put_aside(run, file)
        return _existing(run, registered_id, share)
    return CreateReport(
        incident=run.incident,
        document_id=file.file_id,
        url=document_url(file.file_id),
        created=True,
        registered=claim is not None and run.head is not None,
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
        found = standing(log, run.incident.incident_id, nonce=run.nonce, now=ports.clock.now())
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
    )


def _made_up_id(incident: Incident) -> str:
    """An id for who gave none: the same title on the same day is the same incident."""
    digest = hashlib.sha256(incident.title.encode()).hexdigest()[:6].upper()
    return f"PM-{incident.created:%Y%m%d}-{digest}"


# Reserving


def _claim(run: _Run) -> Standing | None:
    """Reserve the incident; waits while another create holds it. None when the tracker cannot be used."""
    if run.workspace.tracker_id is None:
        run.warn("This workspace has no tracker; the postmortem is not registered.")
        return None
    for _ in range(MAX_CLAIMS):
        try:
            found = _reserve(run, run.workspace.tracker_id)
        except AuthError:
            raise
        except (ApiError, TrackerError) as error:
            run.head = None
            run.warn(
                f"The tracker could not be written ({error.message}). "
                "The postmortem is made all the same; the next sync will register it."
            )
            return None
        if found.document or (found.holder is not None and found.holder.nonce == run.nonce):
            return found
        # Somebody else holds it, or the own lease ended before the answer came: wait, then ask again.
        _wait(run, found)
    raise TrackerError(
        f"{run.incident.incident_id} could not be reserved in {MAX_CLAIMS} attempts.",
        hint="Other creates keep taking it, or this machine's clock is wrong. Run the command again later.",
    )


def _reserve(run: _Run, tracker_id: str) -> Standing:
    clock = run.ports.clock
    row = LogRow(
        time=clock.now(),
        event="reserve",
        incident=run.incident.incident_id,
        nonce=run.nonce,
        who=run.ports.who,
    )
    run.head = run.ports.sheets.reserve(tracker_id, row, lang=run.lang)
    return standing(run.head.log, run.incident.incident_id, nonce=run.nonce, now=clock.now())


def _wait(run: _Run, found: Standing) -> None:
    """Until the holder registers its document, gives up, or its lease ends."""
    clock, holder = run.ports.clock, found.holder
    if holder is None or found.until is None or run.workspace.tracker_id is None:
        return
    seconds = max(0, round((found.until - clock.now()).total_seconds()))
    run.ports.say(
        f"{holder.who or 'Another create'} is creating {run.incident.incident_id}; waiting up to {seconds} s."
    )
    while clock.now() < found.until:
        clock.sleep(min(POLL_SECONDS, max(0.1, (found.until - clock.now()).total_seconds())))
        log = run.ports.sheets.fetch_log(run.workspace.tracker_id)
        now_found = standing(log, run.incident.incident_id, nonce=run.nonce, now=clock.now())
        if now_found.document or now_found.holder is None or now_found.holder.nonce != holder.nonce:
            return


# Copying


def _obtain_copy(run: _Run, claim: Standing | None) -> tuple[File, bool]:
    """The incident's document file, and whether this run is the one to fill it."""
    if claim is None:
        return _elect(run)
    if not claim.is_first:
        found = _find_copies(run)
        if found:
            return found[0], True
    return _copy(run), True


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
    """Copy the template. After an unclear failure the copy is looked for, never made again blindly."""
    try:
        return run.ports.drive.copy(
            run.template_id,
            name=_document_name(run),
            folder_id=run.workspace.folder_id or "",
            properties=_properties(run),
        )
    except ApiError as error:
        if not error.maybe_done:
            raise
        run.ports.say("Google did not say whether the copy was made; looking for it…")
        found = _await_search(run, lambda files: [f for f in files if f.properties.get(NONCE) == run.nonce])
        if found:
            return found[0]
        raise


def _find_copies(run: _Run) -> tuple[File, ...]:
    properties = {KIND: "postmortem", INCIDENT: incident_key(run.incident.incident_id)}
    return run.ports.drive.find(properties, folder_id=run.workspace.folder_id)


def _await_search(run: _Run, choose: Callable[[Sequence[File]], Sequence[File]]) -> Sequence[File]:
    """Search until ``choose`` finds what it wants, for as long as the search index may lag."""
    deadline = run.ports.clock.now() + LEASE
    while True:
        found = choose(_find_copies(run))
        if found or run.ports.clock.now() >= deadline:
            return found
        run.ports.clock.sleep(POLL_SECONDS)


def _elect(run: _Run) -> tuple[File, bool]:
    """Without a tracker: of all copies of an incident the oldest is its document.

    After copying, search until the own copy is found: an older one is found by then as well.
    """
    found = _find_copies(run)
    if found:
        return found[0], _needs_filling(run, found[0])
    own = _copy(run)
    visible = _await_search(run, lambda files: files if any(f.file_id == own.file_id for f in files) else [])
    first = visible[0] if visible else own
    if first.file_id != own.file_id:
        _put_aside(run, own)
    return first, first.file_id == own.file_id


def _needs_filling(run: _Run, file: File) -> bool:
    """Whether a copy found by search was left behind unfilled: nobody finished it within a lease."""
    document = run.ports.docs.fetch_document(file.file_id)
    if _mark(file) in document.tabs[0].range_names:
        return False
    run.ports.say("Found an unfinished copy; waiting whether its maker goes on…")
    run.ports.clock.sleep(LEASE.total_seconds())
    document = run.ports.docs.fetch_document(file.file_id)
    return _mark(file) not in document.tabs[0].range_names


def _put_aside(run: _Run, file: File) -> None:
    """Mark a copy that lost: it stays, but counts as no postmortem."""
    run.ports.drive.update_properties(file.file_id, {KIND: "stray"})
    run.warn(f"A second copy was made and put aside: {document_url(file.file_id)} (delete it if you like).")


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
            _give_up(run, file)
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


def _give_up(run: _Run, file: File) -> None:
    """Undo: nothing of the copy is worth keeping, it says what the template says."""
    run.ports.drive.trash(file.file_id)
    if run.head is not None and run.workspace.tracker_id is not None:
        row = LogRow(
            time=run.ports.clock.now(),
            event="void",
            incident=run.incident.incident_id,
            nonce=run.nonce,
            who=run.ports.who,
        )
        run.ports.sheets.append_log(run.workspace.tracker_id, row)


# Registering


def _register(run: _Run, file: File, claim: Standing | None) -> str:
    """Register the document; the id of the incident's registered one, which another run may have won."""
    if claim is None or run.head is None or run.workspace.tracker_id is None:
        return file.file_id
    tracker_id, incident = run.workspace.tracker_id, run.incident
    done = LogRow(
        time=run.ports.clock.now(),
        event="done",
        incident=incident.incident_id,
        nonce=run.nonce,
        who=run.ports.who,
        document=file.file_id,
    )
    guarded = run.head.settings.get("guard") == GUARD_NAMED_RANGE
    try:
        places = parse_header(POSTMORTEMS, run.head.header, needed=("incident_id", "document"))
        row = lay_out(postmortem_row(incident, file.file_id, lang=run.lang), places)
        if not guarded:
            registered = _registered(run, tracker_id)
            if registered:
                return registered
        run.ports.sheets.register(
            tracker_id, row=row, done=done, guarded=guarded, stale_guards=_stale_guards(run)
        )
    except AuthError:
        raise
    except (ApiError, TrackerError) as error:
        registered = _after_refusal(run, tracker_id, error)
        if registered:
            return registered
        run.head = None
        run.warn(f"It could not be registered ({error.message}); the next sync will do that.")
    return file.file_id


def _after_refusal(run: _Run, tracker_id: str, error: ApiError | TrackerError) -> str:
    """The registered document, where the write was refused because there is one, or its answer was lost."""
    if isinstance(error, ApiError) and (error.status == 400 or error.maybe_done):
        try:
            return _registered(run, tracker_id)
        except ApiError:
            return ""
    return ""


def _registered(run: _Run, tracker_id: str) -> str:
    log = run.ports.sheets.fetch_log(tracker_id)
    now = run.ports.clock.now()
    return standing(log, run.incident.incident_id, nonce=run.nonce, now=now).document


def _stale_guards(run: _Run) -> list[str]:
    """Guards of registrations long past, to be removed on the way."""
    if run.head is None:
        return []
    oldest = run.ports.clock.now() - GUARD_KEPT
    past = {
        registration_guard(row.incident) for row in run.head.log if row.event == "done" and row.time < oldest
    }
    recent = {
        registration_guard(row.incident) for row in run.head.log if row.event == "done" and row.time >= oldest
    }
    return sorted((past - recent) & run.head.named_ranges)[:MAX_STALE_GUARDS]


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
