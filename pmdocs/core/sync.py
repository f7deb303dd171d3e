"""What a sync makes of one document: its rows, its base, and what pmdocs has to say in it. Pure: plans only."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from pmdocs.core.base import (
    JUSTIFIED,
    UNJUSTIFIED,
    BaseDocument,
    BaseItem,
    Change,
    asked,
    digest,
    dump_base,
    effective,
)
from pmdocs.core.findings import LEVELS, Finding, Level
from pmdocs.core.identity import match_items
from pmdocs.core.items import CellPlace, ItemRow, ItemsReading
from pmdocs.core.justify import RESTORED, Reason
from pmdocs.core.kinds import Minutes, answered, answers, in_document, kind_of
from pmdocs.core.markers import Marker, find_marker, make_marker, without_marker
from pmdocs.core.merge import DocumentOutcome, ItemOutcome, merge_document
from pmdocs.core.model import document_url
from pmdocs.core.plan import BaseWrite, CellWrite, RowAppend
from pmdocs.core.rows import (
    MAX_CELL,
    change_cells,
    clipped,
    in_words,
    item_cells,
    same_cell,
    sheet_cells,
)
from pmdocs.core.sections import Reading
from pmdocs.core.snapshot import Row, Snapshot, split_base
from pmdocs.core.threads import Thread
from pmdocs.core.tracker import (
    ACTION_ITEMS,
    CHANGES,
    COMMENTS,
    POSTMORTEMS,
    CellValue,
    Worksheet,
    Writer,
    to_serial,
)
from pmdocs.core.vocabulary import SEVERITY_SHOWN, parse_status
from pmdocs.errors import TrackerError

OPEN = {"open", "in_progress", "deferred"}
MAX_REASON = 1_000
"""Characters of a post that are looked at for a reason."""
_CELL = 60
"""Characters of a request around one value."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentRead:
    """One document as a sync found it."""

    document_id: str
    incident_id: str
    title: str
    reading: Reading
    items: ItemsReading
    threads: tuple[Thread, ...]
    base: BaseDocument
    is_first: bool
    """Never synced before: nothing is written into it."""
    row: int | None
    """Its row in the directory of the base; None when new."""
    has_anchors: bool = True
    """Comments were read with their anchors, and can be posted with one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """A question to post beside a changed cell, about all changes of an item that were found together."""

    key: str
    changes: tuple[Change, ...]
    place: CellPlace | None
    """None where the row is gone: the question stands beside nothing, in the sheet only."""
    owner: str
    """The owner's e-mail address, or empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """A question of ours to resolve."""

    comment_id: str
    is_reverted: bool
    """Nobody gave a reason: what it asks about was taken back."""
    is_new: bool = True
    """This sync found the answer; else an earlier one did, and did not come to close the question."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentPlan:
    """What a sync would do about one document."""

    read: DocumentRead
    outcome: DocumentOutcome
    cells: tuple[CellWrite, ...]
    appends: tuple[RowAppend, ...]
    asks: tuple[Ask, ...]
    resolves: tuple[Closing, ...]
    """Own asks that have their answer."""
    findings: tuple[Finding, ...]
    summary: tuple[str, ...]
    """What changed, in words."""
    digest: str
    """Of the two-way cells as the sheet shows them once this is written."""

    @property
    def wants_to_write(self) -> bool:
        """Whether there is something to say in the document, were it allowed."""
        waits = any(not change.ask_id for item in self.outcome.base.items for change in item.unjustified)
        return not self.read.is_first and (waits or any(item.document_values for item in self.outcome.items))

    @property
    def size(self) -> int:
        """About how many characters it adds to a tracker write."""
        cells = sum(_CELL + len(str(cell.value)) for cell in self.cells)
        cells += sum(_CELL + len(str(value)) for append in self.appends for value in append.values.values())
        return cells + len(dump_base(self.outcome.base))

    def base_write(self) -> BaseWrite:
        """The base as it is to be stored."""
        base = self.outcome.base
        return BaseWrite(
            document_id=self.read.document_id,
            incident_id=self.read.incident_id,
            digest=self.digest,
            text=dump_base(base),
            row=self.read.row,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """What all documents of a run share."""

    snapshot: Snapshot
    now: datetime
    today: date
    lang: str
    zone: ZoneInfo
    people: Mapping[str, str] = field(default_factory=dict)


# The sheet's two-way cells as one digest per document

_TWO_WAY_COLUMNS = tuple(column.key for column in ACTION_ITEMS.columns if column.writer is Writer.TWO_WAY)


def sheet_digest(
    rows: Mapping[str, Mapping[str, CellValue]], columns: Container[str] = _TWO_WAY_COLUMNS
) -> str:
    """A digest of the two-way cells of action items by key, as the sheet shows them.

    A row counts also when all of its cells are empty: one that a person deleted has to come back.
    """
    cells_of = {
        key: {name: str(cells[name]) for name in _TWO_WAY_COLUMNS if name in columns and cells.get(name)}
        for key, cells in rows.items()
    }
    missing = [name for name in _TWO_WAY_COLUMNS if name not in columns] if rows else []
    # A column that is put back empty is a difference, too.
    layout = {"": ",".join(missing)}
    return digest({key: repr(sorted(cells.items())) for key, cells in cells_of.items()} | layout)


def digests_now(snapshot: Snapshot) -> dict[str, str]:
    """The digest of each incident's rows as the sheet shows them now."""
    table = snapshot.tables.get("action_items")
    if table is None or not table.is_usable:
        # Nothing can be told, so nothing has changed.
        return {entry.incident_id: entry.digest for entry in snapshot.directory}
    rows: dict[str, dict[str, Mapping[str, CellValue]]] = {}
    for key, row in table.by_key.items():
        incident, _, number = key.rpartition("/")
        if number.startswith("AI-"):
            rows.setdefault(incident, {})[key] = sheet_cells(row, ACTION_ITEMS, table.places)
    return {incident: sheet_digest(cells, table.places) for incident, cells in rows.items()}


