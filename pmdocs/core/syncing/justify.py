"""Which changes need a reason, what counts as one, and what became of each change.

======== ==================================================================== ============
field    change                                                               needs reason
======== ==================================================================== ============
priority lowered; known → empty or unreadable                                 yes
priority raised; empty → known                                                no
due      later; date → empty or unreadable                                    yes
due      earlier; empty → date                                                no
status   anything but deferred and won't do → one of them; deferred → won't do yes
status   any → open, in progress or done; won't do → deferred                 no
row      removed while not done                                               yes
row      removed when done; restored                                          no
row      removed when done, and what may be the same entered open (`doubts`)  yes
any      weaker than what a done item promised that it says again (`doubts`)  yes
status   words of the document that nobody edited are only read so by now      no
row      joined to another item by such reading, with no day or priority       no
type     the policy in force asks less afterwards (see `loosening`); so of team yes
others   any                                                                  no
======== ==================================================================== ============

Priority and due of an item that is done after the same sync need none. When an item is reopened, they are
compared with the strictest values they had from before it was done until then. Words that are read by now are asked
about nonetheless where an alarm stands: the item is late, or an earlier change lacks its reason.

A change that needs a reason is ``unjustified`` until a new one comes, which makes it ``justified`` for good, or
until its field is no longer worse than before the change, which makes it ``reverted``. So is a due date moved later
once a sync sees the item done on a day that is not after the date before.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from pmdocs.core.syncing.base import (
    JUSTIFIED,
    REMOVED,
    REVERTED,
    ROW,
    UNJUSTIFIED,
    BaseItem,
    Change,
    effective,
)
from pmdocs.core.syncing.other_work import TELLS_APART
from pmdocs.core.syncing.reasons import fingerprint, fingerprints, is_reason

OVERDUE_THEN_MOVED, REOPENED, RESTORED = "overdue_then_moved", "reopened", "restored"
DONE_IN_TIME, ENTERED_AGAIN, READ_ANEW = "done_in_time", "entered_again", "read_anew"
"""Flags of changes."""

IsLooser = Callable[..., bool]
"""``Loosening.of_item``: field, old and new value, and the versions of the item to judge by."""

JOINED = " / "
"""Between the reasons that several sources give."""


# Rules


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What the rules say of one change."""

    needs_reason: bool
    flags: tuple[str, ...] = ()
    slips: bool = False
    """The due date moved later or away, and the item is not done."""


def needs_reason(field: str, old: str, new: str) -> bool:
    """Whether going from one value to the other, both canonical, makes less of a promise.

    For the field ``row`` the values are the status before and ``removed``.
    """
    rule = _RULES.get(field)
    return rule is not None and rule(effective(field, old), effective(field, new))


def judge(field: str, old: str, new: str, *, today: date, is_done: bool = False) -> Verdict:
    """The verdict on a change that the sync of ``today`` sees; ``is_done``: the item is done after it."""
    is_weaker = needs_reason(field, old, new)
    flags: tuple[str, ...] = ()
    if field == "due" and is_weaker and old < today.isoformat():
        flags = (OVERDUE_THEN_MOVED,)
    if field == "status" and old == "done" and new in {"open", "in_progress"}:
        flags = (REOPENED,)
    if field == ROW and old == REMOVED:
        flags = (RESTORED,)
    excused = is_done and field in {"priority", "due", ROW}
    return Verdict(
        needs_reason=is_weaker and not excused,
        flags=flags,
        slips=field == "due" and is_weaker and not excused,
    )


def stricter(field: str, one: str, other: str) -> str:
    """Of two due dates or priorities the one that promises more."""
    return one if needs_reason(field, one, other) else other


def _comes_later(old: str, new: str) -> bool:
    """Both ISO dates and ``P0``…``P4`` sort as text."""
    return bool(old) and (not new or new > old)


def _is_given_up(old: str, new: str) -> bool:
    return new in {"deferred", "wont_do"} and (old not in {"deferred", "wont_do"} or (old, new) == _DROPPED)


