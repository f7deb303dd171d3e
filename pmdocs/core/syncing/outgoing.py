"""What a merged item should show: its row in the sheet, its row in the document, and what people are told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from pmdocs.core.actions.dates import parse_due, parse_full_date
from pmdocs.core.actions.done_days import says_more
from pmdocs.core.actions.item_values import read_word
from pmdocs.core.findings import Code
from pmdocs.core.sheet.rows import changed_value, clipped, word_key
from pmdocs.core.sheet.tracker import ACTION_ITEMS
from pmdocs.core.syncing.base import (
    CLOSED,
    DONE_AHEAD,
    OPEN,
    REMOVED,
    ROW,
    TWO_WAY,
    UNREAD,
    BaseItem,
    Notice,
    compact,
    shown,
)
from pmdocs.core.syncing.both_sides import MERGED, UNKNOWN, Work, is_planned, names_day, one_line
from pmdocs.core.syncing.justify import Reason, changes_counted, days_slipped
from pmdocs.core.syncing.reasons import comparable, fingerprint
from pmdocs.core.vocabulary import parse_status

_NOBODY: Mapping[str, tuple[str, str]] = MappingProxyType({})
_COLUMNS = {column.key: column for column in ACTION_ITEMS.columns}
_QUOTED = 200
"""Characters of a value that are shown beside another one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """A field that document and sheet changed to different values, as each shows it."""

    field: str
    document: str
    sheet: str


# Reasons


def cell_reasons(document: Mapping[str, str], cells: Mapping[str, str], work: Work) -> list[Reason]:
    """What is new in the reason cell and in the Justification column; taking words away adds no reason."""
    pairs = (
        ("cell", document.get("reason", ""), work.before.in_document.get("reason", "")),
        ("sheet", cells["justification"], work.before.in_sheet.get("justification", "")),
    )
    return [
        Reason(source=source, text=line)
        for source, text, last in pairs
        for line in text.splitlines()
        if comparable(line) and comparable(line) not in comparable(last)
    ]


def _justification(
    item: BaseItem,
    document: Mapping[str, str],
    cells: Mapping[str, str],
    reasons: Sequence[Reason],
    work: Work,
) -> str:
    """What the sheet says, what the reason cell says, and what has just answered a change; each line once.

    A line that came from the reason cell goes when the cell no longer has it, unless it answered a change.
    """
    before = work.before
    if not (cells["justification"] or document.get("reason") or item.used_reasons or reasons):
        return ""
    said = document.get("reason", "").splitlines()
    still_said = {fingerprint(line) for line in said} | set(item.used_reasons)
    was_said = {fingerprint(line) for line in before.in_document.get("reason", "").splitlines()}
    just_used = set(item.used_reasons) - set(before.used_reasons)
    lines = [
        line
        for line in cells["justification"].splitlines()
        if fingerprint(line) not in was_said or fingerprint(line) in still_said
    ]
    lines += [line for line in said if comparable(line)]
    lines += [one_line(reason.text) for reason in reasons if fingerprint(reason.text) in just_used]
    unique: dict[str, str] = {}
    for line in lines:
        if line.strip():
            unique.setdefault(comparable(line), line.strip())
    return "\n".join(unique.values())


# What goes out


def sheet_values_of(
    item: BaseItem,
    document: Mapping[str, str],
    cells: Mapping[str, str],
    conflicts: Sequence[Conflict],
    reasons: Sequence[Reason],
    work: Work,
) -> dict[str, str]:
    """The item's row in the sheet, by column key; what is in conflict stays as the sheet has it."""
    undecided = {conflict.field for conflict in conflicts}
    values = {name: shown(cells[name] if name in undecided else item.agreed.get(name, "")) for name in MERGED}
    if not item.present and "status" not in undecided:
        values["status"] = _status_when_gone(item, cells["status"], work)
    return values | {
        "justification": _justification(item, document, cells, reasons, work),
        "conflict": conflict_text(conflicts, work.lang),
        **machine_values(item),
    }


_STATES = OPEN | CLOSED


def status_as_typed(
    item: BaseItem, values: Mapping[str, str], cells: Mapping[str, str], sheet: Mapping[str, str] | None
) -> str:
    """The status to show: the words that somebody typed into the cell, while they say it and more, else the bare word.

    A day beside *done* goes to the column for it, and that tells from then on which year the words mean.
    """
    status, typed = values["status"], (sheet or {}).get("status", "").strip()
    is_agreed = not item.agreed.get("status", "").startswith(UNREAD)
    is_told = is_agreed and status == cells["status"] and status in _STATES
    if not is_told or parse_status(typed) is not None:
        return status
    if (
        status == "done"
        and names_day(typed)
        and not (says_more(typed) and parse_full_date(values["done_on"]))
    ):
        return status
    return typed if read_word(typed, parse_status) == status else status


def _status_when_gone(item: BaseItem, cell: str, work: Work) -> str:
    """``removed``, unless it was done, until somebody says in the sheet what became of it."""
    before, last = work.before, work.before.in_sheet.get("status", "")
    was_shown = not before.present and last != REMOVED and (before.doubted or not item.doubted)
    is_said = item.is_archived or cell != last or was_shown
    return shown(item.agreed.get("status", "")) if is_said else REMOVED