NO_ROWS = sheet_digest({})
"""The digest of a document without action items."""


def plan_daily(snapshot: Snapshot, today: str, *, skip: Container[str]) -> Iterable[CellWrite]:
    """Counts of overdue items, which change with the day alone, of documents that are not read anyway."""
    items, postmortems = snapshot.tables.get("action_items"), snapshot.tables.get("postmortems")
    if items is None or postmortems is None:
        return
    if not {"key", "status", "due"} <= items.places.keys():
        return
    if not {"incident_id", "overdue"} <= postmortems.places.keys():
        return
    late: Counter[str] = Counter()
    for key, row in items.by_key.items():
        cells = sheet_cells(row, ACTION_ITEMS)
        if parse_status(cells["status"]) in OPEN and _is_past(cells["due"], today):
            late[key.rpartition("/")[0]] += 1
    for incident_id, row in postmortems.by_key.items():
        if incident_id in skip or row.text("overdue") in {str(late[incident_id]), ""}:
            continue
        yield CellWrite(
            worksheet=POSTMORTEMS,
            row=row.number,
            column="overdue",
            key=incident_id,
            value=late[incident_id],
            before=row.text("overdue"),
        )


def _is_past(due: str, today: str) -> bool:
    """Whether a cell holds a day before today; what cannot be read is no day."""
    return due < today and _DAY.fullmatch(due) is not None


