"""Work that its form shows: lists whose lines end with who and until when, labels below causes, promises with a name."""

from __future__ import annotations

import pytest
from readings import actions, read


def _said(text: str) -> list[tuple[str, str, str, str]]:
    """Action, owner, day and status of the items of a text."""
    return [
        (item.action, item.owner.name if item.owner else "", str(item.due or ""), item.status)
        for item in read(text).items
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [("Second route for label prints — Tobias — 12/14", ("Second route for label prints", "Tobias", "2026-12-14", "open")),
     ("Queue survives a restart — Ingrid — 4.1", ("Queue survives a restart", "Ingrid", "", "open")),
     ("Status page of our own — Tobias + web team — EOY", ("Status page of our own", "Tobias", "2026-12-31", "open")),
     ("Belt check every week (Ingrid, in progress)", ("Belt check every week", "Ingrid", "", "in_progress")),
     ("Depth alarm on the queue. Responsible: kv. Term: 30/11/2026", ("Depth alarm on the queue.", "kv", "2026-11-30", "open")),
     ("Refund to shops. Owner: Customer Care. Target: 15/12/2026. Status: On track; 20 of 30 paid.", ("Refund to shops.", "Customer Care", "2026-12-15", "in_progress")),
     ("Clean the cache (Tobias, deadline 24.01.)", ("Clean the cache", "Tobias", "2027-01-24", "open")),
     ("Ask for a date. Ingrid, by 15/12/26.", ("Ask for a date.", "Ingrid", "2026-12-15", "open")),
     ("Page the desk on two failures @Tobias Lind 📅 27 Dec 2026", ("Page the desk on two failures", "Tobias Lind", "2026-12-27", "open")),
     ("Limits on uploads. Rejected by the board.", ("Limits on uploads.", "", "", "wont_do")),
     ("Mail to shops within an hour. Parked until spring.", ("Mail to shops within an hour.", "", "", "deferred")),
     ("New number for the desk — Ingrid — ✔ live since 10/18", ("New number for the desk", "Ingrid", "", "done")),
     ("Relay of hall two: completed 14/12.", ("Relay of hall two", "", "", "done")),
     ("Depth alarm (zoe@example.com) by 12/14", ("Depth alarm", "", "2026-12-14", "open")),
     ("Depth alarm (all queues) — Ingrid — 12/14", ("Depth alarm (all queues)", "Ingrid", "2026-12-14", "open")),
     ("Depth alarm (all queues), Ingrid, 12/14", ("Depth alarm (all queues)", "Ingrid", "2026-12-14", "open")),
     ("Handbook page. Ingrid. Shipped 3/4.", ("Handbook page.", "Ingrid", "", "done"))],
)  # fmt: skip
def test_fields_behind_the_action(line: str, expected: tuple[str, str, str, str]) -> None:
    """Who, until when and how far it is leave the action, in whatever form they stand behind it."""
    assert _said(f"## Action items\n- {line}") == [expected]


@pytest.mark.parametrize(
    "line",
    ["Add a panel for the queue (Grafana)", "Move the job off cron (Airflow)", "Keep prices stable, fixed, and clear", "Document the switch-over — Runbook",
     'Rename the flag from "open" to "live"', "Notify the desk if it isn't done, then restart", "Set the limit back to 4.1",
     "Limit uploads (max. 3/4 of the disk)", "Retry the sync. Started from cron it fails.", "Write the docs for the feature — ready for review",
     "Move the job to the new host (done, but not in the EU)"],
)  # fmt: skip
def test_words_at_the_end_that_are_no_fields(line: str) -> None:
    """A component, a part of the sentence or half a state stays in the action."""
    assert _said(f"## Action items\n- {line}") == [(line, "", "", "open")]


@pytest.mark.parametrize(
    "told",
    ["done in part", "done 12/14 in part", "done for hall one", "live in staging only", "deployed to staging", "deployed to two of five sites",
     "sent to the board for approval", "complete, awaiting review", "delivered to the test site", "resolved for now"],
)  # fmt: skip
def test_done_in_part_is_not_done(told: str) -> None:
    """Whatever is left of it quiets no alarm."""
    assert [
        status for *_, status in _said(f"## Action items\n- Second route for prints — Tobias — {told}")
    ] == ["open"]


