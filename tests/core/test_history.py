"""Items and changes as they stood at the end of a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from report_story import START, Story

from pmdocs.core.reports.history import UNKNOWN, History, Item, Logged, iso_day, settle
from pmdocs.core.reports.periods import Period
from pmdocs.core.reports.reporting import Report, make_report

KEYS = ("INC-1/AI-1", "INC-1/AI-2", "INC-2/AI-1")
NOT_KEPT = {"unanswered_questions", "answered_in_document", "section_fill", "structural_findings"}
"""Metrics of the present only; a report on the past says so."""

EDITS = st.fixed_dictionaries(
    {},
    optional={
        "due": st.sampled_from(["", "soon", *(date(2026, 2, day) for day in (1, 4, 9, 20))]),
        "status": st.sampled_from(["open", "in_progress", "done", "deferred", "wont_do"]),
        "priority": st.sampled_from(["P0", "P1", "P3", ""]),
        "team": st.sampled_from(["", "Core", "検索"]),
        "type": st.sampled_from(["prevent", "mitigate"]),
        "gone": st.booleans(),
        "why": st.sampled_from(["Waiting for the vendor", "人手不足", "The API changed", "了解"]),
    },
)
EVENINGS = st.lists(st.dictionaries(st.sampled_from(KEYS), EDITS, max_size=2), min_size=2, max_size=9)


def play(story: Story, edits: dict[str, dict[str, Any]]) -> None:
    """A day: people edit the document, then a sync."""
    reasons = {}
    for key, found in edits.items():
        edit = dict(found)
        if why := edit.pop("why", None):
            reasons[key] = f"{why} ({story.day.isoformat()})"
        if edit.pop("gone", False):
            story.values.pop(key, None)
        else:
            story.values[key] = story.values.get(key, {"action": f"Do {key}"}) | edit
    story.evening(reasons)


def comparable(report: Report) -> dict[str, Any]:
    """What a report says of its day, without what it knows of today."""
    return {
        "metrics": [
            (metric.key, metric.n, dict(metric.values), dict(metric.counts))
            for metric in report.whole.total
            if metric.key not in NOT_KEPT
        ],
        "teams": [
            (team.team, metric.key, metric.n, dict(metric.values))
            for team in report.whole.teams
            for metric in team.metrics
            if metric.key not in NOT_KEPT
        ],
        "late": [(late.item, late.days) for late in report.late],
        "lacking": [
            (one.change.key, one.change.field, one.change.old, one.change.new, one.days)
            for one in report.unexplained
        ],
        "trend": report.trend,
    }


DONE_AND_REOPENED = [
    {KEYS[0]: {"due": date(2026, 2, 1)}},
    {KEYS[0]: {"status": "done"}},
    {KEYS[0]: {"status": "open", "due": date(2026, 2, 20)}},
]


CAME_BACK_DONE = [
    {KEYS[0]: {"status": "done"}},
    {KEYS[0]: {"gone": True}},
    {KEYS[0]: {"status": "done"}},
    {KEYS[0]: {"gone": True}},
]


@settings(max_examples=60, deadline=None)
@example(evenings=DONE_AND_REOPENED, period=Period())
@example(evenings=CAME_BACK_DONE, period=Period())
@given(evenings=EVENINGS, period=st.sampled_from([Period(), Period(since=date(2026, 1, 28))]))
def test_the_past_is_what_the_report_said_then(
    evenings: list[dict[str, dict[str, Any]]], period: Period
) -> None:
    """A report as of a day of the past equals the one that was made that evening, whatever came after."""
    story, told = Story(), {}
    for number, edits in enumerate(evenings):
        story.sleep(1 + number % 3)
        play(story, edits)
        told[story.day] = comparable(make_report(story.facts(), period=period))
    story.sleep(40)
    for day, then in told.items():
        assert then == comparable(make_report(story.facts(), day=day, period=period))


@settings(max_examples=30, deadline=None)
@given(evenings=EVENINGS)
def test_as_of_today_is_the_report(evenings: list[dict[str, dict[str, Any]]]) -> None:
    """To ask for today by its date, or for a day to come, changes nothing."""
    story = Story()
    for edits in evenings:
        story.sleep()
        play(story, edits)
    facts = story.facts()

    assert (
        make_report(facts) == make_report(facts, day=facts.today) == make_report(facts, day=date(2030, 1, 1))
    )


PUT_BACK_BY_WAY_OF_NOTHING = [
    {KEYS[0]: {}},
    {KEYS[0]: {"due": date(2026, 2, 1)}},
    {KEYS[0]: {"due": ""}},
    {KEYS[0]: {"gone": True}},
    {KEYS[0]: {}},
]


@settings(max_examples=60, deadline=None)
@example(evenings=PUT_BACK_BY_WAY_OF_NOTHING)
@given(evenings=EVENINGS)
def test_the_log_alone_tells_the_state_of_changes(evenings: list[dict[str, dict[str, Any]]]) -> None:
    """Without the base the log's rows lead to the same states."""
    story = Story()
    for edits in evenings:
        story.sleep()
        play(story, edits)
    by_log = [one.state for one in settle(story.facts(with_bases=False).log)]

    assert [one.state for one in settle(story.facts().log)] == by_log


