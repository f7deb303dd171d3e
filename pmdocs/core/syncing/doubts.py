"""Items that vanished while they were done, and may have been entered again in other words.

Nobody is asked about a done item whose row goes. Where a row that may be the same is then entered open and promises
less, the item may never have been done: it counts as removed while it was still open, until somebody says why or its
row comes back. The row that was entered stays an item of its own, since nobody can tell that it is the same.

Only an item that was open once can be doubted, only one that vanished lately (`identity.RECENT`), and only by
what was entered later and never known to be open before. A row that is entered done is looked at when it is opened.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from pmdocs.core.actions.identity import may_come_back, resembling, stands_for
from pmdocs.core.actions.item_rows import identity_text
from pmdocs.core.syncing.base import BaseDocument, BaseItem, Notice
from pmdocs.core.syncing.justify import needs_reason

_CLOSED = frozenset({"done", "wont_do"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """A vanished item, and the one that was entered and may be the same."""

    gone: BaseItem
    entered: BaseItem
    score: float
    """How alike their words are, 0 to 100."""


def find_doubts(before: BaseDocument, after: Sequence[BaseItem], *, today: date) -> tuple[Doubt, ...]:
    """The doubts that a sync brings up for the first time; ``after`` are its items as it leaves them."""
    gone = {item.number: item for item in after if not item.doubted and may_come_back(item, today)}
    if not gone:
        return ()
    known = {item.key: item for item in before.items}
    entered = {item.number: item for item in after if _is_entered(item, known.get(item.key))}
    alike = resembling(
        {number: _words(item) for number, item in entered.items()},
        {number: _words(item) for number, item in gone.items()},
    )
    found: dict[int, Doubt] = {}
    for score, new, old in alike:
        # One row can be but one item: that which it is most like.
        if new not in found and old < new and _may_replace(entered[new], gone[old]):
            found[new] = Doubt(gone=gone[old], entered=entered[new], score=score)
    return tuple(found.values())


def _words(item: BaseItem) -> str:
    return identity_text(item.agreed.get("action", ""))


def _is_entered(item: BaseItem, last: BaseItem | None) -> bool:
    """Whether an item is open for the first time, as far as is known."""
    if not item.present or item.value("status") in _CLOSED:
        return False
    return last is None or (last.value("status") in _CLOSED and "status" not in last.before_done)


def _may_replace(entered: BaseItem, gone: BaseItem) -> bool:
    """Whether it is plausible, and promises less than was promised."""
    owner = entered.in_document.get("owner", "")
    is_weaker = any(
        needs_reason(name, gone.before_done.get(name, ""), entered.value(name))
        for name in ("due", "priority")
    )
    return is_weaker and stands_for(owner, entered.position, gone)


def notices_of_doubts(doubts: Iterable[Doubt], said: Iterable[Notice]) -> Iterable[Notice]:
    """Both items of each doubt, where the matching has not said it."""
    named = {notice.key for notice in said if notice.code == "maybe-reworded"}
    for doubt in doubts:
        if doubt.gone.key in named:
            continue
        text = f"{doubt.gone.key} ({doubt.score:.0f} %): {doubt.entered.agreed.get('action', '')}"
        for key, words in (
            (doubt.gone.key, text),
            (doubt.entered.key, doubt.gone.agreed.get("action", "")),
        ):
            yield Notice(code="maybe-reworded", key=key, field="action", text=words)
