"""A tracker whose items change day by day through the real merge, and the facts that a report finds each evening."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from test_item_identity import a_row

from pmdocs.core.reports.history import Item, Logged, iso_day
from pmdocs.core.reports.metrics import Postmortem
from pmdocs.core.reports.reporting import Facts
from pmdocs.core.syncing.base import BaseItem, Change
from pmdocs.core.syncing.item_merge import merge_item
from pmdocs.core.syncing.justify import Reason

START = date(2026, 1, 25)
INCIDENTS = {
    "INC-1": Postmortem(incident_id="INC-1", team="Payments", day=date(2026, 1, 20), created=START),
    "INC-2": Postmortem(incident_id="INC-2", team="検索", day=date(2026, 2, 3), created=START),
}


def zone_day(moment: datetime) -> date:
    return moment.date()


@dataclass
class Story:
    """Items by key. `evening` is one sync; `facts` is what stands in the tracker after it."""

    day: date = START
    values: dict[str, dict[str, Any]] = field(default_factory=dict)
    """What the document says of each item; one that is not there was removed."""
    sheets: dict[str, dict[str, str]] = field(default_factory=dict)
    bases: dict[str, BaseItem] = field(default_factory=dict)
    log: list[Change] = field(default_factory=list)

    def evening(self, reasons: Mapping[str, str] | None = None, *, hour: int = 18) -> None:
        """A sync."""
        for key in sorted({*self.values, *self.bases}):
            row = a_row(**self.values[key]) if key in self.values else None
            given = (reasons or {}).get(key)
            outcome = merge_item(
                row,
                self.sheets.get(key),
                self.bases.get(key),
                key=key,
                now=datetime.combine(self.day, time(hour), UTC),
                today=self.day,
                reasons=[Reason(source="reply", text=given)] if given else [],
            )
            self.bases[key], self.sheets[key] = outcome.base, dict(outcome.sheet_values)
            self.log += outcome.changes

    def sleep(self, days: int = 1) -> None:
        self.day += timedelta(days=days)

    def facts(self, *, with_bases: bool = True) -> Facts:
        """What a report reads."""
        return Facts(
            today=self.day,
            zone_day=zone_day,
            postmortems=list(INCIDENTS.values()),
            items=[self._item(key) for key in sorted(self.bases)],
            log=[self._logged(change, with_bases=with_bases) for change in self.log],
        )

    def _item(self, key: str) -> Item:
        shown, base = self.sheets[key], self.bases[key]
        return Item(
            key=key,
            incident_id=key.rpartition("/")[0],
            action=shown["action"],
            type=shown["type"],
            priority=shown["priority"],
            owner=shown["owner"],
            team=shown["team"],
            due=iso_day(shown["due"]),
            original_due=base.original_due,
            status=shown["status"],
            source=base.source,
            first_seen=base.first_seen,
            done_on=shown["done_on"],
        )

    def _logged(self, change: Change, *, with_bases: bool) -> Logged:
        moment = datetime.fromisoformat(change.time)
        now = {each.sequence: each for each in self.bases[change.key].changes}.get(change.sequence)
        return Logged(
            key=change.key,
            field=change.field,
            old=change.old,
            new=change.new,
            day=moment.date(),
            time=moment,
            needs_reason=change.needs_reason,
            state=change.state,
            known=now.state if now and with_bases else "",
            flags=change.flags,
            reason=now.reason if now and with_bases else "",
        )
