"""A Google Doc as a value: tabs, segments, paragraphs, tables, and the elements people put into them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any, NewType
from zoneinfo import ZoneInfo

from pmdocs.core.model import utf16_length

RawDocument = NewType("RawDocument", dict[str, Any])
"""An answer of ``documents.get`` with tabs included; read only in this module."""

OBJECT_CHARACTER = "\ue907"
"""Stands for an element that is not text, in `Paragraph.text` (the Docs API does the same)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """Part of a paragraph. ``start`` and ``end`` are UTF-16 code units, end exclusive."""

    start: int
    end: int
    kind: str
    """``text``, ``person``, ``date``, ``dropdown``, ``link`` (a rich link), or ``other``."""
    text: str
    """What a person reads; for ``text`` exactly the characters of the run."""
    url: str = ""
    """Where a text run or rich link leads."""
    email: str = ""
    """Address of a person."""
    day: date | None = None
    """Day of a date chip, in the chip's own time zone."""
    element_id: str = ""
    """Id of a dropdown."""
    definition_id: str = ""
    """Id of a dropdown's definition."""
    option_id: str = ""
    """Id of the option a dropdown shows."""
    inserted: bool = False
    """Only suggested: not part of the text until somebody accepts it."""
    deleted: bool = False
    """Suggested to go: part of the text until somebody accepts that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bullet:
    """What makes a paragraph a list item."""

    list_id: str
    level: int
    """Nesting, from 0."""
    kind: str
    """``bullet``, ``ordered`` or ``checkbox``; whether a box is ticked cannot be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph, its newline included in ``end``."""

    start: int
    end: int
    style: str
    """Google's named style, such as ``HEADING_1``."""
    elements: tuple[Element, ...]
    heading_id: str = ""
    """Fragment of a link to this heading; empty for what is none."""
    bullet: Bullet | None = None

    @property
    def text(self) -> str:
        """The characters by index, newline included; an `OBJECT_CHARACTER` for what is not text."""
        return "".join(_characters(element) for element in self.elements)

    @property
    def shown(self) -> str:
        """What a person reads, chips included, without the newline."""
        return "".join(element.text for element in self.elements).rstrip("\n")

    @property
    def heading_level(self) -> int | None:
        """1 to 6 for a heading; the title of a document is none."""
        return int(self.style.removeprefix("HEADING_")) if self.style.startswith("HEADING_") else None

    def part(self, first: int, last: int | None = None) -> Paragraph:
        """Characters ``first`` to ``last`` of `text` as a paragraph whose elements keep their indexes."""
        elements, position = [], 0
        last = len(self.text) if last is None else last
        for element in self.elements:
            text = _characters(element)
            begin, end = max(first - position, 0), min(last - position, len(text))
            position += len(text)
            if begin >= end:
                continue
            start = offset_index(element.start, text, begin)
            stop = start + utf16_length(text[begin:end])
            shown = text[begin:end] if element.kind == "text" else element.text
            elements.append(replace(element, start=start, end=stop, text=shown))
        start, stop = (elements[0].start, elements[-1].end) if elements else (self.end, self.end)
        return replace(self, start=start, end=stop, elements=tuple(elements))


def _characters(element: Element) -> str:
    """What an element occupies, by index."""
    if element.kind == "text":
        return element.text
    return OBJECT_CHARACTER * (element.end - element.start)


