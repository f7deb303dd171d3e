"""Times of activities: milliseconds since 1970 inside, RFC 3339 outside."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def microseconds(moment: datetime) -> int:
    """An aware time as microseconds since 1970."""
    return (moment - EPOCH) // timedelta(microseconds=1)


def milliseconds(moment: datetime) -> int:
    """An aware time as milliseconds since 1970, rounded down."""
    return microseconds(moment) // 1000


def timestamp(at: int) -> str:
    """Milliseconds as ``2026-11-20T09:00:00.250Z``; whole seconds come without a fraction (reference, Timestamp)."""
    moment = EPOCH + timedelta(milliseconds=at)
    fraction = f".{at % 1000:03d}" if at % 1000 else ""
    return moment.strftime("%Y-%m-%dT%H:%M:%S") + fraction + "Z"
