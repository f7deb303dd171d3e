"""A report: the metrics of every team and of all, per period, with what is late and what lacks a reason.

The same functions serve any day: today's report is the one as of today.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cached_property

from pmdocs.core.files import incident_key
from pmdocs.core.reports.figures import Metric
from pmdocs.core.reports.history import OPEN, History, Item, Logged, Settled, settle
from pmdocs.core.reports.metrics import Postmortem, Talk, Tracked, View, days_between, measure
from pmdocs.core.reports.periods import ALL, Period, split
from pmdocs.core.syncing.base import UNJUSTIFIED

TREND_MONTHS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Everything that a report is made of, as the tracker has it."""

    today: date
    zone_day: Callable[[datetime], date]
    """The team's calendar day of a moment."""
    postmortems: Sequence[Postmortem] = ()
    items: Sequence[Item] = ()
    """As the sheet shows them now."""
    synced: Mapping[str, Item] = field(default_factory=dict)
    """Items as the last sync left them, by key: the past knows nothing of what was typed since."""
    log: Sequence[Logged] = ()
    talks: Sequence[Talk] = ()
    last_sync: datetime | None = None
    """The last one that wrote."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Late:
    """An open item whose due date has passed."""

    item: Item
    days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Unexplained:
    """A change that lacks its reason."""

    change: Logged
    item: Item | None
    days: int | None
    """Since the change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamMetrics:
    """The metrics of one team; the name is empty for what belongs to none."""

    team: str
    metrics: tuple[Metric, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodMetrics:
    """The metrics of one period: of all, and by team."""

    label: str
    """``2026-11``, ``2026-Q4``, ``2026``, or ``all``."""
    period: Period
    total: tuple[Metric, ...]
    teams: tuple[TeamMetrics, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    """One month of the trend: what began in it, and how things stood at its end or on the as-of date."""

    label: str
    postmortems: int
    entered: int
    done: int
    """Of those that entered."""
    completion: float | None
    on_time: float | None
    on_time_n: int
    weakened: int
    """Changes that need a reason, or had one."""
    unjustified: int
    open: int
    overdue: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Everything that a report says."""

    day: date
    """The as-of date."""
    today: date
    period: Period
    kind: str
    """``all``, ``month``, ``quarter`` or ``year``."""
    whole: PeriodMetrics
    parts: tuple[PeriodMetrics, ...]
    """By month, quarter or year, where that was asked for."""
    late: tuple[Late, ...]
    """The latest first."""
    late_elsewhere: int
    """Overdue items of incidents outside the period."""
    unexplained: tuple[Unexplained, ...]
    """The oldest first."""
    unexplained_elsewhere: int
    unexplained_unknown: int
    """Changes of which nobody can tell whether they had their reason on that day."""
    trend: tuple[Month, ...]
    last_sync: datetime | None


class State:
    """What the tracker's facts were at the end of one day."""

    def __init__(self, facts: Facts, day: date) -> None:
        self.facts, self.day = facts, day
        self._history = History(facts.log)

    @cached_property
    def teams_of_incidents(self) -> dict[str, str]:
        """Team by incident; of that no history is kept."""
        return {incident_key(one.incident_id): one.team for one in self.facts.postmortems}

    @cached_property
    def days_of_incidents(self) -> dict[str, date | None]:
        """The day of each incident that the tracker knows."""
        return {incident_key(one.incident_id): one.day for one in self.facts.postmortems}

    @cached_property
    def tracked(self) -> list[Tracked]:
        """Every item that was known by then."""
        found = (self._history.item_on(item, self.day) for item in self._items_before(self.day))
        return [self._tracked(item) for item in found if item is not None]

    @cached_property
    def settled(self) -> list[Settled]:
        """Every change that was seen by then."""
        return [one for one in settle(self.facts.log) if one.change.day is None or one.change.day <= self.day]

    @cached_property
    def postmortems(self) -> list[Postmortem]:
        """Those whose document was there."""
        known = [one for one in self.facts.postmortems if one.created is None or one.created <= self.day]
        return [one for one in known if one.day is None or one.day <= self.day]

    @cached_property
    def team_by_key(self) -> dict[str, str]:
        """Team of each item by its key."""
        return {one.item.key: one.item.team for one in self.tracked}

    def standing(self, day: date) -> tuple[int, int]:
        """How many items were open, and how many of them overdue, at the end of a day that is not later."""
        text, waiting, late = day.isoformat(), 0, 0
        for item in self._items_before(day):
            if item.first_seen <= text:
                status, due = self._history.promise_on(item, day)
                if status in OPEN:
                    waiting += 1
                    late += "" < due < text
        return waiting, late

    def _items_before(self, day: date) -> Iterable[Item]:
        """Items from which a day is recomputed: the past knows nothing of what was typed since the last sync."""
        if day >= self.facts.today or not self.facts.synced:
            return self.facts.items
        return (self.facts.synced.get(item.key, item) for item in self.facts.items)

    def _tracked(self, item: Item) -> Tracked:
        if not item.team:
            team = self.teams_of_incidents.get(incident_key(item.incident_id), "")
            item = replace(item, team=team) if team else item
        if item.key not in self._history:
            return Tracked(item=item, first_promise=item.original_due)
        return Tracked(
            item=item,
            slips=self._history.slips(item.key, self.day),
            first_promise=self._history.first_promise(item),
            is_done_date_logged=self._history.is_done_date_logged(item, self.day),
            seen_done=self._history.seen_done(item, self.day),
        )

    def team_of(self, key: str, incident_id: str = "") -> str:
        """The team of an item, or else of its incident."""
        incident = incident_id or key.rpartition("/")[0]
        return self.team_by_key.get(key) or self.teams_of_incidents.get(incident_key(incident), "")

    def day_of(self, item: Item) -> date | None:
        """The day that puts an item into a period: its incident's, or else when it was first seen."""
        day = self.days_of_incidents.get(incident_key(item.incident_id))
        return day or (date.fromisoformat(item.first_seen) if item.first_seen else None)


def make_report(
    facts: Facts, *, day: date | None = None, period: Period | None = None, kind: str = ALL
) -> Report:
    """The report as of the end of a day, today if none is given, over the incidents of a period."""
    state = State(facts, min(day or facts.today, facts.today))
    period = period or Period()
    late, elsewhere = _late(state, period)
    unexplained, others, unknown = _unexplained(state, period)
    return Report(
        day=state.day,
        today=facts.today,
        period=period,
        kind=kind,
        whole=_period_metrics(state, period, ALL),
        parts=tuple(_period_metrics(state, part, label) for label, part in _parts(state, period, kind)),
        late=late,
        late_elsewhere=elsewhere,
        unexplained=unexplained,
        unexplained_elsewhere=others,
        unexplained_unknown=unknown,
        trend=trend(state, period),
        last_sync=facts.last_sync,
    )


# Views


def _view(state: State, period: Period) -> View:
    """Everybody's view of a period."""
    postmortems = [one for one in state.postmortems if period.holds(one.day)]
    reviewed = [
        one
        for one in state.postmortems
        if one.review_held is not None and one.review_held <= state.day and period.holds(one.review_held)
    ]
    ids = {incident_key(one.incident_id) for one in postmortems}
    reviewed_ids = {incident_key(one.incident_id) for one in reviewed}
    zone_day = state.facts.zone_day
    talks = [
        talk for talk in state.facts.talks if talk.created is None or zone_day(talk.created) <= state.day
    ]
    return View(
        day=state.day,
        today=state.facts.today,
        zone_day=zone_day,
        postmortems=postmortems,
        reviewed=reviewed,
        entered=[one for one in state.tracked if period.holds(_first_seen(one.item))],
        stock=[one for one in state.tracked if period.holds(state.day_of(one.item))],
        changes=[one for one in state.settled if period.holds(one.change.day)],
        talks=[talk for talk in talks if incident_key(talk.incident_id) in ids],
        talks_reviewed=[talk for talk in talks if incident_key(talk.incident_id) in reviewed_ids],
        meetings={
            one.incident_id: one.milestones.meeting
            for one in postmortems
            if one.milestones is not None and one.milestones.meeting is not None
        },
    )


def _by_team(view: View, state: State) -> dict[str, View]:
    """The same view for each team; names that differ in width and case only are one team."""
    names: dict[str, str] = {}
    parts: dict[str, dict[str, list[object]]] = {}

    def put(name: str, team: str, one: object) -> None:
        key = incident_key(team)
        names.setdefault(key, team)
        parts.setdefault(key, {}).setdefault(name, []).append(one)

    for postmortem in view.postmortems:
        put("postmortems", postmortem.team, postmortem)
    for postmortem in view.reviewed:
        put("reviewed", postmortem.team, postmortem)
    for tracked in view.entered:
        put("entered", tracked.item.team, tracked)
    for tracked in view.stock:
        put("stock", tracked.item.team, tracked)
    for settled in view.changes:
        put("changes", state.team_of(settled.change.key), settled)
    teams = state.teams_of_incidents
    for talk in view.talks:
        put("talks", teams.get(incident_key(talk.incident_id), ""), talk)
    for talk in view.talks_reviewed:
        put("talks_reviewed", teams.get(incident_key(talk.incident_id), ""), talk)
    empty: dict[str, Sequence[object]] = dict.fromkeys(
        ("postmortems", "reviewed", "entered", "stock", "changes", "talks", "talks_reviewed"), ()
    )
    return {
        names[key]: replace(view, **(empty | found))  # type: ignore[arg-type]  # each list holds what its name says
        for key, found in sorted(parts.items(), key=lambda pair: (not pair[0], pair[0]))
    }


def _period_metrics(state: State, period: Period, label: str) -> PeriodMetrics:
    view = _view(state, period)
    teams = [TeamMetrics(team=name, metrics=measure(part)) for name, part in _by_team(view, state).items()]
    return PeriodMetrics(label=label, period=period, total=measure(view), teams=tuple(teams))


def _first_seen(item: Item) -> date | None:
    return date.fromisoformat(item.first_seen) if item.first_seen else None


def _parts(state: State, period: Period, kind: str) -> list[tuple[str, Period]]:
    """The months, quarters or years in which anything happened, until the as-of date."""
    if kind == ALL:
        return []
    days = [one.day for one in state.postmortems if one.day] + [
        day for one in state.tracked if (day := _first_seen(one.item))
    ]
    inside = [day for day in days if period.holds(day)]
    if not inside:
        return []
    last = min(filter(None, (period.until, state.day)))
    return [(label, part.meets(period)) for label, part in split(min(inside), last, kind)]


# Lists


def _late(state: State, period: Period) -> tuple[tuple[Late, ...], int]:
    today = state.day.isoformat()
    overdue = [one.item for one in state.tracked if one.item.is_open and "" < one.item.due < today]
    inside = [item for item in overdue if period.holds(state.day_of(item))]
    found = [Late(item=item, days=days_between(item.due, today)) for item in inside]
    found.sort(key=lambda late: (-late.days, late.item.priority or "P9", late.item.key))
    return tuple(found), len(overdue) - len(inside)


def _unexplained(state: State, period: Period) -> tuple[tuple[Unexplained, ...], int, int]:
    items = {one.item.key: one.item for one in state.tracked}
    found, elsewhere, unknown = [], 0, 0
    for one in state.settled:
        change = one.change
        if not change.needs_reason or change.is_correction:
            continue
        now = one.state_on(state.day, today=state.facts.today)
        if now != UNJUSTIFIED:
            unknown += now == "unknown" and period.holds(change.day)
        elif not period.holds(change.day):
            elsewhere += 1
        else:
            days = (state.day - change.day).days if change.day else None
            found.append(Unexplained(change=change, item=items.get(change.key), days=days))
    return tuple(found), elsewhere, unknown


def trend(state: State, period: Period | None = None, *, months: int = TREND_MONTHS) -> tuple[Month, ...]:
    """The last months until the as-of date, oldest first, from the first one in which anything happened."""
    period = period or Period()
    last = min(filter(None, (period.until, state.day)))
    days = [day for one in state.tracked if (day := _first_seen(one.item))]
    days += [one.day for one in state.postmortems if one.day]
    inside = [day for day in days if period.holds(day) and day <= last]
    if not inside:
        return ()
    by_month = _by_month(state)
    spans = list(split(min(inside), last, "month"))[-months:]
    return tuple(_month(state, label, span, last, by_month.get(label, _Seen())) for label, span in spans)


@dataclass(slots=True)
class _Seen:
    """What a month brought."""

    entered: list[Tracked] = field(default_factory=list)
    changes: list[Settled] = field(default_factory=list)
    postmortems: int = 0


def _by_month(state: State) -> dict[str, _Seen]:
    """Everything by the month in which it was seen, the way months are named."""
    found: dict[str, _Seen] = defaultdict(_Seen)
    for tracked in state.tracked:
        found[tracked.item.first_seen[:7]].entered.append(tracked)
    for settled in state.settled:
        if settled.change.day is not None:
            found[settled.change.day.isoformat()[:7]].changes.append(settled)
    for one in state.postmortems:
        if one.day is not None:
            found[one.day.isoformat()[:7]].postmortems += 1
    return found


def _month(state: State, label: str, span: Period, last: date, seen: _Seen) -> Month:
    end = min(span.until or last, last)
    view = View(
        day=state.day,
        today=state.facts.today,
        zone_day=state.facts.zone_day,
        entered=seen.entered,
        changes=seen.changes,
    )
    metrics = {metric.key: metric for metric in measure(view)}
    waiting, late = state.standing(end)
    return Month(
        label=label,
        postmortems=seen.postmortems,
        entered=len(seen.entered),
        done=metrics["completion_rate"].counts["done"],
        completion=metrics["completion_rate"].value,
        on_time=metrics["on_time_rate"].value,
        on_time_n=metrics["on_time_rate"].n,
        weakened=metrics["justification_rate"].n,
        unjustified=int(metrics["unjustified"].value or 0),
        open=waiting,
        overdue=late,
    )
