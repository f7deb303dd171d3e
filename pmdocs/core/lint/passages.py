"""A document as passages: what people wrote, where it stands, and in which scope rules look at it."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from pmdocs.core.actions.items import ItemRow
from pmdocs.core.documents.document import Block, Paragraph, Table, offset_index, walk
from pmdocs.core.documents.sections import Reading, Section
from pmdocs.core.findings import Finding
from pmdocs.core.lint.model import ACTIONS, PROSE, TIMELINE
from pmdocs.core.lint.text import normal
from pmdocs.core.model import document_url
from pmdocs.core.policy.policy import Policy
from pmdocs.core.vocabulary import HEADER_LABELS, SECTION_HEADINGS

_SCOPES: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "action_items": frozenset({ACTIONS}),
        "timeline": frozenset({TIMELINE}),
        **dict.fromkeys(
            ("kudos", "questions", "references", "review_checklist", *HEADER_LABELS), frozenset[str]()
        ),
    }
)
"""By section; other sections are prose. Praise wants names, questions are other people's words."""

_RECORD = re.compile(
    r"\b(?:chat|slack|irc|thread|transcript|logs?|excerpts?)\b|チャット|会話|ログ|スレッド|議事録|発言",
    re.IGNORECASE,
)
"""Headings above what others said or machines wrote, pasted in."""

CODE = "CODE"
"""The paragraph style of a code block of a file; Google Docs has none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """Which line of a file an index of its document stands on."""

    starts: tuple[int, ...]
    """Indexes where a line begins, ascending."""
    numbers: tuple[int, ...]
    """Their lines, from 1."""

    def at(self, index: int) -> int:
        """The line of an index."""
        found = bisect.bisect_right(self.starts, index) - 1
        return self.numbers[max(found, 0)] if self.numbers else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A paragraph, or the text of an action item."""

    text: str
    scopes: frozenset[str]
    section: Section
    tab_id: str
    start: int
    """UTF-16 code units, like ``end``."""
    end: int
    has_link: bool = False
    """Something in it leads elsewhere: a ticket, a file, a design."""
    starts: tuple[tuple[int, int], ...] = ()
    """Of each element: its offset in ``text`` in characters, and its index."""

    def index_at(self, offset: int) -> int:
        """The document index of a character of ``text``."""
        found = bisect.bisect_right(self.starts, (offset, 1 << 60)) - 1
        if found < 0:
            return self.start
        position, index = self.starts[found]
        return offset_index(index, self.text[position:], offset - position)


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A postmortem as lint reads it, wherever it comes from."""

    reading: Reading
    items: tuple[ItemRow, ...]
    of_items: tuple[Finding, ...] = ()
    """What reading the items turned up, also of lines that are none."""
    lines: Lines | None = None
    """Of a file."""
    guidance: frozenset[str] = frozenset()
    """Sentences of the template, in `normal` form, that nobody here wrote."""
    names: frozenset[str] = frozenset()
    """Known people."""
    today: date | None = None
    policy: Policy = field(default_factory=Policy)
    """What the team promises itself; the default of practice for who has none."""

    def url(self, section: Section | None) -> str:
        """Where the document opens, at a heading where there is one; empty for a file."""
        document = self.reading.document
        if self.lines is not None or not document.document_id:
            return ""
        address = document_url(document.document_id)
        if section is None:
            return address
        tab = f"?tab={section.tab_id}" if section.tab_id else ""
        return f"{address}{tab}#heading={section.heading_id}" if section.heading_id else address + tab


def is_guidance(text: str, source: Source) -> bool:
    """Whether a paragraph is the template's own advice, untouched."""
    return normal(text).strip() in source.guidance


def scopes_of(section: Section, *, is_postmortem: bool) -> frozenset[str]:
    """In which scopes a section's sentences are read. Text of no known section counts as prose."""
    if not is_postmortem:
        return frozenset({PROSE, ACTIONS})
    if not section.keys and _RECORD.search(section.title):
        return frozenset()
    scopes = [_SCOPES.get(key, frozenset({PROSE})) for key in section.belongs_to]
    return frozenset().union(*scopes) if scopes else frozenset({PROSE})


def passages(source: Source) -> Iterator[Passage]:
    """Everything that wording rules look at, in document order; items stand where their rows stand.

    Of a table of action items only the action column counts; other cells hold names, dates and values.
    """
    sections = source.reading.sections
    is_postmortem = any(key in SECTION_HEADINGS for section in sections for key in section.keys)
    seen: set[tuple[str, int]] = set()
    actions = {(item.tab_id, item.cells["action"].start) for item in source.items if "action" in item.cells}
    for section in sections:
        scopes = scopes_of(section, is_postmortem=is_postmortem)
        if not scopes or section.form == "row":
            continue
        for paragraph, path in _paragraphs(section.blocks):
            key = (section.tab_id, paragraph.start)
            if key in seen or paragraph.style == CODE or is_guidance(paragraph.shown, source):
                continue
            seen.add(key)
            if path and is_postmortem and ACTIONS in scopes and key not in actions:
                continue
            yield _passage(paragraph, section, scopes)


def _paragraphs(blocks: tuple[Block, ...]) -> Iterator[tuple[Paragraph, bool]]:
    """Paragraphs, and whether they stand in a table; a table's first row is its header."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block, False
        elif isinstance(block, Table):
            for row in block.rows[1:] if len(block.rows) > 1 else block.rows:
                for cell in row:
                    for paragraph, _ in walk(cell.blocks):
                        yield paragraph, True


def _passage(paragraph: Paragraph, section: Section, scopes: frozenset[str]) -> Passage:
    starts, offset = [], 0
    for element in paragraph.elements:
        starts.append((offset, element.start))
        offset += len(element.text)
    return Passage(
        text="".join(element.text for element in paragraph.elements).replace("\v", "\n"),
        scopes=scopes,
        section=section,
        tab_id=section.tab_id,
        start=paragraph.start,
        end=paragraph.end,
        has_link=any(element.url or element.kind == "link" for element in paragraph.elements),
        starts=tuple(starts),
    )
