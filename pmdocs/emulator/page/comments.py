"""Comment and suggestion threads of a document, and the words they stand on.

Threads carry no tab: a thread's ``anchorId`` is looked up in the ``commentAnchors`` of every tab, and a
range belongs to the tab in whose map it stands, since ``ranges[].tabId`` is missing for the first tab
(reported from live reads, 2026). All indexes are UTF-16 code units, end exclusive.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from .css import Json

SegmentKey = tuple[str, str]
"""Tab id and segment id; the segment of the body is the empty text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """One message of a thread. ``action`` is resolve, reopen, accept, reject or empty."""

    author: str
    created: str
    text: str
    assignee: str
    action: str
    deleted: bool
    imported: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """A comment or suggestion thread; ``number`` counts from 1 over the document, comments first."""

    number: int
    thread_id: str
    kind: Literal["comment", "suggestion"]
    is_open: bool
    status: str
    quote: str
    anchor_id: str
    posts: tuple[Post, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Slice:
    """A stretch of one element: offsets from the element's start, and the comment threads on it."""

    start: int
    end: int
    threads: tuple[Thread, ...]


class Annotations:
    """All threads of one document, by place; remembers which have been drawn beside their words."""

    def __init__(self, document: Json, tabs: Iterable[Json]) -> None:
        self.threads = tuple(parse_threads(document))
        self._suggestions = {item.thread_id: item for item in self.threads if item.kind == "suggestion"}
        self._ranges = _ranges_by_segment(self.threads, tabs)
        self._drawn: set[int] = set()
        self._begun: set[int] = set()

    def slices(self, key: SegmentKey, start: int, end: int) -> list[Slice]:
        """Cut ``[start, end)`` wherever a comment begins or ends; without gaps, in order."""
        touching = [item for item in self._ranges.get(key, ()) if item[0] < end and item[1] > start]
        cuts = {start, end} | {at for low, high, _ in touching for at in (low, high) if start < at < end}
        edges = sorted(cuts)
        return [
            Slice(
                start=low - start,
                end=high - start,
                threads=tuple(thread for first, last, thread in touching if first <= low and high <= last),
            )
            for low, high in pairwise(edges)
        ]

    def beginning(self, threads: Iterable[Thread]) -> frozenset[int]:
        """Numbers of those threads whose words begin here: asked for the first time."""
        fresh = frozenset(thread.number for thread in threads) - self._begun
        self._begun |= fresh
        return fresh

    def claim(self, threads: Iterable[Thread]) -> list[Thread]:
        """Those of the threads that have no card yet; they count as drawn from now on."""
        fresh = []
        for thread in threads:
            if thread.number not in self._drawn:
                self._drawn.add(thread.number)
                fresh.append(thread)
        return fresh

    def suggested(self, ids: Iterable[object]) -> list[Thread]:
        """The suggestion threads with these ids, as far as the document lists them."""
        return [self._suggestions[str(found)] for found in ids if str(found) in self._suggestions]

    def left_over(self) -> list[Thread]:
        """Threads that stand on no words: detached, about the whole document, or finished."""
        return [thread for thread in self.threads if thread.number not in self._drawn]


def parse_threads(document: Json) -> Iterator[Thread]:
    """The ``comments`` and ``suggestions`` of a ``documents.get`` answer, deleted ones left out."""
    found = [("comment", raw) for raw in document.get("comments", [])]
    found += [("suggestion", raw) for raw in document.get("suggestions", [])]
    for number, (kind, raw) in enumerate(found, start=1):
        head = raw.get("headPost", {})
        posts = [_post(head, fallback=raw.get("summaryText", "")), *map(_post, raw.get("replies", []))]
        yield Thread(
            number=number,
            thread_id=str(raw.get("commentId") or raw.get("suggestionId") or number),
            kind="comment" if kind == "comment" else "suggestion",
            is_open=raw.get("status", "OPEN") == "OPEN",
            status=str(raw.get("status", "OPEN")).lower(),
            quote=str(raw.get("plainTextQuote", "")),
            anchor_id=str(raw.get("anchorId", "")),
            posts=tuple(posts),
        )


def _post(raw: Json, fallback: str = "") -> Post:
    author = raw.get("author", {})
    action = raw.get("commentAction") or raw.get("suggestionAction") or ""
    copied = ("fromCopiedDocument", "fromImportedDocument", "fromDocumentComparison")
    return Post(
        author=str(author.get("displayName", "")),
        created=str(raw.get("createTime", "")),
        text=str(raw.get("content") or fallback),
        assignee=str(raw.get("assigneeEmail", "")),
        action=action.lower() if action in {"RESOLVE", "REOPEN", "ACCEPT", "REJECT"} else "",
        deleted=bool(raw.get("deleted", False)),
        imported=any(raw.get(name) for name in copied),
    )


def _ranges_by_segment(
    threads: Iterable[Thread], tabs: Iterable[Json]
) -> dict[SegmentKey, list[tuple[int, int, Thread]]]:
    by_anchor = defaultdict(list)
    for thread in threads:
        if thread.anchor_id:
            by_anchor[thread.anchor_id].append(thread)
    found: dict[SegmentKey, list[tuple[int, int, Thread]]] = defaultdict(list)
    for tab in tabs:
        tab_id = str(tab.get("tabProperties", {}).get("tabId", ""))
        for anchor_id, anchor in tab.get("documentTab", {}).get("commentAnchors", {}).items():
            for span in anchor.get("ranges", []):
                low, high = span.get("startIndex", 0), span.get("endIndex", 0)
                key = (tab_id, str(span.get("segmentId", "")))
                found[key] += [(low, high, thread) for thread in by_anchor.get(anchor_id, ()) if low < high]
    return found
