"""From flat segments to the nested JSON of documents.get, computing every index on the way.

Members, their order and what is left out follow real answers: no ``startIndex`` of 0, no empty maps, an
empty ``textStyle`` as ``{}``.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, NamedTuple

from pmdocs.emulator.methods import Json

from .footnotes import KIND as FOOTNOTE
from .footnotes import numbers
from .images import suggested_objects
from .lists import lists_json
from .segment import Segment, Span
from .state import Tab
from .suggested import element_changes, paragraph_changes, part_changes, presence, text_styles_with_paragraph
from .tab_changes import changes_json
from .text import TETHER
from .units import CELL, CONTENTS, EQUATION, OBJECT, ROW, SECTION, TABLE, TABLE_END, to_text


class _Setting(NamedTuple):
    """What a segment's content is shown with: its tab, and the printed numbers of the tab's footnotes."""

    tab: Tab
    numbers: Mapping[str, str]


def content(segment: Segment, tab: Tab) -> list[Json]:
    """The StructuralElements of a segment of a tab."""
    elements, _ = _blocks(_Setting(tab, numbers(tab)), segment, 0, stops="")
    return elements


def _place(start: int, end: int) -> Json:
    return {"startIndex": start, "endIndex": end} if start else {"endIndex": end}


def _blocks(setting: _Setting, segment: Segment, at: int, *, stops: str) -> tuple[list[Json], int]:
    """Structural elements from ``at`` up to a unit in ``stops`` or the segment's end."""
    units, found = segment.units, []
    while at < len(units) and units[at] not in stops:
        start = at
        if units[at] == SECTION:
            at += 1
            shown = presence(segment.pending[start]) | segment.marks[start]
            found.append(_place(start, at) | {"sectionBreak": shown})
        elif CONTENTS in segment.marks[at]:
            blocks, at = _blocks(setting, segment, at + 1, stops=TABLE_END)
            at += 1
            found.append(
                _place(start, at) | {CONTENTS: {"content": blocks} | presence(segment.pending[start])}
            )
        elif units[at] == TABLE:
            table, at = _table(setting, segment, at)
            found.append(_place(start, at) | {"table": table})
        else:
            at = units.index("\n", at) + 1
            found.append(_place(start, at) | {"paragraph": _paragraph(setting, segment, start, at)})
    return found, at


def _table(setting: _Setting, segment: Segment, start: int) -> tuple[Json, int]:
    rows, at = [], start + 1
    while segment.units[at] == ROW:
        row_start, cells = at, []
        at += 1
        while segment.units[at] == CELL:
            cell_start = at
            blocks, at = _blocks(setting, segment, at + 1, stops=CELL + ROW + TABLE_END)
            cell = _place(cell_start, at) | {"content": blocks} | part_changes(segment.pending[cell_start])
            cells.append(cell | segment.marks[cell_start])
        row = _place(row_start, at) | {"tableCells": cells} | part_changes(segment.pending[row_start])
        rows.append(row | segment.marks[row_start])
    table: Json = {
        "rows": len(rows),
        "columns": max(len(row["tableCells"]) for row in rows),
        "tableRows": rows,
    }
    return table | presence(segment.pending[start]) | segment.marks[start], at + 1


def _paragraph(setting: _Setting, segment: Segment, start: int, end: int) -> Json:
    mark, note = segment.marks[end - 1], segment.pending[end - 1]
    restyled = text_styles_with_paragraph(setting.tab, mark, note)
    paragraph: Json = {
        "elements": _elements(setting, segment, start, end, restyled),
        "paragraphStyle": mark["paragraphStyle"],
        **paragraph_changes(mark, note),
    }
    for member in ("bullet", TETHER):
        if member in mark:
            paragraph[member] = mark[member]
    return paragraph


def _elements(setting: _Setting, segment: Segment, start: int, end: int, restyled: Json) -> list[Json]:
    """Runs of equal style that are part of the same suggestions, and the elements that are no text."""
    units, marks, found = segment.units, segment.marks, list[Json]()
    at = start
    while at < end:
        first, style = at, marks[at]["textStyle"]
        suggested = element_changes(marks[first], segment.pending[first], restyled)
        at += 1
        if _is_element(segment, first):
            mark = marks[first]
            while "rest" in marks[at]:
                at += 1
            element = {**mark["value"], **suggested}
            if mark["kind"] != EQUATION:
                element["textStyle"] = style
            if mark["kind"] == FOOTNOTE:
                element["footnoteNumber"] = setting.numbers[mark["value"]["footnoteId"]]
            found.append(_place(first, at) | {mark["kind"]: element})
            continue
        while at < end and not _is_element(segment, at) and _same(marks[at]["textStyle"], style):
            note = segment.pending[at]
            if note != segment.pending[first] and element_changes(marks[at], note, restyled) != suggested:
                break
            at += 1
        run = {"content": to_text(units[first:at]), **suggested, "textStyle": style}
        found.append(_place(first, at) | {"textRun": run})
    return found


def _is_element(segment: Segment, at: int) -> bool:
    """Whether a unit is shown as an element of its own; some that have no name are part of the text."""
    return segment.units[at] == OBJECT and segment.marks[at]["kind"] != "textRun"


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


def _inline_objects(tab: Tab) -> Json:
    if not tab.inline_objects:
        return {}
    suggested = suggested_objects(tab)
    found: Json = {}
    for object_id, held in tab.inline_objects.items():
        insertions, deletions = suggested.get(object_id, ([], []))
        found[object_id] = {
            **held,
            **({"suggestedInsertionId": insertions[0]} if insertions else {}),
            **({"suggestedDeletionIds": deletions} if deletions else {}),
        }
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
        (
            "footnotes",
            {key: {"footnoteId": key, "content": content(held, tab)} for key, held in tab.footnotes.items()},
        ),
        ("documentStyle", tab.style),
        ("namedStyles", {"styles": tab.named_styles}),
        ("lists", lists_json(tab)),
        ("namedRanges", _named_ranges(tab, spans)),
        ("inlineObjects", _inline_objects(tab)),
        ("positionedObjects", tab.positioned_objects),
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
    return (
        {"body": {"content": content(tab.body, tab)}}
        | changes_json(tab)
        | {key: value for key, value in members if value}
    )


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
