"""A segment: the body, a header or a footer, as one flat sequence with its own index space.

Position ``i`` of ``units`` is index ``i`` of the Docs API, structure included: a section break, a table's
start, each row, each cell and a table's end take one code unit, just as on the wire. ``marks`` runs beside
it, one entry per unit:

* text: ``{"textStyle"}``; a line feed, which ends its paragraph, adds ``{"paragraphStyle", "bullet"?}``;
* `OBJECT`: ``{"textStyle", "kind": "person" | "dateElement" | …, "value": the element without its style}``;
* `SECTION` ``{"sectionStyle"}``, `TABLE` ``{"tableStyle"}``, `ROW` ``{"tableRowStyle"}``,
  `CELL` ``{"tableCellStyle"}``, `TABLE_END` ``{}``.

Marks are shared between units and never changed in place. Every edit goes through `insert`, `delete` or
`replace`, which also move the spans (named ranges and comment anchors).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby

from pmdocs.emulator.methods import Json

from .units import to_text, to_units


@dataclass(slots=True)
class Span:
    """A range that moves with the text. ``owner`` is a named-range id or an anchor id."""

    owner: str
    start: int
    end: int


@dataclass(slots=True)
class Segment:
    """Units, their marks and the spans over them."""

    units: str
    marks: list[Json]
    spans: list[Span] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.units)

    def insert(self, index: int, units: str, marks: Sequence[Json]) -> None:
        """Put units before ``index``. A span grows only when that lies strictly inside it."""
        self.units = self.units[:index] + units + self.units[index:]
        self.marks[index:index] = marks
        for span in self.spans:
            if index <= span.start:
                span.start += len(units)
            if index < span.end:
                span.end += len(units)

    def delete(self, start: int, end: int) -> None:
        """Remove units. A span whose units are all gone disappears."""
        self.units = self.units[:start] + self.units[end:]
        del self.marks[start:end]
        gone = end - start
        for span in self.spans:
            span.start -= min(max(span.start - start, 0), gone)
            span.end -= min(max(span.end - start, 0), gone)
        self.spans = [span for span in self.spans if span.start < span.end]

    def replace(self, start: int, end: int, units: str, marks: Sequence[Json]) -> None:
        """Exchange units; a span that held all of the old ones holds all of the new ones."""
        around = [span for span in self.spans if span.start <= start and end <= span.end]
        inside = [span for span in self.spans if span not in around]
        old_ends = [span.end for span in around]
        self.spans = inside
        self.delete(start, end)
        self.insert(start, units, marks)
        for span, old_end in zip(around, old_ends, strict=True):
            span.end = old_end + len(units) - (end - start)
        self.spans += [span for span in around if span.start < span.end]

    def put_mark(self, index: int, mark: Json) -> None:
        """Give one unit another mark."""
        self.marks[index] = mark

    def dump(self) -> Json:
        """As stored: ``{"text", "marks": [[count, mark], …], "spans": [[owner, start, end], …]}``."""
        runs = [[sum(1 for _ in run), mark] for mark, run in groupby(self.marks)]
        return {
            "text": to_text(self.units),
            "marks": runs,
            "spans": [[span.owner, span.start, span.end] for span in self.spans],
        }

    @classmethod
    def load(cls, stored: Json) -> Segment:
        """The inverse of `dump`."""
        marks: list[Json] = []
        for count, mark in stored["marks"]:
            marks.extend([mark] * count)
        return cls(to_units(stored["text"]), marks, [Span(*span) for span in stored["spans"]])