def machine_values(item: BaseItem) -> dict[str, str]:
    """What pmdocs alone writes, but for what tells of this sync."""
    slipped = days_slipped(item)
    return {
        "key": item.key,
        "incident_id": item.key.rpartition("/")[0],
        "action": item.agreed.get("action", ""),
        "original_priority": item.original_priority,
        "original_due": item.original_due,
        "changes": str(changes_counted(item)),
        "slip_days": "" if slipped is None else str(slipped),
        "source": item.source,
        "first_seen": item.first_seen,
        "last_changed": item.last_changed,
    }


_ALWAYS_SHOWN = (
    "key", "incident_id", "action", "original_priority", "original_due", "changes", "slip_days", "source", "first_seen"
)  # fmt: skip
"""Columns of `machine_values` that say the same until the item changes."""


def conflict_text(
    conflicts: Sequence[Conflict], lang: str = "en", authors: Mapping[str, tuple[str, str]] = _NOBODY
) -> str:
    """Conflicts in the tracker's words, with both values, for the Conflict column.

    ``authors`` holds by field who wrote in the document and who in the sheet, empty where that is not known.
    """
    words = "{}: 文書{}{} シート{}{}" if lang == "ja" else "{}: document {}{}, sheet {}{}"
    told = []
    for one in conflicts:
        by_document, by_sheet = (written_by(name, lang) for name in authors.get(one.field, ("", "")))
        document, sheet = (quoted(one.field, value, lang) for value in (one.document, one.sheet))
        told.append(words.format(_COLUMNS[one.field].header(lang), document, by_document, sheet, by_sheet))
    return "; ".join(told)


def quoted(name: str, value: str, lang: str) -> str:
    """A value as people read it, in quotation marks."""
    text = clipped(changed_value(name, shown(value), lang), _QUOTED)
    return f"「{text}」" if lang == "ja" else f"'{text}'"


def written_by(name: str, lang: str) -> str:
    """Who wrote something, behind it in brackets; empty where nobody is known."""
    if not name:
        return ""
    return f"（記入: {name}）" if lang == "ja" else f" (by {name})"


def seen_in_sheet(
    item: BaseItem, sheet_values: Mapping[str, str], conflicts: Sequence[Conflict], work: Work
) -> dict[str, str]:
    """What the sheet says once that row is written; of a conflict what it said before."""
    seen = {name: item.agreed.get(name, "") for name in MERGED}
    if sheet_values["status"] == REMOVED:
        seen["status"] = REMOVED
    for conflict in conflicts:
        seen[conflict.field] = work.before.in_sheet.get(conflict.field, "")
    return compact(seen | {"justification": sheet_values["justification"]})


def document_values_of(
    item: BaseItem, document: Mapping[str, str], conflicts: Sequence[Conflict], work: Work
) -> dict[str, str]:
    """Agreed values that the document lacks, has a cell of its own for, and was not offered yet.

    A native tick cannot be set, and a cell that somebody suggests to change waits for that person.
    """
    if work.row is None:
        return {}
    left_alone = {conflict.field for conflict in conflicts}
    left_alone |= {"status"} if work.row.status == UNKNOWN else set()
    values: dict[str, str] = {}
    for name in TWO_WAY:
        value = item.agreed.get(name, "")
        if value == document.get(name, "") or work.before.proposed.get(name) == value:
            continue
        place = work.row.cells.get(name)
        is_ours = place is not None and not place.disputed and place.rows == 1
        if is_ours and name not in left_alone and not value.startswith(UNREAD):
            values[name] = value
    return values


# Notices


def notices_of(
    item: BaseItem, cells: Mapping[str, str], conflicts: Sequence[Conflict], work: Work
) -> Iterable[Notice]:
    """What somebody should look at: conflicts, texts nobody can read, items gone and back."""
    for conflict in conflicts:
        text = conflict_text([conflict], work.lang)
        yield Notice(code="conflict", key=item.key, field=conflict.field, text=text)
    if is_planned(status := item.agreed.get("status", "")):
        yield Notice(code=DONE_AHEAD, key=item.key, field="status", text=shown(status))
    for name in MERGED:
        if cells[name].startswith(UNREAD) and item.agreed.get(name) == cells[name]:
            if name == "status" and is_planned(cells[name]):
                continue
            text = shown(cells[name])
            code = _date_code(text, work) if name in {"due", "done_on"} else "unknown-value"
            yield Notice(code=code, key=item.key, field=name, text=text)
    if work.is_standing:
        yield Notice(code="not-read", key=item.key, field=ROW, text=item.agreed.get("action", ""))
    if work.before.present != item.present:
        code = "restored" if item.present else "removed"
        yield Notice(code=code, key=item.key, field=ROW, text=item.agreed.get("action", ""))


def _date_code(text: str, work: Work) -> str:
    """A day that is too far away is one that a person can read."""
    is_far = Code.DATE_IMPLAUSIBLE in parse_due(text, reference=work.today).codes
    return Code.DATE_IMPLAUSIBLE.value if is_far else Code.DATE_UNREADABLE.value


def edited_by_hand(
    sheet: Mapping[str, str] | None, written: Mapping[str, str], work: Work
) -> Iterable[Notice]:
    """Machine columns that no longer show what pmdocs had ``written``; they are written again.

    A source may stand there as its key or a word of either language: versions before wrote the key.
    """
    if sheet is None or work.is_new:
        return
    for name in _ALWAYS_SHOWN:
        if name not in sheet or sheet[name] == written[name]:
            continue
        if name == "source" and word_key("source", sheet[name]) == written[name]:
            continue
        if one_line(sheet[name]) != one_line(written[name]):
            yield Notice(code="machine-column-edited", key=work.before.key, field=name, text=sheet[name])
