"""review: what a facilitator needs before, in and after the half hour in which a postmortem is reviewed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from pmdocs.core.comments.kinds import Meeting
from pmdocs.core.comments.threads import Discussion
from pmdocs.core.documents.document import Document
from pmdocs.core.files import INCIDENT, KIND, incident_key
from pmdocs.core.meetings.review import (
    Review,
    Ruling,
    kudos_rows,
    make_review,
    parse_ruling,
    question_rows,
)
from pmdocs.core.meetings.review_forms import KUDOS, QUESTIONS, Entry, Form, record_name
from pmdocs.core.meetings.review_rows import RowsPlan, plan_rows
from pmdocs.core.meetings.voices import Member, read_members, team_of, teams_by_word
from pmdocs.core.references import DocumentReference
from pmdocs.core.sheet.plan import CellWrite, TrackerPlan
from pmdocs.core.sheet.rows import sheet_cells
from pmdocs.core.sheet.snapshot import Row, Snapshot
from pmdocs.core.sheet.tracker import POSTMORTEMS
from pmdocs.errors import ApiError, AuthError, NotFound, RevisionChanged, TrackerError, UsageError
from pmdocs.workflows.catalogue import document_in
from pmdocs.workflows.export import find_postmortem
from pmdocs.workflows.guarded import write_guarded
from pmdocs.workflows.ports import Ports

ATTEMPTS = 5


class RowsWriter(Protocol):
    """What puts rows of a review into documents."""

    def write(  # noqa: D102 - see gateways.review_requests
        self, document: Document, plan: RowsPlan, *, names: Sequence[str], as_suggestion: bool
    ) -> None: ...

    def remember(self, document: Document, plan: RowsPlan, *, names: Sequence[str]) -> None: ...  # noqa: D102


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """A review and where it was read from."""

    review: Review
    discussion: Discussion
    snapshot: Snapshot | None
    """The tracker; None without one, or where it could not be read."""
    row: Row | None
    """The postmortem's row there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowsReport:
    """What became of the questions or thanks of a review."""

    review: Review
    as_suggestion: bool
    written: tuple[Entry, ...]
    """In a plan, what would be written."""
    present: tuple[Entry, ...]
    pending: tuple[Entry, ...]
    """Waiting as suggestions since an earlier run."""
    gone: tuple[Entry, ...]
    """Written once and taken out or reworded by somebody: left as they are."""


def read_review(
    ports: Ports, reference: DocumentReference, *, lang: str, meeting: Meeting | None = None
) -> Sitting:
    """The review of the document that a reference names: its threads, and what the tracker says of them.

    Writes nothing. Raises NotFound, UsageError for what is no postmortem.
    """
    snapshot = _fetch_tracker(ports)
    document_id = _find(ports, reference, snapshot)
    file = ports.drive.fetch_file(document_id)
    kind = file.properties.get(KIND)
    if kind not in {None, "", "postmortem"}:
        raise UsageError(f"'{file.name}' is a {kind} of pmdocs, not a postmortem.", hint="Name a postmortem.")
    row = _row_of(snapshot, document_id)
    discussion = ports.comments.fetch_threads(document_id)
    incident_id = row.text("incident_id") if row else file.properties.get(INCIDENT, "")
    return _sit(ports, discussion, snapshot, row, incident_id=incident_id, lang=lang, meeting=meeting)


def _find(ports: Ports, reference: DocumentReference, snapshot: Snapshot | None) -> str:
    """The id of the document: by the tracker, else by Drive's search. Raises NotFound."""
    if reference.document_id and not reference.incident_id:
        return reference.document_id
    if reference.document_id and _row_of(snapshot, reference.document_id):
        return reference.document_id
    table = snapshot.tables.get(POSTMORTEMS.key) if snapshot else None
    for row in table.rows if table and table.is_usable else ():
        document_id = document_in(row.text("document"))
        if document_id and incident_key(row.text("incident_id")) == reference.incident_id:
            return document_id
    try:
        return find_postmortem(ports, reference.incident_id).file_id
    except NotFound:
        if reference.document_id:
            return reference.document_id
        raise


