"""import: Markdown files become Google Docs, each once, registered like any other postmortem.

For each file: reserve its incident, look for what an earlier run left, make a blank document, write it in one
batch while it is blank, register it. What says that a file was imported is the digest of its content in the
document's properties; so a run that was killed anywhere is completed by the next.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from pmdocs.config import WorkspaceConfig, require_workspace
from pmdocs.core.documents.document import Document
from pmdocs.core.documents.sections import read_sections
from pmdocs.core.files import (
    DIGEST,
    INCIDENT,
    KIND,
    MAX_PROPERTY_BYTES,
    NONCE,
    SOURCE,
    WORKSPACE,
    File,
    incident_key,
)
from pmdocs.core.lint.markdown import read_file
from pmdocs.core.markdown.blocks import Block, Grid, Line, Manuscript
from pmdocs.core.markdown.front import split_front_matter
from pmdocs.core.markdown.front_head import TIMES, FrontHead, fact_key, language_of, read_front
from pmdocs.core.markdown.identity import (
    content_digest,
    distinct_id,
    find_incident_id,
    find_team,
    labelled,
    made_up_id,
)
from pmdocs.core.markdown.parsing import parse_markdown
from pmdocs.core.markdown.spans import plain
from pmdocs.core.model import Incident, document_url, insertable, utf16_length
from pmdocs.core.sheet.reservation import LogRow, Standing, standing
from pmdocs.errors import ApiError, AuthError, ConfigError, NotFound, PmdocsError, RevisionChanged, UsageError
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

MAX_BYTES = 5_000_000
MAX_CHARACTERS = 1_000_000
"""UTF-16 code units; Docs holds 1.02 million characters (help page "Files you can store in Google Drive")."""


class Writer(Protocol):
    """What puts Markdown into documents."""

    def write(self, document: Document, blocks: Sequence[Block]) -> None: ...  # noqa: D102 - see gateways.write_markdown


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """A file that has its document."""

    path: str
    title: str
    incident_id: str
    document_id: str
    """Empty in a plan, for a document that is not made yet."""
    created: bool
    """False when an earlier run imported the file; in a plan, whether it would be made."""
    registered: bool
    """Whether the tracker knows it; else the next sync will register it."""
    paragraphs: int
    tables: int
    notes: tuple[str, ...] = ()
    """What of the file is not as it was."""
    warnings: tuple[str, ...] = ()

    @property
    def url(self) -> str:
        """Where a person opens it."""
        return document_url(self.document_id) if self.document_id else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """A file that could not be imported, and why; the others are not concerned."""

    path: str
    error: PmdocsError


@dataclass(frozen=True, slots=True, kw_only=True)
class _Source:
    """A file, read."""

    path: str
    title: str
    digest: str
    manuscript: Manuscript
    front: FrontHead | None
    """What the front matter says of the incident; None for a file without one."""
    ids: tuple[str, ...]
    """Incident ids to try, in order."""


@dataclass(slots=True, kw_only=True)
class _Run:
    """One import: what it works with, and what is known to be there."""

    ports: Ports
    workspace: WorkspaceConfig
    writer: Writer
    lang: str
    files: dict[str, File] = field(default_factory=dict)
    """Documents of earlier runs, by digest, as far as the search index knows."""
    log: tuple[LogRow, ...] = ()


def import_files(
    ports: Ports,
    writer: Writer,
    paths: Sequence[str],
    *,
    lang: str,
    incident_id: str = "",
    base_url: str = "",
) -> Iterator[Imported | Failed]:
    """Import files one after another, each as soon as the result is asked for.

    A file that cannot be read or that Google refuses is a `Failed`. Raises UsageError for options that make
    no sense, ConfigError without a workspace, AuthError when the sign-in ends.
    """
    run = _prepare(ports, writer, paths, lang=lang, incident_id=incident_id)
    done: dict[str, Imported] = {}
    for path in paths:
        try:
            source = _read(run, path, incident_id=incident_id, base_url=base_url)
            result = done.get(source.digest) or _known(run, source) or _import(run, source)
        except (AuthError, ConfigError):
            raise
        except PmdocsError as error:
            yield Failed(path=path, error=error)
            continue
        yield _told(result, path) if source.digest in done else result
        done[source.digest] = result


def plan_import(
    ports: Ports,
    writer: Writer,
    paths: Sequence[str],
    *,
    lang: str,
    incident_id: str = "",
    base_url: str = "",
) -> Iterator[Imported | Failed]:
    """What `import_files` would do, from the files, the log and the search index as they are; writes nothing."""
    run = _prepare(ports, writer, paths, lang=lang, incident_id=incident_id)
    planned: dict[str, Imported] = {}
    for path in paths:
        try:
            source = _read(run, path, incident_id=incident_id, base_url=base_url)
            taken = [result.incident_id for result in planned.values()]
            result = planned.get(source.digest) or _known(run, source) or _plan(run, source, taken)
        except (AuthError, ConfigError):
            raise
        except PmdocsError as error:
            yield Failed(path=path, error=error)
            continue
        yield _told(result, path) if source.digest in planned else result
        planned[source.digest] = result


def _prepare(ports: Ports, writer: Writer, paths: Sequence[str], *, lang: str, incident_id: str) -> _Run:
    workspace = require_workspace(ports.settings)
    if incident_id and len(paths) != 1:
        raise UsageError("--incident-id names one incident.", hint="Give it with a single file.")
    run = _Run(ports=ports, workspace=workspace, writer=writer, lang=lang)
    properties = {KIND: "postmortem", SOURCE: "import"}
    for file in ports.drive.find(properties, folder_id=workspace.folder_id):
        run.files.setdefault(file.properties.get(DIGEST, ""), file)
    if workspace.tracker_id:
        try:
            run.log = ports.sheets.fetch_log(workspace.tracker_id)
        except AuthError:
            raise
        except ApiError:
            run.log = ()  # the first reservation tells what is wrong with it
    return run


# Reading files


def _read(run: _Run, path: str, *, incident_id: str, base_url: str) -> _Source:
    """A file as it is to be imported. Raises UsageError for one that cannot be."""
    text = _text(path)
    front = _front(run, text)
    manuscript = parse_markdown(text, base_url=base_url, head=front.blocks if front else None)
    length = sum(map(_characters, manuscript.blocks))
    if not length:
        raise UsageError(f"{path} is empty.")
    if length > MAX_CHARACTERS:
        raise UsageError(f"{path} has {length:,} characters; Google Docs holds about a million.")
    stem = insertable(Path(path).stem)
    digest = content_digest(text)
    return _Source(
        path=path,
        title=manuscript.title or stem,
        digest=digest,
        manuscript=manuscript,
        front=front,
        ids=_ids(manuscript, stem, digest, incident_id),
    )


def _front(run: _Run, text: str) -> FrontHead | None:
    """What a file's front matter says of the incident, beside what its text says as a sync would read it."""
    facts, _, body = split_front_matter(text.replace("\r\n", "\n").replace("\r", "\n"))
    if not facts:
        return None
    said = {
        key: value
        for label, value in labelled(parse_markdown(body).blocks)
        if (key := fact_key(label)) in TIMES
    }
    said |= read_sections(read_file(body).document).header.raw
    return read_front(facts, said, lang=language_of(text), zone=run.ports.settings.timezone)


