"""report: the metrics of the tracker as of a day, and what a sync shows of them on the Dashboard.

Nothing is written here. Two calls: the tracker, and what syncs remember of every document. The second makes the report proof against
edits of the log, tells the past from what was typed since the last sync, and holds the milestones.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from types import MappingProxyType
from zoneinfo import ZoneInfo

from pmdocs.core.actions.dates import parse_full_date
from pmdocs.core.files import incident_key
from pmdocs.core.reports import dashboard
from pmdocs.core.reports.dashboard import DashboardPlan, after
from pmdocs.core.reports.history import REMOVED, Item, Logged, iso_day
from pmdocs.core.reports.metrics import Postmortem, Talk
from pmdocs.core.reports.periods import ALL, Period
from pmdocs.core.reports.reporting import Facts, Report, make_report
from pmdocs.core.sheet.plan import TrackerPlan
from pmdocs.core.sheet.rows import logged_field, logged_flags, logged_value, sheet_cells
from pmdocs.core.sheet.snapshot import Cell, Row, Snapshot
from pmdocs.core.sheet.tracker import (
    CHANGE_STATE,
    COMMENT_KIND,
    COMMENT_STATE,
    COMMENTS,
    DASHBOARD,
    IN_DOCUMENT,
)
from pmdocs.core.syncing.base import BaseDocument, BaseItem
from pmdocs.core.syncing.cursor import load_cursor
from pmdocs.core.syncing.milestones import Milestones, load_milestones
from pmdocs.core.vocabulary import is_unset
from pmdocs.errors import TrackerError
from pmdocs.workflows import catalogue as read
from pmdocs.workflows.actions import calls_for_reason, current_changes, fetch_remembered, is_about
from pmdocs.workflows.ports import Ports

_CORRECTIONS = frozenset({"correction", "訂正"})
_NONE: Mapping[str, BaseDocument] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Reported:
    """A report and the tracker it is about."""

    tracker_id: str
    lang: str
    """Language of the tracker."""
    report: Report


def report(
    ports: Ports, *, day: date | None = None, period: Period | None = None, kind: str = ALL
) -> Reported:
    """The report as of the end of a day, today if none is given.

    Raises what `catalogue.fetch_catalogue` raises, and TrackerError when a base is damaged.
    """
    catalogue, bases = fetch_remembered(ports)
    facts = gather(catalogue, bases)
    return Reported(
        tracker_id=catalogue.tracker_id,
        lang=catalogue.lang,
        report=make_report(facts, day=day, period=period, kind=kind),
    )


def plan_dashboard(
    ports: Ports,
    tracker_id: str,
    snapshot: Snapshot,
    plan: TrackerPlan,
    *,
    shown: Sequence[Sequence[Cell]] | None,
    title: str = "",
    bases: Iterable[BaseDocument] = (),
    disputed: Mapping[str, BaseDocument] = _NONE,
) -> DashboardPlan:
    """What the Dashboard should show once ``plan`` is written into the tracker that ``snapshot`` is of.

    ``shown`` and ``title`` are what was read of that worksheet; None when it is not there. ``bases`` are those of the
    documents in the plan; ``disputed``, by document id, are those of others that the sheet contradicts. No call is
    made. A tracker that lacks a worksheet gets no Dashboard now.
    """
    zone, bases = ports.settings.timezone, list(bases)
    known = {**disputed, **{base.document_id: base for base in bases}}
    try:
        rows = after(snapshot, plan, zone=zone)
        catalogue = read.as_catalogue(ports, tracker_id, rows, bases=known.values())
    except TrackerError:
        return DashboardPlan()
    return dashboard.plan_dashboard(
        make_report(gather(catalogue, bases)),
        lang=catalogue.lang,
        title=title or DASHBOARD.title(catalogue.lang),
        shown=shown,
        head={**snapshot.head, **plan.head},
        zone=zone,
        now=ports.clock.now(),
        unjustified=sum(one.unjustified for one in catalogue.postmortems),
    )


def gather(catalogue: read.Catalogue, bases: Iterable[BaseDocument] = ()) -> Facts:
    """What a read of the tracker, and of bases where there are any, says for a report."""
    bases = list(bases)
    zone, snapshot = catalogue.zone, catalogue.snapshot
    remembered = {incident_key(base.incident_id): load_milestones(base.extra) for base in bases}
    base_items = {item.key: item for base in bases for item in base.items}
    items = [_item(item, base_items.get(item.key)) for item in catalogue.items]
    teams = {incident_key(one.incident_id): one.team for one in catalogue.postmortems}
    return Facts(
        today=_today(catalogue.today, items),
        zone_day=lambda moment: moment.astimezone(zone).date(),
        postmortems=[
            _postmortem(one, remembered.get(incident_key(one.incident_id))) for one in catalogue.postmortems
        ],
        items=items,
        synced={
            item.key: _synced(item, base_items[item.key], teams.get(incident_key(item.incident_id), ""))
            for item in items
            if item.key in base_items
        },
        log=list(_with_bases(_log(snapshot, zone), bases, zone)),
        talks=list(_talks(snapshot, zone)),
        last_sync=load_cursor(snapshot.head.get("cursor", "")).time,
    )


def _today(here: date, items: Iterable[Item]) -> date:
    """Today where the latest sync ran: a laptop further west may still live in the tracker's yesterday."""
    tomorrow = here + timedelta(days=1)
    return tomorrow if any(item.first_seen == tomorrow.isoformat() for item in items) else here


