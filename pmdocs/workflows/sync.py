"""sync: what people wrote in documents and in the sheet, brought together; a plan, then its application.

Idle it costs two calls and no write. Otherwise: one read of the tracker, one activity query, one read a changed
document, one of their bases, and one write of everything. Documents come first: a question posted and not
recorded is known again by its marker.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from pmdocs.config import require_workspace
from pmdocs.core.asking import Question, choose, last_word, question
from pmdocs.core.base import BaseDocument, BaseItem, asked, load_base, not_proposed
from pmdocs.core.detection import OVERLAP, Detection, Event, detect, since
from pmdocs.core.digests import NO_ROWS, digests_now
from pmdocs.core.files import ADOPTED, DOCUMENT, INCIDENT, KIND, SOURCE, File, incident_key
from pmdocs.core.items import read_items
from pmdocs.core.mending import Miss
from pmdocs.core.merge import ItemOutcome
from pmdocs.core.plan import TrackerPlan
from pmdocs.core.postmortem_row import plan_daily
from pmdocs.core.rows import names_to_addresses
from pmdocs.core.sections import looks_like_postmortem
from pmdocs.core.snapshot import (
    Cursor,
    Entry,
    Snapshot,
    as_written,
    is_emptied,
    load_cursor,
    troubles,
)
from pmdocs.core.sync import DocumentPlan, plan_document
from pmdocs.core.threads import Discussion
from pmdocs.core.visit import Ask, Circumstances, DocumentRead
from pmdocs.core.write_back import plan_write_back
from pmdocs.errors import (
    ApiError,
    AuthError,
    ConfigError,
    DocumentError,
    PmdocsError,
    RateLimited,
    RevisionChanged,
    ServerError,
    TrackerError,
    Unreachable,
)
from pmdocs.workflows.mending import mend
from pmdocs.workflows.ports import Ports

ATTEMPTS = 3
READERS = 4
LEASE = timedelta(seconds=120)
"""How long a run that has written the tracker may take to close the questions it found answered."""
MAX_BATCH = 2_000_000
"""Characters of one tracker write, roughly; Google advises 2 MB."""

_DOCUMENT_URL = re.compile(r"/document/d/([\w-]+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentReport:
    """What became of one document."""

    document_id: str
    incident_id: str
    reason: str
    summary: tuple[str, ...] = ()
    asked: int = 0
    waiting: int = 0
    error: PmdocsError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncReport:
    """What became of one sync."""

    documents: tuple[DocumentReport, ...]
    lines: tuple[str, ...]
    """Every tracker write in words."""
    notices: tuple[str, ...] = ()
    """What people should look at in the tracker: columns that are gone, keys that are there twice."""
    wrote: bool
    size: int
    """Bytes of the tracker's first read."""

    @property
    def failed(self) -> tuple[DocumentReport, ...]:
        """Documents that could not be read."""
        return tuple(report for report in self.documents if report.error is not None)


@dataclass(slots=True)
class _Run:
    ports: Ports
    tracker_id: str
    folder_id: str
    snapshot: Snapshot
    lang: str
    now: datetime
    today: str
    asked_today: Counter[str] = field(default_factory=Counter)
    reports: list[DocumentReport] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    reasons: Mapping[str, str] = field(default_factory=dict)
    again: set[str] = field(default_factory=set)
    """Documents that the next run has to read."""
    skipped: set[str] = field(default_factory=set)
    """Documents that cannot be registered today."""


class _OvertakenError(Exception):
    """Another sync wrote to the tracker since it was read."""


