"""What the columns of a table hold: by their headers, and by their cells where a header leaves it open."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from pmdocs.core.actions.date_grammar import WRITTEN
from pmdocs.core.actions.dates import parse_due
from pmdocs.core.actions.item_values import read_word
from pmdocs.core.actions.owner_columns import owner_column
from pmdocs.core.actions.shared_cells import shared_columns
from pmdocs.core.actions.tickets import normalise_ticket, split_status
from pmdocs.core.actions.told_progress import rag_light, told_progress
from pmdocs.core.actions.work_columns import verdict_column
from pmdocs.core.documents.blocks import Cell, Element, Paragraph
from pmdocs.core.documents.instructions import is_placeholder
from pmdocs.core.findings import Code
from pmdocs.core.vocabulary import ColumnMatch, is_unset, match_column, normalise_column, parse_status


def map_columns(
    labels: Sequence[str], rows: Sequence[Sequence[Cell]]
) -> tuple[dict[str, int], dict[str, int]]:
    """Columns by key; those without one, or that lost against a better one, by their header."""
    matches: list[tuple[ColumnMatch, int]] = []
    extra: dict[str, int] = {}
    for index, label in enumerate(labels):
        match = match_column(label)
        if match is not None and match.tentative:
            filled = [row[index].shown for row in rows if index < len(row)]
            key = _confirmed(
                label, match.key, [text for text in filled if not (is_unset(text) or is_placeholder(text))]
            )
            match = replace(match, key=key) if key else None
        if match is not None:
            matches.append((match, index))
        elif label.strip():
            extra.setdefault(label.strip(), index)
    columns: dict[str, int] = {}
    for match, index in sorted(matches, key=lambda found: (found[0].rank, found[1])):
        if match.key in columns:
            extra.setdefault(labels[index].strip(), index)
        else:
            columns[match.key] = index
    for index, keys in shared_columns(labels).items():
        if not columns.keys() & set(keys):
            columns |= dict.fromkeys(keys, index)
            extra.pop(labels[index].strip(), None)
    if "status" not in columns:
        _find_states(columns, extra, rows)
    if "status" not in columns and (verdict := verdict_column(extra, rows)):
        columns["status"] = extra.pop(verdict)
    if owners := owner_column(columns, extra, rows):
        columns["owner"] = extra.pop(owners)
    return columns, extra


def _find_states(columns: dict[str, int], extra: dict[str, int], rows: Sequence[Sequence[Cell]]) -> None:
    """Take a column of states with a header of its own making (``Reference``) for the status."""
    for label, index in extra.items():
        shown = [row[index].shown for row in rows if index < len(row)]
        said = [text for text in shown if not is_unset(text)]
        if len(said) > 1 and all(map(_is_state, said)):
            columns["status"] = index
            del extra[label]
            return


MIN_WORDY = 12
"""Characters that the cells of a column must have on average to be sentences."""


def with_wordiest(
    columns: dict[str, int], extra: dict[str, int], rows: Sequence[Sequence[Cell]]
) -> tuple[dict[str, int], dict[str, int]]:
    """Columns where the action's has a header of its own making (``Control``): the one with most to read."""

    def wordiness(index: int) -> float:
        filled = [row[index].shown.strip() for row in rows if index < len(row)]
        said = [text for text in filled if not is_unset(text)]
        return sum(len(text) * (1 if text.isascii() else 2) for text in said) / max(len(rows), 1)

    label, index = max(extra.items(), key=lambda found: wordiness(found[1]), default=("", -1))
    if index < 0 or wordiness(index) < MIN_WORDY:
        return columns, extra
    return columns | {"action": index}, {name: at for name, at in extra.items() if name != label}


def issue_column(extra: Mapping[str, int], rows: Sequence[Sequence[Cell]]) -> str | None:
    """The header of a column for issues that says in words what they are about: ``#41 — no alert on caught failures``."""

    def words(index: int) -> int:
        texts = [row[index].shown.strip() for row in rows if index < len(row)]
        return sum(len(text) > MIN_WORDY and " " in text for text in texts)

    named = (
        (label, index)
        for label, index in extra.items()
        if (match := match_column(label)) and match.key == "ticket"
    )
    return next((label for label, index in named if 2 * words(index) > len(rows) > 0), None)


