"""check: the tracker's items and postmortems held to the policy; two reads, nothing written.

What every document's base remembers is read as well, so that an edit in the sheet that no sync has seen, a deleted
row or a lost line of the log quiets nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from pmdocs.config import Settings
from pmdocs.core.actions.dates import day_in_cell
from pmdocs.core.files import incident_key
from pmdocs.core.findings import Code
from pmdocs.core.policy.checking import Check, Unexplained, Violation, find_violations
from pmdocs.core.policy.commitments import (
    UNKNOWN,
    Commitment,
    Earlier,
    Present,
    Weakening,
    by_key,
    commitment_of,
)
from pmdocs.core.policy.policy import PRIORITIES, Level, Policy
from pmdocs.core.policy.policy_tables import ConfigTable, parse_policy
from pmdocs.core.policy.postmortem_facts import PostmortemFacts
from pmdocs.core.policy.staff import read_staff
from pmdocs.core.sheet.notes import note_parts
from pmdocs.core.sheet.tracker import ACTION_ITEMS
from pmdocs.core.syncing.base import JUSTIFIED, REMOVED, BaseDocument, BaseItem
from pmdocs.core.syncing.fact_memory import (
    FACTS,
    INCIDENT_DATE,
    RESOLVED,
    SERVICES,
    SEVERITY,
    TEAM,
    load_fact,
)
from pmdocs.core.syncing.head_facts import (
    earlier_values,
    moment_said,
    moment_text,
    services_of,
    services_text,
)
from pmdocs.core.syncing.severity import counted_severity
from pmdocs.workflows.actions import Actions, ItemChange, fetch_actions
from pmdocs.workflows.catalogue import ActionItem, Catalogue, Postmortem, natural, status_of, table_of
from pmdocs.workflows.ports import Ports


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """Everything that is promised, and the policy it is held to."""

    actions: Actions
    check: Check
    documents: tuple[PostmortemFacts, ...]
    """By incident."""
    unexplained: tuple[Unexplained, ...]

    @property
    def policy(self) -> Policy:
        """The policy in force."""
        return self.check.policy


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckReport:
    """What violates the policy."""

    tracker_id: str
    lang: str
    """Language of the tracker."""
    checked: int
    """Open items."""
    violations: tuple[Violation, ...]
    """By key, in the order of the rules."""

    @property
    def errors(self) -> tuple[Violation, ...]:
        """Those that make a check fail."""
        return tuple(one for one in self.violations if one.level is Level.ERROR)


def check(ports: Ports) -> CheckReport:
    """Every violation of the policy.

    Raises ConfigError for a policy that cannot be read, and what `fetch_actions` raises.
    """
    load_policy(ports.settings, lang=ports.settings.lang)  # told before anything is read
    ledger = fetch_ledger(ports)
    found = find_violations(ledger.documents, ledger.unexplained, ledger.check)
    order = {rule: number for number, rule in enumerate(type(found[0].rule))} if found else {}
    catalogue = ledger.actions.catalogue
    return CheckReport(
        tracker_id=catalogue.tracker_id,
        lang=catalogue.lang,
        checked=sum(item.is_open for one in ledger.documents for item in one.items),
        violations=tuple(sorted(found, key=lambda one: (natural(one.key), order[one.rule]))),
    )


def load_policy(settings: Settings, *, lang: str) -> Policy:
    """The policy of the configuration; ``lang`` is the tracker's. Raises ConfigError."""
    return parse_policy(config_tables(settings.policy_tables), lang=lang)


def config_tables(tables: Iterable[tuple[str, str, Mapping[str, object]]]) -> list[ConfigTable]:
    """Tables of the settings as the core reads them."""
    return [ConfigTable(origin=origin, name=name, values=values) for origin, name, values in tables]


def fetch_ledger(ports: Ports) -> Ledger:
    """Read everything that is promised. Raises as `check`."""
    actions = fetch_actions(ports, thorough=True)
    catalogue = actions.catalogue
    people = catalogue.snapshot.tables.get("people")
    return Ledger(
        actions=actions,
        check=Check(
            policy=load_policy(ports.settings, lang=catalogue.lang),
            today=catalogue.today,
            staff=read_staff(people.rows if people else ()),
        ),
        documents=tuple(_documents(actions)),
        unexplained=tuple(
            Unexplained(
                key=change.key,
                incident_id=change.incident_id,
                field=change.field,
                old=change.old,
                new=change.new,
                time=change.time,
            )
            for change in actions.changes
            if change.counts
        ),
    )


# As the rules see it

_PROMISED = frozenset({"type", "priority", "owner", "team", "due", "status"})


def _documents(actions: Actions) -> Iterator[PostmortemFacts]:
    bases = {incident_key(base.incident_id): base for base in actions.bases.values()}
    rows = {incident_key(one.incident_id): one for one in actions.catalogue.postmortems}
    items: dict[str, list[ActionItem]] = {}
    for item in actions.catalogue.items:
        items.setdefault(incident_key(item.incident_id), []).append(item)
    lost = _PROMISED - table_of(actions.catalogue.snapshot, ACTION_ITEMS).places.keys()
    weakened = by_key((change.key, _weakening(change)) for change in actions.changes if change.counts)
    excused: dict[str, list[str]] = {}
    corrected: dict[str, dict[str, set[tuple[str, str]]]] = {}
    for change in actions.changes:
        if change.field == "priority" and change.state == JUSTIFIED:
            excused.setdefault(change.key, []).append(change.old)
        if change.is_correction and change.field in FACTS and change.key == change.incident_id:
            ruled = corrected.setdefault(incident_key(change.incident_id), {})
            ruled.setdefault(change.field, set()).add((change.old, change.new))
    for key in sorted(rows.keys() | bases.keys() | items.keys(), key=natural):
        base, row = bases.get(key), rows.get(key)
        known = {item.key: item for item in base.items} if base else {}
        shown = (_as_remembered(item, known.get(item.key), lost) for item in items.get(key, ()))
        present = [_present(item, known.get(item.key), excused) for item in shown]
        present += _without_row(base, {item.key for item in present}, excused)
        found = [commitment_of(one, known.get(one.key), weakened.get(one.key, ())) for one in present]
        found.sort(key=lambda one: natural(one.key))
        yield _facts(row, base, found, corrected.get(key, {}), actions.catalogue)


