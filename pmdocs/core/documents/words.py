"""The words of a document by index, and indexes by words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from pmdocs.core.documents.document import Document, Element, Segment, walk

_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Words found in a document; UTF-16 code units, end exclusive."""

    tab_id: str
    segment_id: str
    start: int
    end: int


class Letter(NamedTuple):
    """A character of a document, where it stands and where it leads."""

    character: str
    start: int
    end: int
    url: str


class Words:
    """The words of one document, made searchable once."""

    def __init__(self, document: Document) -> None:
        self._segments = [(tab.tab_id, segment) for tab in document.tabs for segment in tab.segments]
        self._flat: list[tuple[str, list[tuple[int, int]]]] | None = None

    def between(self, tab_id: str, segment_id: str, start: int, end: int) -> str:
        """What a person reads between two indexes (UTF-16): text cut exactly, each chip touched in full.

        Ends of paragraphs and cells are line breaks, none at the end. Empty for a place that is not there.
        """
        elements = self._elements(tab_id, segment_id, start, end)
        return "".join(_cut(element, start, end) for element in elements).strip("\n")

    def letters(self, tab_id: str, segment_id: str, start: int, end: int) -> tuple[Letter, ...]:
        """The characters between two indexes."""
        return tuple(
            Letter(character, first, last, element.url)
            for element in self._elements(tab_id, segment_id, start, end)
            for character, first, last in _characters(element)
            if start <= first and last <= end
        )

    def has_link(self, tab_id: str, segment_id: str, start: int, end: int) -> bool:
        """Whether any text between two indexes is a link."""
        return any(
            element.kind == "text" and element.url and element.start < end and start < element.end
            for element in self._elements(tab_id, segment_id, start, end)
        )

    def is_going(self, tab_id: str, segment_id: str, start: int, end: int) -> bool:
        """Whether all words between two indexes are suggested to go."""
        elements = self._elements(tab_id, segment_id, start, end)
        return all(element.deleted for element in elements if element.start < end and start < element.end)

    def suggested_options(self, tab_id: str, segment_id: str, start: int, end: int) -> set[str]:
        """Ids of the options that are suggested for dropdowns between two indexes."""
        elements = self._elements(tab_id, segment_id, start, end)
        return {element.suggested_id for element in elements if start <= element.start < end} - {""}

    def _elements(self, tab_id: str, segment_id: str, start: int, end: int) -> Iterator[Element]:
        """Those of the paragraphs that a range touches."""
        for found_id, segment in self._segments:
            if (found_id, segment.segment_id) == (tab_id, segment_id):
                for paragraph, _ in walk(segment.blocks):
                    if paragraph.start < end and start < paragraph.end:
                        yield from paragraph.elements

    def find(self, words: str, *, limit: int) -> tuple[Passage, ...]:
        """Where words stand, in document order, the first ``limit``; white space compares as one blank."""
        wanted = _SPACE.sub(" ", words).strip()
        if not wanted:
            return ()
        if self._flat is None:
            self._flat = [_flat(segment) for _, segment in self._segments]
        found: list[Passage] = []
        for (tab_id, segment), (text, places) in zip(self._segments, self._flat, strict=True):
            for start, end in _occurrences(text, wanted):
                passage = Passage(
                    tab_id=tab_id,
                    segment_id=segment.segment_id,
                    start=places[start][0],
                    end=places[end - 1][1],
                )
                found.append(passage)
                if len(found) == limit:
                    return tuple(found)
        return tuple(found)


def _cut(element: Element, start: int, end: int) -> str:
    first, last = max(start, element.start), min(end, element.end)
    if first >= last:
        return ""
    if element.kind != "text":
        return element.text
    units = element.text.encode("utf-16-le", "surrogatepass")
    part = units[2 * (first - element.start) : 2 * (last - element.start)]
    return part.decode("utf-16-le", "surrogatepass")


def _occurrences(text: str, wanted: str) -> Iterator[tuple[int, int]]:
    at = text.find(wanted)
    while at >= 0:
        yield at, at + len(wanted)
        at = text.find(wanted, at + 1)


def _flat(segment: Segment) -> tuple[str, list[tuple[int, int]]]:
    """A segment as read, white space as single blanks, and the index range of each character."""
    characters: list[str] = []
    places: list[tuple[int, int]] = []
    for paragraph, _ in walk(segment.blocks):
        for element in paragraph.elements:
            for character, start, end in _characters(element):
                if character.isspace():
                    if characters and characters[-1] == " ":
                        continue
                    character = " "
                characters.append(character)
                places.append((start, end))
    return "".join(characters), places


def _characters(element: Element) -> Iterator[tuple[str, int, int]]:
    if element.kind != "text":
        yield from ((character, element.start, element.end) for character in element.text)
        return
    widths = [2 if character > "\uffff" else 1 for character in element.text]
    ends = accumulate(widths, initial=element.start)
    for character, start, width in zip(element.text, ends, widths, strict=False):
        yield character, start, start + width
