"""Which row of a document is which known item.

Matched one to one, in this order: explicit id, ticket, exact text, the text before words of it were struck through, similar text, less similar text of a row that says
all else as before in the same place. An id or ticket beside other words counts only where no other row says what the
item said: cells are copied and mixed up more easily than sentences, and a finished row would take an open item away.
The first three also find items that had vanished, similar text those that
vanished lately while they were done; a row that comes back is the item it was. Words that hold all the others are similar. Where it cannot be told which of several candidates is meant, the row becomes new and the old item
counts as removed: both are then looked at by a person, and no alarm goes quiet.
"""

from __future__ import annotations

import heapq
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import groupby, pairwise

from pmdocs.core.actions.item_rows import ItemRow, identity_text
from pmdocs.core.actions.tickets import normalise_ticket
from pmdocs.core.syncing.base import CLOSED, OPEN, BaseDocument, BaseItem, Notice, owner_text
from pmdocs.core.syncing.justify import needs_reason

SIMILAR, REWORDED = 85, 60
"""Ratios, 0 to 100, from which a text counts as the same item, and as perhaps the same."""

_EQUAL = 100.0

MAX_GAP = 1
"""Rows that an item without the same owner may have moved while its text changed."""

RECENT = timedelta(days=90)
"""How long words that are only like those of a vanished item may stand for it. After a quarter the same kind of work
is more often new work; whoever waits that long has shown a false *done* in every report of the quarter."""

MIN_OVERLAP, MAX_COMPARED = 0.3, 5_000
"""Share of common letter pairs from which texts are compared in full, and how many comparisons are worth it."""

MAX_EXPLICIT = 99_999
"""Numbers above this in an id cell are slips of the pen."""

