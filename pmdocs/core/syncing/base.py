"""The base: what document and sheet last agreed on, per item, and the log of changes that hang on it.

Values are canonical strings: priority ``P0``…``P4``, due and done_on an ISO date, status, type a key of the
vocabulary, owner an e-mail address in lower case or else a name; empty means not given. A text that cannot be
read as what its field holds keeps its place with `UNREAD` before it: a due date *soon* is one that nobody can tell.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import MISSING, dataclass, field, fields, replace
from typing import Any

from pmdocs.core.actions.item_rows import identity_text
from pmdocs.core.model import Person

TWO_WAY = ("owner", "due", "priority", "status", "type", "team", "ticket")
"""Fields that people change in the document or in the sheet; ``action`` belongs to the document."""

FIELDS = ("action", *TWO_WAY, "done_on")
"""Every field that is merged."""

UNREAD = "\x1a"
"""Stands before a text that its field does not understand; no person can type it, so it is never a part of one."""

_UNREAD_BEFORE = "?"
"""What stood there in bases of earlier versions."""
_MAY_BE_UNREAD = ("due", "priority", "status", "type", "done_on")

DEFAULTS: Mapping[str, str] = {"status": "open", "type": "other"}
"""What an empty field means, where it means something."""

OPEN = frozenset({"open", "in_progress", "deferred"})
"""States of an item that is still to be done."""

CLOSED = frozenset({"done", "wont_do"})
"""States of one that is not."""

NOT_NEEDED, JUSTIFIED, UNJUSTIFIED, REVERTED = "not_needed", "justified", "unjustified", "reverted"
"""States of a change."""

DONE_AHEAD = "done-ahead"
"""What a status is called that says *done* on a day to come."""

REMOVED = "removed"
"""Shown as status of an item that its document no longer has, unless it was done."""

ROW = "row"
"""Field of a change that is about an item as a whole: removed or restored."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One row of the Changes worksheet, and, while it needs a reason, a part of its item's base.

    A row with field ``reason`` answers earlier changes: old is the field it answers, new the reason. A row with
    state ``reverted`` undoes them. ``answers`` holds their sequence numbers.
    """

    key: str
    sequence: int
    """Counts the changes of one item from 1; never used twice."""
    field: str
    old: str = ""
    """Values as they are shown."""
    new: str = ""
    time: str = ""
    """When the sync saw it, ISO with offset; changes found together have the same."""
    needs_reason: bool = False
    state: str = NOT_NEEDED
    flags: tuple[str, ...] = ()
    """``overdue_then_moved``, ``reopened``, ``restored``, ``done_in_time``, ``put_back``, ``entered_again``, ``read_anew``."""
    side: str = ""
    """``document`` or ``sheet``: where it was made."""
    ask_id: str = ""
    """Id of the comment that asks for the reason."""
    reason: str = ""
    reason_source: str = ""
    reason_by: str = ""
    answers: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BaseItem:
    """What is known of one action item. Mappings hold canonical values by field; empty values are left out."""

    number: int
    key: str
    """``INC-7/AI-3``."""
    agreed: Mapping[str, str] = field(default_factory=dict)
    """The value of each of `FIELDS`."""
    in_document: Mapping[str, str] = field(default_factory=dict)
    """What the document said when it last agreed; ``reason`` is its reason cell."""
    in_sheet: Mapping[str, str] = field(default_factory=dict)
    """What the sheet showed when it last agreed; ``justification`` is its text."""
    proposed: Mapping[str, str] = field(default_factory=dict)
    """Values written or suggested into the document that it does not show yet."""
    waiting: tuple[str, ...] = ()
    """Fields of which the document was to get the sheet's value, and did not yet: on its side nothing is agreed."""
    conflicts: tuple[str, ...] = ()
    """Fields whose sides differ: both changed, or the document declined the end that the sheet says."""
    present: bool = True
    position: int = 0
    mark: str = ""
    """That of the row which the document last had; bases of earlier versions have none (see `item_marks`)."""
    raw_due: str = ""
    """The document's due text; once read as a day, it is read again only when it changes, so that no date slides."""
    read_due: str = ""
    """What that text was read as."""
    original_due: str = ""
    original_priority: str = ""
    slip_count: int = 0
    left: Mapping[str, str] = field(default_factory=dict)
    """By field, what was left for stricter values lately, and when (see `slips`)."""
    first_seen: str = ""
    last_changed: str = ""
    before_done: Mapping[str, str] = field(default_factory=dict)
    """Due and priority before the item was done, the strictest seen since; its status then, unless it was always done;
    and ``done_on`` while that is only the day of the sync which saw it done."""
    doubted: bool = False
    """It vanished while done, and what may be the same was entered open: it is not taken for done any more."""
    may_be: int = 0
    """Number of the earlier item that it may be, entered again; 0 for none (see `doubts`)."""
    known_reasons: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Fingerprints of the reason texts last seen, by source."""
    used_reasons: tuple[str, ...] = ()
    """Fingerprints of reasons that have answered a change; each counts once."""
    changes: tuple[Change, ...] = ()
    """Changes that needed a reason, in order, whatever became of them."""
    next_change: int = 1
    source: str = "document"
    """``document``, ``comment`` or ``reading-club``."""

    @property
    def done_on(self) -> str:
        """ISO date, or empty."""
        return self.value("done_on")

    @property
    def is_archived(self) -> bool:
        """Its document no longer has it, and it was done: its row was put away, no work was dropped."""
        return not self.present and not self.doubted and self.value("status") == "done"

    @property
    def unjustified(self) -> tuple[Change, ...]:
        """Changes that still lack their reason."""
        return tuple(change for change in self.changes if change.state == UNJUSTIFIED)

    def value(self, name: str) -> str:
        """A field's agreed value as it counts: what cannot be read counts as not given."""
        return effective(name, self.agreed.get(name, ""))


