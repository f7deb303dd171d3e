"""A segment on which the edits of one author become suggestions.

To the handlers of requests a `Draft` is a segment with the indexes of the inline view and the styles of
the accepted one: what anybody suggests to delete counts as gone (`is_gone`), though it keeps its place.
What they do is noted in the segment behind it; only what the same author suggested to insert is really
removed. A suggestion has a temporary name, its group, until `suggesting` knows which one it is.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from pmdocs.emulator.methods import Json
from pmdocs.emulator.problems import unimplemented

from . import pending
from .segment import Segment
from .units import BREAKS, CELL, ROW, SECTION, TABLE, TABLE_END, block_end, table_start

JOINED = "\ue010"
"""In a draft's units: a line feed that is suggested to go, so that the paragraph reaches beyond it."""

_GEOMETRY = ("tableColumnProperties", "rowSpan", "columnSpan")


class Draft(Segment):
    """A segment in which edits by one author become suggestions.

    ``own`` are the author's open suggestions; ``lists`` and ``dropdowns`` are those of the tab.
    """

    is_draft = True

    def __init__(self, source: Segment, *, own: Collection[str], lists: Json, dropdowns: Json) -> None:
        units, marks = source.units, list(source.marks)
        for index, note in pending.noted(source.pending):
            mark = marks[index]
            usable = [
                change
                for change in note.get("changes", ())
                if pending.is_usable(change, lists=lists, dropdowns=dropdowns, mark=mark)
            ]
            marks[index] = pending.applied(mark, usable)
        super().__init__(units, marks, source.spans, source.pending)
        self.source = source
        self.own = own
        self.touched: dict[str, set[str]] = {}
        """Groups, oldest first, with the own suggestions whose words they removed or changed."""
        self._mask()

    @property
    def group(self) -> str:
        """The temporary name of the suggestion being made."""
        if not self.touched:
            self._begin_group()
        return next(reversed(self.touched))

    def _begin_group(self) -> None:
        self.touched[f"*{len(self.touched)}"] = set()

    def is_gone(self, index: int) -> bool:
        """Whether somebody suggests to delete this unit."""
        return pending.is_deleted(self.pending[index])

    def before(self, index: int) -> int:
        """The unit that will stand before ``index``; in a row that goes as a whole, the one that does now."""
        at = index - 1
        while at >= 0 and self.is_gone(at):
            if self.units[at] == TABLE_END:
                at = table_start(self.units, at)
            elif self.units[at] in BREAKS and self.units[at] != SECTION:
                break
            at -= 1
        return at

    def _is_own(self, suggestion_id: str) -> bool:
        return suggestion_id in self.own or suggestion_id in self.touched

    def _own_insertions(self, index: int) -> set[str]:
        return set(filter(self._is_own, pending.parts(self.pending[index])[0]))

    def _mask(self) -> None:
        """Hide line feeds that are suggested to go, but not those of cells, rows and tables that go whole."""
        units, covered, hidden = self.source.units, 0, list[int]()
        for at in [at for at, note in pending.noted(self.pending) if "del" in note]:
            if units[at] in {CELL, ROW, TABLE} and at >= covered:
                covered = block_end(units, at)
            elif units[at] == "\n" and at >= covered:
                hidden.append(at)
        listed = list(units) if hidden else []
        for at in hidden:
            listed[at] = JOINED
        self.units = "".join(listed) or units

    def insert(self, index: int, units: str, marks: Sequence[Json]) -> None:
        """Suggest an insertion; inside somebody else's insertion it depends on that one too."""
        around = self._foreign_insertions(index - 1) if index else []
        shared = [found for found in around if found in self._foreign_insertions(index)]
        self.source.insert(index, units, marks)
        note = pending.note([*shared, self.group], [], [])
        self.pending[index : index + len(units)] = [note] * len(units)
        self.marks[index:index] = marks
        self._mask()

    def _foreign_insertions(self, index: int) -> list[str]:
        return [one for one in pending.parts(self.pending[index])[0] if not self._is_own(one)]

    def delete(self, start: int, end: int) -> None:
        """Suggest a deletion; really remove what the author suggested to insert."""
        index, removed = start, list[int]()
        while index < end:
            unit, own, stop = self.source.units[index], self._own_insertions(index), index + 1
            if unit == TABLE or (unit in {ROW, CELL} and own):
                stop = block_end(self.source.units, index)
            # A cell of one's own that is met here stands in a row that stays until the deletion is accepted.
            if own and unit != CELL:
                self.touched[self.group] |= own
                removed.extend(range(index, stop))
            else:
                self._mark_deleted(index, stop)
            index = stop
        self._remove(removed)

    def _remove(self, indexes: Sequence[int]) -> None:
        for first, last in pending.stretches(indexes):
            del self.marks[first:last]
            self.source.delete(first, last)
        self.spans = self.source.spans
        self._mask()

    def owns(self, indexes: Sequence[int]) -> bool:
        """Whether the author suggested to insert all of these units."""
        return all(self._own_insertions(index) for index in indexes)

    def delete_cells(self, cells: Sequence[tuple[int, int]]) -> None:
        """Suggest to delete a column; really remove one that the author suggested to insert."""
        if self.owns([start for start, _ in cells]):
            self.touched[self.group].update(*(self._own_insertions(start) for start, _ in cells))
            self._remove([at for start, end in cells for at in range(start, end)])
            return
        for start, end in cells:
            self._mark_deleted(start, end)
        self._mask()

    def put_geometry(self, index: int, mark: Json) -> None:
        """Columns and spans are those of the inline view; `resolving` makes them fit what stays."""
        before = self.source.marks[index]
        for part in ("tableStyle", "tableCellStyle"):
            if part in mark:
                fields = {name: mark[part][name] for name in _GEOMETRY if name in mark[part]}
                self.source.put_geometry(index, {**before, part: {**before[part], **fields}})
        self.marks[index] = mark

    def _mark_deleted(self, start: int, end: int) -> None:
        for index in range(start, end):
            insertions, deletions, changes = pending.parts(self.pending[index])
            if not any(map(self._is_own, deletions)):
                self.pending[index] = pending.note(insertions, [*deletions, self.group], changes)

    def replace(self, start: int, end: int, units: str, marks: Sequence[Json]) -> None:
        """Suggest other words as a suggestion of its own; they come last, and spans hold both."""
        self._begin_group()
        around = [span for span in self.spans if span.start <= start and end <= span.end]
        if units:
            self.insert(end, units, marks)
            for span in around:
                span.end = max(span.end, end + len(units))
        self.delete(start, end)

    def put_mark(self, index: int, mark: Json) -> None:
        """Suggest another style, or another option of a dropdown."""
        if not self.is_gone(index):
            self._change(index, mark, silent=False)

    def join(self, index: int, mark: Json) -> None:
        """Suggest the mark that a merged paragraph gets; it is part of suggesting the deletion."""
        if not self.is_gone(index):
            self._change(index, mark, silent=True)

    def _change(self, index: int, mark: Json, *, silent: bool) -> None:
        try:
            differences = list(pending.differences(self.marks[index], mark))
        except ValueError as refusal:
            raise unimplemented(f"writeMode SUGGEST for a change of {refusal}") from None
        insertions, _, changes = pending.parts(self.pending[index])
        own = set(filter(self._is_own, insertions))
        # A join waits in any case: both paragraphs are there until then, and a heading's id is one of a kind.
        if differences and own and not changes and not silent:
            self.touched[self.group] |= own
            self.source.put_mark(index, mark)
        else:
            for part, fields in differences:
                self._note_change(index, part, fields, silent=silent)
        self.marks[index] = mark

    def _note_change(self, index: int, part: str, fields: Json, *, silent: bool) -> None:
        before = self.pending[index]
        insertions, deletions, changes = pending.parts(before)
        change: Json = {"id": self.group, "part": part, "to": fields}
        if silent:
            change["silent"] = True
        base = self.source.marks[index]
        changes = pending.with_change(changes, change, base=base, is_own=self._is_own)
        self.pending[index] = pending.note(insertions, deletions, changes)
        ended = pending.ids(before) - pending.ids(self.pending[index])
        self.touched[self.group] |= set(filter(self._is_own, ended))
