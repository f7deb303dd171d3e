"""sync: what people wrote in documents and in the sheet, brought together; a plan, then its application.

Idle it costs two calls and no write. Otherwise: one read of the tracker, one activity query, one read a changed
document, one of their bases, and one write of everything. Documents come first: a question posted and not
recorded is known again by its marker.
"""

from __future__ import annotations

from pmdocs.config import require_workspace
from pmdocs.core.sheet.snapshot import is_emptied, troubles
from pmdocs.errors import ConfigError, TrackerError
from pmdocs.workflows.check import load_policy
from pmdocs.workflows.ports import Ports
from pmdocs.workflows.sync_documents import apply_to_document, close_questions
from pmdocs.workflows.sync_reading import read_documents
from pmdocs.workflows.sync_run import OvertakenError, Run, SyncReport, make_report
from pmdocs.workflows.sync_tracker import is_idle, next_cursor, tracker_plan, write_tracker

ATTEMPTS = 3
"""Plans made before a run gives way to others who keep writing."""


def sync(ports: Ports, *, full: bool = False, only: str | None = None, dry_run: bool = False) -> SyncReport:
    """Bring documents and tracker together.

    ``only`` is a document id. A document that cannot be read is reported, the others go on. Raises
    ConfigError for a policy that cannot be read, TrackerError and ApiError when the tracker itself cannot be read or
    written; run again, nothing is doubled.
    """
    workspace = require_workspace(ports.settings)
    if not workspace.tracker_id or not workspace.folder_id:
        raise ConfigError("This workspace has no tracker.", hint="Run 'pmdocs init'.")
    overtaken: BaseException | None = None
    for _ in range(ATTEMPTS):
        run = _begin(ports, workspace.tracker_id, workspace.folder_id)
        try:
            plans, detection = read_documents(run, full=full, only=only)
            plan = tracker_plan(run, plans, detection.cursor)
            if dry_run or is_idle(run, plan, detection):
                return make_report(run, plans, plan, wrote=False)
            plans = [apply_to_document(run, one) for one in plans]
            plan = tracker_plan(run, plans, detection.cursor)
            write_tracker(run, plans, next_cursor(run, plans, detection.cursor))
        except OvertakenError as error:
            overtaken = error.__cause__ or error
            ports.say("Somebody else changed the tracker meanwhile; planning again…")
            continue
        close_questions(run, plans)
        return make_report(run, plans, plan, wrote=True)
    raise TrackerError(
        f"Others keep writing to the tracker: {ATTEMPTS} attempts were in vain.", hint="Run it again later."
    ) from overtaken


def _begin(ports: Ports, tracker_id: str, folder_id: str) -> Run:
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
    run = Run(
        ports=ports,
        tracker_id=tracker_id,
        folder_id=folder_id,
        snapshot=snapshot,
        lang=snapshot.head.get("lang", ports.settings.lang),
        now=now,
        today=now.astimezone(ports.settings.timezone).date().isoformat(),
        policy=load_policy(ports.settings, lang=snapshot.head.get("lang", ports.settings.lang)),
    )
    if run.cursor.day == run.today:
        run.asked_today.update(run.cursor.asked)
    run.notices.extend(troubles(snapshot))
    return run
