"""Values as the tracker shows them: words of its language, dates as dates, and back."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from datetime import date, datetime
from functools import lru_cache

from pmdocs.core.model import Severity, document_url
from pmdocs.core.sheet.snapshot import Row, address_in, cell_date
from pmdocs.core.sheet.tracker import (
    CHANGE_FIELD,
    CHANGE_FIELDS,
    CHANGE_FLAG,
    CHANGE_SOURCE,
    CHANGE_STATE,
    COMMENT_KIND,
    COMMENT_STATE,
    DOCUMENT_STATUS,
    IN_DOCUMENT,
    ITEM_SOURCE,
    ITEM_STATUS,
    ITEM_TYPE,
    STATUSES,
    CellValue,
    Worksheet,
)
from pmdocs.core.syncing.base import ROW, Change, shown
from pmdocs.core.vocabulary import SEVERITY_SHOWN, normalise, parse_severity, parse_status, parse_type

_TYPE_KEYS = ("prevent", "mitigate", "detect", "repair", "process", "investigate", "other")
_DOCUMENT_KEYS = ("draft", "in_review", "reviewed", "closed")


_WORDS: Mapping[str, tuple[tuple[str, ...], Mapping[str, tuple[str, ...]]]] = {
    "status": (STATUSES, ITEM_STATUS),
    "type": (_TYPE_KEYS, ITEM_TYPE),
    "source": (ITEM_SOURCE["en"], ITEM_SOURCE),
    "document_status": (_DOCUMENT_KEYS, DOCUMENT_STATUS),
    "change_field": (CHANGE_FIELDS, CHANGE_FIELD),
    "change_flag": (CHANGE_FLAG["en"], CHANGE_FLAG),
    "change_source": (CHANGE_SOURCE["en"], CHANGE_SOURCE),
    "change_state": (CHANGE_STATE["en"], CHANGE_STATE),
    "comment_kind": (COMMENT_KIND["en"], COMMENT_KIND),
    "comment_state": (COMMENT_STATE["en"], COMMENT_STATE),
    "yes_no": (IN_DOCUMENT["en"], IN_DOCUMENT),
}


IN_WORDS = frozenset({"status", "type", "source"})
"""Columns of Action items that show a key in the tracker's words, under the names of their kinds."""

MAX_CELL = 50_000
"""Characters that a cell takes; longer texts are cut when they are written."""


def in_words(kind: str, value: str, lang: str) -> str:
    """A key in the tracker's words; a text that is no key stays as it is."""
    keys, words = _WORDS[kind]
    return words[lang][keys.index(value)] if value in keys else value


@lru_cache(maxsize=10_000)
def word_key(kind: str, text: str) -> str:
    """The key of a tracker's word in either language, whatever its width and case; empty for any other text."""
    keys, words = _WORDS[kind]
    wanted = normalise(text)
    named = (zip(keys, each, strict=True) for each in words.values())
    return next((key for pairs in named for key, word in pairs if normalise(word) == wanted), "")


def sheet_cells(row: Row, worksheet: Worksheet, known: Container[str] | None = None) -> dict[str, str]:
    """A row's cells as texts by column key, dates as ISO; what is empty is an empty text.

    With ``known`` only those columns: one that was deleted says nothing, an empty cell says that it is empty.
    """
    cells = {}
    for column in worksheet.columns:
        if known is not None and column.key not in known:
            continue
        value = row.cells.get(column.key, "")
        cells[column.key] = (
            cell_date(value) if column.form == "date" and value != "" else row.text(column.key)
        )
    return cells


def item_cells(values: Mapping[str, str], document_id: str, lang: str) -> dict[str, CellValue]:
    """An item's canonical values as its row in the tracker shows them."""
    cells: dict[str, CellValue] = {}
    for key, value in values.items():
        if key in IN_WORDS:
            cells[key] = in_words(key, value, lang)
        elif key in {"changes", "slip_days"}:
            cells[key] = int(value) if value.lstrip("-").isdecimal() else value
        elif key == "last_changed":
            cells[key] = datetime.fromisoformat(value) if value else ""
        else:
            cells[key] = value
    return cells | {"document": document_url(document_id)}