def test_an_item_without_changes_is_as_it_stands() -> None:
    """Where the log is silent there is nothing to undo; before it was seen there is no item."""
    item = Item(key="INC-1/AI-1", incident_id="INC-1", due="2026-03-01", first_seen="2026-02-01")
    history = History([])

    assert item == history.item_on(item, date(2026, 2, 1))
    assert history.item_on(item, date(2026, 1, 31)) is None


def a_change(field: str, old: str, new: str, day: int, **more: Any) -> Logged:
    moment = datetime(2026, 2, day, 9, tzinfo=UTC)
    return Logged(key="INC-1/AI-1", field=field, old=old, new=new, day=moment.date(), time=moment, **more)


def test_the_day_on_which_it_was_seen_done() -> None:
    """The last time that the log saw it become done, until a day; nothing while it is open, or came back done."""
    item = Item(key="INC-1/AI-1", incident_id="INC-1", status="done", first_seen="2026-02-01")
    history = History(
        [
            a_change("status", "open", "done", 5),
            a_change("status", "done", "open", 7),
            a_change("status", "open", "done", 9),
            a_change("row", "removed", "done", 11),
        ]
    )
    seen = [history.seen_done(item, date(2026, 2, number)) for number in (4, 5, 8, 9, 12)]

    assert ["", "2026-02-05", "", "2026-02-09", "2026-02-09"] == seen
    assert "" == History([]).seen_done(item, date(2026, 2, 12))


def test_a_reopened_item_was_done_then() -> None:
    """An item done and reopened later was done in between, on the day the log saw it."""
    item = Item(key="INC-1/AI-1", incident_id="INC-1", status="open", first_seen="2026-02-01")
    history = History([a_change("status", "open", "done", 5), a_change("status", "done", "open", 9)])

    then = history.item_on(item, date(2026, 2, 6))

    assert then is not None
    assert ("done", "2026-02-05") == (then.status, then.done_on)
    assert history.is_done_date_logged(item, date(2026, 2, 6))
    assert not history.is_done_date_logged(item, date(2026, 2, 9))


def test_an_edited_done_date_is_the_one_that_stood_there() -> None:
    """A day of completion that a person moved later is the earlier one before that."""
    item = Item(
        key="INC-1/AI-1", incident_id="INC-1", status="done", first_seen="2026-02-01", done_on="2026-02-03"
    )
    history = History(
        [a_change("status", "open", "done", 5), a_change("done_on", "2026-02-05", "2026-02-03", 8)]
    )

    found = [history.item_on(item, date(2026, 2, day)) for day in (4, 6, 8)]

    assert ["", "2026-02-05", "2026-02-03"] == [one.done_on for one in found if one is not None]


def test_a_row_whose_status_was_said_after_it_went() -> None:
    """A removed item that somebody marks as done in the sheet was removed until then."""
    item = Item(key="INC-1/AI-1", incident_id="INC-1", status="done", first_seen="2026-02-01")
    history = History([a_change("row", "open", "removed", 4), a_change("status", "open", "done", 8)])

    statuses = [found.status for day in (3, 5, 8) if (found := history.item_on(item, date(2026, 2, day)))]

    assert ["open", "removed", "done"] == statuses


def test_a_state_forged_in_the_log_is_not_believed() -> None:
    """What the base knows to lack its reason lacks it on every day, whatever the log's cell says."""
    forged = a_change("due", "2026-02-01", "2026-03-01", 3, needs_reason=True, state="justified")
    (known,) = settle([replace(forged, known="unjustified")])

    assert ["unjustified"] * 2 == [
        known.state_on(date(2026, 2, day), today=date(2026, 2, 20)) for day in (3, 20)
    ]


def test_a_day_nobody_can_tell_of() -> None:
    """Where the row that answered a change was deleted, today is known and the past is not guessed."""
    change = a_change("due", "2026-02-01", "2026-03-01", 3, needs_reason=True, state="unjustified")
    (found,) = settle([replace(change, known="justified")])

    assert "justified" == found.state_on(date(2026, 2, 20), today=date(2026, 2, 20))
    assert UNKNOWN == found.state_on(date(2026, 2, 19), today=date(2026, 2, 20))


