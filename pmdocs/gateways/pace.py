"""How many calls a minute Google grants a user, and waiting before one is too many."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pmdocs.clock import Clock

WINDOW = timedelta(seconds=60)

QUOTAS: Mapping[tuple[str, bool], int] = {
    ("docs", False): 300,
    ("docs", True): 60,
    ("sheets", False): 60,
    ("sheets", True): 60,
}
"""Calls a minute and user by API, reads (False) and writes (True), as the usage limits of Docs and Sheets say.

Drive counts units, far more than pmdocs uses; for Drive Activity no limit is documented.
"""


class Pace:
    """Keeps the calls of one process, of all its threads, under a number a minute."""

    def __init__(self, clock: Clock, quotas: Mapping[tuple[str, bool], int] = QUOTAS) -> None:
        """``quotas`` are calls in any 60 seconds, by API and whether it writes."""
        self._clock = clock
        self._lock = threading.Lock()
        self._starts = {name: deque[datetime](maxlen=limit) for name, limit in quotas.items()}

    def wait(self, method_id: str, *, writes: bool) -> float:
        """Wait until this call may start; the seconds waited. Others' turns are kept: first come, first served."""
        starts = self._starts.get((method_id.partition(".")[0], writes))
        if starts is None:
            return 0.0
        with self._lock:
            now = self._clock.now()
            is_full = len(starts) == starts.maxlen
            start = max(now, starts[0] + WINDOW) if is_full else now
            starts.append(start)
        seconds = (start - now).total_seconds()
        if seconds > 0:
            self._clock.sleep(seconds)
        return seconds


__all__ = ["QUOTAS", "WINDOW", "Pace"]
