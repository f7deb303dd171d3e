"""A document from an answer of ``documents.get``, so that a real one can be worked on here.

The answer is best read with tabs and inline suggestions. What no request of this API can make comes along as
it is: tables of contents, equations, rules, column breaks, page numbers, drawings, positioned objects.
Comments do not come along, nor the words of suggestion threads; the suggestions themselves do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from pmdocs.emulator.methods import Json

from . import pending, tab_changes
from .legacy import modern_link
from .segment import Segment, Span
from .state import FIRST_TAB, Document, Tab
from .text import TETHER
from .units import CELL, OBJECT, ROW, SECTION, TABLE, TABLE_END, to_units

_PRIVATE = re.compile("[\ue000-\uf8ff]")
"""Characters of some icon fonts, which here have a meaning of their own."""
_SHOWN_ONLY = frozenset(("footnoteNumber", "suggestedInsertionIds", "suggestedDeletionIds", "textStyle"))
_PARTS = {
    "suggestedTextStyleChanges": "textStyle",
    "suggestedParagraphStyleChanges": "paragraphStyle",
    "suggestedTableRowStyleChanges": "tableRowStyle",
    "suggestedTableCellStyleChanges": "tableCellStyle",
}


def document_from_json(raw: Json, *, author: str, created: str) -> Document:
    """The document an answer describes; open suggestions count as made by ``author`` at ``created``.

    Raises ValueError, naming the place, where indexes do not fit the content.
    """
    if "tabs" in raw:
        tabs = [_tab(tab) for tab in raw["tabs"]]
    else:
        tabs = [_tab({"tabProperties": {"tabId": FIRST_TAB, "title": "Tab 1"}, "documentTab": raw})]
    document = Document(edits=1, tabs=tabs)
    document.suggestions = [_thread(found, author, created) for found in _suggestion_ids(document)]
    return document


def _tab(raw: Json) -> Tab:
    properties, content = raw["tabProperties"], raw["documentTab"]
    tab = Tab(
        id=properties["tabId"],
        title=properties.get("title", ""),
        icon=properties.get("iconEmoji"),
        children=[_tab(child) for child in raw.get("childTabs", [])],
        style=content["documentStyle"],
        named_styles=content["namedStyles"]["styles"],
        lists={key: _without_suggestion(held) for key, held in content.get("lists", {}).items()},
        dropdowns=content.get("dropdownDefinitions", {}),
        inline_objects={
            key: _without_suggestion(held) for key, held in content.get("inlineObjects", {}).items()
        },
        positioned_objects=content.get("positionedObjects", {}),
        changes=_tab_changes(content),
    )
    reader = _Reader(tab.id)
    tab.body = reader.segment(content["body"]["content"])
    for held, name in ((tab.headers, "headers"), (tab.footers, "footers"), (tab.footnotes, "footnotes")):
        held.update(
            {key: reader.segment(one.get("content", [])) for key, one in content.get(name, {}).items()}
        )
    _take_ranges(tab, content.get("namedRanges", {}))
    return tab


def _without_suggestion(held: Json) -> Json:
    return {key: value for key, value in held.items() if not key.startswith("suggested")}


def _take_ranges(tab: Tab, groups: Json) -> None:
    segments = dict(tab.segments())
    for group in groups.values():
        for named in group["namedRanges"]:
            tab.names[named["namedRangeId"]] = named["name"]
            for one in named["ranges"]:
                place = Span(named["namedRangeId"], one.get("startIndex", 0), one["endIndex"])
                segments[one.get("segmentId", "")].spans.append(place)


def _tab_changes(content: Json) -> list[Json]:
    found: list[Json] = []
    for key, change in content.get("suggestedDocumentStyleChanges", {}).items():
        fields = _fields(change["documentStyle"], change["documentStyleSuggestionState"])
        found.append({"id": key, "part": tab_changes.DOCUMENT, "to": fields})
    for key, change in content.get("suggestedNamedStylesChanges", {}).items():
        states = change["namedStylesSuggestionState"]["stylesSuggestionStates"]
        for style, state in zip(change["namedStyles"]["styles"], states, strict=True):
            fields = {
                f"{part}.{name}": value
                for part in ("textStyle", "paragraphStyle")
                for name, value in _fields(
                    style.get(part, {}), state.get(f"{part}SuggestionState", {})
                ).items()
            }
            found.append({"id": key, "part": style["namedStyleType"], "to": fields})
    return found


def _fields(values: Json, state: Json) -> Json:
    """New values of the fields a suggestion state names, None for those it unsets."""
    names = [name.removesuffix("SuggestionState").removesuffix("Suggested") for name in state]
    return {**{name: values.get(name) for name in names}, **values}


class _Reader:
    """Flattens the content of one tab's segments."""

    def __init__(self, tab_id: str) -> None:
        self._tab_id = tab_id
        self._units: list[str] = []
        self._marks: list[Json] = []
        self._notes: list[Json | None] = []

    def segment(self, content: Sequence[Json]) -> Segment:
        """A segment of structural elements."""
        self._units, self._marks, self._notes = [], [], []
        self._blocks(content)
        return Segment("".join(self._units), self._marks, [], self._notes)

    def _put(self, units: str, mark: Json, note: Json | None = None) -> None:
        self._units.extend(units)
        self._marks.extend([mark] * len(units))
        self._notes.extend([note] * len(units))

    def _check(self, element: Json, name: str) -> None:
        if element.get(name, 0) != len(self._units):
            raise ValueError(f"{name} {element.get(name, 0)} where {len(self._units)} was expected")

    def _blocks(self, content: Sequence[Json]) -> None:
        for block in content:
            self._check(block, "startIndex")
            if "sectionBreak" in block:
                raw = block["sectionBreak"]
                self._put(SECTION, {"sectionStyle": raw.get("sectionStyle", {})}, _note(raw))
            elif "table" in block:
                self._table(block["table"])
            elif "tableOfContents" in block:
                raw = block["tableOfContents"]
                self._put(TABLE, {"tableOfContents": True}, _note(raw))
                self._blocks(raw["content"])
                self._put(TABLE_END, {}, _note(raw))
            else:
                self._paragraph(block["paragraph"])
            self._check(block, "endIndex")

    def _table(self, raw: Json) -> None:
        self._put(TABLE, {"tableStyle": raw["tableStyle"]}, _note(raw))
        for row in raw["tableRows"]:
            self._check(row, "startIndex")
            self._put(ROW, {"tableRowStyle": row.get("tableRowStyle", {})}, _note(row))
            for cell in row["tableCells"]:
                self._check(cell, "startIndex")
                self._put(CELL, {"tableCellStyle": cell.get("tableCellStyle", {})}, _note(cell))
                self._blocks(cell["content"])
        self._put(TABLE_END, {}, _note(raw))

    def _paragraph(self, raw: Json) -> None:
        for element in raw["elements"]:
            self._check(element, "startIndex")
            kind = next(key for key in element if not key.endswith("Index"))
            self._element(kind, element[kind], element["endIndex"] - element.get("startIndex", 0))
            self._check(element, "endIndex")
        last: Json = self._marks[-1]
        mark = {"textStyle": last["textStyle"], "paragraphStyle": _with_links(raw["paragraphStyle"], "")}
        for member in ("bullet", TETHER):
            if member in raw:
                mark[member] = raw[member]
        self._marks[-1] = mark
        self._notes[-1] = _joined(self._notes[-1], _note(raw), list(_bullet_changes(raw)))

    def _element(self, kind: str, raw: Json, length: int) -> None:
        style = _with_links(raw.get("textStyle", {}), self._tab_id)
        if kind == "textRun":
            self._text(to_units(raw["content"]), {"textStyle": style}, _note(raw))
            return
        value = {key: item for key, item in raw.items() if key not in _SHOWN_ONLY and key not in _PARTS}
        value = _without_suggestion(value)
        mark = {"textStyle": style, "kind": kind, "value": value}
        self._put(OBJECT, mark, _note(raw))
        # An equation is longer than the one unit it is shown as.
        self._put(OBJECT * (length - 1), {**mark, "rest": True}, _note(raw))

    def _text(self, units: str, mark: Json, note: Json | None) -> None:
        """Text; what the API shows as U+E907 in it is an element the API has no name for."""
        for piece in re.split(f"({OBJECT})", units):
            if piece == OBJECT:
                self._put(OBJECT, {**mark, "kind": "textRun", "value": {}}, note)
            else:
                self._put(_PRIVATE.sub("\ufffd", piece), mark, note)


