"""The row of a postmortem, and the counts in it that change with the day alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable, Mapping
from datetime import date, tzinfo
from types import MappingProxyType

from pmdocs.core.actions.dates import parse_full_date
from pmdocs.core.actions.item_states import state_in_cell
from pmdocs.core.findings import LEVELS, Level
from pmdocs.core.model import document_url
from pmdocs.core.sheet.notes import about_item, misread_states, note_part
from pmdocs.core.sheet.plan import CellWrite
from pmdocs.core.sheet.row_changes import SheetEdits
from pmdocs.core.sheet.rows import clipped, in_words, sheet_cells
from pmdocs.core.sheet.snapshot import Row, Snapshot
from pmdocs.core.sheet.tracker import ACTION_ITEMS, POSTMORTEMS, CellValue
from pmdocs.core.syncing.base import DEFAULTS, OPEN, BaseItem, at_least_agreed
from pmdocs.core.syncing.fact_memory import RESOLVED, TEAM, load_fact, unexplained
from pmdocs.core.syncing.head_facts import moment_said
from pmdocs.core.syncing.merge import DocumentOutcome
from pmdocs.core.syncing.visit import DocumentRead
from pmdocs.core.vocabulary import SEVERITY_SHOWN

_NONE: Mapping[str, BaseItem] = MappingProxyType({})


def plan_postmortem(
    read: DocumentRead, outcome: DocumentOutcome, edits: SheetEdits, *, unanswered: int
) -> None:
    """The row of a document: its header, its counts, and what could not be read."""
    world = edits.world
    table = world.snapshot.tables.get("postmortems")
    row = table.by_key.get(read.incident_id) if table else None
    header, lang = read.reading.header, world.lang
    items = [item for item in outcome.base.items if item.present and item.value("status") in OPEN]
    overdue = [item for item in items if is_past(item.value("due"), world.today.isoformat())]
    values: dict[str, CellValue] = {
        "incident_id": read.incident_id,
        "title": read.title,
        "severity": SEVERITY_SHOWN[lang][header.severity] if header.severity else "",
        "status": in_words("document_status", header.status, lang) if header.status else "",
        "owner": (header.owner.email or header.owner.name) if header.owner else "",
        "incident_date": header.incident_date or "",
        "services": ", ".join(header.services),
        "document": document_url(read.document_id),
        "open_actions": len(items),
        "overdue": len(overdue),
        "unjustified": unexplained(outcome.base),
        "unanswered": unanswered,
        "note": _note(read, outcome, lang),
    }
    if row is None:
        first = parse_full_date(read.base.first_synced) or world.today
        made = values | {"created": min(header.created or first, first), "last_read": world.now}
        made |= {name: value for name, value in _remembered(read, outcome, world.zone).items() if value}
        edits.put(POSTMORTEMS, read.incident_id, made, None)
        return
    if not values["title"]:
        del values["title"]
    if (created := _created(read, row)) is not None:
        values["created"] = created
    if edits.put(POSTMORTEMS, read.incident_id, values, row):
        last_read: dict[str, CellValue] = {"last_read": world.now}
        edits.put(POSTMORTEMS, read.incident_id, last_read, row)


def _remembered(read: DocumentRead, outcome: DocumentOutcome, zone: tzinfo) -> dict[str, CellValue]:
    """What people had typed into a row that somebody deleted, as far as syncs remember it."""
    said = {name: load_fact(outcome.base.extra, read.incident_id, name).last for name in (TEAM, RESOLVED)}
    return {TEAM: said[TEAM], RESOLVED: moment_said(said[RESOLVED], zone)}


def _created(read: DocumentRead, row: Row) -> date | None:
    """The day to put back where the cell holds none or one after the first sync: no document is younger than that.

    Policies count deadlines from it.
    """
    first = parse_full_date(read.base.first_synced)
    if first is None:
        return None
    days = (parse_full_date(sheet_cells(row, POSTMORTEMS)["created"]), read.reading.header.created)
    found = next((day for day in days if day is not None and day <= first), first)
    return None if found == days[0] else found


def _note(read: DocumentRead, outcome: DocumentOutcome, lang: str) -> str:
    """Findings in short: what could not be read, and where."""
    lines = [
        note_part(finding.code, finding.where, lang)
        for finding in read.reading.findings + read.items.findings
        if LEVELS[finding.code] is not Level.HINT
    ]
    lines += [
        note_part(notice.code, about_item(notice.key, notice.field, lang), lang) for notice in outcome.notices
    ]
    return clipped("; ".join(dict.fromkeys(lines)), 1_000)


def plan_daily(
    snapshot: Snapshot, today: str, *, skip: Container[str], disputed: Mapping[str, BaseItem] = _NONE
) -> Iterable[CellWrite]:
    """Counts of overdue items, which change with the day alone, of documents that are not read anyway.

    ``disputed`` are items of which document and sheet say different things, by key.
    """
    items, postmortems = snapshot.tables.get("action_items"), snapshot.tables.get("postmortems")
    if items is None or postmortems is None:
        return
    if not {"key", "status", "due"} <= items.places.keys():
        return
    if not {"incident_id", "overdue"} <= postmortems.places.keys():
        return
    late: Counter[str] = Counter()
    misread = {key for row in postmortems.by_key.values() for key in misread_states(row.text("note"))}
    for key, row in items.by_key.items():
        cells, item = sheet_cells(row, ACTION_ITEMS), disputed.get(key)
        # A word that no sync understands counts as open; only the note tells ``Removed`` by a person from a sync's.
        done_on = parse_full_date(cells["done_on"])
        said = state_in_cell(cells["status"], date.fromisoformat(today), done_on) or ""
        status = DEFAULTS["status"] if key in misread else said
        due = cells["due"] if _DAY.fullmatch(cells["due"]) else ""
        is_open = at_least_agreed(item, "status", status) in OPEN
        if is_open and is_past(at_least_agreed(item, "due", due), today):
            late[key.rpartition("/")[0]] += 1
    for incident_id, row in postmortems.by_key.items():
        if incident_id in skip or row.text("overdue") in {str(late[incident_id]), ""}:
            continue
        yield CellWrite(
            worksheet=POSTMORTEMS,
            row=row.number,
            column="overdue",
            key=incident_id,
            value=late[incident_id],
            before=row.text("overdue"),
        )


def is_past(due: str, today: str) -> bool:
    """Whether a cell holds a day before today; what cannot be read is no day."""
    return due < today and _DAY.fullmatch(due) is not None


_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
