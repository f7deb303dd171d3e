"""What document and sheet say of an item, brought together field by field.

Each side is compared with what it said when both last agreed (its base). A side that shows the agreed value
has nothing new to say, however it came to it.

========= ========= ======== =====================================================
document  sheet     same?    outcome
========= ========= ======== =====================================================
any       any       yes      that value
no news   no news   no       the agreed value: a proposal waits in the document
news      no news   no       the document's value
no news   news      no       the sheet's value
news      news      no       conflict: the agreed value stays, both cells are left
========= ========= ======== =====================================================

An end that the sheet alone says (done, won't do) and that was declined when it was suggested in the document is taken
back: what the document says is agreed on again, and both cells are left until one of them changes.

What waits to be written into the document is not agreed there yet: both sides are held against what the document said.
While a conflict lasts, neither side's base moves on, so that it ends when the sides become equal or one goes
back to what it was. ``action`` belongs to the document. The justification is the union of what all sources say.
An item's first sync is the baseline: it makes no change, whatever is read.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from types import MappingProxyType

from pmdocs.core.actions.identity import match_items, number_new
from pmdocs.core.actions.items import ItemRow
from pmdocs.core.syncing.base import (
    DEFAULTS,
    FIELDS,
    NOT_NEEDED,
    OPEN,
    REMOVED,
    REVERTED,
    ROW,
    BaseDocument,
    BaseItem,
    Change,
    Notice,
    compact,
    known,
    shown,
)
from pmdocs.core.syncing.both_sides import (
    MERGED,
    IsSuggested,
    Work,
    is_planned,
    one_line,
    read_cells,
    read_row,
)
from pmdocs.core.syncing.doubts import Earlier, find_doubts, notices_of_doubts, with_likeness
from pmdocs.core.syncing.justify import (
    DONE_IN_TIME,
    IsLooser,
    Reason,
    apply_reasons,
    as_open,
    current_value,
    judge,
    needs_reason,
    settle_in_time,
    settle_reverted,
    stricter,
)
from pmdocs.core.syncing.outgoing import (
    Conflict,
    cell_reasons,
    conflict_text,
    document_values_of,
    edited_by_hand,
    notices_of,
    seen_in_sheet,
    sheet_values_of,
)

_DATED = ("due", "priority")


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """The outcome for one field."""

    value: str
    conflict: bool = False
    is_declined: bool = False
    """Besides ``conflict``: the document was offered what the sheet says, and kept its own."""
    from_document: bool = False
    from_sheet: bool = False


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


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentOutcome:
    """What a sync makes of the items of one document."""

    base: BaseDocument
    items: tuple[ItemOutcome, ...]
    """By number."""
    row_keys: tuple[str, ...]
    """Key of each row that was read, in its order."""
    notices: tuple[Notice, ...] = ()


def merge_field(document: str, sheet: str, base_document: str, base_sheet: str, agreed: str) -> Merged:
    """The truth table above, for canonical values."""
    is_news_document = document not in {base_document, agreed}
    is_news_sheet = sheet not in {base_sheet, agreed}
    if document == sheet:
        return Merged(value=document, from_document=is_news_document, from_sheet=is_news_sheet)
    if is_news_document and is_news_sheet:
        return Merged(value=agreed, conflict=True)
    if is_news_document:
        return Merged(value=document, from_document=True)
    if is_news_sheet:
        return Merged(value=sheet, from_sheet=True)
    return Merged(value=agreed)


def merge_document(
    rows: Sequence[ItemRow],
    sheet: Mapping[str, Mapping[str, str]],
    base: BaseDocument,
    *,
    now: datetime,
    today: date,
    reasons: Mapping[str, Sequence[Reason]] | None = None,
    people: Mapping[str, str] | None = None,
    lang: str = "en",
    is_looser: IsLooser | None = None,
    is_suggested: IsSuggested | None = None,
    earlier: Earlier = MappingProxyType({}),
) -> DocumentOutcome:
    """All items of a document. ``sheet``, ``reasons`` and ``earlier`` words are by item key; see `merge_item` for the rest."""
    matching = match_items(rows, base.items, incident_id=base.incident_id, today=today)
    numbers, next_number = number_new(rows, matching, base)
    keys = {index: f"{base.incident_id}/AI-{number}" for index, number in numbers.items()}
    work: list[tuple[str, ItemRow | None, BaseItem | None]] = [
        *((item.key, rows[index], item) for index, item in matching.pairs),
        *((keys[index], rows[index], None) for index in matching.new),
        *((item.key, None, item) for item in matching.gone),
    ]

    def merged(*, doubted: Container[str] = ()) -> list[ItemOutcome]:
        return [
            merge_item(
                row,
                sheet.get(key),
                item,
                key=key,
                now=now,
                today=today,
                reasons=(reasons or {}).get(key, ()),
                source=row.source if row is not None else "document",
                people=people,
                lang=lang,
                is_looser=is_looser,
                is_suggested=is_suggested,
                is_doubted=key in doubted,
            )
            for key, row, item in work
        ]

    outcomes = merged()
    items = with_likeness(base, [outcome.base for outcome in outcomes], today=today, earlier=earlier)
    doubts = find_doubts(base, items, today=today)
    if gone := {doubt.ended.key for doubt in doubts if not doubt.ended.present}:
        outcomes = merged(doubted=gone)
    outcomes = [
        outcome
        if outcome.base.may_be == item.may_be
        else replace(outcome, base=replace(outcome.base, may_be=item.may_be))
        for outcome, item in zip(outcomes, items, strict=True)
    ]
    outcomes.sort(key=lambda outcome: outcome.base.number)
    keys |= {index: item.key for index, item in matching.pairs}
    return DocumentOutcome(
        base=replace(base, items=tuple(outcome.base for outcome in outcomes), next_number=next_number),
        items=tuple(outcomes),
        row_keys=tuple(keys[index] for index in range(len(rows))),
        notices=(
            *matching.notices,
            *notices_of_doubts(doubts, matching.notices),
            *(notice for outcome in outcomes for notice in outcome.notices),
        ),
    )


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
) -> ItemOutcome:
    """One item: its row in the document, the cells of its row in the sheet, and its base; any two may be missing.

    ``row`` is None when the document no longer has it; ``sheet`` maps column keys to texts, canonical or as
    displayed in either language, and is None when the sheet has no row for it. A column that is not in it is
    taken as unchanged. ``now`` is aware. ``reasons`` are those of threads and commands, the known ones as well;
    the cells' own are found here. ``people`` maps names to e-mail addresses. ``is_looser`` see `Loosening.of_item`,
    ``is_suggested`` see `apart.suggested_at`, without it nothing counts as declined; ``is_doubted`` see `doubts`.
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
    )
    document = before.in_document if row is None else read_row(row, work)
    cells = read_cells(sheet, work, people or {})
    if not reasons and _is_untouched(document, cells, work):
        return _as_before(document, cells, sheet, work)
    merged = _merge_fields(document, cells, work)
    differing = tuple(
        Conflict(field=name, document=shown(document.get(name, "")), sheet=shown(cells.get(name, "")))
        for name, outcome in merged.items()
        if outcome.conflict
    )
    conflicts = tuple(one for one in differing if not merged[one.field].is_declined)
    item = _with_values(document, merged, work)
    item, changes = (item, []) if work.is_new else _compare(item, merged, work)
    own_reasons = cell_reasons(document, cells, work)
    item, changes = _explain(item, changes, [*own_reasons, *reasons], work)
    if changes or work.is_new:
        item = replace(item, last_changed=work.time)
    sheet_values = sheet_values_of(item, document, cells, differing, reasons, work)
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
        notices=(*notices_of(item, cells, conflicts, work), *edited_by_hand(sheet, work)),
    )


