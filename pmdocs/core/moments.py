"""Moments as people type them behind options."""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, date, datetime, time, tzinfo

from pmdocs.core.comments.kinds import Meeting
from pmdocs.errors import UsageError

MAX_MINUTES = 24 * 60
"""Longest meeting."""

_HINT = "Write it as 2026-11-20, 2026-11-20 14:00 or 2026-11-20T14:00+09:00."
_MEETING_HINT = "Write START+MINUTES, as in '2026-11-20 14:00+30'."


def parse_moment(text: str, *, zone: tzinfo, name: str, is_end: bool = False) -> datetime:
    """An aware moment from a date or a time; without an offset it is in ``zone``.

    A date alone means its first instant, with ``is_end`` its last. Raises UsageError naming the option.
    """
    normal = _normal(text)
    try:
        if re.fullmatch(r"\d{4}-\d\d-\d\d", normal):
            day = date.fromisoformat(normal)
            moment = datetime.combine(day, time.max if is_end else time.min, tzinfo=zone)
        else:
            moment = datetime.fromisoformat(normal)
            moment = moment if moment.tzinfo else moment.replace(tzinfo=zone)
        moment.astimezone(UTC)
    except (ValueError, OverflowError):
        raise UsageError(f"{name} is no time: '{text}'.", hint=_HINT) from None
    return moment


def parse_meeting(text: str, *, zone: tzinfo, today: date) -> Meeting:
    """A meeting from ``START+MINUTES``; a start that is only a time of day is today's.

    What follows the last ``+`` is the minutes. Raises UsageError.
    """
    start, plus, minutes = unicodedata.normalize("NFKC", text).strip().rpartition("+")
    minutes = re.sub(r"\s*(?:m|min|minutes|分)?$", "", minutes.strip())
    if not plus or not minutes.isdecimal() or not 0 < int(minutes[:9]) <= MAX_MINUTES:
        raise UsageError(f"--meeting is no meeting: '{text}'.", hint=_MEETING_HINT)
    start = _normal(start)
    if re.fullmatch(r"\d{1,2}:\d\d(:\d\d)?", start):
        start = _normal(f"{today.isoformat()} {start}")
    if re.fullmatch(r"\d{4}-\d\d-\d\d", start):
        raise UsageError(f"--meeting needs a time of day: '{text}'.", hint=_MEETING_HINT)
    return Meeting(start=parse_moment(start, zone=zone, name="--meeting"), minutes=int(minutes))


def _normal(text: str) -> str:
    """ISO 8601 with two digits everywhere: ``2026/1/5 9:30`` as ``2026-01-05 09:30``."""
    normal = unicodedata.normalize("NFKC", text).strip().replace("/", "-")
    normal = re.sub(r"(?<=-)(\d)(?=-|[T ]|$)", r"0\1", normal)
    return re.sub(r"(?<=[T ])(\d)(?=:)", r"0\1", re.sub(r"\s+", " ", normal))
