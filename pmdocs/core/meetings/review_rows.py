"""Rows that a review adds to a document: questions with their answers, words of the Kudo wall.

A section is a table whose header names the columns, or a list; new rows are of the kind that stands there. What
a person wrote is never touched: rows are added below, blank rows of the template at the end of the table are
used, and an answer is written beside a question that has none. What was written once, or waits as a
suggestion, is known by its words and by a named range in the document, so that it is not written again after
its author reworded or deleted it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from pmdocs.core.documents.document import Block, Document, Paragraph, Tab, Table
from pmdocs.core.documents.sections import read_sections
from pmdocs.core.meetings.review_forms import (
    CellText,
    Entry,
    Form,
    NewLines,
    NewRows,
    NewTable,
    comparable,
    known_leads,
    record_name,
)
from pmdocs.core.meetings.review_places import Place
from pmdocs.core.model import insertable

MAX_TEXT = 20_000
"""Characters of one cell; a thread holds far less."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowsPlan:
    """What one ``documents.batchUpdate`` adds, all in one tab."""

    tab_id: str
    fills: tuple[CellText, ...] = ()
    added: NewRows | NewLines | NewTable | None = None
    written: tuple[Entry, ...] = ()
    """What the plan writes."""
    present: tuple[Entry, ...] = ()
    """What stands there."""
    pending: tuple[Entry, ...] = ()
    """What waits there as a suggestion."""
    gone: tuple[Entry, ...] = ()
    """What was written once and is not there any more: somebody took it out or reworded it."""
    unrecorded: tuple[Entry, ...] = ()
    """Of the pending ones, those that no named range remembers yet."""
    mark_at: tuple[int, int] = (0, 0)
    """Words of the document that named ranges are put on."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is to be written."""
        return not self.fills and self.added is None


def plan_rows(
    document: Document,
    entries: Sequence[Entry],
    form: Form,
    *,
    as_suggestion: bool,
    lang: str,
    again: bool = False,
) -> RowsPlan:
    """Which entries are missing in the document's section, and where they go.

    ``document`` is as read, suggestions inline. With ``again`` also what was written before and is gone. Raises
    DocumentError when the section's table is not understood, or is itself only suggested and edits are wanted.
    """
    whole = read_sections(with_suggested_insertions(document))
    settled = read_sections(document)
    entries = tuple(_clean(entry) for entry in entries)
    place = Place(document, whole, form, lang)
    shown, here = known_leads(whole, form), known_leads(settled, form)
    plan = RowsPlan(tab_id=place.tab.tab_id, mark_at=_words_to_mark(place.tab))
    recorded = {name for tab in document.tabs for name in tab.range_names}
    missing: list[Entry] = []
    fills: list[CellText] = []
    answered: list[Entry] = []
    sorted_out: dict[str, list[Entry]] = {"present": [], "pending": [], "gone": []}
    for entry in entries:
        lead = comparable(entry.cells[form.lead])
        is_recorded = record_name(form, entry.comment_id) in recorded
        if lead in shown:
            found = [] if is_recorded else place.unanswered(entry, lead)
            fills += found
            name = "present" if lead in here else "pending"
            (answered if found else sorted_out[name]).append(entry)
        elif is_recorded and not again:
            sorted_out["gone"].append(entry)
        else:
            missing.append(entry)
    unrecorded = [e for e in sorted_out["pending"] if record_name(form, e.comment_id) not in recorded]
    plan = replace(
        plan,
        present=tuple(sorted_out["present"]),
        pending=tuple(sorted_out["pending"]),
        gone=tuple(sorted_out["gone"]),
        unrecorded=tuple(unrecorded),
        fills=tuple(fills),
        written=(*answered, *missing),
    )
    if not missing:
        return plan
    if not as_suggestion:
        place.require_settled(settled)
    more, added = place.add(missing, as_suggestion=as_suggestion)
    return replace(plan, fills=(*plan.fills, *more), added=added)


def _clean(entry: Entry) -> Entry:
    cells = {
        key: insertable(text.replace("\r\n", "\n").replace("\r", "\n")).strip()[:MAX_TEXT]
        for key, text in entry.cells.items()
    }
    return replace(entry, cells=cells)


def with_suggested_insertions(document: Document) -> Document:
    """The document as if every suggested insertion were accepted; indexes stay."""
    tabs = tuple(
        replace(
            tab,
            segments=tuple(replace(part, blocks=tuple(map(_accepted, part.blocks))) for part in tab.segments),
        )
        for tab in document.tabs
    )
    return replace(document, tabs=tabs)


def _accepted(block: Block) -> Block:
    if isinstance(block, Paragraph):
        return replace(block, elements=tuple(replace(each, inserted=False) for each in block.elements))
    if isinstance(block, Table):
        rows = tuple(
            tuple(replace(cell, inserted=False, blocks=tuple(map(_accepted, cell.blocks))) for cell in row)
            for row in block.rows
        )
        return replace(block, inserted=False, rows=rows)
    return block


def _words_to_mark(tab: Tab) -> tuple[int, int]:
    """The first words of a tab's body: the document's title, as a rule."""
    body = [block for block in tab.segments[0].blocks if isinstance(block, Paragraph)]
    for paragraph in body:
        if paragraph.shown.strip() and not any(element.inserted for element in paragraph.elements):
            return paragraph.start, paragraph.end - 1
    return body[-1].end - 1, body[-1].end
