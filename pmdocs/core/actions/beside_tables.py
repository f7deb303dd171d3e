"""Which lists count beside a table of action items: a list often only explains what the table tracks."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

from pmdocs.core.actions.action_tables import ActionTable
from pmdocs.core.actions.date_grammar import is_japanese
from pmdocs.core.actions.item_rows import ItemRow, identity_text
from pmdocs.core.actions.item_values import stated_status
from pmdocs.core.actions.likeness import similarity
from pmdocs.core.actions.promises import begins_with_task
from pmdocs.core.actions.tickets import normalise_ticket
from pmdocs.core.actions.work_verbs import VERBS
from pmdocs.core.documents.sections import Section
from pmdocs.core.vocabulary import is_unset, parse_type

SAME_WORK = 75
"""Per cent of similarity from which a line of a list and a row of a table mean the same work."""
SHARED = 0.75
"""Share of the shorter one's words, or pairs of letters where there are no words, that the longer one has too."""
MAX_COMPARED = 20_000
"""Pairs; in a larger document only equal or contained words are the same work."""


def room_for(
    of_lists: Sequence[tuple[Section, ItemRow]],
    of_tables: Sequence[tuple[ActionTable, ItemRow]],
    tracked_before: Collection[str] = (),
) -> tuple[list[ItemRow], list[ItemRow]]:
    """Items of lists that count, and those that do not.

    All count where no table holds an item. Beside one, those that are boxes to tick, or name an owner, a day or a
    ticket; and those under another heading than a table's. What repeats a row of a table never counts.
    """
    if not of_tables or not of_lists:
        return [item for _, item in of_lists], []
    with_table = {_place(found.section) for found, _ in of_tables}
    known = _Known([item for _, item in of_tables], len(of_lists))
    counting: list[ItemRow] = []
    others: list[ItemRow] = []
    for section, item in of_lists:
        has_room = _says_more(item) or _place(section) not in with_table
        has_room = has_room or identity_text(item.action) in tracked_before
        tracked = item.owner or item.due
        repeats = known.has(item) or (not tracked and any(_is_same_ticket(item, row) for _, row in of_tables))
        counts = has_room and not _explains_type(item) and not repeats
        (counting if counts else others).append(item)
    return counting, others


_OUTRIGHT = re.compile(
    r"\baction (?:items?|points?|plan)\b|^\W*(?:\d+\W*)?actions\W*$|\bfollow[- ]?ups?\b|\bto-?dos?\b|\bnext steps\b|アクション(?:アイテム|プラン)|^\W*(?:\d+\W*)?アクション\W*$|ネクストアクション|フォローアップ",
    re.IGNORECASE,
)
"""Headings that say that what stands below is to be done and tracked."""
SEVERAL = 2
_PREVENTS = re.compile(r"\bprevent|\bhardening\b|\bsafeguards?\b|再発防止|予防", re.IGNORECASE)
"""Headings below which teams also say what is in place, which rules hold and what they think."""
_STAGE = re.compile(
    r"\b(?:recommended|planned|proposed|future|next|remaining|pending|(?:short|medium|mid|long)(?:er)?[- ]term|immediate)\b|今後|推奨|短期|中期|長期|恒久|予定",
    re.IGNORECASE,
)
"""Words of a heading that tell when the work below it is done."""


def beside_tracked(
    of_lists: Sequence[tuple[Section, ItemRow]],
    of_tables: Sequence[tuple[ActionTable, ItemRow]],
    tracked_before: Collection[str] = (),
) -> tuple[list[tuple[Section, ItemRow]], list[ItemRow]]:
    """Items of lists that count where a section for action items holds several, and lines that do not.

    There ``2. Environment validation`` below *Prevention* is the same work in other words, and so is a line that
    repeats an item, or says the like of its ticket: none is told of. Other lines below *Prevention* count if they name an owner, a day or a
    ticket, or a heading says at what stage they are. Whatever was ``tracked_before`` (`identity_text`) goes on being.
    """
    if not of_lists:
        return [], []
    tracked = [item for section, item in of_lists if not _is_title(item) and _is_outright(section)]
    tracked += [item for found, item in of_tables if _is_outright(found.section)]
    if len(tracked) < SEVERAL:
        return list(of_lists), []
    known = _Known(tracked, len(of_lists))
    counting, left_out = [], []
    for section, item in of_lists:
        if _is_outright(section):
            counting.append((section, item))
        elif not (item.owner or item.due) and any(_is_same_ticket(item, other) for other in tracked):
            continue
        elif _says_more(item):
            counting.append((section, item))
        elif known.has(item):
            if not known.tells(item) and not _is_title(item):
                left_out.append(item)
        elif (
            identity_text(item.action) in tracked_before
            or not (_is_title(item) or _only_prevents(section))
            or _orders(item.action)
        ):
            counting.append((section, item))
        elif not _is_title(item):
            left_out.append(item)
    return counting, left_out


LIKE = 2
"""Words, or pairs of letters, that two lines with one ticket share if they tell of the same work."""