@dataclass(frozen=True, slots=True, kw_only=True)
class Break:
    """A section break or table of contents: nothing people wrote, but it separates paragraphs."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A table cell. A cell that another one covers is there as well, empty."""

    blocks: tuple[Block, ...]
    start: int = 0
    end: int = 0
    row_span: int = 1
    column_span: int = 1
    inserted: bool = False
    """The cell, or its row or column, is only suggested."""
    deleted: bool = False
    """The cell, or its row or column, is suggested to go."""
    disputed: bool = False
    """Somebody suggests a change of the cell or of something in it."""

    @property
    def shown(self) -> str:
        """What a person reads in the cell."""
        return "\n".join(paragraph.shown for paragraph, _ in walk(self.blocks)).strip()

    @property
    def elements(self) -> tuple[Element, ...]:
        """Everything in the cell, in order."""
        return tuple(element for paragraph, _ in walk(self.blocks) for element in paragraph.elements)


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table; rows may differ in their number of cells."""

    start: int
    end: int
    rows: tuple[tuple[Cell, ...], ...]
    inserted: bool = False
    """The whole table is only suggested."""

    def grid(self) -> tuple[tuple[Cell, ...], ...]:
        """The rows with each covered cell replaced by the one that covers it."""
        filled = [list(row) for row in self.rows]
        for top, row in enumerate(self.rows):
            for left, head in enumerate(row):
                if head.row_span == head.column_span == 1:
                    continue
                for covered in filled[top : top + head.row_span]:
                    width = min(head.column_span, len(covered) - left)
                    covered[left : left + width] = [head] * width
        return tuple(tuple(row) for row in filled)


Block = Paragraph | Table | Break


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """One index space: the body of a tab, a header, a footer or a footnote."""

    kind: str
    """``body``, ``header``, ``footer`` or ``footnote``."""
    segment_id: str
    """Empty for the body."""
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Dropdown:
    """A dropdown definition of a tab: option ids by what they show."""

    definition_id: str
    title: str
    options: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tab:
    """A tab with its segments, the body first."""

    tab_id: str
    title: str
    segments: tuple[Segment, ...]
    dropdowns: Mapping[str, Dropdown]
    range_names: frozenset[str]
    """Names of the named ranges."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PassedOver:
    """A suggestion that reading met: ``inserted`` text was left out, ``deleted`` text was kept."""

    tab_id: str
    segment_id: str
    start: int
    kind: str
    """``inserted`` or ``deleted``."""
    text: str
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A document as read at one revision."""

    document_id: str
    title: str
    revision_id: str
    """Empty for who may only view."""
    tabs: tuple[Tab, ...]
    """All tabs, child tabs after their parent."""

    @property
    def is_blank(self) -> bool:
        """Whether nobody has put anything into it yet."""
        return len(self.tabs) == 1 and not any(
            paragraph.text.strip() or path
            for segment in self.tabs[0].segments
            for paragraph, path in walk(segment.blocks)
        )

    def without_suggested_insertions(self) -> Document:
        """The document as if every suggested insertion were rejected and every deletion still undecided.

        What stays keeps its indexes, which are those of the text with suggestions inline.
        """
        tabs = tuple(
            replace(
                tab,
                segments=tuple(replace(found, blocks=_settled(found.blocks)) for found in tab.segments),
            )
            for tab in self.tabs
        )
        return replace(self, tabs=tabs)

    def suggestions(self) -> tuple[PassedOver, ...]:
        """What `without_suggested_insertions` leaves out, and what it keeps though suggested to go."""
        return tuple(
            found
            for tab in self.tabs
            for segment in tab.segments
            for found in _suggestions(tab, segment, len(self.tabs))
        )


Path = tuple[tuple[int, int, int], ...]
"""Where in tables a paragraph stands: (table number in its container, row, column), outermost first, from 1."""


def walk(blocks: tuple[Block, ...], path: Path = ()) -> Iterator[tuple[Paragraph, Path]]:
    """Every paragraph in reading order, those in tables too, with its place in them."""
    tables = 0
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block, path
        elif isinstance(block, Table):
            tables += 1
            for row_number, row in enumerate(block.rows, 1):
                for column, cell in enumerate(row, 1):
                    yield from walk(cell.blocks, (*path, (tables, row_number, column)))


# Suggestions


def _settled(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Blocks without what is only suggested. A paragraph whose newline is suggested runs into the next."""
    kept: list[Block] = []
    waiting: Paragraph | None = None
    for block in blocks:
        if isinstance(block, Paragraph):
            elements = tuple(element for element in block.elements if not element.inserted)
            if waiting is not None:
                elements = waiting.elements + elements
            start = elements[0].start if elements else block.start
            whole = replace(block, start=start, elements=elements)
            ends = not block.elements or not block.elements[-1].inserted
            waiting = None if ends or not elements else whole
            kept += [whole] if ends else []
            continue
        if waiting is not None:
            kept.append(waiting)
            waiting = None
        if isinstance(block, Break):
            kept.append(block)
        elif not block.inserted and (rows := _settled_rows(block)):
            kept.append(replace(block, rows=rows))
    return (*kept, waiting) if waiting is not None else tuple(kept)


