"""Rows of work that stand as lines, with pipes or tabs between the fields and no table around them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from pmdocs.core.actions.date_grammar import WRITTEN
from pmdocs.core.actions.table_columns import typed_cell
from pmdocs.core.actions.tickets import NO_TICKET
from pmdocs.core.actions.told_progress import told_progress
from pmdocs.core.documents.blocks import Block, Cell, Paragraph, Table
from pmdocs.core.vocabulary import is_unset, parse_priority, parse_status

_BETWEEN = re.compile(r"(?<=\s)[|｜](?=\s)|\t")
_LINE = re.compile(r"[^\v\n]+")
_DUE_LABEL = re.compile(
    r"\s*(?:due(?: date| by)?|by|eta|until|target|期限|期日|締切)\s*[:：]?\s*", re.IGNORECASE
)
_NO_DATE = re.compile(r"no (?:due )?date|undated|期限なし", re.IGNORECASE)
_TIME_OF_DAY = re.compile(r"(?<!\d)\d{1,2}[:：]\d{2}(?!\d)")
_KEY = re.compile(rf"(?:{NO_TICKET}[A-Z][A-Z0-9_]+-\d{{1,7}}|#\d{{1,7}}|https?://\S+)")
_NAME = re.compile(r"@?[^\W\d_][^|]{0,29}")
NEEDED = 2
"""Lines alike, and fields of them that only work has."""
MIN_FIELDS = 3
MIN_WORDY = 10


def piped_tables(blocks: Sequence[Block]) -> Iterator[Table]:
    """Lines that stand together and have the same number of fields, as a table with the names of its columns above."""
    for is_row, run in groupby(blocks, key=_may_be_row):
        if not is_row:
            continue
        lines = [line for block in run if isinstance(block, Paragraph) for line in _lines(block)]
        for count, alike in groupby(lines, key=len):
            rows = list(alike)
            if count >= MIN_FIELDS and len(rows) >= NEEDED and (table := _table(rows)):
                yield table


def has_rows(blocks: Sequence[Block]) -> bool:
    """Whether some line may be a row, of whatever."""
    return any(map(_may_be_row, blocks))


def _may_be_row(block: Block) -> bool:
    if not isinstance(block, Paragraph) or block.is_code:
        return False
    if not any("|" in each.text or "\t" in each.text or "｜" in each.text for each in block.elements):
        return False
    return len(_BETWEEN.findall(block.text)) >= NEEDED


def _lines(paragraph: Paragraph) -> Iterator[tuple[Cell, ...]]:
    text = paragraph.text
    for line in _LINE.finditer(text):
        marks = [
            line.start(),
            *(at for found in _BETWEEN.finditer(text, *line.span()) for at in found.span()),
        ]
        parts = zip(marks[::2], [*marks[1::2], line.end()], strict=True)
        yield tuple(_cell(paragraph, text, *part) for part in parts)


def _cell(paragraph: Paragraph, text: str, first: int, last: int) -> Cell:
    """A field without the white space and the label around it; what stands for nothing holds nothing."""
    said = text[first:last]
    first, last = first + len(said) - len(said.lstrip()), first + len(said.rstrip())
    label = _DUE_LABEL.match(text, first, last)
    if label and WRITTEN.search(text[label.end() : last]):
        first = label.end()
    if _NO_DATE.fullmatch(text[first:last]):
        last = first
    part = paragraph.part(first, last)
    # The newline that ends a paragraph elsewhere is not part of the field.
    return Cell(blocks=(replace(part, end=part.end + 1, bullet=None),), start=part.start, end=part.end + 1)


def _table(rows: list[tuple[Cell, ...]]) -> Table | None:
    """The rows with a header, where the fields are those of work."""
    columns = [[row[at].shown for row in rows] for at in range(len(rows[0]))]
    if any(_mostly(column, _tells_time) for column in columns):
        return None
    names = _names(columns)
    if "Action" not in names or len({"Ticket", "Priority", "Due", "Status"} & set(names)) < NEEDED:
        return None
    start = min(cell.start for row in rows for cell in row)
    end = max(cell.end for row in rows for cell in row)
    return Table(start=start, end=end, rows=(tuple(typed_cell(name, start) for name in names), *rows))


def _names(columns: Sequence[Sequence[str]]) -> list[str]:
    names: list[str] = []
    for column in columns:
        found = (name for name, test in _TESTS if name not in names and _mostly(column, test))
        names.append(next(found, ""))
    free = [at for at, name in enumerate(names) if not name]
    wordy = max(free, key=lambda at: sum(map(len, columns[at])), default=-1)
    if wordy >= 0 and sum(map(len, columns[wordy])) >= MIN_WORDY * len(columns[wordy]):
        names[wordy] = "Action"
        owner = (at for at in free if at != wordy and _mostly(columns[at], _is_name))
        if (at := next(owner, -1)) >= 0:
            names[at] = "Owner"
    return names


def _mostly(column: Sequence[str], test: Callable[[str], bool]) -> bool:
    """Whether most fields of a column that say something say this."""
    said = [text for text in column if not is_unset(text)]
    passed = sum(map(test, said))
    return bool(said) and 3 * passed >= 2 * len(said)


def _tells_time(text: str) -> bool:
    return _TIME_OF_DAY.search(text) is not None and len(text) <= MAX_TIME


MAX_TIME = 24
"""Characters of a field that says when something was."""


def _is_day(text: str) -> bool:
    return (found := WRITTEN.search(text)) is not None and 2 * len(found.group().strip()) >= len(text)


def _is_state(text: str) -> bool:
    return parse_status(text) is not None or told_progress(text) is not None


def _is_name(text: str) -> bool:
    return _NAME.fullmatch(text) is not None and len(text.split()) <= 4


_TESTS: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("Ticket", lambda text: _KEY.fullmatch(text) is not None),
    ("Priority", lambda text: parse_priority(text) is not None),
    ("Due", _is_day),
    ("Status", _is_state),
)
