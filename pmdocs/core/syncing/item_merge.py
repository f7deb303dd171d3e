"""One action item merged: its row in the document, its row in the sheet, and what both last agreed on.

An item to which nothing happened takes a short way through; it leads to the same place.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from types import MappingProxyType

from pmdocs.core.actions.items import ItemRow
from pmdocs.core.syncing.base import (
    CLOSED,
    DEFAULTS,
    FIELDS,
    OPEN,
    BaseItem,
    Change,
    Notice,
    compact,
    known,
    shown,
)
from pmdocs.core.syncing.both_sides import (
    IsSuggested,
    Work,
    day_told,
    is_planned,
    one_line,
    read_cells,
    read_row,
)
from pmdocs.core.syncing.field_merge import Merged, merge_fields
from pmdocs.core.syncing.item_changes import DATED, compare, explain, with_promise
from pmdocs.core.syncing.justify import IsLooser, Reason, stricter
from pmdocs.core.syncing.outgoing import (
    Conflict,
    cell_reasons,
    conflict_text,
    document_values_of,
    edited_by_hand,
    machine_values,
    notices_of,
    seen_in_sheet,
    sheet_values_of,
    status_as_typed,
)
from pmdocs.core.syncing.unedited import without_misread


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemOutcome:
    """What a sync makes of one item."""

    base: BaseItem
    """The new base; its ``proposed`` supposes that ``document_values`` are written (see `base.not_proposed`)."""
    sheet_values: Mapping[str, str] = field(default_factory=dict)
    """What its row in the sheet should show, by column key: canonical values, unreadable ones as typed."""
    document_values: Mapping[str, str] = field(default_factory=dict)
    """What to propose in its row of the document, by column key; empty means to clear the cell."""
    changes: tuple[Change, ...] = ()
    """Rows to append to the log."""
    conflicts: tuple[Conflict, ...] = ()
    declined: tuple[Conflict, ...] = ()
    """Where both cells are left because the document kept its own; the base has them among its conflicts."""
    notices: tuple[Notice, ...] = ()


def merge_item(
    row: ItemRow | None,
    sheet: Mapping[str, str] | None,
    base: BaseItem | None,
    *,
    key: str,
    now: datetime,
    today: date,
    reasons: Sequence[Reason] = (),
    source: str = "document",
    people: Mapping[str, str] | None = None,
    lang: str = "en",
    is_looser: IsLooser | None = None,
    is_suggested: IsSuggested | None = None,
    is_doubted: bool = False,
    is_joined: bool = False,
    is_standing: bool = False,
    promised: Mapping[str, str] = MappingProxyType({}),
) -> ItemOutcome:
    """One item: its row in the document, the cells of its row in the sheet, and its base; any two may be missing.

    ``row`` is None when the document no longer has it; ``sheet`` maps column keys to texts, canonical or as
    displayed in either language, and is None when the sheet has no row for it. A column that is not in it is
    taken as unchanged. ``now`` is aware. ``reasons`` are those of threads and commands, the known ones as well;
    the cells' own are found here. ``people`` maps names to e-mail addresses. ``is_looser`` see `Loosening.of_item`,
    ``is_suggested`` see `apart.suggested_at`, without it nothing counts as declined; ``is_doubted`` and ``promised`` values see `doubts`, ``is_joined`` and ``is_standing`` see `Work`.
    Raises ValueError when there is neither row nor base.
    """
    if row is None and base is None:
        raise ValueError("an item needs a row or a base")
    before = base or BaseItem(
        number=int(key.rpartition("-")[2]),
        key=key,
        agreed=DEFAULTS,
        in_document=DEFAULTS,
        in_sheet=DEFAULTS,
        source=source,
    )
    work = Work(
        before=before,
        row=row,
        is_new=base is None,
        today=today,
        now=now,
        lang=lang,
        is_looser=is_looser,
        is_suggested=is_suggested,
        is_doubted=is_doubted,
        is_joined=is_joined,
        is_standing=is_standing,
        promised=promised,
    )
    document = before.in_document if row is None else read_row(row, work)
    cells = read_cells(sheet, work, people or {})
    document, work = without_misread(document, cells, work)
    before = work.before
    if not reasons and not promised and _is_untouched(document, cells, work):
        return _as_before(document, cells, sheet, work)
    merged = merge_fields(document, cells, work)
    differing = tuple(
        Conflict(field=name, document=shown(document.get(name, "")), sheet=shown(cells.get(name, "")))
        for name, outcome in merged.items()
        if outcome.conflict
    )
    conflicts = tuple(one for one in differing if not merged[one.field].is_declined)
    item = _with_values(document, merged, work)
    item, changes = (item, []) if work.is_new else compare(item, merged, work)
    item, changes = with_promise(item, changes, work) if promised else (item, changes)
    own_reasons = cell_reasons(document, cells, work)
    item, changes = explain(item, changes, [*own_reasons, *reasons], work)
    if changes or work.is_new:
        item = replace(item, last_changed=work.time)
    sheet_values = sheet_values_of(item, document, cells, differing, reasons, work)
    sheet_values["status"] = status_as_typed(item, sheet_values, cells, sheet)
    sheet_values["conflict"] = conflict_text(conflicts, lang)  # `apart` tells of what was declined
    document_values = document_values_of(item, document, differing, work)
    waiting = {
        name: value
        for name, value in before.proposed.items()
        if item.agreed.get(name, "") == value != document.get(name, "")
    }
    item = replace(
        item,
        in_sheet=seen_in_sheet(item, sheet_values, differing, work),
        conflicts=tuple(conflict.field for conflict in differing),
        proposed=waiting | document_values,
        waiting=tuple(
            name
            for name in before.waiting
            if merged[name].conflict or item.agreed.get(name, "") != item.in_document.get(name, "")
        ),
    )
    return ItemOutcome(
        base=item,
        sheet_values=sheet_values,
        document_values=document_values,
        changes=tuple(changes),
        conflicts=conflicts,
        declined=tuple(one for one in differing if merged[one.field].is_declined),
        notices=(
            *notices_of(item, cells, conflicts, work),
            *edited_by_hand(sheet, machine_values(before), work),
        ),
    )


# Nothing new


def _is_untouched(document: Mapping[str, str], cells: Mapping[str, str], work: Work) -> bool:
    """Whether all sides say what was agreed, and nothing waits for an answer: most items of most syncs.

    What the whole merge would find is then the base itself, but for the row's place; a test holds the two against
    each other.
    """
    before, row = work.before, work.row
    if work.is_new or row is None or not before.present or document != before.agreed:
        return False
    if before.conflicts or before.proposed or before.waiting or before.changes:
        return False
    if before.known_reasons or before.used_reasons:
        return False
    values = {name: value for name, value in document.items() if name != "action"}
    has_due = before.original_due or not before.value("due")
    has_priority = before.original_priority or not before.value("priority")
    is_done = before.value("status") == "done"
    return bool(
        before.first_seen
        and has_due
        and has_priority
        and document == before.in_document
        and values == before.in_sheet == compact(cells)
        and document.get("due", "") == before.read_due
        and one_line(row.raw.get("due", "")) == before.raw_due
        and before.before_done == (_before_done(before, True, _guess(before), work) if is_done else {})
    )


def _guess(before: BaseItem) -> str:
    return before.before_done.get("done_on", "")


def _as_before(
    document: Mapping[str, str], cells: Mapping[str, str], sheet: Mapping[str, str] | None, work: Work
) -> ItemOutcome:
    item, row = work.before, work.row
    sheet_values = sheet_values_of(item, document, cells, (), (), work)
    sheet_values["status"] = status_as_typed(item, sheet_values, cells, sheet)
    is_placed = row is None or (row.position, row.mark) == (item.position, item.mark)
    return ItemOutcome(
        base=item if is_placed or row is None else replace(item, position=row.position, mark=row.mark),
        sheet_values=sheet_values,
        notices=(*notices_of(item, cells, (), work), *edited_by_hand(sheet, sheet_values, work)),
    )


# Values


def _with_values(document: Mapping[str, str], merged: Mapping[str, Merged], work: Work) -> BaseItem:
    before, row = work.before, work.row
    agreed = {name: outcome.value for name, outcome in merged.items()}
    agreed["action"] = document.get("action", "")
    item = replace(before, agreed=agreed)
    is_done, was_done = item.value("status") == "done", before.value("status") == "done"
    guess = _guess(before) if was_done else ""
    if not merged["done_on"].conflict:
        if is_done and not was_done and not known(agreed["done_on"]):
            guess = "" if work.is_new else work.today.isoformat()
            agreed["done_on"] = day_told(work) or guess
        elif is_done and guess and guess == agreed["done_on"]:
            agreed["done_on"] = day_told(work) or guess
        elif not is_done and not merged["status"].conflict and (was_done or _may_have_a_day(before)):
            agreed["done_on"] = agreed["done_on"] if is_planned(agreed["status"]) else ""
    in_document = {
        name: before.in_document.get(name, "") if name in merged and merged[name].conflict else value
        for name, value in {**dict.fromkeys(FIELDS, ""), **document}.items()
    }
    return replace(
        before,
        agreed=compact(agreed),
        in_document=compact(in_document),
        present=row is not None or work.is_standing,
        position=before.position if row is None else row.position,
        mark=before.mark if row is None else row.mark,
        raw_due=before.raw_due if row is None else one_line(row.raw.get("due", "")),
        read_due=before.read_due if row is None else document.get("due", ""),
        original_due=before.original_due or item.value("due"),
        original_priority=before.original_priority or item.value("priority"),
        first_seen=before.first_seen or work.today.isoformat(),
        before_done=_before_done(item, was_done, guess, work) if is_done else {},
        doubted=row is None and not work.is_standing and (before.doubted or work.is_doubted),
    )


def _may_have_a_day(before: BaseItem) -> bool:
    """Whether the sheet may have a day of completion, though the item was not done: planned, or undecided."""
    return "status" in before.conflicts or is_planned(before.agreed.get("status", ""))


def _before_done(item: BaseItem, was_done: bool, guess: str, work: Work) -> dict[str, str]:
    """What an item promised before; ``guess`` is the day of a sync that saw it done, while nobody gave another."""
    before = work.before
    known_values = before.before_done if was_done else {name: before.value(name) for name in DATED}
    dated = {name: stricter(name, known_values.get(name, ""), item.value(name)) for name in DATED}
    status = known_values.get("status", "") if was_done or work.is_new else _promised_status(before)
    return compact(
        {**dated, "status": status, "done_on": guess if guess == item.agreed.get("done_on") else ""}
    )


def _promised_status(before: BaseItem) -> str:
    """The status that an item had; what it was given up or put off from without a reason is promised still."""
    status = before.value("status")
    for change in before.unjustified:
        if change.field == "status" and change.old not in CLOSED:
            status = stricter("status", change.old if change.old in OPEN else DEFAULTS["status"], status)
    return status