def _with_links(style: Json, tab_id: str) -> Json:
    return {**style, "link": modern_link(style["link"], tab_id)} if "link" in style else style


def _note(raw: Json) -> Json | None:
    """What is suggested about an element, a paragraph, a row, a cell or a table."""
    changes = [
        {
            "id": key,
            "part": part,
            "to": _fields(change.get(part, {}), change.get(f"{part}SuggestionState", {})),
        }
        for member, part in _PARTS.items()
        for key, change in raw.get(member, {}).items()
    ]
    for key, change in raw.get("suggestedDropdownPropertiesChanges", {}).items():
        fields = _fields(change["dropdownProperties"], change["dropdownPropertiesSuggestionState"])
        changes.append({"id": key, "part": "dropdown", "to": fields})
    return pending.note(
        list(raw.get("suggestedInsertionIds", [])), list(raw.get("suggestedDeletionIds", [])), changes
    )


def _bullet_changes(raw: Json) -> Iterator[Json]:
    for key, change in raw.get("suggestedBulletChanges", {}).items():
        values, state = change.get("bullet", {}), change.get("bulletSuggestionState", {})
        if state.get("listIdSuggested") and "listId" not in values:
            yield {"id": key, "part": "bullet", "to": {"bullet": None}}
            continue
        bullet = {**raw.get("bullet", {}), **values}
        if state.get("nestingLevelSuggested") and "nestingLevel" not in values:
            bullet.pop("nestingLevel", None)
        style = {
            **raw.get("bullet", {}).get("textStyle", {}),
            **_fields(values.get("textStyle", {}), state.get("textStyleSuggestionState", {})),
        }
        bullet["textStyle"] = {name: value for name, value in style.items() if value is not None}
        yield {"id": key, "part": "bullet", "to": {"bullet": bullet}}


def _joined(one: Json | None, other: Json | None, changes: list[Json]) -> Json | None:
    """The note of a line feed: what is suggested about itself and about its paragraph."""
    insertions, deletions, own = pending.parts(one)
    return pending.note(insertions, deletions, [*own, *pending.parts(other)[2], *changes])


def _suggestion_ids(document: Document) -> list[str]:
    found: dict[str, None] = {}
    for tab in document.all_tabs():
        found |= dict.fromkeys(change["id"] for change in tab.changes)
        for _, segment in tab.segments():
            for _, note in pending.noted(segment.pending):
                found |= dict.fromkeys(sorted(pending.ids(note)))
    return list(found)


def _thread(suggestion_id: str, author: str, created: str) -> Json:
    post: dict[str, Any] = {
        "id": suggestion_id,
        "author": author,
        "content": "",
        "created": created,
        "updated": created,
        "deleted": False,
        "action": None,
        "assignee": None,
    }
    return {"id": suggestion_id, "status": "OPEN", "summary": None, "lost": False, "posts": [post]}