_DROPPED = ("deferred", "wont_do")

_RULES: Mapping[str, Callable[[str, str], bool]] = {
    "priority": _comes_later,
    "due": _comes_later,
    "status": _is_given_up,
    ROW: lambda old, new: new == REMOVED and old != "done",
}


# Counters


def days_slipped(item: BaseItem) -> int | None:
    """Calendar days from the first due date ever read to the current one, at least 0; None without one."""
    first, due = item.original_due, item.value("due")
    if not first or not due:
        return None
    return max(0, (date.fromisoformat(due) - date.fromisoformat(first)).days) if due != first else 0


def changes_counted(item: BaseItem) -> int:
    """Changes that needed a reason and were not taken back."""
    return sum(change.state != REVERTED for change in item.changes)


def policy_priority(item: BaseItem) -> str:
    """The priority that a policy goes by: a lowering without a reason does not count."""
    strictest = item.value("priority")
    for change in item.unjustified:
        if change.field == "priority":
            strictest = stricter("priority", change.old, strictest)
    return strictest


# What became of changes


def settle_reverted(
    item: BaseItem,
    is_looser: IsLooser | None = None,
    put_back: Collection[str] = (),
) -> tuple[BaseItem, tuple[Change, ...]]:
    """The item with those changes marked that were taken back, and these changes.

    ``is_looser`` tells whether the policy in force asks less of it for a field's value than for an earlier one. Fields
    ``put_back`` say again what they said when nothing lacked a reason: what was asked since was a part of the slip.
    """
    undone = tuple(
        change
        for change in item.unjustified
        if change.field in put_back or not _still_holds(item, change, is_looser)
    )
    if not undone:
        return item, ()
    taken_back = {change.sequence for change in undone}
    changes = tuple(
        replace(change, state=REVERTED) if change.sequence in taken_back else change
        for change in item.changes
    )
    return replace(item, changes=changes), undone


def settle_in_time(item: BaseItem, today: date) -> tuple[BaseItem, tuple[Change, ...]]:
    """The item with those moves of its due date marked that came to nothing, and these changes.

    It is done, as the sync of ``today`` sees, no later than was promised before. The dates before go on counting
    if it is reopened.
    """
    if item.doubted or item.value("status") != "done":
        return item, ()
    kept = tuple(
        replace(change, state=REVERTED, flags=(*change.flags, DONE_IN_TIME))
        for change in item.unjustified
        if change.field == "due" and change.old >= today.isoformat()
    )
    if not kept:
        return item, ()
    settled = {change.sequence: change for change in kept}
    due = item.before_done.get("due", "")
    for change in kept:
        due = stricter("due", due, change.old)
    changes = tuple(settled.get(change.sequence, change) for change in item.changes)
    return replace(item, changes=changes, before_done={**item.before_done, "due": due}), kept


def current_value(item: BaseItem, field: str) -> str:
    """A field's value as changes compare it; for ``row`` the status, or ``removed``."""
    if field == ROW:
        return item.value("status") if item.present else REMOVED
    return item.value(field)


def _still_holds(item: BaseItem, change: Change, is_looser: IsLooser | None) -> bool:
    now = current_value(item, change.field)
    if needs_reason(change.field, change.old, now):
        return True
    return is_looser is not None and is_looser(change.field, change.old, now, item)


# Reasons


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """What somebody wrote where a reason may stand."""

    source: str
    """``cell``, ``sheet``, ``reply``, ``comment`` or ``cli``."""
    text: str
    by: str = ""
    ask_id: str = ""
    """The comment by pmdocs that it replies to; then it answers the changes found together with that one."""


