"""Every metric against the definition of the practice, told a second time over plain sets."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pmdocs.core.reports.figures import Metric
from pmdocs.core.reports.history import Item, Logged, Settled
from pmdocs.core.reports.metrics import Postmortem, Talk, Tracked, View, measure
from pmdocs.core.reports.periods import Period
from pmdocs.core.reports.report_words import METRICS, MISSING, NOTES, VALUES, metric_text, remark
from pmdocs.core.reports.reporting import Facts, make_report
from pmdocs.core.syncing.milestones import Milestones

T = date(2026, 6, 30)
DAY = st.integers(0, 120).map(lambda days: T - timedelta(days=days))
ISO = st.integers(-40, 120).map(lambda days: (T - timedelta(days=days)).isoformat())


def zone_day(moment: datetime) -> date:
    return moment.date()


@st.composite
def items(draw: st.DrawFn) -> Item:
    status = draw(st.sampled_from(["open", "in_progress", "done", "deferred", "wont_do", "removed"]))
    number = draw(st.integers(1, 999))
    return Item(
        key=f"INC-1/AI-{number}",
        incident_id="INC-1",
        type=draw(st.sampled_from(["prevent", "mitigate", "other"])),
        priority=draw(st.sampled_from(["", "P0", "P2"])),
        owner=draw(st.sampled_from(["", "ada@example.com"])),
        due=draw(st.one_of(st.just(""), ISO)),
        original_due=draw(st.one_of(st.just(""), ISO)),
        status=status,
        source=draw(st.sampled_from(["document", "reading-club"])),
        first_seen=draw(DAY).isoformat(),
        done_on=draw(st.one_of(st.just(""), DAY.map(date.isoformat))) if status == "done" else "",
    )


ITEMS = st.lists(items(), max_size=14)


def view_of(found: list[Item], **more: Any) -> View:
    tracked = [Tracked(item=item) for item in found]
    return View(day=T, today=T, zone_day=zone_day, entered=tracked, stock=tracked, **more)


def of(view: View) -> dict[str, Metric]:
    return {metric.key: metric for metric in measure(view)}


Naive = Callable[[list[Item]], tuple[list[Item], list[Item]]]
"""Numerator and denominator of a share."""

SHARES: dict[str, Naive] = {
    "completion_rate": lambda a: ([i for i in a if i.status == "done"], a),
    "on_time_rate": lambda a: (
        [i for i in on_time_set(a, "original_due") if done_by(i, i.original_due)],
        on_time_set(a, "original_due"),
    ),
    "on_time_rate_current": lambda a: (
        [i for i in on_time_set(a, "due") if done_by(i, i.due)],
        on_time_set(a, "due"),
    ),
    "done_within_30_days": lambda a: (
        [i for i in seasoned(a) if i.done_on and (day(i.done_on) - day(i.first_seen)) <= timedelta(days=30)],
        seasoned(a),
    ),
    "unowned": lambda a: ([i for i in waiting(a) if i.owner == ""], waiting(a)),
    "undated": lambda a: ([i for i in waiting(a) if i.due == ""], waiting(a)),
    "unprioritised": lambda a: ([i for i in waiting(a) if i.priority == ""], waiting(a)),
    "reading_todos": lambda a: (
        [i for i in a if i.source == "reading-club" and i.status == "done"],
        [i for i in a if i.source == "reading-club"],
    ),
}


def day(text: str) -> date:
    return date.fromisoformat(text)


def waiting(found: list[Item]) -> list[Item]:
    return [item for item in found if item.status not in {"done", "wont_do", "removed"}]


def seasoned(found: list[Item]) -> list[Item]:
    return [item for item in found if (T - day(item.first_seen)).days >= 30]


def on_time_set(found: list[Item], name: str) -> list[Item]:
    dated = [item for item in found if getattr(item, name)]
    return [item for item in dated if day(getattr(item, name)) < T or item.status == "done"]


def done_by(item: Item, due: str) -> bool:
    return item.status == "done" and item.done_on != "" and day(item.done_on) <= day(due)


@pytest.mark.parametrize("key", sorted(SHARES))
@settings(max_examples=60)
@given(found=ITEMS)
def test_shares(key: str, found: list[Item]) -> None:
    """Each share is its numerator over its denominator, and n/a of nothing; n is the denominator."""
    part, whole = SHARES[key](found)
    metric = of(view_of(found))[key]

    assert len(whole) == metric.n
    assert (len(part) / len(whole) if whole else None) == metric.value


@given(found=ITEMS)
def test_dropping_work_never_raises_completion(found: list[Item]) -> None:
    """When an open item becomes won't do or removed, completion stays as it is; both shares are shown."""
    before = of(view_of(found))["completion_rate"]
    for dropped in ("wont_do", "removed"):
        changed = [
            Item(key=item.key, incident_id="INC-1", status=dropped, first_seen=item.first_seen)
            if item.status == "open"
            else item
            for item in found
        ]
        after = of(view_of(changed))["completion_rate"]

        assert (before.n, before.value) == (after.n, after.value)
        assert sum(item.status == dropped for item in changed) == after.counts[dropped]


