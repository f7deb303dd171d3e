"""``createFootnote``, and how footnotes are numbered."""

from __future__ import annotations

from collections.abc import Iterator

from pmdocs.emulator.methods import Json

from .defaults import blank_footnote
from .edit import Edit, RefusedError, request
from .segment import Segment
from .state import Tab
from .text import put_object
from .units import OBJECT

KIND = "footnoteReference"


@request("createFootnote")
def create_footnote(edit: Edit, raw: Json) -> Json:
    """A reference in the body and a segment that holds a space and a line feed.

    The segment goes with its reference (`orphans`). Source: discovery document, CreateFootnoteRequest.
    """
    place = raw.get("location") or raw.get("endOfSegmentLocation") or {}
    if place.get("segmentId"):
        raise RefusedError("A footnote can only be inserted inside the body.")
    tab, segment, index = edit.insertion(raw)
    made = edit.new_id("kix.")
    tab.footnotes[made] = blank_footnote()
    put_object(segment, index, OBJECT, {"kind": KIND, "value": {"footnoteId": made}})
    return {"footnoteId": made}


def references(segment: Segment) -> Iterator[str]:
    """Ids of the footnotes that a segment refers to, in reading order."""
    at = segment.units.find(OBJECT)
    while at >= 0:
        if segment.marks[at]["kind"] == KIND:
            yield segment.marks[at]["value"]["footnoteId"]
        at = segment.units.find(OBJECT, at + 1)


def numbers(tab: Tab) -> dict[str, str]:
    """The printed number of every footnote: its place among the references of the tab's body."""
    if not tab.footnotes:
        return {}
    return {found: str(place) for place, found in enumerate(references(tab.body), start=1)}