def sync(ports: Ports, *, full: bool = False, only: str | None = None, dry_run: bool = False) -> SyncReport:
    """Bring documents and tracker together.

    ``only`` is a document id. A document that cannot be read is reported, the others go on. Raises
    TrackerError and ApiError when the tracker itself cannot be read or written; run again, nothing is doubled.
    """
    workspace = require_workspace(ports.settings)
    if not workspace.tracker_id or not workspace.folder_id:
        raise ConfigError("This workspace has no tracker.", hint="Run 'pmdocs init'.")
    overtaken: BaseException | None = None
    for _ in range(ATTEMPTS):
        run = _begin(ports, workspace.tracker_id, workspace.folder_id)
        try:
            plans, detection = _read(run, full=full, only=only)
            plan = _tracker_plan(run, plans, detection.cursor)
            if dry_run or _is_idle(run, plan, detection):
                return _report(run, plans, plan, wrote=False)
            plans = [_apply_to_document(run, one) for one in plans]
            plan = _tracker_plan(run, plans, detection.cursor)
            _write(run, plans, _cursor(run, plans, detection.cursor))
        except _OvertakenError as error:
            overtaken = error.__cause__ or error
            ports.say("Somebody else changed the tracker meanwhile; planning again…")
            continue
        _resolve(run, plans)
        return _report(run, plans, plan, wrote=True)
    raise TrackerError(
        f"Others keep writing to the tracker: {ATTEMPTS} attempts were in vain.", hint="Run it again later."
    ) from overtaken


def _begin(ports: Ports, tracker_id: str, folder_id: str) -> _Run:
    snapshot = ports.tracker.fetch_snapshot(tracker_id, lang=ports.settings.lang)
    if not snapshot.head:
        raise TrackerError(
            "The tracker's hidden state is empty.",
            hint="Take the spreadsheet back to an earlier version, or run 'pmdocs init' for a new tracker.",
        )
    if is_emptied(snapshot):
        raise TrackerError(
            "The tracker's worksheets are empty; nothing was written, so that what people had typed there "
            "can still be taken back.",
            hint="Take the spreadsheet back to an earlier version.",
        )
    now = ports.clock.now()
    run = _Run(
        ports=ports,
        tracker_id=tracker_id,
        folder_id=folder_id,
        snapshot=snapshot,
        lang=snapshot.head.get("lang", ports.settings.lang),
        now=now,
        today=now.astimezone(ports.settings.timezone).date().isoformat(),
    )
    cursor = load_cursor(snapshot.head.get("cursor", ""))
    if cursor.day == run.today:
        run.asked_today.update(cursor.asked)
    run.notices.extend(troubles(snapshot))
    return run


# Reading


def _read(run: _Run, *, full: bool, only: str | None) -> tuple[list[DocumentPlan], Detection]:
    detection = _detect(run, full=full)
    if only is not None:
        reasons = {only: detection.reasons.get(only, "asked")}
        # Others that changed are left to the next run: the cursor stays.
        detection = replace(
            detection, reasons=reasons, cursor=load_cursor(run.snapshot.head.get("cursor", ""))
        )
    run.reasons = detection.reasons
    found = _fetch(run, detection.reasons)
    entries = {entry.document_id: entry for entry in run.snapshot.directory}
    bases = _fetch_bases(run, [entries[document_id] for document_id in found if document_id in entries])
    zone = run.ports.settings.timezone
    people = run.snapshot.tables.get("people")
    world = Circumstances(
        snapshot=run.snapshot,
        now=run.now,
        today=run.now.astimezone(zone).date(),
        lang=run.lang,
        zone=zone,
        people=names_to_addresses(people.rows if people else ()),
    )
    plans = []
    taken = {entry.incident_id for entry in run.snapshot.directory}
    for document_id, (discussion, file) in found.items():
        try:
            read = _as_read(run, document_id, discussion, file, entries, bases, taken, world.people)
            if read is None:
                run.skipped.add(document_id)
                continue
            taken.add(read.incident_id)
            plan = plan_document(read, world)
            if plan.wants_to_write and not read.base.adopted and _was_adopted(run, document_id):
                plan = plan_document(replace(read, base=replace(read.base, adopted=True)), world)
            plans.append(_without_others(run, plan))
        except PmdocsError as error:
            _failed(run, document_id, error)
    return plans, detection


def _without_others(run: _Run, plan: DocumentPlan) -> DocumentPlan:
    """The plan without questions that a run which wrote just now is about to close; looked at again later."""
    left = load_cursor(run.snapshot.head.get("cursor", "")).again.get(plan.read.document_id)
    if left is None or run.now - left > LEASE or all(closing.is_new for closing in plan.resolves):
        return plan
    run.again.add(plan.read.document_id)
    return replace(plan, resolves=tuple(closing for closing in plan.resolves if closing.is_new))