@given(found=ITEMS)
def test_the_backlog(found: list[Item]) -> None:
    """Open, overdue and their days: deferred items count, the due date itself is not overdue yet."""
    metrics = of(view_of(found))
    late = [item for item in waiting(found) if item.due and day(item.due) <= T - timedelta(days=1)]
    days = sorted((T - day(item.due)).days for item in late)

    assert len(waiting(found)) == metrics["open"].value == metrics["overdue"].n
    assert len(late) == metrics["overdue"].value == metrics["overdue_days"].n
    if days:
        p90 = next(one for one in days if 10 * sum(other <= one for other in days) >= 9 * len(days))

        assert p90 == metrics["overdue_days"].values["p90"]
        assert all(one > 0 for one in days)
    else:
        assert {"p50": None, "p90": None} == metrics["overdue_days"].values


@given(found=ITEMS)
def test_prevent_to_mitigate(found: list[Item]) -> None:
    """Both counts, never divided."""
    values = of(view_of(found))["prevent_mitigate"].values

    assert {kind: sum(item.type == kind for item in found) for kind in ("prevent", "mitigate")} == values


# Changes

CHANGES = st.lists(
    st.builds(
        lambda state, needs, late, correction: Settled(
            change=Logged(
                key="INC-1/AI-1",
                field="due",
                old="2026-06-01",
                new="2026-07-01",
                day=T,
                needs_reason=needs,
                flags=("overdue_then_moved",) if late else (),
                is_correction=correction,
            ),
            state=state if needs else "not_needed",
        ),
        st.sampled_from(["justified", "unjustified", "reverted"]),
        st.booleans(),
        st.booleans(),
        st.booleans(),
    ),
    max_size=12,
)


@given(changes=CHANGES)
def test_the_justification_rate(changes: list[Settled]) -> None:
    """Justified of justified and unjustified: what needs none, was taken back or ruled a correction is left out."""
    metrics = of(view_of([], changes=changes))
    states = [one.state for one in changes if not one.change.is_correction]
    n = states.count("justified") + states.count("unjustified")

    assert n == metrics["justification_rate"].n
    assert (states.count("justified") / n if n else None) == metrics["justification_rate"].value
    assert states.count("unjustified") == metrics["unjustified"].value
    moved = sum(bool(one.change.flags) and not one.change.is_correction for one in changes)
    assert moved == metrics["overdue_then_moved"].value


@pytest.mark.parametrize(
    ("done_on", "kept"), [("2026-06-09", 1), ("2026-06-10", 1), ("2026-06-11", 0), ("", 0)]
)
def test_done_on_the_due_date_is_on_time(done_on: str, kept: int) -> None:
    """An item is late from the day after its due date."""
    item = Item(
        key="INC-1/AI-1",
        incident_id="INC-1",
        due="2026-06-10",
        original_due="2026-06-10",
        status="done",
        first_seen="2026-06-01",
        done_on=done_on,
    )
    found = of(view_of([item]))

    for key in ("on_time_rate", "on_time_rate_current"):
        assert (kept, 1) == (found[key].values["value"], found[key].n)


def test_slips() -> None:
    """Totals count every item; the mean is over items with a due date; days are at least 0."""

    def an_item(number: int, due: str, slips: int, first: str) -> Tracked:
        item = Item(key=f"INC-1/AI-{number}", incident_id="INC-1", due=due, original_due=first)
        return Tracked(item=item, slips=slips, first_promise=first)

    stock = [
        an_item(1, "2026-06-11", 2, "2026-06-01"),
        an_item(2, "2026-05-01", 1, "2026-06-01"),
        an_item(3, "", 3, "2026-06-01"),
    ]
    metrics = of(View(day=T, today=T, zone_day=zone_day, stock=stock))

    assert ({"total": 6, "mean": 1.5, "max": 3}, 2) == (metrics["slip_count"].values, metrics["slip_count"].n)
    assert {"total": 10, "mean": 5, "max": 10} == metrics["days_slipped"].values


# Postmortems and incidents