@dataclass(frozen=True, slots=True, kw_only=True)
class BaseDocument:
    """What is known of one postmortem."""

    document_id: str
    incident_id: str
    adopted: bool = False
    """pmdocs may write into it."""
    next_number: int = 1
    """Number of the next new item; numbers are never reused."""
    reference: str = ""
    """ISO date that relative and year-less dates of the first sync were read against."""
    first_synced: str = ""
    items: tuple[BaseItem, ...] = ()
    extra: Mapping[str, Any] = field(default_factory=dict)
    """Whatever else is to be remembered; JSON values."""


def tracked_words(base: BaseDocument) -> frozenset[str]:
    """The words of items that the document held when it was last read, as `identity_text` has them."""
    said = (
        item.in_document.get("action") or item.agreed.get("action", "") for item in base.items if item.present
    )
    return frozenset(identity_text(words) for words in said if words)


def undecided(bases: Iterable[BaseDocument]) -> dict[str, BaseItem]:
    """Items of which document and sheet say different things, by key."""
    return {item.key: item for base in bases for item in base.items if item.conflicts}


def at_least_agreed(item: BaseItem | None, name: str, value: str) -> str:
    """What counts of a status, due date or priority: while both sides differ, never less than they last agreed on.

    An end that the document declined is such a difference. ``value`` is the one that the sheet shows: canonical,
    empty where it is not given or cannot be read.
    """
    agreed = item.value(name) if item is not None and name in item.conflicts else ""
    if name == "status":
        return agreed if agreed in OPEN and value not in {*OPEN, REMOVED} else value
    return min(filter(None, (value, agreed)), default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Something about an item that a person may want to know; nothing was lost."""

    code: str
    """``identity-unsure``, ``maybe-reworded``, ``duplicate-id``, ``moved-id``, ``unknown-value``, ``done-ahead``,
    ``date-unreadable``, ``machine-column-edited``, ``conflict``, ``removed``, ``restored``, ``not-read``."""
    key: str = ""
    """Key of the item, empty for a row that has none yet."""
    field: str = ""
    text: str = ""
    row: int | None = None
    """Index of the document's row that it is about, where it has no key yet."""


# Values


def known(value: str) -> bool:
    """Whether a canonical value says something that its field understands."""
    return bool(value) and not value.startswith(UNREAD)


def effective(name: str, value: str) -> str:
    """A value as it counts in rules: unreadable and empty are the field's default."""
    return value if known(value) else DEFAULTS.get(name, "")


def shown(value: str) -> str:
    """A value as a cell shows it: an unreadable text as it was typed."""
    return value.removeprefix(UNREAD)


def owner_text(person: Person | None) -> str:
    """A person as a canonical value."""
    if person is None:
        return ""
    return person.email.strip().lower() or " ".join(person.name.split())


def compact(values: Mapping[str, str]) -> dict[str, str]:
    """Values without the empty ones."""
    return {name: value for name, value in values.items() if value}


def digest(values: Mapping[str, str]) -> str:
    """A short text that differs when any value does; empty values do not count."""
    text = json.dumps(compact(values), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def asked(item: BaseItem, sequences: Collection[int], ask_id: str) -> BaseItem:
    """The item once a comment asks for the reasons of these changes."""
    changes = tuple(
        replace(change, ask_id=ask_id) if change.sequence in sequences else change for change in item.changes
    )
    return replace(item, changes=changes)


def not_proposed(item: BaseItem, names: Collection[str], waiting: Collection[str] = ()) -> BaseItem:
    """The item when these fields could not be written into the document after all; a later run tries again.

    ``waiting`` are those that can be, only not by this run.
    """
    proposed = {name: value for name, value in item.proposed.items() if name not in names}
    still = tuple(
        name for name in TWO_WAY if name in waiting or (name in item.waiting and name not in proposed)
    )
    return replace(item, proposed=proposed, waiting=still)


# Text


def dump_base(base: BaseDocument) -> str:
    """One line of JSON; equal bases give equal text. Members with their default value are left out."""
    raw = _members(base) | {"items": [_dump_item(item) for item in base.items]}
    return json.dumps(raw, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def load_base(text: str) -> BaseDocument:
    """The base that `dump_base` wrote; members it does not know are passed over. Raises ValueError."""
    raw = json.loads(text)
    if not isinstance(raw, dict) or not {"document_id", "incident_id"} <= raw.keys():
        raise ValueError("not the base of a document")
    items = tuple(_load_item(item) for item in raw.pop("items", ()))
    return BaseDocument(**_arguments(BaseDocument, raw), items=items)


def _members(value: BaseDocument | BaseItem | Change) -> dict[str, Any]:
    """Members that differ from what an empty value of the class has."""
    members: dict[str, Any] = {}
    for member in fields(value):
        content = getattr(value, member.name)
        is_optional = member.default is not MISSING or member.default_factory is not MISSING
        if not is_optional or (content if member.default is MISSING else content != member.default):
            members[member.name] = content
    return members


def _arguments(cls: type, raw: Mapping[str, Any]) -> dict[str, Any]:
    names = {member.name for member in fields(cls)}
    return {
        name: tuple(content) if isinstance(content, list) and name != "extra" else content
        for name, content in raw.items()
        if name in names
    }


def _dump_item(item: BaseItem) -> dict[str, Any]:
    raw = _members(item)
    for side in ("in_document", "in_sheet"):
        raw[side] = _differences(getattr(item, side), item.agreed)
    if item.changes:
        raw["changes"] = [_members(change) for change in item.changes]
        for change in raw["changes"]:
            del change["key"]
    return {name: content for name, content in raw.items() if content != {}}


def _load_item(raw: Mapping[str, Any]) -> BaseItem:
    arguments = _with_mark(_arguments(BaseItem, raw))
    agreed = arguments.get("agreed", {})
    for side in ("in_document", "in_sheet"):
        arguments[side] = compact(agreed | arguments.get(side, {}))
    arguments["changes"] = tuple(
        Change(**(_arguments(Change, change) | {"key": raw["key"]})) for change in raw.get("changes", ())
    )
    reasons = arguments.get("known_reasons", {})
    arguments["known_reasons"] = {source: tuple(texts) for source, texts in reasons.items()}
    return BaseItem(**arguments)


def _with_mark(arguments: Mapping[str, Any]) -> dict[str, Any]:
    """What an earlier version stored, with today's mark before what could not be read."""

    def marked(name: str, value: Any) -> Any:
        is_old = name in _MAY_BE_UNREAD and isinstance(value, str) and value.startswith(_UNREAD_BEFORE)
        return UNREAD + value.removeprefix(_UNREAD_BEFORE) if is_old else value

    sides = ("agreed", "in_document", "in_sheet", "proposed", "before_done")
    told = {
        side: {name: marked(name, value) for name, value in arguments[side].items()}
        for side in sides
        if side in arguments
    }
    if "read_due" in arguments:
        told["read_due"] = marked("due", arguments["read_due"])
    return {**arguments, **told}


def _differences(values: Mapping[str, str], agreed: Mapping[str, str]) -> dict[str, str | None]:
    """What turns the agreed values into these; most items need nothing."""
    names: Sequence[str] = [*values, *(name for name in agreed if name not in values)]
    return {name: values.get(name) for name in names if values.get(name) != agreed.get(name)}
