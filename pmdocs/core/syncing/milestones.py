"""What the tracker's rows cannot tell and a sync has to remember of a document, for the metrics.

`milestones` makes the small JSON value that a document's base keeps in ``extra["milestones"]``; `load_milestones`
reads it. A moment is the day of the first sync that saw it. Of a document that was synced before recording
began, what was true by then has no known day; that is remembered as well, so that nothing is guessed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from pmdocs.core.documents.document import Block, Table, walk
from pmdocs.core.documents.sections import Reading
from pmdocs.core.templates.blueprint import Blueprint, Line
from pmdocs.core.vocabulary import SECTION_HEADINGS, is_unset

REQUIRED_SECTIONS = (
    "summary", "impact", "root_causes", "trigger", "detection", "resolution", "action_items", "well", "wrong",
    "lucky", "timeline",
)  # fmt: skip
REQUIRED_FACTS = ("created", "incident_date", "authors", "owner", "status", "severity")

UNDATED = "?"
"""Stands for a day before recording began."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestones:
    """What syncs recorded of one document."""

    drafted: date | None = None
    """The first sync with all required sections filled; None when it was not seen."""
    reviewed: date | None = None
    """The first sync with status reviewed or closed."""
    is_draft_undated: bool = False
    """It was complete before recording began."""
    is_review_undated: bool = False
    sections: Mapping[str, bool] = field(default_factory=dict)
    """Whether each section of the document is filled, at the last sync that read it."""
    findings: Mapping[str, int] = field(default_factory=dict)
    """Structural findings by rule, at the last sync that read it."""
    meeting: tuple[datetime, datetime] | None = None
    """Start and end of the review meeting."""
    found_by: str = ""
    """``monitor``, ``human`` or nothing."""


def milestones(
    before: Mapping[str, Any] | None,
    *,
    sections: Mapping[str, bool],
    facts: Iterable[str],
    status: str,
    findings: Iterable[str],
    today: date,
    is_first: bool,
    meeting: tuple[datetime, datetime] | None = None,
    found_by: str = "",
) -> dict[str, Any]:
    """What to remember of a document, as JSON values; the same again when nothing has changed.

    ``before`` is what is remembered so far, ``sections`` as `filled_sections` tells, ``facts`` the keys of the
    head's facts that are given, ``status`` its status, ``findings`` the rule ids of structural findings, one
    each; ``is_first``: it was never synced before. What is not given of ``meeting`` and ``found_by`` stays.
    """
    known = dict(before or {})
    is_complete = all(sections.get(key) for key in REQUIRED_SECTIONS) and set(REQUIRED_FACTS) <= set(facts)
    seen = today.isoformat() if is_first or before else UNDATED
    made: dict[str, Any] = {
        "drafted": known.get("drafted") or (seen if is_complete else ""),
        "reviewed": known.get("reviewed") or (seen if status in {"reviewed", "closed"} else ""),
        "sections": {key: int(is_filled) for key, is_filled in sorted(sections.items())},
        "findings": dict(sorted(Counter(findings).items())),
        "meeting": [moment.isoformat() for moment in meeting] if meeting else known.get("meeting", []),
        "found_by": found_by or known.get("found_by", ""),
    }
    return {name: value for name, value in made.items() if value or name in {"drafted", "sections"}}


def filled_sections(reading: Reading, *, guidance: Collection[str] = ()) -> dict[str, bool]:
    """Each section that a document has, and whether people have written into it.

    The header row of a table is not theirs, nor are the lines of ``guidance`` (see `guidance_of`).
    """
    filled: dict[str, bool] = {}
    for section in reading.sections:
        says = any(line not in guidance and not is_unset(line) for line in _lines(section.blocks))
        for key in section.belongs_to:
            if key in SECTION_HEADINGS:
                filled[key] = filled.get(key, False) or says
    return filled


def guidance_of(blueprint: Blueprint) -> frozenset[str]:
    """The lines and first choices that a template brings along, which say nothing about an incident."""
    first = {each.key: each.options[0].shown for each in blueprint.dropdowns}
    texts = [
        text
        for block in blueprint.blocks
        for text in (
            [block.text]
            if isinstance(block, Line)
            else [first.get(cell.dropdown, cell.text) for row in block.rows for cell in row]
        )
    ]
    return frozenset(" ".join(text.split()) for text in texts if text and "{" not in text)


def given_facts(reading: Reading) -> tuple[str, ...]:
    """Keys of the head's facts that are given."""
    raw = reading.header.raw
    return tuple(key for key in REQUIRED_FACTS if not is_unset(raw.get(key, "")))


def _lines(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        inner = (
            [cell.blocks for row in block.rows[1:] for cell in row]
            if isinstance(block, Table)
            else [(block,)]
        )
        for paragraph, _ in (found for part in inner for found in walk(part)):
            for line in paragraph.shown.splitlines():
                yield " ".join(line.split())


def load_milestones(extra: Mapping[str, Any]) -> Milestones | None:
    """What a base's ``extra`` has of them; None where nothing was recorded or it is damaged."""
    raw = extra.get("milestones")
    if not isinstance(raw, Mapping):
        return None
    try:
        meeting = [datetime.fromisoformat(moment) for moment in raw.get("meeting", ())]
        return Milestones(
            drafted=_day(raw.get("drafted", "")),
            reviewed=_day(raw.get("reviewed", "")),
            is_draft_undated=raw.get("drafted") == UNDATED,
            is_review_undated=raw.get("reviewed") == UNDATED,
            sections={str(key): bool(value) for key, value in raw.get("sections", {}).items()},
            findings={str(key): int(value) for key, value in raw.get("findings", {}).items()},
            meeting=(meeting[0], meeting[1]) if len(meeting) == 2 else None,
            found_by=str(raw.get("found_by", "")),
        )
    except (ValueError, TypeError, AttributeError):
        return None


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text and text != UNDATED else None
