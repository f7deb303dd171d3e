"""What reading the action items of one document needs to know, and how it tells of what it met."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import cached_property

from pmdocs.core.actions.attendees import attendees_of
from pmdocs.core.actions.dates import DueReading
from pmdocs.core.actions.day_order import day_order
from pmdocs.core.actions.item_dates import find_due
from pmdocs.core.actions.item_rows import CellPlace, ItemRow
from pmdocs.core.actions.item_values import stated_status, tells_done
from pmdocs.core.actions.list_lines import Line, lines_of
from pmdocs.core.actions.owner_titles import owner_titles
from pmdocs.core.actions.parties import parties_of
from pmdocs.core.actions.signatures import Signatures
from pmdocs.core.actions.signatures_ja import SignaturesJa
from pmdocs.core.actions.tail_names import TailNames
from pmdocs.core.actions.told_people import ToldPeople
from pmdocs.core.actions.traffic_lights import lights_of
from pmdocs.core.actions.worded_dues import find_words_for_due
from pmdocs.core.documents.blocks import Element, Paragraph, Table, walk
from pmdocs.core.documents.document import Document, Tab, place
from pmdocs.core.documents.people import Directory
from pmdocs.core.documents.sections import Reading, Section
from pmdocs.core.findings import Code, Finding
from pmdocs.core.model import utf16_length
from pmdocs.core.vocabulary import match_heading


class Scope:
    """One document, the day its dates count from, and the people it may name."""

    def __init__(
        self, document: Document, reading: Reading, reference: date, people: Mapping[str, str], order: str
    ) -> None:
        self._reading = reading
        self.reference = reference
        self.order = day_order(_texts(reading), order)
        self.is_unstruck = reading.document.is_unstruck
        self.people = Directory(people)
        self.told_people = ToldPeople(reading)
        self.titles = owner_titles(reading, self.people, self.told_people.knows)
        self.attendees = attendees_of(reading)
        self.parties = parties_of(reading, self.titles.knows)
        self.tails = TailNames(reading, self)
        self.signatures = Signatures(reading, self)
        self.signatures_ja = SignaturesJa(reading, self)
        self.findings: list[Finding] = []
        """Of rows that became no item."""
        self.kinds_of_words: dict[tuple[str, bool], str] = {}
        """What `PeopleCues` has looked up: whether a word is a person's name, a unit's or neither, in either language."""
        self._lines: dict[tuple[str, int, int, str], list[Line]] = {}
        self._position = 0
        self._tabs = {tab.tab_id: (number, tab) for number, tab in enumerate(document.tabs)}
        self._numbers: dict[tuple[str, int], int] = {}

    def next_position(self) -> int:
        """1, 2, … for the rows of tables in their order."""
        self._position += 1
        return self._position

    @cached_property
    def lights(self) -> Mapping[str, str]:
        """The states that traffic lights before lines stand for."""
        return lights_of(self._reading)

    def lines(self, section: Section) -> list[Line]:
        """A section's lines, made out once for all that look through every section; nobody changes them."""
        key = (section.tab_id, section.start, section.end, section.form)
        if key not in self._lines:
            self._lines[key] = lines_of(section)
        return self._lines[key]

    def in_order(self, items: Iterable[ItemRow]) -> list[ItemRow]:
        """Items as they stand in the document, tab after tab."""
        return sorted(items, key=lambda item: (self._tabs[item.tab_id][0], item.start))

    def where(self, section: Section, table: Table | None = None, row: int = 0) -> str:
        """As a person would find it: tab, heading, table and row counted from 1."""
        _, tab = self._tabs[section.tab_id]
        said = place(tab, tab.segments[0], heading(section), (), tabs=len(self._tabs))
        if table is None:
            return said
        number = self._table_number(section.tab_id, table)
        return f"{said}, table {number}" + (f", row {row}" if row else "")

    def finding(
        self, code: Code, section: Section, index: int, where: str, text: str, advice: str = ""
    ) -> Finding:
        """Something to look at, at an index of the section's tab."""
        return self._finding(code, section.tab_id, index, where, text, advice)

    def finding_at(self, item: ItemRow, code: Code, advice: str) -> Finding:
        """A finding about many items, told at one of them."""
        return self._finding(code, item.tab_id, item.start, item.where, item.action, advice)

    def _finding(self, code: Code, tab_id: str, index: int, where: str, text: str, advice: str) -> Finding:
        number, _ = self._tabs[tab_id]
        return Finding(
            code=code, where=where, text=text, advice=advice, tab_id=tab_id, tab=number, index=index
        )

    def _table_number(self, tab_id: str, table: Table) -> int:
        if not self._numbers:
            self._numbers = {
                (tab.tab_id, found.start): number
                for tab in self._reading.document.tabs
                for number, found in enumerate(_tables(tab), 1)
            }
        return self._numbers.get((tab_id, table.start), 1)