def _text(path: str) -> str:
    try:
        with open(path, "rb") as stream:
            raw = stream.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise UsageError(f"There is no file {path}.") from None
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}.") from error
    if len(raw) > MAX_BYTES:
        raise UsageError(f"{path} is larger than {MAX_BYTES:,} bytes.")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UsageError(
            f"{path} is not UTF-8: byte {error.start + 1} is not.", hint="Save it as UTF-8 first."
        ) from None


def _characters(block: Block) -> int:
    if isinstance(block, Line):
        return utf16_length(block.text.strip())
    return sum(utf16_length(plain(cell)) for row in block.rows for cell in row)


def _ids(manuscript: Manuscript, stem: str, digest: str, wanted: str) -> tuple[str, ...]:
    named = " ".join(wanted.split()) or find_incident_id(manuscript)
    if named:
        if len(f"{INCIDENT}{incident_key(named)}".encode()) > MAX_PROPERTY_BYTES:
            raise UsageError("The incident id is too long.", hint="Use at most 100 letters.")
        return (named,)
    made_up = made_up_id(stem)
    return made_up, distinct_id(made_up, digest)


# What is there


def _known(run: _Run, source: _Source) -> Imported | None:
    """The result of an earlier run that came to its end."""
    file = run.files.get(source.digest)
    if file is None:
        return None
    done = next((row for row in run.log if row.event == "done" and row.document == file.file_id), None)
    if done is None:
        return None
    return _result(source, done.incident, file.file_id, created=False, registered=True)


def _is_of(run: _Run, document_id: str, source: _Source) -> bool:
    """Whether a registered document is this file's."""
    try:
        file = run.ports.drive.fetch_file(document_id)
    except NotFound:
        return False
    return file.properties.get(DIGEST) == source.digest


def _taken(source: _Source, incident_id: str, document_id: str) -> UsageError:
    return UsageError(
        f"{source.path} names {incident_id}, which has another document: {document_url(document_id)}",
        hint="Edit that document instead, or give the file an --incident-id of its own.",
    )


def _plan(run: _Run, source: _Source, taken: Sequence[str]) -> Imported:
    document_id = ""
    keys = {incident_key(incident_id) for incident_id in taken}
    for incident_id in source.ids:
        found = standing(run.log, incident_id, nonce="", now=run.ports.clock.now())
        document_id = found.document
        if document_id and _is_of(run, document_id, source):
            return _result(source, found.incident, document_id, created=False, registered=True)
        if not document_id and incident_key(incident_id) not in keys:
            return _result(source, incident_id, "", created=True, registered=True)
    if document_id:
        raise _taken(source, source.ids[-1], document_id)
    raise UsageError(f"{source.path} names {source.ids[-1]}, as does a file before it.")


