"""A Google Doc as a value: tabs, segments, paragraphs, tables, and the elements people put into them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NewType

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
    element_id: str = ""
    """Id of a dropdown."""
    definition_id: str = ""
    """Id of a dropdown's definition."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph, its newline included in ``end``."""

    start: int
    end: int
    style: str
    """Google's named style, such as ``HEADING_1``."""
    elements: tuple[Element, ...]

    @property
    def text(self) -> str:
        """The characters by index, newline included; an `OBJECT_CHARACTER` for what is not text."""
        return "".join(
            element.text if element.kind == "text" else OBJECT_CHARACTER * (element.end - element.start)
            for element in self.elements
        )

    @property
    def shown(self) -> str:
        """What a person reads, chips included, without the newline."""
        return "".join(element.text for element in self.elements).rstrip("\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class Break:
    """A section break or table of contents: nothing people wrote, but it separates paragraphs."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A table cell."""

    blocks: tuple[Block, ...]

    @property
    def shown(self) -> str:
        """What a person reads in the cell."""
        return "\n".join(paragraph.shown for paragraph, _ in walk(self.blocks)).strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table; rows may differ in their number of cells."""

    start: int
    end: int
    rows: tuple[tuple[Cell, ...], ...]


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
        yield Tab(
            tab_id=properties.get("tabId", ""),
            title=properties.get("title", ""),
            segments=tuple(_segments(content)),
            dropdowns={
                key: _dropdown(key, definition)
                for key, definition in content.get("dropdownDefinitions", {}).items()
            },
            range_names=frozenset(content.get("namedRanges", {})),
        )
        yield from _tabs(raw.get("childTabs", []))


def _segments(content: dict[str, Any]) -> Iterator[Segment]:
    yield Segment(kind="body", segment_id="", blocks=_blocks(content.get("body", {}).get("content", [])))
    for kind in ("header", "footer", "footnote"):
        for segment_id, raw in content.get(f"{kind}s", {}).items():
            yield Segment(kind=kind, segment_id=segment_id, blocks=_blocks(raw.get("content", [])))


def _dropdown(definition_id: str, raw: dict[str, Any]) -> Dropdown:
    properties = raw.get("dropdownDefinitionProperties", {})
    options = {option.get("displayValue", ""): option["optionId"] for option in properties.get("options", [])}
    return Dropdown(definition_id=definition_id, title=properties.get("title", ""), options=options)


def _blocks(raw_blocks: list[dict[str, Any]]) -> tuple[Block, ...]:
    blocks: list[Block] = []
    for raw in raw_blocks:
        start = raw.get("startIndex", 0)
        if "paragraph" in raw:
            elements = tuple(_element(item) for item in raw["paragraph"].get("elements", []))
            style = raw["paragraph"].get("paragraphStyle", {}).get("namedStyleType", "NORMAL_TEXT")
            blocks.append(Paragraph(start=start, end=raw["endIndex"], style=style, elements=elements))
        elif "table" in raw:
            rows = tuple(
                tuple(Cell(blocks=_blocks(cell.get("content", []))) for cell in row.get("tableCells", []))
                for row in raw["table"].get("tableRows", [])
            )
            blocks.append(Table(start=start, end=raw["endIndex"], rows=rows))
        else:
            blocks.append(Break(start=start, end=raw["endIndex"]))
    return tuple(blocks)


def _element(raw: dict[str, Any]) -> Element:
    start, end = raw.get("startIndex", 0), raw["endIndex"]
    if "textRun" in raw:
        run = raw["textRun"]
        url = run.get("textStyle", {}).get("link", {}).get("url", "")
        return Element(start=start, end=end, kind="text", text=run.get("content", ""), url=url)
    if "person" in raw:
        properties = raw["person"].get("personProperties", {})
        name = properties.get("name") or properties.get("email", "")
        return Element(start=start, end=end, kind="person", text=name)
    if "dateElement" in raw:
        properties = raw["dateElement"].get("dateElementProperties", {})
        return Element(start=start, end=end, kind="date", text=properties.get("displayText", ""))
    if "dropdown" in raw:
        properties = raw["dropdown"].get("dropdownProperties", {})
        return Element(
            start=start,
            end=end,
            kind="dropdown",
            text=properties.get("displayValue", ""),
            element_id=raw["dropdown"].get("dropdownId", ""),
            definition_id=properties.get("dropdownDefinitionId", ""),
        )
    if "richLink" in raw:
        properties = raw["richLink"].get("richLinkProperties", {})
        return Element(
            start=start, end=end, kind="link", text=properties.get("title", ""), url=properties.get("uri", "")
        )
    return Element(start=start, end=end, kind="other", text="")


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
