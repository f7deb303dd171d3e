"""What a sync makes of one document: its rows, its base, and what pmdocs has to say in it. Pure: plans only."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from pmdocs.core.findings import Finding
from pmdocs.core.sheet.comment_rows import plan_comments
from pmdocs.core.sheet.digests import HEAD, TWO_WAY, UNTOLD, head_digest, head_values, sheet_digest
from pmdocs.core.sheet.own_rows import own_rows
from pmdocs.core.sheet.plan import BaseWrite, CellWrite, RowAppend
from pmdocs.core.sheet.postmortem_row import plan_postmortem
from pmdocs.core.sheet.row_changes import SheetEdits
from pmdocs.core.sheet.rows import (
    MAX_CELL,
    change_cells,
    clipped,
    item_cells,
    logged_field,
    logged_value,
    sheet_cells,
    word_key,
)
from pmdocs.core.sheet.snapshot import Row, Table, split_base
from pmdocs.core.sheet.tracker import ACTION_ITEMS, CHANGES, COMMENTS
from pmdocs.core.syncing.apart import Apart, suggested_at, values_apart, with_apart
from pmdocs.core.syncing.authors import with_authors
from pmdocs.core.syncing.base import UNJUSTIFIED, BaseDocument, Change, Notice, dump_base, effective
from pmdocs.core.syncing.conflict_notes import ConflictNote, conflict_notes, settled_conflicts, with_found
from pmdocs.core.syncing.conversation import answered_asks, asks, find_reasons, with_posted_asks
from pmdocs.core.syncing.doubts import Earlier
from pmdocs.core.syncing.fact_asks import fact_asks, settled_fact_asks, with_found_fact_asks
from pmdocs.core.syncing.fact_memory import (
    INCIDENT_DATE,
    SERVICES,
    SEVERITY,
    TEAM,
    load_fact,
    weakened_facts,
)
from pmdocs.core.syncing.forgotten import refuse_forgotten
from pmdocs.core.syncing.handovers import with_handovers
from pmdocs.core.syncing.head_facts import lights, remember_facts, services_of, services_text
from pmdocs.core.syncing.item_merge import ItemOutcome
from pmdocs.core.syncing.justify import RESTORED
from pmdocs.core.syncing.loosening import Loosening
from pmdocs.core.syncing.merge import DocumentOutcome, merge_document
from pmdocs.core.syncing.milestones import filled_sections, given_facts, milestones
from pmdocs.core.syncing.severity import counted_severity, remember_severity
from pmdocs.core.syncing.told import with_told
from pmdocs.core.syncing.visit import Ask, Circumstances, Closing, DocumentRead
from pmdocs.core.syncing.write_back import CellEdit, plan_edits, with_offered
from pmdocs.core.vocabulary import parse_severity
from pmdocs.errors import TrackerError

_CELL = 60
"""Characters of a request around one value."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentPlan:
    """What a sync would do about one document."""

    read: DocumentRead
    outcome: DocumentOutcome
    cells: tuple[CellWrite, ...]
    appends: tuple[RowAppend, ...]
    edits: tuple[CellEdit, ...]
    """Values of the sheet for the document."""
    asks: tuple[Ask, ...]
    notes: tuple[ConflictNote, ...]
    """Conflicts to tell of in the document."""
    resolves: tuple[Closing, ...]
    """Own comments that have their answer."""
    findings: tuple[Finding, ...]
    summary: tuple[str, ...]
    """What changed, in words."""
    apart: tuple[Apart, ...]
    """Values that stand in the sheet only."""
    notices: tuple[str, ...]
    """What the run that finds it tells people."""
    digest: str
    """Of the cells that people edit, as the sheet shows them once this is written."""

    @property
    def wants_to_write(self) -> bool:
        """Whether there is something to say in the document, were it allowed."""
        weakened = weakened_facts(self.outcome.base)
        waits = any(
            change.state == UNJUSTIFIED and not change.ask_id
            for changes in (weakened, *(item.unjustified for item in self.outcome.base.items))
            for change in changes
        )
        has_values = bool(self.apart) or any(item.document_values for item in self.outcome.items)
        return not self.read.is_first and (waits or has_values)

    @property
    def size(self) -> int:
        """About how many characters it adds to a tracker write."""
        cells = sum(_CELL + len(str(cell.value)) for cell in self.cells)
        cells += sum(_CELL + len(str(value)) for append in self.appends for value in append.values.values())
        return cells + len(dump_base(self.outcome.base))

    def base_write(self) -> BaseWrite:
        """The base as it is to be stored."""
        base = self.outcome.base
        return BaseWrite(
            document_id=self.read.document_id,
            incident_id=self.read.incident_id,
            digest=self.digest,
            text=dump_base(base),
            row=self.read.row,
        )


