"""What a sync writes into the tracker: one batch, or several where one would be too large."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pmdocs.core.sheet.mending import Miss
from pmdocs.core.sheet.plan import TrackerPlan
from pmdocs.core.sheet.postmortem_row import plan_daily
from pmdocs.core.sheet.reservation import SYNCED, LogRow, synced_before
from pmdocs.core.sheet.snapshot import as_written
from pmdocs.core.sheet.tracker import DASHBOARD
from pmdocs.core.syncing.base import undecided
from pmdocs.core.syncing.cursor import Cursor, mark
from pmdocs.core.syncing.detection import Detection
from pmdocs.core.syncing.sync import DocumentPlan
from pmdocs.core.syncing.visit import DocumentRead
from pmdocs.errors import ApiError
from pmdocs.workflows.mending import mend
from pmdocs.workflows.report import plan_dashboard
from pmdocs.workflows.sync_run import OvertakenError, Run

MAX_BATCH = 2_000_000
"""Characters of one tracker write, roughly; Google advises 2 MB."""


def next_cursor(run: Run, plans: Sequence[DocumentPlan], cursor: Cursor) -> Cursor:
    """How far this run has come, with what it leaves to the next."""
    before = run.cursor.again
    unread = {name for name in before if name not in run.reasons}
    unfinished = {plan.read.document_id for plan in plans if plan.resolves}
    known = {entry.document_id for entry in run.snapshot.directory}
    return replace(
        cursor,
        again={name: before.get(name, run.now) for name in run.again | unfinished | unread},
        skipped=(cursor.skipped | _marks(run.skipped))
        - _marks(known | {one.read.document_id for one in plans}),
        asked={owner: count for owner, count in run.asked_today.items() if owner and count},
    )


def _marks(document_ids: set[str]) -> frozenset[str]:
    return frozenset(mark(document_id) for document_id in document_ids)


def tracker_plan(
    run: Run, plans: Sequence[DocumentPlan], cursor: Cursor | None, *, is_last: bool = True
) -> TrackerPlan:
    """One write of these documents; with the last one goes what changes once a day."""
    daily = (
        ()
        if not is_last or run.cursor.day == run.today
        else plan_daily(
            run.snapshot,
            run.today,
            skip={plan.read.incident_id for plan in plans},
            disputed=undecided(run.disputed.values()),
        )
    )
    return TrackerPlan(
        generation=run.snapshot.generation,
        cells=tuple(cell for plan in plans for cell in plan.cells) + tuple(daily),
        appends=tuple(append for plan in plans for append in plan.appends),
        bases=tuple(plan.base_write() for plan in plans),
        head={"cursor": cursor.dump()} if cursor else {},
        log=tuple(_synced(run, plan.read) for plan in plans if _is_unlogged(run, plan.read)),
    )


def _is_unlogged(run: Run, read: DocumentRead) -> bool:
    return run.log is not None and not synced_before(run.log, read.document_id, read.incident_id)


def _synced(run: Run, read: DocumentRead) -> LogRow:
    """That the tracker knows a document from now on, even if its memory is deleted."""
    return LogRow(
        time=run.now,
        event=SYNCED,
        incident=read.incident_id,
        nonce="",
        who=run.ports.who,
        document=read.document_id,
    )


def is_idle(run: Run, plan: TrackerPlan, detection: Detection) -> bool:
    """Nothing to read, nothing to write, and the day has been noted."""
    has_news = bool(detection.reasons) or detection.is_behind
    return plan.is_empty and not has_news and run.cursor.day == run.today


def write_tracker(run: Run, plans: Sequence[DocumentPlan], cursor: Cursor) -> None:
    """Write the tracker: one batch, or where it would be too large several, each complete for its documents.

    Raises OvertakenError when somebody else came first; the batch that met them was not applied.
    """
    before = run.snapshot
    misses: list[Miss] = []
    groups = _groups(plans)
    board = plan_dashboard(
        run.ports,
        run.tracker_id,
        before,
        tracker_plan(run, plans, cursor),
        shown=before.dashboard,
        title=before.titles.get(DASHBOARD.sheet_id, ""),
        bases=[plan.outcome.base for plan in plans],
        disputed=run.disputed,
    )
    run.notices += [board.notice] if board.notice else []
    for number, group in enumerate(groups, 1):
        is_last = number == len(groups)
        plan = tracker_plan(run, group, cursor if is_last else None, is_last=is_last)
        if is_last:
            plan = replace(plan, dashboard=board, head={**plan.head, **board.head})
        try:
            misses += run.ports.tracker.write(run.tracker_id, plan, run.snapshot)
        except ApiError as error:
            if error.status != 400 or not (_was_overtaken(run) or _is_resumed(run)):
                raise
            raise OvertakenError from error
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


def _was_overtaken(run: Run) -> bool:
    """Whether the tracker is another one than was read: another writer's batch, or a person's new layout."""
    again = run.ports.tracker.fetch_snapshot(run.tracker_id, lang=run.lang)
    return replace(again, size=run.snapshot.size) != run.snapshot


def _is_resumed(run: Run) -> bool:
    """Whether the head was behind the guards, as a hidden worksheet that was made anew is, and was set right."""
    highest = run.ports.sheets.fetch_layout(run.tracker_id).generation
    if highest <= run.snapshot.generation:
        return False
    run.ports.sheets.write_head(run.tracker_id, {"generation": str(highest)})
    return True