# Nothing new


def _is_untouched(document: Mapping[str, str], cells: Mapping[str, str], work: Work) -> bool:
    """Whether all sides say what was agreed, and nothing waits for an answer: most items of most syncs.

    What the whole merge would find is then the base itself; a test holds the two against each other.
    """
    before, row = work.before, work.row
    if work.is_new or row is None or not before.present or document != before.agreed:
        return False
    if before.conflicts or before.proposed or before.waiting or before.changes:
        return False
    if before.known_reasons or before.used_reasons:
        return False
    values = {name: value for name, value in document.items() if name != "action"}
    is_known = bool(before.first_seen) and all(
        first or not before.value(name)
        for first, name in ((before.original_due, "due"), (before.original_priority, "priority"))
    )
    is_done = before.value("status") == "done"
    return (
        is_known
        and document == before.in_document
        and values == before.in_sheet == compact(cells)
        and (row.position, document.get("due", "")) == (before.position, before.read_due)
        and one_line(row.raw.get("due", "")) == before.raw_due
        and before.before_done == (_before_done(before, True, work) if is_done else {})
    )


def _as_before(
    document: Mapping[str, str], cells: Mapping[str, str], sheet: Mapping[str, str] | None, work: Work
) -> ItemOutcome:
    item = work.before
    return ItemOutcome(
        base=item,
        sheet_values=sheet_values_of(item, document, cells, (), (), work),
        notices=(*notices_of(item, cells, (), work), *edited_by_hand(sheet, work)),
    )


