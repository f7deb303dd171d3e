"""Minutes whose table at the end sums up what was agreed: ``| 3.5 | Monitoring | SR |`` is what paragraph 3.5 hands out."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from pmdocs.core.actions.action_tables import ActionTable
from pmdocs.core.actions.item_rows import ItemRow, identity_text
from pmdocs.core.documents.blocks import Paragraph
from pmdocs.core.documents.sections import Reading

Tabled = Sequence[tuple[ActionTable, ItemRow]]

_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2}){0,2}")
_NUMBERED = re.compile(r"\s*(?:§\s?)?(?P<number>\d{1,2}(?:\.\d{1,2}){0,2})\.?\s+\S")
_NAMED = frozenset({"action", "owner", "due", "status", "priority", "team"})
"""Columns that refer to no paragraph."""
NEEDED = 2


def not_summed_up(
    listed: Sequence[ItemRow], of_tables: Tabled, reading: Reading, tracked_before: Collection[str]
) -> list[ItemRow]:
    """Items from the text without those that a row says again: it refers to their paragraph and names nobody else."""
    rows = list(_referring(of_tables)) if listed else []
    if not rows:
        return list(listed)
    numbers = {number for number, _ in rows}
    starts = {tab.tab_id: _numbered(tab.segments[0].blocks) for tab in reading.document.tabs}
    said = {tab_id: {number for _, number in found} for tab_id, found in starts.items()}
    left = Counter(number for number, _ in rows)
    kept: list[ItemRow] = []
    for item in listed:
        found = starts.get(item.tab_id, [])
        at = bisect_right(found, (item.start, "~")) - 1
        number = found[at][1] if at >= 0 and len(numbers & said[item.tab_id]) >= NEEDED else ""
        same = any(each == number and _may_be_one(item, row) for each, row in rows)
        if same and left[number] > 0 and identity_text(item.action) not in tracked_before:
            left[number] -= 1
        else:
            kept.append(item)
    return kept


def _referring(of_tables: Tabled) -> Iterator[tuple[str, ItemRow]]:
    """The number that each row refers to, in tables with a column of such numbers that do not merely count the rows."""
    for table in {id(found): found for found, _ in of_tables}.values():
        taken = {at for key, at in table.columns.items() if key in _NAMED}
        body = table.grid[table.header_row + 1 :]
        for at in range(len(table.grid[table.header_row])):
            cells = [row[at].shown.strip() for row in body if at < len(row)]
            if at in taken or not any("." in text for text in cells):
                continue
            if all(_NUMBER.fullmatch(text) for text in cells):
                by_start = {drawn[0].start: drawn for drawn in table.table.rows if at < len(drawn)}
                for found, item in of_tables:
                    if found is table and item.start in by_start:
                        yield by_start[item.start][at].shown.strip(), item
                break


def _numbered(blocks: Sequence[object]) -> list[tuple[int, str]]:
    """Where the paragraphs with a typed number start, in order."""
    return [
        (paragraph.start, found["number"])
        for paragraph in blocks
        if isinstance(paragraph, Paragraph) and (found := _NUMBERED.match(paragraph.text))
    ]


def _may_be_one(item: ItemRow, row: ItemRow) -> bool:
    return item.owner is None or row.owner is None or item.owner == row.owner
