"""The metrics of postmortems and their action items, over one set of incidents: a team's or everybody's.

Which set a metric is taken over:

- postmortems, open items, slips, threads: those of incidents whose date lies in the period (incidents without
  a date by the creation of their document; items of unknown incidents by the day they were first seen);
- completion, on time, done within 30 days, prevent and mitigate: items first seen in the period;
- changes: those seen in the period; questions a postmortem: documents reviewed in the period.

Nothing is counted by person. An item that was dropped or removed stays in every denominator.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from pmdocs.core.reports.figures import (
    COUNT,
    DAYS,
    MINUTES,
    P50,
    P90,
    SHARE,
    Metric,
    count_of,
    mean,
    median,
    not_known,
    percentile,
    ratio,
    share_of,
    spread_of,
)
from pmdocs.core.reports.history import UNKNOWN, Item, Settled
from pmdocs.core.syncing.base import JUSTIFIED, UNJUSTIFIED
from pmdocs.core.syncing.justify import OVERDUE_THEN_MOVED
from pmdocs.core.syncing.milestones import Milestones

SOON = timedelta(days=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class Postmortem:
    """A postmortem as the tracker has it."""

    incident_id: str
    team: str = ""
    title: str = ""
    day: date | None = None
    """Of the incident, or else of its document."""
    started: datetime | None = None
    detected: datetime | None = None
    mitigated: datetime | None = None
    resolved: datetime | None = None
    created: date | None = None
    review_held: date | None = None
    published: date | None = None
    milestones: Milestones | None = None
    """What syncs have recorded; None where they have not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """A comment thread."""

    incident_id: str
    kind: str
    created: datetime | None
    is_answered: bool = False
    in_document: bool = False
    is_deleted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Tracked:
    """An item on the day that is asked about, with what its history adds."""

    item: Item
    slips: int = 0
    first_promise: str = ""
    """The due date that slips are counted from."""
    is_done_date_logged: bool = False
    """It was reopened later: the day it was done is the log's."""
    seen_done: str = ""
    """The day, ISO, on which a sync saw it done; empty where the log tells none."""

    @property
    def slipped(self) -> int | None:
        """Days from the first due date to the current one, at least 0; None without both."""
        if not self.item.due or not self.first_promise:
            return None
        return max(0, days_between(self.first_promise, self.item.due))


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """Everything that metrics are taken over: what one team, or all, had on one day in one period."""

    day: date
    """The as-of date."""
    today: date
    zone_day: Callable[[datetime], date]
    """The team's calendar day of a moment."""
    postmortems: Sequence[Postmortem] = ()
    """Of incidents in the period."""
    reviewed: Sequence[Postmortem] = ()
    """Whose review was held in the period."""
    entered: Sequence[Tracked] = ()
    """Items first seen in the period: the set A."""
    stock: Sequence[Tracked] = ()
    """Items of the incidents in the period."""
    changes: Sequence[Settled] = ()
    """Changes seen in the period."""
    talks: Sequence[Talk] = ()
    """Threads of the incidents in the period."""
    talks_reviewed: Sequence[Talk] = ()
    """Threads of the documents in ``reviewed``."""
    meetings: Mapping[str, tuple[datetime, datetime]] = field(default_factory=dict)
    """Start and end of the review meeting, by incident."""

    @property
    def is_past(self) -> bool:
        """Before today: what has no date of its own cannot be told."""
        return self.day < self.today

    @property
    def open(self) -> list[Item]:
        """Still to be done; deferred items are not excused."""
        return [one.item for one in self.stock if one.item.is_open]

    @property
    def overdue(self) -> list[Item]:
        """Open, and due before the as-of date."""
        return [item for item in self.open if "" < item.due < self.day.isoformat()]


def measure(view: View) -> tuple[Metric, ...]:
    """Every metric, in the order of a report."""
    return (
        *_flow(view),
        *_promises(view),
        *_backlog(view),
        *_changes(view),
        *_talk(view),
        *_documents(view),
        *_incidents(view),
    )


def days_between(first: str, second: str) -> int:
    """Calendar days from one ISO date to another."""
    return (date.fromisoformat(second) - date.fromisoformat(first)).days


# From the incident to the postmortem


def _flow(view: View) -> Iterator[Metric]:
    yield Metric(
        key="postmortems", unit=COUNT, n=len(view.postmortems), values={"value": len(view.postmortems)}
    )
    yield not_known("coverage", SHARE, "no_triggers")
    recorded = [one for one in view.postmortems if one.milestones is not None]
    for key, day_of in (("time_to_draft", _drafted), ("time_to_publish", _published)):
        if view.postmortems and not recorded:
            yield not_known(key, DAYS, "not_recorded")
        else:
            unread = {"no_record": len(view.postmortems) - len(recorded)}
            yield _delay(key, recorded, day_of, view, unread)
        if key == "time_to_draft":
            yield _delay("time_to_review", view.postmortems, lambda one: one.review_held, view, {})


