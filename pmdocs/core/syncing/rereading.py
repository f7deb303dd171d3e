"""Whether a document would say what is meant, were some words of its lists replaced: it is read again, and compared.

This is what lets pmdocs write into people's sentences. A change counts only if its field then has exactly the value
of the sheet, and every other field of this and every other item is as before.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time

from pmdocs.core.actions.items import ItemRow
from pmdocs.core.documents.document import Document
from pmdocs.core.documents.reworded import Rewording, reworded
from pmdocs.core.syncing.base import TWO_WAY, BaseItem, owner_text
from pmdocs.core.syncing.both_sides import Work, one_line, read_row

Values = dict[str, str]


class Rereading:
    """One document and the changes of its words that are agreed so far."""

    def __init__(
        self,
        document: Document,
        items: Iterable[ItemRow],
        read: Callable[[Document], Iterable[ItemRow]],
        *,
        reference: date,
        people: Mapping[str, str],
        each_alone: bool,
    ) -> None:
        """``read`` gives the items of a document as a sync reads them; ``reference`` is the day they are read against.

        ``each_alone``: changes are suggestions, any one of which may be accepted without the others.
        """
        self._document, self._read, self.reference = document, read, reference
        self.people, self._each_alone = people, each_alone
        self._now = self._values(items)
        self._taken: list[tuple[Rewording, int, str, str]] = []

    def take(self, row: ItemRow, name: str, value: str, change: Rewording) -> bool:
        """Whether the document would say this value, with all changes taken before; then this one is taken as well."""
        one = (change, row.position, name, value)
        if any(change.meets(other) for other, *_ in self._taken):
            return False
        if name == "owner" and value in map(owner_text, row.collaborators):
            return False
        together = [*self._taken, one]
        trials = ([one], together) if self._each_alone and self._taken else (together,)
        if not all(map(self._holds, trials)):
            return False
        self._taken.append(one)
        return True

    def spares(self, row: ItemRow, name: str, change: Rewording) -> bool:
        """Whether the document would say all else as before, were a whole cell given a value of this field.

        A cell may tell more than its column is for: that an item is done, or that the table is one of work.
        """
        changes = [change] if self._each_alone else [*(other for other, *_ in self._taken), change]
        found = self._values(self._read(reworded(self._document, changes)))
        told = {(row.position, name)} | {(position, field) for _, position, field, _ in self._taken}
        return self._without(self._now, told) == self._without(found, told)

    def _without(self, items: Mapping[int, Values], told: Collection[tuple[int, str]]) -> dict[int, Values]:
        return {
            position: {name: values[name] for name in TWO_WAY if (position, name) not in told}
            for position, values in items.items()
        }

    def _holds(self, changes: Sequence[tuple[Rewording, int, str, str]]) -> bool:
        found = self._values(self._read(reworded(self._document, [change for change, *_ in changes])))
        wanted = {position: {**values} for position, values in self._now.items()}
        for _, position, name, value in changes:
            wanted[position][name] = value
            if name == "due" and position in found:
                wanted[position][_RAW_DUE] = found[position][_RAW_DUE]
        return wanted == found

    def _values(self, items: Iterable[ItemRow]) -> dict[int, Values]:
        """What each item that stands in the document says, by position."""
        return {item.position: self._said(item) for item in items if item.source == "document"}

    def _said(self, item: ItemRow) -> Values:
        moment = datetime.combine(self.reference, time(), UTC)
        work = Work(before=_NOTHING, row=item, is_new=True, today=self.reference, now=moment, lang="en")
        return (
            dict.fromkeys(TWO_WAY, "")
            | read_row(item, work)
            | {
                _RAW_DUE: one_line(item.raw.get("due", "")),
                "id": item.item_id,
                "theme": item.theme,
                "others": "; ".join(map(owner_text, item.collaborators)),
            }
        )


_NOTHING = BaseItem(number=0, key="")
_RAW_DUE = "due, as written"
"""Words of a day are read again only when they change, so they are to stay as they are."""