def plan_document(read: DocumentRead, world: Circumstances) -> DocumentPlan:
    """Merge one document with its rows, and plan what follows.

    Raises TrackerError when a document was known before and its base is gone, or the base grows too large.
    """
    read = with_handovers(read, world)
    table = world.snapshot.tables.get("action_items")
    own = own_rows(table, read.base) if table else {}
    refuse_forgotten(read, world.snapshot)
    places = table.places if table and table.is_usable else dict.fromkeys(TWO_WAY, 0)
    trusted = places.keys() - _emptied(table, read.base)
    facts = _facts(read, world)
    loosening = _loosening(read, facts, world)
    outcome = merge_document(
        read.items.items,
        {key: sheet_cells(row, ACTION_ITEMS, trusted) for key, row in own.items()},
        read.base,
        now=world.now,
        today=world.today,
        reasons=find_reasons(read, today=world.today),
        people=world.people,
        lang=world.lang,
        is_looser=loosening.of_item,
        earlier=_earlier_words(read, world),
        document=read.reading.document,
        is_suggested=suggested_at(read) if read.base.adopted and world.write_back != "off" else None,
    )
    outcome = with_authors(read, outcome, world.lang)
    outcome = with_offered(read, outcome, world)
    planned = plan_edits(read, outcome, world)
    apart = values_apart(read, outcome, world, planned)
    outcome, notices = with_apart(outcome, apart, world.lang)
    outcome, once = with_told(read, outcome, world.lang)
    shown = {
        item.base.key: item_cells(item.sheet_values, read.document_id, world.lang) for item in outcome.items
    }
    strangers = _strangers(own, shown, places)
    odd = (Notice(code="machine-column-edited", key=key, field="key") for key in strangers)
    outcome = replace(outcome, notices=(*outcome.notices, *odd))
    edits = SheetEdits(world)
    for key, values in shown.items():
        edits.put(ACTION_ITEMS, key, values, own.get(key))
    outcome = with_found(read, with_posted_asks(read, outcome))
    outcome, about_severity = _with_severity(read, _with_milestones(read, outcome, world), facts, world)
    outcome, about_facts = _with_facts(read, outcome, facts, loosening, world)
    made = (new for item in outcome.items for new in item.changes)
    for change in (*_lost_changes(read, world), *made, *about_severity, *about_facts):
        values = change_cells(change, read.incident_id, read.document_id, world.lang)
        edits.put(CHANGES, change.key, values, None)
    outcome, unanswered = plan_comments(read, outcome, edits)
    plan_postmortem(read, outcome, edits, unanswered=unanswered)
    _check_size(outcome.base)
    return DocumentPlan(
        read=read,
        outcome=outcome,
        cells=tuple(edits.cells),
        appends=tuple(edits.appends),
        edits=tuple(planned.edits) if planned else (),
        asks=(*asks(read, outcome), *fact_asks(read, outcome.base)),
        notes=tuple(conflict_notes(read, outcome)),
        resolves=(
            *answered_asks(read, outcome),
            *settled_fact_asks(read, outcome.base),
            *settled_conflicts(read, outcome),
        ),
        findings=read.reading.findings + read.items.findings,
        summary=tuple(_summary(outcome, edits.appends)),
        apart=apart,
        notices=(*notices, *once),
        digest=f"{sheet_digest({**strangers, **shown}, places)}.{_head_digest(read, facts, world)}",
    )