_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def plan_document(read: DocumentRead, world: Circumstances) -> DocumentPlan:
    """Merge one document with its rows, and plan what follows.

    Raises TrackerError when the sheet has rows of a document whose base is gone, or the base grows too large.
    """
    table = world.snapshot.tables.get("action_items")
    rows = table.by_key if table else {}
    own = {key: row for key, row in rows.items() if key.startswith(f"{read.incident_id}/AI-")}
    if read.is_first and own:
        raise TrackerError(
            f"The tracker has action items of {read.incident_id} but its memory of it is gone (hidden worksheet "
            "_pmdocs); nothing of it was written.",
            hint="Take the spreadsheet back to an earlier version.",
        )
    places = table.places if table and table.is_usable else dict.fromkeys(_TWO_WAY_COLUMNS, 0)
    trusted = places.keys() - _emptied(rows, read.base)
    outcome = merge_document(
        read.items.items,
        {key: sheet_cells(row, ACTION_ITEMS, trusted) for key, row in own.items()},
        read.base,
        now=world.now,
        today=world.today,
        reasons=_reasons(read),
        people=world.people,
        lang=world.lang,
    )
    cells: list[CellWrite] = []
    appends: list[RowAppend] = []
    for item in outcome.items:
        _plan_row(
            ACTION_ITEMS,
            item.base.key,
            item_cells(item.sheet_values, read.document_id, world.lang),
            own.get(item.base.key),
            world,
            cells,
            appends,
        )
    outcome = _with_posted_asks(read, outcome)
    for change in (*_lost_changes(read, world), *(new for item in outcome.items for new in item.changes)):
        values = change_cells(change, read.incident_id, read.document_id, world.lang)
        _plan_row(CHANGES, change.key, values, None, world, cells, appends)
    outcome = _plan_comments(read, outcome, world, cells, appends)
    _plan_postmortem(read, outcome, world, cells, appends)
    _check_size(outcome.base)
    return DocumentPlan(
        read=read,
        outcome=outcome,
        cells=tuple(cells),
        appends=tuple(appends),
        asks=tuple(_asks(read, outcome)),
        resolves=tuple(_answered_asks(read, outcome)),
        findings=read.reading.findings + read.items.findings,
        summary=tuple(_summary(outcome, appends)),
        digest=sheet_digest(
            {
                item.base.key: item_cells(item.sheet_values, read.document_id, world.lang)
                for item in outcome.items
            },
            places,
        ),
    )


_FILLED = frozenset({"type", "priority", "owner", "due", "status"})
_MANY = 3


def _emptied(rows: Mapping[str, Row], base: BaseDocument) -> set[str]:
    """Two-way columns that lost all they held, such as one deleted and made anew: nobody cleared each cell."""
    empty = [name for name in _TWO_WAY_COLUMNS if not any(name in row.cells for row in rows.values())]
    shown = Counter(name for item in base.items for name in item.in_sheet)
    return {name for name in empty if shown[name] >= _MANY or (name in _FILLED and len(rows) >= _MANY)}


def _check_size(base: BaseDocument) -> None:
    try:
        split_base(dump_base(base) + " " * _SPARE)
    except ValueError as error:
        raise TrackerError(
            f"{base.incident_id} has more comments and action items than the tracker can remember.",
            hint="Delete what is no longer needed in the document.",
        ) from error


_SPARE = 10_000
"""Characters left for the ids of questions that are posted once the plan is made."""


def _plan_row(
    worksheet: Worksheet,
    key: str,
    values: Mapping[str, CellValue],
    row: Row | None,
    world: Circumstances,
    cells: list[CellWrite],
    appends: list[RowAppend],
) -> bool:
    """Write what differs of a row, or append it; whether anything did."""
    table = world.snapshot.tables.get(worksheet.key)
    if table is None or not table.is_usable:
        return False
    if row is None:
        appends.append(RowAppend(worksheet=worksheet, values=values))
        return True
    forms = {column.key: column.form for column in worksheet.columns}
    serials = {k: to_serial(v, world.zone) for k, v in values.items() if isinstance(v, date)}
    before = len(cells)
    for name, value in values.items():
        if name not in table.places or same_cell(value, row, name, forms[name], to_serial=serials):
            continue
        cells.append(
            CellWrite(
                worksheet=worksheet,
                row=row.number,
                column=name,
                key=key,
                value=value,
                before=sheet_cells(row, worksheet)[name],
            )
        )
    return len(cells) > before


# Reasons and questions


def _reasons(read: DocumentRead) -> dict[str, list[Reason]]:
    """What threads say about items: replies to own asks, and comments on a row or naming its key."""
    found: dict[str, list[Reason]] = {}
    asks = {change.ask_id: item.key for item in read.base.items for change in item.changes if change.ask_id}
    matching = match_items(read.items.items, read.base.items, incident_id=read.base.incident_id)
    keys = {index: item.key for index, item in matching.pairs}
    for thread in read.threads:
        if thread.is_suggestion or thread.state == "deleted":
            continue
        marker = find_marker(thread.head.text)
        if marker is not None:
            key = asks.get(thread.comment_id, marker.key)
            posts, source, ask_id = thread.replies, "reply", thread.comment_id
        else:
            key = _key_of_thread(thread, read, keys)
            posts, source, ask_id = (thread.head, *thread.replies), "comment", ""
        if not key:
            continue
        for post in posts:
            if not post.deleted and post.text.strip() and find_marker(post.text) is None:
                text = clipped(post.text, MAX_REASON)
                reason = Reason(source=source, text=text, by=post.author.name, ask_id=ask_id)
                found.setdefault(key, []).append(reason)
    return found


