"""Items that are called done, and may have been entered again.

Nobody is asked about a done item whose row goes. Where a row that may be the same is entered and promises less, the
item may never have been done. While its row stands, both are named. Once the row is gone, whichever came first, it
counts as removed while it was still open, until somebody says why or its row comes back. The row that was entered
stays an item of its own, since nobody can tell that it is the same.

Where it says the very same within a month, nobody has to wait for that: what it promises less is asked about beside
it, as if the item that is done had been changed to that. Then the promise is its own, and the done row may go.

Only an item that was open once can be doubted, only one that ended lately (`pairing.RECENT`), and only by what was
entered once it was done and never known to be open before; in the same words also by what was entered earlier.
A row that is entered done is looked at when it is opened. Words are those that an item has or ever had: nobody can
reword it away first.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from types import MappingProxyType

from pmdocs.core.actions.item_rows import identity_text
from pmdocs.core.actions.likeness import SIMILAR, resembling
from pmdocs.core.actions.pairing import RECENT, promises_less, promises_of, stands_for, words_of
from pmdocs.core.actions.same_work import is_same_work
from pmdocs.core.syncing.base import CLOSED, OPEN, BaseDocument, BaseItem, Notice

Earlier = Mapping[str, Collection[str]]
"""Words that items had before they were reworded, by key."""

_NONE: Earlier = MappingProxyType({})

AGAIN = timedelta(days=30)
"""How long after it was done the same work is the same item: a task that comes round comes round later."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """An item that is done, and the one that was entered and may be the same."""

    ended: BaseItem
    entered: BaseItem
    promised: Mapping[str, str] = field(default_factory=dict)
    """What the one promised that is done, by field, where the other says the same again beside it."""


def with_likeness(
    before: BaseDocument, after: Sequence[BaseItem], *, today: date, earlier: Earlier = _NONE
) -> tuple[BaseItem, ...]:
    """The items as a sync leaves them, each that was entered in it with the number of the one that it may be."""
    known = {item.key: item for item in before.items}
    entered = {item.number: item for item in after if _is_entered(item, known.get(item.key))}
    if not entered:
        return tuple(after)
    earlier_items = (item for item in after if item.key in known)
    others = {item.number: item for item in earlier_items if _may_have_been(item, known[item.key], today)}
    found: dict[int, int] = {}
    for _, new, old in _alike(entered, others, earlier):
        # One row can be but one item: that which it is most like.
        found.setdefault(new, old)
    return tuple(replace(item, may_be=found.get(item.number, item.may_be)) for item in after)


def find_doubts(
    before: BaseDocument, after: Sequence[BaseItem], *, today: date, earlier: Earlier = _NONE
) -> tuple[Doubt, ...]:
    """What is doubted of done items, of each once, and of each item that says one again; ``after`` has passed `with_likeness`."""
    known = {item.key: item for item in before.items}
    items = {item.number: item for item in after}
    doubts: dict[str, Doubt] = {}
    for item in after:
        ended = items.get(item.may_be)
        if ended is None or ended.doubted or not item.present or item.value("status") == "done":
            continue
        if not _promises_less(item, ended):
            continue
        if ended.value("status") == "done" and _may_have_been(ended, known.get(ended.key), today):
            is_again = ended.present and _says_again(item, ended, known.get(ended.key), today, earlier)
            doubt = Doubt(ended=ended, entered=item, promised=promises_of(ended) if is_again else {})
            doubts.setdefault(item.key if is_again else ended.key, doubt)
    return tuple(doubts.values())


def _alike(
    entered: Mapping[int, BaseItem], others: Mapping[int, BaseItem], earlier: Earlier
) -> list[tuple[float, int, int]]:
    """Score and numbers of an entered item and another that it may be and is like; the most alike first.

    Of those that are as much alike what is done first: an open one still promises what it did.
    """
    ours = {number: words_of(item) for number, item in entered.items()}
    theirs = {number: words_of(item) for number, item in others.items()}

    def may_be(new: int, old: int, words: str) -> bool:
        return old < new and _may_replace(entered[new], others[old], ours[new], words)

    alike = resembling(ours, theirs, lambda new, old: may_be(new, old, theirs[old]))
    said = [
        (number, identity_text(words))
        for number, item in others.items()
        for words in earlier.get(item.key, ())
    ]
    of_words = {at: words for at, (_, words) in enumerate(said)}
    alike_once = resembling(ours, of_words, lambda new, at: may_be(new, *said[at]))
    alike += [(score, new, said[at][0]) for score, new, at in alike_once if score >= SIMILAR]
    return sorted(
        alike, key=lambda found: (found[0], others[found[2]].value("status") == "done", *found), reverse=True
    )


def _is_entered(item: BaseItem, last: BaseItem | None) -> bool:
    """Whether an item is open, or given up, for the first time, as far as is known."""
    if not item.present or item.value("status") == "done":
        return False
    if last is None:
        return True
    was_closed = last.value("status") in CLOSED and "status" not in last.before_done
    return was_closed and item.value("status") not in CLOSED


def _may_have_been(item: BaseItem, last: BaseItem | None, today: date) -> bool:
    """Whether an item was open once and is still, or was done until lately."""
    if item.value("status") != "done":
        return item.present
    if item.before_done.get("status") not in OPEN:
        return False
    return _ended_on(item, last) >= (today - RECENT).isoformat()


def _ended_on(item: BaseItem, last: BaseItem | None) -> str:
    """The day on which a done item was seen to change last, ISO; what this sync found is left out."""
    was_done = last is not None and last.present and last.value("status") == "done"
    return (last.last_changed if was_done and last is not None else item.last_changed)[:10]


def _says_again(
    entered: BaseItem, ended: BaseItem, last: BaseItem | None, today: date, earlier: Earlier
) -> bool:
    """Whether an item is beyond doubt the same work as one that was done within a month."""
    if _ended_on(ended, last) < (today - AGAIN).isoformat():
        return False
    said = (words_of(ended), *map(identity_text, earlier.get(ended.key, ())))
    return any(is_same_work(words_of(entered), words) for words in said)


def _may_replace(entered: BaseItem, other: BaseItem, words: str, said: str) -> bool:
    """Whether it is plausible, and promises less than was promised; of an open item only the same words are."""
    if not _promises_less(entered, other):
        return False
    owner = entered.in_document.get("owner", "")
    is_plausible = other.value("status") == "done" and stands_for(owner, entered.position, other)
    return is_plausible or is_same_work(words, said)


def _promises_less(entered: BaseItem, other: BaseItem) -> bool:
    due, priority, status = (entered.value(name) for name in ("due", "priority", "status"))
    return promises_less(other, due, priority, status)


def notices_of_doubts(doubts: Iterable[Doubt], said: Iterable[Notice]) -> Iterator[Notice]:
    """Both items of each doubt, where the matching has not said it."""
    named = {notice.key for notice in said if notice.code == "maybe-reworded"}
    for doubt in doubts:
        if doubt.ended.key in named:
            continue
        entered = doubt.entered.agreed.get("action", "")
        for key, words in (
            (doubt.ended.key, f"{doubt.ended.key}: {entered}"),
            (doubt.entered.key, doubt.ended.agreed.get("action", "")),
        ):
            yield Notice(code="maybe-reworded", key=key, field="action", text=words)
