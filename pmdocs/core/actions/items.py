"""The action items of a postmortem: rows of tables, or list items and paragraphs where no table holds any."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from pmdocs.core.actions.action_tables import ActionTable, action_tables, outside_rows, table_findings
from pmdocs.core.actions.agreed_lists import agreed
from pmdocs.core.actions.answers import answered
from pmdocs.core.actions.beside_tables import beside_tracked, room_for, unrepeated
from pmdocs.core.actions.called_tasks import called_tasks
from pmdocs.core.actions.done_before import done_before
from pmdocs.core.actions.elsewhere import announced, marked
from pmdocs.core.actions.heading_items import with_heading_ticket
from pmdocs.core.actions.informal_promises import informal_promises
from pmdocs.core.actions.item_lists import read_lists
from pmdocs.core.actions.item_marks import with_marks
from pmdocs.core.actions.item_rows import CellPlace, ItemRow, ItemsReading, identity_text
from pmdocs.core.actions.item_scope import Scope
from pmdocs.core.actions.item_tables import read_table
from pmdocs.core.actions.japanese_arrows import behind_arrows
from pmdocs.core.actions.japanese_pledges import japanese_pledges
from pmdocs.core.actions.labelled_work import labelled_work
from pmdocs.core.actions.led_lists import led_lists
from pmdocs.core.actions.likely_work import MOST_HINTS, likely_work
from pmdocs.core.actions.minuted import not_summed_up
from pmdocs.core.actions.named_promises import named_promises
from pmdocs.core.actions.people_cues import PeopleCues
from pmdocs.core.actions.record_rows import record_rows
from pmdocs.core.actions.section_prose import section_prose
from pmdocs.core.actions.tickets import normalise_ticket, split_status
from pmdocs.core.actions.why_tables import why_tables
from pmdocs.core.documents.document import Document
from pmdocs.core.documents.sections import Reading, Section
from pmdocs.core.documents.unfilled import calls_itself_template, is_unfilled
from pmdocs.core.findings import Code, Finding, in_document_order

__all__ = [
    "CellPlace", "ItemRow", "ItemsReading", "identity_text", "normalise_ticket", "read_items", "split_status",
]  # fmt: skip

_NOBODY: Mapping[str, str] = MappingProxyType({})


def read_items(
    document: Document,
    reading: Reading,
    *,
    reference: date,
    people: Mapping[str, str] = _NOBODY,
    order: str = "mdy",
    tracked_before: Collection[str] = (),
) -> ItemsReading:
    """The action items of a document, as read into sections.

    ``reference`` is the day that dates without a year count from; ``people`` gives e-mail addresses by name;
    ``order`` is how ``5/7/2026`` is meant; ``tracked_before`` holds the words, as `identity_text` has them, of items
    that stay items wherever they stand, so that what is written elsewhere takes nothing off the list. Beside a table of items not every list counts: see `room_for`.
    """
    scope = Scope(document, reading, reference, people, order)
    found = _by_rules(reading, scope, tracked_before)
    items, listed, left_out, untracked = found.items, found.listed, found.left_out, found.untracked
    listed += unrepeated(led_lists(reading, scope, tracked_before), items + listed)
    listed += unrepeated(
        section_prose(reading, scope, items + listed, found.tables, tracked_before), items + listed
    )
    guessed, bare = likely_work(reading, scope, items + listed, tracked_before, found.summed_up)
    listed += unrepeated(guessed, items + listed)
    findings: list[Finding] = list(table_findings(found.tables, scope)) if items else []
    findings += [_ignored(left_out, scope)] if left_out else []
    findings += [_untracked(untracked, scope)] if untracked else []
    findings += _maybe_work(bare, items + listed, scope)
    if (items or listed) and (_is_named_template(reading) or is_unfilled(reading.sections)):
        samples = _samples_among(items + listed, reading, tracked_before)
        items, listed = ([item for item in part if item not in samples] for part in (items, listed))
        findings += [_samples(samples, scope)] if samples else []
    cues = PeopleCues(scope)
    items = list(with_marks(scope.in_order(map(cues.owned, items + listed)), reading.document))
    findings += _unreadable_ticks(listed, scope)
    findings += [finding for item in items for finding in item.findings] + scope.findings
    return ItemsReading(items=tuple(items), findings=in_document_order(findings))


def read_rules(reading: Reading, scope: Scope) -> list[ItemRow]:
    """What the rules read, before the model of likely work adds to it."""
    found = _by_rules(reading, scope, ())
    return found.items + found.listed


@dataclass(frozen=True, slots=True)
class _Found:
    """What the rules found: rows of tables, items of lists and texts, and lists that do not count."""

    tables: list[ActionTable]
    items: list[ItemRow]
    listed: list[ItemRow]
    left_out: list[ItemRow]
    untracked: list[ItemRow]
    summed_up: list[ItemRow]
    """Said once more by a row of a table."""


def _by_rules(reading: Reading, scope: Scope, tracked_before: Collection[str]) -> _Found:
    tables = list(action_tables(reading))
    of_tables = [(found, item) for found in tables for item in read_table(found, scope)]
    items = [item for _, item in of_tables]
    sections = reading.sections_of("action_items")
    of_lists = [
        (section, item)
        for section in sections
        for item in with_heading_ticket(section, list(read_lists(section, scope)), scope)
    ]
    of_lists = outside_rows(of_lists, tables)
    of_lists, untracked = beside_tracked(of_lists, of_tables, tracked_before)
    listed, left_out = room_for(of_lists, of_tables, tracked_before)
    for read in _ELSEWHERE:
        listed += unrepeated(read(reading, scope), items + listed)
    kept = not_summed_up(listed, of_tables, reading, tracked_before)
    summed_up = [item for item in listed if item not in kept]
    listed = kept if items or kept else list(announced(reading, scope))
    return _Found(tables, items, listed, left_out, untracked, summed_up)


_ELSEWHERE = (
    marked, agreed, labelled_work, behind_arrows, called_tasks, named_promises, answered, record_rows, japanese_pledges, done_before,
    informal_promises, why_tables,
)  # fmt: skip
"""Who looks for work outside of the sections for it, in this order: what one has read the next says no second time."""


def _ignored(lists: list[ItemRow], scope: Scope) -> Finding:
    advice = f"{len(lists)} list item(s) beside the table are not read as action items"
    return scope.finding_at(lists[0], Code.ACTION_LIST_IGNORED, advice)


def _is_named_template(reading: Reading) -> bool:
    return calls_itself_template(reading.document, reading.sections)


def _samples_among(items: list[ItemRow], reading: Reading, tracked_before: Collection[str]) -> list[ItemRow]:
    """Of a document that nobody filled in: all of one called a template, else what has neither a day nor a ticket."""
    is_named = _is_named_template(reading)
    return [
        item
        for item in items
        if (is_named or not (item.due or item.ticket)) and identity_text(item.action) not in tracked_before
    ]


def _untracked(lines: list[ItemRow], scope: Scope) -> Finding:
    """Said with a way out: what a team wants tracked it names somebody for, or puts where it tracks work."""
    advice = f"{len(lines)} line(s) here are not read beside the action items: name an owner, a day or a ticket, or move them there"
    return scope.finding_at(lines[0], Code.ACTION_LIST_IGNORED, advice)


def _maybe_work(bare: list[tuple[Section, ItemRow]], known: list[ItemRow], scope: Scope) -> list[Finding]:
    """The likeliest lines that name nobody and no day: said, so that no work is lost for standing in the wrong place."""
    advice = "reads like follow-up work and is not tracked: name an owner or a day, or write TODO: before it"
    return [scope.finding_at(item, Code.MAYBE_WORK, advice) for item in unrepeated(bare, known)[:MOST_HINTS]]


def _samples(items: list[ItemRow], scope: Scope) -> Finding:
    advice = f"{len(items)} sample row(s) are not read: title and head are as a template has them; fill in title and date"
    return scope.finding_at(items[0], Code.TEMPLATE_UNFILLED, advice)


def _unreadable_ticks(lists: list[ItemRow], scope: Scope) -> list[Finding]:
    """Said once for a document, with a way out."""
    first = next((item for item in lists if item.status == "unknown"), None)
    advice = "the ticks of a checklist cannot be read; write ☐ or ☑, or use a table with a Status column"
    return [] if first is None else [scope.finding_at(first, Code.CHECKLIST_UNREADABLE, advice)]
