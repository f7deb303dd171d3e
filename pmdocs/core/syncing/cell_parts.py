"""Which of a table cell's words say its value: the others are not for a sync to delete, for the sheet never showed them.

``P1 - agreed with legal`` says P1 and more. A wrong guess does no harm: nothing is written into a part of a cell unless
the changed cell would read as meant (`rereading`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby

from pmdocs.core.actions.date_grammar import WRITTEN
from pmdocs.core.actions.dates import find_dates
from pmdocs.core.actions.item_values import read_word
from pmdocs.core.actions.items import ItemRow
from pmdocs.core.documents.words import Letter
from pmdocs.core.vocabulary import is_unset, parse_priority, parse_status, parse_type

Span = tuple[int, int]
"""First character and the one behind the last."""


def parts_with_value(
    name: str, row: ItemRow, letters: Sequence[Letter], reference: date
) -> tuple[Span, ...] | None:
    """Where a cell of words says a field's value, the likeliest first; None where it says nothing else.

    What could not be read is shown in the sheet word by word: there all words are the value.
    """
    text = "".join(letter.character for letter in letters)
    find = _FINDERS.get(name)
    value = _values(row).get(name, "")
    if find is None or not value or is_unset(text) or " ".join(text.split()) == value:
        return None
    if name in _READERS and read_word(text.strip(), _READERS[name]) is None:
        return None
    spans = [*dict.fromkeys(span for span in find(row, text, letters, reference) if span[0] < span[1])]
    if any(_says_nothing(name, text[:start] + " " + text[end:], row) for start, end in spans):
        return None
    if name == "due" and not spans:
        return None  # words such as "end of March", which are read only where they stand alone
    if name == "status" and any(WRITTEN.search(text[:start] + " " + text[end:]) for start, end in spans):
        return ()  # the day is that of the old state
    return tuple(span for span in spans if "\n" not in text[slice(*span)])


def _values(row: ItemRow) -> Mapping[str, str]:
    return {
        "owner": row.owner.name or row.owner.email if row.owner else "",
        "due": str(row.due or ""),
        "priority": row.priority,
        "status": row.status,
        "type": row.type,
        "ticket": row.ticket,
    }


def _says_nothing(name: str, rest: str, row: ItemRow) -> bool:
    """Whether what stands beside a value has no letter and no figure."""
    if name == "owner" and row.owner is not None and row.owner.email:
        rest = re.sub(re.escape(row.owner.email), "", rest, flags=re.IGNORECASE)
    return not any(map(str.isalnum, rest))


# By field


def _owners(row: ItemRow, text: str, _: Sequence[Letter], __: date) -> Iterator[Span]:
    """A name with the address that it stands for is one, with the ``@`` before it."""
    if row.owner is None:
        return
    name, email = re.escape(row.owner.name), re.escape(row.owner.email)
    whole = rf"{name}\s*[<(（]\s*(?:mailto:)?{email}\s*[>)）]"
    if name and email and (found := re.search(whole, text, re.IGNORECASE)):
        yield found.span()
        return
    for said in filter(None, (row.owner.name, row.owner.email)):
        for start, end in _found(said, text):
            yield start - (text[start - 1 : start] in {"@", "＠"}), end


def _days(row: ItemRow, text: str, _: Sequence[Letter], reference: date) -> Iterator[Span]:
    for found in find_dates(text, reference=reference):
        if found.reading.day == row.due:
            yield found.start, found.end


def _tickets(row: ItemRow, text: str, letters: Sequence[Letter], _: date) -> Iterator[Span]:
    """Words that lead to the ticket, else its own words."""
    for url, run in groupby(range(len(letters)), key=lambda at: letters[at].url):
        if url == row.ticket:
            places = [*run]
            yield places[0], places[-1] + 1
            return
    yield from _found(row.ticket, text)


def _found(said: str, text: str) -> Iterator[Span]:
    """Where words stand, never as a part of longer ones."""
    before = r"(?<![A-Za-z0-9])" if said[0].isascii() and said[0].isalnum() else ""
    behind = r"(?![A-Za-z0-9])" if said[-1].isascii() and said[-1].isalnum() else ""
    for found in re.finditer(before + re.escape(said) + behind, text, re.IGNORECASE):
        yield found.span()


def _priorities(row: ItemRow, text: str, _: Sequence[Letter], __: date) -> Iterator[Span]:
    """The fewest words, for its parser passes over what stands behind them."""
    yield from _known(text, lambda words: parse_priority(words) == row.priority, range(1, _MOST_WORDS + 1))


def _states(row: ItemRow, text: str, _: Sequence[Letter], __: date) -> Iterator[Span]:
    yield from _known(text, lambda words: parse_status(words) == row.status, range(_MOST_WORDS, 0, -1))


def _types(row: ItemRow, text: str, _: Sequence[Letter], __: date) -> Iterator[Span]:
    yield from _known(text, lambda words: parse_type(words) == row.type, range(_MOST_WORDS, 0, -1))


def _known(text: str, is_value: Callable[[str], bool], counts: Iterable[int]) -> Iterator[Span]:
    """Words side by side that a vocabulary knows as the value, of the first number of words that has such."""
    words = [found.span() for found in _WORD.finditer(text)]
    for count in counts:
        runs = zip(words, words[count - 1 :], strict=False)
        spans = [(first[0], last[1]) for first, last in runs if is_value(text[first[0] : last[1]])]
        if spans:
            yield from spans
            return


_WORD = re.compile(r"[^\s!！*~`•,，、;；。()（）\[\]【】:：→]+")
_MOST_WORDS = 4

_READERS: Mapping[str, Callable[[str], str | None]] = {"status": parse_status, "type": parse_type}
"""What these cannot read counts as their default, and says no part of it."""

_FINDERS: Mapping[str, Callable[[ItemRow, str, Sequence[Letter], date], Iterator[Span]]] = {
    "owner": _owners,
    "due": _days,
    "priority": _priorities,
    "status": _states,
    "type": _types,
    "ticket": _tickets,
}
