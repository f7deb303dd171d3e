"""What an item's row in the document and its row in the sheet say, as canonical values."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache

from pmdocs.core.actions.dates import find_full_dates, parse_due, parse_full_date
from pmdocs.core.actions.done_days import days_beside, days_of_completion
from pmdocs.core.actions.item_states import (
    A_SEASON,
    TOLD,
    counts_parts,
    days_of_done,
    state_in_cell,
    told_days,
)
from pmdocs.core.actions.item_values import read_word
from pmdocs.core.actions.items import CellPlace, ItemRow
from pmdocs.core.actions.undone import talks_only
from pmdocs.core.findings import Code
from pmdocs.core.sheet.tracker import ITEM_STATUS, ITEM_TYPE
from pmdocs.core.syncing.base import (
    DEFAULTS,
    OPEN,
    REMOVED,
    TWO_WAY,
    UNREAD,
    BaseItem,
    compact,
    known,
    owner_text,
    shown,
)
from pmdocs.core.syncing.justify import IsLooser
from pmdocs.core.vocabulary import is_unset, parse_priority, parse_status, parse_type

UNKNOWN = "unknown"
"""Status of an item of a native checklist, whose ticks cannot be read: the document says nothing of it."""

MERGED = (*TWO_WAY, "done_on")
"""Fields that both sides may change."""

IsSuggested = Callable[[CellPlace], bool]
"""Whether a suggestion stands at a place of the document that nobody has decided on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """What stays the same while one item is merged."""

    before: BaseItem
    row: ItemRow | None
    is_new: bool
    today: date
    now: datetime
    lang: str
    is_looser: IsLooser | None = None
    """Whether the policy in force asks less of the item after a change."""
    is_suggested: IsSuggested | None = None
    """None where pmdocs may not suggest anything."""
    is_doubted: bool = False
    """Its row vanished while it was done, and a new row may be the same item (see `doubts`)."""
    is_joined: bool = False
    """Its words are read as a part of another item by now, in a line that nobody edited."""
    is_standing: bool = False
    """Nothing reads it as work any more, but the very words of its place still stand in the document: nobody removed it."""
    promised: Mapping[str, str] = field(default_factory=dict)
    """What an item promised that is done, and that this one says again (see `doubts`)."""

    @property
    def day_of_news(self) -> date | None:
        """What days without a year are told from: today, where the item was known and not done until now.

        An old report's ``Done (Jun 30)`` is not judged by the day it is imported, nor again in each later year.
        """
        return None if self.is_new or self.before.in_document.get("status") == "done" else self.today

    @property
    def day_of_guess(self) -> date | None:
        """The day of completion, where it is still that of the sync which saw the item done and nobody gave one."""
        guess = self.before.before_done.get("done_on", "")
        return date.fromisoformat(guess) if guess and guess == self.before.agreed.get("done_on") else None

    @property
    def day_in_sheet(self) -> date | None:
        """The day of completion beside a *done* in the sheet: what days without a year in its words are near to."""
        day = self.before.agreed.get("done_on", "") if self.before.in_sheet.get("status") == "done" else ""
        return parse_full_date(day) or self.day_of_guess

    @property
    def time(self) -> str:
        """The time of this sync as it is stored."""
        return self.now.isoformat(timespec="seconds")


def read_row(row: ItemRow, work: Work) -> dict[str, str]:
    """A document row as canonical values; a due text that was read as a day before is not read again."""
    raw_status, raw_type = row.raw.get("status", ""), row.raw.get("type", "")
    status = row.status
    if status == UNKNOWN and not work.is_new:
        status = work.before.in_document.get("status", UNKNOWN)
    elif status in {"", "open"} and not _is_understood("status", raw_status):
        status = _unread(raw_status)
    done_on = _day(row.done_on) or _unread(row.raw.get("done_on", ""))
    if not work.is_new and tells_other_deed(row, work.before):
        status = work.before.in_document.get("status", DEFAULTS["status"])
    if status == "done":
        days = [
            *days_of_done(row.raw, work.day_of_news),
            *([row.done_on] if row.done_on and _is_chip(row, "done_on") else []),
        ]
        last = work.before.in_document
        words = raw_status or row.raw.get(TOLD, "")
        status = _done_or_planned(words, days, done_on == last.get("done_on", ""), last, work.today)
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
            "done_on": done_on,
            "reason": row.reason.strip(),
        }
    )


def tells_other_deed(row: ItemRow, before: BaseItem) -> bool:
    """Whether an open item's row reads *done* only by words that tell of something else than its work."""
    last = before.in_document
    if not row.is_done_by_tense or last.get("status", DEFAULTS["status"]) not in OPEN:
        return False
    return talks_only(row.action, last.get("action", ""))


def day_told(work: Work) -> str:
    """The day on which the document's row says that its item was done, ISO; empty where it tells none.

    It counts as written although the item was seen open since: who ticks off late tells the truth. Reports say how
    many were in time only by a day that was given after the due date.
    """
    row = work.row
    news = work.day_of_guess or work.day_of_news
    return "" if row is None or row.status != "done" else _last_of(days_of_completion(row.raw, news), work)


def _last_of(days: Iterable[date], work: Work) -> str:
    """The last of the days on which an item may have been done; one long before it was first seen is another's."""
    seen = "" if work.is_new else work.before.first_seen
    earliest = date.fromisoformat(seen) - A_SEASON if seen else date.min
    latest = work.day_of_guess or work.today
    return _day(max((day for day in days if earliest <= day <= latest), default=None))


@lru_cache(maxsize=1_000)
def _is_understood(name: str, raw: str) -> bool:
    """Remembered, because a tracker says the same few words a hundred thousand times."""
    return read_word(raw, parse_status if name == "status" else parse_type) is not None