def apply_reasons(
    item: BaseItem, reasons: Sequence[Reason], *, now: datetime, unwritten: Collection[int] = ()
) -> tuple[BaseItem, tuple[Change, ...]]:
    """The item once these reasons are known, and the rows with field ``reason`` to log.

    Pass all that is written about the item at each sync: what was there before a change is no reason for it.
    Reasons for one change are joined; the source is that of the first. Changes in ``unwritten`` (sequence
    numbers) have no row in the log yet: theirs will carry the reason, and gets none beside it.
    """
    if not reasons:
        return item, ()
    if not item.unjustified:
        return replace(item, known_reasons=_with_known(item.known_reasons, reasons)), ()
    kinds = dict.fromkeys(ENTERED_AGAIN in change.flags for change in item.unjustified)
    fresh = {is_again: _fresh(reasons, item, is_again=is_again) for is_again in kinds}
    answered: list[Change] = []
    used = dict.fromkeys(item.used_reasons)
    for change in item.unjustified:
        may_fit = fresh[ENTERED_AGAIN in change.flags]
        fitting = [reason for reason in may_fit if _answers(reason, change, item)]
        if fitting:
            answered.append(_justified(change, fitting))
            used |= dict.fromkeys(fingerprint(reason.text) for reason in fitting)
    by_sequence = {change.sequence: change for change in answered}
    item = replace(
        item,
        changes=tuple(by_sequence.get(change.sequence, change) for change in item.changes),
        used_reasons=tuple(used),
        known_reasons=_with_known(item.known_reasons, reasons),
    )
    return _log_reasons(item, [change for change in answered if change.sequence not in unwritten], now)


def _fresh(reasons: Sequence[Reason], item: BaseItem, *, is_again: bool) -> list[Reason]:
    """Those that are new and say why; of work that is entered again also those that say what is different."""
    seen = {text for texts in item.known_reasons.values() for text in texts}
    title, own_key = item.value("action"), (item.key, item.key.rpartition("/")[2])
    also = TELLS_APART if is_again else None
    fresh = {
        fingerprint(reason.text): reason
        for reason in reversed(reasons)
        if is_reason(reason.text, seen, title=title, names=(reason.by, *own_key), also=also)
    }
    return list(reversed(fresh.values()))


def _answers(reason: Reason, change: Change, item: BaseItem) -> bool:
    asked = [other for other in item.changes if reason.ask_id and other.ask_id == reason.ask_id]
    return not asked or any(other.time == change.time for other in asked)


def _justified(change: Change, reasons: Sequence[Reason]) -> Change:
    return replace(
        change,
        state=JUSTIFIED,
        reason=JOINED.join(reason.text.strip() for reason in reasons),
        reason_source=reasons[0].source,
        reason_by=reasons[0].by,
    )


def _with_known(
    known: Mapping[str, tuple[str, ...]], reasons: Sequence[Reason]
) -> Mapping[str, tuple[str, ...]]:
    made = {source: dict.fromkeys(texts) for source, texts in known.items()}
    for reason in reasons:
        if reason.text.strip():
            made.setdefault(reason.source, {}).update(dict.fromkeys(fingerprints(reason.text)))
    return {source: tuple(texts) for source, texts in made.items()}


def _log_reasons(
    item: BaseItem, answered: Sequence[Change], now: datetime
) -> tuple[BaseItem, tuple[Change, ...]]:
    """One row per field and reason."""
    groups: dict[tuple[str, str], list[Change]] = {}
    for change in answered:
        groups.setdefault((change.field, change.reason), []).append(change)
    rows = tuple(
        Change(
            key=item.key,
            sequence=item.next_change + number,
            field="reason",
            old=field,
            new=reason,
            time=now.isoformat(timespec="seconds"),
            state=JUSTIFIED,
            reason=reason,
            reason_source=changes[0].reason_source,
            reason_by=changes[0].reason_by,
            answers=tuple(change.sequence for change in changes),
        )
        for number, ((field, reason), changes) in enumerate(groups.items())
    )
    return replace(item, next_change=item.next_change + len(rows)), rows


def as_open(change: Change) -> Change:
    """A change that the rules want a reason for, before any was found."""
    return replace(change, needs_reason=True, state=UNJUSTIFIED)