def _fetch_bases(run: _Run, entries: Sequence[Entry]) -> dict[str, str]:
    """What is remembered of documents; the run goes on with the tracker as it is now.

    Raises _OvertakenError when another sync wrote since the first read: its directory may be another one.
    """
    if not run.reasons:
        return {}
    snapshot, bases = run.ports.tracker.fetch_bases(run.tracker_id, entries, lang=run.lang)
    if snapshot.generation != run.snapshot.generation:
        raise _OvertakenError
    if is_emptied(snapshot):
        raise TrackerError("The tracker was emptied just now; nothing was written.")
    run.snapshot = snapshot
    return bases


def _was_adopted(run: _Run, document_id: str) -> bool:
    """Whether a person has adopted the document since its first sync; asked only where it matters."""
    try:
        return bool(run.ports.drive.fetch_file(document_id).properties.get(ADOPTED))
    except AuthError:
        raise
    except ApiError:
        return False


def _detect(run: _Run, *, full: bool) -> Detection:
    cursor = load_cursor(run.snapshot.head.get("cursor", ""))
    asked_from = since(cursor) or run.now - OVERLAP
    events: Sequence[Event] = run.ports.activity.fetch_events(run.folder_id, since=asked_from)
    known = {entry.document_id: entry for entry in run.snapshot.directory}
    unread = [document_id for document_id in _documents_in_rows(run.snapshot) if document_id not in known]
    if cursor.time is None or full:
        listed = run.ports.drive.list_documents(run.folder_id)
        unread += [file.file_id for file in listed if file.file_id not in known]
    digests = digests_now(run.snapshot)
    edited = [
        entry.document_id
        for entry in run.snapshot.directory
        if digests.get(entry.incident_id, NO_ROWS) != entry.digest
    ]
    return detect(
        directory=run.snapshot.directory,
        unread=dict.fromkeys(unread),
        events=events,
        edited_in_sheet=edited,
        cursor=cursor,
        now=run.now,
        today=run.today,
        full=full,
    )


def _documents_in_rows(snapshot: Snapshot) -> list[str]:
    """Documents that the Postmortems worksheet names."""
    table = snapshot.tables.get("postmortems")
    found = []
    for row in table.rows if table else ():
        match = _DOCUMENT_URL.search(row.text("document"))
        if match:
            found.append(match[1])
    return found


def _fetch(run: _Run, reasons: Mapping[str, str]) -> dict[str, tuple[Discussion, File | None]]:
    """Documents with their threads, several at a time; what fails is reported and left out."""
    known = {entry.document_id for entry in run.snapshot.directory}
    named = set(_documents_in_rows(run.snapshot))

    def one(document_id: str) -> tuple[Discussion, File | None] | PmdocsError | None:
        try:
            file = None if document_id in known else run.ports.drive.fetch_file(document_id)
            if file is not None and not _may_be_postmortem(file):
                return _useless(file) if document_id in named else None
            return run.ports.comments.fetch_threads(document_id), file
        except AuthError:
            raise
        except PmdocsError as error:
            return error

    found: dict[str, tuple[Discussion, File | None]] = {}
    with ThreadPoolExecutor(max_workers=READERS) as pool:
        for number, (document_id, answer) in enumerate(zip(reasons, pool.map(one, reasons), strict=True), 1):
            if isinstance(answer, PmdocsError):
                _failed(run, document_id, answer)
            elif answer is not None:
                found[document_id] = answer
            else:
                run.skipped.add(document_id)
            if number % 50 == 0:
                run.ports.say(f"{number} of {len(reasons)} documents read…")
    return found


def _may_be_postmortem(file: File) -> bool:
    kind = file.properties.get(KIND)
    return file.mime_type == DOCUMENT and not file.trashed and kind in {None, "postmortem"}


def _useless(file: File) -> DocumentError:
    """Why a document that the tracker names is not read."""
    if file.trashed:
        return DocumentError("The document is in the trash.", where=file.name, hint="Take it out of there.")
    if file.mime_type != DOCUMENT:
        hint = "Open it and choose File > Save as Google Docs."
        return DocumentError("This is not a Google Doc.", where=file.name, hint=hint)
    return DocumentError("The document is not a postmortem.", where=file.name)


