"""Hand-made answers of ``documents.get``, indexes counted as Docs counts them.

A paragraph is given as its parts: a ``str`` is a text run, a dict an element without indexes. The closing
newline is added to the last run. A table is given by `table`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from pmdocs.core.documents.document import Document, RawDocument, parse_document

Json = dict[str, Any]
Part = str | Json


@dataclass(frozen=True)
class P:
    """A paragraph."""

    parts: tuple[Part, ...]
    style: str


@dataclass(frozen=True)
class T:
    """A table: rows of cells of blocks."""

    rows: tuple[tuple[tuple[P | T, ...], ...], ...]


@dataclass(frozen=True)
class SectionBreak:
    """A section break in the middle of a body."""


Content = P | T | SectionBreak | str


def p(*parts: Part, style: str = "NORMAL_TEXT") -> P:
    """A paragraph; in the text no newline, the last run gets it."""
    return P(parts, style)


def heading(text: str) -> P:
    """A first-level heading."""
    return p(text, style="HEADING_1")


def table(*rows: Sequence[Content | Sequence[Content]]) -> T:
    """A table; a cell is a text, a block, or a list of blocks."""
    return T(tuple(tuple(tuple(_blocks(cell)) for cell in row) for row in rows))


def _blocks(cell: Content | Sequence[Content]) -> Iterator[Any]:
    for block in [cell] if isinstance(cell, (str, P, T, SectionBreak)) else cell:
        yield p(block) if isinstance(block, str) else block


def run(text: str, url: str = "", **style: Any) -> Json:
    """A text run with a link or another style."""
    return {"textRun": {"content": text, "textStyle": style | ({"link": {"url": url}} if url else {})}}


def person(email: str, name: str = "") -> Json:
    """A person chip."""
    properties = {"email": email} | ({"name": name} if name else {})
    return {"person": {"personId": "kix.person", "personProperties": properties}}


def day(shown: str) -> Json:
    """A date chip."""
    return {"dateElement": {"dateId": "kix.date", "dateElementProperties": {"displayText": shown}}}


def dropdown(definition_id: str, shown: str, *, element_id: str = "kix.dropdown") -> Json:
    """A dropdown chip."""
    properties = {"dropdownDefinitionId": definition_id, "displayValue": shown, "selectedOptionId": "x"}
    return {"dropdown": {"dropdownId": element_id, "dropdownProperties": properties}}


def definition(title: str, *options: str) -> Json:
    """A dropdown definition; the id of each option is ``dropdownItem.`` and what it shows."""
    shown = [{"optionId": f"dropdownItem.{option}", "displayValue": option} for option in options]
    return {"dropdownDefinitionProperties": {"title": title, "options": shown}}


def rich_link(title: str, uri: str) -> Json:
    """A smart chip that leads to a file."""
    return {"richLink": {"richLinkId": "kix.link", "richLinkProperties": {"title": title, "uri": uri}}}


IMAGE: Json = {"inlineObjectElement": {"inlineObjectId": "kix.image"}}


def units(text: str) -> int:
    """UTF-16 code units, counted independently of the code under test."""
    return sum(2 if ord(char) > 0xFFFF else 1 for char in text)


def content(blocks: Sequence[Content], *, start: int = 0) -> list[Json]:
    """Structural elements from ``start``; like Google's, without a ``startIndex`` of 0."""
    made: list[Json] = []
    for block in blocks:
        item = _structural(p(block) if isinstance(block, str) else block, start)
        made.append(item)
        start = item["endIndex"]
    return made


def _indexed(item: Json, start: int, end: int) -> Json:
    return ({"startIndex": start} if start else {}) | {"endIndex": end} | item


def _structural(block: P | T | SectionBreak, start: int) -> Json:
    if isinstance(block, SectionBreak):
        return _indexed({"sectionBreak": {}}, start, start + 1)
    if isinstance(block, P):
        return _paragraph(block, start)
    position, rows = start + 1, []
    for row in block.rows:
        row_start, position, cells = position, position + 1, []
        for cell in row:
            inner = content(cell, start=position + 1)
            cells.append(_indexed({"content": inner}, position, inner[-1]["endIndex"]))
            position = inner[-1]["endIndex"]
        rows.append(_indexed({"tableCells": cells}, row_start, position))
    raw = {"table": {"rows": len(rows), "columns": len(rows[0]["tableCells"]), "tableRows": rows}}
    return _indexed(raw, start, position + 1)


def _paragraph(block: P, start: int) -> Json:
    parts = [run(part) if isinstance(part, str) else deepcopy(part) for part in block.parts]
    if not parts or "textRun" not in parts[-1]:
        parts.append(run(""))
    parts[-1]["textRun"]["content"] += "\n"
    position, elements = start, []
    for part in parts:
        length = units(part["textRun"]["content"]) if "textRun" in part else 1
        elements.append(_indexed(part, position, position + length))
        position += length
    raw = {"elements": elements, "paragraphStyle": {"namedStyleType": block.style}}
    return _indexed({"paragraph": raw}, start, position)


def tab(
    *blocks: Content,
    tab_id: str = "t.0",
    title: str = "Tab 1",
    headers: dict[str, Sequence[Content]] | None = None,
    footers: dict[str, Sequence[Content]] | None = None,
    footnotes: dict[str, Sequence[Content]] | None = None,
    dropdowns: dict[str, Json] | None = None,
    named_ranges: Sequence[str] = (),
    children: Sequence[Json] = (),
) -> Json:
    """A tab; its body begins with a section break, other segments at index 0."""
    made: Json = {"body": {"content": content([SectionBreak(), *(blocks or ("",))])}}
    for name, segments in (("headers", headers), ("footers", footers), ("footnotes", footnotes)):
        if segments:
            made[name] = {key: {"content": content(inner)} for key, inner in segments.items()}
    if dropdowns:
        made["dropdownDefinitions"] = {
            key: {"dropdownDefinitionId": key, **value} for key, value in dropdowns.items()
        }
    if named_ranges:
        made["namedRanges"] = {name: {"name": name, "namedRanges": []} for name in named_ranges}
    raw: Json = {"tabProperties": {"tabId": tab_id, "title": title}, "documentTab": made}
    return raw | ({"childTabs": list(children)} if children else {})


def raw_document(*tabs: Json, title: str = "Paper", revision: str = "r1") -> RawDocument:
    """The whole answer."""
    return RawDocument({"documentId": "doc-1", "title": title, "revisionId": revision, "tabs": list(tabs)})


def document(*blocks: Content, **more: Any) -> Document:
    """A document of one tab, as a value."""
    return parse_document(raw_document(tab(*blocks, **more)))


def tabbed(*tabs: Json) -> Document:
    """A document of these tabs, as a value."""
    return parse_document(raw_document(*tabs))


def sliced(source: Document, tab_id: str, segment_id: str, start: int, end: int) -> str:
    """What stands between two indexes of a segment, read by UTF-16 code units."""
    (found,) = (found for found in source.tabs if found.tab_id == tab_id)
    (segment,) = (segment for segment in found.segments if segment.segment_id == segment_id)
    from pmdocs.core.documents.document import walk

    for paragraph, _ in walk(segment.blocks):
        if paragraph.start <= start < end <= paragraph.end:
            encoded = paragraph.text.encode("utf-16-le", "surrogatepass")
            first, last = 2 * (start - paragraph.start), 2 * (end - paragraph.start)
            return encoded[first:last].decode("utf-16-le", "surrogatepass")
    raise AssertionError(f"{start} to {end} is not within one paragraph")
