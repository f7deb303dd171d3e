"""Which row of a document is which known item.

Matched one to one, in this order: explicit id, ticket, exact text, the text before words of it were struck through,
the unchanged words of its place, then what `reworded_items` finds: similar text, less similar text of a row that says all else as before in the same
place. An id or ticket beside other words counts only where no other row says what the item said: cells are copied and
mixed up more easily than sentences, and a finished row would take an open item away. The first three also find items
that had vanished, similar text those that vanished lately while they were done; a row that comes back is the item it
was. Words that hold all the others are similar. Where it cannot be told which of several candidates is meant, the row
becomes new and the old item counts as removed: both are then looked at by a person, and no alarm goes quiet.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from pmdocs.core.actions.item_rows import ItemRow, identity_text
from pmdocs.core.actions.likeness import REWORDED, SIMILAR, resembling, similarity
from pmdocs.core.actions.pairing import (
    MAX_GAP,
    Matching,
    Pairing,
    held_at,
    promises_less,
    said_before,
    stands_for,
    words_of,
)
from pmdocs.core.actions.reworded_items import by_likeness
from pmdocs.core.actions.tickets import normalise_ticket
from pmdocs.core.syncing.base import CLOSED, DEFAULTS, OPEN, BaseDocument, BaseItem, Notice, owner_text

_EQUAL = 100.0

MAX_EXPLICIT = 99_999
"""Numbers above this in an id cell are slips of the pen."""


def match_items(
    rows: Sequence[ItemRow], items: Sequence[BaseItem], *, incident_id: str = "", today: date | None = None
) -> Matching:
    """Match the rows of one document with its known items.

    ``incident_id`` is that of the document: an id cell that names another incident is no id here. Without ``today``
    an item vanished lately whenever it did.
    """
    pairing = Pairing(rows, items)
    _by_id(pairing, incident_id)
    for is_present in (True, False):
        _by_ticket(pairing, is_present)
    for is_present in (True, False):
        _by_action(pairing, is_present)
        _among_twins(pairing, is_present)
    _by_struck_words(pairing)
    _by_mark(pairing)
    by_likeness(pairing, today)
    return pairing.result()


def number_new(
    rows: Sequence[ItemRow], matching: Matching, base: BaseDocument
) -> tuple[Mapping[int, int], int]:
    """Numbers for the new rows by row index, and the next free number.

    An id cell with a number that was never used is honoured in the first row that has it: at the next sync that
    row is taken for the item. Every other row gets the next one that no id cell names, not even that of a row
    matched otherwise.
    """
    free = max([base.next_number, *(item.number + 1 for item in base.items)])
    if not matching.new:
        return {}, free
    named = [explicit_number(row, base.incident_id) for row in rows]
    numbers: dict[int, int] = {}
    for index in matching.new:
        number = named[index]
        if number is not None and number >= free and named.index(number) == index:
            numbers[index] = number
    for index in matching.new:
        if index not in numbers:
            while free in named or free in numbers.values():
                free += 1
            numbers[index] = free
    return numbers, max([free, *(number + 1 for number in numbers.values())])


_ID = re.compile(r"(?:(?P<incident>\S+)/)?AI-?0*(?P<number>\d{1,9})", re.IGNORECASE)


def explicit_number(row: ItemRow, incident_id: str) -> int | None:
    """The number in a row's id cell (``AI-3``, ``INC-7/AI-3``); None for another incident's or a list number."""
    found = _ID.fullmatch(row.item_id.strip())
    if found is None or not 0 < int(found["number"]) <= MAX_EXPLICIT:
        return None
    other = found["incident"]
    if other and incident_id and other.casefold() != incident_id.casefold():
        return None
    return int(found["number"])


def _by_id(pairing: Pairing, incident_id: str) -> None:
    """Of rows with one id the most alike keeps it, else the first; the others are reported and matched otherwise."""
    claims: defaultdict[int, list[int]] = defaultdict(list)
    for index, row in enumerate(pairing.rows):
        number = explicit_number(row, incident_id)
        if number is not None:
            claims[number].append(index)
    named = []
    for number, indexes in claims.items():
        holder = indexes[0]
        if len(indexes) > 1:  # of equal ones the first
            holder = -max((_likeness(pairing, index, number), -index) for index in indexes)[1]
        named.append((holder, number))
        for index in indexes:
            if index != holder:
                pairing.notice("duplicate-id", index, text=pairing.rows[index].item_id)
    _pair_named(pairing, named)


def _by_ticket(pairing: Pairing, is_present: bool) -> None:
    """Pair what has the same ticket, where exactly one row and one item have it."""
    _pair_named(pairing, _same(pairing, lambda row: normalise_ticket(row.ticket), "ticket", is_present))


def _by_action(pairing: Pairing, is_present: bool) -> None:
    """Pair what has the same words, where exactly one row and one item have them."""
    for index, number in _same(pairing, lambda row: identity_text(row.action), "action", is_present):
        pairing.pair(index, number)


def _same(
    pairing: Pairing, value: Callable[[ItemRow], str], field: str, is_present: bool
) -> list[tuple[int, int]]:
    read = normalise_ticket if field == "ticket" else identity_text
    ours = _grouped((index, value(pairing.rows[index])) for index in pairing.open_rows)
    theirs = _grouped(
        (number, read(item.agreed.get(field, "")))
        for number, item in pairing.open_items.items()
        if item.present is is_present
    )
    return [
        (indexes[0], theirs[text][0])
        for text, indexes in ours.items()
        if len(indexes) == 1 and len(theirs.get(text, ())) == 1
    ]


def _pair_named(pairing: Pairing, claims: Iterable[tuple[int, int]]) -> None:
    """Pair what an id or a ticket names: first where the words are the item's, then where nothing speaks against it."""
    left = []
    for index, number in claims:
        if number in pairing.open_items and index in pairing.open_rows:
            is_sure = _says(pairing, index, pairing.open_items[number])
            pairing.pair(index, number) if is_sure else left.append((index, number))
    for index, number in left:
        if _is_mistaken(pairing, index, number):
            item = pairing.open_items[number]
            text = pairing.rows[index].action
            pairing.notices.append(Notice(code="moved-id", key=item.key, field="action", text=text))
        else:
            pairing.pair(index, number)


