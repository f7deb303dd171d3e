"""Tables of two columns that hold one action item: a label in each row, its value beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from pmdocs.core.documents.blocks import Cell, Table
from pmdocs.core.vocabulary import is_unset, match_column

SAYS_WORK = frozenset({"owner", "due", "status", "priority", "ticket"})
"""Fields that only work has."""
_VALUE_HEADERS = frozenset({"value", "values", "detail", "details", "内容", "値", "詳細", "記入欄"})
"""Above the values, ``Field | Value``, ``項目 | 内容``: the row says nothing of the item."""
NEEDED = 2
"""Labels of an item besides its action."""

Pairs = Sequence[tuple[Cell, Cell]]
"""Rows of a label and its value."""


def records_in(table: Table, *, has_title: bool = False) -> list[Table]:
    """A table as one for each item, labels in the first row and values in the second; empty for any other table.

    ``has_title``: the heading above may say the action. All labels but one in four must be known, and beside the
    first none may stand: ``Action | Owner`` are columns.
    """
    if not table.rows or any(len(row) != 2 for row in table.rows):
        return []
    pairs = [(row[0], row[1]) for row in table.rows if not is_unset(row[0].shown)]
    if pairs and pairs[0][1].shown.strip().casefold() in _VALUE_HEADERS:
        pairs = pairs[1:]
    parts = list(_parts(pairs))
    if not parts or not all(_is_record(part, has_title=has_title and len(parts) == 1) for part in parts):
        return []
    return [_turned(part, table) for part in parts]


def _parts(pairs: Pairs) -> Iterator[Pairs]:
    """The rows of each item: another begins where the first label comes again."""
    starts = [at for at, (label, _) in enumerate(pairs) if _key(label) == _key(pairs[0][0])]
    for start, end in pairwise([*starts, len(pairs)]):
        yield pairs[start:end]


def _key(cell: Cell) -> str:
    match = match_column(cell.shown)
    return match.key if match is not None and not match.decides else ""


def _is_record(pairs: Pairs, *, has_title: bool) -> bool:
    keys = [_key(label) for label, _ in pairs]
    known = [key for key in keys if key]
    is_whole = len(set(known)) == len(known) and 4 * (len(keys) - len(known)) <= len(keys)
    says_work = len(SAYS_WORK & set(known)) >= NEEDED
    has_action = "action" in known or has_title
    return is_whole and says_work and has_action and not _key(pairs[0][1])


def _turned(pairs: Pairs, table: Table) -> Table:
    labels, values = zip(*pairs, strict=True)
    return Table(
        start=table.start, end=table.end, rows=(tuple(labels), tuple(values)), inserted=table.inserted
    )
