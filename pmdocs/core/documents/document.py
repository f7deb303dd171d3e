"""A ``documents.get`` answer becomes a `Document`; the one module that reads its JSON.

Every block is read once and only for what somebody asks: text styles are passed over but for links, struck words, code and bold list items. A document
in which no suggestion was met, or nothing struck through, says so, which spares its readers the walk through it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any, NewType
from zoneinfo import ZoneInfo

from pmdocs.core.documents.blocks import (
    OBJECT_CHARACTER,
    Block,
    Break,
    Bullet,
    Cell,
    Element,
    Paragraph,
    Path,
    Table,
    offset_index,
    walk,
)
from pmdocs.core.documents.tabs import Document, Dropdown, PassedOver, Segment, Tab, place

__all__ = [
    "OBJECT_CHARACTER", "Block", "Break", "Bullet", "Cell", "Document", "Dropdown", "Element", "Paragraph",
    "PassedOver", "Path", "RawDocument", "Segment", "Tab", "Table", "offset_index", "parse_document", "place",
    "walk",
]  # fmt: skip

RawDocument = NewType("RawDocument", dict[str, Any])
"""An answer of ``documents.get`` with tabs included; read only in this module."""

Json = dict[str, Any]


def parse_document(raw: RawDocument) -> Document:
    """A document from a ``documents.get`` answer with ``includeTabsContent``."""
    met: list[_Reader] = []
    tabs = tuple(_tabs(raw.get("tabs", []), met))
    return Document(
        document_id=raw["documentId"],
        title=raw.get("title", ""),
        revision_id=raw.get("revisionId", ""),
        tabs=tabs,
        is_settled=not any(reader.suggestions for reader in met),
        is_unstruck=not any(reader.has_struck for reader in met),
    )


def _tabs(raw_tabs: list[Json], met: list[_Reader]) -> Iterator[Tab]:
    for raw in raw_tabs:
        properties, content = raw.get("tabProperties", {}), raw.get("documentTab", {})
        dropdowns = {
            key: _dropdown(key, definition)
            for key, definition in content.get("dropdownDefinitions", {}).items()
        }
        reader = _Reader(content.get("lists", {}), dropdowns)
        yield Tab(
            tab_id=properties.get("tabId", ""),
            title=properties.get("title", ""),
            segments=tuple(_segments(content, reader)),
            dropdowns=dropdowns,
            range_names=frozenset(content.get("namedRanges", {})),
        )
        met.append(reader)
        yield from _tabs(raw.get("childTabs", []), met)


def _segments(content: Json, reader: _Reader) -> Iterator[Segment]:
    body = content.get("body", {}).get("content", [])
    yield Segment(kind="body", segment_id="", blocks=reader.blocks(body))
    for kind in ("header", "footer", "footnote"):
        for segment_id, raw in content.get(f"{kind}s", {}).items():
            yield Segment(kind=kind, segment_id=segment_id, blocks=reader.blocks(raw.get("content", [])))


def _dropdown(definition_id: str, raw: Json) -> Dropdown:
    properties = raw.get("dropdownDefinitionProperties", {})
    options = {option.get("displayValue", ""): option["optionId"] for option in properties.get("options", [])}
    return Dropdown(definition_id=definition_id, title=properties.get("title", ""), options=options)


_NOTHING: Json = {}


class _Reader:
    """Reads the blocks of one tab, counts the suggestions it meets, and notes whether words are struck through.

    It counts the runs in bold or in a font of their own too: only paragraphs that have some are asked about these.
    """

    def __init__(self, lists: Json, dropdowns: Mapping[str, Dropdown]) -> None:
        self.suggestions = 0
        self.has_struck = False
        self._styled = 0
        self._bullets = {
            key: tuple(
                _bullet_kind(level) for level in raw.get("listProperties", {}).get("nestingLevels", [])
            )
            for key, raw in lists.items()
        }
        self._options = {
            (key, option_id): shown
            for key, definition in dropdowns.items()
            for shown, option_id in definition.options.items()
        }

    def blocks(self, raw_blocks: list[Json]) -> tuple[Block, ...]:
        """Structural elements in order."""
        return tuple([self._block(raw) for raw in raw_blocks])

    def _block(self, raw: Json) -> Block:
        start, end = raw.get("startIndex", 0), raw["endIndex"]
        if "paragraph" in raw:
            return self._paragraph(raw["paragraph"], start, end)
        if "table" in raw:
            table = raw["table"]
            inserted = self._is_suggested(table, "suggestedInsertionIds")
            rows = tuple([self._row(row) for row in table.get("tableRows", ())])
            return Table(start=start, end=end, rows=rows, inserted=inserted)
        return Break(start=start, end=end)

    def _paragraph(self, raw: Json, start: int, end: int) -> Paragraph:
        style = raw.get("paragraphStyle", _NOTHING)
        bullet = raw.get("bullet")
        raw_elements, before = raw.get("elements", ()), self._styled
        elements = tuple([self._element(item) for item in raw_elements])
        is_code = is_bold = begins_bold = False
        if self._styled > before:  # seldom, and to look at every run takes long
            is_code = _all_runs(raw_elements, _is_code)
            is_bold = _all_runs(
                raw_elements if bullet is not None else _behind_number(raw_elements), _is_bold
            )
            begins_bold = _all_runs(raw_elements[:1], _is_bold)
        return Paragraph(
            start=start,
            end=end,
            style=style.get("namedStyleType", "NORMAL_TEXT"),
            elements=elements,
            heading_id=style.get("headingId", ""),
            bullet=None if bullet is None else self._bullet(bullet),
            is_code=is_code,
            is_bold=is_bold,
            begins_bold=begins_bold,
        )

    def _bullet(self, raw: Json) -> Bullet:
        list_id, level = raw.get("listId", ""), raw.get("nestingLevel", 0)
        kinds = self._bullets.get(list_id, ())
        return Bullet(list_id=list_id, level=level, kind=kinds[level] if level < len(kinds) else "bullet")

    def _row(self, raw: Json) -> tuple[Cell, ...]:
        inserted = self._is_suggested(raw, "suggestedInsertionIds")
        deleted = self._is_suggested(raw, "suggestedDeletionIds")
        return tuple([self._cell(cell, inserted, deleted) for cell in raw.get("tableCells", ())])

    def _cell(self, raw: Json, inserted: bool, deleted: bool) -> Cell:
        """``disputed`` counts suggestions of text, of elements and of a dropdown's value, nested tables' too."""
        before = self.suggestions
        if "suggestedInsertionIds" in raw:
            inserted = self._is_suggested(raw, "suggestedInsertionIds") or inserted
        if "suggestedDeletionIds" in raw:
            deleted = self._is_suggested(raw, "suggestedDeletionIds") or deleted
        style = raw.get("tableCellStyle", _NOTHING)
        blocks = self.blocks(raw.get("content", ()))
        return Cell(
            blocks=blocks,
            start=raw.get("startIndex", 0),
            end=raw.get("endIndex", 0),
            row_span=style.get("rowSpan", 1),
            column_span=style.get("columnSpan", 1),
            inserted=inserted,
            deleted=deleted,
            disputed=inserted or deleted or self.suggestions > before,
        )

    def _is_suggested(self, raw: Json, member: str) -> bool:
        if raw.get(member):
            self.suggestions += 1
            return True
        return False

    def _is_struck(self, style: Json) -> bool:
        if style.get("strikethrough"):
            self.has_struck = True
            return True
        return False

    def _count_style(self, style: Json) -> None:
        self._styled += "bold" in style or "weightedFontFamily" in style

    def _element(self, raw: Json) -> Element:
        run = raw.get("textRun")
        if run is not None and "suggestedInsertionIds" not in run and "suggestedDeletionIds" not in run:
            style = run.get("textStyle")
            if not style:
                return Element(
                    start=raw.get("startIndex", 0),
                    end=raw["endIndex"],
                    kind="text",
                    text=run.get("content", ""),
                )
            self._count_style(style)
            link = style.get("link")
            return Element(
                start=raw.get("startIndex", 0),
                end=raw["endIndex"],
                kind="text",
                text=run.get("content", ""),
                url="" if link is None else link.get("url", ""),
                struck="strikethrough" in style and self._is_struck(style),
            )
        return self._other_element(raw)

    def _other_element(self, raw: Json) -> Element:
        found = next((name for name in _READERS if name in raw), None)
        if found is not None:
            inner = raw[found]
            more = _READERS[found](inner, self._options)
        else:
            inner = next((value for value in raw.values() if isinstance(value, dict)), _NOTHING)
            more = {"kind": "other", "text": ""}
        style = inner.get("textStyle", _NOTHING)
        self._count_style(style)
        self._is_suggested(inner, "suggestedDropdownPropertiesChanges")
        return Element(
            start=raw.get("startIndex", 0),
            end=raw["endIndex"],
            inserted=self._is_suggested(inner, "suggestedInsertionIds"),
            deleted=self._is_suggested(inner, "suggestedDeletionIds"),
            struck=self._is_struck(style),
            **more,
        )


_TYPED_NUMBER = re.compile(r"\s*(?:\d{1,2}[.)．]|\(\d{1,2}\))\s*")


def _behind_number(elements: Sequence[Json]) -> Sequence[Json]:
    """The elements behind a number that somebody typed for a list's; none where the paragraph begins otherwise."""
    first = elements[0].get("textRun", _NOTHING).get("content", "") if elements else ""
    return elements[1:] if _TYPED_NUMBER.fullmatch(first) else ()


