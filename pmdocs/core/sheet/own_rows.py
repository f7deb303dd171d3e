"""Which rows of Action items are those of one document, also where somebody changed their keys."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from operator import eq

from pmdocs.core.actions.item_rows import identity_text
from pmdocs.core.sheet.rows import IN_WORDS, word_key
from pmdocs.core.sheet.snapshot import Row, Table, cell_date
from pmdocs.core.sheet.tracker import ACTION_ITEMS
from pmdocs.core.syncing.base import BaseDocument, BaseItem, shown
from pmdocs.core.syncing.both_sides import MERGED
from pmdocs.core.syncing.outgoing import machine_values

_Rows = Mapping[str, Row]
_Shown = Mapping[str, Mapping[str, str]]


def own_rows(table: Table, base: BaseDocument) -> Mapping[str, Row]:
    """Rows by the key that each should have; of two with one key the first counts.

    A row says what one item alone says, and that item has no row: the row is the item's, whatever its key was
    changed to, if no item has that key or another row has it as well. Where keys were exchanged, or moved along the
    column, each row is that of the item that its words and most of its other cells say; where that cannot be told,
    that of its key. Rows with keys of no item are among them.
    """
    rows: dict[str, list[Row]] = {}
    for row in table.by_family.get(base.incident_id, ()):
        rows.setdefault(row.text("key"), []).append(row)
    missing = [item for item in base.items if item.key not in rows]
    if missing:
        known = {item.key for item in base.items}
        astray = [row for key, found in rows.items() for row in found if key not in known or len(found) > 1]
        astray += _elsewhere(table, base)
        for item, row in _matched(missing, astray):
            former = rows.get(row.text("key"), [])
            rows[row.text("key")] = [other for other in former if other is not row]
            rows[item.key] = [row]
    return _put_right({key: found[0] for key, found in rows.items() if found}, base)


_TYPED = (*MERGED, "justification")
"""Columns that people change too."""
_OURS = ("original_priority", "original_due", "changes", "slip_days", "source", "first_seen")
"""Columns that move only with their rows: nobody types into them."""


def _put_right(rows: Mapping[str, Row], base: BaseDocument) -> Mapping[str, Row]:
    """Rows whose keys say one item and the rest another, under the keys of those that the rest says.

    Words can be exchanged as well as keys, or both beside cells that stay: the rest of the row decides.
    """
    items = {item.key: item for item in base.items if item.key in rows}
    values = {key: {**item.in_sheet, **machine_values(item)} for key, item in items.items()}
    for named_by, others in ((("action",), (*_TYPED, *_OURS)), (_OURS, _TYPED)):
        rows = {**rows, **_exchanged({key: rows[key] for key in items}, values, named_by, others)}
    return rows


def _exchanged(rows: _Rows, items: _Shown, named_by: Sequence[str], others: Sequence[str]) -> dict[str, Row]:
    """Rows that others took the keys of, by the items that their columns ``named_by`` say.

    Only where the rows of these items are astray as well: words copied into another row take nobody's place. The
    ``others`` among their cells must say so: no row more of its key's item than of that one, and one of them less.
    """
    by_name: dict[tuple[str, ...], list[str]] = {}
    for key, values in items.items():
        by_name.setdefault(_remembered(values, named_by), []).append(key)
    astray = {}
    for key, row in rows.items():
        meant = by_name.get(_said(row, named_by), ())
        if key not in meant:
            fits = sorted((_fit(row, items[to], others), to) for to in meant)
            best = [to for fit, to in fits if fit == fits[-1][0]]
            astray.update({key: best[0]} if len(best) == 1 else {})
    found = {}
    for ring in _rings(astray):
        gains = [_fit(rows[key], items[to], others) - _fit(rows[key], items[key], others) for key, to in ring]
        if min(gains) >= 0 < max(gains):
            found.update({to: rows[key] for key, to in ring})
    return found


def _rings(astray: Mapping[str, str]) -> Iterator[list[tuple[str, str]]]:
    """Keys that were passed around, each with the one it should be."""
    left = dict(astray)
    for start in astray:
        ring, key = [], start
        while key in left:
            ring.append((key, left[key]))
            key = left.pop(key)
        if ring and key == start:
            yield ring


def _fit(row: Row, values: Mapping[str, str], names: Sequence[str]) -> int:
    """How many cells say what the row of an item showed."""
    return sum(map(eq, _said(row, names), _remembered(values, names)))


def _remembered(values: Mapping[str, str], names: Sequence[str]) -> tuple[str, ...]:
    """What an item's row showed when it was last written, as `_said` has it."""
    return tuple(
        identity_text(values[name]) if name == "action" else shown(values.get(name, "")) for name in names
    )


def _said(row: Row, names: Sequence[str]) -> tuple[str, ...]:
    """Cells as they are compared: dates as ISO, states, types and sources by their keys."""
    return tuple(_cell(row, name) for name in names)


def _cell(row: Row, name: str) -> str:
    if name in _DATES:
        return cell_date(row.cells.get(name, ""))
    text = row.text(name).strip()
    if name == "action":
        return identity_text(text)
    return (word_key(name, text) or text) if name in IN_WORDS else text


_DATES = frozenset(column.key for column in ACTION_ITEMS.columns if column.form == "date")


def _elsewhere(table: Table, base: BaseDocument) -> list[Row]:
    """Rows of the incident by their other column, whose keys name no item of any incident."""
    if "incident_id" not in table.places:
        return []
    return [
        row
        for family, found in table.by_family.items()
        if family != base.incident_id
        for row in found
        if row.text("incident_id") == base.incident_id
    ]


def _matched(missing: Sequence[BaseItem], astray: Sequence[Row]) -> list[tuple[BaseItem, Row]]:
    """Items and rows of the same words, where one of each has them."""
    items = {item.key: identity_text(item.agreed.get("action", "")) for item in missing}
    words = [identity_text(row.text("action")) for row in astray]
    wanted, found = Counter(items.values()), Counter(words)
    return [
        (item, astray[words.index(said)])
        for item in missing
        if (said := items[item.key]) and wanted[said] == found[said] == 1
    ]
