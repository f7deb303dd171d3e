"""The question why a fact of the postmortem was weakened: where it stands, how it is known again, when it is closed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from pmdocs.core.comments.markers import find_marker
from pmdocs.core.syncing.base import JUSTIFIED, UNJUSTIFIED, BaseDocument, Change
from pmdocs.core.syncing.conversation import marker_of, may_speak, place_of_fact
from pmdocs.core.syncing.fact_memory import FACTS, dump_fact, load_fact, weakened_facts
from pmdocs.core.syncing.visit import Ask, Closing, DocumentRead

_OPEN = {"open", "detached"}


def fact_asks(read: DocumentRead, base: BaseDocument) -> Iterator[Ask]:
    """The questions for weakenings that lack a reason and have not been asked about; the document's owner gets them."""
    if not may_speak(read):
        return
    owner = read.reading.header.owner
    for field in FACTS:
        found = load_fact(base.extra, base.incident_id, field).unexplained()
        waiting = tuple(change for change in found if not change.ask_id)
        if waiting:
            yield Ask(
                key=base.incident_id,
                changes=waiting,
                place=place_of_fact(read.reading, field),
                owner=owner.email if owner else "",
            )


def with_fact_ask(base: BaseDocument, changes: Iterable[Change], comment_id: str) -> BaseDocument:
    """The base once a comment asks about these weakenings of one fact."""
    asked = {change.sequence: change.field for change in changes}
    field = next(iter(asked.values()))
    memory = load_fact(base.extra, base.incident_id, field)
    marked = tuple(
        replace(one, ask_id=comment_id) if one.sequence in asked else one for one in memory.changes
    )
    return replace(base, extra={**base.extra, field: dump_fact(replace(memory, changes=marked))})


def with_found_fact_asks(read: DocumentRead, base: BaseDocument) -> BaseDocument:
    """The base with questions that were posted and not recorded, since a run died in between."""
    for thread in read.threads:
        marker = find_marker(thread.head.text)
        recorded = {change.ask_id for change in weakened_facts(base)}
        if marker is None or marker.key != base.incident_id or thread.comment_id in recorded:
            continue
        if marker.field in FACTS:
            found = load_fact(base.extra, base.incident_id, marker.field).changes
            without = tuple(change for change in found if not change.ask_id)
            for start in range(len(without)):
                if find_marker(marker_of(base.incident_id, without[start:])) == marker:
                    base = with_fact_ask(base, without[start:], thread.comment_id)
                    break
    return base


def settled_fact_asks(read: DocumentRead, base: BaseDocument) -> Iterator[Closing]:
    """Own questions about facts whose weakenings have their reason or were taken back."""
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


def _states(base: BaseDocument, ask_id: str) -> list[str]:
    return [change.state for change in weakened_facts(base) if change.ask_id == ask_id]