OPPOSITES = (
    ("追加", "削除"), ("有効", "無効"), ("開始", "停止"), ("増や", "減ら"), ("上げ", "下げ"), ("許可", "禁止"),
    ("enable", "disable"), ("add", "remove"), ("increase", "decrease"), ("start", "stop"), ("raise", "lower"),
    ("allow", "deny"), ("open", "close"), ("before", "after"), ("する", "しない"), ("する", "やめ"), ("with", "without"),
)  # fmt: skip
"""Words that make two similar texts say the contrary."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Matching:
    """Rows by index and the items they are."""

    pairs: tuple[tuple[int, BaseItem], ...]
    """In the order of rows; some items may have been gone before."""
    new: tuple[int, ...]
    gone: tuple[BaseItem, ...]
    """Known items without a row, those that had vanished earlier included."""
    notices: tuple[Notice, ...] = ()


def match_items(
    rows: Sequence[ItemRow], items: Sequence[BaseItem], *, incident_id: str = "", today: date | None = None
) -> Matching:
    """Match the rows of one document with its known items.

    ``incident_id`` is that of the document: an id cell that names another incident is no id here. Without ``today``
    an item vanished lately whenever it did.
    """
    matcher = _Matcher(rows, items, incident_id, today)
    matcher.by_id()
    for is_present in (True, False):
        matcher.by_ticket(is_present)
    for is_present in (True, False):
        matcher.by_action(is_present)
        matcher.among_twins(is_present)
    matcher.by_struck_words()
    matcher.by_likeness()
    return matcher.result()


def number_new(
    rows: Sequence[ItemRow], matching: Matching, base: BaseDocument
) -> tuple[Mapping[int, int], int]:
    """Numbers for the new rows by row index, and the next free number.

    An id cell with a number that was never used is honoured in the first row that has it: at the next sync that
    row is taken for the item. Every other row gets the next one that no id cell names, not even that of a row
    matched otherwise.
    """
    free = max([base.next_number, *(item.number + 1 for item in base.items)])
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


@lru_cache(maxsize=8192)
def similarity(one: str, other: str) -> float:
    """How alike two normalised texts are, 0 to 100, in either order; 0 where one says the contrary."""
    if not one or not other or _are_contrary(one, other):
        return 0.0
    first, second = sorted((one, other))
    return 100 * SequenceMatcher(None, first, second, autojunk=False).ratio()


MIN_HELD, MIN_HELD_JA = 12, 6
"""Letters from which words that stand whole within others say what the work is."""


def holds(one: str, other: str) -> bool:
    """Whether one of two normalised texts has all the words of the other, and none that turn them round."""
    short, long = sorted((one, other), key=len)
    if (
        len(short) < (MIN_HELD if short.isascii() else MIN_HELD_JA)
        or short == long
        or _are_contrary(one, other)
    ):
        return False
    found = re.search(rf"(?<![a-z0-9]){re.escape(short)}(?![a-z0-9])", long)
    return found is not None and _TURNS_ROUND.search(f"{long[: found.start()]} {long[found.end() :]}") is None


_TURNS_ROUND = re.compile(
    r"\b(?:not|no|never|n't|stop|cancel\w*|remov\w+|revert\w*|undo|roll\w* back|instead|drop\w*|without|disabl\w+|delet\w+|skip\w*"
    r"|decide|whether|consider|evaluate|discuss|abandon\w*)\b|n['’]t\b"
    r"|ない|ません|せず|やめ|止め|廃止|中止|撤回|取り?消|戻す|戻し|削除|不要|代わり|停止|無効|禁止|検討|見送|撤去|断念"
)
"""Around the same words these make other work of it: ``Decide whether to …``, ``…のを中止する``."""


def resembling(ours: Mapping[int, str], theirs: Mapping[int, str]) -> list[tuple[float, int, int]]:
    """Score and numbers of every two normalised texts that are alike from `REWORDED` on; the most alike first."""
    pairs_of = {text: _letter_pairs(text) for text in (*ours.values(), *theirs.values())}
    rough = [
        (_overlap(pairs_of[text], pairs_of[other]), one, another)
        for one, text in ours.items()
        for another, other in theirs.items()
    ]
    likely = heapq.nlargest(MAX_COMPARED, (found for found in rough if found[0] >= MIN_OVERLAP))
    scored = [(similarity(ours[one], theirs[other]), one, other) for _, one, other in likely]
    return sorted((found for found in scored if found[0] >= REWORDED), reverse=True)


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


def promises_less(item: BaseItem, due: str, priority: str, status: str) -> bool:
    """Whether these canonical values promise less than an item did while it was last open."""
    last = item.before_done if item.value("status") == "done" else item.agreed
    now = {"due": due, "priority": priority, "status": status}
    return any(needs_reason(name, last.get(name, ""), value) for name, value in now.items())


def _are_contrary(one: str, other: str) -> bool:
    return any(
        (_says(first, one) and _says(second, other) and not (_says(second, one) or _says(first, other)))
        or (_says(second, one) and _says(first, other) and not (_says(first, one) or _says(second, other)))
        for first, second in OPPOSITES
    )


def _says(word: str, text: str) -> bool:
    if word == "する":
        return "する" in text or "した" in text
    if word.isascii():
        return re.search(rf"\b{word}", text) is not None if word != "with" else f"{word} " in text
    return word in text


def _words(item: BaseItem) -> str:
    return identity_text(item.agreed.get("action", ""))


def _said_before(row: ItemRow, text: str) -> bool:
    """Whether a row with words struck through said a normalised text before that."""
    if not row.before or not text:
        return False
    whole, struck = map(identity_text, row.before)
    return text == whole or (text == struck and similarity(identity_text(row.action), text) >= REWORDED)


class _Matcher:
    """One matching in the making."""

    def __init__(
        self, rows: Sequence[ItemRow], items: Sequence[BaseItem], incident_id: str, today: date | None
    ) -> None:
        self._rows = rows
        self._items = items
        self._incident_id = incident_id
        self._today = today
        self._open_rows = dict.fromkeys(range(len(rows)))
        self._open_items = {item.number: item for item in items}
        self._pairs: dict[int, BaseItem] = {}
        self._notices: list[Notice] = []

    def result(self) -> Matching:
        """What has been matched so far."""
        return Matching(
            pairs=tuple(sorted(self._pairs.items())),
            new=tuple(self._open_rows),
            gone=tuple(self._open_items.values()),
            notices=tuple(self._notices),
        )

    def by_id(self) -> None:
        """Of rows with one id the most alike keeps it, else the first; the others are reported and matched otherwise."""
        claims: defaultdict[int, list[int]] = defaultdict(list)
        for index, row in enumerate(self._rows):
            number = explicit_number(row, self._incident_id)
            if number is not None:
                claims[number].append(index)
        named = []
        for number, indexes in claims.items():
            holder = indexes[0]
            if len(indexes) > 1:  # of equal ones the first
                holder = -max((self._likeness(index, number), -index) for index in indexes)[1]
            named.append((holder, number))
            for index in indexes:
                if index != holder:
                    self._notice("duplicate-id", index, text=self._rows[index].item_id)
        self._pair_named(named)

    def by_ticket(self, is_present: bool) -> None:
        """Pair what has the same ticket, where exactly one row and one item have it."""
        self._pair_named(self._same(lambda row: normalise_ticket(row.ticket), "ticket", is_present))

    def by_action(self, is_present: bool) -> None:
        """Pair what has the same words, where exactly one row and one item have them."""
        for index, number in self._same(lambda row: identity_text(row.action), "action", is_present):
            self._pair(index, number)

    def _same(self, value: Callable[[ItemRow], str], field: str, is_present: bool) -> list[tuple[int, int]]:
        read = normalise_ticket if field == "ticket" else identity_text
        ours = self._grouped((index, value(self._rows[index])) for index in self._open_rows)
        theirs = self._grouped(
            (number, read(item.agreed.get(field, "")))
            for number, item in self._open_items.items()
            if item.present is is_present
        )
        return [
            (indexes[0], theirs[text][0])
            for text, indexes in ours.items()
            if len(indexes) == 1 and len(theirs.get(text, ())) == 1
        ]

    def _pair_named(self, claims: Iterable[tuple[int, int]]) -> None:
        """Pair what an id or a ticket names: first where the words are the item's, then where nothing speaks against it."""
        left = []
        for index, number in claims:
            if number in self._open_items and index in self._open_rows:
                is_sure = self._likeness(index, number) == _EQUAL
                self._pair(index, number) if is_sure else left.append((index, number))
        for index, number in left:
            if self._is_mistaken(index, number):
                item = self._open_items[number]
                text = self._rows[index].action
                self._notices.append(Notice(code="moved-id", key=item.key, field="action", text=text))
            else:
                self._pair(index, number)

    def _likeness(self, index: int, number: int) -> float:
        """How alike the words of a row and of an item that is still without one are, 0 to 100."""
        item, row = self._open_items.get(number), self._rows[index]
        said, words = _words(item) if item else "", identity_text(row.action)
        return _EQUAL if words == said or _said_before(row, said) else similarity(words, said)

    def _is_mistaken(self, index: int, number: int) -> bool:
        """Whether a row that names an item by id or ticket says what another item says, or another row what it said."""
        item = self._open_items[number]
        twins = Counter(
            _words(other) for other in self._open_items.values() if other.present and other is not item
        )
        said = {other: identity_text(self._rows[other].action) for other in self._open_rows}
        words = said.pop(index)
        if words and twins[words]:
            return True
        if sum(self._says(other, item) for other in said) > twins[_words(item)]:
            return True
        free = {other: text for other, text in said.items() if not twins[text]}
        return self._likeness(index, number) < REWORDED and any(
            self._takes_over(index, other, score, item)
            for score, other, _ in resembling(free, {number: _words(item)})
        )

    def _says(self, index: int, item: BaseItem) -> bool:
        row = self._rows[index]
        return identity_text(row.action) == _words(item) or _said_before(row, _words(item))

    def _takes_over(self, index: int, other: int, score: float, item: BaseItem) -> bool:
        """Whether another row is like an item: plausibly the item, or perhaps so and a lesser promise where the row that names it ends it."""
        row = self._rows[other]
        if not stands_for(owner_text(row.owner), row.position, item):
            return False
        ends = self._rows[index].status in CLOSED and item.value("status") in OPEN
        return score >= SIMILAR or (
            ends and promises_less(item, str(row.due or ""), row.priority, row.status)
        )

    def among_twins(self, is_present: bool) -> None:
        """Rows with the very same text are told apart by what else they say, then by their place."""
        ours = self._grouped((index, identity_text(self._rows[index].action)) for index in self._open_rows)
        theirs = self._grouped(
            (number, identity_text(item.agreed.get("action", "")))
            for number, item in self._open_items.items()
            if item.present is is_present
        )
        for text, indexes in ours.items():
            ranked = sorted(
                (self._difference(index, number), index, number)
                for index in indexes
                for number in theirs.get(text, ())
            )
            for _, index, number in ranked:
                if index in self._open_rows and number in self._open_items:
                    self._pair(index, number)
            if theirs.get(text) and len(indexes) != len(theirs[text]):
                self._notice("identity-unsure", indexes[0], text=self._rows[indexes[0]].action)

    def by_struck_words(self) -> None:
        """Rows of which words were struck through are what they said with them; words put in their stead must be alike."""
        found = [
            (index, number)
            for index in self._open_rows
            for number, item in self._open_items.items()
            if item.present and _said_before(self._rows[index], identity_text(item.agreed.get("action", "")))
        ]
        rows, items = Counter(index for index, _ in found), Counter(number for _, number in found)
        for index, number in found:
            if rows[index] == items[number] == 1:
                self._pair(index, number)

    def by_likeness(self) -> None:
        """Similar texts of items that were there at the last sync, the most similar first; ties match nothing.

        Then those of items that vanished while they were done. New rows that may be the item that vanished are
        named, on both.
        """
        candidates = self._with_held(self._candidates(lambda item: item.present))
        unsure_rows, unsure_items = self._pair_similar(candidates)
        self._in_place(
            [
                (index, number)
                for _, index, number in candidates
                if index not in unsure_rows and number not in unsure_items
            ]
        )
        back = self._candidates(lambda item: may_come_back(item, self._today))
        self._pair_similar(candidate for candidate in back if candidate[1] not in unsure_rows)
        for score, index, number in candidates:
            if index in self._open_rows and number in self._open_items:
                self._suspect(score, index, number)

    def _pair_similar(self, candidates: Iterable[tuple[float, int, int]]) -> tuple[set[int], set[int]]:
        """Pair what is similar and plausible; the rows and items of which it cannot be told."""
        scored = [candidate for candidate in candidates if candidate[0] >= SIMILAR]
        plausible = [candidate for candidate in scored if self._is_plausible(*candidate[1:])]
        unsure_rows: set[int] = set()
        unsure_items: set[int] = set()
        for _, group in groupby(plausible, key=lambda candidate: candidate[0]):
            free = [
                (index, number)
                for _, index, number in group
                if index in self._open_rows and number in self._open_items
            ]
            rows, items = Counter(index for index, _ in free), Counter(number for _, number in free)
            unsure_rows |= {index for index, number in free if rows[index] > 1 or items[number] > 1}
            unsure_items |= {number for index, number in free if rows[index] > 1 or items[number] > 1}
            for index, number in free:
                if index not in unsure_rows and number not in unsure_items:
                    self._pair(index, number)
        for index in sorted(unsure_rows):
            self._notice("identity-unsure", index, text=self._rows[index].action)
        return unsure_rows, unsure_items

    def _in_place(self, candidates: Iterable[tuple[int, int]]) -> None:
        """Pair what was reworded where it stands and says all else as before: nothing but its words has changed.

        Where rows were added it may be half of what it was; then the whole is missing, and a person looks.
        """
        if len(self._open_rows) > sum(item.present for item in self._open_items.values()):
            return
        kept = [
            (index, number)
            for index, number in candidates
            if index in self._open_rows and number in self._open_items and self._only_reworded(index, number)
        ]
        rows, items = Counter(index for index, _ in kept), Counter(number for _, number in kept)
        for index, number in kept:
            if rows[index] == items[number] == 1:
                self._pair(index, number)

    def _with_held(self, candidates: list[tuple[float, int, int]]) -> list[tuple[float, int, int]]:
        """What holds all the words of the other is the same work, said with more or less detail.

        Of several, as where a row was split, it is the one that stands in the item's place and says all else as
        before, and no other; where none is, the words are no more than alike.
        """
        held = [
            (index, number)
            for index in self._open_rows
            for number, item in self._open_items.items()
            if item.present
            and holds(identity_text(self._rows[index].action), _words(item))
            and self._is_plausible(index, number)
        ]
        meant = {pair for pair in held if self._is_meant(pair, held)}
        lost = {pair for pair in held if any(pair[0] == one[0] or pair[1] == one[1] for one in meant)} - meant
        scores = {(index, number): score for score, index, number in candidates}
        scores |= {pair: max(scores.get(pair, 0), SIMILAR) for pair in meant}
        return sorted(((score, *pair) for pair, score in scores.items() if pair not in lost), reverse=True)

    def _is_meant(self, pair: tuple[int, int], held: list[tuple[int, int]]) -> bool:
        """Whether of all pairs that share a row or an item with this one it is the only one, or the one that stayed."""
        rivals = [one for one in held if one != pair and (one[0] == pair[0] or one[1] == pair[1])]
        if not rivals:
            return True
        stayed = [self._difference(*one)[1] for one in rivals if self._only_reworded(*one)]
        return self._only_reworded(*pair) and self._difference(*pair)[1] < min(stayed, default=MAX_GAP + 1)

    def _only_reworded(self, index: int, number: int) -> bool:
        row = self._rows[index]
        differing, moved = self._difference(index, number)
        return bool(owner_text(row.owner) and row.due) and not differing and moved <= MAX_GAP

    def _suspect(self, score: float, index: int, number: int) -> None:
        item, action = self._open_items[number], self._rows[index].action
        text = f"{item.key} ({score:.0f} %): {action}"
        self._notices.append(Notice(code="maybe-reworded", key=item.key, field="action", text=text))
        self._notice("maybe-reworded", index, text=item.agreed.get("action", ""))

    def _difference(self, index: int, number: int) -> tuple[int, int]:
        """How much else differs between a row and an item of the same text, then how far it moved."""
        row, item = self._rows[index], self._open_items[number]
        said = (owner_text(row.owner), str(row.due or ""), row.priority, row.status, row.ticket)
        names = ("owner", "due", "priority", "status", "ticket")
        differing = sum(
            value != item.in_document.get(name, "") for name, value in zip(names, said, strict=True)
        )
        return differing, abs(row.position - item.position)

    def _candidates(self, is_meant: Callable[[BaseItem], bool]) -> list[tuple[float, int, int]]:
        """Score, row and item of every pair that may mean the same; computed before any of them is matched."""
        ours = {index: identity_text(self._rows[index].action) for index in self._open_rows}
        theirs = {
            number: identity_text(item.agreed.get("action", ""))
            for number, item in self._open_items.items()
            if is_meant(item)
        }
        return resembling(ours, theirs)

    def _is_plausible(self, index: int, number: int) -> bool:
        row = self._rows[index]
        return stands_for(owner_text(row.owner), row.position, self._open_items[number])

    def _pair(self, index: int, number: int) -> None:
        del self._open_rows[index]
        self._pairs[index] = self._open_items.pop(number)

    def _notice(self, code: str, index: int, *, text: str) -> None:
        key = self._pairs[index].key if index in self._pairs else ""
        self._notices.append(Notice(code=code, key=key, field="action", text=text))

    @staticmethod
    def _grouped(pairs: Iterable[tuple[int, str]]) -> dict[str, list[int]]:
        groups: defaultdict[str, list[int]] = defaultdict(list)
        for index, text in pairs:
            if text:
                groups[text].append(index)
        return groups


def _letter_pairs(text: str) -> frozenset[str]:
    return frozenset(map("".join, pairwise(text))) or frozenset({text})


def _overlap(one: frozenset[str], other: frozenset[str]) -> float:
    return 2 * len(one & other) / (len(one) + len(other))
