"""What becomes of a document when suggestions are accepted or rejected, for good or in a preview."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence

from pmdocs.emulator.methods import Json

from . import lists, pending, tab_changes
from .defaults import HEADING_TYPES
from .segment import Segment
from .state import Tab
from .tables import remove_columns, remove_rows
from .units import CONTENTS, TABLE, block_end
from .walk import Table, table_at

Verdict = Callable[[str], bool | None]
"""Of a suggestion: True when accepted, False when rejected, None when it stays open."""

_REMOVED: Json = {"removed": True}


def accept_all(tab: Tab) -> None:
    """Make a tab what it is with every suggestion accepted."""
    resolve(tab, lambda _: True)


def reject_all(tab: Tab) -> None:
    """Make a tab what it is without suggestions."""
    resolve(tab, lambda _: False)


def resolve(tab: Tab, verdict: Verdict) -> None:
    """Settle suggestions about a tab and in all its segments; spans move with their words.

    A row or a table goes with all it holds, a table also with its last row. An accepted change that
    refers to a list or a dropdown option that is gone by now changes nothing.
    """
    tab_changes.settle(tab, verdict)
    touched = [segment for _, segment in tab.segments() if any(segment.pending)]
    listed = lists.in_suggestions(tab) if touched else set()
    for segment in touched:
        for index, _ in pending.noted(segment.pending):
            _settle(tab, segment, index, verdict)
        _mend_tables(segment)
        gone = [index for index, note in pending.noted(segment.pending) if note is _REMOVED]
        for start, end in pending.stretches(gone):
            segment.delete(start, end)
    if touched:
        _mend_headings(tab)
        lists.forget_unused(tab, listed)


def _settle(tab: Tab, segment: Segment, index: int, verdict: Verdict) -> None:
    insertions, deletions, changes = pending.parts(segment.pending[index])
    if any(verdict(one) is False for one in insertions) or any(verdict(one) for one in deletions):
        segment.pending[index] = _REMOVED
        return
    accepted = [
        change
        for change in changes
        if verdict(change["id"])
        and pending.is_usable(change, lists=tab.lists, dropdowns=tab.dropdowns, mark=segment.marks[index])
    ]
    segment.put_mark(index, pending.applied(segment.marks[index], accepted))
    segment.pending[index] = pending.note(
        [one for one in insertions if verdict(one) is None],
        [one for one in deletions if verdict(one) is None],
        list(_still_open(changes, verdict)),
    )


def _still_open(changes: Sequence[Json], verdict: Verdict) -> Iterator[Json]:
    """Changes that stay open, without what a later one that is accepted now has decided."""
    for at, change in enumerate(changes):
        if verdict(change["id"]) is None:
            decided = {
                name
                for later in changes[at + 1 :]
                if later["part"] == change["part"] and verdict(later["id"])
                for name in later["to"]
            }
            fields = {name: value for name, value in change["to"].items() if name not in decided}
            if fields:
                yield {**change, "to": fields}


def _mend_tables(segment: Segment) -> None:
    """Remove what is marked so of tables: inner tables first, of each the last columns, then the last rows."""
    for start in reversed([at for at, unit in enumerate(segment.units) if unit == TABLE]):
        if CONTENTS in segment.marks[start]:
            if segment.pending[start] is _REMOVED:
                segment.delete(start, block_end(segment.units, start))
            continue
        table = table_at(segment, start)
        if segment.pending[start] is _REMOVED:
            segment.delete(table.start, table.end)
            continue
        if not _remove_columns(segment, table):
            continue
        table = table_at(segment, start)
        gone = [number for number, row in enumerate(table.rows) if segment.pending[row.start] is _REMOVED]
        for first, last in pending.stretches(gone):
            remove_rows(segment, table_at(segment, start), first, last)


def _remove_columns(segment: Segment, table: Table) -> bool:
    """Remove columns; whether the table is still there.

    A column goes where its cell is marked in any row that stays: rows that came later lack the mark.
    """
    rows = [row for row in table.rows if segment.pending[row.start] is not _REMOVED]
    gone = sorted(
        {
            column
            for row in rows
            for column, cell in enumerate(row.cells)
            if segment.pending[cell.start] is _REMOVED
        }
    )
    if len(gone) == table.columns:
        segment.delete(table.start, table.end)
        return False
    for first, last in pending.stretches(gone):
        remove_columns(segment, table_at(segment, table.start), first, last)
    return True


def _mend_headings(tab: Tab) -> None:
    """Give every heading an id of its own, and other paragraphs none.

    Headings come to share one where paragraphs were split and merged, and come to lack one where the
    suggestion that made them a heading was rejected and a later one that made them another accepted.
    """
    seen: set[str] = set()
    for segment_id, segment in tab.segments():
        for index, mark in enumerate(segment.marks):
            style = mark.get("paragraphStyle")
            if style is None:
                continue
            if style["namedStyleType"] not in HEADING_TYPES:
                if "headingId" in style:
                    plain = {name: value for name, value in style.items() if name != "headingId"}
                    segment.put_mark(index, {**mark, "paragraphStyle": plain})
                continue
            found = style.get("headingId") or _derived_id(f"{tab.id}/{segment_id}/{index}")
            while found in seen:
                found = _derived_id(found)
            seen.add(found)
            if found != style.get("headingId"):
                segment.put_mark(index, {**mark, "paragraphStyle": {**style, "headingId": found}})


def _derived_id(source: str) -> str:
    # Not drawn from the store: a preview may not write there.
    return "h." + hashlib.sha256(source.encode()).hexdigest()[:12]
