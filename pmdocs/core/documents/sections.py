"""A document as a postmortem: its sections, the facts at its head, and what is doubtful about them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from pmdocs.core.actions.date_words import EN_MONTH, month_number
from pmdocs.core.actions.dates import find_full_dates, parse_full_date
from pmdocs.core.actions.day_order import day_order
from pmdocs.core.documents.document import Document
from pmdocs.core.documents.document import place as place_in
from pmdocs.core.documents.header import Header, read_header
from pmdocs.core.documents.outline import Draft, Section, outline
from pmdocs.core.findings import Code, Finding, in_document_order
from pmdocs.core.word_lists import SECTION_HEADINGS

__all__ = ["Header", "Reading", "Section", "looks_like_postmortem", "read_sections"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A document as a postmortem."""

    document: Document
    """As read: without suggested insertions; what is struck through is still there."""
    sections: tuple[Section, ...]
    """In document order, tab after tab."""
    header: Header
    findings: tuple[Finding, ...]

    def reference_day(self, today: date) -> date:
        """The day that dates without a year count from.

        What the head says; else the title or first heading; else the month that one of them names, or the later latest full date until today that stands
        outside the action items, because work is promised after what happened; else today.
        """
        titles = [section.title for section in self.sections if section.form == "heading"][:1]
        named = (parse_full_date(title) for title in (self.document.title, *titles))
        said = self.header.created or self.header.incident_date or next(filter(None, named), None)
        if said is not None:
            return said
        month = next(filter(None, map(_month_named, (self.document.title, *titles))), None)
        told = [section.text for section in self.sections if "action_items" not in section.belongs_to]
        order = day_order((section.text for section in self.sections), "mdy")
        past = (day for text in told for day in find_full_dates(text, order=order) if day <= today)
        latest = max(past, default=None)
        if month is not None and month <= today and (latest is None or latest < month):
            return month
        return latest or today

    def sections_of(self, key: str) -> tuple[Section, ...]:
        """Every section with this key, and those below them that have no key of their own."""
        return tuple(section for section in self.sections if key in section.belongs_to)

    def text_of(self, key: str) -> str:
        """What a person reads under all headings of a key."""
        return "\n".join(filter(None, (section.text for section in self.sections_of(key))))

    def section_at(self, tab_id: str, index: int) -> Section | None:
        """The innermost section around an index of a tab's body (UTF-16 code units)."""
        around = [
            section
            for section in self.sections
            if section.tab_id == tab_id and section.start <= index < section.end
        ]
        return min(around, key=lambda section: section.end - section.start, default=None)


_MONTH = re.compile(r"(?<!\d)(?<![A-Z][-_#])(20\d\d)\s?(?:年|[/_.-])\s?(0?[1-9]|1[0-2])(?!\d|[-/.]\d)")

_MONTH_BY_NAME = re.compile(rf"\b({EN_MONTH})\b\.?,?\s(20\d\d)\b", re.IGNORECASE)


def _month_named(title: str) -> date | None:
    """The first day of the month that a title names: ``障害/2025/03/…``, ``2025年3月 …``, ``… April 2025``; ``INC-2025-03`` counts incidents."""
    found = _MONTH.search(title)
    if found is None:
        named = _MONTH_BY_NAME.search(title)
        return date(int(named[2]), month_number(named[1]), 1) if named else None
    return date(int(found[1]), int(found[2]), 1)


NEEDED_HEADINGS = 3


def looks_like_postmortem(document: Document) -> bool:
    """Whether a document without our mark is one: at least three different sections of a postmortem.

    Facts such as status or owner do not count: every project document has them.
    """
    sections = (section for section in read_sections(document).sections if not section.is_guessed)
    keys = {key for section in sections for key in section.keys}
    return len(keys & set(SECTION_HEADINGS)) >= NEEDED_HEADINGS


def read_sections(document: Document) -> Reading:
    """The sections of every tab's body, the facts at the head, and what is doubtful about them."""
    settled = document.without_suggested_insertions()
    drafts = outline(settled.without_struck())
    sections = tuple([draft.finished() for draft in drafts])
    places = _Places(settled)
    header, doubts = read_header(sections)
    unread = (places.finding(code, at.tab_id, at.start, at.title, at.text) for code, at in doubts)
    findings = (*_heading_findings(drafts, places), *unread, *_suggested(document))
    return Reading(document=settled, sections=sections, header=header, findings=in_document_order(findings))


class _Places:
    """Where things stand in a document, as a person would find them."""

    def __init__(self, document: Document) -> None:
        self._numbers = {tab.tab_id: number for number, tab in enumerate(document.tabs)}
        self._tabs = {tab.tab_id: tab for tab in document.tabs}

    def finding(
        self, code: Code, tab_id: str, index: int, heading: str, text: str, advice: str = ""
    ) -> Finding:
        tab = self._tabs[tab_id]
        return Finding(
            code=code,
            where=place_in(tab, tab.segments[0], heading, (), tabs=len(self._tabs)),
            text=text,
            advice=advice,
            tab_id=tab_id,
            tab=self._numbers[tab_id],
            index=index,
        )


def _heading_findings(drafts: list[Draft], places: _Places) -> Iterator[Finding]:
    earlier: defaultdict[str, list[tuple[int, Draft]]] = defaultdict(list)
    for number, draft in enumerate(drafts):
        first = _first_of_same(draft, earlier)
        for key in draft.keys:
            earlier[key].append((number, draft))
        if draft.form == "opening" or draft.is_title:
            continue
        parent = draft.parent.title if draft.parent else ""
        advice = ""
        if not draft.keys:
            suggestion = draft.match.suggestion
            if draft.belongs_to() and not suggestion:
                continue
            code = Code.UNKNOWN_HEADING
            advice = f"did you mean '{suggestion}'?" if suggestion else ""
        elif draft.warning:
            code, advice = draft.warning, f"read as {draft.keys[0]}"
        elif first is not None:
            code, advice = Code.DUPLICATE_HEADING, f"read together with '{first.title}'"
        else:
            continue
        yield places.finding(code, draft.tab.tab_id, draft.start, parent, draft.title, advice)


def _first_of_same(draft: Draft, earlier: Mapping[str, list[tuple[int, Draft]]]) -> Draft | None:
    """The first earlier section with a key of this one, unless that stands above it or says nothing new."""
    others = {number: other for key in draft.keys for number, other in earlier.get(key, ())}
    if not others:
        return None
    above = set(map(id, draft.ancestors()))
    for _, other in sorted(others.items(), key=lambda pair: pair[0]):
        shared = set(draft.keys) & set(other.keys)
        if id(other) not in above and not _shares_parent_key(draft, shared):
            return other
    return None


def _shares_parent_key(draft: Draft, shared: set[str]) -> bool:
    return any(shared & set(above.keys) for above in draft.ancestors())


def _suggested(document: Document) -> Iterator[Finding]:
    numbers = {tab.tab_id: number for number, tab in enumerate(document.tabs)}
    for passed in document.suggestions():
        inserted = passed.kind == "inserted"
        yield Finding(
            code=Code.SUGGESTED_INSERTION if inserted else Code.SUGGESTED_DELETION,
            where=passed.where,
            text=passed.text,
            advice="left out until accepted" if inserted else "kept until accepted",
            tab_id=passed.tab_id,
            tab=numbers[passed.tab_id],
            index=passed.start,
        )
