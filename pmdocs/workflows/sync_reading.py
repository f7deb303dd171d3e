"""The first half of a sync: which documents changed, what stands in them, and what would follow."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta

from pmdocs.core.comments.threads import Discussion
from pmdocs.core.documents.sections import looks_like_postmortem
from pmdocs.core.files import ADOPTED, DOCUMENT, INCIDENT, KIND, SOURCE, File, incident_key
from pmdocs.core.sheet.digests import edited_documents
from pmdocs.core.sheet.reservation import synced_before
from pmdocs.core.sheet.rows import names_to_addresses
from pmdocs.core.sheet.snapshot import Entry, Snapshot, disputed_entries, is_emptied
from pmdocs.core.syncing.authors import new_conflicts, only_editor
from pmdocs.core.syncing.base import BaseDocument, load_base
from pmdocs.core.syncing.detection import OVERLAP, Detection, Event, detect, since
from pmdocs.core.syncing.sync import DocumentPlan, plan_document
from pmdocs.core.syncing.visit import Circumstances, DocumentRead, items_of
from pmdocs.errors import ApiError, AuthError, DocumentError, PmdocsError, TrackerError
from pmdocs.templates_dir import template_guidance
from pmdocs.workflows.sync_run import OvertakenError, Run, failed

READERS = 4
"""Documents read at the same time."""
LEASE = timedelta(seconds=120)
"""How long a run that has written the tracker may take to close the questions it found answered."""

_DOCUMENT_URL = re.compile(r"/document/d/([\w-]+)")


def read_documents(run: Run, *, full: bool, only: str | None) -> tuple[list[DocumentPlan], Detection]:
    """Plans for all documents that have to be read; one that cannot be read is reported instead.

    Raises OvertakenError when another sync wrote to the tracker meanwhile.
    """
    detection = _detect(run, full=full)
    if only is not None:
        reasons = {only: detection.reasons.get(only, "asked")}
        # Others that changed are left to the next run: the cursor stays.
        detection = replace(detection, reasons=reasons, cursor=run.cursor)
    run.reasons = detection.reasons
    found = _fetch(run, detection.reasons)
    entries = {entry.document_id: entry for entry in run.snapshot.directory}
    wanted = [entries[document_id] for document_id in found if document_id in entries]
    is_told = all(document_id in entries and entries[document_id].head_digest for document_id in found)
    bases = _fetch_bases(
        run, wanted, with_log=full or not is_told, writes=run.cursor.day != run.today or detection.is_behind
    )
    zone = run.ports.settings.timezone
    people = run.snapshot.tables.get("people")
    world = Circumstances(
        snapshot=run.snapshot,
        now=run.now,
        today=run.now.astimezone(zone).date(),
        lang=run.lang,
        zone=zone,
        people=names_to_addresses(people.rows if people else ()),
        write_back=run.ports.settings.write_back,
        guidance=template_guidance() if found else frozenset(),
        policy=run.policy,
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
            if new_conflicts(plan.read, plan.outcome):
                plan = plan_document(replace(plan.read, authors=_authors(run, document_id)), world)
            plans.append(_without_others(run, plan))
        except PmdocsError as error:
            failed(run, document_id, error)
    return plans, detection


def _authors(run: Run, document_id: str) -> tuple[str, str]:
    """Who alone edited the document, and who the tracker, since a sync last read both."""
    last = min(filter(None, (run.cursor.time, run.cursor.again.get(document_id))), default=None)
    if last is None:
        return "", ""
    return _editor(run, document_id, last), _editor(run, run.tracker_id, last)


def _editor(run: Run, file_id: str, last: datetime) -> str:
    """Who alone edited a file since shortly before a time, as far as Google tells."""
    try:
        edits = run.ports.activity.fetch_edits(file_id, since=last - OVERLAP)
        file = run.ports.drive.fetch_file(file_id)
    except AuthError:
        raise
    except ApiError:
        return ""
    return only_editor(edits, file, own_until=last + LEASE)


def _without_others(run: Run, plan: DocumentPlan) -> DocumentPlan:
    """The plan without questions that a run which wrote just now is about to close; looked at again later."""
    left = run.cursor.again.get(plan.read.document_id)
    if left is None or run.now - left > LEASE or all(closing.is_new for closing in plan.resolves):
        return plan
    run.again.add(plan.read.document_id)
    return replace(plan, resolves=tuple(closing for closing in plan.resolves if closing.is_new))


def _fetch_bases(run: Run, entries: Sequence[Entry], *, with_log: bool, writes: bool) -> dict[str, str]:
    """What is remembered of documents; the run goes on with the tracker as it is now.

    Disputed ones come along: counts and the Dashboard, written for all, go by what was agreed on. ``writes`` says
    that they are due without anything to read; ``with_log`` brings the hidden log along. Raises OvertakenError when
    another sync wrote since the first read: its directory may be another one.
    """
    disputed = disputed_entries(run.snapshot)
    if not (run.reasons or (writes and disputed)):
        return {}
    wanted = list({entry.row: entry for entry in (*entries, *disputed)}.values())
    fetch = run.ports.tracker
    if with_log:
        snapshot, bases, run.log = fetch.fetch_bases_and_log(run.tracker_id, wanted, lang=run.lang)
    else:
        snapshot, bases = fetch.fetch_bases(run.tracker_id, wanted, lang=run.lang)
    if snapshot.generation != run.snapshot.generation:
        raise OvertakenError
    if is_emptied(snapshot):
        raise TrackerError("The tracker was emptied just now; nothing was written.")
    run.snapshot = snapshot
    run.disputed = {entry.document_id: base for entry in disputed if (base := _readable(entry, bases))}
    return bases


def _readable(entry: Entry, bases: Mapping[str, str]) -> BaseDocument | None:
    """A base; None where it is damaged, which is told when its document is read."""
    try:
        return load_base(bases[entry.document_id])
    except (KeyError, ValueError, TypeError):
        return None


def _was_adopted(run: Run, document_id: str) -> bool:
    """Whether a person has adopted the document since its first sync; asked only where it matters."""
    try:
        return bool(run.ports.drive.fetch_file(document_id).properties.get(ADOPTED))
    except AuthError:
        raise
    except ApiError:
        return False


def _detect(run: Run, *, full: bool) -> Detection:
    cursor = run.cursor
    asked_from = since(cursor) or run.now - OVERLAP
    events: Sequence[Event] = run.ports.activity.fetch_events(run.folder_id, since=asked_from)
    known = {entry.document_id: entry for entry in run.snapshot.directory}
    unread = [document_id for document_id in _documents_in_rows(run.snapshot) if document_id not in known]
    if cursor.time is None or full:
        run.listed = {file.file_id: file for file in run.ports.drive.list_documents(run.folder_id)}
        unread += [document_id for document_id in run.listed if document_id not in known]
    return detect(
        directory=run.snapshot.directory,
        unread=dict.fromkeys(unread),
        events=events,
        edited_in_sheet=edited_documents(run.snapshot),
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


def _fetch(run: Run, reasons: Mapping[str, str]) -> dict[str, tuple[Discussion, File | None]]:
    """Documents with their threads, several at a time; what fails is reported and left out."""
    known = {entry.document_id for entry in run.snapshot.directory}
    named = set(_documents_in_rows(run.snapshot))

    def one(document_id: str) -> tuple[Discussion, File | None] | PmdocsError | None:
        try:
            file = None if document_id in known else _file(run, document_id)
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
                failed(run, document_id, answer)
            elif answer is not None:
                found[document_id] = answer
            else:
                run.skipped.add(document_id)
            if number % 50 == 0:
                run.ports.say(f"{number} of {len(reasons)} documents read…")
    return found


def _file(run: Run, document_id: str) -> File:
    return run.listed.get(document_id) or run.ports.drive.fetch_file(document_id)


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


def _as_read(
    run: Run,
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
        base = BaseDocument(
            document_id=document_id,
            incident_id=incident_id,
            adopted=_is_adopted(file),
            reference=reading.reference_day(datetime.fromisoformat(run.today).date()).isoformat(),
            first_synced=run.today,
        )
    return DocumentRead(
        document_id=document_id,
        incident_id=base.incident_id,
        title=_title(document.title, base.incident_id),
        reading=reading,
        items=items_of(document, reading, base, people),
        threads=discussion.threads,
        base=base,
        is_first=entry is None,
        row=entry.row if entry else None,
        was_synced=entry is None and synced_before(run.log or (), document_id, base.incident_id),
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


def _incident_id(run: Run, document_id: str, file: File | None, written: str, taken: set[str]) -> str:
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