def _fetch_tracker(ports: Ports) -> Snapshot | None:
    """The tracker; a review goes on without it."""
    tracker_id = ports.settings.workspace.tracker_id
    if not tracker_id:
        return None
    try:
        return ports.tracker.fetch_snapshot(tracker_id, lang=ports.settings.lang)
    except AuthError:
        raise
    except (ApiError, TrackerError) as error:
        ports.say(f"The tracker could not be read ({error.message}); corrections made there are not known.")
        return None


def _row_of(snapshot: Snapshot | None, document_id: str) -> Row | None:
    table = snapshot.tables.get(POSTMORTEMS.key) if snapshot else None
    rows = table.rows if table and table.is_usable else ()
    return next((row for row in rows if document_in(row.text("document")) == document_id), None)


def _sit(
    ports: Ports,
    discussion: Discussion,
    snapshot: Snapshot | None,
    row: Row | None,
    *,
    incident_id: str,
    lang: str,
    meeting: Meeting | None,
) -> Sitting:
    people = snapshot.tables.get("people") if snapshot else None
    members = read_members(people.rows if people else ())
    review = make_review(
        discussion,
        rulings=_rulings(snapshot),
        members=members,
        author_teams=_author_teams(discussion, members, row),
        exported=ports.clock.now(),
        lang=lang,
        zone=ports.settings.timezone,
        meeting=meeting,
        incident_id=incident_id,
        survey=ports.settings.survey,
    )
    return Sitting(review=review, discussion=discussion, snapshot=snapshot, row=row)


def _rulings(snapshot: Snapshot | None) -> Mapping[str, Ruling]:
    table = snapshot.tables.get("comments") if snapshot else None
    if table is None or not table.is_usable:
        return {}
    return {key: parse_ruling(row) for key, row in table.by_key.items()}


def _author_teams(discussion: Discussion, members: Sequence[Member], row: Row | None) -> set[str]:
    """Teams of the postmortem's authors and owners, and the one its row names."""
    header = discussion.reading.header
    teams = teams_by_word(members)
    found = {team_of(person, teams) for person in header.authors + header.owners}
    return {*found, row.text("team") if row else ""} - {""}


# Writing into the document


def write_answers(
    ports: Ports,
    writer: RowsWriter,
    reference: DocumentReference,
    *,
    as_suggestion: bool,
    lang: str,
    again: bool = False,
    dry_run: bool = False,
) -> RowsReport:
    """Bring questions with their answers into the document's section for them.

    Safe to run again and to kill at any moment. Raises DocumentError when the section is not understood,
    RevisionChanged when people keep editing.
    """
    return _write_rows(
        ports, writer, reference, QUESTIONS, question_rows,
        as_suggestion=as_suggestion, lang=lang, again=again, dry_run=dry_run,
    )  # fmt: skip


def write_kudos(
    ports: Ports,
    writer: RowsWriter,
    reference: DocumentReference,
    *,
    as_suggestion: bool,
    lang: str,
    again: bool = False,
    dry_run: bool = False,
) -> RowsReport:
    """Bring words of thanks onto the document's Kudo wall; as `write_answers`."""
    return _write_rows(
        ports, writer, reference, KUDOS, kudos_rows,
        as_suggestion=as_suggestion, lang=lang, again=again, dry_run=dry_run,
    )  # fmt: skip


def _write_rows(
    ports: Ports,
    writer: RowsWriter,
    reference: DocumentReference,
    form: Form,
    rows_of: Callable[[Review], tuple[Entry, ...]],
    *,
    as_suggestion: bool,
    lang: str,
    again: bool,
    dry_run: bool,
) -> RowsReport:
    sitting = read_review(ports, reference, lang=lang)
    tried: set[str] = set()
    for attempt in range(1, ATTEMPTS + 1):
        document = _inline(ports, sitting.discussion)
        entries = rows_of(sitting.review)
        plan = plan_rows(document, entries, form, as_suggestion=as_suggestion, lang=lang, again=again)
        report = _report(sitting.review, plan, tried, as_suggestion=as_suggestion)
        if dry_run:
            return report
        if plan.is_empty:
            if plan.unrecorded:
                writer.remember(document, plan, names=_names(form, plan.unrecorded))
            return report
        tried |= {entry.comment_id for entry in plan.written}
        names = _names(form, (*plan.written, *plan.unrecorded))
        try:
            writer.write(document, plan, names=names, as_suggestion=as_suggestion)
        except RevisionChanged:
            if attempt == ATTEMPTS:
                raise
            ports.say("Somebody edited the document meanwhile; reading it again…")
            sitting = _read_again(ports, sitting)
            continue
        return report
    raise AssertionError("unreachable")


