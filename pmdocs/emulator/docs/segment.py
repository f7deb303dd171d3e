"""A segment: the body, a header or a footer, as one flat sequence with its own index space.

Position ``i`` of ``units`` is index ``i`` of the Docs API, structure included: a section break, a table's
start, each row, each cell and a table's end take one code unit, just as on the wire. ``marks`` runs beside
it, one entry per unit:

* text: ``{"textStyle"}``; a line feed, which ends its paragraph, adds ``{"paragraphStyle", "bullet"?}``;
* `OBJECT`: ``{"textStyle", "kind": "person" | "dateElement" | …, "value": the element without its style}``;
* `SECTION` ``{"sectionStyle"}``, `TABLE` ``{"tableStyle"}`` (or `CONTENTS`), `ROW` ``{"tableRowStyle"}``,
  `CELL` ``{"tableCellStyle"}``, `TABLE_END` ``{}``.

Marks are shared between units and never changed in place. Every edit goes through `insert`, `delete` or
`replace`, which also move the spans (named ranges and comment anchors) and ``pending``: what is suggested
about each unit, in the shape that `pending` describes, or None.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any, ClassVar

from pmdocs.emulator.methods import Json

from .pending import without_changes
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
    pending: list[Json | None] = field(default_factory=list)

    is_draft: ClassVar[bool] = False
    """Whether edits become suggestions, see `draft`."""

    def __post_init__(self) -> None:
        if not self.pending:
            self.pending = [None] * len(self.units)

    def __len__(self) -> int:
        return len(self.units)

    def insert(self, index: int, units: str, marks: Sequence[Json]) -> None:
        """Put units before ``index``. A span grows only when that lies strictly inside it."""
        self.units = self.units[:index] + units + self.units[index:]
        self.marks[index:index] = marks
        self.pending[index:index] = [None] * len(units)
        for span in self.spans:
            if index <= span.start:
                span.start += len(units)
            if index < span.end:
                span.end += len(units)

    def delete(self, start: int, end: int) -> None:
        """Remove units. A span whose units are all gone disappears."""
        self.units = self.units[:start] + self.units[end:]
        del self.marks[start:end]
        del self.pending[start:end]
        gone = end - start
        for span in self.spans:
            span.start -= min(max(span.start - start, 0), gone)
            span.end -= min(max(span.end - start, 0), gone)
        self.spans = [span for span in self.spans if span.start < span.end]

    def replace(self, start: int, end: int, units: str, marks: Sequence[Json]) -> None:
        """Exchange units; a span or a suggestion that held all of the old ones holds all of the new ones."""
        notes = self.pending[start:end]
        shared = without_changes(notes[0]) if all(note == notes[0] for note in notes) else None
        around = [span for span in self.spans if span.start <= start and end <= span.end]
        inside = [span for span in self.spans if span not in around]
        old_ends = [span.end for span in around]
        self.spans = inside
        self.delete(start, end)
        self.insert(start, units, marks)
        self.pending[start : start + len(units)] = [shared] * len(units)
        for span, old_end in zip(around, old_ends, strict=True):
            span.end = old_end + len(units) - (end - start)
        self.spans += [span for span in around if span.start < span.end]

    def put_mark(self, index: int, mark: Json) -> None:
        """Give one unit another mark."""
        self.marks[index] = mark

    def put_geometry(self, index: int, mark: Json) -> None:
        """Give a table or a cell a mark that differs in the number of columns or in what a cell spans."""
        self.marks[index] = mark

    def owns(self, indexes: Sequence[int]) -> bool:  # noqa: ARG002 - drafts hold what others wrote
        """Whether deleting these units really removes them."""
        return True

    def delete_cells(self, cells: Sequence[tuple[int, int]]) -> None:
        """Remove whole cells, one of each row from the first to the last."""
        for start, end in reversed(cells):
            self.delete(start, end)

    def join(self, index: int, mark: Json) -> None:
        """Give the line feed at ``index`` the mark of a paragraph that is merged with the one it ends."""
        self.put_mark(index, mark)

    def before(self, index: int) -> int:
        """The unit that stands before ``index`` for an edit there; -1 at the start."""
        return index - 1

    def is_gone(self, index: int) -> bool:  # noqa: ARG002 - drafts have such units
        """Whether an edit has to act as if this unit were deleted already."""
        return False

    def dump(self) -> Json:
        """As stored: ``{"text", "kinds": [mark, …], "marks": [[count, place in kinds], …],
        "spans": [[owner, start, end], …]}``.

        ``kinds`` has each mark once: the cells of a table look alike, and their style is long. ``pending``,
        ``[[count, note], …]``, is there only when something is suggested.
        """
        kinds, marks = _pooled(_runs(self.marks))
        stored = {
            "text": to_text(self.units),
            "kinds": kinds,
            "marks": marks,
            "spans": [[span.owner, span.start, span.end] for span in self.spans],
        }
        return stored | ({"pending": _runs(self.pending)} if any(self.pending) else {})

    @classmethod
    def load(cls, stored: Json) -> Segment:
        """The inverse of `dump`; in older workspaces each run has its mark with it, and there are no kinds."""
        kinds: list[Json] | None = stored.get("kinds")
        marks: list[Json] = []
        for count, mark in stored["marks"]:
            marks.extend([mark if kinds is None else kinds[mark]] * count)
        pending: list[Json | None] = []
        for count, note in stored.get("pending", []):
            pending.extend([note] * count)
        return cls(to_units(stored["text"]), marks, [Span(*span) for span in stored["spans"]], pending)


def _pooled(runs: Sequence[Sequence[Any]]) -> tuple[list[Json], list[list[int]]]:
    """The different marks of runs, and the runs with their places; what is one object is not compared again."""
    kinds: list[Json] = []
    places: dict[str, int] = {}
    known: dict[int, int] = {}
    for _, mark in runs:
        if id(mark) not in known:
            place = known[id(mark)] = places.setdefault(json.dumps(mark), len(kinds))
            if place == len(kinds):
                kinds.append(mark)
    return kinds, [[count, known[id(mark)]] for count, mark in runs]


def _runs(values: Sequence[Json | None]) -> list[list[int | Json | None]]:
    return [[sum(1 for _ in run), value] for value, run in groupby(values)]