def _is_same_ticket(item: ItemRow, other: ItemRow) -> bool:
    ticket = normalise_ticket(item.ticket)
    return (
        bool(ticket)
        and ticket == normalise_ticket(other.ticket)
        and len(_parts(identity_text(item.action)) & _parts(identity_text(other.action))) >= LIKE
    )


_LABEL = re.compile(
    r"(?![^.]*\b(?:each|every|any|always|when|before|after)\b)[A-Z][^.:：]{2,40}:\s+(?=[a-z])"
)
_COMPOUND = re.compile(rf"[a-z]{{2,}}-(?:{'|'.join(VERBS)}) (?:the|an?|all|our)\b")
"""``paint-mark the shaft``: an order whose verb is put together."""


def _orders(text: str) -> bool:
    """Whether a line is a label and an order: ``Mechanical: mark the shaft``; what holds each time is a rule."""
    label = _LABEL.match(text.partition("\n")[0])
    rest = text[label.end() :] if label else ""
    return begins_with_task(rest) or _COMPOUND.match(rest) is not None


def _only_prevents(section: Section) -> bool:
    titles = (section.title, *section.path)
    is_staged = _STAGE.search(section.title) or stated_status(section.title)
    return any(map(_PREVENTS.search, titles)) and not is_staged


def _is_outright(section: Section) -> bool:
    return any(map(_OUTRIGHT.search, (section.title, *section.path)))


def _is_title(item: ItemRow) -> bool:
    """Whether an item is a heading, which nobody writes to."""
    return "action" not in item.cells


def _explains_type(item: ItemRow) -> bool:
    """Whether a line only tells what a word in the table's column for types means: ``予防: 再発を防ぐ対策``."""
    label, colon, _ = item.action.replace("：", ":").partition(":")
    return bool(colon) and not is_unset(label) and parse_type(label) is not None


def unrepeated(found: Iterable[tuple[Section, ItemRow]], known: Sequence[ItemRow]) -> list[ItemRow]:
    """Items from elsewhere in the document, without what repeats a known one."""
    items = [item for _, item in found]
    if not items:
        return []
    said = _Known(known, 1)
    return [item for item in items if not said.has(item)]


def _says_more(item: ItemRow) -> bool:
    said = item.owner or item.team or item.due or item.ticket or item.raw.keys() & {"status", "due"}
    return bool(said) or item.status == "unknown"


class _Known:
    """The work that is read already, to tell what repeats it."""

    def __init__(self, items: Sequence[ItemRow], compared: int) -> None:
        self._said: dict[str, tuple[frozenset[str], list[ItemRow]]] = {}
        for item in items:
            text = identity_text(item.action)
            self._said.setdefault(text, (_parts(text), []))[1].append(item)
        self._is_small = len(self._said) * compared <= MAX_COMPARED

    def has(self, item: ItemRow) -> bool:
        """Whether an item's words are those of a known one, or nearly and nothing else tells the two apart."""
        text = identity_text(item.action)
        parts = _parts(text)
        return any(
            text == other
            or (
                (text in other or other in text or self._is_like(text, parts, other, theirs))
                and not all(_are_apart(item, one) for one in items)
            )
            for other, (theirs, items) in self._said.items()
        )

    def tells(self, item: ItemRow) -> bool:
        """Whether a known item's words hold all of an item's, or the other way round: then nothing is lost."""
        text = identity_text(item.action)
        return any(text in other or other in text for other in self._said)

    def _is_like(self, text: str, parts: frozenset[str], other: str, theirs: frozenset[str]) -> bool:
        return self._is_small and (_shares(parts, theirs) or similarity(text, other) >= SAME_WORK)


def _are_apart(item: ItemRow, other: ItemRow) -> bool:
    """Whether ticket, or owner and day, say that like words are other work."""
    tickets = {normalise_ticket(item.ticket), normalise_ticket(other.ticket)} - {""}
    if len(tickets) == 2:
        return True
    is_named = item.owner is not None and other.owner is not None and item.owner != other.owner
    return is_named and bool(item.due and other.due and item.due != other.due)


_REMARK = re.compile(r"(?<=\S)\s*[(（][^()（）]*[)）]?\s*$")
"""In brackets behind the words: how urgent it is, what it comes from."""
_SMALL_WORDS = frozenset({"a", "an", "and", "as", "at", "be", "by", "for", "from", "in", "into", "is", "of", "on", "or",
                          "our", "so", "that", "the", "this", "to", "we", "will", "with"})  # fmt: skip
MIN_PARTS = 3
_WORD = re.compile(r"[a-z0-9]+")


def _parts(text: str) -> frozenset[str]:
    text = _REMARK.sub("", text)
    if not is_japanese(text):
        return frozenset(_WORD.findall(text)) - _SMALL_WORDS
    text = "".join(text.split())
    return frozenset(text[at : at + 2] for at in range(len(text) - 1))


def _shares(one: frozenset[str], other: frozenset[str]) -> bool:
    shorter = min(len(one), len(other))
    return shorter >= MIN_PARTS and len(one & other) >= SHARED * shorter


def _place(section: Section) -> tuple[str, int]:
    return section.tab_id, section.start