# Values


def _merge_fields(document: Mapping[str, str], cells: Mapping[str, str], work: Work) -> dict[str, Merged]:
    before = work.before
    merged: dict[str, Merged] = {}
    for name in MERGED:
        said, written = document.get(name, ""), cells[name]
        last_said, last_written = before.in_document.get(name, ""), before.in_sheet.get(name, "")
        agreed = before.agreed.get(name, "")
        if name == "status" and _came_back_changed(document, work):
            last_said = agreed
        if name in before.waiting:
            outcome = merge_field(said, written, last_said, last_said, last_said)
            is_ended = name == "status" and last_said in OPEN and agreed not in OPEN
            is_kept = (
                outcome.conflict and not is_ended
            )  # nobody ends in the sheet alone what the document keeps open
            merged[name] = replace(outcome, value=agreed) if is_kept else outcome
            continue
        if name in before.conflicts and said != last_said and written not in {last_written, said}:
            merged[name] = Merged(value=agreed, conflict=True)
            continue
        if (
            name == "status"
            and (said, written) == (last_said, last_written)
            and _is_declined(said, written, work)
        ):
            merged[name] = Merged(value=said, conflict=True, is_declined=True, from_document=True)
            continue
        outcome = merge_field(said, written, last_said, last_written, agreed)
        # Without a base nothing was ever agreed: the document speaks until a person settles it.
        merged[name] = replace(outcome, value=said) if outcome.conflict and work.is_new else outcome
    return merged


def _is_declined(said: str, written: str, work: Work) -> bool:
    """Whether the sheet alone says that an item ended, and the document was offered that in vain.

    Whoever typed into the sheet is not overwritten; but nobody ends by that what the document keeps open.
    """
    before = work.before
    if said not in OPEN or written in OPEN or not known(written):
        return False
    if "status" in before.conflicts and before.agreed.get("status", "") == said:
        return True
    place = work.row.cells.get("status") if work.row is not None else None
    was_offered = before.proposed.get("status") == written == before.agreed.get("status", "")
    if not was_offered or place is None or work.is_suggested is None:
        return False
    return place.rows == 1 and place.kind != "mixed" and not work.is_suggested(place)


def _came_back_changed(document: Mapping[str, str], work: Work) -> bool:
    """Whether a row that was gone is there again and says something else: its state is news, be it an old one."""
    before = work.before
    return work.row is not None and not before.present and document != before.in_document


def _with_values(document: Mapping[str, str], merged: Mapping[str, Merged], work: Work) -> BaseItem:
    before, row = work.before, work.row
    agreed = {name: outcome.value for name, outcome in merged.items()}
    agreed["action"] = document.get("action", "")
    item = replace(before, agreed=agreed)
    is_done, was_done = item.value("status") == "done", before.value("status") == "done"
    if not merged["done_on"].conflict:
        if is_done and not was_done and not work.is_new and not known(agreed["done_on"]):
            agreed["done_on"] = work.today.isoformat()
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
        present=row is not None,
        position=before.position if row is None else row.position,
        raw_due=before.raw_due if row is None else one_line(row.raw.get("due", "")),
        read_due=before.read_due if row is None else document.get("due", ""),
        original_due=before.original_due or item.value("due"),
        original_priority=before.original_priority or item.value("priority"),
        first_seen=before.first_seen or work.today.isoformat(),
        before_done=_before_done(item, was_done, work) if is_done else {},
        doubted=row is None and (before.doubted or work.is_doubted),
    )


def _may_have_a_day(before: BaseItem) -> bool:
    """Whether the sheet may have a day of completion, though the item was not done: planned, or undecided."""
    return "status" in before.conflicts or is_planned(before.agreed.get("status", ""))