def _read_due(row: ItemRow, work: Work) -> str:
    day = _day(row.due)
    if day and day == work.before.read_due:
        return day
    raw = one_line(row.raw.get("due", ""))
    last = work.before.read_due
    is_same = raw and raw == work.before.raw_due and not work.is_new and not _is_chip(row, "due")
    if is_same and (known(last) or not day):
        return last
    return day or _unread_date(raw, work.today)


def _is_chip(row: ItemRow, name: str) -> bool:
    return name in row.cells and row.cells[name].kind == "date"


def read_cells(sheet: Mapping[str, str] | None, work: Work, people: Mapping[str, str]) -> dict[str, str]:
    """A sheet row as canonical values; a cell that shows what pmdocs wrote has not changed."""
    values: dict[str, str] = {}
    for name in (*MERGED, "justification"):
        last = work.before.in_sheet.get(name, "")
        text = last if sheet is None or name not in sheet else sheet[name].strip()
        is_same = text == last or (text == shown(last) and not _is_read_by_now(name, text, work))
        values[name] = last if is_same else _read_cell(name, text, work, people)
    if values["status"] == "done" or _is_bare_plan(values["status"]):
        seen, day = work.before.in_sheet, values["done_on"]
        is_same = day == seen.get("done_on", "")
        if not (is_same and values["status"] == seen.get("status", "")):
            words = shown(values["status"]) if sheet is None else sheet.get("status", "done")
            values["status"] = _done_or_planned(words, find_full_dates(day), is_same, seen, work.today)
        is_guess = is_same and work.day_of_guess is not None
        is_news = not day and seen.get("status", "") != "done"
        if values["status"] == "done" and sheet is not None and (is_guess or is_news):
            news = work.day_of_guess or work.today
            told = _last_of(days_beside(sheet.get("status", ""), news, sheet.get("owner", "")), work)
            values["done_on"] = told or day
    return values


def _is_read_by_now(name: str, text: str, work: Work) -> bool:
    """Whether somebody typed a state that an earlier version could not read: what the document said is for it to say.

    A plan stays one until it is edited.
    """
    is_own = name == "status" and work.before.in_document.get(name) != work.before.in_sheet.get(name)
    if not is_own or parse_status(text) is not None or names_day(text):
        return False
    return read_word(text, parse_status) is not None


def is_planned(status: str) -> bool:
    """Whether a status says *done* on a day to come; it is kept as written, and counts as not done."""
    return status.startswith(UNREAD) and read_word(shown(status), parse_status) == "done"


def is_still_planned(row: ItemRow, status: str) -> bool:
    """Whether a document's row that reads *done* says the very plan that a sync kept as its ``status``."""
    words = row.raw.get("status", "") or row.raw.get(TOLD, "")
    return is_planned(status) and status == UNREAD + (one_line(words) or "done")


_ANY_DAY = date(2000, 1, 1)


def names_day(words: str) -> bool:
    """Whether a state is told with a day, so that what it means depends on when it is read."""
    return next(told_days(words, _ANY_DAY), None) is not None


def _is_bare_plan(status: str) -> bool:
    """Whether it says *done* and no day: that stands in the column for it."""
    return is_planned(status) and not names_day(shown(status))


def _done_or_planned(
    words: str, days: Iterable[date], is_same_day: bool, last: Mapping[str, str], today: date
) -> str:
    """``done``, or the words as a plan: work is not done by the coming of its day, but by somebody who says so."""
    planned = UNREAD + (one_line(words) or "done")
    days = tuple(days)
    # Words without any day were unreadable when they were kept, to an earlier version, and are no plan.
    is_still_planned = bool(days) and is_same_day and last.get("status") == planned
    return planned if is_still_planned or any(day > today for day in days) else "done"


def _read_cell(name: str, text: str, work: Work, people: Mapping[str, str]) -> str:
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


def _read_status(text: str, work: Work) -> str:
    """``removed`` and ``unknown`` are not for people to say: they would hide the item from every reminder."""
    last = work.before.in_sheet.get("status", DEFAULTS["status"])
    is_unreadable = work.row is not None and work.row.status == UNKNOWN
    if is_unset(text):
        return last if not work.before.present else UNKNOWN if is_unreadable else DEFAULTS["status"]
    if text.casefold() in _REMOVED_SHOWN and not work.before.present:
        return last if work.before.is_archived else REMOVED
    if text.casefold() == UNKNOWN and is_unreadable:
        return UNKNOWN
    if text in _STATUSES:
        return text
    state = state_in_cell(text, work.today, work.day_in_sheet)
    seen = work.before.first_seen
    if state == "done" and seen and counts_parts(text, date.fromisoformat(seen)):
        return _unread(text)
    return state or _unread(text)


_ADDRESS = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")


def _read_owner(text: str, work: Work, people: Mapping[str, str]) -> str:
    if found := _ADDRESS.search(text):
        return found.group().lower()
    name = one_line(text)
    if is_unset(name):
        return ""
    owner = None if work.row is None else work.row.owner
    if owner is not None and owner.name.casefold() == name.casefold():
        return owner_text(owner)
    return people.get(name, people.get(name.casefold(), name)).strip()


def one_line(text: str) -> str:
    """A text with each run of spaces and line breaks as one space."""
    return " ".join(text.split())


def _day(day: date | None) -> str:
    return "" if day is None else day.isoformat()[:10]


def _unread(text: str) -> str:
    return "" if is_unset(text) else UNREAD + one_line(text)


def _unread_date(text: str, today: date) -> str:
    """Empty for texts such as 随時 that name no day on purpose."""
    is_none = Code.AI_NO_DUE in parse_due(text, reference=today).codes
    return "" if is_none else _unread(text)