def _likeness(pairing: Pairing, index: int, number: int) -> float:
    """How alike the words of a row and of an item that is still without one are, 0 to 100."""
    item, row = pairing.open_items.get(number), pairing.rows[index]
    said, words = words_of(item) if item else "", identity_text(row.action)
    return _EQUAL if words == said or said_before(row, said) else similarity(words, said)


def _is_mistaken(pairing: Pairing, index: int, number: int) -> bool:
    """Whether a row that names an item by id or ticket says what another item says, or another row what it said."""
    item = pairing.open_items[number]
    twins = Counter(
        words_of(other) for other in pairing.open_items.values() if other.present and other is not item
    )
    said = {other: identity_text(pairing.rows[other].action) for other in pairing.open_rows}
    words = said.pop(index)
    if words and twins[words]:
        return True
    if sum(_says(pairing, other, item) for other in said) > twins[words_of(item)]:
        return True
    free = {other: text for other, text in said.items() if not twins[text]}
    if not free or _likeness(pairing, index, number) >= REWORDED:
        return False
    return any(
        _takes_over(pairing, index, other, score, item)
        for score, other, _ in resembling(free, {number: words_of(item)})
    )


def _says(pairing: Pairing, index: int, item: BaseItem) -> bool:
    row = pairing.rows[index]
    if row.action == item.agreed.get("action", ""):
        return True
    words = words_of(item)
    return identity_text(row.action) == words or said_before(row, words)