# Postmortems and items


def _postmortem(one: read.Postmortem, remembered: Milestones | None) -> Postmortem:
    created = parse_full_date(one.created)
    return Postmortem(
        incident_id=one.incident_id,
        team=one.team,
        title=one.title,
        day=parse_full_date(one.incident_date) or created,
        started=one.started,
        detected=one.detected,
        mitigated=one.mitigated,
        resolved=one.resolved,
        created=created,
        review_held=parse_full_date(one.review_held),
        published=parse_full_date(one.published),
        milestones=remembered,
    )


def _item(item: read.ActionItem, base: BaseItem | None) -> Item:
    """An item as the sheet shows it; what people cannot change comes from the base."""
    return Item(
        key=item.key,
        incident_id=item.incident_id,
        action=item.action,
        type=item.type,
        priority=item.priority,
        owner=item.owner,
        team=item.team,
        due=item.due.isoformat() if item.due else "",
        original_due=base.original_due if base else iso_day(item.original_due),
        status=read.held_status(item.status, base),
        source=base.source if base else item.source,
        first_seen=iso_day(base.first_seen if base else item.first_seen),
        done_on=iso_day(item.done_on),
    )


def _synced(item: Item, base: BaseItem, team: str) -> Item:
    """An item as the last sync left it; ``team`` is that of its postmortem."""
    is_gone = not base.present and base.in_sheet.get("status") == REMOVED and not base.is_archived
    return Item(
        key=item.key,
        incident_id=item.incident_id,
        action=base.value("action"),
        type=base.value("type"),
        priority=base.value("priority"),
        owner=base.value("owner"),
        team=base.value("team") or team,
        due=iso_day(base.value("due")),
        original_due=item.original_due,
        status=REMOVED if is_gone else base.value("status"),
        source=item.source,
        first_seen=item.first_seen,
        done_on=iso_day(base.value("done_on")),
    )


# The log


def _log(snapshot: Snapshot, zone: ZoneInfo) -> Iterable[tuple[str, Logged]]:
    """Rows with the incident that they are about."""
    table = snapshot.tables.get("changes")
    for row in table.rows if table else ():
        field, time = logged_field(row.text("field")), read.moment_of(row, "time", zone)
        state = _key(row, "state", CHANGE_STATE)
        yield (
            row.text("incident_id"),
            Logged(
                key=row.text("key"),
                field=field,
                old=_value(field, row.text("old")),
                new=_value(field, row.text("new")),
                day=time.date() if time else None,
                time=time,
                needs_reason=calls_for_reason(field, state)
                or _key(row, "needs_reason", IN_DOCUMENT) == "yes",
                state=state,
                flags=logged_flags(row.text("flags")),
                reason=row.text("reason"),
                is_correction=read.normal(row.text("ruling")) in _CORRECTIONS,
            ),
        )


def _value(field: str, text: str) -> str:
    return "" if is_unset(text) and field not in {"status", "row", "type"} else logged_value(field, text)


def _key(row: Row, column: str, words: Mapping[str, Sequence[str]]) -> str:
    """A cell with one of a few words, in either language, as the English one."""
    text = read.normal(row.text(column))
    for known in words.values():
        for key, word in zip(words["en"], known, strict=True):
            if text == read.normal(word):
                return key
    return text


def _with_bases(
    log: Iterable[tuple[str, Logged]], bases: Sequence[BaseDocument], zone: ZoneInfo
) -> Iterable[Logged]:
    """The log, corrected by what bases know of every change that needed a reason (see `current_changes`)."""

    known: dict[tuple[str, ...], deque[Logged]] = defaultdict(deque)
    for change in current_changes((), bases):
        moment = change.time.astimezone(zone) if change.time else None
        logged = Logged(
            key=change.key,
            field=change.field,
            old=_value(change.field, change.old),
            new=_value(change.field, change.new),
            day=moment.date() if moment else None,
            time=moment,
            needs_reason=True,
            state=change.state,
            known=change.state,
            flags=change.flags,
            reason=change.reason,
        )
        known[_identity(logged)].append(logged)
    incidents = {incident_key(base.incident_id) for base in bases}
    for incident_id, row in log:
        same = known.get(_identity(row)) if row.needs_reason else None
        if same:
            truth = same.popleft()
            yield replace(
                row, known=truth.known, reason=truth.reason, flags=truth.flags, day=truth.day, time=truth.time
            )
        elif not (row.needs_reason and is_about(incidents, incident_id, row.key)):
            yield row
    for lost in known.values():
        # Without its row nobody knows what its state was at first.
        yield from (replace(change, state="") for change in lost)


def _identity(change: Logged) -> tuple[str, ...]:
    return change.key, change.field, change.old, change.new


# Comments


def _talks(snapshot: Snapshot, zone: ZoneInfo) -> Iterable[Talk]:
    table = snapshot.tables.get("comments")
    for row in table.by_key.values() if table else ():
        cells = sheet_cells(row, COMMENTS)
        state = _key(row, "state", COMMENT_STATE)
        yield Talk(
            incident_id=cells["incident_id"],
            kind=_key(row, "kind", COMMENT_KIND),
            created=read.moment_of(row, "created", zone),
            is_answered=bool(cells["answer"].strip()) or state == "resolved",
            in_document=_key(row, "in_document", IN_DOCUMENT) == "yes",
            is_deleted=state == "deleted",
        )


__all__ = ["Reported", "gather", "plan_dashboard", "report"]