def _settled_rows(table: Table) -> tuple[tuple[Cell, ...], ...]:
    rows = (
        tuple(replace(cell, blocks=_settled(cell.blocks)) for cell in row if not cell.inserted)
        for row in table.rows
    )
    return tuple(row for row in rows if row)


def _suggestions(tab: Tab, segment: Segment, tabs: int) -> Iterator[PassedOver]:
    heading = ""
    marks = dict(_cell_marks(segment.blocks))
    for paragraph, path in walk(segment.blocks):
        if paragraph.heading_level and not path:
            heading = paragraph.shown
        inserted, deleted = marks.get(paragraph.start, (False, False))
        for kind, whole in (("inserted", inserted), ("deleted", deleted)):
            concerned = [element for element in paragraph.elements if whole or getattr(element, kind)]
            text = "".join(element.text for element in concerned).strip("\n")
            if not text.strip():
                continue
            where = place(tab, segment, heading, path, tabs=tabs)
            yield PassedOver(
                tab_id=tab.tab_id,
                segment_id=segment.segment_id,
                start=concerned[0].start,
                kind=kind,
                text=text,
                where=where,
            )


def _cell_marks(blocks: tuple[Block, ...], above: tuple[bool, bool] = (False, False)) -> Iterator[Any]:
    """Start of each paragraph in a table, and whether it stands in something inserted or deleted."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block.start, above
        elif isinstance(block, Table):
            for row in block.rows:
                for cell in row:
                    inserted = above[0] or block.inserted or cell.inserted
                    yield from _cell_marks(cell.blocks, (inserted, above[1] or cell.deleted))


# Parsing


@dataclass(frozen=True, slots=True)
class _Meanings:
    """What ids in a tab's body stand for."""

    bullets: Mapping[str, tuple[str, ...]]
    """Kind of each nesting level, by list id."""
    options: Mapping[tuple[str, str], str]
    """What a dropdown's option shows, by ids of definition and option."""


def parse_document(raw: RawDocument) -> Document:
    """A document from a ``documents.get`` answer with ``includeTabsContent``."""
    return Document(
        document_id=raw["documentId"],
        title=raw.get("title", ""),
        revision_id=raw.get("revisionId", ""),
        tabs=tuple(_tabs(raw.get("tabs", []))),
    )


def _tabs(raw_tabs: list[dict[str, Any]]) -> Iterator[Tab]:
    for raw in raw_tabs:
        properties, content = raw.get("tabProperties", {}), raw.get("documentTab", {})
        dropdowns = {
            key: _dropdown(key, definition)
            for key, definition in content.get("dropdownDefinitions", {}).items()
        }
        yield Tab(
            tab_id=properties.get("tabId", ""),
            title=properties.get("title", ""),
            segments=tuple(_segments(content, _meanings(content, dropdowns))),
            dropdowns=dropdowns,
            range_names=frozenset(content.get("namedRanges", {})),
        )
        yield from _tabs(raw.get("childTabs", []))


def _meanings(content: dict[str, Any], dropdowns: Mapping[str, Dropdown]) -> _Meanings:
    return _Meanings(
        bullets={
            key: tuple(
                _bullet_kind(level) for level in raw.get("listProperties", {}).get("nestingLevels", [])
            )
            for key, raw in content.get("lists", {}).items()
        },
        options={
            (key, option_id): shown
            for key, definition in dropdowns.items()
            for shown, option_id in definition.options.items()
        },
    )


