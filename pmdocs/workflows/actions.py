"""Action items and their changes as the tracker has them; nothing is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from pmdocs.core.files import incident_key
from pmdocs.core.sheet.rows import logged_field, logged_flags, logged_value, word_key
from pmdocs.core.sheet.snapshot import Entry, Row, Snapshot, disputed_entries
from pmdocs.core.sheet.tracker import CHANGE_STATE, CHANGES, IN_DOCUMENT
from pmdocs.core.syncing.base import JUSTIFIED, REMOVED, UNJUSTIFIED, BaseDocument, Change, load_base, shown
from pmdocs.core.syncing.fact_memory import weakened_facts
from pmdocs.errors import TrackerError
from pmdocs.workflows.catalogue import (
    ActionItem,
    Catalogue,
    as_agreed,
    as_catalogue,
    document_in,
    fetch_catalogue,
    moment_of,
    natural,
    normal,
    status_of,
)
from pmdocs.workflows.ports import Ports

MANY = 100
"""Documents whose bases are read one by one; of more, all are read in one piece."""

_CORRECTIONS = frozenset({"correction", "訂正"})
"""Words of the Ruling column that excuse a change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemChange:
    """A change of one field of an action item, with what has become of it since."""

    key: str
    incident_id: str
    field: str
    """A column's key, or ``row`` when the item as a whole was removed or restored."""
    old: str
    new: str
    time: datetime | None
    needs_reason: bool
    state: str
    """``not_needed``, ``justified``, ``unjustified`` or ``reverted``."""
    reason: str
    reason_source: str
    reason_by: str
    flags: tuple[str, ...]
    document_id: str
    ruling: str
    """What a person decided about it in the Changes worksheet."""

    @property
    def counts(self) -> bool:
        """Lacks its reason, and nobody called it a correction."""
        return self.state == UNJUSTIFIED and not self.is_correction

    @property
    def is_correction(self) -> bool:
        """Whether a person ruled that it only mends a mistake."""
        return normal(self.ruling) in _CORRECTIONS


