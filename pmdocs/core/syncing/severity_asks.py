"""The question why a severity was lowered: where it stands, how it is known again, when it is closed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from pmdocs.core.comments.markers import find_marker
from pmdocs.core.syncing.base import JUSTIFIED, UNJUSTIFIED, BaseDocument, Change
from pmdocs.core.syncing.conversation import marker_of, may_speak, place_of_fact
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
            key=base.incident_id,
            changes=waiting,
            place=place_of_fact(read.reading, SEVERITY),
            owner=owner.email if owner else "",
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
        if thread.state in _OPEN and states and UNJUSTIFIED not in states:
            yield Closing(
                comment_id=thread.comment_id,
                outcome="answered" if JUSTIFIED in states else "reverted",
                is_new=_states(read.base, thread.comment_id) != states,
            )


def _lowerings(base: BaseDocument) -> Sequence[Change]:
    return load_severity(base.extra, base.incident_id).changes


def _states(base: BaseDocument, ask_id: str) -> list[str]:
    return [change.state for change in _lowerings(base) if change.ask_id == ask_id]