def _takes_over(pairing: Pairing, index: int, other: int, score: float, item: BaseItem) -> bool:
    """Whether another row is like an item: plausibly the item, or perhaps so and a lesser promise where the row that names it ends it."""
    row = pairing.rows[other]
    if not stands_for(owner_text(row.owner), row.position, item):
        return False
    ends = pairing.rows[index].status in CLOSED and item.value("status") in OPEN
    return score >= SIMILAR or (ends and promises_less(item, str(row.due or ""), row.priority, row.status))


def _among_twins(pairing: Pairing, is_present: bool) -> None:
    """Rows with the very same text are told apart by what else they say, then by their place.

    Who copies a row may have marked it done before: it is the one that stayed, and the copy is new.
    """
    ours = _grouped((index, identity_text(pairing.rows[index].action)) for index in pairing.open_rows)
    theirs = _grouped(
        (number, words_of(item)) for number, item in pairing.open_items.items() if item.present is is_present
    )
    for text, indexes in ours.items():
        numbers = theirs.get(text, ())
        is_copied = len(indexes) > len(numbers)
        ranked = sorted(
            (_unlikeness(pairing, index, number, is_copied), index, number)
            for index in indexes
            for number in numbers
        )
        for _, index, number in ranked:
            if index in pairing.open_rows and number in pairing.open_items:
                pairing.pair(index, number)
        if numbers and len(indexes) != len(numbers):
            pairing.notice("identity-unsure", indexes[0], text=pairing.rows[indexes[0]].action)


def _unlikeness(pairing: Pairing, index: int, number: int, is_copied: bool) -> tuple[bool, int, bool, int]:
    """What speaks against a pair of the same text; not that a row was ended in its place while there is a copy.

    An ended item whose row says all that it said comes first: no other row may take that one from it.
    """
    differing, moved = pairing.difference(index, number)
    was_open = pairing.open_items[number].in_document.get("status", DEFAULTS["status"]) in OPEN
    is_ended = is_copied and was_open and pairing.rows[index].status in CLOSED and moved <= MAX_GAP
    return was_open or differing > 0, differing - is_ended, not is_ended, moved


def _by_struck_words(pairing: Pairing) -> None:
    """Rows of which words were struck through are what they said with them; words put in their stead must be alike."""
    found = [
        (index, number)
        for index in pairing.open_rows
        for number, item in pairing.open_items.items()
        if item.present and said_before(pairing.rows[index], words_of(item))
    ]
    pairing.pair_unique(found)


def _by_mark(pairing: Pairing) -> None:
    """Rows in the very words of a place where an item stood are that item, however the words are cut by now.

    Of several in one line, those go together whose words begin with the other's, or hold them; as many as before are
    those before, in their order.
    """
    ours = _grouped((index, pairing.rows[index].mark) for index in pairing.open_rows)
    theirs = _grouped((number, item.mark) for number, item in pairing.open_items.items() if item.present)
    for mark, indexes in ours.items():
        numbers = theirs.get(mark, ())
        if len(indexes) == len(numbers) == 1:
            pairing.pair(indexes[0], numbers[0])
            continue
        held = sorted(
            (offset, index, number)
            for index in indexes
            for number in numbers
            if (offset := held_at(pairing.rows[index], pairing.open_items[number])) >= 0
        )
        for _, index, number in held:
            if index in pairing.open_rows and number in pairing.open_items:
                pairing.pair(index, number)
        left = [index for index in indexes if index in pairing.open_rows]
        unread = [number for number in numbers if number in pairing.open_items]
        if len(left) == len(unread):
            unread.sort(key=lambda number: pairing.open_items[number].position)
            for index, number in zip(left, unread, strict=True):
                pairing.pair(index, number)


def _grouped(pairs: Iterable[tuple[int, str]]) -> dict[str, list[int]]:
    groups: defaultdict[str, list[int]] = defaultdict(list)
    for index, text in pairs:
        if text:
            groups[text].append(index)
    return groups