def _all_runs(elements: Sequence[Json], test: Callable[[Json], bool]) -> bool:
    """Whether the style of every run with a letter or digit passes a test, and there is one."""
    found = False
    for element in elements:
        run = element.get("textRun")
        if run is None:
            return False
        if any(map(str.isalnum, run.get("content", ""))):
            if not test(run.get("textStyle", _NOTHING)):
                return False
            found = True
    return found


_CODE_FONTS = re.compile(r"mono|courier|consolas|menlo|code", re.IGNORECASE)


def _is_code(style: Json) -> bool:
    font = style.get("weightedFontFamily")
    return font is not None and bool(_CODE_FONTS.search(font.get("fontFamily", "")))


def _is_bold(style: Json) -> bool:
    return bool(style.get("bold"))


def _bullet_kind(level: Json) -> str:
    """A checkbox list has neither symbol nor number (observed 2026-08; the schema has no word for it)."""
    if level.get("glyphSymbol"):
        return "bullet"
    glyph = level.get("glyphType", "GLYPH_TYPE_UNSPECIFIED")
    return {"GLYPH_TYPE_UNSPECIFIED": "checkbox", "NONE": "bullet"}.get(glyph, "ordered")


# Elements

_Options = Mapping[tuple[str, str], str]
"""What a dropdown's option shows, by ids of definition and option."""


