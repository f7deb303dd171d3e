"""The facts at a postmortem's head: dates, people, state, severity."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType

from pmdocs.core.actions.dates import parse_full_date
from pmdocs.core.documents.blocks import Block, Element, walk
from pmdocs.core.documents.outline import Section
from pmdocs.core.documents.people import people_in
from pmdocs.core.documents.struck import unstruck
from pmdocs.core.findings import Code
from pmdocs.core.model import Person, Severity
from pmdocs.core.vocabulary import is_unset, parse_doc_status, parse_severity
from pmdocs.core.word_lists import HEADER_LABELS


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """The facts at a postmortem's head; what is missing or not understood is empty."""

    created: date | None = None
    incident_date: date | None = None
    authors: tuple[Person, ...] = ()
    owners: tuple[Person, ...] = ()
    status: str = ""
    """``draft``, ``in_review``, ``reviewed`` or ``closed``."""
    severity: Severity | None = None
    services: tuple[str, ...] = ()
    incident_id: str = ""
    raw: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """What is written, by key."""

    @property
    def owner(self) -> Person | None:
        """The first owner; there should be one."""
        return self.owners[0] if self.owners else None


Doubt = tuple[Code, Section]
"""A fact that could not be read."""


def read_header(sections: Sequence[Section]) -> tuple[Header, list[Doubt]]:
    """The first section of each key that says something; an unfilled placeholder or a struck value says nothing."""
    facts: dict[str, Section] = {}
    raw: dict[str, str] = {}
    for section in sections:
        new = [key for key in section.keys if key in HEADER_LABELS and key not in facts]
        if new and _says_something(text := (live := _live(section)).text):
            facts |= dict.fromkeys(new, live)
            raw |= dict.fromkeys(new, text)
    status, severity = parse_doc_status(raw.get("status", "")), parse_severity(raw.get("severity", ""))
    header = Header(
        created=_day(facts.get("created")),
        incident_date=_day(facts.get("incident_date")),
        authors=people_in(facts["authors"].blocks) if "authors" in facts else (),
        owners=people_in(facts["owner"].blocks) if "owner" in facts else (),
        status=status or "",
        severity=severity,
        services=tuple(_services(raw.get("services", ""))),
        incident_id=" ".join(raw.get("incident_id", "").split()),
        raw=MappingProxyType(raw),
    )
    values = {
        "created": header.created,
        "incident_date": header.incident_date,
        "status": status,
        "severity": severity,
    }
    doubts = [
        (Code.DATE_UNREADABLE if "date" in key or key == "created" else Code.UNKNOWN_VALUE, section)
        for key, section in facts.items()
        if key in values and values[key] is None
    ]
    return header, doubts


MAX_FACT = 500
"""Characters; more under a heading such as "Status" is prose."""


def _live(section: Section) -> Section:
    live = unstruck(section.blocks)
    return section if len(live) == len(section.blocks) else replace(section, blocks=live)


_UNFILLED = re.compile(r"\{\{.*\}\}|\([^()]*\)|（[^（）]*）", re.DOTALL)


def _says_something(text: str) -> bool:
    return not is_unset(text) and not _UNFILLED.fullmatch(text) and len(text) <= MAX_FACT


def _day(section: Section | None) -> date | None:
    if section is None:
        return None
    chips = (element.day for element in _elements(section.blocks) if element.kind == "date")
    return next((day for day in chips if day), None) or parse_full_date(section.text)


def _services(text: str) -> Iterator[str]:
    names = (name.strip(" \t・•-*") for name in re.split(r"[,、;\n\v/]", text))
    return (name for name in names if not is_unset(name))


def _elements(blocks: tuple[Block, ...]) -> Iterator[Element]:
    for paragraph, _ in walk(blocks):
        yield from paragraph.elements
