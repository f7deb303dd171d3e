"""Rows whose words are no item's any more: which of those that are left are items in other words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date
from itertools import groupby

from pmdocs.core.actions.item_rows import identity_text
from pmdocs.core.actions.likeness import SIMILAR, holds, resembling
from pmdocs.core.actions.pairing import MAX_GAP, Pairing, may_come_back, words_of
from pmdocs.core.syncing.base import BaseItem, Notice, owner_text


def by_likeness(pairing: Pairing, today: date | None) -> None:
    """Similar texts of items that were there at the last sync, the most similar first; ties match nothing.

    Then those of items that vanished while they were done. New rows that may be the item that vanished are
    named, on both.
    """
    if not pairing.open_rows or not pairing.open_items:
        return
    candidates = _with_held(pairing, _candidates(pairing, lambda item: item.present))
    unsure_rows, unsure_items = _pair_similar(pairing, candidates)
    _in_place(
        pairing,
        [
            (index, number)
            for _, index, number in candidates
            if index not in unsure_rows and number not in unsure_items
        ],
    )
    back = _candidates(pairing, lambda item: may_come_back(item, today))
    _pair_similar(pairing, [candidate for candidate in back if candidate[1] not in unsure_rows])
    for score, index, number in candidates:
        if index in pairing.open_rows and number in pairing.open_items:
            _suspect(pairing, score, index, number)


def _pair_similar(
    pairing: Pairing, candidates: Iterable[tuple[float, int, int]]
) -> tuple[set[int], set[int]]:
    """Pair what is similar and plausible; the rows and items of which it cannot be told."""
    scored = [candidate for candidate in candidates if candidate[0] >= SIMILAR]
    plausible = [candidate for candidate in scored if pairing.is_plausible(*candidate[1:])]
    unsure_rows: set[int] = set()
    unsure_items: set[int] = set()
    for _, group in groupby(plausible, key=lambda candidate: candidate[0]):
        free = [
            (index, number)
            for _, index, number in group
            if index in pairing.open_rows and number in pairing.open_items
        ]
        rows, items = Counter(index for index, _ in free), Counter(number for _, number in free)
        unsure_rows |= {index for index, number in free if rows[index] > 1 or items[number] > 1}
        unsure_items |= {number for index, number in free if rows[index] > 1 or items[number] > 1}
        for index, number in free:
            if index not in unsure_rows and number not in unsure_items:
                pairing.pair(index, number)
    for index in sorted(unsure_rows):
        pairing.notice("identity-unsure", index, text=pairing.rows[index].action)
    return unsure_rows, unsure_items


def _in_place(pairing: Pairing, candidates: Iterable[tuple[int, int]]) -> None:
    """Pair what was reworded where it stands and says all else as before: nothing but its words has changed.

    Where rows were added it may be half of what it was; then the whole is missing, and a person looks.
    """
    if len(pairing.open_rows) > sum(item.present for item in pairing.open_items.values()):
        return
    kept = [
        (index, number)
        for index, number in candidates
        if index in pairing.open_rows
        and number in pairing.open_items
        and _only_reworded(pairing, index, number)
    ]
    pairing.pair_unique(kept)


def _with_held(pairing: Pairing, candidates: list[tuple[float, int, int]]) -> list[tuple[float, int, int]]:
    """What holds all the words of the other is the same work, said with more or less detail.

    Of several, as where a row was split, it is the one that stands in the item's place and says all else as
    before, and no other; where none is, the words are no more than alike.
    """
    held = [
        (index, number)
        for index in pairing.open_rows
        for number, item in pairing.open_items.items()
        if item.present
        and holds(identity_text(pairing.rows[index].action), words_of(item))
        and pairing.is_plausible(index, number)
    ]
    meant = {pair for pair in held if _is_meant(pairing, pair, held)}
    lost = {pair for pair in held if any(pair[0] == one[0] or pair[1] == one[1] for one in meant)} - meant
    scores = {(index, number): score for score, index, number in candidates}
    scores |= {pair: max(scores.get(pair, 0), SIMILAR) for pair in meant}
    return sorted(((score, *pair) for pair, score in scores.items() if pair not in lost), reverse=True)


def _is_meant(pairing: Pairing, pair: tuple[int, int], held: list[tuple[int, int]]) -> bool:
    """Whether of all pairs that share a row or an item with this one it is the only one, or the one that stayed."""
    rivals = [one for one in held if one != pair and (one[0] == pair[0] or one[1] == pair[1])]
    if not rivals:
        return True
    stayed = [pairing.difference(*one)[1] for one in rivals if _only_reworded(pairing, *one)]
    return _only_reworded(pairing, *pair) and pairing.difference(*pair)[1] < min(stayed, default=MAX_GAP + 1)


def _only_reworded(pairing: Pairing, index: int, number: int) -> bool:
    row = pairing.rows[index]
    differing, moved = pairing.difference(index, number)
    return bool(owner_text(row.owner) and row.due) and not differing and moved <= MAX_GAP


def _suspect(pairing: Pairing, score: float, index: int, number: int) -> None:
    item, action = pairing.open_items[number], pairing.rows[index].action
    text = f"{item.key} ({score:.0f} %): {action}"
    pairing.notices.append(Notice(code="maybe-reworded", key=item.key, field="action", text=text))
    pairing.notice("maybe-reworded", index, text=item.agreed.get("action", ""))


def _candidates(pairing: Pairing, is_meant: Callable[[BaseItem], bool]) -> list[tuple[float, int, int]]:
    """Score, row and item of every pair that may mean the same; computed before any of them is matched."""
    ours = {index: identity_text(pairing.rows[index].action) for index in pairing.open_rows}
    theirs = {number: words_of(item) for number, item in pairing.open_items.items() if is_meant(item)}
    return resembling(ours, theirs)
