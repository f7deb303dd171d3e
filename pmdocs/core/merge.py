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

While a conflict lasts, neither side's base moves on, so that it ends when the sides become equal or one goes
back to what it was. ``action`` belongs to the document. The justification is the union of what all sources say.
An item's first sync is the baseline: it makes no change, whatever is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import lru_cache

from pmdocs.core.base import (
    DEFAULTS,
    FIELDS,
    NOT_NEEDED,
    REMOVED,
    REVERTED,
    ROW,
    TWO_WAY,
    UNREAD,
    BaseDocument,
    BaseItem,
    Change,
    Notice,
    compact,
    known,
    owner_text,
    shown,
)
from pmdocs.core.dates import parse_due
from pmdocs.core.findings import Code
from pmdocs.core.identity import match_items, number_new
from pmdocs.core.items import ItemRow
from pmdocs.core.justify import (
    Reason,
    apply_reasons,
    as_open,
    changes_counted,
    comparable,
    current_value,
    days_slipped,
    fingerprint,
    judge,
    needs_reason,
    settle_reverted,
    stricter,
)
from pmdocs.core.tracker import ACTION_ITEMS, ITEM_STATUS, ITEM_TYPE
from pmdocs.core.vocabulary import is_unset, parse_priority, parse_status, parse_type

UNKNOWN = "unknown"
"""Status of an item of a native checklist, whose ticks cannot be read: the document says nothing of it."""