def at(hour: int, minute: int = 0, *, days: int = 0) -> datetime:
    return datetime(2026, 6, 10, hour, minute, tzinfo=UTC) + timedelta(days=days)


def an_incident(number: int = 1, **values: Any) -> Postmortem:
    day = date(2026, 6, 10)
    return Postmortem(**{"incident_id": f"INC-{number}", "day": day, "created": day, **values})


def test_durations_in_minutes() -> None:
    """Detection, mitigation and resolution from the start; MTTR is a mean with its median beside it."""
    found = [
        an_incident(1, started=at(9), detected=at(9, 5), mitigated=at(9, 30), resolved=at(10)),
        an_incident(2, started=at(9), detected=at(9, 15), resolved=at(12)),
        an_incident(3, started=at(9), detected=at(8), resolved=at(9, 30)),
        an_incident(4, detected=at(8)),
    ]
    metrics = of(view_of([], postmortems=found))

    assert ({"median": 10, "p90": 15, "max": 15}, 2) == (metrics["ttd"].values, metrics["ttd"].n)
    assert {"contradictory": 1} == metrics["ttd"].notes
    assert ({"median": 30, "p90": 30, "max": 30}, 1) == (metrics["ttm"].values, metrics["ttm"].n)
    assert ({"mean": 90, "median": 60}, 3) == (metrics["mttr"].values, metrics["mttr"].n)
    assert {"median": 60, "p90": 180, "max": 180} == metrics["duration"].values


def test_days_to_draft_review_and_publish() -> None:
    """Calendar days from the resolution, or from the incident's date, which is counted and noted."""
    drafted = Milestones(drafted=date(2026, 6, 12), reviewed=date(2026, 6, 20))
    found = [
        an_incident(1, resolved=at(10), milestones=drafted, published=date(2026, 6, 15)),
        an_incident(2, review_held=date(2026, 6, 17), milestones=Milestones(reviewed=date(2026, 6, 20))),
        an_incident(3, review_held=date(2026, 6, 13), resolved=at(9, days=1)),
        an_incident(4, review_held=date(2026, 7, 13)),
    ]
    metrics = of(view_of([], postmortems=found))

    assert ({"median": 2, "p90": 2, "max": 2}, 1) == (
        metrics["time_to_draft"].values,
        metrics["time_to_draft"].n,
    )
    assert {"no_record": 2} == metrics["time_to_draft"].notes
    assert ({"median": 4.5, "p90": 7, "max": 7}, 2) == (
        metrics["time_to_review"].values,
        metrics["time_to_review"].n,
    )
    assert {"no_resolution": 1} == metrics["time_to_review"].notes
    assert {"median": 7.5, "p90": 10, "max": 10} == metrics["time_to_publish"].values


def test_a_review_before_recording_began_is_not_guessed() -> None:
    """Where the day of the status is not known, the announcement alone does not say which was first."""
    early = an_incident(milestones=Milestones(is_review_undated=True), published=date(2026, 6, 15))

    assert 0 == of(view_of([], postmortems=[early]))["time_to_publish"].n


def test_questions() -> None:
    """Deleted threads count as threads and not as waiting; a meeting divides what came before it."""
    talks = [
        Talk(incident_id="INC-1", kind="question", created=at(9), is_answered=True, in_document=True),
        Talk(incident_id="INC-1", kind="question", created=at(11)),
        Talk(incident_id="INC-1", kind="question", created=at(11), is_deleted=True),
        Talk(incident_id="INC-1", kind="kudos", created=at(14)),
    ]
    found = [an_incident()]
    meetings = {"INC-1": (at(10), at(12))}
    metrics = of(
        view_of([], postmortems=found, reviewed=found, talks=talks, talks_reviewed=talks, meetings=meetings)
    )

    assert (4, 3) == (metrics["threads"].value, metrics["questions_per_postmortem"].value)
    assert (1, 2) == (metrics["unanswered_questions"].value, metrics["unanswered_questions"].n)
    assert 0.5 == metrics["answered_in_document"].value
    assert (1 / 3, 3) == (metrics["pre_meeting_share"].value, metrics["pre_meeting_share"].n)


def test_sections_and_findings() -> None:
    """Each section over the documents that have it; findings are added up and never told by person."""
    found = [
        an_incident(
            1, milestones=Milestones(sections={"impact": True, "lucky": False}, findings={"ai-no-due": 2})
        ),
        an_incident(2, milestones=Milestones(sections={"impact": False}, found_by="monitor")),
    ]
    metrics = of(view_of([], postmortems=found))

    assert {"value": 1 / 3, "impact": 0.5, "lucky": 0} == metrics["section_fill"].values
    assert (2, 2) == (metrics["structural_findings"].value, metrics["structural_findings"].n)
    assert {"monitor": 1, "human": 0} == metrics["detection_source"].counts