def _key_of_thread(thread: Thread, read: DocumentRead, keys: Mapping[int, str]) -> str:
    """The item a thread is about: it stands in its row, or names its key. ``keys`` are by row index."""
    for item in read.base.items:
        if re.search(rf"(?<!\w){re.escape(item.key)}(?!\d)", thread.head.text):
            return item.key
    if thread.location != "exact":
        return ""
    for index, row in enumerate(read.items.items):
        for cell in row.cells.values():
            if any(
                place.tab_id == cell.tab_id
                and place.segment_id == cell.segment_id
                and place.start < cell.end
                and cell.start < place.end
                for place in thread.places
            ):
                return keys.get(index, "")
    return ""


def _asks(read: DocumentRead, outcome: DocumentOutcome) -> Iterable[Ask]:
    """Questions for changes that lack a reason and have not been asked about."""
    if not _may_speak(read):
        return
    rows = dict(zip(outcome.row_keys, read.items.items, strict=True))
    for item in outcome.base.items:
        open_changes = [change for change in item.unjustified if not change.ask_id]
        for time in dict.fromkeys(change.time for change in open_changes):
            together = tuple(change for change in open_changes if change.time == time)
            row = rows.get(item.key)
            yield Ask(
                key=item.key,
                changes=together,
                place=_cell_of(row, together[0].field) if row else None,
                owner=item.value("owner") if "@" in item.value("owner") else "",
            )


def _cell_of(row: ItemRow, name: str) -> CellPlace | None:
    """The changed cell, or the item's own words where the cell has none to stand on."""
    for candidate in (name, "action"):
        cell = row.cells.get(candidate)
        if cell is not None and cell.end > cell.start:
            return cell
    return None


def _may_speak(read: DocumentRead) -> bool:
    """Whether pmdocs may comment: not at first contact, nor unasked, nor where it cannot anchor a comment."""
    return read.has_anchors and not read.is_first and read.base.adopted


def marker_of(key: str, changes: Sequence[Change]) -> str:
    """The marker line of a question about changes of an item: that of the first."""
    first = changes[0]
    return make_marker(key, first.field, old=first.old[:60], new=first.new[:60])


def _with_posted_asks(read: DocumentRead, outcome: DocumentOutcome) -> DocumentOutcome:
    """Questions that were posted and not recorded, since a run died in between, known by their marker."""
    recorded = {change.ask_id for item in outcome.base.items for change in item.changes}
    posted = {
        marker: thread.comment_id
        for thread in read.threads
        if thread.comment_id not in recorded and (marker := find_marker(thread.head.text))
    }
    if not posted:
        return outcome
    items = tuple(replace(item, base=_with_ask(item.base, posted)) for item in outcome.items)
    return replace(outcome, items=items, base=replace(outcome.base, items=tuple(item.base for item in items)))


def _with_ask(item: BaseItem, posted: Mapping[Marker, str]) -> BaseItem:
    open_changes = [change for change in item.changes if not change.ask_id]
    for time in dict.fromkeys(change.time for change in open_changes):
        together = [change for change in open_changes if change.time == time]
        for start in range(len(together)):
            # Some of them may have got a reason of their own before the question was posted.
            marker = find_marker(marker_of(item.key, together[start:]))
            if marker is not None and marker in posted:
                item = asked(item, {change.sequence for change in together}, posted[marker])
                break
    return item


