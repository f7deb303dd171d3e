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

from collections.abc import Mapping
from dataclasses import dataclass, replace

from pmdocs.core.syncing.base import OPEN, known
from pmdocs.core.syncing.both_sides import MERGED, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """The outcome for one field."""

    value: str
    conflict: bool = False
    is_declined: bool = False
    """Besides ``conflict``: the document was offered what the sheet says, and kept its own."""
    from_document: bool = False
    from_sheet: bool = False


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


def merge_fields(document: Mapping[str, str], cells: Mapping[str, str], work: Work) -> dict[str, Merged]:
    """Every field that both sides may change, by name, from what each says now."""
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