# Importing


def _import(run: _Run, source: _Source) -> Imported:
    """Give a file its document. Raises UsageError when its incident has another one."""
    file: File | None = None
    registered_id = ""
    for incident_id in source.ids:
        bid = _bid(run, source, incident_id)
        claimed = claim(bid)
        if claimed is not None and claimed.document:
            registered_id = claimed.document
            if _is_of(run, registered_id, source):
                return _ended(bid, source, claimed.incident, registered_id, created=False)
            continue
        file, created = _obtain(run, bid, source, claimed, file)
        _write_if_blank(run, bid, file, source)
        registered_id = register(bid, file, claimed)
        if registered_id == file.file_id:
            if claimed is None and not created:
                incident_id = file.properties.get(INCIDENT, incident_id)
            return _ended(bid, source, incident_id, file.file_id, created=created)
        if _is_of(run, registered_id, source):
            put_aside(bid, file)
            return _ended(bid, source, bid.incident.incident_id, registered_id, created=False)
    if file is not None:
        run.ports.drive.trash(file.file_id)
    raise _taken(source, source.ids[-1], registered_id)


def _bid(run: _Run, source: _Source, incident_id: str) -> Bid:
    ports = run.ports
    today = ports.clock.now().astimezone(ports.settings.timezone).date()
    times = source.front.times if source.front else {}
    written = source.front.created if source.front else None
    return Bid(
        ports=ports,
        workspace=run.workspace,
        incident=Incident(
            title=source.title,
            incident_id=incident_id,
            created=min(written or today, today),
            team=find_team(source.manuscript),
            started=times.get("started"),
            detected=times.get("detected"),
            mitigated=times.get("mitigated"),
            resolved=times.get("resolved"),
        ),
        lang=run.lang,
        nonce=ports.new_nonce(),
        wanted={KIND: "postmortem", DIGEST: source.digest},
        is_draft=False,
    )


def _obtain(
    run: _Run, bid: Bid, source: _Source, claimed: Standing | None, file: File | None
) -> tuple[File, bool]:
    """The file's document, and whether this run made it. One that an earlier run left is taken up."""
    properties = {
        KIND: "postmortem",
        WORKSPACE: run.workspace.name,
        INCIDENT: incident_key(bid.incident.incident_id),
        NONCE: bid.nonce,
        SOURCE: "import",
        DIGEST: source.digest,
    }

    def make() -> File:
        return run.ports.drive.create_document(
            source.title, folder_id=run.workspace.folder_id or "", properties=properties
        )

    found = (file,) if file is not None else find_files(bid)
    if not found:
        return elect(bid, make) if claimed is None else (make_once(bid, make), True)
    left = found[0]
    if claimed is None or left.properties.get(INCIDENT) == properties[INCIDENT]:
        return left, claimed is not None
    run.ports.drive.update_properties(left.file_id, {INCIDENT: properties[INCIDENT]})
    return run.ports.drive.fetch_file(left.file_id), True


def _write_if_blank(run: _Run, bid: Bid, file: File, source: _Source) -> None:
    """Write the text, once: from then on the document belongs to people."""
    document = run.ports.docs.fetch_document(file.file_id)
    if not document.is_blank:
        return
    try:
        run.writer.write(document, source.manuscript.blocks)
    except RevisionChanged:
        # Applied by a first attempt whose answer was lost, or somebody wrote into it: either way, theirs now.
        if run.ports.docs.fetch_document(file.file_id).is_blank:
            raise
    except ApiError as error:
        if error.status == 400:
            give_up(bid, file)
        raise


# Telling


def _ended(bid: Bid, source: _Source, incident_id: str, document_id: str, *, created: bool) -> Imported:
    registered = bid.head is not None
    return _result(
        source, incident_id, document_id, created=created, registered=registered, warnings=bid.warnings
    )


def _result(
    source: _Source,
    incident_id: str,
    document_id: str,
    *,
    created: bool,
    registered: bool,
    warnings: Sequence[str] = (),
) -> Imported:
    blocks = source.manuscript.blocks
    return Imported(
        path=source.path,
        title=source.title,
        incident_id=incident_id,
        document_id=document_id,
        created=created,
        registered=registered,
        paragraphs=sum(isinstance(block, Line) and bool(block.text) for block in blocks),
        tables=sum(isinstance(block, Grid) for block in blocks),
        notes=(*source.manuscript.notes, *(source.front.notes if source.front else ())) if created else (),
        warnings=tuple(warnings),
    )


def _told(result: Imported, path: str) -> Imported:
    """The result of a file that has the same content as one before."""
    return Imported(
        path=path,
        title=result.title,
        incident_id=result.incident_id,
        document_id=result.document_id,
        created=False,
        registered=result.registered,
        paragraphs=result.paragraphs,
        tables=result.tables,
        warnings=(f"has the same content as {result.path}",),
    )
