"""All items of a document merged: rows matched with known items, each merged, done items doubted.

`field_merge` has the truth table for one field, `item_merge` makes an item of its fields, `item_changes` judges what
differs from before.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from types import MappingProxyType

from pmdocs.core.actions.identity import match_items, number_new
from pmdocs.core.actions.item_marks import standing_marks
from pmdocs.core.actions.items import ItemRow, identity_text
from pmdocs.core.actions.pairing import Matching, words_of
from pmdocs.core.documents.document import Document
from pmdocs.core.syncing.base import BaseDocument, BaseItem, Notice
from pmdocs.core.syncing.both_sides import IsSuggested
from pmdocs.core.syncing.doubts import Earlier, find_doubts, notices_of_doubts, with_likeness
from pmdocs.core.syncing.item_merge import ItemOutcome, merge_item
from pmdocs.core.syncing.justify import IsLooser, Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentOutcome:
    """What a sync makes of the items of one document."""

    base: BaseDocument
    items: tuple[ItemOutcome, ...]
    """By number."""
    row_keys: tuple[str, ...]
    """Key of each row that was read, in its order."""
    notices: tuple[Notice, ...] = ()


def merge_document(
    rows: Sequence[ItemRow],
    sheet: Mapping[str, Mapping[str, str]],
    base: BaseDocument,
    *,
    now: datetime,
    today: date,
    reasons: Mapping[str, Sequence[Reason]] | None = None,
    people: Mapping[str, str] | None = None,
    lang: str = "en",
    is_looser: IsLooser | None = None,
    is_suggested: IsSuggested | None = None,
    earlier: Earlier = MappingProxyType({}),
    document: Document | None = None,
) -> DocumentOutcome:
    """All items of a document. ``sheet``, ``reasons`` and ``earlier`` words are by item key; see `merge_item` for the rest.

    Without the ``document`` that the rows were read from, an item that has none counts as removed.
    """
    matching = match_items(rows, base.items, incident_id=base.incident_id, today=today)
    numbers, next_number = number_new(rows, matching, base)
    keys = {index: f"{base.incident_id}/AI-{number}" for index, number in numbers.items()}
    work: list[tuple[str, ItemRow | None, BaseItem | None]] = [
        *((item.key, rows[index], item) for index, item in matching.pairs),
        *((keys[index], rows[index], None) for index in matching.new),
        *((item.key, None, item) for item in matching.gone),
    ]
    joined = _joined(rows, matching) if matching.gone else frozenset()
    standing = _standing(rows, matching, document) - joined if document else frozenset()

    def merged(
        *, doubted: Container[str] = (), promised: Mapping[str, Mapping[str, str]]
    ) -> list[ItemOutcome]:
        return [
            merge_item(
                row,
                sheet.get(key),
                item,
                key=key,
                now=now,
                today=today,
                reasons=(reasons or {}).get(key, ()),
                source=row.source if row is not None else "document",
                people=people,
                lang=lang,
                is_looser=is_looser,
                is_suggested=is_suggested,
                is_doubted=key in doubted,
                is_joined=key in joined,
                is_standing=key in standing,
                promised=promised.get(key, {}),
            )
            for key, row, item in work
        ]

    outcomes = merged(promised={})
    items = with_likeness(base, [outcome.base for outcome in outcomes], today=today, earlier=earlier)
    doubts = find_doubts(base, items, today=today, earlier=earlier)
    gone = {doubt.ended.key for doubt in doubts if not doubt.ended.present}
    again = {doubt.entered.key: doubt.promised for doubt in doubts if doubt.promised}
    if gone or again:
        outcomes = merged(doubted=gone, promised=again)
    outcomes = [
        outcome
        if outcome.base.may_be == (may_be := 0 if item.key in again else item.may_be)
        else replace(outcome, base=replace(outcome.base, may_be=may_be))
        for outcome, item in zip(outcomes, items, strict=True)
    ]
    outcomes.sort(key=lambda outcome: outcome.base.number)
    keys |= {index: item.key for index, item in matching.pairs}
    return DocumentOutcome(
        base=replace(base, items=tuple(outcome.base for outcome in outcomes), next_number=next_number),
        items=tuple(outcomes),
        row_keys=tuple(keys[index] for index in range(len(rows))),
        notices=(
            *(
                notice if notice.row is None else replace(notice, key=keys[notice.row], row=None)
                for notice in matching.notices
            ),
            *notices_of_doubts(doubts, matching.notices),
            *(notice for outcome in outcomes for notice in outcome.notices),
        ),
    )


def _standing(rows: Sequence[ItemRow], matching: Matching, document: Document) -> frozenset[str]:
    """Keys of items that nothing reads any more though their place stands as it was; as many of like ones as still stand."""
    lost = [item for item in matching.gone if item.present and item.mark]
    if not lost:
        return frozenset()
    stand = standing_marks(document) - Counter(rows[index].mark for index in matching.new)
    # Several items may stand in one line, in words of their own; in the same words they are lines of their own.
    said = Counter(
        (item.mark, words_of(item)) for index, item in matching.pairs if item.mark == rows[index].mark
    )
    found = set[str]()
    for item in lost:
        place = item.mark, words_of(item)
        if stand[item.mark] > said[place]:
            said[place] += 1
            found.add(item.key)
    return frozenset(found)


def _joined(rows: Sequence[ItemRow], matching: Matching) -> frozenset[str]:
    """Keys of items without a row whose words another one says by now, in a line that nobody edited."""
    said: defaultdict[str, list[str]] = defaultdict(list)
    for index, item in matching.pairs:
        if item.mark and item.mark == rows[index].mark:
            said[item.mark].append(identity_text(rows[index].action))
    return frozenset(
        item.key
        for item in matching.gone
        if item.present and (words := words_of(item)) and any(words in text for text in said[item.mark])
    )
