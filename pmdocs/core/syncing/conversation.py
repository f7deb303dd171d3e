"""What threads say about action items, and what pmdocs has to ask and to close."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from pmdocs.core.actions.identity import match_items
from pmdocs.core.actions.items import CellPlace, ItemRow
from pmdocs.core.comments.markers import Marker, find_marker, make_marker
from pmdocs.core.comments.threads import Thread
from pmdocs.core.documents.blocks import walk
from pmdocs.core.documents.sections import Reading, Section
from pmdocs.core.model import utf16_length
from pmdocs.core.sheet.rows import clipped
from pmdocs.core.syncing.base import JUSTIFIED, UNJUSTIFIED, BaseDocument, BaseItem, Change, asked
from pmdocs.core.syncing.justify import DONE_IN_TIME, Reason
from pmdocs.core.syncing.merge import DocumentOutcome
from pmdocs.core.syncing.remarks import explaining_posts
from pmdocs.core.syncing.visit import Ask, Closing, DocumentRead

MAX_REASON = 1_000
"""Characters of a post that are looked at for a reason."""


def find_reasons(read: DocumentRead, *, today: date | None = None) -> dict[str, list[Reason]]:
    """What threads say about items: replies to own asks, and comments on a row or naming its key.

    Of the latter only what may say why (`remarks`).
    """
    found: dict[str, list[Reason]] = {}
    asked_by = {
        change.ask_id: item.key for item in read.base.items for change in item.changes if change.ask_id
    }
    topics = _Topics(read, today)
    for thread in read.threads:
        if thread.is_suggestion or thread.state == "deleted":
            continue
        marker = find_marker(thread.head.text)
        # A question stays one by its recorded id, though its account may have edited the marker away.
        if marker is not None or thread.comment_id in asked_by:
            key = asked_by.get(thread.comment_id) or (marker.key if marker else "")
            posts, source, ask_id = thread.replies, "reply", thread.comment_id
        else:
            key = topics.key_of(thread)
            posts, source, ask_id = explaining_posts(thread) if key else (), "comment", ""
        if not key:
            continue
        for post in posts:
            if not post.deleted and post.text.strip() and find_marker(post.text) is None:
                text = clipped(post.text, MAX_REASON)
                reason = Reason(source=source, text=text, by=post.author.name, ask_id=ask_id)
                found.setdefault(key, []).append(reason)
    return found


class _Topics:
    """Which item a thread is about: it names the item's key, or stands in its row."""

    def __init__(self, read: DocumentRead, today: date | None) -> None:
        known = read.base
        matching = match_items(read.items.items, known.items, incident_id=known.incident_id, today=today)
        keys = {index: item.key for index, item in matching.pairs}
        self._keys = [item.key for item in read.base.items]
        self._named = re.compile(rf"(?<!\w){re.escape(read.base.incident_id)}/AI-\d+")
        self._cells: dict[tuple[str, str], list[tuple[int, int, str]]] = {}
        for index, row in enumerate(read.items.items):
            for cell in row.cells.values():
                place = (cell.start, cell.end, keys.get(index, ""))
                self._cells.setdefault((cell.tab_id, cell.segment_id), []).append(place)
        for where, cells in self._cells.items():
            self._cells[where] = _outermost(cells)

    def key_of(self, thread: Thread) -> str:
        """The item's key, or empty."""
        named = set(self._named.findall(thread.head.text))
        if named:
            return next((key for key in self._keys if key in named), "") or self._row_of(thread)
        return self._row_of(thread)

    def _row_of(self, thread: Thread) -> str:
        if thread.location != "exact":
            return ""
        for place in thread.places:
            cells = self._cells.get((place.tab_id, place.segment_id), [])
            # Cells do not overlap: only the last one that starts before, and those within, can meet.
            first = max(bisect_right(cells, place.start, key=lambda cell: cell[0]) - 1, 0)
            for start, end, key in cells[first:]:
                if start >= place.end:
                    break
                if place.start < end:
                    return key
        return ""


