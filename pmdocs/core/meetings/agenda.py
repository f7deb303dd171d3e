"""The half hour of a writing review: what happens when, and the threads in the order they are taken up.

The script is LINE's: silent reading takes half of the time, questions come before suggestions, praise ends it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Literal

from pmdocs.core.meetings.review import Review
from pmdocs.errors import UsageError

Part = Literal["reading", "questions", "suggestions", "kudos"]

REVIEW_SCRIPT: tuple[tuple[Part, int], ...] = (
    ("reading", 15), ("questions", 7), ("suggestions", 5), ("kudos", 3),
)  # fmt: skip
"""Minutes of thirty for each part."""

MIN_MINUTES, MAX_MINUTES = 10, 240

OPENING: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "en": (
            "All involved acted in good faith on what they knew then.",
            "No blame.",
            "Look forward: what would make the system better?",
            "Change the mechanism, not the effort of people.",
        ),
        "ja": (
            "関わった全員が、その時に持っていた情報で誠実に行動したことを前提にします。",
            "非難しない。",
            "前を向いた改善を話す。",
            "努力ではなく仕組みで解決する。",
        ),
    }
)
"""What every meeting begins with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A part of the meeting, in minutes from its start."""

    part: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """A review and its time-table."""

    review: Review
    steps: tuple[Step, ...]
    start: datetime | None = None
    """When the meeting begins; None where only minutes are told."""

    @property
    def minutes(self) -> int:
        """How long the meeting takes."""
        return self.steps[-1].end


def make_agenda(review: Review, *, minutes: int, start: datetime | None = None) -> Agenda:
    """The agenda of a review that takes so many minutes. Raises UsageError for a length that makes no sense."""
    if not MIN_MINUTES <= minutes <= MAX_MINUTES:
        raise UsageError(
            f"A review cannot take {minutes} minutes.", hint="Choose from 10 to 240; usual are 30."
        )
    return Agenda(review=review, steps=divide(REVIEW_SCRIPT, minutes), start=start)


def divide(script: tuple[tuple[str, int], ...], minutes: int) -> tuple[Step, ...]:
    """A script stretched to a length; every part keeps its share, to the minute, and takes at least one."""
    whole = sum(share for _, share in script)
    steps, passed, start = [], 0, 0
    for number, (part, share) in enumerate(script, 1):
        passed += share
        left = len(script) - number
        end = min(max(start + 1, (passed * minutes * 2 + whole) // (whole * 2)), minutes - left)
        steps.append(Step(part=part, start=start, end=end))
        start = end
    return tuple(steps)


def clock_time(start: datetime, minute: int) -> datetime:
    """The time of day of a minute of the meeting."""
    return start + timedelta(minutes=minute)