def _answered_asks(read: DocumentRead, outcome: DocumentOutcome) -> Iterable[Closing]:
    """Own asks, known by recorded id and marker, all of whose changes are settled."""
    if not _may_speak(read):
        return
    states, before = _states_by_ask(outcome.base), _states_by_ask(read.base)
    for thread in read.threads:
        about = states.get(thread.comment_id, [UNJUSTIFIED])
        is_open = thread.state in {"open", "detached"} and find_marker(thread.head.text)
        if is_open and UNJUSTIFIED not in about:
            yield Closing(
                comment_id=thread.comment_id,
                is_reverted=JUSTIFIED not in about,
                is_new=before.get(thread.comment_id) != about,
            )


def _states_by_ask(base: BaseDocument) -> dict[str, list[str]]:
    states: dict[str, list[str]] = {}
    for item in base.items:
        for change in item.changes:
            states.setdefault(change.ask_id, []).append(change.state)
    return states


def _lost_changes(read: DocumentRead, world: Circumstances) -> Iterable[Change]:
    """Changes that once needed a reason and whose row is no longer in the log."""
    table = world.snapshot.tables.get("changes")
    if table is None or not table.is_usable or not {"field", "old", "new"} <= table.places.keys():
        return
    logged: Counter[tuple[str, ...]] = Counter()
    for row in table.rows:
        logged[tuple(row.text(name) for name in ("key", "field", "old", "new"))] += 1
    for item in read.base.items:
        for change in item.changes:
            cells = change_cells(change, read.incident_id, read.document_id, world.lang)
            found = tuple(
                clipped(str(cells[name] or ""), MAX_CELL) for name in ("key", "field", "old", "new")
            )
            if logged[found]:
                logged[found] -= 1
            else:
                yield replace(change, flags=(*change.flags, RESTORED))


# Comments


def _plan_comments(
    read: DocumentRead,
    outcome: DocumentOutcome,
    world: Circumstances,
    cells: list[CellWrite],
    appends: list[RowAppend],
) -> DocumentOutcome:
    """Rows of comment threads; a person's correction of kind, answer or in-document stays."""
    table = world.snapshot.tables.get("comments")
    rows = table.by_key if table else {}
    known: dict[str, list[str]] = dict(read.base.extra.get("comments", {}))
    written: dict[str, list[str]] = {}
    minutes = Minutes(text=read.reading.text_of("questions"))
    for thread in read.threads:
        if thread.is_suggestion or find_marker(thread.head.text):
            continue
        row = rows.get(thread.key)
        if thread.state == "deleted" and row is None:
            continue
        values = _comment_cells(thread, read, minutes, world.lang)
        marks = [_mark(values[name]) for name in _TWO_WAY_COMMENTS]
        if row is not None:
            before = known.get(thread.comment_id, marks)
            for name, last, now in zip(_TWO_WAY_COMMENTS, before, marks, strict=True):
                if _mark(row.text(name)) not in {last, now}:
                    values[name] = row.text(name)
        if thread.state == "deleted" and row is not None:
            values = {"state": in_words("comment_state", "deleted", world.lang)}
        _plan_row(COMMENTS, thread.key, values, row, world, cells, appends)
        written[thread.comment_id] = marks
    seen = {thread.key for thread in read.threads}
    for key, row in rows.items():
        if key.startswith(f"{read.document_id}/") and key not in seen:
            gone: dict[str, CellValue] = {"state": in_words("comment_state", "deleted", world.lang)}
            _plan_row(COMMENTS, key, gone, row, world, cells, appends)
    extra = {name: value for name, value in outcome.base.extra.items() if name != "comments"}
    if written:
        extra["comments"] = written
    return replace(outcome, base=replace(outcome.base, extra=extra))


_TWO_WAY_COMMENTS = ("kind", "answer", "in_document")


def _mark(value: CellValue) -> str:
    """A few letters that tell whether a cell was changed; the base of a thousand threads has to stay small."""
    return digest({"text": str(value or "")})[:8] if value else ""