def _names(form: Form, entries: Sequence[Entry]) -> list[str]:
    return [record_name(form, entry.comment_id) for entry in entries]


def _inline(ports: Ports, discussion: Discussion) -> Document:
    """The document with suggestions inline, at the indexes that edits are based on."""
    if discussion.source == "docs":
        return discussion.document
    return ports.docs.fetch_document(discussion.document.document_id)


def _read_again(ports: Ports, sitting: Sitting) -> Sitting:
    document_id = sitting.discussion.document.document_id
    discussion = ports.comments.fetch_threads(document_id)
    export = sitting.review.export
    return _sit(
        ports, discussion, sitting.snapshot, sitting.row,
        incident_id=export.incident_id, lang=export.lang, meeting=export.meeting,
    )  # fmt: skip


def _report(review: Review, plan: RowsPlan, tried: set[str], *, as_suggestion: bool) -> RowsReport:
    """What a plan does. What an attempt wrote whose answer was lost counts as written."""
    mine = [entry for entry in (*plan.present, *plan.pending) if entry.comment_id in tried]
    return RowsReport(
        review=review,
        as_suggestion=as_suggestion,
        written=(*plan.written, *mine),
        present=tuple(entry for entry in plan.present if entry not in mine),
        pending=tuple(entry for entry in plan.pending if entry not in mine),
        gone=plan.gone,
    )


# Closing


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseReport:
    """What is left to do after a review, and what became of the mark that it was held."""

    review: Review
    held: str
    """The day the tracker has for it now (ISO or as a person wrote it), or would have; empty without a row."""
    marked: bool
    """Whether this run wrote that day, or would."""


def close_review(
    ports: Ports, reference: DocumentReference, *, held: date, lang: str, meeting: Meeting | None = None,
    dry_run: bool = False,
) -> CloseReport:  # fmt: skip
    """Mark a review as held in the tracker, where no day stands there, and say what is left to do.

    A day that a person wrote stays. Raises ApiError when the tracker cannot be written; nothing is lost then.
    """
    sitting = read_review(ports, reference, lang=lang, meeting=meeting)
    review = sitting.review
    for attempt in range(1, ATTEMPTS + 1):
        present = sheet_cells(sitting.row, POSTMORTEMS)["review_held"] if sitting.row else ""
        plan = _held_plan(sitting, held)
        if plan is None or dry_run:
            would = present or (held.isoformat() if plan else "")
            return CloseReport(review=review, held=would, marked=plan is not None)
        if sitting.snapshot and write_guarded(ports, plan, sitting.snapshot, is_last=attempt == ATTEMPTS):
            return CloseReport(review=review, held=held.isoformat(), marked=True)
        snapshot = _fetch_tracker(ports)
        row = _row_of(snapshot, review.export.document_id)
        sitting = replace(sitting, snapshot=snapshot, row=row)
    raise AssertionError("unreachable")


def _held_plan(sitting: Sitting, held: date) -> TrackerPlan | None:
    """The one cell to write; None where a day stands there or the row or column is not to be found."""
    snapshot, row = sitting.snapshot, sitting.row
    table = snapshot.tables.get(POSTMORTEMS.key) if snapshot else None
    if snapshot is None or table is None or row is None or "review_held" not in table.places:
        return None
    if row.text("review_held") or row.text("incident_id") in table.doubled:
        return None
    cell = CellWrite(
        worksheet=POSTMORTEMS, row=row.number, column="review_held", key=row.text("incident_id"), value=held
    )
    return TrackerPlan(generation=snapshot.generation, cells=(cell,))