def swap_for_sentences(
    columns: dict[str, int], labels: Sequence[str], rows: Sequence[Sequence[Cell]]
) -> None:
    """Take a first column without a header for the actions where those named so hold keys: ``| | Owner | Task |``."""
    if labels[:1] != [""] or not rows:
        return
    at = columns["action"]
    first, named = (
        [text for row in rows if index < len(row) and not is_unset(text := row[index].shown.strip())]
        for index in (0, at)
    )
    if first and named and not any(" " in text for text in named) and all(" " in text for text in first):
        columns["action"] = 0
        columns.setdefault("ticket", at)


def _confirmed(label: str, key: str, cells: list[str]) -> str:
    """What a column is whose header leaves it open, judged by most of its cells."""

    def most(test: Callable[[str], bool]) -> bool:
        return 2 * sum(map(test, cells)) > len(cells)

    if key == "ticket":
        return "ticket" if most(_is_ticket) else ""
    if key == "status":
        cells = [text for text in cells if rag_light(label, text) is None]
        return "status" if most(_tells_state) else ""
    if most(_speaks_of_days if key == "due" else _is_readable):
        return key
    if normalise_column(label).rstrip(".") in _DUE_ONLY:
        return key if any(map(_is_day, cells)) else ""
    if key == "due" and (most(_is_state_with_day) or (any(map(_is_day, cells)) and most(_is_day_or_state))):
        return key
    if key == "done_on":
        return "status" if most(lambda text: parse_status(text) is not None) else key
    return "owner" if cells and normalise_column(label) == "by" else ""


_DUE_ONLY = {"est", "term"}
"""Headers that hold days and words about when, or else numbers of another kind."""


def _is_ticket(text: str) -> bool:
    """A key, perhaps with the state behind it, or the mere number of a bug."""
    named, _ = split_status(text)
    return bool(normalise_ticket(named)) or _NUMBER.fullmatch(named) is not None


_NUMBER = re.compile(r"(?:bug|バグ|issue|課題)?\s*(?:no\.?\s*)?\d{2,7}", re.IGNORECASE)


def _is_readable(text: str) -> bool:
    return parse_due(text, reference=date(2000, 1, 1)).codes != (Code.DATE_UNREADABLE,)


_TIME = re.compile(
    r"\d{1,2}\s?月|20\d\d\s?年|(?:令和|R)\s?\d+|\d年度|(?<!\d)\d{1,2}/\d{1,2}(?!\d)|\bq[1-4]\b", re.IGNORECASE
)


def _speaks_of_days(text: str) -> bool:
    """A day, month or year, alone or with words: ``令和8年度予算で要求``, ``7月の定期適用（7/10）から``."""
    return _is_readable(text) or _TIME.search(text) is not None


def _is_day(text: str) -> bool:
    return parse_due(text, reference=date(2000, 1, 1)).day is not None


def _is_day_or_state(text: str) -> bool:
    """A column for when often has a tick in it, or what is awaited."""
    return _is_day(text) or _is_state(text) or _is_state_with_day(text)


def _is_state_with_day(text: str) -> bool:
    """``landed 2026-05-29``: by when it should be, and was."""
    return WRITTEN.search(text) is not None and _is_state(WRITTEN.sub(" ", text).strip(" -–—:："))


def _tells_state(text: str) -> bool:
    return _is_state(text) or told_progress(text) is not None


def _is_state(text: str) -> bool:
    return read_word(text, parse_status) is not None


def typed_cell(text: str, start: int) -> Cell:
    """A cell with words of ours at an index of the document, for a column that nobody named."""
    element = Element(start=start, end=start, kind="text", text=text)
    made = Paragraph(start=start, end=start, style="NORMAL_TEXT", elements=(element,))
    return Cell(blocks=(made,), start=start, end=start)