def _failed(run: _Run, document_id: str, error: PmdocsError) -> None:
    """Report a document. What may pass is tried again by the next run, the rest once a day."""
    entries = {entry.document_id: entry.incident_id for entry in run.snapshot.directory}
    if isinstance(error, (ServerError, Unreachable, RateLimited)):
        run.again.add(document_id)
    elif document_id not in entries:
        run.skipped.add(document_id)
    run.reports.append(
        DocumentReport(
            document_id=document_id,
            incident_id=entries.get(document_id, ""),
            reason=run.reasons.get(document_id, ""),
            error=error,
        )
    )


def _as_read(
    run: _Run,
    document_id: str,
    discussion: Discussion,
    file: File | None,
    entries: Mapping[str, Entry],
    bases: Mapping[str, str],
    taken: set[str],
    people: Mapping[str, str],
) -> DocumentRead | None:
    """A document as a postmortem, with its base; None when it is none."""
    document = discussion.document
    entry = entries.get(document_id)
    kind = file.properties.get(KIND) if file else "postmortem"
    if entry is None and kind != "postmortem" and not looks_like_postmortem(document):
        return None
    reading = discussion.reading
    base = _base(document_id, entry, bases)
    if base is None:
        incident_id = _incident_id(run, document_id, file, reading.header.incident_id, taken)
        created = reading.header.created or reading.header.incident_date
        base = BaseDocument(
            document_id=document_id,
            incident_id=incident_id,
            adopted=_is_adopted(file),
            reference=created.isoformat() if created else run.today,
            first_synced=run.today,
        )
    reference = datetime.fromisoformat(base.reference).date()
    items = read_items(document, reading, reference=reference, people=people)
    return DocumentRead(
        document_id=document_id,
        incident_id=base.incident_id,
        title=_title(document.title, base.incident_id),
        reading=reading,
        items=items,
        threads=discussion.threads,
        base=base,
        is_first=entry is None,
        row=entry.row if entry else None,
        has_anchors=discussion.source == "docs",
    )


def _base(document_id: str, entry: Entry | None, bases: Mapping[str, str]) -> BaseDocument | None:
    if entry is None:
        return None
    try:
        return load_base(bases[document_id])
    except (KeyError, ValueError) as error:
        raise TrackerError(
            f"The tracker's memory of {entry.incident_id} is damaged (hidden worksheet _pmdocs, "
            f"row {entry.row + 1}); nothing of it was written.",
            hint="Take that row back from the spreadsheet's version history.",
        ) from error


def _is_adopted(file: File | None) -> bool:
    """Made by create, or adopted by a person; what was imported is read only."""
    if file is None:
        return False
    made = file.properties.get(KIND) == "postmortem" and not file.properties.get(SOURCE)
    return made or bool(file.properties.get(ADOPTED))


def _incident_id(run: _Run, document_id: str, file: File | None, written: str, taken: set[str]) -> str:
    """The id a document is registered under, for ever: its row's, its own, or one made from its id."""
    table = run.snapshot.tables.get("postmortems")
    for row in table.rows if table else ():
        if document_id in row.text("document") and row.text("incident_id"):
            return row.text("incident_id")
    wanted = (file.properties.get(INCIDENT) if file else "") or written or f"DOC-{document_id[:8]}"
    used = {incident_key(name) for name in taken}
    used |= {incident_key(row.text("incident_id")) for row in (table.rows if table else ())}
    chosen, number = wanted, 2
    while incident_key(chosen) in used:
        chosen, number = f"{wanted}~{number}", number + 1
    if chosen != wanted:
        run.ports.say(f"Two documents say that they are {wanted}; the second is kept as {chosen}.")
    return chosen


def _title(name: str, incident_id: str) -> str:
    """A document's name without the incident id that create puts before it."""
    return name.removeprefix(f"{incident_id}: ").strip()


# Writing


