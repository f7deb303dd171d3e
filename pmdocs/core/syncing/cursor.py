"""How far the last sync had come, as text for one cell of the tracker's head.

A cell holds 50,000 characters ("Files you can store in Google Drive" help page; Sheets refuses more), and a folder
holds thousands of documents. What is only looked up is therefore kept as marks of eight characters, and every part
has a limit; what is beyond it is read once more than needed, never missed.
"""

from __future__ import annotations

import json
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import blake2b
from heapq import nlargest
from typing import Any

MAX_HANDLED = 2_500
MAX_SKIPPED = 1_500
MAX_AGAIN = 120
MAX_ASKED = 100
_MARK = 8
_ROUND = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cursor:
    """How far the last run had come."""

    time: datetime | None = None
    handled: frozenset[str] = field(default_factory=frozenset)
    """Marks of (document, time of its last event) inside the overlap, already dealt with."""
    swept_at: datetime | None = None
    sweep_position: int = 0
    day: str = ""
    """Calendar day of the last run that wrote."""
    again: Mapping[str, datetime] = field(default_factory=dict)
    """Documents the next run reads whatever happens, since the last one could not read them or may not come to
    finish with them; and since when."""
    skipped: frozenset[str] = field(default_factory=frozenset)
    """Marks of documents that cannot be registered; tried again when the day changes."""
    asked: Mapping[str, int] = field(default_factory=dict)
    """Questions posted on `day`, by owner."""

    def dump(self) -> str:
        """As text for the head. With more to read again than it holds, it makes the next run read everything."""
        is_over = len(self.again) > MAX_AGAIN
        swept = self.time - _ROUND if is_over and self.time else self.swept_at
        asked = nlargest(MAX_ASKED, self.asked.items(), key=lambda item: item[1])
        return json.dumps(
            {
                "time": self.time.isoformat() if self.time and not is_over else "",
                "handled": "".join(sorted(self.handled)[:MAX_HANDLED]),
                "swept": swept.isoformat() if swept else "",
                "position": self.sweep_position,
                "day": self.day,
                "again": {}
                if is_over
                else {name: time.isoformat() for name, time in sorted(self.again.items())},
                "skipped": "".join(sorted(self.skipped)[:MAX_SKIPPED]),
                "asked": dict(sorted(asked)),
            },
            ensure_ascii=False,
            separators=(",", ":"),
        )


def mark(*parts: str) -> str:
    """A short name for a document, or for what happened to it."""
    digest = blake2b("\n".join(parts).encode(), digest_size=_MARK * 6 // 8).digest()
    return urlsafe_b64encode(digest).decode()


def load_cursor(text: str) -> Cursor:
    """A cursor from the head; a damaged one means: begin anew."""
    try:
        raw = json.loads(text)
        return Cursor(
            time=_moment(raw["time"]),
            handled=_marks(raw["handled"]),
            swept_at=_moment(raw["swept"]),
            sweep_position=int(raw["position"]),
            day=str(raw["day"]),
            again={str(name): datetime.fromisoformat(time) for name, time in raw.get("again", {}).items()},
            skipped=_marks(raw.get("skipped", "")),
            asked={str(owner): int(count) for owner, count in raw.get("asked", {}).items()},
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return Cursor()


def _moment(text: str) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _marks(raw: Any) -> frozenset[str]:
    text = "".join(raw)
    return frozenset(text[start : start + _MARK] for start in range(0, len(text), _MARK))
