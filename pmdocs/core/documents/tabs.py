"""A Google Doc as a value: its tabs, and the segments, dropdowns and named ranges of each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from pmdocs.core.documents.blocks import Block, Element, Path, walk
from pmdocs.core.documents.struck import without_struck
from pmdocs.core.documents.suggested import inserted, settled, suggestions


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """One index space: the body of a tab, a header, a footer or a footnote."""

    kind: str
    """``body``, ``header``, ``footer`` or ``footnote``."""
    segment_id: str
    """Empty for the body."""
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Dropdown:
    """A dropdown definition of a tab: option ids by what they show."""

    definition_id: str
    title: str
    options: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tab:
    """A tab with its segments, the body first."""

    tab_id: str
    title: str
    segments: tuple[Segment, ...]
    dropdowns: Mapping[str, Dropdown]
    range_names: frozenset[str]
    """Names of the named ranges."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PassedOver:
    """A suggestion that reading met: ``inserted`` text was left out, ``deleted`` text was kept."""

    tab_id: str
    segment_id: str
    start: int
    kind: str
    """``inserted`` or ``deleted``."""
    text: str
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A document as read at one revision."""

    document_id: str
    title: str
    revision_id: str
    """Empty for who may only view."""
    tabs: tuple[Tab, ...]
    """All tabs, child tabs after their parent."""
    is_settled: bool = field(default=False, compare=False)
    """Known to hold no suggestion; what was not parsed may hold some."""
    is_unstruck: bool = field(default=False, compare=False)
    """Known to hold nothing struck through; what was not parsed may hold some."""
    left_out: Mapping[tuple[str, str], tuple[Element, ...]] = field(default_factory=dict, compare=False)
    """By ids of tab and segment: what `without_suggested_insertions` left out of this document."""

    @property
    def is_blank(self) -> bool:
        """Whether nobody has put anything into it yet."""
        return len(self.tabs) == 1 and not any(
            paragraph.text.strip() or path
            for segment in self.tabs[0].segments
            for paragraph, path in walk(segment.blocks)
        )

    def without_suggested_insertions(self) -> Document:
        """The document as if every suggested insertion were rejected and every deletion still undecided.

        What stays keeps its indexes, which are those of the text with suggestions inline.
        """
        if self.is_settled:
            return self
        left_out = {
            (tab.tab_id, segment.segment_id): inserted(segment.blocks)
            for tab in self.tabs
            for segment in tab.segments
        }
        return replace(self._with_blocks(settled), left_out=left_out)

    def without_struck(self) -> Document:
        """The document without words struck through, where live ones stand beside them; see `struck`."""
        return self if self.is_unstruck else self._with_blocks(without_struck)

    def _with_blocks(self, change: Callable[[tuple[Block, ...]], tuple[Block, ...]]) -> Document:
        tabs = tuple(
            replace(
                tab,
                segments=tuple(replace(found, blocks=change(found.blocks)) for found in tab.segments),
            )
            for tab in self.tabs
        )
        return replace(self, tabs=tabs)

    def suggestions(self) -> tuple[PassedOver, ...]:
        """What `without_suggested_insertions` leaves out, and what it keeps though suggested to go."""
        if self.is_settled:
            return ()
        return tuple(
            found
            for tab in self.tabs
            for segment in tab.segments
            for found in _passed_over(tab, segment, len(self.tabs))
        )


def _passed_over(tab: Tab, segment: Segment, tabs: int) -> Iterator[PassedOver]:
    headings = [
        (paragraph.start, paragraph.shown)
        for paragraph, path in walk(segment.blocks)
        if paragraph.heading_level and not path
    ]
    for paragraph, path, kind, elements in suggestions(segment.blocks):
        heading = next((shown for start, shown in reversed(headings) if start <= paragraph.start), "")
        yield PassedOver(
            tab_id=tab.tab_id,
            segment_id=segment.segment_id,
            start=elements[0].start,
            kind=kind,
            text="".join(element.text for element in elements).strip("\n"),
            where=place(tab, segment, heading, path, tabs=tabs),
        )


def place(tab: Tab, segment: Segment, heading: str, path: Path, *, tabs: int) -> str:
    """Where something stands, as a person would find it: tab, segment, heading, table row and column."""
    parts = [f"tab '{tab.title}'"] if tabs > 1 else []
    if segment.kind != "body":
        parts.append(segment.kind)
    elif heading:
        parts.append(f"under '{heading}'")
    parts.extend(f"table {table}, row {row}, column {column}" for table, row, column in path)
    return ", ".join(parts) or "body"