def _comment_cells(thread: Thread, read: DocumentRead, minutes: Minutes, lang: str) -> dict[str, CellValue]:
    kind = kind_of(thread).kind
    replies = answers(thread)
    is_question = kind == "question"
    found = in_document(thread, minutes) if is_question and answered(thread) else False
    last = next((post for post in reversed(thread.replies) if post.text.strip()), None)
    return {
        "key": thread.key,
        "incident_id": read.incident_id,
        "kind": in_words("comment_kind", kind, lang),
        "section": " › ".join(thread.section),
        "quote": clipped(thread.quote or "", 500),
        "author": thread.head.author.name,
        "assignee": thread.assignee or "",
        "created": thread.head.created,
        "comment": clipped(thread.head.text),
        "replies": len([post for post in thread.replies if post.text.strip() and not post.deleted]),
        "last_reply": clipped(without_marker(last.text), 500) if last else "",
        "answer": clipped("\n".join(post.text for post in replies)) if is_question else "",
        "in_document": in_words("yes_no", "yes" if found else "no", lang) if is_question else "",
        "state": in_words("comment_state", thread.state, lang),
        "resolved_by": thread.resolved_by.name if thread.resolved_by else "",
        "resolved_at": thread.resolved_at or "",
        "link": f"{document_url(thread.document_id)}?disco={thread.comment_id}",
    }


# The postmortem's own row


def _plan_postmortem(
    read: DocumentRead,
    outcome: DocumentOutcome,
    world: Circumstances,
    cells: list[CellWrite],
    appends: list[RowAppend],
) -> None:
    table = world.snapshot.tables.get("postmortems")
    row = table.by_key.get(read.incident_id) if table else None
    header, lang = read.reading.header, world.lang
    items = [item for item in outcome.base.items if item.present and item.value("status") in OPEN]
    overdue = [item for item in items if _is_past(item.value("due"), world.today.isoformat())]
    values: dict[str, CellValue] = {
        "incident_id": read.incident_id,
        "title": read.title,
        "severity": SEVERITY_SHOWN[lang][header.severity] if header.severity else "",
        "status": in_words("document_status", header.status, lang) if header.status else "",
        "owner": (header.owner.email or header.owner.name) if header.owner else "",
        "incident_date": header.incident_date or "",
        "services": ", ".join(header.services),
        "document": document_url(read.document_id),
        "open_actions": len(items),
        "overdue": len(overdue),
        "unjustified": sum(len(item.unjustified) for item in outcome.base.items),
        "unanswered": sum(
            kind_of(thread).kind == "question" and not answered(thread)
            for thread in read.threads
            if thread.state != "deleted" and not thread.is_suggestion
        ),
        "note": _note(read, outcome),
    }
    if row is None:
        made = values | {"created": header.created or world.today, "last_read": world.now}
        _plan_row(POSTMORTEMS, read.incident_id, made, None, world, cells, appends)
        return
    if not values["title"]:
        del values["title"]
    if _plan_row(POSTMORTEMS, read.incident_id, values, row, world, cells, appends):
        last_read: dict[str, CellValue] = {"last_read": world.now}
        _plan_row(POSTMORTEMS, read.incident_id, last_read, row, world, cells, appends)


def _note(read: DocumentRead, outcome: DocumentOutcome) -> str:
    """Findings in short: what could not be read, and where."""
    lines = [
        f"{finding.code}: {finding.where}"
        for finding in read.reading.findings + read.items.findings
        if LEVELS[finding.code] is not Level.HINT
    ]
    lines += [f"{notice.code}: {notice.key} {notice.field}".strip() for notice in outcome.notices]
    return clipped("; ".join(dict.fromkeys(lines)), 1_000)


def _summary(outcome: DocumentOutcome, appends: Sequence[RowAppend]) -> Iterable[str]:
    new = sum(append.worksheet is ACTION_ITEMS for append in appends)
    comments = sum(append.worksheet is COMMENTS for append in appends)
    if new:
        yield f"{new} new action item(s)"
    if comments:
        yield f"{comments} new comment thread(s)"
    for item in outcome.items:
        for change in item.changes:
            yield _in_short(item, change)


def _in_short(item: ItemOutcome, change: Change) -> str:
    flag = " (no reason yet)" if change.state == UNJUSTIFIED else ""
    old, new = effective(change.field, change.old), effective(change.field, change.new)
    return f"{item.base.key} {change.field}: {old or '(none)'} → {new or '(none)'}{flag}"


__all__ = [
    "Ask",
    "Circumstances",
    "DocumentPlan",
    "DocumentRead",
    "plan_document",
    "sheet_digest",
]
