"""justify: a reason given at the command line, recorded where a reply or a cell would have recorded it.

It is for changes of an action item, or, with an incident's id as the key, for what was weakened of the postmortem:
a lowered severity, a later day, a team or services that the policy asks less of.

One guarded batch, as sync's: the base of the document takes the reason with source ``cli``, the Changes
worksheet gets its row, the Justification cell a further line. The directory's digest is emptied, so that the
next sync reads the document and closes a question that has its answer by this.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from pmdocs.core.files import incident_key
from pmdocs.core.sheet.plan import BaseWrite, CellWrite, RowAppend, TrackerPlan
from pmdocs.core.sheet.rows import change_cells, sheet_cells
from pmdocs.core.sheet.snapshot import Entry, Snapshot
from pmdocs.core.sheet.tracker import ACTION_ITEMS, CHANGES, POSTMORTEMS, CellValue, Worksheet
from pmdocs.core.syncing.base import JUSTIFIED, UNJUSTIFIED, BaseDocument, BaseItem, Change, dump_base
from pmdocs.core.syncing.fact_memory import FACTS, explain_fact, unexplained, weakened_facts
from pmdocs.core.syncing.justify import Reason, apply_reasons
from pmdocs.core.syncing.other_work import TELLS_APART
from pmdocs.core.syncing.reasons import comparable, fingerprint, is_reason
from pmdocs.errors import ApiError, NotFound, UsageError
from pmdocs.workflows.actions import load
from pmdocs.workflows.catalogue import Catalogue, as_catalogue, fetch_catalogue
from pmdocs.workflows.mending import mend
from pmdocs.workflows.ports import Ports

ATTEMPTS = 3
MAX_REASON = 2_000
FIELDS = tuple(dict.fromkeys(("priority", "due", "status", "type", "row", *FACTS)))
"""Fields whose changes can need a reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JustifyReport:
    """What became of a reason."""

    key: str
    reason: str
    answered: tuple[Change, ...]
    """Changes that have this reason now, or with a dry run would have; none when it was recorded before."""
    waiting: tuple[Change, ...]
    """Changes of the item that still lack one."""
    lines: tuple[str, ...]
    """Every tracker write in words."""

    @property
    def closes(self) -> bool:
        """Whether this answers all of a question in the document, which the next sync closes then."""
        still_asked = {change.ask_id for change in self.waiting}
        return bool({change.ask_id for change in self.answered} - still_asked - {""})


def justify(
    ports: Ports, key: str, *, reason: str, field: str | None = None, dry_run: bool = False
) -> JustifyReport:
    """Record why a promise became weaker; with ``field`` only for that field's changes.

    ``key`` is an action item's, or an incident's id where the postmortem itself was weakened. Safe to repeat: a reason
    that is recorded already is left as it is. Raises UsageError for a text that says no reason or that was there
    before the change, and when no change lacks one; NotFound for an unknown key.
    """
    text = _checked(reason)
    for attempt in range(1, ATTEMPTS + 1):
        case = _find(ports, key)
        catalogue, base, item = case.catalogue, case.base, case.item
        given = Reason(source="cli", text=text, by=ports.who)
        if item is None:
            after, rows = _explain(base, given, field=field, now=ports.clock.now())
        else:
            answer, rows = _answer(item, given, field=field, now=ports.clock.now())
            after = _with_item(base, answer, text)
        old_changes, changes = _changes(base, case.key), _changes(after, case.key)
        waiting = tuple(change for change in changes if change.state == UNJUSTIFIED)
        answered = tuple(
            new
            for old, new in zip(old_changes, changes, strict=True)
            if old.state != new.state and field in {None, new.field}
        )
        if not answered:
            _explain_nothing(case, old_changes, text, field)
            return JustifyReport(key=case.key, reason=text, answered=(), waiting=waiting, lines=())
        plan = _plan(case, after, rows, text)
        report = JustifyReport(
            key=case.key,
            reason=text,
            answered=answered,
            waiting=waiting,
            lines=plan.lines(ports.settings.timezone),
        )
        if dry_run:
            return report
        try:
            misses = ports.tracker.write(catalogue.tracker_id, plan, catalogue.snapshot)
        except ApiError as error:
            if error.status != 400 or attempt == ATTEMPTS or not _was_overtaken(ports, catalogue):
                raise
            ports.say("Another run wrote to the tracker meanwhile; reading again…")
            continue
        for notice in mend(ports, catalogue.tracker_id, misses, catalogue.snapshot, lang=catalogue.lang):
            ports.say(notice)
        return report
    raise AssertionError("unreachable")


