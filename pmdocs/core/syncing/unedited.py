"""What a document says otherwise though nobody edited it: somebody new is named elsewhere, or a later version reads more.

While the words of an item's place are the same (`item_marks`), only what was said before counts as said by a person:

- a due date or priority that was read stays as it was read, so does any other value where none is read any more;
- a value that somebody typed into the sheet stays, and so does what the document says: the row tells of the two;
- anything else is taken over, and logged as ``read_anew``. What it gives up is asked about where an alarm stands.

Bases of earlier versions know no words. There a typed value stays where nothing had been read; all else is an edit.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from pmdocs.core.syncing.base import DEFAULTS, OPEN, TWO_WAY, BaseItem, known
from pmdocs.core.syncing.both_sides import MERGED, Work

_KEPT = frozenset({"due", "priority"})
"""What alarms hang on: it is not read again before somebody edits it."""


def is_unedited(work: Work) -> bool:
    """Whether an item stands in the very words that it stood in when it was last read."""
    return (
        work.row is not None
        and work.before.present
        and bool(work.row.mark)
        and work.row.mark == work.before.mark
    )


def without_misread(
    document: Mapping[str, str], cells: Mapping[str, str], work: Work
) -> tuple[Mapping[str, str], Work]:
    """What the document says of an item, and the work, once nothing counts as news that nobody can have edited."""
    before = work.before
    if work.is_new or work.row is None or not before.present or document == before.in_document:
        return document, work
    is_same, is_of_old = is_unedited(work), bool(work.row.mark) and not before.mark
    if not (is_same or is_of_old):
        return document, work
    kept: dict[str, str] = {}
    passed_over: dict[str, str] = {}
    for name in MERGED:
        now, last = document.get(name, ""), before.in_document.get(name, "")
        if now == last:
            continue
        if name in before.conflicts:
            if is_same and _is_left_apart(name, cells, before):
                kept[name] = last
        elif is_same and _is_kept(name, now, last):
            kept[name] = last
        elif _is_typed(name, cells, before) and (is_same or _was_blank(name, last)):
            passed_over[name] = now
    if "due" in kept:  # its words are read once somebody edits the line
        raw = {**work.row.raw, "due": before.raw_due}
        work = replace(work, row=replace(work.row, raw=raw))
    if not passed_over:
        return {**document, **kept}, work
    # Both sides stay: these words are nobody's answer to what the sheet says, so it counts as offered in vain.
    offered = {
        name: cells[name]
        for name, now in passed_over.items()
        if name in TWO_WAY and known(now) and (name != "status" or cells[name] in OPEN)
    }
    before = replace(
        before,
        in_document={**before.in_document, **passed_over},
        proposed={**before.proposed, **offered},
    )
    return {**document, **kept}, replace(work, before=before)


def _is_left_apart(name: str, cells: Mapping[str, str], before: BaseItem) -> bool:
    """Whether the document declined what the sheet still says; in a conflict it is the words of the document that are new."""
    return cells[name] == before.in_sheet.get(name, "") != before.agreed.get(name, "")


def _is_kept(name: str, now: str, last: str) -> bool:
    return name != "status" and _is_said(name, last) and (name in _KEPT or not _is_said(name, now))


def _is_said(name: str, value: str) -> bool:
    return known(value) and value != DEFAULTS.get(name)


def _was_blank(name: str, last: str) -> bool:
    return name != "status" and last == DEFAULTS.get(name, "")


def _is_typed(name: str, cells: Mapping[str, str], before: BaseItem) -> bool:
    """Whether the sheet says something that does not come from the document."""
    shown, agreed = before.in_sheet.get(name, ""), before.agreed.get(name, "")
    is_guess = name == "done_on" and agreed == before.before_done.get(name, "")
    return cells[name] != shown or (agreed != before.in_document.get(name, "") and not is_guess)