@pytest.mark.parametrize(
    ("new", "expected"), [("2026-02-01", "reverted"), ("2026-02-20", "unjustified"), ("", "unjustified")]
)
def test_only_a_full_return_takes_a_change_back(new: str, expected: str) -> None:
    """A later date than promised stays without its reason, though it came nearer again."""
    later = a_change("due", "2026-02-01", "2026-03-01", 3, needs_reason=True, state="unjustified")
    back = a_change("due", "2026-03-01", new, 6, state="reverted")

    assert expected == settle([later, back])[0].state


def test_done_in_time_by_the_log_alone() -> None:
    """A row that says so settles the moves from dates that had not passed, and no others."""
    passed = a_change("due", "2026-02-04", "2026-02-10", 2, needs_reason=True, state="unjustified")
    moved = a_change("due", "2026-02-10", "2026-03-01", 3, needs_reason=True, state="unjustified")
    done = a_change("due", "2026-03-01", "2026-03-01", 6, state="reverted", flags=("done_in_time",))

    assert ["unjustified", "reverted", "reverted"] == [one.state for one in settle([passed, moved, done])]


def test_put_away_when_it_was_done() -> None:
    """A row deleted while its item is done takes nothing away, that day or later; while it is open it does."""
    story = Story(values={key: {"action": f"Do {key}", "due": date(2026, 2, 5)} for key in KEYS[:2]})
    seen = []
    for number in range(6):
        if number == 1:
            story.values[KEYS[0]] |= {"status": "done", "done_on": date(2026, 1, 26)}
        if number == 2:
            kept = story.values.pop(KEYS[0])
            del story.values[KEYS[1]]
        if number == 4:
            story.values[KEYS[0]] = kept
        story.evening()
        seen.append((story.day, counts(make_report(story.facts()))))
        story.sleep()

    assert [(0, 0), (1, 0), (1, 1), (1, 1), (1, 1), (1, 1)] == [found[:2] for _, found in seen]
    assert [0, 1, 1, 1, 1, 1] == [found[2] for _, found in seen]
    facts = story.facts()
    assert seen == [(day, counts(make_report(facts, day=day))) for day, _ in seen]


def counts(report: Report) -> tuple[int, int, int]:
    """Items done, removed, and done in time."""
    metrics = {metric.key: metric for metric in report.whole.total}
    completion = metrics["completion_rate"].counts
    return completion["done"], completion["removed"], metrics["on_time_rate"].counts["value"]


def test_a_ruled_correction_does_not_slip() -> None:
    """A mistyped date that a person ruled a correction counts in no counter, and slips begin after it."""
    item = Item(
        key="INC-1/AI-1",
        incident_id="INC-1",
        due="2026-04-01",
        original_due="2025-02-01",
        first_seen="2026-02-01",
    )
    rows = [
        a_change("due", "2025-02-01", "2026-03-01", 3, needs_reason=True, is_correction=True),
        a_change("due", "2026-03-01", "2026-04-01", 5, needs_reason=True),
    ]
    history = History(rows)

    assert 1 == history.slips(item.key, date(2026, 2, 9))
    assert "2026-03-01" == history.first_promise(item)


def test_what_is_entered_again_does_not_slip() -> None:
    """Its date was never the done item's: no slip and no days for that, while a later move of its own counts."""
    again = a_change("due", "2026-03-01", "2026-04-15", 3, needs_reason=True, flags=("entered_again",))
    moved = a_change("due", "2026-04-15", "2026-04-25", 8, needs_reason=True)
    item = Item(
        key="INC-1/AI-1",
        incident_id="INC-1",
        due="2026-04-25",
        original_due="2026-04-15",
        first_seen="2026-02-01",
    )
    history = History([again, moved])

    assert [0, 0, 1] == [history.slips(item.key, date(2026, 2, day)) for day in (3, 7, 8)]
    assert "2026-04-15" == history.first_promise(item)
    then = history.item_on(item, date(2026, 2, 2))
    assert then is not None
    assert "2026-04-15" == then.due


@given(text=st.text(max_size=12))
def test_only_whole_iso_dates_are_days(text: str) -> None:
    """Whatever a cell holds, the answer is an ISO date or nothing."""
    found = iso_day(text)

    assert found == "" or (found == text and date.fromisoformat(found))


def test_the_first_report_of_all() -> None:
    """An empty tracker has a report: nothing late, nothing lacking, no share of anything."""
    report = make_report(Story(day=START).facts())

    assert ((), (), ()) == (report.late, report.unexplained, report.trend[:0])
    assert {metric.key: None for metric in report.whole.total if metric.unit == "share"} == {
        metric.key: metric.value for metric in report.whole.total if metric.unit == "share"
    }