def _with_milestones(read: DocumentRead, outcome: DocumentOutcome, world: Circumstances) -> DocumentOutcome:
    """Remember what only a sync sees: which sections are filled, since when the document is complete."""
    filled = filled_sections(read.reading, guidance=world.guidance)
    if "action_items" in filled:
        filled["action_items"] = any(item.present for item in outcome.base.items)
    recorded = milestones(
        outcome.base.extra.get("milestones"),
        sections=filled,
        facts=given_facts(read.reading),
        status=read.reading.header.status or "",
        findings=[finding.code for finding in read.reading.findings],
        today=world.today,
        is_first=read.is_first,
    )
    return replace(outcome, base=replace(outcome.base, extra={**outcome.base.extra, "milestones": recorded}))


def _with_severity(
    read: DocumentRead, outcome: DocumentOutcome, facts: Mapping[str, str], world: Circumstances
) -> tuple[DocumentOutcome, tuple[Change, ...]]:
    """Remember what the document says of its severity; the rows to log where it was lowered, or that was explained."""
    row = _row(read, world)
    registered = parse_severity(row.text(SEVERITY)) if row else None
    extra, changes = remember_severity(
        outcome.base.extra,
        read.incident_id,
        facts[SEVERITY],
        read.threads,
        now=world.now,
        registered=registered.value if registered else "",
    )
    return replace(outcome, base=replace(outcome.base, extra=extra)), changes


def _with_facts(
    read: DocumentRead,
    outcome: DocumentOutcome,
    facts: Mapping[str, str],
    loosening: Loosening,
    world: Circumstances,
) -> tuple[DocumentOutcome, tuple[Change, ...]]:
    """Remember what else policies count from, and which questions about these facts are posted already."""
    extra, changes = remember_facts(
        outcome.base.extra,
        read.incident_id,
        {field: said for field, said in facts.items() if field != SEVERITY},
        read.threads,
        loosening,
        read.base.items,
        now=world.now,
    )
    base = with_found_fact_asks(read, replace(outcome.base, extra=extra))
    return replace(outcome, base=base), changes


def _facts(read: DocumentRead, world: Circumstances) -> Mapping[str, str]:
    """What policies count from, as it is said now: team and resolution by people in the tracker, the rest in the head."""
    header, row, table = read.reading.header, _row(read, world), world.snapshot.tables.get("postmortems")
    # A row or column that somebody deleted says nothing; the row comes back as it is remembered.
    typed = {name: load_fact(read.base.extra, read.incident_id, name).last for name in HEAD}
    if table and row:
        typed |= {name: value for name, value in head_values(row).items() if name in table.places}
    return {
        SEVERITY: header.severity.value if header.severity else "",
        SERVICES: services_text(header.services),
        **typed,
        INCIDENT_DATE: header.incident_date.isoformat() if header.incident_date else "",
    }


def _head_digest(read: DocumentRead, facts: Mapping[str, str], world: Circumstances) -> str:
    table, row = world.snapshot.tables.get("postmortems"), _row(read, world)
    if table is None or not table.is_usable:
        return UNTOLD
    return head_digest(head_values(row) if row else facts, table.places)


def _loosening(read: DocumentRead, facts: Mapping[str, str], world: Circumstances) -> Loosening:
    extra = read.base.extra
    teams, services = (lights(extra, read.incident_id, field, facts[field]) for field in (TEAM, SERVICES))
    return Loosening(
        policy=world.policy,
        today=world.today,
        severity=counted_severity(load_fact(extra, read.incident_id, SEVERITY), facts[SEVERITY]),
        teams=teams,
        services=tuple(map(services_of, services)),
    )


def _row(read: DocumentRead, world: Circumstances) -> Row | None:
    table = world.snapshot.tables.get("postmortems")
    return table.by_key.get(read.incident_id) if table else None


def _earlier_words(read: DocumentRead, world: Circumstances) -> Earlier:
    """What the log says that items were called before they were reworded, by key."""
    table, words = world.snapshot.tables.get("changes"), defaultdict[str, list[str]](list)
    for row in table.by_family.get(read.incident_id, ()) if table else ():
        if logged_field(row.text("field")) == "action":
            words[row.text("key")].append(row.text("old"))
    return words


