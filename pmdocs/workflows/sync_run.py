"""What one run of sync knows, and what it tells at its end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from pmdocs.core.files import File
from pmdocs.core.policy.policy import Policy
from pmdocs.core.sheet.plan import TrackerPlan
from pmdocs.core.sheet.reservation import LogRow
from pmdocs.core.sheet.snapshot import Snapshot
from pmdocs.core.syncing.base import BaseDocument
from pmdocs.core.syncing.cursor import Cursor, load_cursor
from pmdocs.core.syncing.sync import DocumentPlan
from pmdocs.errors import PmdocsError, RateLimited, ServerError, Unreachable
from pmdocs.workflows.ports import Ports


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
class Run:
    """One run: where it works, the tracker as it was last read, and what it has done so far."""

    ports: Ports
    tracker_id: str
    folder_id: str
    snapshot: Snapshot
    lang: str
    now: datetime
    today: str
    policy: Policy = field(default_factory=Policy)
    """In force."""
    asked_today: Counter[str] = field(default_factory=Counter)
    reports: list[DocumentReport] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    reasons: Mapping[str, str] = field(default_factory=dict)
    listed: Mapping[str, File] = field(default_factory=dict)
    """The folder's documents, where this run has listed them."""
    again: set[str] = field(default_factory=set)
    """Documents that the next run has to read."""
    disputed: Mapping[str, BaseDocument] = field(default_factory=dict)
    """What is remembered of documents with which the sheet disagrees, by id, whether they are read or not."""
    log: tuple[LogRow, ...] | None = None
    """The hidden log, where it was read because a document was met that it may lack; else None."""
    skipped: set[str] = field(default_factory=set)
    """Documents that cannot be registered today."""

    @property
    def cursor(self) -> Cursor:
        """How far the last run came."""
        return load_cursor(self.snapshot.head.get("cursor", ""))


class OvertakenError(Exception):
    """Another sync wrote to the tracker since it was read."""


def failed(run: Run, document_id: str, error: PmdocsError) -> None:
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


def make_report(run: Run, plans: Sequence[DocumentPlan], plan: TrackerPlan, *, wrote: bool) -> SyncReport:
    """What this run tells, for documents that were only read too."""
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
        lines=plan.lines(run.ports.settings.timezone),
        notices=(*run.notices, *(notice for one in plans for notice in one.notices)),
        wrote=wrote,
        size=run.snapshot.size,
    )
