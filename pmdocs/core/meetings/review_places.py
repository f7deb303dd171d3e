"""Where new rows of a review go: the table or list that is there, or a section of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from pmdocs.core.documents.document import Cell, Document, Element, Paragraph, Tab, Table, walk
from pmdocs.core.documents.sections import Reading, Section
from pmdocs.core.meetings.review_forms import (
    LABEL,
    QUESTIONS,
    CellText,
    Entry,
    Form,
    NewLines,
    NewRows,
    NewTable,
    columns_of,
    comparable,
)
from pmdocs.core.vocabulary import SECTION_HEADINGS
from pmdocs.errors import DocumentError


class Place:
    """The section of a form in one document, read with suggestions as if accepted."""

    def __init__(self, document: Document, whole: Reading, form: Form, lang: str) -> None:
        self._form = form
        self._whole = whole
        self._sections = [s for s in whole.sections_of(form.key) if s.form in {"heading", "label"}]
        self._table = self._find_table()
        self._section = self._choose()
        tabs = {tab.tab_id: tab for tab in document.tabs}
        self.tab = tabs[self._section.tab_id] if self._section else self._tab_for_new(document)
        self._lang = _language(self._section, lang) if self._section else _language_of(whole, lang)

    def _find_table(self) -> tuple[Section, Table] | None:
        for section in self._sections:
            for block in section.blocks:
                if isinstance(block, Table) and set(self._form.needed) <= set(columns_of(block, self._form)):
                    return section, block
        return None

    def _choose(self) -> Section | None:
        """The section to write into: with the table, else with a list, else the first."""
        if self._table is not None:
            return self._table[0]
        listed = [section for section in self._sections if self._items(section)]
        return next(iter(listed or self._sections), None)

    def _items(self, section: Section) -> list[Paragraph]:
        """What makes a section a list: bullets, or for questions lines with a label."""
        return [
            block
            for block in section.blocks
            if isinstance(block, Paragraph)
            and block.shown.strip()
            and (block.bullet is not None or (self._form is QUESTIONS and LABEL.match(block.shown.strip())))
        ]

    def _tab_for_new(self, document: Document) -> Tab:
        """The first tab with a section of a postmortem, else the first."""
        known = next((s.tab_id for s in self._whole.sections if set(s.keys) & set(SECTION_HEADINGS)), "")
        return next((tab for tab in document.tabs if tab.tab_id == known), document.tabs[0])

    def require_settled(self, settled: Reading) -> None:
        """Raise DocumentError where edits would go into what is only suggested."""
        starts = {
            block.start
            for section in settled.sections
            for block in section.blocks
            if isinstance(block, Table)
        }
        is_there = self._section is None or bool(settled.sections_of(self._form.key))
        if is_there and (self._table is None or self._table[1].start in starts):
            return
        raise DocumentError(
            f"The section '{self._form.title[self._lang]}' is only suggested so far.",
            where=self._section.title if self._section else "",
            hint="Accept that suggestion first, or use --as suggestion.",
        )

    def unanswered(self, entry: Entry, lead: str) -> list[CellText]:
        """Cells to fill beside a question that stands there with an empty answer."""
        if self._table is None or "answer" not in self._form.columns:
            return []
        columns = columns_of(self._table[1], self._form)
        for row in self._table[1].rows[1:]:
            cells = {name: row[number] for name, number in columns.items() if number < len(row)}
            if not {self._form.lead, "answer"} <= cells.keys() or not entry.cells.get("answer"):
                continue
            if comparable(cells[self._form.lead].shown) == lead and _is_free(cells["answer"]):
                return [
                    CellText(index=cells[name].start + 1, text=entry.cells[name])
                    for name in ("answer", "answered_by")
                    if name in cells and entry.cells.get(name) and _is_free(cells[name])
                ]
        return []

    def add(
        self, entries: Sequence[Entry], *, as_suggestion: bool
    ) -> tuple[list[CellText], NewRows | NewLines | NewTable | None]:
        """Texts for blank cells, and what is to be added, for entries that are not there."""
        if self._table is not None:
            return self._add_rows(self._table[1], entries, as_suggestion=as_suggestion)
        if self._section is None:
            return [], self._new_section(entries, as_suggestion=as_suggestion)
        self._refuse_other_tables(self._section)
        items = self._items(self._section)
        if items:
            last = _last_of(self._section, items)
            return [], NewLines(index=last.end - 1, lines=self._all_lines(entries))
        return [], self._new_block(entries, self._end_of(self._section), as_suggestion=as_suggestion)

    def _new_block(
        self, entries: Sequence[Entry], index: int, *, as_suggestion: bool, title: str = "", level: int = 1
    ) -> NewTable | NewLines:
        """A table where nothing is to go by. Suggested, it is lines: they are one suggestion, cells many."""
        above = [block for block in self.tab.segments[0].blocks if isinstance(block, Paragraph)]
        after_item = any(block.bullet is not None for block in above if block.end - 1 == index)
        if as_suggestion:
            return NewLines(
                index=index,
                lines=self._all_lines(entries),
                is_plain=True,
                title=title,
                level=level,
                after_item=after_item,
            )
        rows = self._table_rows(entries)
        return NewTable(index=index, rows=rows, title=title, level=level, after_item=after_item)

    def _all_lines(self, entries: Sequence[Entry]) -> tuple[str, ...]:
        return tuple(line for entry in entries for line in self._lines(entry))

    def _refuse_other_tables(self, section: Section) -> None:
        if not any(isinstance(block, Table) for block in section.blocks):
            return
        names = self._form.headers[self._lang]
        wanted = [names[list(self._form.columns).index(key)] for key in self._form.needed]
        raise DocumentError(
            f"The table under '{section.title}' has no column "
            + " and no column ".join(f"'{n}'" for n in wanted),
            where=section.title,
            hint="Name its columns in the first row: " + ", ".join(names) + ".",
        )

    def _add_rows(
        self, table: Table, entries: Sequence[Entry], *, as_suggestion: bool
    ) -> tuple[list[CellText], NewRows | None]:
        """Blank rows at the end are filled. Suggested, that would be one suggestion a cell for the author to
        accept; whole rows that touch are one, so these are suggested before the blank ones.
        """
        columns = columns_of(table, self._form)
        blank = _blank_rows(table)
        if as_suggestion and blank:
            first = len(table.rows) - len(blank)
            start = blank[0][0].start - 1  # a row begins one index before its first cell
            return [], self._new_rows(table, entries, row=first, below=False, index=start)
        fills = [
            CellText(index=row[number].start + 1, text=text)
            for entry, row in zip(entries, blank, strict=False)
            for key, number in columns.items()
            if (text := entry.cells.get(key, "")) and number < len(row)
        ]
        rest = entries[len(blank) :]
        if not rest:
            return fills, None
        # A table ends one index behind its last row.
        last = len(table.rows) - 1
        return fills, self._new_rows(table, rest, row=last, below=True, index=table.end - 1)

    def _new_rows(
        self, table: Table, entries: Sequence[Entry], *, row: int, below: bool, index: int
    ) -> NewRows:
        columns, width = columns_of(table, self._form), len(table.rows[row])
        rows = tuple(_laid_out(entry, columns, width) for entry in entries)
        return NewRows(table_start=table.start, row=row, below=below, index=index, rows=rows)

    def _lines(self, entry: Entry) -> Iterator[str]:
        """A list item for each part; who said it in brackets behind."""
        labels = self._form.labels[self._lang]
        names = {"question": "asked_by", "answer": "answered_by", "words": "by"}
        for key, label in labels.items():
            text, name = _one_line(entry.cells.get(key, "")), _one_line(entry.cells.get(names[key], ""))
            if text:
                yield f"{label}{text} ({name})" if name else f"{label}{text}"

    def _table_rows(self, entries: Sequence[Entry]) -> tuple[tuple[str, ...], ...]:
        columns = {key: number for number, key in enumerate(self._form.columns)}
        return (
            self._form.headers[self._lang],
            *(_laid_out(entry, columns, len(columns)) for entry in entries),
        )

    def _new_section(self, entries: Sequence[Entry], *, as_suggestion: bool) -> NewTable | NewLines:
        """A section of its own: before the closing ones where a paragraph leads to them, else at the end."""
        body = self.tab.segments[0].blocks
        last = body[-1]
        index, level = last.end - 1, 1
        mine = [s for s in self._whole.sections if s.tab_id == self.tab.tab_id and s.form == "heading"]
        known = [section.level for section in mine if set(section.keys) & set(SECTION_HEADINGS)]
        level = min(known, default=1)
        for section in mine:
            before = next((block for block in reversed(body) if block.end == section.start), None)
            if set(section.keys) & _CLOSING and section.level == level and isinstance(before, Paragraph):
                index = before.end - 1
                break
        title = self._form.title[self._lang]
        return self._new_block(entries, index, as_suggestion=as_suggestion, title=title, level=level)

    def _end_of(self, section: Section) -> int:
        """Index before the last newline of a section that holds no table."""
        last = [block for block in section.blocks if isinstance(block, Paragraph)]
        if last:
            return last[-1].end - 1
        body = self.tab.segments[0].blocks
        heading = next(block for block in body if block.start <= section.start < block.end)
        return heading.end - 1


_CLOSING = frozenset({"kudos", "review_checklist", "references"})
"""Sections that end a postmortem; what a review adds goes before them."""


def _last_of(section: Section, items: Sequence[Paragraph]) -> Paragraph:
    """The last line of a list: its last item, or for questions the answer that stands below it."""
    below = [block for block in section.blocks if isinstance(block, Paragraph) and block.shown.strip()]
    return below[-1] if items and below[-1].start >= items[-1].start else items[-1]


def _blank_rows(table: Table) -> list[tuple[Cell, ...]]:
    """The rows at the end of a table in which nobody has put anything, the first of them first."""
    found: list[tuple[Cell, ...]] = []
    for row in reversed(table.rows[1:]):
        if not all(_is_free(cell) and cell.row_span == cell.column_span == 1 for cell in row):
            break
        found.append(row)
    return found[::-1]


def _is_free(cell: Cell) -> bool:
    """Whether a cell is empty and nobody suggests anything in it."""
    return not cell.disputed and not cell.deleted and not any(_fills(each) for each in cell.elements)


def _fills(element: Element) -> bool:
    return element.kind != "text" or bool(element.text.strip())


def _laid_out(entry: Entry, columns: Mapping[str, int], width: int) -> tuple[str, ...]:
    cells = [""] * width
    for key, number in columns.items():
        if number < width:
            cells[number] = entry.cells.get(key, "")
    return tuple(cells)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _language(section: Section, lang: str) -> str:
    """The language a section is written in: of its heading, or its table's header."""
    first = next((block for block in section.blocks if isinstance(block, Table)), None)
    header = " ".join(cell.shown for cell in first.rows[0]) if first and first.rows else ""
    above = " ".join(section.path)
    for text in (header, section.title, above, " ".join(p.shown for p, _ in walk(section.blocks))):
        if _JAPANESE.search(text):
            return "ja"
    return "en" if section.title and section.title.casefold() != "kudo wall" else lang


def _language_of(whole: Reading, lang: str) -> str:
    """The language of a document by the headings that are understood in it."""
    titles = [section.title for section in whole.sections if set(section.keys) & set(SECTION_HEADINGS)]
    if not titles:
        return lang
    return "ja" if any(map(_JAPANESE.search, titles)) else "en"


_JAPANESE = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")