def _cursor(run: _Run, plans: Sequence[DocumentPlan], cursor: Cursor) -> Cursor:
    """How far this run has come, with what it leaves to the next."""
    before = load_cursor(run.snapshot.head.get("cursor", "")).again
    unread = {name for name in before if name not in run.reasons}
    unfinished = {plan.read.document_id for plan in plans if plan.resolves}
    known = {entry.document_id for entry in run.snapshot.directory}
    return replace(
        cursor,
        again={name: before.get(name, run.now) for name in run.again | unfinished | unread},
        skipped=frozenset((cursor.skipped | run.skipped) - known - {one.read.document_id for one in plans}),
        asked={owner: count for owner, count in run.asked_today.items() if owner and count},
    )


def _tracker_plan(
    run: _Run, plans: Sequence[DocumentPlan], cursor: Cursor | None, *, is_last: bool = True
) -> TrackerPlan:
    daily = (
        ()
        if not is_last or load_cursor(run.snapshot.head.get("cursor", "")).day == run.today
        else plan_daily(run.snapshot, run.today, skip={plan.read.incident_id for plan in plans})
    )
    return TrackerPlan(
        generation=run.snapshot.generation,
        cells=tuple(cell for plan in plans for cell in plan.cells) + tuple(daily),
        appends=tuple(append for plan in plans for append in plan.appends),
        bases=tuple(plan.base_write() for plan in plans),
        head={"cursor": cursor.dump()} if cursor else {},
    )


def _is_idle(run: _Run, plan: TrackerPlan, detection: Detection) -> bool:
    """Nothing to read, nothing to write, and the day has been noted."""
    before = load_cursor(run.snapshot.head.get("cursor", ""))
    return plan.is_empty and not detection.reasons and before.day == run.today


def _apply_to_document(run: _Run, plan: DocumentPlan) -> DocumentPlan:
    """Post questions, offer the sheet's values; what was done is noted in the plan's base."""
    asks = plan.asks if run.ports.settings.ask == "ask" else ()
    now, waiting = choose(asks, asked_today=run.asked_today)
    error: PmdocsError | None = None
    posted: dict[Ask, str] = {}
    try:
        if now:
            posted = dict(zip(now, _post(run, plan, now), strict=True))
    except AuthError:
        raise
    except RevisionChanged:
        run.again.add(plan.read.document_id)
        run.ports.say(f"{plan.read.incident_id} is being edited; its questions wait for the next run.")
    except ApiError as caught:
        run.again.add(plan.read.document_id)
        error = caught
    base = plan.outcome.base
    # A comment changes the revision: values wait for the next run where a question was posted just now.
    offered = set() if now or error else _offer(run, plan)
    items = tuple(
        not_proposed(_with_asks(item.base, posted), set(item.document_values) - _offered_of(item, offered))
        for item in plan.outcome.items
    )
    run.reports.append(
        DocumentReport(
            document_id=plan.read.document_id,
            incident_id=plan.read.incident_id,
            reason=run.reasons.get(plan.read.document_id, ""),
            summary=plan.summary,
            asked=len(posted),
            waiting=len(waiting),
            error=error,
        )
    )
    return replace(plan, outcome=replace(plan.outcome, base=replace(base, items=items)))


def _offered_of(item: ItemOutcome, offered: set[tuple[str, str]]) -> set[str]:
    """Fields of an item that were written into the document."""
    return {name for key, name in offered if key == item.base.key}


def _offer(run: _Run, plan: DocumentPlan) -> set[tuple[str, str]]:
    """Write values that the sheet changed into the document; keys and fields of what was written."""
    mode = run.ports.settings.write_back
    if mode == "off" or plan.read.is_first or not plan.outcome.base.adopted:
        return set()
    rows = dict(zip(plan.outcome.row_keys, plan.read.items.items, strict=True))
    document = plan.read.reading.document
    dropdowns = {name: each for tab in document.tabs for name, each in tab.dropdowns.items()}
    edits = [
        edit
        for item in plan.outcome.items
        if item.base.key in rows
        for edit in plan_write_back(item, rows[item.base.key], dropdowns, lang=run.lang)
    ]
    if not edits:
        return set()
    try:
        run.ports.write_back.write(document, edits, as_suggestion=mode == "suggest", lang=run.lang)
    except AuthError:
        raise
    except RevisionChanged:
        run.ports.say(f"{plan.read.incident_id} is being edited; the sheet's values wait for the next run.")
        return set()
    except ApiError as error:
        run.ports.say(f"{plan.read.incident_id}: the sheet's values were not offered ({error.message}).")
        return set()
    return {(edit.key, edit.field) for edit in edits}