def _checked(reason: str) -> str:
    text = " ".join(reason.split())
    if not text.isprintable():
        raise UsageError("The reason contains characters that cannot be kept.")
    if len(text) > MAX_REASON:
        raise UsageError(f"The reason is longer than {MAX_REASON:,} characters.")
    # That it is other work answers one kind of question: whether it was asked is known once the item is.
    if not is_reason(text, also=TELLS_APART):
        raise _no_reason(text)
    return text


def _no_reason(text: str) -> UsageError:
    return UsageError(
        f"That says no reason: '{text}'.",
        hint="Say why the promise became weaker, in a few words: 'waiting for the vendor'.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Case:
    """What a key names, in the base of its document, and the tracker as it was in the same moment."""

    catalogue: Catalogue
    base: BaseDocument
    entry: Entry
    item: BaseItem | None
    """None for an incident, whose own facts are meant."""

    @property
    def key(self) -> str:
        return self.item.key if self.item else self.base.incident_id


def _changes(base: BaseDocument, key: str) -> Sequence[Change]:
    """Changes that needed a reason, of an item or of the postmortem's own facts."""
    if key == base.incident_id:
        return weakened_facts(base)
    return next(item.changes for item in base.items if item.key == key)


def _find(ports: Ports, key: str) -> _Case:
    catalogue = fetch_catalogue(ports)
    wanted = incident_key(key)
    known = [entry for entry in catalogue.snapshot.directory if _is_of(entry, wanted)]
    if known:
        snapshot, bases = ports.tracker.fetch_bases(catalogue.tracker_id, known, lang=catalogue.lang)
        catalogue = as_catalogue(ports, catalogue.tracker_id, snapshot)
        for entry in snapshot.directory:
            base = load(entry, bases) if _is_of(entry, wanted) else None
            if base is None:
                continue
            if incident_key(base.incident_id) == wanted:
                return _Case(catalogue=catalogue, base=base, entry=entry, item=None)
            for item in base.items:
                if incident_key(item.key) == wanted:
                    return _Case(catalogue=catalogue, base=base, entry=entry, item=item)
    raise NotFound(
        f"The tracker has no action item '{key}'.",
        method_id="sheets.spreadsheets.values.batchGet",
        hint="'pmdocs actions list' shows the keys; 'pmdocs sync' brings new items.",
    )


def _is_of(entry: Entry, key: str) -> bool:
    return incident_key(entry.incident_id) in {key, key.rpartition("/")[0]}


def _answer(
    item: BaseItem, given: Reason, *, field: str | None, now: datetime
) -> tuple[BaseItem, tuple[Change, ...]]:
    """The item with the reason for its changes, or those of one field; and the rows to log."""
    mine = tuple(change for change in item.changes if field in {None, change.field})
    after, rows = apply_reasons(replace(item, changes=mine), [given], now=now)
    if not rows:
        return item, ()
    judged = {change.sequence: change for change in after.changes}
    changes = tuple(judged.get(change.sequence, change) for change in item.changes)
    return replace(after, changes=changes, last_changed=now.isoformat(timespec="seconds")), rows


def _explain(
    base: BaseDocument, given: Reason, *, field: str | None, now: datetime
) -> tuple[BaseDocument, tuple[Change, ...]]:
    """The base with the reason for all facts that lack one, or for one of them; and the rows to log."""
    made: list[Change] = []
    for name in FACTS:
        if field in {None, name}:
            base, rows = explain_fact(base, name, given, now=now)
            made += rows
    return base, tuple(made)


def _with_item(base: BaseDocument, item: BaseItem, text: str) -> BaseDocument:
    """The base with the item, and its Justification cell as it is about to be."""
    last = item.in_sheet.get("justification", "")
    item = replace(item, in_sheet={**item.in_sheet, "justification": _with_line(last, text)})
    return replace(base, items=tuple(item if one.key == item.key else one for one in base.items))


def _explain_nothing(case: _Case, changes: Sequence[Change], text: str, field: str | None) -> None:
    """Say why nothing is to be done; silence means that the reason is recorded already."""
    asked = [change for change in changes if field in {None, change.field}]
    recorded = any(change.state == JUSTIFIED and fingerprint(text) in _texts(change) for change in asked)
    open_changes = [change for change in asked if change.state == UNJUSTIFIED]
    if recorded and not open_changes:
        return
    if open_changes and not is_reason(text):
        raise _no_reason(text)
    if open_changes:
        raise UsageError(
            f"That text was written at {case.key} before this change, so it is no reason for it.",
            hint="Say what is new.",
        )
    what = f"change of {field}" if field else "change"
    if case.item is None:
        what = f"weaker {field}" if field else "lowered severity or other weaker fact"
    raise UsageError(
        f"{case.key} has no {what} that lacks a reason.",
        hint="If it changed just now, run 'pmdocs sync' first: it sees the change.",
    )


def _texts(change: Change) -> set[str]:
    return {fingerprint(part) for part in (change.reason, *change.reason.split(" / "))}


# Writing


def _plan(case: _Case, base: BaseDocument, rows: Sequence[Change], text: str) -> TrackerPlan:
    catalogue, entry = case.catalogue, case.entry
    snapshot = catalogue.snapshot
    item = next((one for one in base.items if one.key == case.key), None)
    cells = list(_item_cells(snapshot, item, text)) if item else []
    cells += _cell(snapshot, POSTMORTEMS, base.incident_id, "unjustified", unexplained(base))
    appends = [
        RowAppend(
            worksheet=CHANGES,
            values=change_cells(row, base.incident_id, base.document_id, catalogue.lang),
        )
        for row in rows
        if CHANGES.key in snapshot.tables and snapshot.tables[CHANGES.key].is_usable
    ]
    write = BaseWrite(
        document_id=entry.document_id,
        incident_id=entry.incident_id,
        digest="",
        text=dump_base(base),
        row=entry.row,
    )
    return TrackerPlan(
        generation=snapshot.generation, cells=tuple(cells), appends=tuple(appends), bases=(write,)
    )


def _item_cells(snapshot: Snapshot, item: BaseItem, text: str) -> Iterator[CellWrite]:
    table = snapshot.tables.get(ACTION_ITEMS.key)
    row = table.by_key.get(item.key) if table else None
    if row is None:
        return
    present = sheet_cells(row, ACTION_ITEMS)["justification"]
    if _with_line(present, text) != present:
        yield from _cell(snapshot, ACTION_ITEMS, item.key, "justification", _with_line(present, text))
    changed = datetime.fromisoformat(item.last_changed)
    yield from _cell(snapshot, ACTION_ITEMS, item.key, "last_changed", changed)


def _cell(
    snapshot: Snapshot, worksheet: Worksheet, key: str, column: str, value: CellValue
) -> Iterator[CellWrite]:
    """One cell, where its row and column are there."""
    table = snapshot.tables.get(worksheet.key)
    row = table.by_key.get(key) if table else None
    if table is None or row is None or column not in table.places:
        return
    before = sheet_cells(row, worksheet)[column]
    if str(value) != before:
        yield CellWrite(
            worksheet=worksheet, row=row.number, column=column, key=key, value=value, before=before
        )


def _with_line(text: str, line: str) -> str:
    """People's text with a further line, unless it says that already."""
    if comparable(line) in {comparable(known) for known in text.splitlines()}:
        return text
    return f"{text.rstrip()}\n{line}" if text.strip() else line


def _was_overtaken(ports: Ports, catalogue: Catalogue) -> bool:
    """Whether another run wrote since the read, or a person changed the tracker's layout."""
    again = ports.tracker.fetch_snapshot(catalogue.tracker_id, lang=catalogue.lang)
    return replace(again, size=catalogue.snapshot.size) != catalogue.snapshot
