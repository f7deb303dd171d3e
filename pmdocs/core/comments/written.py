"""Questions and answers as a postmortem's own section holds them: in a table, or in lines with Q: and A:."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from pmdocs.core.documents.document import Paragraph, Table, walk
from pmdocs.core.documents.sections import Reading
from pmdocs.core.meetings.review_forms import LABEL, NAME_BEHIND, QUESTIONS, columns_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Minutes:
    """What a postmortem says in its section of questions and answers."""

    text: str = ""
    """All words of the section."""
    rows: Sequence[tuple[str, str]] = ()
    """Question and answer of each row of its table, and of each question among its lines."""


def read_minutes(reading: Reading) -> Minutes:
    """What stands in a document's section of questions and answers; what is only suggested as ``reading`` has it."""
    rows: list[tuple[str, str]] = []
    for section in reading.sections_of("questions"):
        tables = [block for block in section.blocks if isinstance(block, Table)]
        rows += [pair for table in tables for pair in _of_table(table)]
        in_rows = {id(paragraph) for paragraph, _ in walk(tuple(t for t in tables if _columns(t)))}
        lines = (
            line
            for paragraph, _ in walk(section.blocks)
            if id(paragraph) not in in_rows
            for line in _lines(paragraph)
        )
        rows += _of_lines(lines)
    return Minutes(text=reading.text_of("questions"), rows=tuple(rows))


def _columns(table: Table) -> tuple[int, int] | None:
    columns = columns_of(table, QUESTIONS)
    if {"question", "answer"} <= columns.keys():
        return columns["question"], columns["answer"]
    return None


def _of_table(table: Table) -> Iterator[tuple[str, str]]:
    """Question and answer of each row below a header that names both."""
    columns = _columns(table)
    for row in table.rows[1:] if columns else ():
        if columns and max(columns) < len(row):
            yield row[columns[0]].shown, row[columns[1]].shown


_ANSWER = re.compile(r"^(?:a\d*|answers?|回答|答え?|返答|返信)\s*[:.：．]\s*", re.IGNORECASE)
_ASKS = re.compile(r"[?？][\s)）」』\"”]*$")
_LINE_ENDS = re.compile(r"[\n\v]+")


def _lines(paragraph: Paragraph) -> Iterator[str]:
    yield from (line.strip() for line in _LINE_ENDS.split(paragraph.shown) if line.strip())


def _of_lines(lines: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Question and answer of each question among lines.

    A line with Q: asks, one with A: answers what was asked last, whether that has a label or not. A line with
    neither goes on with what is above it, unless it asks and what is above it is an answer.
    """
    asked: list[str] = []
    told: list[str] = []
    for line in lines:
        question, answer = LABEL.sub("", line), _ANSWER.sub("", line)
        if answer != line:
            told.append(answer)
        elif question != line or (told and _ASKS.search(line)):
            yield from _pair(asked, told)
            asked, told = [question], []
        elif told:
            told.append(line)
        else:
            asked.append(line)
    yield from _pair(asked, told)


def _pair(asked: Sequence[str], told: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The question as it stands, its last line alone where others stand above it, and without a name behind."""
    answer = " ".join(told)
    for question in dict.fromkeys((" ".join(asked), *asked[-1:])) if answer.strip() else ():
        yield from ((each, answer) for each in dict.fromkeys((question, NAME_BEHIND.sub("", question))))
