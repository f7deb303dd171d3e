"""The steps of a postmortem, draft, review and publication: which are left, and the last day for each.

They count from the first resolution or date that was known; a later day lacks its reason.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime

from pmdocs.core.policy.calendars import HOURS, Span
from pmdocs.core.policy.commitments import Earlier
from pmdocs.core.policy.policy import Policy, Rule
from pmdocs.core.policy.postmortem_facts import PostmortemFacts

_SHARED = frozenset({"reviewed", "closed"})


def steps_left(document: PostmortemFacts, policy: Policy, today: date) -> Iterator[tuple[Rule, date]]:
    """The steps that a postmortem has not made, with the last day for each: draft, review, publication.

    They count from the resolution, else from the incident's date, else from the document's, each as it was known
    first where a later one has no reason; without any of these, or where the policy has no span for the severity, a
    step is not told. A day to come is no step made. A later step stands for those before it: what was reviewed had
    its draft, what is shared needs nothing more.
    """
    is_shared = document.status in _SHARED
    held = document.review_held is not None and document.review_held <= today
    published = document.published is not None and document.published <= today
    is_published = published or is_shared
    is_reviewed = held or is_published
    is_drafted = document.status not in {"", "draft"} or is_reviewed
    steps = (
        (Rule.DRAFT_LATE, policy.draft_days, is_drafted),
        (Rule.REVIEW_LATE, policy.review_days, is_reviewed),
        (Rule.PUBLISH_LATE, policy.publish_days, is_published),
    )
    for rule, spans, is_done in steps:
        day = None if is_done else last_day(document, policy, spans, today)
        if day is not None:
            yield rule, day


def last_day(
    document: PostmortemFacts, policy: Policy, spans: Mapping[str, Span], today: date
) -> date | None:
    """The day a span ends that begins when the incident was resolved; else at its date, else at the creation."""
    span = spans.get(document.severity) if document.severity else _longest(spans)
    start, _ = _beginning(document, today)
    if span is None or start is None:
        return None
    if isinstance(start, datetime):
        return policy.calendar.end(start, span).date()
    return policy.calendar.add(start, span)


def moved_days(document: PostmortemFacts, today: date) -> tuple[Earlier, ...]:
    """The days that are no longer shown and make the steps count from where they do."""
    return _beginning(document, today)[1]


def _beginning(document: PostmortemFacts, today: date) -> tuple[date | datetime | None, tuple[Earlier, ...]]:
    """When the steps of a postmortem begin to count, and which days that are no longer shown make it so.

    The earliest that was known, where a later one is shown. A resolution to come is none, and no incident is
    younger than its document, whatever its date was moved to.
    """
    resolved, moved = _earliest(document, "resolved", document.resolved)
    if isinstance(resolved, datetime) and resolved.date() <= today:
        return resolved, moved
    day, moved = _earliest(document, "incident_date", document.incident_date)
    created = document.created
    return (day, moved) if day is not None and (created is None or day <= created) else (created or day, ())


def _earliest(
    document: PostmortemFacts, name: str, shown: date | datetime | None
) -> tuple[date | datetime | None, tuple[Earlier, ...]]:
    """Of what is shown and what was said before, by days; a time of the same day stays as it is shown."""
    found = [(one, _moment(one.value, shown)) for one in document.earlier if one.field == name]
    known = [(moment, one) for one, moment in found if moment is not None]
    first, why = min(known, key=lambda one: str(one[0]), default=(None, None))
    if first is None or why is None or (shown is not None and _day_of(shown) <= _day_of(first)):
        return shown, ()
    return first, (why,)


def _moment(text: str, shown: date | datetime | None) -> date | datetime | None:
    try:
        if len(text) <= len("2026-11-20"):
            return date.fromisoformat(text)
        zone = shown.tzinfo if isinstance(shown, datetime) else UTC
        return datetime.fromisoformat(text).replace(tzinfo=zone)
    except ValueError:
        return None


def _day_of(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _longest(spans: Mapping[str, Span]) -> Span | None:
    """What holds for a document whose severity nobody knows: the most that any but a near miss has."""
    known = [span for name, span in spans.items() if name != "near_miss"]
    return max(known, key=lambda span: span.amount / 24 if span.unit == HOURS else span.amount, default=None)