@pytest.mark.parametrize(
    "told", ["done with #12", "released with v9 in March", "merged in PR 45", "live in production", "done on 3/4", "rolled out to all halls", "fixed in OPS-9"]
)  # fmt: skip
def test_done_with_what_or_when(told: str) -> None:
    """What it was done by, when or for all is no doubt."""
    assert [
        status for *_, status in _said(f"## Action items\n- Second route for prints — Tobias — {told}")
    ] == ["done"]


@pytest.mark.parametrize(
    "text",
    ["## Homework\n- Second route for prints — Tobias — 12/4\n- Table of stuck parcels — Ingrid — done\n- Sorter firmware",
     "## Plan for the winter\n- Alarm on the queue. Responsible: kv. Term: 30/11/2026\n- Drill of the switch-over. Responsible: pm\n- Spare scanner. Responsible: kv",
     "## Measures\n**Digital Channels (resp. A. Greve)**\n- Notice page with true times\n- Mail to shops\n- Spare scanner at each gate",
     "## Open points after the meeting\n- **Tobias** - ask the vendor whether it can come sooner\n- **Zorka** - text for the hotline. Deadline 12 Dec\n- **Zorka** - keys for the hall",
     "## Log-in\n- What was good\n  - the queue held\n- To do\n  - log the bots out too\n  - sessions off the disk\n  - spare queue"],
)  # fmt: skip
def test_lists_of_work_under_any_heading(text: str) -> None:
    """Most lines show it, or the heading and one line, or the item above."""
    assert len(actions(text)) == 3


@pytest.mark.parametrize(
    "text",
    ["## Who did what\n- Tobias: ran the bridge\n- Ingrid: wrote the script — 3/4\n- Kit: social posts — 3/4",
     "## Contacts\n- Database desk — Tobias — until 18:00\n- Network desk — Ingrid — by 12/4",
     "## Attendance\n- Tobias (chair), until 12/4\n- Ingrid, until 14:00",
     "## Sequence of events\n- Belt stopped (Tobias, 12/4)\n- Belt moved by hand — Ingrid — done",
     "## What we saw\n- Deployed build 7 — Tobias — 12/4\n- Rolled it back — Ingrid — 12/5",
     "## Rejected ideas\n- Third hall — Tobias — 12/4\n- A new sorter — Ingrid — 12/5",
     '## Sticky notes\n- "should have a spare" — Tobias — 12/4\n- "who has the key" — Ingrid — 12/4',
     "## Versions\n- First draft — Tobias — 12/4/2026\n- Second draft — Ingrid — 12/5/2026",
     "## Open points\n- Why was the log empty?\n- Who owns the belt?",
     "## Measures\n**Not pursued**\n- Third hall. Responsible: kv\n- New sorter. Responsible: pm",
     "## Notes\n- Alerts matter (Grafana, 2026)\n- Kafka - use it with care"],
)  # fmt: skip
def test_lists_that_name_people_and_days_for_something_else(text: str) -> None:
    """What was done, who was there or can be called, and what was turned down is no work."""
    assert actions(text) == []


