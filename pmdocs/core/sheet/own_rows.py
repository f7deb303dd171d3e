"""Which rows of Action items are those of one document, also where somebody changed their keys."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from pmdocs.core.actions.item_rows import identity_text
from pmdocs.core.sheet.snapshot import Row, Table
from pmdocs.core.syncing.base import BaseDocument, BaseItem


def own_rows(table: Table, base: BaseDocument) -> Mapping[str, Row]:
    """Rows by the key that each should have; of two with one key the first counts.

    A row says what one item alone says, and that item has no row: the row is the item's, whatever its key was
    changed to, if no item has that key or another row has it as well. Where keys were exchanged, or moved along the
    column, each row is that of the item whose words it says. Rows with keys of no item are among them.
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


def _put_right(rows: Mapping[str, Row], base: BaseDocument) -> Mapping[str, Row]:
    """Rows whose keys say one item and their words another, under the keys of those whose words they say.

    Only where the rows of these items are astray as well: words copied into another row take nobody's place.
    """
    words = {item.key: identity_text(item.agreed.get("action", "")) for item in base.items}
    named = Counter(words.values())
    key_of = {said: key for key, said in words.items() if said and named[said] == 1}
    told = {key: identity_text(row.text("action")) for key, row in rows.items() if key in words}
    astray = {key: key_of[said] for key, said in told.items() if said != words[key] and said in key_of}
    while sorted(astray) != sorted(astray.values()):
        taken = Counter(astray.values())
        astray = {key: to for key, to in astray.items() if taken[key] == 1 == taken[to] and to in astray}
    return {**rows, **{to: rows[key] for key, to in astray.items()}}


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
