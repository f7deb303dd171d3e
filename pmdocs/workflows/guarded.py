"""One batch of the tracker that is written whole or not at all, beside syncs and people."""

from __future__ import annotations

from dataclasses import replace

from pmdocs.core.sheet.plan import TrackerPlan
from pmdocs.core.sheet.snapshot import Snapshot
from pmdocs.errors import ApiError
from pmdocs.workflows.mending import mend
from pmdocs.workflows.ports import Ports


def write_guarded(ports: Ports, plan: TrackerPlan, snapshot: Snapshot, *, is_last: bool) -> bool:
    """Write a plan made from a snapshot; False when the tracker was another one by then: nothing was written.

    With ``is_last`` that is raised as the ApiError that it is.
    """
    tracker_id = ports.settings.workspace.tracker_id or ""
    lang = snapshot.head.get("lang", ports.settings.lang)
    try:
        misses = ports.tracker.write(tracker_id, plan, snapshot)
    except ApiError as error:
        if is_last or error.status != 400:
            raise
        again = ports.tracker.fetch_snapshot(tracker_id, lang=lang)
        if replace(again, size=snapshot.size) == snapshot:
            raise
        ports.say("Another run wrote to the tracker meanwhile; reading again…")
        return False
    for notice in mend(ports, tracker_id, misses, snapshot, lang=lang):
        ports.say(notice)
    return True