def _drafted(one: Postmortem) -> date | None:
    return one.milestones.drafted if one.milestones else None


def _published(one: Postmortem) -> date | None:
    """The first of status and announcement; None where the status came at a time that nobody recorded."""
    if one.milestones is None or one.milestones.is_review_undated:
        return None
    return min(filter(None, (one.milestones.reviewed, one.published)), default=None)


def _delay(
    key: str,
    postmortems: Sequence[Postmortem],
    day_of: Callable[[Postmortem], date | None],
    view: View,
    notes: Mapping[str, int],
) -> Metric:
    """Calendar days from the resolution, or where that is missing from the incident."""
    days: list[int] = []
    seen = Counter(notes)
    for one in postmortems:
        end = day_of(one)
        begin = view.zone_day(one.resolved) if one.resolved else one.day
        if end is None or end > view.day or begin is None:
            continue
        if end < begin:
            seen["contradictory"] += 1
            continue
        seen["no_resolution"] += one.resolved is None
        days.append((end - begin).days)
    return spread_of(key, days, unit=DAYS, notes=seen)


# What was promised


def _promises(view: View) -> Iterator[Metric]:
    items = [one.item for one in view.entered]
    state = Counter(item.status for item in items)
    yield share_of(
        "completion_rate", {name: state[name] for name in ("done", "wont_do", "removed")}, len(items)
    )
    logged = {"done_date_logged": sum(one.is_done_date_logged for one in view.entered)}
    yield _on_time("on_time_rate", view.entered, lambda item: item.original_due, view.day, logged)
    yield _on_time("on_time_rate_current", view.entered, lambda item: item.due, view.day, logged)
    old = [item for item in items if item.first_seen and item.first_seen <= (view.day - SOON).isoformat()]
    soon = [
        item
        for item in old
        if item.status == "done" and item.done_on and days_between(item.first_seen, item.done_on) <= SOON.days
    ]
    notes = logged | {"undated_done": sum(item.status == "done" and not item.done_on for item in old)}
    yield share_of("done_within_30_days", {"value": len(soon)}, len(old), notes=notes)


def _on_time(
    key: str, entered: Sequence[Tracked], due_of: Callable[[Item], str], day: date, logged: Mapping[str, int]
) -> Metric:
    """A day that was given once the due date had passed counts as it is written, and is told of."""
    due = [
        one
        for one in entered
        if due_of(one.item) and (due_of(one.item) < day.isoformat() or one.item.status == "done")
    ]
    kept = [one for one in due if one.item.status == "done" and "" < one.item.done_on <= due_of(one.item)]
    notes = {
        **logged,
        "undated_done": sum(one.item.status == "done" and not one.item.done_on for one in due),
        "dated_back": sum(one.seen_done > due_of(one.item) for one in kept),
    }
    return share_of(key, {"value": len(kept)}, len(due), notes=notes)


# What is still to be done


def _backlog(view: View) -> Iterator[Metric]:
    waiting, today = view.open, view.day.isoformat()
    yield count_of("open", {"value": len(waiting)}, n=len(view.stock))
    yield count_of("overdue", {"value": len(view.overdue)}, n=len(waiting))
    late = sum("" < item.original_due < today for item in waiting)
    yield count_of("overdue_original", {"value": late}, n=len(waiting))
    days = [days_between(item.due, today) for item in view.overdue]
    yield count_of(
        "overdue_days", {"p50": percentile(days, P50), "p90": percentile(days, P90)}, n=len(days), unit=DAYS
    )
    ages = [days_between(item.first_seen, today) for item in waiting if item.first_seen]
    yield count_of("open_age", {"median": median(ages)}, n=len(ages), unit=DAYS)
    for key, lacking in (
        ("unowned", sum(not item.owner for item in waiting)),
        ("undated", sum(not item.due for item in waiting)),
        ("unprioritised", sum(not item.priority for item in waiting)),
    ):
        yield share_of(key, {"value": lacking}, len(waiting))
    kinds = Counter(one.item.type for one in view.entered)
    yield count_of(
        "prevent_mitigate",
        {name: kinds[name] for name in ("prevent", "mitigate")},
        n=len(view.entered),
    )


# What became of the promises


