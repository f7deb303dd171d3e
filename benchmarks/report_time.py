"""Time of a report over a large tracker, beside ``json.loads`` of the same rows.

Run by hand: ``.venv/bin/python benchmarks/report_time.py [documents]``. 10,000 postmortems of 40 teams with 100,000
action items and as many changes over two years; prints ratios of the whole report with its twelve months (the
Dashboard's too), and of one as of a day half a year ago, to parsing the rows as JSON.
"""

from __future__ import annotations

import json
import random
import sys
import time
from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, date, datetime, timedelta

from pmdocs.core.reports.history import Item, Logged
from pmdocs.core.reports.metrics import Postmortem
from pmdocs.core.reports.reporting import Facts, make_report

TODAY = date(2026, 11, 20)
ITEMS = 10


def main() -> None:
    """Make the tracker, then measure and print."""
    documents = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    facts = made(documents)
    rows = [asdict(item) for item in facts.items]
    rows += [{**asdict(change), "time": "", "day": str(change.day)} for change in facts.log]
    text = json.dumps(rows, ensure_ascii=False)
    loads = timed(lambda: json.loads(text))
    print(
        f"{documents:,} documents, {len(facts.items):,} items, {len(facts.log):,} changes, {len(text):,} bytes"
    )
    print(f"json.loads  {loads:6.2f} s")
    for name, day in (("today", TODAY), ("half a year ago", TODAY - timedelta(days=182))):
        took = timed(lambda day=day: make_report(facts, day=day))  # type: ignore[misc]
        print(f"report      {took:6.2f} s = {took / loads:.1f} × json.loads, as of {name}")


def timed(act: Callable[[], object]) -> float:
    """Seconds of processor time of the faster of two runs."""
    times = []
    for _ in range(2):
        start = time.process_time()
        act()
        times.append(time.process_time() - start)
    return min(times)


def made(documents: int) -> Facts:
    """A tracker of two years."""
    draw = random.Random(7)  # noqa: S311 - made-up data
    postmortems, items, log = [], [], []
    for number in range(documents):
        day = TODAY - timedelta(days=draw.randrange(730))
        incident = f"INC-{number}"
        postmortems.append(Postmortem(incident_id=incident, team=f"team {number % 40}", day=day, created=day))
        for count in range(ITEMS):
            item, changes = an_item(f"{incident}/AI-{count + 1}", incident, day, draw)
            items.append(item)
            log += changes
    return Facts(today=TODAY, zone_day=datetime.date, postmortems=postmortems, items=items, log=log)


def an_item(key: str, incident: str, day: date, draw: random.Random) -> tuple[Item, list[Logged]]:
    """An item with one change: done, moved, or nothing."""
    due = day + timedelta(days=draw.randrange(10, 90))
    later = min(TODAY, day + timedelta(days=draw.randrange(1, 120)))
    moment = datetime.combine(later, datetime.min.time(), UTC)
    chance = draw.random()
    first = Item(
        key=key, incident_id=incident, action="Alert on pool exhaustion", priority="P1", owner="ada@example.com",
        due=due.isoformat(), original_due=due.isoformat(), first_seen=day.isoformat(), type="prevent",
        team=f"team {int(incident.removeprefix('INC-')) % 40}",
    )  # fmt: skip
    common = {"key": key, "day": later, "time": moment}
    if chance < 0.5:
        done = Item(**{**fields(first), "status": "done", "done_on": later.isoformat()})
        return done, [Logged(**common, field="status", old="open", new="done")]  # type: ignore[arg-type]
    moved = (due + timedelta(days=30)).isoformat()
    change = Logged(
        **common,  # type: ignore[arg-type]
        field="due", old=due.isoformat(), new=moved, needs_reason=True, state="justified" if chance < 0.9 else "unjustified",
    )  # fmt: skip
    return Item(**{**fields(first), "due": moved}), [change]


def fields(item: Item) -> dict[str, str]:
    """Its members."""
    return asdict(item)


if __name__ == "__main__":
    main()