@dataclass(frozen=True, slots=True, kw_only=True)
class Actions:
    """Action items with their changes."""

    catalogue: Catalogue
    items: tuple[ActionItem, ...]
    """By key."""
    changes: tuple[ItemChange, ...]
    """Oldest first; those of a postmortem's own facts are under the incident's id."""
    bases: Mapping[str, BaseDocument] = field(default_factory=dict)
    """What the last syncs agreed on, by document id, as far as it was read."""

    @property
    def unexplained(self) -> Mapping[str, int]:
        """How many changes lack their reason, by key of the item; none where there is none.

        Those that a person ruled to be corrections need none.
        """
        return Counter(change.key for change in self.changes if change.counts)

    def changes_of(self, key: str) -> tuple[ItemChange, ...]:
        """Those of one item."""
        return tuple(change for change in self.changes if change.key == key)

    def find(self, key: str) -> ActionItem | None:
        """The item with this key, whatever its width and case."""
        return next((item for item in self.items if incident_key(item.key) == incident_key(key)), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemFilter:
    """Which items to list; empty fields do not matter."""

    open: bool = False
    overdue: bool = False
    unjustified: bool = False
    owner: str = ""
    """An address, the part of it before the @, a name as it stands there or in the People worksheet."""
    team: str = ""
    incident: str = ""


# Reading


def fetch_actions(ports: Ports, *, thorough: bool = False) -> Actions:
    """Action items and changes: one read of the tracker, and a second one where something needed a reason.

    ``thorough`` reads what is remembered of every document, so that neither an edit that no sync has read nor a
    lost row of the log hides anything. Raises what `fetch_catalogue` raises, and TrackerError when a base is damaged.
    """
    catalogue = fetch_catalogue(ports)
    snapshot = catalogue.snapshot
    entries = list(snapshot.directory) if thorough else _to_remember(catalogue)
    bases: dict[str, str] = {}
    if entries:
        snapshot, bases = ports.tracker.fetch_bases(catalogue.tracker_id, entries, lang=catalogue.lang)
        catalogue = as_catalogue(ports, catalogue.tracker_id, snapshot)
    log = [_logged(row, catalogue) for row in _log_rows(catalogue.snapshot)]
    loaded = {entry.document_id: load(entry, bases) for entry in entries}
    known = {item.key: item for base in loaded.values() for item in base.items}
    told = (replace(item, status=status_of(item.status, known.get(item.key))) for item in catalogue.items)
    items = (as_agreed(item, known.get(item.key)) for item in told)
    return Actions(
        catalogue=catalogue,
        items=tuple(sorted(items, key=lambda item: natural(item.key))),
        changes=tuple(current_changes(log, loaded.values())),
        bases=loaded,
    )


def fetch_remembered(ports: Ports) -> tuple[Catalogue, list[BaseDocument]]:
    """The catalogue by what every document's base remembers, in two reads; in one where nothing was synced yet.

    Raises as `fetch_actions`.
    """
    catalogue = fetch_catalogue(ports)
    entries = catalogue.snapshot.directory
    if not entries:
        return catalogue, []
    snapshot, texts = ports.tracker.fetch_bases(catalogue.tracker_id, entries, lang=catalogue.lang)
    bases = [load(entry, texts) for entry in entries]
    # The second read is the newer one; a document that came in between is known by its rows alone.
    return as_catalogue(ports, catalogue.tracker_id, snapshot, bases=bases), bases


def _to_remember(catalogue: Catalogue) -> list[Entry]:
    """Documents whose base may hold changes that needed a reason: as the log says, or all without one.

    And those of items that are said to be removed, which is for a sync to say.
    """
    snapshot = catalogue.snapshot
    table = snapshot.tables.get(CHANGES.key)
    if table is None or not table.places.keys() >= {"key", "needs_reason"}:
        return list(snapshot.directory)
    weaker = {incident_key(_incident(row)) for row in table.rows if _is_yes(row.text("needs_reason"))}
    weaker |= {incident_key(item.incident_id) for item in catalogue.items if item.status == REMOVED}
    weaker |= {incident_key(entry.incident_id) for entry in disputed_entries(snapshot)}
    found = [entry for entry in snapshot.directory if incident_key(entry.incident_id) in weaker]
    # Each is a range in the address of the request, neighbours are one.
    return found if len(found) <= MANY else list(snapshot.directory)


def load(entry: Entry, texts: Mapping[str, str]) -> BaseDocument:
    """A document's base out of those fetched. Raises TrackerError when it is damaged or not there."""
    try:
        return load_base(texts[entry.document_id])
    except (KeyError, ValueError, TypeError) as error:
        raise TrackerError(
            f"The tracker's memory of {entry.incident_id} is damaged (hidden worksheet _pmdocs, "
            f"row {entry.row + 1}).",
            hint="Take that row back from the spreadsheet's version history.",
        ) from error


def _log_rows(snapshot: Snapshot) -> Sequence[Row]:
    table = snapshot.tables.get(CHANGES.key)
    return table.rows if table else ()


def _incident(row: Row) -> str:
    return row.text("incident_id") or row.text("key").rpartition("/")[0]


def _is_yes(text: str) -> bool:
    return normal(text) in {words[0] for words in IN_DOCUMENT.values()}


def _logged(row: Row, catalogue: Catalogue) -> ItemChange:
    field, state = logged_field(row.text("field")), _state(row.text("state"))
    return ItemChange(
        key=row.text("key"),
        incident_id=_incident(row),
        field=field,
        old=logged_value(field, row.text("old")),
        new=logged_value(field, row.text("new")),
        time=moment_of(row, "time", catalogue.zone),
        needs_reason=calls_for_reason(field, state) or _is_yes(row.text("needs_reason")),
        state=state,
        reason=row.text("reason"),
        reason_source=word_key("change_source", row.text("reason_source")) or row.text("reason_source"),
        reason_by=row.text("reason_by"),
        flags=logged_flags(row.text("flags")),
        document_id=document_in(row.text("document")),
        ruling=row.text("ruling"),
    )


def calls_for_reason(field: str, state: str) -> bool:
    """Whether a row of the log once called for a reason by its state, whatever else people wrote into it."""
    return field != "reason" and state in {JUSTIFIED, UNJUSTIFIED}


def _state(text: str) -> str:
    keys = CHANGE_STATE["en"]
    words = {
        normal(word): key for lang in CHANGE_STATE for key, word in zip(keys, CHANGE_STATE[lang], strict=True)
    }
    return words.get(normal(text), text)


def current_changes(log: Iterable[ItemChange], bases: Iterable[BaseDocument]) -> Iterator[ItemChange]:
    """The log's changes with the state that they have today.

    The log is append-only, and people may have edited it; the base knows every change that needed a reason and
    what became of it. So a row that its document's base does not know is left out, and a change that the log
    has lost is added. Rows that only answer others are left out as well.
    """
    known: dict[tuple[str, ...], list[ItemChange]] = {}
    incidents = set()
    for base in bases:
        incidents.add(incident_key(base.incident_id))
        for change in (*weakened_facts(base), *(change for item in base.items for change in item.changes)):
            now = _from_base(base, change)
            known.setdefault(_identity(now), []).append(now)
    for row in log:
        same = known.get(_identity(row)) if row.needs_reason else None
        if same:
            yield replace(same.pop(0), time=row.time, ruling=row.ruling)
        elif row.field != "reason" and not (
            row.needs_reason and is_about(incidents, row.incident_id, row.key)
        ):
            yield row
    for lost in known.values():
        yield from lost


def is_about(incidents: Container[str], incident_id: str, key: str) -> bool:
    """Whether a row of the log speaks of one of these incidents, by any of the cells that name it."""
    return any(incident_key(name) in incidents for name in (incident_id, key, key.rpartition("/")[0]))


def _identity(change: ItemChange) -> tuple[str, ...]:
    return change.key, change.field, change.old, change.new


def _from_base(base: BaseDocument, change: Change) -> ItemChange:
    return ItemChange(
        key=change.key,
        incident_id=base.incident_id,
        field=change.field,
        old=logged_value(change.field, shown(change.old)),
        new=logged_value(change.field, shown(change.new)),
        time=datetime.fromisoformat(change.time) if change.time else None,
        needs_reason=True,
        state=change.state,
        reason=change.reason,
        reason_source=change.reason_source,
        reason_by=change.reason_by,
        flags=change.flags,
        document_id=base.document_id,
        ruling="",
    )


# Choosing


def select_items(actions: Actions, wanted: ItemFilter) -> tuple[ActionItem, ...]:
    """The items that a filter lets through, by key."""
    unexplained = actions.unexplained
    return tuple(
        item
        for item in actions.items
        if (not wanted.open or item.is_open)
        and (not wanted.overdue or item.is_overdue(actions.catalogue.today))
        and (not wanted.unjustified or item.key in unexplained)
        and (not wanted.owner or _is_owner(item.owner, wanted.owner, actions.catalogue.people))
        and (not wanted.team or normal(item.team) == normal(wanted.team))
        and (not wanted.incident or incident_key(item.incident_id) == incident_key(wanted.incident))
    )


def _is_owner(owner: str, wanted: str, people: Mapping[str, str]) -> bool:
    asked, text = normal(wanted), normal(owner)
    addresses = {address for name, address in people.items() if normal(name) == asked}
    return bool(text) and (text == asked or text.partition("@")[0] == asked or text in addresses)