def _strangers(
    own: Mapping[str, Row], shown: Container[str], places: Container[str]
) -> Mapping[str, Mapping[str, str]]:
    """Rows that people made up under keys of the incident: they stay, and are known when they are seen again."""
    return {
        key: sheet_cells(row, ACTION_ITEMS, places)
        for key, row in own.items()
        if key not in shown and key.rpartition("/")[2].startswith("AI-")
    }


_FILLED = frozenset({"type", "priority", "owner", "due", "status"})
_MANY = 3


def _emptied(table: Table | None, base: BaseDocument) -> set[str]:
    """Two-way columns that lost all they held, such as one deleted and made anew: nobody cleared each cell."""
    filled, count = (table.filled, len(table.by_key)) if table else (frozenset(), 0)
    shown = Counter(name for item in base.items for name in item.in_sheet)
    return {
        name
        for name in TWO_WAY
        if name not in filled and (shown[name] >= _MANY or (name in _FILLED and count >= _MANY))
    }


def _check_size(base: BaseDocument) -> None:
    try:
        split_base(dump_base(base) + " " * _SPARE)
    except ValueError as error:
        raise TrackerError(
            f"{base.incident_id} has more comments and action items than the tracker can remember.",
            hint="Delete what is no longer needed in the document.",
        ) from error


_SPARE = 10_000
"""Characters left for the ids of questions that are posted once the plan is made."""


def _lost_changes(read: DocumentRead, world: Circumstances) -> Iterable[Change]:
    """Changes that once needed a reason and whose row is no longer in the log, or no longer says what it said.

    A row that a person edited so that it does not call for its reason any more counts as gone.
    """
    table = world.snapshot.tables.get("changes")
    if table is None or not table.is_usable or not {"field", "old", "new"} <= table.places.keys():
        return
    logged: Counter[tuple[str, ...]] = Counter()
    calling: Counter[tuple[str, ...]] = Counter()
    about_incident = table.by_family.get(read.incident_id.rpartition("/")[0], ())
    for row in (*table.by_family.get(read.incident_id, ()), *about_incident):
        found = _identity({name: row.text(name) for name in ("key", "field", "old", "new")})
        logged[found] += 1
        calling[found] += "state" not in table.places or _calls_for_reason(row)
    for changes in (weakened_facts(read.base), *(item.changes for item in read.base.items)):
        for change in changes:
            cells = change_cells(change, read.incident_id, read.document_id, world.lang)
            wanted = _identity({name: clipped(str(value or ""), MAX_CELL) for name, value in cells.items()})
            rows = calling if change.state == UNJUSTIFIED else logged
            if rows[wanted]:
                rows[wanted] -= 1
                if rows is calling:
                    logged[wanted] -= 1
            else:
                yield replace(change, flags=(*change.flags, RESTORED))


def _identity(cells: Mapping[str, str]) -> tuple[str, ...]:
    """What tells one row of the log from others, whatever language it was written in."""
    field = logged_field(cells["field"])
    return cells["key"], field, logged_value(field, cells["old"]), logged_value(field, cells["new"])


def _calls_for_reason(row: Row) -> bool:
    return word_key("change_state", row.text("state")) == UNJUSTIFIED


def _summary(outcome: DocumentOutcome, appends: Sequence[RowAppend]) -> Iterable[str]:
    new = sum(append.worksheet is ACTION_ITEMS for append in appends)
    comments = sum(append.worksheet is COMMENTS for append in appends)
    if new:
        yield f"{new} new action item{'s' * (new > 1)}"
    if comments:
        yield f"{comments} new comment thread{'s' * (comments > 1)}"
    for item in outcome.items:
        for change in item.changes:
            yield _in_short(item, change)


def _in_short(item: ItemOutcome, change: Change) -> str:
    flag = " (no reason yet)" if change.state == UNJUSTIFIED else ""
    old, new = effective(change.field, change.old), effective(change.field, change.new)
    return f"{item.base.key} {change.field}: {old or '(none)'} → {new or '(none)'}{flag}"
