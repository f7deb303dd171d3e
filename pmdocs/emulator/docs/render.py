"""From flat segments to the nested JSON of documents.get, computing every index on the way.

Members, their order and what is left out follow real answers: no ``startIndex`` of 0, no empty maps, an
empty ``textStyle`` as ``{}``.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from pmdocs.emulator.methods import Json

from .segment import Segment, Span
from .state import Tab
from .suggested import element_changes, paragraph_changes, presence, text_styles_with_paragraph
from .units import CELL, OBJECT, ROW, SECTION, TABLE, TABLE_END, to_text


def content(segment: Segment, tab: Tab) -> list[Json]:
    """The StructuralElements of a segment of a tab."""
    elements, _ = _blocks(tab, segment, 0, stops="")
    return elements


def _place(start: int, end: int) -> Json:
    return {"startIndex": start, "endIndex": end} if start else {"endIndex": end}


def _blocks(tab: Tab, segment: Segment, at: int, *, stops: str) -> tuple[list[Json], int]:
    """Structural elements from ``at`` up to a unit in ``stops`` or the segment's end."""
    units, found = segment.units, []
    while at < len(units) and units[at] not in stops:
        start = at
        if units[at] == SECTION:
            at += 1
            found.append(_place(start, at) | {"sectionBreak": segment.marks[start]})
        elif units[at] == TABLE:
            table, at = _table(tab, segment, at)
            found.append(_place(start, at) | {"table": table})
        else:
            at = units.index("\n", at) + 1
            found.append(_place(start, at) | {"paragraph": _paragraph(tab, segment, start, at)})
    return found, at


def _table(tab: Tab, segment: Segment, start: int) -> tuple[Json, int]:
    rows, at = [], start + 1
    while segment.units[at] == ROW:
        row_start, cells = at, []
        at += 1
        while segment.units[at] == CELL:
            cell_start = at
            blocks, at = _blocks(tab, segment, at + 1, stops=CELL + ROW + TABLE_END)
            cells.append(_place(cell_start, at) | {"content": blocks} | segment.marks[cell_start])
        row = _place(row_start, at) | {"tableCells": cells} | presence(segment.pending[row_start])
        rows.append(row | segment.marks[row_start])
    table: Json = {
        "rows": len(rows),
        "columns": max(len(row["tableCells"]) for row in rows),
        "tableRows": rows,
    }
    return table | presence(segment.pending[start]) | segment.marks[start], at + 1


def _paragraph(tab: Tab, segment: Segment, start: int, end: int) -> Json:
    mark, note = segment.marks[end - 1], segment.pending[end - 1]
    restyled = text_styles_with_paragraph(tab, mark, note)
    paragraph: Json = {
        "elements": _elements(segment, start, end, restyled),
        "paragraphStyle": mark["paragraphStyle"],
        **paragraph_changes(mark, note),
    }
    if "bullet" in mark:
        paragraph["bullet"] = mark["bullet"]
    return paragraph


def _elements(segment: Segment, start: int, end: int, restyled: Json) -> list[Json]:
    """Runs of equal style that are part of the same suggestions, and the elements that are no text."""
    units, marks, found = segment.units, segment.marks, list[Json]()
    at = start
    while at < end:
        first, style = at, marks[at]["textStyle"]
        suggested = element_changes(marks[first], segment.pending[first], restyled)
        at += 1
        if units[first] == OBJECT:
            mark = marks[first]
            element = {**mark["value"], **suggested, "textStyle": style}
            found.append(_place(first, at) | {mark["kind"]: element})
            continue
        while at < end and units[at] != OBJECT and _same(marks[at]["textStyle"], style):
            note = segment.pending[at]
            if note != segment.pending[first] and element_changes(marks[at], note, restyled) != suggested:
                break
            at += 1
        run = {"content": to_text(units[first:at]), **suggested, "textStyle": style}
        found.append(_place(first, at) | {"textRun": run})
    return found


def _same(one: Json, other: Json) -> bool:
    return one is other or one == other


def range_json(span: Span, segment_id: str, tab_id: str | None) -> Json:
    """A Range as the API gives it; ``tab_id`` is None for the first tab, which is never named."""
    placed: Json = _place(span.start, span.end)
    if segment_id:
        placed["segmentId"] = segment_id
    if tab_id:
        placed["tabId"] = tab_id
    return placed


def spans_of(tab: Tab, *, is_first: bool) -> dict[str, list[Json]]:
    """Ranges of a tab by their owner (named-range id or anchor id), in document order."""
    found: dict[str, list[Json]] = {}
    tab_id = None if is_first else tab.id
    for segment_id, segment in tab.segments():
        for span in sorted(segment.spans, key=lambda span: (span.start, span.end)):
            found.setdefault(span.owner, []).append(range_json(span, segment_id, tab_id))
    return found


def _named_ranges(tab: Tab, spans: dict[str, list[Json]]) -> Json:
    found: Json = {}
    for range_id, name in tab.names.items():
        group = found.setdefault(name, {"name": name, "namedRanges": []})
        group["namedRanges"].append({"namedRangeId": range_id, "name": name, "ranges": spans[range_id]})
    return found


def document_tab(tab: Tab, *, is_first: bool, anchors: Collection[str] | None) -> Json:
    """The DocumentTab of a tab; ``anchors`` are those of visible threads, or None without comments."""
    spans = spans_of(tab, is_first=is_first)
    members: list[tuple[str, Any]] = [
        (
            "headers",
            {key: {"headerId": key, "content": content(held, tab)} for key, held in tab.headers.items()},
        ),
        (
            "footers",
            {key: {"footerId": key, "content": content(held, tab)} for key, held in tab.footers.items()},
        ),
        ("documentStyle", tab.style),
        ("namedStyles", {"styles": tab.named_styles}),
        ("lists", tab.lists),
        ("namedRanges", _named_ranges(tab, spans)),
        ("dropdownDefinitions", tab.dropdowns),
        (
            "commentAnchors",
            {
                owner: {"anchorId": owner, "ranges": ranges}
                for owner, ranges in spans.items()
                if owner not in tab.names and anchors is not None and owner in anchors
            },
        ),
    ]
    return {"body": {"content": content(tab.body, tab)}} | {key: value for key, value in members if value}


def tab_properties(tab: Tab, *, index: int, parent: Tab | None = None, level: int = 0) -> Json:
    """TabProperties: parent and level are absent at the top level, the index counts among siblings."""
    properties: Json = {"tabId": tab.id, "title": tab.title}
    if parent is not None:
        properties["parentTabId"] = parent.id
    properties["index"] = index
    if level:
        properties["nestingLevel"] = level
    if tab.icon:
        properties["iconEmoji"] = tab.icon
    return properties
