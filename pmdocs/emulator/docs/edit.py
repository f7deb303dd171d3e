"""What the handler of one batchUpdate request works with, and the table of handlers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from pmdocs.emulator.methods import Call, Json

from .draft import Draft
from .segment import Segment
from .state import Document, Tab
from .units import STRUCTURE, splits_cluster, splits_pair

RequestHandler = Callable[["Edit", Json], Json | None]

REQUESTS: dict[str, RequestHandler] = {}
"""Handlers of batchUpdate requests by name. What a handler answers is the one member of its reply."""

INSIDE_PARAGRAPH = (
    "The insertion index must be inside the bounds of an existing paragraph. "
    "You can still create new paragraphs by inserting newlines."
)


class RefusedError(Exception):
    """A request that is understood and refused: 400 with ``Invalid requests[N].name: message``."""


@dataclass(slots=True, kw_only=True)
class Edit:
    """One batch in progress: the caller, the document so far, and which file it is."""

    call: Call
    document_id: str
    document: Document
    content_changed: bool = False
    """Set by requests whose effect is part of the content (everything but replies to comments)."""
    suggestions_changed: bool = False
    """Set where a suggestion's thread changed."""
    own_suggestions: set[str] | None = None
    """While a request is applied as suggestions: the caller's open ones."""
    drafts: dict[int, tuple[Draft, Tab]] = field(default_factory=dict)
    """The segments such a request worked on so far, by the identity of what is behind the draft."""
    summaries: dict[str, str] | None = None
    """What each suggestion said before the current request."""
    response: dict[str, list[str]] = field(default_factory=dict)
    """The SuggestionResponse of the current request, as far as its handler knows."""
    loses_threads: bool = False
    """The fault of saving text and losing threads."""
    updated_posts: set[str] = field(default_factory=set)
    """Posts changed by this batch; each may be changed once."""

    def tab(self, tab_id: str | None) -> Tab:
        """The tab meant by a request; the first when none is named."""
        if not tab_id:
            return self.document.first
        for tab in self.document.all_tabs():
            if tab.id == tab_id:
                return tab
        raise RefusedError(f"Tab with ID {tab_id} was not found.")

    def tabs(self, criteria: Json | None) -> list[Tab]:
        """The tabs of a TabsCriteria; all tabs without one."""
        ids = (criteria or {}).get("tabIds", [])
        return [self.tab(tab_id) for tab_id in ids] if ids else list(self.document.all_tabs())

    def segment(self, place: Json) -> tuple[Tab, Segment]:
        """The segment a Location, Range or EndOfSegmentLocation lies in."""
        tab = self.tab(place.get("tabId"))
        segment_id = place.get("segmentId", "")
        for known, segment in tab.segments():
            if known == segment_id:
                return tab, self.working(tab, segment)
        raise RefusedError(f"Segment with ID {segment_id} was not found.")

    def segments(self, tab: Tab) -> Iterator[Segment]:
        """The segments of a tab, as a request is to work on them."""
        return (self.working(tab, segment) for _, segment in tab.segments())

    def working(self, tab: Tab, segment: Segment) -> Segment:
        """The segment itself, or a draft on which edits become suggestions."""
        if self.own_suggestions is None:
            return segment
        if id(segment) not in self.drafts:
            draft = Draft(segment, own=self.own_suggestions, lists=tab.lists, dropdowns=tab.dropdowns)
            self.drafts[id(segment)] = draft, tab
        return self.drafts[id(segment)][0]

    def insertion(self, request: Json) -> tuple[Tab, Segment, int]:
        """Where a request inserts, from ``location`` or ``endOfSegmentLocation``.

        Raises `RefusedError` for an index past the end, one outside paragraphs (such as a table's or a cell's
        start), and one inside a character.
        """
        if "location" in request:
            tab, segment = self.segment(request["location"])
            index = request["location"].get("index", 0)
        elif "endOfSegmentLocation" in request:
            tab, segment = self.segment(request["endOfSegmentLocation"])
            index = len(segment) - 1
        else:
            raise RefusedError("The insertion location must be specified.")
        check_index(segment, index)
        if segment.units[index] in STRUCTURE:
            raise RefusedError(INSIDE_PARAGRAPH)
        if "rest" in segment.marks[index]:
            raise RefusedError("The insertion index cannot be inside an equation.")
        if splits_cluster(segment.units, index):
            raise RefusedError("The insertion index cannot be within a grapheme cluster.")
        return tab, segment, index

    def refuse_in_footnote(self, tab: Tab, request: Json, what: str) -> None:
        """Raises `RefusedError` where a request inserts into a footnote what cannot stand there."""
        place = request.get("location") or request.get("endOfSegmentLocation") or {}
        if place.get("segmentId") in tab.footnotes:
            raise RefusedError(f"{what} cannot be inserted inside a footnote.")

    def range(self, raw: Json | None, *, exact: bool = False) -> tuple[Tab, Segment, int, int]:
        """A Range: tab, segment, start and end (UTF-16 code units, end exclusive, never empty).

        Unless ``exact``, a range that splits a surrogate pair is widened to hold it.
        """
        if raw is None or "startIndex" not in raw or "endIndex" not in raw:
            raise RefusedError("Invalid range: must contain a start and end index")
        tab, segment = self.segment(raw)
        start, end = raw["startIndex"], raw["endIndex"]
        if start < 0:
            raise RefusedError(f"Index {start} must be greater than or equal to 0.")
        if end > len(segment):
            raise RefusedError(
                f"Index {end} must be less than the end index of the referenced segment, {len(segment)}."
            )
        if start >= end:
            raise RefusedError("The range should not be empty.")
        if not exact:
            start -= splits_pair(segment.units, start)
            end += splits_pair(segment.units, end)
        return tab, segment, start, end

    def new_id(self, prefix: str) -> str:
        """A fresh id such as ``kix.`` or ``h.`` and twelve characters."""
        return prefix + self.call.store.token("docs", length=12, alphabet="lower")


def check_index(segment: Segment, index: int) -> None:
    """Raises `RefusedError` for an index outside a segment."""
    if index < 0:
        raise RefusedError(f"Index {index} must be greater than or equal to 0.")
    if index >= len(segment):
        raise RefusedError(
            f"Index {index} must be less than the end index of the referenced segment, {len(segment)}."
        )


def request(name: str) -> Callable[[RequestHandler], RequestHandler]:
    """Register the handler of one kind of request, such as ``insertText``."""

    def register(handler: RequestHandler) -> RequestHandler:
        REQUESTS[name] = handler
        return handler

    return register