def _outermost(places: Iterable[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Places in order, without values that stand within the words of their line."""
    found: list[tuple[int, int, str]] = []
    for place in sorted(places, key=lambda place: (place[0], -place[1])):
        if not found or place[1] > found[-1][1]:
            found.append(place)
    return found


def asks(read: DocumentRead, outcome: DocumentOutcome) -> Iterable[Ask]:
    """Questions for changes that lack a reason and have not been asked about."""
    if not may_speak(read):
        return
    rows = dict(zip(outcome.row_keys, read.items.items, strict=True))
    for item in outcome.base.items:
        open_changes = [change for change in item.unjustified if not change.ask_id]
        for time in dict.fromkeys(change.time for change in open_changes):
            together = tuple(change for change in open_changes if change.time == time)
            row = rows.get(item.key)
            yield Ask(
                key=item.key,
                changes=together,
                place=cell_of(row, together[0].field) if row else place_of_what_is_gone(read.reading),
                owner=item.value("owner") if "@" in item.value("owner") else "",
                gone="" if row else item.agreed.get("action", item.key),
            )


def cell_of(row: ItemRow, name: str) -> CellPlace | None:
    """The changed cell, or the item's own words where the cell has none to stand on.

    A single character of a line is none either: no new one could take its place under an open question.
    """
    for candidate in (name, "action"):
        cell = row.cells.get(candidate)
        least = 2 if cell is not None and cell.is_part and cell.kind == "text" else 1
        if cell is not None and cell.end - cell.start >= least:
            return cell
    return None


def place_of_what_is_gone(reading: Reading) -> CellPlace | None:
    """The heading of the action items; without one, what else says something at the document's head."""
    for section in reading.sections:
        if "action_items" in section.keys and section.form == "heading" and section.title.strip():
            end = section.start + utf16_length(section.title.rstrip())
            return CellPlace(tab_id=section.tab_id, segment_id="", start=section.start, end=end, kind="text")
    return place_of_fact(reading, "action_items")


def place_of_fact(reading: Reading, key: str) -> CellPlace | None:
    """A fact in a document's head; where that is gone, whatever else says something there."""
    wanted = [section for section in reading.sections if key in section.keys]
    rest = [section for section in reading.sections if section.form in {"label", "row", "opening"}]
    places = (_words_of(section) for section in (*wanted, *rest))
    return next((place for place in places if place is not None), None)


def _words_of(section: Section) -> CellPlace | None:
    for paragraph, _ in walk(section.blocks):
        if paragraph.shown.strip():
            newline = utf16_length(paragraph.text) - utf16_length(paragraph.text.rstrip("\n"))
            return CellPlace(
                tab_id=section.tab_id,
                segment_id="",
                start=paragraph.start,
                end=paragraph.end - newline,
                kind="text",
            )
    return None


def may_speak(read: DocumentRead) -> bool:
    """Whether pmdocs may comment: not at first contact, nor unasked, nor where it cannot anchor a comment."""
    return read.has_anchors and not read.is_first and read.base.adopted


def marker_of(key: str, changes: Sequence[Change]) -> str:
    """The marker line of a question about changes of an item: that of the first."""
    first = changes[0]
    return make_marker(key, first.field, old=first.old[:60], new=first.new[:60])


def with_posted_asks(read: DocumentRead, outcome: DocumentOutcome) -> DocumentOutcome:
    """Questions that were posted and not recorded, since a run died in between, known by their marker."""
    recorded = {change.ask_id for item in outcome.base.items for change in item.changes}
    posted = {
        marker: thread.comment_id
        for thread in read.threads
        if thread.comment_id not in recorded and (marker := find_marker(thread.head.text))
    }
    if not posted:
        return outcome
    items = tuple(replace(item, base=_with_ask(item.base, posted)) for item in outcome.items)
    return replace(outcome, items=items, base=replace(outcome.base, items=tuple(item.base for item in items)))


def _with_ask(item: BaseItem, posted: Mapping[Marker, str]) -> BaseItem:
    open_changes = [change for change in item.changes if not change.ask_id]
    for time in dict.fromkeys(change.time for change in open_changes):
        together = [change for change in open_changes if change.time == time]
        for start in range(len(together)):
            # Some of them may have got a reason of their own before the question was posted.
            marker = find_marker(marker_of(item.key, together[start:]))
            if marker is not None and marker in posted:
                item = asked(item, {change.sequence for change in together}, posted[marker])
                break
    return item


def answered_asks(read: DocumentRead, outcome: DocumentOutcome) -> Iterable[Closing]:
    """Own asks, known by recorded id and marker, all of whose changes are settled."""
    if not may_speak(read):
        return
    states, before = _states_by_ask(outcome.base), _states_by_ask(read.base)
    changes = (change for item in outcome.base.items for change in item.changes)
    in_time = {change.ask_id for change in changes if DONE_IN_TIME in change.flags}
    for thread in read.threads:
        about = states.get(thread.comment_id, [UNJUSTIFIED])
        is_ours = thread.comment_id in states or find_marker(thread.head.text) is not None
        is_open = thread.state in {"open", "detached"} and is_ours
        if is_open and UNJUSTIFIED not in about:
            taken_back = "in_time" if thread.comment_id in in_time else "reverted"
            yield Closing(
                comment_id=thread.comment_id,
                outcome="answered" if JUSTIFIED in about else taken_back,
                is_new=before.get(thread.comment_id) != about,
            )


def _states_by_ask(base: BaseDocument) -> dict[str, list[str]]:
    states: dict[str, list[str]] = {}
    for item in base.items:
        for change in item.changes:
            states.setdefault(change.ask_id, []).append(change.state)
    return states