def _changes(view: View) -> Iterator[Metric]:
    counted = [one for one in view.changes if not one.change.is_correction]
    states = Counter(one.state_on(view.day, today=view.today) for one in counted if one.change.needs_reason)
    notes = {"state_not_known": states[UNKNOWN], "corrections": len(view.changes) - len(counted)}
    n = states[JUSTIFIED] + states[UNJUSTIFIED]
    yield share_of("justification_rate", {"value": states[JUSTIFIED]}, n, notes=notes)
    yield count_of("unjustified", {"value": states[UNJUSTIFIED]}, n=n + states[UNKNOWN])
    moved = sum(OVERDUE_THEN_MOVED in one.change.flags for one in counted)
    dues = sum(one.change.field == "due" for one in counted)
    yield count_of("overdue_then_moved", {"value": moved}, n=dues)
    dated = [one for one in view.stock if one.item.due]
    slips = [one.slips for one in dated]
    yield count_of(
        "slip_count",
        {
            "total": sum(one.slips for one in view.stock),
            "mean": mean(slips),
            "max": max((one.slips for one in view.stock), default=None),
        },
        n=len(dated),
    )
    days = [one.slipped for one in view.stock if one.slipped is not None]
    yield count_of(
        "days_slipped",
        {"total": sum(days), "mean": mean(days), "max": max(days, default=None)},
        n=len(days),
        unit=DAYS,
    )


# What was said


def _talk(view: View) -> Iterator[Metric]:
    yield count_of("threads", {"value": len(view.talks)}, n=len(view.postmortems))
    asked = sum(talk.kind == "question" for talk in view.talks_reviewed)
    yield count_of(
        "questions_per_postmortem", {"value": ratio(asked, len(view.reviewed))}, n=len(view.reviewed)
    )
    questions = [talk for talk in view.talks if talk.kind == "question" and not talk.is_deleted]
    if view.is_past:
        yield not_known("unanswered_questions", COUNT, "no_answer_times")
        yield not_known("answered_in_document", SHARE, "no_answer_times")
    else:
        waiting = sum(not talk.is_answered for talk in questions)
        yield count_of("unanswered_questions", {"value": waiting}, n=len(questions))
        told = sum(talk.in_document for talk in questions)
        yield share_of("answered_in_document", {"value": told}, len(questions))
    if view.talks and not view.meetings:
        yield not_known("pre_meeting_share", SHARE, "no_meeting")
        return
    before = until = 0
    for talk in view.talks:
        start, end = view.meetings.get(talk.incident_id, (None, None))
        if start is not None and end is not None and talk.created is not None and talk.created <= end:
            until += 1
            before += talk.created < start
    yield share_of("pre_meeting_share", {"value": before}, until)


# What the documents hold


def _documents(view: View) -> Iterator[Metric]:
    recorded = [one.milestones for one in view.postmortems if one.milestones is not None]
    if view.is_past or (view.postmortems and not recorded):
        why = "not_kept_by_day" if view.is_past else "not_recorded"
        yield not_known("section_fill", SHARE, why)
        yield not_known("structural_findings", COUNT, why)
    else:
        yield _fill(recorded)
        total = sum(sum(one.findings.values()) for one in recorded)
        yield count_of("structural_findings", {"value": total}, n=len(recorded))
    read = [one.item for one in view.entered if one.item.source == "reading-club"]
    done = sum(item.status == "done" for item in read)
    yield share_of("reading_todos", {"value": done}, len(read))
    yield not_known("reading_sessions", COUNT, "no_sessions")
    yield not_known("reading_picks", COUNT, "no_sessions")


def _fill(recorded: Collection[Milestones]) -> Metric:
    there: Counter[str] = Counter()
    filled: Counter[str] = Counter()
    for one in recorded:
        there.update(one.sections.keys())
        filled.update(key for key, is_filled in one.sections.items() if is_filled)
    overall = ratio(filled.total(), there.total())
    return Metric(
        key="section_fill",
        unit=SHARE,
        n=len(recorded),
        values={"value": overall} | {key: ratio(filled[key], there[key]) for key in sorted(there)},
        counts={"value": filled.total()} | {key: filled[key] for key in sorted(there)},
    )


# The incidents themselves


def _incidents(view: View) -> Iterator[Metric]:
    spans = (
        ("ttd", "detected"),
        ("ttm", "mitigated"),
        ("duration", "resolved"),
    )
    for key, name in spans:
        minutes, odd = _minutes(view.postmortems, name)
        yield spread_of(key, minutes, unit=MINUTES, notes={"contradictory": odd})
        if key == "ttm":
            minutes, odd = _minutes(view.postmortems, "resolved")
            values = {"mean": mean(minutes), "median": median(minutes)}
            notes = {"contradictory": odd}
            yield count_of("mttr", values, n=len(minutes), unit=MINUTES, notes=notes)
    sources = Counter(one.milestones.found_by for one in view.postmortems if one.milestones is not None)
    known = sources["monitor"] + sources["human"]
    if view.postmortems and not known:
        yield not_known("detection_source", SHARE, "no_detection_source")
    else:
        found = {name: sources[name] for name in ("monitor", "human")}
        yield share_of("detection_source", found, known)


def _minutes(postmortems: Sequence[Postmortem], name: str) -> tuple[list[float], int]:
    """Minutes from the start to another moment, and how many lie before it."""
    spans = [
        (end - one.started).total_seconds() / 60
        for one in postmortems
        if one.started is not None and (end := getattr(one, name)) is not None
    ]
    return [span for span in spans if span >= 0], sum(span < 0 for span in spans)
