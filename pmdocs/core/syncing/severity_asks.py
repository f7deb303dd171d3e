"""The question why a severity was lowered: where it stands, how it is known again, when it is closed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from pmdocs.core.actions.items import CellPlace
from pmdocs.core.comments.markers import find_marker
from pmdocs.core.documents.blocks import Paragraph, walk
from pmdocs.core.documents.sections import Section
from pmdocs.core.model import utf16_length
from pmdocs.core.syncing.base import JUSTIFIED, UNJUSTIFIED, BaseDocument, Change
from pmdocs.core.syncing.conversation import marker_of, may_speak
from pmdocs.core.syncing.severity import SEVERITY, dump_severity, load_severity
from pmdocs.core.syncing.visit import Ask, Closing, DocumentRead

_OPEN = {"open", "detached"}


def severity_asks(read: DocumentRead, base: BaseDocument) -> Iterator[Ask]:
    """The question for lowerings that lack a reason and have not been asked about; the document's owner gets it."""
    found = _lowerings(base)
    waiting = tuple(change for change in found if change.state == UNJUSTIFIED and not change.ask_id)
    if waiting and may_speak(read):
        owner = read.reading.header.owner
        yield Ask(
            key=base.incident_id, changes=waiting, place=_place(read), owner=owner.email if owner else ""
        )


def with_severity_ask(base: BaseDocument, changes: Iterable[Change], comment_id: str) -> BaseDocument:
    """The base once a comment asks about these lowerings."""
    asked = {change.sequence for change in changes}
    memory = load_severity(base.extra, base.incident_id)
    marked = tuple(
        replace(one, ask_id=comment_id) if one.sequence in asked else one for one in memory.changes
    )
    kept = dump_severity(replace(memory, changes=marked))
    return replace(base, extra={**base.extra, SEVERITY: kept})


def with_found_severity_ask(read: DocumentRead, base: BaseDocument) -> BaseDocument:
    """The base with a question that was posted and not recorded, since a run died in between."""
    found = _lowerings(base)
    recorded = {change.ask_id for change in found}
    for thread in read.threads:
        marker = find_marker(thread.head.text)
        if marker is None or marker.field != SEVERITY or thread.comment_id in recorded:
            continue
        without = tuple(change for change in found if not change.ask_id)
        for start in range(len(without)):
            if find_marker(marker_of(base.incident_id, without[start:])) == marker:
                return with_severity_ask(base, without[start:], thread.comment_id)
    return base


def settled_severity_asks(read: DocumentRead, base: BaseDocument) -> Iterator[Closing]:
    """Own questions about the severity whose lowerings have their reason or were taken back."""
    if not may_speak(read):
        return
    for thread in read.threads:
        states = _states(base, thread.comment_id)
        is_open = thread.state in _OPEN and find_marker(thread.head.text) is not None
        if is_open and states and UNJUSTIFIED not in states:
            yield Closing(
                comment_id=thread.comment_id,
                outcome="answered" if JUSTIFIED in states else "reverted",
                is_new=_states(read.base, thread.comment_id) != states,
            )


def _lowerings(base: BaseDocument) -> Sequence[Change]:
    return load_severity(base.extra, base.incident_id).changes


def _states(base: BaseDocument, ask_id: str) -> list[str]:
    return [change.state for change in _lowerings(base) if change.ask_id == ask_id]


def _place(read: DocumentRead) -> CellPlace | None:
    """The severity in the document's head; where that is gone, whatever else says something there."""
    wanted = [section for section in read.reading.sections if SEVERITY in section.keys]
    rest = [section for section in read.reading.sections if section.form in {"label", "row", "opening"}]
    places = (_words_of(section) for section in (*wanted, *rest))
    return next((place for place in places if place is not None), None)


def _words_of(section: Section) -> CellPlace | None:
    for paragraph, _ in walk(section.blocks):
        if paragraph.shown.strip():
            return _line(section.tab_id, paragraph)
    return None


def _line(tab_id: str, paragraph: Paragraph) -> CellPlace:
    newline = utf16_length(paragraph.text) - utf16_length(paragraph.text.rstrip("\n"))
    return CellPlace(
        tab_id=tab_id, segment_id="", start=paragraph.start, end=paragraph.end - newline, kind="text"
    )
