"""Places in a document: where a thread's words stand, and under which headings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from pmdocs.core.documents.document import Document
from pmdocs.core.documents.words import Words

MAX_CANDIDATES = 20
"""Places kept for quoted words that occur often; more would tell nobody where a thread belongs."""


class Titled(Protocol):
    """What threads need of a section."""

    @property
    def title(self) -> str: ...  # noqa: D102 - the heading as written

    @property
    def path(self) -> tuple[str, ...]: ...  # noqa: D102 - headings from the outermost


class Sections(Protocol):
    """What threads need of a reading: the section at an index (UTF-16) of a tab's body."""

    def section_at(self, tab_id: str, index: int) -> Titled | None: ...  # noqa: D102


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A range of a document in UTF-16 code units, end exclusive."""

    tab_id: str
    segment_id: str
    """Empty for a tab's body."""
    start: int
    end: int
    tab_number: int = 0
    """The tab's position in the document, counted from 0, child tabs after their parent."""


class Scene:
    """A document and its sections, in which threads are placed."""

    def __init__(self, document: Document, reading: Sections | None) -> None:
        self.document_id = document.document_id
        self._reading = reading
        self._words = Words(document)
        self._numbers = {tab.tab_id: number for number, tab in enumerate(document.tabs)}

    def places(self, tab_id: str, ranges: Iterable[tuple[str, int, int]]) -> tuple[Place, ...]:
        """Places in a tab from (segment id, start, end); those that touch become one, empty ones none."""
        made: list[Place] = []
        for segment_id, start, end in sorted(item for item in ranges if item[1] < item[2]):
            if made and made[-1].segment_id == segment_id and start <= made[-1].end:
                start, end = made[-1].start, max(made[-1].end, end)
                made.pop()
            made.append(self._place(tab_id, segment_id, start, end))
        return tuple(made)

    def candidates(self, quote: str) -> tuple[Place, ...]:
        """Where quoted words stand today, at most `MAX_CANDIDATES` places; white space does not count."""
        found = self._words.find(quote, limit=MAX_CANDIDATES)
        return tuple(self._place(at.tab_id, at.segment_id, at.start, at.end) for at in found)

    def words(self, places: Iterable[Place]) -> str:
        """What a person reads there now; `` … `` between places that lie apart."""
        return " … ".join(self._words.between(at.tab_id, at.segment_id, at.start, at.end) for at in places)

    def section(self, places: Sequence[Place]) -> tuple[str, ...]:
        """Headings of the one section that all places lie in; places in several, or too many, name none."""
        if len(places) >= MAX_CANDIDATES:
            return ()
        found = {self._headings(at) for at in places}
        return found.pop() if len(found) == 1 else ()

    def _headings(self, at: Place) -> tuple[str, ...]:
        section = None
        if self._reading is not None and not at.segment_id:
            section = self._reading.section_at(at.tab_id, at.start)
        if section is None:
            return ()
        return (*section.path, section.title) if section.title else section.path

    def _place(self, tab_id: str, segment_id: str, start: int, end: int) -> Place:
        number = self._numbers.get(tab_id, len(self._numbers))
        return Place(tab_id=tab_id, segment_id=segment_id, start=start, end=end, tab_number=number)