def _before_done(item: BaseItem, was_done: bool, work: Work) -> dict[str, str]:
    before = work.before
    known_values = before.before_done if was_done else {name: before.value(name) for name in _DATED}
    dated = {name: stricter(name, known_values.get(name, ""), item.value(name)) for name in _DATED}
    status = known_values.get("status", "") if was_done or work.is_new else before.value("status")
    return compact({**dated, "status": status})


# Changes


def _compare(item: BaseItem, merged: Mapping[str, Merged], work: Work) -> tuple[BaseItem, list[Change]]:
    """The item with its counters and the changes against its base; one that needs a reason lacks it still."""
    before = work.before
    is_done = item.value("status") == "done"
    changes: list[Change] = []
    slips = 0
    for name, old, new in _differences(item, work):
        verdict = judge(name, old, new, today=work.today, is_done=is_done and not item.doubted)
        slips += verdict.slips
        change = Change(
            key=item.key,
            sequence=item.next_change + len(changes),
            field=name,
            old=_as_shown(before, name, old),
            new=_as_shown(item, name, new),
            time=work.time,
            flags=verdict.flags,
            side="sheet" if name in merged and not merged[name].from_document else "document",
        )
        is_looser = work.is_looser is not None and work.is_looser(name, old, new, before, item)
        changes.append(as_open(change) if verdict.needs_reason or is_looser else change)
    item = replace(
        item,
        slip_count=item.slip_count + slips,
        next_change=item.next_change + len(changes),
        changes=(*item.changes, *(change for change in changes if change.needs_reason)),
    )
    return item, changes


def _differences(item: BaseItem, work: Work) -> Iterable[tuple[str, str, str]]:
    """Field, old and new value of what differs, as they count."""
    before = work.before
    if item.doubted and not before.doubted:
        yield ROW, item.before_done.get("status", DEFAULTS["status"]), REMOVED
    elif before.present != item.present:
        yield ROW, current_value(replace(before, agreed=item.agreed), ROW), current_value(item, ROW)
    is_reopened = before.value("status") == "done" != item.value("status")
    for name in FIELDS:
        old, new = before.value(name), item.value(name)
        if name == "done_on" and (is_reopened or not old):
            continue
        if is_reopened and name in _DATED:
            strictest = stricter(name, before.before_done.get(name, ""), old)
            old = strictest if needs_reason(name, strictest, new) else old
        if old != new:
            yield name, old, new


def _as_shown(item: BaseItem, name: str, value: str) -> str:
    written = item.agreed.get(name, "")
    return shown(written) if name != ROW and item.value(name) == value and written else value


def _explain(
    item: BaseItem, changes: list[Change], reasons: Sequence[Reason], work: Work
) -> tuple[BaseItem, list[Change]]:
    """Settle what was taken back and what was explained, now or earlier."""
    item, undone = settle_reverted(item, work.is_looser)
    for name in dict.fromkeys(change.field for change in undone):
        answers = tuple(change.sequence for change in undone if change.field == name)
        place = next((index for index, change in enumerate(changes) if change.field == name), None)
        if place is None:
            changes.append(_taken_back(item, name, undone, work))
            item = replace(item, next_change=item.next_change + 1)
            place = len(changes) - 1
        changes[place] = replace(changes[place], state=REVERTED, answers=answers)
    unwritten = {change.sequence for change in changes}
    item, rows = apply_reasons(item, reasons, now=work.now, unwritten=unwritten)
    item, in_time = settle_in_time(item, work.today)
    if in_time:
        rows = (*rows, _kept_in_time(item, in_time, work))
        item = replace(item, next_change=item.next_change + 1)
    judged = {change.sequence: change for change in item.changes}
    return item, [*(judged.get(change.sequence, change) for change in changes), *rows]


def _kept_in_time(item: BaseItem, settled: Sequence[Change], work: Work) -> Change:
    """A row that says so, since those of the changes stay as they are; the due date is what it was."""
    row = _taken_back(item, "due", settled, work)
    answers = tuple(change.sequence for change in settled)
    return replace(row, old=row.new, state=REVERTED, flags=(DONE_IN_TIME,), answers=answers)


def _taken_back(item: BaseItem, name: str, undone: Sequence[Change], work: Work) -> Change:
    old = next(change.new for change in reversed(undone) if change.field == name)
    new = shown(current_value(item, name))
    return Change(
        key=item.key,
        sequence=item.next_change,
        field=name,
        old=old,
        new=new,
        time=work.time,
        state=NOT_NEEDED,
    )