_MERGED = (*TWO_WAY, "done_on")
_DATED = ("due", "priority")


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """The outcome for one field."""

    value: str
    conflict: bool = False
    from_document: bool = False
    from_sheet: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """A field that document and sheet changed to different values, as each shows it."""

    field: str
    document: str
    sheet: str


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
) -> DocumentOutcome:
    """All items of a document. ``sheet`` and ``reasons`` are by item key; see `merge_item` for the rest."""
    matching = match_items(rows, base.items, incident_id=base.incident_id)
    numbers, next_number = number_new(rows, matching, base)
    keys = {index: f"{base.incident_id}/AI-{number}" for index, number in numbers.items()}
    work: list[tuple[str, ItemRow | None, BaseItem | None]] = [
        *((item.key, rows[index], item) for index, item in matching.pairs),
        *((keys[index], rows[index], None) for index in matching.new),
        *((item.key, None, item) for item in matching.gone),
    ]
    outcomes = [
        merge_item(
            row,
            sheet.get(key),
            item,
            key=key,
            now=now,
            today=today,
            reasons=(reasons or {}).get(key, ()),
            people=people,
            lang=lang,
        )
        for key, row, item in work
    ]
    outcomes.sort(key=lambda outcome: outcome.base.number)
    keys |= {index: item.key for index, item in matching.pairs}
    return DocumentOutcome(
        base=replace(base, items=tuple(outcome.base for outcome in outcomes), next_number=next_number),
        items=tuple(outcomes),
        row_keys=tuple(keys[index] for index in range(len(rows))),
        notices=(*matching.notices, *(notice for outcome in outcomes for notice in outcome.notices)),
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
) -> ItemOutcome:
    """One item: its row in the document, the cells of its row in the sheet, and its base; any two may be missing.

    ``row`` is None when the document no longer has it; ``sheet`` maps column keys to texts, canonical or as
    displayed in either language, and is None when the sheet has no row for it. A column that is not in it is
    taken as unchanged. ``now`` is aware. ``reasons`` are those of threads and commands, the known ones as well;
    the cells' own are found here. ``people`` maps names to e-mail addresses.
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
    work = _Work(before=before, row=row, is_new=base is None, today=today, now=now, lang=lang)
    document = before.in_document if row is None else _read_row(row, work)
    cells = _read_cells(sheet, work, people or {})
    merged = _merge_fields(document, cells, work)
    conflicts = tuple(
        Conflict(field=name, document=shown(document.get(name, "")), sheet=shown(cells.get(name, "")))
        for name, outcome in merged.items()
        if outcome.conflict
    )
    item = _with_values(document, merged, work)
    item, changes = (item, []) if work.is_new else _compare(item, merged, work)
    own_reasons = _cell_reasons(document, cells, work)
    item, changes = _explain(item, changes, [*own_reasons, *reasons], work)
    if changes or work.is_new:
        item = replace(item, last_changed=work.time)
    sheet_values = _sheet_values(item, document, cells, conflicts, reasons, work)
    document_values = _document_values(item, document, conflicts, work)
    waiting = {
        name: value
        for name, value in before.proposed.items()
        if item.agreed.get(name, "") == value != document.get(name, "")
    }
    item = replace(
        item,
        in_sheet=_seen_in_sheet(item, sheet_values, conflicts, work),
        conflicts=tuple(conflict.field for conflict in conflicts),
        proposed=waiting | document_values,
    )
    return ItemOutcome(
        base=item,
        sheet_values=sheet_values,
        document_values=document_values,
        changes=tuple(changes),
        conflicts=conflicts,
        notices=(*_notices(item, cells, conflicts, work), *_edited_by_hand(sheet, work)),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Work:
    """What stays the same while one item is merged."""

    before: BaseItem
    row: ItemRow | None
    is_new: bool
    today: date
    now: datetime
    lang: str

    @property
    def time(self) -> str:
        return self.now.isoformat(timespec="seconds")


# Reading both sides


def _read_row(row: ItemRow, work: _Work) -> dict[str, str]:
    """A document row as canonical values; a due text that was read before is not read again."""
    raw_status, raw_type = row.raw.get("status", ""), row.raw.get("type", "")
    status = row.status
    if status == UNKNOWN and not work.is_new:
        status = work.before.in_document.get("status", UNKNOWN)
    elif status in {"", "open"} and not _is_understood("status", raw_status):
        status = _unread(raw_status)
    kind = row.type or DEFAULTS["type"]
    if kind == DEFAULTS["type"] and not _is_understood("type", raw_type):
        kind = _unread(raw_type)
    return compact(
        {
            "action": row.action,
            "owner": owner_text(row.owner),
            "due": _read_due(row, work),
            "priority": row.priority or _unread(row.raw.get("priority", "")),
            "status": status or DEFAULTS["status"],
            "type": kind,
            "team": row.team.strip(),
            "ticket": row.ticket.strip(),
            "done_on": _day(row.done_on) or _unread(row.raw.get("done_on", "")),
            "reason": row.reason.strip(),
        }
    )


@lru_cache(maxsize=1_000)
def _is_understood(name: str, raw: str) -> bool:
    """Remembered, because a tracker says the same few words a hundred thousand times."""
    return (parse_status if name == "status" else parse_type)(raw) is not None


def _read_due(row: ItemRow, work: _Work) -> str:
    raw = _line(row.raw.get("due", ""))
    is_typed = "due" in row.cells and row.cells["due"].kind == "date"
    if raw and raw == work.before.raw_due and not is_typed and not work.is_new:
        return work.before.read_due
    return _day(row.due) or _unread_date(raw, work.today)


def _read_cells(sheet: Mapping[str, str] | None, work: _Work, people: Mapping[str, str]) -> dict[str, str]:
    """A sheet row as canonical values; a cell that shows what pmdocs wrote has not changed."""
    values: dict[str, str] = {}
    for name in (*_MERGED, "justification"):
        last = work.before.in_sheet.get(name, "")
        text = last if sheet is None or name not in sheet else sheet[name].strip()
        is_same = text in {last, shown(last)}
        values[name] = last if is_same else _read_cell(name, text, work, people)
    return values


def _read_cell(name: str, text: str, work: _Work, people: Mapping[str, str]) -> str:
    if name == "status":
        return _read_status(text, work)
    if name == "type":
        return parse_type(text) or (text if text in _TYPES else _unread(text))
    if name == "priority":
        priority = parse_priority(text)
        return _unread(text) if priority is None else priority
    if name in {"due", "done_on"}:
        return _day(parse_due(text, reference=work.today).day) or _unread_date(text, work.today)
    if name == "owner":
        return _read_owner(text, work, people)
    return text


_TYPES = frozenset(word.casefold() for word in ITEM_TYPE["en"])
_REMOVED_SHOWN = frozenset({REMOVED, *(words[-1].casefold() for words in ITEM_STATUS.values())})
_STATUSES = frozenset({"open", "in_progress", "done", "deferred", "wont_do"})


def _read_status(text: str, work: _Work) -> str:
    """``removed`` and ``unknown`` are not for people to say: they would hide the item from every reminder."""
    last = work.before.in_sheet.get("status", DEFAULTS["status"])
    is_unreadable = work.row is not None and work.row.status == UNKNOWN
    if is_unset(text):
        return last if not work.before.present else UNKNOWN if is_unreadable else DEFAULTS["status"]
    if text.casefold() in _REMOVED_SHOWN and not work.before.present:
        return REMOVED
    if text.casefold() == UNKNOWN and is_unreadable:
        return UNKNOWN
    return text if text in _STATUSES else parse_status(text) or _unread(text)


_ADDRESS = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")


def _read_owner(text: str, work: _Work, people: Mapping[str, str]) -> str:
    if found := _ADDRESS.search(text):
        return found.group().lower()
    name = _line(text)
    if is_unset(name):
        return ""
    owner = None if work.row is None else work.row.owner
    if owner is not None and owner.name.casefold() == name.casefold():
        return owner_text(owner)
    return people.get(name, people.get(name.casefold(), name)).strip()


def _line(text: str) -> str:
    return " ".join(text.split())


def _day(day: date | None) -> str:
    return "" if day is None else day.isoformat()[:10]


def _unread(text: str) -> str:
    return "" if is_unset(text) else UNREAD + _line(text).removeprefix(UNREAD)


def _unread_date(text: str, today: date) -> str:
    """Empty for texts such as 随時 that name no day on purpose."""
    is_none = Code.AI_NO_DUE in parse_due(text, reference=today).codes
    return "" if is_none else _unread(text)


# Values


def _merge_fields(document: Mapping[str, str], cells: Mapping[str, str], work: _Work) -> dict[str, Merged]:
    before = work.before
    merged: dict[str, Merged] = {}
    for name in _MERGED:
        said, written = document.get(name, ""), cells[name]
        last_said, last_written = before.in_document.get(name, ""), before.in_sheet.get(name, "")
        agreed = before.agreed.get(name, "")
        if name in before.conflicts and said != last_said and written not in {last_written, said}:
            merged[name] = Merged(value=agreed, conflict=True)
            continue
        outcome = merge_field(said, written, last_said, last_written, agreed)
        # Without a base nothing was ever agreed: the document speaks until a person settles it.
        merged[name] = replace(outcome, value=said) if outcome.conflict and work.is_new else outcome
    return merged


def _with_values(document: Mapping[str, str], merged: Mapping[str, Merged], work: _Work) -> BaseItem:
    before, row = work.before, work.row
    agreed = {name: outcome.value for name, outcome in merged.items()}
    agreed["action"] = document.get("action", "")
    item = replace(before, agreed=agreed)
    is_done, was_done = item.value("status") == "done", before.value("status") == "done"
    if not merged["done_on"].conflict:
        if is_done and not was_done and not work.is_new and not known(agreed["done_on"]):
            agreed["done_on"] = work.today.isoformat()
        elif was_done and not is_done:
            agreed["done_on"] = ""
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
        raw_due=before.raw_due if row is None else _line(row.raw.get("due", "")),
        read_due=before.read_due if row is None else document.get("due", ""),
        original_due=before.original_due or item.value("due"),
        original_priority=before.original_priority or item.value("priority"),
        first_seen=before.first_seen or work.today.isoformat(),
        before_done=_before_done(item, was_done, work) if is_done else {},
    )


def _before_done(item: BaseItem, was_done: bool, work: _Work) -> dict[str, str]:
    before = work.before
    known_values = before.before_done if was_done else {name: before.value(name) for name in _DATED}
    return compact({name: stricter(name, known_values.get(name, ""), item.value(name)) for name in _DATED})


# Changes


def _compare(item: BaseItem, merged: Mapping[str, Merged], work: _Work) -> tuple[BaseItem, list[Change]]:
    """The item with its counters and the changes against its base; one that needs a reason lacks it still."""
    before = work.before
    is_done = item.value("status") == "done"
    changes: list[Change] = []
    slips = 0
    for name, old, new in _differences(item, work):
        verdict = judge(name, old, new, today=work.today, is_done=is_done)
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
        changes.append(as_open(change) if verdict.needs_reason else change)
    item = replace(
        item,
        slip_count=item.slip_count + slips,
        next_change=item.next_change + len(changes),
        changes=(*item.changes, *(change for change in changes if change.needs_reason)),
    )
    return item, changes


def _differences(item: BaseItem, work: _Work) -> Iterable[tuple[str, str, str]]:
    """Field, old and new value of what differs, as they count."""
    before = work.before
    if before.present != item.present:
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
    item: BaseItem, changes: list[Change], reasons: Sequence[Reason], work: _Work
) -> tuple[BaseItem, list[Change]]:
    """Settle what was taken back and what was explained, now or earlier."""
    item, undone = settle_reverted(item)
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
    judged = {change.sequence: change for change in item.changes}
    return item, [*(judged.get(change.sequence, change) for change in changes), *rows]


def _taken_back(item: BaseItem, name: str, undone: Sequence[Change], work: _Work) -> Change:
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


# Reasons


def _cell_reasons(document: Mapping[str, str], cells: Mapping[str, str], work: _Work) -> list[Reason]:
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
    work: _Work,
) -> str:
    """What the sheet says, what the reason cell says, and what has just answered a change; each line once.

    A line that came from the reason cell goes when the cell no longer has it, unless it answered a change.
    """
    before = work.before
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
    lines += [_line(reason.text) for reason in reasons if fingerprint(reason.text) in just_used]
    unique: dict[str, str] = {}
    for line in lines:
        if line.strip():
            unique.setdefault(comparable(line), line.strip())
    return "\n".join(unique.values())


# What goes out


def _sheet_values(
    item: BaseItem,
    document: Mapping[str, str],
    cells: Mapping[str, str],
    conflicts: Sequence[Conflict],
    reasons: Sequence[Reason],
    work: _Work,
) -> dict[str, str]:
    undecided = {conflict.field for conflict in conflicts}
    values = {
        name: shown(cells[name] if name in undecided else item.agreed.get(name, "")) for name in _MERGED
    }
    if not item.present and "status" not in undecided:
        values["status"] = _status_when_gone(item, cells["status"], work)
    return values | {
        "justification": _justification(item, document, cells, reasons, work),
        "conflict": conflict_text(conflicts, work.lang),
        **_machine_values(item),
    }


def _status_when_gone(item: BaseItem, cell: str, work: _Work) -> str:
    """``removed``, until somebody says in the sheet what became of it."""
    last = work.before.in_sheet.get("status", "")
    is_said = cell != last or (not work.before.present and last != REMOVED)
    return shown(item.agreed.get("status", "")) if is_said else REMOVED


def _machine_values(item: BaseItem) -> dict[str, str]:
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


def conflict_text(conflicts: Sequence[Conflict], lang: str = "en") -> str:
    """Conflicts in words, with both values, for the Conflict column."""
    columns = {column.key: column for column in ACTION_ITEMS.columns}
    words = "{}: 文書「{}」 シート「{}」" if lang == "ja" else "{}: document '{}', sheet '{}'"
    return "; ".join(
        words.format(columns[conflict.field].header(lang), conflict.document, conflict.sheet)
        for conflict in conflicts
    )


def _seen_in_sheet(
    item: BaseItem, sheet_values: Mapping[str, str], conflicts: Sequence[Conflict], work: _Work
) -> dict[str, str]:
    seen = {name: item.agreed.get(name, "") for name in _MERGED}
    if sheet_values["status"] == REMOVED:
        seen["status"] = REMOVED
    for conflict in conflicts:
        seen[conflict.field] = work.before.in_sheet.get(conflict.field, "")
    return compact(seen | {"justification": sheet_values["justification"]})


def _document_values(
    item: BaseItem, document: Mapping[str, str], conflicts: Sequence[Conflict], work: _Work
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
        value, place = item.agreed.get(name, ""), work.row.cells.get(name)
        is_lacking = value != document.get(name, "") and work.before.proposed.get(name) != value
        is_ours = place is not None and not place.disputed and place.rows == 1
        if is_lacking and is_ours and name not in left_alone and not value.startswith(UNREAD):
            values[name] = value
    return values


# Notices


def _notices(
    item: BaseItem, cells: Mapping[str, str], conflicts: Sequence[Conflict], work: _Work
) -> Iterable[Notice]:
    for conflict in conflicts:
        text = conflict_text([conflict], work.lang)
        yield Notice(code="conflict", key=item.key, field=conflict.field, text=text)
    for name in _MERGED:
        if cells[name].startswith(UNREAD) and item.agreed.get(name) == cells[name]:
            code = "date-unreadable" if name in {"due", "done_on"} else "unknown-value"
            yield Notice(code=code, key=item.key, field=name, text=shown(cells[name]))
    if work.before.present != item.present:
        code = "restored" if item.present else "removed"
        yield Notice(code=code, key=item.key, field=ROW, text=item.agreed.get("action", ""))


def _edited_by_hand(sheet: Mapping[str, str] | None, work: _Work) -> Iterable[Notice]:
    """Machine columns that no longer show what pmdocs wrote; they are written again."""
    if sheet is None or work.is_new:
        return
    for name, value in _machine_values(work.before).items():
        if name in sheet and name != "last_changed" and _line(sheet[name]) != _line(value):
            yield Notice(code="machine-column-edited", key=work.before.key, field=name, text=sheet[name])
