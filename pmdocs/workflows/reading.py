"""reading: the club that reads postmortems again: what to read, the hour itself, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from pmdocs.config import require_workspace
from pmdocs.core.comments.export import Export, Selection, make_export
from pmdocs.core.documents.sections import Reading, read_sections
from pmdocs.core.files import DAY, INCIDENT, KIND, READS, SESSION, WORKSPACE, File, incident_key
from pmdocs.core.meetings.reading_club import (
    Candidate,
    Pick,
    Text,
    Wanted,
    causes_of,
    pick,
    session_digest,
    session_id,
)
from pmdocs.core.meetings.reading_todos import Known, Todo, find_todos, new_rows
from pmdocs.core.meetings.voices import read_members, teams_by_word
from pmdocs.core.references import DocumentReference, parse_document_reference
from pmdocs.core.sheet.plan import RowAppend, TrackerPlan
from pmdocs.core.sheet.rows import names_to_addresses
from pmdocs.core.sheet.snapshot import Snapshot
from pmdocs.core.sheet.tracker import ACTION_ITEMS
from pmdocs.errors import ApiError, AuthError, ConfigError, NotFound, UsageError
from pmdocs.workflows.catalogue import Catalogue, fetch_catalogue, find_document, table_of
from pmdocs.workflows.guarded import write_guarded
from pmdocs.workflows.paper import Paper, Writer, make_paper
from pmdocs.workflows.ports import Ports

ATTEMPTS = 5
SHORTLIST = 8
"""Documents whose causes are compared word by word."""
MAX_TEXTS = 20
"""Documents of one session: Drive keeps 100 properties a file, and nobody reads as many."""


# Picking


def pick_reading(ports: Ports, wanted: Wanted, *, like: DocumentReference | None = None) -> list[Pick]:
    """What to read next, best first; writes nothing.

    ``like`` names the postmortem that the others are compared with; then the documents of the best few are read
    for their causes. Raises NotFound for a reference that leads nowhere.
    """
    catalogue = fetch_catalogue(ports)
    candidates = _candidates(ports, catalogue)
    if like is None:
        return pick(candidates, wanted)
    document_id = find_document(ports, like)
    model = next((one for one in candidates if one.document_id == document_id), None)
    reading = read_sections(ports.docs.fetch_document(document_id))
    model = model or Candidate(document_id=document_id, incident_id="", title=reading.document.title)
    asked = Wanted(
        like=model, causes=causes_of(reading), service=wanted.service, words=wanted.words,
        unread_only=wanted.unread_only, seed=wanted.seed,
    )  # fmt: skip
    best = pick(candidates, asked)[:SHORTLIST]
    causes = {each.candidate.document_id: _causes(ports, each.candidate.document_id) for each in best}
    return pick(candidates, asked, causes={key: text for key, text in causes.items() if text})


def _candidates(ports: Ports, catalogue: Catalogue) -> list[Candidate]:
    read_on: dict[str, list[str]] = {}
    for session in sessions(ports):
        for document_id in texts_of(session):
            read_on.setdefault(document_id, []).append(session.properties.get(DAY, ""))
    return [
        Candidate(
            document_id=one.document_id,
            incident_id=one.incident_id,
            title=one.title,
            services=one.services,
            team=one.team,
            words=" ".join(item.action for item in catalogue.items_of(one)),
            day=one.incident_date or one.created,
            read_on=tuple(sorted(read_on.get(one.document_id, ()))),
        )
        for one in catalogue.postmortems
        if one.document_id
    ]


def _causes(ports: Ports, document_id: str) -> str:
    """What a document says of its causes; nothing where it cannot be read."""
    try:
        return causes_of(read_sections(ports.docs.fetch_document(document_id)))
    except AuthError:
        raise
    except ApiError:
        return ""


def sessions(ports: Ports) -> tuple[File, ...]:
    """Documents of the sessions so far, oldest first, as far as Drive's search knows."""
    workspace = require_workspace(ports.settings)
    return ports.drive.find({KIND: "reading", WORKSPACE: workspace.name}, folder_id=workspace.folder_id)


def texts_of(session: File) -> tuple[str, ...]:
    """Ids of the documents that a session read."""
    return tuple(value for name, value in session.properties.items() if name.startswith(READS))