def _bullet_kind(level: dict[str, Any]) -> str:
    """A checkbox list has neither symbol nor number (observed 2026-08; the schema has no word for it)."""
    if level.get("glyphSymbol"):
        return "bullet"
    glyph = level.get("glyphType", "GLYPH_TYPE_UNSPECIFIED")
    return {"GLYPH_TYPE_UNSPECIFIED": "checkbox", "NONE": "bullet"}.get(glyph, "ordered")


def _segments(content: dict[str, Any], meanings: _Meanings) -> Iterator[Segment]:
    body = content.get("body", {}).get("content", [])
    yield Segment(kind="body", segment_id="", blocks=_blocks(body, meanings))
    for kind in ("header", "footer", "footnote"):
        for segment_id, raw in content.get(f"{kind}s", {}).items():
            blocks = _blocks(raw.get("content", []), meanings)
            yield Segment(kind=kind, segment_id=segment_id, blocks=blocks)


def _dropdown(definition_id: str, raw: dict[str, Any]) -> Dropdown:
    properties = raw.get("dropdownDefinitionProperties", {})
    options = {option.get("displayValue", ""): option["optionId"] for option in properties.get("options", [])}
    return Dropdown(definition_id=definition_id, title=properties.get("title", ""), options=options)


def _blocks(raw_blocks: list[dict[str, Any]], meanings: _Meanings) -> tuple[Block, ...]:
    blocks: list[Block] = []
    for raw in raw_blocks:
        start, end = raw.get("startIndex", 0), raw["endIndex"]
        if "paragraph" in raw:
            blocks.append(_paragraph(raw["paragraph"], start, end, meanings))
        elif "table" in raw:
            rows = tuple(_row(row, meanings) for row in raw["table"].get("tableRows", []))
            inserted = bool(raw["table"].get("suggestedInsertionIds"))
            blocks.append(Table(start=start, end=end, rows=rows, inserted=inserted))
        else:
            blocks.append(Break(start=start, end=end))
    return tuple(blocks)


def _paragraph(raw: dict[str, Any], start: int, end: int, meanings: _Meanings) -> Paragraph:
    style = raw.get("paragraphStyle", {})
    bullet = raw.get("bullet")
    return Paragraph(
        start=start,
        end=end,
        style=style.get("namedStyleType", "NORMAL_TEXT"),
        elements=tuple(_element(item, meanings) for item in raw.get("elements", [])),
        heading_id=style.get("headingId", ""),
        bullet=None if bullet is None else _bullet(bullet, meanings),
    )


def _bullet(raw: dict[str, Any], meanings: _Meanings) -> Bullet:
    list_id, level = raw.get("listId", ""), raw.get("nestingLevel", 0)
    kinds = meanings.bullets.get(list_id, ())
    return Bullet(list_id=list_id, level=level, kind=kinds[level] if level < len(kinds) else "bullet")


def _row(raw: dict[str, Any], meanings: _Meanings) -> tuple[Cell, ...]:
    return tuple(_cell(cell, raw, meanings) for cell in raw.get("tableCells", []))


def _cell(raw: dict[str, Any], row: dict[str, Any], meanings: _Meanings) -> Cell:
    style = raw.get("tableCellStyle", {})
    blocks = _blocks(raw.get("content", []), meanings)
    inserted = bool(raw.get("suggestedInsertionIds") or row.get("suggestedInsertionIds"))
    deleted = bool(raw.get("suggestedDeletionIds") or row.get("suggestedDeletionIds"))
    return Cell(
        blocks=blocks,
        start=raw.get("startIndex", 0),
        end=raw.get("endIndex", 0),
        row_span=style.get("rowSpan", 1),
        column_span=style.get("columnSpan", 1),
        inserted=inserted,
        deleted=deleted,
        disputed=inserted or deleted or _has_suggestion(raw.get("content", [])),
    )