def _texts(reading: Reading) -> Iterator[str]:
    return (paragraph.shown for tab in reading.document.tabs for paragraph, _ in walk(tab.segments[0].blocks))


def _tables(tab: Tab) -> list[Table]:
    return [block for block in tab.segments[0].blocks if isinstance(block, Table)]


def heading(section: Section) -> str:
    """What a person calls a section: its title, else the heading above."""
    return section.title or (section.path[-1] if section.path else "")


def title_of(section: Section) -> Paragraph:
    """A section's heading as a line of words, links and chips, at which nothing can be written."""
    text = Element(start=0, end=0, kind="text", text=section.title, struck=section.is_struck)
    elements = section.elements or (text,)
    at = section.start
    return Paragraph(
        start=at,
        end=at,
        style="NORMAL_TEXT",
        elements=tuple([replace(element, start=at, end=at) for element in elements]),
    )


def heading_place(section: Section) -> CellPlace | None:
    """Where a heading's words stand; None where chips are among them."""
    title = section.title.rstrip()
    if not title or any(element.kind != "text" for element in section.elements):
        return None
    end = section.start + utf16_length(title)
    return CellPlace(tab_id=section.tab_id, segment_id="", start=section.start, end=end, kind="text")


def standing_of(section: Section) -> str:
    """The status that a section's heading, or one above among those of action items, says of all its items."""
    if not section.is_struck and (own := stated_status(section.title)):
        return "" if _AND_LATER.search(section.title) else own
    if not group_of(section):
        return ""
    titles = [section.title]
    for steps, title in enumerate(reversed(section.path)):
        is_theirs = not steps or "action_items" in match_heading(title).keys or tells_done(title)
        status = stated_status(title) if is_theirs else ""
        if status:
            return "" if any(map(_LATER.search, titles)) else status
        titles.append(title)
    return ""


_LATER = re.compile(
    r"今後|将来|これから|\b(?:future|next|upcoming|planned|to[- ]?do|pending|working on|will|going to|still)\b",
    re.IGNORECASE,
)
"""A heading below one of what was done that speaks of what is still to be."""
_AND_LATER = re.compile(
    r"(?:\band\b|&|,|/).{0,80}\b(?:next|planned|upcoming|working on|will|going to|still|plan)\b|(?:と|・|、|および|及び).{0,40}(?:今後|これから|予定)",
    re.IGNORECASE,
)
"""``What we have finished and what we will do next``: such a heading says nothing of any single item."""


def speaks_of_later(title: str) -> bool:
    """Whether a line above items says that they are still to be done, whatever the heading further up says."""
    return bool(_LATER.search(title))


def due_of(section: Section, scope: Scope) -> DueReading | None:
    """The day that a heading below that of the action items gives all its items: ``Mid term (before end of June)``."""
    title = group_of(section)
    if not title or not _UNTIL.search(title) or stated_status(title):
        return None
    found = find_due(
        title, reference=scope.reference, order=scope.order, has_company=False
    ) or find_words_for_due(title, reference=scope.reference, order=scope.order)
    return found.reading if found is not None else None


_UNTIL = re.compile(r"\b(?:by|before|until|due)\b|まで|期限|末", re.IGNORECASE)


URGENCY = re.compile(r"(?<![A-Za-z0-9])P[0-4](?![A-Za-z0-9])")


def urgency_of(section: Section) -> str:
    """The priority that a heading among those of action items gives all below it: ``Detection (P1)``."""
    found = URGENCY.search(group_of(section))
    return found.group() if found else ""


def group_of(section: Section) -> str:
    """What the items of a section have in common: its title, where it stands below that of the action items."""
    is_whole = "action_items" in section.keys and "action_items" not in section.above
    return "" if is_whole else section.title
