"""One document as a sync found it, what it would ask there, and what all documents of a run share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from pmdocs.core.actions.items import CellPlace, ItemsReading, read_items
from pmdocs.core.comments.threads import Thread
from pmdocs.core.documents.document import Document
from pmdocs.core.documents.sections import Reading
from pmdocs.core.policy.policy import Policy
from pmdocs.core.sheet.snapshot import Snapshot
from pmdocs.core.syncing.base import BaseDocument, Change, tracked_words


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentRead:
    """One document as a sync found it."""

    document_id: str
    incident_id: str
    title: str
    reading: Reading
    items: ItemsReading
    threads: tuple[Thread, ...]
    base: BaseDocument
    is_first: bool
    """Never synced before: nothing is written into it."""
    row: int | None
    """Its row in the directory of the base; None when new."""
    was_synced: bool = False
    """The hidden log says that it, or its incident, was synced before."""
    authors: tuple[str, str] = ("", "")
    """Who alone edited the document, and who the tracker, since both last agreed; empty where that is not known."""
    has_anchors: bool = True
    """Comments were read with their anchors, and can be posted with one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """A question to post beside a changed cell, about all changes of an item that were found together."""

    key: str
    changes: tuple[Change, ...]
    place: CellPlace | None
    """None where the document has nothing that a question could stand beside: it is asked in the sheet only."""
    owner: str
    """The owner's e-mail address, or empty."""
    gone: str = ""
    """The words of an item whose row is gone; it is asked about beside the heading of the action items."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """A comment of ours to resolve."""

    comment_id: str
    outcome: str = "answered"
    """``answered``; ``reverted`` where nobody gave a reason and what it asks about was taken back; ``in_time`` where
    the item was done by the due date before; ``settled`` where it told of a conflict that is over."""
    is_new: bool = True
    """This sync found the answer; else an earlier one did, and did not come to close the question."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """What all documents of a run share."""

    snapshot: Snapshot
    now: datetime
    today: date
    lang: str
    zone: ZoneInfo
    people: Mapping[str, str] = field(default_factory=dict)
    """E-mail addresses by name."""
    write_back: str = "suggest"
    """How values of the sheet come into documents: ``suggest``, ``edit`` or ``off``."""
    guidance: frozenset[str] = frozenset()
    """Lines that templates bring along, which fill no section."""
    policy: Policy = field(default_factory=Policy)
    """In force: a type, team or service that it asks less of is no change in passing."""


def items_of(
    document: Document, reading: Reading, base: BaseDocument, people: Mapping[str, str]
) -> ItemsReading:
    """The action items of a document as each of its syncs reads them: days against the one its first sync took."""
    reference = date.fromisoformat(base.reference)
    return read_items(
        document, reading, reference=reference, people=people, tracked_before=tracked_words(base)
    )