def _has_suggestion(raw: Any) -> bool:
    """Whether any suggestion of text, of an element or of a dropdown's value lies in raw content."""
    if isinstance(raw, list):
        return any(_has_suggestion(item) for item in raw)
    if not isinstance(raw, dict):
        return False
    words = ("suggestedInsertionIds", "suggestedDeletionIds", "suggestedDropdownPropertiesChanges")
    return any(raw.get(word) for word in words) or any(_has_suggestion(item) for item in raw.values())


def _element(raw: dict[str, Any], meanings: _Meanings) -> Element:
    found = next((name for name in _READERS if name in raw), None)
    inner = next((value for value in raw.values() if isinstance(value, dict)), {})
    more: dict[str, Any] = {"kind": "other", "text": ""}
    if found is not None:
        inner = raw[found]
        more = _READERS[found](inner, meanings)
    return Element(
        start=raw.get("startIndex", 0),
        end=raw["endIndex"],
        inserted=bool(inner.get("suggestedInsertionIds")),
        deleted=bool(inner.get("suggestedDeletionIds")),
        **more,
    )


def _text_run(raw: dict[str, Any], _: _Meanings) -> dict[str, Any]:
    url = raw.get("textStyle", {}).get("link", {}).get("url", "")
    return {"kind": "text", "text": raw.get("content", ""), "url": url}


def _person(raw: dict[str, Any], _: _Meanings) -> dict[str, Any]:
    properties = raw.get("personProperties", {})
    email = properties.get("email", "")
    return {"kind": "person", "text": properties.get("name") or email, "email": email}


def _date(raw: dict[str, Any], _: _Meanings) -> dict[str, Any]:
    properties = raw.get("dateElementProperties", {})
    return {"kind": "date", "text": properties.get("displayText", ""), "day": _day(properties)}


def _day(properties: dict[str, Any]) -> date | None:
    """The day of a date chip: its moment is UTC and is seen in the chip's zone, UTC when it names none."""
    try:
        moment = datetime.fromisoformat(properties.get("timestamp", ""))
    except ValueError:
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    name = properties.get("timeZoneId", "")
    try:
        zone = UTC if name.casefold() in {"", "utc", "etc/utc"} else ZoneInfo(name)
    except (OSError, ValueError, LookupError):
        zone = UTC
    return moment.astimezone(zone).date()


def _dropdown_chip(raw: dict[str, Any], meanings: _Meanings) -> dict[str, Any]:
    """The option's own words where the tab defines it: ``displayValue`` may be those before a renaming."""
    properties = raw.get("dropdownProperties", {})
    definition_id = properties.get("dropdownDefinitionId", "")
    option_id = properties.get("selectedOptionId", "")
    shown = meanings.options.get((definition_id, option_id), properties.get("displayValue", ""))
    return {
        "kind": "dropdown",
        "text": shown,
        "element_id": raw.get("dropdownId", ""),
        "definition_id": definition_id,
        "option_id": option_id,
    }


def _rich_link(raw: dict[str, Any], _: _Meanings) -> dict[str, Any]:
    properties = raw.get("richLinkProperties", {})
    return {"kind": "link", "text": properties.get("title", ""), "url": properties.get("uri", "")}


_READERS = {
    "textRun": _text_run,
    "person": _person,
    "dateElement": _date,
    "dropdown": _dropdown_chip,
    "richLink": _rich_link,
}


def place(tab: Tab, segment: Segment, heading: str, path: Path, *, tabs: int) -> str:
    """Where something stands, as a person would find it: tab, segment, heading, table row and column."""
    parts = [f"tab '{tab.title}'"] if tabs > 1 else []
    if segment.kind != "body":
        parts.append(segment.kind)
    elif heading:
        parts.append(f"under '{heading}'")
    parts.extend(f"table {table}, row {row}, column {column}" for table, row, column in path)
    return ", ".join(parts) or "body"


def offset_index(start: int, text: str, position: int) -> int:
    """The document index of ``text[position]`` where ``text`` begins at index ``start``."""
    return start + utf16_length(text[:position])