# Starting


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A session and what it reads."""

    paper: Paper
    incident_id: str
    """By which its action items are known."""
    texts: tuple[Text, ...]


def start_session(
    ports: Ports,
    writer: Writer,
    names: Sequence[str],
    *,
    day: date,
    title: Callable[[Sequence[Text]], str],
    render: Callable[[Sequence[Text]], str],
    dry_run: bool = False,
) -> Session:
    """The document of a session, one for a day and what is read; made with the text that ``render`` gives.

    Names are references to documents, or addresses of pages from outside. Raises UsageError, NotFound.
    """
    texts = tuple(dict.fromkeys(_text(ports, name) for name in names))
    if not 0 < len(texts) <= MAX_TEXTS:
        raise UsageError(f"A session cannot read {len(texts)} documents.", hint=f"Name 1 to {MAX_TEXTS}.")
    digest = session_digest(day, texts)
    known = {SESSION: digest}
    label = session_id(day, digest)
    own = [text.document_id for text in texts if text.document_id]
    more = {DAY: day.isoformat(), INCIDENT: label}
    more |= {f"{READS}{number}": document_id for number, document_id in enumerate(own, 1)}
    paper = make_paper(
        ports,
        writer,
        render(texts),
        title=title(texts),
        kind="reading",
        properties=known,
        more=more,
        dry_run=dry_run,
    )
    return Session(paper=paper, incident_id=label, texts=texts)


def _text(ports: Ports, name: str) -> Text:
    """What a name leads to: a document that is there, or a page from outside."""
    given = name.strip().strip("<>").strip()
    try:
        reference = parse_document_reference(given)
    except UsageError:
        if not given.startswith(("https://", "http://")) or not given.isprintable() or " " in given:
            raise
        return Text(title=given, url=given)
    file = ports.drive.fetch_file(find_document(ports, reference))
    if file.properties.get(KIND) not in {None, "", "postmortem"}:
        raise UsageError(
            f"'{file.name}' is a {file.properties[KIND]} of pmdocs, not a postmortem.",
            hint="Name a postmortem.",
        )
    url = f"https://docs.google.com/document/d/{file.file_id}/edit"
    return Text(title=file.name, url=url, document_id=file.file_id)


# Exporting


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionExport:
    """What a session has brought."""

    export: Export
    reading: Reading
    todos: tuple[Todo, ...]
    session: str
    added: tuple[str, ...] = ()
    """Keys of the rows that this run wrote into the tracker, or would."""


def export_session(ports: Ports, name: str, *, lang: str, dry_run: bool = False) -> SessionExport:
    """The comments of a session, and its to-dos, which become rows of the tracker.

    A row is written once; from then on it belongs to the people who work with it. Raises NotFound, UsageError for
    what is no session, TrackerError and ApiError when the tracker cannot be written: nothing is doubled.
    """
    file = _session(ports, name)
    label = file.properties.get(INCIDENT, "")
    catalogue = fetch_catalogue(ports)
    discussion = ports.comments.fetch_threads(file.file_id)
    people = catalogue.snapshot.tables.get("people")
    rows = people.rows if people else ()
    now = ports.clock.now()
    day = file.properties.get(DAY, "")
    todos = find_todos(
        discussion,
        reference=date.fromisoformat(day) if day else catalogue.today,
        teams=teams_by_word(read_members(rows)),
        people=names_to_addresses(rows),
    )
    export = make_export(
        discussion,
        selection=Selection(),
        exported=now,
        lang=lang,
        zone=ports.settings.timezone,
        incident_id=label,
    )
    added = _record(ports, catalogue, todos, label, file.file_id, now, dry_run=dry_run)
    return SessionExport(export=export, reading=discussion.reading, todos=todos, session=label, added=added)


def _session(ports: Ports, name: str) -> File:
    """The document of a session, by its address, id or label."""
    reference = parse_document_reference(name)
    found = [
        each
        for each in sessions(ports)
        if incident_key(each.properties.get(INCIDENT, "")) == reference.incident_id
    ]
    if found:
        return found[0]
    if not reference.document_id:
        raise NotFound(
            f"There is no session '{reference.incident_id}'.",
            method_id="drive.files.list",
            hint="Give the address of its document. 'pmdocs reading start' makes one.",
        )
    file = ports.drive.fetch_file(reference.document_id)
    if file.properties.get(KIND) != "reading":
        raise UsageError(
            f"'{file.name}' is no session of the reading club.",
            hint="'pmdocs comments export' prints the comments of any document.",
        )
    return file


def _record(
    ports: Ports,
    catalogue: Catalogue,
    todos: Sequence[Todo],
    label: str,
    document_id: str,
    now: datetime,
    *,
    dry_run: bool,
) -> tuple[str, ...]:
    """Write the to-dos that the tracker does not have, in one guarded batch; their keys."""
    snapshot = catalogue.snapshot
    for attempt in range(1, ATTEMPTS + 1):
        rows = new_rows(
            todos, _known(snapshot), session=label, document_id=document_id, now=now, today=catalogue.today,
            lang=catalogue.lang,
        )  # fmt: skip
        keys = tuple(str(row["key"]) for row in rows)
        if dry_run or not rows:
            return keys
        if not label:
            raise ConfigError(
                "The session's document has lost its properties.", hint="Start the session anew."
            )
        appends = tuple(RowAppend(worksheet=ACTION_ITEMS, values=row) for row in rows)
        plan = TrackerPlan(generation=snapshot.generation, appends=appends)
        if write_guarded(ports, plan, snapshot, is_last=attempt == ATTEMPTS):
            return keys
        snapshot = ports.tracker.fetch_snapshot(catalogue.tracker_id, lang=catalogue.lang)
    raise AssertionError("unreachable")


def _known(snapshot: Snapshot) -> list[Known]:
    table = table_of(snapshot, ACTION_ITEMS)
    return [
        Known(key=key, action=row.text("action"), link=row.text("document"))
        for key, row in table.by_key.items()
    ]