def test_what_was_turned_down_beside_what_is_done() -> None:
    """Lines below ``Decided against`` are none, and those below ``(carried out)`` are done."""
    text = (
        "## Action items\nImmediate measures (carried out)\n- Password corrected on both pairs\nLong term\n- Replace the relay\n"
        "We considered but decided against:\n- moving to another host"
    )
    assert [(action, status) for action, _, _, status in _said(text)] == [
        ("Password corrected on both pairs", "done"),
        ("Replace the relay", "open"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("The limit was zero. → *Countermeasure:* refuse zero in the form. Tobias, 12/14\nNobody reads the form. → *Countermeasure:* second pair of eyes – Ingrid", 2),
     ("Nothing warned us. Action: alarm on the depth of the queue.\nNobody was called. Action: the desk calls the hall.", 2),
     ("- Nothing warned us.\n- → Alarm on the depth of the queue. Ingrid, 12/14\n- → Add a second number to the list", 2),
     ("Flow: scanner → sorter → belt. Latency → errors.", 0),
     ("The limit was zero. Fix: the limit was raised.\nThe belt stood. Fix: the belt was moved by hand.", 0),
     ("- Nothing warned us.\n- → No idea what to do about it.\n- → Rejected at the meeting.", 0),
     ("- Nobody was called. Action: none.\n- The log was empty. Action: n/a", 0)],
)  # fmt: skip
def test_labels_and_arrows_below_causes(text: str, expected: int) -> None:
    """The same label several times, or arrows that lead to work."""
    assert len(actions(f"## Why, and why again\n{text}")) == expected


@pytest.mark.parametrize(
    ("text", "owner"),
    [("Shops think silence means success. Tobias will talk with Marketing about it this week.", "Tobias"),
     ("Ingrid will add a check to the script before 12 December.", "Ingrid"),
     ("Refund claim to be lodged by Ingrid before 12 December.", "Ingrid"),
     ("Tobias will talk with Marketing about it.", ""),
     ("Tobias will be away this week.", ""),
     ("Nagios will send mail on Friday.", ""),
     ("The vendor will release a patch by June.", ""),
     ("Tobias said that nobody will notice before Friday.", "")],
)  # fmt: skip
def test_promises_with_a_name(text: str, owner: str) -> None:
    """A name, a verb of work and a day make an item of a sentence anywhere; two of them do not."""
    assert [item[1] for item in _said(f"## Other things\n{text}")] == ([owner] if owner else [])


@pytest.mark.parametrize(
    "heading", ["Stuff to do", "What's left to do", "What we're changing", "Action items"]
)
def test_bold_names_above_nested_lines(heading: str) -> None:
    """They name what the lines below are about, whatever those begin with; one that says what is to be done is work."""
    text = (
        f"## {heading}\n- **Queue service**\n  - Sorted set and ticket numbers for lookups [Bo]\n  - Jittered backoff in the client\n"
        "- **Players**\n  - Honest ETA or none\n  - Refund of three days\n- **Rotate the keys**\n  - the old ones are in the vault"
    )

    assert [item.action for item in read(text).items] == [
        "Sorted set and ticket numbers for lookups [Bo]",
        "Jittered backoff in the client",
        "Honest ETA or none",
        "Refund of three days",
        "Rotate the keys",
    ]


@pytest.mark.parametrize("line", ["Upgrade the hosts — Ubuntu — 22.04", "Move the queue — RabbitMQ — 3.12"])
def test_a_system_owns_nothing(line: str) -> None:
    """A system of others before its version is neither owner nor day."""
    assert _said(f"## Action items\n- {line}") == [(line, "", "", "open")]


@pytest.mark.parametrize(
    "heading",
    ["Causes, and what we do about it", "Causes and how we will fix them", "What the log shows, and what we are going to change"],
)  # fmt: skip
def test_a_heading_of_the_past_that_goes_on_to_what_is_done(heading: str) -> None:
    """What stands before *and what we do* takes nothing away from it."""
    text = f"## {heading}\n- Spare scanner — Ingrid — 12/4\n- Alarm on the queue — Tobias — 12/9"

    assert actions(text) == ["Spare scanner", "Alarm on the queue"]


def test_until_when_is_no_name() -> None:
    """*To be finished by March by …* names nobody."""
    assert [] == actions("## Other things\nThe report to be finished by March by all of the teams.")


@pytest.mark.parametrize("team", ["Android team", "EU team", "Test team"])
def test_a_team_named_after_a_system_owns_its_work(team: str) -> None:
    """The word for people counts, not the one before it."""
    [item] = read(f"## Action items\n- Add a crash alarm — {team} — 12/14").items

    assert ("Add a crash alarm", team) == (item.action, item.team or (item.owner and item.owner.name))