def _text_run(raw: Json, _: _Options) -> Json:
    url = raw.get("textStyle", _NOTHING).get("link", _NOTHING).get("url", "")
    return {"kind": "text", "text": raw.get("content", ""), "url": url}


def _person(raw: Json, _: _Options) -> Json:
    properties = raw.get("personProperties", {})
    email = properties.get("email", "")
    return {"kind": "person", "text": properties.get("name") or email, "email": email}


def _date(raw: Json, _: _Options) -> Json:
    properties = raw.get("dateElementProperties", {})
    day = _day(properties.get("timestamp", ""), properties.get("timeZoneId", ""))
    return {"kind": "date", "text": properties.get("displayText", ""), "day": day}


@lru_cache(maxsize=4096)
def _day(timestamp: str, zone_name: str) -> date | None:
    """The day of a date chip: its moment is UTC and is seen in the chip's zone, UTC when it names none."""
    try:
        moment = datetime.fromisoformat(timestamp)
    except ValueError:
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    try:
        zone = UTC if zone_name.casefold() in {"", "utc", "etc/utc"} else ZoneInfo(zone_name)
    except (OSError, ValueError, LookupError):
        zone = UTC
    return moment.astimezone(zone).date()


def _dropdown_chip(raw: Json, options: _Options) -> Json:
    """The option's own words where the tab defines it: ``displayValue`` may be those before a renaming."""
    properties = raw.get("dropdownProperties", {})
    definition_id = properties.get("dropdownDefinitionId", "")
    option_id = properties.get("selectedOptionId", "")
    return {
        "kind": "dropdown",
        "text": options.get((definition_id, option_id), properties.get("displayValue", "")),
        "element_id": raw.get("dropdownId", ""),
        "definition_id": definition_id,
        "option_id": option_id,
        "suggested_id": next(_suggested_options(raw), ""),
    }


def _suggested_options(raw: Json) -> Iterator[str]:
    for change in raw.get("suggestedDropdownPropertiesChanges", _NOTHING).values():
        if found := change.get("dropdownProperties", _NOTHING).get("selectedOptionId", ""):
            yield found


def _rich_link(raw: Json, _: _Options) -> Json:
    properties = raw.get("richLinkProperties", {})
    return {"kind": "link", "text": properties.get("title", ""), "url": properties.get("uri", "")}


_READERS = {
    "textRun": _text_run,
    "person": _person,
    "dateElement": _date,
    "dropdown": _dropdown_chip,
    "richLink": _rich_link,
}
