"""What a merge changed of an item, and what became of earlier changes: taken back, explained, done in time after all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from pmdocs.core.actions.item_values import read_word
from pmdocs.core.syncing.base import (
    DEFAULTS,
    FIELDS,
    NOT_NEEDED,
    REMOVED,
    REVERTED,
    ROW,
    UNREAD,
    BaseItem,
    Change,
    shown,
)
from pmdocs.core.syncing.both_sides import Work
from pmdocs.core.syncing.field_merge import Merged
from pmdocs.core.syncing.justify import (
    DONE_IN_TIME,
    ENTERED_AGAIN,
    READ_ANEW,
    Reason,
    Verdict,
    apply_reasons,
    as_open,
    current_value,
    judge,
    needs_reason,
    settle_in_time,
    settle_reverted,
    stricter,
)
from pmdocs.core.syncing.slips import PUT_BACK, is_slip, with_left
from pmdocs.core.syncing.unedited import is_unedited
from pmdocs.core.vocabulary import parse_status

DATED = ("due", "priority")


def compare(item: BaseItem, merged: Mapping[str, Merged], work: Work) -> tuple[BaseItem, list[Change]]:
    """The item with its counters and the changes against its base; one that needs a reason lacks it still."""
    before = work.before
    is_done = item.value("status") == "done"
    changes: list[Change] = []
    slips = 0
    is_stricter: dict[str, bool] = {}
    taken_back: dict[str, str] = {}
    unexplained = {change.field for change in before.unjustified}
    for name, old, new in _differences(item, work):
        verdict = judge(name, old, new, today=work.today, is_done=is_done and not item.doubted)
        is_looser = work.is_looser is not None and work.is_looser(name, old, new, before, item)
        is_weaker = verdict.needs_reason or is_looser
        may_be_slip = is_weaker or name in unexplained
        if may_be_slip and is_slip(before, name, old, new, now=work.now, today=work.today):
            is_weaker, verdict = False, Verdict(needs_reason=False, flags=(PUT_BACK,))
            taken_back[name] = new
        elif is_weaker and _gives_up_unread(name, merged, work):
            is_weaker, verdict = False, Verdict(needs_reason=False, flags=(READ_ANEW,))
        is_stricter[name] = not is_weaker
        slips += verdict.slips
        side = "sheet" if name in merged and not merged[name].from_document else "document"
        is_anew = side == "document" and is_unedited(work) and READ_ANEW not in verdict.flags
        change = Change(
            key=item.key,
            sequence=item.next_change + len(changes),
            field=name,
            old=_as_shown(before, name, old),
            new=_as_shown(item, name, new),
            time=work.time,
            flags=(*verdict.flags, READ_ANEW) if is_anew else verdict.flags,
            side=side,
        )
        changes.append(as_open(change) if is_weaker else change)
    item = replace(
        item,
        left=with_left(item, before, is_stricter, taken_back, work.now),
        slip_count=item.slip_count + slips,
        next_change=item.next_change + len(changes),
        changes=(*item.changes, *(change for change in changes if change.needs_reason)),
    )
    return item, changes


def _gives_up_unread(name: str, merged: Mapping[str, Merged], work: Work) -> bool:
    """Whether only reading gives something up: of words that nobody changed, an earlier version read less.

    Not where that would quiet an alarm: what is late, or lacks a reason, is asked about, and so is what promises a day
    or a priority and is no item of its own any more.
    """
    before = work.before
    kept, due = before.agreed.get("status", ""), before.value("due")
    if before.unjustified:
        return False
    if name == ROW:
        return work.is_joined and not (due or before.value("priority"))
    if name != "status" or (due and due < work.today.isoformat()):
        return False
    status = merged[name]
    if not status.from_document or kept != before.in_document.get("status"):
        return False
    if is_unedited(work):
        return kept == DEFAULTS["status"] or kept.startswith(UNREAD)
    return kept.startswith(UNREAD) and read_word(shown(kept), parse_status) == status.value


def with_promise(item: BaseItem, changes: list[Change], work: Work) -> tuple[BaseItem, list[Change]]:
    """The item and its changes with those that it is of what it says again: a promise does not end in another row."""
    carried = [
        as_open(
            Change(
                key=item.key,
                sequence=item.next_change + number,
                field=name,
                old=old,
                new=_as_shown(item, name, new),
                time=work.time,
                flags=(ENTERED_AGAIN,),
                side="document",
            )
        )
        for number, (name, old, new) in enumerate(
            (name, old, item.value(name))
            for name, old in work.promised.items()
            if needs_reason(name, old, item.value(name))
        )
    ]
    # What was left before was less than this promise: to say that again is no slip.
    lacking = {change.field for change in carried}
    item = replace(
        item,
        left={name: left for name, left in item.left.items() if name not in lacking},
        next_change=item.next_change + len(carried),
        changes=(*item.changes, *carried),
    )
    return item, [*changes, *carried]


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
        if is_reopened and name in DATED:
            strictest = stricter(name, before.before_done.get(name, ""), old)
            old = strictest if needs_reason(name, strictest, new) else old
        if old != new:
            yield name, old, new


def _as_shown(item: BaseItem, name: str, value: str) -> str:
    written = item.agreed.get(name, "")
    return shown(written) if name != ROW and item.value(name) == value and written else value


def explain(
    item: BaseItem, changes: list[Change], reasons: Sequence[Reason], work: Work
) -> tuple[BaseItem, list[Change]]:
    """Settle what was taken back and what was explained, now or earlier."""
    # What an item promises as the same work over again, it does not get back as a slip.
    carried = {change.field for change in changes if ENTERED_AGAIN in change.flags}
    put_back = {change.field for change in changes if PUT_BACK in change.flags} - carried
    item, undone = settle_reverted(item, work.is_looser, put_back)
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
