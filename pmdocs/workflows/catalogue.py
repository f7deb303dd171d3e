"""The catalogue: what the tracker says of postmortems and action items, as values; one read, nothing written."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from pmdocs.config import require_workspace
from pmdocs.core.actions.dates import day_in_cell, due_in_cell
from pmdocs.core.actions.item_states import state_in_cell
from pmdocs.core.files import incident_key
from pmdocs.core.model import document_url
from pmdocs.core.policy.policy import PRIORITIES
from pmdocs.core.references import DocumentReference
from pmdocs.core.sheet.notes import misread_states
from pmdocs.core.sheet.rows import names_to_addresses, sheet_cells, word_key
from pmdocs.core.sheet.snapshot import Row, Snapshot, Table, moment_in, troubles
from pmdocs.core.sheet.tracker import ACTION_ITEMS, ITEM_STATUS, POSTMORTEMS, Worksheet
from pmdocs.core.syncing.base import (
    DEFAULTS,
    OPEN,
    REMOVED,
    BaseDocument,
    BaseItem,
    at_least_agreed,
    undecided,
)
from pmdocs.core.syncing.both_sides import UNKNOWN
from pmdocs.core.vocabulary import (
    is_unset,
    parse_doc_status,
    parse_priority,
    parse_severity,
    parse_type,
)
from pmdocs.errors import ConfigError, HeaderMismatch, NotFound, TrackerError
from pmdocs.workflows.export import find_postmortem
from pmdocs.workflows.ports import Ports

_DOCUMENT = re.compile(r"/document/d/([\w-]+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Postmortem:
    """A row of the Postmortems worksheet. Dates are ISO; what is empty is an empty text or None."""

    incident_id: str
    title: str
    severity: str
    """``S1`` to ``S4`` or ``near_miss``; another text as it stands there."""
    status: str
    """``draft``, ``in_review``, ``reviewed`` or ``closed``; another text as it stands there."""
    team: str
    owner: str
    incident_date: str
    started: datetime | None
    detected: datetime | None
    mitigated: datetime | None
    resolved: datetime | None
    services: tuple[str, ...]
    document_id: str
    created: str
    review_held: str
    published: str
    unjustified: int
    """As the last sync counted, like ``unanswered``."""
    unanswered: int
    note: str
    open_actions: int
    """Counted now, like ``overdue``."""
    overdue: int

    @property
    def url(self) -> str:
        """Where a person opens its document; empty when the row names none."""
        return document_url(self.document_id) if self.document_id else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionItem:
    """A row of the Action items worksheet as it stands there now, also what no sync has read yet."""

    key: str
    incident_id: str
    action: str
    type: str
    priority: str
    original_priority: str
    owner: str
    team: str
    """Its own, or else that of its postmortem."""
    due: date | None
    due_text: str
    """The due date as it is written."""
    original_due: str
    status: str
    """``open``, ``in_progress``, ``done``, ``deferred``, ``wont_do``, ``removed`` or ``unknown``."""
    ticket: str
    justification: str
    changes: int
    slip_days: int | None
    source: str
    conflict: str
    document_id: str
    first_seen: str
    done_on: str

    @property
    def is_open(self) -> bool:
        """Still to be done: deferred items count."""
        return self.status in OPEN

    def is_overdue(self, today: date) -> bool:
        """Open, and its due date has passed: from the day after it."""
        return self.is_open and self.due is not None and self.due < today


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """The tracker's postmortems and action items, in the order of its rows."""

    tracker_id: str
    snapshot: Snapshot
    postmortems: tuple[Postmortem, ...]
    items: tuple[ActionItem, ...]
    people: Mapping[str, str]
    """Addresses by name."""
    today: date
    zone: ZoneInfo
    lang: str
    """Language of the tracker."""

    def find(self, reference: DocumentReference) -> Postmortem | None:
        """The postmortem that a document's id or an incident's names."""
        for found in self.postmortems:
            if reference.document_id and found.document_id == reference.document_id:
                return found
        for found in self.postmortems:
            if reference.incident_id and incident_key(found.incident_id) == reference.incident_id:
                return found
        return None

    def items_of(self, postmortem: Postmortem) -> tuple[ActionItem, ...]:
        """Its action items, by number."""
        wanted = incident_key(postmortem.incident_id)
        found = [item for item in self.items if incident_key(item.incident_id) == wanted]
        return tuple(sorted(found, key=lambda item: natural(item.key)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Which postmortems to list; empty fields do not matter."""

    status: str = ""
    severity: str = ""
    team: str = ""
    since: date | None = None
    until: date | None = None
    """Bounds of the incident's date, or where that is not known of the document's; both inclusive."""
    search: str = ""
    """Words that all occur in id, title, owner, team, services or the texts of the action items."""


def fetch_catalogue(ports: Ports) -> Catalogue:
    """Read the tracker, in one call.

    Raises ConfigError without a tracker, TrackerError when a worksheet or its key column is gone.
    """
    workspace = require_workspace(ports.settings)
    if not workspace.tracker_id:
        raise ConfigError("This workspace has no tracker.", hint="Run 'pmdocs init'.")
    snapshot = ports.tracker.fetch_snapshot(workspace.tracker_id, lang=ports.settings.lang)
    for trouble in troubles(snapshot):
        ports.say(f"Note: {trouble}")
    return as_catalogue(ports, workspace.tracker_id, snapshot)


def as_catalogue(
    ports: Ports, tracker_id: str, snapshot: Snapshot, *, bases: Iterable[BaseDocument] = ()
) -> Catalogue:
    """What one read of the tracker says. Raises TrackerError as `fetch_catalogue`.

    Items of ``bases`` that are in conflict, or that the sheet alone gives up, count by what was agreed on.
    """
    zone = ports.settings.timezone
    today = ports.clock.now().astimezone(zone).date()
    rows = table_of(snapshot, POSTMORTEMS).by_key.values()
    misread = frozenset(key for row in rows for key in misread_states(row.text("note")))
    teams = {incident_key(row.text("incident_id")): row.text("team") for row in rows}
    found = (_item(row, teams, misread, today) for row in table_of(snapshot, ACTION_ITEMS).by_key.values())
    bases = list(bases)
    known, disputed = {item.key: item for base in bases for item in base.items}, undecided(bases)
    held = (replace(item, status=held_status(item.status, known.get(item.key))) for item in found)
    items = tuple(as_agreed(item, disputed.get(item.key)) for item in held)
    still_open = Counter(incident_key(item.incident_id) for item in items if item.is_open)
    late = Counter(incident_key(item.incident_id) for item in items if item.is_overdue(today))
    people = snapshot.tables.get("people")
    return Catalogue(
        tracker_id=tracker_id,
        snapshot=snapshot,
        postmortems=tuple(_postmortem(row, still_open, late, zone) for row in rows),
        items=items,
        people=names_to_addresses(people.rows if people else ()),
        today=today,
        zone=zone,
        lang=snapshot.head.get("lang", ports.settings.lang),
    )


def table_of(snapshot: Snapshot, worksheet: Worksheet) -> Table:
    """A worksheet with its key column. Raises TrackerError, HeaderMismatch when they are not there."""
    table = snapshot.tables.get(worksheet.key)
    if table is None:
        raise TrackerError(
            f"The tracker's worksheet '{worksheet.en}' is gone.",
            hint="Take it back with the spreadsheet's version history; 'pmdocs init' makes an empty one.",
        )
    if not table.is_usable:
        missing = next(known.en for known in worksheet.columns if known.key == table.key_column)
        raise HeaderMismatch(worksheet.en, (missing,))
    return table


def select(catalogue: Catalogue, wanted: Filter) -> tuple[Postmortem, ...]:
    """The postmortems that a filter lets through, latest incident first."""
    found = [one for one in catalogue.postmortems if _matches(one, wanted, catalogue)]
    found.sort(key=lambda one: natural(one.incident_id))
    return tuple(sorted(found, key=lambda one: one.incident_date or one.created, reverse=True))


def find_document(ports: Ports, reference: DocumentReference) -> str:
    """The id of the document that a reference names: by the tracker, else by Drive's search.

    An id that neither knows is given back as it is. Raises NotFound for an incident without a document.
    """
    if reference.document_id and not reference.incident_id:
        return reference.document_id
    found = fetch_catalogue(ports).find(reference)
    if found is not None and found.document_id:
        return found.document_id
    try:
        return find_postmortem(ports, reference.incident_id).file_id
    except NotFound:
        if reference.document_id:
            return reference.document_id
        raise


def normal(text: str) -> str:
    """A text as it is compared: one width and case, white space as single blanks."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def natural(text: str) -> tuple[tuple[int, str], ...]:
    """A sort key by which ``INC-9`` comes before ``INC-10``."""
    parts = re.findall(r"\d{1,18}|\D+|\d+", text)
    return tuple((int(part), "") if part.isdecimal() else (-1, part.casefold()) for part in parts)


def moment_of(row: Row, column: str, zone: ZoneInfo) -> datetime | None:
    """A cell that holds a time, to the second: days since 1899-12-30 by the wall clock of ``zone``."""
    return moment_in(row.cells.get(column), zone)


def document_in(text: str) -> str:
    """The document id in an address, or an empty text."""
    found = _DOCUMENT.search(text)
    return found[1] if found else ""


def parse_item_status(text: str, today: date, done_on: date | None = None) -> str:
    """A status cell as a key, ``unknown`` where a tick cannot be read; what no sync of today understands counts as open.

    ``done_on``: the day of completion beside it, which days without a year are near to.
    """
    if normal(text) == UNKNOWN:
        return UNKNOWN
    if normal(text) in {normal(words[-1]) for words in ITEM_STATUS.values()}:
        return REMOVED
    return state_in_cell(text, today, done_on) or "open"


def status_of(status: str, base: BaseItem | None) -> str:
    """The status that a row's word stands for, by what the last sync agreed on.

    ``unknown`` and ``removed`` are words of the machine: typed by a person they leave the status as it was.
    """
    if base is None or status not in {UNKNOWN, REMOVED}:
        return status
    agreed = base.value("status")
    if status == UNKNOWN:
        return UNKNOWN if agreed == UNKNOWN else DEFAULTS["status"]
    if not base.present:
        return agreed if base.is_archived else REMOVED
    return DEFAULTS["status"] if agreed == REMOVED else agreed


def held_status(status: str, base: BaseItem | None) -> str:
    """`status_of`, where an item that somebody gives up in the sheet counts until a sync has seen that."""
    held = base.value("status") if base is not None and base.present else ""
    if status == "wont_do" and held in OPEN:
        return held
    return status_of(status, base)


def as_agreed(item: ActionItem, base: BaseItem | None) -> ActionItem:
    """The item as it counts while document and sheet differ: never by less than they last agreed on."""
    if base is None or not base.conflicts:
        return item
    due = at_least_agreed(base, "due", item.due.isoformat() if item.due else "")
    day = day_in_cell(due, today=None)
    priority = at_least_agreed(base, "priority", item.priority if item.priority in PRIORITIES else "")
    return replace(
        item,
        status=at_least_agreed(base, "status", item.status),
        priority=priority or item.priority,
        due=day,
        due_text=item.due_text if day == item.due else due,
    )


def _count(row: Row, column: str) -> int:
    value = row.cells.get(column)
    return int(value) if isinstance(value, float) else 0


def _said(text: str) -> str:
    return "" if is_unset(text) else text.strip()


def _postmortem(row: Row, still_open: Counter[str], late: Counter[str], zone: ZoneInfo) -> Postmortem:
    cells = sheet_cells(row, POSTMORTEMS)
    severity, key = parse_severity(cells["severity"]), incident_key(cells["incident_id"])
    return Postmortem(
        incident_id=cells["incident_id"],
        title=cells["title"],
        severity=severity.value if severity else cells["severity"],
        status=parse_doc_status(cells["status"]) or _said(cells["status"]),
        team=cells["team"],
        owner=cells["owner"],
        incident_date=cells["incident_date"],
        started=moment_of(row, "started", zone),
        detected=moment_of(row, "detected", zone),
        mitigated=moment_of(row, "mitigated", zone),
        resolved=moment_of(row, "resolved", zone),
        services=tuple(part.strip() for part in cells["services"].split(",") if part.strip()),
        document_id=document_in(cells["document"]),
        created=cells["created"],
        review_held=cells["review_held"],
        published=cells["published"],
        unjustified=_count(row, "unjustified"),
        unanswered=_count(row, "unanswered"),
        note=cells["note"],
        open_actions=still_open[key],
        overdue=late[key],
    )


def _item(row: Row, teams: Mapping[str, str], misread: Container[str], today: date) -> ActionItem:
    cells = sheet_cells(row, ACTION_ITEMS)
    done_on = day_in_cell(cells["done_on"], today=None)
    status = parse_item_status(cells["status"], today, done_on)
    is_ahead = status == "done" and done_on is not None and done_on > today
    is_misread = status in {UNKNOWN, REMOVED, "done"} and cells["key"] in misread
    incident_id = cells["incident_id"] or cells["key"].rpartition("/")[0]
    return ActionItem(
        key=cells["key"],
        incident_id=incident_id,
        action=cells["action"],
        type=parse_type(cells["type"]) or cells["type"],
        priority=_priority(cells["priority"]),
        original_priority=cells["original_priority"],
        owner=_said(cells["owner"]),
        team=cells["team"] or teams.get(incident_key(incident_id), ""),
        due=due_in_cell(cells["due"], today=today),
        due_text=cells["due"],
        original_due=cells["original_due"],
        status="open" if is_misread or is_ahead else status,
        ticket=cells["ticket"],
        justification=cells["justification"],
        changes=_count(row, "changes"),
        slip_days=_count(row, "slip_days") if "slip_days" in row.cells else None,
        source=word_key("source", cells["source"]) or cells["source"],
        conflict=cells["conflict"],
        document_id=document_in(cells["document"]),
        first_seen=cells["first_seen"],
        done_on=cells["done_on"],
    )


def _priority(text: str) -> str:
    found = parse_priority(text)
    return text if found is None else found


def _matches(one: Postmortem, wanted: Filter, catalogue: Catalogue) -> bool:
    day = one.incident_date or one.created
    return (
        (not wanted.status or one.status == wanted.status)
        and (not wanted.severity or one.severity == wanted.severity)
        and (not wanted.team or normal(one.team) == normal(wanted.team))
        and (wanted.since is None or day >= wanted.since.isoformat())
        and (wanted.until is None or "" < day <= wanted.until.isoformat())
        and (not wanted.search or _mentions(_texts(one, catalogue), wanted.search))
    )


def _texts(one: Postmortem, catalogue: Catalogue) -> Iterable[str]:
    yield from (one.incident_id, one.title, one.owner, one.team, *one.services)
    yield from (item.action for item in catalogue.items_of(one))


def _mentions(texts: Iterable[str], search: str) -> bool:
    text = "\n".join(normal(part) for part in texts)
    return all(word in text for word in normal(search).split())
