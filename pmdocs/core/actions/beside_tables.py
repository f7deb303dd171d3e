"""Which lists count beside a table of action items: a list often only explains what the table tracks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate

from pmdocs.core.actions.action_tables import ActionTable
from pmdocs.core.actions.identity import similarity
from pmdocs.core.actions.item_rows import ItemRow, identity_text
from pmdocs.core.documents.sections import Section
from pmdocs.core.vocabulary import is_unset, parse_type

_TRACKS = {"owner", "due", "status"}
SAME_WORK = 75
"""Per cent of similarity from which a line of a list and a row of a table mean the same work."""
MAX_COMPARED = 20_000
"""Pairs; in a larger document only equal or contained words are the same work."""


def room_for(
    of_lists: Sequence[tuple[Section, ItemRow]],
    of_tables: Sequence[tuple[ActionTable, ItemRow]],
    sections: Sequence[Section],
) -> tuple[list[ItemRow], list[ItemRow]]:
    """Items of lists that count, and those that do not; ``sections`` are all of action items, in order.

    All count where no table holds an item. Beside one, those that are boxes to tick, or name an owner, a day or a
    ticket; those under another heading of the same chapter; and those of another chapter while the tables only
    describe measures. What repeats a row of a table never counts.
    """
    if not of_tables:
        return [item for _, item in of_lists], []
    chapters = _chapters(sections)
    with_table = {_place(found.section) for found, _ in of_tables}
    chapters_with_table = {chapters.get(place) for place in with_table}
    is_tracked = any(_TRACKS & found.columns.keys() for found, _ in of_tables)
    said = list(dict.fromkeys(identity_text(item.action) for _, item in of_tables))
    is_small = len(said) * len(of_lists) <= MAX_COMPARED
    counting: list[ItemRow] = []
    others: list[ItemRow] = []
    for section, item in of_lists:
        place = _place(section)
        is_apart = place not in with_table and (chapters[place] in chapters_with_table or not is_tracked)
        counts = (
            not _explains_type(item)
            and (_says_more(item) or is_apart)
            and not _repeats(identity_text(item.action), said, is_small)
        )
        (counting if counts else others).append(item)
    return counting, others


def _explains_type(item: ItemRow) -> bool:
    """Whether a line only tells what a word in the table's column for types means: ``予防: 再発を防ぐ対策``."""
    label, colon, _ = item.action.replace("：", ":").partition(":")
    return bool(colon) and not is_unset(label) and parse_type(label) is not None


def unrepeated(found: Iterable[tuple[Section, ItemRow]], known: Sequence[ItemRow]) -> list[ItemRow]:
    """Items from elsewhere in the document, without what repeats a known one."""
    said = [identity_text(item.action) for item in known]
    return [item for _, item in found if not _repeats(identity_text(item.action), said, is_small=True)]


def _says_more(item: ItemRow) -> bool:
    said = item.owner or item.team or item.due or item.ticket or item.raw.keys() & {"status", "due"}
    return bool(said) or item.status == "unknown"


def _repeats(text: str, said: Iterable[str], is_small: bool) -> bool:
    return any(
        text in other or other in text or (is_small and similarity(text, other) >= SAME_WORK)
        for other in said
    )


def _chapters(sections: Sequence[Section]) -> dict[tuple[str, int], int]:
    """Where a section stands, with the number of the outermost heading for action items above it."""
    starts = ("action_items" in found.keys and "action_items" not in found.above for found in sections)
    return dict(zip(map(_place, sections), accumulate(starts), strict=True))


def _place(section: Section) -> tuple[str, int]:
    return section.tab_id, section.start
