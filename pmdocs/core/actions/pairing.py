"""Rows of a document and the known items that they are paired with, and what speaks for a pair."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from pmdocs.core.actions.item_rows import ItemRow, identity_text
from pmdocs.core.actions.likeness import REWORDED, similarity
from pmdocs.core.syncing.base import OPEN, BaseItem, Notice, owner_text
from pmdocs.core.syncing.justify import needs_reason, stricter

MAX_GAP = 1
"""Rows that an item without the same owner may have moved while its text changed."""

RECENT = timedelta(days=90)
"""How long words that are only like those of a vanished item may stand for it. After a quarter the same kind of work
is more often new work; whoever waits that long has shown a false *done* in every report of the quarter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Matching:
    """Rows by index and the items they are."""

    pairs: tuple[tuple[int, BaseItem], ...]
    """In the order of rows; some items may have been gone before."""
    new: tuple[int, ...]
    gone: tuple[BaseItem, ...]
    """Known items without a row, those that had vanished earlier included."""
    notices: tuple[Notice, ...] = ()


class Pairing:
    """One matching of a document's rows with its known items, in the making; rows by index, items by number."""

    def __init__(self, rows: Sequence[ItemRow], items: Sequence[BaseItem]) -> None:
        self.rows = rows
        self.open_rows = dict.fromkeys(range(len(rows)))
        self.open_items = {item.number: item for item in items}
        self.pairs: dict[int, BaseItem] = {}
        self.notices: list[Notice] = []

    def result(self) -> Matching:
        """What has been matched so far."""
        return Matching(
            pairs=tuple(sorted(self.pairs.items())),
            new=tuple(self.open_rows),
            gone=tuple(self.open_items.values()),
            notices=tuple(self.notices),
        )

    def pair(self, index: int, number: int) -> None:
        """This row is that item; neither is open any more."""
        del self.open_rows[index]
        self.pairs[index] = self.open_items.pop(number)

    def pair_unique(self, found: Sequence[tuple[int, int]]) -> None:
        """Pair the rows and items that stand together here and with no other."""
        rows, items = Counter(index for index, _ in found), Counter(number for _, number in found)
        for index, number in found:
            if rows[index] == items[number] == 1:
                self.pair(index, number)

    def notice(self, code: str, index: int, *, text: str) -> None:
        """Something to be told about a row."""
        key = self.pairs[index].key if index in self.pairs else ""
        self.notices.append(Notice(code=code, key=key, field="action", text=text, row=None if key else index))

    def difference(self, index: int, number: int) -> tuple[int, int]:
        """How much else differs between a row and an item of the same text, then how far it moved."""
        row, item = self.rows[index], self.open_items[number]
        said = (owner_text(row.owner), str(row.due or ""), row.priority, row.status, row.ticket)
        names = ("owner", "due", "priority", "status", "ticket")
        differing = sum(
            value != item.in_document.get(name, "") for name, value in zip(names, said, strict=True)
        )
        return differing, abs(row.position - item.position)

    def is_plausible(self, index: int, number: int) -> bool:
        """See `stands_for`."""
        row = self.rows[index]
        return stands_for(owner_text(row.owner), row.position, self.open_items[number])


def may_come_back(item: BaseItem, today: date | None) -> bool:
    """Whether an item that was open once vanished lately while it was done: other words may stand for it."""
    is_quiet = item.value("status") == "done" and item.before_done.get("status") in OPEN
    if item.present or not is_quiet:
        return False
    return today is None or item.last_changed[:10] >= (today - RECENT).isoformat()


def stands_for(owner: str, position: int, item: BaseItem) -> bool:
    """Whether a row with words like an item's is plausibly the item: it has the same owner or stands where it stood."""
    is_same_owner = bool(owner) and owner == item.in_document.get("owner", "")
    return is_same_owner or abs(position - item.position) <= MAX_GAP


def promises_of(item: BaseItem) -> dict[str, str]:
    """What an item promised while it was last open, by field, canonical.

    What it promises less itself without a reason, a copy of it does not promise rightly.
    """
    last = item.before_done if item.value("status") == "done" else item.agreed
    promised = {name: last.get(name, "") for name in ("due", "priority", "status")}
    for change in item.unjustified:
        if change.field in promised:
            promised[change.field] = stricter(change.field, promised[change.field], change.old)
    return promised


def promises_less(item: BaseItem, due: str, priority: str, status: str) -> bool:
    """Whether these canonical values promise less than an item did while it was last open."""
    now = {"due": due, "priority": priority, "status": status}
    return any(needs_reason(name, value, now[name]) for name, value in promises_of(item).items())


def words_of(item: BaseItem) -> str:
    """An item's words as `identity_text` has them."""
    return identity_text(item.agreed.get("action", ""))


def said_before(row: ItemRow, text: str) -> bool:
    """Whether a row with words struck through said a normalised text before that."""
    if not row.before or not text:
        return False
    whole, struck = map(identity_text, row.before)
    return text == whole or (text == struck and similarity(identity_text(row.action), text) >= REWORDED)


def held_at(row: ItemRow, item: BaseItem) -> int:
    """Where in a row's words an item's words stand, or where they hold the row's; below 0 where neither do."""
    ours, theirs = identity_text(row.action), words_of(item)
    if not ours or not theirs:
        return -1
    return max(ours.find(theirs), theirs.find(ours))
