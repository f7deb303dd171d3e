"""Putting right what a write of the tracker hit by mistake, because a person moved something meanwhile."""

from __future__ import annotations

from collections.abc import Sequence

from pmdocs.core.sheet.mending import Miss, plan_mending
from pmdocs.core.sheet.snapshot import Snapshot
from pmdocs.workflows.ports import Ports

ATTEMPTS = 3


def mend(ports: Ports, tracker_id: str, misses: Sequence[Miss], before: Snapshot, *, lang: str) -> list[str]:
    """Put back what was written into other cells, and write it where it belongs; what there is to tell.

    ``before`` is the snapshot that the write was planned from.
    """
    if not misses:
        return []
    told = [
        f"Somebody moved rows or columns of the tracker while it was written; {len(misses)} cells that were hit "
        "by mistake were put right."
    ]
    for _ in range(ATTEMPTS):
        after = ports.tracker.fetch_snapshot(tracker_id, lang=lang)
        fixes = plan_mending(misses, before, after)
        misses = ports.tracker.restore(tracker_id, fixes, after) if fixes else []
        if not misses:
            return told
        before = after
    return [*told, f"{len(misses)} cells could not be put right: rows or columns kept moving."]