def _weakening(change: ItemChange) -> Weakening:
    day = change.time.date() if change.time else None
    return Weakening(field=change.field, old=change.old, new=change.new, day=day)


def _as_remembered(item: ActionItem, base: BaseItem | None, lost: Iterable[str]) -> ActionItem:
    """What a column said whose header somebody renamed: the sheet does not tell, and no item loses its owner by it."""
    if base is None:
        return item
    values: dict[str, Any] = {name: base.value(name) for name in lost}
    if "due" in values:
        values |= {"due": day_in_cell(values["due"], today=None), "due_text": values["due"]}
    return replace(item, **values)


def _present(item: ActionItem, base: BaseItem | None, excused: Mapping[str, list[str]]) -> Present:
    status = status_of(item.status, base)
    return Present(
        key=item.key,
        incident_id=item.incident_id,
        document_id=item.document_id,
        action=item.action,
        type=item.type,
        priority=item.priority if item.priority in PRIORITIES else "",
        owner=item.owner,
        team=item.team,
        due=item.due,
        due_text=item.due_text,
        status="open" if base is None and status == UNKNOWN else status,
        excused_priorities=tuple(excused.get(item.key, ())),
    )


def _without_row(
    base: BaseDocument | None, shown: set[str], excused: Mapping[str, list[str]]
) -> Iterator[Present]:
    """Items whose row somebody deleted; the next sync brings it back."""
    for item in base.items if base else ():
        if item.key in shown or base is None:
            continue
        yield Present(
            key=item.key,
            incident_id=base.incident_id,
            document_id=base.document_id,
            action=item.value("action"),
            type=item.value("type"),
            priority=item.value("priority"),
            owner=item.value("owner"),
            team=item.value("team"),
            due=day_in_cell(item.value("due"), today=None),
            due_text=item.value("due"),
            status=item.value("status") if item.present or item.is_archived else REMOVED,
            excused_priorities=tuple(excused.get(item.key, ())),
        )


def _facts(
    row: Postmortem | None,
    base: BaseDocument | None,
    items: list[Commitment],
    corrected: Mapping[str, set[tuple[str, str]]],
    catalogue: Catalogue,
) -> PostmortemFacts:
    incident_id = row.incident_id if row else base.incident_id if base else items[0].now.incident_id
    extra, today = base.extra if base else {}, catalogue.today
    severity = counted_severity(
        load_fact(extra, incident_id, SEVERITY),
        row.severity if row else "",
        excused=corrected.get(SEVERITY, ()),
    )
    said = _said(row, catalogue) if row else _remembered(extra, incident_id)
    earlier = tuple(
        Earlier(field=field, value=value, day=day)
        for field in (TEAM, SERVICES, RESOLVED, INCIDENT_DATE)
        for value, day in earlier_values(
            load_fact(extra, incident_id, field), frozenset(corrected.get(field, ()))
        ).items()
        if value != said[field]
    )
    if row is None:
        return PostmortemFacts(
            incident_id=incident_id,
            document_id=base.document_id if base else "",
            severity=severity,
            team=said[TEAM],
            services=services_of(said[SERVICES]),
            resolved=moment_said(said[RESOLVED], catalogue.zone),
            incident_date=day_in_cell(said[INCIDENT_DATE], today=None),
            created=day_in_cell(base.first_synced, today=None) if base else None,
            earlier=earlier,
            items=tuple(items),
        )
    return PostmortemFacts(
        incident_id=row.incident_id,
        document_id=row.document_id,
        severity=severity,
        status=row.status,
        team=row.team,
        owner=row.owner,
        services=row.services,
        resolved=row.resolved,
        incident_date=day_in_cell(row.incident_date, today=today),
        created=_created(row, base, today),
        review_held=day_in_cell(row.review_held, today=today),
        published=day_in_cell(row.published, today=today),
        earlier=earlier,
        many_owners=_many_owners(row.note),
        items=tuple(items),
    )


def _remembered(extra: Mapping[str, Any], incident_id: str) -> Mapping[str, str]:
    """What a row said that somebody deleted; the next sync brings it back."""
    return {field: load_fact(extra, incident_id, field).last for field in FACTS}


def _said(row: Postmortem, catalogue: Catalogue) -> Mapping[str, str]:
    """What a row shows of the facts that a base remembers, as it remembers them."""
    day = day_in_cell(row.incident_date, today=catalogue.today)
    return {
        TEAM: row.team,
        SERVICES: services_text(row.services),
        RESOLVED: moment_text(row.resolved),
        INCIDENT_DATE: day.isoformat() if day else "",
    }


def _created(row: Postmortem, base: BaseDocument | None, today: date) -> date | None:
    """The document's first day; whatever its cell says, it was there at the first sync."""
    days = (
        day_in_cell(row.created, today=today),
        day_in_cell(base.first_synced, today=None) if base else None,
    )
    return min((day for day in days if day is not None), default=None)


def _many_owners(note: str) -> tuple[str, ...]:
    """Places of items that the document gives several owners: as its last sync noted them."""
    return tuple(place for code, place in note_parts(note) if code == Code.AI_MANY_OWNERS)