def _with_asks(item: BaseItem, posted: Mapping[Ask, str]) -> BaseItem:
    for ask, comment_id in posted.items():
        if ask.key == item.key:
            item = asked(item, {change.sequence for change in ask.changes}, comment_id)
    return item


def _post(run: _Run, plan: DocumentPlan, asks: Sequence[Ask]) -> list[str]:
    owners = {ask.owner for ask in asks if ask.owner}
    may = _may_comment(run, plan.read.document_id) if owners else set()
    posts = [
        Question(
            content=question(ask, run.lang),
            place=ask.place,
            assignee=ask.owner if ask.owner in may else "",
        )
        for ask in asks
        if ask.place is not None
    ]
    return run.ports.asks.post(plan.read.reading.document, posts)


def _may_comment(run: _Run, document_id: str) -> set[str]:
    """Addresses that were given access to comment; a question is assigned to nobody else."""
    try:
        grants = run.ports.drive.fetch_grants(document_id)
    except AuthError:
        raise
    except ApiError:
        return set()
    return {grant.email for grant in grants if grant.role != "reader"}


def _write(run: _Run, plans: Sequence[DocumentPlan], cursor: Cursor) -> None:
    """Write the tracker: one batch, or where it would be too large several, each complete for its documents.

    Raises _OvertakenError when somebody else came first; the batch that met them was not applied.
    """
    before = run.snapshot
    misses: list[Miss] = []
    groups = _groups(plans)
    for number, group in enumerate(groups, 1):
        is_last = number == len(groups)
        plan = _tracker_plan(run, group, cursor if is_last else None, is_last=is_last)
        try:
            misses += run.ports.tracker.write(run.tracker_id, plan, run.snapshot)
        except ApiError as error:
            if error.status != 400 or not _was_overtaken(run):
                raise
            raise _OvertakenError from error
        run.snapshot = as_written(run.snapshot, plan)
        if not is_last:
            run.ports.say(f"{number} of {len(groups)} parts written…")
    run.notices += mend(run.ports, run.tracker_id, misses, before, lang=run.lang)


def _groups(plans: Sequence[DocumentPlan]) -> list[list[DocumentPlan]]:
    """Documents whose writes go into one batch; at least one group, which may be empty."""
    groups: list[list[DocumentPlan]] = [[]]
    size = 0
    for plan in plans:
        added = plan.size
        if groups[-1] and size + added > MAX_BATCH:
            groups.append([])
            size = 0
        groups[-1].append(plan)
        size += added
    return groups


def _was_overtaken(run: _Run) -> bool:
    """Whether the tracker is another one than was read: another writer's batch, or a person's new layout."""
    again = run.ports.tracker.fetch_snapshot(run.tracker_id, lang=run.lang)
    return replace(again, size=run.snapshot.size) != run.snapshot


def _resolve(run: _Run, plans: Sequence[DocumentPlan]) -> None:
    """Close answered questions, once the answer is in the tracker; what fails is done by the next run."""
    for plan in plans:
        if not plan.resolves:
            continue
        posts = [(closing.comment_id, last_word(closing, run.lang)) for closing in plan.resolves]
        try:
            run.ports.asks.resolve(plan.read.document_id, posts)
        except AuthError:
            raise
        except ApiError as error:
            run.notices.append(f"{plan.read.incident_id}: a question stays open for now ({error.message}).")


def _report(run: _Run, plans: Sequence[DocumentPlan], plan: TrackerPlan, *, wrote: bool) -> SyncReport:
    told = {report.document_id for report in run.reports}
    reports = [
        *run.reports,
        *(
            DocumentReport(
                document_id=one.read.document_id,
                incident_id=one.read.incident_id,
                reason=run.reasons.get(one.read.document_id, ""),
                summary=one.summary,
                waiting=len(one.asks),
            )
            for one in plans
            if one.read.document_id not in told
        ),
    ]
    return SyncReport(
        documents=tuple(reports),
        lines=plan.lines(),
        notices=tuple(run.notices),
        wrote=wrote,
        size=run.snapshot.size,
    )
