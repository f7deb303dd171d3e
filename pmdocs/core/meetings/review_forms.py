"""The sections that a review writes into, what stands in them, and what is to be added.

A section is a table whose header names the columns, or a list. A row is known by the words of its lead column: the
question, the words of thanks.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pmdocs.core.comments.cues import PREFIXES
from pmdocs.core.documents.document import Paragraph, Table
from pmdocs.core.documents.sections import Reading
from pmdocs.core.model import insertable
from pmdocs.core.vocabulary import normalise


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A section that a review writes into: its key, its columns and their words in both languages."""

    key: str
    """Of the section, as in `core.vocabulary`."""
    title: Mapping[str, str]
    columns: Mapping[str, frozenset[str]]
    """Normalised headers by column, in the order of a new table."""
    headers: Mapping[str, tuple[str, ...]]
    """Headers of a new table, by language."""
    lead: str
    """The column by whose words a row is known."""
    needed: tuple[str, ...]
    """Columns without which a table is another one."""
    labels: Mapping[str, Mapping[str, str]]
    """What stands before the parts of a list item, by language and column; a part without one is in brackets."""


QUESTIONS = Form(
    key="questions",
    title={"en": "Questions & answers (review)", "ja": "質問と回答"},
    columns={
        "question": frozenset({"question", "questions", "質問", "q"}),
        "asked_by": frozenset({"asked by", "asker", "from", "質問者"}),
        "answer": frozenset({"answer", "answers", "回答", "答え", "a"}),
        "answered_by": frozenset({"answered by", "answerer", "by", "回答者"}),
    },
    headers={
        "en": ("Question", "Asked by", "Answer", "Answered by"),
        "ja": ("質問", "質問者", "回答", "回答者"),
    },
    lead="question",
    needed=("question", "answer"),
    labels={"en": {"question": "Q: ", "answer": "A: "}, "ja": {"question": "質問: ", "answer": "回答: "}},
)

KUDOS = Form(
    key="kudos",
    title={"en": "Kudo wall", "ja": "Kudo wall"},
    columns={
        "to": frozenset({"to", "for whom", "whom", "宛先", "誰へ", "誰に"}),
        "words": frozenset(
            {"thank you for", "thanks for", "thank you", "thanks", "kudos", "message", "what", "words"}
            | {"ありがとう", "感謝", "称賛", "メッセージ", "内容", "ひとこと"}
        ),
        "by": frozenset({"from", "by", "差出人", "誰から"}),
    },
    headers={"en": ("To", "Thank you for", "From"), "ja": ("宛先", "ありがとう", "差出人")},
    lead="words",
    needed=("words",),
    labels={"en": {"words": ""}, "ja": {"words": ""}},
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What is to stand in the section for one thread: text by column."""

    comment_id: str
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class CellText:
    """Text for an empty cell or paragraph; ``index`` is UTF-16 code units."""

    index: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NewRows:
    """Rows above or below one of a table, in its looks. Cells by place; all have as many as that row."""

    table_start: int
    row: int
    below: bool
    index: int
    """Where the first of them begins."""
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NewLines:
    """Paragraphs after the one that ends at ``index``, its newline not counted.

    Items of a list continue it; ``is_plain`` ones are ordinary text, with a ``title`` under a heading of their own.
    """

    index: int
    lines: tuple[str, ...]
    is_plain: bool = False
    title: str = ""
    level: int = 1
    after_item: bool = False
    """Whether the paragraph above is an item of a list, which these are not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewTable:
    """A table after the paragraph that ends at ``index``; with a ``title``, under a heading of its own."""

    index: int
    rows: tuple[tuple[str, ...], ...]
    """The header first."""
    title: str = ""
    level: int = 1
    after_item: bool = False
    """As of `NewLines`."""


def record_name(form: Form, comment_id: str) -> str:
    """Name of the range that remembers that a thread was written (at most 256 UTF-16 code units)."""
    return f"pmdocs_{form.key}_{comment_id}"[:256]


def comparable(text: str) -> str:
    """Words as compared: prefix, width, case, white space and closing marks make no difference."""
    normal = unicodedata.normalize("NFKC", insertable(text)).casefold()
    return " ".join(without_prefix(normal).split()).strip(" .!?。…")


def without_prefix(text: str) -> str:
    """A post without the prefix that tells its kind (``質問:``), unless nothing else is there."""
    for pattern in PREFIXES.values():
        found = pattern.match(unicodedata.normalize("NFKC", text))
        if found is not None and len(unicodedata.normalize("NFKC", text)) == len(text):
            rest = text[found.end() :].strip()
            return rest or text
    return text


# What stands there


def known_leads(reading: Reading, form: Form) -> set[str]:
    """The lead words of every row or list item of the section, as compared."""
    found: set[str] = set()
    for section in reading.sections_of(form.key):
        for block in section.blocks:
            if isinstance(block, Table):
                found |= set(_leads(block, form))
            elif isinstance(block, Paragraph):
                found |= set(_as_lead(block.shown, form))
    return found - {""}


def _leads(table: Table, form: Form) -> Iterator[str]:
    column = columns_of(table, form).get(form.lead)
    if column is not None:
        yield from (comparable(row[column].shown) for row in table.rows[1:] if column < len(row))


def _as_lead(line: str, form: Form) -> Iterator[str]:
    """What a line may be the lead of: with and without a label before it and a name in brackets behind."""
    text = LABEL.sub("", line.strip()) if form is QUESTIONS else line.strip()
    yield comparable(text)
    yield comparable(NAME_BEHIND.sub("", text))


LABEL = re.compile(r"^(?:q\d*|question|質問|問)\s*[:.：．]\s*", re.IGNORECASE)
NAME_BEHIND = re.compile(r"\s*(?:\([^()]*\)|（[^（）]*）)\s*$")


def columns_of(table: Table, form: Form) -> dict[str, int]:
    """Place of each column by its header; the first of two with one meaning counts."""
    found: dict[str, int] = {}
    for number, cell in enumerate(table.rows[0] if table.rows else ()):
        name = normalise(cell.shown)
        key = next((key for key, names in form.columns.items() if name in names), None)
        if key is not None:
            found.setdefault(key, number)
    return found