def change_cells(change: Change, incident_id: str, document_id: str, lang: str) -> dict[str, CellValue]:
    """A change as its row of the log."""
    yes, no = IN_DOCUMENT[lang]
    return {
        "time": datetime.fromisoformat(change.time) if change.time else None,
        "key": change.key,
        "incident_id": incident_id,
        "field": in_words("change_field", change.field, lang),
        "old": changed_value(change.field, shown(change.old), lang),
        "new": shown(change.new)
        if change.field == REASON
        else changed_value(change.field, shown(change.new), lang),
        "needs_reason": yes if change.needs_reason else no,
        "state": in_words("change_state", change.state, lang),
        "reason": change.reason or None,
        "reason_source": in_words("change_source", change.reason_source, lang) or None,
        "reason_by": change.reason_by or None,
        "flags": ", ".join(in_words("change_flag", flag, lang) for flag in change.flags) or None,
        "document": document_url(document_id),
    }


REASON = "reason"
"""Field of a row of the log that answers earlier ones; its old value is the field that it answers."""


def changed_value(field: str, value: str, lang: str) -> str:
    """A value of a changed field in the tracker's words."""
    if field == REASON:
        return in_words("change_field", value, lang)
    if field in {"status", ROW}:
        return in_words("status", value, lang)
    if field == "severity" and value in _SEVERITIES:
        return SEVERITY_SHOWN[lang][Severity(value)]
    return in_words("type", value, lang) if field == "type" else value


_SEVERITIES = frozenset(severity.value for severity in Severity)


def logged_field(text: str) -> str:
    """The key of what a row of the log is about, in whichever language it was written."""
    return word_key("change_field", text) or text


def logged_value(field: str, text: str) -> str:
    """The value that `changed_value` shows, from the words of either language; any other text stays."""
    if field == REASON:
        return logged_field(text)
    if field in {"status", ROW}:
        return word_key("status", text) or (parse_status(text) if text else "") or text
    if field == "severity":
        severity = parse_severity(text)
        return severity.value if severity else text
    return (word_key("type", text) or parse_type(text) or text) if field == "type" and text else text


def logged_flags(text: str) -> tuple[str, ...]:
    """The flags of a row of the log."""
    flags = (flag.strip() for flag in text.split(","))
    return tuple(word_key("change_flag", flag) or flag for flag in flags if flag)


def clipped(text: str, limit: int = 2_000) -> str:
    """A long text with its end cut off; the whole of it is behind the row's link."""
    return text if len(text) <= limit else text[: limit - 1] + "…"


def same_cell(wanted: CellValue, row: Row, key: str, form: str, *, to_serial: Mapping[str, float]) -> bool:
    """Whether a row already shows a value."""
    present = row.cells.get(key, "")
    if wanted in (None, ""):
        return present == ""
    if isinstance(wanted, str):
        wanted = clipped(wanted, MAX_CELL)
        return (cell_date(present) if form == "date" else row.text(key)) == wanted
    if isinstance(wanted, (date, datetime)):
        return isinstance(present, float) and abs(present - to_serial[key]) < 1 / 86400
    return present == float(wanted)


def names_to_addresses(rows: Sequence[Row]) -> dict[str, str]:
    """The People worksheet as addresses by name; a cell may hold several names, one without an address none.

    Of two people with one name neither is meant: whom to remind would be a guess.
    """
    people: dict[str, set[str]] = {}
    for row in rows:
        email = address_in(row.text("email"))
        for name in row.text("names").replace("、", ",").split(","):
            if name.strip() and email:
                people.setdefault(name.strip(), set()).add(email)
    return {name: next(iter(emails)) for name, emails in people.items() if len(emails) == 1}