def test_what_cannot_be_known_says_why() -> None:
    """What nothing recorded, and what a past day cannot tell, is n/a with a reason in both languages."""
    found = [an_incident()]
    talk = Talk(incident_id="INC-1", kind="question", created=at(9))
    now = of(view_of([], postmortems=found, talks=[talk]))
    past = of(View(day=T, today=T + timedelta(days=1), zone_day=zone_day, postmortems=found, talks=[talk]))

    for key in ("coverage", "time_to_draft", "time_to_publish", "section_fill", "pre_meeting_share"):
        assert now[key].missing
    for key in ("unanswered_questions", "answered_in_document", "section_fill", "structural_findings"):
        assert past[key].missing
    for metric in (*now.values(), *past.values()):
        for lang in ("en", "ja"):
            assert metric_text(metric, lang)
            assert bool(metric.missing) <= bool(remark(metric, lang))


@given(found=ITEMS)
def test_every_metric_has_words_and_its_n(found: list[Item]) -> None:
    """Both languages know every key, value, reason and note; every text that is not a reason says its n."""
    for metric in measure(view_of(found, postmortems=[an_incident()])):
        assert metric.key in METRICS
        assert metric.key == "section_fill" or metric.values.keys() <= VALUES.keys()
        assert metric.missing in {"", *MISSING}
        assert metric.notes.keys() <= NOTES.keys()
        for lang in ("en", "ja"):
            assert bool(metric.missing) != (f"n={metric.n}" in metric_text(metric, lang))


# Teams and periods


def test_teams_add_up() -> None:
    """Every count of all is the sum of its teams'; spellings of one name are one team; none is a team as well."""
    day = T - timedelta(days=50)
    found = [
        Item(
            key=f"INC-{n}/AI-1",
            incident_id=f"INC-{n}",
            team=team,
            first_seen=day.isoformat(),
            due="2026-06-01",
        )
        for n, team in enumerate(("Payments", "ｐａｙｍｅｎｔｓ", "検索", ""))
    ]
    postmortems = [Postmortem(incident_id="INC-3", day=day, created=day), an_incident(9, team="payments")]
    whole = make_report(Facts(today=T, zone_day=zone_day, postmortems=postmortems, items=found)).whole

    assert ["payments", "検索", ""] == [team.team for team in whole.teams]
    for place, metric in enumerate(whole.total):
        if metric.unit == "count" and metric.key != "questions_per_postmortem" and not metric.missing:
            parts = [team.metrics[place].value or 0 for team in whole.teams]

            assert sum(parts) == (metric.value or 0), metric.key


def test_a_period_takes_incidents_by_their_date() -> None:
    """Open items go with their incident, entered ones with the day they were seen; the rest is mentioned."""
    inside, outside = date(2026, 5, 10), date(2026, 3, 1)
    postmortems = [
        Postmortem(incident_id="INC-1", day=inside, created=inside),
        Postmortem(incident_id="INC-2", day=outside, created=outside),
    ]
    found = [
        Item(key=f"INC-{n}/AI-1", incident_id=f"INC-{n}", first_seen="2026-05-11", due="2026-06-01")
        for n in (1, 2)
    ]
    facts = Facts(today=T, zone_day=zone_day, postmortems=postmortems, items=found)
    report = make_report(facts, period=Period(since=date(2026, 5, 1), until=date(2026, 5, 31)), kind="month")
    metrics = {metric.key: metric for metric in report.whole.total}

    assert (1, 1, 2) == (metrics["postmortems"].value, metrics["open"].value, metrics["completion_rate"].n)
    assert (["INC-1/AI-1"], 1) == ([late.item.key for late in report.late], report.late_elsewhere)
    assert ["2026-05"] == [part.label for part in report.parts]


@pytest.mark.parametrize(("seen", "told"), [("", 0), ("2026-02-10", 0), ("2026-02-11", 1)])
def test_a_day_given_after_the_due_date_is_told_of(seen: str, told: int) -> None:
    """An item in time by a day that no sync saw before its due date is counted, and named beside the share."""
    item = Item(
        key="INC-1/AI-1", incident_id="INC-1", status="done", original_due="2026-02-10", done_on="2026-02-09"
    )
    tracked = [Tracked(item=item, seen_done=seen)]
    metric = of(View(day=T, today=T, zone_day=zone_day, entered=tracked, stock=tracked))["on_time_rate"]

    assert (1.0, told) == (metric.value, metric.notes.get("dated_back", 0))
